import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { ALL_FLAGS } from '../../../src/desk/filter.ts';
import type { Triage, TriageEvent } from '../../../src/desk/triage.ts';
import { currentFlag, shownFlags, START, triage } from '../../../src/desk/triage.ts';
import { flagAt } from './flags.ts';

const three = [flagAt(3), flagAt(2), flagAt(1)];
const run = (events: readonly TriageEvent[], from: Triage = START) => events.reduce(triage, from);
const ready = (...events: TriageEvent[]) =>
  run([{ type: 'loaded', flags: three }, { type: 'order', order: 'newest' }, ...events]);
const shown = (state: Triage) => shownFlags(state).map((flag) => flag.post.id);
const at = (state: Triage) => currentFlag(state)?.post.id ?? null;
const id = (n: number) => flagAt(n).id;

describe('triage', () => {
  it('starts at the first undecided post', () => {
    expect(at(ready())).toBe('3');
    expect(at(START)).toBeNull();
  });

  it('decides, keeps what is being stored, and goes on in one step', () => {
    const state = ready({ type: 'decide', to: 'accepted' });
    expect(at(state)).toBe('2');
    expect(shown(state)).toEqual(['2', '1']);
    expect([...state.pending.keys()]).toEqual([id(3)]);
    expect(state.decided).toBe(1);
    expect(run([{ type: 'saved', flag: flagAt(3, { review: 'accepted' }) }], state).pending.size).toBe(0);
  });

  it('goes back to the one before when the last one is decided, and to nothing at the end', () => {
    const last = ready({ type: 'move', step: 2 }, { type: 'decide', to: 'rejected' });
    expect(at(last)).toBe('2');
    const none = run(
      [
        { type: 'decide', to: 'skipped' },
        { type: 'decide', to: 'skipped' },
      ],
      last,
    );
    expect(at(none)).toBeNull();
    expect(run([{ type: 'decide', to: 'accepted' }], none)).toEqual(none);
  });

  it('stays inside the list', () => {
    expect(at(ready({ type: 'move', step: -1 }))).toBe('3');
    expect(at(ready({ type: 'move', step: 99 }))).toBe('1');
  });

  it('stays on a decided post that is still listed when all are shown', () => {
    const state = ready({ type: 'filter', filter: ALL_FLAGS }, { type: 'decide', to: 'accepted' });
    expect(shown(state)).toEqual(['3', '2', '1']);
    expect(at(state)).toBe('2');
  });

  it('takes back a decision that was not stored and shows its post again', () => {
    const state = ready(
      { type: 'decide', to: 'accepted' },
      { type: 'refused', id: id(3), reason: 'no-answer' },
    );
    expect(at(state)).toBe('3');
    expect(currentFlag(state)?.review).toBe('new');
    expect(state).toMatchObject({ notice: { kind: 'failed', reason: 'no-answer' }, decided: 0 });
    expect(state.pending.size).toBe(0);
  });

  it('drops a post that is gone, also from what is chosen', () => {
    const state = ready(
      { type: 'mark', id: id(3) },
      { type: 'decide', to: 'accepted' },
      { type: 'gone', id: id(3) },
    );
    expect(shown(state)).toEqual(['2', '1']);
    expect(state.marked.size).toBe(0);
    expect(state).toMatchObject({ notice: { kind: 'gone' }, decided: 0 });
  });

  it('says that the post was another one when the decision was stored', () => {
    const newer = flagAt(3, { review: 'accepted', post: { text: 'another text' } });
    const state = ready({ type: 'decide', to: 'accepted' }, { type: 'saved', flag: newer });
    expect(state.notice).toEqual({ kind: 'changed', id: id(3) });
  });

  it('undoes: the post is back and shown, also where the filter would hide it', () => {
    const state = ready({ type: 'decide', to: 'accepted' }, { type: 'undone', flag: flagAt(3) });
    expect(at(state)).toBe('3');
    expect(state).toMatchObject({ notice: { kind: 'undone' }, decided: 0 });
    const earlier = ready({ type: 'undone', flag: flagAt(3, { review: 'rejected' }) });
    expect(at(earlier)).toBe('3');
    expect(shown(earlier)).toContain('3');
    const narrow = ready(
      { type: 'filter', filter: { ...ALL_FLAGS, level: ['some'] } },
      { type: 'undone', flag: flagAt(3) },
    );
    expect(shown(narrow)).toContain('3');
    expect(ready({ type: 'undone', flag: null }).notice).toEqual({ kind: 'nothing-to-undo' });
  });

  it('keeps a decision on its way when a list arrives that does not know of it', () => {
    const state = ready({ type: 'decide', to: 'accepted' }, { type: 'loaded', flags: three });
    expect(shown(state)).toEqual(['2', '1']);
  });

  it('keeps the place when the list is read again, and moves on when its post is gone', () => {
    const moved = ready({ type: 'move', step: 1 });
    expect(at(run([{ type: 'loaded', flags: [flagAt(9), ...three] }], moved))).toBe('2');
    expect(at(run([{ type: 'loaded', flags: [flagAt(3), flagAt(1)] }], moved))).toBe('3');
  });

  it('does not decide twice on a post that is being stored', () => {
    const state = ready(
      { type: 'filter', filter: ALL_FLAGS },
      { type: 'decide', to: 'accepted' },
      { type: 'select', id: id(3) },
    );
    expect(run([{ type: 'decide', to: 'rejected' }], state)).toEqual(state);
  });

  it('chooses for export one by one and all that are shown', () => {
    const one = ready({ type: 'mark', id: id(2) });
    expect([...one.marked]).toEqual([id(2)]);
    expect(run([{ type: 'mark', id: id(2) }], one).marked.size).toBe(0);
    const all = run([{ type: 'mark-shown' }], one);
    expect(all.marked.size).toBe(3);
    expect(run([{ type: 'unmark-all' }], all).marked.size).toBe(0);
  });

  it('holds in any order of steps: the current post is a listed one, nothing is lost', () => {
    const event: fc.Arbitrary<TriageEvent> = fc.oneof(
      fc.constantFrom<TriageEvent>(
        { type: 'decide', to: 'accepted' },
        { type: 'decide', to: 'rejected' },
        { type: 'decide', to: 'skipped' },
        { type: 'move', step: 1 },
        { type: 'move', step: -1 },
        { type: 'filter', filter: ALL_FLAGS },
        { type: 'filter', filter: { ...ALL_FLAGS, state: ['accepted'] } },
        { type: 'order', order: 'oldest' },
        { type: 'undone', flag: null },
        { type: 'undone', flag: flagAt(2) },
        { type: 'saved', flag: flagAt(1, { review: 'accepted' }) },
        { type: 'loaded', flags: three },
        { type: 'mark-shown' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = ready(...events);
        expect(state.flags).toHaveLength(3);
        const listed = shownFlags(state).map((flag) => flag.id);
        if (state.current === null) expect(listed).toEqual([]);
        else expect(listed).toContain(state.current);
        expect(state.decided).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('takes 2,000 posts', () => {
    const flags = Array.from({ length: 2000 }, (_, n) => flagAt(n));
    let state = run([{ type: 'loaded', flags }]);
    for (let n = 0; n < 20; n += 1) state = triage(state, { type: 'decide', to: 'accepted' });
    expect(shownFlags(state)).toHaveLength(1980);
  });
});

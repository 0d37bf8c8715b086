import type { Flag, ReviewState } from '../contracts/flag.ts';
import type { FlagFilter } from './filter.ts';
import { ALL_FLAGS, filterFlags, UNDECIDED } from './filter.ts';
import type { Order } from './order.ts';
import { orderFlags } from './order.ts';

export type Decision = Exclude<ReviewState, 'new'>;

/** What the moderator should know of the last step. */
export type Notice =
  | { kind: 'gone' }
  /** The post or its judgement was another one when the decision was stored. */
  | { kind: 'changed'; id: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'undone' }
  | { kind: 'nothing-to-undo' };

export interface Triage {
  flags: readonly Flag[];
  filter: FlagFilter;
  order: Order;
  current: string | null;
  /** Chosen for export. */
  marked: ReadonlySet<string>;
  /** Decisions that are being stored: the flag as it was shown. */
  pending: ReadonlyMap<string, Flag>;
  notice: Notice | null;
  /** Decided since the page was opened. */
  decided: number;
}

export type TriageEvent =
  | { type: 'loaded'; flags: readonly Flag[] }
  | { type: 'decide'; to: Decision }
  | { type: 'saved'; flag: Flag }
  | { type: 'refused'; id: string; reason: string }
  | { type: 'gone'; id: string }
  | { type: 'failed'; reason: string }
  | { type: 'undone'; flag: Flag | null }
  | { type: 'move'; step: number }
  | { type: 'select'; id: string }
  | { type: 'filter'; filter: FlagFilter }
  | { type: 'order'; order: Order }
  | { type: 'mark'; id: string }
  | { type: 'mark-shown' }
  | { type: 'unmark-all' };

export const START: Triage = {
  flags: [],
  filter: UNDECIDED,
  order: 'urgent',
  current: null,
  marked: new Set(),
  pending: new Map(),
  notice: null,
  decided: 0,
};

/** The flags that are listed, in order. */
export function shownFlags({ flags, filter, order }: Pick<Triage, 'flags' | 'filter' | 'order'>): Flag[] {
  return orderFlags(filterFlags(flags, filter), order);
}

export function currentFlag(state: Triage): Flag | null {
  return state.flags.find((flag) => flag.id === state.current) ?? null;
}

/** Keeps the current flag where it is still listed, else takes the first one. */
function settled(state: Triage): Triage {
  const shown = shownFlags(state);
  if (shown.some((flag) => flag.id === state.current)) return state;
  return { ...state, current: shown[0]?.id ?? null };
}

/** The flag `step` places further in the list; the ends hold. */
function stepped(state: Triage, step: number): string | null {
  const shown = shownFlags(state);
  const at = shown.findIndex((flag) => flag.id === state.current);
  return shown[Math.min(Math.max(at + step, 0), shown.length - 1)]?.id ?? null;
}

function replaced(state: Triage, flag: Flag): Triage {
  const known = state.flags.some((one) => one.id === flag.id);
  const flags = known ? state.flags.map((one) => (one.id === flag.id ? flag : one)) : [...state.flags, flag];
  return { ...state, flags };
}

function without<V>(map: ReadonlyMap<string, V>, id: string): ReadonlyMap<string, V> {
  return new Map([...map].filter(([key]) => key !== id));
}

/** Decides on the current flag and goes to the next one in the same step. */
function decide(state: Triage, to: Decision): Triage {
  const flag = currentFlag(state);
  if (!flag || state.pending.has(flag.id)) return state;
  const next = stepped(state, 1);
  const previous = stepped(state, -1);
  const decided = replaced(state, { ...flag, review: to });
  const moved = { ...decided, current: next === flag.id ? previous : next };
  return settled({
    ...moved,
    pending: new Map(state.pending).set(flag.id, flag),
    notice: null,
    decided: state.decided + 1,
  });
}

function saved(state: Triage, flag: Flag): Triage {
  const before = state.pending.get(flag.id);
  const changed =
    before !== undefined &&
    (before.post.text !== flag.post.text || before.assessment.level !== flag.assessment.level);
  const stored = replaced({ ...state, pending: without(state.pending, flag.id) }, flag);
  return settled(changed ? { ...stored, notice: { kind: 'changed', id: flag.id } } : stored);
}

/** A decision that was not stored is taken back in the list, and its post is shown again. */
function refused(state: Triage, id: string, reason: string): Triage {
  const before = state.pending.get(id);
  const restored = before ? replaced(state, before) : state;
  return {
    ...restored,
    pending: without(state.pending, id),
    current: id,
    decided: Math.max(0, state.decided - 1),
    notice: { kind: 'failed', reason },
  };
}

function gone(state: Triage, id: string): Triage {
  return settled({
    ...state,
    flags: state.flags.filter((flag) => flag.id !== id),
    marked: new Set([...state.marked].filter((one) => one !== id)),
    pending: without(state.pending, id),
    decided: Math.max(0, state.decided - Number(state.pending.has(id))),
    notice: { kind: 'gone' },
  });
}

function loaded(state: Triage, flags: readonly Flag[]): Triage {
  const ids = new Set(flags.map((flag) => flag.id));
  const pending = state.pending;
  // A decision on its way is not undone by a list that was read before it arrived.
  const kept = flags.map((flag) =>
    pending.has(flag.id) ? (state.flags.find((one) => one.id === flag.id) ?? flag) : flag,
  );
  const marked = new Set([...state.marked].filter((id) => ids.has(id)));
  return settled({ ...state, flags: kept, marked });
}

function undone(state: Triage, flag: Flag | null): Triage {
  if (flag === null) return { ...state, notice: { kind: 'nothing-to-undo' } };
  const back = replaced(state, flag);
  // A post that the filter hides could not be looked at again.
  const wider = [back.filter, { ...back.filter, state: [] }, ALL_FLAGS];
  const filter = wider.find((one) => filterFlags([flag], one).length > 0) ?? ALL_FLAGS;
  return {
    ...back,
    filter,
    current: flag.id,
    decided: Math.max(0, state.decided - 1),
    notice: { kind: 'undone' },
  };
}

function toggleMark(state: Triage, id: string): Triage {
  const next = new Set(state.marked);
  if (!next.delete(id)) next.add(id);
  return { ...state, marked: next };
}

/** The desk as a state machine: pure, every step from the one before. */
export function triage(state: Triage, event: TriageEvent): Triage {
  switch (event.type) {
    case 'loaded':
      return loaded(state, event.flags);
    case 'decide':
      return decide(state, event.to);
    case 'saved':
      return saved(state, event.flag);
    case 'refused':
      return refused(state, event.id, event.reason);
    case 'failed':
      return { ...state, notice: { kind: 'failed', reason: event.reason } };
    case 'gone':
      return gone(state, event.id);
    case 'undone':
      return undone(state, event.flag);
    case 'move':
      return { ...state, current: stepped(state, event.step), notice: null };
    case 'select':
      return { ...state, current: event.id, notice: null };
    case 'filter':
      return settled({ ...state, filter: event.filter, notice: null });
    case 'order':
      return settled({ ...state, order: event.order });
    case 'mark':
      return toggleMark(state, event.id);
    case 'mark-shown':
      return { ...state, marked: new Set([...state.marked, ...shownFlags(state).map((flag) => flag.id)]) };
    case 'unmark-all':
      return { ...state, marked: new Set() };
  }
}

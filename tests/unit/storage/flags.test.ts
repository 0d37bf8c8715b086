import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LurelightDatabase } from '../../../src/storage/database.ts';
import { FlagRepository } from '../../../src/storage/flags.ts';
import { ReviewRepository } from '../../../src/storage/reviews.ts';
import { sampleAssessment, samplePost } from '../../fakes/samples.ts';

let db: LurelightDatabase;
let clock: Date;
let flags: FlagRepository;
let reviews: ReviewRepository;
const seen = {
  post: samplePost(),
  assessment: sampleAssessment(),
  origin: 'extension',
  pageUrl: null,
} as const;

async function store(change: Partial<Parameters<FlagRepository['see']>[0]> = {}) {
  const result = await flags.see({ ...seen, ...change });
  if (!result.ok) throw new Error(result.detail);
  return result.value;
}

beforeEach(() => {
  clock = new Date('2026-11-01T00:00:00Z');
  db = new LurelightDatabase(`test-${Math.random()}`);
  flags = new FlagRepository(db, () => clock);
  reviews = new ReviewRepository(db, () => clock);
});
afterEach(() => db.delete());

describe('FlagRepository', () => {
  it('stores a post once and counts later sightings', async () => {
    const first = await store();
    await flags.markFine(first.id, true);
    clock = new Date('2026-11-02T00:00:00Z');
    const again = await store({ post: samplePost({ text: 'edited' }) });
    expect(again).toMatchObject({
      id: first.id,
      seen: 2,
      markedFine: true,
      lastSeen: '2026-11-02T00:00:00.000Z',
    });
    expect(again.post.text).toBe('edited');
    expect(await flags.list()).toHaveLength(1);
  });

  it('lists the newest first', async () => {
    await store();
    clock = new Date('2026-11-03T00:00:00Z');
    await store({ post: samplePost({ key: 'x:2' }) });
    expect((await flags.list()).map(({ post }) => post.key)).toEqual(['x:2', 'telegram-web:jobs00/17']);
  });

  it('remembers that and when a flag was reported', async () => {
    const { id } = await store();
    const reported = {
      at: '2026-11-01T10:00:00.000Z',
      hotlineId: 'kh-117',
      channel: 'mail',
      status: 'opened',
    } as const;
    await flags.addReport(id, reported);
    expect((await flags.get(id))?.reports).toEqual([reported]);
  });

  it('deletes what is older than the user keeps, with its reviews', async () => {
    const { id } = await store();
    await reviews.decide(id, 'accepted');
    clock = new Date('2026-11-20T00:00:00Z');
    await store({ post: samplePost({ key: 'x:2' }) });
    clock = new Date('2026-12-15T00:00:00Z');
    expect(await flags.expire(30)).toEqual({ ok: true, value: 1 });
    expect((await flags.list()).map(({ post }) => post.key)).toEqual(['x:2']);
    expect(await reviews.of(id)).toEqual([]);
  });

  it('says that a flag is gone instead of making one', async () => {
    expect(await flags.markFine('nobody', true)).toMatchObject({ ok: false, error: 'missing' });
    expect(await flags.list()).toEqual([]);
  });

  it('says that the disk is full and keeps what it has', async () => {
    const kept = await store();
    const full = vi
      .spyOn(db.flags, 'put')
      .mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    expect(await flags.see({ ...seen, post: samplePost({ key: 'x:3' }) })).toMatchObject({
      ok: false,
      error: 'full',
    });
    full.mockRestore();
    expect((await flags.list()).map(({ id }) => id)).toEqual([kept.id]);
  });

  it('wipes everything', async () => {
    const { id } = await store();
    await reviews.decide(id, 'rejected');
    await flags.wipe();
    expect([await flags.list(), await reviews.of(id)]).toEqual([[], []]);
  });
});

describe('ReviewRepository', () => {
  it('decides, and walks back newest first, also within one millisecond', async () => {
    const a = await store();
    const b = await store({ post: samplePost({ key: 'x:2' }) });
    await reviews.decide(a.id, 'accepted');
    await reviews.decide(b.id, 'rejected');
    await reviews.decide(a.id, 'skipped');
    expect(await reviews.undo()).toMatchObject({ value: { id: a.id, review: 'accepted' } });
    expect(await reviews.undo()).toMatchObject({ value: { id: b.id, review: 'new' } });
    expect(await reviews.undo()).toMatchObject({ value: { id: a.id, review: 'new' } });
    expect(await reviews.undo()).toEqual({ ok: true, value: null });
  });

  it('does not decide about a flag that is gone', async () => {
    expect(await reviews.decide('nobody', 'accepted')).toMatchObject({ ok: false, error: 'missing' });
    expect(await db.reviews.count()).toBe(0);
  });
});

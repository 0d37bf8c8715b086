import { describe, expect, it, vi } from 'vitest';
import { SessionCache } from '../../../src/storage/session-cache.ts';
import { MemoryArea, sampleAssessment } from '../../fakes/samples.ts';

describe('SessionCache', () => {
  it('gives back what was put in', async () => {
    const cache = new SessionCache(new MemoryArea());
    await cache.set('a', sampleAssessment());
    expect(await cache.get('a')).toEqual(sampleAssessment());
    expect(await cache.get('b')).toBeNull();
  });

  it('lets the oldest go, also when entries come at once', async () => {
    const area = new MemoryArea();
    const cache = new SessionCache(area, 2);
    await Promise.all(['a', 'b', 'c'].map((hash) => cache.set(hash, sampleAssessment())));
    expect(await cache.get('a')).toBeNull();
    expect(await cache.get('c')).not.toBeNull();
    expect(area.items.size).toBe(3);
  });

  it('treats an entry of an older shape as not there', async () => {
    const area = new MemoryArea();
    area.items.set('cache:a', { level: 'dangerous' });
    expect(await new SessionCache(area).get('a')).toBeNull();
  });

  it('a full area costs the cache, never the judgement', async () => {
    const area = new MemoryArea();
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    area.fail = new DOMException('full', 'QuotaExceededError');
    await expect(new SessionCache(area).set('a', sampleAssessment())).resolves.toBeUndefined();
    expect(warned).toHaveBeenCalledOnce();
  });
});

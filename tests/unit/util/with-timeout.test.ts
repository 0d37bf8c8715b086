import { describe, expect, it, vi } from 'vitest';
import { TimeoutError, withTimeout } from '../../../src/util/with-timeout.ts';

describe('withTimeout', () => {
  it('answers what the promise answers', async () => {
    await expect(withTimeout(Promise.resolve(7), 1_000, 'counting')).resolves.toBe(7);
  });

  it('passes an error through', async () => {
    await expect(withTimeout(Promise.reject(new Error('broken')), 1_000, 'counting')).rejects.toThrow(
      'broken',
    );
  });

  it('says what hung', async () => {
    vi.useFakeTimers();
    const hung = withTimeout(new Promise<never>(() => undefined), 50, 'loading the model');
    const outcome = expect(hung).rejects.toThrow(
      new TimeoutError('loading the model: no answer within 50 ms'),
    );
    await vi.advanceTimersByTimeAsync(50);
    await outcome;
    vi.useRealTimers();
  });
});

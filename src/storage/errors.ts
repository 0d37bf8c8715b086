import type { Result } from '../contracts/result.ts';
import { errorText } from '../util/error-text.ts';

/** `full`: the disk or the quota is full. Shown to the user; nothing is dropped in silence. */
export type StoreError = 'full' | 'missing' | 'failed';

/** Turns what a storage call throws into a value that says what was being done. */
export async function stored<T>(doing: string, job: () => Promise<T>): Promise<Result<T, StoreError>> {
  try {
    return { ok: true, value: await job() };
  } catch (error) {
    const detail = errorText(doing, error);
    const inner = (error as { inner?: { name?: string } } | null)?.inner?.name;
    const full = [inner, (error as { name?: string } | null)?.name].includes('QuotaExceededError');
    return { ok: false, error: full ? 'full' : 'failed', detail };
  }
}

import type { Flag } from '../contracts/flag.ts';
import type { Result } from '../contracts/result.ts';
import type { FlagFilter } from './filter.ts';

/** Where the desk reads its flags; it changes them by messages alone. */
export interface FlagSource {
  listFlags(filter: FlagFilter): Promise<Result<readonly Flag[]>>;
}

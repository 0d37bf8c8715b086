import type { FlagRepository } from '../storage/flags.ts';
import type { SettingsStore } from '../storage/settings.ts';

export const RETENTION_ALARM = 'retention';

/** Deletes flags that are older than the user chose to keep them; answers how many went. */
export async function expireFlags(flags: FlagRepository, settings: SettingsStore): Promise<number> {
  const { retentionDays } = await settings.get();
  const result = await flags.expire(retentionDays);
  if (result.ok) return result.value;
  console.warn(result.detail);
  return 0;
}

import type { Assessment } from '../contracts/judgement.ts';

/** Judgements by key. The background keeps them in session storage; a full or failing cache costs only time. */
export interface Cache {
  get(key: string): Promise<Assessment | null>;
  set(key: string, assessment: Assessment): Promise<void>;
}

/**
 * Key of a judgement: SHA-256, so that the cache holds no text. `version` names the weights and the calibration:
 * another model's judgements are not found.
 */
export async function cacheKey(text: string, lang: string | null, version: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([version, lang, text]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

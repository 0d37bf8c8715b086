/** Letters alone: a placeholder must not look like a number, a handle or an address itself. */
const LETTERS = 'bcdfghjklmnpqrst';
const BYTES = 8;

/** Gives each value a placeholder of its kind; the same value the same one, as long as this object lives. */
export interface Placeholders {
  of(kind: string, value: string): Promise<string>;
}

/**
 * Placeholders `[kind:letters]` from an HMAC-SHA-256 with a random key that is never exported: without it nobody
 * can try out phone numbers until one fits, and two exports cannot be joined by it.
 */
export async function createPlaceholders(
  salt: Uint8Array<ArrayBuffer> = crypto.getRandomValues(new Uint8Array(32)),
): Promise<Placeholders> {
  const key = await crypto.subtle.importKey('raw', salt, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const known = new Map<string, string>();
  return {
    async of(kind, value) {
      const subject = `${kind}\n${value}`;
      const before = known.get(subject);
      if (before !== undefined) return before;
      const signed = new Uint8Array(
        await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(subject.toWellFormed())),
      );
      const letters = Array.from(
        signed.slice(0, BYTES),
        (byte) => `${LETTERS[byte >> 4] ?? ''}${LETTERS[byte & 15] ?? ''}`,
      ).join('');
      const placeholder = `[${kind}:${letters}]`;
      known.set(subject, placeholder);
      return placeholder;
    },
  };
}

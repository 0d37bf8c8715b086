import { maskCountries } from '../../text/mask-countries.ts';

/** Size of the weight table; two n-grams that share a place share a weight. */
export const BUCKETS = 1 << 16;

/** UTF-16 units scored at once: what a post offers stands in its beginning or at its end. */
export const WINDOW = 700;

const DIGITS = /\p{Nd}+/gu;
const SPACES = /[\s\p{P}]+/gu;
const LONGEST = 4;

/** A post as the gate is given it, and as its weights were learned: NFKC, and which country it names is masked. */
export const gateInput = (post: string): string => maskCountries(post.normalize('NFKC'));

/** The text as the gate reads it: NFKC, small letters, numbers as one sign, punctuation and space as one space. */
export function gateText(text: string): string {
  return ` ${text.normalize('NFKC').toLowerCase().replace(DIGITS, '0').replace(SPACES, ' ')} `;
}

/** Places of the letter groups (2 to 4 units) and words of a gate text, each once. FNV-1a, 16 bits. */
export function gateFeatures(text: string, seen: Uint8Array): number[] {
  const features: number[] = [];
  const add = (hash: number): void => {
    const place = (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    if (seen[place] === 1) return;
    seen[place] = 1;
    features.push(place);
  };
  let word = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    let hash = 0x811c9dc5;
    const end = Math.min(text.length, at + LONGEST);
    for (let i = at; i < end; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      if (i > at) add(hash);
    }
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      add(word ^ 0x5bd1e995);
      word = 0x811c9dc5;
    } else word = Math.imul(word ^ unit, 0x01000193);
  }
  for (const place of features) seen[place] = 0;
  return features;
}

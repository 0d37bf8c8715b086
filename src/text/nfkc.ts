import type { MappedText } from './offset-map.ts';
import { replaceMapped } from './offset-map.ts';

/**
 * One normalisation segment: a code point and all that NFKC can compose with it: marks, Hangul vowels and
 * finals (also as compatibility and half-width letters), half-width kana voicing. Normalising segment by segment
 * equals normalising the whole; code point by code point would not.
 */
const TRAILING = '\\p{M}\\u1160-\\u11FF\\u3131-\\u318E\\uFFA0-\\uFFDC\\uFF9E\\uFF9F';
const SEGMENT = new RegExp(`\\P{ASCII}[${TRAILING}]*|\\p{ASCII}[${TRAILING}]+`, 'gu');

/** NFKC with the offset map kept. */
export function nfkc(source: MappedText): MappedText {
  if (source.text === source.text.normalize('NFKC')) return source;
  const coarse: MappedText = replaceMapped(source, SEGMENT, (match) => {
    const whole = match[0].normalize('NFKC');
    return whole === match[0] || splits(match[0], whole) ? null : whole;
  });
  // Segments whose code points normalise independently (ㅋㅋㅋ) keep the finer map.
  return replaceMapped(coarse, /\P{ASCII}/gu, (match) => match[0].normalize('NFKC'));
}

function splits(segment: string, whole: string): boolean {
  let joined = '';
  for (const character of segment) joined += character.normalize('NFKC');
  return joined === whole;
}

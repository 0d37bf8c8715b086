/** A way in which people hide words from filters. `strength`: share of the letters or words that it touches. */
export interface Obfuscation {
  readonly name: string;
  readonly apply: (text: string, strength: number, random: () => number) => string;
}

/** Every family is tried at both. */
export const STRENGTHS = [0.1, 0.3] as const;

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const MATH_BOLD_A = 0x1d41a;
const FULL_WIDTH = 0xfee0;
const EMOJI = ['🔥', '✅', '💰', '📣', '✨'];

const LETTER = /\p{L}/u;
const JOINED_SCRIPTS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}]/u;

/** Each character by itself, with the chance `strength`. */
const letters =
  (change: (character: string, random: () => number) => string): Obfuscation['apply'] =>
  (text, strength, random) =>
    [...text].map((character) => (random() < strength ? change(character, random) : character)).join('');

/** Each word by itself, with the chance `strength`; the white space stays. */
const words =
  (change: (word: string, random: () => number) => string): Obfuscation['apply'] =>
  (text, strength, random) =>
    text
      .split(/(\s+)/u)
      .map((word) => (LETTER.test(word) && random() < strength ? change(word, random) : word))
      .join('');

const after =
  (addition: string): ((character: string) => string) =>
  (character) =>
    JOINED_SCRIPTS.test(character) ? character + addition : character;

/** The families of the research on how such posts are hidden (classifier notes, 2g), one line each. */
export const OBFUSCATIONS: readonly Obfuscation[] = [
  { name: 'look-alike letters', apply: letters((c) => LOOKALIKES[c] ?? c) },
  { name: 'zero-width characters', apply: letters(after('​')) },
  { name: 'dotted words', apply: words((word) => [...word].join('.')) },
  { name: 'spaced letters', apply: words((word) => [...word].join(' ')) },
  { name: 'stars inside words', apply: letters(after('*')) },
  { name: 'digits for letters', apply: letters((c) => LEET[c] ?? c) },
  {
    name: 'mathematical letters',
    apply: letters((c) => (/[a-z]/.test(c) ? String.fromCodePoint(MATH_BOLD_A + c.charCodeAt(0) - 97) : c)),
  },
  {
    name: 'full-width letters',
    apply: letters((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH) : c)),
  },
  {
    name: 'emoji between words',
    apply: words((word, random) => `${word} ${EMOJI[Math.floor(random() * EMOJI.length)] ?? ''}`),
  },
  { name: 'capitals', apply: words((word) => word.toUpperCase()) },
  {
    name: 'cut off',
    apply: (text, strength) => [...text].slice(0, Math.ceil([...text].length * (1 - strength))).join(''),
  },
];

/** Reproducible numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

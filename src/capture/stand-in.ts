import { textHash } from '../util/hash.ts';

/** Letters to write stand-ins with, by Unicode script. Other scripts keep to neighbouring letters of their own. */
const POOLS: Readonly<Record<string, string>> = {
  Latin: 'aeioubdfgklmnprst',
  Cyrillic: 'аеиоубвгдклмнпрст',
  Greek: 'αεηιουβγδκλμνπρστ',
  Arabic: 'ابتجدرسعفكلمنهوي',
  Hebrew: 'אבגדהוזחטיכלמנסע',
  Thai: 'กขคงจชดตทนบปพมยร',
  Lao: 'ກຂຄງຈສຊດຕຖທນບປຜມ',
  Khmer: 'កខគឃចឆជដតថទនបផពម',
  Myanmar: 'ကခဂငစဆဇညတထဒနပဖဗမ',
  Devanagari: 'कखगघचछजझटठडतथदनप',
  Bengali: 'কখগঘচছজঝটঠডতথদনপ',
  Tamil: 'கஙசஞடணதநபமயரலவழள',
  Sinhala: 'කඛගඝචඡජඣටඨඩතථදනප',
  Ethiopic: 'ሀለሐመሠረሰሸቀበተቸኀነአከ',
  Han: '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳',
  Hiragana: 'あいうえおかきくけこさしすせそた',
  Katakana: 'アイウエオカキクケコサシスセソタ',
  Hangul: '가나다라마바사아자차카타파하거너',
};
const SCRIPTS = Object.entries(POOLS).map(([script, letters]) => ({
  is: new RegExp(`^\\p{Script=${script}}$`, 'u'),
  letters: [...letters],
}));

/** A word (letters with their marks) or a number. */
const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const TRIES = 60;

/**
 * Writes other words for those of people: each letter becomes one of the same script, case and length in UTF-16,
 * each digit another digit; marks, spaces, signs and emoji stay. The same word always becomes the same stand-in,
 * so that a name, a handle and an address still belong together.
 */
export class StandIns {
  readonly #seed: string;
  readonly #known = new Map<string, string>();
  readonly #madeOf = new Map<string, string>();
  /** Words of the page: none may come out of another one by chance. */
  readonly #taken: Set<string>;
  readonly #kept: ReadonlySet<string>;

  /**
   * `seed`: stand-ins of two captures have nothing to do with each other. `words`: all words of the page. `kept`:
   * those that stay somewhere, lower case; none of them stands for another one, or two ids would become one.
   */
  constructor(seed: string, words: Iterable<string> = [], kept: ReadonlySet<string> = new Set()) {
    this.#seed = seed;
    this.#taken = new Set([...words].map((word) => word.toLowerCase()));
    this.#kept = kept;
  }

  /** `keep`: words that stay, lower case. */
  text(original: string, keep?: ReadonlySet<string>): string {
    return original.replace(TOKEN, (word) =>
      keep?.has(word.toLowerCase()) === true ? word : this.word(word),
    );
  }

  word(original: string): string {
    const known = this.#known.get(original) ?? this.#turned(original);
    if (known !== undefined) return known;
    let made = original;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      made = this.#write(original, attempt);
      // Short words are few: that one of them comes out of another tells nothing.
      const isFree = original.length < 4 || !this.#taken.has(made.toLowerCase());
      if (made !== original && isFree && this.#isNew(made, original)) break;
    }
    this.#madeOf.set(made.toLowerCase(), original.toLowerCase());
    this.#known.set(original, made);
    return made;
  }

  /** A single digit or Latin letter: there are too few for chance, so all of them move on by the same number. */
  #turned(original: string): string | undefined {
    const letter = original.toLowerCase();
    const all = ['0', '123456789', 'abcdefghijklmnopqrstuvwxyz'].find((one) => one.includes(letter));
    if (original.length !== 1 || all === undefined) return undefined;
    const ring = this.#kept.has(letter) ? [...all] : [...all].filter((one) => !this.#kept.has(one));
    if (ring.length < 2) return original;
    const shift = 1 + (Number.parseInt(textHash(this.#seed).slice(-6), 36) % (ring.length - 1));
    const made = ring[(ring.indexOf(letter) + shift) % ring.length] ?? original;
    return original === letter ? made : made.toUpperCase();
  }

  /** Two ids that became one would make one post of two. */
  #isNew(made: string, original: string): boolean {
    if (this.#kept.has(made.toLowerCase())) return false;
    const other = this.#madeOf.get(made.toLowerCase());
    return other === undefined || other === original.toLowerCase();
  }

  #write(original: string, attempt: number): string {
    // Lower and upper case of one word stay one word.
    const source = textHash(`${this.#seed} ${attempt} ${original.toLowerCase()}`);
    let at = 0;
    let written = '';
    for (const letter of original) {
      at += 1;
      written += letterFor(letter, Number.parseInt(textHash(`${source}${at}`).slice(-6), 36), at === 1);
    }
    return written;
  }
}

function letterFor(letter: string, chance: number, isFirst: boolean): string {
  if (/^\p{M}$/u.test(letter)) return letter;
  if (/^\p{Nd}$/u.test(letter)) return digitFor(letter, chance, isFirst);
  const pool = SCRIPTS.find(({ is }) => is.test(letter))?.letters;
  if (letter.length > 1) return pickOther(['𝑎', '𝑏', '𝑐', '𝑑'], letter, chance);
  if (pool === undefined) return neighbour(letter, chance);
  const chosen = pickOther(pool, letter.toLowerCase(), chance);
  return letter === letter.toLowerCase() ? chosen : chosen.toUpperCase();
}

function pickOther(pool: readonly string[], letter: string, chance: number): string {
  const others = pool.filter((one) => one !== letter);
  return others[chance % others.length] ?? letter;
}

/** Another digit of the same script; the first one of a number is not zero. */
function digitFor(digit: string, chance: number, isFirst: boolean): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  const value = code - zero;
  const options = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== value && !(isFirst && one === 0));
  return String.fromCodePoint(zero + (options[chance % options.length] ?? 1));
}

/** A letter of the same block, for scripts without a pool. */
function neighbour(letter: string, chance: number): string {
  const code = letter.charCodeAt(0);
  for (let step = 1 + (chance % 7); step < 40; step += 1) {
    const other = String.fromCharCode(code ^ step);
    if (other !== letter && /^\p{L}$/u.test(other)) return other;
  }
  return 'x';
}

/** All words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

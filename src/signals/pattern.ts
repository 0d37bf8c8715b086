import { normalisePattern } from '../text/normalise.ts';
import { anchorText, bare, foldText, NO_LETTER_UNITS } from './view.ts';

/**
 * Notation of patterns. It has no unbounded repetition, so every pattern is linear in the text.
 *   (a|b c)      one of these
 *   ?            what stands before it may be missing: (good )?pay, loans?, pick ?up
 *   space        one separator (space, line break, dash, apostrophe, colon, slash …); may be missing in scripts that do not
 *                write spaces
 *   *            up to 12 letters: passport*, *salary
 *   ..           up to GAP units of the same sentence; in scripts with spaces it begins and ends at the border of a word
 *   #            a number, with up to three letters of its unit (3jt, 500k)
 * In scripts that part words by spaces a match begins and ends at the border of a word, unless `*` stands there.
 * Letters match without regard to case; in texts without accents also without theirs (`luong` for `lương`).
 */
export interface Pattern {
  /** For View.units. `loose`: letters match without their accents too, for texts written without any. */
  readonly regex: (loose?: boolean) => RegExp;
  /** A match counts only where no letter stands before it; checked outside `regex`, which is ten times faster so. */
  readonly leftBorder: boolean;
  /** Of these words at least one stands in every match: what the index looks for. */
  readonly anchor: Needed;
  /** Of each of these, too, one stands in every match: looked up before the regular expression runs. */
  readonly alsoNeeded: readonly Needed[];
  /** All literal stretches, as loaded, for the test that the normaliser leaves them alone. */
  readonly literals: readonly string[];
}

/** Words, accents removed, of which every match holds one, and how far a match can reach around it. */
export interface Needed {
  readonly words: readonly string[];
  /** No match begins more units before the beginning of such a word. */
  readonly before: number;
  /** No match ends more units after its beginning. */
  readonly after: number;
}

/** A letter, mark or digit of View.units, one UTF-16 unit: without the flag `u` and its long classes. */
const LETTER = `[^${NO_LETTER_UNITS}]`;
const WILD = `[^${NO_LETTER_UNITS}0-9]{0,12}`;
const SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+]{1,3}`;
const LOOSE_SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+\u200B]{0,3}`;
const SENTENCE = String.raw`[^.!?\n;。！？；။។]`;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = `[0-9][0-9.,]{0,11}[^${NO_LETTER_UNITS}0-9]{0,3}?`;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Units a `..` may bridge: a few words. */
const GAP = 28;
const SPACELESS_GAP = 14;
/** Longest stretch in UTF-16 units of what is no literal; letters outside the basic plane take two. */
const LONGEST = { space: 3, joint: 3, wild: 24, number: 30 } as const;

type Node =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'space' | 'joint' | 'wild' | 'gap' | 'number' }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Node[])[]; readonly optional: boolean };

/** Reads the notation; throws on a pattern that does not keep to it (a mistake of the data, found by the tests). */
export function compilePattern(source: string): Pattern {
  const nodes = parse(source);
  const spaceless = SPACELESS.test(source);
  const literals: string[] = [];
  collectLiterals(nodes, literals);
  const borders = { spaced: !spaceless, left: !spaceless, right: !spaceless };
  const needed = neededWords(nodes, { ...borders, before: 0, after: 0 });
  const anchor = rarest(needed);
  if (anchor === null) throw new Error(`Pattern "${source}" holds no word that every match must have.`);
  let exact: RegExp | null = null;
  let plain: RegExp | null = null;
  const compile = (loose: boolean): RegExp => new RegExp(withRightBorder(nodes, { spaceless, loose }), 'g');
  return {
    anchor,
    // The set of the fewest words first: it is soonest found missing.
    alsoNeeded: needed
      .filter((other) => other !== anchor)
      .toSorted((a, b) => a.words.length - b.words.length),
    literals,
    leftBorder: !spaceless && nodes[0]?.kind !== 'wild',
    regex: (loose = false) => (loose ? (plain ??= compile(true)) : (exact ??= compile(false))),
  };
}

/** The same words stand in many patterns, and all patterns of a script are loaded at once. */
const remembered = <K, V>(read: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = read(key)));
    return value;
  };
};
const loaded = remembered((literal: string) => foldText(normalisePattern(literal)));
const anchorWord = remembered(anchorText);

function parse(source: string): readonly Node[] {
  let at = 0;
  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    let literal = '';
    const flush = (): void => {
      if (literal !== '') nodes.push({ kind: 'literal', text: loaded(literal) });
      literal = '';
    };
    const push = (node: Node, length: number): void => {
      flush();
      nodes.push(node);
      at += length;
    };
    while (at < source.length) {
      const character = source[at] ?? '';
      if (inGroup && (character === '|' || character === ')')) break;
      if (character === '(') {
        at += 1;
        push(group(), 0);
      } else if (source.startsWith(' .. ', at)) push({ kind: 'gap' }, 4);
      else if (source.startsWith(' ?', at)) push({ kind: 'joint' }, 2);
      else if (character === ' ') push({ kind: 'space' }, 1);
      else if (character === '*') push({ kind: 'wild' }, 1);
      else if (character === '#') push({ kind: 'number' }, 1);
      else if (source.startsWith('..', at)) push({ kind: 'gap' }, 2);
      else if (character === '?' && literal !== '') {
        const last = literal.slice(-1);
        literal = literal.slice(0, -1);
        push({ kind: 'group', choices: [[{ kind: 'literal', text: foldText(last) }]], optional: true }, 1);
      } else if (character === '?' && nodes.at(-1)?.kind === 'number') {
        nodes.push({ kind: 'group', choices: [nodes.splice(-1)], optional: true });
        at += 1;
      } else if (')|?'.includes(character))
        throw new Error(`Pattern "${source}": unexpected ${character} at ${at}.`);
      else {
        literal += character;
        at += 1;
      }
    }
    flush();
    return withOptionalTail(nodes);
  };
  const group = (): Node => {
    const choices: Node[][] = [];
    for (;;) {
      choices.push(sequence(true));
      const character = source[at];
      at += 1;
      if (character === ')') break;
      if (character !== '|') throw new Error(`Pattern "${source}": a group is not closed.`);
    }
    const optional = source[at] === '?';
    if (optional) at += 1;
    return { kind: 'group', choices, optional };
  };
  return sequence(false);
}

/**
 * A space or gap before optional groups at the end goes with them: `pay (very )?(well)?` finds `pay`, `pay very`
 * and `pay very well`.
 */
function withOptionalTail(nodes: Node[]): Node[] {
  const last = nodes.findLastIndex((node) => node.kind !== 'group' || !node.optional);
  const before = nodes[last];
  const tail = nodes.slice(last + 1).filter((node) => node.kind === 'group');
  if (tail.length === 0 || before === undefined || (before.kind !== 'space' && before.kind !== 'gap'))
    return nodes;
  const choices = tail.map((group, at): readonly Node[] => [
    before,
    ...tail.slice(0, at),
    { kind: 'group', choices: group.choices.map(withoutEndSpace), optional: false },
  ]);
  return [...nodes.slice(0, last), { kind: 'group', choices: choices.toReversed(), optional: true }];
}

const withoutEndSpace = (nodes: readonly Node[]): readonly Node[] =>
  nodes.at(-1)?.kind === 'space' ? nodes.slice(0, -1) : nodes;

function collectLiterals(nodes: readonly Node[], into: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'literal') into.push(node.text);
    if (node.kind === 'group') for (const choice of node.choices) collectLiterals(choice, into);
  }
}

/** Where a stretch of the pattern lies. */
interface Around {
  /** False in scripts that do not write spaces: nothing is a border there. */
  readonly spaced: boolean;
  /** Whether it lies at the border of a word, on either side. */
  readonly left: boolean;
  readonly right: boolean;
  /** Most units of a match before and after it. */
  readonly before: number;
  readonly after: number;
}

/**
 * Sets of words of each of which every match must hold one. A word that lies at the border of a word of the text
 * has a space there, so that `visa` is not looked for inside `advisable`.
 */
function neededWords(nodes: readonly Node[], outer: Around): readonly Needed[] {
  const needed: Needed[] = [];
  const lengths = nodes.map((node) => maxLengthOf(node, outer.spaced));
  let before = outer.before;
  let after = outer.after + lengths.reduce((sum, length) => sum + length, 0);
  for (const [at, node] of nodes.entries()) {
    after -= lengths[at] ?? 0;
    const around = {
      spaced: outer.spaced,
      left: outer.spaced && bordersAt(nodes, at - 1, -1, outer.left),
      right: outer.spaced && bordersAt(nodes, at + 1, 1, outer.right),
      before,
      after,
    };
    if (node.kind === 'literal' && WORD.test(node.text)) {
      const word = anchorOf(node.text, around);
      needed.push({ words: [word], before, after: word.length + after });
    }
    if (node.kind === 'group' && !node.optional) {
      const each = node.choices.map((choice) => rarest(neededWords(choice, around)));
      if (each.every((choice) => choice !== null)) needed.push(joined(each));
    }
    before += lengths[at] ?? 0;
  }
  return needed;
}

const joined = (choices: readonly Needed[]): Needed => ({
  words: choices.flatMap(({ words }) => words),
  before: Math.max(...choices.map(({ before }) => before)),
  after: Math.max(...choices.map(({ after }) => after)),
});

/** The set whose shortest word is longest: it stands in the fewest texts. */
function rarest(sets: readonly Needed[]): Needed | null {
  let best: Needed | null = null;
  for (const set of sets) if (best === null || shortest(set.words) > shortest(best.words)) best = set;
  return best;
}

function anchorOf(literal: string, { left, right }: Around): string {
  const word = anchorWord(literal);
  return `${left ? ' ' : ''}${word}${right ? ' ' : ''}`;
}

/** Whether what stands at `at`, seen from the neighbour in direction `step`, parts words; `outer` is past the end. */
function bordersAt(nodes: readonly Node[], at: number, step: -1 | 1, outer: boolean): boolean {
  const node = nodes[at];
  if (node === undefined) return outer;
  if (node.kind === 'space' || node.kind === 'gap') return true;
  if (node.kind !== 'group') return false;
  const beyond = bordersAt(nodes, at + step, step, outer);
  if (node.optional && !beyond) return false;
  return node.choices.every((choice) => bordersAt(choice, step === -1 ? choice.length - 1 : 0, step, beyond));
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.trim().length));

/** Groups are asked for their length from every group around them. */
const groupLengths = new WeakMap<Node, number>();

function maxLengthOf(node: Node, spaced: boolean): number {
  if (node.kind === 'literal') return node.text.length;
  if (node.kind === 'gap') return 2 * (spaced ? GAP : SPACELESS_GAP);
  if (node.kind !== 'group') return LONGEST[node.kind];
  let longest = groupLengths.get(node);
  if (longest === undefined) {
    const lengths = node.choices.map((choice) =>
      choice.reduce((sum, part) => sum + maxLengthOf(part, spaced), 0),
    );
    longest = Math.max(...lengths);
    groupLengths.set(node, longest);
  }
  return longest;
}

interface Mode {
  readonly spaceless: boolean;
  readonly loose: boolean;
}

function withRightBorder(nodes: readonly Node[], mode: Mode): string {
  const body = toRegex(nodes, mode);
  return mode.spaceless || nodes.at(-1)?.kind === 'wild' ? body : `${body}(?!${LETTER})`;
}

function toRegex(nodes: readonly Node[], mode: Mode): string {
  const { spaceless, loose } = mode;
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'literal':
          return [...node.text].map((character) => letter(character, loose)).join('');
        case 'space':
          return spaceless ? LOOSE_SEPARATOR : SEPARATOR;
        case 'joint':
          return LOOSE_SEPARATOR;
        case 'wild':
          return WILD;
        case 'gap':
          return spaceless
            ? `${SENTENCE}{0,${SPACELESS_GAP}}?`
            : `(?!${LETTER})${SENTENCE}{0,${GAP}}?(?<!${LETTER})`;
        case 'number':
          return NUMBER;
        case 'group':
          return `(?:${node.choices.map((choice) => toRegex(choice, mode)).join('|')})${node.optional ? '?' : ''}`;
      }
    })
    .join('');
}

function letter(character: string, loose: boolean): string {
  if (character === "'") return "['’]?";
  const plain = bare(character);
  if (loose && plain !== character) return `[${character}${plain}]`;
  return character.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}

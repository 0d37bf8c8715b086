import { normalisePattern } from '../text/normalise.ts';
import { anchorText, bare, foldText } from './view.ts';

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
  /** `loose`: letters match without their accents too, for texts written without any. */
  readonly regex: (loose?: boolean) => RegExp;
  /** A match counts only where no letter stands before it; checked outside `regex`, which is ten times faster so. */
  readonly leftBorder: boolean;
  /** Of these at least one stands in every match, accents removed: what the index looks for. */
  readonly anchors: readonly string[];
  /** Of each of these sets, too, one stands in every match: looked up before the regular expression runs. */
  readonly alsoNeeded: readonly (readonly string[])[];
  /** No match is longer. */
  readonly maxLength: number;
  /** All literal stretches, as loaded, for the test that the normaliser leaves them alone. */
  readonly literals: readonly string[];
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+]{1,3}`;
const LOOSE_SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+\u200B]{0,3}`;
const SENTENCE = String.raw`[^.!?\n;。！？；။។]`;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = String.raw`\p{Nd}[\p{Nd}.,]{0,11}\p{L}{0,3}?`;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Units a `..` may bridge: a few words. */
const GAP = 28;
const SPACELESS_GAP = 14;
/** Longest stretch in UTF-16 units of what is no literal; letters outside the basic plane take two. */
const LONGEST = { space: 3, joint: 3, wild: 24, gap: 2 * GAP, number: 30 } as const;

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
  const needed = neededSets(nodes, { spaced: !spaceless, left: !spaceless, right: !spaceless });
  const anchors = rarest(needed);
  if (anchors === null) throw new Error(`Pattern "${source}" holds no word that every match must have.`);
  let exact: RegExp | null = null;
  let plain: RegExp | null = null;
  const compile = (loose: boolean): RegExp => new RegExp(withRightBorder(nodes, { spaceless, loose }), 'gu');
  return {
    anchors,
    alsoNeeded: needed.filter((set) => set !== anchors),
    literals,
    maxLength: maxLengthOf(nodes, spaceless),
    leftBorder: !spaceless && nodes[0]?.kind !== 'wild',
    regex: (loose = false) => (loose ? (plain ??= compile(true)) : (exact ??= compile(false))),
  };
}

function parse(source: string): readonly Node[] {
  let at = 0;
  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    let literal = '';
    const flush = (): void => {
      if (literal !== '') nodes.push({ kind: 'literal', text: foldText(normalisePattern(literal)) });
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

/** Whether a stretch lies at the border of a word, on either side. */
interface Borders {
  /** False in scripts that do not write spaces: nothing is a border there. */
  readonly spaced: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * Sets of words of each of which every match must hold one. A word that lies at the border of a word of the text
 * has a space there, so that `visa` is not looked for inside `advisable`.
 */
function neededSets(nodes: readonly Node[], outer: Borders): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [];
  for (const [at, node] of nodes.entries()) {
    const borders = {
      spaced: outer.spaced,
      left: outer.spaced && bordersAt(nodes, at - 1, -1, outer.left),
      right: outer.spaced && bordersAt(nodes, at + 1, 1, outer.right),
    };
    if (node.kind === 'literal' && WORD.test(node.text)) sets.push([anchorOf(node.text, borders)]);
    if (node.kind === 'group' && !node.optional) {
      const each = node.choices.map((choice) => rarest(neededSets(choice, borders)));
      if (each.every((anchors) => anchors !== null)) sets.push(each.flat());
    }
  }
  return sets;
}

/** The set whose shortest word is longest: it stands in the fewest texts. */
function rarest(sets: readonly (readonly string[])[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const set of sets) if (best === null || shortest(set) > shortest(best)) best = set;
  return best;
}

function anchorOf(literal: string, { left, right }: Borders): string {
  const word = anchorText(literal);
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

function maxLengthOf(nodes: readonly Node[], spaceless: boolean): number {
  let length = 0;
  for (const node of nodes) {
    if (node.kind === 'literal') length += node.text.length;
    else if (node.kind === 'group') {
      length += Math.max(...node.choices.map((choice) => maxLengthOf(choice, spaceless)));
    } else length += LONGEST[node.kind] - (node.kind === 'gap' && spaceless ? 2 * (GAP - SPACELESS_GAP) : 0);
  }
  return length;
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
          return String.raw`[\p{L}\p{M}]{0,12}`;
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

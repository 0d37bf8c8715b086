import { normalisePattern } from '../text/normalise.ts';
import { bare, foldText } from './view.ts';

/**
 * Notation of patterns. It has no unbounded repetition, so every pattern is linear in the text.
 *   (a|b c)      one of these
 *   ?            what stands before it may be missing: (good )?pay, loans?, pick ?up
 *   space        one separator (space, line break, dash, apostrophe, colon, slash …); may be missing in scripts that do not
 *                write spaces
 *   *            up to 12 letters: passport*, *salary
 *   ..           up to GAP units of the same sentence; in scripts with spaces it begins and ends at the border of a word
 *   #            a number
 * In scripts that part words by spaces a match begins and ends at the border of a word, unless `*` stands there.
 * Letters match without regard to case; in Latin script also without their accents (`luong` for `lương`).
 */
export interface Pattern {
  readonly regex: () => RegExp;
  /** Of these at least one stands in every match, accents removed: what the index looks for. */
  readonly anchors: readonly string[];
  /** All literal stretches, as loaded, for the test that the normaliser leaves them alone. */
  readonly literals: readonly string[];
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+]{1,3}`;
const LOOSE_SEPARATOR = String.raw`[\s\-\u2010-\u2015'’"“”:/*_()~&+\u200B]{0,3}`;
const SENTENCE = String.raw`[^.!?\n;。！？；။។]`;
const NUMBER = String.raw`\d[\d.,]{0,11}`;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Units a `..` may bridge: a few words. */
const GAP = 28;
const SPACELESS_GAP = 14;

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
  const anchors = anchorsOf(nodes);
  if (anchors === null) throw new Error(`Pattern "${source}" holds no word that every match must have.`);
  let compiled: RegExp | null = null;
  return {
    anchors,
    literals,
    regex: () => (compiled ??= new RegExp(withBorders(nodes, spaceless), 'gu')),
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
    return nodes;
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

function collectLiterals(nodes: readonly Node[], into: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'literal') into.push(node.text);
    if (node.kind === 'group') for (const choice of node.choices) collectLiterals(choice, into);
  }
}

/** The set of words of which every match must hold one: the set whose shortest member is longest. */
function anchorsOf(nodes: readonly Node[]): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (const node of nodes) {
    let found: readonly string[] | null = null;
    if (node.kind === 'literal') found = [bare(node.text)];
    if (node.kind === 'group' && !node.optional) {
      const each = node.choices.map(anchorsOf);
      if (each.every((anchors) => anchors !== null)) found = each.flat();
    }
    if (found !== null && (best === null || shortest(found) > shortest(best))) best = found;
  }
  return best;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

function withBorders(nodes: readonly Node[], spaceless: boolean): string {
  const body = toRegex(nodes, spaceless);
  if (spaceless) return body;
  const left = nodes[0]?.kind === 'wild' ? '' : `(?<!${LETTER})`;
  const right = nodes.at(-1)?.kind === 'wild' ? '' : `(?!${LETTER})`;
  return left + body + right;
}

function toRegex(nodes: readonly Node[], spaceless: boolean): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'literal':
          return [...node.text].map(letter).join('');
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
          return `(?:${node.choices.map((choice) => toRegex(choice, spaceless)).join('|')})${node.optional ? '?' : ''}`;
      }
    })
    .join('');
}

function letter(character: string): string {
  if (character === "'") return "['’]?";
  const plain = bare(character);
  if (plain !== character) return `[${character}${plain}]`;
  return character.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}

import { MAYBE_CUSTOM } from './open-roots.ts';
import { BLOCKS, BREAKS, CELLS, IMAGES, PARAGRAPHS, UNSEEN } from './element-kinds.ts';
import type { TextRead, TextRule } from './text-rule.ts';
import { ODD_SPACE, withoutEnds } from './white-space.ts';

/** Elements that break a line or set parts of it apart. */
const BREAKING = [...BREAKS, ...CELLS];
const LINES = [...BLOCKS, ...PARAGRAPHS, ...BREAKING];
const TEXT_NODES = 4; // NodeFilter.SHOW_TEXT

interface FlowCss {
  readonly rule: Pick<TextRule, 'drop' | 'foreign'>;
  /** What adds to the text or is left out of it. */
  readonly other: string;
  /** This, and what breaks lines: in a text that is read line by line, and in one in which blocks are inline. */
  readonly lines: string;
  readonly inline: string;
}

/**
 * The text of an element whose text nodes, put together, are what a person sees: nothing in it is left out, adds
 * something or breaks a line, or it has one text node alone. Most texts are such, and the browser puts them together
 * in a tenth of the time of a walk. Null: it has to be walked.
 */
export function flowingText(root: Element, rule: TextRule): TextRead | null {
  const { pre, max, sign } = rule;
  if (sign !== undefined) return null;
  try {
    const text = root.textContent;
    if (text === '' || text.length > max || (pre ? text.includes('\r') : ODD_SPACE.test(text))) return null;
    const linked = root.firstElementChild !== null;
    if (linked && !flows(root, rule, text)) return null;
    return { text: pre ? withoutEnds(text) : text.trim(), cut: false, linked };
  } catch {
    // A form's field can stand in for any of these.
    return null;
  }
}

function flows(root: Element, rule: TextRule, text: string): boolean {
  const { other, lines, inline } = flowCss(rule);
  if (root.querySelector(rule.inline === true ? inline : lines) === null) return true;
  if (root.querySelector(other) !== null) return false;
  const first = root.ownerDocument.createTreeWalker(root, TEXT_NODES).nextNode();
  return first?.nodeValue?.length === text.length;
}

let last: FlowCss | null = null;
const known: FlowCss[] = [];

/** Selectors for a rule. Asked for with every text, so remembered; an adapter has few. */
function flowCss({ drop, foreign = '' }: TextRule): FlowCss {
  if (last?.rule.drop === drop && last.rule.foreign === foreign) return last;
  last = known.find(({ rule }) => rule.drop === drop && rule.foreign === foreign) ?? null;
  if (last !== null) return last;
  const listed = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  const other = listed('[hidden]', ...IMAGES, ...UNSEEN, MAYBE_CUSTOM, drop, foreign);
  last = {
    rule: { drop, foreign },
    other,
    lines: listed(other, ...LINES),
    inline: listed(other, ...BREAKING),
  };
  known.push(last);
  return last;
}

import { shownIn } from '../open-roots.ts';
import { isMarked, leadToOwnPages } from './marks.ts';
import type { ProseMap } from './prose.ts';
import { proseAt } from './prose.ts';

/** Less than this is a caption or an entry of a menu. */
const LEAST = 60;
/** One very long block counts no more than this: ten posts are more of a list than one article is. */
const MOST = 1_500;
const LINES = new Set(
  'P BR SPAN B I EM STRONG H1 H2 H3 H4 H5 H6 TD TH COL OPTION UL OL DL DT BLOCKQUOTE PRE FIGURE TBODY THEAD LABEL'.split(
    ' ',
  ),
);

export interface Group {
  /** Tag and first class: what the blocks have in common. */
  readonly key: string;
  readonly blocks: readonly Element[];
  /** They name people, times or numbers, or lead to pages of their own. */
  readonly marked: boolean;
  readonly score: number;
}

/** Blocks that stand beside each other, look the same and say something: posts, offers, comments. Best first. */
export function repeatedGroups(map: ProseMap, page: URL): Group[] {
  const groups: Group[] = [];
  for (const [parent, { plain, linked }] of map) {
    if (plain + linked < LEAST * 2 || shownIn(parent).childElementCount < 2) continue;
    groups.push(...groupsIn(parent, map, page));
  }
  groups.sort((one, other) => other.score - one.score);
  return groups.filter((group) => !holdsAList(group, groups));
}

function groupsIn(parent: Element, map: ProseMap, page: URL): Group[] {
  const alike = new Map<string, Element[]>();
  for (const child of shownIn(parent).children) {
    if (LINES.has(child.tagName.toUpperCase()) || !saysSomething(child, map)) continue;
    const key = keyOf(child);
    alike.set(key, [...(alike.get(key) ?? []), child]);
  }
  return [...alike]
    .filter(([, blocks]) => blocks.length > 1)
    .map(([key, blocks]) => {
      const marked = blocks.filter(isMarked).length >= blocks.length / 2 || leadToOwnPages(blocks, page);
      const weight = blocks.reduce((sum, block) => sum + Math.min(weightAt(block, map), MOST), 0);
      return { key, blocks, marked, score: weight * (marked ? 1.5 : 0.5) };
    });
}

function weightAt(block: Element, map: ProseMap): number {
  const { plain, linked } = proseAt(map, block);
  return plain + linked;
}

/** Entries whose whole text is a link count only when they are more than a line: a card, not a headline. */
function saysSomething(block: Element, map: ProseMap): boolean {
  const { plain, linked } = proseAt(map, block);
  if (plain + linked < LEAST) return false;
  return (
    plain >= linked ||
    (block.querySelectorAll('p, div, h2, h3, h4, span, time, dd').length >= 3 &&
      plain + linked >= LEAST * 1.5)
  );
}

function keyOf(element: Element): string {
  const words = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((word) => /^[a-z_][\w-]*$/i.test(word) && !/\d/.test(word));
  return `${element.tagName}.${words[0] ?? ''}`;
}

/** Columns and sections that hold the posts are alike too: the list in one of them is what is meant. */
function holdsAList(group: Group, groups: readonly Group[]): boolean {
  return groups.some(
    (other) =>
      other !== group &&
      other.key !== group.key &&
      other.marked &&
      other.blocks.length >= Math.max(3, group.blocks.length) &&
      other.score >= group.score * 0.4 &&
      group.blocks.some((block) => other.blocks.every((inner) => inner !== block && block.contains(inner))),
  );
}

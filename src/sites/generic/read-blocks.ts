import type { Post } from '../../contracts/post.ts';
import { articleOf } from './article.ts';
import { weightOf } from './letters.ts';
import { leadToOwnPages } from './marks.ts';
import type { ProseMap } from './prose.ts';
import { measureProse, proseAt } from './prose.ts';
import { readArticle } from './read-article.ts';
import { readBlock } from './read-block.ts';
import type { Group } from './repeated.ts';
import { repeatedGroups } from './repeated.ts';

/** Shorter blocks are captions and menu entries rather than posts. */
const SHORTEST = 50;
const TALK = /comment|repl(?:y|ies)|answer|response|message|review|komentar|respuesta/i;
const TALKS = '[class*="comment" i], [id*="comment" i], [class*="replies" i], [class*="answers" i]';

/** Posts of a page without any known form: the blocks that repeat, the one piece of writing, or both. */
export function readBlocks(document: Document, page: URL): Post[] {
  const { body } = document;
  const map = measureProse(body);
  const groups = repeatedGroups(map, page);
  const talk = groups.find((group) => group.marked && isTalk(group) && !leadToOwnPages(group.blocks, page));
  if (talk !== undefined) {
    const rest = measureProse(body, new Set(talk.blocks));
    const opening = articleOf(body, rest);
    const posts = readGroup(talk, map, page, opening === null ? 'list' : 'comment');
    return opening === null ? posts : [readArticle(opening, document, page, cssOf(talk)), ...posts];
  }
  const article = articleOf(body, map);
  const list = groups.find((group) => isTheList(group, article ?? body, map));
  if (list !== undefined) return readGroup(list, map, page, 'list');
  return article === null ? [] : [readArticle(article, document, page, '')];
}

function isTalk({ key, blocks }: Group): boolean {
  return TALK.test(key) || blocks[0]?.parentElement?.closest(TALKS) != null;
}

/**
 * Beside an article others stand ("related") that are no posts of this page. Blocks without marks of a post are
 * a list only where they are nearly all of the page.
 */
function isTheList(group: Group, where: Element, map: ProseMap): boolean {
  if (!group.marked && !/^(?:LI|ARTICLE)\./.test(group.key)) return false;
  const says = (element: Element) => {
    const { plain, linked } = proseAt(map, element);
    return plain + linked;
  };
  const inside = group.blocks.filter((block) => where.contains(block));
  return inside.reduce((sum, block) => sum + says(block), 0) >= says(where) * 0.6;
}

function readGroup(group: Group, map: ProseMap, page: URL, surface: string): Post[] {
  const css = cssOf(group);
  const foreign = group.blocks.some((block) => block.querySelector(css) !== null) ? css : '';
  return blocksOf(group, foreign)
    .map((block) => readBlock(block, map, page, surface, foreign))
    .filter((post) => weightOf(post.text) >= SHORTEST);
}

/** All blocks of the group's form, those inside of others too (answers), in the order of the page. */
function blocksOf(group: Group, foreign: string): Element[] {
  if (foreign === '') return [...group.blocks];
  return [...new Set(group.blocks.flatMap((block) => [block, ...block.querySelectorAll(foreign)]))];
}

function cssOf({ key }: Group): string {
  const [tag = '', word = ''] = key.split('.');
  return word === '' ? tag.toLowerCase() : `${tag.toLowerCase()}.${word}`;
}

import { readText } from '../read-text.ts';
import type { EmbeddedPost } from '../types.ts';
import * as on from './selectors.ts';

const COMMENT = 8;
const MAX_COMMENT = 4_000_000;

/** The server sends the list of threads inside HTML comments, and scripts put it on the page. */
export function hiddenThreads(document: Document): readonly EmbeddedPost[] {
  const found: EmbeddedPost[] = [];
  for (const holder of document.querySelectorAll('code.pagelet_html, code[id^="pagelet_html_"]')) {
    for (const node of holder.childNodes) {
      const source = node.nodeType === COMMENT ? (node.nodeValue ?? '') : '';
      if (!source.includes('j_thread_list') || source.length > MAX_COMMENT) continue;
      const list = new DOMParser().parseFromString(source, 'text/html');
      for (const item of list.querySelectorAll(on.listed.css)) found.push(threadOf(item));
    }
  }
  return found;
}

function threadOf(item: Element): EmbeddedPost {
  const id = item.getAttribute('data-tid') ?? '';
  const shown = (css: string) => {
    const element = item.querySelector(css);
    return element === null ? '' : readText(element, { drop: '', pre: false, max: 20_000 }).text;
  };
  const text = [shown(on.listedTitle.css), shown(on.listedText.css)].filter((part) => part !== '');
  return {
    surface: 'thread-list',
    id,
    author: shown(on.listedAuthor.css),
    handle: '',
    text: text.join('\n'),
    permalink: `https://tieba.baidu.com/p/${id}`,
    time: '',
  };
}

import type { Post } from '../contracts/post.ts';
import { MAX_TEXT } from '../contracts/post.ts';
import { textHash } from '../util/hash.ts';

/** What the user marked, and the block that it ends in, where the answer is shown. */
export interface Selected {
  readonly root: Element;
  readonly post: Post;
}

/** Elements that may hold a block of ours as their last child without breaking the page's own layout rules. */
const HOLDER = 'article, section, li, td, div, main, body';

/** The selected text as a post; null when nothing but white space is selected. Line breaks stay as shown. */
export function readSelection(document: Document): Selected | null {
  const selection = document.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || text === '' || selection.rangeCount === 0) return null;
  const end = selection.getRangeAt(selection.rangeCount - 1).endContainer;
  const element = end instanceof Element ? end : end.parentElement;
  const cut = text.slice(0, MAX_TEXT);
  return {
    root: element?.closest(HOLDER) ?? document.body,
    post: {
      key: `selection:~${textHash(cut)}`,
      site: 'selection',
      surface: 'selection',
      id: null,
      author: '',
      handle: null,
      text: cut,
      permalink: null,
      time: null,
      timeText: null,
      truncated: text.length > MAX_TEXT,
      links: [],
      lang: null,
    },
  };
}

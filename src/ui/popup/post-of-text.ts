import type { Post } from '../../contracts/post.ts';
import { MAX_TEXT } from '../../contracts/post.ts';

/** Text as it may be sent: at most MAX_TEXT UTF-16 units, no character cut in two. */
export function fitText(text: string): { text: string; cut: boolean } {
  if (text.length <= MAX_TEXT) return { text, cut: false };
  return { text: text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, ''), cut: true };
}

/**
 * A post made of text that the user pasted or selected: nobody's account, nowhere on a site. `post`: the one whose
 * picture shows these words; then it is that post, with these words for its text.
 */
export function postOfText(text: string, from: 'paste' | 'selection', post: Post | null = null): Post {
  const fitted = fitText(text);
  if (post !== null) return { ...post, text: fitted.text, truncated: fitted.cut };
  return {
    key: `${from}:${crypto.randomUUID()}`,
    site: from,
    surface: 'text',
    id: null,
    author: '',
    handle: null,
    text: fitted.text,
    permalink: null,
    time: null,
    timeText: null,
    truncated: fitted.cut,
    links: [],
    lang: null,
  };
}

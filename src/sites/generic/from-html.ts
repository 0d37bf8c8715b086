import { MAX_TEXT } from '../../contracts/post.ts';
import { outgoingLinks } from '../links.ts';
import { readText } from '../read-text.ts';

const MARKUP = /(?:<|&lt;)\/?(?:p|br|ul|ol|li|div|strong|b|h[1-6]|span)\b/i;

/**
 * Text and links of a description that is HTML, sometimes escaped once or twice too often. Read in a document of
 * its own: nothing runs or loads.
 */
export function fromHtml(html: string, page: URL): { text: string; links: string[] } {
  let body = bodyOf(html);
  for (let again = 0; again < 2 && body.children.length === 0 && MARKUP.test(body.textContent); again += 1)
    body = bodyOf(body.textContent);
  const { text } = readText(body, { drop: '', pre: body.children.length === 0, max: MAX_TEXT + 1 });
  return { text, links: outgoingLinks(body.querySelectorAll('a[href]'), page.href, {}) };
}

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

import { httpUrl } from '../../util/http-url.ts';
import { shownIn } from '../open-roots.ts';

/** Who, when and where: what a post says beside its text, and a paragraph or a column does not. */
const TIME_OR_PERSON =
  'time, [datetime], [itemprop="author"], [rel="author"], [class*="author" i], [class*="user" i], [class*="avatar" i], [class*="poster" i], [class*="byline" i], [class*="date" i], [class*="posted" i], [class*="timeago" i], [data-author]';
const NUMBERED = /^(?:id|data-(?:[\w-]+-)?(?:id|pid|post|key|item))$/;

export function isMarked(block: Element): boolean {
  if (shownIn(block).querySelector(TIME_OR_PERSON) !== null) return true;
  return [...block.attributes].some(({ name, value }) => NUMBERED.test(name) && /\d/.test(value));
}

/** Where a block leads: itself, its heading, its time, else its first link; null when it leads nowhere. */
export function addressOf(block: Element, page: URL): string | null {
  const inside = shownIn(block);
  const link = block.matches('a[href]')
    ? block
    : (inside.querySelector(
        'a[rel="bookmark"][href], h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href]',
      ) ??
      inside.querySelector('a[href] time')?.closest('a') ??
      inside.querySelector('a[href] h2, a[href] h3, a[href] h4')?.closest('a') ??
      inside.querySelector('a[href]:not([href^="#"])'));
  const url = link === null ? null : httpUrl(link.getAttribute('href') ?? '', page.href);
  return url === null ? null : url.href;
}

/** Nearly every block leads to a page of its own: entries of a list. */
export function leadToOwnPages(blocks: readonly Element[], page: URL): boolean {
  const addresses = new Set<string>();
  for (const block of blocks) {
    const address = addressOf(block, page);
    if (address !== null && new URL(address).pathname !== page.pathname) addresses.add(address);
  }
  return addresses.size >= blocks.length * 0.8;
}

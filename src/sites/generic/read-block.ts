import type { Post } from '../../contracts/post.ts';
import { MAX_TEXT } from '../../contracts/post.ts';
import { fingerprint } from '../fingerprint.ts';
import { isoTime } from '../iso-time.ts';
import { outgoingLinks, permalinkOf } from '../links.ts';
import { oneLine } from '../one-line.ts';
import { shownIn } from '../open-roots.ts';
import { ownershipOf } from '../ownership.ts';
import { readField } from '../read-field.ts';
import { readText } from '../read-text.ts';
import type { Field } from '../types.ts';
import { articles } from './adapter.ts';
import { contentOf } from './content.ts';
import { addressOf } from './marks.ts';
import type { ProseMap } from './prose.ts';
import { proseAt } from './prose.ts';
import { POST_PARAMS } from './structured.ts';
import { titled } from './titles.ts';

/** Inside a text: what belongs to the site. */
export const SITES_OWN =
  'button, [role="button"], nav, form, aside, footer, figure, [class*="share" i], [class*="related" i], [class*="breadcrumb" i], [class*="advert" i], [class*="signature" i], [style*="display:none"], [style*="display: none"], [style*="font-size:0"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [class*="title" i]';
/** Matches nothing: the block holds no other one. */
const NONE = 'lurelight-none';

/**
 * Reads one of several blocks that look alike. `foreign`: selector of those that stand inside this one (answers
 * to it) and are read by themselves; empty: there are none.
 */
export function readBlock(root: Element, map: ProseMap, page: URL, surface: string, foreign: string): Post {
  // A component's tree is searched like an element; none of these fields asks for the root itself.
  const shownRoot = shownIn(root) as Element;
  const mine = ownershipOf(shownRoot, articles, foreign === '' ? NONE : foreign);
  const field = (one: Field | undefined) => readField(shownRoot, one, mine);
  const author = oneLine(field(articles.fields.author)?.value ?? '').slice(0, 300);
  const time = field(articles.fields.time);
  const content = contentOf(root, map);
  const { text, cut } = readText(content, { drop: SITES_OWN, pre: false, max: MAX_TEXT, foreign });
  const whole = titled(headingBeside(root, content, map), text);
  const shown = field(articles.fields.permalink)?.value ?? addressOf(root, page);
  return {
    key: `generic:${fingerprint(author, whole)}`,
    site: 'generic',
    surface,
    id: null,
    author,
    handle: null,
    text: whole.slice(0, MAX_TEXT),
    permalink: permalinkOf(shown, page.href, POST_PARAMS),
    time: time === null ? null : isoTime(time.value, false),
    timeText: time === null ? null : oneLine(time.element.textContent).slice(0, 120) || null,
    truncated: cut || whole.length > MAX_TEXT,
    links: linksIn(content, root, page),
    lang: root.getAttribute('lang')?.slice(0, 35) ?? null,
  };
}

function headingBeside(root: Element, content: Element, map: ProseMap): string {
  const heading = [...shownIn(root).querySelectorAll(HEADINGS)].find((one) => {
    const { plain, linked } = proseAt(map, one);
    return !content.contains(one) && !one.contains(content) && plain + linked > 3;
  });
  return heading === undefined
    ? ''
    : oneLine(readText(heading, { drop: 'button', pre: false, max: 300 }).text);
}

/** The link that the whole block is leads to the post itself. */
function linksIn(content: Element, root: Element, page: URL): string[] {
  const whole = content.closest('a');
  return whole !== null && root.contains(whole)
    ? []
    : outgoingLinks(content.querySelectorAll('a[href]'), page.href, {});
}

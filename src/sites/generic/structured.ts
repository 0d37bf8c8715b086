import type { Post } from '../../contracts/post.ts';
import { MAX_TEXT } from '../../contracts/post.ts';
import { fingerprint } from '../fingerprint.ts';
import { isoTime } from '../iso-time.ts';
import { permalinkOf } from '../links.ts';
import { canonicalOf } from './canonical.ts';
import { fromHtml } from './from-html.ts';
import type { Item } from './json-ld.ts';
import { itemsAt, itemsOf, textAt, typesOf } from './json-ld.ts';
import { microdataItems } from './microdata.ts';

const POSTINGS = ['DiscussionForumPosting', 'SocialMediaPosting', 'QAPage', 'Question'];
const COMMENTS = ['Comment', 'Answer'];
/** Parameters that name a post in addresses of forums. */
export const POST_PARAMS = ['id', 'p', 't', 'v', 'pid', 'tid', 'topic', 'do', 'comment', 'f', 'jk'];

/**
 * Job offers that the page describes in JSON-LD or microdata: the most dependable reading where no adapter fits,
 * for it is written for machines.
 */
export function readJobs(document: Document, page: URL): Post[] {
  const items = described(document, ['JobPosting']);
  const [only] = items;
  const own = items.length === 1 && only !== undefined ? canonicalOf(document, page) : null;
  return items.map((item) => jobPost(item, page, own)).filter((post) => post.text !== '');
}

/** Posts of forums and the like, each with the comments that come with it. */
export function readTalk(document: Document, page: URL): Post[] {
  return described(document, POSTINGS)
    .filter((item) => !typesOf(item).includes('QAPage'))
    .flatMap((item) => forumPosts(item, page))
    .filter((post) => post.text !== '');
}

function described(document: Document, types: readonly string[]): Item[] {
  const items = itemsOf(document, types);
  return items.length > 0 ? items : microdataItems(document, types);
}

function jobPost(item: Item, page: URL, own: string | null): Post {
  const organisation = textAt(item, 'hiringOrganization');
  const places = itemsAt(item, 'jobLocation').flatMap((place) => {
    const addresses = itemsAt(place, 'address');
    return addresses.length > 0 ? addresses.map(addressText) : [textAt(place, 'address', 'name')];
  });
  const description = fromHtml(textAt(item, 'description', 'responsibilities'), page);
  const head = [textAt(item, 'title', 'name'), organisation, ...new Set(places)].map(plain);
  return postOf(item, page, 'job', own, {
    author: plain(organisation),
    text: [...head.filter((line) => line !== ''), description.text].join('\n'),
    links: description.links,
    date: textAt(item, 'datePosted'),
  });

  function plain(line: string): string {
    return /[&<]/.test(line) ? fromHtml(line, page).text.replace(/\s+/g, ' ') : line;
  }
}

function addressText(address: Item): string {
  return ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry']
    .map((name) => textAt(address, name))
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(', ');
}

/** The opening post and the comments that come with it. */
function forumPosts(item: Item, page: URL): Post[] {
  const comments = ['comment', 'acceptedAnswer', 'suggestedAnswer']
    .flatMap((name) => itemsAt(item, name))
    .filter((one) => typesOf(one).some((type) => COMMENTS.includes(type)));
  return [item, ...comments].map((one) => {
    const body = fromHtml(textAt(one, 'articleBody', 'text', 'description'), page);
    const headline = fromHtml(textAt(one, 'headline', 'name'), page).text;
    return postOf(one, page, one === item ? 'forum' : 'comment', null, {
      author: textAt(one, 'author'),
      text:
        headline === '' || body.text.startsWith(headline) ? body.text : `${headline}\n${body.text}`.trim(),
      links: body.links,
      date: textAt(one, 'datePublished', 'dateCreated'),
    });
  });
}

interface Parts {
  readonly author: string;
  readonly text: string;
  readonly links: string[];
  readonly date: string;
}

function postOf(item: Item, page: URL, surface: string, own: string | null, parts: Parts): Post {
  const { author, text, links, date } = parts;
  const whole = text.trim();
  const shown = author.slice(0, 300);
  const address = textAt(item, 'url', 'mainEntityOfPage', '@id');
  return {
    key: `generic:${fingerprint(shown, whole)}`,
    site: 'generic',
    surface,
    id: null,
    author: shown,
    handle: null,
    text: whole.slice(0, MAX_TEXT),
    permalink: permalinkOf(address === '' ? null : address, page.href, POST_PARAMS) ?? own,
    time: isoTime(date, false),
    timeText: date === '' ? null : date.slice(0, 120),
    truncated: whole.length > MAX_TEXT,
    links,
    lang: null,
  };
}

import type { Post } from '../../contracts/post.ts';
import { MAX_TEXT } from '../../contracts/post.ts';
import { fingerprint } from '../fingerprint.ts';
import { isoTime } from '../iso-time.ts';
import { outgoingLinks, permalinkOf } from '../links.ts';
import { readText } from '../read-text.ts';
import type { Item } from './json-ld.ts';
import { itemsAt, itemsOf, textAt, typesOf } from './json-ld.ts';

const POSTINGS = ['DiscussionForumPosting', 'SocialMediaPosting'];
const COMMENTS = ['Comment', 'Answer'];

/**
 * Job offers and forum posts that the page describes in JSON-LD: the most dependable reading where no adapter
 * fits, for it is written for machines.
 */
export function readStructured(document: Document, page: URL): Post[] {
  return itemsOf(document, ['JobPosting', ...POSTINGS]).flatMap((item) =>
    typesOf(item).includes('JobPosting') ? [jobPost(item, page)] : forumPosts(item, page),
  );
}

function jobPost(item: Item, page: URL): Post {
  const organisation = textAt(item, 'hiringOrganization');
  const places = itemsAt(item, 'jobLocation').flatMap((place) => itemsAt(place, 'address').map(addressText));
  const description = fromHtml(textAt(item, 'description'), page);
  const head = [textAt(item, 'title'), organisation, ...places].filter((line) => line !== '');
  return postOf(item, page, 'job', {
    author: organisation,
    text: [...head, description.text].join('\n'),
    links: description.links,
    date: textAt(item, 'datePosted'),
  });
}

function addressText(address: Item): string {
  return ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry']
    .map((name) => textAt(address, name))
    .filter((part) => part !== '')
    .join(', ');
}

/** The opening post and the comments that come with it. */
function forumPosts(item: Item, page: URL): Post[] {
  const comments = itemsAt(item, 'comment').filter((one) =>
    typesOf(one).some((type) => COMMENTS.includes(type)),
  );
  return [item, ...comments].map((one) => {
    const body = fromHtml(textAt(one, 'articleBody', 'text', 'description'), page);
    const headline = textAt(one, 'headline');
    return postOf(one, page, one === item ? 'forum' : 'comment', {
      author: textAt(one, 'author'),
      text: headline === '' || body.text.startsWith(headline) ? body.text : `${headline}\n${body.text}`,
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

function postOf(item: Item, page: URL, surface: string, { author, text, links, date }: Parts): Post {
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
    permalink: permalinkOf(address === '' ? null : address, page.href, ['id', 'p', 't', 'v']),
    time: isoTime(date, false),
    timeText: date === '' ? null : date.slice(0, 120),
    truncated: whole.length > MAX_TEXT,
    links,
    lang: null,
  };
}

/** Descriptions are HTML, sometimes escaped once too often. Read in a document of its own: nothing runs or loads. */
function fromHtml(html: string, page: URL): { text: string; links: string[] } {
  let body = new DOMParser().parseFromString(html, 'text/html').body;
  if (body.children.length === 0 && /<\/?(?:p|br|ul|li|div|strong|b)\b/i.test(body.textContent))
    body = new DOMParser().parseFromString(body.textContent, 'text/html').body;
  const { text } = readText(body, { drop: '', pre: body.children.length === 0, max: MAX_TEXT + 1 });
  return { text, links: outgoingLinks(body.querySelectorAll('a[href]'), page.href, {}) };
}

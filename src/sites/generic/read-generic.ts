import type { Health, Post } from '../../contracts/post.ts';
import { createReader } from '../engine.ts';
import { generic } from './adapter.ts';
import { FORUMS } from './forums.ts';
import { readBlocks } from './read-blocks.ts';
import { readJobs, readTalk } from './structured.ts';
import { titled, titleOf } from './titles.ts';

const MAX_POSTS = 200;
const FORUM_IDS: ReadonlySet<string> = new Set(FORUMS.map(({ id }) => id));
/** Later pages of a thread begin with an answer. */
const LATER = /[?&](?:page|start|pn|st|offset)=(?!0|1(?:&|$))\d|\/page-?\/?(?!1(?:\D|$))\d/i;

/**
 * Reads a page that no adapter knows, best evidence first: jobs that the page describes for machines, posts of
 * known forum software, posts that the page describes, blocks that look like posts, the page's description of
 * itself. What is guessed from the looks of blocks is `degraded`: to be shown as less certain.
 */
export function readGeneric(document: Document, url: string): { posts: Post[]; health: Health } {
  const page = new URL(url);
  const reader = createReader(generic, url, true);
  const { posts: all, sure } = bestReading(document, page, reader);
  const posts = [...new Map(all.map((post) => [post.key, post])).values()].slice(0, MAX_POSTS);
  const measured = reader.health(document);
  const count = (has: (post: Post) => boolean) => posts.filter(has).length;
  return {
    posts,
    health: {
      ...measured,
      state: posts.length === 0 ? nothingRead(measured) : sure ? 'ok' : 'degraded',
      surface: posts[0]?.surface ?? 'none',
      posts: posts.length,
      withText: count((post) => post.text !== ''),
      withAuthor: count((post) => post.author !== ''),
      withPermalink: count((post) => post.permalink !== null),
    },
  };
}

interface Reading {
  readonly posts: readonly Post[];
  readonly sure: boolean;
}

function bestReading(document: Document, page: URL, reader: ReturnType<typeof createReader>): Reading {
  const jobs = readJobs(document, page);
  if (jobs.length > 0) return { posts: jobs, sure: true };
  const read = reader
    .roots(document)
    .map((root) => reader.read(root))
    .filter((post) => post !== null)
    .filter((post) => post.text !== '');
  const forum = withTitle(
    read.filter((post) => FORUM_IDS.has(post.surface)),
    document,
    page,
  );
  const talk = readTalk(document, page);
  if (forum.length > 0 && forum.length >= talk.length) return { posts: forum, sure: true };
  if (talk.length > 0) return { posts: withAnswers(talk, document, page), sure: true };
  const blocks = readBlocks(document, page);
  if (blocks.length > 0) return { posts: blocks, sure: false };
  return { posts: read.filter((post) => post.surface === 'meta'), sure: false };
}

/** Many forums describe the opening post alone: the answers are the blocks that look like its own. */
function withAnswers(talk: readonly Post[], document: Document, page: URL): readonly Post[] {
  const [opening, ...described] = talk;
  if (opening === undefined || described.length > 0) return talk;
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const own = letters(opening.text);
  const part = own.slice(Math.floor(own.length / 2), Math.floor(own.length / 2) + 40);
  const blocks = readBlocks(document, page);
  const answers = blocks.filter((block) => !letters(block.text).includes(part));
  return answers.length < blocks.length ? [opening, ...answers] : talk;
}

/** The opening post of a thread says half of what it says in the thread's title. */
function withTitle(posts: readonly Post[], document: Document, page: URL): Post[] {
  const [first, ...others] = posts;
  if (first === undefined || LATER.test(page.pathname + page.search)) return [...posts];
  return [{ ...first, text: titled(titleOf(document), first.text) }, ...others];
}

function nothingRead({ state }: Health): Health['state'] {
  return state === 'empty' ? 'empty' : 'broken';
}

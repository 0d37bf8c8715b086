/** The single measurements of `npm run bench -- page`; each opens the page anew. */
import type { Page } from 'playwright-core';
import type { Health } from '../../src/contracts/post.ts';
import { ask, tabIdOf } from '../../tests/e2e/harness/ask.ts';
import { until } from '../../tests/e2e/harness/until.ts';
import { articleAt } from './feed-page.ts';
import type { Side } from './page.ts';
import { cpuMs, longestMs, MARK, privateMemory, traced } from './trace.ts';

/** Before the scanner looks at the whole page again (src/scanner/scanner.ts, SWEEP). */
const BEFORE_SWEEP = 4_500_000;
const LONG_TASK = 50_000;
/** After the load event: all posts are read and the first badges drawn, in ms. */
const UNTIL_READ = 2_000;
/** Posts that come in at once while a page streams, and the pause after them, in ms. */
const AT_ONCE = 10;
const PAUSE = 40;

/** What the reader said of the page: that all posts were found, and how many of them had what. */
export type Found = Pick<Health, 'posts' | 'waiting' | 'withText' | 'withAuthor' | 'withPermalink'>;

/**
 * Thread time of everything that our script does until `articles` posts are found and those near the visible part
 * are read, judged and shown. Milliseconds.
 */
export async function readNear(
  { session, ours }: Side,
  url: string,
  articles: number,
): Promise<{ ms: number; longest: number; start: number; found: Found }> {
  if (ours === null) throw new Error('the extension is off here');
  const page = await session.context.newPage();
  let found: Found | null = null;
  const trace = await traced(session.context, async () => {
    await page.goto(url, { waitUntil: 'load' });
    const tabId = await until('the tab', () => tabIdOf(ours, url));
    await until(`${articles} posts to be found`, async () => {
      const { health } = await ask(ours, 'page/summary', { tabId });
      found = health;
      return health !== null && health.posts + (health.waiting ?? 0) >= articles;
    });
  });
  await page.close();
  if (found === null) throw new Error('nothing was read');
  const began = trace.script[0]?.start;
  if (began === undefined) throw new Error('the content script was not seen in the trace');
  const work = trace.ours.filter(({ start }) => start > began && start < began + BEFORE_SWEEP);
  return { ms: cpuMs(work), longest: longestMs(work), start: cpuMs(trace.script), found };
}

/** The engine alone on the same page, cold, as if every post were near: milliseconds of one round. */
export interface AllRead {
  readonly posts: number;
  readonly find: number;
  readonly all: number;
}

export interface Loaded {
  /** From the first byte to the end of the load event, in ms. */
  readonly ms: number;
  /** What the main thread worked in that time, in ms. */
  readonly cpu: number;
  /** What it worked until some time after, when all is read: our messages, badges and their layout included. */
  readonly all: number;
  /** JavaScript heap and private memory of the page's process some seconds later, in MB. */
  readonly heap: number;
  readonly memory: number;
}

export async function loaded({ session }: Side, url: string): Promise<Loaded> {
  const page = await session.context.newPage();
  const trace = await traced(session.context, async () => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(UNTIL_READ);
  });
  const ms = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry === undefined ? Number.NaN : entry.loadEventEnd - entry.responseStart;
  });
  const { loadEnd } = trace;
  if (loadEnd === null) throw new Error('the load event was not seen in the trace');
  const heap = await heapOf(page);
  const memory = await privateMemory(session.context, trace.pid);
  await page.close();
  const cpu = cpuMs(trace.tasks.filter(({ start }) => start < loadEnd));
  return { ms, cpu, all: cpuMs(trace.tasks), heap, memory };
}

/** What lives on the page's JavaScript heap after a collection, all worlds together. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

export interface Streamed {
  readonly longestTask: number;
  readonly over50: number;
  readonly longestOfOurs: number;
  readonly ours: number;
}

/** Tasks of the main thread while posts come in, in ms of thread time. */
export async function streamed({ session }: Side, url: string, posts: number): Promise<Streamed> {
  const page = await session.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1_500);
  const batches = Array.from({ length: posts / AT_ONCE }, (_, batch) =>
    Array.from({ length: AT_ONCE }, (_article, at) => articleAt(1_000 + batch * AT_ONCE + at)).join(''),
  );
  const trace = await traced(session.context, async () => {
    await page.evaluate(
      async ([markup, pause, mark]) => {
        performance.mark(mark);
        const feed = document.querySelector('#feed');
        for (const html of markup) {
          feed?.insertAdjacentHTML('beforeend', html);
          // The reader follows, so that every post comes near.
          window.scrollTo(0, document.body.scrollHeight);
          await new Promise((done) => setTimeout(done, pause));
        }
      },
      [batches, PAUSE, MARK] as const,
    );
    await page.waitForTimeout(2_000);
  });
  await page.close();
  return {
    longestTask: longestMs(trace.tasks),
    over50: trace.tasks.filter(({ cpu }) => cpu > LONG_TASK).length,
    longestOfOurs: longestMs(trace.ours),
    ours: cpuMs(trace.ours),
  };
}

/**
 * `npm run bench -- page [--rounds N] [--calm] [--no-build]`: what reading costs a page, in Chromium with the built
 * extension. Every figure is taken side by side in one run: the same page in a browser where the extension may read
 * it, in one where it may not, and in one whose script is empty (the floor). `--calm`: a page on which nothing is
 * flagged, so no badge is shown. Times are thread time out of the browser's own tracing, so that other work on the
 * machine counts as little as possible. Prints a table and one line of JSON.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChromiumSession } from '../../tests/e2e/harness/chromium.ts';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { allow, openOurs, originsOf } from '../../tests/e2e/harness/story.ts';
import type { Tab } from '../../tests/e2e/harness/session.ts';
import { findBrowser } from '../../src/cli/browser.ts';
import { openPageRunner } from '../../src/cli/page/read-in-browser.ts';
import { buildAll } from '../build.ts';
import { feedPage } from './feed-page.ts';
import type { AllRead, Loaded } from './measure.ts';
import { loaded, readNear, streamed } from './measure.ts';

const HOME = 'https://x.com/home';
const ARTICLES = 400;
const STREAMED = 1_000;

/** The scripts that a page of X gets. */
const SCRIPTS = ['sites/x.js', 'scanner.js'];

/** A browser with the extension; `ours` is null where it may not read the page. */
export interface Side {
  readonly session: ChromiumSession;
  readonly ours: Tab | null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { rounds: { type: 'string' }, calm: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
  });
  const rounds = Number(values.rounds ?? 7);
  if (values['no-build'] !== true) {
    const failed = await buildAll('build');
    if (failed !== null) throw new Error(failed);
  }
  const off: Side = { session: await startChromium(), ours: null };
  // What the browser takes for any script of any extension: the floor below which none can get.
  const empty = await allowed((path) => SCRIPTS.forEach((file) => writeFileSync(join(path, file), ';')));
  const on = await allowed();
  try {
    const result = await measure({ off, empty, on }, rounds, feedPage(ARTICLES, values.calm));
    table(result);
    console.log(JSON.stringify(result));
  } finally {
    await off.session.close();
    await empty.session.close();
    await on.session.close();
  }
}

async function allowed(spoil: (path: string) => void = () => undefined): Promise<Side> {
  const session = await startChromium({ spoil });
  const ours = await openOurs(session);
  await allow(session, ours, originsOf('x'));
  return { session, ours };
}

const KINDS = ['off', 'empty', 'on'] as const;
type Kind = (typeof KINDS)[number];

type Result = Awaited<ReturnType<typeof measure>>;

async function measure({ off, empty, on }: Record<Kind, Side>, rounds: number, page: string) {
  const sides = { off, empty, on };
  for (const { session } of [off, empty, on]) session.serve(HOME, page);
  const near = [];
  const all = await readAll(rounds, page);
  const loads: Record<Kind, Loaded>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    near.push(await readNear(on, HOME, ARTICLES));
    // In turns, so that a machine that grows slower or faster favours none.
    const turn: Partial<Record<Kind, Loaded>> = {};
    for (let at = 0; at < KINDS.length; at += 1) {
      const kind = KINDS[(at + round) % KINDS.length] ?? 'off';
      turn[kind] = await loaded(sides[kind], HOME);
    }
    loads.push(turn as Record<Kind, Loaded>);
  }
  for (const { session } of [off, on]) session.serve(HOME, feedPage(10));
  const streams = { off: await streamed(off, HOME, STREAMED), on: await streamed(on, HOME, STREAMED) };
  const added = (value: (one: Loaded) => number) => {
    const before = median(loads.map((pair) => value(pair.off)));
    const differences = (kind: Kind) => loads.map((turn) => value(turn[kind]) - value(turn.off));
    const difference = median(differences('on'));
    return {
      off: before,
      added: difference,
      addedPercent: (100 * difference) / before,
      addedRange: [Math.min(...differences('on')), Math.max(...differences('on'))],
      /** By a script that does nothing. */
      floor: median(differences('empty')),
    };
  };
  return {
    rounds,
    near: {
      articles: ARTICLES,
      /** Least of the rounds: what the work itself takes. */
      leastMs: Math.min(...near.map((one) => one.ms)),
      medianMs: median(near.map((one) => one.ms)),
      longestMs: Math.max(...near.map((one) => one.longest)),
      startMs: median(near.map((one) => one.start)),
      found: near.at(-1)?.found,
    },
    all: {
      posts: all.at(-1)?.posts,
      findMs: Math.min(...all.map((one) => one.find)),
      leastMs: Math.min(...all.map((one) => one.all)),
      medianMs: median(all.map((one) => one.all)),
    },
    stream: {
      posts: STREAMED,
      longestTaskMs: { off: streams.off.longestTask, on: streams.on.longestTask },
      tasksOver50: { off: streams.off.over50, on: streams.on.over50 },
      longestOfOursMs: streams.on.longestOfOurs,
      oursMs: streams.on.ours,
      /** Warm: the code has run before. */
      per400Ms: (streams.on.ours / STREAMED) * 400,
    },
    load: added(({ ms }) => ms),
    loadWork: added(({ cpu }) => cpu),
    allWork: added((one) => one.all),
    heapMb: added(({ heap }) => heap),
    memoryMb: added(({ memory }) => memory),
  };
}

/** As if every post were near: the reading engine alone, in a new page each time. */
async function readAll(rounds: number, page: string): Promise<AllRead[]> {
  const runner = await openPageRunner(findBrowser('chromium'), join(import.meta.dirname, 'reader.ts'));
  const saved = { url: HOME, body: Buffer.from(page) };
  const all: AllRead[] = [];
  try {
    for (let round = 0; round < rounds; round += 1)
      all.push((await runner.run(saved, 'benchReadAll()')) as AllRead);
  } finally {
    await runner.close();
  }
  return all;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

function table(result: Result): void {
  const { near, all, stream } = result;
  const line = (what: string, value: string) => console.log(`${what.padEnd(72)} ${value}`);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  line(
    `finding ${near.articles} articles, reading and judging those near (least; median)`,
    `${ms(near.leastMs)}; ${ms(near.medianMs)}`,
  );
  line('  longest piece of it', ms(near.longestMs));
  line(
    `finding; finding and reading all ${all.posts ?? 0} as if near (least; median)`,
    `${ms(all.findMs)}; ${ms(all.leastMs)}; ${ms(all.medianMs)}`,
  );
  line('starting the content script', ms(near.startMs));
  line(
    `longest task while ${stream.posts} posts stream in (off; on)`,
    `${ms(stream.longestTaskMs.off)}; ${ms(stream.longestTaskMs.on)}`,
  );
  line('  tasks over 50 ms (off; on)', `${stream.tasksOver50.off}; ${stream.tasksOver50.on}`);
  line('  longest run of ours; all of ours', `${ms(stream.longestOfOursMs)}; ${ms(stream.oursMs)}`);
  line('  of ours per 400 posts (warm, judging included)', ms(stream.per400Ms));
  const more = (what: string, one: Result['load'], unit: string) =>
    line(
      what,
      `${one.off.toFixed(1)} ${unit}; ${one.added.toFixed(2)} (${one.addedRange.map((value) => value.toFixed(1)).join(' to ')}) ${unit}; ${one.addedPercent.toFixed(1)} %; ${one.floor.toFixed(2)} ${unit}`,
    );
  more('page load (off; added; by an empty script)', result.load, 'ms');
  more('  work of the main thread in it', result.loadWork, 'ms');
  more('  until all is read, judged and shown', result.allWork, 'ms');
  more('memory of the page (off; added)', result.memoryMb, 'MB');
  more('  JavaScript heap in it', result.heapMb, 'MB');
}

await main();

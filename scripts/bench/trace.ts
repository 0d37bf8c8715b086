/** What the browser's own tracing says of one page: thread time, so that other work on the machine adds nothing. */
import type { BrowserContext } from 'playwright-core';

/** A slice of work on one thread; times in microseconds. `cpu`: time on the processor. */
export interface Slice {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly cpu: number;
  readonly url: string;
  readonly thread: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

export interface Trace {
  readonly pid: number;
  /** Tasks of the page's main thread. */
  readonly tasks: readonly Slice[];
  /** Outermost runs of our content script, in order. */
  readonly ours: readonly Slice[];
  /** When the load event was over; null: not in this trace. */
  readonly loadEnd: number | null;
  /** Parsing and first run of the content script. */
  readonly script: readonly Slice[];
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing'];
/** A mark that the page sets (`performance.mark`): tells its main thread from all others. */
export const MARK = 'bench-feed';
const SCANNER = /^chrome-extension:\/\/[a-z]+\/scanner\.js/;

/** Traces while `run` works; the page that is looked at sets MARK in that time. */
export async function traced(context: BrowserContext, run: () => Promise<void>): Promise<Trace> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser of the persistent context is not reachable');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await run();
  } finally {
    await session.send('Tracing.end');
  }
  await complete;
  await session.detach();
  return sorted(events);
}

function sorted(events: readonly TraceEvent[]): Trace {
  const slices = events
    .filter((event) => event.ph === 'X')
    .map((event): Slice => ({
      name: event.name,
      start: event.ts,
      end: event.ts + (event.dur ?? 0),
      cpu: event.tdur ?? event.dur ?? 0,
      url: event.args?.data?.url ?? '',
      thread: `${event.pid}:${event.tid}`,
    }))
    .toSorted((a, b) => a.start - b.start);
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error(`no page set the mark ${MARK} while it was traced`);
  const main = `${mark.pid}:${mark.tid}`;
  const here = slices.filter(({ thread }) => thread === main);
  return {
    pid: mark.pid,
    loadEnd: events.find(({ name, pid }) => name === 'loadEventEnd' && pid === mark.pid)?.ts ?? null,
    tasks: here.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    ours: outermost(here.filter(({ name, url }) => name === 'FunctionCall' && SCANNER.test(url))),
    script: here.filter(({ name, url }) => name === 'EvaluateScript' && SCANNER.test(url)),
  };
}

function outermost(slices: readonly Slice[]): Slice[] {
  const kept: Slice[] = [];
  for (const slice of slices) {
    const last = kept.at(-1);
    if (last === undefined || slice.start >= last.end) kept.push(slice);
  }
  return kept;
}

/** Milliseconds on the processor. */
export const cpuMs = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { cpu }) => sum + cpu, 0) / 1_000;

export const longestMs = (slices: readonly Slice[]): number =>
  Math.max(0, ...slices.map(({ cpu }) => cpu)) / 1_000;

/** Private memory of a process in MB, by the browser's own count. */
export async function privateMemory(context: BrowserContext, pid: number): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('the browser of the persistent context is not reachable');
  const session = await browser.newBrowserCDPSession();
  const found: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as MemoryEvent[]) {
      const bytes = event.args?.dumps?.process_totals?.private_footprint_bytes;
      if (event.pid === pid && bytes !== undefined) found.push(Number.parseInt(bytes, 16) / 1_000_000);
    }
  });
  const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-memory-infra'], excludedCategories: ['*'] },
  });
  await session.send('Tracing.requestMemoryDump', { levelOfDetail: 'light' });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const last = found.at(-1);
  if (last === undefined) throw new Error(`the memory dump holds nothing of process ${pid}`);
  return last;
}

interface MemoryEvent {
  readonly pid: number;
  readonly args?: {
    readonly dumps?: { readonly process_totals?: { readonly private_footprint_bytes?: string } };
  };
}

/**
 * `npm run demo`: builds the extension, opens the bundled feed at its address in Chromium, prints what was found
 * and takes pictures. Nothing is fetched. `--headless`: no window even where there is a display; `--no-build`: take
 * the build that is there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ResultOf } from '../src/contracts/messages.ts';
import { ask, tabIdOf } from '../tests/e2e/harness/ask.ts';
import { startChromium } from '../tests/e2e/harness/chromium.ts';
import type { SiteFixture } from '../tests/e2e/harness/fixtures.ts';
import { expectedPosts, readFixture } from '../tests/e2e/harness/fixtures.ts';
import { press, t, waitForText } from '../tests/e2e/harness/press.ts';
import type { Session, Tab } from '../tests/e2e/harness/session.ts';
import { openBadge, openOurs, originsOf, scrollTo, waitForBadge } from '../tests/e2e/harness/story.ts';
import { until } from '../tests/e2e/harness/until.ts';
import { SITES } from '../src/sites/registry.ts';
import { buildAll } from './build.ts';
import { ROOT } from './step.ts';

const OUT = join(ROOT, 'demo-output');
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280] as const;

type Summary = ResultOf<'page/summary'>;

/** The way a person goes: welcome page, "Turn on", the browser's question. */
async function turnOn(session: Session, site: string): Promise<void> {
  const welcome = await session.openedByExtension('welcome.html');
  await session.answerPromptWithYes(originsOf(site));
  await welcome.bringToFront();
  await press(
    welcome,
    t('welcome.sites.on-label', { site: SITES.find(({ id }) => id === site)?.name ?? site }),
  );
  await waitForText(welcome, t('welcome.sites.is-on'));
  await pictures(welcome, 'welcome');
}

/** Scrolls through the feed until every post has been judged. */
async function readFeed(ours: Tab, tab: Tab, feed: SiteFixture, posts: number): Promise<Summary> {
  const tabId = await until('the tab of the feed', () => tabIdOf(ours, feed.url));
  return until(
    'the judgement of every post',
    async () => {
      await tab.evaluate(() => window.scrollBy({ top: innerHeight * 0.8, behavior: 'instant' }), null);
      const seen = await ask(ours, 'page/summary', { tabId });
      if (seen.items.length < posts) return null;
      return seen.items.some(({ assessment }) => assessment.why === 'model-loading') ? null : seen;
    },
    120_000,
  );
}

function print({ items }: Summary): void {
  for (const { author, excerpt, assessment } of items) {
    const { level, class: kind, score, lang, reasons } = assessment;
    const verdict = level === 'none' ? 'none' : `${level}, ${kind}`;
    console.log(
      `\n[${verdict}; score ${score.toFixed(2)}; ${lang}] ${author}: ${excerpt.replace(/\s+/g, ' ').slice(0, 90)}`,
    );
    if (level !== 'none')
      for (const { signal, quote } of reasons.slice(0, 4))
        console.log(`    ${signal}: “${quote.replace(/\s+/g, ' ')}”`);
  }
}

/** One picture in each scheme and width; `ready` runs before each. */
async function pictures(
  tab: Tab,
  name: string,
  ready: () => Promise<unknown> = () => Promise.resolve(),
  widths: readonly number[] = WIDTHS,
): Promise<void> {
  for (const scheme of SCHEMES)
    for (const width of widths) {
      await tab.setViewport(width, width < 600 ? 740 : 900, scheme);
      await ready();
      const file = join(OUT, `${name}-${width}-${scheme}.png`);
      await tab.screenshot(file);
      console.log(`  ${relative(ROOT, file)}`);
    }
}

async function show(session: Session): Promise<void> {
  const feed = readFixture('demo-feed');
  const { lure } = feed;
  if (!lure) throw new Error('demo-feed.html names no lure');
  session.serve(feed.url, feed.html);
  console.log('pictures:');
  await turnOn(session, 'telegram-web');
  const ours = await openOurs(session);
  const tab = await session.open(feed.url);
  const seen = await readFeed(ours, tab, feed, expectedPosts('demo-feed').length);

  const atLure = async (): Promise<void> => {
    await scrollTo(tab, lure.text);
    await waitForBadge(tab, lure.text);
  };
  await pictures(tab, 'feed', atLure);
  // A change of size closes the panel, so it is opened for each picture.
  await pictures(tab, 'badge', () => openBadge(tab, lure.text));

  const tabId = await until('the tab of the feed', () => tabIdOf(ours, feed.url));
  const popup = await session.open(session.extensionUrl(`popup.html?tab=${tabId}`));
  await waitForText(popup, t('popup.flagged'));
  await pictures(popup, 'popup', undefined, [392]);

  const flagId = seen.items.find(({ key }) => key === lure.key)?.flagId ?? '';
  const report = await session.open(session.extensionUrl(`report.html?flag=${flagId}`));
  await press(report, t('report.danger.no'));
  await waitForText(report, t('hotline.choose'));
  await pictures(report, 'report-hotlines');
  await press(report, await firstChoice(report));
  await waitForText(report, t('compose.preview'));
  await pictures(report, 'report-preview');

  const desk = await session.open(session.extensionUrl('desk.html'));
  await waitForText(desk, t('desk.action.accept'));
  await pictures(desk, 'desk');

  print(seen);
  console.log(`\nrequests that left the browser: ${session.foreign.length}`);
  await tab.bringToFront();
}

const firstChoice = (report: Tab): Promise<string> =>
  until('a hotline to choose', () =>
    report.evaluate(
      (pick) =>
        [...document.querySelectorAll('button')]
          .map((one) => one.getAttribute('aria-label') ?? '')
          .find((label) => label.startsWith(pick)) ?? null,
      `${t('hotline.pick')}: `,
    ),
  );

async function main(): Promise<number> {
  if (!process.argv.includes('--no-build')) {
    const failed = await buildAll('build');
    if (failed !== null) {
      console.error(failed);
      return 1;
    }
  }
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const display =
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const headed = display && !process.argv.includes('--headless');
  const session = await startChromium({ headed });
  try {
    await show(session);
    if (headed) {
      console.log('\nThe window stays open to try things; close it to end.');
      await session.ended;
    }
  } finally {
    await session.close();
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

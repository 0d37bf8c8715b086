/** Steps that many stories begin with. */
import { SITES } from '../../../src/sites/registry.ts';
import { permitted } from './ask.ts';
import { BLANK } from './build-copy.ts';
import type { ClosedRoot } from './closed-root.ts';
import type { Session, Tab } from './session.ts';
import { until } from './until.ts';

declare const chrome: { permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> } };

export const originsOf = (site: string): readonly string[] => {
  const adapter = SITES.find(({ id }) => id === site);
  if (!adapter) throw new Error(`no adapter for ${site}; there are ${SITES.map(({ id }) => id).join(', ')}`);
  return adapter.origins;
};

/** A page of ours from which `ask` can speak. */
export const openOurs = (session: Session): Promise<Tab> => session.open(session.extensionUrl(BLANK));

/**
 * Allows sites with a real click and a real request, but not on the welcome page (welcome.spec.ts goes that
 * way): for stories that begin afterwards.
 */
export async function allow(session: Session, ours: Tab, origins: readonly string[]): Promise<void> {
  await session.answerPromptWithYes(origins);
  await ours.bringToFront();
  await ours.evaluate((patterns) => {
    const button = document.createElement('button');
    button.id = 'allow';
    button.textContent = 'allow';
    button.addEventListener('click', () => void chrome.permissions.request({ origins: patterns }));
    document.body.replaceChildren(button);
  }, origins);
  await ours.click('#allow');
  await until('the permission', () => permitted(ours, origins));
}

/** Letters alone: sites break lines in their own way and show emoji as pictures. */
const dense = (text: string): string =>
  text.normalize('NFC').replace(/[\s\p{Extended_Pictographic}\p{Cf}\ufe0f]+/gu, '');

/** What tells a text from others: each of its lines, as far as a site is likely to show it in one piece. */
const anchors = (words: string): string[] => {
  const lines = words.split('\n').map((line) => dense(line).slice(0, 60));
  const long = lines.filter((line) => line.length >= 8);
  return long.length > 0 ? long.slice(0, 4) : lines.slice(0, 1);
};

/** The closed root inside the element that holds these words; null while there is none. */
export async function badgeAt(tab: Tab, words: string, bring?: string): Promise<ClosedRoot | null> {
  const wanted = anchors(words);
  const roots = await tab.closedRoots(bring);
  const holds = (element: string): boolean => {
    const text = dense(element);
    return wanted.every((line) => text.includes(line));
  };
  // Further out, only where that is still one post and not the feed.
  const holdsOnly = (element: string): boolean =>
    dense(element).length < 2 * dense(words).length && holds(element);
  return (
    roots.find(({ within, around, text }) => text !== '' && (holds(within) || holdsOnly(around))) ?? null
  );
}

export const waitForBadge = (tab: Tab, words: string): Promise<ClosedRoot> =>
  until(`a badge at "${words.slice(0, 60)}"`, () => badgeAt(tab, words));

/** The badge when it is in the same place twice: a panel is placed, and pages shift, after they are drawn. */
async function settledBadge(tab: Tab, words: string, bring?: string): Promise<ClosedRoot> {
  let before = '';
  return until('a badge at rest', async () => {
    const badge = await badgeAt(tab, words, bring);
    const settled = JSON.stringify(badge?.buttons) === before;
    before = JSON.stringify(badge?.buttons);
    return settled ? badge : null;
  });
}

/** Opens the badge's panel, unless it is open, by a real click on it and gives it back opened. */
export async function openBadge(tab: Tab, words: string): Promise<ClosedRoot> {
  await scrollTo(tab, words);
  let closed = await settledBadge(tab, words);
  const height = await tab.evaluate(() => innerHeight, null);
  const [shown] = closed.buttons;
  // Below a long post in a low window.
  if (shown && shown.y > height) closed = await settledBadge(tab, words, shown.name);
  const [pill] = closed.buttons;
  if (!pill) throw new Error('the badge has nothing to press');
  if (closed.buttons.length === 1) await tab.clickAt(pill.x, pill.y);
  // At rest: a key that comes while the panel is still being placed goes to the page.
  return until('the opened panel', async () => {
    const badge = await settledBadge(tab, words);
    return badge.buttons.length > 1 ? badge : null;
  });
}

/** Presses a button of the badge or its panel by its name. */
export async function pressInBadge(tab: Tab, words: string, name: string): Promise<void> {
  const button = await until(`the button "${name}" of the badge`, async () =>
    (await settledBadge(tab, words, name)).buttons.find((one) => one.name === name),
  );
  await tab.clickAt(button.x, button.y);
}

/** Brings the innermost element with these words into the middle of the window, as a reader does. */
export async function scrollTo(tab: Tab, words: string): Promise<void> {
  await tab.evaluate(
    (wanted) => {
      const holds = (node: Element): boolean =>
        node.textContent
          .normalize('NFC')
          .replace(/[\s\p{Extended_Pictographic}\p{Cf}\ufe0f]+/gu, '')
          .includes(wanted);
      [...document.body.querySelectorAll('*')].findLast(holds)?.scrollIntoView({ block: 'center' });
    },
    anchors(words)[0] ?? '',
  );
}

/** Presses what a person would press in one of our own pages, found by the name it carries. */
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Tab } from './session.ts';
import { until } from './until.ts';

/** The words of the interface, as the browsers under test (English) show them. */
export const t = createTranslator('en');

/** Middle of what carries the name and is on top there; null where there is none. */
const placeOf = (tab: Tab, name: string): Promise<{ x: number; y: number } | null> =>
  tab.evaluate((wanted) => {
    const pressable = 'button, a[href], summary, label, [role="button"], [role="switch"], [role="tab"]';
    const found = [...document.querySelectorAll(pressable)].find((one) => {
      const carried = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return carried.replace(/\s+/g, ' ').trim() === wanted && one.getClientRects().length > 0;
    });
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const onTop = document.elementFromPoint(middle.x, middle.y);
    return onTop && found.contains(onTop) ? middle : null;
  }, name);

/** Presses a button, link, fold or tick box by its accessible name, with a real click in its middle. */
export async function press(tab: Tab, name: string): Promise<void> {
  let before = '';
  const point = await until(`something to press named "${name}"`, async () => {
    const found = await placeOf(tab, name);
    // Lists that arrive push things about: a place counts when it is the same twice.
    const settled = JSON.stringify(found) === before;
    before = JSON.stringify(found);
    return settled ? found : null;
  });
  await tab.clickAt(point.x, point.y);
}

/** Text of the page as a person reads it. */
export const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText, null);

/** Waits until the page shows these words. */
export const waitForText = (tab: Tab, words: string): Promise<string> =>
  until(`the words "${words}"`, async () => {
    const text = await textOf(tab);
    return text.includes(words) ? text : null;
  });

// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { badgeWords } from '../../../../src/i18n/translator.ts';
import type { BadgeDrawer, BadgeWords } from '../../../../src/ui/badge/draw-badges.ts';
import { drawBadges } from '../../../../src/ui/badge/draw-badges.ts';
import { installPopover, openClosedRoots, settle } from '../dom.ts';
import { assessment, FLAG_ID, post } from '../fixtures.ts';
import { fakeActions } from './fake-actions.ts';

const shadows = openClosedRoots();
let stop: AbortController;
let article: HTMLElement;

const wordsIn = (lang: 'en' | 'vi'): BadgeWords => ({ lang, ...badgeWords(lang) });
const shown = { post: post(), assessment: assessment(), flagId: FLAG_ID, muted: false, key: 'telegram:1' };
const pill = () => shadows.last().querySelector('button') as HTMLButtonElement;

function draw(words: BadgeWords): BadgeDrawer {
  return drawBadges({ document, words, actions: fakeActions(), signal: stop.signal });
}

beforeAll(installPopover);
beforeEach(() => {
  document.body.innerHTML = '<article><p>text</p></article>';
  article = document.querySelector('article') as HTMLElement;
  stop = new AbortController();
});
afterEach(() => stop.abort());

test('a closed badge needs its own few words alone', () => {
  draw({ ...wordsIn('vi'), rest: 'not read before the badge is opened' }).show(article, shown);
  expect(pill().getAttribute('aria-label')).toContain(wordsIn('vi').first['level.strong']);
});

test('the words of the panel are read when it is opened', async () => {
  draw(wordsIn('vi')).show(article, shown);
  pill().click();
  await settle();
  const { 'action.report': report } = JSON.parse(wordsIn('vi').rest) as Record<string, string>;
  expect(shadows.last().textContent).toContain(report);
  expect(shadows.last().querySelector('.reason-title')?.textContent).not.toBe('');
});

test('other words come into the badges that are shown', async () => {
  const drawer = draw(wordsIn('vi'));
  drawer.show(article, shown);
  drawer.setWords(wordsIn('en'));
  await settle();
  expect(pill().getAttribute('aria-label')).toContain('Strong signs');
});

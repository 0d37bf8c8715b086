import { expect, it } from 'vitest';
import type { Health } from '../../../../src/contracts/post.ts';
import { browserName, diagnosticOf } from '../../../../src/ui/popup/diagnostic.ts';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

const health: Health = {
  state: 'degraded',
  site: 'x',
  surface: 'timeline',
  adapter: 'x-2026.11.2',
  posts: 20,
  withText: 14,
  withAuthor: 20,
  withPermalink: 19,
  images: 6,
  waiting: 30,
  selectors: { 'timeline.text': { hits: 14, used: 0 }, 'timeline.handle': { hits: 0, used: null } },
};

it('counts, by the names of selectors', () => {
  expect(diagnosticOf(health, 'ready', CHROME)).toEqual({ ...health, model: 'ready', browser: 'Chrome 156' });
});

it('nothing else gets in: not a new field of the page’s state, not a name that a page could have made', () => {
  const more = {
    ...health,
    lastPost: 'SECRET words',
    selectors: { ...health.selectors, 'https://x.com/SECRET': { hits: 1, used: 0, sample: 'SECRET' } },
  } as Health;
  const text = JSON.stringify(diagnosticOf(more, null, CHROME));
  expect(text).not.toMatch(/SECRET|https?:/);
  expect(text).toContain('"timeline.text"');
});

it.each([
  [CHROME, 'Chrome 156'],
  [`${CHROME} Edg/156.0.0.0`, 'Edg 156'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['', 'unknown'],
])('the browser is named without what tells its user apart: %s', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});

import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/registry.ts';
import { SCRIPTED, scriptsAt, scriptsForOrigins, siteScript } from '../../../src/sites/site-scripts.ts';

describe('scripts of sites', () => {
  it('each site has one, and the reader of unknown pages', () => {
    const names = SCRIPTED.map(({ id }) => siteScript(id));
    expect(new Set(names).size).toBe(SITES.length + 1);
    expect(names.at(-1)).toBe('sites/generic.js');
    for (const name of names) expect(name).toMatch(/^sites\/[a-z0-9-]+\.js$/);
  });

  it('a registration carries every site of its addresses, and no other', () => {
    expect(scriptsForOrigins(['https://web.telegram.org/*'])).toEqual([
      'sites/telegram-k.js',
      'sites/telegram-a.js',
    ]);
    expect(scriptsForOrigins(['https://elsewhere.example/*'])).toEqual([]);
  });

  it.each([
    ['https://x.com/home', ['sites/x.js']],
    ['https://web.telegram.org/k/', ['sites/telegram-k.js', 'sites/telegram-a.js']],
    ['https://elsewhere.example/', ['sites/mastodon.js', 'sites/generic.js']],
    ['about:blank', ['sites/mastodon.js', 'sites/generic.js']],
    [undefined, ['sites/mastodon.js', 'sites/generic.js']],
  ])('a page that the user asks about gets those of its address: %s', (url, scripts) => {
    expect(scriptsAt(url)).toEqual(scripts);
  });
});

import { expect, it } from 'vitest';
import { knownSites, literal } from '../../../scripts/known-sites.ts';
import { chooseAdapter } from '../../../src/sites/choose.ts';
import { generic } from '../../../src/sites/generic/adapter.ts';
import { KNOWN_SITES, UNKNOWN_SITE } from '../../../src/sites/known-sites.ts';
import { SITES, adapterFor } from '../../../src/sites/registry.ts';

const FILE = new URL('../../../src/sites/known-sites.ts', import.meta.url).pathname;

it('knows every site of the registry, in its order, as its adapter says', () => {
  expect(KNOWN_SITES.map(({ id }) => id)).toEqual(SITES.map(({ id }) => id));
  for (const [at, { anyHost = false, ...known }] of KNOWN_SITES.entries()) {
    expect(SITES[at]).toMatchObject(known);
    expect(anyHost).toBe(SITES[at]?.markup !== undefined);
  }
  const whole = ({ path, allFrames, unproven }: (typeof KNOWN_SITES)[number]) => [path, allFrames, unproven];
  expect(KNOWN_SITES.map(whole)).toEqual(SITES.map(whole));
  expect(UNKNOWN_SITE.id).toBe(generic.id);
});

it('gives a page to the same site as the adapters do, where only the path tells two apart', () => {
  for (const url of ['https://web.telegram.org/k/#@a00', 'https://web.telegram.org/a/#-1', 'https://x.com/'])
    expect(chooseAdapter(KNOWN_SITES, url)?.id).toBe(adapterFor(url)?.id);
  expect(chooseAdapter(KNOWN_SITES, 'https://elsewhere.example/')).toBeNull();
});

it('is built as its values alone', async () => {
  const { load } = knownSites() as unknown as { load: (id: string) => Promise<string | null> };
  const code = await load(FILE);
  expect(code).not.toMatch(/import|surfaces/);
  const built = (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as {
    KNOWN_SITES: unknown;
    UNKNOWN_SITE: unknown;
  };
  expect(built.KNOWN_SITES).toEqual(KNOWN_SITES);
  expect(built.UNKNOWN_SITE).toEqual(UNKNOWN_SITE);
  expect(await load(FILE.replace('known-sites', 'registry'))).toBeNull();
});

it('refuses to write out what is no data', () => {
  expect(literal({ a: [1, 'b', /c\//u, null, true] })).toBe('{"a":[1,"b",/c\\//u,null,true]}');
  expect(() => literal({ hook: () => null })).toThrow(/function cannot be written out/);
  expect(() => literal(undefined)).toThrow(/undefined/);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../src/sites/generic/adapter.ts';
import { SITES } from '../../../src/sites/registry.ts';
import type { Field, Selector, SiteAdapter, Surface } from '../../../src/sites/types.ts';
import { fixtureNames } from './fixture.ts';

const FOLDER = join(import.meta.dirname, '../../../src/sites');
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const ALL: readonly SiteAdapter[] = [...SITES, generic];

function selectorsOfField(field: Field | undefined): Selector[] {
  return [...(field?.sel ?? []), ...(field?.drop ?? []), ...(field?.outside ?? [])];
}

function selectorsOf(surface: Surface): Selector[] {
  const { text, links, ...single } = surface.fields;
  return [
    ...surface.roots,
    ...(surface.has ? [surface.has] : []),
    ...(surface.exclude ?? []),
    ...(surface.unlessPage ? [surface.unlessPage] : []),
    ...(surface.nested ?? []),
    ...(surface.sharesIf ?? []),
    ...(surface.behind ? [surface.behind.holder, surface.behind.mark] : []),
    ...(surface.quoteFrom ? [surface.quoteFrom.mark] : []),
    ...(surface.truncatedIf ?? []),
    ...(surface.badgeIn ?? []),
    ...(links ?? []),
    ...text.flatMap(({ sign }) => (sign ? [sign.sel] : [])),
    ...[...text, ...surface.ids, ...Object.values(single)].flatMap(selectorsOfField),
  ];
}

it.each(folders)('src/sites/%s is in the registry (add its adapter to SITES in registry.ts)', (folder) => {
  expect(ALL.map((site) => site.id)).toContain(folder);
});

describe.each(ALL.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const used = [
    ...site.surfaces.flatMap(selectorsOf),
    ...site.probes,
    ...site.loginIf,
    ...site.emptyIf,
    ...(site.hosts ?? []),
    ...(site.content ? [site.content] : []),
    ...(site.markup ? [site.markup] : []),
  ];

  it('has a folder of its name', () => {
    expect(folders, `move the adapter to src/sites/${id}/adapter.ts`).toContain(id);
  });

  it('has a version that begins with its id and a month', () => {
    expect(site.version, 'write <id>-<year>.<month>.<number>, raised with each change').toMatch(
      new RegExp(`^${id}-20\\d\\d\\.\\d{1,2}\\.\\d+$`),
    );
  });

  it('asks for https hosts alone, in the form that the registry understands', () => {
    for (const origin of site.origins) expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('gives the evidence of each selector', () => {
    for (const selector of used) {
      expect(selector.css.trim(), `an empty selector in src/sites/${id}`).not.toBe('');
      expect('ABCD', `${selector.css}: grade the evidence A, B, C or D`).toContain(selector.seen);
      expect(selector.from.length, `${selector.css}: say what kind of source it was seen in`).toBeGreaterThan(
        5,
      );
    }
  });

  it('has in its selectors.ts nothing that no surface uses', async () => {
    const module = (await import(join(FOLDER, id, 'selectors.ts'))) as Record<string, Selector>;
    const css = used.map((selector) => selector.css);
    const hook = join(FOLDER, id, 'hook.ts');
    const inHook = existsSync(hook) ? readFileSync(hook, 'utf8') : '';
    for (const [name, selector] of Object.entries(module))
      if (!inHook.includes(`on.${name}.`))
        expect(css, `selectors.ts: remove ${name}, or use it`).toContain(selector.css);
  });

  it('calls each surface by a name of its own', () => {
    const names = site.surfaces.map((surface) => surface.id);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has fixtures: a feed with a lure and its honest twin, and what is shown when nothing can be read', () => {
    const mine = fixtureNames().filter((name) => name.startsWith(`${id}--`));
    const needed = id === 'generic' ? ['nothing'] : ['feed', 'broken'];
    for (const each of needed)
      expect(mine, `write tests/fixtures/sites/${id}--${each}.html`).toContain(`${id}--${each}`);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../src/contracts/settings.ts';
import { ROOT } from './modules.ts';
import { WORD_RULES } from './words.ts';

/** Every text of a catalogue module as `key: text`; plural forms count one by one. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [`${key}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => texts(one, key ? `${key}/${name}` : name));
}

async function catalogue(lang: string): Promise<string[]> {
  const folder = join(ROOT, 'src/i18n/catalogues', lang);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<object>),
  );
  return modules.flatMap((one) => texts(one));
}

describe('words shown to people', () => {
  it.each(WORD_RULES)('$lang: the rule hits "$hits"', ({ pattern, hits }) => expect(hits).toMatch(pattern));

  it('every language of the interface has rules', () => {
    const without = UI_LANGUAGES.filter((lang) => !WORD_RULES.some((rule) => rule.lang === lang));
    expect(without).toEqual([]);
  });

  it.each(UI_LANGUAGES)('%s says nothing that it must not', async (lang) => {
    const all = await catalogue(lang);
    expect(all.length, `src/i18n/catalogues/${lang} has no texts`).toBeGreaterThan(50);
    const found = WORD_RULES.filter((rule) => rule.lang === lang || rule.lang === 'en').flatMap((rule) =>
      all.filter((text) => rule.pattern.test(text)).map((text) => `${text} → ${rule.instead}`),
    );
    expect(found).toEqual([]);
  });
});

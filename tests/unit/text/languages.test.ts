import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../src/contracts/settings.ts';
import { dataTag, languageOf, LANGUAGES, primaryTag, uiTag } from '../../../src/text/languages.ts';

describe('the one table of languages', () => {
  it('names each tag and alias once', () => {
    const tags = LANGUAGES.flatMap(({ tag, aliases }) => [tag, ...aliases].map((name) => name.toLowerCase()));
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each([
    ['fil', 'tl'],
    ['pt-BR', 'pt'],
    ['zh-TW', 'zh-Hant'],
    ['zh_CN', 'zh-Hans'],
    ['zh', 'zh'],
    ['en-GB', 'en'],
    ['UR-latn', 'ur-Latn'],
    ['in', 'id'],
    ['xx', 'und'],
    ['', 'und'],
  ])('%s is %s in data', (tag, expected) => {
    expect(dataTag(tag)).toBe(expected);
  });

  it('leads from data to the user interface and back', () => {
    expect(uiTag('tl')).toBe('fil');
    expect(uiTag('zh-TW')).toBe('zh-Hant');
    expect(primaryTag('zh-Hant')).toBe('zh');
    expect(primaryTag('hi-Latn')).toBe('hi');
    for (const tag of UI_LANGUAGES) {
      expect(languageOf(tag), `${tag} is missing in src/text/languages.ts`).not.toBeNull();
      expect(uiTag(dataTag(tag))).toBe(tag);
    }
  });
});

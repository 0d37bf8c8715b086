import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../../src/contracts/settings.ts';
import { reportLanguages } from '../../../src/reporting/report-languages.ts';

const ALL: readonly UiLanguage[] = ['en', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id', 'ms', 'fil'];

describe('reportLanguages', () => {
  it.each([
    [['vi', 'en', 'zh'], 'vi', ['vi']],
    [['vi', 'en', 'zh'], 'zh-Hant', ['zh-Hant']],
    [['vi'], 'th', ['vi']],
    [['zh-Hant'], 'zh-Hans', ['zh-Hant']],
    [['ko'], 'th', ['en', 'th']],
    [['ko'], 'en', ['en']],
    [undefined, 'id', ['en', 'id']],
    [undefined, 'en', ['en']],
  ] as const)('%j for a reader of %s: %j', (languages, uiLang, expected) => {
    expect(reportLanguages(languages ? { languages: [...languages] } : {}, uiLang, ALL)).toEqual(expected);
  });

  it('writes English where the language is not translated', () => {
    expect(reportLanguages({ languages: ['vi'] }, 'vi', ['en'])).toEqual(['en']);
  });
});

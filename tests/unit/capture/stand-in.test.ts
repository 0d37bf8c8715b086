import { expect, it } from 'vitest';
import { StandIns, wordsOf } from '../../../src/capture/stand-in.ts';
import * as fc from '../../property.ts';

const SAMPLES = [
  'Chat staff in Poipet, 1,500 USD',
  'รับสมัครแอดมินตอบแชท 35,000 บาท',
  'ទទួលបុគ្គលិក ១២ ម៉ោង',
  'ဝန်ထမ်း ခေါ်သည် ၁၂',
  '招聘客服，包吃住，月薪两万',
  'نحتاج موظفين ١٢ ساعة',
  'नौकरी का मौका',
  'ทำงาน ສະໝັກ Вакансия Θέση 직원 모집 スタッフ ስራ',
];

const scriptOf = (letter: string): string =>
  [
    'Latin',
    'Thai',
    'Khmer',
    'Myanmar',
    'Han',
    'Arabic',
    'Devanagari',
    'Lao',
    'Cyrillic',
    'Greek',
    'Hangul',
    'Katakana',
    'Ethiopic',
  ].find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)) ?? 'other';

it.each(SAMPLES)('keeps length, script, spaces and signs, and no word: %s', (sample) => {
  const made = new StandIns('seed', wordsOf(sample)).text(sample);
  expect(made).toHaveLength(sample.length);
  expect([...made].map(scriptOf)).toEqual([...sample].map(scriptOf));
  expect(made.replaceAll(/[\p{L}\p{M}\p{Nd}]/gu, '')).toBe(sample.replaceAll(/[\p{L}\p{M}\p{Nd}]/gu, ''));
  for (const word of wordsOf(sample)) expect(wordsOf(made)).not.toContain(word);
});

it('the same word becomes the same one, in whatever case, and another one with another seed', () => {
  const one = new StandIns('seed');
  expect(one.text('@maew00 and MAEW00')).toMatch(/^@(\w+) \w+ (?!\1)[A-Z]+\d+$/);
  expect(one.text('Maew').toLowerCase()).toBe(one.text('MAEW').toLowerCase());
  expect(one.text('maewdaeng')).not.toBe(new StandIns('other').text('maewdaeng'));
});

it('kept words stay, emoji and line breaks too', () => {
  expect(new StandIns('seed').text('/name/status/1\n🔥', new Set(['status']))).toMatch(
    /^\/(?!name)\w{4}\/status\/[2-9]\n🔥$/,
  );
});

it('no word of four letters or more survives in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = wordsOf(text).map((word) => word.toLowerCase());
      const standIns = new StandIns('seed', words);
      const made = standIns.text(text);
      expect(made).toHaveLength(text.length);
      const left = new Set(wordsOf(made).map((word) => word.toLowerCase()));
      // Marks without a letter are no word.
      const told = words.filter((word) => word.length >= 4 && /[\p{L}\p{Nd}]{4}/u.test(word));
      expect(told.filter((word) => left.has(word))).toEqual([]);
    }),
  );
});

it('ids of one digit or letter beside kept words stay as many as they were', () => {
  const kept = new Set(['h', '1', '2', '3', '6']);
  const ids = [...'0123456789'].flatMap((digit) => [...'abchxyz'].map((letter) => `${letter}${digit}`));
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const standIns = new StandIns(seed, [], kept);
    const made = ids.map((id) => standIns.text(id, kept));
    expect(new Set(made).size).toBe(ids.length);
    expect(standIns.text('h1', kept)).toBe('h1');
    expect(standIns.text('a4', kept)).not.toMatch(/a|4/);
  }
});

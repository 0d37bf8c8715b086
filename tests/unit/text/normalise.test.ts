import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { fold, normalise, normalisePattern } from '../../../src/text/normalise.ts';

const text = (original: string): string => normalise(original).text;

const splits = (value: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(value[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(value[at] ?? '');

describe('normalise: numbers drawn as symbols', () => {
  it.each([
    ['①20000', '1 20000'],
    ['1️⃣20000', '1 20000'],
    ['①②③ steps', '1 2 3 steps'],
    ['5️⃣0️⃣0️⃣0 baht', '5000 baht'],
    ['⑤⓪⓪ u', '500 u'],
    ['①③⑧⓪⓪', '13800'],
    ['⒈20000', '1 20000'],
    ['30²', '30^2'],
    ['m²', 'm2'],
    ['2½ months', '2.5 months'],
    ['½ day', '1/2 day'],
    ['1⅓', '1 1/3'],
  ])('%s → %s', (original, expected) => {
    expect(text(original)).toBe(expected);
  });
});

describe('normalise: what hides words', () => {
  it.each([
    ['p*assp*ort kept', 'passport kept'],
    ['客*服招*聘', '客服招聘'],
    ['h\u200Bi\u200Dr\u200Cing', 'hiring'],
    ['高\u200B薪', '高薪'],
    ['pay\u00ADment', 'payment'],
    ['\u202Edrow\u202C', 'drow'],
    ['ᴜʀɢᴇɴᴛ', 'urgent'],
    ['🅷🅸🆁🅴', 'HIRE'],
    ['𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺', 'Telegram'],
    ['ｗｈａｔｓａｐｐ', 'whatsapp'],
    ['bаngkоk', 'bangkok'],
    ['рaбoта', 'работа'],
    ['h i r i n g now', 'hiring now'],
    ['b.a.v.e.t', 'bavet'],
    ['р.а.б.о.т.а в офисе', 'работа в офисе'],
    ['고.수.익.알.바 구함', '고수익알바 구함'],
    ['妙.瓦.底 .园', '妙瓦底园'],
    ['招💰聘💰客💰服', '招聘客服'],
    ['j0b off3r', 'job offer'],
    ['p@rt-time w0rk', 'part-time work'],
    ['f00d', 'food'],
    ['людu для зара6отка, 3аработок', 'люди для заработка, заработок'],
    ['раssероrt, к0нтору закро3м', 'passeport, контору закроем'],
    ['НΘВУЮ чαсσв тσчкᴎ', 'НОВУЮ часов точки'],
    ['пaptнeрoв, сotpуднuчeсtвa', 'партнеров, сотрудничества'],
    ['urgent!!!!!!', 'urgent!!!'],
    ['heyyyyyy', 'heyyy'],
    ['a\r\n \n\n\nb', 'a\n\nb'],
    ['  two   spaces\u00A0', 'two spaces'],
    ['\uD83D broken', '\uFFFD broken'],
  ])('%s → %s', (original, expected) => {
    expect(text(original)).toBe(expected);
  });
});

describe('normalise: what it leaves alone', () => {
  it.each([
    ['one star', 'what the f*ck, the width is 3*4'],
    ['a Kazakh word', 'жұмыс оңай'],
    ['a Russian word beside Latin ones', 'IT специалист USDT'],
    ['Russian beside digits and Latin letters', 'от 30к, 2х, 5ти, 6лет, 20тыс, 100руб, SMMщик'],
    ['zero-width word breaks of Khmer', 'ធ្វើ\u200Bការ'],
    ['joiners of Sinhala', 'ක්\u200Dෂ'],
    ['non-joiners of Persian', 'می\u200Cخواهم'],
    ['tones', 'việc nhẹ lương cao'],
    ['pay', 'RM4k, Rp1jt, 30K, 100000, 20tr5'],
    ['names with digits', 'web3 k8s H1B b2b p2p 24h mp3'],
    ['an address', 'jobs@north-example.com'],
    ['a handle', '@hire_4me'],
    ['Arabic in Latin letters', 'ma3k 3amal bel7al'],
    ['two or three spaced letters', 'a b c'],
    ['Russian words of one letter', 'я и о в нас'],
    ['Russian initials', 'А. С. Пушкин'],
    ['Korean syllables apart', '저 는 그 집 에'],
    ['zeros', '10000000 5555'],
    ['spelled digits', '零零零零'],
    ['flags and emoji', '🇰🇭 👨\u200D🍳'],
  ])('%s', (_name, original) => {
    expect(text(original)).toBe(original);
  });
});

describe('normalise: the map', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '①',
          '²',
          '½',
          '5️⃣',
          'ำ',
          'ㅋ',
          'ㅏ',
          '가',
          'e',
          '\u0301',
          'ｶ',
          'ﾞ',
          '\u200B',
          '\u200D',
          '\uFE0F',
          '\uD83D',
          '\uDE00',
          '😀',
          ' ',
          '\n',
          '.',
          'a',
          'а',
          'H',
          '0',
          '4',
          '@',
          '高',
          '薪',
          'ﷺ',
          '\u00AD',
          '9',
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join('')),
  );

  it('equals NFKC of the whole where nothing but NFKC applies', () => {
    // Letters of many scripts, no digits, separators or invisible characters, which have steps of their own.
    const letters = fc
      .array(
        fc.constantFrom(
          'ำ',
          'ຳ',
          'ㅋ',
          'ㄱ',
          'ㅏ',
          '가',
          'ᄀ',
          'ᅡ',
          'ᆨ',
          'e',
          'é',
          '\u0301',
          '\u0323',
          'ｶ',
          'ﾞ',
          'か',
          '゙',
          'ﷺ',
          'ﬁ',
          'क',
          '़',
          'ো',
          'ே',
          'ါ',
        ),
        { maxLength: 12 },
      )
      .map((parts) => `x${parts.join('')}`)
      .filter(
        (value) =>
          !/(.)\1{3}/u.test(value.normalize('NFKC')) && !/^\s|\s$|\s\s/.test(value.normalize('NFKC')),
      );
    fc.assert(
      fc.property(letters, (original) => {
        expect(text(original)).toBe(original.normalize('NFKC'));
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(hostile, (original) => {
        const once = text(original);
        expect(text(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every span inside the original, in order and on code-point borders', () => {
    fc.assert(
      fc.property(hostile, (original) => {
        const n = normalise(original);
        let last = 0;
        for (let at = 0; at < n.text.length; at += 1) {
          const span = n.toOriginal(at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          expect(splits(original, span.start) || splits(original, span.end)).toBe(false);
          last = span.start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leads back: the original of a span normalises to it', () => {
    const original = '💰 ｐａｙ ①2000 in b.a.v.e.t, ทำงาน';
    const n = normalise(original);
    for (const [word, written] of [
      ['pay', 'ｐａｙ'],
      ['bavet', 'b.a.v.e.t'],
      [normalisePattern('ทำงาน'), 'ทำงาน'],
    ] as const) {
      const at = n.text.indexOf(word);
      expect(at).toBeGreaterThanOrEqual(0);
      const span = n.toOriginal(at, at + word.length);
      expect(original.slice(span.start, span.end)).toBe(written);
    }
  });

  it.each(['a ', 'ㅋ', '高 ', 'e\u0301', 'a.', '\u200B', '\uD800', 'j0b ', '①', ' \n', 'aа'])(
    'takes 200,000 units of %j in linear time',
    (unit) => {
      const long = unit.repeat(Math.ceil(200_000 / unit.length));
      const start = performance.now();
      normalise(long);
      // Alone it takes below 0.3 s; a machine busy with other work gets room, quadratic time would be minutes.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('fold', () => {
  it('keeps the length, tones and diacritics', () => {
    expect(fold('VIỆC Nhẹ')).toBe('việc nhẹ');
    // The small form of İ is two units long: it stays.
    expect(fold('İŞ')).toHaveLength(2);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(fold(value)).toHaveLength(value.length);
      }),
    );
  });
});

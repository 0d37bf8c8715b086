import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/text/normalise.ts';
import { findPlaces, PLACES, spellings } from '../../../src/text/places.ts';
import { PLACE_LEVELS, PLACE_ROLES } from '../../../src/text/places/entry.ts';

const ids = (text: string, lang = 'und'): string[] => findPlaces(normalise(text), lang).map(({ id }) => id);

describe('findPlaces', () => {
  it.each([
    ['Job in Sihanoukville, free ticket', ['kh-sihanoukville']],
    ['西港客服', ['kh-sihanoukville']],
    ['ทำงานฝั่งปอยเปต', ['kh-poipet']],
    ['KK园区招人', ['mm-kk-park']],
    ['kkpark', ['mm-kk-park']],
    ['mae-sot', ['th-mae-sot']],
    ['B.a.v.e.t', ['kh-bavet']],
    ['Moc Bai', ['vn-moc-bai']],
    ['Mộc Bài', ['vn-moc-bai']],
    ['в Таиланде', ['th-thailand']],
    ['থাইল্যান্ডে চাকরি', ['th-thailand']],
    ['ហ៊ានទៅភ្នំពេញ', ['kh-phnom-penh']],
    ['妙瓦底 → 迪拜', ['mm-myawaddy', 'ae-dubai']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    'CT scan PP plastic KPS',
    '这条老街很美',
    '木牌上写着字',
    '高新园区招聘',
    'Chinatown dinner',
    '金三角旅游',
    'สามเหลี่ยมทองคำ เที่ยว',
    'Tam giác vàng du lịch',
    '做事要果敢',
    '台南市西港區',
    '鑲金邊的杯子',
    '美索不达米亚文明',
    'Clark Kent is a reporter',
    'manila envelope',
    'Dubai chocolate',
    '包罗万象',
    'Bavetta',
  ])('finds nothing in %s', (text) => {
    expect(ids(text, 'id')).toEqual([]);
  });

  it('counts a short or everyday name beside another name of its country', () => {
    expect(ids('loker KPS, PP, CT, Bavet', 'id')).toEqual([
      'kh-sihanoukville',
      'kh-phnom-penh',
      'kh-chrey-thum',
      'kh-bavet',
    ]);
    expect(ids('kerja di PP Kamboja', 'id')).toEqual(['kh-phnom-penh']);
    expect(ids('缅北老街', 'zh-Hans')).toEqual(['mm-northern', 'mm-laukkai']);
    expect(ids('PP board, Bavet', 'th')).toEqual(['kh-bavet']);
  });

  it('gives the words on the page', () => {
    const original = '🔥 Ｂａｖｅｔ now';
    const [place] = findPlaces(normalise(original), 'en');
    expect(original.slice(place?.start, place?.end)).toBe('Ｂａｖｅｔ');
    expect(place).toMatchObject({ country: 'KH', level: 'town', roles: ['hub'], status: 'seen' });
  });
});

describe('the table of places', () => {
  it('has sound rows', () => {
    const seen = new Set<string>();
    for (const place of PLACES) {
      expect(seen.has(place.id), `${place.id} stands twice`).toBe(false);
      seen.add(place.id);
      expect(place.country).toMatch(/^[A-Z]{2}$/);
      expect(PLACE_LEVELS).toContain(place.level);
      expect(place.roles.length).toBeGreaterThan(0);
      for (const role of place.roles) expect(PLACE_ROLES).toContain(role);
      for (const name of place.names) {
        expect(
          name.status === 'seen' ? name.source : 'x',
          `${place.id}: "${name.text}" is seen but names no source`,
        ).toBeTruthy();
      }
    }
  });

  it('never lets the rule-bound names stand alone', () => {
    const alone = PLACES.flatMap(({ names }) => names).filter(({ alone: may }) => may !== false);
    for (const text of ['CT', 'PP', 'KPS', '木牌', '老街', '园区', 'Chinatown', '金三角']) {
      expect(
        alone.map((name) => name.text),
        `${text} must have alone: false`,
      ).not.toContain(text);
    }
  });

  it('finds each name that may stand alone, and none of its never-match strings', () => {
    for (const place of PLACES) {
      for (const name of place.names) {
        if (name.alone !== false && name.lang !== 'id-slang')
          expect(ids(`, ${name.text}, `), name.text).toContain(place.id);
        expect(spellings(name).length).toBeGreaterThan(0);
        for (const never of name.never ?? []) expect(ids(never), never).not.toContain(place.id);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Hotline } from '../../../src/contracts/directory.ts';
import { ageOf, byDate } from '../../../src/reporting/age.ts';
import { HOTLINES } from '../../../src/reporting/directory.ts';
import type { Intent } from '../../../src/reporting/intent.ts';
import { INTENTS } from '../../../src/reporting/intent.ts';
import { listHotlines } from '../../../src/reporting/listing.ts';

const now = new Date('2026-11-27T10:00:00Z');
const list = (intent: Intent, reader: string | null, named: string[] = []) =>
  listHotlines({ intent, reader, named, now });
const group = (intent: Intent, reader: string | null, country: string, named: string[] = []) =>
  list(intent, reader, named).find((entry) => entry.country === country);
const ids = (found: ReturnType<typeof group>) => found?.hotlines.map((entry) => entry.hotline.id) ?? [];

describe('ageOf', () => {
  it.each([
    ['2026-11-27', 'recent'],
    ['2025-11-27', 'recent'],
    ['2025-11-26', 'old'],
    ['2025-11', 'old'],
    ['2025-12', 'recent'],
    ['2026', 'recent'],
    ['2025', 'old'],
    [null, 'unknown'],
  ] as const)('%s is %s', (seenOn, age) => {
    expect(ageOf({ seenOn }, now)).toBe(age);
  });

  it('sorts the newest first and the undated last', () => {
    const sorted = [{ seenOn: null }, { seenOn: '2022' }, { seenOn: '2026-06' }].sort(byDate);
    expect(sorted.map((entry) => entry.seenOn)).toEqual(['2026-06', '2022', null]);
  });
});

describe('listHotlines', () => {
  it('lists the reader first, then what the post names, then the rest', () => {
    const countries = list('check', 'VN', ['KH', 'TH']).map((entry) => entry.country);
    expect(countries.slice(0, 3)).toEqual(['VN', 'KH', 'TH']);
    const rest = countries.slice(3);
    expect(rest).toEqual(rest.toSorted());
    expect(new Set(countries).size).toBe(countries.length);
  });

  it('lists the place first where somebody is in danger', () => {
    expect(
      list('danger', 'VN', ['KH'])
        .map((entry) => entry.country)
        .slice(0, 2),
    ).toEqual(['KH', 'VN']);
  });

  it('keeps a country without an entry, so that the embassy hint can be shown', () => {
    expect(group('check', 'NP', 'NP')).toEqual({ country: 'NP', hotlines: [], embassyToo: false });
    expect(group('danger', 'NP', 'LA', ['LA'])).toMatchObject({ embassyToo: true });
  });

  it('puts the embassy of the reader beside the police of the place', () => {
    expect(ids(group('danger', 'VN', 'KH', ['KH']))).toContain('vn-embassy-phnom-penh');
    expect(ids(group('danger', 'VN', 'VN', ['KH']))).not.toContain('vn-embassy-phnom-penh');
    expect(ids(group('danger', 'TH', 'KH', ['KH']))).not.toContain('vn-embassy-phnom-penh');
    expect(ids(group('danger', null, 'LA', ['LA']))).toEqual(
      expect.arrayContaining(['in-embassy-vientiane', 'th-embassy-vientiane']),
    );
  });

  it('shows the embassy beside 117 also to a reader in Cambodia', () => {
    expect(group('danger', 'KH', 'KH')).toMatchObject({ embassyToo: true });
    expect(ids(group('danger', 'KH', 'KH'))[0]).toBe('kh-117');
  });

  it('sorts the undated below the dated and hides none of them', () => {
    for (const intent of INTENTS)
      for (const entry of list(intent, null)) {
        const dates = entry.hotlines.filter((one) => one.reachable).map((one) => one.hotline.seenOn !== null);
        expect(dates, `${intent} ${entry.country}`).toEqual(dates.toSorted((a, b) => Number(b) - Number(a)));
      }
  });

  it('reaches every entry by some intent', () => {
    const reached = new Set(INTENTS.flatMap((intent) => list(intent, null).flatMap(ids)));
    expect(HOTLINES.filter((hotline) => !reached.has(hotline.id)).map((hotline) => hotline.id)).toEqual([]);
  });

  it('puts a desk for lost money last for an offer that nobody has paid for', () => {
    const malaysia = ids(group('check', 'MY', 'MY'));
    expect(malaysia).toContain('my-nsrc-997');
    expect(ids(group('check', 'PH', 'PH')).at(-1)).toBe('ph-cicc-1326');
    expect(ids(group('danger', 'MY', 'MY'))).not.toContain('my-nsrc-997');
  });

  it('is not empty for an empty directory', () => {
    const directory: readonly Hotline[] = [];
    expect(listHotlines({ intent: 'check', reader: 'VN', named: [], now, directory })).toEqual([
      { country: 'VN', hotlines: [], embassyToo: false },
    ]);
  });
});

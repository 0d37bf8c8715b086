import { describe, expect, it } from 'vitest';
import { ORDINARY_PAY } from '../../../../src/signals/pay/ordinary-pay.ts';
import { CURRENCIES } from '../../../../src/text/money/currencies.ts';
import { COUNTRY_CODES } from '../../../../src/util/countries.ts';

describe('the table of ordinary pay', () => {
  it.each(ORDINARY_PAY.map((pay) => [`${pay.country} ${pay.work} ${pay.measure}`, pay] as const))(
    '%s has a source, a year and an address',
    (_name, pay) => {
      expect(pay.publisher.length, 'say who set or counted it').toBeGreaterThan(5);
      expect(URL.canParse(pay.url), 'give the address where the figure was read').toBe(true);
      expect(pay.date).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
      expect(pay.year).toBeGreaterThanOrEqual(2020);
      expect(pay.year).toBeLessThanOrEqual(2026);
      expect(pay.least).toBeGreaterThan(0);
      expect(pay.most).toBeGreaterThanOrEqual(pay.least);
      expect(COUNTRY_CODES).toContain(pay.country);
      expect(CURRENCIES.map(({ code }) => code)).toContain(pay.currency);
    },
  );

  it('has one figure for a country, a kind of work and a measure', () => {
    const names = ORDINARY_PAY.map(({ country, work, measure }) => `${country} ${work} ${measure}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names one country by each currency but the dollar', () => {
    const pairs = new Set(ORDINARY_PAY.map(({ country, currency }) => `${currency} ${country}`));
    const currencies = [...pairs].map((pair) => pair.split(' ')[0]).filter((code) => code !== 'USD');
    expect(new Set(currencies).size).toBe(currencies.length);
  });
});

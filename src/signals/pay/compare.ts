import type { Money } from '../../text/money.ts';
import type { Place } from '../../text/places.ts';
import type { KindOfWork, OrdinaryPay } from './ordinary-pay.ts';
import { ORDINARY_PAY } from './ordinary-pay.ts';

/** A stated amount beside what is ordinary, both for a month and in one currency. */
export interface PayComparison {
  readonly ordinary: OrdinaryPay;
  /** The least that the post promises for a month. */
  readonly stated: number;
  readonly usual: number;
  readonly currency: string;
}

/** Of a full month of work, for what a source says by the hour or the day: six days of eight hours a week. */
const IN_A_MONTH: Readonly<Record<OrdinaryPay['period'], number>> = {
  hour: 208,
  day: 26,
  month: 1,
  year: 1 / 12,
};

/** Dollars are paid in many countries: they name none. */
const ABROAD = 'USD';

const byCountry = new Map<string, OrdinaryPay[]>();
for (const pay of ORDINARY_PAY) byCountry.set(pay.country, [...(byCountry.get(pay.country) ?? []), pay]);
const countryOf = new Map(
  ORDINARY_PAY.filter(({ currency }) => currency !== ABROAD).map(({ country, currency }) => [
    currency,
    country,
  ]),
);

/**
 * The comparison of an amount with the ordinary pay of the country whose money it is in, or, for dollars, of the one
 * country that the text names as a place. Of several figures the highest is taken. Null where no figure was read, or
 * the amount has no month.
 */
export function comparePay(money: Money, places: readonly Place[], work: KindOfWork): PayComparison | null {
  if (money.monthly === null) return null;
  const stated = money.monthly.min;
  const abroad = money.currency === ABROAD;
  const country = abroad ? onlyCountry(places) : countryOf.get(money.currency);
  if (country === undefined) return null;
  let best: PayComparison | null = null;
  for (const ordinary of byCountry.get(country) ?? []) {
    if (ordinary.work !== work && ordinary.work !== 'any' && !isOnlyFigure(country)) continue;
    const figure = abroad ? ordinary.usd : ordinary.most;
    if (figure === undefined) continue;
    const usual = figure * IN_A_MONTH[ordinary.period];
    if (best === null || usual > best.usual) best = { ordinary, stated, usual, currency: money.currency };
  }
  return best;
}

/** Where a country has one figure alone (factories in Cambodia), it stands for all work. */
const isOnlyFigure = (country: string): boolean => byCountry.get(country)?.length === 1;

function onlyCountry(places: readonly Place[]): string | undefined {
  const countries = new Set(places.map(({ country }) => country));
  return countries.size === 1 ? [...countries][0] : undefined;
}

import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { PayComparison } from './compare.ts';
import { comparePay } from './compare.ts';
import type { KindOfWork } from './ordinary-pay.ts';

const ID = 'PAY_OUT_OF_PROPORTION';
/** So many times the highest ordinary pay is far above it: skilled workers and managers earn less. */
const FAR_ABOVE = 2.5;
/** Beyond this the number is a turnover, a prize or a misprint. */
const ABSURD = 40;
const DESK_WORK = ['WORK_ROLE_GENERIC_ONLINE', 'GAMBLING_WORK', 'DEPOSIT_CHASING_WORK'] as const;

/**
 * Stated pay that is far above what is ordinary, with the comparison for the reason's sentence. A month's pay in the
 * money of a country counts by itself. Pay in dollars only adds the comparison to words of pay that count already, since
 * its country comes from the places named, and a country named may change no level; so does pay by the hour or the day,
 * which may be for one day alone.
 */
export function findOverpay({ money, places, found }: Reading): readonly Span[] {
  const work: KindOfWork = DESK_WORK.some((id) => found.has(id)) ? 'information' : 'any';
  const spans: Span[] = [];
  for (const amount of money()) {
    const reckoned = amount.period === 'hour' || amount.period === 'day';
    if ((reckoned || amount.currency === 'USD') && !found.has(ID)) continue;
    const compared = comparePay(amount, places(), work);
    if (compared === null) continue;
    const times = compared.stated / compared.usual;
    if (times < FAR_ABOVE || times > ABSURD) continue;
    spans.push({ start: amount.start, end: amount.end, original: true, params: paramsOf(compared) });
  }
  return spans;
}

function paramsOf({ ordinary, stated, usual, currency }: PayComparison): NonNullable<Span['params']> {
  return {
    variant: ordinary.measure === 'minimum' ? 'minimum' : 'average',
    stated: String(Math.round(stated)),
    usual: String(Math.round(usual)),
    currency,
    country: ordinary.country,
    year: String(ordinary.year),
  };
}

import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Words that name the office whose page it is: never the country of the work or of the reader. */
const OFFICES: readonly {
  readonly names: RegExp;
  readonly order: RegExp;
  readonly agency: string;
  readonly orders: string;
}[] = [
  {
    names: /(?<!\p{L})(?:dmw|poea)(?!\p{L})/u,
    order: /(?<!\p{L})(?:job order|jo (?:no|number|#))/u,
    agency: 'PH-agencies',
    orders: 'PH-job-orders',
  },
];

/** The words about a licence once more, with the official page (util/licence-lookups.ts) to look it up on. */
export function findLicenceLookup({ view, found }: Reading): readonly Span[] {
  const [first] = found.get('CE_LICENSE_FOUND') ?? [];
  const office = first === undefined ? undefined : OFFICES.find(({ names }) => names.test(view.text));
  if (first === undefined || office === undefined) return [];
  const quote = view.text.slice(first.start, first.end);
  return [{ ...first, params: { lookup: office.order.test(quote) ? office.orders : office.agency } }];
}

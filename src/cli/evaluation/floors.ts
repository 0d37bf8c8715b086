import type { PostClass } from '../../contracts/judgement.ts';
import type { ReadText } from './signal-tables.ts';
import { table, tableLanguage } from './signal-tables.ts';
import type { Share } from './wilson.ts';
import { showShare, wilson } from './wilson.ts';

/** What the signals must reach: a share of texts, and the side on which it must lie. */
export interface Floor {
  readonly what: string;
  readonly side: 'at least' | 'at most';
  readonly limit: number;
  readonly reached: Share;
}

/** A language counts by itself from so many lures in all parts together. */
export const ENOUGH_LURES = 50;

const share = (texts: readonly ReadText[], holds: (text: ReadText) => boolean): Share =>
  wilson(texts.filter(holds).length, texts.length);
const isSome = ({ level }: ReadText): boolean => level !== 'none';
const isStrong = ({ level }: ReadText): boolean => level === 'strong';
const behindGate = (text: ReadText): boolean => text.passesGate && isSome(text);
const hasWeight = ({ reading }: ReadText): boolean =>
  reading.marks.some((mark) => mark.kind === 'words' && mark.weight >= 2);

/** The floors over labelled texts. `languages`: those with ENOUGH_LURES, each of which has one of its own. */
export function textFloors(texts: readonly ReadText[], languages: readonly string[]): Floor[] {
  const of = (...labels: PostClass[]): ReadText[] => texts.filter(({ label }) => labels.includes(label));
  const lures = of('lure');
  return [
    floor('lures with a signal of weight 2 or more', 'at least', 0.8, share(lures, hasWeight)),
    floor('lures at `some`', 'at least', 0.5, share(lures, isSome)),
    ...languages.map((lang) => {
      const own = lures.filter((text) => tableLanguage(text.lang) === lang);
      return floor(`lures at \`some\`: ${lang}`, 'at least', 0.45, share(own, isSome));
    }),
    floor('honest jobs at `some`', 'at most', 0.04, share(of('job'), isSome)),
    floor('honest jobs at `strong`', 'at most', 0.005, share(of('job'), isStrong)),
    floor('talk at `some`', 'at most', 0.03, share(of('talk'), isSome)),
    floor(
      'gate lets lures and job scams pass',
      'at least',
      0.995,
      share(of('lure', 'job_scam'), ({ passesGate }) => passesGate),
    ),
  ];
}

/** The floors over real texts: as above without languages, and a lower one for the gate. */
export function realFloors(texts: readonly ReadText[]): Floor[] {
  return textFloors(texts, []).map((each) =>
    each.what.startsWith('gate') ? { ...each, limit: 0.98 } : each,
  );
}

/** The floors over ordinary posts, none of which is an offer. */
export function ordinaryFloors(posts: readonly ReadText[]): Floor[] {
  return [
    floor('ordinary posts at `some`, by signals alone', 'at most', 0.001, share(posts, isSome)),
    floor('ordinary posts at `some`, behind the gate', 'at most', 0.001, share(posts, behindGate)),
    floor(
      'gate lets ordinary posts pass',
      'at most',
      0.1,
      share(posts, ({ passesGate }) => passesGate),
    ),
  ];
}

const floor = (what: string, side: Floor['side'], limit: number, reached: Share): Floor => ({
  what,
  side,
  limit,
  reached,
});

/** One row a floor: what was wanted, what was reached with its 95 % Wilson interval, and by how much it fails. */
export function floorTable(floors: readonly Floor[]): string {
  return table(
    ['what', 'wanted', 'reached', ''],
    floors
      .filter(({ reached }) => reached.n > 0)
      .map((each) => [
        each.what,
        `${each.side} ${number(each.limit)} %`,
        showShare(each.reached),
        verdictOf(each),
      ]),
  );
}

function verdictOf({ side, limit, reached }: Floor): string {
  const missing = side === 'at least' ? limit - (reached.share ?? 0) : (reached.share ?? 0) - limit;
  if (missing <= 0) return 'reached';
  const within = side === 'at least' ? (reached.high ?? 0) >= limit : (reached.low ?? 0) <= limit;
  return `missed by ${number(missing)} points${within ? ', within the interval' : ''}`;
}

/** A share as a percentage with as many digits as it needs. */
const number = (value: number): string => String(Number((value * 100).toFixed(value < 0.01 ? 2 : 1)));

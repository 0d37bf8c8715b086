import type { Mark, SignalReading } from '../signals/read.ts';

/**
 * Pairs (and triples) of signals that give `some` though they do not lie in two counted groups. Source:
 * indicators.json, scoring_suggestion.pairs_that_give_some (2026-11). Those pairs of it that two groups give
 * anyway are kept, so that a later change of a group does not lose them.
 */
export const PAIRS_THAT_GIVE_SOME: readonly (readonly string[])[] = [
  ['WORK_ROLE_GENERIC_ONLINE', 'PLACE_HUB', 'ALL_EXPENSES_PAID'],
  ['WORK_ROLE_GENERIC_ONLINE', 'PLACE_BAIT_COUNTRY', 'NO_SKILL_HIGH_PAY', 'ALL_EXPENSES_PAID'],
  ['GAMBLING_WORK', 'PLACE_HUB'],
  ['TOURIST_VISA', 'ALL_EXPENSES_PAID'],
  ['DEBT_RELIEF_OR_ADVANCE', 'LOCATION_VAGUE_OR_CHANGES'],
  ['REASSURANCE_DENIAL', 'LOCATION_VAGUE_OR_CHANGES'],
];

/** Counter-signs that say that the words are told about, not offered. */
const TOLD = new Set(['CE_QUOTED_WARNING', 'CE_MEME']);
/** Counter-signs that lower a little: cheap to write, so they only take the soft signals' part away. */
const EASING = new Set(['CE_LICENSE_FOUND', 'CE_WORK_VISA_STATED', 'CE_LOCAL_JOB']);

/** What the rule and the fusion need to know of a reading, counted once. */
export interface SignalFacts {
  /** Groups with a counted signal that is not soft. */
  hardGroups: number;
  /** Soft signals that count. Together they are one group for `some` and none for `strong`. */
  softSigns: number;
  /** Sum of the weights of the counted signals, each signal once. */
  weight: number;
  /** One signal is enough for `strong`. */
  standalone: boolean;
  /** One of PAIRS_THAT_GIVE_SOME is complete. */
  pair: boolean;
  /** A warning, news, a joke: the words are quoted. */
  told: boolean;
  /**
   * Told by one word alone, beside a denial: who reassures ("not what you see in the news") names the news or the
   * police in the same breath. Of the training texts with both, as many are lures as are told about.
   */
  perhapsDenied: boolean;
  /** Number of counter-signs that lower a little. */
  easing: number;
}

/** Absence, context and weightless signals only add words to another reason. */
export function counts(mark: Mark): boolean {
  return mark.kind === 'words' && mark.weight > 0;
}

/** A signal counts once, however often its words stand in the text. */
export function signalFacts(reading: SignalReading): SignalFacts {
  const bySignal = new Map(reading.marks.map((mark) => [mark.signal, mark]));
  const counted = [...bySignal.values()].filter(counts);
  const told = new Set(
    reading.counter.filter(({ signal }) => TOLD.has(signal)).map(({ quote }) => quote.toLowerCase()),
  );
  return {
    hardGroups: new Set(counted.filter((mark) => !mark.soft).map((mark) => mark.group)).size,
    softSigns: counted.filter((mark) => mark.soft).length,
    weight: counted.reduce((sum, mark) => sum + mark.weight, 0),
    standalone: counted.some((mark) => mark.standalone),
    pair: PAIRS_THAT_GIVE_SOME.some((pair) => pair.every((signal) => bySignal.has(signal))),
    told: told.size > 0,
    perhapsDenied: told.size === 1 && bySignal.has('REASSURANCE_DENIAL'),
    easing: new Set(reading.counter.map((mark) => mark.signal).filter((signal) => EASING.has(signal))).size,
  };
}

import type { Level, PostClass, Reason } from '../contracts/judgement.ts';
import type { SignalReading } from '../signals/read.ts';
import { reasonsOf } from './reasons.ts';
import type { SignalFacts } from './signal-facts.ts';
import { counts, signalFacts } from './signal-facts.ts';

export interface SignalLevel {
  level: Exclude<Level, 'unsure'>;
  /** Null when nothing counts. */
  class: PostClass | null;
  /** In [0, 1]; without a model it orders posts and is not comparable with a fused score. */
  score: number;
  reasons: Reason[];
}

/** Scores of signals alone by level; below `some` the weight orders posts. */
const SCORE = { strong: 0.95, some: 0.7, below: 0.4, perWeight: 0.04 } as const;

/**
 * The level that signals alone give (indicators.json, scoring_suggestion): `some` = two groups, the soft
 * signals together being one of them, or a listed pair; `strong` = three groups without the soft ones, or one
 * standalone signal. Words that are told about (a warning, a joke) give nothing, unless one stands alone; an
 * easing counter-sign takes the soft signals' part away and nothing else, since its words are cheap. Two kinds of them
 * (a licence and an address, a contract and a licence) take one group more: honest advertisements have them together.
 */
export function levelFromSignals(reading: SignalReading): SignalLevel {
  const facts = signalFacts(reading);
  const level = levelOf(facts);
  const score = level === 'none' ? Math.min(SCORE.below, facts.weight * SCORE.perWeight) : SCORE[level];
  return { level, class: classFromSignals(reading), score, reasons: reasonsOf(reading) };
}

function levelOf(facts: SignalFacts): SignalLevel['level'] {
  if (facts.standalone) return 'strong';
  if (facts.told) return 'none';
  const groups = facts.hardGroups - (facts.easing >= 2 ? 1 : 0);
  if (groups >= 3) return 'strong';
  const soft = facts.softSigns > 0 && facts.easing === 0 ? 1 : 0;
  if (groups + soft >= 2) return 'some';
  return facts.pair && facts.easing === 0 ? 'some' : 'none';
}

const TRADE = new Set(['PERSON_TRADE', 'ORGAN_OFFER']);
/** Groups whose signals say that the reader would go somewhere or do that work: then a fee does not make it a
 * mere job fraud. */
const COMPOUND_GROUPS = new Set(['place', 'work']);

/** The class that the signals point at; null when none counts. */
export function classFromSignals(reading: SignalReading): PostClass | null {
  const counted = reading.marks.filter(counts);
  if (counted.some((mark) => TRADE.has(mark.signal))) return 'person_trade';
  const compound = counted.some((mark) => COMPOUND_GROUPS.has(mark.group));
  const fee =
    counted.some((mark) => mark.signal === 'UPFRONT_FEE') ||
    reading.counter.some((mark) => mark.signal === 'CE_OTHER_JOB_SCAM');
  if (fee && !compound) return 'job_scam';
  return counted.length > 0 ? 'lure' : null;
}

/** A hub or the work done there is named in plain words: whatever else is said, it is no mere job fraud. */
export function namesCompound(reading: SignalReading): boolean {
  return reading.marks.some((mark) => counts(mark) && !mark.soft && COMPOUND_GROUPS.has(mark.group));
}

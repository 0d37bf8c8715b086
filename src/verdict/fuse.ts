import * as v from 'valibot';
import type { Calibration } from '../contracts/classifier.ts';
import type { Level, PostClass, Probabilities } from '../contracts/judgement.ts';
import { ALARM_CLASSES, CLASSES } from '../contracts/judgement.ts';
import type { SignalReading } from '../signals/read.ts';
import { classFromSignals, namesCompound } from './signal-level.ts';
import type { SignalFacts } from './signal-facts.ts';
import { signalFacts } from './signal-facts.ts';
import { temper } from './temper.ts';

const weight = v.pipe(v.number(), v.minValue(0));

/**
 * The weights of `calibration.fusion`. Every one but `bias` is ≥ 0, which makes the score monotone: a further
 * signal or more probability of `lure` never lowers it, a counter-sign never raises it.
 */
export const FusionSchema = v.object({
  bias: v.number(),
  /** Weight of the model's log-odds for an alarm class. */
  model: weight,
  /** How much of the probability of `job_scam` counts beside `lure` and `person_trade`, 0 to 1. */
  jobScam: v.pipe(weight, v.maxValue(1)),
  /** Per group with a signal that is not soft. */
  group: weight,
  /** Per soft signal, at most three. */
  soft: weight,
  /** Per unit of the summed weight of the signals, at most twelve. */
  weight,
  /** When one signal is enough by itself. */
  standalone: weight,
  /** Taken off the signals' part per easing counter-sign (licence, work visa, local address). */
  easing: weight,
  /** Taken off the signals' part where words are quoted in a warning, news or a joke. */
  told: weight,
  /** Taken off the whole there: the model often misses that an offer is retold. Little, since anybody can write
   * "beware of fakes" under a lure. */
  retold: v.pipe(weight, v.maxValue(1.5)),
  /** Taken off the whole per easing counter-sign, at most two: the model hears little of them. Little, as they are
   * easily copied. */
  eased: v.pipe(weight, v.maxValue(0.5)),
  /** Tempered probability of `talk` from which signals alone no longer hold a level up. */
  talkVeto: v.pipe(v.number(), v.minValue(0.5), v.maxValue(1)),
});
export type Fusion = v.InferOutput<typeof FusionSchema>;

export interface Verdict {
  level: Exclude<Level, 'unsure'>;
  class: PostClass;
  score: number;
}

/** Log-odds beyond this are the model's overconfidence, not evidence. */
const MOST_LOG_ODDS = 6;
const MOST_SOFT = 3;
const MOST_EASED = 2;
const MOST_WEIGHT = 12;
/** Groups that hold `some` whatever the model says of the post as a job. */
const GROUPS_THAT_HOLD = 2;

/**
 * Level, class and score from the model's six probabilities and the signals: a logistic function of both, held
 * up by what signals give without any model: one standalone signal is `strong`, two groups that are not soft
 * are `some`. So a plain ad with its signs is caught where the model takes it for an ordinary job. One hard
 * group beside soft signals only adds to the score: honest ads of agencies have that too. What is told about is no
 * more than `some`, unless one signal is enough.
 */
export function fuse(
  probabilities: Probabilities,
  reading: SignalReading,
  calibration: Calibration,
): Verdict {
  const fusion = v.parse(FusionSchema, calibration.fusion);
  const tempered = temper(probabilities, calibration.temperature);
  const facts = signalFacts(reading);
  const held = heldLevel(tempered, facts, fusion);
  const floor = held === 'none' ? 0 : calibration.thresholds[held];
  const loudest = isTold(facts) && !facts.standalone ? belowStrong(calibration.thresholds) : 1;
  const score = Math.min(loudest, Math.max(freeScore(tempered, facts, fusion), floor));
  const level = levelAt(score, calibration.thresholds);
  return { level, class: classOf(level, tempered, reading), score };
}

/** A warning that retells an offer is at most `some`: to mark it loudly would be the worse mistake. */
function belowStrong({ some, strong }: Calibration['thresholds']): number {
  return Math.max(some, strong - 0.001);
}

/** The level of a score. */
export function levelAt(score: number, thresholds: Calibration['thresholds']): Verdict['level'] {
  if (score >= thresholds.strong) return 'strong';
  return score >= thresholds.some ? 'some' : 'none';
}

/** The score of model and signals together, before signals hold it up. */
export function freeScore(tempered: Probabilities, facts: SignalFacts, fusion: Fusion): number {
  return 1 / (1 + Math.exp(-fusedLogit(tempered, facts, fusion)));
}

/**
 * What the logistic function is applied to; `npm run calibrate` fits its weights. Signs weigh less in what the
 * model takes for talk about such offers, and as much as ever in what it takes for a job or anything else.
 */
export function fusedLogit(tempered: Probabilities, facts: SignalFacts, fusion: Fusion): number {
  const evidence =
    fusion.group * facts.hardGroups +
    fusion.soft * Math.min(facts.softSigns, MOST_SOFT) +
    fusion.weight * Math.min(facts.weight, MOST_WEIGHT);
  const taken = fusion.easing * facts.easing + (isTold(facts) ? fusion.told : 0);
  return (
    fusion.bias +
    fusion.model * alarmLogOdds(tempered, fusion.jobScam) +
    (1 - tempered.talk) * Math.max(0, evidence - taken) +
    (facts.standalone ? fusion.standalone : 0) -
    (isTold(facts) ? fusion.retold : 0) -
    fusion.eased * Math.min(facts.easing, MOST_EASED)
  );
}

/** With the model beside it, a word that may be the denial's own is left to the model. */
function isTold({ told, perhapsDenied }: SignalFacts): boolean {
  return told && !perhapsDenied;
}

/** Log-odds of the alarm classes together, cut to ±MOST_LOG_ODDS. */
export function alarmLogOdds(tempered: Probabilities, jobScam: number): number {
  const alarm = tempered.lure + tempered.person_trade + jobScam * tempered.job_scam;
  const odds = Math.log(Math.max(alarm, 1e-9) / Math.max(1 - alarm, 1e-9));
  return Math.min(MOST_LOG_ODDS, Math.max(-MOST_LOG_ODDS, odds));
}

/** The level below which signals let no model lower a post: one standalone signal, or two hard groups. */
export function heldLevel(tempered: Probabilities, facts: SignalFacts, fusion: Fusion): Verdict['level'] {
  if (facts.standalone) return 'strong';
  const told = isTold(facts) || tempered.talk >= fusion.talkVeto;
  return facts.hardGroups >= GROUPS_THAT_HOLD && !told ? 'some' : 'none';
}

function classOf(level: Verdict['level'], tempered: Probabilities, reading: SignalReading): PostClass {
  if (level === 'none') return largest(CLASSES, tempered);
  const fromSignals = classFromSignals(reading);
  if (fromSignals === 'person_trade') return fromSignals;
  const fromModel = largest(ALARM_CLASSES, tempered);
  if (fromModel === 'job_scam' && namesCompound(reading)) return 'lure';
  // Where the model sees no alarm class at all, the signals raised the level and name the class.
  const modelRaised = tempered[fromModel] >= tempered.job && tempered[fromModel] >= tempered.other;
  return modelRaised ? fromModel : (fromSignals ?? fromModel);
}

function largest<C extends PostClass>(names: readonly [C, ...C[]], probabilities: Probabilities): C {
  return names.reduce((best, name) => (probabilities[name] > probabilities[best] ? name : best));
}

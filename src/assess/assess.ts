import type { Calibration, Classifier } from '../contracts/classifier.ts';
import type { Assessment, UnsureWhy } from '../contracts/judgement.ts';
import type { SignalReading } from '../signals/read.ts';
import { readSignals } from '../signals/read.ts';
import { detectLanguage } from '../text/language.ts';
import { normalise } from '../text/normalise.ts';
import { explainModel } from '../verdict/explain.ts';
import { fuse } from '../verdict/fuse.ts';
import { gate } from '../verdict/gate.ts';
import { reasonsOf } from '../verdict/reasons.ts';
import { levelFromSignals } from '../verdict/signal-level.ts';
import { temper } from '../verdict/temper.ts';
import type { Cache } from './cache.ts';
import { cacheKey } from './cache.ts';
import type { ModelJudgement } from './judge-by-model.ts';
import { classifyWithin, judgeByModel } from './judge-by-model.ts';
import { createPatience } from './patience.ts';
import { isUnreadable } from './unreadable.ts';

export interface AssessedPost {
  text: string;
  /** Language that the page declares, if any. */
  lang: string | null;
  truncated: boolean;
}

export type Assess = (post: AssessedPost) => Promise<Assessment>;

export interface AssessDeps {
  classifier: Classifier;
  /** Null: nothing is remembered (private windows). */
  cache: Cache | null;
  calibration: Calibration;
  limits?: Limits;
}

/** Times in milliseconds; see design.md: whatever can hang is time-boxed. */
export interface Limits {
  /** For one judgement; for all together as long as the model is being loaded (patience.ts). */
  classify: number;
  /** For all the tries of one explanation together. */
  explain: number;
}

const LIMITS: Limits = { classify: 20_000, explain: 1_500 };

/**
 * The way from a post to its assessment: cache → gate → model → signals → verdict. It never throws for what a
 * post contains and never shows "could not check" as "nothing found". The same post asked for twice at a time is
 * judged once; a failure is not remembered.
 */
export function createAssess(deps: AssessDeps): Assess {
  const { cache, calibration, limits = LIMITS } = deps;
  const patience = createPatience(deps.classifier, limits.classify);
  const version = JSON.stringify(calibration);
  const running = new Map<string, Promise<Assessment>>();

  return async (post) => {
    const { text, lang } = post;
    const judged = await joined(running, JSON.stringify([lang, text]), () =>
      remembered(cache, text, lang, version, () => judge(deps, post, limits, patience)),
    );
    return { ...judged, truncated: post.truncated };
  };
}

async function judge(
  deps: AssessDeps,
  { text, lang: declared }: AssessedPost,
  limits: Limits,
  patience: () => number,
): Promise<Assessment> {
  if (isUnreadable(text)) return unsure('unreadable', declared ?? 'und');
  const gated = gate(text);
  // These two hold in every language; the other answers rest on words that the gate knows.
  if (gated.why === 'empty' || gated.why === 'short') return stopped(declared ?? 'und');

  // Styled letters belong to no language.
  const { lang } = detectLanguage(normalise(text).text, declared);
  if (!isMeasured(lang, deps.calibration)) return bySignals(readingOf(text, lang), 'language');
  if (!gated.pass) return stopped(lang);

  const reading = readingOf(text, lang);
  const judged = await judgeByModel(deps.classifier, deps.calibration, text, patience());
  if (!judged.ok) return bySignals(reading, judged.error);
  return byBoth(deps, text, reading, judged.value, limits);
}

function readingOf(text: string, lang: string): SignalReading {
  return { ...readSignals({ text, lang }), lang };
}

/** Signals decide where the model cannot; where they see nothing either, nobody has checked. */
function bySignals(reading: SignalReading, why: UnsureWhy): Assessment {
  const { level, class: named, score, reasons } = levelFromSignals(reading);
  if (level === 'none') return { ...unsure(why, reading.lang), score, reasons };
  return {
    level,
    class: named ?? 'lure',
    score,
    lang: reading.lang,
    checked: 'signals',
    reasons,
    truncated: false,
    model: null,
  };
}

async function byBoth(
  deps: AssessDeps,
  text: string,
  reading: SignalReading,
  { probabilities, model }: ModelJudgement,
  limits: Limits,
): Promise<Assessment> {
  const verdict = fuse(probabilities, reading, deps.calibration);
  const reasons = reasonsOf(reading);
  if (verdict.level !== 'none' && levelFromSignals(reading).level === 'none') {
    const before = temper(probabilities, deps.calibration.temperature);
    const until = performance.now() + limits.explain;
    const wording = await explainModel(text, verdict.class, before, async (shorter) => {
      const left = until - performance.now();
      if (left <= 0) return null;
      const answer = await classifyWithin(deps.classifier, shorter, left);
      return answer.ok ? temper(answer.value, deps.calibration.temperature) : null;
    });
    reasons.unshift(wording);
  }
  return {
    level: verdict.level,
    class: verdict.class,
    score: verdict.score,
    lang: reading.lang,
    checked: 'model',
    reasons,
    truncated: false,
    model,
  };
}

/** Languages are measured by primary subtag: what was measured for `zh-Hans` speaks for `zh`. */
function isMeasured(lang: string, calibration: Calibration): boolean {
  const [primary = ''] = lang.toLowerCase().split('-');
  return calibration.languages.includes(primary);
}

function stopped(lang: string): Assessment {
  return {
    level: 'none',
    class: 'other',
    score: 0,
    lang,
    checked: 'gate',
    reasons: [],
    truncated: false,
    model: null,
  };
}

function unsure(why: UnsureWhy, lang: string): Assessment {
  return { ...stopped(lang), level: 'unsure', checked: 'signals', why };
}

/** A failure may be gone the next time, so it is asked again. */
function isFailure(assessment: Assessment): boolean {
  return assessment.model === null && assessment.checked === 'signals' && assessment.why !== 'unreadable';
}

function joined(
  running: Map<string, Promise<Assessment>>,
  key: string,
  start: () => Promise<Assessment>,
): Promise<Assessment> {
  const mine = running.get(key) ?? start().finally(() => running.delete(key));
  running.set(key, mine);
  return mine;
}

async function remembered(
  cache: Cache | null,
  text: string,
  lang: string | null,
  version: string,
  judgeAnew: () => Promise<Assessment>,
): Promise<Assessment> {
  if (cache === null) return judgeAnew();
  const key = await cacheKey(text, lang, version);
  // A cache that cannot be read or written (storage full or gone) costs one more run of the model, nothing else.
  const known = await cache.get(key).catch(() => null);
  if (known !== null) return known;
  const judged = await judgeAnew();
  if (!isFailure(judged)) await cache.set(key, judged).catch(() => undefined);
  return judged;
}

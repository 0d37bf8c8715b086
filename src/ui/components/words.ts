import type { Assessment, Level, PostClass, Reason } from '../../contracts/judgement.ts';
import type { MessageKey, T } from '../../i18n/t.ts';
import type { LicenceLookup } from '../../util/licence-lookups.ts';
import { LICENCE_LOOKUPS } from '../../util/licence-lookups.ts';

/** Whether a judgement is shown as a warning. */
export function isRaised({ level }: Assessment): boolean {
  return level === 'strong' || level === 'some';
}

/** Headline of a flagged post: the words follow the class, not the level. */
export function headline(t: T, postClass: PostClass): string {
  if (postClass === 'job_scam' || postClass === 'person_trade') return t(`class.${postClass}`);
  return t('class.lure');
}

export function levelName(t: T, level: Level): string {
  return t(`level.${level}`);
}

/** Why a post could not be judged, in words; a reason without a name of its own counts as a failure. */
export function unsureText(t: T, why: Assessment['why'] | (string & {})): string {
  const key = `unsure.${why ?? 'failed'}`;
  return t(t.has(key) ? key : 'unsure.failed');
}

export interface ReasonWords {
  title: string;
  /** Sentence before the quote; empty where the title says it all. */
  sentence: string;
  /** The words the reason rests on; empty where something is not said. */
  quote: string;
  /** Official page on which what the quote says can be looked up: one of ours, never an address out of a text. */
  lookup: LicenceLookup | null;
}

/** The sentence before the quote; a reason that compares (`params.variant`) has one of its own for that. */
function sentenceKeyOf(t: T, { signal, params }: Reason): string {
  const own = `signal.${signal}.${params?.['variant'] ?? 'reason'}`;
  return t.has(own) ? own : `signal.${signal}.reason`;
}

function lookupOf({ params }: Reason): LicenceLookup | null {
  const id = params?.['lookup'] ?? '';
  return Object.hasOwn(LICENCE_LOOKUPS, id) ? (LICENCE_LOOKUPS[id] ?? null) : null;
}

/** A reason in words. Context reasons only add to another one and have no quote of their own to show. */
export function reasonWords(t: T, reason: Reason): ReasonWords {
  const titleKey = `signal.${reason.signal}.title`;
  const sentenceKey = sentenceKeyOf(t, reason);
  const fallback: MessageKey = reason.kind === 'model' ? 'reason.model' : 'reason.unknown';
  return {
    title: t(t.has(titleKey) ? titleKey : fallback),
    sentence: t.has(sentenceKey) ? t(sentenceKey, reason.params) : '',
    quote: reason.quote.trim(),
    lookup: lookupOf(reason),
  };
}

type CheckKey = Extract<MessageKey, `check.${string}`>;

const GENERAL_CHECKS = {
  lure: ['check.company', 'check.visa', 'check.passport', 'check.tell'],
  person_trade: ['check.passport', 'check.tell'],
  job_scam: ['check.fee', 'check.company', 'check.bank'],
} as const satisfies Partial<Record<PostClass, readonly CheckKey[]>>;

/** Signals whose own step says the same as a general one. */
const SAME_STEP: Partial<Record<CheckKey, readonly string[]>> = {
  'check.company': ['EMPLOYER_UNVERIFIABLE'],
  'check.visa': ['TOURIST_VISA'],
  'check.passport': ['PASSPORT_HANDOVER'],
  'check.tell': ['FAMILY_CANNOT_KNOW'],
  'check.fee': ['UPFRONT_FEE', 'TASK_DEPOSIT'],
  'check.bank': ['MONEY_MULE'],
};

/** Longest lists that are still read on a small screen: steps in all, and those of the reasons. */
const MAX_CHECKS = 5;
const MAX_OWN_CHECKS = 3;

/** What to check: first what belongs to the reasons shown, then what always helps; each step once. */
export function checkSteps(t: T, assessment: Assessment): string[] {
  const own = new Map<string, string>();
  for (const { signal, params } of assessment.reasons) {
    const key = `signal.${signal}.check`;
    if (own.size < MAX_OWN_CHECKS && t.has(key)) own.set(signal, t(key, params));
  }
  const { class: kind } = assessment;
  const keys: readonly CheckKey[] =
    kind === 'job_scam' || kind === 'person_trade' ? GENERAL_CHECKS[kind] : GENERAL_CHECKS.lure;
  const general = keys.filter((key) => !SAME_STEP[key]?.some((signal) => own.has(signal)));
  return [...new Set([...own.values(), ...general.map((key) => t(key))])].slice(0, MAX_CHECKS);
}

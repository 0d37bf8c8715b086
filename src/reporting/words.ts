import type { Reason } from '../contracts/judgement.ts';

/** Keys of the words in a report; a translator of the user interface (i18n/t.ts) fits `ReportWords`. */
export type ReportKey =
  | 'draft.subject'
  | 'draft.subject.danger'
  | 'draft.intro.lure'
  | 'draft.intro.job_scam'
  | 'draft.intro.person_trade'
  | 'draft.intro.other'
  | 'draft.danger'
  | 'draft.victim'
  | 'draft.consent.anonymous'
  | 'draft.consent.confidential'
  | 'draft.consent.share'
  | 'draft.part.text'
  | 'draft.part.link'
  | 'draft.part.author'
  | 'draft.part.handle'
  | 'draft.part.time'
  | 'draft.part.seen'
  | 'draft.part.page'
  | 'draft.part.signs'
  | 'draft.part.place'
  | 'draft.part.contacts'
  | 'draft.part.note'
  | 'draft.truncated'
  | 'draft.judged'
  | 'draft.judged.model'
  | 'draft.by-user'
  | 'draft.hash'
  | 'draft.pasted'
  | 'script.ask-safe'
  | 'script.if-not'
  | 'script.hello'
  | 'script.not-proof'
  | 'script.reference';

export type ReportWords = (key: ReportKey, params?: Readonly<Record<string, string | number>>) => string;

/** One language of a report. */
export interface Voice {
  lang: string;
  words: ReportWords;
  /** Short name of a reason's sign; null when this language has none. */
  sign(reason: Pick<Reason, 'signal' | 'kind'>): string | null;
}

/** A line in the report's language; in two when it is not known which one the hotline reads. */
export function say(
  voices: readonly Voice[],
  key: ReportKey,
  params?: Readonly<Record<string, string | number>>,
  between = '\n',
): string {
  return [...new Set(voices.map((voice) => voice.words(key, params)))].join(between);
}

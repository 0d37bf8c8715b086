import type { Probabilities } from '../../../src/contracts/judgement.ts';
import type { Mark, SignalReading } from '../../../src/signals/read.ts';

/** A mark with what a test does not care about filled in. */
export function mark(signal: string, part: Partial<Mark> = {}): Mark {
  return {
    signal,
    kind: 'words',
    quote: signal.toLowerCase(),
    start: 0,
    end: signal.length,
    group: 'offer',
    weight: 2,
    soft: false,
    standalone: false,
    ...part,
  };
}

export function readingOf(marks: Mark[], counter: Mark[] = []): SignalReading {
  return { marks, counter, lang: 'en' };
}

export const counterSign = (signal: string): Mark => mark(signal, { group: 'counter', weight: 0 });

export const role = mark('WORK_ROLE_GENERIC_ONLINE', { group: 'work', weight: 1, soft: true });
export const skill = mark('NO_SKILL_HIGH_PAY', { soft: true });
export const expenses = mark('ALL_EXPENSES_PAID', { soft: true });
export const hub = mark('PLACE_HUB', { group: 'place' });
export const bait = mark('PLACE_BAIT_COUNTRY', { group: 'place', weight: 0, kind: 'context' });
export const passport = mark('PASSPORT_HANDOVER', { group: 'logistics', weight: 3 });
export const fee = mark('UPFRONT_FEE', { group: 'logistics' });
export const denial = mark('REASSURANCE_DENIAL', { weight: 4 });
export const trade = mark('PERSON_TRADE', { group: 'coercion', weight: 5, standalone: true });
export const vague = mark('JOB_VAGUE', { kind: 'absence', weight: 1 });

/** Probabilities in which `of` are given and the rest is shared by the others. */
export function probabilities(of: Partial<Probabilities>): Probabilities {
  const names = ['lure', 'person_trade', 'job_scam', 'job', 'talk', 'other'] as const;
  const given = Object.values(of).reduce((sum, share) => sum + share, 0);
  const open = names.filter((name) => of[name] === undefined).length;
  const rest = open === 0 ? 0 : (1 - given) / open;
  return Object.fromEntries(names.map((name) => [name, of[name] ?? rest])) as Probabilities;
}

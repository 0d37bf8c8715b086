import type { Hotline } from '../contracts/directory.ts';
import type { Flag } from '../contracts/flag.ts';
import type { ReportFacts } from './facts.ts';
import type { PartId, ReportPart } from './parts.ts';
import { partsOf, utc } from './parts.ts';
import type { MaskCounts, MaskKind } from './redact.ts';
import type { ReportKey, Voice } from './words.ts';
import { say } from './words.ts';

/** How the sender wants to be treated; said in the report. */
export const CONSENTS = ['anonymous', 'confidential', 'share'] as const;
export type Consent = (typeof CONSENTS)[number];

export interface ReportChoices {
  leaveOut: ReadonlySet<PartId>;
  masks: ReadonlySet<MaskKind>;
  /** Names to mask, beside the account's own. */
  names: readonly string[];
  note: string;
  consent: Consent;
  /** The user said that somebody is in danger now. */
  danger: boolean;
}

export interface ComposeInput {
  flag: Flag;
  hotline: Hotline;
  facts: ReportFacts;
  choices: ReportChoices;
  /** One language, or two where the hotline's own is not known. */
  voices: readonly Voice[];
}

export interface ReportDraft {
  hotline: Hotline;
  subject: string;
  /** The exact text that is shown and sent, lines parted by `\n`. */
  body: string;
  parts: readonly ReportPart[];
  /** What is masked in the text. */
  masked: MaskCounts;
  danger: boolean;
}

const INTRO: Readonly<Record<Flag['assessment']['class'], ReportKey>> = {
  lure: 'draft.intro.lure',
  job_scam: 'draft.intro.job_scam',
  person_trade: 'draft.intro.person_trade',
  job: 'draft.intro.other',
  talk: 'draft.intro.other',
  other: 'draft.intro.other',
};

/** Nobody has judged such a post to carry signs: the user reports what the extension did not recognise. */
function introOf({ assessment }: Flag): ReportKey {
  return assessment.level === 'strong' || assessment.level === 'some'
    ? INTRO[assessment.class]
    : 'draft.intro.other';
}

function block({ label, value }: ReportPart): string {
  return value.includes('\n') || value.length > 80 ? `${label}:\n${value}` : `${label}: ${value}`;
}

/** How the judgement came about, and what proves that the text is the one that was seen. */
function custody({ flag, facts, voices }: ComposeInput): string[] {
  const { assessment, firstSeen, origin, post } = flag;
  // Names and digests are the same in every language: once is enough.
  const first = voices.slice(0, 1);
  const lines = [say(voices, origin === 'user' ? 'draft.by-user' : 'draft.judged')];
  if (assessment.model)
    lines.push(
      say(first, 'draft.judged.model', {
        model: `${assessment.model.name} ${assessment.model.sha256.slice(0, 12)}`,
      }),
    );
  if (post.truncated) lines.push(say(voices, 'draft.truncated'));
  lines.push(say(first, 'draft.hash', { sha256: facts.sha256, time: utc(firstSeen) }));
  return lines;
}

/** The report as it will be sent: nothing is added to it afterwards. */
export function composeReport(input: ComposeInput): ReportDraft {
  const { flag, hotline, choices, voices } = input;
  const { parts, masked } = partsOf({ ...input, ...choices });
  const included = parts.filter((part) => part.included).map(block);
  const lines = [
    ...(choices.danger ? [say(voices, 'draft.danger')] : []),
    say(voices, introOf(flag)),
    say(voices, 'draft.victim'),
    say(voices, `draft.consent.${choices.consent}`),
    '',
    included.join('\n\n'),
    '',
    ...custody(input),
  ];
  const subject = say(voices, choices.danger ? 'draft.subject.danger' : 'draft.subject', undefined, ' / ');
  return { hotline, subject, body: lines.join('\n').toWellFormed(), parts, masked, danger: choices.danger };
}

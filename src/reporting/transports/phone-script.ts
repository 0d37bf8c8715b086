import type { ReportDraft } from '../compose.ts';
import type { PartId } from '../parts.ts';
import type { Voice } from '../words.ts';
import { say } from '../words.ts';

/** What is said in a call, in this order; the text itself is too long to read out. */
const READ_OUT: readonly PartId[] = [
  'link',
  'author',
  'handle',
  'time',
  'place',
  'contacts',
  'signs',
  'note',
];

/** Longest value that can be read out. */
const LONGEST = 300;

export interface PhoneScript {
  /** Before the call, for the caller alone. */
  before: readonly string[];
  /** To read out. */
  lines: readonly string[];
}

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value;
}

/** A call of about a minute, made of the same parts as the report. `before` starts with the question whether it is
 * safe to speak, as helplines do: whoever listens may be the danger. */
export function phoneScript(draft: ReportDraft, voices: readonly Voice[]): PhoneScript {
  const told = READ_OUT.flatMap((id) => draft.parts.filter((part) => part.id === id && part.included));
  return {
    before: [say(voices, 'script.ask-safe'), say(voices, 'script.if-not')],
    lines: [
      say(voices, 'script.hello'),
      ...(draft.danger ? [say(voices, 'draft.danger')] : []),
      ...told.map((part) => `${part.label}: ${shortened(part.value)}`),
      say(voices, 'script.not-proof'),
      say(voices, 'script.reference'),
    ],
  };
}

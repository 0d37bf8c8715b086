import type { ReportDraft } from '../compose.ts';
import type { Voice } from '../words.ts';
import { say } from '../words.ts';

/** Mail programs cut addresses near 2,000 characters; one Thai letter takes nine of them. */
export const LONGEST_MAILTO = 1_800;

export interface MailLink {
  url: string;
  /** The report does not fit: the mail asks to paste the copied report, so copy it first. */
  paste: boolean;
}

/** RFC 6068: line breaks are CRLF, everything is percent-encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));
}

function link(to: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** Address that opens the user's mail program with the report; null when the hotline has no mail address. */
export function mailLink(draft: ReportDraft, voices: readonly Voice[]): MailLink | null {
  const to = draft.hotline.email;
  if (to === undefined) return null;
  const url = link(to, draft.subject, draft.body);
  if (url.length <= LONGEST_MAILTO) return { url, paste: false };
  return { url: link(to, draft.subject, say(voices, 'draft.pasted')), paste: true };
}

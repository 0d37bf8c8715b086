import type { ReportDraft } from '../compose.ts';

/** Plain text for an official form or a mail: the subject, an empty line, the report. */
export function copyText(draft: ReportDraft): string {
  return `${draft.subject}\n\n${draft.body}`;
}

import type { ExportRecord } from '../contracts/export.ts';
import type { Flag } from '../contracts/flag.ts';
import type { PersonalSpan } from '../text/personal-spans.ts';
import { personalSpans } from '../text/personal-spans.ts';

/** The UTC day of an ISO time; null where it is none. */
export function dayOf(time: string | null): string | null {
  if (time === null) return null;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

/** A flag as a record with everything in it, times to the day. `spans`: the contacts of its text, if known. */
export function recordOf(
  flag: Flag,
  spans: readonly PersonalSpan[] = personalSpans(flag.post.text),
): ExportRecord {
  const { post, assessment } = flag;
  return {
    id: post.key,
    site: post.site,
    surface: post.surface,
    origin: flag.origin,
    account: post.handle ?? post.author,
    text: post.text,
    truncated: post.truncated,
    lang: assessment.lang,
    level: assessment.level,
    class: assessment.class,
    score: assessment.score,
    checked: assessment.checked,
    why: assessment.why ?? null,
    reasons: assessment.reasons.map(({ signal, kind, quote, start, end }) => ({
      signal,
      kind,
      quote,
      start,
      end,
    })),
    contacts: [...new Set(spans.map(({ service, value }) => `${service}:${value}`))],
    links: [...post.links],
    permalink: post.permalink,
    pageUrl: flag.pageUrl,
    posted: dayOf(post.time),
    firstSeen: dayOf(flag.firstSeen) ?? '',
    lastSeen: dayOf(flag.lastSeen) ?? '',
    seen: flag.seen,
    markedFine: flag.markedFine,
    review: flag.review,
    reportsSent: flag.reports.filter((report) => report.status === 'sent').length,
    model: assessment.model ? `${assessment.model.name} ${assessment.model.sha256}` : null,
  };
}

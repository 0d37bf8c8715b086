import type { Hotline } from '../../../src/contracts/directory.ts';
import type { Flag } from '../../../src/contracts/flag.ts';
import { reporting } from '../../../src/i18n/catalogues/en/reporting.ts';
import { formatMessage } from '../../../src/i18n/message.ts';
import type { ReportChoices, ReportDraft } from '../../../src/reporting/compose.ts';
import { NO_MASKS } from '../../../src/reporting/redact.ts';
import type { Voice } from '../../../src/reporting/words.ts';

export const TEXT =
  'Chat staff needed in Poipet, 12 hours, free ticket. Passport kept by us. Ask Mr Oo, call +855 000 000 000 or @hr_00';

/** A stored flag of an invented post; `over` replaces whole fields. */
export function flagOf(over: Partial<Flag> = {}): Flag {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    schema: 1,
    origin: 'extension',
    post: {
      key: 'x:1',
      site: 'x',
      surface: 'timeline',
      id: '1',
      author: 'Anna Oo',
      handle: '@anna_00',
      text: TEXT,
      permalink: 'https://x.example.com/anna_00/status/1',
      time: '2026-11-20T08:00:00Z',
      timeText: null,
      truncated: false,
      links: [],
      lang: 'en',
    },
    assessment: {
      level: 'strong',
      class: 'lure',
      score: 0.91,
      lang: 'en',
      checked: 'model',
      reasons: [
        { signal: 'PASSPORT_HANDOVER', kind: 'words', quote: 'Passport kept by us', start: 52, end: 71 },
      ],
      truncated: false,
      model: { name: 'lurelight-1', sha256: 'a'.repeat(64) },
    },
    pageUrl: 'https://x.example.com/home',
    firstSeen: '2026-11-21T09:30:00Z',
    lastSeen: '2026-11-21T09:30:00Z',
    seen: 1,
    markedFine: false,
    review: 'new',
    reports: [],
    ...over,
  };
}

export function hotlineOf(over: Partial<Hotline> = {}): Hotline {
  return {
    id: 'xx-test',
    country: 'XX',
    name: 'Test desk',
    phones: [{ number: '000' }],
    email: 'desk@example.com',
    scope: ['trafficking'],
    status: 'seen-official-page',
    source: 'https://example.com',
    seenOn: '2026-01-01',
    ...over,
  };
}

export const ENGLISH: Voice = {
  lang: 'en',
  words: (key, params) => formatMessage(reporting[key], 'en', params),
  sign: ({ signal }) => (signal === 'PASSPORT_HANDOVER' ? 'Passport is taken' : null),
};

/** A second language that can be told from the first. */
export const OTHER: Voice = {
  lang: 'vi',
  words: (key) => `vi:${key}`,
  sign: ({ signal }) => `vi:${signal}`,
};

export const CHOICES: ReportChoices = {
  leaveOut: new Set(),
  masks: new Set(),
  names: [],
  note: '',
  consent: 'anonymous',
  danger: false,
};

/** A report whose text has every sign that an address must encode. */
export const draftOf = (over: Partial<ReportDraft> = {}): ReportDraft => ({
  hotline: hotlineOf(),
  subject: 'Seen & reported',
  body: 'Line 1\nLine 2: a=b&c?d #e',
  parts: [],
  masked: NO_MASKS,
  danger: false,
  ...over,
});

import type { Assessment, Reason } from '../../../src/contracts/judgement.ts';
import type { Post } from '../../../src/contracts/post.ts';
import type { MessageKey } from '../../../src/i18n/t.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Language } from '../../../src/ui/components/i18n.tsx';

export const TEXT =
  'Chat staff wanted in Poipet, 12 hours a day. We keep your passport. Write to @example00 on Telegram.';

export function reason(quote: string, signal = 'PASSPORT_HANDOVER', text = TEXT): Reason {
  const start = text.indexOf(quote);
  return { signal, kind: 'words', quote, start, end: start + quote.length };
}

export function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    level: 'strong',
    class: 'lure',
    score: 0.9,
    lang: 'en',
    checked: 'model',
    reasons: [reason('We keep your passport'), reason('Poipet', 'PLACE_HUB')],
    truncated: false,
    model: { name: 'test', sha256: '00' },
    ...change,
  };
}

export function post(change: Partial<Post> = {}): Post {
  return {
    key: 'telegram:1',
    site: 'telegram',
    surface: 'channel',
    id: '1',
    author: 'Example Jobs',
    handle: 'example00',
    text: TEXT,
    permalink: null,
    time: null,
    timeText: null,
    truncated: false,
    links: [],
    lang: null,
    ...change,
  };
}

export const FLAG_ID = '6f1a2b3c-0000-4000-8000-000000000000';

/** English, half as long again, so that a page that only fits English shows it. */
export function stretched(dir: 'ltr' | 'rtl' = 'ltr'): Language {
  const t = createTranslator('en');
  const long = (key: MessageKey, params?: Parameters<typeof t>[1]) => {
    const text = t(key, params);
    return `${text} ${'ẍ'.repeat(Math.max(2, Math.ceil(text.length / 2) - 1))}`;
  };
  return { t: Object.assign(long, { has: t.has }), lang: 'en', dir };
}

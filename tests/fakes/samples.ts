import type { Flag } from '../../src/contracts/flag.ts';
import type { Assessment } from '../../src/contracts/judgement.ts';
import type { Post } from '../../src/contracts/post.ts';

/** A post with fictional contacts, and what `change` says. */
export function samplePost(change: Partial<Post> = {}): Post {
  return {
    key: 'telegram-web:jobs00/17',
    site: 'telegram-web',
    surface: 'channel',
    id: 'jobs00/17',
    author: 'Overseas Jobs 00',
    handle: 'jobs00',
    text: 'Chat staff needed in Poipet, 12 hours, passport kept by the company. Telegram @anna_hr00',
    permalink: 'https://t.me/jobs00/17',
    time: '2026-11-20T08:00:00+00:00',
    timeText: null,
    truncated: false,
    links: [],
    lang: null,
    ...change,
  };
}

export function sampleAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    level: 'strong',
    class: 'lure',
    score: 0.93,
    lang: 'en',
    checked: 'model',
    reasons: [
      {
        signal: 'PASSPORT_HANDOVER',
        kind: 'words',
        quote: 'passport kept by the company',
        start: 39,
        end: 67,
      },
    ],
    truncated: false,
    model: { name: 'sample', sha256: '00' },
    ...change,
  };
}

export function sampleFlag(change: Partial<Flag> = {}): Flag {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    schema: 1,
    origin: 'extension',
    post: samplePost(),
    assessment: sampleAssessment(),
    pageUrl: 'https://t.me/s/jobs00',
    firstSeen: '2026-11-20T09:00:00.000Z',
    lastSeen: '2026-11-20T09:00:00.000Z',
    seen: 1,
    markedFine: false,
    review: 'new',
    reports: [],
    ...change,
  };
}

/** A storage area in memory; `fail` makes the next writes reject with it. */
export class MemoryArea {
  readonly items = new Map<string, unknown>();
  fail: Error | null = null;

  get(keys: string[]): Promise<Record<string, unknown>> {
    return Promise.resolve(
      Object.fromEntries(
        keys.flatMap((key) => (this.items.has(key) ? [[key, structuredClone(this.items.get(key))]] : [])),
      ),
    );
  }

  set(items: Record<string, unknown>): Promise<void> {
    if (this.fail) return Promise.reject(this.fail);
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
    return Promise.resolve();
  }

  remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
    return Promise.resolve();
  }
}

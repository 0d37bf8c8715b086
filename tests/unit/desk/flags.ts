import type { Flag } from '../../../src/contracts/flag.ts';
import type { Assessment } from '../../../src/contracts/judgement.ts';
import type { Post } from '../../../src/contracts/post.ts';

/** A flag of an invented post; `n` makes it another one, and later than those before. */
export function flagAt(
  n: number,
  over: Partial<Omit<Flag, 'post' | 'assessment'>> & {
    post?: Partial<Post>;
    assessment?: Partial<Assessment>;
  } = {},
): Flag {
  const at = new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString();
  const text = over.post?.text ?? `Chat staff wanted ${n}. We keep your passport. Write to @agent_00`;
  const { post, assessment, ...rest } = over;
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    schema: 1,
    origin: 'extension',
    pageUrl: 'https://social.example.com/home',
    firstSeen: at,
    lastSeen: at,
    seen: 1,
    markedFine: false,
    review: 'new',
    reports: [],
    ...rest,
    post: {
      key: `x:${n}`,
      site: 'x',
      surface: 'timeline',
      id: String(n),
      author: `Account ${n}`,
      handle: `@account_${n}_00`,
      text,
      permalink: `https://social.example.com/account_${n}_00/${n}`,
      time: at,
      timeText: null,
      truncated: false,
      links: [],
      lang: 'en',
      ...post,
    },
    assessment: {
      level: 'strong',
      class: 'lure',
      score: 0.9,
      lang: 'en',
      checked: 'model',
      reasons: [
        {
          signal: 'PASSPORT_HANDOVER',
          kind: 'words',
          quote: 'We keep your passport',
          start: text.indexOf('We keep your passport'),
          end: text.indexOf('We keep your passport') + 21,
        },
      ].filter((reason) => reason.start >= 0) as Assessment['reasons'],
      truncated: false,
      model: { name: 'test', sha256: 'a'.repeat(64) },
      ...assessment,
    },
  };
}

import { accountKey } from '../contracts/account.ts';
import type { Assessment } from '../contracts/judgement.ts';
import type { ResultOf } from '../contracts/messages.ts';
import type { Post } from '../contracts/post.ts';
import type { FlagRepository } from '../storage/flags.ts';
import type { SettingsStore } from '../storage/settings.ts';
import { errorText } from '../util/error-text.ts';
import type { PageItem, TabPages } from './tab-pages.ts';
import { withItems } from './tab-pages.ts';

/** src/assess/assess.ts as the background sees it. */
export type Assess = (post: { text: string; lang: string | null; truncated: boolean }) => Promise<Assessment>;

export interface JudgeDeps {
  assess: Assess;
  /** The same without a cache, for private windows. */
  assessPrivately: Assess;
  flags: FlagRepository;
  settings: SettingsStore;
  pages: TabPages;
}

/** Where posts came from. */
export interface Source {
  tabId: number;
  incognito: boolean;
  pageUrl: string;
}

const EXCERPT = 160;

/** The answer for a post that could not be judged at all; never "nothing found". */
export function failedAssessment(post: { truncated: boolean; lang: string | null }): Assessment {
  return {
    level: 'unsure',
    why: 'failed',
    class: 'other',
    score: 0,
    lang: post.lang ?? 'und',
    checked: 'signals',
    reasons: [],
    truncated: post.truncated,
    model: null,
  };
}

export const isFlagged = (assessment: Assessment): boolean =>
  assessment.level === 'strong' || assessment.level === 'some';

/** The address without what only tracks: fragment and query go, but for a query that names the page. */
export function plainUrl(url: string): string | null {
  try {
    const { origin, pathname, searchParams } = new URL(url);
    const kept = ['v', 'id', 'story_fbid', 'fbid'].flatMap((name) => {
      const value = searchParams.get(name);
      return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
    return origin + pathname + (kept.length > 0 ? `?${kept.join('&')}` : '');
  } catch {
    return null;
  }
}

/** Judges posts, stores those with signs as flags (not from private windows), and notes all for the popup. */
export async function judgePosts(
  deps: JudgeDeps,
  posts: readonly Post[],
  source: Source,
): Promise<ResultOf<'posts/assess'>> {
  const muted = new Set((await deps.settings.get()).mutedAccounts);
  const answers: ResultOf<'posts/assess'> = [];
  const items: PageItem[] = [];
  for (const post of posts) {
    const assessment = await judgeOne(deps, post, source.incognito);
    const isMuted = muted.has(accountKey(post));
    let flagId: string | null = null;
    let markedFine = false;
    if (isFlagged(assessment) && !isMuted && !source.incognito) {
      const stored = await deps.flags.see({
        post,
        assessment,
        origin: 'extension',
        pageUrl: plainUrl(source.pageUrl),
      });
      // A full disk costs the record, not the warning: the badge still shows, and says that the post is not stored.
      if (stored.ok) ({ id: flagId, markedFine } = stored.value);
      else console.warn(stored.detail);
    }
    answers.push({ key: post.key, assessment, flagId, muted: isMuted || markedFine });
    items.push({
      key: post.key,
      author: post.author,
      excerpt: post.text.slice(0, EXCERPT),
      assessment,
      flagId,
      markedFine,
    });
  }
  await deps.pages.change(source.tabId, source.incognito, (page) => withItems(page, items));
  return answers;
}

export async function judgeOne(
  deps: Pick<JudgeDeps, 'assess' | 'assessPrivately'>,
  post: { text: string; lang: string | null; truncated: boolean },
  incognito: boolean,
): Promise<Assessment> {
  try {
    return await (incognito ? deps.assessPrivately : deps.assess)(post);
  } catch (error) {
    console.warn(errorText('judging a post', error));
    return failedAssessment(post);
  }
}

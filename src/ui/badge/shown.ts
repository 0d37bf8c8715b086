import { accountKey } from '../../contracts/account.ts';
import type { Assessment } from '../../contracts/judgement.ts';
import type { Post } from '../../contracts/post.ts';

/** What a badge shows. `requested`: the user asked for this check, so it is shown at every level. */
export interface Shown {
  post: Post;
  assessment: Assessment;
  flagId: string | null;
  requested: boolean;
}

/** Whether the post was read by a site's adapter, and not out of a selection. */
export function isOnSite(post: Post): boolean {
  return !['selection', 'paste', 'generic'].includes(post.site);
}

/** The account of a post as settings name it (`site:handle`); null where the page shows no account. */
export function accountOf(post: Post): { key: string; name: string } | null {
  const id = post.handle ?? post.author;
  if (id === '' || !isOnSite(post)) return null;
  return { key: accountKey(post), name: post.author === '' ? id : post.author };
}

import type { Post } from './post.ts';

/** How an account is named in `Settings.mutedAccounts`: `site:handle`, or `site:name` where no handle is shown. */
export function accountKey({ site, handle, author }: Pick<Post, 'site' | 'handle' | 'author'>): string {
  return `${site}:${handle ?? author}`;
}

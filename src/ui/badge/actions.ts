import type { ResultOf } from '../../contracts/messages.ts';
import type { Post } from '../../contracts/post.ts';
import type { Result } from '../../contracts/result.ts';
import type { Send, SendError } from '../../messaging/client.ts';

export type Outcome = Result<unknown, SendError>;

/** What the badge can ask for; every one answers whether it happened. */
export interface BadgeActions {
  report(flagId: string): Promise<Outcome>;
  /** Keeps a post that was not recognised, so that it can be reported; a null id: nothing may be kept here. */
  raise(post: Post): Promise<Result<ResultOf<'flag/raise'>, SendError>>;
  /** The emergency way of the report page. */
  danger(flagId: string | null): Promise<Outcome>;
  markFine(flagId: string, fine: boolean): Promise<Outcome>;
  /** `account` is `site:handle`, or `site:name` where the page shows no handle. */
  mute(account: string, muted: boolean): Promise<Outcome>;
  switchSite(site: string, on: boolean): Promise<Outcome>;
}

/** `pageUrl` is asked at the moment of the action: single-page sites change it. */
export function badgeActions(send: Send, pageUrl: () => string | null): BadgeActions {
  return {
    report: (flagId) => send('report/open', { flagId, danger: false }),
    raise: (post) => send('flag/raise', { post, pageUrl: pageUrl() }),
    danger: (flagId) => send('report/open', { flagId, danger: true }),
    markFine: (flagId, fine) => send('flag/mark-fine', { flagId, fine }),
    mute: (account, muted) => send('account/mute', { account, muted }),
    switchSite: (site, on) => send('site/switch', { site, on }),
  };
}

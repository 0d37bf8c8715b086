import type { Result } from '../../contracts/result.ts';
import type { Send, SendError } from '../../messaging/client.ts';

export type Outcome = Result<unknown, SendError>;

/** What the badge can ask for; every one answers whether it happened. */
export interface BadgeActions {
  report(flagId: string): Promise<Outcome>;
  /** The emergency way of the report page. */
  danger(flagId: string | null): Promise<Outcome>;
  markFine(flagId: string, fine: boolean): Promise<Outcome>;
  /** `account` is `site:handle`, or `site:name` where the page shows no handle. */
  mute(account: string, muted: boolean): Promise<Outcome>;
  switchSite(site: string, on: boolean): Promise<Outcome>;
}

export function badgeActions(send: Send): BadgeActions {
  return {
    report: (flagId) => send('report/open', { flagId, danger: false }),
    danger: (flagId) => send('report/open', { flagId, danger: true }),
    markFine: (flagId, fine) => send('flag/mark-fine', { flagId, fine }),
    mute: (account, muted) => send('account/mute', { account, muted }),
    switchSite: (site, on) => send('site/switch', { site, on }),
  };
}

import type { MessageKey } from '../../i18n/t.ts';
import type { BadgeActions, Outcome } from './actions.ts';
import type { Shown } from './shown.ts';
import { accountOf, isOnSite } from './shown.ts';

interface Words {
  key: MessageKey;
  params?: Record<string, string>;
}

/** One way to say "not right", with its way back. */
export interface Correction {
  ask: Words;
  done: Words;
  run(): Promise<Outcome>;
  undo(): Promise<Outcome>;
  /** Whether the badge itself changes to "marked as fine". */
  marksFine: boolean;
}

/** What can be corrected about a post: only what is stored can be marked, only a named account muted. */
export function correctionsOf({ post, flagId }: Shown, actions: BadgeActions): Correction[] {
  const account = accountOf(post);
  const list: Correction[] = [];
  if (flagId !== null) {
    list.push({
      ask: { key: 'action.mark-fine' },
      done: { key: 'done.marked-fine' },
      run: () => actions.markFine(flagId, true),
      undo: () => actions.markFine(flagId, false),
      marksFine: true,
    });
  }
  if (account) {
    const params = { account: account.name };
    list.push({
      ask: { key: 'action.mute', params },
      done: { key: 'done.muted', params },
      run: () => actions.mute(account.key, true),
      undo: () => actions.mute(account.key, false),
      marksFine: false,
    });
  }
  if (isOnSite(post)) {
    list.push({
      ask: { key: 'action.switch-off' },
      done: { key: 'done.switched-off' },
      run: () => actions.switchSite(post.site, false),
      undo: () => actions.switchSite(post.site, true),
      marksFine: false,
    });
  }
  return list;
}

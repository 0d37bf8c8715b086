import type { Assessment } from '../contracts/judgement.ts';
import type { PayloadOf } from '../contracts/messages.ts';
import type { Post } from '../contracts/post.ts';
import type { Result } from '../contracts/result.ts';
import type { UiLanguage } from '../contracts/settings.ts';
import type { JudgeDeps } from './judge.ts';
import { judgeOne } from './judge.ts';

export interface RequestPort {
  /** Puts the content script into the tab by the right that the user's click gave. */
  inject(tabId: number): Promise<void>;
  read(tabId: number): Promise<Result<Post | null>>;
  show(tabId: number, payload: PayloadOf<'scanner/show-requested'>): Promise<void>;
}

export interface Requested {
  post: Post;
  assessment: Assessment;
}

/**
 * "Check selected text" of the context menu, the keyboard command and the popup: reads the selection, else the
 * focused post, judges it and shows the judgement beside it. Null: nothing is selected or focused.
 */
export async function checkOnRequest(
  deps: JudgeDeps,
  port: RequestPort,
  tab: { id: number; incognito: boolean },
  uiLang: UiLanguage,
): Promise<Requested | null> {
  let found = await port.read(tab.id);
  if (!found.ok) {
    await port.inject(tab.id);
    found = await port.read(tab.id);
  }
  if (!found.ok) throw new Error(`reading the selection: ${found.error}`);
  const post = found.value;
  if (!post) return null;
  const assessment = await judgeOne(deps, post, tab.incognito);
  await deps.pages.change(tab.id, tab.incognito, (page) => ({
    ...page,
    lastSelection: { text: post.text, assessment },
  }));
  const known = tab.incognito ? undefined : await deps.flags.byKey(post.key);
  await port.show(tab.id, { post, assessment, flagId: known?.id ?? null, uiLang });
  return { post, assessment };
}

import { render } from 'preact';
import type { ResultOf } from '../../contracts/messages.ts';
import type { Post } from '../../contracts/post.ts';
import type { Language } from '../components/i18n.tsx';
import { LanguageProvider } from '../components/i18n.tsx';
import { adoptStyles } from '../components/styles.ts';
import type { BadgeActions } from './actions.ts';
import { BADGE_CSS } from './badge-css.ts';
import { Badge } from './badge.tsx';
import { createHost } from './host.ts';
import { Keeper } from './keeper.ts';
import type { ContentWorld } from './leftovers.ts';
import { removeLeftovers } from './leftovers.ts';
import type { Shown } from './shown.ts';

type Judged = ResultOf<'posts/assess'>[number] & { post: Post };

export interface BadgePresenter {
  /** Shows, changes or takes away the badge of a post, as its level asks: no badge for `none` and `unsure`, nor
   * for a muted account. */
  show(root: Element, judged: Judged): void;
  /** Shows a check that the user asked for, at every level, with the panel open. */
  showRequested(root: Element, requested: Omit<Shown, 'requested'>): void;
  clear(root: Element): void;
  /** Writes the badges that are shown anew. */
  setLanguage(language: Language): void;
}

interface Mounted {
  shadow: ShadowRoot;
  shown: Shown;
  /** Counts the requests: each opens the panel again. */
  request: number;
}

export interface PresenterDeps {
  document: Document;
  language: Language;
  actions: BadgeActions;
  /** Takes every badge away when it aborts. */
  signal: AbortSignal;
  /** What only a content script can tell; without it nothing is left over and the extension answers. */
  world?: ContentWorld;
}

/** Draws badges into a page: one host as the last child of each flagged post, nothing anywhere else. */
export function createPresenter({
  document,
  language,
  actions,
  signal,
  world,
}: PresenterDeps): BadgePresenter {
  const mounted = new WeakMap<Element, Mounted>();
  const roots = new Set<WeakRef<Element>>();
  const keeper = new Keeper(document, signal, world?.alive);
  if (world) removeLeftovers(document, world);
  let current = language;

  const draw = ({ shadow, shown, request }: Mounted) => {
    render(
      <LanguageProvider language={current}>
        <Badge key={`${shown.post.key} ${request}`} shown={shown} actions={actions} open={request > 0} />
      </LanguageProvider>,
      shadow,
    );
  };
  const eachRoot = (act: (root: Element) => void) => {
    for (const reference of roots) {
      const root = reference.deref();
      if (root && mounted.has(root)) act(root);
      else roots.delete(reference);
    }
  };
  const put = (root: Element, shown: Shown) => {
    if (signal.aborted) return;
    const before = mounted.get(root);
    if (before) {
      before.shown = shown;
      draw(before);
      return;
    }
    const { host, root: shadow } = createHost(document, signal);
    adoptStyles(shadow, BADGE_CSS);
    const entry = { shadow, shown, request: shown.requested ? 1 : 0 };
    mounted.set(root, entry);
    roots.add(new WeakRef(root));
    draw(entry);
    keeper.keep(root, host);
  };
  const clear = (root: Element) => {
    const entry = mounted.get(root);
    if (!entry) return;
    mounted.delete(root);
    render(null, entry.shadow);
    keeper.release(root);
  };
  signal.addEventListener('abort', () => eachRoot(clear), { once: true });

  return {
    show: (root, { post, assessment, flagId, muted }) => {
      const { level } = assessment;
      const before = mounted.get(root)?.shown;
      // What the user asked for stays until the element shows another post.
      if (before?.requested && before.post.key === post.key)
        put(root, { ...before, post, assessment, flagId });
      else if (muted || level === 'none' || level === 'unsure') clear(root);
      else put(root, { post, assessment, flagId, requested: false });
    },
    showRequested: (root, requested) => {
      const before = mounted.get(root);
      if (before) before.request += 1;
      put(root, { ...requested, requested: true });
    },
    clear,
    setLanguage: (next) => {
      current = next;
      eachRoot((root) => {
        const entry = mounted.get(root);
        if (entry) draw(entry);
      });
    },
  };
}

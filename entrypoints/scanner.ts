import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Post } from '../src/contracts/post.ts';
import type { UiLanguage } from '../src/contracts/settings.ts';
import { listenInPage, sendFromPage as send } from '../src/messaging/in-page.ts';
import { contentWorld } from '../src/platform/content-world.ts';
import { focusedElement } from '../src/scanner/focused.ts';
import { Pictures } from '../src/scanner/pictures.ts';
import { LatePresenter } from '../src/scanner/late-presenter.ts';
import { placedPresenter } from '../src/scanner/placed-presenter.ts';
import { startScanner } from '../src/scanner/scanner.ts';
import { readSelection } from '../src/scanner/selection.ts';
import { createReader } from '../src/sites/engine.ts';
import { chooseAdapter } from '../src/sites/choose.ts';
import { postOnRequest } from '../src/sites/on-request.ts';
import { openRootsIn } from '../src/sites/open-roots.ts';
import type { SiteAdapter } from '../src/sites/types.ts';
import { badgeActions } from '../src/ui/badge/actions.ts';
import type { BadgeDrawer, BadgeWords } from '../src/ui/badge/draw-badges.ts';

/** In our isolated world alone: the page cannot see it. A second injection (after an update, or by two
 * registrations) ends the first one before it starts. */
declare global {
  var lurelightRunning: AbortController | undefined;
  /** Put there by the scripts of the sites that this page may be of; some places are empty. */
  var lurelightSites: SiteAdapter[] | undefined;
}

/** The badge's words come from the background; null: they cannot be had now. */
async function wordsFor(lang: UiLanguage): Promise<BadgeWords | null> {
  const words = await send('page/words', { uiLang: lang });
  if (words.ok) return { lang, ...words.value };
  console.info(`Lurelight: no words for badges: ${words.detail ?? words.error}`);
  return null;
}

const pageUrl = () => location.href;

async function start(running: AbortController): Promise<void> {
  const known = (globalThis.lurelightSites ?? []).flat();
  const adapter = chooseAdapter(known, location.href);
  const begin = await send('page/start', { site: adapter?.id ?? null, pageUrl: pageUrl() });
  if (!begin.ok || running.signal.aborted) return;

  let uiLang: UiLanguage = begin.value.uiLang;
  /** In the language of the moment at which they are there. */
  const wordsNow = async (): Promise<BadgeWords | null> => {
    const words = await wordsFor(uiLang);
    return words === null || words.lang === uiLang ? words : wordsNow();
  };
  const presenter = new LatePresenter<BadgeDrawer>(async () => {
    if (globalThis.lurelightBadges === undefined) await send('page/badge', null);
    const words = await wordsNow();
    if (words === null || running.signal.aborted) return null;
    return (
      globalThis.lurelightBadges?.({
        document,
        words,
        actions: badgeActions(send, pageUrl),
        signal: running.signal,
        world: { ...contentWorld, openRootsIn },
      }) ?? null
    );
  });
  // It came with us: this page was open before we were, and may show what an earlier version has left.
  if (globalThis.lurelightBadges !== undefined) await presenter.get();
  let scanning: AbortController | null = null;
  let scanner: ReturnType<typeof startScanner> | null = null;
  let pictures: Pictures | null = null;
  let asked: Element | null = null;

  function setScanning(on: boolean): void {
    if (!on || !adapter) {
      scanning?.abort();
      scanning = scanner = pictures = null;
      return;
    }
    if (scanner) return scanner.refresh();
    scanning = new AbortController();
    const reader = createReader(adapter, pageUrl());
    pictures = new Pictures(reader, window);
    scanner = startScanner({
      reader,
      document,
      presenter: placedPresenter(presenter, reader.badgePlace),
      signal: AbortSignal.any([scanning.signal, running.signal]),
      judge: {
        assess: async (posts) => {
          const answer = await send('posts/assess', { posts, pageUrl: pageUrl() });
          if (answer.ok) return answer.value;
          // The extension was updated or removed: nothing here will be answered any more.
          if (answer.error === 'gone') running.abort();
          throw new Error(answer.detail ?? answer.error);
        },
      },
      onHealth: (health) => void send('page/health', { health, pageUrl: pageUrl() }),
      onTrouble: (message) => console.info(`Lurelight: ${message}`),
    });
  }

  function focusedPost(): { root: Element; post: Post } | null {
    const element = focusedElement(document);
    // What is scanned is known already; what is only read on request is not among it.
    return element && (scanner?.postAround(element) ?? postOnRequest(element, pageUrl(), known));
  }

  listenInPage(
    {
      'scanner/refresh': async ({ allowed, paused, uiLang: next }) => {
        const changed = next !== uiLang;
        uiLang = next;
        const words = changed && presenter.loaded !== null ? await wordsFor(next) : null;
        if (words !== null) presenter.loaded?.setWords(words);
        setScanning(allowed && !paused);
        return null;
      },
      'scanner/pictures': () => Promise.resolve(pictures?.inSight(scanner?.near() ?? []) ?? []),
      'scanner/picture-place': ({ ref }) => Promise.resolve(pictures?.place(ref) ?? null),
      'scanner/read-focused': () => {
        const found = readSelection(document) ?? focusedPost();
        asked = found?.root ?? null;
        return Promise.resolve(found?.post ?? null);
      },
      'scanner/show-requested': async ({ post, assessment, flagId }) => {
        const drawer = await presenter.get();
        drawer?.showRequested(asked ?? document.body, { post, assessment, flagId });
        return null;
      },
    },
    running.signal,
  );
  setScanning(begin.value.allowed && !begin.value.paused);
}

export default defineUnlistedScript(() => {
  globalThis.lurelightRunning?.abort();
  const running = new AbortController();
  globalThis.lurelightRunning = running;
  void start(running);
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Post } from '../src/contracts/post.ts';
import type { UiLanguage } from '../src/contracts/settings.ts';
import { direction } from '../src/i18n/direction.ts';
import { translatorOf } from '../src/i18n/t.ts';
import { send } from '../src/messaging/client.ts';
import { listen } from '../src/messaging/listen.ts';
import { contentWorld } from '../src/platform/content-world.ts';
import { focusedElement } from '../src/scanner/focused.ts';
import { Pictures } from '../src/scanner/pictures.ts';
import { placedPresenter } from '../src/scanner/placed-presenter.ts';
import { startScanner } from '../src/scanner/scanner.ts';
import { readSelection } from '../src/scanner/selection.ts';
import { createReader } from '../src/sites/engine.ts';
import { chooseAdapter } from '../src/sites/choose.ts';
import { postOnRequest } from '../src/sites/on-request.ts';
import type { SiteAdapter } from '../src/sites/types.ts';
import { badgeActions } from '../src/ui/badge/actions.ts';
import { createPresenter } from '../src/ui/badge/mount.tsx';
import type { Language } from '../src/ui/components/i18n.tsx';

/** In our isolated world alone: the page cannot see it. A second injection (after an update, or by two
 * registrations) ends the first one before it starts. */
declare global {
  var lurelightRunning: AbortController | undefined;
  /** Put there by the scripts of the sites that this page may be of; some places are empty. */
  var lurelightSites: SiteAdapter[] | undefined;
}

/** The badge's words come from the background; English is carried along, for when they do not come. */
async function languageFor(lang: UiLanguage): Promise<Language> {
  const words = lang === 'en' ? null : await send('page/words', { uiLang: lang });
  return words?.ok
    ? { t: translatorOf(words.value, lang), lang, dir: direction(lang) }
    : { t: translatorOf({}, 'en'), lang: 'en', dir: 'ltr' };
}

const pageUrl = () => location.href;

async function start(running: AbortController): Promise<void> {
  const known = (globalThis.lurelightSites ?? []).flat();
  const adapter = chooseAdapter(known, location.href);
  const begin = await send('page/start', { site: adapter?.id ?? null, pageUrl: pageUrl() });
  if (!begin.ok || running.signal.aborted) return;

  let uiLang: UiLanguage = begin.value.uiLang;
  const presenter = createPresenter({
    document,
    language: await languageFor(uiLang),
    actions: badgeActions(send, pageUrl),
    signal: running.signal,
    world: contentWorld,
  });
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

  listen(
    'content',
    {
      'scanner/refresh': async ({ allowed, paused, uiLang: next }) => {
        if (next !== uiLang) presenter.setLanguage(await languageFor(next));
        uiLang = next;
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
      'scanner/show-requested': ({ post, assessment, flagId }) => {
        presenter.showRequested(asked ?? document.body, { post, assessment, flagId });
        return Promise.resolve(null);
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

import { defineBackground } from 'wxt/utils/define-background';
import { createAssess } from '../src/assess/assess.ts';
import { checkOnRequest } from '../src/background/check-on-request.ts';
import { listenToBrowser, showMenu } from '../src/background/events.ts';
import { createHandlers } from '../src/background/handlers.ts';
import { RETENTION_ALARM, expireFlags } from '../src/background/retention.ts';
import { SiteAccess } from '../src/background/site-access.ts';
import { isSiteOn } from '../src/background/site-on.ts';
import { takePicture } from '../src/background/take-picture.ts';
import { TabPages } from '../src/background/tab-pages.ts';
import { RemoteClassifier } from '../src/classifier/remote.ts';
import type { Settings } from '../src/contracts/settings.ts';
import { pickLanguage } from '../src/i18n/languages.ts';
import { badgeWords, createTranslator } from '../src/i18n/translator.ts';
import { send, sendToTab } from '../src/messaging/client.ts';
import { listen } from '../src/messaging/listen.ts';
import { createAccessPort } from '../src/platform/access-port.ts';
import { browser } from '../src/platform/browser.ts';
import { ensureInferenceHost } from '../src/platform/inference-host.ts';
import { shootVisibleTab } from '../src/platform/visible-tab.ts';
import { localArea, sessionArea } from '../src/platform/session-area.ts';
import { chooseAdapter } from '../src/sites/choose.ts';
import { KNOWN_SITES } from '../src/sites/known-sites.ts';
import { scriptsAt, scriptsForOrigins } from '../src/sites/site-scripts.ts';
import { LurelightDatabase } from '../src/storage/database.ts';
import { FlagRepository } from '../src/storage/flags.ts';
import { ReviewRepository } from '../src/storage/reviews.ts';
import { SessionCache } from '../src/storage/session-cache.ts';
import { SettingsStore } from '../src/storage/settings.ts';
import { calibration } from '../src/verdict/calibration.ts';

function main(): void {
  const db = new LurelightDatabase();
  const flags = new FlagRepository(db);
  const reviews = new ReviewRepository(db);
  const settings = new SettingsStore(localArea());
  const pages = new TabPages(sessionArea());
  const port = createAccessPort({ forOrigins: scriptsForOrigins, at: scriptsAt });
  const access = new SiteAccess(
    KNOWN_SITES.map(({ id, name, origins, allFrames, unproven }) => ({
      id,
      name,
      origins,
      allFrames: allFrames ?? false,
      ...(unproven && { unproven }),
    })),
    port,
  );

  const status = async () => {
    const answer = await send('infer/status', null);
    return answer.ok ? answer.value : { state: 'idle' as const, detail: answer.detail ?? '', model: null };
  };
  const classifier = new RemoteClassifier({
    ensureHost: ensureInferenceHost,
    classify: async (text) => {
      const answer = await send('infer/classify', { text });
      if (!answer.ok) return { ok: false, error: 'failed', detail: answer.detail ?? answer.error };
      const { value } = answer;
      return value.ok
        ? value
        : { ok: false, error: 'failed', detail: `${value.error}: ${value.detail ?? ''}` };
    },
    status: async () => (await status()).model,
  });
  const judging = { classifier, calibration };
  const judgeDeps = {
    assess: createAssess({ ...judging, cache: new SessionCache(sessionArea()) }),
    assessPrivately: createAssess({ ...judging, cache: null }),
    flags,
    settings,
    pages,
  };

  const uiLang = (chosen: Settings) => chosen.uiLang ?? pickLanguage(navigator.languages);
  const siteOf = (url: string) => chooseAdapter(KNOWN_SITES, url)?.id ?? null;

  async function refreshTabs(except?: number): Promise<void> {
    const chosen = await settings.get();
    // Every tab: once a permission is taken back, the address of a tab is hidden and no pattern finds it, yet its
    // script still runs and has to be told.
    const tabs = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
    await Promise.all(
      tabs
        .filter((tabId) => tabId !== except)
        .map(async (tabId) => {
          const { url } = await browser.tabs.get(tabId);
          const site = access.find(url === undefined ? null : siteOf(url));
          const allowed = site !== null && isSiteOn(chosen, site) && (await access.permitted(site));
          await sendToTab(tabId, 'scanner/refresh', {
            allowed,
            paused: chosen.paused,
            uiLang: uiLang(chosen),
          });
        }),
    );
    await showMenu(createTranslator(uiLang(chosen))('menu.check-selection'));
  }

  async function checkTab(tabId: number) {
    const { incognito } = await browser.tabs.get(tabId);
    return checkOnRequest(
      judgeDeps,
      {
        inject: (id) => port.inject(id, false),
        read: (id) => sendToTab(id, 'scanner/read-focused', null, 0),
        show: async (id, payload) => {
          await sendToTab(id, 'scanner/show-requested', payload, 0);
        },
      },
      { id: tabId, incognito },
      uiLang(await settings.get()),
    );
  }

  const openPage = async (path: string): Promise<void> => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  };

  listenToBrowser({
    started: async (reason) => {
      await access.reconcile({ reach: reason !== 'start' });
      await browser.alarms.create(RETENTION_ALARM, { delayInMinutes: 1, periodInMinutes: 360 });
      await showMenu(createTranslator(uiLang(await settings.get()))('menu.check-selection'));
      if (reason === 'install') await openPage('welcome.html');
    },
    permissionsChanged: async () => {
      await access.reconcile();
      await refreshTabs();
    },
    tabClosed: (tabId) => pages.close(tabId),
    alarm: async (name) => {
      if (name === RETENTION_ALARM) await expireFlags(flags, settings);
    },
    checkRequested: async (tabId) => {
      await checkTab(tabId);
    },
  });

  listen(
    'background',
    createHandlers({
      ...judgeDeps,
      reviews,
      access,
      uiLang,
      siteOf,
      tab: async (tabId) => {
        const { url, incognito } = await browser.tabs.get(tabId);
        return { id: tabId, url: url ?? null, incognito };
      },
      openReport: (flagId, danger) =>
        openPage(
          `report.html?${new URLSearchParams({ ...(flagId === null ? {} : { flag: flagId }), ...(danger ? { danger: '1' } : {}) })}`,
        ),
      modelStatus: status,
      badgeWords,
      loadBadge: port.loadBadge,
      readImage: async (request) => {
        await ensureInferenceHost();
        const answer = await send('infer/read-image', request);
        return answer.ok
          ? answer.value
          : { ok: false, error: 'failed', detail: answer.detail ?? answer.error };
      },
      pictures: async (tabId) => {
        const answer = await sendToTab(tabId, 'scanner/pictures', null, 0);
        return answer.ok ? answer.value : [];
      },
      takePicture: (chosen) =>
        takePicture(
          {
            tab: async (id) => {
              const { active, windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.tabs.get(id);
              return { active, windowId };
            },
            place: (id, ref) => sendToTab(id, 'scanner/picture-place', { ref }, 0),
            shoot: shootVisibleTab,
          },
          chosen,
        ),
      checkOnRequest: checkTab,
      refreshTabs,
      wipeSession: () => sessionArea().clear(),
    }),
    new AbortController().signal,
  );
}

export default defineBackground({ type: 'module', main });

import type { Flag } from '../contracts/flag.ts';
import type { ImageRequest, PicturePost } from '../contracts/image.ts';
import type { Level, ModelId } from '../contracts/judgement.ts';
import type { ResultOf } from '../contracts/messages.ts';
import type { Result } from '../contracts/result.ts';
import type { Settings, UiLanguage } from '../contracts/settings.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { Sender } from '../messaging/sender.ts';
import type { ReviewRepository } from '../storage/reviews.ts';
import type { Requested } from './check-on-request.ts';
import type { JudgeDeps, Source } from './judge.ts';
import { judgeOne, judgePosts, plainUrl } from './judge.ts';
import type { SiteAccess } from './site-access.ts';
import { isSiteOn, switchSite } from './site-on.ts';

export interface HandlerDeps extends JudgeDeps {
  reviews: ReviewRepository;
  access: SiteAccess;
  uiLang(settings: Settings): UiLanguage;
  badgeWords(lang: UiLanguage): ResultOf<'page/words'>;
  /** Runs the script that draws badges. */
  loadBadge(tabId: number, frameId: number): Promise<void>;
  /** Adapter id for an address; null where no adapter fits. */
  siteOf(url: string): string | null;
  tab(tabId: number): Promise<{ id: number; url: string | null; incognito: boolean }>;
  /** Opens the report page for a flag; `danger`: at its branch for a person in danger, where no flag is needed. */
  openReport(flagId: string | null, danger: boolean): Promise<void>;
  modelStatus(): Promise<{
    state: 'ready' | 'loading' | 'failed' | 'idle';
    detail: string;
    model: ModelId | null;
  }>;
  /** Opens the inference page unless it is there, and lets it read. */
  readImage(request: ImageRequest): Promise<ResultOf<'image/read'>>;
  /** Posts in sight that are mostly a picture; none where the page is not read. */
  pictures(tabId: number): Promise<PicturePost[]>;
  takePicture(chosen: { tabId: number; ref: number }): Promise<ResultOf<'page/take-picture'>>;
  checkOnRequest(tabId: number): Promise<Requested | null>;
  /** Tells the content scripts of every tab, but for one, what changed. */
  refreshTabs(except?: number): Promise<void>;
  wipeSession(): Promise<void>;
}

/** A stored value, or an error that reaches the sender as `failed` with its reason. */
function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error}: ${result.detail ?? ''}`);
}

function sourceOf(sender: Sender, pageUrl: string): Source {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('this message comes from a tab only');
  return { tabId, incognito: sender.tab?.incognito ?? false, pageUrl };
}

/** The background's table of messages; each entry wires one message to the part that answers it. */
export function createHandlers(deps: HandlerDeps): Handlers<'background'> {
  const { access, flags, pages, reviews, settings } = deps;

  /** Whether the sender's page may still be read: a content script outlives the revoking of its permission. */
  async function mayRead(pageUrl: string, chosen: Settings): Promise<boolean> {
    const site = access.find(deps.siteOf(pageUrl));
    return site !== null && isSiteOn(chosen, site) && (await access.permitted(site));
  }

  /** The tab in which the user did it stays as it is: its badge offers to take it back. */
  async function changeFor(
    sender: Sender,
    change: (now: Settings) => Partial<Pick<Settings, 'mutedAccounts' | 'sitesOff' | 'sitesOn'>>,
  ): Promise<null> {
    await settings.change(change);
    await deps.refreshTabs(sender.tab?.id);
    return null;
  }

  return {
    'page/start': async ({ pageUrl }, sender) => {
      const source = sourceOf(sender, pageUrl);
      if (sender.frameId === 0) await pages.start(source.tabId, source.incognito, pageUrl);
      const chosen = await settings.get();
      return {
        allowed: await mayRead(sender.url ?? pageUrl, chosen),
        paused: chosen.paused,
        uiLang: deps.uiLang(chosen),
        incognito: source.incognito,
      };
    },
    'page/badge': async (_nothing, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) throw new Error('this message comes from a tab only');
      await deps.loadBadge(tabId, sender.frameId ?? 0);
      return null;
    },
    'page/words': ({ uiLang }) => {
      const { first, rest } = deps.badgeWords(uiLang);
      return Promise.resolve({ first: { ...first }, rest });
    },
    'posts/assess': async ({ posts, pageUrl }, sender) => {
      const chosen = await settings.get();
      if (chosen.paused) throw new Error('paused by the user');
      if (!(await mayRead(sender.url ?? pageUrl, chosen))) throw new Error('no permission for this page');
      return judgePosts(deps, posts, sourceOf(sender, pageUrl));
    },
    'page/health': async ({ health, pageUrl }, sender) => {
      const source = sourceOf(sender, pageUrl);
      await pages.change(source.tabId, source.incognito, (page) => ({ ...page, health }));
      return null;
    },
    'flag/mark-fine': async ({ flagId, fine }) => {
      valueOf(await flags.markFine(flagId, fine));
      return null;
    },
    'account/mute': ({ account, muted }, sender) =>
      changeFor(sender, ({ mutedAccounts }) => {
        const rest = mutedAccounts.filter((known) => known !== account);
        return { mutedAccounts: muted ? [...rest, account] : rest };
      }),
    'site/switch': ({ site, on }, sender) => changeFor(sender, (now) => switchSite(now, site, on)),
    'report/open': async ({ flagId, danger }) => {
      await deps.openReport(flagId, danger);
      return null;
    },
    'flag/raise': async ({ post, pageUrl }, sender) => {
      const incognito = sender.tab?.incognito ?? false;
      const assessment = await judgeOne(deps, post, incognito);
      if (incognito) return { flagId: null, assessment };
      const url = pageUrl === null ? null : plainUrl(pageUrl);
      const flag = valueOf(await flags.see({ post, assessment, origin: 'user', pageUrl: url }));
      return { flagId: flag.id, assessment };
    },
    'text/check': ({ text }) => judgeOne(deps, { text, lang: null, truncated: false }, false),
    'image/read': (request) => deps.readImage(request),
    'page/pictures': ({ tabId }) => deps.pictures(tabId),
    'page/take-picture': (chosen) => deps.takePicture(chosen),
    'page/check-selection': async ({ tabId }) => {
      const requested = await deps.checkOnRequest(tabId);
      return requested && { text: requested.post.text, assessment: requested.assessment };
    },
    'page/summary': async ({ tabId }) => {
      const tab = await deps.tab(tabId);
      const page = await pages.get(tabId);
      const site = access.find(tab.url === null ? null : deps.siteOf(tab.url));
      return {
        site: site?.id ?? null,
        permitted: site !== null && (await access.permitted(site)),
        ...summarise(page),
      };
    },
    'settings/get': () => settings.get(),
    'settings/change': async (patch) => {
      const after = await settings.change(patch);
      await deps.refreshTabs();
      return after;
    },
    'flags/get': async ({ flagId }) => (await flags.get(flagId)) ?? null,
    'flags/review': async ({ flagId, to }) => valueOf(await reviews.decide(flagId, to)),
    'flags/undo-review': async () => valueOf(await reviews.undo()),
    'flags/reported': async ({ flagId, reported }): Promise<Flag> =>
      valueOf(await flags.addReport(flagId, reported)),
    'flags/delete': async ({ flagIds }) => valueOf(await flags.remove(flagIds)),
    'data/wipe': async () => {
      valueOf(await flags.wipe());
      await settings.wipe();
      await deps.wipeSession();
      await deps.refreshTabs();
      return null;
    },
    'sites/list': async () => {
      const chosen = await settings.get();
      return (await access.list()).map((site) => ({
        id: site.id,
        name: site.name,
        origins: [...site.origins],
        permitted: site.permitted,
        on: isSiteOn(chosen, site),
        ...(site.unproven && { unproven: site.unproven }),
      }));
    },
    'model/status': () => deps.modelStatus(),
  };
}

type Page = Awaited<ReturnType<JudgeDeps['pages']['get']>>;

/** Counts by level; the unsure ones once more by their reason, since "could not check" is not "nothing found". */
function summarise(page: Page): Omit<ResultOf<'page/summary'>, 'site' | 'permitted'> {
  const counts: Record<Level, number> = { strong: 0, some: 0, unsure: 0, none: 0 };
  const unsureWhy: Record<string, number> = {};
  for (const { assessment } of page.items) {
    counts[assessment.level] += 1;
    const why = assessment.level === 'unsure' ? (assessment.why ?? 'failed') : null;
    if (why !== null) unsureWhy[why] = (unsureWhy[why] ?? 0) + 1;
  }
  return { health: page.health, counts, unsureWhy, items: page.items, lastSelection: page.lastSelection };
}

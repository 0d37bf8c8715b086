import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HandlerDeps } from '../../../src/background/handlers.ts';
import { createHandlers } from '../../../src/background/handlers.ts';
import { SiteAccess } from '../../../src/background/site-access.ts';
import { TabPages } from '../../../src/background/tab-pages.ts';
import type { Assessment } from '../../../src/contracts/judgement.ts';
import { LurelightDatabase } from '../../../src/storage/database.ts';
import { FlagRepository } from '../../../src/storage/flags.ts';
import { ReviewRepository } from '../../../src/storage/reviews.ts';
import { SettingsStore } from '../../../src/storage/settings.ts';
import { MemoryArea, sampleAssessment, samplePost } from '../../fakes/samples.ts';

const pageUrl = 'https://t.me/s/jobs00?before=20#top';
const tab = { id: 'ours', url: pageUrl, tab: { id: 5, incognito: false }, frameId: 0 };
const privateTab = { ...tab, tab: { id: 6, incognito: true } };

let db: LurelightDatabase;
let area: MemoryArea;
let granted: boolean;
let assess: ReturnType<typeof vi.fn<(post: { text: string }) => Promise<Assessment>>>;
let deps: HandlerDeps;
let handlers: ReturnType<typeof createHandlers>;

beforeEach(() => {
  db = new LurelightDatabase(`test-${Math.random()}`);
  area = new MemoryArea();
  granted = true;
  assess = vi.fn(() => Promise.resolve(sampleAssessment()));
  const site = { id: 'telegram-web', name: 'Telegram', origins: ['https://t.me/*'], allFrames: true };
  const port = {
    granted: () => Promise.resolve(granted),
    registered: () => Promise.resolve([]),
    register: () => Promise.resolve(),
    unregister: () => Promise.resolve(),
    tabs: () => Promise.resolve([]),
    inject: () => Promise.resolve(),
  };
  deps = {
    assess,
    assessPrivately: assess,
    flags: new FlagRepository(db),
    reviews: new ReviewRepository(db),
    settings: new SettingsStore(area),
    pages: new TabPages(area),
    access: new SiteAccess([site], port),
    uiLang: () => 'en',
    badgeWords: () => ({ first: { 'level.some': 'Some signs' }, rest: '{}' }),
    loadBadge: vi.fn(() => Promise.resolve()),
    siteOf: (url) => (url.startsWith('https://t.me/') ? 'telegram-web' : null),
    tab: (id) => Promise.resolve({ id, url: pageUrl, incognito: false }),
    openReport: vi.fn(() => Promise.resolve()),
    modelStatus: () => Promise.resolve({ state: 'idle', detail: '', model: null }),
    readImage: vi.fn(() => Promise.resolve({ ok: true as const, value: { text: 'HIRING', confidence: 90 } })),
    pictures: () => Promise.resolve([]),
    takePicture: () => Promise.resolve({ ok: false, error: 'gone' }),
    checkOnRequest: () => Promise.resolve(null),
    refreshTabs: vi.fn(() => Promise.resolve()),
    wipeSession: () => Promise.resolve(area.items.clear()),
  };
  handlers = createHandlers(deps);
});
afterEach(() => db.delete());

const judge = (sender = tab, post = samplePost()) =>
  handlers['posts/assess']({ posts: [post], pageUrl }, sender);
const summary = (tabId = 5) => handlers['page/summary']({ tabId }, {});

it('page/badge: draws in the frame that asks, and nowhere for a page of ours', async () => {
  await handlers['page/badge'](null, { ...tab, frameId: 3 });
  expect(deps.loadBadge).toHaveBeenCalledExactlyOnceWith(5, 3);
  await expect(handlers['page/badge'](null, {})).rejects.toThrow('from a tab only');
});

describe('posts/assess', () => {
  it('judges, stores a flag without the tracking of its address, and tells the popup', async () => {
    const [answer] = await judge();
    const [flag] = await deps.flags.list();
    expect(answer).toMatchObject({ key: 'telegram-web:jobs00/17', flagId: flag?.id, muted: false });
    expect(flag).toMatchObject({ origin: 'extension', pageUrl: 'https://t.me/s/jobs00' });
    expect(await summary()).toMatchObject({
      site: 'telegram-web',
      permitted: true,
      counts: { strong: 1, some: 0, unsure: 0, none: 0 },
      items: [{ flagId: flag?.id }],
    });
  });

  it('stores nothing of a post without signs', async () => {
    assess.mockResolvedValue(sampleAssessment({ level: 'none', class: 'job', reasons: [] }));
    expect(await judge()).toMatchObject([{ flagId: null }]);
    expect(await deps.flags.list()).toEqual([]);
  });

  it('judges private windows and stores nothing of them', async () => {
    expect(await judge(privateTab)).toMatchObject([{ flagId: null, assessment: { level: 'strong' } }]);
    expect(await deps.flags.list()).toEqual([]);
    expect([...area.items.keys()]).toEqual([]);
    expect(await summary(6)).toMatchObject({ counts: { strong: 1 } });
  });

  it('a judgement that fails is unsure, never fine, and the others go on', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    assess.mockRejectedValueOnce(new Error('bug'));
    const posts = [samplePost(), samplePost({ key: 'telegram-web:jobs00/18' })];
    const answers = await handlers['posts/assess']({ posts, pageUrl }, tab);
    expect(answers.map(({ assessment }) => assessment.level)).toEqual(['unsure', 'strong']);
    expect(await summary()).toMatchObject({ counts: { unsure: 1, none: 0 }, unsureWhy: { failed: 1 } });
  });

  it('a full disk costs the record, never the warning', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(db.flags, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    expect(await judge()).toMatchObject([{ flagId: null, assessment: { level: 'strong' } }]);
  });

  it.each([
    ['the permission was revoked', () => void (granted = false)],
    ['the site is switched off', () => handlers['site/switch']({ site: 'telegram-web', on: false }, {})],
    ['everything is paused', () => handlers['settings/change']({ paused: true }, {})],
  ])('does not answer when %s', async (_why, change) => {
    await change();
    await expect(judge()).rejects.toThrow(/permission|paused/);
    expect(assess).not.toHaveBeenCalled();
  });

  it('believes the browser, not the message, about the page', async () => {
    await expect(judge({ ...tab, url: 'https://evil.example/' })).rejects.toThrow('no permission');
  });

  it('a muted account gets a judgement, no flag and no badge; muting can be undone', async () => {
    await handlers['account/mute']({ account: 'telegram-web:jobs00', muted: true }, {});
    expect(await judge()).toMatchObject([{ muted: true, flagId: null }]);
    await handlers['account/mute']({ account: 'telegram-web:jobs00', muted: false }, {});
    expect(await judge()).toMatchObject([{ muted: false }]);
  });

  it('other tabs hear of a muted account; the one where it was done keeps its way back', async () => {
    await handlers['account/mute']({ account: 'telegram-web:jobs00', muted: true }, tab);
    expect(deps.refreshTabs).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('remembers "not right?" for the next sighting, and its undo', async () => {
    const [first] = await judge();
    const flagId = first?.flagId ?? '';
    await handlers['flag/mark-fine']({ flagId, fine: true }, {});
    expect(await judge()).toMatchObject([{ flagId, muted: true }]);
    await handlers['flag/mark-fine']({ flagId, fine: false }, {});
    expect(await judge()).toMatchObject([{ flagId, muted: false }]);
  });
});

describe('page/start', () => {
  it('begins a new page in the popup', async () => {
    await judge();
    expect(await handlers['page/start']({ site: 'telegram-web', pageUrl }, tab)).toEqual({
      allowed: true,
      paused: false,
      uiLang: 'en',
      incognito: false,
    });
    expect(await summary()).toMatchObject({ items: [] });
  });

  it('a frame does not empty the popup', async () => {
    await judge();
    await handlers['page/start']({ site: 'telegram-web', pageUrl }, { ...tab, frameId: 9 });
    expect((await summary()).items).toHaveLength(1);
  });
});

describe('flag/raise', () => {
  it('lets the user flag a post that was not recognised', async () => {
    assess.mockResolvedValue(sampleAssessment({ level: 'none', reasons: [] }));
    const { flagId } = await handlers['flag/raise']({ post: samplePost(), pageUrl }, tab);
    expect(await deps.flags.get(flagId ?? '')).toMatchObject({
      origin: 'user',
      assessment: { level: 'none' },
    });
  });

  it('says so when nothing could be stored', async () => {
    vi.spyOn(db.flags, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await expect(handlers['flag/raise']({ post: samplePost(), pageUrl }, tab)).rejects.toThrow('full');
  });

  it('stores nothing from a private window', async () => {
    expect(await handlers['flag/raise']({ post: samplePost(), pageUrl }, privateTab)).toMatchObject({
      flagId: null,
    });
    expect(await deps.flags.list()).toEqual([]);
  });
});

describe('data/wipe', () => {
  it('leaves nothing', async () => {
    await judge();
    await handlers['settings/change']({ paused: true }, {});
    await handlers['data/wipe'](null, {});
    expect([await deps.flags.list(), [...area.items.keys()]]).toEqual([[], []]);
  });
});

describe('desk messages', () => {
  it('decides, undoes, deletes', async () => {
    const [answer] = await judge();
    const flagId = answer?.flagId ?? '';
    expect(await handlers['flags/review']({ flagId, to: 'accepted' }, {})).toMatchObject({
      review: 'accepted',
    });
    expect(await handlers['flags/undo-review'](null, {})).toMatchObject({ review: 'new' });
    expect(await handlers['flags/delete']({ flagIds: [flagId] }, {})).toBe(1);
    await expect(handlers['flags/review']({ flagId, to: 'accepted' }, {})).rejects.toThrow('missing');
  });
});

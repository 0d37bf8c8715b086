import * as v from 'valibot';
import { AssessmentSchema } from '../contracts/judgement.ts';
import { HealthSchema } from '../contracts/post.ts';
import type { StorageArea } from '../storage/area.ts';
import { Serial } from '../util/serial.ts';

/** Most posts of one page that the popup lists; counts go on beyond it. */
const MAX_ITEMS = 300;

const ItemSchema = v.object({
  key: v.string(),
  author: v.string(),
  excerpt: v.string(),
  assessment: AssessmentSchema,
  flagId: v.nullable(v.string()),
  markedFine: v.boolean(),
});
export type PageItem = v.InferOutput<typeof ItemSchema>;

const PageSchema = v.object({
  pageUrl: v.string(),
  health: v.nullable(HealthSchema),
  items: v.array(ItemSchema),
  lastSelection: v.nullable(v.object({ text: v.string(), assessment: AssessmentSchema })),
});
export type TabPage = v.InferOutput<typeof PageSchema>;

const EMPTY: TabPage = { pageUrl: '', health: null, items: [], lastSelection: null };

/**
 * What was seen on the page that each tab shows now, for the popup. It outlives the background in session
 * storage; what belongs to a private window stays in memory alone.
 */
export class TabPages {
  readonly #area: StorageArea;
  readonly #private = new Map<number, TabPage>();
  readonly #writes = new Serial();

  constructor(area: StorageArea) {
    this.#area = area;
  }

  async get(tabId: number): Promise<TabPage> {
    const inMemory = this.#private.get(tabId);
    if (inMemory) return inMemory;
    const key = `tab:${tabId}`;
    const parsed = v.safeParse(PageSchema, (await this.#area.get([key]))[key]);
    return parsed.success ? parsed.output : EMPTY;
  }

  change(tabId: number, isPrivate: boolean, change: (page: TabPage) => TabPage): Promise<void> {
    return this.#writes.run(async () => {
      const page = change(await this.get(tabId));
      if (isPrivate) this.#private.set(tabId, page);
      else await this.#area.set({ [`tab:${tabId}`]: page });
    });
  }

  /** A new document in the tab: what was seen before is gone from the popup. */
  start(tabId: number, isPrivate: boolean, pageUrl: string): Promise<void> {
    return this.change(tabId, isPrivate, (page) => ({
      ...EMPTY,
      pageUrl,
      lastSelection: page.lastSelection,
    }));
  }

  close(tabId: number): Promise<void> {
    this.#private.delete(tabId);
    return this.#writes.run(() => this.#area.remove([`tab:${tabId}`]));
  }
}

/** `page` with `items` added or, where the key is known, replaced in place. */
export function withItems(page: TabPage, items: readonly PageItem[]): TabPage {
  const byKey = new Map(page.items.map((item) => [item.key, item]));
  for (const item of items)
    byKey.set(item.key, { ...item, markedFine: byKey.get(item.key)?.markedFine ?? item.markedFine });
  return { ...page, items: [...byKey.values()].slice(-MAX_ITEMS) };
}

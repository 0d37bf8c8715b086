import { browser } from './browser.ts';

/** The part of a storage area that storage/area.ts names. */
interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Session storage: in memory, gone with the browser, closed to content scripts. */
export const sessionArea = (): Area => browser.storage.session as Area;

export const localArea = (): Area => browser.storage.local as Area;

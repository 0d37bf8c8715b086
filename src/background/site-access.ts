import { errorText } from '../util/error-text.ts';

/** What is needed of a site adapter to ask for, and use, access to its pages. */
export interface Site {
  id: string;
  name: string;
  /** Match patterns. */
  origins: readonly string[];
  allFrames: boolean;
  /** Its reading rests on assumptions: off until the user turns it on. */
  unproven?: true;
}

/** The browser's permissions, scripting and tabs, as far as they are used here. */
export interface AccessPort {
  granted(origins: readonly string[]): Promise<boolean>;
  registered(): Promise<string[]>;
  register(id: string, matches: readonly string[], allFrames: boolean): Promise<void>;
  unregister(ids: readonly string[]): Promise<void>;
  /** Tabs whose address fits one of the patterns. */
  tabs(matches: readonly string[]): Promise<number[]>;
  inject(tabId: number, allFrames: boolean): Promise<void>;
}

const PREFIX = 'site-';

/**
 * Keeps the registered content scripts equal to what the user has granted. Registrations vanish with every
 * update while the grant stays, and a grant does not reach tabs that are already open; so this runs at install,
 * at start and on every change of permissions, and injects where a page is open.
 */
export class SiteAccess {
  readonly #sites: readonly Site[];
  readonly #port: AccessPort;

  constructor(sites: readonly Site[], port: AccessPort) {
    this.#sites = sites;
    this.#port = port;
  }

  permitted(site: Site): Promise<boolean> {
    return this.#port.granted(site.origins);
  }

  find(id: string | null): Site | null {
    return this.#sites.find((site) => site.id === id) ?? null;
  }

  async list(): Promise<(Site & { permitted: boolean })[]> {
    return Promise.all(this.#sites.map(async (site) => ({ ...site, permitted: await this.permitted(site) })));
  }

  /**
   * Makes registrations fit the grants; answers the sites that became readable. `reach`: the extension is new in
   * this browser or was updated, so the scripts in open pages are of a version that nobody answers any more.
   */
  async reconcile({ reach = false } = {}): Promise<string[]> {
    const before = new Set(await this.#port.registered());
    const added: string[] = [];
    const gone: string[] = [];
    const seen = new Set<string>();
    for (const site of await this.list()) {
      // Two sites at one address (Telegram Web K and A) share one script; it finds out itself which one it is on.
      const origins = site.origins.join(' ');
      if (seen.has(origins)) continue;
      seen.add(origins);
      const name = PREFIX + site.id;
      const isNew = site.permitted && !before.has(name);
      if (isNew) {
        await this.#port.register(name, site.origins, site.allFrames);
        added.push(site.id);
      }
      if (isNew || (site.permitted && reach)) await this.#injectOpenTabs(site);
      if (!site.permitted && before.has(name)) gone.push(name);
    }
    if (gone.length > 0) await this.#port.unregister(gone);
    return added;
  }

  async #injectOpenTabs(site: Site): Promise<void> {
    for (const tabId of await this.#port.tabs(site.origins)) {
      try {
        await this.#port.inject(tabId, site.allFrames);
      } catch (error) {
        // A tab may be closing or discarded; it gets its script at the next load.
        console.info(errorText(`reaching the open tab of ${site.id}`, error));
      }
    }
  }
}

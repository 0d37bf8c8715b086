import { facebook } from './facebook/adapter.ts';
import { linkedin } from './linkedin/adapter.ts';
import { reddit } from './reddit/adapter.ts';
import { pathOf } from './roots.ts';
import { telegramA } from './telegram-a/adapter.ts';
import { telegramK } from './telegram-k/adapter.ts';
import { telegramWeb } from './telegram-web/adapter.ts';
import type { SiteAdapter } from './types.ts';
import { x } from './x/adapter.ts';

/** Sites that are read by themselves, once the user has allowed it. tests/unit/sites walks the folders. */
export const SITES: readonly SiteAdapter[] = [
  telegramWeb,
  telegramK,
  telegramA,
  x,
  facebook,
  linkedin,
  reddit,
];

/** The adapter for a page's address; null where none fits. */
export function adapterFor(url: string): SiteAdapter | null {
  if (!URL.canParse(url)) return null;
  const page = new URL(url);
  return (
    SITES.find(
      (site) =>
        site.origins.some((pattern) => fits(page, pattern)) &&
        (site.path === undefined || site.path.test(pathOf(page))),
    ) ?? null
  );
}

/** Match patterns of the form `https://host/*` and `https://*.host/*`, the only ones that adapters may use. */
function fits(page: URL, pattern: string): boolean {
  const [, any, host] = /^https:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (host === undefined || page.protocol !== 'https:') return false;
  return page.hostname === host || (any !== undefined && page.hostname.endsWith(`.${host}`));
}

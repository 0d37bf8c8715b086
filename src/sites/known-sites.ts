import { generic } from './generic/adapter.ts';
import { SITES } from './registry.ts';
import type { SiteAdapter } from './types.ts';

/** What the background needs of an adapter: where it reads, not how. */
export type KnownSite = Pick<SiteAdapter, 'id' | 'name' | 'origins' | 'path' | 'allFrames' | 'unproven'> & {
  /** Its software runs on hosts that are not listed (`SiteAdapter.markup`). */
  readonly anyHost?: true;
};

/**
 * The registry without selectors. A build keeps only the values of this file (scripts/known-sites.ts), so the
 * background does not parse every adapter at each wake-up; nothing here may hold a function.
 */
export const KNOWN_SITES: readonly KnownSite[] = SITES.map(knownSite);

/** The reader of pages that no site is known for. */
export const UNKNOWN_SITE: KnownSite = knownSite(generic);

function knownSite({ id, name, origins, path, allFrames, unproven, markup }: SiteAdapter): KnownSite {
  return {
    id,
    name,
    origins,
    ...(path && { path }),
    ...(allFrames && { allFrames }),
    ...(unproven && { unproven }),
    ...(markup && { anyHost: true }),
  };
}

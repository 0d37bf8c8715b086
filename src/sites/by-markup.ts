import { SITES } from './registry.ts';
import type { SiteAdapter } from './types.ts';

/** The adapter for the software that made a page, on whatever host it runs; null where it is unknown. */
export function adapterByMarkup(document: Document): SiteAdapter | null {
  return (
    SITES.find(({ markup }) => markup !== undefined && document.querySelector(markup.css) !== null) ?? null
  );
}

import type { Post } from '../contracts/post.ts';
import { chooseAdapter, sitesAt } from './choose.ts';
import { createReader } from './engine.ts';
import { isPrivateHost } from './generic/private-hosts.ts';
import type { SiteAdapter } from './types.ts';

/**
 * The post around an element that the user asks about. `known`: the adapters that the page carries. Where one fits,
 * by its address or by the marks of the software that made the page, it reads exactly the post, or nothing; only
 * where none does, the reader of unknown pages is asked, and never on hosts of private conversations.
 */
export function postOnRequest(
  element: Element,
  url: string,
  known: readonly SiteAdapter[],
): { root: Element; post: Post } | null {
  const adapter = chooseAdapter(known, url) ?? byMarkup(element.ownerDocument, known);
  if (adapter !== null) return postAround(element, url, adapter);
  // A page of a known site that its adapter leaves out: settings, a private conversation.
  if (sitesAt(known, url).length > 0 || isPrivateHost(url)) return null;
  const unknown = known.find(({ origins }) => origins.length === 0);
  return unknown === undefined ? null : postAround(element, url, unknown);
}

function byMarkup(document: Document, known: readonly SiteAdapter[]): SiteAdapter | null {
  return (
    known.find(({ markup }) => markup !== undefined && document.querySelector(markup.css) !== null) ?? null
  );
}

function postAround(
  element: Element,
  url: string,
  adapter: SiteAdapter,
): { root: Element; post: Post } | null {
  const reader = createReader(adapter, url, true);
  const root = reader.rootOf(element);
  const post = root && reader.read(root);
  return root && post && { root, post };
}

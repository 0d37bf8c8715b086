import type { Selector } from './types.ts';

/** Seen in a real saved page. */
export const savedPage = (css: string, from: string): Selector => ({ css, seen: 'A', from });
/** Seen in two or more independent published projects, or in the site's own open client code. */
export const severalProjects = (css: string, from: string): Selector => ({ css, seen: 'B', from });
/** Seen in one published project, or an old one. */
export const oneProject = (css: string, from: string): Selector => ({ css, seen: 'C', from });

/** The post's root itself, for values in its own attributes. */
export const ROOT: Selector = { css: ':scope', seen: 'A', from: 'the root that another selector found' };

const joined = new WeakMap<readonly Selector[], string>();

/** One selector list out of alternatives; the empty string for none. Asked for with every post, so remembered. */
export function anyOf(selectors: readonly Selector[] | undefined): string {
  if (selectors === undefined) return '';
  const known = joined.get(selectors);
  if (known !== undefined) return known;
  const css = selectors.map((selector) => selector.css).join(', ');
  joined.set(selectors, css);
  return css;
}

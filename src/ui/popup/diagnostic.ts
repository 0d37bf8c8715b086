import type { Health } from '../../contracts/post.ts';

/** What a user may send to whoever mends the reading of a site. */
export interface Diagnostic extends Health {
  readonly model: string;
  readonly browser: string;
}

/** Major version and name of the browser: `Chrome 156`. */
export function browserName(userAgent: string): string {
  const found = /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome(?=.*Edg\/)/, ''));
  return found === null ? 'unknown' : `${found[1]} ${found[2]}`;
}

const COUNTED = /^[a-z0-9-]+\.[a-z0-9]+$/i;

/**
 * Counts of selectors and posts by name. Picked field by field, so that whatever is added to `Health` later stays
 * out of it: no text of a post, no name of an account, no address; the site stands for its host.
 */
export function diagnosticOf(health: Health, model: string | null, userAgent: string): Diagnostic {
  const {
    state,
    site,
    surface,
    adapter,
    posts,
    withText,
    withAuthor,
    withPermalink,
    images = 0,
    waiting = 0,
  } = health;
  return {
    site,
    surface,
    adapter,
    state,
    posts,
    withText,
    withAuthor,
    withPermalink,
    images,
    waiting,
    selectors: Object.fromEntries(
      Object.entries(health.selectors)
        .filter(([name]) => COUNTED.test(name))
        .map(([name, { hits, used }]) => [name, { hits, used }]),
    ),
    model: model ?? 'unknown',
    browser: browserName(userAgent),
  };
}

import type { ProseMap } from './prose.ts';
import { narrowed, proseAt } from './prose.ts';

/** Less than this is a notice rather than something that somebody wrote to be read. */
const LEAST = 200;
const LIKELY = '[itemprop="articleBody"], article, [role="article"], main, [role="main"]';

/**
 * The element that holds the page's one piece of writing (an article, an advertisement, a job); null where the
 * page has none, or several that are alike (they are a list).
 */
export function articleOf(body: Element, map: ProseMap): Element | null {
  const whole = proseAt(map, body).plain;
  const start =
    [...body.querySelectorAll(LIKELY)]
      .filter((element) => proseAt(map, element).plain >= Math.max(whole * 0.5, LEAST))
      .at(-1) ?? body;
  const found = narrowed(start, map, 0.75);
  const { plain, linked } = proseAt(map, found);
  if (plain < LEAST || linked > plain / 2) return null;
  return longestRun(found, map) >= LEAST / 3 ? found : null;
}

/** The most that is said in one go: menus and tables say everything in snippets. */
function longestRun(element: Element, map: ProseMap): number {
  const parts = [...element.querySelectorAll('p, li, div, td, pre, span, section')].filter((one) =>
    map.has(one),
  );
  const leaves = parts.filter((one) => one.querySelector('p, li, div, td, pre, section') === null);
  return Math.max(0, ...(leaves.length === 0 ? [element] : leaves).map((one) => proseAt(map, one).plain));
}

/** Pages with as many X articles as asked for, made of the articles of the saved pages in tests/fixtures/sites. */
import { MARK } from './trace.ts';
import { readFixture } from '../../tests/e2e/harness/fixtures.ts';

const CELL = '<div data-testid="cellInnerDiv">';
const FIXTURES = ['x--feed', 'x--cases'];

/** Markup of single articles, one per kind that the saved pages have (quotes, cards, photos, long posts …). */
function cells(): string[] {
  const found = FIXTURES.flatMap((name) =>
    readFixture(name)
      .html.split(CELL)
      .slice(1)
      .map((part) => `${CELL}${part.slice(0, part.lastIndexOf('</article>'))}</article></div></div>`),
  );
  if (found.length < 5) throw new Error(`${FIXTURES.join(', ')}: ${CELL} was not found in them`);
  return found;
}

const templates = cells();

/** The article with the number `at`; each has an id of its own. */
export function articleAt(at: number): string {
  const template = templates[at % templates.length] ?? '';
  return template.replaceAll(/\/status\/\d+/g, `/status/${1_900_000_000_000_000_000n + BigInt(at) * 16n}`);
}

/** What stands in a post of a page on which nothing is flagged. */
const CALM = 'What a lovely day it was at the lake with all of you';

/** A home page with `articles` posts. `calm`: all of them say the same, which has nothing to do with work. */
export function feedPage(articles: number, calm = false): string {
  const { html } = readFixture('x--feed');
  const style = /<style>.*?<\/style>/s.exec(html)?.[0] ?? '';
  const all = Array.from({ length: articles }, (_, at) => articleAt(at)).join('\n');
  const feed = calm
    ? all.replace(/(<div[^>]*data-testid="tweetText"[^>]*>)[\s\S]*?<\/div>/g, `$1${CALM}</div>`)
    : all;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>feed</title>${style}</head><body><div id="react-root"><main role="main"><div data-testid="primaryColumn"><section role="region"><div id="feed">${feed}</div></section></div></main></div><script>performance.mark('${MARK}')</script></body></html>`;
}

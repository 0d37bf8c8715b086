/**
 * Runs inside an open page in a developer build alone: gives the page as a fixture. The redacted page is read again
 * before it is handed over, so that a fixture which would not be read as the page was is never saved.
 */
import { errorText } from '../util/error-text.ts';
import { readPage } from '../sites/read-page.ts';
import { capturePage } from './capture-page.ts';
import type { FixtureResult } from './fixture.ts';
import { fixtureHtml, fixtureOf } from './fixture.ts';

declare global {
  var lurelightFixture: (seed: string) => FixtureResult;
}

globalThis.lurelightFixture = (seed) => {
  try {
    const captured = capturePage(document, location.href, seed);
    // An inert document: nothing in it runs or loads, and its declarative shadow roots are attached.
    const again = Document.parseHTMLUnsafe(fixtureHtml(captured));
    return fixtureOf(captured, readPage(again, captured.url));
  } catch (error) {
    return { ok: false, error: 'failed', detail: errorText('capturing the page', error) };
  }
};

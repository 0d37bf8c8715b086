import { readPage } from '../../sites/read-page.ts';

/** What read-page runs inside the page's isolated world; JSON, because only plain values cross over. */
declare global {
  var lurelightReadPage: (url: string) => string;
}

globalThis.lurelightReadPage = (url) => JSON.stringify(readPage(document, url));

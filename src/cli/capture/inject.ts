import { capturePage } from '../../capture/capture-page.ts';

/** What capture runs inside the page's isolated world; JSON, because only plain values cross over. */
declare global {
  var lurelightCapture: (url: string, seed: string) => string;
}

globalThis.lurelightCapture = (url, seed) => JSON.stringify(capturePage(document, url, seed));

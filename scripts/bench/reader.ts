/** The reading engine alone, run in an isolated world of a page: what `read all` of `npm run bench -- page` times. */
import { createReader } from '../../src/sites/engine.ts';
import { adapterFor } from '../../src/sites/registry.ts';

declare global {
  /** Finds and reads every post of the page; JSON of how long it took (ms) and how many there were. */
  var benchReadAll: () => string;
}

globalThis.benchReadAll = () => {
  const adapter = adapterFor(location.href);
  if (adapter === null) throw new Error(`no adapter for ${location.href}`);
  const started = performance.now();
  const reader = createReader(adapter, location.href);
  const roots = reader.roots(document);
  const found = performance.now();
  const posts = roots.filter((root) => reader.read(root) !== null).length;
  return JSON.stringify({ posts, find: found - started, all: performance.now() - started });
};

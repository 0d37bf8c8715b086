import type { Judged } from '../../../src/scanner/ports.ts';
import { startScanner } from '../../../src/scanner/scanner.ts';
import { createReader } from '../../../src/sites/engine.ts';
import { adapterFor } from '../../../src/sites/registry.ts';
import { judged } from './judged.ts';

/** What the test asks about; lives in the isolated world, as the extension's scanner does. */
export interface Log {
  reads: number;
  batches: string[][];
  badges: number;
}

declare global {
  var scannerLog: Log;
}

const adapter = adapterFor(location.href);
if (adapter === null) throw new Error(`no adapter for ${location.href}`);
const reader = createReader(adapter, location.href);
const badges = new Set<Element>();
const log: Log = { reads: 0, batches: [], badges: 0 };
globalThis.scannerLog = log;

startScanner({
  reader: {
    ...reader,
    get turn() {
      return reader.turn;
    },
    read: (root) => {
      log.reads += 1;
      return reader.read(root);
    },
  },
  document,
  judge: {
    assess: (posts) => {
      log.batches.push(posts.map((post) => post.text));
      return Promise.resolve(
        posts.map((post): Judged => judged(post.key, post.text.includes('lure') ? 'strong' : 'none')),
      );
    },
  },
  presenter: {
    show: (root) => {
      badges.add(root);
      log.badges = badges.size;
    },
    clear: (root) => {
      badges.delete(root);
      log.badges = badges.size;
    },
  },
  signal: new AbortController().signal,
  onHealth: () => undefined,
});

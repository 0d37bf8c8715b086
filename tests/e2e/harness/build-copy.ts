/** A copy of a build, so that a session can spoil its own and a build in progress does not reach into a run. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');

/** A page of ours without scripts, from which a spec talks to the background as our own pages do. */
export const BLANK = 'blank.html';

export interface BuildCopy {
  path: string;
  profile: string;
  remove(): void;
}

/** `store`: what `npm run build` makes; `developer`: what `npm run build -- --developer` makes. */
export type BuildKind = 'store' | 'developer';

export function copyBuild(target: 'chrome' | 'firefox', kind: BuildKind = 'store'): BuildCopy {
  const built = join(OUTPUT, `${target}-mv3${kind === 'developer' ? '-dev' : ''}`);
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`${built} is missing: run "npm run build" first`);
  const folder = mkdtempSync(join(tmpdir(), 'lurelight-'));
  cpSync(built, join(folder, 'extension'), { recursive: true });
  writeFileSync(join(folder, 'extension', BLANK), '<!doctype html><html><head></head><body></body></html>');
  return {
    path: join(folder, 'extension'),
    profile: join(folder, 'profile'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

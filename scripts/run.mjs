/**
 * Starts a TypeScript entry with a Node that can run it: `node scripts/run.mjs scripts/test.ts [arguments]`.
 * Plain JavaScript, because an older Node stops at the first type. The repository brings Node 22 as an optional
 * package; npm 11 and 12 put it on the path of `npm run`, npm 10 drops it from there (it stays in node_modules).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [entry, ...rest] = process.argv.slice(2);
const root = resolve(import.meta.dirname ?? '.', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** Types are stripped without a flag since 22.18. */
const able = major > 22 || (major === 22 && minor >= 18);

function bundledNode() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  if (process.platform === 'win32') names.push(`node-win-${process.arch}`);
  return names
    .flatMap((name) => ['bin/node', 'bin/node.exe'].map((file) => join(root, 'node_modules', name, file)))
    .find((file) => existsSync(file));
}

if (!entry) {
  console.error('usage: node scripts/run.mjs ENTRY.ts [arguments]');
  process.exitCode = 2;
} else if (able) {
  process.argv = [process.argv[0] ?? 'node', resolve(root, entry), ...rest];
  await import(pathToFileURL(resolve(root, entry)).href);
} else {
  const node = bundledNode();
  if (node) {
    const child = spawnSync(node, [import.meta.filename ?? process.argv[1], entry, ...rest], {
      stdio: 'inherit',
    });
    process.exitCode = child.status ?? 1;
  } else {
    console.error(
      `Node ${process.versions.node} is too old here (22.18 is needed): run "npm rebuild" or "npm ci".`,
    );
    process.exitCode = 1;
  }
}

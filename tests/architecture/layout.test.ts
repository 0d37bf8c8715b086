import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cycles, importViolations } from './layers.ts';
import { ROOT, readModules } from './modules.ts';

const shown = (all: readonly { file: string; line: number; message: string }[]): string[] =>
  all.map(({ file, line, message }) => `${file}:${line} ${message}`);

/** A copy of all sources and its reading take seconds on a machine under load. */
const COPY_LIMIT_MS = 60_000;

/** A copy of the sources in which `file` begins with one more line. */
function withPlanted<R>(file: string, statement: string, read: (root: string) => R): R {
  const root = mkdtempSync(join(tmpdir(), 'lurelight-layout-'));
  try {
    for (const folder of ['src', 'entrypoints'])
      cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
    const path = join(root, file);
    writeFileSync(path, `${statement}\n${readFileSync(path, 'utf8')}`);
    return read(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe('layout', () => {
  const modules = readModules(ROOT, ['src', 'entrypoints']);

  it('is read at all', () => {
    expect(modules.length).toBeGreaterThan(30);
    expect(modules.filter(({ imports }) => imports.length > 0).length).toBeGreaterThan(20);
  });

  it('imports run one way', () => expect(shown(importViolations(modules))).toEqual([]));
  it('has no cycle', () => expect(cycles(modules)).toEqual([]));

  it('has no file that only re-exports', () => {
    const barrels = modules.filter(({ onlyReExports }) => onlyReExports).map(({ file }) => file);
    expect(barrels, 'import from the file that defines the name instead').toEqual([]);
  });

  it.each([
    ['src/contracts/result.ts', "import '../storage/database.ts';", 'imports storage'],
    ['src/contracts/result.ts', "import type { Flag } from '../storage/flags.ts';", 'imports storage'],
    ['src/text/normalise.ts', "import 'dexie';", 'imports dexie'],
    ['src/storage/flags.ts', "import browser from 'webextension-polyfill';", 'go through src/platform'],
    ['src/util/error-text.ts', "export const late = import('../platform/browser.ts');", 'imports platform'],
  ])(
    'catches in %s: %s',
    (file, statement, message) => {
      const found = withPlanted(file, statement, (root) => importViolations(readModules(root, ['src'])));
      expect(shown(found.filter((one) => one.file === file)).join('\n')).toContain(message);
    },
    COPY_LIMIT_MS,
  );

  it(
    'catches a cycle',
    () => {
      const found = withPlanted(
        'src/contracts/judgement.ts',
        "import type { Post as P } from './post.ts';",
        (root) =>
          withPlanted('src/contracts/judgement.ts', '', () => {
            const post = join(root, 'src/contracts/post.ts');
            writeFileSync(post, `import './judgement.ts';\n${readFileSync(post, 'utf8')}`);
            return cycles(readModules(root, ['src/contracts']));
          }),
      );
      expect(found.join('\n')).toMatch(/judgement\.ts → .*post\.ts|post\.ts → .*judgement\.ts/);
    },
    COPY_LIMIT_MS,
  );
});

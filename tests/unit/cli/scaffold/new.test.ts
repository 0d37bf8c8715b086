import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../../..');
const run = promisify(execFile);
let folder = '';

/** A copy of the sources, which the command changes there. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lurelight-new-'));
  await Promise.all([
    cp(join(ROOT, 'src'), join(folder, 'src'), { recursive: true }),
    cp(join(ROOT, 'scripts/run.mjs'), join(folder, 'scripts/run.mjs')),
    cp(join(ROOT, 'package.json'), join(folder, 'package.json')),
    cp(join(ROOT, 'models/clf/calibration.json'), join(folder, 'models/clf/calibration.json')),
    symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules')),
  ]);
});
afterEach(() => rm(folder, { recursive: true }));

const node = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, [join(folder, 'scripts/run.mjs'), ...args], { cwd: folder });
const scaffold = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  node('src/cli/new.ts', ...args);
const text = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

// Copying the sources and starting Node takes seconds on a busy machine.
describe('npm run new', { timeout: 60_000 }, () => {
  it('makes a language of one file, listed and loadable, with a failing test', async () => {
    const { stdout } = await scaffold('language', 'ha');
    expect(stdout).toContain('wrote src/signals/languages/ha.ts');
    expect(await text('src/signals/languages/ha.ts')).toContain("name: 'Hausa',\n  script: 'Latin',");
    expect(await text('tests/unit/signals/languages/ha.test.ts')).toContain("not.toBe('')");
    await expect(
      check("(await import('./src/signals/languages/registry.ts')).LANGUAGES.ha.name"),
    ).resolves.toBe('Hausa');
    await expect(
      check("(await import('./src/signals/read.ts')).readSignals({ text: 'passport kept' }).lang"),
    ).resolves.toBeTruthy();
  });

  it('takes the script and the name from the tag', async () => {
    await scaffold('language', 'mr');
    expect(await text('src/signals/languages/mr.ts')).toContain("name: 'Marathi',\n  script: 'Devanagari',");
    await scaffold('language', 'te-Latn');
    expect(await text('src/signals/languages/registry.ts')).toContain("'te-Latn': teLatn,");
  });

  it('makes a signal of one file, listed and loadable, with a failing test', async () => {
    await scaffold('signal', 'HIDDEN_DEDUCTIONS');
    expect(await text('src/signals/hidden-deductions.ts')).toContain("id: 'HIDDEN_DEDUCTIONS'");
    expect(await text('tests/unit/signals/hidden-deductions.test.ts')).toContain("not.toBe('')");
    await expect(check("(await import('./src/signals/registry.ts')).SIGNALS.at(-1).id")).resolves.toBe(
      'HIDDEN_DEDUCTIONS',
    );
  });

  it('says what is wrong and writes nothing', async () => {
    const before = await text('src/signals/registry.ts');
    const wrong: [string[], string][] = [
      [[], 'usage'],
      [['site', 'x'], 'usage'],
      [['signal', 'lower case'], 'no name of a signal'],
      [['signal', 'URGENCY'], 'already there'],
      [['language', 'Klingon'], 'no language tag'],
      [['language', 'pa'], 'Guru'],
      [['language', 'en'], 'already there'],
    ];
    const refused = await Promise.all(
      wrong.map(([args]) => scaffold(...args).then(String, (error: { stderr: string }) => error.stderr)),
    );
    expect(refused).toEqual(wrong.map(([, words]) => expect.stringContaining(words) as string));
    expect(await text('src/signals/registry.ts')).toBe(before);
  });
});

/** What an expression gives in the folder, run as the command line runs it. */
async function check(expression: string): Promise<string> {
  const script = join(folder, 'src/check.ts');
  await writeFile(script, `console.log(String(${expression.replaceAll('./src/', './')}));`);
  return (await node('src/check.ts')).stdout.trim();
}

/**
 * npm run capture -- --url URL FILE.html [--out NAME]
 * Makes a fixture out of a saved page: everything that people wrote is replaced, the structure stays. Writes
 * tests/fixtures/sites/NAME.html and NAME.expected.json (what the reader gives for the redacted page), to be
 * reviewed before they are committed; without --out both go to the standard output. Exit status: 1 when a word of
 * the page would survive or it could not be read, 2 for a wrong call.
 */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Captured } from '../capture/capture-page.ts';
import { fixtureHtml, fixtureOf } from '../capture/fixture.ts';
import type { PageReading } from '../sites/read-page.ts';
import { errorText } from '../util/error-text.ts';
import { httpUrl } from '../util/http-url.ts';
import { findBrowser } from './browser.ts';
import { openBrowserReader, openPageRunner } from './page/read-in-browser.ts';

const USAGE = 'usage: npm run capture -- --url URL FILE.html [--out NAME]';
const FOLDER = join(import.meta.dirname, '../../tests/fixtures/sites');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, out: { type: 'string' } },
  });
  const [file, ...more] = positionals;
  const url = httpUrl(values.url ?? '', 'about:blank');
  if (file === undefined || more.length > 0 || url === null) {
    console.error(USAGE);
    return 2;
  }
  if (values.out !== undefined && !/^[a-z0-9-]+--[a-z0-9-]+$/.test(values.out)) {
    console.error(`capture: a fixture is named <site>--<case>, not ${values.out}`);
    return 2;
  }
  const captured = await capture(url.href, await readFile(file));
  const fixture = fixtureOf(captured, await readAgain(captured));
  if (!fixture.ok) {
    console.error(`capture: ${fixture.detail ?? fixture.error}. Nothing is written.`);
    return 1;
  }
  const { html, expected } = fixture.value;
  if (values.out === undefined) process.stdout.write(`${html}${expected}`);
  else {
    await writeFile(join(FOLDER, `${values.out}.html`), html);
    await writeFile(join(FOLDER, `${values.out}.expected.json`), expected);
    console.log(`Review both files of tests/fixtures/sites/${values.out} before you commit them.`);
  }
  return 0;
}

async function capture(url: string, body: Buffer): Promise<Captured> {
  const runner = await openPageRunner(
    findBrowser('chromium'),
    join(import.meta.dirname, 'capture/inject.ts'),
  );
  try {
    const call = `lurelightCapture(${JSON.stringify(url)}, ${JSON.stringify(randomUUID())})`;
    return (await runner.run({ url, body }, call)) as Captured;
  } finally {
    await runner.close();
  }
}

/** What the reader gives for the redacted page in a browser of its own. */
async function readAgain(captured: Captured): Promise<PageReading> {
  const reader = await openBrowserReader(findBrowser('chromium'));
  try {
    return await reader.read({ url: captured.url, body: Buffer.from(fixtureHtml(captured)) });
  } finally {
    await reader.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongCall =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(wrongCall ? `${error.message}\n${USAGE}` : errorText('capture', error));
  process.exitCode = wrongCall ? 2 : 1;
}

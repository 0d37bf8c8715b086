/**
 * npm run --silent read-page -- --url URL FILE.html
 * Loads a saved page at its address in Chromium and prints what the scanner reads on it, as one JSON object
 * {posts, health}. Exit status: 1 when the page could not be read, 2 for a wrong call.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser.ts';
import { errorText } from '../util/error-text.ts';
import { httpUrl } from '../util/http-url.ts';
import { outputOf } from './page/output.ts';
import { openBrowserReader } from './page/read-in-browser.ts';

const USAGE = 'usage: npm run --silent read-page -- --url URL FILE.html';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  if (values.help === true || values.url === undefined || file === undefined || more.length > 0) {
    console.error(USAGE);
    return values.help === true ? 0 : 2;
  }
  const url = httpUrl(values.url, 'about:blank');
  if (url === null) {
    console.error(`read-page: ${values.url} is no http or https address`);
    return 2;
  }
  const body = await readFile(file);
  const reader = await openBrowserReader(findBrowser('chromium'));
  try {
    const reading = await reader.read({ url: url.href, body });
    process.stdout.write(`${JSON.stringify(outputOf(reading), null, 2)}\n`);
  } finally {
    await reader.close();
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongCall =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(wrongCall ? `${error.message}\n${USAGE}` : errorText('read-page', error));
  process.exitCode = wrongCall ? 2 : 1;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/browser.ts';
import type { PageOutput } from '../../../src/cli/page/output.ts';
import { outputOf } from '../../../src/cli/page/output.ts';
import type { BrowserReader } from '../../../src/cli/page/read-in-browser.ts';
import { openBrowserReader } from '../../../src/cli/page/read-in-browser.ts';
import { expected, fixture, FIXTURES, fixtureNames } from '../sites/fixture.ts';

const CLI = join(import.meta.dirname, '../../../src/cli/read-page.ts');
const BROWSER_MS = 60_000;

function accented(head: string): string {
  return `<html><head>${head}</head><body><article data-testid="tweet"><div data-testid="tweetText">việc</div></article>`;
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: BROWSER_MS });
}

describe('the command', () => {
  it('prints the posts and the health of the page as one JSON object', { timeout: BROWSER_MS }, () => {
    const { url } = fixture('x--feed');
    const { status, stdout, stderr } = run('--url', url, join(FIXTURES, 'x--feed.html'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { posts, health } = JSON.parse(stdout) as PageOutput;
    expect(health).toMatchObject({ state: 'ok', site: 'x', posts: posts.length });
    expect(posts.map((post) => post.text)).toEqual(expected('x--feed').posts.map((post) => post.text));
    expect(Object.keys(posts[0] ?? {})).toEqual([
      'site',
      'surface',
      'id',
      'author',
      'handle',
      'text',
      'permalink',
      'time',
      'timeText',
      'truncated',
      'links',
    ]);
  });

  it.each([
    ['no file', ['--url', 'https://x.com/']],
    ['no address', ['page.html']],
    ['an unknown option', ['--uri', 'https://x.com/', 'page.html']],
  ])('explains its use: %s', (_case, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('usage: npm run --silent read-page');
  });

  it('takes http and https alone', () => {
    const { status, stderr } = run('--url', 'file:///etc/hostname', 'page.html');
    expect(status).toBe(2);
    expect(stderr).toBe('read-page: file:///etc/hostname is no http or https address\n');
  });

  it('says so when the file is not there', () => {
    const { status, stderr } = run('--url', 'https://x.com/', 'no-such-page.html');
    expect(status).toBe(1);
    expect(stderr).toContain('read-page: Error: ENOENT');
  });
});

describe('in Chromium', { timeout: BROWSER_MS }, () => {
  let reader: BrowserReader;
  beforeAll(async () => {
    reader = await openBrowserReader(findBrowser('chromium'));
  }, BROWSER_MS);
  afterAll(() => reader.close());

  const load = (url: string, html: string) => reader.read({ url, body: Buffer.from(html) });

  it.each(fixtureNames())('%s reads as it does in the unit tests', async (name) => {
    const { url, html } = fixture(name);
    const { posts, health } = await load(url, html);
    expect({ state: health.state, posts }).toEqual(expected(name));
  });

  it('runs no script of the page and shows it no function of ours', async () => {
    const { posts } = await load(
      'https://x.com/home',
      `<article data-testid="tweet"><div data-testid="tweetText">before</div></article>
       <script>document.querySelector('[data-testid="tweetText"]').textContent = 'after'</script>
       <img src="https://x.com/none.png" onerror="document.body.textContent = 'gone'">`,
    );
    expect(posts.map((post) => post.text)).toEqual(['before']);
  });

  it('is not misled by a page that names its elements like DOM methods', async () => {
    const { posts } = await load(
      'https://x.com/home',
      `<form><input name="querySelector"><input name="body"></form>
       <article data-testid="tweet"><div data-testid="tweetText">kept</div></article>`,
    );
    expect(posts.map((post) => post.text)).toEqual(['kept']);
  });

  it('reads UTF-8 that does not call itself so, and other encodings that do', async () => {
    const plain = await load('https://x.com/home', accented(''));
    expect(plain.posts[0]?.text).toBe('việc');
    const latin = Buffer.from(
      accented('<meta charset="windows-1252">').replace('việc', 'caf\u00e9'),
      'latin1',
    );
    const named = await reader.read({ url: 'https://x.com/home', body: latin });
    expect(named.posts[0]?.text).toBe('café');
  });

  it('prints nothing but what was read', async () => {
    const { url, html } = fixture('linkedin--feed-sdui');
    const output = outputOf(await load(url, html));
    expect(output.posts.every((post) => !('key' in post))).toBe(true);
  });
});

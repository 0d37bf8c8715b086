/** Saved pages of sites, each with the address it stands for and which of its posts are lure and twin. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Post } from '../../../src/contracts/post.ts';
import { SITES, adapterFor } from '../../../src/sites/registry.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/sites');

export interface SiteFixture {
  name: string;
  /** Null where no adapter reads the page by itself. */
  site: string | null;
  url: string;
  html: string;
  lure: Post | null;
  twin: Post | null;
}

export function expectedPosts(name: string): Post[] {
  return (JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as { posts: Post[] }).posts;
}

export function readFixture(name: string): SiteFixture {
  const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  const header = /^<!--\s*(.*?)\s*-->/.exec(html)?.[1] ?? '';
  const field = (key: string): string | null =>
    new RegExp(`(?:^|\\s)${key}: (\\S+)`).exec(header)?.[1] ?? null;
  const url = field('url');
  if (url === null)
    throw new Error(`${name}.html: the first line is to be <!-- url: https://… lure: ID twin: ID -->`);
  const post = (id: string | null): Post | null => {
    if (id === null) return null;
    const found = expectedPosts(name).find((one) => one.id === id || one.key === id);
    if (!found)
      throw new Error(`${name}.html names the post ${id}, which ${name}.expected.json does not have`);
    return found;
  };
  return {
    name,
    site: adapterFor(url)?.id ?? null,
    url,
    html,
    lure: post(field('lure')),
    twin: post(field('twin')),
  };
}

const allFixtures = (): SiteFixture[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFixture(file.replace(/\.html$/, '')));

/** Surfaces that are read only when the user asks get no badge by themselves, nor do posts that the page does not
 * show (out of its own data). */
function readByItself({ surface, site }: Post): boolean {
  const own = SITES.find(({ id }) => id === site)?.surfaces.find(({ id }) => id === surface);
  return own !== undefined && own.onRequest !== true;
}

/** Every page of a supported site on which a lure is named. */
export const fixturesWithLure = (): (SiteFixture & { lure: Post })[] =>
  allFixtures().flatMap((fixture) =>
    fixture.lure && fixture.site && readByItself(fixture.lure) ? [{ ...fixture, lure: fixture.lure }] : [],
  );

/** Pages that show a private conversation. */
export const privateFixtures = (): SiteFixture[] =>
  allFixtures().filter(({ name }) => name.includes('--private'));

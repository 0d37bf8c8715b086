import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Health, Post } from '../../../src/contracts/post.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');

/** A saved page of a site: `<site>--<case>.html`, its first line tells where it would stand. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Id of the post that must be recognised, and of the honest offer with the same words. */
  readonly lure: string | null;
  readonly twin: string | null;
}

export interface Expected {
  readonly state: Health['state'];
  readonly posts: readonly Post[];
}

export function fixtureNames(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length));
}

export function fixture(name: string): Fixture {
  const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  const [, url, lure, twin] = /^<!-- url: (\S+)(?: lure: (\S+))?(?: twin: (\S+))? -->\n/.exec(html) ?? [];
  if (url === undefined)
    throw new Error(`${name}.html: begin it with "<!-- url: https://… lure: <post id> twin: <post id> -->"`);
  return { name, html, url, lure: lure ?? null, twin: twin ?? null };
}

export function expected(name: string): Expected {
  return JSON.parse(readFileSync(join(FIXTURES, `${name}.expected.json`), 'utf8')) as Expected;
}

export function parse(html: string): Document {
  // The page's frames are not loaded by a reader; the test's DOM would try to.
  const document = new DOMParser().parseFromString(html.replace(/<iframe.*?<\/iframe>/gs, ''), 'text/html');
  attachRoots(document);
  return document;
}

/** What a browser does by itself with declarative shadow roots. */
export function attachRoots(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(...template.content.childNodes);
    template.remove();
    if (root) attachRoots(root);
  }
}

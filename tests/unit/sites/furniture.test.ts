// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../src/sites/generic/furniture.ts';
import { parse } from './fixture.ts';

const only = (html: string) => {
  const element = parse(html).querySelector('#it, [data-it]');
  if (element === null) throw new Error(`${html} has no element to ask about`);
  return isFurniture(element);
};

describe('isFurniture', () => {
  it.each([
    '<nav data-it></nav>',
    '<div data-it role="navigation"></div>',
    '<header data-it></header>',
    '<div data-it class="cookie-notice"></div>',
    '<section data-it class="x related-posts"></section>',
    '<div data-it class="sidebar"></div>',
    '<div data-it id="onetrust-consent-sdk"></div>',
    '<div data-it hidden></div>',
    '<div data-it style="display: none"></div>',
    '<ul data-it class="breadcrumbs"></ul>',
  ])('%s is the site’s own', (html) => {
    expect(only(html)).toBe(true);
  });

  it.each([
    '<div data-it class="layout-with-sidebar"></div>',
    '<div data-it class="content has-menu-open"></div>',
    '<article data-it class="related"></article>',
    '<article><header data-it></header></article>',
    '<div data-it class="post"></div>',
    '<div data-it class="shared-story"></div>',
  ])('%s may hold posts', (html) => {
    expect(only(html)).toBe(false);
  });
});

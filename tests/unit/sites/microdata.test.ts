// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { microdataItems } from '../../../src/sites/generic/microdata.ts';
import { parse } from './fixture.ts';

const JOB = 'itemscope itemtype="https://schema.org/JobPosting"';
const items = (html: string) => microdataItems(parse(html), ['JobPosting', 'Comment']);

describe('microdataItems', () => {
  it('reads texts, dates, addresses and items inside', () => {
    expect(
      items(
        `<div ${JOB}><h1 itemprop="title"> Cook </h1><meta itemprop="datePosted" content="2026-01-02"><a itemprop="url" href="/1">more</a><div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Inn 00</b></div></div>`,
      ),
    ).toEqual([
      {
        '@type': 'JobPosting',
        title: 'Cook',
        datePosted: '2026-01-02',
        url: '/1',
        hiringOrganization: { '@type': 'Organization', name: 'Inn 00' },
      },
    ]);
  });

  it('keeps the lines of a description', () => {
    const [item] = items(`<div ${JOB}><div itemprop="description">one<br>two<p>three</p></div></div>`);
    expect(item?.['description']).toBe('one\ntwo\n\nthree');
  });

  it('gives several values of a property as a list', () => {
    const [item] = items(`<div ${JOB}><i itemprop="skills">a</i><i itemprop="skills">b</i></div>`);
    expect(item?.['skills']).toEqual(['a', 'b']);
  });

  it('gives only outermost items of the kinds asked for', () => {
    const comment = '<p itemprop="comment" itemscope itemtype="https://schema.org/Comment"></p>';
    expect(items(`<div ${JOB}>${comment}</div>`)).toHaveLength(1);
    expect(items('<div itemscope itemtype="https://schema.org/Thing"></div>')).toEqual([]);
  });

  it('does not let a page reach the prototypes of objects', () => {
    items(`<div ${JOB}><i itemprop="__proto__">x</i><i itemprop="constructor">y</i></div>`);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

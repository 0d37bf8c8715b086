// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { embeddedPosts } from '../../../../src/sites/youtube/embedded.ts';
import { parse } from '../fixture.ts';

const PAGE = new URL('https://www.youtube.com/watch?v=a00');
const read = (script: string) => embeddedPosts(parse(`<script>${script}</script>`), PAGE);

describe('data of a page that was not drawn', () => {
  it('a video with nothing but a title is read', () => {
    expect(read('var p = {"videoDetails":{"videoId":"a00","title":"T"}};')).toMatchObject([
      { id: 'video:a00', text: 'T', author: '', time: '' },
    ]);
  });

  it('data of another video than the address names is not taken', () => {
    expect(read('var p = {"videoDetails":{"videoId":"b00","title":"T"}};')).toEqual([]);
  });

  it.each([
    'var p = {"videoDetails":',
    'var p = {"videoDetails":5};',
    'var p = {"backstagePostRenderer":[1,null]};',
    'var p = {"backstagePostRenderer":{"contentText":{"runs":"x"}}};',
  ])('broken data (%s) is no post', (script) => {
    expect(read(script)).toEqual([]);
  });
});

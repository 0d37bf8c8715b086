import { describe, expect, it } from 'vitest';
import { cutOf } from '../../../src/background/picture-cut.ts';

const view = { width: 1_000, height: 800 };
const box = { left: 100, top: 200, width: 300, height: 400 };

describe('cutOf', () => {
  it.each([
    ['a plain screen', 1],
    ['a dense screen', 2],
    ['a page made larger by a half', 1.5],
  ])('finds the picture on %s', (_case, ratio) => {
    const cut = cutOf({ box, view }, { width: view.width * ratio, height: view.height * ratio });
    expect(cut?.whole).toBe(true);
    expect(cut?.x).toBeCloseTo(99 * ratio, -1);
    expect(cut?.y).toBeCloseTo(199 * ratio, -1);
    expect(cut?.width).toBeGreaterThanOrEqual(300 * ratio);
    expect(cut?.width).toBeLessThanOrEqual(304 * ratio);
    expect(cut?.height).toBeGreaterThanOrEqual(400 * ratio);
  });

  it('takes what is in sight of a picture that is not all there, and says so', () => {
    const cut = cutOf({ box: { ...box, top: -150, left: 900 }, view }, view);
    expect(cut).toEqual({ x: 899, y: 0, width: 101, height: 251, whole: false });
  });

  it.each([
    ['above the window', { ...box, top: -500 }, view],
    ['below it', { ...box, top: 900 }, view],
    ['a window without size', box, { width: 0, height: 0 }],
  ])('gives nothing for a picture %s', (_case, place, window) => {
    expect(cutOf({ box: place, view: window }, view)).toBeNull();
  });
});

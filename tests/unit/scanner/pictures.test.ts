// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../src/contracts/post.ts';
import type { View } from '../../../src/scanner/pictures.ts';
import { Pictures } from '../../../src/scanner/pictures.ts';
import type { Box } from '../../../src/scanner/ports.ts';
import { samplePost } from '../../fakes/samples.ts';

const window: View = { innerWidth: 1_000, innerHeight: 800, visualViewport: null };
let boxes: Map<Element, Box>;
let pictures: Pictures;

function shown(box: Box | null, text = ''): { root: Element; post: Post } {
  const root = document.createElement('article');
  document.body.append(root);
  if (box !== null) boxes.set(root, box);
  return { root, post: samplePost({ text }) };
}
const square = (top: number): Box => ({ left: 10, top, width: 300, height: 300 });
const withView = (view: View) => new Pictures({ pictureBox: (root) => boxes.get(root) ?? null }, view);

beforeEach(() => {
  document.body.replaceChildren();
  boxes = new Map();
  pictures = withView(window);
});

describe('pictures in sight', () => {
  it('are named from top to bottom, each by a number that stays', () => {
    const low = shown(square(400), 'We are hiring!');
    const high = shown(square(20));
    const first = pictures.inSight([low, high]);
    expect(first.map(({ post }) => post)).toEqual([high.post, low.post]);
    expect(pictures.inSight([high, low])).toEqual(first);
    expect(pictures.place(first[0]?.ref ?? 0)).toEqual({
      box: square(20),
      view: { width: 1_000, height: 800 },
    });
  });

  it.each([
    ['says enough in words', square(100), 'x'.repeat(120)],
    ['shows none', null, ''],
    ['lies below the window', square(790), ''],
    ['lies above it', square(-290), ''],
    ['lies beside it', { ...square(100), left: 980 }, ''],
  ])('a post that %s is not among them', (_case, box, text) => {
    expect(pictures.inSight([shown(box, text)])).toEqual([]);
  });

  it('has no place for what has left the page or the window, nor for a number that it never gave', () => {
    const gone = shown(square(100));
    const scrolled = shown(square(200));
    const [one, two] = pictures.inSight([gone, scrolled]);
    gone.root.remove();
    boxes.set(scrolled.root, square(-1_000));
    expect(pictures.place(one?.ref ?? 0)).toBeNull();
    expect(pictures.place(two?.ref ?? 0)).toBeNull();
    expect(pictures.place(99)).toBeNull();
  });

  it('counts in what two fingers have made larger', () => {
    const zoomed = withView({ ...window, visualViewport: { offsetLeft: 5, offsetTop: 50, scale: 2 } });
    const [one] = zoomed.inSight([shown(square(100))]);
    expect(zoomed.place(one?.ref ?? 0)).toEqual({
      box: { left: 5, top: 50, width: 300, height: 300 },
      view: { width: 500, height: 400 },
    });
  });

  it('a page full of them gives no more than a popup can show', () => {
    const many = Array.from({ length: 100 }, (_none, at) => shown(square(at)));
    expect(pictures.inSight(many)).toHaveLength(12);
  });
});

import { elementsOf } from './elements-of.ts';

/** Smaller images are emoji, avatars and buttons. CSS pixels. */
const LARGE = 100;

const PICTURES = 'img, video, canvas, [style*="background-image"]';

/** CSS pixels of the visible part of the page. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the pictures of a post stand now, all of them in one box; null where it shows none. Asks for the layout, so
 * only for posts that the user asks about.
 */
export function pictureBox(root: Element): PictureBox | null {
  const boxes = [...root.querySelectorAll(PICTURES)]
    .map((picture) => picture.getBoundingClientRect())
    .filter(({ width, height }) => Math.min(width, height) >= LARGE);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

/** Whether a post shows a picture or a video of its own. Only asked about posts that have no text. */
export function showsPicture(root: Element): boolean {
  if (root.querySelector('video, canvas, [style*="background-image"]') !== null) return true;
  const images = elementsOf(root.querySelectorAll('img'));
  // What is written costs nothing; the layout is only asked for where that does not say it.
  return (
    images.some((image) => Number(image.getAttribute('width')) >= LARGE) ||
    images.some((image) => image.clientWidth >= LARGE)
  );
}

import type { PicturePlace } from '../contracts/image.ts';

/** Pixels of an image. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** False: a part of the picture is out of sight. */
  readonly whole: boolean;
}

/** CSS pixels around the picture that are taken along, since boxes lie between pixels. */
const EDGE = 1;

/**
 * The part of an image of the window in which the picture stands; null when that is nothing. How many of its pixels
 * make one CSS pixel is measured by its size: screens, zoomed pages and browsers each have their own.
 */
export function cutOf({ box, view }: PicturePlace, shot: { width: number; height: number }): Cut | null {
  if (view.width <= 0 || view.height <= 0) return null;
  const left = Math.max(0, box.left - EDGE);
  const top = Math.max(0, box.top - EDGE);
  const right = Math.min(view.width, box.left + box.width + EDGE);
  const bottom = Math.min(view.height, box.top + box.height + EDGE);
  const x = Math.floor((left / view.width) * shot.width);
  const y = Math.floor((top / view.height) * shot.height);
  const width = Math.min(shot.width, Math.ceil((right / view.width) * shot.width)) - x;
  const height = Math.min(shot.height, Math.ceil((bottom / view.height) * shot.height)) - y;
  if (width <= 0 || height <= 0) return null;
  const hidden =
    Math.max(0, -box.left) +
    Math.max(0, -box.top) +
    Math.max(0, box.left + box.width - view.width) +
    Math.max(0, box.top + box.height - view.height);
  return { x, y, width, height, whole: hidden < 8 };
}

export interface Size {
  width: number;
  height: number;
}

/** Fewer pixels than this on the longer side: letters of a desktop page, too small to be told apart. */
const SMALL_SIDE = 1_800;
/** Most pixels that are read: a tall phone screenshot fits, a camera's photo is made smaller. */
const MOST_PIXELS = 4_500_000;
/** Longest side that every browser can draw. */
const MOST_SIDE = 8_000;

/** The size in which an image is read: small ones twice as large, large ones within bounds. */
export function fitSize({ width, height }: Size): Size {
  const wanted = Math.max(width, height) < SMALL_SIDE ? 2 : 1;
  const scale = Math.min(
    wanted,
    Math.sqrt(MOST_PIXELS / (width * height)),
    MOST_SIDE / Math.max(width, height),
  );
  const side = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return { width: side(width), height: side(height) };
}

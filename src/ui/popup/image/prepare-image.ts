import { MAX_IMAGE_URL } from '../../../contracts/image.ts';
import type { Result } from '../../../contracts/result.ts';
import { errorText } from '../../../util/error-text.ts';
import { fitSize } from './fit-size.ts';

export type PrepareError = 'not-image' | 'too-large';

/** A file over this is no screenshot. */
const MOST_BYTES = 25_000_000;

/**
 * What the user gave, drawn anew as a grey PNG on white: the browser's own decoder meets the foreign file, the
 * recogniser's never does; place, camera and time that a photo carries are gone.
 */
export async function prepareImage(file: Blob): Promise<Result<string, PrepareError>> {
  if (file.size > MOST_BYTES) return { ok: false, error: 'too-large' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch (error) {
    return { ok: false, error: 'not-image', detail: errorText('opening an image', error) };
  }
  const { width, height } = fitSize(bitmap);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return { ok: false, error: 'not-image', detail: 'opening an image: no canvas' };
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.filter = 'grayscale(1)';
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const url = canvas.toDataURL('image/png');
  if (!url.startsWith('data:image/png') || url.length > MAX_IMAGE_URL)
    return { ok: false, error: 'too-large' };
  return { ok: true, value: url };
}

import { bytesToDataUrl, dataUrlBytes } from '../util/data-url.ts';
import { browser } from './browser.ts';

/** A PNG over this is sent as a JPEG, which is a fifth of it. */
const MOST_BYTES = 8_000_000;

/**
 * What a window shows of its front tab, as an image. Works by `activeTab` alone: the browser refuses until the user
 * has pressed our button while this page was in front.
 */
export async function shootVisibleTab(windowId: number) {
  const bytes = dataUrlBytes(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
  if (bytes === null) throw new Error('the browser gave no image');
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  return {
    width: bitmap.width,
    height: bitmap.height,
    cut: async ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('no canvas to cut the image with');
      context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
      bitmap.close();
      const png = await canvas.convertToBlob({ type: 'image/png' });
      const blob =
        png.size > MOST_BYTES ? await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 }) : png;
      return bytesToDataUrl(new Uint8Array(await blob.arrayBuffer()), blob.type);
    },
  };
}

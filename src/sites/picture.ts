/** Smaller images are emoji, avatars and buttons. CSS pixels. */
const LARGE = 100;

/** Whether a post shows a picture or a video of its own. Only asked about posts that have no text. */
export function showsPicture(root: Element): boolean {
  if (root.querySelector('video, canvas, [style*="background-image"]') !== null) return true;
  for (const image of root.querySelectorAll('img'))
    if (Math.max(image.clientWidth, Number(image.getAttribute('width'))) >= LARGE) return true;
  return false;
}

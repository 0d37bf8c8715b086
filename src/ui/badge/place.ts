/** Distances in CSS pixels of the viewport. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Place {
  left: number;
  width: number;
  maxHeight: number;
  /** One of the two is set: the panel hangs under the badge or stands on it. */
  top?: number;
  bottom?: number;
}

const MARGIN = 8;
const GAP = 6;
const WIDTH = 380;
const HEIGHT = 560;
/** Below this the panel cannot be read. */
const LEAST = 260;

/** Where the panel stands: under the badge, above it where there is more room, else over the whole height. A
 * badge outside the window counts as standing at its edge. */
export function placePanel(
  badge: Box,
  viewport: { width: number; height: number },
  dir: 'ltr' | 'rtl',
): Place {
  const width = Math.min(WIDTH, viewport.width - 2 * MARGIN);
  const wished = dir === 'rtl' ? badge.right - width : badge.left;
  const left = Math.max(MARGIN, Math.min(wished, viewport.width - width - MARGIN));
  const bottom = Math.max(badge.bottom, MARGIN - GAP);
  const top = Math.min(badge.top, viewport.height - MARGIN + GAP);
  const below = viewport.height - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  if (below >= LEAST || (below >= above && below >= LEAST / 2))
    return { left, width, top: bottom + GAP, maxHeight: Math.min(below, HEIGHT) };
  if (above >= LEAST)
    return { left, width, bottom: viewport.height - top + GAP, maxHeight: Math.min(above, HEIGHT) };
  return { left, width, top: MARGIN, maxHeight: viewport.height - 2 * MARGIN };
}

/** Whether any of the badge can be seen. */
export function inView(badge: Box, viewport: { width: number; height: number }): boolean {
  return badge.bottom > 0 && badge.top < viewport.height && badge.right > 0 && badge.left < viewport.width;
}

import type { PicturePlace, TakePictureError } from '../contracts/image.ts';
import type { Result } from '../contracts/result.ts';
import { errorText } from '../util/error-text.ts';
import type { Cut } from './picture-cut.ts';
import { cutOf } from './picture-cut.ts';

/** What the window shows, as an image. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** A data URL of a part of it. */
  cut(part: Cut): Promise<string>;
}

/** The browser's tabs and the page's scanner, as far as they are used here. */
export interface PicturePort {
  /** Whether the window shows this tab, and which window that is. */
  tab(tabId: number): Promise<{ active: boolean; windowId: number }>;
  /** Null when the picture is out of sight. */
  place(tabId: number, ref: number): Promise<Result<PicturePlace | null>>;
  /** Rejects with the browser's reason, also when the user has not pressed our button here. */
  shoot(windowId: number): Promise<Shot>;
}

/** The page may move while it is photographed; then once more. */
const TRIES = 2;

/** Cuts the picture of one post out of what the window shows. Only done because the user chose the post. */
export async function takePicture(
  port: PicturePort,
  { tabId, ref }: { tabId: number; ref: number },
): Promise<Result<{ image: string; whole: boolean }, TakePictureError>> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      // One after the other: each step needs the page as the one before has left it.
      // oxlint-disable-next-line no-await-in-loop -- see above
      const { active, windowId } = await port.tab(tabId);
      if (!active) return { ok: false, error: 'not-in-front' };
      // oxlint-disable-next-line no-await-in-loop -- see above
      const before = await port.place(tabId, ref);
      if (!before.ok || before.value === null) return { ok: false, error: 'gone' };
      // oxlint-disable-next-line no-await-in-loop -- see above
      const shot = await port.shoot(windowId);
      // oxlint-disable-next-line no-await-in-loop -- see above
      const after = await port.place(tabId, ref);
      // oxlint-disable-next-line no-await-in-loop -- see above
      const now = await port.tab(tabId);
      if (!now.active || !after.ok || after.value === null || !isSamePlace(before.value, after.value))
        continue;
      const part = cutOf(before.value, shot);
      if (part === null) return { ok: false, error: 'gone' };
      // oxlint-disable-next-line no-await-in-loop -- see above
      return { ok: true, value: { image: await shot.cut(part), whole: part.whole } };
    }
    return { ok: false, error: 'gone', detail: 'taking a picture: the page did not rest' };
  } catch (error) {
    const detail = errorText('taking a picture', error);
    return { ok: false, error: /permission/i.test(detail) ? 'not-permitted' : 'failed', detail };
  }
}

function isSamePlace({ box: one }: PicturePlace, { box: other }: PicturePlace): boolean {
  return Math.abs(one.left - other.left) < 2 && Math.abs(one.top - other.top) < 2;
}

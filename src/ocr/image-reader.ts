import type { ImageRequest, ImageText, ReadImageError } from '../contracts/image.ts';
import type { Result } from '../contracts/result.ts';
import { dataUrlBytes } from '../util/data-url.ts';
import { errorText } from '../util/error-text.ts';
import { TimeoutError, withTimeout } from '../util/with-timeout.ts';
import { packsFor } from './packs.ts';
import type { OpenRecogniser, Recogniser } from './recogniser.ts';
import { MissingPartError } from './recogniser.ts';
import { tidyText } from './tidy-text.ts';

/** Loading and reading together; below the minute that a message may wait for its answer. Both took 1 to 3 s where
 * they were measured. */
export const READ_MS = 50_000;

class ReplacedError extends Error {
  override readonly name = 'ReplacedError';
}

/**
 * Reads one image at a time. The recogniser is loaded for it and freed after it: nothing of it stays in memory.
 * A newer image ends the reading of an older one: whoever waited for that has gone, or thought better of it.
 */
export class ImageReader {
  readonly #open: OpenRecogniser;
  #running: AbortController | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(open: OpenRecogniser) {
    this.#open = open;
  }

  async read(request: ImageRequest): Promise<Result<ImageText, ReadImageError>> {
    const png = dataUrlBytes(request.image);
    if (!png) return { ok: false, error: 'failed', detail: 'reading an image: not a base64 data URL' };
    this.#running?.abort();
    const mine = new AbortController();
    this.#running = mine;
    const before = this.#last;
    const reading = before.then(() => this.#readNow(png, packsFor(request.language), mine.signal));
    this.#last = reading;
    return reading;
  }

  async #readNow(
    png: Uint8Array<ArrayBuffer>,
    packs: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<ImageText, ReadImageError>> {
    if (signal.aborted) return { ok: false, error: 'replaced' };
    let opened: Recogniser | null = null;
    let over = false;
    const work = async (): Promise<ImageText> => {
      opened = await this.#open(packs);
      // It came too late: nobody waits for it any more.
      if (over) {
        await opened.free();
        throw new ReplacedError();
      }
      const { text, confidence } = await opened.recognise(png);
      return { text: tidyText(text), confidence: Math.min(100, Math.max(0, confidence)) };
    };
    try {
      const value = await withTimeout(orReplaced(work(), signal), READ_MS, 'reading an image');
      return { ok: true, value };
    } catch (error) {
      return { ok: false, error: nameOf(error), detail: errorText('reading an image', error) };
    } finally {
      over = true;
      await (opened as Recogniser | null)?.free();
    }
  }
}

/** Settles as `work` does, or rejects as soon as a newer image takes its place. */
function orReplaced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new ReplacedError()), { once: true });
    work.then(resolve, reject);
  });
}

function nameOf(error: unknown): ReadImageError {
  if (error instanceof TimeoutError) return 'timeout';
  if (error instanceof ReplacedError) return 'replaced';
  return error instanceof MissingPartError ? 'missing' : 'failed';
}

import { useCallback, useRef, useState } from 'preact/hooks';
import type { ReadImageError, ReadingLanguage } from '../../../contracts/image.ts';
import type { Send, SendError } from '../../../messaging/client.ts';
import type { ImageDeps } from './image-deps.ts';
import type { PrepareError } from './prepare-image.ts';

/** `no-words`: nothing that looks like words was seen, which says nothing about the image. */
export type ReadingFailure = PrepareError | ReadImageError | SendError | 'no-words';

export type Reading =
  | { state: 'none' }
  | { state: 'reading'; image: string | null }
  | { state: 'failed'; image: string | null; why: ReadingFailure }
  | { state: 'read'; image: string; text: string; times: number };

/** Has one image read after another; an answer for an older image than the last one given is dropped. */
export function useImageReading(send: Send, deps: Pick<ImageDeps, 'prepare'>) {
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const turn = useRef(0);

  const read = useCallback(
    async (file: Blob, language: ReadingLanguage): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      const show = (next: Reading): void => {
        if (mine === turn.current) setReading(next);
      };
      show({ state: 'reading', image: null });
      const prepared = await deps.prepare(file);
      if (!prepared.ok) return show({ state: 'failed', image: null, why: prepared.error });
      const image = prepared.value;
      show({ state: 'reading', image });
      const answer = await send('image/read', { image, language });
      if (!answer.ok) return show({ state: 'failed', image, why: answer.error });
      if (!answer.value.ok) return show({ state: 'failed', image, why: answer.value.error });
      const { text } = answer.value.value;
      show(
        text === ''
          ? { state: 'failed', image, why: 'no-words' }
          : { state: 'read', image, text, times: mine },
      );
    },
    [send, deps],
  );
  return { reading, read };
}

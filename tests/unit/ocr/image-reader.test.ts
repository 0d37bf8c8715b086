import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImageReader, READ_MS } from '../../../src/ocr/image-reader.ts';
import type { Recogniser } from '../../../src/ocr/recogniser.ts';
import { MissingPartError } from '../../../src/ocr/recogniser.ts';

const PNG = 'data:image/png;base64,aGk=';
const request = { image: PNG, language: 'th' } as const;

interface Fake extends Recogniser {
  answer(text: string, confidence?: number): void;
  freed: number;
}
function fake(): Fake {
  let settle: (read: { text: string; confidence: number }) => void = () => undefined;
  const read = new Promise<{ text: string; confidence: number }>((resolve) => {
    settle = resolve;
  });
  const recogniser: Fake = {
    freed: 0,
    answer: (text, confidence = 90) => settle({ text, confidence }),
    recognise: vi.fn(() => read),
    free: () => {
      recogniser.freed += 1;
      return Promise.resolve();
    },
  };
  return recogniser;
}

describe('ImageReader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('loads nothing before it is asked, and frees what it loaded', async () => {
    const recogniser = fake();
    const open = vi.fn(() => Promise.resolve(recogniser));
    const reader = new ImageReader(open);
    expect(open).not.toHaveBeenCalled();
    recogniser.answer(' HIRING  now\n', 87);
    expect(await reader.read(request)).toEqual({ ok: true, value: { text: 'HIRING now', confidence: 87 } });
    expect(open).toHaveBeenCalledExactlyOnceWith(['tha', 'eng']);
    expect(recogniser.recognise).toHaveBeenCalledExactlyOnceWith(new TextEncoder().encode('hi'));
    expect(recogniser.freed).toBe(1);
  });

  it('says which way it failed', async () => {
    const missing = new ImageReader(() => Promise.reject(new MissingPartError('tha is not in the package')));
    expect(await missing.read(request)).toMatchObject({ ok: false, error: 'missing' });
    const broken = new ImageReader(() => Promise.reject(new Error('initialization failed')));
    expect(await broken.read(request)).toMatchObject({
      ok: false,
      error: 'failed',
      detail: expect.stringContaining('initialization failed') as unknown,
    });
    const unread = await broken.read({ ...request, image: 'data:image/png;base64,%%%' });
    expect(unread).toMatchObject({ ok: false, error: 'failed' });
  });

  it('frees a recogniser that fails while it reads', async () => {
    const recogniser = { ...fake(), recognise: () => Promise.reject(new Error('aborted')) };
    const free = vi.spyOn(recogniser, 'free');
    const reader = new ImageReader(() => Promise.resolve(recogniser));
    expect(await reader.read(request)).toMatchObject({ ok: false, error: 'failed' });
    expect(free).toHaveBeenCalledOnce();
  });

  it('gives up after its time, and frees', async () => {
    const recogniser = fake();
    const reading = new ImageReader(() => Promise.resolve(recogniser)).read(request);
    await vi.advanceTimersByTimeAsync(READ_MS);
    expect(await reading).toMatchObject({ ok: false, error: 'timeout' });
    expect(recogniser.freed).toBe(1);
  });

  it('frees one that is loaded too late', async () => {
    const recogniser = fake();
    let loaded: (recogniser: Recogniser) => void = () => undefined;
    const reader = new ImageReader(
      () =>
        new Promise((resolve) => {
          loaded = resolve;
        }),
    );
    const reading = reader.read(request);
    await vi.advanceTimersByTimeAsync(READ_MS);
    expect(await reading).toMatchObject({ ok: false, error: 'timeout' });
    loaded(recogniser);
    await vi.advanceTimersByTimeAsync(0);
    expect(recogniser.freed).toBe(1);
    expect(recogniser.recognise).not.toHaveBeenCalled();
  });

  it('ends the older reading for a newer image, one at a time', async () => {
    const first = fake();
    const second = fake();
    const waiting = [first, second];
    const open = vi.fn(() => Promise.resolve(waiting.shift() as Fake));
    const reader = new ImageReader(open);
    const older = reader.read(request);
    await vi.advanceTimersByTimeAsync(0);
    const newer = reader.read(request);
    expect(open).toHaveBeenCalledOnce();
    expect(await older).toMatchObject({ ok: false, error: 'replaced' });
    expect(first.freed).toBe(1);
    second.answer('second');
    expect(await newer).toMatchObject({ ok: true, value: { text: 'second' } });
    expect(open).toHaveBeenCalledTimes(2);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { PicturePort } from '../../../src/background/take-picture.ts';
import { takePicture } from '../../../src/background/take-picture.ts';

const IMAGE = 'data:image/png;base64,aGk=';
const chosen = { tabId: 7, ref: 3 };
const at = (top: number) => ({
  ok: true as const,
  value: { box: { left: 0, top, width: 200, height: 200 }, view: { width: 1_000, height: 800 } },
});

function port(more: Partial<PicturePort> = {}) {
  const cut = vi.fn(() => Promise.resolve(IMAGE));
  return {
    cut,
    tab: vi.fn(() => Promise.resolve({ active: true, windowId: 4 })),
    place: vi.fn<PicturePort['place']>(() => Promise.resolve(at(100))),
    shoot: vi.fn<PicturePort['shoot']>(() => Promise.resolve({ width: 2_000, height: 1_600, cut })),
    ...more,
  };
}

describe('takePicture', () => {
  it('cuts the chosen picture out of what the window shows', async () => {
    const browser = port();
    expect(await takePicture(browser, chosen)).toEqual({ ok: true, value: { image: IMAGE, whole: true } });
    expect(browser.place).toHaveBeenCalledWith(7, 3);
    expect(browser.shoot).toHaveBeenCalledExactlyOnceWith(4);
    expect(browser.cut).toHaveBeenCalledWith(expect.objectContaining({ x: 0, y: 198, height: 404 }));
  });

  it('photographs nobody else: a tab that is not in front is not shot', async () => {
    const browser = port({ tab: () => Promise.resolve({ active: false, windowId: 4 }) });
    expect(await takePicture(browser, chosen)).toEqual({ ok: false, error: 'not-in-front' });
    expect(browser.shoot).not.toHaveBeenCalled();
  });

  it.each([
    ['is out of sight', { ok: true as const, value: null }],
    ['belongs to a page that is gone', { ok: false as const, error: 'no-answer' }],
  ])('says so when the picture %s, and shoots nothing', async (_case, answer) => {
    const browser = port({ place: () => Promise.resolve(answer) });
    expect(await takePicture(browser, chosen)).toEqual({ ok: false, error: 'gone' });
    expect(browser.shoot).not.toHaveBeenCalled();
  });

  it('shoots again when the page moved meanwhile, and uses the second one', async () => {
    const place = vi.fn<PicturePort['place']>(() => Promise.resolve(at(40))).mockResolvedValueOnce(at(100));
    const browser = port({ place });
    expect(await takePicture(browser, chosen)).toMatchObject({ ok: true });
    expect(browser.shoot).toHaveBeenCalledTimes(2);
    expect(browser.cut).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ y: 78 }));
  });

  it('gives up on a page that never rests, and keeps no image', async () => {
    let top = 0;
    const browser = port({ place: () => Promise.resolve(at((top += 50))) });
    expect(await takePicture(browser, chosen)).toMatchObject({ ok: false, error: 'gone' });
    expect(browser.cut).not.toHaveBeenCalled();
  });

  it('drops a shot that may show another tab', async () => {
    const tab = vi
      .fn(() => Promise.resolve({ active: false, windowId: 4 }))
      .mockResolvedValueOnce({ active: true, windowId: 4 });
    const browser = port({ tab });
    expect(await takePicture(browser, chosen)).toMatchObject({ ok: false });
    expect(browser.cut).not.toHaveBeenCalled();
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'not-permitted'],
    ['Missing activeTab permission', 'not-permitted'],
    ['Failed to capture tab: image readback failed', 'failed'],
  ])('%s: %s', async (message, error) => {
    const browser = port({ shoot: () => Promise.reject(new Error(message)) });
    expect(await takePicture(browser, chosen)).toMatchObject({ ok: false, error });
  });
});

import { describe, expect, test } from 'vitest';
import { inView, placePanel } from '../../../../src/ui/badge/place.ts';

const box = (top: number, left = 40, width = 180) => ({ top, bottom: top + 44, left, right: left + width });
const wide = { width: 1200, height: 800 };
const phone = { width: 320, height: 568 };

describe('placePanel', () => {
  test('hangs under the badge, at its start', () => {
    expect(placePanel(box(100), wide, 'ltr')).toEqual({ left: 40, width: 380, top: 150, maxHeight: 560 });
  });
  test('ends with the badge where the words run from the right', () => {
    expect(placePanel(box(100, 900), wide, 'rtl').left).toBe(900 + 180 - 380);
  });
  test('stands above where there is no room below', () => {
    expect(placePanel(box(700), wide, 'ltr')).toEqual({ left: 40, width: 380, bottom: 106, maxHeight: 560 });
  });
  test.each([
    ['wide', box(0, 1100), wide],
    ['phone', box(60, 10), phone],
    ['phone, badge at the right', box(300, 200, 110), phone],
    ['landscape phone', box(100, 10), { width: 568, height: 256 }],
    ['badge far below the window', box(2_000), wide],
    ['badge far above the window', box(-2_000), phone],
    ['badge taller than the window', box(-20, 0), { width: 320, height: 60 }],
  ])('stays inside the window: %s', (_name, badge, viewport) => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const place = placePanel(badge, viewport, dir);
      const top = place.top ?? viewport.height - (place.bottom ?? 0) - place.maxHeight;
      expect(place.left).toBeGreaterThanOrEqual(8);
      expect(place.left + place.width).toBeLessThanOrEqual(viewport.width - 8);
      expect(top).toBeGreaterThanOrEqual(8);
      expect(top + place.maxHeight).toBeLessThanOrEqual(viewport.height - 8);
    }
  });
});

test('inView: partly seen counts, scrolled out does not', () => {
  expect(inView(box(-20), wide)).toBe(true);
  expect(inView(box(-44), wide)).toBe(false);
  expect(inView(box(800), wide)).toBe(false);
});

import { expect, it } from 'vitest';
import { isoTime } from '../../../src/sites/iso-time.ts';

it.each([
  ['2026-10-03T08:15:22+00:00', false, '2026-10-03T08:15:22+00:00'],
  ['2026-10-03T08:15:22.000Z', false, '2026-10-03T08:15:22.000Z'],
  ['2026-10-03T08:15:22.123456+0000', false, '2026-10-03T08:15:22.123+00:00'],
  [' 2026-10-03T08:15Z ', false, '2026-10-03T08:15Z'],
  ['1790000000', true, '2026-09-21T14:13:20.000Z'],
  // Without a zone it would be a guess.
  ['2026-10-03T08:15:22', false, null],
  ['2026-10-03', false, null],
  ['4 ngày', false, null],
  ['2026-13-45T99:99:99Z', false, null],
  ['', false, null],
  ['1790000000000000', true, null],
  ['-5', true, null],
])('%j (unix: %s) is %s', (raw, unix, time) => {
  expect(isoTime(raw, unix)).toBe(time);
});

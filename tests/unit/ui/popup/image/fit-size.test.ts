import { expect, it } from 'vitest';
import { fitSize } from '../../../../../src/ui/popup/image/fit-size.ts';

it.each([
  ['a poster is drawn twice as large', { width: 900, height: 600 }, { width: 1800, height: 1200 }],
  ['a phone screenshot stays', { width: 1080, height: 2400 }, { width: 1080, height: 2400 }],
  ['a photo is made smaller', { width: 6000, height: 4000 }, { width: 2598, height: 1732 }],
  ['a strip keeps one pixel', { width: 100_000, height: 1 }, { width: 8000, height: 1 }],
])('%s', (_, given, expected) => expect(fitSize(given)).toEqual(expected));

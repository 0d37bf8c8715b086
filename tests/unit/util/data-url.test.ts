import { expect, it } from 'vitest';
import { dataUrlBytes } from '../../../src/util/data-url.ts';

it('gives the bytes of a base64 data URL', () =>
  expect(dataUrlBytes('data:image/png;base64,AP8B')).toEqual(new Uint8Array([0, 255, 1])));

it.each(['', 'https://example.com/a.png', 'data:text/plain,hello', 'data:image/png;base64,%%%'])(
  'null for %j',
  (url) => expect(dataUrlBytes(url)).toBeNull(),
);

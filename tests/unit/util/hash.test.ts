import * as fc from '../../property.ts';
import { expect, it } from 'vitest';
import { textHash } from '../../../src/util/hash.ts';

it('is short and the same for the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textHash(text)).toBe(textHash(`${text}`));
      expect(textHash(text)).toMatch(/^[0-9a-z]{1,11}$/);
    }),
  );
});

it('tells twenty thousand similar texts apart', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => textHash(`chat support staff needed ${at}`));
  expect(new Set(all).size).toBe(all.length);
});

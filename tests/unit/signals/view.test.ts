import { describe, expect, it } from 'vitest';
import { assert, property, string } from '../../property.ts';
import { foldText, NO_LETTER_UNITS, viewOf } from '../../../src/signals/view.ts';

const NO_LETTER = new RegExp(`[${NO_LETTER_UNITS}]`);
const LETTER = /[\p{L}\p{M}\p{N}]/u;

describe('units that are no letter', () => {
  it('lists no letter, mark or number of the basic plane', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0xd800; unit += 1) {
      const character = String.fromCharCode(unit);
      if (NO_LETTER.test(character) && LETTER.test(character)) wrong.push(`U+${unit.toString(16)}`);
    }
    expect(wrong, 'take these out of NO_LETTER_UNITS in src/signals/view.ts').toEqual([]);
  });

  it('are in `units` all that is no letter', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { text: folded, units } = viewOf(text);
        expect(units).toHaveLength(folded.length);
        for (const [at, unit] of [...units].entries()) {
          if (unit.length === 1 && !/[\uD800-\uDFFF]/.test(unit))
            expect(NO_LETTER.test(unit), `at ${at}`).toBe(!LETTER.test(unit));
        }
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    ['٣٤٥', '345'],
    ['۶۷', '67'],
    ['०९', '09'],
    ['৬৫', '65'],
    ['๒๐', '20'],
    ['໓໔', '34'],
    ['၁၅', '15'],
    ['៧៨', '78'],
    ['萬 ABC', '万 abc'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

import { describe, expect, it } from 'vitest';
import { OBFUSCATIONS, seeded } from '../../../../src/cli/evaluation/obfuscations.ts';

const TEXT = 'Office work in the north, passport stays with us, call Agent 00';
const byName = (name: string) => {
  const found = OBFUSCATIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no family ${name}`);
  return found;
};

describe('obfuscations', () => {
  it.each(OBFUSCATIONS.map((one) => [one.name, one] as const))(
    '%s changes the text, the same way for the same seed',
    (_name, { apply }) => {
      const once = apply(TEXT, 0.3, seeded(7));
      expect(once).not.toBe(TEXT);
      expect(apply(TEXT, 0.3, seeded(7))).toBe(once);
      expect(apply('', 0.3, seeded(7))).toBe('');
      expect(apply(TEXT, 0.3, seeded(7)).isWellFormed()).toBe(true);
    },
  );

  it('does what its name says', () => {
    expect(byName('dotted words').apply('pay now', 1, seeded(1))).toBe('p.a.y n.o.w');
    expect(byName('cut off').apply('abcdefghij', 0.3, seeded(1))).toBe('abcdefg');
    expect(byName('mathematical letters').apply('ab', 1, seeded(1))).toBe('𝐚𝐛');
    expect(byName('full-width letters').apply('a1 ', 1, seeded(1))).toBe('ａ１ ');
  });

  it('puts nothing into scripts where zero-width characters part words', () => {
    expect(byName('zero-width characters').apply('งานคาสิโน', 1, seeded(1))).toBe('งานคาสิโน');
  });
});

import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/signals/pattern.ts';
import { viewOf } from '../../../src/signals/view.ts';

/** What is found in a text as the matcher reads it (lower case, digits 0-9). */
const finds = (pattern: string, text: string, loose = false): string | null => {
  const { text: folded, units } = viewOf(text);
  const match = compilePattern(pattern).regex(loose).exec(units);
  return match === null ? null : folded.slice(match.index, match.index + match[0].length);
};

describe('notation of patterns', () => {
  it('reads choices, optional parts and separators', () => {
    expect(finds('(free|paid) ticket', 'a paid-ticket home')).toBe('paid-ticket');
    expect(finds('pick ?up', 'we pickup')).toBe('pickup');
    expect(finds('loans? (ok|fine)', 'loan ok')).toBe('loan ok');
    expect(finds('pay (very )?(well)?', 'they pay')).toBe('pay');
    expect(finds('pay (very )?(well)?', 'they pay very well')).toBe('pay very well');
  });

  it('ends at the border of a word in scripts with spaces', () => {
    expect(finds('kill', 'skill')).toBe('kill');
    expect(compilePattern('kill').leftBorder).toBe(true);
    expect(finds('skill', 'skills')).toBeNull();
    expect(finds('skill*', 'skills')).toBe('skills');
  });

  it('bridges a short gap inside one sentence', () => {
    expect(finds('passport .. kept', 'passport will be kept')).toBe('passport will be kept');
    expect(finds('passport .. kept', 'passport. Pets are kept')).toBeNull();
  });

  it('takes numbers with their unit and digits of other scripts', () => {
    expect(finds('salary #', 'salary 15jt')).toBe('salary 15jt');
    expect(finds('bonus#?', 'bonus')).toBe('bonus');
    expect(finds('bonus#?', 'bonus500')).toBe('bonus500');
    expect(finds('বেতন #', 'বেতন ৬৫')).toBe('বেতন 65');
    expect(finds('দাম ৬৫', 'দাম 65')).toBe('দাম 65');
  });

  it('finds words without their accents only where asked to', () => {
    expect(finds('lương cao', 'luong cao', true)).toBe('luong cao');
    expect(finds('lương cao', 'lương cao', true)).toBe('lương cao');
    expect(finds('báo', 'bao')).toBeNull();
  });

  it('needs no spaces where the script writes none', () => {
    expect(finds('包机票', '全包机票住宿')).toBe('包机票');
    expect(finds('ฟรีตั๋ว', 'มีฟรีตั๋วให้')).toBe('ฟรีตั๋ว');
  });

  it('marks a word border in the words to look for first', () => {
    expect(compilePattern('visa (later|first)').anchor.words).toEqual([' later ', ' first ']);
    expect(compilePattern('วีซ่าก่อน').anchor.words).toEqual(['วีซ่าก่อน']);
  });

  it('says how far a match reaches around the words to look for', () => {
    // `visa` and a separator of up to three before; the word with its borders after its beginning.
    expect(compilePattern('visa (later|first)').anchor).toMatchObject({ before: 7, after: 7 });
    expect(compilePattern('free (very )?cheap rooms').alsoNeeded.map(({ before }) => before)).toEqual([
      0, 22,
    ]);
    expect(compilePattern('a .. passport').anchor.before).toBe(1 + 2 * 28);
  });

  it.each(['(a|b', 'a)', '?', '..', '# ?#', '(a|b)|c'])('refuses %s', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(/Pattern "/);
  });
});

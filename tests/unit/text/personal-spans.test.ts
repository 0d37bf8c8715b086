import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { personalSpans } from '../../../src/text/personal-spans.ts';

const found = (text: string) =>
  personalSpans(text).map(({ kinds, value, start, end }) => [kinds.join('+'), value, text.slice(start, end)]);

describe('personalSpans', () => {
  it.each([
    ['mail Hr00@Example.com now', [['email', 'hr00@example.com', 'Hr00@Example.com']]],
    ['write @hr_00.', [['handle', 'hr_00', '@hr_00']]],
    ['t.me/agent_00', [['handle+link', 'agent_00', 't.me/agent_00']]],
    ['Telegram: @agent_00', [['handle', 'agent_00', '@agent_00']]],
    [
      'see www.example.org/jobs ok',
      [['link', expect.stringContaining('example.org'), 'www.example.org/jobs']],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads a chat address with a number as a number and a link', () => {
    expect(personalSpans('https://wa.me/855000000000')[0]?.kinds).toEqual(['phone', 'link']);
  });

  it.each([
    '10000-15000 baht',
    '20.000.000 VND',
    '1,500,000 - 2,000,000',
    '2026-11-27',
    '27/11/2026',
    'from 9:00 to 21:00',
  ])('keeps %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['0', '000-', 'a.', '@a', '(0', 'a@', '0 '])(
    'reads 20,000 characters of %j in bounded time',
    (piece) => {
      const text = piece.repeat(20_000 / piece.length);
      const start = performance.now();
      personalSpans(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    },
  );

  it('gives spans that are sorted, apart and inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '+855 000 000 000',
              '@a_00',
              'x00@example.com',
              't.me/a_00',
              '.',
              ' ',
              'telegram ',
            ),
            fc.string({ unit: 'binary', maxLength: 6 }),
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of personalSpans(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});

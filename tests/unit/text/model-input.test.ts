import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { modelInput } from '../../../src/text/model-input.ts';

describe('modelInput masks contacts', () => {
  it.each([
    ['write to hr@example.com', 'write to [mail]'],
    ['jobs@north-example.com', '[mail]'],
    ['see https://example.com/jobs?a=1 now', 'see [link] now'],
    ['t.me/jobs_kh00', '[link]'],
    ['@jobs_kh00', '[handle]'],
    ['LINE: nong_poy00', 'LINE: [handle]'],
    ['加微信 wx_hr0012', '加微信 [handle]'],
    ['👉 kk00work', '👉 [handle]'],
    ['+855 12 000 000', '[phone]'],
    ['WA 0812 000 0000', 'WA [phone]'],
    ['โทร 080-000-0836', 'โทร [phone]'],
    ['Lic. DMW-000-SB-2022', 'Lic. [code]'],
    ['Lic No RL-0000', 'Lic No [code]'],
  ])('%s → %s', (original, expected) => {
    expect(modelInput(original)).toBe(expected);
  });
});

describe('modelInput keeps pay, dates and plain words', () => {
  it.each([
    '25,000-30,000 baht',
    '20000-30000',
    '20.000.000 đ',
    '1 500 000 тг',
    'RM4000',
    'USD1200',
    '28-11-2026',
    '08.30-17.30',
    '1200-1800',
    'telegram group',
    'line manager',
    'the signal was weak',
    'covid19',
  ])('%s', (original) => {
    expect(modelInput(original)).toBe(original);
  });
});

describe('modelInput', () => {
  it('writes word breaks as spaces and drops joiners, which the vocabulary lacks', () => {
    expect(modelInput('ធ្វើ\u200Bការ')).toBe('ធ្វើ ការ');
    expect(modelInput('ක්\u200Dෂ')).toBe('ක්ෂ');
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        expect(modelInput(`${original}\u200B x@example.com`)).not.toMatch(/[\u200B-\u200D]|@example/);
      }),
    );
  });

  it.each(['a ', '1', '微信', 'a@', 'a.', 'line id ', '(1', 'A-0', 'www.'])(
    'takes 200,000 units of %j in time',
    (unit) => {
      const long = unit.repeat(Math.ceil(200_000 / unit.length));
      const start = performance.now();
      modelInput(long);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

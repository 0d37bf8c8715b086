import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { readSignals } from '../../../../src/signals/read.ts';
import { reasonWords } from '../../../../src/ui/components/words.ts';
import { levelFromSignals } from '../../../../src/verdict/signal-level.ts';

const ID = 'PAY_OUT_OF_PROPORTION';
const compared = (text: string): Record<string, string> | undefined =>
  readSignals({ text }).marks.find(({ signal, params }) => signal === ID && params !== undefined)?.params;

describe('stated pay beside what is ordinary', () => {
  it.each([
    ['Tuyển nhân viên gõ chữ, lương 40 triệu/tháng', 'VN', '40000000'],
    ['Loker admin chat, gaji 20jt per bulan', 'ID', '20000000'],
    ['แอดมินตอบแชท เงินเดือน 60,000 บาท', 'TH', '60000'],
    ['打字员 月薪5万', 'CN', '50000'],
    ['打字員 月薪 12萬', 'TW', '120000'],
    ['Typist wanted, salary ₱80,000 per month', 'PH', '80000'],
    ['टाइपिंग का काम, सैलरी 1,20,000 रुपये महीना', 'IN', '120000'],
  ])('%s', (text, country, stated) => {
    expect(compared(text)).toMatchObject({ country, stated });
  });

  it.each([
    'Tuyển công nhân, lương 9 triệu/tháng',
    'Loker kasir, gaji 4jt per bulan',
    '招收银员 月薪6千',
    'Cashier, salary ₱18,000 per month',
    // A yearly sum, a price, a day of work.
    '年薪 30万',
    'Bán xe máy 40 triệu',
    'Phiên dịch 1 ngày, 3 triệu/ngày',
    // No figure was read for this money.
    'Cleaner in a hotel, salary 9000 AED per month',
  ])('%s is not compared', (text) => {
    expect(compared(text)).toBeUndefined();
  });

  it('compares dollars with the one country named, and only adds words', () => {
    const lure = (place: string): string => `Chat support in ${place}, high salary, USD 1,200 per month`;
    expect(compared(lure('Poipet'))).toMatchObject({ country: 'KH', usual: '208', currency: 'USD' });
    expect(compared('Chat support abroad, high salary, USD 1,200 per month')).toBeUndefined();
    expect(compared('Teacher in Cambodia, USD 1,200 per month net of tax')).toBeUndefined();
    const level = (text: string): string => levelFromSignals(readSignals({ text })).level;
    expect(level(lure('Cambodia'))).toBe(level(lure('Norway')));
  });
});

describe('the comparison in words', () => {
  const reason = levelFromSignals(
    readSignals({ text: 'Tuyển nhân viên gõ chữ, lương 40 triệu/tháng' }),
  ).reasons.find(({ signal }) => signal === ID);

  it.each([
    ['en', '40,000,000 VND', 'Vietnam', '10,100,000 VND'],
    ['vi', '40.000.000 VND', 'Việt Nam', '10.100.000 VND'],
    ['zh-Hans', '40,000,000 VND', '越南', '10,100,000 VND'],
  ] as const)('%s', (lang, ...parts) => {
    if (reason === undefined) throw new Error('no reason');
    const { sentence, quote } = reasonWords(createTranslator(lang), reason);
    for (const part of parts) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/[{}]/);
    expect(quote).toBe('40 triệu/tháng');
  });
});

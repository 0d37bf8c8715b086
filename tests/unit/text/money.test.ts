import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/text/money.ts';
import { normalise } from '../../../src/text/normalise.ts';

const shown = (text: string, lang: string): string[] =>
  findMoney(normalise(text), lang).map(
    ({ min, max, currency, period, uncertain }) =>
      `${min}${max === min ? '' : `-${max}`} ${currency} ${period}${uncertain ? '?' : ''}`,
  );

describe('findMoney', () => {
  it.each([
    ['lương 20tr/tháng', 'vi', '20000000 VND month?'],
    ['Thu nhập 20-30 triệu', 'vi', '20000000-30000000 VND month?'],
    ['1tr5/ngày', 'vi', '1500000 VND day?'],
    ['350k/ngày', 'vi', '350000 VND day?'],
    ['900 đô', 'vi', '900 USD unknown?'],
    ['30K a month', 'en', '30000 XXX month?'],
    ['$800-$1,200/mo', 'en', '800-1200 USD month'],
    ['USD 1,200 to 1,500 per month', 'en', '1200-1500 USD month'],
    ['1000USDT monthly', 'en', '1000 USD month'],
    ['1200U', 'zh-Hans', '1200 USD unknown?'],
    ['月薪1.5万', 'zh-Hans', '15000 CNY month?'],
    ['月薪2万到3万', 'zh-Hans', '20000-30000 CNY month?'],
    ['一个月1万4左右', 'zh-Hans', '14000 CNY month?'],
    ['月薪两万', 'zh-Hans', '20000 CNY month?'],
    ['底薪8000-12000AED', 'zh-Hans', '8000-12000 AED month?'],
    ['日薪3000元', 'zh-Hant', '3000 TWD day?'],
    ['เดือนละ ๓หมื่น', 'th', '30000 THB month?'],
    ['วันละ 500 บาท', 'th', '500 THB day?'],
    ['ເດືອນລະ 2,6 ລ້ານ', 'lo', '2600000 LAK month?'],
    ['ប្រាក់ខែ ៦០០ដុល្លារ', 'km', '600 USD month?'],
    ['လစာ ၃ သိန်း', 'my', '300000 MMK month?'],
    ['လစာ သိန်း ၃၀', 'my', '3000000 MMK month?'],
    ['বেতন ৪০ হাজার টাকা', 'bn', '40000 BDT month?'],
    ['5 lakh salary', 'hi-Latn', '500000 INR month?'],
    ['salary 1,50,000 per month', 'hi-Latn', '150000 INR month?'],
    ['மாதம் ரூ. 25,000', 'ta', '25000 INR month?'],
    ['تنخواہ 35 ہزار', 'ur', '35000 PKR month?'],
    ['ደሞዝ 70 ሺ ብር', 'am', '70000 ETB month?'],
    ['gaji 10-15jt/bln', 'id', '10000000-15000000 IDR month?'],
    ['gaji Rp 4.500.000', 'id', '4500000 IDR month?'],
    ['sehari 150rb', 'id', '150000 IDR day?'],
    ['RM3,500 sebulan', 'ms', '3500 MYR month'],
    ['₱25,000 per month', 'tl', '25000 PHP month?'],
    ['оклад 110-140 тысяч', 'ru', '110000-140000 RUB month?'],
    ['35 000 бат', 'ru', '35000 THB unknown?'],
    ['300 мың тг', 'kk', '300000 KZT unknown?'],
    ['цалин 4-8 сая ₮', 'mn', '4000000-8000000 MNT month?'],
    ['oyiga 800$', 'uz', '800 USD month?'],
    ['일당 14만', 'ko', '140000 KRW day?'],
    ['時給1,200円', 'ja', '1200 JPY hour?'],
    ['Salary $28/hr', 'en', '28 USD hour?'],
    ['R$ 15 mil', 'pt', '15000 BRL unknown?'],
    ['1.500 euros mensuales', 'es', '1500 EUR month'],
    ['salary elfu 30', 'sw', '30000 XXX month?'],
    ['月薪THB 48,000–55,000', 'zh-Hans', '48000-55000 THB month?'],
    ['月薪七万到十三万铢', 'zh-Hans', '70000-130000 THB month?'],
    ['Gaji ¥205.000 kotor', 'id', '205000 JPY month?'],
    ['月薪 ¥8,000', 'zh-Hans', '8000 CNY month?'],
    ['老业务年入30万', 'zh-Hans', '300000 CNY year?'],
    ['சம்பளம்: ஆண்டுக்கு ₹6.2 – 8.5 லட்சம்', 'ta', '620000-850000 INR year?'],
    ['기본급+생산수당 연 5,500만원', 'ko', '55000000 KRW year?'],
    // A day that is said elsewhere in the sentence is no period of this amount.
    ['24 часа в неделю, 1350 USD', 'ru', '1350 USD unknown?'],
    ['điều dưỡng lương 17tr, làm 45 ngày', 'vi', '17000000 VND month?'],
    ['làm đủ 7 ngày được ứng 1.500.000đ', 'vi', '1500000 VND unknown?'],
    ["kuniga 3 dars 4,5 mln so'm", 'uz', '4500000 UZS unknown?'],
  ])('%s (%s) → %s', (text, lang, expected) => {
    expect(shown(text, lang)).toEqual([expected]);
  });

  it.each([
    ['aged 18-35', 'en'],
    ['gaji umur 18-35 tahun', 'id'],
    ['call 0900 000 347', 'en'],
    ['at 12:30', 'en'],
    ['salary up by 50%', 'en'],
    ['in 2024', 'en'],
    ['work 220-240h', 'en'],
    ['තනතුරු 14', 'si'],
    ['#1 company', 'en'],
    ['', 'en'],
  ])('%s holds no pay', (text, lang) => {
    expect(shown(text, lang)).toEqual([]);
  });

  it('reckons a month with its span, and none where the period is unknown', () => {
    const [daily] = findMoney(normalise('500 baht per day'), 'en');
    expect(daily?.monthly).toEqual({ min: 11_000, max: 15_000 });
    const [bare] = findMoney(normalise('$900'), 'en');
    expect(bare?.monthly).toBeNull();
  });

  it('gives the words on the page', () => {
    const original = 'pay 💰 ＄８００–１２００/mo!';
    const [money] = findMoney(normalise(original), 'en');
    expect(original.slice(money?.start, money?.end)).toBe('＄８００–１２００/mo');
  });

  it('keeps amounts in order and offsets inside any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '$',
            '1',
            '000',
            '.',
            ',',
            '-',
            ' ',
            '万',
            'k',
            'tr',
            'salary',
            '/day',
            'USD',
            '月薪',
            '٣',
            '\n',
            '😀',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { min, max, start, end } of findMoney(normalise(text), 'en')) {
            expect(min).toBeLessThanOrEqual(max);
            expect(Number.isFinite(max)).toBe(true);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each(['a1 ', '1', '1 万', '$1 ', '1.', '1-', '月薪', '1k '])(
    'takes 200,000 units of %j in time',
    (unit) => {
      const n = normalise(unit.repeat(Math.ceil(200_000 / unit.length)));
      const start = performance.now();
      findMoney(n, 'en');
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

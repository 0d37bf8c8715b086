import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { gate } from '../../../src/verdict/gate.ts';

describe('gate lets offers and recruiters pass', () => {
  it.each([
    'We are hiring customer service staff in Cambodia, free ticket and accommodation, salary $1200',
    '高薪招聘客服,包吃住,包机票,地点柬埔寨',
    '缺钱找我,出国三个月',
    'Tuyển nhân viên chat, lương 20 triệu, bao ăn ở',
    'รับสมัครแอดมินตอบแชท เงินเดือน 25,000 ที่พักฟรี',
    'Lowongan kerja admin online, gaji 10 juta, tiket ditanggung',
    'Jawatan kosong operator, gaji RM5,000',
    'Hiring chat support abroad, sahod 60k, libreng plane ticket',
    'ជ្រើសរើសបុគ្គលិកឆ្លើយឆាត ប្រាក់ខែ ៨០០ដុល្លារ',
    'အလုပ်ခေါ်ယူပါသည် လစာ ၁၅ သိန်း',
    'ຮັບສະໝັກພະນັກງານ ເງິນເດືອນ 800$',
    'विदेश में नौकरी, वेतन 80 हजार, वीज़ा फ्री',
    'বিদেশে চাকরি, বেতন ৮০ হাজার টাকা',
    'Требуются операторы, оклад 2000$, авиабилет за наш счёт',
    'h\u200Bi\u200Br\u200Bi\u200Bn\u200Bg staff abroad',
    '招💰聘💰客💰服, 高 薪 包 住',
    'V.iệc nh.ẹ, l.ương c.ao, b.ao ă.n',
  ])('%s', (text) => {
    expect(gate(text)).toEqual({ pass: true, why: 'pass' });
  });

  it('reads an offer at the end of a long text', () => {
    const story = 'The weather was fine and the river was calm that morning in the village. '.repeat(30);
    expect(gate(story).pass).toBe(false);
    expect(gate(`${story}We are hiring chat support staff, salary 1500 USD, free ticket.`).pass).toBe(true);
  });
});

describe('gate stops what can be no offer', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['🔥🔥🔥', 'empty'],
    ['12345', 'empty'],
    ['500-600', 'empty'],
    ['ok', 'short'],
    ['好的', 'short'],
    ['50k', 'short'],
    ['job', 'short'],
    ['The match ended in a draw after extra time and both teams were tired.', 'no-offer'],
    ['刚看完那部电影,结局让我哭了很久', 'no-offer'],
    ['Happy birthday to my lovely sister, wish you all the best in life', 'no-offer'],
  ])('%j: %s', (text, why) => {
    expect(gate(text)).toEqual({ pass: false, why });
  });

  it.each([
    'Get 5GB data bundle for only $1 today, valid until midnight. Dial *123# to subscribe',
    'Paket data 10GB hanya Rp25.000, berlaku 7 hari. Hubungi *123*1#',
    'เน็ตไม่อั้น 30 วัน 299 บาท กด *777*1# สมัครวันนี้',
    'Recharge Rs 299 and get 2GB daily, validity 28 days, unlimited calls',
    'Nhan ngay 5GB data toc do cao chi 10.000d, soan KM5 gui 888',
  ])('a promotion: %s', (text) => {
    expect(gate(text).pass).toBe(false);
  });
});

describe('gate', () => {
  it('answers any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = gate(text);
        expect(result.pass).toBe(result.why === 'pass');
      }),
    );
  });

  it.each(['a ', '高 ', 'a.b ', '\uD800', '5GB ', 'แ', 'a💰', 'a1'])(
    'takes 200,000 units of %j in time',
    (unit) => {
      const long = unit.repeat(Math.ceil(200_000 / unit.length));
      const start = performance.now();
      gate(long);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

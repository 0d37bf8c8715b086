import { array, assert, constantFrom, oneof, property, string } from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../src/signals/read.ts';
import { levelFromSignals } from '../../../src/verdict/signal-level.ts';

const level = (text: string): string => levelFromSignals(readSignals({ text })).level;
const signals = (text: string): string[] => readSignals({ text }).marks.map((mark) => mark.signal);
const counters = (text: string): string[] => readSignals({ text }).counter.map((mark) => mark.signal);

describe('plain compound offers reach a level by signals alone', () => {
  it.each([
    'Chat staff, Poipet, 12 hours, passport kept by us',
    'Chat support abroad, free ticket, no experience, fly this Friday. Tourist visa first.',
    'Online casino in Bavet: Chinese cook, HR and finance wanted, salary in USDT',
    'Developers for a betting platform, Sihanoukville, phone kept by the team leader during the shift',
    'Have debts? Start anew with us. Work abroad, typing only, advance before you fly.',
    'No beating, no confinement, you can go home any time. Safe company overseas, DM me.',
    '招客服打字员,海外,包机票包吃住,不限经验,护照由公司统一保管',
    '徵打字員 海外 包機票 免經驗 月入10萬',
    'Tuyển chat chăm sóc khách hàng ở nước ngoài, bao vé máy bay, không cần bằng cấp',
    'Tuyen chat cham soc khach hang o nuoc ngoai, bao ve may bay, khong can bang cap',
    'รับแอดมินตอบแชท ปอยเปต ที่พักฟรี ไม่ต้องมีวุฒิ',
    'Butuh admin chat, kerja di luar negeri, tiket ditanggung, tanpa pengalaman',
    'Cari chatter, kerja luar negara, tiket free, gaji lumayan',
    'Hiring chat support abroad, libre lahat, walang experience ok',
    'Ищем чат менеджеров за границей, билет за наш счет, без опыта',
  ])('%s', (text) => {
    expect(level(text)).not.toBe('none');
  });
});

describe('texts that only look alike stay none', () => {
  it.each([
    // False positives actually met (shared domain knowledge 1.4).
    '搜狗推广 后台登录',
    '看门狗推送服务',
    '酷狗推荐歌单',
    '打包机票行程单',
    '包不包机票?不包机票',
    '菠菜汤怎么做才好吃',
    '在老街散步,园区有幼儿园',
    'pacar nanya kerjaan, gue jawab admin judol wkwk',
    // Talk about offers.
    'Beware of ads like: "Chat staff, Poipet, free ticket, passport kept by us".',
    'Police rescued 12 people who were lured to Poipet with a data entry job.',
    'My brother was promised a customer service job abroad, free ticket. He is still missing.',
    'Is this legit? "Data entry, overseas, free visa, free ticket, fly in 5 days"',
    '警方提醒:海外客服、包机票、不限经验都是骗局',
    // Honest offers.
    'Customer service agent, Manila. Walk in interview at our office, SSS and 13th month pay.',
    'Data entry clerk for a school library, 8 hours a day, contract signed before you start.',
    'Cook for a hotel in Phnom Penh, work permit before travel, bring your CV to the front desk.',
  ])('%s', (text) => {
    expect(level(text)).toBe('none');
  });
});

describe('negation, quotation', () => {
  it('a denied fee is no fee', () => {
    expect(signals('Registration fee 500 before you start')).toContain('UPFRONT_FEE');
    expect(signals('There is no registration fee 500 or other')).not.toContain('UPFRONT_FEE');
    expect(signals('先交押金再上岗')).toContain('UPFRONT_FEE');
    expect(signals('不收押金,培训费全免')).not.toContain('UPFRONT_FEE');
  });

  it('negation ends at the clause', () => {
    expect(signals('No agent, passport kept by company')).toContain('PASSPORT_HANDOVER');
  });

  it('a denial of danger is a sign of its own', () => {
    expect(signals('No beating and no confinement here')).toContain('REASSURANCE_DENIAL');
  });

  it('an offer in quotation marks is told about, and nothing stands alone', () => {
    const reading = readSignals({
      text: 'He wrote to me: “Love scam chatter team wanted, boat across, no stamp”. Crazy.',
    });
    expect(reading.counter.map((mark) => mark.signal)).toContain('CE_QUOTED_WARNING');
    expect(reading.marks.length).toBeGreaterThan(0);
    expect(reading.marks.every((mark) => !mark.standalone)).toBe(true);
  });

  it('the same words without quotation marks stand alone', () => {
    expect(level('Love scam chatter team wanted, boat across, no stamp')).toBe('strong');
  });

  it('words of force are not eased by an address', () => {
    expect(counters('Bakery next to the church, phones are kept by the team leader')).not.toContain(
      'CE_LOCAL_JOB',
    );
    expect(counters('Bakery next to the church')).toContain('CE_LOCAL_JOB');
  });
});

describe('class', () => {
  const classOf = (text: string): string | null => levelFromSignals(readSignals({ text })).class;
  it('tasks, accounts and fees are job fraud, with the same level as without the counter-sign', () => {
    expect(classOf('Order grabbing from home, deposit 300 to unlock the task')).toBe('job_scam');
    expect(classOf('Payment processing agent, no experience')).toBe('job_scam');
    const reading = readSignals({ text: 'Payment processing agent, no experience' });
    expect(reading.counter.map((mark) => mark.signal)).toContain('CE_OTHER_JOB_SCAM');
    const without = { ...reading, counter: [] };
    expect(levelFromSignals(reading).level).toBe(levelFromSignals(without).level);
  });

  it('a fee beside a compound offer stays a lure', () => {
    expect(classOf('Chat staff in Poipet, registration fee 50 dollars, free ticket')).toBe('lure');
  });

  it('organs and people open the emergency way', () => {
    expect(classOf('Kidney donors wanted, we arrange the trip')).toBe('person_trade');
  });
});

describe('a country, nationality or language changes no level', () => {
  const COUNTRIES = ['Thailand', 'France', 'Cambodia', 'Kenya', 'Norway', 'Laos', 'Canada'];
  it.each([
    'Chat support job in X, free ticket, no experience',
    'Nurse in X, contract signed before travel',
    'Cook wanted in X, good food',
    'X people only, typing job abroad, ticket paid',
  ])('%s', (template) => {
    const levels = new Set(COUNTRIES.map((country) => level(template.replace('X', country))));
    expect([...levels]).toHaveLength(1);
  });
});

describe('quotes and offsets', () => {
  it('a quote is exactly the words on the page, obfuscated or not', () => {
    const text = 'Ｐassport kept by c0mpany 🙂 сhаt ѕuрроrt аbrоаd';
    const { marks } = readSignals({ text });
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
  });

  it('emoji before the words hide none of them', () => {
    const text = `${'🔥💰✈️'.repeat(20)} boat across, no stamp`;
    expect(signals(text)).toContain('IRREGULAR_ROUTE');
  });

  it('holds for any text, with offsets on code-point borders', () => {
    const piece = oneof(
      string({ unit: 'binary' }),
      constantFrom(
        'passport kept by company ',
        '包机票',
        'ไม่ต้องมีวุฒิ',
        '😀',
        'b\u200Boat across',
        'free ticket ',
      ),
    );
    assert(
      property(array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const reading = readSignals({ text });
        for (const mark of [...reading.marks, ...reading.counter]) {
          expect(mark.quote).toBe(text.slice(mark.start, mark.end));
          expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(mark.quote) && text.isWellFormed()).toBe(false);
          expect(mark.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['', ' ', '\u0000', '🙂🙂', '((((', '“'.repeat(50)])('reads %j without marks', (text) => {
    expect(readSignals({ text }).marks).toEqual([]);
  });

  it('stays linear on long input', () => {
    const unit = 'passport photo free ticket abroad 包机票 no stamp “ salary 1000 usdt .. ';
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const start = performance.now();
      readSignals({ text });
      return performance.now() - start;
    };
    time(20_000);
    const short = Math.min(time(50_000), time(50_000), time(50_000));
    const long = Math.min(time(200_000), time(200_000), time(200_000));
    // Four times the length; ten leaves room for a busy machine and still fails on quadratic growth (16).
    expect(long).toBeLessThan(short * 10 + 50);
  });
});

import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../src/text/contacts.ts';
import { normalise } from '../../../src/text/normalise.ts';

const contacts = (text: string, country?: string): string[] =>
  findContacts(normalise(text), country).map(({ kind, value }) => `${kind} ${value}`);

describe('findContacts', () => {
  it.each([
    ['LINE: nong_poy00', ['line nong_poy00']],
    ['ทักไลน์ lipesun00', ['line lipesun00']],
    ['加賴 kf0071', ['line kf0071']],
    ['line.me/ti/p/~shop00', ['line shop00']],
    ['加微信 wx_hr0012 或 飞机 @boss_kk00', ['wechat wx_hr0012', 'telegram boss_kk00']],
    ['V信:abc0012', ['wechat abc0012']],
    ['微信 13800000000', ['wechat 13800000000']],
    ['QQ 123456789', ['qq 123456789']],
    ['https://t.me/jobs_kh00', ['telegram jobs_kh00']],
    ['t . me / jobs_kh00', ['telegram jobs_kh00']],
    ['t(.)me/Jobs_KH00', ['telegram jobs_kh00']],
    ['Telegram: @Jobs_KH00', ['telegram jobs_kh00']],
    ['t.me/+AbCdEf000000', ['telegram +AbCdEf000000']],
    ['텔 geo00_kr', ['telegram geo00_kr']],
    ['WA: +62 812 000 0000', ['whatsapp +628120000000']],
    ['wa.me/628120000000', ['whatsapp +628120000000']],
    ['واتساب +971 50 000 0000', ['whatsapp +971500000000']],
    ['Zalo/Viber: 0900 000 347', ['zalo 0900000347', 'viber 0900000347']],
    ['zalo.me/0900000347', ['zalo 0900000347']],
    ['Signal: anna.01', ['signal anna.01']],
    ['m.me/page.name00', ['messenger page.name00']],
    ['hr@example.com', ['email hr@example.com']],
    ['HR (at) example (dot) com', ['email hr@example.com']],
    ['https://www.example.com/jobs/?utm_source=x&id=3', ['link example.com/jobs?id=3']],
    ['example.com/jobs?id=3', ['link example.com/jobs?id=3']],
    ['hxxps://example.com/a.', ['link example.com/a']],
    ['call +855 12 000 000', ['phone +85512000000']],
    ['โทร ๐๘๐-๐๐๐-๐๘๓๖', ['phone 0800000836']],
    ['zero nine one seven zero zero zero zero zero zero zero', ['phone 09170000000']],
    ['零九一七零零零零零零零', ['phone 09170000000']],
    ['O9l7 000 0012', ['phone 09170000012']],
  ])('%s', (text, expected) => {
    expect(contacts(text)).toEqual(expected);
  });

  it.each([
    'telegram group is fun',
    'our line manager said so',
    'the signal was weak on line 3',
    'whatsapp me anytime',
    'salary 20000-30000, RM4,500 or 1.500.000 đ',
    '2026-11-27 from 08.30-17.30',
    'version 2.0.1 of node.js',
    'WeChat only',
  ])('finds nothing in %s', (text) => {
    expect(contacts(text)).toEqual([]);
  });

  it('lets two spellings of one contact meet', () => {
    expect(contacts('t.me/Hire_00me')).toEqual(contacts('TG 👉 @hire_00me'));
    expect(contacts('WhatsApp +62 (812) 000-0000')).toEqual(contacts('wa.me/+628120000000'));
    expect(contacts('080-000-0836', 'TH')).toEqual(contacts('+66 80 000 0836'));
  });

  it('gives the words on the page', () => {
    const original = '📱 ｔ.ｍｅ/ｊｏｂｓ_００';
    const [contact] = findContacts(normalise(original));
    expect(original.slice(contact?.start, contact?.end)).toBe('ｔ.ｍｅ/ｊｏｂｓ_００');
  });

  it('keeps offsets inside any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'LINE',
            ':',
            ' ',
            't.me/',
            'a_00',
            '0900000000',
            '@',
            '微信',
            '+',
            '/',
            'x@y.com',
            '(at)',
            '😀',
            'zero ',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { start, end } of findContacts(normalise(text))) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it.each(['微信', 'tg ', 'one ', 't.me/', 'O1', 'a@', 'a.', 'line:', '1 ', 'zalo/'])(
    'takes 200,000 units of %j in time',
    (unit) => {
      const n = normalise(unit.repeat(Math.ceil(200_000 / unit.length)));
      const start = performance.now();
      findContacts(n);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../../src/text/contacts.ts';
import { MESSENGERS } from '../../../../src/text/contacts/contact.ts';
import { SERVICES } from '../../../../src/text/contacts/services.ts';
import { normalise } from '../../../../src/text/normalise.ts';

const contacts = (text: string): string[] =>
  findContacts(normalise(text)).map(({ kind, value }) => `${kind} ${value}`);

/** One contact a row, as it is written in several languages and hidden in several ways. */
const SPELLINGS: readonly (readonly [contact: string, texts: readonly string[]])[] = [
  [
    'telegram hire_00',
    [
      'Telegram: @hire_00',
      'TG hire_00',
      'https://t.me/Hire_00',
      't . me / hire_00',
      't,me/hire_00',
      't dot me slash hire_00',
      'hxxps://t.me/hire_00',
      't.e.l.e.g.r.a.m @hire_00',
      '𝗧𝗘𝗟𝗘𝗚𝗥𝗔𝗠: @hire_00',
      '电报 @hire_00',
      '紙飛機 @hire_00',
      '텔레그램 @hire_00',
      'テレグラム:@hire_00',
      'เทเลแกรม @hire_00',
      'តេលេក្រាម: @hire_00',
      'တယ်လီဂရမ် @hire_00',
      'ເທເລແກຣມ @hire_00',
      'टेलीग्राम @hire_00',
      'টেলিগ্রাম @hire_00',
      'டெலிகிராம் @hire_00',
      'ٹیلیگرام @hire_00',
      'تيليجرام: @hire_00',
      'ቴሌግራም @hire_00',
      'пишите в телеграм @hire_00',
      'Telegramdan yozing @hire_00',
    ],
  ],
  [
    'whatsapp +85512000000',
    [
      'WhatsApp no: +855 12 000 000',
      'WA +855-12-000-000',
      'wa.me/85512000000',
      'api.whatsapp.com/send?phone=85512000000&text=hi',
      'व्हाट्सएप +855 12 000 000',
      'হোয়াটসঅ্যাপ +855 12 000 000',
      'واٹس ایپ +855 12 000 000',
      'واتساب +855 12 000 000',
      'வாட்ஸ்அப் +855 12 000 000',
      'වට්ස්ඇප් +855 12 000 000',
      'ватсап +855 12 000 000',
      '왓츠앱 +855 12 000 000',
    ],
  ],
  [
    'line kk00job',
    [
      'LINE ID: kk00job',
      'ทักไลน์ @kk00job',
      'ไลน์ไอดี: kk00job',
      '加賴 kk00job',
      '라인 아이디 : kk00job',
      'ライン kk00job',
      'line.me/ti/p/~kk00job',
    ],
  ],
  [
    'wechat hr_0012',
    [
      'WeChat: hr_0012',
      '加微信:hr_0012',
      '微信ID:hr_0012',
      '薇信 hr_0012',
      '加卫❤信 hr_0012',
      'V：hr_0012',
      '+V hr_0012',
      '위챗 hr_0012',
      'วีแชท hr_0012',
    ],
  ],
  ['qq 123456789', ['QQ 123456789', '扣扣:123456789', 'QQ群 123456789', '企鹅 123456789']],
  [
    'zalo 0900000347',
    [
      'Zalo: 0900.000.347',
      'kb zalo 0900 000 347',
      'zalo 0 9 0 0 0 0 0 3 4 7',
      'za.lo 0900000347',
      'zalo.me/0900000347',
    ],
  ],
  ['viber +959000000000', ['Viber +95 9 000 000 000', 'ဗိုင်ဘာ +95 9 000 000 000', 'вайбер +95 9 000 000 000']],
  [
    'messenger page.name00',
    ['m.me/page.name00', 'Messenger: page.name00', 'PM sa messenger m . me / page.name00'],
  ],
  ['signal +447700900000', ['Signal +44 7700 900000', 'signal.me/#p/+447700900000']],
  [
    'kakaotalk hire00kr',
    ['카카오톡 아이디 hire00kr', '카톡ID: hire00kr', 'ㅋㅌ hire00kr', 'KakaoTalk hire00kr'],
  ],
  ['kakaotalk sabc0000', ['오픈채팅 open.kakao.com/o/sabc0000']],
  [
    'email hr00@example.com',
    [
      'hr00@example.com',
      'hr00 [at] example [dot] com',
      'hr00 at example dot com',
      'hr00(a)example.com',
      'hr00@example . com',
      'hr00＠example．com',
    ],
  ],
  [
    'phone 0800000836',
    [
      'โทร 080 000 0836',
      'โทร ๐๘๐-๐๐๐-๐๘๓๖',
      'O80 O00 0836',
      'ศูนย์แปดศูนย์ ศูนย์ศูนย์ศูนย์ ศูนย์แปดสามหก',
      '零八零零零零零八三六',
      'kosong lapan kosong kosong kosong kosong kosong lapan tiga enam',
      '0eight0 000 0eight3six',
    ],
  ],
];

describe('one contact, however it is written', () => {
  it.each(SPELLINGS.flatMap(([contact, texts]) => texts.map((text) => [text, contact] as const)))(
    '%s → %s',
    (text, contact) => {
      expect(contacts(text)).toEqual([contact]);
    },
  );

  it('has spellings of every service', () => {
    const shown = new Set(SPELLINGS.map(([contact]) => contact.split(' ')[0]));
    expect(
      SERVICES.filter(({ kind }) => !shown.has(kind)),
      'add a row to SPELLINGS',
    ).toEqual([]);
    expect(SERVICES.filter(({ kind }) => !MESSENGERS.has(kind))).toEqual([]);
  });
});

describe('words that only look like a service', () => {
  it.each([
    'Biji kakao 100.000 per kg',
    'V: 12',
    'us @ the gate',
    'line 12 of the form',
    'I got one two and three of them',
    'call signal 5',
    '微博信用分 700',
  ])('%s', (text) => {
    expect(contacts(text)).toEqual([]);
  });
});

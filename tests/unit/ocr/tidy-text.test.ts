import { expect, it } from 'vitest';
import { tidyText } from '../../../src/ocr/tidy-text.ts';

it.each([
  ['CHAT   SUPPORT \n\n\n\n Poipet', 'CHAT SUPPORT\n\nPoipet'],
  ['诚 聘 客 服 ， 月 薪 1500', '诚聘客服 ， 月薪 1500'],
  ['รับ สมัคร งาน chat support', 'รับสมัครงาน chat support'],
  ['Telegram: @jobs00  月 薪\r\n', 'Telegram: @jobs00 月薪'],
  [' \n \n', ''],
])('%j becomes %j', (read, expected) => expect(tidyText(read)).toBe(expected));

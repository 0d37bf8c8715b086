import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../src/signals/read.ts';
import { quotesOf } from './quotes.ts';

const ID = 'CONTACT_PRIVATE_APP';

describe('an account of a messenger as the only way to apply', () => {
  it.each([
    ['แอดมินด่วน ทักไลน์ kk00job', 'kk00job'],
    ['客服急招 加卫❤信 hr_0012', 'hr_0012'],
    ['Tuyển nhân viên, zalo 0900 000 347', '0900 000 347'],
    ['상담원 모집 카톡 hire00kr', 'hire00kr'],
    ['Ищем операторов, тг: @hire_00', 'hire_00'],
    ['Chat staff wanted t . me / hire_00', 't . me / hire_00'],
  ])('%s', (text, quote) => {
    expect(quotesOf(text, ID)).toContain(quote);
  });

  it.each([
    'Chat staff wanted, t.me/hire_00 or hr00@example.com',
    'Waiter wanted, call 080 000 0836 or LINE: kk00job',
    'Apply at example.com/jobs',
  ])('%s gives another way', (text) => {
    expect(quotesOf(text, ID)).toEqual([]);
  });

  it('names the service for the words shown', () => {
    const mark = readSignals({ text: 'Chat staff, zalo 0900 000 347' }).marks.find(
      ({ signal }) => signal === ID,
    );
    expect(mark?.params).toEqual({ service: 'zalo' });
  });
});

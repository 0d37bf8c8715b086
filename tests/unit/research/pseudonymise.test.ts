import * as fc from '../../property.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ExportRecordSchema } from '../../../src/contracts/export.ts';
import { createPlaceholders } from '../../../src/research/placeholders.ts';
import { pseudonymise } from '../../../src/research/pseudonymise.ts';
import { dayOf, recordOf } from '../../../src/research/record.ts';
import { personalSpans } from '../../../src/text/personal-spans.ts';
import { flagAt } from '../desk/flags.ts';

const salt = (n: number) => new Uint8Array(32).fill(n);
const ANNA = { author: 'Anna Example', handle: '@anna_00', permalink: 'https://x.example.com/anna_00/1' };

describe('createPlaceholders', () => {
  it('gives one value one placeholder, another kind or key another one', async () => {
    const first = await createPlaceholders(salt(1));
    const phone = await first.of('phone', '+855000000000');
    expect(phone).toMatch(/^\[phone:[a-z]{16}\]$/);
    expect(await first.of('phone', '+855000000000')).toBe(phone);
    expect(await first.of('link', '+855000000000')).not.toBe(phone);
    expect(await (await createPlaceholders(salt(1))).of('phone', '+855000000000')).toBe(phone);
    expect(await (await createPlaceholders(salt(2))).of('phone', '+855000000000')).not.toBe(phone);
  });

  it('takes a random key where none is given', async () => {
    const values = await Promise.all([1, 2].map(async () => (await createPlaceholders()).of('phone', '1')));
    expect(values[0]).not.toBe(values[1]);
  });

  it('makes nothing that is read as a contact itself', async () => {
    const placeholders = await createPlaceholders(salt(3));
    for (let n = 0; n < 200; n += 1)
      for (const kind of ['phone', 'handle', 'email', 'link', 'account', 'post'])
        expect(personalSpans(`Telegram: ${await placeholders.of(kind, String(n))}`)).toEqual([]);
  });
});

describe('pseudonymise', () => {
  const text =
    'ANNA EXAMPLE hires. We keep your passport. Call +855 12 000 000, Telegram @anna_00 or mail hr00@example.com';
  const make = async (flag = flagAt(1, { post: { ...ANNA, text, links: ['https://example.com/a'] } })) =>
    pseudonymise(flag, await createPlaceholders(salt(1)));

  it('leaves no name, handle, number, address, link or id', async () => {
    const record = await make();
    const all = JSON.stringify(record);
    for (const secret of ['anna', 'Anna', 'ANNA', '000 000', 'hr00', 'example.com', 'x:1', 'social.example'])
      expect(all).not.toContain(secret);
    expect(record.text).toContain('We keep your passport');
    expect(record.pageUrl).toBeNull();
  });

  it('keeps the words of a reason at their new place', async () => {
    const { text: hidden, reasons } = await make();
    expect(reasons).toHaveLength(1);
    for (const { start, end, quote } of reasons) {
      expect(hidden.slice(start, end)).toBe(quote);
      expect(quote).toBe('We keep your passport');
    }
  });

  it('gives the account in the text the placeholder of the account', async () => {
    const record = await make();
    expect(record.text.startsWith(record.account)).toBe(true);
  });

  it('joins posts of one export by contact and account, not those of two', async () => {
    const placeholders = await createPlaceholders(salt(1));
    const a = await pseudonymise(
      flagAt(1, { post: { ...ANNA, text: 'Call 855-12-000-000 now' } }),
      placeholders,
    );
    const b = await pseudonymise(
      flagAt(2, { post: { ...ANNA, text: 'call +855 12 000 000' } }),
      placeholders,
    );
    expect(a.contacts).toEqual(b.contacts);
    expect(a.account).toBe(b.account);
    expect(a.id).not.toBe(b.id);
    const other = await pseudonymise(flagAt(1, { post: ANNA }), await createPlaceholders(salt(2)));
    expect(other.account).not.toBe(a.account);
  });

  it('cuts times to the day and fits the schema, with and without placeholders', async () => {
    const flag = flagAt(1, {
      reports: [{ at: '2026-11-02T00:00:00Z', hotlineId: 'kh-117', channel: 'phone', status: 'sent' }],
    });
    for (const record of [await make(flag), recordOf(flag)]) {
      expect(v.safeParse(v.strictObject(ExportRecordSchema.entries), record).issues).toBeUndefined();
      expect(JSON.stringify(record)).not.toMatch(/\d{2}:\d{2}/);
      expect(record.reportsSent).toBe(1);
    }
  });

  it('takes a post of which nothing is known', async () => {
    const flag = flagAt(1, {
      pageUrl: null,
      post: { author: '', handle: null, permalink: null, time: 'soon', text: '' },
      assessment: { reasons: [], model: null },
    });
    expect(await make(flag)).toMatchObject({
      account: '',
      text: '',
      contacts: [],
      permalink: null,
      posted: null,
    });
  });

  it('lets no contact survive, and keeps every reason inside the text', async () => {
    const placeholders = await createPlaceholders(salt(7));
    const contact = fc.constantFrom(
      '+855 000 000 000',
      '@agent_00',
      'hr00@example.com',
      't.me/agent_00',
      'Zalo: 0000000000',
    );
    const piece = fc.oneof(contact, fc.string({ unit: 'binary', maxLength: 10 }), fc.constantFrom(' ', '\n'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.nat(40),
        fc.nat(20),
        async (parts, from, length) => {
          const whole = parts.join('');
          const start = Math.min(from, whole.length);
          const end = Math.min(start + length, whole.length);
          const reasons = [
            { signal: 'S', kind: 'words' as const, quote: whole.slice(start, end), start, end },
          ];
          const record = await pseudonymise(
            flagAt(1, { post: { text: whole }, assessment: { reasons } }),
            placeholders,
          );
          expect(personalSpans(record.text)).toEqual([]);
          for (const reason of record.reasons)
            expect(record.text.slice(reason.start, reason.end)).toBe(reason.quote);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('dayOf', () => {
  it('reads UTC, whatever the zone', () => {
    expect(dayOf('2026-11-27T23:30:00-05:00')).toBe('2026-11-28');
    expect(dayOf(null)).toBeNull();
  });
});

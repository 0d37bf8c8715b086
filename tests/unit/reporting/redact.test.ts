import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import type { MaskKind } from '../../../src/reporting/redact.ts';
import { MASK_KINDS, NO_MASKS, redact } from '../../../src/reporting/redact.ts';
import { personalSpans } from '../../../src/text/personal-spans.ts';

const ALL: ReadonlySet<MaskKind> = new Set(MASK_KINDS);

describe('redact', () => {
  it('masks what is chosen, counts it, and leaves the rest as it stands', () => {
    const text =
      'Chat staff. Call +855 000 000 000 or @hr_00, mail hr00@example.com, see https://example.com/x';
    expect(redact(text, new Set(['phone', 'email']))).toMatchObject({
      text: 'Chat staff. Call [phone] or @hr_00, mail [email], see https://example.com/x',
      counts: { ...NO_MASKS, phone: 1, email: 1 },
    });
    expect(redact(text, ALL).text).toBe('Chat staff. Call [phone] or [handle], mail [email], see [link]');
  });

  it('masks nothing when nothing is chosen', () => {
    expect(redact('call 000 000 000', new Set())).toMatchObject({
      text: 'call 000 000 000',
      counts: NO_MASKS,
    });
  });

  it('does not take its own mask for a contact', () => {
    expect(redact('Telegram: +855 000 000 000', ALL).text).toBe('Telegram: [phone]');
  });

  it('keeps pay, ranges and dates', () => {
    const text = 'Pay 20.000.000 VND or 10000-15000 baht a month from 2026-11-27, 30/11/2026';
    expect(redact(text, ALL).text).toBe(text);
  });

  it.each([
    ['Thai digits', 'โทร ๐๐๐ ๐๐๐ ๐๐๐๐'],
    ['full width', 'TEL ０００－０００－００００'],
    ['zero width', 'tel 000\u200b000\u200b0000'],
    ['brackets', 'tel (000) 000-0000'],
    ['no space after Thai', 'โทร+855 000 000 000'],
    ['no space after Latin', 'call000 000 0000'],
  ])('masks a number in %s', (_name, text) => {
    expect(redact(text, ALL)).toMatchObject({ counts: { phone: 1 } });
    expect(redact(text, ALL).text).not.toMatch(/[0\u0e50０]{3}/u);
  });

  it('masks names in any case and in styled letters', () => {
    const found = redact('Ask ANNA OO or 𝐀𝐧𝐧𝐚 𝐎𝐨', ALL, ['Anna Oo', ' ', 'x']);
    expect(found).toMatchObject({ text: 'Ask [name] or [name]', counts: { ...NO_MASKS, name: 2 } });
  });

  it('takes a name with signs of a pattern as it stands', () => {
    expect(redact('a(b)* and ab', ALL, ['a(b)*']).text).toBe('[name] and ab');
    expect(redact('my phone is here', ALL, ['phone']).text).toBe('my [name] is here');
  });

  it('lets no masked contact survive', () => {
    const contact = fc.constantFrom(
      '+855 000 000 000',
      '0000000000',
      '@agent_00',
      'hr00@example.com',
      'https://example.com/a?b=1',
      't.me/agent_00',
      'wa.me/00000000000',
      'www.example.org',
      '(000) 000-0000',
      '๐๐๐๐๐๐๐๐๐๐',
    );
    const filler = fc.string({ unit: 'binary', maxLength: 12 });
    const text = fc
      .array(fc.oneof(contact, filler), { minLength: 1, maxLength: 8 })
      .chain((parts) => fc.constantFrom('', ' ', '\n', ', ', '-').map((glue) => parts.join(glue)));
    fc.assert(
      fc.property(text, fc.uniqueArray(fc.constantFrom(...MASK_KINDS)), (original, chosen) => {
        const masks = new Set(chosen);
        const left = personalSpans(redact(original, masks).text).filter(({ kinds }) =>
          kinds.some((kind) => masks.has(kind)),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('lets no character run that was a contact stay readable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (around) => {
        const { text } = redact(`${around} agent00@example.com ${around}`, ALL);
        expect(text).not.toContain('agent00@example');
      }),
    );
  });
});

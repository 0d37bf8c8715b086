import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../src/reporting/compose.ts';
import type { ReportChoices } from '../../../src/reporting/compose.ts';
import { factsOf, sha256 } from '../../../src/reporting/facts.ts';
import { PART_IDS, utc } from '../../../src/reporting/parts.ts';
import type { PartId } from '../../../src/reporting/parts.ts';
import { MASK_KINDS } from '../../../src/reporting/redact.ts';
import type { Voice } from '../../../src/reporting/words.ts';
import { PERSONAL_KINDS, personalSpans } from '../../../src/text/personal-spans.ts';
import { CHOICES, ENGLISH, flagOf, hotlineOf, OTHER, TEXT } from './samples.ts';

async function draft(
  over: Partial<ReportChoices> = {},
  flag = flagOf(),
  voices: readonly Voice[] = [ENGLISH],
) {
  return composeReport({
    flag,
    hotline: hotlineOf(),
    facts: await factsOf(flag),
    choices: { ...CHOICES, ...over },
    voices,
  });
}
const value = (made: Awaited<ReturnType<typeof draft>>, id: PartId) =>
  made.parts.find((part) => part.id === id)?.value;

describe('factsOf', () => {
  it('reads places, their countries and contacts, and takes the digest of the text', async () => {
    const facts = await factsOf(flagOf());
    expect(facts.places).toEqual(['Poipet']);
    expect(facts.countries).toEqual(['KH']);
    expect(facts.contacts).toContainEqual({ kinds: ['phone'], service: 'phone', value: '+85500000000' });
    expect(facts.sha256).toBe(await sha256(TEXT));
  });

  it('makes the known digest of the empty text', async () => {
    expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('composeReport', () => {
  it('says what was seen, that it is no proof, and which text it was', async () => {
    const { subject, body } = await draft();
    expect(subject).toBe('Suspected recruitment post seen on social media');
    expect(body).toContain('signs often seen in recruitment into scam compounds');
    expect(body).toContain('not proof');
    expect(body).toContain('found automatically on the device');
    expect(body).toContain(await sha256(TEXT));
    expect(body).toContain('captured 2026-11-21 09:30 UTC');
    expect(body).toContain(TEXT);
    expect(body).toContain('- Passport is taken: "Passport kept by us"');
    expect(body).toContain('Posted: 2026-11-20 08:00 UTC');
  });

  it.each(PART_IDS)('takes out %s', async (id) => {
    const whole = await draft({ note: 'I was contacted' });
    const without = await draft({ note: 'I was contacted', leaveOut: new Set([id]) });
    const label = `${ENGLISH.words(`draft.part.${id}`)}:`;
    expect(whole.body).toContain(label);
    expect(without.body).not.toContain(label);
    expect(without.parts.find((part) => part.id === id)?.included).toBe(false);
  });

  it('leaves no trace of the post when all parts are out', async () => {
    const { body } = await draft({ leaveOut: new Set(PART_IDS) });
    for (const word of ['Poipet', 'anna', 'Anna', 'x.example.com', '000 000'])
      expect(body).not.toContain(word);
  });

  it('masks what is chosen in the text, the signs and the contacts, and counts it', async () => {
    const flag = flagOf();
    flag.assessment.reasons.push({
      signal: 'CONTACT',
      kind: 'words',
      quote: 'call +855 000 000 000',
      start: TEXT.indexOf('call +855'),
      end: TEXT.indexOf('call +855') + 21,
    });
    const made = await draft({ masks: new Set(['phone', 'handle', 'name']), names: ['Mr Oo'] }, flag);
    expect(value(made, 'text')).toContain('Ask [name], call [phone] or [handle]');
    expect(value(made, 'signs')).toContain('call [phone]');
    expect(value(made, 'contacts')).toBe('[phone]\n[handle]');
    expect(made.body).not.toContain('000 000');
    expect(made.masked).toMatchObject({ phone: 1, handle: 1, name: 1 });
  });

  it('leaves no half of a masked number in the words of a sign', async () => {
    const flag = flagOf();
    const start = TEXT.indexOf('call +855');
    const quote = TEXT.slice(start, start + 13);
    expect(quote).toBe('call +855 000');
    flag.assessment.reasons = [{ signal: 'CONTACT', kind: 'words', quote, start, end: start + 13 }];
    expect(value(await draft({ masks: new Set(['phone']) }, flag), 'signs')).toBe('- CONTACT: "call "');
    flag.assessment.reasons = [
      { signal: 'CONTACT', kind: 'words', quote: 'words of an older text', start: 0, end: 22 },
    ];
    expect(value(await draft({}, flag), 'signs')).toBe('- CONTACT');
  });

  it('masks what reads as a contact only where a quote cuts a word', async () => {
    const flag = flagOf();
    flag.post = { ...flag.post, text: '𐀀@agent_00' };
    flag.assessment.reasons = [{ signal: 'CONTACT', kind: 'words', quote: '\udc00@a', start: 1, end: 4 }];
    expect(value(await draft({ masks: new Set(['handle']) }, flag), 'signs')).toBe(
      '- CONTACT: "\ufffd[handle]"',
    );
  });

  it('lets no masked contact survive in any part that comes from the text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '+855 000 000 000',
        '@agent_00',
        'hr00@example.com',
        't.me/agent_00',
        'Zalo: 0000000000',
        ' ',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 7 }),
        fc.oneof(fc.uniqueArray(fc.constantFrom(...MASK_KINDS)), fc.constant([...MASK_KINDS])),
        fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 3 }),
        async (pieces, kinds, spans) => {
          const text = pieces.join('');
          const flag = flagOf();
          flag.post = { ...flag.post, text };
          flag.assessment.reasons = spans.map(([from, length]) => {
            const quote = text.slice(from, from + length);
            return { signal: 'S', kind: 'words', quote, start: from, end: from + quote.length };
          });
          const masks = new Set(kinds);
          const { parts } = await draft({ masks }, flag);
          // A quote may cut through a contact that is not masked; where all are, it holds none.
          const checked: PartId[] = ['text', 'contacts'];
          if (PERSONAL_KINDS.every((kind) => masks.has(kind))) checked.push('signs');
          for (const part of parts.filter(({ id }) => checked.includes(id)))
            for (const line of part.value.split('\n'))
              expect(
                personalSpans(line).filter((span) => span.kinds.some((kind) => masks.has(kind))),
                `${part.id}: ${line}`,
              ).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('counts nothing as hidden in a text that is out', async () => {
    const made = await draft({ masks: new Set(['phone']), leaveOut: new Set(['text']) });
    expect(made.masked.phone).toBe(0);
  });

  it('says first that somebody is in danger', async () => {
    const made = await draft({ danger: true });
    expect(made.body.startsWith('Somebody may be in danger now.')).toBe(true);
    expect(made.subject).toContain('URGENT');
  });

  it('claims no signs for a post that was not recognised', async () => {
    const flag = flagOf({ origin: 'user' });
    flag.assessment = { ...flag.assessment, level: 'unsure', why: 'language', reasons: [], model: null };
    const { body } = await draft({}, flag);
    expect(body).not.toContain('signs often seen in');
    expect(body).toContain('The sender chose this post');
    expect(body).not.toContain('Language model');
  });

  it('says that the text is cut', async () => {
    const flag = flagOf();
    flag.post = { ...flag.post, truncated: true };
    expect((await draft({}, flag)).body).toContain('not complete');
  });

  it('has no part for what the page did not show', async () => {
    const flag = flagOf({ pageUrl: null });
    flag.post = {
      ...flag.post,
      author: '',
      handle: null,
      permalink: null,
      time: null,
      timeText: '4 ngày',
      text: 'việc nhẹ',
    };
    flag.assessment = { ...flag.assessment, reasons: [] };
    const made = await draft({}, flag);
    expect(made.parts.map((part) => part.id)).toEqual(['text', 'time', 'seen']);
    expect(value(made, 'time')).toBe('4 ngày');
  });

  it('does not name the page twice', async () => {
    const flag = flagOf();
    flag.pageUrl = flag.post.permalink;
    expect((await draft({}, flag)).parts.map((part) => part.id)).not.toContain('page');
  });

  it('writes in two languages what it says itself, and the post once', async () => {
    const { body } = await draft({}, flagOf(), [ENGLISH, OTHER]);
    expect(body).toContain('not proof. Whoever posted it may be a victim too.\nvi:draft.victim');
    expect(body).toContain('Text of the post / vi:draft.part.text');
    expect(body).toContain('- Passport is taken / vi:PASSPORT_HANDOVER');
    expect(body.split(TEXT)).toHaveLength(2);
    expect(body.split(await sha256(TEXT))).toHaveLength(2);
    expect(body).not.toContain('vi:draft.hash');
  });

  it('stays well formed with a broken surrogate', async () => {
    const flag = flagOf();
    flag.post = { ...flag.post, text: 'job \ud800 now', author: '\udc00' };
    expect((await draft({}, flag)).body.isWellFormed()).toBe(true);
  });
});

describe('utc', () => {
  it('leaves a time that is none as it stands', () => {
    expect(utc('yesterday')).toBe('yesterday');
  });
});

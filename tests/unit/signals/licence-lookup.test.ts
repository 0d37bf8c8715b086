import { describe, expect, it } from 'vitest';
import { readSignals } from '../../../src/signals/read.ts';
import { LICENCE_LOOKUPS } from '../../../src/util/licence-lookups.ts';
import { levelFromSignals } from '../../../src/verdict/signal-level.ts';

const lookups = (text: string): string[] =>
  readSignals({ text }).counter.flatMap(({ params }) => params?.['lookup'] ?? []);

describe('the page on which a licence is looked up', () => {
  it.each([
    ['Chat staff in Poipet, DMW license 000 valid', ['PH-agencies']],
    ['Apply now, POEA licensed agency', ['PH-agencies']],
    ['Approved job order 0000, DMW', ['PH-job-orders']],
    // No office is named, or its page was read nowhere.
    ['Approved job order 0000', []],
    ['Melalui agensi pekerjaan berdaftar', []],
    ['Typing from home', []],
  ])('%s', (text, expected) => {
    expect(lookups(text)).toEqual(expected);
  });

  it('is shown beside the reasons and raises no level', () => {
    const text = 'Chat staff, Poipet, passport kept by us, DMW license 000';
    const { reasons, level } = levelFromSignals(readSignals({ text }));
    expect(level).not.toBe('none');
    const eased = levelFromSignals(readSignals({ text: 'Cook wanted, DMW license 000' }));
    expect(eased).toMatchObject({ level: 'none', reasons: [] });
    expect(reasons.every(({ signal, kind }) => signal !== 'CE_LICENSE_FOUND' || kind === 'context')).toBe(
      true,
    );
  });

  it.each(Object.entries(LICENCE_LOOKUPS))('%s says where and when it was read', (_id, lookup) => {
    expect(lookup.web).toMatch(/^https:\/\//);
    expect(lookup.source).not.toBe('');
    expect(lookup.seenOn).toMatch(/^\d{4}(-\d{2}){1,2}$/);
  });
});

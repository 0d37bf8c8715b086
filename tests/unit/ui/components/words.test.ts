import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { checkSteps, headline, reasonWords, unsureText } from '../../../../src/ui/components/words.ts';
import { assessment, reason } from '../fixtures.ts';

const t = createTranslator('en');

test.each([
  ['lure', 'Signs often seen in recruitment into scam compounds'],
  ['job_scam', 'Signs often seen in job fraud: fees, deposits, tasks'],
  ['person_trade', 'Signs often seen where people are sold or handed over'],
  // Signals alone can raise a post that the model calls a job: the words are those of the signs.
  ['job', 'Signs often seen in recruitment into scam compounds'],
] as const)('headline of %s', (kind, words) => {
  expect(headline(t, kind)).toBe(words);
});

describe('reasonWords', () => {
  test('a sign without words of its own is still said, and never as its id', () => {
    const words = reasonWords(t, { signal: 'NEW_SIGN', kind: 'words', quote: ' x ', start: 0, end: 3 });
    expect(words).toEqual({
      title: 'Something often seen in such offers',
      sentence: '',
      quote: 'x',
      lookup: null,
    });
  });
  test('an official page is one of ours, whatever a received reason says', () => {
    const licence = (lookup: string) =>
      reasonWords(t, { ...reason('DMW 000', 'CE_LICENSE_FOUND'), params: { lookup } }).lookup;
    expect(licence('PH-agencies')?.web).toBe('https://dmw.gov.ph/licensed-recruitment-agencies');
    expect(licence('https://example.com')).toBeNull();
    expect(licence('toString')).toBeNull();
  });
  test('the sentence that the model rests on', () => {
    const words = reasonWords(t, { signal: 'MODEL', kind: 'model', quote: 'x', start: 0, end: 1 });
    expect(words.title).toBe('The wording resembles such offers');
  });
});

describe('unsureText', () => {
  test.each([undefined, 'something new', 'toString'])('%s counts as a failure', (why) => {
    expect(unsureText(t, why)).toBe('Something went wrong while checking.');
  });
});

describe('checkSteps', () => {
  test('starts with the steps of the reasons, then what always helps', () => {
    const steps = checkSteps(t, assessment({ reasons: [reason('Poipet', 'PLACE_HUB')] }));
    expect(steps[0]).toBe(t('signal.PLACE_HUB.check'));
    expect(steps).toContain(t('check.visa'));
  });
  test('says no step twice in other words', () => {
    const steps = checkSteps(t, assessment());
    expect(steps).toContain(t('signal.PASSPORT_HANDOVER.check'));
    expect(steps).not.toContain(t('check.passport'));
  });
  test('stays readable: five steps at most, each once', () => {
    const many = ['PLACE_HUB', 'URGENCY', 'JOB_VAGUE', 'CONTACT_PRIVATE_APP', 'CRYPTO_PAY', 'URGENCY'];
    const steps = checkSteps(t, assessment({ reasons: many.map((signal) => reason('Poipet', signal)) }));
    expect(steps).toHaveLength(5);
    expect(new Set(steps).size).toBe(5);
  });
  test('job fraud speaks of money first, not of travel', () => {
    const steps = checkSteps(t, assessment({ class: 'job_scam', reasons: [] }));
    expect(steps[0]).toBe(t('check.fee'));
    expect(steps).not.toContain(t('check.visa'));
  });
});

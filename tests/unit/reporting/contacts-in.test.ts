import { expect, it } from 'vitest';
import { contactsIn } from '../../../src/reporting/contacts-in.ts';

it('gives each contact once, as it is written', () =>
  expect(contactsIn('Telegram: @jobs00board or +855 00 000 000, again @jobs00board')).toEqual([
    '@jobs00board',
    '+855 00 000 000',
  ]));

it('gives none where there is none', () => expect(contactsIn('Salary 1500 USD per month')).toEqual([]));

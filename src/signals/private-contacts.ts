import { MESSENGERS } from '../text/contacts/contact.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** Accounts of messengers, in a text that gives no other way: no e-mail address, no telephone number by itself. */
export function findPrivateContacts({ contacts }: Reading): readonly Span[] {
  const all = contacts();
  if (all.some(({ kind }) => kind === 'email' || kind === 'phone')) return [];
  return all
    .filter(({ kind }) => MESSENGERS.has(kind))
    .map(({ kind, start, end }) => ({ start, end, original: true, params: { service: kind } }));
}

import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/sites/fingerprint.ts';

const LONG = 'chat support staff needed '.repeat(20);

it('stays the same when a cut text is opened or its white space changes', () => {
  expect(fingerprint('a', LONG)).toBe(fingerprint('a', `${LONG} and more`));
  expect(fingerprint('a', 'one two')).toBe(fingerprint('a', 'one\n two'));
});

it('tells accounts and texts apart', () => {
  expect(new Set([fingerprint('a', 'x'), fingerprint('b', 'x'), fingerprint('a', 'y')]).size).toBe(3);
});

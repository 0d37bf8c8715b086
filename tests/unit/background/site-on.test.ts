import { expect, it } from 'vitest';
import { isSiteOn, switchSite } from '../../../src/background/site-on.ts';

const none = { sitesOff: [], sitesOn: [] };

it('a site is on until it is switched off; an unproven one is off until it is switched on', () => {
  expect(isSiteOn(none, { id: 'x' })).toBe(true);
  expect(isSiteOn(none, { id: 'douyin', unproven: true })).toBe(false);
  expect(isSiteOn(switchSite(none, 'x', false), { id: 'x' })).toBe(false);
  expect(isSiteOn(switchSite(none, 'douyin', true), { id: 'douyin', unproven: true })).toBe(true);
});

it('switching back and forth leaves one entry, and the other sites as they were', () => {
  const before = { sitesOff: ['reddit'], sitesOn: ['jiji'] };
  const on = switchSite(switchSite(before, 'x', true), 'x', true);
  expect(on).toEqual({ sitesOff: ['reddit'], sitesOn: ['jiji', 'x'] });
  expect(switchSite(on, 'x', false)).toEqual({ sitesOff: ['reddit', 'x'], sitesOn: ['jiji'] });
});

it('a site that was proven after the user had switched it off stays off', () => {
  expect(isSiteOn(switchSite(none, 'douyin', false), { id: 'douyin' })).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { canonicalPhone, plainDigits, samePhone } from '../../../../src/text/contacts/phones.ts';

describe('canonicalPhone', () => {
  it.each([
    ['+855 12 000 000', null, '+85512000000'],
    ['00855 12 000 000', null, '+85512000000'],
    ['080-000-0836', null, '0800000836'],
    ['080-000-0836', 'TH', '+66800000836'],
    ['၀၉ ၀၀၀ ၀၀၀ ၁၂၃', null, '09000000123'],
    ['123', 'XX', '123'],
  ])('%s (%s) → %s', (written, country, expected) => {
    expect(canonicalPhone(written, country)).toBe(expected);
  });
});

describe('samePhone', () => {
  it.each([
    ['+66800000836', '0800000836', true],
    ['0800000836', '+66800000836', true],
    ['+66800000836', '+66800000836', true],
    ['+66800000836', '+84800000836', false],
    ['0800000836', '0800000837', false],
    ['+66800000836', '0836', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(samePhone(a, b)).toBe(same);
  });
});

it('reads digits of every script', () => {
  expect(plainDigits('0٠۰०০௦๐໐၀០ 1x')).toBe('00000000001');
});

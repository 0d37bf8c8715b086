import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../src/sites/generic/private-hosts.ts';

describe('isPrivateHost', () => {
  it.each([
    ['https://web.whatsapp.com/', true],
    ['https://www.messenger.com/t/100', true],
    ['https://notmessenger.com/', false],
    ['https://jobs.example.com/messenger.com', false],
    ['https://t.me/s/jobs00', false],
  ])('%s: %s', (url, expected) => {
    expect(isPrivateHost(url)).toBe(expected);
  });
});

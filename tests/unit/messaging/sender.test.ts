import { describe, expect, it } from 'vitest';
import { maySend } from '../../../src/messaging/sender.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours/' };
const content = { id: 'ours', url: 'https://t.me/s/jobs00', tab: { id: 3 } };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const deskTab = { id: 'ours', url: 'chrome-extension://ours/desk.html', tab: { id: 4 } };
const worker = { id: 'ours' };
const stranger = { id: 'theirs', url: 'chrome-extension://theirs/popup.html' };
const lookalike = { id: 'ours', url: 'https://evil.example/chrome-extension://ours/', tab: { id: 5 } };

describe('maySend', () => {
  it.each([
    ['page', popup, true],
    ['page', deskTab, true],
    ['page', content, false],
    ['page', lookalike, false],
    ['page', worker, false],
    ['content', content, true],
    ['content', popup, false],
    ['content', deskTab, false],
    ['any', content, true],
    ['any', popup, true],
    ['any', worker, false],
    ['background', worker, true],
    ['background', content, false],
    ['background', deskTab, false],
    ['page', stranger, false],
    ['any', stranger, false],
  ] as const)('%s from %o: %s', (from, sender, expected) => {
    expect(maySend(from, sender, own)).toBe(expected);
  });
});

// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { flagAt } from '../../desk/flags.ts';
import { expectAccessible, settle } from '../dom.ts';
import { account, key, open, position, press, reviews } from './open-desk.ts';

describe('deciding', () => {
  it('shows the most urgent post with the words of its signs marked', async () => {
    await open();
    expect(position()).toBe('Post 1 of 3');
    expect(account()).toContain('Account 3');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'We keep your passport',
    ]);
    await expectAccessible(document.body);
  });

  it('decides, saves and shows the next post by one key', async () => {
    const page = await open();
    await key('a');
    expect(reviews(page)).toEqual([{ flagId: flagAt(3).id, to: 'accepted' }]);
    expect(position()).toBe('Post 1 of 2');
    await key('x');
    await key(' ');
    expect(page.flags.map((flag) => flag.review)).toEqual(['skipped', 'rejected', 'accepted']);
    expect(screen.getByText(/Every post is decided/)).toBeTruthy();
    expect(screen.getByText('3 decided since you opened this page')).toBeTruthy();
  });

  it('decides by mouse, with the key printed on each button', async () => {
    const page = await open();
    for (const [name, printed] of [
      ['Accept', 'a'],
      ['Reject', 'x'],
      ['Skip', 'Space'],
      ['Undo', '⌫'],
      ['Next', 'j'],
      ['Previous', 'k'],
    ] as const)
      expect(screen.getByRole('button', { name }).querySelector('kbd')?.textContent).toBe(printed);
    await press('Reject');
    expect(reviews(page)).toEqual([{ flagId: flagAt(3).id, to: 'rejected' }]);
  });

  it('undoes step by step and says when there is nothing left', async () => {
    const page = await open();
    await key('a');
    await key('x');
    await key('Backspace');
    expect(account()).toContain('Account 2');
    await key('Backspace');
    expect(page.flags.every((flag) => flag.review === 'new')).toBe(true);
    expect(account()).toContain('Account 3');
    await key('Backspace');
    expect(screen.getByText('There is nothing to undo.')).toBeTruthy();
  });

  it('stores quick decisions in the order of the keys', async () => {
    const page = await open();
    for (const pressed of ['a', 'x', 'Backspace']) fireEvent.keyDown(document.body, { key: pressed });
    await settle();
    expect(page.sent.map(({ name }) => name).filter((name) => name.startsWith('flags/'))).toEqual([
      'flags/review',
      'flags/review',
      'flags/undo-review',
    ]);
    expect(page.flags.map((flag) => flag.review)).toEqual(['new', 'new', 'accepted']);
  });

  it('moves without deciding', async () => {
    const page = await open();
    await key('j');
    expect(account()).toContain('Account 2');
    await key('k');
    expect(account()).toContain('Account 3');
    expect(reviews(page)).toEqual([]);
  });

  it('leaves keys with Ctrl, in fields and Space on buttons alone', async () => {
    const page = await open();
    await key('a', { ctrlKey: true });
    await key('a', { metaKey: true });
    await key('a', {}, screen.getByLabelText('Order'));
    await key(' ', {}, screen.getByRole('button', { name: 'Next' }));
    await key('a', { repeat: true });
    expect(reviews(page)).toEqual([]);
  });

  it('explains the keys', async () => {
    await open();
    await key('?');
    expect(screen.getByRole('heading', { name: 'Keys of the desk' })).toBeTruthy();
    await expectAccessible(document.body);
    await key('?');
    expect(screen.queryByRole('heading', { name: 'Keys of the desk' })).toBeNull();
  });
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { flagAt } from '../../desk/flags.ts';
import { expectAccessible, settle } from '../dom.ts';
import { account, key, open, position, press } from './open-desk.ts';

describe('what can go wrong', () => {
  it('says that a post was deleted meanwhile and goes on', async () => {
    const page = await open();
    page.flags = page.flags.filter((flag) => flag.id !== flagAt(3).id);
    await key('a');
    expect(screen.getByText(/deleted meanwhile/)).toBeTruthy();
    expect(position()).toBe('Post 1 of 2');
  });

  it('takes back a decision that was not stored', async () => {
    await open({ fail: ['flags/review'] });
    await key('a');
    expect(screen.getByText(/The decision was not stored: Lurelight did not answer/)).toBeTruthy();
    expect(account()).toContain('Account 3');
    expect(position()).toBe('Post 1 of 3');
  });

  it('says that a post changed while it was decided, and shows it again', async () => {
    const page = await open();
    page.flags = page.flags.map((flag) =>
      flag.id === flagAt(3).id ? { ...flag, post: { ...flag.post, text: 'Something else' } } : flag,
    );
    await key('a');
    expect(screen.getByText(/changed while you decided/)).toBeTruthy();
  });

  it('says that undo did not work', async () => {
    await open({ fail: ['flags/undo-review'] });
    await key('Backspace');
    expect(screen.getByText(/did not answer/)).toBeTruthy();
  });

  it('says that the list could not be read, and reads it again', async () => {
    let works = false;
    const list = () =>
      Promise.resolve(
        works
          ? { ok: true as const, value: [flagAt(1)] }
          : { ok: false as const, error: 'blocked', detail: 'the store is locked' },
      );
    await open({ list });
    expect(screen.getByRole('alert').textContent).toContain('the store is locked');
    works = true;
    await press('Read the list again');
    expect(position()).toBe('Post 1 of 1');
  });

  it('says that nothing was flagged', async () => {
    await open({ flags: [] });
    expect(screen.getByText(/No posts have been flagged yet/)).toBeTruthy();
    await key('a');
    await expectAccessible(document.body);
  });

  it('reads the list again when the page comes back', async () => {
    const page = await open();
    page.flags = [...page.flags, flagAt(4)];
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(position()).toBe('Post 2 of 4');
  });

  it('shows what could not be judged as such', async () => {
    await open({
      flags: [flagAt(1, { origin: 'user', assessment: { level: 'unsure', why: 'language', reasons: [] } })],
    });
    const post = within(screen.getByRole('article'));
    expect(post.getByText('Could not check')).toBeTruthy();
    expect(post.getByText('We have not tested this language yet.')).toBeTruthy();
    expect(post.queryByText(/Signs often seen in recruitment/)).toBeNull();
  });

  it('draws 2,000 posts in parts', async () => {
    await open({ flags: Array.from({ length: 2000 }, (_, n) => flagAt(n)) });
    expect(position()).toBe('Post 1 of 2,000');
    expect(document.querySelectorAll('.item')).toHaveLength(50);
    await press('Next part of the list');
    expect(position()).toBe('Post 51 of 2,000');
    expect(screen.getByText('51 to 100 of 2,000')).toBeTruthy();
  });

  it('shows script in a post as text', async () => {
    await open({
      flags: [flagAt(1, { post: { text: '<img src=x onerror=alert(1)>', author: '<b>x</b>' } })],
    });
    expect(document.querySelector('main img, main b')).toBeNull();
  });
});

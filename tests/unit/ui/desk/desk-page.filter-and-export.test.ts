// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { flagAt } from '../../desk/flags.ts';
import { expectAccessible, settle } from '../dom.ts';
import { key, open, position, press } from './open-desk.ts';

describe('filters', () => {
  it('lists what is chosen, with counts and names', async () => {
    await open({
      flags: [
        flagAt(1),
        flagAt(2, { assessment: { level: 'some', lang: 'vi' } }),
        flagAt(3, { review: 'accepted' }),
      ],
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Vietnamese/ }));
    await settle();
    expect(position()).toBe('Post 1 of 1');
    expect(screen.getByRole('checkbox', { name: /^X site/ })).toBeTruthy();
    await press('Clear filters');
    expect(position()).toBe('Post 3 of 3');
  });

  it('says when nothing fits', async () => {
    await open({ flags: [flagAt(1), flagAt(2, { review: 'accepted', assessment: { level: 'some' } })] });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Some signs/ }));
    await settle();
    expect(screen.getByText('No post fits these filters.')).toBeTruthy();
    await press('Show all posts');
    expect(screen.getByRole('article')).toBeTruthy();
  });
});

describe('hidden texts', () => {
  it('hides each text until asked, and remembers the choice', async () => {
    const page = await open({ hideText: true });
    expect(document.body.textContent).not.toContain('We keep your passport');
    await press('Show the text');
    expect(document.querySelector('mark')?.textContent).toBe('We keep your passport');
    await key('j');
    expect(document.querySelector('mark')).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: 'Hide texts until I ask for them' }));
    await settle();
    expect(page.kept.get('desk.hide-text')).toBe('no');
  });
});

describe('export', () => {
  it('exports what is chosen, without names', async () => {
    const page = await open();
    expect((screen.getByRole('button', { name: 'CSV' }) as HTMLButtonElement).disabled).toBe(true);
    await key('m');
    expect(screen.getByText('1 post chosen')).toBeTruthy();
    await press('CSV');
    await waitFor(() => expect(page.files).toHaveLength(1));
    expect(page.files[0]?.name).toBe('lurelight-2026-11-27.csv');
    const text = (await page.files[0]?.text) ?? '';
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
    expect(text).not.toContain('account_3_00');
    expect(text).toContain('We keep your passport');
    await expectAccessible(document.body);
  });

  it('exports all that are shown, with names only after a warning', async () => {
    const page = await open();
    await press('Choose all 3 posts shown');
    fireEvent.click(screen.getByRole('switch', { name: 'Replace accounts, contacts and links' }));
    await settle();
    expect(screen.getByText(/names, numbers and addresses of real people/)).toBeTruthy();
    await press('JSON Lines');
    await waitFor(() => expect(page.files).toHaveLength(1));
    expect(await page.files[0]?.text).toContain('@account_3_00');
    await press('Choose none');
    expect(screen.getByText('Choose posts first.')).toBeTruthy();
  });

  it('says that a file was refused', async () => {
    await open({ download: () => Promise.reject(new Error('blocked by policy')) });
    await key('m');
    await press('Datasheet (JSON)');
    await waitFor(() =>
      expect(screen.getByText(/The export did not work: .*blocked by policy/)).toBeTruthy(),
    );
  });
});

it('opens the report of a post', async () => {
  const page = await open();
  await press('Report this post');
  expect(page.sent.at(-1)).toEqual({ name: 'report/open', payload: { flagId: flagAt(3).id, danger: false } });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Flag } from '../../../../src/contracts/flag.ts';
import type { MessageName } from '../../../../src/contracts/messages.ts';
import { DEFAULT_SETTINGS } from '../../../../src/contracts/settings.ts';
import type { Send } from '../../../../src/messaging/client.ts';
import type { ReportDeps } from '../../../../src/ui/report/deps.ts';
import { renderReport } from '../../../../src/ui/report/render.tsx';
import { flagOf } from '../../reporting/samples.ts';
import { expectAccessible, settle } from '../dom.ts';

interface Page {
  sent: { name: MessageName; payload: unknown }[];
  copied: string[];
  opened: string[];
}

interface Given {
  flag?: Flag | null;
  country?: string;
  danger?: boolean;
  flagId?: string | null;
  fail?: readonly MessageName[];
  clipboard?: () => Promise<void>;
  openUrl?: () => Promise<void>;
}

let close: (() => void) | null = null;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  close?.();
  cleanup();
});

async function open(given: Given = {}): Promise<Page> {
  const page: Page = { sent: [], copied: [], opened: [] };
  const flag = given.flag === undefined ? flagOf() : given.flag;
  const send = (async (name: MessageName, payload: unknown) => {
    page.sent.push({ name, payload });
    if (given.fail?.includes(name)) return { ok: false, error: 'no-answer' };
    if (name === 'flags/get') return { ok: true, value: flag };
    if (name === 'settings/get')
      return { ok: true, value: { ...DEFAULT_SETTINGS, country: given.country ?? null } };
    if (name === 'flags/reported' && flag)
      return { ok: true, value: { ...flag, reports: [(payload as { reported: unknown }).reported] } };
    return { ok: true, value: { ...DEFAULT_SETTINGS, ...(payload as object) } };
  }) as unknown as Send;
  const deps: ReportDeps = {
    send,
    browserLanguages: ['en'],
    openPage: () => undefined,
    flagId: given.flagId === undefined ? flagOf().id : given.flagId,
    danger: given.danger ?? false,
    clipboard: {
      writeText: given.clipboard ?? ((text) => Promise.resolve(void page.copied.push(text))),
    },
    openUrl: given.openUrl ?? ((url) => Promise.resolve(void page.opened.push(url))),
    now: () => new Date('2026-11-27T10:00:00Z'),
  };
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('no root');
  close = renderReport(root, deps);
  await waitFor(() => expect(screen.getByRole('main')).toBeTruthy());
  await waitFor(() => expect(screen.queryByText('Opening the post…')).toBeNull());
  await settle();
  return page;
}

const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const reported = (page: Page) =>
  page.sent
    .filter((one) => one.name === 'flags/reported')
    .map((one) => (one.payload as { reported: object }).reported);
const preview = () => within(screen.getByRole('region', { name: 'This exact text is sent' }));

/** Goes to the form of the Philippine desk, which has a mail address. */
async function toForm(given: Given = {}): Promise<Page> {
  const page = await open({ country: 'PH', ...given });
  await press('No, only report the post');
  await press(/^Choose: DMW Migrant/);
  return page;
}

describe('first question', () => {
  it('asks about danger before anything else', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Is somebody in danger now?' })).toBeTruthy();
    expect(screen.queryByText('Choose who gets the report')).toBeNull();
    await expectAccessible(document.body);
  });

  it('shows police and embassy of the place at once, and no form', async () => {
    await open({ country: 'VN' });
    await press('Yes, get help now');
    const cambodia = within(screen.getByRole('region', { name: 'Cambodia' }));
    expect(cambodia.getByRole('link', { name: 'Call 117' }).getAttribute('href')).toBe('tel:117');
    expect(cambodia.getByText('Embassy of Viet Nam, Phnom Penh')).toBeTruthy();
    expect(cambodia.getByText('Call your embassy as well as the police.')).toBeTruthy();
    expect(screen.queryByText('What will be sent')).toBeNull();
    await expectAccessible(document.body);
  });

  it('opens the emergency way first where people are sold', async () => {
    const flag = flagOf();
    flag.assessment = { ...flag.assessment, class: 'person_trade' };
    await open({ flag });
    expect(screen.getByText(/Call\. A report by mail/)).toBeTruthy();
    expect(screen.queryByText('Is somebody in danger now?')).toBeNull();
  });

  it('changes the lines with the place that is chosen', async () => {
    await open({ danger: true, flagId: null });
    fireEvent.change(screen.getByLabelText('Where is the person?'), { target: { value: 'LA' } });
    await settle();
    expect(
      within(screen.getByRole('region', { name: 'Laos' })).getByText('Embassy of India, Vientiane'),
    ).toBeTruthy();
  });

  it('takes the country of the settings also when it opens without a post', async () => {
    await open({ danger: true, flagId: null, country: 'TH' });
    expect(screen.getByRole('region', { name: 'Thailand' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Australia' })).toBeNull();
    expect(screen.queryByText(/Open this page from a badge/)).toBeNull();
  });

  it('is not empty for a country without an entry', async () => {
    await open({ danger: true, flagId: null });
    fireEvent.change(screen.getByLabelText('Which country is the person from?'), { target: { value: 'NP' } });
    await settle();
    expect(screen.getByText(/We know no line for Nepal\. Ask your embassy/)).toBeTruthy();
  });

  it('marks the report as urgent when it follows danger', async () => {
    await open({ country: 'PH' });
    await press('Yes, get help now');
    await press('Report the post as well');
    await press(/^Choose: DMW Migrant/);
    expect(preview().getByText(/Somebody may be in danger now/)).toBeTruthy();
  });
});

describe('no post', () => {
  it.each([
    ['deleted', { flag: null }, /no longer in your list/],
    ['without an id', { flagId: null }, /Open this page from a badge/],
  ] as const)('%s: says so and still offers help', async (_name, given, text) => {
    await open(given);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'No, only report the post' })).toBeNull();
    await press('Yes, get help now');
    expect(screen.getAllByRole('link', { name: /^Call / }).length).toBeGreaterThan(5);
  });

  it('offers to try again when nobody answers', async () => {
    const page = await open({ fail: ['flags/get'] });
    await press('Try again');
    expect(page.sent.filter((one) => one.name === 'flags/get')).toHaveLength(2);
    expect(screen.getAllByRole('alert')[0]?.textContent).toContain('did not answer');
  });
});

describe('report', () => {
  it('shows entries as not verified, with their age', async () => {
    await open({ country: 'PH' });
    await press('No, only report the post');
    const card = within(screen.getByRole('article', { name: /^DMW Migrant/ }));
    expect(card.getByText(/Seen on June 2026, not verified by us/)).toBeTruthy();
    const old = within(screen.getByRole('article', { name: /list of licensed/ }));
    expect(old.getByText(/Older than a year: check first/)).toBeTruthy();
    const undated = within(screen.getByRole('article', { name: /^CICC/ }));
    expect(undated.getByText(/Date unknown/)).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('keeps the country that is chosen here', async () => {
    const page = await open();
    await press('No, only report the post');
    fireEvent.change(screen.getByLabelText('Your country'), { target: { value: 'TH' } });
    await settle();
    expect(page.sent.at(-1)).toEqual({ name: 'settings/change', payload: { country: 'TH' } });
    expect(screen.getByRole('region', { name: 'Thailand' })).toBeTruthy();
  });

  it('takes parts out of the text that is shown', async () => {
    await toForm();
    expect(preview().getByText(/Anna Oo/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Name of the account' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Phone numbers' }));
    await settle();
    expect(preview().queryByText(/Name of the account/)).toBeNull();
    expect(preview().queryByText(/000 000/)).toBeNull();
    expect(screen.getByText('Hidden in the text: 1')).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('copies exactly the text that is shown, with the note', async () => {
    const page = await toForm();
    fireEvent.input(screen.getByLabelText('Your note'), { target: { value: 'They wrote to me' } });
    await settle();
    await press('Copy the report');
    const shown = document.querySelector('.preview pre')?.textContent ?? '';
    expect(shown).toContain('They wrote to me');
    expect(page.copied).toEqual([`Suspected recruitment post seen on social media\n\n${shown}`]);
    expect(reported(page)).toEqual([
      { at: '2026-11-27T10:00:00.000Z', hotlineId: 'ph-dmw-airtip', channel: 'copy', status: 'copied' },
    ]);
  });

  it('opens the mail program, and believes only the person that it was sent', async () => {
    const page = await toForm();
    for (const part of ['Text of the post', 'Signs in the text', 'Contacts in the text'])
      fireEvent.click(screen.getByRole('checkbox', { name: part }));
    await settle();
    await press('Open in my mail program');
    expect(page.opened[0]).toMatch(/^mailto:airtipinfo@dmw\.gov\.ph\?subject=/);
    expect(page.copied).toEqual([]);
    expect(screen.getByText(/We cannot see whether the mail was sent/)).toBeTruthy();
    expect(reported(page)).toMatchObject([{ channel: 'mail', status: 'opened' }]);
    await press('Yes, I sent it');
    expect(reported(page).at(-1)).toMatchObject({ channel: 'mail', status: 'sent' });
    expect(screen.getByText(/We cannot know what they do with it/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Earlier reports of this post' }).textContent).toContain(
      'you said',
    );
  });

  it('copies a report that is too long for a mail link before it opens the mail', async () => {
    const flag = flagOf();
    flag.post = { ...flag.post, text: 'ทำงาน '.repeat(100) };
    const page = await toForm({ flag });
    await press('Open in my mail program');
    expect(page.copied).toHaveLength(1);
    expect(page.opened[0]?.length).toBeLessThanOrEqual(1800);
    expect(screen.getAllByText(/paste it into the mail/).length).toBeGreaterThan(0);
  });

  it('remembers nothing when the person did not send it', async () => {
    const page = await toForm();
    await press('Call with a script');
    expect(reported(page)).toEqual([]);
    expect(screen.getByText(/Is it safe to speak\?/)).toBeTruthy();
    await press('Not yet');
    expect(reported(page)).toEqual([]);
    await press('Call with a script');
    await press('Yes, I called');
    expect(reported(page)).toMatchObject([{ channel: 'phone', status: 'sent' }]);
  });

  it('says that copying failed and claims no report', async () => {
    const page = await toForm({ clipboard: () => Promise.reject(new Error('refused')) });
    await press('Copy the report');
    expect(screen.getByText(/could not be copied/)).toBeTruthy();
    expect(reported(page)).toEqual([]);
    expect(screen.queryByText('Did you send it?')).toBeNull();
  });

  it('says that the mail program could not be opened and claims no report', async () => {
    const page = await toForm({ openUrl: () => Promise.reject(new Error('no program')) });
    await press('Open in my mail program');
    expect(screen.getByText(/could not be opened/)).toBeTruthy();
    expect(reported(page)).toEqual([]);
  });

  it('says that the list could not be updated, and does not thank', async () => {
    await toForm({ fail: ['flags/reported'] });
    await press('Copy the report');
    expect(screen.getByText(/Your list could not be updated/)).toBeTruthy();
    await press('Yes, I sent it');
    expect(screen.queryByText(/Your list remembers it/)).toBeNull();
  });

  it('opens the official page with the report copied', async () => {
    const page = await open({ country: 'PH' });
    await press('No, only report the post');
    await press(/^Choose: IACAT/);
    await press('Copy and open the official page');
    expect(page.copied).toHaveLength(1);
    expect(page.opened).toEqual(['https://1343actionline.ph']);
    expect(reported(page)).toMatchObject([{ channel: 'form', status: 'opened' }]);
  });

  it('lists earlier reports, also to a hotline that is gone', async () => {
    const at = '2026-11-22T10:00:00.000Z';
    await open({
      flag: flagOf({ reports: [{ at, hotlineId: 'gone-1', channel: 'mail', status: 'opened' }] }),
    });
    expect(screen.getByText(/a hotline that is no longer listed, by mail, opened, not known/)).toBeTruthy();
  });

  it('shows script in a post as text', async () => {
    const flag = flagOf();
    flag.post = { ...flag.post, text: '<img src=x onerror=alert(1)>', author: '<b>x</b>' };
    await toForm({ flag });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('.post b')).toBeNull();
  });

  it('uses no network', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    await toForm();
    await press('Copy the report');
    expect(fetch).not.toHaveBeenCalled();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, tabIdOf } from '../harness/ask.ts';
import { press, t, textOf, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, openBadge, openOurs, originsOf, pressInBadge, waitForBadge } from '../harness/story.ts';
import { CHANNEL, LURE, channelPage } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

describe('from the badge to a report', () => {
  let session: Session;
  let ours: Tab;
  let page: Tab;
  let report: Tab;
  const preview = (): Promise<string> =>
    report.evaluate(() => document.querySelector('pre')?.textContent ?? '', null);

  beforeAll(async () => {
    session = await startSession();
    ours = await openOurs(session);
    await allow(session, ours, originsOf('telegram-web'));
    session.serve(CHANNEL, channelPage([{ id: 1, text: LURE }]));
    page = await session.open(CHANNEL);
    await waitForBadge(page, LURE);
  });
  afterAll(() => session?.close());

  it('the badge opens the report page of its post', async () => {
    await openBadge(page, LURE);
    await pressInBadge(page, LURE, t('action.report'));
    report = await session.openedByExtension('report.html');
    await waitForText(report, t('report.danger.title'));
    await waitForText(report, LURE.split('\n')[0] ?? '');
    expect(report.errors()).toEqual([]);
  });

  it('the way for somebody in danger shows numbers before any report', async () => {
    await press(report, t('report.danger.yes'));
    const text = await waitForText(report, t('emergency.title'));
    expect(text).toContain(t('emergency.do.1'));
    await press(report, t('report.back'));
    await waitForText(report, t('report.danger.title'));
  });

  it('shows exactly what will be sent, and takes out what the person takes out', async () => {
    await press(report, t('report.danger.no'));
    await waitForText(report, t('hotline.choose'));
    const name = await until('a hotline to choose', () =>
      report.evaluate(
        (pick) =>
          [...document.querySelectorAll('button')]
            .map((one) => one.getAttribute('aria-label') ?? '')
            .find((label) => label.startsWith(pick)) ?? null,
        `${t('hotline.pick')}: `,
      ),
    );
    await press(report, name);
    await waitForText(report, t('compose.preview'));
    expect(await preview()).toContain('passport kept by the company');
    expect(await preview()).toContain('https://t.me/jobs_board00/1');

    await press(report, t('draft.part.link'));
    await until('the link to go', async () => !(await preview()).includes('https://t.me/jobs_board00/1'));
    expect(await preview()).toContain('@borderstar_hr00');
    await press(report, t('compose.mask.handle'));
    await until('the handle to be hidden', async () => !(await preview()).includes('@borderstar_hr00'));
    expect(await preview()).toContain('passport kept by the company');
  });

  it('the flag remembers that and when it was reported, once the person says so', async () => {
    await press(report, t('send.copy'));
    await waitForText(report, t('sent.title'));
    await press(report, t('sent.yes'));
    await waitForText(report, t('sent.thanks'));
    const tabId = await until('the tab', () => tabIdOf(ours, CHANNEL));
    const { items } = await ask(ours, 'page/summary', { tabId });
    const flagId = items.find((item) => item.flagId !== null)?.flagId;
    const flag = await ask(ours, 'flags/get', { flagId: flagId ?? '' });
    expect(flag?.reports.at(-1)).toMatchObject({ channel: 'copy', status: 'sent' });
    expect(Date.now() - Date.parse(flag?.reports.at(-1)?.at ?? '')).toBeLessThan(60_000);
    expect(await textOf(report)).not.toContain('undefined');
  });

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});

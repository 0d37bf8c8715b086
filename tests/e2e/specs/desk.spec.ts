import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK_KEYS } from '../../../src/desk/keys.ts';
import { press, t, textOf, waitForText } from '../harness/press.ts';
import type { Session, Tab } from '../harness/session.ts';
import { startSession } from '../harness/start.ts';
import { allow, openOurs, originsOf, waitForBadge } from '../harness/story.ts';
import { CHANNEL, HONEST, LURE, channelPage } from '../harness/telegram-page.ts';
import { until } from '../harness/until.ts';

const SECOND = LURE.replace('Poipet, Cambodia', 'Myawaddy, Myanmar').replace(
  '@borderstar_hr00',
  '@riverside_hr00',
);

/** Files that the page hands to the browser for download, as text. */
async function exported(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    () =>
      Promise.all(((window as unknown as { exported?: Blob[] }).exported ?? []).map((file) => file.text())),
    null,
  );
}

describe('desk', () => {
  let session: Session;
  let desk: Tab;
  beforeAll(async () => {
    session = await startSession();
    await allow(session, await openOurs(session), originsOf('telegram-web'));
    session.serve(
      CHANNEL,
      channelPage([
        { id: 1, text: LURE },
        { id: 2, text: HONEST },
        { id: 3, text: SECOND },
      ]),
    );
    const page = await session.open(CHANNEL);
    await waitForBadge(page, LURE);
    await waitForBadge(page, SECOND);
    desk = await session.open(session.extensionUrl('desk.html'));
    await desk.evaluate(() => {
      const files: Blob[] = [];
      (window as unknown as { exported: Blob[] }).exported = files;
      const original = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        files.push(file);
        return original.call(URL, file);
      };
    }, null);
  });
  afterAll(() => session?.close());

  it('lists what was flagged, and only that', async () => {
    const text = await waitForText(desk, t('desk.count.new', { count: 2 }));
    expect(text).toContain('passport kept by the company');
    expect(text).not.toContain('Interview at the office');
    expect(desk.errors()).toEqual([]);
  });

  it('accepts by key, rejects by mouse, and takes back by key', async () => {
    await desk.press(DESK_KEYS.accept);
    await waitForText(desk, t('desk.count.accepted', { count: 1 }));
    await until('the next post', async () =>
      (await textOf(desk)).includes(t('desk.count.new', { count: 1 })),
    );
    await desk.evaluate(
      (name) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name))?.click(),
      t('desk.action.reject'),
    );
    await waitForText(desk, t('desk.count.rejected', { count: 1 }));
    await desk.press(DESK_KEYS.undo);
    await waitForText(desk, t('desk.count.rejected', { count: 0 }));
    expect(await textOf(desk)).toContain(t('desk.count.accepted', { count: 1 }));
  });

  it('exports the chosen posts as JSON Lines and CSV without accounts and contacts', async () => {
    await press(desk, t('export.choose-shown', { count: await shown(desk) }));
    await press(desk, t('export.jsonl'));
    await until('the JSON Lines', async () => (await exported(desk)).length === 1);
    await press(desk, t('export.csv'));
    await until('the CSV', async () => (await exported(desk)).length === 2);
    const [lines = '', table = ''] = await exported(desk);
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object).length,
    ).toBeGreaterThan(0);
    for (const file of [lines, table]) {
      expect(file).toContain('passport kept by the company');
      expect(file).not.toMatch(/borderstar_hr00|riverside_hr00|jobs_board00|Jobs Board/);
    }
  });

  it('remembers the decision when it is opened again', async () => {
    const again = await session.open(session.extensionUrl('desk.html'));
    await waitForText(again, t('desk.count.accepted', { count: 1 }));
    await again.close();
  });

  it('asked nobody for anything', () => expect(session.foreign).toEqual([]));
});

/** How many posts the list shows now. */
async function shown(tab: Tab): Promise<number> {
  const text = await textOf(tab);
  for (const count of [1, 2]) if (text.includes(t('export.choose-shown', { count }))) return count;
  throw new Error('the list shows no post that can be chosen');
}

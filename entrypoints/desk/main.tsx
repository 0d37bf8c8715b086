import { filterFlags } from '../../src/desk/filter.ts';
import { send } from '../../src/messaging/client.ts';
import { download } from '../../src/platform/download.ts';
import { openOwnPage } from '../../src/platform/page.ts';
import { LurelightDatabase } from '../../src/storage/database.ts';
import { stored } from '../../src/storage/errors.ts';
import { FlagRepository } from '../../src/storage/flags.ts';
import { renderDesk } from '../../src/ui/desk/render.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('desk: no #root');
// Read only: every change goes to the background as a message.
const flags = new FlagRepository(new LurelightDatabase());

renderDesk(root, {
  send,
  browserLanguages: navigator.languages,
  openPage: openOwnPage,
  source: {
    listFlags: (filter) => stored('reading the flags', async () => filterFlags(await flags.list(), filter)),
  },
  download,
  preferences: localStorage,
  now: () => new Date(),
});

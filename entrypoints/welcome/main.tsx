import { send } from '../../src/messaging/client.ts';
import { openOwnPage, removeOrigins, requestOrigins, shortcutOf } from '../../src/platform/page.ts';
import { renderWelcome } from '../../src/ui/welcome/render.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('welcome: no #root');

renderWelcome(root, {
  send,
  browserLanguages: navigator.languages,
  openPage: openOwnPage,
  rights: { requestOrigins, removeOrigins },
  shortcut: await shortcutOf('check-focused'),
});

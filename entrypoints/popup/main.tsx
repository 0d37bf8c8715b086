import { send } from '../../src/messaging/client.ts';
import { hasDesk } from '../../src/platform/build.ts';
import { openOwnPage, popupTab } from '../../src/platform/page.ts';
import { renderPopup } from '../../src/ui/popup/render.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('popup: no #root');

renderPopup(root, {
  send,
  browserLanguages: navigator.languages,
  openPage: (path) => {
    openOwnPage(path);
    window.close();
  },
  tabId: await popupTab(),
  hasDesk,
});

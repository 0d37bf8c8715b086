import type { ComponentChildren } from 'preact';
import { CAPTURE_SCRIPT } from '../../src/capture/script-name.ts';
import { send } from '../../src/messaging/client.ts';
import { hasDesk } from '../../src/platform/build.ts';
import { openOwnPage, popupInTab, popupTab } from '../../src/platform/page.ts';
import { prepareImage } from '../../src/ui/popup/image/prepare-image.ts';
import { renderPopup } from '../../src/ui/popup/render.tsx';

/** Set by wxt.config.ts: named here itself, so that a build for the stores has nothing of what stands behind it. */
declare const __LURELIGHT_DEVELOPER__: boolean;

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('popup: no #root');

const tabId = await popupTab();

function openPage(path: string): void {
  openOwnPage(path);
  window.close();
}

const developerTools: ComponentChildren =
  __LURELIGHT_DEVELOPER__ && tabId !== null
    ? (await import('../../src/ui/popup/developer/tools.tsx')).developerTools(tabId, CAPTURE_SCRIPT)
    : null;

renderPopup(root, {
  send,
  browserLanguages: navigator.languages,
  openPage,
  tabId,
  images: {
    prepare: prepareImage,
    contactsIn: async (text) => (await import('../../src/reporting/contacts-in.ts')).contactsIn(text),
    openInTab: popupInTab() || tabId === null ? null : () => openPage(`popup.html?tab=${tabId}`),
  },
  hasDesk,
  developerTools,
});

import { send } from '../../src/messaging/client.ts';
import { openOwnPage, ownVersion, removeOrigins, requestOrigins } from '../../src/platform/page.ts';
import { COUNTRIES } from '../../src/reporting/directory.ts';
import { renderOptions } from '../../src/ui/options/render.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('options: no #root');

renderOptions(root, {
  send,
  browserLanguages: navigator.languages,
  openPage: openOwnPage,
  rights: { requestOrigins, removeOrigins },
  countries: Object.keys(COUNTRIES),
  version: ownVersion(),
});

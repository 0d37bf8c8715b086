import { send } from '../../src/messaging/client.ts';
import { openOutside, openOwnPage } from '../../src/platform/page.ts';
import { renderReport } from '../../src/ui/report/render.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('report: no #root');
const query = new URLSearchParams(location.search);

renderReport(root, {
  send,
  browserLanguages: navigator.languages,
  openPage: openOwnPage,
  flagId: query.get('flag'),
  danger: query.get('danger') === '1',
  clipboard: navigator.clipboard,
  openUrl: openOutside,
  now: () => new Date(),
});

import { renderPage } from '../components/page.tsx';
import { POPUP_CSS } from './popup-css.ts';
import type { PopupDeps } from './popup.tsx';
import { Popup } from './popup.tsx';

/** Draws the popup; the answer takes it away again. */
export function renderPopup(root: HTMLElement, deps: PopupDeps): () => void {
  return renderPage(root, POPUP_CSS, <Popup deps={deps} />);
}

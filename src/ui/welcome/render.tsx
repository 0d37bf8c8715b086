import { renderPage } from '../components/page.tsx';
import { WELCOME_CSS } from './welcome-css.ts';
import type { WelcomeDeps } from './welcome.tsx';
import { Welcome } from './welcome.tsx';

/** Draws the welcome page; the answer takes it away again. */
export function renderWelcome(root: HTMLElement, deps: WelcomeDeps): () => void {
  return renderPage(root, WELCOME_CSS, <Welcome deps={deps} />);
}

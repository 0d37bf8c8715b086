import { renderPage } from '../components/page.tsx';
import { OPTIONS_CSS } from './options-css.ts';
import type { OptionsDeps } from './options.tsx';
import { Options } from './options.tsx';

/** Draws the options page; the answer takes it away again. */
export function renderOptions(root: HTMLElement, deps: OptionsDeps): () => void {
  return renderPage(root, OPTIONS_CSS, <Options deps={deps} />);
}

import { Page, renderPage } from '../components/page.tsx';
import type { DeskDeps } from './deps.ts';
import { DepsProvider } from './deps.ts';
import { DESK_CSS } from './desk-css.ts';
import { DeskPage } from './desk-page.tsx';

/** Draws the desk; the answer takes it away again. Call it once for a document. */
export function renderDesk(root: HTMLElement, deps: DeskDeps): () => void {
  return renderPage(
    root,
    DESK_CSS,
    <DepsProvider value={deps}>
      <Page deps={deps} title="desk.title">
        {() => <DeskPage />}
      </Page>
    </DepsProvider>,
  );
}

import { Page, renderPage } from '../components/page.tsx';
import type { ReportDeps } from './deps.ts';
import { DepsProvider } from './deps.ts';
import { REPORT_CSS } from './report-css.ts';
import { ReportPage } from './report-page.tsx';

/** Draws the report page; the answer takes it away again. Call it once for a document. */
export function renderReport(root: HTMLElement, deps: ReportDeps): () => void {
  return renderPage(
    root,
    REPORT_CSS,
    <DepsProvider value={deps}>
      <Page deps={deps} title="report.title">
        {(page) => <ReportPage {...page} />}
      </Page>
    </DepsProvider>,
  );
}

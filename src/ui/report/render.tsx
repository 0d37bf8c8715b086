import { render } from 'preact';
import { LanguageProvider, languageOf } from '../components/i18n.tsx';
import { adoptStyles } from '../components/styles.ts';
import type { ReportDeps } from './deps.ts';
import { DepsProvider } from './deps.ts';
import { REPORT_CSS } from './report-css.ts';
import { ReportPage } from './report-page.tsx';

/** Draws the report page into `root`; the answer takes it away again. Call it once for a document. */
export function renderReport(root: HTMLElement, deps: ReportDeps): () => void {
  const language = languageOf(deps.uiLang);
  const { ownerDocument: document } = root;
  document.documentElement.lang = language.lang;
  document.documentElement.dir = language.dir;
  document.title = `${language.t('report.title')} – ${language.t('app.name')}`;
  adoptStyles(document, REPORT_CSS);
  render(
    <LanguageProvider language={language}>
      <DepsProvider value={deps}>
        <ReportPage />
      </DepsProvider>
    </LanguageProvider>,
    root,
  );
  return () => render(null, root);
}

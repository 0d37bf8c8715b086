import type { ComponentChildren } from 'preact';
import { LanguageProvider } from '../../../src/ui/components/i18n.tsx';
import { languageOf } from '../../../src/ui/components/language-of.ts';

const english = languageOf('en');

/** Words for a component that stands alone in its test (`render(…, { wrapper: English })`). */
export function English({ children }: { children?: ComponentChildren }) {
  return <LanguageProvider language={english}>{children}</LanguageProvider>;
}

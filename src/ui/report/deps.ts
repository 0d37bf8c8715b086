import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageDeps } from '../components/page.tsx';

/** What the report page needs from outside. */
export interface ReportDeps extends PageDeps {
  /** Flag to report; null: the page was opened for help alone. */
  flagId: string | null;
  /** Open with the emergency way. */
  danger: boolean;
  clipboard: Pick<Clipboard, 'writeText'>;
  /** Opens a mail program or an official page; rejects when nothing could be opened. */
  openUrl: (url: string) => Promise<void>;
  now: () => Date;
}

const DepsContext = createContext<ReportDeps | null>(null);
export const DepsProvider = DepsContext.Provider;

export function useDeps(): ReportDeps {
  const deps = useContext(DepsContext);
  if (!deps) throw new Error('the report page is drawn by renderReport, which gives it its ports');
  return deps;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FlagSource } from '../../desk/source.ts';
import type { PageDeps } from '../components/page.tsx';

/** What the desk needs from outside. */
export interface DeskDeps extends PageDeps {
  source: FlagSource;
  /** Hands a file to the browser's downloads; rejects when it refuses. */
  download: (blob: Blob, name: string) => Promise<void>;
  /** Where the page keeps how it was left, e.g. `localStorage` of the extension's own origin. */
  preferences: Pick<Storage, 'getItem' | 'setItem'>;
  now: () => Date;
}

const DepsContext = createContext<DeskDeps | null>(null);
export const DepsProvider = DepsContext.Provider;

export function useDeps(): DeskDeps {
  const deps = useContext(DepsContext);
  if (!deps) throw new Error('the desk is drawn by renderDesk, which gives it its ports');
  return deps;
}

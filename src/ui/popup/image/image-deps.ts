import type { Result } from '../../../contracts/result.ts';
import type { PrepareError } from './prepare-image.ts';

/** What *Check image* is handed by the popup's entrypoint. */
export interface ImageDeps {
  /** Draws a file anew as a PNG; a data URL. */
  prepare(file: Blob): Promise<Result<string, PrepareError>>;
  /** The contacts in a text, as they are written there. */
  contactsIn(text: string): Promise<readonly string[]>;
  /** Opens the popup in a tab, where choosing and dragging a file do not close it; null where it stands in one. */
  openInTab: (() => void) | null;
}

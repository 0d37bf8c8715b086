/** A loaded reader of letters; the browser's worker and the tests' tables fit it. */
export interface Recogniser {
  /** `png`: bytes of the image. Confidence from 0 to 100. */
  recognise(png: Uint8Array<ArrayBuffer>): Promise<{ text: string; confidence: number }>;
  /** Ends its worker and gives its memory back, also while it reads. */
  free(): Promise<void>;
}

/** Loads a reader for these packs; rejects with MissingPartError when a file of it is not in the package. */
export type OpenRecogniser = (packs: readonly string[]) => Promise<Recogniser>;

/** Told apart from other errors by name. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';
}

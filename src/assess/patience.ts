import type { Classifier } from '../contracts/classifier.ts';

/** For a look whether the model has come meanwhile, in milliseconds. */
const LOOK = 250;

/**
 * How long the next text may wait for the classifier, in milliseconds. Until it has answered once all texts share one
 * wait of `ms`: posts come by the batch, one after another, and a batch that waits anew for each of them on a slow
 * machine shows its first badge after minutes.
 */
export function createPatience(classifier: Pick<Classifier, 'model'>, ms: number): () => number {
  let end: number | null = null;
  return () => {
    if (classifier.model !== null) {
      end = null;
      return ms;
    }
    const now = performance.now();
    end ??= now + ms;
    return Math.max(Math.min(LOOK, ms), end - now);
  };
}

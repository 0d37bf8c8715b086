import type { Recogniser } from './recogniser.ts';
import { MissingPartError } from './recogniser.ts';

/** Of the core's builds only this one is in the package: what runs the classifier's WebAssembly runs it too. */
export const CORE_FILES = ['tesseract-core-simd-lstm.js', 'tesseract-core-simd-lstm.wasm'] as const;
export const WORKER_FILE = 'worker.min.js';

/** The engine by its neural networks alone; the packs hold nothing else. */
const LSTM_ONLY = 1;

/**
 * Loads tesseract.js from `folder` (an address with the closing slash), inside the package. Each of its defaults
 * that would ask a network or keep something is named: paths (a CDN), a worker made from a blob (the content
 * policy forbids it), a cache in the extension's database.
 */
export async function openTesseract(
  folder: string,
  packs: readonly string[],
  inPackage: (url: string) => Promise<boolean>,
): Promise<Recogniser> {
  // A missing pack would leave the library waiting for ever.
  for (const name of [WORKER_FILE, CORE_FILES[0], ...packs.map(fileOfPack)]) {
    if (!(await inPackage(folder + name))) throw new MissingPartError(`${name} is not in the package`);
  }
  const { createWorker } = await import('tesseract.js');
  const worker = await new Promise<Awaited<ReturnType<typeof createWorker>>>((resolve, reject) => {
    createWorker([...packs], LSTM_ONLY, {
      workerBlobURL: false,
      workerPath: folder + WORKER_FILE,
      corePath: folder + CORE_FILES[0],
      langPath: folder,
      cacheMethod: 'none',
      // Without it the library throws where nobody can catch it, and goes on waiting.
      errorHandler: (reason: unknown) => reject(new Error(String(reason))),
    }).then(resolve, (reason: unknown) => reject(new Error(String(reason))));
  });
  // Spaces as they stand: otherwise each Chinese or Thai letter gets one of its own.
  await worker.setParameters({ preserve_interword_spaces: '1' });
  return {
    recognise: async (png) => {
      const { data } = await worker.recognize(new Blob([png], { type: 'image/png' }), {}, { text: true });
      return { text: data.text, confidence: data.confidence };
    },
    free: async () => {
      await worker.terminate();
    },
  };
}

/** File of a pack inside the folder. */
export const fileOfPack = (pack: string): string => `${pack}.traineddata.gz`;

import { InferenceClassifier } from '../../src/classifier/inference.ts';
import { verifyModel } from '../../src/classifier/manifest.ts';
import { loadPipeline } from '../../src/classifier/pipeline.ts';
import { withNgrams } from '../../src/classifier/with-ngrams.ts';
import { listen } from '../../src/messaging/listen.ts';
import { ImageReader } from '../../src/ocr/image-reader.ts';
import { openTesseract } from '../../src/ocr/tesseract.ts';
import { ownOrigin } from '../../src/platform/browser.ts';

const root = ownOrigin();

async function readFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`${root}models/clf/${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const classifier = new InferenceClassifier({
  verify: () => verifyModel(readFile),
  load: () => withNgrams(() => loadPipeline({ models: `${root}models/`, runtime: `${root}ort/` }), readFile),
});

async function inPackage(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  await response?.body?.cancel();
  return response?.ok ?? false;
}

const images = new ImageReader((packs) => openTesseract(`${root}ocr/`, packs, inPackage));

listen(
  'inference',
  {
    'infer/classify': ({ text }) => classifier.classify(text),
    'infer/read-image': (request) => images.read(request),
    'infer/status': () => Promise.resolve({ ...classifier.state, model: classifier.model }),
  },
  new AbortController().signal,
);

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssess } from '../../../src/assess/assess.ts';
import { createNativeClassifier } from '../../../src/classifier/node-native.ts';
import { createWasmClassifier } from '../../../src/classifier/node-wasm.ts';
import { calibration } from '../../../src/verdict/calibration.ts';
import { TEXTS } from '../classifier/texts.ts';

const MODEL_MS = 60_000;
/** How near a threshold a score must lie for the runtimes to disagree on the level. */
const MARGIN = 0.05;

describe('scan --fast', () => {
  const wasm = createWasmClassifier();
  const native = createNativeClassifier();
  beforeAll(() => Promise.all([wasm.load(), native.load()]), MODEL_MS);
  afterAll(() => Promise.all([wasm.dispose(), native.dispose()]));

  it.each(TEXTS)(
    'gives the level of the extension but for a score beside a threshold: %s',
    async (text) => {
      const post = { text, lang: null, truncated: false };
      const deps = { cache: null, calibration };
      const slow = await createAssess({ ...deps, classifier: wasm })(post);
      const fast = await createAssess({ ...deps, classifier: native })(post);
      expect(fast.checked).toBe(slow.checked);
      expect(Math.abs(fast.score - slow.score)).toBeLessThan(2 * MARGIN);
      const { some, strong } = calibration.thresholds;
      const beside = Math.min(Math.abs(slow.score - some), Math.abs(slow.score - strong)) <= MARGIN;
      expect(beside || fast.level === slow.level).toBe(true);
    },
    MODEL_MS,
  );

  it('reads some of these texts by the model', async () => {
    const assess = createAssess({ classifier: wasm, cache: null, calibration });
    const checked = await Promise.all(
      TEXTS.map(async (text) => (await assess({ text, lang: null, truncated: false })).checked),
    );
    expect(checked.filter((how) => how === 'model').length).toBeGreaterThanOrEqual(5);
  });
});

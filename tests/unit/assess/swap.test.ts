import { describe, expect, it } from 'vitest';
import { createAssess } from '../../../src/assess/assess.ts';
import { createWasmClassifier } from '../../../src/classifier/node-wasm.ts';
import { corpusPart } from '../../../src/cli/evaluation/rows.ts';
import type { Classifier } from '../../../src/contracts/classifier.ts';
import { calibration } from '../../../src/verdict/calibration.ts';
import { swapsOf } from '../../swaps.ts';

/** The shipped model, asked once for each text: a swap that it cannot see costs nothing. */
async function shippedModel(): Promise<{ classifier: Classifier; asked: () => number }> {
  const inner = createWasmClassifier();
  await inner.load();
  const known = new Map<string, ReturnType<Classifier['classify']>>();
  const classify: Classifier['classify'] = (text) => {
    const answer = known.get(text) ?? inner.classify(text);
    known.set(text, answer);
    return answer;
  };
  return {
    classifier: { model: inner.model, classify, dispose: () => inner.dispose() },
    asked: () => known.size,
  };
}

describe('the whole judgement', { timeout: 600_000 }, () => {
  it('is the same, whichever country, nationality or language a post names', async () => {
    const { classifier, asked } = await shippedModel();
    const limits = { classify: 60_000, explain: 0 };
    const assess = createAssess({ classifier, cache: null, calibration, limits });
    const judged = async (text: string): Promise<string> => {
      const { level, checked } = await assess({ text, lang: null, truncated: false });
      return `${level} by ${checked}`;
    };
    let swaps = 0;
    const changed: string[] = [];
    for (const { id, lang, text } of await corpusPart('dev')) {
      const others = swapsOf(text, lang, 'names');
      swaps += others.length;
      const before = others.length > 0 ? await judged(text) : '';
      for (const { swap, text: other } of others) {
        const after = await judged(other);
        if (after !== before) changed.push(`${id} ${swap}: ${before}, then ${after}`);
      }
    }
    await classifier.dispose();
    expect(swaps).toBeGreaterThan(700);
    expect(asked()).toBeGreaterThan(100);
    expect(changed, 'see signals/swap.test.ts and text/mask-countries.test.ts').toEqual([]);
  });
});

import * as v from 'valibot';
import type { ReadFile } from './manifest.ts';
import { NgramModel, NgramParametersSchema } from './ngrams.ts';
import type { Pipeline } from './pipeline.ts';
import type { LabelScores } from './probabilities.ts';

/** Reads the model of letter groups out of the model's folder; rejects when a file is not there or does not fit. */
export async function readNgrams(read: ReadFile): Promise<NgramModel> {
  const parameters = v.parse(
    NgramParametersSchema,
    JSON.parse(new TextDecoder().decode(await read('ngrams.json'))),
  );
  return new NgramModel(parameters, await read('ngrams.bin'));
}

/** The encoder joined by the letter groups: one pipeline, whatever the runtime of the encoder. */
export async function withNgrams(load: () => Promise<Pipeline>, read: ReadFile): Promise<Pipeline> {
  const ngrams = await readNgrams(read);
  const encoder = await load();
  return {
    run: async (text) => joined(await encoder.run(text), ngrams.scores(text), ngrams.parameters.share),
    dispose: () => encoder.dispose(),
  };
}

/** Below this a probability says no more than "no". */
const LEAST = 1e-9;

/**
 * The weighted mean of log-probabilities, label by label, made to add up to 1. `share`: weight of `second`. A label
 * that only one of them has is refused.
 */
export function joined(first: LabelScores, second: LabelScores, share: number): LabelScores {
  const others = new Map(second.map(({ label, score }) => [label, score]));
  const both = first.map(({ label, score }) => {
    const other = others.get(label);
    if (other === undefined) throw new Error(`the letter groups give no ${label}`);
    const mean = (1 - share) * Math.log(Math.max(score, LEAST)) + share * Math.log(Math.max(other, LEAST));
    return { label, score: Math.exp(mean) };
  });
  const total = both.reduce((sum, { score }) => sum + score, 0);
  return both.map(({ label, score }) => ({ label, score: score / total }));
}

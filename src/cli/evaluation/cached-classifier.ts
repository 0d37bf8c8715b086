import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { sha256Hex } from '../../classifier/manifest.ts';
import type { Classifier, ClassifyError } from '../../contracts/classifier.ts';
import type { ModelId, Probabilities } from '../../contracts/judgement.ts';
import { ProbabilitiesSchema } from '../../contracts/judgement.ts';
import type { Result } from '../../contracts/result.ts';

const FOLDER = resolve(import.meta.dirname, '../../../.cache/probabilities');
const EntrySchema = v.object({ key: v.string(), probabilities: ProbabilitiesSchema });

/**
 * Remembers on disk what a model answered: evaluation reads the same thousands of texts again and again at 30 ms
 * each. The file is named after the weights, and its lines hold hashes, no text.
 */
export class CachedClassifier implements Classifier {
  readonly #inner: Classifier;
  readonly #path: string;
  readonly #known: Map<string, Probabilities>;
  readonly model: ModelId;

  constructor(inner: Classifier, model: ModelId, folder: string = FOLDER) {
    this.#inner = inner;
    this.model = model;
    mkdirSync(folder, { recursive: true });
    this.#path = resolve(folder, `${model.sha256.slice(0, 16)}.jsonl`);
    this.#known = readEntries(this.#path);
  }

  async classify(text: string): Promise<Result<Probabilities, ClassifyError>> {
    const key = (await sha256Hex(new TextEncoder().encode(text))).slice(0, 24);
    const known = this.#known.get(key);
    if (known) return { ok: true, value: known };
    const answer = await this.#inner.classify(text);
    if (answer.ok) {
      this.#known.set(key, answer.value);
      appendFileSync(this.#path, `${JSON.stringify({ key, probabilities: answer.value })}\n`);
    }
    return answer;
  }

  dispose(): Promise<void> {
    return this.#inner.dispose();
  }
}

function readEntries(path: string): Map<string, Probabilities> {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    // Not there yet: the first run makes it.
    lines = [];
  }
  const entries = new Map<string, Probabilities>();
  for (const line of lines) {
    if (line === '') continue;
    const { key, probabilities } = v.parse(EntrySchema, JSON.parse(line));
    entries.set(key, probabilities);
  }
  return entries;
}

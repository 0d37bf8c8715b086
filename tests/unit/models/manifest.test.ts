import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../src/contracts/judgement.ts';
import { CLF } from './training-files.ts';

interface Manifest {
  schema: number;
  name: string;
  sha256: string;
  files: Record<string, { sha256: string; bytes: number }>;
}

const json = (name: string): unknown => JSON.parse(readFileSync(join(CLF, name), 'utf8'));
const manifest = json('manifest.json') as Manifest;

describe('models/clf/manifest.json (written by models/training/manifest.py)', () => {
  test('names the files that the pipeline loads, and no other', () => {
    expect(Object.keys(manifest.files).sort()).toEqual([
      'config.json',
      'ngrams.bin',
      'ngrams.json',
      'onnx/model_quantized.onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
  });

  test.each(Object.entries(manifest.files))('%s has the size and SHA-256 written there', (name, wanted) => {
    const content = readFileSync(join(CLF, name));
    expect(content.byteLength).toBe(wanted.bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(wanted.sha256);
  });

  test('the model goes by the hash of all its files', () => {
    const hashes = Object.values(manifest.files).map(({ sha256 }) => sha256);
    expect(manifest.sha256).toBe(createHash('sha256').update(hashes.join('\n')).digest('hex'));
  });

  test('all files together stay below what stores and users bear: 38 MB with 6 layers, 48 MB with 12', () => {
    const { num_hidden_layers: layers } = json('config.json') as { num_hidden_layers: number };
    const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeLessThan(layers > 6 ? 48_000_000 : 38_000_000);
  });
});

describe('models/clf/config.json', () => {
  const config = json('config.json') as {
    model_type: string;
    id2label: Record<string, string>;
    pad_token_id: number;
    vocab_size: number;
  };

  test('has the six classes of the contracts, in their order', () => {
    expect(Object.values(config.id2label)).toEqual([...CLASSES]);
    expect(config.model_type).toBe('bert');
  });

  test('agrees with the tokenizer', () => {
    const tokenizer = json('tokenizer.json') as { model: { vocab: [string, number][] } };
    expect(tokenizer.model.vocab).toHaveLength(config.vocab_size);
    expect(tokenizer.model.vocab[config.pad_token_id]?.[0]).toBe('<pad>');
  });
});

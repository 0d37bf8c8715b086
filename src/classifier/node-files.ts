import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClassifyError } from '../contracts/classifier.ts';
import type { ModelId } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import type { ReadFile } from './manifest.ts';
import { verifyModel } from './manifest.ts';

/** models/clf of this checkout. */
export const MODEL_DIR = resolve(dirname(fileURLToPath(import.meta.url)), '../../models/clf');

/** Reads the files of a model's folder. */
export function readModelFile(dir: string): ReadFile {
  return (path) => readFile(join(dir, path));
}

/** Checks the model's files in `dir` against its manifest (`missing`, `corrupted`). */
export function verifyModelDir(dir: string): Promise<Result<ModelId, ClassifyError>> {
  return verifyModel(readModelFile(dir));
}

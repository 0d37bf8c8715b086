import * as v from 'valibot';
import type { ClassifyError } from '../contracts/classifier.ts';
import type { ModelId } from '../contracts/judgement.ts';
import type { Result } from '../contracts/result.ts';
import { errorText } from '../util/error-text.ts';

/**
 * models/clf/manifest.json: what belongs to the model, with the SHA-256 of every file. `sha256`, by which the model
 * goes, is that of all of theirs together (models/training/manifest.py), so that another file is another model.
 */
export const ManifestSchema = v.object({
  schema: v.literal(1),
  name: v.string(),
  files: v.record(v.string(), v.object({ sha256: v.string(), bytes: v.number() })),
  sha256: v.string(),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** Reads a file of the model; rejects when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Checks every file of the model against the manifest before anything of it is used: a half-written or changed
 * model would judge in silence, and wrongly.
 */
export async function verifyModel(read: ReadFile): Promise<Result<ModelId, ClassifyError>> {
  let manifest: Manifest;
  try {
    manifest = v.parse(ManifestSchema, JSON.parse(new TextDecoder().decode(await read('manifest.json'))));
  } catch (error) {
    return { ok: false, error: 'missing', detail: errorText('reading the manifest of the model', error) };
  }
  const hashes: string[] = [];
  for (const [path, expected] of Object.entries(manifest.files)) {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = await read(path);
    } catch (error) {
      return { ok: false, error: 'missing', detail: errorText(`reading ${path}`, error) };
    }
    const found = await sha256Hex(bytes);
    hashes.push(found);
    if (found !== expected.sha256)
      return {
        ok: false,
        error: 'corrupted',
        detail: `${path}: SHA-256 ${found}, expected ${expected.sha256}`,
      };
  }
  const all = await sha256Hex(new TextEncoder().encode(hashes.join('\n')));
  if (all !== manifest.sha256)
    return {
      ok: false,
      error: 'corrupted',
      detail: `manifest.json: SHA-256 of the files together is ${all}`,
    };
  return { ok: true, value: { name: manifest.name, sha256: all } };
}

import { describe, expect, it } from 'vitest';
import { sha256Hex, verifyModel } from '../../../src/classifier/manifest.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function filesOf(files: Record<string, string>): Promise<Record<string, string>> {
  const listed = await Promise.all(
    Object.entries(files).map(
      async ([path, text]) => [path, { sha256: await sha256Hex(bytesOf(text)), bytes: text.length }] as const,
    ),
  );
  const sha256 = await sha256Hex(bytesOf(listed.map(([, file]) => file.sha256).join('\n')));
  return {
    ...files,
    'manifest.json': JSON.stringify({ schema: 1, name: 'sample', files: Object.fromEntries(listed), sha256 }),
  };
}

const readerOf = (files: Record<string, string>) => (path: string) => {
  const text = files[path];
  return text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(bytesOf(text));
};

describe('verifyModel', () => {
  it('knows SHA-256 (FIPS 180-2, example of "abc")', async () => {
    expect(await sha256Hex(bytesOf('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('names a whole model by all of its files', async () => {
    const files = await filesOf({ 'config.json': '{}', 'onnx/model_quantized.onnx': 'weights' });
    const hashes = await Promise.all(['{}', 'weights'].map((text) => sha256Hex(bytesOf(text))));
    expect(await verifyModel(readerOf(files))).toEqual({
      ok: true,
      value: { name: 'sample', sha256: await sha256Hex(bytesOf(hashes.join('\n'))) },
    });
  });

  it('refuses a manifest that goes by another hash', async () => {
    const files = await filesOf({ 'config.json': '{}' });
    files['manifest.json'] = (files['manifest.json'] ?? '').replace(
      /"sha256":"[0-9a-f]{64}"}$/,
      '"sha256":"f00"}',
    );
    expect(await verifyModel(readerOf(files))).toMatchObject({ ok: false, error: 'corrupted' });
  });

  it('refuses a file with one changed byte', async () => {
    const files = await filesOf({ 'config.json': '{}', 'onnx/model_quantized.onnx': 'weights' });
    files['onnx/model_quantized.onnx'] = 'weightt';
    expect(await verifyModel(readerOf(files))).toMatchObject({ ok: false, error: 'corrupted' });
  });

  it.each(['onnx/model_quantized.onnx', 'manifest.json'])('says that %s is missing', async (path) => {
    const files = await filesOf({ 'config.json': '{}', 'onnx/model_quantized.onnx': 'weights' });
    delete files[path];
    expect(await verifyModel(readerOf(files))).toMatchObject({ ok: false, error: 'missing' });
  });
});

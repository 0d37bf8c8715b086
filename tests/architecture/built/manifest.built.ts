import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Manifest = Record<string, unknown> & { permissions: string[] };

const read = (target: string): Manifest =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../../.output/${target}-mv3/manifest.json`), 'utf8'),
  ) as Manifest;

/** Keys that would let the extension read pages nobody allowed it to, or let a page see that it is there. */
const FORBIDDEN = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

describe.each(['chrome', 'firefox'])('manifest built for %s', (target) => {
  it.each(FORBIDDEN)('has no %s', (key) => {
    expect(
      read(target)[key],
      `remove ${key}: sites are asked for at run time (docs/permissions.md)`,
    ).toBeUndefined();
  });

  it('is version 3 and keeps code from elsewhere out', () => {
    const manifest = read(target);
    expect(manifest['manifest_version']).toBe(3);
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*https?:/);
  });
});

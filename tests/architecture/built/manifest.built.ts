import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../src/sites/registry.ts';
import { TARGETS, readManifest } from './output.ts';

/** Keys that would let the extension read pages nobody allowed it to, or let a page see that it is there. */
const FORBIDDEN = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
];

const explained = [
  ...readFileSync(resolve(import.meta.dirname, '../../../docs/permissions.md'), 'utf8').matchAll(
    /^## `(\w+)`$/gm,
  ),
].map(([, name]) => name ?? '');

describe.each(TARGETS)('manifest built for %s', (target) => {
  it.each(FORBIDDEN)('has no %s', (key) => {
    expect(
      readManifest(target)[key],
      `remove ${key}: sites are asked for at run time (docs/permissions.md)`,
    ).toBeUndefined();
  });

  it('asks for exactly the sites that have an adapter, at run time', () => {
    const asked = [...(readManifest(target).optional_host_permissions ?? [])].sort();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual([...new Set(SITES.flatMap(({ origins }) => origins))].sort());
    expect(
      asked.filter((pattern) => !/^https:\/\/[^*/]+\/\*$|^https:\/\/\*\.[^*/]+\/\*$/.test(pattern)),
    ).toEqual([]);
  });

  it('has a paragraph in docs/permissions.md for each permission', () => {
    const missing = readManifest(target).permissions.filter((name) => !explained.includes(name));
    expect(missing, 'say in docs/permissions.md what each is for, or drop it').toEqual([]);
  });

  it('is version 3 and keeps code from elsewhere out', () => {
    const manifest = readManifest(target);
    expect(manifest.manifest_version).toBe(3);
    const { extension_pages: policy } = manifest.content_security_policy;
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*https?:/);
  });
});

it('docs/permissions.md explains nothing that no build asks for', () => {
  const used = TARGETS.flatMap((target) => readManifest(target).permissions);
  expect(explained.length).toBeGreaterThan(5);
  expect(explained.filter((name) => !used.includes(name))).toEqual([]);
});

it('Firefox knows the version that it needs and that nothing is collected', () => {
  const { browser_specific_settings: settings } = readManifest('firefox') as unknown as {
    browser_specific_settings: {
      gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
    };
  };
  expect(Number.parseInt(settings.gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

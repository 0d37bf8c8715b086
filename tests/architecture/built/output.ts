/** The built extensions, as the tests of them read them. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const TARGETS = ['chrome', 'firefox'] as const;
export type BuildTarget = (typeof TARGETS)[number];

export interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
}

export function outputFolder(target: BuildTarget): string {
  const folder = resolve(import.meta.dirname, `../../../.output/${target}-mv3`);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

export const readOutput = (target: BuildTarget, file: string): string =>
  readFileSync(join(outputFolder(target), file), 'utf8');

export const readManifest = (target: BuildTarget): Manifest =>
  JSON.parse(readOutput(target, 'manifest.json')) as Manifest;

/** A built file with every chunk that it loads, and those that these load. */
export function closureOf(target: BuildTarget, file: string): string[] {
  const known = new Set<string>();
  const walk = (one: string): void => {
    if (known.has(one)) return;
    known.add(one);
    const named = [
      ...readOutput(target, one).matchAll(/["'`](?:\.{0,2}\/)*((?:chunks\/)?[\w.-]+\.js)["'`]/g),
    ];
    for (const [, name = ''] of named)
      for (const candidate of [name, `chunks/${name}`])
        if (existsSync(join(outputFolder(target), candidate))) walk(candidate);
  };
  walk(file);
  return [...known];
}

/** Builds the script of each site adapter (src/sites/site-scripts.ts says what they are for). */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { SCRIPTED, siteScript } from '../src/sites/site-scripts.ts';
import type { SiteAdapter } from '../src/sites/types.ts';
import { withoutEvidence } from './without-evidence.ts';

const FOLDER = resolve(import.meta.dirname, '../src/sites');
const ENTRY = 'virtual:site';

export interface SiteFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Where each adapter is exported, by its id. */
async function exportsById(): Promise<Map<string, { file: string; name: string }>> {
  const found = new Map<string, { file: string; name: string }>();
  for (const folder of readdirSync(FOLDER, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const file = join(FOLDER, folder.name, 'adapter.ts');
    const module = (await import(file)) as Record<string, SiteAdapter>;
    for (const [name, adapter] of Object.entries(module)) found.set(adapter.id, { file, name });
  }
  return found;
}

export async function siteScripts(): Promise<SiteFile[]> {
  const places = await exportsById();
  return Promise.all(
    SCRIPTED.map(async ({ id }, order) => {
      const place = places.get(id);
      if (place === undefined)
        throw new Error(`src/sites: no adapter.ts exports ${id}, which the registry has`);
      const code = `import { ${place.name} as adapter } from ${JSON.stringify(place.file)};
        (globalThis.lurelightSites ??= [])[${order}] = adapter;`;
      return { relativeDest: siteScript(id), contents: await bundled(code) };
    }),
  );
}

async function bundled(code: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'site-entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
      withoutEvidence(),
    ],
    build: {
      target: 'esnext',
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'lurelightSite' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error('a site adapter could not be built: the bundler gave no script');
  return chunk.code;
}

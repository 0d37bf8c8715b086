import { build } from 'vite';

/** A module and what it imports as one script, built in memory; it leaves its results on `globalThis`. */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      target: 'esnext',
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'lurelightReader' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((file) => file.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error(`${entry} could not be built: the bundler gave no script`);
}

import { join } from 'node:path';
import { build } from 'vite';

/** The page reader as one script, built in memory from the same modules as the extension's scanner. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      target: 'esnext',
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'inject.ts'), formats: ['iife'], name: 'lurelightReader' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((file) => file.type === 'chunk');
    if (chunk !== undefined) return chunk.code;
  }
  throw new Error('the page reader could not be built: the bundler gave no script');
}

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      'webextension-polyfill': new URL('./tests/fakes/webextension-polyfill.ts', import.meta.url).pathname,
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
    // For what hangs; the slowest tests walk the whole corpus, and machines are busy.
    testTimeout: 60_000,
    // No test reaches a network: tests/setup.ts replaces fetch by one that fails.
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});

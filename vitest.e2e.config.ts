import { defineConfig } from 'vitest/config';

/** End-to-end specs against the built extension; LURELIGHT_E2E says in which browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/specs/**/*.spec.ts'],
    // `npm test` makes the build for developers for Chromium alone: what differs between browsers is in what the store
    // builds share.
    exclude: process.env['LURELIGHT_E2E'] === 'firefox' ? ['tests/e2e/specs/developer.spec.ts'] : [],
    // One file at a time: browsers side by side on two cores make each other late.
    fileParallelism: false,
    // A wait ends as soon as what it waits for is there; these only bound a machine under load.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

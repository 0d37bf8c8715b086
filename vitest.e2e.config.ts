import { defineConfig } from 'vitest/config';

/** End-to-end specs against the built extension; LURELIGHT_E2E says in which browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/specs/**/*.spec.ts'],
    // One file at a time: browsers side by side on two cores make each other late.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

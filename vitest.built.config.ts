import { defineConfig } from 'vitest/config';

/** Checks of what `npm run build` wrote to .output/. */
export default defineConfig({ test: { include: ['tests/architecture/built/**/*.built.ts'] } });

import * as fc from 'fast-check';

/**
 * Properties are tried on the same made-up inputs every time, so that a run says something about the change that it
 * was started for. `FUZZ_SEED=7 npm test -- unit` tries others; what such a run finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_127) });

export * from 'fast-check';

/**
 * `npm test`: every check, each counted, and at the end one line `N passed, N failed`. `npm test -- STEP...` runs
 * only the named steps.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../src/cli/browser.ts';
import { buildAll, buildForDevelopers } from './build.ts';
import { ROOT, runTool } from './step.ts';
import type { Tool } from './step.ts';
import type { Tally } from './tally.ts';
import { sum, tallyVitest } from './tally.ts';

interface Step {
  name: string;
  run: () => Promise<Tally & { output: string }>;
}

/** A tool that passes or fails as one check. */
const check = (name: string, tool: Tool, args: readonly string[]): Step => ({
  name,
  run: async () => {
    const { code, output } = await runTool(tool, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, remarks: [], output };
  },
});

/** A vitest run, counted test by test from its JSON report. */
const tests = (name: string, config: string, env: Record<string, string> = {}): Step => ({
  name,
  run: async () => {
    const report = resolve(ROOT, `test-results/${name}.json`);
    rmSync(report, { force: true });
    const args = [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const { code, output } = await runTool('vitest', args, { env, limitMinutes: 20 });
    return { ...tallyVitest(report, code), output };
  },
});

const build: Step = {
  name: 'build',
  run: async () => {
    const failed = (await buildAll('build')) ?? (await buildForDevelopers());
    return {
      passed: failed === null ? 1 : 0,
      failed: failed === null ? 0 : 1,
      remarks: [],
      output: failed ?? '',
    };
  },
};

const e2e = (browser: 'chromium' | 'firefox'): Step => ({
  name: `e2e-${browser}`,
  run: () => {
    const program = findBrowser(browser);
    const variable = `LURELIGHT_${browser.toUpperCase()}`;
    return tests(`e2e-${browser}`, 'vitest.e2e.config.ts', {
      LURELIGHT_E2E: browser,
      [variable]: program,
    }).run();
  },
});

/** Groups run one after the other, the steps of a group side by side: two cores, and browsers need quiet. */
const GROUPS: readonly (readonly Step[])[] = [
  [build],
  [
    check('types', 'tsc', ['--noEmit']),
    check('lint', 'oxlint', ['--deny-warnings']),
    check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  ],
  [tests('unit', 'vitest.config.ts')],
  [tests('built', 'vitest.built.config.ts')],
  [e2e('chromium')],
  [e2e('firefox')],
];

async function runStep(step: Step): Promise<Tally> {
  const started = Date.now();
  let result: Tally & { output: string };
  try {
    result = await step.run();
  } catch (error) {
    result = {
      passed: 0,
      failed: 1,
      remarks: [error instanceof Error ? error.message : String(error)],
      output: '',
    };
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  console.log(`${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  for (const remark of result.remarks) console.log(`  ${step.name}: ${remark}`);
  return result;
}

const chosen = process.argv.slice(2);
const known = GROUPS.flat().map(({ name }) => name);
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exit(2);
}

const tallies: Tally[] = [];
for (const group of GROUPS) {
  const wanted = group.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  tallies.push(...(await Promise.all(wanted.map(runStep))));
}
const { passed, failed } = sum(tallies);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * `npm run build`: .output/chrome-mv3 and .output/firefox-mv3; `npm run zip` packs them for the stores;
 * `npm run build -- --developer` makes .output/chrome-mv3-dev (CONTRIBUTING.md, "A page as a fixture").
 */
import { pathToFileURL } from 'node:url';
import { runTool } from './step.ts';

export const TARGETS = ['chrome', 'firefox'] as const;

/** Builds (or packs) every target; the output of the first that failed, null when all went well. */
export async function buildAll(command: 'build' | 'zip'): Promise<string | null> {
  for (const target of TARGETS) {
    // One after the other: both write .wxt/.
    const { code, output } = await runTool('wxt', [command, '-b', target]);
    if (code !== 0) return `wxt ${command} -b ${target}:\n${output}`;
  }
  return null;
}

/** Builds what only developers have, for Chromium; its output when it failed. */
export async function buildForDevelopers(): Promise<string | null> {
  const { code, output } = await runTool('wxt', ['build', '-b', 'chrome', '--mode', 'development']);
  return code === 0 ? null : `wxt build -b chrome --mode development:\n${output}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const forDevelopers = process.argv.includes('--developer');
  const failed = await (forDevelopers
    ? buildForDevelopers()
    : buildAll(process.argv.includes('--zip') ? 'zip' : 'build'));
  if (failed === null && forDevelopers) console.log('built .output/chrome-mv3-dev');
  else if (failed === null) console.log(`built .output/{${TARGETS.map((name) => `${name}-mv3`).join(',')}}`);
  else {
    console.error(failed);
    process.exitCode = 1;
  }
}

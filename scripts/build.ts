/** `npm run build`: .output/chrome-mv3 and .output/firefox-mv3; `npm run zip` packs them for the stores. */
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const failed = await buildAll(process.argv.includes('--zip') ? 'zip' : 'build');
  if (failed === null) console.log(`built .output/{${TARGETS.map((name) => `${name}-mv3`).join(',')}}`);
  else {
    console.error(failed);
    process.exitCode = 1;
  }
}

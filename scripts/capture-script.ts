/** Builds what a developer build puts into a page to save it as a fixture (CONTRIBUTING.md, "A page as a fixture"). */
import { resolve } from 'node:path';
import { bundleScript } from '../src/cli/page/bundle.ts';
import { CAPTURE_SCRIPT } from '../src/capture/script-name.ts';

const ENTRY = resolve(import.meta.dirname, '../src/capture/page-script.ts');

export async function captureScript(): Promise<{ relativeDest: string; contents: string }> {
  return { relativeDest: CAPTURE_SCRIPT, contents: await bundleScript(ENTRY) };
}

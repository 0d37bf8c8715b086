import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/check-bundle.ts';
import { CAPTURE_SCRIPT } from '../../../src/capture/script-name.ts';
import { ROOT } from '../modules.ts';
import { TARGETS, outputFolder } from './output.ts';

/** What can only stand in a build if a developer's tool is in it, and the source that it would come from. */
const MARKS = [
  ['lurelightFixture', 'src/capture/page-script.ts'],
  ['Save this page as a fixture', 'src/ui/popup/developer/save-fixture.tsx'],
  ['shadowrootmode', 'src/capture/copy-trees.ts'],
  ['甲乙丙丁', 'src/capture/stand-in.ts'],
] as const;

describe.each(TARGETS)('the build for the store of %s', (target) => {
  const folder = outputFolder(target);
  const files = listFiles(folder);

  it('has no script that captures pages', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => file.endsWith(CAPTURE_SCRIPT))).toEqual([]);
  });

  it.each(MARKS)('says nowhere %s', (mark, source) => {
    expect(readFileSync(join(ROOT, source), 'utf8'), 'the mark is still what to look for').toContain(mark);
    const found = files
      .filter((file) => /\.(?:m?js|html|json)$/.test(file) && !/^(?:models|ocr|ort)\//.test(file))
      .filter((file) => readFileSync(join(folder, file), 'utf8').includes(mark));
    expect(found, 'put it behind __LURELIGHT_DEVELOPER__ (wxt.config.ts)').toEqual([]);
  });
});

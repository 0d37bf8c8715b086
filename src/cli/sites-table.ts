/**
 * npm run sites:table [-- --check]
 * Writes the table of sites into README.md, between its two marks, from the adapters themselves. `--check` changes
 * nothing and exits with 1 when the table is not the one that would be written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorText } from '../util/error-text.ts';
import { withSitesTable } from './sites/readme-table.ts';

const README = join(import.meta.dirname, '../../README.md');

try {
  const before = await readFile(README, 'utf8');
  const after = withSitesTable(before);
  if (process.argv.includes('--check')) {
    if (after !== before) {
      console.error('README.md: the table of sites is not up to date; run "npm run sites:table"');
      process.exitCode = 1;
    }
  } else await writeFile(README, after);
} catch (error) {
  console.error(errorText('writing the table of sites', error));
  process.exitCode = 1;
}

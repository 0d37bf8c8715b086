/**
 * npm run new -- signal NAME | language CODE
 * Scaffolds one file with its failing test and lists it in its registry.
 */
import { resolve } from 'node:path';
import { errorText } from '../util/error-text.ts';
import { scaffoldLanguage } from './scaffold/language.ts';
import { scaffoldSignal } from './scaffold/signal.ts';
import { writeScaffold } from './scaffold/write.ts';

const KINDS = { signal: scaffoldSignal, language: scaffoldLanguage } as const;
const USAGE = 'usage: npm run new -- signal NAME | language CODE';

async function main([kind = '', name = '', ...rest]: readonly string[]): Promise<void> {
  if (!Object.hasOwn(KINDS, kind) || name === '' || rest.length > 0) throw new Error(USAGE);
  const scaffold = KINDS[kind as keyof typeof KINDS](name);
  const written = await writeScaffold(resolve(import.meta.dirname, '../..'), scaffold);
  console.log(written.map((path) => `wrote ${path}`).join('\n'));
  console.log(['', 'Next:', ...scaffold.next.map((step, at) => `${at + 1}. ${step}`)].join('\n'));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(errorText('scaffolding', error));
  process.exitCode = 2;
});

import { withEntry } from './registry-line.ts';
import type { Scaffold } from './write.ts';

const NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** A signal: its file, its line in the registry, and a test that fails until it is written. */
export function scaffoldSignal(id: string): Scaffold {
  if (!NAME.test(id)) throw new Error(`"${id}" is no name of a signal like PASSPORT_HANDOVER`);
  const base = id.toLowerCase().replaceAll('_', '-');
  const variable = id.toLowerCase().replace(/_(.)/g, (_line, letter: string) => letter.toUpperCase());
  return {
    files: {
      [`src/signals/${base}.ts`]: signalFile(id, variable),
      [`tests/unit/signals/${base}.test.ts`]: testFile(id),
    },
    edits: {
      'src/signals/registry.ts': (text) =>
        withEntry(text, { name: variable, file: `${base}.ts`, listed: variable, listEnd: '];\n' }),
    },
    next: [
      `Write src/signals/${base}.ts: definition, what does not count, a source of src/signals/sources.ts, words.`,
      `Add signal.${id}.title, .reason and .check to src/i18n/catalogues/en/signals.ts and the other seven languages.`,
      `Put texts into tests/unit/signals/${base}.test.ts.`,
      'Run npx vitest run tests/unit/signals tests/unit/i18n until it passes, then npm run signals:eval.',
    ],
  };
}

const signalFile = (id: string, variable: string): string => `import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ${variable}: Signal = {
  id: '${id}',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: '',
  notThis: [],
  sources: [],
  words: {
    en: {
      patterns: lines\`\`,
      match: lines\`\`,
      twins: lines\`\`,
    },
  },
};
`;

const testFile = (id: string): string => `import { expect, it } from 'vitest';
import { quotesOf } from './quotes.ts';

it('${id} is found where it stands', () => {
  const text = '';
  expect(text, 'write a text that has the mark, and the words that must be quoted').not.toBe('');
  expect(quotesOf(text, '${id}')).toEqual(['']);
});

it('${id} is not found in what only looks alike', () => {
  const twin = '';
  expect(twin, 'write an honest text of the same surface').not.toBe('');
  expect(quotesOf(twin, '${id}')).toEqual([]);
});
`;

import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { cut, examplesIn } from '../../../scripts/without-examples.ts';

const short = (code: string): string => cut(code, examplesIn(parseAst(code, { lang: 'ts' })));
const FOLDER = new URL('../../../src/signals/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('what is left out of the built signals', () => {
  it('is examples, definition, sources and what does not count, never a pattern', () => {
    const code =
      "const s = { id: 'A', definition: 'x', notThis: ['y'], sources: ['Z'], words: { en: { patterns: lines`a b`, never: lines`c`, match: lines`⟦a b⟧`, twins: lines`d` } } };";
    expect(short(code)).toBe(
      "const s = { id: 'A', definition: '', notThis: [], sources: [], words: { en: { patterns: lines`a b`, never: lines`c`, match: [], twins: [] } } };",
    );
  });

  it('leaves a computed property of the same name alone', () => {
    const code = 'const m = { match(view) { return view; }, twins: twinsOf(a), sources };';
    expect(short(code)).toBe(code);
  });

  it.each(FILES)('%s keeps its code and loses its examples', (file) => {
    const code = readFileSync(new URL(file, FOLDER), 'utf8');
    const rest = short(code);
    expect(() => parseAst(rest, { lang: 'ts' })).not.toThrow();
    if (/: (?:Signal|Language) = \{/.test(code)) expect(rest).not.toContain('⟦');
    expect(rest.match(/patterns: lines`[^`]*`/g)).toEqual(code.match(/patterns: lines`[^`]*`/g));
  });
});

/**
 * Leaves what only tests and people need of a signal out of what is built: its examples, its definition and what does
 * not count. The background parses all signals at each wake-up.
 */
import type { Plugin } from 'vite';

const SIGNALS = /\/src\/signals\/(?:languages\/)?[^/]+\.ts$/;
/** What stands for each property of a signal, or of its words in a language. */
const SHORT: Readonly<Record<string, string>> = {
  match: '[]',
  twins: '[]',
  notThis: '[]',
  sources: '[]',
  definition: "''",
};
/** Only values that are written out: a property of the same name that is computed is something else. */
const WRITTEN = new Set(['TaggedTemplateExpression', 'ArrayExpression', 'Literal']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: Node & { readonly name?: string };
  readonly value?: Node;
}
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly short: string;
}

/** The places of what is left out, with what stands there instead. */
export function examplesIn(program: unknown): Cut[] {
  const found: Cut[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const name = node.key?.name ?? '';
    if (node.type === 'Property' && Object.hasOwn(SHORT, name) && node.value && WRITTEN.has(node.value.type))
      found.push({ start: node.value.start, end: node.value.end, short: SHORT[name] ?? '' });
    else Object.values(value).forEach(look);
  };
  look(program);
  return found;
}

/** A program without the places, from the last to the first, so that the others stay where they are. */
export function cut(code: string, places: readonly Cut[]): string {
  return places
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, short }) => rest.slice(0, start) + short + rest.slice(end), code);
}

export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform(code, id) {
      if (!SIGNALS.test(id.replaceAll('\\', '/'))) return null;
      return { code: cut(code, examplesIn(this.parse(code, { lang: 'ts' }))), map: null };
    },
  };
}

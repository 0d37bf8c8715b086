/**
 * Leaves the evidence of selectors (`savedPage(css, from)`) out of what is built: it is for whoever mends an
 * adapter, and every page of an allowed site would have to read past half a hundred kilobytes of it.
 */
import type { Plugin } from 'vite';

const SELECTORS = /\/src\/sites\/[^/]+\/(?:selectors|forums)\.ts$/;
const HELPERS = new Set(['savedPage', 'severalProjects', 'oneProject', 'habit']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly callee?: Node & { readonly name?: string };
  readonly arguments?: readonly Node[];
}

/** Places of all `from` arguments. */
export function evidenceIn(program: unknown): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const from = node.arguments?.[1];
    if (node.type === 'CallExpression' && HELPERS.has(node.callee?.name ?? '') && from)
      found.push({ start: from.start, end: from.end });
    Object.values(value).forEach(look);
  };
  look(program);
  return found;
}

export function withoutEvidence(): Plugin {
  return {
    name: 'without-evidence',
    enforce: 'post',
    transform(code, id) {
      if (!SELECTORS.test(id.replaceAll('\\', '/'))) return null;
      const places = evidenceIn(this.parse(code)).toSorted((a, b) => b.start - a.start);
      let short = code;
      for (const { start, end } of places) short = `${short.slice(0, start)}''${short.slice(end)}`;
      return { code: short, map: null };
    },
  };
}

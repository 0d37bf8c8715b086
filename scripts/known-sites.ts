/** Puts the values of src/sites/known-sites.ts into what is built, in place of all the adapters that it reads. */
import type { Plugin } from 'vite';

const FILE = /\/src\/sites\/known-sites\.ts$/;

/** A value as source text: data and regular expressions, nothing else. */
export function literal(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${literal(one)}`);
    return `{${parts.join(',')}}`;
  }
  if (value !== null && !['string', 'number', 'boolean'].includes(typeof value))
    throw new TypeError(`src/sites/known-sites.ts: a ${typeof value} cannot be written out; keep it data`);
  return JSON.stringify(value);
}

export function knownSites(): Plugin {
  return {
    name: 'known-sites',
    enforce: 'pre',
    async load(id) {
      const file = id.replaceAll('\\', '/');
      if (!FILE.test(file)) return null;
      const values = (await import(file)) as Record<string, unknown>;
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${literal(value)};`)
        .join('\n');
    },
  };
}

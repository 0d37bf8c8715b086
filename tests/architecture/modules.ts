/** Reads source files as modules: what each imports, exports and names. Tests of the layout work on this. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  specifier: string;
  /** Path relative to the root with `/`, or null for a package. */
  file: string | null;
  typeOnly: boolean;
  line: number;
}

export interface Module {
  /** Path relative to the root with `/`, e.g. `src/text/normalise.ts`. */
  file: string;
  source: string;
  imports: Import[];
  /** True when every statement is an import or an `export … from`. */
  onlyReExports: boolean;
  program: unknown;
}

const SOURCE = /\.(ts|tsx)$/;

export const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

function readModule(root: string, path: string): Module {
  const source = readFileSync(path, 'utf8');
  const parsed = parseSync(path, source);
  if (parsed.errors.length > 0)
    throw new Error(`${path} does not parse: ${parsed.errors.map(({ message }) => message).join('; ')}`);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const found = [
    ...staticImports.map((one) => ({
      specifier: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every(({ isType }) => isType),
      start: one.start,
    })),
    ...staticExports.flatMap((one) =>
      one.entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType, start: one.start }] : [],
      ),
    ),
    ...dynamicImports.map(({ start, moduleRequest }) => ({
      specifier: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
      start,
    })),
  ];
  const posix = (file: string): string => relative(root, file).split(sep).join('/');
  const body = (parsed.program as { body: { type: string; source?: unknown }[] }).body;
  return {
    file: posix(path),
    source,
    imports: found.map(({ specifier, typeOnly, start }) => ({
      specifier,
      typeOnly,
      line: lineAt(source, start),
      file: specifier.startsWith('.') ? posix(resolve(dirname(path), specifier)) : null,
    })),
    onlyReExports:
      body.some(({ source: from, type }) => from && type.startsWith('Export')) &&
      body.every(
        ({ type, source: from }) => type === 'ImportDeclaration' || (type.startsWith('Export') && from),
      ),
    program: parsed.program,
  };
}

/** Every module under the given folders of `root`. */
export function readModules(root: string, folders: readonly string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => readModule(root, join(entry.parentPath, entry.name))),
  );
}

interface AstNode {
  type: string;
  start: number;
}
const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

/** Visits every node of a module's syntax tree (so comments and strings are never taken for code). */
export function visit(node: unknown, see: (node: AstNode & Record<string, unknown>) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see);
    return;
  }
  if (!isNode(node)) return;
  see(node as AstNode & Record<string, unknown>);
  for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) visit(value, see);
}

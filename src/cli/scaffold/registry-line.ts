/** Adds the import and the entry of a new file to the text of a registry; both lists keep their order. */
export function withEntry(
  registry: string,
  entry: { readonly name: string; readonly file: string; readonly listed: string; readonly listEnd: string },
): string {
  const importLine = `import { ${entry.name} } from './${entry.file}';\n`;
  const types = registry.search(/^import type /m);
  const end = registry.indexOf(entry.listEnd);
  if (types < 0 || end < types)
    throw new Error(`the registry has no "import type" line before "${entry.listEnd.trim()}"`);
  return `${registry.slice(0, types)}${importLine}${registry.slice(types, end)}  ${entry.listed},\n${registry.slice(end)}`;
}

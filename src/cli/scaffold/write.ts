import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What a new thing needs: files by path from the root, edits of files that are there, and what is left to do. */
export interface Scaffold {
  readonly files: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, (text: string) => string>>;
  readonly next: readonly string[];
}

/** Writes a scaffold below `root`; writes nothing where one of its files is there already. Returns the paths. */
export async function writeScaffold(root: string, { files, edits }: Scaffold): Promise<string[]> {
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`already there: ${taken.join(', ')}`);
  // Read and change everything before anything is written: a registry that cannot be changed leaves no half.
  const edited = await Promise.all(
    Object.entries(edits).map(
      async ([path, edit]) => [path, edit(await readFile(join(root, path), 'utf8'))] as const,
    ),
  );
  const all = [...Object.entries(files), ...edited];
  await Promise.all(
    all.map(async ([path, text]) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }),
  );
  return all.map(([path]) => path);
}

/** Which folder may import which (docs/architecture.md, "Layout"), and the checks over it. */
import type { Module } from './modules.ts';

interface Layer {
  /** Other folders of src/ that this one may import; its own is always allowed. */
  folders: readonly string[];
  /** Packages, by name or by `prefix:`. */
  packages?: readonly string[];
}

/** Helpers without dependencies and shapes without behaviour: harmless everywhere above them. */
const BASE = ['contracts', 'util'] as const;

export const LAYERS: Readonly<Record<string, Layer>> = {
  util: { folders: [] },
  contracts: { folders: [], packages: ['valibot'] },
  platform: { folders: ['util'], packages: ['webextension-polyfill'] },
  text: { folders: ['contracts', 'util'], packages: ['libphonenumber-js', 'rabbit-node'] },
  signals: { folders: ['text', ...BASE] },
  verdict: { folders: ['signals', 'text', ...BASE], packages: ['valibot'] },
  assess: { folders: ['verdict', 'signals', 'text', ...BASE] },
  sites: { folders: ['text', ...BASE] },
  scanner: { folders: [...BASE] },
  capture: { folders: ['sites', ...BASE] },
  classifier: {
    folders: [...BASE],
    packages: ['@xenova/transformers', 'onnxruntime-web', 'onnxruntime-node', 'valibot', 'node:'],
  },
  ocr: { folders: [...BASE], packages: ['tesseract.js'] },
  messaging: { folders: ['platform', ...BASE], packages: ['valibot'] },
  storage: { folders: ['platform', ...BASE], packages: ['dexie', 'valibot'] },
  reporting: { folders: ['text', ...BASE], packages: ['valibot'] },
  desk: { folders: ['text', ...BASE] },
  research: { folders: ['text', ...BASE], packages: ['papaparse'] },
  i18n: { folders: [...BASE] },
  ui: {
    folders: ['i18n', 'messaging', 'desk', 'reporting', 'research', 'platform', ...BASE],
    packages: ['preact'],
  },
  background: {
    folders: ['assess', 'messaging', 'storage', 'reporting', 'platform', 'i18n', ...BASE],
    packages: ['valibot'],
  },
};

/** Narrower doors: this file prefix may also import those folders. */
const DOORS: readonly { from: string; to: string; why: string }[] = [
  {
    from: 'src/ui/desk/',
    to: 'storage',
    why: 'the desk reads the flags itself; it writes through the background',
  },
  {
    from: 'src/verdict/calibration.ts',
    to: 'models',
    why: 'the thresholds that were fitted on the shipped weights',
  },
];

/** May import everything in src. */
const FREE = ['entrypoints', 'cli'];

export interface Violation {
  file: string;
  line: number;
  message: string;
}

/** `src/text/x.ts` → `text`; `entrypoints/…` → `entrypoints`. */
export function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

const packageAllowed = (specifier: string, allowed: readonly string[]): boolean =>
  allowed.some(
    (name) =>
      specifier === name ||
      specifier.startsWith(`${name}/`) ||
      (name.endsWith(':') && specifier.startsWith(name)),
  );

/** Every import that goes against the table, with what to do instead. */
export function importViolations(modules: readonly Module[]): Violation[] {
  const found: Violation[] = [];
  for (const { file, imports } of modules) {
    const from = folderOf(file);
    const layer = LAYERS[from];
    for (const { file: target, specifier, line } of imports) {
      const say = (message: string): void => void found.push({ file, line, message });
      if (specifier === 'webextension-polyfill' && from !== 'platform')
        say('imports webextension-polyfill; go through src/platform/browser.ts');
      if (target !== null && !/^(src|models|entrypoints)\//.test(target))
        say(`imports ${target}, which does not ship; move what is shared into src/`);
      if (FREE.includes(from)) continue;
      if (!layer) {
        say(
          `lies in src/${from}, which tests/architecture/layers.ts does not know; add the folder to LAYERS`,
        );
        break;
      }
      if (target === null) {
        if (!packageAllowed(specifier, layer.packages ?? []))
          say(`imports ${specifier}; src/${from} may use ${(layer.packages ?? ['no package']).join(', ')}`);
        continue;
      }
      const to = folderOf(target);
      const door = DOORS.some((one) => file.startsWith(one.from) && to === one.to);
      if (to !== from && !layer.folders.includes(to) && !door)
        say(
          `imports ${to}; src/${from} may import ${layer.folders.join(', ') || 'nothing'}: hand it in as an argument from an entrypoint, or move the shared part down`,
        );
    }
  }
  return found;
}

/** Cycles among value and type imports, each once, as `a → b → a`. */
export function cycles(modules: readonly Module[]): string[] {
  const graph = new Map(modules.map(({ file, imports }) => [file, imports.flatMap((one) => one.file ?? [])]));
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const found: string[] = [];
  const walk = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) if (graph.has(next)) walk(next);
    path.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) walk(file);
  return found;
}

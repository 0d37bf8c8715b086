import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, weigh } from '../../../scripts/check-bundle.ts';
import { ROOT } from '../modules.ts';
import { TARGETS, closureOf, outputFolder, readOutput } from './output.ts';

/** Words that only occur in the code of a library. */
const MARKS_OF = {
  dexie: /\bDexie\b/,
  transformers: /onnxruntime|huggingface|ort-wasm/i,
  drawing: /attachShadow/,
  messages: /\.sendMessage\(/,
  polyfill: /should only be loaded in a browser extension/,
};

/**
 * Addresses that libraries fall back to where a path is not set. src/classifier sets `wasmPaths`, src/ocr sets
 * `workerPath`, `corePath` and `langPath`; the policy forbids scripts from elsewhere, and the end-to-end tests count
 * the requests that leave: none.
 */
const UNUSED_DEFAULTS =
  /https:\/\/cdn\.jsdelivr\.net\/npm\/(?:onnxruntime-web@|tesseract\.js@v|tesseract\.js-core@v|@tesseract\.js-data\/)/g;

/**
 * How a bundler asks for the global object where `globalThis` is missing, inside a `try`: in no browser that can
 * install this, and the policy would forbid it. Only the worker that tesseract.js ships has it.
 */
const WITHOUT_GLOBAL_THIS = 'try{return this||new Function("return this")()}catch';

const scripts = (folder: string): string[] => listFiles(folder).filter((file) => /\.m?js$/.test(file));

describe.each(TARGETS)('bundle built for %s', (target) => {
  const folder = outputFolder(target);

  it.each([
    'scanner.js',
    'badge.js',
    'background.js',
    'popup.html',
    'welcome.html',
    'options.html',
    'report.html',
    'desk.html',
  ])('has %s', (file) => expect(statSync(join(folder, file)).size).toBeGreaterThan(0));

  it('the content script holds no database and no model', () => {
    const code = readOutput(target, 'scanner.js');
    expect(code).not.toMatch(MARKS_OF.dexie);
    expect(code).not.toMatch(MARKS_OF.transformers);
    expect(code).not.toMatch(/indexedDB/);
    expect(code, 'the marks are still what to look for').toMatch(MARKS_OF.messages);
  });

  it('the scanner draws nothing: that is in a script which is loaded when there is something to show', () => {
    expect(readOutput(target, 'badge.js'), 'the mark is still what to look for').toMatch(MARKS_OF.drawing);
    expect(readOutput(target, 'scanner.js')).not.toMatch(MARKS_OF.drawing);
  });

  const codeOf = (entry: string): string =>
    closureOf(target, entry)
      .map((file) => readOutput(target, file))
      .join('\n');

  it('the scanner carries no polyfill: content scripts speak by src/messaging/in-page.ts', () => {
    expect(codeOf('background.js'), 'the mark is still what to look for').toMatch(MARKS_OF.polyfill);
    expect(readOutput(target, 'scanner.js')).not.toMatch(MARKS_OF.polyfill);
  });

  it('the content script is one file', () => expect(closureOf(target, 'scanner.js')).toEqual(['scanner.js']));

  it('the background holds the database and no model', () => {
    const code = codeOf('background.js');
    expect(code).toMatch(MARKS_OF.dexie);
    expect(code).not.toMatch(/ort-wasm|AutoTokenizer|text-classification/);
  });

  it('the background knows sites, but carries no selector of theirs', () => {
    expect(readOutput(target, 'sites/reddit.js'), 'the mark is still what to look for').toMatch(/shreddit/);
    const code = codeOf('background.js');
    expect(code).toContain('https://old.reddit.com/*');
    expect(code).not.toMatch(/shreddit/);
  });

  it('the model library is in the inference page alone', () => {
    expect(codeOf('offscreen.html')).toMatch(/AutoTokenizer/);
    const pages = ['popup', 'welcome', 'options', 'report', 'desk'];
    expect(pages.filter((page) => /AutoTokenizer|ort-wasm/.test(codeOf(`${page}.html`)))).toEqual([]);
  });

  it('names no address to load code from, but for defaults of libraries that are never used', () => {
    const found = scripts(folder).filter((file) =>
      /cdn\.jsdelivr|unpkg\.com|esm\.sh/.test(readOutput(target, file).replace(UNUSED_DEFAULTS, '')),
    );
    expect(found).toEqual([]);
  });

  it('makes no code out of strings', () => {
    const found = scripts(folder)
      .filter((file) => !file.startsWith('ort/'))
      .filter((file) =>
        /\bnew Function\(|(?<![\w.$])eval\(/.test(
          readOutput(target, file).replace(file === 'ocr/worker.min.js' ? WITHOUT_GLOBAL_THIS : '', ''),
        ),
      );
    expect(found).toEqual([]);
  });

  it('names no file of the machine that built it', () => {
    const places = [ROOT, homedir(), '/node_modules/.'].filter((place) => place.length > 2);
    const found = listFiles(folder)
      .filter((file) => /\.(m?js|html|css|json)$/.test(file))
      .filter((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return places.some((place) => text.includes(`${place}/`));
      });
    expect(found).toEqual([]);
  });

  it('weighs what it may weigh', () => {
    const { weighed, unknown } = weigh(folder);
    expect(unknown, 'give these a budget in scripts/check-bundle.ts or keep them out').toEqual([]);
    const over = weighed
      .filter(({ gzipKb, budget }) => gzipKb > budget.gzipKb)
      .map(({ gzipKb, budget }) => `${budget.file.source}: ${gzipKb.toFixed(1)} kB of ${budget.gzipKb}`);
    expect(over).toEqual([]);
  });
});

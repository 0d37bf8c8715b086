import { readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { captureScript } from './scripts/capture-script.ts';
import { knownSites } from './scripts/known-sites.ts';
import { siteScripts } from './scripts/site-scripts.ts';
import { withoutEvidence } from './scripts/without-evidence.ts';
import { withoutExamples } from './scripts/without-examples.ts';
import { ALL_PACKS } from './src/ocr/packs.ts';
import { CORE_FILES, WORKER_FILE, fileOfPack } from './src/ocr/tesseract.ts';
import { SITES } from './src/sites/registry.ts';

const root = import.meta.dirname;

/** `LURELIGHT_DESK=off` leaves the moderators' and researchers' page out (docs/adr/0002). */
const desk = process.env['LURELIGHT_DESK'] !== 'off';
const DESK = 'desk';
/** The mode of `npm run dev` and of `wxt build --mode development`: what only developers need is in. */
const DEVELOPMENT = 'development';
const ort = resolve(root, 'node_modules/onnxruntime-web/dist');

/** Files that the inference page loads by URL: the wasm runtime out of its package, the model out of models/. */
function runtimeFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const model = resolve(root, 'models/clf');
  return [
    ...['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'].map((name) => ({
      absoluteSrc: join(ort, name),
      relativeDest: `ort/${name}`,
    })),
    ...readdirSync(model, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ absoluteSrc: file, relativeDest: `models/clf/${relative(model, file)}` })),
  ];
}

/** What *Check image* loads by URL when it is asked: tesseract.js' worker, its core, the data of its languages. */
function imageReaderFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const modules = resolve(root, 'node_modules');
  const files = [
    join(modules, 'tesseract.js/dist', WORKER_FILE),
    ...CORE_FILES.map((name) => join(modules, 'tesseract.js-core', name)),
    ...ALL_PACKS.map((pack) => join(modules, '@tesseract.js-data', pack, '4.0.0_best_int', fileOfPack(pack))),
  ];
  return files.map((file) => ({ absoluteSrc: file, relativeDest: `ocr/${basename(file)}` }));
}

/** Names of all entrypoints, as the folder has them. */
function entrypoints(): string[] {
  return readdirSync(resolve(root, 'entrypoints')).map((name) => name.replace(/\.ts$/, ''));
}

export default defineConfig({
  srcDir: '.',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The sources that a store is given are those of a clean checkout: nothing that a run left behind.
  zip: {
    excludeSources: [
      'models/training/runs/**',
      'demo-output/**',
      'test-results/**',
      '.cache/**',
      'coverage/**',
    ],
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  ...(desk ? {} : { filterEntrypoints: entrypoints().filter((name) => name !== DESK) }),
  vite: ({ mode }) => ({
    define: {
      __LURELIGHT_DESK__: JSON.stringify(desk),
      __LURELIGHT_DEVELOPER__: JSON.stringify(mode === DEVELOPMENT),
    },
    build: { target: 'esnext' },
    plugins: [knownSites(), withoutEvidence(), withoutExamples()],
    resolve: {
      // Without the condition the bundler inlines or copies 14-27 MB of wasm (docs/architecture.md, "Runtime").
      conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
      alias: [{ find: /^onnxruntime-web\/webgpu$/, replacement: 'onnxruntime-web/wasm' }],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'scripting',
      'activeTab',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? ['menus'] : ['contextMenus', 'offscreen']),
    ],
    optional_host_permissions: [...new Set(SITES.flatMap(({ origins }) => origins))],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; img-src 'self' data:; worker-src 'self'; frame-src 'self'; object-src 'none'",
    },
    commands: {
      'check-focused': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandCheckFocused__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lurelight@lurelight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116', incognito: 'spanning' }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...runtimeFiles(), ...imageReaderFiles(), ...(await siteScripts()));
      if (wxt.config.mode === DEVELOPMENT) files.push(await captureScript());
    },
  },
});

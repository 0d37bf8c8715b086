import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { READING_LANGUAGES } from '../../../src/contracts/image.ts';
import { UI_LANGUAGES } from '../../../src/contracts/settings.ts';
import { ALL_PACKS, packsFor } from '../../../src/ocr/packs.ts';
import { CORE_FILES, WORKER_FILE, fileOfPack } from '../../../src/ocr/tesseract.ts';

const modules = resolve(import.meta.dirname, '../../../node_modules');

it('reads English beside languages whose data lacks Latin letters', () => {
  expect(packsFor('th')).toEqual(['tha', 'eng']);
  expect(packsFor('zh-Hant')).toEqual(['chi_tra']);
  expect(packsFor('en')).toEqual(['eng']);
});

it('reads every language that the interface speaks', () =>
  expect(READING_LANGUAGES).toEqual(expect.arrayContaining([...UI_LANGUAGES])));

it.each([
  `tesseract.js/dist/${WORKER_FILE}`,
  ...CORE_FILES.map((name) => `tesseract.js-core/${name}`),
  ...ALL_PACKS.map((pack) => `@tesseract.js-data/${pack}/4.0.0_best_int/${fileOfPack(pack)}`),
])('%s is installed, for the build to take it along', (file) =>
  expect(existsSync(resolve(modules, file))).toBe(true),
);

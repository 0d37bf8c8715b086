import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../src/contracts/judgement.ts';
import { TRAINING, corpus } from './training-files.ts';

const rows = corpus();
const idsWhere = (wrong: (text: string) => boolean): string[] =>
  rows.filter(({ text }) => wrong(text)).map(({ id }) => id);

describe('models/training/corpus (rules: GUIDE.md)', () => {
  test('every text has an id of its own, a language, a class and words', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const classes = new Set<string>(CLASSES);
    const bad = rows.filter(({ lang, label, text }) => !classes.has(label) || lang === '' || text.trim() === '');
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  test('a phone number in international form has a block of zeros, so that it is nobody’s', () => {
    const numbers = /\+\d[\d \-().]{8,}\d/gu;
    const real = (text: string): boolean =>
      (text.match(numbers) ?? []).some((number) => !number.replace(/\D/gu, '').includes('00'));
    expect(idsWhere(real)).toEqual([]);
  });

  test('a full web address lies in a domain that is kept for examples', () => {
    const hosts = /https?:\/\/([\w.-]+)/giu;
    const real = (text: string): boolean =>
      [...text.matchAll(hosts)].some(([, host = '']) => !/(?:^|\.)example\.(?:com|net|org)$/iu.test(host));
    expect(idsWhere(real)).toEqual([]);
  });
});

describe('models/training/requirements.txt', () => {
  test('pins every package to one public version (no +cpu: only one index has it)', () => {
    const lines = readFileSync(join(TRAINING, 'requirements.txt'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/^[a-z-]+==\d+(?:\.\d+)+$/u.test(line))).toEqual([]);
  });
});

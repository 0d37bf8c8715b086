import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { signals as texts } from '../../../src/i18n/catalogues/en/signals.ts';
import { readPatternLine } from '../../../src/signals/matcher.ts';
import { compilePattern } from '../../../src/signals/pattern.ts';
import { SIGNALS } from '../../../src/signals/registry.ts';
import { SCRIPT_GROUPS } from '../../../src/signals/scripts.ts';
import type { SignalWords } from '../../../src/signals/signal-words.ts';
import { PATTERN_LANGUAGES } from '../../../src/signals/languages/registry.ts';
import { SOURCES } from '../../../src/signals/sources.ts';
import { foldText } from '../../../src/signals/view.ts';
import { normalisePattern } from '../../../src/text/normalise.ts';
import { quotesOf } from './quotes.ts';

const FOLDER = new URL('../../../src/signals/', import.meta.url);
const fileOf = (id: string): string => `${id.toLowerCase().replaceAll('_', '-')}.ts`;

interface Block {
  readonly signal: string;
  readonly language: string;
  readonly words: SignalWords;
}
const BLOCKS: Block[] = SIGNALS.flatMap((signal) =>
  Object.entries(signal.words).map(([language, words]) => ({ signal: signal.id, language, words })),
);
const PATTERNS = BLOCKS.flatMap(({ signal, language, words }) =>
  words.patterns.map((line) => ({ where: `${signal} [${language}]: ${line}`, ...readPatternLine(line) })),
);

/** The 35 researched indicators and 6 counter-signs (indicators.json, 2026-research-1). */
const RESEARCHED =
  'PAY_OUT_OF_PROPORTION NO_SKILL_HIGH_PAY ALL_EXPENSES_PAID WORK_ROLE_GENERIC_ONLINE GAMBLING_WORK OPEN_SCAM_WORK PLACE_HUB PLACE_BAIT_COUNTRY LOCATION_VAGUE_OR_CHANGES EMPLOYER_UNVERIFIABLE JOB_VAGUE CONTACT_PRIVATE_APP INTERVIEW_TRIVIAL URGENCY TOURIST_VISA IRREGULAR_ROUTE TRAVEL_COACHING DEBT_RELIEF_OR_ADVANCE REASSURANCE_DENIAL PASSPORT_HANDOVER UPFRONT_FEE RECRUIT_OTHERS_REWARD FRIEND_OR_KIN_RECRUITER NATIONALITY_LANGUAGE_TARGET AGE_LOOKS_TARGET CRYPTO_PAY GLAMOUR_FACILITIES IMPERSONATION NON_DESTINATION_COUNTRY BANNED_GREY_JARGON PERSON_TRADE FAMILY_CANNOT_KNOW MINOR_TARGETED LEGIT_BOARD_ORIGIN ORGAN_OFFER CE_QUOTED_WARNING CE_MEME CE_LICENSE_FOUND CE_WORK_VISA_STATED CE_LOCAL_JOB CE_OTHER_JOB_SCAM'.split(
    ' ',
  );

describe('registry', () => {
  it('lists every file of the folder that exports a signal, once', () => {
    const files = readdirSync(FOLDER).filter(
      (file) =>
        file.endsWith('.ts') &&
        /^export const \w+: Signal = \{/m.test(readFileSync(new URL(file, FOLDER), 'utf8')),
    );
    const listed = SIGNALS.map((signal) => fileOf(signal.id));
    expect(
      [...listed].sort(),
      'add the signal to src/signals/registry.ts; its file is its id in kebab case',
    ).toEqual(files.sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has all researched indicators and counter-signs', () => {
    const ids = new Set(SIGNALS.map((signal) => signal.id));
    expect(
      RESEARCHED.filter((id) => !ids.has(id)),
      'write the missing file in src/signals/',
    ).toEqual([]);
  });

  it.each(SIGNALS.map((signal) => [signal.id, signal] as const))('%s is complete', (id, signal) => {
    expect(signal.definition.length).toBeGreaterThan(20);
    expect(signal.notThis.length, 'say in notThis what does not count').toBeGreaterThan(0);
    expect(signal.sources.length, 'name at least one source of sources.ts').toBeGreaterThan(0);
    expect(signal.sources.filter((source) => !(source in SOURCES))).toEqual([]);
    expect(signal.weight).toBeGreaterThanOrEqual(0);
    expect(signal.weight).toBeLessThanOrEqual(5);
    expect(
      signal.find !== undefined || Object.keys(signal.words).length > 0,
      'a signal needs words or a find function, else it never fires',
    ).toBe(true);
    if (signal.kind !== 'words') expect(signal.standalone).toBe(false);
    for (const other of signal.unless ?? []) expect(SIGNALS.some((each) => each.id === other)).toBe(true);
    if (!signal.hidden) {
      const keys = ['title', 'reason', 'check'].map((part) => `signal.${id}.${part}`);
      expect(
        keys.filter((key) => !(key in texts)),
        'add the texts to src/i18n/catalogues/en/signals.ts',
      ).toEqual([]);
    }
  });

  it('has no texts without a signal', () => {
    const ids = new Set(SIGNALS.map((signal) => signal.id));
    expect(Object.keys(texts).filter((key) => !ids.has(key.split('.')[1] ?? ''))).toEqual([]);
  });

  it('runs every pattern language with exactly one script', () => {
    const run = SCRIPT_GROUPS.flatMap((group) => group.languages);
    expect([...run].sort(), 'add the language to one group of scripts.ts').toEqual(
      [...PATTERN_LANGUAGES].sort(),
    );
  });
});

describe('patterns', () => {
  it.each(PATTERNS.map((entry) => [entry.where, entry] as const))('%s', (_where, entry) => {
    const { literals, regex, anchor } = compilePattern(entry.pattern);
    for (const literal of literals) {
      expect(foldText(normalisePattern(literal)), 'the normaliser must leave the loaded pattern alone').toBe(
        literal,
      );
    }
    for (const word of anchor.words)
      expect(word.trim(), 'a choice is empty or only punctuation').not.toBe('');
    if (entry.source !== null)
      expect(SOURCES, 'carry the source into sources.ts').toHaveProperty(entry.source);
    const found = checkSync(regex().source, regex().flags, { checker: 'automaton', timeout: 5_000 });
    expect(found.status, 'the pattern is not linear: fewer gaps (..) and wildcards (*)').toBe('safe');
  });
});

describe('examples', () => {
  it.each(BLOCKS.map((block) => [`${block.signal} [${block.language}]`, block] as const))(
    '%s',
    (_name, block) => {
      const { match, twins } = block.words;
      expect(
        match.length,
        'write at least two texts that must match, with the words in ⟦ ⟧',
      ).toBeGreaterThanOrEqual(2);
      expect(twins.length, 'write at least two twins that must not match').toBeGreaterThanOrEqual(2);
      for (const example of match) {
        const wanted = [...example.matchAll(/⟦([^⟧]+)⟧/g)].map((mark) => mark[1]);
        expect(wanted.length, `mark the expected words with ⟦ ⟧: ${example}`).toBeGreaterThan(0);
        expect(quotesOf(example.replace(/[⟦⟧]/g, ''), block.signal)).toEqual(expect.arrayContaining(wanted));
      }
      for (const twin of twins) expect(quotesOf(twin, block.signal), twin).toEqual([]);
    },
  );
});

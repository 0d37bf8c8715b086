import { writeFileSync } from 'node:fs';

/**
 * Writes src/text/countries/cldr.ts: what countries and languages are called in the languages of the corpus, from the
 * Unicode CLDR that Node carries: `node src/cli/countries-build.ts`. Browsers ship other versions, or leave languages
 * out, and the model must be given the same text everywhere: so the names are kept as data.
 */
const COUNTRIES =
  'KH LA MM TH VN PH MY ID SG BN TL CN TW HK MO JP KR KP MN IN BD PK NP LK BT MV AF IR IQ SY LB JO AE SA QA KW OM BH YE PS IL EG MA DZ TN LY SD SS SO ET ER KE UG TZ RW BI CD CM SN CI GH NG ZA ZM ZW MW MZ AO MG MU RU UA BY KZ UZ KG TJ TM AZ AM GE TR GR CY MT IT ES PT FR DE GB IE NL BE CH AT PL CZ RO HU BG RS SE NO DK FI US CA MX BR PE CO AR CL VE EC BO CU PA AU NZ FJ PG'.split(
    ' ',
  );
const LANGUAGES =
  'en zh yue th vi km lo my id ms jv fil hi bn ur ne ta te ml pa si am ti so sw ar fa tr uz kk ky mn ru uk es pt fr de it pl nl el ja ko no sv da'.split(
    ' ',
  );
/** Tags of CLDR; `fil` is what it calls Filipino. */
const READERS =
  'en zh-Hans zh-Hant yue vi th id ms fil my km lo hi ur bn ne ta si ru ko ja pt es fr tr ar sw am uz uz-Cyrl kk mn'.split(
    ' ',
  );

const plain = (name: string): string => name.replace(/\u200B| ?[(（].*[)）]/gu, '').trim();

function namesIn(lang: string): string[] {
  const names = new Set<string>();
  for (const style of ['short', 'long'] as const) {
    const regions = new Intl.DisplayNames([lang], { type: 'region', style });
    const languages = new Intl.DisplayNames([lang], { type: 'language', style });
    for (const code of COUNTRIES) names.add(plain(regions.of(code) ?? code));
    for (const code of LANGUAGES) names.add(plain(languages.of(code) ?? code));
  }
  // A name that CLDR does not have is its code.
  return [...names].filter((name) => name.length > 1 && !/^[a-z]{2,3}$/.test(name));
}

const lines = READERS.map((lang) => `  '${lang}': \`${namesIn(lang).join(' | ')}\`,`);
writeFileSync(
  'src/text/countries/cldr.ts',
  `// Written by src/cli/countries-build.ts: do not edit.
// Long because: it is data.
/** Names of countries and languages by reader's language; Unicode CLDR ${process.versions['cldr'] ?? ''}. */
export const CLDR_NAMES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);

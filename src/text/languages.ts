/** One language as data, command line, user interface and model card name it. */
export interface Language {
  /** The tag used in data, assessments and measurements (BCP 47). */
  readonly tag: string;
  /** English name. */
  readonly name: string;
  /** Other tags for it: of the user interface, of pages, of older data. */
  readonly aliases: readonly string[];
  /** Scripts in which it is written (ISO 15924). */
  readonly scripts: readonly string[];
}

const row = (tag: string, name: string, scripts: string, aliases = ''): Language => ({
  tag,
  name,
  scripts: scripts.split(' '),
  aliases: aliases === '' ? [] : aliases.split(' '),
});

/** Every language that the written corpus, the third-party texts or the user interface know. */
export const LANGUAGES: readonly Language[] = [
  row('am', 'Amharic', 'Ethi'),
  row('ar', 'Arabic', 'Arab'),
  row('ar-Latn', 'Arabic in Latin letters', 'Latn'),
  row('bn', 'Bengali', 'Beng'),
  row('bn-Latn', 'Bengali in Latin letters', 'Latn'),
  row('ceb', 'Cebuano', 'Latn'),
  row('ckb', 'Central Kurdish', 'Arab', 'ku'),
  row('de', 'German', 'Latn'),
  row('en', 'English', 'Latn'),
  row('es', 'Spanish', 'Latn'),
  row('fa', 'Persian', 'Arab'),
  row('fr', 'French', 'Latn'),
  row('ha', 'Hausa', 'Latn'),
  row('hi', 'Hindi', 'Deva'),
  row('hi-Latn', 'Hindi in Latin letters', 'Latn'),
  row('id', 'Indonesian', 'Latn', 'in'),
  row('it', 'Italian', 'Latn'),
  row('ja', 'Japanese', 'Jpan'),
  row('jv', 'Javanese', 'Latn', 'jw'),
  row('kk', 'Kazakh', 'Cyrl'),
  row('km', 'Khmer', 'Khmr'),
  row('ko', 'Korean', 'Kore'),
  row('ky', 'Kyrgyz', 'Cyrl'),
  row('lo', 'Lao', 'Laoo'),
  row('min', 'Minangkabau', 'Latn'),
  row('ml', 'Malayalam', 'Mlym'),
  row('mn', 'Mongolian', 'Cyrl'),
  row('mr', 'Marathi', 'Deva'),
  row('ms', 'Malay', 'Latn', 'zsm'),
  row('my', 'Burmese', 'Mymr'),
  row('ne', 'Nepali', 'Deva'),
  row('pcm', 'Nigerian Pidgin', 'Latn'),
  row('pt', 'Portuguese', 'Latn', 'pt-BR pt-PT'),
  row('ru', 'Russian', 'Cyrl'),
  row('si', 'Sinhala', 'Sinh'),
  row('su', 'Sundanese', 'Latn'),
  row('sw', 'Swahili', 'Latn'),
  row('ta', 'Tamil', 'Taml'),
  row('ta-Latn', 'Tamil in Latin letters', 'Latn'),
  row('te', 'Telugu', 'Telu'),
  row('tg', 'Tajik', 'Cyrl'),
  row('th', 'Thai', 'Thai'),
  row('ti', 'Tigrinya', 'Ethi'),
  row('tl', 'Filipino', 'Latn', 'fil'),
  row('tr', 'Turkish', 'Latn'),
  row('uk', 'Ukrainian', 'Cyrl'),
  row('ur', 'Urdu', 'Arab'),
  row('ur-Latn', 'Urdu in Latin letters', 'Latn'),
  row('uz', 'Uzbek', 'Latn Cyrl', 'uz-Latn uz-Cyrl'),
  row('vi', 'Vietnamese', 'Latn'),
  row('yo', 'Yoruba', 'Latn'),
  row('zh', 'Chinese', 'Hans Hant', 'cmn'),
  row('zh-Hans', 'Chinese, simplified', 'Hans', 'zh-CN zh-SG zh-MY'),
  row('zh-Hant', 'Chinese, traditional', 'Hant', 'zh-TW zh-HK zh-MO yue'),
  row('und', 'not recognised', 'Zyyy'),
];

const BY_TAG: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) =>
    [language.tag, ...language.aliases].map((tag) => [tag.toLowerCase(), language] as const),
  ),
);

/** The language of a tag of any origin (`fil`, `pt-BR`, `zh_TW`, `en-GB`); null when the table has none. */
export function languageOf(tag: string): Language | null {
  const parts = tag.trim().replaceAll('_', '-').toLowerCase().split('-');
  while (parts.length > 0) {
    const found = BY_TAG.get(parts.join('-'));
    if (found !== undefined) return found;
    parts.pop();
  }
  return null;
}

/** The tag used in data and measurements; `und` for an unknown one. */
export const dataTag = (tag: string): string => languageOf(tag)?.tag ?? 'und';

/** The tag that the user interface and browsers use for it (`fil` for `tl`). */
export const uiTag = (tag: string): string => (dataTag(tag) === 'tl' ? 'fil' : dataTag(tag));

/** The primary subtag, to which measurements of quality are kept: `zh` of `zh-Hant`, `hi` of `hi-Latn`. */
export const primaryTag = (tag: string): string => dataTag(tag).split('-')[0] ?? 'und';

import { countryName } from '../util/countries.ts';

/** Forms of a message that counts; which one is used is the language's plural rule for {count}. */
export type Plural = { readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** A text of a catalogue; `{name}` is a place for a value. */
export type Message = string | Plural;

/** What a translation must provide: each key of the English file, as text where English has text and as plural
 * forms where English counts. */
export type Translation<English extends Record<string, Message>> = {
  readonly [K in keyof English]: English[K] extends string ? string : Plural;
};

export type Params = Readonly<Record<string, string | number>>;

/** Values that a reason carries as text, since it is stored, and that each language writes in its own way. */
const WRITTEN: Readonly<Record<string, (value: string, lang: string) => string>> = {
  country: countryName,
  stated: (value, lang) => new Intl.NumberFormat(lang).format(Number(value)),
  usual: (value, lang) => new Intl.NumberFormat(lang).format(Number(value)),
};

/** Text of a message for a count, with its values put in. Numbers are written as the language writes them; a
 * place without a value stays visible, so that a forgotten value is seen and not silently empty. */
export function formatMessage(message: Message, lang: string, params: Params = {}): string {
  const text = typeof message === 'string' ? message : pluralForm(message, lang, params['count']);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    if (typeof value === 'number') return new Intl.NumberFormat(lang).format(value);
    return WRITTEN[name]?.(value, lang) ?? value;
  });
}

function pluralForm(message: Plural, lang: string, count: string | number | undefined): string {
  if (typeof count !== 'number') return message.other;
  return message[new Intl.PluralRules(lang).select(count)] ?? message.other;
}

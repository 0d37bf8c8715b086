import type { SiteAdapter } from '../sites/types.ts';
import { wordsOf } from './stand-in.ts';

/** Words of the web that are nobody's: parts of addresses and values that a page's structure is made of. */
const COMMON = 'http https www com org net example html php true false auto none button link';

/**
 * Words that an adapter's selectors, patterns and templates are made of: attributes keep them, so that the
 * redacted page is found by the same selectors. Lower case.
 */
export function keptWords(adapter: SiteAdapter | null): ReadonlySet<string> {
  const kept = new Set(wordsOf(COMMON));
  const look = (value: unknown, key: string): void => {
    if (value instanceof RegExp) add(value.source.replaceAll(/\\[a-zA-Z]/g, ' '));
    else if (typeof value === 'string') {
      if (key !== 'from' && key !== 'name') add(value);
    } else if (Array.isArray(value)) for (const one of value) look(one, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) look(one, name);
  };
  const add = (text: string): void => {
    for (const word of wordsOf(text)) kept.add(word.toLowerCase());
  };
  look(adapter, '');
  return kept;
}

const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Writing direction of a BCP 47 tag, by its script (`ur` is right to left, `ur-Latn` is not). */
export function direction(lang: string): 'ltr' | 'rtl' {
  const script = localeOf(lang)?.maximize().script;
  return script !== undefined && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/** A language tag that can be read; null for anything else. */
export function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    // A page or a browser may name anything; what is no language tag has no language.
    return null;
  }
}

import type { Option } from '../components/choice.tsx';

/** Countries with their names in a language, sorted as it sorts; the chosen one is kept even where the directory
 * has lost it. */
export function countryOptions(codes: readonly string[], chosen: string | null, lang: string): Option[] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' });
  const all = new Set(chosen === null ? codes : [...codes, chosen]);
  return [...all]
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
}

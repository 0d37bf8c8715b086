import type { ReadText } from './signal-tables.ts';
import { tableLanguage } from './signal-tables.ts';

const MOST = 10;
const EXAMPLES = 3;

/**
 * The most frequent reasons of honest texts that reach a level, per language, with the words they rest on: to be read
 * on a terminal and mended. Only for texts that may be read; never written to a document.
 */
export function falseReasonLines(texts: readonly ReadText[]): string[] {
  const wrong = texts.filter(
    ({ level, label }) => level !== 'none' && ['job', 'talk', 'other'].includes(label),
  );
  const languages = [...new Set(wrong.map(({ lang }) => tableLanguage(lang)))].sort();
  return languages.flatMap((lang) => {
    const bySignal = new Map<string, string[]>();
    for (const text of wrong.filter((each) => tableLanguage(each.lang) === lang)) {
      const seen = new Set<string>();
      for (const { signal, kind, weight, quote } of text.reading.marks) {
        if (kind !== 'words' || weight === 0 || seen.has(signal)) continue;
        seen.add(signal);
        bySignal.set(signal, [...(bySignal.get(signal) ?? []), `${text.id} (${text.label}) "${quote}"`]);
      }
    }
    const most = [...bySignal].sort((a, b) => b[1].length - a[1].length).slice(0, MOST);
    return [
      `${lang}:`,
      ...most.map(
        ([signal, found]) =>
          `  ${String(found.length).padStart(3)} ${signal}: ${found.slice(0, EXAMPLES).join(' · ').replaceAll('\n', ' ')}`,
      ),
    ];
  });
}

import type { PostClass } from '../../contracts/judgement.ts';
import { CLASSES } from '../../contracts/judgement.ts';
import { SIGNALS } from '../../signals/registry.ts';
import type { SignalReading } from '../../signals/read.ts';
import { PATTERN_LANGUAGES } from '../../signals/languages/registry.ts';
import type { SignalLevel } from '../../verdict/signal-level.ts';
import { showShare, wilson } from './wilson.ts';

/** A labelled text with what the signals say of it. */
export interface ReadText {
  readonly id: string;
  readonly lang: string;
  readonly label: PostClass;
  readonly slice: string;
  readonly reading: SignalReading;
  readonly level: SignalLevel['level'];
  readonly passesGate: boolean;
}

/** Language as the tables name it: Chinese in both scripts and Portuguese of both sides are one. */
export function tableLanguage(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in the documents' notation. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const idsOf = ({ reading }: ReadText): Set<string> =>
  new Set([...reading.marks, ...reading.counter].map((mark) => mark.signal));

/** Share of texts per label in which each signal was found. */
export function firingTable(texts: readonly ReadText[]): string {
  const all = new Map(CLASSES.map((label) => [label, texts.filter((text) => text.label === label)]));
  const found = new Map(
    CLASSES.map((label) => [label, count((all.get(label) ?? []).flatMap((text) => [...idsOf(text)]))]),
  );
  const rows = SIGNALS.filter((signal) => !signal.hidden).map((signal) => [
    signal.id,
    ...CLASSES.map((label) => percent(found.get(label)?.get(signal.id) ?? 0, all.get(label)?.length ?? 0)),
  ]);
  return table(['signal', ...CLASSES.map((label) => `${label} (${all.get(label)?.length ?? 0})`)], rows);
}

/** `some` or `strong`, and `strong`, by signals alone, per label. `by` names the rows beside the total: a language, a slice. */
export function levelTable(
  texts: readonly ReadText[],
  by: string,
  key: (text: ReadText) => string = () => '',
): string {
  const names = [...new Set(texts.map(key))].filter((name) => name !== '').sort();
  const cell = (some: readonly ReadText[]): string => {
    const flagged = some.filter((text) => text.level !== 'none').length;
    const strong = some.filter((text) => text.level === 'strong').length;
    return some.length === 0
      ? ''
      : `${showShare(wilson(flagged, some.length))}; strong ${percent(strong, some.length)}`;
  };
  const line = (name: string, part: readonly ReadText[]): string[] => [
    name,
    ...CLASSES.map((label) => cell(part.filter((text) => text.label === label))),
  ];
  const rows = names.map((name) =>
    line(
      name,
      texts.filter((text) => key(text) === name),
    ),
  );
  return table([by, ...CLASSES], [line('**all**', texts), ...rows]);
}

/** How many counted groups stand in the texts of each label. */
export function groupTable(texts: readonly ReadText[]): string {
  const groups = ({ reading }: ReadText): number =>
    new Set(
      reading.marks
        .filter((mark) => mark.kind === 'words' && mark.weight > 0)
        .map((mark) => (mark.soft ? 'soft' : mark.group)),
    ).size;
  const rows = [0, 1, 2, 3].map((many) => [
    many === 3 ? '3 or more' : String(many),
    ...CLASSES.map((label) => {
      const part = texts.filter((text) => text.label === label);
      return percent(part.filter((text) => Math.min(groups(text), 3) === many).length, part.length);
    }),
  ]);
  return table(['groups', ...CLASSES], rows);
}

/** Per language the signals that most often stand in a flagged text that is honest. */
export function falseReasonTable(texts: readonly ReadText[], most = 10): string {
  const wrong = texts.filter(
    (text) => text.level !== 'none' && ['job', 'talk', 'other'].includes(text.label),
  );
  const languages = [...new Set(wrong.map((text) => tableLanguage(text.lang)))].sort();
  return table(
    ['language', 'texts', 'signals, most frequent first'],
    languages.map((lang) => {
      const part = wrong.filter((text) => tableLanguage(text.lang) === lang);
      const counts = count(
        part.flatMap((text) => [
          ...new Set(
            text.reading.marks
              .filter((mark) => mark.kind === 'words' && mark.weight > 0)
              .map((mark) => mark.signal),
          ),
        ]),
      );
      const reasons = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
      return [lang, String(part.length), reasons.map(([id, many]) => `${id} ${many}`).join(', ')];
    }),
  );
}

/** Patterns and examples (must match + must not) behind each signal and language; an empty cell is empty. */
export function coverageTable(): string {
  const withWords = SIGNALS.filter((signal) => Object.keys(signal.words).length > 0);
  const rows = withWords.map((signal) => [
    signal.id,
    ...PATTERN_LANGUAGES.map((language) => {
      const words = signal.words[language];
      return words === undefined ? '' : `${words.patterns.length}/${words.match.length + words.twins.length}`;
    }),
  ]);
  return table(['signal', ...PATTERN_LANGUAGES], rows);
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function percent(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`;
}

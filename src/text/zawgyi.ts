import rabbit from 'rabbit-node';
import type { MappedText } from './offset-map.ts';
import { replaceMapped } from './offset-map.ts';

/** Sequences that only Zawgyi has, an older encoding of Burmese in the same code points: the vowel before its
 * consonant, the killer without one under it, some stacked letters as letters of their own. Those code points that
 * Shan uses are left out. */
const ZAWGYI =
  /[\u1000-\u1021]\u1039(?![\u1000-\u1021])|(?<![\u1000-\u109F])[\u1031\u107E-\u1084]|\u1031\u1031|[\u102B-\u1030\u1036-\u1038\u103A]\u1031|\u1036\u102F|\u102F\u102D|[\u1033\u1034\u1060-\u1064\u1066-\u106D]|\u103A[\u102B-\u1030]/g;
/** Sequences that only Unicode's Burmese has. */
const UNICODE = /\u103A(?![\u102B-\u1030])|[\u103E\u103F]|[\u1000-\u1021]\u1031/g;
/** One may be a slip, or a letter of Shan, Mon or Karen, which use the same code points. */
const FEWEST = 2;
/** Detection needs no more of a text. */
const SAMPLE = 4_000;
const RUN = /[\u1000-\u109F]+/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text is written in Zawgyi. */
export function isZawgyi(text: string): boolean {
  if (text.search(RUN) < 0) return false;
  const sample = text.slice(0, SAMPLE);
  const hits = count(sample, ZAWGYI);
  return hits >= FEWEST && hits > count(sample, UNICODE);
}

/** Burmese in Zawgyi turned into Unicode's; every unit of a run of letters stands for the whole run. */
export function unicodeBurmese(source: MappedText): MappedText {
  if (!isZawgyi(source.text)) return source;
  // All at once: the library makes its seventy patterns anew for each call.
  const runs = source.text.match(RUN) ?? [];
  const converted = rabbit.zg2uni(runs.join('\n')).split('\n');
  if (converted.length !== runs.length) return source;
  let at = -1;
  return replaceMapped(source, RUN, () => {
    at += 1;
    return converted[at] ?? null;
  });
}

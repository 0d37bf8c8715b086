import { latinFeatures } from './latin-features.ts';
import { PROFILE_LANGUAGES, PROFILES } from './latin-profiles.ts';

const AS_IN_THE_MEAN = 12;
/** Longer texts tell no more. */
const READ = 600;

/** Frequent words of languages that have no profile: to say "not one of ours" rather than the nearest of ours. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  de: 'und der die das ist nicht ein eine einen ich zu auf für sich auch dem von im wir sie wird bei oder aber wenn noch nach wie nur sind haben werden mit den es',
  it: 'che è il della sono ho più anche gli questo nel grazie hai stato molto quando alla delle dei una di perché fare cosa non per',
  jv: 'iki ora sing lan ning karo wis opo kowe kuwi arep isih wae iku wong neng ana durung kanggo saka piye tenan',
  su: 'teu abdi anu sareng nu ieu aya naon oge bisa jeung keur pisan sok kitu hiji urang kudu',
  min: 'indak nan jo dek alah ko iko awak bana ndak dari inyo sajo kito ado baa urang',
};
const NEIGHBOUR_OF = new Map<string, string[]>();
for (const [lang, words] of Object.entries(NEIGHBOURS)) {
  for (const word of words.split(' ')) NEIGHBOUR_OF.set(word, [...(NEIGHBOUR_OF.get(word) ?? []), lang]);
}
const NEIGHBOUR_WEIGHT = 13;
/** Pidgin shares most of its words with English: it takes a clear lead. */
const PIDGIN_LEAD = 22;

let weights: ReadonlyMap<string, Float32Array> | null = null;

function profiles(): ReadonlyMap<string, Float32Array> {
  if (weights !== null) return weights;
  const table = new Map<string, Float32Array>();
  for (const line of PROFILES.trim().split('\n')) {
    const [feature, digits] = line.split('\t');
    if (feature === undefined || digits === undefined) continue;
    table.set(
      feature,
      Float32Array.from(digits, (digit) => (Number.parseInt(digit, 36) - AS_IN_THE_MEAN) / 4),
    );
  }
  weights = table;
  return table;
}

/** The likeliest language of a text in Latin letters: words and letter groups against counted profiles. */
export function latinLanguage(text: string): { lang: string; confident: boolean } {
  const table = profiles();
  const sums = new Float64Array(PROFILE_LANGUAGES.length);
  const neighbours = new Map<string, number>();
  let known = 0;
  for (const feature of latinFeatures(text.slice(0, READ))) {
    if (feature.startsWith('=')) {
      for (const lang of NEIGHBOUR_OF.get(feature.slice(1)) ?? [])
        neighbours.set(lang, (neighbours.get(lang) ?? 0) + NEIGHBOUR_WEIGHT);
    }
    const row = table.get(feature);
    if (row === undefined) continue;
    known += 1;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  let lang = 'und';
  let most = -Infinity;
  let second = -Infinity;
  const consider = (candidate: string, score: number): void => {
    if (score > most) {
      second = most;
      most = score;
      lang = candidate;
    } else if (score > second) second = score;
  };
  sums.forEach((score, i) => {
    const candidate = PROFILE_LANGUAGES[i] ?? 'und';
    consider(candidate, candidate === 'pcm' ? score - PIDGIN_LEAD : score);
  });
  for (const [candidate, score] of neighbours) consider(candidate, score);
  if (known < 2) return { lang: 'und', confident: false };
  return { lang, confident: known >= 8 && most - second > 3 };
}

import { modelInput } from './model-input.ts';
import { sentences } from './sentences.ts';

/** Longer texts are no post; their rest would only cost time. */
const MOST_CHARACTERS = 12_000;
/** The tokenizer takes the beginning of the first window; more than this would only cost it time. */
const MOST_FIRST = 4_000;
/** Tokens that the model reads at once, less the two that mark begin and end. */
const TOKENS = 126;
/** The beginning, what follows it, and the end, where contacts and conditions stand. */
const MOST_WINDOWS = 3;

/** Tokens of a character, by script: means over the corpus with the shipped tokenizer (0.28 English to 0.75
 * Chinese), rounded up. */
const PER_CHARACTER: readonly { script: RegExp; tokens: number }[] = [
  { script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, tokens: 0.75 },
  { script: /[\p{Script=Hangul}\p{Script=Ethiopic}\p{Extended_Pictographic}]/u, tokens: 0.6 },
  {
    script:
      /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Bengali}]/u,
    tokens: 0.4,
  },
];
const OTHER = 0.33;

/** How many tokens a text has, about. */
export function roughTokens(text: string): number {
  let tokens = 0;
  for (const character of text)
    tokens += PER_CHARACTER.find(({ script }) => script.test(character))?.tokens ?? OTHER;
  return tokens;
}

/**
 * What the model is given of a text: its input (modelInput) in up to three windows of whole sentences. A text that
 * fits is one window; the first is always the whole input, of which the tokenizer takes the beginning.
 */
export function modelWindows(original: string): string[] {
  const input = modelInput(original.slice(0, MOST_CHARACTERS));
  if (roughTokens(input) <= TOKENS) return [input];
  const parts = windowsOf(input);
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) return [input.slice(0, MOST_FIRST)];
  return [input.slice(0, MOST_FIRST), second, ...(last === second ? [] : [last])].slice(0, MOST_WINDOWS);
}

/** Sentences joined as long as they fit; one that is longer stands alone. */
function windowsOf(input: string): string[] {
  const windows: string[] = [];
  let from: number | null = null;
  let until = 0;
  let tokens = 0;
  for (const { start, end } of sentences(input)) {
    const more = roughTokens(input.slice(start, end));
    if (from !== null && tokens + more > TOKENS) {
      windows.push(input.slice(from, until));
      from = null;
      tokens = 0;
    }
    from ??= start;
    until = end;
    tokens += more;
  }
  if (from !== null) windows.push(input.slice(from, until));
  return windows;
}

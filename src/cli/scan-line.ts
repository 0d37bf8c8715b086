import * as v from 'valibot';
import type { Assess } from '../assess/assess.ts';
import { errorText } from '../util/error-text.ts';

/** One line of input: `text` required, the others kept. */
const InputSchema = v.object({
  text: v.string(),
  id: v.optional(v.union([v.string(), v.number()])),
  lang: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

const IdSchema = v.object({ id: v.union([v.string(), v.number()]) });

export interface Scanned {
  /** The JSON line to print. */
  json: string;
  failed: boolean;
}

/**
 * Judges one JSON line. A line that cannot be read gives `{id?, error}`. `start` and `end` of a reason are
 * UTF-16 offsets into `text`; `lang` is the language that was recognised, `why` stands where the level is
 * `unsure`.
 */
export async function scanLine(line: string, assess: Assess): Promise<Scanned> {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return failure({}, errorText('reading the line as JSON', error));
  }
  const input = v.safeParse(InputSchema, raw);
  if (!input.success) {
    const id = v.safeParse(IdSchema, raw);
    return failure(id.success ? id.output : {}, input.issues.map(issueText).join('; '));
  }
  const { text, id, lang, url } = input.output;
  const kept = { ...(id === undefined ? {} : { id }), ...(url == null ? {} : { url }) };
  try {
    const judged = await assess({ text, lang: lang ?? null, truncated: false });
    const { level, score, class: named, checked, why, reasons, model } = judged;
    const json = JSON.stringify({
      ...kept,
      level,
      score: Math.round(score * 1e4) / 1e4,
      class: named,
      lang: judged.lang,
      checked,
      ...(why === undefined ? {} : { why }),
      reasons: reasons.map(({ signal, quote, start, end }) => ({ signal, quote, start, end })),
      model,
    });
    return { json, failed: false };
  } catch (error) {
    return failure(kept, errorText('judging the text', error));
  }
}

/** "text: Invalid key: …" in one line. */
function issueText(issue: v.InferIssue<typeof InputSchema>): string {
  return [v.getDotPath(issue), issue.message].filter(Boolean).join(': ');
}

function failure(kept: object, error: string): Scanned {
  return { json: JSON.stringify({ ...kept, error }), failed: true };
}

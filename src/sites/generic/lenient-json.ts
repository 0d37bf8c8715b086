const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };

/**
 * JSON as pages write it: inside comments, with raw line breaks in strings, with a comma too many, with escaped
 * quotes. Null where nothing can be made of it: then there is nothing to read.
 */
export function lenientJson(source: string): unknown {
  const bare = source
    .replace(/^\uFEFF/, '')
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  return parsed(bare) ?? parsed(repaired(bare)) ?? parsed(repaired(withoutEntities(bare)));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** `&quot;` as a delimiter: the whole script was escaped once too often. */
function withoutEntities(source: string): string {
  if (!/^[[{]\s*&quot;/.test(source)) return source;
  return source.replace(/&(quot|amp|lt|gt|#39);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

/** Escapes what may not stand raw in a string, and drops commas before a closing bracket. */
function repaired(source: string): string {
  let out = '';
  let quoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (!quoted) {
      if (letter === ',' && /^\s*[\]}]/.test(source.slice(at + 1, at + 200))) continue;
      quoted = letter === '"';
      out += letter;
    } else if (letter === '\\') {
      const next = source.charAt(at + 1);
      at += 1;
      // JSON knows no other escapes; `\'` is the usual one.
      out += /["\\/bfnrtu]/.test(next) ? `\\${next}` : (ESCAPED[next] ?? next);
    } else if (letter < ' ') {
      out += ESCAPED[letter] ?? '';
    } else {
      quoted = letter !== '"';
      out += letter;
    }
  }
  return out;
}

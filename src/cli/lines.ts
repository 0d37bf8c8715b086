import type { Readable } from 'node:stream';

/**
 * The lines of a UTF-8 stream, one at a time, without the line end. A last line without one counts; memory
 * holds one chunk and one line.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += decoder.decode(chunk as Uint8Array, { stream: true });
    let from = 0;
    for (let at = rest.indexOf('\n'); at !== -1; at = rest.indexOf('\n', from)) {
      yield rest.slice(from, at).replace(/\r$/, '');
      from = at + 1;
    }
    rest = rest.slice(from);
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

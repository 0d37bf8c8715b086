import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/cli/lines.ts';

async function lines(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  return Array.fromAsync(linesOf(Readable.from(bytes)));
}

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
  ])('%j', async (text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  it('joins what chunks cut, also inside a character', async () => {
    const bytes = Buffer.from('{"text":"ทำ"}\nx');
    expect(await lines(bytes.subarray(0, 11), bytes.subarray(11, 13), bytes.subarray(13))).toEqual([
      '{"text":"ทำ"}',
      'x',
    ]);
  });

  it('yields a line before the input has ended', async () => {
    const input = new PassThrough();
    input.write('first\nsec');
    const iterator = linesOf(input);
    expect((await iterator.next()).value).toBe('first');
    input.end('ond');
    expect((await iterator.next()).value).toBe('second');
  });
});

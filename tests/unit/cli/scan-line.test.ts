import { describe, expect, it } from 'vitest';
import type { Assess } from '../../../src/assess/assess.ts';
import { scanLine } from '../../../src/cli/scan-line.ts';

const assess: Assess = ({ lang, truncated }) =>
  Promise.resolve({
    level: 'some',
    class: 'lure',
    score: 0.123456,
    lang: lang ?? 'und',
    checked: 'model',
    reasons: [{ signal: 'PLACE_HUB', kind: 'words', quote: 'Poipet', start: 3, end: 9, params: { a: 'b' } }],
    truncated,
    model: { name: 'clf', sha256: 'abc' },
  });

const unsure: Assess = async (post) => ({ ...(await assess(post)), level: 'unsure', why: 'language' });
const broken: Assess = async (post) => ({
  ...(await assess(post)),
  reasons: [{ signal: 'S', kind: 'words', quote: '\uD83D', start: 0, end: 1 }],
});

async function scanned(line: string): Promise<unknown> {
  const { json, failed } = await scanLine(line, assess);
  expect(json).not.toContain('\n');
  return { ...(JSON.parse(json) as object), failed };
}

describe('scanLine', () => {
  it('gives what the issue names, in its order', async () => {
    const { json } = await scanLine(
      '{"id":"a","text":"in Poipet","lang":"en","url":"https://example.com"}',
      assess,
    );
    expect(json).toBe(
      '{"id":"a","url":"https://example.com","level":"some","score":0.1235,"class":"lure","lang":"en",' +
        '"checked":"model","reasons":[{"signal":"PLACE_HUB","quote":"Poipet","start":3,"end":9}],' +
        '"model":{"name":"clf","sha256":"abc"}}',
    );
  });

  it('says why where it is unsure', async () => {
    expect(JSON.parse((await scanLine('{"text":"x"}', unsure)).json)).toMatchObject({ why: 'language' });
  });

  it.each([
    ['no JSON', 'hello', { failed: true, error: expect.stringContaining('JSON') }],
    ['an empty line', '', { failed: true, error: expect.stringContaining('JSON') }],
    ['no object', '[1]', { failed: true, error: expect.any(String) }],
    ['no text', '{"id":7}', { id: 7, failed: true, error: expect.stringContaining('text') }],
    ['text that is none', '{"id":"b","text":5}', { id: 'b', failed: true, error: expect.any(String) }],
    ['a bad id', '{"id":{},"text":"x"}', { failed: true, error: expect.any(String) }],
  ])('reports %s on its line', async (_name, line, expected) => {
    expect(await scanned(line)).toEqual(expected);
  });

  it('reports what judging threw', async () => {
    const { json, failed } = await scanLine('{"id":1,"text":"x"}', () => Promise.reject(new Error('bug')));
    expect(failed).toBe(true);
    expect(JSON.parse(json)).toEqual({ id: 1, error: 'judging the text: Error: bug' });
  });

  it('keeps broken surrogates as escapes, so that the line is UTF-8', async () => {
    expect((await scanLine('{"text":"\\ud83d"}', broken)).json).toContain(String.raw`"quote":"\ud83d"`);
  });
});

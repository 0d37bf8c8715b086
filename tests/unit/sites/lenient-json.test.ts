import { describe, expect, it } from 'vitest';
import { lenientJson } from '../../../src/sites/generic/lenient-json.ts';

describe('lenientJson', () => {
  it.each([
    ['as it should be', '{"a":[1,"b"]}', { a: [1, 'b'] }],
    ['inside an HTML comment', '<!-- {"a":1} -->', { a: 1 }],
    ['inside CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['with a semicolon after it', '{"a":1};', { a: 1 }],
    ['with a mark of its byte order', '\uFEFF{"a":1}', { a: 1 }],
    ['with raw line breaks and tabs in a string', '{"a":"one\ntwo\tthree\r"}', { a: 'one\ntwo\tthree\r' }],
    ['with other control characters', '{"a":"one\u0007two"}', { a: 'onetwo' }],
    ['with a comma too many', '{"a":[1,2,],\n}', { a: [1, 2] }],
    ['with a comma before a bracket in a string', '{"a":",]\n"}', { a: ',]\n' }],
    ['with an escape that JSON does not know', String.raw`{"a":"it\'s"}`, { a: "it's" }],
    ['with escapes that it does know', String.raw`{"a":"\"\u0041\\\n"}` + ' ', { a: '"A\\\n' }],
    ['with escaped quotes', '{&quot;a&quot;:&quot;b &amp; c&quot;}', { a: 'b & c' }],
  ])('reads JSON %s', (_case, source, value) => {
    expect(lenientJson(source)).toEqual(value);
  });

  it.each(['', '{', '{"a":', 'var a = {}', '{"a":"b"c"}'])('gives nothing for %j', (source) => {
    expect(lenientJson(source)).toBeNull();
  });
});

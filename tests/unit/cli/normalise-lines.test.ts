import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(input: string, ...args: string[]) {
  return spawnSync('node_modules/.bin/node', ['src/cli/normalise-lines.ts', ...args], {
    input,
    encoding: 'utf8',
  });
}

it('replaces the text, keeps the other fields and the order', () => {
  const result = run('{"id":"a","text":"ｈiring @x_00"}\n\n{"id":"b","lang":"th","text":""}\n');
  expect(result.stdout).toBe('{"id":"a","text":"hiring [handle]"}\n{"id":"b","lang":"th","text":""}\n');
  expect(result.status).toBe(0);
});

it('keeps the text as given with --keep', () => {
  expect(JSON.parse(run('{"text":"①20000"}\n', '--keep').stdout)).toEqual({ text: '1 20000', raw: '①20000' });
});

it.each([
  ['{"text":"a"}\nnot json\n', /line 2 is not JSON/],
  ['{"id":"a"}\n', /line 1 has no string "text"/],
  ['[1]\n', /line 1 has no string "text"/],
])('stops at %j', (input, message) => {
  const result = run(input);
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(message);
});

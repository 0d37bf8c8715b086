import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCAN = resolve(import.meta.dirname, '../../../src/cli/scan.ts');
const RUN_MS = 90_000;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lurelight-scan-'));
});
afterAll(() => rm(dir, { recursive: true }));

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [SCAN, ...args]);
}

async function read(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

async function finish(child: ChildProcessWithoutNullStreams): Promise<{
  code: number | null;
  out: string;
  err: string;
}> {
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, err] = await Promise.all([read(child.stdout), read(child.stderr)]);
  return { code: await ended, out, err };
}

describe('scan', { timeout: RUN_MS }, () => {
  it('gives one line for each, in order, and 1 where a line failed', async () => {
    const input = join(dir, 'in.jsonl');
    const output = join(dir, 'out.jsonl');
    const texts = ['We won 2:1 yesterday, what a game!', 'Cooks wanted in Kisumu, start Monday.', ''];
    const lines = [...texts.map((text, id) => JSON.stringify({ id, text })), 'broken', '{"id":9}'];
    await writeFile(input, `${lines.join('\n')}\n`);
    const { code, out, err } = await finish(start(input, '--out', output));
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: '' });
    const results = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(results).toEqual([
      expect.objectContaining({ id: 0, level: expect.any(String) }),
      expect.objectContaining({ id: 1, level: expect.any(String) }),
      expect.objectContaining({ id: 2, level: 'none', checked: 'gate', reasons: [] }),
      { error: expect.stringContaining('JSON') },
      { id: 9, error: expect.stringContaining('text') },
    ]);
  });

  it('answers a line before the input has ended, and ends with 0', async () => {
    const child = start('-');
    const ended = new Promise((done) => child.on('close', done));
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write('{"id":"a","text":"first"}\n');
    expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id: 'a' });
    child.stdin.end('{"id":"b","text":"last, without a line end"}');
    expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id: 'b' });
    expect(await ended).toBe(0);
  });

  it('says in one line what it cannot read', async () => {
    const { code, out, err } = await finish(start(join(dir, 'nowhere.jsonl')));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^scan: .*ENOENT.*\n$/);
  });

  it('ends quietly where nobody reads on', async () => {
    const child = start('-');
    const ended = new Promise((done) => child.on('close', done));
    child.stdin.on('error', () => undefined);
    for (let id = 0; id < 20; id += 1) child.stdin.write(`{"id":${id},"text":"first"}\n`);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end();
    expect(await read(child.stderr)).toBe('');
    expect(await ended).toBe(0);
  });

  it('takes the native runtime with --fast', async () => {
    const child = start('--fast');
    child.stdin.end('{"text":"We are hiring chat staff, salary 800 dollars a month."}\n');
    const { code, out } = await finish(child);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ checked: 'model' });
  });
});

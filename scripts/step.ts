/** Runs one step of a build or a test run as a child process. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

export interface Finished {
  code: number;
  output: string;
  seconds: number;
}

/** Program files of the tools, run by this very Node: `npx` would start the Node of the PATH. */
const TOOLS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
export type Tool = keyof typeof TOOLS;

/** Output and exit status of a tool; a run over `limitMinutes` is ended and counts as failed (status 124). */
export function runTool(
  tool: Tool,
  args: readonly string[],
  {
    env = {},
    limitMinutes = 15,
    echo = false,
  }: { env?: Record<string, string>; limitMinutes?: number; echo?: boolean } = {},
): Promise<Finished> {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(ROOT, TOOLS[tool]), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let late = false;
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => {
      late = true;
      output += `\nended after ${limitMinutes} minutes\n`;
      child.kill('SIGKILL');
    }, limitMinutes * 60_000);
    const finish = (code: number): void => {
      clearTimeout(timer);
      done({ code, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(late ? 124 : (code ?? 1)));
  });
}

import { describe, expect, it } from 'vitest';
import { Serial } from '../../../src/util/serial.ts';

describe('Serial', () => {
  it('runs one job after another, in order', async () => {
    const serial = new Serial();
    const log: string[] = [];
    let release = (): void => undefined;
    const first = serial.run(async () => {
      log.push('first starts');
      await new Promise<void>((resolve) => (release = resolve));
      log.push('first ends');
    });
    const second = serial.run(() => Promise.resolve(log.push('second')));
    expect(serial.length).toBe(2);
    await Promise.resolve();
    release();
    await Promise.all([first, second]);
    expect(log).toEqual(['first starts', 'first ends', 'second']);
  });

  it('goes on after a failed job', async () => {
    const serial = new Serial();
    const failed = serial.run(() => Promise.reject(new Error('no')));
    const next = serial.run(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { makeOnce } from './make-once.ts';
import { runProgram, temporaryFolder } from './programs.ts';

describe('a folder that several processes need at the same time', () => {
  it('is created by only one of them', async () => {
    const folder = join(temporaryFolder('once'), 'made');
    let count = 0;
    const make = async () => {
      count++;
      await pause(10);
      mkdirSync(folder);
    };
    await Promise.all([makeOnce(folder, make), makeOnce(folder, make), makeOnce(folder, make)]);
    await makeOnce(folder, make);
    expect([count, existsSync(`${folder}.lock`)]).toEqual([1, false]);
  });

  it('is created by the next process if the first one fails', async () => {
    const folder = join(temporaryFolder('once'), 'made');
    const failing = makeOnce(folder, () => Promise.reject(new Error('no space')));
    const next = makeOnce(folder, async () => void mkdirSync(folder));
    await expect(failing).rejects.toThrow('no space');
    await next;
    expect(existsSync(folder)).toBe(true);
  });

  it('is created if the process that held the lock has ended', async () => {
    const folder = join(temporaryFolder('once'), 'made');
    const { stdout } = await runProgram('sh', ['-c', 'echo $$']);
    writeFileSync(`${folder}.lock`, stdout.trim());
    await makeOnce(folder, async () => void mkdirSync(folder));
    expect(existsSync(folder)).toBe(true);
  });
});

import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { cpuMs } from './cpu-time.ts';

it('cpuMs measures the time spent on work, but not the time spent waiting', () => {
  const waiting = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  const bytes = Buffer.alloc(1_000_000);
  const working = () => {
    const end = process.cpuUsage().user + 400_000;
    while (process.cpuUsage().user < end) createHash('sha256').update(bytes).digest();
  };
  expect(cpuMs(waiting)).toBeLessThan(200);
  expect(cpuMs(working)).toBeGreaterThan(100);
});

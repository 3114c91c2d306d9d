import { expect, it } from '@jest/globals';
import { cpuMs } from './cpu-time.ts';

it('counts work but not waiting', () => {
  const waiting = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  const working = () => {
    for (const end = process.cpuUsage().user + 400_000; process.cpuUsage().user < end; );
  };
  expect(cpuMs(waiting)).toBeLessThan(200);
  expect(cpuMs(working)).toBeGreaterThan(100);
});

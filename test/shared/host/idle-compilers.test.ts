import { describe, expect, it } from '@jest/globals';
import { idleCompilers } from '../../../shared/host/idle-compilers.ts';

/** Returns the number of times that the CPU time was read, if each measurement takes the given CPU time. */
async function readsWith(...usedMs: readonly number[]): Promise<number> {
  let reads = 0;
  let total = 0;
  await idleCompilers(() => {
    if (reads % 2 === 1) total += usedMs[(reads - 1) / 2] ?? usedMs.at(-1) ?? 0;
    reads += 1;
    return total;
  });
  return reads;
}

describe('idleCompilers', () => {
  it('returns after one measurement if no thread is busy', async () => {
    expect(await readsWith(0.5)).toBe(2);
  });

  it('waits as long as a thread is busy', async () => {
    expect(await readsWith(5, 10, 0)).toBe(6);
  });

  it('stops waiting after 100 ms', async () => {
    expect(await readsWith(5)).toBe(40);
  });

  it('measures the CPU time of this process by default', async () => {
    await expect(idleCompilers()).resolves.toBeUndefined();
  });
});

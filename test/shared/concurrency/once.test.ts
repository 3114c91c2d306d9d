import { describe, expect, it } from '@jest/globals';
import { once } from '../../../shared/concurrency/once.ts';

describe('the function `once`', () => {
  it('calls the function only once, even if its result is undefined', () => {
    let calls = 0;
    const count = once(() => {
      calls += 1;
    });
    expect(calls).toBe(0);
    expect([count(), count()]).toEqual([undefined, undefined]);
    expect(calls).toBe(1);
  });

  it('returns the same promise, even if it fails', async () => {
    const fail = once(async () => {
      throw new Error('no network');
    });
    expect(fail()).toBe(fail());
    await expect(fail()).rejects.toThrow('no network');
  });
});

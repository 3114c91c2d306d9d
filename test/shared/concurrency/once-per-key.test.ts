import { describe, expect, it } from '@jest/globals';
import { oncePerKey } from '../../../shared/concurrency/once-per-key.ts';

describe('oncePerKey', () => {
  it('calls the function once for each key, even if it is requested concurrently', async () => {
    const asked: string[] = [];
    const once = oncePerKey<string>();
    const read = (key: string) =>
      once(key, async () => {
        asked.push(key);
        return key.toUpperCase();
      });
    expect(await Promise.all(['a', 'b', 'a'].map(read))).toEqual(['A', 'B', 'A']);
    expect(await read('a')).toBe('A');
    expect(asked).toEqual(['a', 'b']);
  });

  it('calls the function again after a failure', async () => {
    const once = oncePerKey<string>();
    const failed = once('a', () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await once('a', async () => 'yes')).toBe('yes');
  });
});

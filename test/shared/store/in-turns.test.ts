import { describe, expect, it } from '@jest/globals';
import { inTurns } from '../../../shared/store/in-turns.ts';

describe('inTurns', () => {
  it('keeps the order, whoever is done first', async () => {
    const work = async (ms: number) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return ms;
    };
    expect(await inTurns([30, 1, 20, 5], 3, work)).toEqual([30, 1, 20, 5]);
  });

  it('has no more than so many under way', async () => {
    let running = 0;
    let most = 0;
    await inTurns(Array.from({ length: 20 }), 4, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    });
    expect(most).toBe(4);
  });

  it('fails when one fails', async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error('two');
      return item;
    };
    await expect(inTurns([1, 2, 3], 2, work)).rejects.toThrow('two');
  });

  it('does nothing for nothing', async () => {
    expect(await inTurns([], 4, async (item) => item)).toEqual([]);
  });
});

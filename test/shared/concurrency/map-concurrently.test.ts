import { expect, it } from '@jest/globals';
import { mapConcurrently } from '../../../shared/concurrency/map-concurrently.ts';

it('mapConcurrently returns the results in the order of the items, and never exceeds the limit of concurrent calls', async () => {
  let atOnce = 0;
  let most = 0;
  const results = await mapConcurrently([5, 1, 3, 2, 4], 2, async (item) => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setTimeout(resolve, item));
    atOnce--;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
});

it('mapConcurrently throws the first error, and does not start any more calls', async () => {
  const started: number[] = [];
  const work = mapConcurrently([1, 2, 3, 4], 1, async (item) => {
    started.push(item);
    if (item === 2) throw new Error('two');
    return item;
  });
  await expect(work).rejects.toThrow('two');
  expect(started).toEqual([1, 2]);
});

it('mapConcurrently throws only after all started calls have ended', async () => {
  const ended: string[] = [];
  const work = mapConcurrently(['slow', 'fails'], 2, async (item) => {
    if (item === 'fails') throw new Error(item);
    await new Promise((resolve) => setTimeout(resolve, 20));
    ended.push(item);
  });
  await expect(work).rejects.toThrow('fails');
  expect(ended).toEqual(['slow']);
});

it('mapConcurrently returns an empty list for an empty list', async () => {
  expect(await mapConcurrently([], 3, async (item) => item)).toEqual([]);
});

import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { inShortTurn } from '../../../shared/concurrency/short-turns.ts';

const LONG_MS = 60_000;

/** Tasks that end when the test ends them, and the names of the tasks that began. */
function aQueue(key: string, maxMs: number) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.set(name, resolve);
    return inShortTurn(key, maxMs, async () => {
      begun.push(name);
      await promise;
      return name;
    });
  };
  return { begun, task, end: (name: string) => ends.get(name)?.() };
}

it('inShortTurn runs two tasks with the same key at the same time, and starts the next one when one of them ends', async () => {
  const { begun, task, end } = aQueue('a', LONG_MS);
  const done = ['one', 'two', 'three', 'four'].map(task);
  expect(begun).toEqual(['one', 'two']);
  end('two');
  expect(await done[1]).toBe('two');
  expect(begun).toEqual(['one', 'two', 'three']);
  for (const name of ['one', 'three', 'four']) end(name);
  expect(await Promise.all(done)).toEqual(['one', 'two', 'three', 'four']);
});

it('inShortTurn does not delay tasks with a different key', async () => {
  const one = aQueue('one', LONG_MS);
  const other = aQueue('other', LONG_MS);
  const done = [...['a', 'b', 'c'].map(one.task), other.task('d')];
  expect([one.begun, other.begun]).toEqual([['a', 'b'], ['d']]);
  for (const name of ['a', 'b', 'c']) one.end(name);
  other.end('d');
  await Promise.all(done);
});

it('inShortTurn starts the next task after the maximum duration of a turn', async () => {
  const { begun, task, end } = aQueue('slow', 5);
  const done = ['one', 'two', 'three', 'four', 'five'].map(task);
  await pause(60);
  expect(begun).toEqual(['one', 'two', 'three', 'four', 'five']);
  for (const name of begun) end(name);
  await Promise.all(done);
});

it('inShortTurn continues after a failure, and reports the failure only to its caller', async () => {
  const fail = () =>
    inShortTurn('failing', LONG_MS, async () => {
      throw new Error('no');
    });
  const failed = [fail(), fail()];
  const next = inShortTurn('failing', LONG_MS, async () => 'yes');
  for (const each of failed) await expect(each).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

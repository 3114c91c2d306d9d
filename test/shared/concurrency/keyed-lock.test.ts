import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { withKeyedLock } from '../../../shared/concurrency/keyed-lock.ts';

it('withKeyedLock runs tasks with the same key in order, and tasks with different keys in parallel', async () => {
  const events: string[] = [];
  const task = (name: string, ms: number) => async () => {
    events.push(`${name} begins`);
    await pause(ms);
    events.push(`${name} ends`);
    return name;
  };
  const done = [
    withKeyedLock('a', task('first', 30)),
    withKeyedLock('a', task('second', 0)),
    withKeyedLock('b', task('other', 0)),
  ];
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
  expect(events).toEqual([
    'first begins',
    'other begins',
    'other ends',
    'first ends',
    'second begins',
    'second ends',
  ]);
});

it('withKeyedLock continues after a failure, and reports the failure only to its caller', async () => {
  const failed = withKeyedLock('a', async () => {
    throw new Error('no');
  });
  const next = withKeyedLock('a', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { withFileLock } from '../../../shared/oci/file-lock.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { testNowMs } from '../../support/test-clock.ts';

const OPTIONS = { guarded: [], now: testNowMs };

it('withFileLock runs one task at a time, and removes the lock file at the end', async () => {
  const path = join(temporaryFolder('lock'), 'x.lock');
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 10 }, () =>
      withFileLock(path, OPTIONS, async () => {
        most = Math.max(most, ++inside);
        await pause(2);
        inside -= 1;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

it('withFileLock replaces an old lock that no running process holds', async () => {
  const path = join(temporaryFolder('lock'), 'x.lock');
  writeFileSync(path, '');
  const longAgo = new Date(testNowMs() - 60_000);
  utimesSync(path, longAgo, longAgo);
  expect(await withFileLock(path, OPTIONS, async () => 'done')).toBe('done');
});

it('withFileLock waits for a lock that a running process holds, regardless of its age', async () => {
  const path = join(temporaryFolder('lock'), 'x.lock');
  const longAgo = new Date(testNowMs() - 60_000);
  const order: string[] = [];
  const slow = withFileLock(path, OPTIONS, async () => {
    utimesSync(path, longAgo, longAgo);
    await pause(50);
    order.push('first');
  });
  await withFileLock(path, OPTIONS, async () => order.push('second'));
  await slow;
  expect(order).toEqual(['first', 'second']);
});

it('withFileLock throws an error if a folder is at the path of the lock, and does not remove the folder', async () => {
  const path = join(temporaryFolder('lock'), 'x.lock');
  mkdirSync(path);
  await expect(withFileLock(path, OPTIONS, async () => 1)).rejects.toThrow('is not a lock file');
  expect(existsSync(path)).toBe(true);
});

it('withFileLock releases the lock after a failure', async () => {
  const path = join(temporaryFolder('lock'), 'x.lock');
  await expect(withFileLock(path, OPTIONS, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  );
  expect(existsSync(path)).toBe(false);
});

it('withFileLock throws an error if the folder is not writable', async () => {
  await expect(withFileLock('/proc/x.lock', OPTIONS, async () => 1)).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

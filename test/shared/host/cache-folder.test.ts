import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cacheFolder } from '../../../shared/host/cache-folder.ts';

it.each([
  [{ RUNNER_TEMP: '/tmp/job', XDG_CACHE_HOME: '/cache' }, '/tmp/job/x'],
  [{ XDG_CACHE_HOME: '/cache' }, '/cache/x'],
  [{}, join(homedir(), '.cache', 'x')],
])('for the variables %j, cacheFolder returns %s', (env, folder) => {
  expect(cacheFolder(env, 'x')).toBe(folder);
});

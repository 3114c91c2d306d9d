import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from './machine.ts';

/**
 * Returns a folder for data that later runs read again. It must be private, because another user with write access
 * could change the data. On a runner, it is in the job's temporary folder, because the tool cache of a self-hosted
 * runner remains after the job. In a terminal, it is in the home directory.
 */
export function cacheFolder(env: Variables, name: string): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, name);
}

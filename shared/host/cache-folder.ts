import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from './machine.ts';

/**
 * Returns a folder for data that later runs read again. The folder must be private, because another user with write
 * access could change the data. On a runner, this is a folder in the temporary folder, which belongs to one job,
 * because the tool cache of a self-hosted runner remains after the job. In a terminal, the folder is in the home
 * directory.
 */
export function cacheFolder(env: Variables, name: string): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, name);
}

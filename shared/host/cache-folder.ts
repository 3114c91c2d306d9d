import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from './machine.ts';

/**
 * Returns a folder for data that later runs read again. The folder must be private, because another user with write
 * access could change the data. On a runner, the folder is in the job's temporary folder. The tool cache is not used,
 * because it remains on a self-hosted runner after the job. In a terminal, the folder is in the home directory.
 */
export function cacheFolder(env: Variables, name: string): string {
  const base = env['RUNNER_TEMP'] ?? env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return join(base, name);
}

import type { GuardedFolders } from '../files/walk-path.ts';
import type { Host } from './host.ts';

/**
 * Where a stranger may have put symbolic links: the checkout, which has what a pull request brings, and the folder
 * that the steps of a job share.
 */
export function guardedFolders({
  workspace,
  env,
}: Pick<Host, 'workspace' | 'env'>): GuardedFolders {
  const shared = env['RUNNER_TEMP'] ?? '';
  return shared === '' ? [workspace] : [workspace, shared];
}

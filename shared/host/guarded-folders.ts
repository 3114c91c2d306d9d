import type { GuardedFolders } from '../files/walk-path.ts';
import type { Variables } from './machine.ts';

/**
 * Returns the folders where untrusted users can create symbolic links: the checkout, and the folder that the steps in a
 * job share. The checkout can contain a pull request.
 */
export function guardedFolders({
  workspace,
  env,
}: {
  readonly workspace: string;
  readonly env: Variables;
}): GuardedFolders {
  const shared = env['RUNNER_TEMP'] ?? '';
  return shared === '' ? [workspace] : [workspace, shared];
}

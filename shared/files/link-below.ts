import { lstatSync } from 'node:fs';
import { UserError } from '../errors/errors.ts';
import { type GuardedFolders, walkPath } from './walk-path.ts';

/**
 * Rejects a file that is reached through a symbolic link in a guarded folder. A pull request can add such a link. Assay
 * would then read another file on the machine or in the checkout.
 *
 * @throws {UserError} `input-invalid` with the path of the link.
 */
export function requireNoLink(path: string, guarded: GuardedFolders): void {
  const { kind, path: found } = walkPath(path, guarded, (each) =>
    lstatSync(each, { bigint: true, throwIfNoEntry: false }),
  );
  if (kind !== 'link') return;
  throw new UserError(
    'input-invalid',
    `${found} is a symbolic link. Assay does not read files through links.`,
    "Use the path of the link's target, or replace the link with a copy (`cp -L`).",
  );
}

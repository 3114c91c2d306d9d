import { lstatSync } from 'node:fs';
import { UserError } from '../errors/errors.ts';
import { type GuardedFolders, walkPath } from './walk-path.ts';

/**
 * Refuses a file that is reached through a symbolic link in a guarded folder. A pull request can bring a link under any
 * name: what is read through it is another file, of the machine or of the checkout, under the name of this one.
 *
 * @throws {UserError} `input-invalid` naming the link.
 */
export function requireNoLink(path: string, guarded: GuardedFolders): void {
  const { kind, path: found } = walkPath(path, guarded, (each) =>
    lstatSync(each, { bigint: true, throwIfNoEntry: false }),
  );
  if (kind !== 'link') return;
  throw new UserError(
    'input-invalid',
    `${found} is a symbolic link, and no file is read through it.`,
    'Name the file that the link leads to, or copy it there (`cp -L`).',
  );
}

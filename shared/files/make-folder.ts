/**
 * Finds and creates folders for writing. A pull request can add a symbolic link with any name. A write through this
 * link could overwrite a program or the files of another project.
 */

import { type BigIntStats, lstatSync, mkdirSync } from 'node:fs';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { type GuardedFolders, walkPath } from './walk-path.ts';

/**
 * Creates a folder and its missing parent folders.
 *
 * @returns The real path to the folder.
 * @throws {UserError} `input-invalid` for a symbolic link in a guarded folder.
 * @throws an `ENOTDIR` error if one of the parents is a file.
 */
export function makeFolder(folder: string, guarded: GuardedFolders): string {
  const { kind, path } = walkPath(folder, guarded, foundOrMade);
  if (kind === 'folder') return path;
  throw kind === 'link' ? linkInTheWay(path) : fileInTheWay(path);
}

/** Creates one folder in an existing parent. Returns false if the name already exists. */
export function claimFolder(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

export function linkInTheWay(path: string): UserError {
  return new UserError(
    'input-invalid',
    `${path} is a symbolic link. Assay does not write files through links.`,
    'Remove the link, or choose a different folder.',
  );
}

function foundOrMade(path: string): BigIntStats {
  const options = { bigint: true, throwIfNoEntry: false } as const;
  const found = lstatSync(path, options);
  if (found !== undefined) return found;
  claimFolder(path);
  return lstatSync(path, { bigint: true });
}

/**
 * Returns an error in the form of a system error. Callers then handle the path like any other cache folder that cannot
 * be written to.
 */
function fileInTheWay(path: string): Error {
  const message = `ENOTDIR: not a directory, '${path}'`;
  return Object.assign(new Error(message), { code: 'ENOTDIR', syscall: 'mkdir', path });
}

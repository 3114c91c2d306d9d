/**
 * Finds and makes folders to write to. A pull request can bring a symbolic link under any name: a file written
 * through it would overwrite a program, or the files of another project.
 */

import { type BigIntStats, lstatSync, mkdirSync } from 'node:fs';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { type GuardedFolders, walkPath } from './walk-path.ts';

/**
 * Makes a folder and those above it, as far as they are missing.
 *
 * @returns Its real path.
 * @throws {UserError} `input-invalid` for a symbolic link in a guarded folder; `ENOTDIR` for a file in the way.
 */
export function makeFolder(folder: string, guarded: GuardedFolders): string {
  const { kind, path } = walkPath(folder, guarded, foundOrMade);
  if (kind === 'folder') return path;
  throw kind === 'link' ? linkInTheWay(path) : fileInTheWay(path);
}

/** Makes one folder whose parent is there; false when something of that name is there already. */
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
    `${path} is a symbolic link, and nothing is written through it.`,
    'Remove the link, or name another folder.',
  );
}

function foundOrMade(path: string): BigIntStats {
  const options = { bigint: true, throwIfNoEntry: false } as const;
  const found = lstatSync(path, options);
  if (found !== undefined) return found;
  claimFolder(path);
  return lstatSync(path, { bigint: true });
}

/** As the system would say it, so that a cache which cannot be written is treated as any other. */
function fileInTheWay(path: string): Error {
  const message = `ENOTDIR: not a directory, '${path}'`;
  return Object.assign(new Error(message), { code: 'ENOTDIR', syscall: 'mkdir', path });
}

import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { draftOf, refuseLink } from './draft-file.ts';
import { linkInTheWay } from './make-folder.ts';
import { type GuardedFolders, walkPath } from './walk-path.ts';

/**
 * Checks that a file can be written, so that a run with a wrong path fails early. Creates an empty file and removes it
 * again, because permissions alone do not show whether a file system accepts files. Does not create folders.
 *
 * @throws {UserError} `input-invalid` for a path that cannot be written, or that passes through a guarded link.
 */
export function requireWritable(path: string, guarded: GuardedFolders): void {
  const { kind, path: end } = walkPath(dirname(path), guarded, (each) =>
    lstatSync(each, { bigint: true, throwIfNoEntry: false }),
  );
  if (kind === 'link') throw linkInTheWay(end);
  if (kind === 'file') throw cannotWrite(path, `${end} is not a folder`);
  if (kind === 'folder') requireReplaceable(join(end, basename(path)));
  const folder = kind === 'missing' ? dirname(end) : end;
  try {
    draftOf(join(folder, basename(path))).discard();
  } catch (error) {
    throw cannotWrite(path, `${folder} is not writable (${errorCode(error)})`);
  }
}

/**
 * Rejects a path that exists but is not a regular file. For example, the device `/dev/null` would be replaced with a
 * file.
 */
function requireReplaceable(path: string): void {
  refuseLink(path);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return;
  throw cannotWrite(path, found.isDirectory() ? 'it is a folder' : 'it is not a file');
}

function cannotWrite(path: string, reason: string): UserError {
  const fix = 'Choose a file path in a folder that this user can write to.';
  return new UserError('input-invalid', `Cannot write ${path}: ${reason}.`, fix);
}

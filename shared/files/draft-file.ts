import { randomUUID } from 'node:crypto';
import { lstatSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { linkInTheWay, makeFolder } from './make-folder.ts';
import { createFile, type NewFile } from './new-file.ts';
import type { GuardedFolders } from './walk-path.ts';

/**
 * Maximum number of characters that the temporary name takes from the file name. File systems allow 255 bytes, and the
 * temporary name also contains a random part.
 */
const MAX_DRAFT_STEM = 60;

/** A file that gets its final name only when it is complete. Until then, it has a random name in the same folder. */
export interface DraftFile extends Pick<NewFile, 'write' | 'close'> {
  /** Renames the closed file to its final name, and replaces an existing file. */
  publish(): void;
  /** Closes and removes the file. */
  discard(): void;
}

/**
 * Creates a file for content that arrives in chunks. Creates missing folders.
 *
 * @throws {UserError} `input-invalid` for a symbolic link in the path or in place of the file.
 */
export function openDraftFile(path: string, guarded: GuardedFolders): DraftFile {
  const target = targetOf(path, guarded);
  refuseLink(target);
  return draftOf(target);
}

/** Returns the path to a file, with the real path to its folder. Creates the folder if it is missing. */
export function targetOf(path: string, guarded: GuardedFolders): string {
  return join(makeFolder(dirname(path), guarded), basename(path));
}

export function refuseLink(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true) throw linkInTheWay(path);
}

/** Creates a draft for a target in an existing folder. */
export function draftOf(target: string): DraftFile {
  const stem = basename(target).slice(0, MAX_DRAFT_STEM);
  const path = join(dirname(target), `${stem}.${randomUUID()}`);
  const file = createFile(path);
  return {
    write: file.write,
    close: file.close,
    publish: () => renameSync(path, target),
    discard: () => {
      file.close();
      rmSync(path, { force: true });
    },
  };
}

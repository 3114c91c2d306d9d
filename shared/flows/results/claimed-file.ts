import { lstatSync, readFileSync } from 'node:fs';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { removeFile, replaceFile } from '../../files/write-file.ts';

/**
 * Maximum size of a file that is kept in memory until it is restored, in bytes. A decision has only a few kilobytes.
 */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;

/** A file that is replaced with a placeholder while an action runs. */
export interface ClaimedFile {
  replace(text: string): void;
  /** Restores the earlier file, or removes the placeholder. Does nothing if the action has replaced the placeholder. */
  release(): void;
}

/**
 * Replaces a file or a symbolic link with the placeholder `text`.
 *
 * @param isKept Returns true for an earlier file that must be restored at the end.
 */
export function claimFile(
  path: string,
  text: string,
  guarded: GuardedFolders,
  isKept: (earlier: string) => boolean,
): ClaimedFile {
  const earlier = readPlainFile(path);
  replaceFile(path, text, guarded);
  return {
    replace: (next) => replaceFile(path, next, guarded),
    release: () => {
      if (readPlainFile(path) !== text) return;
      if (earlier !== undefined && isKept(earlier)) replaceFile(path, earlier, guarded);
      else removeFile(path, guarded);
    },
  };
}

function readPlainFile(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MAX_KEPT_BYTES) return undefined;
  return readFileSync(path, 'utf8');
}

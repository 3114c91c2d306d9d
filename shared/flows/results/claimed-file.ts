import { lstatSync, readFileSync } from 'node:fs';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { removeFile, replaceFile } from '../../files/write-file.ts';

/** Bytes of an earlier file that are kept to be put back; a decision has some kilobytes. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;

/** A file whose place is taken while something is being done. */
export interface ClaimedFile {
  replace(text: string): void;
  /** Puts back what was there before, or nothing; what was written in place of the claim stays. */
  release(): void;
}

/**
 * Puts `text` in the place of a file, and of a symbolic link too.
 *
 * @param isKept Whether an earlier file is put back in the end.
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

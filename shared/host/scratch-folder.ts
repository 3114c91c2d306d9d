import { tmpdir } from 'node:os';
import { makeTemporaryFolder, removeFolderNow } from '../files/temporary-folder.ts';

/**
 * A temporary folder of one command. The folder exists only if the command uses it, and is removed at the end of the
 * command.
 */
export interface ScratchFolder {
  /** Absolute path. The folder is created when this property is read for the first time. */
  readonly path: string;
  remove(): void;
}

/** Returns a temporary folder that does not exist yet. */
export function scratchFolder(): ScratchFolder {
  let path: string | undefined;
  return {
    get path() {
      path ??= makeTemporaryFolder(tmpdir(), 'assay-').path;
      return path;
    },
    remove() {
      if (path !== undefined) removeFolderNow(path);
    },
  };
}

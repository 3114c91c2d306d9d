import { tmpdir } from 'node:os';
import { makeTemporaryFolder, removeFolderNow } from '../files/temporary-folder.ts';

/** A temporary folder of one command. It exists only if the command uses it, and does not remain. */
export interface ScratchFolder {
  /** Absolute path. The folder is created when this property is read for the first time. */
  readonly path: string;
  remove(): void;
}

/** Returns a folder that is not created yet. */
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

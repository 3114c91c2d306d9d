import { tmpdir } from 'node:os';
import { makeTemporaryFolder, removeFolderNow } from '../files/temporary-folder.ts';

/** A command's temporary folder. It is created when the command first uses it, and removed at the end. */
export interface ScratchFolder {
  /** Absolute path. The folder is created when this property is first read. */
  readonly path: string;
  remove(): void;
}

/** Returns a temporary folder that is created on first use. */
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

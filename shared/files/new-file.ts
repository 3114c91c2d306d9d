import { closeSync, constants, openSync, writeFileSync } from 'node:fs';

/** A file that is open for writing. */
export interface NewFile {
  write(chunk: string | Uint8Array): void;
  /** Closes the file. A second call has no effect. */
  close(): void;
}

/**
 * Flag for rejecting a link. Windows does not have this flag and does not need it: with O_EXCL, an existing link is
 * also an error.
 */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;

/**
 * Creates a new file and opens it.
 *
 * @throws an `EEXIST` error if the name already exists.
 */
export function createFile(path: string): NewFile {
  let file: number | undefined = openSync(path, FLAGS, 0o666);
  return {
    write: (chunk) => {
      // Writes all bytes at the current position of the descriptor.
      if (file !== undefined) writeFileSync(file, chunk);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

import { closeSync, constants, openSync, writeFileSync } from 'node:fs';

/** A file that is being written. */
export interface NewFile {
  write(piece: string | Uint8Array): void;
  /** May be called twice. */
  close(): void;
}

/** Windows has no such flag, and no need of it: with O_EXCL a link in the file's place is an error as well. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;

/** Opens a file that was not there. @throws an `EEXIST` when something of that name is there. */
export function createFile(path: string): NewFile {
  let file: number | undefined = openSync(path, FLAGS, 0o666);
  return {
    write: (piece) => {
      // A descriptor is written to from where it stands, and whole.
      if (file !== undefined) writeFileSync(file, piece);
    },
    close: () => {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

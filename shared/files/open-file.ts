import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

export interface OpenOptions {
  /** True to reject a symbolic link in place of the file. */
  readonly refusesLink?: boolean | undefined;
}

/** Opens a file for reading. */
export async function openFile(
  path: string,
  { refusesLink = false }: OpenOptions = {},
): Promise<FileHandle> {
  const flags = constants.O_RDONLY | (refusesLink ? (constants.O_NOFOLLOW ?? 0) : 0);
  return await open(path, flags);
}

/**
 * Opens a file for reading and calls `use` with its descriptor and its size in bytes. Rejects a symbolic link in place
 * of the file. Calls `use` only for a regular file, and does not wait for the writer of a pipe.
 */
export function withRegularFile(path: string, use: (file: number, size: number) => void): void {
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (found.isFile()) use(file, found.size);
  } finally {
    closeSync(file);
  }
}

/** Opens a file for reading and calls `use` with its descriptor. */
export function* readingFrom<T>(path: string, use: (file: number) => Generator<T>): Generator<T> {
  const file = openSync(path, constants.O_RDONLY);
  try {
    yield* use(file);
  } finally {
    closeSync(file);
  }
}

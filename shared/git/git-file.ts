import { lstat, readFile } from 'node:fs/promises';
import { DataError } from '../errors/errors.ts';

/** Ignore files, pointers to other folders, and configurations have some KB. */
const MAX_SMALL_BYTES = 1024 * 1024;

/**
 * The bytes of a file of git; undefined when there is none. Links are not followed.
 *
 * @throws {DataError} `limit-exceeded`
 */
export async function readGitFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  if (found.size > maxBytes) {
    const message = `${found.size} bytes are too many: at most ${maxBytes} are read`;
    throw new DataError('limit-exceeded', message, { path });
  }
  return await readFile(path).catch(() => undefined);
}

/** The bytes of a file that people or git write by hand; undefined when there is none, or it is far too large. */
export async function readSmallGitFile(path: string): Promise<Buffer | undefined> {
  return await readGitFile(path, MAX_SMALL_BYTES).catch((error: unknown) => {
    if (error instanceof DataError) return undefined;
    throw error;
  });
}

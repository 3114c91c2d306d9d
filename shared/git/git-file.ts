import { lstat, readFile } from 'node:fs/promises';
import { DataError } from '../errors/errors.ts';

/**
 * Maximum size of ignore files, configuration files, and files that point to other folders, in bytes. Real files are a
 * few KB.
 */
const MAX_SMALL_BYTES = 1024 * 1024;

/**
 * Returns the bytes of a file that git reads. Returns undefined if the file does not exist. Does not follow links.
 *
 * @throws {DataError} `limit-exceeded`
 */
export async function readGitFile(path: string, maxBytes: number): Promise<Buffer | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  if (found.size > maxBytes) {
    const message = `the file is ${found.size} bytes; the limit is ${maxBytes}`;
    throw new DataError('limit-exceeded', message, { path });
  }
  return await readFile(path).catch(() => undefined);
}

/**
 * Returns the bytes of a small file that git reads. Returns undefined if the file does not exist or is far too large.
 */
export async function readSmallGitFile(path: string): Promise<Buffer | undefined> {
  return await readGitFile(path, MAX_SMALL_BYTES).catch((error: unknown) => {
    if (error instanceof DataError) return undefined;
    throw error;
  });
}

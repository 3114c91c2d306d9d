import { lstat, readFile } from 'node:fs/promises';
import { DataError } from '../../errors/errors.ts';

/**
 * Reads a file that a step wrote, up to a maximum size.
 *
 * @param shown Path to show in messages.
 * @throws {DataError} `unreadable` for a link or a special file, `limit-exceeded` for a larger file.
 */
export async function boundedFile(path: string, shown: string, maxBytes: number): Promise<Buffer> {
  const found = await lstat(path);
  // A link could lead to any file on this machine, and reading a pipe could block forever.
  if (!found.isFile()) throw new DataError('unreadable', 'not a regular file', { path: shown });
  if (found.size <= maxBytes) return await readFile(path);
  throw new DataError('limit-exceeded', `larger than ${maxBytes} bytes`, { path: shown });
}

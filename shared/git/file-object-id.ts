import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';

/**
 * Returns the object ID that git would assign to a file on disk. Returns undefined if the path is not a regular file.
 * The file is read in chunks, because programs can be several gigabytes in size.
 *
 * @param like Another object ID in the same repository. It determines the hash algorithm.
 */
export async function fileObjectId(path: string, like: string): Promise<string | undefined> {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return await hashOf(path, algorithm, (size) => `blob ${size}\0`);
}

/**
 * Returns the SHA-256 digest of a file on disk in hexadecimal. Returns undefined if the path is not a regular file.
 */
export async function fileSha256(path: string): Promise<string | undefined> {
  return await hashOf(path, 'sha256', () => '');
}

async function hashOf(
  path: string,
  algorithm: 'sha1' | 'sha256',
  start: (size: number) => string,
): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  const hash = createHash(algorithm).update(start(found.size));
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

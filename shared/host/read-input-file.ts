import { readFileSync, statSync } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import { requireNoLink } from '../files/link-below.ts';
import type { GuardedFolders } from '../files/walk-path.ts';

/** Maximum size of a file in an input, in bytes. The largest known SBOM is 90 MB in size. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Maximum size of a file that is read synchronously, in bytes. For smaller files, a synchronous read is faster. An
 * asynchronous read takes five turns of the event loop, and each turn takes longer than the synchronous read.
 */
const MAX_SYNC_BYTES = 64 * 1024;

/**
 * Reads a file that an input refers to.
 *
 * @throws {UserError} `file-not-found` if the path does not exist or is not a file. `not-supported` if the file is too
 * large.
 */
export async function readInputFile(path: string): Promise<Buffer> {
  const size = await requireInputFile(path);
  return size <= MAX_SYNC_BYTES ? readFileSync(path) : await readFile(path);
}

/**
 * Returns the size of a file that an input refers to, in bytes.
 *
 * @throws {UserError} like `readInputFile`.
 */
export async function requireInputFile(path: string, fix = 'Check the path.'): Promise<number> {
  const size = sizeOf(path);
  if (size === undefined) {
    const message = (await exists(path))
      ? `${path} is not a file.`
      : `The file ${path} does not exist.`;
    throw new UserError('file-not-found', message, fix);
  }
  if (size > MAX_BYTES) {
    const message = `The file ${path} is ${size} bytes; the limit is ${MAX_BYTES}.`;
    throw new UserError('not-supported', message, 'Use a smaller file.');
  }
  return size;
}

/**
 * Reads a file that is displayed, signed or attested. Rejects links in the checkout.
 *
 * @throws {UserError} in the same cases as `readInputFile`, and `input-invalid` for a symbolic link in the workspace.
 */
export async function readPlainFile(path: string, guarded: GuardedFolders): Promise<Buffer> {
  requireNoLink(path, guarded);
  return await readInputFile(path);
}

/**
 * Reads a file. Returns undefined if the path does not exist.
 *
 * @throws {UserError} for anything other than a file, such as a broken link, and in the same cases as `readInputFile`.
 */
export async function readOptionalFile(path: string): Promise<Buffer | undefined> {
  return (await exists(path)) ? await readInputFile(path) : undefined;
}

/**
 * Returns true if a file or folder with this name exists.
 *
 * @throws if the disk cannot be read.
 */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : undefined;
  } catch {
    return undefined;
  }
}

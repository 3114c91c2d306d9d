import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { RemoteError, UserError } from '../errors/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFile } from '../files/write-file.ts';
import { isObject } from '../json/guards.ts';

/** Time limit for one metadata file or target file, in milliseconds. */
const FETCH_TIMEOUT_MS = 10_000;

/** Number of retries for each file. */
const FETCH_RETRIES = 2;

export interface TufRepository {
  readonly url: string;
  /** The initial root.json. Undefined for the public instance, because the client contains its root. */
  readonly root?: Uint8Array | string | undefined;
  /** Folder in which the metadata is kept between runs, so that the client detects a rollback. */
  readonly cacheFolder: string;
}

/**
 * Fetches one target from a TUF repository. The metadata of the repository is verified, starting with the initial root.
 * Importing the TUF client takes longer than starting an action, so it is imported on demand.
 *
 * @throws {RemoteError} if the repository cannot be reached or its metadata is not valid.
 * @throws {UserError} if the initial root is missing, or if the cache folder cannot be used.
 */
export async function fetchTarget(repository: TufRepository, name: string): Promise<Buffer> {
  const { initTUF, TUFError } = await import('@sigstore/tuf');
  try {
    const cache = await cacheOf(repository);
    const client = await initTUF({
      mirrorURL: repository.url,
      ...cache,
      timeout: FETCH_TIMEOUT_MS,
      retry: { retries: FETCH_RETRIES },
    });
    return Buffer.from(await client.getTarget(name));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isOfDisk(error)) throw noCache(repository, error);
    if (!(error instanceof Error)) throw error;
    const isRootMissing = error instanceof TUFError && error.code === 'TUF_INIT_CACHE_ERROR';
    throw isRootMissing ? noRoot(repository, error) : notHad(repository, error);
  }
}

/**
 * Prepares the cache folder of the TUF client. The client continues with the metadata that is already in the folder. A
 * cache that started with another root is not valid, so each initial root has a separate folder.
 */
async function cacheOf({ root, cacheFolder }: TufRepository) {
  const guarded = [dirname(cacheFolder)];
  // The client writes to this folder without checking for symbolic links.
  makeFolder(cacheFolder, guarded);
  if (root === undefined) return { cachePath: cacheFolder };
  const cachePath = join(cacheFolder, hash('sha256', root, 'hex'));
  const rootPath = join(cachePath, 'first-root.json');
  writeFile(rootPath, root, guarded);
  return { cachePath, rootPath };
}

function notHad(repository: TufRepository, cause: Error): RemoteError {
  return new RemoteError(
    isOfNetwork(cause) || isOfNetwork(cause.cause) ? 'unreachable' : 'bad-response',
    `The trust root could not be fetched from ${repository.url}: ${cause.message}`,
    { service: 'Sigstore TUF repository', method: 'GET', url: repository.url },
    { cause, fix: 'Without network access, provide a trusted root file as `trusted-root`.' },
  );
}

/**
 * Returns true for a network error. The client’s errors do not have a common base class. `fetch` itself rejects with a
 * TypeError that has a cause or, after a timeout, with a DOMException.
 */
function isOfNetwork(error: unknown): boolean {
  if (error instanceof TypeError) return error.cause instanceof Error;
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/**
 * Returns true for a file error. Such an error contains a path and the name of the system call that failed. A network
 * error does not contain a path, even if it contains the name of a socket call.
 */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return isObject(error) && 'syscall' in error && 'path' in error;
}

function noCache({ cacheFolder }: TufRepository, cause: NodeJS.ErrnoException): UserError {
  return new UserError(
    'input-invalid',
    `TUF metadata cannot be stored in ${cacheFolder}: ${cause.message}`,
    'Set the XDG_CACHE_HOME environment variable to a different folder, or provide a trusted root file as `trusted-root`.',
    { cause },
  );
}

function noRoot(repository: TufRepository, cause: unknown): UserError {
  return new UserError(
    'input-missing',
    `The initial TUF root for ${repository.url} is missing.`,
    'Provide the repository’s root.json as `tuf-root`, or a trusted root file as `trusted-root`.',
    { cause },
  );
}

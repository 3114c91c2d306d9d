import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { RemoteError, UserError } from '../errors/errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFile } from '../files/write-file.ts';
import { isObject } from '../json/guards.ts';

/** Time allowed for one metadata or target file, in milliseconds. */
const FETCH_TIMEOUT_MS = 10_000;

/** Further tries for each file. */
const FETCH_RETRIES = 2;

export interface TufRepository {
  readonly url: string;
  /** The root.json to begin with; undefined for the public instance, whose root the client has. */
  readonly root?: Uint8Array | string | undefined;
  /** Folder in which metadata is kept between runs, so that a rollback is seen. */
  readonly cacheFolder: string;
}

/**
 * One target of a TUF repository, with the repository's metadata checked from its root on. The client is
 * loaded here and not before: it takes longer to load than an action takes to start.
 *
 * @throws {RemoteError} when the repository cannot be reached or its metadata does not verify.
 * @throws {UserError} when there is no root to begin with, or no folder to keep it in.
 */
export async function fetchTarget(repository: TufRepository, name: string): Promise<Buffer> {
  const { initTUF, TUFError } = await import('@sigstore/tuf');
  try {
    const place = await placeOf(repository);
    const client = await initTUF({
      mirrorURL: repository.url,
      ...place,
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

/** The client goes on from what it has in its cache: what began with another root is not for this one. */
async function placeOf({ root, cacheFolder }: TufRepository) {
  const guarded = [dirname(cacheFolder)];
  // The client writes there, and looks for no links.
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
    `The trusted root could not be had from ${repository.url}: ${cause.message}`,
    { service: 'Sigstore TUF repository', method: 'GET', url: repository.url },
    { cause, fix: 'Without a network, give a trusted root file as `trusted-root`.' },
  );
}

/** The client’s errors have no common class. `fetch` rejects with these two, the second by the time limit. */
function isOfNetwork(error: unknown): boolean {
  if (error instanceof TypeError) return error.cause instanceof Error;
  return error instanceof DOMException && error.name === 'TimeoutError';
}

/** Errors of files have the call that failed; those of the network have none, or that of a socket. */
function isOfDisk(error: unknown): error is NodeJS.ErrnoException {
  return isObject(error) && 'syscall' in error && 'path' in error;
}

function noCache({ cacheFolder }: TufRepository, cause: NodeJS.ErrnoException): UserError {
  return new UserError(
    'input-invalid',
    `What a TUF repository says cannot be kept in ${cacheFolder}: ${cause.message}`,
    'Name another folder by the environment variable XDG_CACHE_HOME, or give a trusted root file as `trusted-root`.',
    { cause },
  );
}

function noRoot(repository: TufRepository, cause: unknown): UserError {
  return new UserError(
    'input-missing',
    `There is no TUF root to begin with for ${repository.url}.`,
    'Give the repository’s root.json as `tuf-root`, or a trusted root file as `trusted-root`.',
    { cause },
  );
}

import { lstat, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { removeFile, writeNewFile } from '../files/write-file.ts';

/**
 * Age after which a lock file may belong to a dead process, in milliseconds. A live process needs the lock for only a
 * few milliseconds.
 */
const STALE_MS = 30_000;

/** Maximum time to wait for other processes to release the lock, in milliseconds. */
const MAX_WAIT_MS = 60_000;

/** Interval between two attempts, in milliseconds. */
const PAUSE_MS = 5;

/** The folders and the clock for a lock file. */
export interface LockOptions {
  /** Folders where writes never follow symbolic links. */
  readonly guarded: GuardedFolders;
  /** Returns milliseconds since 1970. Without it, a lock that a dead process left behind is not removed. */
  readonly now?: (() => number) | undefined;
}

/** Runs `task` while no other process holds the same lock file. */
export async function withFileLock<T>(
  path: string,
  options: LockOptions,
  task: () => Promise<T>,
): Promise<T> {
  const { guarded } = options;
  await acquire(path, options);
  try {
    return await task();
  } finally {
    removeFile(path, guarded);
  }
}

async function acquire(path: string, { guarded, now }: LockOptions): Promise<void> {
  for (let waited = 0; waited < MAX_WAIT_MS; waited += PAUSE_MS) {
    if (tryCreate(path, guarded)) return;
    if (await isLeftOver(path, now)) removeFile(path, guarded);
    await pause(PAUSE_MS);
  }
  const fix = `Remove ${path} if no other process is using it.`;
  throw new UserError('input-conflict', `${path} is locked by another process.`, fix);
}

function tryCreate(path: string, guarded: GuardedFolders): boolean {
  try {
    return writeNewFile(path, OWNER, guarded);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const fix = 'Choose a writable folder.';
    throw new UserError('input-invalid', `Cannot write ${path}.`, fix, { cause: error });
  }
}

/** Identifies the process that holds a lock. The process ID alone is not unique across machines and containers. */
const OWNER = `${process.pid} ${hostname()}`;

/**
 * Returns true if the lock file is old, and no running process on this machine holds it.
 *
 * @throws {UserError} if the path of the lock is a folder or a link. Assay does not create either.
 */
async function isLeftOver(path: string, now: LockOptions['now']): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isFile()) {
    const fix = `Remove ${path}.`;
    throw new UserError('input-invalid', `${path} is not a lock file.`, fix);
  }
  const isOld = now !== undefined && now() - found.mtimeMs > STALE_MS;
  return isOld && !(await isHeldHere(path));
}

async function isHeldHere(path: string): Promise<boolean> {
  const [pid = '', host] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  return host === hostname() && /^[1-9]\d*$/.test(pid) && isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // This error means that the process exists but runs as another user.
    return errorCode(error) === 'EPERM';
  }
}

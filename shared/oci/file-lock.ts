import { lstat, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../errors/error-code.ts';
import { UserError } from '../errors/errors.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { removeFile, writeNewFile } from '../files/write-file.ts';

/** A lock older than this may be left over from a process that died, in milliseconds: writing takes a few. */
const STALE_MS = 30_000;

/** How long to wait for others, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Between two looks, in milliseconds. */
const PAUSE_MS = 5;

/** Runs `task` while no other process does so with the same lock file. */
export async function withFileLock<T>(
  path: string,
  guarded: GuardedFolders,
  task: () => Promise<T>,
): Promise<T> {
  await acquire(path, guarded);
  try {
    return await task();
  } finally {
    removeFile(path, guarded);
  }
}

async function acquire(path: string, guarded: GuardedFolders): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (tryCreate(path, guarded)) return;
    if (await isLeftOver(path)) removeFile(path, guarded);
    await pause(PAUSE_MS);
  }
  const fix = `Remove ${path} if no other process is writing there.`;
  throw new UserError('input-conflict', `${path} is held by another process.`, fix);
}

function tryCreate(path: string, guarded: GuardedFolders): boolean {
  try {
    return writeNewFile(path, OWNER, guarded);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const fix = 'Choose a folder that can be written to.';
    throw new UserError('input-invalid', `${path} cannot be written.`, fix, { cause: error });
  }
}

/** Who holds a lock: a number says nothing on another machine, or in another container. */
const OWNER = `${process.pid} ${hostname()}`;

/** @throws {UserError} for a folder or a link in the place of the lock, which no process of ours has made. */
async function isLeftOver(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return false;
  if (!found.isFile()) {
    const fix = `Remove ${path}.`;
    throw new UserError('input-invalid', `${path} is not a lock file.`, fix);
  }
  return Date.now() - found.mtimeMs > STALE_MS && !(await isHeldHere(path));
}

async function isHeldHere(path: string): Promise<boolean> {
  const [pid = '', host] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  return host === hostname() && /^[1-9]\d*$/.test(pid) && isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, as another user.
    return errorCode(error) === 'EPERM';
  }
}

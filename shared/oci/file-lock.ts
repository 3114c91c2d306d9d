import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../errors/errors.ts';
import { errorCode } from './error-code.ts';

/** A lock older than this is left over from a process that died, in milliseconds: writing takes a few. */
const STALE_MS = 30_000;

/** How long to wait for others, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Between two looks, in milliseconds. */
const PAUSE_MS = 5;

/** Runs `task` while no other process does so with the same lock file. */
export async function withFileLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  await acquire(path);
  try {
    return await task();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (await tryCreate(path)) return;
    await removeIfStale(path);
    await pause(PAUSE_MS);
  }
  const fix = `Remove ${path} if no other process is writing there.`;
  throw new UserError('input-conflict', `${path} is held by another process.`, fix);
}

async function tryCreate(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    const fix = 'Choose a folder that can be written to.';
    throw new UserError('input-invalid', `${path} cannot be written.`, fix, { cause: error });
  }
}

async function removeIfStale(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > STALE_MS) await rm(path, { force: true });
}

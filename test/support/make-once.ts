import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * Waits until a folder exists, and calls `make` if no other process is making the folder. `make` must move a complete
 * folder into place. It can run twice if a process ended while it made the folder.
 */
export async function makeOnce(folder: string, make: () => Promise<void>): Promise<void> {
  const lock = `${folder}.lock`;
  while (!existsSync(folder)) {
    if (takes(lock)) {
      try {
        await make();
      } finally {
        rmSync(lock, { force: true });
      }
    } else if (isHeld(lock)) await pause(POLL_MS);
    else rmSync(lock, { force: true });
  }
}

function takes(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Returns true if the process that took the lock still runs. */
function isHeld(lock: string): boolean {
  try {
    // The file is empty for a moment, and the number 0 then stands for this process.
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

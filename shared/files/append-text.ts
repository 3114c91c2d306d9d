import { closeSync, constants, openSync, writeFileSync } from 'node:fs';

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | NO_FOLLOW;

/**
 * Appends text to a file, such as the runner's job summary.
 *
 * @throws an `ELOOP` error for a symbolic link.
 */
export function appendText(path: string, text: string): void {
  const file = openSync(path, FLAGS, 0o666);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

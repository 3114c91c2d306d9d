import { lutimes } from 'node:fs/promises';

/**
 * Sets the access time and the modification time of a file. Does not follow a symbolic link, but sets the times of the
 * link itself.
 */
export async function touchFile(path: string, time: Date): Promise<void> {
  await lutimes(path, time, time);
}

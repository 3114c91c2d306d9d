import { lutimes } from 'node:fs/promises';

/** Sets when a file was last used; of a symbolic link its own time, and not that of what it leads to. */
export async function touchFile(path: string, time: Date): Promise<void> {
  await lutimes(path, time, time);
}

import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';

/** The folder in which Linux keeps files in memory. */
const SHARED_MEMORY = '/dev/shm';

/** Required free space in bytes. The temporary files of all tests take a tenth of it. */
const MIN_FREE_BYTES = 2_000_000_000;

/**
 * Returns a folder whose files are in memory. Returns undefined if the system has no such folder with enough space from
 * which programs can start.
 *
 * On ext4, the search for a free inode after many deletions takes a fifth of the time of tests that write files.
 *
 * @param mounts Lines of `/proc/mounts`.
 */
export function memoryFolder(
  folder = SHARED_MEMORY,
  minFreeBytes = MIN_FREE_BYTES,
  mounts = readMounts(),
): string | undefined {
  const options = mounts.map((line) => line.split(' ')).find(([, point]) => point === folder)?.[3];
  if (options === undefined || options.split(',').includes('noexec')) return undefined;
  return hasSpace(folder, minFreeBytes) ? folder : undefined;
}

function readMounts(): readonly string[] {
  try {
    return readFileSync('/proc/mounts', 'utf8').split('\n');
  } catch {
    return [];
  }
}

function hasSpace(folder: string, minFreeBytes: number): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= minFreeBytes;
  } catch {
    return false;
  }
}

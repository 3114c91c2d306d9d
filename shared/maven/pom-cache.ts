import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { writeFile } from '../files/write-file.ts';
import { type Checksum, hasChecksum } from './checksum.ts';

/** Files that earlier runs downloaded. */
export interface PomCache {
  /**
   * Returns the cached file for a URL. Returns undefined if it is not in the cache or does not have the given checksum.
   */
  get(url: string, checksum: Checksum): Promise<Buffer | undefined>;
  put(url: string, checksum: Checksum, bytes: Buffer): void;
}

/**
 * Keeps downloaded files in a folder, keyed by URL and checksum. Disk errors are ignored, because a run without a cache
 * is only slower.
 */
export function pomCache(folder: string): PomCache {
  const pathOf = (url: string, { algorithm, hex }: Checksum) =>
    join(folder, hash('sha256', `${url}\n${algorithm}:${hex}`, 'hex'));
  return {
    get: async (url, checksum) => {
      const bytes = await readFile(pathOf(url, checksum)).catch(() => undefined);
      return bytes !== undefined && hasChecksum(bytes, checksum) ? bytes : undefined;
    },
    put: (url, checksum, bytes) => {
      try {
        writeFile(pathOf(url, checksum), bytes, [dirname(folder)]);
      } catch (error) {
        // A write never follows a symbolic link.
        if (error instanceof UserError) throw error;
      }
    },
  };
}

/**
 * Unpacks zip archives to search the files in them for secrets. Examples are backups, and Java programs that are
 * packaged with their configuration.
 */
import { unzip, type ZipEntry } from '../binary/zip.ts';

interface ArchivedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /**
   * True for a settings file or class of the application itself. Other files belong to packages or are source files.
   */
  readonly isOfApplication: boolean;
}

/** Maximum size of an archive, in bytes. The whole archive is kept in memory. */
export const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** Maximum size of one file in an archive, and of all its files together, in bytes. Settings files are smaller. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/**
 * Matches the names of folders, classes and nested archives, which are skipped. Classes of the application itself are
 * not skipped.
 */
const SKIPPED = /(?:\/|\.(?:class|jar|war|zip|whl))$/i;

const OF_APPLICATION = /^(?:BOOT|WEB)-INF\/classes\//;

/** Returns true for bytes that start like a zip archive. */
export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
}

/** Yields the files in an archive. Skips nested archives, classes of packages, and files that are too large. */
export function* archivedFiles(
  entries: readonly ZipEntry[],
  archive: Buffer,
): Generator<ArchivedFile> {
  let total = 0;
  for (const entry of entries) {
    const { name, size, packed } = entry;
    const isOfApplication = OF_APPLICATION.test(name);
    if ((SKIPPED.test(name) && !isOfApplication) || size > MAX_FILE_BYTES) continue;
    total += Math.max(size, packed);
    if (total > MAX_TOTAL_BYTES) return;
    const bytes = unzip(archive, entry, MAX_FILE_BYTES);
    if (bytes === undefined) continue;
    yield { name, bytes, isOfApplication };
  }
}

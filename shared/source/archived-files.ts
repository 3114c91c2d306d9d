/** The files in a zip archive in which a secret can be: the settings of a program in Java, or a backup. */
import { unzip, type ZipEntry } from '../binary/zip.ts';

interface ArchivedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** True for a file of a package, which is public. The classes of an application have a folder of their own. */
  readonly isOfPackage: boolean;
}

/** Maximum size of an archive, which is kept as a whole, in bytes. */
export const MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** Maximum sizes of a file in an archive, and of all its files, in bytes. Settings are smaller. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Matches folders, classes and archives. */
const SKIPPED = /(?:\/|\.(?:class|jar|war|zip|whl))$/i;

/** Matches the metadata of a package. */
const OF_PACKAGE = /^META-INF\/|^[^/]+\.dist-info\//;

const OF_APPLICATION = /^(?:BOOT|WEB)-INF\/classes\//;

/** Returns true for bytes that begin like a zip archive. */
export function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
}

/** Returns the files of an archive, but not those in its inner archives. */
export function* archivedFiles(
  entries: readonly ZipEntry[],
  archive: Buffer,
): Generator<ArchivedFile> {
  const isPackage = entries.some(({ name }) => OF_PACKAGE.test(name));
  let total = 0;
  for (const entry of entries) {
    const { name, size, packed } = entry;
    const isOwn = OF_APPLICATION.test(name);
    if ((SKIPPED.test(name) && !isOwn) || size > MAX_FILE_BYTES) continue;
    total += Math.max(size, packed);
    if (total > MAX_TOTAL_BYTES) return;
    const bytes = unzip(archive, entry, MAX_FILE_BYTES);
    if (bytes === undefined) continue;
    yield { name, bytes, isOfPackage: isPackage && !isOwn };
  }
}

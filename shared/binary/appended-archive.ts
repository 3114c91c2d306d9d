/**
 * Recognizes a Java archive at the end of a file that starts with other bytes, such as a Windows launcher. Java finds
 * an archive by its end-of-central-directory record, so any bytes can precede the archive.
 */
import type { JavaArchiveExtract } from './extract.ts';
import type { Extractor } from './extractor.ts';
import { isJavaEntry } from './unnamed-archive.ts';
import { listDirectory } from './zip.ts';
import {
  END_SIGNATURE,
  MAX_END_BYTES,
  possibleDirectory,
  type ZipDirectory,
} from './zip-directory.ts';

/**
 * Minimum size of an archive with one entry: its local header, its directory entry and the end-of-central-directory
 * record.
 */
export const MIN_ARCHIVE_BYTES = 98;

/** Maximum number of directories to read in one file. The tests of Python's zip reader contain about 20. */
const MAX_DIRECTORIES = 100;

/**
 * Number of bytes to keep from the end of a chunk. The signature of an end-of-central-directory record can start in
 * these bytes and continue in the next chunk.
 */
const SEAM_BYTES = END_SIGNATURE.length - 1;

/**
 * Returns false if a file certainly does not end with an archive. Such a file needs no extractor. Most files are
 * completely in one chunk, so this check can usually see their end.
 *
 * @param start Offset of the file in `chunk`.
 * @param size Size of the file in bytes.
 */
export function mayEndWithArchive(chunk: Buffer, start: number, size: number): boolean {
  if (size < MIN_ARCHIVE_BYTES) return false;
  const end = start + size;
  if (end > chunk.length) return true;
  return chunk.subarray(Math.max(start, end - MAX_END_BYTES), end).includes(END_SIGNATURE);
}

/**
 * Watches the end of a file that arrives in chunks. Does not copy any bytes before the signature of an
 * end-of-central-directory record occurs.
 */
interface EndWatcher {
  push(chunk: Buffer): void;
  /** Returns true if the file ends with a Java archive. */
  hasArchive(): boolean;
}

/**
 * Starts to watch the end of a file.
 *
 * @param size Size of the file in bytes.
 */
export function watchEnd(size: number): EndWatcher {
  let position = 0;
  let seam: Buffer = Buffer.alloc(0);
  const kept: Buffer[] = [];
  return {
    push: (chunk) => {
      const end = position + chunk.length;
      const from = size - MAX_END_BYTES - position;
      if (kept.length > 0) kept.push(Buffer.from(chunk));
      else if (from < chunk.length) {
        const start = startOfEnd(seam, chunk, Math.max(0, from));
        if (start !== undefined) kept.push(start);
        seam = end < size ? Buffer.from(chunk.subarray(-SEAM_BYTES)) : seam;
      }
      position = end;
    },
    hasArchive: () => kept.length > 0 && endsWithArchive(Buffer.concat(kept), size),
  };
}

/**
 * If the signature of an end-of-central-directory record starts in a chunk, returns a copy of the chunk. If it starts
 * in the last bytes of the previous chunk (`seam`), returns these bytes and the chunk. Returns undefined if there is no
 * signature.
 */
function startOfEnd(seam: Buffer, chunk: Buffer, from: number): Buffer | undefined {
  if (chunk.includes(END_SIGNATURE, from)) return Buffer.from(chunk);
  const across = Buffer.concat([seam, chunk.subarray(0, SEAM_BYTES)]);
  return across.includes(END_SIGNATURE) ? Buffer.concat([seam, chunk]) : undefined;
}

/**
 * Returns true if a file ends with a Java archive, or if the last bytes do not rule this out. For example, the
 * directory of an archive is damaged or not in `tail`, or there are too many directories to check.
 *
 * @param tail The last bytes of the file.
 * @param size Size of the file in bytes.
 */
export function endsWithArchive(tail: Buffer, size: number): boolean {
  let directories = 0;
  const first = Math.max(0, tail.length - MAX_END_BYTES);
  for (let at = tail.indexOf(END_SIGNATURE, first); at !== -1; ) {
    const directory = possibleDirectory(tail, at, size);
    if (directory !== undefined && mayBeJava(tail, directory)) return true;
    if (directory !== undefined) directories += 1;
    if (directories > MAX_DIRECTORIES) return true;
    at = tail.indexOf(END_SIGNATURE, at + 1);
  }
  return false;
}

function mayBeJava(tail: Buffer, directory: ZipDirectory): boolean {
  const entries = directory.start < 0 ? undefined : listDirectory(tail, directory);
  return entries?.some(({ name }) => isJavaEntry(name)) !== false;
}

const UNREAD: JavaArchiveExtract = {
  kind: 'java-archive',
  archives: [],
  problems: ['other bytes precede it. Fix: rename the file so that its name ends with .jar'],
};

/**
 * Returns the extract for a file that ends with a Java archive. The extract contains only the problem that this archive
 * was not read.
 */
export function appendedExtract(): Buffer {
  return Buffer.from(JSON.stringify(UNREAD));
}

/**
 * Extends the extractor of a file so that it also finds a Java archive at the end of the file.
 *
 * @param inner The extractor for the file itself. Undefined if the file is not an executable.
 */
export function withEndWatched(size: number, inner: Extractor | undefined): Extractor {
  const watcher = watchEnd(size);
  let isWanted = inner !== undefined;
  let hasAppended = false;
  return {
    get kind() {
      return hasAppended ? 'java-archive' : (inner?.kind ?? 'executable');
    },
    push: (chunk) => {
      watcher.push(chunk);
      isWanted &&= inner?.push(chunk) === true;
      return true;
    },
    end: () => {
      const own = isWanted ? inner?.end() : undefined;
      const isReadWhole = isWanted && inner?.kind !== 'executable';
      hasAppended = !isReadWhole && watcher.hasArchive();
      return hasAppended ? appendedExtract() : own;
    },
  };
}

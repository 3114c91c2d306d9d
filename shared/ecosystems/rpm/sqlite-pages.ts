import { DataError } from '../../errors/errors.ts';

/** Gives access to the pages of a database, in their state after the last committed transaction. */
export interface PageSource {
  /** Number of usable bytes in a page. */
  readonly usable: number;
  readonly count: number;
  /**
   * Returns a page by its number, starting at 1.
   *
   * @throws {DataError} if the page is missing.
   */
  page(number: number): Buffer;
  readonly broken: () => DataError;
}

const MIN_PAGE_BYTES = 512;

/**
 * Magic number at the start of a write-ahead log.
 *
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
const WAL_MAGIC = 0x377f0682;
const WAL_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;

/**
 * Opens a database for reading its pages.
 *
 * @param wal The write-ahead log. The committed pages in it replace pages in the file.
 */
export function openPages(bytes: Buffer, wal: Buffer | undefined, path: string): PageSource {
  const broken = (): DataError =>
    new DataError('malformed', 'the rpm database (SQLite) is damaged', { path });
  if (bytes.length < MIN_PAGE_BYTES) throw broken();
  const stated = bytes.readUInt16BE(16);
  const pageBytes = stated === 1 ? 65_536 : stated;
  const isPowerOfTwo = (pageBytes & (pageBytes - 1)) === 0;
  if (pageBytes < MIN_PAGE_BYTES || !isPowerOfTwo) throw broken();
  const newer = wal === undefined ? new Map<number, Buffer>() : committedPages(wal, pageBytes);
  const own = Math.floor(bytes.length / pageBytes);
  return {
    usable: pageBytes - (bytes[20] ?? 0),
    count: own + newer.size,
    page: (number) => {
      const newest = newer.get(number);
      if (newest !== undefined) return newest;
      if (number < 1 || number > own) throw broken();
      return bytes.subarray((number - 1) * pageBytes, number * pageBytes);
    },
    broken,
  };
}

/** Returns the committed pages in a write-ahead log. Skips unfinished transactions and remnants of an earlier log. */
function committedPages(wal: Buffer, pageBytes: number): Map<number, Buffer> {
  const committed = new Map<number, Buffer>();
  const isWal = wal.length >= WAL_HEADER_BYTES && (wal.readUInt32BE(0) & ~1) === WAL_MAGIC;
  if (!isWal || wal.readUInt32BE(8) !== pageBytes) return committed;
  const salt = wal.subarray(16, 24);
  const open = new Map<number, Buffer>();
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
    if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
    open.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes));
    // The last frame of a transaction contains the size of the database.
    if (wal.readUInt32BE(at + 4) === 0) continue;
    for (const [number, page] of open) committed.set(number, page);
    open.clear();
  }
  return committed;
}

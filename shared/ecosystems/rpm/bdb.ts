/**
 * The hash tables of Berkeley DB, which rpm used for `Packages` until 2020. All pages are read without using the
 * hashes, because all packages are needed. Source: Berkeley DB 5.3, src/dbinc/db_page.h
 */
import { DataError } from '../../errors/errors.ts';

const MAGIC = 0x00061561;
const MAGIC_AT = 12;
const PAGE_SIZE_AT = 20;
const LAST_PAGE_AT = 32;

const PAGE_HEADER_BYTES = 26;
const UNSORTED_HASH_PAGE = 2;
const OVERFLOW_PAGE = 7;
const HASH_PAGE = 13;

const KEY_DATA = 1;
const OFF_PAGE = 3;
const OFF_PAGE_BYTES = 12;

/** Berkeley DB's limits on the page size, in bytes. */
const MIN_PAGE_BYTES = 512;
const MAX_PAGE_BYTES = 65_536;

/** Size, in bytes, of the record with the number of the last package. Every package header is longer. */
const COUNTER_BYTES = 4;

export function isBdb(bytes: Buffer): boolean {
  return bytes.length >= MIN_PAGE_BYTES && readerOf(bytes) !== undefined;
}

/** A database file, with the byte order of the machine that wrote it. */
interface Pages {
  readonly bytes: Buffer;
  readonly path: string;
  readonly pageBytes: number;
  readonly count: number;
  u16(at: number): number;
  u32(at: number): number;
}

/**
 * Yields the package headers.
 *
 * @throws {DataError} `malformed` if a page refers to a page beyond the end, or if pages form a cycle.
 */
export function* readBdb(bytes: Buffer, path: string): Generator<Buffer> {
  const pages = openPages(bytes, path);
  for (let page = 1; page < pages.count; page++) {
    const type = bytes[page * pages.pageBytes + 25];
    if (type === HASH_PAGE || type === UNSORTED_HASH_PAGE) yield* readHashPage(pages, page);
  }
}

function readerOf(bytes: Buffer): Pick<Pages, 'u16' | 'u32'> | undefined {
  if (bytes.readUInt32LE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16LE(at), u32: (at) => bytes.readUInt32LE(at) };
  }
  if (bytes.readUInt32BE(MAGIC_AT) === MAGIC) {
    return { u16: (at) => bytes.readUInt16BE(at), u32: (at) => bytes.readUInt32BE(at) };
  }
  return undefined;
}

function openPages(bytes: Buffer, path: string): Pages {
  const reader = bytes.length < MIN_PAGE_BYTES ? undefined : readerOf(bytes);
  const pageBytes = reader?.u32(PAGE_SIZE_AT) ?? 0;
  const isPlausible = pageBytes >= MIN_PAGE_BYTES && pageBytes <= MAX_PAGE_BYTES;
  if (reader === undefined || !isPlausible) throw broken(path);
  const whole = Math.floor(bytes.length / pageBytes);
  if (reader.u32(LAST_PAGE_AT) >= whole) {
    throw new DataError('malformed', 'the rpm database is truncated', { path });
  }
  return { ...reader, bytes, path, pageBytes, count: whole };
}

/** Yields the data items on a page. Keys and data items alternate. */
function* readHashPage(pages: Pages, page: number): Generator<Buffer> {
  const start = page * pages.pageBytes;
  const entries = pages.u16(start + 20);
  if (PAGE_HEADER_BYTES + entries * 2 > pages.pageBytes) throw broken(pages.path);
  const offsetOf = (index: number) => pages.u16(start + PAGE_HEADER_BYTES + index * 2);
  for (let index = 1; index < entries; index += 2) {
    // Items are stored from the end of a page toward its start. Each item ends where the item before it starts.
    const value = readValue(pages, start, offsetOf(index), offsetOf(index - 1));
    if (value.length > COUNTER_BYTES) yield value;
  }
}

function readValue(pages: Pages, pageStart: number, offset: number, end: number): Buffer {
  const at = pageStart + offset;
  const isInside = offset >= PAGE_HEADER_BYTES && offset < end && end <= pages.pageBytes;
  if (!isInside) throw broken(pages.path);
  const kind = pages.bytes[at];
  if (kind === KEY_DATA) return pages.bytes.subarray(at + 1, pageStart + end);
  if (kind !== OFF_PAGE || offset + OFF_PAGE_BYTES > pages.pageBytes) throw broken(pages.path);
  return readOverflow(pages, pages.u32(at + 4), pages.u32(at + 8));
}

/** Reads a long value from a chain of pages. Each page specifies how many bytes it contains. */
function readOverflow(pages: Pages, first: number, length: number): Buffer {
  const parts: Buffer[] = [];
  let missing = length;
  for (let page = first; missing > 0; ) {
    const start = page * pages.pageBytes;
    const isPage = page > 0 && page < pages.count && pages.bytes[start + 25] === OVERFLOW_PAGE;
    const size = isPage ? pages.u16(start + 22) : 0;
    if (size === 0 || size > pages.pageBytes - PAGE_HEADER_BYTES) throw broken(pages.path);
    const from = start + PAGE_HEADER_BYTES;
    parts.push(pages.bytes.subarray(from, from + Math.min(size, missing)));
    missing -= size;
    page = pages.u32(start + 16);
    if (parts.length > pages.count) throw broken(pages.path);
  }
  return Buffer.concat(parts);
}

function broken(path: string): DataError {
  return new DataError('malformed', 'the rpm database (Berkeley DB) is damaged', { path });
}

/**
 * Reads all rows of one table in a SQLite file. SQL, indexes and locks are not supported. Node's own SQLite module can
 * open only files, and this data is never on disk. Source: https://www.sqlite.org/fileformat2.html
 */
import { DataError } from '../../errors/errors.ts';
import { openPages, type PageSource } from './sqlite-pages.ts';
import { readRecord, type Value, varint } from './sqlite-record.ts';

const INTERIOR_TABLE = 5;
const LEAF_TABLE = 13;

/** The first page starts with a file header, before its page header. */
const FILE_HEADER_BYTES = 100;

/** Maximum depth of a tree. Even a tree with four billion pages has fewer levels. */
const MAX_DEPTH = 20;

const SCHEMA_ROOT = 1;

const MAGIC = 'SQLite format 3\0';

export function isSqlite(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
}

/**
 * Yields the rows of a table, each as a list of its columns in order.
 *
 * @param wal The write-ahead log of the file, if it exists.
 * @throws {DataError} if the file is damaged or the table is missing.
 */
export function* readTable(
  bytes: Buffer,
  wal: Buffer | undefined,
  table: string,
  path: string,
): Generator<readonly Value[]> {
  const pages = openPages(bytes, wal, path);
  const root = rootOf(pages, table);
  if (root === undefined) {
    throw new DataError('malformed', `the database has no table ${table}`, { path });
  }
  yield* readTree(pages, root);
}

/**
 * Returns the number of the root page of a table, or undefined if there is no such table. A row of `sqlite_schema`
 * describes one object by its type, name, table, root page and SQL.
 */
function rootOf(pages: PageSource, table: string): number | undefined {
  for (const [type, name, , root] of readTree(pages, SCHEMA_ROOT)) {
    if (type === 'table' && name === table && typeof root === 'number') return root;
  }
  return undefined;
}

function* readTree(pages: PageSource, root: number): Generator<readonly Value[]> {
  const todo: { page: number; depth: number }[] = [{ page: root, depth: 0 }];
  let visited = 0;
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    visited += 1;
    if (visited > pages.count || next.depth > MAX_DEPTH) throw pages.broken();
    const page = pages.page(next.page);
    const start = next.page === 1 ? FILE_HEADER_BYTES : 0;
    const type = page[start];
    if (type === LEAF_TABLE) yield* readLeaf(pages, page, start);
    else if (type === INTERIOR_TABLE) {
      const depth = next.depth + 1;
      for (const child of childrenOf(pages, page, start).reverse()) {
        todo.push({ page: child, depth });
      }
    } else throw pages.broken();
  }
}

function childrenOf(pages: PageSource, page: Buffer, start: number): number[] {
  const children = cellsOf(pages, page, start, start + 12).map((at) => page.readUInt32BE(at));
  children.push(page.readUInt32BE(start + 8));
  return children;
}

/** Returns the offsets of the cells on a page, in bytes. */
function cellsOf(pages: PageSource, page: Buffer, start: number, pointers: number): number[] {
  const count = page.readUInt16BE(start + 3);
  if (pointers + count * 2 > page.length) throw pages.broken();
  const cells = Array.from({ length: count }, (_, index) =>
    page.readUInt16BE(pointers + index * 2),
  );
  if (cells.some((at) => at + 4 > page.length)) throw pages.broken();
  return cells;
}

function* readLeaf(pages: PageSource, page: Buffer, start: number): Generator<readonly Value[]> {
  for (const at of cellsOf(pages, page, start, start + 8)) {
    const size = varint(page, at);
    const rowid = varint(page, size.end);
    yield readRecord(payloadOf(pages, page, rowid.end, size.value), pages.broken);
  }
}

/** Returns the content of a cell. If the content does not fit on the page, the rest is in a chain of overflow pages. */
function payloadOf(pages: PageSource, page: Buffer, at: number, size: number): Buffer {
  const { usable } = pages;
  if (size > pages.count * usable) throw pages.broken();
  const most = usable - 35;
  if (size <= most) {
    if (at + size > page.length) throw pages.broken();
    return page.subarray(at, at + size);
  }
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  const local = fitting <= most ? fitting : least;
  if (at + local + 4 > page.length) throw pages.broken();
  const parts = [page.subarray(at, at + local)];
  let missing = size - local;
  for (let next = page.readUInt32BE(at + local); missing > 0; ) {
    const overflow = pages.page(next);
    const length = Math.min(missing, usable - 4);
    parts.push(overflow.subarray(4, 4 + length));
    missing -= length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

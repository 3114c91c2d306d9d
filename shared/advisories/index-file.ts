/**
 * The file format of an index. An index contains the length of a JSON description, the description, the positions of
 * the records in the archive, and two tables of the same format. The first table maps package names to records, and
 * the second table maps IDs to records. Numbers have four bytes, with the least significant byte first.
 */
import { inspect } from '../json/decode.ts';
import { constant, count, list, object, text } from '../json/define-schema.ts';
import { encodeKeyTable, type KeyTable, numberBytes, openKeyTable } from './key-table.ts';
import { MAX_RECORD_BYTES, type RecordEntry } from './read-zip.ts';

/** Version of the file format. Increase it when the layout or the meaning of the file changes. */
export const INDEX_FORMAT = 'assay/advisory-index/v9';

const NUMBER_BYTES = 4;

/** Start, packed size, size, checksum and method. */
const ENTRY_BYTES = 5 * NUMBER_BYTES;

/** The records of an archive. The positions refer to `entries`. */
export interface IndexContent {
  readonly entries: readonly RecordEntry[];
  /** Positions by release and normalized package name, as `packageKey` joins them. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Positions by the IDs that `lookUp` finds. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** The ecosystem itself and all of its releases for which there are records. */
  readonly releases: readonly string[];
  /** ISO time of the newest record. Empty if there is no record. */
  readonly newest: string;
  /** Names of entries that are not OSV records. */
  readonly broken: readonly string[];
  /** Number of records that name packages, but no package of this ecosystem. */
  readonly foreign: number;
}

/** An opened index. The index reads the bytes of the file on each lookup, and creates no objects in advance. */
export interface RecordIndex
  extends Pick<IndexContent, 'releases' | 'newest' | 'broken' | 'foreign'> {
  /** Number of entries. */
  readonly count: number;
  readonly entryAt: (position: number) => RecordEntry;
  readonly names: KeyTable;
  readonly ids: KeyTable;
}

const descriptionSchema = object({
  kind: constant(INDEX_FORMAT),
  newest: text,
  releases: list(text),
  broken: list(text),
  foreign: count,
  entries: count,
  /** Size of the table of names, in bytes. */
  names: count,
});

export function encodeIndex({ entries, names, ids, ...rest }: IndexContent): Buffer {
  const byName = encodeKeyTable(names);
  const description = Buffer.from(
    JSON.stringify({
      kind: INDEX_FORMAT,
      newest: rest.newest,
      releases: rest.releases,
      broken: rest.broken,
      foreign: rest.foreign,
      entries: entries.length,
      names: byName.length,
    }),
  );
  const numbers = entries.flatMap(({ start, packed, size, crc, method }) => [
    start,
    packed,
    size,
    crc,
    method,
  ]);
  const parts = [numberBytes([description.length]), description, numberBytes(numbers)];
  return Buffer.concat([...parts, byName, encodeKeyTable(ids)]);
}

/**
 * Opens an index. Returns undefined if the index is damaged, or if an entry is not inside the archive. The index can
 * be damaged because an earlier step could have changed the file.
 */
export function openIndex(bytes: Buffer, archiveBytes: number): RecordIndex | undefined {
  if (bytes.length < NUMBER_BYTES) return undefined;
  const start = NUMBER_BYTES + bytes.readUInt32LE(0);
  const described = describedIn(bytes.subarray(NUMBER_BYTES, start));
  if (described === undefined) return undefined;
  const { entries: count, names: nameBytes, kind: _, ...rest } = described;
  const entriesEnd = start + count * ENTRY_BYTES;
  const namesEnd = entriesEnd + nameBytes;
  if (namesEnd > bytes.length) return undefined;
  const entryAt = (position: number) => readEntry(bytes, start + position * ENTRY_BYTES);
  for (let at = 0; at < count; at++) if (!isWithin(entryAt(at), archiveBytes)) return undefined;
  const names = openKeyTable(bytes.subarray(entriesEnd, namesEnd), count);
  const ids = openKeyTable(bytes.subarray(namesEnd), count);
  if (names === undefined || ids === undefined) return undefined;
  return { ...rest, count, entryAt, names, ids };
}

function describedIn(bytes: Buffer) {
  try {
    return inspect(descriptionSchema, JSON.parse(bytes.toString('utf8')), 1).value;
  } catch {
    return undefined;
  }
}

function readEntry(bytes: Buffer, at: number): RecordEntry {
  return {
    start: bytes.readUInt32LE(at),
    packed: bytes.readUInt32LE(at + NUMBER_BYTES),
    size: bytes.readUInt32LE(at + 2 * NUMBER_BYTES),
    crc: bytes.readUInt32LE(at + 3 * NUMBER_BYTES),
    method: bytes.readUInt32LE(at + 4 * NUMBER_BYTES),
  };
}

function isWithin({ start, packed, size }: RecordEntry, archiveBytes: number): boolean {
  return start + packed <= archiveBytes && size <= MAX_RECORD_BYTES;
}

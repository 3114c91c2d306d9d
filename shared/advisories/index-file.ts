/**
 * The file format of an index of an archive. Numbers are four-byte little-endian integers. A file contains, in this
 * order:
 * - the length of the description
 * - the description, as JSON
 * - the positions of the records in the archive
 * - a table that maps package names to records and summaries
 * - a table that maps IDs to records
 * - the list of summaries
 */
import { inspect } from '../json/decode.ts';
import { constant, count, list, object, text } from '../json/define-schema.ts';
import { type AffectedSummary, decodeSummary } from './affected-summary.ts';
import {
  encodeKeyTable,
  type KeyTable,
  numberBytes,
  numbersIn,
  openKeyTable,
} from './key-table.ts';
import { MAX_RECORD_BYTES, type RecordEntry } from './read-zip.ts';
import { encodeTextList, openTextList, type TextList } from './text-list.ts';

/** Version of the file format. Increase it when the layout or the meaning of the file changes. */
export const INDEX_FORMAT = 'assay/advisory-index/v10';

const NUMBER_BYTES = 4;

/** A record has five numbers: where it starts, its packed size, its size, its checksum and its compression method. */
const ENTRY_NUMBERS = 5;
const ENTRY_BYTES = ENTRY_NUMBERS * NUMBER_BYTES;

/** The content of the index for an archive. Positions of records are indexes in `entries`. */
export interface IndexContent {
  readonly entries: readonly RecordEntry[];
  /**
   * Maps each package to a flat list of pairs: the position of a record, and the position of its summary in
   * `summaries`. The key consists of a release and a normalized package name, joined by `packageKey`.
   */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Affected versions, as strings that `encodeSummary` returned. Many records have the same summary. */
  readonly summaries: readonly string[];
  /** Positions of the records, by the IDs that `lookUp` finds. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** The ecosystem itself and all its releases that have records. */
  readonly releases: readonly string[];
  /** ISO time of the newest record. Empty if there are no records. */
  readonly newest: string;
  /** Names of entries that are not OSV records. */
  readonly broken: readonly string[];
  /** Number of records for packages that do not belong to this ecosystem. */
  readonly foreign: number;
}

/**
 * An opened index. It reads the bytes of the file for each lookup, instead of creating objects for all of them first.
 */
export interface RecordIndex
  extends Pick<IndexContent, 'releases' | 'newest' | 'broken' | 'foreign'> {
  /** Number of entries. */
  readonly count: number;
  readonly entryAt: (position: number) => RecordEntry;
  /** Maps a package to rows of two values: the position of a record, and the number of its summary. */
  readonly names: KeyTable;
  readonly summaryAt: (number: number) => AffectedSummary;
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
  /** Size of the table of IDs, in bytes. */
  ids: count,
});

export function encodeIndex({ entries, names, ids, summaries, ...rest }: IndexContent): Buffer {
  const byName = encodeKeyTable(names);
  const byId = encodeKeyTable(ids);
  const description = Buffer.from(
    JSON.stringify({
      kind: INDEX_FORMAT,
      newest: rest.newest,
      releases: rest.releases,
      broken: rest.broken,
      foreign: rest.foreign,
      entries: entries.length,
      names: byName.length,
      ids: byId.length,
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
  return Buffer.concat([...parts, byName, byId, encodeTextList(summaries)]);
}

/**
 * Opens an index. Returns undefined if the index is damaged, or if an entry is not inside the archive. The file must be
 * checked, because an earlier step could have changed it.
 */
export function openIndex(bytes: Buffer, archiveBytes: number): RecordIndex | undefined {
  if (bytes.length < NUMBER_BYTES) return undefined;
  const start = NUMBER_BYTES + bytes.readUInt32LE(0);
  const described = describedIn(bytes.subarray(NUMBER_BYTES, start));
  if (described === undefined) return undefined;
  const { entries: count, names: nameBytes, ids: idBytes, kind: _, ...rest } = described;
  const entriesEnd = start + count * ENTRY_BYTES;
  const namesEnd = entriesEnd + nameBytes;
  const idsEnd = namesEnd + idBytes;
  if (idsEnd > bytes.length) return undefined;
  const entries = numbersIn(bytes, start, count * ENTRY_NUMBERS);
  if (!areWithin(entries, archiveBytes)) return undefined;
  const summaries = openTextList(bytes.subarray(idsEnd));
  if (summaries === undefined) return undefined;
  const names = openKeyTable(bytes.subarray(entriesEnd, namesEnd), [count, summaries.count]);
  const ids = openKeyTable(bytes.subarray(namesEnd, idsEnd), [count]);
  if (names === undefined || ids === undefined) return undefined;
  const entryAt = (position: number) => readEntry(entries, position * ENTRY_NUMBERS);
  return { ...rest, count, entryAt, names, ids, summaryAt: summaryReader(summaries) };
}

/** Decodes each summary at most once, because many packages share a summary. */
function summaryReader(summaries: TextList): (number: number) => AffectedSummary {
  const known = new Map<number, { readonly summary: AffectedSummary }>();
  return (number) => {
    const found = known.get(number) ?? { summary: decodeSummary(summaries.textAt(number)) };
    known.set(number, found);
    return found.summary;
  };
}

function describedIn(bytes: Buffer) {
  try {
    return inspect(descriptionSchema, JSON.parse(bytes.toString('utf8')), 1).value;
  } catch {
    return undefined;
  }
}

function readEntry(entries: Uint32Array, at: number): RecordEntry {
  const [start = 0, packed = 0, size = 0, crc = 0, method = 0] = entries.subarray(at);
  return { start, packed, size, crc, method };
}

/** Returns true if all records are inside the archive, and none of them is too large. */
function areWithin(entries: Uint32Array, archiveBytes: number): boolean {
  for (let at = 0; at < entries.length; at += ENTRY_NUMBERS) {
    const end = (entries[at] ?? 0) + (entries[at + 1] ?? 0);
    if (end > archiveBytes || (entries[at + 2] ?? 0) > MAX_RECORD_BYTES) return false;
  }
  return true;
}

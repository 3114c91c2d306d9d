import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { removeFile, writeFile } from '../files/write-file.ts';
import { arrayAt, isObject, scalarText, stringAt } from '../json/guards.ts';
import { MAX_RECORD_BYTES, type RecordEntry } from './read-zip.ts';

/** Version of the file format. Increase it when the layout or the meaning of the file changes. */
const FORMAT = 'assay/advisory-index/v6';

const ENDING = '.json';

/** Number of values per entry. One row per entry keeps the file small and quick to parse. */
const NUMBERS_PER_ENTRY = 5;

/** Number of integers per entry. An entry without keys keeps the file small and quick to parse. */
export interface CachedZipIndex {
  readonly entries: readonly RecordEntry[];
  /** Positions in `entries`, by normalized package name. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Positions in `entries`, by the IDs that `lookUp` finds. */
  readonly ids: ReadonlyMap<string, readonly number[]>;
  /** The ecosystem itself, and each of its releases that the records cover. */
  readonly releases: readonly string[];
  /** ISO time of the newest record. Empty if there is no record. */
  readonly newest: string;
  /** Names of entries that are not OSV records. */
  readonly broken: readonly string[];
}

/** The archive that the index describes. */
export interface IndexedArchive {
  /** Digest of the archive, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** The ecosystem of the indexed records. */
  readonly ecosystem: string;
}

/** Returns the index that an earlier run saved. Returns undefined if there is no intact index for this archive. */
export async function loadIndex(
  folder: string,
  archive: IndexedArchive,
): Promise<CachedZipIndex | undefined> {
  const start = nameStart(archive);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(start)).sort()) {
    const index = await readIndex(join(folder, name), archive);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** Saves the index for the next run, and removes indexes that can no longer be used. */
export async function saveIndex(
  folder: string,
  archive: IndexedArchive,
  index: CachedZipIndex,
): Promise<void> {
  const text = serialize(index);
  const start = nameStart(archive);
  const guarded = [dirname(folder)];
  try {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(start))) {
      removeFile(join(folder, name), guarded);
    }
    writeFile(join(folder, `${start}${sha256Of(text)}${ENDING}`), text, guarded);
  } catch (error) {
    // Errors are ignored, because without a cache the next run is only slower. Nothing is written through a symbolic
    // link.
    if (error instanceof UserError) throw error;
  }
}

/** Ignores an unreadable cache. In that case the archive itself is read, and its own errors are reported. */
async function readIndex(
  path: string,
  archive: IndexedArchive,
): Promise<CachedZipIndex | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    // Rejects an index that was changed or truncated after it was written.
    if (!path.endsWith(`-${sha256Of(text)}${ENDING}`)) return undefined;
    return parseIndex(JSON.parse(text), archive.size);
  } catch {
    return undefined;
  }
}

/** Digests of the archive and of the index itself. */
function nameStart({ sha256, ecosystem }: IndexedArchive): string {
  return `${sha256Of(`${FORMAT}\n${ecosystem}\n${sha256}`)}-`;
}

function sha256Of(text: string): string {
  return hash('sha256', text, 'hex');
}

function serialize(index: CachedZipIndex): string {
  return JSON.stringify({
    kind: FORMAT,
    newest: index.newest,
    broken: index.broken,
    releases: index.releases,
    entries: index.entries.flatMap((entry) => [
      entry.start,
      entry.packed,
      entry.size,
      entry.crc,
      entry.method,
    ]),
    names: [...index.names],
    ids: [...index.ids],
  });
}

/**
 * Checks that the entries are inside the archive and that the names refer to existing entries, because an earlier
 * step could have changed the file.
 */
function parseIndex(value: unknown, archiveBytes: number): CachedZipIndex | undefined {
  if (!isObject(value) || stringAt(value, 'kind') !== FORMAT) return undefined;
  const names = arrayAt(value, 'names') ?? [];
  const ids = arrayAt(value, 'ids') ?? [];
  const broken = (arrayAt(value, 'broken') ?? []).map(scalarText);
  const releases = (arrayAt(value, 'releases') ?? []).map(scalarText);
  const entries = parseEntries((arrayAt(value, 'entries') ?? []).map(Number));
  if (!entries.every((entry) => isWithin(entry, archiveBytes))) return undefined;
  if (!names.every((pair) => isNamed(pair, entries.length))) return undefined;
  if (!ids.every((pair) => isNamed(pair, entries.length))) return undefined;
  return {
    entries,
    names: new Map(names),
    ids: new Map(ids),
    releases,
    newest: stringAt(value, 'newest') ?? '',
    broken,
  };
}

function parseEntries(numbers: readonly number[]): readonly RecordEntry[] {
  const entries: RecordEntry[] = [];
  for (let at = 0; at + NUMBERS_PER_ENTRY <= numbers.length; at += NUMBERS_PER_ENTRY) {
    const [start = 0, packed = 0, size = 0, crc = 0, method = 0] = numbers.slice(at, at + 5);
    entries.push({ start, packed, size, crc, method });
  }
  return entries;
}

function isWithin({ start, packed, size }: RecordEntry, archiveBytes: number): boolean {
  const isCount = [start, packed, size].every((one) => Number.isSafeInteger(one) && one >= 0);
  return isCount && start + packed <= archiveBytes && size <= MAX_RECORD_BYTES;
}

function isNamed(pair: unknown, entryCount: number): pair is [string, number[]] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string' || !Array.isArray(pair[1])) return false;
  return pair[1].every((at) => Number.isInteger(at) && at >= 0 && at < entryCount);
}

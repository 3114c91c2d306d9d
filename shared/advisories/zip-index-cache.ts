import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { removeFile, writeFile } from '../files/write-file.ts';
import { arrayAt, isObject, scalarText, stringAt } from '../json/guards.ts';
import { MAX_RECORD_BYTES, type RecordEntry } from './read-zip.ts';

/** Raised whenever the layout or the meaning of the file changes. */
const FORMAT = 'assay/advisory-index/v4';

const ENDING = '.json';

/** An entry is a row of this many numbers in the file: small, and quick to parse. */
const NUMBERS_PER_ENTRY = 5;

/** Which records of an archive name which package, so that the next scan reads only those. */
export interface CachedZipIndex {
  readonly entries: readonly RecordEntry[];
  /** Positions in `entries` by normalized package name. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The ecosystem with each release that a record speaks of. */
  readonly releases: readonly string[];
  /** ISO time of the newest record; empty when there is none. */
  readonly newest: string;
  /** Names of entries that are no OSV record. */
  readonly broken: readonly string[];
}

/** The archive that an index is of. */
export interface IndexedArchive {
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** The ecosystem whose records are indexed. */
  readonly ecosystem: string;
}

/** Finds the index that an earlier run left; undefined when there is none that is whole and of this archive. */
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

/** Leaves the index for the next run, in place of those that cannot be used. */
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
    // Without a cache the next run is slower, and that is all; but nothing is written through a link.
    if (error instanceof UserError) throw error;
  }
}

/** A cache that cannot be read is no cache: the archive itself is read, and any fault of it shown. */
async function readIndex(
  path: string,
  archive: IndexedArchive,
): Promise<CachedZipIndex | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    // What was changed after it was written, or cut short, is not the index that was built.
    if (!path.endsWith(`-${sha256Of(text)}${ENDING}`)) return undefined;
    return parseIndex(JSON.parse(text), archive.size);
  } catch {
    return undefined;
  }
}

/** The archive, and behind it the index itself, each by its digest. */
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
  });
}

/**
 * Only of an index whose entries can stand in the archive, and whose names lead to entries: an earlier step
 * may have changed it.
 */
function parseIndex(value: unknown, archiveBytes: number): CachedZipIndex | undefined {
  if (!isObject(value) || stringAt(value, 'kind') !== FORMAT) return undefined;
  const names = arrayAt(value, 'names') ?? [];
  const broken = (arrayAt(value, 'broken') ?? []).map(scalarText);
  const releases = (arrayAt(value, 'releases') ?? []).map(scalarText);
  const entries = parseEntries((arrayAt(value, 'entries') ?? []).map(Number));
  if (!entries.every((entry) => isWithin(entry, archiveBytes))) return undefined;
  if (!names.every((pair) => isNamed(pair, entries.length))) return undefined;
  return {
    entries,
    names: new Map(names),
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

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arrayAt, isObject, scalarText, stringAt } from '../json/guards.ts';
import { MAX_RECORD_BYTES, type ZipEntry } from './read-zip.ts';

/** Raised whenever the layout or the meaning of the file changes. */
const FORMAT = 'assay/advisory-index/v2';

/** An entry is a row of this many numbers in the file: small, and quick to parse. */
const NUMBERS_PER_ENTRY = 5;

/** Which records of an archive name which package, so that the next scan reads only those. */
export interface ZipIndex {
  readonly entries: readonly ZipEntry[];
  /** Positions in `entries` by normalised package name. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The ecosystem with each release that a record speaks of. */
  readonly releases: readonly string[];
  /** ISO time of the newest record; empty when there is none. */
  readonly newest: string;
  /** Names of entries that are no OSV record. */
  readonly broken: readonly string[];
}

/** A file's identity without reading it. */
export interface FileStamp {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The index that an earlier run left; undefined when there is none that fits. */
export async function loadIndex(folder: string, stamp: FileStamp): Promise<ZipIndex | undefined> {
  try {
    return parseIndex(JSON.parse(await readFile(indexPath(folder, stamp), 'utf8')), stamp.size);
  } catch {
    // A cache that cannot be read is no cache: the archive itself is read, and any fault of it shown.
    return undefined;
  }
}

/** Leaves the index for the next run; whole or not at all, as runs may share the folder. */
export async function saveIndex(folder: string, stamp: FileStamp, index: ZipIndex): Promise<void> {
  const path = indexPath(folder, stamp);
  const draft = `${path}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, serialise(index), { flag: 'wx' });
    await rename(draft, path);
  } catch {
    // Without a cache the next run is slower, and that is all.
  }
}

function indexPath(folder: string, stamp: FileStamp): string {
  const key = `${FORMAT}\n${stamp.path}\n${stamp.size}\n${stamp.mtimeMs}`;
  return join(folder, `${createHash('sha256').update(key).digest('hex')}.json`);
}

function serialise(index: ZipIndex): string {
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
      Number(entry.isDeflated),
    ]),
    names: [...index.names],
  });
}

/**
 * Only of an index whose entries can stand in the archive, and whose names lead to entries: an earlier step
 * may have changed it.
 */
function parseIndex(value: unknown, archiveBytes: number): ZipIndex | undefined {
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

function parseEntries(numbers: readonly number[]): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + NUMBERS_PER_ENTRY <= numbers.length; at += NUMBERS_PER_ENTRY) {
    const [start = 0, packed = 0, size = 0, crc = 0, isDeflated] = numbers.slice(at, at + 5);
    entries.push({ start, packed, size, crc, isDeflated: isDeflated === 1 });
  }
  return entries;
}

function isWithin({ start, packed, size }: ZipEntry, archiveBytes: number): boolean {
  const isCount = [start, packed, size].every((one) => Number.isSafeInteger(one) && one >= 0);
  return isCount && start + packed <= archiveBytes && size <= MAX_RECORD_BYTES;
}

function isNamed(pair: unknown, entryCount: number): pair is [string, number[]] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string' || !Array.isArray(pair[1])) return false;
  return pair[1].every((at) => Number.isInteger(at) && at >= 0 && at < entryCount);
}

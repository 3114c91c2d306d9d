import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, readFile, stat } from 'node:fs/promises';
import { DataError } from '../errors/errors.ts';
import { openFile } from '../files/open-file.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Advisory } from '../model/advisory.ts';
import { type AdvisoryIndex, brokenRecords, isScoredId, later, readAll } from './advisory-index.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { listRecords, MAX_ARCHIVE_BYTES, type RecordEntry, unpackRecord } from './read-zip.ts';
import { namesIn, releasesIn } from './record-names.ts';
import { type CachedZipIndex, loadIndex, saveIndex } from './zip-index-cache.ts';

export interface ZipLocation {
  readonly path: string;
  /** Path of the archive in messages. */
  readonly shown: string;
  /** The ecosystem to which the packages belong. */
  readonly ecosystem: string;
  readonly cacheFolder: string | undefined;
}

/**
 * Opens `<Ecosystem>/all.zip`. The first run reads all records to find the packages that they name. If there is a
 * cache folder, later runs read only the records that they need.
 *
 * @throws {DataError} when the archive cannot be read.
 */
export async function openZipIndex(location: ZipLocation): Promise<AdvisoryIndex> {
  const index = await indexOf(location);
  const file = await openFile(location.path);
  const read = (positions: readonly number[] = []) =>
    readAll(
      positions.map((at) => index.entries[at]),
      (entry) => readAdvisory(file, entry, location.shown),
    );
  return {
    newest: index.newest,
    records: index.entries.length - index.broken.length,
    releases: new Set(index.releases),
    problems: brokenRecords(index.broken, location.shown),
    find: (name) => read(index.names.get(name)),
    lookUp: (id) => read(index.ids.get(id)),
    close: () => file.close(),
  };
}

async function indexOf(location: ZipLocation): Promise<CachedZipIndex> {
  const { size } = await stat(location.path);
  if (size > MAX_ARCHIVE_BYTES) {
    const message = `the archive has ${size} bytes; the limit is ${MAX_ARCHIVE_BYTES}`;
    throw new DataError('limit-exceeded', message, { path: location.shown });
  }
  const { cacheFolder, ecosystem } = location;
  if (cacheFolder === undefined) return buildIndex(await readFile(location.path), location);
  const sha256 = await sha256Of(createReadStream(location.path));
  const cached = await loadIndex(cacheFolder, { sha256, size, ecosystem });
  if (cached !== undefined) return cached;
  const archive = await readFile(location.path);
  const built = buildIndex(archive, location);
  // Digest of the bytes that were indexed. The file can change after that.
  const indexed = { sha256: await sha256Of([archive]), size: archive.length, ecosystem };
  await saveIndex(cacheFolder, indexed, built);
  return built;
}

async function sha256Of(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

function buildIndex(archive: Buffer, location: ZipLocation): CachedZipIndex {
  const entries = listRecords(archive, location.shown);
  const names = new Map<string, number[]>();
  const ids = new Map<string, number[]>();
  const broken: string[] = [];
  const releases = new Set<string>();
  let newest = '';
  for (const [at, entry] of entries.entries()) {
    const record = recordOf(
      archive.subarray(entry.start, entry.start + entry.packed),
      entry,
      location,
    );
    if (record === undefined) {
      broken.push(entry.name);
      continue;
    }
    newest = later(newest, stringAt(record, 'modified') ?? '');
    for (const release of releasesIn(record, location.ecosystem)) releases.add(release);
    for (const name of namesIn(record, location.ecosystem)) add(names, name, at);
    const id = stringAt(record, 'id') ?? '';
    if (isScoredId(id)) add(ids, id, at);
  }
  return { entries, names, ids, releases: [...releases].sort(), newest, broken };
}

function add(positions: Map<string, number[]>, key: string, at: number): void {
  const own = positions.get(key) ?? [];
  positions.set(key, own);
  own.push(at);
}

/** Returns the record, or undefined if the file is not an OSV record. */
function recordOf(
  packed: Buffer,
  entry: RecordEntry,
  location: ZipLocation,
): JsonObject | undefined {
  try {
    const value = parseJson(unpackRecord(packed, entry, location.shown), location.shown);
    if (!isObject(value) || stringAt(value, 'id') === undefined) return undefined;
    return value;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** @throws {DataError} when the indexed record is missing or invalid. */
async function readAdvisory(
  file: FileHandle,
  entry: RecordEntry | undefined,
  shown: string,
): Promise<Advisory> {
  if (entry === undefined) throw new DataError('not-found', 'the index is stale', { path: shown });
  const packed = Buffer.alloc(entry.packed);
  await file.read(packed, 0, entry.packed, entry.start);
  return parseAdvisory(parseJson(unpackRecord(packed, entry, shown), shown));
}

import { hash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { hashFile } from '../digest/hash-file.ts';
import { DataError } from '../errors/errors.ts';
import { openFile } from '../files/open-file.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import { coversEcosystem } from '../versions/ecosystem-name.ts';
import { type AdvisoryIndex, brokenRecords, isScoredId, later, readAll } from './advisory-index.ts';
import { encodeIndex, type IndexContent, openIndex, type RecordIndex } from './index-file.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { listRecords, MAX_ARCHIVE_BYTES, type RecordEntry, recordUnpacker } from './read-zip.ts';
import { isForeign, packageKey, packageKeysIn, releasesIn } from './record-names.ts';
import { loadIndex, saveIndex } from './zip-index-cache.ts';

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
  const file = await openFile(location.path);
  try {
    return advisoryIndexOf(await indexOf(file, location), file, location.shown);
  } catch (error) {
    await file.close();
    throw error;
  }
}

function advisoryIndexOf(index: RecordIndex, file: FileHandle, shown: string): AdvisoryIndex {
  const readAdvisory = advisoryReader(file, shown);
  const read = (positions: readonly number[]) =>
    readAll(positions, (at) => readAdvisory(index.entryAt(at)));
  const covering = new Map<string, readonly string[]>();
  /** Records of other releases are not read, because a distribution has many of them. */
  const positionsOf = (name: string, ecosystem: string | undefined) => {
    const releases =
      ecosystem === undefined
        ? index.releases
        : (covering.get(ecosystem) ??
          index.releases.filter((release) => coversEcosystem(release, ecosystem)));
    if (ecosystem !== undefined) covering.set(ecosystem, releases);
    const found = releases.flatMap((release) => index.names.find(packageKey(release, name)));
    return [...new Set(found)].sort((a, b) => a - b);
  };
  return {
    newest: index.newest,
    records: index.count - index.broken.length,
    releases: new Set(index.releases),
    problems: [...brokenRecords(index.broken, shown), ...foreignRecords(index, shown)],
    find: (name, ecosystem) => read(positionsOf(name, ecosystem)),
    lookUp: (id) => read(index.ids.find(id)),
    close: () => file.close(),
  };
}

/**
 * Share of records from other ecosystems above which an archive does not count as the archive of its ecosystem. If an
 * ecosystem is renamed, some records with the old name can remain.
 */
const MAX_FOREIGN_SHARE = 0.01;

/** An archive under the wrong name would hide the advisories of an ecosystem. */
function foreignRecords({ foreign, count }: RecordIndex, path: string): readonly Problem[] {
  if (foreign <= count * MAX_FOREIGN_SHARE) return [];
  const message = `${foreign} of ${countNoun(count, 'record')} belong to other ecosystems`;
  return [{ code: 'contradiction', message, path }];
}

async function indexOf(file: FileHandle, location: ZipLocation): Promise<RecordIndex> {
  const { cacheFolder, ecosystem } = location;
  const { size } = await file.stat();
  if (size > MAX_ARCHIVE_BYTES) {
    const message = `the archive has ${size} bytes; the limit is ${MAX_ARCHIVE_BYTES}`;
    throw new DataError('limit-exceeded', message, { path: location.shown });
  }
  if (cacheFolder === undefined) return indexAgain(await file.readFile(), location).index;
  const sha256 = hashFile(file.fd);
  const cached = await loadIndex(cacheFolder, { sha256, size, ecosystem });
  if (cached !== undefined) return cached;
  const archive = await file.readFile();
  const { index, encoded } = indexAgain(archive, location);
  // Digest of the bytes that were indexed. The file can change afterward.
  const indexed = { sha256: hash('sha256', archive, 'hex'), size: archive.length, ecosystem };
  await saveIndex(cacheFolder, indexed, encoded);
  return index;
}

/** A new index is encoded and read again, so that it behaves in the same way as an index from the cache. */
function indexAgain(archive: Buffer, location: ZipLocation) {
  const encoded = encodeIndex(contentOf(archive, location));
  const index = openIndex(encoded, archive.length);
  if (index === undefined) throw new Error(`the index of ${location.shown} cannot be read back`);
  return { index, encoded };
}

function contentOf(archive: Buffer, location: ZipLocation): IndexContent {
  const entries = listRecords(archive, location.shown);
  const unpack = recordUnpacker(location.shown);
  const names = new Map<string, number[]>();
  const ids = new Map<string, number[]>();
  const broken: string[] = [];
  const releases = new Set<string>();
  let newest = '';
  let foreign = 0;
  for (const [at, entry] of entries.entries()) {
    const packed = archive.subarray(entry.start, entry.start + entry.packed);
    const record = recordOf(() => unpack(packed, entry), location);
    if (record === undefined) {
      broken.push(entry.name);
      continue;
    }
    newest = later(newest, stringAt(record, 'modified') ?? '');
    for (const release of releasesIn(record, location.ecosystem)) releases.add(release);
    for (const key of packageKeysIn(record, location.ecosystem)) add(names, key, at);
    if (isForeign(record, location.ecosystem)) foreign += 1;
    const id = stringAt(record, 'id') ?? '';
    if (isScoredId(id)) add(ids, id, at);
  }
  return { entries, names, ids, releases: [...releases].sort(), newest, broken, foreign };
}

function add(positions: Map<string, number[]>, key: string, at: number): void {
  const own = positions.get(key) ?? [];
  positions.set(key, own);
  own.push(at);
}

/** Returns the record, or undefined if the file is not an OSV record. */
function recordOf(unpack: () => Buffer, { shown }: ZipLocation): JsonObject | undefined {
  try {
    const value = parseJson(unpack(), shown);
    if (!isObject(value) || stringAt(value, 'id') === undefined) return undefined;
    return value;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Returns a reader of records. The reader is synchronous, because sending a request to a thread takes longer than
 * reading a record.
 */
function advisoryReader(file: FileHandle, shown: string) {
  const unpack = recordUnpacker(shown);
  /** @throws {DataError} when the indexed record is missing or invalid. */
  return (entry: RecordEntry): Advisory => {
    const packed = Buffer.allocUnsafe(entry.packed);
    const length = readSync(file.fd, packed, 0, entry.packed, entry.start);
    return parseAdvisory(parseJson(unpack(packed.subarray(0, length), entry), shown));
  };
}

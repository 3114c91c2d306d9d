import { hash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { hashFile } from '../digest/hash-file.ts';
import { DataError } from '../errors/errors.ts';
import { openFile } from '../files/open-file.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import { coversEcosystem } from '../versions/ecosystem-name.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import { type AdvisoryIndex, brokenRecords, readAll } from './advisory-index.ts';
import { couldAffect } from './affected-summary.ts';
import { indexArchive } from './index-archive.ts';
import { encodeIndex, openIndex, type RecordIndex } from './index-file.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { MAX_ARCHIVE_BYTES, type RecordEntry, recordUnpacker } from './read-zip.ts';
import { packageKey } from './record-names.ts';
import { loadIndex, saveIndex } from './zip-index-cache.ts';

export interface ZipLocation {
  readonly path: string;
  /** Path to the archive, as shown in messages. */
  readonly shown: string;
  /** The ecosystem that the packages belong to. */
  readonly ecosystem: string;
  readonly cacheFolder: string | undefined;
}

/**
 * Opens `<Ecosystem>/all.zip`. The first run reads all records to find their packages. With a cache folder, later runs
 * read only the records that they need.
 *
 * @throws {DataError} if the archive cannot be read.
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
  // Some records cover many packages. Each of them is read only once.
  const advisories = new Map<number, Advisory>();
  const advisoryAt = (position: number) => {
    const advisory = advisories.get(position) ?? readAdvisory(index.entryAt(position));
    advisories.set(position, advisory);
    return advisory;
  };
  const read = (positions: readonly number[]) => readAll(positions, advisoryAt);
  const rowsOf = rowFinder(index);
  return {
    newest: index.newest,
    records: index.count - index.broken.length,
    releases: new Set(index.releases),
    problems: [...brokenRecords(index.broken, shown), ...foreignRecords(index, shown)],
    find: (name, ecosystem) => {
      const positions = rowsOf(name, ecosystem).map(({ position }) => position);
      return read([...new Set(positions)].sort((a, b) => a - b));
    },
    couldAffect: (name, version, ecosystem) =>
      rowsOf(name, ecosystem).some(({ summary }) =>
        couldAffect(index.summaryAt(summary), version, schemeFor(ecosystem)),
      ),
    lookUp: (id) => read(index.ids.find(id)),
    close: () => file.close(),
  };
}

/** A record for a package: its position in the index, and the position of its summary. */
interface Row {
  readonly position: number;
  readonly summary: number;
}

/**
 * Returns a function that finds the records for a package in one release. The function omits records for other
 * releases, because there can be many.
 */
function rowFinder(index: RecordIndex) {
  const covering = new Map<string, readonly string[]>();
  const releasesFor = (ecosystem: string) => {
    const known = covering.get(ecosystem);
    if (known !== undefined) return known;
    const found = index.releases.filter((release) => coversEcosystem(release, ecosystem));
    covering.set(ecosystem, found);
    return found;
  };
  return (name: string, ecosystem: string | undefined): readonly Row[] => {
    const releases = ecosystem === undefined ? index.releases : releasesFor(ecosystem);
    return releases.flatMap((release) => rowsIn(index.names.find(packageKey(release, name))));
  };
}

function rowsIn(values: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) {
    rows.push({ position: values[at] ?? 0, summary: values[at + 1] ?? 0 });
  }
  return rows;
}

/**
 * Maximum share of records for other ecosystems in the archive of an ecosystem. It is above 0, because records can keep
 * the old name of a renamed ecosystem.
 */
const MAX_FOREIGN_SHARE = 0.01;

/**
 * Returns a problem if too many records in an archive belong to other ecosystems. Then the archive is probably the
 * wrong one, and the advisories for this ecosystem are missing.
 */
function foreignRecords({ foreign, count }: RecordIndex, path: string): readonly Problem[] {
  if (foreign <= count * MAX_FOREIGN_SHARE) return [];
  const message = `${foreign} of ${countNoun(count, 'record')} belong to other ecosystems`;
  return [{ code: 'contradiction', message, path }];
}

async function indexOf(file: FileHandle, location: ZipLocation): Promise<RecordIndex> {
  const { cacheFolder, ecosystem } = location;
  const { size } = await file.stat();
  if (size > MAX_ARCHIVE_BYTES) {
    const message = `the archive is ${size} bytes; the limit is ${MAX_ARCHIVE_BYTES}`;
    throw new DataError('limit-exceeded', message, { path: location.shown });
  }
  if (cacheFolder === undefined) return indexAgain(await file.readFile(), location).index;
  const sha256 = hashFile(file.fd);
  const cached = await loadIndex(cacheFolder, { sha256, size, ecosystem });
  if (cached !== undefined) return cached;
  const archive = await file.readFile();
  const { index, encoded } = indexAgain(archive, location);
  // Uses the digest of the indexed bytes, because the file could change after this point.
  const indexed = { sha256: hash('sha256', archive, 'hex'), size: archive.length, ecosystem };
  await saveIndex(cacheFolder, indexed, encoded);
  return index;
}

/** Builds a new index, encodes it and opens the encoded index. In this way, new and cached indexes behave the same. */
function indexAgain(archive: Buffer, location: ZipLocation) {
  const encoded = encodeIndex(indexArchive(archive, location.ecosystem, location.shown));
  const index = openIndex(encoded, archive.length);
  if (index === undefined) throw new Error(`the index of ${location.shown} cannot be read back`);
  return { index, encoded };
}

/**
 * Returns a function that reads a record. It is synchronous, because passing a request to another thread takes longer
 * than reading a record.
 */
function advisoryReader(file: FileHandle, shown: string) {
  const unpack = recordUnpacker(shown);
  /** @throws {DataError} if the indexed record is missing or not valid. */
  return (entry: RecordEntry): Advisory => {
    const packed = Buffer.allocUnsafe(entry.packed);
    const length = readSync(file.fd, packed, 0, entry.packed, entry.start);
    return parseAdvisory(parseJson(unpack(packed.subarray(0, length), entry), shown));
  };
}

import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Affected } from '../model/advisory.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { isScoredId, later } from './advisory-index.ts';
import { encodeSummary } from './affected-summary.ts';
import type { IndexContent } from './index-file.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { listRecords, recordUnpacker } from './read-zip.ts';
import { isForeign, packageKey, packageKeysIn, releasesIn } from './record-names.ts';

/**
 * Reads all records in an archive, and returns the content of an index for them.
 *
 * @param shown Path to the archive in messages.
 */
export function indexArchive(archive: Buffer, ecosystem: string, shown: string): IndexContent {
  const entries = listRecords(archive, shown);
  const unpack = recordUnpacker(shown);
  const names = new Map<string, number[]>();
  const ids = new Map<string, number[]>();
  const summaries = new Map<string, number>();
  const broken: string[] = [];
  const releases = new Set<string>();
  let newest = '';
  let foreign = 0;
  for (const [at, entry] of entries.entries()) {
    const packed = archive.subarray(entry.start, entry.start + entry.packed);
    const record = recordOf(() => unpack(packed, entry), shown);
    if (record === undefined) {
      broken.push(entry.name);
      continue;
    }
    newest = later(newest, stringAt(record, 'modified') ?? '');
    for (const release of releasesIn(record, ecosystem)) releases.add(release);
    for (const [key, summary] of summariesIn(record, ecosystem)) {
      const number = summaries.get(summary) ?? summaries.size;
      summaries.set(summary, number);
      add(names, key, at, number);
    }
    if (isForeign(record, ecosystem)) foreign += 1;
    const id = stringAt(record, 'id') ?? '';
    if (isScoredId(id)) add(ids, id, at);
  }
  const texts = [...summaries.keys()];
  return {
    ...{ entries, names, ids, summaries: texts, releases: [...releases].sort() },
    ...{ newest, broken, foreign },
  };
}

function add(rows: Map<string, number[]>, key: string, ...row: readonly number[]): void {
  const own = rows.get(key) ?? [];
  rows.set(key, own);
  own.push(...row);
}

/** Returns the record, or undefined if the file is not an OSV record. */
function recordOf(unpack: () => Buffer, shown: string): JsonObject | undefined {
  try {
    const value = parseJson(unpack(), shown);
    if (!isObject(value) || stringAt(value, 'id') === undefined) return undefined;
    return value;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** Returns an encoded summary of the affected versions for each package in a record. The keys are package keys. */
function summariesIn(record: JsonObject, ecosystem: string): ReadonlyMap<string, string> {
  const keys = packageKeysIn(record, ecosystem);
  if (keys.size === 0) return new Map();
  const affected = affectedIn(record);
  const byKey = Map.groupBy(affected ?? [], ({ package: { ecosystem: release, name } }) =>
    packageKey(release, normalName(parseEcosystem(release).base, name)),
  );
  return new Map([...keys].map((key) => [key, encodeSummary(byKey.get(key))]));
}

/**
 * Returns the affected packages of a record. Returns undefined if the record is malformed. A scan then reads the
 * record, and reports the error.
 */
function affectedIn(record: JsonObject): readonly Affected[] | undefined {
  try {
    return parseAdvisory(record).affected;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { type AdvisoryIndex, brokenRecords, isScoredId, later, readAll } from './advisory-index.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { MAX_RECORD_BYTES } from './read-zip.ts';
import { namesIn, releasesIn } from './record-names.ts';

/** Maximum number of files to read. Users who have more records can pack them into `all.zip`. */
const MAX_FILES = 200_000;

/**
 * Records that are not in a zip archive. They come from the files in a folder, or from a single file with one or more
 * records.
 */
export interface UnpackedRecords {
  readonly records: readonly LooseRecord[];
  /** Names of files that cannot be read, or in which only some elements are records. */
  readonly broken: readonly string[];
  /** Names of JSON files that are not OSV records. */
  readonly others: readonly string[];
}

interface LooseRecord {
  readonly record: JsonObject;
  readonly shown: string;
}

/**
 * Reads the `.json` files directly inside a folder.
 *
 * @param shown Name of the folder to show in messages.
 * @throws {DataError} `limit-exceeded` if there are too many files.
 */
export async function readUnpackedFolder(folder: string, shown: string): Promise<UnpackedRecords> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length > MAX_FILES) {
    const message = `the folder has ${names.length} record files. Fix: pack the files into all.zip`;
    throw new DataError('limit-exceeded', message, { path: shown });
  }
  const records: LooseRecord[] = [];
  const broken: string[] = [];
  const others: string[] = [];
  for (const name of names) {
    const read = await readUnpackedFile(join(folder, name), `${shown}/${name}`);
    records.push(...read.records);
    broken.push(...read.broken);
    others.push(...read.others);
  }
  return { records, broken, others };
}

/**
 * Returns the same records with an empty `others` list. Next to the folders for ecosystems, files that are not records
 * are expected, such as a manifest.
 */
export function withoutOtherFiles(loose: UnpackedRecords): UnpackedRecords {
  return { ...loose, others: [] };
}

/** Reads one file with a record or a list of records. */
export async function readUnpackedFile(path: string, shown: string): Promise<UnpackedRecords> {
  const value = await readJson(path, shown);
  const items = Array.isArray(value) ? value : [value];
  const records = items.filter(isRecord).map((record) => ({ record, shown }));
  if (records.length === items.length) return { records, broken: [], others: [] };
  const isOther = value !== undefined && records.length === 0;
  return { records, broken: isOther ? [] : [shown], others: isOther ? [shown] : [] };
}

/** Builds an index of the unpacked records for packages in the ecosystem. */
export function openFolderIndex(
  loose: UnpackedRecords,
  ecosystem: string,
  shown: string,
): AdvisoryIndex {
  const byName = new Map<string, LooseRecord[]>();
  const byId = Map.groupBy(loose.records.filter(isScored), idOf);
  let newest = '';
  let records = 0;
  for (const entry of loose.records) {
    const names = namesIn(entry.record, ecosystem);
    if (names.size > 0) records += 1;
    if (names.size > 0) newest = later(newest, stringAt(entry.record, 'modified') ?? '');
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return {
    newest,
    records,
    releases: new Set(loose.records.flatMap(({ record }) => [...releasesIn(record, ecosystem)])),
    problems: brokenRecords([...loose.broken, ...loose.others].sort(), shown),
    find: (name) => readAll(byName.get(name) ?? [], ({ record }) => parseAdvisory(record)),
    // These records are already in memory, so a summary would not save anything.
    couldAffect: (name) => byName.has(name),
    lookUp: (id) => readAll(byId.get(id) ?? [], ({ record }) => parseAdvisory(record)),
    close: async () => undefined,
  };
}

/** Returns the content of a JSON file. Returns undefined if the file is too large or is not valid JSON. */
async function readJson(path: string, shown: string): Promise<unknown> {
  const { size } = await stat(path);
  if (size > MAX_RECORD_BYTES) return undefined;
  try {
    return parseJson(await readFile(path), shown);
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is JsonObject {
  return isObject(value) && stringAt(value, 'id') !== undefined;
}

function idOf({ record }: LooseRecord): string {
  return stringAt(record, 'id') ?? '';
}

function isScored(loose: LooseRecord): boolean {
  return isScoredId(idOf(loose));
}

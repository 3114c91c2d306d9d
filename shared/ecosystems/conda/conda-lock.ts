/** Conda: `conda-lock.yml`, a lockfile for several platforms. Source: https://conda.github.io/conda-lock/ */

import { linesOf } from '../../binary/lines.ts';
import { DataError } from '../../errors/errors.ts';
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { parseGraph } from '../parse-each.ts';
import { archiveName } from '../python/archive-name.ts';
import { normalizedName, pythonPackage } from '../python/python-package.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { archiveType, channelName, hashesOf, subdirOf } from './conda-record.ts';

export const condaLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['conda-lock.yml', 'conda-lock.yaml'], suffixes: ['.conda-lock.yml'] },
  wantedIn: ['directory', 'file'],
  parse: parseCondaLock,
};

/**
 * A lockfile with a name other than `conda-lock.yml`. `conda-lock --lockfile` writes such files. They are recognized by
 * their content.
 */
export const otherCondaLock: FileFormat = {
  wanted: { suffixes: ['.yml', '.yaml', '.lock'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !/(?:^|[/.])conda-lock\.ya?ml$/.test(path),
  isLikely: mayBeCondaLock,
  parse: (file) => (mayBeCondaLock(file.bytes) ? parseCondaLock(file) : FOREIGN),
};

const FOREIGN: ParsedFile = { packages: [], problems: [], isForeign: true };

/** True if the file has the keys of a lockfile. This check must be fast, because it runs for every YAML file. */
function mayBeCondaLock(bytes: Buffer): boolean {
  if (!bytes.includes('manager:') || !bytes.includes('platform:')) return false;
  const text = bytes.toString('latin1');
  return /^["']?package["']?:/m.test(text) && /^["']?metadata["']?:/m.test(text);
}

const FIX = 'run `conda-lock`';

function parseCondaLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, 'package') : undefined;
  if (entries === undefined) throw notALockfile(file, 'package list', FIX);
  const lines = linesOfEntries(text);
  return parseGraph(entries.entries(), ([index, value]) => {
    const line = lines.length === entries.length ? lines[index] : undefined;
    const entry = objectEntry(file, value, { text: `package ${index + 1}`, line });
    return {
      key: keyOf(entry, stringAt(entry, 'name') ?? ''),
      found: lockedPackage(file, entry, line),
      needs: Object.keys(objectAt(entry, 'dependencies') ?? {}).map((name) => keyOf(entry, name)),
    };
  });
}

/** Returns the key of a package. It contains the platform, because each platform has its own packages. */
function keyOf(entry: JsonObject, name: string): string {
  return `${stringAt(entry, 'platform')} ${name}`;
}

/** Returns the line number at which each entry starts. An entry starts with its `name` key. */
function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (/^ *- name: /.test(row)) lines.push(line);
  }
  return lines;
}

function lockedPackage(file: EcosystemFile, entry: JsonObject, line: number | undefined): Package {
  const url = stringAt(entry, 'url') ?? '';
  const facts = {
    name: stringAt(entry, 'name') ?? '',
    version: scalarText(entry['version']),
    line,
    scope: scopeOf(entry),
    hashes: hashesOf(objectAt(entry, 'hash') ?? {}),
    downloadUrl: url === '' ? undefined : url,
  };
  const manager = stringAt(entry, 'manager');
  if (manager === 'pip') return pythonPackage(file, { ...facts, ...fetchedBy(file, facts) });
  if (manager !== 'conda' || facts.version === '') {
    throw unread(file, { text: facts.name, line }, FIX);
  }
  const [archive = ''] = url.split('#', 1);
  return packageOf(file, {
    ...facts,
    type: 'conda',
    qualifiers: {
      build: stringAt(entry, 'build') ?? buildOf(archive, facts.name, facts.version),
      channel: channelName(archive.slice(0, Math.max(archive.lastIndexOf('/'), 0))),
      subdir: subdirOf(archive),
      type: archiveType(archive),
    },
  });
}

/**
 * Returns the version of a package that pip installs from a URL. pip installs what the URL contains. Therefore, the
 * name and the version in the archive name must match those in the entry.
 *
 * @throws {DataError} `contradiction` if the names or the versions differ, or if the entry has no version
 */
function fetchedBy(
  file: EcosystemFile,
  facts: {
    readonly name: string;
    readonly version: string;
    readonly line: number | undefined;
    readonly downloadUrl: string | undefined;
  },
): { readonly version: string } {
  const { name, version, line, downloadUrl = '' } = facts;
  const archive = archiveName(downloadUrl);
  const isSame =
    archive === undefined ||
    (normalizedName(archive.name) === normalizedName(name) && archive.version === version);
  if (isSame && version !== '') return { version };
  const fault =
    version === '' ? `${name} has no version` : `${name} ${version} does not match its URL`;
  throw new DataError('contradiction', `${fault}. Fix: ${FIX}`, { path: file.path, line });
}

/** Returns the build in a URL that ends in `name-version-build.conda`. */
function buildOf(url: string, name: string, version: string): string | undefined {
  const file = url.slice(url.lastIndexOf('/') + 1).replace(/\.(?:conda|tar\.bz2)$/, '');
  const start = `${name}-${version}-`;
  return file.startsWith(start) ? file.slice(start.length) : undefined;
}

/** Returns the scope for an entry's category. The default category is `main`. Other categories can have any name. */
function scopeOf(entry: JsonObject): Scope {
  const category = stringAt(entry, 'category') ?? 'main';
  if (category === 'main') return 'runtime';
  return category === 'dev' ? 'development' : 'unknown';
}

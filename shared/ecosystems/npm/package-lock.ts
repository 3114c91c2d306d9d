/**
 * npm: `package-lock.json` and `npm-shrinkwrap.json`, lockfileVersion 2 and 3; version 1 is read by
 * package-lock-v1.ts.
 * Source: https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { hashesOfIntegrity, licenceOf, npmPackage, scopeOf } from './npm-package.ts';
import { packageOfTarball } from './npm-place.ts';
import { parsePackageLockV1 } from './package-lock-v1.ts';

const INSTALL_DIRECTORY = 'node_modules/';

const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json'];

/** An image has what was installed; a lockfile left in it may say something else. */
export const packageLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: [...LOCKFILES, 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) =>
    !path.includes(INSTALL_DIRECTORY) && LOCKFILES.includes(path.slice(path.lastIndexOf('/') + 1)),
  parse: parsePackageLock,
};

function parsePackageLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const packages = objectAt(lockfile, 'packages');
  if (packages === undefined) return parsePackageLockV1(file, text, lockfile, context);
  return readPackages(file, text, packages);
}

/** One entry of `packages`, whose key is the path that it is installed at. */
interface Entry {
  readonly key: string;
  readonly value: JsonObject;
  /** Undefined for the root, workspaces and links to them. */
  readonly name: string | undefined;
}

function readPackages(file: EcosystemFile, text: string, packages: JsonObject): ParsedFile {
  const lines = jsonLines(text, isPackagesPath);
  const entries = entriesOf(packages);
  const installed = new Map<string, Package>();
  const problems: Problem[] = [];
  const direct = directKeys(entries);
  for (const entry of entries.values()) {
    if (entry.name === undefined) continue;
    try {
      installed.set(entry.key, toPackage(file, entry, entry.name, direct, lines));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withEdges(entries, installed), problems };
}

function isPackagesPath(path: readonly string[]): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === 'packages');
}

function entriesOf(packages: JsonObject): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(packages)) {
    if (isObject(value)) entries.set(key, { key, value, name: nameOf(key, value) });
  }
  return entries;
}

/** An alias is installed under one name and is the package of another, which the entry then states. */
function nameOf(key: string, value: JsonObject): string | undefined {
  const start = key.lastIndexOf(INSTALL_DIRECTORY);
  if (start === -1 || value['link'] === true) return undefined;
  return stringAt(value, 'name') ?? key.slice(start + INSTALL_DIRECTORY.length);
}

function toPackage(
  file: EcosystemFile,
  { key, value }: Entry,
  name: string,
  direct: ReadonlySet<string>,
  lines: JsonLines,
): Package {
  const resolved = stringAt(value, 'resolved');
  const fetched = packageOfTarball(resolved);
  return npmPackage(file, {
    name: fetched?.name ?? name,
    version: fetched?.version ?? stringAt(value, 'version') ?? '',
    line: lineAt(lines, 'packages', key),
    scope: scopeOf(value),
    isDirect: direct.has(key),
    licence: licenceOf(value['license'], value['licenses']),
    hashes: hashesOfIntegrity(stringAt(value, 'integrity')),
    downloadUrl: resolved,
  });
}

/** The kinds of dependency that npm installs. */
const DEPENDENCY_KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Keys of what the root's and the workspaces' manifests name. */
function directKeys(entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const entry of entries.values()) {
    if (entry.key.includes(INSTALL_DIRECTORY)) continue;
    for (const name of dependencyNames(entry.value, [...DEPENDENCY_KINDS, 'devDependencies'])) {
      const key = resolve(entries, entry.key, name);
      if (key !== undefined) keys.add(key);
    }
  }
  return keys;
}

function withEdges(
  entries: ReadonlyMap<string, Entry>,
  installed: ReadonlyMap<string, Package>,
): readonly Package[] {
  return [...installed].map(([key, found]) => {
    const value = entries.get(key)?.value ?? {};
    const purls = dependencyNames(value, DEPENDENCY_KINDS)
      .map((name) => installed.get(resolve(entries, key, name) ?? '')?.purl)
      .filter((purl) => purl !== undefined);
    return { ...found, dependsOn: purls };
  });
}

function dependencyNames(value: JsonObject, kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((kind) => Object.keys(objectAt(value, kind) ?? {}));
}

/**
 * The key that Node finds for `name` from the package at `from`: in its own `node_modules`, then in that
 * of each folder above it.
 */
function resolve(
  entries: ReadonlyMap<string, Entry>,
  from: string,
  name: string,
): string | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const key = folder === '' ? INSTALL_DIRECTORY + name : `${folder}/${INSTALL_DIRECTORY}${name}`;
    if (entries.has(key)) return key;
    if (folder === '') return undefined;
  }
}

/** The next folder up that can have a `node_modules`. */
function parentOf(folder: string): string {
  const parent = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
  if (parent === 'node_modules') return '';
  return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent;
}

import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import type { ReadNode } from '../parse-each.ts';
import { unread } from '../unread.ts';
import { lockedPackage } from './locked-package.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';
import { isOwnFolder } from './own-folder.ts';
import { type PnpmKey, type PnpmVersion, readPnpmKey } from './pnpm-key.ts';

const FIX = 'regenerate the lockfile with `pnpm install --lockfile-only`';

/** Maximum length, in characters, of a key that a message quotes. */
const SHOWN_KEY = 80;

export interface PnpmReading {
  readonly file: EcosystemFile;
  readonly context: ParseContext;
  /** Line numbers of the entries, by entry key. */
  readonly lines: ReadonlyMap<string, number>;
  readonly version: PnpmVersion;
}

/**
 * A package with one set of peers. pnpm installs a package several times if its peer dependencies have different
 * versions.
 */
export interface PnpmEntry {
  readonly key: string;
  /** Key without the peers. It is the key of the entry in `packages`, which all sets of peers share. */
  readonly entryKey: string;
  readonly value: unknown;
  /** True if the lockfile lists the entry's dependencies. */
  readonly isLocked: boolean;
  readonly needs: readonly string[];
}

/**
 * Returns the package for an entry, or a node without a package for a folder in the project.
 *
 * @throws {DataError} if the entry cannot be read.
 */
export function readPnpmEntry(reading: PnpmReading, entry: PnpmEntry): ReadNode {
  const { key, entryKey, isLocked, needs } = entry;
  const value = isObject(entry.value) ? entry.value : {};
  const resolution = objectAt(value, 'resolution');
  const node = nodeOf(reading, entryKey, value, resolution ?? {});
  const isWhole = resolution !== undefined && isLocked;
  const problems = [...(node.problems ?? []), ...(isWhole ? [] : [incomplete(reading, entryKey)])];
  return { ...node, key, needs, problems };
}

type Node = Pick<ReadNode, 'found' | 'problems'>;

/**
 * Returns the graph node for an entry, depending on the type of its `resolution`. An entry without a type is an
 * archive.
 */
function nodeOf(
  reading: PnpmReading,
  key: string,
  value: JsonObject,
  resolution: JsonObject,
): Node {
  const { file, lines } = reading;
  switch (resolution['type']) {
    case undefined:
      return fetched(reading, key, value, stringAt(resolution, 'tarball'));
    case 'git':
      return fetched(reading, key, value, gitPlace(resolution));
    case 'directory':
      return folder(reading, key, value, stringAt(resolution, 'directory') ?? '');
    case 'binary':
    case 'variations':
      return runtime(reading, key, value);
    default:
      throw unread(file, { text: key, line: lines.get(key) }, FIX);
  }
}

function fetched(
  reading: PnpmReading,
  key: string,
  value: JsonObject,
  place: string | undefined,
): Node {
  const { file, lines } = reading;
  const { name, version, isOfRegistry } = identityOf(reading, key, value);
  return lockedPackage(file, {
    name,
    version,
    place,
    isByPlace: !isOfRegistry,
    line: lines.get(key),
    scope: scopeOf(value),
    hashes: hashesOfIntegrity(stringAt(objectAt(value, 'resolution') ?? {}, 'integrity')),
  });
}

/**
 * Reads the entry for a folder that pnpm copies. A folder outside the source tree is a package, because only the
 * lockfile describes it.
 */
function folder(reading: PnpmReading, key: string, value: JsonObject, path: string): Node {
  const { file, context, lines } = reading;
  const { name, version } = identityOf(reading, key, value);
  if (isOwnFolder({ folder: path, name }, file, context)) return { found: undefined };
  const facts = { name, version, line: lines.get(key), scope: scopeOf(value) };
  return { found: npmPackage(file, facts) };
}

/**
 * Reads an entry such as `node@runtime:22.11.0`. It is Node itself, and not an npm package. Deno and Bun have similar
 * entries.
 */
function runtime({ file, lines }: PnpmReading, key: string, value: JsonObject): Node {
  const [, name, version] = /^(node|deno|bun)@runtime:(.+)$/.exec(key) ?? [];
  if (name === undefined || version === undefined) {
    throw unread(file, { text: key, line: lines.get(key) }, FIX);
  }
  const facts = { type: 'generic', name, version: stringAt(value, 'version') ?? version };
  return { found: packageOf(file, { ...facts, line: lines.get(key), scope: scopeOf(value) }) };
}

interface PnpmIdentity {
  readonly name: string;
  readonly version: string;
  /** True if the key contains a registry version instead of a location. */
  readonly isOfRegistry: boolean;
}

/**
 * Returns the name and version in the key of an entry. The entry can add missing parts, but must not contradict the
 * key.
 */
function identityOf({ file, lines, version }: PnpmReading, key: string, value: JsonObject) {
  const line = lines.get(key);
  const parsed = readPnpmKey(key, version);
  const name = stringAt(value, 'name');
  const stated = stringAt(value, 'version');
  const identity = completed(parsed, name, stated);
  if (identity === undefined) {
    const message = `${JSON.stringify(key.slice(0, SHOWN_KEY))} is not a package name. Fix: ${FIX}`;
    throw new DataError('malformed', message, { path: file.path, line });
  }
  const isSame = name === undefined || name === identity.name;
  if (isSame && (stated === undefined || stated === identity.version)) return identity;
  const message = `The key ${key.slice(0, SHOWN_KEY)} and its entry name different packages. Fix: ${FIX}`;
  throw new DataError('contradiction', message, { path: file.path, line });
}

function completed(
  parsed: PnpmKey | undefined,
  name: string | undefined,
  version: string | undefined,
): PnpmIdentity | undefined {
  if (parsed?.version) return { ...parsed, isOfRegistry: true };
  const found = parsed?.name ?? name;
  return found === undefined
    ? undefined
    : { name: found, version: version ?? '', isOfRegistry: false };
}

function incomplete({ file, lines }: PnpmReading, key: string): Problem {
  const message = `The entry for ${key.slice(0, SHOWN_KEY)} is incomplete. Fix: ${FIX}`;
  return { code: 'malformed', message, path: file.path, line: lines.get(key) };
}

/**
 * Returns the location of a git repository, for a resolution such as `{ type: git, repo: https://host/owner/name.git,
 * commit: … }`.
 */
function gitPlace(resolution: JsonObject): string | undefined {
  const repository = stringAt(resolution, 'repo');
  const commit = stringAt(resolution, 'commit');
  if (repository === undefined || commit === undefined) return undefined;
  return `${/^git[+:@]/.test(repository) ? '' : 'git+'}${repository}#${commit}`;
}

/** Returns the scope in an entry. In version 9 and later, entries have no scope. It comes from the importers. */
function scopeOf(entry: JsonObject): Scope {
  if (entry['dev'] === true) return 'development';
  return entry['dev'] === false ? 'runtime' : 'unknown';
}

/**
 * Returns the name of each bundled package, with the key of the entry that contains it. pnpm does not record anything
 * else about bundled packages.
 */
export function bundledNames(
  entries: JsonObject,
): readonly { readonly key: string; readonly name: string }[] {
  return Object.entries(entries).flatMap(([key, entry]) => {
    const names = isObject(entry) ? (arrayAt(entry, 'bundledDependencies') ?? []) : [];
    return names.filter((name) => typeof name === 'string').map((name) => ({ key, name }));
  });
}

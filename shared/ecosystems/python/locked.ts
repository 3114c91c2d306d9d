import { DataError } from '../../errors/errors.ts';
import type { JsonObject } from '../../json/guards.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Hash, Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { problemOf } from '../package-of.ts';
import { tableLines } from '../toml.ts';
import { objectEntry, unread } from '../unread.ts';
import { requireSame } from './locked-archive.ts';
import { projectBeside } from './pyproject.ts';
import { normalizedName, pythonPackage } from './python-package.ts';

/** One package of a lockfile, as its format says it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly line: number | undefined;
  readonly scope: Scope;
  /** Normalized names of what it needs; behind an `@` the version, where there are several. */
  readonly needs: readonly string[];
  readonly hashes?: readonly Hash[] | undefined;
  readonly downloadUrl?: string | undefined;
  /** The commit that it is, when it is one. */
  readonly vcsUrl?: string | undefined;
  /** Addresses and names of the archives that are installed. */
  readonly archives?: readonly string[] | undefined;
}

/**
 * The tables of the array `key`, each with the line of its header.
 *
 * @throws {DataError} `unread-line` where one is no table.
 */
export function lockedTables(
  file: EcosystemFile,
  lockfile: JsonObject,
  key: string,
): readonly (readonly [JsonObject, number | undefined])[] {
  const tables = arrayAt(lockfile, key) ?? [];
  if (lockfile[key] !== undefined && !Array.isArray(lockfile[key])) {
    throw unread(file, { text: key }, 'let the tool write the lockfile again');
  }
  const lines = tableLines(file, `[[${key}]]`);
  // A header may also stand in a text of several lines: then which line is whose is not known.
  const areSure = lines.length === tables.length;
  return tables.map((table, index) => [
    objectEntry(file, table, { text: `${key}[${index}]` }),
    areSure ? lines[index] : undefined,
  ]);
}

/** Packages with edges by name, and directness from `roots` or else from the pyproject.toml beside it. */
export function packagesOfLock(
  file: EcosystemFile,
  context: ParseContext,
  locked: readonly LockedPackage[],
  roots?: RootNames,
): ParsedFile {
  const keys = keysByName(locked);
  const nodes = new Map<string, GraphNode>();
  const problems: Problem[] = [];
  for (const one of locked) {
    try {
      addNode(nodes, keyOf(one), nodeOf(file, one, keys));
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  const names = roots ?? projectBeside(file, context);
  return { packages: packagesOfGraph(nodes, rootsOf(names, keys)), problems };
}

/** PDM has an entry for each choice of extras of a package: together they are one. */
function addNode(nodes: Map<string, GraphNode>, key: string, node: GraphNode): void {
  const known = nodes.get(key);
  if (known === undefined) nodes.set(key, node);
  else nodes.set(key, { found: known.found, needs: [...known.needs, ...node.needs] });
}

function nodeOf(
  file: EcosystemFile,
  { needs, vcsUrl, archives = [], ...facts }: LockedPackage,
  keys: ReadonlyMap<string, readonly string[]>,
): GraphNode {
  requireSame(file, facts, archives);
  if (facts.version === '' && vcsUrl === undefined && facts.name !== '') {
    const message = `${facts.name} has no version. Fix: let the tool write the lockfile again`;
    throw new DataError('malformed', message, { path: file.path, line: facts.line });
  }
  const found = pythonPackage(file, { ...facts, qualifiers: { vcs_url: vcsUrl } });
  const key = keyOf(facts);
  return {
    found,
    needs: needs.flatMap((name) => keys.get(name) ?? []).filter((need) => need !== key),
  };
}

/** Normalized names that the project itself needs. */
export interface RootNames {
  readonly runtime: Iterable<string>;
  readonly development: Iterable<string>;
}

function keyOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${normalizedName(name)}@${version}`;
}

/**
 * A lockfile for several versions of Python may have several versions of one package: all of them are meant by
 * the name alone.
 */
function keysByName(locked: readonly LockedPackage[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const one of locked) {
    const name = normalizedName(one.name);
    const known = keys.get(name);
    if (known === undefined) keys.set(name, [keyOf(one)]);
    else if (!known.includes(keyOf(one))) known.push(keyOf(one));
    keys.set(keyOf(one), [keyOf(one)]);
  }
  return keys;
}

function rootsOf(
  names: RootNames | undefined,
  keys: ReadonlyMap<string, readonly string[]>,
): GraphRoots | undefined {
  if (names === undefined) return undefined;
  const keysOf = (some: Iterable<string>) => [...some].flatMap((name) => keys.get(name) ?? []);
  return { runtime: keysOf(names.runtime), development: keysOf(names.development) };
}

/** The digest of the only file of a release; of several, which one is installed is not known. */
export function onlyHash(files: readonly unknown[] | undefined): readonly Hash[] | undefined {
  const [first, ...others] = files ?? [];
  if (!isObject(first) || others.length > 0) return undefined;
  const stated = stringAt(first, 'hash') ?? statedSha256(objectAt(first, 'hashes'));
  const value = stated?.startsWith('sha256:') === true ? stated.slice('sha256:'.length) : undefined;
  return value === undefined ? undefined : [{ algorithm: 'sha256', value }];
}

function statedSha256(hashes: JsonObject | undefined): string | undefined {
  const value = hashes === undefined ? undefined : stringAt(hashes, 'sha256');
  return value === undefined ? undefined : `sha256:${value}`;
}

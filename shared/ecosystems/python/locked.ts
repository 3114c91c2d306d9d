import { DataError } from '../../errors/errors.ts';
import type { JsonObject } from '../../json/guards.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Hash, Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { type GraphNode, type GraphRoots, packagesOfGraph } from '../graph.ts';
import { withNamedAtRuntime } from '../named-at-runtime.ts';
import { problemOf } from '../package-of.ts';
import { tableLines } from '../toml.ts';
import { objectEntry, unread } from '../unread.ts';
import { requireSame } from './locked-archive.ts';
import { projectBeside } from './pyproject.ts';
import { normalizedName, pythonPackage } from './python-package.ts';

/** A package in a lockfile, with the data that its format provides. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly line: number | undefined;
  readonly scope: Scope;
  /**
   * Normalized names of the dependencies. If the lockfile has several versions of a dependency, its name is followed by
   * `@` and the version.
   */
  readonly needs: readonly string[];
  readonly hashes?: readonly Hash[] | undefined;
  readonly downloadUrl?: string | undefined;
  /** The commit, if the package was installed from a repository. */
  readonly vcsUrl?: string | undefined;
  /** URLs and names of the installed archives. */
  readonly archives?: readonly string[] | undefined;
}

/**
 * Throws an error for a format version that the tool of the lockfile would reject. A lockfile without a version is
 * accepted.
 *
 * @param supported Matches the supported versions.
 * @throws {DataError} `unsupported-version`
 */
export function checkVersion({ path }: EcosystemFile, version: unknown, supported: RegExp): void {
  if (version === undefined || supported.test(String(version))) return;
  const message = `lockfile version ${JSON.stringify(version).slice(0, 20)} is not supported. Fix: regenerate the lockfile`;
  throw new DataError('unsupported-version', message, { path });
}

/**
 * Returns the tables of the array `key`, each with the line number of its header.
 *
 * @throws {DataError} `unread-line` if an item is not a table.
 */
export function lockedTables(
  file: EcosystemFile,
  lockfile: JsonObject,
  key: string,
): readonly (readonly [JsonObject, number | undefined])[] {
  const tables = arrayAt(lockfile, key) ?? [];
  if (lockfile[key] !== undefined && !Array.isArray(lockfile[key])) {
    throw unread(file, { text: key }, 'regenerate the lockfile');
  }
  const lines = tableLines(file, `[[${key}]]`);
  // A multi-line string can contain text like a table header. In that case, the line numbers are unknown.
  const areSure = lines.length === tables.length;
  return tables.map((table, index) => [
    objectEntry(file, table, { text: `${key}[${index}]` }),
    areSure ? lines[index] : undefined,
  ]);
}

/**
 * Returns the packages with their dependency edges. The direct dependencies come from `roots` or, if `roots` is
 * undefined, from the pyproject.toml in the lockfile's folder.
 */
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
  const project = projectBeside(file, context);
  const packages = packagesOfGraph(nodes, rootsOf(roots ?? project, keys));
  const runtime = new Set(project?.runtime ?? []);
  const named = withNamedAtRuntime(packages, runtime, ({ name }) => normalizedName(name));
  return { packages: named, problems };
}

/** Adds a node. PDM writes one entry for each selection of extras, so the entries of a package are merged. */
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
    const message = `${facts.name} has no version. Fix: regenerate the lockfile`;
    throw new DataError('malformed', message, { path: file.path, line: facts.line });
  }
  const found = pythonPackage(file, { ...facts, qualifiers: { vcs_url: vcsUrl } });
  const key = keyOf(facts);
  return {
    found,
    needs: needs.flatMap((name) => keys.get(name) ?? []).filter((need) => need !== key),
  };
}

/** Normalized names of the project's direct dependencies. */
export interface RootNames {
  readonly runtime: Iterable<string>;
  readonly development: Iterable<string>;
}

function keyOf({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string {
  return `${normalizedName(name)}@${version}`;
}

/**
 * Returns the keys of the packages, by name. A lockfile for several Python versions can have several versions of a
 * package. In that case, the name alone refers to all of them.
 */
function keysByName(locked: readonly LockedPackage[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, Set<string>>();
  for (const one of locked) {
    const name = normalizedName(one.name);
    const known = keys.get(name);
    if (known === undefined) keys.set(name, new Set([keyOf(one)]));
    else known.add(keyOf(one));
    keys.set(keyOf(one), new Set([keyOf(one)]));
  }
  return new Map([...keys].map(([name, known]) => [name, [...known]]));
}

function rootsOf(
  names: RootNames | undefined,
  keys: ReadonlyMap<string, readonly string[]>,
): GraphRoots | undefined {
  if (names === undefined) return undefined;
  const keysOf = (some: Iterable<string>) => [...some].flatMap((name) => keys.get(name) ?? []);
  return { runtime: keysOf(names.runtime), development: keysOf(names.development) };
}

/**
 * Returns the digest of a release that has only one file. If a release has several files, returns undefined, because it
 * is unknown which file is installed.
 */
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

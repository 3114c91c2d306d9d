/** Uses the dependency graph to find the packages in a lockfile that are needed only for development. */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import type { InstallTree } from './install-paths.ts';
import type { LockNeed, LockNeeds } from './lock-needs.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { scopeOf } from './npm-package.ts';

/** A function that returns the manifest in a project folder, or undefined if the manifest is missing. */
export type ManifestIn = (folder: string) => JsonObject | undefined;

/** Returns a function that reads the manifests in the folder of a lockfile and in its subfolders. */
export function manifestsOf(lockfile: EcosystemFile, context: ParseContext): ManifestIn {
  return (folder) => {
    const name = folder === '' ? MANIFEST : `${folder}/${MANIFEST}`;
    return readManifest(besidePath(lockfile.path, name), context);
  };
}

/**
 * Returns the scope of each entry. A package is a development package under three conditions. The lockfile marks it
 * with `dev`, a development dependency leads to it, and no runtime dependency leads to it. The mark alone is not
 * trusted, because the author of a change can add it by hand. Without a manifest next to the lockfile, the second
 * condition does not apply.
 */
export function lockScopes(
  packages: JsonObject,
  tree: InstallTree,
  needs: LockNeeds,
  manifestIn: ManifestIn,
): (key: string) => Scope {
  const keys = Object.keys(packages);
  const isMarked = (key: string) => scopeOf(objectAt(packages, key) ?? {}) === 'development';
  if (!keys.some(isMarked)) return () => 'runtime';
  const { any, runtime, development, folders } = graphOf(packages, tree, needs, manifestIn);
  const hasManifest = manifestIn('') !== undefined;
  const forDevelopment = hasManifest ? reachable(development, any) : new Set(keys);
  const roots = folders.filter((key) => !(isMarked(key) && forDevelopment.has(key)));
  const atRuntime = reachable(roots, runtime);
  return (key) =>
    isMarked(key) && forDevelopment.has(key) && !atRuntime.has(key) ? 'development' : 'runtime';
}

interface Graph {
  /** The keys of the packages that each entry needs at run time. */
  readonly runtime: Edges;
  /**
   * The keys in `runtime`, and the keys of optional peer dependencies. npm installs optional peers only if a project
   * requests them.
   */
  readonly any: Edges;
  /** Keys of the development dependencies of the project and its folders. */
  readonly development: readonly string[];
  /** Keys of the project and its folders. */
  readonly folders: readonly string[];
}

type Edges = ReadonlyMap<string, readonly string[]>;

function graphOf(
  packages: JsonObject,
  tree: InstallTree,
  needs: LockNeeds,
  manifestIn: ManifestIn,
): Graph {
  const [runtime, any] = [
    new Map<string, readonly string[]>(),
    new Map<string, readonly string[]>(),
  ];
  const [development, folders]: [string[], string[]] = [[], []];
  for (const [key, own] of needs) {
    const value = objectAt(packages, key) ?? {};
    const isFolder = tree.locations.get(key)?.kind === 'folder';
    const found = isFolder
      ? neededByFolder([value, manifestIn(key) ?? {}], tree.resolve(key))
      : neededByPackage(value, own);
    const linked = value['link'] === true ? (stringAt(value, 'resolved') ?? []) : [];
    const atRuntime = found.runtime.concat(linked);
    runtime.set(key, atRuntime);
    any.set(key, found.optional.length === 0 ? atRuntime : atRuntime.concat(found.optional));
    if (!isFolder) continue;
    folders.push(key);
    for (const needed of found.development) development.push(needed);
  }
  return { runtime, any, development, folders };
}

/** Keys of the packages that one entry needs. `optional` contains the optional peer dependencies. */
interface Needed {
  readonly runtime: readonly string[];
  readonly optional: readonly string[];
  readonly development: readonly string[];
}

function neededByPackage(value: JsonObject, needs: readonly LockNeed[]): Needed {
  const [runtime, optional]: [string[], string[]] = [[], []];
  const peers = optionalPeers(value);
  for (const { kind, name, found } of needs) {
    if (found === undefined || kind === 'devDependencies') continue;
    const isOptional = kind === 'peerDependencies' && peers.has(name);
    (isOptional ? optional : runtime).push(found);
  }
  return { runtime, optional, development: [] };
}

/** @param lists The folder's entry and its manifest. */
function neededByFolder(
  lists: readonly JsonObject[],
  find: (name: string) => string | undefined,
): Needed {
  const found = (names: readonly string[]) => names.flatMap((name) => find(name) ?? []);
  return {
    runtime: found(lists.flatMap(runtimeNames)),
    optional: found(lists.flatMap((each) => [...optionalPeers(each)])),
    development: found(lists.flatMap((each) => keysAt(each, 'devDependencies'))),
  };
}

/** Returns the names of the runtime dependencies, including peer dependencies that are not optional. */
function runtimeNames(value: JsonObject): readonly string[] {
  const optional = optionalPeers(value);
  const peers = keysAt(value, 'peerDependencies').filter((name) => !optional.has(name));
  return [...keysAt(value, 'dependencies'), ...keysAt(value, 'optionalDependencies'), ...peers];
}

/** Returns the names of the peer dependencies that npm does not install automatically. */
function optionalPeers(value: JsonObject): ReadonlySet<string> {
  const meta = objectAt(value, 'peerDependenciesMeta');
  if (meta === undefined) return new Set();
  const isOptional = (name: string) => objectAt(meta, name)?.['optional'] === true;
  return new Set(keysAt(value, 'peerDependencies').filter(isOptional));
}

function keysAt(value: JsonObject, kind: string): readonly string[] {
  return Object.keys(objectAt(value, kind) ?? {});
}

function reachable(from: Iterable<string>, edges: Edges): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (const next of edges.get(key) ?? []) waiting.push(next);
  }
  return seen;
}

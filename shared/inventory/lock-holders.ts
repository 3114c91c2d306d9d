import type { Coverage, EcosystemFile, Lock, ParseContext } from '../ecosystems/ecosystem.ts';
import type { Manifest } from '../ecosystems/manifest.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';

/** A lockfile with its packages, and the rules for what it covers. */
export interface LockFile extends ParsedLockfile {
  readonly lock: Lock;
}

/** A lockfile and the packages in it. */
export interface ParsedLockfile {
  readonly file: EcosystemFile;
  readonly packages: readonly Package[];
}

/** A lockfile, or a folder with installed packages, and the packages in it. */
export interface Holder {
  /** Path to the lockfile. For installed packages, the path to the first file. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
  /**
   * The locked versions by name. Packages whose code is in the source tree are missing, because they have no locked
   * version.
   */
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Names of packages whose version the project sets in a file other than the manifest. Also contains the names of the
   * project's own packages.
   */
  readonly replaced: ReadonlySet<string>;
}

/** Returns the lockfiles and folders of installed packages that cover the manifest at a path. */
export type HoldersOf = (path: string) => readonly Holder[];

/**
 * Indexes the lockfiles that can cover manifests of one format.
 *
 * @param manifests Manifests by path. If a lockfile covers a manifest, the package in the manifest counts as locked,
 * because its code is in the source tree.
 */
export function indexHolders(
  lockfiles: readonly LockFile[],
  manifests: ReadonlyMap<string, Manifest>,
  ecosystem: string,
  context: ParseContext,
): HoldersOf {
  const byFolder = Map.groupBy(manifests.keys(), folderOf);
  const byPath = new Map<string, Holder[]>();
  // Combines the thousands of packages that are installed in one folder into a single holder.
  const groups = Map.groupBy(
    lockfiles,
    ({ lock, file }) => lock.folderOf?.(file.path) ?? file.path,
  );
  for (const [key, files] of groups) {
    const coverages = files.map((file) => readCoverage(file, context));
    const beside = files.some(({ lock }) => lock.isForAllBelow)
      ? [...manifests.keys()].filter((path) => path.startsWith(folderOf(key)))
      : (byFolder.get(folderOf(key)) ?? []);
    const listed = coverages.flatMap((coverage) => coverage.manifests);
    const covered = withIncluded([...beside, ...listed], manifests);
    const normal = (name: string) => normalName(ecosystem, name);
    const versions = versionsIn(files, normal);
    const own = [...covered].flatMap((path) => manifests.get(path)?.name ?? []).map(normal);
    const named = coverages.flatMap((coverage) => coverage.names).map(normal);
    const replaced = coverages.flatMap((coverage) => coverage.replaced ?? []).map(normal);
    const holder = {
      path: files[0]?.file.path ?? key,
      names: new Set([...versions.keys(), ...named, ...own]),
      versions,
      replaced: new Set([...replaced, ...own]),
    };
    for (const path of covered) append(byPath, path, holder);
  }
  return (path) => byPath.get(path) ?? [];
}

/**
 * Returns the locked versions by name. If the project itself requests a package, returns only the versions that are
 * marked as direct. A version that only another dependency uses does not satisfy the manifest.
 */
function versionsIn(
  files: readonly LockFile[],
  normal: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const direct = new Map<string, Set<string>>();
  for (const { name, version, isDirect } of files.flatMap(({ packages }) => packages)) {
    const key = normal(name);
    for (const versions of isDirect === true ? [all, direct] : [all]) {
      const known = versions.get(key);
      if (known === undefined) versions.set(key, new Set([version]));
      else known.add(version);
    }
  }
  return new Map([...all, ...direct]);
}

/** Returns the paths to the given manifests, and to the manifests that they include, directly or indirectly. */
function withIncluded(
  paths: readonly string[],
  manifests: ReadonlyMap<string, Manifest>,
): ReadonlySet<string> {
  const covered = new Set(paths);
  for (const path of covered) {
    for (const included of manifests.get(path)?.includes ?? []) covered.add(included);
  }
  return covered;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** Returns the folder of a path with a trailing slash, or an empty string for the root of the source. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * Returns the manifests and names that a lockfile covers. An unreadable lockfile does not cover anything, and its
 * parser reports the error.
 */
function readCoverage({ lock, file }: LockFile, context: ParseContext): Coverage {
  const none = { manifests: [], names: [] };
  try {
    return lock.coverage?.(file, context) ?? none;
  } catch (error) {
    if (error instanceof DataError) return none;
    throw error;
  }
}

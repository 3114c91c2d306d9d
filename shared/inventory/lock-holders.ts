import type { Coverage, EcosystemFile, Lock, ParseContext } from '../ecosystems/ecosystem.ts';
import type { Manifest } from '../ecosystems/manifest.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';

/** A lockfile, with the packages that were read from it. */
export interface LockFile extends ParsedLockfile {
  readonly lock: Lock;
}

/** A file of a format that locks, with the packages that were read from it. */
export interface ParsedLockfile {
  readonly file: EcosystemFile;
  readonly packages: readonly Package[];
}

/** The names that one lockfile, or all that is installed in one folder, holds. */
export interface Holder {
  /** Path of the lockfile; of what is installed, that of the first file. */
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

/** Returns the holders that are about a manifest. */
export type HoldersOf = (path: string) => readonly Holder[];

/**
 * Indexes the lockfiles of one format of manifests.
 *
 * @param manifests By path. A lockfile that is about one holds its name: it is code of the source tree.
 */
export function indexHolders(
  lockfiles: readonly LockFile[],
  manifests: ReadonlyMap<string, Manifest>,
  ecosystem: string,
  context: ParseContext,
): HoldersOf {
  const byFolder = Map.groupBy(manifests.keys(), folderOf);
  const byPath = new Map<string, Holder[]>();
  // Thousands of installed packages in one folder are one holder.
  const groups = Map.groupBy(
    lockfiles,
    ({ lock, file }) => lock.folderOf?.(file.path) ?? file.path,
  );
  for (const [key, files] of groups) {
    const coverages = files.map((file) => readCoverage(file, context));
    const beside = files.some(({ lock }) => lock.isForAllBelow)
      ? [...manifests.keys()].filter((path) => path.startsWith(folderOf(key)))
      : (byFolder.get(folderOf(key)) ?? []);
    const named = coverages.flatMap((coverage) => coverage.manifests);
    const covered = withIncluded([...beside, ...named], manifests);
    const names = [
      ...files.flatMap(({ packages }) => packages.map(({ name }) => name)),
      ...coverages.flatMap((coverage) => coverage.names),
      ...[...covered].flatMap((path) => manifests.get(path)?.name ?? []),
    ].map((name) => normalName(ecosystem, name));
    const holder = { path: files[0]?.file.path ?? key, names: new Set(names) };
    for (const path of covered) append(byPath, path, holder);
  }
  return (path) => byPath.get(path) ?? [];
}

/** Adds the manifests that those include, directly or not. */
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

/** With a slash at the end; empty for the source's own. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A lockfile that cannot be read names nothing; parsing it says what is wrong. */
function readCoverage({ lock, file }: LockFile, context: ParseContext): Coverage {
  const none = { manifests: [], names: [] };
  try {
    return lock.coverage?.(file, context) ?? none;
  } catch (error) {
    if (error instanceof DataError) return none;
    throw error;
  }
}

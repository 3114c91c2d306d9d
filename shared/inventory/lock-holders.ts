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
  const named = Map.groupBy(manifests.keys(), folderOf);
  const byFolder = new Map<string, OpenHolder[]>();
  const byPath = new Map<string, OpenHolder[]>();
  for (const lockfile of lockfiles) {
    const folder = lockfile.lock.folderOf?.(lockfile.file.path) ?? folderOf(lockfile.file.path);
    const coverage = readCoverage(lockfile, context);
    const holder = holderIn(byFolder, folder, lockfile);
    for (const path of coverage.manifests) append(byPath, path, holder);
    const own = [...(named.get(folder) ?? []), ...coverage.manifests];
    const names = [
      ...lockfile.packages.map(({ name }) => name),
      ...coverage.names,
      ...own.flatMap((path) => manifests.get(path)?.name ?? []),
    ];
    for (const name of names) holder.names.add(normalName(ecosystem, name));
  }
  return (path) => [...(byFolder.get(folderOf(path)) ?? []), ...(byPath.get(path) ?? [])];
}

interface OpenHolder extends Holder {
  readonly lock: Lock;
  readonly names: Set<string>;
}

/** Thousands of installed packages in one folder are one holder. */
function holderIn(
  byFolder: Map<string, OpenHolder[]>,
  folder: string,
  { lock, file }: LockFile,
): OpenHolder {
  const isInstalled = lock.folderOf !== undefined;
  const known = isInstalled ? byFolder.get(folder)?.find((one) => one.lock === lock) : undefined;
  if (known !== undefined) return known;
  const holder = { lock, path: file.path, names: new Set<string>() };
  append(byFolder, folder, holder);
  return holder;
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

/** Reads `node_modules/.pnpm/lock.yaml`, in which pnpm records installed packages in its lockfile format. */
import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { parsePnpmLock } from './pnpm-lock.ts';

const STORE = 'node_modules/.pnpm/';

const PNPM_NOTES = `${STORE}lock.yaml`;

/**
 * Returns what pnpm recorded about an installed package: its dependencies, its digest, and whether it is direct. In
 * `node_modules`, links lead from a package to its dependencies. Assay does not follow links in images and layers, so
 * only this record shows the dependencies.
 */
export function notedByPnpm(
  path: string,
  { name, version }: Pick<Package, 'name' | 'version'>,
  context: ParseContext,
): Package | undefined {
  const at = path.indexOf(STORE);
  const root = path.slice(0, Math.max(at, 0));
  const file = at === -1 ? undefined : context.file(`${root}${PNPM_NOTES}`);
  if (file === undefined) return undefined;
  const notes = known.get(file) ?? readNotes(file, root, context);
  known.set(file, notes);
  return notes.get(`${name}@${version}`);
}

/**
 * Caches lockfiles, so that each file is read only once for all its packages. The garbage collector frees an entry
 * together with its file.
 */
const known = new WeakMap<EcosystemFile, ReadonlyMap<string, Package>>();

/** Returns the recorded packages by name and version. Packages that differ only in their peers are merged. */
function readNotes(
  file: EcosystemFile,
  root: string,
  context: ParseContext,
): ReadonlyMap<string, Package> {
  const notes = new Map<string, Package>();
  for (const found of packagesIn({ ...file, path: `${root}pnpm-lock.yaml` }, context)) {
    const key = `${found.name}@${found.version}`;
    const other = notes.get(key);
    notes.set(key, other === undefined ? found : joined(other, found));
  }
  return notes;
}

/**
 * Returns the packages in a lockfile. Returns an empty list for an unreadable lockfile, because Assay also finds the
 * packages through their manifests.
 */
function packagesIn(file: EcosystemFile, context: ParseContext): readonly Package[] {
  try {
    return parsePnpmLock(file, context).packages;
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

function joined(one: Package, other: Package): Package {
  const dependsOn = [...new Set([...one.dependsOn, ...other.dependsOn])];
  return { ...one, isDirect: one.isDirect === true || other.isDirect === true, dependsOn };
}

/** npm: `node_modules/.pnpm/lock.yaml`, in which pnpm keeps what it installed, in the form of its lockfile. */
import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { parsePnpmLock } from './pnpm-lock.ts';

const STORE = 'node_modules/.pnpm/';

export const PNPM_NOTES = `${STORE}lock.yaml`;

/**
 * What pnpm noted of a package that it installed: what it needs, what is direct, and its digest. Links lead from
 * one package to the other there, which images and their layers do not follow.
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

/** Read once for all that was installed with it: forgotten with the file. */
const known = new WeakMap<EcosystemFile, ReadonlyMap<string, Package>>();

/** By name and version; of what stands there for several choices of peers, all of it. */
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

/** None of one that cannot be read: the manifests say all the same what is there. */
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

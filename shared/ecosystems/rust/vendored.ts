/** Rust: lockfiles of published crates. `cargo vendor` copies them, but Cargo never reads them. */
import { posix } from 'node:path';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { MANIFEST, readManifest } from './cargo-manifests.ts';

/** The original manifest, which every published crate contains. */
export const PUBLISHED = 'Cargo.toml.orig';

/**
 * True if the lockfile belongs to a crate in the vendor folder of a source tree. The source tree's own lockfile must
 * list this crate with a registry as its source. A `Cargo.toml.orig` file is not proof, because anyone can write one.
 */
export function isOfVendoredCrate(lockfile: EcosystemFile, context: ParseContext): boolean {
  const vendor = posix.dirname(posix.dirname(lockfile.path));
  if (baseName(vendor) !== 'vendor') return false;
  if (context.file(besidePath(lockfile.path, PUBLISHED)) === undefined) return false;
  const manifest = context.file(besidePath(lockfile.path, MANIFEST));
  const crate = manifest && objectAt(readManifest(manifest), 'package');
  if (crate === undefined) return false;
  const key = `${stringAt(crate, 'name')} ${stringAt(crate, 'version')}`;
  return lockfilesAbove(vendor, context).some((file) => fetchedBy(file).has(key));
}

function lockfilesAbove(folder: string, context: ParseContext): readonly EcosystemFile[] {
  const found: EcosystemFile[] = [];
  for (let at = folder; at !== '.' && at !== '/'; ) {
    at = posix.dirname(at);
    found.push(...[context.file(posix.join(at, 'Cargo.lock')) ?? []].flat());
  }
  return found;
}

/** Caches the external crates in each lockfile, so that a lockfile is read only once for its whole vendor folder. */
const known = new WeakMap<EcosystemFile, ReadonlySet<string>>();

function fetchedBy(lockfile: EcosystemFile): ReadonlySet<string> {
  const fetched =
    known.get(lockfile) ??
    new Set(
      (arrayAt(readManifest(lockfile), 'package') ?? [])
        .filter(isObject)
        .filter((entry) => stringAt(entry, 'source') !== undefined)
        .map((entry) => `${stringAt(entry, 'name')} ${stringAt(entry, 'version')}`),
    );
  known.set(lockfile, fetched);
  return fetched;
}

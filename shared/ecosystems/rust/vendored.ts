/** Rust: lockfiles of published crates, which `cargo vendor` copies with all else and Cargo never looks at. */
import { posix } from 'node:path';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { MANIFEST, readManifest } from './cargo-manifests.ts';

/** Each published crate has its manifest in it as it was written. */
export const PUBLISHED = 'Cargo.toml.orig';

/**
 * Whether a lockfile is of a crate that stands in the vendor folder of a source tree, and that the lockfile of
 * this tree has from a registry. A `Cargo.toml.orig` alone tells nothing: anyone can write one.
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

/** What each lockfile has from elsewhere, read once for all crates of its vendor folder. */
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

import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** The manifests that a lockfile covers. */
export interface CargoManifests {
  /** True if the package `name` needs the crate only for tests, examples and build scripts. */
  isOnlyForDevelopment(name: string, crate: string): boolean;
}

export const MANIFEST = 'Cargo.toml';

/**
 * Returns the manifests in a lockfile's folder and its subfolders. Returns undefined if the folder itself does not
 * contain a manifest.
 */
export function cargoManifests(
  lockfile: EcosystemFile,
  context: ParseContext,
): CargoManifests | undefined {
  const beside = besidePath(lockfile.path, MANIFEST);
  const root = context.file(beside);
  if (root === undefined) return undefined;
  const folder = beside.slice(0, -MANIFEST.length);
  const shared = sharedNames(readManifest(root));
  const development = new Map<string, ReadonlySet<string>>();
  for (const file of context.named(MANIFEST)) {
    const manifest = file.path.startsWith(folder) ? readManifest(file) : {};
    const name = stringAt(objectAt(manifest, 'package') ?? {}, 'name');
    if (name !== undefined) development.set(name, onlyForDevelopment(manifest, shared));
  }
  // The lockfile omits development dependencies of crates outside the source tree, so the default is false.
  return { isOnlyForDevelopment: (name, crate) => development.get(name)?.has(crate) ?? false };
}

/**
 * Caches manifests, so that each file is read only once. The garbage collector frees an entry together with its file.
 */
const known = new WeakMap<EcosystemFile, JsonObject>();

/**
 * Returns the content of a manifest. Returns an empty object for invalid TOML. Such a manifest does not mark any crate
 * as the project's own code.
 */
export function readManifest(file: EcosystemFile): JsonObject {
  const manifest = known.get(file) ?? parseManifest(file);
  known.set(file, manifest);
  return manifest;
}

function parseManifest(file: EcosystemFile): JsonObject {
  try {
    return readToml(file);
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}

/** Types of dependencies that are not needed at run time. In older manifests, the table names have an underscore. */
const DEVELOPMENT_KINDS = ['dev', 'build'].flatMap((kind) => [
  `${kind}-dependencies`,
  `${kind}_dependencies`,
]);

/** Real names of crates, by the names under which workspace members use them. */
type SharedNames = ReadonlyMap<string, string>;

function sharedNames(root: JsonObject): SharedNames {
  const dependencies = objectAt(objectAt(root, 'workspace') ?? {}, 'dependencies') ?? {};
  return new Map(
    Object.keys(dependencies).map((name) => [name, nameOf(name, dependencies) ?? name]),
  );
}

function onlyForDevelopment(manifest: JsonObject, shared: SharedNames): ReadonlySet<string> {
  const targets = Object.values(objectAt(manifest, 'target') ?? {}).filter(isObject);
  const holders = [manifest, ...targets];
  const development = new Set(DEVELOPMENT_KINDS.flatMap((kind) => cratesIn(holders, kind, shared)));
  for (const crate of cratesIn(holders, 'dependencies', shared)) development.delete(crate);
  return development;
}

/**
 * Returns the real names of the crates in dependency tables. A dependency can have another name in this manifest, or in
 * the workspace from which the manifest inherits it.
 */
function cratesIn(
  holders: readonly JsonObject[],
  kind: string,
  shared: SharedNames,
): readonly string[] {
  return holders.flatMap((holder) => {
    const dependencies = objectAt(holder, kind) ?? {};
    return Object.keys(dependencies).map((name) => {
      const isShared = objectAt(dependencies, name)?.['workspace'] === true;
      return (isShared ? shared.get(name) : nameOf(name, dependencies)) ?? name;
    });
  });
}

/** Returns the real name of a renamed dependency, such as `name` for `old = { package = "name", version = "1" }`. */
function nameOf(name: string, dependencies: JsonObject): string | undefined {
  return stringAt(objectAt(dependencies, name) ?? {}, 'package');
}

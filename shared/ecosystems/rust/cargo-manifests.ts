import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';

/** What the manifests say that a lockfile is about. */
export interface CargoManifests {
  /** Whether only tests, examples and build scripts of the package `name` need that crate. */
  isOnlyForDevelopment(name: string, crate: string): boolean;
}

export const MANIFEST = 'Cargo.toml';

/** Those in the folder of a lockfile and below; undefined when there is none beside it. */
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
  // Of a crate that stands elsewhere, the lockfile has only what it needs itself.
  return { isOnlyForDevelopment: (name, crate) => development.get(name)?.has(crate) ?? false };
}

/** Each manifest, read once for all that ask: forgotten with the file. */
const known = new WeakMap<EcosystemFile, JsonObject>();

/** What a manifest says; of one that is not valid TOML nothing, so that nothing in it explains an entry. */
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

/** The kinds of dependency that are not there when it runs; older manifests write them with an underscore. */
const DEVELOPMENT_KINDS = ['dev', 'build'].flatMap((kind) => [
  `${kind}-dependencies`,
  `${kind}_dependencies`,
]);

/** Names of crates by what the members of a workspace call them, where those are not the same. */
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

/** A dependency may be called otherwise here, or in the workspace that it is taken from. */
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

/** `old = { package = "name", version = "1" }` */
function nameOf(name: string, dependencies: JsonObject): string | undefined {
  return stringAt(objectAt(dependencies, name) ?? {}, 'package');
}

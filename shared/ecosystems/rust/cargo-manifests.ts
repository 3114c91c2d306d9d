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

const MANIFEST = 'Cargo.toml';

/** Those in the folder of a lockfile and below; undefined when there is none beside it. */
export function cargoManifests(
  lockfile: EcosystemFile,
  context: ParseContext,
): CargoManifests | undefined {
  const beside = besidePath(lockfile.path, MANIFEST);
  if (context.file(beside) === undefined) return undefined;
  const folder = beside.slice(0, -MANIFEST.length);
  const development = new Map<string, ReadonlySet<string>>();
  for (const file of context.named(MANIFEST)) {
    const manifest = file.path.startsWith(folder) ? read(file) : {};
    const name = stringAt(objectAt(manifest, 'package') ?? {}, 'name');
    if (name !== undefined) development.set(name, onlyForDevelopment(manifest));
  }
  const ofRoot = onlyForDevelopment(read(context.file(beside)));
  return {
    isOnlyForDevelopment: (name, crate) => (development.get(name) ?? ofRoot).has(crate),
  };
}

function read(file: EcosystemFile | undefined): JsonObject {
  if (file === undefined) return {};
  try {
    return readToml(file);
  } catch (error) {
    // It tells what is only for tests: without it that is unknown, and the crates are all there.
    if (error instanceof DataError) return {};
    throw error;
  }
}

function onlyForDevelopment(manifest: JsonObject): ReadonlySet<string> {
  const targets = Object.values(objectAt(manifest, 'target') ?? {}).filter(isObject);
  const holders = [manifest, ...targets];
  const development = new Set(
    ['dev-dependencies', 'build-dependencies'].flatMap((kind) => cratesIn(holders, kind)),
  );
  for (const crate of cratesIn(holders, 'dependencies')) development.delete(crate);
  return development;
}

/** A dependency may be called otherwise here: `old = { package = "name", version = "1" }`. */
function cratesIn(holders: readonly JsonObject[], kind: string): readonly string[] {
  return holders.flatMap((holder) => {
    const dependencies = objectAt(holder, kind) ?? {};
    return Object.keys(dependencies).map(
      (name) => stringAt(objectAt(dependencies, name) ?? {}, 'package') ?? name,
    );
  });
}

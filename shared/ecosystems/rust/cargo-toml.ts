/**
 * Rust: dependencies declared in `Cargo.toml`. Source:
 * https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
 */
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Coverage, EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest, ManifestDependency } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';
import { readToml } from '../toml.ts';
import { MANIFEST, readManifest } from './cargo-manifests.ts';
import { ownManifests } from './own-crates.ts';

/** A file that `cargo vendor` writes to each folder. */
const VENDORED = '.cargo-checksum.json';

export const cargoToml = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: [MANIFEST, VENDORED] },
      isPrimary: (path) => path.endsWith(MANIFEST),
    },
    {
      ecosystem: 'crates.io',
      manifests: ['Cargo.toml'],
      locks: [{ format: lockfile, names: ['Cargo.lock'], coverage: coveredByCargoLock }],
      note: 'The lockfile in the root folder covers workspace members and path dependencies.',
    },
    readCargoToml,
  );

/** Returns the manifests that a Cargo.lock covers: those of all crates that Cargo builds from the source tree. */
function coveredByCargoLock(lockfile: EcosystemFile, context: ParseContext): Coverage {
  return { manifests: ownManifests(lockfile, context).map(({ path }) => path), names: [] };
}

function readCargoToml(file: EcosystemFile, context: ParseContext): Manifest | undefined {
  if (context.file(besidePath(file.path, VENDORED)) !== undefined) return undefined;
  const manifest = readToml(file);
  const targets = Object.values(objectAt(manifest, 'target') ?? {}).filter(isObject);
  const shared = (name: string) => sharedDependency(file, name, context);
  const dependencies = [manifest, ...targets].flatMap((holder) =>
    KINDS.flatMap(({ key, isDevelopment }) => {
      const table = objectAt(holder, key) ?? {};
      return Object.keys(table).flatMap((name) =>
        dependencyOf(file, name, settingsOf(table, name, shared), isDevelopment),
      );
    }),
  );
  return {
    name: stringAt(objectAt(manifest, 'package') ?? {}, 'name'),
    dependencies,
    fix: 'commit Cargo.lock (cargo generate-lockfile)',
  };
}

/** Tables that contain dependencies. In older manifests, the table names have an underscore. */
const KINDS = [
  { key: 'dependencies', isDevelopment: false },
  { key: 'dev-dependencies', isDevelopment: true },
  { key: 'dev_dependencies', isDevelopment: true },
  { key: 'build-dependencies', isDevelopment: true },
  { key: 'build_dependencies', isDevelopment: true },
] as const;

/** Parses `name = "1"`, `name = { version = "1", package = "other" }` or `name.workspace = true`. */
function settingsOf(
  table: JsonObject,
  name: string,
  shared: (name: string) => JsonObject | undefined,
): JsonObject {
  const settings = objectAt(table, name) ?? { version: table[name] };
  return settings['workspace'] === true ? (shared(name) ?? settings) : settings;
}

/**
 * Returns the settings of a dependency that a manifest inherits from its workspace. They are in the nearest parent
 * folder whose manifest has a `workspace` table.
 */
function sharedDependency(
  file: EcosystemFile,
  name: string,
  context: ParseContext,
): JsonObject | undefined {
  for (let folder = file.path; folder !== ''; ) {
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0));
    const root = context.file(folder === '' ? MANIFEST : `${folder}/${MANIFEST}`);
    const workspace = root === undefined ? undefined : objectAt(readManifest(root), 'workspace');
    if (workspace === undefined) continue;
    const table = objectAt(workspace, 'dependencies') ?? {};
    return objectAt(table, name) ?? { version: table[name] };
  }
  return undefined;
}

function dependencyOf(
  file: EcosystemFile,
  alias: string,
  settings: JsonObject,
  isDevelopment: boolean,
): readonly ManifestDependency[] {
  // A path dependency is code in the source tree.
  if (stringAt(settings, 'path') !== undefined) return [];
  const name = stringAt(settings, 'package') ?? alias;
  const range = stringAt(settings, 'version');
  const version = exactVersion(range ?? '');
  if (version === undefined || stringAt(settings, 'git') !== undefined) {
    return [{ name, isDevelopment, range }];
  }
  const scope = isDevelopment ? 'development' : 'runtime';
  const facts = { type: 'cargo', name, version, ecosystem: 'crates.io', scope } as const;
  return [{ name, isDevelopment, exact: packageOf(file, { ...facts, isDirect: true }) }];
}

/**
 * Returns the version in a range such as `=1.2.3`. Without the equals sign, Cargo accepts any compatible version, so
 * returns undefined.
 */
function exactVersion(range: string): string | undefined {
  return /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(range.trim())?.[1];
}

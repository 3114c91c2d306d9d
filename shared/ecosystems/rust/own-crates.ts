/** Rust: the crates in a source tree. In a lockfile, these crates have no source. */
import { compileSegment, type SegmentMatcher } from '../../git/segment-pattern.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { MANIFEST, readManifest } from './cargo-manifests.ts';

/**
 * Returns the names of the project's own crates: the crate in the lockfile's folder, the members of its workspace, and
 * their path dependencies. Other manifests are ignored. Returns undefined if the folder does not contain a manifest.
 *
 * @see https://doc.rust-lang.org/cargo/reference/workspaces.html
 */
export function ownCrates(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  if (context.file(besidePath(lockfile.path, MANIFEST)) === undefined) return undefined;
  const names = ownManifests(lockfile, context).flatMap(
    (file) => stringAt(objectAt(readManifest(file), 'package') ?? {}, 'name') ?? [],
  );
  return new Set(names);
}

/**
 * Returns the manifests of the crates that `ownCrates` returns, and the manifest of the workspace. Returns an empty
 * list if the lockfile's folder does not contain a manifest.
 */
export function ownManifests(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly EcosystemFile[] {
  const root = context.file(besidePath(lockfile.path, MANIFEST));
  if (root === undefined) return [];
  const seen = new Set<EcosystemFile>();
  const patched = patchesOf(lockfile, context);
  const waiting = [
    root,
    ...patched.flatMap(({ folder }) => manifestIn(lockfile, folder, context) ?? []),
  ];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const manifest = readManifest(file);
    for (const { folder } of pathsIn(manifest)) {
      const other = manifestIn(file, folder, context);
      if (other !== undefined) waiting.push(other);
    }
    if (file === root) waiting.push(...membersOf(root, manifest, context));
  }
  return [...seen];
}

const KINDS = ['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((kind) => [
  kind,
  kind.replace('-', '_'),
]);

/** Returns the names of path dependencies without a manifest in the source tree. */
export function cratesElsewhere(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> {
  const missing = (file: EcosystemFile, paths: readonly PathDependency[]) =>
    paths.filter(({ folder }) => manifestIn(file, folder, context) === undefined);
  const elsewhere = [
    ...missing(lockfile, patchesOf(lockfile, context)),
    ...ownManifests(lockfile, context).flatMap((file) =>
      missing(file, pathsIn(readManifest(file))),
    ),
  ];
  return new Set(elsewhere.map(({ name }) => name));
}

/**
 * Paths of Cargo's configuration file, relative to the lockfile's folder. Like a manifest, this file can contain
 * patches. If both files exist, Cargo reads the one without an extension.
 */
export const CONFIGURATIONS: readonly string[] = ['.cargo/config', '.cargo/config.toml'];

function patchesOf(lockfile: EcosystemFile, context: ParseContext): readonly PathDependency[] {
  const files = CONFIGURATIONS.flatMap(
    (name) => context.file(besidePath(lockfile.path, name)) ?? [],
  );
  return files.flatMap((file) => pathsIn({ patch: objectAt(readManifest(file), 'patch') }));
}

function manifestIn(
  file: EcosystemFile,
  folder: string,
  context: ParseContext,
): EcosystemFile | undefined {
  return context.file(besidePath(file.path, `${folder}/${MANIFEST}`));
}

interface PathDependency {
  readonly name: string;
  readonly folder: string;
}

/** Returns the path dependencies of a manifest, including those in the workspace and in replacements. */
function pathsIn(manifest: JsonObject): readonly PathDependency[] {
  const targets = tablesOf(objectAt(manifest, 'target'));
  const workspace = objectAt(manifest, 'workspace') ?? {};
  const tables = [
    ...[manifest, ...targets].flatMap((holder) => KINDS.map((kind) => objectAt(holder, kind))),
    objectAt(workspace, 'dependencies'),
    objectAt(manifest, 'replace'),
    ...tablesOf(objectAt(manifest, 'patch')),
  ];
  return tables.flatMap((table) =>
    Object.entries(table ?? {}).flatMap(([key, entry]) => {
      const folder = isObject(entry) ? stringAt(entry, 'path') : undefined;
      if (!isObject(entry) || folder === undefined) return [];
      return { name: stringAt(entry, 'package') ?? key, folder };
    }),
  );
}

function tablesOf(table: JsonObject | undefined): readonly JsonObject[] {
  return Object.values(table ?? {}).filter(isObject);
}

/** Returns the manifests in the folders that `members` lists. A listed path can contain an asterisk. */
function membersOf(
  root: EcosystemFile,
  manifest: JsonObject,
  context: ParseContext,
): readonly EcosystemFile[] {
  const members = arrayAt(objectAt(manifest, 'workspace') ?? {}, 'members') ?? [];
  const patterns = members
    .filter((member) => typeof member === 'string')
    .map((member) => besidePath(root.path, `${member}/${MANIFEST}`));
  const plain = patterns.flatMap((path) => context.file(path) ?? []);
  const globs = patterns
    .filter((path) => path.includes('*'))
    .map((path) => path.split('/').map(compileSegment));
  if (globs.length === 0) return plain;
  const matched = context
    .named(MANIFEST)
    .filter(({ path }) => globs.some((glob) => fits(path.split('/'), glob)));
  return [...plain, ...matched];
}

function fits(parts: readonly string[], glob: readonly SegmentMatcher[]): boolean {
  return parts.length === glob.length && glob.every((matches, at) => matches(parts[at] ?? ''));
}

import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { isInstalled } from './install-paths.ts';
import { isPlaceSpec } from './node-modules-path.ts';

/** Name of the manifest of an npm project or package. */
export const MANIFEST = 'package.json';

/** Manifest fields that list dependencies. */
export const DEPENDENCY_KINDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

/**
 * Returns the `package.json` in the folder of a lockfile. Returns undefined if the `package.json` is missing or
 * unreadable.
 */
export function manifestBeside(
  lockfile: EcosystemFile,
  context: ParseContext,
): JsonObject | undefined {
  return readManifest(besidePath(lockfile.path, MANIFEST), context);
}

/** Returns the manifest at the given path. Returns undefined if the manifest is missing or unreadable. */
export function readManifest(path: string, context: ParseContext): JsonObject | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  const manifest = known.get(file) ?? parseManifest(file);
  known.set(file, manifest);
  return manifest === 'unreadable' ? undefined : manifest;
}

/**
 * Caches manifests, so that each file is read only once for all lockfile entries. The garbage collector frees an entry
 * together with its file.
 */
const known = new WeakMap<EcosystemFile, JsonObject | 'unreadable'>();

function parseManifest(file: EcosystemFile): JsonObject | 'unreadable' {
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : 'unreadable';
  } catch (error) {
    // The manifest only shows which packages are direct. All packages are listed, even if it cannot be read.
    if (error instanceof DataError) return 'unreadable';
    throw error;
  }
}

/** Returns the manifests below a lockfile that do not have a nearer lockfile of the same kind. */
export function manifestsBelow(
  lockfile: EcosystemFile,
  context: ParseContext,
): readonly JsonObject[] {
  const name = baseName(lockfile.path);
  const root = directoryOf(lockfile.path);
  const locked = new Set(context.named(name).map(({ path }) => directoryOf(path)));
  return context
    .named(MANIFEST)
    .map(({ path }) => path)
    .filter((path) => isBelow(directoryOf(path), root, locked))
    .map((path) => readManifest(path, context))
    .filter((manifest) => manifest !== undefined);
}

function isBelow(folder: string, root: string, locked: ReadonlySet<string>): boolean {
  if (folder === root || isInstalled(folder)) return false;
  for (let at = folder; at !== root; at = directoryOf(at.slice(0, -1))) {
    if (at === '' || locked.has(at)) return false;
  }
  return true;
}

/** Returns the folder of a file, with a trailing slash. Returns an empty string for the root of the source. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Returns the names of all dependencies in the manifest next to a lockfile. */
export function manifestNames(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  return namesInManifest(manifestBeside(lockfile, context));
}

/** Returns the names of all dependencies of a manifest. */
export function namesInManifest(manifest: JsonObject | undefined): ReadonlySet<string> | undefined {
  if (manifest === undefined) return undefined;
  return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}

/**
 * Returns the names of packages for which `overrides` specifies a location instead of a version. Reads the manifest
 * next to a lockfile.
 */
export function namesOverriddenByPlace(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting = [objectAt(manifestBeside(lockfile, context) ?? {}, 'overrides')];
  for (let rules = waiting.pop(); rules !== undefined; rules = waiting.pop()) {
    for (const [pattern, rule] of Object.entries(rules)) {
      // The key `a@^1` refers to some versions of `a`. The key `.` in an object refers to the package itself.
      const name = pattern.replace(/(?<=.)@.*$/s, '');
      const chosen = isObject(rule) ? stringAt(rule, '.') : rule;
      if (typeof chosen === 'string' && isPlaceSpec(chosen)) names.add(name);
      if (isObject(rule)) waiting.push(rule);
    }
  }
  return names;
}

/**
 * Returns the names of the runtime dependencies in the manifests of the given folders.
 *
 * @param folders Paths relative to the folder of the lockfile. `.` or an empty path is the folder itself.
 */
export function namesAtRuntime(
  lockfile: EcosystemFile,
  folders: readonly string[],
  context: ParseContext,
): ReadonlySet<string> {
  const manifests = folders.map((folder) =>
    readManifest(besidePath(lockfile.path, `./${folder}/${MANIFEST}`), context),
  );
  const kinds = ['dependencies', 'optionalDependencies'] as const;
  return new Set(
    manifests.flatMap((one) =>
      kinds.flatMap((kind) => Object.keys(objectAt(one ?? {}, kind) ?? {})),
    ),
  );
}

import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { isInstalled } from './install-paths.ts';
import { isPlaceSpec } from './node-modules-path.ts';

/** The file in which a project or a package of npm says what it is. */
export const MANIFEST = 'package.json';

/** Where a manifest says what it depends on. */
export const DEPENDENCY_KINDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;

/** The `package.json` in the folder of a lockfile; undefined when it is missing or cannot be read. */
export function manifestBeside(
  lockfile: EcosystemFile,
  context: ParseContext,
): JsonObject | undefined {
  return readManifest(besidePath(lockfile.path, MANIFEST), context);
}

/** The manifest of that path; undefined when it is missing or cannot be read. */
export function readManifest(path: string, context: ParseContext): JsonObject | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  const manifest = known.get(file) ?? parseManifest(file);
  known.set(file, manifest);
  return manifest === 'unreadable' ? undefined : manifest;
}

/** Read once, however many entries of a lockfile name it: forgotten with the file. */
const known = new WeakMap<EcosystemFile, JsonObject | 'unreadable'>();

function parseManifest(file: EcosystemFile): JsonObject | 'unreadable' {
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : 'unreadable';
  } catch (error) {
    // It only tells direct from transitive: without it that is unknown, and the packages are all there.
    if (error instanceof DataError) return 'unreadable';
    throw error;
  }
}

/** Manifests in folders below a lockfile for which no other lockfile of its kind is nearer. */
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

/** With its slash; empty for the source's own. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Names of all that the manifest beside a lockfile depends on. */
export function manifestNames(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  return namesInManifest(manifestBeside(lockfile, context));
}

/** Names of all that a manifest depends on. */
export function namesInManifest(manifest: JsonObject | undefined): ReadonlySet<string> | undefined {
  if (manifest === undefined) return undefined;
  return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}

/** Names for which the `overrides` of the manifest beside a lockfile give a place instead of a version. */
export function namesOverriddenByPlace(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting = [objectAt(manifestBeside(lockfile, context) ?? {}, 'overrides')];
  for (let rules = waiting.pop(); rules !== undefined; rules = waiting.pop()) {
    for (const [pattern, rule] of Object.entries(rules)) {
      // `a@^1` is about some of its versions; `.` in an object is about the package itself.
      const name = pattern.replace(/(?<=.)@.*$/s, '');
      const chosen = isObject(rule) ? stringAt(rule, '.') : rule;
      if (typeof chosen === 'string' && isPlaceSpec(chosen)) names.add(name);
      if (isObject(rule)) waiting.push(rule);
    }
  }
  return names;
}

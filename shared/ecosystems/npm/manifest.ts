import { posix } from 'node:path';
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { folderOf } from './npm-place.ts';

const MANIFEST = 'package.json';

const DEPENDENCY_KINDS = [
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
  const manifest = context.file(path);
  if (manifest === undefined) return undefined;
  try {
    const value = parseJson(manifest.bytes, manifest.path);
    return isObject(value) ? value : undefined;
  } catch (error) {
    // It only tells direct from transitive: without it that is unknown, and the packages are all there.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Whether a place that a lockfile names is a folder of this source tree: one that has its manifest there. It is
 * no package then, but code of the project. Of one that stands elsewhere, or of a lockfile alone, only the
 * lockfile tells.
 *
 * @param from The folder that the place is seen from, itself seen from the lockfile.
 */
export function isOwnFolder(
  place: string,
  lockfile: EcosystemFile,
  context: ParseContext,
  from = '.',
): boolean {
  const folder = folderOf(place);
  if (folder === undefined || folder.startsWith('/')) return false;
  const path = `${directoryOf(lockfile.path)}${from}/${folder}/${MANIFEST}`;
  return context.file(posix.normalize(path)) !== undefined;
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
  if (folder === root || folder.includes('node_modules/')) return false;
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

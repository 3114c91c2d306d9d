import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';

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
  const manifest = context.file(besidePath(lockfile.path, 'package.json'));
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

/** Names of all that the manifest beside a lockfile depends on. */
export function manifestNames(
  lockfile: EcosystemFile,
  context: ParseContext,
): ReadonlySet<string> | undefined {
  const manifest = manifestBeside(lockfile, context);
  if (manifest === undefined) return undefined;
  return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}

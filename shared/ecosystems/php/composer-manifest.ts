import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { ParseContext } from '../ecosystem.ts';
import { namesIn } from './composer-package.ts';

export const MANIFEST = 'composer.json';

/**
 * Returns the names that the manifests of a source declare, as Composer compares them: the manifest at `path`, and
 * code installed from a path. Undefined if the first is missing or unreadable.
 *
 * @param own Entries of such code, which include the dependencies of their manifests.
 */
export function namedByManifests(
  path: string,
  own: readonly JsonObject[],
  context: ParseContext,
): ReadonlySet<string> | undefined {
  const manifest = readManifest(path, context);
  if (manifest === undefined) return undefined;
  const required = [manifest, ...own].flatMap((one) => namesIn(one, 'require'));
  return new Set([...required, ...namesIn(manifest, 'require-dev')]);
}

function readManifest(path: string, context: ParseContext): JsonObject | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : undefined;
  } catch (error) {
    // The manifest only separates direct from transitive packages; without it, that is unknown but no package is
    // missing.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

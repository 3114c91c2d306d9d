import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { ParseContext } from '../ecosystem.ts';
import { namesIn } from './composer-package.ts';

export const MANIFEST = 'composer.json';

/**
 * Names, as Composer compares them, of what the manifests of a source name: that at `path`, and those of code that
 * is installed from a path. Undefined when the first is missing or cannot be read.
 *
 * @param own Entries of such code, which have what their manifests say.
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
    // It only tells direct from transitive: without it that is unknown, and the packages are all there.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

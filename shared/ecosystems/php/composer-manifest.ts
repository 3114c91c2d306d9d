import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { ParseContext } from '../ecosystem.ts';
import { namesIn } from './composer-package.ts';

export const MANIFEST = 'composer.json';

/**
 * Returns the lowercase names of the direct dependencies. The manifest at `path` requires them, including for
 * development, or code that is installed from a path requires them. Returns undefined if the manifest is missing or
 * unreadable.
 *
 * @param own Entries of code that is installed from a path. Each entry lists the dependencies in the manifest of that
 * code.
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

/** Returns the manifest at a path. Returns undefined if the manifest is missing or unreadable. */
export function readManifest(path: string, context: ParseContext): JsonObject | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  try {
    const value = parseJson(file.bytes, file.path);
    return isObject(value) ? value : undefined;
  } catch (error) {
    // The manifest only shows which packages are direct. All packages are listed, even if it cannot be read.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

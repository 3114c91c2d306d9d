import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { MANIFEST } from './composer-manifest.ts';

/**
 * True if an entry is code in the source tree. Composer must be able to install it only from a path, and the manifest
 * at this path must have its name. An entry can also have a source. Then it is unknown which of them Composer uses.
 *
 * @param manifest Path of the project's manifest, to which paths are relative.
 */
export function isOwnCode(entry: JsonObject, manifest: string, context: ParseContext): boolean {
  const dist = objectAt(entry, 'dist') ?? {};
  const hasSource = entry['source'] !== undefined && entry['source'] !== null;
  if (stringAt(dist, 'type') !== 'path' || hasSource) return false;
  const folder = stringAt(dist, 'url') ?? '';
  if (folder === '' || folder.startsWith('/') || climbsOut(manifest, folder)) return false;
  const name = nameAt(besidePath(manifest, `${folder}/${MANIFEST}`), context);
  return name !== undefined && name === stringAt(entry, 'name')?.toLowerCase();
}

function climbsOut(path: string, folder: string): boolean {
  let depth = path.split('/').length - 1;
  for (const segment of folder.split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '' && segment !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

function nameAt(path: string, context: ParseContext): string | undefined {
  const file = context.file(path);
  if (file === undefined) return undefined;
  try {
    const manifest = parseJson(file.bytes, file.path);
    return isObject(manifest) ? stringAt(manifest, 'name')?.toLowerCase() : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

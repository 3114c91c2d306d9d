import { DataError } from '../errors/errors.ts';
import {
  arrayAt,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * What was found in an executable or archive. It was written where the file was read, but may come
 * from a cache, which is not believed either.
 *
 * @throws {DataError} when it is not of that kind.
 */
export function readExtract(file: EcosystemFile, kind: ExtractKind): JsonObject {
  const extract = asObject(parseJson(file.bytes, file.path), '$');
  if (stringAt(extract, 'kind') === kind) return extract;
  throw new DataError('malformed', `this is no extract of kind ${kind}`, { path: file.path });
}

/** The objects of a list; what else is in it is passed over. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return (arrayAt(object, key) ?? []).filter(isObject);
}

/** Go's build information, when the executable has it. */
export function goBuildInfoOf(
  file: EcosystemFile,
): { readonly goVersion: string; readonly modules: string } | undefined {
  const go = objectAt(readExtract(file, 'executable'), 'go');
  if (go === undefined) return undefined;
  return { goVersion: stringAt(go, 'goVersion') ?? '', modules: stringAt(go, 'modules') ?? '' };
}

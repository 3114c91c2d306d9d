import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * The object that a JSON file is, as every lockfile in JSON is one.
 *
 * @param text Its text, where that has to be made JSON first.
 * @throws {DataError} `malformed`, with the line where it stopped.
 */
export function readJsonObject(
  file: EcosystemFile,
  text: Buffer | string = file.bytes,
): JsonObject {
  const value = parseJson(text, file.path);
  if (isObject(value)) return value;
  throw new DataError('malformed', 'this is no JSON object', { path: file.path });
}

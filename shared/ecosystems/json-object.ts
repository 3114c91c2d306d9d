import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import { parseUniqueJson } from '../json/parse-exact-json.ts';
import { parseJson } from '../json/parse-json.ts';
import type { EcosystemFile } from './ecosystem.ts';

/**
 * Parses a JSON file that has an object at the top level. Every JSON lockfile has this form.
 *
 * @param text Text to parse instead of the file's content, if the content must first be converted to JSON.
 * @throws {DataError} `malformed`, with the line of the error.
 */
export function readJsonObject(
  file: EcosystemFile,
  text: Buffer | string = file.bytes,
): JsonObject {
  return objectIn(file, parseJson(text, file.path));
}

/**
 * Like `readJsonObject`, but rejects duplicate keys. Use this function for files of programs that take the first of
 * several values, because Assay takes the last.
 */
export function readUniqueObject(file: EcosystemFile, text: string): JsonObject {
  return objectIn(file, parseUniqueJson(text, file.path));
}

function objectIn(file: EcosystemFile, value: unknown): JsonObject {
  if (isObject(value)) return value;
  throw new DataError('malformed', 'the file is not a JSON object', { path: file.path });
}

import { DataError } from '../errors/errors.ts';
import type { JsonObject } from './guards.ts';

/**
 * Refuses an object that spells a key otherwise than its specification. Go, in which engines are written, takes
 * `Layers` for `layers`, and of both the last one.
 *
 * @param where In the document, such as `$.layers[0]`.
 * @throws {DataError} `malformed`. @see https://pkg.go.dev/encoding/json#Unmarshal
 */
export function requireExactKeys(
  object: JsonObject,
  known: readonly string[],
  where: string,
  path: string,
): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    const meant = known.find((name) => folded(name) === folded(key));
    if (meant === undefined) continue;
    const message = `${path}: ${where} has the key ${JSON.stringify(key)}, which Go takes for ${meant}`;
    throw new DataError('malformed', message, { path });
  }
}

/** A key as Go compares it. Upper case first: it makes an `s` of the long one, as Go does. */
export function folded(key: string): string {
  return key.toUpperCase().toLowerCase();
}

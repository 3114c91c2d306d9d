import { DataError } from '../errors/errors.ts';
import type { JsonObject } from './guards.ts';

/**
 * Rejects an object with a key that differs from an expected key only in letter case. Container engines use Go's JSON
 * decoder, which accepts `layers` for `Layers`. If both keys are present, it uses the last one.
 *
 * @param where Location in the document, such as `$.layers[0]`.
 * @throws {DataError} `malformed`.
 * @see https://pkg.go.dev/encoding/json#Unmarshal
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
    const message = `${path}: ${where} contains the key ${JSON.stringify(key)}, which Go parses as ${meant}`;
    throw new DataError('malformed', message, { path });
  }
}

/**
 * Returns the key in lower case. Two keys count as equal in Go if the results are equal. The key is first converted to
 * upper case, because this replaces a long s (ſ) with an `S`.
 */
export function folded(key: string): string {
  return key.toUpperCase().toLowerCase();
}

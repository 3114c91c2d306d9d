import { folded } from '../json/exact-keys.ts';
import { isObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

/**
 * Start of the bytes that a signature over an envelope covers.
 *
 * @see https://github.com/secure-systems-lab/dsse
 */
const ENVELOPE = Buffer.from('DSSEv1 ');

/** Maximum size of a payload that cosign reads, in bytes. */
const MAX_PAYLOAD_BYTES = 128 * 1024 * 1024;

/**
 * Returns true if a signature over these bytes is also a signature over other content: over the statement in an
 * envelope, or over the image that a simple signing payload names. Ignores the letter case of keys, as Go programs do.
 */
export function signsOtherContent(bytes: Buffer): boolean {
  if (bytes.subarray(0, ENVELOPE.length).equals(ENVELOPE)) return true;
  if (bytes.length > MAX_PAYLOAD_BYTES) return false;
  try {
    const value = parseJson(bytes, '');
    return isObject(value) && Object.keys(value).some((key) => folded(key) === 'critical');
  } catch {
    // A file that is not valid JSON is not a payload.
    return false;
  }
}

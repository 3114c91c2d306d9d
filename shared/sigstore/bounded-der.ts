/**
 * Returns true if sigstore-js can parse the DER in linear time. Its parser first tries to parse the content of each
 * octet string as elements. These elements can extend beyond the end of the string. If the attempt fails, the parser
 * continues after the string. With 25 nested attempts in 100 bytes, it reads 2^25 elements. Anyone with write access to
 * a registry can create such data.
 *
 * This function counts the same steps. It does not check that the DER is valid, because the parser does this. The
 * function is needed for `@sigstore/core` 4.0.1, whose maintainers keep this fallback on purpose. A test fails as soon
 * as the function is no longer needed.
 *
 * @see https://github.com/sigstore/sigstore-js/pull/1678 “OCTET STRING fallback”
 */
export function isBoundedDer(der: Uint8Array): boolean {
  const walk: Walk = { der, at: 0, steps: (der.length + 1) * STEPS_PER_BYTE };
  readElement(walk, 0);
  return walk.steps >= 0;
}

/** Maximum number of steps per byte. An element has at least two bytes, and is read twice inside an octet string. */
const STEPS_PER_BYTE = 4;

/** Maximum depth. It is the same as in the parser. */
const MAX_DEPTH = 100;

interface Walk {
  readonly der: Uint8Array;
  at: number;
  /** Number of remaining steps. */
  steps: number;
}

const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;

/** Counts the steps for one element. Returns false if the parser would throw, or if no steps remain. */
function readElement(walk: Walk, depth: number): boolean {
  walk.steps -= 1;
  if (walk.steps < 0 || depth > MAX_DEPTH) return false;
  const tag = walk.der[walk.at++] ?? 0;
  const length = readLength(walk);
  const isTag = (tag & 0x1f) !== 0x1f && tag !== 0;
  if (!isTag || length === undefined || walk.at + length > walk.der.length) return false;
  const end = walk.at + length;
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  const mayHoldElements = isConstructed || tag === OCTET_STRING;
  if (mayHoldElements && !readElements(walk, end, depth + 1) && isConstructed) return false;
  walk.at = end;
  return true;
}

function readElements(walk: Walk, end: number, depth: number): boolean {
  while (walk.at < end) if (!readElement(walk, depth)) return false;
  return walk.at === end;
}

/** Reads a length. Returns undefined where the parser would throw. */
function readLength(walk: Walk): number | undefined {
  const first = walk.der[walk.at++];
  if (first === undefined || first < 0x80) return first;
  const count = first & 0x7f;
  if (count > 6 || walk.at + count > walk.der.length) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (walk.der[walk.at++] ?? 0);
  return length < 0x80 ? undefined : length;
}

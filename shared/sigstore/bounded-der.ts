/**
 * Says whether sigstore-js can read DER in time that grows with its length. Its reader looks into octet strings
 * as if there were elements in them, lets those reach beyond the string, and when that fails begins anew
 * behind it: 25 strings in 100 bytes are read 2^25 times. Whoever can write to a registry chooses them.
 *
 * This takes the same steps and counts them. Whether the DER is right is for the reader to say. Needed with
 * `@sigstore/core` 4.0.1, whose maintainers keep the fallback on purpose; the test says when it no longer is.
 *
 * @see https://github.com/sigstore/sigstore-js/pull/1678 “OCTET STRING fallback”
 */
export function isBoundedDer(der: Uint8Array): boolean {
  const walk: Walk = { der, at: 0, steps: (der.length + 1) * STEPS_PER_BYTE };
  readElement(walk, 0);
  return walk.steps >= 0;
}

/** An element has two bytes or more, and is read once more where it stands in an octet string for nothing. */
const STEPS_PER_BYTE = 4;

/** The reader's own. */
const MAX_DEPTH = 100;

interface Walk {
  readonly der: Uint8Array;
  at: number;
  /** That are left. */
  steps: number;
}

const CONSTRUCTED = 0x20;
const OCTET_STRING = 0x04;

/** False where the reader throws. */
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

/** Undefined where the reader throws. */
function readLength(walk: Walk): number | undefined {
  const first = walk.der[walk.at++];
  if (first === undefined || first < 0x80) return first;
  const count = first & 0x7f;
  if (count > 6 || walk.at + count > walk.der.length) return undefined;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (walk.der[walk.at++] ?? 0);
  return length < 0x80 ? undefined : length;
}

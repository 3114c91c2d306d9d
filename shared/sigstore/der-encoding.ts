import type { ASN1Obj } from '@sigstore/core';

/** Returns the encoding of a parsed element. DER has exactly one encoding for each value. */
export function encodingOf({ tag, value }: ASN1Obj): Buffer {
  return encode(tag, [value]);
}

/**
 * Returns the encoding of an element, given its tag and content.
 *
 * @see X.690 §8.1.3
 */
export function encode(tag: ASN1Obj['tag'], content: readonly Buffer[]): Buffer {
  const length = content.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([Buffer.of(tag.toDER(), ...lengthOctets(length)), ...content]);
}

/** Encodes a length: in one octet, or in one octet with the number of length octets, followed by these octets. */
function lengthOctets(length: number): readonly number[] {
  if (length < 0x80) return [length];
  const hex = length.toString(16);
  const octets = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return [0x80 | octets.length, ...octets];
}

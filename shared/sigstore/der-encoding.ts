import type { ASN1Obj } from '@sigstore/core';

/**
 * Has an element give its encoding as it was read, where the library would put it together anew from all that
 * is in it. Both are the same: its reader takes nothing but DER, of which every value has one encoding.
 *
 * The bytes are new each time: the library changes those of a timestamp.
 */
export function keepEncoding(part: ASN1Obj): void {
  part.toDER = () => encodingOf(part);
}

/** The same for an element and all elements in it, as deep as the reader goes. */
export function keepEncodings(part: ASN1Obj): void {
  keepEncoding(part);
  for (const each of part.subs) keepEncodings(each);
}

/** Made once, for what the library asks again and again and leaves as it is. */
export function rememberEncoding(part: ASN1Obj): void {
  let bytes: Buffer | undefined;
  part.toDER = () => {
    bytes ??= encodingOf(part);
    return bytes;
  };
}

function encodingOf(part: ASN1Obj): Buffer {
  return Buffer.concat([headerOf(part), part.value]);
}

/** Tag and length. @see X.690 §8.1.3 */
function headerOf({ tag, value: { length } }: ASN1Obj): Buffer {
  if (length < 0x80) return Buffer.from([tag.toDER(), length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([tag.toDER(), 0x80 | bytes.length]), bytes]);
}

import { isUtf8 } from 'node:buffer';

const SLASH = 0x2f;
/**
 * Bytes from 128 up are mapped to lone surrogates starting at this value, which valid UTF-8 never contains.
 *
 * @see PEP 383
 */
const ESCAPE = 0xdc00;

/**
 * Decodes the bytes of a name in an archive. Different names are decoded to different strings. If a path segment is not
 * valid UTF-8, each of its bytes that is not ASCII becomes a lone surrogate. `toWellFormed` makes such a name
 * printable.
 */
export function nameFrom(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const segments: string[] = [];
  for (let at = 0; at <= bytes.length; ) {
    const slash = bytes.indexOf(SLASH, at);
    const end = slash === -1 ? bytes.length : slash;
    segments.push(segmentFrom(bytes.subarray(at, end)));
    at = end + 1;
  }
  return segments.join('/');
}

function segmentFrom(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const units = Buffer.alloc(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    units.writeUInt16LE(byte < 0x80 ? byte : ESCAPE + byte, 2 * at);
  }
  return units.toString('utf16le');
}

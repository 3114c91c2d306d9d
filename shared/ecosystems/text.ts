/**
 * The text of a file that tools on Windows may have written: in UTF-16 where its first two bytes say so, else
 * in UTF-8; the mark at its beginning is no part of it.
 */
export function decodeText(bytes: Buffer): string {
  const text = isBigEndian(bytes)
    ? Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    : bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function isBigEndian(bytes: Buffer): boolean {
  return bytes[0] === 0xfe && bytes[1] === 0xff;
}

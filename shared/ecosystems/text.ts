/** Number of bytes in the UTF-8 byte order mark. */
const UTF8_MARK_BYTES = 3;

/**
 * Returns the bytes of a text file as UTF-8 without a byte order mark. Converts UTF-16 text with a byte order mark,
 * which Windows tools write. Returns bytes without a byte order mark unchanged.
 *
 * No other function reads or removes byte order marks. An inventory calls this function for every file, including
 * companion files, before a parser receives the file. Binary files are not changed, because no binary format starts
 * with a byte order mark.
 */
export function withoutMark(bytes: Buffer): Buffer {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) {
    return bytes.subarray(UTF8_MARK_BYTES);
  }
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) {
    return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
  }
  return bytes;
}

function fromUtf16(littleEndian: Buffer): Buffer {
  return Buffer.from(littleEndian.toString('utf16le'));
}

/** The UTF-8 byte order mark. */
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Returns the bytes of a text file as UTF-8 without a byte order mark. Converts UTF-16 text with a byte order mark,
 * which Windows tools write. Returns bytes without a byte order mark unchanged.
 *
 * No other function reads or removes byte order marks. An inventory calls this function for every file, including
 * companion files, before a parser receives the file. Binary files are not changed, because no binary format starts
 * with a byte order mark.
 */
export function withoutMark(bytes: Buffer): Buffer {
  if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) {
    return bytes.subarray(UTF8_MARK.length);
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2));
  if (first === 0xfe && second === 0xff) {
    return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
  }
  return bytes;
}

function fromUtf16(littleEndian: Buffer): Buffer {
  return Buffer.from(littleEndian.toString('utf16le'));
}

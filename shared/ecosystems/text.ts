/** UTF-8's byte order mark, as bytes. */
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The bytes of a text file as UTF-8 without a byte order mark, whatever tools on Windows wrote it in. Bytes that
 * begin with no mark are returned as they are.
 *
 * This is the only place where marks are read: an inventory passes every file through it before any format sees
 * it, files that a format only looks up included. No binary format begins with one of the marks.
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

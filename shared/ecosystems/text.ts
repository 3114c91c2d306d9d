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

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Matches the files of Ruby and Go, to which a carriage return alone is a space. */
const RETURN_IS_SPACE =
  /(?:^|\/)(?:Gemfile[^/]*|gems\.\w+|[^/]*\.gem(?:spec|file)(?:\.lock)?|go\.\w+|modules\.txt)$/;

/**
 * Matches the names of binary files with packages. A zero byte does not make a file binary, because its author can add
 * one to a text.
 */
const BINARY = /(?:\.(?:lockb|egg|whl|pyz|pex|zip|jar|db|sqlite|sqlite-wal)|(?:^|\/)Packages)$/i;

/** Returns true if a file has the name of a binary file. */
export function isBinaryName(path: string): boolean {
  return BINARY.test(path);
}

/**
 * Returns the bytes of a text file with a line feed in place of each carriage return that no line feed follows. Most
 * programs, such as those in Java and Python, end a line there. Returns binary files and files of Ruby and Go
 * unchanged.
 */
export function withLineFeeds(path: string, bytes: Buffer): Buffer {
  let at = loneReturn(bytes, 0);
  if (at === -1 || RETURN_IS_SPACE.test(path) || isBinaryName(path)) return bytes;
  const text = Buffer.from(bytes);
  for (; at !== -1; at = loneReturn(text, at + 1)) text[at] = LINE_FEED;
  return text;
}

/** Returns the offset of the next carriage return that no line feed follows, or -1. */
export function loneReturn(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(CARRIAGE_RETURN, from);
  while (at !== -1 && bytes[at + 1] === LINE_FEED) at = bytes.indexOf(CARRIAGE_RETURN, at + 2);
  return at;
}

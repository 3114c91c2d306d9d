/** Number of bytes at the start of a file that are searched for a zero byte. Git uses the same number. */
const PROBED_BYTES = 8_000;

const MARK = '\uFEFF';

/**
 * Returns the text of a file without its byte order mark. Returns undefined for a binary file. Invalid UTF-8 becomes
 * replacement characters, because a file in another encoding can still contain a secret in ASCII.
 */
export function readText(bytes: Buffer): string | undefined {
  const encoding = wideEncoding(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, PROBED_BYTES).includes(0)) return undefined;
  const text = bytes.toString('utf8');
  return text.startsWith(MARK) ? text.slice(1) : text;
}

/** Returns the UTF-16 encoding that a byte order mark names. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

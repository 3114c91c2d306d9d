/** Number of bytes at the start of a file that determine its encoding. Git uses the same number. */
export const PROBED_BYTES = 8_000;

const MARK = '\uFEFF';

/**
 * Returns the text of a file without its byte order mark. Returns undefined for a binary file.
 *
 * Invalid UTF-8 becomes replacement characters, because a file in another encoding can still contain a secret in ASCII.
 * A file with a few zero bytes still counts as text. Otherwise, an added zero byte could hide the entire text. In a
 * file that contains text in several encodings, only the ASCII characters are decoded.
 */
export function readText(bytes: Buffer): string | undefined {
  const probe = bytes.subarray(0, PROBED_BYTES);
  const encoding = wideEncoding(probe);
  if (encoding !== undefined && !hasNarrowText(bytes)) return wideText(bytes, encoding);
  if (encoding === undefined && probe.includes(0) && !isMostlyText(probe)) return undefined;
  const text = narrowText(bytes.toString('utf8'));
  return text.startsWith(MARK) ? text.slice(1) : text;
}

/** Number of characters of the shortest ASCII text that is found in a file with UTF-16 or UTF-32. */
const NARROW = /[\t -~]{12}/;

/**
 * Returns true if a file with UTF-16 or UTF-32 also contains text with one byte per character. This is also true for
 * some texts in Chinese characters, in which few other characters matter to the rules.
 */
function hasNarrowText(bytes: Buffer): boolean {
  return NARROW.test(bytes.toString('latin1'));
}

/** Matches ASCII characters in UTF-16 and UTF-32. */
const WIDE = /(?:[\t\n\r -~]\0{1,3}){4,}|(?:\0{1,3}[\t\n\r -~]){4,}/g;

/** Removes the zero bytes of ASCII characters in UTF-16 and UTF-32. Other zero bytes separate texts. */
function narrowText(text: string): string {
  return text.includes('\0') ? text.replace(WIDE, (wide) => wide.replaceAll('\0', '')) : text;
}

type WideEncoding = 'utf-16le' | 'utf-16be';

/**
 * Decodes text in UTF-16 or UTF-32. UTF-32 is decoded as UTF-16, in which each character gets an additional zero
 * character. These zero characters are removed.
 */
function wideText(bytes: Buffer, encoding: WideEncoding): string {
  const isUtf32 = bytes.includes('\0\0');
  const text = new TextDecoder(encoding).decode(bytes);
  return isUtf32 ? text.replaceAll(/[\0\uFEFF]/g, '') : text;
}

/**
 * Returns the UTF-16 encoding of a file, or undefined for any other encoding. Recognizes the encoding by its byte order
 * mark or, for ASCII characters without a mark, by the positions of the zero bytes. The first character determines
 * whether these positions count from the start.
 */
function wideEncoding(probe: Buffer): WideEncoding | undefined {
  let [even, odd] = [0, 0];
  for (let at = probe.indexOf(0); at !== -1; at = probe.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const start = probe.toString('latin1', 0, 4);
  if (start === '\0\0\xfe\xff') return 'utf-16be';
  if (start.startsWith('\xff\xfe')) return isAscii(probe) ? undefined : 'utf-16le';
  if (start.startsWith('\xfe\xff')) return isAscii(probe) ? undefined : 'utf-16be';
  const most = probe.length / 3;
  if (odd > most && even < odd / 20 && probe[1] === 0) return 'utf-16le';
  return even > most && odd < even / 20 && probe[0] === 0 ? 'utf-16be' : undefined;
}

/** Returns true if all bytes after a byte order mark are ASCII. In that case, the mark is wrong. */
function isAscii(probe: Buffer): boolean {
  return probe.subarray(2).every((byte) => byte > 0 && byte < 0x80);
}

/** Returns true if at most one byte in 20 is a control character. Compressed data and programs contain more of them. */
function isMostlyText(probe: Buffer): boolean {
  const narrow = Buffer.from(narrowText(probe.toString('latin1')), 'latin1');
  const controls = narrow.filter((byte) => byte < 0x20 && !isLayout(byte)).length;
  return controls <= narrow.length / 20;
}

/** Returns true for backspace, tab, line feed, vertical tab, form feed, carriage return and escape. */
function isLayout(byte: number): boolean {
  return (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;
}

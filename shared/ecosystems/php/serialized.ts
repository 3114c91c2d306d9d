/** A value that PHP's `serialize` wrote. All arrays become maps. */
export type PhpValue = string | number | boolean | undefined | PhpArray;
interface PhpArray extends ReadonlyMap<string, PhpValue> {}

interface Cursor {
  /** The input as Latin-1 text, because lengths are counted in bytes. */
  readonly text: string;
  at: number;
}

/** Maximum depth of nested arrays. Registry files have six levels. */
const MAX_DEPTH = 50;

/**
 * Parses a serialized value without objects, because objects are code. Returns undefined if the value is invalid or
 * truncated.
 *
 * @see https://www.php.net/manual/en/function.serialize.php
 */
export function readSerialized(bytes: Buffer): PhpValue {
  const cursor = { text: bytes.toString('latin1'), at: 0 };
  try {
    return readValue(cursor, 0);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Parses the value at the cursor, and moves the cursor past the value.
 *
 * @throws {RangeError} if the text is not a serialized value.
 */
function readValue(cursor: Cursor, depth: number): PhpValue {
  const kind = cursor.text.slice(cursor.at, cursor.at + 2);
  cursor.at += 2;
  switch (kind) {
    case 'N;':
      return undefined;
    case 'b:':
      return readUntil(cursor, ';') === '1';
    case 'i:':
    case 'd:':
      return Number(readUntil(cursor, ';'));
    case 's:':
      return readString(cursor);
    case 'a:':
      return readArray(cursor, depth);
    default:
      throw new RangeError(`no value at ${cursor.at}`);
  }
}

function readUntil(cursor: Cursor, mark: string): string {
  const end = cursor.text.indexOf(mark, cursor.at);
  if (end === -1) throw new RangeError(`unterminated value at ${cursor.at}`);
  const found = cursor.text.slice(cursor.at, end);
  cursor.at = end + mark.length;
  return found;
}

/** Parses `s:5:"bytes";`. */
function readString(cursor: Cursor): string {
  const length = Number(readUntil(cursor, ':"'));
  const end = cursor.at + length;
  if (!(length >= 0) || cursor.text.slice(end, end + 2) !== '";') {
    throw new RangeError(`expected a string at offset ${cursor.at}`);
  }
  const bytes = Buffer.from(cursor.text.slice(cursor.at, end), 'latin1');
  cursor.at = end + 2;
  return bytes.toString('utf8');
}

/** Parses `a:1:{key value}`. The array ends at the closing brace, and the declared number of members is ignored. */
function readArray(cursor: Cursor, depth: number): PhpArray {
  readUntil(cursor, ':{');
  if (depth > MAX_DEPTH) throw new RangeError('arrays are nested too deeply');
  const members = new Map<string, PhpValue>();
  while (cursor.text.charAt(cursor.at) !== '}') {
    const key = readValue(cursor, depth + 1);
    members.set(String(key), readValue(cursor, depth + 1));
  }
  cursor.at++;
  return members;
}

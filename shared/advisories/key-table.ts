/**
 * A sorted table in one buffer that maps names to rows of numbers. Creating a map with the names of all packages in an
 * ecosystem would take time, and the map would need ten times as much memory. The table has the following layout. All
 * numbers are four-byte little-endian integers.
 *
 *     number of keys, number of values
 *     for each key: the end of its string, the end of its values
 *     the values, sorted by key
 *     the strings of the keys, sorted by their bytes
 */

const NUMBER_BYTES = 4;
const HEAD_BYTES = 2 * NUMBER_BYTES;
const KEY_BYTES = 2 * NUMBER_BYTES;

const NONE: readonly number[] = [];

export interface KeyTable {
  /** Returns the values of all rows for a key. Returns an empty list for an unknown key. */
  find(key: string): readonly number[];
}

export function encodeKeyTable(values: ReadonlyMap<string, readonly number[]>): Buffer {
  const keys = [...values]
    .map(([key, own]) => ({ text: Buffer.from(key), own }))
    .sort((a, b) => Buffer.compare(a.text, b.text));
  const all = keys.flatMap(({ own }) => own);
  const numbers = [keys.length, all.length];
  let textEnd = 0;
  let end = 0;
  for (const { text, own } of keys) {
    textEnd += text.length;
    end += own.length;
    numbers.push(textEnd, end);
  }
  const texts = keys.map(({ text }) => text);
  return Buffer.concat([numberBytes(numbers), numberBytes(all), ...texts]);
}

/** Encodes numbers smaller than 2^32 as four bytes each. */
export function numberBytes(numbers: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafeSlow(numbers.length * NUMBER_BYTES);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * NUMBER_BYTES);
  return bytes;
}

/**
 * Opens a table without copying its bytes. Returns undefined if the table is damaged, or if a value is too large for
 * its column.
 *
 * @param limits The exclusive upper limit of each column. A row has one value per column.
 */
export function openKeyTable(bytes: Buffer, limits: readonly number[]): KeyTable | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const layout = layoutOf(bytes);
  if (layout.texts > bytes.length || !isIntact(bytes, layout, limits)) return undefined;
  return {
    find: (key) => {
      const at = search(bytes, layout, Buffer.from(key));
      return at === undefined ? NONE : valuesOf(bytes, layout, at);
    },
  };
}

/** The number of keys, the number of values, and the offsets at which the values and the strings of the keys start. */
interface Layout {
  readonly keys: number;
  readonly count: number;
  readonly values: number;
  readonly texts: number;
}

function layoutOf(bytes: Buffer): Layout {
  const keys = bytes.readUInt32LE(0);
  const count = bytes.readUInt32LE(NUMBER_BYTES);
  const values = HEAD_BYTES + keys * KEY_BYTES;
  return { keys, count, values, texts: values + count * NUMBER_BYTES };
}

/**
 * Returns true if the end offsets are in ascending order and within the table, and the values are below their limits.
 * Lookups in such a table never read outside it.
 */
function isIntact(bytes: Buffer, layout: Layout, limits: readonly number[]): boolean {
  const { keys, count, values, texts } = layout;
  let textEnd = 0;
  let end = 0;
  for (let at = HEAD_BYTES; at < values; at += KEY_BYTES) {
    const nextText = bytes.readUInt32LE(at);
    const next = bytes.readUInt32LE(at + NUMBER_BYTES);
    if (nextText < textEnd || next < end || next % limits.length !== 0) return false;
    textEnd = nextText;
    end = next;
  }
  if (end !== count || texts + textEnd !== bytes.length || (keys === 0 && count > 0)) return false;
  return limits.every((limit, column) => isBelow(bytes, layout, { limit, column }, limits.length));
}

function isBelow(
  bytes: Buffer,
  { values, texts }: Layout,
  { limit, column }: { readonly limit: number; readonly column: number },
  columns: number,
): boolean {
  const step = columns * NUMBER_BYTES;
  for (let at = values + column * NUMBER_BYTES; at < texts; at += step) {
    if (bytes.readUInt32LE(at) >= limit) return false;
  }
  return true;
}

function search(bytes: Buffer, layout: Layout, wanted: Buffer): number | undefined {
  let low = 0;
  let high = layout.keys - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const start = layout.texts + endBefore(bytes, middle, 0);
    const end = layout.texts + endBefore(bytes, middle + 1, 0);
    const order = wanted.compare(bytes, start, end);
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function valuesOf(bytes: Buffer, layout: Layout, at: number): readonly number[] {
  const found: number[] = [];
  const end = endBefore(bytes, at + 1, NUMBER_BYTES);
  for (let index = endBefore(bytes, at, NUMBER_BYTES); index < end; index++) {
    found.push(bytes.readUInt32LE(layout.values + index * NUMBER_BYTES));
  }
  return found;
}

/** Returns the offset at which the key with the index `at` starts. This is also the end of the key before it. */
function endBefore(bytes: Buffer, at: number, field: number): number {
  return at === 0 ? 0 : bytes.readUInt32LE(HEAD_BYTES + (at - 1) * KEY_BYTES + field);
}

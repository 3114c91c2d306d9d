/**
 * A list of strings in one buffer. Each string can be read without the others. The list has the following layout. All
 * numbers are four-byte little-endian integers.
 *
 *     number of strings
 *     for each string: its end
 *     the strings
 */
import { numberBytes } from './key-table.ts';

const NUMBER_BYTES = 4;

export interface TextList {
  readonly count: number;
  /** Returns a string by its number, which must be less than `count`. */
  textAt(number: number): string;
}

export function encodeTextList(texts: readonly string[]): Buffer {
  const contents = texts.map((text) => Buffer.from(text));
  const ends: number[] = [];
  for (const { length } of contents) ends.push((ends.at(-1) ?? 0) + length);
  return Buffer.concat([numberBytes([texts.length, ...ends]), ...contents]);
}

/** Opens a list without copying its bytes. Returns undefined if the list is damaged. */
export function openTextList(bytes: Buffer): TextList | undefined {
  if (bytes.length < NUMBER_BYTES) return undefined;
  const count = bytes.readUInt32LE(0);
  const start = NUMBER_BYTES + count * NUMBER_BYTES;
  if (start > bytes.length || !isIntact(bytes, count, start)) return undefined;
  return {
    count,
    textAt: (number) =>
      bytes.toString('utf8', start + endOf(bytes, number - 1), start + endOf(bytes, number)),
  };
}

/**
 * Returns true if the end offsets are in ascending order and within the list, so that reading a string never leaves the
 * list.
 */
function isIntact(bytes: Buffer, count: number, start: number): boolean {
  let end = 0;
  for (let number = 0; number < count; number++) {
    const next = endOf(bytes, number);
    if (next < end) return false;
    end = next;
  }
  return start + end === bytes.length;
}

/** Returns the end of a string, which is also the start of the next one. The first string starts at 0. */
function endOf(bytes: Buffer, number: number): number {
  return number < 0 ? 0 : bytes.readUInt32LE(NUMBER_BYTES + number * NUMBER_BYTES);
}

/**
 * A list of strings in one buffer. Each string can be read on its own. All numbers are four-byte little-endian
 * integers. This is the layout:
 *
 *     number of strings
 *     for each string: its end
 *     the strings
 */
import { numberBytes, numbersIn } from './key-table.ts';

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

/** Opens a list without copying its strings. Returns undefined if the list is damaged. */
export function openTextList(bytes: Buffer): TextList | undefined {
  if (bytes.length < NUMBER_BYTES) return undefined;
  const count = bytes.readUInt32LE(0);
  const start = NUMBER_BYTES + count * NUMBER_BYTES;
  if (start > bytes.length) return undefined;
  const ends = numbersIn(bytes, NUMBER_BYTES, count);
  if (!isIntact(ends, bytes.length - start)) return undefined;
  return {
    count,
    textAt: (number) =>
      // A string starts where the previous string ends.
      bytes.toString('utf8', start + (ends[number - 1] ?? 0), start + (ends[number] ?? 0)),
  };
}

/**
 * Returns true if the end offsets are in ascending order and inside the list. Then a string never extends beyond the
 * list.
 */
function isIntact(ends: Uint32Array, size: number): boolean {
  let end = 0;
  for (const next of ends) {
    if (next < end) return false;
    end = next;
  }
  return end === size;
}

import { DataError } from '../errors/errors.ts';

/**
 * Decompresses a Snappy block, the format in which GitHub stores attestations.
 *
 * @param maxBytes Maximum size of the result, in bytes. The size in the block itself cannot be trusted.
 * @throws {DataError} `limit-exceeded`, or `malformed` if the bytes are not a valid Snappy block.
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
export function decompressSnappy(block: Uint8Array, maxBytes: number, path: string): Buffer {
  const { value: size, next } = readLength(block, path);
  if (size > maxBytes) {
    throw new DataError('limit-exceeded', `the block expands to more than ${maxBytes} bytes`, {
      path,
    });
  }
  const output = Buffer.alloc(size);
  let from = next;
  let at = 0;
  while (from < block.length) {
    const element = readElement(block, from, path);
    const end = at + element.length;
    if (end > size) throw malformed('the output is longer than the declared length', path);
    writeElement(output, at, element, block, path);
    at = end;
    from = element.next;
  }
  if (at !== size) throw malformed('the output is shorter than the declared length', path);
  return output;
}

function writeElement(
  output: Buffer,
  at: number,
  element: Element,
  block: Uint8Array,
  path: string,
): void {
  if (element.kind === 'literal') {
    output.set(block.subarray(element.start, element.start + element.length), at);
    return;
  }
  const { offset, length } = element;
  if (offset === 0 || offset > at)
    throw malformed('a copy refers to data before the start of the output', path);
  // Copies bytes one by one. If a copy overlaps its own output, it repeats bytes that it has just written.
  for (let to = at; to < at + length; to++) output[to] = output[to - offset] ?? 0;
}

type Element =
  | {
      readonly kind: 'literal';
      readonly start: number;
      readonly length: number;
      readonly next: number;
    }
  | {
      readonly kind: 'copy';
      readonly offset: number;
      readonly length: number;
      readonly next: number;
    };

/**
 * Reads one element of a block. The two lowest bits of its tag indicate its kind. The other bits are a length, or the
 * start of a length.
 */
function readElement(block: Uint8Array, from: number, path: string): Element {
  const tag = byteAt(block, from, path);
  const rest = tag >> 2;
  switch (tag & 3) {
    case 0:
      return readLiteral(block, from, rest, path);
    case 1: {
      const offset = ((tag >> 5) << 8) | byteAt(block, from + 1, path);
      return { kind: 'copy', offset, length: (rest & 7) + 4, next: from + 2 };
    }
    case 2:
      return {
        kind: 'copy',
        offset: littleEndian(block, from + 1, 2, path),
        length: rest + 1,
        next: from + 3,
      };
    default:
      return {
        kind: 'copy',
        offset: littleEndian(block, from + 1, 4, path),
        length: rest + 1,
        next: from + 5,
      };
  }
}

/** Reads a literal. If the length in the tag is 60 or more, it indicates how many bytes contain the actual length. */
function readLiteral(block: Uint8Array, from: number, rest: number, path: string): Element {
  const lengthBytes = rest < 60 ? 0 : rest - 59;
  const length =
    lengthBytes === 0 ? rest + 1 : littleEndian(block, from + 1, lengthBytes, path) + 1;
  const start = from + 1 + lengthBytes;
  if (start + length > block.length) throw malformed('the data is truncated', path);
  return { kind: 'literal', start, length, next: start + length };
}

/** Reads a varint of at most 32 bits. */
function readLength(block: Uint8Array, path: string): { value: number; next: number } {
  let value = 0;
  for (let at = 0; at < 5; at++) {
    const byte = byteAt(block, at, path);
    value += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { value, next: at + 1 };
  }
  throw malformed('the length is not a number', path);
}

function littleEndian(block: Uint8Array, from: number, count: number, path: string): number {
  let value = 0;
  for (let at = 0; at < count; at++) value += byteAt(block, from + at, path) * 2 ** (8 * at);
  return value;
}

function byteAt(block: Uint8Array, at: number, path: string): number {
  const byte = block[at];
  if (byte === undefined) throw malformed('the data is truncated', path);
  return byte;
}

function malformed(what: string, path: string): DataError {
  return new DataError('malformed', `the data is not a valid Snappy block: ${what}`, { path });
}

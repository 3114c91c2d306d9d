/**
 * Reads the build information that the Go toolchain stores in executables. It is present even in stripped and
 * position-independent executables. Source:
 * https://cs.opensource.google/go/go/+/master:src/debug/buildinfo/buildinfo.go
 */

import type { ByteRanges, Range } from './byte-ranges.ts';
import type { Segment } from './elf.ts';
import type { GoBuildInfo } from './extract.ts';

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const ALIGNMENT = 16;
const HEADER_BYTES = 32;

const BIG_ENDIAN_FLAG = 1;
const INLINE_FLAG = 2;

/** Length of the markers before and after the module lines, in bytes. */
const FRAME_BYTES = 16;

/**
 * Maximum length of a version such as `go1.22.1 X:boringcrypto`, in bytes. The longest known version is 40 bytes long.
 */
const MAX_VERSION_BYTES = 256;

/** Maximum size of the module lines, in bytes. The largest programs have about 1,500 modules of 100 bytes each. */
const MAX_MODULES_BYTES = 4 * 1024 * 1024;

/**
 * Reads the build information from the locations that can contain it.
 *
 * @param locations The section with the build information, or all writable data.
 * @param segments Segments of the program. The build information of Go 1.17 and earlier contains pointers to them.
 * Without segments, such build information is not read.
 */
export function findGoBuildInfo(
  file: ByteRanges,
  locations: readonly Range[],
  segments: readonly Segment[],
): GoBuildInfo | undefined {
  for (const location of locations) {
    const bytes = file.read(location.start, location.end - location.start);
    const at = bytes === undefined ? -1 : alignedIndexOf(bytes, location.start);
    if (bytes === undefined || at === -1) continue;
    const isInline = ((bytes[at + 15] ?? 0) & INLINE_FLAG) !== 0;
    const header = bytes.subarray(at);
    const found = isInline ? readInline(header) : readPointers(header, file, segments);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Returns the offset of the first marker that is aligned to 16 bytes, as Go aligns the build information. Returns -1 if
 * no marker is aligned. A marker at another offset belongs to a program that itself searches for build information.
 */
function alignedIndexOf(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(MAGIC); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    const isAligned = (start + at) % ALIGNMENT === 0;
    if (isAligned && at + HEADER_BYTES <= bytes.length) return at;
  }
  return -1;
}

/**
 * Reads the build information of Go 1.18 and later. It consists of a header and two strings, each preceded by its
 * length.
 */
function readInline(header: Buffer): GoBuildInfo | undefined {
  const version = sizedText(header, HEADER_BYTES, MAX_VERSION_BYTES);
  if (version === undefined) return undefined;
  const modules = sizedText(header, version.end, MAX_MODULES_BYTES);
  return buildInfoOf(version.text, modules?.text ?? '');
}

/** Reads a string and the length before it. The length is a little-endian varint with 7 bits per byte. */
function sizedText(
  bytes: Buffer,
  at: number,
  maxBytes: number,
): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  let start = at;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[start];
    if (byte === undefined) return undefined;
    start += 1;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  const end = start + length;
  if (length > maxBytes || end > bytes.length) return undefined;
  return { text: bytes.toString('latin1', start, end), end };
}

/**
 * Reads the build information of Go 1.17 and earlier. It contains two addresses. At each of them, the address and the
 * length of a string are stored.
 */
function readPointers(
  header: Buffer,
  file: ByteRanges,
  segments: readonly Segment[],
): GoBuildInfo | undefined {
  const memory = memoryOf(header, file, segments);
  if (memory === undefined) return undefined;
  const version = memory.textAt(memory.word(header, 16), MAX_VERSION_BYTES);
  const modules = memory.textAt(memory.word(header, 16 + memory.wordBytes), MAX_MODULES_BYTES);
  return version === undefined ? undefined : buildInfoOf(version, modules ?? '');
}

interface Memory {
  readonly wordBytes: number;
  word(bytes: Buffer, at: number): number;
  /** Reads the string whose address and length are stored at the given address. */
  textAt(address: number, maxBytes: number): string | undefined;
}

function memoryOf(
  header: Buffer,
  file: ByteRanges,
  segments: readonly Segment[],
): Memory | undefined {
  const wordBytes = header[14];
  if (wordBytes !== 4 && wordBytes !== 8) return undefined;
  const isBig = ((header[15] ?? 0) & BIG_ENDIAN_FLAG) !== 0;
  const word = (bytes: Buffer, at: number): number => {
    if (wordBytes === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
  };
  const read = (address: number, length: number): Buffer | undefined => {
    const segment = segments.find(
      ({ address: from, start, end }) => address >= from && address + length <= from + end - start,
    );
    if (segment === undefined) return undefined;
    return file.read(segment.start + address - segment.address, length);
  };
  const textAt = (address: number, maxBytes: number): string | undefined => {
    const pointer = read(address, 2 * wordBytes);
    const length = pointer === undefined ? 0 : word(pointer, wordBytes);
    if (pointer === undefined || length > maxBytes) return undefined;
    return read(word(pointer, 0), length)?.toString('latin1');
  };
  return { wordBytes, word, textAt };
}

/**
 * Returns the build information without the markers around the module lines. The module lines were decoded as Latin-1,
 * so that their length equals the number of bytes. This function converts them to UTF-8.
 */
function buildInfoOf(version: string, framed: string): GoBuildInfo | undefined {
  if (version === '') return undefined;
  const isFramed = framed.length >= 2 * FRAME_BYTES + 1 && framed.at(-FRAME_BYTES - 1) === '\n';
  const modules = isFramed ? framed.slice(FRAME_BYTES, -FRAME_BYTES) : '';
  return { goVersion: version, modules: Buffer.from(modules, 'latin1').toString('utf8') };
}

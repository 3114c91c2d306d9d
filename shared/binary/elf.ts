/**
 * Reads segments and sections of 32-bit and 64-bit ELF files in either byte order. Source: System V Application Binary
 * Interface, chapters 4 and 5
 */
import { type ByteRanges, lengthOf, mergeRanges, type Range } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';
import { startsWith } from './starts-with.ts';

const MAGIC = Buffer.from('\x7fELF', 'latin1');
const LOAD = 1;
const EXECUTABLE_FLAG = 1;
const WRITABLE_FLAG = 2;
const NO_BITS = 8;

/**
 * Maximum number of segments and sections. Real programs have a few dozen of each. Linux rejects program headers of
 * more than 64 KiB.
 */
const MAX_SEGMENTS = 1024;
const MAX_SECTIONS = 4096;

/**
 * Number of bytes to keep before the section headers, for the name table. Real name tables are a few hundred bytes
 * long.
 */
const NAMES_BYTES = 64 * 1024;

const MAX_NAME_BYTES = 64;

/** A part of the file that is mapped into memory. */
export interface Segment extends Range {
  readonly address: number;
  readonly isWritable: boolean;
  readonly isExecutable: boolean;
}

export function isElf(bytes: Buffer, at = 0): boolean {
  return startsWith(bytes, MAGIC, at);
}

interface Layout {
  readonly is64: boolean;
  u16(bytes: Buffer, at: number): number;
  u32(bytes: Buffer, at: number): number;
  /** Reads an address or an offset: 4 bytes in a 32-bit file, or 8 bytes in a 64-bit file. */
  word(bytes: Buffer, at: number): number;
}

function layoutOf(head: Buffer): Layout {
  const is64 = head[4] === 2;
  const isBig = head[5] === 2;
  const u32 = (bytes: Buffer, at: number) =>
    isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  return {
    is64,
    u16: (bytes, at) => (isBig ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at)),
    u32,
    word: (bytes, at) => {
      if (!is64) return u32(bytes, at);
      return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
    },
  };
}

/** Size of the file header, in bytes. A shorter file cannot be a program. */
const HEADER_BYTES = 64;

/** Size of a program header, and offsets of its fields, for 64-bit and 32-bit files. */
const SEGMENT_64 = { bytes: 56, flags: 4, offset: 8, address: 16, size: 32 };
const SEGMENT_32 = { bytes: 32, flags: 24, offset: 4, address: 8, size: 16 };

/** Returns the segments that are mapped into memory when the program runs. Returns an empty list for an object file. */
export function elfSegments(file: ByteRanges): readonly Segment[] {
  const head = file.read(0, HEADER_BYTES);
  if (head === undefined) return [];
  const { is64, u16, u32, word } = layoutOf(head);
  const field = is64 ? SEGMENT_64 : SEGMENT_32;
  const count = u16(head, is64 ? 56 : 44);
  const table = file.read(word(head, is64 ? 32 : 28), count * field.bytes);
  if (table === undefined || count > MAX_SEGMENTS) return [];
  const segments: Segment[] = [];
  for (let at = 0; at < table.length; at += field.bytes) {
    if (u32(table, at) !== LOAD) continue;
    const flags = u32(table, at + field.flags);
    const start = word(table, at + field.offset);
    segments.push({
      start,
      end: start + word(table, at + field.size),
      address: word(table, at + field.address),
      isWritable: (flags & WRITABLE_FLAG) !== 0,
      isExecutable: (flags & EXECUTABLE_FLAG) !== 0,
    });
  }
  return segments;
}

/** Size of a section header, and offsets of its fields, for 64-bit and 32-bit files. */
const SECTION_64 = { bytes: 64, offset: 24, size: 32 };
const SECTION_32 = { bytes: 40, offset: 16, size: 20 };

/** Returns the sections with the given names. Returns an empty list if the section table was stripped or not kept. */
export function elfSections(
  file: ByteRanges,
  wanted: ReadonlySet<string>,
): readonly ExecutableSection[] {
  const head = file.read(0, HEADER_BYTES);
  if (head === undefined) return [];
  const { is64, u16, u32, word } = layoutOf(head);
  const field = is64 ? SECTION_64 : SECTION_32;
  const count = u16(head, is64 ? 60 : 48);
  const table = file.read(word(head, is64 ? 40 : 32), count * field.bytes);
  const namesAt = u16(head, is64 ? 62 : 50) * field.bytes;
  if (table === undefined || count > MAX_SECTIONS || namesAt >= table.length) return [];
  const rangeAt = (at: number): Range => {
    const start = word(table, at + field.offset);
    return { start, end: start + word(table, at + field.size) };
  };
  const range = rangeAt(namesAt);
  const names = file.read(range.start, range.end - range.start) ?? Buffer.alloc(0);
  const sections: ExecutableSection[] = [];
  for (let at = 0; at < table.length; at += field.bytes) {
    const name = textAt(names, u32(table, at));
    const isStored = u32(table, at + 4) !== NO_BITS;
    if (isStored && wanted.has(name)) sections.push({ name, ...rangeAt(at) });
  }
  return sections;
}

function textAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(0, at);
  if (end === -1 || at >= bytes.length) return '';
  return bytes.toString('latin1', at, Math.min(end, at + MAX_NAME_BYTES));
}

/**
 * Returns the ranges of a program to keep, with at most `budget` bytes in total. If everything except code fits, keeps
 * all of it. Otherwise, keeps tables and writable data first, then constants. Drops debug information, which is not in
 * a segment. Keeps code only if an old linker placed constants in the same segment.
 *
 * @param head The start of the file.
 */
export function elfRanges(head: ByteRanges, size: number, budget: number): readonly Range[] {
  const segments = elfSegments(head);
  if (segments.length === 0) return [];
  const needed = mergeRanges([...head.ranges, ...tableRanges(head)], size);
  const withoutCode = mergeRanges([...needed, ...gapsBetween(codeOf(segments), size)], size);
  if (lengthOf(withoutCode) <= budget) return withoutCode;
  let chosen = needed;
  for (const tier of tiersOf(segments)) {
    const more = mergeRanges([...chosen, ...tier], size);
    if (lengthOf(more) > budget) break;
    chosen = more;
  }
  return chosen;
}

/**
 * Returns the segments that contain only code. Returns an empty list if the constants are in the same segment as the
 * code.
 */
function codeOf(segments: readonly Segment[]): readonly Segment[] {
  const readOnly = segments.filter(({ isWritable }) => !isWritable);
  const code = readOnly.filter(({ isExecutable }) => isExecutable);
  return code.length < readOnly.length ? code : [];
}

function tiersOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const code = new Set(codeOf(segments));
  return [
    segments.filter(({ isWritable }) => isWritable),
    segments.filter((segment) => !segment.isWritable && !code.has(segment)),
  ];
}

/** Returns the ranges in a file of `size` bytes that are outside all given ranges. */
function gapsBetween(ranges: readonly Range[], size: number): readonly Range[] {
  const gaps: Range[] = [];
  let start = 0;
  for (const range of mergeRanges(ranges, size)) {
    gaps.push({ start, end: range.start });
    start = range.end;
  }
  return [...gaps, { start, end: size }];
}

/** Returns the range that contains the section headers and the name table before them. */
function tableRanges(file: ByteRanges): readonly Range[] {
  const head = file.read(0, HEADER_BYTES);
  if (head === undefined) return [];
  const { is64, u16, word } = layoutOf(head);
  const start = word(head, is64 ? 40 : 32);
  const count = Math.min(u16(head, is64 ? 60 : 48), MAX_SECTIONS);
  return [{ start: start - NAMES_BYTES, end: start + count * (is64 ? 64 : 40) }];
}

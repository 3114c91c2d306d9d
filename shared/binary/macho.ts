/**
 * Reads the sections of 64-bit macOS executables. Universal binaries, which contain several architectures, are not
 * supported. Source: Apple, mach-o/loader.h
 */
import type { ByteRanges } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';
import { startsWith } from './starts-with.ts';

/** The magic number 0xfeedfacf in little-endian byte order. */
const MAGIC = Buffer.from([0xcf, 0xfa, 0xed, 0xfe]);
const HEADER_BYTES = 32;
const SEGMENT_COMMAND = 0x19;
const SEGMENT_BYTES = 72;
const SECTION_BYTES = 80;

/** Limits on the load commands. Real programs have about 30 load commands, which take a few kilobytes. */
const MAX_COMMAND_BYTES = 1024 * 1024;

export function isMachO(bytes: Buffer, at = 0): boolean {
  return startsWith(bytes, MAGIC, at);
}

export function machOSections(file: ByteRanges): readonly ExecutableSection[] {
  const size = file.read(20, 4)?.readUInt32LE(0) ?? 0;
  const commands = size > MAX_COMMAND_BYTES ? undefined : file.read(HEADER_BYTES, size);
  if (commands === undefined) return [];
  const sections: ExecutableSection[] = [];
  for (let at = 0; at + 8 <= commands.length; ) {
    const length = commands.readUInt32LE(at + 4);
    if (length < 8 || at + length > commands.length) break;
    if (commands.readUInt32LE(at) === SEGMENT_COMMAND && length >= SEGMENT_BYTES) {
      sections.push(...sectionsIn(commands.subarray(at, at + length)));
    }
    at += length;
  }
  return sections;
}

function sectionsIn(segment: Buffer): readonly ExecutableSection[] {
  const sections: ExecutableSection[] = [];
  for (let at = SEGMENT_BYTES; at + SECTION_BYTES <= segment.length; at += SECTION_BYTES) {
    const start = segment.readUInt32LE(at + 48);
    const name = segment.toString('latin1', at, at + 16).replace(/\0+$/, '');
    sections.push({ name, start, end: start + Number(segment.readBigUInt64LE(at + 40)) });
  }
  return sections;
}

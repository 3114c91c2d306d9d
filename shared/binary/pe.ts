/** Reads the sections of Windows executables. Source: https://learn.microsoft.com/windows/win32/debug/pe-format */
import type { ByteRanges } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';
import { startsWith } from './starts-with.ts';

const MAGIC = Buffer.from('MZ');
const SIGNATURE = 'PE\0\0';
const SIGNATURE_AT = 0x3c;
const HEADER_BYTES = 24;
const SECTION_BYTES = 40;
const NAME_BYTES = 8;

/** Maximum number of sections. The Windows loader has the same limit. */
const MAX_SECTIONS = 96;

export function isPe(bytes: Buffer, at = 0): boolean {
  return startsWith(bytes, MAGIC, at);
}

export function peSections(file: ByteRanges): readonly ExecutableSection[] {
  const at = file.read(SIGNATURE_AT, 4)?.readUInt32LE(0);
  const header = at === undefined ? undefined : file.read(at, HEADER_BYTES);
  if (at === undefined || header?.toString('latin1', 0, 4) !== SIGNATURE) return [];
  const count = header.readUInt16LE(6);
  const table = file.read(at + HEADER_BYTES + header.readUInt16LE(20), count * SECTION_BYTES);
  if (table === undefined || count > MAX_SECTIONS) return [];
  return Array.from({ length: count }, (_, index) => {
    const from = index * SECTION_BYTES;
    const name = table.toString('latin1', from, from + NAME_BYTES).replace(/\0+$/, '');
    const start = table.readUInt32LE(from + 20);
    // The stored size includes padding. The size in memory is exact.
    const size = Math.min(table.readUInt32LE(from + 16), table.readUInt32LE(from + 8));
    return { name, start, end: start + size };
  });
}

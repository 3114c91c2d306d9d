/**
 * Reads the package list that cargo-auditable stores in Rust executables. Source:
 * https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
 */
import { inflateSync } from 'node:zlib';
import type { ByteRanges } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';

export const AUDITABLE_SECTION = '.dep-v0';

/**
 * Maximum inflated size in bytes, as recommended in the format's documentation. The compressed size is about a tenth of
 * it.
 */
const MAX_BYTES = 8 * 1024 * 1024;

/** Returns the JSON text, or undefined if the section is missing or cannot be inflated. */
export function findAuditable(
  file: ByteRanges,
  sections: readonly ExecutableSection[],
): string | undefined {
  const section = sections.find(({ name }) => name === AUDITABLE_SECTION);
  const length = section === undefined ? 0 : section.end - section.start;
  if (section === undefined || length > MAX_BYTES) return undefined;
  const packed = file.read(section.start, length);
  if (packed === undefined) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: MAX_BYTES }).toString('utf8');
  } catch {
    // Any program can use this section name. If the content is not a zlib stream, it was not written by
    // cargo-auditable.
    return undefined;
  }
}

/**
 * What cargo-auditable puts into Rust executables: the packages that they are built from.
 * Source: https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
 */
import { inflateSync } from 'node:zlib';
import type { ByteRanges } from './byte-ranges.ts';
import type { ExecutableSection } from './executable-section.ts';

export const AUDITABLE_SECTION = '.dep-v0';

/** The limit that the format's own document proposes, inflated; a packed one has a tenth of it. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The JSON text; undefined when there is none, or it cannot be inflated. */
export function findAuditable(
  pieces: ByteRanges,
  sections: readonly ExecutableSection[],
): string | undefined {
  const section = sections.find(({ name }) => name === AUDITABLE_SECTION);
  const length = section === undefined ? 0 : section.end - section.start;
  if (section === undefined || length > MAX_BYTES) return undefined;
  const packed = pieces.read(section.start, length);
  if (packed === undefined) return undefined;
  try {
    return inflateSync(packed, { maxOutputLength: MAX_BYTES }).toString('utf8');
  } catch {
    // Anyone may name a section so; what is no zlib stream is none of cargo-auditable's.
    return undefined;
  }
}

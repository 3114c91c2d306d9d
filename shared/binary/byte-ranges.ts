/** A byte range in a file, from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The parts of a file that were kept, and a read function whose offsets refer to the whole file. */
export interface ByteRanges {
  readonly size: number;
  readonly ranges: readonly Range[];
  /** Returns `length` bytes from `start`. Returns undefined if any of these bytes were not kept. */
  read(start: number, length: number): Buffer | undefined;
}

/**
 * Combines the kept parts of a file with their positions.
 *
 * @param kept The bytes in all ranges, concatenated.
 * @param ranges Sorted ranges that are neither adjacent nor overlapping.
 * @param size Size of the whole file in bytes.
 */
export function byteRangesOf(kept: Buffer, ranges: readonly Range[], size: number): ByteRanges {
  const chunks: { range: Range; at: number }[] = [];
  let at = 0;
  for (const range of ranges) {
    chunks.push({ range, at });
    at += range.end - range.start;
  }
  return {
    size,
    ranges,
    read: (start, length) => {
      const chunk = chunks.find(({ range }) => start >= range.start && start + length <= range.end);
      if (chunk === undefined || length < 0) return undefined;
      const from = chunk.at + start - chunk.range.start;
      return kept.subarray(from, from + length);
    },
  };
}

/**
 * Returns the ranges in sorted order, limited to a file of `size` bytes. Merges ranges that overlap or are adjacent.
 */
export function mergeRanges(ranges: readonly Range[], size: number): readonly Range[] {
  const merged: { start: number; end: number }[] = [];
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, size) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const range of inside) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

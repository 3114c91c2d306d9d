import type { FoundProgram } from './extract.ts';
import { type Marker, programsNamed } from './known-programs.ts';

/** Number of bytes before and after a marker that are needed to find the version. */
const WINDOW_BYTES = 128;

/** Maximum length of a marker, in bytes. */
const MARKER_BYTES = 64;

const CARRIED_BYTES = 2 * WINDOW_BYTES + MARKER_BYTES;

/** Searches a file for the versions of known programs, chunk by chunk. Keeps only a few hundred bytes of the file. */
export interface ProgramFinder {
  push(chunk: Buffer): void;
  end(): readonly FoundProgram[];
}

interface Sought {
  readonly name: string;
  readonly marker: Marker;
  readonly bytes: Buffer;
  /** Rank of the marker. A lower rank is more reliable. */
  readonly rank: number;
}

/**
 * Opens the search for the versions of the programs that a file could be.
 *
 * @returns Undefined if no known program has this file name.
 */
export function openProgramFinder(fileName: string): ProgramFinder | undefined {
  const sought = programsNamed(fileName).flatMap(({ name, markers }) =>
    markers(fileName).map((marker, rank): Sought => {
      return { name, marker, rank, bytes: Buffer.from(marker.text, 'latin1') };
    }),
  );
  if (sought.length === 0) return undefined;
  const found = new Map<string, { version: string; rank: number }>();
  let rest: Buffer = Buffer.alloc(0);
  const search = (bytes: Buffer, from: number, isLast = false): void => {
    for (const item of sought) {
      const known = found.get(item.name);
      if (known !== undefined && known.rank <= item.rank) continue;
      const version = versionIn(bytes, from, item, isLast);
      if (version !== undefined) found.set(item.name, { version, rank: item.rank });
    }
  };
  return {
    push: (chunk) => {
      const seam = Buffer.concat([rest, chunk.subarray(0, CARRIED_BYTES)]);
      search(seam, 0);
      // A match near the start of the chunk was already found together with the previous chunk.
      if (chunk.length > CARRIED_BYTES) search(chunk, WINDOW_BYTES);
      const last = chunk.length > CARRIED_BYTES ? chunk : seam;
      rest = Buffer.from(last.subarray(Math.max(0, last.length - CARRIED_BYTES)));
    },
    end: () => {
      search(rest, 0, true);
      return [...found].map(([name, { version }]) => ({ name, version }));
    },
  };
}

/**
 * Returns the version next to a marker. Skips a marker close to the end of `bytes`, because its version could be in the
 * next chunk. Such a marker is found again with that chunk.
 */
function versionIn(
  bytes: Buffer,
  from: number,
  { bytes: text, marker }: Sought,
  isLast: boolean,
): string | undefined {
  const last = isLast ? bytes.length : bytes.length - text.length - WINDOW_BYTES;
  for (
    let at = bytes.indexOf(text, from);
    at !== -1 && at <= last;
    at = bytes.indexOf(text, at + 1)
  ) {
    const end = at + text.length;
    const window =
      marker.side === 'after'
        ? bytes.toString('latin1', end, end + WINDOW_BYTES)
        : bytes.toString('latin1', Math.max(0, at - WINDOW_BYTES), at);
    const match = marker.version.exec(window);
    if (match !== null) return marker.prefix + (match[1] ?? match[0]);
  }
  return undefined;
}

import type { FoundProgram } from './extract.ts';
import { type Mark, programsNamed } from './known-programs.ts';

/** Number of bytes before and after a mark that are needed to find the version. */
const WINDOW_BYTES = 128;

/** Longer than any mark. */
const MARK_BYTES = 64;

const CARRIED_BYTES = 2 * WINDOW_BYTES + MARK_BYTES;

/** Searches a file for versions in chunks and keeps only a few hundred bytes. */
export interface ProgramFinder {
  push(chunk: Buffer): void;
  end(): readonly FoundProgram[];
}

interface Sought {
  readonly name: string;
  readonly mark: Mark;
  readonly bytes: Buffer;
  /** Rank of the mark; lower is more reliable. */
  readonly rank: number;
}

/** @returns Undefined when no known program has this file name. */
export function openProgramFinder(fileName: string): ProgramFinder | undefined {
  const sought = programsNamed(fileName).flatMap(({ name, marks }) =>
    marks(fileName).map((mark, rank): Sought => {
      return { name, mark, rank, bytes: Buffer.from(mark.text, 'latin1') };
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
      // A match near the beginning of the chunk was already found at the seam, together with the bytes before it.
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

/** A mark close to the end is found again with the next chunk. */
function versionIn(
  bytes: Buffer,
  from: number,
  { bytes: text, mark }: Sought,
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
      mark.side === 'after'
        ? bytes.toString('latin1', end, end + WINDOW_BYTES)
        : bytes.toString('latin1', Math.max(0, at - WINDOW_BYTES), at);
    const match = mark.version.exec(window);
    if (match !== null) return mark.prefix + (match[1] ?? match[0]);
  }
  return undefined;
}

import type { ExtractKind } from '../model/wanted-files.ts';
import { byteRangesOf, lengthOf, type Range } from './byte-ranges.ts';
import { elfRanges, isElf } from './elf.ts';
import { isExecutable, MAGIC_BYTES, readExecutable } from './executable.ts';
import type { ExecutableExtract, JavaArchiveExtract, NpmArchiveExtract } from './extract.ts';
import { openProgramFinder, type ProgramFinder } from './find-programs.ts';
import { isJavaArchiveName, readJavaArchive } from './java-archive.ts';
import { isNpmArchiveName, readNpmArchive } from './npm-archive.ts';
import type { Scratch } from './scratch-buffer.ts';

/** Reads one file as it comes, and tells what was found in it. */
export interface Extractor {
  readonly kind: ExtractKind;
  /** The next bytes, which are not kept; false when no more of them are wanted, nor the end. */
  push(chunk: Buffer): boolean;
  /** The extract as JSON; undefined when there is nothing to tell. */
  end(): Buffer | undefined;
}

/**
 * Bytes of an executable that are kept in memory at most. Most have fewer in all; of others the code is left
 * out, and with it some Rust program of more than about 100 MB may be missed.
 */
const MAX_EXECUTABLE_BYTES = 24 * 1024 * 1024;

/** Up to Go 1.17 the modules stand anywhere among the constants, which in Kubernetes have some 60 MB. */
const MAX_GO_BYTES = 64 * 1024 * 1024;

/** Go's note of a program's build: type 4, by `Go`. It stands at the beginning. */
const GO_NOTE = Buffer.from('\x04\0\0\0Go\0\0', 'latin1');

/** The table of segments stands at the beginning. */
const HEAD_BYTES = 4096;

/** Smaller than any header. */
const MIN_EXECUTABLE_BYTES = 64;

/** Java archives are read from their end and must be kept whole; larger ones are a problem. */
export const MAX_JAVA_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** So are those of npm; of larger ones less is known. */
const MAX_NPM_ARCHIVE_BYTES = MAX_JAVA_ARCHIVE_BYTES;

/** Which kind of extract a file may give, by its name alone: any may be an executable. */
export function extractKindOf(
  path: string,
  kinds: ReadonlySet<ExtractKind>,
): ExtractKind | undefined {
  if (isJavaArchiveName(path)) return kinds.has('java-archive') ? 'java-archive' : undefined;
  if (isNpmArchiveName(path)) return kinds.has('npm-archive') ? 'npm-archive' : undefined;
  return kinds.has('executable') ? 'executable' : undefined;
}

/** @returns Undefined when a file of that size is none of the kind. */
export function openExtractor(
  kind: ExtractKind,
  path: string,
  size: number,
  scratch: Scratch,
): Extractor | undefined {
  if (kind === 'java-archive') {
    return size === 0 ? undefined : gatherArchive(kind, size, scratch, readJava);
  }
  if (kind === 'npm-archive') {
    const isReadable = size > 0 && size <= MAX_NPM_ARCHIVE_BYTES;
    return isReadable ? gatherArchive(kind, size, scratch, readNpmArchive) : undefined;
  }
  return size < MIN_EXECUTABLE_BYTES ? undefined : gatherExecutable(path, size, scratch);
}

function readJava(bytes: Buffer): JavaArchiveExtract {
  const problems = ['it is no zip archive'];
  return readJavaArchive(bytes) ?? { kind: 'java-archive', archives: [], problems };
}

function gatherArchive(
  kind: ExtractKind,
  size: number,
  scratch: Scratch,
  read: (bytes: Buffer) => Extract | undefined,
): Extractor {
  const kept = scratch.take(size);
  let filled = 0;
  return {
    kind,
    push: (chunk) => {
      filled += chunk.copy(kept, filled, 0, size - filled);
      return true;
    },
    end: () => {
      const extract = read(kept.subarray(0, filled));
      return extract === undefined ? undefined : textOf(extract);
    },
  };
}

interface Executable {
  readonly path: string;
  readonly size: number;
  /** The file's beginning, as far as it is there. */
  head: Buffer;
  /** Where the next byte stands in the file. */
  position: number;
  /** Undefined for files that are no known program, and before the first bytes. */
  finder?: ProgramFinder | undefined;
  /** What is kept, once the head tells. */
  ranges?: readonly Range[];
  kept: Buffer;
  filled: number;
}

const EMPTY = Buffer.alloc(0);

function gatherExecutable(path: string, size: number, scratch: Scratch): Extractor {
  const state: Executable = { path, size, head: EMPTY, position: 0, kept: EMPTY, filled: 0 };
  return {
    kind: 'executable',
    push: (chunk) => pushExecutable(chunk, state, scratch),
    end: () => {
      const { kept, filled, ranges = [], finder } = state;
      const pieces = byteRangesOf(kept.subarray(0, filled), ranges, size);
      const extract = readExecutable(pieces, finder?.end() ?? []);
      return extract === undefined ? undefined : textOf(extract);
    },
  };
}

function pushExecutable(chunk: Buffer, state: Executable, scratch: Scratch): boolean {
  const isFirst = state.head.length < MAGIC_BYTES;
  if (state.ranges === undefined && !takeHead(chunk, state, scratch)) return false;
  // Bytes before the magic number was whole are none of a version.
  if (isFirst && state.head.length >= MAGIC_BYTES) {
    state.finder = openProgramFinder(state.path.slice(state.path.lastIndexOf('/') + 1));
  }
  state.finder?.push(chunk);
  if (state.ranges !== undefined) keep(chunk, state.position, state);
  state.position += chunk.length;
  return state.ranges === undefined || state.ranges.length > 0 || state.finder !== undefined;
}

/** Most files are no executables, and cost nothing but this look; false for those. */
function takeHead(chunk: Buffer, state: Executable, scratch: Scratch): boolean {
  const missing = Math.min(state.size, HEAD_BYTES) - state.head.length;
  if (state.head.length === 0 && chunk.length >= MAGIC_BYTES && !isExecutable(chunk)) return false;
  state.head = Buffer.concat([state.head, chunk.subarray(0, missing)]);
  if (state.head.length >= MAGIC_BYTES && !isExecutable(state.head)) return false;
  if (chunk.length < missing) return true;
  state.ranges = rangesOf(state);
  state.kept = scratch.take(lengthOf(state.ranges));
  keep(state.head, 0, state);
  return true;
}

function rangesOf({ head, size }: Executable): readonly Range[] {
  // Windows and macOS executables are rare here, and their sections are not told apart.
  if (!isElf(head)) return [{ start: 0, end: Math.min(size, MAX_GO_BYTES) }];
  const pieces = byteRangesOf(head, [{ start: 0, end: head.length }], head.length);
  return elfRanges(pieces, size, head.includes(GO_NOTE) ? MAX_GO_BYTES : MAX_EXECUTABLE_BYTES);
}

/** Copies what of `bytes`, which stand at `position` of the file, is wanted and was not copied before. */
function keep(bytes: Buffer, position: number, state: Executable): void {
  let before = 0;
  for (const { start, end } of state.ranges ?? []) {
    // Where the next byte that is missing stands, as seen from this range.
    const next = start + Math.max(0, state.filled - before);
    before += end - start;
    if (next >= end || start >= position + bytes.length) continue;
    if (next < position) continue;
    const from = next - position;
    const to = Math.min(end - position, bytes.length);
    if (from < to) state.filled += bytes.copy(state.kept, state.filled, from, to);
  }
}

type Extract = ExecutableExtract | JavaArchiveExtract | NpmArchiveExtract;

function textOf(extract: Extract): Buffer {
  return Buffer.from(JSON.stringify(extract));
}

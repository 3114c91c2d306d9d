import type { ExtractKind } from '../model/wanted-files.ts';
import { byteRangesOf, lengthOf, type Range } from './byte-ranges.ts';
import { elfRanges, isElf } from './elf.ts';
import { isExecutable, MAGIC_BYTES, readExecutable } from './executable.ts';
import type { ExecutableExtract, JavaArchiveExtract, NpmArchiveExtract } from './extract.ts';
import { openProgramFinder, type ProgramFinder } from './find-programs.ts';
import { isJavaArchiveName, readJavaArchive } from './java-archive.ts';
import { isNpmArchiveName, readNpmArchive } from './npm-archive.ts';
import type { Scratch } from './scratch-buffer.ts';

/** Reads one file in chunks and returns its extract. */
export interface Extractor {
  readonly kind: ExtractKind;
  /**
   * Takes the next bytes, which are not kept. Returns false when no further bytes are needed and `end` must not be
   * called.
   */
  push(chunk: Buffer): boolean;
  /** Returns the extract as JSON, or undefined if nothing was found. */
  end(): Buffer | undefined;
}

/**
 * Maximum number of bytes of an executable that are kept in memory. Most executables are smaller. For larger ones the
 * code is dropped, so package data in a Rust program of more than about 100 MB may be missed.
 */
const MAX_EXECUTABLE_BYTES = 24 * 1024 * 1024;

/**
 * Maximum for Go programs. Up to Go 1.17 the module list may be anywhere among the constants, which take about 60 MB
 * in Kubernetes.
 */
const MAX_GO_BYTES = 64 * 1024 * 1024;

/** Go's build note: type 4, name `Go`. It is at the beginning of the file. */
const GO_NOTE = Buffer.from('\x04\0\0\0Go\0\0', 'latin1');

/** Size of the beginning of a file, which contains the segment table. */
const HEAD_BYTES = 4096;

/** Minimum size of an executable. It is smaller than any header. */
const MIN_EXECUTABLE_BYTES = 64;

/**
 * Maximum size of a Java archive. Archives are read from their end and must be kept whole; larger ones are reported
 * as problems.
 */
export const MAX_JAVA_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** Maximum size of an npm archive, which must be kept whole too. Larger ones are skipped. */
const MAX_NPM_ARCHIVE_BYTES = MAX_JAVA_ARCHIVE_BYTES;

/** Returns the kind of extract that a file may have, by its name alone. Any file may be an executable. */
export function extractKindOf(
  path: string,
  kinds: ReadonlySet<ExtractKind>,
): ExtractKind | undefined {
  if (isJavaArchiveName(path)) return kinds.has('java-archive') ? 'java-archive' : undefined;
  if (isNpmArchiveName(path)) return kinds.has('npm-archive') ? 'npm-archive' : undefined;
  return kinds.has('executable') ? 'executable' : undefined;
}

/** @returns Undefined when a file of that size cannot be of the kind. */
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
  const problems = ['it is not a zip archive'];
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
  /** The beginning of the file, as far as it has been read. */
  head: Buffer;
  /** Offset of the next byte in the file. */
  position: number;
  /** Undefined for files that are not a known program, and before the first bytes. */
  finder?: ProgramFinder | undefined;
  /** Ranges to keep, once the beginning is known. */
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
      const file = byteRangesOf(kept.subarray(0, filled), ranges, size);
      const extract = readExecutable(file, finder?.end() ?? []);
      return extract === undefined ? undefined : textOf(extract);
    },
  };
}

function pushExecutable(chunk: Buffer, state: Executable, scratch: Scratch): boolean {
  const isFirst = state.head.length < MAGIC_BYTES;
  if (state.ranges === undefined && !takeHead(chunk, state, scratch)) return false;
  // The bytes before a complete magic number contain no version.
  if (isFirst && state.head.length >= MAGIC_BYTES) {
    state.finder = openProgramFinder(state.path.slice(state.path.lastIndexOf('/') + 1));
  }
  state.finder?.push(chunk);
  if (state.ranges !== undefined) keep(chunk, state.position, state);
  state.position += chunk.length;
  return state.ranges === undefined || state.ranges.length > 0 || state.finder !== undefined;
}

/**
 * Reads the beginning of the file. Returns false for files that are not executables, so that they cost nothing more.
 */
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
  // Windows and macOS executables are rare here and are kept without regard to their sections.
  if (!isElf(head)) return [{ start: 0, end: Math.min(size, MAX_GO_BYTES) }];
  const file = byteRangesOf(head, [{ start: 0, end: head.length }], head.length);
  return elfRanges(file, size, head.includes(GO_NOTE) ? MAX_GO_BYTES : MAX_EXECUTABLE_BYTES);
}

/** Copies the wanted part of `bytes`, which begin at `position` of the file, without copying any byte twice. */
function keep(bytes: Buffer, position: number, state: Executable): void {
  let before = 0;
  for (const { start, end } of state.ranges ?? []) {
    // Offset of the next missing byte in this range.
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

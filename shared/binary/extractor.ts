import type { ExtractKind } from '../model/wanted-files.ts';
import { byteRangesOf, lengthOf, type Range } from './byte-ranges.ts';
import { elfRanges, isElf } from './elf.ts';
import { isExecutable, MAGIC_BYTES, readExecutable } from './executable.ts';
import type { ExecutableExtract, JavaArchiveExtract, NpmArchiveExtract } from './extract.ts';
import { openProgramFinder, type ProgramFinder } from './find-programs.ts';
import { isJavaArchiveName, readJavaArchive } from './java-archive.ts';
import { isNpmArchiveName, readNpmArchive } from './npm-archive.ts';
import { createScratch, type Scratch } from './scratch-buffer.ts';
import { beginsWithJava, mayBeArchive, readUnnamedArchive } from './unnamed-archive.ts';

/** Receives a file in chunks and returns its extract. */
export interface Extractor {
  readonly kind: ExtractKind;
  /**
   * Processes the next bytes without keeping a reference to them. Returns false if no more bytes are needed. In that
   * case, `end` must not be called.
   */
  push(chunk: Buffer): boolean;
  /** Returns the extract as JSON. Returns undefined if no information was found. */
  end(): Buffer | undefined;
}

/**
 * Maximum number of bytes of an executable that are kept in memory. Most executables are smaller. If an executable is
 * larger, its code is dropped. In a Rust program of more than about 100 MB, the package list can also be lost.
 */
const MAX_EXECUTABLE_BYTES = 24 * 1024 * 1024;

/**
 * Maximum number of bytes of a Go program that are kept in memory. In programs from Go 1.17 and earlier, the module
 * list can be anywhere among the constants. In Kubernetes, the constants take about 60 MB.
 */
const MAX_GO_BYTES = 64 * 1024 * 1024;

/** The start of Go's build note, with the type 4 and the name `Go`. The note is near the start of the file. */
const GO_NOTE = Buffer.from('\x04\0\0\0Go\0\0', 'latin1');

/** Number of bytes at the start of a file in which the segment table must be found. */
const HEAD_BYTES = 4096;

/** Minimum size of an executable, in bytes. The headers alone are larger. */
const MIN_EXECUTABLE_BYTES = 64;

/**
 * Maximum size of a Java archive, in bytes. An archive is read from its end and must be kept whole. Larger archives are
 * reported as problems.
 */
export const MAX_JAVA_ARCHIVE_BYTES = 128 * 1024 * 1024;

/** Maximum size of an npm archive, in bytes. Assay must keep the whole archive in memory, and skips larger ones. */
const MAX_NPM_ARCHIVE_BYTES = MAX_JAVA_ARCHIVE_BYTES;

/**
 * Returns the kind of extract to look for, based on the name of a file. For a name that is not the name of an archive,
 * this is `executable`. Returns undefined if `kinds` does not contain the kind.
 */
export function extractKindOf(
  path: string,
  kinds: ReadonlySet<ExtractKind>,
): ExtractKind | undefined {
  if (isJavaArchiveName(path)) return kinds.has('java-archive') ? 'java-archive' : undefined;
  if (isNpmArchiveName(path)) return kinds.has('npm-archive') ? 'npm-archive' : undefined;
  return kinds.has('executable') ? 'executable' : undefined;
}

/**
 * True if the first bytes of a file could be those of an archive or a program, regardless of its name. The file starts
 * at `at` in `bytes`. Also true if `bytes` contains too little of the file.
 */
export function mayHaveExtract(bytes: Buffer, at: number): boolean {
  if (bytes.length - at < MAGIC_BYTES) return true;
  return mayBeArchive(bytes, at) || isExecutable(bytes, at);
}

/** True if the first bytes of a file could start an archive, and the file is small enough to keep it in full. */
export function isReadWhole(head: Buffer, size: number): boolean {
  return mayBeArchive(head) && size <= MAX_JAVA_ARCHIVE_BYTES;
}

/** Options for the extractors of many files. */
export interface ExtractOptions {
  /** Memory that all extractors use. Only one extractor can be open at a time. */
  readonly scratch: Scratch;
  /** True to add the functions of Go programs. */
  readonly readsFunctions: boolean;
}

export function extractOptions(kinds: ReadonlySet<ExtractKind>): ExtractOptions {
  return { scratch: createScratch(), readsFunctions: kinds.has('go-functions') };
}

/**
 * Opens the extractor for a file.
 *
 * @returns Undefined if a file of this size cannot have this kind of extract.
 */
export function openExtractor(
  kind: ExtractKind,
  path: string,
  size: number,
  options: ExtractOptions,
): Extractor | undefined {
  const { scratch } = options;
  if (kind === 'java-archive') {
    return size === 0 ? undefined : gatherArchive(kind, size, scratch, readJava);
  }
  if (kind === 'npm-archive') {
    const isReadable = size > 0 && size <= MAX_NPM_ARCHIVE_BYTES;
    return isReadable ? gatherArchive(kind, size, scratch, readNpmArchive) : undefined;
  }
  if (size < MIN_EXECUTABLE_BYTES) return undefined;
  return gatherUnnamed(size, scratch, () => gatherExecutable(path, size, options));
}

function readJava(bytes: Buffer): JavaArchiveExtract {
  const problems = ['the file is not a zip archive'];
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

/**
 * Opens an extractor for a file whose name does not show its type. The first bytes show whether the file can be a Java
 * archive. If it cannot, uses the extractor that `otherwise` opens.
 */
function gatherUnnamed(size: number, scratch: Scratch, otherwise: () => Extractor): Extractor {
  let head: Buffer = EMPTY;
  let inner: Extractor | undefined;
  return {
    get kind() {
      return inner?.kind ?? 'executable';
    },
    push: (chunk) => {
      if (inner !== undefined) return inner.push(chunk);
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (head.length < MAGIC_BYTES) {
        head = Buffer.from(head);
        return true;
      }
      inner = mayBeArchive(head) ? gatherUnnamedArchive(head, size, scratch) : otherwise();
      return inner?.push(head) === true;
    },
    end: () => inner?.end(),
  };
}

function gatherUnnamedArchive(head: Buffer, size: number, scratch: Scratch): Extractor | undefined {
  const kind = 'java-archive';
  if (size <= MAX_JAVA_ARCHIVE_BYTES) {
    return gatherArchive(kind, size, scratch, (bytes) => readUnnamedArchive(bytes));
  }
  if (!beginsWithJava(head)) return undefined;
  const problems = [`the archive is ${size} bytes; the limit is ${MAX_JAVA_ARCHIVE_BYTES}`];
  return { kind, push: () => true, end: () => textOf({ kind, archives: [], problems }) };
}

interface Executable {
  readonly path: string;
  readonly size: number;
  /** The bytes that have been received so far from the start of the file. */
  head: Buffer;
  /** Offset of the next byte in the file. */
  position: number;
  /**
   * The search for the version of a known program. Undefined before the first bytes arrive, and for any other program.
   */
  finder?: ProgramFinder | undefined;
  /** Ranges of the file to keep. Undefined until the start of the file is known. */
  ranges?: readonly Range[];
  kept: Buffer;
  filled: number;
}

const EMPTY = Buffer.alloc(0);

function gatherExecutable(
  path: string,
  size: number,
  { scratch, readsFunctions }: ExtractOptions,
): Extractor {
  const state: Executable = { path, size, head: EMPTY, position: 0, kept: EMPTY, filled: 0 };
  return {
    kind: 'executable',
    push: (chunk) => pushExecutable(chunk, state, scratch),
    end: () => {
      const { kept, filled, ranges = [], finder } = state;
      const file = byteRangesOf(kept.subarray(0, filled), ranges, size);
      const extract = readExecutable(file, finder?.end() ?? [], readsFunctions);
      return extract === undefined ? undefined : textOf(extract);
    },
  };
}

function pushExecutable(chunk: Buffer, state: Executable, scratch: Scratch): boolean {
  const isFirst = state.head.length < MAGIC_BYTES;
  if (state.ranges === undefined && !takeHead(chunk, state, scratch)) return false;
  // The search for a version starts when all bytes of the magic number have arrived.
  if (isFirst && state.head.length >= MAGIC_BYTES) {
    state.finder = openProgramFinder(state.path.slice(state.path.lastIndexOf('/') + 1));
  }
  state.finder?.push(chunk);
  if (state.ranges !== undefined) keep(chunk, state.position, state);
  state.position += chunk.length;
  return state.ranges === undefined || state.ranges.length > 0 || state.finder !== undefined;
}

/**
 * Collects the start of the file. Returns false if the file is not an executable. In that case, the caller skips the
 * rest of the file.
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
  // Windows and macOS executables are rare in images, so they are kept without analyzing their sections.
  if (!isElf(head)) return [{ start: 0, end: Math.min(size, MAX_GO_BYTES) }];
  const file = byteRangesOf(head, [{ start: 0, end: head.length }], head.length);
  return elfRanges(file, size, head.includes(GO_NOTE) ? MAX_GO_BYTES : MAX_EXECUTABLE_BYTES);
}

/**
 * Copies those bytes that are in the ranges to keep. `position` is the offset of `bytes` in the file. Bytes that were
 * already copied are skipped.
 */
function keep(bytes: Buffer, position: number, state: Executable): void {
  let before = 0;
  for (const { start, end } of state.ranges ?? []) {
    // Offset of the next byte that is missing in this range.
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

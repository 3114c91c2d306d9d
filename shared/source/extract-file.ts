import type { FileHandle } from 'node:fs/promises';
import { appendedExtract, endsWithArchive } from '../binary/appended-archive.ts';
import { MAGIC_BYTES } from '../binary/executable.ts';
import {
  type ExtractOptions,
  type Extractor,
  extractKindOf,
  isReadWhole,
  MAX_JAVA_ARCHIVE_BYTES,
  openExtractor,
} from '../binary/extractor.ts';
import type { ExtractKind } from '../model/wanted-files.ts';

/** Number of bytes to read from disk in one call. */
const CHUNK_BYTES = 256 * 1024;

/**
 * File extensions of executables and libraries. Most executables do not have an extension. Unix libraries can have a
 * version after `.so`.
 */
const EXECUTABLE_NAME = /\.(?:so|so\.[\d.]+|dylib|dll|exe|bin|node|pex|pyz)$/i;

/** Matches a file extension. A name such as `python3.12` contains a dot but does not have an extension. */
const ENDING = /\.[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Maximum size of a program, in bytes. The largest programs with debug information have about 2 GiB. The limit is
 * needed because a sparse file can have any apparent size.
 */
const MAX_PROGRAM_BYTES = 4 * 1024 * 1024 * 1024;

export interface OpenFile {
  readonly handle: FileHandle;
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
}

export interface ExtractedFile {
  readonly kind: ExtractKind;
  readonly bytes: Buffer;
}

/**
 * Returns the kind of extract that a file in a folder could yield, based on its name. Opening every file of a source
 * tree would take longer than all other work, so only files with the name of an executable or archive are opened.
 */
export function mayGiveExtract(
  path: string,
  kinds: ReadonlySet<ExtractKind>,
): ExtractKind | undefined {
  if (kinds.size === 0) return undefined;
  const kind = extractKindOf(path, kinds);
  if (kind !== 'executable') return kind;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const hasProgramName = EXECUTABLE_NAME.test(name) || !ENDING.test(name);
  return hasProgramName && !name.startsWith('.') ? kind : undefined;
}

/** True if a file is too large to be searched for an extract. */
export function isTooLargeToExtract(kind: ExtractKind, size: number): boolean {
  return kind === 'java-archive' && size > MAX_JAVA_ARCHIVE_BYTES;
}

/**
 * Returns the extract from an open file. Returns undefined if the file is of another kind or contains no extract.
 * Returns `too-large` if its first bytes are those of a program, and it is larger than `maxBytes`. Other files have no
 * limit.
 *
 * @param maxBytes Maximum size of a program.
 */
export async function extractFile(
  { handle, path, size }: OpenFile,
  kind: ExtractKind,
  options: ExtractOptions,
  maxBytes: number = MAX_PROGRAM_BYTES,
): Promise<ExtractedFile | 'too-large' | undefined> {
  const found = await ownExtract({ handle, path, size }, kind, options, maxBytes);
  if (found === 'too-large' || !mayHaveAppended(kind, found)) return found;
  if (isReadWhole(await readPart(handle, 0, MAGIC_BYTES), size)) return found;
  const tail = await readPart(handle, Math.max(0, size - CHUNK_BYTES), CHUNK_BYTES);
  return endsWithArchive(tail, size) ? appended() : found;
}

async function ownExtract(
  { handle, path, size }: OpenFile,
  kind: ExtractKind,
  options: ExtractOptions,
  maxBytes: number,
): Promise<ExtractedFile | 'too-large' | undefined> {
  const gatherer = openExtractor(kind, path, size, options);
  if (gatherer === undefined) return undefined;
  const isTooLarge = size > maxBytes;
  const isWanted = await pour(handle, gatherer, isTooLarge ? CHUNK_BYTES : size);
  if (!isWanted) return undefined;
  if (isTooLarge) return 'too-large';
  const bytes = gatherer.end();
  return bytes === undefined ? undefined : { kind: gatherer.kind, bytes };
}

/**
 * Returns true if the file could be a program with an appended Java archive. Other archives were already recognized by
 * name or by their first bytes.
 */
function mayHaveAppended(kind: ExtractKind, found: ExtractedFile | undefined): boolean {
  return kind === 'executable' && (found === undefined || found.kind === 'executable');
}

function appended(): ExtractedFile {
  return { kind: 'java-archive', bytes: appendedExtract() };
}

async function readPart(handle: FileHandle, start: number, maxBytes: number): Promise<Buffer> {
  const part = Buffer.alloc(maxBytes);
  const { bytesRead } = await handle.read(part, 0, maxBytes, start);
  return part.subarray(0, bytesRead);
}

/** Returns the extract from a file in memory. Returns undefined if the file contains no extract. */
export function extractBytes(
  content: Buffer,
  path: string,
  kind: ExtractKind,
  options: ExtractOptions,
): ExtractedFile | undefined {
  const gatherer = openExtractor(kind, path, content.length, options);
  const bytes = gatherer?.push(content) === true ? gatherer.end() : undefined;
  const own = gatherer && bytes && { kind: gatherer.kind, bytes };
  if (!mayHaveAppended(kind, own) || isReadWhole(content, content.length)) return own;
  return endsWithArchive(content, content.length) ? appended() : own;
}

/**
 * Passes the bytes of a file to an extractor. Returns false if the extractor rejects the file, or if the file has
 * become shorter.
 */
async function pour(handle: FileHandle, gatherer: Extractor, size: number): Promise<boolean> {
  const chunk = Buffer.allocUnsafe(Math.min(size, CHUNK_BYTES));
  for (let position = 0; position < size; ) {
    const length = Math.min(chunk.length, size - position);
    const { bytesRead } = await handle.read(chunk, 0, length, position);
    if (bytesRead === 0 || !gatherer.push(chunk.subarray(0, bytesRead))) return false;
    position += bytesRead;
  }
  return true;
}

import { DataError } from '../errors/errors.ts';
import { BLOCK, isZeroBlock, readFields, type TarFields } from './header.ts';
import { decimal, requireSize } from './numbers.ts';
import { cleanTarPath } from './path.ts';
import { type PaxRecords, parsePax, requirePaxNumbers } from './pax.ts';
import {
  type MapReader,
  mapInData,
  oldRealSize,
  oldSparseMap,
  paxRealSize,
  paxSparseFormat,
  paxSparseRuns,
  type Run,
  type Sparse,
  sparseOf,
} from './sparse-map.ts';
import { nameFrom } from './text.ts';

type TarEntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';

export interface TarEntry {
  /** Normalized path without a leading slash, `.` or `..`. Empty for the root. */
  readonly path: string;
  readonly type: TarEntryType;
  /**
   * For symbolic links, the target as written. For hard links, a path normalized in the same way as `path`. Empty for
   * all other types.
   */
  readonly linkPath: string;
  /** Number of data bytes after the header, without padding and without the map of a sparse file. */
  readonly dataSize: number;
  readonly sparse?: Sparse | undefined;
}

/** The meaning of a header block. */
type TarStep =
  | { readonly kind: 'entry'; readonly entry: TarEntry }
  /** An extended header. Its `size` bytes must be passed to `extend`. */
  | { readonly kind: 'extended'; readonly size: number }
  /** The block is padding or a part of an entry, so the next block is needed. */
  | { readonly kind: 'more' }
  | { readonly kind: 'end' };

export interface TarEntries {
  /** Interprets the header block at offset `at`. */
  next(block: Buffer, at: number): TarStep;
  /**
   * Processes the content of an extended header. A global header is also returned as an entry, because engines ignore
   * its content but remove the file with its name.
   */
  extend(content: Buffer): TarEntry | undefined;
  /** True if an entry is incomplete, so that the next block must continue it. */
  isInside(): boolean;
}

/** Maximum size of an extended header, in bytes. Go's tar reader, which Docker uses, has the same limit. */
const MAX_EXTENDED = 1024 * 1024;

/**
 * Types without data, regardless of the stated size: links, devices, folders and pipes. Go treats these types in the
 * same way.
 */
const DATALESS = new Set(['1', '2', '3', '4', '5', '6']);

/** A header, merged with the extended headers before it. */
interface Header {
  readonly name: string;
  readonly linkName: string;
  readonly type: string;
  /** Number of bytes after the header. */
  readonly dataSize: number;
  /** Present only for sparse files. */
  readonly realSize?: number | undefined;
}

interface Pending {
  /** Names from GNU headers. Empty names are ignored. */
  name: string;
  linkName: string;
  pax: PaxRecords;
  /** The extended header whose content is expected next. */
  awaiting?: TarFields | undefined;
  /** A sparse file whose map continues in the next block. */
  map?: { readonly header: Header; readonly reader: MapReader } | undefined;
  hasZeroBlock: boolean;
}

const NO_RECORDS: PaxRecords = new Map();

/**
 * Parses headers, and applies extended headers to the following entry. The precedence is the same as in Go's tar
 * reader, with which containerd, Docker, BuildKit and Podman unpack images. If Go refuses an archive, the archive is
 * also refused here.
 *
 * @param path Path of the archive, for messages.
 * @see https://pkg.go.dev/archive/tar
 */
export function readTarEntries(path: string): TarEntries {
  const pending: Pending = { name: '', linkName: '', pax: NO_RECORDS, hasZeroBlock: false };
  return {
    next: (block, at) => next(block, at, pending, path),
    extend: (content) => takeExtended(content, pending, path),
    isInside: () => pending.map !== undefined,
  };
}

/** Extended headers apply to one entry only. */
function dropExtended(pending: Pending): void {
  pending.name = '';
  pending.linkName = '';
  pending.pax = NO_RECORDS;
}

function next(block: Buffer, at: number, pending: Pending, path: string): TarStep {
  if (pending.map !== undefined) return nextOfMap(block, at, pending, pending.map, path);
  if (isZeroBlock(block, at)) {
    if (pending.hasZeroBlock) return { kind: 'end' };
    pending.hasZeroBlock = true;
    return { kind: 'more' };
  }
  if (pending.hasZeroBlock) throw loneZeroBlock(path);
  const fields = readFields(block, at, path);
  if (!DATALESS.has(fields.type)) requireSize(fields.size, path);
  switch (fields.type) {
    case 'x':
    case 'g':
    case 'L':
    case 'K':
      if (fields.size > MAX_EXTENDED) throw tooLarge(path);
      pending.awaiting = fields;
      return { kind: 'extended', size: fields.size };
    default:
      return takeHeader(block, at, fields, pending, path);
  }
}

function takeExtended(content: Buffer, pending: Pending, path: string): TarEntry | undefined {
  const { awaiting } = pending;
  switch (awaiting?.type) {
    case 'L':
      pending.name = longName(content);
      return undefined;
    case 'K':
      pending.linkName = longName(content);
      return undefined;
    case 'x':
      pending.pax = parsePax(content, path);
      return undefined;
    default:
      // A global header discards the extended headers before it.
      dropExtended(pending);
      return globalEntry(awaiting?.name ?? '', parsePax(content, path), path);
  }
}

function globalEntry(name: string, pax: PaxRecords, path: string): TarEntry {
  requirePaxNumbers(pax, path);
  const finalName = cleanTarPath(pax.get('path') || name, path);
  return { path: finalName, type: 'other', linkPath: '', dataSize: 0 };
}

function longName(content: Buffer): string {
  const zero = content.indexOf(0);
  return nameFrom(zero === -1 ? content : content.subarray(0, zero));
}

function takeHeader(
  block: Buffer,
  at: number,
  fields: TarFields,
  pending: Pending,
  path: string,
): TarStep {
  const { pax } = pending;
  const header = mergedHeader(fields, pending, path);
  dropExtended(pending);
  if (fields.type === 'S') {
    if (!fields.isGnu) throw notGnu(path);
    const sparse = { ...header, realSize: oldRealSize(block, at, path) };
    return takeMap(sparse, oldSparseMap(block, at, path), pending, path);
  }
  const format = paxSparseFormat(pax);
  if (format === undefined) return entryOf(header, path);
  if (DATALESS.has(header.type)) throw notSparse(path);
  const sparse = {
    ...header,
    name: pax.get('GNU.sparse.name') || header.name,
    realSize: paxRealSize(pax, path) ?? header.dataSize,
  };
  const isInData = format === 'map-in-data';
  const map = isInData ? mapInData(header.dataSize, path) : paxSparseRuns(pax, path);
  return takeMap(sparse, map, pending, path);
}

/**
 * Merges a header with its extended headers. GNU's long names have priority over PAX records, and PAX records have
 * priority over the header. Empty records are ignored.
 */
function mergedHeader(fields: TarFields, { name, linkName, pax }: Pending, path: string): Header {
  if (pax.size > 0) requirePaxNumbers(pax, path);
  const finalName = name || pax.get('path') || fields.name;
  const type = fields.type === '\0' ? oldType(finalName) : fields.type;
  const stated = pax.get('size') || '';
  const size = stated === '' ? fields.size : decimal(stated, path);
  return {
    name: finalName,
    linkName: linkName || pax.get('linkpath') || fields.linkName,
    type,
    dataSize: DATALESS.has(type) ? 0 : requireSize(size, path),
  };
}

/** Returns the type. Before POSIX, a folder was a file with a name that ends with a slash. */
function oldType(name: string): string {
  return name.endsWith('/') ? '5' : '0';
}

function takeMap(
  header: Header,
  map: readonly Run[] | MapReader,
  pending: Pending,
  path: string,
): TarStep {
  if (!('next' in map)) return entryOf(header, path, map);
  pending.map = { header, reader: map };
  return { kind: 'more' };
}

function nextOfMap(
  block: Buffer,
  at: number,
  pending: Pending,
  { header, reader }: NonNullable<Pending['map']>,
  path: string,
): TarStep {
  const runs = reader.next(block, at);
  if (runs === undefined) return { kind: 'more' };
  pending.map = undefined;
  return entryOf({ ...header, dataSize: header.dataSize - reader.dataBytes() }, path, runs);
}

function entryOf(header: Header, path: string, runs?: readonly Run[]): TarStep {
  const { name, linkName, dataSize, realSize = 0 } = header;
  const type = typeOf(header.type);
  const entry: TarEntry = {
    path: cleanTarPath(name, path),
    type,
    linkPath: type === 'hardlink' ? cleanTarPath(linkName, path) : linkOf(type, linkName),
    dataSize,
  };
  if (runs === undefined) return { kind: 'entry', entry };
  const sparse = sparseOf({ realSize, runs }, dataSize, path);
  return { kind: 'entry', entry: { ...entry, sparse } };
}

function typeOf(flag: string): TarEntryType {
  switch (flag) {
    case '0':
    case '7':
    case 'S':
      return 'file';
    case '1':
      return 'hardlink';
    case '2':
      return 'symlink';
    case '5':
      return 'directory';
    default:
      return 'other';
  }
}

function linkOf(type: TarEntryType, linkName: string): string {
  return type === 'symlink' ? linkName : '';
}

/** Number of data and padding bytes after a header. */
export function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function tooLarge(path: string): DataError {
  const message = `${path}: an extended header of the tar archive is larger than ${MAX_EXTENDED} bytes`;
  return new DataError('limit-exceeded', message, { path });
}

function loneZeroBlock(path: string): DataError {
  const message = `${path}: the tar archive has a block of zeros between its entries`;
  return new DataError('malformed', message, { path });
}

function notGnu(path: string): DataError {
  const message = `${path}: a sparse file in the tar archive is not in GNU format`;
  return new DataError('malformed', message, { path });
}

function notSparse(path: string): DataError {
  const message = `${path}: the tar archive has a sparse map for an entry without data`;
  return new DataError('malformed', message, { path });
}

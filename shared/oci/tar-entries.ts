import { DataError } from '../errors/errors.ts';
import { BLOCK, isZeroBlock, readFields, type TarFields } from './tar-fields.ts';
import { cleanTarPath } from './tar-path.ts';
import { parsePax } from './tar-pax.ts';
import {
  type OldSparse,
  oldSparseExtension,
  oldSparseHeader,
  paxSparseRuns,
  type Sparse,
} from './tar-sparse.ts';
import { nameFrom } from './tar-text.ts';

type TarEntryType = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';

export interface TarEntry {
  /** Clean: no leading slash, no `.` or `..`; empty for the root. */
  readonly path: string;
  readonly type: TarEntryType;
  /** As written, for symlinks; clean like `path`, for hard links; else empty. */
  readonly linkPath: string;
  /** Bytes that follow, without padding. */
  readonly dataSize: number;
  readonly sparse?: Sparse | undefined;
}

/** What a block was. */
type TarStep =
  | { readonly kind: 'entry'; readonly entry: TarEntry }
  /** An extended header: its `size` bytes are to be given to `extend`. */
  | { readonly kind: 'extended'; readonly size: number }
  /** Half an entry, or padding: the next block tells more. */
  | { readonly kind: 'more' }
  /** Data to pass over. */
  | { readonly kind: 'skip'; readonly size: number }
  | { readonly kind: 'end' };

export interface TarEntries {
  /** Reads the header block at `at`. */
  next(block: Buffer, at: number): TarStep;
  /** Takes the content of an extended header. */
  extend(content: Buffer): void;
}

/** Largest extended header, in bytes; Go's tar reader, and with it Docker, has the same limit. */
const MAX_EXTENDED = 1024 * 1024;

/** Types without data, whatever their size says: links, devices, folders, pipes. As Go reads them. */
const DATALESS = new Set(['1', '2', '3', '4', '5', '6']);

interface Pending {
  name?: string | undefined;
  linkName?: string | undefined;
  pax?: ReadonlyMap<string, string> | undefined;
  /** Type flag of the extended header whose content is awaited. */
  awaiting: string;
  sparse?: { readonly fields: TarFields; readonly old: OldSparse } | undefined;
  zeroBlocks: number;
}

/**
 * Reads headers, and keeps what extended headers said until the entry that they are about.
 *
 * @param path Of the archive, for messages.
 */
export function readTarEntries(path: string): TarEntries {
  const pending: Pending = { awaiting: '', zeroBlocks: 0 };
  return {
    next: (block, at) => next(block, at, pending, path),
    extend: (content) => takeExtended(content, pending, path),
  };
}

function next(block: Buffer, at: number, pending: Pending, path: string): TarStep {
  if (pending.sparse !== undefined) return nextSparse(block, at, pending, pending.sparse, path);
  if (isZeroBlock(block, at)) {
    pending.zeroBlocks += 1;
    return pending.zeroBlocks === 2 ? { kind: 'end' } : { kind: 'more' };
  }
  pending.zeroBlocks = 0;
  const fields = readFields(block, at, path);
  switch (fields.type) {
    case 'x':
    case 'X':
    case 'L':
    case 'K':
      if (fields.size > MAX_EXTENDED) throw tooLarge(path);
      pending.awaiting = fields.type;
      return { kind: 'extended', size: fields.size };
    case 'g':
      return { kind: 'skip', size: fields.size };
    case 'S': {
      const old = oldSparseHeader(block, at, path);
      if (!old.isExtended) return finished(fields, pending, path, old);
      pending.sparse = { fields, old };
      return { kind: 'more' };
    }
    default:
      return finished(fields, pending, path);
  }
}

function nextSparse(
  block: Buffer,
  at: number,
  pending: Pending,
  { fields, old }: NonNullable<Pending['sparse']>,
  path: string,
): TarStep {
  const extended = oldSparseExtension(block, at, old, path);
  pending.sparse = extended.isExtended ? { fields, old: extended } : undefined;
  return extended.isExtended ? { kind: 'more' } : finished(fields, pending, path, extended);
}

function takeExtended(content: Buffer, pending: Pending, path: string): void {
  const zero = content.indexOf(0);
  const name = nameFrom(content.subarray(0, zero === -1 ? content.length : zero));
  if (pending.awaiting === 'L') pending.name = name;
  else if (pending.awaiting === 'K') pending.linkName = name;
  else pending.pax = parsePax(content, path);
}

function finished(fields: TarFields, pending: Pending, path: string, old?: OldSparse): TarStep {
  const { pax } = pending;
  const name = pax?.get('GNU.sparse.name') ?? pax?.get('path') ?? pending.name ?? fields.name;
  const linkName = pax?.get('linkpath') ?? pending.linkName ?? fields.linkName;
  const stated = pax?.get('size');
  pending.name = undefined;
  pending.linkName = undefined;
  pending.pax = undefined;
  const type = typeOf(fields.type, name);
  const entry: TarEntry = {
    path: cleanTarPath(name, path),
    type,
    linkPath: type === 'hardlink' ? cleanTarPath(linkName, path) : linkOf(type, linkName),
    dataSize: DATALESS.has(fields.type) ? 0 : sizeOf(stated, fields.size, path),
    ...sparseOf(pax, old, path),
  };
  return { kind: 'entry', entry };
}

function typeOf(flag: string, name: string): TarEntryType {
  switch (flag) {
    case '0':
    case '7':
      // Before POSIX, folders were files whose name ends so.
      return name.endsWith('/') ? 'directory' : 'file';
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

function sizeOf(stated: string | undefined, size: number, path: string): number {
  if (stated === undefined) return size;
  const value = /^\d{1,16}$/.test(stated) ? Number(stated) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new DataError('malformed', `${path}: a size in the tar archive is no number`, { path });
}

function sparseOf(
  pax: ReadonlyMap<string, string> | undefined,
  old: OldSparse | undefined,
  path: string,
): { readonly sparse?: Sparse } {
  if (old !== undefined) return { sparse: { realSize: old.realSize, runs: old.runs } };
  const realSize = pax?.get('GNU.sparse.realsize') ?? pax?.get('GNU.sparse.size');
  if (pax === undefined || realSize === undefined) return {};
  const map = pax.get('GNU.sparse.map');
  const runs = map === undefined ? undefined : paxSparseRuns(map, path);
  return { sparse: { realSize: sizeOf(realSize, 0, path), runs } };
}

/** Bytes of data and padding after a header. */
export function paddedSize(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function tooLarge(path: string): DataError {
  const message = `${path}: an extended header of the tar archive is larger than ${MAX_EXTENDED} bytes`;
  return new DataError('limit-exceeded', message, { path });
}

import { DataError } from '../errors/errors.ts';
import { entryOf, type TarEntry } from './entry.ts';
import {
  dropExtended,
  type ExtendedHeaders,
  isExtended,
  noExtendedHeaders,
  requireExtendedSize,
  takeExtended,
} from './extended-headers.ts';
import { isZeroBlock, readFields, type TarFields } from './header.ts';
import { isDataless, type MergedHeader, mergedHeader } from './merged-header.ts';
import { requireSize } from './numbers.ts';
import {
  type MapReader,
  mapInData,
  paxRealSize,
  paxSparseFormat,
  paxSparseRuns,
  type Run,
} from './sparse-map.ts';

/** The result of interpreting a block that can be a header. */
type TarStep =
  | { readonly kind: 'entry'; readonly entry: TarEntry }
  /** An extended header. Its content is in the next `size` bytes, which must be passed to `extend`. */
  | { readonly kind: 'extended'; readonly size: number }
  /** The block is padding or part of an entry, so the next block is needed. */
  | { readonly kind: 'more' }
  | { readonly kind: 'end' };

export interface TarEntries {
  /** Interprets the block at the offset `at`. */
  next(block: Buffer, at: number): TarStep;
  /**
   * Processes the content of an extended header. Also returns a global header as an entry, because some engines
   * remove the file that has the name of this entry.
   */
  extend(content: Buffer): TarEntry | undefined;
  /** True if an entry is incomplete and must continue in the next block. */
  isInside(): boolean;
}

/** Stands for the missing header if content arrives without an extended header: a global header without a name. */
const NO_HEADER = { type: 'g', name: '' };

interface Pending {
  readonly extended: ExtendedHeaders;
  /** The extended header whose content is expected next. */
  awaiting?: TarFields | undefined;
  /** A sparse file whose map continues in the next block. */
  map?: { readonly header: MergedHeader; readonly reader: MapReader } | undefined;
  hasZeroBlock: boolean;
}

/**
 * Parses headers, and applies extended headers to the following entry. The precedence is the same as in Go's tar
 * reader, which containerd, Docker, BuildKit and Podman use to unpack images. Assay rejects the archives that Go
 * rejects.
 *
 * @param path Path of the archive, for messages.
 * @see https://pkg.go.dev/archive/tar
 */
export function readTarEntries(path: string): TarEntries {
  const pending: Pending = { extended: noExtendedHeaders(), hasZeroBlock: false };
  return {
    next: (block, at) => next(block, at, pending, path),
    extend: (content) => extend(content, pending, path),
    isInside: () => pending.map !== undefined,
  };
}

function extend(
  content: Buffer,
  { awaiting, extended }: Pending,
  path: string,
): TarEntry | undefined {
  const global = takeExtended(content, awaiting ?? NO_HEADER, extended, path);
  if (global === undefined) return undefined;
  return { path: global, type: 'skipped', linkPath: '', dataSize: 0, mode: 0 };
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
  if (!isDataless(fields.type)) requireSize(fields.size, path);
  if (!isExtended(fields)) return takeHeader(fields, pending, path);
  requireExtendedSize(fields, path);
  pending.awaiting = fields;
  return { kind: 'extended', size: fields.size };
}

function takeHeader(fields: TarFields, pending: Pending, path: string): TarStep {
  const { pax } = pending.extended;
  const header = mergedHeader(fields, pending.extended, path);
  dropExtended(pending.extended);
  if (fields.type === 'S') throw oldSparse(path);
  const format = paxSparseFormat(pax);
  if (format === undefined) return stepOf(header, path);
  if (isDataless(header.type)) throw notSparse(path);
  const sparse = {
    ...header,
    name: pax.get('GNU.sparse.name') || header.name,
    realSize: paxRealSize(pax, path) ?? header.dataSize,
  };
  const isInData = format === 'map-in-data';
  const map = isInData ? mapInData(header.dataSize, path) : paxSparseRuns(pax, path);
  return takeMap(sparse, map, pending, path);
}

function takeMap(
  header: MergedHeader,
  map: readonly Run[] | MapReader,
  pending: Pending,
  path: string,
): TarStep {
  if (!('next' in map)) return stepOf(header, path, map);
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
  return stepOf({ ...header, dataSize: header.dataSize - reader.dataBytes() }, path, runs);
}

function stepOf(header: MergedHeader, path: string, runs?: readonly Run[]): TarStep {
  return { kind: 'entry', entry: entryOf(header, path, runs) };
}

function loneZeroBlock(path: string): DataError {
  const message = `${path}: the tar archive contains a block of zeros between entries`;
  return new DataError('malformed', message, { path });
}

/** No container engine unpacks a sparse file in the old format of GNU tar. */
function oldSparse(path: string): DataError {
  const message = `${path}: the tar archive contains a sparse file in an old format`;
  return new DataError('malformed', message, { path });
}

function notSparse(path: string): DataError {
  const message = `${path}: the tar archive contains a sparse map for an entry without data`;
  return new DataError('malformed', message, { path });
}

/**
 * Stores the contents of a layer in one file. The file consists of a magic number, the SHA-256 of the rest, and the
 * rest in compressed form. The rest consists of the length of a JSON description, the description itself, and the
 * bytes of the kept files.
 */
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { arrayAt, isObject, type JsonObject, stringAt } from '../json/guards.ts';
import { cleanTarPath } from '../tar/path.ts';
import type { HardLink, LayerContents, LayerFile, LayerLink } from './layer-contents.ts';

const MARK = Buffer.from('assay layer 2\n');
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

/**
 * Maximum size of an entry after inflating, in bytes. It is the limit for the kept files of a layer, plus the same
 * size for the description.
 */
const MAX_INFLATED_BYTES = 1024 * 1024 * 1024;

/**
 * Maximum compression ratio of an entry. Lists of paths have a ratio below 30. If the ratio is higher, the layer
 * itself is read.
 */
const MAX_RATIO = 200;

/**
 * Compression settings for entries, and the extra size that incompressible data needs. The output buffer is allocated
 * in full, because zlib returns to this thread whenever its buffer is full.
 */
const COMPRESSION = { level: constants.Z_BEST_SPEED };
const USUAL_RATIO = 8;
const MIN_ROOM_BYTES = 64 * 1024;

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

export async function packLayer(contents: LayerContents): Promise<Buffer> {
  const { bytes, ...described } = contents;
  const description = Buffer.from(JSON.stringify(described));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(description.length);
  const plain = Buffer.concat([length, description, bytes]);
  const chunkSize = Math.max(MIN_ROOM_BYTES, plain.length);
  const packed = await deflate(plain, { ...COMPRESSION, chunkSize });
  return Buffer.concat([MARK, digestOf(packed), packed]);
}

/**
 * Returns the contents as they were packed. Returns undefined if the file is truncated, was changed, or has a
 * different format.
 */
export async function unpackLayer(file: Buffer): Promise<LayerContents | undefined> {
  const start = MARK.length + DIGEST_BYTES;
  if (file.length < start || !file.subarray(0, MARK.length).equals(MARK)) return undefined;
  const packed = file.subarray(start);
  if (!digestOf(packed).equals(file.subarray(MARK.length, start))) return undefined;
  try {
    const maxOutputLength = Math.min(MAX_INFLATED_BYTES, packed.length * MAX_RATIO);
    const room = Math.max(MIN_ROOM_BYTES, packed.length * USUAL_RATIO);
    const chunkSize = Math.min(room, maxOutputLength);
    const plain = await inflate(packed, { maxOutputLength, chunkSize });
    const end = LENGTH_BYTES + plain.readUInt32LE();
    const described: unknown = JSON.parse(plain.toString('utf8', LENGTH_BYTES, end));
    return isObject(described) ? contentsFrom(described, plain.subarray(end)) : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function contentsFrom(value: JsonObject, bytes: Uint8Array): LayerContents | undefined {
  const { entries, inflatedBytes, contradiction } = value;
  const contents = {
    files: listOf(value, 'files', (item) => fileFrom(item, bytes.length)),
    hardLinks: listOf(value, 'hardLinks', hardLinkFrom),
    symlinks: listOf(value, 'symlinks', linkFrom),
    whiteouts: listOf(value, 'whiteouts', textFrom),
    opaque: listOf(value, 'opaque', textFrom),
    occupied: listOf(value, 'occupied', textFrom),
    folders: listOf(value, 'folders', textFrom),
    assumed: listOf(value, 'assumed', textFrom),
    tooLarge: listOf(value, 'tooLarge', largeFrom),
  };
  const { files, hardLinks, symlinks, whiteouts, opaque, occupied, folders } = contents;
  const { assumed, tooLarge } = contents;
  if (files === undefined || hardLinks === undefined || symlinks === undefined) return undefined;
  if (whiteouts === undefined || opaque === undefined || occupied === undefined) return undefined;
  if (folders === undefined || assumed === undefined || tooLarge === undefined) return undefined;
  if (!isCount(entries) || !isCount(inflatedBytes)) return undefined;
  if (contradiction !== undefined && typeof contradiction !== 'string') return undefined;
  return {
    files,
    bytes,
    hardLinks,
    symlinks,
    whiteouts,
    opaque,
    occupied,
    folders,
    assumed,
    tooLarge,
    entries,
    inflatedBytes,
    ...(contradiction !== undefined && { contradiction }),
  };
}

/** Returns undefined if the value is not a list or any of its items is invalid. */
function listOf<T>(
  value: JsonObject,
  key: string,
  read: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  const items: T[] = [];
  for (const item of arrayAt(value, key) ?? [undefined]) {
    const found = read(item);
    if (found === undefined) return undefined;
    items.push(found);
  }
  return items;
}

/** Kinds of extracts that layers can contain. */
const EXTRACTS = ['executable', 'java-archive', 'npm-archive'] as const;

function fileFrom(item: unknown, length: number): LayerFile | undefined {
  if (!isObject(item)) return undefined;
  const path = pathAt(item);
  const { start, end, extract } = item;
  if (path === undefined || !isCount(start) || !isCount(end)) return undefined;
  if (start > end || end > length) return undefined;
  if (extract === undefined) return { path, start, end };
  const kind = EXTRACTS.find((known) => known === extract);
  return kind && { path, start, end, extract: kind };
}

function linkFrom(item: unknown): LayerLink | undefined {
  if (!isObject(item)) return undefined;
  const path = pathAt(item);
  const target = stringAt(item, 'target');
  return path === undefined || target === undefined ? undefined : { path, target };
}

function hardLinkFrom(item: unknown): HardLink | undefined {
  const link = linkFrom(item);
  const isBelow = isObject(item) ? item['isBelow'] : undefined;
  return link === undefined || typeof isBelow !== 'boolean' ? undefined : { ...link, isBelow };
}

function largeFrom(item: unknown): { path: string; size: number } | undefined {
  if (!isObject(item)) return undefined;
  const path = pathAt(item);
  const { size } = item;
  return path === undefined || !isCount(size) ? undefined : { path, size };
}

/** Returns the path only if a layer can contain such a path. */
function pathAt(item: JsonObject): string | undefined {
  const path = stringAt(item, 'path');
  return path !== undefined && path === cleanTarPath(path, 'the cache') ? path : undefined;
}

function textFrom(item: unknown): string | undefined {
  return typeof item === 'string' ? item : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

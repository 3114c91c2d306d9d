/**
 * Stores the contents of a layer in one file. The file consists of a magic number, the SHA-256 of the compressed data,
 * and the compressed data. Decompressed, it consists of the length of a JSON description, the description, and the
 * bytes of the kept files.
 */
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { inspect } from '../json/decode.ts';
import { type LayerContents, layerSchema } from './layer-contents.ts';

const MARK = Buffer.from('assay layer 2\n');
const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

/**
 * Maximum size of an entry after inflating, in bytes. Half of it is the limit for the kept files, and half is for the
 * description.
 */
const MAX_INFLATED_BYTES = 1024 * 1024 * 1024;

/**
 * Maximum compression ratio of an entry. Lists of paths have a ratio below 30. If an entry exceeds the limit, the layer
 * itself is read.
 */
const MAX_RATIO = 200;

/**
 * Compression level, usual compression ratio, and minimum size of zlib's output buffer. Zlib returns to this thread
 * whenever the buffer is full, so the whole output buffer is allocated at once.
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
 * Returns the contents of a layer from a file. Returns undefined if the file is truncated, was changed, or has another
 * format.
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
    return contentsFrom(described, plain.subarray(end));
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Buffer): Buffer {
  return hash('sha256', bytes, 'buffer');
}

function contentsFrom(value: unknown, bytes: Uint8Array): LayerContents | undefined {
  const { value: described, issues } = inspect(layerSchema, value, 1);
  if (described === undefined || issues.length > 0) return undefined;
  const isWithin = described.files.every(({ start, end }) => start <= end && end <= bytes.length);
  return isWithin ? { ...described, bytes } : undefined;
}

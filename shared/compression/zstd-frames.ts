import { DataError } from '../errors/errors.ts';

const FRAME_MAGIC = 0xfd2fb528;
const MAGIC_BYTES = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Magic number of a skippable frame. Its lowest four bits can have any value. */
const SKIPPABLE_MAGIC = 0x184d2a50;

/**
 * Sizes, in bytes, of the dictionary ID field and of the content size field. Each table is indexed by a two-bit flag.
 */
const DICTIONARY_ID_BYTES = [0, 1, 2, 4] as const;
const CONTENT_SIZE_BYTES = [0, 2, 4, 8] as const;

const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;

/** The part of the data that comes next. Small parts are collected completely, and content is skipped. */
type Part = 'magic' | 'skippable-size' | 'descriptor' | 'block-header';

interface Position {
  part: Part;
  /** Bytes of `part` that have been collected so far. */
  gathered: Buffer;
  /** Number of bytes to skip before `part`. */
  skip: number;
  /** True if the skipped bytes are not sent to the decoder. */
  isDropped: boolean;
  hasChecksum: boolean;
  isLastBlock: boolean;
}

/**
 * Removes skippable frames and splits the data, so that no chunk contains data from two frames. If a chunk contains
 * bytes after the end of a frame, Node's decoder silently drops them. Layers often consist of several frames, because
 * zstd:chunked and parallel compressors write such layers.
 *
 * @throws {DataError} `malformed`.
 * @see RFC 8878, section 3.1
 */
export function zstdFrames(path: string): (chunk: Buffer) => Iterable<Buffer> {
  const position: Position = {
    part: 'magic',
    gathered: Buffer.alloc(0),
    skip: 0,
    isDropped: false,
    hasChecksum: false,
    isLastBlock: false,
  };
  return (chunk) => cutAtFrames(chunk, position, path);
}

function* cutAtFrames(chunk: Buffer, position: Position, path: string): Generator<Buffer> {
  let start = 0;
  for (let at = 0; at < chunk.length; ) {
    const isMagic = position.skip === 0 && position.part === 'magic';
    at += moveOn(chunk, at, position, path);
    // The magic number is not passed on until the kind of frame is known.
    if (isMagic || position.isDropped) start = at;
    if (isMagic && position.part === 'descriptor') yield MAGIC_BYTES;
    const isFrameEnd = !isMagic && position.part === 'magic' && position.skip === 0;
    if (!isFrameEnd) continue;
    position.isDropped = false;
    if (at > start) yield chunk.subarray(start, at);
    start = at;
  }
  if (start < chunk.length) yield chunk.subarray(start);
}

/** Skips content, or collects the next part. Returns the number of bytes used. */
function moveOn(chunk: Buffer, at: number, position: Position, path: string): number {
  if (position.skip === 0) return gather(chunk, at, position, path);
  const step = Math.min(position.skip, chunk.length - at);
  position.skip -= step;
  return step;
}

const SIZES: Readonly<Record<Part, number>> = {
  magic: 4,
  'skippable-size': 4,
  descriptor: 1,
  'block-header': 3,
};

/** Collects the next part, and advances when it is complete. Returns the number of bytes used. */
function gather(chunk: Buffer, at: number, position: Position, path: string): number {
  const missing = SIZES[position.part] - position.gathered.length;
  const taken = chunk.subarray(at, at + missing);
  const bytes = position.gathered.length === 0 ? taken : Buffer.concat([position.gathered, taken]);
  const isWhole = taken.length === missing;
  position.gathered = isWhole ? Buffer.alloc(0) : Buffer.from(bytes);
  if (isWhole) advance(bytes, position, path);
  return taken.length;
}

function advance(bytes: Buffer, position: Position, path: string): void {
  switch (position.part) {
    case 'magic': {
      const magic = bytes.readUInt32LE();
      const isSkippable = (magic & 0xfffffff0) >>> 0 === SKIPPABLE_MAGIC;
      if (!isSkippable && magic !== FRAME_MAGIC) throw damaged(path);
      position.isDropped = isSkippable;
      position.part = isSkippable ? 'skippable-size' : 'descriptor';
      return;
    }
    case 'skippable-size':
      position.skip = bytes.readUInt32LE();
      position.part = 'magic';
      return;
    case 'descriptor':
      position.skip = headerRest(bytes[0] ?? 0);
      position.hasChecksum = ((bytes[0] ?? 0) & 4) !== 0;
      position.part = 'block-header';
      return;
    case 'block-header':
      takeBlock(bytes.readUIntLE(0, 3), position, path);
  }
}

/** Returns the number of bytes in the frame header after its descriptor. */
function headerRest(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const contentSize =
    sizeFlag === 0 && isSingleSegment ? 1 : (CONTENT_SIZE_BYTES[sizeFlag as 0 | 1 | 2 | 3] ?? 0);
  const window = isSingleSegment ? 0 : 1;
  return window + DICTIONARY_ID_BYTES[(descriptor & 3) as 0 | 1 | 2 | 3] + contentSize;
}

function takeBlock(header: number, position: Position, path: string): void {
  const type = (header >> 1) & 3;
  if (type === RESERVED_BLOCK) throw damaged(path);
  const isLast = (header & 1) === 1;
  const checksum = isLast && position.hasChecksum ? 4 : 0;
  position.skip = (type === RLE_BLOCK ? 1 : header >> 3) + checksum;
  position.part = isLast ? 'magic' : 'block-header';
}

function damaged(path: string): DataError {
  return new DataError('malformed', `the layer ${path} is not valid zstd`, { path });
}

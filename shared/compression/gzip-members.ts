import { DataError } from '../errors/errors.ts';
import type { DirectInflater } from './inflater.ts';

/** Inflates gzip data that consists of several members, one after another. */
export interface MemberInflater {
  /**
   * Inflates the current member's data. Returns the number of unused bytes, which follow the end of the member. Zero
   * means that the member may continue.
   */
  inflate(bytes: Buffer): number;
  /** Prepares the inflater for the next member. */
  reset(): void;
}

const HEAD_BYTES = 10;

/** Size of the trailer, in bytes. The trailer contains the checksum and the size of the uncompressed data. */
const TRAILER_BYTES = 8;

const DEFLATE = 8;

/** Flags for the optional parts of the header. */
const HEAD_CHECK_FLAG = 2;
const EXTRA_FLAG = 4;
const NAME_FLAG = 8;
const COMMENT_FLAG = 16;
const RESERVED_FLAGS = 0xe0;

/**
 * Maximum size of a header, in bytes. An extra field can be 64 KiB long, and names and comments are not longer than a
 * path.
 */
const MAX_HEADER_BYTES = 128 * 1024;

interface Position {
  part: 'header' | 'data' | 'trailer' | 'between' | 'padding';
  /** The start of an incomplete header or trailer. */
  rest: Buffer;
}

/**
 * Parses the structure of gzip. A gzip file has one or more members. After the last member, only zeros are allowed. The
 * checksums are skipped, because the caller verifies the SHA-256 digest of all stored bytes. Checking them in zlib
 * would take 5 percent more time.
 *
 * @param path Path of the file, for messages.
 * @throws {DataError} `malformed`, or `unreadable` if the file is truncated.
 * @see RFC 1952, section 2.3
 */
export function gzipMembers(member: MemberInflater, path: string): DirectInflater {
  const position: Position = { part: 'header', rest: EMPTY };
  return {
    push: (bytes) => {
      const { rest } = position;
      position.rest = EMPTY;
      let input = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      while (input.length > 0) input = input.subarray(advance(input, position, member, path));
    },
    end: () => {
      if (position.part === 'between' || position.part === 'padding') return;
      const message = `${path} is truncated: the end of its gzip data is missing`;
      throw new DataError('unreadable', message, { path });
    },
  };
}

const EMPTY = Buffer.alloc(0);

/**
 * Advances to the next part of a member: the header, the data or the trailer. Keeps the bytes of the current part if it
 * is incomplete. Returns the number of bytes used.
 */
function advance(input: Buffer, position: Position, member: MemberInflater, path: string): number {
  switch (position.part) {
    case 'header': {
      const length = headerLength(input, path);
      if (length === undefined) return keep(input, position, path);
      position.part = 'data';
      return length;
    }
    case 'data': {
      const left = member.inflate(input);
      if (left > 0) position.part = 'trailer';
      return input.length - left;
    }
    case 'trailer':
      if (input.length < TRAILER_BYTES) return keep(input, position, path);
      member.reset();
      position.part = 'between';
      return TRAILER_BYTES;
    case 'between':
      position.part = input[0] === 0 ? 'padding' : 'header';
      return 0;
    case 'padding':
      if (input.some((byte) => byte !== 0)) throw malformed(path);
      return input.length;
  }
}

/** Keeps a copy of an incomplete part, because the input memory is reused. Returns the number of bytes in this part. */
function keep(input: Buffer, position: Position, path: string): number {
  if (input.length > MAX_HEADER_BYTES) throw malformed(path);
  position.rest = Buffer.from(input);
  return input.length;
}

/** Returns the length of a header, in bytes. Returns undefined if the header is incomplete. */
function headerLength(input: Buffer, path: string): number | undefined {
  if (input.length < HEAD_BYTES) return undefined;
  const [first, second, method, flags = 0] = input;
  const isGzip = first === 0x1f && second === 0x8b && method === DEFLATE;
  if (!isGzip || (flags & RESERVED_FLAGS) !== 0) throw malformed(path);
  let at = HEAD_BYTES;
  if ((flags & EXTRA_FLAG) !== 0) {
    if (input.length < at + 2) return undefined;
    at += 2 + input.readUInt16LE(at);
  }
  for (const flag of [NAME_FLAG, COMMENT_FLAG]) {
    if ((flags & flag) === 0) continue;
    const end = input.indexOf(0, at);
    if (end === -1) return undefined;
    at = end + 1;
  }
  if ((flags & HEAD_CHECK_FLAG) !== 0) at += 2;
  return at <= input.length ? at : undefined;
}

function malformed(path: string): DataError {
  return new DataError('malformed', `${path} is not valid gzip`, { path });
}

import { DataError } from '../errors/errors.ts';
import type { Inflater } from './inflater.ts';

/** Inflates what is deflated in one member after another. */
export interface MemberInflater {
  /** How many of the bytes are left over. If any are, the member's data ended before them. */
  inflate(bytes: Buffer): number;
  /** Makes ready for the next member. */
  reset(): void;
}

const HEAD_BYTES = 10;

/** Checksum and size of what was deflated. */
const TRAILER_BYTES = 8;

const DEFLATE = 8;

/** What the flags say of the header's rest. */
const HEAD_CHECK_FLAG = 2;
const EXTRA_FLAG = 4;
const NAME_FLAG = 8;
const COMMENT_FLAG = 16;
const RESERVED_FLAGS = 0xe0;

/** An extra field can have 64 KiB; names and comments are no longer than a path. */
const MAX_HEADER_BYTES = 128 * 1024;

interface Position {
  part: 'header' | 'data' | 'trailer' | 'between' | 'padding';
  /** The start of a header or trailer that is not there whole. */
  rest: Buffer;
}

/**
 * Reads what gzip has around deflated data: members, of which there may be many, and zeros behind the last. Their
 * checksums are passed over. Whoever reads a layer compares the SHA-256 of all bytes as stored, and zlib's own check
 * would take a twentieth of the time once more.
 *
 * @param path Of the file, for messages.
 * @throws {DataError} `malformed`; `unreadable` where it is cut short. @see RFC 1952, section 2.3
 */
export function gzipMembers(member: MemberInflater, path: string): Inflater {
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
      const message = `${path} is cut short: its gzip data does not end`;
      throw new DataError('unreadable', message, { path });
    },
  };
}

const EMPTY = Buffer.alloc(0);

/** Moves on to the next part. How many bytes of the input that took; what is not whole is kept. */
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

/** A copy: the input is memory that is used again. */
function keep(input: Buffer, position: Position, path: string): number {
  if (input.length > MAX_HEADER_BYTES) throw malformed(path);
  position.rest = Buffer.from(input);
  return input.length;
}

/** Undefined where the header is not whole. */
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

import {
  DataError,
  UserError
} from "./chunk-HT5UQKYW.js";

// shared/oci/inflate.ts
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";

// shared/oci/gzip-members.ts
var HEAD_BYTES = 10;
var TRAILER_BYTES = 8;
var DEFLATE = 8;
var HEAD_CHECK_FLAG = 2;
var EXTRA_FLAG = 4;
var NAME_FLAG = 8;
var COMMENT_FLAG = 16;
var RESERVED_FLAGS = 224;
var MAX_HEADER_BYTES = 128 * 1024;
function gzipMembers(member, path) {
  const position = { part: "header", rest: EMPTY };
  return {
    push: (bytes) => {
      const { rest } = position;
      position.rest = EMPTY;
      let input = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      while (input.length > 0) input = input.subarray(advance(input, position, member, path));
    },
    end: () => {
      if (position.part === "between" || position.part === "padding") return;
      const message = `${path} is cut short: its gzip data does not end`;
      throw new DataError("unreadable", message, { path });
    }
  };
}
var EMPTY = Buffer.alloc(0);
function advance(input, position, member, path) {
  switch (position.part) {
    case "header": {
      const length = headerLength(input, path);
      if (length === void 0) return keep(input, position, path);
      position.part = "data";
      return length;
    }
    case "data": {
      const left = member.inflate(input);
      if (left > 0) position.part = "trailer";
      return input.length - left;
    }
    case "trailer":
      if (input.length < TRAILER_BYTES) return keep(input, position, path);
      member.reset();
      position.part = "between";
      return TRAILER_BYTES;
    case "between":
      position.part = input[0] === 0 ? "padding" : "header";
      return 0;
    case "padding":
      if (input.some((byte) => byte !== 0)) throw malformed(path);
      return input.length;
  }
}
function keep(input, position, path) {
  if (input.length > MAX_HEADER_BYTES) throw malformed(path);
  position.rest = Buffer.from(input);
  return input.length;
}
function headerLength(input, path) {
  if (input.length < HEAD_BYTES) return void 0;
  const [first, second, method, flags = 0] = input;
  const isGzip = first === 31 && second === 139 && method === DEFLATE;
  if (!isGzip || (flags & RESERVED_FLAGS) !== 0) throw malformed(path);
  let at = HEAD_BYTES;
  if ((flags & EXTRA_FLAG) !== 0) {
    if (input.length < at + 2) return void 0;
    at += 2 + input.readUInt16LE(at);
  }
  for (const flag of [NAME_FLAG, COMMENT_FLAG]) {
    if ((flags & flag) === 0) continue;
    const end = input.indexOf(0, at);
    if (end === -1) return void 0;
    at = end + 1;
  }
  if ((flags & HEAD_CHECK_FLAG) !== 0) at += 2;
  return at <= input.length ? at : void 0;
}
function malformed(path) {
  return new DataError("malformed", `${path} is not valid gzip`, { path });
}

// shared/oci/zlib-direct.ts
var KNOWN_NODE = { first: 20, last: 24 };
var GO_ON = 0;
var FINISH = { zlib: 4, zstd: 2 };
function directCall(stream, format, nodeVersion = process.versions.node) {
  const major = Number.parseInt(nodeVersion, 10);
  const handle = Reflect.get(stream, "_handle");
  const state = Reflect.get(stream, "_writeState");
  const isKnown = major >= KNOWN_NODE.first && major <= KNOWN_NODE.last;
  if (!isKnown || !isHandle(handle) || !isState(state)) return void 0;
  stream.on("error", () => void 0);
  return (input, output, isEnd) => {
    const flush = isEnd ? FINISH[format] : GO_ON;
    handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (stream.errored) throw stream.errored;
    const [free, unread] = state;
    return { written: output.length - free, unread };
  };
}
function isHandle(value) {
  return typeof value === "object" && value !== null && "writeSync" in value && typeof value.writeSync === "function";
}
function isState(value) {
  return ArrayBuffer.isView(value) && "length" in value && value.length === 2;
}

// shared/oci/zstd-frames.ts
var FRAME_MAGIC = 4247762216;
var MAGIC_BYTES = Buffer.from([40, 181, 47, 253]);
var SKIPPABLE_MAGIC = 407710288;
var DICTIONARY_ID_BYTES = [0, 1, 2, 4];
var CONTENT_SIZE_BYTES = [0, 2, 4, 8];
var RLE_BLOCK = 1;
var RESERVED_BLOCK = 3;
function zstdFrames(path) {
  const position = {
    part: "magic",
    gathered: Buffer.alloc(0),
    skip: 0,
    isDropped: false,
    hasChecksum: false,
    isLastBlock: false
  };
  return (chunk) => cutAtFrames(chunk, position, path);
}
function* cutAtFrames(chunk, position, path) {
  let start = 0;
  for (let at = 0; at < chunk.length; ) {
    const isMagic = position.skip === 0 && position.part === "magic";
    at += moveOn(chunk, at, position, path);
    if (isMagic || position.isDropped) start = at;
    if (isMagic && position.part === "descriptor") yield MAGIC_BYTES;
    const isFrameEnd = !isMagic && position.part === "magic" && position.skip === 0;
    if (!isFrameEnd) continue;
    position.isDropped = false;
    if (at > start) yield chunk.subarray(start, at);
    start = at;
  }
  if (start < chunk.length) yield chunk.subarray(start);
}
function moveOn(chunk, at, position, path) {
  if (position.skip === 0) return gather(chunk, at, position, path);
  const step = Math.min(position.skip, chunk.length - at);
  position.skip -= step;
  return step;
}
var SIZES = {
  magic: 4,
  "skippable-size": 4,
  descriptor: 1,
  "block-header": 3
};
function gather(chunk, at, position, path) {
  const missing = SIZES[position.part] - position.gathered.length;
  const taken = chunk.subarray(at, at + missing);
  const bytes = position.gathered.length === 0 ? taken : Buffer.concat([position.gathered, taken]);
  const isWhole = taken.length === missing;
  position.gathered = isWhole ? Buffer.alloc(0) : Buffer.from(bytes);
  if (isWhole) advance2(bytes, position, path);
  return taken.length;
}
function advance2(bytes, position, path) {
  switch (position.part) {
    case "magic": {
      const magic = bytes.readUInt32LE();
      const isSkippable = (magic & 4294967280) >>> 0 === SKIPPABLE_MAGIC;
      if (!isSkippable && magic !== FRAME_MAGIC) throw damaged(path);
      position.isDropped = isSkippable;
      position.part = isSkippable ? "skippable-size" : "descriptor";
      return;
    }
    case "skippable-size":
      position.skip = bytes.readUInt32LE();
      position.part = "magic";
      return;
    case "descriptor":
      position.skip = headerRest(bytes[0] ?? 0);
      position.hasChecksum = ((bytes[0] ?? 0) & 4) !== 0;
      position.part = "block-header";
      return;
    case "block-header":
      takeBlock(bytes.readUIntLE(0, 3), position, path);
  }
}
function headerRest(descriptor) {
  const isSingleSegment = (descriptor & 32) !== 0;
  const sizeFlag = descriptor >> 6;
  const contentSize = sizeFlag === 0 && isSingleSegment ? 1 : CONTENT_SIZE_BYTES[sizeFlag] ?? 0;
  const window = isSingleSegment ? 0 : 1;
  return window + DICTIONARY_ID_BYTES[descriptor & 3] + contentSize;
}
function takeBlock(header, position, path) {
  const type = header >> 1 & 3;
  if (type === RESERVED_BLOCK) throw damaged(path);
  const isLast = (header & 1) === 1;
  const checksum = isLast && position.hasChecksum ? 4 : 0;
  position.skip = (type === RLE_BLOCK ? 1 : header >> 3) + checksum;
  position.part = isLast ? "magic" : "block-header";
}
function damaged(path) {
  return new DataError("malformed", `the layer ${path} is not valid zstd`, { path });
}

// shared/oci/inflate.ts
var MAGIC_BYTES2 = 6;
var PIECE_BYTES = 256 * 1024;
var OPTIONS = { chunkSize: PIECE_BYTES };
function compressionOf(head) {
  const startsWith = (...bytes) => bytes.every((byte, at) => head[at] === byte);
  if (startsWith(31, 139)) return "gzip";
  if (startsWith(253, 55, 122, 88, 90, 0)) return "xz";
  if (startsWith(66, 90, 104) && (head[3] ?? 0) >= 49 && (head[3] ?? 0) <= 57) {
    return "bzip2";
  }
  const isFrame = startsWith(40, 181, 47, 253);
  const isSkippable = ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
  return isFrame || isSkippable ? "zstd" : "none";
}
function openInflater(head, path, take, isVerified = false) {
  const compression = compressionOf(head);
  switch (compression) {
    case "xz":
    case "bzip2": {
      const message = `${path} is compressed with ${compression}: only gzip and zstd are read`;
      throw new DataError("unreadable", message, { path });
    }
    case "none":
      return { push: take, end: () => void 0 };
    case "gzip":
      return (isVerified ? withoutChecksums(path, take) : void 0) ?? inflaterOf(zlib.createGunzip(OPTIONS), "zlib", take);
    case "zstd":
      return frameByFrame(inflaterOf(zstdStream(), "zstd", take), path);
  }
}
function inflaterOf(stream, format, take) {
  const call = directCall(stream, format);
  return call === void 0 ? byStream(stream, take) : directly(call, take);
}
function withoutChecksums(path, take) {
  const stream = zlib.createInflateRaw(OPTIONS);
  const call = directCall(stream, "zlib");
  if (call === void 0) return void 0;
  const inflate = inPieces(call, take);
  const reset = () => stream.reset();
  return gzipMembers({ inflate: (bytes) => inflate(bytes, false), reset }, path);
}
function zstdStream() {
  if (typeof zlib.createZstdDecompress === "function") return zlib.createZstdDecompress(OPTIONS);
  const fix = "Use Node 24, or build the image with gzip layers.";
  throw new UserError("not-supported", "This version of Node cannot read zstd.", fix);
}
function frameByFrame({ push, end }, path) {
  const partsOf = zstdFrames(path);
  return {
    push: async (bytes) => {
      for (const part of partsOf(bytes)) await push(part);
    },
    end
  };
}
function byStream(stream, take) {
  const ended = pipeline(stream, async (pieces) => {
    for await (const piece of pieces) take(piece);
  });
  ended.catch(() => void 0);
  return {
    // Of a write that failed, zlib's streams do not tell the one who wrote.
    push: (bytes) => Promise.race([new Promise((resolve) => stream.write(bytes, () => resolve())), ended]),
    end: async () => {
      stream.end();
      await ended;
    }
  };
}
function directly(call, take) {
  const inflate = inPieces(call, take);
  return {
    push: (bytes) => {
      inflate(bytes, false);
    },
    end: () => {
      inflate(EMPTY2, true);
    }
  };
}
function inPieces(call, take) {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  return (bytes, isEnd) => {
    let rest = bytes;
    for (let isFull = true; isFull; ) {
      const { written, unread } = call(rest, piece, isEnd);
      isFull = written === PIECE_BYTES;
      rest = rest.subarray(rest.length - unread);
      if (written > 0) take(isFull ? piece : piece.subarray(0, written));
    }
    return rest.length;
  };
}
var EMPTY2 = Buffer.alloc(0);

// shared/oci/tar-text.ts
import { isUtf8 } from "node:buffer";
var SLASH = 47;
var ESCAPE = 56320;
function nameFrom(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const segments = [];
  for (let at = 0; at <= bytes.length; ) {
    const slash = bytes.indexOf(SLASH, at);
    const end = slash === -1 ? bytes.length : slash;
    segments.push(segmentFrom(bytes.subarray(at, end)));
    at = end + 1;
  }
  return segments.join("/");
}
function segmentFrom(bytes) {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const units = Buffer.alloc(2 * bytes.length);
  for (const [at, byte] of bytes.entries()) {
    units.writeUInt16LE(byte < 128 ? byte : ESCAPE + byte, 2 * at);
  }
  return units.toString("utf16le");
}

// shared/oci/tar-fields.ts
var BLOCK = 512;
var NAME = { at: 0, length: 100 };
var SIZE = { at: 124, length: 12 };
var CHECKSUM = { at: 148, length: 8 };
var TYPE_AT = 156;
var LINK_NAME = { at: 157, length: 100 };
var MAGIC_AT = 257;
var PREFIX = { at: 345, length: 155 };
function readFields(block, at, path) {
  requireChecksum(block, at, path);
  const name = text(block, at + NAME.at, NAME.length);
  const prefix = hasPrefix(block, at) ? text(block, at + PREFIX.at, PREFIX.length) : "";
  const type = block[at + TYPE_AT] ?? 0;
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    linkName: text(block, at + LINK_NAME.at, LINK_NAME.length),
    type: type === 0 ? "0" : String.fromCharCode(type),
    size: readNumber(block, at + SIZE.at, SIZE.length, path)
  };
}
function isZeroBlock(block, at) {
  for (let index = at; index < at + BLOCK; index++) if (block[index] !== 0) return false;
  return true;
}
function readNumber(block, at, length, path) {
  const first = block[at] ?? 0;
  const value = first & 128 ? base256(block, at, length) : octal(block, at, length);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new DataError("malformed", `${path}: a number in the tar archive is not one`, { path });
}
function base256(block, at, length) {
  if ((block[at] ?? 0) !== 128) return -1;
  let value = 0;
  for (let index = at + 1; index < at + length; index++) value = value * 256 + (block[index] ?? 0);
  return value;
}
function octal(block, at, length) {
  let value = 0;
  let index = at;
  const end = at + length;
  while (index < end && block[index] === 32) index++;
  for (; index < end; index++) {
    const byte = block[index] ?? 0;
    if (byte === 0 || byte === 32) return value;
    if (byte < 48 || byte > 55) return Number.NaN;
    value = value * 8 + byte - 48;
  }
  return value;
}
function requireChecksum(block, at, path) {
  const checksumAt = at + CHECKSUM.at;
  const own = sum(block, checksumAt, CHECKSUM.length);
  const unsigned = sum(block, at, BLOCK) - own + CHECKSUM.length * 32;
  const stated = octal(block, checksumAt, CHECKSUM.length);
  if (stated === unsigned || stated === unsigned - signedness(block, at)) return;
  const message = `${path}: this is no tar archive, or it is damaged (a header's checksum is wrong)`;
  throw new DataError("malformed", message, { path });
}
function sum(block, at, length) {
  const view = new DataView(block.buffer, block.byteOffset + at, length);
  let halves = 0;
  for (let index = 0; index < length; index += 4) {
    const four = view.getUint32(index);
    halves += (four & 16711935) + (four >>> 8 & 16711935);
  }
  return (halves >>> 16) + (halves & 65535);
}
function byteAt(block, at) {
  return block[at] ?? 0;
}
function signedness(block, at) {
  let high = 0;
  for (let index = at; index < at + BLOCK; index++) if (byteAt(block, index) > 127) high += 256;
  return high;
}
function hasPrefix(block, at) {
  return USTAR.every((byte, index) => block[at + MAGIC_AT + index] === byte);
}
var USTAR = [...Buffer.from("ustar\0")];
function text(block, start, length) {
  let end = start;
  let bits = 0;
  for (; end < start + length; end++) {
    const byte = block[end] ?? 0;
    if (byte === 0) break;
    bits |= byte;
  }
  if (end === start) return "";
  return bits < 128 ? block.toString("latin1", start, end) : nameFrom(block.subarray(start, end));
}

// shared/oci/tar-path.ts
var MAX_PATH_LENGTH = 4096;
var NEEDS_CLEANING = /(?:^|\/)\.{0,2}(?:\/|$)/;
function cleanTarPath(name, archive) {
  if (name.length > MAX_PATH_LENGTH) {
    const message = `${archive} has a path of more than ${MAX_PATH_LENGTH} characters`;
    throw new DataError("limit-exceeded", message, { path: archive });
  }
  if (!NEEDS_CLEANING.test(name)) return name;
  const segments = [];
  for (const segment of name.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) throw climbsOut(name, archive);
  }
  return segments.join("/");
}
function climbsOut(name, archive) {
  const message = `${archive} has a path that climbs out: ${JSON.stringify(name.slice(0, 200))}`;
  return new DataError("path-escapes", message, { path: archive });
}

// shared/oci/tar-pax.ts
var KEYS = /* @__PURE__ */ new Set([
  "path",
  "linkpath",
  "size",
  "GNU.sparse.name",
  "GNU.sparse.realsize",
  "GNU.sparse.size",
  "GNU.sparse.map"
]);
var MAX_DIGITS = 7;
function parsePax(content, path) {
  const records = /* @__PURE__ */ new Map();
  const runs = [];
  for (let at = 0; at < content.length && content[at] !== 0; ) {
    const { key, value, end } = recordAt(content, at, path);
    if (KEYS.has(key)) records.set(key, value);
    if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") runs.push(value);
    at = end;
  }
  if (runs.length > 0) records.set("GNU.sparse.map", runs.join(","));
  return records;
}
function recordAt(content, at, path) {
  const space = content.indexOf(32, at);
  const digits = space === -1 ? "" : content.toString("latin1", at, space);
  const length = digits.length <= MAX_DIGITS && /^\d+$/.test(digits) ? Number(digits) : 0;
  const end = at + length;
  const equals = content.indexOf(61, space);
  const isWhole = end <= content.length && content[end - 1] === 10;
  if (length === 0 || !isWhole || equals === -1 || equals >= end) throw badRecord(path);
  const key = content.toString("latin1", space + 1, equals);
  return { key, value: nameFrom(content.subarray(equals + 1, end - 1)), end };
}
function badRecord(path) {
  const message = `${path}: an extended header of the tar archive is damaged`;
  return new DataError("malformed", message, { path });
}

// shared/oci/tar-sparse.ts
var HEADER_RUNS = { at: 386, count: 4, extendedAt: 482 };
var EXTENSION_RUNS = { at: 0, count: 21, extendedAt: 504 };
var REAL_SIZE_AT = 483;
var MAX_RUNS = 1e4;
function oldSparseHeader(block, at, path) {
  const realSize = readNumber(block, at + REAL_SIZE_AT, 12, path);
  return { ...runsIn(block, at, HEADER_RUNS, path), realSize };
}
function oldSparseExtension(block, at, before, path) {
  const { runs, isExtended } = runsIn(block, at, EXTENSION_RUNS, path);
  requireFew(before.runs.length + runs.length, path);
  before.runs.push(...runs);
  return { ...before, isExtended };
}
function runsIn(block, at, place, path) {
  const runs = [];
  for (let index = 0; index < place.count; index++) {
    const start = at + place.at + index * 24;
    if (block[start] === 0) break;
    runs.push({
      offset: readNumber(block, start, 12, path),
      length: readNumber(block, start + 12, 12, path)
    });
  }
  return { runs, isExtended: (block[at + place.extendedAt] ?? 0) !== 0 };
}
function paxSparseRuns(map, path) {
  const numbers = map === "" ? [] : map.split(",", 2 * MAX_RUNS + 1).map(Number);
  requireFew(numbers.length / 2, path);
  return pairs(numbers, path);
}
function expandSparse(data, sparse, path) {
  const { runs, start } = sparse.runs ? { runs: sparse.runs, start: 0 } : mapInData(data, path);
  const file = Buffer.alloc(sparse.realSize);
  let from = start;
  for (const { offset, length } of runs) {
    if (offset + length > file.length || from + length > data.length) throw badMap(path);
    data.copy(file, offset, from, from + length);
    from += length;
  }
  return file;
}
function mapInData(data, path) {
  const found = mapIn(data, path);
  if (found === void 0) throw badMap(path);
  return found;
}
function mapIn(data, path) {
  let at = 0;
  const line = () => {
    const end = data.indexOf(10, at);
    if (end === -1 && data.length - at <= 20) return void 0;
    if (end === -1 || end - at > 20) throw badMap(path);
    const number = Number(data.toString("latin1", at, end));
    at = end + 1;
    return number;
  };
  const count = line();
  if (count === void 0) return void 0;
  requireFew(count, path);
  const numbers = [];
  while (numbers.length < 2 * count) {
    const number = line();
    if (number === void 0) return void 0;
    numbers.push(number);
  }
  return { runs: pairs(numbers, path), start: Math.ceil(at / BLOCK) * BLOCK };
}
function pairs(numbers, path) {
  if (numbers.length % 2 !== 0) throw badMap(path);
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw badMap(path);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    offset: numbers[2 * index] ?? 0,
    length: numbers[2 * index + 1] ?? 0
  }));
}
function requireFew(count, path) {
  if (count <= MAX_RUNS) return;
  const message = `${path}: a sparse file in the tar archive has more than ${MAX_RUNS} runs`;
  throw new DataError("limit-exceeded", message, { path });
}
function badMap(path) {
  return new DataError("malformed", `${path}: a sparse file's map does not fit`, { path });
}

// shared/oci/tar-entries.ts
var MAX_EXTENDED = 1024 * 1024;
var DATALESS = /* @__PURE__ */ new Set(["1", "2", "3", "4", "5", "6"]);
function readTarEntries(path) {
  const pending = { awaiting: "", zeroBlocks: 0 };
  return {
    next: (block, at) => next(block, at, pending, path),
    extend: (content) => takeExtended(content, pending, path)
  };
}
function next(block, at, pending, path) {
  if (pending.sparse !== void 0) return nextSparse(block, at, pending, pending.sparse, path);
  if (isZeroBlock(block, at)) {
    pending.zeroBlocks += 1;
    return pending.zeroBlocks === 2 ? { kind: "end" } : { kind: "more" };
  }
  pending.zeroBlocks = 0;
  const fields = readFields(block, at, path);
  switch (fields.type) {
    case "x":
    case "X":
    case "L":
    case "K":
      if (fields.size > MAX_EXTENDED) throw tooLarge(path);
      pending.awaiting = fields.type;
      return { kind: "extended", size: fields.size };
    case "g":
      return { kind: "skip", size: fields.size };
    case "S": {
      const old = oldSparseHeader(block, at, path);
      if (!old.isExtended) return finished(fields, pending, path, old);
      pending.sparse = { fields, old };
      return { kind: "more" };
    }
    default:
      return finished(fields, pending, path);
  }
}
function nextSparse(block, at, pending, { fields, old }, path) {
  const extended = oldSparseExtension(block, at, old, path);
  pending.sparse = extended.isExtended ? { fields, old: extended } : void 0;
  return extended.isExtended ? { kind: "more" } : finished(fields, pending, path, extended);
}
function takeExtended(content, pending, path) {
  const zero = content.indexOf(0);
  const name = nameFrom(content.subarray(0, zero === -1 ? content.length : zero));
  if (pending.awaiting === "L") pending.name = name;
  else if (pending.awaiting === "K") pending.linkName = name;
  else pending.pax = parsePax(content, path);
}
function finished(fields, pending, path, old) {
  const { pax } = pending;
  const name = pax?.get("GNU.sparse.name") ?? pax?.get("path") ?? pending.name ?? fields.name;
  const linkName = pax?.get("linkpath") ?? pending.linkName ?? fields.linkName;
  const stated = pax?.get("size");
  pending.name = void 0;
  pending.linkName = void 0;
  pending.pax = void 0;
  const type = typeOf(fields.type, name);
  const entry = {
    path: cleanTarPath(name, path),
    type,
    linkPath: type === "hardlink" ? cleanTarPath(linkName, path) : linkOf(type, linkName),
    dataSize: DATALESS.has(fields.type) ? 0 : sizeOf(stated, fields.size, path),
    ...sparseOf(pax, old, path)
  };
  return { kind: "entry", entry };
}
function typeOf(flag, name) {
  switch (flag) {
    case "0":
    case "7":
      return name.endsWith("/") ? "directory" : "file";
    case "S":
      return "file";
    case "1":
      return "hardlink";
    case "2":
      return "symlink";
    case "5":
      return "directory";
    default:
      return "other";
  }
}
function linkOf(type, linkName) {
  return type === "symlink" ? linkName : "";
}
function sizeOf(stated, size, path) {
  if (stated === void 0) return size;
  const value = /^\d{1,16}$/.test(stated) ? Number(stated) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new DataError("malformed", `${path}: a size in the tar archive is no number`, { path });
}
function sparseOf(pax, old, path) {
  if (old !== void 0) return { sparse: { realSize: old.realSize, runs: old.runs } };
  const realSize = pax?.get("GNU.sparse.realsize") ?? pax?.get("GNU.sparse.size");
  if (pax === void 0 || realSize === void 0) return {};
  const map = pax.get("GNU.sparse.map");
  const runs = map === void 0 ? void 0 : paxSparseRuns(map, path);
  return { sparse: { realSize: sizeOf(realSize, 0, path), runs } };
}
function paddedSize(size) {
  return Math.ceil(size / BLOCK) * BLOCK;
}
function tooLarge(path) {
  const message = `${path}: an extended header of the tar archive is larger than ${MAX_EXTENDED} bytes`;
  return new DataError("limit-exceeded", message, { path });
}

export {
  MAGIC_BYTES2 as MAGIC_BYTES,
  compressionOf,
  openInflater,
  BLOCK,
  cleanTarPath,
  MAX_RUNS,
  expandSparse,
  mapIn,
  badMap,
  readTarEntries,
  paddedSize
};

import {
  BLOCK,
  digestMismatch,
  errorCode,
  expandSparse,
  hashFor,
  paddedSize,
  readTarEntries,
  requireDigest
} from "./chunk-TR2UG76N.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/source/layer-reply.ts
function describeLayerError(error) {
  if (error instanceof DataError) {
    return { kind: "bad-layer", code: error.code, message: error.message, place: error.place };
  }
  const isCloneable = error instanceof RemoteError || error instanceof UserError;
  return { kind: "failed", error: isCloneable ? new Error(error.message) : error };
}
function contentsOfReply(reply) {
  switch (reply.kind) {
    case "contents":
      return reply.contents;
    case "bad-layer":
      throw new DataError(reply.code, reply.message, reply.place);
    case "failed":
      throw reply.error;
  }
}

// shared/source/read-layer.ts
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

// shared/oci/tar-reader.ts
function createTarReader(path, visitor) {
  const entries = readTarEntries(path);
  const state = { skip: 0, padding: 0, rest: Buffer.alloc(0), hasEnded: false };
  const skip = (size) => {
    state.skip = paddedSize(size);
    state.padding = state.skip - size;
  };
  const collect = (size, done) => {
    skip(size);
    if (size === 0) done(Buffer.alloc(0));
    else state.collecting = { bytes: Buffer.allocUnsafe(size), filled: 0, done };
  };
  const header = (chunk, at) => {
    const step = entries.next(chunk, at);
    if (step.kind === "end") state.hasEnded = true;
    else if (step.kind === "skip") skip(step.size);
    else if (step.kind === "extended") collect(step.size, (bytes) => entries.extend(bytes));
    else if (step.kind === "entry") {
      const { entry } = step;
      if (visitor.entry(entry)) collect(entry.dataSize, (bytes) => visitor.data(entry, bytes));
      else skip(entry.dataSize);
    }
  };
  return {
    push: (chunk) => pushChunk(chunk, state, header),
    end: () => {
      const isCut = state.skip > state.padding || state.rest.length > 0 || state.collecting !== void 0;
      if (!state.hasEnded && isCut) throw cutShort(path);
    }
  };
}
function pushChunk(chunk, state, header) {
  let at = completeHeader(chunk, state, header);
  while (at < chunk.length && !state.hasEnded) {
    if (state.skip > 0) {
      at += passOver(chunk, at, state);
      continue;
    }
    if (chunk.length - at < BLOCK) {
      state.rest = Buffer.from(chunk.subarray(at));
      return;
    }
    header(chunk, at);
    at += BLOCK;
  }
}
function completeHeader(chunk, state, header) {
  if (state.rest.length === 0) return 0;
  const missing = BLOCK - state.rest.length;
  const block = Buffer.concat([state.rest, chunk.subarray(0, missing)]);
  const isWhole = block.length === BLOCK;
  state.rest = isWhole ? EMPTY : block;
  if (isWhole) header(block, 0);
  return Math.min(missing, chunk.length);
}
var EMPTY = Buffer.alloc(0);
function passOver(chunk, at, state) {
  const step = Math.min(state.skip, chunk.length - at);
  state.skip -= step;
  const { collecting } = state;
  if (collecting === void 0) return step;
  const { bytes } = collecting;
  collecting.filled += chunk.copy(bytes, collecting.filled, at, at + step);
  if (collecting.filled === bytes.length) {
    delete state.collecting;
    collecting.done(bytes);
  }
  return step;
}
function cutShort(path) {
  return new DataError("malformed", `${path}: the tar archive ends in the middle`, { path });
}

// shared/source/inflate.ts
import { createGunzip, createZstdDecompress } from "node:zlib";
var CHUNK_BYTES = 256 * 1024;
function compressionOf(head) {
  if (head[0] === 31 && head[1] === 139) return "gzip";
  const isFrame = head[0] === 40 && head[1] === 181 && head[2] === 47 && head[3] === 253;
  const isSkippable = ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
  return isFrame || isSkippable ? "zstd" : "none";
}
function inflater(compression) {
  switch (compression) {
    case "gzip":
      return createGunzip({ chunkSize: CHUNK_BYTES });
    case "zstd":
      if (typeof createZstdDecompress !== "function") {
        const fix = "use Node 24, or build the image with gzip layers";
        throw new UserError("not-supported", "this version of Node cannot read zstd", fix);
      }
      return createZstdDecompress({ chunkSize: CHUNK_BYTES });
    case "none":
      return void 0;
  }
}

// shared/source/wanted.ts
function mergeWanted(lists) {
  return {
    names: union(lists.map((list) => list.names)),
    suffixes: union(lists.map((list) => list.suffixes)),
    pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
    directories: union(lists.map((list) => list.directories)),
    globs: union(lists.map((list) => list.globs)),
    extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort()
  };
}
function compileWanted(wanted) {
  const names = new Set(wanted.names);
  const suffixes = byLength(wanted.suffixes ?? []);
  const pathSuffixes = byBaseName(wanted.pathSuffixes ?? []);
  const directories = byLength(wanted.directories ?? []);
  const globs = (wanted.globs ?? []).map(compileGlob);
  return (path) => {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    return names.has(name) || suffixes.some(([length, set]) => length < name.length && set.has(name.slice(-length))) || (pathSuffixes.get(name)?.some((suffix) => endsWithPath(path, suffix)) ?? false) || slash !== -1 && directories.some(([, set]) => isDirectlyBelow(path, slash, set)) || globs.some((matches) => matches(path, name));
  };
}
function compileGlob(glob) {
  const segments = glob.split("/").map((segment) => segment.split("*", 2));
  const [start = "", end] = segments.at(-1) ?? [];
  return (path, name) => {
    if (!matchesSegment(name, start, end)) return false;
    const parts = path.split("/").slice(-segments.length);
    return parts.length === segments.length && segments.every(([from = "", to], index) => matchesSegment(parts[index] ?? "", from, to));
  };
}
function matchesSegment(segment, start, end) {
  if (end === void 0) return segment === start;
  const isLongEnough = segment.length >= start.length + end.length;
  return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function union(lists) {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
function byLength(texts) {
  const sets = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const set = sets.get(text.length) ?? /* @__PURE__ */ new Set();
    sets.set(text.length, set.add(text));
  }
  return [...sets];
}
function byBaseName(paths) {
  const map = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    map.set(name, [...map.get(name) ?? [], path]);
  }
  return map;
}
function endsWithPath(path, suffix) {
  return path === suffix || path.endsWith(`/${suffix}`);
}
function isDirectlyBelow(path, slash, directories) {
  for (const directory of directories) {
    const start = slash - directory.length;
    if (start < 0 || !path.startsWith(directory, start)) continue;
    if (start === 0 || path[start - 1] === "/") return true;
  }
  return false;
}

// shared/source/layer-entries.ts
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
var AUFS_NOTE = ".wh..wh.";
function collectLayer(job) {
  const isWanted = compileWanted(job.wanted);
  const extra = new Set(job.extraPaths);
  const wants = (path) => isWanted(path) || extra.has(path);
  const gathered = {
    files: [],
    chunks: [],
    hardLinks: [],
    symlinks: [],
    whiteouts: [],
    opaque: [],
    occupied: [],
    tooLarge: [],
    keptBytes: 0,
    entries: 0
  };
  return {
    entry: (entry) => takeEntry(entry, gathered, wants, job),
    data: (entry, bytes) => keep(entry, bytes, gathered, job),
    contents: (inflatedBytes) => contentsOf(gathered, inflatedBytes)
  };
}
function takeEntry(entry, gathered, wants, job) {
  gathered.entries += 1;
  if (gathered.entries > job.limits.maxEntries) {
    throw exceeded(job, `more than ${job.limits.maxEntries} entries`);
  }
  const { path, type } = entry;
  if (type === "directory") return false;
  if (takeWhiteout(path, gathered)) return false;
  if (job.hidesOthers) gathered.occupied.push(path);
  if (type === "symlink") gathered.symlinks.push({ path, target: entry.linkPath });
  if (type !== "file" && type !== "hardlink") return false;
  if (!wants(path)) return false;
  if (type === "hardlink") {
    gathered.hardLinks.push({ path, target: entry.linkPath });
    return false;
  }
  return fits(entry, gathered, job);
}
function takeWhiteout(path, gathered) {
  const slash = path.lastIndexOf("/");
  if (!path.startsWith(WHITEOUT, slash + 1)) return false;
  const name = path.slice(slash + 1);
  const folder = path.slice(0, Math.max(slash, 0));
  if (name === OPAQUE) gathered.opaque.push(folder);
  else if (!name.startsWith(AUFS_NOTE)) {
    const hidden = name.slice(WHITEOUT.length);
    gathered.whiteouts.push(folder === "" ? hidden : `${folder}/${hidden}`);
  }
  return true;
}
function fits(entry, gathered, job) {
  const size = Math.max(entry.dataSize, entry.sparse?.realSize ?? 0);
  if (size > job.limits.maxFileBytes) {
    gathered.tooLarge.push({ path: entry.path, size });
    return false;
  }
  return true;
}
function keep(entry, data, gathered, job) {
  const bytes = entry.sparse === void 0 ? data : expandSparse(data, entry.sparse, job.digest);
  const start = gathered.keptBytes;
  gathered.keptBytes += bytes.length;
  if (gathered.keptBytes > job.limits.maxKeptBytes) {
    throw exceeded(job, `more than ${job.limits.maxKeptBytes} bytes of files to look into`);
  }
  gathered.chunks.push(bytes);
  gathered.files.push({ path: entry.path, start, end: gathered.keptBytes });
}
function contentsOf(gathered, inflatedBytes) {
  const { chunks, keptBytes, entries: _, ...rest } = gathered;
  const bytes = new Uint8Array(keptBytes);
  let at = 0;
  for (const chunk of chunks.splice(0)) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { ...rest, bytes, inflatedBytes };
}
function exceeded(job, what) {
  return new DataError("limit-exceeded", `the layer ${job.digest} has ${what}`, {
    path: job.digest
  });
}

// shared/source/zstd-frames.ts
var FRAME_MAGIC = 4247762216;
var MAGIC_BYTES = Buffer.from([40, 181, 47, 253]);
var SKIPPABLE_MAGIC = 407710288;
var DICTIONARY_ID_BYTES = [0, 1, 2, 4];
var CONTENT_SIZE_BYTES = [0, 2, 4, 8];
var RLE_BLOCK = 1;
var RESERVED_BLOCK = 3;
async function* zstdFrames(chunks, path) {
  const position = {
    part: "magic",
    gathered: Buffer.alloc(0),
    skip: 0,
    isDropped: false,
    hasChecksum: false,
    isLastBlock: false
  };
  for await (const chunk of chunks) yield* cutAtFrames(chunk, position, path);
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
  if (isWhole) advance(bytes, position, path);
  return taken.length;
}
function advance(bytes, position, path) {
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

// shared/source/read-layer.ts
var READ_BYTES = 256 * 1024;
async function readLayer(job) {
  const collector = collectLayer(job);
  const tar = createTarReader(job.digest, collector);
  const stored = counted(job.digest, job.digest);
  const archive = counted(job.diffId, job.digest);
  const source = contentOf(job)[Symbol.asyncIterator]();
  const first = await source.next();
  const compression = compressionOf(first.done ? new Uint8Array() : first.value);
  const chunks = tallied(first, source, stored, job);
  const frames = compression === "zstd" ? zstdFrames(chunks, job.digest) : chunks;
  const consume = async (inflated) => {
    for await (const chunk of inflated) {
      archive.add(chunk);
      requireWithinLimits(archive.bytes, stored.bytes, job);
      tar.push(chunk);
    }
  };
  const inflate = inflater(compression);
  await translated(
    job,
    () => inflate === void 0 ? consume(chunks) : pipeline(Readable.from(frames), inflate, consume)
  );
  return finish(job, { stored, archive, tar, inflatedBytes: archive.bytes }, collector);
}
function counted(digest, path) {
  const { algorithm, ...rest } = requireDigest(digest, path);
  const hash = hashFor({ algorithm, ...rest });
  const self = {
    bytes: 0,
    add: (chunk) => {
      self.bytes += chunk.byteLength;
      hash.update(chunk);
    },
    requireMatch: () => {
      const actual = `${algorithm}:${hash.digest("hex")}`;
      if (actual !== digest) throw digestMismatch(digest, actual, path);
    }
  };
  return self;
}
function finish(job, read, collector) {
  if (read.stored.bytes !== job.size) {
    const message = `the layer ${job.digest} has ${read.stored.bytes} bytes, not ${job.size} as described`;
    throw new DataError("digest-mismatch", message, { path: job.digest });
  }
  read.stored.requireMatch();
  read.archive.requireMatch();
  read.tar.end();
  return collector.contents(read.inflatedBytes);
}
function contentOf(job) {
  const { content } = job;
  if (content instanceof ReadableStream) return content;
  if (content.length === 0) return Readable.from([]);
  return createReadStream(content.path, {
    start: content.offset,
    end: content.offset + content.length - 1,
    highWaterMark: READ_BYTES
  });
}
async function* tallied(first, rest, stored, job) {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) {
      const { buffer, byteOffset, byteLength } = next.value;
      stored.add(next.value);
      if (stored.bytes > job.size) {
        const message = `the layer ${job.digest} has more than the ${job.size} bytes described`;
        throw new DataError("digest-mismatch", message, { path: job.digest });
      }
      yield Buffer.from(buffer, byteOffset, byteLength);
    }
  } finally {
    await rest.return?.();
  }
}
function requireWithinLimits(inflated, stored, job) {
  const { maxBytes, maxRatio, ratioFreeBytes } = job.limits;
  if (inflated <= ratioFreeBytes && inflated <= maxBytes) return;
  const isBomb = inflated > ratioFreeBytes && inflated > stored * maxRatio;
  if (inflated <= maxBytes && !isBomb) return;
  const message = isBomb ? `the layer ${job.digest} inflates to more than ${maxRatio} times its size: it looks like a decompression bomb` : `the layer ${job.digest} inflates to more than ${maxBytes} bytes`;
  throw new DataError("limit-exceeded", message, { path: job.digest });
}
async function translated(job, read) {
  try {
    await read();
  } catch (error) {
    const isOurs = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
    const code = errorCode(error);
    if (isOurs || code === void 0) throw error;
    const message = `the layer ${job.digest} cannot be read (${code}): it is damaged or cut short`;
    throw new DataError("unreadable", message, { path: job.digest }, { cause: error });
  }
}

export {
  mergeWanted,
  compileWanted,
  describeLayerError,
  contentsOfReply,
  readLayer
};

import{DataError}from"./chunk-YCU6NLYP.js";
// compression/inflate
import * as zlib from "node:zlib";
// compression/gzip-members
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
			const message = `${path} is truncated: the end of its gzip data is missing`;
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
// compression/inflate-stream
import{ finished }from"node:stream/promises";
function byStream(stream, path, take) {
	let pushed = 0;
	stream.on("data", (chunk) => {
		try {
			take(chunk);
		} catch (error) {
			stream.destroy(error instanceof Error ? error : new Error("refused", { cause: error }));
		}
	});
	const ended = finished(stream);
	ended.catch(() => void 0);
	return {
		push: async (bytes) => {
			pushed += bytes.length;
			await Promise.race([
				new Promise((resolve) => stream.write(bytes, () => resolve())),
				ended
			]);
			if (stream.errored !== null) throw stream.errored;
			const unread = Math.min(pushed - stream.bytesWritten, bytes.length);
			requireZeros(bytes.subarray(bytes.length - unread), path);
		},
		end: async () => {
			stream.end();
			await ended;
		}
	};
}
function requireZeros(rest, path) {
	if (!rest.some((byte) => byte !== 0)) return;
	const message = `${path} contains extra bytes after its compressed data`;
	throw new DataError("malformed", message, { path });
}
// compression/zlib-direct
var KNOWN_NODE = 24;
var GO_ON = 0;
var FINISH = { zlib: 4, zstd: 2 };
function directCall(stream, format, nodeVersion) {
	const major = Number.parseInt(nodeVersion, 10);
	const handle = Reflect.get(stream, "_handle");
	const state = Reflect.get(stream, "_writeState");
	if (major !== KNOWN_NODE || !isHandle(handle) || !isState(state)) return void 0;
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
// compression/zstd-frames
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
// compression/inflate
var MAGIC_BYTES2 = 6;
var CHUNK_BYTES = 256 * 1024;
var OPTIONS = { chunkSize: CHUNK_BYTES };
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
function openInflater(head, path, take, { isVerified = false, nodeVersion = process.versions.node } = {}) {
	const compression = compressionOf(head);
	const inflaterOf = (stream, format) => {
		const call = directCall(stream, format, nodeVersion);
		return call === void 0 ? byStream(stream, path, take) : directly(call, path, take);
	};
	switch (compression) {
		case "xz":
		case "bzip2": {
			const message = `${path} uses ${compression} compression, but only gzip and zstd are supported`;
			throw new DataError("unreadable", message, { path });
		}
		case "none":
			return { push: take, end: () => void 0 };
		case "gzip":
			return (isVerified ? gzipInflater(path, take, nodeVersion) : void 0) ?? inflaterOf(zlib.createGunzip(OPTIONS), "zlib");
		case "zstd":
			return frameByFrame(inflaterOf(zlib.createZstdDecompress(OPTIONS), "zstd"), path);
	}
}
function gzipInflater(path, take, nodeVersion = process.versions.node) {
	const stream = zlib.createInflateRaw(OPTIONS);
	const call = directCall(stream, "zlib", nodeVersion);
	if (call === void 0) return void 0;
	const inflate = inChunks(call, take);
	const reset = () => stream.reset();
	return gzipMembers({ inflate: (bytes) => inflate(bytes, false), reset }, path);
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
function directly(call, path, take) {
	const inflate = inChunks(call, take);
	return {
		push: (bytes) => {
			const unread = inflate(bytes, false);
			requireZeros(bytes.subarray(bytes.length - unread), path);
		},
		end: () => {
			inflate(EMPTY2, true);
		}
	};
}
function inChunks(call, take) {
	const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
	return (bytes, isEnd) => {
		let rest = bytes;
		for (let isFull = true; isFull; ) {
			const { written, unread } = call(rest, chunk, isEnd);
			isFull = written === CHUNK_BYTES;
			rest = rest.subarray(rest.length - unread);
			if (written > 0) take(isFull ? chunk : chunk.subarray(0, written));
		}
		return rest.length;
	};
}
var EMPTY2 = Buffer.alloc(0);

export{directCall,MAGIC_BYTES2 as MAGIC_BYTES,compressionOf,openInflater,gzipInflater};

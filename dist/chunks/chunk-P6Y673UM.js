import{DataError}from"./chunk-YCU6NLYP.js";
// tar/path
var MAX_PATH_LENGTH = 4096;
var NEEDS_CLEANING = /(?:^|\/)\.{0,2}(?:\/|$)/;
function cleanTarPath(name, archive) {
	if (name.length > MAX_PATH_LENGTH) {
		const message = `${archive} contains a path that is longer than ${MAX_PATH_LENGTH} characters`;
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
	const message = `${archive} contains a path that points outside the archive: ${JSON.stringify(name.slice(0, 200))}`;
	return new DataError("path-escapes", message, { path: archive });
}
// tar/numbers
var TOO_LARGE = 2 ** 63;
var MAX_INT64 = 2n ** 63n - 1n;
var NUL = 0;
var SPACE = 32;
function numberIn(block, at, length, path) {
	const value = isNumberIn(block, at, length);
	if (Number.isNaN(value)) throw badNumber(path);
	return value;
}
function isNumberIn(block, at, length) {
	const isBinary = ((block[at] ?? 0) & 128) !== 0;
	return isBinary ? base256(block, at, length) : octal(block, at, length);
}
function requireSize(value, path) {
	if (Number.isSafeInteger(value) && value >= 0) return value;
	throw badNumber(path);
}
function decimal(text2, path) {
	requireDecimal(text2, path);
	return Number(text2);
}
function requireDecimal(text2, path) {
	const [, sign = "", digits = ""] = /^([+-]?)0*(\d{1,19})$/.exec(text2) ?? [];
	const isNumber = digits !== "" && (digits.length < 19 || isInt64(BigInt(`${sign}${digits}`)));
	if (!isNumber) throw badNumber(path);
}
function isInt64(value) {
	return value >= -MAX_INT64 - 1n && value <= MAX_INT64;
}
function octal(block, start, length) {
	let at = start;
	let end = start + length;
	while (at < end && isFiller(block[at])) at++;
	while (end > at && isFiller(block[end - 1])) end--;
	let value = 0;
	for (; at < end; at++) {
		const byte = block[at] ?? 0;
		if (byte === NUL) return value;
		if (byte < 48 || byte > 55) return Number.NaN;
		value = value * 8 + byte - 48;
	}
	return value;
}
function isFiller(byte) {
	return byte === NUL || byte === SPACE;
}
function base256(block, at, length) {
	const first = block[at] ?? 0;
	const inversion = (first & 64) === 0 ? 0 : 255;
	let value = (first ^ inversion) & 127;
	for (let index = at + 1; index < at + length; index++) {
		value = value * 256 + ((block[index] ?? 0) ^ inversion);
	}
	if (value >= TOO_LARGE) return Number.NaN;
	return inversion === 0 ? value : -value - 1;
}
function badNumber(path) {
	return new DataError("malformed", `${path}: the tar archive contains an invalid number`, {path});
}
// tar/text
import{ isUtf8 }from"node:buffer";
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
// tar/header
var BLOCK = 512;
var NAME = { at: 0, length: 100 };
var MODE = { at: 100, length: 8 };
var SIZE = { at: 124, length: 12 };
var CHECKSUM = { at: 148, length: 8 };
var TYPE_AT = 156;
var LINK_NAME = { at: 157, length: 100 };
var OTHER_NUMBERS = [
	{ at: 108, length: 8 },
	{ at: 116, length: 8 },
	{ at: 136, length: 12 }
];
var DEVICE_NUMBERS = [
	{ at: 329, length: 8 },
	{ at: 337, length: 8 }
];
var PREFIX = { at: 345, length: 155 };
var STAR_PREFIX = { at: 345, length: 131 };
var STAR_TIMES = [
	{ at: 476, length: 12 },
	{ at: 488, length: 12 }
];
var GNU_TIMES = [
	{ at: 345, length: 12 },
	{ at: 357, length: 12 }
];
function readFields(block, at, path) {
	requireChecksum(block, at, path);
	const format = formatOf(block, at);
	requireNumbers(block, at, OTHER_NUMBERS, path);
	if (format !== "v7") requireNumbers(block, at, DEVICE_NUMBERS, path);
	const prefix = prefixOf(block, at, format, path);
	const name = text(block, at, NAME);
	return {
		name: prefix === "" ? name : `${prefix}/${name}`,
		linkName: text(block, at, LINK_NAME),
		type: String.fromCharCode(block[at + TYPE_AT] ?? 0),
		size: numberIn(block, at + SIZE.at, SIZE.length, path),
		mode: numberIn(block, at + MODE.at, MODE.length, path)
	};
}
function isZeroBlock(block, at) {
	for (let index = at; index < at + BLOCK; index++) if (block[index] !== 0) return false;
	return true;
}
var USTAR_MAGIC = Buffer.from("ustar\0");
var GNU_MAGIC = Buffer.from("ustar  \0");
var STAR_TRAILER = Buffer.from("tar\0");
function formatOf(block, at) {
	if (hasBytes(block, at + 257, USTAR_MAGIC)) {
		return hasBytes(block, at + 508, STAR_TRAILER) ? "star" : "ustar";
	}
	return hasBytes(block, at + 257, GNU_MAGIC) ? "gnu" : "v7";
}
function hasBytes(block, at, bytes) {
	for (let index = 0; index < bytes.length; index++) {
		if (block[at + index] !== bytes[index]) return false;
	}
	return true;
}
function prefixOf(block, at, format, path) {
	switch (format) {
		case "v7":
			return "";
		case "ustar":
			return text(block, at, PREFIX);
		case "star":
			requireNumbers(block, at, STAR_TIMES, path);
			return text(block, at, STAR_PREFIX);
		case "gnu":
			return GNU_TIMES.every((field) => isTime(block, at, field)) ? "" : oldGoPrefix(block, at);
	}
}
function isTime(block, at, field) {
	const start = at + field.at;
	return block[start] === 0 || !Number.isNaN(isNumberIn(block, start, field.length));
}
function oldGoPrefix(block, at) {
	const prefix = text(block, at, PREFIX);
	for (let index = 0; index < prefix.length; index++) {
		if (prefix.charCodeAt(index) >= 128) return "";
	}
	return prefix;
}
function requireNumbers(block, at, fields, path) {
	for (const field of fields) numberIn(block, at + field.at, field.length, path);
}
function requireChecksum(block, at, path) {
	const checksumAt = at + CHECKSUM.at;
	const own = sum(block, checksumAt, CHECKSUM.length);
	const unsigned = sum(block, at, BLOCK) - own + CHECKSUM.length * 32;
	const stated = octal(block, checksumAt, CHECKSUM.length);
	if (stated === unsigned || stated === unsigned - signedness(block, at)) return;
	const message = `${path}: not a tar archive, or damaged (wrong checksum in a header)`;
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
function signedness(block, at) {
	let high = 0;
	for (let index = 0; index < BLOCK; index++) {
		const isOwn = index >= CHECKSUM.at && index < CHECKSUM.at + CHECKSUM.length;
		if (!isOwn && (block[at + index] ?? 0) > 127) high += 256;
	}
	return high;
}
function text(block, at, field) {
	const start = at + field.at;
	let end = start;
	let bits = 0;
	for (; end < start + field.length; end++) {
		const byte = block[end] ?? 0;
		if (byte === 0) break;
		bits |= byte;
	}
	if (end === start) return "";
	return bits < 128 ? block.toString("latin1", start, end) : nameFrom(block.subarray(start, end));
}
var TEXTS = [
	NAME,
	LINK_NAME,
	{ at: 265, length: 32 },
	{ at: 297, length: 32 },
	PREFIX
];
function textsOf(block, at) {
	return TEXTS.filter((field) => block[at + field.at + MIN_TEXT - 1] !== 0).map(
		(field) => text(block, at, field)
	);
}
var MIN_TEXT = 16;
function paddedSize(size) {
	return Math.ceil(size / BLOCK) * BLOCK;
}
// tar/sparse-map
var MAX_RUNS = 1e4;
var MAX_MAP_BYTES = 2 * (MAX_RUNS + 1) * 21 + BLOCK;
function paxSparseFormat(pax) {
	const [major = "", minor = ""] = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")];
	if (major === "0" && (minor === "0" || minor === "1")) return "map-in-records";
	if (major === "1" && minor === "0") return "map-in-data";
	if (major !== "" || minor !== "") return void 0;
	return (pax.get("GNU.sparse.map") ?? "") === "" ? void 0 : "map-in-records";
}
function paxRealSize(pax, path) {
	const stated = pax.get("GNU.sparse.size") || pax.get("GNU.sparse.realsize") || "";
	return stated === "" ? void 0 : requireSize(decimal(stated, path), path);
}
function paxSparseRuns(pax, path) {
	const count = requireSize(decimal(pax.get("GNU.sparse.numblocks") ?? "", path), path);
	requireFew(count, path);
	const map = pax.get("GNU.sparse.map") ?? "";
	const numbers = map === "" ? [] : map.split(",", 2 * count + 1);
	if (numbers.length !== 2 * count) throw badMap(path);
	return pairs(numbers, path);
}
function mapInData(size, path) {
	const blocks = [];
	let lines = 0;
	let wantedLines = 1;
	return {
		next: (block, at) => {
			if (BLOCK * (blocks.length + 1) > size) throw badMap(path);
			if (BLOCK * blocks.length > MAX_MAP_BYTES) throw tooMany(path);
			blocks.push(block.toString("latin1", at, at + BLOCK));
			const hadCount = lines > 0;
			lines += lineBreaks(block, at);
			if (lines === 0) return void 0;
			if (!hadCount) wantedLines = 1 + 2 * countIn(blocks.join(""), path);
			if (lines < wantedLines) return void 0;
			return pairs(blocks.join("").split("\n").slice(1, wantedLines), path);
		},
		dataBytes: () => BLOCK * blocks.length
	};
}
function lineBreaks(block, at) {
	let count = 0;
	for (let index = at; index < at + BLOCK; index++) if (block[index] === 10) count++;
	return count;
}
function countIn(map, path) {
	const count = requireSize(decimal(map.slice(0, map.indexOf("\n")), path), path);
	requireFew(count, path);
	return count;
}
function pairs(numbers, path) {
	const sizes = numbers.map((number) => requireSize(decimal(number, path), path));
	return Array.from({ length: sizes.length / 2 }, (_, index) => ({
		offset: sizes[2 * index] ?? 0,
		length: sizes[2 * index + 1] ?? 0
	}));
}
function sparseOf(sparse, dataSize, path) {
	let end = 0;
	let stored = 0;
	for (const { offset, length } of sparse.runs) {
		if (offset < end || offset + length > sparse.realSize) throw badMap(path);
		end = offset + length;
		stored += length;
	}
	if (stored !== dataSize) throw badMap(path);
	return sparse;
}
function expandSparse(data, { realSize, runs }, path) {
	const file = Buffer.alloc(realSize);
	let from = 0;
	for (const { offset, length } of runs) {
		if (offset + length > file.length || from + length > data.length) throw badMap(path);
		data.copy(file, offset, from, from + length);
		from += length;
	}
	return file;
}
function requireFew(count, path) {
	if (count > MAX_RUNS) throw tooMany(path);
}
function tooMany(path) {
	const message = `${path}: a sparse file in the tar archive has more than ${MAX_RUNS} runs`;
	return new DataError("limit-exceeded", message, { path });
}
function badMap(path) {
	return new DataError("malformed", `${path}: the sparse map of a file does not match its data`, {path});
}
// tar/entry
function entryOf(header, path, runs) {
	const { name, linkName, dataSize, mode, realSize = 0 } = header;
	const type = typeOf(header.type);
	const entry = {
		path: cleanTarPath(name, path),
		type,
		linkPath: type === "hardlink" ? cleanTarPath(linkName, path) : linkOf(type, linkName),
		dataSize,
		mode
	};
	if (runs === void 0) return entry;
	const sparse = sparseOf({ realSize, runs }, dataSize, path);
	return { ...entry, sparse };
}
function typeOf(flag) {
	switch (flag) {
		case "0":
			return "file";
		case "1":
			return "hardlink";
		case "2":
			return "symlink";
		case "5":
			return "directory";
		case "3":
		case "4":
			return "skipped";
		case "6":
			return "fifo";
		default:
			return "unknown";
	}
}
function linkOf(type, linkName) {
	return type === "symlink" ? linkName : "";
}
// tar/pax
var KEYS = new Set([
	"path",
	"linkpath",
	"size",
	"uid",
	"gid",
	"atime",
	"mtime",
	"ctime",
	"GNU.sparse.major",
	"GNU.sparse.minor",
	"GNU.sparse.name",
	"GNU.sparse.realsize",
	"GNU.sparse.size",
	"GNU.sparse.map",
	"GNU.sparse.numblocks"
]);
var TEXTS2 = new Set(["path", "linkpath", "uname", "gname"]);
var LENGTH = /^[+-]?\d{1,32}$/;
var MIN_RECORD = 5;
function parsePax(content, path) {
	const records = new Map();
	const runs = [];
	for (let at = 0; at < content.length; ) {
		const { key, value, end } = recordAt(content, at, path);
		if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") {
			const isTurn = key === "GNU.sparse.offset" === (runs.length % 2 === 0);
			if (!isTurn || value.includes(",")) throw badRecord(path);
			runs.push(value);
		} else if (KEYS.has(key)) records.set(key, value);
		at = end;
	}
	if (runs.length > 0) records.set("GNU.sparse.map", runs.join(","));
	return records;
}
function requirePaxNumbers(records, path) {
	for (const key of ["uid", "gid", "size"]) {
		const value = records.get(key) ?? "";
		if (value !== "") requireDecimal(value, path);
	}
	for (const key of ["atime", "mtime", "ctime"]) {
		const value = records.get(key) ?? "";
		if (value !== "") requireTime(value, path);
	}
}
function requireTime(value, path) {
	const dot = value.indexOf(".");
	requireDecimal(dot === -1 ? value : value.slice(0, dot), path);
	if (dot !== -1 && !/^\d*$/.test(value.slice(dot + 1))) throw badRecord(path);
}
function recordAt(content, at, path) {
	const space = content.indexOf(32, at);
	const length = space === -1 || space - at > 33 ? "" : content.toString("latin1", at, space);
	const end = at + (LENGTH.test(length) ? Number(length) : 0);
	const isWhole = end >= at + MIN_RECORD && end <= content.length && end > space + 1;
	if (!isWhole || content[end - 1] !== 10) throw badRecord(path);
	const equals = content.subarray(0, end - 1).indexOf(61, space + 1);
	if (equals <= space + 1) throw badRecord(path);
	const key = content.toString("latin1", space + 1, equals);
	const value = nameFrom(content.subarray(equals + 1, end - 1));
	if ((TEXTS2.has(key) ? value : key).includes("\0")) throw badRecord(path);
	return { key, value, end };
}
function badRecord(path) {
	const message = `${path}: an extended header in the tar archive is damaged`;
	return new DataError("malformed", message, { path });
}
// tar/extended-headers
var MAX_EXTENDED = 1024 * 1024;
var NO_RECORDS = new Map();
function noExtendedHeaders() {
	return { name: "", linkName: "", pax: NO_RECORDS };
}
function dropExtended(pending) {
	pending.name = "";
	pending.linkName = "";
	pending.pax = NO_RECORDS;
}
function isExtended({ type }) {
	return type === "x" || type === "g" || type === "L" || type === "K";
}
function requireExtendedSize({ size }, path) {
	if (size > MAX_EXTENDED) throw tooLarge(path);
}
function takeExtended(content, { type, name }, pending, path) {
	switch (type) {
		case "L":
			pending.name = longName(content);
			return void 0;
		case "K":
			pending.linkName = longName(content);
			return void 0;
		case "x":
			pending.pax = parsePax(content, path);
			return void 0;
		default:
			dropExtended(pending);
			return globalPath(name, parsePax(content, path), path);
	}
}
function globalPath(name, pax, path) {
	requirePaxNumbers(pax, path);
	return cleanTarPath(pax.get("path") || name, path);
}
function longName(content) {
	const zero = content.indexOf(0);
	return nameFrom(zero === -1 ? content : content.subarray(0, zero));
}
function tooLarge(path) {
	const message = `${path}: an extended header in the tar archive is larger than ${MAX_EXTENDED} bytes`;
	return new DataError("limit-exceeded", message, { path });
}
// tar/merged-header
var DATALESS = new Set(["1", "2", "3", "4", "5", "6"]);
function isDataless(type) {
	return DATALESS.has(type);
}
function mergedHeader(fields, { name, linkName, pax }, path) {
	if (pax.size > 0) requirePaxNumbers(pax, path);
	const finalName = name || pax.get("path") || fields.name;
	const type = fields.type === "\0" ? oldType(finalName) : fields.type;
	const stated = pax.get("size") || "";
	const size = stated === "" ? fields.size : decimal(stated, path);
	return {
		name: finalName,
		linkName: linkName || pax.get("linkpath") || fields.linkName,
		type,
		mode: fields.mode,
		dataSize: isDataless(type) ? 0 : requireSize(size, path)
	};
}
function oldType(name) {
	return name.endsWith("/") ? "5" : "0";
}
// tar/entries
var NO_HEADER = { type: "g", name: "" };
function readTarEntries(path) {
	const pending = { extended: noExtendedHeaders(), hasZeroBlock: false };
	return {
		next: (block, at) => next(block, at, pending, path),
		extend: (content) => extend(content, pending, path),
		isInside: () => pending.map !== void 0
	};
}
function extend(content, { awaiting, extended }, path) {
	const global = takeExtended(content, awaiting ?? NO_HEADER, extended, path);
	if (global === void 0) return void 0;
	return { path: global, type: "skipped", linkPath: "", dataSize: 0, mode: 0 };
}
function next(block, at, pending, path) {
	if (pending.map !== void 0) return nextOfMap(block, at, pending, pending.map, path);
	if (isZeroBlock(block, at)) {
		if (pending.hasZeroBlock) return { kind: "end" };
		pending.hasZeroBlock = true;
		return { kind: "more" };
	}
	if (pending.hasZeroBlock) throw loneZeroBlock(path);
	const fields = readFields(block, at, path);
	if (!isDataless(fields.type)) requireSize(fields.size, path);
	if (!isExtended(fields)) return takeHeader(fields, pending, path);
	requireExtendedSize(fields, path);
	pending.awaiting = fields;
	return { kind: "extended", size: fields.size };
}
function takeHeader(fields, pending, path) {
	const { pax } = pending.extended;
	const header = mergedHeader(fields, pending.extended, path);
	dropExtended(pending.extended);
	if (fields.type === "S") throw oldSparse(path);
	const format = paxSparseFormat(pax);
	if (format === void 0) return stepOf(header, path);
	if (isDataless(header.type)) throw notSparse(path);
	const sparse = {
		...header,
		name: pax.get("GNU.sparse.name") || header.name,
		realSize: paxRealSize(pax, path) ?? header.dataSize
	};
	const isInData = format === "map-in-data";
	const map = isInData ? mapInData(header.dataSize, path) : paxSparseRuns(pax, path);
	return takeMap(sparse, map, pending, path);
}
function takeMap(header, map, pending, path) {
	if (!("next" in map)) return stepOf(header, path, map);
	pending.map = { header, reader: map };
	return { kind: "more" };
}
function nextOfMap(block, at, pending, { header, reader }, path) {
	const runs = reader.next(block, at);
	if (runs === void 0) return { kind: "more" };
	pending.map = void 0;
	return stepOf({ ...header, dataSize: header.dataSize - reader.dataBytes() }, path, runs);
}
function stepOf(header, path, runs) {
	return { kind: "entry", entry: entryOf(header, path, runs) };
}
function loneZeroBlock(path) {
	const message = `${path}: the tar archive contains a block of zeros between entries`;
	return new DataError("malformed", message, { path });
}
function oldSparse(path) {
	const message = `${path}: the tar archive contains a sparse file in an old format`;
	return new DataError("malformed", message, { path });
}
function notSparse(path) {
	const message = `${path}: the tar archive contains a sparse map for an entry without data`;
	return new DataError("malformed", message, { path });
}
// tar/reader
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
	const take = (entry, chunk, dataAt) => {
		const wanted = visitor.entry(entry, chunk, dataAt);
		if (wanted === true) {
			collect(entry.dataSize, (bytes) => visitor.data(entry, bytes));
			return;
		}
		skip(entry.dataSize);
		if (wanted === false) return;
		if (entry.dataSize === 0) wanted.end();
		else state.sink = wanted;
	};
	const extend2 = (content) => {
		visitor.header?.([content.toString("latin1")]);
		const entry = entries.extend(content);
		if (entry !== void 0) visitor.entry(entry);
	};
	const header = (chunk, at) => {
		const step = entries.next(chunk, at);
		if (visitor.header !== void 0 && !isZeroBlock(chunk, at)) visitor.header(textsOf(chunk, at));
		if (step.kind === "end") state.hasEnded = true;
		else if (step.kind === "extended") collect(step.size, extend2);
		else if (step.kind === "entry") take(step.entry, chunk, at + BLOCK);
	};
	return {
		push: (chunk) => {
			const end = pushChunk(chunk, state, header);
			if (end < chunk.length && state.hasEnded) visitor.trailing?.(chunk.subarray(end));
		},
		end: () => {
			const isCut = state.skip > state.padding || state.rest.length > 0 || state.collecting !== void 0 || entries.isInside();
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
			return chunk.length;
		}
		header(chunk, at);
		at += BLOCK;
	}
	return at;
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
	const data = Math.min(step, state.skip - state.padding);
	state.skip -= step;
	const { collecting, sink } = state;
	if (sink !== void 0 && data > 0) pourInto(sink, chunk.subarray(at, at + data), state);
	if (collecting === void 0) return step;
	const { bytes } = collecting;
	collecting.filled += chunk.copy(bytes, collecting.filled, at, at + step);
	if (collecting.filled === bytes.length) {
		delete state.collecting;
		collecting.done(bytes);
	}
	return step;
}
function pourInto(sink, bytes, state) {
	const wantsMore = sink.push(bytes);
	const isDone = state.skip <= state.padding;
	if (wantsMore && !isDone) return;
	delete state.sink;
	if (wantsMore) sink.end();
}
function cutShort(path) {
	return new DataError("malformed", `${path}: the tar archive is truncated`, { path });
}

export{cleanTarPath,BLOCK,paddedSize,expandSparse,badMap,readTarEntries,createTarReader,cutShort};

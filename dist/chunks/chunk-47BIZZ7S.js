// binary/zip
import{ inflateRawSync }from"node:zlib";
// binary/zip-directory
var ENTRY_SIGNATURE = 33639248;
var ENTRY_SIGNATURE_BYTES = 4;
var ENTRY_BYTES = 46;
var END_SIGNATURE = Buffer.from("PK", "latin1");
var END_BYTES = 22;
var MAX_COMMENT_BYTES = 65535;
var MAX_END_BYTES = END_BYTES + MAX_COMMENT_BYTES;
var MOVED_32 = 4294967295;
var END64_LOCATOR_SIGNATURE = 117853008;
var END64_LOCATOR_BYTES = 20;
var END64_SIGNATURE = 101075792;
var END64_BYTES = 56;
function findDirectory(archive) {
	const end = findEnd(archive);
	if (end === void 0) return void 0;
	const small = smallEnd(archive, end);
	const large = findLargeEnd(archive, end);
	if (large === void 0) return directoryBefore(archive, small);
	return agree(small, large) ? directoryBefore(archive, large) : void 0;
}
function possibleDirectory(tail, end, fileSize) {
	if (end + END_BYTES > tail.length) return void 0;
	const { size, offset } = smallEnd(tail, end);
	if (size === MOVED_32 || offset === MOVED_32) {
		return isLarge(tail, end) ? { start: -1, end, shift: 0 } : void 0;
	}
	const start = end - size;
	const position = fileSize - tail.length + end;
	if (size < ENTRY_BYTES || offset + size > position) return void 0;
	const isEntry = start < 0 || tail.readUInt32LE(start) === ENTRY_SIGNATURE;
	return isEntry ? { start, end, shift: start - offset } : void 0;
}
function isLarge(tail, at) {
	const locator = at - END64_LOCATOR_BYTES;
	return locator < 0 || tail.readUInt32LE(locator) === END64_LOCATOR_SIGNATURE;
}
function directoryBefore(archive, { at, size, offset }) {
	const start = at - size;
	if (start < 0) return void 0;
	const isAlsoElsewhere = offset !== start && offset + ENTRY_SIGNATURE_BYTES <= archive.length && archive.readUInt32LE(offset) === ENTRY_SIGNATURE;
	return isAlsoElsewhere ? void 0 : { start, end: at, shift: start - offset };
}
function findEnd(archive) {
	let last;
	for (const at of endsIn(archive)) {
		const end = at + END_BYTES + archive.readUInt16LE(at + 20);
		if (end > archive.length) continue;
		if (last === void 0) last = at;
		else if (end > last) return void 0;
	}
	return last;
}
function* endsIn(archive) {
	const lowest = Math.max(0, archive.length - END_BYTES - MAX_COMMENT_BYTES);
	const searched = archive.subarray(lowest, Math.max(lowest, archive.length - END_BYTES + 4));
	for (let end = searched.length; end > 0; ) {
		const at = searched.subarray(0, end).lastIndexOf(END_SIGNATURE);
		if (at === -1) return;
		yield lowest + at;
		end = at + END_SIGNATURE.length - 1;
	}
}
function smallEnd(archive, at) {
	return {
		at,
		count: archive.readUInt16LE(at + 10),
		size: archive.readUInt32LE(at + 12),
		offset: archive.readUInt32LE(at + 16)
	};
}
function findLargeEnd(archive, end) {
	const locator = end - END64_LOCATOR_BYTES;
	const isLarge2 = locator >= 0 && archive.readUInt32LE(locator) === END64_LOCATOR_SIGNATURE;
	const at = locator - END64_BYTES;
	if (!isLarge2 || at < 0 || archive.readUInt32LE(at) !== END64_SIGNATURE) return void 0;
	const numberAt = (field) => Number(archive.readBigUInt64LE(at + field));
	return { at, count: numberAt(32), size: numberAt(40), offset: numberAt(48) };
}
function agree(small, large) {
	return (small.count === 65535 || small.count === large.count) && (small.size === MOVED_32 || small.size === large.size) && (small.offset === MOVED_32 || small.offset === large.offset);
}
// binary/zip
var ENTRY_BYTES2 = 46;
var LOCAL_SIGNATURE = 67324752;
var LOCAL_BYTES = 30;
var EXTRA64 = 1;
var STORED = 0;
var DEFLATED = 8;
var ENCRYPTED_FLAGS = 65;
var MOVED_322 = 4294967295;
var MAX_ENTRIES = 1e6;
function listZip(archive) {
	const directory = findDirectory(archive);
	return directory === void 0 ? void 0 : listDirectory(archive, directory);
}
function listDirectory(archive, directory) {
	const entries = [];
	let at = directory.start;
	while (at < directory.end) {
		const isEntry = at + ENTRY_BYTES2 <= directory.end && archive.readUInt32LE(at) === ENTRY_SIGNATURE;
		if (!isEntry || entries.length === MAX_ENTRIES) return void 0;
		entries.push(readEntry(archive, at, directory.shift));
		at += ENTRY_BYTES2 + lengthAt(archive, at, 28) + lengthAt(archive, at, 30) + lengthAt(archive, at, 32);
	}
	return at === directory.end ? entries : void 0;
}
function contentStart(archive, { at, packed }) {
	const isLocal = at >= 0 && at + LOCAL_BYTES <= archive.length && archive.readUInt32LE(at) === LOCAL_SIGNATURE;
	if (!isLocal) return void 0;
	const start = at + LOCAL_BYTES + lengthAt(archive, at, 26) + lengthAt(archive, at, 28);
	return start + packed <= archive.length ? start : void 0;
}
function unzip(archive, entry, maxBytes) {
	const start = contentStart(archive, entry);
	if (start === void 0 || !isReadable(entry)) return void 0;
	return unpack(archive.subarray(start, start + entry.packed), entry, maxBytes);
}
function isReadable({ method, isEncrypted }) {
	return !isEncrypted && (method === STORED || method === DEFLATED);
}
function isStored({ method }) {
	return method === STORED;
}
function unpack(packed, entry, maxBytes) {
	const { size } = entry;
	if (size > maxBytes) return void 0;
	if (isStored(entry)) return packed.length > maxBytes ? void 0 : packed;
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
	} catch {
		return void 0;
	}
}
function readEntry(archive, at, shift) {
	const nameEnd = at + ENTRY_BYTES2 + lengthAt(archive, at, 28);
	const stated = {
		size: archive.readUInt32LE(at + 24),
		packed: archive.readUInt32LE(at + 20),
		at: archive.readUInt32LE(at + 42)
	};
	const isMoved = Object.values(stated).includes(MOVED_322);
	const extra = archive.subarray(nameEnd, nameEnd + lengthAt(archive, at, 30));
	const { size, packed, at: offset } = isMoved ? readExtra(extra, stated) : stated;
	return {
		name: archive.toString("utf8", at + ENTRY_BYTES2, nameEnd),
		method: archive.readUInt16LE(at + 10),
		isEncrypted: (archive.readUInt16LE(at + 8) & ENCRYPTED_FLAGS) !== 0,
		size,
		packed,
		crc: archive.readUInt32LE(at + 16),
		at: offset + shift
	};
}
function readExtra(extra, stated) {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== EXTRA64) continue;
		let from = at + 4;
		const next = (value) => {
			if (value !== MOVED_322 || from + 8 > extra.length) return value;
			from += 8;
			return Number(extra.readBigUInt64LE(from - 8));
		};
		return { size: next(stated.size), packed: next(stated.packed), at: next(stated.at) };
	}
	return stated;
}
function lengthAt(archive, entry, field) {
	return archive.readUInt16LE(entry + field);
}

export{END_SIGNATURE,MAX_END_BYTES,possibleDirectory,MAX_ENTRIES,listZip,listDirectory,contentStart,unzip,isReadable,isStored};

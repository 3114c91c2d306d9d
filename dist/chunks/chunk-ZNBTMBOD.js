import{END_SIGNATURE,MAX_END_BYTES,listDirectory,listZip,possibleDirectory,unzip}from"./chunk-47BIZZ7S.js";
import{hashByte,packSymbols,readManifest,readProperties,symbolHash}from"./chunk-3B7BY7XH.js";
// binary/embedded-pom
var POM = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.xml$/;
var OTHERS = /<(?:build|dependenc|modules|profiles|properties|reporting|repositories)/;
function propertiesBeside(path) {
	return POM.test(path) ? path.replace(/pom\.xml$/, "pom.properties") : void 0;
}
function coordinatesOfPom(path, text) {
	const [, group, artifact] = POM.exec(path) ?? [];
	if (group === void 0 || artifact === void 0) return void 0;
	const head = text.split("<!--").map((part, at) => part.slice(at && part.indexOf("-->") + 3));
	const [top = ""] = head.join("").split(OTHERS, 1);
	const [start, end] = [top.indexOf("<parent>"), top.indexOf("</parent>")];
	const own = start < end ? top.slice(0, Math.max(start, 0)) + top.slice(end) : top;
	const [, written = ""] = VERSION.exec(own) ?? VERSION.exec(top) ?? [];
	const stated = written.trim();
	return { group, artifact, version: /[$\s]/.test(stated) ? "" : stated };
}
var VERSION = /<version>([^<]*)</;
// binary/java-archive
import{ hash }from"node:crypto";
var ARCHIVE_NAME = /\.(?:jar|war|ear|par|sar|nar|hpi|jpi|lpkg|kar)$/i;
var NESTED_NAME = /\.(?:aar|rar|zip)$|^(?:BOOT|WEB)-INF\/lib[^/]*\/[^/]+$/i;
var POM_NAME = /(?:^|\/)pom\.properties$/;
var MANIFEST_NAME = "META-INF/MANIFEST.MF";
var MAX_TEXT_BYTES = 16 * 1024 * 1024;
var MAX_NESTED_BYTES = 128 * 1024 * 1024;
var MAX_TOTAL_BYTES = 1024 * 1024 * 1024;
var MAX_DEPTH = 16;
var ATTRIBUTES = new Set([
	"Automatic-Module-Name",
	"Bundle-License",
	"Bundle-Name",
	"Bundle-SymbolicName",
	"Bundle-Vendor",
	"Bundle-Version",
	"Extension-Name",
	"Extension-name",
	"Group-Id",
	"Hudson-Version",
	"Implementation-Title",
	"Implementation-Vendor",
	"Implementation-Vendor-Id",
	"Implementation-Version",
	"Jenkins-Version",
	"Long-Name",
	"Main-Class",
	"Plugin-Version",
	"Short-Name",
	"Specification-Title",
	"Specification-Version"
]);
function isJavaArchiveName(name) {
	return ARCHIVE_NAME.test(name);
}
function readJavaArchive(bytes) {
	const entries = listZip(bytes);
	if (entries === void 0) return void 0;
	const reading = { archives: [], problems: [], bytesLeft: MAX_TOTAL_BYTES };
	readEntries(bytes, entries, "", 0, reading);
	return { kind: "java-archive", archives: reading.archives, problems: reading.problems };
}
function readEntries(archive, entries, path, depth, reading) {
	const poms = [];
	let manifest = {};
	const nested = [];
	for (const entry of entries) {
		if (entry.name === MANIFEST_NAME) {
			manifest = readManifest(textOf(archive, entry, path, reading), ATTRIBUTES);
		} else if (POM_NAME.test(entry.name)) {
			poms.push(...coordinatesIn(textOf(archive, entry, path, reading)));
		} else if (isJavaArchiveName(entry.name) || NESTED_NAME.test(entry.name)) nested.push(entry);
	}
	const names = new Set(entries.map(({ name }) => name));
	for (const entry of entries) {
		const properties = propertiesBeside(entry.name);
		if (properties === void 0 || names.has(properties)) continue;
		const found = coordinatesOfPom(entry.name, textOf(archive, entry, path, reading));
		if (found !== void 0) poms.push(found);
	}
	const sha1 = hash("sha1", archive);
	reading.archives.push({ path, sha1, manifest, poms });
	for (const entry of nested) readNested(archive, entry, path, depth + 1, reading);
}
function readNested(archive, entry, path, depth, reading) {
	const inside = path === "" ? entry.name : `${path}!/${entry.name}`;
	if (depth > MAX_DEPTH) {
		reading.problems.push(`${inside} is nested more than ${MAX_DEPTH} archives deep`);
		return;
	}
	const bytes = contentOf(archive, entry, MAX_NESTED_BYTES, reading);
	const entries = bytes === void 0 ? void 0 : listZip(bytes);
	if (bytes === void 0 || entries === void 0) {
		if (entry.size > 0 && isJavaArchiveName(entry.name)) {
			reading.problems.push(`${inside} cannot be read`);
		}
		return;
	}
	if (!isJavaArchiveName(entry.name) && !entries.some(isOfJava)) return;
	readEntries(bytes, entries, inside, depth, reading);
}
function isOfJava({ name }) {
	return name === MANIFEST_NAME || POM_NAME.test(name) || /\.(?:class|jar)$/i.test(name);
}
function textOf(archive, entry, path, reading) {
	const bytes = contentOf(archive, entry, MAX_TEXT_BYTES, reading);
	if (bytes !== void 0) return bytes.toString("utf8");
	reading.problems.push(`${path === "" ? "" : `${path}!/`}${entry.name} cannot be read`);
	return "";
}
function contentOf(archive, entry, maxBytes, reading) {
	if (entry.size > reading.bytesLeft) return void 0;
	reading.bytesLeft -= entry.size;
	return unzip(archive, entry, maxBytes);
}
function coordinatesIn(text) {
	const properties = readProperties(text);
	const group = properties.get("groupId") ?? "";
	const artifact = properties.get("artifactId") ?? "";
	const version = properties.get("version") ?? "";
	return artifact === "" ? [] : [{ group, artifact, version }];
}
// binary/python-archive
var MAIN = "__main__.py";
var METADATA = /(?:^|\/)(?:[^/]+\.dist-info\/METADATA|(?:EGG-INFO|[^/]+\.egg-info)\/PKG-INFO)$/;
var MAX_METADATA_BYTES = 4 * 1024 * 1024;
var MAX_FIELDS = 64 * 1024;
var MAX_PACKAGES = 2e3;
function isPythonProgram(entries) {
	return entries.some(({ name }) => name === MAIN);
}
function readPythonProgram(archive, entries) {
	const found = entries.filter(({ name }) => METADATA.test(name));
	const python = found.slice(0, MAX_PACKAGES).map((entry) => {
		const text = unzip(archive, entry, MAX_METADATA_BYTES)?.toString("utf8");
		return { path: entry.name, fields: text?.split(/\r?\n\r?\n/, 1)[0]?.slice(0, MAX_FIELDS) };
	});
	const unread = python.filter(({ fields }) => fields === void 0);
	const problems = unread.map(({ path }) => `${path} cannot be read`);
	if (found.length <= MAX_PACKAGES) return { python, problems };
	return {
		python,
		problems: [...problems, `it contains more than ${MAX_PACKAGES} Python packages`]
	};
}
// binary/starts-with
function startsWith(bytes, signature, at = 0) {
	for (let index = 0; index < signature.length; index++) {
		if (bytes[at + index] !== signature[index]) return false;
	}
	return true;
}
// binary/unnamed-archive
var LOCAL_SIGNATURE = Buffer.from("PK", "latin1");
var SCRIPT = Buffer.from("#!", "latin1");
var MODULE = Buffer.from("JM\0", "latin1");
var MODULE_CLASSES = "classes/";
var NAME_LENGTH_AT = 26;
var NAME_AT = 30;
var JAVA_ENTRY = /^META-INF\/MANIFEST\.MF$|\.class$/;
function isJavaEntry(name) {
	return JAVA_ENTRY.test(name);
}
function mayBeArchive(bytes, at = 0) {
	return [LOCAL_SIGNATURE, SCRIPT, MODULE].some((start) => startsWith(bytes, start, at));
}
function beginsWithJava(head) {
	if (!startsWith(head, LOCAL_SIGNATURE) || head.length < NAME_AT) return false;
	const end = NAME_AT + head.readUInt16LE(NAME_LENGTH_AT);
	const name = head.toString("utf8", NAME_AT, end);
	return name === "META-INF/" || isJavaEntry(name);
}
function readUnnamedArchive(bytes) {
	if (bytes.lastIndexOf(END_SIGNATURE) === -1) return unreadable(bytes);
	const entries = listZip(bytes);
	if (entries === void 0) return unreadable(bytes);
	const isModule = startsWith(bytes, MODULE, 0);
	const isJava = entries.some(
		({ name }) => isJavaEntry(name) && !(isModule && name.startsWith(MODULE_CLASSES))
	);
	const isPython = isPythonProgram(entries);
	if (!isJava && !isPython) return void 0;
	const java = isJava ? readJavaArchive(bytes) : void 0;
	if (!isPython) return java;
	const { python, problems } = readPythonProgram(bytes, entries);
	const { archives = [], problems: ofJava = [] } = java ?? {};
	return { kind: "java-archive", archives, python, problems: [...ofJava, ...problems] };
}
function unreadable(bytes) {
	if (!beginsWithJava(bytes)) return void 0;
	return { kind: "java-archive", archives: [], problems: ["the file is not a zip archive"] };
}
// binary/appended-archive
var MIN_ARCHIVE_BYTES = 98;
var MAX_DIRECTORIES = 100;
var SEAM_BYTES = END_SIGNATURE.length - 1;
function mayEndWithArchive(chunk, start, size) {
	if (size < MIN_ARCHIVE_BYTES) return false;
	const end = start + size;
	if (end > chunk.length) return true;
	return chunk.subarray(Math.max(start, end - MAX_END_BYTES), end).includes(END_SIGNATURE);
}
function watchEnd(size) {
	let position = 0;
	let seam = Buffer.alloc(0);
	const kept = [];
	return {
		push: (chunk) => {
			const end = position + chunk.length;
			const from = size - MAX_END_BYTES - position;
			if (kept.length > 0) kept.push(Buffer.from(chunk));
			else if (from < chunk.length) {
				const start = startOfEnd(seam, chunk, Math.max(0, from));
				if (start !== void 0) kept.push(start);
				seam = end < size ? Buffer.from(chunk.subarray(-SEAM_BYTES)) : seam;
			}
			position = end;
		},
		hasArchive: () => kept.length > 0 && endsWithArchive(Buffer.concat(kept), size)
	};
}
function startOfEnd(seam, chunk, from) {
	if (chunk.includes(END_SIGNATURE, from)) return Buffer.from(chunk);
	const across = Buffer.concat([seam, chunk.subarray(0, SEAM_BYTES)]);
	return across.includes(END_SIGNATURE) ? Buffer.concat([seam, chunk]) : void 0;
}
function endsWithArchive(tail, size) {
	let directories = 0;
	const first = Math.max(0, tail.length - MAX_END_BYTES);
	for (let at = tail.indexOf(END_SIGNATURE, first); at !== -1; ) {
		const directory = possibleDirectory(tail, at, size);
		if (directory !== void 0 && mayBeJava(tail, directory)) return true;
		if (directory !== void 0) directories += 1;
		if (directories > MAX_DIRECTORIES) return true;
		at = tail.indexOf(END_SIGNATURE, at + 1);
	}
	return false;
}
function mayBeJava(tail, directory) {
	const entries = directory.start < 0 ? void 0 : listDirectory(tail, directory);
	return entries?.some(({ name }) => isJavaEntry(name)) !== false;
}
var UNREAD = {
	kind: "java-archive",
	archives: [],
	problems: ["other bytes precede it. Fix: rename the file so that its name ends with .jar"]
};
function appendedExtract() {
	return Buffer.from(JSON.stringify(UNREAD));
}
function withEndWatched(size, inner) {
	const watcher = watchEnd(size);
	let isWanted = inner !== void 0;
	let hasAppended = false;
	return {
		get kind() {
			return hasAppended ? "java-archive" : inner?.kind ?? "executable";
		},
		push: (chunk) => {
			watcher.push(chunk);
			isWanted &&= inner?.push(chunk) === true;
			return true;
		},
		end: () => {
			const own = isWanted ? inner?.end() : void 0;
			const isReadWhole2 = isWanted && inner?.kind !== "executable";
			hasAppended = !isReadWhole2 && watcher.hasArchive();
			return hasAppended ? appendedExtract() : own;
		}
	};
}
// binary/auditable
import{ inflateSync }from"node:zlib";
var AUDITABLE_SECTION = ".dep-v0";
var MAX_BYTES = 8 * 1024 * 1024;
function findAuditable(file, sections) {
	const section = sections.find(({ name }) => name === AUDITABLE_SECTION);
	const length = section === void 0 ? 0 : section.end - section.start;
	if (section === void 0 || length > MAX_BYTES) return void 0;
	const packed = file.read(section.start, length);
	if (packed === void 0) return void 0;
	try {
		return inflateSync(packed, { maxOutputLength: MAX_BYTES }).toString("utf8");
	} catch {
		return void 0;
	}
}
// binary/byte-ranges
function byteRangesOf(kept, ranges, size) {
	const chunks = [];
	let at = 0;
	for (const range of ranges) {
		chunks.push({ range, at });
		at += range.end - range.start;
	}
	return {
		size,
		ranges,
		read: (start, length) => {
			const chunk = chunks.find(({ range }) => start >= range.start && start + length <= range.end);
			if (chunk === void 0 || length < 0) return void 0;
			const from = chunk.at + start - chunk.range.start;
			return kept.subarray(from, from + length);
		}
	};
}
function mergeRanges(ranges, size) {
	const merged = [];
	const inside = ranges.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, size) })).filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
	for (const range of inside) {
		const last = merged.at(-1);
		if (last !== void 0 && range.start <= last.end) last.end = Math.max(last.end, range.end);
		else merged.push({ ...range });
	}
	return merged;
}
function lengthOf(ranges) {
	return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
// binary/elf
var MAGIC = Buffer.from("ELF", "latin1");
var LOAD = 1;
var EXECUTABLE_FLAG = 1;
var WRITABLE_FLAG = 2;
var NO_BITS = 8;
var MAX_SEGMENTS = 1024;
var MAX_SECTIONS = 4096;
var NAMES_BYTES = 64 * 1024;
var MAX_NAME_BYTES = 64;
function isElf(bytes, at = 0) {
	return startsWith(bytes, MAGIC, at);
}
function layoutOf(head) {
	const is64 = head[4] === 2;
	const isBig = head[5] === 2;
	const u32 = (bytes, at) => isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
	return {
		is64,
		u16: (bytes, at) => isBig ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at),
		u32,
		word: (bytes, at) => {
			if (!is64) return u32(bytes, at);
			return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
		}
	};
}
var HEADER_BYTES = 64;
var SEGMENT_64 = { bytes: 56, flags: 4, offset: 8, address: 16, size: 32 };
var SEGMENT_32 = { bytes: 32, flags: 24, offset: 4, address: 8, size: 16 };
function elfSegments(file) {
	const head = file.read(0, HEADER_BYTES);
	if (head === void 0) return [];
	const { is64, u16, u32, word } = layoutOf(head);
	const field = is64 ? SEGMENT_64 : SEGMENT_32;
	const count = u16(head, is64 ? 56 : 44);
	const table = file.read(word(head, is64 ? 32 : 28), count * field.bytes);
	if (table === void 0 || count > MAX_SEGMENTS) return [];
	const segments = [];
	for (let at = 0; at < table.length; at += field.bytes) {
		if (u32(table, at) !== LOAD) continue;
		const flags = u32(table, at + field.flags);
		const start = word(table, at + field.offset);
		segments.push({
			start,
			end: start + word(table, at + field.size),
			address: word(table, at + field.address),
			isWritable: (flags & WRITABLE_FLAG) !== 0,
			isExecutable: (flags & EXECUTABLE_FLAG) !== 0
		});
	}
	return segments;
}
var SECTION_64 = { bytes: 64, offset: 24, size: 32 };
var SECTION_32 = { bytes: 40, offset: 16, size: 20 };
function elfSections(file, wanted) {
	const head = file.read(0, HEADER_BYTES);
	if (head === void 0) return [];
	const { is64, u16, u32, word } = layoutOf(head);
	const field = is64 ? SECTION_64 : SECTION_32;
	const count = u16(head, is64 ? 60 : 48);
	const table = file.read(word(head, is64 ? 40 : 32), count * field.bytes);
	const namesAt = u16(head, is64 ? 62 : 50) * field.bytes;
	if (table === void 0 || count > MAX_SECTIONS || namesAt >= table.length) return [];
	const rangeAt = (at) => {
		const start = word(table, at + field.offset);
		return { start, end: start + word(table, at + field.size) };
	};
	const range = rangeAt(namesAt);
	const names = file.read(range.start, range.end - range.start) ?? Buffer.alloc(0);
	const sections = [];
	for (let at = 0; at < table.length; at += field.bytes) {
		const name = textAt(names, u32(table, at));
		const isStored = u32(table, at + 4) !== NO_BITS;
		if (isStored && wanted.has(name)) sections.push({ name, ...rangeAt(at) });
	}
	return sections;
}
function textAt(bytes, at) {
	const end = bytes.indexOf(0, at);
	if (end === -1 || at >= bytes.length) return "";
	return bytes.toString("latin1", at, Math.min(end, at + MAX_NAME_BYTES));
}
function elfRanges(head, size, budget) {
	const segments = elfSegments(head);
	if (segments.length === 0) return [];
	const needed = mergeRanges([...head.ranges, ...tableRanges(head)], size);
	const withoutCode = mergeRanges([...needed, ...gapsBetween(codeOf(segments), size)], size);
	if (lengthOf(withoutCode) <= budget) return withoutCode;
	let chosen = needed;
	for (const tier of tiersOf(segments)) {
		const more = mergeRanges([...chosen, ...tier], size);
		if (lengthOf(more) > budget) break;
		chosen = more;
	}
	return chosen;
}
function codeOf(segments) {
	const readOnly = segments.filter(({ isWritable }) => !isWritable);
	const code = readOnly.filter(({ isExecutable: isExecutable2 }) => isExecutable2);
	return code.length < readOnly.length ? code : [];
}
function tiersOf(segments) {
	const code = new Set(codeOf(segments));
	return [
		segments.filter(({ isWritable }) => isWritable),
		segments.filter((segment) => !segment.isWritable && !code.has(segment))
	];
}
function gapsBetween(ranges, size) {
	const gaps = [];
	let start = 0;
	for (const range of mergeRanges(ranges, size)) {
		gaps.push({ start, end: range.start });
		start = range.end;
	}
	return [...gaps, { start, end: size }];
}
function tableRanges(file) {
	const head = file.read(0, HEADER_BYTES);
	if (head === void 0) return [];
	const { is64, u16, word } = layoutOf(head);
	const start = word(head, is64 ? 40 : 32);
	const count = Math.min(u16(head, is64 ? 60 : 48), MAX_SECTIONS);
	return [{ start: start - NAMES_BYTES, end: start + count * (is64 ? 64 : 40) }];
}
// binary/go-build-info
var MAGIC2 = Buffer.from("ÿ Go buildinf:", "latin1");
var ALIGNMENT = 16;
var HEADER_BYTES2 = 32;
var BIG_ENDIAN_FLAG = 1;
var INLINE_FLAG = 2;
var FRAME_BYTES = 16;
var MAX_VERSION_BYTES = 256;
var MAX_MODULES_BYTES = 4 * 1024 * 1024;
function findGoBuildInfo(file, locations, segments) {
	for (const location of locations) {
		const bytes = file.read(location.start, location.end - location.start);
		const at = bytes === void 0 ? -1 : alignedIndexOf(bytes, location.start);
		if (bytes === void 0 || at === -1) continue;
		const isInline = ((bytes[at + 15] ?? 0) & INLINE_FLAG) !== 0;
		const header = bytes.subarray(at);
		const found = isInline ? readInline(header) : readPointers(header, file, segments);
		if (found !== void 0) return found;
	}
	return void 0;
}
function alignedIndexOf(bytes, start) {
	for (let at = bytes.indexOf(MAGIC2); at !== -1; at = bytes.indexOf(MAGIC2, at + 1)) {
		const isAligned = (start + at) % ALIGNMENT === 0;
		if (isAligned && at + HEADER_BYTES2 <= bytes.length) return at;
	}
	return -1;
}
function readInline(header) {
	const version = sizedText(header, HEADER_BYTES2, MAX_VERSION_BYTES);
	if (version === void 0) return void 0;
	const modules = sizedText(header, version.end, MAX_MODULES_BYTES);
	return buildInfoOf(version.text, modules?.text ?? "");
}
function sizedText(bytes, at, maxBytes) {
	let length = 0;
	let start = at;
	for (let shift = 0; shift < 28; shift += 7) {
		const byte = bytes[start];
		if (byte === void 0) return void 0;
		start += 1;
		length |= (byte & 127) << shift;
		if (byte < 128) break;
	}
	const end = start + length;
	if (length > maxBytes || end > bytes.length) return void 0;
	return { text: bytes.toString("latin1", start, end), end };
}
function readPointers(header, file, segments) {
	const memory = memoryOf(header, file, segments);
	if (memory === void 0) return void 0;
	const version = memory.textAt(memory.word(header, 16), MAX_VERSION_BYTES);
	const modules = memory.textAt(memory.word(header, 16 + memory.wordBytes), MAX_MODULES_BYTES);
	return version === void 0 ? void 0 : buildInfoOf(version, modules ?? "");
}
function memoryOf(header, file, segments) {
	const wordBytes = header[14];
	if (wordBytes !== 4 && wordBytes !== 8) return void 0;
	const isBig = ((header[15] ?? 0) & BIG_ENDIAN_FLAG) !== 0;
	const word = (bytes, at) => {
		if (wordBytes === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
		return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
	};
	const read = (address, length) => {
		const segment = segments.find(
			({ address: from, start, end }) => address >= from && address + length <= from + end - start
		);
		if (segment === void 0) return void 0;
		return file.read(segment.start + address - segment.address, length);
	};
	const textAt2 = (address, maxBytes) => {
		const pointer = read(address, 2 * wordBytes);
		const length = pointer === void 0 ? 0 : word(pointer, wordBytes);
		if (pointer === void 0 || length > maxBytes) return void 0;
		return read(word(pointer, 0), length)?.toString("latin1");
	};
	return { wordBytes, word, textAt: textAt2 };
}
function buildInfoOf(version, framed) {
	if (version === "") return void 0;
	const isFramed = framed.length >= 2 * FRAME_BYTES + 1 && framed.at(-FRAME_BYTES - 1) === "\n";
	const modules = isFramed ? framed.slice(FRAME_BYTES, -FRAME_BYTES) : "";
	return { goVersion: version, modules: Buffer.from(modules, "latin1").toString("utf8") };
}
// binary/go-function-table
var FORMATS = new Map([
	[4294967281, { hasTextStart: true }],
	[4294967280, { hasTextStart: true }],
	[4294967290, { hasTextStart: false }]
]);
var TABLE_STARTS = [...FORMATS.keys()].flatMap((magic) => {
	const start = Buffer.alloc(6);
	start.writeUInt32LE(magic);
	return [Buffer.from(start), Buffer.concat([start.subarray(0, 4).reverse(), start.subarray(4)])];
});
var FIXED_BYTES = 8;
var INSTRUCTION_BYTES = new Set([1, 2, 4]);
var MAX_FUNCTIONS = 4e6;
var MAX_NAMES_BYTES = 128 * 1024 * 1024;
function isFunctionTable(table) {
	return headerOf(table) !== void 0;
}
function functionNames(table) {
	const header = headerOf(table);
	if (header === void 0) return void 0;
	const names = table.subarray(header.names, header.namesEnd);
	if (names.at(-1) !== 0 || !namesEveryFunction(header, names)) return void 0;
	return names;
}
function headerOf(table) {
	if (table.length < FIXED_BYTES || table.readUInt16LE(4) !== 0) return void 0;
	const format = FORMATS.get(table.readUInt32LE(0)) ?? FORMATS.get(table.readUInt32BE(0));
	const [instruction = 0, wordBytes] = table.subarray(6, FIXED_BYTES);
	if (format === void 0 || !INSTRUCTION_BYTES.has(instruction)) return void 0;
	if (wordBytes !== 4 && wordBytes !== 8) return void 0;
	const { hasTextStart } = format;
	const isLittle = FORMATS.has(table.readUInt32LE(0));
	const header = layoutOf2(table, { wordBytes, isLittle, hasTextStart });
	return header !== void 0 && isConsistent(header, table.length) ? header : void 0;
}
function layoutOf2(table, { wordBytes, isLittle, hasTextStart }) {
	const words = hasTextStart ? 8 : 7;
	if (table.length < FIXED_BYTES + words * wordBytes) return void 0;
	const view = new DataView(table.buffer, table.byteOffset, table.length);
	const field = (index) => numberAt(view, FIXED_BYTES + index * wordBytes, wordBytes, isLittle);
	const first = hasTextStart ? 3 : 2;
	return {
		functions: field(0),
		names: field(first),
		namesEnd: field(first + 1),
		list: field(words - 1),
		positionBytes: hasTextStart ? 4 : wordBytes,
		view,
		isLittle
	};
}
function numberAt(view, at, bytes, isLittle) {
	return bytes === 4 ? view.getUint32(at, isLittle) : Number(view.getBigUint64(at, isLittle));
}
function isConsistent(header, size) {
	const { functions, names, namesEnd, list, positionBytes } = header;
	if (functions < 1 || functions > MAX_FUNCTIONS || namesEnd - names > MAX_NAMES_BYTES)
		return false;
	const listEnd = list + (2 * functions + 1) * positionBytes;
	return FIXED_BYTES < names && names < namesEnd && namesEnd <= list && listEnd <= size;
}
function namesEveryFunction(header, names) {
	for (let index = 0; index < header.functions; index += 1) {
		if (!hasName(header, names, index)) return false;
	}
	return true;
}
function hasName({ list, positionBytes, view, isLittle }, names, index) {
	const at = list + (2 * index + 1) * positionBytes;
	const nameAt = list + numberAt(view, at, positionBytes, isLittle) + positionBytes;
	if (nameAt + 4 > view.byteLength) return false;
	const name = view.getUint32(nameAt, isLittle);
	if (name >= names.length || names[name] === 0) return false;
	return name === 0 || names[name - 1] === 0;
}
// binary/type-arguments
var [OPEN, CLOSE] = [91, 93];
function withoutTypeArguments(name) {
	const plain = [];
	for (let at = 0; at < name.length; at += 1) {
		const byte = name[at] ?? 0;
		if (byte === OPEN) at = groupEnd(name, at) - 1;
		else if (byte !== CLOSE) plain.push(byte);
	}
	return Buffer.from(plain);
}
function groupEnd(names, start) {
	let depth = 0;
	let at = start;
	for (; at < names.length && names[at] !== 0; at += 1) {
		if (names[at] === OPEN) depth += 1;
		if (names[at] === CLOSE) depth -= 1;
		if (depth === 0) return at + 1;
	}
	return at;
}
// binary/symbol-list
var [DOT, SLASH] = [46, 47];
var [NAMED, END, GROUP, SUFFIX, SKIPPED] = [0, 1, 2, 3, 4];
var ROLES = Uint8Array.from({ length: 256 }, (_, byte) => roleOf(String.fromCharCode(byte)));
function roleOf(byte) {
	if ("\0./".includes(byte)) return END;
	if (byte === "[") return GROUP;
	if (")-".includes(byte)) return SUFFIX;
	return "(*]".includes(byte) ? SKIPPED : NAMED;
}
var FIRST_CAPACITY = 16384;
function createSymbolList() {
	return { hashes: new Int32Array(FIRST_CAPACITY), count: 0, first: 0, packageHash: 0, hash: 0 };
}
function addSymbols(list, bytes, start) {
	const { count } = list;
	list.hash = list.packageHash;
	let at = start;
	for (let parts = 1; ; parts += 1) {
		at = hashPart(list, bytes, at);
		const end = bytes[at];
		if (end === void 0 || end === SLASH) {
			list.count = count;
			return end === SLASH ? -1 : at;
		}
		if (parts === 1) addFirst(list);
		if (parts === 2) addHash(list);
		if (end === 0) return at;
		list.hash = hashByte(list.hash, DOT);
		at += 1;
	}
}
function hashPart(list, bytes, start) {
	let { hash: hash2 } = list;
	let [isSuffix, at] = [false, start];
	for (; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		const role = ROLES[byte];
		if (role === NAMED) {
			if (!isSuffix) hash2 = hashByte(hash2, byte);
		} else if (role === END) break;
		else if (role === GROUP) at = groupEnd(bytes, at) - 1;
		else if (role === SUFFIX) isSuffix = true;
	}
	list.hash = hash2;
	return at;
}
function addFirst(list) {
	const { hashes, hash: hash2, first, count } = list;
	if (first < count && hashes[first] === hash2) return;
	list.first = count;
	addHash(list);
}
function addHash(list) {
	const { hashes, hash: hash2, count } = list;
	if (count === hashes.length) {
		list.hashes = new Int32Array(2 * count);
		list.hashes.set(hashes);
	}
	list.hashes[count] = hash2;
	list.count = count + 1;
}
// binary/go-symbol
var [SLASH2, DOT2, OPEN2, CLOSE2, PERCENT] = [47, 46, 91, 93, 37];
var GENERATED_GO = Buffer.from("go:");
var GENERATED_TYPE = Buffer.from("type:");
var OLD_TYPE = Buffer.from("type..");
var ESCAPED = /%([0-9a-f]{2})/g;
function symbolsIn(names) {
	const packages = new Set();
	const symbols = createSymbolList();
	const reading = { packages, symbols, package: Buffer.alloc(0) };
	for (let start = 0; start < names.length; ) start = addName(reading, names, start);
	return { packages, hashes: symbols.hashes.subarray(0, symbols.count) };
}
function addName(reading, names, start) {
	const { length } = reading.package;
	const isRepeated = length > 0 && names[start + length] === DOT2;
	if (isRepeated && startsWith(names, reading.package, start) && !isGenerated(names, start)) {
		const end = addSymbols(reading.symbols, names, start + length + 1);
		if (end !== -1) return end + 1;
	}
	return addNewPackage(reading, names, start);
}
function addNewPackage(reading, names, start) {
	const { dot, bracket, end } = packageEnd(names, start);
	if (bracket < dot) {
		addNewPackage(reading, withoutTypeArguments(names.subarray(start, end + 1)), 0);
	} else if (dot > start && end < names.length && !isGenerated(names, start)) {
		enterPackage(reading, names.subarray(start, dot));
		addSymbols(reading.symbols, names, dot + 1);
	}
	return end + 1;
}
function packageEnd(names, start) {
	let [dot, bracket, end] = [-1, names.length, start];
	for (; end < names.length && names[end] !== 0; end += 1) {
		const byte = names[end];
		if (byte === SLASH2) dot = -1;
		else if (byte === DOT2 && dot === -1) dot = end;
		else if (byte === OPEN2 || byte === CLOSE2) {
			bracket = Math.min(bracket, end);
			if (byte === OPEN2) end = groupEnd(names, end) - 1;
		}
	}
	return { dot, bracket, end };
}
function isGenerated(names, start) {
	const first = names[start];
	if (first === GENERATED_GO[0]) return startsWith(names, GENERATED_GO, start);
	if (first !== GENERATED_TYPE[0]) return false;
	return startsWith(names, GENERATED_TYPE, start) || startsWith(names, OLD_TYPE, start);
}
function enterPackage(reading, bytes) {
	const path = importPath(bytes);
	reading.packages.add(path);
	reading.package = bytes;
	reading.symbols.packageHash = symbolHash(`${path}.`);
}
function importPath(bytes) {
	if (!bytes.includes(PERCENT)) return bytes.toString("utf8");
	const text = bytes.toString("latin1").replaceAll(ESCAPED, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(text, "latin1").toString("utf8");
}
// binary/go-functions
var TABLE_SECTIONS = new Set([".gopclntab", ".data.rel.ro.gopclntab", "__gopclntab"]);
var CONSTANT_SECTIONS = new Set([".rodata", ".data.rel.ro", ".rdata"]);
var REQUIRED = ["runtime.main", "main.main"];
var MAX_PACKAGES2 = 1e5;
var MAX_STARTS = 1e3;
function findGoFunctions(file, sections, constants) {
	const own = sections.filter(({ name }) => TABLE_SECTIONS.has(name));
	const tables = own.length > 0 ? own.map((range) => bytesOf(file, range)) : search(file, constants);
	const [table] = tables;
	if (table === void 0 || tables.length > 1) return void 0;
	const names = functionNames(table);
	return names === void 0 ? void 0 : goFunctionsOf(names);
}
function bytesOf(file, { start, end }) {
	return file.read(start, end - start);
}
function search(file, ranges) {
	const tables = [];
	let starts = 0;
	for (const bytes of ranges.flatMap((range) => bytesOf(file, range) ?? [])) {
		for (const at of startsIn(bytes)) {
			starts += 1;
			const table = bytes.subarray(at);
			if (isFunctionTable(table)) tables.push(table);
			if (tables.length > 1) return tables;
			if (starts > MAX_STARTS) return [];
		}
	}
	return tables;
}
function* startsIn(bytes) {
	for (const start of TABLE_STARTS) {
		for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) yield at;
	}
}
function goFunctionsOf(names) {
	const { packages, hashes } = symbolsIn(names);
	if (packages.size > MAX_PACKAGES2) return void 0;
	const isComplete = REQUIRED.every((name) => hashes.includes(symbolHash(name)));
	return isComplete ? { packages: [...packages].sort(), symbols: packSymbols(hashes) } : void 0;
}
// binary/macho
var MAGIC3 = Buffer.from([207, 250, 237, 254]);
var HEADER_BYTES3 = 32;
var SEGMENT_COMMAND = 25;
var SEGMENT_BYTES = 72;
var SECTION_BYTES = 80;
var MAX_COMMAND_BYTES = 1024 * 1024;
function isMachO(bytes, at = 0) {
	return startsWith(bytes, MAGIC3, at);
}
function machOSections(file) {
	const size = file.read(20, 4)?.readUInt32LE(0) ?? 0;
	const commands = size > MAX_COMMAND_BYTES ? void 0 : file.read(HEADER_BYTES3, size);
	if (commands === void 0) return [];
	const sections = [];
	for (let at = 0; at + 8 <= commands.length; ) {
		const length = commands.readUInt32LE(at + 4);
		if (length < 8 || at + length > commands.length) break;
		if (commands.readUInt32LE(at) === SEGMENT_COMMAND && length >= SEGMENT_BYTES) {
			sections.push(...sectionsIn(commands.subarray(at, at + length)));
		}
		at += length;
	}
	return sections;
}
function sectionsIn(segment) {
	const sections = [];
	for (let at = SEGMENT_BYTES; at + SECTION_BYTES <= segment.length; at += SECTION_BYTES) {
		const start = segment.readUInt32LE(at + 48);
		const name = segment.toString("latin1", at, at + 16).replace(/\0+$/, "");
		sections.push({ name, start, end: start + Number(segment.readBigUInt64LE(at + 40)) });
	}
	return sections;
}
// binary/packed
var HEAD_BYTES = 1024;
var MARKS = [Buffer.from("UPX!", "latin1"), Buffer.from("UPX0\0\0\0\0", "latin1")];
function isPacked(file) {
	const head = file.read(0, Math.min(HEAD_BYTES, file.size));
	return head !== void 0 && MARKS.some((mark) => head.includes(mark));
}
// binary/pe
var MAGIC4 = Buffer.from("MZ");
var SIGNATURE = "PE\0\0";
var SIGNATURE_AT = 60;
var HEADER_BYTES4 = 24;
var SECTION_BYTES2 = 40;
var NAME_BYTES = 8;
var MAX_SECTIONS2 = 96;
function isPe(bytes, at = 0) {
	return startsWith(bytes, MAGIC4, at);
}
function peSections(file) {
	const at = file.read(SIGNATURE_AT, 4)?.readUInt32LE(0);
	const header = at === void 0 ? void 0 : file.read(at, HEADER_BYTES4);
	if (at === void 0 || header?.toString("latin1", 0, 4) !== SIGNATURE) return [];
	const count = header.readUInt16LE(6);
	const table = file.read(at + HEADER_BYTES4 + header.readUInt16LE(20), count * SECTION_BYTES2);
	if (table === void 0 || count > MAX_SECTIONS2) return [];
	return Array.from({ length: count }, (_, index) => {
		const from = index * SECTION_BYTES2;
		const name = table.toString("latin1", from, from + NAME_BYTES).replace(/\0+$/, "");
		const start = table.readUInt32LE(from + 20);
		const size = Math.min(table.readUInt32LE(from + 16), table.readUInt32LE(from + 8));
		return { name, start, end: start + size };
	});
}
// binary/executable
var MAGIC_BYTES = 4;
var GO_SECTIONS = new Set([".go.buildinfo", "__go_buildinfo"]);
var DATA_SECTIONS = new Set([".data", "__data"]);
var WANTED_SECTIONS = new Set([...GO_SECTIONS, ...DATA_SECTIONS, ...TABLE_SECTIONS, ...CONSTANT_SECTIONS, AUDITABLE_SECTION]);
function isExecutable(bytes, at = 0) {
	return isElf(bytes, at) || isPe(bytes, at) || isMachO(bytes, at);
}
function readExecutable(file, programs, readsFunctions) {
	const sections = sectionsOf(file);
	const go = goBuildInfo(file, sections);
	const auditable = findAuditable(file, sections);
	const found = go ?? auditable ?? programs[0];
	if (found === void 0) {
		return isPacked(file) ? { kind: "executable", isPacked: true, programs } : void 0;
	}
	const known = go && readsFunctions ? withFunctions(go, file, sections) : go;
	return { kind: "executable", go: known, auditable, programs };
}
function sectionsOf(file) {
	const head = file.read(0, MAGIC_BYTES) ?? Buffer.alloc(0);
	if (isElf(head)) return elfSections(file, WANTED_SECTIONS);
	return isPe(head) ? peSections(file) : machOSections(file);
}
function withFunctions(go, file, sections) {
	const constants = sections.length > 0 ? sections.filter(({ name }) => CONSTANT_SECTIONS.has(name)) : segmentsOf(file).filter(({ isExecutable: isExecutable2 }) => !isExecutable2);
	const functions = findGoFunctions(file, sections, constants);
	return functions === void 0 ? go : { ...go, functions };
}
function segmentsOf(file) {
	return isElf(file.read(0, MAGIC_BYTES) ?? Buffer.alloc(0)) ? elfSegments(file) : [];
}
function goBuildInfo(file, sections) {
	const own = sections.filter(({ name }) => GO_SECTIONS.has(name));
	const segments = segmentsOf(file);
	if (own.length > 0) return findGoBuildInfo(file, own, segments);
	const data = sections.filter(({ name }) => DATA_SECTIONS.has(name));
	if (data.length === 0) {
		return findGoBuildInfo(
			file,
			segments.filter(({ isWritable }) => isWritable),
			segments
		);
	}
	return findGoBuildInfo(file, data, segments);
}
// binary/known-programs
var DOTTED = /^\d{1,4}(?:\.\d{1,5}){2,3}/;
var SHORT = /^\d{1,2}(?:\.\d{1,3}){0,2}(?:(?:alpha|beta|rc)\d{1,2})?(?![\w.])/;
var PYTHON = /^\d{1,2}(?:(?:a|b|rc)\d{1,2})?\+?(?=\0)/;
var REDIS = /\0(\d{1,2}\.\d{1,2}\.\d{1,2}?)(?:[a-z][\w.-]*-)?\d{10}$/;
var VALKEY = /^(\d{1,2}\.\d{1,2}\.\d{1,2}?)(?:[a-z][\w.-]*-)?\d{10}0{9}\0/;
var KNOWN_PROGRAMS = [
	program("apache2", ["httpd", "apache2"], [after("Apache/")]),
	program("bash", ["bash"], [after("@(#)Bash version ")]),
	program("busybox", ["busybox"], [after("BusyBox v")]),
	program("curl", ["curl"], [after("\0curl/")]),
	program("ffmpeg", ["ffmpeg"], [after("\0%s version "), after("FFmpeg version ")]),
	program(
		"haproxy",
		["haproxy"],
		[after(" version ", /^(\d\.\d{1,2}(?:\.\d{1,3}|-dev\d{1,3}))[^,\0]*, released/)]
	),
	program("lighttpd", ["lighttpd"], [after("lighttpd/")]),
	program(
		"mariadb",
		["mariadb", "mariadbd", "mysql", "mysqld"],
		[before("-MariaDB", /\0(\d{1,2}\.\d{1,2}\.\d{1,3})$/)]
	),
	program("memcached", ["memcached"], [after("\0memcached ")]),
	program("mysql", ["mysql", "mysqld"], [after("/mysql-")]),
	program("nginx", ["nginx"], [after("nginx version: nginx/")]),
	program("node", ["node", "nodejs", "libnode.so*"], [after("node.js/v")]),
	program("openresty", ["nginx"], [after("nginx version: openresty/")]),
	program(
		"openssl",
		["openssl", "libcrypto.so*", "libssl.so*"],
		[after("\0OpenSSL ", /^\d\.\d{1,2}\.\d{1,2}(?:[a-z]{1,2}|-(?:alpha|beta|dev)\d{0,2})?(?= )/)]
	),
	program(
		"perl",
		["perl", "perl5*"],
		[after("/perl5/", /^(5\.\d{1,2}\.\d{1,2})[\0/]/), after("/perl/", /^(5\.\d{1,2}\.\d{1,2})\0/)]
	),
	program("php", ["php", "php?.?", "php-fpm*", "libphp*.so"], [after("X-Powered-By: PHP/")]),
	program("postgresql", ["postgres"], [after("\0PostgreSQL ", SHORT)]),
	program("proftpd", ["proftpd"], [after("ProFTPD Version ", /^\d\.\d\.\d{1,2}[a-z]?(?:rc\d)?/)]),
	program("redis", ["redis-server"], [before("000000000\0", REDIS)]),
	program(
		"ruby",
		["ruby", "libruby*.so*"],
		[after("\0ruby ", /^\d\.\d{1,2}\.\d{1,2}(?:p\d{1,4})?(?= )/)]
	),
	program("valkey", ["valkey-server"], [after("\0valkey", VALKEY)]),
	program("xz", ["xz"], [after("xz (XZ Utils) ")]),
	{
		name: "python",
		files: ["python3.*", "python2.*", "libpython3.*so*", "libpython2.*so*"],
		markers: pythonMarkers
	}
];
function programsNamed(file) {
	return KNOWN_PROGRAMS.filter(({ files }) => files.some((pattern) => isMatch(pattern, file)));
}
function program(name, files, markers) {
	return { name, files, markers: () => markers };
}
function after(text, version = DOTTED, prefix = "") {
	return { text, version, side: "after", prefix };
}
function before(text, version) {
	return { text, version, side: "before", prefix: "" };
}
function pythonMarkers(file) {
	const release = /^(?:lib)?python(\d\.\d{1,2})/.exec(file)?.[1];
	return release === void 0 ? [] : [after(`\0${release}.`, PYTHON, `${release}.`)];
}
function isMatch(pattern, file) {
	const [first = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return file.length === pattern.length && startsWith2(file, first);
	if (!startsWith2(file, first)) return false;
	let at = first.length;
	for (const part of rest.slice(0, -1)) {
		const found = file.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	const last = rest.at(-1) ?? "";
	return file.length - at >= last.length && file.endsWith(last);
}
function startsWith2(text, start) {
	for (let index = 0; index < start.length; index++) {
		if (start[index] !== "?" && start[index] !== text[index]) return false;
	}
	return text.length >= start.length;
}
// binary/find-programs
var WINDOW_BYTES = 128;
var MARKER_BYTES = 64;
var CARRIED_BYTES = 2 * WINDOW_BYTES + MARKER_BYTES;
function openProgramFinder(fileName) {
	const sought = programsNamed(fileName).flatMap(
		({ name, markers }) => markers(fileName).map((marker, rank) => {
			return { name, marker, rank, bytes: Buffer.from(marker.text, "latin1") };
		})
	);
	if (sought.length === 0) return void 0;
	const found = new Map();
	let rest = Buffer.alloc(0);
	const search2 = (bytes, from, isLast = false) => {
		for (const item of sought) {
			const known = found.get(item.name);
			if (known !== void 0 && known.rank <= item.rank) continue;
			const version = versionIn(bytes, from, item, isLast);
			if (version !== void 0) found.set(item.name, { version, rank: item.rank });
		}
	};
	return {
		push: (chunk) => {
			const seam = Buffer.concat([rest, chunk.subarray(0, CARRIED_BYTES)]);
			search2(seam, 0);
			if (chunk.length > CARRIED_BYTES) search2(chunk, WINDOW_BYTES);
			const last = chunk.length > CARRIED_BYTES ? chunk : seam;
			rest = Buffer.from(last.subarray(Math.max(0, last.length - CARRIED_BYTES)));
		},
		end: () => {
			search2(rest, 0, true);
			return [...found].map(([name, { version }]) => ({ name, version }));
		}
	};
}
function versionIn(bytes, from, { bytes: text, marker }, isLast) {
	const last = isLast ? bytes.length : bytes.length - text.length - WINDOW_BYTES;
	for (let at = bytes.indexOf(text, from); at !== -1 && at <= last; at = bytes.indexOf(text, at + 1)) {
		const end = at + text.length;
		const window = marker.side === "after" ? bytes.toString("latin1", end, end + WINDOW_BYTES) : bytes.toString("latin1", Math.max(0, at - WINDOW_BYTES), at);
		const match = marker.version.exec(window);
		if (match !== null) return marker.prefix + (match[1] ?? match[0]);
	}
	return void 0;
}
// binary/npm-archive
var ARCHIVE_NAME2 = /-[0-9a-f]{10}-[0-9a-z]{1,200}\.zip$/;
var MANIFEST_NAME2 = /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
function isNpmArchiveName(name) {
	return name.endsWith(".zip") && ARCHIVE_NAME2.test(name);
}
function readNpmArchive(bytes) {
	const entry = listZip(bytes)?.find(({ name }) => MANIFEST_NAME2.test(name));
	const manifest = entry && unzip(bytes, entry, MAX_MANIFEST_BYTES);
	return manifest && { kind: "npm-archive", manifest: manifest.toString("utf8") };
}
// binary/scratch-buffer
var STEP_BYTES = 32 * 1024 * 1024;
var KEPT_BYTES = STEP_BYTES;
function createScratch() {
	let memory = Buffer.alloc(0);
	let used = 0;
	return {
		take: (bytes) => {
			if (memory.length < bytes || used > KEPT_BYTES) {
				giveBack(memory);
				memory = Buffer.allocUnsafeSlow(Math.ceil(bytes / STEP_BYTES) * STEP_BYTES);
				used = 0;
			}
			used = Math.max(used, bytes);
			return memory.subarray(0, bytes);
		}
	};
}
function giveBack({ buffer }) {
	if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
// binary/extractor
var MAX_EXECUTABLE_BYTES = 24 * 1024 * 1024;
var MAX_GO_BYTES = 64 * 1024 * 1024;
var GO_NOTE = Buffer.from("\0\0\0Go\0\0", "latin1");
var HEAD_BYTES2 = 4096;
var MIN_EXECUTABLE_BYTES = 64;
var MAX_JAVA_ARCHIVE_BYTES = 128 * 1024 * 1024;
var MAX_NPM_ARCHIVE_BYTES = MAX_JAVA_ARCHIVE_BYTES;
function extractKindOf(path, kinds) {
	if (isJavaArchiveName(path)) return kinds.has("java-archive") ? "java-archive" : void 0;
	if (isNpmArchiveName(path)) return kinds.has("npm-archive") ? "npm-archive" : void 0;
	return kinds.has("executable") ? "executable" : void 0;
}
function mayHaveExtract(bytes, at) {
	if (bytes.length - at < MAGIC_BYTES) return true;
	return mayBeArchive(bytes, at) || isExecutable(bytes, at);
}
function isReadWhole(head, size) {
	return mayBeArchive(head) && size <= MAX_JAVA_ARCHIVE_BYTES;
}
function extractOptions(kinds) {
	return { scratch: createScratch(), readsFunctions: kinds.has("go-functions") };
}
function openExtractor(kind, path, size, options) {
	const { scratch } = options;
	if (kind === "java-archive") {
		return size === 0 ? void 0 : gatherArchive(kind, size, scratch, readJava);
	}
	if (kind === "npm-archive") {
		const isReadable = size > 0 && size <= MAX_NPM_ARCHIVE_BYTES;
		return isReadable ? gatherArchive(kind, size, scratch, readNpmArchive) : void 0;
	}
	if (size < MIN_EXECUTABLE_BYTES) return void 0;
	return gatherUnnamed(size, scratch, () => gatherExecutable(path, size, options));
}
function readJava(bytes) {
	const problems = ["the file is not a zip archive"];
	return readJavaArchive(bytes) ?? { kind: "java-archive", archives: [], problems };
}
function gatherArchive(kind, size, scratch, read) {
	const kept = scratch.take(size);
	let filled = 0;
	return {
		kind,
		push: (chunk) => {
			filled += chunk.copy(kept, filled, 0, size - filled);
			return true;
		},
		end: () => {
			const extract = read(kept.subarray(0, filled));
			return extract === void 0 ? void 0 : textOf2(extract);
		}
	};
}
function gatherUnnamed(size, scratch, otherwise) {
	let head = EMPTY;
	let inner;
	return {
		get kind() {
			return inner?.kind ?? "executable";
		},
		push: (chunk) => {
			if (inner !== void 0) return inner.push(chunk);
			head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
			if (head.length < MAGIC_BYTES) {
				head = Buffer.from(head);
				return true;
			}
			inner = mayBeArchive(head) ? gatherUnnamedArchive(head, size, scratch) : otherwise();
			return inner?.push(head) === true;
		},
		end: () => inner?.end()
	};
}
function gatherUnnamedArchive(head, size, scratch) {
	const kind = "java-archive";
	if (size <= MAX_JAVA_ARCHIVE_BYTES) {
		return gatherArchive(kind, size, scratch, (bytes) => readUnnamedArchive(bytes));
	}
	if (!beginsWithJava(head)) return void 0;
	const problems = [`the archive is ${size} bytes; the limit is ${MAX_JAVA_ARCHIVE_BYTES}`];
	return { kind, push: () => true, end: () => textOf2({ kind, archives: [], problems }) };
}
var EMPTY = Buffer.alloc(0);
function gatherExecutable(path, size, { scratch, readsFunctions }) {
	const state = { path, size, head: EMPTY, position: 0, kept: EMPTY, filled: 0 };
	return {
		kind: "executable",
		push: (chunk) => pushExecutable(chunk, state, scratch),
		end: () => {
			const { kept, filled, ranges = [], finder } = state;
			const file = byteRangesOf(kept.subarray(0, filled), ranges, size);
			const extract = readExecutable(file, finder?.end() ?? [], readsFunctions);
			return extract === void 0 ? void 0 : textOf2(extract);
		}
	};
}
function pushExecutable(chunk, state, scratch) {
	const isFirst = state.head.length < MAGIC_BYTES;
	if (state.ranges === void 0 && !takeHead(chunk, state, scratch)) return false;
	if (isFirst && state.head.length >= MAGIC_BYTES) {
		state.finder = openProgramFinder(state.path.slice(state.path.lastIndexOf("/") + 1));
	}
	state.finder?.push(chunk);
	if (state.ranges !== void 0) keep(chunk, state.position, state);
	state.position += chunk.length;
	return state.ranges === void 0 || state.ranges.length > 0 || state.finder !== void 0;
}
function takeHead(chunk, state, scratch) {
	const missing = Math.min(state.size, HEAD_BYTES2) - state.head.length;
	if (state.head.length === 0 && chunk.length >= MAGIC_BYTES && !isExecutable(chunk)) return false;
	state.head = Buffer.concat([state.head, chunk.subarray(0, missing)]);
	if (state.head.length >= MAGIC_BYTES && !isExecutable(state.head)) return false;
	if (chunk.length < missing) return true;
	state.ranges = rangesOf(state);
	state.kept = scratch.take(lengthOf(state.ranges));
	keep(state.head, 0, state);
	return true;
}
function rangesOf({ head, size }) {
	if (!isElf(head)) return [{ start: 0, end: Math.min(size, MAX_GO_BYTES) }];
	const file = byteRangesOf(head, [{ start: 0, end: head.length }], head.length);
	return elfRanges(file, size, head.includes(GO_NOTE) ? MAX_GO_BYTES : MAX_EXECUTABLE_BYTES);
}
function keep(bytes, position, state) {
	let before2 = 0;
	for (const { start, end } of state.ranges ?? []) {
		const next = start + Math.max(0, state.filled - before2);
		before2 += end - start;
		if (next >= end || start >= position + bytes.length) continue;
		if (next < position) continue;
		const from = next - position;
		const to = Math.min(end - position, bytes.length);
		if (from < to) state.filled += bytes.copy(state.kept, state.filled, from, to);
	}
}
function textOf2(extract) {
	return Buffer.from(JSON.stringify(extract));
}

export{MIN_ARCHIVE_BYTES,mayEndWithArchive,endsWithArchive,appendedExtract,withEndWatched,MAGIC_BYTES,MAX_JAVA_ARCHIVE_BYTES,extractKindOf,mayHaveExtract,isReadWhole,extractOptions,openExtractor};

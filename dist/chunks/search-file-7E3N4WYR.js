import{openNameSearch,secretFinder}from"./chunk-G26JNOWV.js";
import{maskedSecret,nameSecret}from"./chunk-35MKYH6X.js";
import{gzipInflater}from"./chunk-ISXMYE7Z.js";
import{listZip,unzip}from"./chunk-47BIZZ7S.js";
import{readText}from"./chunk-3B7BY7XH.js";
// source/search-file
import{ gunzipSync }from"node:zlib";
// source/archived-files
var MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
var MAX_FILE_BYTES = 8 * 1024 * 1024;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var SKIPPED = /(?:\/|\.(?:class|jar|war|zip|whl))$/i;
var OF_APPLICATION = /^(?:BOOT|WEB)-INF\/classes\//;
function isZip(bytes) {
	return bytes.toString("latin1", 0, 4) === "PK";
}
function* archivedFiles(entries, archive) {
	let total = 0;
	for (const entry of entries) {
		const { name, size, packed } = entry;
		const isOfApplication = OF_APPLICATION.test(name);
		if (SKIPPED.test(name) && !isOfApplication || size > MAX_FILE_BYTES) continue;
		total += Math.max(size, packed);
		if (total > MAX_TOTAL_BYTES) return;
		const bytes = unzip(archive, entry, MAX_FILE_BYTES);
		if (bytes === void 0) continue;
		yield { name, bytes, isOfApplication };
	}
}
// source/search-file
var BLOCK_BYTES = 8 * 1024 * 1024;
var SHARED_BYTES = 64 * 1024;
function openFileSearch() {
	const finder = secretFinder();
	let block = Buffer.allocUnsafe(FIRST_BYTES);
	let search = emptySearch("");
	const onOmitted = (_, places) => {
		search.omitted += places;
	};
	const names = openNameSearch();
	const isArchive = () => !search.isLater && isZip(block.subarray(0, search.filled));
	const find = (bytes, text, path) => text === void 0 ? finder.findTokens(bytes, path, onOmitted) : finder.find(text, path, onOmitted);
	const takeArchive = (entries) => {
		const archive = block.subarray(0, search.filled);
		for (const { name, bytes, isOfApplication } of archivedFiles(entries, archive)) {
			const matches = find(bytes, readText(bytes), `${search.path}/${name}`);
			const own = matches.filter((match) => isOfApplication || hasPublicPrefix(match));
			search.found.push(
				...own.map((match) => ({ ...maskedSecret(match, void 0), entry: name }))
			);
		}
	};
	const take = (isLast) => {
		const stored = block.subarray(0, search.filled);
		for (const bytes of isLast && !search.isLater ? withoutGzip(stored) : [stored])
			takeBytes(bytes, isLast);
	};
	const takeBytes = (bytes, isLast) => {
		const next = search.filled - SHARED_BYTES;
		const text = readText(bytes);
		const { path } = search;
		const matches = find(bytes, text, path);
		const firstLine = text === void 0 ? void 0 : search.firstLine;
		const end = isLast ? Number.POSITIVE_INFINITY : lengthBefore(next, bytes, text);
		const isOfPackage = PACKAGED.test(path);
		const own = matches.filter(
			(match) => isOwn(match, end, search) && !(isOfPackage && isSample(match))
		);
		search.found.push(...own.map((match) => maskedSecret(match, firstLine)));
		if (isLast) return;
		search.firstLine += linesIn(block.subarray(0, next));
		search.isLater = true;
		block.copyWithin(0, next, search.filled);
		search.filled = SHARED_BYTES;
	};
	return {
		name: (text) => names(text).map(nameSecret),
		start: (path) => {
			search = emptySearch(path);
		},
		push: (bytes) => {
			for (let at = 0; at < bytes.length; ) {
				if (search.filled === block.length) {
					const max = isArchive() ? MAX_ARCHIVE_BYTES : BLOCK_BYTES;
					if (block.length >= max) take(false);
					else block = grown(block, search.filled, max);
				}
				const length = Math.min(bytes.length - at, block.length - search.filled);
				block.set(bytes.subarray(at, at + length), search.filled);
				search.filled += length;
				at += length;
			}
		},
		end: () => {
			const entries = isArchive() ? listZip(block.subarray(0, search.filled)) : void 0;
			if (entries === void 0) take(true);
			else takeArchive(entries);
			if (block.length > BLOCK_BYTES) block = Buffer.allocUnsafe(FIRST_BYTES);
			return { secrets: search.found, omitted: search.omitted };
		}
	};
}
var MAX_INFLATED_BYTES = 64 * 1024 * 1024;
function withoutGzip(bytes) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return [bytes];
	const chunks = [];
	let size = 0;
	const take = (chunk) => {
		size += chunk.length;
		if (size > MAX_INFLATED_BYTES) throw new RangeError("too large");
		chunks.push(Buffer.from(chunk));
	};
	try {
		const inflater = gzipInflater("", take);
		if (inflater === void 0) return [gunzipSync(bytes, { maxOutputLength: MAX_INFLATED_BYTES })];
		inflater.push(bytes);
		inflater.end();
	} catch {
		return [Buffer.concat(chunks), bytes];
	}
	return [Buffer.concat(chunks)];
}
function lengthBefore(size, bytes, text) {
	return text === void 0 ? size : (readText(bytes.subarray(0, size)) ?? "").length;
}
var FIRST_BYTES = 64 * 1024;
function grown(block, filled, maxBytes) {
	const larger = Buffer.allocUnsafe(Math.min(maxBytes, block.length * 4));
	block.copy(larger, 0, 0, filled);
	return larger;
}
function emptySearch(path) {
	return { path, filled: 0, isLater: false, firstLine: 1, found: [], omitted: 0 };
}
var PACKAGED = /^(?:usr\/(?:s?bin|lib(?:32|64|exec)?|share|include)|s?bin|lib(?:32|64)?|var\/lib\/(?:dpkg|apt|rpm|apk))\/|^etc\/nsswitch\.conf$|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|pkg\/mod|\.m2\/repository)\//;
var SAMPLE_KINDS = new Set(
	"http-auth-header jwk-private jwt npmrc-auth pkcs12-file private-key putty-key url-password".split(" ")
);
function isSample({ kind, confidence }) {
	return confidence === "context" || SAMPLE_KINDS.has(kind);
}
function hasPublicPrefix(match) {
	return !isSample(match) && !match.masked.startsWith("…");
}
function isOwn({ span }, end, { isLater }) {
	if (span.start === span.end) return !isLater;
	return span.start < end;
}
function linesIn(bytes) {
	let lines = 0;
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
	return lines;
}
export{openFileSearch};

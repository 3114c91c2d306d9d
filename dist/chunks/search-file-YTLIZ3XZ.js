import {
	openNameSearch,
	secretFinder
} from "./chunk-YBRHWHFQ.js";
import {
	maskedSecret,
	nameSecret
} from "./chunk-QTGWY4KQ.js";
import {
	readText
} from "./chunk-XT4OQ3LR.js";

// shared/source/search-file.ts
import { gunzipSync } from "node:zlib";
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
	const take = (isLast) => {
		const stored = block.subarray(0, search.filled);
		const bytes = isLast && !search.isLater ? withoutGzip(stored) : stored;
		const next = search.filled - SHARED_BYTES;
		const text = readText(bytes);
		const { path } = search;
		const matches = text === void 0 ? finder.findTokens(bytes, path, onOmitted) : finder.find(text, path, onOmitted);
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
					if (block.length === BLOCK_BYTES) take(false);
					else block = grown(block, search.filled);
				}
				const length = Math.min(bytes.length - at, block.length - search.filled);
				block.set(bytes.subarray(at, at + length), search.filled);
				search.filled += length;
				at += length;
			}
		},
		end: () => {
			take(true);
			return { secrets: search.found, omitted: search.omitted };
		}
	};
}
var MAX_INFLATED_BYTES = 64 * 1024 * 1024;
function withoutGzip(bytes) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: MAX_INFLATED_BYTES });
	} catch {
		return bytes;
	}
}
function lengthBefore(size, bytes, text) {
	return text === void 0 ? size : (readText(bytes.subarray(0, size)) ?? "").length;
}
var FIRST_BYTES = 64 * 1024;
function grown(block, filled) {
	const larger = Buffer.allocUnsafe(Math.min(BLOCK_BYTES, block.length * 4));
	block.copy(larger, 0, 0, filled);
	return larger;
}
function emptySearch(path) {
	return { path, filled: 0, isLater: false, firstLine: 1, found: [], omitted: 0 };
}
var PACKAGED = /^(?:usr\/(?:s?bin|lib(?:32|64|exec)?|share|include)|s?bin|lib(?:32|64)?|var\/lib\/(?:dpkg|apt|rpm|apk))\/|^etc\/nsswitch\.conf$|(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|pkg\/mod|\.m2\/repository)\//;
var SAMPLE_KINDS = new Set(
	"jwk-private jwt pkcs12-file private-key putty-key url-password".split(" ")
);
function isSample({ kind, confidence }) {
	return confidence === "context" || SAMPLE_KINDS.has(kind);
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
export {
	openFileSearch
};

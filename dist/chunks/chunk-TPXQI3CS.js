// source/compile-wanted
import { posix } from "node:path";
function mergeWanted(lists) {
	return {
		names: union(lists.map((list) => list.names)),
		suffixes: union(lists.map((list) => list.suffixes)),
		pathSuffixes: union(lists.map((list) => list.pathSuffixes)),
		directories: union(lists.map((list) => list.directories)),
		globs: union(lists.map((list) => list.globs)),
		listed: union(lists.map((list) => list.listed)),
		caselessNames: union(lists.map((list) => list.caselessNames)),
		extracts: [...new Set(lists.flatMap((list) => list.extracts ?? []))].sort()
	};
}
function compileWanted(wanted) {
	const ask = compileQuestions([wanted]);
	const except = new Set(wanted.exceptExtensions);
	if (except.size === 0) return (path) => ask(path, () => true);
	return (path) => !except.has(posix.extname(path).toLowerCase()) && ask(path, () => true);
}
function compileEach(lists) {
	const ask = compileQuestions(lists);
	return (path) => {
		const found = new Set();
		ask(path, ({ list }) => {
			found.add(list);
			return false;
		});
		return found.size === 0 ? NONE : [...found].sort((a, b) => a - b);
	};
}
var NONE = [];
function compileQuestions(lists) {
	const byName = new Map();
	const byEnd = new Map();
	for (const [list, wanted] of lists.entries()) {
		for (const { name, end = "", isYes } of questionsOf(wanted)) {
			const [questions, key] = name === void 0 ? [byEnd, lastOf(end)] : [byName, name];
			const same = questions.get(key) ?? [];
			same.push({ list, isYes });
			questions.set(key, same);
		}
	}
	const always = byEnd.get("") ?? [];
	return (path, take) => {
		const name = baseName(path);
		const isTaken = (question) => question.isYes(path, name) && take(question);
		return (byName.get(name)?.some(isTaken) ?? false) || name !== "" && (byEnd.get(lastOf(name))?.some(isTaken) ?? false) || always.some(isTaken);
	};
}
function* questionsOf(wanted) {
	for (const name of wanted.names ?? []) yield { name, isYes: () => true };
	for (const end of wanted.suffixes ?? []) {
		yield { end, isYes: (_, name) => end.length < name.length && name.endsWith(end) };
	}
	for (const end of wanted.pathSuffixes ?? []) {
		yield { name: baseName(end), isYes: (path) => endsWithPath(path, end) };
	}
	for (const folder of wanted.directories ?? []) {
		yield { isYes: (path, name) => isDirectlyBelow(path, name, folder) };
	}
	const globs = [...wanted.globs ?? [], ...wanted.listed ?? []];
	for (const glob of globs) yield compileGlob(glob);
}
function lastOf(text) {
	return text.slice(-1);
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function compileGlob(glob) {
	const segments = glob.split("/").map((segment) => segment.split("*", 2));
	const [start = "", end] = segments.at(-1) ?? [];
	const isYes = (path, name) => {
		if (!matchesSegment(name, start, end)) return false;
		const parts = path.split("/").slice(-segments.length);
		return parts.length === segments.length && segments.every(([from = "", to], index) => matchesSegment(parts[index] ?? "", from, to));
	};
	return end === void 0 ? { name: start, isYes } : { end, isYes };
}
function matchesSegment(segment, start, end) {
	if (end === void 0) return segment === start;
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function union(lists) {
	return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
function endsWithPath(path, suffix) {
	return path === suffix || path.endsWith(`/${suffix}`);
}
function isDirectlyBelow(path, name, directory) {
	const end = path.length - name.length - 1;
	const start = end - directory.length;
	if (start < 0 || !path.startsWith(directory, start)) return false;
	return start === 0 || path[start - 1] === "/";
}
// ecosystems/paths
import { posix as posix2 } from "node:path";
var MAX_PATH_LENGTH = 4096;
function joinedPath(...parts) {
	const length = parts.reduce((sum, part) => sum + part.length, 0);
	return length > MAX_PATH_LENGTH ? parts.join("/") : posix2.join(...parts);
}
function besidePath(path, relative) {
	return joinedPath("/", posix2.dirname(path), relative).slice(1);
}
function insidePath(path, relative) {
	const joined = joinedPath(posix2.dirname(path), relative);
	const isOutside = /^(?:[\\/]|[A-Za-z]:)/.test(relative) || /^\.\.(?:\/|$)/.test(joined);
	return isOutside ? void 0 : joined;
}
function isInFolder(path, folder) {
	return startOfFolder(path, folder) !== -1;
}
function startOfFolder(path, folder) {
	if (path.startsWith(`${folder}/`)) return 0;
	const slash = path.indexOf(`/${folder}/`);
	return slash === -1 ? -1 : slash + 1;
}
function baseName2(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// host/cache-folder
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
}
// binary/lines
function* linesOf(text) {
	let start = 0;
	while (start <= text.length) {
		const found = text.indexOf("\n", start);
		const end = found === -1 ? text.length : found;
		const hasReturn = end > start && text.charCodeAt(end - 1) === 13;
		yield text.slice(start, hasReturn ? end - 1 : end);
		start = end + 1;
	}
}
// binary/java-text
function readManifest(text, wanted) {
	const attributes = new Map();
	let current;
	for (const line of mainLines(text)) {
		if (line.startsWith(" ")) {
			if (current === void 0) continue;
			attributes.set(current, (attributes.get(current) ?? "") + line.slice(1));
			continue;
		}
		const colon = line.indexOf(":");
		const name = line.slice(0, Math.max(colon, 0));
		current = wanted.has(name) ? name : void 0;
		if (current !== void 0) attributes.set(current, line.slice(colon + 1).trim());
	}
	return Object.fromEntries(attributes);
}
function* mainLines(text) {
	let hasBegun = false;
	for (const line of linesOf(text)) {
		if (line === "" && hasBegun) return;
		if (line === "") continue;
		hasBegun = true;
		yield line;
	}
}
function readProperties(text) {
	const properties = new Map();
	for (const line of logicalLines(text)) {
		const [, name = "", value = ""] = PROPERTY.exec(line) ?? [];
		if (name !== "") properties.set(unescaped(name), unescaped(value.trimEnd()));
	}
	return properties;
}
var PROPERTY = /^((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/s;
var CONTINUED = /(?<!\\)(?:\\\\)*\\$/;
function* logicalLines(text) {
	let begun = [];
	for (const row of text.split(/\r\n|\r|\n/)) {
		const rest = row.trimStart();
		if (begun.length === 0 && /^[#!]/.test(rest)) continue;
		const isContinued = CONTINUED.test(rest);
		begun.push(isContinued ? rest.slice(0, -1) : rest);
		if (isContinued) continue;
		yield begun.join("");
		begun = [];
	}
	yield begun.join("");
}
var ESCAPED = { n: "\n", t: "	", r: "\r", f: "\f" };
function unescaped(text) {
	return text.replace(
		/\\(?:u([0-9a-fA-F]{4})|(.))/gs,
		(_, code, letter = "") => code === void 0 ? ESCAPED[letter] ?? letter : String.fromCharCode(Number.parseInt(code, 16))
	);
}
// binary/symbol-hashes
var HASH_BYTES = 4;
var FIRST_HASH = 2166136261 | 0;
var PRIME = 16777619;
function packSymbols(hashes) {
	const sorted = hashes.toSorted();
	const bytes = Buffer.alloc(sorted.length * HASH_BYTES);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	let end = 0;
	for (let index = 0; index < sorted.length; index += 1) {
		const hash = sorted[index] ?? 0;
		if (index > 0 && hash === sorted[index - 1]) continue;
		view.setInt32(end, hash, true);
		end += HASH_BYTES;
	}
	return bytes.toString("base64", 0, end);
}
function unpackSymbols(packed) {
	const bytes = Buffer.from(packed, "base64");
	const hashes = new Set();
	for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) {
		hashes.add(bytes.readInt32LE(at));
	}
	return (name) => hashes.has(symbolHash(name));
}
function symbolHash(name) {
	return Buffer.from(name).reduce(hashByte, FIRST_HASH);
}
function hashByte(hash, byte) {
	return Math.imul(hash ^ byte, PRIME);
}
// ecosystems/text
var UTF8_MARK_BYTES = 3;
function withoutMark(bytes) {
	const first = bytes[0];
	const second = bytes[1];
	if (first === 239 && second === 187 && bytes[2] === 191) {
		return bytes.subarray(UTF8_MARK_BYTES);
	}
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}
// git/extract
var GIT_INDEX = ".git/index";

export {mergeWanted, compileWanted, compileEach, linesOf, readManifest, readProperties, packSymbols, unpackSymbols, symbolHash, hashByte, MAX_PATH_LENGTH, joinedPath, besidePath, insidePath, isInFolder, startOfFolder, baseName2 as baseName, withoutMark, GIT_INDEX, cacheFolder};

// source/compile-wanted
import{ posix }from"node:path";
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
	const isBinary = hasExtension(wanted.binaryExtensions);
	return (path) => !isBinary(path) && ask(path, () => true);
}
function compileTextOnly(wanted) {
	const ask = compileQuestions([wanted]);
	const isBinary = hasExtension(wanted.binaryExtensions);
	return (path) => isBinary(path) && ask(path, () => true);
}
function hasExtension(extensions) {
	if (extensions === void 0) return () => false;
	const all = new Set(extensions);
	return (path) => all.has(posix.extname(path).toLowerCase());
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
// host/cache-folder
import{ homedir }from"node:os";
import{ join }from"node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
}
// text/read-text
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
	const probe = bytes.subarray(0, PROBED_BYTES);
	const encoding = wideEncoding(probe);
	if (encoding !== void 0 && !hasNarrowText(bytes)) return wideText(bytes, encoding);
	if (encoding === void 0 && probe.includes(0) && !isMostlyText(probe)) return void 0;
	const text = narrowText(bytes.toString("utf8"));
	return text.startsWith(MARK) ? text.slice(1) : text;
}
var NARROW = /[\t -~]{12}/;
function hasNarrowText(bytes) {
	return NARROW.test(bytes.toString("latin1"));
}
var WIDE = /(?:[\t\n\r -~]\0{1,3}){4,}|(?:\0{1,3}[\t\n\r -~]){4,}/g;
function narrowText(text) {
	return text.includes("\0") ? text.replace(WIDE, (wide) => wide.replaceAll("\0", "")) : text;
}
function wideText(bytes, encoding) {
	const isUtf32 = bytes.includes("\0\0");
	const text = new TextDecoder(encoding).decode(bytes);
	return isUtf32 ? text.replaceAll(/[\0\uFEFF]/g, "") : text;
}
function wideEncoding(probe) {
	let [even, odd] = [0, 0];
	for (let at = probe.indexOf(0); at !== -1; at = probe.indexOf(0, at + 1)) {
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const start = probe.toString("latin1", 0, 4);
	if (start === "\0\0þÿ") return "utf-16be";
	if (start.startsWith("ÿþ")) return isAscii(probe) ? void 0 : "utf-16le";
	if (start.startsWith("þÿ")) return isAscii(probe) ? void 0 : "utf-16be";
	const most = probe.length / 3;
	if (odd > most && even < odd / 20 && probe[1] === 0) return "utf-16le";
	return even > most && odd < even / 20 && probe[0] === 0 ? "utf-16be" : void 0;
}
function isAscii(probe) {
	return probe.subarray(2).every((byte) => byte > 0 && byte < 128);
}
function isMostlyText(probe) {
	const narrow = Buffer.from(narrowText(probe.toString("latin1")), "latin1");
	const controls = narrow.filter((byte) => byte < 32 && !isLayout(byte)).length;
	return controls <= narrow.length / 20;
}
function isLayout(byte) {
	return byte >= 8 && byte <= 13 || byte === 27;
}
// source/image-links
var MAX_HOPS = 40;
var MAX_LINK_LENGTH = 4096;
var MAX_STEPS = 1e3;
function aliasesOf(links, wanted, isWanted) {
	const paths = new Set(wanted.pathSuffixes ?? []);
	for (const path of links.keys()) if (isWanted(path)) paths.add(path);
	const aliases = [];
	for (const path of [...paths].sort()) {
		const target = resolvePath(path, links);
		if (target !== void 0 && target !== path && !isWanted(target))
			aliases.push({ path, target });
	}
	return aliases;
}
function resolvePath(path, links) {
	const todo = path.split("/").reverse();
	let done = "";
	for (let hops = 0, steps = 0; todo.length > 0; steps++) {
		if (steps > MAX_STEPS) return void 0;
		const segment = todo.pop();
		if (segment === void 0 || segment === "" || segment === ".") continue;
		if (segment === "..") {
			done = parentOf(done);
			continue;
		}
		const next = pathIn(done, segment);
		const target = links.get(next);
		if (target === void 0) {
			done = next;
			continue;
		}
		hops += 1;
		if (hops > MAX_HOPS || target.length > MAX_LINK_LENGTH) return void 0;
		if (target.startsWith("/")) done = "";
		todo.push(...target.split("/").reverse());
	}
	return done;
}
function pathIn(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function parentOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
// json/line-counter
function lineCounter(text) {
	const first = text.indexOf("\n");
	let line = 1;
	let next = first;
	let last = 0;
	return (offset) => {
		if (offset < last) [line, next] = [1, first];
		last = offset;
		while (next !== -1 && next < offset) {
			line++;
			next = text.indexOf("\n", next + 1);
		}
		return line;
	};
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
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var RETURN_IS_SPACE = /(?:^|\/)(?:Gemfile[^/]*|gems\.\w+|[^/]*\.gem(?:spec|file)(?:\.lock)?|go\.\w+|modules\.txt)$/;
function withLineFeeds(path, bytes) {
	let at = loneReturn(bytes, 0);
	if (at === -1 || RETURN_IS_SPACE.test(path) || bytes.includes(0)) return bytes;
	const text = Buffer.from(bytes);
	for (; at !== -1; at = loneReturn(text, at + 1)) text[at] = LINE_FEED;
	return text;
}
function loneReturn(bytes, from) {
	let at = bytes.indexOf(CARRIAGE_RETURN, from);
	while (at !== -1 && bytes[at + 1] === LINE_FEED) at = bytes.indexOf(CARRIAGE_RETURN, at + 2);
	return at;
}
// git/extract
var GIT_INDEX = ".git/index";
// source/linked-wanted
var MAX_LINKED_PATTERNS = 1e3;
function patternsBehindLinks(links, wanted, isWanted) {
	const restsOf = compileRests(wanted);
	const patterns = new Set();
	for (const path of links.keys()) {
		const rests = restsOf(path);
		const target = rests.length === 0 ? void 0 : resolvePath(path, links);
		if (target === void 0) continue;
		for (const rest of rests) {
			const sample = [target, ...rest].join("/").replaceAll("*", "x");
			if (!isWanted(sample)) patterns.add([...starred(target), ...rest].join("/"));
		}
	}
	return [...patterns].sort();
}
function compileFolders(wanted) {
	const restsOf = compileRests(wanted);
	return (path) => restsOf(path).length > 0;
}
function compileRests(wanted) {
	const beginnings = beginningsOf(wanted);
	const byEnd = Map.groupBy(beginnings, ({ start }) => endOf(start));
	const ofAnyPath = byEnd.get("*") ?? [];
	return (path) => {
		const slash = path.lastIndexOf("/");
		const folder = path.slice(path.lastIndexOf("/", slash - 1) + 1, Math.max(slash, 0));
		const name = path.slice(slash + 1);
		const ofName = name === "*" ? [] : byEnd.get(name) ?? [];
		const fitting = [...ofName, ...byEnd.get(`${folder}/*`) ?? [], ...ofAnyPath];
		if (fitting.length === 0) return [];
		const parts = path.split("/");
		return fitting.filter(({ start }) => endsWith(parts, start)).map(({ rest }) => rest);
	};
}
function endOf(start) {
	const [name = "", folder = "*"] = [start.at(-1), start.at(-2)];
	return name !== "*" || folder.includes("*") ? name : `${folder}/*`;
}
function beginningsOf({ pathSuffixes = [], globs = [], directories = [] }) {
	const patterns = [...pathSuffixes, ...globs, ...directories.map((folder) => `${folder}/*`)];
	return patterns.flatMap((pattern) => {
		const segments = pattern.split("/");
		return segments.slice(1).map((_, at) => ({ start: segments.slice(0, at + 1), rest: segments.slice(at + 1) })).filter(({ start }) => isSelective(start.at(-1) ?? ""));
	});
}
function isSelective(segment) {
	return segment === "*" || !segment.includes("*");
}
function endsWith(parts, start) {
	const first = parts.length - start.length;
	return first >= 0 && start.every((pattern, at) => fits(parts[first + at] ?? "", pattern));
}
function fits(segment, pattern) {
	if (!pattern.includes("*")) return segment === pattern;
	const [start = "", end = ""] = pattern.split("*", 2);
	const isLongEnough = segment.length >= start.length + end.length;
	return isLongEnough && segment.startsWith(start) && segment.endsWith(end);
}
function starred(target) {
	if (target === "") return [];
	return target.split("/").map((segment) => segment.includes("*") ? "*" : segment);
}
// text/command-lines
var COMMAND = /: `([a-z][\w./-]* [^`\n]+)`(?:$|\. ?)/g;
var COMMAND_INDENT = "    $ ";
function commandsOnLines(line, isOwn) {
	if (line.startsWith("To accept")) return line;
	return line.replace(
		COMMAND,
		(all, command, at) => isOwn(command, line.slice(0, at)) ? `:
${COMMAND_INDENT}${command}
` : all
	).trimEnd();
}

export{mergeWanted,compileWanted,compileTextOnly,compileEach,aliasesOf,resolvePath,lineCounter,linesOf,readManifest,readProperties,packSymbols,unpackSymbols,symbolHash,hashByte,withoutMark,withLineFeeds,loneReturn,GIT_INDEX,cacheFolder,MAX_LINKED_PATTERNS,patternsBehindLinks,compileFolders,COMMAND_INDENT,commandsOnLines,PROBED_BYTES,readText};

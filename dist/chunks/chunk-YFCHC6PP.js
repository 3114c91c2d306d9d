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
		return [...found].sort((a, b) => a - b);
	};
}
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
// json/text-places
function textPlaces(text) {
	const starts = lineStarts(text);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
function lineEndAfter(text, offset) {
	const newline = text.indexOf("\n", offset);
	const end = newline === -1 ? text.length : newline;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// secrets/secret-name
var PASSWORD_WORDS = wordSet("password passwd passwort pwd pass pw passphrase userpass dbpass rootpw passcode pswd psw");
var SECRET_WORDS = wordSet("secret secrets token tokens credential credentials creds cred auth authorization bearer");
var SECRET_ENDING = /(?:secret|token|apikey|appkey|authkey|secretkey|accesskey|privatekey)$/;
var KEY_QUALIFIERS = wordSet(
	"api access private priv secret auth authentication authorization encryption encrypt decryption signing sign master account client admin app application shared storage deploy ssh service session cookie hmac jwt crypto security subscription license consumer webhook registration provisioning server super user root integration personal developer sdk write ingest connection function host"
);
var NEUTRAL_ENDINGS = wordSet(
	"value val string str text txt plain raw base base64 b64 hex prod production dev development test testing staging stage live default new old main primary secondary current root admin user here data encoded v1 v2 us eu do not commit"
);
var HARMLESS = wordSet(
	"public pub next prev previous page paging pagination continuation cancel cancellation csrf xsrf eos bos pad unk sep cls mask stop sync resume cursor delimiter separator lexer parser syntax no without is has use uses enable enabled disable disabled allow require requires reset forgot confirm verify update max min num context limit idempotency cache primary foreign sort partition input invalid missing expired mock fake dummy example sample placeholder jsonweb"
);
function secretNameKind(name) {
	const words = nameWords(name);
	if (words.at(-1) === "id") return isSecretId(words) ? "secret" : void 0;
	if (WORKING_FOLDERS.has(name)) return void 0;
	let at = words.length - 1;
	while (at > 0 && isNeutral(words, at)) at -= 1;
	return words.slice(0, at).some((word) => HARMLESS.has(word)) ? void 0 : kindOfWord(words, at);
}
var WORKING_FOLDERS = wordSet("PWD OLDPWD");
function isSecretId(words) {
	return words.at(-2) === "secret" || words.at(-2) === "key" && words.at(-3) === "access";
}
function isNeutral(words, at) {
	const word = words[at] ?? "";
	return (NEUTRAL_ENDINGS.has(word) || /^\d+$/.test(word)) && !isQualifiedKey(words, at);
}
function kindOfWord(words, at) {
	const word = (words[at] ?? "").replace(/\d+$/, "");
	if (PASSWORD_WORDS.has(word) || /(?:password|passwd|passwort|passphrase)$/.test(word)) {
		return "password";
	}
	if (word === "jsonwebtoken" || word === "monkey") return void 0;
	const isSecret = SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isQualifiedKey(words, at);
	return isSecret ? "secret" : void 0;
}
function isQualifiedKey(words, at) {
	return /^keys?\d*$/.test(words[at] ?? "") && KEY_QUALIFIERS.has(words[at - 1] ?? "");
}
function nameWords(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function wordSet(words) {
	return new Set(words.split(" "));
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
// git/extract
var GIT_INDEX = ".git/index";

export {mergeWanted, compileWanted, compileEach, textPlaces, lineEndAfter, secretNameKind, linesOf, readManifest, readProperties, packSymbols, unpackSymbols, symbolHash, hashByte, GIT_INDEX};

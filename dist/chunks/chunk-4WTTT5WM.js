import {MAX_PATH_LENGTH, isInFolder, joinedPath} from "./chunk-HFJ52RAC.js";
import {linesOf} from "./chunk-3X4PUGNS.js";
// ecosystems/npm/npm-name
var MAX_LENGTH = 214;
var PART = "[\\w.!~*'()-]+";
var NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);
var RESERVED = new Set(["node_modules", "favicon.ico"]);
function isNpmName(text) {
	return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}
// ecosystems/npm/install-paths
var INSTALL_FOLDER = "node_modules";
var IN_ROOT = `${INSTALL_FOLDER}/`;
var MAX_NESTING = 100;
var MAX_SEGMENTS = 4 * MAX_NESTING;
function isInstalled(path) {
	return isInFolder(path, INSTALL_FOLDER);
}
var SIMPLE = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;
function readInstallPath(path) {
	return rootPackage(path) ?? readSegments(path);
}
function rootPackage(path) {
	if (path.lastIndexOf(IN_ROOT) !== 0 || path.endsWith(INSTALL_FOLDER)) return void 0;
	const name = path.slice(IN_ROOT.length);
	return isNpmName(name) ? { kind: "package", name, base: "" } : void 0;
}
function readSegments(path) {
	if (path.length > MAX_PATH_LENGTH || !isPlain(path)) return { kind: "unknown" };
	const segments = path.split("/");
	if (segments.length > MAX_SEGMENTS) return { kind: "unknown" };
	const at = segments.lastIndexOf(INSTALL_FOLDER);
	if (at === -1) return { kind: "folder" };
	const name = segments.slice(at + 1).join("/");
	if (!isNpmName(name) || segments.filter((one) => one === INSTALL_FOLDER).length > MAX_NESTING) {
		return { kind: "unknown" };
	}
	return { kind: "package", name, base: segments.slice(0, at).join("/") };
}
function isPlain(path) {
	if (path === "" || SIMPLE.test(path)) return true;
	return path !== "." && joinedPath(path) === path && !/^\/|\/$|\\/.test(path);
}
function resolverOf(all) {
	const folders = new Map();
	for (const { base, name, key } of all) {
		const inside = folders.get(base) ?? new Map();
		folders.set(base, inside.set(name, key));
	}
	return (from) => {
		let seen;
		return (name) => {
			seen ??= mapsAbove(from, folders);
			return seen.find((inside) => inside.has(name))?.get(name);
		};
	};
}
function installedAt(paths) {
	return foundIn([...paths].map((key) => [key, readInstallPath(key)]));
}
function installTree(keys) {
	const locations = new Map([...keys].map((key) => [key, readInstallPath(key)]));
	return { locations, resolve: resolverOf(foundIn(locations)) };
}
function foundIn(locations) {
	return [...locations].flatMap(
		([key, path]) => path.kind === "package" ? [{ base: path.base, name: path.name, key }] : []
	);
}
function mapsAbove(path, folders) {
	const found = [];
	for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
		const inside = folders.get(path.slice(0, at));
		if (inside !== void 0) found.push(inside);
	}
	const inRoot = folders.get("");
	return inRoot === void 0 ? found : [...found, inRoot];
}
// ecosystems/npm/yarn-patterns
function keyOf(block) {
	return String(block.line);
}
function keysByPattern(blocks) {
	const keys = new Map();
	for (const block of blocks) {
		for (const pattern of block.patterns) keys.set(withoutBindings(pattern), keyOf(block));
	}
	return keys;
}
function keyFor(keys, name, range) {
	const pattern = withoutBindings(`${name}@${range}`);
	return keys.get(pattern) ?? keys.get(`${name}@npm:${range}`);
}
function splitPattern(pattern) {
	const at = pattern.indexOf("@", 1);
	return at === -1 ? [pattern, ""] : [pattern.slice(0, at), pattern.slice(at + 1)];
}
function nameOfPattern(pattern) {
	const [name, range] = splitPattern(pattern);
	const alias = range.startsWith("npm:") ? range.slice("npm:".length) : "";
	const isAlias = alias.includes("@") || /^[A-Za-z]/.test(alias);
	return isAlias ? splitPattern(alias)[0] : name;
}
function withoutBindings(pattern) {
	const bindings = pattern.indexOf("::");
	return bindings === -1 ? pattern : pattern.slice(0, bindings);
}
// ecosystems/npm/npm-range
var EXACT = /^[v=\s]*(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?)\s*$/;
function nameAndRange(alias, range) {
	const name = nameOfRange(alias, range);
	return { name, version: EXACT.exec(plainRange(range))?.[1] };
}
function plainRange(range) {
	return /^(?:npm|jsr):/.test(range) ? rangeOf(range.slice("npm:".length)) : range;
}
function nameOfRange(alias, range) {
	if (!range.startsWith("jsr:")) return nameOfPattern(`${alias}@${range}`);
	const [stated] = splitPattern(range.slice("jsr:".length));
	const name = stated.startsWith("@") ? stated : alias;
	return name.replace(/^@([^/]+)\//, "@jsr/$1__");
}
function rangeOf(text) {
	const [name, range] = splitPattern(text);
	return range === "" && /^[=v]*\d/.test(name) ? name : range;
}
// json/json-with-comments
function strictJson(text) {
	const blanks = [];
	let comma = -1;
	for (const { kind, start, end } of tokensOf(text)) {
		if (kind === "comment") {
			blanks.push([start, end]);
			continue;
		}
		if (kind === "closing" && comma !== -1) blanks.push([comma, comma + 1]);
		comma = kind === "comma" ? start : -1;
	}
	return blanked(
		text,
		blanks.sort(([a], [b]) => a - b)
	);
}
function* tokensOf(text) {
	let at = 0;
	while (at < text.length) {
		const char = text.charAt(at);
		const start = at;
		at = endOfToken(text, at, char);
		if (!isSpace(char)) yield { kind: kindOf(char, at - start), start, end: at };
	}
}
function endOfToken(text, start, char) {
	if (char === '"') return endOfString(text, start);
	return char === "/" ? endOfComment(text, start) : start + 1;
}
function kindOf(char, length) {
	if (char === ",") return "comma";
	if (char === "]" || char === "}") return "closing";
	return char === "/" && length > 1 ? "comment" : "other";
}
function isSpace(char) {
	return char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfComment(text, start) {
	const kind = text.charAt(start + 1);
	if (kind !== "/" && kind !== "*") return start + 1;
	const mark = kind === "/" ? "\n" : "*/";
	const end = text.indexOf(mark, start + 2);
	if (end === -1) return text.length;
	return kind === "/" ? end : end + mark.length;
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === '"') return at + 1;
	}
	return text.length;
}
function blanked(text, blanks) {
	const parts = [];
	let copied = 0;
	for (const [start, end] of blanks) {
		parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\n]/g, " "));
		copied = end;
	}
	parts.push(text.slice(copied));
	return parts.join("");
}
// ecosystems/npm/version-range
var PART2 = /^(\^|~|<=|>=|<|>|=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function mayBeIn(version, range) {
	const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
	if (numbers === void 0) return true;
	return range.replace(/^npm:/, "").split("||").some((all) => partsOf(all).every((part) => mayFit(numbers, part)));
}
function partsOf(stated) {
	const [least = "", most] = stated.split(" - ", 2);
	const range = most === void 0 ? stated : `>=${least.trim()} <=${most.trim()}`;
	const parts = range.replace(/([<>=^~])\s+/g, "$1").split(/\s+/);
	return parts.map((part) => part.replace(/(?:\.[xX*])+$/, "")).filter((part) => part !== "");
}
function mayFit(version, part) {
	const [, operator = "", ...stated] = PART2.exec(part) ?? [];
	const numbers = stated.filter((one) => one !== void 0).map(Number);
	if (numbers.length === 0) return true;
	const order = compare(version, numbers);
	if (operator === "<") return order < 0;
	if (operator === "<=") return order <= 0;
	if (operator === ">") return order > 0;
	if (operator === ">=") return order >= 0;
	if (operator === "^" || operator === "~") {
		return order >= 0 && compare(version, numbers.slice(0, fixedBy(operator, numbers))) === 0;
	}
	return order === 0;
}
function fixedBy(operator, numbers) {
	if (operator === "~") return 2;
	const first = numbers.findIndex((one) => one !== 0);
	return first === -1 ? numbers.length : first + 1;
}
function compare(version, stated) {
	const differences = stated.map((one, index) => (version[index] ?? 0) - one);
	return differences.find((one) => one !== 0) ?? 0;
}
// ecosystems/npm/yarn-rows
var QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
var CLASSIC_WORD = `[A-Za-z0-9][^\\s:\\\\",[\\]]*`;
var CLASSIC = new RegExp(`^(${CLASSIC_WORD}|${QUOTED})(?:(:)|[ ](${CLASSIC_WORD}|${QUOTED}))$`);
function readClassicRow(text) {
	const [, key, colon, value] = CLASSIC.exec(text) ?? [];
	return rowOf(key, colon === void 0 ? value : void 0);
}
var CLASSIC_KEYS = new RegExp(
	`^(?:${CLASSIC_WORD}|${QUOTED})(?:, (?:${CLASSIC_WORD}|${QUOTED}))*:$`
);
var CLASSIC_KEY = new RegExp(`${QUOTED}|${CLASSIC_WORD}`, "g");
function readClassicKeys(text) {
	if (!CLASSIC_KEYS.test(text)) return void 0;
	const keys = [...text.matchAll(CLASSIC_KEY)].map(([key]) => unquoted(key));
	return keys.every((key) => key !== void 0) ? keys : void 0;
}
var BERRY_WORD = "[^-?:,\\][{}#&*!|>'\"%@`\\s](?:[ ]*[^,\\][{}:#\\s])*";
var BERRY = new RegExp(`^(${BERRY_WORD}|${QUOTED}):(?: (${BERRY_WORD}|${QUOTED}))?$`);
function readBerryRow(text) {
	const [, key, value] = BERRY.exec(text) ?? [];
	return rowOf(key, value);
}
function rowOf(key, value) {
	const plainKey = key === void 0 ? void 0 : unquoted(key);
	const plainValue = value === void 0 ? void 0 : unquoted(value);
	if (plainKey === void 0 || value !== void 0 && plainValue === void 0) return void 0;
	return { key: plainKey, value: plainValue };
}
function unquoted(text) {
	if (!text.startsWith('"')) return text;
	try {
		return String(JSON.parse(text));
	} catch {
		return void 0;
	}
}
// ecosystems/npm/yarn-blocks
var METADATA = "__metadata:";
var LONG_KEY_END = ":";
var FIELDS = {
	classic: new Set(["version", "resolved", "integrity", "name", "uid", "registry"]),
	berry: new Set(["version", "resolution", "checksum", "languageName", "linkType", "conditions"])
};
var DEPENDENCY_SECTIONS = new Set(["dependencies", "optionalDependencies"]);
var SECTIONS = new Set([
	...DEPENDENCY_SECTIONS,
	"peerDependencies",
	"peerDependenciesMeta",
	"dependenciesMeta",
	"bin",
	"permissions",
	"prebuiltVariants"
]);
function readYarnBlocks(text) {
	const rows = [...rowsOf(text)];
	const form = rows.some((row) => row.text === METADATA) ? "berry" : "classic";
	const blocks = [];
	const unread = [];
	let block;
	let section;
	for (const row of rows) {
		if (form === "berry" && row.text === LONG_KEY_END) continue;
		if (row.text.startsWith(" ")) {
			const next = addRow(form, block, section, row.text);
			if (next === "unread") unread.push(row);
			else section = next.section;
			continue;
		}
		const patterns = patternsOf(form, row.text);
		block = patterns === void 0 ? void 0 : openBlock(row.line, patterns);
		section = void 0;
		if (block === void 0) unread.push(row);
		else if (form === "classic" || row.text !== METADATA) blocks.push(block);
	}
	return { form, blocks, unread };
}
function* rowsOf(text) {
	let line = 0;
	for (const raw of linesOf(text)) {
		line++;
		const row = raw.trimEnd();
		if (row !== "" && !/^\s*#/.test(row)) yield { text: row, line };
	}
}
function openBlock(line, patterns) {
	return { line, patterns, fields: new Map(), dependencies: new Map() };
}
function patternsOf(form, row) {
	if (form === "classic") return readClassicKeys(row);
	if (row.startsWith("? ")) return unquoted(row.slice("? ".length))?.split(/ *, */);
	const read = readBerryRow(row);
	return read === void 0 || read.value !== void 0 ? void 0 : read.key.split(/ *, */);
}
function addRow(form, block, section, row) {
	const [, indent = "", text = ""] = /^( +)(.*)$/.exec(row) ?? [];
	const read = (form === "classic" ? readClassicRow : readBerryRow)(text);
	if (block === void 0 || read === void 0) return "unread";
	const { key, value } = read;
	if (indent.length === 2) return addField(form, block, key, value);
	if (section === void 0) return "unread";
	if (!DEPENDENCY_SECTIONS.has(section))
		return /^(?: {4}| {6})$/.test(indent) ? { section } : "unread";
	if (indent.length !== 4 || value === void 0 || block.dependencies.has(key)) return "unread";
	block.dependencies.set(key, value);
	return { section };
}
function addField(form, block, key, value) {
	if (value === void 0) return SECTIONS.has(key) ? { section: key } : "unread";
	if (block.patterns[0] === "__metadata") return { section: void 0 };
	if (!FIELDS[form].has(key) || block.fields.has(key)) return "unread";
	block.fields.set(key, value);
	return { section: void 0 };
}

export {isNpmName, MAX_NESTING, MAX_SEGMENTS, isInstalled, readInstallPath, resolverOf, installedAt, installTree, strictJson, mayBeIn, keyOf, keysByPattern, keyFor, splitPattern, nameOfPattern, nameAndRange, plainRange, readYarnBlocks};

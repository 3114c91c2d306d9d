import{MAX_PATH_LENGTH,isInFolder,joinedPath,linesOf}from"./chunk-3B7BY7XH.js";
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
	if (path.length > MAX_PATH_LENGTH || !isPlain(path) || isTooDeep(path))
		return { kind: "unknown" };
	const at = `/${path}/`.lastIndexOf(`/${INSTALL_FOLDER}/`);
	if (at === -1) return { kind: "folder" };
	const name = path.slice(at + IN_ROOT.length);
	return isNpmName(name) ? { kind: "package", name, base: path.slice(0, Math.max(at - 1, 0)) } : { kind: "unknown" };
}
function isTooDeep(path) {
	if (path.length < MAX_SEGMENTS) return false;
	const segments = path.split("/");
	const levels = segments.filter((one) => one === INSTALL_FOLDER).length;
	return segments.length > MAX_SEGMENTS || levels > MAX_NESTING;
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
// ecosystems/named-at-runtime
function withNamedAtRuntime(packages, names, nameOf = ({ name }) => name) {
	if (names.size === 0 || !packages.some(isForDevelopment)) return packages;
	const named = Map.groupBy(packages, nameOf);
	const contradicted = [...names].flatMap((name) => {
		const found = named.get(name) ?? [];
		return found.every(isForDevelopment) ? found : [];
	});
	if (contradicted.length === 0) return packages;
	const needed = reachable(contradicted, packages);
	return packages.map(
		(item) => isForDevelopment(item) && needed.has(item.purl) ? { ...item, scope: "runtime" } : item
	);
}
function isForDevelopment({ scope }) {
	return scope === "development";
}
function reachable(from, packages) {
	const byPurl = new Map(packages.map((item) => [item.purl, item]));
	const seen = new Set();
	const waiting = from.map(({ purl }) => purl);
	for (let purl = waiting.pop(); purl !== void 0; purl = waiting.pop()) {
		if (seen.has(purl)) continue;
		seen.add(purl);
		waiting.push(...byPurl.get(purl)?.dependsOn ?? []);
	}
	return seen;
}
// ecosystems/npm/version-range
var PART2 = /^(\^|~|<=|>=|<|>|=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
var STARTS = new Set(["", "^", "~"]);
function mayBeIn(version, range) {
	if (range.endsWith(version) && STARTS.has(range.slice(0, range.length - version.length)))
		return true;
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
// ecosystems/yaml-items
var MAX_TEXT = 1024;
function linesOfItems(text) {
	return linesAfter(text, (row) => row.startsWith("- ") ? row.slice(2) : void 0);
}
function linesOfKey(text, key) {
	const start = `${key}:`;
	return linesAfter(text, (row) => {
		const entry = row.startsWith("- ") ? row.slice(2).trimStart() : row;
		return entry.startsWith(start) ? entry.slice(start.length) : void 0;
	});
}
function linesAfter(text, pick) {
	const seen = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.length > MAX_TEXT) continue;
		const value = pick(row.trimStart());
		if (value === void 0) continue;
		const stated = scalar(value.trim());
		const known = seen.get(stated);
		if (known === void 0) seen.set(stated, { lines: [line], next: 0 });
		else known.lines.push(line);
	}
	return (value) => {
		const found = seen.get(value);
		return found?.lines[found.next++];
	};
}
function scalar(text) {
	const quote = text.charAt(0);
	if (quote === '"' || quote === "'") {
		const end = text.indexOf(quote, 1);
		return end === -1 ? text : text.slice(1, end);
	}
	const comment = text.indexOf(" #");
	return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}

export{isNpmName,MAX_NESTING,MAX_SEGMENTS,isInstalled,readInstallPath,resolverOf,installedAt,installTree,strictJson,withNamedAtRuntime,mayBeIn,keyOf,keysByPattern,keyFor,splitPattern,nameOfPattern,nameAndRange,plainRange,linesOfItems,linesOfKey};

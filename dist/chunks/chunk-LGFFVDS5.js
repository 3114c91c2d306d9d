import {MAX_PATH_LENGTH, isInFolder, joinedPath} from "./chunk-TPXQI3CS.js";
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

export {isNpmName, MAX_NESTING, MAX_SEGMENTS, isInstalled, readInstallPath, resolverOf, installedAt, installTree, keyOf, keysByPattern, keyFor, splitPattern, nameOfPattern, nameAndRange, plainRange};

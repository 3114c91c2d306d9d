import {
	isInstalled,
	vcsUrl
} from "./chunk-3JY6RRE5.js";
import {
	baseName,
	besidePath
} from "./chunk-3HMVEADE.js";
import {
	isObject,
	objectAt,
	parseJson,
	stringAt
} from "./chunk-PSZKTYL2.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/ecosystems/npm/node-modules-path.ts
var HOSTS = /* @__PURE__ */ new Map([
	["github", "github.com"],
	["gitlab", "gitlab.com"],
	["bitbucket", "bitbucket.org"]
]);
var MAX_LENGTH = 2048;
function isPlaceSpec(spec) {
	return /[:/]/.test(spec) && !/^(?:npm|jsr|workspace|catalog):/.test(spec);
}
function folderOf(place) {
	if (!/^(?:file:|link:|\.{0,2}\/)/.test(place) || isArchive(place)) return void 0;
	return withoutFragment(place).replace(/^(?:file|link):/, "");
}
function versionOfArchive(place, name) {
	const path = withoutFragment(place);
	const file = path.slice(path.lastIndexOf("/") + 1);
	const start = `${name.replace(/^@/, "").replace("/", "-")}-`;
	if (!isArchive(place) || !file.startsWith(start)) return void 0;
	const version = file.slice(start.length).replace(/\.(?:tgz|tar\.gz|tar)$/i, "");
	return /^\d/.test(version) ? version : void 0;
}
function isArchive(place) {
	return /\.(?:tgz|tar\.gz|tar)$/i.test(withoutFragment(place));
}
function withoutFragment(place) {
	return place.split(/[#?]|::/, 1)[0] ?? "";
}
function vcsUrlOf(place) {
	if (place.length > MAX_LENGTH) return void 0;
	const archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/?#]+)$/.exec(
		place
	);
	if (archive !== null) return vcsUrl(`https://github.com/${archive[1]}.git`, archive[2]);
	const hash = place.indexOf("#");
	if (hash === -1) return void 0;
	return vcsUrl(
		repositoryOf(place.slice(0, hash)),
		place.slice(hash + 1).replace(/^commit[=:]/, "")
	);
}
function repositoryOf(place) {
	const colon = place.indexOf(":");
	const host = HOSTS.get(place.slice(0, colon));
	if (host !== void 0) return `https://${host}/${place.slice(colon + 1)}.git`;
	return /^(?:git|ssh)[+:]|\.git$/.test(place) ? place : void 0;
}

// shared/ecosystems/npm/manifest.ts
var MANIFEST = "package.json";
var DEPENDENCY_KINDS = [
	"dependencies",
	"devDependencies",
	"optionalDependencies",
	"peerDependencies"
];
function manifestBeside(lockfile, context) {
	return readManifest(besidePath(lockfile.path, MANIFEST), context);
}
function readManifest(path, context) {
	const file = context.file(path);
	if (file === void 0) return void 0;
	const manifest = known.get(file) ?? parseManifest(file);
	known.set(file, manifest);
	return manifest === "unreadable" ? void 0 : manifest;
}
var known = /* @__PURE__ */ new WeakMap();
function parseManifest(file) {
	try {
		const value = parseJson(file.bytes, file.path);
		return isObject(value) ? value : "unreadable";
	} catch (error) {
		if (error instanceof DataError) return "unreadable";
		throw error;
	}
}
function manifestsBelow(lockfile, context) {
	const name = baseName(lockfile.path);
	const root = directoryOf(lockfile.path);
	const locked = new Set(context.named(name).map(({ path }) => directoryOf(path)));
	return context.named(MANIFEST).map(({ path }) => path).filter((path) => isBelow(directoryOf(path), root, locked)).map((path) => readManifest(path, context)).filter((manifest) => manifest !== void 0);
}
function isBelow(folder, root, locked) {
	if (folder === root || isInstalled(folder)) return false;
	for (let at = folder; at !== root; at = directoryOf(at.slice(0, -1))) {
		if (at === "" || locked.has(at)) return false;
	}
	return true;
}
function directoryOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function manifestNames(lockfile, context) {
	return namesInManifest(manifestBeside(lockfile, context));
}
function namesInManifest(manifest) {
	if (manifest === void 0) return void 0;
	return new Set(DEPENDENCY_KINDS.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {})));
}
function namesOverriddenByPlace(lockfile, context) {
	const names = /* @__PURE__ */ new Set();
	const waiting = [objectAt(manifestBeside(lockfile, context) ?? {}, "overrides")];
	for (let rules = waiting.pop(); rules !== void 0; rules = waiting.pop()) {
		for (const [pattern, rule] of Object.entries(rules)) {
			const name = pattern.replace(/(?<=.)@.*$/s, "");
			const chosen = isObject(rule) ? stringAt(rule, ".") : rule;
			if (typeof chosen === "string" && isPlaceSpec(chosen)) names.add(name);
			if (isObject(rule)) waiting.push(rule);
		}
	}
	return names;
}
function namesAtRuntime(lockfile, folders, context) {
	const manifests = folders.map(
		(folder) => readManifest(besidePath(lockfile.path, `./${folder}/${MANIFEST}`), context)
	);
	const kinds = ["dependencies", "optionalDependencies"];
	return new Set(
		manifests.flatMap(
			(one) => kinds.flatMap((kind) => Object.keys(objectAt(one ?? {}, kind) ?? {}))
		)
	);
}

// shared/ecosystems/npm/yarn-patterns.ts
function keyOf(block) {
	return String(block.line);
}
function keysByPattern(blocks) {
	const keys = /* @__PURE__ */ new Map();
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

// shared/ecosystems/npm/npm-range.ts
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

export {
	isPlaceSpec,
	folderOf,
	versionOfArchive,
	isArchive,
	vcsUrlOf,
	MANIFEST,
	DEPENDENCY_KINDS,
	manifestBeside,
	readManifest,
	manifestsBelow,
	manifestNames,
	namesInManifest,
	namesOverriddenByPlace,
	namesAtRuntime,
	keyOf,
	keysByPattern,
	keyFor,
	splitPattern,
	nameOfPattern,
	nameAndRange,
	plainRange
};

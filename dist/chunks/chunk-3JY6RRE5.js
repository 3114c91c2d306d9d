import {
	MAX_PATH_LENGTH,
	isInFolder,
	joinedPath
} from "./chunk-3HMVEADE.js";
import {
	packageOf
} from "./chunk-VSIRTJA2.js";

// shared/ecosystems/npm/npm-name.ts
var MAX_LENGTH = 214;
var PART = "[\\w.!~*'()-]+";
var NAME = new RegExp(`^(?:@${PART}/(?!\\.)${PART}|(?![._])${PART})$`);
var RESERVED = /* @__PURE__ */ new Set(["node_modules", "favicon.ico"]);
function isNpmName(text) {
	return text.length <= MAX_LENGTH && NAME.test(text) && !RESERVED.has(text.toLowerCase());
}

// shared/ecosystems/npm/install-paths.ts
var INSTALL_FOLDER = "node_modules";
var MAX_NESTING = 100;
var MAX_SEGMENTS = 4 * MAX_NESTING;
function isInstalled(path) {
	return isInFolder(path, INSTALL_FOLDER);
}
var SIMPLE = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/;
function readInstallPath(path) {
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
	const folders = /* @__PURE__ */ new Map();
	for (const { base, name, key } of all) {
		const inside = folders.get(base) ?? /* @__PURE__ */ new Map();
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

// shared/ecosystems/vcs-url.ts
var SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;
var MAX_LENGTH2 = 2048;
function vcsUrl(repository, commit) {
	if (!repository || !commit || repository.length > MAX_LENGTH2) return void 0;
	if (/^[a-z]+\+/.test(repository)) return `${repository}@${commit}`;
	const [, host, path] = SHORT_SSH.exec(repository) ?? [];
	return `git+${host === void 0 ? repository : `ssh://${host}/${path}`}@${commit}`;
}

// shared/ecosystems/python/python-package.ts
function pythonPackage(file, facts) {
	return packageOf(file, {
		...facts,
		type: "pypi",
		name: normalizedName(facts.name),
		fullName: facts.name,
		ecosystem: "PyPI"
	});
}
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}

export {
	isNpmName,
	MAX_NESTING,
	MAX_SEGMENTS,
	isInstalled,
	readInstallPath,
	resolverOf,
	installedAt,
	installTree,
	vcsUrl,
	pythonPackage,
	normalizedName
};

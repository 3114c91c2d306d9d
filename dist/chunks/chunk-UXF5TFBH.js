import {
	DEPENDENCY_KINDS,
	MANIFEST
} from "./chunk-PWWPZWGT.js";
import {
	MAX_NESTING
} from "./chunk-3JY6RRE5.js";
import {
	countNoun,
	isObject,
	listed,
	objectAt,
	stringAt
} from "./chunk-PSZKTYL2.js";

// shared/fix/draft.ts
function asCode(text) {
	return `\`${text.replaceAll("`", "'")}\``;
}
var MAX_NAMES = 3;
function membersText(members, textOf, noun) {
	const texts = [...new Set(members.map(textOf))];
	return texts.length > MAX_NAMES ? countNoun(new Set(members.map(({ item }) => item.name)).size, noun) : listed(texts);
}
function namesText(names, more = 0) {
	const left = names.length + more - MAX_NAMES;
	const shown = names.slice(0, MAX_NAMES).map(asCode);
	return left > 0 ? `${shown.join(", ")} and ${countNoun(left, "other package")}` : listed(shown);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// shared/fix/requirements/npm-entries.ts
var INSTALLED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function npmEntries(lockfile, manifest) {
	const packages = objectAt(lockfile, "packages");
	if (packages !== void 0) return new Map(Object.entries(packages).flatMap(entryOf));
	const entries = /* @__PURE__ */ new Map();
	if (manifest !== void 0) entries.set("", folderEntry(manifest));
	addChildren(entries, "", objectAt(lockfile, "dependencies") ?? {}, 0);
	return entries;
}
function entryOf([key, value]) {
	if (!isObject(value) || value["link"] === true) return [];
	const at = key.lastIndexOf("node_modules/");
	if (at === -1) return [[key, folderEntry(value)]];
	const name = stringAt(value, "name") ?? key.slice(at + "node_modules/".length);
	const version = stringAt(value, "version") ?? "";
	return [[key, { name, version, isFolder: false, needs: rangesIn(value, INSTALLED_KINDS) }]];
}
function folderEntry(value) {
	return {
		name: stringAt(value, "name") ?? MANIFEST,
		version: stringAt(value, "version") ?? "",
		isFolder: true,
		needs: rangesIn(value, DEPENDENCY_KINDS)
	};
}
function addChildren(entries, base, children, depth) {
	if (depth > MAX_NESTING) return;
	for (const [name, value] of Object.entries(children)) {
		if (!isObject(value)) continue;
		const key = `${base === "" ? "" : `${base}/`}node_modules/${name}`;
		const version = stringAt(value, "version") ?? "";
		const needs = rangesIn(value, ["requires"]);
		entries.set(key, { name, version, isFolder: false, needs });
		addChildren(entries, key, objectAt(value, "dependencies") ?? {}, depth + 1);
	}
}
function rangesIn(value, kinds) {
	return kinds.flatMap(
		(kind) => Object.entries(objectAt(value, kind) ?? {}).flatMap(
			([name, range]) => typeof range === "string" ? [[name, range]] : []
		)
	);
}

export {
	asCode,
	membersText,
	namesText,
	folderOf,
	npmEntries
};

import {
	managerOf
} from "./chunk-DGN7OB7I.js";
import {
	baseName,
	besidePath
} from "./chunk-LWBAGAHC.js";
import {
	readPurl
} from "./chunk-XQOCQFU7.js";

// shared/fix/declared-lines.ts
var MAX_ROOTS = 5;
function declaredLine({ package: about, location }, files, members) {
	const { path } = location;
	const manifest = managerOf(path, files.get(path))?.manifest;
	if (about === void 0 || manifest === void 0) return void 0;
	const manifests = [besidePath(path, manifest), ...members(path)];
	const { isDirect, name, paths = [] } = about;
	const roots = paths.slice(0, MAX_ROOTS).flatMap(([purl = ""]) => nameIn(purl) ?? []);
	for (const wanted of isDirect === true || roots.length === 0 ? [name] : roots) {
		for (const file of manifests) {
			const line = file === path ? void 0 : lineOf(files.get(file) ?? "", wanted, file);
			if (line !== void 0) return { path: file, line };
		}
	}
	return void 0;
}
function nameIn(purl) {
	const { type, namespace = "", name } = readPurl(purl) ?? {};
	if (name === void 0 || namespace === "") return name;
	return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
var JSON_SECTION = /"(?:\w*[dD]ependencies|require(?:-dev)?)"\s*:/;
function lineOf(text, name, path) {
	const isJson = path.endsWith(".json");
	const start = isJson ? text.search(JSON_SECTION) : 0;
	if (start === -1) return void 0;
	const first = text.slice(0, start).split("\n").length;
	const pattern = isJson ? new RegExp(`"${escaped(name)}"\\s*:`) : tokenPattern(name, path);
	const at = text.slice(start).split("\n").findIndex((line) => !isComment(line) && pattern.test(line));
	return at === -1 ? void 0 : first + at;
}
function tokenPattern(name, path) {
	const own = baseName(path) === "pom.xml" ? name.split(":").at(-1) ?? name : name;
	const flexible = escaped(own).replace(/[-_]|\\\./g, "[-_.]");
	return new RegExp(`(?<![\\w./@-])${flexible}(?![\\w./-])`, "i");
}
function isComment(line) {
	return /^\s*(?:#|\/\/|<!--)/.test(line);
}
function escaped(name) {
	return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
export {
	declaredLine
};

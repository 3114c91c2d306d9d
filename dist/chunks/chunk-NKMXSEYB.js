import {decodePercent} from "./chunk-CNS6O5IZ.js";
// policy/denied-purl
var BOUND = /^(<=|>=|<|>|=)?\s*([^\s<>=,]+)$/;
function deniedPurl(text) {
	const { path, version } = purlParts(text);
	const isNamespace = path.endsWith("/*");
	const bare = isNamespace ? path.slice(0, -1) : path;
	if (bare.includes("*") || !/^[^/]+\/./.test(path)) return void 0;
	if (version === void 0) return { text, path: bare, bounds: [] };
	const bounds = version.split(/\s*,\s*|\s+(?=[<>=])/).map(boundOf);
	const isRead = bounds.every((bound) => bound !== void 0);
	return isRead && !isNamespace ? { text, path: bare, bounds } : void 0;
}
function boundOf(text) {
	const [, operator = "=", version] = BOUND.exec(text.trim()) ?? [];
	return version === void 0 ? void 0 : { operator, version };
}
function purlPath(purl) {
	return purlParts(purl).path;
}
function purlParts(purl) {
	const [main = ""] = purl.replace(/^pkg:/, "").split(/[?#]/, 1);
	const at = main.lastIndexOf("@");
	if (at <= 0 || main[at - 1] === "/") return { path: normalized(main) };
	return { path: normalized(main.slice(0, at)), version: main.slice(at + 1) };
}
function normalized(path) {
	const plain = (decodePercent(path) ?? path).toLowerCase();
	return plain.startsWith("pypi/") ? plain.replaceAll(/[-_.]+/g, "-") : plain;
}
// json/write-yaml
import { dump } from "../vendor/js-yaml.js";
function writeYaml(value) {
	return dump(value, { lineWidth: -1, noRefs: true });
}

export {deniedPurl, purlPath, writeYaml};

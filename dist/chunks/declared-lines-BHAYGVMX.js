import{managerOf}from"./chunk-6533FUSE.js";
import{isWithin}from"./chunk-3C4KFASK.js";
import{plainRange}from"./chunk-ZLU6APNW.js";
import{readPurl}from"./chunk-INGYTYZ5.js";
import{baseName,besidePath}from"./chunk-3B7BY7XH.js";
// fix/declared-lines
var MAX_ROOTS = 5;
function declaredLine({ package: about, location }, files, members) {
	const { path } = location;
	const manifest = managerOf(path, files.get(path))?.manifest;
	if (about === void 0 || manifest === void 0) return void 0;
	const manifests = [besidePath(path, manifest), ...members(path)].filter((file) => file !== path);
	for (const wanted of wantedNames(about)) {
		const places = placesOf(wanted, manifests, files);
		const owner = places.length > 1 ? ownManifest(location, files.get(path)) : void 0;
		const own = places.find((place) => place.path === owner);
		const using = own ?? places.find((place) => admits(place, wanted, about.ecosystem)) ?? places[0];
		if (using !== void 0) return { path: using.path, line: using.line };
	}
	return void 0;
}
function placesOf({ name }, manifests, files) {
	return manifests.flatMap((path) => {
		const text = files.get(path) ?? "";
		const line = lineOf(text, name, path);
		return line === void 0 ? [] : [{ path, line, text: text.split("\n")[line - 1] ?? "" }];
	});
}
function wantedNames({ isDirect, name, version, paths = [] }) {
	const roots = paths.slice(0, MAX_ROOTS).flatMap(([purl = ""]) => {
		const root = nameIn(purl);
		return root === void 0 ? [] : [{ name: root, version: readPurl(purl)?.version ?? "" }];
	});
	return isDirect === true || roots.length === 0 ? [{ name, version }] : roots;
}
function ownManifest({ path, line }, lockfile = "") {
	if (line === void 0 || baseName(path) !== "package-lock.json") return void 0;
	const folder = /^\s*"([^"\n]+?)\/node_modules\//.exec(lockfile.split("\n", line)[line - 1] ?? "");
	return folder?.[1] === void 0 ? void 0 : besidePath(path, `${folder[1]}/package.json`);
}
function admits({ text }, { version }, ecosystem = "") {
	const range = /:\s*"([^"]*)"/.exec(text)?.[1];
	return range !== void 0 && isWithin(ecosystem, version, plainRange(range)) === true;
}
function nameIn(purl) {
	const { type, namespace = "", name } = readPurl(purl) ?? {};
	if (name === void 0 || namespace === "") return name;
	return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
var JSON_SECTION = /"(?:\w*[dD]ependencies|require(?:-dev)?)"\s*:/;
function lineOf(text, name, path) {
	const isJson = path.endsWith(".json");
	if (isJson && !text.includes(`"${name}"`)) return void 0;
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
export{declaredLine};

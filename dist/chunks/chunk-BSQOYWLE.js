import{MAX_NESTING,isInstalled,isNpmName}from"./chunk-ZLU6APNW.js";
import{vcsUrl}from"./chunk-GELJNKES.js";
import{baseName,besidePath,linesOf}from"./chunk-3B7BY7XH.js";
import{countNoun,decodePercent,isObject,listed,objectAt,parseJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// fix/draft
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
// ecosystems/npm/node-modules-path
var HOSTS = new Map([
	["github", "github.com"],
	["gitlab", "gitlab.com"],
	["bitbucket", "bitbucket.org"]
]);
var MAX_LENGTH = 2048;
function isPlaceSpec(spec) {
	return /[:/]/.test(spec) && !/^(?:npm|jsr|workspace|catalog):/.test(spec);
}
function folderOf2(place) {
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
	const archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/?#]+)$/.exec(place);
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
// ecosystems/npm/registry-address
var MAX_LENGTH2 = 2048;
var VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
function isExactVersion(text) {
	return VERSION.test(text.replace(/^[v=]+/, ""));
}
function isWebAddress(place) {
	return /^[\s\p{Cc}]*https?:/iu.test(place);
}
var USUAL_HOST = /^https:\/\/[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\.[a-z]+$/;
var USUAL_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z][a-z0-9._-]*$/;
function isUsualAddress(address, { name, version }) {
	const bare = name.slice(name.indexOf("/") + 1);
	const path = `/${name}/-/${bare}-${version}.tgz`;
	return address.length <= MAX_LENGTH2 && address.endsWith(path) && USUAL_HOST.test(address.slice(0, -path.length)) && USUAL_NAME.test(name) && VERSION.test(version) && isNpmName(name);
}
function packageAt(address) {
	const segments = segmentsOf(address);
	if (segments === void 0) return void 0;
	const served = ofMark(segments, "-") ?? ofMark(segments, "download") ?? ofDownload(segments);
	const found = served ?? ofJsr(segments);
	return found !== void 0 && isNpmName(found.name) && VERSION.test(found.version) ? found : void 0;
}
function nameAt(address) {
	const segments = segmentsOf(address);
	const name = segments === void 0 ? void 0 : nameBefore(segments, segments.indexOf("-"));
	return name !== void 0 && isNpmName(name) ? name : void 0;
}
function segmentsOf(address) {
	if (address.length > MAX_LENGTH2 || !/^https?:\/\/[!-~]+$/i.test(address)) return void 0;
	const url = address.includes("\\") ? null : URL.parse(address);
	const path = url === null ? void 0 : decodePercent(url.pathname);
	if (path === void 0 || !/^[!-~]+$/.test(path) || /[%\\]/.test(path)) return void 0;
	const segments = path.split("/").slice(1);
	return segments.some((segment) => /^\.{0,2}$/.test(segment)) ? void 0 : segments;
}
function ofMark(segments, mark) {
	const at = segments.indexOf(mark);
	const bare = segments[at - 1];
	const file = segments.at(-1);
	if (bare === void 0 || file === void 0 || segments.indexOf(mark, at + 1) !== -1) return;
	const [, version] = startsWith(file, `${bare}-`)?.match(/^(.+)\.(?:tgz|tar\.gz)$/) ?? [];
	if (version === void 0) return void 0;
	const name = nameBefore(segments, at) ?? bare;
	const between = segments.slice(at + 1, -1);
	const isKnown = between.every((one) => name === `${one}/${bare}` || one === version);
	return isKnown && between.length < 2 ? { name, version } : void 0;
}
function nameBefore(segments, at) {
	const [scope, name] = at < 2 ? [void 0, segments[at - 1]] : segments.slice(at - 2, at);
	return scope?.startsWith("@") === true ? `${scope}/${name}` : name;
}
function ofDownload(segments) {
	const [mark, scope, name, version, digest, ...more] = segments;
	const isForm = mark === "download" && more.length === 0 && /^[0-9a-f]{40,}$/.test(digest ?? "");
	return isForm && version !== void 0 ? { name: `${scope}/${name}`, version } : void 0;
}
function ofJsr(segments) {
	const [mark, number, scope, name, file, ...more] = segments;
	const isForm = mark === "~" && scope === "@jsr" && /^\d+$/.test(number ?? "");
	const version = /^(.+)\.tgz$/.exec(file ?? "")?.[1];
	return isForm && more.length === 0 && version !== void 0 ? { name: `${scope}/${name}`, version } : void 0;
}
function startsWith(text, start) {
	return text.startsWith(start) ? text.slice(start.length) : void 0;
}
// ecosystems/npm/manifest
var MANIFEST = "package.json";
var DEPENDENCY_KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
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
var known = new WeakMap();
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
	const names = new Set();
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
// fix/requirements/npm-entries
var INSTALLED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function npmEntries(lockfile, manifest) {
	const packages = objectAt(lockfile, "packages");
	if (packages !== void 0) return new Map(Object.entries(packages).flatMap(entryOf));
	const entries = new Map();
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
	return (wanted) => {
		const found = [];
		for (const kind of kinds) {
			const ranges = objectAt(value, kind) ?? {};
			for (const [name, range] of Object.entries(ranges)) {
				if (typeof range === "string" && wanted?.has(name) !== false) found.push([name, range]);
			}
		}
		return found;
	};
}

export{isPlaceSpec,folderOf2 as folderOf,versionOfArchive,isArchive,vcsUrlOf,isExactVersion,isWebAddress,isUsualAddress,packageAt,nameAt,MANIFEST,DEPENDENCY_KINDS,manifestBeside,readManifest,manifestsBelow,manifestNames,namesInManifest,namesOverriddenByPlace,namesAtRuntime,readYarnBlocks,asCode,membersText,namesText,folderOf as folderOf2,npmEntries};

import{readDocument}from"./chunk-KT6OVEF5.js";
import{compileEach,groups,mergeWanted}from"./chunk-3B7BY7XH.js";
import{compareText}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// inventory/needed-ecosystems
async function ecosystemsFor(contents) {
	return contents.description.kind === "directory" ? await loaded(groupsFor(contents)) : await allEcosystems();
}
async function allEcosystems() {
	return await loaded(groups);
}
function groupsFor({ files, absent = [] }) {
	const whoWants = compileEach(groups.map(({ wanted }) => wanted));
	const paths = [...files.map(({ path }) => path), ...absent];
	const extracts = new Set(files.map(({ extract }) => extract));
	const needed = new Set(paths.flatMap((path) => whoWants(path)));
	return groups.filter(
		({ wanted }, index) => needed.has(index) || (wanted.extracts ?? []).some((kind) => extracts.has(kind))
	);
}
async function loaded(chosen) {
	const modules = await Promise.all(chosen.map((group) => group.load()));
	return modules.flatMap(({ ecosystems }) => ecosystems).sort((a, b) => compareText(`${a.id}.ts`, `${b.id}.ts`));
}
// inventory/case-insensitive-names
var OTHER_READERS = new Set(["docker", "git", "github-actions"]);
var NAMES_OF_OTHERS = new Set(["manifest.toml", "project.toml"]);
var MORE_NAMES = ["requirements.txt"];
var SUFFIXES_OF_OTHERS = new Set(
	".bzl .egg .importmap .in .lock .mod .pip .props .reqs .sum .targets .toml .txt .whl .yaml .yml".split(" ")
);
function caselessNames(ecosystems) {
	const wanted = ecosystems.filter(({ id }) => !OTHER_READERS.has(id)).flatMap(({ formats }) => formats).filter(({ role }) => role !== void 0).map((format) => format.wanted);
	const names = wanted.flatMap((each) => each.names ?? []);
	const suffixes = wanted.flatMap((each) => each.suffixes ?? []).filter(
		(suffix) => /^\.(?!.*\.user$)/.test(suffix) && !SUFFIXES_OF_OTHERS.has(suffix.toLowerCase())
	);
	return [...new Set([...names, ...MORE_NAMES, ...suffixes.map((suffix) => `*${suffix}`)])].filter((name) => !NAMES_OF_OTHERS.has(name.toLowerCase())).sort();
}
// inventory/embedded-sboms
var ENDS = [".cdx.json", ".cdx.xml", ".spdx.json", ".spdx", ".spdx3.json"];
var LIKELY_ENDS = ["bom.json", "bom.xml"];
var documentFormat = {
	wanted: { suffixes: [...ENDS, ...LIKELY_ENDS], names: LIKELY_ENDS },
	parse: parseDocument
};
var documents = { id: "documents", formats: [documentFormat] };
var BUILT = /(?:(?:target|dist|obj|sbom)\/|build\/reports\/(?:cyclonedx[\w-]*\/)?)?[^/]*$/;
var documentLock = {
	format: documentFormat,
	names: ["bom.json", "*.cdx.json", "*.spdx.json"],
	folderOf: (path) => path.replace(BUILT, ""),
	isForAllBelow: true
};
function isDocument(format) {
	return format === documentFormat;
}
function asFound(stated, found) {
	if (stated.length === 0) return stated;
	const purls = new Map(found.map((known2) => [identityOf(known2), known2.purl]));
	const renamed = new Map();
	for (const one of stated) renamed.set(one.purl, purls.get(identityOf(one)) ?? one.purl);
	return stated.map((one) => ({
		...one,
		purl: renamed.get(one.purl) ?? one.purl,
		dependsOn: one.dependsOn.map((purl) => renamed.get(purl) ?? purl)
	}));
}
function identityOf({ type, name, version }) {
	return `${type}/${name}@${version}`;
}
function parseDocument(file) {
	try {
		const { packages, problems } = readDocument(file.bytes, file.path);
		return { packages: packages.map((found) => placed(found, file)), problems };
	} catch (error) {
		const isSomethingElse = error instanceof DataError && error.code === "not-an-sbom";
		if (isSomethingElse && !isNamedSo(file.path)) {
			return { packages: [], problems: [], isForeign: true };
		}
		throw error;
	}
}
function isNamedSo(path) {
	return ENDS.some((end) => path.endsWith(end));
}
function placed(found, { path, layer }) {
	const line = found.locations.find((location) => location.path === path)?.line;
	return { ...found, locations: [{ path, line, layer }] };
}
// inventory/release-fields
function readFields(text) {
	const fields = new Map();
	for (const row of text.split("\n")) {
		const line = row.trim();
		const equals = line.indexOf("=");
		if (equals < 1 || line.startsWith("#")) continue;
		fields.set(line.slice(0, equals), unquoted(line.slice(equals + 1).trim()));
	}
	return fields;
}
function unquoted(value) {
	const quote = value.charAt(0);
	if (value.length < 2 || quote !== '"' && quote !== "'" || !value.endsWith(quote)) return value;
	const inner = value.slice(1, -1);
	return quote === '"' ? inner.replace(/\\([\\"$`])/g, "$1") : inner;
}
// inventory/legacy-os-release
var READERS = [
	["etc/lsb-release", readLsbRelease],
	["etc/oracle-release", readReleaseLine],
	["etc/centos-release", readReleaseLine],
	["etc/rocky-release", readReleaseLine],
	["etc/almalinux-release", readReleaseLine],
	["etc/fedora-release", readReleaseLine],
	["etc/redhat-release", readReleaseLine],
	["etc/system-release", readReleaseLine],
	["etc/system-release-cpe", readCpe],
	["etc/SuSE-release", readSuseRelease],
	["etc/alpine-release", (text) => systemOf("alpine", firstLine(text))],
	["etc/debian_version", readDebianVersion],
	["etc/arch-release", () => ({ id: "arch", versionId: "" })]
];
var OLDER_RELEASE_FILES = READERS.map(([path]) => path);
function readOlderRelease(textOf) {
	for (const [path, read] of READERS) {
		const text = textOf(path);
		const found = text === void 0 ? void 0 : read(text);
		if (found !== void 0) return found;
	}
	return void 0;
}
var NAMES = [
	["Red Hat Enterprise Linux", "rhel"],
	["CentOS", "centos"],
	["Rocky Linux", "rocky"],
	["AlmaLinux", "almalinux"],
	["Oracle Linux", "ol"],
	["Fedora", "fedora"],
	["Scientific Linux", "scientific"],
	["Amazon Linux", "amzn"]
];
function readReleaseLine(text) {
	const line = firstLine(text);
	const id = NAMES.find(([start]) => line.startsWith(start))?.[1];
	const version = /release (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? "";
	return id === void 0 ? void 0 : { id, versionId: version, prettyName: line };
}
function readCpe(text) {
	const parts = firstLine(text).replace("cpe:2.3:", "cpe:/").split(":");
	const [, , vendor = "", , version = ""] = parts;
	const ids = new Map([
		["redhat", "rhel"],
		["amazon", "amzn"],
		["oracle", "ol"],
		["fedoraproject", "fedora"],
		["scientificlinux", "scientific"]
	]);
	return vendor === "" ? void 0 : systemOf(ids.get(vendor) ?? vendor, version);
}
function readLsbRelease(text) {
	const fields = readFields(text);
	const id = (fields.get("DISTRIB_ID") ?? "").toLowerCase();
	if (id === "") return void 0;
	const prettyName = fields.get("DISTRIB_DESCRIPTION");
	return { id, versionId: fields.get("DISTRIB_RELEASE") ?? "", prettyName };
}
function readSuseRelease(text) {
	const line = firstLine(text);
	const version = /^VERSION = (\d+(?:\.\d+)*)$/m.exec(text)?.[1] ?? "";
	const patch = /^PATCHLEVEL = (\d+)$/m.exec(text)?.[1] ?? "0";
	if (line.startsWith("openSUSE")) {
		return { id: "opensuse", versionId: version, prettyName: line };
	}
	if (!line.startsWith("SUSE Linux Enterprise")) return void 0;
	const versionId = patch === "0" ? version : `${version}.${patch}`;
	return { id: "sles", versionId, prettyName: line };
}
function readDebianVersion(text) {
	const line = firstLine(text);
	return line === "" ? void 0 : systemOf("debian", /^\d/.test(line) ? line : "");
}
function systemOf(id, versionId) {
	return { id, versionId };
}
function firstLine(text) {
	return (text.split("\n", 1)[0] ?? "").trim();
}
// inventory/os-release
var OS_RELEASE = ["etc/os-release", "usr/lib/os-release"];
var OS_FILES = [...OS_RELEASE, ...OLDER_RELEASE_FILES];
var DEBIAN_CODENAMES = new Map([
	["buster", "10"],
	["bullseye", "11"],
	["bookworm", "12"],
	["trixie", "13"],
	["forky", "14"],
	["duke", "15"]
]);
function readOperatingSystem(files) {
	for (const path of OS_RELEASE) {
		const found = readOsRelease(files.get(path)?.bytes.toString("utf8") ?? "");
		if (found !== void 0) return found;
	}
	return readOlderRelease((path) => files.get(path)?.bytes.toString("utf8"));
}
function readOsRelease(text) {
	const fields = readFields(text);
	const id = idOf(fields);
	if (id === "") return void 0;
	return { id, versionId: versionOf(id, fields), prettyName: fields.get("PRETTY_NAME") };
}
function idOf(fields) {
	const stated = fields.get("ID") ?? "";
	return stated === "" ? (fields.get("ID_LIKE") ?? "").split(" ", 1).join("") : stated;
}
function versionOf(id, fields) {
	const stated = fields.get("VERSION_ID") ?? "";
	if (stated !== "" || id !== "debian") return stated;
	return DEBIAN_CODENAMES.get(fields.get("VERSION_CODENAME") ?? "") ?? "";
}
// inventory/wanted-files
function wantedFiles(ecosystems, sourceKind, extracts = []) {
	const formats = formatsFor(ecosystems, sourceKind).map(({ wanted }) => wanted);
	const names = sourceKind === "directory" ? caselessNames(ecosystems) : [];
	return mergeWanted([...formats, { pathSuffixes: OS_FILES, caselessNames: names, extracts }]);
}
function wantedInFolder(lists, extracts) {
	const sboms = documents.formats.map(({ wanted }) => wanted);
	return mergeWanted([...lists, ...sboms, { pathSuffixes: OS_FILES, extracts }]);
}
var known = new WeakMap();
function formatsFor(ecosystems, sourceKind) {
	const byKind = known.get(ecosystems) ?? new Map();
	known.set(ecosystems, byKind);
	const formats = byKind.get(sourceKind) ?? findFormats(ecosystems, sourceKind);
	byKind.set(sourceKind, formats);
	return formats;
}
function findFormats(ecosystems, sourceKind) {
	return [...ecosystems, documents].flatMap(({ formats }) => formats).filter(({ wantedIn }) => wantedIn === void 0 || wantedIn.includes(sourceKind));
}

export{ecosystemsFor,allEcosystems,documentLock,isDocument,asFound,readOperatingSystem,wantedFiles,wantedInFolder,formatsFor};

import{withFourNumbers}from"./chunk-3C4KFASK.js";
import{linesOfItems,linesOfKey,mayBeIn,strictJson,withNamedAtRuntime}from"./chunk-ZLU6APNW.js";
import{parseYaml}from"./chunk-SXFPTYMK.js";
import{attributeAt,elementsAt,isStructured,readXml}from"./chunk-U6OC4VFA.js";
import{readParagraphs,readProgram}from"./chunk-VMXTZNNC.js";
import{readToml,tableLines}from"./chunk-GYNFA5MW.js";
import{manifestFormat,manifestOfPackages,notALockfile,objectEntry,objectsAt,packagesOfGraph,parseEach,parseGraph,readExtract,readJsonObject,readUniqueObject,unlistedNeeds,unread,unreadRows,unusedLockfile,withManifest}from"./chunk-E35L4L6K.js";
import{distroOf,jsonLines,lineAt,packageOf,problemOf,toPackage,vcsUrl}from"./chunk-GELJNKES.js";
import{osvRelease,purlOf}from"./chunk-INGYTYZ5.js";
import{compileSegment}from"./chunk-5C4LGZKE.js";
import{baseName,besidePath,insidePath,joinedPath,lineCounter,linesOf}from"./chunk-3B7BY7XH.js";
import{arrayAt,asObject,countNoun,isObject,objectAt,parseJson,scalarText,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/alpine/owned-files
function* ownedFiles(bytes, root, installed3) {
	const owners = new Map(installed3.map(({ record, found }) => [record.line, found.purl]));
	let owner;
	let folder = "";
	let line = 0;
	for (const row of linesOf(bytes.toString("utf8"))) {
		line++;
		owner = row === "" ? void 0 : owner ?? owners.get(line);
		if (row.startsWith("F:")) folder = row.slice(2);
		else if (row.startsWith("R:") && owner !== void 0) {
			yield { owner, path: `${root}${folder === "" ? "" : `${folder}/`}${row.slice(2)}` };
		}
	}
}
// ecosystems/alpine/records
var FIELDS = new Set(["P", "V", "A", "L", "o", "m", "D", "p"]);
function* readRecords(text) {
	let fields = new Map();
	let first = 0;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const isEnd = row === "" || row.startsWith("P:") && fields.has("P");
		if (isEnd && fields.size > 0) yield { line: first, fields };
		if (isEnd) {
			fields = new Map();
			first = 0;
		}
		if (first === 0 && row !== "") first = line;
		const letter = row.charAt(0);
		if (row.charAt(1) === ":" && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
	}
	if (fields.size > 0) yield { line: first, fields };
}
function words({ fields }, letter) {
	return (fields.get(letter) ?? "").split(" ").filter((word) => word !== "");
}
function relationName(word) {
	return word.split(/[<>=~@]/, 1)[0] ?? "";
}
// ecosystems/alpine/relations
function withEdges(installed3) {
	const providers = providersOf(installed3);
	return installed3.map(({ record, found }) => ({
		...found,
		dependsOn: words(record, "D").map((word) => providers.get(relationName(word))).filter((purl) => purl !== void 0)
	}));
}
function providersOf(installed3) {
	const providers = new Map();
	for (const { record, found } of installed3) {
		for (const word of words(record, "p")) providers.set(relationName(word), found.purl);
	}
	for (const { found } of installed3) providers.set(found.name, found.purl);
	return providers;
}
// ecosystems/alpine
var DATABASE = "lib/apk/db/installed";
var WORLD = "etc/apk/world";
var installedDatabase = {
	wanted: { pathSuffixes: [DATABASE, WORLD] },
	isPrimary: (path) => path.endsWith(DATABASE),
	parse: parseInstalled
};
var ecosystem = { id: "alpine", formats: [installedDatabase] };
function parseInstalled(file, context) {
	const installed3 = [];
	const problems = [];
	const virtual = [];
	for (const record of readRecords(file.bytes.toString("utf8"))) {
		if (record.fields.get("P")?.startsWith(".") === true) {
			virtual.push(record);
			continue;
		}
		try {
			installed3.push({ record, found: toPackage2(file, context, record) });
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	const direct = directNames(file, context, virtual);
	const packages = withEdges(installed3).map((found) => ({
		...found,
		isDirect: direct?.has(found.name)
	}));
	return { packages, problems, owned: () => ownedFiles(file.bytes, rootOf(file), installed3) };
}
function rootOf({ path }) {
	return path.slice(0, -DATABASE.length).replace(/usr\/$/, "");
}
function directNames(file, context, virtual) {
	const world = context.file(`${rootOf(file)}${WORLD}`)?.bytes.toString("utf8");
	if (world === void 0) return void 0;
	const stated = [...world.split(/\s+/), ...virtual.flatMap((record) => words(record, "D"))];
	return new Set(stated.map(relationName));
}
function toPackage2(file, context, { line, fields }) {
	const name = fields.get("P") ?? "";
	const version = fields.get("V") ?? "";
	if (name === "" || version === "") {
		const message = "an installed package has no name or version";
		throw new DataError("malformed", message, { path: file.path, line });
	}
	const { os } = context;
	const origin = fields.get("o") ?? "";
	return packageOf(file, {
		type: "apk",
		namespace: os?.id ?? "alpine",
		name,
		version,
		line,
		architecture: fields.get("A"),
		qualifiers: { arch: fields.get("A"), distro: distroOf(context) },
		ecosystem: osvRelease(os, "apk"),
		source: { name: origin === "" ? name : origin, version },
		license: fields.get("L"),
		supplier: fields.get("m"),
		scope: "runtime"
	});
}
// ecosystems/arch/sections
function readSections(text) {
	const sections = new Map();
	let values;
	for (const line of linesOf(text)) {
		if (line === "") values = void 0;
		else if (values !== void 0) values.push(line);
		else if (line.length > 2 && line.startsWith("%") && line.endsWith("%")) {
			values = [];
			sections.set(line.slice(1, -1), values);
		}
	}
	return sections;
}
// ecosystems/arch/providers
var known = new WeakMap();
function providersIn(context, isInstalled2) {
	const providers = known.get(context) ?? readProviders(context, isInstalled2);
	known.set(context, providers);
	return providers;
}
function readProviders(context, isInstalled2) {
	const sections = new Map();
	const byName = new Map();
	const provided = new Map();
	for (const file of context.named("desc").filter(({ path }) => isInstalled2(path))) {
		const read = readSections(file.bytes.toString("utf8"));
		sections.set(file, read);
		for (const name of read.get("NAME") ?? []) byName.set(name, file);
		for (const relation of read.get("PROVIDES") ?? []) {
			const name = nameOf(relation);
			const others = provided.get(name);
			if (others === void 0) provided.set(name, [file]);
			else others.push(file);
		}
	}
	return {
		sectionsOf: (file) => sections.get(file) ?? readSections(file.bytes.toString("utf8")),
		satisfying: (relation) => {
			const file = byName.get(nameOf(relation));
			return file === void 0 ? provided.get(nameOf(relation)) ?? [] : [file];
		}
	};
}
function nameOf(relation) {
	return relation.split(/[<>=]/, 1)[0] ?? "";
}
// ecosystems/arch
var FOLDER = "var/lib/pacman/local/*";
var localDatabase = {
	wanted: { globs: [`${FOLDER}/desc`, `${FOLDER}/files`] },
	isPrimary: isDescription,
	parse: parseDescription
};
var ecosystem2 = { id: "arch", formats: [localDatabase] };
function isDescription(path) {
	return path.endsWith("/desc");
}
function parseDescription(file, context) {
	const providers = providersIn(context, isDescription);
	const sections = providers.sectionsOf(file);
	const needs = (sections.get("DEPENDS") ?? []).flatMap(providers.satisfying);
	const found = {
		...toPackage3(file, sections, context),
		dependsOn: needs.flatMap((need) => purlOf2(need, providers.sectionsOf(need), context) ?? [])
	};
	const owned = () => ownedFiles2(found.purl, file, context);
	return { packages: [found], problems: [], owned };
}
var purls = new WeakMap();
function purlOf2(file, sections, context) {
	const purl = purls.get(file) ?? readPurl(file, sections, context) ?? "none";
	purls.set(file, purl);
	return purl === "none" ? void 0 : purl;
}
function readPurl(file, sections, context) {
	try {
		return toPackage3(file, sections, context).purl;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function toPackage3(file, sections, context) {
	const first = (name2) => sections.get(name2)?.[0] ?? "";
	const [name, version] = [first("NAME"), first("VERSION")];
	if (name === "" || version === "") {
		const message = "an installed package has no name or version";
		throw new DataError("malformed", message, { path: file.path });
	}
	const base = first("BASE");
	return packageOf(file, {
		type: "alpm",
		namespace: context.os?.id ?? "arch",
		name,
		version,
		line: 1,
		architecture: first("ARCH"),
		qualifiers: { arch: first("ARCH"), distro: distroOf(context) },
		source: { name: base === "" ? name : base, version },
		license: licenseOf(sections.get("LICENSE") ?? []),
		supplier: first("PACKAGER"),
		isDirect: first("REASON") !== "1",
		scope: "runtime"
	});
}
function licenseOf(licenses) {
	return licenses.length === 0 ? void 0 : licenses.join(" AND ");
}
function* ownedFiles2(owner, file, context) {
	const list = context.file(besidePath(file.path, "files"));
	const paths = list === void 0 ? [] : readSections(list.bytes.toString("utf8")).get("FILES");
	const root = file.path.slice(0, file.path.lastIndexOf("var/lib/pacman/"));
	for (const path of paths ?? []) if (!path.endsWith("/")) yield { owner, path: root + path };
}
// ecosystems/binaries/java-runtime
var FOLDERS = ["*jdk", "jdk*", "*jre", "jre*", "*java", "java*", "*jvm", "jvm*", "openjdk*"];
var MAKERS = ["temurin*", "zulu*", "corretto*", "graalvm*", "semeru*", "dragonwell*"];
var javaRuntime = {
	wanted: {
		globs: ["jvm/*/release", ...[...FOLDERS, ...MAKERS].map((folder) => `${folder}/release`)]
	},
	parse: parseRelease
};
var VERSION = /^JAVA_VERSION="(\d[\w.+-]{0,60})"/m;
var IMPLEMENTOR = /^IMPLEMENTOR="([^"\r\n]{1,100})"/m;
function parseRelease(file) {
	const text = file.bytes.toString("utf8");
	const [, version] = VERSION.exec(text) ?? [];
	if (version === void 0) return { packages: [], problems: [], isForeign: true };
	const [, supplier] = IMPLEMENTOR.exec(text) ?? [];
	const line = text.slice(0, text.search(VERSION)).split("\n").length;
	const facts = { type: "generic", name: "openjdk", version, line, scope: "runtime" };
	const stated = supplier === "N/A" ? void 0 : supplier;
	return { packages: [packageOf(file, { ...facts, supplier: stated })], problems: [] };
}
// ecosystems/binaries
var executable = {
	wanted: { extracts: ["executable"] },
	parse: parseExecutable
};
var ecosystem3 = { id: "binaries", formats: [executable, javaRuntime] };
function parseExecutable(file) {
	const extract = readExtract(file, "executable");
	const packages = objectsAt(extract, "programs").map(
		(program) => packageOf(file, {
			type: "generic",
			name: stringAt(program, "name") ?? "",
			version: stringAt(program, "version") ?? "",
			scope: "runtime"
		})
	);
	return { packages, problems: extract["isPacked"] === true ? [packedProgram(file)] : [] };
}
function packedProgram({ path }) {
	const message = "the program is compressed with UPX, so its packages cannot be read. Fix: ship the program uncompressed, or decompress it with `upx -d`";
	return { code: "unreadable", message, path };
}
// ecosystems/cocoapods/podfile
var podfile = (lockfile) => manifestFormat(
	{ wanted: { names: ["Podfile"] } },
	{
		ecosystem: "",
		manifests: ["Podfile"],
		locks: [{ format: lockfile, names: ["Podfile.lock"] }],
		note: "The file is a program. Assay reads only plain `pod` statements."
	},
	readPodfile
);
function readPodfile(file) {
	return { ...readProgram(file, RULES), fix: "commit Podfile.lock (pod install)" };
}
var RULES = {
	comment: "#",
	own: /^[^\S\n]*(?:target|pod|platform|source|project|workspace|use_frameworks!|abstract_target|plugin|inhibit_all_warnings!)(?:[^\S\n(]|$)/m,
	ownName: "CocoaPods statement",
	statement: /^[^\S\n]*pod[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/gm,
	mention: /^[^\S\n]*pod\b/gm,
	local: /:path\s*=>|\bpath:/
};
// ecosystems/cocoapods
var podfileLock = {
	role: "lockfile",
	wanted: { names: ["Podfile.lock"] },
	wantedIn: ["directory", "file"],
	parse: parsePodfileLock
};
var ecosystem4 = {
	id: "cocoapods",
	formats: [podfileLock, podfile(podfileLock)]
};
function parsePodfileLock(file) {
	const { pods, direct, checksums } = readLockfile(file);
	const roots = direct.length === 0 ? void 0 : { runtime: direct, development: [] };
	const parsed = parseGraph(pods, (pod) => nodeOf(file, pod, checksums), roots);
	const packages = parsed.packages.map((found) => ({ ...found, scope: "unknown" }));
	const listed = new Set(pods.map(({ name }) => name));
	const unmet = unlistedNeeds(file, [...pods, { needs: direct }], listed, FIX);
	return { packages, problems: [...parsed.problems, ...unmet] };
}
function nodeOf(file, { text, name, version, line, needs }, checksums) {
	if (name === "") throw unread(file, { text, line }, FIX);
	const [pod = "", ...parts] = name.split("/");
	const found = packageOf(file, {
		type: "cocoapods",
		name: pod,
		fullName: name,
		version,
		subpath: parts.join("/"),
		line,
		hashes: hashesOf(checksums.get(pod))
	});
	return { key: name, found, needs };
}
function hashesOf(checksum) {
	const isSha1 = checksum !== void 0 && /^[0-9a-f]{40}$/.test(checksum);
	return isSha1 ? [{ algorithm: "sha1", value: checksum }] : void 0;
}
var FIX = "run `pod install`";
function readLockfile(file) {
	const text = file.bytes.toString("utf8");
	const document = parseYaml(text, file.path);
	if (!isObject(document) || !Object.hasOwn(document, "COCOAPODS")) {
		throw notALockfile(file, "COCOAPODS version", FIX);
	}
	const items = listAt(file, document, "PODS");
	const direct = listAt(file, document, "DEPENDENCIES").map((item) => nameOfItem(scalarText(item)));
	if (items.length === 0 && direct.length > 0) throw notALockfile(file, "PODS", FIX);
	const lineOf = linesOfItems(text);
	const checksums = objectAt(document, "SPEC CHECKSUMS") ?? {};
	return {
		pods: items.map((item) => podOf(item, lineOf)),
		direct,
		checksums: new Map(Object.entries(checksums).map(([pod, sum]) => [pod, scalarText(sum)]))
	};
}
function listAt(file, document, key) {
	const list = document[key] ?? [];
	if (Array.isArray(list)) return list;
	throw notALockfile(file, `list of ${key}`, FIX);
}
function podOf(item, lineOf) {
	const [[stated, needs] = ["", []], ...more] = isObject(item) ? Object.entries(item) : [[scalarText(item), []]];
	const line = lineOf(stated) ?? lineOf(`${stated}:`);
	const [, name = "", version = ""] = /^([^\s()]+) \(([^()]+)\)$/.exec(stated) ?? [];
	const names2 = Array.isArray(needs) ? needs.map((need) => nameOfItem(scalarText(need))) : [];
	return { text: stated, name: more.length === 0 ? name : "", version, line, needs: names2 };
}
function nameOfItem(text) {
	return (text.split("(", 1)[0] ?? "").trim();
}
// ecosystems/conan/conan-package
var NONE = "_";
function conanPackage(file, reference, facts) {
	const stated = reference.split(/[#:%]/, 1)[0] ?? "";
	const [identity = "", owner = ""] = stated.split("@");
	const slash = identity.indexOf("/");
	const name = identity.slice(0, Math.max(slash, 0)).trim();
	const version = identity.slice(slash + 1).trim();
	if (name === "" || version === "") {
		const message = `${JSON.stringify(stated.slice(0, 100))} is not a Conan reference`;
		throw new DataError("malformed", message, { path: file.path, line: facts.line });
	}
	const [user, channel] = owner.split("/").map((part) => part === NONE ? void 0 : part);
	const qualifiers = { user, channel };
	return packageOf(file, {
		type: "conan",
		name,
		version,
		ecosystem: "ConanCenter",
		qualifiers,
		...facts
	});
}
// ecosystems/conan/conanfile
var conanFile = {
	role: "manifest",
	wanted: { names: ["conanfile.txt"] },
	wantedIn: ["directory", "file"],
	parse: parseConanFile
};
var SECTIONS = new Map([
	["[requires]", "runtime"],
	["[build_requires]", "development"],
	["[tool_requires]", "development"],
	["[test_requires]", "development"]
]);
var OTHERS = new Set(["[generators]", "[options]", "[imports]", "[layout]", "[build]"]);
var FIX2 = "write [requires] and name/version lines in Conan's format";
function parseConanFile(file) {
	const { requirements, unread: unread4 } = readSections2(file.bytes.toString("utf8"));
	const parsed = parseEach(
		requirements,
		({ text, line, scope }) => conanPackage(file, text, { line, scope, isDirect: true })
	);
	return {
		packages: parsed.packages,
		problems: [...unreadRows(file, unread4, FIX2), ...parsed.problems]
	};
}
function readSections2(text) {
	const requirements = [];
	const unread4 = [];
	let section;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const stated = (row.split("#", 1)[0] ?? "").trim();
		if (stated === "") continue;
		if (stated.startsWith("[")) section = stated;
		const scope = SECTIONS.get(section ?? "");
		const isKnown2 = scope !== void 0 || OTHERS.has(section ?? "");
		if (!isKnown2) unread4.push({ text: row, line });
		else if (stated !== section && scope !== void 0 && !stated.includes("[")) {
			requirements.push({ text: stated, line, scope });
		}
	}
	return { requirements, unread: unread4 };
}
// ecosystems/conan/conanfile-py
var FIX3 = "commit conan.lock (conan lock create .)";
var conanFileText = (format, lockfile) => withManifest(
	format,
	{
		ecosystem: "ConanCenter",
		manifests: ["conanfile.txt"],
		locks: [{ format: lockfile, names: ["conan.lock"] }],
		note: "Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies."
	},
	({ packages }) => manifestOfPackages(packages, FIX3)
);
var conanFilePython = (lockfile) => manifestFormat(
	{ wanted: { names: ["conanfile.py"] } },
	{
		ecosystem: "ConanCenter",
		manifests: ["conanfile.py"],
		locks: [{ format: lockfile, names: ["conan.lock"] }],
		note: "The file is a program. Assay reads only references that are string literals."
	},
	readConanFile
);
var MAX_LENGTH = 1024 * 1024;
var REFERENCE = /["'](([a-z0-9_][a-z0-9_+.-]*)\/(\d|\[|cci\.|system)[^"'\n]*)["']/g;
var NEW = "derive a class from ConanFile (conan new basic)";
var REQUIRES = /\b\w*requires\b/g;
function readConanFile(file) {
	const text = file.bytes.toString("utf8").slice(0, MAX_LENGTH).replaceAll(/^\s*#.*$/gm, "");
	if (text.trim() !== "" && !/conan/i.test(text)) throw notALockfile(file, "ConanFile", NEW);
	const isAsking = REQUIRES.test(text);
	REQUIRES.lastIndex = 0;
	const found = isAsking ? [...text.matchAll(REFERENCE)] : [];
	const dependencies = found.map(([, reference = "", name = "", start]) => {
		const facts = { scope: "runtime", isDirect: true };
		const exact = start === "[" ? void 0 : conanPackage(file, reference, { ...facts, line: void 0 });
		return { name, isDevelopment: false, exact };
	});
	return { dependencies, isProgram: isAsking && dependencies.length === 0, fix: FIX3 };
}
// ecosystems/conan/lock
var conanLock = {
	role: "lockfile",
	wanted: { names: ["conan.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseConanLock
};
var LISTS = [
	["requires", "runtime"],
	["build_requires", "development"],
	["python_requires", "development"],
	["config_requires", "development"]
];
var FIX4 = "run `conan lock create .`";
function parseConanLock(file) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const version = lockfile["version"];
	const lines = jsonLines(text, (path) => path.length < 3);
	const graph = objectAt(objectAt(lockfile, "graph_lock") ?? {}, "nodes");
	const hasLists = LISTS.some(([list]) => arrayAt(lockfile, list) !== void 0);
	if (version === LISTS_VERSION || version === void 0 && graph === void 0) {
		if (!hasLists) throw notALockfile(file, "requires", FIX4);
		return parseLists(file, lockfile, lines);
	}
	if (!GRAPH_VERSIONS.has(version)) {
		const message = `conan.lock version ${scalarText(version)} is not supported. Fix: ${FIX4}`;
		throw new DataError("unsupported-version", message, { path: file.path });
	}
	if (graph === void 0) throw notALockfile(file, "graph_lock", FIX4);
	return parseNodes(file, graph, lines);
}
var LISTS_VERSION = "0.5";
var GRAPH_VERSIONS = new Set([
	void 0,
	"0.0",
	"0.1",
	"0.2",
	"0.3",
	"0.4"
]);
function parseLists(file, lockfile, lines) {
	const stated = LISTS.flatMap(
		([list, scope]) => (arrayAt(lockfile, list) ?? []).map((reference, index) => ({
			reference: scalarText(Array.isArray(reference) ? reference[0] : reference),
			scope,
			line: lineAt(lines, list, String(index))
		}))
	);
	return parseEach(stated, ({ reference, ...facts }) => conanPackage(file, reference, facts));
}
function parseNodes(file, graph, lines) {
	const nodes = Object.entries(graph).map(([key, value]) => {
		const line = lineAt(lines, "graph_lock", "nodes", key);
		return [key, objectEntry(file, value, { text: `node ${key}`, line })];
	});
	const tools = new Set(nodes.flatMap(([, node]) => idsIn(node, "build_requires")));
	const needed = new Set([...tools, ...nodes.flatMap(([, node]) => idsIn(node, "requires"))]);
	const isOwn2 = (key, node) => !needed.has(key) && isProject(node);
	return parseGraph(
		nodes,
		([key, node]) => {
			if (isOwn2(key, node)) return void 0;
			const reference = stringAt(node, "ref") ?? stringAt(node, "pref") ?? "";
			const isTool = tools.has(key) || stringAt(node, "context") === "build";
			const scope = isTool ? "development" : "unknown";
			const line = lineAt(lines, "graph_lock", "nodes", key);
			const found = conanPackage(file, reference, { line, scope });
			return { key, found, needs: idsIn(node, "requires") };
		},
		rootsOf(nodes.filter(([key, node]) => isOwn2(key, node)).map(([, node]) => node))
	);
}
function isProject(node) {
	const reference = stringAt(node, "ref") ?? stringAt(node, "pref");
	return reference === void 0 || stringAt(node, "path") !== void 0;
}
function rootsOf(own) {
	if (own.length === 0) return void 0;
	return {
		runtime: own.flatMap((node) => idsIn(node, "requires")),
		development: own.flatMap((node) => idsIn(node, "build_requires"))
	};
}
function idsIn(node, key) {
	return (arrayAt(node, key) ?? Object.values(objectAt(node, key) ?? {})).map(scalarText);
}
// ecosystems/conan
var ecosystem5 = {
	id: "conan",
	formats: [conanLock, conanFileText(conanFile, conanLock), conanFilePython(conanLock)]
};
// ecosystems/dart/pubspec-overrides
var PUBSPEC = "pubspec.yaml";
var PUBSPEC_OVERRIDES = "pubspec_overrides.yaml";
var KEY = "dependency_overrides";
var MAX_NAMED = 10;
var SHOWN = 120;
function pubspecOverrides(file, context) {
	const tables = [PUBSPEC_OVERRIDES, PUBSPEC].map((name) => {
		const found = context.file(besidePath(file.path, name));
		const document = found === void 0 ? void 0 : parseYaml(found.bytes.toString("utf8"), found.path);
		return isObject(document) ? objectAt(document, KEY) : void 0;
	});
	return tables.find((table) => table !== void 0) ?? {};
}
function withPubspecOverrides(file, read, context) {
	const locked3 = new Map(read.packages.map(({ name, version }) => [name, version]));
	const missing = Object.entries(pubspecOverrides(file, context)).flatMap(([name, value]) => {
		const [version, range] = [locked3.get(name), isObject(value) ? value["version"] : value];
		const wanted = scalarText(range);
		const isSame = version === void 0 || wanted === "" || mayBeIn(version, wanted);
		return isSame ? [] : [{ name, wanted }];
	});
	return {
		packages: [...read.packages, ...missing.flatMap((one) => exactPackage(file, one))],
		problems: [...read.problems, ...missing.slice(0, MAX_NAMED).map((one) => problem(file, one))]
	};
}
function exactPackage(file, { name, wanted }) {
	if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(wanted)) return [];
	return [packageOf(file, { type: "pub", ecosystem: "Pub", name, version: wanted })];
}
function problem({ path }, { name, wanted }) {
	const what = `${name} ${wanted}`.slice(0, SHOWN);
	const message = `the project overrides ${what}, but the lockfile contains a different version. Fix: run \`dart pub get\``;
	return { code: "contradiction", message, path };
}
// ecosystems/dart/pubspec
var pubspec = (lockfile) => manifestFormat(
	{
		wanted: { names: [PUBSPEC, PUBSPEC_OVERRIDES] },
		isPrimary: (path) => baseName(path) === PUBSPEC
	},
	{
		ecosystem: "Pub",
		manifests: [PUBSPEC],
		locks: [{ format: lockfile, names: ["pubspec.lock"], coverage: workspaceOf }],
		note: "The lockfile in the root folder covers a workspace member if the root pubspec.yaml lists the member’s folder."
	},
	readPubspec
);
function workspaceOf(lockfile, context) {
	const root = context.file(besidePath(lockfile.path, PUBSPEC));
	const folders = root === void 0 ? [] : arrayAt(documentOf(root), "workspace") ?? [];
	const manifests = folders.map(
		(folder) => besidePath(lockfile.path, `${scalarText(folder)}/${PUBSPEC}`)
	);
	return { manifests, names: [], replaced: Object.keys(pubspecOverrides(lockfile, context)) };
}
function documentOf(file) {
	const document = parseYaml(file.bytes.toString("utf8"), file.path);
	return isObject(document) ? document : {};
}
var OWN = ["name", "workspace", "dependencies", "environment"];
function readPubspec(file, context) {
	const document = documentOf(file);
	if (!OWN.some((key) => Object.hasOwn(document, key))) {
		throw notALockfile(file, "name", "add a package name (dart create)");
	}
	return {
		name: stringAt(document, "name"),
		dependencies: [
			...inTable(file, objectAt(document, "dependencies"), false),
			...inTable(file, objectAt(document, "dev_dependencies"), true),
			...inTable(file, pubspecOverrides(file, context), false)
		],
		fix: "commit pubspec.lock (dart pub get)"
	};
}
function inTable(file, table, isDevelopment) {
	return Object.entries(table ?? {}).flatMap(([name, value]) => {
		const isElsewhere = isObject(value) && ["sdk", "path"].some((key) => Object.hasOwn(value, key));
		if (isElsewhere) return [];
		const version = /^\d+\.\d+\.\d+[\w.+-]*$/.exec(scalarText(value))?.[0];
		const scope = isDevelopment ? "development" : "runtime";
		const facts = { type: "pub", ecosystem: "Pub", scope, isDirect: true };
		const exact = version === void 0 ? void 0 : packageOf(file, { ...facts, name, version });
		return [{ name, isDevelopment, exact }];
	});
}
// ecosystems/dart
var pubspecLock = {
	role: "lockfile",
	wanted: { names: ["pubspec.lock", PUBSPEC, PUBSPEC_OVERRIDES] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "pubspec.lock",
	parse: (file, context) => {
		const { packages, problems } = parsePubspecLock(file);
		const named = withNamedAtRuntime(packages, runtimeNames(file, context));
		return withPubspecOverrides(file, { packages: named, problems }, context);
	}
};
function runtimeNames(lockfile, context) {
	const found = context.file(besidePath(lockfile.path, PUBSPEC));
	const manifest2 = found && parseYaml(found.bytes.toString("utf8"), found.path);
	return new Set(Object.keys(isObject(manifest2) && objectAt(manifest2, "dependencies") || {}));
}
var ecosystem6 = { id: "dart", formats: [pubspecLock, pubspec(pubspecLock)] };
var PUB_HOSTS = new Set([
	"https://pub.dev",
	"https://pub.dartlang.org",
	"https://pub.flutter-io.cn",
	"https://mirrors.tuna.tsinghua.edu.cn/dart-pub"
]);
var FIX5 = "run `dart pub get`";
function parsePubspecLock(file) {
	const text = file.bytes.toString("utf8");
	const document = parseYaml(text, file.path);
	const packages = isObject(document) ? objectAt(document, "packages") : void 0;
	if (packages === void 0) throw notALockfile(file, "packages", FIX5);
	const lines = keyLines(text);
	const parsed = parseEach(Object.entries(packages), ([name, value]) => {
		const location = { text: name, line: lines.get(name) };
		return lockedPackage(file, location, objectEntry(file, value, location));
	});
	if (["sdk", "sdks"].some((key) => Object.hasOwn(document ?? {}, key))) return parsed;
	const cut = problemOf(notALockfile(file, "sdks", FIX5));
	return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}
var SOURCES = new Set(["hosted", "git", "path", "sdk"]);
function lockedPackage(file, location, entry) {
	const source = stringAt(entry, "source");
	const version = stringAt(entry, "version");
	if (!version || !SOURCES.has(source)) throw unread(file, location, FIX5);
	const description2 = objectAt(entry, "description") ?? {};
	const url = stringAt(description2, "url")?.replace(/\/$/, "");
	const isHosted = source === "hosted";
	const isPublic = isHosted && (url === void 0 || PUB_HOSTS.has(url));
	const commit = stringAt(description2, "resolved-ref");
	return packageOf(file, {
		type: "pub",
		name: (isHosted ? stringAt(description2, "name") ?? stringAt(entry, "description") : void 0) ?? location.text,
		version,
		qualifiers: {
			repository_url: isHosted && !isPublic ? url : void 0,
			vcs_url: vcsUrl(url, commit)
		},
		ecosystem: isHosted || source === "git" ? "Pub" : void 0,
		line: location.line,
		...DEPENDENCIES.get(stringAt(entry, "dependency") ?? ""),
		hashes: hashesOf2(stringAt(description2, "sha256")),
		downloadUrl: commit === void 0 ? void 0 : url
	});
}
var DEPENDENCIES = new Map([
	["direct main", { scope: "runtime", isDirect: true }],
	["direct overridden", { scope: "runtime", isDirect: true }],
	["direct dev", { scope: "development", isDirect: true }],
	["transitive", { scope: "unknown", isDirect: false }]
]);
function hashesOf2(sha256) {
	const isHash = sha256 !== void 0 && /^[0-9a-f]{64}$/.test(sha256);
	return isHash ? [{ algorithm: "sha256", value: sha256 }] : void 0;
}
function keyLines(text) {
	const lines = new Map();
	let indent;
	let isInside = false;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const key = row.trim();
		const depth = row.length - row.trimStart().length;
		if (depth === 0 && key !== "" && !key.startsWith("#")) isInside = key === "packages:";
		if (!isInside || depth === 0 || !key.endsWith(":")) continue;
		indent ??= depth;
		if (depth === indent) lines.set(key.slice(0, -1).replace(/^["']|["']$/g, ""), line);
	}
	return lines;
}
// ecosystems/debian/owned-files
var LIST = ".list";
var SUMS = ".md5sums";
function* ownedFiles3(installed3, { file, context, root, info }) {
	const sums = context.file(`${file.path}${SUMS}`)?.bytes.toString("utf8");
	for (const { found } of installed3) {
		for (const row of sums === void 0 ? [] : linesOf(sums)) {
			const path = row.slice(row.indexOf(" ")).trim();
			if (path !== "") yield { owner: found.purl, path: root + path };
		}
		const { name, architecture } = found;
		const list = context.file(`${info}${name}${LIST}`) ?? context.file(`${info}${name}:${architecture}${LIST}`);
		for (const path of listedIn(list?.bytes.toString("utf8") ?? "")) {
			yield { owner: found.purl, path: root + path };
		}
	}
}
function listedIn(list) {
	const paths = [];
	for (const row of list.split("\n")) {
		if (!row.startsWith("/")) continue;
		const tab = row.indexOf("	");
		const end = row.endsWith("\r") ? -1 : void 0;
		paths.push(row.slice(1, tab === -1 ? end : tab));
	}
	return paths;
}
// ecosystems/debian/relations
function withEdges2(installed3) {
	const providers = new Map();
	for (const { paragraph, found } of installed3) {
		for (const [name] of relations(paragraph, "provides")) {
			if (name !== void 0 && !providers.has(name)) providers.set(name, found.purl);
		}
	}
	for (const { found } of installed3) providers.set(found.name, found.purl);
	return installed3.map(({ paragraph, found }) => ({
		...found,
		dependsOn: [...relations(paragraph, "depends"), ...relations(paragraph, "pre-depends")].flatMap(
			(alternatives) => firstInstalled(alternatives, providers)
		)
	}));
}
function firstInstalled(alternatives, providers) {
	for (const name of alternatives) {
		const purl = providers.get(name);
		if (purl !== void 0) return [purl];
	}
	return [];
}
function relations({ fields }, field) {
	const value = fields.get(field);
	if (value === void 0 || value === "") return [];
	return value.split(",").map((clause) => clause.split("|").map(relationName2));
}
function relationName2(relation) {
	return relation.trim().split(/[\s(:[]/, 1)[0] ?? "";
}
// ecosystems/debian/shared-license
function withSharedLicenses(packages) {
	const byPurl = new Map(packages.map((found) => [found.purl, found]));
	return packages.map((found) => {
		const license = found.license ?? licenseOfNeeded(found, byPurl);
		return license === found.license ? found : { ...found, license };
	});
}
function licenseOfNeeded({ source, dependsOn }, byPurl) {
	const licenses = new Set();
	for (const purl of dependsOn) {
		const needed = byPurl.get(purl);
		const isOfSameSource = needed?.source?.name === source?.name && needed?.source?.version === source?.version;
		if (isOfSameSource && needed?.license !== void 0) licenses.add(needed.license);
	}
	const [license] = licenses;
	return licenses.size === 1 ? license : void 0;
}
// ecosystems/debian/stray-list
var STATUS = "var/lib/dpkg/status";
var strayList = {
	wanted: { globs: [`var/lib/dpkg/info/*${LIST}`], pathSuffixes: [STATUS] },
	wantedIn: ["image"],
	isPrimary: (path) => path.endsWith(LIST),
	parse: parseList
};
function parseList(file, context) {
	const status = context.file(besidePath(file.path, "../status"));
	const hasUpdates = context.file(besidePath(file.path, "../updates/0000")) !== void 0;
	const [name = ""] = baseName(file.path).slice(0, -LIST.length).split(":", 1);
	if (status === void 0 || hasUpdates || namesIn(status).has(name)) return NONE2;
	if (!/^\/\w/m.test(file.bytes.toString("utf8"))) return NONE2;
	const message = `dpkg lists the files of ${name.slice(0, 100)}, but not the package itself. Fix: keep ${STATUS} as dpkg wrote it`;
	return { packages: [], problems: [{ code: "incomplete", message, path: file.path }] };
}
var NONE2 = { packages: [], problems: [] };
var names = new WeakMap();
function namesIn(status) {
	const known10 = names.get(status) ?? new Set(
		[...status.bytes.toString("utf8").matchAll(/^package[ \t]*:[ \t]*(\S{1,200})/gim)].map(
			([, name = ""]) => name.toLowerCase()
		)
	);
	names.set(status, known10);
	return known10;
}
// ecosystems/debian/auto-installed
var FIELDS2 = new Set(["package", "architecture", "auto-installed"]);
var known2 = new WeakMap();
function isAutoInstalled(file, { name, architecture }) {
	const names2 = known2.get(file) ?? readNames(file.bytes.toString("utf8"));
	known2.set(file, names2);
	return names2.has(architecture === "all" ? name : `${name}:${architecture}`);
}
function readNames(text) {
	const automatic = readParagraphs(text, FIELDS2).filter(
		({ fields }) => fields.get("auto-installed") === "1"
	);
	return new Set(
		automatic.flatMap(({ fields }) => {
			const name = fields.get("package") ?? "";
			return [name, `${name}:${fields.get("architecture")}`];
		})
	);
}
// ecosystems/debian/copyright
var MAX_LICENSES = 100;
var MAX_SYNOPSIS_LENGTH = 100;
var known3 = new WeakMap();
function licenseOfCopyright(file) {
	if (file === void 0) return void 0;
	const license = known3.get(file) ?? readLicense(file.bytes.toString("utf8"));
	known3.set(file, license);
	return license === "" ? void 0 : license;
}
function readLicense(text) {
	const isMachineReadable = /^Format(?:-Specification)?:/im.test(text.slice(0, 1e3));
	const names2 = isMachineReadable ? statedNames(text) : commonNames(text);
	const licenses = [...new Set(names2)].slice(0, MAX_LICENSES);
	return licenses.length === 1 ? licenses[0] ?? "" : licenses.map(inParentheses).join(" AND ");
}
function statedNames(text) {
	const names2 = new Set();
	for (const [, rest = ""] of text.matchAll(/(?:^|\n)license:([^\n]*)/gi)) {
		const name = rest.trim();
		if (name !== "" && name.length <= MAX_SYNOPSIS_LENGTH) names2.add(name);
	}
	return [...names2].map(spdxExpression);
}
function commonNames(text) {
	const found = text.matchAll(/\/usr\/share\/common-licenses\/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)/g);
	return [...found].map((match) => match[1] ?? "");
}
function spdxExpression(name) {
	if (name.includes(",")) return name;
	const words2 = name.split(/\s+(or|and)\s+/i);
	return words2.map((word, index) => index % 2 === 1 ? word.toUpperCase() : spdxName(word)).join(" ");
}
var NAMES = new Map([
	["0bsd", "0BSD"],
	["apache-2", "Apache-2.0"],
	["artistic", "Artistic-1.0"],
	["artistic-2", "Artistic-2.0"],
	["bsd-2-clause", "BSD-2-Clause"],
	["bsd-3-clause", "BSD-3-Clause"],
	["bsd-4-clause", "BSD-4-Clause"],
	["bsd-4-clause-uc", "BSD-4-Clause-UC"],
	["cc0", "CC0-1.0"],
	["expat", "MIT"],
	["ms-pl", "MS-PL"],
	["openldap-2.8", "OLDAP-2.8"],
	["zlib", "Zlib"]
]);
var EXCEPTIONS = new Map([
	["bison", "Bison-exception-2.2"],
	["bison-2.2", "Bison-exception-2.2"],
	["classpath", "Classpath-exception-2.0"],
	["font", "Font-exception-2.0"],
	["libtool", "Libtool-exception"],
	["linux-syscall-note", "Linux-syscall-note"],
	["texinfo", "Texinfo-exception"]
]);
function spdxName(word) {
	const excepted = /^(\S+)[ -]with[ -](\S+)[ -]exception$/i.exec(word);
	const exception = EXCEPTIONS.get(excepted?.[2]?.toLowerCase() ?? "");
	const license = gnuName(excepted?.[1] ?? "");
	if (license !== void 0 && exception !== void 0) return `${license} WITH ${exception}`;
	return gnuName(word) ?? NAMES.get(word.toLowerCase()) ?? word;
}
function gnuName(word) {
	const gnu = /^([AL]?GPL|GFDL)(-NIV)?-?v?(\d)(?:\.(\d))?(?:\.0)*(\+?)$/i.exec(word);
	if (gnu === null) return void 0;
	const [, name = "", without = "", major = "", minor = "0", later] = gnu;
	const variant = without === "" ? "" : "-no-invariants";
	return `${name.toUpperCase()}-${major}.${minor}${variant}-${later === "+" ? "or-later" : "only"}`;
}
function inParentheses(license) {
	return / (?:AND|OR|WITH) /.test(license) ? `(${license})` : license;
}
// ecosystems/debian/to-package
var AUTO_INSTALLED = "var/lib/apt/extended_states";
var DOCUMENTS = "usr/share/doc";
var COPYRIGHT = "copyright";
var CONTROL = ".control";
function toPackage4(database2, type, { fields, line }) {
	const { file, context } = database2;
	const name = fields.get("package") ?? "";
	const version = fields.get("version") ?? "";
	if (name === "" || version === "") {
		const message = "an installed package has no name or version";
		throw new DataError("malformed", message, { path: file.path, line });
	}
	const architecture = fields.get("architecture");
	const { os } = context;
	return packageOf(file, {
		type,
		namespace: type === "deb" ? os?.id ?? "debian" : void 0,
		name,
		version,
		line,
		architecture,
		qualifiers: { arch: architecture, distro: distroOf(context) },
		ecosystem: type === "deb" ? osvRelease(os, type) : void 0,
		source: sourceOf(fields.get("source"), name, version),
		supplier: fields.get("maintainer"),
		...type === "deb" ? factsBeside({ name, architecture }, database2) : factsOfControl(name, database2),
		scope: "runtime"
	});
}
function factsBeside(one, { root, context }) {
	const states = context.file(`${root}${AUTO_INSTALLED}`);
	return {
		license: licenseOfCopyright(context.file(`${root}${DOCUMENTS}/${one.name}/${COPYRIGHT}`)),
		isDirect: states === void 0 ? void 0 : !isAutoInstalled(states, one)
	};
}
function factsOfControl(name, { info, context }) {
	const text = context.file(`${info}${name}${CONTROL}`)?.bytes.toString("utf8") ?? "";
	const fields = readParagraphs(text, CONTROL_FIELDS)[0]?.fields;
	const supplier = fields?.get("maintainer");
	return { license: fields?.get("license"), ...supplier !== void 0 && { supplier } };
}
var CONTROL_FIELDS = new Set(["license", "maintainer"]);
function sourceOf(source, name, version) {
	const [sourceName = "", rest = ""] = (source ?? "").split(" ");
	const stated = rest.replace("(", "").replace(")", "");
	return {
		name: sourceName === "" ? name : sourceName,
		version: stated === "" ? version : stated
	};
}
// ecosystems/debian
var STATUS2 = "var/lib/dpkg/status";
var STATUS_FOLDER = "var/lib/dpkg/status.d";
var UPDATES = "var/lib/dpkg/updates";
var OPKG_FOLDERS = ["usr/lib/opkg", "var/lib/opkg"];
var COMPANIONS = [AUTO_INSTALLED, SUMS, LIST, CONTROL, `/${COPYRIGHT}`];
var isPrimary = (path) => !COMPANIONS.some((end) => path.endsWith(end));
var dpkg = {
	wanted: {
		pathSuffixes: [STATUS2, AUTO_INSTALLED],
		directories: [STATUS_FOLDER, UPDATES],
		globs: [`var/lib/dpkg/info/*${LIST}`, `${DOCUMENTS}/*/${COPYRIGHT}`]
	},
	isPrimary,
	parse: (file, context) => parseStatus(file, context, "deb")
};
var opkg = {
	wanted: {
		pathSuffixes: OPKG_FOLDERS.map((folder) => `${folder}/status`),
		globs: OPKG_FOLDERS.flatMap((folder) => [
			`${folder}/info/*${LIST}`,
			`${folder}/info/*${CONTROL}`
		])
	},
	isPrimary,
	parse: (file, context) => parseStatus(file, context, "opkg")
};
var ecosystem7 = { id: "debian", formats: [dpkg, opkg, strayList] };
var FIELDS3 = new Set([
	"package",
	"status",
	"version",
	"architecture",
	"source",
	"maintainer",
	"depends",
	"pre-depends",
	"provides"
]);
function parseStatus(file, context, type) {
	const installed3 = [];
	const problems = [];
	const database2 = { file, context, ...locationOf(file.path) };
	for (const paragraph of readParagraphs(file.bytes.toString("utf8"), FIELDS3)) {
		try {
			if (!isInstalled(paragraph, file)) continue;
			installed3.push({ paragraph, found: toPackage4(database2, type, paragraph) });
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	const packages = withSharedLicenses(withEdges2(installed3));
	return { packages, problems, owned: () => ownedFiles3(installed3, database2) };
}
function locationOf(path) {
	const ends = path.includes("var/lib/dpkg/") ? ["var/lib/dpkg/"] : OPKG_FOLDERS.map((folder) => `${folder}/`);
	const end = ends.find((folder) => path.includes(folder)) ?? "";
	const root = path.slice(0, path.lastIndexOf(end));
	return { root, info: `${root}${end}info/` };
}
var INSTALLED_STATES = new Set([
	"installed",
	"triggers-pending",
	"triggers-awaited",
	"half-configured",
	"unpacked",
	"half-installed",
	"post-inst-failed",
	"removal-failed"
]);
var REMOVED_STATES = new Set(["not-installed", "config-files"]);
function isInstalled({ fields, line }, file) {
	const status = fields.get("status");
	if (status === void 0) return file.path.includes(`${STATUS_FOLDER}/`);
	const state = status.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
	if (INSTALLED_STATES.has(state)) return true;
	if (REMOVED_STATES.has(state)) return false;
	const message = `a package has the unknown state ${JSON.stringify(state.slice(0, 40))}. Fix: run \`dpkg --audit\``;
	throw new DataError("malformed", message, { path: file.path, line });
}
// ecosystems/dotnet/nuget-package
function nugetPackage(file, facts) {
	return packageOf(file, { ...facts, type: "nuget", ecosystem: "NuGet" });
}
function sha512Of(base64) {
	const bytes = Buffer.from((base64 ?? "").replace(/^sha512-/, ""), "base64");
	return bytes.length === 64 ? [{ algorithm: "sha512", value: bytes.toString("hex") }] : void 0;
}
// ecosystems/dotnet/deps-json
var depsJson = {
	wanted: { suffixes: [".deps.json"], names: ["project.assets.json"] },
	parse: parseDepsJson
};
var PACKAGE_TYPES = new Set(["package", "runtimepack"]);
var OWN_TYPES = new Set(["project", "msbuildproject", "reference", "referenceassembly"]);
var FIX6 = "rebuild the application";
function parseDepsJson(file) {
	const text = file.bytes.toString("utf8");
	const document = readJsonObject(file, text);
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "libraries");
	const libraries = objectAt(document, "libraries");
	if (libraries === void 0) {
		if (["runtimeTarget", "targets"].some((key) => Object.hasOwn(document, key))) return EMPTY;
		throw notALockfile(file, "libraries", FIX6);
	}
	const found = new Map();
	const problems = [];
	for (const key of Object.keys(libraries)) {
		const line = lineAt(lines, "libraries", key);
		const [label = "", version = ""] = key.split("/");
		const name = label.replace(/^runtimepack\./, "");
		try {
			const library = objectEntry(file, libraries[key], { text: key, line });
			if (isOwn(library)) continue;
			if (!PACKAGE_TYPES.has(typeOf(library))) throw unread(file, { text: key, line }, FIX6);
			const hashes = sha512Of(stringAt(library, "sha512"));
			found.set(key, nugetPackage(file, { name, version, line, hashes, scope: "runtime" }));
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	return { packages: withEdges3(document, found), problems };
}
var EMPTY = { packages: [], problems: [] };
function typeOf(library) {
	return (stringAt(library, "type") ?? "").toLowerCase();
}
function isOwn(library) {
	const digest = stringAt(library, "sha512") ?? "";
	return OWN_TYPES.has(typeOf(library)) && digest === "";
}
function withEdges3(document, found) {
	const targets = Object.values(objectAt(document, "targets") ?? {}).filter(isObject);
	return [...found].map(([key, one]) => {
		const needs = targets.flatMap((target) => purlsNeeded(objectAt(target, key), found));
		return { ...one, dependsOn: [...new Set(needs)] };
	});
}
function purlsNeeded(library, found) {
	const needs = objectAt(library ?? {}, "dependencies") ?? {};
	return Object.keys(needs).flatMap(
		(name) => found.get(`${name}/${stringAt(needs, name)}`)?.purl ?? []
	);
}
// ecosystems/dotnet/packages-lock
var packagesLock = {
	role: "lockfile",
	wanted: { names: ["packages.lock.json"], globs: ["packages.*.lock.json"] },
	wantedIn: ["directory", "file"],
	parse: parsePackagesLock
};
var FIX7 = "run `dotnet restore --force-evaluate`";
function parsePackagesLock(file) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const lines = jsonLines(text, (path) => path.length < 3);
	const problems = [];
	const frameworks = objectAt(lockfile, "dependencies");
	if (frameworks === void 0 || typeof lockfile["version"] !== "number") {
		throw notALockfile(file, "version and dependencies", FIX7);
	}
	const packages = Object.entries(frameworks).flatMap(([framework, value]) => {
		const entries = objectEntry(file, value, { text: framework });
		const base = objectAt(frameworks, framework.split("/", 1)[0] ?? "");
		const isListed = listedIn2(base, entries);
		return readFramework(file, entries, framework, { lines, problems, isListed });
	});
	return { packages, problems };
}
function listedIn2(...tables) {
	return new Set(tables.flatMap((table) => Object.keys(table ?? {})).map(lowerCase));
}
function needsOf(entry) {
	return Object.keys(objectAt(entry, "dependencies") ?? {}).map(lowerCase);
}
function lowerCase(name) {
	return name.toLowerCase();
}
function isProject2(entry) {
	if (!isObject(entry) || Object.hasOwn(entry, "resolved")) return false;
	return stringAt(entry, "type")?.toLowerCase() === "project";
}
function readFramework(file, entries, framework, { lines, problems, isListed }) {
	const found = new Map();
	for (const name of Object.keys(entries)) {
		const entry = entries[name];
		const line = lineAt(lines, "dependencies", framework, name);
		if (isProject2(entry)) continue;
		try {
			const version = isObject(entry) ? stringAt(entry, "resolved") : void 0;
			if (version === void 0 || !isObject(entry)) throw unread(file, { text: name, line }, FIX7);
			const one = nugetPackage(file, {
				name,
				version,
				line,
				isDirect: stringAt(entry, "type") === "Direct",
				hashes: sha512Of(stringAt(entry, "contentHash"))
			});
			found.set(name.toLowerCase(), { one, needs: needsOf(entry), line });
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	problems.push(...unlistedNeeds(file, found.values(), isListed, FIX7));
	return [...found.values()].map(({ one, needs }) => ({
		...one,
		dependsOn: needs.flatMap((name) => found.get(name)?.one.purl ?? [])
	}));
}
// ecosystems/dotnet/paket-dependencies
var paketDependencies = (lockfile) => ({
	role: "manifest",
	wanted: { names: ["paket.dependencies"] },
	wantedIn: ["directory", "file"],
	parse: parsePaketDependencies,
	locking: {
		ecosystem: "NuGet",
		manifests: ["paket.dependencies"],
		locks: [{ format: lockfile, names: ["paket.lock"] }],
		note: "The lockfile also covers the packages in `paket.references`. Single files that Paket downloads are not packages."
	}
});
var PACKAGE = /^(nuget|clitool)\s+(\S+)\s*(.*)$/i;
var EXACT = /^(?:={1,2}\s*)?(\d+(?:\.\d+){1,3}(?:-[\w.-]+)?)(?=\s|$)(?!\s*[<>])/;
var OTHER = /^(?:source|group|version|git|github|gist|http|cache|external_lock|[a-z_]+\s*:)(?:\s|$)|^[a-z_]+\s*:|^lowest_matching|^#|^\/\//i;
function parsePaketDependencies(file) {
	const dependencies = [];
	const unread4 = [];
	let group = "";
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		const stated = row.trim();
		const [, , name, spec = ""] = PACKAGE.exec(stated) ?? [];
		group = /^group\s+(\S+)/i.exec(stated)?.[1] ?? group;
		if (name !== void 0) dependencies.push(dependencyOf(file, { name, spec, group, line }));
		else if (stated !== "" && !OTHER.test(stated)) unread4.push({ text: row, line });
	}
	return {
		packages: [],
		problems: unreadRows(file, unread4, "use the format in Paket's documentation"),
		manifest: { dependencies, fix: "commit paket.lock (paket install)" }
	};
}
function dependencyOf(file, { name, spec, group, line }) {
	const isDevelopment = /^(?:build|tests?|docs?|formatting|analyzers)$/i.test(group);
	const version = EXACT.exec(spec)?.[1];
	const scope = isDevelopment ? "development" : "runtime";
	const exact = version === void 0 ? void 0 : nugetPackage(file, { name, version, line, scope, isDirect: true });
	return { name, isDevelopment, exact };
}
// ecosystems/dotnet/paket-lock
var paketLock = {
	role: "lockfile",
	wanted: { names: ["paket.lock"] },
	wantedIn: ["directory", "file"],
	parse: parsePaketLock
};
var FIX8 = "run `paket install`";
function parsePaketLock(file) {
	const { entries, unread: unread4, hasSection } = readRows(file.bytes.toString("utf8"));
	if (!hasSection) throw notALockfile(file, "NUGET section", FIX8);
	const parsed = parseGraph(entries, (entry) => ({
		key: keyOf(entry.group, entry.name),
		found: nugetPackage(file, {
			name: entry.name,
			version: entry.version,
			line: entry.line,
			scope: scopeOf(entry.group)
		}),
		needs: entry.needs.map((name) => keyOf(entry.group, name))
	}));
	return { ...parsed, problems: [...parsed.problems, ...unreadRows(file, unread4, FIX8)] };
}
var SECTIONS2 = new Set(["NUGET", "GITHUB", "GIT", "GIST", "HTTP"]);
var OPTION = /^[A-Z][A-Z_-]*:/;
var ENTRY = /^(\S+) \((\d[^)\s]*)\)(?: - .*)?$/;
var NEED = /^ {6,}(\S+)/;
function readRows(text) {
	const reading = { entries: [], unread: [], hasSection: false, section: "", group: "" };
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.trim() !== "") readRow(reading, row, line);
	}
	return reading;
}
function readRow(reading, row, line) {
	const stated = row.trim();
	if (SECTIONS2.has(stated)) {
		reading.section = stated;
		reading.hasSection = true;
	} else if (stated.startsWith("GROUP ")) {
		reading.group = stated.slice("GROUP ".length).trim();
		reading.section = "";
	} else if (OPTION.test(stated) || reading.section !== "" && /^(?:remote|specs):/.test(stated)) {
		return;
	} else if (reading.section !== "NUGET") {
		if (reading.section === "") reading.unread.push({ text: row, line });
	} else if (!readEntry(reading, row, line)) {
		reading.unread.push({ text: row, line });
	}
}
function readEntry({ entries, group }, row, line) {
	const need = NEED.exec(row)?.[1];
	if (need !== void 0) {
		entries.at(-1)?.needs.push(need);
		return entries.length > 0;
	}
	const [, name, version] = ENTRY.exec(row.trim()) ?? [];
	if (name === void 0 || version === void 0) return false;
	entries.push({ group, name, version, line, needs: [] });
	return true;
}
function keyOf(group, name) {
	return `${group} ${name.toLowerCase()}`;
}
function scopeOf(group) {
	return /^(?:build|test|tests|docs?|formatting|analyzers)$/i.test(group) ? "development" : "unknown";
}
// ecosystems/dotnet/exact-version
function exactVersion(version) {
	const bare = version?.replace(/^\[([^,\]]*)\]$/, "$1");
	return bare === void 0 || bare === "" || /[$*,[()]/.test(bare) ? void 0 : bare.trim();
}
// ecosystems/dotnet/file-properties
var READ_NAMES = new Map([
	["DirectoryBuildPropsPath", /(?:^|[\\/)])Directory\.Build\.props$/],
	["DirectoryBuildTargetsPath", /(?:^|[\\/)])Directory\.Build\.targets$/],
	["DirectoryPackagesPropsPath", /(?:^|[\\/)])(?:Directory\.Packages|[Pp]ackages)\.props$/],
	["NuGetLockFilePath", /(?:^|[\\/)])packages\.(?:[^\\/]+\.)?lock\.json$/]
]);
var HOOK = /^(?:Custom(?:Before|After)\w+|(?:Before|After)Microsoft\w+|ForceImport(?:Before|After)\w+|AlternateCommonProps|LanguageTargets)$/i;
function hooked(name, text) {
	const own = `$(${name})`.toLowerCase();
	return text.split(";").some((path) => path.trim() !== "" && path.trim().toLowerCase() !== own);
}
function unreadFiles({ path }, groups) {
	const properties = groups.flatMap(({ children }) => children);
	return properties.flatMap(({ name, text, line }) => {
		if (HOOK.test(name) && hooked(name, text)) return [unread2(path, name, text, line)];
		const [property, readName] = [...READ_NAMES].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
		if (text === "" || readName === void 0 || readName.test(text)) return [];
		return [unread2(path, property ?? name, text, line)];
	});
}
function unread2(path, property, text, line) {
	const message = `${property} is set to ${text.slice(0, 100)}, which Assay does not read. Fix: remove the property and use the default file name`;
	return { code: "not-found", message, path, line };
}
// ecosystems/dotnet/msbuild-text
function unescaped(text) {
	return text.replaceAll(
		/%([0-9a-f]{2})/gi,
		(_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
	);
}
// ecosystems/dotnet/imports
var OF_TOOLS = /^\$\((?:MSBuild|VSTools|VisualStudio|VCTargets|DevEnv|NuGet|Pkg|Language|UserRoot|AppData|Sdk|CustomBefore|CustomAfter|BeforeTargets|AfterTargets)/i;
var HERE = /^\$\(MSBuild(?:ThisFileDirectory|ProjectDirectory)\)[\\/]?/i;
function importsOf(file, elements, expand, context) {
	const files = [];
	const problems = [];
	for (const element of elements) {
		const stated = attributeAt(element, "Project") ?? "";
		const isOfSdk = attributeAt(element, "Sdk") !== void 0;
		const local = stated.replace(HERE, "./");
		const expanded = expand(local);
		const isOfTools = OF_TOOLS.test(local) && expanded === void 0;
		if (stated === "" || isOfSdk || isOfTools) continue;
		const path = unescaped(expanded ?? local).replaceAll("\\", "/");
		const inside = insidePath(file.path, path);
		const found = inside === void 0 ? void 0 : context.file(inside);
		if (found !== void 0) files.push(found);
		else if (!mayBeMissing(element)) problems.push(unreadImport(file, stated));
	}
	return { files, problems };
}
function mayBeMissing(element) {
	return /\bexists\s*\(/i.test(attributeAt(element, "Condition") ?? "");
}
function unreadImport(file, stated) {
	const message = `the imported file ${stated.slice(0, 200)} was not read, so packages can be missing. Fix: import a file in the source tree by path`;
	return { code: "not-found", message, path: file.path };
}
// ecosystems/dotnet/msbuild-properties
import{ posix }from"node:path";
var MAX_DEPTH = 20;
var MAX_LENGTH2 = 1024;
var IMPLIED = ["Directory.Build.props", "Directory.Packages.props"];
function propertiesOf(file, context) {
	const properties = new Map();
	const seen = new Set();
	for (const name of IMPLIED) {
		const found = nearest(file.path, name, context);
		if (found !== void 0) readProperties(found, context, properties, seen);
	}
	readProperties(file, context, properties, seen);
	return expander(properties);
}
function nearest(path, name, context) {
	for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
		const found = context.file(folder === "." ? name : `${folder}/${name}`);
		if (found !== void 0 || folder === "." || folder === "/") return found;
	}
}
function readProperties(file, context, properties, seen) {
	if (seen.has(file.path) || seen.size >= MAX_DEPTH) return;
	seen.add(file.path);
	const project = projectOf(file);
	if (project === void 0) return;
	for (const imported of elementsAt(project, "Import")) {
		const other = importedFile(file, imported, context);
		if (other !== void 0) readProperties(other, context, properties, seen);
	}
	for (const group of elementsAt(project, "PropertyGroup")) {
		if (attributeAt(group, "Condition") === void 0) addGroup(properties, group);
	}
}
function projectOf(file) {
	try {
		const root = readXml(file);
		return root.name === "Project" ? root : void 0;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function importedFile(file, element, context) {
	const stated = attributeAt(element, "Project")?.replaceAll("\\", "/") ?? "";
	const path = stated.replace(/^\$\(MSBuildThisFileDirectory\)\/?/i, "./");
	return path === "" || path.includes("$(") ? void 0 : context.file(besidePath(file.path, path));
}
function addGroup(properties, group) {
	for (const property of group.children) {
		if (property.text === "") continue;
		const key = property.name.toLowerCase();
		const isConditional = property.attributes["Condition"] !== void 0;
		if (!isConditional || !properties.has(key) && isDefault(property, key)) {
			properties.set(key, property.text);
		}
	}
}
function isDefault(element, key) {
	const condition = attributeAt(element, "Condition")?.toLowerCase() ?? "";
	return condition.replace(/\s/g, "") === `'$(${key})'==''`;
}
function expander(properties) {
	const expand = (text, depth) => {
		if (!text.includes("$(")) return text;
		if (depth > MAX_DEPTH) return void 0;
		const result = text.replace(/\$\(([A-Za-z_][\w-]*)\)/g, (stated, name) => {
			const value = properties.get(name.toLowerCase());
			return value === void 0 || value.includes(stated) ? stated : value;
		});
		if (result === text || result.length > MAX_LENGTH2) return void 0;
		return expand(result, depth + 1);
	};
	return (text) => expand(text, 0);
}
// ecosystems/dotnet/references
var SDK = "Sdk";
var MAX_FILES = 20;
function readReferences(file, context, kinds) {
	const expand = propertiesOf(file, context);
	const references = [];
	const problems = [];
	const seen = new Map([[file.path, file]]);
	for (const one of seen.values()) {
		try {
			const project = projectIn(one);
			if (kinds.includes(SDK)) references.push(...sdksOf(one, project, expand));
			const items = kinds.filter((kind) => kind !== SDK);
			for (const element of elementsNamed(project, items)) {
				const found = referencesOf(one, element, expand);
				references.push(...found.references);
				problems.push(...found.problems);
			}
			problems.push(...unreadFiles(one, elementsNamed(project, ["PropertyGroup"])));
			const imports = importsOf(one, elementsNamed(project, ["Import"]), expand, context);
			problems.push(...imports.problems);
			for (const other of imports.files) {
				if (seen.size < MAX_FILES || seen.has(other.path)) seen.set(other.path, other);
				else problems.push(tooMany(one, other));
			}
		} catch (error) {
			if (one === file) throw error;
			problems.push(problemOf(error));
		}
	}
	return { references, problems };
}
function projectIn(file) {
	const root = readXml(file);
	if (root.name === "Project") return root;
	throw notALockfile(file, "<Project> element", "use MSBuild's format");
}
function tooMany({ path }, other) {
	const message = `${other.path} was not read, because more than ${MAX_FILES} files are imported`;
	return { code: "limit-exceeded", message, path };
}
function elementsNamed(holder, names2) {
	const wanted = new Set(names2.map((name) => name.toLowerCase()));
	return holder.children.filter(isStructured).flatMap(
		(child) => wanted.has(child.name.toLowerCase()) ? [child] : elementsNamed(child, names2)
	);
}
function sdksOf(file, project, expand) {
	const elements = [project, ...elementsNamed(project, ["Import", SDK])];
	return elements.flatMap((element) => {
		const stated = metadataOf(element, "Sdk") ?? metadataOf(element, "Name") ?? "";
		return (expand(stated) ?? stated).split(";").flatMap((one) => {
			const [name = "", version = metadataOf(element, "Version")] = one.trim().split("/", 2);
			if (name === "" || version === void 0) return [];
			const { line } = element;
			return { file, name, version: expand(version) ?? version, isDevelopment: true, line };
		});
	});
}
function referencesOf(file, element, expand) {
	const { line } = element;
	const stated = metadataOf(element, "Include") ?? metadataOf(element, "Update") ?? "";
	const items = expand(stated);
	if (items === void 0 || /[$@%]\(/.test(items)) {
		const message = `the package name ${JSON.stringify(stated.slice(0, 100))} cannot be resolved. Fix: write the package name without properties`;
		return { references: [], problems: [{ code: "unread-line", message, path: file.path, line }] };
	}
	const version = metadataOf(element, "VersionOverride") ?? metadataOf(element, "Version");
	const facts = {
		file,
		line,
		version: version === void 0 ? void 0 : unescaped(expand(version) ?? ""),
		isDevelopment: metadataOf(element, "PrivateAssets")?.trim().toLowerCase() === "all"
	};
	const names2 = items.split(";").map((name) => unescaped(name).trim());
	const known10 = names2.filter((name) => name !== "");
	return { references: known10.map((name) => ({ ...facts, name })), problems: [] };
}
function metadataOf(element, name) {
	const isNamed = (one) => one.toLowerCase() === name.toLowerCase();
	const attribute = Object.keys(element.attributes).find(isNamed);
	if (attribute !== void 0) return element.attributes[attribute]?.trim();
	return element.children.findLast((child) => isNamed(child.name))?.text;
}
// ecosystems/dotnet/build-packages
var KINDS = [SDK, "PackageDownload", "DotNetCliToolReference"];
var FIX9 = "specify one exact version, such as [1.0.0]";
function buildPackages(file, context) {
	const { references } = readReferences(file, context, KINDS);
	return parseEach(references.flatMap(eachVersion), (reference) => buildPackage(reference));
}
function eachVersion(reference) {
	const versions = (reference.version ?? "").split(";").map((version) => version.trim());
	return versions.map((version) => ({ ...reference, version }));
}
function buildPackage({ file, name, version, line }) {
	const exact = exactVersion(version);
	if (exact === void 0) throw unread(file, { text: `${name} ${version}`, line }, FIX9);
	return nugetPackage(file, { name, version: exact, line, scope: "development", isDirect: true });
}
// ecosystems/dotnet/project-files
var packagesConfig = {
	role: "manifest",
	wanted: { names: ["packages.config"], globs: ["packages.*.config"] },
	wantedIn: ["directory", "file"],
	parse: (file) => {
		const root = readXml(file);
		const isOther = root.name !== "packages" && baseName(file.path) !== "packages.config";
		if (isOther) return { packages: [], problems: [], isForeign: true };
		if (root.name !== "packages") throw notALockfile(file, "<packages> element", EXACT2);
		return parseEach(elementsAt(root, "package"), (entry) => {
			const [name = "", line] = [attributeAt(entry, "id"), entry.line];
			const found = packageOfReference({
				file,
				name,
				version: attributeAt(entry, "version"),
				isDevelopment: attributeAt(entry, "developmentDependency") === "true",
				line
			});
			if (found === void 0) throw unread(file, { text: name, line }, EXACT2);
			return found;
		});
	}
};
var EXACT2 = "specify the ID and the exact version of each package";
var SHARED_FILES = ["Directory.Build.props", "Directory.Build.targets"];
var PROJECT_SUFFIXES = [
	...[".csproj", ".fsproj", ".vbproj", ".vcxproj", ".sqlproj", ".wixproj", ".msbuildproj"],
	...[".wapproj", ".ilproj", ".dcproj", ".esproj", ".sfproj", ".shproj", ".pyproj", ".njsproj"],
	...[".jsproj", ".nuproj", ".ccproj", ".xproj", ".proj"]
].flatMap((suffix) => [suffix, `${suffix}.user`]);
var IMPORTED_SUFFIXES = [".props", ".targets", ".projitems"];
var projectFile = {
	role: "manifest",
	wanted: { suffixes: [...PROJECT_SUFFIXES, ...IMPORTED_SUFFIXES], names: SHARED_FILES },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => PROJECT_SUFFIXES.some((suffix) => path.endsWith(suffix)) || SHARED_FILES.includes(baseName(path)),
	parse: parseProject,
	locking: {
		ecosystem: "NuGet",
		manifests: ["*.csproj", "*.fsproj", "*.vbproj", "*.vcxproj", ...SHARED_FILES],
		locks: [
			{
				format: packagesLock,
				names: ["packages.lock.json"],
				coverage: (lockfile, context) => ({
					manifests: sharedAbove(lockfile.path, context),
					names: []
				})
			},
			{
				format: depsJson,
				names: ["obj/project.assets.json"],
				folderOf: (path) => path.replace(/obj\/[^/]*$/, "").replace(/[^/]*$/, "")
			}
		],
		note: "Dependencies with exact versions are listed as packages. Only a lockfile lists their transitive dependencies."
	}
};
function sharedAbove(path, context) {
	return SHARED_FILES.flatMap((name) => context.named(name)).map((file) => file.path).filter((shared) => path.startsWith(shared.slice(0, shared.lastIndexOf("/") + 1)));
}
function parseProject(file, context) {
	if (file.path.endsWith(".proj") && !file.bytes.includes("<Project")) {
		return { packages: [], problems: [], isForeign: true };
	}
	const kinds = ["PackageReference", "GlobalPackageReference"];
	const { references, problems } = readReferences(file, context, kinds);
	const dependencies = references.map((reference) => ({
		name: reference.name,
		isDevelopment: reference.isDevelopment,
		exact: packageOfReference(reference)
	}));
	const fix = "commit packages.lock.json (dotnet restore --use-lock-file)";
	const fetched = buildPackages(file, context);
	return {
		packages: fetched.packages,
		problems: [...problems, ...fetched.problems],
		manifest: { dependencies, fix }
	};
}
var CENTRAL_FILES = ["Directory.Packages.props", "Packages.props", "packages.props"];
var centralPackages = {
	role: "manifest",
	wanted: { names: CENTRAL_FILES, suffixes: IMPORTED_SUFFIXES },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => CENTRAL_FILES.includes(baseName(path)),
	parse: (file, context) => {
		const kinds = ["PackageVersion", "GlobalPackageReference", "PackageReference"];
		const { references, problems } = readReferences(file, context, kinds);
		const parsed = parseEach(references, packageOfReference);
		return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
	}
};
function packageOfReference({file,name,version,isDevelopment,line}) {
	const exact = exactVersion(version);
	if (exact === void 0) return void 0;
	const scope = isDevelopment ? "development" : "runtime";
	return nugetPackage(file, { name, version: exact, line, scope, isDirect: true });
}
// ecosystems/dotnet/response-file
var responseFile = {
	wanted: { names: ["Directory.Build.rsp", "MSBuild.rsp", "msbuild.rsp"] },
	wantedIn: ["directory", "file"],
	parse: parseResponseFile
};
var HARMLESS = /^(?:Configuration|Platform|TreatWarningsAsErrors|WarningLevel|WarnAsError|NoWarn|Deterministic|ContinuousIntegrationBuild|UseSharedCompilation|BuildInParallel|GenerateFullPaths|Debug\w*|Optimize|RestoreLockedMode|RunAnalyzers\w*|EnforceCodeStyleInBuild)$/i;
var PROPERTIES = /^[-/]{1,2}(?:p|property|rp|restoreproperty):(.*)$/i;
function parseResponseFile(file) {
	const problems = [];
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		const text = row.trim();
		if (!text.startsWith("#") && changesPackages(text)) problems.push(unread3(file, text, line));
	}
	return { packages: [], problems: problems.slice(0, MAX_PROBLEMS) };
}
var MAX_PROBLEMS = 10;
function changesPackages(row) {
	return row.split(/\s+/).some((word) => {
		const option = word.replace(/^["']/, "");
		if (option.startsWith("@")) return true;
		const stated = PROPERTIES.exec(option)?.[1];
		const names2 = stated?.split(/[;,]/).map((one) => one.split("=", 1)[0]?.trim() ?? "") ?? [];
		return names2.some((name) => !HARMLESS.test(name.replace(/^["']/, "")));
	});
}
function unread3({ path }, text, line) {
	const message = `${text.slice(0, 100)} can change the packages of each project, but Assay does not read it here. Fix: set the property in Directory.Build.props`;
	return { code: "not-found", message, path, line };
}
// ecosystems/dotnet/tools-manifest
var toolsManifest = {
	role: "manifest",
	wanted: { names: ["dotnet-tools.json"] },
	wantedIn: ["directory", "file"],
	parse: (file) => {
		const { document, text } = readDocument(file);
		const tools = objectAt(document, "tools");
		if (tools === void 0) throw notALockfile(file, "tools", "run `dotnet new tool-manifest`");
		return readVersions(
			file,
			{ text, key: "tools", entries: tools },
			(name) => stringAt(objectAt(tools, name) ?? {}, "version")
		);
	}
};
var globalJson = {
	role: "manifest",
	wanted: { names: ["global.json"] },
	wantedIn: ["directory", "file"],
	parse: (file) => {
		const { document, text } = readDocument(file);
		const sdks = objectAt(document, "msbuild-sdks") ?? {};
		return readVersions(
			file,
			{ text, key: "msbuild-sdks", entries: sdks },
			(name) => stringAt(sdks, name)
		);
	}
};
function readDocument(file) {
	const text = strictJson(file.bytes.toString("utf8"));
	return { document: readJsonObject(file, text), text };
}
function readVersions(file, { text, key, entries }, versionOf) {
	const lines = jsonLines(text, (path) => path.length < 2);
	return parseEach(Object.keys(entries), (name) => {
		const line = lineAt(lines, key, name);
		const version = exactVersion(versionOf(name));
		if (version === void 0) throw unread(file, { text: name, line }, "specify an exact version");
		return nugetPackage(file, { name, version, line, scope: "development", isDirect: true });
	});
}
// ecosystems/dotnet
var ecosystem8 = {
	id: "dotnet",
	formats: [
		packagesLock,
		paketLock,
		depsJson,
		packagesConfig,
		projectFile,
		centralPackages,
		paketDependencies(paketLock),
		toolsManifest,
		globalJson,
		responseFile
	]
};
// ecosystems/erlang-tokens
var MARKS = new Map([
	["<<", "open"],
	[">>", "close"],
	["%{", "open"],
	["=>", "separator"],
	["{", "open"],
	["}", "close"],
	["[", "open"],
	["]", "close"],
	[",", "separator"],
	[".", "separator"]
]);
var COMMENTS = { erlang: "%", elixir: "#" };
var WORD = /[A-Za-z0-9_@.?!]/;
function* termTokens(text, language) {
	const lineAt2 = lineCounter(text);
	for (let at = 0; at < text.length; ) {
		const token = tokenAt(text, at, language);
		if (token.kind !== void 0) yield { kind: token.kind, text: token.text, line: lineAt2(at) };
		at = token.end;
	}
}
function tokenAt(text, at, language) {
	const char = text.charAt(at);
	if (char.trim() === "") return { kind: void 0, text: "", end: at + 1 };
	if (char === '"' || char === "'") return stringAt2(text, at, char);
	const two = text.slice(at, at + 2);
	const mark2 = MARKS.get(two) === void 0 ? char : two;
	if (char === COMMENTS[language]) return { kind: void 0, text: "", end: endOfLine(text, at) };
	if (char === ":") return colonAt(text, at);
	if (MARKS.has(mark2)) return { kind: MARKS.get(mark2), text: mark2, end: at + mark2.length };
	if (!WORD.test(char)) return { kind: "unknown", text: char, end: at + 1 };
	return wordAt(text, at, language);
}
function colonAt(text, at) {
	const isKey = /[\w"'@?!]/.test(text.charAt(at - 1));
	const next = text.charAt(at + 1);
	const kind = isKey && next.trim() === "" ? "separator" : "unknown";
	const isAtom2 = !isKey && /[\w"']/.test(next);
	return { kind: isAtom2 ? void 0 : kind, text: ":", end: at + 1 };
}
function wordAt(text, start, language) {
	let end = start;
	while (end < text.length && WORD.test(text.charAt(end))) end++;
	if (language === "erlang" && text.charAt(end - 1) === ".") end--;
	return { kind: "word", text: text.slice(start, end), end };
}
function stringAt2(text, start, quote) {
	const end = endOfString(text, start, quote);
	const isClosed = end - start > 1 && text.charAt(end - 1) === quote;
	const stated = text.slice(start + 1, isClosed ? end - 1 : end);
	const isPlain2 = isClosed && !stated.includes("\\") && !stated.includes("#{");
	return { kind: isPlain2 ? "string" : "unknown", text: stated, end };
}
function endOfLine(text, start) {
	const end = text.indexOf("\n", start);
	return end === -1 ? text.length : end;
}
function endOfString(text, start, quote) {
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === quote) return at + 1;
	}
	return text.length;
}
// ecosystems/erlang-terms
function isGroup(term) {
	return typeof term === "object" && "items" in term;
}
function isAtom(term, name) {
	return typeof term === "object" && "atom" in term && term.atom === name;
}
function textOf(term) {
	if (typeof term === "string") return term;
	const [only, ...more] = isGroup(term) ? term.items : [];
	return typeof only === "string" && more.length === 0 ? only : void 0;
}
var MAX_DEPTH2 = 100;
var CLOSERS = new Map([
	["{", "}"],
	["%{", "}"],
	["[", "]"],
	["<<", ">>"]
]);
var MAX_BYTES = 8 * 1024 * 1024;
function readTerms(file, language) {
	if (file.bytes.length > MAX_BYTES) {
		throw tooMuch(file, `the lockfile is larger than ${MAX_BYTES} bytes`);
	}
	const top = [];
	const refused = [];
	const open = [];
	let last;
	for (const token of termTokens(file.bytes.toString("utf8"), language)) {
		const isItem = BEGINS.has(token.kind);
		if (isItem && endsItem(last) || !fits(token, open)) refused.push(token);
		if (token.kind === "close") open.pop();
		else if (isItem) addItem(token, open.at(-1)?.items ?? top, open);
		if (open.length > MAX_DEPTH2)
			throw tooMuch(file, `terms are nested more than ${MAX_DEPTH2} levels deep`);
		last = token;
	}
	refused.push(...open.map(({ token }) => token));
	if (language === "erlang" && last !== void 0 && last.text !== ".") refused.push(last);
	return { terms: top, unread: firstOfLines(refused) };
}
function firstOfLines(refused) {
	const rows = new Map();
	for (const { text, line } of refused) if (!rows.has(line)) rows.set(line, { text, line });
	return [...rows.values()];
}
var BEGINS = new Set(["string", "word", "open"]);
var ENDS = new Set(["string", "word", "close"]);
function endsItem(token) {
	return token !== void 0 && ENDS.has(token.kind);
}
function fits(token, open) {
	if (token.kind === "close") return open.at(-1)?.closer === token.text;
	return token.kind !== "unknown";
}
function addItem({ kind, text, line }, items, open) {
	if (kind === "string") items.push(text);
	else if (kind === "word") items.push(wordTerm(text));
	else {
		const inner = [];
		items.push({ mark: text, items: inner, line });
		open.push({ items: inner, closer: CLOSERS.get(text), token: { kind, text, line } });
	}
}
function tooMuch(file, message) {
	return new DataError("limit-exceeded", message, { path: file.path });
}
function wordTerm(text) {
	return /^\d/.test(text) ? text : { atom: text };
}
// ecosystems/elixir/mix-exs
var DEVELOPMENT = new Set(["dev", "test"]);
var ELSEWHERE = ["git", "github", "hex", "path", "in_umbrella"];
var MAX_BYTES2 = 1024 * 1024;
var DEPENDENCIES2 = /\bdefp?\s+deps(?:\(\))?(?:\s+do|\s*,\s*do:)\s*(?=\[)/;
function mixDependencies(file) {
	if (file.bytes.length > MAX_BYTES2) return void 0;
	const text = withoutComments(file.bytes.toString("utf8"));
	const found = DEPENDENCIES2.exec(text);
	if (found === null) return void 0;
	const start = found.index + found[0].length;
	const end = endOfList(text, start);
	if (end === void 0 || !/^\s*end\b/.test(text.slice(end))) return void 0;
	const bytes = Buffer.from(text.slice(start, end));
	const [list] = readTerms({ ...file, bytes }, "elixir").terms;
	return isGroup(list) ? list.items.flatMap(dependencyOf2) : void 0;
}
function dependencyOf2(term) {
	if (!isGroup(term)) return [];
	const [name, ...rest] = term.items;
	if (typeof name !== "object" || !("atom" in name)) return [];
	const options = rest.flatMap((item) => isGroup(item) ? item.items : [item]);
	const environments = atomsAfter(rest, "only") ?? atomsAfter(options, "only") ?? [];
	const isForDevelopment2 = environments.length > 0 && environments.every((environment) => DEVELOPMENT.has(environment));
	const isLocal = options.some((item) => isAtom(item, "path") || isAtom(item, "in_umbrella"));
	const isElsewhere = ELSEWHERE.some((key) => options.some((item) => isAtom(item, key)));
	const requirement = isElsewhere ? void 0 : textOf(rest[0]);
	return [{ app: name.atom, requirement, isForDevelopment: isForDevelopment2, isLocal }];
}
function atomsAfter(terms, key) {
	const at = terms.findIndex((term) => isAtom(term, key));
	const value = at === -1 ? void 0 : terms[at + 1];
	if (value === void 0) return void 0;
	return (isGroup(value) ? value.items : [value]).map(
		(term) => typeof term === "object" && "atom" in term ? term.atom : ""
	);
}
function endOfList(text, start) {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '"') at = endOfString2(text, at);
		else if (char === "[") depth++;
		else if (char === "]" && --depth === 0) return at + 1;
	}
	return void 0;
}
function endOfString2(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === '"') return at;
	}
	return text.length;
}
function withoutComments(text) {
	let result = "";
	let copied = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '"') at = endOfString2(text, at);
		if (char !== "#") continue;
		result += text.slice(copied, at);
		const end = text.indexOf("\n", at);
		at = copied = end === -1 ? text.length : end;
	}
	return result + text.slice(copied);
}
// ecosystems/hex-package
var PUBLIC_REPOSITORY = "hexpm";
function hexPackage(file, facts) {
	const { repository = PUBLIC_REPOSITORY, ...rest } = facts;
	const [registry, organization] = repository.split(":");
	const isPublic = registry === PUBLIC_REPOSITORY;
	return packageOf(file, {
		...rest,
		type: "hex",
		namespace: organization ?? (isPublic ? void 0 : registry),
		ecosystem: "Hex"
	});
}
function hexCommit(file, facts) {
	const { url, commit, ...rest } = facts;
	return packageOf(file, {
		...rest,
		type: "hex",
		version: "",
		qualifiers: { vcs_url: vcsUrl(url, commit) },
		downloadUrl: url
	});
}
function sha256Of(text) {
	const isHash = text !== void 0 && /^[0-9a-f]{64}$/i.test(text);
	return isHash ? [{ algorithm: "sha256", value: text.toLowerCase() }] : void 0;
}
// ecosystems/elixir/mix-manifest
var MANIFEST = "mix.exs";
var FETCHED = /(?:^|\/)deps\//;
var mixExs = (lockfile) => manifestFormat(
	{
		wanted: { names: [MANIFEST] },
		isPrimary: (path) => path.endsWith(MANIFEST) && !FETCHED.test(path)
	},
	{
		ecosystem: "Hex",
		manifests: [MANIFEST],
		locks: [{ format: lockfile, names: ["mix.lock"], coverage: applicationsBelow }],
		note: "The file is a program. Assay reads dependencies only if `deps` is a plain list. All applications in an umbrella project share the lockfile in its root folder."
	},
	readMixExs
);
function applicationsBelow({ path }, context) {
	const apps = `${path.slice(0, path.lastIndexOf("/") + 1)}apps/`;
	const manifests = context.named(MANIFEST).map((file) => file.path);
	return { manifests: manifests.filter((one) => one.startsWith(apps)), names: [] };
}
function readMixExs(file) {
	const stated = mixDependencies(file);
	const text = file.bytes.toString("utf8");
	if (text.trim() !== "" && !/\bdef(?:module|p)?\b/.test(text)) {
		throw notALockfile(file, "module", "define one (mix new)");
	}
	const dependencies = (stated ?? []).filter(({ isLocal }) => !isLocal).map(({ app, requirement, isForDevelopment: isForDevelopment2 }) => ({
		name: app,
		isDevelopment: isForDevelopment2,
		exact: exactPackage2(file, app, requirement)
	}));
	const isProgram = stated === void 0 && /\bdeps:|\bdeps\b[^\n]*\bdo\b/.test(text);
	return { dependencies, isProgram, fix: "commit mix.lock (mix deps.get)" };
}
function exactPackage2(file, name, requirement = "") {
	const version = /^\s*(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)\s*$/.exec(requirement)?.[1];
	return version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true });
}
// ecosystems/elixir
var MANIFEST2 = "mix.exs";
var mixLock = {
	role: "lockfile",
	wanted: { names: ["mix.lock", MANIFEST2] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "mix.lock",
	parse: parseMixLock
};
var ecosystem9 = { id: "elixir", formats: [mixLock, mixExs(mixLock)] };
var FIX10 = "run `mix deps.get`";
function parseMixLock(file, context) {
	const { terms, unread: rows } = readTerms(file, "elixir");
	const [map, ...more] = terms;
	if (!isGroup(map) || map.mark !== "%{" || more.length > 0)
		throw notALockfile(file, "single map of packages", FIX10);
	const roots = rootsBeside(file, context);
	const entries = entriesOf(map);
	const parsed = parseGraph(entries, (entry) => nodeOf2(file, entry), roots);
	const listed = { has: isKnown(entries, roots, context) };
	const unmet = unlistedNeeds(file, entries.map(needing), listed, FIX10);
	return {
		packages: parsed.packages,
		problems: [
			...unreadRows(file, rows, FIX10),
			...parsed.problems,
			...unmet,
			...replacedBy(file, context)
		]
	};
}
function replacedBy(file, context) {
	const manifest2 = context.file(besidePath(file.path, MANIFEST2));
	const [setting] = /^[^#\n]*\blockfile:[^\n]{1,80}/m.exec(manifest2?.bytes.toString("utf8") ?? "") ?? [];
	if (setting === void 0 || /lockfile:\s*"(?:[^"]*\/)?mix\.lock"/.test(setting)) return [];
	return [unusedLockfile(file, "mix.lock", setting.trim().replace(/,$/, ""))];
}
function entriesOf({ items, line: first }) {
	const entries = [];
	for (let at = 0; at < items.length; at += 2) {
		const [key, value] = items.slice(at, at + 2);
		const line = isGroup(value) ? value.line : entries.at(-1)?.line ?? first;
		entries.push({ key, value, line });
	}
	return entries;
}
function rootsBeside(file, context) {
	const beside = besidePath(file.path, MANIFEST2);
	if (context.file(beside) === void 0) return void 0;
	const folder = beside.slice(0, -MANIFEST2.length);
	const runtime = [];
	const development = [];
	for (const manifest2 of context.named(MANIFEST2)) {
		const path = manifest2.path.startsWith(folder) ? manifest2.path.slice(folder.length) : "deps/";
		if (/(?:^|\/)deps\//.test(path)) continue;
		const dependencies = mixDependencies(manifest2);
		if (dependencies === void 0) return void 0;
		for (const { app, isForDevelopment: isForDevelopment2 } of dependencies) {
			(isForDevelopment2 ? development : runtime).push(app);
		}
	}
	return { runtime, development };
}
function nodeOf2(file, { key, value, line }) {
	const app = nameOf2(key);
	const [kind, second, third, , , dependencies, repository, checksum] = isGroup(value) ? value.items : [];
	const text = textOf(third);
	if (app !== void 0 && text !== void 0 && isAtom(kind, "git")) {
		const found2 = hexCommit(file, { name: app, url: textOf(second) ?? "", commit: text, line });
		return { key: app, found: found2, needs: [] };
	}
	const name = nameOf2(second);
	if (app === void 0 || name === void 0 || text === void 0 || !isAtom(kind, "hex")) {
		const entry = app === void 0 ? "an entry" : `the entry of ${app}`;
		throw unread(file, { text: entry, line }, FIX10);
	}
	const found = hexPackage(file, {
		name,
		version: text,
		line,
		repository: textOf(repository),
		hashes: sha256Of(textOf(checksum))
	});
	return { key: app, found, needs: needsOf2(dependencies) };
}
function needsOf2(dependencies) {
	const list = isGroup(dependencies) ? dependencies.items.filter(isGroup) : [];
	return list.flatMap(({ items: [app] }) => nameOf2(app) ?? []);
}
function isKnown(entries, roots, context) {
	const manifests = context.named(MANIFEST2).map(({ bytes }) => bytes.toString("utf8"));
	const apps = entries.flatMap(({ key }) => nameOf2(key) ?? []);
	const known10 = new Set([...apps, ...roots?.runtime ?? [], ...roots?.development ?? []]);
	const isInProgram = (app) => manifests.some((text) => text.includes(`:${app}`));
	if (manifests.length === 0) return () => true;
	return (app) => known10.has(app) || roots === void 0 && isInProgram(app);
}
function needing({ value, line }) {
	const list = isGroup(value) && isAtom(value.items[0], "hex") ? value.items[5] : void 0;
	const items = isGroup(list) ? list.items.filter(isGroup) : [];
	const needs = items.filter((item) => !isOptional(item)).flatMap(({ items: [app] }) => nameOf2(app) ?? []);
	return { needs, line };
}
function isOptional({ items }) {
	const options = items.flatMap((item) => isGroup(item) ? item.items : []);
	const at = options.findIndex((item) => isAtom(item, "optional"));
	return at !== -1 && isAtom(options[at + 1], "true");
}
function nameOf2(term) {
	return typeof term === "object" && "atom" in term ? term.atom : textOf(term);
}
// ecosystems/erlang/rebar-config
var rebarConfig = (lockfile) => manifestFormat(
	{ wanted: { names: ["rebar.config"] } },
	{
		ecosystem: "Hex",
		manifests: ["rebar.config"],
		locks: [{ format: lockfile, names: ["rebar.lock"] }],
		note: "The lockfile covers only the default profile. Other profiles count as not locked, except for tests, documentation and plugins."
	},
	readConfig
);
function readConfig(file) {
	const { terms, unread: rows } = readTerms(file, "erlang");
	const [row] = rows;
	if (row !== void 0) throw unread(file, row, "write plain terms (rebar3 lock)");
	return {
		dependencies: dependenciesIn(file, terms, false),
		fix: "commit rebar.lock (rebar3 lock)"
	};
}
var PLUGINS = ["plugins", "project_plugins"];
var DEVELOPMENT2 = /(?:^|_)(?:tests?|dev|docs?|check|bench)(?:_|$)/;
function dependenciesIn(file, settings, isDevelopment) {
	return settings.filter(isGroup).flatMap(({ items: [key, list] }) => {
		const items = isGroup(list) ? list.items : [];
		if (isAtom(key, "profiles")) return items.flatMap((profile) => inProfile(file, profile));
		const isPlugin = PLUGINS.some((name) => isAtom(key, name));
		if (!isPlugin && !isAtom(key, "deps")) return [];
		return items.flatMap((term) => dependencyOf3(file, term, isDevelopment || isPlugin));
	});
}
function inProfile(file, profile) {
	const [name, settings] = isGroup(profile) ? profile.items : [];
	const isNamed = typeof name === "object" && "atom" in name;
	const isDevelopment = isNamed && DEVELOPMENT2.test(name.atom);
	return isGroup(settings) ? dependenciesIn(file, settings.items, isDevelopment) : [];
}
function dependencyOf3(file, term, isDevelopment) {
	const [app, ...rest] = isGroup(term) ? term.items : [term];
	if (typeof app !== "object" || !("atom" in app)) return [];
	const renamed = rest.filter(isGroup).find(({ items: [key] }) => isAtom(key, "pkg"));
	const other = renamed?.items[1];
	const name = typeof other === "object" && "atom" in other ? other.atom : textOf(other) ?? app.atom;
	const version = /^\d+\.\d+[\w.+-]*$/.exec(textOf(rest[0]) ?? "")?.[0];
	const scope = isDevelopment ? "development" : "runtime";
	const exact = version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true, scope });
	return [{ name, isDevelopment, isOptional: isDevelopment, exact }];
}
// ecosystems/erlang
var rebarLock = {
	role: "lockfile",
	wanted: { names: ["rebar.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseRebarLock
};
var ecosystem10 = { id: "erlang", formats: [rebarLock, rebarConfig(rebarLock)] };
var FIX11 = "run `rebar3 lock`";
function parseRebarLock(file) {
	const { terms, unread: rows } = readTerms(file, "erlang");
	const [first, second, ...more] = terms;
	const isVersioned = isGroup(first) && typeof first.items[0] === "string";
	const list = isVersioned ? first.items[1] : first;
	if (!isGroup(list) || list.mark !== "[" || more.length > 0)
		throw notALockfile(file, "list of packages", FIX11);
	const hashes = hashesIn(isGroup(second) ? second : void 0);
	const parsed = parseEach(list.items, (entry) => locked(file, entry, hashes));
	return {
		packages: parsed.packages,
		problems: [...unreadRows(file, rows, FIX11), ...parsed.problems]
	};
}
var REPOSITORIES = ["git", "git_subdir", "hg"];
function locked(file, entry, hashes) {
	const [appTerm, source, level] = isGroup(entry) ? entry.items : [];
	const [kind, second, third] = isGroup(source) ? source.items : [];
	const app = textOf(appTerm);
	const name = textOf(second);
	const version = textOf(third);
	const line = isGroup(entry) ? entry.line : void 0;
	const facts = { line, scope: "runtime", isDirect: level === "0" };
	if (app !== void 0 && REPOSITORIES.some((one) => isAtom(kind, one))) {
		const commit = isGroup(third) ? textOf(third.items[1]) ?? "" : "";
		return hexCommit(file, { ...facts, name: app, url: name ?? "", commit });
	}
	if (app === void 0 || name === void 0 || version === void 0 || !isAtom(kind, "pkg")) {
		throw unread(file, { text: app ?? "an entry", line }, FIX11);
	}
	return hexPackage(file, { ...facts, name, version, hashes: sha256Of(hashes.get(app)) });
}
function hashesIn(attributes) {
	const lists = (attributes?.items ?? []).filter(isGroup);
	const outer = lists.find(({ items: [name] }) => isAtom(name, "pkg_hash_ext"))?.items[1];
	const pairs = isGroup(outer) ? outer.items.filter(isGroup) : [];
	return new Map(pairs.map(({ items: [app, hash] }) => [textOf(app) ?? "", textOf(hash) ?? ""]));
}
// ecosystems/gentoo/installed-name
function statedName({ path }, context) {
	const folder = path.split("/").at(-2) ?? "";
	return context.file(besidePath(path, "PF"))?.bytes.toString("utf8").trim() ?? folder;
}
function installedName(file, context) {
	const parts = splitName(statedName(file, context));
	return parts && { category: file.path.split("/").at(-3) ?? "", ...parts };
}
var VERSION2 = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;
var MAX_LENGTH3 = 512;
function splitName(text) {
	const match = text.length > MAX_LENGTH3 ? null : VERSION2.exec(text);
	const version = match?.[1];
	if (match === null || version === void 0 || match.index === 0) return void 0;
	return { name: text.slice(0, match.index), version };
}
// ecosystems/gentoo/portage-needs
var NEEDS_FILES = ["RDEPEND", "PDEPEND"];
var SLOT_FILE = "SLOT";
var databases = new WeakMap();
function portageNeeds(file, context) {
	const known10 = databases.get(context) ?? readDatabases(context);
	databases.set(context, known10);
	const database2 = known10.get(rootOf2(file.path));
	const slots = new Map();
	for (const atom of NEEDS_FILES.flatMap((name) => atomsIn(file, name, context))) {
		slots.set(atom.name, (slots.get(atom.name) ?? new Set()).add(atom.slot));
	}
	return [...slots].flatMap(
		([name, asked]) => (database2?.get(name) ?? []).filter(({ slot }) => asked.has(void 0) || asked.has(slot)).map(({ purl }) => purl)
	);
}
function atomsIn(file, name, context) {
	const texts = besideText(file.path, name, context).split(/\s+/);
	return texts.flatMap((text) => parseAtom(text) ?? []);
}
function rootOf2(path) {
	return path.slice(0, path.lastIndexOf("var/db/pkg/"));
}
function besideText(path, name, context) {
	return context.file(besidePath(path, name))?.bytes.toString("utf8").trim() ?? "";
}
function readDatabases(context) {
	const found = new Map();
	const folders = new Map(
		["CONTENTS", "PF"].flatMap((name) => context.named(name)).map((file) => [besidePath(file.path, ""), file])
	);
	for (const file of folders.values()) {
		const parts = installedName(file, context);
		if (parts === void 0) continue;
		const { category, name, version } = parts;
		const purl = purlOf({ type: "ebuild", namespace: category, name, version });
		const slot = withoutSubslot(besideText(file.path, SLOT_FILE, context));
		const database2 = found.get(rootOf2(file.path)) ?? new Map();
		const others = database2.get(`${category}/${name}`);
		if (others === void 0) database2.set(`${category}/${name}`, [{ purl, slot }]);
		else others.push({ purl, slot });
		found.set(rootOf2(file.path), database2);
	}
	return found;
}
function parseAtom(text) {
	const [plain = ""] = text.split("[", 1);
	const [stated = "", slot = ""] = plain.split(":", 2);
	const [operator = ""] = /^[<>=~]*/.exec(stated) ?? [];
	const versioned2 = stated.slice(operator.length).replace(/\*$/, "");
	if (!/^[^!/()|]+\/[^/()]+$/.test(versioned2)) return void 0;
	const name = operator === "" ? versioned2 : splitName(versioned2)?.name;
	if (name === void 0) return void 0;
	const named = withoutSubslot(slot.replace(/[=*]$/, ""));
	return { name, slot: named === "" ? void 0 : named };
}
function withoutSubslot(slot) {
	return slot.split("/", 1)[0] ?? "";
}
// ecosystems/gentoo
var FOLDER2 = "var/db/pkg/*/*";
var FILES = ["PF", "CONTENTS", "LICENSE", SLOT_FILE, ...NEEDS_FILES];
var installed = {
	wanted: { globs: FILES.map((name) => `${FOLDER2}/${name}`) },
	isPrimary: (path) => path.endsWith("/PF") || path.endsWith("/CONTENTS"),
	parse: parseInstalled2
};
var ecosystem11 = { id: "gentoo", formats: [installed] };
function parseInstalled2(file, context) {
	const beside = (name) => context.file(besidePath(file.path, name));
	const isRepeated = file.path.endsWith("/CONTENTS") && beside("PF") !== void 0;
	if (isRepeated) return { packages: [], problems: [] };
	const parts = installedName(file, context);
	if (parts === void 0) {
		const message = `${JSON.stringify(statedName(file, context))} is not a package name with a version`;
		throw new DataError("malformed", message, { path: file.path });
	}
	const found = packageOf(file, {
		type: "ebuild",
		namespace: parts.category,
		name: parts.name,
		fullName: `${parts.category}/${parts.name}`,
		version: parts.version,
		license: beside("LICENSE")?.bytes.toString("utf8").trim(),
		scope: "runtime",
		dependsOn: portageNeeds(file, context)
	});
	const root = rootOf2(file.path);
	const contents = beside("CONTENTS")?.bytes.toString("utf8") ?? "";
	return { packages: [found], problems: [], owned: () => ownedFiles4(found.purl, contents, root) };
}
function* ownedFiles4(owner, contents, root) {
	for (const line of linesOf(contents)) {
		if (!line.startsWith("obj /")) continue;
		const end = line.lastIndexOf(" ", line.lastIndexOf(" ") - 1);
		yield { owner, path: root + line.slice("obj /".length, end) };
	}
}
// ecosystems/gleam/gleam-toml
var MANIFEST3 = "gleam.toml";
var gleamToml = (lockfile) => manifestFormat(
	{ wanted: { names: [MANIFEST3] } },
	{
		ecosystem: "Hex",
		manifests: [MANIFEST3],
		locks: [{ format: lockfile, names: ["manifest.toml"] }],
		note: "The lockfile does not cover packages that are in the source tree."
	},
	readManifest
);
var TABLES = [
	["dependencies", false],
	["dev-dependencies", true],
	["dev_dependencies", true]
];
function readManifest(file) {
	const document = readToml(file);
	const name = stringAt(document, "name");
	if (name === void 0) throw notALockfile(file, "name", "add a package name");
	return {
		name,
		dependencies: TABLES.flatMap(
			([key, isDevelopment]) => inTable2(file, objectAt(document, key), isDevelopment)
		),
		fix: "commit manifest.toml (gleam deps download)"
	};
}
function inTable2(file, table, isDevelopment) {
	return Object.entries(table ?? {}).flatMap(([name, value]) => {
		if (isObject(value) && Object.hasOwn(value, "path")) return [];
		const version = /^(?:==\s*)?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(scalarText(value).trim())?.[1];
		const exact = version === void 0 ? void 0 : hexPackage(file, { name, version, isDirect: true });
		return [{ name, isDevelopment, exact }];
	});
}
// ecosystems/gleam
var LOCKFILE = "manifest.toml";
var gleamLock = {
	role: "lockfile",
	wanted: { names: [LOCKFILE, MANIFEST3] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === LOCKFILE,
	parse: parseLock
};
var ecosystem12 = { id: "gleam", formats: [gleamLock, gleamToml(gleamLock)] };
var FIX12 = "run `gleam deps download`";
function parseLock(file, context) {
	const isOwn2 = context.file(besidePath(file.path, MANIFEST3)) !== void 0;
	if (!isOwn2 && !/^\[requirements\]/m.test(file.bytes.toString("utf8"))) return FOREIGN;
	const document = readToml(file);
	const packages = arrayAt(document, "packages");
	const requirements = objectAt(document, "requirements");
	if (packages === void 0 || requirements === void 0) {
		throw notALockfile(file, packages === void 0 ? "packages" : "requirements", FIX12);
	}
	return parseEach(
		packages,
		(value) => locked2(file, objectEntry(file, value, { text: "an entry of packages" }), requirements)
	);
}
var FOREIGN = { packages: [], problems: [], isForeign: true };
function locked2(file, entry, requirements) {
	const name = stringAt(entry, "name") ?? "";
	const version = stringAt(entry, "version") ?? "";
	const isDirect = isObject(requirements[name]);
	const url = stringAt(entry, "repo");
	const commit = stringAt(entry, "commit") ?? "";
	const source = stringAt(entry, "source");
	if (source === "local") return void 0;
	if (source === "git" && name !== "" && url !== void 0) {
		return hexCommit(file, { name, url, commit, isDirect });
	}
	if (source === "hex" && name !== "" && version !== "") {
		const hashes = sha256Of(stringAt(entry, "outer_checksum"));
		return hexPackage(file, { name, version, isDirect, hashes });
	}
	throw unread(file, { text: name === "" ? "an entry" : name }, FIX12);
}
// ecosystems/haskell/haskell-manifest
var COMPILER = new Set(["base", "ghc-prim", "ghc", "rts"]);
function haskellManifest(own, stated) {
	const names2 = stated.flatMap((item) => /^[A-Za-z0-9][A-Za-z0-9-]*/.exec(item.trim())?.[0] ?? []);
	const needed = [...new Set(names2)].filter((name) => name !== own && !COMPILER.has(name));
	return {
		name: own,
		dependencies: needed.map((name) => ({ name, isDevelopment: false })),
		fix: "commit cabal.project.freeze (cabal freeze)"
	};
}
// ecosystems/haskell/cabal-file
var cabalFile = (locking) => manifestFormat(
	{
		wanted: { suffixes: [".cabal"] },
		isPrimary: (path) => path.endsWith(".cabal")
	},
	{
		...locking,
		manifests: ["*.cabal"],
		note: "The project's lockfile covers this file. Stack's lockfile lists only packages outside the Stackage snapshot."
	},
	readCabalFile
);
var OWN2 = ["name", "cabal-version"];
function readCabalFile(file) {
	const fields = [...fieldsIn(file.bytes.toString("utf8"))];
	if (!fields.some(({ key }) => OWN2.includes(key))) {
		throw notALockfile(file, "name field", "add a package name (cabal init)");
	}
	const own = fields.find(({ key, depth }) => key === "name" && depth === 0)?.value.trim();
	const stated = fields.filter(({ key }) => key === "build-depends");
	return haskellManifest(
		own,
		stated.flatMap(({ value }) => value.split(","))
	);
}
function* fieldsIn(text) {
	let open;
	for (const row of linesOf(text)) {
		const content = row.replace(/^\s*--.*$/, "").trim();
		if (content === "") continue;
		const depth = row.length - row.trimStart().length;
		if (open !== void 0 && depth > open.depth) {
			open.value += ` ${content}`;
			continue;
		}
		if (open !== void 0) yield open;
		const [, key, value = ""] = /^([\w-]+)\s*:\s*(.*)$/.exec(content) ?? [];
		open = key === void 0 ? void 0 : { key: key.toLowerCase(), depth, value };
	}
	if (open !== void 0) yield open;
}
// ecosystems/haskell/haskell-package
function haskellPackage(file, facts) {
	const ecosystem23 = facts.version === "" ? void 0 : "Hackage";
	return packageOf(file, { type: "hackage", ecosystem: ecosystem23, ...facts });
}
// ecosystems/haskell/cabal-freeze
var cabalFreeze = {
	role: "lockfile",
	wanted: { names: ["cabal.project.freeze", "cabal.config"] },
	wantedIn: ["directory", "file"],
	parse: parseCabalFreeze
};
var FIX13 = "run `cabal freeze`";
function parseCabalFreeze(file) {
	const { constraints, unread: unread4 } = readFields(file.bytes.toString("utf8"));
	if (constraints === void 0) throw notALockfile(file, "constraints", FIX13);
	const rows = [...unread4];
	const parsed = parseEach(constraints, (row) => {
		const { name, version } = readConstraint(row.text);
		if (name === void 0) rows.push(row);
		return name === void 0 || version === void 0 ? void 0 : haskellPackage(file, { name, version, line: row.line });
	});
	rows.sort((a, b) => a.line - b.line);
	return {
		packages: parsed.packages,
		problems: [...unreadRows(file, rows, FIX13), ...parsed.problems]
	};
}
function readFields(text) {
	const unread4 = [];
	let constraints;
	for (const { field, isStart, value, row } of fieldRows(text)) {
		if (field === void 0) unread4.push(row);
		if (field !== "constraints") continue;
		constraints ??= [];
		if (isStart) constraints.push({ text: "", line: row.line });
		addItems(constraints, value, row.line);
	}
	return { constraints: constraints?.filter((row) => row.text.trim() !== ""), unread: unread4 };
}
function* fieldRows(text) {
	let field;
	let line = 0;
	for (const stated of linesOf(text)) {
		line++;
		if (stated.trim() === "" || stated.trim().startsWith("--")) continue;
		const [start, name] = /^([a-z][a-z-]*) *:/i.exec(stated) ?? [];
		field = name?.toLowerCase() ?? (/^\s/.test(stated) ? field : void 0);
		const value = stated.slice(start?.length ?? 0);
		yield { field, isStart: start !== void 0, value, row: { text: stated, line } };
	}
}
var MAX_CONSTRAINT = 4096;
function addItems(constraints, text, line) {
	const [first = "", ...others] = text.split(",");
	const last = constraints.at(-1);
	if (last === void 0 || last.text.length > MAX_CONSTRAINT) {
		constraints.push({ text: first, line });
	} else {
		const isOpen = last.text.trim() !== "";
		constraints[constraints.length - 1] = {
			text: `${last.text} ${first}`,
			line: isOpen ? last.line : line
		};
	}
	for (const other of others) constraints.push({ text: other, line });
}
var NO_VERSION = new Set(["installed", "source", "test", "bench"]);
function namesNoVersion(rest) {
	return NO_VERSION.has(rest) || rest.split(/\s+/).every((word) => /^[+-][A-Za-z0-9_-]+$/.test(word));
}
function readConstraint(text) {
	const [, name, rest = ""] = /^(?:[A-Za-z0-9-]+:)?(?:any\.|setup\.)?([A-Za-z0-9-]+)\s+(\S.*)$/s.exec(text.trim()) ?? [];
	const version = /^==\s*(\d+(?:\.\d+)*)$/.exec(rest)?.[1];
	return version === void 0 && !namesNoVersion(rest) ? {} : { name, version };
}
// ecosystems/haskell/cabal-project
var cabalProject = {
	role: "manifest",
	wanted: { names: ["cabal.project", "cabal.project.local"] },
	wantedIn: ["directory", "file"],
	parse: parseCabalProject
};
var FIX14 = "use the format in Cabal's documentation";
var SECTION = /^(?:package\s|source-repository-package|program-options|repository\s|if\b|elif\b|else\b|[{}]\s*$)/;
function parseCabalProject(file) {
	const text = file.bytes.toString("utf8").replace(/^[ \t]+(?=constraints[ \t]*:)/gim, "");
	const { constraints = [], unread: unread4 } = readFields(text);
	const rows = unread4.filter((row) => !/^\s/.test(row.text) && !SECTION.test(row.text));
	const read = parseEach(constraints, (row) => {
		const { name, version } = readConstraint(row.text);
		return name === void 0 || version === void 0 ? void 0 : haskellPackage(file, { name, version, line: row.line });
	});
	return { ...read, problems: [...unreadRows(file, rows, FIX14), ...read.problems] };
}
// ecosystems/haskell/hpack
var hpackManifest = (locking) => manifestFormat(
	{ wanted: { names: ["package.yaml"] } },
	{
		...locking,
		manifests: ["package.yaml"],
		note: "Assay reads only hpack's files, because pnpm uses the same file name."
	},
	readHpack
);
var OWN3 = [
	...["library", "internal-libraries", "executable", "executables", "tests", "benchmarks"],
	...["ghc-options", "default-extensions", "extra-source-files", "github"]
];
var MAX_DEPTH3 = 30;
function readHpack(file) {
	const document = parseYaml(file.bytes.toString("utf8"), file.path);
	if (!isObject(document)) return void 0;
	const isOwn2 = OWN3.some((key) => Object.hasOwn(document, key));
	if (!isOwn2 && !Array.isArray(document["dependencies"])) return void 0;
	const stated = [...dependenciesIn2(document, 0)].flatMap(namesIn2);
	return haskellManifest(stringAt(document, "name"), stated);
}
function* dependenciesIn2(value, depth) {
	if (depth > MAX_DEPTH3) return;
	if (Array.isArray(value)) {
		for (const one of value) yield* dependenciesIn2(one, depth + 1);
	}
	if (!isObject(value)) return;
	yield value["dependencies"];
	for (const [key, below] of Object.entries(value)) {
		if (key !== "dependencies") yield* dependenciesIn2(below, depth + 1);
	}
}
function namesIn2(stated) {
	const all = Array.isArray(stated) ? stated : [stated];
	return all.flatMap((one) => {
		if (typeof one === "string") return one.split(",");
		return isObject(one) ? namesOfObject(one) : [];
	});
}
function namesOfObject(value) {
	const name = stringAt(value, "name");
	return name === void 0 ? Object.keys(value) : [name];
}
// ecosystems/haskell/stack-facts
function hackageFacts(hackage) {
	const [, name, version] = /^([A-Za-z0-9-]+)-(\d+(?:\.\d+)*)$/.exec(hackage.split("@", 1)[0] ?? "") ?? [];
	return name === void 0 || version === void 0 ? void 0 : { name, version };
}
function locatedFacts(entry) {
	const name = stringAt(entry, "name");
	const url = locationOf2(entry);
	if (name === void 0 || url === void 0) return void 0;
	return {
		name,
		version: stringAt(entry, "version") ?? "",
		qualifiers: { vcs_url: vcsUrl(url, stringAt(entry, "commit")) },
		downloadUrl: url
	};
}
function locationOf2(entry) {
	const github = stringAt(entry, "github");
	if (github !== void 0) return `https://github.com/${github}`;
	const keys = ["git", "hg", "url", "archive", "location"];
	return keys.flatMap((key) => stringAt(entry, key) ?? [])[0];
}
// ecosystems/haskell/stack-lock
var stackLock = {
	role: "lockfile",
	wanted: { names: ["stack.yaml.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseStackLock
};
var FIX15 = "run `stack build --dry-run`";
function parseStackLock(file) {
	const text = file.bytes.toString("utf8");
	const document = parseYaml(text, file.path);
	const entries = isObject(document) ? arrayAt(document, "packages") : void 0;
	if (!isObject(document) || entries === void 0) throw notALockfile(file, "packages", FIX15);
	const lineOf = linesOfKey(text, "hackage");
	const parsed = parseEach(entries.entries(), ([index, value]) => {
		const location = { text: `package ${index + 1}` };
		const entry = objectEntry(file, value, location);
		const completed = objectAt(entry, "completed") ?? {};
		const hackage = stringAt(completed, "hackage");
		const line = hackage === void 0 ? void 0 : lineOf(hackage);
		if (line !== void 0 && stringAt(objectAt(entry, "original") ?? {}, "hackage") === hackage) {
			lineOf(hackage ?? "");
		}
		const facts = hackage === void 0 ? locatedFacts(completed) : hackageFacts(hackage);
		if (facts === void 0) throw unread(file, { ...location, line }, FIX15);
		return haskellPackage(file, { ...facts, line });
	});
	if (Object.hasOwn(document, "snapshots")) return parsed;
	const cut = problemOf(notALockfile(file, "snapshots", FIX15));
	return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}
// ecosystems/haskell/stack-yaml
var stackYaml = {
	role: "manifest",
	wanted: { names: ["stack.yaml"], globs: ["stack-*.yaml"], suffixes: [".yaml", ".yml"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => /^stack(?:-[^/]*)?\.yaml$/.test(baseName(path)),
	parse: parseStackYaml
};
var FIX16 = "use the format in Stack's documentation";
var KEYS = ["resolver", "snapshot", "compiler", "packages", "extra-deps"];
var MAX_SNAPSHOTS = 20;
function parseStackYaml(file, context) {
	const document = readYaml(file);
	if (document === void 0 || !KEYS.some((key) => Object.hasOwn(document, key))) {
		throw notALockfile(file, "snapshot", "run `stack init`");
	}
	const own = parseEntries(file, arrayAt(document, "extra-deps") ?? []);
	const snapshots = snapshotsOf(file, document, context);
	return {
		packages: [own, ...snapshots].flatMap(({ packages }) => packages),
		problems: [own, ...snapshots].flatMap(({ problems }) => problems)
	};
}
function readYaml(file) {
	const document = parseYaml(file.bytes.toString("utf8"), file.path);
	return isObject(document) ? document : void 0;
}
function snapshotsOf(from, document, context) {
	const read = [];
	let file = from;
	let current = document;
	while (current !== void 0 && read.length < MAX_SNAPSHOTS) {
		const stated = stringAt(current, "snapshot") ?? stringAt(current, "resolver");
		if (stated === void 0 || !/\.ya?ml$/.test(stated) || /^https?:/.test(stated)) break;
		const next = nextSnapshot(file, stated, context);
		if ("problems" in next) return [...read, next];
		file = next;
		current = readYaml(next);
		read.push(parseEntries(next, arrayAt(current ?? {}, "packages") ?? []));
	}
	return read;
}
function nextSnapshot(file, stated, context) {
	const path = insidePath(file.path, stated);
	const next = path === void 0 ? void 0 : context.file(path);
	if (next !== void 0) return next;
	const message = `the snapshot ${stated.slice(0, 100)} was not read. Fix: add the snapshot to the source tree`;
	return { packages: [], problems: [{ code: "not-found", message, path: file.path }] };
}
function parseEntries(file, entries) {
	const lineOf = linesOfItems(file.bytes.toString("utf8"));
	return parseEach(entries, (entry) => packageOfEntry(file, entry, lineOf));
}
function packageOfEntry(file, entry, lineOf) {
	if (isObject(entry)) return packageAtLocation(file, entry);
	if (typeof entry !== "string") throw unread(file, { text: JSON.stringify(entry) }, FIX16);
	const line = lineOf(entry);
	if (/^(?:https?:|git@)|\.(?:tar\.gz|zip)$/.test(entry)) {
		return packageAtLocation(file, { url: entry });
	}
	const facts = hackageFacts(entry);
	if (facts !== void 0) return haskellPackage(file, { ...facts, line });
	if (entry.includes("@")) throw unread(file, { text: entry, line }, FIX16);
	return void 0;
}
function packageAtLocation(file, entry) {
	const location = locationOf2(entry);
	if (location === void 0) throw unread(file, { text: JSON.stringify(entry) }, FIX16);
	const name = baseName(location.replace(/\/+$/, "")).replace(/\.(?:git|tar\.gz|zip)$/, "");
	const facts = locatedFacts({ ...entry, name, url: location, version: "" });
	if (facts === void 0) throw unread(file, { text: location }, FIX16);
	return haskellPackage(file, facts);
}
// ecosystems/haskell
var LOCKS = [
	{ format: cabalFreeze, names: ["cabal.project.freeze"], isForAllBelow: true },
	{ format: stackLock, names: ["stack.yaml.lock"], isForAllBelow: true },
	{ format: stackYaml, names: [], isForAllBelow: true }
];
var LOCKING = { ecosystem: "Hackage", locks: LOCKS };
var ecosystem13 = {
	id: "haskell",
	formats: [
		cabalFreeze,
		cabalProject,
		stackLock,
		stackYaml,
		cabalFile(LOCKING),
		hpackManifest(LOCKING)
	]
};
// ecosystems/julia/project-toml
var projectToml = (lockfile) => manifestFormat(
	{ wanted: { names: ["Project.toml", "JuliaProject.toml"] } },
	{
		ecosystem: "Julia",
		manifests: ["Project.toml", "JuliaProject.toml"],
		locks: [{ format: lockfile, names: ["Manifest.toml", "Manifest-v*.toml"] }],
		note: ""
	},
	readProject
);
function readProject(file) {
	const project = readToml(file);
	const names2 = Object.keys(objectAt(project, "deps") ?? {});
	return {
		name: stringAt(project, "name"),
		dependencies: names2.map((name) => ({ name, isDevelopment: false })),
		fix: 'commit Manifest.toml (julia --project -e "using Pkg; Pkg.instantiate()")'
	};
}
// ecosystems/julia
var MANIFEST4 = /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/;
var manifest = {
	role: "lockfile",
	wanted: {
		names: ["Manifest.toml", "JuliaManifest.toml", "Project.toml", "JuliaProject.toml"],
		globs: ["Manifest-v*.toml", "JuliaManifest-v*.toml"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => MANIFEST4.test(baseName(path)),
	parse: parseManifest
};
var ecosystem14 = { id: "julia", formats: [manifest, projectToml(manifest)] };
var FIX17 = 'run `julia --project -e "using Pkg; Pkg.resolve()"`';
function parseManifest(file, context) {
	const document = readToml(file);
	const isFormat2 = isOfFormat2(file, document);
	const entries = entriesOf2(file, isFormat2 ? objectAt(document, "deps") ?? {} : document);
	const julia = stringAt(document, "julia_version");
	if (entries.length === 0 && !isManifest(file, document)) {
		throw notALockfile(file, "packages", FIX17);
	}
	const uuids = new Map(entries.map(({ name, table }) => [name, uuidOf(table)]));
	const unclear = entries.filter(isUnclear).map(({ name: text, line }) => unread(file, { text, line }, FIX17));
	const parsed = parseGraph(
		entries,
		(entry) => {
			const version = stringAt(entry.table, "version") ?? (isUnclear(entry) ? "" : julia);
			if (version === void 0 && isFormat2) return void 0;
			return nodeOf3(file, entry, version ?? "", uuids);
		},
		rootsOf2(file, context)
	);
	const known10 = new Set(entries.flatMap(({ name, table }) => [name, uuidOf(table)]));
	const needing2 = entries.map(({ table, line }) => ({ needs: statedNeeds(table), line }));
	const unmet = unlistedNeeds(file, needing2, known10, FIX17);
	return {
		packages: parsed.packages,
		problems: [...unclear.map(problemOf), ...parsed.problems, ...unmet]
	};
}
var HEADERS = ["julia_version", "manifest_format", "project_hash"];
function isManifest(file, document) {
	return HEADERS.some((key) => Object.hasOwn(document, key)) || Object.keys(document).length === 0 && file.bytes.includes("machine-generated");
}
function isOfFormat2(file, document) {
	const stated = scalarText(document["manifest_format"] ?? "1");
	const [major] = stated.split(".", 1);
	if (major === "1" || major === "2") return major === "2";
	const message = `manifest_format ${stated.slice(0, 20)} is not supported. Fix: update Assay`;
	throw new DataError("unsupported-version", message, { path: file.path });
}
function isUnclear({ table }) {
	const isFetched = ["git-tree-sha1", "repo-url"].some((key) => Object.hasOwn(table, key));
	return uuidOf(table) === "" || isFetched && stringAt(table, "version") === void 0;
}
function entriesOf2(file, tables) {
	const lineOf = headerLines(file.bytes.toString("utf8"));
	return Object.keys(tables).flatMap(
		(name) => (arrayAt(tables, name) ?? []).map((table, index) => {
			const line = lineOf.get(name)?.[index];
			return { name, table: objectEntry(file, table, { text: name, line }), line };
		})
	);
}
function headerLines(text) {
	const lines = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const header = row.trim();
		if (!header.startsWith("[[") || !header.endsWith("]]")) continue;
		const name = header.slice(2, -2).trim().replace(/^deps\./, "").replaceAll('"', "");
		const known10 = lines.get(name);
		if (known10 === void 0) lines.set(name, [line]);
		else known10.push(line);
	}
	return lines;
}
function nodeOf3(file, { name, table, line }, version, uuids) {
	const uuid = uuidOf(table);
	const url = stringAt(table, "repo-url");
	const found = packageOf(file, {
		type: "julia",
		name,
		version,
		qualifiers: { uuid },
		ecosystem: "Julia",
		line,
		downloadUrl: url
	});
	return { key: uuid, found, needs: needsOf3(table, uuids) };
}
function needsOf3(table, uuids) {
	return statedNeeds(table).map((need) => uuids.get(need) ?? need);
}
function statedNeeds(table) {
	return (arrayAt(table, "deps") ?? Object.values(objectAt(table, "deps") ?? {})).map(scalarText);
}
function uuidOf(table) {
	return stringAt(table, "uuid") ?? "";
}
function rootsOf2(file, context) {
	const name = baseName(file.path).startsWith("Julia") ? "JuliaProject.toml" : "Project.toml";
	const project = context.file(besidePath(file.path, name));
	if (project === void 0) return void 0;
	try {
		const document = readToml(project);
		const uuidsIn = (key) => Object.values(objectAt(document, key) ?? {}).map(scalarText);
		return { runtime: uuidsIn("deps"), development: uuidsIn("extras") };
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
// ecosystems/lua-values
var MAX_LENGTH4 = 4096;
var MAX_DEPTH4 = 20;
var MAX_BYTES3 = 1024 * 1024;
function readLuaValues(file) {
	if (file.bytes.length > MAX_BYTES3) {
		const message = `the rockspec or manifest is larger than ${MAX_BYTES3} bytes`;
		throw new DataError("limit-exceeded", message, { path: file.path });
	}
	const text = file.bytes.toString("utf8");
	const tokens = [...tokensOf(text)];
	const values = new Map();
	const tables = [];
	for (let at = 0; at < tokens.length; at++) {
		if (isMark(tokens[at], "}")) tables.pop();
		const { name, valueAt = at } = keyAt(tokens, at) ?? {};
		const key = name ?? nextItem(tokens, at, tables.at(-1));
		const token = tokens[at];
		if (key === void 0 || token === void 0) continue;
		if (isMark(tokens[valueAt], "{")) {
			tables.push({ name: key, items: 0 });
			at = valueAt;
			continue;
		}
		if (tables.length > MAX_DEPTH4) continue;
		const value = joined(tokens, valueAt, values);
		const path = [...tables.map((table) => table.name), key].join(".");
		if (value !== void 0) values.set(path, { text: value, line: token.line });
	}
	return values;
}
function keyAt(tokens, at) {
	const [token, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]);
	if (token?.kind === "name" && isMark(second, "=")) return { name: token.text, valueAt: at + 2 };
	if (!isMark(token, "[") || second?.kind !== "string" || !isMark(third, "]")) return void 0;
	return isMark(fourth, "=") ? { name: second.text, valueAt: at + 4 } : void 0;
}
function nextItem(tokens, at, table) {
	if (isMark(tokens[at], "{")) return String(table === void 0 ? "" : ++table.items);
	const isAlone = ["{", ",", ";"].some((mark2) => isMark(tokens[at - 1], mark2));
	if (table === void 0 || tokens[at]?.kind !== "string" || !isAlone) return void 0;
	table.items += 1;
	return String(table.items);
}
function isMark(token, text) {
	return token?.kind === "mark" && token.text === text;
}
function joined(tokens, at, values) {
	let text = "";
	for (let index = at; ; index += 2) {
		const part = tokens[index];
		const known10 = part?.kind === "name" ? values.get(part.text)?.text : void 0;
		const next = part?.kind === "string" ? part.text : known10;
		if (next === void 0 || text.length + next.length > MAX_LENGTH4) return void 0;
		text += next;
		const operator = tokens[index + 1];
		if (operator?.text === "..") continue;
		return isOperator(operator) ? void 0 : text;
	}
}
function isOperator(token) {
	return token?.kind === "mark" && !["}", ",", ";"].includes(token.text);
}
var NAME = /[A-Za-z0-9_]/;
function* tokensOf(text) {
	let line = 1;
	let at = 0;
	while (at < text.length) {
		const start = at;
		const token = tokenAt2(text, at);
		at = token.end;
		if (token.kind !== "nothing") yield { kind: token.kind, text: token.text, line };
		const raw = text.slice(start, at);
		for (let feed = raw.indexOf("\n"); feed !== -1; feed = raw.indexOf("\n", feed + 1)) line++;
	}
}
function tokenAt2(text, start) {
	const char = text.charAt(start);
	if (text.startsWith("--", start)) return commentAt(text, start);
	if (char === "[") return longString(text, start) ?? mark(char, start);
	if (char === '"' || char === "'") return quotedString(text, start, char);
	if (NAME.test(char)) {
		let end = start + 1;
		while (end < text.length && NAME.test(text.charAt(end))) end++;
		return { kind: "name", text: text.slice(start, end), end };
	}
	if (char.trim() === "") return { kind: "nothing", text: "", end: start + 1 };
	return text.startsWith("..", start) ? mark("..", start) : mark(char, start);
}
function mark(text, start) {
	return { kind: "mark", text, end: start + text.length };
}
function commentAt(text, start) {
	const long = text.charAt(start + 2) === "[" ? longString(text, start + 2) : void 0;
	const feed = text.indexOf("\n", start);
	return { kind: "nothing", text: "", end: long?.end ?? (feed === -1 ? text.length : feed) };
}
function longString(text, start) {
	let open = start + 1;
	while (text.charAt(open) === "=") open++;
	if (text.charAt(open) !== "[") return void 0;
	const close = `]${"=".repeat(open - start - 1)}]`;
	const found = text.indexOf(close, open + 1);
	const end = found === -1 ? text.length : found;
	return {
		kind: "string",
		text: text.slice(open + 1, end).replace(/^\r?\n/, ""),
		end: Math.min(end + close.length, text.length)
	};
}
function quotedString(text, start, quote) {
	let at = start + 1;
	while (at < text.length && text.charAt(at) !== quote && text.charAt(at) !== "\n") {
		at += text.charAt(at) === "\\" ? 2 : 1;
	}
	const raw = text.slice(start + 1, Math.min(at, text.length));
	return { kind: "string", text: raw.replace(/\\(.)/gs, "$1"), end: Math.min(at + 1, text.length) };
}
// ecosystems/lua/rockspec
var known4 = new WeakMap();
function readRockspec(file) {
	const result = known4.get(file) ?? parseRockspec(file) ?? "none";
	known4.set(file, result);
	return result === "none" ? void 0 : result;
}
function parseRockspec(file) {
	const values = readLuaValues(file);
	const name = values.get("package");
	const version = values.get("version");
	if (name === void 0 || version === void 0) return void 0;
	const found = packageOf(file, {
		type: "luarocks",
		name: name.text,
		version: version.text,
		line: name.line,
		license: values.get("description.license")?.text,
		downloadUrl: values.get("source.url")?.text
	});
	return { found, needs: needsIn(values) };
}
var DEPENDENCY = /^dependencies\.(?:platforms\.[^.]+\.)?\d+$/;
function needsIn(values) {
	return [...values].flatMap(([path, { text }]) => {
		const name = DEPENDENCY.test(path) ? /^\s*(?:[\w.-]+\/)?([\w.-]+)/.exec(text)?.[1] : void 0;
		return name ?? [];
	});
}
// ecosystems/lua/installed-needs
var MANIFEST_GLOB = "luarocks/rocks*/manifest";
var known5 = new WeakMap();
function installedNeeds(file, needs, context) {
	const [name = "", version = ""] = file.path.split("/").slice(-3, -1);
	const manifest2 = context.file(besidePath(file.path, "../../manifest"));
	if (manifest2 === void 0 || baseName(file.path) !== `${name}-${version}.rockspec`) return [];
	const resolved = known5.get(manifest2) ?? readManifest2(manifest2);
	known5.set(manifest2, resolved);
	const versions = resolved.get(`${name}.${version}`);
	return needs.flatMap((need) => {
		const found = versions?.get(need);
		const path = `../../${need}/${found}/${need}-${found}.rockspec`;
		return found === void 0 ? [] : purlAt(besidePath(file.path, path), context);
	});
}
function purlAt(path, context) {
	const file = context.file(path);
	try {
		const read = file === void 0 ? void 0 : readRockspec(file);
		return read === void 0 ? [] : [read.found.purl];
	} catch (error) {
		if (error instanceof DataError) return [];
		throw error;
	}
}
var NOTED = /^repository\.(.+)\.1\.dependencies\.(.+)$/;
function readManifest2(file) {
	const resolved = new Map();
	for (const [path, { text }] of valuesOf(file)) {
		const [, rock = "", need] = NOTED.exec(path) ?? [];
		if (need === void 0) continue;
		const versions = resolved.get(rock) ?? new Map();
		resolved.set(rock, versions.set(need, text));
	}
	return resolved;
}
function valuesOf(file) {
	try {
		return readLuaValues(file);
	} catch (error) {
		if (error instanceof DataError) return new Map();
		throw error;
	}
}
// ecosystems/lua/rockspec-manifest
var INSTALLED = /(?:^|\/)luarocks\/rocks/;
var rockspecManifest = (rockspec2) => withManifest(
	rockspec2,
	{
		ecosystem: "",
		manifests: ["*.rockspec"],
		locks: [],
		note: "A rockspec does not specify exact versions for its dependencies. Only rocks that are installed in an image have versions."
	},
	(_parsed, file) => neededBy(file)
);
function neededBy(file) {
	if (INSTALLED.test(file.path)) return void 0;
	const needs = readRockspec(file)?.needs.filter((name) => name !== "lua") ?? [];
	return {
		dependencies: needs.map((name) => ({ name, isDevelopment: false })),
		fix: "scan the image that contains the rocks, or commit its SBOM as bom.json"
	};
}
// ecosystems/lua
var rockspec = {
	role: "manifest",
	wanted: { suffixes: [".rockspec"], globs: [MANIFEST_GLOB] },
	isPrimary: (path) => path.endsWith(".rockspec"),
	parse: parseRockspec2
};
var ecosystem15 = { id: "lua", formats: [rockspecManifest(rockspec)] };
var FIX18 = "write both as plain strings";
function parseRockspec2(file, context) {
	const read = readRockspec(file);
	if (read === void 0) throw notALockfile(file, "plain package name and version", FIX18);
	const dependsOn = installedNeeds(file, read.needs, context);
	return { packages: [{ ...read.found, dependsOn }], problems: [] };
}
// ecosystems/php/composer-package
function composerPackage(file, entry, facts) {
	const name = stringAt(entry, "name") ?? "";
	const slash = name.indexOf("/");
	const version = stringAt(entry, "version") ?? "";
	const dist = objectAt(entry, "dist") ?? {};
	const source = objectAt(entry, "source") ?? {};
	const url = stringAt(source, "url");
	return packageOf(file, {
		type: "composer",
		namespace: slash === -1 ? void 0 : name.slice(0, slash),
		name: name.slice(slash + 1),
		fullName: name,
		version,
		qualifiers: {
			vcs_url: isBranch(version) ? vcsUrl(url, stringAt(source, "reference")) : void 0
		},
		ecosystem: "Packagist",
		...facts,
		license: licenseOf2(entry),
		hashes: hashesOf3(stringAt(dist, "shasum")),
		downloadUrl: stringAt(dist, "url") ?? url
	});
}
function isBranch(version) {
	return version.startsWith("dev-") || version.endsWith("-dev");
}
function withRequirements(found) {
	const purls2 = purlsByName(found);
	return found.map(([one, entry]) => ({
		...one,
		dependsOn: namesIn3(entry, "require").flatMap((name) => [...purls2.get(name) ?? []])
	}));
}
function purlsByName(found) {
	const purls2 = new Map();
	for (const [{ purl }, entry] of found) {
		for (const name of ["replace", "provide"].flatMap((kind) => namesIn3(entry, kind))) {
			purls2.set(name, (purls2.get(name) ?? new Set()).add(purl));
		}
	}
	for (const [{ name, purl }] of found) purls2.set(name.toLowerCase(), new Set([purl]));
	return purls2;
}
function namesIn3(holder, key) {
	return Object.keys(objectAt(holder, key) ?? {}).map((name) => name.toLowerCase());
}
function listAt2(holder, key) {
	return arrayAt(holder, key) ?? Object.values(objectAt(holder, key) ?? {});
}
function licenseOf2(entry) {
	const texts = [stringAt(entry, "license"), ...arrayAt(entry, "license") ?? []].filter(
		(text) => typeof text === "string" && text !== ""
	);
	return texts.length === 0 ? void 0 : texts.join(" OR ");
}
function hashesOf3(shasum) {
	const isSha1 = shasum !== void 0 && /^[0-9a-f]{40}$/.test(shasum);
	return isSha1 ? [{ algorithm: "sha1", value: shasum }] : void 0;
}
// ecosystems/php/composer-manifest
var MANIFEST5 = "composer.json";
function namedByManifests(path, own, context) {
	const manifest2 = readManifest3(path, context);
	if (manifest2 === void 0) return void 0;
	const required = [manifest2, ...own].flatMap((one) => namesIn3(one, "require"));
	return new Set([...required, ...namesIn3(manifest2, "require-dev")]);
}
function readManifest3(path, context) {
	const file = context.file(path);
	if (file === void 0) return void 0;
	try {
		const value = parseJson(file.bytes, file.path);
		return isObject(value) ? value : void 0;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
// ecosystems/php/download
var COMMIT = /(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/;
var REPOSITORY = /^(?:https?:\/\/|git@|ssh:\/\/git@)(?:api\.|codeload\.)?github\.com[/:](?:repos\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/|$)/i;
var VERSION3 = /[-_/]v?(\d+(?:\.\d+)+)\.(?:zip|tar\.gz|tgz|tar)$/i;
function contradictedBy(entry) {
	const dist = objectAt(entry, "dist") ?? {};
	const source = objectAt(entry, "source") ?? {};
	const address = (stringAt(dist, "url") ?? "").slice(0, MAX_ADDRESS);
	const commits = [
		COMMIT.exec(stringAt(source, "reference") ?? "")?.[0],
		COMMIT.exec(stringAt(dist, "reference") ?? "")?.[0],
		COMMIT.exec(address)?.[0]
	].filter((commit) => commit !== void 0);
	if (new Set(commits).size > 1) return `its downloads have different commits`;
	const repositories = [address, (stringAt(source, "url") ?? "").slice(0, MAX_ADDRESS)].map((url) => REPOSITORY.exec(url)?.[1]?.toLowerCase()).filter((repository) => repository !== void 0);
	if (new Set(repositories).size > 1) return "its downloads come from different repositories";
	const stated = (stringAt(entry, "version") ?? "").replace(/^v/i, "");
	const [, named] = VERSION3.exec(address.split(/[?#]/, 1)[0] ?? "") ?? [];
	if (named === void 0 || !/^\d+(?:\.\d+)*$/.test(stated)) return void 0;
	if (withFourNumbers(named) === withFourNumbers(stated)) return void 0;
	return `its download URL contains the version ${named}`;
}
var MAX_ADDRESS = 2048;
// ecosystems/php/own-code
function isOwnCode(entry, manifest2, context) {
	const dist = objectAt(entry, "dist") ?? {};
	const hasSource = entry["source"] !== void 0 && entry["source"] !== null;
	if (stringAt(dist, "type") !== "path" || hasSource) return false;
	const folder = stringAt(dist, "url") ?? "";
	if (folder === "" || folder.startsWith("/") || climbsOut(manifest2, folder)) return false;
	const name = nameAt(besidePath(manifest2, `${folder}/${MANIFEST5}`), context);
	return name !== void 0 && name === stringAt(entry, "name")?.toLowerCase();
}
function climbsOut(path, folder) {
	let depth = path.split("/").length - 1;
	for (const segment of folder.split("/")) {
		if (segment === "..") depth--;
		else if (segment !== "" && segment !== ".") depth++;
		if (depth < 0) return true;
	}
	return false;
}
function nameAt(path, context) {
	const file = context.file(path);
	if (file === void 0) return void 0;
	try {
		const manifest2 = parseJson(file.bytes, file.path);
		return isObject(manifest2) ? stringAt(manifest2, "name")?.toLowerCase() : void 0;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
// ecosystems/php/listed-entries
function packagesOfEntries(file, listed, manifest2, context) {
	const problems = [];
	const own = [];
	const others = [];
	attempt(listed, problems, (one) => {
		const entry = objectEntry(file, one.value, one);
		if (isOwnCode(entry, manifest2, context)) own.push(entry);
		else others.push([one, entry]);
	});
	const direct = namedByManifests(manifest2, own, context);
	const found = [];
	attempt(others, problems, ([{ line, text, scopeOf: scopeOf2 }, entry]) => {
		if (!stringAt(entry, "version")) {
			throw unread(file, { text, line }, "regenerate the file with Composer");
		}
		const isDirect = direct?.has(scalarText(entry["name"]).toLowerCase());
		const facts = { line, scope: scopeOf2(entry), isDirect };
		found.push([composerPackage(file, entry, facts), entry]);
		const contradiction = contradictedBy(entry);
		if (contradiction !== void 0) problems.push(contradicted(file, entry, line, contradiction));
	});
	return { packages: withRequirements(found), problems };
}
function contradicted({ path }, entry, line, what) {
	const message = `The entry declares ${stringAt(entry, "name")} ${stringAt(entry, "version")}, but ${what}. Fix: regenerate the file with Composer`;
	return { code: "contradiction", message, path, ...line !== void 0 && { line } };
}
function attempt(items, problems, act) {
	for (const item of items) {
		try {
			act(item);
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
}
// ecosystems/php/unmet-requirements
function unmetRequirements(file, listed, manifest2) {
	if (manifest2 === void 0) return [];
	const entries = listed.flatMap(({ value, line }) => isObject(value) ? [{ value, line }] : []);
	const known10 = new Set([manifest2, ...entries.map(({ value }) => value)].flatMap(namesOf));
	const needing2 = entries.map(({ value, line }) => ({
		needs: namesIn3(value, "require").filter((name) => name.includes("/")),
		line
	}));
	return unlistedNeeds(file, needing2, known10, "run `composer update`");
}
function namesOf(one) {
	return [stringAt(one, "name")?.toLowerCase() ?? "", ...virtualNames(one)];
}
function virtualNames(one) {
	return [...namesIn3(one, "replace"), ...namesIn3(one, "provide")];
}
// ecosystems/php/composer-lock
var composerLock = {
	role: "lockfile",
	wanted: { names: ["composer.lock", MANIFEST5] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === LOCKFILE2,
	parse: parseComposerLock
};
var otherComposerLock = {
	wanted: { suffixes: [".lock"], names: [MANIFEST5] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => path.endsWith(".lock") && baseName(path) !== LOCKFILE2,
	parse: (file, context) => isOfComposer(file) ? parseComposerLock(file, context) : { packages: [], problems: [], isForeign: true }
};
function isOfComposer({ bytes }) {
	const start = bytes.toString("latin1", 0, 256).trimStart();
	return start.startsWith("{") && bytes.includes('"content-hash"') && bytes.includes('"packages"');
}
var LOCKFILE2 = "composer.lock";
var INSTALLED2 = /^((?:.*\/)?)vendor\/([^/]+\/[^/]+)\/composer\.lock$/;
var SECTIONS3 = [
	["packages", "runtime"],
	["packages-dev", "development"]
];
function parseComposerLock(file, context) {
	if (isOfInstalled(file.path, context)) return { packages: [], problems: [], isForeign: true };
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	if (!isLocked(lockfile)) throw notALockfile(file, "packages", "run `composer update --lock`");
	const lines = jsonLines(text, (path) => path.length === 0 || isSection(path));
	const listed = SECTIONS3.flatMap(
		([section, scope]) => listAt2(lockfile, section).map((value, index) => ({
			value,
			line: lineAt(lines, section, String(index)),
			text: `${section}[${index}]`,
			scopeOf: () => scope
		}))
	);
	const manifest2 = besidePath(file.path, MANIFEST5);
	const read = packagesOfEntries(file, listed, manifest2, context);
	const project = readManifest3(manifest2, context);
	const names2 = new Set(
		[project, ...listAt2(lockfile, "packages")].filter(isObject).flatMap((one) => namesIn3(one, "require"))
	);
	const packages = withNamedAtRuntime(read.packages, names2, ({ name }) => name.toLowerCase());
	const isOff = objectAt(project ?? {}, "config")?.["lock"] === false;
	const problems = [
		...isOff ? [unusedLockfile(file, baseName(file.path), "config.lock: false")] : [],
		...unmetRequirements(file, listed, project)
	];
	return { packages, problems: [...read.problems, ...problems] };
}
function coveredByComposerLock(file, context) {
	const manifest2 = besidePath(file.path, MANIFEST5);
	const entries = entriesOf3(readJsonObject(file));
	const own = entries.filter((one) => isOwnCode(one, manifest2, context));
	const folders = own.flatMap((one) => stringAt(objectAt(one, "dist") ?? {}, "url") ?? []);
	const manifests = folders.map((folder) => besidePath(manifest2, `${folder}/${MANIFEST5}`));
	const names2 = [...entries, readManifest3(manifest2, context) ?? {}].flatMap(virtualNames);
	return { manifests, names: names2 };
}
function entriesOf3(lockfile) {
	return SECTIONS3.flatMap(([section]) => listAt2(lockfile, section)).filter(isObject);
}
function isLocked(lockfile) {
	const packages = lockfile["packages"];
	return Array.isArray(packages) || isObject(packages);
}
function isSection(path) {
	return path.length === 1 && SECTIONS3.some(([name]) => name === path[0]);
}
function isOfInstalled(path, context) {
	const [, root = "", name] = INSTALLED2.exec(path) ?? [];
	const project = name === void 0 ? void 0 : context.file(`${root}${LOCKFILE2}`);
	if (project === void 0) return false;
	try {
		const lockfile = readJsonObject(project, project.bytes.toString("utf8"));
		return entriesOf3(lockfile).some((entry) => stringAt(entry, "name") === name);
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
// ecosystems/php/composer-json
var composerJson = (lockfiles) => manifestFormat(
	{
		wanted: { names: ["composer.json"] },
		isPrimary: (path) => baseName(path) === "composer.json" && !INSTALLED3.test(path)
	},
	{
		ecosystem: "Packagist",
		manifests: ["composer.json"],
		locks: lockfiles.map((format) => ({
			format,
			names: ["composer.lock"],
			coverage: coveredByComposerLock
		})),
		note: "`php` and PHP extensions are not packages."
	},
	readComposerJson
);
var INSTALLED3 = /(?:^|\/)vendor\/[^/]+\/[^/]+\/composer\.json$/;
var PLATFORM = /^[^/]+$/;
function readComposerJson(file) {
	const manifest2 = readJsonObject(file);
	const hasFolders = repositoriesOf(manifest2).some((one) => stringAt(one, "type") === "path");
	const dependencies = [
		...inTable3(file, objectAt(manifest2, "require"), false),
		...inTable3(file, objectAt(manifest2, "require-dev"), true)
	];
	return {
		name: stringAt(manifest2, "name"),
		dependencies: hasFolders ? dependencies.map((one) => ({ ...one, isOptional: true })) : dependencies,
		fix: "commit composer.lock (composer update --no-install)"
	};
}
function repositoriesOf(manifest2) {
	const stated = arrayAt(manifest2, "repositories") ?? Object.values(objectAt(manifest2, "repositories") ?? {});
	return stated.filter(isObject);
}
function inTable3(file, table, isDevelopment) {
	return Object.entries(table ?? {}).filter(([name]) => !PLATFORM.test(name)).map(([name, range]) => {
		const version = /^\s*[=v]{0,2}(\d+(?:\.\d+){0,3}(?:-[\w.]+)?)\s*$/.exec(
			scalarText(range)
		)?.[1];
		const exact = version === void 0 ? void 0 : composerRelease(file, name, version, isDevelopment);
		return { name, isDevelopment, range: scalarText(range), exact };
	});
}
function composerRelease(file, fullName, version, isDevelopment) {
	const [namespace = "", name = ""] = fullName.split("/", 2);
	const scope = isDevelopment ? "development" : "runtime";
	const facts = { type: "composer", ecosystem: "Packagist", isDirect: true, scope };
	return packageOf(file, { ...facts, namespace, name, fullName, version });
}
// ecosystems/php/listed-keys
function listedKeys(path, lists, context) {
	const document = readManifest3(path, context) ?? {};
	const entries = lists.flatMap((list) => listAt2(document, list)).filter(isObject);
	return new Set(entries.map(keyOfEntry));
}
function keyOfEntry(entry) {
	return `${stringAt(entry, "name")?.toLowerCase()} ${stringAt(entry, "version")}`;
}
// ecosystems/php/installed
var LIST2 = "composer/installed.json";
var installedComposer = {
	wanted: { pathSuffixes: [LIST2], names: [MANIFEST5] },
	wantedIn: ["directory", "image"],
	isPrimary: (path) => path.endsWith(LIST2),
	parse: parseInstalled3
};
function parseInstalled3(file, context) {
	const text = file.bytes.toString("utf8");
	const value = parseJson(text, file.path);
	const document = Array.isArray(value) ? { packages: value } : value;
	if (!isObject(document) || document["packages"] === void 0) {
		throw notALockfile(file, "packages", "run `composer install`");
	}
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
	const development = new Set(arrayAt(document, "dev-package-names") ?? []);
	const listed = listAt2(document, "packages").map(
		(entry, index) => ({
			value: entry,
			line: lineAt(lines, ...Array.isArray(value) ? [] : ["packages"], String(index)),
			text: `packages[${index}]`,
			scopeOf: ({ name }) => development.has(name) ? "development" : "unknown"
		})
	);
	const manifest2 = besidePath(file.path, `../../${MANIFEST5}`);
	return packagesOfEntries(file, notLocked(file, listed, context), manifest2, context);
}
function notLocked(file, listed, context) {
	if (context.sourceKind === "image") return listed;
	const lockfile = besidePath(file.path, "../../composer.lock");
	const locked3 = listedKeys(lockfile, ["packages", "packages-dev"], context);
	return listed.filter(({ value }) => !isObject(value) || !locked3.has(keyOfEntry(value)));
}
// ecosystems/php/installed-php
var installedPhp = {
	wanted: {
		pathSuffixes: ["composer/installed.php", "composer/installed.json"],
		names: [MANIFEST5]
	},
	wantedIn: ["image"],
	isPrimary: (path) => path.endsWith("installed.php"),
	parse: parseInstalledPhp
};
var FIX19 = "run `composer install`";
function parseInstalledPhp(file, context) {
	const list = besidePath(file.path, "installed.json");
	const isAlone = context.file(list) === void 0;
	const found = isAlone ? readEntries(file) : readIfPossible(file);
	if (found === void 0) {
		if (!isAlone) return { packages: [], problems: [] };
		throw notALockfile(file, "versions", FIX19);
	}
	const { root, entries } = found;
	const known10 = listedKeys(list, ["packages"], context);
	const installed3 = entries.filter(
		({ name, version }) => name !== root && version !== void 0 && !known10.has(`${name} ${version}`)
	);
	const listed = installed3.map(
		({ name, version, isDevelopment, line }) => ({
			value: { name, version },
			line,
			text: name,
			scopeOf: () => isDevelopment ? "development" : "unknown"
		})
	);
	return packagesOfEntries(file, listed, besidePath(file.path, `../../${MANIFEST5}`), context);
}
function readIfPossible(file) {
	try {
		return readEntries(file);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
var ROW = /^(?:(?:<\?php )?return (?:array\(|\[)|<\?php|(?:'[^']*'|\d+) => (?:array\(\)?|\[\]?|[^[(]*),?|[)\]][,;]?|)$/;
function readEntries(file) {
	const entries = [];
	let root;
	let isInList = false;
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		const text = row.trim();
		if (!ROW.test(text)) throw unread(file, { text, line }, FIX19);
		const [, key = "", value = ""] = /^'([^']{1,300})' => '?([^',]{0,300})/.exec(text) ?? [];
		if (/^'versions' => (?:array\(|\[)/.test(text)) isInList = true;
		else if (!isInList && key === "name") root = value;
		else if (isInList) takeField(entries, { key, value, line });
	}
	return isInList ? { root, entries } : void 0;
}
function takeField(entries, { key, value, line }) {
	const entry = entries.at(-1);
	if (/^[^/]+\/[^/]+$/.test(key)) entries.push({ name: key, line });
	else if (entry !== void 0 && key === "pretty_version") entry.version = value;
	else if (entry !== void 0 && key === "dev_requirement") entry.isDevelopment = value === "true";
}
// ecosystems/php/serialized
var MAX_DEPTH5 = 50;
function readSerialized(bytes) {
	const cursor = { text: bytes.toString("latin1"), at: 0 };
	try {
		return readValue(cursor, 0);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function readValue(cursor, depth) {
	const kind = cursor.text.slice(cursor.at, cursor.at + 2);
	cursor.at += 2;
	switch (kind) {
		case "N;":
			return void 0;
		case "b:":
			return readUntil(cursor, ";") === "1";
		case "i:":
		case "d:":
			return Number(readUntil(cursor, ";"));
		case "s:":
			return readString(cursor);
		case "a:":
			return readArray(cursor, depth);
		default:
			throw new RangeError(`no value at ${cursor.at}`);
	}
}
function readUntil(cursor, mark2) {
	const end = cursor.text.indexOf(mark2, cursor.at);
	if (end === -1) throw new RangeError(`unterminated value at ${cursor.at}`);
	const found = cursor.text.slice(cursor.at, end);
	cursor.at = end + mark2.length;
	return found;
}
function readString(cursor) {
	const length = Number(readUntil(cursor, ':"'));
	const end = cursor.at + length;
	if (!(length >= 0) || cursor.text.slice(end, end + 2) !== '";') {
		throw new RangeError(`expected a string at offset ${cursor.at}`);
	}
	const bytes = Buffer.from(cursor.text.slice(cursor.at, end), "latin1");
	cursor.at = end + 2;
	return bytes.toString("utf8");
}
function readArray(cursor, depth) {
	readUntil(cursor, ":{");
	if (depth > MAX_DEPTH5) throw new RangeError("arrays are nested too deeply");
	const members = new Map();
	while (cursor.text.charAt(cursor.at) !== "}") {
		const key = readValue(cursor, depth + 1);
		members.set(String(key), readValue(cursor, depth + 1));
	}
	cursor.at++;
	return members;
}
// ecosystems/php/pear
var pearRegistry = {
	wanted: { globs: [".registry/*.reg", ".registry/*/*.reg"] },
	wantedIn: ["image"],
	parse: parseRegistryFile
};
function parseRegistryFile(file) {
	const value = readSerialized(file.bytes);
	if (!(value instanceof Map)) {
		throw new DataError("malformed", "the file is not a PEAR registry file", { path: file.path });
	}
	const entry = value;
	const name = textOf2(entry.get("name"), "name") || textOf2(entry.get("package"), "name");
	if (name === "") return { packages: [], problems: [] };
	const found = packageOf(file, {
		type: "pear",
		name,
		version: textOf2(entry.get("version"), "release"),
		qualifiers: { channel: textOf2(entry.get("channel"), "name") },
		license: textOf2(entry.get("license"), "_content") || void 0
	});
	return { packages: [found], problems: [] };
}
function textOf2(value, member) {
	const text = value instanceof Map ? value.get(member) : value;
	return typeof text === "string" ? text : "";
}
// ecosystems/php
var ecosystem16 = {
	id: "php",
	formats: [
		composerLock,
		otherComposerLock,
		installedComposer,
		installedPhp,
		pearRegistry,
		composerJson([composerLock, otherComposerLock])
	]
};
// ecosystems/r/description-manifest
var OF_R = ["NAMESPACE", "renv.lock", ".Rbuildignore", ".Rprofile"];
var INSTALLED4 = /(?:^|\/)(?:site-)?library\/(?:[^/]+\/)*DESCRIPTION$/;
var description = (lockfile) => manifestFormat(
	{
		wanted: { names: ["DESCRIPTION", ...OF_R] },
		isPrimary: (path) => baseName(path) === "DESCRIPTION" && !INSTALLED4.test(path)
	},
	{
		ecosystem: "CRAN",
		manifests: ["DESCRIPTION"],
		locks: [{ format: lockfile, names: ["renv.lock"] }],
		note: "Lockfiles do not contain R itself or the packages bundled with R."
	},
	readDescription
);
var FIELDS4 = ["depends", "imports", "linkingto"];
var SUGGESTED = "suggests";
var BASE = new Set(
	"R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(" ")
);
var NEED2 = /^[A-Za-z][A-Za-z0-9.]*\s*(?:\([<>=!\s\d.-]+\))?$/;
function readDescription(file, context) {
	const wanted = new Set(["package", ...FIELDS4, SUGGESTED]);
	const [paragraph] = readParagraphs(file.bytes.toString("utf8"), wanted);
	const fields = paragraph?.fields ?? new Map();
	const needs = FIELDS4.flatMap((field) => needsIn2(fields, field));
	if (!fields.has("package") && !(needs.length > 0 && needs.every((need) => NEED2.test(need)))) {
		if (!OF_R.some((name) => context.file(besidePath(file.path, name)) !== void 0)) return;
		throw notALockfile(file, "Package field", "use the format in R's documentation");
	}
	const runtime = new Set(namesOf2(needs));
	const suggested = namesOf2(needsIn2(fields, SUGGESTED)).filter((name) => !runtime.has(name));
	return {
		name: fields.get("package"),
		dependencies: [
			...[...runtime].map((name) => ({ name, isDevelopment: false })),
			...suggested.map((name) => ({ name, isDevelopment: true, isOptional: true }))
		],
		fix: "commit renv.lock (renv::snapshot())"
	};
}
function needsIn2(fields, field) {
	return (fields.get(field) ?? "").split(",").map((need) => need.trim()).filter((need) => need !== "");
}
function namesOf2(needs) {
	const names2 = needs.map((need) => (need.split("(", 1)[0] ?? "").trim());
	return [...new Set(names2)].filter((name) => name !== "" && !BASE.has(name));
}
// ecosystems/r/library
var FIELDS5 = new Set(["package", "version", "license", "built", "depends", "imports", "linkingto"]);
var known6 = new WeakMap();
function libraryIn(context) {
	const library = known6.get(context) ?? readLibrary(context);
	known6.set(context, library);
	return library;
}
function readLibrary(context) {
	const descriptions = new Map();
	const byName = new Map();
	for (const file of context.named("DESCRIPTION")) {
		const description2 = readDescription2(file);
		const name = description2?.fields.get("package");
		if (description2 === void 0 || name === void 0) continue;
		descriptions.set(file, description2);
		const others = byName.get(name);
		if (others === void 0) byName.set(name, [file]);
		else others.push(file);
	}
	return {
		descriptionOf: (file) => descriptions.get(file),
		named: (name) => byName.get(name) ?? []
	};
}
function readDescription2(file) {
	const [paragraph] = readParagraphs(file.bytes.toString("utf8"), FIELDS5);
	return paragraph?.fields.has("built") === true ? paragraph : void 0;
}
// ecosystems/r/license
var NAMES2 = new Map([
	["MIT", "MIT"],
	["MIT License", "MIT"],
	["BSD_2_clause", "BSD-2-Clause"],
	["BSD 2-clause License", "BSD-2-Clause"],
	["FreeBSD", "BSD-2-Clause"],
	["BSD_3_clause", "BSD-3-Clause"],
	["BSD 3-clause License", "BSD-3-Clause"],
	["CC0", "CC0-1.0"],
	["CC BY 4.0", "CC-BY-4.0"],
	["CC BY-SA 4.0", "CC-BY-SA-4.0"],
	["CC BY-NC 4.0", "CC-BY-NC-4.0"],
	["CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0"],
	["CC BY-NC-ND 4.0", "CC-BY-NC-ND-4.0"],
	["Zlib", "Zlib"]
]);
var FAMILIES = new Map([
	["GPL", "GPL"],
	["GNU General Public License", "GPL"],
	["LGPL", "LGPL"],
	["GNU Lesser General Public License", "LGPL"],
	["AGPL", "AGPL"],
	["GNU Affero General Public License", "AGPL"],
	["Apache License", "Apache"],
	["Artistic", "Artistic"],
	["Artistic License", "Artistic"],
	["MPL", "MPL"],
	["Mozilla Public License", "MPL"],
	["EPL", "EPL"],
	["Eclipse Public License", "EPL"],
	["EUPL", "EUPL"],
	["European Union Public License", "EUPL"],
	["BSL", "BSL"],
	["Boost Software License", "BSL"]
]);
var GNU = new Set(["GPL", "LGPL", "AGPL"]);
var TEMPLATES = new Set(["MIT", "BSD-2-Clause", "BSD-3-Clause"]);
var MAX_LENGTH5 = 500;
function licenseOf3(stated) {
	if (stated === void 0 || stated.length > MAX_LENGTH5) return stated;
	const choices = stated.split("|").map((choice) => spdxOf(choice.trim().replace(/\s+/g, " ")));
	return choices.every((choice) => choice !== void 0) ? choices.join(" OR ") : stated;
}
function spdxOf(choice) {
	const [name = "", file] = choice.split(/ ?\+ ?file LICEN[SC]E$/, 2);
	const spdx = NAMES2.get(name) ?? versioned(name);
	return file === void 0 || spdx !== void 0 && TEMPLATES.has(spdx) ? spdx : void 0;
}
function versioned(text) {
	const [, name = "", operator = "==", version] = /^([A-Za-z ]+?)(?:-| | version | \((>=|==) )(\d+(?:\.\d+)?)\)?$/.exec(text) ?? [];
	const family = FAMILIES.get(name);
	if (family === void 0 || version === void 0) return void 0;
	const spdx = `${family}-${version.includes(".") ? version : `${version}.0`}`;
	if (GNU.has(family)) return `${spdx}-${operator === ">=" ? "or-later" : "only"}`;
	return operator === ">=" ? `${spdx}+` : spdx;
}
// ecosystems/r
var renvLock = {
	role: "lockfile",
	wanted: { names: ["renv.lock"] },
	wantedIn: ["directory", "file"],
	parse: parseRenvLock
};
var installedPackage = {
	wanted: { globs: ["library/*/DESCRIPTION", "site-library/*/DESCRIPTION"] },
	wantedIn: ["image"],
	parse: parseDescription2
};
var ecosystem17 = {
	id: "r",
	formats: [renvLock, installedPackage, description(renvLock)]
};
var FIX20 = "run `renv::snapshot()`";
function parseRenvLock(file) {
	const text = file.bytes.toString("utf8");
	const entries = objectAt(readUniqueObject(file, text), "Packages");
	if (entries === void 0) throw notALockfile(file, "Packages", FIX20);
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "Packages");
	return parseGraph(Object.entries(entries), ([key, value]) => {
		const location = { text: key, line: lineAt(lines, "Packages", key) };
		const entry = objectEntry(file, value, location);
		if (!stringAt(entry, "Version")) throw unread(file, location, FIX20);
		const name = stringAt(entry, "Package") ?? key;
		if (name !== key) {
			const message = `the entry ${key} describes the package ${name}. Fix: ${FIX20}`;
			throw new DataError("contradiction", message, { path: file.path, line: location.line });
		}
		return nodeOf4(file, key, entry, location.line);
	});
}
function nodeOf4(file, key, entry, line) {
	const found = packageOf(file, {
		type: "cran",
		name: key,
		version: stringAt(entry, "Version") ?? "",
		qualifiers: { vcs_url: gitPlace(entry) },
		ecosystem: "CRAN",
		line,
		license: licenseOf3(stringAt(entry, "License"))
	});
	return { key, found, needs: needsOf4(entry) };
}
function gitPlace(entry) {
	const commit = stringAt(entry, "RemoteSha");
	const owner = stringAt(entry, "RemoteUsername");
	const repository = stringAt(entry, "RemoteRepo");
	const host = (stringAt(entry, "RemoteHost") ?? "").replace(/^api\./, "").split("/", 1)[0];
	if (!commit || !owner || !repository || !host) return void 0;
	return `git+https://${host}/${owner}/${repository}@${commit}`;
}
function needsOf4(entry) {
	return ["Requirements", "Depends", "Imports", "LinkingTo"].flatMap(
		(field) => (arrayAt(entry, field) ?? [stringAt(entry, field) ?? ""]).flatMap(
			(need) => namesIn4(scalarText(need))
		)
	);
}
function namesIn4(list) {
	return list.split(",").flatMap((item) => (item.split("(", 1)[0] ?? "").trim() || []);
}
function parseDescription2(file, context) {
	const library = libraryIn(context);
	const description2 = library.descriptionOf(file);
	if (description2 === void 0) return { packages: [], problems: [] };
	const needs = ["depends", "imports", "linkingto"].flatMap((field) => namesIn4(description2.fields.get(field) ?? "")).flatMap((name) => library.named(name));
	const dependsOn = needs.flatMap((need) => {
		const found = library.descriptionOf(need);
		return found === void 0 ? [] : [installed2(need, found).purl];
	});
	return { packages: [{ ...installed2(file, description2), dependsOn }], problems: [] };
}
function installed2(file, { fields, line }) {
	return packageOf(file, {
		type: "cran",
		name: fields.get("package") ?? "",
		version: fields.get("version") ?? "",
		ecosystem: "CRAN",
		line,
		license: licenseOf3(fields.get("license"))
	});
}
// ecosystems/rpm/bdb
var MAGIC = 398689;
var MAGIC_AT = 12;
var PAGE_SIZE_AT = 20;
var LAST_PAGE_AT = 32;
var PAGE_HEADER_BYTES = 26;
var UNSORTED_HASH_PAGE = 2;
var OVERFLOW_PAGE = 7;
var HASH_PAGE = 13;
var KEY_DATA = 1;
var OFF_PAGE = 3;
var OFF_PAGE_BYTES = 12;
var MIN_PAGE_BYTES = 512;
var MAX_PAGE_BYTES = 65536;
var COUNTER_BYTES = 4;
function isBdb(bytes) {
	return bytes.length >= MIN_PAGE_BYTES && readerOf(bytes) !== void 0;
}
function* readBdb(bytes, path) {
	const pages = openPages(bytes, path);
	for (let page = 1; page < pages.count; page++) {
		const type = bytes[page * pages.pageBytes + 25];
		if (type === HASH_PAGE || type === UNSORTED_HASH_PAGE) yield* readHashPage(pages, page);
	}
}
function readerOf(bytes) {
	if (bytes.readUInt32LE(MAGIC_AT) === MAGIC) {
		return { u16: (at) => bytes.readUInt16LE(at), u32: (at) => bytes.readUInt32LE(at) };
	}
	if (bytes.readUInt32BE(MAGIC_AT) === MAGIC) {
		return { u16: (at) => bytes.readUInt16BE(at), u32: (at) => bytes.readUInt32BE(at) };
	}
	return void 0;
}
function openPages(bytes, path) {
	const reader = bytes.length < MIN_PAGE_BYTES ? void 0 : readerOf(bytes);
	const pageBytes = reader?.u32(PAGE_SIZE_AT) ?? 0;
	const isPlausible = pageBytes >= MIN_PAGE_BYTES && pageBytes <= MAX_PAGE_BYTES;
	if (reader === void 0 || !isPlausible) throw broken(path);
	const whole = Math.floor(bytes.length / pageBytes);
	if (reader.u32(LAST_PAGE_AT) >= whole) {
		throw new DataError("malformed", "the rpm database is truncated", { path });
	}
	return { ...reader, bytes, path, pageBytes, count: whole };
}
function* readHashPage(pages, page) {
	const start = page * pages.pageBytes;
	const entries = pages.u16(start + 20);
	if (PAGE_HEADER_BYTES + entries * 2 > pages.pageBytes) throw broken(pages.path);
	const offsetOf = (index) => pages.u16(start + PAGE_HEADER_BYTES + index * 2);
	for (let index = 1; index < entries; index += 2) {
		const value = readValue2(pages, start, offsetOf(index), offsetOf(index - 1));
		if (value.length > COUNTER_BYTES) yield value;
	}
}
function readValue2(pages, pageStart, offset, end) {
	const at = pageStart + offset;
	const isInside = offset >= PAGE_HEADER_BYTES && offset < end && end <= pages.pageBytes;
	if (!isInside) throw broken(pages.path);
	const kind = pages.bytes[at];
	if (kind === KEY_DATA) return pages.bytes.subarray(at + 1, pageStart + end);
	if (kind !== OFF_PAGE || offset + OFF_PAGE_BYTES > pages.pageBytes) throw broken(pages.path);
	return readOverflow(pages, pages.u32(at + 4), pages.u32(at + 8));
}
function readOverflow(pages, first, length) {
	const parts = [];
	let missing = length;
	for (let page = first; missing > 0; ) {
		const start = page * pages.pageBytes;
		const isPage = page > 0 && page < pages.count && pages.bytes[start + 25] === OVERFLOW_PAGE;
		const size = isPage ? pages.u16(start + 22) : 0;
		if (size === 0 || size > pages.pageBytes - PAGE_HEADER_BYTES) throw broken(pages.path);
		const from = start + PAGE_HEADER_BYTES;
		parts.push(pages.bytes.subarray(from, from + Math.min(size, missing)));
		missing -= size;
		page = pages.u32(start + 16);
		if (parts.length > pages.count) throw broken(pages.path);
	}
	return Buffer.concat(parts);
}
function broken(path) {
	return new DataError("malformed", "the rpm database (Berkeley DB) is damaged", { path });
}
// ecosystems/rpm/container-manifest
var FIELDS6 = 10;
function parseContainerManifest(file, context) {
	const packages = [];
	const problems = [];
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		if (row === "") continue;
		try {
			packages.push(packageOfRow(file, context, row, line));
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	return { packages, problems };
}
function packageOfRow(file, context, row, line) {
	const fields = row.split("	", FIELDS6).map((field) => field === "(none)" ? "" : field);
	const [name = "", evr = "", , , vendor, , , architecture, epoch = "", sourceRpm] = fields;
	const dash = evr.lastIndexOf("-");
	if (fields.length < FIELDS6 || name === "" || dash < 1) {
		const message = `the line does not consist of the ${FIELDS6} fields that describe a package`;
		throw new DataError("malformed", message, { path: file.path, line });
	}
	return toPackage(file, context, {
		name,
		version: evr.slice(0, dash),
		release: evr.slice(dash + 1),
		epoch: /^[1-9]\d*$/.test(epoch) ? Number(epoch) : void 0,
		architecture,
		vendor,
		sourceRpm,
		line
	});
}
// ecosystems/rpm/header
var TAG = {
	name: 1e3,
	version: 1001,
	release: 1002,
	epoch: 1003,
	vendor: 1011,
	license: 1014,
	architecture: 1022,
	oldFileNames: 1027,
	sourceRpm: 1044,
	provides: 1047,
	requires: 1049,
	directoryIndexes: 1116,
	baseNames: 1117,
	directoryNames: 1118,
	modularityLabel: 5096
};
var INT32 = 4;
var STRING = 6;
var STRING_ARRAY = 8;
var I18N_STRING = 9;
var ENTRY_BYTES = 16;
var MAX_ENTRIES = 65535;
var MAX_DATA_BYTES = 268435455;
function readHeader(blob, path) {
	const broken2 = () => new DataError("malformed", "a package in the rpm database cannot be read", { path });
	if (blob.length < 8) throw broken2();
	const count = blob.readUInt32BE(0);
	const size = blob.readUInt32BE(4);
	const start = 8 + count * ENTRY_BYTES;
	if (count > MAX_ENTRIES || size > MAX_DATA_BYTES || start + size > blob.length) throw broken2();
	const entries = readEntries2(blob, count);
	const data = blob.subarray(start, start + size);
	const texts = (tag, most) => {
		const entry = entries.get(tag);
		return entry === void 0 ? [] : readTexts(data, entry, most);
	};
	return {
		text: (tag) => texts(tag, 1)[0],
		texts: (tag) => texts(tag, Number.POSITIVE_INFINITY),
		numbers: (tag) => readNumbers(data, entries.get(tag))
	};
}
function readEntries2(blob, count) {
	const entries = new Map();
	for (let index = 0; index < count; index++) {
		const at = 8 + index * ENTRY_BYTES;
		entries.set(blob.readUInt32BE(at), {
			type: blob.readUInt32BE(at + 4),
			offset: blob.readUInt32BE(at + 8),
			count: blob.readUInt32BE(at + 12)
		});
	}
	return entries;
}
function readTexts(data, entry, most) {
	if (entry.type !== STRING && entry.type !== STRING_ARRAY && entry.type !== I18N_STRING) return [];
	const texts = [];
	const count = Math.min(entry.type === STRING ? 1 : entry.count, most);
	for (let at = entry.offset; texts.length < count; ) {
		const end = at < data.length ? data.indexOf(0, at) : -1;
		if (end === -1) break;
		texts.push(data.toString("utf8", at, end));
		at = end + 1;
	}
	return texts;
}
function readNumbers(data, entry) {
	if (entry === void 0 || entry.type !== INT32) return [];
	const end = entry.offset + entry.count * 4;
	if (end > data.length) return [];
	return Array.from(
		{ length: entry.count },
		(_, index) => data.readUInt32BE(entry.offset + index * 4)
	);
}
// ecosystems/rpm/ndb
var HEADER_MAGIC = "RpmP";
var SLOT_MAGIC = "Slot";
var BLOB_MAGIC = "BlbS";
var VERSION4 = 0;
var PAGE_BYTES = 4096;
var FIRST_SLOT_AT = 32;
var SLOT_BYTES = 16;
var BLOCK_BYTES = 16;
var BLOB_HEADER_BYTES = 16;
function isNdb(bytes) {
	return bytes.toString("latin1", 0, 4) === HEADER_MAGIC;
}
function* readNdb(bytes, path) {
	if (bytes.length < FIRST_SLOT_AT) throw cutShort(path);
	if (bytes.readUInt32LE(4) !== VERSION4) {
		const message = `rpm database version ${bytes.readUInt32LE(4)} is not supported`;
		throw new DataError("unsupported-version", message, { path });
	}
	const slotsEnd = bytes.readUInt32LE(12) * PAGE_BYTES;
	if (slotsEnd > bytes.length) throw cutShort(path);
	for (let at = FIRST_SLOT_AT; at + SLOT_BYTES <= slotsEnd; at += SLOT_BYTES) {
		const packageIndex = bytes.readUInt32LE(at + 4);
		const isUsed = bytes.toString("latin1", at, at + 4) === SLOT_MAGIC && packageIndex !== 0;
		if (isUsed) yield readBlob(bytes, bytes.readUInt32LE(at + 8) * BLOCK_BYTES, packageIndex, path);
	}
}
function readBlob(bytes, at, packageIndex, path) {
	const start = at + BLOB_HEADER_BYTES;
	if (start > bytes.length) throw cutShort(path);
	const isBlob = bytes.toString("latin1", at, at + 4) === BLOB_MAGIC;
	if (!isBlob || bytes.readUInt32LE(at + 4) !== packageIndex) {
		throw new DataError("malformed", "a slot in the rpm database does not match its package", {path});
	}
	const end = start + bytes.readUInt32LE(at + 12);
	if (end > bytes.length) throw cutShort(path);
	return bytes.subarray(start, end);
}
function cutShort(path) {
	return new DataError("malformed", "the rpm database is truncated", { path });
}
// ecosystems/rpm/sqlite-pages
var MIN_PAGE_BYTES2 = 512;
var WAL_MAGIC = 931071618;
var WAL_HEADER_BYTES = 32;
var FRAME_HEADER_BYTES = 24;
function openPages2(bytes, wal, path) {
	const broken2 = () => new DataError("malformed", "the rpm database (SQLite) is damaged", { path });
	if (bytes.length < MIN_PAGE_BYTES2) throw broken2();
	const stated = bytes.readUInt16BE(16);
	const pageBytes = stated === 1 ? 65536 : stated;
	const isPowerOfTwo = (pageBytes & pageBytes - 1) === 0;
	if (pageBytes < MIN_PAGE_BYTES2 || !isPowerOfTwo) throw broken2();
	const newer = wal === void 0 ? new Map() : committedPages(wal, pageBytes);
	const own = Math.floor(bytes.length / pageBytes);
	return {
		usable: pageBytes - (bytes[20] ?? 0),
		count: own + newer.size,
		page: (number) => {
			const newest = newer.get(number);
			if (newest !== void 0) return newest;
			if (number < 1 || number > own) throw broken2();
			return bytes.subarray((number - 1) * pageBytes, number * pageBytes);
		},
		broken: broken2
	};
}
function committedPages(wal, pageBytes) {
	const committed = new Map();
	const isWal = wal.length >= WAL_HEADER_BYTES && (wal.readUInt32BE(0) & ~1) === WAL_MAGIC;
	if (!isWal || wal.readUInt32BE(8) !== pageBytes) return committed;
	const salt = wal.subarray(16, 24);
	const open = new Map();
	const frameBytes = FRAME_HEADER_BYTES + pageBytes;
	for (let at = WAL_HEADER_BYTES; at + frameBytes <= wal.length; at += frameBytes) {
		if (!wal.subarray(at + 8, at + 16).equals(salt)) break;
		open.set(wal.readUInt32BE(at), wal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes));
		if (wal.readUInt32BE(at + 4) === 0) continue;
		for (const [number, page] of open) committed.set(number, page);
		open.clear();
	}
	return committed;
}
// ecosystems/rpm/sqlite-record
function varint(bytes, at) {
	let value = 0;
	for (let index = 0; index < 8; index++) {
		const byte = bytes[at + index] ?? 0;
		value = value * 128 + (byte & 127);
		if (byte < 128) return { value, end: at + index + 1 };
	}
	return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}
var INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8];
function readRecord(payload, broken2) {
	const header = varint(payload, 0);
	if (header.value > payload.length) throw broken2();
	const values = [];
	let body = header.value;
	for (let at = header.end; at < header.value; ) {
		const { value: serial, end } = varint(payload, at);
		const size = sizeOf(serial);
		if (body + size > payload.length) throw broken2();
		values.push(columnValue(payload.subarray(body, body + size), serial));
		body += size;
		at = end;
	}
	return values;
}
function sizeOf(serial) {
	if (serial >= 12) return Math.floor((serial - 12) / 2);
	return serial === 7 ? 8 : INTEGER_BYTES[serial] ?? 0;
}
function columnValue(bytes, serial) {
	if (serial >= 12) return serial % 2 === 0 ? bytes : bytes.toString("utf8");
	if (serial === 7) return bytes.readDoubleBE(0);
	if (serial === 8 || serial === 9) return serial - 8;
	if (serial === 6) return Number(bytes.readBigInt64BE(0));
	return bytes.length === 0 ? null : bytes.readIntBE(0, bytes.length);
}
// ecosystems/rpm/sqlite
var INTERIOR_TABLE = 5;
var LEAF_TABLE = 13;
var FILE_HEADER_BYTES = 100;
var MAX_DEPTH6 = 20;
var SCHEMA_ROOT = 1;
var MAGIC2 = "SQLite format 3\0";
function isSqlite(bytes) {
	return bytes.toString("latin1", 0, MAGIC2.length) === MAGIC2;
}
function* readTable(bytes, wal, table, path) {
	const pages = openPages2(bytes, wal, path);
	const root = rootOf3(pages, table);
	if (root === void 0) {
		throw new DataError("malformed", `the database has no table ${table}`, { path });
	}
	yield* readTree(pages, root);
}
function rootOf3(pages, table) {
	for (const [type, name, , root] of readTree(pages, SCHEMA_ROOT)) {
		if (type === "table" && name === table && typeof root === "number") return root;
	}
	return void 0;
}
function* readTree(pages, root) {
	const todo = [{ page: root, depth: 0 }];
	let visited = 0;
	for (let next = todo.pop(); next !== void 0; next = todo.pop()) {
		visited += 1;
		if (visited > pages.count || next.depth > MAX_DEPTH6) throw pages.broken();
		const page = pages.page(next.page);
		const start = next.page === 1 ? FILE_HEADER_BYTES : 0;
		const type = page[start];
		if (type === LEAF_TABLE) yield* readLeaf(pages, page, start);
		else if (type === INTERIOR_TABLE) {
			const depth = next.depth + 1;
			for (const child of childrenOf(pages, page, start).reverse()) {
				todo.push({ page: child, depth });
			}
		} else throw pages.broken();
	}
}
function childrenOf(pages, page, start) {
	const children = cellsOf(pages, page, start, start + 12).map((at) => page.readUInt32BE(at));
	children.push(page.readUInt32BE(start + 8));
	return children;
}
function cellsOf(pages, page, start, pointers) {
	const count = page.readUInt16BE(start + 3);
	if (pointers + count * 2 > page.length) throw pages.broken();
	const cells = Array.from(
		{ length: count },
		(_, index) => page.readUInt16BE(pointers + index * 2)
	);
	if (cells.some((at) => at + 4 > page.length)) throw pages.broken();
	return cells;
}
function* readLeaf(pages, page, start) {
	for (const at of cellsOf(pages, page, start, start + 8)) {
		const size = varint(page, at);
		const rowid = varint(page, size.end);
		yield readRecord(payloadOf(pages, page, rowid.end, size.value), pages.broken);
	}
}
function payloadOf(pages, page, at, size) {
	const { usable } = pages;
	if (size > pages.count * usable) throw pages.broken();
	const most = usable - 35;
	if (size <= most) {
		if (at + size > page.length) throw pages.broken();
		return page.subarray(at, at + size);
	}
	const least = Math.floor((usable - 12) * 32 / 255) - 23;
	const fitting = least + (size - least) % (usable - 4);
	const local = fitting <= most ? fitting : least;
	if (at + local + 4 > page.length) throw pages.broken();
	const parts = [page.subarray(at, at + local)];
	let missing = size - local;
	for (let next = page.readUInt32BE(at + local); missing > 0; ) {
		const overflow = pages.page(next);
		const length = Math.min(missing, usable - 4);
		parts.push(overflow.subarray(4, 4 + length));
		missing -= length;
		next = overflow.readUInt32BE(0);
	}
	return Buffer.concat(parts);
}
// ecosystems/rpm
var FOLDERS2 = ["var/lib/rpm", "usr/lib/sysimage/rpm", "usr/share/rpm"];
var DATABASES = ["Packages", "Packages.db", "rpmdb.sqlite"];
var WAL = "-wal";
var database = {
	wanted: {
		pathSuffixes: FOLDERS2.flatMap(
			(folder) => [...DATABASES, `rpmdb.sqlite${WAL}`].map((name) => `${folder}/${name}`)
		)
	},
	isPrimary: (path) => !path.endsWith(WAL),
	parse: parseDatabase
};
var containerManifest = {
	wanted: { pathSuffixes: ["var/lib/rpmmanifest/container-manifest-2"] },
	parse: parseContainerManifest
};
var ecosystem18 = { id: "rpm", formats: [database, containerManifest] };
function parseDatabase(file, context) {
	const installed3 = [];
	const problems = [];
	try {
		for (const blob of blobsOf(file, context)) {
			try {
				installed3.push(readInstalled(blob, file, context));
			} catch (error) {
				problems.push(problemOf(error));
			}
		}
	} catch (error) {
		problems.push(problemOf(error));
	}
	const root = rootOf4(file.path);
	return { packages: withEdges4(installed3), problems, owned: () => ownedFiles5(installed3, root) };
}
function* blobsOf(file, context) {
	const { bytes, path } = file;
	if (bytes.length === 0) return;
	if (isNdb(bytes)) yield* readNdb(bytes, path);
	else if (isSqlite(bytes)) {
		const wal = context.file(`${path}${WAL}`)?.bytes;
		for (const [, blob] of readTable(bytes, wal, "Packages", path)) {
			if (blob instanceof Buffer) yield blob;
		}
	} else if (isBdb(bytes)) yield* readBdb(bytes, path);
	else
		throw new DataError(
			"unsupported-version",
			"the file is not an rpm database in a known format",
			{ path }
		);
}
function readInstalled(blob, file, context) {
	const header = readHeader(blob, file.path);
	const [name = "", version = ""] = [header.text(TAG.name), header.text(TAG.version)];
	if (name === "" || version === "") {
		const message = "an installed package has no name or version";
		throw new DataError("malformed", message, { path: file.path });
	}
	const found = toPackage(file, context, {
		name,
		version,
		release: header.text(TAG.release) ?? "",
		epoch: header.numbers(TAG.epoch)[0],
		architecture: header.text(TAG.architecture),
		sourceRpm: header.text(TAG.sourceRpm),
		license: header.text(TAG.license),
		vendor: header.text(TAG.vendor),
		modularityLabel: header.text(TAG.modularityLabel)
	});
	return { header, found };
}
function withEdges4(installed3) {
	const required = installed3.map(({ header }) => header.texts(TAG.requires));
	const providers = new Map();
	const files = new Set(required.flat().filter((name) => name.startsWith("/")));
	if (files.size > 0) {
		for (const { owner, path } of ownedFiles5(installed3)) {
			if (files.has(`/${path}`)) providers.set(`/${path}`, owner);
		}
	}
	for (const { header, found } of installed3) {
		for (const name of header.texts(TAG.provides)) providers.set(name, found.purl);
	}
	return installed3.map(({ found }, index) => ({
		...found,
		dependsOn: (required[index] ?? []).map((name) => providers.get(name)).filter((purl) => purl !== void 0)
	}));
}
function* ownedFiles5(installed3, root = "") {
	for (const { header, found } of installed3) {
		for (const path of filesOf(header)) yield { owner: found.purl, path: root + path.slice(1) };
	}
}
function rootOf4(path) {
	const folder = FOLDERS2.find((candidate) => path.includes(`${candidate}/`)) ?? path;
	return path.slice(0, Math.max(0, path.lastIndexOf(`${folder}/`)));
}
function filesOf(header) {
	const names2 = header.texts(TAG.baseNames);
	if (names2.length === 0) return header.texts(TAG.oldFileNames);
	const folders = header.texts(TAG.directoryNames);
	const indexes = header.numbers(TAG.directoryIndexes);
	return names2.map((name, index) => `${folders[indexes[index] ?? -1] ?? ""}${name}`);
}
// ecosystems/ruby/lockfile-name
var LOCKFILE3 = /^(?:Gemfile(?:[._-].+)?\.lock|gems\.locked|.+\.gemfile\.lock)$/;
function isSecondLockfile(name) {
	return isLockfileName(name) && /^Gemfile[._-].+\.lock$/.test(name);
}
function isLockfileName(name) {
	return LOCKFILE3.test(name);
}
// ecosystems/ruby/bundle-config
var bundleConfig = {
	wanted: { pathSuffixes: [".bundle/config"] },
	wantedIn: ["directory"],
	parse: parseBundleConfig
};
function parseBundleConfig(file, context) {
	return parseEach(settingsOf(file.bytes.toString("utf8")), ({ text, line }) => {
		const isMissing = isSecondLockfile(text) && context.named(text).length === 0;
		if (isLockfileName(text) && !isMissing) return void 0;
		const message = `Bundler locks gems in ${text.slice(0, 100)}, which Assay does not read. Fix: rename the Gemfile to *.gemfile`;
		throw new DataError("not-found", message, { path: file.path, line });
	});
}
var SETTING = /^BUNDLE_(GEMFILE|LOCKFILE): *(["']?)(.+)\2 *$/;
function* settingsOf(text) {
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const [, setting, , value = ""] = SETTING.exec(row) ?? [];
		if (setting === "LOCKFILE") yield { text: baseName(value), line };
		if (setting === "GEMFILE") yield { text: lockfileOf(baseName(value)), line };
	}
}
function lockfileOf(gemfile2) {
	return gemfile2 === "gems.rb" ? "gems.locked" : `${gemfile2}.lock`;
}
// ecosystems/ruby/lockfile
var KEPT = () => true;
var SECTIONS4 = new Map([
	["GEM", readSource],
	["GIT", readSource],
	["PATH", readSource],
	["PLUGIN SOURCE", readSource],
	["DEPENDENCIES", readDependency],
	["CHECKSUMS", readChecksum],
	["PLATFORMS", KEPT],
	["RUBY VERSION", KEPT],
	["BUNDLED WITH", KEPT]
]);
var MAX_ROW = 2e3;
function readLockfile2(text) {
	const lockfile = {
		specs: [],
		direct: void 0,
		checksums: new Map(),
		unread: []
	};
	let read = () => false;
	let origin = {};
	let line = 0;
	for (const stated of linesOf(text)) {
		line++;
		if (stated.trim() === "") continue;
		const row = { text: stated, line };
		if (/^\s/.test(stated)) {
			if (stated.length > MAX_ROW || !read(lockfile, row, origin)) {
				lockfile.unread.push(row);
			}
			origin = { ...origin, ...originIn(stated) };
			continue;
		}
		const section = SECTIONS4.get(stated);
		if (section === void 0) lockfile.unread.push(row);
		read = section ?? KEPT;
		origin = { isPath: stated === "PATH", isServer: stated === "GEM" };
		if (stated === "DEPENDENCIES") lockfile.direct ??= [];
	}
	return lockfile;
}
function originIn(row) {
	const [, key, value] = /^ {2}(remote|revision): (.+)$/.exec(row) ?? [];
	return key === void 0 ? {} : { [key]: value };
}
var NAME_VERSION = /^( {2}| {4}| {6})(?! )(.*?)(?: \(([^-]*)(?:-(.*))?\))?(!)?(?: ([^ ]+))?$/;
var NAME2 = /^[A-Za-z0-9._-]+$/;
var VERSION5 = /^\d+(?:\.[0-9A-Za-z]+)*$/;
function readSource(lockfile, { text, line }, origin) {
	if (text === "  specs:" || /^ {2}[a-z]+: .*$/i.test(text)) return true;
	const [, indent = "", name = "", version, platform] = NAME_VERSION.exec(text) ?? [];
	if (indent.length === 6) {
		const needs = lockfile.specs.at(-1)?.needs;
		needs?.push(name);
		return needs !== void 0;
	}
	if (indent.length !== 4 || !NAME2.test(name) || !VERSION5.test(version ?? "")) return false;
	lockfile.specs.push({ name, version: version ?? "", platform, line, origin, needs: [] });
	return true;
}
function readDependency(lockfile, { text }) {
	const [, indent, name = ""] = NAME_VERSION.exec(text) ?? [];
	if (indent?.length !== 2 || name === "") return false;
	lockfile.direct?.push(name);
	return true;
}
function readChecksum({ checksums }, { text }) {
	const [, gem, sha256] = /^ {2}(\S+ \([^)]*\))(?:.* sha256=([0-9a-f]{64}))?/.exec(text) ?? [];
	if (gem !== void 0 && sha256 !== void 0) checksums.set(gem, sha256);
	return gem !== void 0;
}
// ecosystems/ruby/installed-lockfile
var INSTALLED5 = /^((?:.*\/)?)vendor\/bundle\/(?:[^/]+\/[^/]+\/)?(?:bundler\/)?gems\/([^/]+)\//;
function isOfInstalledGem(file, context) {
	const [, project, folder = ""] = INSTALLED5.exec(file.path) ?? [];
	if (project === void 0) return false;
	return ["Gemfile.lock", "gems.locked"].some((name) => {
		const lockfile = context.file(`${project}${name}`);
		return lockfile !== void 0 && foldersOf(lockfile).has(folder);
	});
}
var known7 = new WeakMap();
function foldersOf(lockfile) {
	const folders = known7.get(lockfile) ?? readFolders(lockfile);
	known7.set(lockfile, folders);
	return folders;
}
function readFolders(lockfile) {
	return new Set(readLockfile2(lockfile.bytes.toString("utf8")).specs.map(folderOf));
}
function folderOf({ name, version, platform, origin }) {
	const { remote = "", revision } = origin;
	if (revision !== void 0) {
		return `${baseName(remote.replace(/\.git$/, ""))}-${revision.slice(0, REVISION_LENGTH)}`;
	}
	return [name, version, platform].filter((part) => part !== void 0).join("-");
}
var REVISION_LENGTH = 12;
// ecosystems/ruby/project-gems
import{ posix as posix2 }from"node:path";
// ecosystems/ruby/gemfile
var DEVELOPMENT_GROUPS = new Set(["development", "test"]);
var INCLUDES = /^(?:eval_gemfile|instance_eval|eval)\b/;
var OPENS = /(?:\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while|until|for)\b)/;
function gemsOfGemfile(text) {
	const gems = new Map();
	const blocks = [];
	for (const line of statementsOf(text)) {
		if (INCLUDES.test(line)) return void 0;
		if (line === "end" && blocks.pop() === void 0) return void 0;
		noteGem(gems, line, blocks.flat());
		if (OPENS.test(line)) blocks.push(/^group\b/.test(line) ? symbolsIn(line) : []);
	}
	return blocks.length === 0 ? gems : void 0;
}
function noteGem(gems, line, around) {
	const [, name, options = ""] = /^gem[ (]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
	if (name === void 0) return;
	const isTool = isForDevelopment([...around, ...groupsOfOption(options)]);
	gems.set(name, isTool && gems.get(name) !== false);
}
function developmentGemsOfGemspec(text) {
	const names2 = text.matchAll(/\.add_development_dependency[ (]+["']([^"']+)["']/g);
	return [...names2].map(([, name = ""]) => name);
}
function isForDevelopment(groups) {
	return groups.length > 0 && groups.every((group) => DEVELOPMENT_GROUPS.has(group));
}
function* statementsOf(text) {
	let open = "";
	for (const row of text.split(/\r?\n/)) {
		const line = `${open}${withoutComment(row).trim()}`;
		open = line.endsWith(",") ? `${line} ` : "";
		if (open === "" && line !== "") yield line;
	}
	if (open !== "") yield open.trim();
}
function withoutComment(row) {
	let quote = "";
	for (let at = 0; at < row.length; at++) {
		const char = row.charAt(at);
		if (quote !== "") {
			if (char === quote) quote = "";
		} else if (char === "#") {
			return row.slice(0, at);
		} else if (char === '"' || char === "'") {
			quote = char;
		}
	}
	return row;
}
function groupsOfOption(options) {
	const [, value = ""] = /(?:\bgroups?:|:groups?\s*=>)\s*((?:%[iw])?\[[^\]]*\]|[:"'][\w"']+)/.exec(options) ?? [];
	return value.startsWith("%") ? value.slice(2).match(/\w+/g) ?? [] : symbolsIn(value);
}
function symbolsIn(text) {
	return [...text.matchAll(/:(\w+)|["'](\w+)["']/g)].map(
		([, symbol, word]) => symbol ?? word ?? ""
	);
}
// ecosystems/ruby/project-gems
var GEMSPEC = ".gemspec";
var MAX_DEPTH7 = 2;
function ownGemspec({ name, origin }, file, context) {
	if (!origin.isPath || origin.remote === void 0 || origin.remote.startsWith("/"))
		return void 0;
	const folder = joinedPath(posix2.dirname(file.path), origin.remote, "/").replace(/^\.\/$/, "");
	return context.named(`${name}${GEMSPEC}`).find(({ path }) => path.startsWith(folder) && depthOf(path.slice(folder.length)) <= MAX_DEPTH7);
}
function depthOf(path) {
	return path.split("/").length - 1;
}
function groupsBeside(file, context, gems) {
	const gemfile2 = gemfileBeside(file, context);
	const named = gemfile2 && gemsOfGemfile(gemfile2.bytes.toString("utf8"));
	if (named === void 0) return void 0;
	const gemspecs = gems.flatMap((gem) => ownGemspec(gem, file, context) ?? []);
	const ofGemspecs = gemspecs.flatMap(
		({ bytes }) => developmentGemsOfGemspec(bytes.toString("utf8"))
	);
	return new Map([...ofGemspecs.map((gem) => [gem, true]), ...named]);
}
var CONDITIONS = /\b(?:platforms?|install_if)\b/;
function locksAllGems(file, context) {
	const gemfile2 = gemfileBeside(file, context);
	return gemfile2 === void 0 || !CONDITIONS.test(gemfile2.bytes.toString("utf8"));
}
function namesLockfile(file, context) {
	const gemfile2 = gemfileBeside(file, context);
	return gemfile2 !== void 0 && /^[ \t]*lockfile[ (]/m.test(gemfile2.bytes.toString("utf8"));
}
function gemfileBeside(file, context) {
	const lockfile = baseName(file.path);
	const name = lockfile === "gems.locked" ? "gems.rb" : lockfile.slice(0, -".lock".length);
	return context.file(besidePath(file.path, name));
}
// ecosystems/ruby/gemfile-lock
var gemfileLock = {
	role: "lockfile",
	wanted: {
		names: ["Gemfile.lock", "gems.locked", "Gemfile", "gems.rb"],
		suffixes: [GEMSPEC, ".gemfile", ".gemfile.lock"],
		globs: ["Gemfile.*", "Gemfile_*", "Gemfile-*"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => isLockfileName(baseName(path)),
	parse: parseGemfileLock
};
var FIX21 = "run `bundle lock`";
function parseGemfileLock(file, context) {
	if (isOfInstalledGem(file, context)) return { packages: [], problems: [] };
	const lockfile = readLockfile2(file.bytes.toString("utf8"));
	if (lockfile.direct === void 0) throw notALockfile(file, "DEPENDENCIES section", FIX21);
	const { packages, problems } = packagesIn(file, lockfile, context);
	return {
		packages,
		problems: [
			...unreadRows(file, lockfile.unread, FIX21),
			...withoutVersion(file, lockfile, context),
			...unlistedNeeds(file, lockfile.specs, listedIn3(lockfile), FIX21),
			...lockedElsewhere(file, context),
			...problems
		]
	};
}
function lockedElsewhere(file, context) {
	if (!namesLockfile(file, context)) return [];
	const message = "the Gemfile specifies a different lockfile. Fix: remove its `lockfile` line";
	return [{ code: "contradiction", message, path: file.path }];
}
function withoutVersion(file, { specs, direct = [] }, context) {
	const locked3 = new Set(specs.map(({ name }) => name));
	const missing = direct.filter((name) => !locked3.has(name));
	if (missing.length === 0 || locked3.size > 0 && !locksAllGems(file, context)) return [];
	const shown = missing.slice(0, MAX_SHOWN).join(", ");
	const message = `the lockfile contains no version for ${countNoun(missing.length, "gem")}: ${shown}. Fix: ${FIX21}`;
	return [{ code: "contradiction", message, path: file.path }];
}
function listedIn3({ specs }) {
	return new Set(specs.map(({ name }) => name)).add("bundler");
}
var MAX_SHOWN = 5;
function packagesIn(file, { specs, direct = [], checksums }, context) {
	const nodes = new Map();
	const problems = [];
	const keys = keysByName(specs);
	for (const spec of specs) {
		try {
			const needs = spec.needs.flatMap((name) => keys.get(name) ?? []);
			const isOwn2 = ownGemspec(spec, file, context) !== void 0;
			const found = isOwn2 ? void 0 : toPackage5(file, spec, checksums);
			nodes.set(String(spec.line), { found, needs });
		} catch (error) {
			problems.push(problemOf(error));
		}
	}
	const groups = groupsBeside(file, context, specs);
	const keysOf = (isTool) => direct.filter((name) => groups?.get(name) === true === isTool).flatMap((name) => keys.get(name) ?? []);
	const packages = packagesOfGraph(nodes, { runtime: keysOf(false), development: keysOf(true) });
	if (groups !== void 0) return { packages, problems };
	return { packages: packages.map((found) => ({ ...found, scope: "unknown" })), problems };
}
function keysByName(specs) {
	const keys = new Map();
	for (const { name, line } of specs) {
		const known10 = keys.get(name);
		if (known10 === void 0) keys.set(name, [String(line)]);
		else known10.push(String(line));
	}
	return keys;
}
function toPackage5(file, { name, version, platform, line, origin }, checksums) {
	const remote = origin.isServer === true ? void 0 : origin.remote;
	const sha256 = checksums.get(`${name} (${[version, platform ?? []].flat().join("-")})`);
	return packageOf(file, {
		type: "gem",
		name,
		version,
		qualifiers: {
			platform,
			vcs_url: vcsUrl(remote, origin.revision)
		},
		ecosystem: "RubyGems",
		line,
		hashes: sha256 === void 0 ? void 0 : [{ algorithm: "sha256", value: sha256 }],
		downloadUrl: remote
	});
}
// ecosystems/ruby/gemspec
var installedGem = {
	wanted: {
		suffixes: [".gemspec"],
		globs: ["bundler/gems/*/lib/*/version.rb", "bundler/gems/*/lib/*/*/version.rb"]
	},
	wantedIn: ["image"],
	isPrimary: (path) => /(?:^|\/)(?:specifications\/(?:default\/)?|bundler\/gems\/[^/]+\/)[^/]+\.gemspec$/.test(path),
	isInstallFolder: (path) => /(?:^|\/)(?:specifications(?:\/default)?|bundler\/gems)$/.test(path),
	parse: parseGemspec
};
var FILE_NAME = /(?:^|\/)specifications\/(?:default\/)?([^/]+?)-(\d+(?:\.[0-9A-Za-z]+)*)(?:-[^/]+)?\.gemspec$/;
function parseGemspec(file, context) {
	const text = file.bytes.toString("utf8");
	const [, ofRubyGems, ofVersion] = FILE_NAME.exec(file.path) ?? [];
	if (ofRubyGems === void 0 && !text.includes("Gem::Specification.new")) {
		return { packages: [], problems: [] };
	}
	const fields = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		const [, name2, value] = /^\s*\w+\.(name|version|licenses?|platform)\s*=\s*(\S.*)$/.exec(row) ?? [];
		if (name2 !== void 0 && value !== void 0 && !fields.has(name2))
			fields.set(name2, { value, line });
	}
	const name = textsIn(fields.get("name")?.value)[0] ?? ofRubyGems;
	const version = versionIn(fields.get("version")?.value, file, context) ?? ofVersion;
	if (name === void 0 || version === void 0) return { packages: [], problems: [] };
	const licenses = textsIn((fields.get("licenses") ?? fields.get("license"))?.value);
	const found = packageOf(file, {
		type: "gem",
		name,
		version,
		qualifiers: { platform: textsIn(fields.get("platform")?.value)[0] },
		ecosystem: "RubyGems",
		line: fields.get("name")?.line,
		license: licenses.length === 0 ? void 0 : licenses.join(" OR ")
	});
	return { packages: [found], problems: [] };
}
function versionIn(value, file, context) {
	const stated = textsIn(value)[0];
	const constant = /^(?:[A-Z]\w*::)*([A-Z]\w*)/.exec(value ?? "")?.[1];
	if (stated !== void 0 || constant === void 0) return stated;
	const text = file.bytes.toString("utf8");
	for (const source of [text, ...requiredTexts(text, file.path, context)]) {
		const found = constantIn(source, constant);
		if (found !== void 0) return found;
	}
	return void 0;
}
function constantIn(text, name) {
	for (const row of linesOf(text)) {
		const [, stated, value] = /^\s*([A-Z]\w*)\s*=\s*(\S.*)$/.exec(row) ?? [];
		if (stated === name) return textsIn(value)[0];
	}
	return void 0;
}
function requiredTexts(text, path, context) {
	const rows = [...linesOf(text)].filter((row) => /^\s*require(?:_relative)?\b/.test(row));
	return rows.flatMap(textsIn).flatMap((name) => {
		const base = name.endsWith(".rb") ? name : `${name}.rb`;
		const found = [base, `lib/${base}`].flatMap(
			(relative) => context.file(besidePath(path, relative)) ?? []
		);
		return found.map(({ bytes }) => bytes.toString("utf8"));
	});
}
function textsIn(value) {
	return [...(value ?? "").matchAll(/"([^"]*)"|'([^']*)'/g)].flatMap(([, double, single]) => {
		const text = double ?? single ?? "";
		return text === "" ? [] : [text];
	});
}
// ecosystems/ruby/plain-gemfile
var STATEMENTS = new Set([
	...["source", "gem", "gemspec", "group", "ruby", "git_source", "platform", "platforms"],
	...["path", "git", "github", "install_if", "env", "lockfile", "eval_gemfile"],
	...["if", "unless", "elsif", "else", "case", "when", "begin", "end"]
]);
var WORDS = new Set([
	...["if", "unless", "and", "or", "not", "true", "false", "nil", "end", "then", "new", "__dir__"],
	...["exist?", "file?", "key?", "fetch", "read", "strip", "join", "expand_path", "dirname"],
	...["to_s", "to_i", "to_f", "empty?", "include?", "start_with?", "platform", "nil?", "freeze"]
]);
var LITERALS = /#[^\n]*|%[wWiI](?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs;
var UNSAFE = "`";
var SEPARATORS = /[\n;{}]|\bdo\b/;
var PARAMETERS = /^\s*\|([\w\s,]*)\|/;
var TOKENS = /:{1,2}[A-Za-z_]\w*[?!]?|[A-Za-z_]\w*:(?!:)|""|\d[\d._]*|[A-Z]\w*|[a-z_]\w*[?!]?|[\s,.()[\]=><~!&|+-]|(.)/gs;
function isPlainGemfile(text) {
	const statements = text.replaceAll(LITERALS, maskOf).split(SEPARATORS);
	const variables = new Set();
	return statements.every((statement) => {
		const names2 = PARAMETERS.exec(statement)?.[1] ?? "";
		for (const name of names2.match(/\w+/g) ?? []) variables.add(name);
		return isPlain(statement.replace(PARAMETERS, "").trim(), variables);
	});
}
function maskOf(literal) {
	if (literal.startsWith("#")) return "";
	const isFixed = literal.startsWith("'") || /^%[wi]/.test(literal);
	const hasCode = literal.replaceAll(/#\{[a-z_]\w*\}/g, "").includes("#{");
	return !isFixed && hasCode ? UNSAFE : '""';
}
function isPlain(statement, variables) {
	const assigned = /^([a-z_]\w*)\s*(?:\|\|)?=(?![=~>])/.exec(statement);
	if (assigned?.[1] !== void 0) variables.add(assigned[1]);
	const rest = statement.slice(assigned?.[0].length ?? 0);
	for (const token of rest.matchAll(TOKENS)) {
		if (token[1] !== void 0) return false;
		const [word] = token;
		if (!/^[a-z_]\w*[?!]?$/.test(word)) continue;
		const begins = token.index === 0 && assigned === null && STATEMENTS.has(word);
		const isVariable = variables.has(word) && isValue(rest, token.index, word);
		if (!begins && !WORDS.has(word) && !isVariable) return false;
	}
	return true;
}
function isValue(text, at, word) {
	const behind = text.slice(at + word.length);
	return text[at - 1] !== "." && /^\s*(?:$|[,).\]]|(?:if|unless|and|or)\b|&&|\|\||[=!<>]=)/.test(behind);
}
// ecosystems/ruby/ruby-manifests
var INSTALLED6 = /(?:^|\/)(?:vendor\/bundle|specifications|gems\/[^/]+-\d[^/]*)\//;
var gemfile = (lockfile) => manifestFormat(
	{
		wanted: { names: ["Gemfile", "gems.rb"] },
		isPrimary: (path) => ["Gemfile", "gems.rb"].includes(baseName(path)) && !INSTALLED6.test(path)
	},
	{
		ecosystem: "RubyGems",
		manifests: ["Gemfile", "gems.rb"],
		locks: [lockOf(lockfile)],
		note: "The file is a program. Assay reads only plain `gem` statements. If the file contains other statements, the lockfile must list at least one gem."
	},
	readGemfile
);
var gemspec = (lockfile) => manifestFormat(
	{
		wanted: { suffixes: [GEMSPEC] },
		isPrimary: (path) => path.endsWith(GEMSPEC) && !INSTALLED6.test(path)
	},
	{
		ecosystem: "RubyGems",
		manifests: ["*.gemspec"],
		locks: [lockOf(lockfile)],
		note: "The lockfile in the same folder covers the gemspec. If a Gemfile refers to the gem by path, the Gemfile’s lockfile also covers the gemspec."
	},
	(file) => ({ ...readProgram(file, GEMSPEC_RULES), fix: FIX22 })
);
var FIX22 = "commit Gemfile.lock (bundle lock)";
var lockOf = (format) => ({
	format,
	names: ["Gemfile.lock", "gems.locked"],
	folderOf: (path) => isSecondLockfile(baseName(path)) ? `${path}/` : path,
	coverage: coveredByGemfileLock
});
function coveredByGemfileLock(lockfile, context) {
	const { specs } = readLockfile2(lockfile.bytes.toString("utf8"));
	const manifests = specs.flatMap((spec) => ownGemspec(spec, lockfile, context)?.path ?? []);
	return { manifests, names: specs.map(({ name }) => name) };
}
var GEMFILE_RULES = {
	comment: "#",
	own: /^[^\S\n]*(?:source|gem|gemspec|ruby|git_source|group|eval_gemfile|instance_eval|path|git)\b[^\S\n]*[("':%_A-Za-z{]|^[^\S\n]*gemspec\s*$|^[^\S\n]*%w/m,
	ownName: "Bundler statement",
	statement: /(?:^|[;{|]|\bdo\b)[^\S\n]*gem[ (]*["'](?<name>[^"'\n]+)["'](?<rest>(?:[^\n;]*,[^\S\n]*\n){0,20}[^\n;]*)/gm,
	mention: /(?:^|[;{|]|\bdo\b)[^\S\n]*(?:gem\b|eval_gemfile\b|instance_eval\b)/gm,
	local: /\bpath\s*(?::|=>)/,
	optional: /\b(?:platforms?|install_if)\b/,
	range: gemRequirements,
	exact: exactGem
};
var GEMSPEC_RULES = {
	comment: "#",
	own: /\bGem::Specification\b/,
	ownName: "Gem::Specification",
	statement: /\.add_(?:runtime_|development_)?dependency[ (]+["'](?<name>[^"'\n]+)["'](?<rest>[^\n]*)/g,
	mention: /\badd_(?:runtime_|development_)?dependency\b|[.@]dependencies\b|\bGem::Dependency\b|\.(?:__send__|public_send|send|instance_eval|instance_exec|method)\b|\b(?:eval|binding)\b[ (]*[(A-Z"']/g,
	development: /development_dependency/,
	range: gemRequirements,
	exact: exactGem
};
function readGemfile(file) {
	const { dependencies, isProgram } = readProgram(file, GEMFILE_RULES);
	const text = file.bytes.toString("utf8");
	const groups = gemsOfGemfile(text);
	const grouped = dependencies.map((one) => ({
		...one,
		isDevelopment: groups?.get(one.name) === true
	}));
	return { dependencies: grouped, isProgram: isProgram || !isPlainGemfile(text), fix: FIX22 };
}
function gemRequirements(rest) {
	const [, list] = /^\s*,\s*\[?((?:\s*["'][^"'\n]*["']\s*,?)+)/.exec(rest) ?? [];
	if (list === void 0 || /\b(?:if|unless)\b|#\{/.test(rest)) return void 0;
	return [...list.matchAll(/["']([^"'\n]*)["']/g)].map(([, one]) => one).join(",");
}
function exactGem(file, name, rest) {
	const [, version] = /^\s*,\s*["']\s*=?\s*(\d[\w.]*)\s*["'](?!\s*,\s*["'])/.exec(rest) ?? [];
	if (version === void 0) return void 0;
	const facts = { type: "gem", ecosystem: "RubyGems", scope: "runtime", isDirect: true };
	return packageOf(file, { ...facts, name, version });
}
// ecosystems/ruby
var ecosystem19 = {
	id: "ruby",
	formats: [gemfileLock, bundleConfig, installedGem, gemfile(gemfileLock), gemspec(gemfileLock)]
};
// ecosystems/rust/cargo-manifests
var MANIFEST6 = "Cargo.toml";
function cargoManifests(lockfile, context) {
	const beside = besidePath(lockfile.path, MANIFEST6);
	const root = context.file(beside);
	if (root === void 0) return void 0;
	const folder = beside.slice(0, -MANIFEST6.length);
	const shared = sharedNames(readManifest4(root));
	const development = new Map();
	for (const file of context.named(MANIFEST6)) {
		const manifest2 = file.path.startsWith(folder) ? readManifest4(file) : {};
		const name = stringAt(objectAt(manifest2, "package") ?? {}, "name");
		if (name !== void 0) development.set(name, onlyForDevelopment(manifest2, shared));
	}
	return { isOnlyForDevelopment: (name, crate) => development.get(name)?.has(crate) ?? false };
}
var known8 = new WeakMap();
function readManifest4(file) {
	const manifest2 = known8.get(file) ?? parseManifest2(file);
	known8.set(file, manifest2);
	return manifest2;
}
function parseManifest2(file) {
	try {
		return readToml(file);
	} catch (error) {
		if (error instanceof DataError) return {};
		throw error;
	}
}
var DEVELOPMENT_KINDS = ["dev", "build"].flatMap((kind) => [
	`${kind}-dependencies`,
	`${kind}_dependencies`
]);
function sharedNames(root) {
	const dependencies = objectAt(objectAt(root, "workspace") ?? {}, "dependencies") ?? {};
	return new Map(
		Object.keys(dependencies).map((name) => [name, nameOf3(name, dependencies) ?? name])
	);
}
function onlyForDevelopment(manifest2, shared) {
	const targets = Object.values(objectAt(manifest2, "target") ?? {}).filter(isObject);
	const holders = [manifest2, ...targets];
	const development = new Set(DEVELOPMENT_KINDS.flatMap((kind) => cratesIn(holders, kind, shared)));
	for (const crate of cratesIn(holders, "dependencies", shared)) development.delete(crate);
	return development;
}
function cratesIn(holders, kind, shared) {
	return holders.flatMap((holder) => {
		const dependencies = objectAt(holder, kind) ?? {};
		return Object.keys(dependencies).map((name) => {
			const isShared = objectAt(dependencies, name)?.["workspace"] === true;
			return (isShared ? shared.get(name) : nameOf3(name, dependencies)) ?? name;
		});
	});
}
function nameOf3(name, dependencies) {
	return stringAt(objectAt(dependencies, name) ?? {}, "package");
}
// ecosystems/rust/locked
var FIX23 = "run `cargo generate-lockfile`";
var VERSIONS = new Set([void 0, 1, 2, 3, 4]);
function lockedPackages(file) {
	const lockfile = readToml(file);
	if (!VERSIONS.has(lockfile["version"])) {
		const message = `Cargo.lock version ${scalarText(lockfile["version"])} is not supported. Fix: update Assay`;
		throw new DataError("unsupported-version", message, { path: file.path });
	}
	const tables = arrayAt(lockfile, "package") ?? [];
	const root = objectAt(lockfile, "root");
	if (tables.length === 0 && root === void 0) throw notALockfile(file, "[[package]]", FIX23);
	const lines = tableLines(file, "[[package]]");
	const checksums = objectAt(lockfile, "metadata") ?? {};
	const entries = tables.map((table, index) => {
		const line = lines.length === tables.length ? lines[index] : void 0;
		const text = `package ${index + 1}`;
		return lockedOf(file, objectEntry(file, table, { text, line }), checksums, line);
	});
	return [...root === void 0 ? [] : [lockedOf(file, root, checksums, void 0)], ...entries];
}
function lockedOf(file, table, checksums, line) {
	const name = stringAt(table, "name");
	const version = stringAt(table, "version");
	const source = stringAt(table, "source");
	if (!name || !version || source === void 0 && Object.hasOwn(table, "source")) {
		const message = `a package has no name, version or readable source. Fix: ${FIX23}`;
		throw new DataError("malformed", message, { path: file.path, line });
	}
	return {
		name,
		version,
		source,
		checksum: stringAt(table, "checksum") ?? stringAt(checksums, `checksum ${name} ${version} (${source})`),
		references: (arrayAt(table, "dependencies") ?? []).map(scalarText),
		line
	};
}
// ecosystems/rust/own-crates
function ownCrates(lockfile, context) {
	if (context.file(besidePath(lockfile.path, MANIFEST6)) === void 0) return void 0;
	const names2 = ownManifests(lockfile, context).flatMap(
		(file) => stringAt(objectAt(readManifest4(file), "package") ?? {}, "name") ?? []
	);
	return new Set(names2);
}
function ownManifests(lockfile, context) {
	const root = context.file(besidePath(lockfile.path, MANIFEST6));
	if (root === void 0) return [];
	const seen = new Set();
	const patched = patchesOf(lockfile, context);
	const waiting = [
		root,
		...patched.flatMap(({ folder }) => manifestIn(lockfile, folder, context) ?? [])
	];
	for (let file = waiting.pop(); file !== void 0; file = waiting.pop()) {
		if (seen.has(file)) continue;
		seen.add(file);
		const manifest2 = readManifest4(file);
		for (const { folder } of pathsIn(manifest2)) {
			const other = manifestIn(file, folder, context);
			if (other !== void 0) waiting.push(other);
		}
		if (file === root) waiting.push(...membersOf(root, manifest2, context));
	}
	return [...seen];
}
var KINDS2 = ["dependencies", "dev-dependencies", "build-dependencies"].flatMap((kind) => [
	kind,
	kind.replace("-", "_")
]);
function cratesElsewhere(lockfile, context) {
	const missing = (file, paths) => paths.filter(({ folder }) => manifestIn(file, folder, context) === void 0);
	const elsewhere = [
		...missing(lockfile, patchesOf(lockfile, context)),
		...ownManifests(lockfile, context).flatMap(
			(file) => missing(file, pathsIn(readManifest4(file)))
		)
	];
	return new Set(elsewhere.map(({ name }) => name));
}
var CONFIGURATIONS = [".cargo/config", ".cargo/config.toml"];
function patchesOf(lockfile, context) {
	const files = CONFIGURATIONS.flatMap(
		(name) => context.file(besidePath(lockfile.path, name)) ?? []
	);
	return files.flatMap((file) => pathsIn({ patch: objectAt(readManifest4(file), "patch") }));
}
function manifestIn(file, folder, context) {
	return context.file(besidePath(file.path, `${folder}/${MANIFEST6}`));
}
function pathsIn(manifest2) {
	const targets = tablesOf(objectAt(manifest2, "target"));
	const workspace = objectAt(manifest2, "workspace") ?? {};
	const tables = [
		...[manifest2, ...targets].flatMap((holder) => KINDS2.map((kind) => objectAt(holder, kind))),
		objectAt(workspace, "dependencies"),
		objectAt(manifest2, "replace"),
		...tablesOf(objectAt(manifest2, "patch"))
	];
	return tables.flatMap(
		(table) => Object.entries(table ?? {}).flatMap(([key, entry]) => {
			const folder = isObject(entry) ? stringAt(entry, "path") : void 0;
			if (!isObject(entry) || folder === void 0) return [];
			return { name: stringAt(entry, "package") ?? key, folder };
		})
	);
}
function tablesOf(table) {
	return Object.values(table ?? {}).filter(isObject);
}
function membersOf(root, manifest2, context) {
	const members = arrayAt(objectAt(manifest2, "workspace") ?? {}, "members") ?? [];
	const patterns = members.filter((member) => typeof member === "string").map((member) => besidePath(root.path, `${member}/${MANIFEST6}`));
	const plain = patterns.flatMap((path) => context.file(path) ?? []);
	const globs = patterns.filter((path) => path.includes("*")).map((path) => path.split("/").map(compileSegment));
	if (globs.length === 0) return plain;
	const matched = context.named(MANIFEST6).filter(({ path }) => globs.some((glob) => fits2(path.split("/"), glob)));
	return [...plain, ...matched];
}
function fits2(parts, glob) {
	return parts.length === glob.length && glob.every((matches, at) => matches(parts[at] ?? ""));
}
// ecosystems/rust/patched-crates
function unlockedPatches(file, locked3, context) {
	const names2 = [MANIFEST6, ...CONFIGURATIONS];
	const patched = new Set(names2.flatMap((name) => patchesIn(file, name, context)));
	const included = CONFIGURATIONS.flatMap((name) => unreadIncludes(file, name, context));
	if (patched.size === 0) return included;
	const unused = (arrayAt(objectAt(readToml(file), "patch") ?? {}, "unused") ?? []).filter(isObject);
	const fromGit = locked3.filter(({ source }) => source?.startsWith("git+") === true);
	for (const { name } of [...fromGit, ...unused]) patched.delete(String(name));
	const unlocked = [...patched].map((name) => {
		const message = `${name.slice(0, 100)} is replaced with a repository that is not locked. Fix: ${FIX23}`;
		return { code: "contradiction", message, path: file.path };
	});
	return [...unlocked, ...included];
}
function unreadIncludes(lockfile, name, context) {
	const file = context.file(besidePath(lockfile.path, name));
	if (file === void 0 || readManifest4(file)["include"] === void 0) return [];
	const message = "the files in `include` were not read and can replace packages. Fix: move their settings into this file";
	return [{ code: "not-found", message, path: file.path }];
}
var NAME3 = /([\w-]+)(?:[:@][^:@#/]*)?$/;
function patchesIn(lockfile, name, context) {
	const file = context.file(besidePath(lockfile.path, name));
	const manifest2 = file === void 0 ? {} : readManifest4(file);
	const patches = Object.values(objectAt(manifest2, "patch") ?? {}).filter(isObject);
	return [...patches, objectAt(manifest2, "replace") ?? {}].flatMap(
		(table) => Object.keys(table).flatMap((key) => {
			const settings = objectAt(table, key) ?? {};
			if (stringAt(settings, "git") === void 0) return [];
			return stringAt(settings, "package") ?? NAME3.exec(key)?.[1] ?? key;
		})
	);
}
// ecosystems/rust/vendored
import{ posix as posix3 }from"node:path";
var PUBLISHED = "Cargo.toml.orig";
function isOfVendoredCrate(lockfile, context) {
	const vendor = posix3.dirname(posix3.dirname(lockfile.path));
	if (baseName(vendor) !== "vendor") return false;
	if (context.file(besidePath(lockfile.path, PUBLISHED)) === void 0) return false;
	const manifest2 = context.file(besidePath(lockfile.path, MANIFEST6));
	const crate = manifest2 && objectAt(readManifest4(manifest2), "package");
	if (crate === void 0) return false;
	const key = `${stringAt(crate, "name")} ${stringAt(crate, "version")}`;
	return lockfilesAbove(vendor, context).some((file) => fetchedBy(file).has(key));
}
function lockfilesAbove(folder, context) {
	const found = [];
	for (let at = folder; at !== "." && at !== "/"; ) {
		at = posix3.dirname(at);
		found.push(...[context.file(posix3.join(at, "Cargo.lock")) ?? []].flat());
	}
	return found;
}
var known9 = new WeakMap();
function fetchedBy(lockfile) {
	const fetched = known9.get(lockfile) ?? new Set(
		(arrayAt(readManifest4(lockfile), "package") ?? []).filter(isObject).filter((entry) => stringAt(entry, "source") !== void 0).map((entry) => `${stringAt(entry, "name")} ${stringAt(entry, "version")}`)
	);
	known9.set(lockfile, fetched);
	return fetched;
}
// ecosystems/rust/cargo-lock
var cargoLock = {
	role: "lockfile",
	wanted: { names: ["Cargo.lock", MANIFEST6, PUBLISHED], pathSuffixes: CONFIGURATIONS },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "Cargo.lock",
	parse: parseCargoLock
};
var otherCargoLock = {
	...cargoLock,
	wanted: { ...cargoLock.wanted, globs: ["Cargo.*.lock", "Cargo-*.lock"] },
	isPrimary: (path) => /^Cargo[.-].+\.lock$/.test(baseName(path))
};
function parseCargoLock(file, context) {
	if (isOfVendoredCrate(file, context)) return { packages: [], problems: [] };
	const locked3 = lockedPackages(file);
	const own = ownCrates(file, context);
	const keys = keysByReference(locked3);
	const elsewhere = cratesElsewhere(file, context);
	const isOwn2 = ({ name }) => own?.has(name) === true || elsewhere.has(name);
	const listed = locked3.filter((one) => one.source !== void 0 || !isOwn2(one));
	const needing2 = locked3.map(({ references, line }) => ({ needs: references, line }));
	const isLocked2 = { has: (reference) => keyOfReference(reference, keys) !== void 0 };
	const manifests = cargoManifests(file, context);
	const roots = manifests === void 0 ? void 0 : rootsOf3(locked3, keys, manifests);
	const parsed = parseGraph(listed, (one) => nodeOf5(file, one, keys), roots);
	const unexplained = own === void 0 ? [] : listed.filter(({ source }) => source === void 0);
	const problems = [
		...unexplained.map((one) => withoutSource(file, one)),
		...locked3.filter(({ name }) => elsewhere.has(name)).map((one) => builtElsewhere(file, one)),
		...unlistedNeeds(file, needing2, isLocked2, FIX23),
		...unlockedPatches(file, locked3, context)
	];
	return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}
function withoutSource(file, { name, version, line }) {
	const message = `${name} ${version} has no source, and no Cargo.toml in the workspace has that name. Fix: ${FIX23}`;
	return { code: "contradiction", message, path: file.path, line };
}
function builtElsewhere(file, { name, version, line }) {
	const message = `${name} ${version} is built from a folder outside the source tree. Fix: scan a parent folder that contains this folder`;
	return { code: "not-found", message, path: file.path, line };
}
function nodeOf5(file, one, keys) {
	const { name, version, line, checksum, source = "" } = one;
	const isGit = source.startsWith("git+");
	const registry = registryOf(source);
	const found = packageOf(file, {
		type: "cargo",
		name,
		version,
		qualifiers: { repository_url: registry, vcs_url: isGit ? vcsUrlOf(source) : void 0 },
		ecosystem: "crates.io",
		line,
		hashes: hashesOf4(checksum),
		downloadUrl: isGit ? source : void 0
	});
	return { key: keyOf2(one), found, needs: needsOf5(one, keys) };
}
var PUBLIC_INDEXES = new Set(["registry+https://github.com/rust-lang/crates.io-index", "sparse+https://index.crates.io/"]);
function registryOf(source) {
	const isRegistry = /^(?:registry|sparse)\+/.test(source) && !PUBLIC_INDEXES.has(source);
	return isRegistry ? source.slice(source.indexOf("+") + 1) : void 0;
}
function vcsUrlOf(source) {
	const [location = "", commit] = source.split("#", 2);
	return vcsUrl(location.split("?", 1)[0], commit);
}
function hashesOf4(checksum) {
	const isHash = checksum !== void 0 && /^[0-9a-f]+$/.test(checksum);
	return isHash ? [{ algorithm: "sha256", value: checksum }] : void 0;
}
function keyOf2({ name, version, source }) {
	return `${name} ${version} (${source})`;
}
function keysByReference(locked3) {
	const keys = new Map();
	for (const one of locked3) {
		keys.set(one.name, keyOf2(one));
		keys.set(`${one.name} ${one.version}`, keyOf2(one));
		keys.set(keyOf2(one), keyOf2(one));
	}
	return keys;
}
function needsOf5({ references }, keys) {
	return references.flatMap((reference) => keyOfReference(reference, keys) ?? []);
}
function keyOfReference(reference, keys) {
	const [name = "", version] = reference.split(" ");
	return keys.get(reference) ?? keys.get(`${name} ${version}`);
}
function rootsOf3(locked3, keys, manifests) {
	const runtime = [];
	const development = [];
	for (const one of locked3.filter(({ source }) => source === void 0)) {
		for (const key of needsOf5(one, keys)) {
			const [needed = ""] = key.split(" ", 1);
			if (manifests.isOnlyForDevelopment(one.name, needed)) development.push(key);
			else runtime.push(key);
		}
	}
	return { runtime, development };
}
// ecosystems/rust/cargo-toml
var VENDORED = ".cargo-checksum.json";
var cargoToml = (lockfile) => manifestFormat(
	{
		wanted: { names: [MANIFEST6, VENDORED] },
		isPrimary: (path) => path.endsWith(MANIFEST6)
	},
	{
		ecosystem: "crates.io",
		manifests: ["Cargo.toml"],
		locks: [{ format: lockfile, names: ["Cargo.lock"], coverage: coveredByCargoLock }],
		note: "The lockfile in the root folder covers workspace members and path dependencies."
	},
	readCargoToml
);
function coveredByCargoLock(lockfile, context) {
	return { manifests: ownManifests(lockfile, context).map(({ path }) => path), names: [] };
}
function readCargoToml(file, context) {
	if (context.file(besidePath(file.path, VENDORED)) !== void 0) return void 0;
	const manifest2 = readToml(file);
	const targets = Object.values(objectAt(manifest2, "target") ?? {}).filter(isObject);
	const shared = (name) => sharedDependency(file, name, context);
	const dependencies = [manifest2, ...targets].flatMap(
		(holder) => KINDS3.flatMap(({ key, isDevelopment }) => {
			const table = objectAt(holder, key) ?? {};
			return Object.keys(table).flatMap(
				(name) => dependencyOf4(file, name, settingsOf2(table, name, shared), isDevelopment)
			);
		})
	);
	return {
		name: stringAt(objectAt(manifest2, "package") ?? {}, "name"),
		dependencies,
		fix: "commit Cargo.lock (cargo generate-lockfile)"
	};
}
var KINDS3 = [
	{ key: "dependencies", isDevelopment: false },
	{ key: "dev-dependencies", isDevelopment: true },
	{ key: "dev_dependencies", isDevelopment: true },
	{ key: "build-dependencies", isDevelopment: true },
	{ key: "build_dependencies", isDevelopment: true }
];
function settingsOf2(table, name, shared) {
	const settings = objectAt(table, name) ?? { version: table[name] };
	return settings["workspace"] === true ? shared(name) ?? settings : settings;
}
function sharedDependency(file, name, context) {
	for (let folder = file.path; folder !== ""; ) {
		folder = folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
		const root = context.file(folder === "" ? MANIFEST6 : `${folder}/${MANIFEST6}`);
		const workspace = root === void 0 ? void 0 : objectAt(readManifest4(root), "workspace");
		if (workspace === void 0) continue;
		const table = objectAt(workspace, "dependencies") ?? {};
		return objectAt(table, name) ?? { version: table[name] };
	}
	return void 0;
}
function dependencyOf4(file, alias, settings, isDevelopment) {
	if (stringAt(settings, "path") !== void 0) return [];
	const name = stringAt(settings, "package") ?? alias;
	const range = stringAt(settings, "version");
	const version = exactVersion2(range ?? "");
	if (version === void 0 || stringAt(settings, "git") !== void 0) {
		return [{ name, isDevelopment, range }];
	}
	const scope = isDevelopment ? "development" : "runtime";
	const facts = { type: "cargo", name, version, ecosystem: "crates.io", scope };
	return [{ name, isDevelopment, exact: packageOf(file, { ...facts, isDirect: true }) }];
}
function exactVersion2(range) {
	return /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(range.trim())?.[1];
}
// ecosystems/rust
var ecosystem20 = {
	id: "rust",
	formats: [cargoLock, otherCargoLock, cargoToml(cargoLock)]
};
// ecosystems/rust-binary
var executable2 = {
	wanted: { extracts: ["executable"] },
	parse: parseExecutable2
};
var ecosystem21 = { id: "rust-binary", formats: [executable2] };
function parseExecutable2(file) {
	const text = stringAt(readExtract(file, "executable"), "auditable");
	if (text === void 0) return { packages: [], problems: [] };
	const list = arrayAt(asObject(parseJson(text, file.path), "$"), "packages") ?? [];
	const problems = [];
	const found = list.map((item) => {
		try {
			return isObject(item) ? crateOf(file, item) : void 0;
		} catch (error) {
			problems.push(problemOf(error));
			return void 0;
		}
	});
	const packages = found.flatMap((crate, index) => {
		const item = list[index];
		return crate === void 0 || !isObject(item) ? [] : [withEdges5(crate, item, found)];
	});
	return { packages, problems };
}
function crateOf(file, item) {
	return packageOf(file, {
		type: "cargo",
		name: stringAt(item, "name") ?? "",
		version: stringAt(item, "version") ?? "",
		ecosystem: "crates.io",
		scope: stringAt(item, "kind") === "build" ? "development" : "runtime"
	});
}
function withEdges5(crate, item, found) {
	const dependsOn = (arrayAt(item, "dependencies") ?? []).flatMap((index) => {
		const purl = typeof index === "number" ? found[index]?.purl : void 0;
		return purl === void 0 ? [] : [purl];
	});
	return { ...crate, dependsOn };
}
// ecosystems/swift/repository-segments
var MAX_ADDRESS2 = 2048;
var OTHER_NAME = /^(?:www|ssh|altssh)\.(?=(?:github|gitlab|bitbucket)\.(?:com|org)$)/;
function segmentsOf(location) {
	if (location.length > MAX_ADDRESS2) return void 0;
	const match = /^(?:[a-z+]+:\/\/)?(?:[^/@]+@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/]([^?#]+)/i.exec(location) ?? [];
	const [, host, path = ""] = match;
	if (host === void 0) return void 0;
	const parts = decoded(path).replace(/\/+$/, "").replace(/\.git$/, "").split("/");
	const name = host.toLowerCase().replace(OTHER_NAME, "");
	return [name, ...parts.filter((part) => part !== "")];
}
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
// ecosystems/swift/carthage
var cartfileResolved = {
	role: "lockfile",
	wanted: { names: ["Cartfile.resolved"] },
	wantedIn: ["directory", "file"],
	parse: parseResolved
};
var cartfile = manifestFormat(
	{ wanted: { names: ["Cartfile", "Cartfile.private"] } },
	{
		ecosystem: "SwiftURL",
		manifests: ["Cartfile", "Cartfile.private"],
		locks: [{ format: cartfileResolved, names: ["Cartfile.resolved"] }],
		note: "Advisories do not cover prebuilt binary frameworks."
	},
	(file) => {
		const dependencies = rowsOf(file).map((row) => {
			const found = packageOfRow2(file, row);
			const exact = found.version === "" ? void 0 : found;
			return { name: found.name, isDevelopment: file.path.endsWith(".private"), exact };
		});
		return { dependencies, fix: "commit Cartfile.resolved (carthage update)" };
	}
);
var FIX24 = "run `carthage update`";
function parseResolved(file) {
	const rows = rowsOf(file);
	if (rows.length === 0) throw notALockfile(file, "dependencies", FIX24);
	return parseEach(rows, (row) => packageOfRow2(file, row));
}
function rowsOf(file) {
	const rows = [];
	let line = 0;
	for (const row of linesOf(file.bytes.toString("utf8"))) {
		line++;
		const text = row.replace(/(?:^|\s)#.*$/, "").trim();
		if (text !== "") rows.push({ text, line });
	}
	return rows;
}
var ROW2 = /^(github|git|binary)\s+"([^"]+)"\s*(?:(==)?\s*"?([^"\s]+)"?|[~>]\S*\s*\S+)?$/;
function packageOfRow2(file, { text, line }) {
	const [, kind, location = "", operator, stated = ""] = ROW2.exec(text) ?? [];
	if (kind === void 0) throw unread(file, { text, line }, FIX24);
	const isVersion = /^v?\d/.test(stated) && (operator !== void 0 || /"\s*"/.test(text));
	const version = isVersion ? stated.replace(/^v(?=\d)/, "") : "";
	const isShort = kind === "github" && !location.includes(":");
	const address = isShort ? `https://github.com/${location}` : location;
	const segments = segmentsOf(address) ?? location.split("/");
	return packageOf(file, {
		type: "swift",
		namespace: segments.slice(0, -1).join("/"),
		name: segments.at(-1) ?? "",
		fullName: segments.join("/"),
		version,
		qualifiers: { vcs_url: version === "" ? vcsUrl(address, commitIn(stated)) : void 0 },
		ecosystem: kind === "binary" ? void 0 : "SwiftURL",
		line,
		isDirect: true,
		downloadUrl: address
	});
}
function commitIn(stated) {
	return /^[0-9a-f]{40}$/.test(stated) ? stated : void 0;
}
// ecosystems/swift/package-swift
var packageSwift = (lockfile) => manifestFormat(
	{ wanted: { names: ["Package.swift"], globs: ["Package@swift-*.swift"] } },
	{
		ecosystem: "SwiftURL",
		manifests: ["Package.swift", "Package@swift-*.swift"],
		locks: [{ format: lockfile, names: ["Package.resolved"] }],
		note: "The file is a program. Assay reads only plain calls to `.package(url:)`."
	},
	(file) => ({
		...readProgram(file, RULES2),
		fix: "commit Package.resolved (swift package resolve)"
	})
);
var RULES2 = {
	comment: "//",
	own: /\bPackage\s*\(|\.package\s*\(/,
	ownName: "Package",
	statement: /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?url:\s*"(?<name>[^"\n]+)"(?<rest>\s*,?\s*[^\n]*)/g,
	mention: /\.package\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?(?:url|id)\s*:/g,
	nameOf: locationOf3,
	exact: exactPackage3
};
function locationOf3(url) {
	return url.replace(/^[a-z+]+:\/\//i, "").replace(/^[^/@]+@/, "").replace(":", "/").replace(/\.git\/?$/, "");
}
function exactPackage3(file, name, rest) {
	const [, version] = /^\s*,\s*(?:exact:\s*|\.exact\(\s*)"(\d[\w.+-]*)"/.exec(rest) ?? [];
	if (version === void 0) return void 0;
	const segments = name.split("/");
	return packageOf(file, {
		type: "swift",
		namespace: segments.slice(0, -1).join("/"),
		name: segments.at(-1) ?? "",
		fullName: name,
		version,
		ecosystem: "SwiftURL",
		isDirect: true
	});
}
// ecosystems/swift
var packageResolved = {
	role: "lockfile",
	wanted: { names: ["Package.resolved"] },
	wantedIn: ["directory", "file"],
	parse: parseResolved2
};
var ecosystem22 = {
	id: "swift",
	formats: [packageResolved, packageSwift(packageResolved), cartfileResolved, cartfile]
};
var FIX25 = "run `swift package resolve`";
var LOCATIONS = new Map([
	[1, ["object", "pins"]],
	[2, ["pins"]],
	[3, ["pins"]]
]);
function parseResolved2(file) {
	const text = file.bytes.toString("utf8");
	const document = readUniqueObject(file, text);
	const location = LOCATIONS.get(document["version"]);
	if (location === void 0) {
		const message = `Package.resolved version ${scalarText(document["version"])} is not supported. Fix: ${FIX25}`;
		throw new DataError("unsupported-version", message, { path: file.path });
	}
	const holder = location.length === 1 ? document : objectAt(document, "object");
	const pins = holder && arrayAt(holder, "pins");
	if (pins === void 0) throw notALockfile(file, "pins", FIX25);
	const lines = jsonLines(text, (keys) => keys.length <= 2);
	return parseEach(pins.entries(), ([index, value]) => {
		const line = lineAt(lines, ...location, String(index));
		const pin = objectEntry(file, value, { text: `pin ${index + 1}`, line });
		const state = objectAt(pin, "state") ?? {};
		if (stringAt(state, "version") === void 0 && stringAt(state, "revision") === void 0) {
			throw unread(file, { text: `pin ${index + 1}`, line }, FIX25);
		}
		return pinned(file, pin, line);
	});
}
function pinned(file, pin, line) {
	const state = objectAt(pin, "state") ?? {};
	const location = stringAt(pin, "location") ?? stringAt(pin, "repositoryURL") ?? "";
	const identity = stringAt(pin, "identity") ?? stringAt(pin, "package") ?? "";
	const segments = segmentsOf(location) ?? identity.split(".");
	const version = stringAt(state, "version") ?? "";
	const revision = stringAt(state, "revision");
	return packageOf(file, {
		type: "swift",
		namespace: segments.slice(0, -1).join("/"),
		name: segments.at(-1) ?? "",
		fullName: segments.join("/"),
		version,
		qualifiers: {
			vcs_url: version === "" ? vcsUrl(location, revision) : void 0
		},
		ecosystem: "SwiftURL",
		line,
		scope: "unknown",
		downloadUrl: segmentsOf(location) === void 0 ? void 0 : location
	});
}
// ecosystems/group-other.generated
var ecosystems = [ecosystem, ecosystem2, ecosystem3, ecosystem4, ecosystem5, ecosystem6, ecosystem7, ecosystem8, ecosystem9, ecosystem10, ecosystem11, ecosystem12, ecosystem13, ecosystem14, ecosystem15, ecosystem16, ecosystem17, ecosystem18, ecosystem19, ecosystem21, ecosystem20, ecosystem22];
export{ecosystems};

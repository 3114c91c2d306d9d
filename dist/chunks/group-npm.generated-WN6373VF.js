import{DEPENDENCY_KINDS,MANIFEST,folderOf,isArchive,isExactVersion,isPlaceSpec,isUsualAddress,isWebAddress,manifestBeside,manifestNames,manifestsBelow,nameAt,namesAtRuntime,namesInManifest,namesOverriddenByPlace,packageAt,readManifest,readYarnBlocks,vcsUrlOf,versionOfArchive}from"./chunk-BSQOYWLE.js";
import{MAX_NESTING,MAX_SEGMENTS,installTree,isInstalled,isNpmName,keyFor,keyOf,keysByPattern,mayBeIn,nameAndRange,nameOfPattern,plainRange,readInstallPath,resolverOf,splitPattern,strictJson,withNamedAtRuntime}from"./chunk-ZLU6APNW.js";
import{parseYaml,parseYamlDocuments}from"./chunk-SXFPTYMK.js";
import{notALockfile,objectEntry,parseEach,parseGraph,readExtract,readJsonObject,readUniqueObject,unlistedNeeds,unread,unreadRows,unusedLockfile,withManifest,withoutEntries}from"./chunk-E35L4L6K.js";
import{jsonLines,lineAt,packageOf,problemOf}from"./chunk-GELJNKES.js";
import{STAR,compileSegment,fitsStars,publicUrl}from"./chunk-5C4LGZKE.js";
import{baseName,besidePath,insidePath,joinedPath,linesOf,startOfFolder}from"./chunk-3B7BY7XH.js";
import{arrayAt,decodePercent,isObject,objectAt,once,scalarText,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/npm/bun-binary-lock
var bunBinaryLock = {
	role: "lockfile",
	wanted: { names: ["bun.lockb", "bun.lock"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "bun.lockb" && !isInstalled(path),
	parse: parseBinaryLock
};
function parseBinaryLock(file, context) {
	const text = context.file(besidePath(file.path, "bun.lock"));
	if (text !== void 0) return { packages: [], problems: [] };
	const message = "Bun's binary lockfile is not supported. Fix: with Bun 1.2 or later, run `bun install --save-text-lockfile --frozen-lockfile --lockfile-only` and commit bun.lock";
	throw new DataError("unsupported-version", message, { path: file.path });
}
// ecosystems/npm/bun-needs
var NEEDED_KINDS = ["dependencies", "optionalDependencies", "peerDependencies"];
function bunEdges(lockfile, packages) {
	const resolve2 = resolverOf(Object.keys(packages).flatMap(foundAs));
	const needs = new Map();
	const missing = new Set();
	for (const [key, value] of Object.entries(packages)) {
		const items = Array.isArray(value) ? value : [];
		const holder = items.find(isObject) ?? {};
		needs.set(key, keysOf(resolve2, key, holder, NEEDED_KINDS));
		if (holder["bundled"] === true) continue;
		const find = resolve2(foldersOf(key));
		for (const name of Object.keys(objectAt(holder, "dependencies") ?? {})) {
			if (find(name) === void 0) missing.add(name);
		}
	}
	return {
		needs,
		roots: rootsOf(lockfile, resolve2),
		missing: [...missing].map((needed) => ({ needed }))
	};
}
function foldersOf(key) {
	return key.split("/", MAX_SEGMENTS).join("/");
}
function foundAs(key) {
	const segments = key.split("/");
	if (segments.length > MAX_SEGMENTS) return [];
	const name = segments.at(-2)?.startsWith("@") === true ? segments.slice(-2) : segments.slice(-1);
	const base = segments.slice(0, segments.length - name.length).join("/");
	return [{ base, name: name.join("/"), key }];
}
function keysOf(resolve2, from, holder, kinds) {
	const find = resolve2(foldersOf(from));
	const names = kinds.flatMap((kind) => Object.keys(objectAt(holder, kind) ?? {}));
	return names.flatMap((name) => find(name) ?? []);
}
function rootsOf(lockfile, resolve2) {
	const workspaces = Object.values(objectAt(lockfile, "workspaces") ?? {}).filter(isObject);
	const named = (kinds) => workspaces.flatMap(
		(workspace) => keysOf(resolve2, stringAt(workspace, "name") ?? "", workspace, kinds)
	);
	return { runtime: named(NEEDED_KINDS), development: named(["devDependencies"]) };
}
// ecosystems/npm/npm-package
function npmPackage(file, facts) {
	if (!isNpmName(facts.name)) throw noName(file, facts);
	const slash = facts.name.startsWith("@") ? facts.name.indexOf("/") : -1;
	const vcsUrl = facts.downloadUrl === void 0 ? void 0 : vcsUrlOf(facts.downloadUrl);
	return packageOf(file, {
		...facts,
		qualifiers: vcsUrl === void 0 ? facts.qualifiers : { ...facts.qualifiers, vcs_url: vcsUrl },
		type: "npm",
		namespace: slash === -1 ? void 0 : facts.name.slice(0, slash),
		name: facts.name.slice(slash + 1),
		fullName: facts.name,
		ecosystem: "npm"
	});
}
var SHOWN_NAME = 80;
function noName({ path }, { name, line }) {
	const shown2 = JSON.stringify(name.slice(0, SHOWN_NAME));
	return new DataError("malformed", `${shown2} is not a valid npm package name`, { path, line });
}
function scopeOf(value) {
	return value["dev"] === true ? "development" : "runtime";
}
var ALGORITHMS = new Map([
	["md5", "md5"],
	["sha1", "sha1"],
	["sha256", "sha256"],
	["sha384", "sha384"],
	["sha512", "sha512"]
]);
var MAX_INTEGRITY_LENGTH = 2048;
function hashesOfIntegrity(integrity) {
	if (integrity === void 0 || integrity.length > MAX_INTEGRITY_LENGTH) return void 0;
	const hashes = integrity.split(/\s/).flatMap(hashOf);
	return hashes.length === 0 ? void 0 : hashes;
}
function hashOf(text) {
	const dash = text.indexOf("-");
	const algorithm = ALGORITHMS.get(text.slice(0, dash));
	if (algorithm === void 0) return [];
	const base64 = text.slice(dash + 1).split("?", 1)[0] ?? "";
	const value = Buffer.from(base64, "base64").toString("hex");
	return value === "" ? [] : [{ algorithm, value }];
}
function licenseOf(license, licenses) {
	const all = typeof license === "string" && licenses === void 0 ? licenseTexts(license) : [license, licenses].flat().flatMap(licenseTexts);
	const unique = [...new Set(all)];
	if (unique.length === 0) return void 0;
	return unique.length === 1 ? unique[0] : unique.map(inParentheses).join(" OR ");
}
function licenseTexts(license) {
	if (typeof license === "string") return license.trim() === "" ? [] : [license.trim()];
	if (typeof license !== "object" || license === null || !("type" in license)) return [];
	return licenseTexts(license.type);
}
function inParentheses(license) {
	return license.includes(" ") && !license.startsWith("(") ? `(${license})` : license;
}
// ecosystems/npm/locked-package
function lockedPackage(file, facts) {
	const { name, version, doubt } = identityOf(facts);
	const found = npmPackage(file, { ...facts, name, version, downloadUrl: facts.place });
	const problems = doubt === void 0 ? [] : [{ ...doubt, path: file.path, line: facts.line }];
	return { found, problems };
}
function identityOf(facts) {
	return facts.isByPlace && facts.place !== void 0 ? ofPlace(facts) : ofRegistry(facts);
}
function ofPlace(facts) {
	const served = isWebAddress(facts.place ?? "") ? packageAt(facts.place ?? "") : void 0;
	if (served === void 0) {
		const { name, version, place = "" } = facts;
		const isUnread = facts.isInImage !== true && isArchiveHere(place);
		return { name, version, doubt: isUnread ? unreadArchive(facts, place) : void 0 };
	}
	const isSame2 = facts.version === "" || plainVersion(facts.version) === plainVersion(served.version);
	return isSame2 ? { ...served } : { ...served, doubt: contradiction(facts, served) };
}
function ofRegistry(facts) {
	const { name, place } = facts;
	const version = plainVersion(facts.version);
	if (place === void 0) {
		return isExactVersion(version) ? { name, version } : { name, version, doubt: unlocked(facts) };
	}
	if (isUsualAddress(place, facts)) return { name, version };
	const served = packageAt(place);
	if (served === void 0) {
		return { name: nameAt(place) ?? name, version, doubt: unknownPlace(facts, place) };
	}
	const isSame2 = served.name === name && version === plainVersion(served.version);
	return isSame2 ? { name, version } : { ...served, doubt: contradiction(facts, served) };
}
function plainVersion(version) {
	return version.replace(/^[v=]+/, "").replace(/\+.*$/s, "");
}
var SHOWN = 120;
function shown(text) {
	return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
var FIX = "Fix: restore the entry, or delete the lockfile and create it again.";
function contradiction({ name, version }, served) {
	const message = `The entry is for ${shown(`${name}@${version}`)}, but its URL installs ${shown(`${served.name}@${served.version}`)}. ${FIX}`;
	return { code: "contradiction", message };
}
function unknownPlace({ name }, place) {
	const from = shown(publicUrl(place));
	const message = `${shown(name)} is requested by version, but its URL ${from} contains no package name and version. ${FIX}`;
	return { code: "contradiction", message };
}
function isArchiveHere(place) {
	return isArchive(place) && !/^(?!file:)[a-z][a-z+.-]+:/i.test(place);
}
function unreadArchive({ name }, place) {
	const message = `${shown(name)} comes from the archive ${shown(place)}, which was not read and can bundle packages. Fix: use a registry version, or unpack the archive into a folder`;
	return { code: "unreadable", message };
}
function unlocked({ name, version }) {
	const stated = version === "" ? "no version" : `the version ${shown(version)}, which is not exact`;
	return { code: "malformed", message: `The entry for ${shown(name)} has ${stated}. ${FIX}` };
}
// ecosystems/npm/older-lockfile
var MAX_NAMED = 10;
var SHOWN2 = 120;
function withOverrides(file, read2, rules) {
	if (rules.length === 0) return read2;
	const locked = Map.groupBy(read2.packages, ({ name }) => name);
	const missing = rules.filter((rule) => isMissing(rule, locked));
	if (missing.length === 0) return read2;
	const named = missing.slice(0, MAX_NAMED).map((rule) => contradiction2(file, rule));
	const chosen = missing.flatMap(
		({ chosen: { name, version } }) => version === void 0 ? [] : npmPackage(file, { name, version })
	);
	return {
		...read2,
		packages: [...read2.packages, ...chosen],
		problems: [...read2.problems, ...named]
	};
}
function isMissing(rule, locked) {
	const { name, range, parents, chosen } = rule;
	const replaced = locked.get(name);
	if (replaced === void 0 || !parents.every((parent) => locked.has(parent))) return false;
	if (range !== void 0 && !replaced.some(({ version }) => mayBeIn(version, range))) return false;
	if (isPlaceSpec(chosen.range) && isForSome(rule)) return false;
	return locked.get(chosen.name)?.some((one) => isChosen(one, chosen)) !== true;
}
function isForSome({ range, parents, chosen }) {
	const isFolder = folderOf(chosen.range) !== void 0 || chosen.range.startsWith("portal:");
	return isFolder && (range !== void 0 || parents.length > 0);
}
function isChosen({ version, downloadUrl }, chosen) {
	if (chosen.version !== void 0) return plain(version) === plain(chosen.version);
	if (!isPlaceSpec(chosen.range)) return mayBeIn(version, chosen.range);
	if (chosen.range.startsWith("patch:")) return true;
	return downloadUrl !== void 0 && packageAt(downloadUrl) === void 0;
}
function plain(version) {
	return version.replace(/^[v=]+/, "").replace(/\+.*$/s, "");
}
function contradiction2(file, { name, chosen, isAddition }) {
	const relation = isAddition === true ? "as a dependency of" : "instead of";
	const what = `${chosen.name}@${chosen.version ?? publicUrl(chosen.range)}`.slice(0, SHOWN2);
	const message = `The project installs ${what} ${relation} ${name.slice(0, SHOWN2)}, but the lockfile does not list this package. Fix: delete the lockfile and create it again, or remove the override`;
	return { code: "contradiction", message, path: file.path };
}
// ecosystems/npm/override-rules
var MAX_DEPTH = 50;
function rulesOfOverrides(overrides, manifest, parents = []) {
	if (parents.length > MAX_DEPTH) return [];
	return Object.entries(overrides ?? {}).flatMap(([pattern, rule]) => {
		if (pattern === "." && parents.length > 0) return [];
		const path = pattern.split(/(?<=[^ |@])>(?!=)/);
		const key = path.pop() ?? "";
		const above = [...parents, ...path.map((one) => splitPattern(one)[0])];
		const chosen = isObject(rule) ? stringAt(rule, ".") : rule;
		const own = typeof chosen === "string" ? ruleOf(key, above, chosen, manifest) : [];
		if (!isObject(rule)) return own;
		return [...own, ...rulesOfOverrides(rule, manifest, [...above, splitPattern(key)[0]])];
	});
}
function rulesOfResolutions(manifest) {
	return Object.entries(objectAt(manifest, "resolutions") ?? {}).flatMap(([pattern, chosen]) => {
		if (typeof chosen !== "string") return [];
		const segments = pattern.match(/(?:@[^/@]+\/)?[^/]+/g) ?? [];
		const key = segments.at(-1) ?? "";
		const parents = segments.slice(0, -1).filter((segment) => !/^\*+$/.test(segment));
		return ruleOf(
			key,
			parents.map((one) => splitPattern(one)[0]),
			chosen,
			manifest
		);
	});
}
var OWN_CODE = /^(?:workspace|link|portal|file):/;
function rulesOfExtensions(settings) {
	const extensions = objectAt(settings, "packageExtensions") ?? {};
	return Object.keys(extensions).flatMap((pattern) => {
		const extension = objectAt(extensions, pattern) ?? {};
		const added = ["dependencies", "optionalDependencies"].flatMap(
			(kind) => Object.entries(objectAt(extension, kind) ?? {})
		);
		return added.flatMap(([name, range]) => {
			if (typeof range !== "string" || OWN_CODE.test(range)) return [];
			const chosen = chosenPackage(name, range);
			return ruleOf(pattern, [], range, {}).map((rule) => ({ ...rule, chosen, isAddition: true }));
		});
	});
}
function ruleOf(key, parents, chosen, manifest) {
	const [name, range] = splitPattern(key);
	if (name === "") return [];
	const isAny = range === "" || range === "*";
	const wanted = chosenPackage(name, referenced(chosen, manifest));
	return [{ name, range: isAny ? void 0 : range, parents, chosen: wanted }];
}
function chosenPackage(alias, stated) {
	const served = packageAt(stated);
	if (served !== void 0) return { ...served, range: served.version };
	return { ...nameAndRange(alias, stated), range: plainRange(stated) };
}
function referenced(chosen, manifest) {
	if (!chosen.startsWith("$")) return chosen;
	const stated = DEPENDENCY_KINDS.map(
		(kind) => stringAt(objectAt(manifest, kind) ?? {}, chosen.slice(1))
	);
	return stated.find((range) => range !== void 0) ?? chosen;
}
// ecosystems/npm/own-folder
import{ posix }from"node:path";
function manifestIn(named, lockfile, context) {
	const path = manifestPath(named, lockfile);
	return path === void 0 ? void 0 : context.file(path)?.path;
}
function isOwnFolder(named, lockfile, context) {
	const path = manifestPath(named, lockfile);
	if (path === void 0) return false;
	if (context.file(path) === void 0) return context.isLeftOut?.(path) === true;
	const manifest = readManifest(path, context) ?? {};
	return (stringAt(manifest, "name") ?? baseName(posix.dirname(path))) === named.name;
}
function manifestPath({ folder: folder2, from = "." }, lockfile) {
	if (folder2.startsWith("/")) return void 0;
	return joinedPath(`${directoryOf(lockfile.path)}${from}`, folder2, MANIFEST);
}
function isOwnPlace(place, named, lockfile, context) {
	const folder2 = folderOf(place);
	return folder2 !== void 0 && isOwnFolder({ ...named, folder: folder2 }, lockfile, context);
}
function directoryOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// ecosystems/npm/bun-lock
var bunLock = {
	role: "lockfile",
	wanted: { names: ["bun.lock", "package.json"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "bun.lock" && !isInstalled(path),
	parse: parseWithOverrides
};
var FIX2 = "regenerate the lockfile with `bun install --lockfile-only`";
var VERSIONS = [0, 1, 2];
function parseWithOverrides(file, context) {
	const manifest = manifestBeside(file, context) ?? {};
	const overrides = rulesOfOverrides(objectAt(manifest, "overrides"), manifest);
	const rules = [...overrides, ...rulesOfResolutions(manifest)];
	return withOverrides(file, parseBunLock(file, context), rules);
}
function parseBunLock(file, context) {
	const text = strictJson(file.bytes.toString("utf8"));
	const lockfile = readUniqueObject(file, text);
	checkVersion(file, lockfile);
	const packages = objectAt(lockfile, "packages") ?? {};
	const lines = jsonLines(text, (path) => path.length === 0 || path.join() === "packages");
	const { needs, roots, missing } = bunEdges(lockfile, packages);
	const read2 = parseGraph(
		Object.entries(packages),
		([key, value]) => {
			const node = nodeOf({ file, context, lines }, key, value);
			return { ...node, key, needs: needs.get(key) ?? [] };
		},
		roots
	);
	const folders = Object.keys(objectAt(lockfile, "workspaces") ?? {});
	const names = namesAtRuntime(file, folders, context);
	return {
		packages: withNamedAtRuntime(read2.packages, names),
		problems: [...read2.problems, ...withoutEntries(file, missing, FIX2)]
	};
}
function checkVersion(file, lockfile) {
	const version = lockfile["lockfileVersion"];
	if (version === void 0) throw notALockfile(file, "`lockfileVersion`", FIX2);
	if (objectAt(lockfile, "workspaces") === void 0) throw notALockfile(file, "`workspaces`", FIX2);
	if (VERSIONS.includes(version)) return;
	const message = `lockfileVersion ${JSON.stringify(version).slice(0, 20)} is not supported. Fix: ${FIX2}`;
	throw new DataError("unsupported-version", message, { path: file.path });
}
function nodeOf(reading, key, value) {
	const { file, lines } = reading;
	const line = lineAt(lines, "packages", key);
	const items = Array.isArray(value) ? value : [];
	const [ident, second] = items;
	const at = typeof ident === "string" ? ident.indexOf("@", 1) : -1;
	if (typeof ident !== "string" || at === -1) throw unread(file, { text: key, line }, FIX2);
	const name = ident.slice(0, at);
	const reference = ident.slice(at + 1);
	if (isOwn(reading, name, reference)) return { found: void 0 };
	if (items.find(isObject)?.["bundled"] === true) {
		return { found: npmPackage(file, { name, version: "", line }) };
	}
	const isByPlace = isPlaceSpec(reference);
	const address = typeof second === "string" && second !== "" ? second : void 0;
	const integrity = items.findLast((item) => typeof item === "string");
	return lockedPackage(file, {
		name,
		version: isByPlace ? versionOfArchive(reference, name) ?? "" : reference,
		place: isByPlace ? reference : address,
		isByPlace,
		line,
		hashes: typeof integrity === "string" ? hashesOfIntegrity(integrity) : void 0
	});
}
function isOwn({ file, context }, name, reference) {
	if (/^(?:root|link):/.test(reference)) return true;
	if (!reference.startsWith("workspace:")) return isOwnPlace(reference, { name }, file, context);
	const folder2 = reference.slice("workspace:".length);
	if (context.sourceKind === "file" || isOwnFolder({ folder: folder2, name }, file, context)) return true;
	const message = `The workspace ${name.slice(0, 120)} is not in this folder. Fix: ${FIX2}`;
	throw new DataError("not-found", message, { path: file.path });
}
// ecosystems/npm/module-address
var NPM_HOSTS = new Map([
	["esm.sh", /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
	["cdn.esm.sh", /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
	["esm.run", /^/],
	["unpkg.com", /^/],
	["cdn.jsdelivr.net", /^npm\//],
	["esm.unpkg.com", /^/],
	["cdn.skypack.dev", /^(?:-\/|pin\/)?/],
	["ga.jspm.io", /^npm:/],
	["jspm.dev", /^(?:npm:)?/]
]);
var MAX_LENGTH = 2048;
function isModuleAddress(place) {
	return /^https?:/i.test(place);
}
function modulesOf(file, addresses, facts) {
	const { packages, problems } = parseEach(
		addresses,
		(address) => packageOfModule(file, address, facts)
	);
	return {
		packages: [...new Map(packages.map((found) => [found.purl, found])).values()],
		problems
	};
}
function packageOfModule(file, address, facts = {}) {
	const served = address.length > MAX_LENGTH ? void 0 : servedFromNpm(address);
	if (served !== void 0) return npmPackage(file, { ...served, ...facts, scope: "runtime" });
	return packageOf(file, {
		type: "generic",
		...placeOf(address),
		...facts,
		scope: "runtime"
	});
}
function servedFromNpm(address) {
	const url = URL.parse(address);
	if (url === null) return void 0;
	const path = (decodePercent(url.pathname) ?? url.pathname).slice(1);
	const [, scope, own, release] = /^@([\w-]+)\/([\w-]+)\/(\d[^/]*)/.exec(path) ?? [];
	if (url.hostname === "jsr.io" && own !== void 0 && release !== void 0) {
		return { name: `@jsr/${scope}__${own}`, version: release };
	}
	const before = NPM_HOSTS.get(url.hostname);
	const start = before?.exec(path)?.[0];
	if (start === void 0) return packageAt(address);
	const [, name, version = ""] = NAME_AND_VERSION.exec(path.slice(start.length)) ?? [];
	if (name === void 0 || !isExactVersion(version)) return void 0;
	return { name, version: version.replace(/^[v=]+/, "").replace(BUILD, "") };
}
var NAME_AND_VERSION = /^((?:@[\w.~-]+\/)?[\w.~-]+)@([^/&?]+)/;
var BUILD = /-[0-9A-Za-z]{20}$/;
function placeOf(address) {
	const { hostname, segments } = partsOf(address);
	const at = segments.findIndex((segment) => segment.lastIndexOf("@") > 0);
	const [name = "", version = ""] = dividedAt(segments[at] ?? "");
	if (name === "") return { name: hostname, version: "", fullName: hostname };
	const namespace = [hostname, ...segments.slice(0, at)].join("/");
	return { namespace, name, version, fullName: `${namespace}/${name}` };
}
function dividedAt(segment) {
	const at = segment.lastIndexOf("@");
	return [segment.slice(0, at), segment.slice(at + 1)];
}
function partsOf(address) {
	const url = address.length > MAX_LENGTH ? null : URL.parse(address);
	const hostname = url === null || url.hostname === "" ? "unknown" : url.hostname;
	const path = url?.pathname ?? "";
	const segments = (decodePercent(path) ?? path).split("/");
	return { hostname, segments: segments.filter((segment) => segment !== "") };
}
// ecosystems/npm/deno-imports
var DENO_CONFIGS = ["deno.json", "deno.jsonc"];
var IMPORT_MAPS = ["import_map", "import-map", "importmap", "imports"].flatMap((name) => [
	`${name}.json`,
	`${name}.jsonc`
]);
var denoModules = {
	role: "manifest",
	wanted: { names: [...DENO_CONFIGS, ...IMPORT_MAPS] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
	parse: parseModules
};
function denoImports(file, context) {
	const config = configOf(file);
	const map = importMapOf(file, config, context);
	const maps = [config, ...map === void 0 ? [] : [configOf(map)]].flatMap(mapsIn);
	const places = maps.flatMap((one) => Object.keys(one).flatMap((key) => stringAt(one, key) ?? []));
	const settings = [config["compilerOptions"], config["lint"]].flatMap(stringsIn);
	const modules = settings.filter((text) => /^(?:npm|jsr|https?):/.test(text));
	return { name: stringAt(config, "name"), places: [...new Set([...places, ...modules])] };
}
function stringsIn(setting) {
	if (typeof setting === "string") return [setting];
	if (Array.isArray(setting)) return setting.flatMap(stringsIn);
	return isObject(setting) ? Object.values(setting).flatMap(stringsIn) : [];
}
function configOf(file) {
	return readJsonObject(file, strictJson(file.bytes.toString("utf8")));
}
function mapsIn(document) {
	const scopes = Object.values(objectAt(document, "scopes") ?? {}).filter(isObject);
	return [objectAt(document, "imports") ?? {}, ...scopes];
}
function importMapOf(file, config, context) {
	const stated = stringAt(config, "importMap");
	const path = stated === void 0 ? void 0 : insidePath(file.path, stated);
	return path === void 0 ? void 0 : context.file(path);
}
function parseModules(file, context) {
	const { places } = denoImports(file, context);
	const read2 = modulesOf(file, places.filter(isModuleAddress), { isDirect: true });
	const config = configOf(file);
	const isUnread = config["importMap"] !== void 0 && importMapOf(file, config, context) === void 0;
	if (!isUnread) return read2;
	const message = `${baseName(file.path)} specifies an import map that was not read. Fix: rename the import map to import_map.json`;
	return {
		...read2,
		problems: [...read2.problems, { code: "not-found", message, path: file.path }]
	};
}
// ecosystems/npm/deno-links
var MAX_NAMED2 = 10;
var SHOWN3 = 120;
function denoLinks(lockfile, keys) {
	return {
		specifiers: specifiersOf(lockfile),
		names: new Map(keys.map((key) => [withoutVersion(key), key]))
	};
}
function needsOf(registry, value, links) {
	const lists = ["dependencies", "optionalDependencies"].flatMap(
		(kind) => arrayAt(value, kind) ?? []
	);
	const named = objectAt(value, "dependencies") ?? {};
	const keys = Object.keys(named).flatMap((name) => stringAt(named, name) ?? []);
	return [...lists.filter((item) => typeof item === "string"), ...keys].map(
		(need) => keyOf2(withRegistry(need, registry), links)
	);
}
function keyOf2(specifier, { specifiers, names }) {
	return specifiers.get(specifier) ?? names.get(specifier) ?? specifier;
}
function withoutVersion(specifier) {
	const at = specifier.indexOf("@", specifier.indexOf(":") + 2);
	return at === -1 ? specifier : specifier.slice(0, at);
}
function withRegistry(need, registry) {
	const at = need.search(/(?:npm|jsr):/);
	return at === -1 ? `${registry}:${need}` : need.slice(at);
}
function missingEntries({ path }, { specifiers }, keys) {
	const known4 = knownKeys(keys);
	return [...specifiers].filter(([, key]) => !known4.has(key)).slice(0, MAX_NAMED2).map(([specifier]) => {
		const message = `${specifier.slice(0, SHOWN3)} has no entry in the lockfile. Fix: regenerate the lockfile with \`deno install\``;
		return { code: "contradiction", message, path };
	});
}
function knownKeys(keys) {
	return new Set(keys.flatMap((key) => [key, key.split("_", 1)[0] ?? ""]));
}
function holderOf(lockfile) {
	if (lockfile["version"] === "2") return objectAt(lockfile, "npm") ?? {};
	return lockfile["version"] === "3" ? objectAt(lockfile, "packages") ?? {} : lockfile;
}
function specifiersOf(lockfile) {
	const stated = objectAt(holderOf(lockfile), "specifiers") ?? {};
	return new Map(
		Object.keys(stated).map((specifier) => {
			const version = stringAt(stated, specifier) ?? "";
			const isKey = /^(?:npm|jsr):/.test(version);
			return [specifier, isKey ? version : `${withoutVersion(specifier)}@${version}`];
		})
	);
}
// ecosystems/npm/deno-roots
function denoRoots(file, context, lockfile, links) {
	const workspace = objectAt(lockfile, "workspace");
	if (workspace === void 0) return void 0;
	const members = Object.entries(objectAt(workspace, "members") ?? {});
	const runtime2 = [];
	const development = [];
	for (const [folder2, member] of [[".", workspace], ...members]) {
		if (!isObject(member)) continue;
		const manifest = readManifest(besidePath(file.path, `${folder2}/package.json`), context);
		const tools = developmentNames(manifest ?? {});
		for (const specifier of specifiersOf2(member)) {
			const isTool = tools.has(withoutVersion(specifier));
			(isTool ? development : runtime2).push(keyOf2(specifier, links));
		}
	}
	return { runtime: runtime2, development };
}
function specifiersOf2(member) {
	return [member, objectAt(member, "packageJson") ?? {}].flatMap((holder) => arrayAt(holder, "dependencies") ?? []).filter((specifier) => typeof specifier === "string");
}
function developmentNames(manifest) {
	const stated = objectAt(manifest, "devDependencies") ?? {};
	return new Set(
		Object.keys(stated).map(
			(name) => `npm:${nameOfPattern(`${name}@${stringAt(stated, name) ?? ""}`)}`
		)
	);
}
// ecosystems/npm/deno-lock
var DENO_LOCK = "deno.lock";
var denoLock = {
	role: "lockfile",
	wanted: { names: [DENO_LOCK, "package.json"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === DENO_LOCK && !isInstalled(path),
	parse: parseDenoLock
};
var FIX3 = "regenerate the lockfile with `deno install`";
var REGISTRIES = ["npm", "jsr"];
function parseDenoLock(file, context) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const lines = jsonLines(text, (path2) => path2.length < 3 && path2[0] !== "remote");
	const path = pathOf(file, lockfile);
	const entries = REGISTRIES.flatMap(
		(registry) => entriesAt(lockfile, lines, registry, path(registry))
	);
	const keys = entries.map(({ registry, key }) => `${registry}:${key}`);
	const links = denoLinks(lockfile, keys);
	const needing = [];
	const read2 = parseGraph(
		entries,
		(entry) => {
			const { registry, key } = entry;
			const value = objectEntry(file, entry.value, { text: key, line: entry.line });
			const needs = needsOf(registry, value, links);
			needing.push({ needs, line: entry.line });
			return { ...toPackage(file, entry, value), key: `${registry}:${key}`, needs };
		},
		denoRoots(file, context, lockfile, links)
	);
	const modules = modulesOf(file, addressesIn(lockfile));
	return {
		packages: [...read2.packages, ...modules.packages],
		problems: [
			...read2.problems,
			...modules.problems,
			...missingEntries(file, links, keys),
			...unlistedNeeds(file, needing, knownKeys(keys), FIX3)
		]
	};
}
function addressesIn(lockfile) {
	const redirects = objectAt(lockfile, "redirects") ?? {};
	const targets = Object.keys(redirects).flatMap((from) => stringAt(redirects, from) ?? []);
	return [...Object.keys(objectAt(lockfile, "remote") ?? {}), ...targets];
}
function pathOf(file, lockfile) {
	switch (lockfile["version"]) {
		case "2":
			return (registry) => [registry, "packages"];
		case "3":
			return (registry) => ["packages", registry];
		case "4":
		case "5":
			return (registry) => [registry];
		case void 0:
			throw notALockfile(file, "`version`", FIX3);
		default: {
			const version = JSON.stringify(lockfile["version"]).slice(0, 20);
			const message = `deno.lock version ${version} is not supported. Fix: ${FIX3}`;
			throw new DataError("unsupported-version", message, { path: file.path });
		}
	}
}
function entriesAt(lockfile, lines, registry, path) {
	let holder = lockfile;
	for (const key of path) holder = objectAt(holder, key) ?? {};
	return Object.entries(holder).map(([key, value]) => ({
		registry,
		key,
		value,
		line: lineAt(lines, ...path, key)
	}));
}
function toPackage(file, { registry, key, line }, value) {
	const at = key.indexOf("@", 1);
	const name = at === -1 ? key : key.slice(0, at);
	const [version = ""] = (at === -1 ? "" : key.slice(at + 1)).split("_", 1);
	const integrity = stringAt(value, "integrity");
	return lockedPackage(file, {
		name: registry === "jsr" ? npmName(name) : name,
		version,
		line,
		place: registry === "jsr" ? void 0 : stringAt(value, "tarball"),
		isByPlace: false,
		qualifiers: { repository_url: registry === "jsr" ? "https://npm.jsr.io" : void 0 },
		hashes: registry === "jsr" ? sha256Of(integrity) : hashesOfIntegrity(integrity)
	});
}
function npmName(name) {
	return `@jsr/${name.replace("@", "").replace("/", "__")}`;
}
function sha256Of(integrity) {
	const isDigest = integrity !== void 0 && /^[0-9a-f]{64}$/.test(integrity);
	return isDigest ? [{ algorithm: "sha256", value: integrity }] : void 0;
}
// ecosystems/npm/deno-config
var denoConfig = {
	role: "manifest",
	wanted: { names: [...DENO_CONFIGS, "package.json"], suffixes: [".lock"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
	parse: parseDenoConfig
};
var NONE = { packages: [], problems: [] };
function parseDenoConfig(file, context) {
	const config = readJsonObject(file, strictJson(file.bytes.toString("utf8")));
	const stated = objectAt(config, "lock")?.["path"] ?? config["lock"];
	if (stated === false)
		return importsPackages(file, context) ? problem(file, "disables its lockfile") : NONE;
	if (typeof stated !== "string") return NONE;
	const path = besidePath(file.path, stated);
	if (path === besidePath(file.path, DENO_LOCK)) return NONE;
	const lockfile = stated.startsWith("/") ? void 0 : context.file(path);
	if (lockfile === void 0) return problem(file, "specifies a lockfile that was not read");
	return baseName(path) === DENO_LOCK ? NONE : parseDenoLock(lockfile, context);
}
function importsPackages(file, context) {
	return denoImports(file, context).places.some((place) => /^(?:npm|jsr):/.test(place));
}
function problem({ path }, what) {
	const message = `${baseName(path)} ${what}. Fix: name the lockfile ${DENO_LOCK} and commit it`;
	return { packages: [], problems: [{ code: "not-found", message, path }] };
}
// ecosystems/npm/deno-json
function denoJson(config, lockfile) {
	const locks = [{ format: lockfile, names: ["deno.lock"], coverage: membersOf }];
	const locking = {
		ecosystem: "npm",
		manifests: DENO_CONFIGS,
		locks,
		note: "Assay checks npm packages, JSR packages, and modules imported by URL. Assay compares modules from an npm CDN by package name and version."
	};
	const format = withManifest(
		config,
		locking,
		(_parsed, file, context) => readDenoJson(file, context)
	);
	locks.push({ format, names: [] });
	return format;
}
function membersOf(lockfile) {
	const workspace = objectAt(readJsonObject(lockfile), "workspace") ?? {};
	const folders = Object.keys(objectAt(workspace, "members") ?? {});
	const manifests = folders.flatMap(
		(folder2) => DENO_CONFIGS.map((name) => besidePath(lockfile.path, `${folder2}/${name}`))
	);
	return { manifests, names: [] };
}
function readDenoJson(file, context) {
	const { name, places } = denoImports(file, context);
	return {
		name,
		dependencies: places.flatMap((place) => dependencyOf(file, place)),
		fix: "commit deno.lock (deno install)"
	};
}
function dependencyOf(file, place) {
	if (isModuleAddress(place)) return [moduleAt(file, place)];
	const [, registry, stated = ""] = /^(npm|jsr):\/?(.+)$/.exec(place) ?? [];
	if (registry === void 0) return [];
	const [alias] = splitPattern(stated);
	const plain3 = /^((?:@[^/]+\/)?[^/]+)/.exec(stated)?.[1] ?? stated;
	const { name, version } = nameAndRange(alias, `${registry}:${plain3}`);
	const facts = { scope: "runtime", isDirect: true };
	const exact = version === void 0 ? void 0 : npmPackage(file, { name, version, ...facts });
	return [{ name, isDevelopment: false, exact }];
}
function moduleAt(file, address) {
	const { name } = packageOfModule(file, address);
	return { name, isDevelopment: false, isOptional: true };
}
// ecosystems/npm/hidden-lockfile
var HIDDEN_LOCKFILE = ".package-lock.json";
var FOLDER = "node_modules/";
function installedEntry(path, { name, version }, context) {
	for (const root of rootsAbove(path)) {
		const file = context.file(`${root}${FOLDER}${HIDDEN_LOCKFILE}`);
		if (file === void 0) continue;
		const key = path.slice(root.length, path.lastIndexOf("/"));
		const entry = objectAt(packagesIn(file), key);
		if (entry === void 0) continue;
		const stated = stringAt(entry, "name") ?? key.slice(key.lastIndexOf(FOLDER) + FOLDER.length);
		return stated === name && stringAt(entry, "version") === version ? entry : void 0;
	}
	return void 0;
}
function* rootsAbove(path) {
	const outermost = path.startsWith(FOLDER) ? 0 : path.indexOf(`/${FOLDER}`) + 1;
	for (let root = path.slice(0, outermost); ; root = parentOf(root)) {
		yield root;
		if (root === "") return;
	}
}
function parentOf(folder2) {
	return folder2.slice(0, folder2.lastIndexOf("/", folder2.length - 2) + 1);
}
var known = new WeakMap();
function packagesIn(file) {
	const read2 = known.get(file) ?? readPackages(file);
	known.set(file, read2);
	return read2;
}
function readPackages(file) {
	try {
		const packages = readJsonObject(file)["packages"];
		return isObject(packages) ? packages : {};
	} catch (error) {
		if (error instanceof DataError) return {};
		throw error;
	}
}
// ecosystems/npm/npm-person
function producerOf(manifest) {
	const author = personText(manifest["author"]);
	if (author !== void 0) return author;
	const maintainers = manifest["maintainers"];
	const named = [maintainers].flat().flatMap((person) => personText(person) ?? []);
	return named.length === 0 ? void 0 : named.join(", ");
}
function personText(person) {
	if (typeof person === "string") return nonEmpty(person.replace(/\([^()]*\)\s*$/, ""));
	if (!isObject(person)) return void 0;
	const name = nonEmpty(stringAt(person, "name") ?? "");
	const email = nonEmpty(stringAt(person, "email") ?? "");
	if (name === void 0) return void 0;
	return email === void 0 ? name : `${name} <${email}>`;
}
function nonEmpty(text) {
	const trimmed = text.trim();
	return trimmed === "" ? void 0 : trimmed;
}
// ecosystems/npm/installed-package
var known2 = new WeakMap();
function installedBy(file, context) {
	try {
		return readInstalled(file, context);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function readInstalled(file, context) {
	const result = known2.get(file) ?? readManifest2(file, context) ?? "none";
	known2.set(file, result);
	return result === "none" ? void 0 : result;
}
var NEEDED_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
function readManifest2(file, context) {
	const manifest = readJsonObject(file);
	const name = stringAt(manifest, "name") ?? "";
	const version = stringAt(manifest, "version") ?? "";
	if (name === "") return void 0;
	const isLoaded = file.path.endsWith(`/${name}/package.json`);
	if (!isLoaded && (version === "" || isForeign(manifest))) return void 0;
	const entry = installedEntry(file.path, { name, version }, context) ?? {};
	const found = npmPackage(file, {
		name,
		version,
		scope: "unknown",
		license: licenseOf(manifest["license"], manifest["licenses"]),
		supplier: producerOf(manifest),
		hashes: hashesOfIntegrity(stringAt(entry, "integrity")),
		downloadUrl: stringAt(manifest, "_resolved") ?? stringAt(entry, "resolved")
	});
	const needs = NEEDED_KINDS2.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
	return { found, needs };
}
function isForeign(manifest) {
	const engines = objectAt(manifest, "engines") ?? {};
	return Object.hasOwn(engines, "vscode") || Object.hasOwn(manifest, "contributes") || Object.hasOwn(manifest, "unity");
}
// ecosystems/npm/linked-project
import{ posix as posix2 }from"node:path";
// ecosystems/npm/workspace-globs
var MAX_PATTERNS = 1e3;
var MAX_SEGMENTS2 = 32;
function workspaceManifests(lockfile, context) {
	const manifest = manifestBeside(lockfile, context) ?? {};
	const stated = arrayAt(manifest, "workspaces") ?? arrayAt(objectAt(manifest, "workspaces") ?? {}, "packages") ?? [];
	const patterns = stated.filter((one) => typeof one === "string").slice(0, MAX_PATTERNS);
	const wanted = patterns.filter((one) => !one.startsWith("!")).map(compileFolders);
	const unwanted = patterns.filter((one) => one.startsWith("!")).map((one) => compileFolders(one.slice(1)));
	const root = lockfile.path.slice(0, lockfile.path.lastIndexOf("/") + 1);
	return context.named("package.json").map(({ path }) => path).filter((path) => {
		if (!path.startsWith(root) || isInstalled(path)) return false;
		const segments = path.slice(root.length).split("/").slice(0, -1);
		const fits = (matches) => matches(segments);
		return wanted.some(fits) && !unwanted.some(fits);
	});
}
function compileFolders(pattern) {
	const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
	if (parts.length > MAX_SEGMENTS2) return () => false;
	const tokens = parts.map((part) => part === "**" ? STAR : compileSegment(part));
	return (segments) => fitsStars(tokens, segments);
}
// ecosystems/npm/linked-project
var FOLDER2 = "node_modules/";
var KINDS = ["dependencies", "devDependencies", "optionalDependencies"];
function isLinkedProject(path, target, context) {
	const at = path.lastIndexOf(FOLDER2);
	const root = `${path.slice(0, Math.max(at, 0))}${MANIFEST}`;
	const project = at === -1 ? void 0 : context.file(root);
	const manifest = project && readManifest(project.path, context);
	if (project === void 0 || manifest === void 0) return false;
	const name = path.slice(at + FOLDER2.length, path.lastIndexOf("/"));
	const isNamed = KINDS.some((kind) => {
		const range = stringAt(objectAt(manifest, kind) ?? {}, name);
		return range !== void 0 && isFolderRange(range, root, target);
	});
	return isNamed || hasWorkspaces(manifest) && workspaceManifests(project, context).includes(target);
}
function isFolderRange(range, root, target) {
	if (range.startsWith("workspace:")) return true;
	const [, folder2] = /^(?:file|link|portal):(?:\/\/)?(.*)$/.exec(range) ?? [];
	return folder2 !== void 0 && besidePath(root, folder2) === posix2.dirname(target);
}
function hasWorkspaces(manifest) {
	return Object.hasOwn(manifest, "workspaces");
}
// ecosystems/npm/linked-store
var FOLDER3 = "node_modules/";
function storeOf(path) {
	const folder2 = startOfFolder(path, "node_modules");
	const start = folder2 + FOLDER3.length;
	const isHidden = folder2 !== -1 && path.startsWith(".", start);
	const end = isHidden ? path.indexOf("/", start) : -1;
	return end === -1 ? void 0 : path.slice(0, end + 1);
}
function onlyInStore(store, name, context) {
	const known4 = stores.get(context) ?? readStores(context);
	stores.set(context, known4);
	const [only, ...more] = known4.get(store)?.get(name) ?? [];
	return more.length === 0 ? only : void 0;
}
var stores = new WeakMap();
function readStores(context) {
	const found = new Map();
	for (const file of context.named("package.json")) {
		const store = storeOf(file.path);
		if (store === void 0 || !isLinked(file.path.slice(store.length))) continue;
		addTo(found, store, file, context);
	}
	return found;
}
function addTo(found, store, file, context) {
	const installed = installedBy(file, context)?.found;
	if (installed === void 0) return;
	const byName = found.get(store) ?? new Map();
	found.set(store, byName);
	const others = byName.get(installed.name) ?? [];
	byName.set(installed.name, others);
	if (!others.some(({ purl }) => purl === installed.purl)) others.push(installed);
}
function isLinked(path) {
	return /^[^/]+\/(?:package|node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/.test(path);
}
// ecosystems/npm/pnpm-key
function readPnpmKey(key, version) {
	const plain3 = withoutPeers(key, version);
	const isOfRegistry = plain3.startsWith("/");
	const path = isOfRegistry ? plain3.slice(1) : plain3;
	if (version !== "5") return readPair(path);
	const [, ...rest] = path.split("/");
	return readSegments(isOfRegistry ? path.split("/") : rest);
}
function readPair(path) {
	const at = path.indexOf("@", 1);
	if (at === -1 || !isNpmName(path.slice(0, at))) return void 0;
	const version = path.slice(at + 1);
	return { name: path.slice(0, at), version: isExactVersion(version) ? version : "" };
}
function withoutPeers(key, version) {
	const parenthesis = key.indexOf("(");
	const plain3 = parenthesis === -1 ? key : key.slice(0, parenthesis);
	if (version !== "5") return plain3;
	const segment = /\/(?=\d)/.exec(plain3);
	const underscore = segment === null ? -1 : plain3.indexOf("_", segment.index);
	return underscore === -1 ? plain3 : plain3.slice(0, underscore);
}
function readSegments(segments) {
	const [first = "", second = "", third = ""] = segments;
	const isScoped = first.startsWith("@");
	const name = isScoped ? `${first}/${second}` : first;
	const version = isScoped ? third : second;
	return isExactVersion(version) && isNpmName(name) ? { name, version } : void 0;
}
// ecosystems/npm/pnpm-entry
var FIX4 = "regenerate the lockfile with `pnpm install --lockfile-only`";
var SHOWN_KEY = 80;
function readPnpmEntry(reading, entry) {
	const { key, entryKey, isLocked, needs } = entry;
	const value = isObject(entry.value) ? entry.value : {};
	const resolution = objectAt(value, "resolution");
	const node = nodeOf2(reading, entryKey, value, resolution ?? {});
	const isWhole = resolution !== void 0 && isLocked;
	const problems = [...node.problems ?? [], ...isWhole ? [] : [incomplete(reading, entryKey)]];
	return { ...node, key, needs, problems };
}
function nodeOf2(reading, key, value, resolution) {
	const { file, lines } = reading;
	switch (resolution["type"]) {
		case void 0:
			return fetched(reading, key, value, stringAt(resolution, "tarball"));
		case "git":
			return fetched(reading, key, value, gitPlace(resolution));
		case "directory":
			return folder(reading, key, value, stringAt(resolution, "directory") ?? "");
		case "binary":
		case "variations":
			return runtime(reading, key, value);
		default:
			throw unread(file, { text: key, line: lines.get(key) }, FIX4);
	}
}
function fetched(reading, key, value, place) {
	const { file, lines } = reading;
	const { name, version, isOfRegistry } = identityOf2(reading, key, value);
	return lockedPackage(file, {
		name,
		version,
		place,
		isByPlace: !isOfRegistry,
		line: lines.get(key),
		scope: scopeOf2(value),
		hashes: hashesOfIntegrity(stringAt(objectAt(value, "resolution") ?? {}, "integrity"))
	});
}
function folder(reading, key, value, path) {
	const { file, context, lines } = reading;
	const { name, version } = identityOf2(reading, key, value);
	if (isOwnFolder({ folder: path, name }, file, context)) return { found: void 0 };
	const facts = { name, version, line: lines.get(key), scope: scopeOf2(value) };
	return { found: npmPackage(file, facts) };
}
function runtime({ file, lines }, key, value) {
	const [, name, version] = /^(node|deno|bun)@runtime:(.+)$/.exec(key) ?? [];
	if (name === void 0 || version === void 0) {
		throw unread(file, { text: key, line: lines.get(key) }, FIX4);
	}
	const facts = { type: "generic", name, version: stringAt(value, "version") ?? version };
	return { found: packageOf(file, { ...facts, line: lines.get(key), scope: scopeOf2(value) }) };
}
function identityOf2({ file, lines, version }, key, value) {
	const line = lines.get(key);
	const parsed = readPnpmKey(key, version);
	const name = stringAt(value, "name");
	const stated = stringAt(value, "version");
	const identity = completed(parsed, name, stated);
	if (identity === void 0) {
		const message2 = `${JSON.stringify(key.slice(0, SHOWN_KEY))} is not a package name. Fix: ${FIX4}`;
		throw new DataError("malformed", message2, { path: file.path, line });
	}
	const isSame2 = name === void 0 || name === identity.name;
	if (isSame2 && (stated === void 0 || stated === identity.version)) return identity;
	const message = `The key ${key.slice(0, SHOWN_KEY)} and its entry name different packages. Fix: ${FIX4}`;
	throw new DataError("contradiction", message, { path: file.path, line });
}
function completed(parsed, name, version) {
	if (parsed?.version) return { ...parsed, isOfRegistry: true };
	const found = parsed?.name ?? name;
	return found === void 0 ? void 0 : { name: found, version: version ?? "", isOfRegistry: false };
}
function incomplete({ file, lines }, key) {
	const message = `The entry for ${key.slice(0, SHOWN_KEY)} is incomplete. Fix: ${FIX4}`;
	return { code: "malformed", message, path: file.path, line: lines.get(key) };
}
function gitPlace(resolution) {
	const repository = stringAt(resolution, "repo");
	const commit = stringAt(resolution, "commit");
	if (repository === void 0 || commit === void 0) return void 0;
	return `${/^git[+:@]/.test(repository) ? "" : "git+"}${repository}#${commit}`;
}
function scopeOf2(entry) {
	if (entry["dev"] === true) return "development";
	return entry["dev"] === false ? "runtime" : "unknown";
}
function bundledNames(entries) {
	return Object.entries(entries).flatMap(([key, entry]) => {
		const names = isObject(entry) ? arrayAt(entry, "bundledDependencies") ?? [] : [];
		return names.filter((name) => typeof name === "string").map((name) => ({ key, name }));
	});
}
// ecosystems/npm/pnpm-needs
var FIX5 = "regenerate the lockfile with `pnpm install --lockfile-only`";
var RUNTIME_KINDS = ["dependencies", "optionalDependencies"];
var DEVELOPMENT_KINDS = ["devDependencies", "packageManagerDependencies", "configDependencies"];
function pnpmEdges(file, lockfile, snapshots) {
	const missing = new Set();
	const keysOf3 = (holder, kinds) => kinds.flatMap((kind) => keysIn(objectAt(holder, kind) ?? {}, snapshots, missing));
	const needs = new Map();
	for (const key of Object.keys(snapshots)) {
		needs.set(key, keysOf3(objectAt(snapshots, key) ?? {}, RUNTIME_KINDS));
	}
	const projects2 = projectsOf(lockfile);
	const roots = {
		runtime: projects2.flatMap((project) => keysOf3(project, RUNTIME_KINDS)),
		development: projects2.flatMap((project) => keysOf3(project, DEVELOPMENT_KINDS))
	};
	const unmet = [...missing].map((needed) => ({ needed }));
	const problems = withoutEntries(file, unmet, FIX5);
	return { needs, roots, problems };
}
function projectsOf(lockfile) {
	return Object.values(objectAt(lockfile, "importers") ?? { ".": lockfile }).filter(isObject);
}
function keysIn(dependencies, snapshots, missing) {
	return Object.entries(dependencies).flatMap(([name, value]) => {
		const version = isObject(value) ? stringAt(value, "version") : value;
		if (typeof version !== "string" || version.startsWith("link:")) return [];
		const key = keyFor2(name, version, snapshots);
		if (key === void 0) missing.add(`${name}@${version}`);
		return key ?? [];
	});
}
function keyFor2(name, version, snapshots) {
	const candidates = [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version];
	return candidates.find((key) => Object.hasOwn(snapshots, key));
}
// ecosystems/npm/pnpm-workspace
var PNPM_WORKSPACE = "pnpm-workspace.yaml";
var pnpmWorkspace = {
	wanted: { names: [PNPM_WORKSPACE] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: parseWorkspace
};
function parseWorkspace(file, context) {
	const value = parseYaml(file.bytes.toString("utf8"), file.path);
	const { packages, problems } = configPackages(file, isObject(value) ? value : {});
	const isLocked = context.file(besidePath(file.path, LOCKFILE)) !== void 0;
	const isOff = isLocked && isObject(value) && value["lockfile"] === false;
	const unused = isOff ? [unusedLockfile(file, LOCKFILE, "lockfile: false")] : [];
	return { packages, problems: [...problems, ...unused] };
}
function configPackages(file, settings) {
	const stated = objectAt(settings, "configDependencies") ?? {};
	return parseGraph(Object.keys(stated), (name) => {
		const { integrity, tarball } = { tarball: void 0, ...textOrObject(stated, name) };
		const [version = ""] = (integrity ?? "").split("+", 1);
		if (!isExactVersion(version)) return void 0;
		const facts = { name, version, place: tarball, isByPlace: false };
		const locked = lockedPackage(file, { ...facts, scope: "development", isDirect: true });
		return { key: name, needs: [], ...locked };
	});
}
function textOrObject(stated, name) {
	const entry = objectAt(stated, name);
	if (entry === void 0) return { integrity: stringAt(stated, name) };
	return { integrity: stringAt(entry, "integrity"), tarball: stringAt(entry, "tarball") };
}
var LOCKFILE = "pnpm-lock.yaml";
function workspaceBeside(beside, context) {
	const file = context.file(besidePath(beside.path, PNPM_WORKSPACE));
	if (file === void 0) return {};
	try {
		const value = parseYaml(file.bytes.toString("utf8"), file.path);
		return isObject(value) ? value : {};
	} catch (error) {
		if (error instanceof DataError) return {};
		throw error;
	}
}
function withCatalogs(ranges, workspace) {
	const entries = Object.entries(ranges ?? {}).map(([key, range]) => {
		const [, catalog] = /^catalog:(.*)$/.exec(typeof range === "string" ? range : "") ?? [];
		if (catalog === void 0) return [key, range];
		const isMain = catalog === "" || catalog === "default";
		const named = objectAt(objectAt(workspace, "catalogs") ?? {}, isMain ? "default" : catalog);
		const table = (isMain ? objectAt(workspace, "catalog") : void 0) ?? named ?? {};
		return [key, stringAt(table, nameOf(key)) ?? range];
	});
	return Object.fromEntries(entries);
}
function nameOf(key) {
	const last = key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? "";
	const at = last.indexOf("@", 1);
	return at === -1 ? last : last.slice(0, at);
}
// ecosystems/npm/pnpm-overrides
function pnpmOverrides(lockfile, context) {
	const manifest = manifestBeside(lockfile, context) ?? {};
	const workspace = workspaceBeside(lockfile, context);
	const tables = [objectAt(manifest, "pnpm") ?? {}, workspace];
	return [
		...tables.flatMap(
			(table) => rulesOfOverrides(withCatalogs(objectAt(table, "overrides"), workspace), manifest)
		),
		...rulesOfResolutions(manifest)
	];
}
function pnpmExtensions(lockfile, context) {
	const manifest = manifestBeside(lockfile, context) ?? {};
	const tables = [objectAt(manifest, "pnpm") ?? {}, workspaceBeside(lockfile, context)];
	return tables.flatMap(rulesOfExtensions);
}
// ecosystems/npm/pnpm-lock
var LOCKFILE2 = /^pnpm-lock\..*yaml$/;
var pnpmLock = {
	role: "lockfile",
	wanted: {
		names: ["pnpm-lock.yaml", "package.json", PNPM_WORKSPACE],
		globs: ["pnpm-lock.*.yaml"]
	},
	wantedIn: ["directory", "file"],
	isPrimary: (path) => LOCKFILE2.test(baseName(path)) && !isInstalled(path),
	parse: parseWithOverrides2
};
var FIX6 = "regenerate the lockfile with `pnpm install --lockfile-only`";
function parseWithOverrides2(file, context) {
	const rules = [...pnpmOverrides(file, context), ...pnpmExtensions(file, context)];
	return withOverrides(file, parsePnpmLock(file, context), rules);
}
function parsePnpmLock(file, context) {
	const text = file.bytes.toString("utf8");
	const documents = parseYamlDocuments(text, file.path, 0).filter((one) => one != null);
	if (documents.length === 0) throw notALockfile(file, "`lockfileVersion`", FIX6);
	const lines = packageLines(text);
	const packages = [];
	const problems = [];
	for (const document of documents) {
		const read2 = readLockfile({ file, context, lines }, document);
		for (const found of read2.packages) packages.push(found);
		for (const problem2 of read2.problems) problems.push(problem2);
	}
	return { packages, problems };
}
function packageLines(text) {
	const lines = new Map();
	let isInside = false;
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row !== "" && !row.startsWith(" ")) isInside = row.trimEnd() === "packages:";
		const isKey = isInside && row.startsWith("  ") && row.charAt(2) !== " ";
		const colon = isKey ? endOfKey(row) : -1;
		if (colon === -1) continue;
		const key = row.slice(2, colon).replace(/^'|'$/g, "");
		if (!lines.has(key)) lines.set(key, line);
	}
	return lines;
}
function endOfKey(row) {
	const spaced = row.indexOf(": ");
	return spaced === -1 && row.endsWith(":") ? row.length - 1 : spaced;
}
function readLockfile(base, document) {
	const { file, lines } = base;
	if (!isObject(document)) throw notALockfile(file, "`lockfileVersion`", FIX6);
	const reading = { ...base, version: versionOf(file, document) };
	const { entries, snapshots } = partsOf2(reading, document);
	const { needs, roots, problems } = pnpmEdges(file, document, snapshots);
	const read2 = parseGraph(
		keysOf2(snapshots, entries, reading.version),
		(key) => {
			const entryKey = Object.hasOwn(entries, key) ? key : withoutPeers(key, reading.version);
			const value = Object.hasOwn(entries, entryKey) ? entries[entryKey] : snapshots[key];
			const isLocked = Object.hasOwn(snapshots, key);
			return readPnpmEntry(reading, {
				key,
				entryKey,
				value,
				isLocked,
				needs: needs.get(key) ?? []
			});
		},
		roots
	);
	const bundled = parseEach(
		bundledNames(entries),
		({ key, name }) => npmPackage(file, { name, version: "", line: lines.get(key) })
	);
	const folders = ["", ...Object.keys(objectAt(document, "importers") ?? {})];
	const named = withNamedAtRuntime(read2.packages, namesAtRuntime(file, folders, reading.context));
	return {
		packages: [...named, ...bundled.packages],
		problems: [...read2.problems, ...bundled.problems, ...problems]
	};
}
function versionOf(file, lockfile) {
	const stated = scalarText(lockfile["lockfileVersion"]);
	if (stated === "") throw notALockfile(file, "`lockfileVersion`", FIX6);
	const [major] = /^[569](?=\.\d+$|$)/.exec(stated) ?? [];
	if (major === "5" || major === "6" || major === "9") return major;
	const message = `lockfileVersion ${stated.slice(0, 20)} is not supported. Fix: ${FIX6}`;
	throw new DataError("unsupported-version", message, { path: file.path });
}
function partsOf2({ file, version }, lockfile) {
	const entries = objectAt(lockfile, "packages") ?? {};
	if (version !== "9") return { entries, snapshots: entries };
	if (objectAt(lockfile, "importers") === void 0) throw notALockfile(file, "`importers`", FIX6);
	return { entries, snapshots: objectAt(lockfile, "snapshots") ?? {} };
}
function keysOf2(snapshots, entries, version) {
	const keys = new Set(Object.keys(snapshots));
	const chosen = new Set([...keys].map((key) => withoutPeers(key, version)));
	for (const key of Object.keys(entries)) if (!chosen.has(key)) keys.add(key);
	return keys;
}
// ecosystems/npm/pnpm-installed
var STORE = "node_modules/.pnpm/";
var PNPM_NOTES = `${STORE}lock.yaml`;
function notedByPnpm(path, { name, version }, context) {
	const at = path.indexOf(STORE);
	const root = path.slice(0, Math.max(at, 0));
	const file = at === -1 ? void 0 : context.file(`${root}${PNPM_NOTES}`);
	if (file === void 0) return void 0;
	const notes = known3.get(file) ?? readNotes(file, root, context);
	known3.set(file, notes);
	return notes.get(`${name}@${version}`);
}
var known3 = new WeakMap();
function readNotes(file, root, context) {
	const notes = new Map();
	for (const found of packagesIn2({ ...file, path: `${root}pnpm-lock.yaml` }, context)) {
		const key = `${found.name}@${found.version}`;
		const other = notes.get(key);
		notes.set(key, other === void 0 ? found : joined(other, found));
	}
	return notes;
}
function packagesIn2(file, context) {
	try {
		return parsePnpmLock(file, context).packages;
	} catch (error) {
		if (error instanceof DataError) return [];
		throw error;
	}
}
function joined(one, other) {
	const dependsOn = [...new Set([...one.dependsOn, ...other.dependsOn])];
	return { ...one, isDirect: one.isDirect === true || other.isDirect === true, dependsOn };
}
// ecosystems/npm/installed
var installedPackage = {
	wanted: { names: ["package.json", HIDDEN_LOCKFILE], pathSuffixes: [".pnpm/lock.yaml"] },
	wantedIn: ["directory", "image"],
	isPrimary: (path) => INSTALLED.test(path),
	isInstallFolder: (path) => /(?:^|\/)node_modules(?:\/[^/]+){0,3}$/.test(path),
	parse: parseInstalled
};
var INSTALLED = /(?:^|\/)(?:node_modules\/(?:(?:@[^/]+\/)?[^/@.][^/]*|\.store\/[^/]+\/package)|npm\/[^/]+\.[^/]+\/(?:@[^/]+\/)?[^/@.][^/]*\/\d+\.\d+\.\d[^/]*)\/package\.json$/;
var FOLDER4 = "node_modules/";
function parseInstalled(file, context) {
	const isOwn3 = file.target !== void 0 && isLinkedProject(file.path, file.target, context);
	const installed = isOwn3 ? void 0 : readInstalled(file, context);
	if (installed === void 0) return { packages: [], problems: [] };
	const noted = notedByPnpm(file.path, installed.found, context);
	const found = {
		...installed.found,
		purl: noted?.purl ?? installed.found.purl,
		downloadUrl: installed.found.downloadUrl ?? noted?.downloadUrl,
		hashes: installed.found.hashes ?? noted?.hashes,
		isDirect: noted?.isDirect ?? isDirect(file.path, installed.found, context),
		dependsOn: noted?.dependsOn ?? purlsNeeded(installed, file.path, context)
	};
	return { packages: [found], problems: [] };
}
function isDirect(path, { name }, context) {
	const first = startOfFolder(path, "node_modules");
	const names = projectNames(`${path.slice(0, first)}package.json`, context);
	const store = storeOf(path);
	if (store === void 0) {
		return names?.has(path.slice(first + FOLDER4.length, path.lastIndexOf("/")));
	}
	const isCertain = names?.has(name) === true && onlyInStore(store, name, context) !== void 0;
	return isCertain ? true : void 0;
}
var projects = new WeakMap();
function projectNames(path, context) {
	const file = context.file(path);
	if (file === void 0) return void 0;
	const result = projects.get(file) ?? readNames(path, context) ?? "none";
	projects.set(file, result);
	return result === "none" ? void 0 : result;
}
function readNames(path, context) {
	const manifest = readManifest(path, context);
	if (manifest === void 0) return void 0;
	const members = Object.hasOwn(manifest, "workspaces") ? membersBelow(path, context) : [];
	return new Set([manifest, ...members].flatMap((one) => [...namesInManifest(one) ?? []]));
}
function membersBelow(path, context) {
	const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
	return context.named("package.json").filter((file) => file.path.startsWith(folder2) && !isInstalled(file.path)).map((file) => readManifest(file.path, context));
}
function purlsNeeded({ needs }, path, context) {
	const folders = foldersAbove(path);
	const store = storeOf(path);
	const linked = (name) => store === void 0 ? void 0 : onlyInStore(store, name, context);
	return needs.flatMap((name) => (loaded(name, folders, context) ?? linked(name))?.purl ?? []);
}
function loaded(name, folders, context) {
	for (const folder2 of folders) {
		const file = context.file(`${folder2}${name}/package.json`);
		if (file !== void 0) return installedBy(file, context)?.found;
	}
	return void 0;
}
function foldersAbove(path) {
	const folders = [`${path.slice(0, path.lastIndexOf("/") + 1)}${FOLDER4}`];
	for (let at = path.lastIndexOf(FOLDER4); at !== -1; at = path.lastIndexOf(FOLDER4, at - 1)) {
		folders.push(path.slice(0, at + FOLDER4.length));
		if (at === 0) break;
	}
	return folders;
}
// ecosystems/npm/libman
var FIX7 = "write each library as name@version";
var libman = {
	role: "manifest",
	wanted: { names: ["libman.json"] },
	wantedIn: ["directory", "file"],
	parse: (file) => {
		const document = readJsonObject(file);
		const libraries = arrayAt(document, "libraries");
		if (libraries === void 0) throw notALockfile(file, "libraries", "add a list");
		const standard = stringAt(document, "defaultProvider") ?? "cdnjs";
		return parseEach(libraries, (value) => {
			const entry = objectEntry(file, value, { text: "an entry of libraries" });
			const provider = stringAt(entry, "provider") ?? standard;
			return packageOfLibrary(file, stringAt(entry, "library") ?? "", provider);
		});
	}
};
var WITH_ENDING = new Set([
	...["chart.js", "highlight.js", "intro.js", "fullpage.js", "particles.js", "typed.js", "video.js"]
]);
var RENAMED = new Map([
	["twitter-bootstrap", "bootstrap"],
	["jquery-validate", "jquery-validation"],
	["jqueryui", "jquery-ui"]
]);
function packageOfLibrary(file, library, provider) {
	if (provider === "filesystem") return void 0;
	const [, stated, version] = /^((?:@[^@/]+\/)?[^@/]+)@(\d[^@/]*)$/.exec(library) ?? [];
	if (stated === void 0 || version === void 0) throw unread(file, { text: library }, FIX7);
	const name = provider === "cdnjs" ? nameInNpm(stated.toLowerCase()) : stated;
	return npmPackage(file, { name, version, scope: "runtime", isDirect: true });
}
function nameInNpm(name) {
	const own = RENAMED.get(name) ?? name;
	return WITH_ENDING.has(own) ? own : own.replace(/\.js$/, "");
}
// ecosystems/npm/pnpm-manifest
var PNPM_MANIFESTS = ["package.json5", "package.yaml"];
function isShadowed(file, context) {
	return context.file(besidePath(file.path, MANIFEST)) !== void 0;
}
function readPnpmManifest(file) {
	if (file.path.endsWith(".json5")) {
		const message = "This pnpm manifest format is not supported. Fix: convert it to package.json";
		throw new DataError("unreadable", message, { path: file.path });
	}
	const manifest = parseYaml(file.bytes.toString("utf8"), file.path);
	if (!isObject(manifest)) throw notALockfile(file, "keys", "convert the manifest to package.json");
	if (DEPENDENCY_KINDS.every((kind) => isOfHpack(manifest[kind]))) {
		return void 0;
	}
	return manifest;
}
function isOfHpack(value) {
	if (value === void 0 || value === null) return true;
	return Array.isArray(value) && value.every((one) => isObject(one) || !/[:/@]/.test(`${one}`));
}
// ecosystems/npm/lock-coverage
var FOLDER5 = "node_modules/";
function coveredByPackageLock(lockfile, context) {
	const lock = readJsonObject(lockfile);
	const replaced = replacedBy(overridesBeside(lockfile, context));
	const packages = objectAt(lock, "packages");
	if (packages === void 0) return { ...coveredByVersion1(lockfile, lock), replaced };
	const keys = Object.keys(packages);
	const folders = keys.filter((key) => key !== "" && !isInstalled(key));
	const names = keys.filter((key) => key.startsWith(FOLDER5)).map((key) => nameAfter(key));
	return { manifests: manifestsIn(lockfile, folders), names, replaced };
}
function coveredByVersion1(lockfile, lock) {
	const entries = objectAt(lock, "dependencies") ?? {};
	const folders = Object.keys(entries).flatMap(
		(name) => folderOf(stringAt(objectAt(entries, name) ?? {}, "version") ?? "") ?? []
	);
	return { manifests: manifestsIn(lockfile, folders), names: Object.keys(entries) };
}
function nameAfter(key) {
	return key.slice(key.lastIndexOf(FOLDER5) + FOLDER5.length);
}
function coveredByYarnLock(lockfile, context) {
	const { form, blocks } = readYarnBlocks(lockfile.bytes.toString("utf8"));
	const names = blocks.flatMap(({ patterns }) => patterns.map((one) => splitPattern(one)[0]));
	const replaced = replacedBy(rulesOfResolutions(manifestBeside(lockfile, context) ?? {}));
	if (form === "classic")
		return { manifests: workspaceManifests(lockfile, context), names, replaced };
	const folders = blocks.flatMap(({ fields }) => {
		const [, place] = splitPattern(fields.get("resolution") ?? "");
		return place.startsWith("workspace:") ? [place.slice("workspace:".length)] : [];
	});
	return { manifests: manifestsIn(lockfile, folders), names, replaced };
}
function coveredByPnpmLock(lockfile, context) {
	const importers = objectAt(sectionOf(lockfile, "importers:"), "importers") ?? {};
	const stated = Object.values(importers).filter(isObject);
	return {
		manifests: [MANIFEST, ...PNPM_MANIFESTS].flatMap(
			(name) => manifestsIn(lockfile, Object.keys(importers), name)
		),
		names: stated.flatMap((importer) => namesIn(importer)),
		replaced: replacedBy(pnpmOverrides(lockfile, context))
	};
}
function sectionOf(lockfile, head) {
	const rows = [];
	let isInside = false;
	for (const row of linesOf(lockfile.bytes.toString("utf8"))) {
		if (row !== "" && !row.startsWith(" ")) isInside = row.trimEnd() === head && rows.length === 0;
		if (isInside) rows.push(row);
	}
	const value = parseYaml(rows.join("\n"), lockfile.path);
	return isObject(value) ? value : {};
}
function coveredByBunLock(lockfile, context) {
	const lock = readJsonObject(lockfile, strictJson(lockfile.bytes.toString("utf8")));
	const workspaces = objectAt(lock, "workspaces") ?? {};
	const names = Object.keys(objectAt(lock, "packages") ?? {});
	const resolutions = rulesOfResolutions(manifestBeside(lockfile, context) ?? {});
	const replaced = replacedBy([...overridesBeside(lockfile, context), ...resolutions]);
	return { manifests: manifestsIn(lockfile, Object.keys(workspaces)), names, replaced };
}
function coveredByDenoLock(lockfile) {
	const workspace = objectAt(readJsonObject(lockfile), "workspace") ?? {};
	const folders = Object.keys(objectAt(workspace, "members") ?? {});
	return { manifests: manifestsIn(lockfile, folders), names: [] };
}
function overridesBeside(lockfile, context) {
	const manifest = manifestBeside(lockfile, context) ?? {};
	return rulesOfOverrides(objectAt(manifest, "overrides"), manifest);
}
function replacedBy(rules) {
	return rules.filter(({ parents }) => parents.length === 0).map(({ name }) => name);
}
var KINDS2 = ["dependencies", "devDependencies", "optionalDependencies"];
function namesIn(importer) {
	return KINDS2.flatMap((kind) => Object.keys(objectAt(importer, kind) ?? {}));
}
function manifestsIn(lockfile, folders, name = MANIFEST) {
	return folders.map((folder2) => besidePath(lockfile.path, `${folder2}/${name}`));
}
// ecosystems/npm/meteor-package
var FIX8 = "write the names and exact versions in `Npm.depends` as plain strings";
var METEOR = /\bPackage\s*\.\s*(?:describe|on_?use|on_?test)\s*\(|\bNpm\b/i;
var meteorPackage = {
	wanted: { names: ["package.js"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	isLikely: (bytes) => METEOR.test(bytes.toString("latin1")),
	parse: (file) => {
		const script = file.bytes.toString("utf8");
		if (mayHideCode(script)) throw unread(file, { text: "/* Npm */" }, "remove this comment");
		const code = withoutComments(script);
		return METEOR.test(code) ? parseCode(file, code) : FOREIGN;
	}
};
var FOREIGN = { packages: [], problems: [], isForeign: true };
var TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
function withoutComments(code) {
	return code.replace(
		TEXT_OR_COMMENT,
		(part) => part.startsWith("/") ? part.replace(/[^\n]+/g, " ") : part
	);
}
function mayHideCode(script) {
	const parts = script.match(TEXT_OR_COMMENT) ?? [];
	const isMentioned = parts.some((part) => part.startsWith("/") && /\bNpm\b/.test(part));
	return isMentioned && script.replace(TEXT_OR_COMMENT, "").includes("/");
}
var HARMLESS = /\bNpm\s*\.\s*(?:require|strip)\b/g;
var DEPENDS = /\bNpm\s*\.\s*depends\s*\(\s*\{([^{}()]*)\}\s*,?\s*\)/g;
function parseCode(file, code) {
	const calls = [...code.matchAll(DEPENDS)];
	const rows = calls.flatMap(
		({ 0: call, 1: entries = "", index }) => rowsOf(entries, lineAt2(code, index + call.indexOf("{") + 1))
	);
	const other = code.replace(DEPENDS, "").replace(HARMLESS, "");
	const unknown = /\bNpm\b.{0,60}/.exec(other);
	if (unknown !== null)
		rows.push({ text: unknown[0], line: lineAt2(code, code.indexOf(unknown[0])) });
	return parseEach(rows, (row) => packageOf2(file, row));
}
function rowsOf(entries, firstLine) {
	let line = firstLine;
	return entries.split(",").map((text) => {
		const start = line + (/^\s*/.exec(text)?.[0].split("\n").length ?? 1) - 1;
		line += text.split("\n").length - 1;
		return { text: text.trim(), line: start };
	}).filter(({ text }) => text !== "");
}
var ENTRY = /^(?:(["'])([^"'\\]+)\1|([\w$]+))\s*:\s*(["'])([^"'\\]*)\4$/;
function packageOf2(file, row) {
	const [, , quoted2, plain3, , version = ""] = ENTRY.exec(row.text) ?? [];
	const name = quoted2 ?? plain3;
	if (name === void 0 || !isExactVersion(version)) throw unread(file, row, FIX8);
	return npmPackage(file, { name, version, line: row.line, isDirect: true, scope: "runtime" });
}
function lineAt2(code, index) {
	return code.slice(0, index).split("\n").length;
}
// ecosystems/npm/npm-settings
var npmSettings = {
	wanted: { names: [".npmrc", ".yarnrc"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: parseSettings
};
var NPM_LOCKS = ["package-lock.json", "npm-shrinkwrap.json"];
var PNPM_LOCKS = ["pnpm-lock.yaml"];
function parseSettings(file, context) {
	const text = file.bytes.toString("utf8");
	const problems = baseName(file.path) === ".npmrc" ? ofNpm(text) : ofYarn(text);
	return { packages: [], problems: problems.flatMap((off) => unusedBeside(file, off, context)) };
}
function ofNpm(text) {
	const values = valuesIn(text);
	const npm = ["package-lock", "shrinkwrap"].find((key) => values.get(key) === false);
	const pnpm = values.get("lockfile") === false ? "lockfile" : npm;
	return [
		...npm === void 0 ? [] : [{ setting: `${npm}=false`, locks: NPM_LOCKS }],
		...pnpm === void 0 || values.get("lockfile") === true ? [] : [{ setting: `${pnpm}=false`, locks: PNPM_LOCKS }]
	];
}
var ROW = /^["']?([\w-]{1,40})["']?(?:\[\])?\s*=\s*["']?([\w${}?:-]{1,80})["']?\s*(?:[;#].*)?$/;
var EMPTY_VARIABLE = /\$\{[^{}]{0,80}\?\}/g;
function valuesIn(text) {
	const values = new Map();
	for (const row of text.split(/[\r\n]+/)) {
		const stated = row.replaceAll(EMPTY_VARIABLE, "").trim();
		if (stated.startsWith("[")) break;
		const [, key, value = ""] = ROW.exec(stated) ?? [];
		if (key !== void 0) values.set(key, !/^(?:false|null|0+|.*\$\{.*)$/.test(value));
	}
	return values;
}
function ofYarn(text) {
	const found = /^--(?:install\.)?no-lockfile[ \t]+"?true"?[ \t]*$/m.exec(text);
	return found === null ? [] : [{ setting: found[0].trim(), locks: ["yarn.lock"] }];
}
function unusedBeside(file, { setting, locks }, context) {
	return locks.filter((name) => context.file(besidePath(file.path, name)) !== void 0).map((name) => unusedLockfile(file, name, setting));
}
// ecosystems/npm/unread-needs
function unreadNeeds(path, manifest) {
	return DEPENDENCY_KINDS.filter((kind) => !isReadable(manifest[kind])).map((kind) => {
		const message = `\`${kind}\` is not an object, but package managers install its entries. Fix: make it an object with names and ranges`;
		return { code: "malformed", message, path };
	});
}
function isReadable(value) {
	if (value === void 0 || value === null || value === "" || value === false) return true;
	return Array.isArray(value) ? value.length === 0 : typeof value === "object";
}
// ecosystems/npm/package-json
var packageJson = (locks) => ({
	role: "manifest",
	wanted: { names: ["package.json", ...PNPM_MANIFESTS] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: parsePackageJson,
	locking: {
		ecosystem: "npm",
		manifests: ["package.json", ...PNPM_MANIFESTS],
		locks,
		note: "The lockfile in the root folder covers a workspace member if it lists the member. For Yarn 1, the package.json in the root folder must list the member."
	}
});
var KINDS3 = [
	{ key: "dependencies", isDevelopment: false, isOptional: false },
	{ key: "optionalDependencies", isDevelopment: false, isOptional: false },
	{ key: "devDependencies", isDevelopment: true, isOptional: false },
	{ key: "peerDependencies", isDevelopment: false, isOptional: true }
];
var FOREIGN2 = { packages: [], problems: [], isForeign: true };
function parsePackageJson(file, context) {
	if (!PNPM_MANIFESTS.includes(baseName(file.path)))
		return read(file, readJsonObject(file), context);
	const manifest = isShadowed(file, context) ? void 0 : readPnpmManifest(file);
	return manifest === void 0 ? FOREIGN2 : read(file, manifest, context);
}
function read(file, manifest, context) {
	const byName = new Map();
	const includes = new Set();
	for (const { key, isDevelopment, isOptional } of KINDS3) {
		const stated = objectAt(manifest, key) ?? {};
		for (const alias of Object.keys(stated)) {
			const range = stringAt(stated, alias) ?? "";
			const folder2 = ownFolder(range, file, context);
			if (folder2 !== void 0 && !range.startsWith("link:")) includes.add(folder2);
			if (folder2 !== void 0 || range.startsWith("workspace:") || byName.has(alias)) continue;
			byName.set(alias, { ...dependencyOf2(file, alias, range, isDevelopment), isOptional });
		}
	}
	const { packages, problems } = configPackages(file, objectAt(manifest, "pnpm") ?? {});
	return {
		packages,
		problems: [...unreadNeeds(file.path, manifest), ...problems],
		manifest: {
			name: stringAt(manifest, "name"),
			dependencies: [...byName.values()],
			includes: [...includes],
			fix: fixFor(file.path, manifest)
		}
	};
}
function ownFolder(range, file, context) {
	const folder2 = folderOf(range.replace(/^portal:/, "link:"));
	return folder2 === void 0 ? void 0 : manifestIn({ folder: folder2 }, file, context);
}
function dependencyOf2(file, alias, range, isDevelopment) {
	const { name, version } = nameAndRange(alias, range);
	const scope = isDevelopment ? "development" : "runtime";
	const exact = version === void 0 ? void 0 : npmPackage(file, { name, version, scope, isDirect: true });
	return { name, isDevelopment, range: plainRange(range), exact };
}
var FIXES = new Map([
	["yarn", "commit yarn.lock (yarn install)"],
	["pnpm", "commit pnpm-lock.yaml (pnpm install --lockfile-only)"],
	["bun", "commit bun.lock (bun install --lockfile-only)"]
]);
var NPM_FIX = "commit package-lock.json (npm install --package-lock-only)";
function fixFor(path, manifest) {
	const own = PNPM_MANIFESTS.includes(baseName(path)) ? "pnpm" : "";
	const [manager = ""] = (stringAt(manifest, "packageManager") ?? own).split("@", 1);
	return FIXES.get(manager) ?? NPM_FIX;
}
// ecosystems/npm/lockfile-views
var MAX_NAMED3 = 10;
function joinViews(file, first, second) {
	const isListed = listedBy(first.read);
	const missing = second.read.packages.filter((found) => !isListed(found));
	return {
		packages: [...first.read.packages, ...missing],
		problems: [
			...first.read.problems,
			...second.read.problems,
			...missing.slice(0, MAX_NAMED3).map((found) => disagreement(file, first, second, found))
		]
	};
}
function listedBy({packages}) {
	const versions = Map.groupBy(packages, ({ name }) => name);
	return ({ name, version }) => versions.get(name)?.some((one) => version === "" || one.version === version) === true;
}
function disagreement(file, first, second, { name, version, locations }) {
	const what = version === "" ? name : `${name}@${version}`;
	const message = `Only \`${second.key}\` lists ${what}, not \`${first.key}\`, so different npm versions install different packages. Fix: regenerate the lockfile with \`npm install --package-lock-only\``;
	return { code: "contradiction", message, path: file.path, line: locations[0]?.line };
}
// ecosystems/npm/lock-needs
var KINDS4 = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];
var NONE2 = [];
function lockNeeds(packages, tree) {
	return new Map(Object.keys(packages).map((key) => [key, needsOf2(packages, key, tree)]));
}
function needsOf2(packages, key, tree) {
	const value = objectAt(packages, key);
	const stated = value === void 0 ? [] : KINDS4.filter((kind) => value[kind] !== void 0);
	if (value === void 0 || stated.length === 0) return NONE2;
	const find = tree.resolve(key);
	const needs = [];
	for (const kind of stated) {
		for (const [name, range] of Object.entries(objectAt(value, kind) ?? {})) {
			needs.push({ kind, name, range, found: find(name) });
		}
	}
	return needs;
}
// ecosystems/npm/lock-scopes
function manifestsOf(lockfile, context) {
	return (folder2) => {
		const name = folder2 === "" ? MANIFEST : `${folder2}/${MANIFEST}`;
		return readManifest(besidePath(lockfile.path, name), context);
	};
}
function lockScopes(packages, tree, needs, manifestIn2) {
	const keys = Object.keys(packages);
	const isMarked = (key) => scopeOf(objectAt(packages, key) ?? {}) === "development";
	if (!keys.some(isMarked)) return () => "runtime";
	const { any, runtime: runtime2, development, folders } = graphOf(packages, tree, needs, manifestIn2);
	const hasManifest = manifestIn2("") !== void 0;
	const forDevelopment = hasManifest ? reachable(development, any) : new Set(keys);
	const roots = folders.filter((key) => !(isMarked(key) && forDevelopment.has(key)));
	const atRuntime = reachable(roots, runtime2);
	return (key) => isMarked(key) && forDevelopment.has(key) && !atRuntime.has(key) ? "development" : "runtime";
}
function graphOf(packages, tree, needs, manifestIn2) {
	const [runtime2, any] = [
		new Map(),
		new Map()
	];
	const [development, folders] = [[], []];
	for (const [key, own] of needs) {
		const value = objectAt(packages, key) ?? {};
		const isFolder = tree.locations.get(key)?.kind === "folder";
		const found = isFolder ? neededByFolder([value, manifestIn2(key) ?? {}], tree.resolve(key)) : neededByPackage(value, own);
		const linked = value["link"] === true ? stringAt(value, "resolved") ?? [] : [];
		const atRuntime = found.runtime.concat(linked);
		runtime2.set(key, atRuntime);
		any.set(key, found.optional.length === 0 ? atRuntime : atRuntime.concat(found.optional));
		if (!isFolder) continue;
		folders.push(key);
		for (const needed of found.development) development.push(needed);
	}
	return { runtime: runtime2, any, development, folders };
}
function neededByPackage(value, needs) {
	const [runtime2, optional] = [[], []];
	const peers = optionalPeers(value);
	for (const { kind, name, found } of needs) {
		if (found === void 0 || kind === "devDependencies") continue;
		const isOptional = kind === "peerDependencies" && peers.has(name);
		(isOptional ? optional : runtime2).push(found);
	}
	return { runtime: runtime2, optional, development: [] };
}
function neededByFolder(lists, find) {
	const found = (names) => names.flatMap((name) => find(name) ?? []);
	return {
		runtime: found(lists.flatMap(runtimeNames)),
		optional: found(lists.flatMap((each) => [...optionalPeers(each)])),
		development: found(lists.flatMap((each) => keysAt(each, "devDependencies")))
	};
}
function runtimeNames(value) {
	const optional = optionalPeers(value);
	const peers = keysAt(value, "peerDependencies").filter((name) => !optional.has(name));
	return [...keysAt(value, "dependencies"), ...keysAt(value, "optionalDependencies"), ...peers];
}
function optionalPeers(value) {
	const meta = objectAt(value, "peerDependenciesMeta");
	if (meta === void 0) return new Set();
	const isOptional = (name) => objectAt(meta, name)?.["optional"] === true;
	return new Set(keysAt(value, "peerDependencies").filter(isOptional));
}
function keysAt(value, kind) {
	return Object.keys(objectAt(value, kind) ?? {});
}
function reachable(from, edges) {
	const seen = new Set();
	const waiting = [...from];
	for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		for (const next of edges.get(key) ?? []) waiting.push(next);
	}
	return seen;
}
// ecosystems/npm/unmet-needs
function unmetNeeds(file, context, locked, fix) {
	const overrides = overridesBeside2(file, context);
	const unmet = new Map();
	const met = new Set();
	for (const { key, name, range, found } of needsIn(locked)) {
		const pair = `${found} ${range}`;
		if (met.has(pair)) continue;
		const ranges = [range, ...overrides.get(name) ?? []];
		const needed = `${name}@${range}`;
		if (found !== void 0 && isIn(locked.packages, found, ranges)) met.add(pair);
		else unmet.set(needed, { needed, line: lineAt(locked.lines, "packages", key) });
	}
	return withoutEntries(file, unmet.values(), fix);
}
function* needsIn({ packages, tree, needs }) {
	for (const [key, own] of needs) {
		if (tree.locations.get(key)?.kind !== "package" || isBundled(key, packages)) continue;
		for (const need of own) {
			if (!isInstalled2(need)) continue;
			const { name, range, found } = need;
			yield { key, name, range: typeof range === "string" ? range : "", found };
		}
	}
}
function isInstalled2({ kind, found }) {
	return kind === "dependencies" || kind === "optionalDependencies" && found !== void 0;
}
function isIn(packages, key, ranges) {
	const entry = objectAt(packages, key) ?? {};
	const target = entry["link"] === true ? stringAt(entry, "resolved") : void 0;
	const version = stringAt(
		target === void 0 ? entry : objectAt(packages, target) ?? {},
		"version"
	);
	return version === void 0 || ranges.some((range) => mayBeIn(version, range));
}
function isBundled(key, packages) {
	return key.lastIndexOf("/node_modules/") > 0 && objectAt(packages, key)?.["inBundle"] === true;
}
function overridesBeside2(file, context) {
	const manifest = manifestBeside(file, context) ?? {};
	const rules = rulesOfOverrides(objectAt(manifest, "overrides"), manifest);
	const chosen = Map.groupBy(rules, ({ name }) => name);
	return new Map([...chosen].map(([name, all]) => [name, all.map((rule) => rule.chosen.range)]));
}
// ecosystems/npm/package-lock-packages
var FIX9 = "regenerate the lockfile with `npm install --package-lock-only`";
function parsePackages(file, { text, lockfile }, packages, context) {
	const isEntered = (path) => path.length === 0 || path.length === 1 && path[0] === "packages";
	const lines = jsonLines(text, isEntered, lockfile);
	const tree = installTree(Object.keys(packages));
	const needs = lockNeeds(packages, tree);
	const edges = edgesOf(needs, tree);
	const overridden = namesOverriddenByPlace(file, context);
	const scopeOf3 = lockScopes(packages, tree, needs, manifestsOf(file, context));
	const reading = { file, context, packages, tree, lines, edges, scopeOf: scopeOf3, overridden };
	const read2 = parseGraph(Object.keys(packages), (key) => readEntry(reading, key));
	return {
		packages: read2.packages,
		problems: [...read2.problems, ...unmetNeeds(file, context, { ...reading, needs }, FIX9)]
	};
}
function readEntry(reading, key) {
	const { file, packages, tree, lines } = reading;
	const line = lineAt(lines, "packages", key);
	const value = objectEntry(file, packages[key], { text: JSON.stringify(key), line });
	const path = tree.locations.get(key) ?? readInstallPath(key);
	if (path.kind === "unknown") throw unread(file, { text: key, line }, FIX9);
	if (path.kind === "folder") return folderNode(reading, key, value);
	return value["link"] ? linkNode(reading, key, value) : packageNode(reading, { key, value, name: path.name });
}
function packageNode(reading, { key, value, name }) {
	const { file, lines, edges, scopeOf: scopeOf3, overridden } = reading;
	const { found, problems } = lockedPackage(file, {
		name: stringAt(value, "name") ?? name,
		version: stringAt(value, "version") ?? "",
		place: stringAt(value, "resolved"),
		isByPlace: edges.byPlace.has(key) || overridden.has(name),
		line: lineAt(lines, "packages", key),
		scope: scopeOf3(key),
		isDirect: edges.direct.has(key),
		license: licenseOf(value["license"], value["licenses"]),
		hashes: hashesOfIntegrity(stringAt(value, "integrity"))
	});
	return { key, found, problems, needs: edges.needs.get(key) ?? [] };
}
function linkNode({ file, packages, lines }, key, value) {
	const target = stringAt(value, "resolved") ?? "";
	const path = readInstallPath(target);
	const isKnown = path.kind === "folder" && (target === "" || Object.hasOwn(packages, target));
	if (value["link"] === true && isKnown) return void 0;
	const line = lineAt(lines, "packages", key);
	const message = `${JSON.stringify(key.slice(0, 120))} links to a folder that is not in the lockfile. Fix: ${FIX9}`;
	throw new DataError("malformed", message, { path: file.path, line });
}
function folderNode(reading, key, value) {
	const { file, context, lines, edges } = reading;
	const name = stringAt(value, "name") ?? baseName(key);
	const version = stringAt(value, "version") ?? "";
	const line = lineAt(lines, "packages", key);
	const place = stringAt(value, "resolved");
	if (place?.includes(":") === true) {
		return packageNode(reading, { key, value, name });
	}
	if (key === "" || context.sourceKind === "file") return void 0;
	if (isOwnFolder({ folder: key, name }, file, context)) return void 0;
	if (version !== "") {
		const found = npmPackage(file, { name, version, line, isDirect: edges.direct.has(key) });
		return { key, found, needs: edges.needs.get(key) ?? [] };
	}
	const message = `no package.json with the name ${name} was found in ${key}. Fix: scan a folder that contains this package.json`;
	throw new DataError("not-found", message, { path: file.path, line });
}
function edgesOf(all, { locations }) {
	const needs = new Map();
	const direct = new Set();
	const byPlace = new Set();
	for (const [key, own] of all) {
		const isFolder = locations.get(key)?.kind === "folder";
		const keys = [];
		for (const { kind, range, found } of own) {
			if (found === void 0 || kind === "devDependencies" && !isFolder) continue;
			keys.push(found);
			if (isFolder) direct.add(found);
			if (typeof range === "string" && isPlaceSpec(range)) byPlace.add(found);
		}
		needs.set(key, keys);
	}
	return { needs, direct, byPlace };
}
// ecosystems/npm/v1-entry
var NO_PACKAGE = { found: () => void 0, isListed: false };
function readEntry2(entry, reading) {
	const facts = factsOf(entry);
	const { name, version, doubt } = identityOf(facts);
	const isListed = reading.isListed({ name, version });
	if (isListed && doubt === void 0 && vcsUrlOf(facts.place ?? "") === void 0) {
		return { found: once(() => lockedPackage(reading.file, facts).found), isListed };
	}
	const found = packageOrProblem(entry, facts, reading);
	return { found: () => found, isListed };
}
function packageOrProblem({ value, lines }, facts, { file, problems }) {
	const hashes = hashesOfIntegrity(stringAt(value, "integrity"));
	try {
		const locked = lockedPackage(file, { ...facts, line: lines()?.line, hashes });
		problems.push(...locked.problems);
		return locked.found;
	} catch (error) {
		problems.push(problemOf(error));
		return void 0;
	}
}
function factsOf({ key, value, isDirect: isDirect2 }) {
	const { name, version, place } = statedBy(key, stringAt(value, "version") ?? "");
	return {
		name,
		version,
		place: stringAt(value, "resolved") ?? place,
		isByPlace: place !== void 0,
		scope: scopeOf(value),
		isDirect: isDirect2
	};
}
function statedBy(key, version) {
	if (version.startsWith("npm:")) {
		const at = version.lastIndexOf("@");
		return { name: version.slice("npm:".length, at), version: version.slice(at + 1) };
	}
	if (!isPlaceSpec(version)) return { name: key, version };
	return { name: key, version: versionOfArchive(version, key) ?? "", place: version };
}
// ecosystems/npm/package-lock-v1
var FIX10 = "regenerate the lockfile with `npm install`";
var RUNTIME_KINDS2 = ["dependencies", "optionalDependencies", "peerDependencies"];
var NO_CHILDREN = new Map();
function parsePackageLockV1(file, { text, lockfile, isListed = () => false }, context) {
	const isEntered = (path) => path.length % 2 === 0 || path.at(-1) === "dependencies";
	const lines = once(() => jsonLines(text, isEntered, lockfile));
	const direct = manifestNames(file, context);
	const reading = { file, context, direct, isListed, nodes: [], problems: [] };
	const root = {
		found: () => void 0,
		isListed: false,
		isOwn: false,
		value: {},
		children: new Map(),
		parent: void 0
	};
	readChildren(reading, root, lockfile, lines, 0);
	const problems = [...reading.problems, ...withoutEntries(file, missingIn(reading), FIX10)];
	return { packages: packagesOf(reading, root), problems };
}
function missingIn({ nodes }) {
	const needs = nodes.filter(({ value }) => value["bundled"] !== true).flatMap((node) => namesNeededBy(node).filter((name) => resolve(node, name) === void 0));
	return [...new Set(needs)].map((needed) => ({ needed }));
}
function packagesOf(reading, root) {
	const nodes = reading.nodes.filter((node) => !node.isListed);
	if (nodes.length === 0) return [];
	const named = new Set(
		reading.nodes.filter(({ isOwn: isOwn3 }) => isOwn3).flatMap((node) => [...neededBy(node)])
	);
	const atRuntime = neededAtRuntime(reading, root);
	return nodes.flatMap((node) => withEdges(node, named, atRuntime));
}
function readChildren(reading, parent, value, lines, depth) {
	const dependencies = objectAt(value, "dependencies");
	if (dependencies === void 0) return;
	if (depth > MAX_NESTING) {
		throw new DataError(
			"limit-exceeded",
			`Dependencies are nested more than ${MAX_NESTING} levels deep`,
			{
				path: reading.file.path,
				line: lines()?.line
			}
		);
	}
	for (const [key, child] of Object.entries(dependencies)) {
		const childLines = () => lines()?.members.get("dependencies")?.members.get(key);
		if (!isObject(child)) {
			reading.problems.push(notAnEntry(reading.file, key, childLines()?.line));
			continue;
		}
		const isDirect2 = depth === 0 ? reading.direct?.has(key) : reading.direct && false;
		const isOwn3 = isOwnEntry(reading, key, child);
		const read2 = isOwn3 ? NO_PACKAGE : readEntry2({ key, value: child, lines: childLines, isDirect: isDirect2 }, reading);
		const children = child["dependencies"] === void 0 ? NO_CHILDREN : new Map();
		const node = { ...read2, isOwn: isOwn3, value: child, children, parent };
		parent.children.set(key, node);
		reading.nodes.push(node);
		readChildren(reading, node, child, childLines, depth + 1);
	}
}
function notAnEntry(file, key, line) {
	return problemOf(unread(file, { text: key, line }, FIX10));
}
function isOwnEntry({ file, context }, key, value) {
	if (stringAt(value, "resolved") !== void 0) return false;
	const place = stringAt(value, "version") ?? "";
	if (isOwnPlace(place, { name: key }, file, context)) return true;
	const folder2 = folderOf(place);
	const asked = folderOf(rangeBeside(file, context, key) ?? "");
	return folder2 !== void 0 && asked !== void 0 && manifestIn({ folder: folder2 }, file, context) !== void 0;
}
function rangeBeside(file, context, name) {
	const manifest = manifestBeside(file, context) ?? {};
	const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
	return kinds.flatMap((kind) => stringAt(objectAt(manifest, kind) ?? {}, name) ?? [])[0];
}
function neededAtRuntime(reading, root) {
	const manifest = manifestBeside(reading.file, reading.context) ?? {};
	const names = RUNTIME_KINDS2.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
	const own = reading.nodes.filter(({ isOwn: isOwn3, value }) => isOwn3 && scopeOf(value) === "runtime");
	const waiting = [...names.flatMap((name) => root.children.get(name) ?? []), ...own];
	const seen = new Set();
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		waiting.push(...node.isOwn ? neededByFolder2(reading, node) : neededBy(node));
	}
	return seen;
}
function neededByFolder2({ file, context }, node) {
	const folder2 = folderOf(stringAt(node.value, "version") ?? "");
	const path = folder2 === void 0 ? void 0 : manifestIn({ folder: folder2 }, file, context);
	const manifest = path === void 0 ? void 0 : readManifest(path, context);
	if (manifest === void 0) return [...neededBy(node)];
	const names = RUNTIME_KINDS2.flatMap((kind) => Object.keys(objectAt(manifest, kind) ?? {}));
	return names.flatMap((name) => resolve(node, name) ?? []);
}
function withEdges(node, named, atRuntime) {
	const found = node.found();
	if (found === void 0) return [];
	const purls = [...neededBy(node)].flatMap((need) => need.found()?.purl ?? []);
	const isDirect2 = named.has(node) ? true : found.isDirect;
	const scope = atRuntime.has(node) ? "runtime" : found.scope;
	return [{ ...found, scope, isDirect: isDirect2, dependsOn: purls }];
}
function* neededBy(node) {
	for (const name of namesNeededBy(node)) {
		const need = resolve(node, name);
		if (need !== void 0) yield need;
	}
}
function namesNeededBy({ value }) {
	const needs = objectAt(value, "requires");
	return needs === void 0 ? [] : Object.keys(needs);
}
function resolve(from, name) {
	for (let node = from; node !== void 0; node = node.parent) {
		const child = node.children.get(name);
		if (child !== void 0) return child;
	}
	return void 0;
}
// ecosystems/npm/package-lock
var LOCKFILES = ["package-lock.json", "npm-shrinkwrap.json"];
var FIX11 = "regenerate the lockfile with `npm install --package-lock-only`";
var packageLock = {
	role: "lockfile",
	wanted: { names: [...LOCKFILES, "package.json"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path) && LOCKFILES.includes(baseName(path)),
	parse: parseWithOverrides3
};
function parseWithOverrides3(file, context) {
	const manifest = manifestBeside(file, context) ?? {};
	const rules = rulesOfOverrides(objectAt(manifest, "overrides"), manifest);
	return withOverrides(file, parsePackageLock(file, context), rules);
}
function parsePackageLock(file, context) {
	const text = file.bytes.toString("utf8");
	const lockfile = readJsonObject(file, text);
	const version = versionOf2(file, lockfile);
	const packages = objectAt(lockfile, "packages");
	const tree = objectAt(lockfile, "dependencies");
	if (packages === void 0 && (version === 1 || version === void 0 && tree !== void 0)) {
		return parsePackageLockV1(file, { text, lockfile }, context);
	}
	if (packages === void 0) throw notALockfile(file, "`packages`", FIX11);
	const read2 = parsePackages(file, { text, lockfile }, packages, context);
	if (tree === void 0) return read2;
	if (version === 1) {
		const older2 = parsePackageLockV1(file, { text, lockfile }, context);
		return joinViews(file, { key: "dependencies", read: older2 }, { key: "packages", read: read2 });
	}
	const older = parsePackageLockV1(file, { text, lockfile, isListed: listedBy(read2) }, context);
	return joinViews(file, { key: "packages", read: read2 }, { key: "dependencies", read: older });
}
function versionOf2(file, lockfile) {
	const version = lockfile["lockfileVersion"];
	if (version === 1 || version === 2 || version === 3 || version === void 0) return version;
	const shown2 = JSON.stringify(version).slice(0, 20);
	const message = `lockfileVersion ${shown2} is not supported. Fix: ${FIX11}`;
	throw new DataError("unsupported-version", message, { path: file.path });
}
// ecosystems/npm/recorded-package
var PATH = `node_modules/${HIDDEN_LOCKFILE}`;
var MODULE = "index.js";
var recordedPackage = {
	wanted: {
		names: [HIDDEN_LOCKFILE],
		listed: [`node_modules/*/${MODULE}`, `node_modules/@*/*/${MODULE}`]
	},
	wantedIn: ["image"],
	isPrimary: (path) => path === PATH || path.endsWith(`/${PATH}`),
	parse: parseRecorded
};
function parseRecorded(file, context) {
	const root = file.path.slice(0, -PATH.length);
	return parseEach(Object.entries(packagesIn(file)), ([key, entry]) => {
		const path = readInstallPath(key);
		if (!isObject(entry) || path.kind !== "package" || entry["link"] === true) return void 0;
		if (context.file(`${root}${key}/package.json`) !== void 0) return void 0;
		if (context.file(`${root}${key}/${MODULE}`) === void 0) return void 0;
		return npmPackage(file, {
			name: stringAt(entry, "name") ?? path.name,
			version: stringAt(entry, "version") ?? "",
			hashes: hashesOfIntegrity(stringAt(entry, "integrity")),
			downloadUrl: stringAt(entry, "resolved")
		});
	});
}
// ecosystems/npm/web-modules
var FIX12 = "write plain `pin` statements with versions";
var railsImportmap = {
	role: "manifest",
	wanted: { pathSuffixes: ["config/importmap.rb"] },
	wantedIn: ["directory", "file"],
	parse: parseRails
};
var LOCAL = /^(?:#.*|(?:pin_all_from|under|preload|enable_integrity|if|unless|else|end)\b.*|)$/;
function parseRails(file) {
	const rows = file.bytes.toString("utf8").split("\n").map((row, index) => ({ text: row.trim(), line: index + 1 }));
	const pins = rows.filter(({ text }) => !LOCAL.test(text));
	if (pins.length > 0 && !pins.some(({ text }) => text.startsWith("pin"))) {
		throw notALockfile(file, "`pin` statement", FIX12);
	}
	return parseEach(pins, (row) => pinned(file, row));
}
var PIN = /^pin\s*\(?\s*(["'])([^"'#]+)\1((?:[^"'#]|"[^"#]*"|'[^'#]*')*)(?:#\s*(.*))?$/;
function pinned(file, row) {
	const [, , stated, options = "", comment = ""] = PIN.exec(row.text) ?? [];
	if (stated === void 0) throw unread(file, row, FIX12);
	const target = /\bto:\s*(["'])(.*?)\1/.exec(options)?.[2];
	if (target === void 0 && /\bto:/.test(options)) throw unread(file, row, FIX12);
	const facts = { line: row.line, isDirect: true };
	if (target !== void 0 && isModuleAddress(target)) return packageOfModule(file, target, facts);
	const version = /^@(\S+)/.exec(comment)?.[1] ?? "";
	const name = /^(?:@[^/]+\/)?[^/]+/.exec(stated)?.[0] ?? "";
	if (!isExactVersion(version)) return void 0;
	return npmPackage(file, { ...facts, name, version, scope: "runtime" });
}
var importMap = {
	role: "manifest",
	wanted: { names: ["importmap.json"], suffixes: [".importmap"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: (file) => {
		const document = readJsonObject(file);
		const scopes = Object.values(objectAt(document, "scopes") ?? {}).filter(isObject);
		const maps = [objectAt(document, "imports") ?? {}, ...scopes];
		const places = maps.flatMap(
			(map) => Object.keys(map).flatMap((key) => stringAt(map, key) ?? [])
		);
		return modulesOf(file, [...new Set(places.filter(isModuleAddress))], { isDirect: true });
	}
};
var jspmConfig = {
	role: "manifest",
	wanted: { names: ["jspm.config.js", "jspm.browser.js", "jspm.node.js"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: parseJspm
};
var CONFIG = /\b(?:System|SystemJS)\.config\s*\(/;
var olderJspmConfig = {
	wanted: { names: ["config.js"] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	isLikely: (bytes) => CONFIG.test(bytes.toString("latin1")),
	parse: (file) => CONFIG.test(file.bytes.toString("utf8")) ? parseJspm(file) : { packages: [], problems: [], isForeign: true }
};
function parseJspm(file) {
	const text = file.bytes.toString("utf8");
	if (!CONFIG.test(text)) throw notALockfile(file, "SystemJS.config call", "run `jspm install`");
	if (text.split("{").length !== text.split("}").length) {
		throw notALockfile(file, "closing brace", "run `jspm install`");
	}
	const found = new Map([...text.matchAll(JSPM_PACKAGE)].map((match) => [match[0], match]));
	return parseEach(
		found.values(),
		([, name = "", version = ""]) => npmPackage(file, { name, version, scope: "runtime" })
	);
}
var JSPM_PACKAGE = /\bnpm:((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})@(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,99})?)(?=["'/])/g;
// ecosystems/npm/yarn-cache
var yarnCache = {
	wanted: { extracts: ["npm-archive"] },
	wantedIn: ["image"],
	isPrimary: () => false,
	parse: () => ({ packages: [], problems: [] })
};
function manifestAt(location, program, context) {
	const end = location.indexOf(".zip/node_modules/");
	if (end === -1) return void 0;
	const archive = realPath(location.slice(0, end + ".zip".length));
	const file = context.file(besidePath(program.path, archive));
	try {
		const text = file && stringAt(readExtract(file, "npm-archive"), "manifest");
		return text === void 0 || file === void 0 ? void 0 : readJsonObject(file, text);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
var VIRTUAL = /(?:__|\$\$)virtual(?:__)?\/[^/]+\/(\d{1,2})\//;
function realPath(path) {
	return path.replace(VIRTUAL, (_, climbed) => "../".repeat(Number(climbed)));
}
// ecosystems/npm/yarn-berry
var MAX_PATCHES = 5;
function berryFacts({ fields }) {
	const statedVersion = fields.get("version");
	const facts = locatorFacts(fields.get("resolution") ?? "", statedVersion ?? "");
	return statedVersion === void 0 || facts === void 0 ? void 0 : { ...facts, statedVersion };
}
function locatorFacts(locator, version) {
	const source = sourceOf(locator, MAX_PATCHES);
	if (source === void 0) return void 0;
	const { name, reference } = source;
	if (!reference.startsWith("npm:")) return ofPlace2(name, version, reference);
	const [locked = "", ...parameters] = reference.slice("npm:".length).split("::");
	const place = archiveOf(parameters);
	if (!isExactVersion(locked) || place === "unknown") return void 0;
	return { ...NONE3, name, version: locked, place };
}
var NONE3 = {
	isByPlace: false,
	isLocked: true,
	folder: void 0,
	isLink: false,
	hashes: void 0
};
function ofPlace2(name, version, reference) {
	if (!isPlaceSpec(reference)) return void 0;
	const isLink = /^(?:link|portal):/.test(reference);
	const place = reference.startsWith("file:") ? reference.replace(/(?:#|::).*$/s, "") : reference;
	return { ...NONE3, name, version, place, isByPlace: true, folder: reference, isLink };
}
function sourceOf(locator, patches) {
	const [name, reference] = splitPattern(locator);
	if (!reference.startsWith("patch:")) return { name, reference };
	const [source = ""] = reference.slice("patch:".length).split("#", 1);
	const inner = decodePercent(source);
	return inner === void 0 || patches === 0 ? void 0 : sourceOf(inner, patches - 1);
}
function archiveOf(parameters) {
	const [parameter, ...more] = parameters;
	if (parameter === void 0) return void 0;
	const [, url] = /^__archiveUrl=([^&]+)$/.exec(parameter) ?? [];
	return more.length > 0 || url === void 0 ? "unknown" : decodePercent(url) ?? "unknown";
}
// ecosystems/npm/yarn-classic
function classicFacts({ fields, patterns }) {
	const version = fields.get("version");
	const [pattern = ""] = patterns;
	if (version === void 0) return void 0;
	const placePattern = patterns.find((one) => isPlaceSpec(splitPattern(one)[1]));
	const name = fields.get("name") ?? nameOfPattern(patterns.find(isAlias) ?? pattern);
	const [resolved, sha1] = placeOf2(fields.get("resolved"));
	const asked = placePattern === void 0 ? void 0 : splitPattern(placePattern)[1];
	const isMirrored = resolved !== void 0 && !isPlaceSpec(resolved) && versionOfArchive(resolved, name) === version;
	return {
		name,
		version,
		place: (isMirrored ? void 0 : resolved) ?? asked,
		isByPlace: asked !== void 0,
		isLocked: resolved !== void 0 || asked !== void 0,
		folder: resolved === void 0 ? asked : void 0,
		isLink: false,
		hashes: hashesOfIntegrity(fields.get("integrity")) ?? sha1
	};
}
function isAlias(pattern) {
	return nameOfPattern(pattern) !== splitPattern(pattern)[0];
}
function placeOf2(resolved) {
	const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? "") ?? [];
	const isArchive2 = place !== void 0 && /\.t(?:ar\.)?gz$/.test(place);
	if (isArchive2 && value !== void 0) return [place, [{ algorithm: "sha1", value }]];
	return [resolved];
}
// ecosystems/npm/yarn-missing
function missingEntries2(file, context, blocks, { rules }) {
	const names = new Set(blocks.flatMap(({ patterns }) => patterns.map(nameOf2)));
	const missing = new Map();
	for (const { dependencies, line } of blocks) {
		for (const name of dependencies.keys()) {
			const isKnown = names.has(name) || rules.resolutions.has(name);
			if (!isKnown && !missing.has(name)) missing.set(name, line);
		}
	}
	if (missing.size === 0) return [];
	for (const name of workspaceNames(context)) missing.delete(name);
	const unmet = [...missing].map(([needed, line]) => ({ needed, line }));
	return withoutEntries(file, unmet, "regenerate the lockfile with `yarn install`");
}
function nameOf2(pattern) {
	return splitPattern(pattern)[0];
}
function workspaceNames(context) {
	return context.named(MANIFEST).flatMap(({ path }) => stringAt(readManifest(path, context) ?? {}, "name") ?? []);
}
// ecosystems/npm/yarn-rules
var YARN_SETTINGS = ".yarnrc.yml";
var MAX_RULES = 100;
var CATALOG = "catalog:";
function yarnRules(lockfile, context) {
	const settings = settingsBeside(lockfile, context);
	const named = Object.entries(objectAt(settings, "catalogs") ?? {}).filter(isNamedObject);
	return {
		resolutions: resolutionsOf(manifestBeside(lockfile, context) ?? {}),
		catalogs: new Map([["", objectAt(settings, "catalog") ?? {}], ...named])
	};
}
function rangeByRules({ resolutions, catalogs }, from, name, range) {
	const rules = resolutions.get(name) ?? [];
	const chosen = rules.find((rule) => isAbout(rule, splitPattern(from), range))?.chosen ?? range;
	if (!chosen.startsWith(CATALOG)) return chosen;
	return stringAt(catalogs.get(chosen.slice(CATALOG.length)) ?? {}, name) ?? chosen;
}
function settingsBeside(lockfile, context) {
	const file = context.file(besidePath(lockfile.path, YARN_SETTINGS));
	if (file === void 0) return {};
	try {
		const [settings] = parseYamlDocuments(file.bytes.toString("utf8"), file.path);
		return isObject(settings) ? settings : {};
	} catch (error) {
		if (error instanceof DataError) return {};
		throw error;
	}
}
function isNamedObject(entry) {
	return isObject(entry[1]);
}
var PATTERN = /^(?:((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?\/)?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]+))?$/;
function resolutionsOf(manifest) {
	const resolutions = new Map();
	const stated = objectAt(manifest, "resolutions") ?? {};
	for (const pattern of Object.keys(stated)) {
		const chosen = stringAt(stated, pattern);
		const [, from, fromReference, name, range] = PATTERN.exec(pattern) ?? [];
		if (name === void 0 || chosen === void 0) continue;
		const others = resolutions.get(name) ?? [];
		if (others.length < MAX_RULES) others.push({ from, fromReference, range, chosen });
		resolutions.set(name, others);
	}
	return resolutions;
}
function isAbout(rule, [from, reference], range) {
	if (rule.from !== void 0 && rule.from !== from) return false;
	return isSame(rule.fromReference, reference) && isSame(rule.range, range);
}
function isSame(wanted, stated) {
	return wanted === void 0 || withProtocol(wanted) === withProtocol(stated);
}
function withProtocol(range) {
	return range.includes(":") ? range : `npm:${range}`;
}
// ecosystems/npm/yarn-needs
var WORKSPACE = "workspace:";
function workspaceOf(reference) {
	const [, folder2] = /[:&]locator=[^&]*%40workspace%3A([^&]*)/.exec(reference) ?? [];
	return folder2?.replaceAll("%2F", "/");
}
function isWorkspace(block) {
	return splitPattern(placeOf3(block))[1].startsWith(WORKSPACE);
}
function needsOf3(block, links) {
	const needs = keysOfRanges(placeOf3(block), block.dependencies, links);
	return [...needs, ...links.forms.get(keyOf(block)) ?? []];
}
function formsOf(blocks, keys) {
	const forms = new Map();
	for (const block of blocks) {
		for (const pattern of block.patterns.flatMap((one) => patchedPattern(one) ?? [])) {
			const source = keyFor(keys, ...splitPattern(pattern));
			if (source === void 0) continue;
			addForm(forms, source, keyOf(block));
			addForm(forms, keyOf(block), source);
		}
	}
	return forms;
}
function addForm(forms, key, form) {
	const known4 = forms.get(key);
	if (known4 === void 0) forms.set(key, [form]);
	else known4.push(form);
}
function patchedPattern(pattern) {
	const [, source] = /@patch:([^#]+)#/.exec(pattern) ?? [];
	return source?.replace(/%(?:3A|2F|40|25)/g, decodeURIComponent);
}
function keysOfRanges(from, ranges, { keys, rules }) {
	return [...ranges].flatMap(([name, range]) => {
		const ruled = keyFor(keys, name, rangeByRules(rules, from, name, range));
		return ruled ?? keyFor(keys, name, range) ?? [];
	});
}
function placeOf3({ fields, patterns }) {
	return fields.get("resolution") ?? patterns[0] ?? "";
}
// ecosystems/npm/yarn-own
function isOwn2({ name, folder: folder2, isLink }, file, context) {
	if (folder2 === void 0 || isLink) return isLink;
	return isOwnPlace(folder2, { name, from: workspaceOf(folder2) }, file, context);
}
function isWorkspaceHere({ fields }, file, context) {
	const [name, reference] = splitPattern(fields.get("resolution") ?? "");
	const folder2 = reference.slice(WORKSPACE.length);
	if (fields.get("linkType") === "hard") return false;
	if (folder2 === "." || context.sourceKind === "file") return true;
	const path = besidePath(file.path, `${folder2}/${MANIFEST}`);
	if (context.file(path) === void 0) return context.isLeftOut?.(path) === true;
	const manifest = readManifest(path, context) ?? {};
	return (stringAt(manifest, "name") ?? name) === name;
}
// ecosystems/npm/yarn-roots
function yarnRoots(file, context, blocks, links) {
	const workspaces = blocks.filter(isWorkspace);
	if (workspaces.length > 0) {
		return joined2(workspaces.map((block) => rootsOfBlock(file, context, block, links)));
	}
	const manifest = manifestBeside(file, context);
	if (manifest === void 0) return void 0;
	const others = Object.hasOwn(manifest, "workspaces") ? manifestsBelow(file, context) : [];
	return joined2([manifest, ...others].map((one) => rootsOfManifest(one, "", links)));
}
function rootsOfBlock(file, context, block, links) {
	const resolution = block.fields.get("resolution") ?? "";
	const folder2 = splitPattern(resolution)[1].slice(WORKSPACE.length);
	const manifest = readManifest(besidePath(file.path, `${folder2}/package.json`), context);
	const stated = manifest === void 0 ? void 0 : rootsOfManifest(manifest, resolution, links);
	const development = new Set(stated?.development);
	const named = needsOf3(block, links);
	return { runtime: named.filter((key) => !development.has(key)), development };
}
function rootsOfManifest(manifest, from, links) {
	const keysOf3 = (kinds) => kinds.flatMap((kind) => keysOfRanges(from, rangesOf(manifest, kind), links));
	return {
		runtime: keysOf3(["dependencies", "optionalDependencies"]),
		development: keysOf3(["devDependencies"])
	};
}
function rangesOf(manifest, kind) {
	const dependencies = objectAt(manifest, kind) ?? {};
	return Object.keys(dependencies).map((name) => [name, stringAt(dependencies, name) ?? ""]);
}
function joined2(roots) {
	return {
		runtime: roots.flatMap(({ runtime: runtime2 }) => [...runtime2]),
		development: roots.flatMap(({ development }) => [...development])
	};
}
// ecosystems/npm/yarn-lock
var yarnLock = {
	role: "lockfile",
	wanted: { names: ["yarn.lock", "package.json", YARN_SETTINGS] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => baseName(path) === "yarn.lock" && !isInstalled(path),
	parse: parseWithResolutions
};
var FIX13 = "regenerate the lockfile with `yarn install`";
var CLASSIC_MARK = /^#\s+yarn\s+lockfile\s+v1\s*$/im;
function parseWithResolutions(file, context) {
	const rules = rulesOfResolutions(manifestBeside(file, context) ?? {});
	const additions = rulesOfExtensions(settingsBeside(file, context));
	return withOverrides(file, parseYarnLock(file, context), [...rules, ...additions]);
}
function parseYarnLock(file, context) {
	const text = file.bytes.toString("utf8");
	const { form, blocks, unread: unread2 } = readYarnBlocks(text);
	const isMarked = CLASSIC_MARK.test(text);
	if (form === "classic" && !isMarked && blocks.length === 0) {
		throw notALockfile(file, "entry in Yarn's format", FIX13);
	}
	const keys = keysByPattern(blocks);
	const links = { keys, rules: yarnRules(file, context), forms: formsOf(blocks, keys) };
	const read2 = parseGraph(
		blocks,
		(block) => readBlock({ file, context, form, links }, block),
		yarnRoots(file, context, blocks, links)
	);
	const problems = [
		...form === "berry" && isMarked ? [twoForms(file)] : [],
		...unreadRows(file, unread2, FIX13),
		...missingEntries2(file, context, blocks, links),
		...read2.problems
	];
	return { packages: read2.packages, problems };
}
function twoForms({ path }) {
	const message = `The lockfile contains markers of both Yarn 1 and a later version. Fix: ${FIX13}`;
	return { code: "contradiction", message, path };
}
function readBlock(reading, block) {
	const { file, context, form, links } = reading;
	if (form === "berry" && isWorkspace(block)) {
		if (isWorkspaceHere(block, file, context)) return void 0;
		throw problemAt(reading, block, "not-found", "The workspace is not in this folder");
	}
	const facts = form === "berry" ? berryFacts(block) : classicFacts(block);
	if (facts === void 0) {
		throw problemAt(reading, block, "malformed", "The entry contains no package name and version");
	}
	const node = { key: keyOf(block), needs: needsOf3(block, links) };
	if (isOwn2(facts, file, context)) return { ...node, found: void 0 };
	const { found, problems } = lockedPackage(file, { ...facts, line: block.line });
	return { ...node, found, problems: [...problems, ...doubts(reading, block, facts)] };
}
function doubts(reading, block, facts) {
	const { path } = reading.file;
	const problems = [];
	const { name, version, statedVersion = version } = facts;
	const add = (code, what) => problems.push({ code, message: `${what}. Fix: ${FIX13}`, path, line: block.line });
	if (!facts.isLocked) add("malformed", `The entry for ${name} has no \`resolved\``);
	if (statedVersion !== version)
		add("contradiction", `The entry for ${name} contains two different versions`);
	return problems;
}
function problemAt({ file }, { line }, code, what) {
	return new DataError(code, `${what}. Fix: ${FIX13}`, { path: file.path, line });
}
// ecosystems/npm/pnp-state
var STARTS = [
	{ before: "RAW_RUNTIME_STATE =", isQuoted: true },
	{ before: "hydrateRuntimeState(JSON.parse('", isQuoted: true },
	{ before: "hydrateRuntimeState(", isQuoted: false }
];
var END = ", {basePath";
function pnpState(program) {
	for (const { before, isQuoted } of STARTS) {
		const at = program.indexOf(before);
		if (at !== -1) return isQuoted ? quoted(program, at) : plain2(program, at + before.length);
	}
	return void 0;
}
function plain2(program, start) {
	const end = program.indexOf(END, start);
	const text = program.slice(start, end).trim();
	return end !== -1 && text.startsWith("{") ? strictJson(text) : void 0;
}
function quoted(program, from) {
	const start = program.indexOf("'", from) + 1;
	const end = endOfQuoted(program, start);
	return start === 0 || end === -1 ? void 0 : unescaped(program.slice(start, end));
}
function endOfQuoted(program, start) {
	for (let at = program.indexOf("'", start); at !== -1; at = program.indexOf("'", at + 1)) {
		if (backslashesBefore(program, at) % 2 === 0) return at;
	}
	return -1;
}
function backslashesBefore(text, end) {
	let at = end;
	while (text[at - 1] === "\\") at--;
	return end - at;
}
function unescaped(text) {
	return text.replace(/\\([\s\S])/g, (_all, char) => char === "\n" ? "" : char);
}
// ecosystems/npm/yarn-pnp
var DATA = ".pnp.data.json";
var yarnPnp = {
	wanted: { names: [".pnp.cjs", ".pnp.js", DATA] },
	wantedIn: ["directory", "image"],
	isPrimary: (path) => !isInstalled(path),
	parse: parsePnp
};
function parsePnp(file, context) {
	const none = { packages: [], problems: [] };
	if (context.file(besidePath(file.path, "yarn.lock")) !== void 0) return none;
	const state = file.path.endsWith(DATA) ? void 0 : pnpState(file.bytes.toString("utf8"));
	if (state === void 0 && !file.path.endsWith(DATA)) {
		if (context.file(besidePath(file.path, DATA)) !== void 0) return none;
		const message = "This Yarn program contains no readable list of installed packages. Fix: run `yarn install` again";
		throw new DataError("malformed", message, { path: file.path });
	}
	return readState(file, context, readJsonObject(file, state));
}
var FIX14 = "regenerate the program with `yarn install`";
function readState(file, context, state) {
	const roots = new Set(
		(arrayAt(state, "dependencyTreeRoots") ?? []).filter(isObject).map((root) => `${stringAt(root, "name")}@${stringAt(root, "reference")}`)
	);
	const entries = entriesOf(state);
	const runtime2 = entries.filter((entry) => roots.has(keyOf3(entry))).flatMap(needsOf4);
	const parsed = parseGraph(
		entries.filter((entry) => !roots.has(keyOf3(entry))),
		(entry) => ({ key: keyOf3(entry), ...nodeOf3(file, context, entry) }),
		{ runtime: runtime2, development: [] }
	);
	return { ...parsed, packages: parsed.packages.map(withoutScope) };
}
function withoutScope(found) {
	return { ...found, scope: "unknown" };
}
function entriesOf(state) {
	return pairsOf(arrayAt(state, "packageRegistryData")).flatMap(
		([name, places]) => pairsOf(places).flatMap(
			([reference, data]) => typeof name === "string" && typeof reference === "string" && isObject(data) ? [{ name, reference, data }] : []
		)
	);
}
function pairsOf(value) {
	return Array.isArray(value) ? value.filter((item) => Array.isArray(item)) : [];
}
function keyOf3({ name, reference }) {
	return `${name}@${reference}`;
}
function nodeOf3(file, context, entry) {
	const { name, reference } = entry;
	const place = reference.replace(/^virtual:[^#]*#/, "");
	const needs = needsOf4(entry);
	const isUsedInPlace = /^(?:workspace|link|portal):/.test(place);
	if (isUsedInPlace || isOwnPlace(place, { name, from: workspaceOf(place) }, file, context)) {
		return { found: void 0, needs };
	}
	const location = stringAt(entry.data, "packageLocation") ?? "";
	const manifest = manifestAt(location, file, context);
	const facts = locatorFacts(`${name}@${place}`, versionOfArchive(place, name) ?? "");
	if (facts === void 0) throw unread(file, { text: keyOf3(entry) }, FIX14);
	const locked = lockedPackage(file, {
		...facts,
		isInImage: context.sourceKind === "image",
		...manifest !== void 0 && {
			license: licenseOf(manifest["license"], manifest["licenses"]),
			supplier: producerOf(manifest)
		}
	});
	return { ...locked, needs };
}
function needsOf4(entry) {
	return pairsOf(entry.data["packageDependencies"]).flatMap(([name, target]) => {
		const [real, reference] = Array.isArray(target) ? target : [name, target];
		const key = `${real}@${reference}`;
		return typeof reference !== "string" || key === keyOf3(entry) ? [] : [key];
	});
}
// ecosystems/npm/yarn-settings
var yarnSettings = {
	role: "manifest",
	wanted: { names: [YARN_SETTINGS] },
	wantedIn: ["directory", "file"],
	isPrimary: (path) => !isInstalled(path),
	parse: parseYarnSettings
};
function parseYarnSettings(file) {
	const [settings = {}] = parseYamlDocuments(file.bytes.toString("utf8"), file.path);
	const name = objectEntry(file, settings ?? {}, { text: YARN_SETTINGS })["lockfileFilename"];
	if (name === void 0 || name === "yarn.lock") return { packages: [], problems: [] };
	const message = "lockfileFilename specifies a file that Assay does not read. Fix: rename the lockfile to yarn.lock";
	return { packages: [], problems: [{ code: "not-found", message, path: file.path }] };
}
// ecosystems/npm
var DENO = denoJson(denoConfig, denoLock);
var LOCKS = [
	{
		format: packageLock,
		names: ["package-lock.json", "npm-shrinkwrap.json"],
		coverage: coveredByPackageLock
	},
	{ format: yarnLock, names: ["yarn.lock"], coverage: coveredByYarnLock },
	{ format: pnpmLock, names: ["pnpm-lock.yaml"], coverage: coveredByPnpmLock },
	{ format: bunLock, names: ["bun.lock"], coverage: coveredByBunLock },
	{ format: denoLock, names: ["deno.lock"], coverage: coveredByDenoLock },
	{ format: DENO, names: [] },
	{ format: yarnSettings, names: [] },
	{ format: yarnPnp, names: [".pnp.cjs"] },
	{ format: installedPackage, names: ["node_modules"], folderOf: projectOf }
];
var ecosystem = {
	id: "npm",
	formats: [
		packageLock,
		yarnLock,
		pnpmLock,
		bunLock,
		bunBinaryLock,
		denoLock,
		DENO,
		denoModules,
		npmSettings,
		pnpmWorkspace,
		yarnSettings,
		yarnPnp,
		yarnCache,
		installedPackage,
		recordedPackage,
		packageJson(LOCKS),
		railsImportmap,
		importMap,
		jspmConfig,
		olderJspmConfig,
		libman,
		meteorPackage
	]
};
function projectOf(path) {
	return path.slice(0, path.indexOf("node_modules/"));
}
// ecosystems/group-npm.generated
var ecosystems = [ecosystem];
export{ecosystems};

import{asFound,documentLock,ecosystemsFor,formatsFor,isDocument,readOperatingSystem}from"./chunk-HCXID5GH.js";
import{mergePackages}from"./chunk-KT6OVEF5.js";
import{SYSTEM_TYPES,repositoryUrls}from"./chunk-NUJSAM6N.js";
import{normalName}from"./chunk-FC4RFBVG.js";
import{isOutside,withFourNumbers}from"./chunk-3C4KFASK.js";
import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{cacheFolder,isBinaryName,loneReturn,withLineFeeds,withoutMark}from"./chunk-GELJNKES.js";
import{osvRelease}from"./chunk-INGYTYZ5.js";
import{withPublicUrls}from"./chunk-5C4LGZKE.js";
import{baseName,compileEach,compileFolders,isLfsPointer,leftOut,mergeWanted,resolvePath,unfetched}from"./chunk-3B7BY7XH.js";
import{INVENTORY_KIND,compareText,grouped,networkOf}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// flows/inventory/list-packages
import{ lstatSync }from"node:fs";
import{ homedir }from"node:os";
import{ join }from"node:path";
// inventory/size-limits
var MIB = 1024 * 1024;
var LIMITS = [
	{ end: /(?:^|\/)(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?)$/, mib: 128 },
	{ end: /(?:^|\/)(?:dpkg\/status|opkg\/status|apk\/db\/installed)$/, mib: 32 },
	{ end: /(?:^|\/)(?:files|CONTENTS|[^/]+\.list)$/, mib: 32 },
	{ end: /(?:^|\/)(?:mix|rebar)\.lock$/, mib: 8 },
	{ end: /\.(?:lock|lockfile|lockb|freeze|resolved|sum)$/, mib: 16 },
	{ end: /(?:^|[/.-])(?:lock|locked|bom|spdx3?|cdx|deps|assets|modules)(?:\.[a-z.]+)?$/, mib: 16 },
	{ end: /(?:^|\/)(?:\.pnp\.(?:c?js|data\.json)|npm-shrinkwrap\.json|Pipfile\.lock)$/, mib: 16 },
	{ end: /(?:^|\/)(?:(?:Julia)?Manifest[^/]*|pylock[^/]*)\.toml$/, mib: 16 },
	{ end: /(?:^|\/)(?:verification-metadata\.xml|installed\.json)$/, mib: 16 },
	{ end: /\.ya?ml$/, mib: 8 }
];
var USUAL_MIB = 4;
var ALWAYS_ALLOWED_BYTES = USUAL_MIB * MIB;
function maxBytesOf(path) {
	const limit = LIMITS.find(({ end }) => end.test(path));
	return (limit?.mib ?? USUAL_MIB) * MIB;
}
function isTooLarge({ path, bytes, extract }) {
	const { length } = bytes;
	return extract === void 0 && length > ALWAYS_ALLOWED_BYTES && length > maxBytesOf(path);
}
function tooLarge({ path, bytes }, format) {
	if (format.isLikely?.(bytes) === false) return void 0;
	const limit = grouped(maxBytesOf(path));
	const message = `the file is ${grouped(bytes.length)} bytes; the limit is ${limit}. Fix: split the file`;
	return { code: "limit-exceeded", message, path };
}
// inventory/parse-context
function parseContext({ description, files: all, ignored = [] }, files, os) {
	let byName;
	return {
		sourceKind: description.kind,
		file: (path) => {
			const file = files.get(path);
			return file === void 0 || isTooLarge(file) ? void 0 : file;
		},
		named: (name) => {
			byName ??= Map.groupBy(
				all.filter(isOfSize),
				({ path }) => path.slice(path.lastIndexOf("/") + 1)
			);
			return byName.get(name) ?? [];
		},
		isLeftOut: leftOut(ignored),
		os
	};
}
function isOfSize(file) {
	return !isTooLarge(file);
}
function plainFile(file) {
	if (file.extract !== void 0) return file;
	const { earlier, path, layer } = file;
	const unmarked = withoutMark(file.bytes);
	const bytes = layer === void 0 ? withLineFeeds(path, unmarked) : unmarked;
	if (bytes === file.bytes && earlier === void 0) return file;
	return {
		...file,
		bytes,
		hadMark: unmarked !== file.bytes,
		earlier: earlier?.map((one) => ({ ...one, bytes: withoutMark(one.bytes) }))
	};
}
// inventory/file-owners
var LINKED_TYPES = new Set(["cargo", "golang"]);
var MERGED_FOLDER = /^(?:bin|sbin|lib|lib32|lib64|libx32)\//;
function divideByOwner(found, lists) {
	const owners = ownersOf(found, lists);
	if (owners.size === 0) return { packages: found, contained: [] };
	const packages = [];
	const contained = [];
	for (const item of found) {
		const ownedBy = ownersOfPackage(item, owners);
		if (ownedBy === void 0) packages.push(item);
		else if (LINKED_TYPES.has(item.type)) packages.push({ ...item, ownedBy });
		else contained.push({ ...item, ownedBy });
	}
	return { packages: withEdgesToOwners(packages, contained), contained };
}
function ownersOf(found, lists) {
	const owners = new Map();
	const asked = askedFiles(found);
	if (asked.size === 0) return owners;
	for (const list of lists) {
		for (const { path, owner } of list()) {
			for (const file of asked.get(path) ?? NONE) owners.set(file, owner);
		}
	}
	return owners;
}
var NONE = [];
function askedFiles(found) {
	const others = found.filter(({ type }) => !SYSTEM_TYPES.has(type));
	const files = new Set(
		others.flatMap(({ locations }) => locations.map(({ path }) => fileOf(path)))
	);
	const asked = new Map([...files].map((path) => [path, [path]]));
	for (const path of files) {
		const short = path.startsWith("usr/") ? path.slice("usr/".length) : "";
		if (MERGED_FOLDER.test(short)) asked.set(short, [...asked.get(short) ?? [], path]);
	}
	return asked;
}
function ownersOfPackage(item, owners) {
	if (SYSTEM_TYPES.has(item.type)) return void 0;
	const found = item.locations.map(({ path }) => owners.get(fileOf(path)) ?? "");
	return found.includes("") ? void 0 : [...new Set(found)].sort();
}
function fileOf(path) {
	const inside = path.indexOf("!/");
	return inside === -1 ? path : path.slice(0, inside);
}
function withEdgesToOwners(packages, contained) {
	const stays = new Set(packages.map(({ purl }) => purl));
	const owners = new Map();
	for (const { purl, ownedBy } of contained) {
		if (ownedBy !== void 0 && !stays.has(purl)) owners.set(purl, ownedBy);
	}
	return packages.map(
		(item) => item.dependsOn.some((purl) => owners.has(purl)) ? { ...item, dependsOn: item.dependsOn.flatMap((purl) => owners.get(purl) ?? purl) } : item
	);
}
// inventory/linked-files
var MAX_VISITED = 1e6;
var MAX_LINKS = 8;
var MAX_DEPTH = 4;
function linkedFiles(files, links, formats) {
	if (links.size === 0) return { files: [], problems: [] };
	const search = {
		byPath: new Map(files.map((file) => [file.path, file])),
		paths: [...files.map(({ path }) => path), ...links.keys()].sort(),
		links,
		formatsOf: compileFormats(formats),
		visited: 0,
		seen: new Set(),
		found: new Map(),
		problems: []
	};
	const isFolder = compileInstallFolders(formats);
	for (const path of [...links.keys()].sort()) {
		const isFile = search.formatsOf(path).length > 0;
		if (isFile || isFolder(path)) follow(path, 1, search);
		if (isFile && leadsNowhere(path, search)) search.problems.push(dangling(path));
	}
	const problems = search.visited > MAX_VISITED ? [...search.problems, tooMany()] : search.problems;
	return { files: [...search.found.values()], problems };
}
function follow(path, hops, search) {
	const target = resolvePath(path, search.links);
	if (target === void 0) {
		search.problems.push(endless(path));
		return;
	}
	const key = JSON.stringify([target, endOf(path, MAX_DEPTH)]);
	if (search.seen.has(key)) return;
	search.seen.add(key);
	const file = search.byPath.get(target);
	if (file !== void 0) offer(path, file, search);
	const folders = [];
	for (const inside of below(target, search)) {
		search.visited += 1;
		if (search.visited > MAX_VISITED) return;
		const visible = `${path}/${inside.slice(target === "" ? 0 : target.length + 1)}`;
		const one = search.byPath.get(inside);
		if (one === void 0) folders.push(visible);
		else offer(visible, one, search);
	}
	if (hops < MAX_LINKS) for (const folder of folders) follow(folder, hops + 1, search);
}
function leadsNowhere(path, search) {
	const target = resolvePath(path, search.links);
	if (target === void 0 || search.byPath.has(target) || search.byPath.has(path)) return false;
	return below(target, search).next().done === true;
}
function offer(path, file, search) {
	if (search.byPath.has(path) || file.extract !== void 0) return;
	const meant = search.formatsOf(path);
	if (meant.length === 0) return;
	const known = search.formatsOf(file.path);
	if (meant.every((format) => known.includes(format))) return;
	const key = JSON.stringify([file.path, endOf(path, MAX_DEPTH - 1)]);
	if (!search.found.has(key)) search.found.set(key, { ...file, path, target: file.path });
}
function* below(folder, { paths }) {
	const start = folder === "" ? "" : `${folder}/`;
	for (let at = firstFrom(start, paths); paths[at]?.startsWith(start) === true; at++) {
		const path = paths[at] ?? "";
		if (endOf(path, MAX_DEPTH).length >= path.length - start.length) yield path;
	}
}
function firstFrom(start, paths) {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((paths[middle] ?? "") < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
function compileFormats(formats) {
	const whoWants = compileEach(formats.map(({ wanted }) => wanted));
	const isPrimary = (path, at) => formats[at]?.isPrimary?.(path) !== false;
	return (path) => whoWants(path).filter((at) => isPrimary(path, at));
}
function compileInstallFolders(formats) {
	const stated = formats.flatMap(({ isInstallFolder }) => isInstallFolder ?? []);
	const inPatterns = compileFolders(mergeWanted(formats.map(({ wanted }) => wanted)));
	const all = [...stated, inPatterns];
	return (path) => all.some((isFolder) => isFolder(path));
}
function endOf(path, segments) {
	let start = path.length;
	for (let found = 0; found < segments && start >= 0; found++) {
		start = start === 0 ? -1 : path.lastIndexOf("/", start - 1);
	}
	return path.slice(start + 1);
}
function endless(path) {
	const message = "this symbolic link points to itself. Fix: correct or remove the link";
	return { code: "unreadable", message, path };
}
function dangling(path) {
	const message = "this symbolic link points to a file that the image does not contain. Fix: add the file, or remove the link";
	return { code: "unreadable", message, path };
}
function tooMany() {
	const message = `symbolic links in installed packages lead to more than ${MAX_VISITED} files. Fix: remove the links`;
	return { code: "limit-exceeded", message, path: "" };
}
// inventory/missing-database
function missingDatabase(os, packages, hasSystemFolders) {
	const release = osvRelease(os);
	if (!hasSystemFolders || release === void 0) return [];
	if (packages.some(({ ecosystem }) => ecosystem === release)) return [];
	const message = `the image is based on ${release}, but contains no package database. Fix: keep the package database in the image`;
	return [{ code: "incomplete", message, path: "etc/os-release" }];
}
// inventory/not-checked-out
var SHOWN = 3;
var FIX = "check out all files (`sparse-checkout` and `submodules` of actions/checkout), or scan a complete folder";
function notCheckedOut(absent, formats) {
	if (absent.length === 0) return [];
	const certain = formats.filter(
		({ role, isLikely }) => role !== void 0 && isLikely === void 0
	);
	const whoWants = compileEach(certain.map(({ wanted }) => wanted));
	const isDependencyFile = (path) => whoWants(path).some((at) => certain[at]?.isPrimary?.(path) !== false);
	const paths = absent.filter((path) => path.endsWith("/") || isDependencyFile(path));
	const [first] = paths;
	if (first === void 0) return [];
	const more = paths.length > SHOWN ? `, and ${paths.length - SHOWN} more` : "";
	const message = `git tracks files that are not checked out: ${paths.slice(0, SHOWN).join(", ")}${more}. Fix: ${FIX}`;
	return [{ code: "not-found", message, path: first.replace(/\/$/, "") }];
}
// inventory/introducing-layers
function inFirstLayers(parsed, file, parse2) {
	const { earlier = [] } = file;
	if (earlier.length === 0 || file.extract !== void 0 || parsed.packages.length === 0) {
		return parsed;
	}
	const layers = new Map();
	let there = new Set(parsed.packages.map(({ purl }) => purl));
	for (const { layer, bytes } of earlier) {
		const before = parse2({ path: file.path, bytes, layer });
		there = new Set(before.packages.map(({ purl }) => purl).filter((purl) => there.has(purl)));
		if (there.size === 0) break;
		for (const purl of there) layers.set(purl, layer);
	}
	return { ...parsed, packages: parsed.packages.map((found) => moved(found, file.path, layers)) };
}
function moved(found, path, layers) {
	const layer = layers.get(found.purl);
	if (layer === void 0) return found;
	const locations = found.locations.map(
		(location) => location.path === path ? { ...location, layer } : location
	);
	return { ...found, locations };
}
// inventory/nested-systems
var DATABASE = /(?:^|\/)(?:var\/lib\/(?:dpkg|opkg|pacman|rpm|rpmmanifest)|(?:usr\/)?lib\/(?:apk|opkg|sysimage)|usr\/share\/rpm)\//;
function systemsIn({os,file}) {
	const known = new Map([["", os]]);
	return (path) => {
		const found = DATABASE.exec(path);
		const root = found === null ? "" : path.slice(0, found.index);
		if (!known.has(root)) {
			known.set(root, readOperatingSystem({ get: (name) => file(`${root}/${name}`) }) ?? os);
		}
		return known.get(root);
	};
}
// inventory/unusable-lockfile
var CONFLICT_MARKS = ["<<<<<<<", ">>>>>>>", "|||||||"];
function unsettled({ path, bytes, layer }, role) {
	if (role === void 0) return void 0;
	const line = conflictLine(bytes);
	if (line !== void 0) {
		const message2 = "the file contains a merge conflict. Fix: resolve the conflict, then regenerate the file with the tool that wrote it";
		return { code: "malformed", message: message2, path, line };
	}
	const lone = loneReturn(bytes, 0);
	if (layer === void 0 && lone !== -1 && !isBinaryName(path)) {
		const message2 = `the file contains a carriage return that does not end a line. Fix: remove it`;
		return { code: "malformed", message: message2, path, line: lineOf(bytes, lone) };
	}
	if (role === "manifest" || !isBlank(bytes)) return void 0;
	const message = "the lockfile is empty. Fix: regenerate it with the package manager, or delete it";
	return { code: "not-a-lockfile", message, path };
}
function conflictLine(bytes) {
	const offsets = CONFLICT_MARKS.flatMap((mark) => markAt(bytes, mark) ?? []);
	if (offsets.length === 0) return void 0;
	return lineOf(bytes, Math.min(...offsets));
}
function lineOf(bytes, offset) {
	let line = 1;
	for (let at = bytes.indexOf("\n"); at !== -1 && at < offset; at = bytes.indexOf("\n", at + 1))
		line++;
	return line;
}
function markAt(bytes, mark) {
	for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
		const before = bytes[at - 1];
		const behind = bytes.toString("latin1", at + mark.length, at + mark.length + 1);
		if ((at === 0 || before === LINE_FEED) && /^\s?$/.test(behind)) return at;
	}
	return void 0;
}
var LINE_FEED = 10;
var MAX_BLANK = 64 * 1024;
function isBlank(bytes) {
	return bytes.length <= MAX_BLANK && bytes.toString("latin1").trim() === "";
}
// inventory/parse-files
var MAX_PACKAGES = 1e6;
var matchers = new WeakMap();
function parseFiles(formats, contents, context) {
	const locks = [documentLock, ...formats.flatMap(({ locking }) => locking?.locks ?? [])];
	const reading = {
		packages: [],
		stated: [],
		problems: [...contents.problems],
		owned: [],
		programs: [],
		read: new Set(),
		manifests: [],
		lockfiles: new Map(locks.map(({ format }) => [format, []]))
	};
	const systemOf = systemsIn(context);
	for (const [format, file] of work(formats, contents.files)) {
		const inside = { ...context, os: systemOf(file.path) };
		const parsed = inFirstLayers(
			parse(format, file, inside),
			file,
			(earlier) => parse(format, earlier, inside)
		);
		addParsed(reading, parsed, format, file);
		const { packages, stated } = reading;
		if (packages.length + stated.length > MAX_PACKAGES) throw tooMany2(file.path);
	}
	return reading;
}
function addParsed(reading, parsed, format, file) {
	const { manifest, owned, program } = parsed;
	if (parsed.isForeign !== true) reading.read.add(file.path);
	const list = isDocument(format) ? reading.stated : reading.packages;
	for (const found of parsed.packages) list.push(found);
	for (const problem of parsed.problems) reading.problems.push(problem);
	if (owned !== void 0) reading.owned.push(owned);
	if (program !== void 0) reading.programs.push(program);
	if (manifest !== void 0) reading.manifests.push({ path: file.path, format, manifest });
	reading.lockfiles.get(format)?.push({ file, packages: parsed.packages });
}
function* work(formats, files) {
	const whoWants = matchers.get(formats) ?? compileEach(formats.map(({ wanted }) => wanted));
	matchers.set(formats, whoWants);
	const meant = formats.map(() => []);
	for (const file of files) {
		const indexes = file.extract === void 0 ? whoWants(file.path) : formats.keys();
		for (const index of indexes) meant[index]?.push(file);
	}
	for (const [index, format] of formats.entries()) {
		for (const file of meant[index] ?? []) if (isMeant(format, file)) yield [format, file];
	}
}
function isMeant({ wanted, isPrimary }, { path, extract }) {
	if (isPrimary?.(path) === false) return false;
	return extract === void 0 || wanted.extracts?.includes(extract) === true;
}
function parse(format, file, context) {
	if (isLfsPointer(file.bytes)) {
		if (format.isLikely?.(file.bytes) === false)
			return { packages: [], problems: [], isForeign: true };
		return { packages: [], problems: [unfetched(file.path)], isForeign: true };
	}
	if (isTooLarge(file)) {
		const problem2 = tooLarge(file, format);
		return { packages: [], problems: problem2 === void 0 ? [] : [problem2], isForeign: true };
	}
	const problem = unsettled(file, format.role);
	if (problem !== void 0) return { packages: [], problems: [problem] };
	try {
		return format.parse(file, context);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const { message, code, place } = error;
		return { packages: [], problems: [{ code, message, ...place }] };
	}
}
function tooMany2(path) {
	return new DataError("limit-exceeded", `more than ${MAX_PACKAGES} packages found`, { path });
}
// inventory/contradictions
var STRICT = new Set([
	...["npm", "crates.io", "RubyGems", "PyPI", "Packagist", "Hex", "Pub", "SwiftURL"]
]);
function findContradictions(dependencies, ecosystem, holders) {
	if (!STRICT.has(ecosystem)) return [];
	return dependencies.flatMap((dependency) => {
		const { name, exact, range, isOptional, isConditional } = dependency;
		if (isOptional === true || isConditional === true) return [];
		const accepts = acceptedBy(dependency, ecosystem);
		if (accepts === void 0) return [];
		const normal = normalName(ecosystem, name);
		const naming = holders.filter(({ names }) => names.has(normal));
		const [holder] = naming;
		const isHeld = naming.some((one) => mayHold(one, normal, accepts));
		if (holder === void 0 || isHeld) return [];
		const stated = exact === void 0 ? `${name} ${range}` : `${exact.name} ${exact.version}`;
		return [{ exact, stated, holder, locked: [...holder.versions.get(normal) ?? []] }];
	});
}
function acceptedBy({ exact, range = "" }, ecosystem) {
	if (exact !== void 0) {
		return exact.version === "" ? void 0 : (locked) => isSame(ecosystem, exact.version, locked);
	}
	return range === "" ? void 0 : (locked) => !isOutside(ecosystem, locked, range);
}
function mayHold(holder, name, accepts) {
	const versions = holder.versions.get(name);
	if (versions === void 0 || holder.replaced.has(name) || versions.has("")) return true;
	return [...versions].some(accepts);
}
function isSame(ecosystem, stated, locked) {
	const isPublic = ecosystem === "PyPI" && !stated.includes("+");
	const compared = isPublic ? locked.split("+", 1)[0] ?? "" : locked;
	const [a, b] = [plain(ecosystem, stated), plain(ecosystem, compared)];
	if (a === b) return true;
	try {
		return schemeFor(ecosystem)?.compare(a, b) === 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function plain(ecosystem, version) {
	const bare = version.replace(/^v(?=\d)/i, "");
	return ecosystem === "Packagist" ? withFourNumbers(bare) : bare;
}
// inventory/lock-holders
function indexHolders(lockfiles, manifests, ecosystem, context) {
	const byFolder = Map.groupBy(manifests.keys(), folderOf);
	const byPath = new Map();
	const groups = Map.groupBy(
		lockfiles,
		({ lock, file }) => lock.folderOf?.(file.path) ?? file.path
	);
	for (const [key, files] of groups) {
		const coverages = files.map((file) => readCoverage(file, context));
		const beside = files.some(({ lock }) => lock.isForAllBelow) ? [...manifests.keys()].filter((path) => path.startsWith(folderOf(key))) : byFolder.get(folderOf(key)) ?? [];
		const listed = coverages.flatMap((coverage) => coverage.manifests);
		const covered = withIncluded([...beside, ...listed], manifests);
		const normal = (name) => normalName(ecosystem, name);
		const versions = versionsIn(files, normal);
		const own = [...covered].flatMap((path) => manifests.get(path)?.name ?? []).map(normal);
		const named = coverages.flatMap((coverage) => coverage.names).map(normal);
		const replaced = coverages.flatMap((coverage) => coverage.replaced ?? []).map(normal);
		const holder = {
			path: files[0]?.file.path ?? key,
			names: new Set([...versions.keys(), ...named, ...own]),
			versions,
			replaced: new Set([...replaced, ...own])
		};
		for (const path of covered) append(byPath, path, holder);
	}
	return (path) => byPath.get(path) ?? [];
}
function versionsIn(files, normal) {
	const all = new Map();
	const direct = new Map();
	for (const { name, version, isDirect } of files.flatMap(({ packages }) => packages)) {
		const key = normal(name);
		for (const versions of isDirect === true ? [all, direct] : [all]) {
			const known = versions.get(key);
			if (known === void 0) versions.set(key, new Set([version]));
			else known.add(version);
		}
	}
	return new Map([...all, ...direct]);
}
function withIncluded(paths, manifests) {
	const covered = new Set(paths);
	for (const path of covered) {
		for (const included of manifests.get(path)?.includes ?? []) covered.add(included);
	}
	return covered;
}
function append(map, key, value) {
	const values = map.get(key);
	if (values === void 0) map.set(key, [value]);
	else values.push(value);
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function readCoverage({ lock, file }, context) {
	const none = { manifests: [], names: [] };
	try {
		return lock.coverage?.(file, context) ?? none;
	} catch (error) {
		if (error instanceof DataError) return none;
		throw error;
	}
}
// inventory/unlocked
var SHOWN2 = 3;
var MAX_NAMED = 10;
function findUnlocked(manifests, lockfiles, context) {
	const found = [...Map.groupBy(manifests, ({ format }) => format)].flatMap(
		([format, files]) => format.locking === void 0 ? [] : unlockedIn(files, format.locking, lockfiles, context)
	);
	return {
		packages: found.flatMap(({ packages }) => packages),
		problems: found.flatMap(({ problems }) => problems)
	};
}
function unlockedIn(files, { locks, ecosystem, areLocksComplete }, lockfiles, context) {
	const byPath = new Map(files.map(({ path, manifest }) => [path, manifest]));
	const ofDocuments = lockFilesOf(documentLock, lockfiles).map((one) => ({
		...one,
		packages: one.packages.filter((found) => (found.ecosystem ?? "") === ecosystem)
	}));
	const fitting = [...locks.flatMap((lock) => lockFilesOf(lock, lockfiles)), ...ofDocuments];
	const holdersOf = indexHolders(fitting, byPath, ecosystem, context);
	return files.flatMap((file) => {
		const missing = missingIn(file, ecosystem, holdersOf);
		const isMissing = missing.dependencies.length > 0 || missing.isUnknown;
		const { dependencies } = file.manifest;
		const contradictions = findContradictions(dependencies, ecosystem, missing.holders);
		const optional = areLocksComplete === true ? [] : missing.optional;
		const stated = [...missing.dependencies, ...optional, ...contradictions];
		const packages = stated.flatMap(({ exact }) => exact ?? []);
		const problems = [
			...isMissing ? [problemOf(file, missing)] : [],
			...contradictions.slice(0, MAX_NAMED).map((one) => contradictionIn(file, one))
		];
		return [{ packages, problems }];
	});
}
function contradictionIn({ path }, { stated, holder, locked }) {
	const versions = locked.slice(0, SHOWN2).join(", ");
	const message = `${path} requires ${stated}, but ${holder.path} contains ${versions}. Fix: generate ${holder.path} again from ${path}`;
	return { code: "contradiction", message, path };
}
function lockFilesOf(lock, lockfiles) {
	return (lockfiles.get(lock.format) ?? []).map((file) => ({ ...file, lock }));
}
function missingIn({ path, manifest }, ecosystem, holdersOf) {
	const holders = holdersOf(path).filter(({ names }) => names.size > 0);
	const isHeld = ({ name }) => {
		const normal = normalName(ecosystem, name);
		return holders.some(({ names }) => names.has(normal));
	};
	const absent = manifest.dependencies.filter((dependency) => !isHeld(dependency));
	const mayBeAbsent = ({ isOptional }) => holders.length > 0 && isOptional === true;
	const dependencies = absent.filter((dependency) => !mayBeAbsent(dependency));
	const optional = absent.filter(mayBeAbsent);
	return {
		dependencies,
		optional,
		holders,
		isUnknown: manifest.isProgram === true && holders.length === 0
	};
}
function problemOf({ path, manifest }, missing) {
	const { gap, fix } = manifest;
	const reason = gap === void 0 ? "" : `. ${gap.text}`;
	const message = `${path} ${factOf(missing, manifest)}${reason}. Fix: ${gap?.fix ?? fix}`;
	return { code: "unlocked", message, path, ...gap?.line !== void 0 && { line: gap.line } };
}
function factOf({ dependencies, holders, isUnknown }, { untold }) {
	if (isUnknown && dependencies.length === 0) {
		return `${untold ?? "is a program"}, and no lockfile pins the versions that it installs`;
	}
	const runtime = dependencies.filter(({ isDevelopment }) => !isDevelopment);
	const shown = runtime.length === 0 ? dependencies : runtime;
	const counted = countOf(shown.length, runtime.length === 0 ? "development " : "");
	const [holder] = holders;
	if (holder === void 0) return `names ${counted}, and no lockfile pins the installed versions`;
	return `names ${counted} that ${holder.path} does not contain: ${listOf(shown)}`;
}
function countOf(count, kind) {
	const noun = count === 1 ? "dependency" : "dependencies";
	return `${count.toLocaleString("en-US")} ${kind}${noun}`;
}
function listOf(dependencies) {
	const names = dependencies.slice(0, SHOWN2).map(({ name }) => name);
	const more = dependencies.length - names.length;
	return more === 0 ? names.join(", ") : `${names.join(", ")} and ${more} more`;
}
// inventory/take-inventory
function takeInventory(source, ecosystems, resolved = NOTHING) {
	const formats = formatsFor(ecosystems, source.description.kind);
	const linked = linkedFiles(source.files, source.links ?? new Map(), formats);
	const contents = {
		...source,
		files: [...source.files, ...linked.files].map(plainFile),
		problems: [
			...source.problems,
			...linked.problems,
			...notCheckedOut(source.absent ?? [], formats)
		]
	};
	const files = new Map(contents.files.map((file) => [file.path, file]));
	const os = readOperatingSystem(files);
	const { description, ignored = [], ignoredFiles } = contents;
	const context = {
		...parseContext(contents, files, os),
		resolved: (path) => resolved.get(path)
	};
	const reading = parseFiles(formats, contents, context);
	const { packages, stated, problems } = reading;
	const unlocked = findUnlocked(reading.manifests, reading.lockfiles, context);
	for (const found2 of unlocked.packages) packages.push(found2);
	for (const problem of unlocked.problems) problems.push(problem);
	const found = [...packages, ...asFound(stated, packages)];
	if (description.kind === "image") {
		problems.push(...missingDatabase(os, found, source.hasSystemFolders !== false));
	}
	const lists = description.kind === "image" ? reading.owned : [];
	const programs = reading.programs.toSorted((a, b) => compareText(a.path, b.path));
	const divided = divideByOwner(found, lists);
	return {
		kind: INVENTORY_KIND,
		source: contents.description,
		os,
		layers: contents.layers,
		packages: mergePackages(divided.packages),
		...divided.contained.length > 0 && { contained: mergePackages(divided.contained) },
		...programs.length > 0 && { programs },
		problems: distinct(problems).sort(compareProblems),
		...ignored.length > 0 && { ignored, ignoredFiles },
		files: [...reading.read].sort()
	};
}
var NOTHING = new Map();
function distinct(problems) {
	const byText = new Map();
	for (const problem of problems) {
		const { path, line, code } = problem;
		const message = withPublicUrls(problem.message);
		byText.set(JSON.stringify([path, line, code, message]), { ...problem, message });
	}
	return [...byText.values()];
}
function compareProblems(a, b) {
	return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
}
// flows/inventory/list-packages
function packageLister(choice, folder, reader) {
	const urls = repositoryUrls(choice);
	let repository;
	return async (contents) => {
		const ecosystems = await ecosystemsFor(contents);
		const inventory = takeInventory(contents, ecosystems);
		const paths = urls === void 0 ? [] : unlockedPoms(inventory);
		if (urls === void 0 || paths.length === 0) return inventory;
		repository ??= openRepository(urls, reader);
		const resolved = await resolve(paths, contents, folder, await repository);
		return takeInventory(contents, ecosystems, resolved);
	};
}
function unlockedPoms({ problems }) {
	const unlocked = problems.filter(({ code }) => code === "unlocked");
	return unlocked.map(({ path }) => path).filter((path) => baseName(path) === "pom.xml");
}
var MAX_DURATION_MS = 6e4;
async function openRepository(urls, reader) {
	const { openRepositories } = await import("./open-repositories-TPY52QVP.js");
	const network = networkOf(reader);
	return openRepositories(urls, {
		network,
		deadline: network.now() + MAX_DURATION_MS,
		cacheFolder: cacheFolder(reader.env, "assay-maven"),
		localFolder: join(reader.env["HOME"] ?? homedir(), ".m2", "repository")
	});
}
async function resolve(paths, contents, folder, repository) {
	const { resolvePoms } = await import("./resolve-poms-47MW33SY.js");
	const { LINUX } = await import("./machine-R5HNAHJZ.js");
	const files = contents.files.map(plainFile);
	const byPath = new Map(files.map((file) => [file.path, file]));
	return await resolvePoms(paths, {
		context: parseContext({ ...contents, files }, byPath, void 0),
		repository,
		machine: LINUX,
		exists: (path) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== void 0
	});
}
export{packageLister};

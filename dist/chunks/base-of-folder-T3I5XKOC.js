import{extractBytes,isOfAuthor,mayGiveExtract}from"./chunk-SPFXCSMJ.js";
import{DIRECTORY_LIMITS}from"./chunk-35MKYH6X.js";
import{extractOptions}from"./chunk-ZNBTMBOD.js";
import{compileTextOnly,compileWanted,isLfsPointerTo,leftOut,lfsDigest,remembered}from"./chunk-3B7BY7XH.js";
import{decidingTree,filesBelow,mapConcurrently,objectId,openBaseReader,originOf,pathBelow,proposalFor,readIndex,readerOf,remoteObjects,repositoryAt,withComparedBase,workTreeAt}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// flows/comparison/base-of-folder
import{ realpath, stat }from"node:fs/promises";
import{ dirname, join as join3, posix as posix4 }from"node:path";
// compare/named-changes
import{ posix }from"node:path";
var SETTINGS = /(?:^|\/)(?:gradle\.properties|pnpm-workspace\.yaml|\.yarnrc\.yml)$|\.(?:props|targets)$/;
var CONSTRAINTS = /(?:^|\/)(?:[\w.-]*constraints?[\w.-]*\.(?:txt|in)|pip\.(?:conf|ini)|uv\.toml)$/;
var CONSTRAINED = /(?:^|\/)(?:[\w.-]*requirements?[\w.-]*\.(?:txt|in)|setup\.(?:py|cfg)|pyproject\.toml)$/;
var PARENT = /(?:package\.json|pubspec\.yaml|\.toml)$/;
var SHARED = /workspace|override|resolutions|pnpm|constraint|patch|replace/;
var OWN = /"(?:\w*[dD]ependencies|scripts)"\s*:\s*\{[^{}]*\}|"version"[^,}]*/g;
var DESCRIPTION = /(?:^|\/)(?:change|history|licen|news|readme)|version|(?<!init)__(?!init)|\.(?:md|rst)$/i;
var READS = /(?:^|[^a-z\d-])(?:-c|--constraint|apply|eval\w*|files?|from|import\w*|load\w*|open|read\w*|relativePath|require(?:_\w+)?)(?![a-z\d])/i;
var VERSION = /^\s*from\s+\S+\s+import\s+(?:__version__|version)\s*(?:#|$)/;
var BETWEEN = /[^\w./@+~-]+(?:(?<=\$)\w+\/)?/;
var REFERENCE = /["'({$][A-Za-z][\w.@/-]*/g;
function namedChanges(base, head, paths) {
	const before = new Map(base.map((file) => [file.path, file]));
	const kept = new Set(head.map(({ path }) => path));
	const deleted = base.flatMap(({ path }) => kept.has(path) ? [] : { path, bytes: NOTHING });
	const changed = [...head, ...deleted].filter((file) => before.get(file.path) !== file);
	const all = [...changed.map(({ path }) => path), ...paths];
	const constraints = paths.filter((path) => CONSTRAINTS.test(path)).map((path) => ({ path }));
	return {
		names: new Set(all.flatMap(namesOf)),
		settings: [
			...changed.flatMap((file) => settingsOf(file, before.get(file.path))),
			...constraints
		],
		hasBuildChange: all.some(isBuildFile)
	};
}
var NOTHING = Buffer.alloc(0);
function namesOf(path) {
	const stem = path.replace(/(?:\/__init__)?\.\w+$/, "");
	const folders = [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
	return [path, stem, ...folders];
}
function settingsOf(file, from) {
	const { path } = file;
	const [before, after] = [textOf(from), textOf(file)];
	if (SETTINGS.test(path)) {
		return [{ path, words: withProperties(changedWords(before, after), after) }];
	}
	if (CONSTRAINTS.test(path)) return [{ path }];
	return PARENT.test(path) && sharedPart(before) !== sharedPart(after) ? [{ path }] : [];
}
function textOf(file) {
	return file?.bytes.toString("utf8") ?? "";
}
function changedWords(...texts) {
	const [before, after] = texts.map((text) => new Set(text.split("\n")));
	const lines = texts.join("\n").split("\n").filter((line) => !before?.has(line) || !after?.has(line));
	return new Set(lines.join(" ").match(/[\w.@/-]+/g));
}
var PROPERTY = /<([\w.]{1,100})>[^<$]{0,200}\$\(([\w.]{1,100})\)/g;
var MAX_CHAIN = 5;
function withProperties(words, text) {
	const uses = [...text.matchAll(PROPERTY)];
	const all = new Set(words);
	for (let each = 0; each < MAX_CHAIN; each++) {
		for (const [, name = "", used = ""] of uses) if (all.has(used)) all.add(name);
	}
	return all;
}
function sharedPart(text) {
	return SHARED.test(text) ? text.replace(OWN, "") : "";
}
var BUILD_FILE = /(?:^|[/.-])(?:pom|parent)\.xml$|\.(?:pom|sbt|sc|mill|bazel|bzl)$|\.gradle(?:\.kts)?$|(?:^|\/)gradle\.properties$|\.versions\.toml$|(?:^|\/)(?:(?:\.mvn|buildSrc|build-logic|gradle)\/(?!wrapper\/|.*\.md$)|project\/[^/]*\.(?:scala|properties)$)/;
function isBuildFile(path) {
	return BUILD_FILE.test(path);
}
function readsChange({ path, bytes }, changes) {
	const text = bytes.toString("utf8").replaceAll("\\", "/");
	return readLines(path, text).some((line) => namesChange(line, path, changes)) || usesSettings(path, text, changes.settings);
}
function readLines(path, text) {
	if (path.endsWith(".json")) return text.includes("merge-plugin") ? [text] : [];
	const joined2 = text.replace(path.endsWith(".toml") ? /[[(,]\s+/g : /[[(]\s+/g, "( ");
	return joined2.split("\n").filter((line) => READS.test(line) && !VERSION.test(line));
}
function namesChange(line, path, { names }) {
	const folder = posix.dirname(path);
	return line.split(BETWEEN).some((word) => {
		if (!/\w/.test(word)) return false;
		const module = word.includes("/") ? word : word.replaceAll(".", "/");
		const stated = [posix.join(folder, word), posix.join(folder, module)];
		if (/[./]/.test(word)) stated.push(posix.normalize(word));
		return stated.some((name) => names.has(name) && !DESCRIPTION.test(name));
	});
}
function isConstrained(manifest, constraints) {
	const folder = posix.dirname(constraints).replace(/(?:^|\/)\.config\/pip$/, "");
	const isBelow = !posix.relative(folder, manifest).startsWith("..");
	return isBelow && CONSTRAINTS.test(constraints) && CONSTRAINED.test(manifest);
}
function usesSettings(path, text, all) {
	if (all.length === 0) return false;
	const references = new Set(text.match(REFERENCE)?.map((reference) => reference.slice(1)));
	return all.some(({ path: changed, words }) => {
		const isBelow = !posix.relative(posix.dirname(changed), path).startsWith("..");
		if (words !== void 0) {
			const isReached = isBelow || /\.(?:props|targets)$/.test(changed);
			return isReached && [...words].some((word) => references.has(word));
		}
		if (CONSTRAINTS.test(changed)) return isConstrained(path, changed);
		return isBelow && posix.extname(path) === posix.extname(changed);
	});
}
function concernsChange(message, path, changes) {
	const fix = message.lastIndexOf("Fix: ");
	const fact = fix === -1 ? message : message.slice(0, fix);
	const name = posix.basename(path);
	const words = fact.split(" ").filter((word) => /[./]/.test(word) && !word.endsWith(name));
	return namesChange(words.join(" "), path, changes) || changes.hasBuildChange && isBuildFile(path) || changes.settings.some((settings) => isConstrained(path, settings.path));
}
// flows/comparison/base-contents
import{ posix as posix3 }from"node:path";
// flows/comparison/base-file-reader
function baseFileReader(content, wanted, committed) {
	const isWanted = compileWanted(wanted);
	const isTextOnly = compileTextOnly(wanted);
	const kinds = new Set(wanted.extracts);
	const extracting = extractOptions(kinds);
	return async (path, id, own) => {
		if (isWanted(path) || own !== void 0 && isTextOnly(path))
			return await plainFile(content, path, id, own);
		const kind = mayGiveExtract(path, kinds);
		if (kind === void 0) return void 0;
		if (committed !== void 0 && await isUnchanged(committed, path, id, own)) return own;
		const bytes = await content(id);
		const digest = lfsDigest(bytes);
		if (digest !== void 0) {
			return await committed?.hasDigest(path, digest) === true ? own : void 0;
		}
		return extractOf(path, extractBytes(bytes, path, kind, extracting), own);
	};
}
async function plainFile(content, path, id, own) {
	if (own !== void 0 && isBlob(own, id)) return own;
	const bytes = await content(id);
	return own !== void 0 && isLfsPointerTo(bytes, own.bytes) ? own : { path, bytes };
}
async function isUnchanged(committed, path, id, own) {
	if (own !== void 0) return await committed.isOnDisk(path, id);
	return await committed.idOf(path) === id;
}
function extractOf(path, found, own) {
	if (found === void 0) return void 0;
	const { bytes, kind } = found;
	return own?.bytes.equals(bytes) === true ? own : { path, bytes, extract: kind };
}
function isBlob({ bytes }, id) {
	if (objectId("blob", bytes, id) === id) return true;
	const unix = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return unix.length !== bytes.length && objectId("blob", unix, id) === id;
}
// flows/comparison/linked-file
import{ posix as posix2 }from"node:path";
async function linkedFile(base, own, { prefix, submodules }) {
	if (own.extract === "git-index") return await submodulesOf(base, own, prefix);
	const found = await findOrNone(base, joined(prefix, own.path));
	if (found?.kind === "submodule") return submodules.get(found.path) === found.id ? own : void 0;
	if (found?.kind !== "file" || own.extract !== void 0) return void 0;
	return await plainFile(base.content, own.path, found.id, own);
}
async function submodulesOf(base, own, prefix) {
	const extract = JSON.parse(own.bytes.toString("utf8"));
	const folder = joined(prefix, posix2.dirname(posix2.dirname(own.path)));
	const commits = {};
	for (const path of Object.keys(extract.submodules)) {
		const found = await findOrNone(base, joined(folder, path));
		if (found?.kind === "submodule") commits[path] = found.id;
	}
	const bytes = Buffer.from(JSON.stringify({ ...extract, submodules: commits }));
	return bytes.equals(own.bytes) ? own : { ...own, bytes };
}
function joined(folder, path) {
	const whole = posix2.join(folder, path);
	return whole === "." ? "" : whole;
}
async function findOrNone(base, path) {
	try {
		return await base.find(path);
	} catch (error) {
		if (error instanceof DataError && error.code === "path-escapes") return void 0;
		throw error;
	}
}
// flows/comparison/base-submodules
async function readSubmodules(base, head, { prefix, wanted, submodules, readSubmodule: readSubmodule2 }, keep) {
	const isLeftOut = leftOut(head.ignored ?? []);
	const here = new Map(head.files.map((file) => [file.path, file]));
	const problems = [];
	for (const [whole, commit] of submodules) {
		const path = pathInside(prefix, whole);
		if (readSubmodule2 === void 0 || path === void 0 || isLeftOut(`${path}/`)) continue;
		const found = await findOrNone(base, whole);
		if (found?.kind !== "submodule" || found.path !== whole || found.id === commit) continue;
		const at = { path: whole, commit: found.id };
		const problem = await readSubmodule2(at, async (inner) => {
			await readInner(inner, path, { wanted, isLeftOut, here, keep });
		});
		if (problem !== void 0) problems.push({ ...problem, path });
	}
	return problems;
}
async function readInner({ files, content }, folder, { wanted, isLeftOut, here, keep }) {
	const read = baseFileReader(content, wanted, void 0);
	for (const { path: inside, id } of files) {
		const path = `${folder}/${inside}`;
		if (!isLeftOut(path) && !isOfAuthor(path)) keep(await read(path, id, here.get(path)));
	}
}
function pathInside(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
// flows/comparison/base-contents
var WIDTH = 8;
async function baseContents(base, head, folder) {
	const here = new Map(head.files.map((file) => [file.path, file]));
	const files = new Map();
	let bytes = 0;
	const keep = (file) => {
		if (file === void 0) return;
		files.set(file.path, file);
		bytes += file.bytes.length;
		if (bytes > DIRECTORY_LIMITS.maxKeptBytes) throw tooLarge();
	};
	const read = readerOf2(base, head, folder);
	await mapConcurrently(
		await treeFiles(base, head, folder),
		WIDTH,
		async ({ path, id }) => keep(await read(path, id, here.get(path)))
	);
	const problems = await readSubmodules(base, head, folder, keep);
	for (const own of head.files) {
		if (!files.has(own.path)) keep(await linkedFile(base, own, folder));
	}
	const { description, layers, ignored, ignoredFiles } = head;
	const list = [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
	const contents = { description, layers, files: list, problems, ignored, ignoredFiles };
	return { contents, isSame: (path) => files.has(path) && files.get(path) === here.get(path) };
}
function readerOf2({ content }, head, folder) {
	const read = baseFileReader(content, folder.wanted, folder.committed);
	if (head.description.kind !== "file") return read;
	return async (path, id, own) => own?.extract === void 0 ? await plainFile(content, path, id, own) : read(path, id, own);
}
async function treeFiles(base, { description, ignored = [] }, { prefix }) {
	const found = await base.find(prefix);
	if (found?.kind === "file" && description.kind === "file") {
		return [{ path: posix3.basename(prefix), id: found.id }];
	}
	if (found?.kind !== "folder") return [];
	const isLeftOut = leftOut(ignored);
	const all = await base.filesBelow(found.id);
	return all.filter(({ path }) => !isLeftOut(path) && !isOfAuthor(path));
}
function tooLarge() {
	return new DataError("limit-exceeded", "the files in the base are too large", { path: ".git" });
}
// flows/comparison/committed-files
import{ join }from"node:path";
// git/file-object-id
import{ createHash }from"node:crypto";
import{ createReadStream }from"node:fs";
import{ lstat }from"node:fs/promises";
async function fileObjectId(path, like) {
	const algorithm = like.length === 64 ? "sha256" : "sha1";
	return await hashOf(path, algorithm, (size) => `blob ${size}\0`);
}
async function fileSha256(path) {
	return await hashOf(path, "sha256", () => "");
}
async function hashOf(path, algorithm, start) {
	const found = await lstat(path).catch(() => void 0);
	if (found?.isFile() !== true) return void 0;
	const hash = createHash(algorithm).update(start(found.size));
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest("hex");
}
// flows/comparison/committed-files
function committedFiles(base, { commit, prefix, folder }) {
	let listed;
	const list = async () => {
		const found = await base.findIn(commit, prefix);
		const files = found?.kind === "folder" ? await base.filesBelow(found.id) : [];
		return new Map(files.map(({ path, id }) => [path, id]));
	};
	return {
		idOf: async (path) => {
			listed ??= list();
			return (await listed).get(path);
		},
		isOnDisk: async (path, id) => await fileObjectId(join(folder, path), id) === id,
		hasDigest: async (path, sha256) => await fileSha256(join(folder, path)) === sha256
	};
}
// flows/comparison/submodule-files
import{ join as join2 }from"node:path";
async function readSubmodule(tree, { path, commit }, run, work) {
	const inner = await workTreeAt(join2(tree.top, path));
	if (inner === void 0) return unreadable(path, commit, "the submodule is not checked out");
	const reader = await openBaseReader(inner, run.env, () => remoteOf(inner, run));
	try {
		const root = (await reader.commit(commit)).tree;
		const files = await filesBelow(reader, root);
		await work({ files, content: (id) => reader.blob(id) });
		return void 0;
	} catch (error) {
		const isExpected = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
		if (!isExpected) throw error;
		return unreadable(path, commit, error.message);
	}
}
async function remoteOf({ common }, { github }) {
	const origin = await originOf(common);
	const { serverUrl } = github.context ?? {};
	const repository = origin && serverUrl && repositoryAt(origin, serverUrl);
	if (repository) return await remoteObjects(github, repository);
	throw new DataError("not-found", "the submodule’s clone does not contain this commit", {
		path: ".gitmodules"
	});
}
function unreadable(path, commit, reason) {
	const short = commit.slice(0, 7);
	const message = `the submodule at the base's commit ${short} could not be read, so all its findings count as new: ${reason}`;
	return { code: "unreadable", message, path };
}
// flows/comparison/base-of-folder
var NOTHING2 = { comparison: { status: "none" } };
async function baseOfFolder(path, head, run, { named, list }) {
	const real = await realPath(path);
	const isFolder = (await stat(real).catch(() => void 0))?.isDirectory() === true;
	const around = isFolder ? real : dirname(real);
	const proposal = named ? await namedBase(named, around) : await proposalFor(around, run);
	if (proposal === void 0) return NOTHING2;
	const tree = proposal.deciding?.tree;
	const prefix = await prefixOf(tree?.top ?? run.workspace, path, run);
	if (prefix === void 0) return NOTHING2;
	const submodules = await submodulesOf2(proposal);
	const commit = proposal.deciding?.head.commit;
	const reader = await readerOf(tree, run);
	const read = await withComparedBase(proposal.rule, commit, reader, async (base) => {
		const committed = commit && isFolder ? committedFiles(base, { commit, prefix, folder: real }) : void 0;
		const readInner2 = tree && submodulesIn(tree, run);
		const { wanted } = head;
		const folder = { prefix, wanted, submodules, committed, readSubmodule: readInner2 };
		const found = await baseContents(base, head.contents, folder);
		const listed = await list(found.contents);
		const isReading = commit !== void 0 && canDependOnChange(listed);
		const differing = isReading ? await base.changes(commit, () => true) : new Map();
		const paths = [...differing.keys()].map((each) => posix4.relative(prefix, each));
		const changes = namedChanges(found.contents.files, head.contents.files, paths);
		const isSame = withoutReaders(found, head.contents, { changes, isReading });
		return compared(base, listed, isSame);
	});
	if ("message" in read) {
		const { message, fix } = read;
		return { comparison: { status: "unavailable", name: read.branch, message, fix } };
	}
	return read.done ?? NOTHING2;
}
async function namedBase({ name, commit }, folder) {
	const rule = { kind: "commit", commit, branch: name, isParent: true };
	return { rule, deciding: await decidingTree(folder) };
}
async function prefixOf(top, path, { workspace }) {
	const given = pathBelow(workspace, path);
	const written = given === void 0 ? void 0 : join3(await realPath(workspace), given);
	const inside = written === void 0 ? void 0 : pathBelow(top, written);
	return inside ?? pathBelow(top, await realPath(path));
}
async function realPath(path) {
	return await realpath(path).catch(() => path);
}
function canDependOnChange({ problems, packages = [] }) {
	return problems.length > 0 || packages.some(({ version }) => version === "");
}
function withoutReaders({ isSame }, head, { changes, isReading }) {
	const files = new Map(head.files.map((file) => [file.path, file]));
	const isReader = remembered((path) => {
		const file = isReading ? files.get(path) : void 0;
		return file !== void 0 && readsChange(file, changes);
	});
	return (path, message) => isSame(path) && !isReader(path) && (message === void 0 || !concernsChange(message, path, changes));
}
function submodulesIn(tree, run) {
	return async (at, work) => await readSubmodule(tree, at, run, work);
}
function compared({ branch, commit }, inventory, isSame) {
	const base = { kind: "commit", name: branch, id: commit };
	const found = { inventories: [inventory], isSame };
	return { comparison: { status: "compared", base }, base: found };
}
async function submodulesOf2({ deciding }) {
	const index = deciding === void 0 ? void 0 : await readIndex(deciding.tree.folder);
	return index?.submodules ?? new Map();
}
export{baseOfFolder};

import{DIRECTORY_LIMITS,openFile,withRegularFile}from"./chunk-35MKYH6X.js";
import{MAGIC_BYTES,MAX_JAVA_ARCHIVE_BYTES,appendedExtract,endsWithArchive,extractKindOf,extractOptions,isReadWhole,openExtractor}from"./chunk-ZNBTMBOD.js";
import{parseIgnoreRules}from"./chunk-5C4LGZKE.js";
import{GIT_INDEX,PROBED_BYTES,compileTextOnly,compileWanted,readText}from"./chunk-3B7BY7XH.js";
import{originOf,readIndex,readSmallGitFile,workTreeAt,workTreesAround}from"./chunk-DD6OEQO3.js";
import{DataError,UserError,errorCode}from"./chunk-YCU6NLYP.js";
// flows/inventory/wanted-by-audit
var WANTED_BY_AUDIT = { globs: ["etc/passwd"], extracts: ["secrets"] };
// source/open-path
import{ readFile, stat as stat2 }from"node:fs/promises";
import{ basename }from"node:path";
// source/extract-file
var CHUNK_BYTES = 256 * 1024;
var EXECUTABLE_NAME = /\.(?:so|so\.[\d.]+|dylib|dll|exe|bin|node|pex|pyz)$/i;
var ENDING = /\.[A-Za-z][A-Za-z0-9_]*$/;
var MAX_PROGRAM_BYTES = 4 * 1024 * 1024 * 1024;
function mayGiveExtract(path, kinds) {
	if (kinds.size === 0) return void 0;
	const kind = extractKindOf(path, kinds);
	if (kind !== "executable") return kind;
	const name = path.slice(path.lastIndexOf("/") + 1);
	const hasProgramName = EXECUTABLE_NAME.test(name) || !ENDING.test(name);
	return hasProgramName && !name.startsWith(".") ? kind : void 0;
}
function isTooLargeToExtract(kind, size) {
	return kind === "java-archive" && size > MAX_JAVA_ARCHIVE_BYTES;
}
async function extractFile({ handle, path, size }, kind, options, maxBytes = MAX_PROGRAM_BYTES) {
	const found = await ownExtract({ handle, path, size }, kind, options, maxBytes);
	if (found === "too-large" || !mayHaveAppended(kind, found)) return found;
	if (isReadWhole(await readPart(handle, 0, MAGIC_BYTES), size)) return found;
	const tail = await readPart(handle, Math.max(0, size - CHUNK_BYTES), CHUNK_BYTES);
	return endsWithArchive(tail, size) ? appended() : found;
}
async function ownExtract({ handle, path, size }, kind, options, maxBytes) {
	const gatherer = openExtractor(kind, path, size, options);
	if (gatherer === void 0) return void 0;
	const isTooLarge = size > maxBytes;
	const isWanted = await pour(handle, gatherer, isTooLarge ? CHUNK_BYTES : size);
	if (!isWanted) return void 0;
	if (isTooLarge) return "too-large";
	const bytes = gatherer.end();
	return bytes === void 0 ? void 0 : { kind: gatherer.kind, bytes };
}
function mayHaveAppended(kind, found) {
	return kind === "executable" && (found === void 0 || found.kind === "executable");
}
function appended() {
	return { kind: "java-archive", bytes: appendedExtract() };
}
async function readPart(handle, start, maxBytes) {
	const part = Buffer.alloc(maxBytes);
	const { bytesRead } = await handle.read(part, 0, maxBytes, start);
	return part.subarray(0, bytesRead);
}
function extractBytes(content, path, kind, options) {
	const gatherer = openExtractor(kind, path, content.length, options);
	const bytes = gatherer?.push(content) === true ? gatherer.end() : void 0;
	const own = gatherer && bytes && { kind: gatherer.kind, bytes };
	if (!mayHaveAppended(kind, own) || isReadWhole(content, content.length)) return own;
	return endsWithArchive(content, content.length) ? appended() : own;
}
async function pour(handle, gatherer, size) {
	const chunk = Buffer.allocUnsafe(Math.min(size, CHUNK_BYTES));
	for (let position = 0; position < size; ) {
		const length = Math.min(chunk.length, size - position);
		const { bytesRead } = await handle.read(chunk, 0, length, position);
		if (bytesRead === 0 || !gatherer.push(chunk.subarray(0, bytesRead))) return false;
		position += bytesRead;
	}
	return true;
}
// source/read-directory
import{ readdirSync }from"node:fs";
import{ realpath as realpath2 }from"node:fs/promises";
import{ join as join6 }from"node:path";
// source/case-insensitive-match
function compileCaseInsensitive(names = []) {
	const isSuffix = (name) => name.startsWith("*");
	const exact = new Set(names.filter((name) => !isSuffix(name)));
	const byFolded = new Map([...exact].map((name) => [name.toLowerCase(), name]));
	const suffixes = new Set(names.filter(isSuffix).map((name) => name.slice(1)));
	const suffixByFolded = new Map([...suffixes].map((suffix) => [suffix.toLowerCase(), suffix]));
	return (name) => {
		if (exact.has(name)) return void 0;
		const folded = foldedName(name);
		const meant = byFolded.get(folded);
		if (meant !== void 0 || suffixes.size === 0) return meant;
		for (let at = folded.indexOf("."); at !== -1; at = folded.indexOf(".", at + 1)) {
			const suffix = suffixByFolded.get(folded.slice(at));
			if (suffix !== void 0) return name.endsWith(suffix) ? void 0 : `*${suffix}`;
		}
		return void 0;
	};
}
var IGNORED = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g;
function foldedName(name) {
	const known = /^[\x20-\x7E]*$/.test(name) ? name : name.replaceAll(IGNORED, "").normalize("NFC").toUpperCase();
	return known.toLowerCase().replace(/[. ]+$/, "");
}
// source/directory-links
import{ realpath, stat }from"node:fs/promises";
import{ isAbsolute, join as join2, posix, relative, sep }from"node:path";
// source/directory-walk
var MAX_NAMED = 1e3;
function passOver(path, { ignored }) {
	if (ignored.length < MAX_NAMED) ignored.push(path);
}
// source/keep-file
import{ readFileSync, readSync }from"node:fs";
import{ join }from"node:path";
function keepFile(path, target, kept) {
	keepIf(() => true, path, target, kept);
}
function keepText(path, kept) {
	keepIf(startsWithText, path, path, kept);
}
function startsWithText(file) {
	const start = Buffer.alloc(PROBED_BYTES);
	return readText(start.subarray(0, readSync(file, start, 0, PROBED_BYTES, 0))) !== void 0;
}
function keepIf(isNeeded, path, target, kept) {
	try {
		withRegularFile(join(kept.root, target), (file, size) => {
			if (!isNeeded(file)) return;
			const { maxFileBytes } = kept.limits;
			if (size > maxFileBytes) {
				const message = `the file is ${size} bytes; the limit is ${maxFileBytes}`;
				kept.problems.push(problem("limit-exceeded", path, message));
				return;
			}
			countKept(path, size, kept);
			kept.files.push({ path, bytes: readFileSync(file) });
		});
	} catch (error) {
		noteUnread(path, error, kept);
	}
}
async function scanFile(path, kind, kept) {
	await withFile(path, kept, async (handle, size) => {
		const found = isTooLargeToExtract(kind, size) ? "too-large" : await extractFile({ handle, path, size }, kind, kept.extracting);
		if (found === void 0) return;
		if (found === "too-large") {
			const message = `the file is too large to scan (${size} bytes)`;
			kept.problems.push(problem("limit-exceeded", path, message));
			return;
		}
		countKept(path, found.bytes.length, kept);
		kept.files.push({ path, bytes: found.bytes, extract: found.kind });
	});
}
function countKept(path, bytes, kept) {
	kept.keptBytes += bytes;
	const { maxKeptBytes } = kept.limits;
	if (kept.keptBytes > maxKeptBytes) {
		throw exceeded(path, `more than ${maxKeptBytes} bytes of files to read`);
	}
}
async function withFile(path, kept, use) {
	try {
		const handle = await openFile(join(kept.root, path), { refusesLink: true });
		try {
			const found = await handle.stat();
			if (found.isFile()) await use(handle, found.size);
		} finally {
			await handle.close();
		}
	} catch (error) {
		noteUnread(path, error, kept);
	}
}
function noteUnread(path, error, kept) {
	if (error instanceof DataError) throw error;
	kept.problems.push(problem("unreadable", path, "this file cannot be read"));
}
function problem(code, path, message) {
	return { code, message, path };
}
function exceeded(path, what) {
	return new DataError("limit-exceeded", `the folder contains ${what}`, { path });
}
// source/directory-links
var INSTALLED = "node_modules";
async function noteFolderLink(path, isIgnored2, walk) {
	const target = await realpath(join2(walk.root, path)).catch(() => void 0);
	if (target === void 0) return noteDeadLink(path, walk);
	const found = await stat(target).catch(() => void 0);
	if (found?.isDirectory() !== true) return;
	const inside = relative(walk.root, target);
	const isOut = leadsOut(inside);
	if (isOut) passOver(`${path}/`, walk);
	if (isIgnored2 || path.split("/").includes(INSTALLED)) return;
	if (isOut) walk.problems.push(unreadLink(path, "outside the folder"));
	else if (inside !== "") walk.folderLinks.push({ path, target: inside.split(sep).join("/") });
}
function noteDeadLink(path, walk) {
	const isInstalled = path.split("/").includes(INSTALLED);
	if (!isInstalled && posix.extname(path) === "") passOver(`${path}/`, walk);
}
function noteUnreadLinks({ folderLinks, entered, problems }) {
	for (const { path, target } of folderLinks) {
		const isRead = entered.has(target) && !target.split("/").includes(INSTALLED);
		if (!isRead) problems.push(unreadLink(path, `to ${target}, which was not read`));
	}
}
function unreadLink(path, where) {
	const fix = "replace the link with the folder, or remove the link";
	return problem("path-escapes", path, `this symbolic link points ${where}. Fix: ${fix}`);
}
async function noteLink(path, walk) {
	const target = await realpath(join2(walk.root, path)).catch(() => void 0);
	if (target === void 0) {
		walk.problems.push(
			problem("not-found", path, "the target of this symbolic link does not exist")
		);
		return;
	}
	const inside = relative(walk.root, target);
	if (leadsOut(inside)) {
		walk.problems.push(
			problem("path-escapes", path, "this symbolic link points outside the folder")
		);
		return;
	}
	walk.links.push({ path, target: inside.split(sep).join("/") });
}
function leadsOut(inside, paths = { isAbsolute, sep }) {
	return inside === ".." || inside.startsWith(`..${paths.sep}`) || paths.isAbsolute(inside);
}
function followLinks(walk) {
	const read = new Set(walk.files.map(({ path }) => path));
	for (const { path, target } of walk.links) {
		const isRead = read.has(target) && posix.basename(path) === posix.basename(target);
		if (!isRead) keepFile(path, target, walk);
	}
}
// source/ignore-scope
import{ join as join4, sep as sep3 }from"node:path";
// source/git-repository
import{ isAbsolute as isAbsolute2, join as join3, relative as relative2, sep as sep2 }from"node:path";
async function findRepository(folder, problems) {
	for await (const tree of workTreesAround(folder)) return await openRepository(tree, problems);
	return void 0;
}
async function nestedRepository(top, outer, problems) {
	const tree = await workTreeAt(top);
	if (tree === void 0 || !outer.some((folder) => contains(folder, tree.folder)))
		return void 0;
	return await openRepository(tree, problems);
}
function contains(folder, path) {
	const below2 = relative2(folder, path);
	return below2 !== ".." && !below2.startsWith(`..${sep2}`) && !isAbsolute2(below2);
}
async function openRepository({ top, folder, common }, problems) {
	try {
		const index = await readIndex(folder);
		if (index === void 0) return void 0;
		const { tracked, submodules, notCheckedOut: notCheckedOut2 } = index;
		let folders;
		return {
			top,
			folder,
			exclude: await readRules(join3(common, "info", "exclude")),
			submodules,
			notCheckedOut: notCheckedOut2,
			origin: await originOf(common),
			isTracked: (path) => tracked.has(path),
			hasTracked: (path) => {
				folders ??= foldersOf(tracked);
				return folders.has(path);
			}
		};
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const { code, message } = error;
		problems.push({ code, message, path: ".git/index" });
		return void 0;
	}
}
function foldersOf(tracked) {
	const folders = new Set();
	for (const path of tracked) {
		for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) {
			const folder = path.slice(0, slash);
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	}
	return folders;
}
async function readRules(path) {
	const bytes = await readSmallGitFile(path);
	return bytes === void 0 ? void 0 : parseIgnoreRules(bytes.toString("utf8"));
}
// source/ignore-scope
var GIT_FILE = ".gitignore";
var OWN_FILE = ".assayignore";
var OWN_IGNORE_FILES = {
	contentIn: async (directory, isThere) => isThere ? await readSmallGitFile(join4(directory, OWN_FILE)) : void 0
};
var NOTHING_IGNORED = {
	isIgnored: () => false,
	hasTracked: () => false,
	isSubmodule: () => false,
	notCheckedOut: () => [],
	enter: async () => NOTHING_IGNORED
};
async function ignoredIn(root, names, problems, { isByGit = true, ownFiles = OWN_IGNORE_FILES } = {}) {
	const repository = await findRepository(root, problems);
	if (repository === void 0) return NOTHING_IGNORED;
	let scope = topScope(repository, {
		within: [root, repository.folder],
		problems,
		isByGit,
		ownFiles
	});
	const { top } = repository;
	const between = root === top ? [] : root.slice(top.length).split(sep3).filter((part) => part !== "");
	let current = top;
	for (const name of between) {
		scope = await withRules(scope, current, new Set([GIT_FILE, OWN_FILE]));
		if (isIgnored(scope, name, true)) return NOTHING_IGNORED;
		scope = { ...scope, folder: below(scope.folder, name) };
		current = join4(current, name);
	}
	return scopeOf(await withRules(scope, current, names), root);
}
function topScope(repository, shared) {
	const { exclude } = repository;
	const isRuled = exclude !== void 0 && shared.isByGit;
	const git = isRuled ? [{ folder: "", rules: exclude }] : [];
	return { repository, folder: "", own: [], git, isBelowIgnored: false, ...shared };
}
async function withRules(scope, directory, names) {
	const level = (rules) => rules === void 0 ? [] : [{ folder: scope.folder, rules }];
	const isByGit = scope.isByGit && names.has(GIT_FILE);
	const [gitRules, content] = await Promise.all([
		isByGit ? readRules(join4(directory, GIT_FILE)) : void 0,
		scope.ownFiles.contentIn(directory, names.has(OWN_FILE))
	]);
	const git = level(gitRules);
	const own = level(content && parseIgnoreRules(content.toString("utf8")));
	return { ...scope, git: [...git, ...scope.git], own: [...own, ...scope.own] };
}
function scopeOf(scope, directory) {
	return {
		repository: scope.folder === "" ? scope.repository : void 0,
		isIgnored: (name, isFolder) => isIgnored(scope, name, isFolder),
		hasTracked: (name) => scope.repository.hasTracked(below(scope.folder, name)),
		isSubmodule: (name) => scope.repository.submodules.has(below(scope.folder, name)),
		notCheckedOut: () => notCheckedOut(scope),
		enter: async (name, names) => {
			const inside = join4(directory, name);
			if (names.has(".git")) return await enterRepository(inside, names, scope);
			const isBelowIgnored = scope.isBelowIgnored || decide(scope, name, true) === "ignored";
			const entered = { ...scope, folder: below(scope.folder, name), isBelowIgnored };
			return scopeOf(await withRules(entered, inside, names), inside);
		}
	};
}
function notCheckedOut({ repository, folder }) {
	const start = folder === "" ? "" : `${folder}/`;
	const paths = [...repository.notCheckedOut].filter((path) => path.startsWith(start));
	return paths.map((path) => path.slice(start.length));
}
async function enterRepository(directory, names, { within, problems, isByGit, ownFiles }) {
	const repository = await nestedRepository(directory, within, problems);
	if (repository === void 0) return NOTHING_IGNORED;
	const scope = topScope(repository, {
		within: [...within, repository.folder],
		problems,
		isByGit,
		ownFiles
	});
	return scopeOf(await withRules(scope, directory, names), directory);
}
function isIgnored(scope, name, isFolder) {
	if (!scope.isBelowIgnored && decide(scope, name, isFolder) !== "ignored") return false;
	const path = below(scope.folder, name);
	const { repository } = scope;
	return !repository.isTracked(path) && !(isFolder && repository.hasTracked(path));
}
function decide(scope, name, isFolder) {
	const path = below(scope.folder, name);
	for (const { folder, rules } of [...scope.own, ...scope.git]) {
		const inside = folder === "" ? path : path.slice(folder.length + 1);
		const decision = rules.decide(inside, isFolder);
		if (decision !== void 0) return decision;
	}
	return void 0;
}
function below(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// source/ignored-folder
import{ readdir }from"node:fs/promises";
import{ join as join5 }from"node:path";
var MAX_COUNTED = 1e5;
var ARCHIVES = new Set(["java-archive"]);
async function countIgnored(root, folder, isWanted, isSkipped, count) {
	const entries = await readdir(join5(root, folder), { withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		count.entries += 1;
		if (count.entries > MAX_COUNTED) return;
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (!isSkipped(entry.name)) await countIgnored(root, path, isWanted, isSkipped, count);
		} else if (isWanted(path) || extractKindOf(path, ARCHIVES) !== void 0) count.files += 1;
	}
}
// source/read-directory
var HISTORY = ".git";
var INSTALLED2 = "node_modules";
var LOCKFILES = [
	"package-lock.json",
	"npm-shrinkwrap.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock",
	"bun.lockb",
	"deno.lock"
];
var LOCKFILES_OF_AUTHORS = new Set([
	".package-lock.json",
	"bun.lock",
	"bun.lockb",
	"deno.lock",
	"lock.yaml",
	"npm-shrinkwrap.json",
	"package-lock.json",
	"pnpm-lock.yaml",
	"yarn.lock"
]);
async function readDirectory(directory, isWanted, limits, look = {}) {
	const { extracts = [], isWithIgnored = false, caselessNames, isTextOnly = () => false } = look;
	const root = await realpath2(directory);
	const ignoredCount = { files: 0, entries: 0 };
	const lists = {
		files: [],
		problems: [],
		ignored: [],
		absent: [],
		links: [],
		folderLinks: [],
		withLockfile: []
	};
	const kept = { ...lists, ignoredCount };
	const state = { ...kept, entered: new Set(), entries: 0, keptBytes: 0 };
	const matchName = compileCaseInsensitive(caselessNames);
	const kinds = new Set(extracts);
	const looks = { extracts: kinds, extracting: extractOptions(kinds), matchName };
	const walk = { root, isWanted, isTextOnly, limits, ...looks, ...state };
	const entries = entriesOf("", 0, walk);
	const rules = { isByGit: !isWithIgnored, ownFiles: look.ignoreFiles };
	const scope = await ignoredIn(root, namesOf(entries), walk.problems, rules);
	noteAbsent("", scope, walk);
	await visitEntries(entries, "", 0, scope, walk);
	followLinks(walk);
	noteUnreadLinks(walk);
	walk.files.sort((a, b) => a.path < b.path ? -1 : 1);
	const { files, problems, ignored } = walk;
	return { files, problems, ignored, ignoredFiles: ignoredCount.files, absent: absentFrom(walk) };
}
async function visitEntries(entries, folder, depth, scope, walk) {
	if (scope.repository !== void 0) keepSubmodules(folder, scope.repository, walk);
	const areListed = areInstalledListed(folder, namesOf(entries), walk);
	for (const entry of entries) {
		walk.entries += 1;
		if (walk.entries > walk.limits.maxEntries) {
			throw exceeded(folder, `more than ${walk.limits.maxEntries} entries`);
		}
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (!entry.isDirectory()) await visitFile(entry, path, scope, walk);
		else if (entry.name === HISTORY) continue;
		else if (entry.name === INSTALLED2 && areListed && !scope.hasTracked(INSTALLED2)) {
			passOver(`${path}/`, walk);
		} else await visitFolder(entry.name, path, depth + 1, scope, walk);
	}
}
function areInstalledListed(folder, names, { withLockfile }) {
	if (LOCKFILES.some((name) => names.has(name))) {
		withLockfile.push(folder === "" ? "" : `${folder}/`);
		return true;
	}
	return names.has("package.json") && withLockfile.some((above) => folder.startsWith(above));
}
async function visitFolder(name, path, depth, above, walk) {
	if (above.isIgnored(name, true)) {
		passOver(`${path}/`, walk);
		await countIgnored(walk.root, path, walk.isWanted, isNeverEntered, walk.ignoredCount);
		return;
	}
	if (depth > walk.limits.maxDepth) {
		throw exceeded(path, `folders nested more than ${walk.limits.maxDepth} deep`);
	}
	walk.entered.add(path);
	const entries = entriesOf(path, depth, walk);
	if (entries.length === 0 && above.isSubmodule(name)) walk.absent.push(`${path}/`);
	const scope = await above.enter(name, namesOf(entries));
	if (scope.repository !== void 0) noteAbsent(path, scope, walk);
	await visitEntries(entries, path, depth, scope, walk);
}
function noteAbsent(folder, scope, walk) {
	for (const path of scope.notCheckedOut()) {
		const full = folder === "" ? path : `${folder}/${path}`;
		if (path.endsWith("/")) walk.absent.push(full);
		else if (scope.isSubmodule(path)) walk.absent.push(`${full}/`);
		else if (walk.isWanted(full)) walk.absent.push(full);
	}
}
function absentFrom({ absent, files }) {
	if (absent.length === 0) return [];
	const read = new Set(files.map(({ path }) => path));
	return [...new Set(absent)].filter((path) => !read.has(path)).sort();
}
async function visitFile(entry, path, scope, walk) {
	const meant = walk.matchName(entry.name);
	if (meant !== void 0 && !scope.isIgnored(entry.name, false)) {
		walk.problems.push(otherCase(path, meant));
	}
	if (walk.isWanted(path)) await visitWanted(entry, path, scope, walk);
	else if (entry.isSymbolicLink()) {
		await noteFolderLink(path, scope.isIgnored(entry.name, false), walk);
	} else if (entry.isFile() && walk.isTextOnly(path)) {
		if (!scope.isIgnored(entry.name, false)) keepText(path, walk);
	} else if (entry.isFile()) await visitProgram(entry, path, scope, walk);
}
async function visitWanted(entry, path, scope, walk) {
	const isIgnored2 = scope.isIgnored(entry.name, false);
	if (isIgnored2) walk.ignoredCount.files += 1;
	if (isIgnored2 || isOfAuthor(path)) passOver(path, walk);
	else if (entry.isFile()) keepFile(path, path, walk);
	else if (entry.isSymbolicLink()) await noteLink(path, walk);
}
async function visitProgram(entry, path, scope, walk) {
	const kind = mayGiveExtract(path, walk.extracts);
	if (kind === void 0 || scope.isIgnored(entry.name, false)) return;
	await scanFile(path, kind, walk);
}
function isNeverEntered(name) {
	return name === HISTORY || name === INSTALLED2;
}
function isOfAuthor(path) {
	const segments = path.split("/");
	return LOCKFILES_OF_AUTHORS.has(segments.at(-1) ?? "") && segments.includes(INSTALLED2);
}
function otherCase(path, meant) {
	const message = `only some tools read this file as ${meant}. Fix: rename it to ${meant}, or choose a different name`;
	return problem("contradiction", path, message);
}
function namesOf(entries) {
	return new Set(entries.map(({ name }) => name));
}
function keepSubmodules(folder, { submodules, origin }, walk) {
	if (submodules.size === 0) return;
	const extract = {
		kind: "git-index",
		submodules: Object.fromEntries(submodules),
		origin
	};
	const path = folder === "" ? GIT_INDEX : `${folder}/${GIT_INDEX}`;
	walk.files.push({ path, bytes: Buffer.from(JSON.stringify(extract)), extract: "git-index" });
}
function entriesOf(path, depth, walk) {
	try {
		const entries = readdirSync(join6(walk.root, path), { withFileTypes: true });
		return entries.sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (cause) {
		if (depth === 0) {
			throw new UserError(
				"input-invalid",
				`Cannot list the folder ${walk.root} (${errorCode(cause)}).`,
				"Grant the current user read access, or choose a different folder.",
				{ cause }
			);
		}
		walk.problems.push(problem("unreadable", path, "this folder cannot be listed"));
		return [];
	}
}
// source/open-path
async function openPath(request) {
	const found = await stat2(request.path).catch(() => void 0);
	if (found?.isDirectory() === true) return openDirectory(request);
	if (found?.isFile() === true) return openFile2(request, found.size);
	const fix = "Check the path, which is relative to the working directory.";
	throw new UserError("file-not-found", `${request.name} does not exist (${request.path}).`, fix);
}
function openDirectory({ path, name, isWithIgnored, ignoreFiles }) {
	const description = { kind: "directory", name };
	return {
		description,
		read: async (wanted, { limits = DIRECTORY_LIMITS }) => {
			const isWanted = compileWanted(wanted);
			const { extracts, caselessNames } = wanted;
			const isTextOnly = compileTextOnly(wanted);
			const look = { extracts, isWithIgnored, caselessNames, ignoreFiles, isTextOnly };
			const contents = await readDirectory(path, isWanted, limits, look);
			return { description, layers: [], ...contents };
		}
	};
}
function openFile2({ path, name }, size) {
	const description = { kind: "file", name };
	return {
		description,
		read: async (wanted) => ({
			description,
			layers: [],
			files: [await readOneFile(path, name, size, new Set(wanted.extracts))],
			problems: []
		})
	};
}
async function readOneFile(path, name, size, extracts) {
	const file = basename(path);
	const kind = extractKindOf(file, extracts);
	if (kind !== void 0 && !isTooLargeToExtract(kind, size)) {
		const handle = await openFile(path);
		try {
			const found = await extractFile({ handle, path: file, size }, kind, extractOptions(extracts));
			if (found !== void 0 && found !== "too-large") {
				return { path: file, bytes: found.bytes, extract: found.kind };
			}
		} finally {
			await handle.close();
		}
	}
	const { maxFileBytes } = DIRECTORY_LIMITS;
	if (size > maxFileBytes) {
		const message = `${name} is ${size} bytes; the limit is ${maxFileBytes}`;
		throw new DataError("limit-exceeded", message, { path: name });
	}
	return { path: file, bytes: await readFile(path) };
}
// source/open-source
async function openSources(request, deps, threads = 0) {
	if (request.kind === "image") {
		const { openImages } = await import("./open-image-24N5CRVX.js");
		return await openImages(request, deps, threads);
	}
	return { sources: [await openPath(request)], close: async () => void 0 };
}
function readFiles(source, wanted, options) {
	return source.read(wanted, options);
}

export{mayGiveExtract,extractBytes,isOfAuthor,WANTED_BY_AUDIT,openPath,openSources,readFiles};

import{baseFile,countNoun,inlineFix,isObject,kindsOf,parseImageSource,parseJson,pathBelow,proposalFor,readHead,readIndex,readSmallGitFile,readingBase,removeFile,request,shownPath,stringAt,workTreesAround,writeFile}from"./chunk-DD6OEQO3.js";
import{DataError,UserError,errorCode}from"./chunk-YCU6NLYP.js";
// flows/inventory/show-inventory
var MAX_SHOWN = 10;
function showInventory(inventory, log) {
	const byType = Map.groupBy(inventory.packages, ({ type }) => type);
	const counts = Object.fromEntries([...byType].map(([type, { length }]) => [type, length]));
	if (byType.size > 0) log.info(`Packages: ${kindsOf(counts)}`);
	showDetails(inventory, log);
	showProblems(inventory.problems, log);
}
function showDetails(inventory, log) {
	showBase(inventory, log);
	showIgnored(inventory, log);
	showContained(inventory, log);
}
function showIgnored({ ignored = [], ignoredFiles = 0 }, log) {
	if (ignored.length === 0) return;
	const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : "";
	const shown = ignored.slice(0, MAX_SHOWN).join(", ");
	log.info(`Skipped (ignored, installed, or outside the folder): ${shown}${more}`);
	if (ignoredFiles === 0) return;
	const have = `${countNoun(ignoredFiles, "skipped file")} in a supported format`;
	log.info(
		`${have}: set \`include-ignored: true\`, or add rules to .assayignore that include these files`
	);
}
function showContained({ contained = [] }, log) {
	if (contained.length === 0) return;
	const owners = new Set(contained.flatMap(({ ownedBy = [] }) => ownedBy));
	const found = countNoun(contained.length, "package");
	log.info(`${found} owned by ${countNoun(owners.size, "operating system package")}`);
}
function showBase({ base, packages }, log) {
	if (base === void 0) return;
	const count = packages.filter(({ origin }) => origin === "base").length;
	const brought = base.layers === void 0 ? "the layers of the base image could not be identified" : `${countNoun(count, "package")} in the ${countNoun(base.layers, "layer")} of the base image, ${countNoun(packages.length - count, "package")} in the layers above`;
	log.info(`Base image ${base.name ?? base.digest ?? ""} (by ${base.evidence}): ${brought}`);
}
function showProblems(problems, log) {
	for (const { path, line, message } of problems.slice(0, MAX_SHOWN)) {
		log.annotate("warning", message, { path, line }, "Not checked");
	}
	if (problems.length > MAX_SHOWN) {
		log.info(`${countNoun(problems.length - MAX_SHOWN, "more problem")}.`);
	}
}
// flows/inventory/source-request
import{ basename, isAbsolute as isAbsolute2, resolve }from"node:path";
// host/inside-workspace
import{ existsSync, realpathSync }from"node:fs";
import{ isAbsolute, relative, sep }from"node:path";
function requireInside(path, place) {
	const { kind, workspace } = place;
	if (kind !== "actions" || !isBelow(path, workspace) || !existsSync(path)) return;
	if (isBelow(realpathSync(path), realpathSync(workspace))) return;
	throw new UserError(
		"input-invalid",
		`${shownPath(place, path)} is outside the workspace because of a symbolic link.`,
		"Specify the target folder by its absolute path."
	);
}
function isBelow(path, folder) {
	const below = relative(folder, path);
	return !isAbsolute(below) && below.split(sep, 1)[0] !== "..";
}
// flows/inventory/ignore-files
import{ realpath, stat }from"node:fs/promises";
// compare/base-ignores
import{ readdir }from"node:fs/promises";
import{ join }from"node:path";
var NAME = ".assayignore";
var MAX_FILES = 1e3;
async function readBaseIgnores(base, { tree, head }, isProposed) {
	if (head.commit === void 0) {
		throw new DataError("not-found", "the checked-out commit is unknown", { path: ".git" });
	}
	const index = await readIndex(tree.folder);
	const differing = await base.changes(head.commit, isIgnoreFile);
	const here = [...index?.tracked ?? []].filter(isIgnoreFile);
	const paths = [...new Set([...here, ...differing.keys()])].sort();
	if (paths.length > MAX_FILES) {
		const message = `the repository has more than ${MAX_FILES} files named ${NAME}`;
		throw new DataError("limit-exceeded", message, { path: NAME });
	}
	const contents = new Map();
	for (const path of paths) contents.set(path, await contentOf(base, tree, path));
	const kept = await unchangedSubmodules(base, index?.submodules ?? new Map());
	return {
		changed: [...differing.keys()].sort(),
		contentIn: async (directory, isThere) => {
			const path = pathBelow(tree.top, join(directory, NAME));
			if (path !== void 0 && contents.has(path)) return contents.get(path);
			if (!isThere || !await isItsOwn(directory, tree, kept, isProposed)) return void 0;
			return await readExactly(directory);
		}
	};
}
function isIgnoreFile(path) {
	return path === NAME || path.endsWith(`/${NAME}`);
}
async function contentOf(base, tree, path) {
	const found = await baseFile(base, tree, join(tree.top, path), path);
	return found.kind === "base" ? found.bytes : void 0;
}
async function unchangedSubmodules(base, submodules) {
	const kept = new Map();
	for (const [path, id] of submodules) {
		const found = await base.find(path);
		if (found?.kind === "submodule" && found.id === id && found.path === path) kept.set(path, id);
	}
	return kept;
}
async function isItsOwn(directory, { top, folder }, kept, isProposed) {
	const { submodules = new Map() } = await readIndex(folder) ?? {};
	for await (const inner of workTreesAround(directory)) {
		if (inner.top === top) return true;
		const below = pathBelow(top, inner.top) ?? "";
		if (submodules.has(below)) return (await readHead(inner)).commit === kept.get(below);
		if (await isProposed(inner)) return false;
	}
	return true;
}
async function readExactly(directory) {
	const names = await readdir(directory).catch(() => []);
	return names.includes(NAME) ? await readSmallGitFile(join(directory, NAME)) : void 0;
}
// flows/inventory/ignore-files
var NOTHING = { contentIn: async () => void 0 };
var OWN = { isUnknown: false, proposed: [] };
async function ignoresFor(path, run, log) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isDirectory() !== true) return OWN;
	const folder = await realpath(path);
	const proposal = await proposalFor(folder, run);
	const deciding = proposal?.deciding;
	if (proposal === void 0 || deciding === void 0) return OWN;
	const isProposed = async (inner) => (await proposalFor(inner.top, run))?.deciding?.tree.top === inner.top;
	const read = await readingBase(
		proposal,
		run,
		(base) => readBaseIgnores(base, deciding, isProposed)
	);
	if ("done" in read) {
		const { changed, contentIn } = read.done;
		return { files: { contentIn }, isUnknown: false, proposed: changed };
	}
	log.annotate(
		"warning",
		`The ignore files in ${read.branch} could not be read, so Assay skips no files: ${read.message}. Fix: ${inlineFix(read.fix)}.`
	);
	return { files: NOTHING, isUnknown: true, proposed: [] };
}
// flows/inventory/source-request
async function pathRequest(path, isWithIgnored, run, reader) {
	const { workspace } = run;
	requireInside(path, { kind: reader.kind, workspace });
	const { files, isUnknown, proposed } = await ignoresFor(path, run, reader);
	const name = sourceName(workspace, path);
	const isWithAll = isWithIgnored || isUnknown;
	return {
		request: { kind: "path", path, name, isWithIgnored: isWithAll, ignoreFiles: files },
		proposedIgnores: proposed
	};
}
function imageRequest(given, { platforms }, workspace) {
	return { kind: "image", ...namedImage(given, workspace), platforms };
}
function namedImage(given, workspace) {
	const image = parseImageSource(given);
	return { image, name: imageName(image, given, workspace) };
}
function imageName(image, given, workspace) {
	if (!("path" in image)) return given;
	const scheme = `${image.kind}:`;
	return scheme + sourceName(workspace, image.path) + given.slice(scheme.length + image.path.length);
}
function sourceName(workspace, path) {
	const shown = shownPath({ workspace }, path) || ".";
	return isAbsolute2(shown) || shown.startsWith("..") ? basename(resolve(path)) : shown;
}
// files/touch-file
import{ lutimes }from"node:fs/promises";
async function touchFile(path, time) {
	await lutimes(path, time, time);
}
// source/cache-folder
import{ readdir as readdir2, readFile, stat as stat2 }from"node:fs/promises";
import{ join as join2 }from"node:path";
var MAX_ENTRY_BYTES = 1024 * 1024 * 1024;
var MAX_ENTRIES = 1e5;
var ENDING = ".layer";
async function readEntry(folder, name, now) {
	const path = pathOf(folder, name);
	return await undefinedOnError(async () => {
		const { size } = await stat2(path);
		if (size > MAX_ENTRY_BYTES) return void 0;
		const bytes = await readFile(path);
		await undefinedOnError(() => touchFile(path, now()));
		return bytes;
	});
}
async function writeEntries(target, entries) {
	if (entries.size === 0) return;
	await undefinedOnError(async () => {
		for (const [name, bytes] of entries) {
			if (bytes.length > MAX_ENTRY_BYTES) continue;
			writeFile(pathOf(target.folder, name), bytes, target.guarded);
		}
		await prune(target);
	});
}
function pathOf(folder, name) {
	return join2(folder, `${name}${ENDING}`);
}
async function prune({ folder, guarded, maxBytes }) {
	const names = (await readdir2(folder)).filter((name) => name.includes(ENDING));
	const entries = await Promise.all(
		names.slice(0, MAX_ENTRIES).map(async (name) => {
			const path = join2(folder, name);
			const found = await undefinedOnError(() => stat2(path));
			return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
		})
	);
	entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
	let total = 0;
	for (const { path, size } of entries) {
		total += size;
		if (total > maxBytes) removeFile(path, guarded);
	}
}
async function undefinedOnError(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UserError || errorCode(error) === void 0) throw error;
		return void 0;
	}
}
// flows/inventory/source-choice
function requireOneSource(choice) {
	const { path, image, isWithIgnored } = choice;
	const given = ["path", "image", "sbom"].filter((name) => choice[name] !== void 0);
	if (given.length === 0) {
		throw new UserError(
			"input-missing",
			"No target given.",
			"Set one of the inputs `path`, `image` or `sbom`. To read the whole repository, set `path: .`."
		);
	}
	if (given.length > 1) {
		throw new UserError(
			"input-conflict",
			`The inputs ${given.map((name) => `\`${name}\``).join(" and ")} cannot be combined.`,
			"Keep one of these inputs. Use a separate step or command for each source."
		);
	}
	if (isWithIgnored && path === void 0) throw misplaced("include-ignored", "a path", "path");
	if (image !== void 0) return;
	if (choice.platforms !== void 0) throw misplaced("platforms", "an image", "image");
	if (choice.baseImage !== void 0) throw misplaced("base-image", "an image", "image");
}
function misplaced(name, needed, input) {
	return new UserError(
		"input-conflict",
		`\`${name}\` needs ${needed}.`,
		`Remove \`${name}\`, or set \`${input}\`.`
	);
}
// github/results-service
var ASK_TIMEOUT_MS = 1e4;
var MAX_ANSWER_BYTES = 64 * 1024;
var CONFLICT = 409;
async function askResults(network, { url, token }, { part, method, service, attempts }, message) {
	const path = `/twirp/github.actions.results.api.v1.${part}/${method}`;
	const { body } = await request(network, new URL(path, url).href, {
		service,
		method: "POST",
		headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		body: JSON.stringify(message),
		maxBytes: MAX_ANSWER_BYTES,
		timeoutMs: ASK_TIMEOUT_MS,
		attempts,
		accept: [CONFLICT],
		sameOriginOnly: true
	});
	const answer = parseJson(body, service);
	return isObject(answer) ? answer : {};
}
function textIn(answer, name) {
	const other = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	return stringAt(answer, name) ?? stringAt(answer, other) ?? "";
}
function whyNot(answer) {
	return stringAt(answer, "message") || stringAt(answer, "msg") || "no reason was given";
}
function isTaken(answer) {
	return stringAt(answer, "code") === "already_exists";
}

export{touchFile,readEntry,writeEntries,showInventory,showDetails,showIgnored,showContained,showProblems,requireOneSource,pathRequest,imageRequest,namedImage,sourceName,MAX_ANSWER_BYTES,askResults,textIn,whyNot,isTaken};

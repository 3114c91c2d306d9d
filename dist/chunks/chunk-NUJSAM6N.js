import{MAX_ANSWER_BYTES,askResults,imageRequest,namedImage,pathRequest,readEntry,requireOneSource,sourceName,textIn,whyNot}from"./chunk-HBBTO2XP.js";
import{NO_CACHE,cacheAccess}from"./chunk-QSG23CM7.js";
import{countNoun,guardedFolders,imageStoreDependencies,networkOf,parseMirrors,readPlainFile,redactUrl,request,requestStream,tooLarge,unreachable,version}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// flows/inventory/empty-source-fix
function emptySourceFix(kind) {
	const isThere = kind === "terminal" ? "Check that the path is correct" : "Check that the source exists (run actions/checkout before this step)";
	return `${isThere} and that manifests have lockfiles, for example from \`npm install --package-lock-only\`; docs/ecosystems.md lists the supported files.`;
}
// flows/inventory/resolve-choice
var CENTRAL = "https://repo1.maven.org/maven2";
function repositoryUrls({stated,isOffline}) {
	if (stated.length === 0) return isOffline ? [] : [CENTRAL];
	const [first, ...more] = stated;
	if (more.length === 0 && first === "none") return void 0;
	if (more.length === 0 && first === "local") return [];
	return stated.map(repositoryUrl);
}
function repositoryUrl(value) {
	const url = URL.canParse(value) ? new URL(value) : void 0;
	const isPlain = url !== void 0 && `${url.username}${url.password}${url.search}${url.hash}` === "";
	if (isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, "");
	throw new UserError(
		"input-invalid",
		"The `resolve` input contains a value that is not the URL of a Maven repository.",
		"Set `resolve` to `none`, to `local`, or to https URLs without credentials, one per line."
	);
}
// ecosystems/system-types
var SYSTEM_TYPES = new Set(["alpm", "apk", "deb", "ebuild", "opkg", "rpm"]);
// flows/inventory/run-cache
import{ join }from"node:path";
// flows/inventory/cache-keys
import{ hash }from"node:crypto";
function cacheKeys(name, { recipe, digests }) {
	const all = `assay-layers-${recipe.slice(0, 16)}-`;
	const image = `${all}${digestOf(name).slice(0, 16)}-`;
	const layers = digestOf([...new Set(digests)].sort().join("\n"));
	return { key: `${image}${layers.slice(0, 32)}`, prefixes: [image, all] };
}
function cacheName(image, platforms = []) {
	return `${nameOf(image)} ${platforms.join(" ")}`;
}
function nameOf(image) {
	switch (image.kind) {
		case "registry":
			return `${image.reference.registry}/${image.reference.repository}`;
		case "docker":
			return `docker:${image.name.replace(/[:@][^/]*$/, "")}`;
		default:
			return `${image.kind}:${image.path}`;
	}
}
function digestOf(text) {
	return hash("sha256", text, "hex");
}
// net/download
async function download(network, url, options, take) {
	const headers = { ...options.headers, "accept-encoding": "identity" };
	const answer = await requestStream(network, url, { ...options, headers });
	let length = 0;
	try {
		for await (const chunk of answer.body) {
			length += chunk.byteLength;
			if (length > options.maxBytes) throw tooLarge(answer.url, options);
			take(chunk);
		}
	} catch (error) {
		await answer.body.cancel().catch(() => void 0);
		throw error instanceof RemoteError ? error : unreachable(error, answer.url, options);
	}
	const stated = answer.headers.get("content-length");
	if (stated === null || Number(stated) === length) return answer.status;
	const { service } = options;
	const call = { service, method: "GET", url: redactUrl(answer.url), status: answer.status };
	const message = `${service} sent ${length} of ${stated} bytes for GET ${call.url}`;
	throw new RemoteError("bad-response", message, call);
}
// github/actions-cache
var SERVICE = "GitHub's cache";
var MOVE_TIMEOUT_MS = 3e5;
var ATTEMPTS = 1;
async function restoreFromCache(network, service, query) {
	const found = await findInCache(network, service, query);
	if (found === void 0) return void 0;
	return (await request(network, found.url, transferOptions(query))).body;
}
async function findInCache(network, service, { key, prefixes, version: version2 }) {
	const asked = { key, restore_keys: prefixes, version: version2 };
	const answer = await ask(network, service, "GetCacheEntryDownloadURL", asked);
	const url = answer["ok"] === true ? textIn(answer, "signed_download_url") : "";
	return url === "" ? void 0 : { key: textIn(answer, "matched_key"), url };
}
async function streamFromCache(network, { url }, query, take) {
	await download(network, url, transferOptions(query), take);
}
function transferOptions({ maxBytes }) {
	return { service: SERVICE, maxBytes, timeoutMs: MOVE_TIMEOUT_MS, attempts: ATTEMPTS };
}
async function saveToCache(network, service, { key, version: version2, content }) {
	const created = await ask(network, service, "CreateCacheEntry", { key, version: version2 });
	const url = created["ok"] === true ? textIn(created, "signed_upload_url") : "";
	if (url === "") return whyNot(created);
	await request(network, url, {
		service: SERVICE,
		method: "PUT",
		headers: { "content-type": "application/octet-stream", "x-ms-blob-type": "BlockBlob" },
		body: content,
		maxBytes: MAX_ANSWER_BYTES,
		timeoutMs: MOVE_TIMEOUT_MS,
		attempts: ATTEMPTS
	});
	const size = String(content.length);
	const finished = { key, version: version2, size_bytes: size };
	const answer = await ask(network, service, "FinalizeCacheEntryUpload", finished);
	return answer["ok"] === true ? void 0 : whyNot(answer);
}
function ask(network, service, method, message) {
	const call = { part: "CacheService", method, service: SERVICE, attempts: ATTEMPTS };
	return askResults(network, service, call, message);
}
// source/cache-archive
import{ hash as hash2 }from"node:crypto";
var MARK = Buffer.from("assay layers 1\n");
var ARCHIVE_VERSION = hash2("sha256", MARK, "hex");
var NAME_BYTES = 32;
var HEAD_BYTES = NAME_BYTES + 4;
var NAME = /^[0-9a-f]{64}$/;
var MAX_ARCHIVE_BYTES = 128 * 1024 * 1024;
var MAX_ENTRIES = 4e3;
function packEntries(entries) {
	const names = [...entries.keys()].filter((name) => NAME.test(name)).sort();
	if (names.length > MAX_ENTRIES) return void 0;
	const parts = names.flatMap((name) => {
		const bytes = entries.get(name) ?? Buffer.alloc(0);
		const head = Buffer.alloc(HEAD_BYTES);
		head.write(name, "hex");
		head.writeUInt32LE(bytes.length, NAME_BYTES);
		return [head, bytes];
	});
	const total = parts.reduce((sum, { length }) => sum + length, MARK.length);
	return total > MAX_ARCHIVE_BYTES ? void 0 : Buffer.concat([MARK, ...parts]);
}
function unpackEntries(archive) {
	if (archive.length > MAX_ARCHIVE_BYTES) return void 0;
	if (!archive.subarray(0, MARK.length).equals(MARK)) return void 0;
	const entries = new Map();
	let at = MARK.length;
	while (at < archive.length) {
		if (archive.length - at < HEAD_BYTES || entries.size === MAX_ENTRIES) return void 0;
		const name = archive.toString("hex", at, at + NAME_BYTES);
		const start = at + HEAD_BYTES;
		const end = start + archive.readUInt32LE(at + NAME_BYTES);
		if (end > archive.length) return void 0;
		entries.set(name, archive.subarray(start, end));
		at = end;
	}
	return entries;
}
// flows/inventory/github-layers
async function restoreLayers(keys, cache) {
	const { access, network, log } = cache;
	const { service, mayRead, missing } = access;
	if (missing !== void 0) log.info(`Layers are not cached between runs: ${missing}.`);
	if (service === void 0 || !mayRead) return new Map();
	const query = { ...keys, version: ARCHIVE_VERSION, maxBytes: MAX_ARCHIVE_BYTES };
	const found = await orNotice(
		"not restored",
		log,
		() => restoreFromCache(network, service, query)
	);
	return (found && unpackEntries(found)) ?? new Map();
}
async function saveLayers(key, entries, cache) {
	const { access, network, log } = cache;
	const { service } = access;
	if (service === void 0) return;
	const content = packEntries(entries);
	if (content === void 0) return log.info("The layers are too large for the cache.");
	await orNotice("not saved", log, async () => {
		const entry = { key, version: ARCHIVE_VERSION, content };
		const why = await saveToCache(network, service, entry);
		log.info(
			why === void 0 ? `Saved ${countNoun(entries.size, "layer")} (${content.length} bytes) for later runs.` : `The layers were not saved to the GitHub cache: ${why}`
		);
	});
}
async function orNotice(what, log, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
		log.annotate("notice", `Layers were ${what}. Continuing without the cache: ${error.message}`);
		return void 0;
	}
}
// flows/inventory/run-cache
function openRunCache({ cache, platforms }, image, step) {
	const isRunner = step.kind === "actions";
	const folder = cache.folder ?? (isRunner ? join(step.stepsFolder, "layers") : void 0);
	if (folder === void 0) return void 0;
	const isEnough = cache.folder !== void 0 && cache.setting === "auto";
	const access = isRunner ? cacheAccess(step.env, isEnough ? "false" : cache.setting) : NO_CACHE;
	const github = { access, network: networkOf(step), log: step };
	const name = cacheName(image, platforms);
	const uses = [];
	const pending = [];
	let fetched;
	return {
		layers: {
			folder,
			now: () => step.now(),
			guarded: guardedFolders(step),
			engine: version,
			fetchEntries: (layers) => fetched ??= restoreLayers(cacheKeys(name, layers), github),
			onLayer: (use) => uses.push(use),
			later: (work) => pending.push(work)
		},
		finish: async () => {
			logUses(uses, step);
			await Promise.all(pending);
			const [first] = uses;
			if (!access.maySave || first === void 0 || !uses.some(({ isFresh }) => isFresh)) return;
			const { key } = cacheKeys(name, { ...first, digests: uses.map(({ digest }) => digest) });
			await saveLayers(key, await entriesOf(uses, folder, step), github);
		}
	};
}
async function entriesOf(uses, folder, { now }) {
	const entries = new Map();
	for (const { entry } of uses) {
		const bytes = await readEntry(folder, entry, now);
		if (bytes !== void 0) entries.set(entry, bytes);
	}
	return entries;
}
function logUses(uses, log) {
	const all = new Set(uses.map(({ digest }) => digest));
	const fresh = new Set(uses.filter(({ isFresh }) => isFresh).map(({ digest }) => digest));
	if (fresh.size < all.size) {
		log.info(`${all.size - fresh.size} of ${countNoun(all.size, "layer")} from the cache.`);
	}
}
// flows/inventory/take-inventories
var NOT_COMPARED = { comparison: { status: "none" } };
var NO_IMAGE = { kind: "oci", path: "." };
async function takeInventories(choice, login, run, reader) {
	requireOneSource(choice);
	const { image, sbom, path = run.workspace, isWithIgnored } = choice;
	if (sbom !== void 0) {
		const inventories2 = [await inventoryInSbom(sbom, reader)];
		return { inventories: inventories2, proposedIgnores: [], compared: NOT_COMPARED };
	}
	const { request: request2, proposedIgnores } = image === void 0 ? await pathRequest(path, isWithIgnored, run, reader) : { request: imageRequest(image, choice, run.workspace), proposedIgnores: [] };
	const folder = request2.kind === "path" ? request2.path : run.workspace;
	const loadList = lateLister(choice.resolve, folder, reader);
	let compared = NOT_COMPARED;
	const onRead = async (contents, wanted) => {
		if (request2.kind !== "path" || choice.isComparing !== true) return;
		const { baseOfFolder } = await import("./base-of-folder-T3I5XKOC.js");
		const rules = { named: choice.comparedCommit, list: await loadList() };
		compared = await baseOfFolder(request2.path, { contents, wanted }, run, rules);
	};
	const hooks = { onRead, loadList };
	const inventories = await inventoriesOf(request2, choice, login, reader, hooks);
	return { inventories, proposedIgnores, compared };
}
async function inventoryInSbom(path, reader) {
	const bytes = await readPlainFile(path, guardedFolders(reader));
	const { readSbom } = await import("./chunk-KWNNLIE2.js");
	return readSbom(bytes, sourceName(reader.workspace, path));
}
async function inventoriesOf(request2, choice, login, reader, hooks) {
	const image = request2.kind === "image" ? request2.image : NO_IMAGE;
	const mirrors = parseMirrors(choice.mirrors);
	const dependencies = { ...imageStoreDependencies(image, login, reader), mirrors };
	const cache = openRunCache(choice, image, reader);
	const base = choice.baseImage;
	const { readInventories } = await loadReaders();
	const inventories = await readInventories(request2, dependencies, {
		cache: cache?.layers,
		base: base === void 0 ? void 0 : namedImage(base, reader.workspace),
		progress: (done, total) => reader.progress(`Read ${done} of ${total} layers`),
		readsFunctions: choice.readsFunctions === true || cache !== void 0 && request2.kind === "image",
		sharesLayers: reader.sharesLayers,
		...hooks
	});
	await cache?.finish();
	return inventories;
}
async function loadReaders() {
	return await import("./read-inventories-A255M2EC.js");
}
function lateLister(resolve, folder, reader) {
	repositoryUrls(resolve);
	let loading;
	const load = async () => {
		const { packageLister } = await import("./list-packages-JH42Q3KE.js");
		return packageLister(resolve, folder, reader);
	};
	return async () => {
		loading ??= load();
		return await loading;
	};
}

export{emptySourceFix,repositoryUrls,download,findInCache,streamFromCache,saveToCache,openRunCache,SYSTEM_TYPES,takeInventories};

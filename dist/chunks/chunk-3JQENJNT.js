import{readEntry,writeEntries}from"./chunk-HBBTO2XP.js";
import{IMAGE_LIMITS,LAYER_LIMITS,MAX_CONFIG_BYTES,createdByOf,maskedSecretSchema,parseImageConfig,readingFrom}from"./chunk-35MKYH6X.js";
import{PipeBrokenError,asLayerError,contentsOfReply,createRing,freeMemory,isRemoved,lowerPriority,openPipe,readLayer,removalsByLayer,removalsOf,removeMore,removedBySome,shownBelow,writePipe}from"./chunk-YQPMAAIS.js";
import{cleanTarPath}from"./chunk-P6Y673UM.js";
import{MAX_LINKED_PATTERNS,aliasesOf,compileWanted,mergeWanted,patternsBehindLinks,resolvePath}from"./chunk-3B7BY7XH.js";
import{inspect}from"./chunk-QSG23CM7.js";
import{canonicalJson,choice2 as choice,constant,contradicts,count,flag2 as flag,formatPlatform,hasImageConfig,list,mapConcurrently,noImages,object,optional,parseManifest,parsePlatformName,platformRank,referencedImages,requireManifest,satisfying,text2 as text,verifiedChunks}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// oci/resolve-image
var MAX_LAYERS = 1e3;
var CONCURRENCY = 6;
async function resolveImages(store, reference, platforms) {
	const wanted = platforms?.map(parsePlatformName);
	const { index, images } = await referencedImages(store, reference);
	const read = readingOnce((image) => readImage(store, image, index));
	const chosen = new Set(wanted === void 0 ? images : []);
	for (const platform of wanted ?? []) {
		for (const image of await imagesFor(platform, images, read, store)) chosen.add(image);
	}
	const [first, ...others] = await mapConcurrently([...chosen], CONCURRENCY, read);
	if (first === void 0) throw noImages(store.name);
	return [first, ...others];
}
function readingOnce(read) {
	const known = new Map();
	return (image) => {
		const reading = known.get(image) ?? read(image);
		known.set(image, reading);
		return reading;
	};
}
async function imagesFor(wanted, images, read, store) {
	const listed = bestOf(wanted, images, ({ platforms }) => platforms);
	if (listed.length > 0) return listed;
	const unlisted = images.filter(({ platforms }) => platforms.length === 0);
	const unnamed = await mapConcurrently(unlisted, CONCURRENCY, async (image) => {
		return [image, (await read(image)).platform];
	});
	const fitting = bestOf(wanted, unnamed, ([, platform]) => [platform]).map(([image]) => image);
	if (fitting.length > 0) return fitting;
	const there = images.flatMap(({ platforms }) => platforms);
	throw noPlatform(wanted, [...there, ...unnamed.map(([, platform]) => platform)], store);
}
function bestOf(wanted, images, platformsOf) {
	const ranks = images.map((image) => {
		const all = platformsOf(image).map((platform) => rankOf(wanted, platform));
		return Math.min(Number.POSITIVE_INFINITY, ...all);
	});
	const best = Math.min(Number.POSITIVE_INFINITY, ...ranks);
	return Number.isFinite(best) ? images.filter((_, index) => ranks[index] === best) : [];
}
function rankOf(wanted, platform) {
	const isUnknown2 = platform.os === "" && platform.architecture === "";
	return isUnknown2 ? 0 : platformRank(wanted, platform) ?? Number.POSITIVE_INFINITY;
}
function noPlatform(wanted, there, store) {
	const message = `${store.name} has no image for ${formatPlatform(wanted)}.`;
	const names = [...new Set(there.map(formatPlatform))].sort().join(", ") || "none";
	return new UserError("input-invalid", message, `Choose one of its platforms: ${names}`);
}
async function readImage(store, { descriptor, platforms }, index) {
	const manifest = await requireManifest(store, descriptor.digest);
	const parsed = parseManifest(manifest.bytes, manifest.digest);
	if (parsed.kind === "index") throw indexListedAsImage(store, manifest.digest);
	requireImage(parsed, manifest.digest);
	const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
	const config = parseImageConfig(bytes, parsed.config.digest);
	return {
		manifest,
		parsed,
		index,
		platform: platforms[0] ?? config.platform,
		problems: platforms.flatMap((platform) => contradiction(manifest.digest, platform, config)),
		config,
		configBytes: bytes,
		layers: layersOf(manifest.digest, parsed, config)
	};
}
function contradiction(digest, listed, { platform }) {
	if (!contradicts(listed, platform)) return [];
	const message = `the index lists ${digest} for ${formatPlatform(listed)}, but its configuration declares ${formatPlatform(platform)}. Fix: push the index again with an image built for ${formatPlatform(listed)}`;
	return [{ code: "contradiction", message, path: digest }];
}
function requireImage(parsed, digest) {
	if (hasImageConfig(parsed)) return;
	const { config, artifactType } = parsed;
	const what = (artifactType ?? config.mediaType).slice(0, 100);
	const message = `${digest} is an artifact of type ${what}, not a container image`;
	throw new DataError("malformed", message, { path: digest });
}
function layersOf(digest, parsed, config) {
	const { diffIds } = config;
	if (parsed.layers.length > MAX_LAYERS) {
		const message = `${digest} has more than ${MAX_LAYERS} layers`;
		throw new DataError("limit-exceeded", message, { path: digest });
	}
	if (diffIds.length !== parsed.layers.length) {
		const message = `${digest} has ${parsed.layers.length} layers, but its configuration lists ${diffIds.length}`;
		throw new DataError("malformed", message, { path: digest });
	}
	const createdBy = createdByOf(config);
	return parsed.layers.map((descriptor, index) => ({
		descriptor,
		diffId: diffIds[index] ?? "",
		createdBy: createdBy[index]
	}));
}
function indexListedAsImage(store, digest) {
	const message = `${store.name}: ${digest} is an index, but its parent index lists it as an image`;
	return new DataError("malformed", message, { path: digest });
}
// source/layer-thread
import{ createHash }from"node:crypto";
import{ readFile }from"node:fs/promises";
import{ Worker }from"node:worker_threads";
var HEAP_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 2048 };
function startThreads(count2) {
	const threads = Array.from({ length: count2 }, startThread);
	return {
		take: () => threads.shift(),
		stop: () => {
			for (const thread of threads.splice(0)) void thread.stop();
		}
	};
}
function startThread() {
	const worker = new Worker(workerFile(), { resourceLimits: HEAP_LIMITS });
	worker.unref();
	const ring = createRing();
	const ended = endOf(worker);
	ended.catch(() => void 0);
	return {
		read: async (source, priority) => {
			worker.ref();
			return await readInThread({ worker, ring, ended }, source, priority);
		},
		stop: () => worker.terminate()
	};
}
function endOf(worker) {
	return new Promise((_, reject) => {
		worker.once("error", reject);
		worker.once(
			"exit",
			(code) => reject(new Error(`the thread that reads a layer exited with code ${code}`))
		);
	});
}
async function readInThread({ worker, ring, ended }, { open, ...job }, priority) {
	const pipe = openPipe(ring);
	const replied = new Promise((resolve) => worker.once("message", resolve));
	worker.postMessage({ job, pipe, priority });
	const answered = Promise.race([replied, ended]).then(contentsOfReply);
	const written = writePipe(
		pipe,
		open(() => freeMemory(pipe)),
		answered
	);
	written.catch(() => void 0);
	try {
		const contents = await answered;
		if (!await written) throw new PipeBrokenError();
		return contents;
	} catch (error) {
		if (error instanceof PipeBrokenError) await written;
		throw error;
	}
}
async function layerProgram(file = workerFile()) {
	const program = file.protocol === "data:" ? file.href : await readFile(file);
	return createHash("sha256").update(program).digest("hex");
}
function workerFile() {
	return new URL("../workers/layer.js", import.meta.url);
}
// source/read-layers
var INLINE_BYTES = 4 * 1024 * 1024;
var ALONE_BYTES = 32 * 1024 * 1024;
async function readLayers(sources, { threads, started }, progress = () => void 0, limits = IMAGE_LIMITS) {
	const account = accountFor(limits);
	const results = [];
	let done = 0;
	const queue = sources.map((source, index) => ({ source, index }));
	queue.sort((a, b) => b.source.size - a.source.size || a.index - b.index);
	const largest = queue[0];
	const stop = { now: false };
	const readQueue = async (read) => {
		for (let next = queue.shift(); next !== void 0 && !stop.now; next = queue.shift()) {
			const contents = await read(next.source, next === largest ? void 0 : lowerPriority());
			account(contents, next.source.digest);
			results[next.index] = contents;
			done += 1;
			progress(done, sources.length);
		}
	};
	const needed = threadsFor(sources.map(({ size }) => size));
	if (needed === 0) {
		await readQueue((source) => readLayer(source, source.open()));
		return results;
	}
	const count2 = Math.max(1, Math.min(threads, needed));
	await allOrStop(
		Array.from({ length: count2 }, () => withThread(started?.take() ?? startThread(), readQueue)),
		stop
	);
	return results;
}
function threadsFor(sizes) {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	return total < (sizes.length === 1 ? ALONE_BYTES : INLINE_BYTES) ? 0 : sizes.length;
}
function accountFor(limits) {
	let keptBytes = 0;
	let paths = 0;
	return (contents, digest) => {
		keptBytes += contents.bytes.length;
		paths += contents.entries + contents.assumed.length;
		const { maxKeptBytes, maxPaths } = limits;
		if (keptBytes <= maxKeptBytes && paths <= maxPaths) return;
		const what = keptBytes > maxKeptBytes ? `more than ${maxKeptBytes} bytes of files to read` : `more than ${maxPaths} paths`;
		const message = `the image contains ${what}, up to and including its layer ${digest}`;
		throw new DataError("limit-exceeded", message, { path: digest });
	};
}
async function allOrStop(tasks, stop) {
	const watched = tasks.map(async (task) => {
		try {
			await task;
		} catch (error) {
			stop.now = true;
			throw error;
		}
	});
	const settled = await Promise.allSettled(watched);
	const failed = settled.find((result) => result.status === "rejected");
	if (failed !== void 0) throw failed.reason;
}
async function withThread(thread, readQueue) {
	try {
		await readQueue(thread.read);
	} catch (error) {
		await thread.stop();
		throw error;
	}
	void thread.stop();
}
// source/engine-differences
function onlyWithoutLinks(alone, { files, symlinks }) {
	const byPath = new Map(files.map((file) => [file.path, file]));
	return alone.filter(({ path: path2, bytes, isListed }) => {
		const same = byPath.get(resolvePath(path2, symlinks) ?? "");
		return isListed !== true && same?.bytes.equals(bytes) !== true;
	});
}
function skippedRemovals(layers) {
	if (layers.every(({ skipped }) => skipped.length === 0)) return [];
	const below = new Set();
	return layers.map(({ files, symlinks, hardLinks, skipped }) => {
		const removed = skipped.find((path2) => below.has(path2));
		for (const { path: path2 } of [...files, ...symlinks, ...hardLinks]) addWithFolders(path2, below);
		return removed;
	});
}
function addWithFolders(path2, paths) {
	for (let end = path2.length; end > 0 && !paths.has(path2.slice(0, end)); ) {
		paths.add(path2.slice(0, end));
		end = path2.lastIndexOf("/", end - 1);
	}
	paths.add("");
}
// source/layer-cache
import{ hash as hash2 }from"node:crypto";
// source/cached-layer
import{ hash }from"node:crypto";
import{ promisify }from"node:util";
import{ constants, deflateRaw, inflateRaw }from"node:zlib";
// source/layer-contents
var path = satisfying(text, isLayerPath, "be a path in a layer");
var extract = choice(["executable", "java-archive", "npm-archive"]);
var layerFileSchema = object({
	path,
	start: count,
	end: count,
	extract: optional(extract),
	isListed: optional(constant(true))
});
var layerLinkSchema = object({
	path,
	target: text
});
var hardLinkSchema = object({
	path,
	target: text,
	isBelow: flag
});
var fileSecretsSchema = object({
	path,
	secrets: list(maskedSecretSchema),
	omitted: optional(count),
	isReplaced: optional(constant(true))
});
var notedFileSchema = object({ path, mode: count });
var layerSchema = object({
	files: list(layerFileSchema),
	hardLinks: list(hardLinkSchema),
	symlinks: list(layerLinkSchema),
	whiteouts: list(text),
	opaque: list(text),
	occupied: list(text),
	folders: list(text),
	assumed: list(text),
	skipped: list(text),
	tooLarge: list(object({ path, size: count })),
	entries: count,
	inflatedBytes: count,
	contradiction: optional(text),
	searched: optional(
		object({
			files: count,
			secrets: list(fileSecretsSchema),
			noted: list(notedFileSchema)
		})
	)
});
function isLayerPath(given) {
	return given === cleanTarPath(given, "the cache");
}
// source/cached-layer
var MARK = Buffer.from("assay layer 2\n");
var DIGEST_BYTES = 32;
var LENGTH_BYTES = 4;
var MAX_INFLATED_BYTES = 1024 * 1024 * 1024;
var MAX_RATIO = 200;
var COMPRESSION = { level: constants.Z_BEST_SPEED };
var USUAL_RATIO = 8;
var MIN_ROOM_BYTES = 64 * 1024;
var deflate = promisify(deflateRaw);
var inflate = promisify(inflateRaw);
async function packLayer(contents) {
	const { bytes, ...described } = contents;
	const description = Buffer.from(JSON.stringify(described));
	const length = Buffer.alloc(LENGTH_BYTES);
	length.writeUInt32LE(description.length);
	const plain = Buffer.concat([length, description, bytes]);
	const chunkSize = Math.max(MIN_ROOM_BYTES, plain.length);
	const packed = await deflate(plain, { ...COMPRESSION, chunkSize });
	return Buffer.concat([MARK, digestOf(packed), packed]);
}
async function unpackLayer(file) {
	const start = MARK.length + DIGEST_BYTES;
	if (file.length < start || !file.subarray(0, MARK.length).equals(MARK)) return void 0;
	const packed = file.subarray(start);
	if (!digestOf(packed).equals(file.subarray(MARK.length, start))) return void 0;
	try {
		const maxOutputLength = Math.min(MAX_INFLATED_BYTES, packed.length * MAX_RATIO);
		const room = Math.max(MIN_ROOM_BYTES, packed.length * USUAL_RATIO);
		const chunkSize = Math.min(room, maxOutputLength);
		const plain = await inflate(packed, { maxOutputLength, chunkSize });
		const end = LENGTH_BYTES + plain.readUInt32LE();
		const described = JSON.parse(plain.toString("utf8", LENGTH_BYTES, end));
		return contentsFrom(described, plain.subarray(end));
	} catch {
		return void 0;
	}
}
function digestOf(bytes) {
	return hash("sha256", bytes, "buffer");
}
function contentsFrom(value, bytes) {
	const { value: described, issues } = inspect(layerSchema, value, 1);
	if (described === void 0 || issues.length > 0) return void 0;
	const isWithin = described.files.every(({ start, end }) => start <= end && end <= bytes.length);
	return isWithin ? { ...described, bytes } : void 0;
}
// source/layer-cache
var CONTENT_VERSION = 3;
var MAX_CACHE_BYTES = 1024 * 1024 * 1024;
async function readThroughCache(cache, sources, read, progress = () => void 0) {
	const lookups = await look(cache, sources);
	const readFresh = async (some) => {
		const known = lookups.length - some.length;
		if (known > 0) progress(known, lookups.length);
		if (some.length === 0) return new Map();
		const asked = some.map(({ source }) => source);
		const contents = await read(asked, (done) => progress(known + done, lookups.length));
		return foundOf(some, contents);
	};
	const [absent, kept] = await Promise.all([
		readFresh(lookups.filter(({ packed }) => packed === void 0)),
		unpackAll(lookups.filter(({ packed }) => packed !== void 0))
	]);
	const damaged = lookups.filter((lookup) => !absent.has(lookup) && !kept.has(lookup));
	const fresh = damaged.length === 0 ? absent : new Map([...absent, ...await readFresh(damaged)]);
	const written = write(cache, fresh);
	if (cache.later === void 0) await written;
	else cache.later(written);
	for (const lookup of lookups) {
		const { source, recipe, entry } = lookup;
		cache.onLayer?.({ recipe, digest: source.digest, entry, isFresh: fresh.has(lookup) });
	}
	return lookups.flatMap((lookup) => fresh.get(lookup) ?? kept.get(lookup) ?? []);
}
function foundOf(lookups, contents) {
	const found = new Map();
	for (const [index, lookup] of lookups.entries()) {
		const given = contents[index];
		if (given !== void 0) found.set(lookup, given);
	}
	return found;
}
async function unpackAll(lookups) {
	const contents = lookups.map(({ packed }) => packed && unpackLayer(packed));
	return foundOf(lookups, await Promise.all(contents));
}
async function look(cache, sources) {
	const recipeOf = recipes(cache, await layerProgram());
	const lookups = await Promise.all(
		sources.map(async (source) => {
			const recipe = recipeOf(source);
			const entry = entryOf(recipe, source);
			return { source, recipe, entry, packed: await readEntry(cache.folder, entry, cache.now) };
		})
	);
	const [first] = lookups;
	if (first === void 0 || lookups.every(({ packed }) => packed !== void 0)) return lookups;
	const digests = sources.map(({ digest }) => digest);
	const fetched = await cache.fetchEntries?.({ recipe: first.recipe, digests });
	if (fetched === void 0) return lookups;
	const lacking = lookups.filter(({ packed }) => packed === void 0).map(({ entry }) => entry);
	const useful = new Map([...fetched].filter(([name]) => lacking.includes(name)));
	await writeEntries(folderOf(cache), useful);
	return lookups.map((lookup) => ({
		...lookup,
		packed: lookup.packed ?? useful.get(lookup.entry)
	}));
}
async function write(cache, fresh) {
	const packed = [...fresh].filter(([, contents]) => !hasTokenInName(contents)).map(async ([{ entry }, contents]) => [entry, await packLayer(contents)]);
	const entries = new Map(await Promise.all(packed));
	await writeEntries(folderOf(cache), entries);
}
function hasTokenInName({ searched }) {
	return searched?.secrets.some(({ secrets }) => secrets.some(({ isName }) => isName)) === true;
}
function folderOf({ folder, guarded = [], maxBytes = MAX_CACHE_BYTES }) {
	return { folder, guarded, maxBytes };
}
function recipes({ engine }, program) {
	const known = new Map();
	return ({ wanted }) => {
		const recipe = known.get(wanted) ?? digestOf2({ version: CONTENT_VERSION, engine, program, wanted });
		known.set(wanted, recipe);
		return recipe;
	};
}
function entryOf(recipe, source) {
	const { digest, mediaType, diffId, provesDiffId, extraPaths, linksBelow: linksBelow2 = [] } = source;
	const { hidesOthers, limits } = source;
	const what = { recipe, digest, mediaType, diffId, provesDiffId };
	return digestOf2({ ...what, extraPaths, linksBelow: linksBelow2, hidesOthers, limits });
}
function digestOf2(value) {
	return hash2("sha256", canonicalJson(value), "hex");
}
// source/masked-layers
var DIGEST = /(?:file|dir|multi|sha256):[0-9a-f]{20,}/g;
var MAY_CONTAIN = /=|:\/\/|[\w-]{20}|auth|key|pass|secret|token/i;
async function maskedLayers(layers) {
	const isClean = layers.every(
		({ createdBy = "" }) => !MAY_CONTAIN.test(createdBy.replaceAll(DIGEST, ""))
	);
	if (isClean) return layers.map(({ diffId, createdBy }) => ({ diffId, createdBy }));
	const { openCommandMask } = await import("./mask-command-542V4IJW.js");
	const mask = openCommandMask();
	return layers.map(({ diffId, createdBy }) => ({
		diffId,
		createdBy: createdBy === void 0 ? void 0 : mask(createdBy)
	}));
}
// source/merge-search
function mergeSearch(layers) {
	const searched = layers.flatMap(({ searched: found }) => found ?? []);
	if (searched.length === 0) return void 0;
	const removals = removalsOfPaths(layers, relevantPaths(searched));
	const place = (file, layer) => {
		const by = file.isReplaced === true ? layer : removerOf(file.path, layer, removals);
		return { ...file, layer, ...by !== void 0 && { removedBy: by } };
	};
	const placed = layers.map(({ searched: found }, layer) => ({
		files: found?.files ?? 0,
		secrets: (found?.secrets ?? []).map((file) => place(file, layer)),
		noted: (found?.noted ?? []).map((file) => place(file, layer))
	}));
	return {
		files: placed.reduce((sum, { files }) => sum + files, 0),
		secrets: placed.flatMap(({ secrets }) => secrets),
		noted: placed.flatMap(({ noted }) => noted)
	};
}
function relevantPaths(searched) {
	const paths = new Set();
	for (const { path: path2 } of searched.flatMap(({ secrets, noted }) => [...secrets, ...noted])) {
		for (let end = path2.length; end > 0; end = path2.lastIndexOf("/", end - 1)) {
			paths.add(path2.slice(0, end));
		}
	}
	return paths;
}
function removalsOfPaths(layers, paths) {
	return layers.map((contents) => {
		const removals = removalsOf();
		removeMore(removals, contents, (path2) => paths.has(path2));
		return removals;
	});
}
function removerOf(path2, layer, removals) {
	for (let above = layer + 1; above < removals.length; above++) {
		const found = removals[above];
		if (found !== void 0 && isRemoved(path2, found)) return above;
	}
	return void 0;
}
// source/merge-layers
function mergeLayers(layers) {
	const { byLayer, openLinks } = linkedLayers(layers);
	const shown2 = { files: new Map(), symlinks: new Map() };
	const removed = removalsOf();
	const lowest = lowestLayers(byLayer);
	for (let layer = layers.length - 1; layer >= 0; layer--) {
		for (const [path2, kept] of byLayer[layer] ?? []) {
			const isHidden = isShown(path2, shown2) || isRemoved(path2, removed);
			if (isHidden) noteEarlier(path2, layer, kept, shown2);
			else if ("target" in kept) shown2.symlinks.set(path2, kept.target);
			else shown2.files.set(path2, { path: path2, layer, ...kept, earlier: [] });
		}
		removeMore(removed, layers[layer], (path2) => (lowest.get(path2) ?? layer) < layer);
	}
	const files = [...shown2.files.keys()].sort().flatMap((path2) => shown2.files.get(path2) ?? []);
	return { files, symlinks: shown2.symlinks, openLinks };
}
function isShown(path2, { files, symlinks }) {
	return files.has(path2) || symlinks.has(path2);
}
function noteEarlier(path2, layer, kept, { files }) {
	if ("bytes" in kept) files.get(path2)?.earlier.push({ layer, bytes: kept.bytes });
}
function linkedLayers(layers) {
	const byLayer = [];
	const openLinks = [];
	const removals = removalsByLayer(layers);
	const below = (target) => shownBelow(target, {
		count: byLayer.length,
		at: (layer) => byLayer[layer]?.get(target),
		removals
	});
	for (const [layer, contents] of layers.entries()) {
		const own = keptOf(contents);
		for (const { path: path2, target, isBelow } of contents.hardLinks) {
			const kept = (isBelow ? below(target) : void 0) ?? fileOf(own.get(target));
			if (kept === void 0 || isUnknown(kept)) openLinks.push({ path: path2, target, layer });
			else own.set(path2, kept);
		}
		byLayer.push(own);
	}
	return { byLayer, openLinks };
}
function fileOf(kept) {
	return kept === void 0 || "target" in kept ? void 0 : kept;
}
function isUnknown(kept) {
	return "isListed" in kept && kept.isListed === true;
}
function keptOf(contents) {
	const { buffer, byteOffset } = contents.bytes;
	const kept = new Map();
	for (const { path: path2, target } of contents.symlinks) kept.set(path2, { target });
	for (const { path: path2, start, end, extract: extract2, isListed } of contents.files) {
		const bytes = Buffer.from(buffer, byteOffset + start, end - start);
		kept.set(path2, {
			bytes,
			...extract2 !== void 0 && { extract: extract2 },
			...isListed !== void 0 && { isListed }
		});
	}
	return kept;
}
function lowestLayers(layers) {
	const lowest = new Map();
	for (const [layer, kept] of layers.entries()) {
		for (const path2 of kept.keys()) {
			for (let end = path2.length; end > 0; end = path2.lastIndexOf("/", end - 1)) {
				const folder = path2.slice(0, end);
				if (lowest.has(folder)) break;
				lowest.set(folder, layer);
			}
		}
	}
	return lowest;
}
// source/read-with-links
var MAX_READINGS = 4;
async function readWithLinks(read, wanted) {
	const isWanted = compileWanted({ ...wanted, listed: void 0 });
	const asked = new Set();
	const globs = new Set();
	for (let readings = 1; ; readings++) {
		const { alone, linked } = await read({ paths: [...asked].sort(), globs: [...globs].sort() });
		const view = viewOf(linked, wanted, isWanted);
		const isSame = linked.every((contents, at) => contents === alone[at]);
		const others = isSame ? [] : [viewOf(alone.map(withParents), wanted, isWanted)];
		const views = [view, ...others];
		const targets = new Set(views.flatMap((each) => targetsIn(each, isWanted, asked)));
		const patterns = unique(
			views.flatMap(({ merged }) => patternsBehindLinks(merged.symlinks, wanted, isWanted))
		);
		const missing = [...targets].filter((target) => !asked.has(target));
		const unmatched = patterns.slice(0, MAX_LINKED_PATTERNS).filter((one) => !globs.has(one));
		if (missing.length + unmatched.length === 0 || readings === MAX_READINGS) {
			const unfollowed = [...missing, ...patterns.slice(MAX_LINKED_PATTERNS)];
			const needed = compileNeeded(wanted, isWanted, [...globs]);
			const filesAlone = others.flatMap((other) => filesOf(other, needed));
			return {
				layers: linked,
				merged: view.merged,
				files: filesOf(view, needed),
				filesAlone,
				unfollowed
			};
		}
		for (const target of missing) asked.add(target);
		for (const pattern of unmatched) globs.add(pattern);
	}
}
function withParents(contents) {
	return { ...contents, folders: [...contents.folders, ...contents.assumed] };
}
function viewOf(layers, wanted, isWanted) {
	const merged = mergeLayers(layers);
	return { merged, aliases: aliasesOf(merged.symlinks, wanted, isWanted) };
}
function targetsIn({ merged, aliases }, isWanted, asked) {
	const openLinks = merged.openLinks.filter(({ path: path2 }) => isWanted(path2) || asked.has(path2));
	return [...aliases, ...openLinks].map(({ target }) => target);
}
function compileNeeded(wanted, isWanted, globs) {
	const matchesGlob = compileWanted({ globs });
	const isListed = compileWanted({ globs: wanted.listed });
	return ({ path: path2, extract: extract2 }, targets) => extract2 !== void 0 || isWanted(path2) || isListed(path2) || matchesGlob(path2) && !targets.has(path2);
}
function filesOf({ merged, aliases }, isNeeded) {
	const targets = new Set(aliases.map(({ target }) => target));
	const byPath = new Map(merged.files.map((file) => [file.path, file]));
	const linked = aliases.flatMap(({ path: path2, target }) => {
		const file = byPath.get(target);
		return file === void 0 || byPath.has(path2) ? [] : [{ ...file, path: path2 }];
	});
	return [...merged.files.filter((file) => isNeeded(file, targets)), ...linked];
}
function unique(patterns) {
	return [...new Set(patterns)].sort();
}
// source/readable-layers
var FOREIGN = /\.foreign\.|\.nondistributable\./;
var ENCRYPTED = /\+encrypted$/;
var ARCHIVE = /[./-]tar(?:[.+]|$)/;
async function layerProblem(store, layer) {
	const { mediaType } = layer;
	if (ENCRYPTED.test(mediaType)) return problem(layer, "is encrypted");
	if (mediaType !== "" && !ARCHIVE.test(mediaType)) {
		return problem(layer, `has the media type ${mediaType.slice(0, 100)}, which is not an archive`);
	}
	if (!FOREIGN.test(mediaType) || await isThere(store, layer)) return void 0;
	return problem(
		layer,
		`is non-distributable and missing from ${store.name}; Assay does not follow its URLs`
	);
}
async function isThere(store, layer) {
	try {
		if (await store.locateBlob?.(layer) !== void 0) return true;
		const reader = (await store.openBlob(layer)).getReader();
		await reader.read();
		await reader.cancel();
		return true;
	} catch (error) {
		if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
		if (error.code !== "not-found") throw error;
		return false;
	}
}
function problem({ digest }, what) {
	const message = `the layer ${digest} ${what}, so its content was not read`;
	return { code: "unreadable", message, path: digest };
}
// source/reread-linked-layers
var MAX_READ_AGAIN = 127;
async function throughLinks(layers, sources, read) {
	const settled = [];
	const isLinkBelow = linksBelow(settled);
	let again = 0;
	for (const [index, contents] of layers.entries()) {
		const source = sources[index];
		if (source === void 0 || !contents.assumed.some(isLinkBelow)) {
			settled.push(contents);
			continue;
		}
		again += 1;
		if (again > MAX_READ_AGAIN) throw tooMany(source.digest);
		const { symlinks } = mergeLayers(settled);
		const links = [...symlinks].map(([path2, target]) => ({ path: path2, target }));
		settled.push(await read({ ...source, linksBelow: links }) ?? contents);
	}
	return settled;
}
function linksBelow(layers) {
	const known = [];
	const linksOf = (layer) => {
		known[layer] ??= linksIn(layers[layer]);
		return known[layer];
	};
	const removals = removalsByLayer(layers);
	return (path2) => {
		const at = (layer) => linksOf(layer).has(path2) || void 0;
		return shownBelow(path2, { count: layers.length, at, removals }) === true;
	};
}
function linksIn(contents) {
	const { symlinks = [], hardLinks = [] } = contents ?? {};
	return new Set([...symlinks, ...hardLinks].map(({ path: path2 }) => path2));
}
function tooMany(digest) {
	const message = `more than ${MAX_READ_AGAIN} layers have files behind symbolic links in other layers, up to ${digest}`;
	return new DataError("limit-exceeded", message, { path: digest });
}
// source/stored-bytes
import{ readSync }from"node:fs";
var READ_BYTES = 256 * 1024;
async function* storedBytes(store, descriptor, memory) {
	const { digest } = descriptor;
	try {
		const location = await store.locateBlob?.(descriptor);
		yield* location === void 0 ? await store.openBlob(descriptor) : verifiedChunks(fileChunks(location, memory), descriptor, digest);
	} catch (error) {
		throw asLayerError(error, digest);
	}
}
function* fileChunks({ path: path2, offset, length }, memory = sameMemory(Math.min(length, READ_BYTES))) {
	yield* readingFrom(path2, function* (file) {
		for (let at = 0; at < length; ) {
			const chunk = memory().subarray(0, READ_BYTES);
			const count2 = readSync(file, chunk, 0, Math.min(chunk.length, length - at), offset + at);
			if (count2 === 0) return;
			yield chunk.subarray(0, count2);
			at += count2;
		}
	});
}
function sameMemory(bytes) {
	const memory = Buffer.allocUnsafeSlow(bytes);
	return () => memory;
}
// source/system-folders
var SYSTEM = /^(?:usr\/)?(?:s?bin|lib(?:32|64|x32|exec)?)$/;
function hasSystemFolder({folders,assumed,symlinks}) {
	const isSystem = (path2) => SYSTEM.test(path2);
	return folders.some(isSystem) || assumed.some(isSystem) || symlinks.some(({ path: path2 }) => isSystem(path2));
}
// source/read-image
async function readImage2(store, image, wanted, options) {
	const unread = await Promise.all(
		image.layers.map(({ descriptor }) => layerProblem(store, descriptor))
	);
	const readWith = async ({ paths: extraPaths, globs }) => {
		const all = globs.length === 0 ? wanted : mergeWanted([wanted, { globs }]);
		const sources = sourcesOf({ store, image, wanted: all, extraPaths }, options);
		const again = async (source) => (await readAll([source], options))[0];
		const alone2 = await readReadable(unread, sources, options);
		return { alone: alone2, linked: await throughLinks(alone2, sources, again) };
	};
	const read = await readWithLinks(readWith, wanted);
	const { layers, merged, files, unfollowed } = read;
	const alone = onlyWithoutLinks(read.filesAlone, merged);
	const paths = new Set(files.map(({ path: path2 }) => path2));
	const removed = skippedRemovals(layers);
	return {
		layers: await maskedLayers(image.layers),
		files: [...files, ...alone.filter(({ path: path2 }) => !paths.has(path2))].map(shown).sort((a, b) => a.path < b.path ? -1 : 1),
		links: new Map([...merged.symlinks].map((link) => link.map(wellFormed))),
		problems: [
			...unread.filter((problem2) => problem2 !== void 0),
			...layers.flatMap(
				(contents, at) => problemsOf(contents, removed[at], image.layers[at]?.descriptor.digest)
			),
			...alone.slice(0, 1).map(({ path: path2, layer }) => disagreement(path2, image.layers[layer])),
			...brokenLinks(merged, layers, image, compileWanted({ ...wanted, listed: void 0 })),
			...unfollowed.map(tooManyLinks)
		].map(shown),
		hasSystemFolders: layers.some(hasSystemFolder),
		search: mergeSearch(layers)
	};
}
function shown(item) {
	return { ...item, path: item.path.toWellFormed() };
}
function wellFormed(text2) {
	return text2.toWellFormed();
}
function tooManyLinks(path2) {
	const message = `this path is behind too many links and was not read (limit: ${MAX_READINGS - 1} in a row)`;
	return { code: "limit-exceeded", message, path: path2 };
}
async function readReadable(unread, sources, options) {
	const contents = await readAll(
		sources.filter((_, index) => unread[index] === void 0),
		options
	);
	const rest = contents.values();
	return unread.map((problem2) => {
		const next = problem2 === void 0 ? rest.next() : void 0;
		return next?.done === false ? next.value : NOTHING;
	});
}
var NOTHING = {
	files: [],
	bytes: new Uint8Array(),
	hardLinks: [],
	symlinks: [],
	whiteouts: [],
	opaque: [],
	occupied: [],
	folders: [],
	assumed: [],
	skipped: [],
	tooLarge: [],
	entries: 0,
	inflatedBytes: 0
};
function readAll(sources, options) {
	const { progress, cache } = options;
	if (cache === void 0) return readLayers(sources, options, progress);
	const read = (missing, report) => readLayers(missing, options, report);
	return readThroughCache(cache, sources, read, progress);
}
function sourcesOf({ store, image, wanted, extraPaths }, { hasOwnDigests = false }) {
	return image.layers.map(({ descriptor, diffId }, index) => ({
		digest: descriptor.digest,
		size: descriptor.size,
		mediaType: descriptor.mediaType,
		diffId,
		provesDiffId: !hasOwnDigests,
		open: (memory) => storedBytes(store, descriptor, memory),
		wanted,
		extraPaths,
		hidesOthers: index > 0,
		limits: LAYER_LIMITS
	}));
}
function brokenLinks({ openLinks }, layers, image, isWanted) {
	const known = new Set(layers.flatMap(({ tooLarge }) => tooLarge.map(({ path: path2 }) => path2)));
	return openLinks.filter(({ path: path2, target }) => isWanted(path2) && !known.has(target)).map(({ path: path2, target, layer }) => ({
		code: "not-found",
		message: `${path2} in the layer ${image.layers[layer]?.descriptor.digest} is a hard link to ${target}, which does not exist`,
		path: path2
	}));
}
function problemsOf({ tooLarge, contradiction: own }, removed, digest = "") {
	const contradiction2 = own ?? (removed === void 0 ? void 0 : removedBySome(removed));
	const large = tooLarge.map(({ path: path2, size }) => ({
		code: "limit-exceeded",
		message: `${path2} is ${size} bytes; the limit for a file is ${LAYER_LIMITS.maxFileBytes}`,
		path: path2
	}));
	return contradiction2 === void 0 ? large : [contradicted(digest, contradiction2), ...large];
}
function disagreement(path2, layer) {
	const digest = layer?.descriptor.digest ?? "";
	const message = `engines disagree about ${JSON.stringify(path2)} in the layer ${digest}, because the path to a file in a layer contains a symbolic link of a lower layer. Fix: write the file to the target of the link`;
	return { code: "contradiction", message, path: digest };
}
function contradicted(digest, contradiction2) {
	const message = `the layer ${digest} contradicts itself: ${contradiction2}. Fix: build and push the image again with a current tool`;
	return { code: "contradiction", message, path: digest };
}

export{resolveImages,startThreads,threadsFor,readImage2 as readImage};

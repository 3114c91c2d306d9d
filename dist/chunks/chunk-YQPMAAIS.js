import{MAX_JAVA_ARCHIVE_BYTES,MIN_ARCHIVE_BYTES,extractKindOf,extractOptions,mayEndWithArchive,mayHaveExtract,openExtractor,withEndWatched}from"./chunk-ZNBTMBOD.js";
import{badMap,createTarReader,expandSparse}from"./chunk-P6Y673UM.js";
import{MAGIC_BYTES,compressionOf,openInflater}from"./chunk-ISXMYE7Z.js";
import{compileWanted,resolvePath}from"./chunk-3B7BY7XH.js";
import{DataError,RemoteError,UserError,digestMismatch,errorCode,hashFor,requireDigest}from"./chunk-YCU6NLYP.js";
// source/byte-pipe
var RING_BYTES = 4 * 1024 * 1024;
var WRITTEN = 0;
var READ = 1;
var END = 2;
var NEWS = 3;
var ROOM = 4;
var CELLS = 5;
var WHOLE = 1;
var BROKEN = 2;
var CHUNK_BYTES = 256 * 1024;
var IDLE_MS = 1e3;
function createRing() {
	return new SharedArrayBuffer(RING_BYTES);
}
function openPipe(ring) {
	return {
		ring,
		state: new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT)
	};
}
function freeMemory({ ring, state }) {
	const cells = new Int32Array(state);
	return chunkAt(ring, Atomics.load(cells, WRITTEN), RING_BYTES - usedIn(cells));
}
var PipeBrokenError = class extends Error {
	name = "PipeBrokenError";
	message = "The data ended too early.";
};
function* readPipe({ ring, state }) {
	const cells = new Int32Array(state);
	let read = Atomics.load(cells, READ);
	for (; ; ) {
		const news = Atomics.load(cells, NEWS);
		const end = Atomics.load(cells, END);
		const ready = Atomics.load(cells, WRITTEN) - read >>> 0;
		if (ready > 0) {
			const chunk = chunkAt(ring, read, Math.min(ready, CHUNK_BYTES));
			yield chunk;
			read = read + chunk.length | 0;
			Atomics.store(cells, READ, read);
			if (ready - chunk.length <= RING_BYTES / 2) tell(cells, ROOM);
			continue;
		}
		if (end === WHOLE) return;
		if (end === BROKEN) throw new PipeBrokenError();
		if (Atomics.wait(cells, NEWS, news, IDLE_MS) === "timed-out") yield EMPTY;
	}
}
var EMPTY = Buffer.alloc(0);
function chunkAt(ring, position, length) {
	const start = position & RING_BYTES - 1;
	return Buffer.from(ring, start, Math.min(length, RING_BYTES - start));
}
function tell(cells, cell) {
	Atomics.add(cells, cell, 1);
	Atomics.notify(cells, cell);
}
async function writePipe({ ring, state }, chunks, closed) {
	const cells = new Int32Array(state);
	let isClosed = false;
	const close = () => {
		isClosed = true;
	};
	const closing = closed.then(close, close);
	const end = (how) => {
		Atomics.store(cells, END, how);
		tell(cells, NEWS);
	};
	try {
		for await (const chunk of chunks) {
			for (let at = 0; at < chunk.length; ) {
				at += put(chunk, at, ring, cells);
				if (usedIn(cells) === RING_BYTES) await Promise.race([roomIn(cells), closing]);
				if (isClosed) return false;
			}
		}
		end(WHOLE);
		return true;
	} catch (error) {
		end(BROKEN);
		throw error;
	}
}
function put(chunk, at, ring, cells) {
	const written = Atomics.load(cells, WRITTEN);
	const free = RING_BYTES - usedIn(cells);
	const room = chunkAt(ring, written, Math.min(free, chunk.length - at));
	const isInPlace = chunk.buffer === ring && chunk.byteOffset + at === room.byteOffset;
	if (!isInPlace) room.set(chunk.subarray(at, at + room.length));
	Atomics.store(cells, WRITTEN, written + room.length | 0);
	tell(cells, NEWS);
	return room.length;
}
function usedIn(cells) {
	return Atomics.load(cells, WRITTEN) - Atomics.load(cells, READ) >>> 0;
}
async function roomIn(cells) {
	for (; ; ) {
		const room = Atomics.load(cells, ROOM);
		if (usedIn(cells) < RING_BYTES) return;
		await Atomics.waitAsync(cells, ROOM, room).value;
	}
}
// source/worker-reply
function describeLayerError(error) {
	if (error instanceof DataError) {
		return { kind: "bad-layer", code: error.code, message: error.message, place: error.place };
	}
	if (error instanceof PipeBrokenError) return { kind: "broken-off" };
	const isCloneable = error instanceof RemoteError || error instanceof UserError;
	return { kind: "failed", error: isCloneable ? new Error(error.message) : error };
}
function contentsOfReply(reply) {
	switch (reply.kind) {
		case "contents":
			return reply.contents;
		case "bad-layer":
			throw new DataError(reply.code, reply.message, reply.place);
		case "broken-off":
			throw new PipeBrokenError();
		case "failed":
			throw reply.error;
	}
}
// source/thread-priority
import{ getPriority, setPriority }from"node:os";
var STEPS = 2;
var LOWEST = 19;
function lowerPriority() {
	return Math.min(getPriority() + STEPS, LOWEST);
}
function setThreadPriority(priority) {
	if (process.platform !== "linux") return;
	try {
		setPriority(priority);
	} catch {
	}
}
// source/layer-compression
function readingOf(layer, found) {
	const declared = declaredCompression(layer.mediaType);
	const isArchive = layer.digest === layer.diffId;
	if (isArchive) {
		const isPlain = found === "none" && (declared ?? "none") === "none";
		const contradiction = isPlain ? void 0 : `${words(declared, found)}, but the diff ID indicates no compression`;
		return { isArchive, provesDiffId: false, contradiction };
	}
	if (declared === void 0) return { isArchive, provesDiffId: true };
	if (declared !== found) {
		return { isArchive, provesDiffId: true, contradiction: words(declared, found) };
	}
	return { isArchive, provesDiffId: found === "none" || layer.provesDiffId };
}
function words(declared, found) {
	const media = declared === void 0 ? "an unknown compression" : said(declared);
	return `the media type indicates ${media} and the first bytes indicate ${said(found)}`;
}
function said(compression) {
	return compression === "none" ? "no compression" : compression;
}
function declaredCompression(mediaType) {
	if (/[.+]gzip$/.test(mediaType)) return "gzip";
	if (/[.+]zstd$/.test(mediaType)) return "zstd";
	return PLAIN.test(mediaType) ? "none" : void 0;
}
var PLAIN = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar$/;
// tar/expand-sparse
var ZEROS = Buffer.alloc(64 * 1024);
function expandInto(sink, sparse, spend, path) {
	const runs = sparse.runs[Symbol.iterator]();
	let run = { offset: 0, length: 0 };
	let position = 0;
	const fillTo = (offset) => {
		if (offset < position || offset > sparse.realSize) throw badMap(path);
		if (offset > position && !spend(offset - position)) return false;
		while (position < offset) {
			const zeros = ZEROS.subarray(0, Math.min(ZEROS.length, offset - position));
			position += zeros.length;
			if (!sink.push(zeros)) return false;
		}
		return true;
	};
	const reachRun = () => {
		while (position === run.offset + run.length) {
			const next = runs.next();
			if (next.done === true) throw badMap(path);
			run = next.value;
			if (run.offset + run.length > sparse.realSize) throw badMap(path);
			if (!fillTo(run.offset)) return false;
		}
		return true;
	};
	return {
		push: (bytes) => {
			for (let at = 0; at < bytes.length; ) {
				if (!reachRun()) return false;
				const part = bytes.subarray(at, at + run.offset + run.length - position);
				at += part.length;
				position += part.length;
				if (!sink.push(part)) return false;
			}
			return true;
		},
		end: () => {
			if (fillTo(sparse.realSize)) sink.end();
		}
	};
}
// source/folded-paths
var ENOUGH_CHARACTERS = 64 * 1024;
var AFTER_FOLDER = "//";
function foldPaths(paths) {
	const folded = [];
	const open = new Map();
	for (const path of paths) {
		const slash = path.lastIndexOf("/");
		const folder = path.slice(0, Math.max(slash, 0));
		const known = open.get(folder);
		const name = path.slice(slash + 1);
		const text = known === void 0 ? `${folder}${AFTER_FOLDER}${name}` : `${known}/${name}`;
		if (text.length < ENOUGH_CHARACTERS) {
			open.set(folder, text);
			continue;
		}
		folded.push(text);
		open.delete(folder);
	}
	return [...folded, ...open.values()];
}
function* unfoldWhere(matters, folded) {
	for (const text of folded) {
		const folder = text.slice(0, Math.max(text.indexOf(AFTER_FOLDER), 0));
		if (folder !== "" && !matters(folder)) continue;
		const start = folder === "" ? "" : `${folder}/`;
		for (const name of text.slice(folder.length + AFTER_FOLDER.length).split("/")) {
			if (matters(start + name)) yield start + name;
		}
	}
}
// source/layer-state
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
var AUFS_NOTE = ".wh..wh.";
var MAX_EMPTIED = 100;
function emptyLayerState() {
	return {
		files: new Map(),
		hardLinks: new Map(),
		symlinks: new Map(),
		whiteouts: new Set(),
		opaque: new Set(),
		occupied: new Set(),
		folders: new Set(),
		implied: new Set(),
		assumed: new Set(),
		skipped: new Set(),
		emptied: 0,
		tooLarge: new Map(),
		chunks: [],
		keptBytes: 0,
		holeBytes: 0,
		entries: 0,
		searchedFiles: 0,
		secrets: [],
		foundSecrets: 0,
		shownSecrets: new Map(),
		noted: new Map()
	};
}
function replacePath({ path, type }, gathered, { hidesOthers, digest }) {
	const { folders, implied, occupied } = gathered;
	if (type !== "directory" && hidesOthers) {
		const known = occupied.size;
		occupied.add(path);
		if (occupied.size > known && !folders.has(path) && !implied.has(path)) return;
	}
	for (const entries of entryMapsOf(gathered)) entries.delete(path);
	if (type === "directory") {
		folders.add(path);
		return;
	}
	const isFolder2 = folders.delete(path);
	if (implied.delete(path) || isFolder2) emptyFolder(path, gathered, digest);
}
function entryMapsOf({files,hardLinks,symlinks,tooLarge,shownSecrets,noted}) {
	return [files, hardLinks, symlinks, tooLarge, shownSecrets, noted];
}
function emptyFolder(folder, gathered, digest) {
	gathered.emptied += 1;
	if (gathered.emptied > MAX_EMPTIED) {
		const message = `the layer ${digest} replaces more than ${MAX_EMPTIED} of its own folders with files`;
		throw new DataError("limit-exceeded", message, { path: digest });
	}
	for (const entries of [...entryMapsOf(gathered), gathered.folders, gathered.implied]) {
		for (const path of entries.keys()) if (path.startsWith(`${folder}/`)) entries.delete(path);
	}
}
function takeHardLink({ path, linkPath }, { files, hardLinks, occupied }, isWanted, hidesOthers) {
	const found = files.get(linkPath);
	const file = found?.isListed === true ? void 0 : found;
	const isBelow = hidesOthers && !occupied.has(linkPath);
	if (file === void 0 && (isWanted || isBelow)) {
		hardLinks.set(path, { path, target: linkPath, isBelow });
	} else if (file !== void 0 && (isWanted || file.extract !== void 0)) {
		files.set(path, { ...file, path });
	}
}
function takeWhiteout(path, gathered) {
	const removed = removedPath(path);
	if (removed === path) return false;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === OPAQUE) (removed === "" ? gathered.skipped : gathered.opaque).add(removed);
	else if (!name.startsWith(AUFS_NOTE)) gathered.whiteouts.add(removed);
	return true;
}
function removedPath(path) {
	const slash = path.lastIndexOf("/");
	if (!path.startsWith(WHITEOUT, slash + 1)) return path;
	if (path.slice(slash + 1) === OPAQUE) return path.slice(0, Math.max(slash, 0));
	return path.slice(0, slash + 1) + path.slice(slash + 1 + WHITEOUT.length);
}
function takeUncertain({ path, type }, gathered) {
	if (type === "unknown") gathered.contradiction ??= unpackedByNone(path);
	if (type !== "skipped") return type === "unknown";
	const removed = removedPath(path);
	const { folders, implied, occupied } = gathered;
	const isKnown = [...entryMapsOf(gathered), folders, implied, occupied].some(
		(known) => known.has(removed)
	);
	if (isKnown) gathered.contradiction ??= removedBySome(removed);
	gathered.skipped.add(removed);
	return true;
}
function unpackedByNone(path) {
	return `it contains ${JSON.stringify(path)} with a type that no engine unpacks`;
}
function removedBySome(path) {
	return `it contains an entry that removes ${JSON.stringify(path)} in some engines and is skipped by others`;
}
function contentsOf(gathered, inflatedBytes) {
	const bytes = new Uint8Array(gathered.keptBytes);
	let at = 0;
	for (const chunk of gathered.chunks.splice(0)) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return {
		files: [...gathered.files.values()],
		bytes,
		hardLinks: [...gathered.hardLinks.values()],
		symlinks: [...gathered.symlinks].map(([path, target]) => ({ path, target })),
		whiteouts: [...gathered.whiteouts],
		opaque: [...gathered.opaque],
		occupied: foldPaths(gathered.occupied),
		folders: [...gathered.folders],
		assumed: [...gathered.assumed],
		skipped: [...gathered.skipped],
		tooLarge: [...gathered.tooLarge].map(([path, size]) => ({ path, size })),
		entries: gathered.entries,
		inflatedBytes,
		...gathered.contradiction !== void 0 && { contradiction: gathered.contradiction }
	};
}
function searchedOf({searchedFiles,secrets,shownSecrets,noted}) {
	return {
		files: searchedFiles,
		secrets: secrets.map(
			(file) => shownSecrets.get(file.path) === file ? file : { ...file, isReplaced: true }
		),
		noted: [...noted].map(([path, mode]) => ({ path, mode }))
	};
}
// source/whiteouts
function removalsOf(contents) {
	const removals = {
		trees: new Set(),
		insides: new Set(),
		alone: new Set()
	};
	removeMore(removals, contents);
	return removals;
}
function removeMore({ trees, insides, alone }, contents, matters = () => true) {
	if (contents === void 0) return;
	for (const path of contents.whiteouts) if (matters(path)) trees.add(path);
	for (const path of unfoldWhere(matters, contents.occupied)) trees.add(path);
	for (const path of contents.folders) if (matters(path)) alone.add(path);
	for (const path of contents.opaque) insides.add(path);
}
function shownBelow(path, { count, at, removals }) {
	for (let layer = count - 1; layer >= 0; layer--) {
		const found = at(layer);
		if (found === void 0) continue;
		for (let above = count - 1; above > layer; above--) {
			if (isRemoved(path, removals(above))) return void 0;
		}
		return found;
	}
	return void 0;
}
function removalsByLayer(layers) {
	const known = [];
	return (layer) => {
		const removals = known[layer] ?? removalsOf(layers[layer]);
		known[layer] = removals;
		return removals;
	};
}
function isRemoved(path, { trees, insides, alone }) {
	if (trees.has(path) || alone.has(path) || insides.has("")) return true;
	for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
		const folder = path.slice(0, slash);
		if (trees.has(folder) || insides.has(folder)) return true;
	}
	return false;
}
// source/resolve-entry-path
function placesEntries(gathered, below, digest) {
	const links = { get: (path) => linkAt(path, gathered, below) };
	let last = "";
	const realPath = (path) => {
		const slash = path.lastIndexOf("/");
		if (slash === -1 || slash === last.length && path.startsWith(last)) return path;
		const parent = path.slice(0, slash);
		if (isFolder(parent, gathered)) {
			last = parent;
			return path;
		}
		const real = resolvePath(parent, links);
		if (real === void 0) throw circular(path, digest);
		assume(parent, gathered.assumed);
		assume(real, gathered.assumed);
		assume(real, gathered.implied);
		return real === "" ? path.slice(slash + 1) : `${real}${path.slice(slash)}`;
	};
	return (entry) => {
		if (entry.type !== "directory" && last.startsWith(entry.path)) last = "";
		const path = realPath(entry.path);
		if (entry.type !== "hardlink") return path === entry.path ? entry : { ...entry, path };
		const linkPath = realPath(entry.linkPath);
		const target = links.get(linkPath);
		if (target === void 0) return { ...entry, path, linkPath };
		return { ...entry, path, type: "symlink", linkPath: target };
	};
}
function isFolder(path, { folders, implied }) {
	return folders.has(path) || implied.has(path);
}
function linkAt(path, gathered, below) {
	const own = gathered.symlinks.get(path);
	if (own !== void 0) return own;
	const hardLink = gathered.hardLinks.get(path);
	if (hardLink !== void 0) gathered.assumed.add(hardLink.target);
	const target = below.get(path);
	if (target === void 0) return void 0;
	const { occupied, opaque, folders, whiteouts } = gathered;
	const isGone = isRemoved(path, { trees: occupied, insides: opaque, alone: folders }) || isRemoved(path, { trees: whiteouts, insides: NONE, alone: NONE });
	return isGone ? void 0 : target;
}
var NONE = new Set();
function assume(folder, folders) {
	for (let end = folder.length; end > 0; end = folder.lastIndexOf("/", end - 1)) {
		const path = folder.slice(0, end);
		if (folders.has(path)) return;
		folders.add(path);
	}
}
function circular(path, digest) {
	const message = `the layer ${digest} contains ${JSON.stringify(path.slice(0, 200))}, but the path to its folder has too many links or a cycle`;
	return new DataError("malformed", message, { path: digest });
}
// source/noted-files
var SETUID_OR_SETGID = 3072;
var STICKY = 512;
var WRITABLE_BY_ALL = 2;
var SYSTEM = /^(?:usr\/|usr\/local\/)?(?:bin|sbin|lib|lib32|lib64|libexec|etc)(?:\/|$)/;
var PROGRAM = /(?:^|\/)s?bin\/(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|rpm|zypper|dpkg|pacman|opkg|sh|bash|dash|ash|zsh|busybox)$/;
function isNoted({ path, type, mode }) {
	if (type === "symlink") return PROGRAM.test(path);
	if (type === "directory") return isWritable(mode) && (mode & STICKY) === 0 && SYSTEM.test(path);
	if (type !== "file" && type !== "hardlink") return false;
	if ((mode & SETUID_OR_SETGID) !== 0) return true;
	return isWritable(mode) && SYSTEM.test(path) || PROGRAM.test(path);
}
function isWritable(mode) {
	return (mode & WRITABLE_BY_ALL) !== 0;
}
// source/search-files
function searchFiles(search, gathered, job) {
	let inHeader = [];
	let isTrailing = false;
	const keep2 = ({ path }, content) => {
		const secrets = [...inHeader, ...content?.secrets ?? []];
		const omitted = content?.omitted ?? 0;
		inHeader = [];
		if (content !== void 0) gathered.searchedFiles += 1;
		if (secrets.length + omitted === 0) return;
		const file = { path, secrets, ...omitted > 0 && { omitted } };
		gathered.secrets.push(file);
		gathered.shownSecrets.set(path, file);
		gathered.foundSecrets += secrets.length;
		requireFew(gathered.foundSecrets, "secrets", job);
	};
	const sinkFor = (entry) => {
		search.start(entry.path);
		const sink = {
			push: (bytes) => {
				search.push(bytes);
				return true;
			},
			end: () => keep2(entry, search.end())
		};
		if (entry.sparse === void 0) return sink;
		return expandInto(sink, entry.sparse, spendOnHoles(entry, gathered, job), job.digest);
	};
	return {
		header: (texts) => {
			inHeader.push(...texts.flatMap((text) => search.name(text)));
		},
		entry: (entry, taken) => {
			if (isNoted(entry)) {
				gathered.noted.set(entry.path, entry.type === "symlink" ? 0 : entry.mode & MODE_BITS);
				requireFew(gathered.noted.size, "files with special permissions", job);
			}
			const hasData = entry.type === "file" || entry.dataSize > 0;
			if (!hasData) keep2(entry);
			if (!hasData || taken === true) return taken;
			const sink = sinkFor(entry);
			return taken === false ? sink : both(taken, sink);
		},
		data: (entry, bytes) => {
			const content = entry.sparse === void 0 ? bytes : expandSparse(bytes, entry.sparse, job.digest);
			search.start(entry.path);
			search.push(content);
			keep2(entry, search.end());
		},
		trailing: (bytes) => {
			if (!isTrailing && bytes.every((byte) => byte === 0)) return;
			if (!isTrailing) search.start(job.digest);
			isTrailing = true;
			search.push(bytes);
		},
		end: () => {
			if (isTrailing) keep2({ path: job.digest }, search.end());
		}
	};
}
var MODE_BITS = 4095;
function requireFew(count, what, { digest, limits }) {
	if (count <= limits.maxFound) return;
	const message = `the layer ${digest} has more than ${limits.maxFound} ${what}`;
	throw new DataError("limit-exceeded", message, { path: digest });
}
function spendOnHoles({ path, dataSize, sparse }, gathered, { limits }) {
	return (bytes) => {
		gathered.holeBytes += bytes;
		if (gathered.holeBytes <= limits.maxHoleBytes) return true;
		gathered.tooLarge.set(path, sparse?.realSize ?? dataSize);
		return false;
	};
}
function both(one, other) {
	let needsMore = true;
	return {
		push: (bytes) => {
			needsMore &&= one.push(bytes);
			return other.push(bytes) || needsMore;
		},
		end: () => {
			if (needsMore) one.end();
			other.end();
		}
	};
}
// source/layer-entries
function collectLayer(job, search) {
	const isWanted = compileWanted({ ...job.wanted, listed: void 0 });
	const extra = new Set(job.extraPaths);
	const extracts = new Set(job.wanted.extracts);
	const wants = {
		path: (path) => isWanted(path) || extra.has(path),
		isListed: compileWanted({ globs: job.wanted.listed }),
		extracts,
		extracting: extractOptions(extracts)
	};
	const gathered = emptyLayerState();
	const searching = search && searchFiles(search, gathered, job);
	const below = new Map(job.linksBelow?.map(({ path, target }) => [path, target]));
	const place = placesEntries(gathered, below, job.digest);
	let placed;
	return {
		...searching && { header: searching.header, trailing: searching.trailing },
		entry: (entry, chunk, dataAt = 0) => {
			placed = place(entry);
			const content = chunk === void 0 ? "unknown" : contentAt(chunk, dataAt, entry);
			const taken = takeEntry(placed, content, gathered, wants, job);
			return searching === void 0 ? taken : searching.entry(placed, taken);
		},
		data: (entry, bytes) => {
			searching?.data(placed ?? entry, bytes);
			keep(placed ?? entry, bytes, gathered, job);
		},
		contents: (inflatedBytes) => {
			searching?.end();
			const contents = contentsOf(gathered, inflatedBytes);
			return searching === void 0 ? contents : { ...contents, searched: searchedOf(gathered) };
		}
	};
}
function contentAt(chunk, dataAt, { dataSize }) {
	if (mayHaveExtract(chunk, dataAt)) return "unknown";
	return mayEndWithArchive(chunk, dataAt, dataSize) ? "begins-other" : "other";
}
function takeEntry(entry, content, gathered, wants, job) {
	gathered.entries += 1;
	if (gathered.entries + gathered.assumed.size > job.limits.maxEntries) {
		throw exceeded(job, `more than ${job.limits.maxEntries} entries and folders`);
	}
	const { path, type } = entry;
	if (takeUncertain(entry, gathered)) return false;
	if (type !== "directory" && takeWhiteout(path, gathered)) return false;
	replacePath(entry, gathered, job);
	if (type === "symlink") gathered.symlinks.set(path, entry.linkPath);
	if (type === "hardlink") takeHardLink(entry, gathered, wants.path(path), job.hidesOthers);
	if (type !== "directory" && wants.isListed(path)) listFile(path, gathered);
	if (type !== "file") return false;
	if (wants.path(path)) return fits(entry, gathered, job);
	return scanFile(entry, content, gathered, wants, job);
}
function listFile(path, { files, keptBytes }) {
	if (!files.has(path)) files.set(path, { path, start: keptBytes, end: keptBytes, isListed: true });
}
function scanFile({ path, dataSize, sparse }, content, gathered, { extracts, extracting }, job) {
	const kind = extracts.size === 0 ? void 0 : extractKindOf(path, extracts);
	if (kind === void 0) return false;
	const isPlain = kind === "executable" && sparse === void 0;
	if (isPlain && content === "other") return false;
	const size = sparse?.realSize ?? dataSize;
	if (kind === "java-archive" && size > MAX_JAVA_ARCHIVE_BYTES) {
		gathered.tooLarge.set(path, size);
		return false;
	}
	const inner = isPlain && content === "begins-other" ? void 0 : openExtractor(kind, path, size, extracting);
	const gatherer = kind === "executable" && size >= MIN_ARCHIVE_BYTES ? withEndWatched(size, inner) : inner;
	if (gatherer === void 0) return false;
	const sink = {
		push: gatherer.push,
		end: () => keepExtract(path, gatherer, gathered, job)
	};
	if (sparse === void 0) return sink;
	const spend = (bytes) => spendOnHoles2(path, size, bytes, gathered, job);
	return expandInto(sink, sparse, spend, job.digest);
}
function spendOnHoles2(path, size, bytes, gathered, job) {
	if (gathered.holeBytes + bytes > job.limits.maxHoleBytes) {
		gathered.tooLarge.set(path, size);
		return false;
	}
	gathered.holeBytes += bytes;
	return true;
}
function keepExtract(path, gatherer, gathered, job) {
	const extract = gatherer.end();
	if (extract === void 0) return;
	keepBytes({ path, extract: gatherer.kind }, extract, gathered, job);
}
function fits(entry, gathered, job) {
	const size = Math.max(entry.dataSize, entry.sparse?.realSize ?? 0);
	if (size > job.limits.maxFileBytes) {
		gathered.tooLarge.set(entry.path, size);
		return false;
	}
	return true;
}
function keep(entry, data, gathered, job) {
	const bytes = entry.sparse === void 0 ? data : expandSparse(data, entry.sparse, job.digest);
	keepBytes({ path: entry.path }, bytes, gathered, job);
}
function keepBytes(file, bytes, gathered, job) {
	const start = gathered.keptBytes;
	gathered.keptBytes += bytes.length;
	if (gathered.keptBytes > job.limits.maxKeptBytes) {
		throw exceeded(job, `more than ${job.limits.maxKeptBytes} bytes of files to read`);
	}
	gathered.chunks.push(bytes);
	gathered.files.set(file.path, { ...file, start, end: gathered.keptBytes });
}
function exceeded(job, what) {
	return new DataError("limit-exceeded", `the layer ${job.digest} contains ${what}`, {
		path: job.digest
	});
}
// source/layer-error
function asLayerError(error, digest) {
	const isOurs = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
	const code = errorCode(error);
	if (isOurs || code === void 0) return error;
	const message = `the layer ${digest} is damaged or truncated (${code})`;
	return new DataError("unreadable", message, { path: digest }, { cause: error });
}
// source/read-layer
async function readLayer(job, stored, now = () => performance.now()) {
	const deadline = now() + job.limits.maxMs;
	const requireInTime = () => {
		if (now() > deadline) throw tooSlow(job);
	};
	const collector = collectLayer(job, await searchFor(job));
	const tar = createTarReader(job.digest, collector);
	const bytes = { stored: 0, inflated: 0 };
	const inflater = inflaterOf(job, (chunk) => {
		bytes.inflated += chunk.byteLength;
		requireInTime();
		requireWithinLimits(bytes.inflated, bytes.stored, job);
		tar.push(chunk);
	});
	try {
		for await (const chunk of stored) {
			requireInTime();
			if (chunk.byteLength === 0) continue;
			bytes.stored += chunk.byteLength;
			await inflater.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
		}
		await inflater.end();
	} catch (error) {
		throw asLayerError(error, job.digest);
	}
	tar.end();
	const { contradiction } = inflater.reading();
	const contents = collector.contents(bytes.inflated);
	return contradiction === void 0 ? contents : { ...contents, contradiction };
}
async function searchFor({ wanted }) {
	if (wanted.extracts?.includes("secrets") !== true) return void 0;
	return (await import("./search-file-7E3N4WYR.js")).openFileSearch();
}
function inflaterOf(job, take) {
	let opened;
	let head = Buffer.alloc(0);
	const open = async () => {
		const reading = readingOf(job, compressionOf(head));
		const proof = proofOf(job, reading);
		const taking = (chunk) => {
			proof.hash?.update(chunk);
			take(chunk);
		};
		const inflater = reading.isArchive ? asItIs(taking) : openInflater(head, `the layer ${job.digest}`, taking, { isVerified: true });
		opened = { reading, proof, inflater };
		await inflater.push(head);
		return opened;
	};
	return {
		push: async (chunk) => {
			if (opened !== void 0) return await opened.inflater.push(chunk);
			head = Buffer.concat([head, chunk]);
			if (head.length >= MAGIC_BYTES) await open();
		},
		end: async () => {
			const { inflater, proof } = opened ?? await open();
			await inflater.end();
			proof.requireMatch();
		},
		reading: () => opened?.reading ?? {}
	};
}
function asItIs(take) {
	return { push: take, end: () => void 0 };
}
function proofOf({ digest, diffId }, { provesDiffId }) {
	const wanted = requireDigest(diffId, digest);
	if (!provesDiffId) return { hash: void 0, requireMatch: () => void 0 };
	const hash = hashFor(wanted);
	const requireMatch = () => {
		const actual = `${wanted.algorithm}:${hash.digest("hex")}`;
		if (actual !== diffId) throw digestMismatch(diffId, actual, digest);
	};
	return { hash, requireMatch };
}
function requireWithinLimits(inflated, stored, job) {
	const { maxBytes, maxRatio, ratioFreeBytes } = job.limits;
	if (inflated <= ratioFreeBytes && inflated <= maxBytes) return;
	const isBomb = inflated > ratioFreeBytes && inflated > stored * maxRatio;
	if (inflated <= maxBytes && !isBomb) return;
	const message = isBomb ? `the layer ${job.digest} inflates to more than ${maxRatio} times its size, like a decompression bomb` : `the layer ${job.digest} inflates to more than ${maxBytes} bytes`;
	throw new DataError("limit-exceeded", message, { path: job.digest });
}
function tooSlow({ digest, limits }) {
	const minutes = Math.round(limits.maxMs / 6e4);
	const message = `reading the layer ${digest} took more than ${minutes} minutes`;
	return new DataError("limit-exceeded", message, { path: digest });
}

export{createRing,openPipe,freeMemory,PipeBrokenError,readPipe,writePipe,describeLayerError,contentsOfReply,removedBySome,removalsOf,removeMore,shownBelow,removalsByLayer,isRemoved,asLayerError,lowerPriority,setThreadPriority,readLayer};

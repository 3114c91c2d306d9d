import{MAX_CONFIG_BYTES,openFile,parseImageConfig}from"./chunk-35MKYH6X.js";
import{BLOCK,cutShort,paddedSize,readTarEntries}from"./chunk-P6Y673UM.js";
import{MAGIC_BYTES,compressionOf,openInflater}from"./chunk-ISXMYE7Z.js";
import{makeTemporaryFolder}from"./chunk-QSG23CM7.js";
import{MAX_MANIFEST_BYTES,MEDIA_TYPES,asArray,asObject,asString,createFile,declaredMediaType,hasImageConfig,imagesUnder,namedIn,optionalArray,parseExactJson,parseLayoutIndex,parseManifest,readWhole,requireExactKeys,verifiedChunks}from"./chunk-DD6OEQO3.js";
import{DataError,UserError,digestOf,isDigest,requireBytesMatch,requireDigest}from"./chunk-YCU6NLYP.js";
// oci/archive
import{ basename }from"node:path";
// tar/random-access
import{ createReadStream }from"node:fs";
import{ join, posix }from"node:path";
var ARCHIVE_LIMITS = {
	maxEntries: 1e5,
	maxInflatedBytes: 128 * 1024 * 1024 * 1024
};
var MAX_PATH_LENGTH = 4096;
var READ_BYTES = 256 * 1024;
async function indexTar(path, temporaryFolder, limits = ARCHIVE_LIMITS) {
	const plain = await plainFile(path, temporaryFolder, limits);
	try {
		const entries = await readEntries(plain.path, path, limits);
		const locate = (name) => locateIn(entries, name, plain.path, path);
		return {
			locate,
			read: (name, maxBytes) => readSmall(locate(name), name, maxBytes, path),
			close: plain.remove
		};
	} catch (error) {
		await plain.remove();
		throw error;
	}
}
async function plainFile(path, temporaryFolder, { maxInflatedBytes }) {
	const head = await firstBytes(path);
	if (compressionOf(head) === "none") return { path, remove: async () => void 0 };
	const { path: folder, remove } = makeTemporaryFolder(temporaryFolder, "assay-archive-");
	const plain = join(folder, "image.tar");
	try {
		await inflateInto(plain, path, head, maxInflatedBytes);
		return { path: plain, remove };
	} catch (cause) {
		await remove();
		if (cause instanceof DataError || cause instanceof UserError) throw cause;
		throw new DataError("unreadable", `cannot inflate ${path}`, { path }, { cause });
	}
}
async function inflateInto(plain, path, head, maxBytes) {
	const file = createFile(plain);
	let size = 0;
	const take = (chunk) => {
		size += chunk.length;
		if (size > maxBytes) {
			const message = `${path} inflates to more than ${maxBytes} bytes`;
			throw new DataError("limit-exceeded", message, { path });
		}
		file.write(chunk);
	};
	try {
		const inflater = openInflater(head, path, take);
		const chunks = createReadStream(path, { highWaterMark: READ_BYTES });
		for await (const chunk of chunks) await inflater.push(chunk);
		await inflater.end();
	} finally {
		file.close();
	}
}
async function firstBytes(path) {
	const handle = await openFile(path).catch((cause) => {
		const fix = "Check the path, which is relative to the working directory.";
		throw new UserError("file-not-found", `${path} does not exist.`, fix, { cause });
	});
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC_BYTES), 0, MAGIC_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
async function readEntries(file, path, limits) {
	const handle = await openFile(file);
	try {
		return await scan(handle, path, limits);
	} finally {
		await handle.close();
	}
}
async function scan(handle, path, { maxEntries }) {
	const reader = readTarEntries(path);
	const entries = new Map();
	const block = Buffer.alloc(BLOCK);
	const { size } = await handle.stat();
	let at = 0;
	for (let count = 0; count <= maxEntries; count++) {
		const { bytesRead } = await handle.read(block, 0, BLOCK, at);
		if (bytesRead === 0 && !reader.isInside()) return entries;
		if (bytesRead < BLOCK) throw cutShort(path);
		at += BLOCK;
		const step = reader.next(block, 0);
		if (step.kind === "end") return entries;
		const follows = followingBytes(step);
		if (at + follows > size) throw cutShort(path);
		const entry = await entryOf(step, reader, { handle, at });
		if (entry !== void 0) {
			const isDouble = entries.has(entry.path) && entry.type !== "directory";
			entries.set(entry.path, { entry, offset: at, isDouble });
		}
		at += paddedSize(follows);
	}
	throw new DataError("limit-exceeded", `${path} contains more than ${maxEntries} entries`, {path});
}
async function entryOf(step, reader, { handle, at }) {
	if (step.kind === "entry") return step.entry;
	if (step.kind !== "extended") return void 0;
	const content = Buffer.alloc(step.size);
	await handle.read(content, 0, step.size, at);
	return reader.extend(content);
}
function followingBytes(step) {
	if (step.kind === "entry") return step.entry.dataSize;
	return step.kind === "extended" ? step.size : 0;
}
function locateIn(entries, name, file, path) {
	const found = name.length > MAX_PATH_LENGTH ? void 0 : entries.get(posix.normalize(name));
	const { type, linkPath } = found?.entry ?? {};
	const target = type === "symlink" ? posix.join(posix.dirname(name), linkPath ?? "") : linkPath;
	const isLink = type === "symlink" || type === "hardlink";
	const real = isLink ? entries.get(target ?? "") : found;
	if (found?.isDouble === true || real?.isDouble === true) throw duplicatePath(name, path);
	if (real === void 0 || real.entry.type !== "file") return void 0;
	if (real.entry.sparse !== void 0) return void 0;
	return { path: file, offset: real.offset, length: real.entry.dataSize };
}
function duplicatePath(name, path) {
	const message = `the archive contains ${name.slice(0, 200)} twice. Fix: save the image again`;
	return new DataError("contradiction", message, { path });
}
async function readSmall(location, name, maxBytes, path) {
	if (location === void 0) {
		throw new DataError("not-found", `${path} has no ${name}`, { path });
	}
	if (location.length > maxBytes) {
		const message = `${name} in ${path} is ${location.length} bytes; the limit is ${maxBytes}`;
		throw new DataError("limit-exceeded", message, { path });
	}
	const chunks = [];
	for await (const chunk of streamOf(location)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
async function* streamOf(location) {
	if (location.length === 0) return;
	const { path, offset, length } = location;
	yield* createReadStream(path, { start: offset, end: offset + length - 1 });
}
// oci/docker-archive
import{ createHash }from"node:crypto";
var MAX_LAYERS = 1e3;
async function dockerImages(tar, path) {
	const bytes = await tar.read("manifest.json", MAX_MANIFEST_BYTES);
	const images = asArray(parseExactJson(bytes, `${path}: manifest.json`), "$");
	return images.map((value, index) => {
		const where = `$[${index}]`;
		const image = asObject(value, where);
		requireExactKeys(image, ARCHIVE_KEYS, where, path);
		const layers = asArray(image["Layers"], `${where}.Layers`);
		if (layers.length > MAX_LAYERS) {
			const message = `${path} has more than ${MAX_LAYERS} layers`;
			throw new DataError("limit-exceeded", message, { path });
		}
		return {
			config: asString(image["Config"], `${where}.Config`),
			names: strings(optionalArray(image["RepoTags"], `${where}.RepoTags`) ?? [], where),
			layers: strings(layers, `${where}.Layers`)
		};
	});
}
var ARCHIVE_KEYS = ["Config", "RepoTags", "Layers"];
async function synthesize(tar, image, path) {
	const bytes = await tar.read(image.config, MAX_CONFIG_BYTES);
	const { diffIds } = parseImageConfig(bytes, `${path}: ${image.config}`);
	const blobs = new Map();
	const add = (digest, location, mediaType2) => {
		blobs.set(digest, location);
		return { mediaType: mediaType2, digest, size: location.length };
	};
	const config = add(digestOf(bytes), requireLocation(tar, image.config, path), CONFIG_TYPE);
	const layers = [];
	for (const [index, name] of image.layers.entries()) {
		const location = requireLocation(tar, name, path);
		const digest = await layerDigest(name, location, diffIds[index]);
		layers.push(add(digest, location, LAYER_TYPE));
	}
	const mediaType = MEDIA_TYPES.dockerManifest;
	const content = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
	return { manifest: { mediaType, digest: digestOf(content), bytes: content }, blobs };
}
var CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
var LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar";
async function layerDigest(name, location, diffId) {
	const named = /^blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(name);
	const digest = `${named?.[1]}:${named?.[2]}`;
	if (named !== null && isDigest(digest)) return digest;
	const head = Buffer.concat(await first(location));
	if (compressionOf(head) === "none" && diffId !== void 0 && isDigest(diffId)) return diffId;
	const hash = createHash("sha256");
	for await (const chunk of streamOf(location)) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
async function first(location) {
	const chunks = [];
	for await (const chunk of streamOf({
		...location,
		length: Math.min(MAGIC_BYTES, location.length)
	})) {
		chunks.push(chunk);
	}
	return chunks;
}
function requireLocation(tar, name, path) {
	const location = tar.locate(name);
	if (location !== void 0) return location;
	const message = `${path} has no ${name.slice(0, 200)}: the archive is incomplete`;
	throw new DataError("not-found", message, { path });
}
function strings(values, where) {
	return values.map((value, index) => asString(value, `${where}[${index}]`));
}
// oci/archive-lists
var MAX_IMAGES = 1e3;
async function layoutImages({store,entries}) {
	const found = new Set();
	const looked = new Set();
	const look = async (digest) => {
		if (looked.has(digest)) return;
		looked.add(digest);
		if (looked.size > MAX_IMAGES) throw tooMany(store.name);
		const manifest = await store.getManifest(digest);
		if (manifest === void 0) return;
		const parsed = parseManifest(manifest.bytes, digest);
		if (parsed.kind === "manifest") {
			if (hasImageConfig(parsed)) found.add(parsed.config.digest);
			return;
		}
		for (const { descriptor } of await imagesUnder(store, parsed, manifest)) {
			await look(descriptor.digest);
		}
	};
	for (const { digest } of entries) await look(digest);
	return found;
}
async function savedImages(tar, path) {
	const images = await dockerImages(tar, path);
	if (images.length > MAX_IMAGES) throw tooMany(path);
	const found = new Set();
	for (const { config } of images) found.add(digestOf(await tar.read(config, MAX_CONFIG_BYTES)));
	return found;
}
function requireListed(others, listed, kind, path) {
	const missing = [...others].find((image) => !listed.has(image));
	if (missing === void 0) return;
	const [read, other] = kind === "oci-archive" ? ["index.json", "manifest.json"] : ["manifest.json", "index.json"];
	const fix = kind === "oci-archive" ? "save the image again" : `use oci-archive:${path}, or save the image again`;
	const message = `${path}: ${other} lists the image ${missing}, but ${read} does not. Fix: ${fix}`;
	throw new DataError("contradiction", message, { path });
}
function tooMany(path) {
	return new DataError("limit-exceeded", `${path} contains more than ${MAX_IMAGES} images`, {path});
}
// oci/archive
async function openOciArchive(path, deps) {
	const tar = await indexTar(path, deps.temporaryFolder);
	try {
		requireKind(tar, "oci-archive", path);
		const layout = await layoutIn(tar, path);
		if (tar.locate(INDEX_OF["docker-archive"]) !== void 0) {
			const images = await layoutImages(layout);
			requireListed(await savedImages(tar, path), images, "oci-archive", path);
		}
		return { ...layout, close: tar.close };
	} catch (error) {
		await tar.close();
		throw error;
	}
}
async function layoutIn(tar, path) {
	const bytes = await tar.read(INDEX_OF["oci-archive"], MAX_MANIFEST_BYTES);
	const { manifests: entries } = parseLayoutIndex(bytes, `${path}: index.json`);
	const locate = (digest) => locateBlob(tar, digest, path);
	const getManifest = async (asked) => {
		const digest = isDigest(asked) ? asked : namedIn(entries, asked, `oci-archive:${path}`)?.digest;
		if (digest === void 0 || locate(digest) === void 0) return void 0;
		const content = await tar.read(blobName(digest, path), MAX_MANIFEST_BYTES);
		requireBytesMatch(content, digest, path);
		return { mediaType: declaredMediaType(content, path) ?? "", digest, bytes: content };
	};
	return { store: archiveStore(path, getManifest, locate), entries };
}
async function openDockerArchive(path, { name, isFromDaemon = false }, deps) {
	const tar = await indexTar(path, deps.temporaryFolder);
	try {
		requireKind(tar, "docker-archive", path);
		if (!isFromDaemon && tar.locate(INDEX_OF["oci-archive"]) !== void 0) {
			const images = await layoutImages(await layoutIn(tar, path));
			requireListed(images, await savedImages(tar, path), "docker-archive", path);
		}
		const image = await synthesize(tar, await chooseImage(tar, name, path), path);
		const getManifest = async (asked) => asked === image.manifest.digest ? image.manifest : void 0;
		const locate = (digest) => image.blobs.get(digest);
		const store = archiveStore(path, getManifest, locate);
		return { store, reference: image.manifest.digest, close: tar.close };
	} catch (error) {
		await tar.close();
		throw error;
	}
}
var INDEX_OF = { "oci-archive": "index.json", "docker-archive": "manifest.json" };
function requireKind(tar, kind, path) {
	const other = kind === "oci-archive" ? "docker-archive" : "oci-archive";
	if (tar.locate(INDEX_OF[kind]) !== void 0) return;
	const message = `${path} is not in ${kind} format: it has no ${INDEX_OF[kind]}.`;
	const isOther = tar.locate(INDEX_OF[other]) !== void 0;
	const written = "Use an archive written by skopeo, buildx or `docker save`.";
	throw new UserError("input-invalid", message, isOther ? `Use ${other}:${path}` : written);
}
async function chooseImage(tar, name, path) {
	const images = await dockerImages(tar, path);
	const matches = images.filter(
		(image) => name === void 0 || image.names.some((known) => isSameName(known, name))
	);
	const [first2] = matches;
	if (first2 !== void 0 && matches.length === 1) return first2;
	const names = images.flatMap((image) => image.names);
	const fix = `Add a colon and one of these names: ${names.slice(0, 20).join(", ") || "none found"}`;
	throw new UserError(
		"input-invalid",
		`${path} contains ${images.length} images; expected one.`,
		fix
	);
}
function isSameName(known, asked) {
	return known === asked || known.endsWith(`/${asked}`);
}
function blobName(digest, path) {
	const { algorithm, hex } = requireDigest(digest, path);
	return `blobs/${algorithm}/${hex}`;
}
function locateBlob(tar, digest, path) {
	return tar.locate(blobName(digest, path));
}
function archiveStore(path, getManifest, locate) {
	const require2 = (descriptor) => {
		const location = locate(descriptor.digest);
		if (location !== void 0) return location;
		const message = `${path} has no blob ${descriptor.digest}: the archive is incomplete`;
		throw new DataError("not-found", message, { path });
	};
	const chunksOf = (descriptor) => verifiedChunks(streamOf(require2(descriptor)), descriptor, path);
	const refuse = async () => {
		const fix = "Write to a registry or an OCI layout instead.";
		throw new UserError("not-supported", `${path} is an archive, and archives are read-only.`, fix);
	};
	return {
		name: basename(path),
		kind: "archive",
		getManifest,
		openBlob: async (descriptor) => ReadableStream.from(chunksOf(descriptor)),
		readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => chunksOf(descriptor)),
		locateBlob: async (descriptor) => require2(descriptor),
		putBlob: refuse,
		putManifest: refuse,
		listReferrers: async () => []
	};
}
export{openDockerArchive,openOciArchive};

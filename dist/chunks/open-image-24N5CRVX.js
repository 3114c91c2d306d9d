import{readImage,resolveImages,startThreads,threadsFor}from"./chunk-3JQENJNT.js";
import{arrayAt,formatPlatform,isObject,objectAt,openImageStore,parseImageReference,parseJson,parseManifest,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// source/build-provenance
var MAX_PROVENANCE_BYTES = 16 * 1024 * 1024;
var MAX_SOURCES = 100;
var SUBJECT = "vnd.docker.reference.digest";
var PREDICATE_TYPE = "in-toto.io/predicate-type";
async function buildSources(store, image) {
	const predicate = await readProvenance(store, image);
	return predicate === void 0 ? [] : sourcesOf(predicate).slice(0, MAX_SOURCES);
}
async function readProvenance(store, image) {
	const found = await provenanceOf(store, image);
	if (found === void 0) return void 0;
	const statement = parseJson(found.bytes, found.digest);
	return isObject(statement) ? objectAt(statement, "predicate") : void 0;
}
async function provenanceOf(store, { index, manifest }) {
	if (index === void 0) return void 0;
	const parsed = parseManifest(index.bytes, index.digest);
	if (parsed.kind !== "index") return void 0;
	const entry = parsed.manifests.find(
		({ annotations }) => annotations?.[SUBJECT] === manifest.digest
	);
	const attestation = entry && await store.getManifest(entry.digest);
	if (attestation === void 0) return void 0;
	const attested = parseManifest(attestation.bytes, attestation.digest);
	if (attested.kind !== "manifest") return void 0;
	const layer = attested.layers.find(
		({ annotations }) => annotations?.[PREDICATE_TYPE]?.startsWith("https://slsa.dev/provenance/")
	);
	if (layer === void 0) return void 0;
	return { bytes: await store.readBlob(layer, MAX_PROVENANCE_BYTES), digest: layer.digest };
}
function sourcesOf(predicate) {
	const definition = objectAt(predicate, "buildDefinition") ?? {};
	const materials = arrayAt(definition, "resolvedDependencies") ?? arrayAt(predicate, "materials") ?? [];
	const layers = layersByImage(predicate, definition);
	return materials.filter(isObject).flatMap((material) => {
		const name = imageOfPurl(stringAt(material, "uri") ?? "");
		if (name === void 0) return [];
		const hex = stringAt(objectAt(material, "digest") ?? {}, "sha256");
		const digest = hex === void 0 ? void 0 : `sha256:${hex}`;
		return [{ name, digest, layers: digest === void 0 ? void 0 : layers.get(digest) }];
	});
}
function imageOfPurl(uri) {
	const match = /^pkg:docker\/([^@?#]+)(?:@([^?#]+))?/.exec(uri.slice(0, 1e3));
	if (match === null) return void 0;
	const [, name = "", version] = match;
	try {
		const tag = version === void 0 ? "" : decodeURIComponent(version);
		const separator = tag.startsWith("sha256:") ? "@" : ":";
		return `${decodeURIComponent(name)}${tag === "" ? "" : `${separator}${tag}`}`;
	} catch {
		return void 0;
	}
}
function layersByImage(predicate, definition) {
	const internal = objectAt(definition, "internalParameters") ?? predicate;
	const steps = arrayAt(objectAt(internal, "buildConfig") ?? {}, "llbDefinition") ?? [];
	const details = objectAt(objectAt(predicate, "runDetails") ?? predicate, "metadata") ?? {};
	const metadata = objectAt(details, "buildkit_metadata") ?? objectAt(details, "https://mobyproject.org/buildkit@v1#metadata") ?? {};
	const given = objectAt(metadata, "layers") ?? {};
	const layers = new Map();
	for (const step of steps.filter(isObject)) {
		const digest = imageDigestOf(step);
		const [first] = arrayAt(given, `${stringAt(step, "id") ?? ""}:0`) ?? [];
		if (digest === void 0 || !Array.isArray(first)) continue;
		layers.set(
			digest,
			first.filter(isObject).map((layer) => stringAt(layer, "digest") ?? "")
		);
	}
	return layers;
}
function imageDigestOf(step) {
	const op = objectAt(step, "op") ?? {};
	const source = objectAt(objectAt(op, "Op") ?? op, "source") ?? {};
	const identifier = stringAt(source, "identifier") ?? "";
	if (!identifier.startsWith("docker-image://")) return void 0;
	const at = identifier.lastIndexOf("@");
	return at === -1 ? void 0 : identifier.slice(at + 1);
}
// source/base-image
var BASE_NAME = "org.opencontainers.image.base.name";
var BASE_DIGEST = "org.opencontainers.image.base.digest";
var MAX_ASKED = 8;
var PUBLIC_REGISTRIES = new Set([
	"index.docker.io",
	"cgr.dev",
	"dhi.io",
	"docker.elastic.co",
	"gcr.io",
	"ghcr.io",
	"mcr.microsoft.com",
	"public.ecr.aws",
	"quay.io",
	"registry.access.redhat.com",
	"registry.k8s.io",
	"registry.opensuse.org",
	"registry.suse.com"
]);
async function findBase(request) {
	if (request.given !== void 0) return await givenBase(request, request.given);
	const named = [];
	for (const claim of await claimsOf(request)) {
		const layers = await sharedLayers(claim, request);
		if (layers === 0) continue;
		const { name, digest, evidence } = claim;
		const base = { name, ...digest !== void 0 && { digest }, evidence };
		if (layers !== void 0) return { ...base, layers };
		named.push(base);
	}
	const [only] = named;
	return named.length === 1 || only?.evidence !== "provenance" ? only : void 0;
}
async function givenBase(request, given) {
	const { image, deps, givenName: name } = request;
	const { resolved, digest } = await resolveAt(given, image, deps);
	const layers = countShared(resolved, image);
	if (layers === 0) {
		const message = `${name ?? "The specified base image"} is not the base of ${request.store.name}: their lowest layers differ`;
		throw new UserError("input-invalid", message, "Use the digest that the base image had at build time.");
	}
	return { name, ...digest !== void 0 && { digest }, layers, evidence: "input" };
}
async function claimsOf({ store, image }) {
	const stated = [
		claimFrom(image.parsed.annotations, "annotation"),
		claimFrom(indexAnnotations(image), "annotation"),
		claimFrom(image.config.labels, "label")
	].filter((claim) => claim !== void 0);
	if (stated.length > 0) return stated;
	try {
		const sources = (await buildSources(store, image)).slice(0, MAX_ASKED);
		return sources.map((source) => ({ ...source, evidence: "provenance" }));
	} catch (error) {
		if (isUnreadable(error)) return [];
		throw error;
	}
}
function claimFrom(words, evidence) {
	const name = words[BASE_NAME];
	return name === void 0 ? void 0 : { name, digest: words[BASE_DIGEST], evidence };
}
function indexAnnotations({ index }) {
	return index === void 0 ? {} : parseManifest(index.bytes, index.digest).annotations;
}
async function sharedLayers(claim, request) {
	const { image, deps } = request;
	const { layers } = claim;
	if (layers !== void 0 && layers.length > 0) {
		const own = image.layers.map(({ descriptor }) => descriptor.digest);
		return isStart(layers, own) ? layers.length : 0;
	}
	const reference = askable(claim, request);
	if (reference === void 0) return void 0;
	try {
		const { resolved } = await resolveAt({ kind: "registry", reference }, image, deps);
		const shared = countShared(resolved, image);
		return shared === 0 && reference.digest === void 0 ? void 0 : shared;
	} catch (error) {
		if (isUnreadable(error)) return void 0;
		throw error;
	}
}
function askable({ name, digest }, { source }) {
	try {
		const pinned = digest === void 0 || name.includes("@") ? name : `${name}@${digest}`;
		const reference = parseImageReference(pinned);
		const isOwn = source.kind === "registry" && source.reference.registry === reference.registry;
		return isOwn || PUBLIC_REGISTRIES.has(reference.registry) ? reference : void 0;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
async function resolveAt(source, image, deps) {
	const opened = await openImageStore(source, deps);
	try {
		const platforms = image.platform.os === "" ? void 0 : [formatPlatform(image.platform)];
		const found = await resolveImages(opened.store, opened.reference, platforms);
		const resolved = found.find((each) => countShared(each, image) > 0) ?? found[0];
		return { resolved, digest: opened.hasOwnDigests ? resolved.manifest.digest : void 0 };
	} finally {
		await opened.close();
	}
}
function countShared(base, image) {
	const lowest = base.layers.map(({ diffId }) => diffId);
	return isStart(
		lowest,
		image.layers.map(({ diffId }) => diffId)
	) ? lowest.length : 0;
}
function isStart(start, whole) {
	return start.length <= whole.length && start.every((item, index) => item === whole[index]);
}
function isUnreadable(error) {
	return error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
}
// source/open-image
async function openImages(request, deps, threads = 0) {
	const opened = await openImageStore(request.image, deps);
	try {
		const images = await resolveImages(opened.store, opened.reference, request.platforms);
		const sizes = images[0]?.layers.map(({ descriptor }) => descriptor.size) ?? [];
		const started = startThreads(Math.min(threads, threadsFor(sizes)));
		const store = { ...opened, started };
		const sources = images.map((image) => sourceOf(image, store, request, deps));
		const close = async () => {
			started.stop();
			await opened.close();
		};
		return { sources, close };
	} catch (error) {
		await opened.close();
		throw error;
	}
}
function sourceOf(image, { store, hasOwnDigests, started }, request, deps) {
	const description = {
		kind: "image",
		name: request.name,
		...hasOwnDigests ? { digest: image.manifest.digest } : {},
		imageId: image.parsed.config.digest,
		...image.index === void 0 ? {} : { indexDigest: image.index.digest },
		platform: formatPlatform(image.platform),
		...vendorOf(image)
	};
	return {
		description,
		image,
		read: async (wanted, options) => {
			const how = { ...options, hasOwnDigests, started };
			const contents = await readImage(store, image, wanted, how);
			return { description, ...contents, problems: [...image.problems, ...contents.problems] };
		},
		provenance: async () => (await provenanceOf(store, image))?.bytes,
		findBase: (given) => findBase({
			store,
			image,
			source: request.image,
			deps,
			given: given?.image,
			givenName: given?.name
		})
	};
}
function vendorOf({ parsed }) {
	const vendor = parsed.annotations["org.opencontainers.image.vendor"]?.trim() ?? "";
	return vendor === "" ? {} : { supplier: vendor };
}
export{openImages};

import {
	isKnownById,
	legacyAttestation,
	legacyStore
} from "./chunk-ZSA2ODP6.js";
import {
	signStatement
} from "./chunk-3FXZRHGW.js";
import {
	IN_TOTO_PAYLOAD_TYPE,
	SLSA_PROVENANCE_PREDICATE_TYPE,
	canonicalJson,
	isObject,
	makeStatement,
	mapConcurrently,
	objectAt,
	stringAt
} from "./chunk-PSZKTYL2.js";
import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// actions/attest/assign-subjects.ts
var CONCURRENCY = 6;
async function assignSubjects({ isGiven, documents }, targets, host) {
	const assigned = [];
	for (const read of documents) {
		const taken = new Set(assigned.flatMap(subjectsOf));
		const open = isGiven ? targets : targets.filter((target) => !taken.has(target));
		if (open.length === 0) break;
		const document = await read();
		const parts = await Promise.all(document.map((part) => assign(part, open, host)));
		const found = parts.filter((part) => subjectsOf(part).length > 0);
		const [whole] = document;
		if (isGiven && found.length === 0 && whole?.about !== void 0)
			throw aboutAnother(whole.about);
		assigned.push(...found);
	}
	if (documents.length > 0) await requireAll(targets, new Set(assigned.flatMap(subjectsOf)));
	return assigned;
}
function subjectsOf({ images, files }) {
	return [...images, ...files];
}
async function assign(predicate, targets, host) {
	const { about } = predicate;
	const images = targets.filter(({ place }) => place !== void 0);
	const files = targets.filter(({ place }) => place === void 0);
	if (about === void 0) return { ...predicate, images, files };
	const isFree = !(about.isImage && about.isOwn);
	return {
		...predicate,
		images: about.isImage ? await imagesFor(about, images, host) : [],
		files: files.filter(({ subject }) => isFree || about.digests.includes(subject.digest))
	};
}
async function imagesFor({ digests, imageId, isOwn, name }, images, host) {
	const named = images.filter(({ subject }) => digests.includes(subject.digest));
	const [first] = images;
	if (named.length > 0 || first === void 0) return named;
	if (imageId !== void 0) {
		const ids = /* @__PURE__ */ new Set([imageId]);
		const have = await mapConcurrently(images, CONCURRENCY, (image) => hasOneOf(image, ids));
		return images.filter((_, index) => have[index]);
	}
	if (isOwn || images.some(({ platform }, index) => index > 0 && platform === void 0)) return [];
	host.annotate(
		"warning",
		`The document describes ${name}, but the subject of the attestation is ${first.subject.name}@${first.subject.digest}.`
	);
	return [first];
}
async function hasOneOf(target, ids) {
	for (const digest of await target.images?.() ?? []) {
		if (await isKnownById(target, digest, ids)) return true;
	}
	return false;
}
async function requireAll(targets, assigned) {
	const digests = new Set([...assigned].map(({ subject }) => subject.digest));
	for (const target of targets) {
		if (assigned.has(target) || target.platform !== void 0) continue;
		const images = await target.images?.() ?? [];
		if (!images.some((digest) => digests.has(digest))) throw nothingAbout(target);
	}
}
function aboutAnother({ name }) {
	return new UserError(
		"input-conflict",
		`The document describes ${name}, which is not one of the subjects.`,
		"Run `sbom` and `scan` on the attested image by digest, or attest the image that the document describes."
	);
}
function nothingAbout({ subject, place }) {
	return new UserError(
		"input-conflict",
		`No document describes ${subject.name}@${subject.digest}.`,
		place === void 0 ? "Run `sbom` and `scan` on the files, or set the input `image`." : "Run `sbom` and `scan` on this image by digest before you attest it."
	);
}

// shared/attest/github-provenance.ts
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
function requireGitHubProvenance({ predicateType, predicate }) {
	if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
	const definition = isObject(predicate) ? objectAt(predicate, "buildDefinition") : void 0;
	const buildType = definition && stringAt(definition, "buildType");
	if (buildType === GITHUB_BUILD_TYPE) return;
	throw new UserError(
		"not-supported",
		`The provenance has the build type ${buildType ?? "(none)"}, but GitHub’s attestations API accepts only ${GITHUB_BUILD_TYPE}.`,
		"Remove `github` and store the provenance beside the image, in the files of the step, or with `release`. You can also attest the provenance of this workflow with `type: provenance`."
	);
}

// shared/attest/predicate-size.ts
var GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
var REKOR_V1_MAX_ENTRY_BYTES = 32e6;
var ENTRY_OVERHEAD_BYTES = 8 * 1024;
function requireFits(statement, limits) {
	const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
	if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
		throw tooLarge(
			`The predicate has ${predicateBytes} bytes, but GitHub’s attestations API accepts at most ${GITHUB_MAX_PREDICATE_BYTES}.`
		);
	}
	const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
	const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
	if (entryBytes <= maxEntryBytes) return;
	throw tooLarge(
		`The attestation is too large for Rekor version 1: it has ${entryBytes} bytes, but the limit is ${maxEntryBytes}.`
	);
}
function rekorV1EntryBytes(statement) {
	const payloadBytes = Buffer.byteLength(canonicalJson(statement));
	return Math.ceil(payloadBytes / 3) * 4 + IN_TOTO_PAYLOAD_TYPE.length + ENTRY_OVERHEAD_BYTES;
}
function tooLarge(message) {
	return new UserError(
		"not-supported",
		message,
		"Store the attestation only in the registry, and use Rekor version 2 or only a timestamp, because both need only the digest of the attestation. You can also attest a smaller document, or a reference with the URI and the digest of the document."
	);
}

// actions/attest/plan-attestations.ts
function planAttestations(predicates, inputs, tools) {
	return predicates.flatMap(
		(predicate, index) => groupsFor(predicate).map((group) => {
			const suffix = index === 0 ? "" : `-${index + 1}`;
			return workOf(group, predicate, `${inputs.type}${suffix}`, inputs, tools);
		})
	);
}
function groupsFor({ images, files: [file, ...files] }) {
	const groups = images.map((image) => [image]);
	return file === void 0 ? groups : [...groups, [file, ...files]];
}
function workOf(group, { predicateType, predicate }, kind, inputs, tools) {
	const [{ subject, place }, ...others] = group;
	const { signer, places } = tools;
	const subjects = [subject, ...others.map((other) => other.subject)];
	const statement = makeStatement(subjects, predicateType, predicate);
	if (inputs.github) requireGitHubProvenance(statement);
	requireFits(statement, {
		isForGitHub: inputs.github,
		isForRekorV1: signer.services.logs.some((log) => log.version === 1)
	});
	const fileNames = fileNamesOf(group, predicateType, kind);
	return {
		name: `${predicateType} for ${nameOf(group)}`,
		subjects,
		predicateType,
		predicate,
		places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
		legacy: inputs.legacy ? legacyWork(group, statement, tools) : void 0,
		sign: (using) => signStatement(using, statement)
	};
}
function legacyWork([{ place }], { predicateType, predicate }, { clock }) {
	if (place === void 0) return void 0;
	const { store, subject } = place;
	return {
		place: legacyStore("legacy-attestation", store, subject.digest, clock),
		predicateType,
		predicate,
		sign: async (signer, fresh) => await legacyAttestation(signer, await fresh(), predicateType)
	};
}
function fileNamesOf(group, predicateType, kind) {
	const [{ subject, fileStem }, ...others] = group;
	const subjectName = fileStem ?? subject.name.split("/").at(-1) ?? "";
	const stem = others.length === 0 && subjectName !== "" ? `${subjectName}.${kind}` : kind;
	const isProvenance = predicateType === SLSA_PROVENANCE_PREDICATE_TYPE;
	return [`${stem}.sigstore.json`, ...isProvenance ? [`${stem}.intoto.jsonl`] : []];
}
function nameOf([{ subject, platform }, ...others]) {
	if (others.length > 0) return `${others.length + 1} files`;
	return `${subject.name}@${subject.digest}${platform === void 0 ? "" : ` (${platform})`}`;
}

export {
	assignSubjects,
	GITHUB_BUILD_TYPE,
	planAttestations
};

import{envelopeText,hashedEntry,logEntryV1,readWhileWritten,referrerStore,requestTimestamp,signBlob,signStatement,updateTag}from"./chunk-UHTI72FM.js";
import{POLICY_CLAIMS,confirmStored,readStepFile}from"./chunk-27D2I576.js";
import{EVIDENCE_KIND,FINDINGS_KIND}from"./chunk-QSG23CM7.js";
import{COSIGN_SIGN_PREDICATE_TYPE,DSSE_MEDIA_TYPE,IN_TOTO_PAYLOAD_TYPE,LEGACY_ANNOTATIONS,LEGACY_SIGNATURE_TYPE,MAX_FOREIGN_MANIFEST_BYTES,MEDIA_TYPES,MESSAGE_SIGNATURE_TYPE,SIMPLE_SIGNING_MEDIA_TYPE,SLSA_PROVENANCE_PREDICATE_TYPE,arrayAt,asArray,asObject,bundleFileText,bundleLinesText,canonicalJson,digestOfFile,folded,githubOf,guardedFolders,isObject,legacyTag,listEvidence,makeStatement,mapConcurrently,mayBeManifest,noImages,objectAt,once,parseJson,parseManifest,prettyJson,readPlainFile,shownPath,simpleSigningPayload,stringAt,subjectContent}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,TrustError,UserError,digestOf,errorCode}from"./chunk-YCU6NLYP.js";
// flows/subjects/known-by-id
async function isKnownById({ subject, imageId, layersProblem }, digest, ids) {
	const id = await imageId?.(digest);
	if (id === void 0 || layersProblem === void 0 || !ids.has(id)) return false;
	const problem = await layersProblem(digest);
	if (problem === void 0) return true;
	throw new UserError(
		"input-conflict",
		`${subject.name}@${digest} has the same image ID as the scanned image (${id}), but different layers: ${problem}.`,
		"Run `scan` on this image by digest before you sign it."
	);
}
// actions/attest/assign-subjects
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
		const ids = new Set([imageId]);
		const have = await mapConcurrently(images, CONCURRENCY, (image) => hasOneOf(image, ids));
		return images.filter((_, index) => have[index]);
	}
	if (isOwn || images.some(({ platform }, index) => index > 0 && platform === void 0)) return [];
	host.annotate(
		"warning",
		`The document describes ${name}, but the attestation’s subject is ${first.subject.name}@${first.subject.digest}.`
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
		place === void 0 ? "Run `sbom` and `scan` on the files, or set the `image` input." : "Run `sbom` and `scan` on this image by digest before you attest it."
	);
}
// attest/github-provenance
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
function requireGitHubProvenance({ predicateType, predicate }) {
	if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
	const definition = isObject(predicate) ? objectAt(predicate, "buildDefinition") : void 0;
	const buildType = definition && stringAt(definition, "buildType");
	if (buildType === GITHUB_BUILD_TYPE) return;
	throw new UserError(
		"not-supported",
		`The provenance has the build type ${buildType ?? "(none)"}, but GitHub’s attestations API accepts only ${GITHUB_BUILD_TYPE}.`,
		"Remove `github`. Assay then stores the provenance alongside the image, in the step’s output files, or in the release if `release` is set. You can also attest the provenance of this workflow with `type: provenance`."
	);
}
// attest/predicate-size
var GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
var REKOR_V1_MAX_ENTRY_BYTES = 32e6;
var ENTRY_OVERHEAD_BYTES = 8 * 1024;
function requireFits(statement, limits) {
	const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
	if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
		throw tooLarge(
			`The predicate is ${predicateBytes} bytes, but GitHub’s attestations API accepts at most ${GITHUB_MAX_PREDICATE_BYTES}.`
		);
	}
	const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
	const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
	if (entryBytes <= maxEntryBytes) return;
	throw tooLarge(
		`The attestation is too large for Rekor version 1: it is ${entryBytes} bytes, but the limit is ${maxEntryBytes}.`
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
// sign/sign-payload
async function signPayload(signer, payload) {
	const logUrl = legacyLog(signer);
	const signature = await signer.sign(payload);
	const [entry, timestamp] = await Promise.all([
		logUrl === void 0 ? void 0 : logEntryV1(
			signer.network,
			logUrl,
			hashedEntry(payload, signature, signer.verifierPem),
			signature
		),
		legacyTimestamp(signer, signature)
	]);
	const annotations = {
		[LEGACY_ANNOTATIONS.signature]: signature.toString("base64"),
		...witnessAnnotations(signer, entry, timestamp)
	};
	return { payload, annotations };
}
async function legacyAttestation(signer, bundle, predicateType) {
	legacyLog(signer);
	if (bundle.dsseEnvelope === void 0) throw new Error("the bundle has no envelope");
	const payload = Buffer.from(envelopeText(bundle.dsseEnvelope));
	const [entry] = arrayAt(asObject(bundle.verificationMaterial, "$"), "tlogEntries") ?? [];
	const timestamp = await legacyTimestamp(signer, payload);
	const annotations = {
		[LEGACY_ANNOTATIONS.signature]: "",
		...witnessAnnotations(signer, isObject(entry) ? entry : void 0, timestamp),
		[LEGACY_ANNOTATIONS.predicateType]: predicateType
	};
	return { payload, annotations };
}
function legacyLog({ services }) {
	if (services.logs.every(({ version }) => version === 1)) return services.logs[0]?.url;
	throw new UserError(
		"not-supported",
		"Rekor version 2 does not support cosign’s legacy signatures, because they cannot store its inclusion proofs.",
		"Set `legacy: false`, or sign with Rekor version 1."
	);
}
async function legacyTimestamp(signer, bytes) {
	const [url] = signer.services.timestampUrls;
	return url === void 0 ? void 0 : await requestTimestamp(signer.network, url, bytes);
}
function witnessAnnotations(signer, entry, timestamp) {
	const { verifier, verifierPem, chainPem } = signer;
	return {
		...verifier.kind === "certificate" && { [LEGACY_ANNOTATIONS.certificate]: verifierPem },
		...chainPem !== "" && { [LEGACY_ANNOTATIONS.chain]: chainPem },
		...entry !== void 0 && { [LEGACY_ANNOTATIONS.bundle]: rekorBundle(entry) },
		...timestamp !== void 0 && { [LEGACY_ANNOTATIONS.timestamp]: timestampBundle(timestamp) }
	};
}
function rekorBundle(entry) {
	const promise = objectAt(entry, "inclusionPromise");
	const logId = objectAt(entry, "logId");
	return JSON.stringify({
		SignedEntryTimestamp: (promise && stringAt(promise, "signedEntryTimestamp")) ?? "",
		Payload: {
			body: stringAt(entry, "canonicalizedBody") ?? "",
			integratedTime: Number(entry["integratedTime"]),
			logIndex: Number(entry["logIndex"]),
			logID: Buffer.from((logId && stringAt(logId, "keyId")) ?? "", "base64").toString("hex")
		}
	});
}
function timestampBundle(der) {
	return JSON.stringify({ SignedRFC3161Timestamp: der.toString("base64") });
}
// store/put-legacy
var OCTETS = "application/octet-stream";
var MAX_LAYERS = 1e3;
async function putLegacySignature(store, digest, signed, clock, { replaced = [], isNew = false } = {}) {
	const tag = legacyTag(digest, "sig");
	return await addLayer(store, tag, SIMPLE_SIGNING_MEDIA_TYPE, { signed, replaced, isNew }, clock);
}
async function putLegacyAttestation(store, digest, signed, clock, { replaced = [], isNew = false } = {}) {
	const tag = legacyTag(digest, "att");
	return await addLayer(store, tag, DSSE_MEDIA_TYPE, { signed, replaced, isNew }, clock);
}
function prepareLegacyImage(store, payload) {
	if (store.kind !== "registry") return;
	const config = putConfig(store, {}, [{ digest: digestOf(payload) }], true);
	for (const upload of [config, store.putBlob(payload, OCTETS, true)]) {
		upload.catch(() => void 0);
	}
}
var REQUESTS = 2;
var REQUESTS_WITH_UPLOAD = 6;
function layerKey({ payload, annotations }) {
	return canonicalJson([digestOf(payload), annotations]);
}
async function addLayer(store, tag, mediaType, { signed, replaced, isNew }, clock) {
	const { payload, annotations } = signed;
	const digest = digestOf(payload);
	const own = { mediaType, digest, size: payload.byteLength, annotations };
	const [config] = await Promise.all([
		isNew ? putConfig(store, {}, [own], isNew) : void 0,
		store.putBlob(payload, mediaType, isNew)
	]);
	const dropped = new Set(replaced.map(layerKey));
	const update = {
		tag,
		wanted: new Map([[canonicalJson(own), own]]),
		read: (manifest) => contentOf(manifest, tag, dropped),
		write: (manifest, layers) => contentWith(store, tag, manifest, layers, config)
	};
	const written = await updateTag(store, update, clock);
	if (written === void 0) throw new Error(`the tag ${tag} is missing`);
	return stored(store, tag, written);
}
function contentOf(manifest, tag, dropped) {
	if (parseManifest(manifest.bytes, tag).kind !== "manifest") {
		throw new DataError("malformed", `The tag ${tag} points to an index, not to an image.`, {
			path: tag
		});
	}
	const all = asArray(documentOf(manifest, tag)["layers"] ?? [], "$.layers");
	const kept = all.filter((layer) => !dropped.has(keyOf(layer)));
	const entries = new Map(kept.map((each) => [canonicalJson(each), each]));
	return { entries, unwanted: all.length - kept.length };
}
function keyOf(layer) {
	const { digest, annotations = {} } = isObject(layer) ? layer : {};
	return canonicalJson([digest ?? "", annotations]);
}
async function contentWith(store, tag, manifest, layers, known) {
	requireRoom(layers.length, tag);
	const document = manifest === void 0 ? {} : documentOf(manifest, tag);
	const config = await putConfig(store, document, layers);
	const mediaType = manifest?.mediaType ?? MEDIA_TYPES.ociManifest;
	const head = { schemaVersion: 2, mediaType };
	const bytes = Buffer.from(JSON.stringify({ ...head, ...document, config, layers }));
	const isKnown = config.digest === known?.digest;
	return { bytes, mediaType, requests: isKnown ? REQUESTS : REQUESTS_WITH_UPLOAD };
}
function documentOf(manifest, tag) {
	return asObject(parseJson(manifest.bytes, tag), "$");
}
async function putConfig(store, document, layers, isNew = false) {
	const created = "0001-01-01T00:00:00Z";
	const digests = layers.map((layer) => isObject(layer) ? stringAt(layer, "digest") : void 0);
	const config = {
		architecture: "",
		created,
		history: layers.map(() => ({ created })),
		os: "",
		rootfs: { type: "layers", diff_ids: digests },
		config: {}
	};
	const known = objectAt(document, "config");
	const mediaType = (known && stringAt(known, "mediaType")) ?? MEDIA_TYPES.ociConfig;
	return await store.putBlob(Buffer.from(JSON.stringify(config)), mediaType, isNew);
}
function requireRoom(count, tag) {
	if (count <= MAX_LAYERS) return;
	const message = `The image ${tag} would exceed cosign’s limit of ${MAX_LAYERS} layers.`;
	throw new DataError("limit-exceeded", message, { path: tag });
}
function stored(store, tag, manifest) {
	const { mediaType, digest, bytes } = manifest;
	return {
		place: `${store.name}:${tag}`,
		descriptor: { mediaType, digest, size: bytes.byteLength }
	};
}
// store/legacy-store
function legacyStore(kind, store, digest, clock) {
	const put = kind === "legacy-signature" ? putLegacySignature : putLegacyAttestation;
	const suffix = kind === "legacy-signature" ? "sig" : "att";
	let isNew = false;
	return {
		kind,
		name: `${store.name}@${digest} (.${suffix})`,
		list: async () => {
			const candidates = await readWhileWritten(() => listEvidence(store, digest, [suffix]), clock);
			isNew = candidates.length === 0;
			return candidates;
		},
		prepare: (payload) => prepareLegacyImage(store, payload),
		put: async (signed, replaced, meanwhile) => (await put(
			store,
			digest,
			signed,
			{ ...clock, meanwhile },
			{ replaced: replaced.map(payloadOf), isNew }
		)).place
	};
}
function payloadOf(candidate) {
	const payload = candidate.kind === "legacy-signature" ? candidate.payload : candidate.envelope;
	return { payload, annotations: { ...candidate.annotations } };
}
function isLegacy(candidate) {
	return candidate.kind === "legacy-signature" || candidate.kind === "legacy-attestation";
}
// actions/attest/plan-attestations
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
	const [{ subject, fileStem: fileStem2 }, ...others] = group;
	const subjectName = fileStem2 ?? subject.name.split("/").at(-1) ?? "";
	const stem = others.length === 0 && subjectName !== "" ? `${subjectName}.${kind}` : kind;
	const isProvenance = predicateType === SLSA_PROVENANCE_PREDICATE_TYPE;
	return [`${stem}.sigstore.json`, ...isProvenance ? [`${stem}.intoto.jsonl`] : []];
}
function nameOf([{ subject, platform }, ...others]) {
	if (others.length > 0) return `${others.length + 1} files`;
	return `${subject.name}@${subject.digest}${platform === void 0 ? "" : ` (${platform})`}`;
}
// attest/predicates/cosign-sign
function cosignSignStatement(digest, annotations = {}) {
	const statement = makeStatement([{ name: "", digest }], COSIGN_SIGN_PREDICATE_TYPE, {});
	if (Object.keys(annotations).length === 0) return statement;
	return { ...statement, subject: statement.subject.map((each) => ({ ...each, annotations })) };
}
// sign/signs-other-content
var ENVELOPE = Buffer.from("DSSEv1 ");
var MAX_PAYLOAD_BYTES = 128 * 1024 * 1024;
function signsOtherContent(bytes) {
	if (bytes.subarray(0, ENVELOPE.length).equals(ENVELOPE)) return true;
	if (bytes.length > MAX_PAYLOAD_BYTES) return false;
	try {
		const value = parseJson(bytes, "");
		return isObject(value) && Object.keys(value).some((key) => folded(key) === "critical");
	} catch {
		return false;
	}
}
// actions/sign/plan-signatures
var UNSAFE = /[^\w.+@-]+/g;
function requireSignable(targets, inputs) {
	requireDistinctNames(targets);
	for (const target of targets.filter((each) => isMessage(each, inputs))) {
		if (inputs.github) throw notForGitHub(target.subject.name);
		if (target.path === void 0) throw noBytes(target.subject.name);
	}
}
async function planSignatures(targets, inputs, tools) {
	const planned = [];
	for (const target of targets) {
		planned.push(
			isMessage(target, inputs) ? await messageWork(target, tools) : statementWork(target, inputs, tools)
		);
	}
	return planned;
}
function isMessage({ place }, { format }) {
	return place === void 0 && format === "message";
}
function statementWork(target, { legacy }, tools) {
	const { subject, place } = target;
	const { places } = tools;
	const statement = cosignSignStatement(subject.digest);
	const predicateType = COSIGN_SIGN_PREDICATE_TYPE;
	const fileNames = [`${fileStem(target)}.sigstore.json`];
	return {
		name: nameOf2(target),
		subjects: [subject],
		predicateType,
		predicate: statement.predicate,
		places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
		legacy: place !== void 0 && legacy ? legacyWork2(subject.name, place, tools) : void 0,
		sign: (signer) => signStatement(signer, statement),
		...place === void 0 ? { fileName: fileStem(target) } : {}
	};
}
function legacyWork2(name, { store, subject }, { clock }) {
	const payload = simpleSigningPayload(name, subject.digest);
	return {
		place: legacyStore("legacy-signature", store, subject.digest, clock),
		predicateType: LEGACY_SIGNATURE_TYPE,
		predicate: void 0,
		payload,
		sign: (signer) => signPayload(signer, payload)
	};
}
async function messageWork(target, { places }) {
	const { subject, path } = target;
	if (path === void 0) throw noBytes(subject.name);
	const content = await subjectContent(subject, path);
	if (signsOtherContent(content)) throw signsMore(subject.name);
	const predicateType = MESSAGE_SIGNATURE_TYPE;
	const fileNames = [`${fileStem(target)}.sigstore.json`];
	return {
		name: nameOf2(target),
		fileName: fileStem(target),
		subjects: [{ ...subject, content }],
		predicateType,
		predicate: void 0,
		places: places.placesFor({ subject, predicateType, fileNames, isStatement: false }),
		sign: (signer) => signBlob(signer, content)
	};
}
function requireDistinctNames(targets) {
	const seen = new Set();
	for (const target of targets.filter(({ place }) => place === void 0)) {
		const name = fileStem(target);
		if (seen.has(name)) throw sameName(name);
		seen.add(name);
	}
}
function fileStem({ subject, fileStem: fileStem2 }) {
	return fileStem2 ?? subject.name.replace(UNSAFE, ".");
}
function nameOf2({ subject, place, platform }) {
	if (place === void 0) return subject.name;
	return `${subject.name}@${subject.digest}${platform === void 0 ? "" : ` (${platform})`}`;
}
function sameName(name) {
	return new UserError(
		"input-conflict",
		`Two files are named ${name}, so their signatures would overwrite each other.`,
		"Sign the files in two steps, each with its own `output-dir`."
	);
}
function notForGitHub(name) {
	return new UserError(
		"input-conflict",
		`\`format: message\` would sign the bytes of ${name}, but GitHub stores only statements.`,
		"Set `format: statement`, or remove `github`."
	);
}
function signsMore(name) {
	return new UserError(
		"not-supported",
		`${name} contains an image or a statement. A signature for this file could be misused as a signature for that image or statement.`,
		"Set `format: statement`, or exclude the file with a pattern that begins with `!`."
	);
}
function noBytes(name) {
	return new UserError(
		"not-supported",
		`Only the digest of ${name} is known, but \`format: message\` signs the bytes of the file.`,
		"Add the file to `subject-path`, or set `format: statement`."
	);
}
// flows/publishing/own-evidence
async function ownEvidence(candidates, wanted, own) {
	if (own === void 0) return { same: [], older: [] };
	const held = await verifiedByOrigin(candidates, wanted, own);
	const ours = candidates.filter(({ origin }) => held.has(origin));
	const isSame = (candidate) => isEqual(held.get(candidate.origin)?.predicate, wanted.predicate) && countsLike(own.run, held.get(candidate.origin)) && isAboutAll(candidate, wanted);
	const { same = [], older = [] } = Object.groupBy(
		ours,
		(candidate) => isSame(candidate) ? "same" : "older"
	);
	return { same, older };
}
async function isVerified(candidate, wanted, own) {
	return (await verifiedByOrigin([candidate], wanted, own)).size === 1;
}
async function verifiedByOrigin(candidates, { predicateType, subjects }, own) {
	const expectation = { identities: own.identities, predicateTypes: [predicateType] };
	const { verifyCandidates } = await import("./chunk-EOR654MN.js");
	const { verified } = await verifyCandidates(candidates, subjects[0], expectation, own.anchors);
	const exact = verified.filter((each) => each.predicateType === predicateType);
	return new Map(exact.map((each) => [each.origin, each]));
}
var RENEWAL_AGE_MS = 24 * 60 * 60 * 1e3;
function countsLike(run, found) {
	if (run === void 0 || found === void 0) return true;
	const { identity, signedAt = "" } = found;
	const isRecent = run.startedAt.getTime() - Date.parse(signedAt) < RENEWAL_AGE_MS;
	return isRecent && POLICY_CLAIMS.every((name) => identity.claims[name] === run.claims[name]);
}
function isEqual(one, other) {
	if (one === void 0 || other === void 0) return one === other;
	try {
		return canonicalJson(one) === canonicalJson(other);
	} catch {
		return false;
	}
}
function isAboutAll(candidate, { subjects }) {
	const [, ...others] = subjects;
	if (others.length === 0) return true;
	if (candidate.kind !== "bundle" || !isObject(candidate.bundle)) return false;
	const envelope = objectAt(candidate.bundle, "dsseEnvelope");
	const payload = (envelope && stringAt(envelope, "payload")) ?? "";
	const statement = parseJson(Buffer.from(payload, "base64"), candidate.origin);
	const listed = (isObject(statement) ? arrayAt(statement, "subject") : void 0) ?? [];
	const digests = new Set(listed.flatMap(digestsIn));
	return others.every(({ digest }) => digests.has(digest));
}
function digestsIn(subject) {
	const digest = isObject(subject) ? objectAt(subject, "digest") : void 0;
	return Object.entries(digest ?? {}).map(([algorithm, hex]) => `${algorithm}:${hex}`);
}
// flows/publishing/plan-evidence
async function listStores(work) {
	const look = async (store) => {
		const candidates2 = await store.list();
		for (const candidate of candidates2) requireSettled(candidate, store);
		return candidates2;
	};
	const [candidates, legacy] = await Promise.all([
		Promise.all(
			work.places.map(async (store) => {
				const found = await look(store);
				if (found.length === 0) store.prepare?.();
				return found;
			})
		),
		work.legacy === void 0 ? [] : listLegacy(work.legacy, look)
	]);
	return { work, candidates, legacy };
}
async function listLegacy({ place, payload }, look) {
	const found = await look(place);
	if (found.length === 0 && payload !== void 0) place.prepare(payload);
	return found;
}
async function planEvidence({ work, candidates, legacy: layers }, own) {
	const { legacy: layer } = work;
	const [legacy, stores] = await Promise.all([
		layer === void 0 ? void 0 : legacyPlan(layer, ownEvidence(layers, legacyWanted(work, layer), own)),
		Promise.all(
			work.places.map(async (store, at) => ({
				store,
				found: await ownEvidence(candidates[at] ?? [], work, own)
			}))
		)
	]);
	const [same] = stores.flatMap(({ found }) => found.same);
	return { work, stores, legacy, reused: same && bundleOf(same) };
}
function sparingNeeded(plans) {
	const needed = new Set(plans.flatMap((plan) => checksIn(plan).flatMap(needsOf)));
	const spared = (name, { same, older }) => ({
		same,
		older: older.filter(({ origin }) => !needed.has(keyOf2(name, origin)))
	});
	return plans.map(({ stores, legacy, ...plan }) => ({
		...plan,
		stores: stores.map(({ store, found }) => ({ store, found: spared(store.name, found) })),
		legacy: legacy && { ...legacy, found: spared(legacy.layer.place.name, legacy.found) }
	}));
}
function checksIn({ stores, legacy }) {
	const checks = stores.map(({ store, found }) => ({ name: store.name, found }));
	if (legacy === void 0) return checks;
	return [...checks, { name: legacy.layer.place.name, found: legacy.found }];
}
function needsOf({ name, found }) {
	return found.same.map(({ origin }) => keyOf2(name, origin));
}
function keyOf2(store, origin) {
	return JSON.stringify([store, origin]);
}
async function legacyPlan(layer, found) {
	return { layer, found: await found };
}
function legacyWanted({ subjects }, legacy) {
	return { subjects, predicateType: legacy.predicateType, predicate: legacy.predicate };
}
function requireSettled(candidate, store) {
	if (candidate.kind !== "unreadable" || !isTransient(candidate.code)) return;
	const { origin, code, message } = candidate;
	const call = { service: store.name, method: "GET", url: origin };
	throw new RemoteError(code, `${store.name}: ${origin} could not be read: ${message}`, call);
}
var TRANSIENT = new Set(["unreachable", "timeout", "rate-limited", "server-error"]);
function isTransient(code) {
	return TRANSIENT.has(code);
}
function bundleOf(candidate) {
	if (candidate.kind !== "bundle" || !isObject(candidate.bundle)) return void 0;
	const { mediaType, verificationMaterial } = candidate.bundle;
	return typeof mediaType === "string" ? { ...candidate.bundle, mediaType, verificationMaterial } : void 0;
}
// flows/publishing/sign-plan
async function signPlan(plan, signer) {
	const { work, legacy, reused } = plan;
	const fresh = once(() => work.sign(signer));
	const [bundle, layer] = await Promise.all([
		reused ?? fresh(),
		legacy === void 0 ? void 0 : layerOf(legacy, signer, fresh)
	]);
	return { plan, bundle, layer };
}
async function layerOf({ layer, found }, signer, fresh) {
	const [same] = found.same.filter(isLegacy);
	return same === void 0 ? await layer.sign(signer, fresh) : payloadOf(same);
}
// flows/publishing/store-evidence
async function storeBundle(store, found, [work, bundle], options) {
	const location = found.same.length > 0 ? store.name : await confirmed(
		(confirm) => store.put(bundle, confirm),
		() => readBack(store, { kind: "bundle", bundle }, work, options)
	);
	if (options.replace) await removeOlder(store, found);
	return location;
}
async function storeLegacy(work, { layer, found }, content, options) {
	const [same, ...rest] = found.same.filter(isLegacy);
	const replaced = options.replace ? [...rest, ...found.older.filter(isLegacy)] : [];
	if (same !== void 0 && replaced.length === 0) return layer.place.name;
	const { place } = layer;
	const written = { kind: place.kind, signed: content };
	return await confirmed(
		(confirm) => place.put(content, replaced, confirm),
		() => readBack(place, written, legacyWanted(work, layer), options)
	);
}
async function confirmed(write, read) {
	let isConfirmed = false;
	const written = await write(async () => {
		isConfirmed = await read().then(
			() => true,
			() => false
		);
	});
	if (!isConfirmed) await read();
	return written;
}
async function readBack(store, written, wanted, { own, clock }) {
	const [{ digest }] = wanted.subjects;
	const [candidate] = await confirmStored(store, digest, [written], clock);
	if (own === void 0 || candidate === void 0) return;
	if (await isVerified(candidate, wanted, own)) return;
	throw new TrustError(
		"read-back-failed",
		`the evidence that was read back from ${store.name} could not be verified`
	);
}
async function removeOlder(store, { same, older }) {
	for (const candidate of [...same.slice(1), ...older]) await store.remove?.(candidate);
}
// flows/publishing/publish-evidence
var CONCURRENCY2 = 6;
var WRITING_CONCURRENCY = 16;
async function publishEvidence(planned, open, { replace, clock }) {
	const [{ signer, own }, listed] = await Promise.all([
		open(),
		mapConcurrently(planned, CONCURRENCY2, listStores)
	]);
	if (planned.some(({ legacy }) => legacy !== void 0)) legacyLog(signer);
	const plans = sparingNeeded(
		await mapConcurrently(listed, CONCURRENCY2, (each) => planEvidence(each, own))
	);
	const signed = await mapConcurrently(plans, CONCURRENCY2, (plan) => signPlan(plan, signer));
	const lists = signed.map((each) => tasksOf(each, { own, replace, clock }));
	const locations = await runAll(lists.flat());
	return signed.map(({ plan, bundle }, at) => ({
		work: plan.work,
		bundle,
		stored: (lists[at] ?? []).map((task) => locations.get(task) ?? task.store),
		isReused: isReused(plan)
	}));
}
function tasksOf({ plan, bundle, layer }, options) {
	const { work, stores, legacy } = plan;
	const tasks = stores.map(({ store, found }) => ({
		what: work.name,
		store: store.name,
		run: () => storeBundle(store, found, [work, bundle], options)
	}));
	if (legacy === void 0 || layer === void 0) return tasks;
	const run = () => storeLegacy(work, legacy, layer, options);
	return [...tasks, { what: work.name, store: legacy.layer.place.name, run }];
}
function isReused({ stores, legacy, reused }) {
	const all = [...stores, ...legacy === void 0 ? [] : [legacy]];
	return reused !== void 0 && all.every(({ found }) => found.same.length > 0);
}
async function runAll(tasks) {
	const results = await mapConcurrently(tasks, WRITING_CONCURRENCY, async (task) => {
		try {
			return { task, location: await task.run() };
		} catch (error) {
			return { task, error };
		}
	});
	const failed = results.filter((result) => "error" in result);
	const [first] = failed;
	if (first !== void 0) {
		const missing = failed.map(({ task }) => `${task.what}: ${task.store}`);
		throw missingError(missing, first.error);
	}
	return new Map(
		results.flatMap((result) => "location" in result ? [[result.task, result.location]] : [])
	);
}
function missingError(missing, error) {
	const list = missing.map((what) => `
- ${what}`).join("");
	const withList = (message) => `${message}
Missing:${list}`;
	if (error instanceof RemoteError) {
		const { code, call, fix } = error;
		return new RemoteError(code, withList(error.message), call, { cause: error, fix });
	}
	if (error instanceof TrustError) {
		return new TrustError(error.code, withList(error.message), { cause: error });
	}
	if (error instanceof UserError) {
		return new UserError(error.code, withList(error.message), error.fix, { cause: error });
	}
	if (error instanceof DataError) {
		return new DataError(error.code, withList(error.message), error.place, { cause: error });
	}
	if (error instanceof Error && "code" in error) {
		const { code, message } = error;
		return Object.assign(new Error(withList(message), { cause: error }), { code });
	}
	return error;
}
// flows/publishing/published-text
function publishedText(verb, published, path, host) {
	for (const { work, isReused: isReused2 } of published) {
		if (published.length > 1 || isReused2) {
			host.info(`${isReused2 ? `was already ${verb}` : verb}  ${work.name}`);
		}
	}
	const names = published.map(({ work }) => work.name).join(", ");
	const more = published.length > 1 ? ` and ${published.length - 1} more` : "";
	const wrote = host.kind === "terminal" ? ` Wrote ${shownPath(host, path)}${more}.` : "";
	return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${names}.${wrote}`;
}
// flows/publishing/read-scans
import{ readdir }from"node:fs/promises";
import{ join }from"node:path";
var FINDINGS = /^(?:\d+-scan\/)?findings\.json$/;
var SCAN_FOLDER = /^\d+-scan$/;
async function readScans(folders, findings) {
	const paths = findings === void 0 ? await scansIn(folders.stepsFolder) : [findings];
	return await Promise.all(paths.map((path) => readScan(path, folders)));
}
async function scansIn(stepsFolder) {
	const entries = await readdir(stepsFolder, { recursive: true }).catch(emptyIfMissing);
	const names = entries.map((path) => path.replaceAll("\\", "/")).sort();
	const found = names.filter((path) => FINDINGS.test(path));
	const unfinished = names.find(
		(path) => SCAN_FOLDER.test(path) && !found.includes(`${path}/findings.json`)
	);
	if (unfinished !== void 0) throw notFinished();
	return found.map((path) => join(stepsFolder, path));
}
function emptyIfMissing(error) {
	if (errorCode(error) === "ENOENT") return [];
	throw error;
}
async function readScan(path, folders) {
	const file = readStepFile(await readPlainFile(path, guardedFolders(folders)), path);
	if (file.kind === FINDINGS_KIND) return file;
	throw new UserError(
		"input-invalid",
		`${path} is not a findings file. Its kind is ${file.kind}.`,
		"Do not change files that earlier steps wrote."
	);
}
function notFinished() {
	return new UserError(
		"input-conflict",
		"A scan in this job did not finish, so the scanned images are unknown.",
		"Fix the scan step, or sign in a separate job that depends on this job."
	);
}
// flows/subjects/kind-of-file
import{ readFile, stat }from"node:fs/promises";
async function kindOfFile({
	subject,
	path,
	mayBeAt = []
}) {
	for (const each of path === void 0 ? mayBeAt : [path]) {
		const kind = await kindAt(each, subject.digest);
		if (kind !== void 0) return kind;
	}
	return "unknown";
}
async function kindAt(path, digest) {
	const found = await stat(path).catch(() => void 0);
	if (found?.isFile() !== true) return void 0;
	const algorithm = digest.startsWith("sha512:") ? "sha512" : "sha256";
	if (await digestOfFile(path, algorithm) !== digest) return void 0;
	if (found.size > MAX_FOREIGN_MANIFEST_BYTES) return "file";
	return mayBeManifest(await readFile(path)) ? "image" : "file";
}
// flows/publishing/scanned-images
var CONCURRENCY3 = 6;
async function requireImages(targets) {
	for (const { images, subject } of targets) {
		if (images === void 0 || (await images()).length > 0) continue;
		throw noImages(`${subject.name}@${subject.digest}`);
	}
}
async function requireScanned(targets, scans) {
	const ofImages = scans.filter(({ source, checked }) => source.kind === "image" && !checked);
	if (ofImages.length === 0) return false;
	const scanned = scannedImages(ofImages);
	for (const target of targets) {
		if (target.place === void 0) await requireFile(target, scanned);
		else await requireImage(target, scanned);
	}
	return true;
}
function scannedImages(scans) {
	const digests = scans.flatMap(
		({ source, images }) => images?.map(({ digest }) => digest) ?? source.digest ?? []
	);
	const ids = scans.flatMap(
		({ source, images }) => images === void 0 && source.digest === void 0 ? source.imageId ?? [] : []
	);
	return { digests: new Set(digests), ids: new Set(ids) };
}
async function requireImage(image, scanned) {
	const missing = await firstUnscanned(image, scanned);
	if (missing !== void 0) throw notScanned(image, missing);
}
async function requireFile(target, { digests }) {
	if (digests.has(target.subject.digest)) return;
	switch (await kindOfFile(target)) {
		case "file":
			return;
		case "image":
			throw notScanned(target, target.subject.digest);
		case "unknown":
			throw unknownDigest(target);
	}
}
async function firstUnscanned(target, { digests, ids }) {
	const images = await target.images?.() ?? [];
	const unknown = images.filter((digest) => !digests.has(digest));
	const known = await mapConcurrently(
		unknown,
		CONCURRENCY3,
		(digest) => isKnownById(target, digest, ids)
	);
	return unknown.find((_, index) => known[index] !== true);
}
function unknownDigest({ subject }) {
	return new UserError(
		"input-conflict",
		`No file ${subject.name} with the listed digest was found, so ${subject.digest} could be an unscanned image.`,
		"Put the file next to the list, add it to `subject-path`, or sign in a job that does not scan images."
	);
}
function notScanned({ subject, images }, missing) {
	const isIndex = images !== void 0 && missing !== subject.digest;
	return new UserError(
		"input-conflict",
		isIndex ? `The image ${missing} in the index ${subject.name}@${subject.digest} was not scanned in this job.` : `${subject.name}@${subject.digest} was not scanned in this job.`,
		"Run `scan` on this image by digest, with `platforms: all`, before you sign it."
	);
}
// flows/publishing/write-evidence
async function writeEvidence(files, action, published) {
	const [first] = published;
	if (first === void 0) throw new Error("nothing was published");
	const paths = [];
	for (const [index, { work, bundle }] of published.entries()) {
		const name = work.fileName ?? (index === 0 ? action : `${action}-${index + 1}`);
		paths.push(await files.write(`${name}.sigstore.json`, bundleFileText(bundle)));
	}
	const lines = bundleLinesText(published.map(({ bundle }) => bundle));
	const linesPath = await files.write(`${action}.intoto.jsonl`, lines);
	const logIndex = logIndexOf(first.bundle);
	await files.write("evidence.json", prettyJson(recordOf(action, published, logIndex)));
	return { path: paths[0] ?? "", linesPath, logIndex };
}
function recordOf(action, published, logIndex) {
	const subjects = published.flatMap(
		({ work }) => work.subjects.map(({ name, digest }) => ({ name, digest }))
	);
	const distinct = new Map(subjects.map((subject) => [JSON.stringify(subject), subject]));
	const types = new Set(published.map(({ work }) => work.predicateType));
	return {
		kind: EVIDENCE_KIND,
		action,
		subjects: [...distinct.values()],
		predicateType: [...types].join(", "),
		stored: published.flatMap(({ stored: stored2 }) => stored2),
		...logIndex === "" ? {} : { logIndex }
	};
}
function logIndexOf(bundle) {
	const material = bundle.verificationMaterial;
	const [entry] = (isObject(material) ? arrayAt(material, "tlogEntries") : void 0) ?? [];
	return isObject(entry) ? stringAt(entry, "logIndex") ?? "" : "";
}
// flows/publishing/evidence-stores
async function openEvidenceStores({ github, release: tag, replace }, access) {
	const online = github || tag !== void 0 ? await onlinePlaces(access) : void 0;
	return {
		placesFor: ({ subject, place, predicateType, fileNames, isStatement }) => [
			...place !== void 0 && isStatement ? [referrerStore(place.store, place.subject, predicateType, access.network)] : [],
			...online !== void 0 && github && isStatement ? [online.atGitHub(subject.digest)] : [],
			...online !== void 0 && tag !== void 0 ? fileNames.map((name) => online.inRelease(tag, name, replace)) : []
		]
	};
}
async function onlinePlaces(access) {
	const { github, repository } = await githubOf(access);
	const [{ githubStore }, { releaseStore }] = await Promise.all([
		import("./github-store-N7ICXCWJ.js"),
		import("./release-store-675ZZWZC.js")
	]);
	return {
		atGitHub: (digest) => githubStore(github, repository, digest),
		inRelease: (tag, fileName, isReplaced) => releaseStore(github, { repository, tag, fileName, isReplaced })
	};
}

export{assignSubjects,GITHUB_BUILD_TYPE,planAttestations,requireSignable,planSignatures,publishEvidence,publishedText,readScans,requireImages,requireScanned,writeEvidence,openEvidenceStores};

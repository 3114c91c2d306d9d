import{SERVICES,badAnswer,endpoint,getJson,jsonOf,postBytes,postJson}from"./chunk-27D2I576.js";
import{BUNDLE_MEDIA_TYPE,BUNDLE_MEDIA_TYPE_PREFIX,BUNDLE_TYPE_ANNOTATION,COSIGN_SIGN_PREDICATE_TYPE,IN_TOTO_PAYLOAD_TYPE,LEGACY_ANNOTATIONS,MEDIA_TYPES,arrayAt,asArray,asObject,asString,canonicalJson,describeReferrer,fallbackTag,githubOf,isEnterpriseServer,isObject,legacyTag,listEvidence,mapConcurrently,objectAt,parseJson,parseManifest,referrersIn,repositoryFacts,requireBounded,requireOwnInstance,retryDelayMs,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// oci/read-while-written
var MAX_FAILED_READS = 4;
async function readWhileWritten(read, clock) {
	for (let attempt = 1; ; attempt++) {
		try {
			return await read();
		} catch (error) {
			if (!isUnreadable(error) || attempt >= MAX_FAILED_READS) throw error;
			await clock.sleep(retryDelayMs(attempt, void 0, clock));
		}
	}
}
function isUnreadable(error) {
	return error instanceof RemoteError && error.code === "server-error";
}
// flows/publishing/hidden-evidence
var CONCURRENCY = 6;
var LEGACY = {
	sig: ["a signature", "sign the image with `sign`, which writes both formats"],
	att: ["an attestation", "attest the image again with `attest`, which writes bundles"]
};
async function warnOfHiddenEvidence(targets, forms, log) {
	await mapConcurrently(targets, CONCURRENCY, async ({ subject, place }) => {
		if (place === void 0) return;
		for (const form of await formsByTagAlone(place, forms).catch(noneIfUnreadable)) {
			const [what, fix] = LEGACY[form];
			log.annotate(
				"warning",
				`${subject.name}@${subject.digest} has ${what} only under cosign’s legacy tag, which cosign 3 ignores if the image has a bundle: ${fix}.`
			);
		}
	});
}
function noneIfUnreadable(error) {
	if (isUnreadable(error)) return [];
	throw error;
}
async function formsByTagAlone({ store, subject: { digest } }, forms) {
	if (!digest.startsWith("sha256:")) return [];
	const found = await mapConcurrently(forms, forms.length, async (form) => ({
		form,
		types: await typesByTag(store, digest, form)
	}));
	if (found.every(({ types }) => types.length === 0)) return [];
	const bundled = await bundledTypes(store, digest);
	if (bundled.includes(void 0)) return [];
	return found.filter(({ types }) => types.some((type) => !bundled.includes(type))).map(({ form }) => form);
}
async function typesByTag(store, digest, form) {
	const tag = legacyTag(digest, form);
	const manifest = await store.getManifest(tag);
	if (manifest === void 0) return [];
	if (form === "sig") return [COSIGN_SIGN_PREDICATE_TYPE];
	const parsed = parseManifest(manifest.bytes, `tag ${tag}`);
	const layers = parsed.kind === "manifest" ? parsed.layers : [];
	return layers.map(({ annotations }) => annotations?.[LEGACY_ANNOTATIONS.predicateType] ?? "");
}
async function bundledTypes(store, digest) {
	return (await store.listReferrers(digest)).filter(
		({ artifactType = BUNDLE_MEDIA_TYPE_PREFIX }) => artifactType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX)
	).map(({ annotations }) => annotations?.[BUNDLE_TYPE_ANNOTATION]);
}
// shared/flows/publishing/missing-permission.ts
function missingPermission(message, plan) {
  const lines = [
    `contents: ${plan.release === void 0 ? "read" : "write"}`,
    ...plan.isKeyless ? ["id-token: write"] : [],
    ...plan.github ? ["attestations: write"] : []
  ];
  return new UserError(
    "permission-missing",
    message,
    `Add these permissions to the job, along with any others it needs:
permissions:
  ${lines.join("\n  ")}`
  );
}
// flows/publishing/require-github
async function requireAttestations(plan, access) {
	const serverUrl = access.context?.serverUrl;
	if (serverUrl !== void 0 && isEnterpriseServer(serverUrl)) {
		throw noAttestations(`${serverUrl} runs GitHub Enterprise Server`);
	}
	const { visibility, isUserOwned } = await repositoryFacts(access);
	if (visibility !== "public" && isUserOwned) {
		throw noAttestations("GitHub does not store attestations for private repositories that belong to personal accounts");
	}
	const { github, repository } = await githubOf(access);
	const { attestationsRefusal } = await import("./chunk-SDHEDDQW.js");
	const refusal = await permitted(plan, () => attestationsRefusal(github, repository));
	if (refusal !== void 0) throw noAttestations(refusal);
}
async function requireRelease(plan, tag, access) {
	const { github, repository } = await githubOf(access);
	const { requireOpenRelease } = await import("./chunk-DU5LFB5J.js");
	await permitted(plan, () => requireOpenRelease(github, repository, tag));
}
async function permitted(plan, ask) {
	try {
		return await ask();
	} catch (error) {
		const isRefused = error instanceof RemoteError && error.code === "forbidden";
		throw isRefused ? missingPermission(error.message, plan) : error;
	}
}
function noAttestations(reason) {
	return new UserError(
		"not-supported",
		`GitHub cannot store the attestations: ${reason}.`,
		"Remove `github`. Assay then stores the attestations alongside the image, in the step’s output files, or in the release if `release` is set."
	);
}
// flows/publishing/require-identity
function requireIdentity(plan, { kind, env, context }) {
	const url = env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	if (kind !== "actions" || context === void 0 || url !== "") return;
	const fork = forkOf(context, env["GITHUB_ACTOR"]);
	if (fork !== void 0) {
		throw new UserError(
			"permission-missing",
			`GitHub does not provide a signing identity for a pull request from ${fork}.`,
			`Sign after the merge: \`if: github.event_name != 'pull_request'\`.`
		);
	}
	throw missingPermission("The job is not allowed to request the identity token that Assay needs to sign.", plan);
}
function forkOf(context, actor) {
	if (!context.eventName.startsWith("pull_request")) return void 0;
	const payload = isObject(context.payload) ? context.payload : {};
	const head = fullNameOf(objectAt(objectAt(payload, "pull_request") ?? {}, "head"));
	if (head !== void 0 && head !== context.repository) return `the fork ${head}`;
	return actor === "dependabot[bot]" ? "Dependabot" : void 0;
}
function fullNameOf(head) {
	const repository = head === void 0 ? void 0 : objectAt(head, "repo");
	return repository === void 0 ? void 0 : stringAt(repository, "full_name");
}
// flows/publishing/preflight
async function requireMaySign(stores, signing, access, run) {
	const plan = { ...stores, isKeyless: signing.key === void 0 };
	if (plan.isKeyless) {
		requireOwnInstance(signing.trust, run.context);
		requireIdentity(plan, run);
	}
	if (stores.github) await requireAttestations(plan, access);
	if (stores.release !== void 0) await requireRelease(plan, stores.release, access);
}
async function requireMayStore(targets) {
	const stores = targets.flatMap(({ place }) => place?.store ?? []);
	const distinct = new Map(stores.map((store) => [store.name, store]));
	for (const store of distinct.values()) await store.requireWritable?.();
}
// concurrency/keyed-lock
var LAST = new Map();
async function withKeyedLock(key, task) {
	const before = LAST.get(key);
	const own = before === void 0 ? task() : before.then(task, task);
	LAST.set(key, own);
	try {
		return await own;
	} finally {
		if (LAST.get(key) === own) LAST.delete(key);
	}
}
// concurrency/short-turns
var TURNS = new Map();
var WIDTH = 2;
async function inShortTurn(key, maxMs, task) {
	const turns = TURNS.get(key) ?? { taken: 0, waiting: [] };
	TURNS.set(key, turns);
	if (turns.taken < WIDTH) turns.taken += 1;
	else await new Promise((resolve) => turns.waiting.push(resolve));
	const end = endOf(key, turns);
	const timer = setTimeout(end, maxMs);
	try {
		return await task();
	} finally {
		clearTimeout(timer);
		end();
	}
}
function endOf(key, turns) {
	let hasEnded = false;
	return () => {
		if (hasEnded) return;
		hasEnded = true;
		const next = turns.waiting.shift();
		if (next !== void 0) return next();
		turns.taken -= 1;
		if (turns.taken === 0) TURNS.delete(key);
	};
}
// oci/wait-for-writers
var SETTLE_FACTOR = 5;
var MIN_SETTLE_MS = 300;
var MIN_QUIET_MS = 100;
var MAX_LATENESS_MS = 30;
var MAX_LATE_WAITS = 5;
var MAX_SETTLE_MS = 6e3;
var MAX_BACKOFF_FACTOR = 16;
async function isSettled(store, state, clock) {
	if (!state.hasWritten || store.kind !== "registry") return true;
	const scaledMs = SETTLE_FACTOR * state.slowestMs;
	const leastMs = isUndisturbed(state) ? MIN_QUIET_MS : MIN_SETTLE_MS;
	const settleMs = Math.min(Math.max(scaledMs, leastMs), MAX_SETTLE_MS);
	if (state.quietMs >= settleMs) return true;
	const share = state.quietMs === 0 ? 0.25 + 0.25 * clock.random() : 1;
	const waitMs = Math.ceil(share * (settleMs - state.quietMs));
	const dueMs = clock.now() + waitMs;
	await clock.sleep(waitMs);
	if (clock.now() - dueMs > MAX_LATENESS_MS && state.lateWaits < MAX_LATE_WAITS)
		state.lateWaits += 1;
	else state.quietMs += waitMs;
	return false;
}
function isUndisturbed({writes,hasRemoved,failedPreconditions,outages,refusals,failedReads}) {
	return writes === 1 && !hasRemoved && failedPreconditions + outages + refusals + failedReads === 0;
}
async function waitBriefly(state, clock) {
	await pause(state, 1, clock);
}
async function backOff(state, clock) {
	await pause(state, Math.min(2 ** state.writes, MAX_BACKOFF_FACTOR), clock);
}
async function pause(state, cycles, clock) {
	const cycleMs = Math.min(state.quickestMs, MAX_SETTLE_MS);
	await clock.sleep(Math.ceil(cycleMs * cycles * clock.random()));
	state.hasBackedOff = true;
}
// oci/read-tag
var MAX_FAILED_READS2 = 4;
var ABSENT = { entries: new Map(), unwanted: 0, manifest: void 0 };
async function readTag(store, { tag, read }, state, clock) {
	for (; ; ) {
		const askedMs = clock.now();
		try {
			const manifest = await store.getManifest(tag);
			state.failedReads = 0;
			return manifest === void 0 ? { ...ABSENT, askedMs } : { ...read(manifest), manifest, askedMs };
		} catch (error) {
			state.failedReads += 1;
			if (!isUnreadable(error) || state.failedReads >= MAX_FAILED_READS2) throw error;
			await backOff(state, clock);
		}
	}
}
// oci/tag-update-state
var MAX_RESTORES = 4;
var MAX_FAILED_PRECONDITIONS = 5;
function newTagUpdateState(wanted) {
	return {
		seen: new Map(wanted),
		presentFromStart: new Set(),
		restoreCounts: new Map(),
		failedPreconditions: 0,
		failedAt: void 0,
		writes: 0,
		slowestMs: 1,
		quickestMs: Number.POSITIVE_INFINITY,
		quietMs: 0,
		lateWaits: 0,
		hasWritten: false,
		hasRemoved: false,
		hasBackedOff: true,
		outages: 0,
		refusals: 0,
		failedReads: 0
	};
}
function forgetRemoved(wanted, entries, state) {
	const { seen, presentFromStart, restoreCounts, hasWritten } = state;
	const isProtected = hasWritten && wanted.size > 0;
	const hasOurs = [...wanted.keys()].every((key) => entries.has(key));
	for (const key of seen.keys()) {
		if (entries.has(key) || wanted.has(key)) continue;
		const isRemovedOnPurpose = hasOurs && presentFromStart.has(key);
		const isRemovedRepeatedly = (restoreCounts.get(key) ?? 0) >= MAX_RESTORES;
		if (!isProtected || isRemovedOnPurpose || isRemovedRepeatedly) seen.delete(key);
	}
}
function noteWritten(entries, state) {
	const { seen, restoreCounts } = state;
	if (!state.hasWritten) state.presentFromStart = new Set(seen.keys());
	state.hasWritten = true;
	for (const key of seen.keys()) {
		if (!entries.has(key)) restoreCounts.set(key, (restoreCounts.get(key) ?? 0) + 1);
	}
}
function noteCycle(state, tookMs, cycles = 1) {
	const ms = Math.max(tookMs, 1);
	state.slowestMs = Math.max(state.slowestMs, ms / cycles);
	state.quickestMs = Math.min(state.quickestMs, ms);
}
function entriesOf(entries, { seen }) {
	const missing = [...seen].filter(([key]) => !entries.has(key));
	return [...entries.values(), ...missing.map(([, entry]) => entry)];
}
function noteFailedPrecondition(digest, state) {
	state.failedPreconditions = digest === state.failedAt ? state.failedPreconditions + 1 : 1;
	state.failedAt = digest;
}
function conditionFor(manifest, { failedPreconditions, failedAt }) {
	if (failedPreconditions >= MAX_FAILED_PRECONDITIONS && failedAt === manifest?.digest) return {};
	if (manifest === void 0) return { ifAbsent: true };
	return manifest.etag === void 0 ? {} : { ifMatch: manifest.etag };
}
// oci/write-tag
var MAX_WRITES = 60;
var REQUESTS_PER_CYCLE = 2;
var MAX_OUTAGES = 5;
var MAX_REFUSALS = 12;
var CONFLICTS = new Set(["precondition-failed", "conflict"]);
var OUTAGES = new Set(["unreachable", "timeout", "rate-limited", "server-error"]);
async function writeTag(store, update, current, state, clock) {
	const { tag } = update;
	if (state.writes >= MAX_WRITES) throw writesExhausted(store, tag);
	state.writes += 1;
	state.quietMs = 0;
	state.hasBackedOff = false;
	try {
		const next = await update.write(current.manifest, entriesOf(current.entries, state));
		const cycles = next.requests / REQUESTS_PER_CYCLE;
		if (cycles > 1 && await hasChanged(store, tag, current)) {
			await waitBriefly(state, clock);
			return;
		}
		await store.putManifest(next.bytes, next.mediaType, {
			tag,
			isSentOnce: true,
			...conditionFor(current.manifest, state)
		});
		noteWritten(current.entries, state);
		state.outages = 0;
		state.failedPreconditions = 0;
		noteCycle(state, clock.now() - current.askedMs, cycles);
	} catch (error) {
		if (!(error instanceof RemoteError)) throw error;
		noteCycle(state, clock.now() - current.askedMs);
		if (IMMUTABLE.test(error.message)) throw immutable(error);
		if (error.code === "precondition-failed")
			noteFailedPrecondition(current.manifest?.digest, state);
		if (OUTAGES.has(error.code)) noteWritten(current.entries, state);
		await waitAfter(error, state, clock);
	}
}
async function hasChanged(store, tag, current) {
	try {
		return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
	} catch (error) {
		if (isUnreadable(error)) return true;
		throw error;
	}
}
async function waitAfter(error, state, clock) {
	if (CONFLICTS.has(error.code)) {
		state.outages = 0;
		return await waitBriefly(state, clock);
	}
	if (OUTAGES.has(error.code)) {
		state.outages += 1;
		if (state.outages >= MAX_OUTAGES) throw error;
		await clock.sleep(retryDelayMs(state.outages, void 0, clock));
	} else {
		state.refusals += 1;
		if (error.call.status !== 400 || state.refusals >= MAX_REFUSALS) throw error;
	}
	await backOff(state, clock);
}
var IMMUTABLE = /\bimmutable\b/i;
function immutable({ code, message, call }) {
	const fix = "In this repository, allow tags that begin with `sha256-` to be overwritten, or set `legacy: false` to stop writing `.sig` and `.att` tags.";
	return new RemoteError(code, message, call, { fix });
}
function writesExhausted(store, tag) {
	const message = `${store.name}: other writers overwrote all ${MAX_WRITES} changes to the tag ${tag}`;
	return new RemoteError("conflict", message, { service: store.name, method: "PUT", url: tag });
}
// oci/update-tag
var TURN_MS = 20;
async function updateTag(store, update, clock) {
	const state = newTagUpdateState(update.wanted);
	const key = `${store.name}:${update.tag}`;
	let meanwhile;
	for (; ; ) {
		const attempt = () => withKeyedLock(key, () => tryOnce(store, update, state, clock));
		const { outcome, manifest } = await (state.hasWritten ? attempt() : inShortTurn(store.name, TURN_MS, attempt));
		if (outcome === "complete") {
			if (state.quietMs > 0) meanwhile ??= clock.meanwhile?.();
			if (await isSettled(store, state, clock)) {
				await meanwhile;
				return manifest;
			}
		}
		if (outcome === "undone") await backOff(state, clock);
	}
}
async function tryOnce(store, update, state, clock) {
	const current = await readTag(store, update, state, clock);
	const { entries, unwanted, manifest } = current;
	forgetRemoved(update.wanted, entries, state);
	for (const [key, entry] of entries) state.seen.set(key, entry);
	if (unwanted > 0) state.hasRemoved = true;
	if (state.seen.size === entries.size && unwanted === 0) return { outcome: "complete", manifest };
	if (!state.hasBackedOff) return { outcome: "undone", manifest };
	await writeTag(store, update, current, state, clock);
	return { outcome: "written", manifest };
}
// oci/fallback-index
async function addToFallbackTag(store, subject, referrer, clock) {
	const own = describeReferrer(referrer);
	await updateTag(store, indexUpdate(subject, new Map([[own.digest, own]]), void 0), clock);
}
async function removeFromFallbackTag(store, subject, digest, clock) {
	await updateTag(store, indexUpdate(subject, new Map(), digest), clock);
}
function indexUpdate(subject, wanted, unwanted) {
	const tag = fallbackTag(subject);
	return {
		tag,
		wanted,
		read: (manifest) => contentOf(manifest, subject, unwanted),
		write: async (manifest, entries) => {
			requireBounded(entries.length, subject);
			const known = manifest === void 0 ? {} : documentOf(manifest, tag);
			const bytes = Buffer.from(JSON.stringify({ ...HEAD, ...known, manifests: entries }));
			return { bytes, mediaType: MEDIA_TYPES.ociIndex, requests: 2 };
		}
	};
}
var HEAD = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex };
function contentOf(manifest, subject, unwanted) {
	referrersIn(manifest, subject);
	const document = documentOf(manifest, subject);
	const all = asArray(document["manifests"], "$.manifests").map((entry, index) => {
		const where = `$.manifests[${index}]`;
		return [asString(asObject(entry, where)["digest"], `${where}.digest`), entry];
	});
	const entries = new Map(all.filter(([digest]) => digest !== unwanted));
	return { entries, unwanted: all.some(([digest]) => digest === unwanted) ? 1 : 0 };
}
function documentOf(manifest, path) {
	return asObject(parseJson(manifest.bytes, path), "$");
}
// oci/attach-referrer
var EMPTY = Buffer.from("{}");
var MAX_REFUSALS2 = 4;
async function attachReferrer(store, referrer, clock) {
	const [config, ...layers] = await Promise.all([
		store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty),
		...referrer.layers.map(({ bytes: bytes2, mediaType }) => store.putBlob(bytes2, mediaType, true))
	]);
	const bytes = manifestBytes(referrer, config, layers);
	const put = await putWithRetry(store, bytes, clock);
	const manifest = { ...put.descriptor, bytes };
	const own = describeReferrer(manifest);
	const { digest } = referrer.subject;
	const isListed = put.isSubjectIndexed || await lists(store, digest, own);
	if (!isListed || store.kind === "layout") await addToFallbackTag(store, digest, manifest, clock);
	return own;
}
function prepareReferrer(store) {
	if (store.kind !== "registry") return store;
	store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty).catch(() => void 0);
	const started = store.startUpload?.();
	return {
		...store,
		putBlob: (bytes, mediaType, isNew) => store.putBlob(bytes, mediaType, isNew, isNew === true ? started : void 0)
	};
}
async function putWithRetry(store, bytes, clock) {
	for (let attempt = 1; ; attempt++) {
		try {
			return await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
		} catch (error) {
			const isRefused = error instanceof RemoteError && error.call.status === 400;
			if (!isRefused || attempt >= MAX_REFUSALS2) throw error;
			await clock.sleep(retryDelayMs(attempt, void 0, clock));
		}
	}
}
async function lists(store, subject, own) {
	if (store.hasReferrersApi?.() === false) return false;
	try {
		return (await store.listReferrers(subject)).some((entry) => entry.digest === own.digest);
	} catch (error) {
		if (isUnreadable(error) && store.hasReferrersApi?.() === false) return false;
		throw error;
	}
}
function manifestBytes(referrer, config, layers) {
	const { mediaType, digest, size } = referrer.subject;
	const manifest = {
		schemaVersion: 2,
		mediaType: MEDIA_TYPES.ociManifest,
		artifactType: referrer.artifactType,
		config,
		layers,
		subject: { mediaType, digest, size },
		annotations: referrer.annotations
	};
	return Buffer.from(JSON.stringify(manifest));
}
// oci/detach-referrer
async function detachReferrer(store, subject, digest, clock) {
	await removeFromFallbackTag(store, subject, digest, clock);
	await store.deleteManifest?.(digest);
	const left = await readWhileWritten(() => store.listReferrers(subject), clock);
	return left.every((entry) => entry.digest !== digest);
}
// store/put-bundle
async function putBundle(store, subject, bundle, predicateType, clock) {
	const created = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
	const referrer = {
		artifactType: BUNDLE_MEDIA_TYPE,
		layers: [{ mediaType: BUNDLE_MEDIA_TYPE, bytes: Buffer.from(JSON.stringify(bundle)) }],
		annotations: {
			"org.opencontainers.image.created": created,
			"dev.sigstore.bundle.content": "dsse-envelope",
			[BUNDLE_TYPE_ANNOTATION]: predicateType
		},
		subject
	};
	const descriptor = await attachReferrer(store, referrer, clock);
	return { place: `${store.name}@${descriptor.digest}`, descriptor };
}
// store/evidence-store
var REFERRER_ORIGIN = /^referrer (sha256:[0-9a-f]{64})$/;
function referrerStore(store, subject, predicateType, clock) {
	let prepared = store;
	return {
		name: `${store.name}@${subject.digest}`,
		list: () => readWhileWritten(() => listEvidence(store, subject.digest, ["referrers"]), clock),
		prepare: () => {
			prepared = prepareReferrer(store);
		},
		put: async (bundle, meanwhile) => (await putBundle(prepared, subject, bundle, predicateType, { ...clock, meanwhile })).place,
		remove: async ({ origin }) => {
			const digest = REFERRER_ORIGIN.exec(origin)?.[1];
			return digest !== void 0 && await detachReferrer(store, subject.digest, digest, clock);
		}
	};
}
// sign/sign-statement
import{ hash as hash4 }from"node:crypto";
// sign/dsse
function preAuthEncoding(payloadType, payload) {
	const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
	return Buffer.concat([Buffer.from(head), payload]);
}
async function signedEnvelope(payload, sign) {
	const signed = preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
	const signature = await sign(signed);
	const envelope = {
		payload: payload.toString("base64"),
		payloadType: IN_TOTO_PAYLOAD_TYPE,
		signatures: [{ sig: signature.toString("base64") }]
	};
	return { envelope, signed, signature };
}
function envelopeText(envelope) {
	return JSON.stringify(envelope);
}
// sign/rekor-v1
import{ hash }from"node:crypto";
var ENTRY_ID = /^(?:[0-9a-f]{16})?[0-9a-f]{64}$/;
function dsseEntry(envelope, verifierPem) {
	const proposedContent = {
		envelope: envelopeText(envelope),
		verifiers: [Buffer.from(verifierPem).toString("base64")]
	};
	return { apiVersion: "0.0.1", kind: "dsse", spec: { proposedContent } };
}
function hashedEntry(bytes, signature, verifierPem) {
	return {
		apiVersion: "0.0.1",
		kind: "hashedrekord",
		spec: {
			data: {
				hash: { algorithm: "sha256", value: hash("sha256", bytes, "hex") }
			},
			signature: {
				content: signature.toString("base64"),
				publicKey: { content: Buffer.from(verifierPem).toString("base64") }
			}
		}
	};
}
async function logEntryV1(network, logUrl, proposed, signature) {
	const url = endpoint(logUrl, "/api/v1/log/entries");
	const service = SERVICES.rekor;
	const posted = await postEntry(network, url, proposed);
	const answer = posted.status === 409 ? await getJson(network, existingEntryUrl(posted.headers.get("location"), url), service) : posted;
	const [entry] = Object.values(jsonOf(answer, service));
	if (!isObject(entry)) throw badAnswer(service, url, "contains no entry");
	return bundleEntry(entry, proposed, signature, url);
}
async function postEntry(network, url, proposed) {
	try {
		return await postJson(network, url, proposed, { service: SERVICES.rekor, accept: [409] });
	} catch (error) {
		throw error instanceof RemoteError ? withSizeHint(error, proposed) : error;
	}
}
var LARGE_ENTRY_BYTES = 4 * 1024 * 1024;
function withSizeHint(error, proposed) {
	const isSizeLike = error.code === "too-large" || error.code === "server-error";
	const bytes = Buffer.byteLength(JSON.stringify(proposed));
	if (!isSizeLike || bytes < LARGE_ENTRY_BYTES) return error;
	return new RemoteError(error.code, error.message, error.call, {
		cause: error,
		fix: `The log may reject an entry of ${bytes} bytes. Use Rekor version 2 or attest a smaller document.`
	});
}
function existingEntryUrl(location, url) {
	const id = (location ?? "").split("/").at(-1) ?? "";
	if (ENTRY_ID.test(id)) return `${url}/${id}`;
	throw badAnswer(SERVICES.rekor, url, "reports an existing entry without its ID");
}
function bundleEntry(entry, proposed, signature, url) {
	const body = stringAt(entry, "body") ?? "";
	requireOurs(body, proposed, signature, url);
	const verification = objectAt(entry, "verification");
	const promise = verification && stringAt(verification, "signedEntryTimestamp");
	const proof = verification && objectAt(verification, "inclusionProof");
	if (proof === void 0) throw badAnswer(SERVICES.rekor, url, "contains no inclusion proof");
	return {
		logIndex: String(entry["logIndex"]),
		logId: { keyId: hexToBase64(stringAt(entry, "logID")) },
		kindVersion: { kind: proposed.kind, version: proposed.apiVersion },
		integratedTime: String(entry["integratedTime"]),
		...promise === void 0 ? {} : { inclusionPromise: { signedEntryTimestamp: promise } },
		inclusionProof: bundleProof(proof),
		canonicalizedBody: body
	};
}
function bundleProof(proof) {
	return {
		logIndex: String(proof["logIndex"]),
		rootHash: hexToBase64(stringAt(proof, "rootHash")),
		treeSize: String(proof["treeSize"]),
		hashes: (arrayAt(proof, "hashes") ?? []).map((hash5) => hexToBase64(String(hash5))),
		checkpoint: { envelope: stringAt(proof, "checkpoint") ?? "" }
	};
}
function requireOurs(body, proposed, signature, url) {
	const text = Buffer.from(body, "base64").toString("utf8");
	const isOurs = text.includes(`"kind":"${proposed.kind}"`) && text.includes(signature.toString("base64"));
	if (!isOurs) throw badAnswer(SERVICES.rekor, url, "is for a different signature");
}
function hexToBase64(hex) {
	return Buffer.from(hex ?? "", "hex").toString("base64");
}
// sign/rekor-v2
import{ hash as hash2 }from"node:crypto";
var TIMEOUT_MS = 6e4;
async function logEntryV2(network, logUrl, signed) {
	const digest = hash2("sha256", signed.bytes, "base64");
	const content = signed.signature.toString("base64");
	const answer = await postJson(
		network,
		endpoint(logUrl, "/api/v2/log/entries"),
		{ hashedRekordRequestV002: { digest, signature: { content, verifier: verifierOf(signed) } } },
		{ service: SERVICES.rekor, timeoutMs: TIMEOUT_MS }
	);
	const entry = jsonOf(answer, SERVICES.rekor);
	requireOurs2(entry, digest, content, answer.url);
	return entry;
}
function verifierOf({ verifier }) {
	const rawBytes = verifier.der.toString("base64");
	const keyDetails = "PKIX_ECDSA_P256_SHA_256";
	return verifier.kind === "certificate" ? { x509Certificate: { rawBytes }, keyDetails } : { publicKey: { rawBytes }, keyDetails };
}
function requireOurs2(entry, digest, content, url) {
	const body = Buffer.from(stringAt(entry, "canonicalizedBody") ?? "", "base64").toString("utf8");
	if (!body.includes(digest) || !body.includes(content)) {
		throw badAnswer(SERVICES.rekor, url, "is for a different signature");
	}
	if (objectAt(entry, "inclusionProof") === void 0) {
		throw badAnswer(SERVICES.rekor, url, "contains no inclusion proof");
	}
}
// sign/timestamp
import{ hash as hash3 }from"node:crypto";
var QUERY_HEAD = Buffer.from("30390201013031300d060960864801650304020105000420", "hex");
var QUERY_TAIL = Buffer.from("0101ff", "hex");
async function requestTimestamp(network, url, bytes) {
	const digest = hash3("sha256", bytes, "buffer");
	const answer = await postBytes(network, url, Buffer.concat([QUERY_HEAD, digest, QUERY_TAIL]), {
		service: SERVICES.tsa,
		contentType: "application/timestamp-query",
		accept: "application/timestamp-reply"
	});
	const stamped = await stampedDigest(answer.body, url);
	if (!digest.equals(stamped)) throw badAnswer(SERVICES.tsa, url, "is for a different signature");
	return answer.body;
}
async function stampedDigest(der, url) {
	const { readTimestampAnswer } = await import("./read-timestamp-7OAF7CDB.js");
	const answer = readTimestampAnswer(der);
	switch (answer.kind) {
		case "granted":
			return answer.digest;
		case "refused":
			throw badAnswer(SERVICES.tsa, url, "rejects the timestamp request");
		case "endless":
			throw badAnswer(SERVICES.tsa, url, "takes too long to parse");
		case "malformed":
			throw badAnswer(SERVICES.tsa, url, "is not a timestamp", answer.cause);
	}
}
// sign/sign-statement
async function signStatement(signer, statement) {
	return await signStatementBytes(signer, Buffer.from(canonicalJson(statement)));
}
async function signStatementBytes(signer, payload) {
	const { envelope, signed, signature } = await signedEnvelope(payload, signer.sign);
	const verificationMaterial = await witness(signer, {
		bytes: signed,
		signature,
		entryV1: () => dsseEntry(envelope, signer.verifierPem)
	});
	return { mediaType: BUNDLE_MEDIA_TYPE, verificationMaterial, dsseEnvelope: envelope };
}
async function signBlob(signer, bytes) {
	const signature = await signer.sign(bytes);
	const verificationMaterial = await witness(signer, {
		bytes,
		signature,
		entryV1: () => hashedEntry(bytes, signature, signer.verifierPem)
	});
	const digest = hash4("sha256", bytes, "base64");
	const messageSignature = {
		messageDigest: { algorithm: "SHA2_256", digest },
		signature: signature.toString("base64")
	};
	return { mediaType: BUNDLE_MEDIA_TYPE, verificationMaterial, messageSignature };
}
async function witness(signer, testimony) {
	const { network, services } = signer;
	const [tlogEntries, timestamps] = await Promise.all([
		logEntries(signer, testimony),
		Promise.all(
			services.timestampUrls.map((url) => requestTimestamp(network, url, testimony.signature))
		)
	]);
	const rfc3161Timestamps = timestamps.map((der) => ({ signedTimestamp: der.toString("base64") }));
	return {
		...verifierMaterial(signer),
		tlogEntries,
		...timestamps.length === 0 ? {} : { timestampVerificationData: { rfc3161Timestamps } }
	};
}
async function logEntries(signer, testimony) {
	const { network, services, verifier } = signer;
	return await Promise.all(
		services.logs.map(
			({ url, version }) => version === 1 ? logEntryV1(network, url, testimony.entryV1(), testimony.signature) : logEntryV2(network, url, { ...testimony, verifier })
		)
	);
}
function verifierMaterial({ verifier }) {
	if (verifier.kind === "certificate") {
		return { certificate: { rawBytes: verifier.der.toString("base64") } };
	}
	return { publicKey: { hint: hash4("sha256", verifier.der, "base64") } };
}
export{readWhileWritten,warnOfHiddenEvidence,requireMaySign,requireMayStore,envelopeText,hashedEntry,logEntryV1,updateTag,referrerStore,requestTimestamp,signStatement,signBlob};

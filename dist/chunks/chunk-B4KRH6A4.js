import {
  EVIDENCE_KIND
} from "./chunk-FIZENXU4.js";
import {
  BUNDLE_MEDIA_TYPE,
  DSSE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  LEGACY_ANNOTATIONS,
  SERVICES,
  SIMPLE_SIGNING_MEDIA_TYPE,
  badAnswer,
  bundleFileText,
  endpoint,
  getJson,
  jsonOf,
  legacyTag,
  listEvidence,
  postBytes,
  postJson
} from "./chunk-NRQMNDR5.js";
import {
  MEDIA_TYPES,
  describeReferrer,
  fallbackTag,
  parseManifest,
  readFallbackTag,
  requireBounded
} from "./chunk-LBSJIREO.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-Z33EZJV2.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  arrayAt,
  asArray,
  asObject,
  asString,
  isObject,
  objectAt,
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/sign/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
async function signedEnvelope(statement, sign) {
  const payload = Buffer.from(canonicalJson(statement));
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

// shared/sign/rekor-v1.ts
import { createHash } from "node:crypto";
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
        hash: { algorithm: "sha256", value: createHash("sha256").update(bytes).digest("hex") }
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
  if (!isObject(entry)) throw badAnswer(service, url, "has no entry");
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
    fix: `The entry has ${bytes} bytes, which may be more than the log takes: use Rekor version 2 or attest a smaller document.`
  });
}
function existingEntryUrl(location, url) {
  const id = (location ?? "").split("/").at(-1) ?? "";
  if (ENTRY_ID.test(id)) return `${url}/${id}`;
  throw badAnswer(SERVICES.rekor, url, "says that the entry exists, but not where");
}
function bundleEntry(entry, proposed, signature, url) {
  const body = stringAt(entry, "body") ?? "";
  requireOurs(body, proposed, signature, url);
  const verification = objectAt(entry, "verification");
  const promise = verification && stringAt(verification, "signedEntryTimestamp");
  const proof = verification && objectAt(verification, "inclusionProof");
  if (proof === void 0) throw badAnswer(SERVICES.rekor, url, "has no inclusion proof");
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
    hashes: (arrayAt(proof, "hashes") ?? []).map((hash) => hexToBase64(String(hash))),
    checkpoint: { envelope: stringAt(proof, "checkpoint") ?? "" }
  };
}
function requireOurs(body, proposed, signature, url) {
  const text = Buffer.from(body, "base64").toString("utf8");
  const isOurs = text.includes(`"kind":"${proposed.kind}"`) && text.includes(signature.toString("base64"));
  if (!isOurs) throw badAnswer(SERVICES.rekor, url, "is about another signature");
}
function hexToBase64(hex) {
  return Buffer.from(hex ?? "", "hex").toString("base64");
}

// shared/sign/timestamp.ts
import { createHash as createHash2 } from "node:crypto";
var QUERY_HEAD = Buffer.from("30390201013031300d060960864801650304020105000420", "hex");
var QUERY_TAIL = Buffer.from("0101ff", "hex");
var GRANTED = [0n, 1n];
async function requestTimestamp(network, url, bytes) {
  const digest = createHash2("sha256").update(bytes).digest();
  const answer = await postBytes(network, url, Buffer.concat([QUERY_HEAD, digest, QUERY_TAIL]), {
    service: SERVICES.tsa,
    contentType: "application/timestamp-query",
    accept: "application/timestamp-reply"
  });
  const stamped = await stampedDigest(answer.body, url);
  if (!digest.equals(stamped)) throw badAnswer(SERVICES.tsa, url, "is about another signature");
  return answer.body;
}
async function stampedDigest(der, url) {
  const { RFC3161Timestamp } = await import("../vendor/sigstore-core.js");
  try {
    const timestamp = RFC3161Timestamp.parse(Buffer.from(der));
    if (GRANTED.includes(timestamp.status)) return timestamp.tstInfo.messageImprintHashedMessage;
  } catch (error) {
    throw badAnswer(SERVICES.tsa, url, "is not a timestamp", error);
  }
  throw badAnswer(SERVICES.tsa, url, "refuses the timestamp");
}

// shared/sign/sign-payload.ts
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
    "Rekor version 2 cannot be used for cosign’s legacy signatures: they have no place for its proofs.",
    "Turn legacy signatures off, or sign with Rekor version 1."
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

// shared/sign/sign-statement.ts
import { createHash as createHash4 } from "node:crypto";

// shared/sign/rekor-v2.ts
import { createHash as createHash3 } from "node:crypto";
var TIMEOUT_MS = 6e4;
async function logEntryV2(network, logUrl, signed) {
  const digest = createHash3("sha256").update(signed.bytes).digest("base64");
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
    throw badAnswer(SERVICES.rekor, url, "is about another signature");
  }
  if (objectAt(entry, "inclusionProof") === void 0) {
    throw badAnswer(SERVICES.rekor, url, "has no inclusion proof");
  }
}

// shared/sign/sign-statement.ts
async function signStatement(signer, statement) {
  const { envelope, signed, signature } = await signedEnvelope(statement, signer.sign);
  const verificationMaterial = await witness(signer, {
    bytes: signed,
    signature,
    entryV1: () => dsseEntry(envelope, signer.verifierPem)
  });
  return { mediaType: BUNDLE_MEDIA_TYPE, verificationMaterial, dsseEnvelope: envelope };
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
  return { publicKey: { hint: createHash4("sha256").update(verifier.der).digest("base64") } };
}

// shared/store/confirm-stored.ts
import { isDeepStrictEqual } from "node:util";
var WAITS_MS = [0, 500, 1500, 4e3];
async function confirmStored(store, digest, written, world) {
  return await confirmListed(
    { name: store.name, list: () => listEvidence(store, digest) },
    digest,
    written,
    world
  );
}
async function confirmListed(place, digest, written, world) {
  let missing = written;
  for (const waitMs of WAITS_MS) {
    if (waitMs > 0) await world.sleep(waitMs);
    const candidates = await place.list();
    const found = written.map((each) => candidates.find((candidate) => isIt(candidate, each)));
    const present = found.filter((candidate) => candidate !== void 0);
    if (present.length === written.length) return present;
    missing = written.filter((_, index) => found[index] === void 0);
  }
  const kinds = missing.map(({ kind }) => kind).join(", ");
  throw new TrustError(
    "read-back-failed",
    `${place.name} does not give back what was written for ${digest}: ${missing.length} missing (${kinds})`
  );
}
function isIt(candidate, written) {
  if (written.kind === "bundle") {
    return candidate.kind === "bundle" && isEqual(candidate.bundle, written.bundle);
  }
  const { payload, annotations } = written.signed;
  if (candidate.kind !== written.kind) return false;
  const found = candidate.kind === "legacy-signature" ? candidate.payload : candidate.envelope;
  return payload.equals(found) && isEqual({ ...candidate.annotations }, annotations);
}
function isEqual(one, other) {
  try {
    return isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

// shared/oci/fallback-index.ts
var MAX_WRITES = 60;
var SETTLE_FACTOR = 5;
var MIN_SETTLE_MS = 300;
var MAX_SETTLE_MS = 6e3;
var MAX_BACKOFF_FACTOR = 16;
var MAX_REFUSALS = 6;
var PASSING = /* @__PURE__ */ new Set([
  "precondition-failed",
  "conflict",
  "unreachable",
  "timeout",
  "rate-limited",
  "server-error"
]);
async function addToFallbackTag(store, subject, referrer, world) {
  const tag = fallbackTag(subject);
  const own = describeReferrer(referrer);
  const progress = {
    seen: /* @__PURE__ */ new Map([[own.digest, own]]),
    writes: 0,
    cycleMs: 1,
    calmMs: 0,
    hasWritten: false,
    refusals: 0,
    hasBackedOff: true
  };
  for (; ; ) {
    const started = world.now();
    const current = await readIndex(store, tag, subject);
    for (const [digest, entry] of current.entries) progress.seen.set(digest, entry);
    if (progress.seen.size === current.entries.size) {
      if (await isSettled(store, progress, world)) return;
      continue;
    }
    if (progress.writes >= MAX_WRITES) throw givenUp(store, tag);
    if (!progress.hasBackedOff) {
      await backOff(progress, world);
      continue;
    }
    const isWritten = await writeIndex(store, tag, current, progress);
    progress.cycleMs = Math.max(progress.cycleMs, world.now() - started);
    if (!isWritten) await backOff(progress, world);
  }
}
async function readIndex(store, tag, subject) {
  let manifest;
  const getManifest = async (asked) => {
    manifest = await store.getManifest(asked);
    return manifest;
  };
  await readFallbackTag(getManifest, subject);
  if (manifest === void 0) return { document: {}, entries: /* @__PURE__ */ new Map(), manifest };
  const document = asObject(parseJson(manifest.bytes, tag), "$");
  const entries = asArray(document["manifests"], "$.manifests").map((entry, index) => {
    const where = `$.manifests[${index}]`;
    return [asString(asObject(entry, where)["digest"], `${where}.digest`), entry];
  });
  return { document, entries: new Map(entries), manifest };
}
async function isSettled(store, progress, world) {
  if (!progress.hasWritten || store.kind !== "registry") return true;
  const settleMs = Math.min(
    Math.max(SETTLE_FACTOR * progress.cycleMs, MIN_SETTLE_MS),
    MAX_SETTLE_MS
  );
  if (progress.calmMs >= settleMs) return true;
  const isFirstLook = progress.calmMs === 0;
  const share = isFirstLook ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}
async function writeIndex(store, tag, current, progress) {
  requireBounded(progress.seen.size, tag);
  progress.writes += 1;
  progress.hasBackedOff = false;
  progress.calmMs = 0;
  const etag = current.manifest?.etag;
  const isNew = current.manifest === void 0;
  try {
    await store.putManifest(indexBytes(current, progress.seen), MEDIA_TYPES.ociIndex, {
      tag,
      isSentOnce: true,
      ...isNew ? { ifAbsent: true } : {},
      ...etag === void 0 ? {} : { ifMatch: etag }
    });
    progress.hasWritten = true;
    return true;
  } catch (error) {
    if (!isPassing(error, progress) || progress.writes >= MAX_WRITES) throw error;
    return false;
  }
}
function isPassing(error, progress) {
  if (!(error instanceof RemoteError)) return false;
  if (PASSING.has(error.code)) return true;
  progress.refusals += 1;
  return error.call.status === 400 && progress.refusals < MAX_REFUSALS;
}
function indexBytes(current, seen) {
  const added = [...seen].filter(([digest]) => !current.entries.has(digest));
  const manifests = [...current.entries.values(), ...added.map(([, entry]) => entry)];
  const head = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex };
  return Buffer.from(JSON.stringify({ ...head, ...current.document, manifests }));
}
async function backOff(progress, world) {
  const factor = Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR);
  await world.sleep(Math.ceil(progress.cycleMs * factor * world.random()));
  progress.hasBackedOff = true;
}
function givenUp(store, tag) {
  const message = `${store.name}: other writers kept changing the tag ${tag}; the entry was written ${MAX_WRITES} times and lost each time`;
  return new RemoteError("conflict", message, { service: store.name, method: "PUT", url: tag });
}

// shared/oci/attach-referrer.ts
var EMPTY = Buffer.from("{}");
async function attachReferrer(store, referrer, world) {
  const config = await store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty);
  const layers = [];
  for (const layer of referrer.layers) {
    layers.push(await store.putBlob(layer.bytes, layer.mediaType));
  }
  const bytes = manifestBytes(referrer, config, layers);
  const put = await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
  const manifest = { ...put.descriptor, bytes };
  const own = describeReferrer(manifest);
  const { digest } = referrer.subject;
  const isListed = put.isSubjectIndexed || await lists(store, digest, own);
  if (!isListed || store.kind === "layout") await addToFallbackTag(store, digest, manifest, world);
  return own;
}
async function lists(store, subject, own) {
  return (await store.listReferrers(subject)).some((entry) => entry.digest === own.digest);
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

// shared/store/put-bundle.ts
async function putBundle(store, subject, bundle, predicateType, world) {
  const created = new Date(world.now()).toISOString().replace(/\.\d+Z$/, "Z");
  const referrer = {
    artifactType: BUNDLE_MEDIA_TYPE,
    layers: [{ mediaType: BUNDLE_MEDIA_TYPE, bytes: Buffer.from(JSON.stringify(bundle)) }],
    annotations: {
      "org.opencontainers.image.created": created,
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType
    },
    subject
  };
  const descriptor = await attachReferrer(store, referrer, world);
  return { place: `${store.name}@${descriptor.digest}`, descriptor };
}

// shared/store/shared-tag.ts
var MAX_WRITES2 = 60;
var SETTLE_FACTOR2 = 5;
var MIN_SETTLE_MS2 = 300;
var MAX_SETTLE_MS2 = 6e3;
var MAX_BACKOFF_FACTOR2 = 16;
var PASSING2 = /* @__PURE__ */ new Set([
  "precondition-failed",
  "conflict",
  "unreachable",
  "timeout",
  "rate-limited",
  "server-error"
]);
function newProgress() {
  return { writes: 0, cycleMs: 1, calmMs: 0 };
}
async function isCalm(store, progress, world) {
  if (progress.writes === 0 || store.kind !== "registry") return true;
  const asked = SETTLE_FACTOR2 * progress.cycleMs;
  const settleMs = Math.min(Math.max(asked, MIN_SETTLE_MS2), MAX_SETTLE_MS2);
  if (progress.calmMs >= settleMs) return true;
  const share = progress.calmMs === 0 ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}
function noteWrite(progress, store, tag) {
  progress.calmMs = 0;
  progress.writes += 1;
  if (progress.writes <= MAX_WRITES2) return;
  const message = `${store.name}: other writers kept changing the tag ${tag}; it was written ${MAX_WRITES2} times and lost each time`;
  throw new RemoteError("conflict", message, { service: store.name, method: "PUT", url: tag });
}
async function waitForOthers(error, progress, world) {
  if (!PASSING2.has(error.code) || progress.writes >= MAX_WRITES2) throw error;
  const factor = Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR2);
  await world.sleep(Math.ceil(progress.cycleMs * factor * world.random()));
}

// shared/store/put-legacy.ts
var MAX_LAYERS = 1e3;
async function putLegacySignature(store, digest, signed, world, replaced = []) {
  const tag = legacyTag(digest, "sig");
  return await addLayer(store, tag, SIMPLE_SIGNING_MEDIA_TYPE, { signed, replaced }, world);
}
async function putLegacyAttestation(store, digest, signed, world, replaced = []) {
  const tag = legacyTag(digest, "att");
  return await addLayer(store, tag, DSSE_MEDIA_TYPE, { signed, replaced }, world);
}
async function addLayer(store, tag, mediaType, { signed, replaced }, world) {
  const dropped = new Set(replaced.map(({ annotations }) => canonicalJson(annotations)));
  const blob = await store.putBlob(signed.payload, mediaType);
  const own = { ...blob, mediaType, annotations: signed.annotations };
  const seen = /* @__PURE__ */ new Map([[canonicalJson(own), own]]);
  const progress = newProgress();
  for (; ; ) {
    const started = world.now();
    const current = await readImage(store, tag, dropped);
    for (const [key, layer] of current.layers) seen.set(key, layer);
    const isSettled2 = seen.size === current.layers.size && current.dropped === 0;
    if (isSettled2 && current.manifest !== void 0) {
      if (await isCalm(store, progress, world)) return stored(store, tag, current.manifest);
      continue;
    }
    requireRoom(seen.size, tag);
    await write(store, tag, current, layersOf(current, seen), progress, world);
    progress.cycleMs = Math.max(progress.cycleMs, world.now() - started);
  }
}
async function readImage(store, tag, dropped) {
  const manifest = await store.getManifest(tag);
  if (manifest === void 0) return { manifest, document: {}, layers: /* @__PURE__ */ new Map(), dropped: 0 };
  if (parseManifest(manifest.bytes, tag).kind !== "manifest") {
    throw new DataError("malformed", `The tag ${tag} is an index, not an image.`, { path: tag });
  }
  const document = asObject(parseJson(manifest.bytes, tag), "$");
  const all = asArray(document["layers"] ?? [], "$.layers");
  const kept = all.filter((layer) => !dropped.has(annotationsOf(layer)));
  const layers = new Map(kept.map((each) => [canonicalJson(each), each]));
  return { manifest, document, layers, dropped: all.length - kept.length };
}
function annotationsOf(layer) {
  return canonicalJson((isObject(layer) ? objectAt(layer, "annotations") : void 0) ?? {});
}
function layersOf(current, seen) {
  const added = [...seen].filter(([key]) => !current.layers.has(key));
  return [...current.layers.values(), ...added.map(([, layer]) => layer)];
}
async function write(store, tag, current, layers, progress, world) {
  const config = await putConfig(store, current, layers);
  const mediaType = current.manifest?.mediaType ?? MEDIA_TYPES.ociManifest;
  const head = { schemaVersion: 2, mediaType };
  const bytes = Buffer.from(JSON.stringify({ ...head, ...current.document, config, layers }));
  const etag = current.manifest?.etag;
  const condition = current.manifest === void 0 ? { ifAbsent: true } : etag === void 0 ? {} : { ifMatch: etag };
  noteWrite(progress, store, tag);
  try {
    await store.putManifest(bytes, mediaType, { tag, isSentOnce: true, ...condition });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    await waitForOthers(error, progress, world);
  }
}
async function putConfig(store, current, layers) {
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
  const known = objectAt(current.document, "config");
  const mediaType = (known && stringAt(known, "mediaType")) ?? MEDIA_TYPES.ociConfig;
  return await store.putBlob(Buffer.from(JSON.stringify(config)), mediaType);
}
function requireRoom(count, tag) {
  if (count <= MAX_LAYERS) return;
  const message = `The image ${tag} would have more than ${MAX_LAYERS} layers, and no one could read it.`;
  throw new DataError("limit-exceeded", message, { path: tag });
}
function stored(store, tag, manifest) {
  const { mediaType, digest, bytes } = manifest;
  return {
    place: `${store.name}:${tag}`,
    descriptor: { mediaType, digest, size: bytes.byteLength }
  };
}

// actions/steps/evidence.ts
async function writeEvidence(files, bundle, record) {
  const logIndex = logIndexOf(bundle);
  const path = await files.write(`${record.action}.sigstore.json`, bundleFileText(bundle));
  const evidence = { kind: EVIDENCE_KIND, ...record, ...logIndex === "" ? {} : { logIndex } };
  await files.write("evidence.json", prettyJson(evidence));
  return { path, logIndex };
}
function logIndexOf(bundle) {
  const material = bundle.verificationMaterial;
  const [entry] = (isObject(material) ? arrayAt(material, "tlogEntries") : void 0) ?? [];
  return isObject(entry) ? stringAt(entry, "logIndex") ?? "" : "";
}

export {
  signPayload,
  legacyAttestation,
  signStatement,
  confirmStored,
  putBundle,
  putLegacySignature,
  putLegacyAttestation,
  writeEvidence
};

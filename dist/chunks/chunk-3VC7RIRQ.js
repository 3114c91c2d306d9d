import {
  trustOf
} from "./chunk-ANYKB2KA.js";
import {
  githubOf,
  isEnterpriseServer,
  repositoryFacts,
  requireOwnInstance,
  requirePrivacy
} from "./chunk-JIC2AKVD.js";
import {
  listEvidence
} from "./chunk-PALBOARL.js";
import {
  openSigner,
  readClaims
} from "./chunk-L3ADTP7Z.js";
import {
  identityOf,
  openAnchors,
  parseCertificate
} from "./chunk-DDVCWP6J.js";
import {
  BUNDLE_MEDIA_TYPE
} from "./chunk-SIHRYJLP.js";
import {
  MEDIA_TYPES,
  asArray,
  asNumber,
  asObject,
  asString,
  describeReferrer,
  fallbackTag,
  isObject,
  networkOf,
  objectAt,
  parseJson,
  readInputFile,
  referrersIn,
  requireBounded,
  retryDelayMs,
  stringAt
} from "./chunk-6TDETR3N.js";
import {
  RemoteError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/oci/update-tag.ts
var MAX_RESTORES = 4;
var MAX_VAIN_CONDITIONS = 5;
var MAX_WRITES = 60;
var SETTLE_FACTOR = 5;
var MIN_SETTLE_MS = 300;
var MAX_SETTLE_MS = 6e3;
var MAX_BACKOFF_FACTOR = 16;
var MAX_OUTAGES = 5;
var MAX_REFUSALS = 12;
var MAX_FAILED_READS = 4;
var CONFLICTS = /* @__PURE__ */ new Set(["precondition-failed", "conflict"]);
var OUTAGES = /* @__PURE__ */ new Set([
  "unreachable",
  "timeout",
  "rate-limited",
  "server-error"
]);
var ABSENT = { entries: /* @__PURE__ */ new Map(), unwanted: 0, manifest: void 0 };
async function updateTag(store, update, world) {
  const progress = newProgress(update);
  for (; ; ) {
    const current = await readTag(store, update, progress, world);
    forgetRemoved(update, current, progress);
    for (const [key, entry] of current.entries) progress.seen.set(key, entry);
    const isDone = progress.seen.size === current.entries.size && current.unwanted === 0;
    if (isDone) {
      if (await isSettled(store, progress, world)) return current.manifest;
    } else if (progress.hasBackedOff) {
      await writeTag(store, update, current, progress, world);
    } else {
      await backOff(progress, world);
    }
  }
}
function newProgress({ wanted }) {
  return {
    seen: new Map(wanted),
    elders: /* @__PURE__ */ new Set(),
    restored: /* @__PURE__ */ new Map(),
    vainConditions: 0,
    failedAt: void 0,
    writes: 0,
    slowestMs: 1,
    quickestMs: Number.POSITIVE_INFINITY,
    calmMs: 0,
    hasWritten: false,
    hasBackedOff: true,
    outages: 0,
    refusals: 0,
    failedReads: 0
  };
}
function forgetRemoved({ wanted }, { entries }, progress) {
  const { seen, elders, restored, hasWritten } = progress;
  const isGuarded = hasWritten && wanted.size > 0;
  const isOursThere = [...wanted.keys()].every((key) => entries.has(key));
  for (const key of seen.keys()) {
    if (entries.has(key) || wanted.has(key)) continue;
    const isTakenAway = isOursThere && elders.has(key);
    const isGoingAgain = (restored.get(key) ?? 0) >= MAX_RESTORES;
    if (!isGuarded || isTakenAway || isGoingAgain) seen.delete(key);
  }
}
function noteWritten(current, progress) {
  const { seen, restored } = progress;
  if (!progress.hasWritten) progress.elders = new Set(seen.keys());
  progress.hasWritten = true;
  for (const key of seen.keys()) {
    if (!current.entries.has(key)) restored.set(key, (restored.get(key) ?? 0) + 1);
  }
}
function noteCycle(progress, tookMs) {
  const ms = Math.max(tookMs, 1);
  progress.slowestMs = Math.max(progress.slowestMs, ms);
  progress.quickestMs = Math.min(progress.quickestMs, ms);
}
async function readTag(store, { tag, read }, progress, world) {
  for (; ; ) {
    const askedMs = world.now();
    try {
      const manifest = await store.getManifest(tag);
      return manifest === void 0 ? { ...ABSENT, askedMs } : { ...read(manifest), manifest, askedMs };
    } catch (error) {
      const isPassing = error instanceof RemoteError && error.code === "server-error";
      progress.failedReads += 1;
      if (!isPassing || progress.failedReads >= MAX_FAILED_READS) throw error;
      await backOff(progress, world);
    }
  }
}
async function isSettled(store, progress, world) {
  if (!progress.hasWritten || store.kind !== "registry") return true;
  const asked = SETTLE_FACTOR * progress.slowestMs;
  const settleMs = Math.min(Math.max(asked, MIN_SETTLE_MS), MAX_SETTLE_MS);
  if (progress.calmMs >= settleMs) return true;
  const share = progress.calmMs === 0 ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}
async function writeTag(store, update, current, progress, world) {
  const { tag } = update;
  if (progress.writes >= MAX_WRITES) throw givenUp(store, tag);
  progress.writes += 1;
  progress.calmMs = 0;
  progress.hasBackedOff = false;
  try {
    const next = await update.write(current.manifest, entriesOf(current, progress));
    if (next.isLate && await hasChanged(store, tag, current)) {
      await stepAside(progress, world);
      return;
    }
    await store.putManifest(next.bytes, next.mediaType, {
      tag,
      isSentOnce: true,
      ...conditionFor(current, progress)
    });
    noteWritten(current, progress);
    progress.outages = 0;
    progress.vainConditions = 0;
    noteCycle(progress, world.now() - current.askedMs);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    noteCycle(progress, world.now() - current.askedMs);
    if (IMMUTABLE.test(error.message)) throw immutable(error);
    if (error.code === "precondition-failed") noteVain(current, progress);
    if (OUTAGES.has(error.code)) noteWritten(current, progress);
    await waitAfter(error, progress, world);
  }
}
function entriesOf({ entries }, { seen }) {
  const missing2 = [...seen].filter(([key]) => !entries.has(key));
  return [...entries.values(), ...missing2.map(([, entry]) => entry)];
}
async function hasChanged(store, tag, current) {
  return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
}
function noteVain({ manifest }, progress) {
  const digest = manifest?.digest;
  progress.vainConditions = digest === progress.failedAt ? progress.vainConditions + 1 : 1;
  progress.failedAt = digest;
}
function conditionFor({ manifest }, { vainConditions, failedAt }) {
  if (vainConditions >= MAX_VAIN_CONDITIONS && failedAt === manifest?.digest) return {};
  if (manifest === void 0) return { ifAbsent: true };
  return manifest.etag === void 0 ? {} : { ifMatch: manifest.etag };
}
async function waitAfter(error, progress, world) {
  if (CONFLICTS.has(error.code)) {
    progress.outages = 0;
    return await stepAside(progress, world);
  }
  if (OUTAGES.has(error.code)) {
    progress.outages += 1;
    if (progress.outages >= MAX_OUTAGES) throw error;
    await world.sleep(retryDelayMs(progress.outages, void 0, world));
  } else {
    progress.refusals += 1;
    if (error.call.status !== 400 || progress.refusals >= MAX_REFUSALS) throw error;
  }
  await backOff(progress, world);
}
async function stepAside(progress, world) {
  await pause(progress, 1, world);
}
async function backOff(progress, world) {
  await pause(progress, Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR), world);
}
async function pause(progress, cycles, world) {
  const cycleMs = Math.min(progress.quickestMs, MAX_SETTLE_MS);
  await world.sleep(Math.ceil(cycleMs * cycles * world.random()));
  progress.hasBackedOff = true;
}
var IMMUTABLE = /\bimmutable\b/i;
function immutable({ code, message, call }) {
  const fix = "Let tags that begin with `sha256-` be overwritten there, or give `legacy: false` where it is cosign’s `.sig` or `.att`.";
  return new RemoteError(code, message, call, { fix });
}
function givenUp(store, tag) {
  const message = `${store.name}: other writers kept changing the tag ${tag}; it was written ${MAX_WRITES} times and undone each time`;
  return new RemoteError("conflict", message, { service: store.name, method: "PUT", url: tag });
}

// shared/oci/fallback-index.ts
async function addToFallbackTag(store, subject, referrer, world) {
  const own = describeReferrer(referrer);
  await updateTag(store, indexUpdate(subject, /* @__PURE__ */ new Map([[own.digest, own]]), void 0), world);
}
async function removeFromFallbackTag(store, subject, digest, world) {
  await updateTag(store, indexUpdate(subject, /* @__PURE__ */ new Map(), digest), world);
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
      return { bytes, mediaType: MEDIA_TYPES.ociIndex, isLate: false };
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

// shared/oci/detach-referrer.ts
async function detachReferrer(store, subject, digest, world) {
  await removeFromFallbackTag(store, subject, digest, world);
  await store.deleteManifest?.(digest);
  return (await store.listReferrers(subject)).every((entry) => entry.digest !== digest);
}

// shared/oci/attach-referrer.ts
var EMPTY = Buffer.from("{}");
var MAX_REFUSALS2 = 4;
async function attachReferrer(store, referrer, world) {
  const config = await store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty);
  const layers = [];
  for (const layer of referrer.layers) {
    layers.push(await store.putBlob(layer.bytes, layer.mediaType));
  }
  const bytes = manifestBytes(referrer, config, layers);
  const put = await putPatiently(store, bytes, world);
  const manifest = { ...put.descriptor, bytes };
  const own = describeReferrer(manifest);
  const { digest } = referrer.subject;
  const isListed = put.isSubjectIndexed || await lists(store, digest, own);
  if (!isListed || store.kind === "layout") await addToFallbackTag(store, digest, manifest, world);
  return own;
}
async function putPatiently(store, bytes, world) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
    } catch (error) {
      const isRefused = error instanceof RemoteError && error.call.status === 400;
      if (!isRefused || attempt >= MAX_REFUSALS2) throw error;
      await world.sleep(retryDelayMs(attempt, void 0, world));
    }
  }
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

// shared/store/evidence-place.ts
var REFERRER_ORIGIN = /^referrer (sha256:[0-9a-f]{64})$/;
function referrerPlace(store, subject, predicateType, world) {
  return {
    name: `${store.name}@${subject.digest}`,
    list: () => listEvidence(store, subject.digest, ["referrers"]),
    put: async (bundle) => (await putBundle(store, subject, bundle, predicateType, world)).place,
    remove: async ({ origin }) => {
      const digest = REFERRER_ORIGIN.exec(origin)?.[1];
      return digest !== void 0 && await detachReferrer(store, subject.digest, digest, world);
    }
  };
}

// actions/steps/preflight.ts
async function requireMaySign(inputs, host) {
  if (inputs.key === void 0) {
    requireOwnInstance(inputs, host);
    requireIdentityToken(inputs, host);
  }
  if (inputs.github) await requireAttestations(inputs, host);
  if (inputs.release !== void 0) await requireRelease(inputs, inputs.release, host);
}
async function requireMayStore(targets) {
  const stores = targets.flatMap(({ place }) => place?.store ?? []);
  const distinct = new Map(stores.map((store) => [store.name, store]));
  for (const store of distinct.values()) await store.requireWritable?.();
}
function requireIdentityToken(inputs, host) {
  const url = host.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
  if (host.kind !== "actions" || host.context === void 0 || url !== "") return;
  const fork = forkOf(host);
  if (fork !== void 0) {
    throw new UserError(
      "permission-missing",
      `This run is of a pull request from ${fork}, and GitHub gives it no identity to sign with.`,
      `Sign after the merge: \`if: github.event_name != 'pull_request'\`.`
    );
  }
  const message = "The job may not ask GitHub for an identity token, which is what signs.";
  throw missing(message, inputs);
}
function forkOf({ context, env }) {
  if (context === void 0 || !context.eventName.startsWith("pull_request")) return void 0;
  const payload = isObject(context.payload) ? context.payload : {};
  const head = fullNameOf(objectAt(objectAt(payload, "pull_request") ?? {}, "head"));
  if (head !== void 0 && head !== context.repository) return `the fork ${head}`;
  return env["GITHUB_ACTOR"] === "dependabot[bot]" ? "Dependabot" : void 0;
}
function fullNameOf(head) {
  const repository = head === void 0 ? void 0 : objectAt(head, "repo");
  return repository === void 0 ? void 0 : stringAt(repository, "full_name");
}
async function requireAttestations(inputs, host) {
  if (isEnterpriseServer(host)) {
    throw noAttestations(`${host.context?.serverUrl} is a GitHub Enterprise Server`);
  }
  const { visibility, isUserOwned } = await repositoryFacts(host);
  if (visibility !== "public" && isUserOwned) {
    throw noAttestations("GitHub keeps none for private repositories of a person");
  }
  const { github, repository } = await githubOf(host);
  const { attestationsRefusal } = await import("./attestations-3PMIJCJF.js");
  const refusal = await permitted(inputs, () => attestationsRefusal(github, repository));
  if (refusal !== void 0) throw noAttestations(refusal);
}
async function requireRelease(inputs, tag, host) {
  const { github, repository } = await githubOf(host);
  const { requireOpenRelease } = await import("./release-assets-TSJXC6TY.js");
  await permitted(inputs, () => requireOpenRelease(github, repository, tag));
}
async function permitted(inputs, ask) {
  try {
    return await ask();
  } catch (error) {
    const isRefused = error instanceof RemoteError && error.code === "forbidden";
    throw isRefused ? missing(error.message, inputs) : error;
  }
}
function missing(message, inputs) {
  const lines = [
    `contents: ${inputs.release === void 0 ? "read" : "write"}`,
    ...inputs.key === void 0 ? ["id-token: write"] : [],
    ...inputs.github ? ["attestations: write"] : []
  ];
  return new UserError(
    "permission-missing",
    message,
    `Add this to the job, and name every other permission it needs too:
permissions:
  ${lines.join("\n  ")}`
  );
}
function noAttestations(reason) {
  return new UserError(
    "not-supported",
    `The evidence cannot be stored with GitHub’s attestations: ${reason}.`,
    "Leave out `github`; it is stored beside the image, in the files of the step, or with `release`."
  );
}

// actions/steps/signing.ts
import { resolve } from "node:path";

// shared/sign/key-signer.ts
import { createPublicKey, sign } from "node:crypto";

// shared/sign/private-key.ts
import { createPrivateKey, scrypt } from "node:crypto";

// shared/sign/secretbox.ts
import { timingSafeEqual } from "node:crypto";
var TAG_BYTES = 16;
var BLOCK_BYTES = 64;
var SIGMA = [1634760805, 857760878, 2036477234, 1797285236];
var COLUMNS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11]
];
var ROWS = [
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14]
];
function openSecretbox(box, nonce, key) {
  if (nonce.length !== 24 || key.length !== 32 || box.length < TAG_BYTES) return void 0;
  const subkey = hsalsa20(key, nonce.subarray(0, 16));
  const stream = salsa20(subkey, nonce.subarray(16), 32 + box.length - TAG_BYTES);
  const message = box.subarray(TAG_BYTES);
  const tag = poly1305(message, stream.subarray(0, 32));
  if (!timingSafeEqual(tag, box.subarray(0, TAG_BYTES))) return void 0;
  return Buffer.from(message.map((byte, index) => byte ^ (stream[32 + index] ?? 0)));
}
function salsa20(key, nonce, length) {
  const stream = Buffer.alloc(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES);
  for (let block = 0; block * BLOCK_BYTES < length; block++) {
    const counter = Buffer.alloc(16);
    nonce.copy(counter);
    counter.writeUInt32LE(block, 8);
    const input = inputWords(key, counter);
    const mixed = rounds(input);
    for (const [index, word] of input.entries()) {
      const sum = (mixed[index] ?? 0) + word >>> 0;
      stream.writeUInt32LE(sum, block * BLOCK_BYTES + 4 * index);
    }
  }
  return stream;
}
function hsalsa20(key, nonce) {
  const mixed = rounds(inputWords(key, nonce));
  const subkey = Buffer.alloc(32);
  for (const [index, word] of [0, 5, 10, 15, 6, 7, 8, 9].entries()) {
    subkey.writeUInt32LE(mixed[word] ?? 0, 4 * index);
  }
  return subkey;
}
function inputWords(key, block) {
  const words = (bytes, from) => [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(from + offset));
  const [s0, s1, s2, s3] = SIGMA;
  return Uint32Array.from([
    ...[s0, ...words(key, 0), s1],
    ...[...words(block, 0), s2],
    ...[...words(key, 16), s3]
  ]);
}
function rounds(input) {
  const state = Uint32Array.from(input);
  for (let round = 0; round < 10; round++) {
    for (const quarter of [...COLUMNS, ...ROWS]) mix(state, quarter);
  }
  return state;
}
function mix(state, [a, b, c, d]) {
  const step = (target, one, other, bits) => {
    const sum = (state[one] ?? 0) + (state[other] ?? 0) >>> 0;
    state[target] = (state[target] ?? 0) ^ (sum << bits | sum >>> 32 - bits);
  };
  step(b, a, d, 7);
  step(c, b, a, 9);
  step(d, c, b, 13);
  step(a, d, c, 18);
}
var PRIME = (1n << 130n) - 5n;
var CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;
function poly1305(message, key) {
  const r = littleEndian(key.subarray(0, 16)) & CLAMP;
  let sum = 0n;
  for (let offset = 0; offset < message.length; offset += 16) {
    const block = message.subarray(offset, offset + 16);
    sum = (sum + littleEndian(block) + (1n << BigInt(8 * block.length))) * r % PRIME;
  }
  const tag = sum + littleEndian(key.subarray(16, 32)) & (1n << 128n) - 1n;
  return Buffer.from(tag.toString(16).padStart(32, "0"), "hex").reverse();
}
function littleEndian(bytes) {
  const hex = Buffer.from(bytes).reverse().toString("hex");
  return hex === "" ? 0n : BigInt(`0x${hex}`);
}

// shared/sign/private-key.ts
var MAX_KEY_BYTES = 64 * 1024;
var MAX_COST = 2 ** 17;
var MAX_BLOCK_SIZE = 8;
var MAX_PARALLEL = 1;
var COSIGN_PEM = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([^-]+)-----END/;
async function readPrivateKey(text, password) {
  if (text.length > MAX_KEY_BYTES) throw invalid("The key file is too large to be a key.");
  const sealed = COSIGN_PEM.exec(text)?.[1];
  const key = sealed === void 0 ? plainKey(text, password) : await cosignKey(sealed, password);
  if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
  throw invalid(`The key is ${key.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function plainKey(text, password) {
  try {
    return createPrivateKey({ key: text, format: "pem", passphrase: password });
  } catch {
    throw invalid("The private key cannot be read: it is no PEM key, or the password is wrong.");
  }
}
async function cosignKey(sealed, password) {
  let der;
  try {
    const box = asObject(JSON.parse(Buffer.from(sealed, "base64").toString("utf8")), "$");
    der = await openBox(box, password);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw invalid("The private key is not in the form that cosign writes.");
  }
  if (der === void 0) throw invalid("The password does not open the private key.");
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}
async function openBox(box, password) {
  const kdf = asObject(box["kdf"], "$.kdf");
  const cipher = asObject(box["cipher"], "$.cipher");
  if (kdf["name"] !== "scrypt" || cipher["name"] !== "nacl/secretbox") {
    throw invalid("The private key is encrypted in a way that is not known here.");
  }
  const key = await derivedKey(kdf, password);
  const bytes = (value, where) => Buffer.from(asString(value, where), "base64");
  const nonce = bytes(cipher["nonce"], "$.cipher.nonce");
  return openSecretbox(bytes(box["ciphertext"], "$.ciphertext"), nonce, key);
}
async function derivedKey(kdf, password) {
  const params = asObject(kdf["params"], "$.kdf.params");
  const cost = asNumber(params["N"], "$.kdf.params.N");
  const blockSize = asNumber(params["r"], "$.kdf.params.r");
  const parallelization = asNumber(params["p"], "$.kdf.params.p");
  if (cost > MAX_COST || blockSize > MAX_BLOCK_SIZE || parallelization > MAX_PARALLEL) {
    throw invalid("The private key asks for more work to be opened than cosign ever writes.");
  }
  const salt = Buffer.from(asString(kdf["salt"], "$.kdf.salt"), "base64");
  const maxmem = 2 * 128 * cost * blockSize;
  return await new Promise((resolve2, reject) => {
    scrypt(
      password,
      salt,
      32,
      { cost, blockSize, parallelization, maxmem },
      (error, key) => error === null ? resolve2(key) : reject(error)
    );
  });
}
function invalid(message) {
  return new UserError(
    "input-invalid",
    message,
    "Give an ECDSA P-256 key in PEM, or one made by `cosign generate-key-pair`, and its password."
  );
}

// shared/sign/key-signer.ts
async function openKeySigner(keyText2, password, services, network) {
  const privateKey = await readPrivateKey(keyText2, password);
  const publicKey = createPublicKey(privateKey);
  return {
    sign: (bytes) => sign("sha256", bytes, privateKey),
    verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
    verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
    chainPem: "",
    services,
    network
  };
}

// shared/sign/kms-signer.ts
import { createPublicKey as createPublicKey2, verify } from "node:crypto";
var KMS_URI = /^(?:awskms|gcpkms|azurekms|hashivault|k8s|pkcs11):/;
var MAX_OUTPUT_BYTES = 256 * 1024;
var MAX_COMPLAINT = 500;
function isKmsUri(key) {
  return KMS_URI.test(key);
}
async function openKmsSigner(key, password, services, world) {
  const run = (args, stdin) => runCosign(world.exec, args, password, stdin);
  const pem = await run(["public-key", "--key", key]);
  const publicKey = requireP256(pem, key);
  const rawSignature = await rawSignatureFlags(run);
  return {
    sign: async (bytes) => {
      const args = ["sign-blob", "--key", key, ...rawSignature, "--yes", "-"];
      const signature = Buffer.from((await run(args, bytes)).trim(), "base64");
      if (verify("sha256", bytes, publicKey, signature)) return signature;
      throw failed(`The key ${key} made a signature that its own public key does not verify.`);
    },
    verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
    verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
    chainPem: "",
    services,
    network: world.network
  };
}
async function rawSignatureFlags(run) {
  const help = await run(["sign-blob", "--help"]);
  const known = ["--tlog-upload", "--new-bundle-format", "--use-signing-config"];
  return known.filter((flag) => help.includes(flag)).map((flag) => `${flag}=false`);
}
async function runCosign(exec, args, password, stdin) {
  const result = await exec("cosign", args, {
    env: { COSIGN_PASSWORD: password },
    maxBytes: MAX_OUTPUT_BYTES,
    ...stdin === void 0 ? {} : { stdin }
  });
  if (result.exitCode === 0) return result.stdout.toString("utf8");
  const said = result.stderr.replace(/\s+/g, " ").trim().slice(0, MAX_COMPLAINT);
  throw failed(`cosign ${args[0]} failed with exit code ${result.exitCode}: ${said}`);
}
function requireP256(pem, key) {
  let publicKey;
  try {
    publicKey = createPublicKey2(pem);
  } catch {
    throw failed(`cosign gave no public key for ${key}.`);
  }
  if (publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1") return publicKey;
  throw failed(`The key ${key} is ${publicKey.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function failed(message) {
  return new UserError(
    "input-invalid",
    message,
    "Check the address of the key, that it is ECDSA P-256, and that the job has credentials for its service."
  );
}

// actions/steps/signing.ts
var EMPTY_ROOT = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: []
};
async function openSigning(inputs, host) {
  return inputs.key === void 0 ? await keyless(inputs, host) : await withKey(inputs, inputs.key, host);
}
async function keyless(inputs, host) {
  const trust = await trustOf(inputs, host);
  const services = await trust.services();
  const { thresholds } = trust;
  const anchors = openAnchors({ trustedRoot: await trust.trustedRoot(), thresholds });
  const token = await host.idToken(trust.audience);
  const claims = readClaims(token);
  const claimed = stringAt(claims, "repository_visibility");
  await requirePrivacy(services, inputs["allow-public-log"], claimed, host);
  const signer = await openSigner(trust, token, networkOf(host));
  const identities = [ownIdentity(signer.verifier.der)];
  return { signer, claims: async () => claims, own: { identities, anchors } };
}
function ownIdentity(der) {
  const { san, issuer, claims } = identityOf(parseCertificate(der));
  const { sourceRepository } = claims;
  return {
    san: { exact: san },
    issuer,
    ...sourceRepository === void 0 ? {} : { claims: { sourceRepository } }
  };
}
async function withKey(inputs, key, host) {
  const trust = hasInstance(inputs) ? await trustOf(inputs, host) : void 0;
  const services = await trust?.services() ?? namedServices(inputs);
  const signer = await keySigner(inputs, key, services, host);
  return {
    signer,
    claims: async () => readClaims(await host.idToken("sigstore")),
    own: await keyTrust(signer, trust)
  };
}
function hasInstance(inputs) {
  return inputs.instance !== "auto" || inputs["signing-config"] !== void 0;
}
function namedServices(inputs) {
  const { "rekor-url": rekorUrl, "tsa-url": tsaUrl } = inputs;
  const version = inputs["rekor-version"] === "2" ? 2 : 1;
  return {
    fulcioUrl: "",
    logs: rekorUrl === void 0 ? [] : [{ url: rekorUrl, version }],
    timestampUrls: tsaUrl === void 0 ? [] : [tsaUrl]
  };
}
async function keySigner(inputs, key, services, host) {
  const network = networkOf(host);
  const password = inputs["key-password"] ?? host.env["COSIGN_PASSWORD"] ?? "";
  if (isKmsUri(key)) {
    return await openKmsSigner(key, password, services, { exec: host.exec, network });
  }
  return await openKeySigner(await keyText(key, host), password, services, network);
}
async function keyText(key, host) {
  if (!key.startsWith("env://")) {
    return (await readInputFile(resolve(host.workspace, key))).toString("utf8");
  }
  const text = host.env[key.slice("env://".length)] ?? "";
  if (text !== "") {
    host.mask(text);
    return text;
  }
  throw new UserError(
    "input-missing",
    `There is no environment variable ${key.slice("env://".length)} with a key.`,
    "Give it to the step by `env:`, from a secret."
  );
}
async function keyTrust({ services, verifierPem }, trust) {
  const isLogged = services.logs.length > 0;
  const isWitnessed = isLogged || services.timestampUrls.length > 0;
  const trustedRoot = isWitnessed ? await trust?.trustedRoot() : EMPTY_ROOT;
  if (trustedRoot === void 0) return void 0;
  const thresholds = { tlog: isLogged ? 1 : 0, timestamp: isWitnessed ? 1 : 0, ctlog: 0 };
  const anchors = openAnchors({ trustedRoot, thresholds, publicKeys: [verifierPem] });
  return { identities: [], anchors };
}

export {
  updateTag,
  referrerPlace,
  requireMaySign,
  requireMayStore,
  openSigning
};

import {
  imageWorld,
  openImageStore,
  parseImageSource,
  parseManifest,
  readInputFile
} from "./chunk-LBSJIREO.js";
import {
  networkOf,
  request
} from "./chunk-HQB4PQM3.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  arrayAt,
  asObject,
  isObject,
  objectAt,
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/model/attestation.ts
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var COSIGN_SIGN_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";
var SLSA_PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";

// shared/attest/statement.ts
var MAX_SUBJECTS = 1024;
var SHA256 = /^sha256:([0-9a-f]{64})$/;
function makeStatement(subjects, predicateType, predicate) {
  const distinct = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, subject]) => subject);
  requireCount(distinct.length);
  return {
    _type: STATEMENT_TYPE,
    subject: distinct.map(statementSubject),
    predicateType: requireType(predicateType),
    predicate
  };
}
function statementSubject(subject) {
  const hex = SHA256.exec(subject.digest)?.[1];
  if (hex === void 0) {
    throw new UserError(
      "input-invalid",
      `The subject ${subject.name} has the digest ${subject.digest}, which is not sha256.`,
      "Give the digest as sha256: and 64 hexadecimal digits in lower case."
    );
  }
  const digest = { sha256: hex };
  return subject.name === "" ? { digest } : { name: subject.name, digest };
}
function requireCount(count) {
  if (count === 0) {
    throw new UserError(
      "input-missing",
      "There is nothing to attest: no subject was found.",
      "Check that the paths, the image or the checksum file name at least one subject."
    );
  }
  if (count <= MAX_SUBJECTS) return;
  throw new UserError(
    "input-invalid",
    `There are ${count} subjects, and one statement holds ${MAX_SUBJECTS}.`,
    "Attest them in several steps, or attest one archive or checksum file that covers them."
  );
}
function requireType(predicateType) {
  if (URL.canParse(predicateType)) return predicateType;
  throw new UserError(
    "input-invalid",
    `The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
    "Use the type that the predicate’s specification gives, such as https://cyclonedx.org/bom."
  );
}
function keyOf(subject) {
  return JSON.stringify([subject.name, subject.digest]);
}

// shared/store/in-turns.ts
async function inTurns(items, concurrency, work) {
  const queue = items.entries();
  const results = [];
  const worker = async () => {
    for (const [index, item] of queue) results.push([index, await work(item)]);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  return results.sort(([a], [b]) => a - b).map(([, result]) => result);
}

// shared/model/evidence.ts
var LEGACY_ANNOTATIONS = {
  signature: "dev.cosignproject.cosign/signature",
  certificate: "dev.sigstore.cosign/certificate",
  chain: "dev.sigstore.cosign/chain",
  bundle: "dev.sigstore.cosign/bundle",
  timestamp: "dev.sigstore.cosign/rfc3161timestamp",
  predicateType: "predicateType"
};
var SIMPLE_SIGNING_MEDIA_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_MEDIA_TYPE = "application/vnd.dsse.envelope.v1+json";
var BUNDLE_MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.bundle";

// shared/store/pieces.ts
var MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
var MAX_PAYLOAD_BYTES = 1024 * 1024;
function piecesOf(manifest, origin, place) {
  const isForEvidence = place === "tag" || isBundleType(manifest.artifactType ?? "");
  if (isForEvidence && manifest.layers.length === 0) return [unreadable(origin, "It is empty.")];
  return manifest.layers.flatMap((descriptor, index) => {
    const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
    const kind = kindOf(descriptor.mediaType);
    if (kind !== void 0) return [{ kind, origin: where, descriptor }];
    const message = `Its media type, ${descriptor.mediaType}, is no known kind of evidence.`;
    return isForEvidence ? [unreadable(where, message)] : [];
  });
}
async function readPiece(store, piece) {
  const { origin, descriptor } = piece;
  const annotations = descriptor.annotations ?? /* @__PURE__ */ Object.create(null);
  switch (piece.kind) {
    case "bundle": {
      const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: "bundle", origin, bundle: parseJson(bytes, origin) };
    }
    case "legacy-signature": {
      const payload = await store.readBlob(descriptor, MAX_PAYLOAD_BYTES);
      return { kind: "legacy-signature", origin, payload, annotations };
    }
    case "legacy-attestation": {
      const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
      return { kind: "legacy-attestation", origin, envelope, annotations };
    }
  }
}
function kindOf(mediaType) {
  if (isBundleType(mediaType)) return "bundle";
  if (mediaType === SIMPLE_SIGNING_MEDIA_TYPE) return "legacy-signature";
  return mediaType === DSSE_MEDIA_TYPE ? "legacy-attestation" : void 0;
}
function isBundleType(mediaType) {
  return mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX);
}
function unreadable(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

// shared/store/tags.ts
var SHA2562 = /^sha256:([0-9a-f]{64})$/;
function legacyTag(digest, suffix) {
  const hex = SHA2562.exec(digest)?.[1];
  if (hex !== void 0) return `sha256-${hex}.${suffix}`;
  throw new DataError("malformed", "The digest is not sha256.", { path: digest });
}

// shared/store/list-evidence.ts
var MAX_PIECES = 1e3;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var CONCURRENCY = 8;
async function listEvidence(store, digest) {
  const [referrers, signatures, attestations] = await Promise.all([
    referrerPieces(store, digest),
    taggedPieces(store, legacyTag(digest, "sig")),
    taggedPieces(store, legacyTag(digest, "att"))
  ]);
  const found = [...referrers, ...signatures, ...attestations];
  return await inTurns(withinLimits(found), CONCURRENCY, (piece) => readFrom(store, piece));
}
async function referrerPieces(store, digest) {
  const listed = await store.listReferrers(digest);
  const digests = [...new Set(listed.map((descriptor) => descriptor.digest))];
  const pieces = await inTurns(digests, CONCURRENCY, async (referrer) => {
    const origin = `referrer ${referrer}`;
    return await caught(origin, async () => {
      const manifest = await store.getManifest(referrer);
      if (manifest !== void 0) return evidenceIn(manifest, origin, "referrer");
      throw new DataError("not-found", "It is listed, but not there.", { path: referrer });
    });
  });
  return pieces.flat();
}
async function taggedPieces(store, tag) {
  const manifest = await store.getManifest(tag);
  if (manifest === void 0) return [];
  const origin = `tag ${tag}`;
  return await caught(origin, async () => evidenceIn(manifest, origin, "tag"));
}
function evidenceIn(manifest, origin, place) {
  const parsed = parseManifest(manifest.bytes, origin);
  if (parsed.kind === "manifest") return piecesOf(parsed, origin, place);
  if (place === "referrer") return [];
  throw new DataError("malformed", "It is an index, not a manifest.", { path: origin });
}
function withinLimits(pieces) {
  const kept = [];
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.kind === "unreadable" ? 0 : piece.descriptor.size;
    if (kept.length < MAX_PIECES && bytes <= MAX_TOTAL_BYTES) kept.push(piece);
  }
  const left = pieces.length - kept.length;
  if (left === 0) return kept;
  const message = `${left} more were not read: the limits are ${MAX_PIECES} and ${MAX_TOTAL_BYTES} bytes.`;
  return [...kept, { kind: "unreadable", origin: "the rest", code: "limit-exceeded", message }];
}
async function readFrom(store, piece) {
  if (piece.kind === "unreadable") return piece;
  const [candidate] = await caught(piece.origin, async () => [await readPiece(store, piece)]);
  if (candidate === void 0) throw new Error(`nothing was read of ${piece.origin}`);
  return candidate;
}
async function caught(origin, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return [{ kind: "unreadable", origin, code: error.code, message: error.message }];
  }
}

// shared/store/files.ts
var MAX_BUNDLES = 1e3;
var MAX_FILE_BYTES = 256 * 1024 * 1024;
function bundleFileText(bundle) {
  return `${JSON.stringify(bundle)}
`;
}
function readEvidenceFile(bytes, path) {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_FILE_BYTES} bytes.`, { path });
  }
  const whole = tryJson(bytes, path);
  if (isObject(whole)) return [candidateOf(whole, path)];
  const lines = bytes.toString("utf8").split("\n");
  const filled = [...lines.entries()].filter(([, line]) => line.trim() !== "");
  if (filled.length > MAX_BUNDLES) {
    throw new DataError("limit-exceeded", `It has more than ${MAX_BUNDLES} lines.`, { path });
  }
  if (filled.length === 0) return [unreadable2(path, "It is empty.")];
  return filled.map(([index, line]) => {
    const origin = `${path}:${index + 1}`;
    const value = tryJson(line, path);
    return isObject(value) ? candidateOf(value, origin) : unreadable2(origin, "It is not JSON.");
  });
}
function candidateOf(value, origin) {
  const isWrapped = !Object.hasOwn(value, "mediaType");
  return { kind: "bundle", origin, bundle: isWrapped && objectAt(value, "bundle") || value };
}
function tryJson(bytes, path) {
  try {
    return parseJson(bytes, path);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function unreadable2(origin, message) {
  return { kind: "unreadable", origin, code: "malformed", message };
}

// actions/steps/image-place.ts
async function openImagePlace(image, inputs, host) {
  const source = parseImageSource(image);
  if (source.kind !== "registry" && source.kind !== "oci") {
    throw new UserError(
      "not-supported",
      `${image} can hold no evidence: only a registry and an OCI layout can.`,
      "Give `registry/name:tag` or `oci:DIR[:TAG]`."
    );
  }
  const { store, reference } = await openImageStore(source, imageWorld(inputs, source, host));
  const manifest = await store.getManifest(reference);
  if (manifest === void 0) {
    throw new UserError(
      "file-not-found",
      `There is no image ${reference} in ${store.name}.`,
      "Check the name, the tag, and that the job may read it."
    );
  }
  const { mediaType, digest, bytes } = manifest;
  return { store, subject: { mediaType, digest, size: bytes.length } };
}

// actions/steps/sigstore.ts
import { tmpdir } from "node:os";
import { join } from "node:path";

// shared/sign/identity-token.ts
var MAX_TOKEN_BYTES = 64 * 1024;
function readClaims(token) {
  const [, payload] = token.length > MAX_TOKEN_BYTES ? [] : token.split(".");
  const claims = payload === void 0 ? void 0 : decoded(payload);
  if (isObject(claims)) return claims;
  throw new RemoteError("bad-response", "The identity token is not a JSON Web Token.", {
    service: "OIDC issuer",
    method: "GET",
    url: ""
  });
}
function challengeOf(claims) {
  const email = stringAt(claims, "email");
  return email === void 0 || email === "" ? stringAt(claims, "sub") ?? "" : email;
}
function decoded(payload) {
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return void 0;
  }
}

// shared/sign/signer.ts
import { generateKeyPair, sign as sign2 } from "node:crypto";
import { promisify } from "node:util";

// shared/sign/fulcio.ts
import { sign, X509Certificate } from "node:crypto";

// shared/sign/service.ts
var MAX_ANSWER_BYTES = 4 * 1024 * 1024;
var SERVICES = {
  fulcio: "Fulcio (signing certificate)",
  rekor: "Rekor (transparency log entry)",
  tsa: "timestamp authority (signed timestamp)"
};
async function postJson(network, url, body, options) {
  return await request(network, url, {
    ...options,
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true
  });
}
async function postBytes(network, url, body, options) {
  return await request(network, url, {
    service: options.service,
    method: "POST",
    headers: { "content-type": options.contentType, accept: options.accept },
    body,
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true
  });
}
async function getJson(network, url, service) {
  return await request(network, url, {
    service,
    headers: { accept: "application/json" },
    maxBytes: MAX_ANSWER_BYTES,
    sameOriginOnly: true
  });
}
function jsonOf(answer, service) {
  try {
    const value = JSON.parse(answer.body.toString("utf8"));
    if (isObject(value)) return value;
  } catch (error) {
    throw badAnswer(service, answer.url, "is not JSON", error);
  }
  throw badAnswer(service, answer.url, "is not a JSON object");
}
function badAnswer(service, url, what, cause) {
  const call = { service, method: "POST", url };
  return new RemoteError("bad-response", `${service}: the answer of ${url} ${what}.`, call, {
    cause
  });
}
function endpoint(base, path) {
  return `${base.replace(/\/$/, "")}${path}`;
}

// shared/sign/fulcio.ts
var MAX_CHAIN = 4;
async function requestCertificate(network, fulcioUrl, identityToken, keys) {
  const challenge = challengeOf(readClaims(identityToken));
  const proof = sign("sha256", Buffer.from(challenge), keys.privateKey);
  const answer = await postJson(
    network,
    endpoint(fulcioUrl, "/api/v2/signingCert"),
    {
      credentials: { oidcIdentityToken: identityToken },
      publicKeyRequest: {
        publicKey: {
          algorithm: "ECDSA",
          content: keys.publicKey.export({ format: "pem", type: "spki" })
        },
        proofOfPossession: proof.toString("base64")
      }
    },
    { service: SERVICES.fulcio }
  );
  const chain = chainOf(jsonOf(answer, SERVICES.fulcio), answer.url);
  if (!certifies(chain, keys)) {
    throw badAnswer(SERVICES.fulcio, answer.url, "certifies another key");
  }
  return chain;
}
function chainOf(answer, url) {
  const signed = objectAt(answer, "signedCertificateEmbeddedSct") ?? objectAt(answer, "signedCertificateDetachedSct");
  const chain = signed && objectAt(signed, "chain");
  const pems = (chain && arrayAt(chain, "certificates")) ?? [];
  const [leaf, ...issuers] = pems.slice(0, MAX_CHAIN).map((pem) => certificateOf(pem, url));
  if (leaf === void 0) throw badAnswer(SERVICES.fulcio, url, "has no certificate");
  return [leaf, ...issuers];
}
function certificateOf(pem, url) {
  try {
    return new X509Certificate(String(pem));
  } catch (error) {
    throw badAnswer(SERVICES.fulcio, url, "has a certificate that cannot be read", error);
  }
}
function certifies(chain, keys) {
  return chain[0].publicKey.equals(keys.publicKey);
}

// shared/sign/signer.ts
var EXPIRY_MARGIN_MS = 3e4;
async function openSigner(trust, identityToken, network) {
  const services = await trust.services();
  const keys = await promisify(generateKeyPair)("ec", { namedCurve: "P-256" });
  const chain = await requestCertificate(network, services.fulcioUrl, identityToken, keys);
  const [leaf, ...issuers] = chain;
  const requireAlive = expiryCheck(leaf, network);
  return {
    sign: (bytes) => {
      requireAlive();
      return sign2("sha256", bytes, keys.privateKey);
    },
    verifier: { kind: "certificate", der: leaf.raw },
    verifierPem: leaf.toString(),
    chainPem: issuers.map(String).join(""),
    services,
    network
  };
}
function expiryCheck(certificate, network) {
  const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
  const endMs = network.now() + lifetimeMs - EXPIRY_MARGIN_MS;
  return () => {
    if (network.now() < endMs) return;
    throw new UserError(
      "not-supported",
      "The signing certificate ran out before everything was signed.",
      "Sign fewer subjects in one step; what was signed so far is complete."
    );
  };
}

// shared/trust/instances.ts
var PUBLIC_GOOD = {
  id: "public-good",
  name: "the public Sigstore",
  organization: "sigstore.dev",
  thresholds: { tlog: 1, timestamp: 1, ctlog: 1 },
  services: {
    fulcioUrl: "https://fulcio.sigstore.dev",
    logs: [{ url: "https://rekor.sigstore.dev", version: 1 }],
    timestampUrls: ["https://timestamp.sigstore.dev/api/v1/timestamp"]
  },
  tufUrl: "https://tuf-repo-cdn.sigstore.dev",
  trustedRootTarget: "trusted_root.json",
  needsRoot: false
};
var UNLOGGED = { tlog: 0, timestamp: 1, ctlog: 0 };
var GITHUB = {
  id: "github",
  name: "GitHub’s Sigstore",
  organization: "GitHub, Inc.",
  thresholds: UNLOGGED,
  services: {
    fulcioUrl: "https://fulcio.githubapp.com",
    logs: [],
    timestampUrls: ["https://timestamp.githubapp.com/api/v1/timestamp"]
  },
  tufUrl: "https://tuf-repo.github.com",
  trustedRootTarget: "trusted_root.json",
  needsRoot: true
};
var CUSTOM = {
  id: "custom",
  name: "a Sigstore of one’s own",
  trustedRootTarget: "trusted_root.json",
  needsRoot: true
};
var TENANT = /^([a-z0-9][a-z0-9-]{0,62})\.ghe\.com$/;
function instanceOf(name) {
  if (name === "public-good") return PUBLIC_GOOD;
  if (name === "github") return GITHUB;
  if (name === "custom") return CUSTOM;
  const tenant = TENANT.exec(name)?.[1];
  if (tenant !== void 0) return tenantInstance(tenant);
  throw new UserError(
    "input-invalid",
    `There is no Sigstore instance ${JSON.stringify(name)}.`,
    "Use public-good, github, custom, or the host of a tenant such as octo.ghe.com."
  );
}
function tenantInstance(tenant) {
  return {
    ...GITHUB,
    id: "tenant",
    name: `the Sigstore of ${tenant}.ghe.com`,
    services: {
      fulcioUrl: `https://fulcio.${tenant}.ghe.com`,
      logs: [],
      timestampUrls: [`https://timestamp.${tenant}.ghe.com/api/v1/timestamp`]
    },
    trustedRootTarget: `${tenant}.trusted_root.json`
  };
}

// shared/trust/signing-config.ts
var MEDIA_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
var MAX_SERVICES = 64;
var SUPPORTED = { fulcio: [1], rekor: [1, 2], tsa: [1] };
function readSigningConfig(value, path, nowMs) {
  const config = asObject(value, "$");
  if (stringAt(config, "mediaType") !== MEDIA_TYPE) {
    throw new DataError(
      "unsupported-version",
      `This is not a signing configuration ${MEDIA_TYPE}.`,
      {
        path
      }
    );
  }
  const list = (key, versions) => usable(arrayAt(config, key) ?? [], versions, nowMs);
  const [fulcio] = list("caUrls", SUPPORTED.fulcio);
  if (fulcio === void 0) throw notOffered("certificate authority", path);
  const logs = select(list("rekorTlogUrls", SUPPORTED.rekor), objectAt(config, "rekorTlogConfig"));
  const authorities = select(list("tsaUrls", SUPPORTED.tsa), objectAt(config, "tsaConfig"));
  if (logs === void 0) throw notOffered("transparency log", path);
  if (authorities === void 0) throw notOffered("timestamp authority", path);
  return {
    fulcioUrl: fulcio.url,
    logs: logs.map(logEndpoint),
    timestampUrls: authorities.map(({ url }) => url)
  };
}
function logEndpoint(service) {
  return { url: service.url, version: service.version === 2 ? 2 : 1 };
}
function usable(entries, versions, nowMs) {
  const best = /* @__PURE__ */ new Map();
  for (const [index, entry] of entries.slice(0, MAX_SERVICES).entries()) {
    const service = asObject(entry, `$[${index}]`);
    const version = service["majorApiVersion"];
    const url = stringAt(service, "url");
    if (url === void 0 || typeof version !== "number" || !versions.includes(version)) continue;
    if (!isValidAt(objectAt(service, "validFor"), nowMs)) continue;
    const operator = stringAt(service, "operator") ?? "";
    const known = best.get(operator);
    if (known === void 0 || known.version < version)
      best.set(operator, { url, version, operator });
  }
  return [...best.values()];
}
function isValidAt(range, nowMs) {
  const start = Date.parse((range && stringAt(range, "start")) ?? "");
  if (Number.isNaN(start) || start > nowMs) return false;
  const end = range && stringAt(range, "end");
  return end === void 0 || Date.parse(end) > nowMs;
}
function select(services, config) {
  const selector = config && stringAt(config, "selector");
  switch (selector) {
    case "ALL":
      return services.length > 0 ? services : void 0;
    case "ANY":
      return services.length > 0 ? services.slice(0, 1) : void 0;
    case "EXACT": {
      const count = config?.["count"];
      if (typeof count !== "number" || count < 1 || services.length < count) return void 0;
      return services.slice(0, count);
    }
    default:
      return [];
  }
}
function notOffered(what, path) {
  return new DataError(
    "not-found",
    `The signing configuration offers no ${what} that is valid now and spoken here.`,
    { path }
  );
}

// shared/trust/trusted-root.ts
var MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.trustedroot";
function readTrustedRoot(bytes, path, organization) {
  const roots = documentsIn(bytes, path).map((value) => requireRoot(value, path));
  const [only] = roots;
  if (roots.length === 1 && only !== void 0) return only;
  const fitting = roots.filter((root) => organizationsOf(root).has(organization ?? ""));
  const [first] = fitting;
  if (fitting.length === 1 && first !== void 0) return first;
  const wanted = organization === void 0 ? "one" : `one of ${organization}`;
  throw new DataError(
    "not-found",
    `The file holds ${roots.length} trusted roots, and ${fitting.length} of them are ${wanted}.`,
    { path }
  );
}
function thresholdsOf(root) {
  return {
    tlog: countAt(root, "tlogs") > 0 ? 1 : 0,
    timestamp: 1,
    ctlog: countAt(root, "ctlogs") > 0 ? 1 : 0
  };
}
function documentsIn(bytes, path) {
  const lines = bytes.toString("utf8").split("\n").filter((line) => line.trim() !== "");
  const isLines = lines.length > 1 && lines.every((line) => line.startsWith("{") && isJson(line));
  if (isLines) return lines.map((line) => parseJson(line, path));
  return [parseJson(bytes, path)];
}
function isJson(line) {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
function requireRoot(value, path) {
  const root = asObject(value, "$");
  const mediaType = stringAt(root, "mediaType");
  if (mediaType?.startsWith(MEDIA_TYPE_PREFIX) !== true) {
    throw new DataError("malformed", "This is not a Sigstore trusted root.", { path });
  }
  if (countAt(root, "certificateAuthorities") > 0) return root;
  throw new DataError("malformed", "The trusted root has no certificate authority.", { path });
}
function organizationsOf(root) {
  const authorities = arrayAt(root, "certificateAuthorities") ?? [];
  const subjects = authorities.filter(isObject).map((authority) => objectAt(authority, "subject"));
  return new Set(subjects.map((subject) => (subject && stringAt(subject, "organization")) ?? ""));
}
function countAt(root, key) {
  return arrayAt(root, key)?.length ?? 0;
}

// shared/trust/tuf.ts
var FETCH_TIMEOUT_MS = 1e4;
var FETCH_RETRIES = 2;
async function fetchTarget(repository, name) {
  const { initTUF, TUFError } = await import("../vendor/sigstore-tuf.js");
  try {
    const client = await initTUF({
      mirrorURL: repository.url,
      cachePath: repository.cacheFolder,
      ...repository.rootPath === void 0 ? {} : { rootPath: repository.rootPath },
      timeout: FETCH_TIMEOUT_MS,
      retry: { retries: FETCH_RETRIES }
    });
    return Buffer.from(await client.getTarget(name));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isRootMissing = error instanceof TUFError && error.code === "TUF_INIT_CACHE_ERROR";
    throw isRootMissing ? noRoot(repository, error) : notHad(repository, error);
  }
}
function notHad(repository, cause) {
  return new RemoteError(
    cause.message.includes("fetch failed") ? "unreachable" : "bad-response",
    `The trusted root could not be had from ${repository.url}: ${cause.message}`,
    { service: "Sigstore TUF repository", method: "GET", url: repository.url },
    { cause, fix: "Without a network, give a trusted root file as `trusted-root`." }
  );
}
function noRoot(repository, cause) {
  return new UserError(
    "input-missing",
    `There is no TUF root to begin with for ${repository.url}.`,
    "Give the repository’s root.json as `tuf-root`, or a trusted root file as `trusted-root`.",
    { cause }
  );
}

// shared/trust/load-trust.ts
var MAX_FILE_BYTES2 = 4 * 1024 * 1024;
var CUSTOM_ROOT_TARGET = "trusted_root.json";
var SIGNING_CONFIG_TARGET = "signing_config.v0.2.json";
async function loadTrust(choice, world) {
  const instance = instanceOf(choice.instance);
  const services = () => signingServices(choice, instance, world);
  const common = { services, audience: "sigstore" };
  if (choice.trustedRootPath !== void 0) {
    const path = choice.trustedRootPath;
    const bytes = await boundedFile(path, world);
    const root = readTrustedRoot(bytes, path, instance.organization);
    const thresholds = instance.thresholds ?? thresholdsOf(root);
    return { ...common, name: nameOf(instance, path), thresholds, trustedRoot: async () => root };
  }
  if (instance.thresholds === void 0 && choice.tufUrl !== void 0) {
    return { ...common, ...await mirrorTrust(choice, choice.tufUrl, world) };
  }
  return { ...common, ...instanceTrust(choice, instance, world) };
}
async function mirrorTrust(choice, url, world) {
  const bytes = await fetchTarget(repositoryOf(choice, url, world), CUSTOM_ROOT_TARGET);
  const root = readTrustedRoot(bytes, `${url}/${CUSTOM_ROOT_TARGET}`, void 0);
  return {
    name: `the Sigstore of ${url}`,
    thresholds: thresholdsOf(root),
    trustedRoot: async () => root
  };
}
function repositoryOf(choice, url, world) {
  return { url, rootPath: choice.tufRootPath, cacheFolder: world.cacheFolder };
}
function instanceTrust(choice, instance, world) {
  const url = choice.tufUrl ?? instance.tufUrl;
  const { thresholds } = instance;
  if (url === void 0 || thresholds === void 0) throw noTrustedRoot(instance);
  const repository = repositoryOf(choice, url, world);
  return {
    name: instance.name,
    thresholds,
    trustedRoot: once(async () => {
      if (instance.needsRoot && repository.rootPath === void 0) throw noTrustedRoot(instance);
      const bytes = await fetchTarget(repository, instance.trustedRootTarget);
      return readTrustedRoot(bytes, `${url}/${instance.trustedRootTarget}`, void 0);
    })
  };
}
async function signingServices(choice, instance, world) {
  const base = await configuredServices(choice, instance, world);
  const fulcioUrl = choice.fulcioUrl ?? base?.fulcioUrl;
  if (fulcioUrl === void 0) throw noServices(instance);
  const logs = choice.rekorUrl === void 0 ? base?.logs ?? [] : [logOf(choice.rekorUrl, choice)];
  const timestampUrls = choice.tsaUrl === void 0 ? base?.timestampUrls ?? [] : [choice.tsaUrl];
  return requireTime({ fulcioUrl, logs, timestampUrls });
}
async function configuredServices(choice, instance, world) {
  const file = await signingConfigFile(choice, instance, world);
  if (file === void 0) return instance.services;
  const { bytes, path } = file;
  const value = parseJson(bytes, path);
  const config = isObject(value) && isObject(value["signingConfig"]) ? value["signingConfig"] : value;
  return readSigningConfig(config, path, world.now());
}
async function signingConfigFile(choice, instance, world) {
  const { signingConfigPath: path, tufUrl: url } = choice;
  if (path !== void 0) return { bytes: await boundedFile(path, world), path };
  const isToBeFetched = instance.id === "custom" && choice.fulcioUrl === void 0;
  if (url === void 0 || !isToBeFetched) return void 0;
  const bytes = await fetchTarget(repositoryOf(choice, url, world), SIGNING_CONFIG_TARGET);
  return { bytes, path: `${url}/${SIGNING_CONFIG_TARGET}` };
}
function logOf(url, choice) {
  return { url, version: choice.rekorVersion ?? 1 };
}
function requireTime(services) {
  const hasTime = services.logs.some(({ version }) => version === 1);
  if (hasTime || services.timestampUrls.length > 0) return services;
  throw new UserError(
    "input-missing",
    "Nothing would prove when the signature was made: there is neither a log of version 1 nor a timestamp authority.",
    "Give a timestamp authority as `tsa-url`, or in the signing configuration."
  );
}
async function boundedFile(path, world) {
  const bytes = await world.readFile(path);
  if (bytes.length <= MAX_FILE_BYTES2) return bytes;
  throw new DataError("limit-exceeded", `The file has more than ${MAX_FILE_BYTES2} bytes.`, {
    path
  });
}
function nameOf(instance, path) {
  return instance.id === "custom" ? `the Sigstore of ${path}` : instance.name;
}
function noTrustedRoot(instance) {
  return new UserError(
    "input-missing",
    `Verification with ${instance.name} needs a trusted root.`,
    instance.id === "custom" ? "Give its trusted_root.json as `trusted-root`, or its TUF repository as `tuf-url` and `tuf-root`." : "Run `gh attestation trusted-root > trusted_root.jsonl` and give the file as `trusted-root`."
  );
}
function noServices(instance) {
  return new UserError(
    "input-missing",
    `Signing with ${instance.name} needs to know where its services are.`,
    "Give `signing-config`, or `fulcio-url` with `rekor-url` or `tsa-url`."
  );
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// actions/steps/sigstore.ts
async function trustOf(inputs, host) {
  return await loadTrust(
    {
      instance: inputs.instance,
      trustedRootPath: inputs["trusted-root"],
      signingConfigPath: inputs["signing-config"],
      fulcioUrl: inputs["fulcio-url"],
      rekorUrl: inputs["rekor-url"],
      tsaUrl: inputs["tsa-url"]
    },
    {
      readFile: readInputFile,
      now: () => host.now().getTime(),
      cacheFolder: join(host.env["RUNNER_TEMP"] ?? tmpdir(), "assay-tuf")
    }
  );
}
async function openWorkflowSigner(trust, host) {
  const token = await host.idToken(trust.audience);
  return { signer: await openSigner(trust, token, networkOf(host)), claims: readClaims(token) };
}

export {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  STATEMENT_TYPE,
  COSIGN_SIGN_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  makeStatement,
  LEGACY_ANNOTATIONS,
  SIMPLE_SIGNING_MEDIA_TYPE,
  DSSE_MEDIA_TYPE,
  SERVICES,
  postJson,
  postBytes,
  getJson,
  jsonOf,
  badAnswer,
  endpoint,
  legacyTag,
  listEvidence,
  bundleFileText,
  readEvidenceFile,
  openImagePlace,
  thresholdsOf,
  trustOf,
  openWorkflowSigner
};

import {
  verifySignature
} from "./chunk-3YX4ALZD.js";
import {
  IN_TOTO_PAYLOAD_TYPE,
  LEGACY_ANNOTATIONS,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE,
  STATEMENT_TYPE,
  VERIFICATION_KIND,
  arrayAt,
  asNumber,
  asObject,
  asString,
  isObject,
  objectAt,
  parseExactJson,
  parseJson,
  requirePredicateType,
  stringAt
} from "./chunk-C2OB3XN3.js";
import {
  DataError,
  TrustError,
  digestOf
} from "./chunk-4ESDXPR3.js";

// shared/verify/name-pattern.ts
function matchesPattern(pattern, name) {
  const lastAt = pattern.lastIndexOf("@");
  let reachable = Array.from({ length: name.length + 1 }, (_, index) => index === 0);
  for (let index = 0; index < pattern.length; index++) {
    reachable = pattern[index] === "*" ? afterWildcard(reachable, name, index > lastAt) : afterCharacter(reachable, name, pattern[index]);
  }
  return reachable[name.length] === true;
}
function afterWildcard(reachable, name, takesAt) {
  const next = [...reachable];
  for (let end = 1; end <= name.length; end++) {
    if (next[end - 1] === true && (takesAt || name[end - 1] !== "@")) next[end] = true;
  }
  return next;
}
function afterCharacter(reachable, name, character) {
  return reachable.map((_, end) => reachable[end - 1] === true && name[end - 1] === character);
}

// shared/verify/match-identity.ts
function requireIdentity(identity, accepted) {
  const named = accepted.filter(({ san }) => matchesName(san, identity.san));
  if (named.length === 0) throw mismatch(identity, accepted);
  const issued = named.filter(({ issuer }) => issuer === identity.issuer);
  if (issued.length === 0) {
    const wanted = named.map(({ issuer }) => issuer).join(" or ");
    throw new TrustError(
      "issuer-mismatch",
      `${identity.san} was vouched for by ${identity.issuer}, not by ${wanted}`
    );
  }
  const differences = issued.map((expected) => differingClaim(identity, expected));
  const fitting = issued.filter((_, index) => differences[index] === void 0);
  if (fitting.length > 0) return fitting.flatMap(({ name }) => name ?? []);
  throw new TrustError("claim-mismatch", `${identity.san} signed it, but ${differences[0]}`);
}
function matchesName(expected, san) {
  return "exact" in expected ? expected.exact === san : matchesPattern(expected.pattern, san);
}
function differingClaim(identity, expected) {
  for (const [name, value] of Object.entries(expected.claims ?? {})) {
    const wanted = typeof value === "string" ? { exact: value } : value;
    const shown = "exact" in wanted ? wanted.exact : wanted.pattern;
    const found = Object.hasOwn(identity.claims, name) ? identity.claims[name] : void 0;
    if (found === void 0) return `the certificate has no claim ${name}; ${shown} was expected`;
    if (!matchesName(wanted, found)) return `its ${name} is ${found}, not ${shown}`;
  }
  return void 0;
}
function mismatch(identity, accepted) {
  const names = accepted.map(({ san }) => "exact" in san ? san.exact : san.pattern);
  const wanted = names.length === 0 ? "no identity is accepted" : `${names.join(" or ")} is accepted`;
  return new TrustError("identity-mismatch", `it was signed by ${identity.san}, and ${wanted}`);
}

// shared/verify/open-candidate.ts
import { createHash as createHash2 } from "node:crypto";
import {
  BUNDLE_V01_MEDIA_TYPE as BUNDLE_V01_MEDIA_TYPE2,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  bundleFromJSON,
  ValidationError
} from "../vendor/sigstore-bundle.js";

// shared/verify/bundle-encoding.ts
var BYTES = /* @__PURE__ */ new Set([
  "canonicalizedBody",
  "digest",
  "keyId",
  "payload",
  "rawBytes",
  "rootHash",
  "sig",
  "signature",
  "signedEntryTimestamp",
  "signedTimestamp"
]);
var LISTS_OF_BYTES = /* @__PURE__ */ new Set(["hashes"]);
var COUNTS = /* @__PURE__ */ new Set(["integratedTime", "logIndex", "treeSize"]);
var NO_BASE64 = /[^A-Za-z0-9+/_=\r\n-]/;
var PADDING_INSIDE = /=[\r\n]*[^=\r\n]/;
var MAX_PADDING = 2;
function requireEncoding(bundle) {
  const pending = [bundle];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    if (!isObject(next)) continue;
    for (const [name, value] of Object.entries(next)) {
      if (value === null) continue;
      requireMember(name, value);
      pending.push(value);
    }
  }
}
function requireMember(name, value) {
  if (BYTES.has(name) && !isBase64(value)) throw malformed(name, "base64");
  if (LISTS_OF_BYTES.has(name) && !(Array.isArray(value) && value.every(isBase64)))
    throw malformed(name, "a list of base64");
  if (COUNTS.has(name) && !isCount(value)) throw malformed(name, "a number from 0 on");
}
function isBase64(value) {
  if (typeof value !== "string" || NO_BASE64.test(value)) return false;
  return !PADDING_INSIDE.test(value) && (value.match(/=/g)?.length ?? 0) <= MAX_PADDING;
}
function isCount(value) {
  if (typeof value === "string") return /^\d+$/.test(value);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function malformed(name, what) {
  return new TrustError("bundle-malformed", `its ${name} is not ${what}`);
}

// shared/verify/bundle-limits.ts
var MAX_PAYLOAD_CHARACTERS = 32 * 1024 * 1024;
var MAX_FIELD_CHARACTERS = 1024 * 1024;
var MAX_BUNDLE_DEPTH = 16;
var MAX_BUNDLE_VALUES = 2e3;
var MAX_LOG_ENTRIES = 8;
var MAX_TIMESTAMPS = 8;
var MAX_CERTIFICATES = 10;
var MAX_PROOF_HASHES = 64;
var MAX_DIGITS = 20;
function requireWithinLimits(bundle) {
  measure(bundle);
  const material = asObject(bundle["verificationMaterial"], "$.verificationMaterial");
  const entries = arrayAt(material, "tlogEntries") ?? [];
  limit("log entries", entries.length, MAX_LOG_ENTRIES);
  for (const entry of entries) limitLogEntry(asObject(entry, "$.tlogEntries"));
  const timestamps = objectAt(material, "timestampVerificationData") ?? {};
  limit("timestamps", (arrayAt(timestamps, "rfc3161Timestamps") ?? []).length, MAX_TIMESTAMPS);
  const chain = objectAt(material, "x509CertificateChain") ?? {};
  limit("certificates", (arrayAt(chain, "certificates") ?? []).length, MAX_CERTIFICATES);
}
function limitLogEntry(entry) {
  const proof = objectAt(entry, "inclusionProof") ?? {};
  limit("hashes in a log proof", (arrayAt(proof, "hashes") ?? []).length, MAX_PROOF_HASHES);
  for (const number of [
    stringAt(entry, "logIndex"),
    stringAt(entry, "integratedTime"),
    stringAt(proof, "logIndex"),
    stringAt(proof, "treeSize")
  ])
    limit("digits in a log entry", number?.length ?? 0, MAX_DIGITS);
}
function measure(bundle) {
  const envelope = objectAt(bundle, "dsseEnvelope");
  const pending = [[bundle, 1]];
  let values = 0;
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const [value, depth] = next;
    values += 1;
    limit("values", values, MAX_BUNDLE_VALUES);
    limit("levels", depth, MAX_BUNDLE_DEPTH);
    if (typeof value === "string")
      limit("characters in a field", value.length, MAX_FIELD_CHARACTERS);
    if (typeof value !== "object" || value === null) continue;
    const members = value === envelope ? withoutPayload(envelope) : Object.values(value);
    limit("values", values + members.length, MAX_BUNDLE_VALUES);
    for (const member of members) pending.push([member, depth + 1]);
  }
}
function withoutPayload(envelope) {
  limit(
    "characters of payload",
    stringAt(envelope, "payload")?.length ?? 0,
    MAX_PAYLOAD_CHARACTERS
  );
  return Object.entries(envelope).filter(([key]) => key !== "payload").map(([, value]) => value);
}
function limit(what, found, most) {
  if (found > most)
    throw new TrustError("bundle-too-large", `the bundle has too many ${what}: over ${most}`);
}

// shared/verify/legacy-bundle.ts
import { createHash, X509Certificate } from "node:crypto";
import { BUNDLE_V01_MEDIA_TYPE } from "../vendor/sigstore-bundle.js";
var MAX_ANNOTATION_CHARACTERS = 1024 * 1024;
var MAX_PAYLOAD_BYTES = 1024 * 1024;
var MAX_ENVELOPE_BYTES = 33 * 1024 * 1024;
function legacySignatureBundle(candidate) {
  const { payload, annotations } = candidate;
  requireSize(payload, MAX_PAYLOAD_BYTES);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(annotations),
    messageSignature: {
      messageDigest: {
        algorithm: "SHA2_256",
        digest: createHash("sha256").update(payload).digest("base64")
      },
      signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? ""
    }
  };
}
function legacyBlobBundle({ annotations }, digest) {
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(annotations),
    messageSignature: {
      messageDigest: { algorithm: "SHA2_256", digest: Buffer.from(digest).toString("base64") },
      signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? ""
    }
  };
}
function legacyAttestationBundle(candidate) {
  requireSize(candidate.envelope, MAX_ENVELOPE_BYTES);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(candidate.annotations),
    dsseEnvelope: asObject(parseExactJson(candidate.envelope, candidate.origin), "$")
  };
}
function materialOf(annotations) {
  const certificate = annotation(annotations, LEGACY_ANNOTATIONS.certificate);
  const log = annotation(annotations, LEGACY_ANNOTATIONS.bundle);
  const timestamp = annotation(annotations, LEGACY_ANNOTATIONS.timestamp);
  return {
    ...certificate === void 0 ? { publicKey: { hint: "" } } : chainOf(certificate),
    tlogEntries: log === void 0 ? [] : [logEntryOf(log)],
    ...timestamp === void 0 ? {} : timestampsOf(timestamp)
  };
}
function chainOf(pem) {
  const rawBytes = derOf(pem).toString("base64");
  return { x509CertificateChain: { certificates: [{ rawBytes }] } };
}
function derOf(pem) {
  try {
    return new X509Certificate(pem).raw;
  } catch (cause) {
    throw new TrustError("certificate-malformed", "its certificate cannot be read", { cause });
  }
}
function logEntryOf(json) {
  const entry = asObject(parseJson(json, LEGACY_ANNOTATIONS.bundle), "$");
  const payload = asObject(entry["Payload"], "$.Payload");
  const body = asString(payload["body"], "$.Payload.body");
  const logged = asObject(parseJson(Buffer.from(body, "base64"), "$.Payload.body"), "$");
  const logId = asString(payload["logID"], "$.Payload.logID");
  return {
    logIndex: String(asNumber(payload["logIndex"], "$.Payload.logIndex")),
    logId: { keyId: Buffer.from(logId, "hex").toString("base64") },
    kindVersion: {
      kind: asString(logged["kind"], "$.kind"),
      version: asString(logged["apiVersion"], "$.apiVersion")
    },
    integratedTime: String(asNumber(payload["integratedTime"], "$.Payload.integratedTime")),
    inclusionPromise: {
      signedEntryTimestamp: asString(entry["SignedEntryTimestamp"], "$.Signed…")
    },
    canonicalizedBody: body
  };
}
function timestampsOf(json) {
  const holder = asObject(parseJson(json, LEGACY_ANNOTATIONS.timestamp), "$");
  const signedTimestamp = asString(holder["SignedRFC3161Timestamp"], "$.SignedRFC3161Timestamp");
  return { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] } };
}
function annotation(annotations, name) {
  const value = stringAt(annotations, name);
  if (value === void 0 || value === "") return void 0;
  if (value.length > MAX_ANNOTATION_CHARACTERS)
    throw new TrustError("bundle-too-large", `its annotation ${name} is too long`);
  return value;
}
function requireSize(bytes, most) {
  if (bytes.length > most)
    throw new TrustError("bundle-too-large", `it is larger than ${most} bytes`);
}

// shared/verify/open-candidate.ts
var MEDIA_TYPES = /* @__PURE__ */ new Set([
  BUNDLE_V01_MEDIA_TYPE2,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE
]);
function openCandidate(candidate, subject) {
  switch (candidate.kind) {
    case "unreadable":
      throw new TrustError(
        "evidence-unreadable",
        `it could not be read (${candidate.code}): ${candidate.message}`
      );
    case "legacy-signature": {
      const bundle = parseBundle(legacySignatureBundle(candidate));
      return { form: "simple-signing", bundle, artifact: candidate.payload };
    }
    case "legacy-attestation":
      return {
        form: "statement",
        bundle: parseBundle(legacyAttestationBundle(candidate)),
        stamped: candidate.envelope
      };
    case "legacy-blob":
      return openBundle(
        parseBundle(legacyBlobBundle(candidate, digestBytes(subject.digest))),
        subject
      );
    case "bundle":
      return openBundle(parseBundle(candidate.bundle), subject);
  }
}
function openBundle(bundle, subject) {
  const { content } = bundle;
  if (content.$case === "dsseEnvelope") return { form: "statement", bundle };
  const claimed = content.messageSignature.messageDigest.digest;
  if (subject.content !== void 0) {
    requireDigest(claimed, subject.content);
    return { form: "message", bundle, artifact: subject.content };
  }
  if (subject.isFile !== true)
    throw new TrustError(
      "subject-mismatch",
      "it is a signature over bytes, and only a file can be verified against those"
    );
  const digest = digestBytes(subject.digest);
  if (!digest.equals(claimed)) throw otherDigest();
  return { form: "message", bundle, digest };
}
function digestBytes(digest) {
  const hex = SHA256.exec(digest)?.[1];
  if (hex === void 0)
    throw new TrustError(
      "subject-mismatch",
      `it is a signature over bytes, which cannot be held against ${digest}: it is no sha256`
    );
  return Buffer.from(hex, "hex");
}
function requireDigest(claimed, artifact) {
  const algorithm = DIGEST_ALGORITHMS.get(claimed.length);
  if (algorithm === void 0) throw malformed2("its message digest is of no known length");
  if (!createHash2(algorithm).update(artifact).digest().equals(claimed)) throw otherDigest();
}
function otherDigest() {
  return new TrustError("subject-mismatch", "it was made for a file with another digest");
}
var SHA256 = /^sha256:([0-9a-f]{64})$/;
var DIGEST_ALGORITHMS = /* @__PURE__ */ new Map([
  [32, "sha256"],
  [48, "sha384"],
  [64, "sha512"]
]);
function parseBundle(value) {
  if (!isObject(value)) throw malformed2("it is not a JSON object");
  const mediaType = stringAt(value, "mediaType");
  if (!MEDIA_TYPES.has(mediaType)) throw malformed2(`it is no known kind of bundle: ${mediaType}`);
  requireWithinLimits(value);
  requireEncoding(value);
  requireOne(value, CONTENTS);
  requireOne(objectAt(value, "verificationMaterial") ?? {}, SIGNERS);
  requireOneSignature(objectAt(value, "dsseEnvelope"));
  return readBundle(value);
}
function requireOneSignature(envelope) {
  const count = envelope === void 0 ? 1 : (arrayAt(envelope, "signatures") ?? []).length;
  if (count !== 1) throw malformed2(`its envelope has ${count} signatures; one was expected`);
}
function readBundle(value) {
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    if (!(cause instanceof ValidationError)) throw cause;
    throw malformed2(`it lacks what its version must have: ${cause.fields.join(", ")}`);
  }
}
var CONTENTS = ["messageSignature", "dsseEnvelope"];
var SIGNERS = ["publicKey", "x509CertificateChain", "certificate"];
function requireOne(holder, names) {
  const found = names.filter((name) => Object.hasOwn(holder, name) && holder[name] !== null);
  if (found.length === 1) return;
  throw malformed2(
    `it has ${found.join(" and ") || "none"} where one of ${names.join(", ")} belongs`
  );
}
function malformed2(message) {
  return new TrustError("bundle-malformed", message);
}

// shared/verify/signed-content.ts
import { createHash as createHash3 } from "node:crypto";
var STATEMENT_TYPES = /* @__PURE__ */ new Set([
  STATEMENT_TYPE,
  "https://in-toto.io/Statement/v0.1"
]);
var SIMPLE_SIGNING_TYPE = "cosign container image signature";
var MAX_STATEMENT_DEPTH = 200;
var MAX_TYPE_CHARACTERS = 1024;
function readContent(candidate) {
  const { bundle, artifact } = candidate;
  if (candidate.form === "message")
    return { predicateType: MESSAGE_SIGNATURE_TYPE, isAbout: () => true };
  if (candidate.form === "simple-signing") return readSimpleSigning(artifact ?? Buffer.alloc(0));
  if (bundle.content.$case !== "dsseEnvelope") throw malformed3("it has no envelope");
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw malformed3(`its payload is ${payloadType}, not an in-toto statement`);
  return readStatement(payload);
}
function readStatement(payload) {
  const statement = parsedObject(payload, "its statement");
  const type = stringAt(statement, "_type");
  if (!STATEMENT_TYPES.has(type)) throw malformed3(`its statement is of type ${type}`);
  const predicateType = stringAt(statement, "predicateType");
  if (predicateType === void 0 || predicateType === "")
    throw malformed3("its statement has no predicate type");
  if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed3("its predicate type is too long");
  const subjects = arrayAt(statement, "subject") ?? [];
  return {
    predicateType,
    predicate: statement["predicate"],
    isAbout: (subject) => subjects.some((one) => hasDigestOf(one, subject))
  };
}
function hasDigestOf(one, { digest, content }) {
  if (!isObject(one)) return false;
  const named = objectAt(one, "digest") ?? {};
  if (content === void 0) {
    const colon = digest.indexOf(":");
    return stringAt(named, digest.slice(0, colon)) === digest.slice(colon + 1);
  }
  const known = CONTENT_ALGORITHMS.filter((algorithm) => Object.hasOwn(named, algorithm));
  return known.length > 0 && known.every((each) => createHash3(each).update(content).digest("hex") === named[each]);
}
var CONTENT_ALGORITHMS = ["sha256", "sha384", "sha512"];
function readSimpleSigning(payload) {
  const document = parsedObject(payload, "its payload");
  const critical = objectAt(document, "critical") ?? {};
  const type = stringAt(critical, "type");
  if (type !== SIMPLE_SIGNING_TYPE) throw malformed3(`its payload is of type ${type}`);
  const digest = stringAt(objectAt(critical, "image") ?? {}, "docker-manifest-digest");
  return {
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: objectAt(document, "optional"),
    isAbout: (subject) => digest !== void 0 && digest === subject.digest
  };
}
function parsedObject(bytes, what) {
  const value = parsed(bytes, what);
  if (!isObject(value)) throw malformed3(`${what} is not a JSON object`);
  if (isDeeper(value, MAX_STATEMENT_DEPTH)) throw malformed3(`${what} is nested too deeply`);
  return value;
}
function parsed(bytes, what) {
  try {
    return parseExactJson(bytes, what);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw malformed3(`${what} cannot be read: ${message}`, cause);
  }
}
function isDeeper(value, most) {
  const pending = [[value, 1]];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const [one, depth] = next;
    if (depth > most) return true;
    if (typeof one !== "object" || one === null) continue;
    for (const member of Object.values(one)) pending.push([member, depth + 1]);
  }
  return false;
}
function malformed3(message, cause) {
  return new TrustError("statement-malformed", message, { cause });
}

// shared/verify/verify-candidates.ts
var MAX_CANDIDATES = 1e3;
var MAX_MESSAGE_CHARACTERS = 1e3;
function verifyCandidates(candidates, subject, expectation, anchors) {
  const verified = [];
  const refused = [];
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    const judgement = judge(candidate, subject, expectation, anchors);
    if ("code" in judgement) refused.push(judgement);
    else verified.push(judgement);
  }
  if (candidates.length > MAX_CANDIDATES) refused.push(tooMany(candidates.length));
  const { name, digest } = subject;
  return { kind: VERIFICATION_KIND, subject: { name, digest }, verified, refused };
}
function judge(candidate, subject, expectation, anchors) {
  const { origin } = candidate;
  let predicateType;
  try {
    const signed = openCandidate(candidate, subject);
    const signer = verifySignature(signed, anchors);
    const acceptedAs = namesOf(signer, expectation);
    const content = readContent(signed);
    predicateType = content.predicateType;
    if (!content.isAbout(subject))
      throw new TrustError("subject-mismatch", `it is not about ${subject.digest}`);
    requirePredicateType(predicateType, expectation.predicateTypes);
    return {
      origin,
      predicateType,
      digest: storedDigest(candidate),
      identity: signer.identity,
      ...acceptedAs.length === 0 ? {} : { acceptedAs },
      signedAt: signer.signedAt?.toISOString(),
      predicate: content.predicate
    };
  } catch (error) {
    return { origin, predicateType, ...refusalOf(error) };
  }
}
function storedDigest(candidate) {
  switch (candidate.kind) {
    case "legacy-signature":
      return digestOf(candidate.payload);
    case "legacy-attestation":
      return digestOf(candidate.envelope);
    case "bundle":
    case "legacy-blob":
      return candidate.digest;
    case "unreadable":
      return void 0;
  }
}
function namesOf({ identity, isTrustedKey }, { identities, keyNames }) {
  if (!isTrustedKey) return requireIdentity(identity, identities);
  return keyNames?.get(identity.san) ?? [];
}
function refusalOf(error) {
  if (error instanceof TrustError) return { code: error.code, message: shortened(error.message) };
  const place = error instanceof DataError ? `${error.place.path}: ` : "";
  const message = error instanceof Error ? error.message : String(error);
  return { code: "bundle-malformed", message: shortened(`it cannot be read: ${place}${message}`) };
}
function shortened(message) {
  if (message.length <= MAX_MESSAGE_CHARACTERS) return message;
  return `${message.slice(0, MAX_MESSAGE_CHARACTERS)}…`;
}
function tooMany(count) {
  return {
    origin: `candidates ${MAX_CANDIDATES + 1} to ${count}`,
    code: "too-many-candidates",
    message: `they were not looked at: ${MAX_CANDIDATES} is the limit for one subject`
  };
}

export {
  matchesName,
  verifyCandidates
};

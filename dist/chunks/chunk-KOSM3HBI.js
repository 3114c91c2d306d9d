import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  CYCLONEDX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  VULNERABILITIES_PREDICATE_TYPE,
  digestOfFile,
  subjectOf
} from "./chunk-3XOM7MGJ.js";
import {
  VERIFICATION_KIND
} from "./chunk-TQVKE3O4.js";
import {
  byWeight,
  explainDecision,
  outcomeOf
} from "./chunk-3Y2JVFP2.js";
import {
  COSIGN_SIGN_PREDICATE_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  LEGACY_ANNOTATIONS,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  STATEMENT_TYPE,
  listEvidence,
  readEvidenceFile,
  thresholdsOf,
  trustOf
} from "./chunk-NRQMNDR5.js";
import {
  readInputFile,
  recordingFailure
} from "./chunk-LBSJIREO.js";
import {
  prettyJson
} from "./chunk-Z33EZJV2.js";
import {
  DECISION_KIND,
  openStepFiles,
  shownPath
} from "./chunk-LODKIWTO.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  arrayAt,
  asNumber,
  asObject,
  asString,
  isObject,
  objectAt,
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-DDAPTRM5.js";
import {
  DataError,
  TrustError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/model/predicate-type.ts
var VERSION_SUFFIX = /^\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function isPredicateOf(found, wanted) {
  if (found === wanted) return true;
  return found.startsWith(wanted) && VERSION_SUFFIX.test(found.slice(wanted.length));
}

// shared/policy/decide-verification.ts
function decideVerification(verification, required) {
  const { name, digest } = verification.subject;
  const reasons = required.filter(({ types }) => !isVerified(verification, types)).map((missing) => failure(missingMessage(missing, verification)));
  if (required.length === 0 && verification.verified.length === 0) {
    reasons.push(failure(`there is no verified evidence${refusals(verification, [])}`));
  }
  return {
    kind: DECISION_KIND,
    action: "verify",
    subject: name === "" ? digest : `${name}@${digest}`,
    outcome: outcomeOf(reasons),
    reasons: reasons.sort(byWeight)
  };
}
function isVerified({ verified }, types) {
  return verified.some(
    ({ predicateType }) => types.some((type) => isPredicateOf(predicateType, type))
  );
}
function missingMessage({ name, types }, verification) {
  return `there is no verified ${name}${refusals(verification, types)}`;
}
function refusals({ refused, verified }, types) {
  if (refused.length + verified.length === 0) return ": there is no evidence at all";
  const relevant = refused.filter(
    ({ predicateType }) => types.length === 0 || predicateType === void 0 || types.some((type) => isPredicateOf(predicateType, type))
  );
  if (relevant.length === 0) return "";
  const codes = [...new Set(relevant.map(({ code }) => code))].sort();
  return `; ${relevant.length} refused (${codes.join(", ")})`;
}
function failure(message) {
  return { rule: "required-evidence", outcome: "fail", message, findings: [] };
}

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
  if (differences.includes(void 0)) return;
  throw new TrustError("identity-mismatch", `${identity.san} signed it, but ${differences[0]}`);
}
function matchesName(expected, san) {
  return "exact" in expected ? expected.exact === san : matchesPattern(expected.pattern, san);
}
function differingClaim(identity, expected) {
  for (const [name, wanted] of Object.entries(expected.claims ?? {})) {
    const found = Object.hasOwn(identity.claims, name) ? identity.claims[name] : void 0;
    if (found === void 0) return `the certificate has no claim ${name}; ${wanted} was expected`;
    if (found !== wanted) return `its ${name} is ${found}, not ${wanted}`;
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
  bundleFromJSON
} from "../vendor/sigstore-bundle.js";

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
    throw new TrustError("bundle-malformed", `the bundle has too many ${what}: over ${most}`);
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
  const timestamp = annotation(annotations, LEGACY_ANNOTATIONS.timestamp);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: {
      ...materialOf(annotations),
      ...timestamp === void 0 ? {} : timestampsOf(timestamp)
    },
    messageSignature: {
      messageDigest: {
        algorithm: "SHA2_256",
        digest: createHash("sha256").update(payload).digest("base64")
      },
      signature: annotation(annotations, LEGACY_ANNOTATIONS.signature) ?? ""
    }
  };
}
function legacyAttestationBundle(candidate) {
  requireSize(candidate.envelope, MAX_ENVELOPE_BYTES);
  return {
    mediaType: BUNDLE_V01_MEDIA_TYPE,
    verificationMaterial: materialOf(candidate.annotations),
    dsseEnvelope: asObject(parseJson(candidate.envelope, candidate.origin), "$")
  };
}
function materialOf(annotations) {
  const certificate = annotation(annotations, LEGACY_ANNOTATIONS.certificate);
  const log = annotation(annotations, LEGACY_ANNOTATIONS.bundle);
  return {
    ...certificate === void 0 ? { publicKey: { hint: "" } } : chainOf(certificate),
    tlogEntries: log === void 0 ? [] : [logEntryOf(log)]
  };
}
function chainOf(pem) {
  const der = new X509Certificate(pem).raw;
  return { x509CertificateChain: { certificates: [{ rawBytes: der.toString("base64") }] } };
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
    throw new TrustError("bundle-malformed", `its annotation ${name} is too long`);
  return value;
}
function requireSize(bytes, most) {
  if (bytes.length > most)
    throw new TrustError("bundle-malformed", `it is larger than ${most} bytes`);
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
      throw malformed(`it could not be read (${candidate.code}): ${candidate.message}`);
    case "legacy-signature": {
      const bundle = parseBundle(legacySignatureBundle(candidate));
      return { form: "simple-signing", bundle, artifact: candidate.payload };
    }
    case "legacy-attestation":
      return { form: "statement", bundle: parseBundle(legacyAttestationBundle(candidate)) };
    case "bundle":
      return openBundle(parseBundle(candidate.bundle), subject);
  }
}
function openBundle(bundle, subject) {
  if (bundle.content.$case === "dsseEnvelope") return { form: "statement", bundle };
  const artifact = subject.content;
  if (artifact === void 0)
    throw new TrustError(
      "subject-mismatch",
      "it is a signature over bytes, and only a file can be verified against those"
    );
  requireDigest(bundle.content.messageSignature.messageDigest, artifact);
  return { form: "message", bundle, artifact };
}
function requireDigest(claimed, artifact) {
  const algorithm = DIGEST_ALGORITHMS.get(claimed.digest.length);
  if (algorithm === void 0) throw malformed("its message digest is of no known length");
  if (!createHash2(algorithm).update(artifact).digest().equals(claimed.digest))
    throw new TrustError("subject-mismatch", "it was made for a file with another digest");
}
var DIGEST_ALGORITHMS = /* @__PURE__ */ new Map([
  [32, "sha256"],
  [48, "sha384"],
  [64, "sha512"]
]);
function parseBundle(value) {
  if (!isObject(value)) throw malformed("it is not a JSON object");
  const mediaType = stringAt(value, "mediaType");
  if (!MEDIA_TYPES.has(mediaType)) throw malformed(`it is no known kind of bundle: ${mediaType}`);
  requireWithinLimits(value);
  return bundleFromJSON(value);
}
function malformed(message) {
  return new TrustError("bundle-malformed", message);
}

// shared/verify/expectation.ts
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";
var KEY_ISSUER = "public-key";

// shared/verify/predicate-type.ts
var SIGNATURE_TYPES = [
  COSIGN_SIGN_PREDICATE_TYPE,
  LEGACY_SIGNATURE_TYPE,
  MESSAGE_SIGNATURE_TYPE
];
function requirePredicateType(found, wanted) {
  const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
  if (accepted.some((type) => isPredicateOf(found, type))) return;
  const asked = wanted.length === 0 ? "a signature" : wanted.join(" or ");
  throw new TrustError("predicate-mismatch", `it is ${found}; ${asked} was asked for`);
}

// shared/verify/signed-content.ts
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
  if (bundle.content.$case !== "dsseEnvelope") throw malformed2("it has no envelope");
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw malformed2(`its payload is ${payloadType}, not an in-toto statement`);
  return readStatement(payload);
}
function readStatement(payload) {
  const statement = parsedObject(payload, "its statement");
  const type = stringAt(statement, "_type");
  if (!STATEMENT_TYPES.has(type)) throw malformed2(`its statement is of type ${type}`);
  const predicateType = stringAt(statement, "predicateType");
  if (predicateType === void 0 || predicateType === "")
    throw malformed2("its statement has no predicate type");
  if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed2("its predicate type is too long");
  const subjects = arrayAt(statement, "subject") ?? [];
  return {
    predicateType,
    predicate: statement["predicate"],
    isAbout: ({ digest }) => subjects.some((subject) => hasDigest(subject, digest))
  };
}
function hasDigest(subject, wanted) {
  if (!isObject(subject)) return false;
  const colon = wanted.indexOf(":");
  const found = stringAt(objectAt(subject, "digest") ?? {}, wanted.slice(0, colon));
  return found !== void 0 && found === wanted.slice(colon + 1);
}
function readSimpleSigning(payload) {
  const document = parsedObject(payload, "its payload");
  const critical = objectAt(document, "critical") ?? {};
  const type = stringAt(critical, "type");
  if (type !== SIMPLE_SIGNING_TYPE) throw malformed2(`its payload is of type ${type}`);
  const digest = stringAt(objectAt(critical, "image") ?? {}, "docker-manifest-digest");
  return {
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: objectAt(document, "optional"),
    isAbout: (subject) => digest !== void 0 && digest === subject.digest
  };
}
function parsedObject(bytes, what) {
  const value = parseJson(Buffer.from(bytes), what);
  if (!isObject(value)) throw malformed2(`${what} is not a JSON object`);
  if (isDeeper(value, MAX_STATEMENT_DEPTH)) throw malformed2(`${what} is nested too deeply`);
  return value;
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
function malformed2(message) {
  return new TrustError("bundle-malformed", message);
}

// shared/verify/verify-signature.ts
import { createHash as createHash3, createPublicKey as createPublicKey2, X509Certificate as X509Certificate4 } from "node:crypto";
import { X509Certificate as ParsedCertificate } from "../vendor/sigstore-core.js";
import { TrustedRoot } from "../vendor/sigstore-protobuf-specs.js";
import {
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier
} from "../vendor/sigstore-verify.js";

// shared/verify/certificate-identity.ts
import { ASN1Obj, X509Certificate as X509Certificate2 } from "../vendor/sigstore-core.js";
var CLAIM_NAMES = /* @__PURE__ */ new Map([
  [2, "githubWorkflowTrigger"],
  [3, "githubWorkflowSha"],
  [4, "githubWorkflowName"],
  [5, "githubWorkflowRepository"],
  [6, "githubWorkflowRef"],
  [9, "buildSigner"],
  [10, "buildSignerDigest"],
  [11, "runnerEnvironment"],
  [12, "sourceRepository"],
  [13, "sourceRepositoryDigest"],
  [14, "sourceRepositoryRef"],
  [15, "sourceRepositoryId"],
  [16, "sourceRepositoryOwner"],
  [17, "sourceRepositoryOwnerId"],
  [18, "buildConfig"],
  [19, "buildConfigDigest"],
  [20, "buildTrigger"],
  [21, "runInvocation"],
  [22, "sourceRepositoryVisibility"],
  [23, "deploymentEnvironment"],
  [24, "tokenSubject"]
]);
var OID_PREFIX = "1.3.6.1.4.1.57264.1.";
var OTHER_NAME_OID = `${OID_PREFIX}7`;
var SUBJECT_ALT_NAME_OID = "2.5.29.17";
var ISSUER_V1 = 1;
var ISSUER_V2 = 8;
var LAST_RAW_EXTENSION = 6;
var UTF8_STRING_TAG = 12;
var OTHER_NAME = 0;
var EMAIL = 1;
var URI = 6;
var MAX_VALUE_BYTES = 4096;
function identityOf(der) {
  const extensions = extensionsOf(der);
  const values = /* @__PURE__ */ new Map();
  for (const [oid, value] of extensions) {
    if (!oid.startsWith(OID_PREFIX)) continue;
    const number = Number(oid.slice(OID_PREFIX.length));
    if (CLAIM_NAMES.has(number) || number === ISSUER_V1 || number === ISSUER_V2)
      values.set(number, claimText(number, value));
  }
  return {
    san: subjectNameOf(extensions.get(SUBJECT_ALT_NAME_OID)),
    issuer: issuerOf(values),
    claims: namedClaims(values)
  };
}
function extensionsOf(der) {
  const found = /* @__PURE__ */ new Map();
  for (const extension of X509Certificate2.parse(Buffer.from(der)).extensions) {
    const oid = extension.subs[0]?.toOID() ?? "";
    const value = extension.subs.at(-1)?.value ?? Buffer.alloc(0);
    if (found.has(oid)) throw untrusted(`the certificate has extension ${oid} twice`);
    found.set(oid, value);
  }
  return found;
}
function subjectNameOf(extension) {
  if (extension === void 0) throw untrusted("the certificate names no subject");
  const names = ASN1Obj.parseBuffer(Buffer.from(extension)).subs;
  const [name] = names;
  if (name === void 0 || names.length !== 1)
    throw untrusted(`the certificate has ${names.length} subject names; one was expected`);
  if (name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)) return text(name.value);
  if (name.tag.isContextSpecific(OTHER_NAME)) return otherName(name);
  throw untrusted("the subject name is of a kind that Sigstore does not use");
}
function otherName(name) {
  const [oid, holder] = name.subs;
  const value = holder?.subs[0];
  if (oid?.toOID() !== OTHER_NAME_OID || value === void 0)
    throw untrusted("the subject name is of a kind that Sigstore does not use");
  return utf8String(value.toDER());
}
function claimText(number, value) {
  return number <= LAST_RAW_EXTENSION ? text(value) : utf8String(value);
}
function issuerOf(values) {
  const current = values.get(ISSUER_V2);
  const former = values.get(ISSUER_V1);
  const issuer = current ?? former;
  if (issuer === void 0) throw untrusted("the certificate names no issuer");
  if (former !== void 0 && former !== issuer)
    throw untrusted("the certificate names two issuers");
  return issuer;
}
function namedClaims(values) {
  const claims = {};
  for (const [number, name] of CLAIM_NAMES) {
    const value = values.get(number);
    if (value !== void 0) claims[name] = value;
  }
  return claims;
}
function utf8String(der) {
  const object = ASN1Obj.parseBuffer(Buffer.from(der));
  if (der[0] !== UTF8_STRING_TAG) throw untrusted("a claim of the certificate is not a UTF8String");
  return text(object.value);
}
function text(bytes) {
  if (bytes.length > MAX_VALUE_BYTES) throw untrusted("a claim of the certificate is too long");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw untrusted("a claim of the certificate is not UTF-8", cause);
  }
}
function untrusted(message, cause) {
  return new TrustError("certificate-untrusted", message, { cause });
}

// shared/verify/log-binding.ts
import { createPublicKey, X509Certificate as X509Certificate3 } from "node:crypto";
function requireSameSigner(entries, signer) {
  for (const entry of entries) {
    const body = parseJson(entry.canonicalizedBody, "log entry");
    const logged = isObject(body) ? loggedVerifier(body) : void 0;
    if (logged === void 0) throw mismatch2("names no signer that could be compared");
    if (!isSame(logged, signer)) throw mismatch2("names another signer than the bundle");
  }
}
function loggedVerifier(body) {
  const spec2 = objectAt(body, "spec") ?? {};
  const inPem = pemOfVersion1(spec2);
  if (inPem !== void 0) return derOfPem(Buffer.from(inPem, "base64").toString("latin1"));
  const rawBytes = rawBytesOfVersion2(spec2);
  return rawBytes === void 0 ? void 0 : Buffer.from(rawBytes, "base64");
}
function pemOfVersion1(spec2) {
  const key = objectAt(objectAt(spec2, "signature") ?? {}, "publicKey");
  if (key !== void 0) return stringAt(key, "content");
  const intoto = objectAt(objectAt(spec2, "content") ?? {}, "envelope");
  const [first] = arrayAt(intoto ?? spec2, "signatures") ?? [];
  if (!isObject(first)) return void 0;
  return stringAt(first, intoto === void 0 ? "verifier" : "publicKey");
}
function rawBytesOfVersion2(spec2) {
  const message = objectAt(objectAt(spec2, "hashedRekordV002") ?? {}, "signature");
  const [first] = arrayAt(objectAt(spec2, "dsseV002") ?? {}, "signatures") ?? [];
  const signature = message ?? (isObject(first) ? first : {});
  const verifier = objectAt(signature, "verifier") ?? {};
  const holder = objectAt(verifier, "x509Certificate") ?? objectAt(verifier, "publicKey") ?? {};
  return stringAt(holder, "rawBytes");
}
function derOfPem(pem) {
  if (pem.includes("BEGIN CERTIFICATE")) return new X509Certificate3(pem).raw;
  return createPublicKey(pem).export({ format: "der", type: "spki" });
}
function isSame(logged, signer) {
  if ("certificate" in signer) return logged.equals(signer.certificate);
  return logged.equals(signer.publicKey.export({ format: "der", type: "spki" }));
}
function mismatch2(what) {
  return new TrustError("log-proof-invalid", `its log entry ${what}`);
}

// shared/verify/verify-signature.ts
var CODE_SIGNING_OID = "1.3.6.1.5.5.7.3.3";
function openAnchors(trust) {
  try {
    const root = asObject(trust.trustedRoot, "$");
    return {
      material: toTrustMaterial(TrustedRoot.fromJSON(root)),
      thresholds: trust.thresholds ?? thresholdsOf(root),
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey2(pem))
    };
  } catch (cause) {
    throw new UserError(
      "input-invalid",
      `The trusted root or a public key cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      "Give a trusted_root.json of your Sigstore instance, and public keys in PEM.",
      { cause }
    );
  }
}
function verifySignature(candidate, anchors) {
  const certificate = certificateOf(candidate.bundle);
  const entity = toSignedEntity(candidate.bundle, candidate.artifact);
  const identity = certificate === void 0 ? verifyWithKey(candidate.bundle, entity, anchors) : verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  const isTrustedKey = certificate === void 0;
  return { identity, isTrustedKey, signedAt: earliestTime(entity) };
}
function verifyWithCertificate(bundle, entity, der, { material, thresholds }) {
  const certificate = new X509Certificate4(der);
  requireSigned(entity, certificate.publicKey);
  requireSigningCertificate(certificate, material);
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(material, { ...thresholds, timestamp }, entity);
  requireSameSigner(bundle.verificationMaterial.tlogEntries, { certificate: der });
  return identityOf(der);
}
function verifyWithKey(bundle, entity, anchors) {
  const key = anchors.publicKeys.find((one) => entity.signature.verifySignature(one));
  if (key === void 0)
    throw new TrustError(
      "signature-invalid",
      "it has no certificate, and none of the given public keys made its signature"
    );
  const publicKey = () => ({ publicKey: key, validFor: () => true });
  runVerifier({ ...anchors.material, publicKey }, anchors.thresholds, entity);
  requireSameSigner(bundle.verificationMaterial.tlogEntries, { publicKey: key });
  const spki = key.export({ format: "der", type: "spki" });
  const fingerprint = createHash3("sha256").update(spki).digest("hex");
  return { san: `sha256:${fingerprint}`, issuer: KEY_ISSUER, claims: {} };
}
function requireSigned(entity, key) {
  if (!entity.signature.verifySignature(key))
    throw new TrustError("signature-invalid", "its signature is not over this content by its key");
}
function requireSigningCertificate(certificate, material) {
  const leaf = ParsedCertificate.parse(Buffer.from(certificate.raw));
  const issuers = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
  if (!issuers.some((issuer) => leaf.verify(issuer)))
    throw new TrustError(
      "certificate-untrusted",
      "its certificate was not issued by an authority of the trusted root"
    );
  if (certificate.ca || !(certificate.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError("certificate-untrusted", "its certificate is not for signing");
}
function runVerifier(material, thresholds, entity) {
  const verifier = new Verifier(material, {
    tlogThreshold: thresholds.tlog,
    ctlogThreshold: thresholds.ctlog,
    timestampThreshold: thresholds.timestamp
  });
  try {
    verifier.verify(entity);
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause;
    const reason = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    throw new TrustError(codeOf(cause.code), `${cause.message}${reason}`, { cause });
  }
}
function codeOf(code) {
  switch (code) {
    case "SIGNATURE_ERROR":
      return "signature-invalid";
    case "CERTIFICATE_ERROR":
    case "PUBLIC_KEY_ERROR":
      return "certificate-untrusted";
    case "TIMESTAMP_ERROR":
      return "timestamp-invalid";
    case "TLOG_ERROR":
    case "TLOG_INCLUSION_PROOF_ERROR":
    case "TLOG_INCLUSION_PROMISE_ERROR":
    case "TLOG_MISSING_INCLUSION_ERROR":
    case "TLOG_BODY_ERROR":
      return "log-proof-invalid";
    case "NOT_IMPLEMENTED_ERROR":
      return "bundle-malformed";
  }
}
function certificateOf(bundle) {
  const { content } = bundle.verificationMaterial;
  switch (content.$case) {
    case "certificate":
      return Buffer.from(content.certificate.rawBytes);
    case "x509CertificateChain":
      return Buffer.from(content.x509CertificateChain.certificates[0]?.rawBytes ?? []);
    case "publicKey":
      return void 0;
  }
}
function earliestTime(entity) {
  const times = entity.timestamps.flatMap((timestamp) => {
    if (timestamp.$case === "timestamp-authority") return [timestamp.timestamp.signingTime];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise === void 0 ? [] : [new Date(Number(integratedTime) * 1e3)];
  });
  return times.sort((a, b) => a.getTime() - b.getTime())[0];
}

// shared/verify/verify-candidates.ts
var MAX_CANDIDATES = 1e3;
var DAY_MS = 864e5;
var MAX_MESSAGE_CHARACTERS = 1e3;
function verifyCandidates(candidates, subject, expectation, trust) {
  const anchors = openAnchors(trust);
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
    if (!signer.isTrustedKey) requireIdentity(signer.identity, expectation.identities);
    const content = readContent(signed);
    predicateType = content.predicateType;
    if (!content.isAbout(subject))
      throw new TrustError("subject-mismatch", `it is not about ${subject.digest}`);
    requirePredicateType(predicateType, expectation.predicateTypes);
    requireAge(signer, expectation);
    return {
      origin,
      predicateType,
      identity: signer.identity,
      signedAt: signer.signedAt?.toISOString(),
      predicate: content.predicate
    };
  } catch (error) {
    return { origin, predicateType, ...refusalOf(error) };
  }
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
function requireAge(signer, { maxAge }) {
  if (maxAge === void 0) return;
  const { signedAt } = signer;
  if (signedAt === void 0)
    throw new TrustError("policy-unmet", "nothing proves when it was signed, and its age matters");
  const days = (maxAge.now.getTime() - signedAt.getTime()) / DAY_MS;
  if (days > maxAge.days)
    throw new TrustError(
      "policy-unmet",
      `it was signed ${Math.floor(days)} days ago; at most ${maxAge.days} are accepted`
    );
}
function tooMany(count) {
  return {
    origin: `candidates ${MAX_CANDIDATES + 1} to ${count}`,
    code: "policy-unmet",
    message: `they were not looked at: ${MAX_CANDIDATES} is the limit for one subject`
  };
}

// actions/steps/requirements.ts
var WORDS = /* @__PURE__ */ new Map([
  ["signature", SIGNATURE_TYPES],
  ["provenance", [SLSA_PROVENANCE_PREDICATE_TYPE]],
  ["sbom", [CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE]],
  ["vulnerabilities", [VULNERABILITIES_PREDICATE_TYPE, COSIGN_VULNERABILITIES_PREDICATE_TYPE]]
]);
function requirementsOf(asked) {
  return asked.map((name) => {
    const types = WORDS.get(name);
    if (types !== void 0) return { name, types };
    if (/^https?:\/\/\S+$/.test(name)) return { name, types: [name] };
    throw new UserError(
      "input-invalid",
      `Input require has "${name}", which is neither a word for evidence nor a predicate type.`,
      `Write ${[...WORDS.keys()].join(", ")}, or the URI of a predicate type.`
    );
  });
}

// actions/verify/main.ts
async function main(host) {
  await recordingFailure(host, spec.name, () => verify(host));
}
async function verify(host) {
  const inputs = readInputs(spec, host);
  const required = requirementsOf(inputs.require);
  const expectation = expectationOf(inputs, required, host);
  const opened = await subjectOf(inputs, host, digestOfFile);
  const trust = await trustOf(inputs, host);
  const candidates = await candidatesOf(opened.place, inputs.bundle, host);
  const subject = await contentOf(opened, inputs);
  const { thresholds } = trust;
  const believed = { trustedRoot: await trust.trustedRoot(), thresholds };
  const verification = verifyCandidates(candidates, subject, expectation, believed);
  const decision = decideVerification(verification, required);
  const files = await openStepFiles(host, spec.name, inputs["output-dir"]);
  host.setOutput("decision", decision.outcome);
  host.setOutput("digest", opened.subject.digest);
  host.setOutput("verification", await files.write("verification.json", prettyJson(verification)));
  host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
  show(verification, host);
  host.finish(decision.outcome, explanation(decision));
}
function expectationOf(inputs, required, host) {
  const issuer = inputs["certificate-oidc-issuer"];
  const identities = [
    ...inputs["certificate-identity"].map((exact) => ({ san: { exact }, issuer })),
    ...inputs["certificate-identity-pattern"].map((pattern) => ({ san: { pattern }, issuer }))
  ];
  if (identities.length === 0) {
    throw new UserError(
      "input-missing",
      "Nothing says who may have signed.",
      "Give `certificate-identity`, such as `${{ github.server_url }}/${{ github.workflow_ref }}`."
    );
  }
  const days = inputs["max-age-days"];
  return {
    identities,
    predicateTypes: required.flatMap(({ types }) => types),
    ...days === void 0 ? {} : { maxAge: { days, now: host.now() } }
  };
}
async function candidatesOf(place, paths, host) {
  const stored = place === void 0 ? [] : await listEvidence(place.store, place.subject.digest);
  const given = [];
  for (const path of paths) {
    given.push(...readEvidenceFile(await readInputFile(path), shownPath(host, path)));
  }
  return [...stored, ...given];
}
async function contentOf(opened, { path }) {
  if (path === void 0) return opened.subject;
  return { ...opened.subject, content: await readInputFile(path) };
}
function show({ verified, refused }, host) {
  for (const { predicateType, identity, origin } of verified) {
    host.info(`verified  ${predicateType}
          by ${identity.san}
          ${origin}`);
  }
  for (const { origin, code, message } of refused) {
    host.info(`refused   ${origin}
          ${code}: ${message}`);
  }
}
function explanation(decision) {
  if (decision.outcome !== "pass") return explainDecision(decision);
  return `${decision.subject} has all the evidence that was asked for.`;
}

export {
  main
};

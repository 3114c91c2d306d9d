import {
  isBoundedDer
} from "./chunk-RBXFH2DC.js";
import {
  KEY_ISSUER,
  fingerprintOf,
  identityOf,
  keepEncodings,
  parseCertificate,
  withCheckpointNames
} from "./chunk-3RFWNE7D.js";
import {
  issuerNamedIn
} from "./chunk-UVTYVCXV.js";
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
} from "./chunk-FHZRXWLJ.js";
import {
  DataError,
  TrustError,
  digestOf
} from "./chunk-HT5UQKYW.js";

// shared/sigstore/verify-signature.ts
import { VerificationError, Verifier } from "../vendor/sigstore-verify.js";

// shared/sigstore/log-entry-signer.ts
import { createPublicKey, X509Certificate } from "node:crypto";
function requireSameSigner(entries, signer) {
  for (const entry of entries) {
    const body = parseJson(entry.canonicalizedBody, "log entry");
    const logged = isObject(body) ? loggedVerifier(body, signer) : void 0;
    if (logged === void 0) throw mismatch("names no signer that could be compared");
    if (!isSame(logged, signer)) throw mismatch("names another signer than the bundle");
  }
}
function loggedVerifier(body, signer) {
  const spec = objectAt(body, "spec") ?? {};
  const inPem = pemOfVersion1(spec);
  if (inPem !== void 0) {
    const pem = Buffer.from(inPem, "base64").toString("latin1");
    return "certificate" in signer && pem === signer.pem ? signer.certificate : derOfPem(pem);
  }
  const rawBytes = rawBytesOfVersion2(spec);
  return rawBytes === void 0 ? void 0 : Buffer.from(rawBytes, "base64");
}
function pemOfVersion1(spec) {
  const key = objectAt(objectAt(spec, "signature") ?? {}, "publicKey");
  if (key !== void 0) return stringAt(key, "content");
  const intoto = objectAt(objectAt(spec, "content") ?? {}, "envelope");
  const [first] = arrayAt(intoto ?? spec, "signatures") ?? [];
  if (!isObject(first)) return void 0;
  return stringAt(first, intoto === void 0 ? "verifier" : "publicKey");
}
function rawBytesOfVersion2(spec) {
  const message = objectAt(objectAt(spec, "hashedRekordV002") ?? {}, "signature");
  const [first] = arrayAt(objectAt(spec, "dsseV002") ?? {}, "signatures") ?? [];
  const signature = message ?? (isObject(first) ? first : {});
  const verifier = objectAt(signature, "verifier") ?? {};
  const holder = objectAt(verifier, "x509Certificate") ?? objectAt(verifier, "publicKey") ?? {};
  return stringAt(holder, "rawBytes");
}
function derOfPem(pem) {
  if (pem.includes("BEGIN CERTIFICATE")) return new X509Certificate(pem).raw;
  return createPublicKey(pem).export({ format: "der", type: "spki" });
}
function isSame(logged, signer) {
  if ("certificate" in signer) return logged.equals(signer.certificate);
  return logged.equals(signer.publicKey.export({ format: "der", type: "spki" }));
}
function mismatch(what) {
  return new TrustError("log-entry-mismatch", `its log entry ${what}`);
}

// shared/sigstore/log-tree.ts
function requireSoundTree(entries, { tlogs }, signedAt) {
  for (const { inclusionProof, inclusionPromise, logId, logIndex } of entries) {
    if (inclusionProof !== void 0) requireSameTree(inclusionProof);
    if (inclusionPromise !== void 0) continue;
    if (logIndex !== inclusionProof?.logIndex)
      throw new TrustError(
        "log-proof-invalid",
        "the proof is for another index than its log entry"
      );
    if (signedAt === void 0) continue;
    const isValid = tlogs.some(
      ({ logID, validFor }) => logID.equals(logId.keyId) && validFor.start <= signedAt && signedAt <= validFor.end
    );
    if (isValid) continue;
    const message = `its log was not valid at ${signedAt.toISOString()}, when it was signed`;
    throw new TrustError("log-expired", message);
  }
}
function requireSameTree({ checkpoint, rootHash, treeSize }) {
  const [, size, root] = (checkpoint?.envelope ?? "").split("\n", 3);
  if (size === treeSize && root === Buffer.from(rootHash).toString("base64")) return;
  const message = "the proof of its log entry is for another tree than the checkpoint";
  throw new TrustError("log-proof-invalid", message);
}

// shared/sigstore/refusal-code.ts
function refusalCode(error, entity, material) {
  if (error.message.startsWith("duplicate ")) return "proof-repeated";
  const isMissing = error.message.startsWith("expected ");
  switch (error.code) {
    case "SIGNATURE_ERROR":
      return "signature-invalid";
    case "PUBLIC_KEY_ERROR":
      return "key-untrusted";
    case "CERTIFICATE_ERROR":
      return isMissing ? "sct-missing" : certificateCode(error, entity, material);
    case "TIMESTAMP_ERROR":
      return isMissing ? "timestamp-missing" : timestampCode(entity, material);
    case "TLOG_ERROR":
      return "log-entry-missing";
    case "TLOG_BODY_ERROR":
      return "log-entry-mismatch";
    case "TLOG_INCLUSION_PROMISE_ERROR":
      return logCode(entity, material) ?? "log-promise-invalid";
    case "TLOG_INCLUSION_PROOF_ERROR":
      return proofCode(error, entity, material);
    case "TLOG_MISSING_INCLUSION_ERROR":
      return "log-proof-invalid";
    case "NOT_IMPLEMENTED_ERROR":
      return "bundle-malformed";
  }
}
function certificateCode({ message }, { key, timestamps }, material) {
  if (key.$case !== "certificate") return "certificate-untrusted";
  const { certificate } = key;
  if (message.startsWith("SCT ")) return sctCode(certificate, material);
  const times = timestamps.map(
    (each) => each.$case === "timestamp-authority" ? each.timestamp.signingTime : new Date(Number(each.tlogEntry.integratedTime) * 1e3)
  );
  if (times.some((time) => !certificate.validForDate(time))) return "certificate-expired";
  const issuers = material.certificateAuthorities.filter(
    ({ certChain }) => certChain.some((authority) => certificate.verify(authority))
  );
  const wasValid = issuers.some(
    ({ certChain, validFor }) => times.every(
      (time) => isWithin(time, validFor) && certChain.every((each) => each.validForDate(time))
    )
  );
  return issuers.length > 0 && !wasValid ? "authority-expired" : "certificate-untrusted";
}
function sctCode(certificate, { ctlogs }) {
  const scts = certificate.extSCT?.signedCertificateTimestamps ?? [];
  const isKnown = scts.every(
    ({ logID, datetime }) => ctlogs.some((log) => log.logID.equals(logID) && isWithin(datetime, log.validFor))
  );
  return isKnown ? "sct-invalid" : "sct-untrusted";
}
function proofCode({ message }, entity, material) {
  const code = logCode(entity, material);
  if (code !== void 0) return code;
  return message.includes("checkpoint") ? "log-checkpoint-invalid" : "log-proof-invalid";
}
function logCode({ tlogEntries }, { tlogs }) {
  for (const { logId, inclusionPromise, integratedTime } of tlogEntries) {
    const known = tlogs.filter(({ logID }) => logID.equals(logId.keyId));
    if (known.length === 0) return "log-untrusted";
    const time = new Date(Number(integratedTime) * 1e3);
    const isValid = known.some(({ validFor }) => isWithin(time, validFor));
    if (inclusionPromise !== void 0 && !isValid) return "log-expired";
  }
  return void 0;
}
function isWithin(time, { start, end }) {
  return start <= time && time <= end;
}
function timestampCode({ timestamps, signature }, material) {
  for (const each of timestamps) {
    if (each.$case !== "timestamp-authority") continue;
    const code = timestampProblem(each.timestamp, signature.signature, material);
    if (code !== void 0) return code;
  }
  return "timestamp-invalid";
}
function timestampProblem(timestamp, signed, { timestampAuthorities }) {
  const { signerSerialNumber, signerIssuer, signingTime } = timestamp;
  const known = timestampAuthorities.filter(
    ({ certChain: [leaf] }) => leaf?.serialNumber.equals(signerSerialNumber) && leaf.issuer.equals(signerIssuer)
  );
  if (known.length === 0) return "timestamp-untrusted";
  const isValid = known.some(
    ({ certChain, validFor }) => isWithin(signingTime, validFor) && certChain.every((certificate) => certificate.validForDate(signingTime))
  );
  if (!isValid) return "timestamp-expired";
  try {
    timestamp.tstInfo.verify(signed);
  } catch {
    return "timestamp-mismatch";
  }
  return void 0;
}

// shared/sigstore/signed-entity.ts
import { toSignedEntity } from "../vendor/sigstore-verify.js";
function entityOf({ bundle, artifact, digest, stamped }, certificate, verifyDigest) {
  const entity = readEntity(bundle, artifact, certificate);
  if (digest === void 0 && stamped === void 0) return entity;
  const { signature: content } = entity;
  const signature = {
    signature: stamped ?? content.signature,
    compareSignature: (other) => content.compareSignature(other),
    compareDigest: (other) => digest?.equals(other) ?? content.compareDigest(other),
    compareSignedDigest: (other) => digest?.equals(other) ?? content.compareSignedDigest(other),
    verifySignature: (key) => digest === void 0 ? content.verifySignature(key) : verifyDigest?.(digest, key, content.signature) === true
  };
  return { ...entity, signature };
}
function readEntity(bundle, artifact, certificate) {
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  if (!rfc3161Timestamps.every(({ signedTimestamp }) => isBoundedDer(signedTimestamp)))
    throw new TrustError("timestamp-malformed", "its timestamp would take too long to be read");
  try {
    const entity = toSignedEntity(certificate ? withoutCertificate(bundle) : bundle, artifact);
    for (const time of entity.timestamps)
      if (time.$case === "timestamp-authority") keepEncodings(time.timestamp.root);
    if (certificate === void 0) return entity;
    return { ...entity, key: { $case: "certificate", certificate: certificate.parsed } };
  } catch (cause) {
    throw new TrustError("timestamp-malformed", "its timestamp cannot be read", { cause });
  }
}
function withoutCertificate(bundle) {
  const content = { $case: "publicKey", publicKey: { hint: "" } };
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } };
}
function earliestTime(entity) {
  const times = entity.timestamps.flatMap((timestamp) => {
    if (timestamp.$case === "timestamp-authority") return [timestamp.timestamp.signingTime];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise === void 0 ? [] : [new Date(Number(integratedTime) * 1e3)];
  });
  return times.sort((a, b) => a.getTime() - b.getTime())[0];
}

// shared/sigstore/signing-certificate.ts
import { X509Certificate as X509Certificate2 } from "node:crypto";
var CODE_SIGNING_OID = "1.3.6.1.5.5.7.3.3";
var MAX_CERTIFICATES = 1e3;
function signingCertificateOf(bundle, known) {
  const der = certificateOf(bundle);
  if (der === void 0) return void 0;
  return known.get(der.toString("latin1")) ?? readCertificate(der);
}
function remember(certificate, known) {
  if (known.size >= MAX_CERTIFICATES) return;
  known.set(certificate.native.raw.toString("latin1"), certificate);
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
function readCertificate(der) {
  if (!isBoundedDer(der))
    throw new TrustError("certificate-malformed", "its certificate would take too long to be read");
  try {
    const native = new X509Certificate2(der);
    const parsed2 = parseCertificate(der);
    void parsed2.extSCT?.signedCertificateTimestamps;
    if (!native.raw.equals(der)) throw new Error("it is not in DER");
    let identity;
    return {
      native,
      parsed: parsed2,
      publicKey: native.publicKey,
      pem: native.toString(),
      identity: () => {
        identity ??= identityOf(parsed2);
        return identity;
      }
    };
  } catch (cause) {
    throw new TrustError("certificate-malformed", "its certificate cannot be read", { cause });
  }
}
function requireSigningCertificate({ native, parsed: parsed2 }, material) {
  const issuers = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
  if (!issuers.some((issuer) => parsed2.verify(issuer)))
    throw new TrustError(
      "certificate-untrusted",
      `its certificate was not issued by an authority of the trusted root${elsewhere(parsed2, issuers)}`
    );
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError("certificate-misused", "its certificate is not for signing");
}
function elsewhere({ issuer }, believed) {
  const named = issuerNamedIn(issuer);
  const isBelieved = believed.some(({ subject }) => issuerNamedIn(subject) === named);
  if (named === void 0 || isBelieved) return "";
  return `, but, as it says, by ${named.name} (\`instance: ${named.id}\`)`;
}

// shared/sigstore/verify-signature.ts
function verifySignature(candidate, anchors, verifyDigest) {
  const certificate = signingCertificateOf(candidate.bundle, anchors.certificates);
  const entity = entityOf(candidate, certificate, verifyDigest);
  if (certificate === void 0)
    return { identity: verifyWithKey(candidate.bundle, entity, anchors), isTrustedKey: true };
  const identity = verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  return { identity, isTrustedKey: false, signedAt: earliestTime(entity) };
}
function verifyWithCertificate(bundle, entity, certificate, anchors) {
  const { material, thresholds } = anchors;
  const { native, publicKey, pem } = certificate;
  requireSigned(entity, publicKey);
  requireSigningCertificate(certificate, material);
  remember(certificate, anchors.certificates);
  const identity = certificate.identity();
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(anchors, { ...thresholds, timestamp }, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, material, earliestTime(entity));
  requireSameSigner(tlogEntries, { certificate: native.raw, pem });
  return identity;
}
function verifyWithKey(bundle, entity, anchors) {
  const key = anchors.publicKeys.find((one) => entity.signature.verifySignature(one));
  if (key === void 0)
    throw new TrustError(
      "key-untrusted",
      "it has no certificate, and none of the given public keys made its signature"
    );
  const publicKey = () => ({ publicKey: key, validFor: () => true });
  const material = { ...anchors.material, publicKey };
  runVerifier({ ...anchors, material }, anchors.keyThresholds, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, anchors.material, earliestTime(entity));
  requireSameSigner(tlogEntries, { publicKey: key });
  return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}
function requireSigned(entity, key) {
  if (!entity.signature.verifySignature(key))
    throw new TrustError("signature-invalid", "its signature is not over this content by its key");
}
function runVerifier({ material, logsNamedByKey }, thresholds, entity) {
  const named = withCheckpointNames(material, logsNamedByKey, entity.tlogEntries);
  const verifier = new Verifier(named, {
    tlogThreshold: thresholds.tlog,
    ctlogThreshold: thresholds.ctlog,
    timestampThreshold: thresholds.timestamp
  });
  try {
    verifier.verify(entity);
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause;
    const reason = cause.cause instanceof Error ? ` (${cause.cause.message})` : "";
    const code = refusalCode(cause, entity, material);
    throw new TrustError(code, `${cause.message}${reason}`, { cause });
  }
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
  if (named.length === 0) throw mismatch2(identity, accepted);
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
function mismatch2(identity, accepted) {
  const names = accepted.map(({ san }) => "exact" in san ? san.exact : san.pattern);
  const wanted = names.length === 0 ? "no identity is accepted" : `${names.join(" or ")} is accepted`;
  return new TrustError("identity-mismatch", `it was signed by ${identity.san}, and ${wanted}`);
}

// shared/verify/open-candidate.ts
import { createHash as createHash2 } from "node:crypto";

// shared/sigstore/read-bundle.ts
import {
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE,
  bundleFromJSON,
  ValidationError
} from "../vendor/sigstore-bundle.js";

// shared/sigstore/bundle-encoding.ts
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

// shared/sigstore/bundle-limits.ts
var MAX_PAYLOAD_CHARACTERS = 32 * 1024 * 1024;
var MAX_FIELD_CHARACTERS = 1024 * 1024;
var MAX_BUNDLE_DEPTH = 16;
var MAX_BUNDLE_VALUES = 2e3;
var MAX_LOG_ENTRIES = 8;
var MAX_TIMESTAMPS = 8;
var MAX_CERTIFICATES2 = 10;
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
  limit("certificates", (arrayAt(chain, "certificates") ?? []).length, MAX_CERTIFICATES2);
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

// shared/sigstore/read-bundle.ts
var MEDIA_TYPES = /* @__PURE__ */ new Set([
  BUNDLE_V01_MEDIA_TYPE,
  BUNDLE_V02_MEDIA_TYPE,
  BUNDLE_V03_LEGACY_MEDIA_TYPE,
  BUNDLE_V03_MEDIA_TYPE
]);
function readBundle(value) {
  if (!isObject(value)) throw malformed2("it is not a JSON object");
  const mediaType = stringAt(value, "mediaType");
  if (!MEDIA_TYPES.has(mediaType)) throw malformed2(`it is no known kind of bundle: ${mediaType}`);
  requireWithinLimits(value);
  requireEncoding(value);
  requireOne(value, CONTENTS);
  requireOne(objectAt(value, "verificationMaterial") ?? {}, SIGNERS);
  requireOneSignature(objectAt(value, "dsseEnvelope"));
  return completeBundle(value);
}
function requireOneSignature(envelope) {
  const count = envelope === void 0 ? 1 : (arrayAt(envelope, "signatures") ?? []).length;
  if (count !== 1) throw malformed2(`its envelope has ${count} signatures; one was expected`);
}
function completeBundle(value) {
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

// shared/verify/legacy-bundle.ts
import { createHash, X509Certificate as X509Certificate3 } from "node:crypto";
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
    return new X509Certificate3(pem).raw;
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
function openCandidate(candidate, subject) {
  switch (candidate.kind) {
    case "unreadable":
      throw new TrustError(
        "evidence-unreadable",
        `it could not be read (${candidate.code}): ${candidate.message}`
      );
    case "legacy-signature": {
      const bundle = readBundle(legacySignatureBundle(candidate));
      return { form: "simple-signing", bundle, artifact: candidate.payload };
    }
    case "legacy-attestation":
      return {
        form: "statement",
        bundle: readBundle(legacyAttestationBundle(candidate)),
        stamped: candidate.envelope
      };
    case "legacy-blob":
      return openBundle(
        readBundle(legacyBlobBundle(candidate, digestBytes(subject.digest))),
        subject
      );
    case "bundle":
      return openBundle(readBundle(candidate.bundle), subject);
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
  if (algorithm === void 0) throw malformed3("its message digest is of no known length");
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
function malformed3(message) {
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
var HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
function readContent(candidate) {
  const { bundle, artifact } = candidate;
  if (candidate.form === "message")
    return { predicateType: MESSAGE_SIGNATURE_TYPE, isAbout: () => true };
  if (candidate.form === "simple-signing") return readSimpleSigning(artifact ?? Buffer.alloc(0));
  if (bundle.content.$case !== "dsseEnvelope") throw malformed4("it has no envelope");
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE)
    throw malformed4(`its payload is ${payloadType}, not an in-toto statement`);
  return readStatement(payload);
}
function readStatement(payload) {
  const statement = parsedObject(payload, "its statement");
  const type = stringAt(statement, "_type");
  if (!STATEMENT_TYPES.has(type)) throw malformed4(`its statement is of type ${type}`);
  const predicateType = stringAt(statement, "predicateType");
  if (predicateType === void 0 || predicateType === "")
    throw malformed4("its statement has no predicate type");
  if (predicateType.length > MAX_TYPE_CHARACTERS) throw malformed4("its predicate type is too long");
  if (!HAS_SCHEME.test(predicateType)) throw malformed4("its predicate type is no URI");
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
  if (type !== SIMPLE_SIGNING_TYPE) throw malformed4(`its payload is of type ${type}`);
  const digest = stringAt(objectAt(critical, "image") ?? {}, "docker-manifest-digest");
  return {
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: objectAt(document, "optional"),
    isAbout: (subject) => digest !== void 0 && digest === subject.digest
  };
}
function parsedObject(bytes, what) {
  const value = parsed(bytes, what);
  if (!isObject(value)) throw malformed4(`${what} is not a JSON object`);
  if (isDeeper(value, MAX_STATEMENT_DEPTH)) throw malformed4(`${what} is nested too deeply`);
  return value;
}
function parsed(bytes, what) {
  try {
    return parseExactJson(bytes, what);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw malformed4(`${what} cannot be read: ${message}`, cause);
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
function malformed4(message, cause) {
  return new TrustError("statement-malformed", message, { cause });
}

// shared/verify/verify-candidates.ts
var MAX_CANDIDATES = 1e3;
var MAX_MESSAGE_CHARACTERS = 1e3;
async function verifyCandidates(candidates, subject, expectation, anchors) {
  const judgements = [];
  for (const candidate of lookedAt(candidates)) {
    judgements.push(await judgeCandidate(candidate, subject, expectation, anchors));
  }
  return verificationOf(subject, judgements, candidates.length);
}
function lookedAt(candidates) {
  return candidates.slice(0, MAX_CANDIDATES);
}
function verificationOf({ name, digest }, judgements, count) {
  const verified = [];
  const refused = [];
  for (const judgement of judgements) {
    if (isRefused(judgement)) refused.push(judgement);
    else verified.push(judgement);
  }
  if (count > MAX_CANDIDATES) refused.push(tooMany(count));
  return { kind: VERIFICATION_KIND, subject: { name, digest }, verified, refused };
}
function isRefused(judgement) {
  return "code" in judgement;
}
async function judgeCandidate(candidate, subject, expectation, anchors) {
  const { origin } = candidate;
  let predicateType;
  try {
    const signed = openCandidate(candidate, subject);
    const signer = verifySignature(signed, anchors, await digestVerifierFor(signed));
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
    const unseen = isUnseen(candidate) ? { isUnseen: true } : {};
    return { origin, predicateType, ...refusalOf(error), ...unseen };
  }
}
async function digestVerifierFor({ digest }) {
  if (digest === void 0) return void 0;
  return (await import("./prehashed-ecdsa-RYHKQFF6.js")).verifyPrehashed;
}
function isUnseen(candidate) {
  return candidate.kind === "unreadable" && !["malformed", "not-found"].includes(candidate.code);
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
    message: `they were not looked at: ${MAX_CANDIDATES} is the limit for one subject`,
    isUnseen: true
  };
}

export {
  matchesName,
  verifyCandidates,
  lookedAt,
  verificationOf,
  isRefused,
  judgeCandidate
};

import {
  KEY_ISSUER
} from "./chunk-KAR6DPG7.js";
import {
  arrayAt,
  asObject,
  asString,
  isObject,
  objectAt,
  parseJson,
  stringAt
} from "./chunk-6TDETR3N.js";
import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/verify/certificate.ts
import { X509Certificate } from "../vendor/sigstore-core.js";
function parseCertificate(der) {
  const certificate = X509Certificate.parse(Buffer.from(der));
  for (const part of [certificate.root, certificate.tbsCertificate]) keepEncoding(part);
  keepVerdicts(certificate);
  certificate.clone = () => copyOf(certificate);
  return certificate;
}
function copyOf(certificate) {
  const copy = X509Certificate.parse(Buffer.from(certificate.root.toDER()));
  const parts = copy.tbsCertificate.subs.filter(({ tag }) => !tag.isContextSpecific(EXTENSIONS));
  for (const part of [...parts, ...copy.extensions]) keepEncoding(part);
  return copy;
}
var EXTENSIONS = 3;
function keepEncoding(part) {
  const bytes = Buffer.concat([headerOf(part), part.value]);
  part.toDER = () => bytes;
}
function headerOf({ tag, value: { length } }) {
  if (length < 128) return Buffer.from([tag.toDER(), length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag.toDER(), 128 | bytes.length]), bytes]);
}
function keepVerdicts(certificate) {
  const verdicts = /* @__PURE__ */ new WeakMap();
  const verify = certificate.verify.bind(certificate);
  certificate.verify = (issuer = certificate) => {
    const known = verdicts.get(issuer);
    const verdict = known ?? verify(issuer);
    verdicts.set(issuer, verdict);
    return verdict;
  };
}

// shared/verify/certificate-identity.ts
import { ASN1Obj } from "../vendor/sigstore-core.js";
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
function identityOf(certificate) {
  try {
    return readIdentity(certificate);
  } catch (cause) {
    if (cause instanceof TrustError) throw cause;
    throw malformed("an extension of the certificate cannot be read", cause);
  }
}
function readIdentity(certificate) {
  const extensions = extensionsOf(certificate);
  const values = /* @__PURE__ */ new Map();
  for (const [oid, value] of extensions) {
    if (!oid.startsWith(OID_PREFIX)) continue;
    const number = Number(oid.slice(OID_PREFIX.length));
    if (CLAIM_NAMES.has(number) || number === ISSUER_V1 || number === ISSUER_V2)
      values.set(number, claimText(number, value));
  }
  return {
    san: requireSeen(subjectNameOf(extensions.get(SUBJECT_ALT_NAME_OID))),
    issuer: requireSeen(issuerOf(values)),
    claims: namedClaims(values)
  };
}
function requireSeen(name) {
  if (!UNSEEN.test(name)) return name;
  throw malformed("a name in the certificate has characters that are not seen");
}
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
function extensionsOf(certificate) {
  const found = /* @__PURE__ */ new Map();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? "";
    const value = extension.subs.at(-1)?.value ?? Buffer.alloc(0);
    if (found.has(oid)) throw malformed(`the certificate has extension ${oid} twice`);
    found.set(oid, value);
  }
  return found;
}
function subjectNameOf(extension) {
  if (extension === void 0) throw malformed("the certificate names no subject");
  const names = ASN1Obj.parseBuffer(Buffer.from(extension)).subs;
  const [name] = names;
  if (name === void 0 || names.length !== 1)
    throw malformed(`the certificate has ${names.length} subject names; one was expected`);
  if (name.tag.isContextSpecific(URI) || name.tag.isContextSpecific(EMAIL)) return text(name.value);
  if (name.tag.isContextSpecific(OTHER_NAME)) return otherName(name);
  throw malformed("the subject name is of a kind that Sigstore does not use");
}
function otherName(name) {
  const [oid, holder] = name.subs;
  const value = holder?.subs[0];
  if (oid?.toOID() !== OTHER_NAME_OID || value === void 0)
    throw malformed("the subject name is of a kind that Sigstore does not use");
  return utf8String(value.toDER());
}
function claimText(number, value) {
  return number <= LAST_RAW_EXTENSION ? text(value) : utf8String(value);
}
function issuerOf(values) {
  const current = values.get(ISSUER_V2);
  const former = values.get(ISSUER_V1);
  const issuer = current ?? former;
  if (issuer === void 0) throw malformed("the certificate names no issuer");
  if (former !== void 0 && former !== issuer)
    throw malformed("the certificate names two issuers");
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
  if (der[0] !== UTF8_STRING_TAG) throw malformed("a claim of the certificate is not a UTF8String");
  return text(object.value);
}
function text(bytes) {
  if (bytes.length > MAX_VALUE_BYTES) throw malformed("a claim of the certificate is too long");
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw malformed("a claim of the certificate is not UTF-8", cause);
  }
}
function malformed(message, cause) {
  return new TrustError("certificate-malformed", message, { cause });
}

// shared/verify/verify-signature.ts
import { createHash as createHash2, createPublicKey as createPublicKey2, X509Certificate as X509Certificate3 } from "node:crypto";
import { TrustedRoot } from "../vendor/sigstore-protobuf-specs.js";
import {
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier
} from "../vendor/sigstore-verify.js";

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

// shared/verify/log-binding.ts
import { createPublicKey, X509Certificate as X509Certificate2 } from "node:crypto";
function requireSameSigner(entries, signer) {
  for (const entry of entries) {
    const body = parseJson(entry.canonicalizedBody, "log entry");
    const logged = isObject(body) ? loggedVerifier(body) : void 0;
    if (logged === void 0) throw mismatch("names no signer that could be compared");
    if (!isSame(logged, signer)) throw mismatch("names another signer than the bundle");
  }
}
function loggedVerifier(body) {
  const spec = objectAt(body, "spec") ?? {};
  const inPem = pemOfVersion1(spec);
  if (inPem !== void 0) return derOfPem(Buffer.from(inPem, "base64").toString("latin1"));
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
  if (pem.includes("BEGIN CERTIFICATE")) return new X509Certificate2(pem).raw;
  return createPublicKey(pem).export({ format: "der", type: "spki" });
}
function isSame(logged, signer) {
  if ("certificate" in signer) return logged.equals(signer.certificate);
  return logged.equals(signer.publicKey.export({ format: "der", type: "spki" }));
}
function mismatch(what) {
  return new TrustError("log-entry-mismatch", `its log entry ${what}`);
}

// shared/verify/log-names.ts
import { createHash } from "node:crypto";
var SIGNATURE_NAME = /^\u2014 (\S+) /gm;
function withCheckpointNames(material, entries) {
  const envelopes = entries.map(({ inclusionProof }) => inclusionProof?.checkpoint?.envelope ?? "");
  const names = envelopes.flatMap(
    (text2) => [...text2.matchAll(SIGNATURE_NAME)].map(([, name]) => name)
  );
  const tlogs = material.tlogs.map((log) => {
    const spki = log.publicKey.export({ format: "der", type: "spki" });
    const isNamedByKey = createHash("sha256").update(spki).digest().equals(log.logID);
    return isNamedByKey ? { ...log, baseURL: [log.baseURL, ...names].join(" ") } : log;
  });
  return { ...material, tlogs };
}

// shared/verify/log-tree.ts
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

// shared/verify/prehashed-ecdsa.ts
var CURVES = /* @__PURE__ */ new Map([
  [
    "P-256",
    {
      size: 32,
      p: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
      n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
      g: [
        0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
        0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n
      ]
    }
  ],
  [
    "P-384",
    {
      size: 48,
      p: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
      n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
      g: [
        0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
        0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn
      ]
    }
  ]
]);
var INFINITY = [1n, 1n, 0n];
function verifyPrehashed(digest, key, signature) {
  const known = curveAndPoint(key);
  const pair = signaturePair(signature);
  if (known === void 0 || pair === void 0 || digest.length === 0) return false;
  const { curve, point } = known;
  const [r, s] = pair;
  if (r <= 0n || s <= 0n || r >= curve.n || s >= curve.n) return false;
  const inverse = invert(s, curve.n);
  const u = mod(numberOf(digest.subarray(0, curve.size)) * inverse, curve.n);
  const v = mod(r * inverse, curve.n);
  const [x, , z] = sumOfMultiples(u, [...curve.g, 1n], v, point, curve.p);
  if (z === 0n) return false;
  const affine = mod(x * invert(mod(z * z, curve.p), curve.p), curve.p);
  return affine % curve.n === r;
}
function curveAndPoint(key) {
  if (key.asymmetricKeyType !== "ec") return void 0;
  const name = key.asymmetricKeyDetails?.namedCurve;
  if (name !== "prime256v1" && name !== "secp384r1") return void 0;
  const { crv, x = "", y = "" } = key.export({ format: "jwk" });
  const curve = CURVES.get(crv);
  if (curve === void 0) return void 0;
  const coordinate = (text2) => numberOf(Buffer.from(text2, "base64url"));
  return { curve, point: [coordinate(x), coordinate(y), 1n] };
}
function sumOfMultiples(u, a, v, b, p) {
  const both = add(a, b, p);
  const [bitsOfU, bitsOfV] = [u.toString(2), v.toString(2)];
  const length = Math.max(bitsOfU.length, bitsOfV.length);
  const [left, right] = [bitsOfU.padStart(length, "0"), bitsOfV.padStart(length, "0")];
  let sum = INFINITY;
  for (let index = 0; index < length; index++) {
    sum = double(sum, p);
    const isInU = left[index] === "1";
    const isInV = right[index] === "1";
    if (isInU && isInV) sum = add(sum, both, p);
    else if (isInU) sum = add(sum, a, p);
    else if (isInV) sum = add(sum, b, p);
  }
  return sum;
}
function double([x, y, z], p) {
  if (z === 0n || y === 0n) return INFINITY;
  const delta = mod(z * z, p);
  const gamma = mod(y * y, p);
  const beta = mod(x * gamma, p);
  const alpha = mod(3n * (x - delta) * (x + delta), p);
  const x3 = mod(alpha * alpha - 8n * beta, p);
  return [
    x3,
    mod(alpha * (4n * beta - x3) - 8n * gamma * gamma, p),
    mod((y + z) * (y + z) - gamma - delta, p)
  ];
}
function add(a, b, p) {
  if (a[2] === 0n) return b;
  if (b[2] === 0n) return a;
  const zz1 = mod(a[2] * a[2], p);
  const zz2 = mod(b[2] * b[2], p);
  const u1 = mod(a[0] * zz2, p);
  const s1 = mod(a[1] * b[2] * zz2, p);
  const h = mod(b[0] * zz1 - u1, p);
  const r = mod(b[1] * a[2] * zz1 - s1, p);
  if (h === 0n) return r === 0n ? double(a, p) : INFINITY;
  const hh = mod(h * h, p);
  const hhh = mod(h * hh, p);
  const v = mod(u1 * hh, p);
  const x3 = mod(r * r - hhh - 2n * v, p);
  return [x3, mod(r * (v - x3) - s1 * hhh, p), mod(a[2] * b[2] * h, p)];
}
var SEQUENCE = 48;
var INTEGER = 2;
function signaturePair(der) {
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return void 0;
  const r = integerAt(der, 2);
  const s = r && integerAt(der, r.end);
  if (r === void 0 || s === void 0 || s.end !== der.length) return void 0;
  return [r.value, s.value];
}
function integerAt(der, start) {
  const length = der[start + 1] ?? 0;
  const end = start + 2 + length;
  if (der[start] !== INTEGER || length === 0 || length > 127 || end > der.length) return void 0;
  const bytes = der.subarray(start + 2, end);
  const [first = 0, second = 0] = bytes;
  const isNegative = first >= 128;
  const isPadded = length > 1 && first === 0 && second < 128;
  return isNegative || isPadded ? void 0 : { value: numberOf(bytes), end };
}
function numberOf(bytes) {
  return BigInt(`0x${Buffer.from(bytes).toString("hex") || "0"}`);
}
function mod(a, m) {
  const rest = a % m;
  return rest < 0n ? rest + m : rest;
}
function invert(a, m) {
  let [r0, r1, s0, s1] = [mod(a, m), m, 1n, 0n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - quotient * r1, s1, s0 - quotient * s1];
  }
  return mod(s0, m);
}

// shared/verify/refusal-code.ts
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

// shared/verify/verify-signature.ts
var CODE_SIGNING_OID = "1.3.6.1.5.5.7.3.3";
function openAnchors(trust) {
  try {
    const root = asObject(trust.trustedRoot, "$");
    requireStarts(root);
    const thresholds = trust.thresholds ?? thresholdsOf(root);
    return {
      material: materialOf(root),
      thresholds,
      keyThresholds: trust.keyThresholds ?? thresholds,
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
function materialOf(root) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(root));
  const remembering = (authority) => ({
    ...authority,
    certChain: authority.certChain.map(({ root: root2 }) => parseCertificate(root2.toDER()))
  });
  return {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(remembering),
    timestampAuthorities: material.timestampAuthorities.map(remembering)
  };
}
function requireStarts(root) {
  for (const [list, holder] of RANGES) {
    for (const [index, item] of (arrayAt(root, list) ?? []).entries()) {
      const where = `$.${list}[${index}]`;
      const one = asObject(item, where);
      const range = objectAt(
        holder === void 0 ? one : objectAt(one, holder) ?? {},
        "validFor"
      );
      if (range !== void 0) asString(range["start"], `${where}.validFor.start`);
    }
  }
}
var RANGES = [
  ["tlogs", "publicKey"],
  ["ctlogs", "publicKey"],
  ["certificateAuthorities", void 0],
  ["timestampAuthorities", void 0]
];
function verifySignature(candidate, anchors) {
  const der = certificateOf(candidate.bundle);
  const certificate = der && readCertificate(der);
  const entity = entityOf(candidate, certificate);
  const identity = certificate === void 0 ? verifyWithKey(candidate.bundle, entity, anchors) : verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  const isTrustedKey = certificate === void 0;
  return { identity, isTrustedKey, signedAt: earliestTime(entity) };
}
function entityOf({ bundle, artifact, digest, stamped }, certificate) {
  const entity = readEntity(bundle, artifact, certificate);
  if (digest === void 0 && stamped === void 0) return entity;
  const { signature: content } = entity;
  const signature = {
    signature: stamped ?? content.signature,
    compareSignature: (other) => content.compareSignature(other),
    compareDigest: (other) => digest?.equals(other) ?? content.compareDigest(other),
    compareSignedDigest: (other) => digest?.equals(other) ?? content.compareSignedDigest(other),
    verifySignature: (key) => digest === void 0 ? content.verifySignature(key) : verifyPrehashed(digest, key, content.signature)
  };
  return { ...entity, signature };
}
function readEntity(bundle, artifact, certificate) {
  try {
    if (certificate === void 0) return toSignedEntity(bundle, artifact);
    const key = { $case: "certificate", certificate: certificate.parsed };
    return { ...toSignedEntity(withoutCertificate(bundle), artifact), key };
  } catch (cause) {
    throw new TrustError("timestamp-malformed", "its timestamp cannot be read", { cause });
  }
}
function withoutCertificate(bundle) {
  const content = { $case: "publicKey", publicKey: { hint: "" } };
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } };
}
function readCertificate(der) {
  try {
    const native = new X509Certificate3(der);
    const parsed = parseCertificate(der);
    void parsed.extSCT?.signedCertificateTimestamps;
    if (native.raw.equals(der)) return { native, parsed };
    throw new Error("it is not in DER");
  } catch (cause) {
    throw new TrustError("certificate-malformed", "its certificate cannot be read", { cause });
  }
}
function verifyWithCertificate(bundle, entity, certificate, { material, thresholds }) {
  const { native, parsed } = certificate;
  requireSigned(entity, native.publicKey);
  requireSigningCertificate(certificate, material);
  const identity = identityOf(parsed);
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(material, { ...thresholds, timestamp }, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, material, earliestTime(entity));
  requireSameSigner(tlogEntries, { certificate: native.raw });
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
  runVerifier({ ...anchors.material, publicKey }, anchors.keyThresholds, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, anchors.material, earliestTime(entity));
  requireSameSigner(tlogEntries, { publicKey: key });
  return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}
function fingerprintOf(key) {
  const spki = key.export({ format: "der", type: "spki" });
  return `sha256:${createHash2("sha256").update(spki).digest("hex")}`;
}
function keyFingerprint(pem, path) {
  try {
    return fingerprintOf(createPublicKey2(pem));
  } catch (cause) {
    throw new UserError("input-invalid", `${path} is no public key in PEM.`, "Give cosign.pub.", {
      cause
    });
  }
}
function requireSigned(entity, key) {
  if (!entity.signature.verifySignature(key))
    throw new TrustError("signature-invalid", "its signature is not over this content by its key");
}
function requireSigningCertificate({ native, parsed }, material) {
  const issuers = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
  if (!issuers.some((issuer) => parsed.verify(issuer)))
    throw new TrustError(
      "certificate-untrusted",
      "its certificate was not issued by an authority of the trusted root"
    );
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError("certificate-misused", "its certificate is not for signing");
}
function runVerifier(material, thresholds, entity) {
  const named = withCheckpointNames(material, entity.tlogEntries);
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

// shared/trust/github-tuf-root.ts
var GITHUB_TUF_ROOT = String.raw`{
 "signatures": [
  {
   "keyid": "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
   "sig": ""
  },
  {
   "keyid": "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
   "sig": ""
  },
  {
   "keyid": "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
   "sig": ""
  },
  {
   "keyid": "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
   "sig": "3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"
  },
  {
   "keyid": "5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800",
   "sig": "3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f637570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"
  },
  {
   "keyid": "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44",
   "sig": "304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"
  },
  {
   "keyid": "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
   "sig": "3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"
  },
  {
   "keyid": "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
   "sig": "3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"
  },
  {
   "keyid": "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
   "sig": "30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"
  }
 ],
 "signed": {
  "_type": "root",
  "consistent_snapshot": true,
  "expires": "2025-04-11T14:36:57Z",
  "keys": {
   "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@ashtom"
   },
   "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@nerdneha"
   },
   "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@alexiswales"
   },
   "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@gregose"
   },
   "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\n8duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@trevrosen"
   },
   "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@kommendorkapten"
   },
   "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@krukow"
   },
   "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@mph4"
   },
   "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\nzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-online-uri": "azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"
   }
  },
  "roles": {
   "root": {
    "keyids": [
     "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
     "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
     "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
     "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
     "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
     "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
     "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
     "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"
    ],
    "threshold": 3
   },
   "snapshot": {
    "keyids": [
     "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 21,
    "x-tuf-on-ci-signing-period": 7
   },
   "targets": {
    "keyids": [
     "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
     "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
     "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
     "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
     "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
     "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
     "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
     "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"
    ],
    "threshold": 3
   },
   "timestamp": {
    "keyids": [
     "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 7,
    "x-tuf-on-ci-signing-period": 6
   }
  },
  "spec_version": "1.0.31",
  "version": 3,
  "x-tuf-on-ci-expiry-period": 240,
  "x-tuf-on-ci-signing-period": 60
 }
}`;

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
  tufUrl: "https://tuf-repo-cdn.sigstore.dev"
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
  tufRoot: GITHUB_TUF_ROOT
};
var CUSTOM = { id: "custom", name: "a Sigstore of one’s own" };
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
    }
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
  const chosen = (key, selectorKey, versions, what) => {
    const selector = objectAt(config, selectorKey);
    const isOffered = (arrayAt(config, key) ?? []).length > 0;
    if (selector === void 0 && isOffered) throw unselected(what, selectorKey, path);
    const services = selector === void 0 ? [] : select(list(key, versions), selector);
    if (services === void 0) throw notOffered(what, path);
    return services;
  };
  const logs = chosen("rekorTlogUrls", "rekorTlogConfig", SUPPORTED.rekor, "transparency log");
  const authorities = chosen("tsaUrls", "tsaConfig", SUPPORTED.tsa, "timestamp authority");
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
  const valid = [];
  for (const [index, entry] of entries.slice(0, MAX_SERVICES).entries()) {
    const service = asObject(entry, `$[${index}]`);
    const version = service["majorApiVersion"];
    const url = stringAt(service, "url");
    if (url === void 0 || typeof version !== "number" || !versions.includes(version)) continue;
    const validFor = objectAt(service, "validFor");
    if (!isValidAt(validFor, nowMs)) continue;
    const operator = stringAt(service, "operator") ?? "";
    valid.push({ url, version, operator, startMs: startOf(validFor) });
  }
  const highest = Math.max(...valid.map(({ version }) => version));
  const current = valid.filter(({ version }) => version === highest).sort((a, b) => b.startMs - a.startMs);
  const newest = new Map(current.toReversed().map((service) => [service.operator, service]));
  return current.filter((service) => newest.get(service.operator) === service);
}
function isValidAt(range, nowMs) {
  const start = startOf(range);
  if (Number.isNaN(start) || start > nowMs) return false;
  const end = range && stringAt(range, "end");
  return end === void 0 || Date.parse(end) > nowMs;
}
function startOf(range) {
  return Date.parse((range && stringAt(range, "start")) ?? "");
}
function select(services, config) {
  switch (stringAt(config, "selector")) {
    case "ALL":
      return services.length > 0 ? services : void 0;
    case "ANY":
      return services.length > 0 ? services.slice(0, 1) : void 0;
    case "EXACT": {
      const { count } = config;
      if (typeof count !== "number" || count < 1 || services.length < count) return void 0;
      return services.slice(0, count);
    }
    default:
      return void 0;
  }
}
function unselected(what, key, path) {
  const message = `The signing configuration offers a ${what}, but no ${key} that says how many to use.`;
  return new DataError("malformed", message, { path });
}
function notOffered(what, path) {
  return new DataError(
    "not-found",
    `The signing configuration offers no ${what} that is valid now and spoken here.`,
    { path }
  );
}

// shared/trust/tuf.ts
import { createHash as createHash3 } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
var FETCH_TIMEOUT_MS = 1e4;
var FETCH_RETRIES = 2;
async function fetchTarget(repository, name) {
  const { initTUF, TUFError } = await import("../vendor/sigstore-tuf.js");
  const place = await placeOf(repository);
  try {
    const client = await initTUF({
      mirrorURL: repository.url,
      ...place,
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
async function placeOf({ root, cacheFolder }) {
  if (root === void 0) return { cachePath: cacheFolder };
  const cachePath = join(cacheFolder, createHash3("sha256").update(root).digest("hex"));
  const rootPath = join(cachePath, "first-root.json");
  await mkdir(cachePath, { recursive: true });
  await writeFile(rootPath, root);
  return { cachePath, rootPath };
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
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var ROOT_TARGET = "trusted_root.json";
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
  const bytes = await fetchTarget(await repositoryOf(choice, url, world), ROOT_TARGET);
  const root = readTrustedRoot(bytes, `${url}/${ROOT_TARGET}`, void 0);
  return {
    name: `the Sigstore of ${url}`,
    thresholds: thresholdsOf(root),
    trustedRoot: async () => root
  };
}
async function repositoryOf({ tufRootPath: path }, url, world, builtIn) {
  const root = path === void 0 ? builtIn : await boundedFile(path, world);
  return { url, root, cacheFolder: world.cacheFolder };
}
function instanceTrust(choice, instance, world) {
  const url = choice.tufUrl ?? instance.tufUrl;
  const { thresholds } = instance;
  if (url === void 0 || thresholds === void 0) throw noTrustedRoot(instance);
  return {
    name: instance.name,
    thresholds,
    trustedRoot: once(async () => {
      const repository = await repositoryOf(choice, url, world, instance.tufRoot);
      const isTenant = instance.id === "tenant";
      const target = isTenant ? `${await world.trustDomain()}.${ROOT_TARGET}` : ROOT_TARGET;
      const bytes = await fetchTarget(repository, target);
      return readTrustedRoot(bytes, `${url}/${target}`, void 0);
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
  const bytes = await fetchTarget(await repositoryOf(choice, url, world), SIGNING_CONFIG_TARGET);
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
  if (bytes.length <= MAX_FILE_BYTES) return bytes;
  throw new DataError("limit-exceeded", `The file has more than ${MAX_FILE_BYTES} bytes.`, {
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
    "Give its trusted_root.json as `trusted-root`, or its TUF repository as `tuf-url` and `tuf-root`."
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

export {
  thresholdsOf,
  parseCertificate,
  identityOf,
  openAnchors,
  verifySignature,
  keyFingerprint,
  loadTrust
};

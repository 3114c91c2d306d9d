import {
  instanceNamedIn,
  thresholdsOf
} from "./chunk-CCFRMFGZ.js";
import {
  KEY_ISSUER,
  arrayAt,
  asObject,
  asString,
  isObject,
  objectAt,
  parseJson,
  stringAt
} from "./chunk-C2OB3XN3.js";
import {
  TrustError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/verify/certificate.ts
import { ASN1Obj, X509Certificate } from "../vendor/sigstore-core.js";
function parseCertificate(der) {
  const certificate = X509Certificate.parse(Buffer.from(der));
  const { root, tbsCertificate, extensions } = certificate;
  for (const part of [root, tbsCertificate, ...tbsCertificate.subs, ...extensions]) {
    keepEncoding(part);
  }
  keepVerdicts(certificate);
  certificate.clone = () => copyOf(certificate);
  return certificate;
}
function copyOf({ root, tbsCertificate }) {
  const signed = withParts(
    tbsCertificate,
    tbsCertificate.subs.map(
      (part) => part.tag.isContextSpecific(EXTENSIONS) ? withParts(
        part,
        part.subs.map((list) => withParts(list, [...list.subs]))
      ) : part
    )
  );
  return new X509Certificate(withParts(root, [signed, ...root.subs.slice(1)]));
}
function withParts({ tag, value }, parts) {
  return new ASN1Obj(tag, value, parts);
}
var EXTENSIONS = 3;
function keepEncoding(part) {
  let bytes;
  part.toDER = () => {
    bytes ??= Buffer.concat([headerOf(part), part.value]);
    return bytes;
  };
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
import { ASN1Obj as ASN1Obj2 } from "../vendor/sigstore-core.js";
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
  const names = ASN1Obj2.parseBuffer(Buffer.from(extension)).subs;
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
  const object = ASN1Obj2.parseBuffer(Buffer.from(der));
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

// shared/trust/bounded-der.ts
function isBoundedDer(der) {
  const walk = { der, at: 0, steps: (der.length + 1) * STEPS_PER_BYTE };
  readElement(walk, 0);
  return walk.steps >= 0;
}
var STEPS_PER_BYTE = 4;
var MAX_DEPTH = 100;
var CONSTRUCTED = 32;
var OCTET_STRING = 4;
function readElement(walk, depth) {
  walk.steps -= 1;
  if (walk.steps < 0 || depth > MAX_DEPTH) return false;
  const tag = walk.der[walk.at++] ?? 0;
  const length = readLength(walk);
  const isTag = (tag & 31) !== 31 && tag !== 0;
  if (!isTag || length === void 0 || walk.at + length > walk.der.length) return false;
  const end = walk.at + length;
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  const mayHoldElements = isConstructed || tag === OCTET_STRING;
  if (mayHoldElements && !readElements(walk, end, depth + 1) && isConstructed) return false;
  walk.at = end;
  return true;
}
function readElements(walk, end, depth) {
  while (walk.at < end) if (!readElement(walk, depth)) return false;
  return walk.at === end;
}
function readLength(walk) {
  const first = walk.der[walk.at++];
  if (first === void 0 || first < 128) return first;
  const count = first & 127;
  if (count > 6 || walk.at + count > walk.der.length) return void 0;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (walk.der[walk.at++] ?? 0);
  return length < 128 ? void 0 : length;
}

// shared/verify/log-binding.ts
import { createPublicKey, X509Certificate as X509Certificate2 } from "node:crypto";
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
var SIGNATURE_LINE = /^\u2014 (\S+) /gm;
function withCheckpointNames(material, entries) {
  const names = entries.flatMap(
    ({ inclusionProof }) => ownNames(inclusionProof?.checkpoint?.envelope ?? "")
  );
  const tlogs = material.tlogs.map((log) => {
    const spki = log.publicKey.export({ format: "der", type: "spki" });
    const isNamedByKey = createHash("sha256").update(spki).digest().equals(log.logID);
    return isNamedByKey ? { ...log, baseURL: [log.baseURL, ...names].join(" ") } : log;
  });
  return { ...material, tlogs };
}
function ownNames(envelope) {
  const names = [...envelope.matchAll(SIGNATURE_LINE)].map(([, name = ""]) => name);
  return names.filter((name) => [" - ", "\n"].some((end) => envelope.startsWith(name + end)));
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
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey2(pem)),
      certificates: /* @__PURE__ */ new Map()
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
  const certificate = der && knownCertificate(der, anchors);
  const entity = entityOf(candidate, certificate);
  const identity = certificate === void 0 ? verifyWithKey(candidate.bundle, entity, anchors) : verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  const isTrustedKey = certificate === void 0;
  return { identity, isTrustedKey, signedAt: earliestTime(entity) };
}
var MAX_CERTIFICATES = 1e3;
function knownCertificate(der, { certificates }) {
  return certificates.get(der.toString("latin1")) ?? readCertificate(der);
}
function remember(certificate, { certificates }) {
  if (certificates.size >= MAX_CERTIFICATES) return;
  certificates.set(certificate.native.raw.toString("latin1"), certificate);
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
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  if (!rfc3161Timestamps.every(({ signedTimestamp }) => isBoundedDer(signedTimestamp)))
    throw new TrustError("timestamp-malformed", "its timestamp would take too long to be read");
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
  if (!isBoundedDer(der))
    throw new TrustError("certificate-malformed", "its certificate would take too long to be read");
  try {
    const native = new X509Certificate3(der);
    const parsed = parseCertificate(der);
    void parsed.extSCT?.signedCertificateTimestamps;
    if (!native.raw.equals(der)) throw new Error("it is not in DER");
    let identity;
    return {
      native,
      parsed,
      publicKey: native.publicKey,
      pem: native.toString(),
      identity: () => {
        identity ??= identityOf(parsed);
        return identity;
      }
    };
  } catch (cause) {
    throw new TrustError("certificate-malformed", "its certificate cannot be read", { cause });
  }
}
function verifyWithCertificate(bundle, entity, certificate, anchors) {
  const { material, thresholds } = anchors;
  const { native, publicKey, pem } = certificate;
  requireSigned(entity, publicKey);
  requireSigningCertificate(certificate, material);
  remember(certificate, anchors);
  const identity = certificate.identity();
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(material, { ...thresholds, timestamp }, entity);
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
      `its certificate was not issued by an authority of the trusted root${elsewhere(parsed, issuers)}`
    );
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError("certificate-misused", "its certificate is not for signing");
}
function elsewhere({ issuer }, believed) {
  const named = instanceNamedIn(issuer);
  const isBelieved = believed.some(({ subject }) => instanceNamedIn(subject) === named);
  if (named === void 0 || isBelieved) return "";
  return `, but, as it says, by ${named.name} (\`instance: ${named.id}\`)`;
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

export {
  isBoundedDer,
  parseCertificate,
  identityOf,
  openAnchors,
  verifySignature,
  keyFingerprint
};

import {
  thresholdsOf
} from "./chunk-UVTYVCXV.js";
import {
  arrayAt,
  asObject,
  asString,
  objectAt
} from "./chunk-FHZRXWLJ.js";
import {
  TrustError,
  UserError
} from "./chunk-HT5UQKYW.js";

// shared/sigstore/certificate.ts
import { ASN1Obj, X509Certificate } from "../vendor/sigstore-core.js";

// shared/sigstore/der-encoding.ts
function keepEncoding(part) {
  part.toDER = () => encodingOf(part);
}
function keepEncodings(part) {
  keepEncoding(part);
  for (const each of part.subs) keepEncodings(each);
}
function rememberEncoding(part) {
  let bytes;
  part.toDER = () => {
    bytes ??= encodingOf(part);
    return bytes;
  };
}
function encodingOf(part) {
  return Buffer.concat([headerOf(part), part.value]);
}
function headerOf({ tag, value: { length } }) {
  if (length < 128) return Buffer.from([tag.toDER(), length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + hex.length % 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag.toDER(), 128 | bytes.length]), bytes]);
}

// shared/sigstore/certificate.ts
function parseCertificate(der) {
  const certificate = X509Certificate.parse(Buffer.from(der));
  const { root, tbsCertificate, extensions } = certificate;
  for (const part of [root, tbsCertificate, ...tbsCertificate.subs, ...extensions]) {
    rememberEncoding(part);
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

// shared/sigstore/certificate-identity.ts
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
var MAY_BE_CRITICAL = /* @__PURE__ */ new Set([
  "2.5.29.19",
  "2.5.29.15",
  "2.5.29.37",
  SUBJECT_ALT_NAME_OID
]);
function extensionsOf(certificate) {
  const found = /* @__PURE__ */ new Map();
  for (const extension of certificate.extensions) {
    const oid = extension.subs[0]?.toOID() ?? "";
    const value = extension.subs.at(-1)?.value ?? Buffer.alloc(0);
    if (found.has(oid)) throw malformed(`the certificate has extension ${oid} twice`);
    if (extension.subs.length > 2 && !MAY_BE_CRITICAL.has(oid))
      throw malformed(`the certificate has the critical extension ${oid}, which is not known`);
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

// shared/sigstore/trust-anchors.ts
import { createHash as createHash2, createPublicKey } from "node:crypto";
import { TrustedRoot } from "../vendor/sigstore-protobuf-specs.js";
import { toTrustMaterial } from "../vendor/sigstore-verify.js";

// shared/sigstore/checkpoint-names.ts
import { createHash } from "node:crypto";
var SIGNATURE_LINE = /^\u2014 (\S+) /gm;
function withCheckpointNames(material, namedByKey, entries) {
  const names = entries.flatMap(
    ({ inclusionProof }) => ownNames(inclusionProof?.checkpoint?.envelope ?? "")
  );
  const tlogs = material.tlogs.map(
    (log) => namedByKey.has(log) ? { ...log, baseURL: [log.baseURL, ...names].join(" ") } : log
  );
  return { ...material, tlogs };
}
function logsNamedByKey({ tlogs }) {
  return new Set(
    tlogs.filter(({ publicKey, logID }) => {
      const spki = publicKey.export({ format: "der", type: "spki" });
      return createHash("sha256").update(spki).digest().equals(logID);
    })
  );
}
function ownNames(envelope) {
  const names = [...envelope.matchAll(SIGNATURE_LINE)].map(([, name = ""]) => name);
  return names.filter((name) => [" - ", "\n"].some((end) => envelope.startsWith(name + end)));
}

// shared/sigstore/trust-anchors.ts
var KEY_ISSUER = "public-key";
function openAnchors(trust) {
  try {
    const root = asObject(trust.trustedRoot, "$");
    requireStarts(root);
    const thresholds = trust.thresholds ?? thresholdsOf(root);
    const material = materialOf(root);
    return {
      material,
      logsNamedByKey: logsNamedByKey(material),
      thresholds,
      keyThresholds: trust.keyThresholds ?? thresholds,
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey(pem)),
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
function keyFingerprint(pem, path) {
  try {
    return fingerprintOf(createPublicKey(pem));
  } catch (cause) {
    throw new UserError("input-invalid", `${path} is no public key in PEM.`, "Give cosign.pub.", {
      cause
    });
  }
}
function fingerprintOf(key) {
  const spki = key.export({ format: "der", type: "spki" });
  return `sha256:${createHash2("sha256").update(spki).digest("hex")}`;
}

export {
  withCheckpointNames,
  keepEncodings,
  parseCertificate,
  identityOf,
  KEY_ISSUER,
  openAnchors,
  keyFingerprint,
  fingerprintOf
};

import {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE
} from "./chunk-SIHRYJLP.js";
import {
  arrayAt,
  canonicalJson,
  isObject,
  objectAt,
  request,
  stringAt
} from "./chunk-6TDETR3N.js";
import {
  RemoteError,
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/sign/sign-statement.ts
import { createHash as createHash4 } from "node:crypto";

// shared/sign/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
async function signedEnvelope(payload, sign3) {
  const signed = preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
  const signature = await sign3(signed);
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

// shared/sign/rekor-v1.ts
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

// shared/sign/rekor-v2.ts
import { createHash as createHash2 } from "node:crypto";
var TIMEOUT_MS = 6e4;
async function logEntryV2(network, logUrl, signed) {
  const digest = createHash2("sha256").update(signed.bytes).digest("base64");
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

// shared/sign/timestamp.ts
import { createHash as createHash3 } from "node:crypto";
var QUERY_HEAD = Buffer.from("30390201013031300d060960864801650304020105000420", "hex");
var QUERY_TAIL = Buffer.from("0101ff", "hex");
var GRANTED = [0n, 1n];
async function requestTimestamp(network, url, bytes) {
  const digest = createHash3("sha256").update(bytes).digest();
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

// shared/sign/sign-statement.ts
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
  const digest = createHash4("sha256").update(bytes).digest("base64");
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
  return { publicKey: { hint: createHash4("sha256").update(verifier.der).digest("base64") } };
}

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

export {
  readClaims,
  openSigner,
  envelopeText,
  hashedEntry,
  logEntryV1,
  requestTimestamp,
  signStatement,
  signStatementBytes,
  signBlob
};

import {
  SERVICES,
  badAnswer,
  endpoint,
  getJson,
  jsonOf,
  postBytes,
  postJson
} from "./chunk-6F55KUDT.js";
import {
  BUNDLE_MEDIA_TYPE,
  IN_TOTO_PAYLOAD_TYPE,
  arrayAt,
  canonicalJson,
  isObject,
  objectAt,
  stringAt
} from "./chunk-CKH5GJPZ.js";
import {
  RemoteError
} from "./chunk-XKMNP4OA.js";

// shared/sign/sign-statement.ts
import { createHash as createHash4 } from "node:crypto";

// shared/sign/dsse.ts
function preAuthEncoding(payloadType, payload) {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
async function signedEnvelope(payload, sign) {
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
  const { readTimestampAnswer } = await import("./read-timestamp-4VUW7L4Y.js");
  const answer = readTimestampAnswer(der);
  switch (answer.kind) {
    case "granted":
      return answer.digest;
    case "refused":
      throw badAnswer(SERVICES.tsa, url, "refuses the timestamp");
    case "endless":
      throw badAnswer(SERVICES.tsa, url, "would take too long to be read");
    case "malformed":
      throw badAnswer(SERVICES.tsa, url, "is not a timestamp", answer.cause);
  }
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

export {
  envelopeText,
  hashedEntry,
  logEntryV1,
  requestTimestamp,
  signStatement,
  signStatementBytes,
  signBlob
};

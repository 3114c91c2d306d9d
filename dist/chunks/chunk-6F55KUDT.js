import {
  arrayAt,
  isObject,
  objectAt,
  request,
  stringAt
} from "./chunk-CKH5GJPZ.js";
import {
  RemoteError,
  UserError
} from "./chunk-XKMNP4OA.js";

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
    const certificate = new X509Certificate(String(pem));
    void certificate.publicKey;
    return certificate;
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
  SERVICES,
  postJson,
  postBytes,
  getJson,
  jsonOf,
  badAnswer,
  endpoint,
  readClaims,
  openSigner
};

import {
  openSigner,
  readClaims
} from "./chunk-6F55KUDT.js";
import {
  identityOf,
  openAnchors,
  parseCertificate,
  trustOf
} from "./chunk-T6DN74KL.js";
import {
  asNumber,
  asObject,
  asString,
  networkOf,
  readInputFile,
  requirePrivacy,
  stringAt
} from "./chunk-CKH5GJPZ.js";
import {
  UserError
} from "./chunk-XKMNP4OA.js";

// actions/steps/signing.ts
import { resolve } from "node:path";

// shared/sign/key-signer.ts
import { createPublicKey, sign } from "node:crypto";

// shared/sign/private-key.ts
import { createPrivateKey, scrypt } from "node:crypto";
var MAX_KEY_BYTES = 64 * 1024;
var MAX_COST = 2 ** 17;
var MAX_BLOCK_SIZE = 8;
var MAX_PARALLEL = 1;
var COSIGN_PEM = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([^-]+)-----END/;
async function readPrivateKey(text, password) {
  if (text.length > MAX_KEY_BYTES) throw invalid("The key file is too large to be a key.");
  const sealed = COSIGN_PEM.exec(text)?.[1];
  const key = sealed === void 0 ? plainKey(text, password) : await cosignKey(sealed, password);
  if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
  throw invalid(`The key is ${key.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function plainKey(text, password) {
  try {
    return createPrivateKey({ key: text, format: "pem", passphrase: password });
  } catch {
    throw invalid("The private key cannot be read: it is no PEM key, or the password is wrong.");
  }
}
async function cosignKey(sealed, password) {
  let der;
  try {
    const box = asObject(JSON.parse(Buffer.from(sealed, "base64").toString("utf8")), "$");
    der = await openBox(box, password);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw invalid("The private key is not in the form that cosign writes.");
  }
  if (der === void 0) throw invalid("The password does not open the private key.");
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}
async function openBox(box, password) {
  const kdf = asObject(box["kdf"], "$.kdf");
  const cipher = asObject(box["cipher"], "$.cipher");
  if (kdf["name"] !== "scrypt" || cipher["name"] !== "nacl/secretbox") {
    throw invalid("The private key is encrypted in a way that is not known here.");
  }
  const key = await derivedKey(kdf, password);
  const bytes = (value, where) => Buffer.from(asString(value, where), "base64");
  const nonce = bytes(cipher["nonce"], "$.cipher.nonce");
  const { openSecretbox } = await import("./secretbox-A45J7ISW.js");
  return openSecretbox(bytes(box["ciphertext"], "$.ciphertext"), nonce, key);
}
async function derivedKey(kdf, password) {
  const params = asObject(kdf["params"], "$.kdf.params");
  const cost = asNumber(params["N"], "$.kdf.params.N");
  const blockSize = asNumber(params["r"], "$.kdf.params.r");
  const parallelization = asNumber(params["p"], "$.kdf.params.p");
  if (cost > MAX_COST || blockSize > MAX_BLOCK_SIZE || parallelization > MAX_PARALLEL) {
    throw invalid("The private key asks for more work to be opened than cosign ever writes.");
  }
  const salt = Buffer.from(asString(kdf["salt"], "$.kdf.salt"), "base64");
  const maxmem = 2 * 128 * cost * blockSize;
  return await new Promise((resolve2, reject) => {
    scrypt(
      password,
      salt,
      32,
      { cost, blockSize, parallelization, maxmem },
      (error, key) => error === null ? resolve2(key) : reject(error)
    );
  });
}
function invalid(message) {
  return new UserError(
    "input-invalid",
    message,
    "Give an ECDSA P-256 key in PEM, or one made by `cosign generate-key-pair`, and its password."
  );
}

// shared/sign/key-signer.ts
async function openKeySigner(keyText2, password, services, network) {
  const privateKey = await readPrivateKey(keyText2, password);
  const publicKey = createPublicKey(privateKey);
  return {
    sign: (bytes) => sign("sha256", bytes, privateKey),
    verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
    verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
    chainPem: "",
    services,
    network
  };
}

// shared/sign/kms-signer.ts
import { createPublicKey as createPublicKey2, verify } from "node:crypto";
var KMS_URI = /^(?:pkcs11:|(?!env:)[a-z][a-z0-9]*:\/\/)/;
var MAX_OUTPUT_BYTES = 256 * 1024;
var NO_INPUT = Buffer.alloc(0);
var MAX_COMPLAINT = 500;
function isKmsUri(key) {
  return KMS_URI.test(key);
}
async function openKmsSigner(key, password, services, world) {
  const run = (args, stdin = NO_INPUT) => runCosign(world.exec, args, password, stdin);
  const pem = await run(["public-key", "--key", key]);
  const publicKey = requireP256(pem, key);
  const rawSignature = await rawSignatureFlags(run);
  return {
    sign: async (bytes) => {
      const args = ["sign-blob", "--key", key, ...rawSignature, "--yes", "-"];
      const signature = Buffer.from((await run(args, bytes)).trim(), "base64");
      if (verify("sha256", bytes, publicKey, signature)) return signature;
      throw failed(`The key ${key} made a signature that its own public key does not verify.`);
    },
    verifier: { kind: "public-key", der: publicKey.export({ format: "der", type: "spki" }) },
    verifierPem: publicKey.export({ format: "pem", type: "spki" }).toString(),
    chainPem: "",
    services,
    network: world.network
  };
}
async function rawSignatureFlags(run) {
  const help = await run(["sign-blob", "--help"]);
  const known = ["--tlog-upload", "--new-bundle-format", "--use-signing-config"];
  return known.filter((flag) => help.includes(flag)).map((flag) => `${flag}=false`);
}
async function runCosign(exec, args, password, stdin) {
  const result = await exec("cosign", args, {
    env: { COSIGN_PASSWORD: password },
    maxBytes: MAX_OUTPUT_BYTES,
    stdin
  });
  if (result.exitCode === 0) return result.stdout.toString("utf8");
  const said = result.stderr.replace(/\s+/g, " ").trim().slice(0, MAX_COMPLAINT);
  throw failed(`cosign ${args[0]} failed with exit code ${result.exitCode}: ${said}`);
}
function requireP256(pem, key) {
  let publicKey;
  try {
    publicKey = createPublicKey2(pem);
  } catch {
    throw failed(`cosign gave no public key for ${key}.`);
  }
  if (publicKey.asymmetricKeyDetails?.namedCurve === "prime256v1") return publicKey;
  throw failed(`The key ${key} is ${publicKey.asymmetricKeyType ?? "unknown"}, not ECDSA P-256.`);
}
function failed(message) {
  return new UserError(
    "input-invalid",
    message,
    "Check the address of the key, that it is ECDSA P-256, and that the job has credentials for its service."
  );
}

// actions/steps/signing.ts
var EMPTY_ROOT = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  tlogs: [],
  certificateAuthorities: [],
  ctlogs: [],
  timestampAuthorities: []
};
async function openSigning(inputs, host) {
  return inputs.key === void 0 ? await keyless(inputs, host) : await withKey(inputs, inputs.key, host);
}
async function keyless(inputs, host) {
  const trust = await trustOf(inputs, host);
  const services = await trust.services();
  const { thresholds } = trust;
  const anchors = openAnchors({ trustedRoot: await trust.trustedRoot(), thresholds });
  const token = await host.idToken(trust.audience);
  const claims = readClaims(token);
  const claimed = stringAt(claims, "repository_visibility");
  await requirePrivacy(services, inputs["allow-public-log"], claimed, host);
  const signer = await openSigner(trust, token, networkOf(host));
  const identities = [ownIdentity(signer.verifier.der)];
  return { signer, claims: async () => claims, own: { identities, anchors } };
}
function ownIdentity(der) {
  const { san, issuer, claims } = identityOf(parseCertificate(der));
  const { sourceRepository } = claims;
  return {
    san: { exact: san },
    issuer,
    ...sourceRepository === void 0 ? {} : { claims: { sourceRepository } }
  };
}
async function withKey(inputs, key, host) {
  const trust = hasInstance(inputs) ? await trustOf(inputs, host) : void 0;
  const services = await trust?.services() ?? namedServices(inputs);
  const signer = await keySigner(inputs, key, services, host);
  return {
    signer,
    claims: async () => readClaims(await host.idToken("sigstore")),
    own: await keyTrust(signer, trust)
  };
}
function hasInstance(inputs) {
  return inputs.instance !== "auto" || inputs["signing-config"] !== void 0;
}
function namedServices(inputs) {
  const { "rekor-url": rekorUrl, "tsa-url": tsaUrl } = inputs;
  const version = inputs["rekor-version"] === "2" ? 2 : 1;
  return {
    fulcioUrl: "",
    logs: rekorUrl === void 0 ? [] : [{ url: rekorUrl, version }],
    timestampUrls: tsaUrl === void 0 ? [] : [tsaUrl]
  };
}
async function keySigner(inputs, key, services, host) {
  const network = networkOf(host);
  const password = inputs["key-password"] ?? host.env["COSIGN_PASSWORD"] ?? "";
  if (isKmsUri(key)) {
    return await openKmsSigner(key, password, services, { exec: host.exec, network });
  }
  return await openKeySigner(await keyText(key, host), password, services, network);
}
async function keyText(key, host) {
  if (!key.startsWith("env://")) {
    return (await readInputFile(resolve(host.workspace, key))).toString("utf8");
  }
  const text = host.env[key.slice("env://".length)] ?? "";
  if (text !== "") {
    host.mask(text);
    return text;
  }
  throw new UserError(
    "input-missing",
    `There is no environment variable ${key.slice("env://".length)} with a key.`,
    "Give it to the step by `env:`, from a secret."
  );
}
async function keyTrust({ services, verifierPem }, trust) {
  const isLogged = services.logs.length > 0;
  const isWitnessed = isLogged || services.timestampUrls.length > 0;
  const trustedRoot = isWitnessed ? await trust?.trustedRoot() : EMPTY_ROOT;
  if (trustedRoot === void 0) return void 0;
  const thresholds = { tlog: isLogged ? 1 : 0, timestamp: isWitnessed ? 1 : 0, ctlog: 0 };
  const anchors = openAnchors({ trustedRoot, thresholds, publicKeys: [verifierPem] });
  return { identities: [], anchors };
}

export {
  openSigning
};

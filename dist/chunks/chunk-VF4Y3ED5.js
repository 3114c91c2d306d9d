import {
  trustOf
} from "./chunk-PGITUTVV.js";
import {
  openSigner,
  readClaims
} from "./chunk-3L3DCM3P.js";
import {
  identityOf,
  openAnchors,
  parseCertificate
} from "./chunk-544WYY3V.js";
import {
  asNumber,
  asObject,
  asString,
  networkOf,
  readInputFile,
  requirePrivacy,
  stringAt
} from "./chunk-MVPSUWTX.js";
import {
  UserError
} from "./chunk-HT5UQKYW.js";

// actions/steps/signing.ts
import { resolve } from "node:path";

// shared/sign/key-signer.ts
import { createPublicKey, sign } from "node:crypto";

// shared/sign/private-key.ts
import { createPrivateKey, scrypt } from "node:crypto";

// shared/sign/secretbox.ts
import { timingSafeEqual } from "node:crypto";
var TAG_BYTES = 16;
var BLOCK_BYTES = 64;
var SIGMA = [1634760805, 857760878, 2036477234, 1797285236];
var COLUMNS = [
  [0, 4, 8, 12],
  [5, 9, 13, 1],
  [10, 14, 2, 6],
  [15, 3, 7, 11]
];
var ROWS = [
  [0, 1, 2, 3],
  [5, 6, 7, 4],
  [10, 11, 8, 9],
  [15, 12, 13, 14]
];
function openSecretbox(box, nonce, key) {
  if (nonce.length !== 24 || key.length !== 32 || box.length < TAG_BYTES) return void 0;
  const subkey = hsalsa20(key, nonce.subarray(0, 16));
  const stream = salsa20(subkey, nonce.subarray(16), 32 + box.length - TAG_BYTES);
  const message = box.subarray(TAG_BYTES);
  const tag = poly1305(message, stream.subarray(0, 32));
  if (!timingSafeEqual(tag, box.subarray(0, TAG_BYTES))) return void 0;
  return Buffer.from(message.map((byte, index) => byte ^ (stream[32 + index] ?? 0)));
}
function salsa20(key, nonce, length) {
  const stream = Buffer.alloc(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES);
  for (let block = 0; block * BLOCK_BYTES < length; block++) {
    const counter = Buffer.alloc(16);
    nonce.copy(counter);
    counter.writeUInt32LE(block, 8);
    const input = inputWords(key, counter);
    const mixed = rounds(input);
    for (const [index, word] of input.entries()) {
      const sum = (mixed[index] ?? 0) + word >>> 0;
      stream.writeUInt32LE(sum, block * BLOCK_BYTES + 4 * index);
    }
  }
  return stream;
}
function hsalsa20(key, nonce) {
  const mixed = rounds(inputWords(key, nonce));
  const subkey = Buffer.alloc(32);
  for (const [index, word] of [0, 5, 10, 15, 6, 7, 8, 9].entries()) {
    subkey.writeUInt32LE(mixed[word] ?? 0, 4 * index);
  }
  return subkey;
}
function inputWords(key, block) {
  const words = (bytes, from) => [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(from + offset));
  const [s0, s1, s2, s3] = SIGMA;
  return Uint32Array.from([
    ...[s0, ...words(key, 0), s1],
    ...[...words(block, 0), s2],
    ...[...words(key, 16), s3]
  ]);
}
function rounds(input) {
  const state = Uint32Array.from(input);
  for (let round = 0; round < 10; round++) {
    for (const quarter of [...COLUMNS, ...ROWS]) mix(state, quarter);
  }
  return state;
}
function mix(state, [a, b, c, d]) {
  const step = (target, one, other, bits) => {
    const sum = (state[one] ?? 0) + (state[other] ?? 0) >>> 0;
    state[target] = (state[target] ?? 0) ^ (sum << bits | sum >>> 32 - bits);
  };
  step(b, a, d, 7);
  step(c, b, a, 9);
  step(d, c, b, 13);
  step(a, d, c, 18);
}
var PRIME = (1n << 130n) - 5n;
var CLAMP = 0x0ffffffc0ffffffc0ffffffc0fffffffn;
function poly1305(message, key) {
  const r = littleEndian(key.subarray(0, 16)) & CLAMP;
  let sum = 0n;
  for (let offset = 0; offset < message.length; offset += 16) {
    const block = message.subarray(offset, offset + 16);
    sum = (sum + littleEndian(block) + (1n << BigInt(8 * block.length))) * r % PRIME;
  }
  const tag = sum + littleEndian(key.subarray(16, 32)) & (1n << 128n) - 1n;
  return Buffer.from(tag.toString(16).padStart(32, "0"), "hex").reverse();
}
function littleEndian(bytes) {
  const hex = Buffer.from(bytes).reverse().toString("hex");
  return hex === "" ? 0n : BigInt(`0x${hex}`);
}

// shared/sign/private-key.ts
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
var MAX_COMPLAINT = 500;
function isKmsUri(key) {
  return KMS_URI.test(key);
}
async function openKmsSigner(key, password, services, world) {
  const run = (args, stdin) => runCosign(world.exec, args, password, stdin);
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
    ...stdin === void 0 ? {} : { stdin }
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

#!/usr/bin/env node
import {
  signBlob,
  signStatementBytes
} from "../chunks/chunk-HZJNUUNA.js";
import {
  openSigner
} from "../chunks/chunk-6F55KUDT.js";
import {
  loadTrust,
  openAnchors,
  thresholdsOf,
  verifyCandidates
} from "../chunks/chunk-T6DN74KL.js";
import "../chunks/chunk-PQLY4PUW.js";
import {
  STATEMENT_TYPE,
  arrayAt,
  asArray,
  asObject,
  asString,
  bundleFileText,
  describeError,
  httpFetch,
  isObject,
  objectAt,
  parseJson,
  stringAt
} from "../chunks/chunk-CKH5GJPZ.js";
import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "../chunks/chunk-XKMNP4OA.js";

// scripts/conformance-cli/arguments.ts
import { parseArgs } from "node:util";
var SWITCHES = { "sign-bundle": ["staging", "in-toto"], "verify-bundle": ["staging"] };
var OPTIONS = {
  "sign-bundle": ["identity-token", "bundle", "trusted-root", "signing-config"],
  "verify-bundle": [
    "bundle",
    "certificate-identity",
    "certificate-oidc-issuer",
    "key",
    "trusted-root"
  ]
};
function readArguments(argv) {
  const [command, ...rest] = argv;
  if (command !== "sign-bundle" && command !== "verify-bundle") {
    throw new Error(`there are sign-bundle and verify-bundle, not ${command ?? "nothing"}`);
  }
  const { switches, options, file } = split(rest, SWITCHES[command], OPTIONS[command]);
  const need = (name) => {
    const value = options.get(name);
    if (value === void 0) throw new Error(`--${name} is missing`);
    return value;
  };
  const common = {
    isStaging: switches.has("staging"),
    bundle: need("bundle"),
    trustedRoot: options.get("trusted-root")
  };
  if (command === "verify-bundle") {
    return { command, ...common, signer: signerOf(options, need), fileOrDigest: file };
  }
  const identityToken = need("identity-token");
  const signingConfig = options.get("signing-config");
  return {
    command,
    ...common,
    isInToto: switches.has("in-toto"),
    identityToken,
    signingConfig,
    file
  };
}
function signerOf(options, need) {
  const path = options.get("key");
  if (path === void 0) {
    const identity = need("certificate-identity");
    return { kind: "certificate", identity, issuer: need("certificate-oidc-issuer") };
  }
  if (options.has("certificate-identity") || options.has("certificate-oidc-issuer")) {
    throw new Error("--key and --certificate-… exclude each other");
  }
  return { kind: "key", path };
}
function split(argv, known, valued) {
  const options = Object.fromEntries([
    ...known.map((name) => [name, { type: "boolean" }]),
    ...valued.map((name) => [name, { type: "string", multiple: true }])
  ]);
  const parsed = parseArgs({ args: [...argv], options, allowPositionals: true });
  const values = parsed.values;
  const { positionals } = parsed;
  const given = /* @__PURE__ */ new Map();
  for (const name of valued) {
    const all = values[name];
    const [value, ...more] = Array.isArray(all) ? all : [];
    if (more.length > 0) throw new Error(`--${name} is given twice`);
    if (typeof value === "string") given.set(name, value);
  }
  const [file] = positionals;
  if (file === void 0 || positionals.length !== 1) throw new Error("give one file");
  return { switches: new Set(known.filter((name) => values[name] === true)), options: given, file };
}

// scripts/conformance-cli/sign-bundle.ts
import { readFile as readFile2, writeFile } from "node:fs/promises";

// scripts/conformance-cli/instance.ts
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

// scripts/conformance-cli/staging-tuf-root.ts
var STAGING_TUF_ROOT = String.raw`{
 "signatures": [
  {
   "keyid": "aa61e09f6af7662ac686cf0c6364079f63d3e7a86836684eeced93eace3acd81",
   "sig": "3044022064ac6af7f922e3bc8ac095d1fb59c5e65b52c8b378d3777b9223fc63b65c1f05022022a3722f464b3cfb985cdd76b76790533c5ac81613dade8f3a1136d4473dc466"
  },
  {
   "keyid": "61f9609d2655b346fcebccd66b509d5828168d5e447110e261f0bcc8553624bc",
   "sig": "3046022100ef742d08c803a87e4eabbefbad528e40bdbe7aa9dcdcdcc024aa256315c8bcf202210089e444aebb431f743fad85cecbb16a3cfd62b624dbd37a9bfdce21135659bd8b"
  },
  {
   "keyid": "9471fbda95411d10109e467ad526082d15f14a38de54ea2ada9687ab39d8e237",
   "sig": ""
  },
  {
   "keyid": "0374a9e18a20a2103736cb4277e2fdd7f8453642c7d9eaf4ad8aee9cf2d47bb5",
   "sig": ""
  }
 ],
 "signed": {
  "_type": "root",
  "consistent_snapshot": true,
  "expires": "2025-08-01T13:24:50Z",
  "keys": {
   "0374a9e18a20a2103736cb4277e2fdd7f8453642c7d9eaf4ad8aee9cf2d47bb5": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEoxkvDOmtGEknB3M+ZkPts8joDM0X\nIH5JZwPlgC2CXs/eqOuNF8AcEWwGYRiDhV/IMlQw5bg8PLICQcgsbrDiKg==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@mnm678"
   },
   "61f9609d2655b346fcebccd66b509d5828168d5e447110e261f0bcc8553624bc": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE++Wv+DcLRk+mfkmlpCwl1GUi9EMh\npBUTz8K0fH7bE4mQuViGSyWA/eyMc0HvzZi6Xr0diHw0/lUPBvok214YQw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@kommendorkapten"
   },
   "9471fbda95411d10109e467ad526082d15f14a38de54ea2ada9687ab39d8e237": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFHDb85JH+JYR1LQmxiz4UMokVMnP\nxKoWpaEnFCKXH8W4Fc/DfIxMnkpjCuvWUBdJXkO0aDIxwsij8TOFh2R7dw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@joshuagl"
   },
   "aa61e09f6af7662ac686cf0c6364079f63d3e7a86836684eeced93eace3acd81": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEohqIdE+yTl4OxpX8ZxNUPrg3SL9H\nBDnhZuceKkxy2oMhUOxhWweZeG3bfM1T4ZLnJimC6CAYVU5+F5jZCoftRw==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-keyowner": "@jku"
   },
   "c3479007e861445ce5dc109d9661ed77b35bbc0e3f161852c46114266fc2daa4": {
    "keytype": "ecdsa",
    "keyval": {
     "public": "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAExxmEtmhF5U+i+v/6he4BcSLzCgMx\n/0qSrvDg6bUWwUrkSKS2vDpcJrhGy5fmmhRrGawjPp1ALpC3y1kqFTpXDg==\n-----END PUBLIC KEY-----\n"
    },
    "scheme": "ecdsa-sha2-nistp256",
    "x-tuf-on-ci-online-uri": "gcpkms:projects/projectsigstore-staging/locations/global/keyRings/tuf-keyring/cryptoKeys/tuf-key/cryptoKeyVersions/2"
   }
  },
  "roles": {
   "root": {
    "keyids": [
     "aa61e09f6af7662ac686cf0c6364079f63d3e7a86836684eeced93eace3acd81",
     "61f9609d2655b346fcebccd66b509d5828168d5e447110e261f0bcc8553624bc",
     "9471fbda95411d10109e467ad526082d15f14a38de54ea2ada9687ab39d8e237",
     "0374a9e18a20a2103736cb4277e2fdd7f8453642c7d9eaf4ad8aee9cf2d47bb5"
    ],
    "threshold": 2
   },
   "snapshot": {
    "keyids": [
     "c3479007e861445ce5dc109d9661ed77b35bbc0e3f161852c46114266fc2daa4"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 3650,
    "x-tuf-on-ci-signing-period": 365
   },
   "targets": {
    "keyids": [
     "aa61e09f6af7662ac686cf0c6364079f63d3e7a86836684eeced93eace3acd81",
     "61f9609d2655b346fcebccd66b509d5828168d5e447110e261f0bcc8553624bc",
     "9471fbda95411d10109e467ad526082d15f14a38de54ea2ada9687ab39d8e237",
     "0374a9e18a20a2103736cb4277e2fdd7f8453642c7d9eaf4ad8aee9cf2d47bb5"
    ],
    "threshold": 1
   },
   "timestamp": {
    "keyids": [
     "c3479007e861445ce5dc109d9661ed77b35bbc0e3f161852c46114266fc2daa4"
    ],
    "threshold": 1,
    "x-tuf-on-ci-expiry-period": 7,
    "x-tuf-on-ci-signing-period": 6
   }
  },
  "spec_version": "1.0",
  "version": 11,
  "x-tuf-on-ci-expiry-period": 182,
  "x-tuf-on-ci-signing-period": 35
 }
}
`;

// scripts/conformance-cli/instance.ts
var STAGING = {
  instance: "custom",
  tufUrl: "https://tuf-repo-cdn.sigstage.dev",
  tufRootPath: "staging_root.json, built in"
};
async function signingInstance(asked) {
  const { trustedRoot: trustedRootPath, signingConfig: signingConfigPath } = asked;
  return await trustOf(asked, { trustedRootPath, signingConfigPath });
}
async function trustedRootFor(asked) {
  const { trustedRoot } = asked;
  if (trustedRoot !== void 0) return parseJson(await readFile(trustedRoot), trustedRoot);
  return await (await trustOf(asked)).trustedRoot();
}
async function trustOf({ isStaging }, files = {}) {
  const instance = isStaging ? STAGING : { instance: "public-good" };
  return await loadTrust(
    { ...instance, ...files },
    {
      readFile: async (path) => path === STAGING.tufRootPath ? Buffer.from(STAGING_TUF_ROOT) : await readFile(path),
      now: Date.now,
      cacheFolder: join(homedir(), ".cache", "assay-conformance-tuf"),
      trustDomain: () => Promise.reject(new Error("there are no tenants here"))
    }
  );
}

// scripts/conformance-cli/sign-bundle.ts
async function signBundle(asked, network) {
  const bytes = await readFile2(asked.file);
  if (asked.isInToto) requireStatement(bytes, asked.file);
  const trust = await signingInstance(asked);
  const signer = await openSigner(trust, asked.identityToken, network);
  const sign = asked.isInToto ? signStatementBytes : signBlob;
  await writeFile(asked.bundle, bundleFileText(await sign(signer, bytes)));
}
function requireStatement(bytes, path) {
  const value = asObject(parseJson(bytes, path), "$");
  if (value["_type"] !== STATEMENT_TYPE) {
    throw new DataError("malformed", "It is no in-toto statement of version 1.", { path });
  }
  asString(value["predicateType"], "$.predicateType");
  for (const [index, item] of asArray(value["subject"], "$.subject").entries()) {
    const where = `$.subject[${index}]`;
    const digest = asObject(asObject(item, where)["digest"], `${where}.digest`);
    for (const [name, hex] of Object.entries(digest)) asString(hex, `${where}.digest.${name}`);
  }
}

// scripts/conformance-cli/verify-bundle.ts
import { createHash, X509Certificate } from "node:crypto";
import { readFile as readFile3, stat } from "node:fs/promises";
var DIGEST = /^sha256:[0-9a-f]{64}$/i;
async function verifyBundle(asked) {
  const { signer } = asked;
  const bundle = parseJson(await readFile3(asked.bundle), asked.bundle);
  const candidate = { kind: "bundle", origin: asked.bundle, bundle };
  const identities = signer.kind === "key" ? [] : [{ san: { exact: signer.identity }, issuer: signer.issuer }];
  const expectation = { identities, predicateTypes: "any" };
  const subject = await subjectOf(asked.fileOrDigest);
  const anchors = openAnchors(await trustFor(asked));
  const verification = await verifyCandidates([candidate], subject, expectation, anchors);
  const [refused] = verification.refused;
  if (refused !== void 0) throw new Error(`${refused.code}: ${refused.message}`);
  if (verification.verified.length !== 1) throw new TrustError("no-evidence", "nothing held");
  requireNoRoot(bundle, asked.bundle);
}
function requireNoRoot(bundle, path) {
  const material = objectAt(asObject(bundle, "$"), "verificationMaterial") ?? {};
  const chain = objectAt(material, "x509CertificateChain") ?? {};
  for (const item of arrayAt(chain, "certificates") ?? []) {
    const rawBytes = isObject(item) ? stringAt(item, "rawBytes") : void 0;
    const certificate = new X509Certificate(Buffer.from(rawBytes ?? "", "base64"));
    if (certificate.checkIssued(certificate))
      throw new DataError("malformed", "There is a root certificate in its chain.", { path });
  }
}
async function trustFor(asked) {
  const trustedRoot = await trustedRootFor(asked);
  if (asked.signer.kind === "certificate") return { trustedRoot };
  const thresholds = { ...thresholdsOf(asObject(trustedRoot, "$")), timestamp: 0 };
  return { trustedRoot, thresholds, publicKeys: [await readFile3(asked.signer.path, "utf8")] };
}
async function subjectOf(fileOrDigest) {
  const isOnDisk = await stat(fileOrDigest).catch(() => void 0) !== void 0;
  if (DIGEST.test(fileOrDigest) && !isOnDisk) {
    return { name: "", digest: fileOrDigest.toLowerCase(), isFile: true };
  }
  const content = await readFile3(fileOrDigest);
  const hex = createHash("sha256").update(content).digest("hex");
  return { name: "", digest: `sha256:${hex}`, content };
}

// scripts/conformance-cli/run.ts
async function runConformanceCommand(argv, world) {
  try {
    const command = readArguments(argv);
    if (command.command === "sign-bundle") await signBundle(command, world.network);
    else await verifyBundle(command);
    return 0;
  } catch (error) {
    world.print(`refused: ${messageOf(error)}`);
    return 1;
  }
}
function messageOf(error) {
  const isOurs = [UserError, DataError, RemoteError, TrustError].some(
    (kind) => error instanceof kind
  );
  if (isOurs) return describeError(error).message;
  return error instanceof Error ? error.message : String(error);
}

// scripts/conformance-cli.ts
process.exitCode = await runConformanceCommand(process.argv.slice(2), {
  network: {
    fetch: httpFetch,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    now: Date.now
  },
  print: (line) => process.stderr.write(`${line}
`)
});

#!/usr/bin/env node
import {
  loadTrust,
  openSigner,
  signBlob,
  signStatement,
  thresholdsOf,
  verifyCandidates
} from "../chunks/chunk-XMBKAEPA.js";
import {
  bundleFileText
} from "../chunks/chunk-KQK7B44E.js";
import "../chunks/chunk-2XUGOFF7.js";
import "../chunks/chunk-TQVKE3O4.js";
import {
  STATEMENT_TYPE
} from "../chunks/chunk-GDNBBGOO.js";
import "../chunks/chunk-XAHWYR7M.js";
import "../chunks/chunk-ZS6JBFDX.js";
import {
  parseJson
} from "../chunks/chunk-ZZILVQFA.js";
import {
  asArray,
  asObject,
  asString
} from "../chunks/chunk-SPWC7RXH.js";
import {
  describeError
} from "../chunks/chunk-UXATGCVC.js";
import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "../chunks/chunk-EJ2PPSOD.js";

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
import { tmpdir } from "node:os";
import { join } from "node:path";
var STAGING = {
  fulcioUrl: "https://fulcio.sigstage.dev",
  rekorUrl: "https://rekor.sigstage.dev",
  tsaUrl: "https://timestamp.sigstage.dev/api/v1/timestamp"
};
async function signingInstance(asked) {
  const { isStaging, trustedRoot, signingConfig } = asked;
  const isNamed = trustedRoot !== void 0 && signingConfig !== void 0;
  return await loadTrust(
    {
      instance: isNamed ? "custom" : "public-good",
      trustedRootPath: trustedRoot,
      signingConfigPath: signingConfig,
      ...isStaging && signingConfig === void 0 ? STAGING : {}
    },
    world()
  );
}
async function trustedRootFor(asked) {
  const { isStaging, trustedRoot } = asked;
  if (trustedRoot !== void 0) return parseJson(await readFile(trustedRoot), trustedRoot);
  if (isStaging) {
    throw new UserError(
      "input-missing",
      "The root of the staging instance is not built in: give --trusted-root.",
      ""
    );
  }
  return await (await loadTrust({ instance: "public-good" }, world())).trustedRoot();
}
function world() {
  const cacheFolder = join(tmpdir(), "assay-conformance-tuf");
  return { readFile: (path) => readFile(path), now: Date.now, cacheFolder };
}

// scripts/conformance-cli/sign-bundle.ts
async function signBundle(asked, network) {
  const bytes = await readFile2(asked.file);
  const statement = asked.isInToto ? statementIn(bytes, asked.file) : void 0;
  const trust = await signingInstance(asked);
  const signer = await openSigner(trust, asked.identityToken, network);
  const bundle = statement === void 0 ? await signBlob(signer, bytes) : await signStatement(signer, statement);
  await writeFile(asked.bundle, bundleFileText(bundle));
}
function statementIn(bytes, path) {
  const value = asObject(parseJson(bytes, path), "$");
  if (value["_type"] !== STATEMENT_TYPE) {
    throw new DataError("malformed", "It is no in-toto statement of version 1.", { path });
  }
  return {
    ...value,
    _type: STATEMENT_TYPE,
    subject: asArray(value["subject"], "$.subject").map(subjectOf),
    predicateType: asString(value["predicateType"], "$.predicateType"),
    predicate: value["predicate"]
  };
}
function subjectOf(value, index) {
  const where = `$.subject[${index}]`;
  const subject = asObject(value, where);
  const digest = Object.entries(asObject(subject["digest"], `${where}.digest`)).map(
    ([algorithm, hex]) => [algorithm, asString(hex, `${where}.digest.${algorithm}`)]
  );
  return { ...subject, digest: Object.fromEntries(digest) };
}

// scripts/conformance-cli/verify-bundle.ts
import { createHash } from "node:crypto";
import { readFile as readFile3, stat } from "node:fs/promises";
var DIGEST = /^sha256:[0-9a-f]{64}$/i;
async function verifyBundle(asked) {
  const { signer } = asked;
  const bundle = parseJson(await readFile3(asked.bundle), asked.bundle);
  const candidate = { kind: "bundle", origin: asked.bundle, bundle };
  const identities = signer.kind === "key" ? [] : [{ san: { exact: signer.identity }, issuer: signer.issuer }];
  const expectation = { identities, predicateTypes: "any" };
  const subject = await subjectOf2(asked.fileOrDigest);
  const verification = verifyCandidates([candidate], subject, expectation, await trustFor(asked));
  const [refused] = verification.refused;
  if (refused !== void 0) throw new Error(`${refused.code}: ${refused.message}`);
  if (verification.verified.length !== 1) throw new TrustError("no-evidence", "nothing held");
}
async function trustFor(asked) {
  const trustedRoot = await trustedRootFor(asked);
  if (asked.signer.kind === "certificate") return { trustedRoot };
  const thresholds = { ...thresholdsOf(asObject(trustedRoot, "$")), timestamp: 0 };
  return { trustedRoot, thresholds, publicKeys: [await readFile3(asked.signer.path, "utf8")] };
}
async function subjectOf2(fileOrDigest) {
  const isOnDisk = await stat(fileOrDigest).catch(() => void 0) !== void 0;
  if (DIGEST.test(fileOrDigest) && !isOnDisk) {
    return { name: "", digest: fileOrDigest.toLowerCase(), isFile: true };
  }
  const content = await readFile3(fileOrDigest);
  const hex = createHash("sha256").update(content).digest("hex");
  return { name: "", digest: `sha256:${hex}`, content };
}

// scripts/conformance-cli/run.ts
async function runConformanceCommand(argv, world2) {
  try {
    const command = readArguments(argv);
    if (command.command === "sign-bundle") await signBundle(command, world2.network);
    else await verifyBundle(command);
    return 0;
  } catch (error) {
    world2.print(`refused: ${messageOf(error)}`);
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
    fetch: globalThis.fetch,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    now: Date.now
  },
  print: (line) => process.stderr.write(`${line}
`)
});

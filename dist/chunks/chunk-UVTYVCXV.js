import {
  arrayAt,
  asObject,
  isObject,
  makeFolder,
  objectAt,
  parseJson,
  stringAt,
  writeFile
} from "./chunk-FHZRXWLJ.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-HT5UQKYW.js";

// shared/sigstore/thresholds.ts
function thresholdsOf(root) {
  return {
    tlog: hasAny(root, "tlogs") ? 1 : 0,
    timestamp: 1,
    ctlog: hasAny(root, "ctlogs") ? 1 : 0
  };
}
function hasAny(root, key) {
  return (arrayAt(root, key) ?? []).length > 0;
}

// shared/sigstore/tuf.ts
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
var FETCH_TIMEOUT_MS = 1e4;
var FETCH_RETRIES = 2;
async function fetchTarget(repository, name) {
  const { initTUF, TUFError } = await import("../vendor/sigstore-tuf.js");
  try {
    const place = await placeOf(repository);
    const client = await initTUF({
      mirrorURL: repository.url,
      ...place,
      timeout: FETCH_TIMEOUT_MS,
      retry: { retries: FETCH_RETRIES }
    });
    return Buffer.from(await client.getTarget(name));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isOfDisk(error)) throw noCache(repository, error);
    if (!(error instanceof Error)) throw error;
    const isRootMissing = error instanceof TUFError && error.code === "TUF_INIT_CACHE_ERROR";
    throw isRootMissing ? noRoot(repository, error) : notHad(repository, error);
  }
}
async function placeOf({ root, cacheFolder }) {
  const guarded = [dirname(cacheFolder)];
  makeFolder(cacheFolder, guarded);
  if (root === void 0) return { cachePath: cacheFolder };
  const cachePath = join(cacheFolder, createHash("sha256").update(root).digest("hex"));
  const rootPath = join(cachePath, "first-root.json");
  writeFile(rootPath, root, guarded);
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
function isOfDisk(error) {
  return isObject(error) && "syscall" in error && "path" in error;
}
function noCache({ cacheFolder }, cause) {
  return new UserError(
    "input-invalid",
    `What a TUF repository says cannot be kept in ${cacheFolder}: ${cause.message}`,
    "Name another folder by the environment variable XDG_CACHE_HOME, or give a trusted root file as `trusted-root`.",
    { cause }
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

// shared/sigstore/known-issuers.ts
var PUBLIC_GOOD_ISSUER = {
  id: "public-good",
  name: "the public Sigstore",
  organization: "sigstore.dev"
};
var GITHUB_ISSUER = {
  id: "github",
  name: "GitHub’s Sigstore",
  organization: "GitHub, Inc."
};
function issuerNamedIn(subject) {
  return [PUBLIC_GOOD_ISSUER, GITHUB_ISSUER].find(
    ({ organization }) => subject.includes(organization)
  );
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
  ...PUBLIC_GOOD_ISSUER,
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
  ...GITHUB_ISSUER,
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

// shared/trust/trusted-root.ts
var MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.trustedroot";
function readTrustedRoot(bytes, path, organization) {
  const roots = readTrustedRoots(bytes, path);
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
function readTrustedRoots(bytes, path) {
  return documentsIn(bytes, path).map((value) => requireRoot(value, path));
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
    throw new DataError(
      "malformed",
      "This is not a Sigstore trusted root, such as `gh attestation trusted-root` prints.",
      { path }
    );
  }
  if ((arrayAt(root, "certificateAuthorities") ?? []).length > 0) return root;
  throw new DataError("malformed", "The trusted root has no certificate authority.", { path });
}
function organizationsOf(root) {
  const authorities = arrayAt(root, "certificateAuthorities") ?? [];
  const subjects = authorities.filter(isObject).map((authority) => objectAt(authority, "subject"));
  return new Set(subjects.map((subject) => (subject && stringAt(subject, "organization")) ?? ""));
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
async function rootsInFile(path, world) {
  const roots = readTrustedRoots(await boundedFile(path, world), path);
  return roots.map((root, index) => ({
    name: roots.length === 1 ? path : `line ${index + 1} of ${path}`,
    thresholds: thresholdsOf(root),
    trustedRoot: async () => root
  })).sort((a, b) => b.thresholds.tlog - a.thresholds.tlog);
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
  issuerNamedIn,
  thresholdsOf,
  loadTrust,
  rootsInFile
};

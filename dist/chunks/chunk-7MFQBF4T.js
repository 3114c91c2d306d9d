import {
  networkOf
} from "./chunk-GNOONBBQ.js";
import {
  prettyJson
} from "./chunk-JMYCU3KK.js";
import {
  BLOCK,
  paddedSize,
  readTarEntries
} from "./chunk-VIY5OK5S.js";
import {
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  MEDIA_TYPES,
  declaredMediaType,
  parseDescriptor,
  parseManifest
} from "./chunk-HOP762BE.js";
import {
  digestMismatch,
  digestOf,
  hashFor,
  isDigest,
  parseDigest,
  requireBytesMatch,
  requireDigest
} from "./chunk-WJ75VXBJ.js";
import {
  isLoopback,
  request,
  requestStream,
  retryDelayMs
} from "./chunk-4CN6GEEY.js";
import {
  redactUrl
} from "./chunk-5YC6QMGJ.js";
import {
  DECISION_KIND,
  openStepFiles
} from "./chunk-SLC5KTJ6.js";
import {
  errorCode
} from "./chunk-MIR6MHET.js";
import {
  parseJson
} from "./chunk-ZZILVQFA.js";
import {
  asArray,
  asObject,
  asString,
  isObject,
  objectAt,
  optionalArray,
  stringAt
} from "./chunk-SPWC7RXH.js";
import {
  describeError
} from "./chunk-UXATGCVC.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// actions/steps/read-file.ts
import { readFile, stat } from "node:fs/promises";
var MAX_BYTES = 256 * 1024 * 1024;
async function readInputFile(path) {
  const size = await sizeOf(path);
  if (size === void 0) {
    throw new UserError("file-not-found", `There is no file ${path}.`, "Check the path.");
  }
  if (size > MAX_BYTES) {
    const message = `The file ${path} has ${size} bytes; at most ${MAX_BYTES} are read.`;
    throw new UserError("not-supported", message, "Give a smaller file.");
  }
  return await readFile(path);
}
async function readOptionalFile(path) {
  return await sizeOf(path) === void 0 ? void 0 : await readInputFile(path);
}
async function sizeOf(path) {
  const found = await stat(path).catch(() => void 0);
  return found?.isFile() === true ? found.size : void 0;
}

// actions/steps/record-failure.ts
async function recordingFailure(host, action, work) {
  try {
    await work();
  } catch (error) {
    await writeFailure(host, action, error).catch(() => void 0);
    throw error;
  }
}
async function writeFailure(host, action, error) {
  const asked = host.input("output-dir");
  if (host.kind === "terminal" && asked === "") return;
  const decision = {
    kind: DECISION_KIND,
    action,
    subject: host.input("image") || host.input("path") || host.input("sbom"),
    outcome: "error",
    reasons: [
      { rule: "ran-to-its-end", outcome: "error", message: messageOf(error), findings: [] }
    ]
  };
  const files = await openStepFiles(host, action, void 0);
  await files.write("decision.json", prettyJson(decision));
}
function messageOf(error) {
  return describeError(error).message.split("\n", 1)[0] ?? "";
}

// shared/oci/reference.ts
var DOCKER_HUB = "index.docker.io";
var DOCKER_HUB_NAMES = /* @__PURE__ */ new Set([DOCKER_HUB, "docker.io", "registry-1.docker.io"]);
var DEFAULT_TAG = "latest";
var REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var MAX_NAME_LENGTH = 255;
function parseImageReference(text) {
  const at = text.indexOf("@");
  const digest = at === -1 ? void 0 : text.slice(at + 1);
  if (digest !== void 0 && !isDigest(digest)) {
    throw invalid(text, `write the digest as sha256: and 64 lower-case hex digits`);
  }
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : void 0;
  if (tag !== void 0 && !TAG.test(tag)) {
    throw invalid(text, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
  }
  const place = splitRegistry(hasTag ? named.slice(0, colon) : named, text);
  return { ...place, tag: tag ?? (digest === void 0 ? DEFAULT_TAG : void 0), digest };
}
function repositoryName(reference) {
  return `${reference.registry}/${reference.repository}`;
}
function manifestReference(reference) {
  return reference.digest ?? reference.tag ?? DEFAULT_TAG;
}
function splitRegistry(name, text) {
  const slash = name.indexOf("/");
  const first2 = slash === -1 ? "" : name.slice(0, slash);
  const hasRegistry = /[.:]/.test(first2) || first2 === "localhost" || first2.startsWith("[");
  const host = hasRegistry ? first2 : DOCKER_HUB;
  if (!HOST.test(host)) throw invalid(text, `'${host.slice(0, 60)}' is not a host name`);
  const registry = DOCKER_HUB_NAMES.has(host.toLowerCase()) ? DOCKER_HUB : host.toLowerCase();
  const path = hasRegistry ? name.slice(slash + 1) : name;
  requireRepository(path, text);
  const isShort = registry === DOCKER_HUB && !path.includes("/");
  return { registry, repository: isShort ? `library/${path}` : path };
}
function requireRepository(path, text) {
  if (path !== path.toLowerCase()) {
    throw invalid(text, `write the image name in lower case: ${path.toLowerCase().slice(0, 200)}`);
  }
  if (path.length > MAX_NAME_LENGTH) {
    throw invalid(text, `the name is longer than ${MAX_NAME_LENGTH} characters`);
  }
  if (!path.split("/").every((part2) => REPOSITORY_PART.test(part2))) {
    throw invalid(text, "write it as registry/name:tag, such as ghcr.io/owner/image:1.2");
  }
}
function invalid(text, fix) {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new UserError("input-invalid", `'${shown}' is not an image reference`, fix);
}

// shared/oci/image-source.ts
function parseImageSource(text) {
  const colon = text.indexOf(":");
  const scheme = text.slice(0, Math.max(colon, 0));
  const rest = text.slice(colon + 1);
  switch (scheme) {
    case "oci":
    case "oci-archive": {
      const { path, name } = splitPath(rest, text);
      return { kind: scheme, path, tag: name };
    }
    case "docker-archive":
      return { kind: scheme, ...splitPath(rest, text) };
    case "docker":
      return { kind: scheme, name: daemonName(rest, text) };
    default:
      return { kind: "registry", reference: parseImageReference(text) };
  }
}
var DRIVE = /^[A-Za-z]:[\\/]/;
function splitPath(rest, text) {
  const at = rest.indexOf("@sha256:");
  if (at > 0) return { path: rest.slice(0, at), name: rest.slice(at + 1) };
  const colon = rest.indexOf(":", DRIVE.test(rest) ? 2 : 0);
  const path = colon === -1 ? rest : rest.slice(0, colon);
  if (path === "") throw pathMissing(text);
  const name = colon === -1 ? "" : rest.slice(colon + 1);
  return name === "" ? { path } : { path, name };
}
function pathMissing(text) {
  const fix = "name the folder or file after the colon, such as oci:build/image:latest";
  return new UserError("input-invalid", `'${text.slice(0, 200)}' names no path`, fix);
}
function daemonName(rest, text) {
  const isImageId = /^(?:sha256:)?[0-9a-f]{12,64}$/.test(rest);
  if (isImageId) return rest;
  if (rest.startsWith("//")) {
    const fix = `write docker:NAME for an image of the local daemon, or ${rest.slice(2, 200)} for a registry`;
    throw new UserError("input-invalid", `'${text.slice(0, 200)}' has slashes too many`, fix);
  }
  parseImageReference(rest);
  return rest;
}

// shared/oci/platform.ts
import { arch, platform as osName } from "node:process";
var ARCHITECTURES = /* @__PURE__ */ new Map([
  ["x64", "amd64"],
  ["ia32", "386"],
  ["arm64", "arm64"],
  ["arm", "arm"],
  ["ppc64", "ppc64le"],
  ["riscv64", "riscv64"],
  ["s390x", "s390x"]
]);
function machinePlatform() {
  const os = osName === "win32" ? "windows" : "linux";
  return { os, architecture: ARCHITECTURES.get(arch) ?? arch };
}
function parsePlatformName(text) {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text);
  if (match === null) {
    const fix = "write it as os/architecture, such as linux/amd64 or linux/arm/v7";
    throw new UserError("input-invalid", `'${text.slice(0, 100)}' is not a platform`, fix);
  }
  const [, os = "", architecture = "", variant] = match;
  return { os, architecture, variant };
}
function formatPlatform({ os, architecture, variant }) {
  return variant ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isPlatform(wanted, offered) {
  if (wanted.os !== offered.os || wanted.architecture !== offered.architecture) return false;
  if (!wanted.variant) return true;
  return wanted.variant === (offered.variant || impliedVariant(offered));
}
function impliedVariant({ architecture }) {
  return architecture === "arm64" ? "v8" : "";
}
function isBuildkitAttestation({ platform }) {
  return platform?.os === "unknown" && platform.architecture === "unknown";
}

// shared/oci/image-config.ts
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseImageConfig(bytes, path) {
  const value = asObject(parseJson(bytes, path), "$");
  const rootfs = objectAt(value, "rootfs") ?? {};
  const diffIds = optionalArray(rootfs["diff_ids"], "$.rootfs.diff_ids") ?? [];
  return {
    platform: {
      os: stringAt(value, "os") ?? "",
      architecture: stringAt(value, "architecture") ?? "",
      variant: stringAt(value, "variant")
    },
    diffIds: diffIds.map((id, index) => asString(id, `$.rootfs.diff_ids[${index}]`)),
    history: (optionalArray(value["history"], "$.history") ?? []).map(historyLine),
    labels: labelsOf(objectAt(value, "config") ?? {})
  };
}
function createdByOf(config) {
  const lines = config.history.filter((line) => !line.isEmptyLayer);
  const fits = lines.length === config.diffIds.length;
  return config.diffIds.map((_, index) => fits ? lines[index]?.createdBy : void 0);
}
function historyLine(value) {
  const line = isObject(value) ? value : {};
  return { createdBy: stringAt(line, "created_by"), isEmptyLayer: line["empty_layer"] === true };
}
function labelsOf(config) {
  const labels = /* @__PURE__ */ Object.create(null);
  for (const [key, text] of Object.entries(objectAt(config, "Labels") ?? {})) {
    if (typeof text === "string") labels[key] = text;
  }
  return labels;
}

// shared/oci/resolve-image.ts
var MAX_INDEX_DEPTH = 4;
var MAX_LAYERS = 1e3;
async function resolveImage(store, reference, platform) {
  const wanted = platform === void 0 ? void 0 : parsePlatformName(platform);
  const first2 = await requireManifest(store, reference);
  let current = first2;
  for (let depth = 0; ; depth++) {
    const parsed = parseManifest(current.bytes, current.digest);
    if (parsed.kind === "manifest") {
      const index = depth === 0 ? void 0 : first2;
      return await readImage(store, { manifest: current, parsed, index }, wanted);
    }
    if (depth >= MAX_INDEX_DEPTH) throw tooDeep(store, first2.digest);
    const chosen = chooseEntry(parsed, wanted, store.name);
    current = await requireManifest(store, chosen.digest);
  }
}
function imagesOf(index) {
  return index.manifests.filter((entry) => !isBuildkitAttestation(entry));
}
async function requireManifest(store, reference) {
  const manifest = await store.getManifest(reference);
  if (manifest !== void 0) return manifest;
  const fix = "check the name and the tag, and that you may read it";
  throw new UserError("input-invalid", `${store.name} has no image ${reference}`, fix);
}
function chooseEntry(index, wanted, storeName) {
  const images = imagesOf(index);
  const find = (platform) => images.find((entry) => entry.platform !== void 0 && isPlatform(platform, entry.platform));
  const fallback = images.length === 1 ? images[0] : void 0;
  const nested = images.find((entry) => entry.platform === void 0);
  const chosen = wanted === void 0 ? find(machinePlatform()) ?? find({ os: "linux", architecture: "amd64" }) ?? fallback : find(wanted);
  const found = chosen ?? nested;
  if (found !== void 0) return found;
  const asked = wanted === void 0 ? "this machine" : formatPlatform(wanted);
  throw noPlatform(images, asked, storeName);
}
function noPlatform(images, asked, storeName) {
  const names = images.map((entry) => entry.platform ? formatPlatform(entry.platform) : "?");
  const message = `${storeName} has no image for ${asked}`;
  const there = [...new Set(names)].sort().join(", ") || "none";
  return new UserError("input-invalid", message, `choose one of its platforms: ${there}`);
}
async function readImage(store, found, wanted) {
  const { parsed, manifest } = found;
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  const { platform } = config;
  if (wanted !== void 0 && platform.os !== "" && !isPlatform(wanted, platform)) {
    const message = `${store.name} is an image for ${formatPlatform(platform)} alone, not ${formatPlatform(wanted)}`;
    throw new UserError("input-invalid", message, "leave out the platform, or choose that one");
  }
  return { ...found, platform, config, layers: layersOf(manifest.digest, parsed, config) };
}
function layersOf(digest, parsed, config) {
  const { diffIds } = config;
  if (parsed.layers.length > MAX_LAYERS) {
    const message = `${digest} has more than ${MAX_LAYERS} layers`;
    throw new DataError("limit-exceeded", message, { path: digest });
  }
  if (diffIds.length !== parsed.layers.length) {
    const message = `${digest} has ${parsed.layers.length} layers, but its configuration names ${diffIds.length}: it is no container image, or damaged`;
    throw new DataError("malformed", message, { path: digest });
  }
  const createdBy = createdByOf(config);
  return parsed.layers.map((descriptor, index) => ({
    descriptor,
    diffId: diffIds[index] ?? "",
    createdBy: createdBy[index]
  }));
}
function tooDeep(store, digest) {
  const message = `${store.name}: ${digest} nests more than ${MAX_INDEX_DEPTH} indexes`;
  return new DataError("malformed", message, { path: digest });
}

// actions/steps/registry.ts
import { tmpdir } from "node:os";

// shared/oci/credentials.ts
var anonymous = async () => void 0;
function explicitCredentials(registry, credentials, others = anonymous) {
  const host = registry.toLowerCase();
  return async (asked) => asked.toLowerCase() === host ? credentials : await others(asked);
}
function basicAuthorization(username, password) {
  return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

// shared/oci/docker-config.ts
import { readFile as readFile2 } from "node:fs/promises";
import { join } from "node:path";
var DOCKER_HUB_KEY = "https://index.docker.io/v1/";
var MAX_HELPER_BYTES = 256 * 1024;
var IDENTITY_TOKEN_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9._-]+$/;
function dockerCredentials(world) {
  let config;
  return async (registry) => {
    config ??= readConfig(world);
    const read = await config;
    const helper = helperFor(read, registry);
    const helped = helper === void 0 ? void 0 : await askHelper(world, helper, registry);
    return helped ?? fromAuths(read, registry);
  };
}
async function readConfig(world) {
  const { DOCKER_CONFIG, HOME, USERPROFILE } = world.env;
  const folder = DOCKER_CONFIG || join(HOME ?? USERPROFILE ?? "", ".docker");
  const path = join(folder, "config.json");
  const bytes = await readFile2(path).catch(() => void 0);
  if (bytes === void 0) return {};
  try {
    const value = parseJson(bytes, path);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  const fix = "run docker login again, or remove the file to stay anonymous";
  throw new UserError("input-invalid", `${path} is not a docker configuration`, fix);
}
function keysOf(registry) {
  const names = registry === DOCKER_HUB ? [DOCKER_HUB, "docker.io", "registry-1.docker.io"] : [registry];
  const urls = names.flatMap((name) => [
    name,
    `https://${name}`,
    `https://${name}/`,
    `https://${name}/v1/`,
    `https://${name}/v2/`,
    `http://${name}`
  ]);
  return registry === DOCKER_HUB ? [DOCKER_HUB_KEY, ...urls] : urls;
}
function helperFor(config, registry) {
  const helpers = objectAt(config, "credHelpers") ?? {};
  for (const key of keysOf(registry)) {
    const name = stringAt(helpers, key);
    if (name !== void 0 && name !== "") return { name, server: key };
  }
  const store = stringAt(config, "credsStore");
  if (store === void 0 || store === "") return void 0;
  return { name: store, server: registry === DOCKER_HUB ? DOCKER_HUB_KEY : registry };
}
async function askHelper(world, helper, registry) {
  if (!HELPER_NAME.test(helper.name)) throw badHelper(helper, registry);
  const stdin = Buffer.from(helper.server);
  const options = { stdin, maxBytes: MAX_HELPER_BYTES };
  const command = `docker-credential-${helper.name}`;
  const result = await world.exec(command, ["get"], options).catch(() => void 0);
  if (result === void 0) throw badHelper(helper, registry);
  if (result.exitCode !== 0) return void 0;
  const answer = parseHelperAnswer(result.stdout);
  const username = stringAt(answer, "Username");
  const secret = stringAt(answer, "Secret");
  if (username === void 0 || secret === void 0 || secret === "") return void 0;
  return username === IDENTITY_TOKEN_USER ? { kind: "identity-token", token: secret } : { kind: "basic", username, password: secret };
}
function parseHelperAnswer(stdout) {
  try {
    const value = JSON.parse(stdout.toString("utf8"));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function fromAuths(config, registry) {
  const auths = objectAt(config, "auths") ?? {};
  for (const key of keysOf(registry)) {
    const entry = objectAt(auths, key);
    const credentials = entry === void 0 ? void 0 : fromEntry(entry);
    if (credentials !== void 0) return credentials;
  }
  return void 0;
}
function fromEntry(entry) {
  const registryToken = stringAt(entry, "registrytoken");
  if (registryToken) return { kind: "bearer", token: registryToken };
  const identityToken = stringAt(entry, "identitytoken");
  if (identityToken) return { kind: "identity-token", token: identityToken };
  const auth = Buffer.from(stringAt(entry, "auth") ?? "", "base64").toString("utf8");
  const colon = auth.indexOf(":");
  const username = colon === -1 ? stringAt(entry, "username") : auth.slice(0, colon);
  const password = colon === -1 ? stringAt(entry, "password") : auth.slice(colon + 1);
  if (username === void 0 || password === void 0) return void 0;
  return { kind: "basic", username, password: password.replaceAll("\0", "") };
}
function badHelper(helper, registry) {
  const shown = helper.name.slice(0, 60);
  const fix = `install docker-credential-${shown}, or remove it from the docker configuration`;
  return new UserError(
    "input-invalid",
    `the credential helper '${shown}' for ${registry} cannot be run`,
    fix
  );
}

// actions/steps/registry.ts
function imageWorld(inputs, image, host) {
  return {
    network: networkOf(host),
    credentials: credentialsOf(inputs, image, host),
    exec: host.exec,
    temporaryFolder: host.env["RUNNER_TEMP"] ?? tmpdir()
  };
}
function credentialsOf(inputs, image, host) {
  const configured = masking(dockerCredentials({ env: host.env, exec: host.exec }), host);
  const { "registry-username": username, "registry-password": password } = inputs;
  if (username === void 0 && password === void 0) return configured;
  if (username === void 0 || password === void 0) {
    throw new UserError(
      "input-conflict",
      "`registry-username` and `registry-password` only work together.",
      "Give both, or neither and log in with docker before."
    );
  }
  if (image.kind !== "registry") return configured;
  const basic = { kind: "basic", username, password };
  return explicitCredentials(image.reference.registry, basic, configured);
}
function masking(source, host) {
  return async (registry) => {
    const credentials = await source(registry);
    if (credentials !== void 0) {
      host.mask(credentials.kind === "basic" ? credentials.password : credentials.token);
    }
    return credentials;
  };
}

// shared/oci/open-image-store.ts
import { resolve as resolve2 } from "node:path";

// shared/oci/archive.ts
import { basename as basename2 } from "node:path";

// shared/oci/docker-archive.ts
import { createHash } from "node:crypto";

// shared/oci/tar-index.ts
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { join as join2, posix } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
var MAX_ENTRIES = 1e5;
var MAX_INFLATED = 128 * 1024 * 1024 * 1024;
async function indexTar(path, temporaryFolder) {
  const plain = await plainFile(path, temporaryFolder);
  try {
    const entries = await readEntries(plain.path, path);
    const locate = (name) => locateIn(entries, name, plain.path);
    return {
      locate,
      read: (name, maxBytes) => readSmall(locate(name), name, maxBytes, path),
      close: plain.remove
    };
  } catch (error) {
    await plain.remove();
    throw error;
  }
}
async function plainFile(path, temporaryFolder) {
  const head = await firstBytes(path);
  if (head[0] !== 31 || head[1] !== 139) return { path, remove: async () => void 0 };
  const folder = await mkdtemp(join2(temporaryFolder, "assay-archive-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const plain = join2(folder, "image.tar");
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      (chunks) => bounded(chunks, path),
      createWriteStream(plain)
    );
    return { path: plain, remove };
  } catch (cause) {
    await remove();
    if (cause instanceof DataError) throw cause;
    throw new DataError("unreadable", `${path} cannot be inflated`, { path }, { cause });
  }
}
async function* bounded(chunks, path) {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_INFLATED) {
      const message = `${path} inflates to more than ${MAX_INFLATED} bytes`;
      throw new DataError("limit-exceeded", message, { path });
    }
    yield chunk;
  }
}
async function firstBytes(path) {
  const handle = await open(path).catch((cause) => {
    const fix = "name an archive that exists, relative to the working directory";
    throw new UserError("file-not-found", `there is no ${path}`, fix, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
async function readEntries(file, path) {
  const handle = await open(file);
  try {
    return await scan(handle, path);
  } finally {
    await handle.close();
  }
}
async function scan(handle, path) {
  const reader = readTarEntries(path);
  const entries = /* @__PURE__ */ new Map();
  const block = Buffer.alloc(BLOCK);
  let at = 0;
  for (let count = 0; count <= MAX_ENTRIES; count++) {
    const { bytesRead } = await handle.read(block, 0, BLOCK, at);
    if (bytesRead < BLOCK) return entries;
    at += BLOCK;
    const step = reader.next(block, 0);
    if (step.kind === "end") return entries;
    if (step.kind === "extended") {
      const content = Buffer.alloc(step.size);
      await handle.read(content, 0, step.size, at);
      reader.extend(content);
    }
    if (step.kind === "entry") entries.set(step.entry.path, { entry: step.entry, offset: at });
    at += paddedSize(step.kind === "entry" ? step.entry.dataSize : "size" in step ? step.size : 0);
  }
  throw new DataError("limit-exceeded", `${path} has more than ${MAX_ENTRIES} entries`, { path });
}
function locateIn(entries, name, file) {
  const found = entries.get(posix.normalize(name));
  const { type, linkPath } = found?.entry ?? {};
  const target = type === "symlink" ? posix.join(posix.dirname(name), linkPath ?? "") : linkPath;
  const isLink = type === "symlink" || type === "hardlink";
  const real = isLink ? entries.get(target ?? "") : found;
  if (real === void 0 || real.entry.type !== "file") return void 0;
  return { path: file, offset: real.offset, length: real.entry.dataSize };
}
async function readSmall(location, name, maxBytes, path) {
  if (location === void 0) {
    throw new DataError("not-found", `${path} has no ${name}`, { path });
  }
  if (location.length > maxBytes) {
    const message = `${name} in ${path} has ${location.length} bytes; at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path });
  }
  const chunks = [];
  for await (const chunk of streamOf(location)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* streamOf(location) {
  if (location.length === 0) return;
  const { path, offset, length } = location;
  yield* createReadStream(path, { start: offset, end: offset + length - 1 });
}

// shared/oci/docker-archive.ts
var MAX_LAYERS2 = 1e3;
async function dockerImages(tar, path) {
  const bytes = await tar.read("manifest.json", MAX_MANIFEST_BYTES);
  const images = asArray(parseJson(bytes, `${path}: manifest.json`), "$");
  return images.map((value, index) => {
    const where = `$[${index}]`;
    const image = asObject(value, where);
    const layers = asArray(image["Layers"], `${where}.Layers`);
    if (layers.length > MAX_LAYERS2) {
      const message = `${path} has more than ${MAX_LAYERS2} layers`;
      throw new DataError("limit-exceeded", message, { path });
    }
    return {
      config: asString(image["Config"], `${where}.Config`),
      names: strings(optionalArray(image["RepoTags"], `${where}.RepoTags`) ?? [], where),
      layers: strings(layers, `${where}.Layers`)
    };
  });
}
async function synthesise(tar, image, path) {
  const bytes = await tar.read(image.config, MAX_CONFIG_BYTES);
  const { diffIds } = parseImageConfig(bytes, `${path}: ${image.config}`);
  const blobs = /* @__PURE__ */ new Map();
  const add = (digest, location, mediaType2) => {
    blobs.set(digest, location);
    return { mediaType: mediaType2, digest, size: location.length };
  };
  const config = add(digestOf(bytes), requireLocation(tar, image.config, path), CONFIG_TYPE);
  const layers = [];
  for (const [index, name] of image.layers.entries()) {
    const location = requireLocation(tar, name, path);
    const digest = await layerDigest(name, location, diffIds[index]);
    layers.push(add(digest, location, LAYER_TYPE));
  }
  const mediaType = MEDIA_TYPES.dockerManifest;
  const content = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
  return { manifest: { mediaType, digest: digestOf(content), bytes: content }, blobs };
}
var CONFIG_TYPE = "application/vnd.docker.container.image.v1+json";
var LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar";
async function layerDigest(name, location, diffId) {
  const named = /^blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(name);
  const digest = `${named?.[1]}:${named?.[2]}`;
  if (named !== null && isDigest(digest)) return digest;
  const head = Buffer.concat(await first(location));
  const isGzip = head[0] === 31 && head[1] === 139;
  if (!isGzip && diffId !== void 0 && isDigest(diffId)) return diffId;
  const hash = createHash("sha256");
  for await (const chunk of streamOf(location)) hash.update(chunk);
  return `sha256:${hash.digest("hex")}`;
}
async function first(location) {
  const chunks = [];
  for await (const chunk of streamOf({ ...location, length: Math.min(2, location.length) })) {
    chunks.push(chunk);
  }
  return chunks;
}
function requireLocation(tar, name, path) {
  const location = tar.locate(name);
  if (location !== void 0) return location;
  const message = `${path} has no ${name.slice(0, 200)}: the archive is incomplete`;
  throw new DataError("not-found", message, { path });
}
function strings(values, where) {
  return values.map((value, index) => asString(value, `${where}[${index}]`));
}

// shared/oci/layout-index.ts
import { readFile as readFile3, rename, stat as stat3, writeFile } from "node:fs/promises";
import { basename, join as join3 } from "node:path";

// shared/oci/file-lock.ts
import { open as open2, rm as rm2, stat as stat2 } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
var STALE_MS = 3e4;
var PATIENCE_MS = 6e4;
var PAUSE_MS = 5;
async function withFileLock(path, task) {
  await acquire(path);
  try {
    return await task();
  } finally {
    await rm2(path, { force: true });
  }
}
async function acquire(path) {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (await tryCreate(path)) return;
    await removeIfStale(path);
    await pause(PAUSE_MS);
  }
  const fix = `remove ${path} if no other process is writing there`;
  throw new UserError("input-conflict", `${path} is held by another process`, fix);
}
async function tryCreate(path) {
  try {
    await (await open2(path, "wx")).close();
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    const fix = "choose a folder that can be written to";
    throw new UserError("input-invalid", `${path} cannot be written`, fix, { cause: error });
  }
}
async function removeIfStale(path) {
  const found = await stat2(path).catch(() => void 0);
  if (found !== void 0 && Date.now() - found.mtimeMs > STALE_MS) await rm2(path, { force: true });
}

// shared/oci/layout-index.ts
var REF_NAME = "org.opencontainers.image.ref.name";
var CONTAINERD_NAME = "io.containerd.image.name";
var MAX_INDEX_BYTES = 16 * 1024 * 1024;
async function readLayoutIndex(root) {
  const path = join3(root, "index.json");
  const found = await stat3(path).catch(() => void 0);
  if (found === void 0) {
    const fix = "name a folder that has an index.json, as skopeo, umoci or buildx write it";
    throw new UserError("file-not-found", `${basename(root)} is not an OCI layout`, fix);
  }
  if (found.size > MAX_INDEX_BYTES) {
    throw new DataError("limit-exceeded", `${path} is larger than ${MAX_INDEX_BYTES} bytes`, {
      path
    });
  }
  return parseLayoutIndex(await readFile3(path), path);
}
function parseLayoutIndex(bytes, path) {
  const document = asObject(parseJson(bytes, path), "$");
  const manifests = asArray(document["manifests"], "$.manifests").map(
    (value, index) => parseDescriptor(value, `$.manifests[${index}]`, path)
  );
  return { document, manifests };
}
function taggedIn(index, tag) {
  return index.manifests.findLast((entry) => isNamed(entry, tag));
}
function tagsOf(index) {
  return index.manifests.flatMap((entry) => entry.annotations?.[REF_NAME] ?? []);
}
function isNamed(entry, tag) {
  const name = entry.annotations?.[REF_NAME];
  if (name === tag) return true;
  const full = entry.annotations?.[CONTAINERD_NAME];
  return full === tag || name?.endsWith(`:${tag}`) === true;
}
async function updateLayoutIndex(root, descriptor, options) {
  const path = join3(root, "index.json");
  await withFileLock(`${path}.lock`, async () => {
    const index = await readLayoutIndex(root);
    requireCondition(index, options, path);
    await replaceIndex(path, index, withEntry(index, descriptor, options.tag));
  });
}
async function removeFromLayoutIndex(root, digest) {
  const path = join3(root, "index.json");
  await withFileLock(`${path}.lock`, async () => {
    const index = await readLayoutIndex(root);
    const kept = index.manifests.filter((entry) => entry.digest !== digest);
    if (kept.length !== index.manifests.length) await replaceIndex(path, index, kept);
  });
}
async function replaceIndex(path, index, manifests) {
  const temporary = `${path}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile(temporary, JSON.stringify({ ...index.document, manifests }));
  await rename(temporary, path);
}
function requireCondition(index, options, path) {
  const { tag } = options;
  const current = tag === void 0 ? void 0 : taggedIn(index, tag)?.digest;
  const isMet = (options.ifMatch === void 0 || options.ifMatch === current) && (options.ifAbsent !== true || current === void 0);
  if (isMet) return;
  const call = { service: "OCI layout", method: "PUT", url: path };
  throw new RemoteError("precondition-failed", `the tag ${tag} was changed meanwhile`, call);
}
function withEntry(index, descriptor, tag) {
  if (tag === void 0) {
    const isKnown = index.manifests.some((entry) => entry.digest === descriptor.digest);
    return isKnown ? index.manifests : [...index.manifests, descriptor];
  }
  const kept = index.manifests.filter(
    (entry) => !isNamed(entry, tag) && !isBare(entry, descriptor.digest)
  );
  return [...kept, { ...descriptor, annotations: { [REF_NAME]: tag } }];
}
function isBare(entry, digest) {
  return entry.digest === digest && entry.annotations === void 0;
}

// shared/oci/verified-stream.ts
function verified(source, descriptor, path) {
  return ReadableStream.from(verifiedChunks(source, descriptor, path));
}
async function* verifiedChunks(source, descriptor, path) {
  const digest = requireDigest(descriptor.digest, path);
  const hash = hashFor(digest);
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > descriptor.size) throw wrongSize(descriptor, `more than ${descriptor.size}`, path);
    hash.update(chunk);
    yield chunk;
  }
  if (size !== descriptor.size) throw wrongSize(descriptor, String(size), path);
  const actual = `${digest.algorithm}:${hash.digest("hex")}`;
  if (actual !== descriptor.digest) throw digestMismatch(descriptor.digest, actual, path);
}
async function readWhole(descriptor, maxBytes, open3) {
  if (descriptor.size > maxBytes) {
    const message = `${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: descriptor.digest });
  }
  const chunks = [];
  for await (const chunk of await open3()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function wrongSize(descriptor, actual, path) {
  const message = `${path}: the content has ${actual} bytes, not ${descriptor.size} as described`;
  return new DataError("digest-mismatch", message, { path });
}

// shared/oci/archive.ts
async function openOciArchive(path, world) {
  const tar = await indexTar(path, world.temporaryFolder);
  try {
    requireKind(tar, "oci-archive", path);
    const bytes = await tar.read("index.json", MAX_MANIFEST_BYTES);
    const index = parseLayoutIndex(bytes, `${path}: index.json`);
    const locate = (digest) => locateBlob(tar, digest, path);
    const getManifest = async (asked) => {
      const digest = isDigest(asked) ? asked : taggedIn(index, asked)?.digest;
      if (digest === void 0 || locate(digest) === void 0) return void 0;
      const content = await tar.read(blobName(digest, path), MAX_MANIFEST_BYTES);
      requireBytesMatch(content, digest, path);
      return { mediaType: declaredMediaType(content, path) ?? "", digest, bytes: content };
    };
    return {
      store: archiveStore(path, getManifest, locate),
      digests: index.manifests.map((entry) => entry.digest),
      tags: tagsOf(index),
      close: tar.close
    };
  } catch (error) {
    await tar.close();
    throw error;
  }
}
async function openDockerArchive(path, name, world) {
  const tar = await indexTar(path, world.temporaryFolder);
  try {
    requireKind(tar, "docker-archive", path);
    const image = await synthesise(tar, await chooseImage(tar, name, path), path);
    const getManifest = async (asked) => asked === image.manifest.digest ? image.manifest : void 0;
    const locate = (digest) => image.blobs.get(digest);
    const store = archiveStore(path, getManifest, locate);
    return { store, reference: image.manifest.digest, close: tar.close };
  } catch (error) {
    await tar.close();
    throw error;
  }
}
var INDEX_OF = { "oci-archive": "index.json", "docker-archive": "manifest.json" };
function requireKind(tar, kind, path) {
  const other = kind === "oci-archive" ? "docker-archive" : "oci-archive";
  const isOther = tar.locate(INDEX_OF[kind]) === void 0 && tar.locate(INDEX_OF[other]);
  if (!isOther) return;
  const message = `${path} is no ${kind}: it has no ${INDEX_OF[kind]}`;
  throw new UserError("input-invalid", message, `name it ${other}:${path}`);
}
async function chooseImage(tar, name, path) {
  const images = await dockerImages(tar, path);
  const matches = images.filter(
    (image) => name === void 0 || image.names.some((known) => isSameName(known, name))
  );
  const [first2] = matches;
  if (first2 !== void 0 && matches.length === 1) return first2;
  const names = images.flatMap((image) => image.names);
  const fix = `add a colon and one of its names: ${names.slice(0, 20).join(", ") || "it has none"}`;
  throw new UserError("input-invalid", `${path} has ${images.length} images`, fix);
}
function isSameName(known, asked) {
  return known === asked || known.endsWith(`/${asked}`);
}
function blobName(digest, path) {
  const { algorithm, hex } = requireDigest(digest, path);
  return `blobs/${algorithm}/${hex}`;
}
function locateBlob(tar, digest, path) {
  return tar.locate(blobName(digest, path));
}
function archiveStore(path, getManifest, locate) {
  const require2 = (descriptor) => {
    const location = locate(descriptor.digest);
    if (location !== void 0) return location;
    const message = `${path} has no blob ${descriptor.digest}: the archive is incomplete`;
    throw new DataError("not-found", message, { path });
  };
  const openBlob = async (descriptor) => verified(streamOf(require2(descriptor)), descriptor, path);
  const refuse = async () => {
    const fix = "write to a registry or to an OCI layout instead";
    throw new UserError("not-supported", `${path} is an archive, which is only read`, fix);
  };
  return {
    name: basename2(path),
    kind: "archive",
    getManifest,
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor)),
    locateBlob: async (descriptor) => require2(descriptor),
    putBlob: refuse,
    putManifest: refuse,
    listReferrers: async () => []
  };
}

// shared/oci/daemon.ts
import { mkdtemp as mkdtemp2, rm as rm3 } from "node:fs/promises";
import { join as join4 } from "node:path";
var DAEMONS = ["docker", "podman"];
async function saveFromDaemon(name, world) {
  const folder = await mkdtemp2(join4(world.temporaryFolder, "assay-image-"));
  const remove = () => rm3(folder, { recursive: true, force: true });
  const path = join4(folder, "image.tar");
  const failures = [];
  for (const daemon of DAEMONS) {
    const result = await world.exec(daemon, ["save", "--output", path, name]).catch(() => void 0);
    if (result?.exitCode === 0) return { path, remove };
    failures.push(`${daemon}: ${result === void 0 ? "not found" : lastLine(result.stderr)}`);
  }
  await remove();
  const fix = "build or pull the image first, or name it in its registry";
  throw new UserError("input-invalid", `docker:${name}: ${failures.join("; ")}`, fix);
}
function lastLine(text) {
  return (text.trim().split("\n").at(-1) ?? "").slice(0, 300);
}

// shared/oci/layout.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { mkdir, readFile as readFile4, rename as rename2, rm as rm4, stat as stat4, writeFile as writeFile2 } from "node:fs/promises";
import { basename as basename3, join as join5, resolve } from "node:path";

// shared/oci/describe-referrer.ts
function describeReferrer(manifest) {
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const artifactType = parsed.kind === "manifest" ? parsed.artifactType ?? parsed.config.mediaType : void 0;
  const hasAnnotations = Object.keys(parsed.annotations).length > 0;
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.byteLength,
    ...artifactType === void 0 ? {} : { artifactType },
    ...hasAnnotations ? { annotations: parsed.annotations } : {}
  };
}

// shared/oci/fallback-tag.ts
var MAX_REFERRERS = 1e3;
function fallbackTag(digest) {
  const { algorithm, hex } = requireDigest(digest, digest);
  return `${algorithm}-${hex.slice(0, 64)}`;
}
async function readFallbackTag(getManifest, digest) {
  const manifest = await getManifest(fallbackTag(digest));
  return manifest === void 0 ? [] : referrersIn(manifest, digest);
}
function referrersIn(manifest, digest) {
  const tag = fallbackTag(digest);
  const index = parseManifest(manifest.bytes, tag);
  if (index.kind !== "index") {
    throw new DataError("malformed", `the tag ${tag} is not an index of referrers`, { path: tag });
  }
  requireBounded(index.manifests.length, digest);
  return index.manifests;
}
function requireBounded(count, digest) {
  if (count <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError("limit-exceeded", message, { path: digest });
}

// shared/oci/layout.ts
function openLayout(directory) {
  return layoutAt(resolve(directory));
}
function layoutAt(root) {
  const getManifest = (asked) => manifestIn(root, asked);
  const openBlob = async (descriptor) => await blobStream(root, descriptor);
  return {
    name: basename3(root),
    kind: "layout",
    getManifest,
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor)),
    locateBlob: async (descriptor) => {
      const path = await existingBlob(root, descriptor);
      return { path, offset: 0, length: descriptor.size };
    },
    putBlob: async (bytes, mediaType) => {
      const digest = digestOf(bytes);
      await writeBlob(root, digest, bytes);
      return { mediaType, digest, size: bytes.byteLength };
    },
    putManifest: (bytes, mediaType, options) => putManifest(root, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest(root, digest),
    listReferrers: (digest) => listReferrers(root, digest, getManifest)
  };
}
function blobPath(root, digest) {
  const { algorithm, hex } = requireDigest(digest, root);
  return join5(root, "blobs", algorithm, hex);
}
async function manifestIn(root, asked) {
  const digest = isDigest(asked) ? asked : taggedIn(await readLayoutIndex(root), asked)?.digest;
  if (digest === void 0) return void 0;
  const path = blobPath(root, digest);
  const size = (await stat4(path).catch(() => void 0))?.size;
  if (size === void 0) return void 0;
  if (size > MAX_MANIFEST_BYTES) {
    const message = `the manifest ${digest} has ${size} bytes; at most ${MAX_MANIFEST_BYTES} are read`;
    throw new DataError("limit-exceeded", message, { path });
  }
  const bytes = await readFile4(path);
  requireBytesMatch(bytes, digest, path);
  const mediaType = declaredMediaType(bytes, path) ?? "";
  return { mediaType, digest, bytes, etag: digest };
}
async function existingBlob(root, descriptor) {
  const path = blobPath(root, descriptor.digest);
  const found = await stat4(path).catch(() => void 0);
  if (found?.isFile() === true) return path;
  const message = `${basename3(root)} has no blob ${descriptor.digest}: the layout is incomplete`;
  throw new DataError("not-found", message, { path });
}
async function blobStream(root, descriptor) {
  const path = await existingBlob(root, descriptor);
  return verified(createReadStream2(path), descriptor, path);
}
async function writeBlob(root, digest, bytes) {
  const path = blobPath(root, digest);
  if (await isIntact(path, digest)) return;
  await mkdir(join5(path, ".."), { recursive: true });
  const temporary = `${path}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile2(temporary, bytes);
  await rename2(temporary, path);
}
async function isIntact(path, digest) {
  const found = await readFile4(path).catch(() => void 0);
  return found !== void 0 && digestOf(found) === digest;
}
async function putManifest(root, bytes, mediaType, options = {}) {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await writeBlob(root, descriptor.digest, bytes);
  await updateLayoutIndex(root, descriptor, options);
  return { descriptor, isSubjectIndexed: false };
}
async function removeManifest(root, digest) {
  const path = blobPath(root, digest);
  const isThere = await stat4(path).catch(() => void 0) !== void 0;
  await removeFromLayoutIndex(root, digest);
  await rm4(path, { force: true });
  return isThere;
}
async function listReferrers(root, digest, getManifest) {
  requireDigest(digest, root);
  const found = /* @__PURE__ */ new Map();
  for (const entry of await referrersInIndex(await readLayoutIndex(root), digest, getManifest)) {
    found.set(entry.digest, entry);
  }
  for (const entry of await readFallbackTag(getManifest, digest)) found.set(entry.digest, entry);
  requireBounded(found.size, digest);
  return [...found.values()];
}
async function referrersInIndex(index, digest, getManifest) {
  const referrers = [];
  for (const entry of index.manifests) {
    const manifest = await getManifest(entry.digest);
    if (manifest === void 0 || !MANIFEST_TYPES.includes(manifest.mediaType)) continue;
    if (parseManifest(manifest.bytes, entry.digest).subject?.digest !== digest) continue;
    referrers.push(describeReferrer(manifest));
  }
  return referrers;
}

// shared/oci/registry-blobs.ts
var MAX_RESUMES = 8;
var STALL_MS = 6e4;
var UPLOAD_ATTEMPTS = 4;
var MAX_ANSWER_BYTES = 64 * 1024;
function downloadBlob(session, network, descriptor) {
  requireDigest(descriptor.digest, session.base);
  return verifiedChunks(resumed(session, network, descriptor), descriptor, descriptor.digest);
}
async function* resumed(session, network, descriptor) {
  let received = 0;
  for (let resumes = 0; received < descriptor.size || resumes === 0; resumes++) {
    const before = received;
    const failure = {};
    for await (const chunk of part(session, descriptor, received, failure)) {
      received += chunk.byteLength;
      yield chunk;
    }
    if (received >= descriptor.size) return;
    if (resumes >= MAX_RESUMES || received === before && resumes > 0) {
      throw cut(session, descriptor, received, failure.error);
    }
    await network.sleep(retryDelayMs(resumes + 1, void 0, network));
  }
}
async function* part(session, descriptor, start, failure) {
  const answer = await session.stream(
    `${session.base}/blobs/${descriptor.digest}`,
    {
      headers: {
        // A body encoded on the way could not be taken up in the middle.
        "accept-encoding": "identity",
        ...start > 0 ? { range: `bytes=${start}-` } : {}
      },
      maxBytes: descriptor.size
    },
    "pull"
  );
  let skip = start > 0 && answer.status !== 206 ? start : 0;
  const chunks = answer.body[Symbol.asyncIterator]();
  try {
    for (; ; ) {
      const { done, value } = await nextOrStall(chunks);
      if (done === true) return;
      const chunk = value.subarray(Math.min(skip, value.byteLength));
      skip -= value.byteLength - chunk.byteLength;
      if (chunk.byteLength > 0) yield chunk;
    }
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) throw error;
    failure.error = error;
  } finally {
    answer.body.cancel().catch(() => void 0);
    chunks.return?.().catch(() => void 0);
  }
}
async function nextOrStall(chunks) {
  const stall = Promise.withResolvers();
  const watch = setTimeout(() => stall.resolve({ done: true, value: void 0 }), STALL_MS);
  try {
    return await Promise.race([chunks.next(), stall.promise]);
  } finally {
    clearTimeout(watch);
  }
}
function cut(session, descriptor, received, cause) {
  const url = `${session.base}/blobs/${descriptor.digest}`;
  const call = { service: session.registry, method: "GET", url };
  const message = `${session.registry} broke off ${url} after ${received} of ${descriptor.size} bytes, again and again`;
  return new RemoteError("unreachable", message, call, { cause });
}
async function uploadBlob(session, network, bytes) {
  const digest = digestOf(bytes);
  for (let attempt = 1; ; attempt++) {
    if (await hasBlob(session, digest)) return digest;
    const url = await beginUpload(session, digest);
    try {
      await sendBlob(session, url, bytes);
      return digest;
    } catch (error) {
      if (!isWorthAnotherUpload(error) || attempt >= UPLOAD_ATTEMPTS) throw error;
      await network.sleep(retryDelayMs(attempt, void 0, network));
    }
  }
}
async function hasBlob(session, digest) {
  const url = `${session.base}/blobs/${digest}`;
  const answer = await session.send(
    url,
    { method: "HEAD", maxBytes: MAX_ANSWER_BYTES, accept: [404] },
    "push"
  );
  return answer.status === 200;
}
async function beginUpload(session, digest) {
  const begun = await session.send(
    `${session.base}/blobs/uploads/`,
    { method: "POST", headers: { "content-length": "0" }, maxBytes: MAX_ANSWER_BYTES },
    "push"
  );
  const location = begun.headers.get("location");
  if (location === null) throw noLocation(session);
  const target = new URL(location, begun.url).href;
  return `${target}${target.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
}
async function sendBlob(session, url, bytes) {
  await session.send(
    url,
    {
      method: "PUT",
      headers: { "content-type": "application/octet-stream" },
      body: bytes,
      maxBytes: MAX_ANSWER_BYTES,
      attempts: 1
    },
    "push"
  );
}
var WORTH_ANOTHER_UPLOAD = /* @__PURE__ */ new Set([
  "unreachable",
  "timeout",
  "not-found",
  "rate-limited",
  "server-error"
]);
function isWorthAnotherUpload(error) {
  return error instanceof RemoteError && WORTH_ANOTHER_UPLOAD.has(error.code);
}
function noLocation(session) {
  const url = `${session.base}/blobs/uploads/`;
  const call = { service: session.registry, method: "POST", url };
  return new RemoteError("bad-response", `${session.registry} did not say where to upload`, call);
}

// shared/oci/registry-referrers.ts
var MAX_PAGES = 100;
var NO_API = [400, 404, 405, 406, 415, 501];
function openReferrers(session, getManifest) {
  let hasApi = true;
  return async (digest) => {
    requireDigest(digest, session.base);
    const listed = hasApi ? await listByApi(session, digest) : void 0;
    hasApi = listed !== void 0;
    if (listed !== void 0 && listed.length > 0) return listed;
    return await readFallbackTag(getManifest, digest);
  };
}
async function listByApi(session, digest) {
  const found = /* @__PURE__ */ new Map();
  let url = `${session.base}/referrers/${digest}`;
  for (let page = 0; url !== void 0; page++) {
    if (page >= MAX_PAGES) throw endless(session, digest);
    const accept = MEDIA_TYPES.ociIndex;
    const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
    const answer = await session.send(url, options, "pull");
    if (!isIndexAnswer(answer)) return void 0;
    const index = parseManifest(answer.body, url);
    for (const referrer of index.kind === "index" ? index.manifests : []) {
      found.set(referrer.digest, referrer);
    }
    requireBounded(found.size, digest);
    url = nextPage(answer, session);
  }
  return [...found.values()];
}
function isIndexAnswer(answer) {
  const type = answer.headers.get("content-type")?.split(";", 1)[0]?.trim();
  return answer.status === 200 && type === MEDIA_TYPES.ociIndex;
}
function nextPage(answer, session) {
  const link = answer.headers.get("link") ?? "";
  const match = /^<([^<>]{1,4000})>;[^,]{0,200}\brel="?next"?/.exec(link);
  if (match === null) return void 0;
  const next = new URL(match[1] ?? "", answer.url);
  if (next.origin === new URL(session.base).origin) return next.href;
  const message = `${session.registry} continues its referrers on another host, ${next.host}`;
  throw new DataError("malformed", message, { path: session.base });
}
function endless(session, digest) {
  const message = `${session.registry} has more than ${MAX_PAGES} pages of referrers of ${digest}`;
  return new DataError("limit-exceeded", message, { path: session.base });
}

// shared/oci/challenge.ts
var MAX_HEADER_LENGTH = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var QUOTED = /"((?:[^"\\]|\\.)*)"/y;
var SPACE = /[ \t,]*/y;
function parseChallenges(header) {
  if (header === null || header.length > MAX_HEADER_LENGTH) return [];
  const challenges = [];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match === null) return void 0;
    at = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at < header.length) {
    take(SPACE);
    const word = take(TOKEN);
    if (word === void 0) break;
    if (header[at] !== "=") {
      challenges.push({ scheme: word.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      continue;
    }
    at += 1;
    const quoted = take(QUOTED);
    const value = quoted?.replace(/\\(.)/g, "$1") ?? take(TOKEN) ?? "";
    challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
  }
  return challenges;
}

// shared/oci/authorize.ts
var MAX_TOKEN_BYTES = 256 * 1024;
var CLIENT_ID = "assay";
async function authorize(network, header, asked) {
  const { credentials } = asked;
  if (credentials?.kind === "bearer") return `Bearer ${credentials.token}`;
  const challenges = parseChallenges(header);
  const bearer = challenges.find((challenge) => challenge.scheme === "bearer");
  if (bearer !== void 0) return `Bearer ${await fetchToken(network, bearer, asked)}`;
  const takesBasic = challenges.some((challenge) => challenge.scheme === "basic");
  if (!takesBasic || credentials?.kind !== "basic") return void 0;
  return basicAuthorization(credentials.username, credentials.password);
}
async function fetchToken(network, challenge, asked) {
  const realm = requireRealm(challenge.parameters.get("realm") ?? "", asked.registry);
  const form = new URLSearchParams();
  const service = challenge.parameters.get("service");
  if (service !== void 0) form.set("service", service);
  form.set("scope", scopeFor(challenge, asked));
  const answer = await (asked.credentials?.kind === "identity-token" ? postForToken(network, realm, form, asked.credentials.token) : getToken(network, realm, form, asked.credentials));
  return tokenOf(answer, realm);
}
function scopeFor(challenge, asked) {
  const offered = challenge.parameters.get("scope");
  const needsPush = asked.scope.endsWith(",push");
  const isEnough = offered?.startsWith("repository:") && (!needsPush || offered.includes("push"));
  return isEnough && offered !== void 0 ? offered : asked.scope;
}
function requireRealm(realm, registry) {
  const url = URL.canParse(realm) ? new URL(realm) : void 0;
  const isLocalRegistry = isLoopback(new URL(`http://${registry}`).hostname);
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname) && isLocalRegistry;
  if (url !== void 0 && isSafe) return url;
  const shown = redactUrl(realm);
  throw new RemoteError(
    "bad-response",
    `${registry} sends clients to ${shown} for a token, which is not https: nothing was sent there`,
    { service: registry, method: "GET", url: shown }
  );
}
function getToken(network, realm, form, credentials) {
  const url = new URL(realm);
  for (const [key, value] of form) url.searchParams.set(key, value);
  const headers = credentials?.kind === "basic" ? { authorization: basicAuthorization(credentials.username, credentials.password) } : {};
  return request(network, url.href, {
    service: realm.host,
    headers,
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true
  });
}
function postForToken(network, realm, form, identityToken) {
  const body = new URLSearchParams(form);
  body.set("grant_type", "refresh_token");
  body.set("refresh_token", identityToken);
  body.set("client_id", CLIENT_ID);
  return request(network, realm.href, {
    service: realm.host,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: body.toString(),
    maxBytes: MAX_TOKEN_BYTES,
    sameOriginOnly: true
  });
}
function tokenOf(answer, realm) {
  const value = parseTokenJson(answer.body, realm);
  const token = isObject(value) ? stringAt(value, "token") ?? stringAt(value, "access_token") : void 0;
  if (token !== void 0 && /^[\x21-\x7e]+$/.test(token)) return token;
  throw tokenMissing(realm);
}
function parseTokenJson(body, realm) {
  try {
    return parseJson(body, realm.host);
  } catch {
    throw tokenMissing(realm);
  }
}
function tokenMissing(realm) {
  const url = redactUrl(realm.href);
  const call = { service: realm.host, method: "GET", url };
  return new RemoteError("bad-response", `${realm.host} gave no token for ${url}`, call);
}

// shared/oci/registry-session.ts
var DOCKER_HUB_API = "registry-1.docker.io";
function openSession(reference, world) {
  const { registry, repository } = reference;
  const base = `${originOf(registry)}/v2/${repository}`;
  const origin = new URL(base).origin;
  const cache = /* @__PURE__ */ new Map();
  const authorization = async (challenged, action) => {
    if (new URL(challenged.url).origin !== origin) return void 0;
    const header = await authorize(world.network, challenged.headers.get("www-authenticate"), {
      registry,
      scope: `repository:${repository}:${action === "push" ? "pull,push" : "pull"}`,
      credentials: await world.credentials(registry)
    });
    if (header !== void 0) cache.set(action, header);
    return header;
  };
  const authenticated = async (call, url, options, action) => {
    const isOurs = new URL(url).origin === origin;
    const plain = { ...options, service: registry };
    if (!isOurs) return await call(url, plain);
    const accept = [...options.accept ?? [], 401];
    const first2 = await call(url, withAuthorization({ ...plain, accept }, cache.get(action)));
    if (first2.status !== 401) return first2;
    if (!Buffer.isBuffer(first2.body)) await first2.body.cancel();
    return await call(url, withAuthorization(plain, await authorization(first2, action)));
  };
  return {
    registry,
    base,
    send: (url, options, action) => explained(
      registry,
      action,
      () => authenticated((at, o) => request(world.network, at, o), url, options, action)
    ),
    stream: (url, options, action) => explained(
      registry,
      action,
      () => authenticated((at, o) => requestStream(world.network, at, o), url, options, action)
    )
  };
}
function originOf(registry) {
  const host = registry === DOCKER_HUB ? DOCKER_HUB_API : registry;
  return `${isLoopback(new URL(`http://${host}`).hostname) ? "http" : "https"}://${host}`;
}
function withAuthorization(options, header) {
  if (header === void 0) return options;
  return { ...options, headers: { ...options.headers, authorization: header } };
}
async function explained(registry, action, call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) throw error;
    const fix = registry === "ghcr.io" ? `Log in with docker/login-action first, and give the job 'packages: ${action === "push" ? "write" : "read"}'.` : `Log in to ${registry} first, with docker/login-action or docker login, as someone who may ${action}.`;
    throw new RemoteError(error.code, error.message, error.call, { cause: error, fix });
  }
}
var REFUSALS = /* @__PURE__ */ new Set(["unauthorized", "forbidden"]);

// shared/oci/registry.ts
function openRegistry(reference, world) {
  const session = openSession(reference, world);
  const getManifest = (asked) => fetchManifest(session, asked);
  const download = (descriptor) => downloadBlob(session, world.network, descriptor);
  return {
    name: repositoryName(reference),
    kind: "registry",
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(download(descriptor)),
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => download(descriptor)),
    putBlob: async (bytes, mediaType) => ({
      mediaType,
      digest: await uploadBlob(session, world.network, bytes),
      size: bytes.byteLength
    }),
    putManifest: (bytes, mediaType, options) => sendManifest(session, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest2(session, digest),
    listReferrers: openReferrers(session, getManifest)
  };
}
async function fetchManifest(session, asked) {
  const url = `${session.base}/manifests/${asked}`;
  const accept = MANIFEST_TYPES.join(", ");
  const answer = await session.send(
    url,
    { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: [404] },
    "pull"
  );
  return answer.status === 404 ? void 0 : manifestOf(answer, asked, url);
}
function manifestOf(answer, asked, url) {
  const { body } = answer;
  if (isDigest(asked)) requireBytesMatch(body, asked, url);
  const digest = isDigest(asked) ? asked : digestOf(body);
  const served = answer.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
  const mediaType = declaredMediaType(body, url) ?? served;
  const etag = answer.headers.get("etag") ?? void 0;
  return { mediaType, digest, bytes: body, ...etag === void 0 ? {} : { etag } };
}
async function sendManifest(session, bytes, mediaType, options = {}) {
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    const message = `a manifest of ${bytes.byteLength} bytes is larger than registries take`;
    throw new DataError("limit-exceeded", message, { path: session.base });
  }
  const digest = digestOf(bytes);
  const answer = await session.send(
    `${session.base}/manifests/${options.tag ?? digest}`,
    {
      method: "PUT",
      headers: {
        "content-type": mediaType,
        ...options.ifMatch === void 0 ? {} : { "if-match": options.ifMatch },
        ...options.ifAbsent === true ? { "if-none-match": "*" } : {}
      },
      body: bytes,
      maxBytes: MAX_MANIFEST_BYTES,
      ...options.isSentOnce === true ? { attempts: 1 } : {}
    },
    "push"
  );
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  const indexed = parseDigest(answer.headers.get("oci-subject") ?? "");
  return { descriptor, isSubjectIndexed: indexed !== void 0 };
}
var NOT_DELETED = [400, 403, 404, 405, 409, 501];
async function removeManifest2(session, digest) {
  const { algorithm, hex } = requireDigest(digest, session.base);
  const url = `${session.base}/manifests/${algorithm}:${hex}`;
  const options = { method: "DELETE", maxBytes: MAX_MANIFEST_BYTES, accept: NOT_DELETED };
  try {
    const { status } = await session.send(url, options, "push");
    return !NOT_DELETED.includes(status);
  } catch (error) {
    if (error instanceof RemoteError && error.code === "unauthorized") return false;
    throw error;
  }
}

// shared/oci/open-image-store.ts
async function openImageStore(image, world) {
  switch (image.kind) {
    case "registry": {
      const store = openRegistry(image.reference, world);
      return opened(store, manifestReference(image.reference));
    }
    case "oci": {
      const index = await readLayoutIndex(resolve2(image.path));
      const digests = index.manifests.map((entry) => entry.digest);
      const reference = image.tag ?? onlyOne(digests, tagsOf(index), image.path);
      return opened(openLayout(image.path), reference);
    }
    case "oci-archive": {
      const { store, digests, tags, close } = await openOciArchive(image.path, world);
      const reference = image.tag ?? onlyOne(digests, tags, image.path);
      return { store, reference, hasOwnDigests: true, close };
    }
    case "docker-archive":
      return { ...await openDockerArchive(image.path, image.name, world), hasOwnDigests: false };
    case "docker": {
      const saved = await saveFromDaemon(image.name, world);
      const archive = await openDockerArchive(saved.path, void 0, world);
      const close = async () => {
        await archive.close();
        await saved.remove();
      };
      return { ...archive, close, hasOwnDigests: false };
    }
  }
}
function opened(store, reference) {
  return { store, reference, hasOwnDigests: true, close: async () => void 0 };
}
function onlyOne(digests, tags, path) {
  const distinct = [...new Set(tags.filter((tag) => !/^sha256-[0-9a-f]{64}/.test(tag)))];
  if (distinct.length === 1 && distinct[0] !== void 0) return distinct[0];
  if (distinct.length === 0 && digests.length === 1 && digests[0] !== void 0) return digests[0];
  const there = distinct.slice(0, 20).join(", ") || "none has a tag";
  const fix = `add a colon and one of its tags: ${there}`;
  throw new UserError("input-invalid", `${path} has ${digests.length} images`, fix);
}

export {
  DOCKER_HUB,
  parseImageReference,
  parseImageSource,
  describeReferrer,
  fallbackTag,
  referrersIn,
  requireBounded,
  openImageStore,
  formatPlatform,
  resolveImage,
  imagesOf,
  readInputFile,
  readOptionalFile,
  imageWorld,
  recordingFailure
};

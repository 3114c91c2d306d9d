import {
  DataError,
  RemoteError,
  TrustError,
  UserError,
  digestMismatch,
  digestOf,
  errorCode,
  hashFor,
  isDigest,
  parseDigest,
  requireBytesMatch,
  requireDigest
} from "./chunk-4ESDXPR3.js";

// shared/host/read-inputs.ts
function readInputs(spec, host) {
  const entries = Object.entries(spec.inputs);
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values = [];
  const problems = [];
  for (const [name, input] of entries) {
    const read = readInput(name, input, host);
    if ("problem" in read) problems.push(read);
    else values.push([name, read.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  return Object.fromEntries(values);
}
function textOf(name, input, host) {
  const given = host.input(name);
  if (given !== "") return given;
  const fromEnv = host.kind === "terminal" && input.env !== "" ? host.env[input.env] : void 0;
  if (fromEnv !== void 0 && fromEnv.trim() !== "") return fromEnv.trim();
  return input.default.includes("${{") ? "" : input.default;
}
function readInput(name, input, host) {
  const text2 = textOf(name, input, host);
  if (text2 === "") return input.required ? missing(name, input) : { value: input.absent };
  const parsed = input.parse(text2, host);
  if (parsed.ok) {
    const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
    return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
  }
  if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
  return { name, isMissing: false, problem: "is not valid", fix: `Give it ${input.accepts}` };
}
function missing(name, input) {
  const fix = `Give it ${input.accepts}`;
  return { name, isMissing: true, problem: "is required and was not given", fix };
}
function inputError(problems, host) {
  const code = problems.every((problem) => problem.isMissing) ? "input-missing" : "input-invalid";
  const nameOf = (problem) => host.kind === "terminal" ? `--${problem.name}` : problem.name;
  const [first] = problems;
  if (problems.length === 1 && first !== void 0) {
    return new UserError(code, `Input ${nameOf(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed = problems.map(
    (problem) => `- ${nameOf(problem)} ${problem.problem}. ${sentence(problem.fix)}`
  );
  return new UserError(
    code,
    `${problems.length} inputs are wrong:
${listed.join("\n")}`,
    "Correct each of these inputs."
  );
}
function sentence(text2) {
  return text2.endsWith("?") ? text2 : `${text2}.`;
}

// shared/json/canonical-json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(itemJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? "null";
}
function* canonicalJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value).sort(byKey)) {
    yield `${before}${JSON.stringify(key)}:`;
    let opening = "[";
    for (const part2 of partsOf(member)) {
      yield opening + canonicalJson(part2).slice(1, -1);
      opening = ",";
    }
    if (opening === ",") yield "]";
    else if (isIterable(member)) yield "[]";
    else yield* canonicalJsonPieces(member);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}
function prettyJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}
function* prettyJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield prettyJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value)) {
    yield `${before}
  ${JSON.stringify(key)}: `;
    let opening = "[\n    ";
    for (const part2 of partsOf(member)) {
      const text2 = JSON.stringify([part2], void 0, 2);
      yield opening + text2.slice("[\n  [\n    ".length, -"\n  ]\n]".length);
      opening = ",\n    ";
    }
    if (opening.startsWith(",")) yield "\n  ]";
    else yield isIterable(member) ? "[]" : nestedJson(member);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}
var PART_LENGTH = 100;
function* partsOf(value) {
  if (!isIterable(value)) return;
  let part2 = [];
  for (const item of value) {
    if (part2.push(item) < PART_LENGTH) continue;
    yield part2;
    part2 = [];
  }
  if (part2.length > 0) yield part2;
}
function isIterable(value) {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
function nestedJson(member) {
  return JSON.stringify([member], void 0, 2).slice("[\n  ".length, -"\n]".length);
}
function membersOf(value) {
  return Object.entries(value).filter(([, member]) => member !== void 0);
}
function byKey([a], [b]) {
  return a < b ? -1 : 1;
}
function itemJson(item) {
  return canonicalJson(item === void 0 ? null : item);
}
function objectJson(object) {
  let text2 = "";
  for (const key of Object.keys(object).sort()) {
    const member = Reflect.get(object, key);
    if (member === void 0) continue;
    text2 += `${text2 === "" ? "{" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return text2 === "" ? "{}" : `${text2}}`;
}

// shared/model/steps.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var DOCUMENTS_KIND = "assay/documents/v1";

// shared/report/place.ts
function repositoryPath(source, location) {
  if (source.kind === "image" || source.kind === "sbom") return void 0;
  const joined = source.kind === "file" ? location.path : `${source.name}/${location.path}`;
  return insidePath(joined);
}
function artifactPath(source, location) {
  const inRepository = repositoryPath(source, location);
  if (inRepository !== void 0) return inRepository;
  const name = source.kind === "image" ? withoutVersion(source.name) : source.name;
  return insidePath(`${name}/${location.path}`) ?? "unknown";
}
function sourceText(name) {
  return name === "." || name === "" ? "this repository" : name;
}
function placeText(location) {
  return location.line === void 0 ? location.path : `${location.path}:${location.line}`;
}
function placeUrl(run, source, location) {
  const path2 = repositoryPath(source, location);
  if (run === void 0 || path2 === void 0) return void 0;
  const line = location.line === void 0 ? "" : `#L${location.line}`;
  return `${run.serverUrl}/${run.repository}/blob/${run.sha}/${encodePath(path2)}${line}`;
}
function encodePath(path2) {
  return path2.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.toWellFormed());
}
function insidePath(path2) {
  const segments = path2.replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || segments.includes("..")) return void 0;
  return segments.join("/");
}
function withoutVersion(name) {
  const reference = name.replace(/^(oci|oci-archive|docker-archive|docker):/, "").split("@")[0] ?? "";
  const lastSlash = reference.lastIndexOf("/");
  const colon = reference.indexOf(":", lastSlash + 1);
  return colon === -1 ? reference : reference.slice(0, colon);
}

// shared/json/guards.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asObject(value, where) {
  if (isObject(value)) return value;
  throw unexpected("an object", value, where);
}
function asArray(value, where) {
  if (Array.isArray(value)) return value;
  throw unexpected("an array", value, where);
}
function asString(value, where) {
  if (typeof value === "string") return value;
  throw unexpected("a string", value, where);
}
function asNumber(value, where) {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unexpected("a number", value, where);
}
function optionalString(value, where) {
  return isAbsent(value) ? void 0 : asString(value, where);
}
function optionalNumber(value, where) {
  return isAbsent(value) ? void 0 : asNumber(value, where);
}
function optionalObject(value, where) {
  return isAbsent(value) ? void 0 : asObject(value, where);
}
function optionalArray(value, where) {
  return isAbsent(value) ? void 0 : asArray(value, where);
}
function stringAt(object, key) {
  const value = ownValue(object, key);
  return typeof value === "string" ? value : void 0;
}
function objectAt(object, key) {
  const value = ownValue(object, key);
  return isObject(value) ? value : void 0;
}
function arrayAt(object, key) {
  const value = ownValue(object, key);
  return Array.isArray(value) ? value : void 0;
}
function scalarText(value) {
  const isScalar = ["string", "number", "bigint", "boolean"].includes(typeof value);
  return isScalar ? String(value) : "";
}
function ownValue(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function isAbsent(value) {
  return value === void 0 || value === null;
}
function unexpected(expected, value, where) {
  return new DataError("malformed", `${where} must be ${expected}, not ${kindOf(value)}`, {
    path: where
  });
}
function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value;
}

// shared/oci/verified-stream.ts
function verified(source, descriptor, path2) {
  return ReadableStream.from(verifiedChunks(source, descriptor, path2));
}
async function* verifiedChunks(source, descriptor, path2) {
  const digest = requireDigest(descriptor.digest, path2);
  const hash = hashFor(digest);
  let size = 0;
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > descriptor.size) throw wrongSize(descriptor, `more than ${descriptor.size}`, path2);
    hash.update(chunk);
    yield chunk;
  }
  if (size !== descriptor.size) throw wrongSize(descriptor, String(size), path2);
  const actual = `${digest.algorithm}:${hash.digest("hex")}`;
  if (actual !== descriptor.digest) throw digestMismatch(descriptor.digest, actual, path2);
}
async function readWhole(descriptor, maxBytes, open2) {
  if (descriptor.size > maxBytes) {
    const message = `${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read`;
    throw new DataError("limit-exceeded", message, { path: descriptor.digest });
  }
  const chunks = [];
  for await (const chunk of await open2()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function wrongSize(descriptor, actual, path2) {
  const message = `${path2}: the content has ${actual} bytes, not ${descriptor.size} as described`;
  return new DataError("digest-mismatch", message, { path: path2 });
}

// shared/json/parse-json.ts
var BYTE_ORDER_MARK = 65279;
var POSITION = /at position (\d+)/;
function parseJson(bytes, path2) {
  const text2 = withoutByteOrderMark(typeof bytes === "string" ? bytes : bytes.toString("utf8"));
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new DataError(
      "malformed",
      "this is not valid JSON",
      { path: path2, line: lineOf(cause, text2) },
      {
        cause
      }
    );
  }
}
function withoutByteOrderMark(text2) {
  return text2.charCodeAt(0) === BYTE_ORDER_MARK ? text2.slice(1) : text2;
}
function lineOf(error, text2) {
  if (!(error instanceof SyntaxError)) return void 0;
  const position = POSITION.exec(error.message)?.[1];
  const end = position === void 0 ? text2.length : Number(position);
  let line = 1;
  for (let at2 = text2.indexOf("\n"); at2 !== -1 && at2 < end; at2 = text2.indexOf("\n", at2 + 1)) line++;
  return line;
}

// shared/oci/image-store.ts
var MEDIA_TYPES = {
  ociManifest: "application/vnd.oci.image.manifest.v1+json",
  ociIndex: "application/vnd.oci.image.index.v1+json",
  ociConfig: "application/vnd.oci.image.config.v1+json",
  ociEmpty: "application/vnd.oci.empty.v1+json",
  dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
  dockerList: "application/vnd.docker.distribution.manifest.list.v2+json"
};

// shared/oci/manifest.ts
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_DESCRIPTORS = 1e4;
var MANIFEST_TYPES = [
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.ociIndex,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerList
];
function parseManifest(bytes, path2) {
  const value = asObject(parseJson(bytes, path2), "$");
  if (value["schemaVersion"] === 1) {
    const message = `${path2} has the old schema 1: push the image again with a current tool`;
    throw new DataError("unsupported-version", message, { path: path2 });
  }
  const isIndex = Array.isArray(value["manifests"]);
  const isManifest = Array.isArray(value["layers"]) || isObject(value["config"]);
  if (isIndex && isManifest) {
    throw new DataError("malformed", `${path2} is both an index and a manifest`, { path: path2 });
  }
  if (!isIndex && !isManifest) {
    throw new DataError("malformed", `${path2} is neither an index nor a manifest`, { path: path2 });
  }
  return isIndex ? indexOf(value, path2) : manifestOf(value, path2);
}
function manifestOf(value, path2) {
  const layers = optionalArray(value["layers"], "$.layers") ?? [];
  return {
    kind: "manifest",
    config: parseDescriptor(value["config"], "$.config", path2),
    layers: descriptors(layers, "$.layers", path2),
    subject: subjectOf(value, path2),
    artifactType: optionalString(value["artifactType"], "$.artifactType"),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function indexOf(value, path2) {
  return {
    kind: "index",
    manifests: descriptors(asArray(value["manifests"], "$.manifests"), "$.manifests", path2),
    subject: subjectOf(value, path2),
    annotations: parseAnnotations(value["annotations"], "$.annotations")
  };
}
function subjectOf(value, path2) {
  const subject = optionalObject(value["subject"], "$.subject");
  return subject === void 0 ? void 0 : parseDescriptor(subject, "$.subject", path2);
}
function descriptors(values, where, path2) {
  if (values.length > MAX_DESCRIPTORS) {
    const message = `${path2}: ${where} has more than ${MAX_DESCRIPTORS} entries`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  return values.map((value, index) => parseDescriptor(value, `${where}[${index}]`, path2));
}
function parseDescriptor(value, where, path2) {
  const object = asObject(value, where);
  const digest = asString(object["digest"], `${where}.digest`);
  requireDigest(digest, path2);
  const size = asNumber(object["size"], `${where}.size`);
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new DataError("malformed", `${path2}: ${where}.size is not a size`, { path: path2 });
  }
  const hasAnnotations = objectAt(object, "annotations") !== void 0;
  return {
    ...object,
    mediaType: optionalString(object["mediaType"], `${where}.mediaType`) ?? "",
    digest,
    size,
    artifactType: optionalString(object["artifactType"], `${where}.artifactType`),
    annotations: hasAnnotations ? parseAnnotations(object["annotations"], `${where}.annotations`) : void 0,
    platform: parsePlatform(object["platform"], `${where}.platform`)
  };
}
function parsePlatform(value, where) {
  const object = optionalObject(value, where);
  if (object === void 0) return void 0;
  return {
    ...object,
    os: optionalString(object["os"], `${where}.os`) ?? "",
    architecture: optionalString(object["architecture"], `${where}.architecture`) ?? "",
    variant: optionalString(object["variant"], `${where}.variant`)
  };
}
function parseAnnotations(value, where) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const [key, text2] of Object.entries(optionalObject(value, where) ?? {})) {
    if (typeof text2 === "string") result[key] = text2;
  }
  return result;
}
function declaredMediaType(bytes, path2) {
  const value = parseJson(bytes, path2);
  return isObject(value) && typeof value["mediaType"] === "string" ? value["mediaType"] : void 0;
}

// shared/oci/layout-index.ts
import { readFile, rename, stat as stat2, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

// shared/oci/file-lock.ts
import { open, rm, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
var STALE_MS = 3e4;
var PATIENCE_MS = 6e4;
var PAUSE_MS = 5;
async function withFileLock(path2, task) {
  await acquire(path2);
  try {
    return await task();
  } finally {
    await rm(path2, { force: true });
  }
}
async function acquire(path2) {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    if (await tryCreate(path2)) return;
    await removeIfStale(path2);
    await pause(PAUSE_MS);
  }
  const fix = `remove ${path2} if no other process is writing there`;
  throw new UserError("input-conflict", `${path2} is held by another process`, fix);
}
async function tryCreate(path2) {
  try {
    await (await open(path2, "wx")).close();
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    const fix = "choose a folder that can be written to";
    throw new UserError("input-invalid", `${path2} cannot be written`, fix, { cause: error });
  }
}
async function removeIfStale(path2) {
  const found = await stat(path2).catch(() => void 0);
  if (found !== void 0 && Date.now() - found.mtimeMs > STALE_MS) await rm(path2, { force: true });
}

// shared/oci/layout-index.ts
var REF_NAME = "org.opencontainers.image.ref.name";
var CONTAINERD_NAME = "io.containerd.image.name";
var MAX_INDEX_BYTES = 16 * 1024 * 1024;
async function readLayoutIndex(root) {
  const path2 = join(root, "index.json");
  const found = await stat2(path2).catch(() => void 0);
  if (found === void 0) {
    const fix = "name a folder that has an index.json, as skopeo, umoci or buildx write it";
    throw new UserError("file-not-found", `${basename(root)} is not an OCI layout`, fix);
  }
  if (found.size > MAX_INDEX_BYTES) {
    throw new DataError("limit-exceeded", `${path2} is larger than ${MAX_INDEX_BYTES} bytes`, {
      path: path2
    });
  }
  return parseLayoutIndex(await readFile(path2), path2);
}
function parseLayoutIndex(bytes, path2) {
  const document = asObject(parseJson(bytes, path2), "$");
  const manifests = asArray(document["manifests"], "$.manifests").map(
    (value, index) => parseDescriptor(value, `$.manifests[${index}]`, path2)
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
  const path2 = join(root, "index.json");
  await withFileLock(`${path2}.lock`, async () => {
    const index = await readLayoutIndex(root);
    requireCondition(index, options, path2);
    await replaceIndex(path2, index, withEntry(index, descriptor, options.tag));
  });
}
async function removeFromLayoutIndex(root, digest) {
  const path2 = join(root, "index.json");
  await withFileLock(`${path2}.lock`, async () => {
    const index = await readLayoutIndex(root);
    const kept = index.manifests.filter((entry) => entry.digest !== digest);
    if (kept.length !== index.manifests.length) await replaceIndex(path2, index, kept);
  });
}
async function replaceIndex(path2, index, manifests) {
  const temporary = `${path2}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile(temporary, JSON.stringify({ ...index.document, manifests }));
  await rename(temporary, path2);
}
function requireCondition(index, options, path2) {
  const { tag } = options;
  const current = tag === void 0 ? void 0 : taggedIn(index, tag)?.digest;
  const isMet = (options.ifMatch === void 0 || options.ifMatch === current) && (options.ifAbsent !== true || current === void 0);
  if (isMet) return;
  const call = { service: "OCI layout", method: "PUT", url: path2 };
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

// shared/net/redact.ts
function redactUrl(url2) {
  try {
    const { protocol, host, pathname } = new URL(url2);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return "(an invalid URL)";
  }
}
var STARS = "***";
var CREDENTIALS = [
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  /(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi
];
var MIN_SECRET_LENGTH = 4;
function redactText(text2, authorization) {
  const whole = secretsOf(authorization).reduce(
    (rest, secret2) => rest.replaceAll(secret2, STARS),
    text2
  );
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}
function secretsOf(authorization) {
  const [scheme = "", sent = ""] = (authorization ?? "").split(" ");
  const decoded = scheme.toLowerCase() === "basic" ? Buffer.from(sent, "base64").toString() : "";
  const password = decoded.slice(decoded.indexOf(":") + 1);
  return [sent, decoded, password].filter((secret2) => secret2.length >= MIN_SECRET_LENGTH);
}

// shared/net/failure.ts
var MAX_DETAIL = 300;
var MAX_DETAIL_BYTES = 16 * 1024;
function remoteErrorFor(answer, url2, called) {
  const call = {
    service: called.service,
    method: called.method ?? "GET",
    url: redactUrl(url2),
    status: answer.status
  };
  const detail = detailOf(answer.body, called.headers ?? {});
  const said = detail === "" ? "" : `: ${detail}`;
  return new RemoteError(
    codeFor(answer.status),
    `${called.service} answered ${answer.status} to ${call.method} ${call.url}${said}`,
    call
  );
}
function unreachable(cause, url2, called) {
  const call = { service: called.service, method: called.method ?? "GET", url: redactUrl(url2) };
  const isTimeout = textAt(cause, "name") === "TimeoutError";
  const code = isTimeout ? "timeout" : "unreachable";
  const what = isTimeout ? "did not answer in time" : "could not be reached";
  return new RemoteError(
    code,
    `${called.service} ${what} for ${call.method} ${call.url}${reasonOf(cause)}`,
    call,
    { cause }
  );
}
var CODES = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  412: "precondition-failed",
  413: "too-large",
  429: "rate-limited"
};
function codeFor(status) {
  return CODES[status] ?? (status >= 500 ? "server-error" : "bad-response");
}
function detailOf(body, headers) {
  const text2 = body.subarray(0, MAX_DETAIL_BYTES).toString("utf8");
  return redactText(text2, authorizationIn(headers)).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_DETAIL);
}
function authorizationIn(headers) {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
}
function reasonOf(error) {
  const code = textAt(propertyOf(error, "cause"), "code") ?? textAt(error, "code");
  return code === void 0 ? "" : ` (${code})`;
}
function textAt(value, key) {
  const text2 = propertyOf(value, key);
  return typeof text2 === "string" ? text2 : void 0;
}
function propertyOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

// shared/net/body.ts
async function collectBytes(body, url2, limits) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > limits.maxBytes) throw tooLarge(url2, limits);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url2, limits);
  }
  return Buffer.concat(chunks, length);
}
function tooLarge(url2, limits) {
  const call = {
    service: limits.service,
    method: limits.method ?? "GET",
    url: redactUrl(url2)
  };
  return new RemoteError(
    "too-large",
    `${limits.service} sent more than ${limits.maxBytes} bytes for ${call.method} ${call.url}`,
    call
  );
}

// shared/net/redirect.ts
var MAX_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var CREDENTIAL_HEADERS = /* @__PURE__ */ new Set(["authorization", "cookie", "proxy-authorization"]);
async function followRedirects(network, url2, outgoing, signal) {
  let hop = {
    url: url2,
    method: outgoing.method ?? "GET",
    headers: outgoing.headers ?? {},
    body: outgoing.body
  };
  for (let count2 = 0; count2 <= MAX_REDIRECTS; count2++) {
    requireSafe(hop.url, outgoing);
    const response = await network.fetch(hop.url, fetchInit(hop, signal));
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      return { response, finalUrl: hop.url };
    }
    await response.body?.cancel();
    hop = nextHop(hop, location, response.status, outgoing);
  }
  throw failure(`redirected more than ${MAX_REDIRECTS} times`, url2, outgoing);
}
function fetchInit(hop, signal) {
  const body = hop.body === void 0 ? {} : { body: bodyOf(hop.body) };
  return { method: hop.method, headers: { ...hop.headers }, redirect: "manual", signal, ...body };
}
function bodyOf(body) {
  return typeof body === "string" ? body : new Uint8Array(body);
}
function nextHop(hop, location, status, outgoing) {
  if (!URL.canParse(location, hop.url)) throw failure("redirects to no address", hop.url, outgoing);
  const url2 = new URL(location, hop.url).href;
  const isElsewhere = new URL(url2).origin !== new URL(hop.url).origin;
  if (isElsewhere && outgoing.sameOriginOnly === true) throw refused(hop.url, url2, outgoing);
  const headers = isElsewhere ? withoutCredentials(hop.headers) : hop.headers;
  const becomesGet = status <= 303 && hop.method !== "GET" && hop.method !== "HEAD";
  return becomesGet ? { url: url2, method: "GET", headers, body: void 0 } : { ...hop, url: url2, headers };
}
function requireSafe(url2, outgoing) {
  const { protocol, hostname } = new URL(url2);
  if (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) return;
  throw failure("is not https", url2, outgoing);
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function withoutCredentials(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CREDENTIAL_HEADERS.has(name.toLowerCase()))
  );
}
function refused(from, to, outgoing) {
  return failure(
    `redirects to another host, ${new URL(to).host}, which is not allowed here`,
    from,
    outgoing
  );
}
function failure(what, url2, outgoing) {
  const call = { service: outgoing.service, method: outgoing.method ?? "GET", url: redactUrl(url2) };
  return new RemoteError("bad-response", `${outgoing.service}: ${call.url} ${what}`, call);
}

// shared/net/retry.ts
var DEFAULT_ATTEMPTS = 4;
var BASE_DELAY_MS = 1e3;
var MAX_DELAY_MS = 6e4;
var RETRIED_STATUSES = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetriedStatus(status) {
  return RETRIED_STATUSES.has(status);
}
function retryDelayMs(attempt, retryAfter, network) {
  const asked = retryAfterMs(retryAfter, network);
  if (asked !== void 0) return Math.min(asked, MAX_DELAY_MS);
  const ceiling = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
  return Math.round(ceiling * (0.5 + network.random() / 2));
}
function retryAfterMs(header, network) {
  if (header === null || header === void 0 || header === "") return void 0;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1e3;
  const date = Date.parse(header);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - network.now());
}

// shared/net/request.ts
var ATTEMPT_TIMEOUT_MS = 3e4;
var STREAM_TIMEOUT_MS = 15 * 6e4;
async function request(network, url2, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url2, options, ATTEMPT_TIMEOUT_MS);
    const answer = await wholeAnswer(response, finalUrl, options);
    return isAnswer(response.status, options) ? { answer } : refusal(answer, options);
  });
}
async function requestStream(network, url2, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url2, options, STREAM_TIMEOUT_MS);
    if (!isAnswer(response.status, options)) {
      return refusal(await wholeAnswer(response, finalUrl, options), options);
    }
    const body = response.body ?? new Blob([]).stream();
    return { answer: { status: response.status, headers: response.headers, url: finalUrl, body } };
  });
}
async function send(network, url2, options, timeoutMs) {
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
  try {
    return await followRedirects(network, url2, options, signal);
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url2, options);
  }
}
async function wholeAnswer(response, url2, options) {
  const body = await collectBytes(response.body, url2, options);
  return { status: response.status, headers: response.headers, body, url: url2 };
}
function refusal(answer, options) {
  return {
    error: remoteErrorFor(answer, answer.url, options),
    isWorthRetrying: isRetriedStatus(answer.status),
    retryAfter: answer.headers.get("retry-after")
  };
}
async function retried(network, options, attemptOnce) {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce().catch(failedAttempt);
    if ("answer" in result) return result.answer;
    if (attempt >= attempts || !result.isWorthRetrying) throw result.error;
    await network.sleep(retryDelayMs(attempt, result.retryAfter, network));
  }
}
function failedAttempt(error) {
  if (!(error instanceof RemoteError)) throw error;
  return { error, isWorthRetrying: error.code === "unreachable" || error.code === "timeout" };
}
function isAnswer(status, options) {
  return status >= 200 && status < 300 || (options.accept ?? []).includes(status);
}

// actions/steps/network.ts
function networkOf(host) {
  return {
    fetch: host.fetch,
    sleep: host.sleep,
    random: host.random,
    now: () => host.now().getTime()
  };
}

// actions/steps/read-file.ts
import { readFile as readFile2, stat as stat3 } from "node:fs/promises";
var MAX_BYTES = 256 * 1024 * 1024;
async function readInputFile(path2) {
  const size = await sizeOf(path2);
  if (size === void 0) {
    throw new UserError("file-not-found", `There is no file ${path2}.`, "Check the path.");
  }
  if (size > MAX_BYTES) {
    const message = `The file ${path2} has ${size} bytes; at most ${MAX_BYTES} are read.`;
    throw new UserError("not-supported", message, "Give a smaller file.");
  }
  return await readFile2(path2);
}
async function readOptionalFile(path2) {
  return await sizeOf(path2) === void 0 ? void 0 : await readInputFile(path2);
}
async function sizeOf(path2) {
  const found = await stat3(path2).catch(() => void 0);
  return found?.isFile() === true ? found.size : void 0;
}

// actions/steps/step-files.ts
import { copyFile, mkdir, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2, relative } from "node:path";
var MAX_RUNS = 1e3;
async function openStepFiles(host, action, outputDir) {
  const shared = host.kind === "actions" ? await nextFolder(host.stepsFolder, action) : outputDir ?? host.stepsFolder;
  const folder = outputDir ?? shared;
  await Promise.all([madeFolder(shared), madeFolder(folder)]);
  return {
    folder,
    write: async (name, content) => {
      const path2 = join2(folder, name);
      await writeFile2(path2, content);
      if (shared !== folder) await copyFile(path2, join2(shared, name));
      return path2;
    }
  };
}
function shownPath(host, path2) {
  const below = relative(host.workspace, path2);
  return below.startsWith("..") ? path2 : below;
}
async function nextFolder(parent, action) {
  await mkdir(parent, { recursive: true });
  for (let run = 1; run <= MAX_RUNS; run++) {
    const folder = join2(parent, `${String(run).padStart(3, "0")}-${action}`);
    if (await isNewFolder(folder, parent, run)) return folder;
  }
  throw new UserError(
    "not-supported",
    `This job has run more than ${MAX_RUNS} actions of Assay.`,
    "Split the job."
  );
}
async function isNewFolder(folder, parent, run) {
  try {
    await mkdir(join2(parent, `.${String(run).padStart(3, "0")}`));
    await mkdir(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}
async function madeFolder(folder) {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new UserError(
      "input-invalid",
      `The folder ${folder} cannot be made.`,
      "Give another one as `output-dir`.",
      { cause }
    );
  }
}

// shared/errors/describe.ts
var REPORT_HINT = "This is a defect in Assay: please report it with the lines above.";
function describeError(error) {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return { message: `${placeOf(error)}: ${error.message}`, fix: "" };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: "" };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}
function placeOf(error) {
  return error.place.line === void 0 ? error.place.path : `${error.place.path}:${error.place.line}`;
}

// shared/model/decision.ts
var DECISION_KIND = "assay/decision/v1";

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

// actions/version.generated.ts
var version = "0.1.0";

// shared/net/in-turns.ts
async function inTurns(items, width, work) {
  const results = [];
  const queue = items.entries();
  let hasFailed = false;
  async function takeTurns() {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  }
  const turns = await Promise.allSettled(Array.from({ length: width }, takeTurns));
  const failed = turns.find((turn) => turn.status === "rejected");
  if (failed !== void 0) throw failed.reason;
  return results;
}

// shared/host/inputs.ts
import { isAbsolute, resolve } from "node:path";

// shared/host/nearest.ts
var MAX_NAME_LENGTH = 64;
var MAX_DISTANCE = 5;
function nearest(name, candidates) {
  let best;
  let bestDistance = Math.min(MAX_DISTANCE, Math.max(2, Math.floor(name.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  const left = a.slice(0, MAX_NAME_LENGTH);
  const right = b.slice(0, MAX_NAME_LENGTH);
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return at(previous, right.length);
}
function at(values, index) {
  return values[index] ?? 0;
}

// shared/host/inputs.ts
var TRUE = ["true", "True", "TRUE"];
var FALSE = ["false", "False", "FALSE"];
var WHOLE_NUMBER = /^[0-9]{1,15}$/;
var LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
function choice(values, options) {
  return {
    ...base(options),
    accepts: `one of ${values.join(", ")}`,
    parse: (text2) => oneOf(values, text2)
  };
}
function flag(options) {
  return {
    ...base({ default: "false", ...options }),
    shape: "switch",
    absent: false,
    accepts: "true or false",
    parse: (text2) => {
      if (TRUE.includes(text2)) return good(true);
      if (FALSE.includes(text2)) return good(false);
      return bad(`is ${quote(text2)}, which is neither true nor false`, "Write true or false");
    }
  };
}
function count(options) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const accepts = options.max === void 0 ? `a whole number from ${min} up` : `a whole number from ${min} to ${max}`;
  return {
    ...base(options),
    accepts,
    parse: (text2) => {
      const value = Number(text2);
      if (WHOLE_NUMBER.test(text2) && value >= min && value <= max) return good(value);
      return bad(`is ${quote(text2)}`, `Write ${accepts}`);
    }
  };
}
function text(options) {
  const absent = options.default === void 0 ? void 0 : "";
  return { ...base(options), absent, accepts: "text", parse: (written) => good(written) };
}
function secret(options) {
  return { ...text(options), secret: true };
}
function lines(options) {
  const { commas = false } = options;
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: commas ? "a list, by line or comma" : "a list, one item a line",
    parse: (written) => good(splitList(written, commas))
  };
}
function choices(values, options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: `any of ${values.join(", ")}, by line or comma`,
    parse: (written) => {
      const items = [...new Set(splitList(written, true))];
      const wrong = items.map((item) => oneOf(values, item)).find((parsed) => !parsed.ok);
      return wrong === void 0 || wrong.ok ? good(items) : wrong;
    }
  };
}
function path(options) {
  return {
    ...base(options),
    accepts: "a path",
    parse: (written, host) => absolutePath(written, host.workspace)
  };
}
function paths(options) {
  return {
    ...base(options),
    shape: "list",
    absent: [],
    accepts: "paths, one a line",
    parse: (written, host) => {
      const found = [];
      for (const item of splitList(written, false)) {
        const parsed = absolutePath(item, host.workspace);
        if (!parsed.ok) return parsed;
        found.push(parsed.value);
      }
      return good(found);
    }
  };
}
function url(options) {
  return { ...base(options), accepts: "an https address", parse: parseUrl };
}
function base(options) {
  return {
    help: options.help,
    default: options.default ?? "",
    required: options.required ?? false,
    shape: "value",
    secret: false,
    env: options.env ?? "",
    absent: void 0
  };
}
function oneOf(values, written) {
  if (values.includes(written)) return good(written);
  const close = nearest(written, values);
  return bad(
    `is ${quote(written)}, which is not one of ${values.join(", ")}`,
    close === void 0 ? `Write one of ${values.join(", ")}` : `Did you mean ${close}?`
  );
}
function absolutePath(written, workspace) {
  if (written.includes("\0")) return bad("has a NUL character", "Write the path without it");
  return good(isAbsolute(written) ? resolve(written) : resolve(workspace, written));
}
function parseUrl(written) {
  const address = URL.canParse(written) ? new URL(written) : void 0;
  if (address === void 0) {
    return bad(`is ${quote(written)}, which is no address`, "Write https://host/path");
  }
  if (address.username !== "" || address.password !== "") {
    return bad("has a user name or a password in it", "Give credentials by their own input");
  }
  const local = address.protocol === "http:" && LOOPBACK_HOSTS.includes(address.hostname);
  if (address.protocol !== "https:" && !local) {
    return bad(`is ${quote(written)}, which is not https`, "Write an address that begins https://");
  }
  return good(written.endsWith("/") ? written.slice(0, -1) : written);
}
function splitList(written, commas) {
  return written.split(commas ? /[\n,]/ : "\n").map((item) => item.trim()).filter((item) => item !== "");
}
function good(value) {
  return { ok: true, value };
}
function bad(problem, fix) {
  return { ok: false, problem, fix };
}
var MAX_QUOTED_LENGTH = 80;
function quote(written) {
  const short = written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
  return `"${short}"`;
}

// actions/inputs/output.ts
var outputInputs = {
  "output-dir": path({
    help: "A folder to write the files to, made when it is missing; without it, the folder that the steps of a job share."
  })
};

// actions/inputs/sigstore.ts
var INSTANCES = ["auto", "public-good", "github", "custom"];
var trustInputs = {
  instance: choice(INSTANCES, {
    default: "public-good",
    help: "Which Sigstore to use: the public one, GitHub’s own (private repositories of an enterprise), your own by `trusted-root`, or `auto`, by the visibility of the repository."
  }),
  "trusted-root": path({
    help: "A trusted root (`trusted_root.json`) to verify with, offline; `instance: custom` needs it or `tuf-url`."
  }),
  "tuf-url": url({
    help: "A TUF repository that publishes the trusted root, in place of the instance’s own."
  }),
  "tuf-root": path({ help: "The `root.json` to begin with at `tuf-url`." })
};
var signingInputs = {
  ...trustInputs,
  instance: choice(INSTANCES, {
    default: "auto",
    help: "Which Sigstore to use: `public-good`, `github` (GitHub’s own, which logs nothing in public), `custom` (your own), or `auto`: the public one for a public repository, GitHub’s own for any other."
  }),
  "allow-public-log": flag({
    help: "Let the name of a repository that is not public stand in the public log for ever."
  }),
  "signing-config": path({
    help: "A Sigstore signing configuration (v0.2 JSON) that names the services to sign with."
  }),
  "fulcio-url": url({ help: "Certificate authority, in place of the instance’s own." }),
  "rekor-url": url({ help: "Transparency log, in place of the instance’s own." }),
  "rekor-version": choice(["1", "2"], {
    default: "1",
    help: "Version of the interface of the log at `rekor-url`."
  }),
  "tsa-url": url({ help: "Timestamp authority, in place of the instance’s own." })
};
var keyInputs = {
  key: text({
    help: "A private key to sign with in place of the workflow’s identity: a path, `env://NAME`, or a key service by its address (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`; needs an installed cosign). Nothing is logged unless a log is named."
  }),
  "key-password": secret({
    env: "COSIGN_PASSWORD",
    help: "The password of an encrypted key."
  })
};

// shared/github/cache-access.ts
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];
var MODES = /* @__PURE__ */ new Map([
  ["none", { read: false, write: false }],
  ["read", { read: true, write: false }],
  ["write", { read: true, write: true }],
  ["write-only", { read: false, write: true }]
]);
function cacheAccess(env, setting) {
  const isTrusted = TRUSTED_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
  if (setting === "false" || setting === "auto" && !isTrusted) return { maySave: false };
  const service = serviceIn(env);
  if (service === void 0) {
    return { maySave: false, missing: "this runner has no cache service of version 2" };
  }
  const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
  if (mode?.read === false) return { maySave: false };
  const isBranch = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
  return { service, maySave: isTrusted && isBranch && mode?.write !== false };
}
function serviceIn(env) {
  const { ACTIONS_RESULTS_URL: url2, ACTIONS_RUNTIME_TOKEN: token } = env;
  const isThere = url2 && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(env);
  return isThere ? { url: url2, token } : void 0;
}
function isEnterpriseServer(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const host = URL.canParse(server) ? new URL(server).hostname : "";
  return host !== "github.com" && !host.endsWith(".ghe.com");
}

// actions/inputs/source.ts
var sourceInputs = {
  path: path({
    help: "A directory or one file to read, such as `.` or `services/api/go.mod`. Of a directory, what git ignores and does not track is left out, and named; lines of `.assayignore` go before those of `.gitignore`: `!target/` reads what a build made."
  }),
  image: text({
    help: "An image to read: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
  }),
  sbom: path({
    help: "An SBOM to read: CycloneDX in JSON or XML, SPDX in JSON, JSON-LD or tags and values."
  }),
  platform: text({
    help: "The platform to take from a multi-platform image, such as `linux/arm64`, or `all` for every one; without it, `linux/amd64` or the only one."
  }),
  cache: choice(CACHE_SETTINGS, {
    default: "auto",
    help: "Whether the cache of GitHub Actions keeps what was found in the layers of images, so that a rebuilt image is read only where it changed. `auto`: in runs of branches and tags, and not where `cache-dir` keeps it; `true`: pull requests read it too; `false`: no. Only branches save."
  }),
  "cache-dir": path({
    help: "A folder that keeps what was found in the layers of images from run to run, in a terminal or on a runner of your own."
  }),
  "registry-mirrors": lines({
    help: "Where images are asked for before their registry, a line for each: `docker.io=mirror.gcr.io`. A mirror says what a tag means; what comes by digest is checked."
  }),
  "base-image": text({
    help: "The image that `image` was built from, by the digest it then had; without it, annotations, labels and the provenance of the build tell."
  })
};
var registryInputs = {
  "registry-username": text({
    help: "User name for the registry; without it the docker configuration is asked."
  }),
  "registry-password": secret({
    help: "Password or token for the registry; give it together with `registry-username`.",
    env: "ASSAY_REGISTRY_PASSWORD"
  })
};

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
import { readFile as readFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";

// shared/oci/reference.ts
var DOCKER_HUB = "index.docker.io";
var DOCKER_HUB_NAMES = /* @__PURE__ */ new Set([DOCKER_HUB, "docker.io", "registry-1.docker.io"]);
var DEFAULT_TAG = "latest";
var REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var MAX_NAME_LENGTH2 = 255;
function parseImageReference(text2) {
  const at2 = text2.indexOf("@");
  const digest = at2 === -1 ? void 0 : text2.slice(at2 + 1);
  if (digest !== void 0 && !isDigest(digest)) {
    throw invalid(text2, `write the digest as sha256: and 64 lower-case hex digits`);
  }
  const named = at2 === -1 ? text2 : text2.slice(0, at2);
  const colon = named.lastIndexOf(":");
  const hasTag = colon > named.lastIndexOf("/");
  const tag = hasTag ? named.slice(colon + 1) : void 0;
  if (tag !== void 0 && !TAG.test(tag)) {
    throw invalid(text2, 'a tag has letters, digits, "_", "." and "-", at most 128 of them');
  }
  const place = splitRegistry(hasTag ? named.slice(0, colon) : named, text2);
  return { ...place, tag: tag ?? (digest === void 0 ? DEFAULT_TAG : void 0), digest };
}
function repositoryName(reference) {
  return `${reference.registry}/${reference.repository}`;
}
function manifestReference(reference) {
  return reference.digest ?? reference.tag ?? DEFAULT_TAG;
}
function splitRegistry(name, text2) {
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const hasRegistry = /[.:]/.test(first) || first === "localhost" || first.startsWith("[");
  const host = hasRegistry ? first : DOCKER_HUB;
  if (!HOST.test(host)) throw invalid(text2, `'${host.slice(0, 60)}' is not a host name`);
  const registry = DOCKER_HUB_NAMES.has(host.toLowerCase()) ? DOCKER_HUB : host.toLowerCase();
  const path2 = hasRegistry ? name.slice(slash + 1) : name;
  requireRepository(path2, text2);
  const isShort = registry === DOCKER_HUB && !path2.includes("/");
  return { registry, repository: isShort ? `library/${path2}` : path2 };
}
function requireRepository(path2, text2) {
  if (path2 !== path2.toLowerCase()) {
    throw invalid(text2, `write the image name in lower case: ${path2.toLowerCase().slice(0, 200)}`);
  }
  if (path2.length > MAX_NAME_LENGTH2) {
    throw invalid(text2, `the name is longer than ${MAX_NAME_LENGTH2} characters`);
  }
  if (!path2.split("/").every((part2) => REPOSITORY_PART.test(part2))) {
    throw invalid(text2, "write it as registry/name:tag, such as ghcr.io/owner/image:1.2");
  }
}
function invalid(text2, fix) {
  const shown = text2.length > 200 ? `${text2.slice(0, 200)}…` : text2;
  return new UserError("input-invalid", `'${shown}' is not an image reference`, fix);
}

// shared/oci/docker-config.ts
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
  const folder = DOCKER_CONFIG || join3(HOME ?? USERPROFILE ?? "", ".docker");
  const path2 = join3(folder, "config.json");
  const bytes = await readFile3(path2).catch(() => void 0);
  if (bytes === void 0) return {};
  try {
    const value = parseJson(bytes, path2);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  const fix = "run docker login again, or remove the file to stay anonymous";
  throw new UserError("input-invalid", `${path2} is not a docker configuration`, fix);
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
  const secret2 = stringAt(answer, "Secret");
  if (username === void 0 || secret2 === void 0 || secret2 === "") return void 0;
  return username === IDENTITY_TOKEN_USER ? { kind: "identity-token", token: secret2 } : { kind: "basic", username, password: secret2 };
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
    mask: (secret2) => host.mask(secret2),
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

// shared/host/spec.ts
function defineSpec(spec) {
  return spec;
}

// shared/oci/challenge.ts
var MAX_HEADER_LENGTH = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var QUOTED = /"((?:[^"\\]|\\.)*)"/y;
var SPACE = /[ \t,]*/y;
function parseChallenges(header) {
  if (header === null || header.length > MAX_HEADER_LENGTH) return [];
  const challenges = [];
  let at2 = 0;
  const take = (pattern) => {
    pattern.lastIndex = at2;
    const match = pattern.exec(header);
    if (match === null) return void 0;
    at2 = pattern.lastIndex;
    return match[1] ?? match[0];
  };
  while (at2 < header.length) {
    take(SPACE);
    const word = take(TOKEN);
    if (word === void 0) break;
    if (header[at2] !== "=") {
      challenges.push({ scheme: word.toLowerCase(), parameters: /* @__PURE__ */ new Map() });
      continue;
    }
    at2 += 1;
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
  const url2 = URL.canParse(realm) ? new URL(realm) : void 0;
  const isLocalRegistry = isLoopback(new URL(`http://${registry}`).hostname);
  const isSafe = url2?.protocol === "https:" || url2?.protocol === "http:" && isLoopback(url2.hostname) && isLocalRegistry;
  if (url2 !== void 0 && isSafe) return url2;
  const shown = redactUrl(realm);
  throw new RemoteError(
    "bad-response",
    `${registry} sends clients to ${shown} for a token, which is not https: nothing was sent there`,
    { service: registry, method: "GET", url: shown }
  );
}
function getToken(network, realm, form, credentials) {
  const url2 = new URL(realm);
  for (const [key, value] of form) url2.searchParams.set(key, value);
  const headers = credentials?.kind === "basic" ? { authorization: basicAuthorization(credentials.username, credentials.password) } : {};
  return request(network, url2.href, {
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
  const url2 = redactUrl(realm.href);
  const call = { service: realm.host, method: "GET", url: url2 };
  return new RemoteError("bad-response", `${realm.host} gave no token for ${url2}`, call);
}

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
function requireBounded(count2, digest) {
  if (count2 <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError("limit-exceeded", message, { path: digest });
}

// shared/oci/image-config.ts
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseImageConfig(bytes, path2) {
  const value = asObject(parseJson(bytes, path2), "$");
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
  const lines2 = config.history.filter((line) => !line.isEmptyLayer);
  const fits = lines2.length === config.diffIds.length;
  return config.diffIds.map((_, index) => fits ? lines2[index]?.createdBy : void 0);
}
function historyLine(value) {
  const line = isObject(value) ? value : {};
  return { createdBy: stringAt(line, "created_by"), isEmptyLayer: line["empty_layer"] === true };
}
function labelsOf(config) {
  const labels = /* @__PURE__ */ Object.create(null);
  for (const [key, text2] of Object.entries(objectAt(config, "Labels") ?? {})) {
    if (typeof text2 === "string") labels[key] = text2;
  }
  return labels;
}

// shared/oci/image-source.ts
function parseImageSource(text2) {
  const colon = text2.indexOf(":");
  const scheme = text2.slice(0, Math.max(colon, 0));
  const rest = text2.slice(colon + 1);
  switch (scheme) {
    case "oci":
    case "oci-archive": {
      const { path: path2, name } = splitPath(rest, text2);
      return { kind: scheme, path: path2, tag: name };
    }
    case "docker-archive":
      return { kind: scheme, ...splitPath(rest, text2) };
    case "docker":
      return { kind: scheme, name: daemonName(rest, text2) };
    default:
      return { kind: "registry", reference: parseImageReference(text2) };
  }
}
var DRIVE = /^[A-Za-z]:[\\/]/;
function splitPath(rest, text2) {
  const at2 = rest.indexOf("@sha256:");
  if (at2 > 0) return { path: rest.slice(0, at2), name: rest.slice(at2 + 1) };
  const colon = rest.indexOf(":", DRIVE.test(rest) ? 2 : 0);
  const path2 = colon === -1 ? rest : rest.slice(0, colon);
  if (path2 === "") throw pathMissing(text2);
  const name = colon === -1 ? "" : rest.slice(colon + 1);
  return name === "" ? { path: path2 } : { path: path2, name };
}
function pathMissing(text2) {
  const fix = "name the folder or file after the colon, such as oci:build/image:latest";
  return new UserError("input-invalid", `'${text2.slice(0, 200)}' names no path`, fix);
}
function daemonName(rest, text2) {
  const isImageId = /^(?:sha256:)?[0-9a-f]{12,64}$/.test(rest);
  if (isImageId) return rest;
  if (rest.startsWith("//")) {
    const fix = `write docker:NAME for an image of the local daemon, or ${rest.slice(2, 200)} for a registry`;
    throw new UserError("input-invalid", `'${text2.slice(0, 200)}' has slashes too many`, fix);
  }
  parseImageReference(rest);
  return rest;
}

// shared/oci/layout.ts
import { createReadStream } from "node:fs";
import { mkdir as mkdir2, readFile as readFile4, rename as rename2, rm as rm2, stat as stat4, writeFile as writeFile3 } from "node:fs/promises";
import { basename as basename2, join as join4, resolve as resolve2 } from "node:path";
function openLayout(directory) {
  return layoutAt(resolve2(directory));
}
function layoutAt(root) {
  const getManifest = (asked) => manifestIn(root, asked);
  const openBlob = async (descriptor) => await blobStream(root, descriptor);
  return {
    name: basename2(root),
    kind: "layout",
    getManifest,
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor)),
    locateBlob: async (descriptor) => {
      const path2 = await existingBlob(root, descriptor);
      return { path: path2, offset: 0, length: descriptor.size };
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
  return join4(root, "blobs", algorithm, hex);
}
async function manifestIn(root, asked) {
  const digest = isDigest(asked) ? asked : taggedIn(await readLayoutIndex(root), asked)?.digest;
  if (digest === void 0) return void 0;
  const path2 = blobPath(root, digest);
  const size = (await stat4(path2).catch(() => void 0))?.size;
  if (size === void 0) return void 0;
  if (size > MAX_MANIFEST_BYTES) {
    const message = `the manifest ${digest} has ${size} bytes; at most ${MAX_MANIFEST_BYTES} are read`;
    throw new DataError("limit-exceeded", message, { path: path2 });
  }
  const bytes = await readFile4(path2);
  requireBytesMatch(bytes, digest, path2);
  const mediaType = declaredMediaType(bytes, path2) ?? "";
  return { mediaType, digest, bytes, etag: digest };
}
async function existingBlob(root, descriptor) {
  const path2 = blobPath(root, descriptor.digest);
  const found = await stat4(path2).catch(() => void 0);
  if (found?.isFile() === true) return path2;
  const message = `${basename2(root)} has no blob ${descriptor.digest}: the layout is incomplete`;
  throw new DataError("not-found", message, { path: path2 });
}
async function blobStream(root, descriptor) {
  const path2 = await existingBlob(root, descriptor);
  return verified(createReadStream(path2), descriptor, path2);
}
async function writeBlob(root, digest, bytes) {
  const path2 = blobPath(root, digest);
  if (await isIntact(path2, digest)) return;
  await mkdir2(join4(path2, ".."), { recursive: true });
  const temporary = `${path2}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile3(temporary, bytes);
  await rename2(temporary, path2);
}
async function isIntact(path2, digest) {
  const found = await readFile4(path2).catch(() => void 0);
  return found !== void 0 && digestOf(found) === digest;
}
async function putManifest(root, bytes, mediaType, options = {}) {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await writeBlob(root, descriptor.digest, bytes);
  await updateLayoutIndex(root, descriptor, options);
  return { descriptor, isSubjectIndexed: false };
}
async function removeManifest(root, digest) {
  const path2 = blobPath(root, digest);
  const isThere = await stat4(path2).catch(() => void 0) !== void 0;
  await removeFromLayoutIndex(root, digest);
  await rm2(path2, { force: true });
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

// shared/oci/mirrors.ts
var MAX_MIRRORS = 8;
function parseMirrors(lines2) {
  const mirrors = /* @__PURE__ */ new Map();
  for (const line of lines2) {
    const equals = line.indexOf("=");
    if (equals < 1) throw notMirror(line);
    const { registry } = partsOf2(line.slice(0, equals).trim(), line);
    const mirror = partsOf2(line.slice(equals + 1).trim(), line);
    const known = mirrors.get(registry) ?? [];
    if (known.length === MAX_MIRRORS) throw notMirror(line);
    mirrors.set(registry, [...known, mirror]);
  }
  return mirrors;
}
function partsOf2(place, line) {
  if (!/^(?:[^/]*[.:]|localhost(?:\/|$))/.test(place)) throw notMirror(line);
  const { registry, repository } = parseImageReference(`${place.replace(/\/+$/, "")}/a/b`);
  return { registry, prefix: repository.slice(0, -"a/b".length) };
}
function notMirror(line) {
  const fix = "write a line for each as registry=mirror, such as docker.io=mirror.gcr.io";
  const message = `'${line.slice(0, 200)}' names no mirror of a registry`;
  return new UserError("input-invalid", message, fix);
}
function mirrorsOf(reference, mirrors) {
  return (mirrors?.get(reference.registry) ?? []).map(({ registry, prefix }) => ({
    ...reference,
    registry,
    repository: `${prefix}${reference.repository}`
  }));
}
function throughMirrors(origin, mirrors) {
  if (mirrors.length === 0) return origin;
  const stores = [...mirrors, origin];
  const openBlob = async (descriptor) => ReadableStream.from(blobFrom(stores, descriptor));
  return {
    ...origin,
    getManifest: (reference) => manifestFrom(stores, reference),
    openBlob,
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor))
  };
}
async function manifestFrom(stores, reference) {
  for (const store of stores) {
    try {
      const manifest = await store.getManifest(reference);
      if (manifest !== void 0) return manifest;
    } catch (error) {
      if (!(error instanceof RemoteError) || store === stores.at(-1)) throw error;
    }
  }
  return void 0;
}
async function* blobFrom(stores, descriptor) {
  for (const store of stores) {
    let hasBegun = false;
    try {
      for await (const chunk of await store.openBlob(descriptor)) {
        hasBegun = true;
        yield chunk;
      }
      return;
    } catch (error) {
      const isLast = hasBegun || store === stores.at(-1);
      if (isLast || !(error instanceof RemoteError)) throw error;
    }
  }
}

// shared/oci/open-image-store.ts
import { resolve as resolve3 } from "node:path";

// shared/oci/registry-blobs.ts
var MAX_RESUMES = 8;
var STALL_MS = 6e4;
var UPLOAD_ATTEMPTS = 4;
var MAX_ANSWER_BYTES = 64 * 1024;
var BEGIN = { method: "POST", headers: { "content-length": "0" } };
var ONCE = { maxBytes: MAX_ANSWER_BYTES, attempts: 1 };
function downloadBlob(session, network, descriptor) {
  requireDigest(descriptor.digest, session.base);
  return verifiedChunks(resumed(session, network, descriptor), descriptor, descriptor.digest);
}
async function* resumed(session, network, descriptor) {
  let received = 0;
  for (let resumes = 0; received < descriptor.size || resumes === 0; resumes++) {
    const before = received;
    const failure2 = {};
    for await (const chunk of part(session, descriptor, received, failure2)) {
      received += chunk.byteLength;
      yield chunk;
    }
    if (received >= descriptor.size) return;
    if (resumes >= MAX_RESUMES || received === before && resumes > 0) {
      throw cut(session, descriptor, received, failure2.error);
    }
    await network.sleep(retryDelayMs(resumes + 1, void 0, network));
  }
}
async function* part(session, descriptor, start, failure2) {
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
  let skip = start - startOf(answer, start);
  if (skip < 0) throw wrongPart(session, descriptor, start);
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
    failure2.error = error;
  } finally {
    answer.body.cancel().catch(() => void 0);
    chunks.return?.().catch(() => void 0);
  }
}
function startOf({ status, headers }, asked) {
  if (status !== 206) return 0;
  return Number(/^bytes (\d{1,15})-/.exec(headers.get("content-range") ?? "")?.[1] ?? asked);
}
function wrongPart(session, { digest }, start) {
  const url2 = `${session.base}/blobs/${digest}`;
  const call = { service: session.registry, method: "GET", url: url2 };
  const message = `${session.registry} was asked for ${url2} from byte ${start} on, and gave another part`;
  return new RemoteError("bad-response", message, call);
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
  const url2 = `${session.base}/blobs/${descriptor.digest}`;
  const call = { service: session.registry, method: "GET", url: url2 };
  const message = `${session.registry} broke off ${url2} after ${received} of ${descriptor.size} bytes, again and again`;
  return new RemoteError("unreachable", message, call, { cause });
}
async function uploadBlob(session, network, bytes) {
  const digest = digestOf(bytes);
  for (let attempt = 1; ; attempt++) {
    if (await hasBlob(session, digest)) return digest;
    const url2 = await beginUpload(session, digest);
    try {
      await sendBlob(session, url2, bytes);
      return digest;
    } catch (error) {
      if (!isWorthAnotherUpload(error) || attempt >= UPLOAD_ATTEMPTS) throw error;
      await network.sleep(retryDelayMs(attempt, void 0, network));
    }
  }
}
async function requireUploads(session) {
  try {
    const begun = await session.send(
      `${session.base}/blobs/uploads/`,
      { ...BEGIN, ...ONCE },
      "push"
    );
    const location = begun.headers.get("location");
    if (location === null) return;
    await session.send(new URL(location, begun.url).href, { method: "DELETE", ...ONCE }, "push");
  } catch (error) {
    if (error instanceof RemoteError && !WRITE_REFUSALS.has(error.code)) return;
    throw error;
  }
}
var WRITE_REFUSALS = /* @__PURE__ */ new Set(["unauthorized", "forbidden"]);
async function hasBlob(session, digest) {
  const url2 = `${session.base}/blobs/${digest}`;
  const answer = await session.send(
    url2,
    { method: "HEAD", maxBytes: MAX_ANSWER_BYTES, accept: [404] },
    "push"
  );
  return answer.status === 200;
}
async function beginUpload(session, digest) {
  const begun = await session.send(
    `${session.base}/blobs/uploads/`,
    { ...BEGIN, maxBytes: MAX_ANSWER_BYTES },
    "push"
  );
  const location = begun.headers.get("location") ?? "";
  if (location === "" || !URL.canParse(location, begun.url)) throw noLocation(session);
  const target = new URL(location, begun.url).href;
  return `${target}${target.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
}
async function sendBlob(session, url2, bytes) {
  await session.send(
    url2,
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
  const url2 = `${session.base}/blobs/uploads/`;
  const call = { service: session.registry, method: "POST", url: url2 };
  return new RemoteError("bad-response", `${session.registry} did not say where to upload`, call);
}

// shared/oci/registry-referrers.ts
var MAX_PAGES = 100;
var NO_API = [400, 404, 405, 406, 415, 501];
function openReferrers(session, getManifest) {
  let hasApi;
  return async (digest) => {
    requireDigest(digest, session.base);
    const byTag = () => readFallbackTag(getManifest, digest);
    if (hasApi === false) return await byTag();
    const [api, tag] = await Promise.allSettled([
      listByApi(session, digest),
      hasApi === void 0 ? byTag() : void 0
    ]);
    if (api.status === "rejected") throw api.reason;
    hasApi = api.value !== void 0;
    if (api.value !== void 0 && api.value.length > 0) return api.value;
    if (tag.status === "rejected") throw tag.reason;
    return tag.value ?? await byTag();
  };
}
async function listByApi(session, digest) {
  const found = /* @__PURE__ */ new Map();
  let url2 = `${session.base}/referrers/${digest}`;
  for (let page = 0; url2 !== void 0; page++) {
    if (page >= MAX_PAGES) throw endless(session, digest);
    const accept = MEDIA_TYPES.ociIndex;
    const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
    const answer = await session.send(url2, options, "pull");
    if (!isIndexAnswer(answer)) return void 0;
    const index = parseManifest(answer.body, url2);
    for (const referrer of index.kind === "index" ? index.manifests : []) {
      found.set(referrer.digest, referrer);
    }
    requireBounded(found.size, digest);
    url2 = nextPage(answer, session);
  }
  return [...found.values()];
}
function isIndexAnswer(answer) {
  const type = answer.headers.get("content-type")?.split(";", 1)[0]?.trim();
  return answer.status === 200 && type === MEDIA_TYPES.ociIndex;
}
function nextPage(answer, session) {
  const link = answer.headers.get("link") ?? "";
  const address = /^<([^<>]{1,4000})>;[^,]{0,200}\brel="?next"?/.exec(link)?.[1];
  if (address === void 0) return void 0;
  const next = URL.canParse(address, answer.url) ? new URL(address, answer.url) : void 0;
  if (next?.origin === new URL(session.base).origin) return next.href;
  const where = next === void 0 ? "at no address" : `on another host, ${next.host}`;
  const message = `${session.registry} continues its referrers ${where}`;
  throw new DataError("malformed", message, { path: session.base });
}
function endless(session, digest) {
  const message = `${session.registry} has more than ${MAX_PAGES} pages of referrers of ${digest}`;
  return new DataError("limit-exceeded", message, { path: session.base });
}

// shared/oci/registry-session.ts
var DOCKER_HUB_API = "registry-1.docker.io";
function openSession(reference, world) {
  const { registry, repository } = reference;
  const base2 = `${originOf(registry)}/v2/${repository}`;
  const origin = new URL(base2).origin;
  const cache = /* @__PURE__ */ new Map();
  const authorization = async (challenged, action) => {
    if (new URL(challenged.url).origin !== origin) return void 0;
    const header = await authorize(world.network, challenged.headers.get("www-authenticate"), {
      registry,
      scope: `repository:${repository}:${action === "push" ? "pull,push" : "pull"}`,
      credentials: await world.credentials(registry)
    });
    if (header !== void 0) {
      world.mask?.(header.slice(header.indexOf(" ") + 1));
      cache.set(action, header);
    }
    return header;
  };
  const authenticated = async (call, url2, options, action) => {
    const isOurs = new URL(url2).origin === origin;
    const plain = { ...options, service: registry };
    if (!isOurs) return await call(url2, plain);
    const accept = [...options.accept ?? [], 401];
    const first = await call(url2, withAuthorization({ ...plain, accept }, cache.get(action)));
    if (first.status !== 401) return first;
    if (!Buffer.isBuffer(first.body)) await first.body.cancel();
    return await call(url2, withAuthorization(plain, await authorization(first, action)));
  };
  return {
    registry,
    base: base2,
    send: (url2, options, action) => explained(
      registry,
      action,
      () => authenticated((at2, o) => request(world.network, at2, o), url2, options, action)
    ),
    stream: (url2, options, action) => explained(
      registry,
      action,
      () => authenticated((at2, o) => requestStream(world.network, at2, o), url2, options, action)
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
    requireWritable: () => requireUploads(session),
    putManifest: (bytes, mediaType, options) => sendManifest(session, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest2(session, digest),
    listReferrers: openReferrers(session, getManifest)
  };
}
async function fetchManifest(session, asked) {
  const url2 = `${session.base}/manifests/${asked}`;
  const accept = MANIFEST_TYPES.join(", ");
  const answer = await session.send(
    url2,
    { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: [404] },
    "pull"
  );
  return answer.status === 404 ? void 0 : manifestOf2(answer, asked, url2);
}
function manifestOf2(answer, asked, url2) {
  const { body } = answer;
  if (isDigest(asked)) requireBytesMatch(body, asked, url2);
  const digest = isDigest(asked) ? asked : digestOf(body);
  const served = answer.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
  const mediaType = declaredMediaType(body, url2) ?? served;
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
  const url2 = `${session.base}/manifests/${algorithm}:${hex}`;
  const options = { method: "DELETE", maxBytes: MAX_MANIFEST_BYTES, accept: NOT_DELETED };
  try {
    const { status } = await session.send(url2, options, "push");
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
      const mirrors = mirrorsOf(image.reference, world.mirrors);
      const store = throughMirrors(
        openRegistry(image.reference, world),
        mirrors.map((mirror) => openRegistry(mirror, world))
      );
      return opened(store, manifestReference(image.reference));
    }
    case "oci": {
      const index = await readLayoutIndex(resolve3(image.path));
      const digests = index.manifests.map((entry) => entry.digest);
      const reference = image.tag ?? onlyOne(digests, tagsOf(index), image.path);
      return opened(openLayout(image.path), reference);
    }
    case "oci-archive": {
      const { openOciArchive } = await import("./archive-DOMXIMLF.js");
      const { store, digests, tags, close } = await openOciArchive(image.path, world);
      const reference = image.tag ?? onlyOne(digests, tags, image.path);
      return { store, reference, hasOwnDigests: true, close };
    }
    case "docker-archive": {
      const { openDockerArchive } = await import("./archive-DOMXIMLF.js");
      return { ...await openDockerArchive(image.path, image.name, world), hasOwnDigests: false };
    }
    case "docker": {
      const { openDockerArchive } = await import("./archive-DOMXIMLF.js");
      const { saveFromDaemon } = await import("./daemon-CJYILYOY.js");
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
function onlyOne(digests, tags, path2) {
  const distinct = [...new Set(tags.filter((tag) => !/^sha256-[0-9a-f]{64}/.test(tag)))];
  if (distinct.length === 1 && distinct[0] !== void 0) return distinct[0];
  if (distinct.length === 0 && digests.length === 1 && digests[0] !== void 0) return digests[0];
  const there = distinct.slice(0, 20).join(", ") || "none has a tag";
  const fix = `add a colon and one of its tags: ${there}`;
  throw new UserError("input-invalid", `${path2} has ${digests.length} images`, fix);
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
function parsePlatformName(text2) {
  const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text2);
  if (match === null) {
    const fix = "write it as os/architecture, such as linux/amd64 or linux/arm/v7";
    throw new UserError("input-invalid", `'${text2.slice(0, 100)}' is not a platform`, fix);
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

// shared/oci/resolve-image.ts
var MAX_INDEX_DEPTH = 4;
var MAX_LAYERS = 1e3;
async function resolveImage(store, reference, platform) {
  const wanted = platform === void 0 ? void 0 : parsePlatformName(platform);
  const first = await requireManifest(store, reference);
  let current = first;
  for (let depth = 0; ; depth++) {
    const parsed = parseManifest(current.bytes, current.digest);
    if (parsed.kind === "manifest") {
      const index = depth === 0 ? void 0 : first;
      return await readImage(store, { manifest: current, parsed, index }, wanted);
    }
    if (depth >= MAX_INDEX_DEPTH) throw tooDeep(store, first.digest);
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
  requireImage(parsed, manifest.digest);
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  const { platform } = config;
  if (wanted !== void 0 && platform.os !== "" && !isPlatform(wanted, platform)) {
    const message = `${store.name} is an image for ${formatPlatform(platform)} alone, not ${formatPlatform(wanted)}`;
    throw new UserError("input-invalid", message, "leave out the platform, or choose that one");
  }
  return { ...found, platform, config, layers: layersOf(manifest.digest, parsed, config) };
}
function requireImage({ config, artifactType }, digest) {
  if (CONFIG_TYPES.has(config.mediaType)) return;
  const what = (artifactType ?? config.mediaType).slice(0, 100);
  const message = `${digest} is no container image, but an artifact of the type ${what}`;
  throw new DataError("malformed", message, { path: digest });
}
var CONFIG_TYPES = /* @__PURE__ */ new Set([
  MEDIA_TYPES.ociConfig,
  "application/vnd.docker.container.image.v1+json",
  "",
  "application/octet-stream"
]);
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

export {
  readInputs,
  nearest,
  choice,
  flag,
  count,
  text,
  secret,
  lines,
  choices,
  path,
  paths,
  url,
  defineSpec,
  outputInputs,
  trustInputs,
  signingInputs,
  keyInputs,
  cacheAccess,
  sourceInputs,
  registryInputs,
  canonicalJson,
  canonicalJsonPieces,
  prettyJson,
  prettyJsonPieces,
  EVIDENCE_KIND,
  DOCUMENTS_KIND,
  repositoryPath,
  artifactPath,
  sourceText,
  placeText,
  placeUrl,
  encodePath,
  isObject,
  asObject,
  asArray,
  asString,
  asNumber,
  optionalString,
  optionalNumber,
  optionalObject,
  optionalArray,
  stringAt,
  objectAt,
  arrayAt,
  scalarText,
  parseJson,
  DOCKER_HUB,
  parseImageReference,
  parseImageSource,
  verified,
  readWhole,
  parseMirrors,
  MEDIA_TYPES,
  MAX_MANIFEST_BYTES,
  parseManifest,
  declaredMediaType,
  describeReferrer,
  fallbackTag,
  referrersIn,
  requireBounded,
  parseLayoutIndex,
  taggedIn,
  tagsOf,
  isRetriedStatus,
  retryDelayMs,
  redactUrl,
  redactText,
  collectBytes,
  request,
  MAX_CONFIG_BYTES,
  parseImageConfig,
  networkOf,
  readInputFile,
  readOptionalFile,
  describeError,
  DECISION_KIND,
  openStepFiles,
  shownPath,
  recordingFailure,
  imageWorld,
  version,
  inTurns,
  formatPlatform,
  resolveImage,
  imagesOf,
  openImageStore
};

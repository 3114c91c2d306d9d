import {
  MAX_SUBJECTS
} from "./chunk-I6XSW4E2.js";
import {
  arrayAt,
  formatPlatform,
  imageWorld,
  imagesOf,
  inTurns,
  isObject,
  openImageStore,
  parseImageSource,
  parseJson,
  parseManifest,
  prettyJson,
  readInputFile,
  shownPath,
  stringAt
} from "./chunk-KSAPSDIZ.js";
import {
  UserError
} from "./chunk-4ESDXPR3.js";

// shared/attest/subjects.ts
var MAX_LIST_BYTES = 512 * 1024;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
var FILE_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
var HEX = "[0-9a-fA-F]{64}|[0-9a-fA-F]{128}";
var GNU_LINE = new RegExp(`^(\\\\?)(${HEX}) [ *](.+)$`);
var BSD_LINE = new RegExp(`^(\\\\?)SHA(256|512) \\((.+)\\) = (${HEX})$`);
function checksumSubjects(bytes, path) {
  requireSize(bytes, path);
  const subjects = [];
  for (const [index, raw] of bytes.toString("utf8").split("\n").entries()) {
    const line = raw.replace(/\r$/, "");
    if (line.trim() === "" || line.startsWith("#")) continue;
    subjects.push(subjectOfLine(line, `${path}:${index + 1}`));
  }
  return requireSome(subjects, path);
}
function artifactListSubjects(bytes, path) {
  requireSize(bytes, path);
  const list = parseJson(bytes, path);
  if (!isObject(list) || list["version"] !== 1) {
    throw invalid(`${path} is not an artifact list of version 1.`);
  }
  const entries = arrayAt(list, "subjects") ?? [];
  return requireSome(
    entries.map((entry, index) => subjectOfEntry(entry, `${path}: subjects[${index}]`)),
    path
  );
}
function artifactListText(subjects) {
  const listed = subjects.map(({ name, digest, kind }) => ({ name, digest, kind }));
  return prettyJson({ version: 1, subjects: listed });
}
function subjectOfLine(line, where) {
  const gnu = GNU_LINE.exec(line);
  if (gnu !== null) return subjectOf(gnu[3], gnu[2], gnu[1] !== "");
  const bsd = BSD_LINE.exec(line);
  if (bsd !== null && bsd[4]?.length === Number(bsd[2]) / 4) {
    return subjectOf(bsd[3], bsd[4], bsd[1] !== "");
  }
  throw invalid(
    `${where} is not a line of sha256sum or sha512sum: a digest of 64 or 128 digits, two spaces, a name.`
  );
}
function subjectOf(name = "", hex = "", isEscaped = false) {
  const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
  return { name: isEscaped ? unescaped(name) : name, digest };
}
function unescaped(name) {
  return name.replace(
    /\\([\\nr])/g,
    (_, letter) => letter === "n" ? "\n" : letter === "r" ? "\r" : "\\"
  );
}
function subjectOfEntry(entry, where) {
  const name = isObject(entry) ? stringAt(entry, "name") : void 0;
  const digest = isObject(entry) ? stringAt(entry, "digest") : void 0;
  if (!isObject(entry) || name === void 0 || digest === void 0) {
    throw invalid(`${where} has no name or no digest.`);
  }
  const kind = stringAt(entry, "kind") ?? "file";
  const form = kind === "file" ? FILE_DIGEST : DIGEST;
  if (!form.test(digest))
    throw invalid(`${where} has no digest of sha256, nor a file’s of sha512.`);
  if (kind === "file" || kind === "oci") return { name, digest, kind };
  throw invalid(`${where} is of the kind ${JSON.stringify(kind)}, which is neither file nor oci.`);
}
function requireSize(bytes, path) {
  if (bytes.length <= MAX_LIST_BYTES) return;
  throw invalid(
    `${path} has ${bytes.length} bytes; a list of subjects has at most ${MAX_LIST_BYTES}.`
  );
}
function requireSome(subjects, path) {
  if (subjects.length === 0) throw invalid(`${path} names no subject.`);
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw invalid(`${path} names ${subjects.length} subjects; a statement holds ${MAX_SUBJECTS}.`);
}
function invalid(message) {
  return new UserError(
    "input-invalid",
    message,
    "Write the list with sha256sum or sha512sum, or let the step that builds the files write it."
  );
}

// shared/attest/file-subjects.ts
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { basename, isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
var MAX_MATCHES = 5e4;
async function fileSubjects(root, patterns) {
  const paths = await matchedFiles(root, patterns);
  const subjects = [];
  for (const path of paths) {
    subjects.push({ name: basename(path), digest: await digestOfFile(path), path });
  }
  return subjects;
}
async function digestOfFile(path) {
  const hash = createHash("sha256");
  await pipeline(fs.createReadStream(path), hash);
  return `sha256:${hash.digest("hex")}`;
}
async function matchedFiles(root, patterns) {
  const files = /* @__PURE__ */ new Set();
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
      for (const path of await glob(root, pattern.slice(1))) files.delete(path);
      continue;
    }
    const matched = (await glob(root, pattern)).filter((path) => fs.statSync(path).isFile());
    if (matched.length === 0) throw nothingMatches(pattern);
    for (const path of matched) files.add(path);
  }
  if (files.size <= MAX_SUBJECTS) return [...files].sort();
  throw new UserError(
    "input-invalid",
    `The patterns match ${files.size} files; a statement holds ${MAX_SUBJECTS}.`,
    "Name the release files more closely, or attest a checksum file."
  );
}
async function glob(root, pattern) {
  const plain = isAbsolute(pattern) ? pattern : join(root, pattern);
  if (fs.existsSync(plain)) return [plain];
  if (!Object.hasOwn(fs.promises, "glob")) throw noPatterns(pattern);
  const found = [];
  for await (const path of fs.promises.glob(pattern, { cwd: root })) {
    found.push(isAbsolute(path) ? path : join(root, path));
    if (found.length > MAX_MATCHES) throw tooMany(pattern);
  }
  return found;
}
function nothingMatches(pattern) {
  return new UserError(
    "file-not-found",
    `No file matches ${JSON.stringify(pattern)}.`,
    "Check the path, and that the step that makes the file ran before this one."
  );
}
function noPatterns(pattern) {
  return new UserError(
    "not-supported",
    `Node ${process.versions.node} cannot expand the pattern ${JSON.stringify(pattern)}.`,
    "Use Node 24, or name each file."
  );
}
function tooMany(pattern) {
  return new UserError(
    "input-invalid",
    `The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
    "Name the release files more closely."
  );
}

// actions/steps/image-place.ts
async function openImagePlace(image, inputs, host) {
  const source = parseImageSource(image);
  if (source.kind !== "registry" && source.kind !== "oci") {
    throw new UserError(
      "not-supported",
      `${image} can hold no evidence: only a registry and an OCI layout can.`,
      "Give `registry/name:tag` or `oci:DIR[:TAG]`."
    );
  }
  const { store, reference } = await openImageStore(source, imageWorld(inputs, source, host));
  const manifest = await store.getManifest(reference);
  if (manifest === void 0) {
    throw new UserError(
      "file-not-found",
      `There is no image ${reference} in ${store.name}.`,
      "Check the name, the tag, and that the job may read it."
    );
  }
  const { mediaType, digest, bytes } = manifest;
  return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}

// actions/steps/targets.ts
var CONCURRENCY = 6;
var MAX_PLATFORMS = 100;
var MAX_IMAGES = 500;
async function targetsOf(inputs, host) {
  return withFileStems(await namedTargets(inputs, host));
}
async function namedTargets(inputs, host) {
  const { image: images, path, "subject-checksums": checksums, subjects } = inputs;
  const given = { image: images[0], path: path[0], "subject-checksums": checksums, subjects };
  const names = Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : name);
  if (names.length > 1) throw tooMany2(names);
  if (images.length > 0) return await allImageTargets(images, inputs, host);
  if (path.length > 0) return await fileTargets(path, host);
  if (checksums !== void 0) {
    const listed2 = checksumSubjects(await readInputFile(checksums), shownPath(host, checksums));
    return listed2.map((subject) => ({ subject }));
  }
  const list = subjects ?? artifactList(host);
  if (list === void 0) throw nothingNamed();
  const listed = artifactListSubjects(await readInputFile(list), shownPath(host, list));
  return await inTurns(listed, CONCURRENCY, (subject) => listedTarget(subject, inputs, host));
}
async function allImageTargets(images, inputs, host) {
  if (images.length > MAX_IMAGES) throw tooManyImages(images.length);
  const found = await inTurns(images, CONCURRENCY, (image) => imageTargets(image, inputs, host));
  const distinct = /* @__PURE__ */ new Map();
  for (const target of found.flat()) {
    const key = `${target.subject.name}@${target.subject.digest}`;
    if (!distinct.has(key)) distinct.set(key, target);
  }
  return [...distinct.values()];
}
async function imageTargets(image, inputs, host) {
  const { bytes, ...place } = await openImagePlace(image, inputs, host);
  const named = targetOf(place);
  return inputs.platforms === "index" ? [named] : [named, ...platformTargets(place, bytes)];
}
function platformTargets({ store, subject }, bytes) {
  const parsed = parseManifest(bytes, subject.digest);
  const images = parsed.kind === "index" ? imagesOf(parsed) : [];
  const distinct = [...new Map(images.map((each) => [each.digest, each])).values()];
  if (distinct.length > MAX_PLATFORMS) throw tooManyPlatforms(subject.digest, distinct.length);
  return distinct.map(({ mediaType, digest, size, platform }) => ({
    ...targetOf({ store, subject: { mediaType, digest, size } }),
    ...platform === void 0 ? {} : { platform: formatPlatform(platform) }
  }));
}
function targetOf(place) {
  return { subject: { name: place.store.name, digest: place.subject.digest }, place };
}
async function fileTargets(patterns, host) {
  const files = await fileSubjects(host.workspace, patterns);
  return files.map(({ name, digest, path }) => ({ subject: { name, digest }, path }));
}
async function listedTarget({ name, digest, kind }, inputs, host) {
  if (kind === "file") return { subject: { name, digest } };
  const { store, subject } = await openImagePlace(`${name}@${digest}`, inputs, host);
  return targetOf({ store, subject });
}
function withFileStems(targets) {
  const taken = /* @__PURE__ */ new Set();
  return targets.map((target, at) => {
    const { place, platform, subject } = target;
    if (place === void 0) return target;
    const name = subject.name.split("/").at(-1) ?? "image";
    const plain = platform === void 0 ? name : `${name}-${platform.replaceAll("/", "-")}`;
    const exact = `${plain}-${subject.digest.slice(7, 19)}`;
    const fileStem = [plain, exact].find((stem) => !taken.has(stem)) ?? `${exact}-${at + 1}`;
    taken.add(fileStem);
    return { ...target, fileStem };
  });
}
function artifactList({ env }) {
  const path = env["GITHUB_ARTIFACTS_LIST"] ?? "";
  return path === "" ? void 0 : path;
}
function nothingNamed() {
  return new UserError(
    "input-missing",
    "Nothing says what this is about.",
    "Give one of the inputs `image`, `path`, `subject-checksums` and `subjects`."
  );
}
function tooMany2(names) {
  return new UserError(
    "input-conflict",
    `The inputs ${names.map((name) => `\`${name}\``).join(" and ")} were given together.`,
    "Give one of them, and use one step for each kind of subject."
  );
}
function tooManyImages(count) {
  return new UserError(
    "not-supported",
    `There are ${count} images; at most ${MAX_IMAGES} are taken in one step.`,
    "Use a step for each part of them."
  );
}
function tooManyPlatforms(digest, count) {
  return new UserError(
    "not-supported",
    `${digest} is an index of ${count} images; at most ${MAX_PLATFORMS} are taken.`,
    "Give `platforms: index`."
  );
}

export {
  artifactListText,
  targetsOf
};

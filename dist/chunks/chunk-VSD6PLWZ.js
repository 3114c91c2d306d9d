import {
  artifactListSubjects,
  checksumSubjects,
  declaredSubjects,
  fileSubjects,
  formatPlatform,
  guardedFolders,
  imagesUnder,
  inTurns,
  noImages,
  openImagePlace,
  parseManifest,
  readPlainFile,
  shownPath,
  withEvidenceElsewhere
} from "./chunk-FHZRXWLJ.js";
import {
  UserError
} from "./chunk-HT5UQKYW.js";

// actions/steps/targets.ts
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
var CONCURRENCY = 6;
var MAX_IMAGES = 500;
async function targetsOf(inputs, host, onDigest) {
  const targets = withFileStems(await namedTargets(inputs, host, onDigest));
  return withEvidenceElsewhere(targets, inputs, host);
}
async function namedTargets(inputs, host, onDigest) {
  const { image: images, path, "subject-checksums": checksums, subjects } = inputs;
  const given = { image: images[0], path: path[0], "subject-checksums": checksums, subjects };
  const names = Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : name);
  if (names.length > 1) throw tooMany(names);
  if (images.length > 0) return await allImageTargets(images, inputs, host, onDigest);
  if (path.length > 0) return await fileTargets(path, host);
  if (checksums !== void 0) {
    const listed2 = checksumSubjects(
      await readPlainFile(checksums, host),
      shownPath(host, checksums)
    );
    return listed2.map((subject) => listedFile(subject, checksums, host));
  }
  const listed = subjects === void 0 ? await subjectsOfJob(host) : artifactListSubjects(await readPlainFile(subjects, host), shownPath(host, subjects));
  if (listed.length === 0) throw nothingNamed();
  return await inTurns(
    listed,
    CONCURRENCY,
    async (subject) => subject.kind === "file" ? listedFile(subject, subjects, host) : targetOf(await openImagePlace(`${subject.name}@${subject.digest}`, inputs, host))
  );
}
async function allImageTargets(images, inputs, host, onDigest) {
  if (images.length > MAX_IMAGES) throw tooManyImages(images.length);
  const found = await inTurns(
    images,
    CONCURRENCY,
    (image) => imageTargets(image, inputs, host, onDigest)
  );
  const distinct = /* @__PURE__ */ new Map();
  for (const target of found.flat()) {
    const key = `${target.subject.name}@${target.subject.digest}`;
    if (!distinct.has(key)) distinct.set(key, target);
  }
  return [...distinct.values()];
}
async function imageTargets(image, inputs, host, onDigest) {
  const opened = await openImagePlace(image, inputs, host, onDigest);
  const named = targetOf(opened);
  const isIndex = parseManifest(opened.bytes, opened.subject.digest).kind === "index";
  if (inputs.platforms === "index" || !isIndex) return [named];
  const images = await imagesIn(opened);
  if (images.length === 0) throw noImages(image);
  return [named, ...images.map((listed) => platformTarget(opened.store, listed))];
}
function platformTarget(store, { descriptor, platforms }) {
  const { mediaType, digest, size } = descriptor;
  const [platform] = platforms;
  return {
    subject: { name: store.name, digest },
    place: { store, subject: { mediaType, digest, size } },
    ...platform === void 0 ? {} : { platform: formatPlatform(platform) },
    images: async () => [digest],
    ...factsOf(store)
  };
}
function targetOf(opened) {
  const { store, subject } = opened;
  let found;
  const foundOnce = () => {
    found ??= imagesIn(opened);
    return found;
  };
  return {
    subject: { name: store.name, digest: subject.digest },
    place: { store, subject },
    images: async () => (await foundOnce()).map(({ descriptor }) => descriptor.digest),
    ...factsOf(store)
  };
}
async function imagesIn({ store, subject, bytes }) {
  const { mediaType, digest } = subject;
  return await imagesUnder(store, parseManifest(bytes, digest), { mediaType, digest, bytes });
}
function factsOf(store) {
  const known = /* @__PURE__ */ new Map();
  const problemOf = async (digest) => {
    const { layersProblem } = await import("./prove-layers-275IQKO7.js");
    return await layersProblem(store, digest, availableParallelism());
  };
  return {
    imageId: (digest) => imageIdOf(store, digest),
    layersProblem: (digest) => {
      const problem = known.get(digest) ?? problemOf(digest);
      known.set(digest, problem);
      return problem;
    }
  };
}
async function imageIdOf(store, digest) {
  const manifest = await store.getManifest(digest);
  if (manifest === void 0) return void 0;
  const parsed = parseManifest(manifest.bytes, digest);
  return parsed.kind === "manifest" ? parsed.config.digest : void 0;
}
async function fileTargets(patterns, host) {
  const files = await fileSubjects(host.workspace, patterns, guardedFolders(host));
  return files.map(({ name, digest, path }) => ({ subject: { name, digest }, path }));
}
function listedFile({ name, digest }, list, host) {
  const folders = [...list === void 0 ? [] : [dirname(list)], host.workspace];
  const mayBeAt = [...new Set(folders.map((folder) => resolve(folder, name)))];
  return { subject: { name, digest }, mayBeAt };
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
async function subjectsOfJob(host) {
  const path = host.env["GITHUB_ARTIFACTS_LIST"] ?? "";
  return path === "" ? [] : declaredSubjects(await readPlainFile(path, host), shownPath(host, path));
}
function nothingNamed() {
  return new UserError(
    "input-missing",
    "Nothing says what this is about.",
    "Give one of the inputs `image`, `path`, `subject-checksums` and `subjects`."
  );
}
function tooMany(names) {
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

export {
  targetsOf
};

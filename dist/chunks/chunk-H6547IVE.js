import {
  isKnownById,
  legacyAttestation,
  legacyStore,
  openEvidenceStores,
  publishEvidence,
  readScans,
  requireScanned,
  writeEvidence
} from "./chunk-7WVF2ZAC.js";
import {
  requireGitHubProvenance
} from "./chunk-SBL7OQAW.js";
import {
  loadSigning,
  openSigningLate
} from "./chunk-JD4UFB5C.js";
import {
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-CN73GM4U.js";
import {
  spec4 as spec
} from "./chunk-3DQXD2HY.js";
import {
  IN_TOTO_PAYLOAD_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  artifactListText,
  canonicalJson,
  claimedRun,
  countNoun,
  makeStatement,
  mapConcurrently,
  namedSubjects,
  readInputs,
  registryLogin,
  resolveSubjects,
  runRepository,
  signingChoice,
  storeChoice
} from "./chunk-IJL76HOG.js";
import {
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/attest/assign-subjects.ts
var CONCURRENCY = 6;
async function assignSubjects({ isGiven, documents }, targets, host) {
  const assigned = [];
  for (const read of documents) {
    const taken = new Set(assigned.flatMap(subjectsOf));
    const open = isGiven ? targets : targets.filter((target) => !taken.has(target));
    if (open.length === 0) break;
    const document = await read();
    const parts = await Promise.all(document.map((part) => assign(part, open, host)));
    const found = parts.filter((part) => subjectsOf(part).length > 0);
    const [whole] = document;
    if (isGiven && found.length === 0 && whole?.about !== void 0)
      throw aboutAnother(whole.about);
    assigned.push(...found);
  }
  if (documents.length > 0) await requireAll(targets, new Set(assigned.flatMap(subjectsOf)));
  return assigned;
}
function subjectsOf({ images, files }) {
  return [...images, ...files];
}
async function assign(predicate, targets, host) {
  const { about } = predicate;
  const images = targets.filter(({ place }) => place !== void 0);
  const files = targets.filter(({ place }) => place === void 0);
  if (about === void 0) return { ...predicate, images, files };
  const isFree = !(about.isImage && about.isOwn);
  return {
    ...predicate,
    images: about.isImage ? await imagesFor(about, images, host) : [],
    files: files.filter(({ subject }) => isFree || about.digests.includes(subject.digest))
  };
}
async function imagesFor({ digests, imageId, isOwn, name }, images, host) {
  const named = images.filter(({ subject }) => digests.includes(subject.digest));
  const [first] = images;
  if (named.length > 0 || first === void 0) return named;
  if (imageId !== void 0) {
    const ids = /* @__PURE__ */ new Set([imageId]);
    const have = await mapConcurrently(images, CONCURRENCY, (image) => hasOneOf(image, ids));
    return images.filter((_, index) => have[index]);
  }
  if (isOwn || images.some(({ platform }, index) => index > 0 && platform === void 0)) return [];
  host.annotate(
    "warning",
    `The document describes ${name}, but the subject of the attestation is ${first.subject.name}@${first.subject.digest}.`
  );
  return [first];
}
async function hasOneOf(target, ids) {
  for (const digest of await target.images?.() ?? []) {
    if (await isKnownById(target, digest, ids)) return true;
  }
  return false;
}
async function requireAll(targets, assigned) {
  const digests = new Set([...assigned].map(({ subject }) => subject.digest));
  for (const target of targets) {
    if (assigned.has(target) || target.platform !== void 0) continue;
    const images = await target.images?.() ?? [];
    if (!images.some((digest) => digests.has(digest))) throw nothingAbout(target);
  }
}
function aboutAnother({ name }) {
  return new UserError(
    "input-conflict",
    `The document describes ${name}, which is not one of the subjects.`,
    "Run `sbom` and `scan` on the attested image by digest, or attest the image that the document describes."
  );
}
function nothingAbout({ subject, place }) {
  return new UserError(
    "input-conflict",
    `No document describes ${subject.name}@${subject.digest}.`,
    place === void 0 ? "Run `sbom` and `scan` on the files, or set the input `image`." : "Run `sbom` and `scan` on this image by digest before you attest it."
  );
}

// shared/attest/predicate-size.ts
var GITHUB_MAX_PREDICATE_BYTES = 16 * 1024 * 1024;
var REKOR_V1_MAX_ENTRY_BYTES = 32e6;
var ENTRY_OVERHEAD_BYTES = 8 * 1024;
function requireFits(statement, limits) {
  const predicateBytes = Buffer.byteLength(canonicalJson(statement.predicate));
  if (limits.isForGitHub && predicateBytes > GITHUB_MAX_PREDICATE_BYTES) {
    throw tooLarge(
      `The predicate has ${predicateBytes} bytes, but GitHub’s attestations API accepts at most ${GITHUB_MAX_PREDICATE_BYTES}.`
    );
  }
  const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
  const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
  if (entryBytes <= maxEntryBytes) return;
  throw tooLarge(
    `The attestation is too large for Rekor version 1: it has ${entryBytes} bytes, but the limit is ${maxEntryBytes}.`
  );
}
function rekorV1EntryBytes(statement) {
  const payloadBytes = Buffer.byteLength(canonicalJson(statement));
  return Math.ceil(payloadBytes / 3) * 4 + IN_TOTO_PAYLOAD_TYPE.length + ENTRY_OVERHEAD_BYTES;
}
function tooLarge(message) {
  return new UserError(
    "not-supported",
    message,
    "Store the attestation only in the registry, and use Rekor version 2 or only a timestamp, because both need only the digest of the attestation. You can also attest a smaller document, or a reference with the URI and the digest of the document."
  );
}

// actions/attest/plan-attestations.ts
function planAttestations(predicates, inputs, tools) {
  return predicates.flatMap(
    (predicate, index) => groupsFor(predicate).map((group) => {
      const suffix = index === 0 ? "" : `-${index + 1}`;
      return workOf(group, predicate, `${inputs.type}${suffix}`, inputs, tools);
    })
  );
}
function groupsFor({ images, files: [file, ...files] }) {
  const groups = images.map((image) => [image]);
  return file === void 0 ? groups : [...groups, [file, ...files]];
}
function workOf(group, { predicateType, predicate }, kind, inputs, tools) {
  const [{ subject, place }, ...others] = group;
  const { signer, places } = tools;
  const subjects = [subject, ...others.map((other) => other.subject)];
  const statement = makeStatement(subjects, predicateType, predicate);
  if (inputs.github) requireGitHubProvenance(statement);
  requireFits(statement, {
    isForGitHub: inputs.github,
    isForRekorV1: signer.services.logs.some((log) => log.version === 1)
  });
  const fileNames = fileNamesOf(group, predicateType, kind);
  return {
    name: `${predicateType} for ${nameOf(group)}`,
    subjects,
    predicateType,
    predicate,
    places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
    legacy: inputs.legacy ? legacyWork(group, statement, tools) : void 0,
    sign: (using) => signStatement(using, statement)
  };
}
function legacyWork([{ place }], { predicateType, predicate }, { clock }) {
  if (place === void 0) return void 0;
  const { store, subject } = place;
  return {
    place: legacyStore("legacy-attestation", store, subject.digest, clock),
    predicateType,
    predicate,
    sign: async (signer, fresh) => await legacyAttestation(signer, await fresh(), predicateType)
  };
}
function fileNamesOf(group, predicateType, kind) {
  const [{ subject, fileStem }, ...others] = group;
  const subjectName = fileStem ?? subject.name.split("/").at(-1) ?? "";
  const stem = others.length === 0 && subjectName !== "" ? `${subjectName}.${kind}` : kind;
  const isProvenance = predicateType === SLSA_PROVENANCE_PREDICATE_TYPE;
  return [`${stem}.sigstore.json`, ...isProvenance ? [`${stem}.intoto.jsonl`] : []];
}
function nameOf([{ subject, platform }, ...others]) {
  if (others.length > 0) return `${others.length + 1} files`;
  return `${subject.name}@${subject.digest}${platform === void 0 ? "" : ` (${platform})`}`;
}

// actions/attest/main.ts
async function main(host, open = openSigningLate, scan) {
  await claimedRun(host, spec, ({ files }) => attest(host, files, open, scan));
}
async function attest(host, files, open, scan) {
  const inputs = readInputs(spec, host);
  const isHandOff = inputs["subjects-only"];
  const run = runRepository(host);
  const { github } = run;
  const stores = storeChoice(inputs);
  const signing = signingChoice(inputs);
  if (!isHandOff) await requireMaySign(stores, signing, github, host);
  const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
  await requireScanned(targets, await readScans(host, scan));
  if (isHandOff) return await handOff(targets, files, host);
  await Promise.all([
    requireMayStore(targets),
    warnOfHiddenEvidence(targets, ["sig", "att"], host),
    loadSigning()
  ]);
  const { documentsOf, provenanceOf } = await import("./predicate-U7BVEBNU.js");
  const documents = await assignSubjects(await documentsOf(inputs, host), targets, host);
  const opened = await open(signing, run, host);
  const predicates = inputs.type === "provenance" ? await assignSubjects(provenanceOf(await opened.claims(), host), targets, host) : documents;
  const places = await openEvidenceStores(stores, github);
  const clock = github.network;
  const planned = planAttestations(predicates, inputs, { signer: opened.signer, places, clock });
  const { replace } = stores;
  const published = await publishEvidence(planned, async () => opened, { replace, clock });
  const { path, linesPath, logIndex } = await writeEvidence(files, "attest", published);
  host.setOutput("digest", targets[0]?.subject.digest ?? "");
  host.setOutput("bundle", path);
  host.setOutput("bundles", linesPath);
  host.setOutput("predicate-type", predicates[0]?.predicateType ?? "");
  host.setOutput("log-index", logIndex);
  const [attestationId = ""] = attestationIds(published);
  host.setOutput("attestation-id", attestationId);
  host.setOutput("attestation-url", attestationId === "" ? "" : pageOf(attestationId, host));
  for (const { work, isReused } of published) {
    host.info(`${isReused ? "was attested already" : "attested"}  ${work.name}`);
  }
  host.finish("pass", `Attested ${published.map(({ work }) => work.name).join(", ")}.`);
}
function attestationIds(published) {
  const stores = published.flatMap(({ work }) => work.places);
  return stores.flatMap((store) => store.attestationId?.() ?? []);
}
function pageOf(attestationId, { context }) {
  return `${context?.serverUrl}/${context?.repository}/attestations/${attestationId}`;
}
async function handOff(targets, files, host) {
  const subjects = targets.map(({ subject, place }) => {
    if (place?.store.kind === "layout") throw notElsewhere(subject.name);
    return { ...subject, kind: place === void 0 ? "file" : "oci" };
  });
  host.setOutput("digest", targets[0]?.subject.digest ?? "");
  host.setOutput("subjects", await files.write("subjects.json", artifactListText(subjects)));
  host.finish("pass", `Listed ${countNoun(subjects.length, "subject")}.`);
}
function notElsewhere(name) {
  return new UserError(
    "not-supported",
    `The image ${name} is in a folder that other jobs cannot read.`,
    "Push the image to a registry first."
  );
}

export {
  main
};

import {
  describedIds,
  isSpdx3,
  readDocument,
  spdx3Form
} from "./chunk-DAEWVAIA.js";
import {
  isKnownById,
  legacyAttestation,
  legacyLog,
  legacyStore,
  openEvidenceStores,
  publishEvidence,
  requireScanned,
  writeEvidence
} from "./chunk-33P4BTY7.js";
import {
  readStepFile
} from "./chunk-32RDH3AS.js";
import {
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-TSHKMVOX.js";
import {
  openSigning
} from "./chunk-B4TB7X5O.js";
import {
  DOCUMENTS_KIND,
  DOCUMENT_FORMATS,
  describeFormat,
  factsOf,
  propertiesOf,
  spec5 as spec
} from "./chunk-ASPE33MH.js";
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  CYCLONEDX_PREDICATE_TYPE,
  FINDINGS_KIND,
  IN_TOTO_PAYLOAD_TYPE,
  OPENVEX_PREDICATE_TYPE,
  SLSA_PROVENANCE_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  TEST_RESULT_PREDICATE_TYPE,
  VULNERABILITIES_PREDICATE_TYPE,
  arrayAt,
  artifactListText,
  canonicalJson,
  claimedRun,
  cosignVulnerabilitiesPredicate,
  countNoun,
  isObject,
  isPredicateOf,
  makeStatement,
  mapConcurrently,
  networkOf,
  objectAt,
  openVexPredicate,
  parseJson,
  readInputs,
  readPlainFile,
  resolveSubjects,
  sbomPredicate,
  shownPath,
  stringAt,
  testResultPredicate,
  version,
  vulnerabilitiesPredicate
} from "./chunk-PHJBNQ6I.js";
import {
  DataError,
  UserError
} from "./chunk-KAO2RF6T.js";

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
    `The document names ${name}, but is attested for ${first.subject.name}@${first.subject.digest}.`
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
    `The document is about ${name}, which is not one of the subjects.`,
    "Run `sbom` and `scan` on the attested image by digest, or attest the image that the document is about."
  );
}
function nothingAbout({ subject, place }) {
  return new UserError(
    "input-conflict",
    `No document is about ${subject.name}@${subject.digest}.`,
    place === void 0 ? "Run `sbom` and `scan` on the files, or set the input `image`." : "Run `sbom` and `scan` on this image by digest before you attest it."
  );
}

// shared/attest/github-provenance.ts
var GITHUB_BUILD_TYPE = "https://actions.github.io/buildtypes/workflow/v1";
function requireGitHubProvenance({ predicateType, predicate }) {
  if (predicateType !== SLSA_PROVENANCE_PREDICATE_TYPE) return;
  const definition = isObject(predicate) ? objectAt(predicate, "buildDefinition") : void 0;
  const buildType = definition && stringAt(definition, "buildType");
  if (buildType === GITHUB_BUILD_TYPE) return;
  throw new UserError(
    "not-supported",
    `The provenance has the build type ${buildType ?? "(none)"}; GitHub’s attestations API accepts only ${GITHUB_BUILD_TYPE}.`,
    "Remove `github` and store the provenance beside the image, in the files of the step, or with `release`; or attest the provenance of this workflow with `type: provenance`."
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
      `The predicate has ${predicateBytes} bytes; GitHub’s attestations API accepts at most ${GITHUB_MAX_PREDICATE_BYTES}.`
    );
  }
  const maxEntryBytes = limits.rekorMaxEntryBytes ?? REKOR_V1_MAX_ENTRY_BYTES;
  const entryBytes = limits.isForRekorV1 ? rekorV1EntryBytes(statement) : 0;
  if (entryBytes <= maxEntryBytes) return;
  throw tooLarge(
    `The attestation is too large for Rekor version 1: ${entryBytes} bytes, at most ${maxEntryBytes} allowed.`
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
    "Store it in the registry only, and log it with Rekor version 2 or use a timestamp alone: both need only its digest; or attest a smaller document, or a reference with its URI and digest."
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
    sign: () => signStatement(signer, statement)
  };
}
function legacyWork([{ place }], { predicateType, predicate }, { signer, host }) {
  if (place === void 0) return void 0;
  legacyLog(signer);
  const { store, subject } = place;
  return {
    place: legacyStore("legacy-attestation", store, subject.digest, networkOf(host)),
    predicateType,
    predicate,
    sign: async (fresh) => await legacyAttestation(signer, await fresh(), predicateType)
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

// shared/attest/predicates/provenance.ts
function provenancePredicate(claims, serverUrl) {
  const repositoryUrl = `${serverUrl}/${claim(claims, "repository")}`;
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: claim(claims, "ref"),
          repository: repositoryUrl,
          path: workflowPath(claims)
        }
      },
      internalParameters: { github: githubParameters(claims) },
      resolvedDependencies: [
        {
          uri: `git+${repositoryUrl}@${claim(claims, "ref")}`,
          digest: { gitCommit: claim(claims, "sha") }
        }
      ]
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claim(claims, "job_workflow_ref")}` },
      metadata: { invocationId: `${repositoryUrl}/actions/runs/${runOf(claims)}` }
    }
  };
}
function githubParameters(claims) {
  return {
    event_name: claim(claims, "event_name"),
    repository_id: claim(claims, "repository_id"),
    repository_owner_id: claim(claims, "repository_owner_id"),
    runner_environment: claim(claims, "runner_environment")
  };
}
function workflowPath(claims) {
  const reference = claim(claims, "workflow_ref");
  const prefix = `${claim(claims, "repository")}/`;
  const path = reference.startsWith(prefix) ? reference.slice(prefix.length) : reference;
  const end = path.indexOf("@");
  return end === -1 ? path : path.slice(0, end);
}
function runOf(claims) {
  return `${claim(claims, "run_id")}/attempts/${claim(claims, "run_attempt")}`;
}
function claim(claims, name) {
  const value = stringAt(claims, name);
  if (value !== void 0 && value !== "") return value;
  throw new DataError("malformed", `The identity token has no claim ${name}.`, {
    path: "identity token"
  });
}

// shared/flows/results/earlier-results.ts
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
async function findingsOfJob(host) {
  const found = await stepFiles(host, "findings.json");
  if (found.length > 0) return found;
  throw new UserError(
    "input-missing",
    "No scan to attest: no step of this job has findings.",
    "Set `predicate`, or run `scan` first."
  );
}
async function readFindings(from, host) {
  const file = readStepFile(await readPlainFile(from, host), from);
  if (file.kind === FINDINGS_KIND) {
    return { findings: file, writtenAt: (await stat(from)).mtime.toISOString() };
  }
  throw new UserError(
    "input-invalid",
    `${from} is not a findings file. Its kind is ${file.kind}.`,
    "Name the `findings.json` of `scan`."
  );
}
async function documentsOfJob(host) {
  const lists = await Promise.all(
    (await stepFiles(host, "documents.json")).map((from) => documentsIn(from, host))
  );
  const found = lists.filter(({ length }) => length > 0);
  if (found.length > 0) return found;
  throw new UserError(
    "input-missing",
    "No SBOM to attest: no step of this job wrote one in JSON.",
    "Set `predicate`, or run `sbom` first."
  );
}
async function documentsIn(from, host) {
  const file = readStepFile(await readPlainFile(from, host), from);
  const documents = file.kind === DOCUMENTS_KIND ? file.documents : [];
  const isWritten = (format2) => documents.some((document) => document.format === format2);
  const format = ATTESTED_FORMATS.find(isWritten);
  const written = documents.filter((document) => document.format === format);
  return written.map(({ path }) => resolve(host.workspace, path));
}
var ATTESTED_FORMATS = DOCUMENT_FORMATS.filter(
  (format) => describeFormat(format).syntax === "json"
);
async function stepFiles(host, name) {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => basename(path) === name).sort();
  return found.reverse().map((path) => join(host.stepsFolder, path));
}

// shared/sbom/stated-kind.ts
function statedKind(document, text) {
  if (stringAt(document, "bomFormat") === "CycloneDX") return kindOfCycloneDx(document);
  return kindOfSpdx(isSpdx3(document) ? spdx3Form(document, text).document : document);
}
function kindOfCycloneDx(document) {
  const root = objectAt(objectAt(document, "metadata") ?? {}, "component") ?? {};
  const own = propertiesOf(root).get("assay:source:kind")?.[0];
  return own === void 0 ? fileOr(stringAt(root, "type") === "file") : kindNamed(own);
}
function kindOfSpdx(document) {
  const own = stringAt(objectAt(factsOf(document), "source") ?? {}, "kind");
  if (own !== void 0) return kindNamed(own);
  const described = describedIds(document);
  const roots = (arrayAt(document, "packages") ?? []).filter(isObject).filter((each) => described.has(stringAt(each, "SPDXID") ?? ""));
  const isFile = ({ primaryPackagePurpose }) => primaryPackagePurpose === "FILE";
  return fileOr(roots.length > 0 && roots.every(isFile));
}
function fileOr(isFile) {
  return isFile ? "file" : void 0;
}
var KINDS = ["directory", "file", "image", "sbom"];
function kindNamed(name) {
  return KINDS.find((kind) => kind === name);
}

// actions/attest/about.ts
function aboutSbom({ bytes, document, path }, isOwn) {
  try {
    const { source } = readDocument(bytes, path);
    const kind = statedKind(document, bytes.toString("utf8"));
    if (kind === "directory" || kind === "file") return aboutFiles(`a ${kind}`);
    return aboutImage(source, isOwn || source.imageId !== void 0);
  } catch (error) {
    if (error instanceof DataError) return void 0;
    throw error;
  }
}
function aboutScan(source) {
  const { kind, name } = source;
  const image = kind === "image" || kind === "sbom" ? aboutImage(source, true) : void 0;
  return image ?? { ...aboutFiles(`the ${kind} ${name}`), isImage: kind === "image" };
}
function aboutFiles(name) {
  return { digests: [], imageId: void 0, isImage: false, isOwn: true, name };
}
function aboutImage(source, isOwn) {
  const { digest, indexDigest } = source;
  const digests = [digest, indexDigest].filter((each) => each !== void 0);
  const imageId = digests.length === 0 ? source.imageId : void 0;
  return imageOf(digests, imageId, isOwn);
}
function imageOf(digests, imageId, isOwn) {
  if (digests.length === 0 && imageId === void 0) return void 0;
  const name = digests.join(" and ") || `an image with the ID ${imageId}`;
  return { digests, imageId, isImage: true, isOwn, name };
}
function aboutResults(predicate) {
  const scanner = isObject(predicate) ? objectAt(predicate, "scanner") : void 0;
  const result = objectAt(scanner ?? {}, "result") ?? {};
  const grype = objectAt(result, "source");
  const kind = stringAt(result, "ArtifactType") ?? stringAt(grype ?? {}, "type");
  if (kind === void 0) return void 0;
  if (!IMAGES.has(kind)) return aboutFiles(`a ${kind}`);
  const facts = objectAt(result, "Metadata") ?? objectAt(grype ?? {}, "target") ?? {};
  const listed = arrayAt(facts, "RepoDigests") ?? arrayAt(facts, "repoDigests") ?? [];
  const digests = [...listed, facts["manifestDigest"]].flatMap(digestIn);
  return imageOf(digests, stringAt(facts, "ImageID") ?? stringAt(facts, "imageID"), false);
}
var IMAGES = /* @__PURE__ */ new Set(["container_image", "image"]);
function digestIn(reference) {
  const found = typeof reference === "string" ? /sha256:[0-9a-f]{64}$/.exec(reference) : null;
  return found === null ? [] : [found[0]];
}

// actions/attest/custom-predicate.ts
function customPredicate(predicateType, document) {
  const { value, path } = document;
  if ([CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE].some(isType)) {
    return sbomOfType(predicateType, document);
  }
  if (isType(TEST_RESULT_PREDICATE_TYPE)) {
    return { predicateType, predicate: testResultPredicate(value, path) };
  }
  if (isType(OPENVEX_PREDICATE_TYPE)) {
    return { predicateType, predicate: openVexPredicate(value, path) };
  }
  const isScan = isType(COSIGN_VULNERABILITIES_PREDICATE_TYPE);
  return { predicateType, predicate: value, about: isScan ? aboutResults(value) : void 0 };
  function isType(type) {
    return isPredicateOf(predicateType, type);
  }
}
function sbomOfType(predicateType, { bytes, value, path }) {
  const found = sbomPredicate(value, path);
  if (!isPredicateOf(predicateType, found.predicateType)) {
    const message = `The type is ${found.predicateType}; expected ${predicateType}.`;
    throw new DataError("malformed", message, { path });
  }
  const about = aboutSbom({ bytes, document: found.predicate, path }, false);
  return { predicateType, predicate: found.predicate, about };
}

// actions/attest/predicate.ts
var SCANNER_URI = "pkg:github/assay-dev/assay";
function provenanceOf(claims, host) {
  const serverUrl = host.context?.serverUrl ?? "https://github.com";
  const predicate = provenancePredicate(claims, serverUrl);
  return oneDocument({ predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate });
}
async function documentsOf(inputs, host) {
  switch (inputs.type) {
    case "provenance":
      return { isGiven: true, documents: [] };
    case "sbom":
      return await sbomDocuments(inputs, host);
    case "vulnerabilities":
    case "cosign-vuln":
      return await scanDocuments(inputs, host);
    case "openvex": {
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = openVexPredicate(value, path);
      return oneDocument({ predicateType: OPENVEX_PREDICATE_TYPE, predicate });
    }
    case "test-result": {
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = testResultPredicate(value, path);
      return oneDocument({ predicateType: TEST_RESULT_PREDICATE_TYPE, predicate });
    }
    case "custom":
      return oneDocument(await givenPredicate(inputs, host));
  }
}
function oneDocument(predicate) {
  return { isGiven: true, documents: [async () => [predicate]] };
}
async function sbomDocuments(inputs, host) {
  const given = inputs.predicate.map((path) => [path]);
  const isGiven = given.length > 0;
  const sets = isGiven ? given : await documentsOfJob(host);
  const documents = sets.map(
    (paths) => async () => await Promise.all(paths.map((path) => sbomPredicateAt(path, { isOwn: !isGiven }, host)))
  );
  return { isGiven, documents };
}
async function sbomPredicateAt(path, { isOwn }, host) {
  const bytes = await readPlainFile(path, host);
  const shown = shownPath(host, path);
  const found = sbomPredicate(parseJson(bytes, path), shown);
  const about = aboutSbom({ bytes, document: found.predicate, path: shown }, isOwn);
  return { ...found, about: about ?? (isOwn ? aboutFiles(shown) : void 0) };
}
async function scanDocuments(inputs, host) {
  const given = onlyPath(inputs);
  const paths = given === void 0 ? await findingsOfJob(host) : [given];
  return {
    isGiven: given !== void 0,
    documents: paths.map((path) => () => scanPredicates(path, inputs, host))
  };
}
async function scanPredicates(path, inputs, host) {
  const found = await readFindings(path, host);
  const { findings: whole } = found;
  const parts = (whole.images ?? []).map(({ platform, digest }) => ({
    ...whole,
    source: { ...whole.source, digest, imageId: void 0, indexDigest: void 0, platform },
    findings: whole.findings.filter(({ platforms }) => platforms?.includes(platform) !== false)
  }));
  return [whole, ...parts].map((findings) => scanPredicate({ ...found, findings }, inputs, host));
}
function scanPredicate(found, inputs, host) {
  const run = {
    uri: SCANNER_URI,
    version,
    startedOn: found.writtenAt,
    finishedOn: found.writtenAt
  };
  const about = aboutScan(found.findings.source);
  if (inputs.type === "cosign-vuln") {
    const predicate2 = cosignVulnerabilitiesPredicate(found.findings, run, runUrl(host));
    return { predicateType: COSIGN_VULNERABILITIES_PREDICATE_TYPE, predicate: predicate2, about };
  }
  const predicate = vulnerabilitiesPredicate(found.findings, run);
  return { predicateType: VULNERABILITIES_PREDICATE_TYPE, predicate, about };
}
function runUrl({ context }) {
  if (context === void 0) return "";
  return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`;
}
async function givenPredicate(inputs, host) {
  const predicateType = inputs["predicate-type"];
  if (inputs.predicate.length === 0 || predicateType === void 0) {
    throw new UserError(
      "input-missing",
      "A custom attestation needs both `predicate` and `predicate-type`.",
      "Set `predicate` to the JSON file and `predicate-type` to its URI."
    );
  }
  return customPredicate(predicateType, await onlyDocument(inputs, host));
}
async function onlyDocument(inputs, host) {
  const path = onlyPath(inputs);
  if (path !== void 0) {
    const bytes = await readPlainFile(path, host);
    return { path: shownPath(host, path), bytes, value: parseJson(bytes, path) };
  }
  throw new UserError(
    "input-missing",
    `An attestation of type ${inputs.type} needs a document.`,
    "Set `predicate` to the file."
  );
}
function onlyPath({ predicate, type }) {
  if (predicate.length <= 1) return predicate[0];
  throw new UserError(
    "input-conflict",
    `${predicate.length} documents given; an attestation of type ${type} takes one.`,
    "Set one `predicate`, and use one step for each document."
  );
}

// actions/attest/main.ts
async function main(host, open = openSigning, scan) {
  await claimedRun(host, spec, ({ files }) => attest(host, files, open, scan));
}
async function attest(host, files, open, scan) {
  const inputs = readInputs(spec, host);
  const isHandOff = inputs["subjects-only"];
  if (!isHandOff) await requireMaySign(inputs, host);
  const targets = await resolveSubjects(inputs, host);
  await requireScanned(targets, host, scan);
  if (isHandOff) return await handOff(targets, files, host);
  await requireMayStore(targets);
  const documents = await assignSubjects(await documentsOf(inputs, host), targets, host);
  const [{ signer, claims, own }] = await Promise.all([
    open(inputs, host),
    warnOfHiddenEvidence(targets, ["sig", "att"], host)
  ]);
  const predicates = inputs.type === "provenance" ? await assignSubjects(provenanceOf(await claims(), host), targets, host) : documents;
  const places = await openEvidenceStores(inputs, host);
  const works = planAttestations(predicates, inputs, { signer, places, host });
  const world = networkOf(host);
  const published = await publishEvidence(works, { own, replace: inputs.replace, world });
  const { path, linesPath, logIndex } = await writeEvidence(files, "attest", published);
  host.setOutput("digest", targets[0]?.subject.digest ?? "");
  host.setOutput("bundle", path);
  host.setOutput("bundles", linesPath);
  host.setOutput("predicate-type", predicates[0]?.predicateType ?? "");
  host.setOutput("log-index", logIndex);
  const [attestationId = ""] = places.attestationIds();
  host.setOutput("attestation-id", attestationId);
  host.setOutput("attestation-url", attestationId === "" ? "" : pageOf(attestationId, host));
  for (const { work, isReused } of published) {
    host.info(`${isReused ? "was attested already" : "attested"}  ${work.name}`);
  }
  host.finish("pass", `Attested ${published.map(({ work }) => work.name).join(", ")}.`);
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

import {
  boundedCandidates,
  isRefused,
  keyFingerprint,
  matchesName,
  openAnchors,
  rootsOf,
  verificationOf,
  verifyCandidate
} from "./chunk-4DTODONA.js";
import "./chunk-FM3N2AWV.js";
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  CYCLONEDX_PREDICATE_TYPE,
  DECISION_KIND,
  DENIED_LISTS,
  OPENVEX_PREDICATE_TYPE,
  SEVERITIES,
  SPDX_PREDICATE_TYPE,
  TEST_RESULT_FAMILY,
  TEST_RESULT_PREDICATE_TYPE,
  VERIFICATION_SUMMARY_FAMILY,
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  VEX_TYPES,
  arrayAt,
  byWeight,
  decidedBy,
  evidenceNoun,
  githubOf,
  guardedFolders,
  isAtLeast,
  isObject,
  isOfFamily,
  isPredicateOf,
  keyText,
  mapConcurrently,
  objectAt,
  readEvidenceFile,
  readPlainFile,
  runRepository,
  scalarText,
  severityOfVector,
  shownPath,
  signerChoice,
  stringAt,
  subjectContent,
  trustChoice,
  verifiedSubject
} from "./chunk-FQ6OEXTQ.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/flows/verification/attested-repositories.ts
var MAX_REPOSITORIES = 20;
function attestedRepositories(identities, { repository, serverUrl }) {
  const found = /* @__PURE__ */ new Map([[repository.toLowerCase(), repository]]);
  for (const identity of identities) {
    const rule = identity.kind === "certificate" ? identity.claims["sourceRepository"] : void 0;
    if (rule === void 0 || !("exact" in rule)) continue;
    const name = repositoryAt(rule.exact, serverUrl);
    if (name !== void 0) found.set(name.toLowerCase(), name);
  }
  if (found.size > MAX_REPOSITORIES) throw tooMany(found.size);
  return [...found.values()];
}
function repositoryAt(url, serverUrl) {
  if (!url.startsWith(`${serverUrl}/`)) return void 0;
  const name = url.slice(serverUrl.length + 1);
  return /^[\w.-]+\/[\w.-]+$/.test(name) && !/(?:^|\/)\.{1,2}$/.test(name) ? name : void 0;
}
function tooMany(count) {
  return new UserError(
    "not-supported",
    `The policy needs GitHub attestations from ${count} repositories, but at most ${MAX_REPOSITORIES} are supported.`,
    "Split the policy into parts, and use one step for each part."
  );
}

// shared/flows/verification/find-evidence.ts
async function evidenceSource({ bundles, isWithGitHub, list }, { identities }, run) {
  const given = [];
  for (const path of bundles) {
    const bytes = await readPlainFile(path, guardedFolders(run));
    given.push(...readEvidenceFile(bytes, shownPath(run, path)));
  }
  const github = isWithGitHub ? await githubSource(identities, run) : void 0;
  return async ({ subject, place }) => {
    const [stored, attested] = await Promise.all([
      place === void 0 ? [] : list(place),
      github?.(subject.digest) ?? []
    ]);
    return [...stored, ...attested, ...given];
  };
}
async function githubSource(identities, run) {
  const { github, repository } = await githubOf(run.github);
  const { githubStore } = await import("./github-store-SE7OVNNA.js");
  const serverUrl = run.github.context?.serverUrl ?? "https://github.com";
  const repositories = attestedRepositories(identities, { repository, serverUrl });
  return async (digest) => {
    const listed = await Promise.all(
      repositories.map((name) => githubStore(github, name, digest).list())
    );
    return listed.flat();
  };
}

// shared/flows/verification/trusted-signers.ts
var NOTHING = { tlog: 0, timestamp: 0, ctlog: 0 };
var NOBODY = {
  name: "nobody",
  thresholds: NOTHING,
  trustedRoot: async () => ({
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1"
  })
};
async function trustedSigners(policy, trust, { acceptsUnlogged: isUnlogged }, run) {
  const keys = await keysOf(policy.identities, run);
  const certificates = policy.identities.filter((identity) => identity.kind === "certificate");
  const needsInstance = certificates.length > 0 || !isUnlogged;
  const [first = NOBODY, ...more] = needsInstance ? await rootsOf(trust, run) : [];
  const others = certificates.length > 0 ? more : [];
  const ofKeys = {
    publicKeys: keys.map(({ pem }) => pem),
    ...isUnlogged ? { keyThresholds: NOTHING } : {}
  };
  return {
    expectation: {
      identities: certificates,
      keyNames: namesByKey(keys),
      predicateTypes: typesOf(policy)
    },
    // The first root is the strictest. Keys must meet its thresholds.
    sigstores: [sigstoreOf(first, ofKeys), ...others.map((root) => sigstoreOf(root))]
  };
}
function sigstoreOf({ name, thresholds, trustedRoot }, ofKeys = {}) {
  let opened;
  const open = async () => openAnchors({ trustedRoot: await trustedRoot(), thresholds, ...ofKeys });
  return {
    name,
    anchors: () => {
      opened ??= open();
      return opened;
    }
  };
}
function namesByKey(keys) {
  const names = /* @__PURE__ */ new Map();
  for (const { name, fingerprint } of keys) {
    names.set(fingerprint, [...names.get(fingerprint) ?? [], name]);
  }
  return names;
}
async function keysOf(identities, run) {
  const keys = [];
  for (const identity of identities) {
    if (identity.kind !== "key") continue;
    const pem = await keyText(identity, run);
    const fingerprint = keyFingerprint(pem, shownPath(run, identity.path));
    keys.push({ name: identity.name, pem, fingerprint });
  }
  return keys;
}
function typesOf({ evidence }) {
  const types = evidence.flatMap((rule) => rule.types);
  const vex = evidence.some(({ vexBy }) => vexBy !== void 0) ? VEX_TYPES : [];
  return [.../* @__PURE__ */ new Set([...types, ...vex])];
}

// shared/policy/newest-items.ts
function newestOf(items, timeOf) {
  const times = items.map(timeOf);
  const newest = times.filter((time) => time !== void 0).sort().at(-1);
  return items.filter((_, index) => times[index] === void 0 || times[index] === newest);
}

// shared/policy/content/vex.ts
function vexDocument({ predicate, signedAt }, subject) {
  const listed = (isObject(predicate) ? arrayAt(predicate, "statements") : void 0) ?? [];
  const issued = isObject(predicate) ? stringAt(predicate, "timestamp") : void 0;
  const statements = listed.filter(isObject).map((statement) => statementOf(statement, subject, issued));
  return { signedAt, statements };
}
function isExcused(finding, documents) {
  const ids = [finding.id, ...finding.aliases].map((id) => id.toLowerCase());
  const isAboutIt = ({ ids: named, purls }) => ids.some((id) => named.has(id)) && concerns(purls, finding.purl);
  const latest = documents.flatMap(({ signedAt, statements }) => {
    const about = statements.filter(isAboutIt);
    const last = about.at(-1);
    return last === void 0 ? [] : { signedAt, isExcuse: latestOf(about, last).every(isExcusing) };
  });
  const current = newestOf(latest, ({ signedAt }) => signedAt);
  return current.length > 0 && current.every(({ isExcuse }) => isExcuse);
}
function latestOf(statements, last) {
  return statements.filter(
    (statement) => statement === last || statement.statedAtMs > last.statedAtMs
  );
}
var isExcusing = ({ isExcuse }) => isExcuse;
function statementOf(statement, subject, issued) {
  const products = listedIn(statement, "products");
  return {
    ids: new Set(idsOf(statement["vulnerability"]).map((id) => id.toLowerCase())),
    purls: products && purlsOf(products, subject),
    isExcuse: products?.every(hasReadableParts) === true && saysHarmless(statement),
    statedAtMs: Date.parse(stringAt(statement, "timestamp") ?? issued ?? "")
  };
}
function saysHarmless(statement) {
  const status = stringAt(statement, "status");
  if (status === "fixed") return true;
  const reason = stringAt(statement, "justification") ?? stringAt(statement, "impact_statement") ?? "";
  return status === "not_affected" && reason !== "";
}
function listedIn(holder, key) {
  const isAbsent = !Object.hasOwn(holder, key) || holder[key] === null;
  return isAbsent ? [] : arrayAt(holder, key);
}
function hasReadableParts(product) {
  return !isObject(product) || listedIn(product, "subcomponents") !== void 0;
}
function idsOf(vulnerability) {
  if (!isObject(vulnerability)) return isName(vulnerability) ? [vulnerability] : [];
  const ids = [
    vulnerability["name"],
    vulnerability["@id"],
    ...arrayAt(vulnerability, "aliases") ?? []
  ];
  return ids.filter(isName);
}
function isName(id) {
  return typeof id === "string" && id.trim() !== "";
}
function purlsOf(products, subject) {
  const purls = [];
  for (const product of products) {
    const purl = purlOf(product);
    const parts = isObject(product) ? arrayAt(product, "subcomponents") ?? [] : [];
    if (isOtherImage(purl, subject)) continue;
    if (parts.length > 0) purls.push(...parts.map(purlOf));
    else if (IMAGE.test(purl)) return void 0;
    else purls.push(purl);
  }
  return products.length === 0 ? void 0 : purls;
}
var IMAGE = /^pkg:(?:oci|docker)\/(?<path>[^@?#]{1,512})(?:@(?<version>[^?#]{1,512}))?/;
function isOtherImage(purl, { name, digest }) {
  const { path = "", version = "" } = IMAGE.exec(purl)?.groups ?? {};
  if (path === "") return false;
  const stated = version.replace(/%3a/i, ":");
  if (stated.includes(":")) return stated !== digest;
  return lastPart(path) !== lastPart(name);
}
function lastPart(path) {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
function purlOf(component) {
  if (typeof component === "string") return component;
  if (!isObject(component)) return "";
  return stringAt(objectAt(component, "identifiers") ?? {}, "purl") ?? stringAt(component, "@id") ?? "";
}
function concerns(purls, found) {
  if (purls === void 0) return true;
  if (found === void 0) return false;
  const exact = withoutQualifiers(found);
  return purls.some((purl) => {
    const wanted = withoutQualifiers(purl);
    return wanted !== "" && (wanted === exact || exact.startsWith(`${wanted}@`));
  });
}
function withoutQualifiers(purl) {
  return purl.split(/[?#]/, 1)[0] ?? "";
}

// shared/policy/distinct-signers.ts
function countDistinctSigners(evidence, names) {
  const namesBySigner = /* @__PURE__ */ new Map();
  for (const { identity, acceptedAs = [] } of evidence) {
    const signer = signerOf({ identity });
    const known = namesBySigner.get(signer) ?? [];
    namesBySigner.set(
      signer,
      /* @__PURE__ */ new Set([...known, ...acceptedAs.filter((name) => names.includes(name))])
    );
  }
  const signerByName = /* @__PURE__ */ new Map();
  let count = 0;
  for (const signer of namesBySigner.keys()) {
    if (assign(signer, namesBySigner, signerByName, /* @__PURE__ */ new Set())) count += 1;
  }
  return count;
}
function signerOf({ identity }) {
  const { issuer, san } = identity;
  const name = san.startsWith("https://") ? (san.split("@", 1)[0] ?? "").toLowerCase() : san;
  return JSON.stringify([issuer, name]);
}
function assign(signer, namesBySigner, signerByName, tried) {
  for (const name of namesBySigner.get(signer) ?? []) {
    if (tried.has(name)) continue;
    tried.add(name);
    const current = signerByName.get(name);
    if (current === void 0 || assign(current, namesBySigner, signerByName, tried)) {
      signerByName.set(name, signer);
      return true;
    }
  }
  return false;
}

// shared/policy/content/attested-findings.ts
function attestedFindings(predicate) {
  const scanner = isObject(predicate) ? objectAt(predicate, "scanner") : void 0;
  const result = scanner?.["result"];
  if (Array.isArray(result)) return result.map(inTotoFinding);
  if (!isObject(result) || FORMS.filter((key) => Object.hasOwn(result, key)).length > 1) {
    return void 0;
  }
  const vulnerabilities = arrayAt(result, "vulnerabilities");
  if (vulnerabilities !== void 0) return vulnerabilities.map(inTotoFinding);
  const matches = arrayAt(result, "matches");
  if (matches !== void 0) return matches.map(grypeFinding);
  return trivyVulnerabilities(result)?.map(trivyFinding);
}
var FORMS = ["vulnerabilities", "matches", "Results"];
function inTotoFinding(value) {
  const result = objectOrEmpty(value);
  const annotations = (arrayAt(result, "annotations") ?? []).filter(isObject);
  const said = (key) => annotations.map((each) => stringAt(each, key)).find(isPresent);
  const scores = (arrayAt(result, "severity") ?? []).filter(isObject);
  return {
    id: stringAt(result, "id") ?? "",
    aliases: annotations.flatMap((each) => texts(arrayAt(each, "aliases"))),
    purl: said("purl"),
    severity: worst(scores.filter(isRating).map(({ score }) => severityOf(score))),
    excuse: said("suppressed") || void 0
  };
}
function trivyVulnerabilities(result) {
  if (typeof result["SchemaVersion"] !== "number") return void 0;
  const found = [];
  for (const target of listOrNone(result["Results"]) ?? [void 0]) {
    const listed = isObject(target) ? listOrNone(target["Vulnerabilities"]) : void 0;
    if (listed === void 0) return void 0;
    found.push(...listed);
  }
  return found;
}
function listOrNone(value) {
  if (value === void 0 || value === null) return [];
  return Array.isArray(value) ? value : void 0;
}
function trivyFinding(value) {
  const finding = objectOrEmpty(value);
  return {
    id: stringAt(finding, "VulnerabilityID") ?? "",
    aliases: texts(arrayAt(finding, "VendorIDs")),
    purl: stringAt(objectAt(finding, "PkgIdentifier") ?? {}, "PURL"),
    severity: severityOf(finding["Severity"]),
    excuse: void 0
  };
}
function grypeFinding(value) {
  const match = objectOrEmpty(value);
  const vulnerability = objectAt(match, "vulnerability") ?? {};
  const related = (arrayAt(match, "relatedVulnerabilities") ?? []).filter(isObject);
  return {
    id: stringAt(vulnerability, "id") ?? "",
    aliases: texts(related.map(({ id }) => id)),
    purl: stringAt(objectAt(match, "artifact") ?? {}, "purl"),
    severity: severityOf(vulnerability["severity"]),
    excuse: void 0
  };
}
var WORDS = new Map([
  ...SEVERITIES.map((severity) => [severity, severity]),
  ["moderate", "medium"],
  ["important", "high"],
  ["negligible", "low"]
]);
var BANDS = [
  [9, "critical"],
  [7, "high"],
  [4, "medium"],
  [0.1, "low"],
  [0, "none"]
];
var SCORE = /^\d{1,2}(\.\d{1,2})?$/;
var OTHER_METHODS = /epss|ssvc|priority|probability|percentile/i;
function isRating({ method }) {
  return typeof method !== "string" || !OTHER_METHODS.test(method);
}
function severityOf(score) {
  const text = scalarText(score).trim();
  const word = WORDS.get(text.toLowerCase());
  if (word !== void 0) return word;
  if (!SCORE.test(text)) return severityOfVector(text) ?? "unknown";
  return BANDS.find(([least]) => Number(text) >= least)?.[1] ?? "unknown";
}
function worst(severities) {
  const found = SEVERITIES.find((severity) => severities.includes(severity)) ?? "unknown";
  return found !== "critical" && severities.includes("unknown") ? "unknown" : found;
}
function texts(values) {
  return (values ?? []).filter((value) => typeof value === "string");
}
function isPresent(value) {
  return value !== void 0;
}
function objectOrEmpty(value) {
  return isObject(value) ? value : {};
}

// shared/policy/content/form.ts
function formProblem({
  predicateType,
  predicate
}) {
  const form = FORMS2.find(({ type }) => isPredicateOf(predicateType, type));
  return form === void 0 || form.isOf(predicate) ? void 0 : `the predicate contains no ${form.name}`;
}
var FORMS2 = [
  { type: CYCLONEDX_PREDICATE_TYPE, name: "CycloneDX document", isOf: isCycloneDx },
  { type: SPDX_PREDICATE_TYPE, name: "SPDX document", isOf: isSpdx },
  { type: OPENVEX_PREDICATE_TYPE, name: "OpenVEX document", isOf: isOpenVex },
  { type: COSIGN_VULNERABILITIES_PREDICATE_TYPE, name: "scan results", isOf: hasResults },
  { type: "https://in-toto.io/attestation/vulns", name: "scan results", isOf: hasResults }
];
function isCycloneDx(predicate) {
  if (!isObject(predicate) || stringAt(predicate, "bomFormat") !== "CycloneDX") return false;
  return !["spdxVersion", "@graph"].some((key) => Object.hasOwn(predicate, key));
}
function isSpdx(predicate) {
  if (typeof predicate === "string") return /^SPDXVersion:/m.test(predicate);
  if (!isObject(predicate)) return false;
  if (Object.hasOwn(predicate, "bomFormat")) return false;
  if (Object.hasOwn(predicate, "Data")) return isSpdx(predicate["Data"]);
  return stringAt(predicate, "spdxVersion") !== void 0 || arrayAt(predicate, "@graph") !== void 0;
}
function isOpenVex(predicate) {
  return isObject(predicate) && (arrayAt(predicate, "statements") ?? []).length > 0;
}
function hasResults(predicate) {
  const scanner = isObject(predicate) && objectAt(predicate, "scanner") || {};
  return arrayAt(scanner, "result") !== void 0 || objectAt(scanner, "result") !== void 0;
}

// shared/policy/content/provenance.ts
var PROVENANCE_FAMILY = "https://slsa.dev/provenance/";
function provenanceProblem({ predicateType, predicate }, { builder, source }) {
  const provenance = isObject(predicate) ? predicate : {};
  const isProvenance = predicateType.startsWith(PROVENANCE_FAMILY);
  if (isProvenance || builder !== void 0) {
    const [found2, ...others2] = buildersOf(provenance);
    if (found2 === void 0) return otherBuilder("the provenance names no builder");
    if (others2.length > 0)
      return otherBuilder(
        `the provenance names several builders: ${[found2, ...others2].join(" and ")}`
      );
    if (builder !== void 0 && !matchesName(builder, found2)) {
      return otherBuilder(`the provenance names the builder ${found2}`);
    }
  }
  if (source === void 0) return void 0;
  const [found, ...others] = sourcesOf(provenance);
  if (found === void 0) return otherSource("the provenance names no source");
  if (others.length > 0)
    return otherSource(`the provenance names several sources: ${[found, ...others].join(" and ")}`);
  return found === repositoryOf(source) ? void 0 : otherSource(`the provenance names the source ${found}`);
}
var otherBuilder = (message) => ({ code: "builder-mismatch", message });
var otherSource = (message) => ({ code: "source-mismatch", message });
function buildersOf(provenance) {
  const holders = [objectAt(provenance, "runDetails"), provenance];
  return distinct(
    holders.map((holder) => stringAt(objectAt(holder ?? {}, "builder") ?? {}, "id")?.trim())
  );
}
function sourcesOf(provenance) {
  const definition = objectAt(provenance, "buildDefinition") ?? {};
  const workflow = objectAt(objectAt(definition, "externalParameters") ?? {}, "workflow") ?? {};
  const invocation = objectAt(objectAt(provenance, "invocation") ?? {}, "configSource") ?? {};
  const named = distinct([repositoryIn(workflow, "repository"), repositoryIn(invocation, "uri")]);
  if (named.length > 0) return named;
  const [dependency] = arrayAt(definition, "resolvedDependencies") ?? [];
  return distinct([isObject(dependency) ? repositoryIn(dependency, "uri") : void 0]);
}
function distinct(found) {
  return [...new Set(found.flatMap((each) => each || []))];
}
function repositoryIn(holder, key) {
  const uri = stringAt(holder, key);
  return uri === void 0 ? void 0 : repositoryOf(uri);
}
function repositoryOf(uri) {
  const plain = uri.startsWith("git+") ? uri.slice("git+".length) : uri;
  const start = plain.indexOf("://") + 3;
  const end = plain.indexOf("@", start);
  const base = end === -1 ? plain : plain.slice(0, end);
  return base.endsWith(".git") ? base.slice(0, -".git".length) : base;
}

// shared/policy/content/result.ts
function resultProblem({
  predicateType,
  predicate
}) {
  const rule = RESULTS.find(({ family }) => isOfFamily(predicateType, family));
  if (rule === void 0) return void 0;
  if (!isPredicateOf(predicateType, rule.type))
    return `this version of ${predicateType} is not supported`;
  const document = isObject(predicate) ? predicate : {};
  const found = stringAt(document, rule.field);
  if (found === void 0) return `the predicate has no ${rule.field}`;
  const denied = rule.passing.get(found);
  if (denied === void 0) return `the ${rule.field} of the predicate is ${found}`;
  const field = denied.find((name) => !isEmptyList(document, name));
  return field === void 0 ? void 0 : `the ${rule.field} of the predicate is ${found}, but the predicate has ${field}`;
}
var RESULTS = [
  {
    family: TEST_RESULT_FAMILY,
    type: TEST_RESULT_PREDICATE_TYPE,
    field: "result",
    passing: DENIED_LISTS
  },
  {
    family: VERIFICATION_SUMMARY_FAMILY,
    type: VERIFICATION_SUMMARY_PREDICATE_TYPE,
    field: "verificationResult",
    passing: /* @__PURE__ */ new Map([["PASSED", []]])
  }
];
function isEmptyList(document, name) {
  const value = Object.hasOwn(document, name) ? document[name] : void 0;
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}

// shared/policy/content/sbom.ts
function sbomProblem(predicate) {
  const document = isObject(predicate) ? predicate : {};
  if (stringAt(document, "bomFormat") === "CycloneDX") return cycloneDxProblem(document);
  if (stringAt(document, "spdxVersion") !== void 0) return spdxProblem(document);
  const graph = arrayAt(document, "@graph");
  if (graph !== void 0) return spdx3Problem(graph);
  return "the document is neither CycloneDX nor SPDX";
}
function cycloneDxProblem(document) {
  if ((arrayAt(document, "components") ?? []).length === 0) return "the SBOM lists no components";
  const compositions = (arrayAt(document, "compositions") ?? []).filter(isObject);
  const aggregates = compositions.map((composition) => stringAt(composition, "aggregate") ?? "");
  return aggregates.some((aggregate) => aggregate.startsWith("incomplete")) ? "the SBOM declares that it is incomplete" : void 0;
}
function spdxProblem(document) {
  const packages = (arrayAt(document, "packages") ?? []).filter(isObject);
  const [only] = packages;
  if (only === void 0) return "the SBOM lists no packages";
  if (packages.length === 1 && isDescribed(only["SPDXID"], document))
    return "the SBOM lists no packages";
  const annotations = (arrayAt(document, "annotations") ?? []).filter(isObject);
  const isPartial = annotations.some(({ comment }) => PARTIAL.test(scalarText(comment)));
  const relationships = (arrayAt(document, "relationships") ?? []).filter(isObject);
  return isPartial || relationships.some(hasUnknownParts) ? "the SBOM declares that it is incomplete" : void 0;
}
var PARTIAL = /^This document is partial:/;
function hasUnknownParts({ relationshipType, spdxElementId, relatedSpdxElement }) {
  const isToParts = relationshipType === "DEPENDS_ON" || relationshipType === "CONTAINS";
  if (isToParts) return relatedSpdxElement === "NOASSERTION";
  const isFromPart = relationshipType === "DEPENDENCY_OF" || relationshipType === "CONTAINED_BY";
  return isFromPart && spdxElementId === "NOASSERTION";
}
function isDescribed(id, document) {
  if ((arrayAt(document, "documentDescribes") ?? []).includes(id)) return true;
  const relationships = (arrayAt(document, "relationships") ?? []).filter(isObject);
  return relationships.some(
    ({ relationshipType, relatedSpdxElement }) => relationshipType === "DESCRIBES" && relatedSpdxElement === id
  );
}
function spdx3Problem(graph) {
  const elements = graph.filter(isObject);
  const root = elements.find(({ type }) => type === "software_Sbom" || type === "SpdxDocument");
  const roots = new Set((root && arrayAt(root, "rootElement")) ?? []);
  const listed = elements.filter(
    (element) => element["type"] === "software_Package" && !roots.has(element["spdxId"])
  );
  if (listed.length === 0) return "the SBOM lists no packages";
  const isIncomplete = elements.some(({ completeness }) => completeness === "incomplete");
  return isIncomplete || elements.some(hasUnknownTargets) ? "the SBOM declares that it is incomplete" : void 0;
}
function hasUnknownTargets(element) {
  const type = element["relationshipType"];
  if (type !== "dependsOn" && type !== "contains") return false;
  return (arrayAt(element, "to") ?? []).some(
    (to) => /(?:^|[/:])NoAssertionElement$/.test(scalarText(to))
  );
}

// shared/policy/content/summary.ts
var FAILED_LEVEL = "FAILED";
function summaryProblem({ predicateType, predicate, identity }, { verifier, levels = [] }, subject) {
  if (!isPredicateOf(predicateType, VERIFICATION_SUMMARY_PREDICATE_TYPE)) return void 0;
  const summary = isObject(predicate) ? predicate : {};
  return resourceProblem(summary, subject) ?? verifierProblem(summary, identity, verifier) ?? levelsProblem(summary, levels);
}
function resourceProblem(summary, subject) {
  const code = "resource-mismatch";
  const resource = stringAt(summary, "resourceUri");
  if (resource === void 0) return { code, message: "the summary names no resource" };
  if (isResource(resource, subject)) return void 0;
  return { code, message: `the summary is for a different resource: ${resource}` };
}
function isResource(resource, { name, digest }) {
  if (resource.startsWith("pkg:")) {
    const kind = digest.slice(0, digest.indexOf(":") + 1);
    const found = digestsIn(resource).filter((each) => each.startsWith(kind));
    return found.length > 0 && found.every((each) => each === digest);
  }
  if (name === "") return false;
  const plain = resource.replace(/^(?:oci|docker|https):\/\//, "");
  return plain === name || plain === `${name}@${digest}`;
}
function digestsIn(purl) {
  const version = /^[^?#@]*@([^?#]*)/.exec(purl)?.[1] ?? "";
  const query = new URLSearchParams(/\?([^#]*)/.exec(purl)?.[1]);
  const checksums = [...query].flatMap(
    ([key, value]) => key.toLowerCase() === "checksum" ? value.split(",") : []
  );
  return [...new URLSearchParams(`version=${version}`).getAll("version"), ...checksums];
}
function verifierProblem(summary, identity, rule) {
  const code = "verifier-mismatch";
  const found = stringAt(objectAt(summary, "verifier") ?? {}, "id");
  if (found === void 0) return { code, message: "the summary names no verifier" };
  if (rule !== void 0) {
    return matchesName(rule, found) ? void 0 : { code, message: `the summary names a different verifier: ${found}` };
  }
  const own = [identity.san, identity.claims["buildConfig"]];
  if (own.includes(found)) return void 0;
  const message = `the summary names the verifier ${found}, which did not sign the summary; to accept this verifier, set \`verifier\``;
  return { code, message };
}
function levelsProblem(summary, wanted) {
  const code = "levels-missing";
  const found = arrayAt(summary, "verifiedLevels") ?? [];
  if (found.length === 0 || !found.every(isName2)) {
    return { code, message: "the summary names no verified levels" };
  }
  if (found.some((level) => level.toUpperCase() === FAILED_LEVEL))
    return { code, message: "the verified levels of the summary are FAILED" };
  const missing = wanted.filter((level) => !found.some((each) => includesLevel(each, level)));
  if (missing.length === 0) return void 0;
  return { code, message: `the summary lacks verified levels: ${missing.join(", ")}` };
}
function includesLevel(found, wanted) {
  const [, track, height] = SLSA_LEVEL.exec(found) ?? [];
  const [, wantedTrack, wantedHeight] = SLSA_LEVEL.exec(wanted) ?? [];
  if (track === void 0 || track !== wantedTrack) return found === wanted;
  return Number(height) >= Number(wantedHeight);
}
var SLSA_LEVEL = /^SLSA_([A-Z]{1,20})_LEVEL_(\d)$/;
function isName2(level) {
  return typeof level === "string" && level.trim() !== "";
}

// shared/policy/verify-rules.ts
var DAY_MS = 864e5;
async function whyNotMet(evidence, rule, context) {
  return as("signer-not-asked", signerProblem(evidence, rule)) ?? futureProblem(evidence, context.now) ?? ageProblem(evidence, rule, context.now) ?? as("predicate-malformed", formProblem(evidence)) ?? as("result-failed", resultProblem(evidence)) ?? summaryProblem(evidence, rule, context.subject) ?? provenanceProblem(evidence, rule) ?? as("sbom-incomplete", rule.isComplete === true ? sbomProblem(evidence.predicate) : void 0) ?? findingsProblem(evidence, rule, context) ?? await conditionsProblem(evidence, rule, context);
}
function as(code, message) {
  return message === void 0 ? void 0 : { code, message };
}
function signerProblem({ identity, acceptedAs = [] }, { signedBy }) {
  if (acceptedAs.some((name) => signedBy.includes(name))) return void 0;
  const known = acceptedAs.length === 0 ? "" : ` (${acceptedAs.join(", ")})`;
  return `the evidence was signed by ${identity.san}${known}; expected ${signedBy.join(" or ")}`;
}
var MAX_AHEAD_MS = 36e5;
function futureProblem({ signedAt }, now) {
  if (signedAt === void 0 || Date.parse(signedAt) - now.getTime() <= MAX_AHEAD_MS)
    return void 0;
  const here = now.toISOString();
  return as(
    "time-unproved",
    `the evidence was signed at ${signedAt}, but the local time is ${here}`
  );
}
function ageProblem({ signedAt }, { maxAgeDays }, now) {
  if (maxAgeDays === void 0) return void 0;
  if (signedAt === void 0)
    return as("time-unproved", "the signing time is not proven, but the policy limits the age");
  const days = (now.getTime() - Date.parse(signedAt)) / DAY_MS;
  if (days <= maxAgeDays) return void 0;
  const age = `the evidence was signed ${Math.ceil(days * 10) / 10} days ago`;
  return as("too-old", `${age}; the limit is ${maxAgeDays}`);
}
var MAX_NAMED = 5;
function findingsProblem({ predicate }, { failOn }, { vex }) {
  if (failOn === void 0) return void 0;
  const findings = attestedFindings(predicate);
  if (findings === void 0)
    return as("findings-unreadable", "the format of the scan results is not supported");
  const counted = findings.filter(
    (finding) => finding.excuse === void 0 && !isExcused(finding, vex) && // A finding without a score could have any severity.
    (finding.severity === "unknown" || isAtLeast(finding.severity, failOn))
  );
  if (counted.length === 0) return void 0;
  const named = counted.slice(0, MAX_NAMED).map(({ id, severity }) => `${id} (${severity})`);
  const more = counted.length > MAX_NAMED ? ` and ${counted.length - MAX_NAMED} more` : "";
  const what = `the scan has unsuppressed findings at or above ${failOn}`;
  return as("findings-open", `${what}: ${named.join(", ")}${more}`);
}
async function conditionsProblem({ predicate, predicateType, identity, signedAt }, { conditions }, { subject, unmetCondition }) {
  if (conditions.length === 0) return void 0;
  return await unmetCondition(conditions, {
    predicate: predicate ?? null,
    predicateType,
    identity: { san: identity.san, issuer: identity.issuer },
    claims: identity.claims,
    subject: { name: subject.name, digest: subject.digest },
    signedAt: signedAt === void 0 ? void 0 : new Date(signedAt)
  });
}

// shared/policy/decide-verification.ts
var MAX_EXPLAINED = 10;
var MAX_ORIGINS = 2;
async function decideVerification(verification, { evidence }, now, unmetCondition) {
  const reasons = [];
  for (const rule of evidence) {
    const reason = await unmet(rule, verification, { now, unmetCondition });
    if (reason !== void 0) reasons.push(reason);
  }
  if (evidence.length === 0)
    reasons.push(
      failure("the policy requires no evidence, so nothing is proven", ["nothing-asked"])
    );
  return {
    kind: DECISION_KIND,
    action: "verify",
    subject: verifiedSubject(verification.subject),
    ...decidedBy(reasons),
    reasons: reasons.sort(byWeight)
  };
}
async function unmet(rule, verification, by) {
  const { subject } = verification;
  const context = { ...by, subject, vex: vexFor(rule, verification) };
  const relevant = verification.verified.filter(
    ({ predicateType }) => isMeant(predicateType, rule)
  );
  const checked = [];
  for (const evidence of relevant) {
    checked.push({ evidence, problem: await whyNotMet(evidence, rule, context) });
  }
  const counted = rule.failOn === void 0 ? checked : newestScans(checked, rule);
  const valid = counted.filter(({ problem }) => problem === void 0);
  const signers = isHidden(rule, verification) ? 0 : countDistinctSigners(
    valid.map((each) => each.evidence),
    rule.signedBy
  );
  if (signers >= rule.signers) return void 0;
  const shortcomings = shortcomingsOf(counted, verification.refused, rule);
  const codes = [
    ...headCodes(rule, signers, shortcomings),
    ...shortcomings.map(({ code }) => code)
  ];
  const isNone = counted.length === 0 && shortcomings.length === 0;
  if (isNone && rule.signers === 1) {
    return failure(
      `no ${evidenceNoun(rule.name)} found${presentTypes(", only", verification)}`,
      codes
    );
  }
  const why = isNone ? presentTypes("; present:", verification) : explained(shortcomings);
  return failure(`${headOf(rule, signers)}${why}`, codes);
}
function isHidden({ failOn }, { refused }) {
  return failOn !== void 0 && refused.some(({ isUnseen }) => isUnseen === true);
}
function newestScans(checked, { signedBy }) {
  const isBy = ({ evidence }, name) => evidence.acceptedAs?.includes(name) === true;
  const newest = signedBy.flatMap((name) => {
    const own = checked.filter((each) => isBy(each, name));
    const current = newestOf(own, ({ evidence }) => evidence.signedAt);
    const problem = current.find((each) => each.problem !== void 0)?.problem;
    return current.map(({ evidence }) => ({
      evidence: { ...evidence, acceptedAs: [name] },
      problem
    }));
  });
  const others = checked.filter((each) => !signedBy.some((name) => isBy(each, name)));
  return [...newest, ...others];
}
function vexFor({ vexBy }, { subject, verified }) {
  if (vexBy === void 0) return [];
  return verified.filter(({ predicateType }) => VEX_TYPES.some((type) => isPredicateOf(predicateType, type))).filter((evidence) => signerProblem(evidence, { signedBy: vexBy }) === void 0).map((evidence) => vexDocument(evidence, subject));
}
function isMeant(predicateType, { types }) {
  return types.some((type) => isPredicateOf(predicateType, type));
}
function headOf({ name, signers: wanted }, found) {
  if (wanted === 1) return `no valid ${evidenceNoun(name)}`;
  return `${wanted} different signers required for the ${evidenceNoun(name)}, but only ${found} found`;
}
function headCodes({ signers: wanted }, found, shortcomings) {
  if (found > 0) return ["signers-too-few"];
  if (shortcomings.length === 0) return ["evidence-missing"];
  return wanted > 1 ? ["signers-too-few"] : [];
}
function shortcomingsOf(checked, refused, rule) {
  const relevant = refused.filter(
    ({ predicateType }) => predicateType === void 0 || isMeant(predicateType, rule)
  );
  return [
    ...checked.flatMap(
      ({ evidence: { origin }, problem }) => problem === void 0 ? [] : { origin, ...problem }
    ),
    ...relevant
  ];
}
function presentTypes(intro, { verified, refused }) {
  const others = refused.filter(({ code }) => code === "predicate-mismatch");
  const types = [...verified, ...others].flatMap(({ predicateType }) => predicateType ?? []);
  const shown = [...new Set(types)].sort().slice(0, MAX_EXPLAINED);
  return shown.length === 0 ? "" : `${intro} ${shown.join(", ")}`;
}
function explained(shortcomings) {
  if (shortcomings.length === 0) return "";
  const byReason = [
    ...Map.groupBy(shortcomings, ({ message, code }) => `${message} (${code})`).entries()
  ];
  const lines = byReason.slice(0, MAX_EXPLAINED).map(([reason, alike]) => `${originsOf(alike)}: ${reason}`);
  const left = byReason.slice(MAX_EXPLAINED).reduce((sum, [, alike]) => sum + alike.length, 0);
  return `: ${[...lines, ...left === 0 ? [] : [`and ${left} more`]].join("; ")}`;
}
function originsOf(alike) {
  const named = alike.slice(0, MAX_ORIGINS).map(({ origin }) => origin);
  const left = alike.length - named.length;
  return `${named.join(", ")}${left === 0 ? "" : ` and ${left} more`}`;
}
function failure(message, codes) {
  const distinct2 = [...new Set(codes)];
  return { rule: "required-evidence", outcome: "fail", message, codes: distinct2, findings: [] };
}

// shared/policy/open-conditions.ts
async function openConditions({ evidence }, limits) {
  if (evidence.every(({ conditions }) => conditions.length === 0)) {
    return { judge: unexpected, close: () => void 0 };
  }
  const { openConditionProcess } = await import("./condition-process-OVH434FZ.js");
  const { ask, close } = openConditionProcess(limits);
  return { judge: (conditions, variables) => ask({ conditions, variables }), close };
}
async function unexpected(conditions) {
  const message = `${conditions.join(", ")} belongs to a different policy`;
  return { code: "condition-undecided", message };
}

// shared/verify/verify-with-roots.ts
async function verifyWithRoots(candidates, subject, expectation, roots) {
  const [first, ...others] = roots;
  const shown = boundedCandidates(candidates);
  const verifyBy = async (anchors2, candidate) => ({
    candidate,
    result: await verifyCandidate(candidate, subject, expectation, anchors2)
  });
  const anchors = await first.anchors();
  const checked = [];
  for (const candidate of shown) checked.push(await verifyBy(anchors, candidate));
  const failures = [];
  for (const other of others) {
    if (!checked.some(isForeign)) break;
    const further = await anchorsOf(other, failures);
    if (further === void 0) continue;
    for (const [index, each] of checked.entries()) {
      if (isForeign(each)) checked[index] = await verifyBy(further, each.candidate);
    }
  }
  const results = checked.map(
    ({ result }) => isForeign({ result }) && others.length > 0 ? { ...result, message: foreignTo(roots, failures) } : result
  );
  return verificationOf(subject, results, candidates.length);
}
function isForeign({ result }) {
  return isRefused(result) && result.code === "certificate-untrusted";
}
async function anchorsOf({ name, anchors }, failures) {
  try {
    return await anchors();
  } catch (error) {
    if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
    failures.push(`; the trust root of ${name} is unavailable: ${error.message}`);
    return void 0;
  }
}
function foreignTo(roots, failures) {
  const names = roots.map(({ name }) => name).join(" or ");
  return `the certificate was not issued by an authority of ${names}${failures.join("")}`;
}

// actions/verify/verify-subject.ts
import { stat } from "node:fs/promises";
var MAX_CONTENT_BYTES = 64 * 1024 * 1024;
async function verifySubjectOf({
  subject,
  place,
  path
}) {
  if (place !== void 0) return subject;
  if (path === void 0 || (await stat(path)).size > MAX_CONTENT_BYTES) {
    return { ...subject, isFile: true };
  }
  return { ...subject, content: await subjectContent(subject, path) };
}

// actions/verify/verify-subjects.ts
var CONCURRENCY = 6;
async function verifySubjects(targets, policy, means) {
  const conditions = await openConditions(policy, means.limits);
  try {
    return await judgeAll(targets, policy, conditions, means);
  } finally {
    conditions.close();
  }
}
async function judgeAll(targets, policy, conditions, { inputs, host, list }) {
  const asked = { bundles: inputs.bundle, isWithGitHub: inputs.github, list };
  const evidenceOf = await evidenceSource(asked, policy, runRepository(host));
  const now = host.now();
  let believed;
  return await mapConcurrently(targets, CONCURRENCY, async (target) => {
    const found = evidenceOf(target);
    believed ??= readyBelieved(policy, inputs, host);
    const [candidates, { expectation, sigstores }] = await Promise.all([found, believed]);
    const subject = await verifySubjectOf(target);
    const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
    const decision = await decideVerification(verification, policy, now, conditions.judge);
    return { target, verification, decision: { ...decision, ...policy.deciding } };
  });
}
async function readyBelieved(policy, inputs, host) {
  const believed = await trustedSigners(
    policy,
    trustChoice(inputs),
    signerChoice(inputs),
    runRepository(host)
  );
  await believed.sigstores[0].anchors();
  return believed;
}
export {
  verifySubjects
};

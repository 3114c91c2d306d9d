import {
  showReport
} from "./chunk-WIG5Q4ND.js";
import {
  EVIDENCE_WORDS,
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  VEX_TYPES,
  byWeight,
  conditionProblem,
  evidenceTypes,
  explainDecision,
  identityPatternProblem,
  loadPolicy,
  outcomeOf,
  unmetCondition,
  verificationSummary
} from "./chunk-BDCEI43O.js";
import {
  TEST_RESULT_PREDICATE_TYPE
} from "./chunk-62TL6AXA.js";
import {
  gatherReport
} from "./chunk-UXMHYGBB.js";
import {
  SEVERITIES
} from "./chunk-V7ZJK3KG.js";
import {
  githubOf,
  instanceFor,
  makeStatement,
  openSigning,
  referrerPlace,
  requireMaySign,
  targetsOf,
  trustOf
} from "./chunk-SGURLMVS.js";
import {
  keyFingerprint,
  matchesName,
  signStatement,
  verifyCandidates
} from "./chunk-5TDKYMBT.js";
import {
  bundleFileText,
  readEvidenceFile
} from "./chunk-KQK7B44E.js";
import {
  confirmListed,
  inTurns,
  listEvidence
} from "./chunk-YGHS6CUQ.js";
import {
  COSIGN_SIGN_PREDICATE_TYPE,
  isPredicateOf
} from "./chunk-GDNBBGOO.js";
import {
  readInputFile,
  readOptionalFile,
  recordingFailure
} from "./chunk-7MFQBF4T.js";
import {
  networkOf
} from "./chunk-GNOONBBQ.js";
import {
  canonicalJson,
  prettyJson
} from "./chunk-JMYCU3KK.js";
import {
  DECISION_KIND,
  openStepFiles,
  shownPath
} from "./chunk-SLC5KTJ6.js";
import {
  arrayAt,
  isObject,
  objectAt,
  scalarText,
  stringAt
} from "./chunk-SPWC7RXH.js";
import {
  readInputs
} from "./chunk-B6CN623K.js";
import {
  spec
} from "./chunk-V3WIMVA4.js";
import {
  worse
} from "./chunk-3TAPQBMJ.js";
import {
  version
} from "./chunk-JTJQTYJJ.js";
import {
  TrustError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// actions/verify/main.ts
import { join as join2 } from "node:path";

// shared/policy/content/vex.ts
function vexStatements(predicates, subject) {
  return predicates.filter(isObject).flatMap((document) => (arrayAt(document, "statements") ?? []).filter(isObject)).map((statement) => statementOf(statement, subject));
}
function isExcused(finding, statements) {
  const ids = [finding.id, ...finding.aliases].map((id) => id.toLowerCase());
  const last = statements.findLast(
    (statement) => ids.some((id) => statement.ids.has(id)) && concerns(statement.purls, finding.purl)
  );
  if (last?.status === "fixed") return true;
  return last?.status === "not_affected" && last.hasReason;
}
function statementOf(statement, subject) {
  const reason = stringAt(statement, "justification") ?? stringAt(statement, "impact_statement") ?? "";
  return {
    ids: new Set(idsOf(statement["vulnerability"]).map((id) => id.toLowerCase())),
    status: stringAt(statement, "status") ?? "",
    purls: purlsOf(arrayAt(statement, "products") ?? [], subject),
    hasReason: reason !== ""
  };
}
function idsOf(vulnerability) {
  if (typeof vulnerability === "string") return [vulnerability];
  if (!isObject(vulnerability)) return [];
  const ids = [
    vulnerability["name"],
    vulnerability["@id"],
    ...arrayAt(vulnerability, "aliases") ?? []
  ];
  return ids.filter((id) => typeof id === "string");
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
  const { path = "", version: version2 = "" } = IMAGE.exec(purl)?.groups ?? {};
  if (path === "") return false;
  const stated = version2.replace(/%3a/i, ":");
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
    if (place(signer, namesBySigner, signerByName, /* @__PURE__ */ new Set())) count += 1;
  }
  return count;
}
function signerOf({ identity }) {
  return JSON.stringify([identity.issuer, identity.san]);
}
function place(signer, namesBySigner, signerByName, tried) {
  for (const name of namesBySigner.get(signer) ?? []) {
    if (tried.has(name)) continue;
    tried.add(name);
    const holder = signerByName.get(name);
    if (holder === void 0 || place(holder, namesBySigner, signerByName, tried)) {
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
  if (!isObject(result)) return void 0;
  const vulnerabilities = arrayAt(result, "vulnerabilities");
  if (vulnerabilities !== void 0) return vulnerabilities.map(inTotoFinding);
  const matches = arrayAt(result, "matches");
  if (matches !== void 0) return matches.map(grypeFinding);
  return trivyVulnerabilities(result)?.map(trivyFinding);
}
function isAtLeast(severity, least) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
function inTotoFinding(value) {
  const result = objectOrEmpty(value);
  const annotations = (arrayAt(result, "annotations") ?? []).filter(isObject);
  const said = (key) => annotations.map((each) => stringAt(each, key)).find(isPresent);
  const scores = (arrayAt(result, "severity") ?? []).filter(isObject);
  return {
    id: stringAt(result, "id") ?? "",
    aliases: annotations.flatMap((each) => texts(arrayAt(each, "aliases"))),
    purl: said("purl"),
    severity: worst(scores.map(({ score }) => severityOf(score))),
    excuse: said("suppressed")
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
function severityOf(score) {
  const text = scalarText(score).toLowerCase();
  const word = WORDS.get(text);
  if (word !== void 0) return word;
  if (!SCORE.test(text)) return "unknown";
  return BANDS.find(([least]) => Number(text) >= least)?.[1] ?? "unknown";
}
function worst(severities) {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? "unknown";
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

// shared/policy/content/provenance.ts
function provenanceProblem(predicate, { builder, source }) {
  const provenance = isObject(predicate) ? predicate : {};
  if (builder !== void 0) {
    const found2 = builderOf(provenance);
    if (found2 === void 0) return otherBuilder("it names no builder");
    if (!matchesName(builder, found2)) return otherBuilder(`it was built by ${found2}`);
  }
  if (source === void 0) return void 0;
  const found = sourceOf(provenance);
  if (found === void 0) return otherSource("it names no source");
  return found === repositoryOf(source) ? void 0 : otherSource(`it was built from ${found}`);
}
var otherBuilder = (message) => ({ code: "builder-mismatch", message });
var otherSource = (message) => ({ code: "source-mismatch", message });
function builderOf(provenance) {
  const details = objectAt(provenance, "runDetails") ?? provenance;
  return stringAt(objectAt(details, "builder") ?? {}, "id");
}
function sourceOf(provenance) {
  const definition = objectAt(provenance, "buildDefinition") ?? {};
  const workflow = objectAt(objectAt(definition, "externalParameters") ?? {}, "workflow") ?? {};
  const invocation = objectAt(objectAt(provenance, "invocation") ?? {}, "configSource") ?? {};
  const [dependency] = arrayAt(definition, "resolvedDependencies") ?? [];
  const uri = stringAt(workflow, "repository") ?? stringAt(invocation, "uri") ?? (isObject(dependency) ? stringAt(dependency, "uri") : void 0);
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
  const rule = RESULTS.find(({ type }) => isPredicateOf(predicateType, type));
  if (rule === void 0) return void 0;
  const found = stringAt(isObject(predicate) ? predicate : {}, rule.field);
  if (found === void 0) return `it has no ${rule.field}`;
  return rule.passing.includes(found) ? void 0 : `its ${rule.field} is ${found}`;
}
var RESULTS = [
  { type: TEST_RESULT_PREDICATE_TYPE, field: "result", passing: ["PASSED", "WARNED"] },
  {
    type: VERIFICATION_SUMMARY_PREDICATE_TYPE,
    field: "verificationResult",
    passing: ["PASSED"]
  }
];

// shared/policy/content/sbom.ts
function sbomProblem(predicate) {
  const document = isObject(predicate) ? predicate : {};
  if (stringAt(document, "bomFormat") === "CycloneDX") return cycloneDxProblem(document);
  if (stringAt(document, "spdxVersion") !== void 0) return spdxProblem(document);
  const graph = arrayAt(document, "@graph");
  if (graph !== void 0) return spdx3Problem(graph);
  return "it is neither CycloneDX nor SPDX";
}
function cycloneDxProblem(document) {
  if ((arrayAt(document, "components") ?? []).length === 0) return "it lists no components";
  const compositions = (arrayAt(document, "compositions") ?? []).filter(isObject);
  const aggregates = compositions.map((composition) => stringAt(composition, "aggregate") ?? "");
  return aggregates.some((aggregate) => aggregate.startsWith("incomplete")) ? "it says that it is incomplete" : void 0;
}
function spdxProblem(document) {
  const packages = (arrayAt(document, "packages") ?? []).filter(isObject);
  const [only] = packages;
  if (only === void 0) return "it lists no packages";
  if (packages.length === 1 && isDescribed(only["SPDXID"], document)) return "it lists no packages";
  const annotations = (arrayAt(document, "annotations") ?? []).filter(isObject);
  const isPartial = annotations.some(({ comment }) => PARTIAL.test(scalarText(comment)));
  return isPartial ? "it says that it is incomplete" : void 0;
}
var PARTIAL = /^This document is partial:/;
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
  if (listed.length === 0) return "it lists no packages";
  const isIncomplete = elements.some(({ completeness }) => completeness === "incomplete");
  return isIncomplete ? "it says that it is incomplete" : void 0;
}

// shared/policy/verify-rules.ts
var DAY_MS = 864e5;
function whyNotMet(evidence, rule, context) {
  return as("signer-not-asked", signerProblem(evidence, rule)) ?? ageProblem(evidence, rule, context.now) ?? as("result-failed", resultProblem(evidence)) ?? provenanceProblem(evidence.predicate, rule) ?? as("sbom-incomplete", rule.isComplete === true ? sbomProblem(evidence.predicate) : void 0) ?? findingsProblem(evidence, rule, context) ?? conditionsProblem(evidence, rule, context);
}
function as(code, message) {
  return message === void 0 ? void 0 : { code, message };
}
function signerProblem({ identity, acceptedAs = [] }, { signedBy }) {
  if (acceptedAs.some((name) => signedBy.includes(name))) return void 0;
  const known = acceptedAs.length === 0 ? "" : ` (${acceptedAs.join(", ")})`;
  return `it was signed by ${identity.san}${known}, and not by ${signedBy.join(" or ")}`;
}
function ageProblem({ signedAt }, { maxAgeDays }, now) {
  if (maxAgeDays === void 0) return void 0;
  if (signedAt === void 0)
    return as("time-unproved", "nothing proves when it was signed, and its age matters");
  const days = (now.getTime() - Date.parse(signedAt)) / DAY_MS;
  if (days <= maxAgeDays) return void 0;
  const age = `it was signed ${Math.floor(days)} days ago`;
  return as("too-old", `${age}; at most ${maxAgeDays} are accepted`);
}
var MAX_NAMED = 5;
function findingsProblem({ predicate }, { failOn }, { vex }) {
  if (failOn === void 0) return void 0;
  const findings = attestedFindings(predicate);
  if (findings === void 0)
    return as("findings-unreadable", "its findings are in a form that is not read");
  const counted = findings.filter(
    (finding) => finding.excuse === void 0 && !isExcused(finding, vex) && // What no one scored may be anything.
    (finding.severity === "unknown" || isAtLeast(finding.severity, failOn))
  );
  if (counted.length === 0) return void 0;
  const named = counted.slice(0, MAX_NAMED).map(({ id, severity }) => `${id} (${severity})`);
  const more = counted.length > MAX_NAMED ? ` and ${counted.length - MAX_NAMED} more` : "";
  const what = `it has findings at or above ${failOn} that nothing excuses`;
  return as("findings-open", `${what}: ${named.join(", ")}${more}`);
}
function conditionsProblem({ predicate, predicateType, identity, signedAt }, { conditions }, { subject }) {
  for (const condition of conditions) {
    const problem = as("condition-undecided", conditionProblem(condition)) ?? unmetCondition(condition, {
      predicate: predicate ?? null,
      predicateType,
      identity: { san: identity.san, issuer: identity.issuer },
      claims: identity.claims,
      subject: { name: subject.name, digest: subject.digest },
      signedAt: signedAt === void 0 ? void 0 : new Date(signedAt)
    });
    if (problem !== void 0) return problem;
  }
  return void 0;
}

// shared/policy/decide-verification.ts
var MAX_EXPLAINED = 10;
function decideVerification(verification, { evidence }, now) {
  const { name, digest } = verification.subject;
  const reasons = evidence.flatMap((rule) => unmet(rule, verification, now) ?? []);
  if (evidence.length === 0)
    reasons.push(failure("nothing was asked for, and so nothing is proved", ["nothing-asked"]));
  return {
    kind: DECISION_KIND,
    action: "verify",
    subject: name === "" ? digest : `${name}@${digest}`,
    outcome: outcomeOf(reasons),
    reasons: reasons.sort(byWeight)
  };
}
function unmet(rule, verification, now) {
  const context = { subject: verification.subject, now, vex: vexFor(rule, verification) };
  const relevant = verification.verified.filter(
    ({ predicateType }) => isMeant(predicateType, rule)
  );
  const judged = relevant.map((evidence) => ({
    evidence,
    problem: whyNotMet(evidence, rule, context)
  }));
  const counted = rule.failOn === void 0 ? judged : newestScans(judged, rule);
  const good = counted.filter(({ problem }) => problem === void 0);
  const signers = countDistinctSigners(
    good.map((each) => each.evidence),
    rule.signedBy
  );
  if (signers >= rule.signers) return void 0;
  const shortcomings = shortcomingsOf(counted, verification.refused, rule);
  const codes = [
    ...headCodes(rule, signers, shortcomings),
    ...shortcomings.map(({ code }) => code)
  ];
  return failure(`${headOf(rule, signers)}${explained(counted, shortcomings)}`, codes);
}
function newestScans(judged, rule) {
  const own = judged.filter(({ evidence }) => signerProblem(evidence, rule) === void 0);
  const newest = /* @__PURE__ */ new Map();
  for (const { evidence } of own) {
    const { signedAt } = evidence;
    const known = newest.get(signerOf(evidence)) ?? "";
    if (signedAt !== void 0 && signedAt > known) newest.set(signerOf(evidence), signedAt);
  }
  const current = own.filter(
    ({ evidence }) => evidence.signedAt === void 0 || evidence.signedAt === newest.get(signerOf(evidence))
  );
  const failing = new Map(
    current.flatMap(
      ({ evidence, problem }) => problem === void 0 ? [] : [[signerOf(evidence), problem]]
    )
  );
  const others = judged.filter(({ evidence }) => signerProblem(evidence, rule) !== void 0);
  return [
    ...current.map(({ evidence }) => ({ evidence, problem: failing.get(signerOf(evidence)) })),
    ...others
  ];
}
function vexFor({ vexBy }, { subject, verified }) {
  if (vexBy === void 0) return [];
  const documents = verified.filter(({ predicateType }) => VEX_TYPES.some((type) => isPredicateOf(predicateType, type))).filter((evidence) => signerProblem(evidence, { signedBy: vexBy }) === void 0).sort((a, b) => (a.signedAt ?? "") < (b.signedAt ?? "") ? -1 : 1);
  return vexStatements(
    documents.map(({ predicate }) => predicate),
    subject
  );
}
function isMeant(predicateType, { types }) {
  return types.some((type) => isPredicateOf(predicateType, type));
}
function headOf({ name, signers: wanted }, found) {
  if (wanted === 1) return `there is no ${name} that counts`;
  return `${name} takes ${wanted} different signers, and has ${found}`;
}
function headCodes({ signers: wanted }, found, shortcomings) {
  if (found > 0) return ["signers-too-few"];
  if (shortcomings.length === 0) return ["evidence-missing"];
  return wanted > 1 ? ["signers-too-few"] : [];
}
function shortcomingsOf(judged, refused, rule) {
  const relevant = refused.filter(
    ({ predicateType }) => predicateType === void 0 || isMeant(predicateType, rule)
  );
  return [
    ...judged.flatMap(
      ({ evidence: { origin }, problem }) => problem === void 0 ? [] : { code: problem.code, message: `${origin}: ${problem.message} (${problem.code})` }
    ),
    ...relevant.map(({ origin, code, message }) => ({
      code,
      message: `${origin}: ${message} (${code})`
    }))
  ];
}
function explained(judged, shortcomings) {
  const lines = shortcomings.map(({ message }) => message);
  if (lines.length === 0) return judged.length === 0 ? ": there is none at all" : "";
  const more = lines.length > MAX_EXPLAINED ? [`and ${lines.length - MAX_EXPLAINED} more`] : [];
  return `: ${[...lines.slice(0, MAX_EXPLAINED), ...more].join("; ")}`;
}
function failure(message, codes) {
  const distinct = [...new Set(codes)];
  return { rule: "required-evidence", outcome: "fail", message, codes: distinct, findings: [] };
}

// actions/verify/attest-summary.ts
var OWN_URI = "pkg:github/assay-dev/assay";
function summaryOf({ verification, decision }, policy, host) {
  const { context } = host;
  const workflow = host.env["GITHUB_WORKFLOW_REF"] ?? "";
  const verifier = context === void 0 || workflow === "" ? OWN_URI : `${context.serverUrl}/${workflow}`;
  const verifiedOn = host.now().toISOString();
  const { source, evidence } = policy;
  return verificationSummary(verification, decision, {
    verifier,
    version,
    verifiedOn,
    policy: source,
    rules: evidence
  });
}
async function openSummaryWriter(inputs, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  const { signer } = await openSigning(inputs, host);
  const network = networkOf(host);
  return async ({ subject, place: place2 }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place2 === void 0) return bundle;
    const stored = referrerPlace(place2.store, place2.subject, type, network);
    await stored.put(bundle);
    await confirmListed(stored, subject.digest, [{ kind: "bundle", bundle }], network);
    return bundle;
  };
}

// actions/verify/evidence.ts
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
var MAX_CONTENT_BYTES = 64 * 1024 * 1024;
async function evidenceSource(inputs, host) {
  const given = [];
  for (const path of inputs.bundle) {
    given.push(...readEvidenceFile(await readInputFile(path), shownPath(host, path)));
  }
  const github = inputs.github ? await githubSource(host) : void 0;
  return async ({ subject, place: place2 }) => {
    const [stored, attested] = await Promise.all([
      place2 === void 0 ? [] : listEvidence(place2.store, place2.subject.digest),
      github?.(subject.digest) ?? []
    ]);
    return [...stored, ...attested, ...given];
  };
}
async function githubSource(host) {
  const { github, repository } = await githubOf(host);
  const { githubPlace } = await import("./github-place-NAZ4IT2U.js");
  return (digest) => githubPlace(github, repository, digest).list();
}
async function verifySubjectOf({ subject, place: place2, path }) {
  if (place2 !== void 0) return subject;
  if (path === void 0 || (await stat(path)).size > MAX_CONTENT_BYTES) {
    return { ...subject, isFile: true };
  }
  const content = await readInputFile(path);
  const hex = createHash("sha256").update(content).digest("hex");
  if (`sha256:${hex}` === subject.digest) return { ...subject, content };
  throw new TrustError("subject-mismatch", `${subject.name} changed while it was verified`);
}

// shared/json/write-yaml.ts
import { dump } from "../vendor/js-yaml.js";
function writeYaml(value) {
  return dump(value, { lineWidth: -1, noRefs: true });
}

// shared/enforce/exportable.ts
var ANYONE = /^(https:\/\/[^/]+)\/\*@\*$/;
function exportedSigner({ name, san, issuer, claims }) {
  if ("exact" in san) return { issuer, subject: { exact: san.exact } };
  if (!ANYONE.test(san.pattern)) return { issuer, subject: { regexp: regexpOf(san.pattern) } };
  const { sourceRepository, sourceRepositoryOwner } = claims;
  const base = sourceRepository ?? sourceRepositoryOwner;
  if (base !== void 0) {
    const prefix = "exact" in base ? base.exact : base.pattern;
    return { issuer, subject: { regexp: regexpOf(`${prefix}/*@*`) } };
  }
  throw new UserError(
    "not-supported",
    `The identity ${name} is known by numbers alone, which only Assay checks.`,
    "Add `workflow`, `repository` or `owner` to it."
  );
}
function regexpOf(pattern) {
  const lastAt = pattern.lastIndexOf("@");
  const parts = [...pattern].map((character, index) => {
    if (character !== "*") return character.replace(/[\\^$.|?+()[\]{}]/, "\\$&");
    return index > lastAt ? ".*" : "[^@]*";
  });
  return `^${parts.join("")}$`;
}
function exportedTypes({ types }) {
  return types.filter((type) => type.includes("://"));
}
function signersOf(rule, { policy }) {
  return policy.identities.filter(({ name }) => rule.signedBy.includes(name));
}
function uncheckedOf({ policy }) {
  const lines = [];
  for (const identity of policy.identities) {
    const claims = identity.kind === "certificate" ? Object.keys(identity.claims).sort() : [];
    if (claims.length > 0) lines.push(`of ${oneLine(identity.name)}: ${claims.join(", ")}`);
  }
  for (const rule of policy.evidence) {
    const asked = askedOfContent(rule);
    if (asked.length > 0) lines.push(`of ${oneLine(rule.name)}: ${asked.join(", ")}`);
  }
  return lines;
}
function askedOfContent(rule) {
  return [
    ...rule.maxAgeDays === void 0 ? [] : ["age"],
    ...rule.builder === void 0 ? [] : ["builder"],
    ...rule.source === void 0 ? [] : ["source"],
    ...rule.isComplete === true ? ["completeness"] : [],
    ...rule.failOn === void 0 ? [] : ["findings"],
    ...rule.conditions.length === 0 ? [] : ["conditions"]
  ];
}
function headLines(exported) {
  const unchecked = uncheckedOf(exported);
  const list = unchecked.map((line) => `#   ${line}`);
  return [
    "# Made from the policy of Assay. Change the policy and export it again.",
    ...list.length === 0 ? [] : ["# What only `assay verify` checks:", ...list]
  ];
}
function slug(text) {
  const path = text.includes("://") ? text.slice(text.indexOf("://") + 3) : text;
  const plain = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const trimmed = plain.slice(0, MAX_SLUG).replace(/^-/, "").replace(/-$/, "");
  return trimmed === "" ? "any" : trimmed;
}
var MAX_SLUG = 40;
function oneLine(text) {
  return text.replaceAll(/\s+/g, " ");
}

// shared/enforce/cluster-image-policy.ts
function clusterImagePolicies(exported) {
  const documents = exported.policy.evidence.flatMap(
    (rule, index) => policiesFor(rule, `assay-${index + 1}-${slug(rule.name)}`, exported)
  );
  const head = [...headLines(exported), ...trustRootHint(exported)].join("\n");
  return `${head}
${documents.map(writeYaml).join("---\n")}`;
}
function policiesFor(rule, name, exported) {
  const signers = signersOf(rule, exported);
  const forSigners = (own, suffix) => ({
    apiVersion: "policy.sigstore.dev/v1beta1",
    kind: "ClusterImagePolicy",
    metadata: { name: `${name}${suffix}` },
    spec: {
      images: exported.images.map((glob) => ({ glob })),
      mode: "enforce",
      authorities: own.flatMap((signer) => authoritiesFor(signer, rule, exported))
    }
  });
  if (rule.signers === 1) return [forSigners(signers, "")];
  if (rule.signers === signers.length) {
    return signers.map((signer, index) => forSigners([signer], `-${index + 1}`));
  }
  throw new UserError(
    "not-supported",
    `The rule ${rule.name} takes ${rule.signers} of ${signers.length} signers, and policy-controller knows any or all.`,
    "Export to kyverno, or ask for one or all of them."
  );
}
function authoritiesFor(signer, rule, exported) {
  return exportedTypes(rule).map((predicateType, index) => ({
    name: `${slug(signer.name)}-${index + 1}`,
    ...signer.kind === "key" ? keyAuthority(exported.keys.get(signer.name) ?? "") : { ...keyless(exportedSigner(signer), exported), signatureFormat: "bundle" },
    ...attestations(signer, predicateType)
  }));
}
function attestations({ kind }, predicateType) {
  if (kind === "key" && predicateType === COSIGN_SIGN_PREDICATE_TYPE) return {};
  return { attestations: [{ name: slug(predicateType), predicateType }] };
}
function keyAuthority(data) {
  return { key: { data, hashAlgorithm: "sha256" } };
}
function keyless({ issuer, subject }, { instance }) {
  const named = "exact" in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
  const identities = [{ issuer, ...named }];
  switch (instance) {
    case "public-good":
      return {
        keyless: { url: "https://fulcio.sigstore.dev", identities },
        ctlog: { url: "https://rekor.sigstore.dev" }
      };
    case "github":
      return {
        keyless: {
          url: "https://fulcio.githubapp.com",
          trustRootRef: "github",
          insecureIgnoreSCT: true,
          identities
        },
        rfc3161timestamp: { trustRootRef: "github" }
      };
    case "custom":
      return {
        keyless: { trustRootRef: OWN_ROOT, identities },
        ctlog: { trustRootRef: OWN_ROOT },
        rfc3161timestamp: { trustRootRef: OWN_ROOT }
      };
  }
}
var OWN_ROOT = "own-sigstore";
function trustRootHint({ instance }) {
  if (instance === "public-good") return [];
  const name = instance === "github" ? "github" : OWN_ROOT;
  return [`# It needs a TrustRoot named ${name} in the cluster.`];
}

// shared/enforce/kyverno-policy.ts
var IMAGE_LISTS = ["containers", "initContainers", "ephemeralContainers"];
function kyvernoPolicy(exported) {
  const { policy, images } = exported;
  const types = [...new Set(policy.evidence.flatMap(exportedTypes))];
  const document = {
    apiVersion: "policies.kyverno.io/v1",
    kind: "ImageValidatingPolicy",
    metadata: { name: "assay-verify" },
    spec: {
      failurePolicy: "Fail",
      validationActions: ["Deny"],
      webhookConfiguration: { timeoutSeconds: 30 },
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [""],
            apiVersions: ["v1"],
            operations: ["CREATE", "UPDATE"],
            resources: ["pods", "pods/ephemeralcontainers"]
          }
        ]
      },
      matchImageReferences: images.map((glob) => ({ glob })),
      validationConfigurations: { mutateDigest: true, required: true, verifyDigest: true },
      attestors: policy.identities.map((identity, index) => attestor(identity, index, exported)),
      attestations: types.map((type, index) => ({ name: `type${index + 1}`, intoto: { type } })),
      validations: policy.evidence.flatMap((rule) => validations(rule, types, exported))
    }
  };
  return `${headLines(exported).join("\n")}
${writeYaml(document)}`;
}
function attestor(identity, index, exported) {
  const name = `signer${index + 1}`;
  if (identity.kind === "key") {
    const data = exported.keys.get(identity.name) ?? "";
    return { name, cosign: { key: { data, hashAlgorithm: "sha256" } } };
  }
  const { issuer, subject } = exportedSigner(identity);
  const named = "exact" in subject ? { subject: subject.exact } : { subjectRegExp: subject.regexp };
  return { name, cosign: { keyless: { identities: [{ issuer, ...named }] }, ...ctlog(exported) } };
}
function ctlog({ instance }) {
  switch (instance) {
    case "public-good":
      return { ctlog: { url: "https://rekor.sigstore.dev" } };
    case "github":
      return { ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } };
    case "custom":
      return {};
  }
}
function validations(rule, types, exported) {
  const check = checkOf(rule, types, exported);
  const message = `assay: ${rule.name} by ${rule.signers} of ${rule.signedBy.join(", ")}`;
  return IMAGE_LISTS.map((list) => ({
    expression: `images.${list}.map(image, ${check}).all(ok, ok)`,
    message
  }));
}
function checkOf(rule, types, exported) {
  const bySigner = signersOf(rule, exported).map((signer) => {
    const attestorName = `attestors.signer${exported.policy.identities.indexOf(signer) + 1}`;
    const each = exportedTypes(rule).map(
      (type) => `verifyAttestationSignatures(image, attestations.type${types.indexOf(type) + 1}, [${attestorName}]) > 0`
    );
    return each.length === 1 ? each[0] ?? "" : `(${each.join(" || ")})`;
  });
  if (rule.signers === 1) return bySigner.join(" || ");
  return `[${bySigner.join(", ")}].filter(ok, ok).size() >= ${rule.signers}`;
}

// shared/enforce/verify-commands.ts
function verifyCommands(exported) {
  const rules = exported.policy.evidence.map((rule) => ruleLines(rule, exported).join("\n"));
  return ["#!/bin/sh", ...headLines(exported), HEAD, ...rules, END].join("\n");
}
var HEAD = `# Usage: verify-commands.sh IMAGE@sha256:...
#   TOOL=gh               asks gh instead of cosign
#   FORMAT=legacy         looks for cosign's .sig and .att, with cosign 2
#   TRUSTED_ROOT=FILE     believes another Sigstore than the public one
set -eu
IMAGE=\${1:?give the image, by its digest}
case "$IMAGE" in *@sha256:*) ;; *) echo "give the image by its digest" >&2; exit 2 ;; esac
TOOL=\${TOOL:-cosign}
FORMAT=\${FORMAT:-bundle}
TRUSTED_ROOT=\${TRUSTED_ROOT:-}
SIGNATURE=${COSIGN_SIGN_PREDICATE_TYPE}

# by_cosign TYPE FLAGS...: whether there is evidence of a type by a signer.
by_cosign() {
  type=$1
  shift
  if [ "$FORMAT" != legacy ]; then
    cosign verify-attestation --new-bundle-format \${TRUSTED_ROOT:+--trusted-root "$TRUSTED_ROOT"} --type "$type" "$@" "$IMAGE"
  elif [ "$type" = "$SIGNATURE" ]; then
    cosign verify "$@" "$IMAGE"
  else
    cosign verify-attestation --type "$type" "$@" "$IMAGE"
  fi >/dev/null
}

# by_gh TYPE FLAGS...: the same with gh.
by_gh() {
  type=$1
  shift
  gh attestation verify "oci://$IMAGE" --bundle-from-oci --predicate-type "$type" \${TRUSTED_ROOT:+--custom-trusted-root "$TRUSTED_ROOT"} "$@" >/dev/null
}

# require NAME COUNT
require() {
  [ "$passed" -ge "$2" ] && return
  echo "refused: $1 takes $2 different signers, and has $passed" >&2
  exit 1
}
`;
var END = 'echo "accepted: $IMAGE"\n';
function ruleLines(rule, exported) {
  const types = exportedTypes(rule);
  return [
    "passed=0",
    ...signersOf(rule, exported).flatMap((signer) => signerLines(signer, types, exported)),
    `require ${quote(rule.name)} ${rule.signers}`,
    ""
  ];
}
function signerLines(signer, types, exported) {
  const cosign = cosignFlags(signer, exported);
  const gh = ghFlags(signer);
  const any = (tool, flags) => types.map((type) => `${tool} ${quote(type)} ${flags}`).join(" ||\n    ");
  const checks = [
    'if [ "$TOOL" = gh ]; then',
    gh === void 0 ? "  : # gh knows no keys" : `  if ${any("by_gh", gh)}; then passed=$((passed + 1)); fi`,
    `elif ${any("by_cosign", cosign)}; then passed=$((passed + 1)); fi`
  ];
  return signer.kind === "key" ? ["key=$(mktemp)", ...keyLines(signer, exported), ...checks, 'rm -f "$key"'] : checks;
}
function keyLines({ name }, { keys }) {
  return [`printf '%s' ${quote(keys.get(name) ?? "")} >"$key"`];
}
function cosignFlags(signer, { instance }) {
  if (signer.kind === "key") return '--key "$key"';
  const { issuer, subject } = exportedSigner(signer);
  const [flag, text] = "exact" in subject ? ["--certificate-identity", subject.exact] : ["--certificate-identity-regexp", subject.regexp];
  const unlogged = "--insecure-ignore-sct --insecure-ignore-tlog --use-signed-timestamps";
  const flags = [flag, quote(text), "--certificate-oidc-issuer", quote(issuer)];
  return [...flags, ...instance === "github" ? [unlogged] : []].join(" ");
}
function ghFlags(signer) {
  if (signer.kind === "key") return void 0;
  const { issuer, subject } = exportedSigner(signer);
  const owner = ownerFlag(signer);
  if (owner === void 0) return void 0;
  const [flag, text] = "exact" in subject ? ["--cert-identity", subject.exact] : ["--cert-identity-regex", subject.regexp];
  const {
    sourceRepositoryRef: ref,
    sourceRepositoryDigest: commit,
    runnerEnvironment: runner
  } = signer.claims;
  return [
    owner,
    `${flag} ${quote(text)} --cert-oidc-issuer ${quote(issuer)}`,
    ...ref !== void 0 && "exact" in ref ? [`--source-ref ${quote(ref.exact)}`] : [],
    ...commit !== void 0 && "exact" in commit ? [`--source-digest ${quote(commit.exact)}`] : [],
    ...runner !== void 0 && "exact" in runner && runner.exact === "github-hosted" ? ["--deny-self-hosted-runners"] : []
  ].join(" ");
}
function ownerFlag({
  san,
  claims
}) {
  const { sourceRepository } = claims;
  if (sourceRepository !== void 0 && "exact" in sourceRepository) {
    return `--repo ${quote(new URL(sourceRepository.exact).pathname.slice(1))}`;
  }
  const owner = /^https:\/\/[^/]+\/([^/*@]+)\//.exec("exact" in san ? san.exact : san.pattern)?.[1];
  return owner === void 0 ? void 0 : `--owner ${quote(owner)}`;
}
function quote(text) {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

// actions/verify/export.ts
var EXPORTS = {
  "policy-controller": { file: "clusterimagepolicy.yaml", write: clusterImagePolicies },
  kyverno: { file: "kyverno.yaml", write: kyvernoPolicy },
  commands: { file: "verify-commands.sh", write: verifyCommands }
};
function isExportOnly(inputs, { env }) {
  const { image, path, subjects, "subject-checksums": checksums } = inputs;
  const isNamed = image !== void 0 || path.length > 0 || subjects !== void 0;
  const isListed = checksums !== void 0 || (env["GITHUB_ARTIFACTS_LIST"] ?? "") !== "";
  return inputs.export.length > 0 && !isNamed && !isListed;
}
async function writeExports(policy, target, {
  inputs,
  files,
  host
}) {
  if (inputs.export.length === 0) return;
  const exported = await exportableOf(policy, target, inputs, host);
  const paths = [];
  for (const name of inputs.export) {
    const { file, write } = EXPORTS[name];
    paths.push(await files.write(file, write(exported)));
  }
  host.setOutput("exported", paths.join("\n"));
}
async function exportableOf(policy, target, inputs, host) {
  const keys = /* @__PURE__ */ new Map();
  for (const identity of policy.identities) {
    if (identity.kind !== "key") continue;
    keys.set(identity.name, (await readInputFile(identity.path)).toString("utf8"));
  }
  const instance = await instanceFor(inputs, host);
  const isPublic = instance === "public-good" && inputs["trusted-root"] === void 0;
  return {
    policy,
    images: [inputs["export-images"] ?? imagesLike(target)],
    instance: isPublic ? "public-good" : instance === "github" ? "github" : "custom",
    keys
  };
}
function imagesLike(target) {
  return target?.place === void 0 ? "**" : `${target.subject.name}*`;
}

// actions/verify/policy.ts
import { createHash as createHash2 } from "node:crypto";
import { dirname, join, resolve } from "node:path";
async function policyOf(inputs, host) {
  const path = inputs.policy ?? join(host.workspace, ".assay.yml");
  const bytes = inputs.policy === void 0 ? await readOptionalFile(path) : await readInputFile(path);
  const file = loadPolicy(bytes, shownPath(host, path)).verify;
  if (file === void 0 && inputs.policy !== void 0) throw noSection(shownPath(host, path));
  const own = inputIdentities(inputs, host);
  const fromFile = (file?.identities ?? []).map((identity) => fromFolder(identity, dirname(path)));
  const signers = own.length > 0 ? own : fromFile;
  if (signers.length === 0) throw nobody();
  const asked = own.length > 0 || !isDefault(inputs.require) ? inputs.require : [];
  if (asked.length === 0 && inputs["max-age-days"] !== void 0) throw agelessRules();
  const rules = asked.map((name) => ruleFor(name, signers, inputs));
  const policy = {
    identities: [...fromFile, ...own],
    evidence: [...file?.evidence ?? [], ...rules],
    platforms: inputs.platforms ?? file?.platforms ?? "index"
  };
  return { ...policy, source: sourceOf2(file && bytes, shownPath(host, path), policy) };
}
function isDefault(asked) {
  return asked.join("\n") === spec.inputs.require.default;
}
function inputIdentities(inputs, host) {
  const issuer = inputs["certificate-oidc-issuer"];
  const certificate = (name, san) => ({ kind: "certificate", name, san, issuer, claims: {} });
  return [
    ...inputs["certificate-identity"].map((exact) => certificate(`input:${exact}`, { exact })),
    ...inputs["certificate-identity-pattern"].map(
      (pattern) => certificate(`input:${pattern}`, { pattern: requirePattern(pattern) })
    ),
    ...inputs["public-key"].map(
      (path) => ({ kind: "key", name: `input:${shownPath(host, path)}`, path })
    )
  ];
}
function requirePattern(pattern) {
  const problem = identityPatternProblem(pattern);
  if (problem === void 0) return pattern;
  throw new UserError(
    "input-invalid",
    `Input certificate-identity-pattern has "${pattern}"; it ${problem}.`,
    "Write out whose signature counts; `*` stands for the rest."
  );
}
function fromFolder(identity, folder) {
  return identity.kind === "key" ? { ...identity, path: resolve(folder, identity.path) } : identity;
}
function ruleFor(name, signers, inputs) {
  const types = evidenceTypes(name);
  if (types === void 0) {
    throw new UserError(
      "input-invalid",
      `Input require has "${name}", which is neither a word for evidence nor a predicate type.`,
      `Write ${EVIDENCE_WORDS.join(", ")}, or the URI of a predicate type.`
    );
  }
  const signedBy = signers.map((signer) => signer.name);
  return { name, types, signedBy, signers: 1, maxAgeDays: inputs["max-age-days"], conditions: [] };
}
function sourceOf2(bytes, path, policy) {
  const said = bytes ?? Buffer.from(canonicalJson(JSON.parse(JSON.stringify(policy))));
  const hex = createHash2("sha256").update(said).digest("hex");
  return { uri: bytes === void 0 ? "assay:inputs" : `file:${path}`, digest: `sha256:${hex}` };
}
function noSection(path) {
  return new UserError(
    "policy-invalid",
    `The policy ${path} has no verify: section.`,
    "Write one, or leave out the input `policy`."
  );
}
function agelessRules() {
  return new UserError(
    "input-conflict",
    "Input max-age-days is for what `require` asks for, and here only the policy asks.",
    "Write max-age-days into the rules of the policy, or say by `require` what must be that young."
  );
}
function nobody() {
  return new UserError(
    "input-missing",
    "Nothing says who may have signed.",
    "Give `certificate-identity`, such as `${{ github.server_url }}/${{ github.workflow_ref }}`, or a `verify:` section in `.assay.yml`."
  );
}

// actions/verify/show.ts
function showVerified({ verification }, host) {
  const { verified, refused } = verification;
  for (const { predicateType, identity, origin } of verified) {
    host.info(`verified  ${predicateType}
          by ${identity.san}
          ${origin}`);
  }
  for (const { origin, code, message } of refused) {
    host.info(`refused   ${origin}
          ${code}: ${message}`);
  }
}
async function writeJobSummary(all, host) {
  const files = all.flatMap(({ verification, decision }) => [verification, decision]);
  await showReport(gatherReport({ title: "Assay Verify" }, files, []), host);
}
function explanation(all) {
  const failed = all.filter(({ decision }) => decision.outcome !== "pass");
  if (failed.length > 0) return failed.map(({ decision }) => explainDecision(decision)).join("\n");
  const [first] = all;
  const name = all.length === 1 ? first?.decision.subject : `each of ${all.length} subjects`;
  return `${name} has all the evidence that was asked for.`;
}

// actions/verify/trust.ts
var NOTHING = { tlog: 0, timestamp: 0, ctlog: 0 };
var EMPTY_ROOT = { mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" };
async function believedBy(policy, inputs, host) {
  const keys = await keysOf(policy.identities, host);
  const certificates = policy.identities.filter((identity) => identity.kind === "certificate");
  const isUnlogged = inputs["allow-unlogged-keys"];
  const needsInstance = certificates.length > 0 || !isUnlogged;
  const instance = needsInstance ? await trustOf(inputs, host) : void 0;
  return {
    expectation: {
      identities: certificates,
      keyNames: namesByKey(keys),
      predicateTypes: typesOf(policy)
    },
    trust: {
      trustedRoot: await instance?.trustedRoot() ?? EMPTY_ROOT,
      thresholds: instance?.thresholds ?? NOTHING,
      publicKeys: keys.map(({ pem }) => pem),
      ...isUnlogged ? { keyThresholds: NOTHING } : {}
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
async function keysOf(identities, host) {
  const keys = [];
  for (const identity of identities) {
    if (identity.kind !== "key") continue;
    const pem = (await readInputFile(identity.path)).toString("utf8");
    const fingerprint = keyFingerprint(pem, shownPath(host, identity.path));
    keys.push({ name: identity.name, pem, fingerprint });
  }
  return keys;
}
function typesOf({ evidence }) {
  const types = evidence.flatMap((rule) => rule.types);
  const vex = evidence.some(({ vexBy }) => vexBy !== void 0) ? VEX_TYPES : [];
  return [.../* @__PURE__ */ new Set([...types, ...vex])];
}

// actions/verify/main.ts
var CONCURRENCY = 6;
async function main(host) {
  await recordingFailure(host, spec.name, () => verify(host));
}
async function verify(host) {
  const inputs = readInputs(spec, host);
  const policy = await policyOf(inputs, host);
  if (isExportOnly(inputs, host)) {
    const files = await openStepFiles(host, spec.name, inputs["output-dir"]);
    await writeExports(policy, void 0, { inputs, files, host });
    return host.finish("pass", `Exported ${inputs.export.join(", ")}; nothing was verified.`);
  }
  const targets = await targetsOf({ ...inputs, platforms: policy.platforms ?? "index" }, host);
  const writeSummary = inputs["attest-summary"] ? await openSummaryWriter(inputs, host) : void 0;
  const results = await judge(targets, policy, inputs, host);
  const outcome = results.map(({ decision }) => decision.outcome).reduce(worse, "pass");
  for (const [index, result] of results.entries()) {
    const files = await filesOf(index, inputs, host);
    const summary = summaryOf(result, policy, host);
    const bundle = await writeSummary?.(result.target, summary);
    if (bundle !== void 0) {
      await files.write("verification-summary.sigstore.json", bundleFileText(bundle));
    }
    const paths = await writeResult(result, prettyJson(summary), files);
    if (index === 0) setOutputs(result, outcome, paths, host);
    if (index === 0) await writeExports(policy, result.target, { inputs, files, host });
    showVerified(result, host);
  }
  if (inputs.summary) await writeJobSummary(results, host);
  host.finish(outcome, explanation(results));
}
async function judge(targets, policy, inputs, host) {
  const { expectation, trust } = await believedBy(policy, inputs, host);
  const evidenceOf = await evidenceSource(inputs, host);
  const now = host.now();
  return await inTurns(targets, CONCURRENCY, async (target) => {
    const candidates = await evidenceOf(target);
    const subject = await verifySubjectOf(target);
    const verification = verifyCandidates(candidates, subject, expectation, trust);
    return { target, verification, decision: decideVerification(verification, policy, now) };
  });
}
async function filesOf(index, inputs, host) {
  const asked = inputs["output-dir"];
  if (index === 0) return await openStepFiles(host, spec.name, asked);
  const base = asked ?? (host.kind === "terminal" ? host.stepsFolder : void 0);
  const own = base === void 0 ? void 0 : join2(base, `subject-${index + 1}`);
  return await openStepFiles(host, spec.name, own);
}
async function writeResult({ verification, decision }, summary, files) {
  return {
    verification: await files.write("verification.json", prettyJson(verification)),
    decision: await files.write("decision.json", prettyJson(decision)),
    summary: await files.write("verification-summary.json", summary)
  };
}
function setOutputs({ target }, outcome, { verification, decision, summary }, host) {
  host.setOutput("decision", outcome);
  host.setOutput("digest", target.subject.digest);
  host.setOutput("verification", verification);
  host.setOutput("decision-file", decision);
  host.setOutput("verification-summary", summary);
}

export {
  main
};

import {
  arrayAt,
  isObject,
  stringAt
} from "./chunk-FHZRXWLJ.js";
import {
  DataError
} from "./chunk-HT5UQKYW.js";

// shared/attest/predicates/openvex.ts
var OPENVEX_PREDICATE_TYPE = "https://openvex.dev/ns";
var CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d{1,3}\.\d{1,3}\.\d{1,3})?$/;
var STATUSES = /* @__PURE__ */ new Set(["not_affected", "affected", "fixed", "under_investigation"]);
function openVexPredicate(document, path) {
  if (!isObject(document) || !CONTEXT.test(stringAt(document, "@context") ?? "")) {
    throw malformed("This is no OpenVEX document: its @context is another.", path);
  }
  for (const key of ["@id", "author", "timestamp"]) {
    if ((stringAt(document, key) ?? "") === "") throw malformed(`It has no ${key}.`, path);
  }
  const statements = arrayAt(document, "statements") ?? [];
  if (statements.length === 0) throw malformed("It states nothing: statements is empty.", path);
  for (const [index, statement] of statements.entries()) {
    const status = isObject(statement) ? stringAt(statement, "status") : void 0;
    if (status !== void 0 && STATUSES.has(status)) continue;
    throw malformed(`Its statements[${index}] has no status that OpenVEX knows.`, path);
  }
  return document;
}
function malformed(message, path) {
  return new DataError("malformed", message, { path });
}

// shared/attest/predicates/sbom.ts
var CYCLONEDX_PREDICATE_TYPE = "https://cyclonedx.org/bom";
var SPDX_PREDICATE_TYPE = "https://spdx.dev/Document";
var SPDX3_CONTEXT = "https://spdx.org/rdf/3.";
function sbomPredicate(document, path) {
  if (isObject(document)) {
    if (isCycloneDx(document)) {
      return { predicateType: CYCLONEDX_PREDICATE_TYPE, predicate: document };
    }
    if (isSpdx(document)) return { predicateType: SPDX_PREDICATE_TYPE, predicate: document };
  }
  throw new DataError(
    "malformed",
    "This is neither a CycloneDX nor an SPDX document in JSON: it has no bomFormat, spdxVersion or SPDX @context.",
    { path }
  );
}
function isCycloneDx(document) {
  return stringAt(document, "bomFormat") === "CycloneDX" && stringAt(document, "specVersion") !== void 0;
}
function isSpdx(document) {
  if (stringAt(document, "spdxVersion")?.startsWith("SPDX-") === true) return true;
  return stringAt(document, "@context")?.startsWith(SPDX3_CONTEXT) === true;
}

// shared/attest/predicates/test-result.ts
var TEST_RESULT_PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";
var RESULTS = /* @__PURE__ */ new Set(["PASSED", "WARNED", "FAILED"]);
var DENIED_LISTS = /* @__PURE__ */ new Map([
  ["PASSED", ["failedTests", "warnedTests"]],
  ["WARNED", ["failedTests"]]
]);
var NAME_LISTS = ["passedTests", "warnedTests", "failedTests"];
function testResultPredicate(document, path) {
  if (!isObject(document)) throw malformed2("A test result is a JSON object.", path);
  const result = stringAt(document, "result") ?? "";
  if (!RESULTS.has(result)) {
    throw malformed2("Its result is none of PASSED, WARNED and FAILED.", path);
  }
  const configuration = arrayAt(document, "configuration");
  if (configuration === void 0 || !configuration.every(isObject)) {
    throw malformed2("Its configuration is no list of resource descriptors.", path);
  }
  for (const key of NAME_LISTS) {
    const names = Object.hasOwn(document, key) ? document[key] : [];
    if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
      throw malformed2(`Its ${key} is no list of names.`, path);
    }
    if (names.length > 0 && DENIED_LISTS.get(result)?.includes(key) === true) {
      throw malformed2(`It says ${result} and has ${key}.`, path);
    }
  }
  return document;
}
function malformed2(message, path) {
  return new DataError("malformed", message, { path });
}

// shared/attest/predicates/vulnerabilities.ts
var VULNERABILITIES_PREDICATE_TYPE = "https://in-toto.io/attestation/vulns/v0.2";
var COSIGN_VULNERABILITIES_PREDICATE_TYPE = "https://cosign.sigstore.dev/attestation/vuln/v1";
function vulnerabilitiesPredicate(findings, run) {
  return {
    scanner: { ...scannerOf(findings, run), result: resultsOf(findings) },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn }
  };
}
function cosignVulnerabilitiesPredicate(findings, run, invocation) {
  return {
    invocation: { parameters: [], uri: invocation, event_id: "", "builder.id": "" },
    scanner: {
      ...scannerOf(findings, run),
      result: { vulnerabilities: resultsOf(findings) }
    },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn }
  };
}
function scannerOf({ advisories }, run) {
  const { name, newest = run.startedOn } = advisories;
  const uri = URL.canParse(name) ? name : `file:${encodeURI(name)}`;
  return { uri: run.uri, version: run.version, db: { uri, lastUpdate: newest } };
}
function resultsOf(findings) {
  return [...vulnerabilitiesOf(findings).map(resultOf), ...gapsOf(findings)];
}
var INCOMPLETE_SCAN_ID = "ASSAY-SCAN-INCOMPLETE";
var MAX_GAPS = 20;
function gapsOf({ packages, problems }) {
  const gaps = problems.map(({ code, path }) => ({ code, path }));
  const all = packages > 0 ? gaps : [{ code: "nothing-checked", path: "" }, ...gaps];
  if (all.length === 0) return [];
  return [{ id: INCOMPLETE_SCAN_ID, severity: [], annotations: all.slice(0, MAX_GAPS) }];
}
function vulnerabilitiesOf(findings) {
  return findings.findings.filter(({ kind }) => kind === "vulnerability" || kind === "malware");
}
function resultOf(finding) {
  return {
    id: finding.id,
    severity: severitiesOf(finding),
    annotations: [annotationOf(finding)]
  };
}
function severitiesOf(finding) {
  const { severity, score, vector } = finding;
  return [
    { method: "assay", score: severity },
    ...score === void 0 ? [] : [{ method: "cvss_score", score: String(score) }],
    ...vector === void 0 ? [] : [{ method: "cvss_vector", score: vector }]
  ];
}
function annotationOf(finding) {
  const { aliases, fixed, suppression } = finding;
  return {
    ...finding.package === void 0 ? {} : { purl: finding.package.purl },
    ...aliases.length === 0 ? {} : { aliases },
    ...fixed.length === 0 ? {} : { fixed },
    ...suppression === void 0 ? {} : { suppressed: suppression.reason }
  };
}

export {
  OPENVEX_PREDICATE_TYPE,
  openVexPredicate,
  CYCLONEDX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  sbomPredicate,
  TEST_RESULT_PREDICATE_TYPE,
  DENIED_LISTS,
  testResultPredicate,
  VULNERABILITIES_PREDICATE_TYPE,
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  vulnerabilitiesPredicate,
  cosignVulnerabilitiesPredicate
};

import {
  openImagePlace
} from "./chunk-NRQMNDR5.js";
import {
  isObject,
  stringAt
} from "./chunk-BRAFAGYK.js";
import {
  DataError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/attest/file-subjects.ts
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { pipeline } from "node:stream/promises";
async function digestOfFile(path) {
  const hash = createHash("sha256");
  await pipeline(fs.createReadStream(path), hash);
  return `sha256:${hash.digest("hex")}`;
}

// actions/steps/subject.ts
import { basename } from "node:path";
async function subjectOf(inputs, host, digestOf) {
  const { image, path } = inputs;
  if (image !== void 0 && path === void 0) {
    const place = await openImagePlace(image, inputs, host);
    return { subject: { name: place.store.name, digest: place.subject.digest }, place };
  }
  if (path !== void 0 && image === void 0) {
    return { subject: { name: basename(path), digest: await digestOf(path) }, place: void 0 };
  }
  throw new UserError(
    image === void 0 ? "input-missing" : "input-conflict",
    image === void 0 ? "Nothing says what this is about." : "The inputs `image` and `path` were given together.",
    "Give one of the inputs `image` and `path`."
  );
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

// shared/attest/predicates/vulnerabilities.ts
var VULNERABILITIES_PREDICATE_TYPE = "https://in-toto.io/attestation/vulns/v0.2";
var COSIGN_VULNERABILITIES_PREDICATE_TYPE = "https://cosign.sigstore.dev/attestation/vuln/v1";
function vulnerabilitiesPredicate(findings, run) {
  return {
    scanner: { ...scannerOf(findings, run), result: vulnerabilitiesOf(findings).map(resultOf) },
    metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn }
  };
}
function scannerOf(findings, run) {
  const { name, newest } = findings.advisories;
  const lastUpdate = newest === void 0 ? {} : { lastUpdate: newest };
  return { uri: run.uri, version: run.version, db: { uri: name, ...lastUpdate } };
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
  digestOfFile,
  subjectOf,
  CYCLONEDX_PREDICATE_TYPE,
  SPDX_PREDICATE_TYPE,
  sbomPredicate,
  VULNERABILITIES_PREDICATE_TYPE,
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  vulnerabilitiesPredicate
};

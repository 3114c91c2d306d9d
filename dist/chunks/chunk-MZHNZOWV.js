import {
  DOCUMENTS_KIND,
  EVIDENCE_KIND,
  asCount,
  asSubject,
  oneOf,
  optionalCount,
  readCheckout,
  readComparison,
  readFinding,
  readPolicyOf,
  readRefused,
  readVerified
} from "./chunk-RL4IBFQP.js";
import {
  DECISION_KIND,
  FINDINGS_KIND,
  OUTCOMES,
  VERIFICATION_KIND,
  asArray,
  asObject,
  asString,
  decidedBy,
  optionalString,
  parseJson
} from "./chunk-LNKUYTYB.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/report/read-step-file.ts
var REASON_OUTCOMES = ["fail", "error"];
var SOURCE_KINDS = ["directory", "file", "image", "sbom"];
function readStepFile(bytes, path) {
  const value = parseJson(bytes, path);
  try {
    return readByKind(asObject(value, "$"));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, error.message, { path }, { cause: error });
  }
}
function readByKind(file) {
  const kind = asString(file["kind"], "$.kind");
  switch (kind) {
    case FINDINGS_KIND:
      return readFindingsFile(file);
    case DECISION_KIND:
      return readDecision(file);
    case DOCUMENTS_KIND:
      return readDocuments(file);
    case EVIDENCE_KIND:
      return readEvidence(file);
    case VERIFICATION_KIND:
      return readVerification(file);
    default:
      throw new DataError("unsupported-version", `the kind ${kind} is unknown`, {
        path: "$.kind"
      });
  }
}
function readFindingsFile(file) {
  const advisories = asObject(file["advisories"], "$.advisories");
  return {
    kind: FINDINGS_KIND,
    source: readSource(file["source"]),
    ...file["images"] !== void 0 && { images: readImages(file["images"]) },
    packages: asCount(file["packages"], "$.packages"),
    contained: optionalCount(file["contained"], "$.contained"),
    findings: asArray(file["findings"], "$.findings").map(
      (finding, at) => readFinding(finding, `$.findings[${at}]`)
    ),
    problems: readProblems(file),
    ...readComparison(file),
    advisories: {
      name: asString(advisories["name"], "$.advisories.name"),
      newest: optionalString(advisories["newest"], "$.advisories.newest"),
      ...advisories["records"] !== void 0 && { records: readRecords(advisories["records"]) }
    }
  };
}
function readRecords(value) {
  const where = "$.advisories.records";
  return asArray(value, where).map((item, at) => {
    const entry = asObject(item, `${where}[${at}]`);
    return {
      ecosystem: asString(entry["ecosystem"], `${where}[${at}].ecosystem`),
      records: asCount(entry["records"], `${where}[${at}].records`)
    };
  });
}
function readDecision(file) {
  const outcome = oneOf(OUTCOMES, file["outcome"], "$.outcome");
  const reasons = asArray(file["reasons"], "$.reasons").map(
    (reason, at) => readReason(asObject(reason, `$.reasons[${at}]`), `$.reasons[${at}]`)
  );
  return {
    kind: DECISION_KIND,
    action: asString(file["action"], "$.action"),
    subject: asString(file["subject"], "$.subject"),
    outcome,
    // Older files have no other data, so the reasons are used.
    isComplete: outcome !== "error" && decidedBy(reasons).isComplete,
    ...file["summary"] !== void 0 && { summary: asString(file["summary"], "$.summary") },
    ...file["compared"] !== void 0 && { compared: readCompared(file["compared"]) },
    ...file["skipped"] !== void 0 && { skipped: asCount(file["skipped"], "$.skipped") },
    ...file["contained"] !== void 0 && {
      contained: asCount(file["contained"], "$.contained")
    },
    reasons,
    ...readPolicyOf(file)
  };
}
function readCompared(value) {
  return asArray(value, "$.compared").map((item, at) => {
    const where = `$.compared[${at}]`;
    const one = asObject(item, where);
    return {
      ecosystem: asString(one["ecosystem"], `${where}.ecosystem`),
      packages: asCount(one["packages"], `${where}.packages`)
    };
  });
}
function readReason(reason, where) {
  return {
    rule: asString(reason["rule"], `${where}.rule`),
    outcome: oneOf(REASON_OUTCOMES, reason["outcome"], `${where}.outcome`),
    message: asString(reason["message"], `${where}.message`),
    accept: optionalString(reason["accept"], `${where}.accept`),
    findings: asArray(reason["findings"], `${where}.findings`).map(
      (id) => asString(id, `${where}.findings`)
    )
  };
}
function readDocuments(file) {
  const byType = asObject(file["byType"], "$.byType");
  return {
    kind: DOCUMENTS_KIND,
    source: readSource(file["source"]),
    packages: asCount(file["packages"], "$.packages"),
    byType: Object.fromEntries(
      Object.entries(byType).map(([type, count]) => [type, asCount(count, "$.byType")])
    ),
    documents: asArray(file["documents"], "$.documents").map((entry, at) => {
      const document = asObject(entry, `$.documents[${at}]`);
      return {
        format: asString(document["format"], `$.documents[${at}].format`),
        path: asString(document["path"], `$.documents[${at}].path`)
      };
    }),
    problems: readProblems(file)
  };
}
function readEvidence(file) {
  return {
    kind: EVIDENCE_KIND,
    action: oneOf(["sign", "attest"], file["action"], "$.action"),
    subjects: asArray(file["subjects"], "$.subjects").map(
      (subject, at) => asSubject(subject, `$.subjects[${at}]`)
    ),
    predicateType: asString(file["predicateType"], "$.predicateType"),
    stored: asArray(file["stored"], "$.stored").map((place) => asString(place, "$.stored")),
    logIndex: optionalString(file["logIndex"], "$.logIndex")
  };
}
function readVerification(file) {
  return {
    kind: VERIFICATION_KIND,
    subject: asSubject(file["subject"], "$.subject"),
    verified: asArray(file["verified"], "$.verified").map(readVerified),
    refused: asArray(file["refused"], "$.refused").map(readRefused)
  };
}
function readSource(value) {
  const source = asObject(value, "$.source");
  return {
    kind: oneOf(SOURCE_KINDS, source["kind"], "$.source.kind"),
    name: asString(source["name"], "$.source.name"),
    digest: optionalString(source["digest"], "$.source.digest"),
    imageId: optionalString(source["imageId"], "$.source.imageId"),
    indexDigest: optionalString(source["indexDigest"], "$.source.indexDigest"),
    platform: optionalString(source["platform"], "$.source.platform"),
    supplier: optionalString(source["supplier"], "$.source.supplier"),
    ...source["checkout"] !== void 0 && { checkout: readCheckout(source["checkout"]) }
  };
}
function readImages(value) {
  return asArray(value, "$.images").map((entry, at) => {
    const image = asObject(entry, `$.images[${at}]`);
    return {
      platform: asString(image["platform"], `$.images[${at}].platform`),
      digest: asString(image["digest"], `$.images[${at}].digest`)
    };
  });
}
function readProblems(file) {
  return asArray(file["problems"], "$.problems").map((entry, at) => {
    const problem = asObject(entry, `$.problems[${at}]`);
    return {
      code: asString(problem["code"], `$.problems[${at}].code`),
      message: asString(problem["message"], `$.problems[${at}].message`),
      path: asString(problem["path"], `$.problems[${at}].path`),
      line: optionalCount(problem["line"], `$.problems[${at}].line`)
    };
  });
}

export {
  readStepFile
};

import {
  DECISION_KIND,
  DOCUMENTS_KIND,
  EVIDENCE_KIND,
  FINDINGS_KIND,
  SEVERITIES,
  VERIFICATION_KIND,
  asArray,
  asObject,
  asString,
  decidedBy,
  isObjectId,
  optionalArray,
  optionalNumber,
  optionalObject,
  optionalString,
  parseJson
} from "./chunk-MDU24MM4.js";
import {
  DataError
} from "./chunk-Z4O3HSNI.js";

// shared/report/read-evidence.ts
function oneOf(values, value, where) {
  const found = values.find((known) => known === value);
  if (found !== void 0) return found;
  throw new DataError("malformed", `${where} must be one of ${values.join(", ")}`, { path: where });
}
function asCount(value, where) {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new DataError("malformed", `${where} must be a whole number, not negative`, {
    path: where
  });
}
function optionalCount(value, where) {
  return value === void 0 || value === null ? void 0 : asCount(value, where);
}
function asSubject(value, where) {
  const subject = asObject(value, where);
  return {
    name: asString(subject["name"], `${where}.name`),
    digest: asString(subject["digest"], `${where}.digest`)
  };
}
function readVerified(value, at) {
  const where = `$.verified[${at}]`;
  const evidence = asObject(value, where);
  const identity = asObject(evidence["identity"], `${where}.identity`);
  return {
    predicateType: asString(evidence["predicateType"], `${where}.predicateType`),
    origin: asString(evidence["origin"], `${where}.origin`),
    identity: {
      san: asString(identity["san"], `${where}.identity.san`),
      issuer: asString(identity["issuer"], `${where}.identity.issuer`),
      claims: stringsOf(identity["claims"], `${where}.identity.claims`)
    },
    signedAt: optionalString(evidence["signedAt"], `${where}.signedAt`)
  };
}
function readRefused(value, at) {
  const where = `$.refused[${at}]`;
  const evidence = asObject(value, where);
  return {
    origin: asString(evidence["origin"], `${where}.origin`),
    predicateType: optionalString(evidence["predicateType"], `${where}.predicateType`),
    code: asString(evidence["code"], `${where}.code`),
    message: asString(evidence["message"], `${where}.message`)
  };
}
function stringsOf(value, where) {
  const entries = Object.entries(asObject(value, where));
  return Object.fromEntries(entries.map(([key, text]) => [key, asString(text, where)]));
}

// shared/report/read-finding.ts
var KINDS = ["vulnerability", "malware", "misconfiguration", "secret"];
function readFinding(value, where) {
  const finding = asObject(value, where);
  const strings = (key) => asArray(finding[key], `${where}.${key}`).map((text) => asString(text, `${where}.${key}`));
  return {
    kind: oneOf(KINDS, finding["kind"], `${where}.kind`),
    id: asString(finding["id"], `${where}.id`),
    aliases: strings("aliases"),
    package: readPackage(finding["package"], `${where}.package`),
    severity: oneOf(SEVERITIES, finding["severity"], `${where}.severity`),
    score: readScore(finding["score"], `${where}.score`),
    vector: optionalString(finding["vector"], `${where}.vector`),
    title: asString(finding["title"], `${where}.title`),
    fixed: strings("fixed"),
    location: readLocation(finding["location"], `${where}.location`),
    locations: asArray(finding["locations"], `${where}.locations`).map(
      (location, at) => readLocation(location, `${where}.locations[${at}]`)
    ),
    ...finding["platforms"] !== void 0 && { platforms: strings("platforms") },
    url: optionalString(finding["url"], `${where}.url`),
    fingerprint: readFingerprint(finding["fingerprint"], `${where}.fingerprint`),
    suppression: readSuppression(finding["suppression"], `${where}.suppression`)
  };
}
function readScore(value, where) {
  const score = optionalNumber(value, where);
  if (score === void 0 || score >= 0 && score <= 10) return score;
  throw new DataError("malformed", `${where} must be from 0 to 10`, { path: where });
}
function readFingerprint(value, where) {
  const fingerprint = asString(value, where);
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint;
  throw new DataError("malformed", `${where} must be 64 hex digits`, { path: where });
}
function readPackage(value, where) {
  const item = optionalObject(value, where);
  if (item === void 0) return void 0;
  return {
    purl: asString(item["purl"], `${where}.purl`),
    name: asString(item["name"], `${where}.name`),
    version: asString(item["version"], `${where}.version`),
    ecosystem: optionalString(item["ecosystem"], `${where}.ecosystem`),
    origin: readOrigin(item["origin"], `${where}.origin`),
    ownedBy: readOwners(item["ownedBy"], `${where}.ownedBy`)
  };
}
function readOwners(value, where) {
  return optionalArray(value, where)?.map((owner) => asString(owner, where));
}
function readOrigin(value, where) {
  return value === void 0 ? void 0 : oneOf(["base", "application"], value, where);
}
function readLocation(value, where) {
  const location = asObject(value, where);
  return {
    path: asString(location["path"], `${where}.path`),
    line: optionalCount(location["line"], `${where}.line`),
    layer: optionalCount(location["layer"], `${where}.layer`)
  };
}
function readSuppression(value, where) {
  const suppression = optionalObject(value, where);
  if (suppression === void 0) return void 0;
  return {
    rule: asString(suppression["rule"], `${where}.rule`),
    reason: asString(suppression["reason"], `${where}.reason`),
    expires: optionalString(suppression["expires"], `${where}.expires`)
  };
}

// shared/report/read-step-file.ts
var OUTCOMES = ["pass", "fail", "error"];
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
      throw new DataError("unsupported-version", `it is of the kind ${kind}, which is not known`, {
        path: "$.kind"
      });
  }
}
function readFindingsFile(file) {
  const advisories = asObject(file["advisories"], "$.advisories");
  return {
    kind: FINDINGS_KIND,
    source: readSource(file["source"]),
    ...file["scanned"] !== void 0 && { scanned: readScanned(file["scanned"]) },
    ...file["images"] !== void 0 && { images: readImages(file["images"]) },
    packages: asCount(file["packages"], "$.packages"),
    findings: asArray(file["findings"], "$.findings").map(
      (finding, at) => readFinding(finding, `$.findings[${at}]`)
    ),
    problems: readProblems(file),
    advisories: {
      name: asString(advisories["name"], "$.advisories.name"),
      newest: optionalString(advisories["newest"], "$.advisories.newest")
    }
  };
}
function readScanned(value) {
  const scanned = asObject(value, "$.scanned");
  const commit = optionalString(scanned["commit"], "$.scanned.commit");
  if (commit !== void 0 && !isObjectId(commit)) {
    const path = "$.scanned.commit";
    throw new DataError("malformed", `${path} must be the full hash of a commit`, { path });
  }
  return { commit, ref: optionalString(scanned["ref"], "$.scanned.ref") };
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
    // What the reasons say counts: an older file has no more than those.
    isComplete: outcome !== "error" && decidedBy(reasons).isComplete,
    reasons
  };
}
function readReason(reason, where) {
  return {
    rule: asString(reason["rule"], `${where}.rule`),
    outcome: oneOf(REASON_OUTCOMES, reason["outcome"], `${where}.outcome`),
    message: asString(reason["message"], `${where}.message`),
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
    supplier: optionalString(source["supplier"], "$.source.supplier")
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

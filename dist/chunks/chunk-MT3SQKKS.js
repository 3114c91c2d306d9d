import {
  DOCUMENTS_KIND,
  EVIDENCE_KIND,
  decode,
  documentsFileSchema,
  evidenceFileSchema
} from "./chunk-DEABB6FX.js";
import {
  DECISION_KIND,
  FINDINGS_KIND,
  VERIFICATION_KIND,
  decidedBy,
  decisionFileSchema,
  findingsFileSchema,
  object,
  parseJson,
  text2 as text,
  verificationSchema
} from "./chunk-OYC7V2AR.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/report/read-step-file.ts
function readStepFile(bytes, path) {
  const value = parseJson(bytes, path);
  try {
    return readByKind(value);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, error.message, { path }, { cause: error });
  }
}
var fileWithKind = object({ kind: text });
function readByKind(value) {
  const { kind } = decode(fileWithKind, value);
  switch (kind) {
    case FINDINGS_KIND:
      return decode(findingsFileSchema, value);
    case DECISION_KIND:
      return readDecision(value);
    case DOCUMENTS_KIND:
      return decode(documentsFileSchema, value);
    case EVIDENCE_KIND:
      return decode(evidenceFileSchema, value);
    case VERIFICATION_KIND:
      return decode(verificationSchema, value);
    default:
      throw new DataError("unsupported-version", `the kind ${kind} is unknown`, { path: "$.kind" });
  }
}
function readDecision(value) {
  const decision = decode(decisionFileSchema, value);
  const isComplete = decision.outcome !== "error" && decidedBy(decision.reasons).isComplete;
  return { ...decision, isComplete };
}

export {
  readStepFile
};

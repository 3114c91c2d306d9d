import {
  oneLine,
  readInputFile,
  readOptionalFile,
  shownPath,
  sourceText
} from "./chunk-76QCSSRU.js";

// actions/steps/explain-decision.ts
function explainDecision({ subject, outcome, isComplete, reasons }) {
  const lines = reasons.map(
    (reason) => `- ${reason.outcome === "error" ? "error: " : ""}${oneLine(reason.message)}`
  );
  const besides = outcome === "fail" && !isComplete ? ", and could not be checked as a whole" : "";
  return [`${sourceText(subject)} does not pass${besides}:`, ...lines].join("\n");
}

// actions/steps/policy-file.ts
import { join } from "node:path";
async function readPolicy(given, host) {
  const path = given ?? join(host.workspace, ".assay.yml");
  const bytes = given === void 0 ? await readOptionalFile(path) : await readInputFile(path);
  if (bytes === void 0) return { path, bytes, file: { scan: {} } };
  const { loadPolicy } = await import("./load-policy-4RWSFFXY.js");
  return { path, bytes, file: loadPolicy(bytes, shownPath(host, path)) };
}

export {
  explainDecision,
  readPolicy
};

import {
  acceptText,
  oneLine,
  readInputFile,
  readOptionalFile,
  shownPath,
  sourceText
} from "./chunk-DMTZKSKP.js";

// actions/steps/explain-decision.ts
function explainDecision(decision) {
  const { reasons } = decision;
  const lines = reasons.map(
    (reason) => `- ${reason.outcome === "error" ? "error: " : ""}${oneLine(reason.message)}`
  );
  const accept = acceptText(reasons);
  return [headOf(decision), ...lines, ...accept === "" ? [] : [accept]].join("\n");
}
function headOf({ subject, outcome, isComplete, summary }) {
  if (summary !== void 0) return `${sourceText(subject)}: ${oneLine(summary)}`;
  const besides = outcome === "fail" && !isComplete ? ", and could not be checked as a whole" : "";
  return `${sourceText(subject)} does not pass${besides}:`;
}

// actions/steps/policy-file.ts
import { join } from "node:path";
async function readPolicy(given, host) {
  const path = given ?? join(host.workspace, ".assay.yml");
  const bytes = given === void 0 ? await readOptionalFile(path) : await readInputFile(path);
  if (bytes === void 0) return { path, bytes, file: { scan: {} } };
  const { loadPolicy } = await import("./load-policy-OTNIRZLQ.js");
  return { path, bytes, file: loadPolicy(bytes, shownPath(host, path)) };
}

export {
  explainDecision,
  readPolicy
};

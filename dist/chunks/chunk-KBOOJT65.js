import {
  oneLine
} from "./chunk-JUHAXBXL.js";
import {
  readInputFile,
  readOptionalFile,
  shownPath,
  sourceText
} from "./chunk-HYN2GBT3.js";

// actions/steps/explain-decision.ts
function explainDecision({ subject, reasons }) {
  const lines = reasons.map(({ message }) => `- ${oneLine(message)}`);
  return [`${sourceText(subject)} does not pass:`, ...lines].join("\n");
}

// actions/steps/policy-file.ts
import { join } from "node:path";
async function readPolicy(given, host) {
  const path = given ?? join(host.workspace, ".assay.yml");
  const bytes = given === void 0 ? await readOptionalFile(path) : await readInputFile(path);
  if (bytes === void 0) return { path, bytes, file: { scan: {} } };
  const { loadPolicy } = await import("./load-policy-QTLBKJMD.js");
  return { path, bytes, file: loadPolicy(bytes, shownPath(host, path)) };
}

export {
  explainDecision,
  readPolicy
};

import {
  isObject
} from "./chunk-I3RWBA6T.js";

// actions/steps/comment-key.ts
var MAX_MATRIX = 1e4;
function commentKey(matrix, target, { env, context }) {
  if (context === void 0) return "default";
  const workflow = workflowFile(env["GITHUB_WORKFLOW_REF"] ?? "", context);
  const leg = matrix.trim() === "null" ? "" : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, " ");
  return [workflow, context.job, leg, target].filter((part) => part !== "").join("/");
}
function jobLabel(matrix, { context }) {
  if (context === void 0 || context.job === "") return "";
  const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
  const leg = values.length === 0 ? "" : ` (${values.join(", ")})`;
  return `${context.workflow} / ${context.job}${leg}`;
}
function workflowFile(workflowRef, { repository, workflow }) {
  const [path = ""] = workflowRef.split("@");
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : workflow;
}
function matrixOf(text) {
  try {
    const value = JSON.parse(text.slice(0, MAX_MATRIX));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
function isNested(value) {
  return typeof value === "object";
}

export {
  commentKey,
  jobLabel
};

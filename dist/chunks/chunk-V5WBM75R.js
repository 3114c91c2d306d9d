// shared/host/run-context.ts
import { readFileSync, statSync } from "node:fs";
var MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;
function readRunContext(env) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (repository === "") return void 0;
  return {
    repository,
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    eventName: env["GITHUB_EVENT_NAME"] ?? "",
    payload: readPayload(env["GITHUB_EVENT_PATH"] ?? ""),
    workflow: env["GITHUB_WORKFLOW"] ?? "",
    job: env["GITHUB_JOB"] ?? "",
    runId: env["GITHUB_RUN_ID"] ?? "",
    runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
    serverUrl: withoutSlash(env["GITHUB_SERVER_URL"] ?? "https://github.com"),
    apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com")
  };
}
function readPayload(path) {
  if (path === "") return {};
  try {
    if (statSync(path).size > MAX_PAYLOAD_BYTES) return {};
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
function withoutSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

export {
  readRunContext
};

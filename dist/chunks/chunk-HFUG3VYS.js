import {
  SERVICE
} from "./chunk-AUP2OG5I.js";
import {
  isObject,
  redactText,
  redactUrl,
  stringAt
} from "./chunk-B7DG52F3.js";
import {
  RemoteError
} from "./chunk-RVFCCLCR.js";

// shared/github/call.ts
async function callGitHub(need, run) {
  try {
    return await run();
  } catch (error) {
    throw remoteError(error, need);
  }
}
function remoteError(error, need) {
  if (error instanceof RemoteError) return error;
  const failure = requestFailure(error);
  if (failure === void 0) return innerRemoteError(error) ?? error;
  const { status, method, url, headers, message } = failure;
  const call = { service: SERVICE, method, url: redactUrl(url), status };
  const said = message === "" ? "" : `: ${message}`;
  return new RemoteError(
    codeFor(failure),
    `${SERVICE} answered ${status} when asked to ${need.what}${said}`,
    call,
    // Not with the error as its cause: its text may repeat the token.
    { fix: fixFor(failure, need, stringAt(headers, ACCEPTED_PERMISSIONS)) }
  );
}
var ACCEPTED_PERMISSIONS = "x-accepted-github-permissions";
var MAX_MESSAGE = 300;
function requestFailure(error) {
  if (!(error instanceof Error) || error.name !== "HttpError") return void 0;
  const { status, request, response } = error;
  if (typeof status !== "number" || !isObject(request) || !isObject(response)) return void 0;
  return {
    status,
    method: stringAt(request, "method") ?? "GET",
    url: stringAt(request, "url") ?? "",
    headers: isObject(response["headers"]) ? response["headers"] : {},
    message: redactText(error.message).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_MESSAGE)
  };
}
function innerRemoteError(error) {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth++) {
    if (each instanceof RemoteError) return each;
    each = each.cause;
  }
  return void 0;
}
var CODES = /* @__PURE__ */ new Map([
  [401, "unauthorized"],
  [403, "forbidden"],
  [404, "not-found"],
  [409, "conflict"],
  [413, "too-large"],
  [429, "rate-limited"]
]);
function codeFor({ status, headers }) {
  if (status === 403 && stringAt(headers, "x-ratelimit-remaining") === "0") return "rate-limited";
  return CODES.get(status) ?? (status >= 500 ? "server-error" : "bad-response");
}
function fixFor(failure, need, accepted) {
  const code = codeFor(failure);
  if (code === "unauthorized") return "Check that the token is valid and not expired.";
  if (code !== "forbidden" && code !== "not-found") return "";
  const lines = need.permissions.map((line) => `\`${line}\``).join(" and ");
  const asked = accepted === void 0 || !isPermissionList(accepted) ? "" : ` (GitHub asks for ${accepted})`;
  return `Add ${lines} to the \`permissions:\` of the job${asked}. On a pull request from a fork or by Dependabot the token can only read, whatever the workflow says: publish from a \`workflow_run\` workflow instead.`;
}
function isPermissionList(header) {
  return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}

export {
  callGitHub
};

import {
  SERVICE,
  isRateLimit
} from "./chunk-WKJDVZVT.js";
import {
  LATER,
  isObject,
  redactText,
  redactUrl,
  stringAt
} from "./chunk-DTUIZXBP.js";
import {
  RemoteError
} from "./chunk-KAO2RF6T.js";

// shared/github/call.ts
async function callGitHub(need, run) {
  try {
    return await run();
  } catch (error) {
    throw remoteError(error, need);
  }
}
function noneWhenNotFound(error) {
  if (error instanceof Error && "status" in error && error.status === 404) return void 0;
  throw error;
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
  [413, "too-large"]
]);
function codeFor({ status, headers, message }) {
  if (isRateLimit(status, (name) => stringAt(headers, name), message)) return "rate-limited";
  return CODES.get(status) ?? (status >= 500 ? "server-error" : "bad-response");
}
var OTHER_CURES = [
  {
    words: /\bissue is locked\b/i,
    fix: "Unlock the conversation of the pull request, or leave the comment out."
  },
  {
    words: /\b(?:security|code scanning) (?:must be|is not) enabled\b/i,
    fix: "Enable code scanning in the settings of the repository, or leave `upload-sarif` out."
  },
  {
    words: /\bref\b.{0,200}\bnot found in this repository\b/i,
    fix: "The branch is gone, or never was at GitHub: check out one that is there, or leave `upload-sarif` out."
  },
  {
    words: /\bcommit not found\b/i,
    fix: "The commit is not at GitHub: push it before it is scanned, or leave `upload-sarif` out."
  },
  {
    words: /\brepository was archived\b/i,
    fix: "An archived repository takes nothing: unarchive it, or publish nothing there."
  }
];
function fixFor(failure, need, accepted) {
  const code = codeFor(failure);
  if (code === "unauthorized") return "Check that the token is valid and not expired.";
  if (code !== "forbidden" && code !== "not-found") return LATER[code] ?? "";
  const other = OTHER_CURES.find(({ words }) => words.test(failure.message));
  if (other !== void 0) return other.fix;
  if (need.permissions.length === 0) return "Give a `token` that may read the repository.";
  const lines = need.permissions.map((line) => `\`${line}\``).join(" and ");
  const asked = accepted === void 0 || !isPermissionList(accepted) ? "" : ` (GitHub asks for ${accepted})`;
  return `Add ${lines} to the \`permissions:\` of the job${asked}. On a pull request of a fork the token can mostly only read: publish from a \`workflow_run\` workflow, as examples/workflows/fork-comment.yml does.`;
}
function isPermissionList(header) {
  return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}

export {
  callGitHub,
  noneWhenNotFound
};

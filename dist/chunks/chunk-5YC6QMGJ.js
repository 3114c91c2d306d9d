import {
  RemoteError
} from "./chunk-EJ2PPSOD.js";

// shared/net/redact.ts
function redactUrl(url) {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return "(an invalid URL)";
  }
}
var STARS = "***";
var CREDENTIALS = [
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
  /(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi
];
var MIN_SECRET_LENGTH = 4;
function redactText(text, authorization) {
  const whole = secretsOf(authorization).reduce(
    (rest, secret) => rest.replaceAll(secret, STARS),
    text
  );
  return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}
function secretsOf(authorization) {
  const [scheme = "", sent = ""] = (authorization ?? "").split(" ");
  const decoded = scheme.toLowerCase() === "basic" ? Buffer.from(sent, "base64").toString() : "";
  const password = decoded.slice(decoded.indexOf(":") + 1);
  return [sent, decoded, password].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
}

// shared/net/failure.ts
var MAX_DETAIL = 300;
var MAX_DETAIL_BYTES = 16 * 1024;
function remoteErrorFor(answer, url, called) {
  const call = {
    service: called.service,
    method: called.method ?? "GET",
    url: redactUrl(url),
    status: answer.status
  };
  const detail = detailOf(answer.body, called.headers ?? {});
  const said = detail === "" ? "" : `: ${detail}`;
  return new RemoteError(
    codeFor(answer.status),
    `${called.service} answered ${answer.status} to ${call.method} ${call.url}${said}`,
    call
  );
}
function unreachable(cause, url, called) {
  const call = { service: called.service, method: called.method ?? "GET", url: redactUrl(url) };
  const isTimeout = textAt(cause, "name") === "TimeoutError";
  const code = isTimeout ? "timeout" : "unreachable";
  const what = isTimeout ? "did not answer in time" : "could not be reached";
  return new RemoteError(
    code,
    `${called.service} ${what} for ${call.method} ${call.url}${reasonOf(cause)}`,
    call,
    { cause }
  );
}
var CODES = {
  401: "unauthorized",
  403: "forbidden",
  404: "not-found",
  409: "conflict",
  412: "precondition-failed",
  413: "too-large",
  429: "rate-limited"
};
function codeFor(status) {
  return CODES[status] ?? (status >= 500 ? "server-error" : "bad-response");
}
function detailOf(body, headers) {
  const text = body.subarray(0, MAX_DETAIL_BYTES).toString("utf8");
  return redactText(text, authorizationIn(headers)).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_DETAIL);
}
function authorizationIn(headers) {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
}
function reasonOf(error) {
  const code = textAt(propertyOf(error, "cause"), "code") ?? textAt(error, "code");
  return code === void 0 ? "" : ` (${code})`;
}
function textAt(value, key) {
  const text = propertyOf(value, key);
  return typeof text === "string" ? text : void 0;
}
function propertyOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

// shared/net/body.ts
async function collectBytes(body, url, limits) {
  const chunks = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.byteLength;
      if (length > limits.maxBytes) throw tooLarge(url, limits);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url, limits);
  }
  return Buffer.concat(chunks, length);
}
function tooLarge(url, limits) {
  const call = {
    service: limits.service,
    method: limits.method ?? "GET",
    url: redactUrl(url)
  };
  return new RemoteError(
    "too-large",
    `${limits.service} sent more than ${limits.maxBytes} bytes for ${call.method} ${call.url}`,
    call
  );
}

export {
  redactUrl,
  redactText,
  remoteErrorFor,
  unreachable,
  collectBytes
};

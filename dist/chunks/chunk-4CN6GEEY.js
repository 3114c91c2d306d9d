import {
  collectBytes,
  redactUrl,
  remoteErrorFor,
  unreachable
} from "./chunk-5YC6QMGJ.js";
import {
  RemoteError
} from "./chunk-EJ2PPSOD.js";

// shared/net/retry.ts
var DEFAULT_ATTEMPTS = 4;
var BASE_DELAY_MS = 1e3;
var MAX_DELAY_MS = 6e4;
var RETRIED_STATUSES = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetriedStatus(status) {
  return RETRIED_STATUSES.has(status);
}
function retryDelayMs(attempt, retryAfter, network) {
  const asked = retryAfterMs(retryAfter, network);
  if (asked !== void 0) return Math.min(asked, MAX_DELAY_MS);
  const ceiling = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
  return Math.round(ceiling * (0.5 + network.random() / 2));
}
function retryAfterMs(header, network) {
  if (header === null || header === void 0 || header === "") return void 0;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1e3;
  const date = Date.parse(header);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - network.now());
}

// shared/net/redirect.ts
var MAX_REDIRECTS = 5;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var CREDENTIAL_HEADERS = /* @__PURE__ */ new Set(["authorization", "cookie", "proxy-authorization"]);
async function followRedirects(network, url, outgoing, signal) {
  let hop = {
    url,
    method: outgoing.method ?? "GET",
    headers: outgoing.headers ?? {},
    body: outgoing.body
  };
  for (let count = 0; count <= MAX_REDIRECTS; count++) {
    requireSafe(hop.url, outgoing);
    const response = await network.fetch(hop.url, fetchInit(hop, signal));
    const location = response.headers.get("location");
    if (!REDIRECTS.has(response.status) || location === null) {
      return { response, finalUrl: hop.url };
    }
    await response.body?.cancel();
    hop = nextHop(hop, location, response.status, outgoing);
  }
  throw failure(`redirected more than ${MAX_REDIRECTS} times`, url, outgoing);
}
function fetchInit(hop, signal) {
  const body = hop.body === void 0 ? {} : { body: bodyOf(hop.body) };
  return { method: hop.method, headers: { ...hop.headers }, redirect: "manual", signal, ...body };
}
function bodyOf(body) {
  return typeof body === "string" ? body : new Uint8Array(body);
}
function nextHop(hop, location, status, outgoing) {
  const url = new URL(location, hop.url).href;
  const isElsewhere = new URL(url).origin !== new URL(hop.url).origin;
  if (isElsewhere && outgoing.sameOriginOnly === true) throw refused(hop.url, url, outgoing);
  const headers = isElsewhere ? withoutCredentials(hop.headers) : hop.headers;
  const becomesGet = status <= 303 && hop.method !== "GET" && hop.method !== "HEAD";
  return becomesGet ? { url, method: "GET", headers, body: void 0 } : { ...hop, url, headers };
}
function requireSafe(url, outgoing) {
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || protocol === "http:" && isLoopback(hostname)) return;
  throw failure("is not https", url, outgoing);
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || hostname === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function withoutCredentials(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CREDENTIAL_HEADERS.has(name.toLowerCase()))
  );
}
function refused(from, to, outgoing) {
  return failure(
    `redirects to another host, ${new URL(to).host}, which is not allowed here`,
    from,
    outgoing
  );
}
function failure(what, url, outgoing) {
  const call = { service: outgoing.service, method: outgoing.method ?? "GET", url: redactUrl(url) };
  return new RemoteError("bad-response", `${outgoing.service}: ${call.url} ${what}`, call);
}

// shared/net/request.ts
var ATTEMPT_TIMEOUT_MS = 3e4;
var STREAM_TIMEOUT_MS = 15 * 6e4;
async function request(network, url, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url, options, ATTEMPT_TIMEOUT_MS);
    const answer = await wholeAnswer(response, finalUrl, options);
    return isAnswer(response.status, options) ? { answer } : refusal(answer, options);
  });
}
async function requestStream(network, url, options) {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url, options, STREAM_TIMEOUT_MS);
    if (!isAnswer(response.status, options)) {
      return refusal(await wholeAnswer(response, finalUrl, options), options);
    }
    const body = response.body ?? new Blob([]).stream();
    return { answer: { status: response.status, headers: response.headers, url: finalUrl, body } };
  });
}
async function send(network, url, options, timeoutMs) {
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
  try {
    return await followRedirects(network, url, options, signal);
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url, options);
  }
}
async function wholeAnswer(response, url, options) {
  const body = await collectBytes(response.body, url, options);
  return { status: response.status, headers: response.headers, body, url };
}
function refusal(answer, options) {
  return {
    error: remoteErrorFor(answer, answer.url, options),
    isWorthRetrying: isRetriedStatus(answer.status),
    retryAfter: answer.headers.get("retry-after")
  };
}
async function retried(network, options, attemptOnce) {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce().catch(failedAttempt);
    if ("answer" in result) return result.answer;
    if (attempt >= attempts || !result.isWorthRetrying) throw result.error;
    await network.sleep(retryDelayMs(attempt, result.retryAfter, network));
  }
}
function failedAttempt(error) {
  if (!(error instanceof RemoteError)) throw error;
  return { error, isWorthRetrying: error.code === "unreachable" || error.code === "timeout" };
}
function isAnswer(status, options) {
  return status >= 200 && status < 300 || (options.accept ?? []).includes(status);
}

export {
  isRetriedStatus,
  retryDelayMs,
  isLoopback,
  request,
  requestStream
};

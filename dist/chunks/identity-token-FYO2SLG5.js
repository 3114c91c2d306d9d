import{collectBytes}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// shared/host/identity-token.ts
var SERVICE = "GitHub's token service";
var TIMEOUT_MS = 15e3;
var PAUSES_MS = [1e3, 4e3];
var LIMITS = { service: SERVICE, maxBytes: 64 * 1024 };
var MISSING_PERMISSION_FIX = `Add these permissions to the job, along with any others it needs:
permissions:
  contents: read
  id-token: write
A pull request from a fork never gets this permission. Instead, sign after the merge or on push.`;
async function requestIdentityToken(dependencies, audience) {
  const url = dependencies.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const requestToken = dependencies.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  if (url === void 0 || url === "" || requestToken === void 0 || requestToken === "") {
    throw new UserError(
      "permission-missing",
      "The job is not allowed to request an identity token from GitHub.",
      MISSING_PERMISSION_FIX
    );
  }
  dependencies.mask(requestToken);
  const address = new URL(url);
  address.searchParams.set("audience", audience);
  const token = await askWithRetry(dependencies, address, requestToken);
  dependencies.mask(token);
  return token;
}
async function askWithRetry(dependencies, address, bearer) {
  for (const pause of PAUSES_MS) {
    const answer = await ask(dependencies, address, bearer);
    if (typeof answer === "string") return answer;
    if (!isWorthRetrying(answer)) throw answer;
    await dependencies.sleep(pause);
  }
  const last = await ask(dependencies, address, bearer);
  if (typeof last === "string") return last;
  throw last;
}
function isWorthRetrying(error) {
  return ["unreachable", "timeout", "rate-limited", "server-error"].includes(error.code);
}
async function ask(dependencies, address, bearer) {
  const call = { service: SERVICE, method: "GET", url: `${address.origin}${address.pathname}` };
  let body;
  try {
    const response = await dependencies.fetch(address.href, {
      method: "GET",
      headers: { accept: "application/json", authorization: `Bearer ${bearer}` },
      // Does not follow redirects, because the bearer token must not be sent to another server.
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    const { status } = response;
    body = (await collectBytes(response.body, call.url, LIMITS)).toString("utf8");
    if (status < 200 || status >= 300) return refused(status, { ...call, status });
  } catch (cause) {
    if (cause instanceof RemoteError) return cause;
    const isTimeout = isTimeoutError(cause);
    const what = isTimeout ? "did not respond in time" : "could not be reached";
    return new RemoteError(isTimeout ? "timeout" : "unreachable", `${SERVICE} ${what}.`, call, {
      cause
    });
  }
  return tokenIn(body) ?? new RemoteError("bad-response", `${SERVICE} returned no token.`, call);
}
function isTimeoutError(cause) {
  return typeof cause === "object" && cause !== null && "name" in cause && cause.name === "TimeoutError";
}
function refused(status, call) {
  const message = `${SERVICE} responded with status ${status}.`;
  if (status === 401 || status === 403) {
    return new RemoteError("forbidden", message, call, { fix: MISSING_PERMISSION_FIX });
  }
  if (status === 429) return new RemoteError("rate-limited", message, call);
  return new RemoteError(status >= 500 ? "server-error" : "bad-response", message, call);
}
function tokenIn(body) {
  let answer;
  try {
    answer = JSON.parse(body);
  } catch {
    return void 0;
  }
  if (typeof answer !== "object" || answer === null || !("value" in answer)) return void 0;
  return typeof answer.value === "string" && answer.value !== "" ? answer.value : void 0;
}
export{requestIdentityToken};

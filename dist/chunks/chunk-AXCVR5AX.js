import{LATER,isObject,isRetriedStatus,redactText,redactUrl,request,retryDelayMs,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/rate-limit
var MAX_LIMIT_WAIT_MS = 12e4;
var DEFAULT_LIMIT_WAIT_MS = 6e4;
function isRateLimit(status, header, text) {
	if (status !== 403) return status === 429;
	const isAsked = header("retry-after") !== void 0 || header("x-ratelimit-remaining") === "0";
	return isAsked || /\brate limit\b|\babuse detection\b/i.test(text);
}
function limitWaitMs(headers, network) {
	const after = headers.get("retry-after");
	const reset = Number(headers.get("x-ratelimit-reset") ?? Number.NaN);
	const asked = after !== null && /^\d{1,6}$/.test(after) ? Number(after) * 1e3 : headers.get("x-ratelimit-remaining") === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - network.now()) : DEFAULT_LIMIT_WAIT_MS;
	return asked <= MAX_LIMIT_WAIT_MS ? asked : void 0;
}
// github/github-fetch
var SERVICE = "GitHub";
var MAX_ANSWER_BYTES = 64 * 1024 * 1024;
var ATTEMPTS = 4;
var TIMEOUT_ATTEMPTS = 2;
var SMALL_TIMEOUT_MS = 15e3;
var SMALL_BODY_BYTES = 512 * 1024;
var ALL_ERRORS = Array.from({ length: 300 }, (_, at) => 300 + at);
function githubFetch(network) {
	return async (url, init) => {
		const method = init?.method ?? "GET";
		for (let attempt = 1; ; attempt++) {
			const answer = await attempted(network, url, method, init);
			const waitMs = attempt < ATTEMPTS ? await waitBeforeRetry(answer, method, url, attempt, network) : void 0;
			if (waitMs === void 0) {
				if (answer instanceof RemoteError) throw answer;
				return answer;
			}
			await network.sleep(waitMs);
		}
	};
}
async function attempted(network, url, method, init) {
	try {
		const answer = await request(network, url, {
			service: SERVICE,
			method,
			...init?.headers === void 0 ? {} : { headers: init.headers },
			...bodyOf(init?.body),
			maxBytes: MAX_ANSWER_BYTES,
			attempts: 1,
			...isSmall(init?.body) && { timeoutMs: SMALL_TIMEOUT_MS },
			accept: ALL_ERRORS,
			sameOriginOnly: true
		});
		return answerFor(answer);
	} catch (error) {
		if (error instanceof RemoteError) return error;
		throw error;
	}
}
function answerFor({ status, headers, url, body }) {
	return {
		status,
		statusText: "",
		url,
		headers,
		text: async () => new TextDecoder().decode(body),
		arrayBuffer: async () => new Uint8Array(body).buffer
	};
}
function isSmall(body) {
	const isMeasured = typeof body === "string" || body instanceof Uint8Array;
	return !isMeasured || body.length <= SMALL_BODY_BYTES;
}
function bodyOf(body) {
	if (body === void 0 || body === null) return {};
	if (typeof body === "string" || body instanceof Uint8Array) return { body };
	throw new TypeError("the body of a request to GitHub is neither text nor bytes");
}
async function waitBeforeRetry(answer, method, url, attempt, network) {
	if (answer instanceof RemoteError) {
		const isTransient = answer.code === "unreachable" || answer.code === "timeout" && attempt < TIMEOUT_ATTEMPTS;
		return isTransient && isRepeatable(method, url) ? retryDelayMs(attempt, void 0, network) : void 0;
	}
	if (await isRateLimited(answer)) return limitWaitMs(answer.headers, network);
	const isRetried = isRetriedStatus(answer.status) && isRepeatable(method, url);
	return isRetried ? retryDelayMs(attempt, answer.headers.get("retry-after"), network) : void 0;
}
async function isRateLimited(answer) {
	const { status, headers } = answer;
	const text = status === 403 ? await answer.text() : "";
	return isRateLimit(status, (name) => headers.get(name) ?? void 0, text);
}
var REPEATABLE_METHODS = new Set(["GET", "HEAD", "PUT", "DELETE"]);
var REPEATABLE = /^(?:PATCH .*\/issues\/comments\/\d+|POST .*\/(?:graphql|code-scanning\/sarifs))$/;
function isRepeatable(method, url) {
	return REPEATABLE_METHODS.has(method) || REPEATABLE.test(`${method} ${new URL(url).pathname}`);
}
// github/require-answer
var LISTS = /^GET .*\/(?:assets|comments|files|pulls|releases)$/;
var PROOFS = [
	[/^(?:PATCH|POST) .*\/comments(?:\/\{comment_id\})?$/, "html_url"],
	[/^POST .*\/check-runs$/, "id"],
	[/^POST https?:/, "browser_download_url"],
	[/^GET \/repos\/\{owner\}\/\{repo\}$/, "owner"],
	[/^GET .*\/pulls\/\{pull_number\}$/, "head"],
	[/^POST .*\/dependency-graph\/snapshots$/, "result"]
];
function requireAnswer({ data, status, url }, request2) {
	const { method } = request2;
	if (method === "DELETE") return;
	const asked = `${method} ${request2.url}`;
	const field = PROOFS.find(([pattern]) => pattern.test(asked))?.[1];
	const isWhole = LISTS.test(asked) ? Array.isArray(data) && data.every(isObject) : isObject(data) && (field === void 0 || field in data);
	if (isWhole) return;
	const call = { service: SERVICE, method, url: redactUrl(url), status };
	const message = `${SERVICE} returned ${status} with unexpected content for ${asked}`;
	throw new RemoteError("bad-response", message, call, {
		fix: "Check the runner’s proxy, or run the job again."
	});
}
// github/call
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
		`${SERVICE} returned ${status} for a request to ${need.what}${said}`,
		call,
		{ fix: fixFor(failure, need, stringAt(headers, ACCEPTED_PERMISSIONS)) }
	);
}
var ACCEPTED_PERMISSIONS = "x-accepted-github-permissions";
var MAX_MESSAGE = 300;
function requestFailure(error) {
	if (!(error instanceof Error) || error.name !== "HttpError") return void 0;
	const { status, request: request2, response } = error;
	if (typeof status !== "number" || !isObject(request2) || !isObject(response)) return void 0;
	return {
		status,
		method: stringAt(request2, "method") ?? "GET",
		url: stringAt(request2, "url") ?? "",
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
var CODES = new Map([
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
var OTHER_FIXES = [
	{
		words: /\bissue is locked\b/i,
		fix: "Unlock the conversation on the pull request, or turn off the comment."
	},
	{
		words: /\b(?:security|code scanning) (?:must be|is not) enabled\b/i,
		fix: "Enable code scanning in the repository settings, or remove `upload-sarif`."
	},
	{
		words: /\bref\b.{0,200}\bnot found in this repository\b/i,
		fix: "Check out a branch that exists on GitHub, or remove `upload-sarif`."
	},
	{
		words: /\bcommit not found\b/i,
		fix: "Push the commit to GitHub before you scan it, or remove `upload-sarif`."
	},
	{
		words: /\brepository was archived\b/i,
		fix: "Unarchive the repository, or do not publish to it."
	}
];
function fixFor(failure, need, accepted) {
	const code = codeFor(failure);
	if (code === "unauthorized") return "Check that the token is valid and not expired.";
	if (code !== "forbidden" && code !== "not-found") return LATER[code] ?? "";
	const other = OTHER_FIXES.find(({ words }) => words.test(failure.message));
	if (other !== void 0) return other.fix;
	if (need.permissions.length === 0) return "Set a `github-token` that can read the repository.";
	const lines = need.permissions.map((line) => `\`${line}\``).join(" and ");
	const asked = accepted === void 0 || !isPermissionList(accepted) ? "" : ` (GitHub asks for ${accepted})`;
	return `Add ${lines} to the job’s \`permissions:\`${asked}. For a pull request from a fork, the token is usually read-only. In that case, publish from a \`workflow_run\` workflow, as in examples/workflows/fork-comment.yml.`;
}
function isPermissionList(header) {
	return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}

export{SERVICE,githubFetch,requireAnswer,callGitHub,noneWhenNotFound};

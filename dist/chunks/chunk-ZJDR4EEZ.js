import {
	isRetriedStatus,
	request,
	retryDelayMs
} from "./chunk-PSZKTYL2.js";
import {
	RemoteError
} from "./chunk-6W7R4ZA7.js";

// shared/github/github-fetch.ts
var SERVICE = "GitHub";
var MAX_ANSWER_BYTES = 64 * 1024 * 1024;
var ATTEMPTS = 4;
var MAX_LIMIT_WAIT_MS = 12e4;
var DEFAULT_LIMIT_WAIT_MS = 6e4;
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
function bodyOf(body) {
	if (body === void 0 || body === null) return {};
	if (typeof body === "string" || body instanceof Uint8Array) return { body };
	throw new TypeError("the body of a request to GitHub is neither text nor bytes");
}
async function waitBeforeRetry(answer, method, url, attempt, network) {
	if (answer instanceof RemoteError) {
		const isTransient = answer.code === "unreachable" || answer.code === "timeout";
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
function isRepeatable(method, url) {
	if (method === "GET" || method === "HEAD" || method === "PUT" || method === "DELETE") return true;
	return method === "PATCH" && new URL(url).pathname.includes("/issues/comments/");
}

export {
	SERVICE,
	githubFetch,
	isRateLimit
};

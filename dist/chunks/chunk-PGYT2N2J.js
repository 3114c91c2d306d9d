import {
	SERVICE,
	isRateLimit
} from "./chunk-ZJDR4EEZ.js";
import {
	LATER,
	isObject,
	redactText,
	redactUrl,
	stringAt
} from "./chunk-PSZKTYL2.js";
import {
	RemoteError
} from "./chunk-6W7R4ZA7.js";

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
		`${SERVICE} answered ${status} to a request to ${need.what}${said}`,
		call,
		// The original error is not kept as the cause, because its text can contain the token.
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
var OTHER_FIXES = [
	{
		words: /\bissue is locked\b/i,
		fix: "Unlock the conversation of the pull request, or turn the comment off."
	},
	{
		words: /\b(?:security|code scanning) (?:must be|is not) enabled\b/i,
		fix: "Enable code scanning in the settings of the repository, or remove `upload-sarif`."
	},
	{
		words: /\bref\b.{0,200}\bnot found in this repository\b/i,
		fix: "Check out a branch that exists on GitHub, or remove `upload-sarif`."
	},
	{
		words: /\bcommit not found\b/i,
		fix: "Push the commit to GitHub before the scan, or remove `upload-sarif`."
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
	return `Add ${lines} to the \`permissions:\` of the job${asked}. For a pull request from a fork, the token is usually read-only. In that case, publish from a \`workflow_run\` workflow, as in examples/workflows/fork-comment.yml.`;
}
function isPermissionList(header) {
	return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}

export {
	callGitHub,
	noneWhenNotFound
};

import {
	isObject,
	request
} from "./chunk-PSZKTYL2.js";
import {
	RemoteError
} from "./chunk-6W7R4ZA7.js";

// shared/sign/service.ts
var MAX_ANSWER_BYTES = 4 * 1024 * 1024;
var SERVICES = {
	fulcio: "Fulcio (signing certificate)",
	rekor: "Rekor (transparency log entry)",
	tsa: "timestamp authority (signed timestamp)"
};
async function postJson(network, url, body, options) {
	return await request(network, url, {
		...options,
		method: "POST",
		headers: { "content-type": "application/json", accept: "application/json" },
		body: JSON.stringify(body),
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
async function postBytes(network, url, body, options) {
	return await request(network, url, {
		service: options.service,
		method: "POST",
		headers: { "content-type": options.contentType, accept: options.accept },
		body,
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
async function getJson(network, url, service) {
	return await request(network, url, {
		service,
		headers: { accept: "application/json" },
		maxBytes: MAX_ANSWER_BYTES,
		sameOriginOnly: true
	});
}
function jsonOf(answer, service) {
	try {
		const value = JSON.parse(answer.body.toString("utf8"));
		if (isObject(value)) return value;
	} catch (error) {
		throw badAnswer(service, answer.url, "is not JSON", error);
	}
	throw badAnswer(service, answer.url, "is not a JSON object");
}
function badAnswer(service, url, what, cause) {
	const call = { service, method: "POST", url };
	return new RemoteError("bad-response", `${service}: the answer from ${url} ${what}.`, call, {
		cause
	});
}
function endpoint(base, path) {
	return `${base.replace(/\/$/, "")}${path}`;
}

export {
	SERVICES,
	postJson,
	postBytes,
	getJson,
	jsonOf,
	badAnswer,
	endpoint
};

import {documentTimestamp} from "./chunk-KNOHXG2M.js";
import {isObject, parseJson, removeFile, request, stringAt, writeFile} from "./chunk-CNS6O5IZ.js";
import {errorCode} from "./chunk-EZE23BAE.js";
import {UserError} from "./chunk-KTOHDRYV.js";
// flows/comparison/compare-to
var SOURCES = {
	image: ["image"],
	attested: ["image"],
	sbom: ["path", "image", "sbom"],
	commit: ["path"]
};
function parseCompareTo(value, source) {
	if (value === "auto" || value === "none") return { kind: value };
	const base = givenBase(value);
	if (SOURCES[base.kind].includes(source)) return base;
	const name = base.kind === "commit" ? "a commit" : "an image";
	const message = `\`${source}\` cannot be compared with ${name} (\`compare-to: ${value}\`).`;
	const fix = source === "image" ? "Set compare-to to an image, as in `image:ghcr.io/o/app:main`, or to an SBOM, as in `sbom:FILE`." : "Set compare-to to an SBOM, as in `sbom:FILE`.";
	throw new UserError("input-conflict", message, fix);
}
function policyCompareTo(value, source) {
	if (value === void 0 || value === "auto") return { kind: "auto" };
	if (value === "none") return { kind: "none" };
	const base = givenBase(value);
	return SOURCES[base.kind].includes(source) ? base : { kind: "auto" };
}
function givenBase(value) {
	const [, kind, rest = ""] = /^(image|attested|sbom):(.*)$/s.exec(value) ?? [];
	const isEmpty = kind === void 0 ? value.trim() === "" : rest === "";
	if (isEmpty || value.startsWith("-")) {
		const fix = "Use `auto`, `none`, `image:NAME`, `attested:NAME`, `sbom:FILE`, or a branch, tag or commit.";
		throw new UserError("input-invalid", `compare-to has an invalid value: "${value}".`, fix);
	}
	if (kind === "image" || kind === "attested") return { kind, image: rest };
	return kind === "sbom" ? { kind, path: rest } : { kind: "commit", ref: value };
}
// inventory/join-platforms
function joinPlatforms(inventories) {
	const [first] = inventories;
	if (first === void 0) throw new Error("no inventory to join");
	const isOne = inventories.length === 1;
	const labels = platformLabels(inventories);
	return {
		source: isOne ? first.source : indexOf(first.source),
		images: isOne ? [] : inventories.flatMap((each, at) => imageOf(each, labels[at])),
		packages: inventories.reduce((sum, { packages }) => sum + packages.length, 0),
		contained: inventories.reduce((sum, { contained = [] }) => sum + contained.length, 0),
		files: inventories.reduce((sum, { files }) => sum + files.length, 0),
		problems: isOne ? first.problems : inventories.flatMap((each, at) => platformProblems(each, labels[at]))
	};
}
function platformLabels(inventories) {
	const taken = new Set();
	return inventories.map(({ source: { platform = "unknown", digest = "" } }, at) => {
		const exact = `${platform} (${digest.slice(0, 19) || at + 1})`;
		const label = [platform, exact].find((each) => !taken.has(each)) ?? `${exact} ${at + 1}`;
		taken.add(label);
		return label;
	});
}
function indexOf({ kind, name, indexDigest }) {
	return { kind, name, ...indexDigest !== void 0 && { digest: indexDigest, indexDigest } };
}
function imageOf({ source: { digest } }, platform = "") {
	return digest === void 0 ? [] : [{ platform, digest }];
}
function platformProblems({ packages, files, problems }, platform = "") {
	const own = problems.map((problem) => ({
		...problem,
		message: `${problem.message} (${platform})`
	}));
	if (packages.length > 0 || files.length > 0) return own;
	const message = `no packages found in the image for ${platform}`;
	return [...own, { code: "unreadable", message, path: "." }];
}
// files/touch-file
import { lutimes } from "node:fs/promises";
async function touchFile(path, time) {
	await lutimes(path, time, time);
}
// source/cache-folder
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var MAX_ENTRY_BYTES = 1024 * 1024 * 1024;
var MAX_ENTRIES = 1e5;
var ENDING = ".layer";
async function readEntry(folder, name) {
	const path = pathOf(folder, name);
	return await undefinedOnError(async () => {
		const { size } = await stat(path);
		if (size > MAX_ENTRY_BYTES) return void 0;
		const bytes = await readFile(path);
		await undefinedOnError(() => touchFile(path, new Date()));
		return bytes;
	});
}
async function writeEntries(target, entries) {
	if (entries.size === 0) return;
	await undefinedOnError(async () => {
		for (const [name, bytes] of entries) {
			if (bytes.length > MAX_ENTRY_BYTES) continue;
			writeFile(pathOf(target.folder, name), bytes, target.guarded);
		}
		await prune(target);
	});
}
function pathOf(folder, name) {
	return join(folder, `${name}${ENDING}`);
}
async function prune({ folder, guarded, maxBytes }) {
	const names = (await readdir(folder)).filter((name) => name.includes(ENDING));
	const entries = await Promise.all(
		names.slice(0, MAX_ENTRIES).map(async (name) => {
			const path = join(folder, name);
			const found = await undefinedOnError(() => stat(path));
			return { path, size: found?.size ?? 0, usedAt: found?.mtimeMs ?? 0 };
		})
	);
	entries.sort((a, b) => b.usedAt - a.usedAt || (a.path < b.path ? -1 : 1));
	let total = 0;
	for (const { path, size } of entries) {
		total += size;
		if (total > maxBytes) removeFile(path, guarded);
	}
}
async function undefinedOnError(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof UserError || errorCode(error) === void 0) throw error;
		return void 0;
	}
}
// versions/ranges/range
var MAX_PARTS = 100;
function rangeOf(alternatives, parse) {
	const range = [];
	for (const parts of alternatives.slice(0, MAX_PARTS + 1)) {
		const bounds = parts.slice(0, MAX_PARTS + 1).map(parse);
		if (bounds.includes(void 0) || bounds.length > MAX_PARTS) return void 0;
		range.push(bounds.flatMap((bound) => bound ?? []));
	}
	return range.length > MAX_PARTS ? void 0 : range;
}
function isMet(operator, order) {
	switch (operator) {
		case "<":
			return order < 0;
		case "<=":
			return order <= 0;
		case ">":
			return order > 0;
		case ">=":
			return order >= 0;
		case "=":
			return order === 0;
		case "!=":
			return order !== 0;
	}
}
function between(low, high) {
	return [
		{ operator: ">=", version: low },
		{ operator: "<", version: high }
	];
}
function increased(numbers, index) {
	return [...numbers.slice(0, index), (numbers[index] ?? 0n) + 1n];
}
function caretIndex(numbers) {
	const first = numbers.findIndex((one) => one !== 0n);
	return first === -1 ? numbers.length - 1 : first;
}
// flows/results/vex-timestamp
function vexTimestamp({ advisories }, { env, now }) {
	return documentTimestamp(env) ?? advisories?.newest ?? now().toISOString();
}
// github/results-service
var ASK_TIMEOUT_MS = 1e4;
var MAX_ANSWER_BYTES = 64 * 1024;
var CONFLICT = 409;
async function askResults(network, { url, token }, { part, method, service, attempts }, message) {
	const path = `/twirp/github.actions.results.api.v1.${part}/${method}`;
	const { body } = await request(network, new URL(path, url).href, {
		service,
		method: "POST",
		headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		body: JSON.stringify(message),
		maxBytes: MAX_ANSWER_BYTES,
		timeoutMs: ASK_TIMEOUT_MS,
		attempts,
		accept: [CONFLICT],
		sameOriginOnly: true
	});
	const answer = parseJson(body, service);
	return isObject(answer) ? answer : {};
}
function textIn(answer, name) {
	const other = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	return stringAt(answer, name) ?? stringAt(answer, other) ?? "";
}
function whyNot(answer) {
	return stringAt(answer, "message") || stringAt(answer, "msg") || "no reason was given";
}
function isTaken(answer) {
	return stringAt(answer, "code") === "already_exists";
}

export {readEntry, writeEntries, rangeOf, isMet, between, increased, caretIndex, parseCompareTo, policyCompareTo, vexTimestamp, MAX_ANSWER_BYTES, askResults, textIn, whyNot, isTaken, joinPlatforms, platformLabels};

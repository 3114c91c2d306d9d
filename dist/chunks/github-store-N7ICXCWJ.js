import{createAttestation}from"./chunk-SDHEDDQW.js";
import{isWritten,retryWrite}from"./chunk-27D2I576.js";
import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{SERVICE,callGitHub,noneWhenNotFound}from"./chunk-AXCVR5AX.js";
import{arrayAt,isObject,mapConcurrently,objectAt,parseExactJson,redactUrl,request,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError}from"./chunk-YCU6NLYP.js";
// github/list-attestations
import{ hash }from"node:crypto";
// github/snappy
function decompressSnappy(block, maxBytes, path) {
	const { value: size, next } = readLength(block, path);
	if (size > maxBytes) {
		throw new DataError("limit-exceeded", `the block expands to more than ${maxBytes} bytes`, {path});
	}
	const output = Buffer.alloc(size);
	let from = next;
	let at = 0;
	while (from < block.length) {
		const element = readElement(block, from, path);
		const end = at + element.length;
		if (end > size) throw malformed("the output is longer than the declared length", path);
		writeElement(output, at, element, block, path);
		at = end;
		from = element.next;
	}
	if (at !== size) throw malformed("the output is shorter than the declared length", path);
	return output;
}
function writeElement(output, at, element, block, path) {
	if (element.kind === "literal") {
		output.set(block.subarray(element.start, element.start + element.length), at);
		return;
	}
	const { offset, length } = element;
	if (offset === 0 || offset > at)
		throw malformed("a copy refers to data before the start of the output", path);
	for (let to = at; to < at + length; to++) output[to] = output[to - offset] ?? 0;
}
function readElement(block, from, path) {
	const tag = byteAt(block, from, path);
	const rest = tag >> 2;
	switch (tag & 3) {
		case 0:
			return readLiteral(block, from, rest, path);
		case 1: {
			const offset = tag >> 5 << 8 | byteAt(block, from + 1, path);
			return { kind: "copy", offset, length: (rest & 7) + 4, next: from + 2 };
		}
		case 2:
			return {
				kind: "copy",
				offset: littleEndian(block, from + 1, 2, path),
				length: rest + 1,
				next: from + 3
			};
		default:
			return {
				kind: "copy",
				offset: littleEndian(block, from + 1, 4, path),
				length: rest + 1,
				next: from + 5
			};
	}
}
function readLiteral(block, from, rest, path) {
	const lengthBytes = rest < 60 ? 0 : rest - 59;
	const length = lengthBytes === 0 ? rest + 1 : littleEndian(block, from + 1, lengthBytes, path) + 1;
	const start = from + 1 + lengthBytes;
	if (start + length > block.length) throw malformed("the data is truncated", path);
	return { kind: "literal", start, length, next: start + length };
}
function readLength(block, path) {
	let value = 0;
	for (let at = 0; at < 5; at++) {
		const byte = byteAt(block, at, path);
		value += (byte & 127) * 2 ** (7 * at);
		if (byte < 128) return { value, next: at + 1 };
	}
	throw malformed("the length is not a number", path);
}
function littleEndian(block, from, count, path) {
	let value = 0;
	for (let at = 0; at < count; at++) value += byteAt(block, from + at, path) * 2 ** (8 * at);
	return value;
}
function byteAt(block, at, path) {
	const byte = block[at];
	if (byte === void 0) throw malformed("the data is truncated", path);
	return byte;
}
function malformed(what, path) {
	return new DataError("malformed", `the data is not a valid Snappy block: ${what}`, { path });
}
// github/list-attestations
var API_VERSION = "2026-03-10";
var MAX_ATTESTATIONS = 1e3;
var MAX_PAGES = 20;
var MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var CONCURRENCY = 6;
var WHAT = "attestation bundle";
async function listAttestations(github, repository, digest) {
	const { entries, hasMore } = await listEntries(github, repository, digest);
	const budget = { leftBytes: MAX_TOTAL_BYTES };
	const numbered = entries.map((entry, index) => {
		return { entry, origin: `attestation ${index + 1} for ${digest} on GitHub` };
	});
	const found = await mapConcurrently(
		numbered,
		CONCURRENCY,
		({ entry, origin: origin2 }) => candidateOf(github, entry, origin2, budget)
	);
	if (!hasMore) return found;
	const message = `Attestations after the first ${entries.length} were not read.`;
	const origin = `the other attestations for ${digest} on GitHub`;
	return [...found, { kind: "unreadable", origin, code: "limit-exceeded", message }];
}
async function candidateOf(github, entry, origin, budget) {
	try {
		if (!isObject(entry))
			throw new DataError("malformed", "the entry is not an attestation", { path: WHAT });
		const maxBytes = Math.min(MAX_BUNDLE_BYTES, budget.leftBytes);
		const bytes = await bundleBytes(github, entry, maxBytes);
		budget.leftBytes = Math.max(0, budget.leftBytes - bytes.length);
		const hex = hash("sha256", bytes, "hex");
		const bundle = parseExactJson(bytes, WHAT);
		return { kind: "bundle", origin, bundle, digest: `sha256:${hex}` };
	} catch (error) {
		if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
		return { kind: "unreadable", origin, code: error.code, message: error.message };
	}
}
async function listEntries(github, repository, digest) {
	const need = {
		what: `list attestations for ${digest}`,
		permissions: ["attestations: read"]
	};
	const entries = [];
	let after;
	let pages = 0;
	do {
		const page = { per_page: 100, ...after === void 0 ? {} : { after } };
		const answer = await callGitHub(
			need,
			() => github.octokit.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
				...repositoryOf(repository),
				subject_digest: digest,
				headers: { "x-github-api-version": API_VERSION },
				...page
			}).catch(pages === 0 ? noneWhenNotFound : void 0)
		);
		if (answer === void 0) break;
		entries.push(...listedIn(answer));
		after = nextCursor(answer.headers.link);
		pages += 1;
	} while (after !== void 0 && entries.length < MAX_ATTESTATIONS && pages < MAX_PAGES);
	const hasMore = after !== void 0 || entries.length > MAX_ATTESTATIONS;
	return { entries: entries.slice(0, MAX_ATTESTATIONS), hasMore };
}
function listedIn({data,url}) {
	const listed = isObject(data) ? arrayAt(data, "attestations") : void 0;
	if (listed !== void 0) return listed;
	const call = { service: SERVICE, method: "GET", url: redactUrl(url) };
	throw new RemoteError("bad-response", `${SERVICE} did not return a list of attestations`, call);
}
function nextCursor(link) {
	const next = link?.split(",").find((part) => part.includes('rel="next"'));
	const address = next?.slice(next.indexOf("<") + 1, next.indexOf(">"));
	if (address === void 0 || !URL.canParse(address)) return void 0;
	return new URL(address).searchParams.get("after") ?? void 0;
}
async function bundleBytes(github, entry, maxBytes) {
	const inline = objectAt(entry, "bundle");
	const url = stringAt(entry, "bundle_url");
	if (inline !== void 0 || url === void 0) return Buffer.from(JSON.stringify(inline ?? null));
	const answer = await request(github.network, url, {
		service: "GitHub attestation storage",
		maxBytes
	});
	const isSnappy = answer.headers.get("content-type")?.includes("snappy") === true;
	return isSnappy ? decompressSnappy(answer.body, maxBytes, WHAT) : answer.body;
}
// store/github-store
function githubStore(github, repository, digest) {
	let id;
	const list = () => listAttestations(github, repository, digest);
	return {
		name: `GitHub attestations in ${repository}`,
		attestationId: () => id,
		list,
		put: async (bundle) => {
			id = await retryWrite(
				() => createAttestation(github, repository, bundle),
				async () => (await list()).some((each) => isWritten(each, { kind: "bundle", bundle })),
				github.network
			);
			return id === void 0 ? `GitHub attestations in ${repository}` : `GitHub attestation ${id} in ${repository}`;
		}
	};
}
export{githubStore};

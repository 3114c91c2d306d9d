import{openFile}from"./chunk-35MKYH6X.js";
import{artifactFolder,elementAt,idOf,pomPath,readXml}from"./chunk-U6OC4VFA.js";
import{withoutMark}from"./chunk-GELJNKES.js";
import{redactUrl,request,writeFile}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// maven/folder-repository
import{ readdir }from"node:fs/promises";
import{ join }from"node:path";
// maven/checksum
import{ hash }from"node:crypto";
var ALGORITHMS = ["sha1", "sha256"];
var LENGTHS = { sha1: 40, sha256: 64 };
function checksumIn(bytes, algorithm) {
	const digits = /^\s*(?:[\w().\- ]{0,200}=\s*)?([0-9a-fA-F]{40,64})(?:\s|$)/.exec(
		bytes.toString("latin1")
	)?.[1];
	if (digits?.length !== LENGTHS[algorithm]) return void 0;
	return { algorithm, hex: digits.toLowerCase() };
}
function hasChecksum(bytes, { algorithm, hex }) {
	return hash(algorithm, bytes, "hex") === hex;
}
function mismatch(address, { algorithm }) {
	const text = `has content at ${address} that does not match its ${algorithm} checksum`;
	return {
		code: "digest-mismatch",
		text,
		fix: "check the repository, and do not use the artifact"
	};
}
// maven/metadata
function versionsIn(path, bytes) {
	const metadata = readXml({ path, bytes });
	const versioning = elementAt(metadata, "versioning");
	const versions = versioning && elementAt(versioning, "versions");
	return (versions?.children ?? []).flatMap(
		({ name, text }) => name === "version" && text !== "" ? [text] : []
	);
}
// maven/repository
var MAX_FILE_BYTES = 1024 * 1024;
function notFoundIn(names) {
	const fix = "add a repository that contains it to `resolve`, or commit the build's SBOM as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom)";
	return { code: "missing", text: `was not found in ${names.join(" or ")}`, fix };
}
// maven/folder-repository
var MAX_LISTS = 20;
function folderRepository(folder) {
	return {
		name: folder.name,
		pom: async (id) => {
			const path = pomPath(id);
			const answer = await checkedFile(path, folder);
			return "failure" in answer ? answer : { found: { path, bytes: withoutMark(answer.found) } };
		},
		versions: async (group, artifact) => {
			const versions = artifactFolder(group, artifact);
			const names = await readdir(join(folder.path, versions)).catch(() => []);
			const lists = names.filter((name) => /^maven-metadata(?:-[\w.-]+)?\.xml$/.test(name));
			const paths = lists.sort().slice(0, MAX_LISTS);
			return await versionsOf(
				paths.map((name) => `${versions}/${name}`),
				folder
			);
		}
	};
}
async function versionsOf(paths, folder) {
	const versions = new Set();
	for (const path of paths) {
		const answer = await checkedFile(path, folder);
		if ("failure" in answer) return answer;
		try {
			for (const version of versionsIn(path, answer.found)) versions.add(version);
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			const where = `${folder.name}/${path}`;
			const text = `has a version list that cannot be read (${where}: ${error.message})`;
			return {
				failure: { code: "malformed", text, fix: "remove this file from the local repository" }
			};
		}
	}
	return versions.size > 0 ? { found: [...versions] } : { failure: notFoundIn([folder.name]) };
}
async function checkedFile(path, folder) {
	const absolute = join(folder.path, path);
	const where = `${folder.name}/${path}`;
	const bytes = await contentOf(absolute);
	if (bytes === void 0) return { failure: notFoundIn([folder.name]) };
	if (bytes.length > MAX_FILE_BYTES) {
		const text = `has a file of more than ${MAX_FILE_BYTES} bytes (${where})`;
		return {
			failure: { code: "too-large", text, fix: "remove this file from the local repository" }
		};
	}
	const stored = await contentOf(`${absolute}.sha1`);
	const checksum = stored && checksumIn(stored, "sha1");
	if (checksum !== void 0 && !hasChecksum(bytes, checksum)) {
		return { failure: mismatch(where, checksum) };
	}
	return { found: bytes };
}
async function contentOf(path) {
	const file = await openFile(path).catch(() => void 0);
	if (file === void 0) return void 0;
	try {
		if (!(await file.stat()).isFile()) return void 0;
		const buffer = Buffer.alloc(MAX_FILE_BYTES + 1);
		let length = 0;
		for (; ; ) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length);
			length += bytesRead;
			if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
		}
	} catch {
		return void 0;
	} finally {
		await file.close();
	}
}
// maven/joined-repositories
function joinedRepositories(all) {
	const names = all.map(({ name }) => name);
	return {
		name: names.join(" or "),
		pom: (id) => firstOf(all, (one) => one.pom(id)),
		versions: (group, artifact) => allOf(all, (one) => one.versions(group, artifact))
	};
}
async function firstOf(all, ask) {
	let unreachable;
	for (const one of all) {
		const answer = await ask(one);
		if ("found" in answer || answer.failure.code !== "missing") return answer;
		if (!isNotFound(answer.failure, one)) unreachable ??= answer.failure;
	}
	return { failure: unreachable ?? notFoundIn(all.map(({ name }) => name)) };
}
async function allOf(all, ask) {
	const found = new Set();
	for (const one of all) {
		const answer = await ask(one);
		if ("found" in answer) for (const value of answer.found) found.add(value);
		else if (!isNotFound(answer.failure, one)) return answer;
	}
	if (found.size > 0) return { found: [...found] };
	return { failure: notFoundIn(all.map(({ name }) => name)) };
}
function isNotFound({ text }, { name }) {
	return text === notFoundIn([name]).text;
}
// maven/pom-cache
import{ hash as hash2 }from"node:crypto";
import{ readFile }from"node:fs/promises";
import{ dirname, join as join2 }from"node:path";
function pomCache(folder) {
	const pathOf = (url, { algorithm, hex }) => join2(folder, hash2("sha256", `${url}
${algorithm}:${hex}`, "hex"));
	return {
		get: async (url, checksum) => {
			const bytes = await readFile(pathOf(url, checksum)).catch(() => void 0);
			return bytes !== void 0 && hasChecksum(bytes, checksum) ? bytes : void 0;
		},
		put: (url, checksum, bytes) => {
			try {
				writeFile(pathOf(url, checksum), bytes, [dirname(folder)]);
			} catch (error) {
				if (error instanceof UserError) throw error;
			}
		}
	};
}
// maven/remembered-repository
function rememberedRepository(repository) {
	const poms = new Map();
	const lists = new Map();
	return {
		name: repository.name,
		pom: (id) => {
			const known = poms.get(idOf(id)) ?? repository.pom(id);
			poms.set(idOf(id), known);
			return known;
		},
		versions: (group, artifact) => {
			const key = `${group}:${artifact}`;
			const known = lists.get(key) ?? repository.versions(group, artifact);
			lists.set(key, known);
			return known;
		}
	};
}
// maven/remote-repository
var ATTEMPTS = 2;
var MAX_WAIT_MS = 2e4;
var MAX_CHECKSUM_BYTES = 1024;
var FIX = "check the network connection (HTTPS_PROXY), add a reachable repository to `resolve`, or set `resolve: none`";
function remoteRepository(base, connection) {
	const state = { base, failed: void 0 };
	return {
		name: redactUrl(base),
		pom: async (id) => {
			const path = pomPath(id);
			const answer = await checkedFile2(path, state, connection);
			return "failure" in answer ? answer : { found: { path, bytes: withoutMark(answer.found) } };
		},
		versions: async (group, artifact) => {
			const path = `${artifactFolder(group, artifact)}/maven-metadata.xml`;
			const answer = await checkedFile2(path, state, connection);
			if ("failure" in answer) return answer;
			try {
				return { found: versionsIn(path, answer.found) };
			} catch (error) {
				if (!(error instanceof DataError)) throw error;
				const text = `has a version list that cannot be read (${base}/${path}: ${error.message})`;
				return { failure: { code: "malformed", text, fix: "specify an exact version" } };
			}
		}
	};
}
async function checkedFile2(path, state, connection) {
	const url = `${state.base}/${path}`;
	const checksum = await checksumOf(url, state, connection);
	if ("failure" in checksum) return checksum;
	const cached = await connection.cache?.get(url, checksum.found);
	if (cached !== void 0) return { found: cached };
	const answer = await fileAt(url, MAX_FILE_BYTES, state, connection);
	if ("failure" in answer) return answer;
	if (!hasChecksum(answer.found, checksum.found)) {
		return { failure: mismatch(redactUrl(url), checksum.found) };
	}
	connection.cache?.put(url, checksum.found, answer.found);
	return answer;
}
async function checksumOf(url, state, connection) {
	let missing = notFoundIn([redactUrl(state.base)]);
	for (const algorithm of ALGORITHMS) {
		const answer = await fileAt(`${url}.${algorithm}`, MAX_CHECKSUM_BYTES, state, connection);
		if ("failure" in answer) {
			if (answer.failure.text !== missing.text) return answer;
			missing = answer.failure;
			continue;
		}
		const found = checksumIn(answer.found, algorithm);
		if (found !== void 0) return { found };
		const text = `has no valid checksum at ${redactUrl(url)}.${algorithm}`;
		const fix = "set `resolve` to a Maven repository";
		return { failure: { code: "bad-response", text, fix } };
	}
	return { failure: missing };
}
async function fileAt(url, maxBytes, state, { network, deadline }) {
	if (state.failed !== void 0) return { failure: state.failed };
	const timeoutMs = Math.min(deadline - network.now(), MAX_WAIT_MS);
	if (timeoutMs <= 0) return { failure: failed(state, "was not read in time from", "") };
	try {
		const { body } = await request(network, url, {
			service: "The Maven repository",
			maxBytes,
			timeoutMs,
			attempts: ATTEMPTS,
			sameOriginOnly: true
		});
		return { found: body };
	} catch (error) {
		if (!(error instanceof RemoteError)) throw error;
		return { failure: failureOf(error, state) };
	}
}
var WRONG = new Set(["bad-response", "too-large"]);
function failureOf(error, state) {
	if (error.code === "not-found") return notFoundIn([redactUrl(state.base)]);
	const message = error.message.replace(/\.$/, "");
	if (WRONG.has(error.code)) {
		return { code: error.code, text: `cannot be read: ${message}`, fix: FIX };
	}
	return failed(state, "could not be read from", `: ${message}`);
}
function failed(state, what, reason) {
	state.failed ??= { code: "missing", text: `${what} ${redactUrl(state.base)}${reason}`, fix: FIX };
	return state.failed;
}
// maven/open-repositories
function openRepositories(urls, { network, deadline, cacheFolder, localFolder }) {
	const local = { path: localFolder, name: "~/.m2/repository" };
	const cache = pomCache(cacheFolder);
	const remote = urls.map((url) => remoteRepository(url, { network, cache, deadline }));
	return rememberedRepository(joinedRepositories([folderRepository(local), ...remote]));
}
export{openRepositories};

import{parseAdvisory}from"./chunk-ICXNRBVW.js";
import{affects}from"./chunk-6PCRSKG5.js";
import{download,findInCache,saveToCache,streamFromCache}from"./chunk-NUJSAM6N.js";
import{touchFile}from"./chunk-HBBTO2XP.js";
import{normalName,osvCoordinates}from"./chunk-FC4RFBVG.js";
import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{openFile}from"./chunk-35MKYH6X.js";
import{directCall}from"./chunk-ISXMYE7Z.js";
import{MAX_ENTRIES,contentStart,isReadable,isStored,listZip}from"./chunk-47BIZZ7S.js";
import{cacheFolder}from"./chunk-GELJNKES.js";
import{cacheAccess,inspect,makeTemporaryFolder}from"./chunk-QSG23CM7.js";
import{arrayAt,asArray,asObject,asString,compareText,constant,count,countNoun,coversEcosystem,dayText,downloadStep,guardedFolders,inlineFix,isObject,isTracked,list,makeFolder,mapConcurrently,networkOf,object,objectAt,openDraftFile,optionalString,parseEcosystem,parseExactJson,parseJson,pathBelow,proposalFor,readHead,readingBase,redactUrl,removeFile,request,runRepository,shownPath,stringAt,text2 as text,workTreeAt,writeFile}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/open-advisories
import{ resolve }from"node:path";
// advisories/advisory-index
var MAX_LISTED_PROBLEMS = 20;
function brokenRecords(names, path) {
	const listed = names.slice(0, MAX_LISTED_PROBLEMS).map((name) => ({
		code: "malformed",
		message: `${name} is not an OSV record and was ignored`,
		path
	}));
	const more = names.length - listed.length;
	if (more <= 0) return listed;
	const message = `${more} more records are not OSV records`;
	return [...listed, { code: "malformed", message, path }];
}
var TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{8,30}Z$/;
var SCORED_ID = /^(?:CVE|GHSA)-[A-Za-z0-9-]{1,30}$/;
function isScoredId(id) {
	return SCORED_ID.test(id);
}
function later(a, b) {
	const isLater = TIME.test(b) && (b > a || !TIME.test(a));
	if (isLater) return b;
	return TIME.test(a) ? a : "";
}
function readAll(items, read) {
	const advisories = [];
	const problems = [];
	for (const item of items) {
		try {
			advisories.push(read(item));
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			problems.push({ code: error.code, message: error.message, path: error.place.path });
		}
	}
	return { advisories, problems };
}
// advisories/answered-ecosystems
function answeredEcosystems(questions, records, asked) {
	const bases = new Set(questions.map(({ ecosystem }) => parseEcosystem(ecosystem).base));
	const times = new Map([...bases].map((base) => [base, []]));
	for (const { affected, modified } of records) {
		const named = affected.map((entry) => parseEcosystem(entry.package.ecosystem).base);
		for (const base of new Set(named)) times.get(base)?.push(modified);
	}
	return [...times].map(([ecosystem, own]) => {
		const newest = own.reduce(later, "");
		return { ecosystem, records: own.length, ...newest !== "" && { newest }, asked };
	}).sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}
// advisories/read-results
var ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;
function readResults(bytes, url) {
	const answer = closedObject(parseExactJson(bytes, url), "$", ["results"]);
	return asArray(answer["results"], "$.results").map((value, index) => {
		const where = `$.results[${index}]`;
		const result = closedObject(value, where, ["vulns", "next_page_token"]);
		const found = "vulns" in result ? asArray(result["vulns"], `${where}.vulns`) : [];
		const token = optionalString(result["next_page_token"], `${where}.next_page_token`);
		return {
			ids: found.map((item, at) => readId(item, `${where}.vulns[${at}]`)),
			nextPageToken: token === "" ? void 0 : token
		};
	});
}
function closedObject(value, where, keys) {
	const object2 = asObject(value, where);
	const unknown = Object.keys(object2).find((key2) => !keys.includes(key2));
	if (unknown === void 0) return object2;
	const key = JSON.stringify(unknown.slice(0, 40));
	throw new DataError("malformed", `${where} has the unknown member ${key}`, { path: where });
}
function readId(value, where) {
	const id = asString(asObject(value, where)["id"], `${where}.id`);
	if (ID.test(id)) return id;
	throw new DataError("malformed", `${where}.id is not an OSV ID`, { path: where });
}
// advisories/api-batches
var QUERIES_PER_BATCH = 1e3;
var BATCHES_AT_ONCE = 3;
var MAX_ANSWER_BYTES = 64 * 1024 * 1024;
var MAX_PAGES = 200;
var OSV = {
	service: "OSV",
	otherwise: "Without network access, set `advisories` to an advisory folder."
};
async function askBatches(api, questions, onDone) {
	const ids = questions.map(() => new Set());
	let done = 0;
	let queries = questions.map((question, at) => ({ at, question }));
	for (let page = 1; queries.length > 0; page++) {
		if (page > MAX_PAGES) throw badAnswer(api.base, `OSV sent more than ${MAX_PAGES} pages`);
		const next = await mapConcurrently(chunks(queries), BATCHES_AT_ONCE, async (batch) => {
			const results = await askBatch(api, batch);
			for (const [index, { at }] of batch.entries()) {
				for (const id of results[index]?.ids ?? []) {
					api.budget.countId(id);
					ids[at]?.add(id);
				}
			}
			done += batch.length;
			if (page === 1) onDone(done);
			return batch.flatMap((query, index) => followUp(query, results[index]));
		});
		queries = next.flat();
	}
	return ids;
}
function followUp(query, result) {
	const pageToken = result?.nextPageToken;
	return pageToken === void 0 ? [] : [{ ...query, pageToken }];
}
function chunks(queries) {
	const count2 = Math.ceil(queries.length / QUERIES_PER_BATCH);
	return Array.from(
		{ length: count2 },
		(_, index) => queries.slice(index * QUERIES_PER_BATCH, (index + 1) * QUERIES_PER_BATCH)
	);
}
async function askBatch({ base, network, budget }, batch) {
	budget.requireTime();
	const answer = await request(network, `${base}/v1/querybatch`, {
		...OSV,
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ queries: batch.map(queryJson) }),
		maxBytes: MAX_ANSWER_BYTES
	});
	const results = resultsOf(answer);
	if (results.length === batch.length) return results;
	throw badAnswer(base, `OSV returned only ${results.length} of ${batch.length} results`);
}
function queryJson({ question, pageToken }) {
	const { ecosystem, name, version } = question;
	return {
		package: { ecosystem, name },
		...version === "" ? {} : { version },
		...pageToken === void 0 ? {} : { page_token: pageToken }
	};
}
function resultsOf(answer) {
	try {
		return readResults(answer.body, answer.url);
	} catch (cause) {
		if (!(cause instanceof DataError)) throw cause;
		throw badAnswer(answer.url, `OSV sent an invalid response: ${cause.message}`, cause);
	}
}
function badAnswer(url, message, cause) {
	return new RemoteError(
		"bad-response",
		message,
		{ service: OSV.service, method: "POST", url },
		{ cause }
	);
}
// advisories/api-budget
var API_LIMITS = {
	ids: 2e4,
	recordBytes: 512 * 1024 * 1024,
	totalMs: 12e4
};
function openBudget(base, network, limits) {
	const started = network.now();
	const ids = new Set();
	let bytes = 0;
	const call = { service: "OSV", method: "GET", url: base };
	const tooLarge = (what) => new RemoteError("too-large", `OSV sent ${what}`, call);
	return {
		countId: (id) => {
			ids.add(id);
			if (ids.size > limits.ids) throw tooLarge(`more than ${limits.ids} advisories in one run`);
		},
		countBytes: (more) => {
			bytes += more;
			if (bytes > limits.recordBytes) {
				throw tooLarge(`more than ${limits.recordBytes} bytes of records in one run`);
			}
		},
		requireTime: () => {
			if (network.now() - started <= limits.totalMs) return;
			const message = `OSV took more than ${limits.totalMs / 1e3} seconds in one run`;
			throw new RemoteError("timeout", message, call);
		}
	};
}
// advisories/api-queries
var WITH_REPOSITORY = new Set(["Red Hat"]);
function apiQueries(packages) {
	const asked = new Map();
	const unknown = new Set();
	for (const item of packages) {
		for (const coordinates of osvCoordinates(item)) {
			const { base } = parseEcosystem(coordinates.ecosystem);
			const scheme = schemeFor(base);
			if (scheme === void 0) unknown.add(base);
			else for (const question of questionsAbout(coordinates, base, scheme)) ask(question, item);
		}
	}
	return { asked: [...asked.values()], problems: [...unknown].sort().map(unknownEcosystem) };
	function ask(question, item) {
		const key = JSON.stringify([question.ecosystem, question.name, question.version]);
		const known = asked.get(key) ?? { question, packages: [] };
		asked.set(key, known);
		known.packages.push(item);
	}
}
function questionsAbout({ ecosystem, name, spelling, version }, base, scheme) {
	const names = base === "PyPI" ? [name] : [...new Set([spelling, name])];
	return names.map((each) => ({
		ecosystem: WITH_REPOSITORY.has(base) ? base : ecosystem,
		name: each,
		version: isOrdered(version, scheme) ? version : ""
	}));
}
function isOrdered(version, scheme) {
	try {
		scheme.compare(version, version);
		return true;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function unknownEcosystem(base) {
	const message = `unknown OSV ecosystem ${base}: its packages were not checked`;
	return { code: "not-found", message, path: base };
}
// advisories/canaries
var CANARIES = new Map([
	["npm", { name: "lodash", version: "4.17.4" }],
	["PyPI", { name: "jinja2", version: "2.4.1" }],
	["Go", { name: "golang.org/x/text", version: "0.3.0" }],
	["crates.io", { name: "smallvec", version: "0.6.0" }],
	["Maven", { name: "org.apache.logging.log4j:log4j-core", version: "2.14.0" }],
	["RubyGems", { name: "rack", version: "2.0.0" }],
	["Packagist", { name: "guzzlehttp/psr7", version: "1.8.3" }],
	["NuGet", { name: "Newtonsoft.Json", version: "12.0.1" }],
	["Hex", { name: "plug", version: "1.3.0" }],
	["GitHub Actions", { name: "tj-actions/changed-files", version: "" }],
	["Pub", { name: "http", version: "0.13.0" }],
	["SwiftURL", { name: "github.com/apple/swift-nio-http2", version: "" }]
]);
var DISTRIBUTION_NAMES = ["openssl", "curl", "glibc", "busybox"];
var WITHOUT_CANARY = new Set(["Bitnami", "CRAN", "ConanCenter", "Hackage", "Julia"]);
function canariesOf(base) {
	const canary = CANARIES.get(base);
	if (canary !== void 0) return [canary];
	if (WITHOUT_CANARY.has(base)) return [];
	return DISTRIBUTION_NAMES.map((name) => ({ name, version: "" }));
}
// advisories/unanswered-ecosystems
var RED_HAT_ENDS = ["::baseos", "::server", ".0"];
function silentEcosystems(packages, records) {
	const own = new Set(packages.flatMap(({ ecosystem }) => ecosystem ?? []));
	const recorded = new Set(
		records.flatMap(({ affected }) => affected.map((entry) => entry.package.ecosystem))
	);
	return [...own].filter((ecosystem) => schemeFor(ecosystem) !== void 0).filter((ecosystem) => ![...recorded].some((each) => coversEcosystem(each, ecosystem))).sort();
}
function queriesAboutSilence(ecosystem) {
	const { base } = parseEcosystem(ecosystem);
	const ends = base === "Red Hat" ? RED_HAT_ENDS : [""];
	return ends.flatMap(
		(end) => canariesOf(base).map((canary) => ({ ecosystem: `${ecosystem}${end}`, ...canary }))
	);
}
function unknownToService(ecosystem) {
	const message = `OSV has no advisories for ${ecosystem}: its packages were not checked`;
	return { code: "not-found", message, path: ecosystem };
}
// advisories/withdrawn
var TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
var MAX_AHEAD_MS = 864e5;
function wasWithdrawn(withdrawn, now = Number.POSITIVE_INFINITY) {
	if (withdrawn === void 0) return false;
	const time = TIMESTAMP.test(withdrawn) ? Date.parse(withdrawn) : Number.NaN;
	return time <= now + MAX_AHEAD_MS ? true : void 0;
}
// advisories/open-api
var MAX_RECORD_BYTES = 32 * 1024 * 1024;
var RECORDS_AT_ONCE = 10;
function openApi(url, network, limits = API_LIMITS) {
	const base = url.replace(/\/+$/, "").replace(/\/v1$/, "");
	return {
		find: (packages, onProgress, aliasIds) => {
			const budget = openBudget(base, network, limits);
			return findAt({ base, network, budget }, packages, onProgress, aliasIds);
		}
	};
}
async function findAt(api, packages, onProgress, aliasIds = () => []) {
	const started = new Date(api.network.now()).toISOString();
	const { asked, problems } = apiQueries(packages);
	const questions = asked.map(({ question }) => question);
	const ids = await askBatches(
		api,
		questions,
		(done) => onProgress?.(Math.floor(done / asked.length * packages.length), packages.length)
	);
	const wanted = [...new Set(ids.flatMap((each) => [...each]))].sort();
	const narrow = narrowTo(packages);
	const records = await mapConcurrently(
		wanted,
		RECORDS_AT_ONCE,
		async (id) => narrow(await fetchRecord(api, id))
	);
	const byId = new Map(wanted.map((id, index) => [id, records[index]]));
	const candidates = asked.flatMap(
		({ packages: asking, question }, index) => asking.flatMap((item) => pair(item, question, ids[index] ?? new Set(), byId))
	);
	const newest = records.reduce((time, record) => later(time, record.modified), "");
	const data = {
		name: api.base,
		newest: newest === "" ? void 0 : newest,
		records: answeredEcosystems(questions, records, started)
	};
	const unknown = await unknownEcosystems(api, silentEcosystems(packages, records));
	const own = unique(candidates);
	const aliases = await fetchAliases(api, aliasIds(own));
	return {
		candidates: own,
		problems: [...problems, ...unknown, ...aliases.problems],
		aliases: aliases.advisories,
		data
	};
}
async function unknownEcosystems(api, silent) {
	const asked = silent.map(queriesAboutSilence);
	if (asked.flat().length === 0) return [];
	const ids = await askBatches(api, asked.flat(), () => void 0);
	const answered = new Set(asked.flat().filter((_, index) => (ids[index]?.size ?? 0) > 0));
	return silent.filter((_, index) => {
		const own = asked[index] ?? [];
		return own.length > 0 && !own.some((question) => answered.has(question));
	}).map(unknownToService);
}
function narrowTo(packages) {
	const asked = new Set(
		packages.flatMap(
			(item) => osvCoordinates(item).map(
				({ ecosystem, name }) => keyOf(parseEcosystem(ecosystem).base, name)
			)
		)
	);
	return (advisory) => ({
		...advisory,
		affected: advisory.affected.filter(({ package: { ecosystem, name } }) => {
			const { base } = parseEcosystem(ecosystem);
			return asked.has(keyOf(base, normalName(base, name)));
		})
	});
}
function keyOf(base, name) {
	return `${base}
${name}`;
}
function pair(item, { version, ecosystem }, ids, byId) {
	const isClaimed = version !== "" && ecosystem === item.ecosystem;
	return [...ids].flatMap((id) => {
		const advisory = byId.get(id);
		if (advisory === void 0 || advisory.withdrawn !== void 0) return [];
		return [{ package: item, advisory, isClaimed }];
	});
}
function unique(candidates) {
	const seen = new Map();
	return candidates.filter(({ package: item, advisory }) => {
		const ids = seen.get(item) ?? new Set();
		seen.set(item, ids);
		if (ids.has(advisory.id)) return false;
		ids.add(advisory.id);
		return true;
	});
}
async function fetchAliases(api, ids) {
	const answers = await mapConcurrently(ids, RECORDS_AT_ONCE, (id) => fetchAlias(api, id));
	return {
		advisories: answers.flatMap(({ advisories }) => advisories),
		problems: answers.flatMap(({ problems }) => problems)
	};
}
async function fetchAlias(api, id) {
	try {
		api.budget.countId(id);
		return { advisories: [await fetchRecord(api, id)], problems: [] };
	} catch (error) {
		if (!(error instanceof RemoteError)) throw error;
		if (error.code === "not-found") return { advisories: [], problems: [] };
		const message = `the alias record could not be read: ${error.message}`;
		return { advisories: [], problems: [{ code: error.code, message, path: id }] };
	}
}
async function fetchRecord({ base, network, budget }, id) {
	budget.requireTime();
	const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
	const answer = await request(network, url, { ...OSV, maxBytes: MAX_RECORD_BYTES });
	budget.countBytes(answer.body.length);
	const advisory = readRecord(answer);
	if (advisory.id !== id) {
		throw badRecord(answer, `OSV returned ${advisory.id} instead of ${id}`);
	}
	if (wasWithdrawn(advisory.withdrawn, network.now()) !== void 0) return advisory;
	throw badRecord(answer, `OSV sent an invalid withdrawal time for ${id}`);
}
function readRecord(answer) {
	try {
		return parseAdvisory(parseExactJson(answer.body, answer.url));
	} catch (cause) {
		if (!(cause instanceof DataError)) throw cause;
		throw badRecord(answer, `OSV sent an invalid record: ${cause.message}`, cause);
	}
}
function badRecord(answer, message, cause) {
	const call = { service: OSV.service, method: "GET", url: answer.url, status: answer.status };
	return new RemoteError("bad-response", message, call, { cause });
}
// advisories/open-bucket
import{ hash as hash3 }from"node:crypto";
import{ join as join4 }from"node:path";
// advisories/bucket-archive
import{ stat }from"node:fs/promises";
// advisories/bucket-url
var BUCKET = "The advisory bucket";
var MAX_LIST_BYTES = 1024 * 1024;
var ECOSYSTEM = /^[A-Za-z0-9](?!.*\.\.)[A-Za-z0-9 ._+-]{0,60}$/;
function bucketUrl(bucket, ...path) {
	const url = new URL(bucket);
	const folder = url.pathname.replace(/\/+$/, "");
	url.pathname = [folder, ...path.map(encodeURIComponent)].join("/");
	return url.href;
}
async function bucketEcosystems(bucket, network) {
	const url = bucketUrl(bucket, "ecosystems.txt");
	const { body } = await request(network, url, { service: BUCKET, maxBytes: MAX_LIST_BYTES });
	const lines = body.toString("utf8").split(/\r?\n/).filter((line) => line !== "");
	const bases = lines.map((line) => parseEcosystem(line).base);
	if (bases.length > 0 && bases.every((base) => ECOSYSTEM.test(base))) return new Set(bases);
	const call = { service: BUCKET, method: "GET", url: redactUrl(url), status: 200 };
	const message = `${BUCKET} did not return a list of ecosystems for GET ${call.url}`;
	throw new RemoteError("bad-response", message, call);
}
// advisories/modified-ids
var MAX_ROW = 300;
var ROW = /^(\d{4}-\d{2}-\d{2}T[\d:]{8})(?:\.\d{1,9})?Z,[^,\s]{1,200}$/;
var DAY_MS = 864e5;
var LEAST_SHARE = 0.95;
function modifiedIdRows(path) {
	const decoder = new TextDecoder("latin1");
	let rest = "";
	let count2 = 0;
	let newest = "";
	let malformed;
	const take = (text2) => {
		count2 += 1;
		const [, time] = ROW.exec(text2) ?? [];
		if (time === void 0) malformed ??= count2;
		else newest = later(newest, `${time}Z`);
	};
	return {
		push: (chunk) => {
			if (malformed !== void 0) return;
			const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
			rest = lines.pop() ?? "";
			for (const line of lines) take(line.replace(/\r$/, ""));
			if (rest.length > MAX_ROW) malformed ??= count2 + 1;
		},
		end: () => {
			if (rest !== "") take(rest);
			if (malformed !== void 0) {
				const place = { path, line: malformed };
				throw new DataError("malformed", "the row must contain a time and an ID", place);
			}
			if (count2 === 0) throw new DataError("malformed", "modified_id.csv has no rows", { path });
			return { count: count2, newest };
		}
	};
}
function contradictions({ ecosystem, records, newest = "" }, stated, path) {
	const problem = (message) => ({
		code: "contradiction",
		message: `${message}. Fix: use a complete, current copy of the bucket.`,
		path: `${path}/${ecosystem}`
	});
	const ahead = Date.parse(stated.newest) - Date.parse(newest);
	const [own, listed] = [newest, stated.newest].map((time) => dayText(time) ?? "no date");
	const archive = `all.zip has records up to ${own}`;
	const list2 = `modified_id.csv lists records up to ${listed}`;
	if (!(Math.abs(ahead) <= DAY_MS)) return [problem(`${archive}, but ${list2}`)];
	if (records >= stated.count * LEAST_SHARE) return [];
	return [problem(`all.zip has ${records} records, but modified_id.csv lists ${stated.count}`)];
}
// advisories/read-zip
import{ crc32 }from"node:zlib";
// compression/inflate-raw
import{ createInflateRaw, inflateRawSync }from"node:zlib";
var FIRST_BYTES = 64 * 1024;
function rawInflater(nodeVersion = process.versions.node) {
	let direct = openDirect(nodeVersion);
	let output = Buffer.allocUnsafeSlow(FIRST_BYTES);
	return (packed, size) => {
		if (direct === void 0) return inflateAlone(packed, size);
		if (output.length <= size) output = Buffer.allocUnsafeSlow(size + 1);
		try {
			direct.stream.reset();
			const { written } = direct.call(packed, output.subarray(0, size + 1), true);
			return written > size ? void 0 : output.subarray(0, written);
		} catch {
			direct = openDirect(nodeVersion);
			return void 0;
		}
	};
}
function openDirect(nodeVersion) {
	const stream = createInflateRaw();
	const call = directCall(stream, "zlib", nodeVersion);
	return call === void 0 ? void 0 : { stream, call };
}
function inflateAlone(packed, size) {
	try {
		const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
		return content.length > size ? void 0 : content;
	} catch {
		return void 0;
	}
}
// advisories/read-zip
var MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;
var MAX_RECORD_BYTES2 = 32 * 1024 * 1024;
var MAX_RATIO = 100;
function listRecords(archive, path) {
	const entries = listZip(archive);
	if (entries === void 0 || entries.some(({ name }) => name.split("/").includes(".."))) {
		const message = `the file is not a readable zip archive, or has more than ${MAX_ENTRIES} files`;
		throw new DataError("malformed", message, { path });
	}
	const records = entries.filter(({ name }) => name.endsWith(".json"));
	const inflated = records.reduce((sum, { size }) => sum + size, 0);
	if (inflated > archive.length * MAX_RATIO) {
		throw overLimit(path, `records that inflate to more than ${MAX_RATIO} times their size`);
	}
	return records.map((entry) => namedEntry(archive, entry, path));
}
function recordUnpacker(path) {
	const inflate = rawInflater();
	return (packed, entry) => {
		const { size, crc } = entry;
		const bytes = isStored(entry) ? packed : inflate(packed, Math.min(size, MAX_RECORD_BYTES2));
		if (bytes === void 0) {
			throw new DataError("malformed", "a record cannot be inflated", { path });
		}
		if (bytes.length === size && crc32(bytes) === crc) return bytes;
		throw new DataError("digest-mismatch", "a record does not match its checksum", { path });
	};
}
function namedEntry(archive, entry, path) {
	const { name, packed, size, crc, method } = entry;
	if (!isReadable(entry)) {
		const message = `${name} uses an unsupported compression method`;
		throw new DataError("unsupported-version", message, { path });
	}
	if (size > MAX_RECORD_BYTES2) {
		throw overLimit(path, `a record of more than ${MAX_RECORD_BYTES2} bytes`);
	}
	const start = contentStart(archive, entry);
	if (start === void 0) {
		throw new DataError("malformed", `${name} extends past the end of the archive`, { path });
	}
	return { name, start, packed, size, crc, method };
}
function overLimit(path, what) {
	return new DataError("limit-exceeded", `the archive has ${what}`, { path });
}
// advisories/bucket-archive
var MAX_LIST_BYTES2 = 256 * 1024 * 1024;
var NOT_FOUND = 404;
var DAY_MS2 = 864e5;
async function isCurrent(path, now) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && dayOf(found.mtimeMs) === dayOf(now);
}
function dayOf(time) {
	return Math.floor(time / DAY_MS2);
}
async function fetchArchive(archive, network) {
	const { bucket, ecosystem, path, guarded } = archive;
	const url = bucketUrl(bucket, ecosystem, "all.zip");
	const draft = openDraftFile(path, guarded);
	try {
		await download(network, url, { service: BUCKET, maxBytes: MAX_ARCHIVE_BYTES }, draft.write);
		draft.close();
		draft.publish();
	} catch (error) {
		draft.discard();
		throw error;
	}
}
async function fetchModifiedIds({ bucket, ecosystem }, network) {
	const url = bucketUrl(bucket, ecosystem, "modified_id.csv");
	const rows = modifiedIdRows(`${ecosystem}/modified_id.csv`);
	const options = { service: BUCKET, maxBytes: MAX_LIST_BYTES2, accept: [NOT_FOUND] };
	const status = await download(network, url, options, rows.push);
	return status === NOT_FOUND ? void 0 : rows.end();
}
// advisories/open-indexes
import{ readdir as readdir3, stat as stat3 }from"node:fs/promises";
import{ basename, join as join3 }from"node:path";
// advisories/folder-index
import{ readdir, readFile, stat as stat2 }from"node:fs/promises";
import{ join }from"node:path";
// advisories/record-names
function namesIn(record, ecosystem) {
	const names = new Set();
	if (wasWithdrawn(stringAt(record, "withdrawn")) === true) return names;
	for (const named of packagesIn(record)) {
		const name = stringAt(named, "name");
		const { base } = parseEcosystem(stringAt(named, "ecosystem") ?? "");
		if (base === ecosystem && name !== void 0) names.add(normalName(base, name));
	}
	return names;
}
function packageKey(release, name) {
	return `${release}
${name}`;
}
function packageKeysIn(record, ecosystem) {
	const keys = new Set();
	if (wasWithdrawn(stringAt(record, "withdrawn")) === true) return keys;
	for (const named of packagesIn(record)) {
		const name = stringAt(named, "name");
		const release = stringAt(named, "ecosystem") ?? "";
		const { base } = parseEcosystem(release);
		if (base === ecosystem && name !== void 0) {
			keys.add(packageKey(release, normalName(base, name)));
		}
	}
	return keys;
}
function releasesIn(record, ecosystem) {
	const all = packagesIn(record).map((named) => stringAt(named, "ecosystem") ?? "");
	return new Set(all.filter((release) => parseEcosystem(release).base === ecosystem));
}
function isForeign(record, ecosystem) {
	const all = packagesIn(record).flatMap((named) => stringAt(named, "ecosystem") ?? []);
	return all.length > 0 && all.every((each) => parseEcosystem(each).base !== ecosystem);
}
function packagesIn(record) {
	return (arrayAt(record, "affected") ?? []).filter(isObject).map((affected) => objectAt(affected, "package") ?? {});
}
// advisories/folder-index
var MAX_FILES = 2e5;
async function readUnpackedFolder(folder, shown) {
	const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
	if (names.length > MAX_FILES) {
		const message = `the folder has ${names.length} record files. Fix: pack the files into all.zip`;
		throw new DataError("limit-exceeded", message, { path: shown });
	}
	const records = [];
	const broken = [];
	const others = [];
	for (const name of names) {
		const read = await readUnpackedFile(join(folder, name), `${shown}/${name}`);
		records.push(...read.records);
		broken.push(...read.broken);
		others.push(...read.others);
	}
	return { records, broken, others };
}
function withoutOtherFiles(loose) {
	return { ...loose, others: [] };
}
async function readUnpackedFile(path, shown) {
	const value = await readJson(path, shown);
	const items = Array.isArray(value) ? value : [value];
	const records = items.filter(isRecord).map((record) => ({ record, shown }));
	if (records.length === items.length) return { records, broken: [], others: [] };
	const isOther = value !== void 0 && records.length === 0;
	return { records, broken: isOther ? [] : [shown], others: isOther ? [shown] : [] };
}
function openFolderIndex(loose, ecosystem, shown) {
	const byName = new Map();
	const byId = Map.groupBy(loose.records.filter(isScored), idOf);
	let newest = "";
	let records = 0;
	for (const entry of loose.records) {
		const names = namesIn(entry.record, ecosystem);
		if (names.size > 0) records += 1;
		if (names.size > 0) newest = later(newest, stringAt(entry.record, "modified") ?? "");
		for (const name of names) byName.set(name, [...byName.get(name) ?? [], entry]);
	}
	return {
		newest,
		records,
		releases: new Set(loose.records.flatMap(({ record }) => [...releasesIn(record, ecosystem)])),
		problems: brokenRecords([...loose.broken, ...loose.others].sort(), shown),
		find: (name) => readAll(byName.get(name) ?? [], ({ record }) => parseAdvisory(record)),
		couldAffect: (name) => byName.has(name),
		lookUp: (id) => readAll(byId.get(id) ?? [], ({ record }) => parseAdvisory(record)),
		close: async () => void 0
	};
}
async function readJson(path, shown) {
	const { size } = await stat2(path);
	if (size > MAX_RECORD_BYTES2) return void 0;
	try {
		return parseJson(await readFile(path), shown);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function isRecord(value) {
	return isObject(value) && stringAt(value, "id") !== void 0;
}
function idOf({ record }) {
	return stringAt(record, "id") ?? "";
}
function isScored(loose) {
	return isScoredId(idOf(loose));
}
// advisories/zip-index
import{ hash as hash2 }from"node:crypto";
import{ readSync as readSync2 }from"node:fs";
// digest/hash-file
import{ createHash }from"node:crypto";
import{ readSync }from"node:fs";
var CHUNK_BYTES = 256 * 1024;
function hashFile(file) {
	const hash5 = createHash("sha256");
	const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
	let at = 0;
	for (; ; ) {
		const length = readSync(file, chunk, 0, CHUNK_BYTES, at);
		if (length === 0) return hash5.digest("hex");
		hash5.update(chunk.subarray(0, length));
		at += length;
	}
}
// advisories/affected-summary
import{ crc32 as crc322 }from"node:zlib";
var CHECKSUM_DIGITS = 4;
var ANY_VERSION = "*";
var LETTERS = { introduced: "i", fixed: "f", lastAffected: "l", limit: "m" };
function encodeSummary(entries) {
	return JSON.stringify(entries?.map(encodeEntry) ?? null);
}
function decodeSummary(text2) {
	const value = parsed(text2);
	if (!Array.isArray(value)) return void 0;
	const entries = value.map(decodeEntry).filter((entry) => entry !== void 0);
	return entries.length === value.length ? entries : void 0;
}
function couldAffect(summary, version, scheme) {
	if (summary === void 0 || scheme === void 0 || version === "") return true;
	return summary.some(
		({ listed, ranges }) => listed === ANY_VERSION || isListed(listed, version) || affects({ ranges, versions: [] }, version, scheme) !== "not-affected"
	);
}
function encodeEntry({ versions, ranges }) {
	const compared = ranges.filter(({ type }) => type !== "GIT");
	const isOnlyListed = compared.length === 0 && versions.length > 0;
	const listed = isOnlyListed ? ANY_VERSION : versions.map(checksumOf).join("");
	return [listed, ...compared.map(({ type, events }) => [type, ...events.map(encodeEvent)])];
}
function encodeEvent(event) {
	if ("introduced" in event) return LETTERS.introduced + event.introduced;
	if ("fixed" in event) return LETTERS.fixed + event.fixed;
	if ("lastAffected" in event) return LETTERS.lastAffected + event.lastAffected;
	return LETTERS.limit + event.limit;
}
function parsed(text2) {
	try {
		return JSON.parse(text2);
	} catch {
		return void 0;
	}
}
function decodeEntry(value) {
	if (!Array.isArray(value)) return void 0;
	const [listed, ...rest] = value;
	const ranges = rest.map(decodeRange).filter((range) => range !== void 0);
	if (typeof listed !== "string" || ranges.length !== rest.length) return void 0;
	return { listed, ranges };
}
function decodeRange(value) {
	if (!Array.isArray(value)) return void 0;
	const [type, ...rest] = value;
	const events = rest.map(decodeEvent).filter((event) => event !== void 0);
	if (type !== "SEMVER" && type !== "ECOSYSTEM" || events.length !== rest.length)
		return void 0;
	return { type, events };
}
function decodeEvent(value) {
	if (typeof value !== "string") return void 0;
	const version = value.slice(1);
	switch (value.charAt(0)) {
		case LETTERS.introduced:
			return { introduced: version };
		case LETTERS.fixed:
			return { fixed: version };
		case LETTERS.lastAffected:
			return { lastAffected: version };
		case LETTERS.limit:
			return { limit: version };
		default:
			return void 0;
	}
}
function isListed(listed, version) {
	if (listed === "") return false;
	const wanted = checksumOf(version);
	for (let at = 0; at < listed.length; at += CHECKSUM_DIGITS) {
		if (listed.startsWith(wanted, at)) return true;
	}
	return false;
}
function checksumOf(version) {
	return crc322(version).toString(16).padStart(CHECKSUM_DIGITS, "0").slice(-CHECKSUM_DIGITS);
}
// advisories/index-archive
function indexArchive(archive, ecosystem, shown) {
	const entries = listRecords(archive, shown);
	const unpack2 = recordUnpacker(shown);
	const names = new Map();
	const ids = new Map();
	const summaries = new Map();
	const broken = [];
	const releases = new Set();
	let newest = "";
	let foreign = 0;
	for (const [at, entry] of entries.entries()) {
		const packed = archive.subarray(entry.start, entry.start + entry.packed);
		const record = recordOf(() => unpack2(packed, entry), shown);
		if (record === void 0) {
			broken.push(entry.name);
			continue;
		}
		newest = later(newest, stringAt(record, "modified") ?? "");
		for (const release of releasesIn(record, ecosystem)) releases.add(release);
		for (const [key, summary] of summariesIn(record, ecosystem)) {
			const number = summaries.get(summary) ?? summaries.size;
			summaries.set(summary, number);
			add(names, key, at, number);
		}
		if (isForeign(record, ecosystem)) foreign += 1;
		const id = stringAt(record, "id") ?? "";
		if (isScoredId(id)) add(ids, id, at);
	}
	const texts = [...summaries.keys()];
	return {
		...{ entries, names, ids, summaries: texts, releases: [...releases].sort() },
		...{ newest, broken, foreign }
	};
}
function add(rows, key, ...row) {
	const own = rows.get(key) ?? [];
	rows.set(key, own);
	own.push(...row);
}
function recordOf(unpack2, shown) {
	try {
		const value = parseJson(unpack2(), shown);
		if (!isObject(value) || stringAt(value, "id") === void 0) return void 0;
		return value;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function summariesIn(record, ecosystem) {
	const keys = packageKeysIn(record, ecosystem);
	if (keys.size === 0) return new Map();
	const affected = affectedIn(record);
	const byKey = Map.groupBy(
		affected ?? [],
		({ package: { ecosystem: release, name } }) => packageKey(release, normalName(parseEcosystem(release).base, name))
	);
	return new Map([...keys].map((key) => [key, encodeSummary(byKey.get(key))]));
}
function affectedIn(record) {
	try {
		return parseAdvisory(record).affected;
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
// advisories/key-table
import{ endianness }from"node:os";
var NUMBER_BYTES = 4;
var HEAD_BYTES = 2 * NUMBER_BYTES;
var KEY_NUMBERS = 2;
var KEY_BYTES = KEY_NUMBERS * NUMBER_BYTES;
var NONE = [];
function encodeKeyTable(values) {
	const keys = [...values].map(([key, own]) => ({ text: Buffer.from(key), own })).sort((a, b) => Buffer.compare(a.text, b.text));
	const all = keys.flatMap(({ own }) => own);
	const numbers = [keys.length, all.length];
	let textEnd = 0;
	let end = 0;
	for (const { text: text2, own } of keys) {
		textEnd += text2.length;
		end += own.length;
		numbers.push(textEnd, end);
	}
	const texts = keys.map(({ text: text2 }) => text2);
	return Buffer.concat([numberBytes(numbers), numberBytes(all), ...texts]);
}
function numberBytes(numbers) {
	const bytes = Buffer.allocUnsafeSlow(numbers.length * NUMBER_BYTES);
	for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * NUMBER_BYTES);
	return bytes;
}
function numbersIn(bytes, start, count2) {
	const copy = Buffer.allocUnsafeSlow(count2 * NUMBER_BYTES);
	bytes.copy(copy, 0, start, start + copy.length);
	if (endianness() === "BE") copy.swap32();
	return new Uint32Array(copy.buffer, 0, count2);
}
function openKeyTable(bytes, limits) {
	const layout = layoutOf(bytes);
	if (layout === void 0 || !isIntact(layout, limits)) return void 0;
	return {
		find: (key) => {
			const at = search(layout, Buffer.from(key));
			return at === void 0 ? NONE : valuesOf(layout, at);
		}
	};
}
function layoutOf(bytes) {
	if (bytes.length < HEAD_BYTES) return void 0;
	const keys = bytes.readUInt32LE(0);
	const count2 = bytes.readUInt32LE(NUMBER_BYTES);
	const values = HEAD_BYTES + keys * KEY_BYTES;
	const texts = values + count2 * NUMBER_BYTES;
	if (texts > bytes.length) return void 0;
	return {
		keys,
		ends: numbersIn(bytes, HEAD_BYTES, keys * KEY_NUMBERS),
		values: numbersIn(bytes, values, count2),
		texts: bytes.subarray(texts)
	};
}
function isIntact({ keys, ends, values, texts }, limits) {
	let textEnd = 0;
	let end = 0;
	for (let at = 0; at < ends.length; at += KEY_NUMBERS) {
		const nextText = ends[at] ?? 0;
		const next = ends[at + 1] ?? 0;
		if (nextText < textEnd || next < end || next % limits.length !== 0) return false;
		textEnd = nextText;
		end = next;
	}
	const isComplete = end === values.length && textEnd === texts.length;
	if (!isComplete || keys === 0 && values.length > 0) return false;
	return limits.every((limit, column) => isBelow(values, limit, column, limits.length));
}
function isBelow(values, limit, column, columns) {
	for (let at = column; at < values.length; at += columns) {
		if ((values[at] ?? 0) >= limit) return false;
	}
	return true;
}
function search({ keys, ends, texts }, wanted) {
	let low = 0;
	let high = keys - 1;
	while (low <= high) {
		const middle = low + high >>> 1;
		const end = ends[middle * KEY_NUMBERS] ?? 0;
		const order = wanted.compare(texts, endBefore(ends, middle, 0), end);
		if (order === 0) return middle;
		if (order < 0) high = middle - 1;
		else low = middle + 1;
	}
	return void 0;
}
function valuesOf({ ends, values }, at) {
	return [...values.subarray(endBefore(ends, at, 1), ends[at * KEY_NUMBERS + 1])];
}
function endBefore(ends, at, field) {
	return at === 0 ? 0 : ends[(at - 1) * KEY_NUMBERS + field] ?? 0;
}
// advisories/text-list
var NUMBER_BYTES2 = 4;
function encodeTextList(texts) {
	const contents = texts.map((text2) => Buffer.from(text2));
	const ends = [];
	for (const { length } of contents) ends.push((ends.at(-1) ?? 0) + length);
	return Buffer.concat([numberBytes([texts.length, ...ends]), ...contents]);
}
function openTextList(bytes) {
	if (bytes.length < NUMBER_BYTES2) return void 0;
	const count2 = bytes.readUInt32LE(0);
	const start = NUMBER_BYTES2 + count2 * NUMBER_BYTES2;
	if (start > bytes.length) return void 0;
	const ends = numbersIn(bytes, NUMBER_BYTES2, count2);
	if (!isIntact2(ends, bytes.length - start)) return void 0;
	return {
		count: count2,
		textAt: (number) => (
			bytes.toString("utf8", start + (ends[number - 1] ?? 0), start + (ends[number] ?? 0))
		)
	};
}
function isIntact2(ends, size) {
	let end = 0;
	for (const next of ends) {
		if (next < end) return false;
		end = next;
	}
	return end === size;
}
// advisories/index-file
var INDEX_FORMAT = "assay/advisory-index/v10";
var NUMBER_BYTES3 = 4;
var ENTRY_NUMBERS = 5;
var ENTRY_BYTES = ENTRY_NUMBERS * NUMBER_BYTES3;
var descriptionSchema = object({
	kind: constant(INDEX_FORMAT),
	newest: text,
	releases: list(text),
	broken: list(text),
	foreign: count,
	entries: count,
	names: count,
	ids: count
});
function encodeIndex({ entries, names, ids, summaries, ...rest }) {
	const byName = encodeKeyTable(names);
	const byId = encodeKeyTable(ids);
	const description = Buffer.from(
		JSON.stringify({
			kind: INDEX_FORMAT,
			newest: rest.newest,
			releases: rest.releases,
			broken: rest.broken,
			foreign: rest.foreign,
			entries: entries.length,
			names: byName.length,
			ids: byId.length
		})
	);
	const numbers = entries.flatMap(({ start, packed, size, crc, method }) => [start, packed, size, crc, method]);
	const parts = [numberBytes([description.length]), description, numberBytes(numbers)];
	return Buffer.concat([...parts, byName, byId, encodeTextList(summaries)]);
}
function openIndex(bytes, archiveBytes) {
	if (bytes.length < NUMBER_BYTES3) return void 0;
	const start = NUMBER_BYTES3 + bytes.readUInt32LE(0);
	const described = describedIn(bytes.subarray(NUMBER_BYTES3, start));
	if (described === void 0) return void 0;
	const { entries: count2, names: nameBytes, ids: idBytes, kind: _, ...rest } = described;
	const entriesEnd = start + count2 * ENTRY_BYTES;
	const namesEnd = entriesEnd + nameBytes;
	const idsEnd = namesEnd + idBytes;
	if (idsEnd > bytes.length) return void 0;
	const entries = numbersIn(bytes, start, count2 * ENTRY_NUMBERS);
	if (!areWithin(entries, archiveBytes)) return void 0;
	const summaries = openTextList(bytes.subarray(idsEnd));
	if (summaries === void 0) return void 0;
	const names = openKeyTable(bytes.subarray(entriesEnd, namesEnd), [count2, summaries.count]);
	const ids = openKeyTable(bytes.subarray(namesEnd, idsEnd), [count2]);
	if (names === void 0 || ids === void 0) return void 0;
	const entryAt = (position) => readEntry(entries, position * ENTRY_NUMBERS);
	return { ...rest, count: count2, entryAt, names, ids, summaryAt: summaryReader(summaries) };
}
function summaryReader(summaries) {
	const known = new Map();
	return (number) => {
		const found = known.get(number) ?? { summary: decodeSummary(summaries.textAt(number)) };
		known.set(number, found);
		return found.summary;
	};
}
function describedIn(bytes) {
	try {
		return inspect(descriptionSchema, JSON.parse(bytes.toString("utf8")), 1).value;
	} catch {
		return void 0;
	}
}
function readEntry(entries, at) {
	const [start = 0, packed = 0, size = 0, crc = 0, method = 0] = entries.subarray(at);
	return { start, packed, size, crc, method };
}
function areWithin(entries, archiveBytes) {
	for (let at = 0; at < entries.length; at += ENTRY_NUMBERS) {
		const end = (entries[at] ?? 0) + (entries[at + 1] ?? 0);
		if (end > archiveBytes || (entries[at + 2] ?? 0) > MAX_RECORD_BYTES2) return false;
	}
	return true;
}
// advisories/zip-index-cache
import{ hash }from"node:crypto";
import{ readdir as readdir2, readFile as readFile2 }from"node:fs/promises";
import{ dirname, join as join2 }from"node:path";
var ENDING = ".index";
async function loadIndex(folder, archive) {
	const bytes = await readIndexBytes(folder, archive);
	return bytes && openIndex(bytes, archive.size);
}
async function readIndexBytes(folder, archive) {
	const start = nameStart(archive);
	const names = await readdir2(folder).catch(() => []);
	for (const name of names.filter((each) => each.startsWith(start)).sort()) {
		const bytes = await readFile2(join2(folder, name)).catch(() => void 0);
		if (bytes !== void 0 && name === fileName(start, bytes)) return bytes;
	}
	return void 0;
}
async function saveIndex(folder, archive, index) {
	const start = nameStart(archive);
	const guarded = [dirname(folder)];
	try {
		const names = await readdir2(folder).catch(() => []);
		for (const name of names.filter((each) => each.startsWith(start))) {
			removeFile(join2(folder, name), guarded);
		}
		writeFile(join2(folder, fileName(start, index)), index, guarded);
	} catch (error) {
		if (error instanceof UserError) throw error;
	}
}
function fileName(start, index) {
	return `${start}${sha256Of(index)}${ENDING}`;
}
function nameStart({ sha256, ecosystem }) {
	return `${sha256Of(`${INDEX_FORMAT}
${ecosystem}
${sha256}`)}-`;
}
function sha256Of(content) {
	return hash("sha256", content, "hex");
}
// advisories/zip-index
async function openZipIndex(location) {
	const file = await openFile(location.path);
	try {
		return advisoryIndexOf(await indexOf(file, location), file, location.shown);
	} catch (error) {
		await file.close();
		throw error;
	}
}
function advisoryIndexOf(index, file, shown) {
	const readAdvisory = advisoryReader(file, shown);
	const advisories = new Map();
	const advisoryAt = (position) => {
		const advisory = advisories.get(position) ?? readAdvisory(index.entryAt(position));
		advisories.set(position, advisory);
		return advisory;
	};
	const read = (positions) => readAll(positions, advisoryAt);
	const rowsOf = rowFinder(index);
	return {
		newest: index.newest,
		records: index.count - index.broken.length,
		releases: new Set(index.releases),
		problems: [...brokenRecords(index.broken, shown), ...foreignRecords(index, shown)],
		find: (name, ecosystem) => {
			const positions = rowsOf(name, ecosystem).map(({ position }) => position);
			return read([...new Set(positions)].sort((a, b) => a - b));
		},
		couldAffect: (name, version, ecosystem) => rowsOf(name, ecosystem).some(
			({ summary }) => couldAffect(index.summaryAt(summary), version, schemeFor(ecosystem))
		),
		lookUp: (id) => read(index.ids.find(id)),
		close: () => file.close()
	};
}
function rowFinder(index) {
	const covering = new Map();
	const releasesFor = (ecosystem) => {
		const known = covering.get(ecosystem);
		if (known !== void 0) return known;
		const found = index.releases.filter((release) => coversEcosystem(release, ecosystem));
		covering.set(ecosystem, found);
		return found;
	};
	return (name, ecosystem) => {
		const releases = ecosystem === void 0 ? index.releases : releasesFor(ecosystem);
		return releases.flatMap((release) => rowsIn(index.names.find(packageKey(release, name))));
	};
}
function rowsIn(values) {
	const rows = [];
	for (let at = 0; at + 1 < values.length; at += 2) {
		rows.push({ position: values[at] ?? 0, summary: values[at + 1] ?? 0 });
	}
	return rows;
}
var MAX_FOREIGN_SHARE = 0.01;
function foreignRecords({ foreign, count: count2 }, path) {
	if (foreign <= count2 * MAX_FOREIGN_SHARE) return [];
	const message = `${foreign} of ${countNoun(count2, "record")} belong to other ecosystems`;
	return [{ code: "contradiction", message, path }];
}
async function indexOf(file, location) {
	const { cacheFolder: cacheFolder2, ecosystem } = location;
	const { size } = await file.stat();
	if (size > MAX_ARCHIVE_BYTES) {
		const message = `the archive is ${size} bytes; the limit is ${MAX_ARCHIVE_BYTES}`;
		throw new DataError("limit-exceeded", message, { path: location.shown });
	}
	if (cacheFolder2 === void 0) return indexAgain(await file.readFile(), location).index;
	const sha256 = hashFile(file.fd);
	const cached = await loadIndex(cacheFolder2, { sha256, size, ecosystem });
	if (cached !== void 0) return cached;
	const archive = await file.readFile();
	const { index, encoded } = indexAgain(archive, location);
	const indexed = { sha256: hash2("sha256", archive, "hex"), size: archive.length, ecosystem };
	await saveIndex(cacheFolder2, indexed, encoded);
	return index;
}
function indexAgain(archive, location) {
	const encoded = encodeIndex(indexArchive(archive, location.ecosystem, location.shown));
	const index = openIndex(encoded, archive.length);
	if (index === void 0) throw new Error(`the index of ${location.shown} cannot be read back`);
	return { index, encoded };
}
function advisoryReader(file, shown) {
	const unpack2 = recordUnpacker(shown);
	return (entry) => {
		const packed = Buffer.allocUnsafe(entry.packed);
		const length = readSync2(file.fd, packed, 0, entry.packed, entry.start);
		return parseAdvisory(parseJson(unpack2(packed.subarray(0, length), entry), shown));
	};
}
// advisories/open-indexes
var ARCHIVE = "all.zip";
async function openIndexes(folder, ecosystems, deps) {
	const opening = await listFolder(folder, deps);
	try {
		for (const ecosystem of ecosystems) {
			await addIndexes(parseEcosystem(ecosystem).base, opening);
			noteMissingRelease(ecosystem, opening);
		}
		return opening;
	} catch (error) {
		await closeIndexes(opening);
		throw error;
	}
}
async function closeIndexes({byEcosystem}) {
	for (const each of [...byEcosystem.values()].flat()) await each.close();
}
async function listFolder(folder, deps) {
	const { name = basename(folder), ecosystems } = deps;
	const isFolder = (await statOf(folder)).isDirectory();
	const root = isFolder ? withoutOtherFiles(await readUnpackedFolder(folder, name)) : await readUnpackedFile(folder, name);
	const entries = isFolder ? await readdir3(folder, { withFileTypes: true }) : [];
	const folders = entries.filter((entry) => !entry.isFile() && ecosystems?.has(entry.name) !== false).map((entry) => entry.name);
	return {
		folder,
		name,
		deps,
		root,
		folders: new Set(folders),
		byEcosystem: new Map(),
		problems: [],
		uncovered: new Set()
	};
}
async function statOf(folder) {
	try {
		return await stat3(folder);
	} catch (cause) {
		throw new UserError(
			"file-not-found",
			`Advisory folder ${folder} not found.`,
			"Specify a folder that contains <Ecosystem>/all.zip files as published by OSV.",
			{ cause }
		);
	}
}
async function addIndexes(base, opening) {
	const { byEcosystem, deps, name, problems } = opening;
	if (byEcosystem.has(base)) return;
	const indexes = await openedFor(base, opening);
	byEcosystem.set(base, indexes);
	if (indexes.length === 0) noteMissing(base, opening);
	problems.push(...indexes.flatMap((each) => each.problems));
	if (deps.isComplete && indexes.length > 0) problems.push(...missingCanaries(base, indexes, name));
}
async function openedFor(base, opening) {
	const { folder, name, root, deps } = opening;
	const beside = openFolderIndex(root, base, name);
	const indexes = beside.releases.size + beside.problems.length > 0 ? [beside] : [];
	if (!opening.folders.has(base)) return indexes;
	const inside = join3(folder, base);
	const shown = `${name}/${base}`;
	if ((await readdir3(inside)).includes(ARCHIVE)) {
		const location = { path: join3(inside, ARCHIVE), shown: `${shown}/${ARCHIVE}`, ecosystem: base };
		indexes.push(await openZipIndex({ ...location, cacheFolder: deps.cacheFolder }));
		return indexes;
	}
	return [...indexes, openFolderIndex(await readUnpackedFolder(inside, shown), base, shown)];
}
function noteMissingRelease(ecosystem, opening) {
	const indexes = opening.byEcosystem.get(parseEcosystem(ecosystem).base) ?? [];
	if (indexes.length === 0) return;
	const isCovered = indexes.some(
		({ releases }) => [...releases].some((release) => coversEcosystem(release, ecosystem))
	);
	if (!isCovered) noteMissing(ecosystem, opening);
}
function missingCanaries(base, indexes, name) {
	const canaries = canariesOf(base);
	const isThere = canaries.some(
		(canary) => indexes.some((each) => each.find(normalName(base, canary.name)).advisories.length > 0)
	);
	if (canaries.length === 0 || isThere) return [];
	const names = canaries.map((canary) => canary.name).join(", ");
	const message = `the data for ${base} is incomplete, because there is no advisory for ${names}`;
	return [{ code: "contradiction", message, path: `${name}/${base}` }];
}
function noteMissing(ecosystem, { name, problems, uncovered }) {
	uncovered.add(ecosystem);
	problems.push(missingEcosystem(ecosystem, name));
}
function missingEcosystem(base, name) {
	return {
		code: "not-found",
		message: `${name}/${base} is missing, so no ${base === "GitHub Actions" ? base : `${base} packages`} were checked. Fix: ${inlineFix(downloadStep(name, base))}`,
		path: `${name}/${base}`
	};
}
// advisories/open-folder
var PROGRESS_STEP = 500;
function openFolder(folder, deps) {
	return {
		find: async (packages, onProgress, aliasIds) => {
			const queries = packages.map((item) => ({ item, coordinates: osvCoordinates(item) }));
			const ecosystems = queries.flatMap(
				({ coordinates }) => coordinates.map(({ ecosystem }) => ecosystem)
			);
			const indexes = await openIndexes(folder, new Set(ecosystems), deps);
			try {
				return findIn({ indexes, queries, answers: new Map(), problems: [] }, onProgress, aliasIds);
			} finally {
				await closeIndexes(indexes);
			}
		}
	};
}
function findIn(search2, onProgress, aliasIds = () => []) {
	const { indexes, queries } = search2;
	const candidates = [];
	const isConcerned = concernedPackages(search2);
	for (const [index, query] of queries.entries()) {
		if (isConcerned(index)) candidates.push(...candidatesFor(query, search2));
		if (index % PROGRESS_STEP === 0) onProgress?.(index, queries.length);
	}
	onProgress?.(queries.length, queries.length);
	const all = [...indexes.byEcosystem.values()].flat();
	const aliases = recordsWithIds(aliasIds(candidates), all);
	const newest = all.reduce((time, each) => later(time, each.newest), "");
	const data = {
		name: indexes.name,
		newest: newest === "" ? void 0 : newest,
		records: recordsOf(indexes)
	};
	const problems = [...indexes.problems, ...search2.problems, ...aliases.problems];
	return {
		candidates,
		problems,
		uncovered: [...indexes.uncovered],
		aliases: aliases.advisories,
		data
	};
}
function recordsWithIds(ids, indexes) {
	const answers = ids.flatMap((id) => indexes.map((index) => index.lookUp(id)));
	return {
		advisories: answers.flatMap(({ advisories }) => advisories),
		problems: answers.flatMap(({ problems }) => problems)
	};
}
function recordsOf({ byEcosystem }) {
	return [...byEcosystem].map(([ecosystem, own]) => {
		const newest = own.reduce((time, each) => later(time, each.newest), "");
		const records = own.reduce((sum, each) => sum + each.records, 0);
		return { ecosystem, records, ...newest !== "" && { newest } };
	}).sort((a, b) => compareText(a.ecosystem, b.ecosystem));
}
function concernedPackages({ indexes, queries }) {
	const keys = queries.map(({ item }) => nameKey(item));
	const concerned = new Set();
	for (const [at, { coordinates }] of queries.entries()) {
		const isConcerned = coordinates.some(
			({ ecosystem, name, version }) => indexesFor(ecosystem, indexes).some((each) => each.couldAffect(name, version, ecosystem))
		);
		if (isConcerned) concerned.add(keys[at] ?? "");
	}
	return (index) => concerned.has(keys[index] ?? "");
}
function indexesFor(ecosystem, { byEcosystem }) {
	return byEcosystem.get(parseEcosystem(ecosystem).base) ?? [];
}
function nameKey({ ecosystem = "", name }) {
	return `${ecosystem}
${normalName(parseEcosystem(ecosystem).base, name)}`;
}
function candidatesFor({ item, coordinates }, search2) {
	const found = new Map();
	for (const each of coordinates) {
		for (const advisory of advisoriesFor(each, search2)) {
			found.set(advisory.id, { package: item, advisory });
		}
	}
	return [...found.values()];
}
function advisoriesFor(coordinates, search2) {
	const key = `${coordinates.ecosystem}
${coordinates.name}`;
	const known = search2.answers.get(key);
	if (known !== void 0) return known;
	const answers = indexesFor(coordinates.ecosystem, search2.indexes).map(
		(each) => each.find(coordinates.name, coordinates.ecosystem)
	);
	search2.problems.push(...answers.flatMap(({ problems }) => problems));
	const advisories = answers.flatMap((answer) => answer.advisories).filter(({ affected }) => affected.some((entry) => isAbout(entry, coordinates)));
	search2.answers.set(key, advisories);
	return advisories;
}
function isAbout({ package: { ecosystem, name } }, { ecosystem: wanted, name: wantedName }) {
	if (!coversEcosystem(ecosystem, wanted)) return false;
	return normalName(parseEcosystem(ecosystem).base, name) === wantedName;
}
// advisories/open-bucket
var CONCURRENCY = 2;
function openBucket(url, deps) {
	const digest = hash3("sha256", url, "hex");
	const folder = join4(deps.archiveFolder, digest);
	return {
		find: async (packages, onProgress, aliasIds) => {
			const archives = await obtainAll(url, folder, packages, deps);
			const ecosystems = new Set(archives.map(({ ecosystem }) => ecosystem));
			const name = redactUrl(url).replace(/\/+$/, "");
			const options = { ...deps, name, ecosystems, isComplete: true };
			try {
				const answer = await openFolder(folder, options).find(packages, onProgress, aliasIds);
				const stated = archives.flatMap(
					(each) => contradictionsOf(each, answer.data.records, name)
				);
				const problems = [...answer.problems, ...stated];
				const faulty = archives.filter((each) => isFaulty(each, problems, name));
				forget(faulty);
				await keep(
					archives.filter((each) => !faulty.includes(each)),
					deps
				);
				return { ...answer, problems };
			} catch (error) {
				forget(archives);
				throw error;
			}
		}
	};
}
async function obtainAll(bucket, folder, packages, deps) {
	const { network, guarded } = deps;
	makeFolder(folder, guarded);
	const bases = packages.flatMap(osvCoordinates).map(({ ecosystem }) => parseEcosystem(ecosystem).base);
	const listed = await bucketEcosystems(bucket, network);
	const wanted = [...new Set(bases)].filter((base) => listed.has(base)).sort();
	return await mapConcurrently(wanted, CONCURRENCY, (ecosystem) => {
		const path = join4(folder, ecosystem, "all.zip");
		return obtain({ bucket, ecosystem, path, guarded }, deps);
	});
}
async function obtain(archive, deps) {
	const { network, archiveCache: archiveCache2 } = deps;
	if (await isCurrent(archive.path, network.now())) return { ...archive, isFetched: false };
	const isRestored = await archiveCache2?.restore(archive) === true;
	if (!isRestored) await fetchArchive(archive, network);
	await touchFile(archive.path, new Date(network.now()));
	if (isRestored) return { ...archive, isFetched: false };
	const stated = await fetchModifiedIds(archive, network);
	return { ...archive, isFetched: true, stated };
}
function contradictionsOf({ ecosystem, stated }, records = [], name) {
	if (stated === void 0) return [];
	const own = records.filter((each) => each.ecosystem === ecosystem);
	return own.flatMap((each) => contradictions(each, stated, name));
}
function isFaulty({ ecosystem }, problems, name) {
	const shown = `${name}/${ecosystem}`;
	return problems.some(({ path }) => path === shown || path.startsWith(`${shown}/`));
}
function forget(archives) {
	for (const { path, guarded } of archives) removeFile(path, guarded);
}
async function keep(archives, deps) {
	for (const archive of archives.filter(({ isFetched }) => isFetched)) {
		await deps.archiveCache?.save(archive);
	}
}
// advisories/open-advisories
function openAdvisories(location, deps) {
	if ("folder" in location) return openFolder(location.folder, deps);
	if ("bucket" in location) return openBucket(location.bucket, deps);
	return openApi(location.url, deps.network);
}
// actions/scan/archive-cache
import{ createHash as createHash2, hash as hash4 }from"node:crypto";
import{ readFile as readFile3, stat as stat4 }from"node:fs/promises";
// advisories/archive-entry
var MARK = Buffer.from("assay archive 1\n");
var LENGTH_BYTES = 4;
var HEAD_BYTES2 = MARK.length + LENGTH_BYTES;
var MAX_INDEX_BYTES = 256 * 1024 * 1024;
function packArchive(index, archive) {
	const head = Buffer.alloc(HEAD_BYTES2);
	MARK.copy(head);
	head.writeUInt32LE(index.length, MARK.length);
	return Buffer.concat([head, index, archive]);
}
function archiveSplitter(parts) {
	let head = Buffer.alloc(0);
	let indexLeft = 0;
	const afterHead = (chunk) => {
		const ofIndex = chunk.subarray(0, indexLeft);
		indexLeft -= ofIndex.length;
		if (ofIndex.length > 0) parts.index(ofIndex);
		if (chunk.length > ofIndex.length) parts.archive(chunk.subarray(ofIndex.length));
	};
	return (chunk) => {
		const missing = HEAD_BYTES2 - head.length;
		if (missing > 0) {
			head = Buffer.concat([head, chunk.subarray(0, missing)]);
			if (head.length === HEAD_BYTES2) indexLeft = indexLength(head);
		}
		const isKnown = head.length === HEAD_BYTES2 && head.subarray(0, MARK.length).equals(MARK);
		if (isKnown && indexLeft <= MAX_INDEX_BYTES) afterHead(chunk.subarray(Math.max(missing, 0)));
	};
}
function indexLength(head) {
	return head.readUInt32LE(MARK.length);
}
// actions/scan/archive-cache
var MAX_ENTRY_BYTES = 512 * 1024 * 1024;
var VERSION = hash4("sha256", "assay archive 1", "hex");
var DIGESTS = /-([0-9a-f]{64})-([0-9a-f]{64})$/;
function archiveCache(setting, indexFolder, host) {
	if (host.kind !== "actions") return void 0;
	const { service, mayRead, maySave } = cacheAccess(host.env, setting);
	if (service === void 0) return void 0;
	const store = { service, indexFolder, host };
	return {
		restore: async (archive) => mayRead && await orNotice("restored", host, () => restore(archive, store)) === true,
		save: async (archive) => {
			if (maySave) await orNotice("saved", host, () => save(archive, store));
		}
	};
}
async function restore(archive, store) {
	const network = networkOf(store.host);
	const prefix = keyPrefix(archive, store.host);
	const query = { key: prefix, prefixes: [prefix], version: VERSION, maxBytes: MAX_ENTRY_BYTES };
	const hit = await findInCache(network, store.service, query);
	if (hit === void 0 || !hit.key.startsWith(prefix)) return false;
	const isRestored = await unpack(archive, hit, query, store);
	if (isRestored) store.host.info(`Using the cached advisories for ${archive.ecosystem}.`);
	return isRestored;
}
async function unpack({ ecosystem, path, guarded }, hit, query, { indexFolder, host }) {
	const [, archiveDigest, indexDigest] = DIGESTS.exec(hit.key) ?? [];
	const draft = openDraftFile(path, guarded);
	const index = [];
	const hasher = createHash2("sha256");
	let size = 0;
	try {
		const take = archiveSplitter({
			index: (chunk) => index.push(chunk),
			archive: (chunk) => {
				size += chunk.length;
				hasher.update(chunk);
				draft.write(chunk);
			}
		});
		await streamFromCache(networkOf(host), hit, query, take);
		const bytes = Buffer.concat(index);
		const sha256 = hasher.digest("hex");
		if (sha256 !== archiveDigest || hash4("sha256", bytes, "hex") !== indexDigest) {
			throw new DataError("digest-mismatch", "the content does not match its cache key", {
				path: hit.key
			});
		}
		draft.close();
		draft.publish();
		await saveIndex(indexFolder, { sha256, size, ecosystem }, bytes);
		return true;
	} finally {
		draft.discard();
	}
}
async function save(archive, store) {
	const { host, indexFolder, service } = store;
	const { ecosystem, path } = archive;
	const { size } = await stat4(path);
	if (size > MAX_ENTRY_BYTES)
		return host.info(`The advisories for ${ecosystem} are too large for the cache.`);
	const bytes = await readFile3(path);
	const sha256 = hash4("sha256", bytes, "hex");
	const index = await readIndexBytes(indexFolder, { sha256, size, ecosystem });
	if (index === void 0) return;
	const digests = `${sha256}-${hash4("sha256", index, "hex")}`;
	const entry = {
		key: `${keyPrefix(archive, host)}${digests}`,
		version: VERSION,
		content: packArchive(index, bytes)
	};
	const why = await saveToCache(networkOf(host), service, entry);
	host.info(
		why === void 0 ? `Saved the advisories for ${ecosystem} (${entry.content.length} bytes) for later runs on the same day.` : `The advisories for ${ecosystem} were not saved to the GitHub cache: ${why}`
	);
}
function keyPrefix({ bucket, ecosystem }, host) {
	const source = hash4("sha256", `${bucket}
${ecosystem}`, "hex").slice(0, 32);
	const day = host.now().toISOString().slice(0, "YYYY-MM-DD".length);
	return `assay-archive-${source}-${day}-`;
}
async function orNotice(what, log, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof RemoteError || error instanceof DataError)) throw error;
		const message = `Advisories were not ${what}. Continuing without the cache: ${error.message}`;
		log.annotate("notice", message);
		return void 0;
	}
}
// actions/scan/base-advisories
import{ stat as stat5 }from"node:fs/promises";
import{ tmpdir }from"node:os";
import{ basename as basename2, dirname as dirname2, join as join6 }from"node:path";
// compare/base-folder
import{ join as join5 }from"node:path";
async function baseFolder(base, deciding, wanted) {
	const found = await base.find(wanted);
	if (found === void 0) {
		const isProposed = deciding === void 0 || await isTracked(deciding.tree, wanted);
		return { kind: isProposed ? "none" : "untracked" };
	}
	if (found.kind === "submodule") return await inSubmodule(found, deciding);
	const commit = deciding?.head.commit;
	const here = commit === void 0 ? void 0 : await base.findIn(commit, wanted);
	if (here !== void 0 && here.id === found.id && here.kind === found.kind) {
		return { kind: "same" };
	}
	const { id } = found;
	const files = found.kind === "folder" ? await base.filesBelow(id) : [{ path: "", id }];
	return { kind: "other", files };
}
async function inSubmodule({ path, id }, deciding) {
	const inner = deciding === void 0 ? void 0 : await workTreeAt(join5(deciding.tree.top, path));
	if (inner !== void 0 && (await readHead(inner)).commit === id) return { kind: "same" };
	const message = `the submodule ${path} is at a different commit than in the base`;
	throw new DataError("not-found", message, { path });
}
// actions/scan/base-advisories
var MAX_BYTES = 4 * 1024 ** 3;
async function advisoriesOfBase(folder, host) {
	const own = { path: folder, remove: async () => {
	} };
	if (pathBelow(host.workspace, folder) === void 0) return own;
	const found = await stat5(folder).catch(() => void 0);
	const around = found?.isDirectory() === true ? folder : dirname2(folder);
	const run = runRepository(host);
	const proposal = await proposalFor(around, run);
	const deciding = proposal?.deciding;
	const wanted = pathBelow(deciding?.tree.top ?? host.workspace, folder);
	if (proposal === void 0 || wanted === void 0) return own;
	const shown = shownPath(host, folder);
	if (wanted === "") throw isRepositoryRoot(shown);
	const read = await readingBase(proposal, run, async (base) => {
		const there = await baseFolder(base, deciding, wanted);
		if (there.kind !== "other") return there.kind;
		const name = `Using the advisories in ${shown} from ${base.branch} (${base.commit.slice(0, 7)})`;
		host.annotate("notice", `${name}, because this change modifies them.`);
		return await copyOf(base, there.files, basename2(folder), host);
	});
	const { branch } = proposal.rule;
	if ("message" in read) {
		const message = `${shown} in ${branch} could not be read: ${read.message}.`;
		throw new UserError("input-invalid", message, `${read.fix}.`);
	}
	if (read.done === "none") {
		const message = `${branch} does not contain ${shown}, and a change cannot add its own advisories.`;
		const fix = "Merge the advisories first, or store them outside the checkout.";
		throw new UserError("input-invalid", message, fix);
	}
	return typeof read.done === "string" ? own : read.done;
}
function isRepositoryRoot(shown) {
	const message = `${shown} is the repository root.`;
	return new UserError("input-invalid", message, "Move the advisories to a separate folder.");
}
async function copyOf(base, files, name, { env }) {
	const folder = makeTemporaryFolder(env["RUNNER_TEMP"] ?? tmpdir(), "assay-advisories-");
	const path = join6(folder.path, name);
	try {
		let bytes = 0;
		for (const file of files) {
			const content = await base.content(file.id);
			bytes += content.length;
			if (bytes > MAX_BYTES) {
				throw new DataError("limit-exceeded", "the advisories exceed 4 GB", {
					path: file.path
				});
			}
			writeFile(join6(path, file.path), content, [folder.path]);
		}
	} catch (error) {
		await folder.remove();
		throw error;
	}
	return { path, remove: folder.remove };
}
// actions/scan/open-advisories
function advisoriesAt(location, host, cache = "false") {
	const indexFolder = cacheFolder(host.env, "assay-advisories");
	const dependencies = {
		network: networkOf(host),
		cacheFolder: indexFolder,
		archiveFolder: cacheFolder(host.env, "assay-archives"),
		guarded: guardedFolders(host),
		archiveCache: archiveCache(cache, indexFolder, host)
	};
	const place = placeOf(location);
	if (place !== void 0) return withFixes(openAdvisories(place, dependencies));
	return withFixes(folderSource(resolve(host.workspace, location), dependencies, host));
}
var BUCKET_PREFIX = "bucket:";
var PUBLIC_HOST = /(?:^|\.)storage\.googleapis\.com$/;
function placeOf(location) {
	const isBucket = location.startsWith(BUCKET_PREFIX);
	const url = isBucket ? location.slice(BUCKET_PREFIX.length) : location;
	const [scheme] = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(url) ?? [];
	if (scheme === void 0 && !isBucket) return void 0;
	if (scheme !== void 0 && /^https?$/i.test(scheme) && URL.canParse(url)) {
		return isBucket || PUBLIC_HOST.test(new URL(url).hostname) ? { bucket: url } : { url };
	}
	throw new UserError(
		"input-invalid",
		`The \`advisories\` input contains an unsupported URL: ${location}.`,
		"Set `advisories` to the https URL of an OSV API, to `bucket:` followed by the https URL of a bucket, or to a folder."
	);
}
function folderSource(folder, dependencies, host) {
	return {
		find: async (packages, onProgress, aliasIds) => {
			const chosen = await advisoriesOfBase(folder, host);
			try {
				return await openAdvisories({ folder: chosen.path }, dependencies).find(packages, onProgress, aliasIds);
			} finally {
				await chosen.remove();
			}
		}
	};
}
function withFixes(source) {
	return {
		find: (packages, onProgress, aliasIds) => source.find(packages, onProgress, aliasIds).catch((error) => {
			throw withFix(error);
		})
	};
}
function withFix(error) {
	if (error instanceof DataError) {
		const { path, line } = error.place;
		const where = line === void 0 ? path : `${path}:${line}`;
		const fix2 = "Download the advisories again.";
		return new UserError("input-invalid", `${where}: ${error.message}`, fix2, { cause: error });
	}
	if (!(error instanceof RemoteError) || error.fix !== "" || error.code !== "bad-response") {
		return error;
	}
	const fix = "Check that `advisories` is the https URL of an OSV API, or `bucket:` and the URL of a bucket, and that no proxy or login page responds in place of the service.";
	return new RemoteError(error.code, error.message, error.call, { cause: error, fix });
}
export{advisoriesAt};

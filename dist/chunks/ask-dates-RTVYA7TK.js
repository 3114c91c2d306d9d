import{readPurl}from"./chunk-INGYTYZ5.js";
import{isObject,mapConcurrently,parseJson,request}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError}from"./chunk-YCU6NLYP.js";
// publication/request-dates
var MAX_BYTES = 64 * 1024 * 1024;
var TIMEOUT_MS = 15e3;
async function requestDates({ date }, url, host, network) {
	const method = date === void 0 ? "HEAD" : "GET";
	const options = {
		service: host,
		method,
		maxBytes: MAX_BYTES,
		timeoutMs: TIMEOUT_MS,
		attempts: 2
	};
	const { headers, body } = await request(network, url, options);
	if (date === void 0) return () => headers.get("last-modified") ?? void 0;
	const answer = parseJson(body, url);
	return (wanted) => isObject(answer) ? date(answer, wanted) : void 0;
}
// publication/ask-dates
var MAX_REQUESTS = 200;
var WIDTH = 8;
async function askDates(packages, registries, network) {
	const questions = new Map();
	const unasked = [];
	for (const item of packages) {
		const refusal = addQuestion(item, registries, questions);
		if (refusal !== void 0) unasked.push({ item, published: { unknown: refusal } });
	}
	const all = [...questions.values()];
	const silent = new Set();
	const answers = await mapConcurrently(
		all.slice(0, MAX_REQUESTS),
		WIDTH,
		(question) => answerTo(question, silent, network)
	);
	const unknown = `the run already sent ${MAX_REQUESTS} requests`;
	const beyond = all.slice(MAX_REQUESTS).flatMap(({ about }) => about.map(({ item }) => ({ item, published: { unknown } })));
	return [...answers.flat(), ...beyond, ...unasked];
}
function addQuestion(item, registries, questions) {
	const registry = registries.get(item.type);
	if (registry === void 0) return `Assay knows no registry for packages of type ${item.type}`;
	const parts = readPurl(item.purl);
	if (parts?.version === void 0) return "the package has no version";
	const host = URL.parse(item.downloadUrl ?? "")?.host.toLowerCase();
	const isOther = item.downloadUrl !== void 0 && !registry.hosts.includes(host ?? "");
	if (isOther) return `the package comes from ${host || "an unknown host"}`;
	const wanted = { ...parts, version: parts.version };
	const url = `${registry.address}/${registry.path(wanted)}`;
	const question = questions.get(url) ?? { registry, url, about: [] };
	question.about.push({ item, wanted });
	questions.set(url, question);
	return void 0;
}
async function answerTo({ registry, url, about }, silent, network) {
	const host = URL.parse(url)?.host ?? url;
	const unknown = (why) => about.map(({ item }) => ({ item, published: { unknown: why } }));
	if (silent.has(host)) return unknown(`${host} could not be reached`);
	try {
		const answer = await requestDates(registry, url, host, network);
		return about.map(({ item, wanted }) => ({
			item,
			published: publishedAt(answer, wanted, host)
		}));
	} catch (error) {
		if (error instanceof DataError) return unknown(`${host} sent an unreadable response`);
		if (!(error instanceof RemoteError)) throw error;
		const isSilent = error.code === "unreachable" || error.code === "timeout";
		if (isSilent) silent.add(host);
		if (isSilent) return unknown(`${host} could not be reached`);
		return unknown(
			error.code === "not-found" ? `${host} does not contain the package` : error.message
		);
	}
}
var FIRST_YEAR = 1995;
function publishedAt(answer, wanted, host) {
	const date = new Date(answer(wanted) ?? "");
	const isDate = !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= FIRST_YEAR;
	return isDate ? { time: date.toISOString() } : { unknown: `${host} returned no publication date` };
}
export{askDates};

import{arrayAt,asObject,asString,isObject,objectAt,optionalArray,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// advisories/parse-imports
var MAX_IMPORTS = 1e4;
var MAX_SYMBOLS = 1e4;
function importsOf(affected) {
	const list = objectAt(affected, "ecosystem_specific")?.["imports"];
	if (!Array.isArray(list) || list.length === 0 || list.length > MAX_IMPORTS) return void 0;
	const imports = list.map(importOf).filter((one) => one !== void 0);
	return imports.length === list.length ? imports : void 0;
}
function importOf(value) {
	if (!isObject(value)) return void 0;
	const path = stringAt(value, "path") ?? "";
	const [symbols, os, architectures] = ["symbols", "goos", "goarch"].map(
		(key) => texts(value, key)
	);
	if (path === "" || !symbols || !os || !architectures) return void 0;
	return { path, symbols, os, architectures };
}
function texts(value, key) {
	const list = value[key] ?? [];
	if (!Array.isArray(list) || list.length > MAX_SYMBOLS) return void 0;
	const found = list.filter((item) => typeof item === "string" && item !== "");
	return found.length === list.length ? found : void 0;
}
// advisories/parse-severity
var MAX_SCORES = 1e4;
var NONE = [];
var SPECIFIC = ["database_specific", "ecosystem_specific"];
var CVSS_FIELDS = ["cvss", ...["v4", "v3", "v2"].map((v) => `cvss_${v}`)];
var WORD_FIELDS = ["severity", "urgency", "priority"];
var VECTOR = /^(?:CVSS:([34])\.\d\/|\(?AV:[LAN]\/)/;
var SCORE = /^(?:10(?:\.0)?|\d(?:\.\d)?)$/;
var ERRATUM = /^(Critical|Important|Moderate|Low):\s/;
var ERRATUM_ID = /^(?:ALSA|RLSA|RXSA|RHSA)-/;
function scoresIn(entry) {
	const scores = arrayAt(entry, "severity") ?? NONE;
	const stated = scores.slice(0, MAX_SCORES).filter(isObject).flatMap(statedScore);
	return stated.length > 0 ? stated : specificScores(entry);
}
function severityWordIn(entry) {
	for (const specific of SPECIFIC) {
		const fields = objectAt(entry, specific);
		const words = fields === void 0 ? NONE : WORD_FIELDS.map((name) => stringAt(fields, name));
		const word = words.find((each) => each !== void 0 && each !== "");
		if (word !== void 0) return word;
	}
	return void 0;
}
function erratumWord(id, summary) {
	return ERRATUM_ID.test(id) ? ERRATUM.exec(summary)?.[1] : void 0;
}
function statedScore(score) {
	const type = stringAt(score, "type");
	const text = stringAt(score, "score");
	return type === void 0 || text === void 0 ? [] : [{ type, score: text }];
}
function specificScores(entry) {
	const found = [];
	for (const specific of SPECIFIC) {
		const fields = objectAt(entry, specific);
		if (fields === void 0) continue;
		for (const name of CVSS_FIELDS) {
			found.push(...cvssScores(fields[name]), ...cvssScores(fields[`${name}_score`]));
		}
	}
	return found;
}
function cvssScores(value) {
	if (isObject(value)) {
		const vector = plainScore(value["vectorString"] ?? value["vector"]);
		return vector.length > 0 ? vector : plainScore(value["score"]);
	}
	return plainScore(value);
}
function plainScore(value) {
	const text = typeof value === "number" ? String(value) : value;
	if (typeof text !== "string") return [];
	const vector = VECTOR.exec(text);
	if (vector !== null) return [{ type: `CVSS_V${vector[1] ?? "2"}`, score: text }];
	return SCORE.test(text) ? [{ type: "CVSS_SCORE", score: text }] : [];
}
// advisories/parse-advisory
var MAX_AFFECTED = 1e5;
var MAX_EVENTS = 1e4;
var MAX_VERSIONS = 1e5;
var MAX_SHORT_LIST = 1e4;
var MAX_CWES = 20;
var NONE2 = [];
var CWE = /^CWE-\d{1,6}$/;
var KEPT_DETAILS = 1e3;
function parseAdvisory(value) {
	const record = asObject(value, "$");
	const id = asString(record["id"], "$.id");
	const summary = stringAt(record, "summary") ?? "";
	return {
		id,
		modified: asString(record["modified"], "$.modified"),
		published: stringAt(record, "published"),
		withdrawn: stringAt(record, "withdrawn"),
		aliases: stringsOf(record["aliases"], "$.aliases"),
		related: stringsOf(record["related"], "$.related"),
		upstream: stringsOf(record["upstream"], "$.upstream"),
		summary,
		details: keptDetails(stringAt(record, "details") ?? ""),
		severity: scoresIn(record),
		affected: bounded(record["affected"], "$.affected", MAX_AFFECTED).map(affectedOf),
		references: referencesOf(record),
		severityWord: severityWordIn(record) ?? erratumWord(id, summary),
		cwes: cwesOf(record)
	};
}
function keptDetails(details) {
	return details.length <= KEPT_DETAILS ? details : `${details.slice(0, KEPT_DETAILS - 1)}…`;
}
function affectedOf(value, index) {
	const where = `$.affected[${index}]`;
	const entry = asObject(value, where);
	const named = entry["package"] === void 0 ? {} : asObject(entry["package"], `${where}.package`);
	const imports = importsOf(entry);
	return {
		package: {
			ecosystem: stringAt(named, "ecosystem") ?? "",
			name: stringAt(named, "name") ?? ""
		},
		ranges: bounded(entry["ranges"], `${where}.ranges`, MAX_SHORT_LIST).map(
			(range, at) => rangeOf(range, `${where}.ranges[${at}]`)
		),
		versions: textsIn(entry["versions"], `${where}.versions`, MAX_VERSIONS),
		severity: scoresIn(entry),
		severityWord: severityWordIn(entry),
		informational: stringAt(objectAt(entry, "database_specific") ?? {}, "informational"),
		...imports !== void 0 && { imports }
	};
}
function rangeOf(value, where) {
	const range = asObject(value, where);
	const type = asString(range["type"], `${where}.type`);
	if (type !== "SEMVER" && type !== "ECOSYSTEM" && type !== "GIT") {
		throw new DataError("malformed", `${where}.type must be SEMVER, ECOSYSTEM or GIT`, {
			path: where
		});
	}
	const list = `${where}.events`;
	const events = bounded(range["events"], list, MAX_EVENTS);
	return { type, events: events.map((event, at) => eventOf(event, () => `${list}[${at}]`)) };
}
function eventOf(value, where) {
	const event = isObject(value) ? value : asObject(value, where());
	const introduced = stringAt(event, "introduced");
	if (introduced !== void 0) return { introduced };
	const fixed = stringAt(event, "fixed");
	if (fixed !== void 0) return { fixed };
	const lastAffected = stringAt(event, "last_affected");
	if (lastAffected !== void 0) return { lastAffected };
	return { limit: stringAt(event, "limit") ?? asString(event["limit"], `${where()}.limit`) };
}
function cwesOf(record) {
	const ids = arrayAt(objectAt(record, "database_specific") ?? {}, "cwe_ids") ?? NONE2;
	return ids.slice(0, MAX_CWES).filter((id) => typeof id === "string" && CWE.test(id));
}
function referencesOf(record) {
	const found = [];
	for (const reference of arrayAt(record, "references") ?? NONE2) {
		if (!isObject(reference) || reference["type"] !== "ADVISORY") continue;
		const url = stringAt(reference, "url");
		if (url !== void 0 && found.length < MAX_SHORT_LIST) found.push({ type: "ADVISORY", url });
	}
	return found;
}
function stringsOf(value, where) {
	return textsIn(value, where, MAX_SHORT_LIST);
}
function textsIn(value, where, max) {
	const items = bounded(value, where, max);
	return isTexts(items) ? items : items.map((item, at) => asString(item, `${where}[${at}]`));
}
function isTexts(items) {
	return items.every((item) => typeof item === "string");
}
function bounded(value, where, max) {
	const items = optionalArray(value, where) ?? NONE2;
	if (items.length <= max) return items;
	throw new DataError(
		"limit-exceeded",
		`${where} has ${items.length} entries; the limit is ${max}`,
		{
			path: where
		}
	);
}

export{parseAdvisory};

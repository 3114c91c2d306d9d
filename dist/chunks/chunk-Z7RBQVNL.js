import{arrayAt,asObject,asString,isObject,objectAt,optionalArray,stringAt}from"./chunk-ME5D77O3.js";
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
// advisories/parse-advisory
var MAX_AFFECTED = 1e5;
var MAX_EVENTS = 1e4;
var MAX_VERSIONS = 1e5;
var MAX_SHORT_LIST = 1e4;
var MAX_CWES = 20;
var NONE = [];
var CWE = /^CWE-\d{1,6}$/;
var KEPT_DETAILS = 1e3;
function parseAdvisory(value) {
	const record = asObject(value, "$");
	return {
		id: asString(record["id"], "$.id"),
		modified: asString(record["modified"], "$.modified"),
		published: stringAt(record, "published"),
		withdrawn: stringAt(record, "withdrawn"),
		aliases: stringsOf(record["aliases"], "$.aliases"),
		related: stringsOf(record["related"], "$.related"),
		upstream: stringsOf(record["upstream"], "$.upstream"),
		summary: stringAt(record, "summary") ?? "",
		details: keptDetails(stringAt(record, "details") ?? ""),
		severity: severityOf(record),
		affected: bounded(record["affected"], "$.affected", MAX_AFFECTED).map(affectedOf),
		references: referencesOf(record),
		severityWord: wordOf(record),
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
		severity: severityOf(entry),
		severityWord: wordOf(entry),
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
function severityOf(entry) {
	const scores = arrayAt(entry, "severity");
	if (scores === void 0) return NONE;
	return scores.slice(0, MAX_SHORT_LIST).filter(isObject).flatMap((score) => {
		const type = stringAt(score, "type");
		const text = stringAt(score, "score");
		return type === void 0 || text === void 0 ? [] : [{ type, score: text }];
	});
}
function wordOf(entry) {
	return wordIn(objectAt(entry, "database_specific")) ?? wordIn(objectAt(entry, "ecosystem_specific"));
}
function wordIn(specific) {
	if (specific === void 0) return void 0;
	return (stringAt(specific, "severity") ?? stringAt(specific, "urgency")) || void 0;
}
function cwesOf(record) {
	const ids = arrayAt(objectAt(record, "database_specific") ?? {}, "cwe_ids") ?? NONE;
	return ids.slice(0, MAX_CWES).filter((id) => typeof id === "string" && CWE.test(id));
}
function referencesOf(record) {
	const found = [];
	for (const reference of arrayAt(record, "references") ?? NONE) {
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
	const items = optionalArray(value, where) ?? NONE;
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

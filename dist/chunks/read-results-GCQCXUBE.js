import{parseAdvisory}from"./chunk-ICXNRBVW.js";
import{fixedVersions,isMalware,kindAndRatingOf,mergeMatches}from"./chunk-6PCRSKG5.js";
import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{decode}from"./chunk-QSG23CM7.js";
import{arrayAt,asArray,asObject,asString,choice2 as choice,count,flag2 as flag,formed,isObject,list,map,named,nullable,numberFrom,object,objectAt,parseEcosystem,parseUniqueJson,rateWord,severityOfScore,stringAt,text2 as text,worseSeverity}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// scanner-results/reported
var UNKNOWN_LOCATION = { path: "." };
// scanner-results/reported-text
var MAX_TITLE = 200;
var idSchema = formed(text, /^[^\p{C}\p{Z}]{1,200}$/u, "be an ID without whitespace");
var LINK = /^https?:\/\/[^\s\p{C}<>"'`]{1,2000}$/u;
function titleOf(text2, fallback) {
	const [line = ""] = (text2 ?? "").trim().split(/[\r\n]/, 1);
	const title = line.replaceAll(new RegExp("\\p{Cc}", "gu"), " ").trim() || fallback;
	return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}
function linkIn(...urls) {
	return urls.find((url) => url !== void 0 && LINK.test(url));
}
function cwesIn(texts = []) {
	const ids = texts.flatMap((text2) => /^CWE-\d{1,9}\b/.exec(text2)?.[0] ?? []);
	return ids.length === 0 ? {} : { cwes: [...new Set(ids)].sort() };
}
function locationAt(path, line) {
	const inside = (path ?? "").replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	const leaves = inside === "" || inside.split("/").includes("..") || inside.includes("\0");
	if (leaves) return UNKNOWN_LOCATION;
	return line === void 0 || line < 1 ? { path: inside } : { path: inside, line };
}
function digestsIn(texts) {
	return texts.flatMap((text2) => /(?:^|@)(sha256:[0-9a-f]{64})$/.exec(text2 ?? "")?.[1] ?? []);
}
// scanner-results/grype
var cvssSchema = object({
	vector: nullable(text),
	metrics: nullable(object({ baseScore: nullable(numberFrom(0, 10)) }))
});
var vulnerabilitySchema = object({
	id: idSchema,
	dataSource: nullable(text),
	severity: nullable(text),
	description: nullable(text),
	cvss: nullable(list(cvssSchema)),
	fix: nullable(object({ versions: nullable(list(text)) }))
});
var matchSchema = object({
	vulnerability: vulnerabilitySchema,
	related: named("relatedVulnerabilities", nullable(list(object({ id: idSchema })))),
	artifact: object({
		name: text,
		version: text,
		purl: nullable(text),
		locations: nullable(list(object({ path: nullable(text) })))
	})
});
var imageSchema = object({
	imageId: named("imageID", nullable(text)),
	manifestDigest: nullable(text),
	repoDigests: nullable(list(text))
});
var reportSchema = object({
	matches: list(matchSchema),
	ignored: named("ignoredMatches", nullable(list(matchSchema))),
	source: nullable(object({ type: nullable(text) }))
});
var imageReportSchema = object({ source: object({ target: imageSchema }) });
function readGrype(value) {
	const { matches, ignored = [], source } = decode(reportSchema, value);
	return {
		tool: "Grype",
		target: source?.type === "image" ? imageIn(value) : otherTarget(source?.type),
		findings: [...matches, ...ignored].map(findingOf)
	};
}
function imageIn(value) {
	const {
		imageId,
		manifestDigest,
		repoDigests = []
	} = decode(imageReportSchema, value).source.target;
	return { isImage: true, digests: digestsIn([imageId, manifestDigest, ...repoDigests]) };
}
function otherTarget(type) {
	return type === void 0 ? void 0 : { isImage: false, digests: [] };
}
function findingOf({
	vulnerability,
	related = [],
	artifact
}) {
	const { id, dataSource, description, fix } = vulnerability;
	const ids = [...new Set([id, ...related.map((each) => each.id)])];
	const { name, version, purl, locations = [] } = artifact;
	return {
		kind: isMalware(ids) ? "malware" : "vulnerability",
		ids,
		package: { name, version, purl: purl || void 0 },
		rating: ratingOf(vulnerability),
		title: titleOf(description, id),
		fixed: fix?.versions ?? [],
		url: linkIn(dataSource),
		location: locationAt(locations[0]?.path)
	};
}
function ratingOf({ severity, cvss = [] }) {
	const scored = cvss.map(
		({ vector: vector2, metrics }) => ({
			severity: "unknown",
			...metrics?.baseScore !== void 0 && { score: metrics.baseScore },
			...vector2 !== void 0 && { vector: vector2 }
		})
	);
	const { score, vector } = scored.reduce(worseSeverity, { severity: "unknown" });
	return {
		...rateWord(severity),
		...score !== void 0 && { score },
		...vector !== void 0 && { vector }
	};
}
// scanner-results/npm-audit
var GHSA = /\bGHSA(?:-[23456789cfghjmpqrvwx]{4}){3}\b/;
var adviceSchema = object({
	title: nullable(text),
	url: nullable(text),
	severity: nullable(text),
	cvss: nullable(
		object({ score: nullable(numberFrom(0, 10)), vector: named("vectorString", nullable(text)) })
	)
});
var causeSchema = object({
	source: numberFrom(0, Number.MAX_SAFE_INTEGER),
	name: text,
	range: text,
	cwes: named("cwe", nullable(list(text)))
});
var olderAdvisorySchema = object({
	name: named("module_name", text),
	cves: nullable(list(text)),
	findings: list(object({ version: text }))
});
var olderReportSchema = object({ advisories: map(olderAdvisorySchema) });
function readNpmAudit(value, path) {
	const report = asObject(value, "$");
	refuseFailure(report, path);
	const version = report["auditReportVersion"];
	const isOlder = version === void 0;
	if (!isOlder && version !== 2) {
		const message = `npm's report has version ${titleOf(String(version), "?")}, but only version 2 is supported`;
		throw new DataError("unsupported-version", message, { path });
	}
	const findings = isOlder ? olderFindings(report) : currentFindings(report);
	refuseEmpty(report, findings, path);
	return { tool: "npm audit", target: { isImage: false, digests: [] }, findings };
}
function refuseEmpty(report, findings, path) {
	if ((arrayAt(report, "muted") ?? []).length > 0) {
		throw new DataError("unreadable", "pnpm audit mutes advisories", { path });
	}
	const counts = objectAt(objectAt(report, "metadata") ?? {}, "vulnerabilities") ?? {};
	if (findings.length > 0 || Object.values(counts).every((count2) => count2 === 0)) return;
	const message = "npm audit counts vulnerabilities, but does not list them";
	throw new DataError("unreadable", message, { path });
}
function refuseFailure(report, path) {
	const failure = objectAt(report, "error");
	if (failure === void 0) return;
	const summary = stringAt(failure, "summary") ?? stringAt(failure, "code");
	const message = `npm audit failed: ${titleOf(summary, "no reason given")}`;
	throw new DataError("unreadable", message, { path });
}
function currentFindings(report) {
	const entries = asObject(report["vulnerabilities"], "$.vulnerabilities");
	return Object.entries(entries).flatMap(([name, value]) => {
		const where = `$.vulnerabilities.${name}`;
		const entry = asObject(value, where);
		const [path] = arrayAt(entry, "nodes") ?? [];
		const causes = asArray(entry["via"], `${where}.via`);
		const names = causes.filter((via) => typeof via === "string");
		for (const cause of names) {
			const own = Object.hasOwn(entries, cause) ? entries[cause] : void 0;
			asObject(own, `$.vulnerabilities.${cause}`);
		}
		return causes.filter((via) => typeof via !== "string").map((cause) => causedBy(cause, typeof path === "string" ? path : void 0));
	});
}
function causedBy(value, path) {
	const { source, name, range, cwes } = decode(causeSchema, value);
	const advice = decode(adviceSchema, value);
	const about = { ecosystem: "npm", name, version: void 0, range };
	const ids = [GHSA.exec(advice.url ?? "")?.[0] ?? `npm-advisory-${source}`];
	return { ...findingOf2(about, ids, advice), ...cwesIn(cwes), location: locationAt(path) };
}
function olderFindings(report) {
	const { advisories } = decode(olderReportSchema, report);
	const raw = asObject(report["advisories"], "$.advisories");
	return Object.entries(advisories).flatMap(([key, { name, cves = [], findings }]) => {
		const advice = decode(adviceSchema, raw[key]);
		const ids = [GHSA.exec(advice.url ?? "")?.[0] ?? `npm-advisory-${key}`, ...cves];
		return findings.map(
			({ version }) => findingOf2({ ecosystem: "npm", name, version }, ids, advice)
		);
	});
}
function findingOf2(about, ids, { title, url, severity, cvss }) {
	const score = cvss?.score === 0 ? void 0 : cvss?.score;
	return {
		kind: isMalware(ids) ? "malware" : "vulnerability",
		ids,
		package: about,
		rating: {
			...rateWord(severity),
			...score !== void 0 && { score },
			...cvss?.vector !== void 0 && { vector: cvss.vector }
		},
		title: titleOf(title, ids[0] ?? ""),
		fixed: [],
		url: linkIn(url),
		location: locationAt(void 0)
	};
}
// scanner-results/osv-scanner
var ANY_SCHEME = "npm";
function readOsvScanner(value) {
	const report = asObject(value, "$");
	const isImage2 = objectAt(report, "image_metadata") !== void 0;
	return {
		tool: "osv-scanner",
		target: { isImage: isImage2, digests: [] },
		findings: asArray(report["results"], "$.results").flatMap(
			(result, index) => resultFindings(result, `$.results[${index}]`)
		)
	};
}
function resultFindings(value, where) {
	const result = asObject(value, where);
	const source = objectAt(result, "source") ?? {};
	const path = stringAt(source, "path");
	return asArray(result["packages"], `${where}.packages`).flatMap(
		(item, index) => packageFindings(item, path, `${where}.packages[${index}]`)
	);
}
function packageFindings(value, path, where) {
	const entry = asObject(value, where);
	const item = asObject(entry["package"], `${where}.package`);
	const about = {
		name: asString(item["name"], `${where}.package.name`),
		version: stringAt(item, "version") ?? "",
		ecosystem: stringAt(item, "ecosystem") ?? ""
	};
	const records = (arrayAt(entry, "vulnerabilities") ?? []).map(parseAdvisory);
	refuseOthers(entry, records, where);
	const current = records.filter(({ withdrawn }) => withdrawn === void 0);
	return mergeMatches(current.map((advisory) => matchOf(advisory, about))).map((problem) => {
		const advisories = problem.matches.map(({ advisory }) => advisory);
		const { kind, ...rating } = kindAndRatingOf(problem);
		return {
			kind,
			ids: problem.ids,
			package: about,
			rating,
			...textsOf(advisories, problem.ids),
			fixed: fixedVersions(problem.matches),
			location: locationAt(path)
		};
	});
}
function refuseOthers(entry, records, where) {
	const name = stringAt(objectAt(entry, "package") ?? {}, "name");
	const shown = titleOf(name, "a package");
	if ((arrayAt(entry, "license_violations") ?? []).length > 0) {
		const message = `osv-scanner reports the license of ${shown}, which Assay cannot import`;
		throw new DataError("unreadable", message, { path: where });
	}
	const known = new Set(records.flatMap(({ id, aliases }) => [id, ...aliases]));
	for (const group of arrayAt(entry, "groups") ?? []) {
		const ids = asArray(asObject(group, "$.groups")["ids"] ?? [], "$.groups.ids").map(String);
		if (ids.some((id) => known.has(id))) continue;
		const message = `osv-scanner names ${titleOf(ids[0], "an advisory")} for ${shown}, but does not describe it`;
		throw new DataError("unreadable", message, { path: where });
	}
}
function matchOf(advisory, { name, version, ecosystem }) {
	const { base } = parseEcosystem(ecosystem);
	const own = advisory.affected.filter((entry) => entry.package.name === name);
	const scheme = schemeFor(base) ?? schemeFor(ANY_SCHEME);
	if (scheme === void 0) throw new Error(`${ANY_SCHEME} has no scheme`);
	return { advisory, entries: own, version: version ?? "", scheme };
}
function textsOf(advisories, [id = ""]) {
	const [published] = advisories.flatMap((advisory) => advisory.published ?? []).sort();
	const texts = advisories.flatMap(({ summary, details }) => [summary, details]);
	const references = advisories.flatMap((advisory) => advisory.references);
	const pages = references.filter(({ type }) => type === "ADVISORY").map(({ url }) => url);
	return {
		title: titleOf(
			texts.find((text2) => text2.trim() !== ""),
			id
		),
		url: linkIn(...pages, `https://osv.dev/vulnerability/${encodeURIComponent(id)}`),
		...cwesIn(advisories.flatMap(({ cwes }) => cwes)),
		...published !== void 0 && { published }
	};
}
// scanner-results/sarif-overrides
var overrideSchema = object({
	configuration: nullable(object({ enabled: nullable(flag), level: nullable(text) })),
	descriptor: nullable(
		object({
			id: nullable(text),
			index: nullable(count),
			toolComponent: nullable(object({ index: nullable(count) }))
		})
	)
});
var invocationSchema = object({
	ruleConfigurationOverrides: nullable(list(overrideSchema))
});
function overriddenRules(run, ids) {
	const invocations = decode(list(invocationSchema), run["invocations"] ?? []);
	return invocations.flatMap(
		({ ruleConfigurationOverrides = [] }) => ruleConfigurationOverrides.map(({ configuration, descriptor }) => {
			const component = (descriptor?.toolComponent?.index ?? -1) + 1;
			return {
				id: descriptor?.id ?? ids[component]?.[descriptor?.index ?? -1],
				isOff: configuration?.enabled === false,
				level: configuration?.level
			};
		})
	);
}
// scanner-results/sarif
var VULNERABILITY = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:MAL|PYSEC|GO|RUSTSEC|OSV|DSA|DLA|USN|ALAS2?|RHSA|ELSA|SNYK)-[\w.-]*\d)/i;
var messageSchema = object({ text: nullable(text) });
var notificationSchema = object({ level: nullable(text), message: nullable(messageSchema) });
var invocationSchema2 = object({
	executionSuccessful: nullable(flag),
	toolExecutionNotifications: nullable(list(notificationSchema)),
	toolConfigurationNotifications: nullable(list(notificationSchema))
});
var ruleSchema = object({
	id: nullable(text),
	shortDescription: nullable(messageSchema),
	helpUri: nullable(text),
	defaultConfiguration: nullable(object({ level: nullable(text) }))
});
var locationSchema = object({
	physicalLocation: nullable(
		object({
			artifactLocation: nullable(object({ uri: nullable(text) })),
			region: nullable(object({ startLine: nullable(count) }))
		})
	)
});
var resultSchema = object({
	ruleId: nullable(idSchema),
	rule: nullable(
		object({
			id: nullable(idSchema),
			index: nullable(count),
			toolComponent: nullable(object({ index: nullable(count) }))
		})
	),
	ruleIndex: nullable(count),
	kind: nullable(choice(["notApplicable", "pass", "fail", "review", "open", "informational"])),
	level: nullable(choice(["none", "note", "warning", "error"])),
	baselineState: nullable(text),
	message: nullable(messageSchema),
	locations: nullable(list(locationSchema))
});
function readSarif(value, path) {
	const log = asObject(value, "$");
	const version = stringAt(log, "version") ?? "unknown";
	if (version !== "2.1.0") {
		const message = `the SARIF version is ${version}, but only 2.1.0 is supported`;
		throw new DataError("unsupported-version", message, { path });
	}
	if (log["inlineExternalProperties"] !== void 0) {
		const message = "the SARIF file stores part of its results outside its runs";
		throw new DataError("unreadable", message, { path });
	}
	const runs = asArray(log["runs"], "$.runs");
	if (runs.length === 0) throw new DataError("unreadable", "the SARIF file has no runs", { path });
	return runs.map((run, index) => readRun(asObject(run, `$.runs[${index}]`), index, path));
}
function readRun(run, index, path) {
	const where = `$.runs[${index}]`;
	const parts = asObject(run["tool"], `${where}.tool`);
	const driver = asObject(parts["driver"], `${where}.tool.driver`);
	const tool = titleOf(stringAt(driver, "name"), "unknown tool");
	refuseFailure2(run, tool, path);
	const results = decode(list(resultSchema), asArray(run["results"], `${where}.results`));
	const raw = asArray(run["results"], `${where}.results`);
	const defined = rulesOf(driver, asArray(parts["extensions"] ?? [], `${where}.tool.extensions`));
	const ids = [defined.own, ...defined.others].map((some) => some.map(({ id }) => id));
	const overridden = overriddenRules(run, ids);
	const rulesOff = overridden.flatMap(({ id, isOff }) => isOff ? [id ?? "unknown-rule"] : []);
	const ignored = rulesOff.find((id) => VULNERABILITY.test(id));
	if (ignored !== void 0) {
		throw new DataError("unreadable", `${tool} was told to ignore ${titleOf(ignored, "a rule")}`, {path});
	}
	const levels = new Map(overridden.map(({ id, level }) => [id, level]));
	const counted = results.map((result, at) => ({ result, raw: asObject(raw[at], where) }));
	return {
		tool,
		target: targetOf(objectAt(run, "properties")),
		findings: counted.filter(({ result }) => isFinding(result)).flatMap((each) => findingsOf(each, { ...defined, levels })),
		...rulesOff.length === 0 ? {} : { rulesOff: [...new Set(rulesOff)] }
	};
}
function refuseFailure2(run, tool, path) {
	if (objectAt(run, "externalPropertyFileReferences") !== void 0) {
		const message = `${tool} stores part of its results in other files`;
		throw new DataError("unreadable", message, { path });
	}
	const invocations = decode(list(invocationSchema2), run["invocations"] ?? []);
	for (const invocation of invocations) {
		const { toolExecutionNotifications = [], toolConfigurationNotifications = [] } = invocation;
		const failed = [...toolExecutionNotifications, ...toolConfigurationNotifications].find(
			({ level }) => level === "error"
		);
		if (invocation.executionSuccessful !== false && failed === void 0) continue;
		const why = titleOf(failed?.message?.text, "no reason given");
		throw new DataError("unreadable", `${tool} failed: ${why}`, { path });
	}
}
function rulesOf(driver, extensions) {
	const [own = [], ...others] = [driver, ...extensions].map(
		(part) => asArray(asObject(part, "$.extensions")["rules"] ?? [], "$.rules").map(ruleOf)
	);
	return { own, others, byId: new Map([...others.flat(), ...own].map((rule) => [rule.id, rule])) };
}
function ruleFor({ ruleId, ruleIndex, rule }, { own, others, byId }) {
	const component = rule?.toolComponent;
	const list2 = component === void 0 ? own : others[component.index ?? -1] ?? [];
	const indexed = list2[(component === void 0 ? ruleIndex : void 0) ?? rule?.index ?? -1];
	const id = ruleId ?? rule?.id ?? indexed?.id;
	const agrees = indexed?.id === id || id?.startsWith(`${indexed?.id}/`) === true;
	return { id: id ?? "unknown-rule", rule: agrees ? indexed : ruleById(id ?? "", byId) };
}
function ruleById(id, byId) {
	const known = byId.get(id);
	const end = id.lastIndexOf("/");
	return known ?? (end === -1 ? void 0 : ruleById(id.slice(0, end), byId));
}
function ruleOf(value) {
	const properties = objectAt(asObject(value, "$.rules"), "properties") ?? {};
	return { ...decode(ruleSchema, value), properties };
}
function targetOf(properties) {
	const imageId = properties && stringAt(properties, "imageID");
	const digests = properties?.["repoDigests"];
	if (imageId === void 0 && digests === void 0) return void 0;
	const repoDigests = Array.isArray(digests) ? digests.map(String) : [];
	return { isImage: true, digests: digestsIn([imageId, ...repoDigests]) };
}
function isFinding({ kind = "fail", baselineState }) {
	const isProblem = kind === "fail" || kind === "review" || kind === "open";
	return isProblem && baselineState !== "absent";
}
function findingsOf({ result, raw }, rules) {
	const { id: ruleId, rule: own } = ruleFor(result, rules);
	const id = VULNERABILITY.exec(ruleId)?.[0] ?? ruleId;
	const packages = packagesIn(objectAt(raw, "properties")) ?? packagesIn(own?.properties);
	const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
	const finding = {
		kind: kindOf(ruleId, own),
		ids: [id],
		rating: ratingOf2(
			{ level: result.level ?? rules.levels.get(ruleId) },
			own,
			objectAt(raw, "properties")
		),
		title: titleOf(own?.shortDescription?.text ?? result.message?.text, id),
		fixed: [],
		url: linkIn(own?.helpUri),
		location: locationAt(artifactLocation?.uri, region?.startLine)
	};
	return packages === void 0 ? [finding] : packages.map((about) => ({ ...finding, package: about }));
}
function kindOf(ruleId, rule) {
	if (isMalware([ruleId])) return "malware";
	if (VULNERABILITY.test(ruleId)) return "vulnerability";
	const tags = rule?.properties["tags"];
	const isSecret = Array.isArray(tags) && tags.some((tag) => /^secrets?$/i.test(String(tag)));
	return isSecret ? "secret" : "misconfiguration";
}
function ratingOf2({ level }, rule, properties = {}) {
	const stated = properties["security-severity"] ?? rule?.properties["security-severity"];
	const score = Number.parseFloat(String(stated));
	if (score >= 0 && score <= 10) return { severity: severityOfScore(score), score };
	if (String(stated ?? "").trim() !== "") return { severity: "unknown" };
	switch (level ?? rule?.defaultConfiguration?.level ?? "warning") {
		case "error":
			return { severity: "high" };
		case "note":
			return { severity: "low" };
		case "warning":
			return { severity: "medium" };
		default:
			return { severity: "unknown" };
	}
}
function packagesIn(properties) {
	const { purls, purl } = properties ?? {};
	const texts = Array.isArray(purls) ? purls : [purl];
	const packages = texts.flatMap(
		(text2) => typeof text2 === "string" ? [{ purl: text2, name: text2, version: "" }] : []
	);
	return packages.length === 0 ? void 0 : packages;
}
// scanner-results/trivy
var scoresSchema = object({
	v4: named("V40Vector", nullable(text)),
	v4Score: named("V40Score", nullable(numberFrom(0, 10))),
	v3: named("V3Vector", nullable(text)),
	v3Score: named("V3Score", nullable(numberFrom(0, 10)))
});
var vulnerabilitySchema2 = object({
	id: named("VulnerabilityID", idSchema),
	vendorIds: named("VendorIDs", nullable(list(idSchema))),
	name: named("PkgName", text),
	identifier: named("PkgIdentifier", nullable(object({ purl: named("PURL", nullable(text)) }))),
	path: named("PkgPath", nullable(text)),
	version: named("InstalledVersion", text),
	fixed: named("FixedVersion", nullable(text)),
	severity: named("Severity", nullable(text)),
	severitySource: named("SeveritySource", nullable(text)),
	scores: named("CVSS", nullable(map(scoresSchema))),
	title: named("Title", nullable(text)),
	description: named("Description", nullable(text)),
	url: named("PrimaryURL", nullable(text)),
	cwes: named("CweIDs", nullable(list(text))),
	published: named("PublishedDate", nullable(text))
});
var causeSchema2 = object({ line: named("StartLine", nullable(count)) });
var misconfigurationSchema = object({
	id: named("ID", idSchema),
	title: named("Title", nullable(text)),
	status: named("Status", nullable(text)),
	severity: named("Severity", nullable(text)),
	url: named("PrimaryURL", nullable(text)),
	cause: named("CauseMetadata", nullable(causeSchema2))
});
var secretSchema = object({
	id: named("RuleID", idSchema),
	title: named("Title", nullable(text)),
	severity: named("Severity", nullable(text)),
	line: named("StartLine", nullable(count))
});
var licenseSchema = object({});
var resultSchema2 = object({
	target: named("Target", text),
	vulnerabilities: named("Vulnerabilities", nullable(list(vulnerabilitySchema2))),
	misconfigurations: named("Misconfigurations", nullable(list(misconfigurationSchema))),
	secrets: named("Secrets", nullable(list(secretSchema))),
	licenses: named("Licenses", nullable(list(licenseSchema)))
});
var reportSchema2 = object({
	version: named("SchemaVersion", count),
	name: named("ArtifactName", text),
	target: named("ArtifactType", text),
	metadata: named(
		"Metadata",
		nullable(
			object({
				imageId: named("ImageID", nullable(text)),
				repoDigests: named("RepoDigests", nullable(list(text)))
			})
		)
	),
	results: named("Results", nullable(list(resultSchema2)))
});
function readTrivy(value, path) {
	const { version, target, metadata, results } = decode(reportSchema2, withSuppressed(value));
	if (version !== 2) {
		const message = `Trivy's report has version ${version}, but only version 2 is supported`;
		throw new DataError("unsupported-version", message, { path });
	}
	if (results?.some(({ licenses = [] }) => licenses.length > 0) === true) {
		const message = "Trivy reports licenses, which Assay cannot import";
		throw new DataError("unreadable", message, { path });
	}
	return {
		tool: "Trivy",
		target: { isImage: isImage(target), digests: digestsOf() },
		findings: (results ?? []).flatMap(findingsOf2)
	};
	function digestsOf() {
		return digestsIn([metadata?.imageId, ...metadata?.repoDigests ?? []]);
	}
}
var LISTS = new Map([
	["vulnerability", "Vulnerabilities"],
	["misconfiguration", "Misconfigurations"],
	["secret", "Secrets"],
	["license", "Licenses"]
]);
function withSuppressed(report) {
	const results = isObject(report) ? report["Results"] : void 0;
	if (!isObject(report) || !Array.isArray(results)) return report;
	const all = results.map((result) => {
		if (!isObject(result)) return result;
		const suppressed = (arrayAt(result, "ExperimentalModifiedFindings") ?? []).filter(isObject);
		const lists = Object.groupBy(suppressed, (one) => LISTS.get(stringAt(one, "Type") ?? "") ?? "");
		const joined = Object.entries(lists).map(([key, some = []]) => [
			key,
			[...arrayAt(result, key) ?? [], ...some.map((one) => one["Finding"])]
		]);
		return { ...result, ...Object.fromEntries(joined) };
	});
	return { ...report, Results: all };
}
function isImage(type) {
	return type === "container_image";
}
function findingsOf2(result) {
	const { target, vulnerabilities, misconfigurations, secrets } = result;
	return [
		...(vulnerabilities ?? []).map((each) => vulnerabilityOf(each, target)),
		...(misconfigurations ?? []).filter(({ status }) => status === void 0 || status === "FAIL").map(({ cause, ...each }) => issueOf("misconfiguration", { ...each, ...cause }, target)),
		...(secrets ?? []).map((each) => issueOf("secret", each, target))
	];
}
function vulnerabilityOf(found, target) {
	const { id, vendorIds = [], name, version, fixed, published } = found;
	const ids = [...new Set([id, ...vendorIds])];
	return {
		kind: isMalware(ids, cwesIn(found.cwes).cwes) ? "malware" : "vulnerability",
		ids,
		package: { purl: found.identifier?.purl, name, version },
		rating: ratingOf3(found),
		title: titleOf(found.title ?? found.description, id),
		fixed: (fixed ?? "").split(",").map((each) => each.trim()).filter((each) => each !== ""),
		url: linkIn(found.url),
		...cwesIn(found.cwes),
		...published !== void 0 && { published },
		location: locationAt(found.path || target)
	};
}
function ratingOf3({ severity, severitySource, scores = {} }) {
	const chosen = Object.entries(scores).find(([source]) => source === severitySource)?.[1];
	const vector = chosen?.v4 ?? chosen?.v3;
	const score = chosen?.v4Score ?? chosen?.v3Score;
	return {
		...rateWord(severity),
		...score !== void 0 && { score },
		...vector !== void 0 && { vector }
	};
}
function issueOf(kind, { id, title, severity, url, line }, target) {
	return {
		kind,
		ids: [id],
		rating: rateWord(severity),
		title: titleOf(title, id),
		fixed: [],
		url: linkIn(url),
		location: locationAt(target, line)
	};
}
// scanner-results/read-results
var FORMATS = [
	{ is: (report) => "runs" in report, read: readSarif },
	{ is: (report) => "SchemaVersion" in report, read: readTrivy },
	{ is: (report) => toolOf(report) === "grype", read: readGrype },
	{ is: isNpmAudit, read: readNpmAudit },
	{ is: isOsvScanner, read: readOsvScanner }
];
function readResults(bytes, path) {
	if (bytes.length === 0) throw new DataError("unreadable", "the file is empty", { path });
	const value = parseUniqueJson(bytes.toString("utf8"), path);
	const format = isObject(value) ? FORMATS.find(({ is }) => is(value)) : void 0;
	if (!isObject(value) || format === void 0) {
		const message = "the file is neither JSON from Trivy, Grype, osv-scanner or npm audit, nor SARIF";
		throw new DataError("unreadable", message, { path });
	}
	return [format.read(value, path)].flat();
}
function toolOf(report) {
	const descriptor = objectAt(report, "descriptor");
	return descriptor && stringAt(descriptor, "name");
}
var OSV_SCANNER = ["results", "experimental_config", "image_metadata", "license_summary"];
function isOsvScanner(report) {
	const isKnown = Object.keys(report).every((key) => OSV_SCANNER.includes(key));
	return isKnown && Array.isArray(report["results"]);
}
function isNpmAudit(report) {
	return "auditReportVersion" in report || "advisories" in report || isFailure(report);
}
function isFailure(report) {
	return objectAt(report, "error") !== void 0;
}
export{readResults};

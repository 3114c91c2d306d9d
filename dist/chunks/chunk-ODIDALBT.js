import{termOf}from"./chunk-FC4RFBVG.js";
import{identitiesSchema,nameRuleOf,policyIdentity}from"./chunk-27D2I576.js";
import{conditionChecker}from"./chunk-7VEQZXY7.js";
import{conditionProblem}from"./chunk-4UE6VD56.js";
import{parseYaml,yamlLines}from"./chunk-SXFPTYMK.js";
import{deniedPurl}from"./chunk-INGYTYZ5.js";
import{ANY_ID}from"./chunk-5C4LGZKE.js";
import{inspect,showValue}from"./chunk-QSG23CM7.js";
import{CUSTOM_VARIABLES,EVIDENCE_ALIASES,RELEASE,RELEASE_SIGNERS,SEVERITIES,auditSectionSchema,checked,choice2 as choice,closed,evidenceTypes,familyOf,flag2 as flag,formed,integer,isObject,isOfFamily,isPackageRule,list,nearest,nearestEvidenceAlias,nullable,objectAt,oneOrMore,optional,satisfying,scanSectionSchema,words}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// policy/audit-contradictions
function auditContradictions({
	ignore = [],
	custom = [],
	pins = {}
}) {
	const exceptions = ignore.flatMap((rule, index) => {
		const message = contradictionIn(rule);
		return message === void 0 ? [] : [{ where: `ignore[${index}]`, message }];
	});
	return [...exceptions, ...repeatedPins(pins), ...customIssues(custom)];
}
function repeatedPins(pins) {
	const patterns = Object.keys(pins).map((pattern) => pattern.toLowerCase());
	return Object.keys(pins).flatMap(
		(pattern, at) => patterns.indexOf(pattern.toLowerCase()) < at ? [{ where: `pins.${pattern}`, message: "occurs twice, with different capitalization" }] : []
	);
}
function contradictionIn({ id, path, onLine, onColumn }) {
	if (id === ANY_ID && path === void 0)
		return "requires `path`, because the ID * covers all rules";
	if (onLine !== void 0 && path === void 0)
		return "requires `path`, because a line belongs to a single file";
	const lacksLine = onColumn !== void 0 && onLine === void 0;
	return lacksLine ? "requires `line`, because a column belongs to a single line" : void 0;
}
function customIssues(custom) {
	if (custom.length === 0) return [];
	const problemOf = conditionChecker(CUSTOM_VARIABLES);
	return custom.flatMap((rule, index) => {
		const where = `custom[${index}]`;
		const isRepeated = custom.findIndex(({ id }) => id === rule.id) < index;
		const problem = problemOf(rule.condition);
		return [
			...isRepeated ? [{ where: `${where}.id`, message: "must differ from all other IDs" }] : [],
			...problem === void 0 ? [] : [{ where: `${where}.condition`, message: problem }],
			...unusableKeys(rule).map(([key, on]) => ({
				where: `${where}.${key}`,
				message: `has no effect for ${rule.on}, only for ${on}`
			}))
		];
	});
}
function unusableKeys({ on, kinds, at }) {
	const isDockerfile = on.startsWith("dockerfile/");
	const hasKinds = isDockerfile || on.startsWith("kubernetes/");
	return [
		...kinds === void 0 || hasKinds ? [] : [["kinds", "kubernetes and dockerfile"]],
		...at === void 0 || !isDockerfile ? [] : [["at", "YAML"]]
	];
}
// policy/scan-contradictions
function scanContradictions(scan) {
	return [
		...deniedIssues(scan),
		...licenseIssues(scan),
		...uselessKeys(scan),
		...exploitationIssues(scan),
		...exceptionIssues(scan)
	];
}
function deniedIssues({ deny = [] }) {
	const message = "must look like pkg:npm/event-stream, pkg:npm/lodash@<4 or pkg:npm/@evil/*";
	return deny.flatMap(
		(entry, index) => deniedPurl(entry) === void 0 ? [{ where: `deny[${index}]`, message }] : []
	);
}
function licenseIssues({ licenses }) {
	if (licenses === void 0) return [];
	const lists = Object.entries(licenses);
	const issues = lists.flatMap(([name, list2]) => unknownLicenses(`licenses.${name}`, list2));
	const message = "must have either allow or deny";
	return lists.length === 1 ? issues : [{ where: "licenses", message }, ...issues];
}
function unknownLicenses(where, list2 = []) {
	return list2.flatMap((license, index) => {
		const message = `must be one SPDX license, such as MIT; ${license} is unknown`;
		return termOf(license) === void 0 ? [{ where: `${where}[${index}]`, message }] : [];
	});
}
var UNKNOWN_KEYS = [
	["unknownDirect", "unknown-direct", "onlyDirect", "only-direct"],
	["unknownEpss", "unknown-epss", "minEpss", "min-epss"],
	["unknownDates", "unknown-dates", "graceDays", "grace-days"],
	["unknownLicenses", "unknown-licenses", "licenses", "licenses"],
	["unknownRegistries", "unknown-registries", "registries", "registries"],
	["unknownAge", "unknown-age", "minAgeDays", "min-age-days"]
];
function uselessKeys(scan) {
	return UNKNOWN_KEYS.flatMap(([name, key, rule, ruleKey]) => {
		const isUseless = scan[name] !== void 0 && scan[rule] === void 0;
		return isUseless ? [{ where: key, message: `has no effect without ${ruleKey}` }] : [];
	});
}
function exploitationIssues(scan) {
	const { exploitation, onlyExploited, minEpss } = scan;
	const isUseless = exploitation !== void 0 && !(onlyExploited === true && minEpss !== void 0);
	const message = "has no effect without only-exploited: true and min-epss";
	return isUseless ? [{ where: "exploitation", message }] : [];
}
var NAMED = /^pkg:[^/]+\/.*[^/:@]$/;
function exceptionIssues({ ignore = [] }) {
	return ignore.flatMap(({ id, purl = "" }, index) => {
		if (id !== ANY_ID && !isPackageRule(id) || NAMED.test(purl)) return [];
		const message = `requires the purl of one package, because its ID is ${id}`;
		return [{ where: `ignore[${index}]`, message }];
	});
}
// policy/evidence-rule
function evidenceRule(section, names) {
	return {
		name: section.type,
		types: evidenceTypes(section.type) ?? [],
		signedBy: section.type === RELEASE ? RELEASE_SIGNERS : distinct(section["signed-by"] ?? names),
		signers: section.signers ?? 1,
		maxAgeDays: section["max-age-days"],
		conditions: section.condition ?? [],
		...contentOf(section)
	};
}
function contentOf(section) {
	const { builder, source, verifier, levels, complete } = section;
	const { "fail-on": failOn, "vex-by": vexBy } = section;
	return {
		...verifier !== void 0 && { verifier: nameRuleOf(verifier) },
		...levels !== void 0 && { levels },
		...builder !== void 0 && { builder: nameRuleOf(builder) },
		...source !== void 0 && { source },
		...complete !== void 0 && { isComplete: complete },
		...failOn !== void 0 && { failOn },
		...vexBy !== void 0 && { vexBy: distinct(vexBy) }
	};
}
function distinct(names) {
	return [...new Set(names)];
}
// policy/evidence-section
var MAX_RULES = 50;
var MAX_CONDITIONS = 20;
var positive = integer(1, "be a positive integer");
var evidenceType = checked(words, typeIssues, "be a type of evidence");
var condition = checked(words, conditionIssues, "be a condition");
var signer = satisfying(
	words,
	(pattern) => !pattern.includes("*") || /^https?:\/\/[^/@*\s]+\//.test(pattern),
	"start with a server, such as https://github.com/octo-org/*"
);
var repository = formed(
	words,
	/^https:\/\/[^\s*]+$/,
	"be a repository such as https://github.com/octo-org/app"
);
function ruleSchema(names) {
	const identity = checked(words, (name) => identityIssues(name, names), "be an identity");
	return closed({
		type: evidenceType,
		"signed-by": optional(oneOrMore(identity)),
		signers: optional(positive),
		"max-age-days": optional(positive),
		condition: optional(oneOrMore(condition, "expressions", MAX_CONDITIONS)),
		builder: optional(signer),
		source: optional(repository),
		complete: optional(flag),
		"fail-on": optional(choice(SEVERITIES)),
		"vex-by": optional(oneOrMore(identity)),
		verifier: optional(signer),
		levels: optional(oneOrMore(words))
	});
}
function evidenceSchema(names) {
	const rule = checked(ruleSchema(names), (section) => contradictionsIn(section, names));
	const size = { least: 1, most: MAX_RULES };
	const expected = `be a list of 1 to ${MAX_RULES} required types`;
	return list(rule, { size, items: "required types", expected });
}
function contradictionsIn(rule, names) {
	const hasVexAlone = rule["vex-by"] !== void 0 && rule["fail-on"] === void 0;
	return [
		...unfittingKeys(rule),
		...signersIssues(rule, names),
		...releaseIssues(rule),
		...hasVexAlone ? [{ where: "vex-by", message: "has no effect without fail-on" }] : []
	];
}
var CONTENT_KEYS = new Map([
	["builder", ["provenance"]],
	["source", ["provenance", RELEASE]],
	["complete", ["sbom"]],
	["fail-on", ["vulnerabilities"]],
	["vex-by", ["vulnerabilities"]],
	["verifier", ["verification-summary"]],
	["levels", ["verification-summary"]]
]);
function unfittingKeys(rule) {
	const { type } = rule;
	const isOf = (word) => word === type || evidenceTypes(word)?.some((each) => isOfFamily(type, familyOf(each))) === true;
	const unfitting = [...CONTENT_KEYS].filter(
		([key, words2]) => Object.hasOwn(rule, key) && !words2.some(isOf)
	);
	return unfitting.map(([where, words2]) => ({
		where,
		message: `applies to ${words2.join(" and ")}, not to ${type}`
	}));
}
function releaseIssues(rule) {
	if (rule.type !== RELEASE) return [];
	const signers = ["signed-by", "signers"].filter((key) => rule[key] !== void 0);
	const message = "has no effect, because GitHub signs each release";
	const source = { where: "", message: "requires `source`, the repository of the release" };
	const age = {
		where: "max-age-days",
		message: "has no effect, because the signing time is not proven"
	};
	return [
		...signers.map((where) => ({ where, message })),
		...rule["max-age-days"] === void 0 ? [] : [age],
		...rule.source === void 0 ? [source] : []
	];
}
function signersIssues(rule, names) {
	const allowed = new Set(rule["signed-by"] ?? names).size;
	const { signers = 1 } = rule;
	if (signers <= allowed) return [];
	const message = `requires ${signers} signers, but accepts only ${allowed}`;
	return [{ where: "signers", message }];
}
function identityIssues(name, names) {
	if (names.includes(name)) return [];
	const meant = nearest(name, names);
	const hint = meant === void 0 ? `known identities: ${names.join(", ")}` : `did you mean ${meant}?`;
	return [{ where: "", message: `unknown identity ${showValue(name)}; ${hint}` }];
}
function conditionIssues(expression) {
	const problem = conditionProblem(expression);
	return problem === void 0 ? [] : [{ where: "", message: `${showValue(expression)} ${problem}` }];
}
function typeIssues(name) {
	if (evidenceTypes(name) !== void 0) return [];
	const meant = nearestEvidenceAlias(name);
	const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
	const known = EVIDENCE_ALIASES.join(", ");
	const message = `must be one of ${known}, or a predicate type URI, not ${showValue(name)}${hint}`;
	return [{ where: "", message }];
}
// policy/verify-section
function verifySectionSchema(names) {
	return closed({
		identities: identitiesSchema,
		evidence: evidenceSchema(names),
		platforms: optional(choice(["all", "index"]))
	});
}
function identityNames(policy) {
	const verify = isObject(policy) ? objectAt(policy, "verify") : void 0;
	return Object.keys(objectAt(verify ?? {}, "identities") ?? {});
}
function verifyPolicy({ identities, evidence, platforms }) {
	const names = Object.keys(identities);
	return {
		identities: Object.entries(identities).map(([name, each]) => policyIdentity(name, each)),
		evidence: evidence.map((each) => evidenceRule(each, names)),
		...platforms !== void 0 && { platforms }
	};
}
// policy/load-policy
var MAX_BYTES = 1024 * 1024;
var MAX_SHOWN = 30;
function loadPolicy(bytes, path) {
	if (bytes.length > MAX_BYTES) throw invalid(path, [`the file is larger than ${MAX_BYTES} bytes`]);
	const text = bytes.toString("utf8");
	const { value, lines } = parse(text, path);
	if (value === void 0 || value === null) return { scan: {} };
	const { value: policy, issues } = inspect(policySchema(identityNames(value)), value);
	if (policy === void 0 || issues.length > 0) {
		throw invalid(
			path,
			issues.map(({ where, message }) => `${positionOf(where, lines)}${message}`)
		);
	}
	const { scan = {}, verify, audit } = policy;
	return {
		scan: withLines(scan, "scan", lines),
		...verify !== void 0 && { verify: withRuleLines(verifyPolicy(verify), lines) },
		...audit !== void 0 && { audit: withLines(audit, "audit", lines) }
	};
}
function policySchema(names) {
	return closed({
		scan: nullable(checked(scanSectionSchema, scanContradictions)),
		verify: optional(verifySectionSchema(names)),
		audit: nullable(checked(auditSectionSchema, auditContradictions))
	});
}
function parse(text, path) {
	try {
		return { value: parseYaml(text, path), lines: yamlLines(text, path) };
	} catch (cause) {
		if (!(cause instanceof DataError)) throw cause;
		const line = cause.place.line === void 0 ? "" : `line ${cause.place.line}: `;
		throw invalid(path, [`${line}${cause.message}`], cause);
	}
}
function withLines(section, name, lines) {
	if (section.ignore === void 0) return section;
	const ignore = section.ignore.map((rule, index) => ({
		...rule,
		line: lines.get(`${name}.ignore[${index}]`)
	}));
	return { ...section, ignore };
}
function withRuleLines(policy, lines) {
	const evidence = policy.evidence.map((rule, index) => ({
		...rule,
		line: lines.get(`verify.evidence[${index}]`)
	}));
	return { ...policy, evidence };
}
function positionOf(where, lines) {
	if (where === "") return "";
	const line = lines.get(where);
	return line === void 0 ? `${where}: ` : `line ${line}, ${where}: `;
}
function invalid(path, complaints, cause) {
	const shown = complaints.slice(0, MAX_SHOWN);
	const more = complaints.length - shown.length;
	const list2 = more > 0 ? [...shown, `and ${more} more`] : shown;
	const message = `The policy ${path} is invalid:
${list2.map((line) => `- ${line}`).join("\n")}`;
	return new UserError(
		"policy-invalid",
		message,
		`Correct ${path}. Assay did not apply this file.`,
		{cause}
	);
}

export{loadPolicy,policySchema};

import{controlTexts,safeUrl}from"./chunk-J5IK2Y7T.js";
import{CONTROL_STATUSES}from"./chunk-QSG23CM7.js";
import{OUTCOMES,compareText,escapeJsonControls,repositoryPath,version,visibleText,withoutVersion}from"./chunk-DD6OEQO3.js";
// report/monitoring/ecs
import{ basename }from"node:path/posix";
// report/monitoring/finding-records
var MAX_TEXT = 1e3;
function* recordLines({ scans, decisions }, format, head) {
	for (const { source, findings } of scans) {
		for (const finding of findings) yield lineOf(format.ofFinding(finding, source, head));
	}
	for (const decision of decisions) yield lineOf(format.ofDecision(decision, head));
}
function lineOf(record) {
	const json = JSON.stringify(
		record,
		(_key, value) => typeof value === "string" ? value.toWellFormed() : value
	);
	return `${escapeJsonControls(json)}
`;
}
function recordPath({ location }, source) {
	return visibleText(repositoryPath(source, location) ?? location.path, MAX_TEXT);
}
function recordTitle({ title, id, package: affected }) {
	const of = affected === void 0 ? "" : ` in ${affected.name} ${affected.version}`;
	return visibleText(`${id}${of}: ${title}`, MAX_TEXT);
}
function decisionText({ summary = "", reasons }) {
	return visibleText([summary, ...reasons.map(({ message }) => message)].join(" "), MAX_TEXT);
}
function recordDetails({ rule, description = "" }) {
	return visibleText(rule?.why ?? description, MAX_TEXT);
}
// report/monitoring/open-metrics
var MAX_SERIES = 1e3;
var MAX_FRAMEWORKS = 100;
var OTHER_RULES = "other";
var MAX_LABEL = 200;
function renderOpenMetrics(data, time) {
	const problems = data.scans.reduce((sum, scan) => sum + scan.problems.length, 0);
	const families = [
		{ name: "assay_findings", help: "Number of findings.", samples: findingSamples(data) },
		{ name: "assay_decisions", help: "Number of decisions.", samples: decisionSamples(data) },
		{ name: "assay_controls", help: "Number of controls.", samples: controlSamples(data) },
		{ name: "assay_problems", help: "Number of problems.", samples: only(problems) },
		{
			name: "assay_unreadable_results",
			help: "Number of result files that Assay could not read.",
			samples: only(data.unreadable.length)
		},
		{
			name: "assay_report_timestamp_seconds",
			unit: "seconds",
			help: "Time of the report, in seconds since 1970.",
			samples: only(Date.parse(time) / 1e3)
		}
	];
	return `${families.map(familyText).join("")}# EOF
`;
}
function only(value) {
	return [{ labels: {}, value }];
}
function findingSamples({ scans }) {
	const counts = new Map();
	for (const finding of scans.flatMap(({ findings }) => findings)) add(counts, labelsOf(finding));
	const series = [...counts].sort(([a], [b]) => compareText(a, b)).map(([, sample]) => sample);
	const limited = new Map();
	for (const [index, { labels, value }] of series.entries()) {
		add(limited, index < MAX_SERIES ? labels : { ...labels, rule: OTHER_RULES }, value);
	}
	return limited.values();
}
function add(counts, labels, by = 1) {
	const { severity = "" } = labels;
	const key = JSON.stringify([RANKS.indexOf(severity), labels]);
	const { value } = counts.get(key) ?? { value: 0 };
	counts.set(key, { labels, value: value + by });
}
var RANKS = ["critical", "high", "unknown", "medium", "low", "none"];
function labelsOf(finding) {
	const { id, kind, severity } = finding;
	return { rule: shown(id), kind, severity, state: stateOf(finding) };
}
function stateOf({ suppression, change }) {
	return suppression === void 0 ? change?.state ?? "open" : "suppressed";
}
function* decisionSamples({ decisions }) {
	const actions = [...new Set(decisions.map(({ action }) => shown(action)))].sort(compareText);
	for (const action of actions) {
		const own = decisions.filter((decision) => shown(decision.action) === action);
		for (const outcome of OUTCOMES) {
			const value = own.filter((decision) => decision.outcome === outcome).length;
			yield { labels: { action, outcome }, value };
		}
	}
}
function* controlSamples({ coverages }) {
	const all = coverages.flatMap(({ frameworks }) => frameworks);
	const names = [...new Set(all.map(({ id }) => shown(id)))].sort(compareText);
	for (const framework of names.slice(0, MAX_FRAMEWORKS)) {
		const own = all.filter(({ id }) => shown(id) === framework).flatMap((each) => each.controls);
		for (const status of CONTROL_STATUSES) {
			const value = own.filter((control) => control.status === status).length;
			yield { labels: { framework, status }, value };
		}
	}
}
function familyText({ name, unit, help, samples }) {
	const head = [
		`# TYPE ${name} gauge`,
		...unit === void 0 ? [] : [`# UNIT ${name} ${unit}`],
		`# HELP ${name} ${help}`
	];
	const lines = [...samples].map(({ labels, value }) => `${name}${labelText(labels)} ${value}`);
	return [...head, ...lines].map((line) => `${line}
`).join("");
}
function labelText(labels) {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
	return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function shown(text) {
	return visibleText(text, MAX_LABEL);
}
function escapeLabel(value) {
	return value.replace(/[\\"]/g, "\\$&");
}
// report/monitoring/ecs
var ECS_VERSION = "8.17.0";
var ECS = { ofFinding, ofDecision };
var CATEGORIES = {
	vulnerability: "vulnerability",
	malware: "malware",
	misconfiguration: "configuration",
	secret: "configuration",
	notice: "package"
};
function ofFinding(finding, source, head) {
	const { kind, fingerprint, suppression, url } = finding;
	const path = recordPath(finding, source);
	const reference = safeUrl(url ?? "");
	return {
		...headOf(head),
		message: recordTitle(finding),
		event: {
			kind: suppression === void 0 ? "alert" : "event",
			category: [CATEGORIES[kind]],
			type: ["info"],
			module: "assay",
			dataset: "assay.findings",
			id: fingerprint,
			...reference !== void 0 && { reference }
		},
		rule: ruleOf(finding, head, reference),
		file: { path, name: basename(path) },
		...packageFields(finding, reference),
		...containerFields(source),
		labels: labelsOf2(finding)
	};
}
function ofDecision(decision, head) {
	const { action, outcome, subject } = decision;
	return {
		...headOf(head),
		message: decisionText(decision),
		event: {
			kind: "event",
			category: ["configuration"],
			type: ["info"],
			module: "assay",
			dataset: "assay.decisions",
			action: `assay-${visibleText(action, 100)}`,
			outcome: OUTCOMES2[outcome]
		},
		labels: { decision: outcome, subject: visibleText(subject, 500) }
	};
}
var OUTCOMES2 = { pass: "success", fail: "failure", error: "unknown" };
function headOf({ time, version: version2 }) {
	return {
		"@timestamp": time,
		ecs: { version: ECS_VERSION },
		observer: { vendor: "Assay", product: "Assay", type: "scanner", version: version2 }
	};
}
function ruleOf(finding, { version: version2 }, reference) {
	const { id, title, kind } = finding;
	const description = recordDetails(finding);
	return {
		id: visibleText(id, 200),
		name: visibleText(title, 500),
		category: kind,
		ruleset: "assay",
		version: version2,
		...description !== "" && { description },
		...reference !== void 0 && { reference }
	};
}
function packageFields(finding, reference) {
	const { package: affected, kind, severity, score, vector } = finding;
	const named = affected === void 0 ? {} : { package: packageOf(affected) };
	if (kind !== "vulnerability" && kind !== "malware") return named;
	const cvss = /^CVSS:(\d\.\d)\//.exec(vector ?? "")?.[1];
	return {
		...named,
		vulnerability: {
			id: visibleText(finding.id, 200),
			category: [kind],
			description: visibleText(finding.title, 500),
			...finding.id.startsWith("CVE-") && { enumeration: "CVE" },
			...reference !== void 0 && { reference },
			scanner: { vendor: "Assay" },
			severity,
			...score !== void 0 && {
				classification: "CVSS",
				score: { base: score, ...cvss !== void 0 && { version: cvss } }
			}
		}
	};
}
function packageOf({ name, version: version2, ecosystem }) {
	return {
		name: visibleText(name, 500),
		version: visibleText(version2, 200),
		...ecosystem !== void 0 && { type: visibleText(ecosystem, 100) }
	};
}
function containerFields({ kind, name, digest }) {
	if (kind !== "image") return {};
	const hash = digest === void 0 ? {} : { hash: { all: [visibleText(digest, 200)] } };
	return { container: { image: { name: visibleText(withoutVersion(name), 500), ...hash } } };
}
function labelsOf2(finding) {
	const { severity, location, package: affected, controls = {}, suppression } = finding;
	const ids = Object.entries(controls).flatMap(([key, list]) => list.map((id) => `${key}:${id}`));
	return {
		severity,
		state: stateOf(finding),
		...location.line !== void 0 && { line: String(location.line) },
		...affected !== void 0 && { purl: visibleText(affected.purl, 500) },
		...ids.length > 0 && { controls: visibleText(ids.join(" "), 1e3) },
		...suppression !== void 0 && { reason: visibleText(suppression.reason, 500) }
	};
}
// report/monitoring/ocsf
import{ basename as basename2 }from"node:path/posix";
// report/monitoring/ocsf-vulnerability
var MAX_LISTED = 10;
function vulnerabilityOf(finding) {
	const { id, package: affected, title, severity, url, cwes = [], fixed } = finding;
	const desc = recordDetails(finding);
	const reference = safeUrl(url ?? "");
	return {
		...id.startsWith("CVE-") ? { cve: cveOf(finding) } : { advisory: { uid: visibleText(id, 200) } },
		...cwes[0] !== void 0 && { cwe: { uid: visibleText(cwes[0], 50) } },
		title: visibleText(title, 500),
		...desc !== "" && { desc },
		severity,
		vendor_name: visibleText(finding.ratedBy ?? "Assay", 200),
		...reference !== void 0 && { references: [reference] },
		...affected !== void 0 && { affected_packages: [packageOf2(finding, affected)] },
		is_fix_available: fixed.length > 0,
		...finding.exploited !== void 0 && { is_exploit_available: true }
	};
}
function cveOf({ id, score, vector, epss }) {
	const version2 = /^CVSS:(\d\.\d)\//.exec(vector ?? "")?.[1];
	const cvss = { base_score: score, version: version2, vector_string: visibleText(vector ?? "", 300) };
	return {
		uid: visibleText(id, 200),
		...score !== void 0 && version2 !== void 0 && { cvss: [cvss] },
		...epss !== void 0 && {
			epss: { score: String(epss.score), percentile: epss.percentile }
		}
	};
}
function packageOf2({ fixed, location }, { name, version: version2, purl, ecosystem }) {
	return {
		name: visibleText(name, 500),
		version: visibleText(version2, 200),
		purl: visibleText(purl, 500),
		path: visibleText(location.path, 1e3),
		...ecosystem !== void 0 && { package_manager: visibleText(ecosystem, 100) },
		...fixed.length > 0 && {
			fixed_in_version: visibleText(fixed.slice(0, MAX_LISTED).join(", "), 500)
		}
	};
}
// report/monitoring/ocsf
var OCSF_VERSION = "1.5.0";
var OCSF = { ofFinding: ofFinding2, ofDecision: ofDecision2 };
var CATEGORY = { category_uid: 2, category_name: "Findings" };
var VULNERABILITY = { class_uid: 2002, class_name: "Vulnerability Finding" };
var COMPLIANCE = { class_uid: 2003, class_name: "Compliance Finding" };
var DETECTION = { class_uid: 2004, class_name: "Detection Finding" };
var CLASSES = {
	vulnerability: VULNERABILITY,
	malware: DETECTION,
	misconfiguration: COMPLIANCE,
	secret: DETECTION,
	notice: DETECTION
};
var SEVERITIES = {
	unknown: [0, "Unknown"],
	none: [1, "Informational"],
	low: [2, "Low"],
	medium: [3, "Medium"],
	high: [4, "High"],
	critical: [5, "Critical"]
};
function ofFinding2(finding, source, head) {
	const { kind, suppression, severity, rule } = finding;
	const isSuppressed = suppression !== void 0;
	const fix = visibleText(rule?.fix ?? "", 1e3);
	return {
		...eventOf(CLASSES[kind], head),
		...severityOf(severity),
		status_id: isSuppressed ? 3 : 1,
		status: isSuppressed ? "Suppressed" : "New",
		...isSuppressed && { comment: visibleText(suppression.reason, 500) },
		message: recordTitle(finding),
		finding_info: infoOf(finding),
		resources: [resourceOf(finding, source)],
		...contentOf(finding, source),
		...fix !== "" && kind !== "vulnerability" && { remediation: { desc: fix } }
	};
}
function contentOf(finding, source) {
	switch (CLASSES[finding.kind]) {
		case VULNERABILITY:
			return { vulnerabilities: [vulnerabilityOf(finding)] };
		case COMPLIANCE:
			return { compliance: complianceOf(finding) };
		default: {
			const path = recordPath(finding, source);
			return { evidences: [{ file: { name: basename2(path), path, type_id: 1 } }] };
		}
	}
}
function ofDecision2(decision, head) {
	const { action, outcome, subject } = decision;
	const [statusId, status] = DECIDED[outcome];
	const name = visibleText(subject, 500);
	return {
		...eventOf(COMPLIANCE, head),
		...severityOf("none"),
		status_id: 1,
		status: "New",
		message: decisionText(decision),
		finding_info: {
			uid: visibleText(`assay-${action} ${subject}`, 500),
			title: visibleText(`Decision of ${action}`, 200),
			types: ["decision"]
		},
		resources: [{ name, type: "subject" }],
		compliance: {
			control: visibleText(`assay-${action}`, 200),
			standards: ["Assay policy"],
			status_id: statusId,
			status
		}
	};
}
var DECIDED = { pass: [1, "Pass"], error: [2, "Warning"], fail: [3, "Fail"] };
function eventOf(type, { time, version: version2 }) {
	return {
		metadata: {
			version: OCSF_VERSION,
			product: { name: "Assay", vendor_name: "Assay", version: version2 }
		},
		time: Date.parse(time),
		...CATEGORY,
		...type,
		activity_id: 1,
		activity_name: "Create",
		type_uid: type.class_uid * 100 + 1,
		type_name: `${type.class_name}: Create`
	};
}
function severityOf(severity) {
	const [id, name] = SEVERITIES[severity];
	return { severity_id: id, severity: name };
}
function infoOf(finding) {
	const { fingerprint, kind, title, id, url } = finding;
	const source = safeUrl(url ?? "");
	const details = recordDetails(finding);
	return {
		uid: fingerprint,
		title: visibleText(title, 500),
		types: [kind],
		analytic: { type_id: 1, type: "Rule", uid: visibleText(id, 200) },
		...details !== "" && { desc: details },
		...source !== void 0 && { src_url: source }
	};
}
function resourceOf(finding, source) {
	const { kind, name, digest } = source;
	if (kind !== "image") return { name: recordPath(finding, source), type: "file" };
	const uid = digest === void 0 ? {} : { uid: visibleText(digest, 200) };
	return { name: visibleText(name, 500), type: "container image", ...uid };
}
function complianceOf(finding) {
	const standards = Object.keys(finding.controls ?? {}).map((name) => visibleText(name, 100));
	return {
		control: visibleText(finding.id, 200),
		standards: ["Assay rules", ...standards.slice(0, 10)],
		requirements: controlTexts(finding).map((text) => visibleText(text, 500)),
		status_id: 3,
		status: "Fail"
	};
}
// actions/report/write-formats
async function writeFormats(data, formats, { files, time, host }) {
	const head = { time, version };
	const paths = [];
	for (const format of formats) {
		switch (format) {
			case "openmetrics":
				paths.push(await files.write("metrics.txt", renderOpenMetrics(data, time)));
				break;
			case "ecs":
				paths.push(await files.write("findings.ecs.jsonl", recordLines(data, ECS, head)));
				break;
			case "ocsf":
				paths.push(await files.write("findings.ocsf.jsonl", recordLines(data, OCSF, head)));
				break;
		}
	}
	host.setOutput("monitoring", paths.join("\n"));
}
export{writeFormats};

import {
	baseText,
	findingsHeadline,
	severityCounts
} from "./chunk-LTSBJZ6P.js";
import {
	compareFindings,
	countBySeverity,
	isNew,
	openFindings,
	packageName,
	severityOf
} from "./chunk-PYJNFZYF.js";
import {
	BREAK,
	INCOMPLETE_HEADLINE,
	SEVERITIES,
	code,
	countNoun,
	dayText,
	grouped,
	id,
	listed,
	locationUrl,
	message,
	minuteText,
	note,
	outcomeSentence,
	outcomeWords,
	sourceText,
	strong,
	text3 as text,
	verifiedSubject,
	visibleText,
	withShortDigests,
	worstOutcome
} from "./chunk-C552FNFN.js";

// shared/report/job-verdict.ts
function verdictOf(data) {
	const reasons = [...decidedReasons(data), ...unreadableReasons(data), ...undecidedReasons(data)];
	const outcomes = [
		...data.decisions.map((decision) => decision.outcome),
		...reasons.map((reason) => reason.outcome)
	];
	const hasFailures = outcomes.includes("fail");
	if (isEmpty(data)) return { outcome: "error", hasFailures, reasons: [NOTHING_RAN] };
	if (outcomes.length === 0) return { outcome: "none", hasFailures, reasons };
	return { outcome: worstOutcome(outcomes), hasFailures, reasons: bothFirst(reasons) };
}
var NOTHING_RAN = {
	rule: "results-present",
	outcome: "error",
	message: "nothing to report, because no step wrote a result",
	findings: [],
	action: "report",
	subject: ""
};
function bothFirst(reasons) {
	const first = [
		reasons.find(({ outcome }) => outcome === "error"),
		reasons.find(({ outcome }) => outcome === "fail")
	].filter((reason) => reason !== void 0);
	return [...first, ...reasons.filter((reason) => !first.includes(reason))];
}
function decidedReasons(data) {
	return data.decisions.flatMap(({ action, subject, outcome, reasons }) => {
		if (outcome === "pass" || reasons.length > 0) {
			return reasons.map((reason) => ({ ...reason, action, subject }));
		}
		const message2 = "the decision contains no reason";
		return [{ rule: "reasons-present", outcome, message: message2, findings: [], action, subject }];
	});
}
function unreadableReasons(data) {
	return data.unreadable.map(({ path, message: message2 }) => ({
		rule: "results-readable",
		outcome: "error",
		message: `${path}: ${message2}`,
		findings: [],
		action: "report",
		subject: ""
	}));
}
function undecidedReasons({ scans, verifications, decisions }) {
	const scanned = scans.map(({ source }) => source.name);
	const verified = verifications.map(({ subject }) => verifiedSubject(subject));
	return [
		...undecided(scanned, "scan", decisions).map((subject) => undecidedReason("scan", subject)),
		...undecided(verified, "verify", decisions).map(
			(subject) => undecidedReason("verify", subject)
		)
	];
}
function undecided(subjects, by, decisions) {
	const decided = /* @__PURE__ */ new Map();
	for (const { action, subject } of decisions) {
		if (action === "verify" !== (by === "verify")) continue;
		decided.set(subject, (decided.get(subject) ?? 0) + 1);
	}
	return subjects.filter((name) => {
		const left = decided.get(name) ?? 0;
		decided.set(name, left - 1);
		return left <= 0;
	});
}
function undecidedReason(action, subject) {
	const done = action === "scan" ? "scanned" : "verified";
	const message2 = `${done}, but no decision was written`;
	return { rule: "decision-present", outcome: "error", message: message2, findings: [], action, subject };
}
function isEmpty(data) {
	return data.scans.length + data.decisions.length + data.documents.length + data.evidence.length + data.verifications.length + data.unreadable.length === 0;
}

// shared/report/blocking-text.ts
var NOT_BLOCKING = "not blocking";
function blockingText({ decisions }, scan, findings) {
	if (findings.length === 0 || !hasDecision(decisions)) return "";
	const reasons = new Set(decisions.flatMap((each) => each.reasons.flatMap((one) => one.findings)));
	const milder = findings.filter(({ fingerprint }) => !reasons.has(fingerprint));
	if (milder.length === 0) return "";
	const share = milder.length === findings.length ? NOT_BLOCKING : `${grouped(milder.length)} of ${grouped(findings.length)} ${NOT_BLOCKING}`;
	const isExisting = scan.comparison?.status === "compared" && findings.every((each) => !isNew(each));
	const causes = causesOf(decisionOf(decisions, scan), isExisting);
	const sum = causes.reduce((total, each) => total + each.findings, 0);
	if (sum !== milder.length) return share;
	return `${share}${causesText(causes, isExisting)}`;
}
function causesText(causes, isExisting) {
	if (isExisting) return ", because not new";
	const [only] = causes;
	if (causes.length === 1 && only !== void 0) return `: ${plain(only.words)}`;
	return `: ${causes.map(({ findings, words }) => `${grouped(findings)} ${plain(words)}`).join(", ")}`;
}
function plain(words) {
	return words.replaceAll("`", "");
}
function causesOf(decision, isExisting) {
	return (decision?.milder ?? []).filter(({ cause }) => cause === "existing" === isExisting);
}
function decisionOf(decisions, { source, checked }) {
	const action = checked === void 0 ? "scan" : "audit";
	return decisions.find((each) => each.action === action && each.subject === source.name);
}
function milderTitle({ decisions }, title, count) {
	return `${title} (${grouped(count)}${hasDecision(decisions) ? `, ${NOT_BLOCKING}` : ""})`;
}
function notBlocking({ decisions }) {
	return hasDecision(decisions) ? ` (${NOT_BLOCKING})` : "";
}
function hasDecision(decisions) {
	return decisions.some(({ action }) => action === "scan" || action === "audit");
}

// shared/report/exploitation-text.ts
var LEAST_EPSS = 0.01;
function exploitationText({ exploited, epss }) {
	const kev = exploited === void 0 ? [] : [exploited.ransomware === true ? "KEV: used by ransomware" : "KEV: known exploited"];
	const score = epss?.score ?? 0;
	return [...kev, ...score >= LEAST_EPSS ? [`EPSS ${Math.round(score * 100)} %`] : []].join(", ");
}

// shared/report/comparison-block.ts
function comparisonBlock(data) {
	const all = data.scans.flatMap((scan) => comparedScan(data, scan));
	const findings = all.flatMap(({ groups }) => groups.flatMap(([, own]) => own));
	const shown = SEVERITIES.filter((severity) => hasAny(findings, severity));
	const hasMalware = findings.some(isMalware);
	return {
		kind: "table",
		title: titleOf(all),
		isFolded: false,
		noun: "row",
		columns: ["Findings", ...hasMalware ? ["Malware"] : [], ...shown.map(columnName)],
		rows: findings.length === 0 ? [] : all.flatMap((each) => rowsOf(each, all, shown, hasMalware))
	};
}
function comparedScan(data, scan) {
	if (scan.comparison?.status !== "compared") return [];
	const open = scan.findings.filter(({ suppression }) => suppression === void 0);
	const existing = open.filter((finding) => !isNew(finding));
	const { unchecked = [] } = scan;
	const fixed = scan.fixed ?? [];
	const name = scan.comparison.base.name;
	const fresh = open.filter(isNew);
	const remark = (findings) => {
		const said = blockingText(data, scan, findings);
		return said === "" ? "" : ` (${said})`;
	};
	const groups = [
		[`New${remark(fresh)}`, fresh],
		...fixed.length === 0 ? [] : [["Fixed", fixed]],
		[`Already in ${name}${remark(existing)}`, existing],
		...unchecked.length === 0 ? [] : [[`Not checked (in ${name}, but their files could not be read here)`, unchecked]]
	];
	return [{ scan, base: name, groups }];
}
function titleOf(all) {
	const names = [...new Set(all.map(({ base }) => base))];
	return names.length === 1 ? `Compared with ${names[0]}` : "Compared with the base";
}
function rowsOf({ scan, groups }, all, shown, hasMalware) {
	const about = all.length > 1 ? ` in ${sourceText(scan.source.name)}` : "";
	return groups.map(([name, findings]) => {
		const counts = countBySeverity(findings.filter((finding) => !isMalware(finding)));
		const malware = hasMalware ? [countLine(findings.filter(isMalware).length)] : [];
		const severities = shown.map((severity) => countLine(counts.get(severity) ?? 0));
		return [[text(`${name}${about}`)], ...malware, ...severities];
	});
}
function countLine(count) {
	return [count === 0 ? text("0") : strong(grouped(count))];
}
function isMalware({ kind }) {
	return kind === "malware";
}
function hasAny(findings, severity) {
	return findings.some((finding) => finding.severity === severity && !isMalware(finding));
}
function columnName(severity) {
	if (severity === "unknown") return "Unscored";
	return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}`;
}

// shared/report/data-age.ts
var MAX_NAMED = 4;
function oldDataText(scans) {
	if (scans.some(({ problems }) => problems.some(({ code: code2 }) => code2 === "stale"))) return "";
	const old = datedData(scans).filter(({ exceeds }) => exceeds !== void 0);
	const [first] = old;
	if (first === void 0) return "";
	const left = old.length - MAX_NAMED;
	const named = old.slice(0, MAX_NAMED).map(({ name, date }) => `${name} (${dayText(date) ?? date})`);
	const all = listed([...named, ...left > 0 ? [`${left} more`] : []]);
	const days = countNoun(first.exceeds ?? 0, "day");
	return `Advisory data is more than ${days} old: ${all}. Vulnerabilities published later are not found. Download the data again.`;
}
function oldestDay(scans) {
	const dates = datedData(scans).map(({ date }) => date);
	const newest = scans.flatMap(({ advisories }) => advisories?.newest ?? []);
	return dayText((dates.length > 0 ? dates : newest).toSorted()[0] ?? "");
}
function dataAgeBlock(scans) {
	return {
		kind: "table",
		title: "Advisory data",
		isFolded: false,
		noun: "ecosystem",
		columns: ["Data", "Newest record"],
		rows: datedData(scans).map(({ name, date, exceeds }) => [
			[text(name)],
			[
				text(dayText(date) ?? "unknown"),
				...exceeds === void 0 ? [] : [note(`more than ${countNoun(exceeds, "day")} old`)]
			]
		])
	};
}
function datedData(scans) {
	const all = scans.flatMap(({ advisories }) => advisories ?? []).flatMap(({ records = [], lists = [], maxAgeDays = 0 }) => [
		...records.map((each) => ({
			...each,
			name: each.ecosystem,
			date: each.newest ?? "",
			maxAgeDays
		})),
		...lists.map((each) => ({ ...each, date: each.dated, maxAgeDays }))
	]).filter(({ date }) => date !== "").toSorted((a, b) => a.date < b.date ? -1 : Number(a.date > b.date));
	const byName = new Map(all.toReversed().map((each) => [each.name, each]));
	return all.filter((each) => byName.get(each.name) === each).map(({ name, date, isOld, maxAgeDays }) => ({
		name,
		date,
		exceeds: isOld === true ? maxAgeDays : void 0
	}));
}

// shared/report/expiring-block.ts
function expiringBlock({ decisions }) {
	const items = decisions.flatMap(({ expiring = [] }) => expiring.map(expiringLine));
	return {
		kind: "list",
		title: "Exceptions that expire soon",
		isFolded: false,
		noun: "exception",
		items
	};
}
function expiringLine({ rule, id: id2, owner, expires }) {
	const whose = owner === void 0 ? "" : ` (owner: ${owner})`;
	return [
		code(rule),
		text(" for "),
		code(id2),
		text(` expires on ${expires}${whose}. Fix the finding, or renew `),
		code("expires"),
		text(".")
	];
}

// shared/report/fix-block.ts
var MAX_IDS = 4;
function fixBlock(data, findings) {
	const ids = new Map(findings.map(({ finding }) => [finding.fingerprint, finding.id]));
	const items = data.scans.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => linesFor(fix, ids)));
	return {
		kind: "list",
		title: items.length === 1 ? "Fix this package" : "Fix these packages",
		isFolded: false,
		noun: "fix",
		items
	};
}
function linesFor(fix, ids) {
	const idsOf = (fingerprints) => [
		...new Set(fingerprints.flatMap((one) => ids.get(one) ?? []))
	];
	const listed2 = { fix, fixes: idsOf(fix.fixes), stays: idsOf(fix.stays) };
	return listed2.fixes.length + listed2.stays.length === 0 ? [] : [fixLine(listed2)];
}
function fixLine({ fix, fixes, stays }) {
	const effect = fixes.length === 0 ? "" : `: fixes ${idList(fixes)}`;
	return [
		...message(fix.title),
		text(effect),
		...fix.command === void 0 ? [] : commandSpans(fix.command),
		...alternativeSpans(fix.alternative),
		...stays.length === 0 ? [] : [note(remaining(stays, fixes.length > 0))]
	];
}
var MAX_COMMAND = 300;
function commandSpans(command) {
	if (command.length > MAX_COMMAND) return [note("The command is in findings.json.")];
	return [{ as: "command", text: command }];
}
function alternativeSpans(alternative = "") {
	const isShown = alternative !== "" && alternative.length <= MAX_COMMAND;
	return isShown ? [BREAK, text("Or: "), ...message(alternative)] : [];
}
function remaining(stays, isPartial) {
	return isPartial ? `no fix yet for ${idList(stays)}` : idList(stays);
}
function idList(ids) {
	const left = ids.length - MAX_IDS;
	const shown = ids.slice(0, MAX_IDS).join(", ");
	return left > 0 ? `${shown} and ${countNoun(left, "other")}` : shown;
}

// shared/report/change-key.ts
function changeKey({ kind, title, path, fixes, stays }) {
	const change = path === void 0 ? title : title.replaceAll(path, "");
	return JSON.stringify([kind, change, fixes, stays]);
}

// shared/report/fix-list.ts
var MAX_FINDINGS = 3;
var MAX_PATH = 5;
function fixList(data, findings) {
	const known = new Map(findings.map(({ finding }) => [finding.fingerprint, finding]));
	const listed2 = (all2) => all2.flatMap((one) => known.get(one) ?? []).toSorted(compareFindings);
	const all = data.scans.flatMap(
		({ source, fixes = [] }) => fixes.flatMap((fix) => {
			const [fixed, stays] = [listed2(fix.fixes), listed2(fix.stays)];
			if (fixed.length + stays.length === 0) return [];
			const { path } = fix;
			const url = path === void 0 ? void 0 : locationUrl(data.run, source, { path });
			return [{ fix, fixes: fixed, stays, url, repeats: 0 }];
		})
	);
	const items = [...Map.groupBy(all, ({ fix }) => changeKey(fix)).values()].flatMap(
		([first, ...others]) => first === void 0 ? [] : { ...first, repeats: others.length }
	);
	return {
		kind: "list",
		title: items.length === 1 ? "Fix this package" : "Fix these packages",
		isFolded: false,
		noun: "fix",
		items: items.map(fixLine2)
	};
}
function areAllPlanned(data, findings) {
	const fixes = data.scans.flatMap((scan) => scan.fixes ?? []);
	const planned = new Set(fixes.flatMap((fix) => [...fix.fixes, ...fix.stays]));
	return findings.every(({ finding }) => planned.has(finding.fingerprint));
}
function fixLine2({ fix, fixes, stays, url, repeats }) {
	const { title, path, command, alternative = "" } = fix;
	const [worst] = [...fixes, ...stays];
	return [
		...message(title).map((span) => linked(span, path, url)),
		// Without the path, the fixes of several projects would look the same.
		...path === void 0 || title.includes(path) ? [] : [text(" in "), code(path, url)],
		...repeats === 0 ? [] : [text(repeatText(repeats))],
		...findingSpans(fixes, "", fix.fixes.length - fixes.length),
		...findingSpans(stays, fixes.length === 0 ? "" : "Not fixed: "),
		...pathSpans(worst?.package),
		...commandSpans2(command),
		...alternative === "" || alternative.length > MAX_COMMAND ? [] : [BREAK, text("Or: "), ...message(alternative)]
	];
}
function linked(span, path, url) {
	return span.as === "code" && span.text === path ? code(span.text, url) : span;
}
function repeatText(repeats) {
	return `. Do the same in ${countNoun(repeats, "other file")}`;
}
function findingSpans(findings, intro, milder = 0) {
	if (findings.length === 0) return [];
	const shown = findings.slice(0, MAX_FINDINGS);
	const left = findings.length - shown.length;
	return [
		BREAK,
		text(intro),
		...shown.flatMap((finding, at) => [...at === 0 ? [] : [text(", ")], ...idSpans(finding)]),
		...left > 0 ? [text(` and ${countNoun(left, "other")}`)] : [],
		...milder > 0 ? [text(` and ${grouped(milder)} more, not blocking`)] : []
	];
}
function idSpans(finding) {
	const marks = exploitationText(finding);
	return [
		severityOf(finding),
		text(" "),
		id(finding.id, finding.url),
		...marks === "" ? [] : [text(` (${marks})`)]
	];
}
function pathSpans(about) {
	const [path = []] = about?.paths ?? [];
	if (path.length < 2) return [];
	const names = path.slice(0, MAX_PATH).map(packageName);
	const more = path.length > MAX_PATH ? " › …" : "";
	const others = (about?.paths?.length ?? 1) - 1 + (about?.morePaths ?? 0);
	const also = others === 0 ? "" : ` and ${countNoun(others, "other path")}`;
	return [note(`via ${names.join(" › ")}${more}${also}`)];
}
function commandSpans2(command) {
	if (command === void 0) return [];
	if (command.length > MAX_COMMAND) return [note("The command is in findings.json.")];
	return [{ as: "command", text: command }];
}

// shared/report/advisory-dates.ts
var SHOWN = 50;
function advisoryDates({ name, newest, records = [], lists = [] }) {
	const dated = [
		...records.map(ecosystemText),
		...lists.map((each) => `${each.name} ${ageText({ newest: each.dated })}`)
	];
	if (records.length === 0 && newest !== void 0) dated.unshift(`newest ${ageText({ newest })}`);
	const more = dated.length - SHOWN;
	const shown = more > 0 ? [...dated.slice(0, SHOWN), countNoun(more, "more source")] : dated;
	return shown.length === 0 ? name : `${shown.join(", ")} (from ${name})`;
}
function ecosystemText(each) {
	const isMissing = each.records === 0 && each.asked === void 0;
	return isMissing ? `no records for ${each.ecosystem}` : `${each.ecosystem} ${ageText(each)}`;
}
function ageText({
	newest = "",
	asked = ""
}) {
	const day = dayText(newest);
	if (day !== void 0) return `of ${day}`;
	const minute = minuteText(asked);
	return minute === void 0 ? "without a date" : `requested at ${minute}`;
}

// shared/report/headline.ts
var MAX_HEADLINE = 200;
function headlineWords(data, verdict) {
	const { outcome, hasFailures } = verdict;
	const facts = withShortDigests(factsText(data, verdict)).slice(0, MAX_HEADLINE);
	const words = outcomeWords(outcome, hasFailures);
	return facts === "" ? words : `${words}: ${facts}`;
}
function factsText(data, { outcome, hasFailures }) {
	const listed2 = openFindings(data);
	const open = listed2.map(({ finding }) => finding);
	const failing = listed2.filter(({ isReason }) => isReason).map(({ finding }) => finding);
	const counts = { open, failing, base: baseOf(data), fixed: fixedIn(data) };
	if (failing.length > 0) return findingsHeadline(counts);
	if (outcome === "error" && !hasFailures) return INCOMPLETE_HEADLINE;
	if (hasFailures) return failureText(data);
	return data.scans.length === 0 ? verifiedText(data) : findingsHeadline(counts);
}
function fixedIn({ scans }) {
	return scans.reduce((sum, { fixed = [] }) => sum + fixed.length, 0);
}
function baseOf({ scans }) {
	const names = scans.map(
		({ comparison }) => comparison?.status === "compared" ? comparison.base.name : void 0
	);
	if (names.includes(void 0)) return void 0;
	const [first, ...others] = new Set(names);
	return others.length === 0 ? first : "the base";
}
function failureText({ decisions }) {
	const [first, ...others] = decisions.filter(({ outcome }) => outcome !== "pass");
	const isSame = others.every(({ headline }) => headline === first?.headline);
	if (first?.headline !== void 0 && isSame) return first.headline;
	return first?.action === "verify" ? "required evidence is missing or invalid" : "a rule of the policy is broken";
}
function verifiedText({ decisions }) {
	const [first, ...others] = decisions.filter(({ action }) => action === "verify");
	if (first === void 0) return "";
	const more = others.length === 0 ? "" : ` and ${countNoun(others.length, "more subject")}`;
	return `valid evidence for ${withShortDigests(first.subject).replace(/…$/, "").slice(0, MAX_SUBJECT)}${more}`;
}
var MAX_SUBJECT = 150;

// shared/report/header.ts
var MAX_SCANS = 2;
var MAX_SUBJECT2 = 30;
var MARKS = {
	pass: "✓",
	fail: "✗",
	error: "!",
	none: "·"
};
function headerText(data, verdict) {
	return `${markOf(verdict)} ${data.title} ${headlineWords(data, verdict)}`;
}
function shortHeader(data, verdict) {
	return `${markOf(verdict)} ${data.title} ${outcomeWords(verdict.outcome, verdict.hasFailures)}`;
}
function markOf({ outcome, hasFailures }) {
	return hasFailures ? MARKS.fail : MARKS[outcome];
}
function factsLine(data) {
	const facts = [...scanFacts(data), ...uncheckedFacts(data), ...evidenceFacts(data)];
	return facts.flatMap((fact, at) => at === 0 ? fact : [text(separator(facts[at - 1])), ...fact]);
}
function separator(before = []) {
	const last = before.at(-1);
	return last !== void 0 && "text" in last && last.text.endsWith(".") ? " " : " · ";
}
function scanFacts({ decisions }) {
	const said = decisions.filter(({ summary }) => summary !== void 0);
	const [first] = said;
	if (said.length === 1 && first !== void 0 && first.action !== "verify") {
		const details = detailsOf(first);
		return details === "" ? [] : [message(details)];
	}
	const more = said.length - MAX_SCANS;
	return [
		...said.slice(0, MAX_SCANS).map((each) => [strong(shortSubject(each.subject)), ...message(`: ${withoutPass(each)}`)]),
		...more > 0 ? [[text(countNoun(more, "more scan"))]] : []
	];
}
function detailsOf(decision) {
	const { headline, outcome, reasons, summary = "" } = decision;
	const hasFailures = reasons.some((reason) => reason.outcome === "fail");
	const head = outcomeSentence(outcomeWords(outcome, hasFailures), headline ?? "");
	if (summary.startsWith(head)) return summary.slice(head.length).trimStart();
	const said = withoutPass(decision);
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
function withoutPass({ summary = "" }) {
	return summary.replace(/^Passed: /, "");
}
function shortSubject(subject) {
	return visibleText(sourceText(subject), MAX_SUBJECT2);
}
function uncheckedFacts(data) {
	const unchecked = data.scans.flatMap((scan) => scan.unchecked ?? []);
	if (unchecked.length === 0) return [];
	const where = `${countNoun(unchecked.length, "finding")} of ${baseText(baseOf(data))}`;
	return [
		[
			text(
				`Not checked: ${where} (${severityCounts(unchecked)}), because a file could not be read.`
			)
		]
	];
}
function evidenceFacts(data) {
	const made = data.evidence.reduce((sum, file) => sum + file.subjects.length, 0);
	const verified = data.verifications.reduce((sum, file) => sum + file.verified.length, 0);
	const refused = data.verifications.reduce((sum, file) => sum + file.refused.length, 0);
	const found = `${grouped(verified)} of ${grouped(verified + refused)}`;
	return [
		...made === 0 ? [] : [[text(`${countNoun(made, "attestation")} created`)]],
		...verified + refused === 0 ? [] : [[text(`Signatures and attestations accepted: ${found}`)]]
	];
}

export {
	blockingText,
	milderTitle,
	notBlocking,
	exploitationText,
	comparisonBlock,
	oldDataText,
	oldestDay,
	dataAgeBlock,
	expiringBlock,
	expiringLine,
	fixBlock,
	changeKey,
	fixList,
	areAllPlanned,
	repeatText,
	verdictOf,
	isEmpty,
	advisoryDates,
	headlineWords,
	headerText,
	shortHeader,
	factsLine,
	detailsOf
};

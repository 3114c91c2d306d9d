import {
	baseText,
	findingsHeadline,
	labelMeanings,
	markedCounts,
	packageName,
	severityCounts
} from "./chunk-BPYNM6PT.js";
import {
	BREAK,
	INCOMPLETE_HEADLINE,
	STOPPED_RULE,
	ageText,
	code,
	compareFindings,
	countNoun,
	dayText,
	fileNoun,
	grouped,
	id,
	isNew,
	listed,
	locationUrl,
	message,
	minuteText,
	note,
	openFindings,
	outcomeSentence,
	outcomeWords,
	severityOf,
	sourceText,
	strong,
	text3 as text,
	visibleText,
	withShortDigests
} from "./chunk-N74PCA2P.js";

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

// shared/report/checked-text.ts
var SHORT_SHA = 7;
var MAX_NAMED = 4;
function checkedText({ decisions, scans }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { ecosystem, packages } of decisions.flatMap(({ compared = [] }) => compared)) {
		counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + packages);
	}
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	const named = sorted.slice(0, MAX_NAMED).map(packagesText);
	const left = sorted.slice(MAX_NAMED).reduce((sum, [, packages]) => sum + packages, 0);
	const rest = left === 0 ? [] : [`${grouped(left)} others`];
	const all = [...named, ...rest, ...filesTexts(scans)];
	return all.length === 0 ? "" : `Checked ${listed(all)}`;
}
function filesTexts(scans) {
	const counts = /* @__PURE__ */ new Map();
	for (const { area, files } of scans.flatMap(({ checked = [] }) => checked)) {
		counts.set(area, (counts.get(area) ?? 0) + files);
	}
	return [...counts].map(([area, files]) => countNoun(files, fileNoun(area)));
}
function packagesText([ecosystem, packages]) {
	if (ecosystem === "GitHub Actions") return countNoun(packages, "GitHub Action");
	return countNoun(packages, `${ecosystem.replaceAll(":", " ")} package`);
}
function comparedText({ scans }) {
	const bases = scans.flatMap(({ comparison }) => {
		if (comparison?.status !== "compared") return [];
		const { name, id: id2, kind } = comparison.base;
		return kind === "commit" && id2 !== void 0 ? `${name} at ${id2.slice(0, SHORT_SHA)}` : name;
	});
	const distinct = [...new Set(bases)];
	const left = distinct.length - MAX_NAMED;
	const shown = [...distinct.slice(0, MAX_NAMED), ...left > 0 ? [`${grouped(left)} more`] : []];
	return distinct.length === 0 ? "" : `Compared with ${listed(shown)}`;
}

// shared/report/exploitation-text.ts
var LEAST_EPSS = 0.01;
function exploitationText({ exploited, epss }) {
	const kev = exploited === void 0 ? [] : [exploited.ransomware === true ? "KEV: used by ransomware" : "KEV: known exploited"];
	const score = epss?.score ?? 0;
	return [...kev, ...score >= LEAST_EPSS ? [`EPSS ${Math.round(score * 100)} %`] : []].join(", ");
}

// shared/report/data-age.ts
var MAX_NAMED2 = 4;
function oldDataText(scans) {
	if (scans.some(({ problems }) => problems.some(({ code: code2 }) => code2 === "stale"))) return "";
	const old = datedData(scans).filter(({ ageDays }) => ageDays !== void 0);
	const [oldest] = old;
	if (oldest === void 0) return "";
	const left = old.length - MAX_NAMED2;
	const named = old.slice(0, MAX_NAMED2).map(({ name, date }) => `${name} (${dayText(date) ?? date})`);
	const all = listed([...named, ...left > 0 ? [`${left} more`] : []]);
	const upTo = old.length === 1 ? "" : "up to ";
	return `Advisory data is ${upTo}${ageText(oldest.ageDays ?? 0)} old: ${all}. Vulnerabilities published later are not found. Download the data again.`;
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
		rows: datedData(scans).map(({ name, date, ageDays }) => [
			[text(name)],
			[
				text(dayText(date) ?? "unknown"),
				...ageDays === void 0 ? [] : [note(`${ageText(ageDays)} old`)]
			]
		])
	};
}
function datedData(scans) {
	const all = scans.flatMap(({ advisories }) => advisories ?? []).flatMap(({ records = [], lists = [] }) => [
		...records.map((each) => ({ ...each, name: each.ecosystem, date: each.newest ?? "" })),
		...lists.map((each) => ({ ...each, date: each.dated }))
	]).filter(({ date }) => date !== "").toSorted((a, b) => a.date < b.date ? -1 : Number(a.date > b.date));
	const byName = new Map(all.toReversed().map((each) => [each.name, each]));
	return all.filter((each) => byName.get(each.name) === each);
}

// shared/report/delta-block.ts
function deltaBlock(data, title = "") {
	const { scans, decisions } = data;
	const isPartial = decisions.some(
		({ action, outcome }) => action === "scan" && outcome === "error"
	);
	const none = isPartial ? "none in the part that was checked" : "none";
	const rows = scans.flatMap(
		(scan) => rowsOf(scan, {
			isNamed: scans.length > 1,
			none,
			remarkOf: (findings) => blockingText(data, scan, findings)
		})
	);
	return {
		kind: "table",
		title,
		isFolded: false,
		noun: "row",
		columns: ["Findings", "By severity"],
		rows: scans.some(hasAny) ? rows : []
	};
}
function hasAny({ findings, fixed = [], unchecked = [] }) {
	return findings.length + fixed.length + unchecked.length > 0;
}
function rowsOf(scan, { isNamed, none, remarkOf }) {
	const countsOf = (all, show = text) => all.length === 0 ? [show(none)] : [show(markedCounts(all)), ...labelMeanings(all).map((each) => note(each))];
	const about = isNamed ? ` in ${sourceText(scan.source.name)}` : "";
	const { comparison, findings, fixed = [], unchecked = [] } = scan;
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const suppressed = findings.length - open.length;
	const more = suppressed === 0 ? [] : [row("Suppressed", [text(countNoun(suppressed, "finding"))])];
	if (comparison?.status !== "compared")
		return [row(`All${about}`, countsOf(open), remarkOf(open)), ...more];
	const existing = open.filter((finding) => !isNew(finding));
	const fresh = open.filter(isNew);
	return [
		[[strong(`New${about}`), ...remarkNote(remarkOf(fresh))], countsOf(fresh, strong)],
		...fixed.length === 0 ? [] : [row("Fixed", countsOf(fixed))],
		...existing.length === 0 ? [] : [row(`Already in ${comparison.base.name}`, countsOf(existing), remarkOf(existing))],
		...unchecked.length === 0 ? [] : [row("Not checked", countsOf(unchecked), `in ${comparison.base.name}, ${UNREAD}`)],
		...more
	];
}
var UNREAD = "but their files could not be read here";
function row(name, counts, remark = "") {
	return [[text(name), ...remarkNote(remark)], counts];
}
function remarkNote(remark) {
	return remark === "" ? [] : [note(remark)];
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

// shared/report/grouped-fixes.ts
function groupedFixes(fixes) {
	return [...Map.groupBy(fixes, changeKey).values()].flatMap(
		([fix, ...others]) => fix === void 0 ? [] : [{ fix, repeats: others.length }]
	);
}
function changeKey({ kind, title, path, fixes, stays }) {
	const change = path === void 0 ? title : title.replaceAll(path, "");
	return JSON.stringify([kind, change, fixes, stays]);
}

// shared/report/fix-list.ts
var MAX_FINDINGS = 3;
var MAX_COMMAND = 300;
var MAX_PATH = 5;
function fixList(data, findings) {
	const known = new Map(findings.map(({ finding }) => [finding.fingerprint, finding]));
	const listed2 = (all) => all.flatMap((one) => known.get(one) ?? []).toSorted(compareFindings);
	const items = data.scans.flatMap(
		({ source, fixes = [] }) => groupedFixes(fixes).flatMap(({ fix, repeats }) => {
			const [fixed, stays] = [listed2(fix.fixes), listed2(fix.stays)];
			if (fixed.length + stays.length === 0) return [];
			const { path } = fix;
			const url = path === void 0 ? void 0 : locationUrl(data.run, source, { path });
			return [{ fix, fixes: fixed, stays, url, repeats }];
		})
	);
	return {
		kind: "list",
		title: items.length === 1 ? "Next step: fix this package" : "Next step: fix these packages",
		isFolded: false,
		noun: "fix",
		items: items.map(fixLine)
	};
}
function mustFixTitle(count, hasFixes) {
	if (hasFixes) return "Must be fixed";
	return `Next step: fix ${count === 1 ? "this finding" : "these findings"}`;
}
function areAllPlanned(data, findings) {
	const fixes = data.scans.flatMap((scan) => scan.fixes ?? []);
	const planned = new Set(fixes.flatMap((fix) => [...fix.fixes, ...fix.stays]));
	return findings.every(({ finding }) => planned.has(finding.fingerprint));
}
function fixLine({ fix, fixes, stays, url, repeats }) {
	const { title, path, command, alternative = "" } = fix;
	const [worst] = [...fixes, ...stays];
	return [
		...message(title).map((span) => linked(span, path, url)),
		...path === void 0 || title.includes(path) ? [] : [text(" in "), code(path, url)],
		...repeats === 0 ? [] : [text(repeatText(repeats))],
		...findingSpans(fixes, "", fix.fixes.length - fixes.length),
		...findingSpans(stays, fixes.length === 0 ? "" : "Not fixed: "),
		...pathSpans(worst?.package),
		...commandSpans(command),
		...alternative === "" || alternative.length > MAX_COMMAND ? [] : [BREAK, text("Or: "), ...message(alternative)]
	];
}
function linked(span, path, url) {
	return span.as === "code" && span.text === path ? code(span.text, url) : span;
}
function repeatText(repeats) {
	return `. The same change is necessary in ${countNoun(repeats, "other file")}`;
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
		...milder > 0 ? [
			text(
				`, and ${countNoun(milder, "finding")} that ${milder === 1 ? "is" : "are"} not blocking`
			)
		] : []
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
function commandSpans(command) {
	if (command === void 0) return [];
	if (command.length > MAX_COMMAND) return [note("The command is in findings.json.")];
	return [{ as: "command", text: command }];
}

// shared/report/advisory-dates.ts
var SHOWN = 50;
function advisoryDates({ name, newest, records = [], lists = [] }) {
	const dated = [
		...records.map(ecosystemText),
		...lists.map((each) => `${each.name} ${ageText2({ newest: each.dated })}`)
	];
	if (records.length === 0 && newest !== void 0) dated.unshift(`newest ${ageText2({ newest })}`);
	const more = dated.length - SHOWN;
	const shown = more > 0 ? [...dated.slice(0, SHOWN), countNoun(more, "more source")] : dated;
	return shown.length === 0 ? name : `${shown.join(", ")} (from ${name})`;
}
function ecosystemText(each) {
	const isMissing = each.records === 0 && each.asked === void 0;
	return isMissing ? `no records for ${each.ecosystem}` : `${each.ecosystem} ${ageText2(each)}`;
}
function ageText2({
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
	if (outcome === "error" && !hasFailures) return incompleteText(data);
	if (hasFailures) return failureText(data);
	return data.scans.length === 0 ? verifiedText(data) : findingsHeadline(counts);
}
function incompleteText({ decisions }) {
	const incomplete = decisions.filter(({ outcome }) => outcome === "error");
	const [first] = incomplete;
	const isStopped = incomplete.every(
		({ reasons }) => reasons.every(({ rule }) => rule === STOPPED_RULE)
	);
	return first !== void 0 && isStopped ? `${first.action} stopped with an error, so the check fails` : INCOMPLETE_HEADLINE;
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
	milderTitle,
	notBlocking,
	checkedText,
	comparedText,
	exploitationText,
	oldDataText,
	oldestDay,
	dataAgeBlock,
	deltaBlock,
	expiringBlock,
	expiringLine,
	groupedFixes,
	fixList,
	mustFixTitle,
	areAllPlanned,
	repeatText,
	advisoryDates,
	headlineWords,
	headerText,
	shortHeader,
	factsLine,
	detailsOf
};

import {labelMeanings, markedCounts} from "./chunk-C6DTT3H3.js";
import {baseOf, baseText, code, countNoun, dayText, fileNoun, grouped, headlineWords, isNew, listed, message, minuteText, note, outcomeSentence, outcomeWords, severityCounts, sourceText, strong, text3 as text, visibleText} from "./chunk-K632CBL6.js";
// report/blocking-text
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
// report/checked-text
var SHORT_SHA = 7;
var MAX_NAMED = 4;
function checkedText({ decisions, scans }) {
	const counts = new Map();
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
	const counts = new Map();
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
		const { name, id, kind } = comparison.base;
		return kind === "commit" && id !== void 0 ? `${name} at ${id.slice(0, SHORT_SHA)}` : name;
	});
	const distinct = [...new Set(bases)];
	const left = distinct.length - MAX_NAMED;
	const shown = [...distinct.slice(0, MAX_NAMED), ...left > 0 ? [`${grouped(left)} more`] : []];
	return distinct.length === 0 ? "" : `Compared with ${listed(shown)}`;
}
// report/delta-block
function deltaBlock(data, title = "") {
	const { scans, decisions } = data;
	const isPartial = decisions.some(
		({ action, outcome }) => action === "scan" && outcome === "error"
	);
	const failing = new Set(
		decisions.flatMap(({ reasons }) => reasons.flatMap(({ findings }) => findings))
	);
	const none = isPartial ? "none in the part that was checked" : "none";
	const rows = scans.flatMap(
		(scan) => rowsOf(scan, {
			isNamed: scans.length > 1,
			none,
			failing,
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
function rowsOf(scan, { isNamed, none, failing, remarkOf }) {
	const countsOf = (all, show = text) => all.length === 0 ? [show(none)] : [show(markedCounts(all, failing)), ...labelMeanings(all).map((each) => note(each))];
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
// report/expiring-block
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
function expiringLine({ rule, id, owner, expires }) {
	const whose = owner === void 0 ? "" : ` (owner: ${owner})`;
	return [
		code(rule),
		text(" for "),
		code(id),
		text(` expires on ${expires}${whose}. Fix the finding, or renew `),
		code("expires"),
		text(".")
	];
}
// report/advisory-dates
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
// report/header
var MAX_SCANS = 2;
var MAX_SUBJECT = 30;
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
		return details === "" ? [] : [sentences(details)];
	}
	const more = said.length - MAX_SCANS;
	return [
		...said.slice(0, MAX_SCANS).map((each) => [strong(shortSubject(each.subject)), ...sentences(`: ${withoutPass(each)}`)]),
		...more > 0 ? [[text(countNoun(more, "more scan"))]] : []
	];
}
function sentences(details) {
	return details.split(/(?<=\.) (?=[A-Z\d])/).flatMap((sentence, at) => [...at === 0 ? [] : [text(" ")], ...message(sentence)]);
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
	return visibleText(sourceText(subject), MAX_SUBJECT);
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

export {milderTitle, notBlocking, checkedText, comparedText, deltaBlock, expiringBlock, expiringLine, advisoryDates, headerText, shortHeader, factsLine, detailsOf};

import {
	countBySeverity,
	isNew
} from "./chunk-IGC3QPEH.js";
import {
	SEVERITIES,
	code,
	countNoun,
	grouped,
	listed,
	note,
	sourceText,
	strong,
	text3 as text
} from "./chunk-3DPJXFBU.js";

// shared/report/blocking-text.ts
var NOT_BLOCKING = "not blocking";
function blockingText({ decisions }, findings) {
	if (findings.length === 0 || !hasDecision(decisions)) return "";
	const reasons = new Set(decisions.flatMap((each) => each.reasons.flatMap((one) => one.findings)));
	const blocking = findings.filter(({ fingerprint }) => reasons.has(fingerprint)).length;
	if (blocking === 0) return NOT_BLOCKING;
	if (blocking === findings.length) return "";
	return `${grouped(blocking)} of ${grouped(findings.length)} blocking`;
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
	const { name } = scan.comparison.base;
	const open = scan.findings.filter(({ suppression }) => suppression === void 0);
	const existing = open.filter((finding) => !isNew(finding));
	const { unchecked = [] } = scan;
	const remark = blockingText(data, existing);
	const groups = [
		["New", open.filter(isNew)],
		["Fixed", scan.fixed ?? []],
		[`Already in ${name}${remark === "" ? "" : ` (${remark})`}`, existing],
		...unchecked.length === 0 ? [] : [[`In ${name}, not checked`, unchecked]]
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

// shared/text/day.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dayText(time) {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(time) ?? [];
	const name = MONTHS[Number(month) - 1];
	return name === void 0 ? void 0 : `${Number(day)} ${name} ${year}`;
}
function minuteText(time) {
	const clock = /^[\d-]{10}T(\d{2}:\d{2})/.exec(time)?.[1];
	const day = dayText(time);
	return clock === void 0 || day === void 0 ? void 0 : `${clock} UTC on ${day}`;
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
	return `Advisory data is more than ${days} old: ${all}. Newer vulnerabilities can be missing.`;
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

export {
	blockingText,
	milderTitle,
	notBlocking,
	comparisonBlock,
	dayText,
	oldDataText,
	oldestDay,
	dataAgeBlock,
	expiringBlock,
	expiringLine,
	advisoryDates
};

import{gatherReport}from"./chunk-U443TGHC.js";
import{NEXT_STEP,comparedText,detailsOf,labelMeanings,leftText,packageName,reasonParts,stepFixes,stepLines}from"./chunk-J5IK2Y7T.js";
import{exceptionMatcher}from"./chunk-5C4LGZKE.js";
import{commandsOnLines}from"./chunk-3B7BY7XH.js";
import{INCOMPLETE_HEADLINE,acceptSentence,advisedVersions,baseText,blockingFindings,compareUrgency,countNoun,cutPath,cutToWidth,decidedBy,findingBlock,findingsHeadline,grouped,imageNotes,inlineFix,isAtLeast,isNew,locationText,mustBeRemoved,oneLine,openFindings,originText,outcomeSentence,outcomeWords,ownerText,platformsText,renderTable,severityLabel,textWidth,toolsText,visibleText,withoutMarks,worseFindingText,wrapInTwo}from"./chunk-DD6OEQO3.js";
// compare/compare-problems
function compareProblems(base, head, isSameFile) {
	const known = new Set(base.map(keyOf));
	const isExisting = (problem) => known.has(keyOf(problem)) && isSameFile(problem.path, problem.message);
	return {
		added: head.filter((problem) => !isExisting(problem)),
		existing: head.filter(isExisting)
	};
}
function keyOf({ code, path, message, line }) {
	return JSON.stringify([code, path, message, line]);
}
// policy/apply-ignores
function applyIgnores(found, policy, now, list = "ignore") {
	const placed = policy.ignore.map((ignore, index) => ({ rule: `${list}[${index}]`, ignore }));
	const inForce = placed.filter(({ ignore }) => !isExpired(ignore, now));
	const isInForce = new Set(inForce);
	const candidates = inForce.map((each) => ({
		placed: each,
		matcher: exceptionMatcher(each.ignore)
	}));
	const used = new Set();
	const byRule = (fits) => firstOf(candidates, fits, used);
	const findings = found.findings.map((finding) => {
		const rule = byRule((matcher) => matcher.coversFinding(finding));
		return rule === void 0 ? finding : suppressed(finding, rule);
	});
	const judged = (found.refused ?? []).map((refused) => ({
		refused,
		by: byRule((matcher) => matcher.coversPackage(refused))
	}));
	return {
		findings,
		refused: judged.flatMap(({ refused, by }) => by === void 0 ? [refused] : []),
		accepted: judged.flatMap(({ refused, by }) => by === void 0 ? [] : [{ refused, by }]),
		expired: placed.filter((rule) => !isInForce.has(rule)),
		expiring: inForce.filter((rule) => used.has(rule) && isExpiring(rule.ignore, now)),
		unused: inForce.filter((rule) => !used.has(rule))
	};
}
function firstOf(candidates, fits, used) {
	const fitting = candidates.filter(({ matcher }) => fits(matcher));
	for (const { placed } of fitting) used.add(placed);
	return fitting[0]?.placed;
}
function suppressed(finding, { rule, ignore }) {
	const { reason, justification, owner, expires, line } = ignore;
	const place = line === void 0 ? {} : { line };
	const suppression = { rule, reason, justification, owner, expires, ...place };
	return { ...finding, suppression };
}
function isExpired({ expires }, now) {
	return expires !== void 0 && now.toISOString().slice(0, 10) > expires;
}
var WARNING_DAYS = 14;
var DAY_MS = 864e5;
function isExpiring({ expires }, now) {
	if (expires === void 0) return false;
	const today = Date.parse(now.toISOString().slice(0, 10));
	return Date.parse(expires) - today <= WARNING_DAYS * DAY_MS;
}
// policy/comparison-reasons
function withComparison(reasons, comparison, { scope }) {
	if (comparison?.status !== "unavailable" || scope === "all") return reasons;
	if (reasons.every(({ outcome }) => outcome !== "fail")) return reasons;
	const { name, message, fix } = comparison;
	const what = `The scan could not be compared with ${name}, so all findings count`;
	return [
		{
			rule: "compared",
			outcome: "error",
			message: `${what}: ${message}`,
			fix: `${fix}.`,
			accept: "scope: all",
			findings: []
		},
		...reasons.map((reason) => ({ ...reason, outcome: "error" }))
	];
}
// policy/policy-reasons
var RULE = "policy-of-base";
function withPolicyReasons(reasons, { unreadable, invalid }) {
	const known = unreadable === void 0 ? reasons : withoutBase(reasons, unreadable);
	if (invalid === void 0) return known;
	return [reasonOf(`This change adds an invalid policy: ${invalid}`), ...known];
}
function withoutBase(reasons, { branch, message, fix }) {
	if (reasons.every(({ outcome }) => outcome !== "fail")) return reasons;
	const what = `The policy in ${branch} could not be read, and without it the scan fails`;
	return [
		reasonOf(`${what}: ${message}. Fix: ${inlineFix(fix)}.`),
		...reasons.map((reason) => ({ ...reason, outcome: "error" }))
	];
}
function reasonOf(message) {
	return { rule: RULE, outcome: "error", message, findings: [] };
}
// policy/exception-text
var PLAIN = /^[\w./%~-][\w.:/@%+~-]{0,300}$/;
function findingException({ id, package: about, rule, location }) {
	if (rule === void 0) return exceptionText(id, about?.purl);
	return `- { id: ${flowText(id)}, path: ${flowText(location.path)}, reason: … }`;
}
function exceptionText(id, purl) {
	const about = purl === void 0 ? "" : `purl: ${flowText(withoutQualifiers(purl))}, `;
	return `- { id: ${flowText(id)}, ${about}reason: … }`;
}
function withoutQualifiers(purl) {
	return purl.split(/[?#]/, 1)[0] ?? "";
}
function flowText(text) {
	return PLAIN.test(text) && !text.endsWith(":") ? text : JSON.stringify(text);
}
// policy/rules/problem-reasons
var MAX_DESCRIBED = 3;
var MAX_LENGTH = 280;
function problemReasons(problems, { rule, accept, several }) {
	if (problems.length === 0) return [];
	const isOne = problems.length === 1;
	const shown = problems.slice(0, MAX_DESCRIBED).map(withoutStep);
	const described = withinLength(shown.map(isOne ? describe : summarize));
	const left = problems.length - described.length;
	const details = [
		...described.map(withoutPeriod),
		...left > 0 ? [`and ${grouped(left)} more`] : []
	];
	const message = isOne ? described.join() : `${grouped(problems.length)} ${several}: ${details.join("; ")}`;
	return [
		{
			rule,
			outcome: "error",
			message,
			accept,
			findings: [],
			...!isOne && { items: details }
		}
	];
}
function withinLength(texts) {
	let length = 0;
	return texts.filter((text, at) => {
		length += text.length;
		return at === 0 || length <= MAX_LENGTH;
	});
}
function withoutPeriod(sentence) {
	return sentence.replace(/\.$/, "");
}
var DOWNLOADED = new Set(["stale", "not-found"]);
function withoutStep(problem) {
	const { code, message } = problem;
	return DOWNLOADED.has(code) ? { ...problem, message: message.split(". Fix: ", 1).join() } : problem;
}
function summarize(problem) {
	const { code, message } = problem;
	const [short = ""] = code === "undecided" ? message.split(", so ", 1) : [message];
	return describe({ ...problem, message: short });
}
function describe({ path, line, message }) {
	if (message.startsWith(`${path} `)) return message;
	return line === void 0 ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
// policy/rules/counted-scope
var DEFAULT_SCOPES = ["runtime"];
var ACTIONS = "GitHub Actions";
function hasCountedScope({ package: about }, { scopes = DEFAULT_SCOPES }) {
	if (about === void 0) return true;
	const { scope = "unknown", ecosystem } = about;
	const countsAsRuntime = scope === "unknown" || ecosystem === ACTIONS;
	return scopes.includes(scope) || countsAsRuntime && scopes.includes("runtime");
}
// policy/rules/min-epss
function isLikelyEnough({ epss }, { minEpss, unknownEpss = "fail" }, hasList) {
	if (minEpss === void 0) return true;
	return epss === void 0 ? unknownEpss === "fail" || !hasList : epss.score >= minEpss;
}
// policy/rules/only-exploited
function isExploitedEnough({ exploited }, { onlyExploited }, hasList) {
	return onlyExploited !== true || !hasList || exploited !== void 0;
}
function exploitedListRead({ onlyExploited }, hasList) {
	if (onlyExploited !== true || hasList) return [];
	const message = "The scan had no list of exploited vulnerabilities, which `only-exploited: true` needs, so all findings count";
	return [
		{
			rule: "only-exploited",
			outcome: "error",
			message,
			accept: "only-exploited: false",
			findings: []
		}
	];
}
// policy/rules/exploitation
function hasCountedExploitation(finding, policy, { hasExploited = false, hasScores = false }) {
	const isExploited = isExploitedEnough(finding, policy, hasExploited);
	const isLikely = isLikelyEnough(finding, policy, hasScores);
	return isAny(policy) ? isExploited || isLikely : isExploited && isLikely;
}
function isExploitedAnyway({ exploited }, policy) {
	return isAny(policy) && exploited !== void 0;
}
function isAny({ exploitation, onlyExploited, minEpss }) {
	return exploitation === "any" && onlyExploited === true && minEpss !== void 0;
}
// policy/rules/grace-days
var DAY_MS2 = 864e5;
function isPastGrace(finding, { graceDays, unknownDates = "fail" }, now) {
	if (graceDays === void 0) return true;
	const ageMs = advisoryAgeMs(finding, now);
	return ageMs === void 0 ? unknownDates === "fail" : ageMs >= graceDays * DAY_MS2;
}
function advisoryAgeMs({ published }, now) {
	const ageMs = now.getTime() - Date.parse(published ?? "");
	return ageMs >= 0 ? ageMs : void 0;
}
// policy/rules/only-direct
function isDirectEnough({ package: about }, { onlyDirect, unknownDirect = "fail" }) {
	if (onlyDirect !== true || about === void 0) return true;
	return about.isDirect ?? unknownDirect === "fail";
}
// policy/rules/is-new
function isNewFor(finding, policy) {
	if (isNew(finding)) return true;
	const { was } = finding.change ?? {};
	if (was === void 0) return false;
	const isExcused = was.reachability === "not-linked" && policy.reachability === "excuse";
	const earlier = inBase(finding, was);
	return isExcused || !hasCountedScope(earlier, policy) || !isDirectEnough(earlier, policy);
}
function inBase(finding, { scope, isDirect }) {
	if (finding.package === void 0) return finding;
	const use = { ...scope && { scope }, ...isDirect !== void 0 && { isDirect } };
	return { ...finding, package: { ...finding.package, ...use } };
}
// policy/rules/counted-findings
function countedFindings(findings, policy, facts = {}) {
	return findings.filter((finding) => {
		if (finding.suppression !== void 0 || finding.kind === "notice") return false;
		return finding.kind === "malware" ? isCountedMalware(finding, policy) : isWanted(finding, policy, facts);
	});
}
function isCountedMalware(finding, { scope }) {
	return scope === "all" || isNew(finding) || finding.change?.isPathChanged === true;
}
function isWanted(finding, policy, facts) {
	const { now } = facts;
	return (!policy.onlyFixed || finding.fixed.length > 0) && (policy.scope === "all" || isNewFor(finding, policy)) && hasCountedScope(finding, policy) && isDirectEnough(finding, policy) && hasCountedExploitation(finding, policy, facts) && (now === void 0 || isPastGrace(finding, policy, now));
}
function subjectOf(finding) {
	const { package: about, location } = finding;
	return about === void 0 ? location.path : `${about.name} ${about.version}`.trim();
}
// policy/rules/finding-reason
function findingReason(findings, { rule, one, several, accept }, isCompared = false) {
	const sorted = findings.toSorted(compareUrgency);
	const [worst] = sorted;
	if (worst === void 0) return [];
	const isOne = sorted.length === 1;
	const isFresh = isCompared && sorted.every((each) => each.change !== void 0 && isNew(each));
	const message = isOne ? `${worst.id} in ${subjectOf(worst)} ${one(worst)}` : `${countNoun(sorted.length, isFresh ? "new finding" : "finding")} ${several(sorted)}`;
	const exception = findingException(sorted.find(({ kind }) => kind !== "malware") ?? worst);
	const acceptance = isOne ? { accept: exception } : { acceptOne: exception };
	return [
		{
			rule,
			outcome: "fail",
			message,
			...accept === void 0 ? acceptance : { accept },
			...sorted.some(isLeaked) && { before: REVOKE },
			findings: sorted.map(({ fingerprint }) => fingerprint)
		}
	];
}
var REVOKE = "Revoke each critical secret first, because an exception does not make it safe";
function isLeaked({ kind, severity }) {
	return kind === "secret" && severity === "critical";
}
// policy/milder-findings
var ORDER = ["development", "threshold", "unscored", "notice", "other", "existing"];
function milderFindings(open, policy, base) {
	const groups = Map.groupBy(open, (finding) => causeOf(finding, policy, base));
	const { failOn } = policy;
	const words = {
		existing: `already in ${baseText(base)}`,
		development: "in development dependencies",
		threshold: `below the \`${failOn}\` threshold`,
		unscored: "of unknown severity",
		notice: "without a vulnerability (notices)",
		other: otherText(failOn, base)
	};
	return ORDER.flatMap((cause) => {
		const findings = groups.get(cause)?.length ?? 0;
		return findings === 0 ? [] : [{ cause, findings, words: words[cause] }];
	});
}
function milderText(milder) {
	if (milder.length === 0) return "";
	const parts = milder.map(({ findings, words }) => `${grouped(findings)} ${words}`);
	return `Not blocking: ${parts.join(", ")}.`;
}
function otherText(failOn, base) {
	if (failOn === "new" && base !== void 0)
		return "neither secrets nor critical misconfigurations";
	return failOn === "never" || failOn === "new" ? `because of \`fail-on: ${failOn}\`` : "not counted by the policy";
}
function causeOf(finding, policy, base) {
	const { kind, severity } = finding;
	const isOnlyNew = policy.scope !== "all" || policy.failOn === "new";
	if (base !== void 0 && isOnlyNew && !isNew(finding)) return "existing";
	if (kind === "notice") return "notice";
	const { failOn } = policy;
	if (failOn === "never" || failOn === "new") return "other";
	if (finding.package?.scope === "development" && !hasCountedScope(finding, policy))
		return "development";
	if (severity === "unknown") return "unscored";
	return isAtLeast(severity, failOn) ? "other" : "threshold";
}
// policy/found-text
function foundTexts(facts, policy, others) {
	const { findings, reasons, comparison, fixed = 0, dataDay } = facts;
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const named = new Set(reasons.flatMap((reason) => reason.findings));
	const failing = open.filter(({ fingerprint }) => named.has(fingerprint));
	const base = comparison?.status === "compared" ? comparison.base.name : void 0;
	const milder = milderFindings(
		open.filter(({ fingerprint }) => !named.has(fingerprint)),
		policy,
		base
	);
	const isPlain = findings.length === 0 && base === void 0;
	const found = isPlain ? others.nothing : findingsHeadline({ open, failing, base, fixed, dataDay });
	const { outcome } = decidedBy(reasons);
	const hasFailures = reasons.some((reason) => reason.outcome === "fail");
	const otherwise = hasFailures ? others.failed : INCOMPLETE_HEADLINE;
	const headline = failing.length > 0 || outcome === "pass" ? found : otherwise;
	const part = outcome === "error" ? " in the checked part" : "";
	const suppressed2 = findings.length - open.length;
	return {
		headline,
		milder,
		sentences: [
			outcomeSentence(outcomeWords(outcome, hasFailures), headline),
			...headline === found || isPlain && others.checked === 0 ? [] : [`Found${part}: ${found}.`],
			...milder.length === 0 ? [] : [milderText(milder)],
			...suppressed2 === 0 ? [] : [`${countNoun(suppressed2, "finding")} suppressed.`]
		]
	};
}
// policy/old-excuses
function withoutOldExcuses(found, suppressed2, earlier, suppress) {
	if (earlier.size === 0) return suppressed2;
	const before = [...new Set([...earlier.values()].flat())];
	const after = suppress(before);
	const excused = new Set(before.filter((_, at) => after[at]?.suppression !== void 0));
	return suppressed2.map((finding, at) => {
		const own = found[at];
		if (finding.suppression !== void 0 || own === void 0) return finding;
		const wasExcused = earlier.get(own)?.some((one) => excused.has(one)) === true;
		return wasExcused ? { ...finding, change: { state: "new" } } : finding;
	});
}
// report/scan-table
function renderScanTable(scan, decision, options) {
	const data = gatherReport({ title: "" }, [scan, decision], []);
	const findings = openFindings(data);
	if (findings.length === 0) return "";
	return renderTable(findingBlock(data, findings, { title: "", isFolded: false }), options);
}
// report/short-title
var BOUND = /^(?:and|before|has|is|prior|through|up|versions?|via|v?\d|[<>=(])/i;
function withoutPackage(title, name = "") {
	if (name === "") return title;
	const end = title.replace(/ \([\w.-]{1,20}\)$/, "");
	if (endsWith(end, ` in ${name}`)) return end.slice(0, -` in ${name}`.length).trimEnd() || title;
	if (title.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return title;
	const rest = /^(?::| -)? (.+)$/.exec(title.slice(name.length))?.[1];
	if (rest === void 0 || BOUND.test(rest)) return title;
	return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
function endsWith(title, end) {
	return title.toLowerCase().endsWith(end.toLowerCase());
}
// report/terminal-finding-row
var WIDE = 100;
var FIXED_IN = "fixed in ";
var INDENT = 2;
var GAP = 2;
var MAX_ID = 40;
var MAX_FIXED = 24;
var MIN_TEXT = 16;
function widthsOf(rows, columns) {
	const findings = rows.map(([first]) => first);
	const widest = (texts2) => Math.max(0, ...texts2.map(textWidth));
	const severity = widest(findings.map(severityLabel));
	const id = Math.min(MAX_ID, widest(findings.map((finding) => visibleText(finding.id))));
	const left = columns - INDENT - severity - id - 2 * GAP;
	const room = Math.max(widest(rows.map((each) => fixedTexts(each)[0] ?? "")), left / 3);
	const label = columns < WIDE ? "" : FIXED_IN;
	const texts = rows.map((each) => fixedText(each, Math.floor(room), label));
	const fixed = Math.max(0, Math.min(MAX_FIXED + label.length, left, widest(texts)));
	const below = columns - INDENT - severity - GAP;
	return { severity, id, fixed, label, title: left - fixed - GAP, below };
}
function rowLines(row, widths) {
	const [finding] = row;
	const label = severityLabel(finding);
	const places = row.length === 1 ? [] : [dim(`(${countNoun(row.length, "place")})`)];
	const known = [...places, ...marksOf(finding)];
	const marked = known.reduce((sum, { text }) => sum + textWidth(text) + 1, 0);
	const marks = marked > widths.title ? [] : known;
	const room = widths.title - marked;
	const { title, more } = aboutTexts(row, room, widths);
	return [
		[
			{ text: " ".repeat(INDENT) },
			{ text: label, style: styleOf(finding) },
			{ text: pad("", widths.severity - textWidth(label) + GAP) },
			{ text: pad(cutToWidth(visibleText(finding.id), widths.id), widths.id + GAP) },
			fixedSpan(row, widths),
			...marks.flatMap((mark) => [mark, { text: " " }]),
			dim(title)
		],
		...more === "" ? [] : [[dim(more)]]
	];
}
function aboutTexts(row, room, widths) {
	const detail = detailOf(row);
	const start = INDENT + widths.severity + GAP;
	if (textWidth(detail) > room && textWidth(detail) <= widths.below) {
		const title2 = room < MIN_TEXT ? "" : cutToWidth(titleOf(row), room);
		return { title: title2, more: `${" ".repeat(start)}${detail}` };
	}
	if (room < MIN_TEXT && row[0].rule !== void 0) {
		return { title: "", more: `${" ".repeat(start)}${cutToWidth(titleOf(row), widths.below)}` };
	}
	const isDetail = detail !== "" && textWidth(detail) <= room;
	const [title = "", more = ""] = room < MIN_TEXT ? [] : wrapInTwo(isDetail ? detail : titleOf(row), room, widths.title);
	const column = start + widths.id + widths.fixed + 2 * GAP;
	return { title, more: more === "" ? "" : `${" ".repeat(column)}${more}` };
}
function fixedSpan(row, { fixed: width, label }) {
	const [finding] = row;
	const text = pad(cutToWidth(fixedText(row, width, label), width), width + GAP);
	return finding.fixed.length === 0 ? dim(text) : { text, style: "green" };
}
function fixedText(row, width, label) {
	const [first = "", ...others] = fixedTexts(row);
	let text = row[0].fixed.length === 0 ? first : `${label}${first}`;
	for (const [at, version] of others.entries()) {
		const longer = `${text}, ${version}`;
		const isLast = at === others.length - 1;
		if (textWidth(longer) + (isLast ? 0 : 3) > width) return `${text}, …`;
		text = longer;
	}
	return text;
}
function fixedTexts(row) {
	const [finding] = row;
	if (finding.rule !== void 0) return row.map(placeText);
	if (mustBeRemoved(finding)) return ["remove"];
	if (finding.fixed.length === 0) return finding.kind === "vulnerability" ? ["no fix yet"] : [];
	return advisedVersions(finding).map((version) => visibleText(version));
}
function placeText({ location: { line, column } }) {
	if (line === void 0) return "";
	return column === void 0 ? String(line) : `${line}:${column}`;
}
function marksOf({ exploited, epss, change, reachability }) {
	return [
		...exploited === void 0 ? [] : [{ text: "exploited", style: "red" }],
		...epss === void 0 || epss.percentile < HIGH_EPSS ? [] : [{ text: `EPSS ${Math.round(epss.score * 100)} %`, style: "yellow" }],
		...reachability === void 0 || reachability.level === "linked" ? [] : [dim("not linked")],
		...change === void 0 || isNew({ change }) ? [] : [dim("not new")]
	];
}
var HIGH_EPSS = 0.95;
function detailOf([{ rule, description = "" }, ...others]) {
	return rule === void 0 || others.length > 0 ? "" : visibleText(withoutMarks(description));
}
function titleOf([{ title, id, package: about }]) {
	if (title === id) return "";
	const own = title.startsWith(`${id}: `) ? title.slice(id.length + 2) : title;
	return withoutPackage(visibleText(withoutMarks(own)), about?.name);
}
function styleOf({ kind, severity }) {
	if (kind === "malware") return "malware";
	if (kind === "notice") return "dim";
	return SEVERITY_STYLES[severity];
}
var SEVERITY_STYLES = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	none: "dim",
	unknown: "unknown"
};
function dim(text) {
	return { text, style: "dim" };
}
function pad(text, width) {
	return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
// report/terminal-groups
function groupsOf(listed) {
	const findings = listed.map(({ finding }) => finding);
	return [...Map.groupBy(findings, groupKey).values()].map((list) => ({
		name: list[0] === void 0 ? "" : groupName(list[0]),
		rows: rowsOf(list)
	}));
}
function groupKey(finding) {
	const { layer, location } = finding;
	return [groupName(finding), location.layer, layer?.instruction, layer?.removedBy].join("\0");
}
function groupName({ package: found, location }) {
	return found === void 0 ? location.path : `${found.name} ${found.version}`;
}
function rowsOf(findings) {
	const rows = new Map();
	for (const finding of findings) {
		const { id, severity, title, rule, change } = finding;
		const key = rule === void 0 ? finding : JSON.stringify([id, severity, title, change?.state]);
		const row = rows.get(key);
		if (row === void 0) rows.set(key, [finding]);
		else row.push(finding);
	}
	return [...rows.values()];
}
function takeGroups(groups, rows) {
	const taken = [];
	let left = rows;
	for (const group of groups) {
		if (left <= 0) break;
		const shown = group.rows.slice(0, left);
		taken.push({ ...group, rows: shown });
		left -= shown.length;
	}
	return taken;
}
// report/terminal-findings
var MAX_BLOCKING = 10;
function terminalFindings(listed, { columns, rows }) {
	const blocking = Number.isFinite(rows) ? blockingFindings(listed) : [];
	const groups = blocking.length > 0 ? takeGroups(groupsOf(blocking), Math.min(rows, MAX_BLOCKING)) : takeGroups(groupsOf(listed), rows);
	const shown = groups.flatMap((group) => group.rows);
	const widths = widthsOf(shown, columns);
	const left = listed.length - shown.flat().length;
	const meanings = labelMeanings(shown.flat()).map((each) => [dim(each)]);
	const linesOf = (all) => all.flatMap((each) => groupLines(each, widths, columns));
	return [
		...left === 0 ? allLines(listed, linesOf) : linesOf(groups),
		...left === 0 ? [] : [
			[],
			[dim(`… ${moreText(left, shown.flat().length, blocking.length)} (--verbose shows all)`)]
		],
		...meanings.length === 0 ? [] : [[], ...meanings]
	];
}
function allLines(listed, linesOf) {
	const failing = blockingFindings(listed);
	const milder = listed.filter(({ isReason }) => !isReason);
	if (failing.length === 0 || milder.length === 0) return linesOf(groupsOf(listed));
	return [
		[dim(`Not blocking (${countNoun(milder.length, "finding")}):`)],
		...linesOf(groupsOf(milder)),
		[],
		[{ text: `Must be fixed (${countNoun(failing.length, "finding")}):`, style: "critical" }],
		...linesOf(groupsOf(failing))
	];
}
function groupLines(group, widths, columns) {
	return [headOf(group, columns), ...group.rows.flatMap((row) => rowLines(row, widths))];
}
function moreText(left, shown, blocking) {
	return blocking === 0 ? countNoun(left, "more finding") : leftText("finding", left, blocking - shown);
}
function headOf({ name, rows: [row] }, columns) {
	const first = row?.[0];
	const shown = visibleText(name);
	if (first?.package === void 0) {
		const notes = first === void 0 ? [] : [...imageNotes(first), platformsText(first)];
		const about = notes.filter((each) => each !== void 0).map((each) => visibleText(each));
		const room2 = columns - textWidth(shown) - GAP;
		if (about.length === 0 || room2 < MIN_TEXT) return [{ text: shown, style: "bold" }];
		return [
			{ text: shown, style: "bold" },
			dim(`${" ".repeat(GAP)}${cutToWidth(about.join(SEPARATOR), room2)}`)
		];
	}
	const path = visibleText(locationText(first.location));
	const more = first.locations.length - 1;
	const others = more > 0 ? ` and ${grouped(more)} more` : "";
	let facts = factsOf(first);
	const room = () => columns - textWidth(shown) - GAP - widthOf(facts) - textWidth(others);
	while (facts.length > 0 && room() < Math.min(MIN_TEXT, textWidth(path)))
		facts = facts.slice(0, -1);
	const where = room() < MIN_TEXT ? [] : [`${cutPath(path, room())}${others}`];
	const text = [...facts, ...where].join(SEPARATOR);
	return [
		{ text: shown, style: "bold" },
		...text === "" ? [] : [dim(`${" ".repeat(GAP)}${text}`)]
	];
}
var SEPARATOR = " · ";
function widthOf(facts) {
	return facts.reduce((sum, fact) => sum + textWidth(fact) + SEPARATOR.length, 0);
}
function factsOf(finding) {
	const { package: found } = finding;
	const facts = [
		found?.scope === "development" ? "development" : void 0,
		ownerText(finding),
		originText(finding),
		viaText(finding),
		platformsText(finding),
		toolsText(finding)
	];
	return facts.filter((fact) => fact !== void 0).map((fact) => visibleText(fact));
}
function viaText({ package: found }) {
	const [path = []] = found?.paths ?? [];
	const [direct] = path;
	if (found?.isDirect === true || direct === void 0 || path.length < 2) return void 0;
	const others = (found?.paths?.length ?? 1) - 1 + (found?.morePaths ?? 0);
	const name = packageName(direct);
	return others > 0 ? `via ${name} and ${countNoun(others, "other")}` : `via ${name}`;
}
// report/terminal-verdict
var MAX_REASONS = 10;
function terminalVerdict(data, decision, { withoutBase: withoutBase2, step }) {
	const { reasons, outcome, headline = "" } = decision;
	const hasFailures = reasons.some((reason) => reason.outcome === "fail");
	const left = reasons.length - MAX_REASONS;
	const said = [
		`${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}${comparedSentence(data)}`,
		[detailsOf(decision), baseText2(data, decision, withoutBase2)].join(" ").trim(),
		...reasons.slice(0, MAX_REASONS).flatMap(reasonLines),
		left > 0 ? `- ${countNoun(left, "more reason")}` : "",
		worseFindingText(data),
		...step === void 0 ? stepLines(data) : [`${outcome === "error" ? "Fix" : NEXT_STEP}: ${step}`],
		step === void 0 ? acceptSentence([decision]) : ""
	];
	const isOwn = ownCommands(data);
	return said.filter((line) => line !== "").map((line) => commandsOnLines(oneLine(line), isOwn)).join("\n");
}
function reasonLines(reason) {
	const { sentence, items } = reasonParts(reason);
	return [`- ${sentence}`, ...items.map((item) => `  - ${item}`)];
}
var DOWNLOAD = /^(?:Next step|Then): Download the data(?: \(in the folder that contains `[\w.-]+`\))?$/;
function ownCommands(data) {
	const commands = new Set(
		stepFixes(data).flatMap(({ fix }) => {
			const command = oneLine(fix.command ?? "");
			return command.includes("'") ? command : [command, ...command.split(" && ")];
		})
	);
	return (command, before) => commands.has(command) || DOWNLOAD.test(before);
}
function comparedSentence(data) {
	const compared = comparedText(data);
	return compared === "" ? "" : ` ${compared}.`;
}
function baseText2(data, { reasons }, withoutBase2) {
	const isFailing = reasons.some(({ findings }) => findings.length > 0);
	const isWithout = data.scans.every(({ comparison }) => (comparison?.status ?? "none") === "none");
	return isFailing && isWithout ? withoutBase2 : "";
}

export{compareProblems,applyIgnores,withComparison,withPolicyReasons,exceptionText,problemReasons,exploitedListRead,isExploitedAnyway,advisoryAgeMs,countedFindings,subjectOf,findingReason,foundTexts,withoutOldExcuses,renderScanTable,terminalFindings,terminalVerdict};

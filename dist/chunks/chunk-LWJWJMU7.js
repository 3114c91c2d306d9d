import{advisoryDates,checkedText,comparedText,deltaBlock,escapeMarkdown,expiringBlock,exploitationText,factsLine,fixList,headerText,markdownCode,markdownLine,markdownLink,markdownSection,milderTitle,mustFixTitle,reasonParts,safeUrl}from"./chunk-J5IK2Y7T.js";
import{ALREADY_IN_BASE,BREAK,OLD_DATA_TITLE,ROOT_ACTION,UNREAD_TYPE,acceptSections,acceptSentence,acceptText,blockSize,changedRulesBlock,code,compareFindings,countNoun,dataAgeBlock,differenceNotes,documentsBlock,encodePath,evidenceCount,findingBlocks,fixText,grouped,headlineWords,id,lineText,listed,locationText,locationUrl,logUrl,madeBlock,message,nextStep,note,oldDataStep,oldDataText,oldDataWarning,openFindings,originText2 as originText,packageNotes,placeNotes,policiesText,predicateName,refusalText,renderTable,runUrl,severityLabel,severityOf,shortDigest,small,sourceText,splitComparison,strong,subjectOf,suppressedBlock,suppressedFindings,text3 as text,timeText,titleText,verdictOf,verifiedBlock,visibleText,withShortDigests,worseFindingText}from"./chunk-DD6OEQO3.js";
// report/footer
var SHORT_SHA = 7;
function shortSha(run) {
	return run.sha.slice(0, SHORT_SHA);
}
function advisoryText(data) {
	const sources = data.scans.flatMap(
		({ advisories }) => advisories === void 0 ? [] : [advisoryDates(advisories)]
	);
	const distinct = [...new Set(sources)];
	return distinct.length === 0 ? "" : `Advisory data: ${distinct.join("; ")}`;
}
// report/accept-block
function acceptBlock({ decisions }, reasons2) {
	const lines = acceptText(reasons2);
	const policy = decisions.find((decision) => decision.policy !== void 0)?.policy;
	const where = policy?.from === "base" ? [text(" The policy on "), code(policy.branch ?? "the base branch"), text(" applies.")] : [];
	const items = [
		[
			text("Add a line to the section "),
			...acceptSections(reasons2).flatMap((name, at) => [
				...at === 0 ? [] : [text(" or ")],
				code(name)
			]),
			text(" of "),
			code(policy?.path ?? ".assay.yml"),
			text("."),
			...where
		],
		message(`${lines}.`),
		[
			text("Write the reason. An exception can also have an owner and an expiration date: "),
			code("owner: …"),
			text(", "),
			code("expires: YYYY-MM-DD"),
			text(".")
		]
	];
	const isException = reasons2.some(
		({ accept = "", acceptOne = "" }) => [accept, acceptOne].some((line) => line.startsWith("- "))
	);
	return {
		kind: "list",
		title: isException ? "How to accept a finding" : "How to accept this result",
		isFolded: true,
		noun: "hint",
		items: lines === "" ? [] : items.slice(0, isException ? items.length : 2)
	};
}
// report/compact-evidence
var MAX_ORIGINS = 3;
function compactRefused({ verifications }, isFolded) {
	const count = verifications.reduce((sum, { refused }) => sum + refused.length, 0);
	return {
		kind: "list",
		title: `${evidenceCount(count)} not accepted`,
		isFolded,
		noun: "refusal",
		items: verifications.flatMap(
			(verification) => alikeRefusals(verification).map((alike) => refusedItem(alike, verification))
		)
	};
}
function refusedBlock({ verifications }) {
	const count = verifications.reduce((sum, { refused }) => sum + refused.length, 0);
	return {
		kind: "table",
		title: `${evidenceCount(count)} not accepted`,
		isFolded: false,
		noun: "refusal",
		columns: ["Image or file", "Type", "Reason", "Found at"],
		rows: verifications.flatMap(
			(verification) => alikeRefusals(verification).map((alike) => refusedRow(alike, verification))
		)
	};
}
function refusedRow(alike, verification) {
	const [first] = alike;
	if (first === void 0) return [];
	return [
		subjectOf(verification),
		typesOf(alike),
		[
			text(refusalText(first)),
			...differenceNotes(first, verification.subject),
			note(`code: ${first.code}`)
		],
		[text(originsOf(alike))]
	];
}
function alikeRefusals({ refused }) {
	return [...Map.groupBy(refused, reasonKey).values()];
}
function reasonKey(refused) {
	return JSON.stringify([refused.code, refused.message, refused.signedDigests]);
}
function refusedItem(alike, verification) {
	const [first] = alike;
	if (first === void 0) return [];
	const notes = differenceNotes(first, verification.subject);
	return [
		...typesOf(alike),
		text(`: ${refusalText(first)}`),
		...notes,
		note(`in ${originsOf(alike)} · code ${first.code}`),
		subjectNote(verification)
	];
}
function typesOf(alike) {
	const types = new Set(alike.map(({ predicateType }) => predicateType));
	return [...types].flatMap((type, at) => [
		...at === 0 ? [] : [text(", ")],
		type === void 0 ? text(UNREAD_TYPE) : predicateName(type)
	]);
}
function originsOf(alike) {
	const left = alike.length - MAX_ORIGINS;
	const shown = alike.slice(0, MAX_ORIGINS).map(({ origin }) => withShortDigests(originText(origin)));
	return listed([...shown, ...left > 0 ? [`${left} more`] : []]);
}
function compactVerified({ verifications }, isFolded) {
	const items = verifications.flatMap(
		(verification) => verification.verified.map((evidence) => [
			predicateName(evidence.predicateType),
			text(" signed by "),
			code(evidence.identity.san),
			note(`issuer: ${evidence.identity.issuer}`),
			note(`at ${timeText(evidence)}`),
			...linkNotes(evidence),
			subjectNote(verification)
		])
	);
	const title = `${evidenceCount(items.length)} verified`;
	return { kind: "list", title, isFolded, noun: "attestation", items };
}
function linkNotes(evidence) {
	const [log, run] = [logUrl(evidence), runUrl(evidence)];
	return [
		...log === void 0 ? [] : [note(`log entry ${evidence.publicLogIndex}`, log)],
		...run === void 0 ? [] : [note("workflow run that signed", run)]
	];
}
function subjectNote({ subject: { name, digest } }) {
	return note(`for ${name === "" ? "" : `${name} `}${shortDigest(digest)}`);
}
// report/compact-rules
var MAX_DETAILED = 3;
var MAX_FILES = 8;
var MAX_PLACES = 10;
function groupPlaces(data, listed2) {
	const groups = new Map();
	for (const each of listed2) {
		const { id: id2, severity, title, rule, change } = each.finding;
		const own = [id2, severity, title, rule?.fix, change?.state, ruleNotes(data, each)];
		const key = rule === void 0 ? each : JSON.stringify(own);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [each]);
		else group.push(each);
	}
	return [...groups.values()];
}
function ruleNotes(data, { finding, source }) {
	const place = placeNotes(data, { ...finding, locations: [] }, source);
	return [...new Set([...place, ...packageNotes(finding)])];
}
function placeLines(data, group) {
	const hasDetails = group.some(({ finding }) => finding.description !== void 0);
	if (group.length <= MAX_DETAILED && hasDetails)
		return group.map((each) => small(...detailed(data, each)));
	const files = [...Map.groupBy(group, ({ finding }) => finding.location.path).values()];
	const left = files.slice(MAX_FILES).flat().length;
	return [
		...files.slice(0, MAX_FILES).map((file) => small(...placesIn(data, file))),
		...left === 0 ? [] : [small(text(`and ${countNoun(left, "more place")}`))]
	];
}
function detailed(data, { finding, source }) {
	const { location, locations, description = "" } = finding;
	const others = locations.length - 1;
	return [
		text(locationText(location), locationUrl(data.run, source, location)),
		...others > 0 ? [text(` and ${countNoun(others, "more location")}`)] : [],
		...description === "" ? [] : [text(" · "), ...message(description)]
	];
}
function placesIn(data, file) {
	const left = file.length - MAX_PLACES;
	const places = file.slice(0, MAX_PLACES).flatMap(({ finding, source }, at) => {
		const shown = at === 0 ? locationText(finding.location) : lineOf(finding);
		const link = text(shown, locationUrl(data.run, source, finding.location));
		return at === 0 ? [link] : [text(", "), link];
	});
	return left > 0 ? [...places, text(` and ${countNoun(left, "more place")}`)] : places;
}
function lineOf({ location: { line = 1 } }) {
	return String(line);
}
// report/policy-link
function policyUrl({ decisions, run }, line) {
	const files = decisions.flatMap(({ policy }) => policy ?? []);
	const [first] = files;
	const isOne = files.every(({ path, commit }) => path === first?.path && commit === first.commit);
	const isHere = first?.from === "base" || first?.from === "scanned";
	if (!isOne || !isHere || first.sha256 === void 0 || first.commit === void 0)
		return void 0;
	if (run === void 0) return void 0;
	const anchor = line === void 0 ? "" : `#L${line}`;
	return `${run.serverUrl}/${run.repository}/blob/${first.commit}/${encodePath(first.path)}${anchor}`;
}
function decidingLine({ decisions }) {
	return decisions.flatMap(({ reasons: reasons2 }) => reasons2.flatMap(({ line }) => line ?? []))[0];
}
// report/compact-findings
function compactFindings(data, findings, {
	hasSteps = false,
	...heading
}) {
	const hidesBase = findings.every(({ finding }) => finding.change?.state === "unchanged");
	const groups = groupPlaces(data, findings);
	return {
		kind: "list",
		...heading,
		noun: groups.length === findings.length ? "finding" : "entry",
		items: groups.map((group) => {
			const [{ finding }] = group;
			const name = nameSpans(finding, group.length);
			if (finding.rule === void 0) return [...name, ...placeSpans(data, group[0], hidesBase)];
			const { fix } = finding.rule;
			return hasSteps ? [...message(fix), BREAK, ...name, ...ruleSpans(data, group, hidesBase)] : [...name, ...ruleSpans(data, group, hidesBase, fix)];
		})
	};
}
function compactUnchecked({ scans }) {
	const findings = scans.flatMap(({ unchecked = [] }) => unchecked).toSorted(compareFindings);
	return {
		kind: "list",
		title: `${countNoun(findings.length, "finding")} in the base not checked, because the file could not be read`,
		isFolded: true,
		noun: "unchecked finding",
		items: findings.map((finding) => [
			...nameSpans(finding),
			note(`${locationText(finding.location)} in the base`)
		])
	};
}
function compactSuppressed(data, findings) {
	return {
		kind: "list",
		title: countNoun(findings.length, "suppressed finding"),
		isFolded: true,
		noun: "suppressed finding",
		items: findings.map(({ finding }) => [
			...nameSpans(finding),
			...suppressionSpans(data, finding)
		])
	};
}
function nameSpans(finding, places = 1) {
	const { package: about } = finding;
	if (finding.rule !== void 0) return ruleName(finding, places);
	const notes = [titleText(finding), exploitationText(finding)].filter((each) => each !== "");
	return [
		severityOf(finding),
		text(" "),
		id(finding.id, finding.url),
		...about === void 0 ? [] : [text(" in "), code(`${about.name}@${about.version}`)],
		...notes.map((each) => note(each))
	];
}
function ruleName(finding, places) {
	const title = titleText(finding);
	return [
		severityOf(finding),
		text(" "),
		id(finding.id, finding.url),
		...places === 1 ? [] : [text(` in ${countNoun(places, "place")}`)],
		...title === "" ? [] : [text(": "), ...message(title)]
	];
}
function placeSpans(data, { finding, source }, hidesBase) {
	const notes = [
		...placeNotes(data, finding, source),
		fixedText(finding),
		...packageNotes(finding).filter((each) => !hidesBase || each !== ALREADY_IN_BASE)
	];
	const url = locationUrl(data.run, source, finding.location);
	return [note(locationText(finding.location), url), note(notes.join(" · "))];
}
function ruleSpans(data, group, hidesBase, fix = "") {
	const notes = ruleNotes(data, group[0]).filter((each) => !hidesBase || each !== ALREADY_IN_BASE);
	const said = [fix, ...notes].filter((each) => each !== "").join(" · ");
	return [...placeLines(data, group), ...said === "" ? [] : [small(...message(said))]];
}
function fixedText(finding) {
	const fix = fixText(finding);
	return finding.fixed.length === 0 ? fix : `fixed in ${fix}`;
}
function suppressionSpans(data, { suppression }) {
	if (suppression === void 0) return [];
	const { reason, rule, owner, expires, line } = suppression;
	const url = line === void 0 ? void 0 : policyUrl(data, line);
	const until = expires === void 0 ? "no expiry" : `until ${expires}`;
	const by = owner === void 0 ? rule : `${rule}, owner: ${owner}`;
	return [note(`suppressed: ${reason}`), note(`${until} · ${by}`, url)];
}
// report/fit-sections
var FAIR_ROWS = 20;
function fitSections(head, sections, footer, maxBytes) {
	const left = maxBytes - byteLength(head) - byteLength(footer);
	const kept = sectionsThatFit(sections, left - byteLength(omittedLine(sections.length)));
	const omitted = sections.length - kept.length;
	const note2 = omitted === 0 ? "" : omittedLine(omitted);
	const body = fillRows(kept, left - byteLength(note2));
	return `${head}${body}${note2}${footer}`;
}
function byteLength(text2) {
	return Buffer.byteLength(text2, "utf8");
}
function sectionsThatFit(sections, room) {
	let used = 0;
	const kept = [];
	for (const section of sections) {
		used += frameBytes(section);
		if (used > room) break;
		kept.push(section);
	}
	return kept;
}
function fillRows(sections, room) {
	let spare = room - sections.reduce((sum, section) => sum + frameBytes(section), 0);
	const shown = sections.map(() => 0);
	for (const most of [FAIR_ROWS, Number.POSITIVE_INFINITY]) {
		for (const [at, { rows, maxRows }] of sections.entries()) {
			const from = shown[at] ?? 0;
			const taken = rowsThatFit(rows.slice(from, Math.min(maxRows ?? rows.length, most)), spare);
			shown[at] = from + taken.count;
			spare -= taken.bytes;
		}
	}
	return sections.map((section, at) => sectionText(section, shown[at] ?? 0)).join("");
}
function sectionText(section, shown) {
	const left = section.rows.length - shown;
	const more = left === 0 ? "" : section.more(left);
	return `${section.open}${section.rows.slice(0, shown).join("")}${more}${section.close}`;
}
function rowsThatFit(rows, room) {
	let count = 0;
	let bytes = 0;
	for (const row of rows) {
		const size = byteLength(row);
		if (bytes + size > room) break;
		bytes += size;
		count += 1;
	}
	return { count, bytes };
}
function frameBytes(section) {
	const more = section.rows.length === 0 ? "" : section.more(section.rows.length);
	return byteLength(section.open) + byteLength(more) + byteLength(section.close);
}
function omittedLine(count) {
	return `
_${count} more ${count === 1 ? "section" : "sections"} not shown._
`;
}
// text/byte-size
var UNITS = ["bytes", "kB", "MB", "GB", "TB"];
function byteSize(bytes) {
	let unit = 0;
	let size = bytes;
	while (size >= 999.95 && unit < UNITS.length - 1) {
		size /= 1e3;
		unit += 1;
	}
	return unit === 0 ? `${bytes} ${bytes === 1 ? "byte" : "bytes"}` : `${size.toFixed(1)} ${UNITS[unit]}`;
}
// report/image-change-block
var SHORT_DIGEST = 8;
function imageChangeBlock({ scans }) {
	const changed = scans.filter(({ imageChange }) => imageChange !== void 0);
	const [first] = changed;
	const title = changed.length === 1 && first ? sourceText(first.source.name) : "the images";
	return {
		kind: "table",
		title: `Changes in ${title}`,
		isFolded: false,
		noun: "row",
		columns: ["Image", "Base", "Scanned"],
		rows: changed.flatMap(({ source, imageChange }) => [
			...changed.length === 1 ? [] : [[[code(source.name)], [text("")], [text("")]]],
			...imageChange === void 0 ? [] : rowsOf(imageChange)
		])
	};
}
function rowsOf({ from, to, newLayers }) {
	const difference = to.packages - from.packages;
	const sign = difference > 0 ? "+" : "−";
	const change = difference === 0 ? "" : ` (${sign}${grouped(Math.abs(difference))})`;
	return [
		[[text("Digest")], digestOf(from), digestOf(to)],
		[
			[text("Packages")],
			[text(grouped(from.packages))],
			[text(`${grouped(to.packages)}${change}`)]
		],
		[
			[text("Layers")],
			[text(grouped(from.layers))],
			[
				text(
					`${grouped(to.layers)}${newLayers === 0 ? "" : ` (${countNoun(newLayers, "new layer")})`}`
				)
			]
		],
		...sizeRows(from, to),
		...from.base === void 0 && to.base === void 0 ? [] : [[[text("Base image")], baseOf(from), baseOf(to)]]
	];
}
function sizeRows(from, to) {
	const [before, after] = [from.compressedBytes, to.compressedBytes];
	if (before === void 0 && after === void 0) return [];
	const shown = (bytes) => bytes === void 0 ? "unknown" : byteSize(bytes);
	const difference = (after ?? 0) - (before ?? 0);
	const isKnown = before !== void 0 && after !== void 0 && difference !== 0;
	const sign = difference > 0 ? "+" : "−";
	const change = isKnown ? ` (${sign}${byteSize(Math.abs(difference))})` : "";
	return [[[text("Compressed size")], [text(shown(before))], [text(`${shown(after)}${change}`)]]];
}
function digestOf({ digest = "" }) {
	return digest === "" ? [text("unknown")] : [code(digest.replace("sha256:", "").slice(0, SHORT_DIGEST))];
}
function baseOf({ base }) {
	return [text(base ?? "unknown")];
}
// report/license-changes-block
function licenseChangesBlock({ scans }) {
	const changes = scans.flatMap(({ packageChanges = [] }) => packageChanges.filter(isRelicensed));
	return {
		kind: "list",
		title: countNoun(changes.length, "license change"),
		isFolded: false,
		noun: "license change",
		items: changes.map(({ name, to = "", license }) => [
			code(`${name}@${to}`),
			text(`: ${license?.from ?? ""} → ${license?.to ?? ""}`)
		])
	};
}
function isRelicensed({ license }) {
	return license?.from !== void 0;
}
// report/problem-effects
var UNLOCKED = { code: "unlocked", rule: "manifests-locked" };
var RULES = new Set(["advisories-complete", "files-read", "inventory-complete", "results-read"]);
function problemEffects(data, problems) {
	const existing = new Set(
		data.scans.flatMap(({ existingProblems = [] }) => existingProblems.map(problemKey))
	);
	const { reasons: reasons2 } = verdictOf(data);
	const hasDecision = data.decisions.some(({ action }) => action !== "verify");
	const rules = new Set(
		reasons2.filter((reason) => reason.outcome === "error").map(({ rule }) => rule)
	);
	const isRead = [...rules].some((rule) => RULES.has(rule));
	const isBlocking = ({ code: code2 }) => code2 === UNLOCKED.code ? rules.has(UNLOCKED.rule) : isRead;
	return problems.map((problem) => {
		if (existing.has(problemKey(problem))) {
			return { problem, isBlocking: false, remark: "not new, does not block" };
		}
		const cause = causeOf(problem, problems);
		if (cause !== void 0) {
			return {
				problem,
				isBlocking: false,
				remark: `caused by the problem in ${cause.path}`
			};
		}
		if (isBlocking(problem))
			return { problem, isBlocking: true, remark: "makes the run incomplete" };
		const remark = hasDecision ? "accepted by the policy, does not block" : "";
		return { problem, isBlocking: false, remark };
	});
}
function causeOf({ code: code2, message: message2 }, problems) {
	if (code2 !== UNLOCKED.code) return void 0;
	return problems.find(
		(other) => other.code !== UNLOCKED.code && message2.includes(` that ${other.path} does not contain: `)
	);
}
function problemKey({ path, line, code: code2, message: message2 }) {
	return [path, line ?? 0, code2, message2].join("\0");
}
// report/problem-blocks
function problemBlock(data, isFolded) {
	const effects = problemEffects(data, distinctProblems(data));
	const isMixed = new Set(effects.map(({ remark }) => remark)).size > 1;
	return {
		kind: "table",
		title: titleOf(data, effects),
		isFolded,
		noun: "problem",
		columns: ["File", "Problem", "Code"],
		rows: effects.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking)).map(({ problem, remark, isBlocking }) => [
			[code(locationText(problem))],
			[
				...message(problem.message),
				...remark !== "" && (isMixed || !isBlocking) ? [note(remark)] : []
			],
			[code(problem.code)]
		])
	};
}
function titleOf(data, effects) {
	const all = grouped(effects.length);
	const { outcome } = verdictOf(data);
	if (outcome === "pass") return `Not checked, but not blocking (${all})`;
	const blocking = effects.filter(({ isBlocking }) => isBlocking).length;
	const verb = blocking === 1 ? "makes" : "make";
	const share = blocking === effects.length ? "which" : `${grouped(blocking)} of which`;
	if (blocking > 0) return `Problems (${all}, ${share} ${verb} the run incomplete)`;
	return `Problems (${all}${effects.every(({ remark }) => remark === "") ? "" : ", not blocking"})`;
}
function compactProblems(data, isFolded) {
	const block = problemBlock(data, isFolded);
	const rows = block.kind === "table" ? block.rows : [];
	return {
		kind: "list",
		title: block.title,
		isFolded,
		noun: block.noun,
		items: rows.map(([file = [], problem = []]) => withFile(file, problem))
	};
}
function withFile(file, problem) {
	const [path = "", said = ""] = [file, problem].map(
		([span]) => span !== void 0 && "text" in span ? span.text : ""
	);
	return said.startsWith(`${path.replace(/:\d+$/, "")} `) ? problem : [...file, text(": "), ...problem];
}
function reasonBlock(verdict, data = { decisions: [] }) {
	return {
		kind: "list",
		title: "Why",
		isFolded: false,
		noun: "reason",
		items: verdict.reasons.map((reason) => [
			...reasonLine(reason, verdict, data),
			...policyLine(reason, data)
		])
	};
}
function furtherReasons({ reasons: reasons2 }) {
	if (reasons2.every(({ rule }) => rule === "new-dangers")) return [];
	return reasons2.filter((reason) => !isInHeading(reason));
}
function isInHeading({ rule, outcome, accept = "- " }) {
	return rule === "max-severity" && outcome === "fail" && accept.startsWith("- ");
}
function reasonLine(reason, { hasFailures }, { decisions }) {
	const { action, subject, outcome } = reason;
	const { sentence, items } = reasonParts(reason);
	const isWhole = subject === "" || subject === ".";
	const isMarked = outcome === "error" && hasFailures;
	const about = isWhole ? [] : [text(" of "), subjectSpan(subject)];
	const head = isWhole && decisions.length === 1 || action === ROOT_ACTION ? [text(isMarked ? "Error: " : "")] : [strong(action), ...about, text(`${isMarked ? " (error)" : ""}: `)];
	const lines = items.flatMap((item) => [BREAK, ...message(item)]);
	return [...head, ...comparedLines(sentence), ...lines];
}
function policyLine({ line }, data) {
	const url = line === void 0 ? void 0 : policyUrl(data, line);
	return url === void 0 ? [] : [text(" ("), text(`policy line ${line}`, url), text(")")];
}
function comparedLines(said) {
	const [sentence = "", ...sides] = splitComparison(said);
	return [
		...message(withShortDigests(sentence)),
		...withDifference(sides).flatMap((side) => [BREAK, ...side])
	];
}
function withDifference(sides) {
	const lines = sides.map((side) => message(side));
	const [first, second] = lines.map((line) => line.flatMap(codeText));
	const [left = "", right = ""] = [first?.join("\n") ?? "", second?.join("\n") ?? ""];
	const same = [...left].findIndex((character, at) => character !== right[at]);
	const shared = same === -1 ? left.length : same;
	if (first?.length !== 1 || second?.length !== 1 || shared < MIN_SHARED) return lines;
	return lines.map(
		(line) => line.map((span) => span.as === "code" ? { ...span, boldFrom: shared } : span)
	);
}
var MIN_SHARED = 20;
function codeText(span) {
	return span.as === "code" ? [span.text] : [];
}
function subjectSpan(subject) {
	const shown = sourceText(subject);
	return shown === subject ? code(withShortDigests(subject)) : text(shown);
}
function distinctProblems(data) {
	const all = [
		...data.scans.flatMap(({ problems }) => problems),
		...data.documents.flatMap(({ problems }) => problems)
	];
	const byKey = new Map(all.map((problem) => [problemKey(problem), problem]));
	return [...byKey.values()].sort((a, b) => problemKey(a) < problemKey(b) ? -1 : 1);
}
// report/sbom-links
var MAX_DOCUMENTS = 4;
var SBOM_TYPE = /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/;
function sbomLinks(data) {
	const home = data.run === void 0 ? void 0 : `${data.run.serverUrl}/${data.run.repository}/`;
	const isOwn = (url) => home !== void 0 && url.startsWith(home);
	const common = attestationUrl(data, isOwn);
	return data.documents.flatMap(({ documents }) => documents).slice(0, MAX_DOCUMENTS).map(({ path, url }) => ({
		label: path.split("/").at(-1) ?? path,
		url: url !== void 0 && isOwn(url) ? safeUrl(url) : common
	}));
}
function attestationUrl({ evidence }, isOwn) {
	const stored = evidence.filter(({ predicateType }) => SBOM_TYPE.test(predicateType)).flatMap((file) => file.stored);
	return stored.filter(isOwn).flatMap((url) => safeUrl(url) ?? [])[0];
}
// report/markdown-frame
var MAX_TITLE = 60;
var MAX_REASONS = 5;
var MAX_EVIDENCE = 3;
var CIRCLES = {
	pass: "🟢",
	fail: "🔴",
	error: "🔴",
	none: "⚪"
};
function headMarkdown(data, verdict, level) {
	const mark = CIRCLES[verdict.hasFailures ? "fail" : verdict.outcome];
	const words = escapeMarkdown(headlineWords(data, verdict));
	return `${level} ${mark} ${escapeMarkdown(data.title, MAX_TITLE)} ${words}
`;
}
function reasonSection(data, verdict) {
	const reasons2 = furtherReasons(verdict);
	const block = reasonBlock({ ...verdict, reasons: reasons2 }, data);
	const isBlocking = verdict.hasFailures || verdict.outcome === "error";
	const box = isBlocking ? "CAUTION" : "WARNING";
	const isPass = verdict.outcome === "pass";
	const step = reasons2.length === 0 && !isPass ? "" : nextStep(data, verdict);
	const said = `**Next step:** ${markdownLine(message(step))}
`;
	if (isPass) return { open: step === "" ? "" : `
${said}`, rows: [], close: "", more: () => "" };
	return {
		open: reasons2.length === 0 ? "" : `
> [!${box}]
`,
		rows: block.kind === "list" ? block.items.map((item) => `> - ${markdownLine(item)}
`) : [],
		close: step === "" ? "" : `>
> ${said}`,
		more: (count) => `> - ${countNoun(count, "more reason")}
`,
		maxRows: MAX_REASONS
	};
}
function evidenceSection({ decisions }) {
	const passed = decisions.filter(
		({ action, outcome, summary }) => action === "verify" && outcome === "pass" && summary
	);
	return {
		open: passed.length === 0 ? "" : "\n",
		rows: passed.map((decision) => `- ${markdownLine(evidenceLine(decision))}
`),
		close: "",
		more: (count) => `- ${countNoun(count, "more verification")}
`,
		maxRows: MAX_EVIDENCE
	};
}
function worseSection(data) {
	const said = worseFindingText(data);
	const open = said === "" ? "" : `
${markdownLine(message(said))}
`;
	return { open, rows: [], close: "", more: () => "" };
}
function oldDataSection({ scans }) {
	const said = markdownLine(message(oldDataWarning(scans)));
	const step = markdownLine(message(oldDataStep(scans)));
	const how = step === "" ? "" : `
<details><summary>${OLD_DATA_TITLE}</summary>

${step}

</details>
`;
	const open = said === "" ? "" : `
⚠️ ${said}
${how}`;
	return { open, rows: [], close: "", more: () => "" };
}
function evidenceLine({ subject, summary = "" }) {
	const name = subject.replace(/@sha256:([0-9a-f]{12})[0-9a-f]{52}$/, "@sha256:$1…");
	return [text("Verified "), code(name), ...message(`: ${summary.replace(/^Passed: /, "")}`)];
}
function footerMarkdown(data, remark) {
	const parts = [
		runPart(data),
		escapeMarkdown(checkedText(data), 300),
		...gapsOf(data).map((gap) => escapeMarkdown(gap, 300)),
		escapeMarkdown(comparedText(data), 200),
		policyPart(data),
		sbomPart(data),
		escapeMarkdown(advisoryText(data), 300),
		escapeMarkdown(remark)
	];
	const shown = parts.filter((part) => part !== "");
	return shown.length === 0 ? "" : `
<sub>${shown.join(" · ")}</sub>
`;
}
function gapsOf({ decisions }) {
	const gaps = new Set(decisions.flatMap((decision) => decision.gaps ?? []));
	return [...gaps].slice(0, MAX_GAPS).map((gap) => gap.replace(/\.$/, ""));
}
var MAX_GAPS = 4;
function runPart({ run }) {
	if (run === void 0) return "";
	const home = `${run.serverUrl}/${run.repository}`;
	const commit = markdownLink(markdownCode(shortSha(run)), `${home}/commit/${run.sha}`);
	if (run.runId === void 0) return commit;
	const report = run.reportUrl ?? `${home}/actions/runs/${run.runId}`;
	return `${markdownLink("Full report", report)} · ${commit}`;
}
function policyPart(data) {
	const line = decidingLine(data);
	const where = line === void 0 ? "" : `, line ${line}`;
	const label = escapeMarkdown(`${policiesText(data)}${where}`, 200);
	return markdownLink(label, policyUrl(data, line));
}
function sbomPart(data) {
	const documents = sbomLinks(data);
	if (documents.length === 0) return "";
	const shown = documents.map(({ label, url }) => markdownLink(markdownCode(label, 100), url));
	return `SBOM: ${shown.join(", ")}`;
}
// report/package-changes-block
function packageChangesBlock(data) {
	const changes = data.scans.flatMap(({ packageChanges = [] }) => packageChanges);
	const sorted = KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
	const hasLicense = changes.some(({ license }) => license !== void 0);
	return {
		kind: "table",
		title: `Packages: ${changesText(changes)}`,
		isFolded: true,
		noun: "package",
		columns: ["Package", "Change", ...hasLicense ? ["License"] : []],
		rows: sorted.map((change) => [
			[code(change.name), text(` (${change.type})`)],
			[text(versionsText(change))],
			...hasLicense ? [[text(licenseText(change))]] : []
		])
	};
}
var KINDS = ["added", "upgraded", "downgraded", "removed", "unknown", "relicensed"];
function changesText(changes) {
	const counts = KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
	const texts = counts.filter(([, count]) => count !== 0).map(([kind, count]) => `${count} ${kind}`.replace("unknown", "with an unknown version"));
	const relicensed = changes.filter(({ license }) => license?.from !== void 0).length;
	const licenses = relicensed === 0 ? [] : [`${countNoun(relicensed, "license")} changed`];
	return [...texts, ...licenses].join(", ");
}
function versionsText({ kind, from, to }) {
	if (kind === "unknown") return `version unknown (${from ?? ""} in the base)`;
	if (from === void 0) return `added ${to ?? ""}`;
	if (to === void 0) return `removed ${from}`;
	return kind === "relicensed" ? to : `${kind} ${from} → ${to}`;
}
function licenseText({ license }) {
	if (license === void 0) return "–";
	return license.from === void 0 ? license.to : `${license.from} → ${license.to}`;
}
// report/sources-block
var LABELS = ["Malware", "Critical", "High", "Medium", "Low", "None", "Unscored", "Notice"];
var RARE_LABELS = ["Malware", "None", "Notice"];
function checkedBlock(data) {
	const shown = LABELS.filter((label) => !RARE_LABELS.includes(label) || hasAny(data, label));
	return {
		kind: "table",
		title: "Checked",
		isFolded: false,
		noun: "source",
		columns: ["Source", "Packages", ...shown],
		rows: data.scans.map((scan) => [
			sourceOf(scan),
			[text(sizeText(scan))],
			...countsOf(scan, shown)
		])
	};
}
function sizeText({ packages, checked }) {
	if (checked === void 0) return grouped(packages);
	return countNoun(Math.max(0, ...checked.map(({ files }) => files)), "file");
}
function sourceOf({ source, images = [], checked }) {
	const details = [
		checked === void 0 ? void 0 : "audit",
		source.platform,
		...images.map(({ platform }) => platform),
		source.digest === void 0 ? void 0 : shortDigest(source.digest)
	];
	const detail = details.filter((each) => each !== void 0).join(" ");
	return [nameOf(source.name), ...detail === "" ? [] : [note(detail)]];
}
function nameOf(name) {
	const shown = sourceText(name);
	return shown === name ? code(name) : text(shown);
}
function countsOf(scan, shown) {
	const byLabel = Map.groupBy(scan.findings.filter(isOpen), severityLabel);
	return shown.map((label) => {
		const count = byLabel.get(label)?.length ?? 0;
		return [count === 0 ? text("0") : strong(grouped(count))];
	});
}
function hasAny(data, label) {
	return data.scans.some(
		({ findings }) => findings.some((finding) => isOpen(finding) && severityLabel(finding) === label)
	);
}
function isOpen(finding) {
	return finding.suppression === void 0;
}
// report/unchecked-files-block
var MAX_PATHS = 30;
var RULES2 = new Set(["templates-checked", "policies-decided"]);
function uncheckedFilesBlock({ scans, decisions }) {
	const files = scans.flatMap(({ uncheckedFiles = [] }) => uncheckedFiles);
	const rules = decisions.flatMap(({ reasons: reasons2 }) => reasons2.map(({ rule }) => rule));
	const isBlocking = rules.some((rule) => RULES2.has(rule));
	const effect = isBlocking ? ", which makes the run incomplete" : " (not blocking)";
	return {
		kind: "list",
		title: `${countNoun(files.length, "file")} not checked by the audit${effect}`,
		isFolded: true,
		noun: "reason",
		items: [...Map.groupBy(files, ({ reason }) => reason)].map(itemOf)
	};
}
function itemOf([reason, files]) {
	const [first, ...others] = files;
	if (first !== void 0 && others.length === 0) {
		return [code(first.path), text(": "), ...message(reason)];
	}
	const left = files.length - MAX_PATHS;
	const paths = files.slice(0, MAX_PATHS).flatMap(({ path }, at) => [...at === 0 ? [] : [text(", ")], code(path)]);
	return [
		...message(reason),
		text(` (${countNoun(files.length, "file")})`),
		small(...paths, ...left > 0 ? [text(` and ${countNoun(left, "more file")}`)] : [])
	];
}
// report/render-summary
var MAX_SUMMARY_BYTES = 1e6;
var MANY = 25;
function renderSummary(data, maxBytes = MAX_SUMMARY_BYTES) {
	const verdict = verdictOf(data);
	const sections = [
		reasonSection(data, verdict),
		evidenceSection(data),
		worseSection(data),
		oldDataSection(data),
		...summaryBlocks(data, verdict).map(markdownSection)
	];
	return fitSections(
		headMarkdown(data, verdict, "##"),
		sections,
		footerMarkdown(data, ""),
		maxBytes
	);
}
function summaryBlocks(data, verdict) {
	const open = openFindings(data);
	const failing = open.filter(({ isReason }) => isReason);
	const milder = open.filter(({ isReason }) => !isReason);
	const title = failing.length === 0 ? "Findings" : "Other findings";
	const isFolded = milder.length > MANY;
	const fixes = fixList(data, failing);
	const others = { title: milderTitle(data, title, milder.length), isFolded };
	return [
		changedRulesBlock(data),
		fixes,
		compactFindings(data, failing, {
			title: mustFixTitle(data, failing.length, blockSize(fixes) > 0),
			isFolded: false,
			hasSteps: true
		}),
		deltaBlock(data),
		imageChangeBlock(data),
		licenseChangesBlock(data),
		compactRefused(data, false),
		acceptBlock(data, verdict.reasons),
		compactFindings(data, milder, others),
		compactUnchecked(data),
		compactVerified(data, false),
		madeBlock(data, false),
		documentsBlock(data, false),
		compactProblems(data, false),
		uncheckedFilesBlock(data),
		expiringBlock(data),
		packageChangesBlock(data),
		compactSuppressed(data, suppressedFindings(data))
	].filter((block) => blockSize(block) > 0);
}
function reportBlocks(data) {
	const open = openFindings(data);
	const failing = open.filter(({ isReason }) => isReason);
	const milder = open.filter(({ isReason }) => !isReason);
	const isFolded = milder.length > MANY;
	const title = failing.length === 0 ? "Findings" : "Other findings";
	const compared = comparedText(data);
	return [
		changedRulesBlock(data),
		checkedBlock(data),
		...compared === "" ? [] : [deltaBlock(data, compared)],
		...findingBlocks(data, failing, { title: () => "Must be fixed", isFolded: false }),
		{ ...fixList(data, failing), title: "What to do" },
		refusedBlock(data),
		...findingBlocks(data, milder, {
			title: (count) => milderTitle(data, title, count),
			isFolded
		}),
		compactUnchecked(data),
		verifiedBlock(data, false),
		madeBlock(data, false),
		documentsBlock(data, false),
		problemBlock(data, false),
		uncheckedFilesBlock(data),
		dataAgeBlock(data.scans),
		expiringBlock(data),
		packageChangesBlock(data),
		suppressedBlock(suppressedFindings(data))
	].filter((block) => blockSize(block) > 0);
}
// report/render-terminal
var MAX_REASONS2 = 10;
function renderTerminal(data, options) {
	const verdict = verdictOf(data);
	const head = [
		headerText(data, verdict),
		lineText(factsLine(data)),
		visibleText(oldDataText(data.scans)),
		...reasons(reasonBlock(verdict)),
		worseFindingText(data)
	];
	const tables = reportBlocks(data).map((block) => block.noun === "problem" ? compactProblems(data, false) : block).map((block) => `
${block.title}

${renderTable(block, options)}`);
	const accept = acceptSentence(data.decisions);
	return `${head.filter((line) => line !== "").join("\n")}
${tables.join("")}${accept === "" ? "" : `
${accept}
`}`;
}
function reasons(block) {
	const items = block.kind === "list" ? block.items : [];
	const left = items.length - MAX_REASONS2;
	return [
		...items.slice(0, MAX_REASONS2).map((item) => `- ${lineText(item)}`),
		...left > 0 ? [`- ${countNoun(left, "more reason")}`] : []
	];
}

export{acceptBlock,compactRefused,compactVerified,compactFindings,compactUnchecked,compactSuppressed,fitSections,imageChangeBlock,licenseChangesBlock,shortSha,advisoryText,compactProblems,reasonBlock,furtherReasons,headMarkdown,reasonSection,evidenceSection,worseSection,oldDataSection,footerMarkdown,packageChangesBlock,uncheckedFilesBlock,renderSummary,reportBlocks,renderTerminal};

import {
	countNoun,
	declaredPath,
	decodePercent,
	fixSentence,
	grouped,
	isNew,
	locationText,
	openFindings,
	repositoryPath,
	severityLabel,
	verifiedSubject,
	visibleText,
	worstOutcome
} from "./chunk-N74PCA2P.js";

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
		const message = "the decision contains no reason";
		return [{ rule: "reasons-present", outcome, message, findings: [], action, subject }];
	});
}
function unreadableReasons(data) {
	return data.unreadable.map(({ path, message }) => ({
		rule: "results-readable",
		outcome: "error",
		message: `${path}: ${message}`,
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
	const message = `${done}, but no decision was written`;
	return { rule: "decision-present", outcome: "error", message, findings: [], action, subject };
}
function isEmpty(data) {
	return data.scans.length + data.decisions.length + data.documents.length + data.evidence.length + data.verifications.length + data.unreadable.length === 0;
}

// shared/text/severity-counts.ts
var NAMES = [
	"malware",
	"critical",
	"high",
	"unscored",
	"medium",
	"low",
	"notice",
	"none"
];
function severityCounts(findings) {
	return bySeverity(findings).map(([name, own]) => `${grouped(own.length)} ${name}`).join(", ");
}
function bySeverity(findings) {
	const groups = Map.groupBy(findings, nameOf);
	return NAMES.flatMap((name) => {
		const own = groups.get(name);
		return own === void 0 ? [] : [[name, own]];
	});
}
function nameOf({ kind, severity }) {
	if (kind === "malware" || kind === "notice") return kind;
	return severity === "unknown" ? "unscored" : severity;
}

// shared/report/severity-mark.ts
var MARKS = {
	critical: "🔺",
	high: "🔶",
	medium: "🟨",
	low: "🔵",
	none: "➖",
	unknown: "❔"
};
var MALWARE_MARK = "👾";
var NOTICE_MARK = "ℹ️";
var NO_BREAK_SPACE = " ";
var MALWARE = "malware";
var NOTICE = "notice";
function severityMark({
	severity,
	label
}) {
	const name = label.toLowerCase();
	if (name === MALWARE) return MALWARE_MARK;
	return name === NOTICE ? NOTICE_MARK : MARKS[severity];
}
var MEANINGS = {
	unscored: "Unscored: no advisory states a severity",
	notice: "Notice: a remark about a package, such as “unmaintained”"
};
function labelMeanings(findings) {
	return bySeverity(findings).flatMap(([name]) => MEANINGS[name] ?? []);
}
function markedCounts(findings) {
	return bySeverity(findings).map(([name, [first, ...others]]) => {
		const mark = severityMark({ severity: first?.severity ?? "unknown", label: name });
		return [mark, grouped(others.length + 1), name].join(NO_BREAK_SPACE);
	}).join(" · ");
}

// shared/report/package-label.ts
var PURL = /^pkg:[a-z0-9.+-]{1,50}\/((?:@[^@/?#]{1,200}\/)?[^@?#]{1,500})(?:@([^?#]{1,200}))?/;
function packageLabel(purl) {
	const { name, version } = labelParts(purl);
	return visibleText(version === void 0 ? name : `${name}@${version}`);
}
function packageName(purl) {
	return visibleText(labelParts(purl).name);
}
function labelParts(purl) {
	const [, name, version] = PURL.exec(purl) ?? [];
	if (name === void 0) return { name: purl };
	const decoded = decodePercent(name) ?? name;
	return version === void 0 ? { name: decoded } : { name: decoded, version: decodePercent(version) ?? version };
}

// shared/report/safe-url.ts
var MAX_URL = 2e3;
var ENDING = /[()<>[\]{}"'`|\\^]/g;
function safeUrl(text) {
	const url = text.length > MAX_URL ? null : URL.parse(text);
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return void 0;
	return url.href.replace(ENDING, percentEncoded);
}
function percentEncoded(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// shared/report/escape-markdown.ts
var BREAK = "&#8203;";
var MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;
var LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;
var FILTERED = /* @__PURE__ */ new Set(["@", "#", "$", ":"]);
var NOT_IN_CODE = /[`|\\]/;
function escapeMarkdown(text, maxChars) {
	return visibleText(text, maxChars).replace(MEANINGFUL, entityOf).replace(LINE_START, entityOf).replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK}`);
}
function markdownCode(text, maxChars) {
	const visible = visibleText(text.trim(), maxChars);
	if (visible === "") return "–";
	return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}
function fitsInCode(text) {
	return !NOT_IN_CODE.test(text);
}
var TELLING_PAGE = /^https:\/\/github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d)/;
var QUIET_HOST = "https://redirect.github.com";
function markdownLink(label, url) {
	const address = url === void 0 ? void 0 : safeUrl(url);
	if (address === void 0) return label;
	return `[${label}](${address.replace(TELLING_PAGE, QUIET_HOST).replaceAll("&", "&amp;")})`;
}
function entityOf(character) {
	const entity = `&#${character.charCodeAt(0)};`;
	return FILTERED.has(character) ? `${entity}${BREAK}` : entity;
}

// shared/report/join-markdown.ts
var TOUCHING = /^(?:``|\*\*|!\[)$/;
var BREAK2 = "&#8203;";
function joinMarkdown(pieces) {
	let joined = "";
	for (const markdown of mergedTexts(pieces).map(markdownOf)) {
		const isTouching = TOUCHING.test(joined.slice(-1) + markdown.slice(0, 1));
		joined += `${isTouching ? BREAK2 : ""}${markdown}`;
	}
	return joined;
}
function mergedTexts(pieces) {
	const merged = [];
	for (const piece of pieces) {
		const last = merged.at(-1);
		const isPlain = last !== void 0 && "plain" in last && "plain" in piece;
		if (isPlain) merged.splice(-1, 1, { plain: `${last.plain}${piece.plain}` });
		else merged.push(piece);
	}
	return merged;
}
function markdownOf(piece) {
	return "plain" in piece ? escapeMarkdown(piece.plain, piece.plain.length) : piece.markdown;
}

// shared/report/markdown-block.ts
var NO_BREAK_HYPHEN = "‑";
var BOLD = /* @__PURE__ */ new Set(["critical", "high"]);
function markdownSection(block) {
	const { before, after } = frameOf(block);
	if (block.kind === "list") {
		return {
			open: before,
			rows: block.items.map((item) => `- ${markdownLine(item)}
`),
			close: after,
			more: (count) => `- _${countNoun(count, `more ${block.noun}`)}_
`
		};
	}
	return {
		open: `${before}${tableHead(block.columns)}`,
		rows: block.rows.map((row) => `| ${row.map(markdownLine).join(" | ")} |
`),
		close: after,
		more: (count) => `
_${countNoun(count, `more ${block.noun}`)} not shown._
`
	};
}
function markdownLine(line) {
	return joinMarkdown(line.map(markdownPiece));
}
function markdownPiece(span) {
	const isText = span.as === "text" || span.as === "code" && !fitsInCode(span.text);
	if (!isText || isLink(span)) return { markdown: markdownSpan(span) };
	return { plain: visibleText(span.as === "code" ? span.text.trim() : span.text) };
}
function isLink({ url }) {
	return url !== void 0 && safeUrl(url) !== void 0;
}
function markdownSpan(span) {
	switch (span.as) {
		case "text":
			return markdownLink(escapeMarkdown(span.text), span.url);
		case "strong":
			return `**${escapeMarkdown(span.text)}**`;
		case "code":
			return markdownLink(codeMarkdown(span), span.url);
		case "id":
			return markdownLink(escapeMarkdown(span.text).replaceAll("-", NO_BREAK_HYPHEN), span.url);
		case "note":
			return `<br><sub>${markdownLink(escapeMarkdown(span.text), span.url)}</sub>`;
		case "small":
			return `<br><sub>${markdownLine(span.line)}</sub>`;
		case "command":
			return `<br>${markdownCode(span.text)}`;
		case "break":
			return "<br>";
		case "severity": {
			const label = `${severityMark(span)} ${span.label}`;
			return BOLD.has(span.severity) || span.label === "Malware" ? `**${label}**` : label;
		}
	}
}
function codeMarkdown({ text, boldFrom = text.length }) {
	const bold = text.slice(boldFrom);
	const plain = markdownCode(text.slice(0, boldFrom));
	return bold === "" ? plain : `${plain}**${markdownCode(bold)}**`;
}
function frameOf(block) {
	const title = escapeMarkdown(block.title);
	if (title === "") return { before: "\n", after: "" };
	return block.isFolded ? { before: `
<details><summary>${title}</summary>

`, after: "\n</details>\n" } : { before: `
#### ${title}

`, after: "" };
}
function tableHead(columns) {
	return `| ${columns.join(" | ")} |
|${columns.map(() => " :-- |").join("")}
`;
}

// shared/text/findings-headline.ts
var MAX_BASE = 60;
function findingsHeadline(facts) {
	return facts.failing.length > 0 ? failText(facts) : passText(facts);
}
function failText({ open, failing, base }) {
	const isFresh = failing.every((each) => each.change !== void 0 && isNew(each));
	const all = isFresh ? open.filter(isNew) : open;
	const noun = isFresh ? "new finding" : "finding";
	const share = all.length === failing.length ? "" : `${grouped(failing.length)} of `;
	return `${share}${countNoun(all.length, noun)} must be fixed (${failingText(failing, base)})`;
}
function failingText(failing, base) {
	const old = failing.filter((finding) => !isNew(finding));
	if (old.length === 0) return severityCounts(failing);
	const fresh = failing.filter(isNew);
	const parts = [
		`already in ${baseText(base)}: ${severityCounts(old)}`,
		...fresh.length === 0 ? [] : [`new: ${severityCounts(fresh)}`]
	];
	const isOldWorse = old.some(isMalware) && !fresh.some(isMalware);
	return (isOldWorse ? parts : parts.toReversed()).join("; ");
}
function isMalware({ kind }) {
	return kind === "malware";
}
function passText({ open, base, fixed }) {
	const counted = base === void 0 ? open : open.filter(isNew);
	const noun = base === void 0 ? "finding" : "new finding";
	const found = counted.length === 0 ? `no ${noun}s` : `${countNoun(counted.length, noun)}, none of which must be fixed`;
	return fixed === 0 ? found : `${found}, ${grouped(fixed)} fixed`;
}
function baseText(base = "the base") {
	return visibleText(base, MAX_BASE);
}

// shared/model/rule-page.ts
var DOCS = "https://github.com/assay-dev/assay/blob/main/docs";
function rulePage(id) {
	if (id.startsWith("policy/")) return `${DOCS}/cluster-policies.md`;
	if (id.startsWith("custom/")) return `${DOCS}/audit-policy.md#custom-rules`;
	return `${DOCS}/rules/${id}.md`;
}

// shared/report/title-sentence.ts
function titleSentence({ title, id, rule, description }) {
	const sentence = `${title === "" ? id : title}.`;
	return rule === void 0 || description === void 0 ? sentence : `${sentence} ${description}`;
}

// shared/report/choose-annotations.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 1e3;
var MAX_TITLE = 250;
var MAX_OTHERS = 10;
function chooseAnnotations(data, limit = MAX_ANNOTATIONS_PER_LEVEL) {
	const used = /* @__PURE__ */ new Map();
	return findingAnnotations(data).filter(({ level }) => {
		const count = (used.get(level) ?? 0) + 1;
		used.set(level, count);
		return count <= limit;
	});
}
function findingAnnotations(data) {
	const shown = openFindings(data).filter(
		({ finding }) => isNew(finding) || finding.kind === "malware"
	);
	return [...Map.groupBy(shown, placeOf).values()].flatMap(
		([first, ...others]) => first === void 0 ? [] : [annotationOf(first, others)]
	);
}
function placeOf({ finding, source }) {
	const { package: about, location, fingerprint } = finding;
	return [source.kind, source.name, locationText(location), about?.purl ?? fingerprint].join("\0");
}
var GRAVE = /* @__PURE__ */ new Set(["critical", "high", "unknown"]);
function annotationOf(first, others) {
	const { finding, source } = first;
	const { path, line } = placeFor(finding, source);
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return {
		level: levelOf(first),
		title: visibleText(`${severityLabel(finding)}: ${finding.id}${more}`, MAX_TITLE),
		message: visibleText(`${messageOf(finding, source, path)}${othersText(others)}`, MAX_MESSAGE),
		path,
		line: path === void 0 ? void 0 : line
	};
}
function placeFor({ declared, location }, source) {
	const edited = declared && declaredPath(source, declared);
	if (edited !== void 0) return { path: edited, line: declared?.line };
	return { path: repositoryPath(source, location), line: location.line };
}
function levelOf({ finding, isReason }) {
	if (isReason) return "error";
	return finding.kind === "malware" || GRAVE.has(finding.severity) ? "warning" : "notice";
}
function othersText(others) {
	if (others.length === 0) return "";
	const named = others.slice(0, MAX_OTHERS).map(({ finding }) => `${finding.id} (${severityLabel(finding).toLowerCase()})`);
	const left = others.length - named.length;
	return ` Also: ${[...named, ...left > 0 ? [`${left} more`] : []].join(", ")}.`;
}
function requiredBy({ package: about, declared }) {
	const [root, ...others] = about?.paths?.[0] ?? [];
	const isTransitive = about?.isDirect !== true && root !== void 0 && others.length > 0;
	return isTransitive && declared !== void 0 ? `Required by ${packageName(root)}. ` : "";
}
function messageOf(finding, source, path) {
	const about = finding.package;
	const subject = about === void 0 ? "" : `${about.name} ${about.version}: `;
	const isLocked = path !== void 0 && path === repositoryPath(source, finding.location);
	const found = locationText(finding.location);
	const place = source.kind === "image" || path === void 0 ? `${source.name}, ${found}` : found;
	const where = isLocked ? "" : ` ${requiredBy(finding)}Found in ${place}.`;
	return `${subject}${titleSentence(finding)} ${fixSentence(finding)}${where}`;
}

// shared/report/rule-help.ts
var MAX_LISTED = 10;
function ruleHelp(finding) {
	const { title, rule, aliases } = finding;
	const { why = "", fix = "", references = [] } = rule ?? {};
	const sections = [
		escapeMarkdown(title),
		`**Severity:** ${severityLabel(finding)}`,
		escapeMarkdown(why, 1e3),
		section("Fix", escapeMarkdown(fix, 1e3)),
		section("Controls", listOf(controlTexts(finding))),
		section("Other IDs", escapeMarkdown(aliases.slice(0, MAX_LISTED).join(", "))),
		section("References", linksOf([finding.url ?? "", ...references]))
	];
	return {
		text: visibleText(`${title}. ${why} Fix: ${fix}`, 2e3),
		markdown: `${sections.filter((part) => part !== "").join("\n\n")}
`
	};
}
function controlTexts({ controls = {} }) {
	return Object.entries(controls).slice(0, MAX_LISTED).map(([framework, ids]) => `${framework}: ${ids.slice(0, MAX_LISTED).join(", ")}`);
}
function section(heading, content) {
	return content === "" ? "" : `### ${heading}

${content}`;
}
function listOf(texts) {
	return texts.map((text) => `- ${escapeMarkdown(text)}`).join("\n");
}
function linksOf(urls) {
	const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
	return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join("\n");
}

export {
	severityCounts,
	labelMeanings,
	markedCounts,
	packageLabel,
	packageName,
	verdictOf,
	isEmpty,
	safeUrl,
	escapeMarkdown,
	markdownCode,
	markdownLink,
	markdownSection,
	markdownLine,
	findingsHeadline,
	baseText,
	rulePage,
	chooseAnnotations,
	findingAnnotations,
	ruleHelp,
	controlTexts
};

import {BREAK, bySeverity, code, compareFindings, countNoun, declaredPath, decodePercent, fixSentence, grouped, id, isNew, listed, locationText, locationUrl, message, nextStep, note, openFindings, repositoryPath, severityLabel, severityOf, text3 as text, verdictOf, visibleText} from "./chunk-K632CBL6.js";
// report/exploitation-text
var LEAST_EPSS = 0.01;
function exploitationText({ exploited, epss }) {
	const kev = exploited === void 0 ? [] : [exploited.ransomware === true ? "KEV: used by ransomware" : "KEV: known exploited"];
	const score = epss?.score ?? 0;
	return [...kev, ...score >= LEAST_EPSS ? [`EPSS ${Math.round(score * 100)} %`] : []].join(", ");
}
// report/severity-mark
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
function severityMark({severity, label}) {
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
function markedCounts(findings, failing = new Set()) {
	const counted = bySeverity(findings).map(([name, group]) => {
		const urgent = group.filter(({ fingerprint }) => failing.has(fingerprint)).length;
		return { name, group, urgent };
	});
	const isMixed = counted.some(({ group, urgent }) => urgent > 0 && urgent < group.length);
	return counted.map(({ name, group, urgent }) => {
		const mark = severityMark({ severity: group[0]?.severity ?? "unknown", label: name });
		const count = [mark, grouped(group.length), name].join(NO_BREAK_SPACE);
		const remark = isMixed ? mustFixText(urgent, group.length) : "";
		return remark === "" ? count : `${count} (${remark})`;
	}).join(" · ");
}
function mustFixText(failing, all) {
	if (failing === 0) return "";
	return failing === all ? "must be fixed" : `${grouped(failing)} must be fixed`;
}
// report/grouped-fixes
function groupedFixes(fixes) {
	return [...Map.groupBy(fixes, changeKey).values()].flatMap(
		([fix, ...others]) => fix === void 0 ? [] : [{ fix, repeats: others.map(({ path = "" }) => path) }]
	);
}
function changeKey({ kind, title, path, fixes, stays }) {
	const change = path === void 0 ? title : title.replaceAll(path, "");
	return JSON.stringify([kind, change, fixes, stays]);
}
// report/package-label
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
// report/fix-list
var MAX_FINDINGS = 3;
var MAX_COMMAND = 300;
var MAX_PATH = 5;
function fixList(data, findings) {
	const intro = fixIntro(data);
	const known = new Map(findings.map(({ finding }) => [finding.fingerprint, finding]));
	const sorted = (all) => all.flatMap((one) => known.get(one) ?? []).toSorted(compareFindings);
	const items = data.scans.flatMap(
		({ source, fixes = [] }) => groupedFixes(fixes).flatMap(({ fix, repeats }) => {
			const [fixed, stays] = [sorted(fix.fixes), sorted(fix.stays)];
			if (fixed.length + stays.length === 0) return [];
			const { path } = fix;
			const url = path === void 0 ? void 0 : locationUrl(data.run, source, { path });
			return [{ fix, fixes: fixed, stays, url, repeats }];
		})
	);
	return {
		kind: "list",
		title: `${intro} ${items.length === 1 ? "this package" : "these packages"}`,
		isFolded: false,
		noun: "fix",
		items: items.map(fixLine)
	};
}
function fixIntro(data) {
	return nextStep(data, verdictOf(data)) === "" ? "Next step: fix" : "Then fix";
}
function mustFixTitle(data, count, hasFixes) {
	if (hasFixes) return "Must be fixed";
	return `${fixIntro(data)} ${count === 1 ? "this finding" : "these findings"}`;
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
		...message(repeatText(repeats)),
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
var MAX_FILES = 2;
function repeatText(paths) {
	if (paths.length === 0) return "";
	const left = paths.length - MAX_FILES;
	const named = [
		...paths.slice(0, MAX_FILES).map(asCode),
		...left > 0 ? [countNoun(left, "other file")] : []
	];
	return `. The same change is necessary in ${listed(named)}`;
}
var MAX_FILE = 100;
function asCode(path) {
	return `\`${visibleText(path, MAX_FILE).replaceAll("`", "'")}\``;
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
// report/safe-url
var MAX_URL = 2e3;
var ENDING = /[()<>[\]{}"'`|\\^]/g;
function safeUrl(text2) {
	const url = text2.length > MAX_URL ? null : URL.parse(text2);
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return void 0;
	return url.href.replace(ENDING, percentEncoded);
}
function percentEncoded(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
// report/escape-markdown
var BREAK2 = "&#8203;";
var MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;
var LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;
var FILTERED = new Set(["@", "#", "$", ":"]);
var NOT_IN_CODE = /[`|\\]/;
function escapeMarkdown(text2, maxChars) {
	return visibleText(text2, maxChars).replace(MEANINGFUL, entityOf).replace(LINE_START, entityOf).replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK2}`);
}
function markdownCode(text2, maxChars) {
	const visible = visibleText(text2.trim(), maxChars);
	if (visible === "") return "–";
	return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}
function fitsInCode(text2) {
	return !NOT_IN_CODE.test(text2);
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
	return FILTERED.has(character) ? `${entity}${BREAK2}` : entity;
}
// report/join-markdown
var TOUCHING = /^(?:``|\*\*|!\[)$/;
var BREAK3 = "&#8203;";
function joinMarkdown(pieces) {
	let joined = "";
	for (const markdown of mergedTexts(pieces).map(markdownOf)) {
		const isTouching = TOUCHING.test(joined.slice(-1) + markdown.slice(0, 1));
		joined += `${isTouching ? BREAK3 : ""}${markdown}`;
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
// report/markdown-block
var NO_BREAK_HYPHEN = "‑";
var BOLD = new Set(["critical", "high"]);
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
function codeMarkdown({ text: text2, boldFrom = text2.length }) {
	const bold = text2.slice(boldFrom);
	const plain = markdownCode(text2.slice(0, boldFrom));
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
// model/rule-page
var DOCS = "https://github.com/assay-dev/assay/blob/main/docs";
function rulePage(id2) {
	if (id2.startsWith("policy/")) return `${DOCS}/cluster-policies.md`;
	if (id2.startsWith("custom/")) return `${DOCS}/audit-policy.md#custom-rules`;
	return `${DOCS}/rules/${id2}.md`;
}
// report/title-sentence
function titleSentence({ title, id: id2, rule, description }) {
	const sentence = `${title === "" ? id2 : title}.`;
	return rule === void 0 || description === void 0 ? sentence : `${sentence} ${description}`;
}
// report/choose-annotations
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 1e3;
var MAX_TITLE = 250;
var MAX_OTHERS = 10;
function chooseAnnotations(data, limit = MAX_ANNOTATIONS_PER_LEVEL) {
	const used = new Map();
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
var GRAVE = new Set(["critical", "high", "unknown"]);
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
// report/rule-help
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
	return texts.map((text2) => `- ${escapeMarkdown(text2)}`).join("\n");
}
function linksOf(urls) {
	const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
	return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join("\n");
}

export {exploitationText, labelMeanings, markedCounts, mustFixText, groupedFixes, packageLabel, packageName, fixList, mustFixTitle, areAllPlanned, repeatText, safeUrl, escapeMarkdown, markdownCode, markdownLink, markdownSection, markdownLine, rulePage, chooseAnnotations, findingAnnotations, ruleHelp, controlTexts};

import{BREAK,MAX_COMMAND,baseOf,baseText,bySeverity,capitalized,code,compareFindings,countNoun,dayText,declaredPath,decodePercent,fileNoun,fixSentence,grouped,headlineWords,id,inlineFix,isNew,listed,locationText,locationUrl,message,minuteText,nextStep,nextSteps,note,openFindings,outcomeSentence,outcomeWords,repositoryPath,severityCounts,severityLabel,severityOf,sourceText,strong,text3 as text,verdictOf,visibleText}from"./chunk-DD6OEQO3.js";
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
function leftText(noun, left, blocking) {
	const kind = blocking <= 0 ? `, ${NOT_BLOCKING}` : blocking < left ? `, ${left - blocking} ${NOT_BLOCKING}` : "";
	return `${countNoun(left, `more ${noun}`)}${kind}`;
}
function hasDecision(decisions) {
	return decisions.some(({ action }) => action === "scan" || action === "audit");
}
// text/checked-files
var EVERY_FILE = "secret";
var ELSEWHERE = new Set(["history", "image"]);
function checkedFiles(checked) {
	const texts = checked.filter(({ area }) => area === EVERY_FILE);
	const others = checked.filter(({ area }) => area !== EVERY_FILE);
	const inTree = texts.length === 0 ? [] : others.filter(({ area }) => !ELSEWHERE.has(area));
	const named = (areas) => areas.map(({ area, files: files2 }) => countNoun(files2, fileNoun(area)));
	const kinds = inTree.length === 0 ? "" : ` (including ${listed(named(inTree))})`;
	const files = texts.map((area) => `${countNoun(area.files, "file")}${kinds}`);
	return [...files, ...named(others.filter((area) => !inTree.includes(area)))];
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
	return checkedFiles([...counts].map(([area, files]) => ({ area, files })));
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
function severityMark({severity,label}) {
	const name = label.toLowerCase();
	if (name === MALWARE) return MALWARE_MARK;
	return name === NOTICE ? NOTICE_MARK : MARKS[severity];
}
var MEANINGS = {
	unscored: "Unscored: no advisory provides a severity",
	notice: "Notice: not a vulnerability by itself, such as an unmaintained package or unsound code"
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
	const isMixed = new Set(scans.map(kindOf)).size > 1;
	const rows = scans.flatMap(
		(scan) => rowsOf(scan, {
			about: scans.length === 1 ? "" : ` in ${isMixed ? kindOf(scan) : ""}${sourceText(scan.source.name)}`,
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
function kindOf({ checked }) {
	return checked === void 0 ? "packages of " : "files of ";
}
function rowsOf(scan, { about, none, failing, remarkOf }) {
	const countsOf = (all, show = text) => all.length === 0 ? [show(none)] : [show(markedCounts(all, failing)), ...labelMeanings(all).map((each) => note(each))];
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
// report/grouped-fixes
var MAX_SHORT_COMMAND = 200;
function groupedFixes(fixes, maxLoop = MAX_COMMAND) {
	return [...Map.groupBy(fixes, changeKey).values()].flatMap(
		([fix, ...others]) => fix === void 0 ? [] : [groupOf(fix, others, maxLoop)]
	);
}
function changeKey({ kind, title, path, fixes, stays }) {
	const change = path === void 0 ? title : title.replaceAll(path, "");
	return JSON.stringify([kind, change, fixes, stays]);
}
function groupOf(fix, others, maxLoop) {
	const all = [fix, ...others];
	const command = loopText(
		all.map((each) => each.command),
		maxLoop
	);
	const alternative = loopText(
		all.map((each) => each.alternative),
		maxLoop
	);
	const isLoop = fix.command === void 0 ? alternative !== void 0 : command !== void 0;
	if (others.length === 0 || !isLoop) {
		return { fix, repeats: others.map(({ path = "" }) => path) };
	}
	return {
		fix: {
			...fix,
			title: `${fix.title}; the same in ${countNoun(others.length, "more file")}`,
			...command !== void 0 && { command },
			...alternative !== void 0 && { alternative: `\`${alternative}\`` }
		},
		repeats: [],
		folders: all.length
	};
}
var IN_FOLDER = /^`?cd ('(?:[^']|'\\'')*'|[^\s'`]+) && ([^`]+)`?$/;
function loopText(commands, maxLoop) {
	const parts = commands.map((command) => {
		const [, folder, rest] = IN_FOLDER.exec(command ?? "") ?? [];
		return { folder: folder ?? ".", rest: rest ?? command?.replace(/^`([^`]+)`$/, "$1") };
	});
	const [first] = parts;
	const folders = new Set(parts.map(({ folder }) => folder));
	const isSame = parts.every(({ rest }) => rest !== void 0 && rest === first?.rest);
	if (!isSame || folders.size < parts.length) return void 0;
	const loop = `for dir in ${[...folders].join(" ")}; do (cd "$dir" && ${first?.rest}); done`;
	return loop.length > maxLoop ? void 0 : loop;
}
// report/fix-commands
function commandSpans(command, folders) {
	if (command === void 0) return [];
	if (command.length > MAX_COMMAND) return [note("The command is in findings.json.")];
	if (command.length <= MAX_SHORT_COMMAND) return [{ as: "command", text: command }];
	return [{ as: "command", text: command, label: labelOf("Command", folders) }];
}
var MAX_INSTRUCTION = 300;
function alternativeSpans(alternative, folders) {
	const command = /^`([^`]+)`$/.exec(alternative)?.[1] ?? "";
	if (command.length > MAX_COMMAND) return [];
	if (command.length > MAX_SHORT_COMMAND) {
		return [{ as: "command", text: command, label: labelOf("Alternative command", folders) }];
	}
	return alternative === "" || alternative.length > MAX_INSTRUCTION ? [] : [BREAK, text("Or: "), ...message(alternative)];
}
function labelOf(noun, folders) {
	return folders === 1 ? noun : `${noun} for ${countNoun(folders, "folder")}`;
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
var MAX_PATH = 5;
function fixList(data, findings) {
	const intro = fixIntro(data);
	const known = new Map(findings.map(({ finding }) => [finding.fingerprint, finding]));
	const all = new Map(
		data.scans.flatMap((scan) => scan.findings.map((one) => [one.fingerprint, one]))
	);
	const sorted = (fingerprints) => fingerprints.flatMap((one) => known.get(one) ?? []).toSorted(compareFindings);
	const items = data.scans.flatMap(
		({ source, fixes = [] }) => groupedFixes(fixes).flatMap((grouped2) => {
			const { fix } = grouped2;
			const [fixed, stays] = [sorted(fix.fixes), sorted(fix.stays)];
			if (fixed.length + stays.length === 0) return [];
			const { path } = fix;
			const url = path === void 0 ? void 0 : locationUrl(data.run, source, { path });
			const others = fix.fixes.filter((one) => !known.has(one));
			const milder = milderText(others.flatMap((one) => all.get(one) ?? []));
			return [{ ...grouped2, fixes: fixed, stays, milder, url }];
		})
	);
	return {
		kind: "list",
		title: `${intro} ${items.length === 1 ? "this package" : "these packages"}${countText(items)}`,
		isFolded: false,
		noun: "fix",
		items: items.map(fixLine)
	};
}
function milderText(findings) {
	const [first, ...others] = findings;
	if (first === void 0) return "";
	if (others.length > 0) return countNoun(findings.length, "finding");
	return `${severityLabel(first).toLowerCase()} ${visibleText(first.id, MAX_ID)}`;
}
var MAX_ID = 60;
var MANY_FIXES = 6;
function countText(fixes) {
	if (fixes.length < MANY_FIXES) return "";
	const files = Math.max(...fixes.map(({ repeats, folders = 1 }) => repeats.length + folders));
	const each = files === 1 ? "" : `, each in up to ${countNoun(files, "folder")}`;
	return ` (${countNoun(fixes.length, "fix")}${each})`;
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
function fixLine({ fix, fixes, stays, milder, url, repeats, folders = 1 }) {
	const { title, path, command, alternative = "" } = fix;
	const [worst] = [...fixes, ...stays];
	return [
		...message(title).map((span) => linked(span, path, url)),
		...path === void 0 || title.includes(path) ? [] : [text(" in "), code(path, url)],
		...findingSpans(fixes, "", milder),
		...findingSpans(stays, fixes.length === 0 ? "" : "Not fixed: "),
		...pathSpans(worst?.package, fix),
		...commandSpans(command, folders),
		...alternativeSpans(alternative, folders),
		...repeats.length === 0 ? [] : [BREAK, ...message(repeatText(repeats))]
	];
}
function linked(span, path, url) {
	return span.as === "code" && span.text === path ? code(span.text, url) : span;
}
var MAX_FILES = 2;
function repeatText(paths, { max = MAX_FILES, all = "all in `findings.json`" } = {}) {
	if (paths.length === 0) return "";
	const left = paths.length - max;
	const shown = [
		...paths.slice(0, max).map(asCode),
		...left > 0 ? [`${countNoun(left, "other")} (${all})`] : []
	];
	return `Repeat this for ${countNoun(paths.length, "more file")}: ${listed(shown)}`;
}
var MAX_FILE = 100;
function asCode(path) {
	return `\`${visibleText(path, MAX_FILE).replaceAll("`", "'")}\``;
}
function findingSpans(findings, intro, milder = "") {
	if (findings.length === 0) return [];
	const shown = findings.slice(0, MAX_FINDINGS);
	const left = findings.length - shown.length;
	return [
		BREAK,
		text(intro),
		...shown.flatMap((finding, at) => [...at === 0 ? [] : [text(", ")], ...idSpans(finding)]),
		...left > 0 ? [text(` and ${countNoun(left, "other")}`)] : [],
		...milder === "" ? [] : [text(`; also fixes ${milder} (not blocking)`)]
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
function pathSpans(about, { title }) {
	const paths = about?.paths ?? [];
	const isUpdated = ([first = ""]) => title.includes(`\`${packageName(first)}\``);
	const path = paths.find(isUpdated) ?? paths[0] ?? [];
	if (path.length < 2) return [];
	const names = path.slice(0, MAX_PATH).map(packageName);
	const more = path.length > MAX_PATH ? " › …" : "";
	const others = (about?.paths?.length ?? 1) - 1 + (about?.morePaths ?? 0);
	const also = others === 0 ? "" : ` and ${countNoun(others, "other path")}`;
	return [note(`via ${names.join(" › ")}${more}${also}`)];
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
var BREAK2 = "<wbr>";
var MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;
var LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;
var FILTERED = new Set(["@", "#", "$", ":"]);
var NOT_IN_CODE = /[`|\\]/;
function escapeMarkdown(text2, maxChars) {
	return visibleText(text2, maxChars).replace(MEANINGFUL, entityOf).replace(LINE_START, entityOf).replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK2}`);
}
function withoutElements(markdown) {
	return markdown.replaceAll(BREAK2, "&#8203;");
}
function markdownCode(text2, maxChars) {
	const visible = visibleText(text2.trim(), maxChars);
	if (visible === "") return "–";
	return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}
function escapeInCode(text2) {
	return visibleText(text2).replace(/[!-,;-?[-`{-~]/g, (found) => `&#${found.charCodeAt(0)};`).replace(/[.:@]/g, "<wbr>$&");
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
		rows: block.rows.map((row2) => `| ${row2.map(markdownLine).join(" | ")} |
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
		case "id":
			return markdownLink(escapeMarkdown(span.text), span.url);
		case "strong":
			return `**${escapeMarkdown(span.text)}**`;
		case "code":
			return markdownLink(codeMarkdown(span), span.url);
		case "note":
			return `<br><sub>${markdownLink(escapeMarkdown(span.text), span.url)}</sub>`;
		case "small":
			return `<br><sub>${markdownLine(span.line)}</sub>`;
		case "command":
			return commandMarkdown(span);
		case "break":
			return "<br>";
		case "severity": {
			const label = `${severityMark(span)} ${span.label}`;
			return BOLD.has(span.severity) || span.label === "Malware" ? `**${label}**` : label;
		}
	}
}
function commandMarkdown({ text: text2, label }) {
	const command = markdownCode(text2, MAX_COMMAND);
	if (label === void 0) return `<br>${command}`;
	return `<details><summary>${escapeMarkdown(label)}</summary>${command}</details>`;
}
function codeMarkdown({ text: text2, boldFrom = text2.length }) {
	const [plain2, bold] = [text2.slice(0, boldFrom), text2.slice(boldFrom)];
	if (bold === "") return markdownCode(text2);
	return `<code>${escapeInCode(plain2)}<b>${escapeInCode(bold)}</b></code>`;
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
// report/advisory-dates
var SHOWN = 50;
function advisoryDates({ name, newest, records = [], lists = [] }) {
	const dated = [
		...records.map(ecosystemText),
		...lists.map((each) => `${each.name} ${ageText({ newest: each.dated })}`)
	];
	if (records.length === 0 && newest !== void 0) dated.unshift(`records ${ageText({ newest })}`);
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
	if (day !== void 0) return `as of ${day}`;
	const minute = minuteText(asked);
	return minute === void 0 ? "without a date" : `requested at ${minute}`;
}
// report/reason-parts
function reasonParts({
	message: message2,
	items = []
}) {
	const list = items.join("; ");
	return items.length > 1 && message2.endsWith(`: ${list}`) ? { sentence: message2.slice(0, -list.length).trimEnd(), items } : { sentence: message2, items: [] };
}
// report/header
var MAX_SCANS = 2;
var MAX_SUBJECT = 30;
var MARKS2 = {
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
	return hasFailures ? MARKS2.fail : MARKS2[outcome];
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
	const isMixed = said.some(({ action }) => action !== first?.action);
	const labelOf2 = ({ action, subject }) => `${isMixed ? `${capitalized(action)} of ` : ""}${shortSubject(subject)}`;
	return [
		...said.slice(0, MAX_SCANS).map((each) => [strong(labelOf2(each)), ...sentences(`: ${withoutPass(each)}`)]),
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
	return capitalized(said);
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
		text: visibleText(`${title}. ${why} Fix: ${inlineFix(fix)}`, 2e3),
		markdown: withoutElements(`${sections.filter((part) => part !== "").join("\n\n")}
`)
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
// report/worst-finding-step
function worstFindingStep(data) {
	const failing = openFindings(data).flatMap(({ isReason, finding }) => isReason ? finding : []);
	const [worst] = failing;
	if (worst === void 0) return "";
	const known = new Set(failing.map(({ fingerprint }) => fingerprint));
	const idsOf = ({ fix: fix2 }) => [...fix2.fixes, ...fix2.stays];
	const urgent = stepFixes(data).filter((each) => idsOf(each).some((one) => known.has(one)));
	const isPlanned = urgent.some((each) => idsOf(each).includes(worst.fingerprint));
	const found = isPlanned ? urgent[0] : void 0;
	const { fixes = [], stays = [worst.fingerprint] } = found?.fix ?? {};
	for (const one of fixes.length === 0 ? stays : fixes) known.delete(one);
	const left = known.size;
	const then = left === 0 ? "" : ` Then fix ${countNoun(left, "more blocking finding")}.`;
	if (found === void 0)
		return withThen(
			`${locationText(worst.location)}: ${detailText(worst)}${fixSentence(worst)}`,
			then
		);
	const { fix, repeats } = found;
	const step = fix.command === void 0 ? fix.title : `${fix.title}: \`${fix.command}\``;
	if (repeats.length > 0) return `${withThen(step, ` ${repeatText(repeats)}.`)}${then}`;
	return withThen(fix.command === void 0 ? `${step}.` : step, then);
}
function stepFixes({ scans }) {
	const fixes = scans.flatMap(({ fixes: listed2 = [] }) => listed2);
	return groupedFixes(fixes, MAX_SHORT_COMMAND);
}
var MAX_DETAIL = 200;
function detailText({ rule, description = "" }) {
	const isShown = rule !== void 0 && description !== "" && description.length <= MAX_DETAIL;
	return isShown ? `${description} ` : "";
}
function withThen(step, then) {
	return then === "" || step.endsWith(".") ? `${step}${then}` : `${step}.${then}`;
}
// report/step-lines
var NEXT_STEP = "Next step";
function stepLines(data) {
	return [worstFindingStep(data), ...nextSteps(data, verdictOf(data))].filter((step) => step !== "").map((step, at) => `${at === 0 ? NEXT_STEP : "Then"}: ${step}`);
}

export{NOT_BLOCKING,milderTitle,notBlocking,leftText,EVERY_FILE,checkedFiles,checkedText,comparedText,exploitationText,labelMeanings,mustFixText,deltaBlock,expiringBlock,expiringLine,MAX_SHORT_COMMAND,groupedFixes,packageLabel,packageName,fixList,mustFixTitle,areAllPlanned,repeatText,safeUrl,escapeMarkdown,withoutElements,markdownCode,markdownLink,markdownSection,markdownLine,advisoryDates,reasonParts,headerText,shortHeader,factsLine,detailsOf,rulePage,chooseAnnotations,findingAnnotations,ruleHelp,controlTexts,stepFixes,NEXT_STEP,stepLines};

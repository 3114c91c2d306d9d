import {
	bySeverity,
	escapeMarkdown,
	fitsInCode,
	markdownCode,
	markdownLink,
	safeUrl
} from "./chunk-3ZDFUAJA.js";
import {
	countNoun,
	grouped,
	visibleText
} from "./chunk-PSZKTYL2.js";

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
function markedCounts(findings) {
	return bySeverity(findings).map(([name, [first, ...others]]) => {
		const mark = severityMark({ severity: first?.severity ?? "unknown", label: name });
		return [mark, grouped(others.length + 1), name].join(NO_BREAK_SPACE);
	}).join(" · ");
}

// shared/report/join-markdown.ts
var TOUCHING = /^(?:``|\*\*|!\[)$/;
var BREAK = "&#8203;";
function joinMarkdown(pieces) {
	let joined = "";
	for (const markdown of mergedTexts(pieces).map(markdownOf)) {
		const isTouching = TOUCHING.test(joined.slice(-1) + markdown.slice(0, 1));
		joined += `${isTouching ? BREAK : ""}${markdown}`;
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
			return markdownLink(markdownCode(span.text), span.url);
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

export {
	markedCounts,
	markdownSection,
	markdownLine
};

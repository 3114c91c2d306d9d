import {
	compactProblems,
	reasonBlock,
	reportBlocks
} from "./chunk-JP2O4F6R.js";
import {
	factsLine,
	headerText,
	oldDataText,
	verdictOf
} from "./chunk-ZL4QMQVL.js";
import {
	acceptText,
	countNoun,
	lineText,
	renderTable,
	visibleText
} from "./chunk-PSZKTYL2.js";

// shared/report/render-terminal.ts
var MAX_REASONS = 10;
function renderTerminal(data, options) {
	const verdict = verdictOf(data);
	const head = [
		headerText(data, verdict),
		lineText(factsLine(data)),
		visibleText(oldDataText(data.scans)),
		...reasons(reasonBlock(verdict)),
		acceptText(verdict.reasons)
	];
	const tables = reportBlocks(data).map((block) => block.noun === "problem" ? compactProblems(data, false) : block).map((block) => `
${block.title}

${renderTable(block, options)}`);
	return `${head.filter((line) => line !== "").join("\n")}
${tables.join("")}`;
}
function reasons(block) {
	const items = block.kind === "list" ? block.items : [];
	const left = items.length - MAX_REASONS;
	return [
		...items.slice(0, MAX_REASONS).map((item) => `- ${lineText(item)}`),
		...left > 0 ? [`- ${countNoun(left, "more reason")}`] : []
	];
}

export {
	renderTerminal
};

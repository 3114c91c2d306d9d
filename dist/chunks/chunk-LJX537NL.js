import{HTML_STYLE,PAGE_SCRIPT,chartsHtml,contentPolicy,embedJson,escapeHtml,headerHtml,htmlBlock,pageData,pageTitle}from"./chunk-HHVFD2LR.js";
import{advisoryText,reportBlocks}from"./chunk-LWJWJMU7.js";
import{countNoun,policiesText,text3 as text,verdictOf,version}from"./chunk-DD6OEQO3.js";
// report/render-html
var MAX_ROWS = 2e3;
var MAX_FOOTER = 2e3;
var REPLACED = new Set(["finding", "suppressed finding", "fix"]);
function renderHtml(data, { date, inventories = [] } = {}) {
	const verdict = verdictOf(data);
	const page = pageData(data, inventories);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(HTML_STYLE, PAGE_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(pageTitle(data, verdict, date))}</title>
<style>${HTML_STYLE}</style>
<script>${PAGE_SCRIPT}</script>
</head>
<body>
<main class="${verdict.hasFailures ? "fail" : verdict.outcome}">
${headerHtml(data, verdict, page, date)}
${chartsHtml(page.findings.filter(({ status }) => status !== "suppressed"))}${reportBlocks(data).map(blockHtml).join("")}
${footerHtml(data)}
</main>
<div id="announcement" role="status"></div>
<script type="application/json" id="data">${embedJson(page)}</script>
</body>
</html>
`;
}
function blockHtml(block) {
	return htmlBlock(shortened(block), REPLACED.has(block.noun));
}
function footerHtml(data) {
	const texts = [policiesText(data), advisoryText(data)].filter((text2) => text2 !== "");
	return `<footer>${[...texts, `Assay ${version}`].map((each) => escapeHtml(each, MAX_FOOTER)).join(" · ")}</footer>`;
}
function shortened(block) {
	if (block.kind !== "table" || block.rows.length <= MAX_ROWS) return block;
	const left = countNoun(block.rows.length - MAX_ROWS, `more ${block.noun}`);
	return { ...block, rows: [...block.rows.slice(0, MAX_ROWS), [[text(left)]]] };
}

export{renderHtml};

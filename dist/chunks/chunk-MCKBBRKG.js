import{renderSummary,renderTerminal}from"./chunk-LWJWJMU7.js";
// flows/results/show-report
var MAX_ROWS = 50;
async function showReport(data, display) {
	if (display.kind === "actions") return await display.summary(renderSummary(data));
	const { columns: width } = display;
	display.print(renderTerminal(data, { width, isColored: false, maxRows: MAX_ROWS }));
}

export{showReport};

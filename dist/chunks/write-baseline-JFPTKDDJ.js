import{baselineText}from"./chunk-EMGVQQPZ.js";
import{countNoun,guardedFolders,writeFile}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/audit/write-baseline
import{ join }from"node:path";
function writeBaseline({ findings, source }, name, folder, host) {
	if (source.kind !== "directory") {
		const message = "--write-baseline requires a folder as the source.";
		throw new UserError("input-invalid", message, "Audit a folder.");
	}
	const kept = findings.map(
		(finding) => finding.suppression?.rule === name ? { ...finding, suppression: void 0 } : finding
	);
	const count = kept.filter(({ suppression }) => suppression === void 0).length;
	writeFile(join(folder, name), baselineText(kept), [...guardedFolders(host), folder]);
	host.info(`Wrote ${countNoun(count, "finding")} to ${name}. Commit this file.`);
}
export{writeBaseline};

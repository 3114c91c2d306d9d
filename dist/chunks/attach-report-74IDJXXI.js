import{attachToRelease,releaseStem}from"./chunk-3JVTBZOZ.js";
import{renderSarif,sarifCategory}from"./chunk-MDRMWYHB.js";
import{githubAccess,version}from"./chunk-DD6OEQO3.js";
// actions/report/attach-report
async function attachReport(page, data, tag, host) {
	const access = githubAccess(host);
	const repository = access.context?.repository ?? "";
	const [first] = data.scans;
	const stem = first === void 0 ? "assay" : releaseStem(first.source, repository);
	const files = [
		{ name: `${stem}.report.html`, bytes: Buffer.from(page), contentType: "text/html" },
		...data.scans.map((scan) => {
			const category = sarifCategory(scan);
			const by = scan.checked === void 0 ? "scan" : "audit";
			const decision = data.decisions.find(
				({ action, subject }) => action === by && subject === scan.source.name
			);
			return {
				name: `${releaseStem(scan.source, repository)}${by === "audit" ? ".audit" : ""}.sarif`,
				bytes: Buffer.from(renderSarif(scan, { toolVersion: version, category, decision })),
				contentType: "application/sarif+json"
			};
		})
	];
	await attachToRelease(withDistinctNames(files), tag, access, host);
}
function withDistinctNames(files) {
	return [...Map.groupBy(files, ({ name }) => name).values()].flatMap(
		(same) => same.map((file, at) => at === 0 ? file : { ...file, name: `${at + 1}-${file.name}` })
	);
}
export{attachReport};

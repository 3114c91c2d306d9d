import{PROPOSED_NOTE,commentMarker,earlierRun,explanation,firstTarget,isQuiet,readInventories,readResults,renderComment,uploadPage,withoutClaims}from"./chunk-3KUKVJ6H.js";
import{renderHtml}from"./chunk-LJX537NL.js";
import{showReport}from"./chunk-MCKBBRKG.js";
import{documentTimestamp,spec2 as spec}from"./chunk-QSG23CM7.js";
import{commentKey,isEmpty,jobLabel,oneLine,openStepFiles,readInputs,shownPath,verdictOf}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/report/main
import{ statSync }from"node:fs";
import{ resolve }from"node:path";
async function main(host) {
	host.setOutput("decision", "error");
	const inputs = readInputs(spec, host);
	const folder = inputs.from ?? host.stepsFolder;
	const earlier = inputs.from === void 0 ? void 0 : earlierRun(host.context);
	if (inputs.from !== void 0 && host.kind === "terminal") requireFolder(inputs.from);
	const results = await readResults(folder, earlier, host);
	if (isEmpty(results) && host.kind === "terminal") throw nothingLeft(inputs);
	const written = await openStepFiles(host, spec.name, inputs["output-dir"]);
	const shown = earlier === void 0 ? results : withoutClaims(results);
	const own = earlier === void 0 ? folder : void 0;
	const isProposed = earlier?.isProposed === true;
	const data = await writePage(shown, own, { inputs, written, isProposed, host });
	await offerFormats(data, inputs, written, host);
	const verdict = verdictOf(data);
	const target = earlier === void 0 ? firstTarget(results) : "";
	const key = inputs["comment-key"] ?? keyOf(inputs, target, host);
	const marker = commentMarker(key);
	const job = jobLabel(inputs.matrix ?? "", host.context);
	const note = isProposed ? PROPOSED_NOTE : "";
	const comment = renderComment(data, { marker, job, note });
	host.setOutput("markdown", await written.write("comment.md", comment));
	await host.offer("html", () => renderHtml(data));
	await host.offer("markdown", () => comment);
	host.setOutput("decision", verdict.outcome);
	if (inputs.summary) await showReport(data, host);
	host.setOutput("comment-url", "");
	const placed = { ...results, run: data.run };
	const isEarlier = earlier !== void 0;
	await publish(placed, {inputs,verdict,marker,key,job,comment,isEarlier,isProposed,host});
	host.finish(verdict.outcome === "none" ? "pass" : verdict.outcome, explanation(data, verdict));
}
async function writePage(data, folder, { inputs, written, isProposed, host }) {
	const page = await pageOf(data, folder, host);
	host.setOutput("html", await written.write("report.html", page));
	const isUploaded = inputs["upload-artifact"] && host.kind === "actions";
	const url = isUploaded ? await uploadPage(page, inputs.matrix ?? "", host) : void 0;
	host.setOutput("html-url", url ?? "");
	if (inputs.release !== void 0 && isProposed) {
		host.annotate("warning", `Nothing was attached to release ${inputs.release}: ${PROPOSED_NOTE}`);
	} else if (inputs.release !== void 0) {
		const { attachReport } = await import("./attach-report-74IDJXXI.js");
		await attachReport(page, data, inputs.release, host);
	}
	return data.run === void 0 ? data : { ...data, run: { ...data.run, reportUrl: url } };
}
async function pageOf(data, folder, host) {
	const { inventories, problems } = folder === void 0 ? { inventories: [], problems: [] } : await readInventories(folder);
	for (const problem of problems) {
		host.info(`The HTML report omits an inventory. ${oneLine(problem)}`);
	}
	const date = documentTimestamp(host.env) ?? host.now().toISOString();
	return renderHtml(data, { date, inventories });
}
async function offerFormats(data, { formats }, files, host) {
	if (formats.length === 0) return host.setOutput("monitoring", "");
	const { writeFormats } = await import("./write-formats-6QDAVKKO.js");
	const time = documentTimestamp(host.env) ?? host.now().toISOString();
	await writeFormats(data, formats, { files, time, host });
}
function keyOf({ matrix, from }, target, host) {
	const folder = from === void 0 ? "" : shownPath(host, from);
	const place = target === "" ? "" : shownPath(host, resolve(host.workspace, target));
	return commentKey(matrix ?? "", [folder, place].filter((part) => part !== "").join("/"), host);
}
function requireFolder(path) {
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
	throw new UserError(
		"file-not-found",
		`${path} is not a folder.`,
		"Set `from` to the folder that earlier commands wrote to with --output-dir."
	);
}
function nothingLeft({ from }) {
	return new UserError(
		"input-missing",
		from === void 0 ? "No results specified." : `No results found in ${from}.`,
		"Give each command a separate `--output-dir`, such as `out/scan` and `out/sbom`, and set `--from` to their common parent folder."
	);
}
async function publish(data, publishing) {
	const { inputs, host, verdict, marker } = publishing;
	const { context } = host;
	const { comment: when, "github-token": token, "upload-sarif": isUploading } = inputs;
	const { "check-run": isChecking } = inputs;
	if (context === void 0 || when === "never" && !isUploading && !isChecking) return;
	const { publish: send } = await import("./publish-report-NARPUP7H.js");
	const isOnlyUpdate = when === "on-findings" && verdict.outcome === "pass" || when === "on-change" && isQuiet(data);
	const comment = when === "never" ? void 0 : { marker, body: publishing.comment, isOnlyUpdate };
	const check = isChecking && !publishing.isProposed ? checkOf(publishing) : void 0;
	if (isChecking && publishing.isProposed) host.info(`No check run: ${PROPOSED_NOTE}`);
	const run = { ...context, isReportingEarlier: publishing.isEarlier };
	await send(
		{ data, comment, check, isUploading, token, context: run },
		host,
		(url) => host.setOutput("comment-url", url)
	);
}
function checkOf({ verdict, job, key, marker, comment }) {
	return { verdict, job, key, summary: comment.slice(marker.length).trimStart() };
}

export{main};

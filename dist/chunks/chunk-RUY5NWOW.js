import{FINDINGS_KIND}from"./chunk-QSG23CM7.js";
// flows/results/report-run
function reportRun({ context }, files, earlier) {
	if (context === void 0 || context.sha === "") return void 0;
	const { serverUrl, repository, runId } = context;
	const scanned = files.flatMap(
		(file) => file.kind === FINDINGS_KIND ? file.source.checkout?.commit ?? [] : []
	);
	const [commit = context.sha, ...others] = new Set(scanned);
	const own = others.length === 0 ? commit : context.sha;
	return {
		serverUrl,
		repository,
		sha: earlier === void 0 ? own : earlier.headSha ?? context.sha,
		runId
	};
}

export{reportRun};

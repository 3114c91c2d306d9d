import{githubFetch,requireAnswer}from"./chunk-AXCVR5AX.js";
// github/open-github
import{ Octokit }from"../vendor/octokit-rest.js";
var API_VERSION = "2022-11-28";
var SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function openGitHub(options) {
	const { token, apiUrl, network } = options;
	const octokit = new Octokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent: userAgentOf(options),
		log: SILENT,
		request: { fetch: githubFetch(network), log: SILENT }
	});
	octokit.hook.before("request", (options2) => {
		options2.headers["x-github-api-version"] ??= API_VERSION;
	});
	octokit.hook.after("request", requireAnswer);
	return { octokit, network, apiUrl };
}
function userAgentOf({ orchestrationId = "" }) {
	const id = orchestrationId.trim().replaceAll(/[^a-z0-9_.-]/gi, "_");
	return id === "" ? "assay" : `assay actions_orchestration_id/${id}`;
}
function repositoryOf(fullName) {
	const [owner = "", repo = ""] = fullName.split("/");
	return { owner, repo };
}
function ignore() {
}

export{openGitHub,repositoryOf};

import{checkAnnotations}from"./chunk-3KUKVJ6H.js";
import{NO_PULL_REQUEST,READ_ONLY,isNewestCommit,isNotPublished,isReadOnlyToken,pullRequestOf,scannedCommit,viewerLogin}from"./chunk-JSLGBFA2.js";
import{omittedText,sarifCategory,sarifLog}from"./chunk-MDRMWYHB.js";
import{openGitHub,repositoryOf}from"./chunk-U3DB6RMC.js";
import{SERVICE,callGitHub,noneWhenNotFound}from"./chunk-AXCVR5AX.js";
import{capitalized,countNoun,headlineWords,inlineFix,isObject,messageWithFix,networkOf,objectAt,openFindings,outcomeWords,retryDelayMs,sourceText,stringAt,version,visibleText,withoutVersion,workflowFile}from"./chunk-DD6OEQO3.js";
import{RemoteError,UserError}from"./chunk-YCU6NLYP.js";
// actions/report/github-run
function requireToken(token) {
	if (token !== "") return;
	throw new UserError(
		"input-missing",
		"No GitHub token is available.",
		"Set `github-token`, or set `comment: never` and remove `upload-sarif` and `check-run`."
	);
}
// github/check-run
var MAX_BATCH = 50;
async function createCheckRun(github, request) {
	const need = { what: "create a check run", permissions: ["checks: write"] };
	const { octokit } = github;
	const repository = repositoryOf(request.repository);
	const { title, summary, annotations } = request;
	return await callGitHub(need, async () => {
		const { data } = await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
			...repository,
			name: request.name,
			head_sha: request.commitSha,
			external_id: request.externalId,
			details_url: request.detailsUrl,
			status: "completed",
			conclusion: request.conclusion,
			output: { title, summary, annotations: batch(annotations, 0) }
		});
		for (let from = MAX_BATCH; from < annotations.length; from += MAX_BATCH) {
			const output = { title, summary, annotations: batch(annotations, from) };
			await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
				...repository,
				check_run_id: data.id,
				output
			});
		}
		return data.html_url ?? "";
	});
}
function batch(annotations, from) {
	return annotations.slice(from, from + MAX_BATCH).map(({ path, line, level, title, message }) => ({
		path,
		start_line: line,
		end_line: line,
		annotation_level: level,
		title,
		message
	}));
}
// report/check-title
var MAX_TITLE = 250;
function checkTitle(data, verdict) {
	const { outcome, hasFailures, reasons } = verdict;
	const [first, ...others] = reasons;
	if (first === void 0) {
		const said = data.decisions.find(({ summary }) => summary !== void 0)?.summary;
		return visibleText(said ?? capitalized(outcomeWords(outcome, hasFailures)), MAX_TITLE);
	}
	const hasFailing = openFindings(data).some(({ isReason }) => isReason);
	const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
	const reason = `${outcomeWords(outcome, hasFailures)}: ${withoutFix(first.message)}${more}`;
	return visibleText(capitalized(hasFailing ? headlineWords(data, verdict) : reason), MAX_TITLE);
}
function withoutFix(message) {
	const [said = ""] = message.split(" Fix: ", 1);
	return said.replace(/\.$/, "");
}
// actions/report/publish-check
var MAX_NAME = 200;
var CONCLUSIONS = {
	pass: "success",
	fail: "failure",
	error: "failure",
	none: "neutral"
};
async function publishCheck(check, data, run) {
	const { github, pullRequest, host } = run;
	const commitSha = checkedCommit(data, run);
	if (commitSha === void 0) return;
	try {
		const url = await createCheckRun(github, requestFor(check, data, { run, commitSha }));
		host.info(`The check run was created: ${url}`);
	} catch (error) {
		if (isReadOnlyToken(error, pullRequest)) host.info(`No check run: ${READ_ONLY}`);
		else warnOfCheck(error, run);
	}
}
function checkedCommit(data, { context, pullRequest, host }) {
	const checkouts = data.scans.map(({ source }) => source.checkout);
	const places = (checkouts.length === 0 ? [void 0] : checkouts).map(
		(checkout) => scannedCommit(context, pullRequest, checkout)
	);
	const other = places.find((place) => isNotPublished(place));
	const [first] = places;
	if (other !== void 0 || first === void 0 || isNotPublished(first)) {
		const message = `No check run: ${other?.why ?? "the commit is unknown"}.`;
		if (other?.isExpected !== false || other.fix === "") host.info(message);
		else host.annotate("warning", `${message} Fix: ${inlineFix(other.fix)}`);
		return void 0;
	}
	return pullRequest?.headSha ?? first.commitSha;
}
function requestFor({ verdict, job, key, summary }, data, { run, commitSha }) {
	const { repository, serverUrl, runId } = run.context;
	const { annotations, omitted } = checkAnnotations(data);
	const more = omitted === 0 ? "" : `

${countNoun(omitted, "more annotation")} not shown.
`;
	return {
		repository,
		commitSha,
		name: nameOf(job, data),
		externalId: visibleText(key, MAX_NAME),
		detailsUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
		conclusion: CONCLUSIONS[verdict.outcome],
		title: checkTitle(data, verdict),
		summary: `${summary}${more}`,
		annotations: annotations.map(({ level, ...rest }) => ({
			...rest,
			level: level === "error" ? "failure" : level
		}))
	};
}
function nameOf(job, { scans }) {
	const targets = scans.map(
		({ source: { kind, name } }) => sourceText(kind === "image" ? withoutVersion(name) : name)
	);
	const distinct = [...new Set(targets)].join(", ");
	return visibleText(["Assay", job, distinct].filter((part) => part !== "").join(" · "), MAX_NAME);
}
function warnOfCheck(error, { host }) {
	if (!(error instanceof RemoteError)) throw error;
	host.annotate("warning", `No complete check run: ${messageWithFix(error)}`);
}
// github/comment-run
import{ hash }from"node:crypto";
var LINE = /^<!-- assay:run:(?<number>\d{1,12})\.(?<attempt>\d{1,6}):(?<head>[0-9a-f]{40,64}):(?<workflow>[0-9a-f]{8}) -->$/;
function commentRun(run, workflow, headSha) {
	const payload = isObject(run.payload) ? run.payload : {};
	const earlier = run.eventName === "workflow_run" ? objectAt(payload, "workflow_run") : void 0;
	const number = Number(earlier === void 0 ? run.runNumber : earlier["run_number"]);
	const attempt = Number(earlier === void 0 ? run.runAttempt : earlier["run_attempt"]);
	if (!isCount(number) || !isCount(attempt)) return void 0;
	const path = earlier === void 0 ? workflow : `${workflow} ${stringAt(earlier, "path") ?? ""}`;
	return { workflow: path, number, attempt, headSha };
}
function runLine({ workflow, number, attempt, headSha }) {
	return `<!-- assay:run:${number}.${attempt}:${headSha}:${hashOf(workflow)} -->`;
}
function isByLaterRun(body, run) {
	const [, line = ""] = body.split(/\r?\n/, 2);
	const { number, attempt, head, workflow } = LINE.exec(line)?.groups ?? {};
	if (head !== run.headSha || workflow !== hashOf(run.workflow)) return false;
	return Number(number) === run.number ? Number(attempt) > run.attempt : Number(number) > run.number;
}
function hashOf(workflow) {
	return hash("sha256", workflow, "hex").slice(0, 8);
}
function isCount(value) {
	return Number.isSafeInteger(value) && value > 0;
}
// github/own-comments
var MAX_PAGES = 50;
async function ownComments(github, request) {
	const found = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const { data } = await github.octokit.request(
			"GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
			{
				...repositoryOf(request.repository),
				issue_number: request.pullRequest,
				per_page: 100,
				page
			}
		);
		for (const { id, body = "", html_url, user } of data) {
			if (user !== null && user !== void 0 && body.startsWith(request.marker))
				found.push({ id, body, url: html_url, login: user.login });
		}
		if (data.length < 100) break;
	}
	if (found.length === 0) return [];
	const viewer = await viewerLogin(github);
	return found.filter(({ login }) => login === viewer);
}
// github/comment
var ATTEMPTS = 3;
var UNCERTAIN = ["server-error", "timeout", "unreachable"];
async function upsertComment(github, request) {
	return await callGitHub(needFor(request), async () => {
		const own = await ownComments(github, request);
		const [first, ...duplicates] = own;
		if (first === void 0 && request.isOnlyUpdate === true) return "not-wanted";
		if (await isOutdated(github, request, own)) return "outdated";
		const result = first === void 0 ? await create(github, request) : await update(github, request, first);
		for (const { id } of duplicates) await remove(github, repositoryOf(request.repository), id);
		return result;
	});
}
function needFor({ pullRequest }) {
	return { what: `comment on pull request ${pullRequest}`, permissions: ["pull-requests: write"] };
}
async function isOutdated(github, { run, repository, pullRequest }, own) {
	if (run === void 0) return false;
	if (own.some(({ body }) => isByLaterRun(body, run))) return true;
	const { headSha } = run;
	return !await isNewestCommit(github, { number: pullRequest, headSha }, repository);
}
async function create(github, request, attempt = 1) {
	try {
		return await callGitHub(needFor(request), () => post(github, request));
	} catch (error) {
		const isUncertain = error instanceof RemoteError && UNCERTAIN.includes(error.code);
		if (!isUncertain || attempt >= ATTEMPTS) throw error;
	}
	await github.network.sleep(retryDelayMs(attempt, void 0, github.network));
	const [made] = await ownComments(github, request);
	return made === void 0 ? await create(github, request, attempt + 1) : await update(github, request, made);
}
async function post(github, request) {
	const { data } = await github.octokit.request(
		"POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
		{
			...repositoryOf(request.repository),
			issue_number: request.pullRequest,
			body: request.body
		}
	);
	return { url: data.html_url, change: "created" };
}
async function update(github, request, present) {
	if (sameText(present.body, request.body)) return { url: present.url, change: "unchanged" };
	const { data } = await github.octokit.request(
		"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
		{
			...repositoryOf(request.repository),
			comment_id: present.id,
			body: request.body
		}
	);
	return { url: data.html_url, change: "updated" };
}
async function remove(github, repository, id) {
	await github.octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		...repository,
		comment_id: id
	}).catch(noneWhenNotFound);
}
function sameText(a, b) {
	return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}
// actions/report/publish-comment
async function publishComment(comment, data, run) {
	const { github, pullRequest, host, context } = run;
	if (pullRequest === void 0) {
		if (context.eventName === "workflow_run") host.info(`No comment: ${NO_PULL_REQUEST}.`);
		return "";
	}
	const other = otherScan(data, run);
	if (other !== void 0) {
		host.annotate("warning", `No comment: ${other.why}. Fix: ${inlineFix(other.fix)}`);
		return "";
	}
	requireToken(run.token);
	try {
		const result = await upsertComment(github, requestFor2(comment, pullRequest, run));
		if (typeof result === "string") {
			host.info(`No comment: ${NO_COMMENT[result]}.`);
			return "";
		}
		host.info(`The comment was ${result.change}: ${result.url}`);
		return result.url;
	} catch (error) {
		if (isReadOnlyToken(error, pullRequest)) host.info(`No comment: ${READ_ONLY}`);
		else warnOfComment(error, host);
		return "";
	}
}
var NO_COMMENT = {
	"not-wanted": "the run passed, and nothing changed that the comment would show",
	outdated: "a later run or commit of the pull request has newer results"
};
function requestFor2({ marker, body, isOnlyUpdate }, { number, headSha }, { context, host }) {
	const { repository } = context;
	const workflow = workflowFile(host.env["GITHUB_WORKFLOW_REF"] ?? "", context);
	const run = commentRun(context, workflow, headSha);
	const text = body.slice(marker.length);
	const ordered = run === void 0 ? body : `${marker}
${runLine(run)}${text}`;
	return { repository, pullRequest: number, marker, body: ordered, isOnlyUpdate, run };
}
function warnOfComment(error, host) {
	if (!(error instanceof RemoteError)) throw error;
	host.annotate("warning", `No comment: ${messageWithFix(error)}`);
}
function otherScan(data, { context, pullRequest }) {
	const places = data.scans.map(
		({ source }) => scannedCommit(context, pullRequest, source.checkout)
	);
	return places.find((place) => isNotPublished(place));
}
// github/code-scanning
import{ promisify }from"node:util";
import{ gzip }from"node:zlib";
var compress = promisify(gzip);
var MAX_UPLOAD_BYTES = 1e7;
var POLL_DELAYS_MS = [1e3, 2e3, 4e3, 8e3, 15e3];
var MAX_ERRORS = 5;
async function uploadSarif(github, upload) {
	const need = {
		what: "upload SARIF to code scanning",
		permissions: ["security-events: write", "contents: read", "actions: read"]
	};
	const id = await callGitHub(need, async () => {
		const { data } = await github.octokit.request(
			"POST /repos/{owner}/{repo}/code-scanning/sarifs",
			{
				...repositoryOf(upload.repository),
				commit_sha: upload.commitSha,
				ref: upload.ref,
				sarif: await encodedSarif(upload),
				tool_name: "Assay"
			}
		);
		return data.id ?? "";
	});
	return id === "" ? { id, status: "pending" } : await awaitProcessing(github, upload, id);
}
async function encodedSarif({ repository, sarif }) {
	const bytes = await compress(sarif, { level: 9 });
	if (bytes.length <= MAX_UPLOAD_BYTES) return bytes.toString("base64");
	throw new RemoteError(
		"too-large",
		`the SARIF log is ${bytes.length} bytes after gzip compression, but ${SERVICE} accepts at most ${MAX_UPLOAD_BYTES}`,
		{ service: SERVICE, method: "POST", url: `/repos/${repository}/code-scanning/sarifs` }
	);
}
async function awaitProcessing(github, upload, id) {
	const need = {
		what: "read the processing status of a SARIF upload",
		permissions: ["security-events: read"]
	};
	let problem;
	for (const delayMs of POLL_DELAYS_MS) {
		await github.network.sleep(delayMs);
		const answer = await callGitHub(
			need,
			() => github.octokit.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
				...repositoryOf(upload.repository),
				sarif_id: id
			})
		).catch(remoteError);
		problem = answer instanceof RemoteError ? answer.message : void 0;
		if (answer instanceof RemoteError && answer.code === "forbidden") break;
		if (answer instanceof RemoteError) continue;
		const { processing_status: status, errors } = answer.data;
		if (status === "complete") return { id, status };
		if (status === "failed") throw refused(upload, errors ?? []);
	}
	return { id, status: "pending", problem };
}
function remoteError(error) {
	if (error instanceof RemoteError) return error;
	throw error;
}
function refused({ repository }, errors) {
	return new RemoteError(
		"bad-response",
		`code scanning could not process the SARIF log: ${errors.slice(0, MAX_ERRORS).join("; ")}`,
		{ service: SERVICE, method: "GET", url: `/repos/${repository}/code-scanning/sarifs` }
	);
}
// actions/report/upload-scans
async function uploadScans(data, run) {
	const { context, host } = run;
	const used = new Set();
	const decisions = data.decisions.filter(({ action }) => action === "scan" || action === "audit");
	for (const [at, scan] of data.scans.entries()) {
		const { source } = scan;
		const decision = decisions[at]?.subject === source.name ? decisions[at] : void 0;
		const category = unusedName(sarifCategory(scan), used);
		const place = placeOf(scan, data, run);
		if (isNotPublished(place)) {
			showSkipped(source.name, place, host);
			continue;
		}
		const { chunks, omitted } = sarifLog(scan, { toolVersion: version, category, decision });
		const upload = { repository: context.repository, ...place, sarif: chunks.join("") };
		if (!await sendScan(source.name, upload, run)) return;
		if (omitted > 0) host.annotate("notice", `${source.name}: ${omittedText(omitted)}.`);
	}
}
var INCOMPLETE = {
	why: "code scanning would close the alerts for findings that the incomplete scan did not report",
	fix: "Correct the problems listed in the report.",
	isExpected: false
};
function placeOf({ source, checked }, { decisions }, { context, pullRequest }) {
	const place = scannedCommit(context, pullRequest, source.checkout);
	if (isNotPublished(place)) return place;
	const by = checked === void 0 ? "scan" : "audit";
	const own = decisions.filter(({ action, subject }) => action === by && subject === source.name);
	return own.some(({ outcome }) => outcome === "error") ? INCOMPLETE : place;
}
function showSkipped(name, { why, fix, isExpected }, host) {
	const message = `The findings in ${name} were not uploaded to code scanning: ${why}.`;
	if (isExpected) host.info(message);
	else host.annotate("warning", fix === "" ? message : `${message} Fix: ${inlineFix(fix)}`);
}
async function sendScan(name, upload, run) {
	const { github, pullRequest, host } = run;
	try {
		const { status, problem } = await uploadSarif(github, upload);
		host.info(`Uploaded the findings in ${name} to code scanning: ${status}.`);
		if (problem !== void 0) host.annotate("warning", problem);
		return true;
	} catch (error) {
		if (!isReadOnlyToken(error, pullRequest)) throw error;
		host.info(`No findings were uploaded to code scanning: ${READ_ONLY}`);
		return false;
	}
}
function unusedName(name, used) {
	let unused = name;
	for (let count = 2; used.has(unused); count++) unused = `${name}/${count}`;
	used.add(unused);
	return unused;
}
// actions/report/publish-report
async function publish({ data, comment, check, isUploading, token, context }, host, onComment) {
	if (isUploading || check !== void 0 || context.eventName === "workflow_run")
		requireToken(token);
	const orchestrationId = host.env["ACTIONS_ORCHESTRATION_ID"];
	const { apiUrl } = context;
	const github = openGitHub({ token, apiUrl, network: networkOf(host), orchestrationId });
	const pullRequest = await pullRequestOf(github, context).catch((error) => {
		if (isUploading) throw error;
		warnOfComment(error, host);
		return void 0;
	});
	const run = { github, token, context, pullRequest, host };
	if (comment !== void 0) onComment(await publishComment(comment, data, run));
	if (check !== void 0) await publishCheck(check, data, run);
	if (isUploading) await uploadScans(data, run);
}
export{publish};

import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
import{TRUSTED_EVENTS}from"./chunk-QSG23CM7.js";
import{isObject,objectAt,stringAt}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// github/pull-request
var DEPENDABOT = "dependabot[bot]";
async function pullRequestOf(github, run) {
	if (!isObject(run.payload)) return void 0;
	const direct = objectAt(run.payload, "pull_request");
	if (direct !== void 0) return fromEvent(direct, run);
	const previous = objectAt(run.payload, "workflow_run");
	return previous === void 0 ? void 0 : await fromWorkflowRun(github, previous, run);
}
function fromEvent(pullRequest, run) {
	const number = pullRequest["number"];
	const head = objectAt(pullRequest, "head");
	const headSha = head === void 0 ? void 0 : stringAt(head, "sha");
	if (!isNumber(number) || headSha === void 0) return void 0;
	const mergeSha = stringAt(pullRequest, "merge_commit_sha");
	const user = objectAt(pullRequest, "user");
	const isByDependabot = user !== void 0 && stringAt(user, "login") === DEPENDABOT;
	const isOutside = repositoryIn(head, "repo") !== run.repository;
	const isFromFork = run.eventName !== "pull_request_target" && isOutside;
	return { number, headSha, mergeSha, isMaybeReadOnly: isFromFork || isByDependabot };
}
function repositoryIn(parent, key) {
	const repository = parent === void 0 ? void 0 : objectAt(parent, key);
	return repository === void 0 ? void 0 : stringAt(repository, "full_name");
}
async function fromWorkflowRun(github, previous, run) {
	const headSha = stringAt(previous, "head_sha");
	const branch = stringAt(previous, "head_branch");
	const from = repositoryIn(previous, "head_repository");
	if (stringAt(previous, "event") !== "pull_request") return void 0;
	if (headSha === void 0 || branch === void 0 || from === void 0) return void 0;
	const candidates = await openPullRequests(github, run.repository, { from, branch });
	const matching = candidates.filter(
		(each) => each.headSha === headSha && each.branch === branch && each.repository === from
	);
	const [only, ...others] = matching;
	if (only === void 0 || others.length > 0) return void 0;
	return { number: only.number, headSha, mergeSha: only.mergeSha, isMaybeReadOnly: false };
}
async function openPullRequests(github, repository, { from, branch }) {
	const need = {
		what: `find the pull request of ${from}, branch ${branch.slice(0, 100)}`,
		permissions: ["pull-requests: read"]
	};
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("GET /repos/{owner}/{repo}/pulls", {
			...repositoryOf(repository),
			state: "open",
			head: `${repositoryOf(from).owner}:${branch}`,
			per_page: 100
		})
	);
	return data.filter(({ state }) => state === "open").map(({ number, head, merge_commit_sha }) => ({
		number,
		headSha: head.sha,
		mergeSha: merge_commit_sha ?? void 0,
		branch: head.ref,
		repository: head.repo?.full_name
	}));
}
async function isNewestCommit(github, { number, headSha }, repository) {
	const need = {
		what: `read the newest commit of pull request ${number}`,
		permissions: ["pull-requests: read"]
	};
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			...repositoryOf(repository),
			pull_number: number
		})
	);
	return data.head.sha === headSha;
}
function isNumber(value) {
	return Number.isSafeInteger(value) && Number(value) > 0;
}
// github/scanned-commit
var MERGING_EVENTS = ["pull_request", "pull_request_review", "pull_request_review_comment"];
var MERGE_QUEUE = "refs/heads/gh-readonly-queue/";
var SCAN_THE_PULL_REQUEST = "Scan in a `pull_request` workflow, and report in a `workflow_run` workflow, as in examples/workflows/fork-comment.yml.";
function scannedCommit(run, pullRequest, checkout) {
	const place = placeOf(run, pullRequest, checkout);
	if (isNotPublished(place) || !place.ref.startsWith(MERGE_QUEUE)) return place;
	const why = "code scanning shows no alerts for a merge queue";
	return { why, fix: "", isExpected: true };
}
function placeOf(run, pullRequest, checkout) {
	if (pullRequest !== void 0) return ofPullRequest(run, pullRequest, checkout);
	if (run.eventName === "workflow_run") return ofRunBefore(run, checkout);
	return ofBranch(run, checkout ?? { commit: run.sha, ref: run.ref, root: "" });
}
function isNotPublished(place) {
	return "why" in place;
}
function ofPullRequest(run, { number, headSha, mergeSha }, checkout) {
	const isMerging = MERGING_EVENTS.includes(run.eventName);
	const commit = checkout === void 0 && isMerging ? run.sha : checkout?.commit;
	if (commit === headSha) return { commitSha: headSha, ref: `refs/pull/${number}/head` };
	if (isMerging && commit === run.sha) return { commitSha: commit, ref: run.ref };
	if (commit !== void 0 && commit === mergeSha) {
		return { commitSha: commit, ref: `refs/pull/${number}/merge` };
	}
	if (run.eventName === "workflow_run" && checkout?.mergeOf === headSha) {
		return { commitSha: headSha, ref: `refs/pull/${number}/head` };
	}
	const why = `the scan read ${shortOf(commit)}, which does not belong to pull request ${number}`;
	return { why, fix: SCAN_THE_PULL_REQUEST, isExpected: false };
}
function ofRunBefore(run, checkout) {
	const previous = isObject(run.payload) ? objectAt(run.payload, "workflow_run") : void 0;
	const event = previous && stringAt(previous, "event");
	if (previous === void 0 || !TRUSTED_EVENTS.includes(event ?? "")) {
		return { why: NO_PULL_REQUEST, fix: "", isExpected: false };
	}
	const { commit, ref } = checkout ?? {};
	const branch = stringAt(previous, "head_branch") ?? "";
	const isItsRef = ref === `refs/heads/${branch}` || ref === `refs/tags/${branch}`;
	if (commit === void 0 || ref === void 0) return notKnown(commit);
	if (commit === stringAt(previous, "head_sha") && isItsRef) return { commitSha: commit, ref };
	const isOfThisRun = commit === run.sha && ref === run.ref;
	if (isOfThisRun && run.isReportingEarlier !== true) return { commitSha: commit, ref };
	const why = `the scan read ${shortOf(commit)}, which is not the commit of the triggering run`;
	return {
		why,
		fix: "Report the results of the scan that ran in the triggering run.",
		isExpected: false
	};
}
var NO_PULL_REQUEST = "no open pull request has the commit of the triggering run as its head";
function ofBranch(run, checkout) {
	const { commit, ref, repository = run.repository } = checkout;
	if (repository.toLowerCase() !== run.repository.toLowerCase()) {
		const why = `the scan read a different repository, ${repository}`;
		return { why, fix: "Remove `upload-sarif` for this scan.", isExpected: false };
	}
	return commit === void 0 || ref === void 0 ? notKnown(commit) : { commitSha: commit, ref };
}
function notKnown(commit) {
	const why = `no branch, tag or pull request is known for the scanned commit ${shortOf(commit)}`;
	const fix = "Check out a branch or tag by name, with the `ref` input of actions/checkout.";
	return { why, fix, isExpected: false };
}
function shortOf(commit) {
	return commit === void 0 ? "an unknown commit" : commit.slice(0, 7);
}
// github/read-only-token
var READ_ONLY = "the token is read-only in pull requests from forks and Dependabot. See the job summary instead.";
function isReadOnlyToken(error, pullRequest) {
	const isForbidden = error instanceof RemoteError && error.code === "forbidden";
	return isForbidden && pullRequest?.isMaybeReadOnly === true;
}
// github/viewer
var ACTIONS_BOT = "github-actions[bot]";
var QUERY = "query { viewer { login } }";
async function viewerLogin({ octokit, apiUrl }) {
	try {
		const baseUrl = graphqlBase(apiUrl);
		const { data } = await octokit.request("POST /graphql", { baseUrl, query: QUERY });
		const result = isObject(data) ? objectAt(data, "data") : void 0;
		const viewer = result && objectAt(result, "viewer");
		return (viewer && stringAt(viewer, "login")) ?? ACTIONS_BOT;
	} catch {
		return ACTIONS_BOT;
	}
}
function graphqlBase(apiUrl) {
	return apiUrl.replace(/\/api\/v3$/, "/api");
}

export{pullRequestOf,isNewestCommit,scannedCommit,isNotPublished,NO_PULL_REQUEST,READ_ONLY,isReadOnlyToken,viewerLogin};

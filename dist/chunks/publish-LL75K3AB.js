import {
  openGitHub,
  repositoryOf
} from "./chunk-LMV2Y3PA.js";
import {
  callGitHub,
  noneWhenNotFound
} from "./chunk-CBBVY6BJ.js";
import {
  SERVICE
} from "./chunk-ZMU5H5PE.js";
import {
  renderSarif
} from "./chunk-D244PMC2.js";
import "./chunk-QMWSC7NP.js";
import {
  TRUSTED_EVENTS,
  isObject,
  networkOf,
  objectAt,
  stringAt,
  version
} from "./chunk-TF27PW7E.js";
import {
  RemoteError,
  UserError
} from "./chunk-HT5UQKYW.js";

// shared/github/code-scanning.ts
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var compress = promisify(gzip);
var MAX_UPLOAD_BYTES = 1e7;
var POLL_DELAYS_MS = [1e3, 2e3, 4e3, 8e3, 15e3];
var MAX_ERRORS = 5;
async function uploadSarif(github, upload) {
  const need = {
    what: "upload SARIF to code scanning",
    permissions: ["security-events: write", "contents: read", "actions: read"]
  };
  return await callGitHub(need, async () => {
    const { data } = await github.octokit.rest.codeScanning.uploadSarif({
      ...repositoryOf(upload.repository),
      commit_sha: upload.commitSha,
      ref: upload.ref,
      sarif: await encodedSarif(upload),
      tool_name: "Assay"
    });
    const id = data.id ?? "";
    return id === "" ? { id, status: "pending" } : await awaitProcessing(github, upload, id);
  });
}
async function encodedSarif({ repository, sarif }) {
  const bytes = await compress(sarif, { level: 9 });
  if (bytes.length <= MAX_UPLOAD_BYTES) return bytes.toString("base64");
  throw new RemoteError(
    "too-large",
    `the SARIF log has ${bytes.length} bytes after gzip, and ${SERVICE} takes ${MAX_UPLOAD_BYTES}`,
    { service: SERVICE, method: "POST", url: `/repos/${repository}/code-scanning/sarifs` }
  );
}
async function awaitProcessing(github, upload, id) {
  for (const delayMs of POLL_DELAYS_MS) {
    await github.network.sleep(delayMs);
    const { data } = await github.octokit.rest.codeScanning.getSarif({
      ...repositoryOf(upload.repository),
      sarif_id: id
    });
    if (data.processing_status === "complete") return { id, status: "complete" };
    if (data.processing_status === "failed") throw refused(upload, data.errors ?? []);
  }
  return { id, status: "pending" };
}
function refused({ repository }, errors) {
  return new RemoteError(
    "bad-response",
    `code scanning could not process the SARIF log: ${errors.slice(0, MAX_ERRORS).join("; ")}`,
    { service: SERVICE, method: "GET", url: `/repos/${repository}/code-scanning/sarifs` }
  );
}

// shared/github/viewer.ts
var ACTIONS_BOT = "github-actions[bot]";
async function viewerLogin({ octokit }) {
  try {
    const answer = await octokit.graphql("query { viewer { login } }");
    const viewer = isObject(answer) ? objectAt(answer, "viewer") : void 0;
    return (viewer && stringAt(viewer, "login")) ?? ACTIONS_BOT;
  } catch {
    return ACTIONS_BOT;
  }
}

// shared/github/comment.ts
var MAX_PAGES = 50;
async function upsertComment(github, request) {
  const need = {
    what: `comment on pull request ${request.pullRequest}`,
    permissions: ["pull-requests: write"]
  };
  return await callGitHub(need, async () => {
    const [first, ...duplicates] = await ownComments(github, request);
    if (first === void 0 && request.isOnlyUpdate === true) return void 0;
    const result = first === void 0 ? await create(github, request) : await update(github, request, first);
    for (const { id } of duplicates) await remove(github, repositoryOf(request.repository), id);
    return result;
  });
}
async function ownComments(github, request) {
  const login = await viewerLogin(github);
  const found = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.octokit.rest.issues.listComments({
      ...repositoryOf(request.repository),
      issue_number: request.pullRequest,
      per_page: 100,
      page
    });
    for (const { id, body = "", html_url, user } of data) {
      const isOurs = user?.login === login && body.startsWith(request.marker);
      if (isOurs) found.push({ id, body, url: html_url });
    }
    if (data.length < 100) break;
  }
  return found;
}
async function create(github, request) {
  const { data } = await github.octokit.rest.issues.createComment({
    ...repositoryOf(request.repository),
    issue_number: request.pullRequest,
    body: request.body
  });
  return { url: data.html_url, change: "created" };
}
async function update(github, request, present) {
  if (sameText(present.body, request.body)) return { url: present.url, change: "unchanged" };
  const { data } = await github.octokit.rest.issues.updateComment({
    ...repositoryOf(request.repository),
    comment_id: present.id,
    body: request.body
  });
  return { url: data.html_url, change: "updated" };
}
async function remove(github, repository, id) {
  await github.octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(noneWhenNotFound);
}
function sameText(a, b) {
  return a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();
}

// shared/github/pull-request.ts
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
  const user = objectAt(pullRequest, "user");
  const isByDependabot = user !== void 0 && stringAt(user, "login") === DEPENDABOT;
  const isOutside = headRepository(head) !== run.repository;
  const isReadOnly = run.eventName !== "pull_request_target" && isOutside;
  return { number, headSha, isReadOnly, isByDependabot };
}
function headRepository(head) {
  const repository = head === void 0 ? void 0 : objectAt(head, "repo");
  return repository === void 0 ? void 0 : stringAt(repository, "full_name");
}
async function fromWorkflowRun(github, previous, run) {
  const headSha = stringAt(previous, "head_sha");
  if (stringAt(previous, "event") !== "pull_request" || headSha === void 0) return void 0;
  const candidates = await pullRequestsWith(github, run.repository, headSha);
  const branch = stringAt(previous, "head_branch");
  const repository = objectAt(previous, "head_repository");
  const from = repository === void 0 ? void 0 : stringAt(repository, "full_name");
  const matching = candidates.filter(
    (each) => each.headSha === headSha && each.branch === branch && each.repository === from
  );
  const [only, ...others] = matching;
  return only === void 0 || others.length > 0 ? void 0 : { number: only.number, headSha, isReadOnly: false, isByDependabot: false };
}
async function pullRequestsWith(github, repository, sha) {
  const need = {
    what: `find the pull request of commit ${sha.slice(0, 7)}`,
    permissions: ["pull-requests: read", "contents: read"]
  };
  const { data } = await callGitHub(
    need,
    () => github.octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...repositoryOf(repository),
      commit_sha: sha,
      per_page: 100
    })
  );
  return data.filter(({ state }) => state === "open").map(({ number, head }) => ({
    number,
    headSha: head.sha,
    branch: head.ref,
    repository: head.repo?.full_name
  }));
}
function isNumber(value) {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

// shared/github/scanned-commit.ts
function scannedCommit(run, pullRequest) {
  if (pullRequest !== void 0) {
    return { commitSha: pullRequest.headSha, ref: `refs/pull/${pullRequest.number}/head` };
  }
  if (run.eventName !== "workflow_run") return { commitSha: run.sha, ref: run.ref };
  const previous = isObject(run.payload) ? objectAt(run.payload, "workflow_run") : void 0;
  const event = previous && stringAt(previous, "event");
  if (previous === void 0 || !TRUSTED_EVENTS.includes(event ?? "")) return void 0;
  const commitSha = stringAt(previous, "head_sha");
  const branch = stringAt(previous, "head_branch");
  if (commitSha === void 0 || branch === void 0) return void 0;
  return { commitSha, ref: `refs/heads/${branch}` };
}

// actions/report/publish.ts
var NO_PULL_REQUEST = "no open pull request stands at the commit of the run before.";
async function publishComment(comment, token, context, host) {
  const github = gitHubOf(token, context, host);
  const pullRequest = await pullRequestOf(github, context);
  if (pullRequest === void 0) {
    if (context.eventName === "workflow_run") host.info(`No comment: ${NO_PULL_REQUEST}`);
    return "";
  }
  if (pullRequest.isReadOnly) {
    host.info("The token of a fork’s pull request can only read: see the job summary instead.");
    return "";
  }
  requireToken(token);
  const result = await upsertComment(github, {
    repository: context.repository,
    pullRequest: pullRequest.number,
    ...comment
  }).catch((error) => {
    if (!pullRequest.isByDependabot || !isForbidden(error)) throw error;
    host.info(
      "The token of Dependabot’s run can only read, as `permissions:` does not say `pull-requests: write`: see the job summary instead."
    );
    return void 0;
  });
  if (result === void 0) return "";
  host.info(`The comment was ${result.change}: ${result.url}`);
  return result.url;
}
function isForbidden(error) {
  return error instanceof RemoteError && error.code === "forbidden";
}
async function uploadScans(data, token, context, host) {
  requireToken(token);
  const github = gitHubOf(token, context, host);
  const { repository } = context;
  const commit = scannedCommit(context, await pullRequestOf(github, context));
  if (commit === void 0) {
    host.annotate("warning", `Nothing was sent to code scanning: ${NO_PULL_REQUEST}`);
    return;
  }
  const used = /* @__PURE__ */ new Set();
  for (const scan of data.scans) {
    const category = unusedName(`assay/${categoryOf(scan.source)}`, used);
    const sarif = renderSarif(scan, { toolVersion: version, category });
    const result = await uploadSarif(github, { repository, ...commit, sarif });
    host.info(`Code scanning took the findings of ${scan.source.name}: ${result.status}.`);
  }
}
function categoryOf({ kind, name, platform }) {
  const lasting = kind === "image" ? name.replace(/@.*$/, "").replace(/:[^:/]*$/, "") : name;
  return [kind, lasting, ...platform === void 0 ? [] : [platform]].join("/");
}
function unusedName(name, used) {
  let unused = name;
  for (let count = 2; used.has(unused); count++) unused = `${name}/${count}`;
  used.add(unused);
  return unused;
}
function gitHubOf(token, context, host) {
  return openGitHub({ token, apiUrl: context.apiUrl, network: networkOf(host) });
}
function requireToken(token) {
  if (token !== "") return;
  throw new UserError(
    "input-missing",
    "There is no token to speak to GitHub with.",
    "Give `token`, or set `comment: never` and leave `upload-sarif` out."
  );
}
export {
  publishComment,
  uploadScans
};

import{MAX_ANSWER_BYTES,askResults,isTaken,textIn,whyNot}from"./chunk-HBBTO2XP.js";
import{gatherReport}from"./chunk-U443TGHC.js";
import{reportRun}from"./chunk-RUY5NWOW.js";
import{acceptBlock,compactFindings,compactProblems,compactRefused,compactSuppressed,compactUnchecked,compactVerified,evidenceSection,fitSections,footerMarkdown,headMarkdown,imageChangeBlock,licenseChangesBlock,oldDataSection,packageChangesBlock,reasonSection,uncheckedFilesBlock,worseSection}from"./chunk-LWJWJMU7.js";
import{areAllPlanned,deltaBlock,expiringBlock,expiringLine,findingAnnotations,fixList,markdownSection,mustFixTitle,notBlocking,rulePage,stepLines}from"./chunk-J5IK2Y7T.js";
import{readStepFile}from"./chunk-27D2I576.js";
import{TRUSTED_EVENTS,decode}from"./chunk-QSG23CM7.js";
import{ROOT_ACTION,blockSize,changedRulesBlock,countNoun,documentsBlock,inventorySchema,isEnterpriseServer,isNew,isObject,jobLabel,lineText,madeBlock,networkOf,objectAt,oneLine,openFindings,parseJson,repositoryPath,request,sourceText,stringAt,suppressedFindings,verdictOf,visibleText,withoutVersion}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,errorCode}from"./chunk-YCU6NLYP.js";
// flows/results/read-inventories
import{ readdir }from"node:fs/promises";
import{ basename, join }from"node:path";
// flows/results/bounded-file
import{ lstat, readFile }from"node:fs/promises";
async function boundedFile(path, shown, maxBytes) {
	const found = await lstat(path);
	if (!found.isFile()) throw new DataError("unreadable", "not a regular file", { path: shown });
	if (found.size <= maxBytes) return await readFile(path);
	throw new DataError("limit-exceeded", `larger than ${maxBytes} bytes`, { path: shown });
}
// flows/results/read-inventories
var NAME = /^inventory(?:\.[A-Za-z0-9_-]+)?\.json$/;
var MAX_BYTES = 128 * 1024 * 1024;
var MAX_FILES = 100;
async function readInventories(folder) {
	const entries = await readdir(folder, { recursive: true }).catch(() => []);
	const paths = entries.filter((path) => NAME.test(basename(path))).sort();
	const bySource = new Map();
	const problems = [];
	for (const path of paths.slice(0, MAX_FILES)) {
		try {
			const bytes = await boundedFile(join(folder, path), path, MAX_BYTES);
			const inventory = decode(inventorySchema, parseJson(bytes, path));
			const { kind, name, digest, platform } = inventory.source;
			bySource.set(JSON.stringify([kind, name, digest, platform]), inventory);
		} catch (error) {
			problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	const left = paths.length - MAX_FILES;
	if (left > 0)
		problems.push(`${left} inventories were not read, because the limit is ${MAX_FILES}`);
	return { inventories: [...bySource.values()], problems };
}
// report/comment-marker
import{ hash }from"node:crypto";
var UNSAFE = /[^A-Za-z0-9._/-]+/g;
var MAX_KEY = 120;
function commentMarker(key) {
	const safe = key.replace(UNSAFE, "-").replace(/-{2,}/g, "-").slice(0, MAX_KEY);
	return `<!-- assay:comment:${safe}${safe === key ? "" : `.${shortHash(key)}`} -->`;
}
function shortHash(key) {
	return hash("sha256", key, "hex").slice(0, 8);
}
// report/check-annotations
var MAX_ANNOTATIONS = 500;
var MAX_PATH = 1e3;
var MAX_MESSAGE = 1e3;
function checkAnnotations(data) {
	const findings = findingAnnotations(data);
	const all = [
		...findings.filter(({ level }) => level === "error"),
		...data.scans.flatMap(
			({ source, problems, existingProblems = [] }) => newProblems(problems, existingProblems).map((problem) => problemAnnotation(source, problem))
		),
		...findings.filter(({ level }) => level !== "error"),
		...data.decisions.flatMap(exceptionAnnotations)
	].flatMap(placed);
	return {
		annotations: all.slice(0, MAX_ANNOTATIONS),
		omitted: Math.max(0, all.length - MAX_ANNOTATIONS)
	};
}
function newProblems(problems, existing) {
	const known = new Set(existing.map(keyOf));
	return problems.filter((problem) => !known.has(keyOf(problem)));
}
function keyOf({ path, line, code, message }) {
	return [path, line ?? 0, code, message].join("\0");
}
function problemAnnotation(source, problem) {
	return {
		level: "warning",
		title: "Incomplete",
		message: visibleText(problem.message, MAX_MESSAGE),
		path: repositoryPath(source, problem),
		line: problem.line
	};
}
function exceptionAnnotations({
	policy,
	afterMerge,
	expiring = [],
	stale = []
}) {
	if (policy === void 0 || policy.from !== "base" && policy.from !== "scanned") return [];
	const place = (line) => ({
		path: policy.path,
		line: afterMerge === void 0 ? line : void 0
	});
	return [
		...expiring.map((each) => ({
			level: "notice",
			title: "Exception expires soon",
			message: visibleText(lineText(expiringLine(each)), MAX_MESSAGE),
			...place(each.line)
		})),
		...stale.map(({ rule, id, why, line }) => ({
			level: why === "expired" ? "warning" : "notice",
			title: why === "expired" ? "Exception expired" : "Unused exception",
			message: visibleText(`${rule} for ${id} ${STALE[why]}`, MAX_MESSAGE),
			...place(line)
		}))
	];
}
var STALE = {
	expired: "has expired and no longer applies. Fix the finding, or renew `expires`.",
	unused: "matches no finding or package. Remove the rule."
};
function placed(annotation) {
	const { path, line } = annotation;
	if (path === void 0 || visibleText(path, MAX_PATH) !== path) return [];
	return [{ ...annotation, path, line: Math.max(1, line ?? 1) }];
}
// report/is-quiet
function isQuiet(data) {
	const { decisions, scans, evidence, unreadable } = data;
	return verdictOf(data).outcome === "pass" && decisions.length > 0 && decisions.every(({ afterMerge, workflows = [] }) => !afterMerge && workflows.length === 0) && scans.length > 0 && scans.every(isSame) && evidence.length + unreadable.length === 0;
}
function isSame(scan) {
	const { comparison, findings, fixed = [], packageChanges = [] } = scan;
	const isCompared = comparison?.status === "compared";
	const changes = fixed.length + packageChanges.length;
	return isCompared && changes === 0 && !findings.some(isNew) && !hasNewProblem(scan);
}
function hasNewProblem({ problems, existingProblems = [] }) {
	return newProblems(problems, existingProblems).length > 0;
}
// report/render-comment
var MAX_COMMENT_BYTES = 65e3;
var OPEN_ROWS = 10;
var FOLDED_ROWS = 50;
var MAX_JOB = 200;
var MAX_FIXES = 5;
function renderComment(data, options) {
	const verdict = verdictOf(data);
	const head = `${options.marker}
${headMarkdown(data, verdict, "###")}`;
	const sections = [reasonSection(data, verdict), ...commentSections(data, verdict)];
	const { job = "", note = "" } = options;
	const whose = job === "" ? "" : ` of ${job.slice(0, MAX_JOB)}`;
	const footer = footerMarkdown(data, `Updated on every run${whose}. ${note}`.trim());
	return fitSections(head, sections, footer, options.maxBytes ?? MAX_COMMENT_BYTES);
}
function commentSections(data, verdict) {
	const open = openFindings(data);
	const failing = open.filter(({ isReason }) => isReason);
	const milder = open.filter(({ isReason }) => !isReason);
	const fresh = milder.filter(({ finding }) => finding.change !== void 0 && isNew(finding));
	const others = milder.filter((listed) => !fresh.includes(listed));
	const isPlanned = areAllPlanned(data, failing);
	const fixes = fixList(data, failing);
	const mustFix = isPlanned ? `Details: ${countNoun(failing.length, "finding")} to fix` : mustFixTitle(data, failing.length, blockSize(fixes) > 0);
	const details = cut(
		compactFindings(data, failing, {
			title: mustFix,
			isFolded: isPlanned,
			hasSteps: !isPlanned
		}),
		isPlanned ? FOLDED_ROWS : OPEN_ROWS
	);
	return [
		cut(changedRulesBlock(data)),
		evidenceSection(data),
		cut(fixes, MAX_FIXES),
		isPlanned ? [] : details,
		worseSection(data),
		cut(deltaBlock(data), OPEN_ROWS),
		oldDataSection(data),
		isPlanned ? details : [],
		cut(imageChangeBlock(data), OPEN_ROWS),
		cut(licenseChangesBlock(data), MAX_FIXES),
		cut(acceptBlock(data, verdict.reasons)),
		cut(compactRefused(data, true)),
		folded(data, fresh, failing.length === 0 ? "new finding" : "other new finding", ""),
		folded(
			data,
			others,
			milder.length === open.length ? "finding" : "other finding",
			baseText(data)
		),
		cut(compactUnchecked(data)),
		cut(packageChangesBlock(data)),
		cut(compactProblems(data, true)),
		cut(uncheckedFilesBlock(data)),
		cut(expiringBlock(data)),
		cut(compactSuppressed(data, suppressedFindings(data))),
		cut(compactVerified(data, true)),
		cut(madeBlock(data, true)),
		cut(documentsBlock(data, true))
	].flat();
}
function folded(data, findings, noun, where) {
	const title = `${countNoun(findings.length, noun)}${where}${notBlocking(data)}`;
	return cut(compactFindings(data, findings, { title, isFolded: true }));
}
function baseText({ scans }) {
	const bases = new Set(
		scans.map(({ comparison }) => comparison?.status === "compared" ? comparison.base.name : "")
	);
	const [base = ""] = bases;
	return bases.size === 1 && base !== "" ? `, already in ${base}` : "";
}
function cut(block, maxRows = FOLDED_ROWS) {
	return blockSize(block) === 0 ? [] : [{ ...markdownSection(block), maxRows }];
}
// actions/report/earlier-run
var COMMIT = /^[0-9a-f]{40,64}$/;
function earlierRun(context) {
	if (context?.eventName !== "workflow_run" || !isObject(context.payload)) return void 0;
	const run = objectAt(context.payload, "workflow_run") ?? {};
	const headSha = stringAt(run, "head_sha") ?? "";
	return {
		headSha: COMMIT.test(headSha) ? headSha : void 0,
		conclusion: stringAt(run, "conclusion") ?? "unknown",
		isProposed: !TRUSTED_EVENTS.includes(stringAt(run, "event") ?? "")
	};
}
function contradiction(run, { outcome }) {
	if (run === void 0 || run.conclusion === "success") return [];
	if (outcome !== "pass" && outcome !== "none") return [];
	const conclusion = run.conclusion.slice(0, MAX_CONCLUSION);
	const message = `its conclusion is ${conclusion}, but its results pass. Fix: run Assay in a workflow without other jobs`;
	return [{ code: "malformed", message, path: "the earlier run" }];
}
function withoutClaims(data) {
	const scans = data.scans.map((scan) => {
		const { checkout, ...source } = scan.source;
		const own = checkout === void 0 ? source : { ...source, checkout: { root: checkout.root } };
		return { ...scan, source: own };
	});
	return { ...data, scans };
}
var MAX_CONCLUSION = 40;
var PROPOSED_NOTE = "The author of the pull request controls these results, so do not use them as a gate.";
// actions/report/explanation
var MAX_REASONS = 10;
function explanation(data, { outcome, hasFailures, reasons }) {
	const isBoth = outcome === "error" && hasFailures;
	const left = reasons.length - MAX_REASONS;
	return [
		`${isBoth ? "Failed and incomplete" : OUTCOME_TITLES[outcome]}: ${checksText(data)}`,
		...reasons.slice(0, MAX_REASONS).map(reasonLine),
		...left > 0 ? [`- and ${left} more`] : [],
		...outcome === "pass" || outcome === "none" ? [] : stepLines(data).map(oneLine)
	].join("\n");
}
var OUTCOME_TITLES = {
	pass: "Passed",
	fail: "Failed",
	error: "Incomplete",
	none: "Done"
};
var OUTCOME_WORDS = [
	["fail", "failed"],
	["error", "incomplete"],
	["pass", "passed"]
];
function checksText(data) {
	const decisions = data.decisions.filter(({ action }) => action !== ROOT_ACTION);
	if (decisions.length === 0) return "no check made a decision.";
	const counts = OUTCOME_WORDS.flatMap(([outcome, word]) => {
		const count = decisions.filter((decision) => decision.outcome === outcome).length;
		return count === 0 ? [] : [`${count} ${word}`];
	});
	return `${countNoun(decisions.length, "check")}, ${counts.join(", ")}.`;
}
function reasonLine({ action, subject, message }) {
	if (action === ROOT_ACTION) return `- ${oneLine(message)}`;
	const about = subject === "" ? action : `${action} of ${sourceText(subject)}`;
	return `- ${oneLine(`${about}: ${message}`)}`;
}
// actions/report/first-target
var IN_PATH = /@(?!sha\d{3}:)/;
function firstTarget({ decisions, scans }) {
	const name = decisions[0]?.subject ?? scans[0]?.source.name ?? "";
	return IN_PATH.test(name) ? name : withoutVersion(name);
}
// flows/results/read-step-files
import{ readdir as readdir2 }from"node:fs/promises";
import{ basename as basename2, dirname, join as join2 }from"node:path";
// report/published-file
var ID = /^[A-Z][\w.:-]{2,79}$/;
var RULE_ID = /^[a-z-]{1,40}\/[a-z0-9-]{1,80}$/;
function publishedFile(file) {
	switch (file.kind) {
		case "assay/findings/v2":
			return {
				...file,
				findings: file.findings.map(withOwnLink),
				...file.fixed !== void 0 && { fixed: file.fixed.map(withOwnLink) },
				...file.unchecked !== void 0 && { unchecked: file.unchecked.map(withOwnLink) },
				fixes: void 0
			};
		case "assay/decision/v1":
			return {
				...file,
				reasons: file.reasons.map((reason) => ({
					...reason,
					accept: void 0,
					acceptOne: void 0,
					before: void 0
				}))
			};
		case "assay/verification/v1":
			return { ...file, verified: file.verified.map(withoutLinks) };
		default:
			return file;
	}
}
function withoutLinks({ publicLogIndex: _, ...evidence }) {
	const { runInvocation: __, ...claims } = evidence.identity.claims;
	return { ...evidence, identity: { ...evidence.identity, claims } };
}
function withOwnLink(finding) {
	if (finding.rule !== void 0) return ofRule(finding);
	const url = ID.test(finding.id) ? `https://osv.dev/vulnerability/${finding.id}` : void 0;
	return { ...finding, url };
}
function ofRule({ description: _, edits: __, ...finding }) {
	const isRule = RULE_ID.test(finding.id);
	return {
		...finding,
		url: isRule ? rulePage(finding.id) : void 0,
		rule: { why: "", fix: isRule ? "See the rule’s page." : "", references: [] }
	};
}
// flows/results/read-step-files
var NAMES = new Set([
	"findings.json",
	"coverage.json",
	"decision.json",
	"documents.json",
	"evidence.json",
	"verification.json"
]);
var DECIDING_FOLDER = /^\d{3,}-(?:audit|scan|verify)$/;
var OWN_LIMITS = {
	fileBytes: 128 * 1024 * 1024,
	totalBytes: 1024 * 1024 * 1024,
	files: 5e3
};
var PUBLISHED_LIMITS = {
	fileBytes: 32 * 1024 * 1024,
	totalBytes: 64 * 1024 * 1024,
	files: 500
};
async function readStepFiles(folder, { isPublished } = { isPublished: false }) {
	const entries = await readdir2(folder, { recursive: true }).catch((error) => error);
	if (!Array.isArray(entries)) return { files: [], unreadable: [noFolder(folder, entries)] };
	const limits = isPublished ? PUBLISHED_LIMITS : OWN_LIMITS;
	const files = [];
	const unreadable = undecidedFolders(entries);
	const paths = entries.filter((path) => NAMES.has(basename2(path))).sort();
	let leftBytes = limits.totalBytes;
	for (const path of paths.slice(0, limits.files)) {
		try {
			const maxBytes = Math.min(leftBytes, limits.fileBytes);
			const bytes = await boundedFile(join2(folder, path), path, maxBytes);
			leftBytes -= bytes.length;
			const file = readStepFile(bytes, path, isPublished);
			files.push(isPublished ? publishedFile(file) : file);
		} catch (error) {
			unreadable.push(problemOf(error, path));
		}
	}
	const left = paths.length - limits.files;
	if (left > 0) unreadable.push(tooMany(folder, left, limits.files));
	return { files, unreadable };
}
function undecidedFolders(entries) {
	const decided = new Set(
		entries.filter((path) => basename2(path) === "decision.json").map((path) => dirname(path))
	);
	return entries.filter((path) => DECIDING_FOLDER.test(basename2(path)) && !decided.has(path)).sort().map((path) => ({ code: "unreadable", message: "this step wrote no decision", path }));
}
function tooMany(folder, left, most) {
	const message = `${left} results were not read, because the limit is ${most}`;
	return { code: "limit-exceeded", message, path: folder };
}
function noFolder(folder, error) {
	const message = `not a readable folder (${errorCode(error) ?? String(error)})`;
	return { code: "unreadable", message, path: folder };
}
function problemOf(error, path) {
	const code = error instanceof DataError ? error.code : "unreadable";
	return { code, message: error instanceof Error ? error.message : String(error), path };
}
// actions/report/read-results
async function readResults(folder, earlier, run) {
	const isPublished = earlier !== void 0;
	const { files, unreadable } = await readStepFiles(folder, { isPublished });
	const head = { title: "Assay", run: reportRun(run, files, earlier) };
	const data = gatherReport(head, files, unreadable);
	return { ...data, unreadable: [...unreadable, ...contradiction(earlier, verdictOf(data))] };
}
// github/artifact-access
var SCOPE = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/;
function artifactAccess(env) {
	const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
	const isEnterprise = isEnterpriseServer(env["GITHUB_SERVER_URL"] ?? "https://github.com");
	if (isEnterprise) {
		return { missing: "GitHub Enterprise Server has no artifact service", isEnterprise };
	}
	if (!url || !token)
		return { missing: "the runner does not provide an artifact service", isEnterprise };
	const [, runId, jobId] = SCOPE.exec(scopesIn(token)) ?? [];
	if (runId === void 0 || jobId === void 0) {
		return { missing: "the runner’s token does not permit artifacts", isEnterprise };
	}
	return { service: { url, token, runId, jobId } };
}
function scopesIn(token) {
	const [, payload = ""] = token.split(".");
	try {
		const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
		return isObject(claims) ? stringAt(claims, "scp") ?? "" : "";
	} catch {
		return "";
	}
}
// github/artifacts
import{ hash as hash2 }from"node:crypto";
var SERVICE = "GitHub's artifact service";
var ATTEMPTS = 2;
var UPLOAD_TIMEOUT_MS = 6e4;
var VERSION = 7;
var MAX_NAMES = 20;
async function uploadArtifact(network, service, file) {
	const { name, url } = await createArtifact(network, service, file);
	await request(network, url, {
		service: SERVICE,
		method: "PUT",
		headers: {
			"content-type": file.mediaType,
			"x-ms-blob-content-type": file.mediaType,
			"x-ms-blob-type": "BlockBlob"
		},
		body: file.content,
		maxBytes: MAX_ANSWER_BYTES,
		timeoutMs: UPLOAD_TIMEOUT_MS,
		attempts: ATTEMPTS
	});
	const answer = await ask(network, service, "FinalizeArtifact", {
		name,
		size: String(file.content.length),
		hash: `sha256:${hash2("sha256", file.content, "hex")}`
	});
	const id = answer["ok"] === true ? textIn(answer, "artifact_id") : "";
	if (!/^\d{1,20}$/.test(id)) throw refused(service, whyNot(answer));
	return { name, id };
}
async function createArtifact(network, service, { stem, extension, mediaType }) {
	for (let count = 1; count <= MAX_NAMES; count++) {
		const name = `${stem}${count === 1 ? "" : `-${count}`}${extension}`;
		const message = { name, version: VERSION, mime_type: mediaType };
		const answer = await ask(network, service, "CreateArtifact", message);
		if (isTaken(answer)) continue;
		const url = answer["ok"] === true ? textIn(answer, "signed_upload_url") : "";
		if (url === "") throw refused(service, whyNot(answer));
		return { name, url };
	}
	throw refused(service, `${MAX_NAMES} artifacts named ${stem} exist`);
}
function ask(network, service, method, message) {
	const call = { part: "ArtifactService", method, service: SERVICE, attempts: ATTEMPTS };
	return askResults(network, service, call, {
		workflow_run_backend_id: service.runId,
		workflow_job_run_backend_id: service.jobId,
		...message
	});
}
function refused(service, why) {
	const call = { service: SERVICE, method: "POST", url: service.url };
	return new RemoteError("bad-response", `${SERVICE} rejected the file: ${why}`, call);
}
// actions/report/upload-page
var MAX_JOB2 = 100;
async function uploadPage(page, matrix, host) {
	const { context, env } = host;
	if (context === void 0) return void 0;
	const access = artifactAccess(env);
	if (access.service === void 0) return notUploaded(access.missing, access.isEnterprise, host);
	const file = {
		stem: stemOf(jobLabel(matrix, context)),
		extension: ".html",
		mediaType: "text/html",
		content: Buffer.from(page)
	};
	try {
		const { id, name } = await uploadArtifact(networkOf(host), access.service, file);
		const { serverUrl, repository, runId } = context;
		const url = `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}`;
		host.info(`Uploaded the HTML report as ${name}: ${url}`);
		return url;
	} catch (error) {
		return notUploaded(error instanceof Error ? error.message : String(error), false, host);
	}
}
function stemOf(job) {
	const plain = job.replace(/[^A-Za-z0-9._]+/g, "-").slice(0, MAX_JOB2);
	return `assay-${plain}`.replace(/-+$/, "");
}
function notUploaded(why, isEnterprise, host) {
	const version = isEnterprise ? "v3" : "v7";
	const reason = oneLine(why).replace(/\.$/, "");
	host.annotate(
		"notice",
		`The HTML report was not uploaded: ${reason}. Fix: add a step with \`if: always()\` and \`uses: actions/upload-artifact@${version}\`. Set its \`path\` to the \`html\` output of this step, and set \`upload-artifact: false\` here.`
	);
}

export{readInventories,commentMarker,checkAnnotations,isQuiet,renderComment,earlierRun,withoutClaims,PROPOSED_NOTE,explanation,firstTarget,readResults,uploadPage};

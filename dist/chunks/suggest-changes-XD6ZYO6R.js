import{applyEdits,compatibleEdits,keepsReadable,readableEdits}from"./chunk-EMGVQQPZ.js";
import{READ_ONLY,isNewestCommit,isNotPublished,isReadOnlyToken,pullRequestOf,scannedCommit,viewerLogin}from"./chunk-JSLGBFA2.js";
import{markdownLine}from"./chunk-J5IK2Y7T.js";
import{openGitHub,repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
import{BREAK,compareFindings,countNoun,githubAccess,isNew,message,messageWithFix,repositoryPath,severityLabel,strong,text3 as text}from"./chunk-DD6OEQO3.js";
import{RemoteError}from"./chunk-YCU6NLYP.js";
// audit/suggestions
var MAX_LINES = 30;
var UNSHOWN = /[^\P{Cc}\t\n\r]|\r(?!\n)|\uFFFD/u;
var MARK = "\uFEFF";
function suggestionsFor(file, mask) {
	const lines = file.text.split(/(?<=\n)/);
	const fixes = file.findings.filter(({ suppression, edits = [] }) => suppression === void 0 && edits.length > 0).map((finding) => fixOf(finding, lines.length)).filter((fix) => isInDiff(fix, file, lines));
	const isReadable = keepsReadable(file, compatibleEdits(editsOf(fixes)).edits);
	return grouped(fixes).flatMap((group) => {
		const groups = editsOf(group);
		const chosen = isReadable ? compatibleEdits(groups) : readableEdits(file, groups);
		const suggestion = suggestionOf(group, file, { lines, chosen });
		return suggestion === void 0 || mask(suggestion.text) !== suggestion.text ? [] : [suggestion];
	});
}
function editsOf(fixes) {
	return fixes.map(({ finding }) => finding.edits ?? []);
}
function fixOf(finding, count) {
	const places = (finding.edits ?? []).map(({ line, endLine, endColumn }) => ({
		first: Math.min(line, count),
		last: Math.min(endColumn === 1 && endLine > line ? endLine - 1 : endLine, count)
	}));
	const first = Math.min(...places.map((place) => place.first));
	return { finding, first, last: Math.max(...places.map((place) => place.last)) };
}
function isInDiff({ finding, first, last }, { lines: changed }, lines) {
	if (last - first >= MAX_LINES) return false;
	const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
	const shown = numbers.map((number) => changed.get(number));
	const [start] = shown;
	const isSame = shown.every(
		(line, at) => line !== void 0 && line.hunk === start?.hunk && withoutEnd(line.text, first + at) === withoutEnd(lines[first + at - 1] ?? "", first + at)
	);
	return isSame && (isNew(finding) || shown.some((line) => line?.isAdded === true));
}
function withoutEnd(line, number) {
	const text2 = line.replace(/\r?\n?$/, "");
	return number === 1 && text2.startsWith(MARK) ? text2.slice(1) : text2;
}
function grouped(fixes) {
	const groups = [];
	let last = 0;
	for (const fix of fixes.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
		if (fix.first <= last) groups.at(-1)?.push(fix);
		else groups.push([fix]);
		last = Math.max(last, fix.last);
	}
	return groups;
}
function suggestionOf(group, { path, lines: changed }, {
	lines,
	chosen: { edits, isMade }
}) {
	const first = Math.min(...group.map((fix) => fix.first));
	const last = Math.max(...group.map((fix) => fix.last));
	const from = lines.slice(0, first - 1).join("").length;
	const before = lines.slice(first - 1, last).join("");
	const placed = edits.map((edit) => ({
		...edit,
		start: edit.start - from,
		end: edit.end - from
	}));
	const text2 = applyEdits(before, placed);
	const isWhole = text2 === "" || text2.endsWith("\n") || !before.endsWith("\n");
	if (text2 === before || !isWhole || UNSHOWN.test(before + text2)) return void 0;
	const mark = first === 1 && changed.get(1)?.text.startsWith(MARK) === true ? MARK : "";
	const findings = group.filter((_, at) => isMade[at] === true).map(({ finding }) => finding);
	return { path, first, last, text: mark + text2, findings };
}
// github/pull-diff
var MAX_PAGES = 30;
var PAGE = 100;
var FILES = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
async function pullDiff(github, pullRequest, repository) {
	if (!await isNewestCommit(github, pullRequest, repository)) return void 0;
	const { number } = pullRequest;
	const place = { ...repositoryOf(repository), pull_number: number };
	const what = `read the changes of pull request ${number}`;
	return await callGitHub({ what, permissions: ["pull-requests: read"] }, async () => {
		const found = new Map();
		for (let page = 1; page <= MAX_PAGES; page++) {
			const { data } = await github.octokit.request(FILES, { ...place, per_page: PAGE, page });
			for (const { filename, patch } of data) {
				if (patch !== void 0) found.set(filename, diffLines(patch));
			}
			if (data.length < PAGE) break;
		}
		return found;
	});
}
var HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function diffLines(patch) {
	const lines = new Map();
	let hunk = 0;
	let number = 0;
	for (const row of patch.split("\n")) {
		const first = HUNK.exec(row)?.[1];
		if (first !== void 0) {
			hunk++;
			number = Number(first);
		} else if (row.startsWith("+") || row.startsWith(" ")) {
			lines.set(number, { text: row.slice(1), isAdded: row.startsWith("+"), hunk });
			number++;
		}
	}
	return lines;
}
// github/review
var MAX_PAGES2 = 50;
var PAGE2 = 100;
async function ownReviewComments(github, { repository, pullRequest }) {
	const what = `read the review comments on pull request ${pullRequest}`;
	const login = await viewerLogin(github);
	const found = [];
	for (let page = 1; page <= MAX_PAGES2; page++) {
		const { data } = await callGitHub(
			{ what, permissions: ["pull-requests: read"] },
			() => github.octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
				...repositoryOf(repository),
				pull_number: pullRequest,
				per_page: PAGE2,
				page
			})
		);
		found.push(...data.flatMap(({ user, body }) => user?.login === login ? [body] : []));
		if (data.length < PAGE2) break;
	}
	return found;
}
async function createReview(github, { repository, pullRequest }, review) {
	const need = {
		what: `suggest changes on pull request ${pullRequest}`,
		permissions: ["pull-requests: write"]
	};
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...repositoryOf(repository),
			pull_number: pullRequest,
			commit_id: review.commitSha,
			event: "COMMENT",
			body: review.body,
			comments: review.comments.map(({ path, first, last, body }) => ({
				path,
				body,
				side: "RIGHT",
				line: last,
				...first < last && { start_side: "RIGHT", start_line: first }
			}))
		})
	);
	return data.html_url;
}
// report/suggestion-comment
import{ hash }from"node:crypto";
var MAX_FINDINGS = 5;
var MIN_FENCE = 3;
function suggestionMarker({ path, text: lines, findings }) {
	const fingerprints = findings.map(({ fingerprint }) => fingerprint).toSorted();
	const key = hash("sha256", JSON.stringify([path, lines, fingerprints]), "hex").slice(0, 32);
	return `<!-- assay:suggestion:${key} -->`;
}
function suggestionComment(suggested) {
	const { text: lines, findings } = suggested;
	const more = findings.length - MAX_FINDINGS;
	const isUnsafe = findings.some(({ edits = [] }) => edits.some(({ isSafe }) => !isSafe));
	const paragraphs = [
		suggestionMarker(suggested),
		...findings.slice(0, MAX_FINDINGS).map(describe),
		...more > 0 ? [`And ${countNoun(more, "more finding")}.`] : [],
		...isUnsafe ? ["This change can alter what the file does. Check it before you commit it."] : [],
		suggestionBlock(lines)
	];
	return paragraphs.join("\n\n");
}
function suggestionReview(count) {
	return `Assay suggests ${countNoun(count, "change")} that ${count === 1 ? "corrects" : "correct"} findings of the audit. To reject a suggestion, resolve the conversation: Assay never makes a suggestion twice.`;
}
function describe(finding) {
	const { id, title, url, description = "" } = finding;
	const head = [
		strong(`${severityLabel(finding)}: ${title}`),
		text(" ("),
		text(id, url),
		text(")")
	];
	return markdownLine([...head, ...description === "" ? [] : [BREAK, ...message(description)]]);
}
function suggestionBlock(lines) {
	const longest = (lines.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(Math.max(MIN_FENCE, longest + 1));
	const end = lines === "" || lines.endsWith("\n") ? "" : "\n";
	return `${fence}suggestion
${lines}${end}${fence}`;
}
// actions/audit/suggest-changes
var MAX_SUGGESTIONS = 20;
async function suggestChanges(audited, suggesting) {
	const { host } = suggesting;
	const { context, token, ...access } = githubAccess(host);
	if (context === void 0) return host.info("No suggestions: this is not a GitHub run.");
	if (token === "") return host.annotate("warning", "No suggestions: `github-token` is empty.");
	const github = openGitHub({ token, apiUrl: context.apiUrl, ...access });
	let pullRequest;
	try {
		pullRequest = await pullRequestOf(github, context);
		if (pullRequest === void 0)
			return host.info("No suggestions: this run is not for a pull request.");
		await suggest(audited, { ...suggesting, github, context, pullRequest });
	} catch (error) {
		if (!(error instanceof RemoteError)) throw error;
		if (isReadOnlyToken(error, pullRequest))
			host.annotate("notice", `No suggestions: ${READ_ONLY}`);
		else host.annotate("warning", `No suggestions: ${messageWithFix(error)}`);
	}
}
async function suggest(audited, run) {
	const { github, context, pullRequest, host } = run;
	const place = scannedCommit(context, pullRequest, audited.source.checkout);
	if (isNotPublished(place)) return host.info(`No suggestions: ${place.why}.`);
	const target = { repository: context.repository, pullRequest: pullRequest.number };
	if (!audited.findings.some(({ edits = [] }) => edits.length > 0)) return;
	const all = await possibleSuggestions(audited, run);
	if (all.length === 0) return;
	const earlier = await ownReviewComments(github, target);
	const known = new Set(earlier.map(markerIn));
	const left = all.filter(({ body }) => !known.has(markerIn(body)));
	if (left.length === 0) return;
	const comments = left.slice(0, MAX_SUGGESTIONS);
	const url = await createReview(github, target, {
		commitSha: pullRequest.headSha,
		body: suggestionReview(comments.length),
		comments
	});
	const more = left.length - comments.length;
	const later = more === 0 ? "" : ` The next run suggests ${countNoun(more, "more change")}.`;
	host.info(`Suggested ${countNoun(comments.length, "change")}: ${url}.${later}`);
}
function markerIn(body) {
	return body.split(/\r?\n/, 1)[0] ?? "";
}
async function possibleSuggestions({ findings, source }, { github, context, pullRequest, files, mask, host }) {
	const diff = await pullDiff(github, pullRequest, context.repository);
	if (diff === void 0) {
		host.info("No suggestions: the pull request has a newer commit.");
		return [];
	}
	const byPath = Map.groupBy(findings, ({ location }) => location.path);
	const suggestions = files.flatMap(({ path: name, text: text2 }) => {
		const path = repositoryPath(source, { path: name });
		const lines = path === void 0 ? void 0 : diff.get(path);
		const inFile = byPath.get(name)?.toSorted(compareFindings) ?? [];
		if (path === void 0 || lines === void 0 || inFile.length === 0) return [];
		return suggestionsFor({ path, text: text2, findings: inFile, lines }, mask);
	});
	return suggestions.map(({ findings: findings2, ...each }) => ({ ...each, findings: findings2.toSorted(compareFindings) })).toSorted(({ findings: [a] }, { findings: [b] }) => a && b ? compareFindings(a, b) : 0).map((each) => ({ ...each, body: suggestionComment(each) }));
}
export{suggestChanges};

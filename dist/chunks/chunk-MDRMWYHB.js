import{escapeMarkdown,markdownCode,markdownLink,packageLabel,ruleHelp,safeUrl,withoutElements}from"./chunk-J5IK2Y7T.js";
import{advisedVersions,artifactPath,compareFindings,countNoun,encodePath,findGit,fixSentence,imageNotes,isObject,isObjectId,locationText,mustBeRemoved,objectAt,originOf,originText,ownerText,platformsText,prettyJsonChunks,readHead,readReference,severityLabel,stringAt,toolsText,visibleText,withoutVersion,workTreesAround}from"./chunk-DD6OEQO3.js";
// report/render-sarif
import{ gzipSync }from"node:zlib";
// report/dependency-path
var MAX_STEPS = 8;
function dependencyPath(purls) {
	const left = purls.length - MAX_STEPS;
	if (left <= 0) return purls.map(packageLabel).join(" › ");
	const start = purls.slice(0, MAX_STEPS / 2).map(packageLabel);
	const end = purls.slice(-MAX_STEPS / 2).map(packageLabel);
	return [...start, `${left} more`, ...end].join(" › ");
}
// report/sarif-fix
function sarifFixes({ edits = [], rule }, { artifactLocation }) {
	if (edits.length === 0 || artifactLocation === void 0) return [];
	const replacements = edits.map(replacementOf);
	return [
		{
			description: { text: visibleText(rule?.fix ?? "Apply the change") },
			artifactChanges: [{ artifactLocation, replacements }]
		}
	];
}
function replacementOf({ line, column, endLine, endColumn, text }) {
	return {
		deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
		insertedContent: { text }
	};
}
// report/advisory-links
var MAX_LINKS = 10;
var PAGES = [
	[/^CVE-\d{4}-\d{4,19}$/, "https://nvd.nist.gov/vuln/detail/"],
	[/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/, "https://github.com/advisories/"],
	[
		/^(?:MAL|PYSEC|GO|RUSTSEC|OSV|DSA|DLA|USN|DEBIAN|UBUNTU)-[\w.-]{1,60}$/,
		"https://osv.dev/vulnerability/"
	]
];
var KEV = "https://www.cisa.gov/known-exploited-vulnerabilities-catalog";
function advisoryLinks({ id, aliases, url, exploited }) {
	const page = url === void 0 ? void 0 : safeUrl(url);
	const own = page === void 0 ? [] : [{ label: new URL(page).host, url: page }];
	const pages = [id, ...aliases].flatMap((one) => {
		const database = PAGES.find(([pattern]) => pattern.test(one));
		return database === void 0 ? [] : [{ label: one, url: `${database[1]}${one}` }];
	});
	const kev = exploited === void 0 ? [] : [{ label: "Known Exploited Vulnerabilities", url: KEV }];
	const seen = new Set();
	return [...pages, ...own, ...kev].filter((link) => !seen.has(link.url) && seen.add(link.url)).slice(0, MAX_LINKS);
}
function cweLink(cwe) {
	const [, number] = /^CWE-(\d{1,6})$/.exec(cwe) ?? [];
	if (number === void 0) return escapeMarkdown(cwe);
	return markdownLink(cwe, `https://cwe.mitre.org/data/definitions/${number}.html`);
}
// report/description-markdown
var MAX_LINES = 60;
var HEADING = /^#{1,6}\s+/;
var ITEM = /^\s{0,8}[-*+]\s+/;
function descriptionMarkdown(description) {
	const lines = description.trim().split(/\r\n?|\n/, MAX_LINES);
	return lines.map(lineOf).join("\n").replaceAll(/\n{3,}/g, "\n\n").trim();
}
function lineOf(line) {
	const heading = line.replace(HEADING, "");
	if (heading !== line && heading.trim() !== "") return `
**${escaped(heading)}**
`;
	const item = line.replace(ITEM, "");
	if (item !== line && item.trim() !== "") return `- ${escaped(item)}`;
	return escaped(line);
}
function escaped(line) {
	return escapeMarkdown(line.trim(), 1e3);
}
// report/sarif-help
var MAX_LISTED = 10;
var MAX_PATHS = 5;
var MAX_FIXES = 3;
var MAX_COMMAND = 1e3;
function sarifHelp(findings, fixes) {
	const [first] = findings;
	if (first === void 0) return { text: "", markdown: "" };
	const sections = [
		escapeMarkdown(first.title || first.id),
		factTable(first, findings),
		section("Fix", fixLines(first, fixes)),
		section("Description", descriptionMarkdown(first.description ?? "")),
		section("Dependency path", pathList(findings)),
		section("References", linkList(first))
	];
	return {
		text: plainText(first, fixes),
		markdown: withoutElements(`${sections.filter((part) => part !== "").join("\n\n")}
`)
	};
}
function section(title, content) {
	return content === "" ? "" : `### ${title}

${content}`;
}
function factTable(finding, findings) {
	const rows = [
		["Severity", severityMarkdown(finding)],
		["Package", packagesMarkdown(findings)],
		["Affected versions", finding.match?.range === void 0 ? "" : code(finding.match.range)],
		["Fixed in", fixedIn(finding)],
		["Exploitation", escapeMarkdown(exploitation(finding))],
		["Other IDs", listed(finding.aliases.map((id) => escapeMarkdown(id)))],
		["Weaknesses", listed((finding.cwes ?? []).map(cweLink))],
		["Published", escapeMarkdown((finding.published ?? "").slice(0, 10))]
	];
	const shown = rows.filter(([, value]) => value !== "");
	return ["| | |", "| --- | --- |", ...shown.map(([name, value]) => `| ${name} | ${value} |`)].join(
		"\n"
	);
}
function fixedIn(finding) {
	if (mustBeRemoved(finding)) return "";
	return listed(advisedVersions(finding).map(code)) || "No version fixes it yet.";
}
function code(text) {
	return markdownCode(text);
}
function listed(items) {
	const left = items.length - MAX_LISTED;
	return [...items.slice(0, MAX_LISTED), ...left > 0 ? [`${left} more`] : []].join(", ");
}
function severityText(finding) {
	const scored = finding.score === void 0 ? "" : ` (CVSS ${finding.score.toFixed(1)})`;
	return `${severityLabel(finding)}${scored}`;
}
function severityMarkdown(finding) {
	const { vector, ratedBy } = finding;
	const rating = vector === void 0 ? "" : `, ${code(vector)}`;
	const source = ratedBy === void 0 ? "" : `, rated by ${escapeMarkdown(ratedBy)}`;
	return `${severityText(finding)}${rating}${source}`;
}
function packagesMarkdown(findings) {
	const names = findings.flatMap(({ package: about }) => {
		if (about === void 0) return [];
		const facts = [about.ecosystem, about.scope, dependencyKind(about.isDirect)];
		const shown = facts.filter((fact) => fact !== void 0).map((fact) => escapeMarkdown(fact));
		const note = shown.length === 0 ? "" : ` (${shown.join(", ")})`;
		return [`${code(`${about.name}@${about.version}`)}${note}`];
	});
	return listed([...new Set(names)]);
}
function dependencyKind(isDirect) {
	if (isDirect === void 0) return void 0;
	return isDirect ? "direct" : "transitive";
}
function exploitation({ exploited, epss }) {
	const ransomware = exploited?.ransomware === true ? ", also by ransomware" : "";
	return [
		...exploited === void 0 ? [] : [`Attackers exploit it${ransomware} (CISA KEV, ${exploited.added})`],
		...epss === void 0 ? [] : [`${(100 * epss.score).toFixed(1)} % probability of exploitation within 30 days (EPSS)`]
	].join("; ");
}
function fixLines(finding, fixes) {
	if (fixes.length === 0) return escapeMarkdown(updateText(finding), MAX_COMMAND);
	return fixes.slice(0, MAX_FIXES).map(({ markdown }) => markdown).join("\n");
}
function fixHelp({ title, command, alternative }) {
	const shown = command !== void 0 && command.length <= MAX_COMMAND ? command : void 0;
	const run = shown === void 0 ? "" : ` Run: ${markdownCode(shown, MAX_COMMAND)}`;
	const other = alternative === void 0 ? "" : ` Or: ${escapeMarkdown(unquoted(alternative))}`;
	const toRun = shown === void 0 ? "" : ` Command: ${shown}`;
	return {
		text: visibleText(`${title}.${toRun}`, 2 * MAX_COMMAND),
		markdown: `- ${escapeMarkdown(unquoted(title))}.${run}${other}`
	};
}
function unquoted(text) {
	return text.replaceAll("`", "");
}
function updateText(finding) {
	const about = visibleText(finding.package?.name ?? finding.location.path);
	if (mustBeRemoved(finding)) return `Remove ${about}.`;
	return finding.fixed.length === 0 ? `No version of ${about} fixes it yet.` : `Update ${about} to ${visibleText(advisedVersions(finding).join(" or "))} or later.`;
}
function pathList(findings) {
	const paths = new Set(
		findings.flatMap(({ package: about }) => (about?.paths ?? []).map(dependencyPath))
	);
	const more = findings.reduce((sum, { package: about }) => sum + (about?.morePaths ?? 0), 0);
	const left = paths.size + more - Math.min(paths.size, MAX_PATHS);
	return [
		...[...paths].slice(0, MAX_PATHS).map((path) => `- ${code(path)}`),
		...left > 0 ? [`- ${left} more`] : []
	].join("\n");
}
function linkList(finding) {
	return advisoryLinks(finding).map(({ label, url }) => `- ${markdownLink(escapeMarkdown(label), url)}`).join("\n");
}
function plainText(finding, [planned]) {
	const start = `${visibleText(finding.id)}: ${visibleText(finding.title)}`;
	return `${start}. Severity: ${severityText(finding)}. ${planned?.text ?? updateText(finding)}`;
}
// report/sarif-rules
var MAX_DESCRIPTION = 1e3;
var MAX_NAME = 255;
var MAX_TAGS = 10;
var BANDS = {
	critical: { low: 9.1, high: 10, middle: 9.5 },
	high: { low: 7, high: 8.9, middle: 8 },
	medium: { low: 4, high: 6.9, middle: 5.5 },
	low: { low: 0.1, high: 3.9, middle: 2 },
	none: void 0,
	unknown: void 0
};
function sarifRules(findings, fixes = []) {
	const fixOf = new Map(
		fixes.toReversed().flatMap((fix) => {
			const help = fixHelp(fix);
			return fix.fixes.map((fingerprint) => [fingerprint, help]);
		})
	);
	const groups = Map.groupBy(findings, ruleIdOf);
	return [...groups.values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const own = [first, ...others].flatMap(({ fingerprint }) => fixOf.get(fingerprint) ?? []);
		return [ruleOf(first, { findings: [first, ...others], fixes: [...new Set(own)] })];
	});
}
function ruleIdOf(finding) {
	const parts = [finding.id, finding.package?.name ?? ""].map((part) => visibleText(part));
	return visibleText(parts.filter((part) => part !== "").join("/"), MAX_NAME) || "unnamed";
}
function levelOf(finding) {
	if (finding.kind === "malware") return "error";
	if (finding.severity === "critical" || finding.severity === "high") return "error";
	return finding.severity === "medium" || finding.severity === "unknown" ? "warning" : "note";
}
function ruleOf(finding, content) {
	const severity = securitySeverity(finding);
	const title = titleOf(finding);
	const helpUri = finding.url === void 0 ? void 0 : safeUrl(finding.url);
	return {
		id: ruleIdOf(finding),
		name: nameOf(finding),
		shortDescription: { text: title },
		fullDescription: { text: fullDescription(finding, title) },
		help: finding.rule ? ruleHelp(finding) : sarifHelp(content.findings, content.fixes),
		...helpUri === void 0 ? {} : { helpUri },
		defaultConfiguration: { level: levelOf(finding) },
		properties: {
			tags: tagsOf(finding),
			precision: "high",
			...severity === void 0 ? {} : { "security-severity": severity }
		}
	};
}
function nameOf({ id, package: about }) {
	const within = about === void 0 ? "" : ` in ${about.name}`;
	return visibleText(`${id}${within}`, MAX_NAME) || "unnamed";
}
function titleOf(finding) {
	const { id, title, package: about } = finding;
	const name = about?.name ?? "";
	if (title === "" || title === id) return nameOf(finding);
	const subject = name === "" || title.toLowerCase().includes(name.toLowerCase()) ? "" : `${name}: `;
	return visibleText(`${id}: ${subject}${title}`, MAX_DESCRIPTION) || "unnamed";
}
function tagsOf(finding) {
	const { kind, cwes = [], exploited, package: about } = finding;
	const tags = [
		"security",
		kind,
		severityLabel(finding).toLowerCase(),
		...exploited === void 0 ? [] : ["known-exploited"],
		...finding.fixed.length === 0 ? [] : ["fixable"],
		...about?.scope === void 0 ? [] : [about.scope],
		...cwes.flatMap(cweTag)
	];
	return [...new Set(tags)].slice(0, MAX_TAGS);
}
function cweTag(cwe) {
	const [, number] = /^CWE-(\d{1,6})$/.exec(cwe) ?? [];
	return number === void 0 ? [] : [`external/cwe/cwe-${number.padStart(3, "0")}`];
}
function securitySeverity(finding) {
	if (finding.kind === "malware") return "10.0";
	const band = BANDS[finding.severity];
	if (band === void 0) return void 0;
	return Math.min(band.high, Math.max(band.low, finding.score ?? band.middle)).toFixed(1);
}
function fullDescription({ aliases }, title) {
	const also = aliases.length === 0 ? "" : ` Also known as ${aliases.join(", ")}.`;
	return visibleText(`${title}.${also}`, MAX_DESCRIPTION);
}
// flows/results/checkout
import{ realpath }from"node:fs/promises";
import{ isAbsolute, relative as relative2, sep }from"node:path";
// git/loose-references
import{ readdir }from"node:fs/promises";
import{ join, relative }from"node:path";
var MAX_NAMES = 1e3;
async function looseReferences(below, { common }) {
	const entries = await readdir(join(common, below), {
		recursive: true,
		withFileTypes: true
	}).catch(() => []);
	return entries.filter((entry) => entry.isFile()).slice(0, MAX_NAMES).map((entry) => relative(common, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}
// flows/results/checkout
var REPOSITORY_OF_URL = /[/:]([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/;
var PULL_REFERENCE = /^refs\/remotes\/(pull\/\d+\/(?:head|merge))$/;
var SUBMODULES = `${sep}.git${sep}modules${sep}`;
async function checkoutOf(scanned, run) {
	const { context } = run;
	if (context === void 0 || context.sha === "") return void 0;
	const path = await realPath(scanned);
	const workspace = await realPath(run.workspace);
	const tree = await treeAround(path, isBelow(workspace, path) ? workspace : "");
	const merge = mergeIn(context);
	if (tree === void 0) return { commit: context.sha, ref: context.ref, root: "", ...merge };
	const repository = await repositoryOf(tree);
	const root = isBelow(workspace, tree.top) ? slashed(relative2(workspace, tree.top)) : "";
	const head = await readHead(tree);
	const commit = head.commit ?? await commitByGit(tree, run);
	if (commit === void 0) return { repository, root };
	const ref = await refAtGitHub({ ...head, commit }, tree, context);
	return { commit, ref, repository, root, ...commit === context.sha && merge };
}
async function repositoryAt(path, { workspace }) {
	const real = await realPath(path);
	const within = await realPath(workspace);
	const tree = await treeAround(real, isBelow(within, real) ? within : "");
	return tree && await repositoryOf(tree);
}
async function repositoryOf({ common }) {
	return REPOSITORY_OF_URL.exec(await originOf(common) ?? "")?.[1];
}
async function commitByGit({ folder }, programs) {
	const program = await findGit(programs.env);
	if (program === void 0) return void 0;
	const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", "HEAD"];
	const answer = await programs.exec(program, args, { cwd: folder }).catch(() => void 0);
	const text = answer?.exitCode === 0 ? answer.stdout.toString("utf8").trim() : "";
	return isObjectId(text) ? text : void 0;
}
async function treeAround(path, within) {
	let submodule;
	for await (const tree of workTreesAround(path)) {
		if (within !== "" && !isBelow(within, tree.top)) break;
		if (!tree.folder.includes(SUBMODULES)) return tree;
		submodule ??= tree;
	}
	return submodule;
}
async function refAtGitHub({ commit, ref }, tree, context) {
	if (ref?.startsWith("refs/heads/") === true) {
		const remote = ref.replace("refs/heads/", "refs/remotes/origin/");
		if (await readReference(remote, tree) === commit) return ref;
	}
	if (commit === context.sha) return context.ref;
	for (const name of await looseReferences("refs/remotes/pull", tree)) {
		const pull = PULL_REFERENCE.exec(name)?.[1];
		if (pull !== void 0 && await readReference(name, tree) === commit) return `refs/${pull}`;
	}
	for (const name of await looseReferences("refs/tags", tree)) {
		if (await readReference(name, tree) === commit) return name;
	}
	return void 0;
}
function mergeIn({ payload, ref }) {
	const pull = isObject(payload) ? objectAt(payload, "pull_request") : void 0;
	const head = pull && objectAt(pull, "head");
	const mergeOf = head && stringAt(head, "sha");
	return mergeOf !== void 0 && /^refs\/pull\/\d+\/merge$/.test(ref) ? { mergeOf } : {};
}
async function realPath(path) {
	return await realpath(path).catch(() => path);
}
function isBelow(folder, path) {
	const below = relative2(folder, path);
	return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
function slashed(path) {
	return path.replaceAll("\\", "/");
}
// report/sarif-category
function sarifCategory({
	source: { kind, name, platform },
	checked
}) {
	const lasting = kind === "image" ? withoutVersion(name) : name;
	const action = checked === void 0 ? [] : ["audit"];
	return ["assay", ...action, kind, lasting, ...platform === void 0 ? [] : [platform]].join("/");
}
// report/render-sarif
var MAX_SARIF_RESULTS = 5e3;
var MAX_NOTIFICATIONS = 100;
var MAX_GZIP_BYTES = 98e5;
var INFORMATION_URI = "https://github.com/assay-dev/assay";
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function renderSarif(scan, options) {
	return sarifLog(scan, options).chunks.join("");
}
function sarifLog(scan, options) {
	const findings = scan.findings.filter(({ suppression }) => suppression === void 0).toSorted(compareFindings);
	const ranked = failingFirst(findings, options.decision);
	const maxBytes = options.maxBytes ?? MAX_GZIP_BYTES;
	let count = Math.min(findings.length, MAX_SARIF_RESULTS);
	for (; ; ) {
		const shown = ranked.slice(0, count).toSorted(compareFindings);
		const omitted = findings.length - count;
		const chunks = [...prettyJsonChunks(logOf(scan, { shown, omitted }, options))];
		const bytes = compressedBytes(chunks, maxBytes);
		if (bytes <= maxBytes || count === 0) return { chunks, omitted };
		count = Math.floor(count * Math.min(0.9, 0.95 * maxBytes / bytes));
	}
}
function failingFirst(findings, decision) {
	const failing = new Set(decision?.reasons.flatMap((reason) => reason.findings));
	const isFailing = ({ fingerprint }) => failing.has(fingerprint);
	return [...findings.filter(isFailing), ...findings.filter((finding) => !isFailing(finding))];
}
function compressedBytes(chunks, maxBytes) {
	const size = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);
	return size <= 0.99 * maxBytes ? size : gzipSync(chunks.join("")).length;
}
function logOf(scan, { shown, omitted }, options) {
	const rules = sarifRules(shown, scan.fixes);
	const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
	return {
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "Assay",
						fullName: `Assay ${options.toolVersion}`,
						semanticVersion: options.toolVersion,
						informationUri: INFORMATION_URI,
						rules: [...rules]
					}
				},
				automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` },
				invocations: [invocationOf(scan, omitted, options.decision)],
				columnKind: "utf16CodeUnits",
				results: shown.map(
					(finding) => resultOf(finding, scan.source, ruleIndexes.get(ruleIdOf(finding)) ?? -1)
				)
			}
		]
	};
}
function invocationOf(scan, omitted, { summary, compared, skipped } = {}) {
	const cut = omitted === 0 ? [] : [omittedText(omitted)];
	const problems = scan.problems.slice(0, MAX_NOTIFICATIONS).map((problem) => `${locationText(problem)}: ${problem.message}`);
	const notifications = [
		...summary === void 0 ? [] : [notification("note", summary)],
		...[...cut, ...problems].map((message) => notification("warning", message))
	];
	return {
		executionSuccessful: true,
		...compared !== void 0 && { properties: { compared, skipped } },
		...notifications.length === 0 ? {} : { toolExecutionNotifications: [...notifications] }
	};
}
function omittedText(omitted) {
	return `${countNoun(omitted, "more finding")} not shown: code scanning keeps 5,000 results and 10 MB`;
}
function notification(level, message) {
	return { level, message: { text: visibleText(message) } };
}
function resultOf(finding, source, ruleIndex) {
	const { origin, ownedBy } = finding.package ?? {};
	const place = physicalLocation(finding, source);
	const fixes = sarifFixes(finding, place);
	return {
		ruleId: ruleIdOf(finding),
		ruleIndex,
		level: levelOf(finding),
		...baselinePart(finding),
		message: { text: messageOf(finding, source) },
		locations: [{ physicalLocation: place }],
		partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1` },
		...fixes.length > 0 && { fixes },
		...(origin ?? ownedBy) !== void 0 && { properties: { origin, ownedBy } }
	};
}
var BASELINE = { new: "new", changed: "updated", unchanged: "unchanged" };
function baselinePart({ change }) {
	return change === void 0 ? {} : { baselineState: BASELINE[change.state] };
}
function messageOf(finding, source) {
	const about = finding.package;
	const owner = ownerText(finding);
	const owned = owner === void 0 ? "" : `, ${owner},`;
	const subject = about === void 0 ? "" : `${about.name} ${about.version}${owned} has `;
	const part = finding.layer === void 0 ? [originText(finding)] : imageNotes(finding);
	const notes = [platformsText(finding), ...part, toolsText(finding)].filter(
		(each) => each !== void 0
	);
	const [first = []] = about?.paths ?? [];
	const path = first.length < 2 ? "" : ` Dependency path: ${dependencyPath(first)}.`;
	const image = source.kind === "image" ? ` Found in image ${[source.name, ...notes].join(", ")}.` : "";
	const title = finding.title === "" ? "" : `: ${finding.title}`;
	const detail = finding.rule && finding.description ? ` ${finding.description}` : "";
	const severity = severityLabel(finding).toLowerCase();
	const message = `${subject}${finding.id} (${severity})${title}.${detail} ${fixSentence(finding)}${path}${image}`;
	return visibleText(message, 1e3).replace(/[[\]\\]|\{(?=\d)/g, "\\$&");
}
function physicalLocation(finding, source) {
	const { column = 1, endColumn = column, ...location } = finding.location;
	const line = Math.max(1, location.line ?? 1);
	const endLine = Math.max(line, location.endLine ?? line);
	return {
		artifactLocation: { uri: encodePath(artifactPath(source, finding.location)) },
		region: {
			startLine: line,
			startColumn: Math.max(1, column),
			endLine,
			endColumn: Math.max(1, endColumn)
		}
	};
}

export{checkoutOf,repositoryAt,sarifCategory,INFORMATION_URI,renderSarif,sarifLog,omittedText};

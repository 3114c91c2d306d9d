import {
	decodePercent,
	parseEcosystem
} from "./chunk-53PUO6FH.js";
import {
	code,
	compareText,
	countNoun,
	locationText,
	locationUrl,
	note,
	sourceText,
	text3 as text,
	visibleText
} from "./chunk-62XBCE27.js";

// shared/report/finding-origin.ts
var MAX_PLATFORMS = 4;
var MAX_TOOLS = 5;
function originText({ package: found, layer }) {
	switch (found?.origin ?? layer?.origin) {
		case "base":
			return "from the base image";
		case "application":
			return "from the application";
		default:
			return void 0;
	}
}
var MAX_COMMAND = 80;
function layerText({ package: found, layer, location }) {
	const command = commandText(found?.instruction ?? layer?.instruction ?? "");
	if (command === "") return void 0;
	return layer !== void 0 && location.layer === void 0 ? `in ${command}` : `in the layer of ${command}`;
}
function hiddenText({ layer }) {
	if (layer?.removedBy === void 0) return void 0;
	return `hidden by ${commandText(layer.removedBy) || "a later layer"}`;
}
function commandText(instruction) {
	const command = instruction.replace(/^(?:\/bin\/sh -c )?(?:#\(nop\)\s*)?/, "").trim();
	return command.length > MAX_COMMAND ? `${command.slice(0, MAX_COMMAND - 1)}…` : command;
}
function imageNotes(finding) {
	if (finding.layer === void 0) return [];
	const notes = [layerText(finding), hiddenText(finding), originText(finding)];
	return notes.filter((each) => each !== void 0);
}
var PURL = /^pkg:([a-z0-9.+-]{1,50})\/(?:[^@?#]{1,500}\/)?([^/@?#]{1,200})@([^?#]{1,200})/;
function ownerText({ package: found }) {
	const [first, ...others] = found?.ownedBy ?? [];
	if (first === void 0) return void 0;
	const more = others.length === 0 ? "" : ` and ${countNoun(others.length, "more package")}`;
	const [, type, name, version] = PURL.exec(first) ?? [];
	if (type === void 0 || name === void 0 || version === void 0)
		return `in ${first}${more}`;
	const [shown, release] = [name, version].map((part) => decodePercent(part) ?? part);
	return `in the ${type} package ${shown} ${release}${more}`;
}
function toolsText({ tools = [] }) {
	return tools.length === 0 ? void 0 : `reported by ${nameList(tools)}`;
}
function nameList(names) {
	const shown = names.slice(0, MAX_TOOLS);
	const left = names.length - shown.length;
	return new Intl.ListFormat("en").format(left > 0 ? [...shown, `${left} more`] : shown);
}
function platformsText({ platforms = [] }) {
	if (platforms.length === 0) return void 0;
	const left = platforms.length - MAX_PLATFORMS;
	const more = left > 0 ? ` and ${left} more` : "";
	return `on ${platforms.slice(0, MAX_PLATFORMS).join(", ")}${more}`;
}

// shared/versions/is-prerelease.ts
var PSEUDO_VERSION = /-(?:[0-9A-Za-z.]+\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
var DASH = /^[^+]*\d-/;
var GO = /^[^+]*\d(?:-|rc|beta)/;
var WORDS = /(?:^|[\d._-])(?:a|alpha|b|beta|c|cr|dev|ea|m|milestone|pre|preview|rc|snapshot)[._-]?\d*(?=$|[._+-])/i;
var LETTER = /[A-Za-z]/;
var PATTERNS = /* @__PURE__ */ new Map([
	["ConanCenter", DASH],
	["GitHub Actions", DASH],
	["Go", GO],
	["Hackage", LETTER],
	["Hex", DASH],
	["Julia", DASH],
	["Maven", WORDS],
	["NuGet", DASH],
	["Packagist", WORDS],
	["Pub", DASH],
	["PyPI", WORDS],
	["RubyGems", LETTER],
	["SwiftURL", DASH],
	["crates.io", DASH],
	["npm", DASH]
]);
function isPrerelease(ecosystem, version) {
	const { base } = parseEcosystem(ecosystem);
	if (base === "Go" && PSEUDO_VERSION.test(version)) return false;
	return PATTERNS.get(base)?.test(version) ?? false;
}

// shared/report/advised-versions.ts
function advisedVersions({ package: about, fixed }) {
	const { ecosystem = "", version = "" } = about ?? {};
	if (isPrerelease(ecosystem, version)) return fixed;
	const releases = fixed.filter((one) => !isPrerelease(ecosystem, one));
	return releases.length === 0 ? fixed : releases;
}

// shared/report/finding-blocks.ts
var MAX_TITLE = 110;
var MAX_FIXED = 3;
var COLUMNS = ["Severity", "Finding", "Package", "Fixed in", "Where"];
var RULE_COLUMNS = ["Severity", "Finding", "What to do", "Where"];
function findingBlock(data, findings, heading) {
	const isAudit = findings.every(({ finding }) => finding.rule !== void 0);
	return {
		kind: "table",
		...heading,
		noun: "finding",
		columns: isAudit ? RULE_COLUMNS : COLUMNS,
		rows: findings.map(({ finding, source }) => [
			[severityOf(finding)],
			idOf(finding),
			...isAudit ? [proseLine(fixSentence(finding))] : [packageOf(finding), fixedOf(finding)],
			whereOf(data, finding, source)
		])
	};
}
function findingBlocks(data, findings, { title, isFolded }) {
	const packages = findings.filter(({ finding }) => finding.rule === void 0);
	const files = findings.filter(({ finding }) => finding.rule !== void 0);
	const isMixed = packages.length > 0 && files.length > 0;
	return [
		findingBlock(data, packages, { title: title(packages.length), isFolded }),
		findingBlock(data, files, {
			title: `${title(files.length)}${isMixed ? ": misconfigurations and secrets" : ""}`,
			isFolded
		})
	];
}
function proseLine(sentence) {
	return sentence.split("`").map((part, index) => index % 2 === 0 ? text(part) : code(part));
}
function suppressedBlock(findings) {
	return {
		kind: "table",
		title: countNoun(findings.length, "suppressed finding"),
		isFolded: true,
		noun: "suppressed finding",
		columns: ["Severity", "Finding", "Package", "Why", "Rule", "Until"],
		rows: findings.map(({ finding }) => [
			[severityOf(finding)],
			idOf(finding),
			packageOf(finding),
			[text(finding.suppression?.reason ?? "")],
			[code(finding.suppression?.rule ?? "")],
			[text(finding.suppression?.expires ?? "no expiry")]
		])
	};
}
function severityOf(finding) {
	return { as: "severity", severity: finding.severity, label: severityLabel(finding) };
}
function severityLabel(finding) {
	if (finding.kind === "malware") return "Malware";
	if (finding.kind === "notice") return "Notice";
	if (finding.severity === "unknown") return "Unscored";
	return `${finding.severity.charAt(0).toUpperCase()}${finding.severity.slice(1)}`;
}
function idOf(finding) {
	const title = titleText(finding);
	const tools = toolsText(finding);
	return [
		text(finding.id, finding.url),
		...title === "" ? [] : [note(title)],
		...tools === void 0 ? [] : [note(tools)]
	];
}
function titleText({ title, id }) {
	if (title === id) return "";
	const plain = withoutMarks(title);
	return plain.length > MAX_TITLE ? `${plain.slice(0, MAX_TITLE - 1)}…` : plain;
}
function withoutMarks(title) {
	return title.replaceAll("`", "");
}
function packageOf(finding) {
	if (finding.package === void 0) return [text("–")];
	const notes = packageNotes(finding).map((each) => note(each));
	return [code(`${finding.package.name}@${finding.package.version}`), ...notes];
}
function packageNotes(finding) {
	const texts = [changeText(finding), ownerText(finding), originText(finding)];
	return [...texts, layerText(finding), platformsText(finding)].filter(
		(each) => each !== void 0
	);
}
var ALREADY_IN_BASE = "not new";
function changeText({ change }) {
	if (change?.state === "unchanged") return ALREADY_IN_BASE;
	if (change?.why === "scope") return "only for development in the base";
	return change?.state === "changed" && change.from !== void 0 ? `the base has ${change.from}` : void 0;
}
function fixedOf(finding) {
	return [text(fixText(finding))];
}
function fixText(finding) {
	if (finding.rule !== void 0) return "–";
	if (finding.kind === "malware") return REMOVE;
	return finding.fixed.length === 0 ? NO_FIX : fixedVersions(finding);
}
var REMOVE = "remove it";
var NO_FIX = "no fix yet";
function fixSentence(finding) {
	if (finding.rule !== void 0) return finding.rule.fix;
	if (finding.kind === "malware") return "Remove this package.";
	return finding.fixed.length === 0 ? "No fix available." : `Fixed in ${advisedVersions(finding).join(", ")}.`;
}
function fixedVersions(finding) {
	const advised = advisedVersions(finding);
	const shown = advised.slice(0, MAX_FIXED).join(", ");
	const left = advised.length - MAX_FIXED;
	return left > 0 ? `${shown} and ${left} more` : shown;
}
function whereOf(data, finding, source) {
	const location = code(
		locationText(finding.location),
		locationUrl(data.run, source, finding.location)
	);
	return [location, ...placeNotes(data, finding, source).map((each) => note(each))];
}
function placeNotes(data, finding, source) {
	const others = finding.locations.length - 1;
	const isNamed = data.scans.length > 1 && sourceText(source.name) === source.name;
	return [
		...imageNotes(finding),
		...finding.rule === void 0 ? [] : platformNotes(finding),
		...isNamed ? [`in ${source.name}`] : [],
		...others > 0 ? [`and ${countNoun(others, "more location")}`] : []
	];
}
function platformNotes(finding) {
	const platforms = platformsText(finding);
	return platforms === void 0 ? [] : [platforms];
}

// shared/model/is-new.ts
function isNew({ change }) {
	return change === void 0 || change.state === "new" || change.why === "scope";
}

// shared/report/listed-finding.ts
function openFindings(data) {
	return listed(data).filter(({ finding }) => finding.suppression === void 0);
}
function suppressedFindings(data) {
	return listed(data).filter(({ finding }) => finding.suppression !== void 0);
}
function compareFindings(a, b) {
	return Number(b.kind === "malware") - Number(a.kind === "malware") || severityRank(a) - severityRank(b) || (b.score ?? -1) - (a.score ?? -1) || compareText(a.id, b.id) || compareText(a.package?.purl ?? "", b.package?.purl ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function listed(data) {
	const reasons = new Set(
		data.decisions.flatMap((decision) => decision.reasons.flatMap((reason) => reason.findings))
	);
	return data.scans.flatMap(
		({ source, findings }) => findings.map((finding) => ({
			finding,
			source,
			isReason: reasons.has(finding.fingerprint)
		}))
	).sort(
		(a, b) => Number(b.isReason) - Number(a.isReason) || Number(b.finding.kind === "malware") - Number(a.finding.kind === "malware") || Number(isNew(b.finding)) - Number(isNew(a.finding)) || compareFindings(a.finding, b.finding) || compareText(a.source.name, b.source.name)
	);
}
var RANKS = {
	critical: 0,
	high: 1,
	unknown: 2,
	medium: 3,
	low: 4,
	none: 5
};
function severityRank(finding) {
	return RANKS[finding.severity];
}

// shared/report/package-label.ts
var PURL2 = /^pkg:[a-z0-9.+-]{1,50}\/((?:@[^@/?#]{1,200}\/)?[^@?#]{1,500})(?:@([^?#]{1,200}))?/;
function packageLabel(purl) {
	const { name, version } = labelParts(purl);
	return visibleText(version === void 0 ? name : `${name}@${version}`);
}
function packageName(purl) {
	return visibleText(labelParts(purl).name);
}
function labelParts(purl) {
	const [, name, version] = PURL2.exec(purl) ?? [];
	if (name === void 0) return { name: purl };
	const decoded = decodePercent(name) ?? name;
	return version === void 0 ? { name: decoded } : { name: decoded, version: decodePercent(version) ?? version };
}

// shared/report/safe-url.ts
var MAX_URL = 2e3;
var ENDING = /[()<>[\]{}"'`|\\^]/g;
function safeUrl(text2) {
	const url = text2.length > MAX_URL ? null : URL.parse(text2);
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return void 0;
	return url.href.replace(ENDING, percentEncoded);
}
function percentEncoded(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// shared/report/escape-markdown.ts
var BREAK = "&#8203;";
var MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;
var LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;
var FILTERED = /* @__PURE__ */ new Set(["@", "#", "$", ":"]);
var NOT_IN_CODE = /[`|\\]/;
function escapeMarkdown(text2, maxChars) {
	return visibleText(text2, maxChars).replace(MEANINGFUL, entityOf).replace(LINE_START, entityOf).replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK}`);
}
function markdownCode(text2, maxChars) {
	const visible = visibleText(text2.trim(), maxChars);
	if (visible === "") return "–";
	return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}
function fitsInCode(text2) {
	return !NOT_IN_CODE.test(text2);
}
var TELLING_PAGE = /^https:\/\/github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d)/;
var QUIET_HOST = "https://redirect.github.com";
function markdownLink(label, url) {
	const address = url === void 0 ? void 0 : safeUrl(url);
	if (address === void 0) return label;
	return `[${label}](${address.replace(TELLING_PAGE, QUIET_HOST).replaceAll("&", "&amp;")})`;
}
function entityOf(character) {
	const entity = `&#${character.charCodeAt(0)};`;
	return FILTERED.has(character) ? `${entity}${BREAK}` : entity;
}

// shared/report/rule-help.ts
var MAX_LISTED = 10;
function ruleHelp(finding) {
	const { title, rule, aliases } = finding;
	const { why = "", fix = "", references = [] } = rule ?? {};
	const sections = [
		escapeMarkdown(title),
		`**Severity:** ${severityLabel(finding)}`,
		escapeMarkdown(why, 1e3),
		section("Fix", escapeMarkdown(fix, 1e3)),
		section("Controls", listOf(controlTexts(finding))),
		section("Other IDs", escapeMarkdown(aliases.slice(0, MAX_LISTED).join(", "))),
		section("References", linksOf([finding.url ?? "", ...references]))
	];
	return {
		text: visibleText(`${title}. ${why} Fix: ${fix}`, 2e3),
		markdown: `${sections.filter((part) => part !== "").join("\n\n")}
`
	};
}
function controlTexts({ controls = {} }) {
	return Object.entries(controls).slice(0, MAX_LISTED).map(([framework, ids]) => `${framework}: ${ids.slice(0, MAX_LISTED).join(", ")}`);
}
function section(heading, content) {
	return content === "" ? "" : `### ${heading}

${content}`;
}
function listOf(texts) {
	return texts.map((text2) => `- ${escapeMarkdown(text2)}`).join("\n");
}
function linksOf(urls) {
	const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
	return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join("\n");
}

export {
	isNew,
	isPrerelease,
	advisedVersions,
	originText,
	imageNotes,
	ownerText,
	toolsText,
	platformsText,
	findingBlock,
	findingBlocks,
	suppressedBlock,
	severityOf,
	severityLabel,
	titleText,
	withoutMarks,
	packageNotes,
	ALREADY_IN_BASE,
	fixText,
	fixSentence,
	placeNotes,
	openFindings,
	suppressedFindings,
	compareFindings,
	packageLabel,
	packageName,
	safeUrl,
	escapeMarkdown,
	markdownCode,
	fitsInCode,
	markdownLink,
	ruleHelp,
	controlTexts
};

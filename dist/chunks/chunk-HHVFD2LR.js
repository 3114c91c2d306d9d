import{compactFindings,furtherReasons,reasonBlock,shortSha}from"./chunk-LWJWJMU7.js";
import{controlTexts,factsLine,fixList,groupedFixes,headerText,labelMeanings,mustFixText,mustFixTitle,packageLabel,repeatText,safeUrl,shortHeader}from"./chunk-J5IK2Y7T.js";
import{MAX_COMMAND,OLD_DATA_TITLE,acceptSentence,advisedVersions,blockSize,code,countNoun,dayText,fixText,grouped,imageNotes,isNew,locationText,locationUrl,message,nextStep,oldDataStep,oldDataWarning,oldestDay,openFindings,originText,ownerText,platformsText,sourceText,strong,suppressedFindings,text3 as text,toolsText,visibleText,withoutMarks,worseFindingText}from"./chunk-DD6OEQO3.js";
// report/escape-html
var ENTITIES = new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	['"', "&quot;"],
	["'", "&#39;"]
]);
function escapeHtml(text2, maxChars) {
	return visibleText(text2, maxChars).replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? "");
}
function htmlLink(label, url) {
	const address = url === void 0 ? void 0 : safeUrl(url);
	if (address === void 0) return label;
	return `<a href="${escapeHtml(address, address.length)}" rel="noreferrer noopener">${label}</a>`;
}
// report/page/page-data
var LEVELS = ["malware", "critical", "high", "unknown", "medium", "low", "none", "notice"];
var LEVEL_LABELS = {
	malware: "Malware",
	critical: "Critical",
	high: "High",
	unknown: "Unscored",
	medium: "Medium",
	low: "Low",
	none: "None",
	notice: "Notice"
};
// report/page/group-findings
function levelCounts(findings) {
	const counts = Map.groupBy(findings, ({ level }) => level);
	return LEVELS.flatMap((level) => {
		const count = counts.get(level)?.length ?? 0;
		return count === 0 ? [] : [[level, count]];
	});
}
// report/html/severity-bar
var WIDTH = 1e3;
var HEIGHT = 14;
var GAP = 4;
var LOW_HEIGHT = 7;
var MIN_PART = 4;
var MIN_WIDTH = 10;
function severityBar({ counts, unchecked, meanings }) {
	if (counts.length + unchecked.length === 0) return "";
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const items = [
		...counts.map((each) => levelItem(each)),
		...unchecked.map((each) => levelItem(each, "not checked"))
	];
	if (counts.some(([, , fresh]) => fresh !== void 0)) items.push(KEY);
	const notes = meanings.map((each) => `<li class="key">${escapeHtml(each)}</li>`);
	const caption = `<p class="caption">${countNoun(total, "finding")} by severity</p>`;
	return `<div class="severities">${caption}${barSvg(counts)}
<ul>${[...items, ...notes].join("")}</ul></div>`;
}
function levelItem(each, remark = remarkOf(each)) {
	const [level, count] = each;
	const number = remark === "" ? "" : ` <span class="number">(${remark})</span>`;
	return `<li><span class="severity ${level}">${LEVEL_LABELS[level]}</span> <strong>${grouped(count)}</strong>${number}</li>`;
}
function remarkOf([, count, fresh, failing = 0]) {
	return [mustFixText(failing, count), freshText(count, fresh)].filter(Boolean).join(", ");
}
var KEY = '<li class="key"><span class="tall"></span> new <span class="short"></span> not new</li>';
function freshText(count, fresh) {
	if (fresh === void 0) return "";
	if (fresh === 0) return "not new";
	if (fresh < count) return `${grouped(fresh)} new`;
	return count === 1 ? "new" : "all new";
}
function barSvg(counts, percent = 100) {
	if (counts.length === 0) return "";
	const total = counts.reduce((sum, [, count]) => sum + count, 0);
	const free = WIDTH - MIN_WIDTH * counts.length - GAP * (counts.length - 1);
	let x = 0;
	const parts = counts.map((each) => {
		const width = MIN_WIDTH + free * each[1] / total;
		const part = levelRects(each, x, width);
		x += width + GAP;
		return part;
	});
	const label = counts.map(
		([level, count, fresh = 0]) => `${grouped(count)} ${LEVEL_LABELS[level].toLowerCase()}${fresh === 0 ? "" : ` (${grouped(fresh)} new)`}`
	);
	const text2 = escapeHtml(`${countNoun(total, "finding")}: ${label.join(", ")}`);
	return `<svg class="bar" width="${percent}%" height="12" role="img" aria-label="${text2}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${parts.join("")}</svg>`;
}
function levelRects([level, count, fresh = count], x, width) {
	const room = width - 2 * MIN_PART;
	const isMixed = fresh > 0 && fresh < count;
	const tall = isMixed ? MIN_PART + room * fresh / count : fresh === 0 ? 0 : width;
	return [
		rect(level, { x, width: tall, height: HEIGHT }),
		rect(level, { x: x + tall, width: width - tall, height: LOW_HEIGHT })
	].join("");
}
function rect(level, { x, width, height }) {
	if (width === 0) return "";
	const top = height === HEIGHT ? "" : ` y="${HEIGHT - height}"`;
	return `<rect class="${level}" x="${round(x)}"${top} width="${round(width)}" height="${height}"/>`;
}
function round(value) {
	return String(Math.round(value * 10) / 10);
}
// report/html/charts
var USES = {
	runtime: "Runtime",
	development: "Development"
};
var CHARTS = [
	{ title: "Ecosystem", groupOf: ({ ecosystem }) => ecosystem },
	{ title: "Use", groupOf: ({ scope = "" }) => USES[scope] ?? "Unknown use" },
	{ title: "Fix", groupOf: fixGroup }
];
function fixGroup({ level, fixed }) {
	return level === "malware" || fixed.length > 0 ? "Fix available" : "No fix yet";
}
var MAX_BARS = 8;
var MIN_PERCENT = 3;
function chartsHtml(findings) {
	if (findings.length === 0) return "";
	const charts = CHARTS.map((chart) => chartHtml(chart, findings));
	return `<section><h2>Distribution</h2>
<div class="charts">${charts.join("\n")}</div></section>
`;
}
function chartHtml({ title, groupOf }, findings) {
	const groups = [...Map.groupBy(findings, groupOf)];
	groups.sort(([a, many], [b, more2]) => more2.length - many.length || (a < b ? -1 : 1));
	const longest = groups[0]?.[1].length ?? 1;
	const bars = groups.slice(0, MAX_BARS).map(([value, group]) => {
		const percent = Math.max(MIN_PERCENT, Math.round(100 * group.length / longest));
		const bar = barSvg(levelCounts(group), percent);
		return `<li><span>${escapeHtml(value)}</span><div>${bar}</div><strong>${grouped(group.length)}</strong></li>`;
	});
	const left = groups.length - bars.length;
	const more = left > 0 ? `<li class="soft">${left} more</li>` : "";
	return `<div><h3>${title}</h3><ul>${bars.join("")}${more}</ul></div>`;
}
// report/html/content-policy
import{ hash }from"node:crypto";
function contentPolicy(style, script) {
	return [
		"default-src 'none'",
		`script-src ${source(script)}`,
		`style-src ${source(style)}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'"
	].join("; ");
}
function source(content) {
	return `'sha256-${hash("sha256", content, "base64")}'`;
}
// report/html/embed-json
function embedJson(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c");
}
// report/html-block
function htmlBlock(block, isReplaced = false) {
	const inner = block.kind === "table" ? tableHtml(block) : listHtml(block.items);
	const title = escapeHtml(block.title);
	const mark = isReplaced ? " data-replaced" : "";
	if (block.isFolded) {
		return `<details${mark}><summary>${title}</summary>
${inner}</details>
`;
	}
	return `<section${mark}><h2>${title}</h2>
${inner}</section>
`;
}
function htmlLine(line) {
	return line.map(htmlSpan).join("");
}
function listHtml(items) {
	return `<ul>
${items.map((item) => `<li>${htmlLine(item)}</li>
`).join("")}</ul>
`;
}
function tableHtml(block) {
	if (blockSize(block) === 0) return "";
	const labels = block.columns.map((column) => escapeHtml(column));
	const head = labels.map((label) => `<th scope="col">${label}</th>`).join("");
	const cell = (line, at) => `<td data-label="${labels[at] ?? ""}">${htmlLine(line)}</td>`;
	const rows = block.rows.map((row) => `<tr>${row.map(cell).join("")}</tr>
`).join("");
	return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(block.title)}"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
`;
}
function htmlSpan(span) {
	switch (span.as) {
		case "text":
			return htmlLink(escapeHtml(span.text), span.url);
		case "strong":
			return `<strong>${escapeHtml(span.text)}</strong>`;
		case "code":
			return htmlLink(`<code>${codeHtml(span)}</code>`, span.url);
		case "id":
			return htmlLink(`<span class="id">${escapeHtml(span.text)}</span>`, span.url);
		case "note":
			return `<small>${htmlLink(escapeHtml(span.text), span.url)}</small>`;
		case "small":
			return `<small>${htmlLine(span.line)}</small>`;
		case "command":
			return commandHtml(span);
		case "break":
			return "<br>";
		case "severity":
			return `<span class="severity ${severityClass(span)}">${escapeHtml(span.label)}</span>`;
	}
}
function commandHtml({ text: text2, label }) {
	const command = `<code>${escapeHtml(text2, MAX_COMMAND)}</code>`;
	if (label === void 0) return `<br>${command}`;
	return `<details><summary>${escapeHtml(label)}</summary>${command}</details>`;
}
function codeHtml({ text: text2, boldFrom = text2.length }) {
	const bold = text2.slice(boldFrom);
	const plain = escapeHtml(text2.slice(0, boldFrom));
	if (bold === "") return plain || "–";
	return `${plain}<strong>${escapeHtml(bold)}</strong>`;
}
function severityClass({ label, severity }) {
	if (label === "Malware") return "malware";
	return label === "Notice" ? "notice" : severity;
}
// report/html/page-finding
var MAX_LOCATIONS = 20;
var MAX_ALIASES = 20;
var MAX_FIXED = 30;
var MAX_PATHS = 10;
var MAX_TITLE = 500;
function pageFinding({ finding, source: source2, isReason }, run) {
	const { id, aliases, title, cwes = [], score, vector, published, match, reachability } = finding;
	const where = finding.locations.length > 0 ? finding.locations : [finding.location];
	return {
		level: levelOf(finding),
		id: visibleText(id),
		title: visibleText(withoutMarks(title), MAX_TITLE),
		url: finding.url === void 0 ? void 0 : safeUrl(finding.url),
		aliases: texts(aliases, MAX_ALIASES),
		score,
		vector: vector === void 0 ? void 0 : visibleText(vector),
		cwes: texts(cwes, MAX_ALIASES),
		published: published === void 0 ? void 0 : visibleText(published.slice(0, "YYYY-MM-DD".length)),
		...packageFacts(finding),
		range: match?.range === void 0 ? void 0 : visibleText(match.range),
		fixed: texts(advisedVersions(finding), MAX_FIXED),
		fixText: visibleText(fixText(finding)),
		where: where.slice(0, MAX_LOCATIONS).map((location) => {
			const url = locationUrl(run, source2, location);
			return {
				text: visibleText(locationText(location)),
				url: url === void 0 ? void 0 : safeUrl(url)
			};
		}),
		status: finding.suppression === void 0 ? isReason ? "fails" : "open" : "suppressed",
		change: finding.change?.state,
		isNew: finding.change === void 0 ? void 0 : isNew(finding),
		reachability: reachability?.level,
		exploitation: exploitationOf(finding),
		suppression: suppressionOf(finding),
		rule: ruleOf(finding),
		notes: notesOf(finding)
	};
}
function levelOf({ kind, severity }) {
	return kind === "malware" || kind === "notice" ? kind : severity;
}
function packageFacts({ package: about, location }) {
	const { name = location.path, version = "", purl = "", ecosystem = "" } = about ?? {};
	const [family = ""] = ecosystem.split(":");
	return {
		name: visibleText(name),
		version: visibleText(version),
		purl: visibleText(purl),
		ecosystem: visibleText(family === "" ? "Other" : family),
		scope: about?.scope,
		isDirect: about?.isDirect,
		paths: (about?.paths ?? []).slice(0, MAX_PATHS).map((path) => path.map(packageLabel)),
		morePaths: (about?.morePaths ?? 0) + Math.max(0, (about?.paths?.length ?? 0) - MAX_PATHS)
	};
}
function exploitationOf({ exploited, epss }) {
	if (exploited === void 0 && epss === void 0) return void 0;
	return {
		listed: exploited === void 0 ? void 0 : visibleText(exploited.added),
		hasRansomware: exploited?.ransomware,
		epss: epss?.score
	};
}
function suppressionOf({ suppression }) {
	if (suppression === void 0) return void 0;
	const { reason, rule, owner, expires } = suppression;
	return {
		reason: visibleText(reason, MAX_TITLE),
		rule: visibleText(rule),
		owner: owner === void 0 ? void 0 : visibleText(owner),
		expires: expires === void 0 ? void 0 : visibleText(expires)
	};
}
function ruleOf(finding) {
	const { rule, description } = finding;
	if (rule === void 0) return void 0;
	return {
		why: visibleText(rule.why, MAX_TITLE),
		fix: visibleText(rule.fix, MAX_TITLE),
		detail: description === void 0 ? void 0 : visibleText(description, MAX_TITLE),
		controls: controlTexts(finding).map((each) => visibleText(each))
	};
}
function notesOf(finding) {
	const place = finding.layer === void 0 ? [originText(finding)] : imageNotes(finding);
	const all = [ownerText(finding), ...place, platformsText(finding), toolsText(finding)];
	return all.filter((each) => each !== void 0).map((each) => visibleText(each, MAX_TITLE));
}
function texts(list, max) {
	return list.slice(0, max).map((each) => visibleText(each));
}
// report/html/header-html
var SHOWN_REASONS = 5;
var SHOWN_FIXES = 3;
var MAX_SOURCES = 3;
function headerHtml(data, verdict, { findings }, date) {
	const parts = [
		`<h1>${escapeHtml(headerText(data, verdict))}</h1>`,
		paragraph(aboutLine(data, date), ' class="about"'),
		reasonsHtml(verdict, data),
		paragraph(stepLine(data, verdict), ' class="step"'),
		firstFixes(data),
		paragraph(message(worseFindingText(data))),
		paragraph(factsLine(data)),
		paragraph(message(oldDataWarning(data.scans)), ' class="old"'),
		oldDataHtml(data),
		severityBar(legendOf(data, findings)),
		paragraph(message(acceptSentence(data.decisions)), ' class="accept"')
	];
	return `<header>
${parts.filter((part) => part !== "").join("\n")}
</header>`;
}
function legendOf({ scans }, findings) {
	const unchecked = scans.flatMap((scan) => scan.unchecked ?? []);
	const all = scans.flatMap(
		(scan) => scan.findings.filter(({ suppression }) => suppression === void 0)
	);
	return {
		counts: countsOf(findings),
		unchecked: levelCounts(unchecked.map((each) => ({ level: levelOf(each) }))),
		meanings: labelMeanings([...all, ...unchecked])
	};
}
function countsOf(findings) {
	const open = findings.filter(({ status }) => status !== "suppressed");
	const fresh = new Map(levelCounts(open.filter(({ isNew: isNew2 }) => isNew2 === true)));
	const isCompared = open.some(({ isNew: isNew2 }) => isNew2 !== void 0);
	const failing = new Map(levelCounts(open.filter(({ status }) => status === "fails")));
	const all = levelCounts(open);
	const isPart = all.some(([level, count]) => (failing.get(level) ?? count) < count);
	return all.map(([level, count]) => [
		level,
		count,
		isCompared ? fresh.get(level) ?? 0 : void 0,
		isPart ? failing.get(level) ?? 0 : 0
	]);
}
function firstFixes(data) {
	const failing = openFindings(data).filter(({ isReason }) => isReason);
	const fixes = fixList(data, failing);
	const title = mustFixTitle(data, failing.length, false);
	const block = blockSize(fixes) > 0 ? fixes : compactFindings(data, failing, { title, isFolded: false, hasSteps: true });
	if (block.kind !== "list" || block.items.length === 0) return "";
	const left = block.items.length - SHOWN_FIXES;
	const more = left > 0 ? [[text(`${countNoun(left, `more ${block.noun}`)} below`)]] : [];
	const shown = listHtml([...block.items.slice(0, SHOWN_FIXES), ...more]);
	return `<div class="first-fixes"><h2>${escapeHtml(block.title)}</h2>
${shown}</div>`;
}
function oldDataHtml({ scans }) {
	const step = htmlLine(message(oldDataStep(scans)));
	return step === "" ? "" : `<details><summary>${OLD_DATA_TITLE}</summary>
<p>${step}</p></details>`;
}
function pageTitle(data, verdict, date) {
	const { run } = data;
	const about = run === void 0 ? namesOf(data) : `${run.repository} ${shortSha(run)}`;
	const parts = [shortHeader(data, verdict), about, dayText(date ?? "") ?? ""];
	return parts.filter((part) => part !== "").join(" – ");
}
function paragraph(line, attributes = "") {
	const content = htmlLine(line);
	return content === "" ? "" : `<p${attributes}>${content}</p>`;
}
function stepLine(data, verdict) {
	const step = nextStep(data, verdict);
	return step === "" ? [] : [strong("Next step:"), text(" "), ...message(step)];
}
function aboutLine(data, date) {
	const { run } = data;
	const parts = [
		...run === void 0 ? [[text(namesOf(data))]] : runParts(run),
		[text(dayText(date ?? "") ?? "")],
		[text(comparedText(data.scans))],
		[text(oldDataWarning(data.scans) === "" ? ageText(data.scans) : "")]
	];
	const shown = parts.filter((part) => htmlLine(part) !== "");
	return shown.flatMap((part, at) => at === 0 ? part : [text(" · "), ...part]);
}
function runParts(run) {
	const home = `${run.serverUrl}/${run.repository}`;
	return [
		[text(run.repository, home)],
		[code(shortSha(run), `${home}/commit/${run.sha}`)],
		...run.runId === void 0 ? [] : [[text("Workflow run", `${home}/actions/runs/${run.runId}`)]]
	];
}
function namesOf({ scans }) {
	const names = [...new Set(scans.map(({ source: source2 }) => sourceText(source2.name)))];
	const left = names.length - MAX_SOURCES;
	return [...names.slice(0, MAX_SOURCES), ...left > 0 ? [`${left} more`] : []].join(", ");
}
function comparedText(scans) {
	const bases = scans.flatMap(
		({ comparison }) => comparison?.status === "compared" ? [comparison.base.name] : []
	);
	const names = [...new Set(bases)];
	return names.length === 0 ? "" : `Compared with ${names.slice(0, MAX_SOURCES).join(", ")}`;
}
function ageText(scans) {
	const day = oldestDay(scans);
	return day === void 0 ? "" : `Oldest advisory data: ${day}`;
}
function reasonsHtml(verdict, data) {
	const block = reasonBlock({ ...verdict, reasons: furtherReasons(verdict) }, data);
	if (block.kind !== "list" || block.items.length === 0) return "";
	const shown = listHtml(block.items.slice(0, SHOWN_REASONS));
	const left = block.items.slice(SHOWN_REASONS);
	if (left.length === 0) return shown;
	return `${shown}<details><summary>${countNoun(left.length, "more reason")}</summary>
${listHtml(left)}</details>`;
}
// report/html/page-packages
var MAX_PACKAGES = 2e4;
var MAX_LOCATIONS2 = 5;
function pagePackages(inventories, sourceIndex) {
	const packages = [];
	let omittedPackages = 0;
	for (const { source: source2, packages: all } of inventories) {
		const listed = all.slice(0, Math.max(0, MAX_PACKAGES - packages.length));
		omittedPackages += all.length - listed.length;
		const start = packages.length;
		const indexes = new Map(listed.map(({ purl }, at2) => [purl, start + at2]));
		const at = sourceIndex(source2);
		packages.push(...listed.map((each) => pagePackage(each, at, indexes)));
	}
	return { packages, omittedPackages };
}
function pagePackage({ name, version, purl, type, license, scope, isDirect, supplier, locations, dependsOn }, source2, indexes) {
	return {
		name: visibleText(name),
		version: visibleText(version),
		purl: visibleText(purl),
		type: visibleText(type),
		license: license === void 0 || license === "" ? void 0 : visibleText(license),
		scope,
		isDirect,
		supplier: supplier === void 0 ? void 0 : visibleText(supplier),
		where: locations.slice(0, MAX_LOCATIONS2).map((each) => visibleText(locationText(each))),
		dependsOn: dependsOn.flatMap((each) => indexes.get(each) ?? []),
		source: source2
	};
}
// report/html/page-data
var KEY_DIGITS = 12;
var MAX_COMMAND2 = 4e3;
var MAX_REPEATS = 20;
var MAX_TITLE2 = 1e3;
function pageData(data, inventories) {
	const sources = new SourceNames();
	const listed = [...openFindings(data), ...suppressedFindings(data)];
	const keys = uniqueKeys(listed.map(({ finding }) => finding.fingerprint));
	const fixes = groupedFixes(data.scans.flatMap((scan) => scan.fixes ?? [])).map(
		({ fix, repeats }) => repeats.length === 0 ? fix : { ...fix, title: `${fix.title}. ${repeatText(repeats, { max: MAX_REPEATS })}` }
	);
	const keysOf = keysByFingerprint(
		listed.map(({ finding }) => finding.fingerprint),
		keys
	);
	const fixOf = new Map(
		fixes.flatMap((fix, at) => [...fix.stays, ...fix.fixes].map((each) => [each, at]))
	);
	const hasFailing = listed.some(({ isReason }) => isReason);
	const findings = listed.map((each, at) => {
		const fix = fixOf.get(each.finding.fingerprint);
		return {
			...pageFinding(each, data.run),
			key: keys[at] ?? "",
			source: sources.indexOf(each.source),
			remark: hasFailing ? remarkOf2(each) : void 0,
			fix,
			update: updateOf(fixes[fix ?? -1], each.finding.package?.purl)
		};
	});
	const packages = pagePackages(inventories, (source2) => sources.indexOf(source2));
	return {
		findings,
		fixes: fixes.map((fix) => pageFix(fix, keysOf)),
		...packages,
		sources: sources.names
	};
}
function remarkOf2({ finding, isReason }) {
	const isOpen = finding.suppression === void 0 && !isReason;
	return isOpen && !isNew(finding) ? "Not blocking" : void 0;
}
function updateOf(fix, purl) {
	const to = fix?.packages.find((each) => each.purl === purl)?.to;
	return to === void 0 ? void 0 : visibleText(to);
}
var SourceNames = class {
	names = [];
	indexOf({ name, platform }) {
		const full = [sourceText(name), ...platform === void 0 ? [] : [platform]].join(" ");
		const shown = visibleText(full);
		const at = this.names.indexOf(shown);
		return at === -1 ? this.names.push(shown) - 1 : at;
	}
};
function uniqueKeys(fingerprints) {
	const used = new Map();
	return fingerprints.map((fingerprint) => {
		const short = fingerprint.slice(0, KEY_DIGITS);
		const count = (used.get(short) ?? 0) + 1;
		used.set(short, count);
		return count === 1 ? short : `${short}-${count}`;
	});
}
function keysByFingerprint(fingerprints, keys) {
	const all = new Map();
	for (const [at, fingerprint] of fingerprints.entries()) {
		all.set(fingerprint, [...all.get(fingerprint) ?? [], keys[at] ?? ""]);
	}
	return all;
}
function pageFix({ title, path, command, alternative, fixes, stays }, keysOf) {
	const keys = (fingerprints) => [
		...new Set(fingerprints.flatMap((each) => keysOf.get(each) ?? []))
	];
	return {
		title: visibleText(title, MAX_TITLE2),
		path: path === void 0 ? void 0 : visibleText(path),
		command: command === void 0 ? void 0 : exactText(command),
		alternative: alternative === void 0 ? void 0 : visibleText(alternative, MAX_TITLE2),
		fixes: keys(fixes),
		stays: keys(stays)
	};
}
function exactText(command) {
	const shown = visibleText(command, MAX_COMMAND2);
	return shown === command ? command : void 0;
}
// report/html/page-script.generated
var PAGE_SCRIPT = '"use strict";(()=>{var je=new Set(["q","by","sort","open"]);function O(e){return{tab:e,text:"",by:"",sort:"",open:"",chosen:{}}}function te(e){let[n="",r=""]=e.replace(/^#/,"").split(/\\?(.*)/s),t=new URLSearchParams(r),o=[...new Set(t.keys())].filter(l=>!je.has(l)),i=Object.fromEntries(o.map(l=>[l,t.getAll(l)])),s=l=>t.get(l)??"";return{tab:n,text:s("q"),by:s("by"),sort:s("sort"),open:s("open"),chosen:i}}function ge({tab:e,text:n,by:r,sort:t,open:o,chosen:i}){let s=new URLSearchParams;for(let[d,u]of Object.entries({q:n,by:r,sort:t,open:o}))u!==""&&s.set(d,u);for(let d of Object.keys(i).sort())for(let u of i[d]??[])s.append(d,u);let l=s.toString();return l===""?`#${e}`:`#${e}?${l}`}function a(e,n={},...r){let t=document.createElement(e);for(let[o,i]of Object.entries(n))i!==void 0&&t.setAttribute(o,i);return t.append(...r.filter(o=>o!==void 0)),t}function _(e){return(...n)=>a(e,{},...n)}var b=_("code"),P=_("small"),re=_("li"),V=_("div");function oe(e,n){return n?.startsWith("https://")!==!0?document.createTextNode(e):a("a",{href:n,rel:"noreferrer noopener"},e)}function y(e,n,...r){let t=a("button",{type:"button",...e},...r);return t.addEventListener("click",()=>n(t)),t}function F(e){return e.split(/(`[^`]+`)/).map(n=>/^`.+`$/s.test(n)?a("code",{},n.slice(1,-1)):n)}function x(e,n){let r=/[^aeiou]y$/.test(n)?`${n.slice(0,-1)}ies`:`${n}s`;return`${L(e)} ${e===1?n:r}`}function L(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}var A=["malware","critical","high","unknown","medium","low","none","notice"],$={malware:"Malware",critical:"Critical",high:"High",unknown:"Unscored",medium:"Medium",low:"Low",none:"None",notice:"Notice"};var ie=[{id:"priority",label:"Blocking, then new",compare:()=>0},{id:"severity",label:"Severity",compare:Ue},{id:"id",label:"ID",compare:(e,n)=>k(e.id,n.id)},{id:"package",label:"Package",compare:_e},{id:"exploitation",label:"Exploitation",compare:Ke},{id:"published",label:"Newest",compare:qe}];function S(e,n){let r=ie.find(t=>t.id===n);return r===void 0?e:e.toSorted(r.compare)}function Ue(e,n){return A.indexOf(e.level)-A.indexOf(n.level)||(n.score??-1)-(e.score??-1)}function _e(e,n){return k(e.name,n.name)||k(e.version,n.version)}function Ke(e,n){let r=t=>+(t.exploitation?.listed!==void 0);return r(n)-r(e)||(n.exploitation?.epss??-1)-(e.exploitation?.epss??-1)}function qe(e,n){return k(n.published??"",e.published??"")}var We=new Intl.Collator("en",{numeric:!0});function k(e,n){return We.compare(e,n)}function K(e){return me(e,({purl:n,name:r,version:t,source:o})=>`${o} ${n||`${r}@${t}`}`)}function fe(e){return me(e,({id:n})=>n)}function me(e,n){return[...Map.groupBy(e,n).values()].flatMap(t=>{let[o]=t;return o===void 0?[]:[{key:o.key,worst:o,findings:t}]})}function ye(e){let n=Map.groupBy(e,({level:r})=>r);return A.flatMap(r=>{let t=n.get(r)?.length??0;return t===0?[]:[[r,t]]})}var Xe=1600;function G(e,n){return y({class:"copy"},r=>{Ye(r,e,n())},e)}async function Ye(e,n,r){let t=await ze(r);e.textContent=t?"Copied":"Not allowed",Je(e.textContent),setTimeout(()=>{e.textContent=n},Xe)}async function ze(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}function Je(e){let n=document.getElementById("announcement");n!==null&&(n.textContent=e)}function q(e){let n=a("dl",{});for(let[r,...t]of e)t.some(o=>o!==void 0&&o!=="")&&n.append(a("dt",{},r),a("dd",{},...t));return n}function W(e,n){let r=q(Qe(e,n)),t=G("Copy link to this finding",()=>location.href);return V(a("p",{class:"title"},e.title),r,t)}function Qe(e,n){let{id:r,url:t,aliases:o,where:i,notes:s,suppression:l,rule:d}=e;return[["Suppressed",dn(l)],[d===void 0?"Advisory":"Rule",oe(r,t),o.length===0?void 0:`, also ${o.join(", ")}`],["Severity",en(e)],["Exploitation",nn(e)],["Details",d?.detail],["Danger",d?.why],["Affected",d===void 0?tn(e):void 0],["Fixed in",e.fixed.join(", ")],["What to do",...rn(e,n)],["Required by",...on(e)],["Location",...sn(i)],["Source",n.sources.length>1?n.sources[e.source]:void 0],["Use",an(e)],["Compared with the base",ln(e)],["Reachability",Ze[e.reachability??""]],["Controls",d?.controls.join("; ")],["Weakness",e.cwes.join(", ")],["Published",e.published],["Notes",s.join(", ")]]}var Ze={linked:"The program contains vulnerable functions","symbol-not-linked":"The program contains the package, but no vulnerable function","not-linked":"The program does not contain the vulnerable package"};function en({level:e,score:n,vector:r}){let t=n===void 0?"":`, CVSS ${n.toFixed(1)}`;return`${$[e]}${t}${r===void 0?"":` (${r})`}`}function nn({exploitation:e={}}){let{listed:n,hasRansomware:r,epss:t}=e;return[n===void 0?"":`Attackers exploit this vulnerability (CISA KEV, ${n})`,r===!0?"ransomware uses it":"",t===void 0?"":`${se(t)} probability in the next 30 days (EPSS)`].filter(Boolean).join(", ")}function se(e){let n=e*100;return`${n<10?n.toFixed(1):Math.round(n)} %`}function tn({name:e,version:n,range:r}){let t=r===void 0?"":`, in the range ${r}`;return a("span",{},b(`${e} ${n}`),t)}function rn({fix:e,fixed:n,fixText:r,rule:t},{fixes:o}){if(t!==void 0)return F(t.fix);let i=e===void 0?void 0:o[e];return i===void 0?[n.length>0?"":r]:[...F(i.title),ae(i.command)]}function ae(e){if(e===void 0)return;let n=a("code",{tabindex:"0"},e);return a("div",{class:"command"},n,G("Copy",()=>e))}function on({isDirect:e,paths:n,morePaths:r}){if(e===!0)return["A manifest names this package directly"];let t=n.map(o=>re(...le(o)));return r>0&&t.push(re(x(r,"more direct dependency"))),t.length===0?[]:[a("ul",{class:"paths"},...t)]}function le(e){return e.flatMap((n,r)=>[r===0?void 0:" → ",b(n)])}function sn(e){return e.map(({text:n,url:r})=>V(b(oe(n,r))))}function an({scope:e,isDirect:n}){let r=n===void 0?"":n?"direct dependency":"transitive dependency",t=e===void 0||e==="unknown"?"":`needed for ${e}`;return[r,t].filter(Boolean).join(", ")}function ln({change:e}){return e==="new"?"New: this finding is not in the base":e==="changed"?"Changed: in the base, the version or the use of the package is different":e===void 0?"":"Already in the base"}function dn(e){if(e===void 0)return"";let{reason:n,rule:r,owner:t,expires:o}=e,i=o===void 0?"no expiry":`until ${o}`;return[n,`rule ${r}`,t,i].filter(Boolean).join(" · ")}function T({level:e}){return a("span",{class:`severity ${e}`},$[e])}function B(e){let n=ye(e).map(([r,t])=>a("span",{class:`severity ${r}`},`${t} ${$[r].toLowerCase()}`));return a("span",{class:"counts"},...n)}var cn=[{label:"Severity",sort:"severity"},{label:"Finding",sort:"id",width:"32%"},{label:"Package",sort:"package",width:"22%"},{label:"Fixed in",width:"12%"},{label:"Where",width:"24%"}];function Y(e){return{id:"finding",label:"Findings",noun:"finding",columns:cn,rows:(n,r)=>S(n,r).map(t=>({key:t.key,title:t.id,isMuted:t.status==="suppressed",cells:()=>un(t),details:()=>W(t,e)}))}}function un(e){let{title:n,id:r,name:t,version:o,where:i}=e,s=i.length-1;return[[T(e)],[...j(e),n===r?void 0:P(n)],[b(R({name:t,version:o})),P(ce(e))],[e.fixText],[...de(i[0]?.text??""),s>0?P(`and ${x(s,"more location")}`):void 0]]}function de(e){let[,n="",r=""]=/^(.*\\/)?(.*)$/s.exec(e)??[];return[b(r),P(n)]}var pn=.1;function j({status:e,change:n,exploitation:r={},remark:t}){let{listed:o,epss:i}=r;return[o===void 0?void 0:a("span",{class:"badge alarm"},"Exploited"),i===void 0||i<pn?void 0:X(`EPSS ${se(i)}`),n==="new"?X("New"):void 0,t===void 0?void 0:X(t),e==="suppressed"?X("Suppressed"):void 0]}function X(e){return a("span",{class:"badge"},e)}function ce({isDirect:e,paths:[n=[]],scope:r}){return[e===!0||n.length<2?"":`required by ${n[0]}`,r==="development"?r:""].filter(Boolean).join(", ")}function R({name:e,version:n}){return n===""?e:`${e}@${n}`}var gn=[{label:"Worst"},{label:"Package",width:"38%"},{label:"Findings",width:"34%"},{label:"Update to",width:"16%"}];function z(e,n){return{id:"package",label:"By package",noun:"package",columns:gn,rows:(r,t)=>K(S(r,t)).map(o=>({...Q(o,n),title:R(o.worst),cells:()=>[[T(o.worst)],[P(fn(o.worst,e))],[B(o.findings)],[mn(o.worst)]]}))}}function fn(e,{sources:n}){let r=n.length>1?n[e.source]:"";return[e.ecosystem,r,ce(e)].filter(Boolean).join(", ")}function mn({level:e,fixed:n,update:r,fixText:t}){return e==="malware"&&n.length===0?t:r??t}var yn=[{label:"Severity"},{label:"Vulnerability",width:"44%"},{label:"Packages",width:"44%"}];function J(e){return{id:"vulnerability",label:"By vulnerability",noun:"vulnerability",columns:yn,rows:(n,r)=>fe(S(n,r)).map(t=>({...Q(t,e),title:t.worst.id,cells:()=>[[T(t.worst)],[...j(t.worst),P(t.worst.title)],[hn(t)]]}))}}var he=3;function hn({findings:e}){let n=[...new Set(e.map(R))],r=n.length-he,t=n.slice(0,he).flatMap((o,i)=>[i===0?"":", ",b(o)]);return a("span",{},...t,r>0?` and ${r} more`:void 0)}function Q({key:e,findings:n},r){return{key:e,isMuted:n.every(({status:t})=>t==="suppressed"),details:()=>ue(n,r)}}function bn({name:e,version:n,fixed:r,fixText:t}){return`${R({name:e,version:n})} · ${r.length>0?"fixed in ":""}${t}`}function ue(e,n){let r=e.map(t=>{let{key:o,id:i,title:s,rule:l,where:d}=t,u=l===void 0?bn(t):d[0]?.text??"";return a("li",{},T(t)," ",y({class:"plain"},()=>n(o),i),P(s," · ",u))});return a("ul",{class:"found"},...r)}var wn=[{label:"Severity",sort:"severity"},{label:"Finding",sort:"id",width:"30%"},{label:"What to do",width:"34%"},{label:"Where",width:"26%"}];function be(e){let n=e.findings.some(({change:r})=>r!=="new");return{...Y(e),columns:wn,rows:(r,t)=>S(r,t).map(o=>({key:o.key,title:o.id,isMuted:o.status==="suppressed",cells:()=>[[T(o)],[...j(n?o:{...o,change:void 0}),P(...F(o.rule?.detail??o.title))],[P(...F(o.rule?.fix??""))],de(o.where[0]?.text??"")],details:()=>W(o,e)}))}}function we(e,n){return{...z(e,n),label:"By file",noun:"file",columns:[{label:"Worst"},{label:"File",width:"54%"},{label:"Findings",width:"34%"}],rows:(r,t)=>K(S(r,t)).map(o=>({...Q(o,n),title:o.worst.name,cells:()=>[[T(o.worst)],[],[B(o.findings)]]}))}}function xe(e){return{...J(e),label:"By rule",noun:"rule",columns:[{label:"Severity"},{label:"Rule",width:"44%"},{label:"Files",width:"44%"}]}}var ve={runtime:"Runtime",development:"Development",unknown:"Unknown use"};function H(e){return{id:"scope",title:"Use",order:Object.keys(ve),labels:ve,valuesOf:e}}var Pe={true:"Direct",false:"Transitive"};function Z(e){let n=r=>ee(e(r)?.toString());return{id:"direct",title:"Dependency",order:Object.keys(Pe),labels:Pe,valuesOf:n}}function ee(e){return e===void 0?[]:[e]}function ke(e,n){return{id:"findings",placeholder:"Search findings",items:e.findings,facets:vn(e),sorts:ie,groupings:xn(e)?[be(e),we(e,n),xe(n)]:[Y(e),z(e,n),J(n)],textOf:({id:r,aliases:t,title:o,name:i,version:s,where:l,cwes:d})=>[r,...t,o,R({name:i,version:s}),...l.map(({text:u})=>u),...d].join(" ")}}function xn({findings:e}){return e.length>0&&e.every(({rule:n})=>n!==void 0)}function vn({sources:e}){return[{id:"status",title:"Result",order:["fails","open","suppressed"],labels:{fails:"Must be fixed",open:"Not blocking",suppressed:"Suppressed"},valuesOf:({status:n})=>[n]},{id:"severity",title:"Severity",order:A,labels:$,valuesOf:({level:n})=>[n]},{id:"change",title:"Compared with the base",order:["new","changed","unchanged"],labels:{new:"New",changed:"Changed",unchanged:"Already there"},valuesOf:({change:n})=>ee(n)},{id:"fix",title:"Fix",order:["yes","no"],labels:{yes:"Fix available",no:"No fix yet"},valuesOf:({fixText:n})=>[n==="no fix yet"?"no":"yes"]},{id:"exploited",title:"Exploitation",order:["yes","no"],labels:{yes:"Known to be exploited",no:"Not known"},valuesOf:({exploitation:n})=>[n?.listed===void 0?"no":"yes"]},{id:"reachable",title:"Reachability",order:["linked","symbol-not-linked","not-linked","unknown"],labels:{linked:"Vulnerable function in use","symbol-not-linked":"Package in use","not-linked":"Not in the program",unknown:"Unknown"},valuesOf:({reachability:n})=>[n??"unknown"]},H(({scope:n})=>[n??"unknown"]),Z(({isDirect:n})=>n),{id:"ecosystem",title:"Ecosystem",valuesOf:({ecosystem:n})=>[n]},{id:"source",title:"Source",valuesOf:({source:n})=>ee(e[n])}]}function Le(e,n){let r=new Map(e.findings.map(o=>[o.key,o])),t=e.fixes.map(o=>Pn(o,r,n));return a("section",{"aria-label":"What to do",class:"fixes"},a("ol",{},...t))}function Pn({title:e,path:n,command:r,alternative:t,fixes:o,stays:i},s,l){let d=(u,p)=>p.length===0?void 0:kn(u,p,s,l);return a("li",{},a("p",{class:"title"},...F(e)),n===void 0||e.includes(n)?void 0:a("p",{},b(n)),ae(r),t===void 0?void 0:a("p",{},"Or: ",...F(t)),d("Fixes",o),d("Leaves",i))}function kn(e,n,r,t){let o=n.map(s=>{let{id:l=s,level:d="none"}=r.get(s)??{};return y({class:`plain severity ${d}`},()=>t(s),l)}),i=a("summary",{},`${e} ${x(n.length,"finding")}`);return a("details",{},i,a("div",{class:"related"},...o))}function Fe(e,n,r){document.addEventListener("keydown",t=>{let o=e();o===void 0||t.ctrlKey||t.metaKey||t.altKey||(t.key==="/"&&!Fn(t.target)?(t.preventDefault(),o.search.focus(),o.search.select()):t.key==="ArrowDown"&&t.target===o.search?(t.preventDefault(),o.element.querySelector(".open")?.focus()):t.key==="Escape"&&Ln(o,n(),r))})}function Ln({search:e},n,r){n.open!==""?r({...n,open:""}):n.text!==""?r({...n,text:""}):e.blur()}function Fn(e){return e instanceof HTMLElement&&e.matches(\'input[type="search"], select, textarea\')}function Te(e){let n=e.map(()=>[]);for(let[r,{dependsOn:t}]of e.entries())for(let o of t)n[o]?.push(r);return n}function Ee(e,n,r){let t=new Map([[e,void 0]]);for(let o of t.keys()){if(n[o]?.isDirect===!0)return Tn(o,t);for(let i of r[o]??[])t.has(i)||t.set(i,o)}}function Tn(e,n){let r=[];for(let t=e;t!==void 0;t=n.get(t))r.push(t);return r}var ne="Not stated",En=[{label:"Type",sort:"type"},{label:"Package",sort:"name",width:"36%"},{label:"License",sort:"license",width:"20%"},{label:"Use",width:"14%"},{label:"Findings",sort:"findings",width:"24%"}];function Ce(e,n){let{omittedPackages:r}=e,t=Map.groupBy(e.findings,({purl:s})=>s),o=Te(e.packages);return{id:"packages",placeholder:"Search packages",items:e.packages.map((s,l)=>({at:l,about:s,findings:t.get(s.purl)??[]})),facets:Mn(e),note:r>0?`, and ${L(r)} more only in the SBOM`:"",sorts:pe,textOf:({about:{name:s,version:l,purl:d,license:u,where:p}})=>[`${s}@${l}`,d,u,...p].join(" "),groupings:[{id:"package",label:"Packages",noun:"package",columns:En,rows:(s,l)=>Cn(s,l).map(d=>({key:String(d.at),title:`${d.about.name}@${d.about.version}`,cells:()=>On(d),details:()=>An(d,{data:e,dependents:o,open:n})}))}]}}var pe=[{id:"name",label:"Name",compare:Sn},{id:"type",label:"Type",compare:(e,n)=>k(e.about.type,n.about.type)},{id:"license",label:"License",compare:(e,n)=>k(e.about.license??"",n.about.license??"")},{id:"findings",label:"Findings",compare:(e,n)=>n.findings.length-e.findings.length}];function Sn(e,n){return k(e.about.name,n.about.name)||k(e.about.version,n.about.version)}function Cn(e,n){let r=pe.find(t=>t.id===n)??pe[0];return r===void 0?e:e.toSorted(r.compare)}function Mn({sources:e}){return[{id:"vulnerable",title:"Findings",order:["yes","no"],labels:{yes:"With findings",no:"Without findings"},valuesOf:({findings:n})=>[n.length>0?"yes":"no"]},{id:"type",title:"Type",valuesOf:({about:n})=>[n.type]},H(({about:n})=>[n.scope]),Z(({about:n})=>n.isDirect),{id:"license",title:"License",valuesOf:({about:n})=>[n.license??ne]},{id:"source",title:"Source",valuesOf:({about:n})=>[e[n.source]??""]}]}function On({about:e,findings:n}){let{type:r,license:t,scope:o,isDirect:i,where:s}=e,l=[o==="unknown"?"":o,i===!0?"direct":""].filter(Boolean);return[[r],[a("small",{class:"path"},s[0]??"")],[t??a("span",{class:"soft"},ne)],[l.join(", ")],[B(n)]]}function An({at:e,about:n,findings:r},{data:t,dependents:o,open:i}){let s=u=>{let{name:p="",version:c=""}=t.packages[u]??{};return`${p}@${c}`},l=Ee(e,t.packages,o),d=u=>$n(u,s,i);return q([["Package URL",b(n.purl)," ",G("Copy",()=>n.purl)],["Supplier",n.supplier],["Location",...n.where.map(u=>V(b(u)))],["Path",...l===void 0||l.length<2?[]:le(l.map(s))],[`Required by ${(o[e]??[]).length}`,d(o[e]??[])],[`Requires ${n.dependsOn.length}`,d(n.dependsOn)],["Findings",r.length===0?void 0:ue(r,i.finding)]])}var Se=40;function $n(e,n,r){if(e.length===0)return;let t=e.length-Se;return a("div",{class:"related"},...e.slice(0,Se).map(o=>y({class:"plain"},()=>r.package(o),n(o))),t>0?`and ${x(t,"more package")}`:void 0)}var Rn=[{label:"Packages"},{label:"License",sort:"license",width:"50%"},{label:"Share",width:"40%"}];function Me(e,n){let t=[...Map.groupBy(e.packages,({license:o})=>o??ne)].map(([o,i])=>({license:o,packages:i}));return t.sort((o,i)=>i.packages.length-o.packages.length||k(o.license,i.license)),{id:"licenses",placeholder:"Search licenses",items:t,facets:[H(({packages:o})=>[...new Set(o.map(({scope:i})=>i))])],textOf:({license:o,packages:i})=>[o,...i.map(({name:s})=>s)].join(" "),sorts:[{id:"packages",label:"Packages"},{id:"license",label:"License"}],groupings:[{id:"license",label:"Licenses",noun:"license",columns:Rn,rows:(o,i)=>(i==="license"?o.toSorted((s,l)=>k(s.license,l.license)):o).map(({license:s,packages:l})=>({key:encodeURIComponent(s),title:s,cells:()=>[[L(l.length)],[],[a("meter",{min:"0",max:String(e.packages.length),value:String(l.length),"aria-label":"Share of all packages"})]],details:()=>y({class:"plain"},()=>n(s),"Show these packages")}))}]}}function Oe(e,n,r){let t=e.map(o=>({item:o,values:n.map(i=>i.valuesOf(o)),text:r(o).toLowerCase()}));return{facets:n,entries:t}}function Ae({facets:e,entries:n},{text:r,chosen:t}){let o=r.toLowerCase().split(/\\s+/).filter(Boolean),i=e.map(({id:d})=>new Set(t[d])),s=e.map(()=>new Map),l=[];for(let d of n){if(!o.every(c=>d.text.includes(c)))continue;let u=Dn(d.values,i);if(u.length===0&&l.push(d.item),u.length>1)continue;let p=u.length===0?d.values.keys():u;for(let c of p)$e(d.values[c]??[],s[c])}return{items:l,counts:s}}function Dn(e,n){let r=[];for(let[t,o]of n.entries())if(!(o.size===0||e[t]?.some(i=>o.has(i)))&&(r.push(t),r.length>1))break;return r}function $e(e,n){for(let r of e)n?.set(r,(n.get(r)??0)+1)}function Re({facets:e,entries:n},r){let t=new Map;for(let{values:s}of n)$e(s[r]??[],t);let o=e[r]?.order??[],i=[...t].filter(([s])=>!o.includes(s));return i.sort(([s,l],[d,u])=>u-l||(s<d?-1:1)),[...o.filter(s=>t.has(s)),...i.map(([s])=>s)]}var Nn=12,De="(min-width: 1000px)";function Ne(e,n){let r={},t=[],o=(l,d,u)=>{let p=(r[l]??[]).filter(c=>c!==d);n({...r,[l]:u?[...p,d]:p})},i=a("details",{class:"facets"},a("summary",{},"Filters"));i.open=matchMedia(De).matches,matchMedia(De).addEventListener("change",({matches:l})=>{i.open=l});for(let[l,d]of e.facets.entries()){let u=Re(e,l);if(u.length<2)continue;let p=a("fieldset",{},a("legend",{},d.title));for(let c of u.slice(0,Nn)){let f=a("input",{type:"checkbox",value:c,name:d.id}),h=a("span",{class:"number"});f.addEventListener("change",()=>o(d.id,c,f.checked));let D=d.id==="severity"?`severity ${c}`:"value";p.append(a("label",{},f,a("span",{class:D},d.labels?.[c]??c),h)),t.push({at:l,value:c,input:f,count:h})}i.append(p)}let s=(l,d)=>{r=l;for(let{at:u,value:p,input:c,count:f}of t){let h=d[u]?.get(p)??0;c.checked=l[c.name]?.includes(p)===!0,f.textContent=L(h),c.parentElement?.classList.toggle("empty",h===0&&!c.checked)}};return i.hidden=t.length===0,{element:i,show:s}}var U=100,Bn=1;function Ie(e,n){let r=a("tr",{role:"row"}),t=a("tbody",{role:"rowgroup"}),o=y({class:"more",hidden:""},()=>c(U)),i=[],s=[],l="",d=0,u=m=>jn(m,i,m.key===l,p),p=m=>e(m===l?"":m),c=m=>{let v=s.slice(d,d+m);d+=v.length,t.append(...v.flatMap(u));let w=s.length-d;o.hidden=w===0,o.textContent=`Show ${x(Math.min(U,w),"more row")}`},f=m=>{let v=s.find(I=>I.key===m),w=He(t,m)?.closest("tr");if(v===void 0||w===null||w===void 0)return;let{nextElementSibling:C}=w;C?.classList.contains("details")===!0&&C.remove(),w.replaceWith(...u(v))};new IntersectionObserver(m=>m.some(({isIntersecting:v})=>v)&&c(U),{rootMargin:"600px"}).observe(o);let D=(m,v,w)=>{let C=In(t),I=l;if(l=w.open,i===m&&d>0&&Be(s)===Be(v))for(let M of new Set([I,l]))f(M);else i!==m&&(i=m,r.replaceChildren(...i.map(M=>Vn(M,n)))),s=v,d=0,t.replaceChildren(...s.length===0?[Gn(i.length)]:[]),c(U);let E=s.findIndex(({key:M})=>M===l);E>=d&&c(E-d+U),Hn(r,i,w.sort),C!==void 0&&He(t,C)?.focus()},g=a("table",{role:"table",class:"rows"});return g.append(a("thead",{role:"rowgroup"},r),t),g.addEventListener("keydown",m=>Un(m,t)),{element:a("div",{class:"frame"},g,o),show:D,showAll:()=>c(s.length)}}function Hn(e,n,r){for(let[t,{sort:o=""}]of n.entries()){let i=e.children[t];i!==void 0&&o!==""&&(i.ariaSort=o===r?"ascending":"none")}}function Be(e){return e.map(({key:n})=>n).join(" ")}function He(e,n){return[...e.querySelectorAll(".open")].find(({dataset:t})=>t.key===n)}function In(e){let{activeElement:n}=document;return n instanceof HTMLElement&&e.contains(n)?n.dataset.key:void 0}function Vn({label:e,width:n="",sort:r},t){let o=r===void 0?e:y({},()=>t(r),e),i=a("th",{scope:"col",role:"columnheader"},o);return i.style.width=n,i}function Gn(e){return a("tr",{role:"row"},a("td",{role:"cell",colspan:String(e),class:"nothing"},"Nothing matches."))}function jn(e,n,r,t){let o=`row-${e.key}`,i=y({class:"open","aria-expanded":String(r),...r?{"aria-controls":o}:{}},()=>t(e.key),e.title);i.dataset.key=e.key;let s=e.cells().map((p,c)=>{let f=c===Bn?[i,...p]:p;return a("td",{role:"cell","data-label":n[c]?.label},...f)}),l=`${r?"opened":""} ${e.isMuted===!0?"muted":""}`,d=a("tr",{role:"row",class:l},...s);if(d.addEventListener("click",({target:p})=>{!(p instanceof Element&&p.closest("a, button")!==null)&&getSelection()?.isCollapsed!==!1&&t(e.key)}),!r)return[d];let u=a("td",{role:"cell",colspan:String(n.length)},e.details());return[d,a("tr",{role:"row",class:"details",id:o},u)]}function Un(e,n){let r=[...n.querySelectorAll(".open")],t=r.findIndex(s=>s.matches(":focus")),o={ArrowDown:t+1,ArrowUp:t-1}[e.key],i=o===void 0||t===-1?void 0:r[o];i!==void 0&&(e.preventDefault(),i.focus())}function Ve(e,n){let r=Oe(e.items,e.facets,e.textOf),[t]=e.groupings,o=O(e.id),i=g=>n({...o,open:"",...g}),s=_n(e,g=>i({text:g})),l=y({class:"plain"},()=>i({text:"",chosen:{}}),"Clear filters"),d=Kn(e,g=>i({by:g})),u=qn(e,g=>i({sort:g})),p=Ne(r,g=>i({chosen:g})),c=Ie(g=>i({open:g}),g=>i({sort:g===o.sort?"":g})),f=a("p",{class:"count",role:"status"});return{element:a("section",{class:"list","aria-label":e.placeholder},a("div",{class:"tools"},s.parentElement??s,l,d,u.parentElement??u),a("div",{class:"columns"},p.element,a("div",{},f,c.element))),search:s,show:g=>{o=g;let N=e.groupings.find(({id:E})=>E===g.by)??t,{items:m,counts:v}=Ae(r,g),w=N.rows(m,g.sort),C=m.length===e.items.length?"":`${L(m.length)} of `,I=N===t?"":` in ${x(w.length,N.noun)}`;f.textContent=`${C}${x(e.items.length,t.noun)}${I}${e.note??""}`,s.value!==g.text&&(s.value=g.text),u.value=g.sort,l.hidden=g.text===""&&Object.values(g.chosen).every(({length:E})=>E===0);for(let[E,M]of[...d.children].entries())M.ariaPressed=String(e.groupings[E]===N);p.show(g.chosen,v),c.show(N.columns,w,g)},showAll:()=>c.showAll()}}function _n({id:e,placeholder:n},r){let t=a("input",{type:"search",id:`${e}-search`,placeholder:n,"aria-label":n,"aria-keyshortcuts":"/",autocomplete:"off",spellcheck:"false"});return t.addEventListener("input",()=>r(t.value)),a("div",{class:"search"},t,a("kbd",{"aria-hidden":"true"},"/")),t}function Kn({groupings:e},n){let r=e.map(({id:o,label:i},s)=>y({},()=>n(s===0?"":o),i)),t=a("div",{class:"choice",role:"group","aria-label":"View"},...r);return t.hidden=e.length<2,t}function qn({id:e,sorts:n},r){let t=n.map((i,s)=>a("option",{value:s===0?"":i.id},i.label)),o=a("select",{id:`${e}-sort`},...t);return o.addEventListener("change",()=>r(o.value)),a("label",{class:"sort"},"Sort by ",o),o}function Ge(){let e=document.documentElement,n=()=>e.dataset.theme===void 0?matchMedia("(prefers-color-scheme: dark)").matches:e.dataset.theme==="dark",r=()=>n()?"Light colors":"Dark colors";return y({class:"theme plain"},t=>{e.dataset.theme=n()?"light":"dark",t.textContent=r()},r())}document.documentElement.classList.add("js");document.addEventListener("DOMContentLoaded",()=>{try{Wn()}catch(e){throw document.documentElement.classList.remove("js"),e}});function Wn(){let e=JSON.parse(document.getElementById("data")?.textContent??""),n=document.querySelector("main");if(n===null)return;let r=new Map,t=zn(e,Yn(n),d),[o]=t,i=a("nav",{class:"tabs","aria-label":"Parts of the report"}),s=a("div",{class:"panel"}),l=O("");function d(p){let c=p.tab===l.tab;u(p);let f=ge(p);c?history.replaceState(void 0,"",f):history.pushState(void 0,"",f)}function u(p){let c=t.find(({id:h})=>h===p.tab)??o;if(c===void 0)return;let f=r.get(c.id)??c.create();r.set(c.id,f),l={...p,tab:c.id},f.element.isConnected||s.replaceChildren(f.element);for(let h of i.children)h.id===`tab-${c.id}`?h.setAttribute("aria-current","page"):h.removeAttribute("aria-current");f.list?.show(l)}for(let{id:p,label:c,count:f}of t){let h=f===void 0?void 0:a("span",{class:"number"},L(f)),D=a("a",{href:`#${p}`,id:`tab-${p}`},c,h);i.append(D)}i.hidden=t.length<2,document.querySelector("header")?.after(i,s),document.querySelector("header")?.prepend(Ge()),addEventListener("hashchange",()=>u(te(location.hash))),addEventListener("beforeprint",()=>r.get(l.tab)?.list?.showAll()),Fe(()=>r.get(l.tab)?.list,()=>l,d),u(te(location.hash)),Xn(s)}function Xn(e){e.querySelector("tr.opened")?.scrollIntoView({block:"center"})}function Yn(e){let n=[...e.children].filter(r=>r.matches("section, details")&&!r.hasAttribute("data-replaced"));return a("section",{class:"overview","aria-label":"Overview"},...n)}function zn(e,n,r){let t=c=>r({...O("findings"),open:c}),o={finding:t,package:c=>r({...O("packages"),open:String(c)})},i=c=>r({...O("packages"),chosen:{license:[c]}}),s=(c,f)=>({id:f.id,label:c,count:f.items.length,create:()=>{let h=Ve(f,r);return{element:h.element,list:h}}}),l=s("Findings",ke(e,t)),d=e.findings.every(({status:c})=>c!=="fails"),u=e.packages.length>0,p={id:"fixes",label:d?"What to do (optional)":"What to do",count:e.fixes.length,create:()=>({element:Le(e,t)})};return[...e.findings.length>0?[l]:[],...e.fixes.length>0?[p]:[],{id:"overview",label:"Overview",create:()=>({element:n})},...u?[s("Packages",Ce(e,o)),s("Licenses",Me(e,i))]:[]]}})();';
// shared/report/html-style.ts
var HTML_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#f6f7f9, #101317); --card: light-dark(#ffffff, #181c22); --raised: light-dark(#f3f5f8, #20252d);
  --ink: light-dark(#1b2027, #e8eaed); --soft: light-dark(#57606c, #a3adba); --line: light-dark(#dde2e8, #2d343d);
  --edge: light-dark(#868f9b, #6d7785); --link: light-dark(#0b5cad, #7cb7ff); --tint: light-dark(#e8f1fc, #1b2b40);
  --pass: light-dark(#13703b, #5fd08f); --fail: light-dark(#b42318, #ff8f85); --warning: light-dark(#8a5a00, #f2bf56);
  --none: light-dark(#4b5563, #aab4c2);
  --malware: light-dark(#6b3fa0, #c9a9f8); --critical: light-dark(#981b1b, #ff7d7d); --high: light-dark(#b4460f, #ffa45c);
  --unknown: light-dark(#4b5563, #aab4c2); --medium: light-dark(#7d6200, #ecd06f); --low: light-dark(#1d6b8f, #7cc8ea);
  --notice: light-dark(#69707d, #8e98a7);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
[data-theme="light"] { color-scheme: light; } [data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
main { max-width: 1280px; margin: 0 auto; padding: 28px 28px 64px; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
code { font: 0.87em/1.5 var(--mono); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
h2, summary { font-size: 16px; font-weight: 650; } h2 { margin: 0 0 10px; } summary { cursor: pointer; padding: 10px 0; }
a, button, .search input { touch-action: manipulation; }
.soft, small, .about, footer { color: var(--soft); }
small { display: block; font-size: 13px; line-height: 1.45; overflow-wrap: anywhere; } small:empty { display: none; }

header { position: relative; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--verdict);
  border-radius: 10px; padding: 22px 28px 20px; overflow-wrap: anywhere; }
.pass { --verdict: var(--pass); } .fail { --verdict: var(--fail); }
.error { --verdict: var(--fail); } .none { --verdict: var(--none); }
h1 { margin: 0; font-size: 25px; line-height: 1.25; letter-spacing: -0.012em; color: var(--verdict); padding-right: 120px; }
header p { margin: 6px 0 0; max-width: 90ch; } header ul { margin: 12px 0 0; padding-left: 20px; }
header li + li { margin-top: 3px; } header details { margin: 0; }
header summary { font-size: 15px; font-weight: 400; padding: 4px 0 0; color: var(--link); }
.about, .accept { font-size: 14px; } .accept { color: var(--soft); } .about code { font-size: 13px; }
.severities { margin-top: 16px; } .bar { display: block; border-radius: 3px; }
.severities ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 22px; padding: 0; margin-top: 10px; }
.severities li + li { margin: 0; } .key { color: var(--soft); font-size: 13px; }
.key span { display: inline-block; width: 12px; height: 12px; vertical-align: -1px; margin-left: 6px; background: var(--soft); forced-color-adjust: none; print-color-adjust: exact; }
.key .short { height: 6px; } .caption { font-size: 14px; color: var(--soft); margin: 0 0 6px; } .old { color: var(--warning); }
.first-fixes { margin-top: 14px; } .first-fixes small + br { display: none; } .first-fixes h2 { margin: 0; } .first-fixes ul { margin-top: 6px; }

h3 { margin: 0 0 8px; font-size: 13px; color: var(--soft); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 20px 40px; padding: 18px 22px;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.charts ul { list-style: none; margin: 0; padding: 0; } .charts li { display: grid; grid-template-columns: 110px 1fr auto; gap: 12px; align-items: center; font-size: 14px; }
.severity { font-weight: 600; white-space: nowrap; color: var(--tone); }
.severity::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 7px;
  background: currentColor; forced-color-adjust: none; print-color-adjust: exact; }
rect { fill: var(--tone); forced-color-adjust: none; print-color-adjust: exact; }
.malware { --tone: var(--malware); } .critical { --tone: var(--critical); } .high { --tone: var(--high); }
.unknown { --tone: var(--unknown); } .medium { --tone: var(--medium); } .low { --tone: var(--low); }
.severity.none, rect.none, .notice { --tone: var(--notice); }
.malware::before { width: 11px; margin-right: 6px; clip-path: path("M2 1h1v1h-1zM8 1h1v1h-1zM3 2h1v1h-1zM7 2h1v1h-1zM2 3h7v1h-7zM1 4h2v1h-2zM4 4h3v1h-3zM8 4h2v1h-2zM0 5h11v1h-11zM0 6h1v1h-1zM2 6h7v1h-7zM10 6h1v1h-1zM0 7h1v1h-1zM2 7h1v1h-1zM8 7h1v1h-1zM10 7h1v1h-1zM3 8h2v1h-2zM6 8h2v1h-2z"); }
.critical::before { clip-path: polygon(50% 4%, 100% 96%, 0 96%); }
.high::before { clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }
.medium::before { clip-path: inset(8% 8%); } .low::before { border-radius: 50%; transform: scale(0.85); }
.unknown::before { clip-path: path(evenodd, "M1 3.2C1 1.2 2.6 0 5 0s4 1.2 4 3c0 1.5-.9 2.2-1.9 2.9C6.4 6.4 6.2 6.7 6.2 7.2H3.900c0-1.4.6-2.1 1.6-2.8C6.200 3.900 6.600 3.600 6.600 3c0-.7-.6-1.100-1.600-1.100s-1.600.4-1.600 1.300zM3.900 8h2.300v2H3.900z"); }
.severity.none::before { clip-path: inset(38% 0); } .notice::before { clip-path: polygon(35% 0, 65% 0, 65% 22%, 35% 22%, 35% 36%, 65% 36%, 65% 100%, 35% 100%); }

section, main > details, .overview > details { margin-top: 28px; }
main > details, .overview > details { border-top: 1px solid var(--line); }
main > details + details, .overview > details + details { margin-top: 0; }
section > ul { margin: 0; padding-left: 20px; } li { overflow-wrap: anywhere; } li + li { margin-top: 4px; }
.scroll, .frame { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.scroll { overflow-x: auto; } .scroll td { overflow-wrap: break-word; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 9px 14px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-top: 0; font-size: 12.5px; font-weight: 600; color: var(--soft); white-space: nowrap; }
td:first-child { white-space: nowrap; overflow-wrap: normal; }
footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--line); font-size: 13px; overflow-wrap: anywhere; }

.js main > section:not(.panel), .js main > details { display: none; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; } [hidden] { display: none !important; }
.plain { border: 0; padding: 0; background: none; color: var(--link); text-align: left; overflow-wrap: anywhere;
  text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.plain.severity { color: var(--tone); white-space: normal; }
.theme { position: absolute; top: 22px; right: 28px; font-size: 13px; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 20px; border-bottom: 1px solid var(--line); }
.tabs a { padding: 9px 14px; color: var(--soft); text-decoration: none; border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs a:hover { color: var(--ink); } .tabs a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--link); }
.number { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; } .tabs .number { margin-left: 7px; }
.panel > section { margin-top: 20px; }
.tools { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; }
.search { position: relative; flex: 1 1 320px; max-width: 560px; }
.search input { width: 100%; padding: 9px 40px 9px 14px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
.search kbd { position: absolute; right: 12px; top: 8px; padding: 1px 7px; border: 1px solid var(--line); border-radius: 5px;
  font: 12px/1.6 var(--mono); color: var(--soft); pointer-events: none; } .search input:focus + kbd { display: none; }
.choice { display: inline-flex; border: 1px solid var(--edge); border-radius: 8px; overflow: hidden; }
.choice button { border: 0; padding: 7px 12px; background: var(--card); } .choice button + button { border-left: 1px solid var(--line); }
.choice button[aria-pressed="true"] { background: var(--tint); font-weight: 600; } .choice button:focus-visible { outline-offset: -3px; }
.sort { color: var(--soft); font-size: 14px; }
select { padding: 7px 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); color: var(--ink); }
.columns { display: grid; grid-template-columns: 216px minmax(0, 1fr); gap: 24px; margin-top: 16px; align-items: start; }
.columns:has(> .facets[hidden]) { grid-template-columns: minmax(0, 1fr); }
.facets { position: sticky; top: 16px; max-height: calc(100vh - 32px); overflow-y: auto; padding-right: 6px; }
.facets summary { display: none; }
fieldset { border: 0; margin: 0 0 18px; padding: 0; min-width: 0; }
legend { padding: 0 0 4px; font-size: 12.5px; font-weight: 600; color: var(--soft); }
fieldset label { display: flex; gap: 8px; align-items: baseline; padding: 3px 0; cursor: pointer; overflow-wrap: anywhere; }
fieldset label .number { margin-left: auto; } fieldset .severity { font-weight: 400; color: inherit; } fieldset .severity::before { background: var(--tone); }
fieldset label.empty { color: var(--soft); } fieldset input { margin: 0; flex: none; translate: 0 1px; accent-color: var(--link); }
.count { margin: 0 0 8px; font-size: 14px; color: var(--soft); }
.rows th button { border: 0; padding: 0; background: none; font-weight: inherit; color: inherit; }
.rows th button::after { content: "↕"; margin-left: 5px; opacity: 0.55; } .rows th[aria-sort="ascending"] button { color: var(--ink); }
.rows th[aria-sort="ascending"] button::after { content: "↓"; opacity: 1; }
.rows tbody tr:not(.details) { cursor: pointer; } .rows tbody tr:not(.details):hover { background: var(--raised); }
.rows tr.opened { background: var(--raised); box-shadow: inset 3px 0 var(--link); } .rows .details > td { border-top: 0; background: var(--raised); padding: 4px 22px 20px; box-shadow: inset 3px 0 var(--link); white-space: normal; }
.muted { color: var(--soft); } .muted .severity { opacity: 0.85; }
.open { border: 0; padding: 0; background: none; color: var(--link); font-weight: 600; text-align: left; overflow-wrap: anywhere; }
.open::before { content: "▸"; display: inline-block; width: 1.1em; color: var(--soft); } .open[aria-expanded="true"]::before { content: "▾"; }
.badge { display: inline-block; margin-left: 6px; padding: 0 7px; border: 1px solid var(--edge); border-radius: 99px; font-size: 12px; white-space: nowrap; }
.badge.alarm { background: var(--fail); border-color: var(--fail); color: var(--card); font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: 2px 14px; } .nothing { padding: 28px 14px; text-align: center; color: var(--soft); }
.more { display: block; margin: 12px auto; padding: 7px 16px; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 7px 20px; margin: 10px 0 14px; }
dt { color: var(--soft); font-size: 14px; } dd { margin: 0; overflow-wrap: anywhere; }
.title { margin: 0; font-weight: 600; overflow-wrap: anywhere; } .paths, .found { margin: 0; padding: 0; list-style: none; }
.command { display: flex; gap: 10px; align-items: flex-start; margin-top: 6px; padding: 8px 10px 8px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.command code { flex: 1; max-height: 9.5em; overflow: auto; }
.copy { flex: none; padding: 3px 11px; border: 1px solid var(--edge); border-radius: 7px; background: var(--card); font-size: 13px; }
.related { display: flex; flex-wrap: wrap; gap: 5px 16px; align-items: baseline; }
.fixes ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 12px; }
.fixes li { padding: 14px 18px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; } .fixes li p { margin: 0; } .fixes li p + p { margin-top: 6px; }
.fixes summary { font-size: 14px; font-weight: 400; padding: 8px 0 0; color: var(--link); } .fixes .related { padding-top: 8px; } .fixes .command { background: var(--raised); }
meter { width: 100%; min-width: 90px; height: 14px; }
#announcement { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

@media (max-width: 999px) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 12px; } .facets { position: static; max-height: none; }
  .facets summary { display: list-item; font-size: 15px; } .facets[open] { columns: 2 200px; column-gap: 32px; }
  .facets[open] summary { column-span: all; } fieldset { break-inside: avoid; } }
@media (max-width: 699px) {
  main { padding: 0 0 40px; } header { border-width: 4px 0 1px; border-radius: 0; padding: 18px 16px; } .theme { top: 18px; right: 16px; }
  h1 { font-size: 21px; padding-right: 96px; } section, main > details, .overview > details, .tabs, .panel, footer { margin-inline: 16px; } .panel section { margin-inline: 0; }
  .overview > details { margin-inline: 0; } .tabs { flex-wrap: nowrap; overflow-x: auto; margin-inline: 0; padding-inline: 8px; } .tabs a { white-space: nowrap; flex: none; padding-inline: 10px; }
  .scroll, .frame { background: none; border: 0; border-radius: 0; overflow: visible; }
  table, tbody, tr, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin-bottom: 10px; padding: 8px 14px; }
  td { border: 0; padding: 3px 0; } td:first-child { white-space: normal; } td:empty { display: none; }
  .rows td:nth-child(n+3)[data-label]::before, .scroll td:nth-child(n+2)::before { content: attr(data-label) ": "; color: var(--soft); font-size: 13px; }
  td > small { display: block; } .counts { display: inline-flex; }
  .rows tr.opened { margin-bottom: 0; border-radius: 10px 10px 0 0; border-bottom: 0; } .rows tr.details { padding: 0; border-top: 0; border-radius: 0 0 10px 10px; } .rows .details > td { padding: 0 14px 14px; border-radius: 0 0 10px 10px; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dt { margin-top: 9px; font-size: 13px; } .open { padding: 3px 0; }
  .choice button { padding-inline: 9px; font-size: 14px; } fieldset label { padding: 6px 0; } }
@media print { :root { color-scheme: light; } body { background: #fff; zoom: 0.75; } main { padding: 0; max-width: none; }
  header, .scroll, .frame { border-color: #bbb; } tr, header, .fixes li { break-inside: avoid; } thead { display: table-header-group; }
  .theme, .tabs, .tools, .facets, .copy, .more, .rows th button::after { display: none !important; } .columns { display: block; } a { color: inherit; } }
`.trim();
export{escapeHtml,chartsHtml,contentPolicy,embedJson,htmlBlock,headerHtml,pageTitle,pageData,PAGE_SCRIPT,HTML_STYLE};

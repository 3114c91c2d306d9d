import{DataError,RemoteError,TrustError,UserError,digestMismatch,digestOf,errorCode,hashFor,isDigest,parseDigest,requireBytesMatch,requireDigest}from"./chunk-YCU6NLYP.js";
// actions/verify/main
import{ setImmediate }from"node:timers/promises";
// host/inputs
import{ isAbsolute, resolve }from"node:path";
// errors/nearest
var MAX_LENGTH = 64;
var MAX_DISTANCE = 5;
var MIN_START_LENGTH = 4;
function nearest(word, names) {
	if (word.length > MAX_LENGTH) return void 0;
	const written = word.toLowerCase();
	return closest(written, names) ?? firstFrom(written, names);
}
function closest(written, names) {
	const limit = Math.min(MAX_DISTANCE, Math.max(2, Math.round(written.length / 3)));
	const ranked = names.map((name) => ({ name, distance: distanceOf(written, name.toLowerCase()) })).filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
	return ranked[0]?.name;
}
function firstFrom(written, names) {
	if (written.length < MIN_START_LENGTH) return void 0;
	return names.find((name) => name.toLowerCase().startsWith(written));
}
function distanceOf(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...a].entries()) {
		const next = [index + 1];
		for (let at = 1; at <= b.length; at++) {
			const change = (row[at - 1] ?? 0) + Number(letter !== b[at - 1]);
			next.push(Math.min(change, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// host/inputs
var TRUE = ["true", "True", "TRUE"];
var FALSE = ["false", "False", "FALSE"];
var WHOLE_NUMBER = /^[0-9]{1,15}$/;
var LOOPBACK_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
function choice(values, options) {
	return {
		...base(options),
		accepts: `one of ${values.join(", ")}`,
		parse: (text4) => oneOf(values, text4)
	};
}
function flag(options) {
	return {
		...base({ default: "false", ...options }),
		shape: "switch",
		absent: false,
		accepts: "true or false",
		parse: (text4) => {
			if (TRUE.includes(text4)) return good(true);
			if (FALSE.includes(text4)) return good(false);
			return bad(
				`is ${quote(text4)}, which is neither true nor false`,
				"Set the input to true or false"
			);
		}
	};
}
function optionalFlag(options) {
	return { ...flag({ ...options, default: "" }), absent: void 0 };
}
function count(options) {
	const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
	const accepts = options.max === void 0 ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
	return {
		...base(options),
		accepts,
		parse: (text4) => {
			const value = Number(text4);
			if (WHOLE_NUMBER.test(text4) && value >= min && value <= max) return good(value);
			return bad(`is ${quote(text4)}`, `Write ${accepts}`);
		}
	};
}
function text(options) {
	const absent = options.default === void 0 ? void 0 : "";
	return { ...base(options), absent, accepts: "text", parse: (written) => good(written) };
}
function secret(options) {
	return { ...text(options), secret: true };
}
function lines(options) {
	const { commas = false } = options;
	return {
		...base(options),
		shape: "list",
		absent: [],
		accepts: commas ? "a list, separated by newlines or commas" : "a list, one item per line",
		parse: (written) => good(splitList(written, commas))
	};
}
function choices(values, options) {
	return {
		...base(options),
		shape: "list",
		absent: [],
		accepts: `any of ${values.join(", ")}, separated by newlines or commas`,
		parse: (written) => {
			const items = splitList(written, true).map((item) => oneOf(values, item));
			const wrong = items.find((parsed) => !parsed.ok);
			if (wrong !== void 0) return wrong;
			return good([...new Set(items.flatMap((parsed) => parsed.ok ? parsed.value : []))]);
		}
	};
}
function path(options) {
	return {
		...base(options),
		accepts: "a path",
		parse: (written, host) => absolutePath(written, host.workspace)
	};
}
function paths(options) {
	return {
		...base(options),
		shape: "list",
		absent: [],
		accepts: "paths, one per line",
		parse: (written, host) => {
			const found = [];
			for (const item of splitList(written, false)) {
				const parsed = absolutePath(item, host.workspace);
				if (!parsed.ok) return parsed;
				found.push(parsed.value);
			}
			return good(found);
		}
	};
}
function url(options) {
	return { ...base(options), accepts: "an https URL", parse: parseUrl };
}
function terminalOnly(input) {
	return { ...input, isTerminalOnly: true };
}
function knownIfEmpty(input) {
	return { ...input, isEmptyKnown: true };
}
function inGroup(group, inputs) {
	const moved = Object.entries(inputs).map(([name, input]) => [name, { ...input, group }]);
	return Object.fromEntries(moved);
}
function base(options) {
	return {
		help: options.help,
		default: options.default ?? "",
		required: options.required ?? false,
		group: options.group ?? "common",
		shape: "value",
		secret: false,
		env: options.env ?? "",
		absent: void 0,
		...options.isForWorkflows === true && { isForWorkflows: true }
	};
}
function oneOf(values, written) {
	const known = values.find((value) => value.toLowerCase() === written.toLowerCase());
	if (known !== void 0) return good(known);
	const similar = nearest(written, values);
	const close = similar?.[0] === written[0]?.toLowerCase() ? similar : void 0;
	return close === void 0 ? bad(`is ${quote(written)}, which is not a valid value`, `Use one of ${values.join(", ")}`) : bad(
		`is ${quote(written)}, which is not one of ${values.join(", ")}`,
		`Did you mean ${close}?`
	);
}
function absolutePath(written, workspace) {
	if (written.includes("\0"))
		return bad("contains a NUL character", "Remove the character from the path");
	return good(isAbsolute(written) ? resolve(written) : resolve(workspace, written));
}
function parseUrl(written) {
	const address = URL.canParse(written) ? new URL(written) : void 0;
	if (address === void 0) {
		return bad(`is ${quote(written)}, which is not a URL`, "Write https://host/path");
	}
	if (address.username !== "" || address.password !== "") {
		return bad("contains a user name or a password", "Use the inputs for credentials instead");
	}
	const local = address.protocol === "http:" && LOOPBACK_HOSTS.includes(address.hostname);
	if (address.protocol !== "https:" && !local) {
		return bad(
			`is ${quote(written)}, which does not use https`,
			"Use a URL that begins with https://"
		);
	}
	return good(written.endsWith("/") ? written.slice(0, -1) : written);
}
function splitList(written, commas) {
	return written.split(commas ? /[\n,]/ : "\n").map((item) => item.trim()).filter((item) => item !== "");
}
function good(value) {
	return { ok: true, value };
}
function bad(problem, fix) {
	return { ok: false, problem, fix };
}
var MAX_QUOTED_LENGTH = 80;
function quote(written) {
	const short = written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
	return `"${short}"`;
}
// flows/clients/inputs
var registryInputs = {
	"registry-username": text({
		group: "registry",
		help: "User name for the registry. Default: the user name in the Docker configuration."
	}),
	"registry-password": secret({
		group: "registry",
		help: "Password or token for the registry. Requires `registry-username`.",
		env: "ASSAY_REGISTRY_PASSWORD"
	})
};
function registryLogin(inputs) {
	return { username: inputs["registry-username"], password: inputs["registry-password"] };
}
// report/block
var MAX_COMMAND = 1e3;
function text2(content, url2) {
	return { as: "text", text: content, url: url2 };
}
function strong(content) {
	return { as: "strong", text: content };
}
function code(content, url2) {
	return { as: "code", text: content, url: url2 };
}
var MAX_MESSAGE_SPANS = 20;
function message(content) {
	const parts = content.split(/(`[^`]+`)/).filter((part2) => part2 !== "");
	if (parts.length > MAX_MESSAGE_SPANS) return [text2(content)];
	return parts.map((part2) => /^`.+`$/s.test(part2) ? code(part2.slice(1, -1)) : text2(part2));
}
function id(content, url2) {
	return { as: "id", text: content, url: url2 };
}
function note(content, url2) {
	return { as: "note", text: content, url: url2 };
}
function small(...line) {
	return { as: "small", line };
}
var BREAK = { as: "break" };
function blockSize(block) {
	return block.kind === "table" ? block.rows.length : block.items.length;
}
// report/policy-text
var SHORT_SHA = 7;
var MAX_FILES = 5;
var DEFAULTS = "built-in rules and the settings of this run";
function policyText(policy) {
	const { from, path: path2, commit, branch, sha256, unreadable: unreadable3 } = policy;
	const at = commit === void 0 ? "" : ` at ${commit.slice(0, SHORT_SHA)}`;
	const whose = {
		base: ` on ${branch}${at}`,
		scanned: ` at the scanned commit${at.replace(" at", "")}`,
		workspace: " in the workspace",
		given: at
	}[from];
	if (unreadable3 !== void 0) {
		return `${DEFAULTS} (${path2}${whose} could not be read: ${unreadable3})`;
	}
	if (sha256 !== void 0) return `${path2}${whose}`;
	return `${DEFAULTS} (no ${path2}${whose})`;
}
function policiesText({ decisions }) {
	const texts = decisions.flatMap(({ policy }) => policy === void 0 ? [] : policyText(policy));
	const distinct = [...new Set(texts)];
	return distinct.length === 0 ? "" : `Policy: ${distinct.join("; ")}`;
}
function changedRulesBlock({ decisions }) {
	const items = decisions.flatMap(changedRulesLines);
	const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
	return {
		kind: "list",
		title: "Policy and workflow changes",
		isFolded: false,
		noun: "change",
		items: [...byText.values()]
	};
}
function changedRulesLines({
	afterMerge,
	workflows = []
}) {
	return [
		...afterMerge === void 0 ? [] : [proposedPolicyLine(afterMerge)],
		...workflows.length === 0 ? [] : [workflowsLine(workflows)]
	];
}
function proposedPolicyLine({ files, changes, outcome }) {
	const what = changes.length === 0 ? "" : ` (${changes.join("; ")})`;
	const by = outcome === void 0 ? "" : `; with it, this pull request ${MEANINGS[outcome]}`;
	return [
		text2("This pull request changes "),
		...filesText(files),
		text2(`${what}. The change takes effect after the merge${by}.`)
	];
}
function workflowsLine(workflows) {
	const which = workflows.length === 1 ? "a workflow that runs" : "workflows that run";
	return [
		text2(`This pull request changes ${which} Assay: `),
		...filesText(workflows),
		text2(". Review the change, because a workflow can skip the check or loosen its inputs.")
	];
}
function filesText(files) {
	const more = files.length - MAX_FILES;
	return [
		...files.slice(0, MAX_FILES).flatMap((file, at) => [...at === 0 ? [] : [text2(", ")], code(file)]),
		...more > 0 ? [text2(` and ${more} more`)] : []
	];
}
var MEANINGS = {
	pass: "would pass",
	fail: "would fail",
	error: "would not pass, because not everything could be checked"
};
// text/count
function countNoun(count3, noun) {
	return `${grouped(count3)} ${count3 === 1 ? noun : pluralOf(noun)}`;
}
function pluralOf(noun) {
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:[sx]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
function grouped(count3) {
	return String(count3).replace(/\B(?=(\d{3})+$)/g, ",");
}
function listed(items) {
	if (items.length < 2) return items[0] ?? "";
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
// text/text-width
var ZERO_WIDTH = new RegExp("\\p{Mn}|\\p{Me}", "u");
var WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
var PRINTABLE_ASCII = /^[ -~]*$/;
function textWidth(text4) {
	if (PRINTABLE_ASCII.test(text4)) return text4.length;
	let width = 0;
	for (const character of text4) width += characterWidth(character);
	return width;
}
function cutToWidth(text4, width) {
	if (textWidth(text4) <= width) return text4;
	let used = 1;
	let kept = "";
	for (const character of text4) {
		used += characterWidth(character);
		if (used > width) break;
		kept += character;
	}
	return width < 1 ? "" : `${kept}…`;
}
function wrapInTwo(text4, first, second) {
	if (textWidth(text4) <= first) return [text4];
	const head = lastWordWithin(text4, first);
	if (head === void 0) return [cutToWidth(text4, first)];
	const rest = text4.slice(head.length).trimStart();
	if (textWidth(rest) <= second) return [head, rest];
	const end2 = lastWordWithin(rest, second - 2);
	return [head, end2 === void 0 ? cutToWidth(rest, second) : `${end2} …`];
}
function lastWordWithin(text4, width) {
	let found;
	for (const { index } of text4.matchAll(/ /g)) {
		if (textWidth(text4.slice(0, index)) > width) break;
		found = text4.slice(0, index);
	}
	return found;
}
var LINE = /(?::\d{1,12}){0,2}$/;
function cutPath(path2, width) {
	if (textWidth(path2) <= width) return path2;
	const [line] = LINE.exec(path2) ?? [""];
	if (line.length >= width) return cutStart(path2, width);
	if (!path2.includes("/"))
		return `${cutToWidth(path2.slice(0, path2.length - line.length), width - line.length)}${line}`;
	const name = path2.slice(path2.lastIndexOf("/"));
	const room = width - textWidth(name) - 1;
	if (room < 1) return cutStart(path2, width);
	let kept = "";
	for (const character of path2) {
		if (textWidth(kept + character) > room) break;
		kept += character;
	}
	return `${kept}…${name}`;
}
function cutStart(text4, width) {
	let kept = "";
	for (const character of [...text4].reverse()) {
		if (textWidth(character + kept) > width - 1) break;
		kept = character + kept;
	}
	return width < 1 ? "" : `…${kept}`;
}
function characterWidth(character) {
	if (ZERO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
// text/visible-text
var MAX_TEXT = 300;
var BLANKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
var PRINTABLE_ASCII2 = /^[ -~]*$/;
function visibleText(text4, maxChars = MAX_TEXT) {
	if (text4.length <= maxChars && PRINTABLE_ASCII2.test(text4)) return text4;
	const start = text4.slice(0, 4 * maxChars);
	const visible = start.replace(BLANKS, " ").replace(INVISIBLE, "�");
	if (visible.length <= maxChars && start.length === text4.length) return visible;
	return `${wholeCharacters(visible.slice(0, maxChars - 1))}…`;
}
function wholeCharacters(text4) {
	const last = text4.charCodeAt(text4.length - 1);
	return last >= 55296 && last <= 56319 ? text4.slice(0, -1) : text4;
}
// report/render-table
var GAP = 2;
var MAX_ID = 40;
var MIN_COLUMN = 6;
var COLOURS = {
	critical: "1;31",
	high: "31",
	medium: "33",
	low: "34",
	none: "2",
	unknown: "1"
};
var PLACES = "Where";
var IDS = "Finding";
var MALWARE_COLOUR = "1;37;45";
function renderTable(block, options) {
	if (block.kind === "list") return renderList(block, options);
	const { rows: all, columns } = block;
	const shown = all.slice(0, options.maxRows ?? all.length);
	const cells = shown.map((row) => row.map(lineText));
	const widths = fitAround(columns.indexOf(IDS), naturalWidths(columns, cells), options.width);
	const head = styled(alignedRow(columns, widths), "1", options);
	const places = columns.indexOf(PLACES);
	const fitting = cells.map(
		(row) => row.map((cell, at) => at === places ? cutPath(cell, widths[at] ?? 0) : cell)
	);
	const body = shown.map((row, at) => coloredRow(row, fitting[at] ?? [], widths, options));
	return linesText([head, ...body, ...moreLines(all.length - shown.length, block)]);
}
function renderList(block, { maxRows = block.items.length }) {
	const shown = block.items.slice(0, maxRows);
	const lines2 = shown.flatMap((item) => itemLines(item));
	return linesText([...lines2, ...moreLines(block.items.length - shown.length, block)]);
}
function itemLines(item) {
	const lines2 = [[]];
	for (const span of item) {
		if (span.as === "break") lines2.push([]);
		else if (span.as === "command") lines2.push([{ ...span, text: `$ ${span.text}` }]);
		else lines2.at(-1)?.push(span);
	}
	return lines2.map((line, at) => `${at === 0 ? "" : "  "}${lineText(line)}`);
}
function moreLines(left, { noun }) {
	return left === 0 ? [] : [`… ${countNoun(left, `more ${noun}`)}`];
}
function linesText(lines2) {
	return lines2.map((line) => `${line}
`).join("");
}
function lineText(line) {
	return line.map(spanText).join("");
}
function spanText(span) {
	if (span.as === "note" || span.as === "small") return "";
	if (span.as === "break") return " ";
	if (span.as === "command") return visibleText(span.text, MAX_COMMAND + 2);
	return span.as === "severity" ? span.label : visibleText(span.text);
}
function naturalWidths(columns, rows) {
	return columns.map(
		(column, at) => rows.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), textWidth(column))
	);
}
function fitAround(fixed, natural, width) {
	const own = Math.min(natural[fixed] ?? 0, MAX_ID);
	const others = natural.toSpliced(fixed, 1);
	const least = own + others.length * (MIN_COLUMN + GAP);
	if (fixed < 0 || least > width) return fitWidths(natural, width);
	return fitWidths(others, width - own - GAP).toSpliced(fixed, 0, own);
}
function fitWidths(natural, width) {
	const widths = [...natural];
	const room = Math.max(width - GAP * (widths.length - 1), MIN_COLUMN * widths.length);
	for (let excess = sum(widths) - room; excess > 0; excess = sum(widths) - room) {
		const widest = widths.indexOf(Math.max(...widths));
		const second = Math.max(MIN_COLUMN, ...widths.filter((_, at) => at !== widest));
		const current = widths[widest] ?? 0;
		widths[widest] = Math.max(current - excess, Math.min(second, current - 1));
	}
	return widths;
}
function alignedRow(cells, widths) {
	return cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join(" ".repeat(GAP)).trimEnd();
}
function padded(cell, width) {
	const cut2 = cutToWidth(cell, width);
	return cut2 + " ".repeat(Math.max(0, width - textWidth(cut2)));
}
function coloredRow(row, cells, widths, options) {
	const aligned = alignedRow(cells, widths);
	const first = row[0]?.[0];
	if (first?.as !== "severity") return aligned;
	const label = cutToWidth(first.label, widths[0] ?? 0);
	const color = first.label === "Malware" ? MALWARE_COLOUR : COLOURS[first.severity];
	return styled(label, color, options) + aligned.slice(label.length);
}
function styled(text4, parameters, options) {
	return options.isColored ? `\x1B[${parameters}m${text4}\x1B[0m` : text4;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// flows/policy/show-policy
function showPolicy(decision, log) {
	const { policy } = decision;
	if (policy !== void 0) log.info(`Policy: ${policyText(policy)}`);
	for (const line of changedRulesLines(decision)) log.annotate("notice", lineText(line));
}
// flows/publishing/inputs
var storeInputs = {
	github: flag({ help: "Also store the evidence as GitHub attestations." }),
	release: text({
		help: "Tag of a GitHub release. Assay also uploads the evidence to this release as `.sigstore.json` files, and provenance additionally as `.intoto.jsonl` files. The release can be a draft."
	}),
	replace: flag({
		group: "expert",
		help: "After storing the new evidence, remove older evidence of the same type from the same signer."
	}),
	"github-token": secret({
		group: "expert",
		default: `\${{ github.token }}`,
		env: "GITHUB_TOKEN",
		help: "Token for checking whether the repository is public, and for storing evidence on GitHub."
	})
};
var deploymentInputs = {
	"deployment-environment": text({
		help: "Environment where the verified images run, such as `production`. If all subjects pass, Assay adds a deployment record to the organization’s linked artifacts. Use this input in a step that runs after the deployment."
	}),
	"deployment-name": text({
		group: "expert",
		help: "Name of the deployment in `deployment-environment`. If a record with this name already exists, GitHub overwrites it. Default: the image’s repository, such as `octo-app`."
	})
};
function deploymentChoice({
	"deployment-environment": environment2,
	"deployment-name": name
}) {
	return environment2 === void 0 ? void 0 : { environment: environment2, name };
}
function storeChoice({github,release,replace}) {
	return { github, release, replace };
}
// flows/results/claimed-run
import{ join as join4, resolve as resolve3 }from"node:path";
// flows/results/claimed-file
import{ lstatSync as lstatSync4, readFileSync }from"node:fs";
// files/write-file
import{ unlinkSync }from"node:fs";
// files/draft-file
import{ randomUUID }from"node:crypto";
import{ lstatSync as lstatSync3, renameSync, rmSync }from"node:fs";
import{ basename, dirname, join as join2 }from"node:path";
// files/make-folder
import{ lstatSync as lstatSync2, mkdirSync }from"node:fs";
// files/walk-path
import{ lstatSync, readlinkSync, statSync }from"node:fs";
import{ isAbsolute as isAbsolute2, join, parse, resolve as resolve2, sep }from"node:path";
var MAX_LINKS = 40;
function walkPath(path2, guarded, find) {
	const whole = resolve2(path2);
	const guards = new Set(guarded.flatMap(identityOfGuard));
	const walk = {
		guards,
		find,
		walked: [rootOf(whole, guards)],
		todo: segmentsOf(whole),
		links: 0
	};
	while (walk.todo.length > 0) {
		const end2 = step(walk);
		if (end2 !== void 0) return end2;
	}
	return { kind: "folder", path: hereIn(walk).path };
}
function hereIn({ walked }) {
	return walked.at(-1) ?? walked[0];
}
function step(walk) {
	const name = walk.todo.shift() ?? "";
	if (name === "..") {
		if (walk.walked.length > 1) walk.walked.pop();
		return void 0;
	}
	const here = hereIn(walk);
	const path2 = join(here.path, name);
	const found = walk.find(path2);
	if (found === void 0) return { kind: "missing", path: path2 };
	if (found.isSymbolicLink()) return follow(path2, here, walk);
	if (!found.isDirectory()) return { kind: "file", path: path2 };
	const isGuarded = here.isGuarded || walk.guards.has(identityOf(found));
	walk.walked.push({ path: path2, isGuarded });
	return void 0;
}
function follow(link, here, walk) {
	walk.links += 1;
	if (here.isGuarded || walk.links > MAX_LINKS) return { kind: "link", path: link };
	const target = readlinkSync(link);
	if (isAbsolute2(target)) walk.walked = [rootOf(target, walk.guards)];
	walk.todo.unshift(...segmentsOf(target));
	return void 0;
}
function rootOf(path2, guards) {
	const { root } = parse(path2);
	return { path: root, isGuarded: guards.has(identityOf(lstatSync(root, { bigint: true }))) };
}
function segmentsOf(path2) {
	const { root } = parse(path2);
	const separator = sep === "/" ? "/" : /[\\/]/;
	return path2.slice(root.length).split(separator).filter((name) => name !== "" && name !== ".");
}
function identityOf({ dev, ino }) {
	return `${dev}:${ino}`;
}
function identityOfGuard(path2) {
	const found = statSync(path2, { bigint: true, throwIfNoEntry: false });
	if (found === void 0 || resolve2(path2) === parse(resolve2(path2)).root) return [];
	return [identityOf(found)];
}
// files/make-folder
function makeFolder(folder, guarded) {
	const { kind: kind2, path: path2 } = walkPath(folder, guarded, foundOrMade);
	if (kind2 === "folder") return path2;
	throw kind2 === "link" ? linkInTheWay(path2) : fileInTheWay(path2);
}
function claimFolder(folder) {
	try {
		mkdirSync(folder);
		return true;
	} catch (error2) {
		if (errorCode(error2) === "EEXIST") return false;
		throw error2;
	}
}
function linkInTheWay(path2) {
	return new UserError(
		"input-invalid",
		`${path2} is a symbolic link. Assay does not write files through links.`,
		"Remove the link, or choose a different folder."
	);
}
function foundOrMade(path2) {
	const options = { bigint: true, throwIfNoEntry: false };
	const found = lstatSync2(path2, options);
	if (found !== void 0) return found;
	claimFolder(path2);
	return lstatSync2(path2, { bigint: true });
}
function fileInTheWay(path2) {
	const message2 = `ENOTDIR: not a directory, '${path2}'`;
	return Object.assign(new Error(message2), { code: "ENOTDIR", syscall: "mkdir", path: path2 });
}
// files/new-file
import{ closeSync, constants, openSync, writeFileSync }from"node:fs";
var NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
var FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;
function createFile(path2) {
	let file = openSync(path2, FLAGS, 438);
	return {
		write: (chunk) => {
			if (file !== void 0) writeFileSync(file, chunk);
		},
		close: () => {
			if (file !== void 0) closeSync(file);
			file = void 0;
		}
	};
}
// files/draft-file
var MAX_DRAFT_STEM = 60;
function openDraftFile(path2, guarded) {
	const target = targetOf(path2, guarded);
	refuseLink(target);
	return draftOf(target);
}
function targetOf(path2, guarded) {
	return join2(makeFolder(dirname(path2), guarded), basename(path2));
}
function refuseLink(path2) {
	const found = lstatSync3(path2, { throwIfNoEntry: false });
	if (found?.isSymbolicLink() === true) throw linkInTheWay(path2);
}
function draftOf(target) {
	const stem = basename(target).slice(0, MAX_DRAFT_STEM);
	const path2 = join2(dirname(target), `${stem}.${randomUUID()}`);
	const file = createFile(path2);
	return {
		write: file.write,
		close: file.close,
		publish: () => renameSync(path2, target),
		discard: () => {
			file.close();
			rmSync(path2, { force: true });
		}
	};
}
// files/write-file
function writeFiles(paths2, content, guarded) {
	const targets = paths2.map((path2) => targetOf(path2, guarded));
	for (const target of targets) refuseLink(target);
	writeAll([{ targets, content }]);
}
function writeTogether(contents, guarded) {
	const parts = [...contents].map(([path2, content]) => ({
		targets: [targetOf(path2, guarded)],
		content
	}));
	for (const target of parts.flatMap(({ targets }) => targets)) refuseLink(target);
	writeAll(parts);
}
function writeFile(path2, content, guarded) {
	writeFiles([path2], content, guarded);
}
function replaceFile(path2, content, guarded) {
	writeAll([{ targets: [targetOf(path2, guarded)], content }]);
}
function writeNewFile(path2, content, guarded) {
	const target = targetOf(path2, guarded);
	let file;
	try {
		file = createFile(target);
	} catch (error2) {
		if (errorCode(error2) === "EEXIST") return false;
		throw error2;
	}
	try {
		file.write(content);
	} finally {
		file.close();
	}
	return true;
}
function removeFile(path2, guarded) {
	try {
		unlinkSync(targetOf(path2, guarded));
		return true;
	} catch (error2) {
		if (errorCode(error2) === "ENOENT") return false;
		throw error2;
	}
}
function writeAll(parts) {
	const drafts = [];
	try {
		for (const { targets, content } of parts) {
			const own = targets.map((target) => {
				const draft = draftOf(target);
				drafts.push(draft);
				return draft;
			});
			for (const chunk of chunksOf(content)) for (const draft of own) draft.write(chunk);
		}
		for (const draft of drafts) draft.close();
		for (const draft of drafts) draft.publish();
	} catch (error2) {
		for (const draft of drafts) draft.discard();
		throw error2;
	}
}
function chunksOf(content) {
	return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}
// flows/results/claimed-file
var MAX_KEPT_BYTES = 16 * 1024 * 1024;
function claimFile(path2, text4, guarded, isKept) {
	const earlier = readPlainFile(path2);
	replaceFile(path2, text4, guarded);
	return {
		replace: (next) => replaceFile(path2, next, guarded),
		release: () => {
			if (readPlainFile(path2) !== text4) return;
			if (earlier !== void 0 && isKept(earlier)) replaceFile(path2, earlier, guarded);
			else removeFile(path2, guarded);
		}
	};
}
function readPlainFile(path2) {
	const found = lstatSync4(path2, { throwIfNoEntry: false });
	if (found?.isFile() !== true || found.size > MAX_KEPT_BYTES) return void 0;
	return readFileSync(path2, "utf8");
}
// errors/describe
var REPORT_HINT = "This is a bug in Assay. Please report it with the lines above.";
var NOT_WRITABLE = "Run this as a user with the required permission, or choose a different path.";
var MACHINE_CURES = new Map([
	["ENOSPC", "The disk is full. Free some space, or use a larger runner."],
	["EDQUOT", "The disk is full. Free some space, or use a larger runner."],
	["EACCES", NOT_WRITABLE],
	["EROFS", NOT_WRITABLE],
	["ENOTDIR", "Remove the file, or choose a different folder."]
]);
var DATA_CURES = new Map([
	["malformed", "Check that this is the correct file, and that it is complete."],
	["not-found", "Check that this is the correct file, and that it is complete."],
	["unsupported-version", "Write the file in a supported version, or update Assay."]
]);
function describeError(error2) {
	if (error2 instanceof UserError) return { message: error2.message, fix: error2.fix };
	if (error2 instanceof DataError)
		return {
			message: withPlace(placeOf(error2), error2.message),
			fix: DATA_CURES.get(error2.code) ?? ""
		};
	if (error2 instanceof RemoteError) return { message: error2.message, fix: error2.fix };
	if (error2 instanceof TrustError) return { message: error2.message, fix: "" };
	const cure = error2 instanceof Error && "code" in error2 && MACHINE_CURES.get(error2.code);
	if (cure) return { message: error2.message, fix: cure };
	if (error2 instanceof Error) return { message: error2.stack ?? error2.message, fix: REPORT_HINT };
	return { message: String(error2), fix: REPORT_HINT };
}
function messageWithFix({ message: message2, fix }) {
	const sentence2 = `${message2.replace(/\.$/, "")}.`;
	return fix === "" ? sentence2 : `${sentence2} Fix: ${inlineFix(fix)}`;
}
function inlineFix(fix) {
	return fix.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
function withPlace(place, message2) {
	return message2.startsWith(`${place}: `) ? message2 : `${place}: ${message2}`;
}
function placeOf(error2) {
	return error2.place.line === void 0 ? error2.place.path : `${error2.place.path}:${error2.place.line}`;
}
// json/canonical-json
function canonicalJson(value) {
	if (Array.isArray(value)) return listJson(value);
	if (typeof value === "object" && value !== null) return objectJson(value);
	return JSON.stringify(value) ?? "null";
}
function* canonicalJsonChunks(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		yield canonicalJson(value);
		return;
	}
	let before = "{";
	for (const [key, member] of membersOf(value).sort(byKey)) {
		yield `${before}${JSON.stringify(key)}:`;
		let opening = "[";
		for (const part2 of partsOf(member)) {
			yield opening + canonicalJson(part2).slice(1, -1);
			opening = ",";
		}
		if (opening === ",") yield "]";
		else if (isIterable(member)) yield "[]";
		else yield* canonicalJsonChunks(member);
		before = ",";
	}
	yield before === "{" ? "{}" : "}";
}
function prettyJson(value) {
	return `${JSON.stringify(value, void 0, 2)}
`;
}
function* prettyJsonChunks(value) {
	if (typeof value === "object" && value !== null) {
		yield* prettyChunks(value, 0);
		yield "\n";
	} else yield prettyJson(value);
}
var MAX_DIVIDED_DEPTH = 5;
var PRETTY_LENGTH = 10;
function* prettyChunks(value, depth) {
	if (typeof value !== "object" || value === null || depth > MAX_DIVIDED_DEPTH) {
		yield prettyItems([value], depth);
		return;
	}
	const isLong = isIterable(value) && !(Array.isArray(value) && value.length < PRETTY_LENGTH);
	yield* isLong ? prettyList(value, depth) : prettyMembers(value, depth);
}
function* prettyList(list2, depth) {
	let before = "[";
	for (const part2 of partsOf(list2, PRETTY_LENGTH)) {
		yield before + newLine(depth + 1) + prettyItems(part2, depth + 1);
		before = ",";
	}
	yield before === "[" ? "[]" : `${newLine(depth)}]`;
}
function* prettyMembers(value, depth) {
	const isList = Array.isArray(value);
	const opening = isList ? "[" : "{";
	let before = opening;
	for (const [key, member] of isList ? value.entries() : membersOf(value)) {
		yield before + newLine(depth + 1) + (isList ? "" : `${JSON.stringify(key)}: `);
		yield* prettyChunks(member, depth + 1);
		before = ",";
	}
	yield (before === opening ? opening : newLine(depth)) + (isList ? "]" : "}");
}
function newLine(depth) {
	return `
${"  ".repeat(depth)}`;
}
function prettyItems(items, depth) {
	let list2 = items;
	for (let level = 1; level < depth; level++) list2 = [list2];
	const text4 = JSON.stringify(list2, void 0, 2);
	return text4.slice(depth * (depth + 3), -depth * (depth + 1));
}
var PART_LENGTH = 100;
function* partsOf(value, length = PART_LENGTH) {
	if (!isIterable(value)) return;
	let part2 = [];
	for (const item of value) {
		if (part2.push(item) < length) continue;
		yield part2;
		part2 = [];
	}
	if (part2.length > 0) yield part2;
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
function membersOf(value) {
	return Object.entries(value).filter(([, member]) => member !== void 0);
}
function byKey([a], [b]) {
	return a < b ? -1 : 1;
}
function listJson(list2) {
	let text4 = "[";
	for (let index = 0; index < list2.length; index++) {
		const item = list2[index];
		text4 += (index === 0 ? "" : ",") + (item === void 0 ? "null" : canonicalJson(item));
	}
	return `${text4}]`;
}
function objectJson(object2) {
	let text4 = "";
	for (const key of sortedKeys(object2)) {
		const member = Reflect.get(object2, key);
		if (member === void 0) continue;
		text4 += `${text4 === "" ? "{" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
	}
	return text4 === "" ? "{}" : `${text4}}`;
}
function sortedKeys(object2) {
	const keys = Object.keys(object2);
	const isSorted = keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key);
	return isSorted ? keys : keys.sort();
}
// json/define-schema
var UNLIMITED = { least: 0, most: Number.POSITIVE_INFINITY };
var flag2 = { kind: "flag", expected: "be true or false" };
var text3 = { kind: "text", isTrimmed: false, expected: "be a string" };
var words = { kind: "text", isTrimmed: true, expected: "be a string" };
var count2 = integer(0, "be a non-negative integer");
function formed(schema, pattern, expected) {
	return { ...schema, form: { pattern, expected } };
}
function integer(least, expected) {
	return { kind: "number", isInteger: true, range: { ...UNLIMITED, least }, expected };
}
function numberFrom(least, most) {
	const expected = `be a number from ${least} to ${most}`;
	return { kind: "number", isInteger: false, range: { least, most }, expected };
}
function choice2(values) {
	return { kind: "choice", values, expected: `be one of ${values.join(", ")}` };
}
function constant(value) {
	return { kind: "constant", value, expected: `be ${value}` };
}
function list(item, options = {}) {
	const common = { size: UNLIMITED, items: "items", expected: "be a list" };
	return { ...common, ...options, kind: "list", item, takesOne: false };
}
function oneOrMore(item, items = "items", most = UNLIMITED.most) {
	const expected = "be a string or a list of strings";
	return { kind: "list", item, takesOne: true, size: { least: 1, most }, items, expected };
}
function map(value, options = {}) {
	const common = { size: UNLIMITED, items: "members", expected: "be a mapping" };
	return { ...common, ...options, kind: "map", value };
}
function object(members) {
	return { ...membersOf2(members), kind: "object", expected: "be a mapping", isClosed: false };
}
function closed(members) {
	const given = membersOf2(members);
	const expected = `be a mapping (keys: ${given.members.map(({ key }) => key).join(", ")})`;
	return { ...given, kind: "object", expected, isClosed: true };
}
function membersOf2(given) {
	const members = Object.entries(given).map(([name, rule]) => ({
		name,
		key: rule.key ?? name,
		rule
	}));
	return { members, isRenamed: members.some(({ name, key }) => name !== key) };
}
function variants(tag, rules) {
	const tags = choice2(rules.map((rule) => constantOf(rule, tag)));
	return { kind: "variants", tag, tags, rules, expected: "be a mapping" };
}
function constantOf({ members }, tag) {
	const rule = members.find(({ key }) => key === tag)?.rule;
	if (rule?.kind === "constant") return String(rule.value);
	throw new Error(`${tag} is not a constant`);
}
function named(key, schema) {
	return { ...schema, key };
}
function optional(of) {
	return { kind: "optional", of, takesNull: false, expected: of.expected };
}
function nullable(of) {
	return { kind: "optional", of, takesNull: true, expected: of.expected };
}
function unread() {
	return { kind: "unread", expected: "be a value" };
}
function checked(of, check, expected = of.expected) {
	return { kind: "checked", of, check, expected };
}
function satisfying(of, isMet, expected) {
	const issues = [{ where: "", message: `must ${expected}` }];
	return checked(of, (value) => isMet(value) ? [] : issues, expected);
}
// model/go-program
var goFunctionsSchema = object({
	packages: list(text3),
	symbols: text3
});
var goProgramSchema = object({
	path: text3,
	purls: list(text3),
	mainPackage: text3,
	os: text3,
	architecture: text3,
	functions: goFunctionsSchema
});
// model/package
var locationSchema = object({
	path: text3,
	line: nullable(count2),
	column: optional(count2),
	endLine: optional(count2),
	endColumn: optional(count2),
	layer: nullable(count2)
});
var PACKAGE_SCOPES = ["runtime", "development", "unknown"];
var PACKAGE_ORIGINS = ["base", "application"];
var hashSchema = object({
	algorithm: choice2(["md5", "sha1", "sha256", "sha384", "sha512"]),
	value: text3
});
var sourcePackageSchema = object({ name: text3, version: text3 });
var packageSchema = object({
	purl: text3,
	type: text3,
	name: text3,
	version: text3,
	ecosystem: optional(text3),
	locations: list(locationSchema),
	includedBy: optional(list(locationSchema)),
	scope: choice2(PACKAGE_SCOPES),
	isDirect: optional(flag2),
	dependsOn: list(text3),
	source: optional(sourcePackageSchema),
	architecture: optional(text3),
	license: optional(text3),
	hashes: optional(list(hashSchema)),
	supplier: optional(text3),
	downloadUrl: optional(text3),
	ownedBy: optional(list(text3)),
	origin: optional(choice2(PACKAGE_ORIGINS))
});
// model/inventory
var SOURCE_KINDS = ["directory", "file", "image", "sbom"];
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var REFERENCE = /^refs\/(?:heads|tags|pull)\/(?!.*(?:\.\.|\/\/))[^\s\0\\]{1,250}$/;
var REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var ROOT = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\0\\]{0,1000}$/;
var checkoutSchema = object({
	commit: nullable(formed(text3, COMMIT, "be a full commit hash")),
	ref: nullable(
		formed(text3, REFERENCE, "be a branch, tag or pull request such as refs/heads/main")
	),
	repository: nullable(formed(text3, REPOSITORY, "be a repository such as octo-org/app")),
	mergeOf: nullable(formed(text3, COMMIT, "be a full commit hash")),
	root: formed(text3, ROOT, "be a relative path without . or ..")
});
var sourceSchema = object({
	kind: choice2(SOURCE_KINDS),
	name: text3,
	digest: nullable(text3),
	imageId: nullable(text3),
	indexDigest: nullable(text3),
	platform: nullable(text3),
	supplier: nullable(text3),
	checkout: optional(checkoutSchema)
});
var platformImageSchema = object({
	platform: text3,
	digest: text3
});
var layerSchema = object({
	diffId: text3,
	createdBy: optional(text3)
});
var BASE_EVIDENCE = ["input", "annotation", "label", "provenance"];
var baseImageSchema = object({
	name: optional(text3),
	digest: optional(text3),
	layers: optional(count2),
	evidence: choice2(BASE_EVIDENCE)
});
var operatingSystemSchema = object({
	id: text3,
	versionId: text3,
	prettyName: optional(text3)
});
var problemSchema = object({
	code: text3,
	message: text3,
	path: text3,
	line: nullable(count2)
});
var INVENTORY_KIND = "assay/inventory/v1";
var inventorySchema = object({
	kind: constant(INVENTORY_KIND),
	source: sourceSchema,
	os: optional(operatingSystemSchema),
	layers: list(layerSchema),
	compressedBytes: optional(count2),
	base: optional(baseImageSchema),
	packages: list(packageSchema),
	contained: optional(list(packageSchema)),
	programs: optional(list(goProgramSchema)),
	problems: list(problemSchema),
	ignored: optional(list(text3)),
	ignoredFiles: optional(count2),
	files: list(text3)
});
// model/decision
var OUTCOMES = ["pass", "fail", "error"];
function worstOutcome(outcomes) {
	let worst = "pass";
	for (const outcome of outcomes) {
		if (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst)) worst = outcome;
	}
	return worst;
}
var reasonSchema = object({
	rule: text3,
	outcome: choice2(["fail", "error"]),
	message: text3,
	codes: nullable(list(text3)),
	accept: nullable(text3),
	acceptOne: nullable(text3),
	before: optional(text3),
	fix: optional(text3),
	findings: list(text3),
	line: optional(count2),
	items: optional(list(text3))
});
var ROOT_ACTION = "all";
var STOPPED_RULE = "ran-to-its-end";
var comparedSchema = object({
	ecosystem: text3,
	packages: count2
});
var decidingPolicySchema = object({
	from: choice2(["base", "scanned", "workspace", "given"]),
	path: text3,
	commit: nullable(formed(text3, COMMIT, "be a full commit hash")),
	branch: nullable(text3),
	sha256: nullable(text3),
	unreadable: nullable(text3)
});
var proposedPolicySchema = object({
	files: list(text3),
	changes: list(text3),
	outcome: optional(choice2(OUTCOMES))
});
var expiringExceptionSchema = object({
	rule: text3,
	id: text3,
	owner: nullable(text3),
	expires: text3,
	line: optional(count2)
});
var staleExceptionSchema = object({
	rule: text3,
	id: text3,
	why: choice2(["expired", "unused"]),
	line: optional(count2)
});
var MILDER_CAUSES = ["existing", "development", "threshold", "unscored", "notice", "other"];
var milderSchema = object({
	cause: choice2(MILDER_CAUSES),
	findings: count2,
	words: text3
});
var DECISION_KIND = "assay/decision/v1";
var decisionFileSchema = object({
	kind: constant(DECISION_KIND),
	action: text3,
	subject: text3,
	outcome: choice2(OUTCOMES),
	summary: optional(text3),
	headline: optional(text3),
	milder: optional(list(milderSchema)),
	gaps: optional(list(text3)),
	compared: optional(list(comparedSchema)),
	skipped: optional(count2),
	contained: optional(count2),
	reasons: list(reasonSchema),
	policy: nullable(decidingPolicySchema),
	afterMerge: nullable(proposedPolicySchema),
	workflows: optional(list(text3)),
	expiring: optional(list(expiringExceptionSchema)),
	stale: optional(list(staleExceptionSchema))
});
function decidedBy(reasons) {
	const outcomes = reasons.map(({ outcome }) => outcome);
	return { outcome: worstOutcome(outcomes), isComplete: !outcomes.includes("error") };
}
function verifiedSubject({ name, digest }) {
	return name === "" ? digest : `${name}@${digest}`;
}
// flows/results/error-decision
function errorDecision(action, subject, { message: message2, fix }) {
	const reason = { rule: STOPPED_RULE, outcome: "error", message: message2, findings: [] };
	const decision = {
		kind: DECISION_KIND,
		action,
		subject,
		outcome: "error",
		isComplete: false,
		reasons: [fix === "" ? reason : { ...reason, fix }]
	};
	return prettyJson(decision);
}
function describeShortly(error2) {
	const { message: message2, fix } = describeError(error2);
	return { message: message2.split("\n", 1)[0] ?? "", fix };
}
function isDecisionBy(action, decision) {
	try {
		return JSON.parse(decision).action === action;
	} catch {
		return false;
	}
}
// flows/results/step-files
import{ join as join3 }from"node:path";
// host/guarded-folders
function guardedFolders({workspace,env}) {
	const shared = env["RUNNER_TEMP"] ?? "";
	return shared === "" ? [workspace] : [workspace, shared];
}
// flows/results/step-files
var MAX_RUNS = 1e3;
async function openStepFiles(step3, action, outputDir) {
	return await stepFilesOpener(step3, action)(outputDir);
}
function stepFilesOpener(step3, action) {
	const guarded = guardedFolders(step3);
	const nextFolder = step3.kind === "actions" ? folderClaims(step3.stepsFolder, action, guarded) : void 0;
	return async (outputDir) => {
		const own = nextFolder?.();
		if (own !== void 0) {
			const files = filesIn(() => [own], guarded);
			return outputDir === void 0 ? files : withFolder(files, outputDir);
		}
		if (outputDir === void 0)
			return filesIn(() => [step3.stepsFolder], guarded, step3.isScratch === true);
		makeOutputFolder(outputDir, guarded);
		return filesIn(() => [outputDir], guarded);
	};
}
function withFolder({ folder, guarded }, outputDir) {
	makeOutputFolder(outputDir, guarded);
	return filesIn(() => [outputDir, folder], guarded);
}
function filesIn(folders, guarded, isScratch = false) {
	const pathsOf2 = (name) => folders().map((folder) => join3(folder, name));
	return {
		get folder() {
			return folders()[0] ?? "";
		},
		write: async (name, content) => {
			const paths2 = pathsOf2(name);
			writeFiles(paths2, content, guarded);
			return paths2[0] ?? "";
		},
		pathsOf: pathsOf2,
		guarded,
		isScratch
	};
}
function folderClaims(parent, action, guarded) {
	let run = 0;
	return () => {
		if (run === 0) makeFolder(parent, guarded);
		while (++run <= MAX_RUNS) {
			const folder = join3(parent, `${numberOf(run)}-${action}`);
			if (claimFolder(join3(parent, `.${numberOf(run)}`)) && claimFolder(folder)) return folder;
		}
		throw new UserError(
			"not-supported",
			`This job has run Assay more than ${MAX_RUNS} times.`,
			"Split the job into several jobs."
		);
	};
}
function numberOf(run) {
	return String(run).padStart(3, "0");
}
function makeOutputFolder(folder, guarded) {
	try {
		makeFolder(folder, guarded);
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		throw new UserError(
			"input-invalid",
			`The folder ${folder} cannot be created.`,
			"Set `output-dir` to a different folder.",
			{ cause }
		);
	}
}
// flows/results/claimed-run
var DECISION_FILE = "decision.json";
var DID_NOT_FINISH = {
	message: "The step was killed or canceled before it finished.",
	fix: "Run the job again. If the job exceeded its time limit, increase `timeout-minutes`."
};
async function claimedRun(step3, action, work) {
	const claim = await claimRun(step3, action);
	try {
		const result = await work(claim);
		claim.release();
		return result;
	} catch (error2) {
		setErrorOutputs(step3, action);
		claim.fail(error2);
		throw error2;
	}
}
async function claimRun(step3, action) {
	setErrorOutputs(step3, action);
	const open = stepFilesOpener(step3, action.name);
	const claimed = [];
	const decisionOf = (description) => errorDecision(action.name, subjectIn(step3, action), description);
	const fail = (error2) => {
		const failure2 = decisionOf(describeShortly(error2));
		for (const file of claimed) file.replace(failure2);
	};
	const text4 = decisionOf(DID_NOT_FINISH);
	const claimIn = ({ folder, guarded }) => {
		const path2 = join4(folder, DECISION_FILE);
		claimed.push(claimFile(path2, text4, guarded, (earlier) => !isDecisionBy(action.name, earlier)));
	};
	const files = await openFiles(step3, open, claimIn).catch((error2) => {
		fail(error2);
		throw error2;
	});
	return {
		files,
		open,
		fail,
		release: () => {
			for (const file of claimed) file.release();
		}
	};
}
function setErrorOutputs(step3, { outputs }) {
	if ("decision" in outputs) step3.setOutput("decision", "error");
	if ("complete" in outputs) step3.setOutput("complete", "false");
}
async function openFiles(step3, open, claimIn) {
	const asked = outputDirOf(step3);
	if (step3.kind === "terminal") {
		const files2 = await open(asked);
		if (asked !== void 0) claimIn(files2);
		return files2;
	}
	const own = await open(void 0);
	claimIn(own);
	if (asked === void 0) return own;
	const files = withFolder(own, asked);
	claimIn(files);
	return files;
}
function outputDirOf(step3) {
	const asked = step3.input("output-dir");
	return asked === "" || asked.includes("\0") ? void 0 : resolve3(step3.workspace, asked);
}
var SUBJECT_INPUTS = ["image", "path", "subject-path", "sbom"];
function subjectIn(step3, { inputs = {} }) {
	const given = SUBJECT_INPUTS.map((name) => step3.input(name)).find((value) => value !== "");
	return given ?? (Object.hasOwn(inputs, "path") ? "." : "");
}
// flows/subjects/inputs
var subjectInputs = {
	image: lines({
		help: "Images, in the form `registry/name:tag@digest` or `oci:DIR[:TAG]`. Assay resolves each tag once, and then uses only the digest."
	}),
	platforms: choice(["all", "index"], {
		default: "all",
		help: "Subjects in a multi-platform image: the index and the image for each platform (`all`), or only the index (`index`). Assay does not change BuildKit attestations in the index."
	}),
	"evidence-repository": text({
		group: "registry",
		help: "Repository to store image signatures and attestations in, in the form `registry/name`. cosign reads the same setting from `COSIGN_REPOSITORY`. Default: the image’s repository."
	}),
	"subject-path": lines({
		help: "Paths or patterns of files, such as `dist/*.tar.gz`. A pattern that begins with `!` excludes files and folders. `*` does not match hidden files."
	}),
	"subject-checksums": path({
		group: "expert",
		help: "Checksum file in the format of `sha256sum`, `sha512sum` or BSD `sha256`. Each line specifies a subject."
	}),
	subjects: path({
		group: "expert",
		help: 'File with a list of subjects from another job: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Default: the list at `$GITHUB_ARTIFACTS_LIST`, if no input names a subject.'
	})
};
var renamedSubjectInputs = { path: "subject-path", token: "github-token" };
function namedSubjects(inputs) {
	return {
		images: inputs.image,
		files: inputs["subject-path"],
		checksums: inputs["subject-checksums"],
		list: inputs.subjects,
		platforms: inputs.platforms,
		evidenceRepository: inputs["evidence-repository"]
	};
}
// attest/file-subjects
import{ createHash }from"node:crypto";
import * as fs from "node:fs";
import{ basename as basename2, dirname as dirname2, resolve as resolve4 }from"node:path";
import{ pipeline }from"node:stream/promises";
// files/link-below
import{ lstatSync as lstatSync5 }from"node:fs";
function requireNoLink(path2, guarded) {
	const { kind: kind2, path: found } = walkPath(
		path2,
		guarded,
		(each) => lstatSync5(each, { bigint: true, throwIfNoEntry: false })
	);
	if (kind2 !== "link") return;
	throw new UserError(
		"input-invalid",
		`${found} is a symbolic link. Assay does not read files through links.`,
		"Use the path of the link's target, or replace the link with a copy (`cp -L`)."
	);
}
// model/attestation
var subjectSchema = object({
	name: text3,
	digest: text3
});
var BUNDLE_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var IN_TOTO_PAYLOAD_TYPE = "application/vnd.in-toto+json";
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var COSIGN_SIGN_PREDICATE_TYPE = "https://sigstore.dev/cosign/sign/v1";
var SLSA_PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
// attest/statement
var MAX_SUBJECTS = 1024;
var DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;
function makeStatement(subjects, predicateType, predicate) {
	const distinct = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, subject]) => subject);
	requireCount(distinct.length);
	return {
		_type: STATEMENT_TYPE,
		subject: distinct.map(statementSubject),
		predicateType: requireType(predicateType),
		predicate
	};
}
function statementSubject(subject) {
	const [algorithm, hex] = DIGEST.exec(subject.digest)?.slice(1).filter(Boolean) ?? [];
	if (algorithm === void 0 || hex === void 0) {
		throw new UserError(
			"input-invalid",
			`The subject ${subject.name} has the digest ${subject.digest}, which is neither sha256 nor sha512.`,
			"Write the digest as `sha256:` followed by 64 lowercase hexadecimal digits, or as `sha512:` followed by 128."
		);
	}
	const digest = { [algorithm]: hex };
	return subject.name === "" ? { digest } : { name: subject.name, digest };
}
function requireCount(count3) {
	if (count3 === 0) {
		throw new UserError(
			"input-missing",
			"No subject to attest.",
			"Check that the paths, the image or the checksum file specify at least one subject."
		);
	}
	if (count3 <= MAX_SUBJECTS) return;
	throw new UserError(
		"input-invalid",
		`There are ${count3} subjects, but a statement can have at most ${MAX_SUBJECTS}.`,
		"Attest the subjects in several steps, or attest an archive or a checksum file that covers all of them."
	);
}
function requireType(predicateType) {
	if (URL.canParse(predicateType)) return predicateType;
	throw new UserError(
		"input-invalid",
		`The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
		"Use the type from the predicate’s specification, such as https://cyclonedx.org/bom."
	);
}
function keyOf(subject) {
	return JSON.stringify([subject.name, subject.digest]);
}
// attest/file-subjects
var MAX_MATCHES = 5e4;
async function fileSubjects(root, patterns, guarded) {
	const paths2 = await matchedFiles(root, patterns);
	const subjects = [];
	for (const path2 of paths2) {
		requireNoLink(path2, guarded);
		subjects.push({ name: basename2(path2), digest: await digestOfFile(path2), path: path2 });
	}
	return subjects;
}
async function digestOfFile(path2, algorithm = "sha256") {
	const hash4 = createHash(algorithm);
	await pipeline(fs.createReadStream(path2), hash4);
	return `${algorithm}:${hash4.digest("hex")}`;
}
async function matchedFiles(root, patterns) {
	const files = new Set();
	for (const pattern of patterns) {
		if (pattern.startsWith("!")) {
			exclude(await glob(root, pattern.slice(1)), files);
			continue;
		}
		const matched = (await glob(root, pattern)).filter(isFile);
		if (matched.length === 0) throw nothingMatches(pattern);
		for (const path2 of matched) files.add(path2);
	}
	if (files.size === 0) throw nothingLeft(patterns);
	if (files.size <= MAX_SUBJECTS) return [...files].sort();
	throw new UserError(
		"input-invalid",
		`The patterns match ${files.size} files, but a statement can have at most ${MAX_SUBJECTS} subjects.`,
		"Use narrower patterns, or attest a checksum file."
	);
}
function exclude(matched, files) {
	const excluded = new Set(matched);
	for (const path2 of [...files].filter((each) => isIn(each, excluded))) files.delete(path2);
}
function isIn(path2, excluded) {
	return excluded.has(path2) || dirname2(path2) !== path2 && isIn(dirname2(path2), excluded);
}
function isFile(path2) {
	return fs.statSync(path2, { throwIfNoEntry: false })?.isFile() === true;
}
async function glob(root, pattern) {
	const plain = resolve4(root, pattern);
	if (!WILDCARD.test(pattern) && fs.existsSync(plain)) return [plain];
	const found = [];
	for await (const path2 of fs.promises.glob(pattern, { cwd: root })) {
		found.push(resolve4(root, path2));
		if (found.length > MAX_MATCHES) throw tooMany(pattern);
	}
	return found;
}
var WILDCARD = /[*?{]/;
function nothingLeft(patterns) {
	return new UserError(
		"file-not-found",
		`No files match the patterns ${patterns.map((pattern) => JSON.stringify(pattern)).join(", ")}.`,
		"Add a pattern that matches a file, or exclude fewer files."
	);
}
function nothingMatches(pattern) {
	return new UserError(
		"file-not-found",
		`No file matches ${JSON.stringify(pattern)}.`,
		"Check the path, and make sure that an earlier step creates the file."
	);
}
function tooMany(pattern) {
	return new UserError(
		"input-invalid",
		`The pattern ${JSON.stringify(pattern)} matches more than ${MAX_MATCHES} entries.`,
		"Use a narrower pattern."
	);
}
// concurrency/map-concurrently
async function mapConcurrently(items, width, work) {
	const results = [];
	const queue = items.entries();
	let hasFailed = false;
	async function takeTurns() {
		for (const [index, item] of queue) {
			if (hasFailed) return;
			try {
				results[index] = await work(item);
			} catch (error2) {
				hasFailed = true;
				throw error2;
			}
		}
	}
	const turns = await Promise.allSettled(Array.from({ length: width }, takeTurns));
	const failed = turns.find((turn) => turn.status === "rejected");
	if (failed !== void 0) throw failed.reason;
	return results;
}
// oci/reference
var DOCKER_HUB = "index.docker.io";
var DOCKER_HUB_NAMES = new Set([DOCKER_HUB, "docker.io", "registry-1.docker.io"]);
var DEFAULT_TAG = "latest";
var REPOSITORY_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
var HOST = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
var MAX_NAME_LENGTH = 255;
function parseImageReference(text4) {
	const at = text4.indexOf("@");
	const digest = at === -1 ? void 0 : text4.slice(at + 1);
	if (digest === "") {
		throw invalid(text4, "Add the digest after the @, and check the output of the build step.");
	}
	if (digest !== void 0 && !isDigest(digest)) {
		throw invalid(text4, "Write the digest as sha256: followed by 64 lowercase hex digits.");
	}
	const named2 = at === -1 ? text4 : text4.slice(0, at);
	const colon = named2.lastIndexOf(":");
	const hasTag = colon > named2.lastIndexOf("/");
	const tag = hasTag ? named2.slice(colon + 1) : void 0;
	if (tag !== void 0 && !TAG.test(tag)) {
		throw invalid(
			text4,
			'In a tag, use at most 128 characters, and only letters, digits, "_", "." and "-".'
		);
	}
	const location = splitRegistry(hasTag ? named2.slice(0, colon) : named2, text4);
	return { ...location, tag: tag ?? (digest === void 0 ? DEFAULT_TAG : void 0), digest };
}
function repositoryName(reference) {
	return `${reference.registry}/${reference.repository}`;
}
function manifestReference(reference) {
	return reference.digest ?? reference.tag ?? DEFAULT_TAG;
}
function splitRegistry(name, text4) {
	const slash = name.indexOf("/");
	const first = slash === -1 ? "" : name.slice(0, slash);
	const hasRegistry = /[.:]/.test(first) || first === "localhost" || first.startsWith("[");
	const host = hasRegistry ? first : DOCKER_HUB;
	if (!HOST.test(host))
		throw invalid(
			text4,
			`Use a host name before the first slash. '${host.slice(0, 60)}' is not a host name.`
		);
	const registry3 = DOCKER_HUB_NAMES.has(host.toLowerCase()) ? DOCKER_HUB : host.toLowerCase();
	const path2 = hasRegistry ? name.slice(slash + 1) : name;
	requireRepository(path2, text4);
	const isShort = registry3 === DOCKER_HUB && !path2.includes("/");
	return { registry: registry3, repository: isShort ? `library/${path2}` : path2 };
}
function requireRepository(path2, text4) {
	const isWellFormed = (name) => name.split("/").every((part2) => REPOSITORY_PART.test(part2));
	if (path2 !== path2.toLowerCase() && isWellFormed(path2.toLowerCase())) {
		throw invalid(text4, `Write the image name in lowercase: ${path2.toLowerCase().slice(0, 200)}`);
	}
	if (path2.length > MAX_NAME_LENGTH) {
		throw invalid(text4, `Shorten the name to at most ${MAX_NAME_LENGTH} characters.`);
	}
	if (!isWellFormed(path2)) {
		throw invalid(text4, "Write the reference as registry/name:tag, such as ghcr.io/owner/image:1.2.");
	}
}
function invalid(text4, fix) {
	const shown = text4.length > 200 ? `${text4.slice(0, 200)}…` : text4;
	return new UserError("input-invalid", `'${shown}' is not an image reference.`, fix);
}
// concurrency/once-per-key
function oncePerKey() {
	const known = new Map();
	return (key, work) => {
		const earlier = known.get(key);
		if (earlier !== void 0) return earlier;
		const own = work();
		known.set(key, own);
		own.catch(() => known.delete(key));
		return own;
	};
}
// json/exact-keys
function requireExactKeys(object2, known, where, path2) {
	for (const key of Object.keys(object2)) {
		if (known.includes(key)) continue;
		const meant = known.find((name) => folded(name) === folded(key));
		if (meant === void 0) continue;
		const message2 = `${path2}: ${where} contains the key ${JSON.stringify(key)}, which Go parses as ${meant}`;
		throw new DataError("malformed", message2, { path: path2 });
	}
}
function folded(key) {
	return key.toUpperCase().toLowerCase();
}
// json/guards
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asObject(value, where) {
	if (isObject(value)) return value;
	throw unexpected("an object", value, where);
}
function asArray(value, where) {
	if (Array.isArray(value)) return value;
	throw unexpected("an array", value, where);
}
function asString(value, where) {
	if (typeof value === "string") return value;
	throw unexpected("a string", value, where);
}
function asNumber(value, where) {
	if (typeof value === "number" && Number.isFinite(value)) return value;
	throw unexpected("a number", value, where);
}
function optionalString(value, where) {
	return isAbsent(value) ? void 0 : asString(value, where);
}
function optionalObject(value, where) {
	return isAbsent(value) ? void 0 : asObject(value, where);
}
function optionalArray(value, where) {
	return isAbsent(value) ? void 0 : asArray(value, where);
}
function stringAt(object2, key) {
	const value = ownValue(object2, key);
	return typeof value === "string" ? value : void 0;
}
function objectAt(object2, key) {
	const value = ownValue(object2, key);
	return isObject(value) ? value : void 0;
}
function arrayAt(object2, key) {
	const value = ownValue(object2, key);
	return Array.isArray(value) ? value : void 0;
}
function scalarText(value) {
	const isScalar = ["string", "number", "bigint", "boolean"].includes(typeof value);
	return isScalar ? String(value) : "";
}
function ownValue(object2, key) {
	return Object.hasOwn(object2, key) ? object2[key] : void 0;
}
function isAbsent(value) {
	return value === void 0 || value === null;
}
function unexpected(expected, value, where) {
	return new DataError("malformed", `${where} must be ${expected}, not ${kindOf(value)}`, {
		path: where
	});
}
function kindOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	return typeof value;
}
// json/parse-json
var BYTE_ORDER_MARK = 65279;
var POSITION = /at position (\d+)/;
function parseJson(bytes, path2) {
	const text4 = withoutByteOrderMark(typeof bytes === "string" ? bytes : bytes.toString("utf8"));
	try {
		return JSON.parse(text4);
	} catch (cause) {
		throw new DataError(
			"malformed",
			"the content is not valid JSON",
			{ path: path2, line: lineOf(cause, text4) },
			{cause}
		);
	}
}
function withoutByteOrderMark(text4) {
	return text4.charCodeAt(0) === BYTE_ORDER_MARK ? text4.slice(1) : text4;
}
function lineOf(error2, text4) {
	if (!(error2 instanceof SyntaxError)) return void 0;
	const position2 = POSITION.exec(error2.message)?.[1];
	const end2 = position2 === void 0 ? text4.length : Number(position2);
	let line = 1;
	for (let at = text4.indexOf("\n"); at !== -1 && at < end2; at = text4.indexOf("\n", at + 1)) line++;
	return line;
}
// json/written-form
var START = /^[{[]\n([ \t]{1,10})\S/;
function writtenIndent(text4, value) {
	const indent = START.exec(text4)?.[1] ?? "";
	const written = stringified(value, indent);
	const isWritten = text4 === written || text4.endsWith("\n") && written !== void 0 && text4 === `${written}
`;
	return isWritten ? indent : void 0;
}
function stringified(value, indent) {
	try {
		return JSON.stringify(value, null, indent);
	} catch (error2) {
		if (error2 instanceof RangeError) return void 0;
		throw error2;
	}
}
// json/parse-exact-json
function parseExactJson(bytes, path2) {
	return parseUniqueJson(decoded(bytes, path2), path2);
}
function parseUniqueJson(text4, path2) {
	const value = parseJson(text4, path2);
	if (writtenIndent(text4, value) !== void 0) return value;
	const key = repeatedKey(text4);
	if (key === void 0) return value;
	throw new DataError("malformed", `the key ${JSON.stringify(key)} occurs twice`, { path: path2 });
}
function decoded(bytes, path2) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new DataError("malformed", "the text is not valid UTF-8", { path: path2 }, { cause });
	}
}
function repeatedKey(text4) {
	const open = [];
	let at = 0;
	while (at < text4.length) {
		if (text4[at] !== '"') {
			follow2(open, text4[at]);
			at += 1;
			continue;
		}
		const end2 = endOfString(text4, at);
		const key = isKey(text4, end2) ? keyIn(text4.slice(at, end2)) : void 0;
		if (key !== void 0 && open.at(-1)?.has(key) === true) return key;
		if (key !== void 0) open.at(-1)?.add(key);
		at = end2;
	}
	return void 0;
}
function keyIn(quoted) {
	return quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
function follow2(open, character) {
	if (character === "{") open.push(new Set());
	else if (character === "[") open.push(void 0);
	else if (character === "}" || character === "]") open.pop();
}
function endOfString(text4, start) {
	let end2 = text4.indexOf('"', start + 1);
	while (isEscaped(text4, end2)) end2 = text4.indexOf('"', end2 + 1);
	return end2 + 1;
}
function isEscaped(text4, at) {
	let backslashes = 0;
	while (text4[at - 1 - backslashes] === "\\") backslashes += 1;
	return backslashes % 2 === 1;
}
function isKey(text4, end2) {
	let at = end2;
	while (WHITE_SPACE.has(text4[at] ?? "")) at += 1;
	return text4[at] === ":";
}
var WHITE_SPACE = new Set([" ", "	", "\n", "\r"]);
// oci/image-store
var MEDIA_TYPES = {
	ociManifest: "application/vnd.oci.image.manifest.v1+json",
	ociIndex: "application/vnd.oci.image.index.v1+json",
	ociConfig: "application/vnd.oci.image.config.v1+json",
	ociEmpty: "application/vnd.oci.empty.v1+json",
	dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
	dockerList: "application/vnd.docker.distribution.manifest.list.v2+json"
};
// oci/manifest
var MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
var MAX_FOREIGN_MANIFEST_BYTES = 16 * 1024 * 1024;
var MAX_DESCRIPTORS = 1e4;
var MANIFEST_TYPES = [MEDIA_TYPES.ociManifest, MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerManifest, MEDIA_TYPES.dockerList];
function parseManifest(bytes, path2) {
	const value = asObject(parseExactJson(bytes, path2), "$");
	requireExactKeys(value, MANIFEST_KEYS, "$", path2);
	if (value["schemaVersion"] === 1) {
		const message2 = `${path2} uses the obsolete schema 1. Fix: push the image again with a current tool`;
		throw new DataError("unsupported-version", message2, { path: path2 });
	}
	const isIndex = Array.isArray(value["manifests"]);
	const isManifest = Array.isArray(value["layers"]) || isObject(value["config"]);
	if (isIndex && isManifest) {
		throw new DataError("malformed", `${path2} is both an index and a manifest`, { path: path2 });
	}
	if (!isIndex && !isManifest) {
		throw new DataError("malformed", `${path2} is neither an index nor a manifest`, { path: path2 });
	}
	return isIndex ? indexOf(value, path2) : manifestOf(value, path2);
}
var MANIFEST_KEYS = [
	"schemaVersion",
	"mediaType",
	"artifactType",
	"config",
	"layers",
	"manifests",
	"subject",
	"annotations"
];
function mayBeManifest(bytes) {
	const keys = new Set(keysOf(bytes).map(folded));
	return IMAGE_KEYS.some((all) => all.every((key) => keys.has(key)));
}
var IMAGE_KEYS = [["config", "layers"], ["manifests"], ["fslayers"]];
function keysOf(bytes) {
	try {
		const value = parseJson(bytes, "");
		return isObject(value) ? Object.keys(value) : [];
	} catch {
		return [];
	}
}
function hasImageConfig({ config }) {
	return CONFIG_TYPES.has(config.mediaType);
}
var CONFIG_TYPES = new Set([
	MEDIA_TYPES.ociConfig,
	"application/vnd.docker.container.image.v1+json",
	"",
	"application/octet-stream"
]);
function manifestOf(value, path2) {
	const layers = optionalArray(value["layers"], "$.layers") ?? [];
	return {
		kind: "manifest",
		config: parseDescriptor(value["config"], "$.config", path2),
		layers: descriptors(layers, "$.layers", path2),
		subject: subjectOf(value, path2),
		artifactType: optionalString(value["artifactType"], "$.artifactType"),
		annotations: parseAnnotations(value["annotations"], "$.annotations")
	};
}
function indexOf(value, path2) {
	return {
		kind: "index",
		manifests: descriptors(asArray(value["manifests"], "$.manifests"), "$.manifests", path2),
		subject: subjectOf(value, path2),
		annotations: parseAnnotations(value["annotations"], "$.annotations")
	};
}
function subjectOf(value, path2) {
	const subject = optionalObject(value["subject"], "$.subject");
	return subject === void 0 ? void 0 : parseDescriptor(subject, "$.subject", path2);
}
function descriptors(values, where, path2) {
	if (values.length > MAX_DESCRIPTORS) {
		const message2 = `${path2}: ${where} has more than ${MAX_DESCRIPTORS} entries`;
		throw new DataError("limit-exceeded", message2, { path: path2 });
	}
	return values.map((value, index) => parseDescriptor(value, `${where}[${index}]`, path2));
}
function parseDescriptor(value, where, path2) {
	const object2 = asObject(value, where);
	requireExactKeys(object2, DESCRIPTOR_KEYS, where, path2);
	const digest = asString(object2["digest"], `${where}.digest`);
	requireDigest(digest, path2);
	const size = asNumber(object2["size"], `${where}.size`);
	if (!Number.isSafeInteger(size) || size < 0) {
		throw new DataError("malformed", `${path2}: ${where}.size is not a valid size`, { path: path2 });
	}
	const hasAnnotations = objectAt(object2, "annotations") !== void 0;
	return {
		...object2,
		mediaType: optionalString(object2["mediaType"], `${where}.mediaType`) ?? "",
		digest,
		size,
		artifactType: optionalString(object2["artifactType"], `${where}.artifactType`),
		annotations: hasAnnotations ? parseAnnotations(object2["annotations"], `${where}.annotations`) : void 0,
		platform: parsePlatform(object2["platform"], `${where}.platform`, path2)
	};
}
var DESCRIPTOR_KEYS = ["mediaType", "artifactType", "digest", "size", "platform", "urls", "annotations"];
function parsePlatform(value, where, path2) {
	const object2 = optionalObject(value, where);
	if (object2 === void 0) return void 0;
	requireExactKeys(object2, PLATFORM_KEYS, where, path2);
	return {
		...object2,
		os: optionalString(object2["os"], `${where}.os`) ?? "",
		architecture: optionalString(object2["architecture"], `${where}.architecture`) ?? "",
		variant: optionalString(object2["variant"], `${where}.variant`)
	};
}
var PLATFORM_KEYS = ["os", "architecture", "variant", "os.version"];
function parseAnnotations(value, where) {
	const result = Object.create(null);
	for (const [key, text4] of Object.entries(optionalObject(value, where) ?? {})) {
		if (typeof text4 === "string") result[key] = text4;
	}
	return result;
}
function declaredMediaType(bytes, path2) {
	const value = parseJson(bytes, path2);
	return isObject(value) && typeof value["mediaType"] === "string" ? value["mediaType"] : void 0;
}
// net/retry
var DEFAULT_ATTEMPTS = 4;
var BASE_DELAY_MS = 1e3;
var MAX_DELAY_MS = 6e4;
var RETRIED_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);
function isRetriedStatus(status) {
	return RETRIED_STATUSES.has(status);
}
function retryDelayMs(attempt, retryAfter, network) {
	const asked = retryAfterMs(retryAfter, network);
	if (asked !== void 0) return Math.min(asked, MAX_DELAY_MS);
	const ceiling = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
	return Math.round(ceiling * (0.5 + network.random() / 2));
}
function retryAfterMs(header, network) {
	if (header === null || header === void 0 || header === "") return void 0;
	if (/^\d{1,6}$/.test(header)) return Number(header) * 1e3;
	const date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - network.now());
}
// oci/verified-stream
async function* verifiedChunks(source, descriptor, path2) {
	const digest = requireDigest(descriptor.digest, path2);
	const hash4 = hashFor(digest);
	let size = 0;
	for await (const chunk of source) {
		size += chunk.byteLength;
		if (size > descriptor.size) throw wrongSize(descriptor, `more than ${descriptor.size}`, path2);
		hash4.update(chunk);
		yield chunk;
	}
	if (size !== descriptor.size) throw wrongSize(descriptor, String(size), path2);
	const actual = `${digest.algorithm}:${hash4.digest("hex")}`;
	if (actual !== descriptor.digest) throw digestMismatch(descriptor.digest, actual, path2);
}
async function readWhole(descriptor, maxBytes, open) {
	if (descriptor.size > maxBytes) {
		const message2 = `${descriptor.digest} is ${descriptor.size} bytes; the limit is ${maxBytes}`;
		throw new DataError("limit-exceeded", message2, { path: descriptor.digest });
	}
	const chunks = [];
	for await (const chunk of await open()) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function wrongSize(descriptor, actual, path2) {
	const message2 = `${path2}: the content is ${actual} bytes, but its descriptor declares ${descriptor.size}`;
	return new DataError("digest-mismatch", message2, { path: path2 });
}
// oci/registry-blobs
var MAX_RESUMES = 8;
var STALL_MS = 6e4;
var UPLOAD_ATTEMPTS = 4;
var MAX_ANSWER_BYTES = 64 * 1024;
var BEGIN = { method: "POST", headers: { "content-length": "0" } };
var ONCE = { maxBytes: MAX_ANSWER_BYTES, attempts: 1 };
function downloadBlob(session, network, descriptor) {
	requireDigest(descriptor.digest, session.base);
	return verifiedChunks(resumed(session, network, descriptor), descriptor, descriptor.digest);
}
async function* resumed(session, network, descriptor) {
	let received = 0;
	for (let resumes = 0; received < descriptor.size || resumes === 0; resumes++) {
		const before = received;
		const failure2 = {};
		for await (const chunk of part(session, descriptor, received, failure2)) {
			received += chunk.byteLength;
			yield chunk;
		}
		if (received >= descriptor.size) return;
		if (resumes >= MAX_RESUMES || received === before && resumes > 0) {
			throw cut(session, descriptor, received, failure2.error);
		}
		await network.sleep(retryDelayMs(resumes + 1, void 0, network));
	}
}
async function* part(session, descriptor, start, failure2) {
	const answer = await session.stream(
		`${session.base}/blobs/${descriptor.digest}`,
		{
			headers: {
				"accept-encoding": "identity",
				...start > 0 ? { range: `bytes=${start}-` } : {}
			},
			maxBytes: descriptor.size,
			...start > 0 && { accept: [206] }
		},
		"pull"
	);
	let skip = start - startOf(answer, start);
	if (skip < 0) throw wrongPart(session, descriptor, start);
	const chunks = answer.body[Symbol.asyncIterator]();
	try {
		for (; ; ) {
			const { done, value } = await nextOrStall(chunks);
			if (done === true) return;
			const chunk = value.subarray(Math.min(skip, value.byteLength));
			skip -= value.byteLength - chunk.byteLength;
			if (chunk.byteLength > 0) yield chunk;
		}
	} catch (error2) {
		if (error2 instanceof DataError || error2 instanceof RemoteError) throw error2;
		failure2.error = error2;
	} finally {
		answer.body.cancel().catch(() => void 0);
		chunks.return?.().catch(() => void 0);
	}
}
function startOf({ status, headers }, asked) {
	if (status !== 206) return 0;
	return Number(/^bytes (\d{1,15})-/.exec(headers.get("content-range") ?? "")?.[1] ?? asked);
}
function wrongPart(session, { digest }, start) {
	const url2 = `${session.base}/blobs/${digest}`;
	const call = { service: session.registry, method: "GET", url: url2 };
	const message2 = `${session.registry} returned the wrong range for ${url2}; expected a range that starts at byte ${start}`;
	return new RemoteError("bad-response", message2, call);
}
async function nextOrStall(chunks) {
	const stall = Promise.withResolvers();
	const watch = setTimeout(() => stall.resolve({ done: true, value: void 0 }), STALL_MS);
	try {
		return await Promise.race([chunks.next(), stall.promise]);
	} finally {
		clearTimeout(watch);
	}
}
function cut(session, descriptor, received, cause) {
	const url2 = `${session.base}/blobs/${descriptor.digest}`;
	const call = { service: session.registry, method: "GET", url: url2 };
	const message2 = `${session.registry} interrupted ${url2} repeatedly; received ${received} of ${descriptor.size} bytes`;
	return new RemoteError("unreachable", message2, call, { cause });
}
async function uploadBlob(session, network, bytes, { isNew: isNew2, started } = {}) {
	const digest = digestOf(bytes);
	for (let attempt = 1; ; attempt++) {
		const isFirst = attempt === 1;
		if (!(isNew2 === true && isFirst) && await hasBlob(session, digest)) return digest;
		const begun = isFirst ? await started?.() : void 0;
		const url2 = begun ?? await beginUpload(session);
		try {
			await sendBlob(session, urlFor(url2, digest), bytes);
			return digest;
		} catch (error2) {
			if (!isWorthAnotherUpload(error2) || attempt >= UPLOAD_ATTEMPTS) throw error2;
			await network.sleep(retryDelayMs(attempt, void 0, network));
		}
	}
}
var MAX_STARTED_MS = 3e4;
function startUpload(session, network) {
	return usedOnce(
		beginUpload(session).catch(() => void 0),
		network
	);
}
function usedOnce(begun, network) {
	const startedMs = network.now();
	let url2 = begun;
	return async () => {
		const once2 = url2;
		url2 = void 0;
		return network.now() - startedMs > MAX_STARTED_MS ? void 0 : await once2;
	};
}
async function requireUploads(session, network) {
	const begun = beginUpload(session, ONCE);
	try {
		await begun;
	} catch (error2) {
		if (!(error2 instanceof RemoteError) || WRITE_REFUSALS.has(error2.code)) throw error2;
	}
	return usedOnce(
		begun.catch(() => void 0),
		network
	);
}
var WRITE_REFUSALS = new Set(["unauthorized", "forbidden"]);
var NOT_THERE = [400, 404, 405, 501];
async function hasBlob(session, digest) {
	const url2 = `${session.base}/blobs/${digest}`;
	try {
		const answer = await session.send(
			url2,
			{ method: "HEAD", maxBytes: MAX_ANSWER_BYTES, accept: NOT_THERE },
			"push"
		);
		return answer.status === 200;
	} catch (error2) {
		if (error2 instanceof RemoteError && error2.code === "server-error") return false;
		throw error2;
	}
}
async function beginUpload(session, options = {}) {
	const begun = await session.send(
		`${session.base}/blobs/uploads/`,
		{ ...BEGIN, maxBytes: MAX_ANSWER_BYTES, ...options },
		"push"
	);
	const location = begun.headers.get("location") ?? "";
	if (location === "" || !URL.canParse(location, begun.url)) throw noLocation(session);
	return new URL(location, begun.url).href;
}
function urlFor(upload, digest) {
	return `${upload}${upload.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
}
async function sendBlob(session, url2, bytes) {
	await session.send(
		url2,
		{
			method: "PUT",
			headers: { "content-type": "application/octet-stream" },
			body: bytes,
			maxBytes: MAX_ANSWER_BYTES,
			attempts: 1
		},
		"push"
	);
}
var WORTH_ANOTHER_UPLOAD = new Set(["unreachable", "timeout", "not-found", "rate-limited", "server-error"]);
function isWorthAnotherUpload(error2) {
	return error2 instanceof RemoteError && WORTH_ANOTHER_UPLOAD.has(error2.code);
}
function noLocation(session) {
	const url2 = `${session.base}/blobs/uploads/`;
	const call = { service: session.registry, method: "POST", url: url2 };
	return new RemoteError("bad-response", `${session.registry} returned no upload location`, call);
}
// oci/fallback-tag
var MAX_REFERRERS = 1e3;
function fallbackTag(digest) {
	const { algorithm, hex } = requireDigest(digest, digest);
	return `${algorithm}-${hex.slice(0, 64)}`;
}
async function readFallbackTag(getManifest, digest) {
	const manifest = await getManifest(fallbackTag(digest));
	return manifest === void 0 ? [] : referrersIn(manifest, digest);
}
function referrersIn(manifest, digest) {
	const tag = fallbackTag(digest);
	const index = parseManifest(manifest.bytes, tag);
	if (index.kind !== "index") {
		throw new DataError("malformed", `the tag ${tag} does not point to an index of referrers`, {
			path: tag
		});
	}
	requireBounded(index.manifests.length, digest);
	return index.manifests;
}
function requireBounded(count3, digest) {
	if (count3 <= MAX_REFERRERS) return;
	const message2 = `${digest} has more than ${MAX_REFERRERS} referrers`;
	throw new DataError("limit-exceeded", message2, { path: digest });
}
// oci/registry-referrers
var MAX_PAGES = 100;
var NO_API = [400, 404, 405, 406, 415, 501];
function openReferrers(session, getManifest) {
	let hasApi;
	const listReferrers2 = async (digest) => {
		requireDigest(digest, session.base);
		const byTag = () => readFallbackTag(getManifest, digest);
		if (hasApi === false) return await byTag();
		const [api, tag] = await Promise.allSettled([
			listByApi(session, digest),
			hasApi === void 0 ? byTag() : void 0
		]);
		if (api.status === "rejected") throw api.reason;
		hasApi = api.value !== void 0;
		if (api.value !== void 0 && api.value.length > 0) return api.value;
		if (tag.status === "rejected") throw tag.reason;
		return tag.value ?? await byTag();
	};
	return { listReferrers: listReferrers2, hasReferrersApi: () => hasApi };
}
async function listByApi(session, digest) {
	const found = new Map();
	let url2 = `${session.base}/referrers/${digest}`;
	for (let page = 0; url2 !== void 0; page++) {
		if (page >= MAX_PAGES) throw tooManyPages(session, digest);
		const accept = MEDIA_TYPES.ociIndex;
		const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
		const answer = await session.send(url2, options, "pull");
		if (!isIndexAnswer(answer) && page === 0) return void 0;
		for (const referrer of entriesIn(answer, session)) found.set(referrer.digest, referrer);
		requireBounded(found.size, digest);
		url2 = nextPage(answer, session);
	}
	return [...found.values()];
}
function isIndexAnswer(answer) {
	const type = answer.headers.get("content-type")?.split(";", 1)[0]?.trim();
	return answer.status === 200 && type === MEDIA_TYPES.ociIndex;
}
function entriesIn(answer, session) {
	const index = isIndexAnswer(answer) ? parseManifest(answer.body, answer.url) : void 0;
	if (index?.kind === "index") return index.manifests;
	const message2 = `${session.registry} returned ${answer.status} without an index of referrers`;
	throw new DataError("malformed", message2, { path: session.base });
}
function nextPage(answer, session) {
	const link = answer.headers.get("link") ?? "";
	const address = /<([^<>]{1,4000})>[^<>]{0,200}\brel="?next\b/i.exec(link)?.[1];
	if (address === void 0) return void 0;
	const next = URL.canParse(address, answer.url) ? new URL(address, answer.url) : void 0;
	if (next?.origin === new URL(session.base).origin) return next.href;
	const where = next === void 0 ? "with an invalid URL" : `on a different host, ${next.host}`;
	const message2 = `${session.registry} links to the next page of referrers ${where}`;
	throw new DataError("malformed", message2, { path: session.base });
}
function tooManyPages(session, digest) {
	const message2 = `${session.registry} has more than ${MAX_PAGES} pages of referrers for ${digest}`;
	return new DataError("limit-exceeded", message2, { path: session.base });
}
// net/redact
function redactUrl(url2) {
	try {
		const { protocol, host, pathname } = new URL(url2);
		return `${protocol}//${host}${pathname}`;
	} catch {
		return "(an invalid URL)";
	}
}
var STARS = "***";
var CREDENTIALS = [
	/\b(?:gh[a-z]_|github_pat_)\w{10,}/g,
	/\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g,
	/(?<=\b(?:bearer|basic|token) )[\w.~+/=:-]{16,}/gi
];
var MIN_SECRET_LENGTH = 4;
function redactText(text4, authorization) {
	const whole = secretsOf(authorization).reduce(
		(rest, secret2) => rest.replaceAll(secret2, STARS),
		text4
	);
	return CREDENTIALS.reduce((rest, pattern) => rest.replace(pattern, STARS), whole);
}
function secretsOf(authorization) {
	const [scheme = "", sent = ""] = (authorization ?? "").split(" ");
	const decoded3 = scheme.toLowerCase() === "basic" ? Buffer.from(sent, "base64").toString() : "";
	const password = decoded3.slice(decoded3.indexOf(":") + 1);
	return [sent, decoded3, password].filter((secret2) => secret2.length >= MIN_SECRET_LENGTH);
}
// net/redirect
var MAX_REDIRECTS = 5;
var REDIRECTS = new Set([301, 302, 303, 307, 308]);
var CREDENTIAL_HEADERS = new Set(["authorization", "cookie", "proxy-authorization"]);
async function followRedirects(network, url2, outgoing, signal) {
	let hop = {
		url: url2,
		method: outgoing.method ?? "GET",
		headers: outgoing.headers ?? {},
		body: outgoing.body
	};
	for (let count3 = 0; count3 <= MAX_REDIRECTS; count3++) {
		requireSafe(hop.url, url2, outgoing);
		const response = await network.fetch(hop.url, fetchInit(hop, signal));
		const location = response.headers.get("location");
		if (!REDIRECTS.has(response.status) || location === null) {
			return { response, finalUrl: hop.url };
		}
		await response.body?.cancel();
		hop = nextHop(hop, location, response.status, outgoing);
	}
	throw failure(`redirected more than ${MAX_REDIRECTS} times`, url2, outgoing);
}
function fetchInit(hop, signal) {
	const body = hop.body === void 0 ? {} : { body: bodyOf(hop.body) };
	return { method: hop.method, headers: { ...hop.headers }, redirect: "manual", signal, ...body };
}
function bodyOf(body) {
	return typeof body === "string" ? body : new Uint8Array(body);
}
function nextHop(hop, location, status, outgoing) {
	if (!URL.canParse(location, hop.url))
		throw failure("redirects to an invalid URL", hop.url, outgoing);
	const url2 = new URL(location, hop.url).href;
	const isElsewhere = new URL(url2).origin !== new URL(hop.url).origin;
	if (isElsewhere && outgoing.sameOriginOnly === true) throw refused(hop.url, url2, outgoing);
	const headers = isElsewhere ? withoutCredentials(hop.headers) : hop.headers;
	const becomesGet = status <= 303 && hop.method !== "GET" && hop.method !== "HEAD";
	return becomesGet ? { url: url2, method: "GET", headers, body: void 0 } : { ...hop, url: url2, headers };
}
function requireSafe(url2, first, outgoing) {
	const { protocol, hostname: hostname2 } = new URL(url2);
	const isLocal = isLoopback(hostname2) && isLoopback(new URL(first).hostname);
	if (protocol === "https:" || protocol === "http:" && isLocal) return;
	throw failure("does not use HTTPS", url2, outgoing);
}
function isLoopback(hostname2) {
	return hostname2 === "localhost" || hostname2 === "[::1]" || hostname2 === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname2);
}
function withoutCredentials(headers) {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => !CREDENTIAL_HEADERS.has(name.toLowerCase()))
	);
}
function refused(from, to, outgoing) {
	return failure(
		`redirects to a different host (${new URL(to).host}), which is not allowed`,
		from,
		outgoing
	);
}
function failure(what, url2, outgoing) {
	const call = { service: outgoing.service, method: outgoing.method ?? "GET", url: redactUrl(url2) };
	return new RemoteError("bad-response", `${outgoing.service}: ${call.url} ${what}`, call);
}
// net/remote-failure
var MAX_DETAIL = 300;
var MAX_DETAIL_BYTES = 16 * 1024;
function remoteErrorFor(answer, url2, called) {
	const call = {
		service: called.service,
		method: called.method ?? "GET",
		url: redactUrl(url2),
		status: answer.status
	};
	const detail = detailOf(answer.body, called.headers ?? {});
	const said = detail === "" ? "" : `: ${detail}`;
	const code2 = codeFor(answer.status);
	return new RemoteError(
		code2,
		`${called.service} returned ${answer.status} for ${call.method} ${call.url}${said}`,
		call,
		{ fix: LATER[code2] ?? "" }
	);
}
var LATER = {
	"rate-limited": "Run Assay again later, because the service’s rate limit was reached.",
	"server-error": "Run Assay again later, because the service failed."
};
function unreachable(cause, url2, called) {
	const call = { service: called.service, method: called.method ?? "GET", url: redactUrl(url2) };
	const isTimeout = textAt(cause, "name") === "TimeoutError";
	const code2 = isTimeout ? "timeout" : "unreachable";
	const what = isTimeout ? "did not respond in time" : "could not be reached";
	const reason = reasonOf(cause);
	return new RemoteError(
		code2,
		`${called.service} ${what} for ${call.method} ${call.url}${reason === "" ? "" : ` (${reason})`}`,
		call,
		{ cause, fix: [cureOf(url2, reason, isTimeout), called.otherwise ?? ""].join(" ").trim() }
	);
}
function cureOf(url2, reason, isTimeout) {
	if (/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/.test(reason)) {
		return "Set NODE_EXTRA_CA_CERTS to the certificate of the authority that issued it.";
	}
	const { host = "", hostname: hostname2 = "" } = URL.canParse(url2) ? new URL(url2) : {};
	if (isLoopback(hostname2)) {
		return `Start the service at ${host}, or correct the address, because ${hostname2} is the machine that runs Assay.`;
	}
	const step3 = isTimeout ? "Run Assay again." : "Check the address and the network connection.";
	return `${step3} Behind a firewall, set HTTPS_PROXY.`;
}
var CODES = {
	401: "unauthorized",
	403: "forbidden",
	404: "not-found",
	409: "conflict",
	412: "precondition-failed",
	413: "too-large",
	429: "rate-limited"
};
function codeFor(status) {
	return CODES[status] ?? (status >= 500 ? "server-error" : "bad-response");
}
function detailOf(body, headers) {
	const text4 = body.subarray(0, MAX_DETAIL_BYTES).toString("utf8");
	return redactText(text4, authorizationIn(headers)).replace(/[\s\p{Cc}]+/gu, " ").trim().slice(0, MAX_DETAIL);
}
function authorizationIn(headers) {
	return Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
}
function reasonOf(error2) {
	const code2 = textAt(propertyOf(error2, "cause"), "code") ?? textAt(error2, "code");
	return code2 ?? "";
}
function textAt(value, key) {
	const text4 = propertyOf(value, key);
	return typeof text4 === "string" ? text4 : void 0;
}
function propertyOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
// net/body
async function collectBytes(body, url2, limits) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of body ?? []) {
			length += chunk.byteLength;
			if (length > limits.maxBytes) throw tooLarge(url2, limits);
			chunks.push(chunk);
		}
	} catch (error2) {
		throw error2 instanceof RemoteError ? error2 : unreachable(error2, url2, limits);
	}
	return Buffer.concat(chunks, length);
}
function tooLarge(url2, limits) {
	const call = {
		service: limits.service,
		method: limits.method ?? "GET",
		url: redactUrl(url2)
	};
	return new RemoteError(
		"too-large",
		`${limits.service} sent more than ${limits.maxBytes} bytes for ${call.method} ${call.url}`,
		call
	);
}
// net/request
var ATTEMPT_TIMEOUT_MS = 3e4;
var STREAM_TIMEOUT_MS = 15 * 6e4;
async function request(network, url2, options) {
	return await retried(network, options, async () => {
		const { response, finalUrl } = await send(network, url2, options, ATTEMPT_TIMEOUT_MS);
		const answer = await wholeAnswer(response, finalUrl, options);
		return isAnswer(response.status, options) ? { answer } : refusal(answer, options);
	});
}
async function requestStream(network, url2, options) {
	return await retried(network, options, async () => {
		const { response, finalUrl } = await send(network, url2, options, STREAM_TIMEOUT_MS);
		if (!isAnswer(response.status, options)) {
			return refusal(await wholeAnswer(response, finalUrl, options), options);
		}
		const body = response.body ?? new Blob([]).stream();
		return { answer: { status: response.status, headers: response.headers, url: finalUrl, body } };
	});
}
async function send(network, url2, options, timeoutMs) {
	const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
	try {
		return await followRedirects(network, url2, options, signal);
	} catch (error2) {
		throw error2 instanceof RemoteError ? error2 : unreachable(error2, url2, options);
	}
}
async function wholeAnswer(response, url2, options) {
	const body = await collectBytes(response.body, url2, options);
	return { status: response.status, headers: response.headers, body, url: url2 };
}
function refusal(answer, options) {
	return {
		error: remoteErrorFor(answer, answer.url, options),
		isWorthRetrying: isRetriedStatus(answer.status),
		retryAfter: answer.headers.get("retry-after")
	};
}
async function retried(network, options, attemptOnce) {
	const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
	for (let attempt = 1; ; attempt++) {
		const result = await attemptOnce().catch(failedAttempt);
		if ("answer" in result) return result.answer;
		if (attempt >= attempts || !result.isWorthRetrying) throw result.error;
		await network.sleep(retryDelayMs(attempt, result.retryAfter, network));
	}
}
function failedAttempt(error2) {
	if (!(error2 instanceof RemoteError)) throw error2;
	return { error: error2, isWorthRetrying: error2.code === "unreachable" || error2.code === "timeout" };
}
function isAnswer(status, options) {
	const isWhole = status >= 200 && status < 300 && status !== 206;
	return isWhole || (options.accept ?? []).includes(status);
}
// oci/challenge
var MAX_HEADER_LENGTH = 8192;
var TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
var QUOTED = /"((?:[^"\\]|\\.)*)"/y;
var SPACE = /[ \t,]*/y;
function parseChallenges(header) {
	if (header === null || header.length > MAX_HEADER_LENGTH) return [];
	const challenges = [];
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(header);
		if (match === null) return void 0;
		at = pattern.lastIndex;
		return match[1] ?? match[0];
	};
	while (at < header.length) {
		take(SPACE);
		const word = take(TOKEN);
		if (word === void 0) break;
		if (header[at] !== "=") {
			challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
			continue;
		}
		at += 1;
		const quoted = take(QUOTED);
		const value = quoted?.replace(/\\(.)/g, "$1") ?? take(TOKEN) ?? "";
		challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
	}
	return challenges;
}
// oci/credentials
var anonymous = async () => void 0;
function explicitCredentials(registry3, credentials, others = anonymous) {
	const host = registry3.toLowerCase();
	return async (asked) => asked.toLowerCase() === host ? credentials : await others(asked);
}
function basicAuthorization(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}
// oci/authorize
var MAX_TOKEN_BYTES = 256 * 1024;
var CLIENT_ID = "assay";
async function authorize(network, header, asked) {
	const { credentials } = asked;
	if (credentials?.kind === "bearer") return `Bearer ${credentials.token}`;
	const challenges = parseChallenges(header);
	const bearer = challenges.find((challenge) => challenge.scheme === "bearer");
	if (bearer !== void 0) return `Bearer ${await fetchToken(network, bearer, asked)}`;
	const takesBasic = challenges.some((challenge) => challenge.scheme === "basic");
	if (!takesBasic || credentials?.kind !== "basic") return void 0;
	return basicAuthorization(credentials.username, credentials.password);
}
async function fetchToken(network, challenge, asked) {
	const realm = requireRealm(challenge.parameters.get("realm") ?? "", asked.registry);
	const form = new URLSearchParams();
	const service = challenge.parameters.get("service");
	if (service !== void 0) form.set("service", service);
	form.set("scope", scopeFor(challenge, asked));
	const answer = await (asked.credentials?.kind === "identity-token" ? postForToken(network, realm, form, asked.credentials.token) : getToken(network, realm, form, asked.credentials));
	return tokenOf(answer, realm);
}
function scopeFor(challenge, asked) {
	const offered = challenge.parameters.get("scope");
	const needsPush = asked.scope.endsWith(",push");
	const isEnough = offered?.startsWith("repository:") && (!needsPush || offered.includes("push"));
	return isEnough && offered !== void 0 ? offered : asked.scope;
}
function requireRealm(realm, registry3) {
	const url2 = URL.canParse(realm) ? new URL(realm) : void 0;
	const isLocalRegistry = isLoopback(new URL(`http://${registry3}`).hostname);
	const isSafe = url2?.protocol === "https:" || url2?.protocol === "http:" && isLoopback(url2.hostname) && isLocalRegistry;
	if (url2 !== void 0 && isSafe) return url2;
	const shown = redactUrl(realm);
	throw new RemoteError(
		"bad-response",
		`${registry3} redirects token requests to ${shown}, which does not use HTTPS. No credential was sent.`,
		{ service: registry3, method: "GET", url: shown }
	);
}
function getToken(network, realm, form, credentials) {
	const url2 = new URL(realm);
	for (const [key, value] of form) url2.searchParams.set(key, value);
	const headers = credentials?.kind === "basic" ? { authorization: basicAuthorization(credentials.username, credentials.password) } : {};
	return request(network, url2.href, {
		service: realm.host,
		headers,
		maxBytes: MAX_TOKEN_BYTES,
		sameOriginOnly: true
	});
}
function postForToken(network, realm, form, identityToken) {
	const body = new URLSearchParams(form);
	body.set("grant_type", "refresh_token");
	body.set("refresh_token", identityToken);
	body.set("client_id", CLIENT_ID);
	return request(network, realm.href, {
		service: realm.host,
		method: "POST",
		headers: { "content-type": "application/x-www-form-urlencoded" },
		body: body.toString(),
		maxBytes: MAX_TOKEN_BYTES,
		sameOriginOnly: true
	});
}
function tokenOf(answer, realm) {
	const value = parseTokenJson(answer.body, realm);
	const token = isObject(value) ? stringAt(value, "token") ?? stringAt(value, "access_token") : void 0;
	if (token !== void 0 && /^[\x21-\x7e]+$/.test(token)) return token;
	throw tokenMissing(realm);
}
function parseTokenJson(body, realm) {
	try {
		return parseJson(body, realm.host);
	} catch {
		throw tokenMissing(realm);
	}
}
function tokenMissing(realm) {
	const url2 = redactUrl(realm.href);
	const call = { service: realm.host, method: "GET", url: url2 };
	return new RemoteError("bad-response", `${realm.host} returned no token for ${url2}`, call);
}
// oci/registry-session
var DOCKER_HUB_API = "registry-1.docker.io";
function openSession(reference, deps) {
	const { registry: registry3, repository } = reference;
	const base2 = `${originOf(registry3)}/v2/${repository}`;
	const origin = new URL(base2).origin;
	const cache = new Map();
	const asked = new Map();
	const ask = async (challenged, action) => {
		const header = await authorize(deps.network, challenged.headers.get("www-authenticate"), {
			registry: registry3,
			scope: `repository:${repository}:${action === "push" ? "pull,push" : "pull"}`,
			credentials: await deps.credentials(registry3)
		});
		if (header !== void 0) {
			deps.mask?.(header.slice(header.indexOf(" ") + 1));
			cache.set(action, header);
		}
		return header;
	};
	const authorization = async (challenged, action, refused2) => {
		if (new URL(challenged.url).origin !== origin) return void 0;
		const known = cache.get(action);
		if (known !== refused2) return known;
		const asking = asked.get(action) ?? ask(challenged, action);
		asked.set(action, asking);
		return await asking.finally(() => asked.delete(action));
	};
	const authenticated = async (call, url2, options, action) => {
		const isOurs = new URL(url2).origin === origin;
		const plain = { ...options, service: registry3 };
		if (!isOurs) return await call(url2, plain);
		const accept = [...options.accept ?? [], 401];
		const sent = cache.get(action);
		const first = await call(url2, withAuthorization({ ...plain, accept }, sent));
		if (first.status !== 401) return first;
		if (!Buffer.isBuffer(first.body)) await first.body.cancel();
		return await call(url2, withAuthorization(plain, await authorization(first, action, sent)));
	};
	return {
		registry: registry3,
		base: base2,
		send: (url2, options, action) => explained(
			registry3,
			action,
			() => authenticated((at, o) => request(deps.network, at, o), url2, options, action)
		),
		stream: (url2, options, action) => explained(
			registry3,
			action,
			() => authenticated((at, o) => requestStream(deps.network, at, o), url2, options, action)
		)
	};
}
function originOf(registry3) {
	const host = registry3 === DOCKER_HUB ? DOCKER_HUB_API : registry3;
	return `${isLoopback(new URL(`http://${host}`).hostname) ? "http" : "https"}://${host}`;
}
function withAuthorization(options, header) {
	if (header === void 0) return options;
	return { ...options, headers: { ...options.headers, authorization: header } };
}
async function explained(registry3, action, call) {
	try {
		return await call();
	} catch (error2) {
		if (!(error2 instanceof RemoteError) || !REFUSALS.has(error2.code)) throw error2;
		const fix = fixOf(error2.code, registry3, action);
		throw new RemoteError(error2.code, error2.message, error2.call, { cause: error2, fix });
	}
}
function fixOf(code2, registry3, action) {
	if (code2 === "rate-limited") {
		return `Log in to ${registry3} for a higher rate limit, or try again later.`;
	}
	return registry3 === "ghcr.io" ? `Log in with docker/login-action first, and give the job 'packages: ${action === "push" ? "write" : "read"}'.` : `Log in to ${registry3} with docker/login-action or docker login, as a user who is allowed to ${action}.`;
}
var REFUSALS = new Set(["unauthorized", "forbidden", "rate-limited"]);
// oci/registry
function openRegistry(reference, deps) {
	const session = openSession(reference, deps);
	const getManifest = (asked) => fetchManifest(session, asked);
	const download = (descriptor) => downloadBlob(session, deps.network, descriptor);
	let spare;
	const useSpare = async () => {
		const kept = spare;
		spare = void 0;
		return await kept?.();
	};
	const upload = sentOnce(
		(bytes, isNew2, started = useSpare) => uploadBlob(session, deps.network, bytes, { isNew: isNew2, started })
	);
	return {
		name: repositoryName(reference),
		kind: "registry",
		getManifest,
		openBlob: async (descriptor) => ReadableStream.from(download(descriptor)),
		readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => download(descriptor)),
		putBlob: async (bytes, mediaType, isNew2 = false, started = void 0) => ({
			mediaType,
			digest: await upload(bytes, isNew2, started),
			size: bytes.byteLength
		}),
		startUpload: () => startUpload(session, deps.network),
		requireWritable: async () => {
			spare = await requireUploads(session, deps.network);
		},
		putManifest: (bytes, mediaType, options) => sendManifest(session, bytes, mediaType, options),
		deleteManifest: (digest) => removeManifest(session, digest),
		...openReferrers(session, getManifest)
	};
}
function sentOnce(upload) {
	const once2 = oncePerKey();
	return (bytes, isNew2, started) => once2(digestOf(bytes), () => upload(bytes, isNew2, started));
}
async function fetchManifest(session, asked) {
	const url2 = `${session.base}/manifests/${asked}`;
	const accept = MANIFEST_TYPES.join(", ");
	const answer = await session.send(
		url2,
		{ headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: [404] },
		"pull"
	);
	return answer.status === 404 ? void 0 : manifestOf2(answer, asked, url2);
}
function manifestOf2(answer, asked, url2) {
	const { body } = answer;
	if (isDigest(asked)) requireBytesMatch(body, asked, url2);
	const digest = isDigest(asked) ? asked : digestOf(body);
	const served = answer.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
	const mediaType = declaredMediaType(body, url2) ?? served;
	const etag = answer.headers.get("etag") ?? void 0;
	return { mediaType, digest, bytes: body, ...etag === void 0 ? {} : { etag } };
}
async function sendManifest(session, bytes, mediaType, options = {}) {
	if (bytes.byteLength > MAX_MANIFEST_BYTES) {
		const message2 = `the manifest is ${bytes.byteLength} bytes, which is more than registries accept`;
		throw new DataError("limit-exceeded", message2, { path: session.base });
	}
	const digest = digestOf(bytes);
	const answer = await session.send(
		`${session.base}/manifests/${options.tag ?? digest}`,
		{
			method: "PUT",
			headers: {
				"content-type": mediaType,
				...options.ifMatch === void 0 ? {} : { "if-match": options.ifMatch },
				...options.ifAbsent === true ? { "if-none-match": "*" } : {}
			},
			body: bytes,
			maxBytes: MAX_MANIFEST_BYTES,
			...options.isSentOnce === true ? { attempts: 1 } : {}
		},
		"push"
	);
	const descriptor = { mediaType, digest, size: bytes.byteLength };
	const indexed = parseDigest(answer.headers.get("oci-subject") ?? "");
	return { descriptor, isSubjectIndexed: indexed !== void 0 };
}
var NOT_DELETED = [400, 403, 404, 405, 409, 501];
async function removeManifest(session, digest) {
	const { algorithm, hex } = requireDigest(digest, session.base);
	const url2 = `${session.base}/manifests/${algorithm}:${hex}`;
	const options = { method: "DELETE", maxBytes: MAX_MANIFEST_BYTES, accept: NOT_DELETED };
	try {
		const { status } = await session.send(url2, options, "push");
		return !NOT_DELETED.includes(status);
	} catch (error2) {
		if (error2 instanceof RemoteError && error2.code === "unauthorized") return false;
		throw error2;
	}
}
// flows/clients/registry-access
import{ tmpdir }from"node:os";
// host/network
function networkOf(connection) {
	return {
		fetch: connection.fetch,
		sleep: connection.sleep,
		random: connection.random,
		now: () => connection.now().getTime()
	};
}
// oci/docker-config
import{ readFile, realpath }from"node:fs/promises";
import{ isAbsolute as isAbsolute3, join as join5, relative }from"node:path";
var DOCKER_HUB_KEY = "https://index.docker.io/v1/";
var MAX_HELPER_BYTES = 256 * 1024;
var IDENTITY_TOKEN_USER = "<token>";
var HELPER_NAME = /^[A-Za-z0-9._-]+$/;
function dockerCredentials(deps) {
	let config;
	return async (registry3) => {
		config ??= readConfig(deps);
		const read2 = await config;
		const helper = helperFor(read2, registry3);
		const helped = helper === void 0 ? void 0 : await askHelper(deps, helper, registry3);
		return helped ?? fromAuths(read2, registry3);
	};
}
async function readConfig(deps) {
	const path2 = configPath(deps.env);
	const bytes = path2 === void 0 ? void 0 : await readFile(path2).catch(() => void 0);
	if (path2 === void 0 || bytes === void 0) return {};
	await requireOutside(path2, deps.env["GITHUB_WORKSPACE"]);
	try {
		const value = parseJson(bytes, path2);
		if (isObject(value)) return value;
	} catch (error2) {
		if (!(error2 instanceof DataError)) throw error2;
	}
	const fix = "Run docker login again, or remove the file to use the registry anonymously.";
	throw new UserError("input-invalid", `${path2} is not a valid Docker configuration.`, fix);
}
function configPath({ DOCKER_CONFIG, HOME, USERPROFILE }) {
	const home = HOME || USERPROFILE;
	const folder = DOCKER_CONFIG || home && join5(home, ".docker");
	return folder && isAbsolute3(folder) ? join5(folder, "config.json") : void 0;
}
async function requireOutside(path2, workspace) {
	if (!workspace) return;
	const [file, root] = await Promise.all([
		realpath(path2),
		realpath(workspace).catch(() => workspace)
	]);
	const inside = relative(root, file);
	if (inside.split(/[\\/]/, 1)[0] === ".." || isAbsolute3(inside)) return;
	throw new UserError(
		"input-invalid",
		`The Docker configuration ${inside} is in the workspace, where a pull request can change it.`,
		"Set DOCKER_CONFIG to a folder outside the workspace, such as ${{ runner.temp }}/docker."
	);
}
function keysOf2(registry3) {
	const names = registry3 === DOCKER_HUB ? [DOCKER_HUB, "docker.io", "registry-1.docker.io"] : [registry3];
	const urls = names.flatMap((name) => [
		name,
		`https://${name}`,
		`https://${name}/`,
		`https://${name}/v1/`,
		`https://${name}/v2/`,
		`http://${name}`
	]);
	return registry3 === DOCKER_HUB ? [DOCKER_HUB_KEY, ...urls] : urls;
}
function helperFor(config, registry3) {
	const helpers = objectAt(config, "credHelpers") ?? {};
	for (const key of keysOf2(registry3)) {
		const name = stringAt(helpers, key);
		if (name !== void 0 && name !== "") return { name, server: key };
	}
	const store = stringAt(config, "credsStore");
	if (store === void 0 || store === "") return void 0;
	return { name: store, server: registry3 === DOCKER_HUB ? DOCKER_HUB_KEY : registry3 };
}
async function askHelper(deps, helper, registry3) {
	if (!HELPER_NAME.test(helper.name)) throw badHelper(helper, registry3);
	const stdin = Buffer.from(helper.server);
	const options = { stdin, maxBytes: MAX_HELPER_BYTES };
	const command = `docker-credential-${helper.name}`;
	const result = await deps.exec(command, ["get"], options).catch(() => void 0);
	if (result === void 0) throw badHelper(helper, registry3);
	if (result.exitCode !== 0) return void 0;
	const answer = parseHelperAnswer(result.stdout);
	const username = stringAt(answer, "Username");
	const secret2 = stringAt(answer, "Secret");
	if (username === void 0 || secret2 === void 0 || secret2 === "") return void 0;
	return username === IDENTITY_TOKEN_USER ? { kind: "identity-token", token: secret2 } : { kind: "basic", username, password: secret2 };
}
function parseHelperAnswer(stdout) {
	try {
		const value = JSON.parse(stdout.toString("utf8"));
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
function fromAuths(config, registry3) {
	const auths = objectAt(config, "auths") ?? {};
	for (const key of keysOf2(registry3)) {
		const entry = objectAt(auths, key);
		const credentials = entry === void 0 ? void 0 : fromEntry(entry);
		if (credentials !== void 0) return credentials;
	}
	return void 0;
}
function fromEntry(entry) {
	const registryToken = stringAt(entry, "registrytoken");
	if (registryToken) return { kind: "bearer", token: registryToken };
	const identityToken = stringAt(entry, "identitytoken");
	if (identityToken) return { kind: "identity-token", token: identityToken };
	const auth = Buffer.from(stringAt(entry, "auth") ?? "", "base64").toString("utf8");
	const colon = auth.indexOf(":");
	const username = colon === -1 ? stringAt(entry, "username") : auth.slice(0, colon);
	const password = colon === -1 ? stringAt(entry, "password") : auth.slice(colon + 1);
	if (username === void 0 || password === void 0) return void 0;
	return { kind: "basic", username, password: password.replaceAll("\0", "") };
}
function badHelper(helper, registry3) {
	const shown = helper.name.slice(0, 60);
	const fix = `Install docker-credential-${shown}, or remove this helper from the Docker configuration.`;
	return new UserError(
		"input-invalid",
		`Cannot run the credential helper '${shown}' for ${registry3}.`,
		fix
	);
}
// flows/clients/registry-access
function imageStoreDependencies(image, login, machine) {
	return {
		network: networkOf(machine),
		credentials: credentialsOf(image, login, machine),
		mask: (secret2) => machine.mask(secret2),
		exec: machine.exec,
		temporaryFolder: machine.env["RUNNER_TEMP"] ?? tmpdir(),
		guardedFolders: guardedFolders(machine)
	};
}
function credentialsOf(image, { username, password }, machine) {
	const configured = masking(dockerCredentials(machine), machine);
	if (username === void 0 && password === void 0) return configured;
	if (username === void 0 || password === void 0) {
		throw new UserError(
			"input-conflict",
			"`registry-username` and `registry-password` must be set together.",
			"Set both inputs, or remove both inputs and run `docker login` first."
		);
	}
	if (image.kind !== "registry") return configured;
	const basic = { kind: "basic", username, password };
	return explicitCredentials(image.reference.registry, basic, configured);
}
function masking(source, machine) {
	return async (registry3) => {
		const credentials = await source(registry3);
		if (credentials !== void 0) {
			machine.mask(credentials.kind === "basic" ? credentials.password : credentials.token);
		}
		return credentials;
	};
}
// flows/subjects/evidence-repository
function withEvidenceElsewhere(targets, named2, login, machine) {
	if (named2 === void 0) return targets;
	const reference = evidenceRepository(named2);
	const isOfImage = targets.some(
		({ subject }) => subject.name.startsWith(`${reference.registry}/`)
	);
	const own = isOfImage ? login : {};
	const dependencies = imageStoreDependencies({ kind: "registry", reference }, own, machine);
	const store = openRegistry(reference, dependencies);
	return targets.map(
		(target) => target.place === void 0 ? target : { ...target, place: { ...target.place, store } }
	);
}
function evidenceRepository(named2) {
	const reference = parseImageReference(named2);
	const isWhole = reference.digest !== void 0 || named2.lastIndexOf(":") > named2.lastIndexOf("/");
	if (!isWhole) return reference;
	throw new UserError(
		"input-invalid",
		`The \`evidence-repository\` input contains an image name, not a repository: "${named2}".`,
		"Write the repository as `registry/name`, without a tag or a digest."
	);
}
// flows/subjects/file-stems
function withFileStems(targets) {
	const taken = new Set();
	return targets.map((target, at) => {
		const { place, platform, subject } = target;
		if (place === void 0) return target;
		const name = subject.name.split("/").at(-1) ?? "image";
		const plain = platform === void 0 ? name : `${name}-${platform.replaceAll("/", "-")}`;
		const exact = `${plain}-${subject.digest.slice(7, 19)}`;
		const fileStem = [plain, exact].find((stem) => !taken.has(stem)) ?? `${exact}-${at + 1}`;
		taken.add(fileStem);
		return { ...target, fileStem };
	});
}
// oci/index-entries
var MAX_UNCERTAIN = 200;
var CONCURRENCY = 6;
var STATEMENT_LAYER = /^application\/vnd\.in-toto(?:\.[\w.-]+)?\+(?:json|dsse)$/;
var FILE_SYSTEM_LAYER = /^(?:$|application\/octet-stream$|application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\.)/i;
async function imageEntries(store, { manifests }, path2) {
	const runnable = new Set(
		manifests.filter((entry) => !isUnknown(entry)).map(({ digest }) => digest)
	);
	const uncertain = manifests.filter(
		(entry) => entry.artifactType !== void 0 || isAttestation(entry, runnable)
	);
	if (uncertain.length > MAX_UNCERTAIN) {
		const message2 = `${path2} lists ${uncertain.length} artifacts; the limit is ${MAX_UNCERTAIN}`;
		throw new DataError("limit-exceeded", message2, { path: path2 });
	}
	const answers = await mapConcurrently(
		uncertain,
		CONCURRENCY,
		(entry) => isNotImage(store, entry, runnable)
	);
	const others = new Set(uncertain.filter((_, at) => answers[at]));
	return manifests.filter((entry) => !others.has(entry)).map(withoutUnknown);
}
async function isNotImage(store, entry, runnable) {
	const manifest = await store.getManifest(entry.digest);
	if (manifest === void 0) return store.kind === "archive" && isAttestation(entry, runnable);
	const parsed = parseManifest(manifest.bytes, manifest.digest);
	if (parsed.kind === "index") return false;
	return isAttestation(entry, runnable) && holdsStatements(parsed) || isArtifact(parsed);
}
function isAttestation(entry, runnable) {
	const { annotations } = entry;
	return isUnknown(entry) && annotations?.["vnd.docker.reference.type"] === "attestation-manifest" && runnable.has(annotations["vnd.docker.reference.digest"] ?? "");
}
function holdsStatements({ layers }) {
	return layers.length > 0 && layers.every(({ mediaType }) => STATEMENT_LAYER.test(mediaType));
}
function isArtifact(parsed) {
	const { artifactType, layers } = parsed;
	if (artifactType === void 0 || hasImageConfig(parsed)) return false;
	return !layers.some(({ mediaType }) => FILE_SYSTEM_LAYER.test(mediaType));
}
function isUnknown({ platform }) {
	return platform?.os === "unknown" && platform.architecture === "unknown";
}
function withoutUnknown(entry) {
	return isUnknown(entry) ? { ...entry, platform: void 0 } : entry;
}
// oci/platform
function parsePlatformName(text4) {
	const match = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(text4);
	if (match === null) {
		const fix = "Write the platform as os/architecture, such as linux/amd64 or linux/arm/v7.";
		throw new UserError("input-invalid", `'${text4.slice(0, 100)}' is not a platform.`, fix);
	}
	const [, os = "", architecture = "", variant] = match;
	return { os, architecture, variant };
}
function formatPlatform({ os, architecture, variant }) {
	const isPlain = variant === void 0 || variant === "" || PLAIN.get(architecture) === variant;
	return isPlain ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
var PLAIN = new Map([
	["amd64", "v1"],
	["arm64", "v8"]
]);
function platformRank(wanted, offered) {
	const image = normalized({ ...offered, os: offered.os || wanted.os });
	const rank = servedBy(normalized(wanted)).findIndex((each) => isSame(each, image));
	return rank === -1 ? void 0 : rank;
}
function contradicts(a, b) {
	const [one, other] = [normalized(a), normalized(b)];
	const differs = (x, y) => x !== "" && y !== "" && x !== y;
	if (differs(one.os, other.os) || differs(one.architecture, other.architecture)) return true;
	return Boolean(a.variant) && Boolean(b.variant) && one.variant !== other.variant;
}
function isSame(a, b) {
	return a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
}
var ALIASES = new Map([
	["i386", ["386", ""]],
	["x86_64", ["amd64", ""]],
	["x86-64", ["amd64", ""]],
	["aarch64", ["arm64", ""]],
	["armhf", ["arm", "v7"]],
	["armel", ["arm", "v6"]]
]);
var IMPLIED = new Map([
	["amd64", "v1"],
	["arm64", "v8"],
	["arm", "v7"]
]);
function normalized(platform) {
	const os = platform.os.toLowerCase();
	const stated = platform.architecture.toLowerCase();
	const [architecture, meant] = ALIASES.get(stated) ?? [stated, ""];
	const variant = (meant || (platform.variant ?? "").toLowerCase()).replace(/^(?=\d)/, "v").replace(/^(v\d+)\.0$/, "$1");
	const implied = IMPLIED.get(architecture);
	return {
		os: os === "macos" ? "darwin" : os,
		architecture,
		variant: variant === "" ? implied ?? "" : variant
	};
}
function servedBy(machine) {
	const { os, architecture, variant } = machine;
	const like = (of, variants2) => variants2.map((each) => ({ os, architecture: of, variant: each }));
	switch (architecture) {
		case "amd64":
			return [machine, ...like("amd64", below(variant, 1)), ...like("386", [""])];
		case "arm":
			return [machine, ...like("arm", below(variant, 5))];
		case "arm64": {
			const arms = like("arm", ["v8", "v7", "v6", "v5"]);
			return [machine, ...like("arm64", olderArm64(variant)), ...arms];
		}
		default:
			return [machine];
	}
}
function below(variant, lowest) {
	const version2 = Number(/^v(\d{1,2})$/.exec(variant)?.[1] ?? 0);
	return range(version2 - 1, lowest).map((each) => `v${each}`);
}
function olderArm64(variant) {
	const [, major = "", minor = "0"] = /^v([89])(?:\.(\d{1,2}))?$/.exec(variant) ?? [];
	if (major === "") return [];
	const name = (of) => (n) => n === 0 ? `v${of}` : `v${of}.${n}`;
	const own = range(Number(minor) - 1, 0).map(name(major));
	return major === "8" ? own : [...own, ...range(Number(minor) + 5, 0).map(name("8"))];
}
function range(from, to) {
	return Array.from({ length: Math.max(0, from - to + 1) }, (_, index) => from - index);
}
// oci/index-images
var MAX_IMAGES = 100;
var MAX_INDEX_DEPTH = 4;
var MAX_INDEXES = 64;
var INDEX_TYPES = new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
var IMAGE_TYPES = new Set([MEDIA_TYPES.ociManifest, MEDIA_TYPES.dockerManifest]);
async function referencedImages(store, reference) {
	if (typeof reference !== "string") return { images: distinctImages(reference, store.name) };
	const manifest = await requireManifest(store, reference);
	const parsed = parseManifest(manifest.bytes, manifest.digest);
	const images = await imagesUnder(store, parsed, manifest);
	return parsed.kind === "index" ? { index: manifest, images } : { images };
}
async function imagesUnder(store, parsed, { mediaType, digest, bytes }) {
	if (parsed.kind === "index") {
		return distinctImages(await entriesUnder(store, parsed, digest), digest);
	}
	return [{ descriptor: { mediaType, digest, size: bytes.length }, platforms: [] }];
}
function distinctImages(entries, path2) {
	const images = [...Map.groupBy(entries, ({ digest }) => digest).values()].flatMap((same) => {
		const [descriptor] = same;
		const platforms = same.flatMap(({ platform }) => platform ?? []);
		return descriptor === void 0 ? [] : [{ descriptor, platforms }];
	});
	if (images.length <= MAX_IMAGES) return images;
	const message2 = `${path2} lists ${images.length} images; the limit is ${MAX_IMAGES}`;
	throw new DataError("limit-exceeded", message2, { path: path2 });
}
async function entriesUnder(store, index, path2) {
	const looked = new Set();
	const walk = async (entries, depth, within) => {
		const images = [];
		for (const entry of entries) {
			const { digest, platform } = entry;
			requireWithin(platform, within, digest);
			if (looked.has(digest)) continue;
			const nested = mayBeIndex(entry) ? await indexAt(digest, depth) : void 0;
			if (nested === void 0) images.push(entry);
			else {
				const inner = await imageEntries(store, nested, digest);
				images.push(...await walk(inner, depth + 1, platform ?? within));
			}
		}
		return images;
	};
	const indexAt = async (digest, depth) => {
		looked.add(digest);
		if (looked.size > MAX_INDEXES) throw tooMany2(store, path2, `more than ${MAX_INDEXES} indexes`);
		const { bytes } = await requireManifest(store, digest);
		const parsed = parseManifest(bytes, digest);
		if (parsed.kind !== "index") return void 0;
		if (depth < MAX_INDEX_DEPTH) return parsed;
		throw tooMany2(store, path2, `indexes more than ${MAX_INDEX_DEPTH} levels deep`);
	};
	return await walk(await imageEntries(store, index, path2), 1);
}
function requireWithin(platform, within, digest) {
	if (platform === void 0 || within === void 0 || !contradicts(platform, within)) return;
	const message2 = `${digest} is listed for ${formatPlatform(platform)} in an index for ${formatPlatform(within)}`;
	throw new DataError("contradiction", message2, { path: digest });
}
function mayBeIndex({ mediaType, platform }) {
	return INDEX_TYPES.has(mediaType) || platform === void 0 && !IMAGE_TYPES.has(mediaType);
}
async function requireManifest(store, reference) {
	const manifest = await store.getManifest(reference);
	if (manifest !== void 0) return manifest;
	const fix = "Check the name, the tag and your read access.";
	throw new UserError("image-not-found", `${store.name} has no image ${reference}.`, fix);
}
function noImages(name) {
	const fix = "Use an index that lists images, or check the job that pushed this index.";
	return new UserError("input-invalid", `${name}: the index lists no images.`, fix);
}
function tooMany2(store, path2, what) {
	const message2 = `${store.name}: ${path2} nests ${what}`;
	return new DataError("limit-exceeded", message2, { path: path2 });
}
// flows/subjects/image-facts
import{ availableParallelism }from"node:os";
function factsOf(store) {
	const known = new Map();
	const problemOf = async (digest) => {
		const { layersProblem } = await import("./prove-layers-S6HMVZVF.js");
		return await layersProblem(store, digest, availableParallelism());
	};
	return {
		imageId: (digest) => imageIdOf(store, digest),
		layersProblem: (digest) => {
			const problem = known.get(digest) ?? problemOf(digest);
			known.set(digest, problem);
			return problem;
		}
	};
}
async function imageIdOf(store, digest) {
	const manifest = await store.getManifest(digest);
	if (manifest === void 0) return void 0;
	const parsed = parseManifest(manifest.bytes, digest);
	return parsed.kind === "manifest" ? parsed.config.digest : void 0;
}
// flows/subjects/image-subjects
var CONCURRENCY2 = 6;
var MAX_IMAGES2 = 500;
async function imageSubjects(images, platforms, open) {
	if (images.length > MAX_IMAGES2) throw tooManyImages(images.length);
	const found = await mapConcurrently(
		images,
		CONCURRENCY2,
		async (image) => withPlatforms(image, await open(image), platforms)
	);
	const distinct = new Map();
	for (const target of found.flat()) {
		const key = `${target.subject.name}@${target.subject.digest}`;
		if (!distinct.has(key)) distinct.set(key, target);
	}
	return [...distinct.values()];
}
async function withPlatforms(image, opened2, platforms) {
	const named2 = subjectOf2(opened2);
	const isIndex = parseManifest(opened2.bytes, opened2.subject.digest).kind === "index";
	if (await platforms === "index" || !isIndex) return [named2];
	const images = await imagesIn(opened2);
	if (images.length === 0) throw noImages(image);
	return [named2, ...images.map((listed3) => platformSubject(opened2.store, listed3))];
}
function platformSubject(store, { descriptor, platforms }) {
	const { mediaType, digest, size } = descriptor;
	const [platform] = platforms;
	return {
		subject: { name: store.name, digest },
		place: { store, subject: { mediaType, digest, size } },
		...platform === void 0 ? {} : { platform: formatPlatform(platform) },
		images: async () => [digest],
		...factsOf(store)
	};
}
function subjectOf2(opened2) {
	const { store, subject } = opened2;
	let found;
	const foundOnce = () => {
		found ??= imagesIn(opened2);
		return found;
	};
	return {
		subject: { name: store.name, digest: subject.digest },
		place: { store, subject },
		images: async () => (await foundOnce()).map(({ descriptor }) => descriptor.digest),
		...factsOf(store)
	};
}
async function imagesIn({ store, subject, bytes }) {
	const { mediaType, digest } = subject;
	return await imagesUnder(store, parseManifest(bytes, digest), { mediaType, digest, bytes });
}
function tooManyImages(count3) {
	return new UserError(
		"not-supported",
		`${count3} images specified, but a step supports at most ${MAX_IMAGES2}.`,
		"Split the images among several steps."
	);
}
// flows/subjects/listed-file
import{ stat }from"node:fs/promises";
import{ dirname as dirname3, resolve as resolve5 }from"node:path";
async function listedFile({ name, digest }, list2, workspace) {
	const folders = [...list2 === void 0 ? [] : [dirname3(list2)], workspace];
	const mayBeAt = [...new Set(folders.map((folder) => resolve5(folder, name)))];
	const found = await Promise.all(mayBeAt.map((path2) => digestAt(path2, digest)));
	const present = found.filter((each) => each !== void 0);
	if (present.length > 0 && !present.includes(digest)) throw changed(name, digest, present);
	return { subject: { name, digest }, mayBeAt };
}
async function digestAt(path2, listed3) {
	const found = await stat(path2).catch(() => void 0);
	if (found?.isFile() !== true) return void 0;
	return await digestOfFile(path2, listed3.startsWith("sha512:") ? "sha512" : "sha256");
}
function changed(name, listed3, [present]) {
	return new UserError(
		"input-conflict",
		`${name} has the digest ${present}, not the listed digest ${listed3}.`,
		"Restore the file, or create the list again from the files."
	);
}
// attest/subjects
var MAX_LIST_BYTES = 512 * 1024;
var DIGEST2 = /^sha256:[0-9a-f]{64}$/;
var FILE_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
var HEX = "[0-9a-fA-F]{64}|[0-9a-fA-F]{128}";
var GNU_LINE = new RegExp(`^(\\\\?)(${HEX}) [ *](.+)$`);
var BSD_LINE = new RegExp(`^(\\\\?)SHA(256|512) \\((.+)\\) = (${HEX})$`);
function checksumSubjects(bytes, path2) {
	requireSize(bytes, path2);
	const subjects = [];
	for (const [index, raw] of bytes.toString("utf8").split("\n").entries()) {
		const line = raw.replace(/\r$/, "");
		if (line.trim() === "" || line.startsWith("#")) continue;
		subjects.push(subjectOfLine(line, `${path2}:${index + 1}`));
	}
	return requireSome(subjects, path2);
}
function artifactListSubjects(bytes, path2) {
	return requireSome(entriesOf(bytes, path2), path2);
}
function declaredSubjects(bytes, path2) {
	if (bytes.toString("utf8", 0, MAX_LIST_BYTES).trim() === "") return [];
	const subjects = entriesOf(bytes, path2);
	return subjects.length === 0 ? [] : requireSome(subjects, path2);
}
function entriesOf(bytes, path2) {
	requireSize(bytes, path2);
	const list2 = parseJson(bytes, path2);
	if (!isObject(list2) || list2["version"] !== 1) {
		throw invalid2(`${path2} is not a version 1 artifact list.`);
	}
	const entries = arrayAt(list2, "subjects") ?? [];
	return entries.map((entry, index) => subjectOfEntry(entry, `${path2}: subjects[${index}]`));
}
function artifactListText(subjects) {
	const listed3 = subjects.map(({ name, digest, kind: kind2 }) => ({ name, digest, kind: kind2 }));
	return prettyJson({ version: 1, subjects: listed3 });
}
function subjectOfLine(line, where) {
	const gnu = GNU_LINE.exec(line);
	if (gnu !== null) return subjectOf3(gnu[3], gnu[2], gnu[1] !== "");
	const bsd = BSD_LINE.exec(line);
	if (bsd !== null && bsd[4]?.length === Number(bsd[2]) / 4) {
		return subjectOf3(bsd[3], bsd[4], bsd[1] !== "");
	}
	throw invalid2(
		`${where} is not a line from sha256sum or sha512sum. Such a line has 64 or 128 hexadecimal digits, two spaces and a name.`
	);
}
function subjectOf3(name = "", hex = "", isEscaped2 = false) {
	const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
	return { name: isEscaped2 ? unescaped(name) : name, digest };
}
function unescaped(name) {
	return name.replace(
		/\\([\\nr])/g,
		(_, letter) => letter === "n" ? "\n" : letter === "r" ? "\r" : "\\"
	);
}
function subjectOfEntry(entry, where) {
	const name = isObject(entry) ? stringAt(entry, "name") : void 0;
	const digest = isObject(entry) ? stringAt(entry, "digest") : void 0;
	if (!isObject(entry) || name === void 0 || digest === void 0) {
		throw invalid2(`${where} lacks a name or a digest.`);
	}
	const kind2 = stringAt(entry, "kind") ?? "file";
	if (kind2 !== "file" && kind2 !== "oci") {
		throw invalid2(`${where} has the kind ${JSON.stringify(kind2)}; expected file or oci.`);
	}
	if (kind2 === "oci" && !DIGEST2.test(digest)) {
		const message2 = `${where}: an image needs a sha256 digest.`;
		throw invalid2(message2, "Declare the image with its sha256 digest.");
	}
	if (FILE_DIGEST.test(digest)) return { name, digest, kind: kind2 };
	throw invalid2(`${where}: a file needs a sha256 or sha512 digest.`);
}
function requireSize(bytes, path2) {
	if (bytes.length <= MAX_LIST_BYTES) return;
	throw invalid2(
		`${path2} is ${bytes.length} bytes, but a subject list can be at most ${MAX_LIST_BYTES} bytes.`
	);
}
function requireSome(subjects, path2) {
	if (subjects.length === 0) throw invalid2(`${path2} contains no subjects.`);
	if (subjects.length <= MAX_SUBJECTS) return subjects;
	throw invalid2(
		`${path2} contains ${subjects.length} subjects, but a statement can have at most ${MAX_SUBJECTS}.`
	);
}
var WRITE_IT = "Create the list with sha256sum or sha512sum, or in the step that builds the files.";
function invalid2(message2, fix = WRITE_IT) {
	return new UserError("input-invalid", message2, fix);
}
// host/read-input-file
import{ readFileSync as readFileSync2, statSync as statSync3 }from"node:fs";
import{ lstat, readFile as readFile2 }from"node:fs/promises";
var MAX_BYTES = 256 * 1024 * 1024;
var MAX_SYNC_BYTES = 64 * 1024;
async function readInputFile(path2) {
	const size = await requireInputFile(path2);
	return size <= MAX_SYNC_BYTES ? readFileSync2(path2) : await readFile2(path2);
}
async function requireInputFile(path2, fix = "Check the path.") {
	const size = sizeOf(path2);
	if (size === void 0) {
		const message2 = await exists(path2) ? `${path2} is not a file.` : `The file ${path2} does not exist.`;
		throw new UserError("file-not-found", message2, fix);
	}
	if (size > MAX_BYTES) {
		const message2 = `The file ${path2} is ${size} bytes; the limit is ${MAX_BYTES}.`;
		throw new UserError("not-supported", message2, "Use a smaller file.");
	}
	return size;
}
async function readPlainFile2(path2, guarded) {
	requireNoLink(path2, guarded);
	return await readInputFile(path2);
}
async function readOptionalFile(path2) {
	return await exists(path2) ? await readInputFile(path2) : void 0;
}
async function exists(path2) {
	try {
		await lstat(path2);
		return true;
	} catch (error2) {
		if (["ENOENT", "ENOTDIR"].includes(errorCode(error2) ?? "")) return false;
		throw error2;
	}
}
function sizeOf(path2) {
	try {
		const found = statSync3(path2);
		return found.isFile() ? found.size : void 0;
	} catch {
		return void 0;
	}
}
// host/shown-path
import{ relative as relative2 }from"node:path";
function shownPath(host, path2) {
	const below2 = relative2(host.workspace, path2);
	return below2.startsWith("..") ? path2 : below2;
}
// flows/subjects/listed-subjects
async function subjectsInChecksums(path2, place) {
	return checksumSubjects(await contentOf(path2, place), shownPath(place, path2));
}
async function subjectsInList(path2, place) {
	if (path2 !== void 0) {
		return artifactListSubjects(await contentOf(path2, place), shownPath(place, path2));
	}
	const declared = place.env["GITHUB_ARTIFACTS_LIST"] ?? "";
	if (declared === "") return [];
	return declaredSubjects(await contentOf(declared, place), shownPath(place, declared));
}
async function contentOf(path2, place) {
	return await readPlainFile2(path2, guardedFolders(place));
}
// flows/subjects/named-subjects
function requireOneKind({ images, files, checksums, list: list2 }) {
	const given = {
		image: images[0],
		"subject-path": files[0],
		"subject-checksums": checksums,
		subjects: list2
	};
	const names = Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : name);
	if (names.length <= 1) return;
	throw new UserError(
		"input-conflict",
		`The inputs ${names.map((name) => `\`${name}\``).join(" and ")} cannot be combined.`,
		"Keep one of these inputs. Use a separate step or command for each kind of subject."
	);
}
// oci/image-source
function parseImageSource(text4) {
	const colon = text4.indexOf(":");
	const scheme = text4.slice(0, Math.max(colon, 0));
	const rest = text4.slice(colon + 1);
	switch (scheme) {
		case "oci":
		case "oci-archive": {
			const { path: path2, name } = splitPath(rest, text4);
			return { kind: scheme, path: path2, tag: name };
		}
		case "docker-archive":
			return { kind: scheme, ...splitPath(rest, text4) };
		case "docker":
			return { kind: scheme, name: daemonName(rest, text4) };
		default:
			return { kind: "registry", reference: parseImageReference(text4) };
	}
}
var DRIVE = /^[A-Za-z]:[\\/]/;
function splitPath(rest, text4) {
	const at = rest.indexOf("@sha256:");
	if (at > 0) return { path: rest.slice(0, at), name: rest.slice(at + 1) };
	const colon = rest.indexOf(":", DRIVE.test(rest) ? 2 : 0);
	const path2 = colon === -1 ? rest : rest.slice(0, colon);
	if (path2 === "") throw pathMissing(text4);
	const name = colon === -1 ? "" : rest.slice(colon + 1);
	return name === "" ? { path: path2 } : { path: path2, name };
}
function pathMissing(text4) {
	const fix = "Add the folder or file after the colon, such as oci:build/image:latest.";
	return new UserError("input-invalid", `'${text4.slice(0, 200)}' has no path.`, fix);
}
function daemonName(rest, text4) {
	const isImageId = /^(?:sha256:)?[0-9a-f]{12,64}$/.test(rest);
	if (isImageId) return rest;
	if (rest.startsWith("//")) {
		const fix = `Use docker:NAME for an image in the local daemon, or ${rest.slice(2, 200)} for an image in a registry.`;
		throw new UserError("input-invalid", `'${text4.slice(0, 200)}' has too many slashes.`, fix);
	}
	parseImageReference(rest);
	return rest;
}
// oci/layout-references
var REF_NAME = "org.opencontainers.image.ref.name";
var CONTAINERD_NAME = "io.containerd.image.name";
var FALLBACK_TAG = /^sha256-[0-9a-f]{64}/;
var MAX_CHECKED = 1e3;
var MAX_SHOWN = 20;
function namedIn(entries, name, layout) {
	const exact = entries.filter((entry) => hasName(entry, name));
	const found = exact.length > 0 ? exact : entries.filter((entry) => entry.annotations?.[REF_NAME]?.endsWith(`:${name}`));
	if (digestsOf(found).length > 1) throw ambiguous(found, name, layout);
	return found[0];
}
async function imageIn(entries, layout, check) {
	const listed3 = entries.filter((entry) => !namesOf(entry).some((name) => FALLBACK_TAG.test(name)));
	const named2 = listed3.filter((entry) => namesOf(entry).length > 0);
	const candidates = named2.length > 0 ? named2 : listed3;
	const images = await imagesAmong(candidates, check);
	const [only] = images;
	if (only === void 0) {
		const fix = "Use a layout that contains an image, or check the step that writes the image.";
		throw new UserError("input-invalid", `${layout} contains no image.`, fix);
	}
	if (digestsOf(images).length === 1) return only.digest;
	if (named2.length === 0 && areByPlatform(images)) return images;
	throw severalImages(images, layout);
}
function severalImages(images, layout) {
	const choices2 = new Set(images.map((entry) => choiceOf(entry, images)));
	const there = [...choices2].slice(0, MAX_SHOWN).join(", ");
	const fix = `Add one of these references to ${layout}: ${there}`;
	return new UserError(
		"input-invalid",
		`${layout} contains ${digestsOf(images).length} images; expected one.`,
		fix
	);
}
async function imagesAmong(entries, check) {
	const digests = digestsOf(entries);
	if (digests.length < 2 || digests.length > MAX_CHECKED) return entries;
	const images = new Set();
	const parts = new Set();
	for (const digest of digests) {
		const looked = await check(digest);
		if (looked.isImage) images.add(digest);
		for (const part2 of looked.parts) parts.add(part2);
	}
	const isPart = (entry) => namesOf(entry).length === 0 && parts.has(entry.digest);
	return entries.filter((entry) => images.has(entry.digest) && !isPart(entry));
}
function areByPlatform(images) {
	const platforms = images.map(({ platform }) => platform && formatPlatform(platform));
	return !platforms.includes(void 0) && new Set(platforms).size === images.length;
}
function hasName(entry, name) {
	return namesOf(entry).includes(name);
}
function namesOf({ annotations }) {
	const names = [annotations?.[REF_NAME], annotations?.[CONTAINERD_NAME]];
	return names.filter((name) => name !== void 0);
}
function choiceOf(entry, images) {
	const others = images.filter(({ digest }) => digest !== entry.digest).flatMap(namesOf);
	const name = namesOf(entry).find((each) => !others.includes(each));
	return name === void 0 ? `@${shownDigest(entry)}` : `:${name}`;
}
function digestsOf(entries) {
	return [...new Set(entries.map(({ digest }) => digest))];
}
function shownDigest({ digest, platform }) {
	return platform === void 0 ? digest : `${digest} (${formatPlatform(platform)})`;
}
function ambiguous(found, name, layout) {
	const there = [...new Set(found.slice(0, MAX_SHOWN).map(shownDigest))].join(", ");
	const message2 = `${layout} contains more than one image named ${name}: ${there}`;
	const fix = `Use the image’s digest, such as ${layout}@${found[0]?.digest}, or remove the name from the other images in index.json.`;
	return new UserError("input-conflict", message2, fix);
}
// oci/open-image-store
import{ resolve as resolve7 }from"node:path";
// oci/layout
import{ createReadStream as createReadStream2 }from"node:fs";
import{ readFile as readFile5, stat as stat3 }from"node:fs/promises";
import{ basename as basename3, join as join7, resolve as resolve6 }from"node:path";
// oci/describe-referrer
function describeReferrer(manifest) {
	const parsed = parseManifest(manifest.bytes, manifest.digest);
	const artifactType = parsed.kind === "manifest" ? parsed.artifactType ?? parsed.config.mediaType : void 0;
	const hasAnnotations = Object.keys(parsed.annotations).length > 0;
	return {
		mediaType: manifest.mediaType,
		digest: manifest.digest,
		size: manifest.bytes.byteLength,
		...artifactType === void 0 ? {} : { artifactType },
		...hasAnnotations ? { annotations: parsed.annotations } : {}
	};
}
// oci/layout-index
import{ readFile as readFile4, stat as stat2 }from"node:fs/promises";
import{ join as join6 }from"node:path";
// oci/file-lock
import{ lstat as lstat2, readFile as readFile3 }from"node:fs/promises";
import{ hostname }from"node:os";
import{ setTimeout as pause }from"node:timers/promises";
var STALE_MS = 3e4;
var MAX_WAIT_MS = 6e4;
var PAUSE_MS = 5;
async function withFileLock(path2, options, task) {
	const { guarded } = options;
	await acquire(path2, options);
	try {
		return await task();
	} finally {
		removeFile(path2, guarded);
	}
}
async function acquire(path2, { guarded, now }) {
	for (let waited = 0; waited < MAX_WAIT_MS; waited += PAUSE_MS) {
		if (tryCreate(path2, guarded)) return;
		if (await isLeftOver(path2, now)) removeFile(path2, guarded);
		await pause(PAUSE_MS);
	}
	const fix = `Remove ${path2} if no other process is using it.`;
	throw new UserError("input-conflict", `${path2} is locked by another process.`, fix);
}
function tryCreate(path2, guarded) {
	try {
		return writeNewFile(path2, OWNER, guarded);
	} catch (error2) {
		if (error2 instanceof UserError) throw error2;
		const fix = "Choose a writable folder.";
		throw new UserError("input-invalid", `Cannot write ${path2}.`, fix, { cause: error2 });
	}
}
var OWNER = `${process.pid} ${hostname()}`;
async function isLeftOver(path2, now) {
	const found = await lstat2(path2).catch(() => void 0);
	if (found === void 0) return false;
	if (!found.isFile()) {
		const fix = `Remove ${path2}.`;
		throw new UserError("input-invalid", `${path2} is not a lock file.`, fix);
	}
	const isOld = now !== void 0 && now() - found.mtimeMs > STALE_MS;
	return isOld && !await isHeldHere(path2);
}
async function isHeldHere(path2) {
	const [pid = "", host] = (await readFile3(path2, "utf8").catch(() => "")).split(" ");
	return host === hostname() && /^[1-9]\d*$/.test(pid) && isRunning(Number(pid));
}
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error2) {
		return errorCode(error2) === "EPERM";
	}
}
// oci/layout-index
var MAX_INDEX_BYTES = 16 * 1024 * 1024;
async function readLayoutIndex(root) {
	const path2 = join6(root, "index.json");
	const found = await stat2(path2).catch(() => void 0);
	if (found === void 0) {
		const fix = "Use a folder that contains an index.json file, as written by skopeo, umoci or buildx.";
		throw new UserError("file-not-found", `${root} is not an OCI layout.`, fix);
	}
	if (found.size > MAX_INDEX_BYTES) {
		throw new DataError("limit-exceeded", `${path2} is larger than ${MAX_INDEX_BYTES} bytes`, {
			path: path2
		});
	}
	return parseLayoutIndex(await readFile4(path2), path2);
}
function parseLayoutIndex(bytes, path2) {
	const document = asObject(parseExactJson(bytes, path2), "$");
	requireExactKeys(document, ["schemaVersion", "mediaType", "manifests"], "$", path2);
	const manifests = asArray(document["manifests"], "$.manifests").map(
		(value, index) => parseDescriptor(value, `$.manifests[${index}]`, path2)
	);
	return { document, manifests };
}
async function updateLayoutIndex(layout, descriptor, options) {
	const { root, guarded } = layout;
	const path2 = join6(root, "index.json");
	await withFileLock(`${path2}.lock`, layout, async () => {
		const index = await readLayoutIndex(root);
		requireCondition(index, options, root);
		const manifests = withEntry(index, descriptor, options.tag);
		writeFile(path2, indexText(index, manifests), guarded);
	});
}
async function removeFromLayoutIndex(layout, digest) {
	const { root, guarded } = layout;
	const path2 = join6(root, "index.json");
	await withFileLock(`${path2}.lock`, layout, async () => {
		const index = await readLayoutIndex(root);
		const kept = index.manifests.filter((entry) => entry.digest !== digest);
		if (kept.length === index.manifests.length) return;
		writeFile(path2, indexText(index, kept), guarded);
	});
}
function indexText(index, manifests) {
	return JSON.stringify({ ...index.document, manifests });
}
function requireCondition(index, options, root) {
	const { tag } = options;
	const current = tag === void 0 ? void 0 : namedIn(index.manifests, tag, `oci:${root}`)?.digest;
	const isMet = (options.ifMatch === void 0 || options.ifMatch === current) && (options.ifAbsent !== true || current === void 0);
	if (isMet) return;
	const call = { service: "OCI layout", method: "PUT", url: join6(root, "index.json") };
	throw new RemoteError("precondition-failed", `another process changed the tag ${tag}`, call);
}
function withEntry(index, descriptor, tag) {
	if (tag === void 0) {
		const isKnown = index.manifests.some((entry) => entry.digest === descriptor.digest);
		return isKnown ? index.manifests : [...index.manifests, descriptor];
	}
	const kept = index.manifests.filter(
		(entry) => !hasName(entry, tag) && !isBare(entry, descriptor.digest)
	);
	return [...kept, { ...descriptor, annotations: { [REF_NAME]: tag } }];
}
function isBare(entry, digest) {
	return entry.digest === digest && entry.annotations === void 0;
}
// oci/layout
function openLayout(directory, guarded = [], now) {
	const root = resolve6(directory);
	return layoutAt({ root, guarded: [root, ...guarded], now });
}
function layoutAt(layout) {
	const { root } = layout;
	const getManifest = (asked) => manifestIn(root, asked);
	return {
		name: basename3(root),
		kind: "layout",
		getManifest,
		openBlob: async (descriptor) => ReadableStream.from(await blobChunks(root, descriptor)),
		readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => blobChunks(root, descriptor)),
		locateBlob: async (descriptor) => {
			const path2 = await existingBlob(root, descriptor);
			return { path: path2, offset: 0, length: descriptor.size };
		},
		putBlob: async (bytes, mediaType) => {
			const digest = digestOf(bytes);
			await writeBlob(layout, digest, bytes);
			return { mediaType, digest, size: bytes.byteLength };
		},
		putManifest: (bytes, mediaType, options) => putManifest(layout, bytes, mediaType, options),
		deleteManifest: (digest) => removeManifest2(layout, digest),
		listReferrers: (digest) => listReferrers(root, digest, getManifest)
	};
}
function blobPath(root, digest) {
	const { algorithm, hex } = requireDigest(digest, root);
	return join7(root, "blobs", algorithm, hex);
}
async function manifestIn(root, asked) {
	const digest = isDigest(asked) ? asked : await digestNamed(root, asked);
	if (digest === void 0) return void 0;
	const path2 = blobPath(root, digest);
	const size = (await stat3(path2).catch(() => void 0))?.size;
	if (size === void 0) return void 0;
	if (size > MAX_MANIFEST_BYTES) {
		const message2 = `the manifest ${digest} is ${size} bytes; the limit is ${MAX_MANIFEST_BYTES}`;
		throw new DataError("limit-exceeded", message2, { path: path2 });
	}
	const bytes = await readFile5(path2);
	requireBytesMatch(bytes, digest, path2);
	const mediaType = declaredMediaType(bytes, path2) ?? "";
	return { mediaType, digest, bytes, etag: digest };
}
async function digestNamed(root, name) {
	const { manifests } = await readLayoutIndex(root);
	return namedIn(manifests, name, `oci:${root}`)?.digest;
}
async function existingBlob(root, descriptor) {
	const path2 = blobPath(root, descriptor.digest);
	const found = await stat3(path2).catch(() => void 0);
	if (found?.isFile() === true) return path2;
	const message2 = `the image layout ${basename3(root)} lacks the blob ${descriptor.digest}`;
	throw new DataError("not-found", message2, { path: path2 });
}
async function blobChunks(root, descriptor) {
	const path2 = await existingBlob(root, descriptor);
	return verifiedChunks(createReadStream2(path2), descriptor, path2);
}
async function writeBlob({ root, guarded }, digest, bytes) {
	const path2 = blobPath(root, digest);
	if (!await isIntact(path2, digest)) writeFile(path2, bytes, guarded);
}
async function isIntact(path2, digest) {
	const found = await readFile5(path2).catch(() => void 0);
	return found !== void 0 && digestOf(found) === digest;
}
async function putManifest(layout, bytes, mediaType, options = {}) {
	const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
	await writeBlob(layout, descriptor.digest, bytes);
	await updateLayoutIndex(layout, descriptor, options);
	return { descriptor, isSubjectIndexed: false };
}
async function removeManifest2(layout, digest) {
	await removeFromLayoutIndex(layout, digest);
	return removeFile(blobPath(layout.root, digest), layout.guarded);
}
async function listReferrers(root, digest, getManifest) {
	requireDigest(digest, root);
	const found = new Map();
	for (const entry of await referrersInIndex(await readLayoutIndex(root), digest, getManifest)) {
		found.set(entry.digest, entry);
	}
	for (const entry of await readFallbackTag(getManifest, digest)) found.set(entry.digest, entry);
	requireBounded(found.size, digest);
	return [...found.values()];
}
async function referrersInIndex(index, digest, getManifest) {
	const referrers = [];
	for (const entry of index.manifests) {
		const manifest = await getManifest(entry.digest);
		if (manifest === void 0 || !MANIFEST_TYPES.includes(manifest.mediaType)) continue;
		if (parseManifest(manifest.bytes, entry.digest).subject?.digest !== digest) continue;
		referrers.push(describeReferrer(manifest));
	}
	return referrers;
}
// oci/mirrors
var MAX_MIRRORS = 8;
function parseMirrors(lines2) {
	const mirrors = new Map();
	for (const line of lines2) {
		const equals = line.indexOf("=");
		if (equals < 1) throw notMirror(line);
		const { registry: registry3 } = partsOf2(line.slice(0, equals).trim(), line);
		const mirror = partsOf2(line.slice(equals + 1).trim(), line);
		const known = mirrors.get(registry3) ?? [];
		if (known.length === MAX_MIRRORS) throw notMirror(line);
		mirrors.set(registry3, [...known, mirror]);
	}
	return mirrors;
}
function partsOf2(mirror, line) {
	if (!/^(?:[^/]*[.:]|localhost(?:\/|$))/.test(mirror)) throw notMirror(line);
	const { registry: registry3, repository } = parseImageReference(`${mirror.replace(/\/+$/, "")}/a/b`);
	return { registry: registry3, prefix: repository.slice(0, -"a/b".length) };
}
function notMirror(line) {
	const fix = "Write each line as registry=mirror, such as docker.io=mirror.gcr.io.";
	const message2 = `'${line.slice(0, 200)}' is not a registry=mirror pair.`;
	return new UserError("input-invalid", message2, fix);
}
function mirrorsOf(reference, mirrors) {
	return (mirrors?.get(reference.registry) ?? []).map(({ registry: registry3, prefix }) => ({
		...reference,
		registry: registry3,
		repository: `${prefix}${reference.repository}`
	}));
}
function throughMirrors(origin, mirrors) {
	if (mirrors.length === 0) return origin;
	const stores = [...mirrors, origin];
	const openBlob = async (descriptor) => ReadableStream.from(blobFrom(stores, descriptor));
	return {
		...origin,
		getManifest: (reference) => manifestFrom(stores, reference),
		openBlob,
		readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => openBlob(descriptor))
	};
}
async function manifestFrom(stores, reference) {
	for (const store of stores) {
		try {
			const manifest = await store.getManifest(reference);
			if (manifest !== void 0) return manifest;
		} catch (error2) {
			if (!(error2 instanceof RemoteError) || store === stores.at(-1)) throw error2;
		}
	}
	return void 0;
}
async function* blobFrom(stores, descriptor) {
	for (const store of stores) {
		let hasBegun = false;
		try {
			for await (const chunk of await store.openBlob(descriptor)) {
				hasBegun = true;
				yield chunk;
			}
			return;
		} catch (error2) {
			const isLast = hasBegun || store === stores.at(-1);
			if (isLast || !(error2 instanceof RemoteError)) throw error2;
		}
	}
}
// oci/open-image-store
async function openImageStore(image, deps) {
	switch (image.kind) {
		case "registry": {
			const mirrors = mirrorsOf(image.reference, deps.mirrors);
			const store = throughMirrors(
				openRegistry(image.reference, deps),
				mirrors.map((mirror) => openRegistry(mirror, deps))
			);
			return opened(store, manifestReference(image.reference));
		}
		case "oci": {
			const { manifests } = await readLayoutIndex(resolve7(image.path));
			const store = openLayout(image.path, deps.guardedFolders, deps.network.now);
			const only = () => imageIn(manifests, `oci:${image.path}`, imagesIn2(store));
			return opened(store, image.tag ?? await only());
		}
		case "oci-archive":
			return await openArchive(image, deps);
		case "docker-archive": {
			const { openDockerArchive } = await import("./archive-UA4RQLZW.js");
			return {
				...await openDockerArchive(image.path, { name: image.name }, deps),
				hasOwnDigests: false
			};
		}
		case "docker": {
			const { openDockerArchive } = await import("./archive-UA4RQLZW.js");
			const { saveFromDaemon } = await import("./daemon-GVNF4WCF.js");
			const saved = await saveFromDaemon(image.name, deps);
			const archive = await openDockerArchive(saved.path, { isFromDaemon: true }, deps);
			const close = async () => {
				await archive.close();
				await saved.remove();
			};
			return { ...archive, close, hasOwnDigests: false };
		}
	}
}
async function openArchive({ path: path2, tag }, deps) {
	const { openOciArchive } = await import("./archive-UA4RQLZW.js");
	const { store, entries, close } = await openOciArchive(path2, deps);
	try {
		const reference = tag ?? await imageIn(entries, `oci-archive:${path2}`, imagesIn2(store));
		return { store, reference, hasOwnDigests: true, close };
	} catch (error2) {
		await close();
		throw error2;
	}
}
function opened(store, reference) {
	return { store, reference, hasOwnDigests: true, close: async () => void 0 };
}
function imagesIn2(store) {
	return async (digest) => {
		const manifest = await store.getManifest(digest);
		if (manifest === void 0) return { isImage: true, parts: [] };
		const parsed = parseManifest(manifest.bytes, digest);
		const isIndex = parsed.kind === "index";
		return {
			isImage: parsed.subject === void 0 && (isIndex || hasImageConfig(parsed)),
			parts: isIndex ? parsed.manifests.map((part2) => part2.digest) : []
		};
	};
}
// flows/subjects/open-image-subject
async function openImageSubject(image, login, machine, onDigest) {
	const source = parseImageSource(image);
	if (source.kind !== "registry" && source.kind !== "oci") {
		throw new UserError(
			"not-supported",
			`${image} cannot store evidence, because it is neither in a registry nor in an OCI layout.`,
			"Use `registry/name:tag` or `oci:DIR[:TAG]`."
		);
	}
	const { store, reference } = await openImageStore(
		source,
		imageStoreDependencies(source, login, machine)
	);
	if (typeof reference !== "string") throw severalImages(reference, image);
	if (isDigest(reference)) onDigest?.(store, reference);
	const { mediaType, digest, bytes } = await requireManifest(store, reference);
	return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}
// text/sanitize
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
var CARRIAGE_RETURN_LINE_FEED = /\r\n/g;
var COMMAND = /^([^\S\n]*)::/gm;
var OLD_COMMAND = /##\[/g;
var PRINTABLE_ASCII3 = /^[ -~]*$/;
function sanitizeControls(text4) {
	if (PRINTABLE_ASCII3.test(text4)) return text4;
	return text4.replace(CARRIAGE_RETURN_LINE_FEED, "\n").replace(CONTROL, escapeOf);
}
function sanitizeLog(text4) {
	return sanitizeControls(text4).replace(OLD_COMMAND, "## [").replace(COMMAND, "$1: :");
}
function oneLine(text4) {
	return sanitizeControls(text4).replaceAll("\n", "\\n");
}
function escapeJsonControls(json) {
	return json.replaceAll("##[", "#\\u0023[").replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function escapeOf(character) {
	const code2 = character.charCodeAt(0);
	const hex = code2.toString(16);
	return code2 < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
// flows/subjects/subject-name
var CONTROL2 = /[\p{Cc}\u2028\u2029]/u;
function requirePrintable(name) {
	if (!CONTROL2.test(name)) return;
	throw new UserError(
		"input-invalid",
		`The name ${oneLine(name)} contains a control character.`,
		"Rename the file, or correct the list."
	);
}
// flows/subjects/resolve-subjects
var CONCURRENCY3 = 6;
async function resolveSubjects(named2, login, machine, onDigest) {
	requireOneKind(named2);
	const open = (image) => openImageSubject(image, login, machine, onDigest);
	const subjects = named2.images.length > 0 ? await imageSubjects(named2.images, named2.platforms, open) : await otherSubjects(named2, login, machine);
	for (const { subject } of subjects) requirePrintable(subject.name);
	return withEvidenceElsewhere(withFileStems(subjects), named2.evidenceRepository, login, machine);
}
async function otherSubjects({ files, checksums, list: list2 }, login, machine) {
	const { workspace } = machine;
	if (files.length > 0) return await filesMatching(files, machine);
	if (checksums !== void 0) {
		const listed4 = await subjectsInChecksums(checksums, machine);
		return await mapConcurrently(
			listed4,
			CONCURRENCY3,
			(subject) => listedFile(subject, checksums, workspace)
		);
	}
	const listed3 = await subjectsInList(list2, machine);
	if (listed3.length === 0) throw nothingNamed();
	return await mapConcurrently(
		listed3,
		CONCURRENCY3,
		async (subject) => subject.kind === "file" ? listedFile(subject, list2, workspace) : subjectOf2(await openImageSubject(`${subject.name}@${subject.digest}`, login, machine))
	);
}
async function filesMatching(patterns, machine) {
	const files = await fileSubjects(machine.workspace, patterns, guardedFolders(machine));
	return files.map(({ name, digest, path: path2 }) => ({ subject: { name, digest }, path: path2 }));
}
function nothingNamed() {
	return new UserError(
		"input-missing",
		"No subject specified.",
		"Set one of the inputs `image`, `subject-path`, `subject-checksums` or `subjects`."
	);
}
// host/github-access
function githubAccess(host) {
	const { context, env } = host;
	return {
		context,
		token: host.input("github-token") || (env["GITHUB_TOKEN"] ?? ""),
		network: networkOf(host),
		orchestrationId: env["ACTIONS_ORCHESTRATION_ID"]
	};
}
// host/moved-input
function movedInput(name, to, kind2) {
	return { problem: "is not an input of this action", fix: fixFor(name, to, kind2) };
}
function fixFor(name, to, kind2) {
	if ("key" in to) return `Set \`${to.key}\` in .assay.yml`;
	if (!("actions" in to)) return `Use \`${to.input}\` instead`;
	const { actions: actions2, input = name } = to;
	if (kind2 === "terminal") {
		return `Use ${actions2.map((action) => `assay ${action} --${input}`).join(" or ")}`;
	}
	const places = actions2.map((action) => `assay-dev/assay/actions/${action}`);
	return `Set the \`${input}\` input of ${places.join(" or ")}`;
}
// host/read-inputs
function readInputs(spec2, host) {
	const entries = Object.entries(spec2.inputs);
	for (const [name, input] of entries) {
		if (input.secret) host.mask(textOf(name, input, host));
	}
	const values = [];
	const problems = [
		...renamedProblems(spec2.renamed ?? {}, host),
		...movedProblems(spec2.moved ?? {}, host)
	];
	for (const [name, input] of entries) {
		const read2 = readInput(name, input, host);
		if ("problem" in read2) problems.push(read2);
		else values.push([name, read2.value]);
	}
	if (problems.length > 0) throw inputError(problems, host);
	return Object.fromEntries(values);
}
function renamedProblems(renamed, host) {
	return Object.entries(renamed).filter(([old]) => host.input(old) !== "").map(([old, name]) => ({
		name: old,
		isMissing: false,
		problem: `was renamed to \`${name}\``,
		fix: `Use \`${name}\` instead`
	}));
}
function movedProblems(moved, host) {
	if (host.kind === "terminal") return [];
	return Object.entries(moved).filter(([old]) => host.input(old) !== "").map(([old, to]) => ({ name: old, isMissing: false, ...movedInput(old, to, "actions") }));
}
function textOf(name, input, host) {
	const given = host.input(name);
	if (given !== "") return given;
	const fromEnv = host.kind === "terminal" && input.env !== "" ? host.env[input.env] : void 0;
	if (fromEnv !== void 0 && fromEnv.trim() !== "") return fromEnv.trim();
	return plainDefault(input);
}
function plainDefault(input) {
	return input.default.includes("${{") ? "" : input.default;
}
function readInput(name, input, host) {
	const text4 = textOf(name, input, host);
	if (input.isTerminalOnly === true && host.kind === "actions" && host.input(name) !== "") {
		return terminalInput(name);
	}
	if (text4 === "") return input.required ? missing(name, input) : { value: input.absent };
	const parsed = input.parse(text4, host);
	if (parsed.ok) {
		const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
		return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
	}
	if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
	return {
		name,
		isMissing: false,
		problem: "is not valid",
		fix: `Set the input to ${input.accepts}`
	};
}
function terminalInput(name) {
	const fix = "Remove the input, and run Assay on your machine";
	return { name, isMissing: false, problem: "works only in a terminal", fix };
}
function missing(name, input) {
	const fix = `Set the input to ${input.accepts}`;
	return { name, isMissing: true, problem: "is required but missing", fix };
}
function inputError(problems, host) {
	const code2 = problems.every((problem) => problem.isMissing) ? "input-missing" : "input-invalid";
	const nameOf2 = (problem) => host.kind === "terminal" ? `\`--${problem.name}\`` : `\`${problem.name}\``;
	const [first] = problems;
	if (problems.length === 1 && first !== void 0) {
		return new UserError(code2, `The input ${nameOf2(first)} ${first.problem}.`, sentence(first.fix));
	}
	const listed3 = problems.map(
		(problem) => `- ${nameOf2(problem)} ${problem.problem}. ${sentence(problem.fix)}`
	);
	return new UserError(
		code2,
		`${problems.length} inputs are invalid:
${listed3.join("\n")}`,
		"Fix each of these inputs."
	);
}
function sentence(text4) {
	return text4.endsWith("?") ? text4 : `${text4}.`;
}
// actions/verify/gate-policy
import{ hash as hash3 }from"node:crypto";
// compare/changed-workflows
var MAX_READ = 100;
async function changedWorkflows(base2, head, running) {
	const changed2 = await base2.changes(head, isWorkflow);
	const found = [];
	for (const [index, [path2, entry]] of [...changed2].entries()) {
		const isNamed = path2 === running.workflow || index >= MAX_READ;
		if (isNamed || await mentions(base2, entry, running.repository)) found.push(path2);
	}
	return found.sort();
}
function isWorkflow(path2) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path2) || /(?:^|\/)action\.ya?ml$/.test(path2);
}
async function mentions(base2, { before, after }, repository) {
	if (repository === void 0 || repository === "") return false;
	for (const entry of [before, after]) {
		if (entry?.kind !== "file") continue;
		const text4 = await textOf2(base2, entry.id);
		if (text4 === void 0 || uses(text4, repository)) return true;
	}
	return false;
}
async function textOf2(base2, id2) {
	try {
		return (await base2.content(id2)).toString("utf8");
	} catch (error2) {
		if (error2 instanceof DataError || error2 instanceof RemoteError) return void 0;
		throw error2;
	}
}
function uses(text4, repository) {
	const wanted = repository.toLowerCase();
	return [...text4.matchAll(/\buses["']?\s*:\s*["']?([^\s"'#,}]+)/g)].some(([, value = ""]) => {
		const name = value.toLowerCase();
		return name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}@`);
	});
}
// flows/comparison/proposal
import{ readdir }from"node:fs/promises";
import{ join as join13 }from"node:path";
// compare/deciding-tree
import{ isAbsolute as isAbsolute4, relative as relative3, sep as sep2 }from"node:path";
// git/origin
import{ join as join8 }from"node:path";
// git/git-config
var HEADER = /^\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/;
var SETTING = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/;
var MAX_LINE = 8192;
function parseGitConfig(text4) {
	const sections = [];
	for (const { text: row, line } of logicalLines(text4)) {
		const header = HEADER.exec(row);
		if (header !== null) {
			const [, name = "", subsection] = header;
			sections.push({
				name: name.toLowerCase(),
				subsection: subsection?.replace(/\\(.)/g, "$1"),
				line,
				values: new Map()
			});
		}
		const [, key, value] = SETTING.exec(header === null ? row : header[3] ?? "") ?? [];
		if (key !== void 0)
			sections.at(-1)?.values.set(key.toLowerCase(), settingOf(value ?? "true"));
	}
	return sections;
}
function logicalLines(text4) {
	const lines2 = [];
	let open;
	for (const [index, row] of text4.split("\n").entries()) {
		const current = open ?? { text: "", line: index + 1 };
		const part2 = current.text + row.replace(/\r$/, "");
		open = /(?:^|[^\\])(?:\\\\)*\\$/.test(part2) ? { ...current, text: part2.slice(0, -1) } : void 0;
		if (part2.length > MAX_LINE) open = void 0;
		const trimmed = part2.trim();
		if (open !== void 0 || trimmed === "" || trimmed.length > MAX_LINE) continue;
		if (!/^[#;]/.test(trimmed)) lines2.push({ text: trimmed, line: current.line });
	}
	return lines2;
}
var ESCAPES = { n: "\n", t: "	", b: "\b" };
function settingOf(stated) {
	let value = "";
	let isQuoted = false;
	for (let at = 0; at < stated.length; at++) {
		const char = stated[at] ?? "";
		if (char === '"') isQuoted = !isQuoted;
		else if (char === "\\") {
			at += 1;
			const escaped = stated[at] ?? "";
			value += ESCAPES[escaped] ?? escaped;
		} else if (!isQuoted && (char === "#" || char === ";")) break;
		else value += char;
	}
	return isQuoted || stated.endsWith('"') ? value : value.trimEnd();
}
// git/git-file
import{ lstat as lstat3, readFile as readFile6 }from"node:fs/promises";
var MAX_SMALL_BYTES = 1024 * 1024;
async function readGitFile(path2, maxBytes) {
	const found = await lstat3(path2).catch(() => void 0);
	if (found?.isFile() !== true) return void 0;
	if (found.size > maxBytes) {
		const message2 = `the file is ${found.size} bytes; the limit is ${maxBytes}`;
		throw new DataError("limit-exceeded", message2, { path: path2 });
	}
	return await readFile6(path2).catch(() => void 0);
}
async function readSmallGitFile(path2) {
	return await readGitFile(path2, MAX_SMALL_BYTES).catch((error2) => {
		if (error2 instanceof DataError) return void 0;
		throw error2;
	});
}
// git/origin
async function originOf2(common) {
	const config = await readSmallGitFile(join8(common, "config"));
	const remote = parseGitConfig(config?.toString("utf8") ?? "").find(
		({ name, subsection }) => name === "remote" && subsection === "origin"
	);
	return remote?.values.get("url");
}
// git/read-head
import{ join as join9 }from"node:path";
// git/object-id
import{ createHash as createHash2 }from"node:crypto";
function isObjectId(text4) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text4);
}
function objectId(type, content, like) {
	const algorithm = like.length === 64 ? "sha256" : "sha1";
	return createHash2(algorithm).update(`${type} ${content.length}\0`).update(content).digest("hex");
}
// git/read-head
var MAX_SYMBOLIC = 5;
var MAX_PACKED_BYTES = 128 * 1024 * 1024;
async function readHead(tree) {
	let name = "HEAD";
	let ref;
	for (let steps = 0; steps <= MAX_SYMBOLIC; steps++) {
		const value = await textOf3(name, tree);
		if (value === void 0) break;
		if (isObjectId(value)) return { commit: value, ref };
		const next = /^ref: +(\S+)$/.exec(value)?.[1];
		if (next === void 0 || !isReference(next)) return {};
		ref ??= next;
		name = next;
	}
	return { ref };
}
async function readReference(name, tree) {
	if (!isReference(name)) return void 0;
	const value = await textOf3(name, tree);
	return value !== void 0 && isObjectId(value) ? value : void 0;
}
async function textOf3(name, { folder, common }) {
	const home = name.startsWith("refs/") ? common : folder;
	const loose = await readSmallGitFile(join9(home, name));
	if (loose !== void 0) return loose.toString("utf8").trimEnd();
	return name === "HEAD" ? void 0 : await packedValue(name, common);
}
async function packedValue(name, common) {
	const packed = await readGitFile(join9(common, "packed-refs"), MAX_PACKED_BYTES);
	const text4 = packed?.toString("utf8") ?? "";
	const end2 = text4.indexOf(` ${name}
`);
	return end2 === -1 ? void 0 : text4.slice(text4.lastIndexOf("\n", end2) + 1, end2);
}
function isReference(name) {
	return /^refs\/[^\0\\:?*[~^]+$/.test(name) && !name.includes("..") && !name.includes("//");
}
// git/read-index
import{ join as join10 }from"node:path";
// git/git-index
import{ hash }from"node:crypto";
var MAX_ENTRIES = 5e6;
var SIGNATURE = "DIRC";
var HEADER_BYTES = 12;
var STAT_BYTES = 40;
var MODE_AT = 24;
var FLAG_BYTES = 2;
var IS_EXTENDED = 16384;
var SKIPS_WORK_TREE = 16384;
var GITLINK = 57344;
var FOLDER = 16384;
var TYPE_MASK = 61440;
function parseGitIndex(bytes, path2) {
	if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== SIGNATURE) {
		throw damaged(path2);
	}
	const version2 = bytes.readUInt32BE(4);
	if (version2 < 2 || version2 > 4) {
		const message2 = `${path2} has the unsupported index version ${version2}`;
		throw new DataError("unsupported-version", message2, { path: path2 });
	}
	const count3 = bytes.readUInt32BE(8);
	if (count3 > MAX_ENTRIES) {
		const message2 = `${path2} contains more than ${MAX_ENTRIES} entries`;
		throw new DataError("limit-exceeded", message2, { path: path2 });
	}
	const end2 = bytes.length - hashLength(bytes, path2);
	return readEntries({ bytes, end: end2, path: path2, version: version2, count: count3, hashBytes: bytes.length - end2 });
}
function readEntries(reading) {
	const { bytes, count: count3, hashBytes, path: path2 } = reading;
	const tracked = new Set();
	const submodules = new Map();
	const notCheckedOut = new Set();
	let at = HEADER_BYTES;
	let name = Buffer.alloc(0);
	for (let index = 0; index < count3; index++) {
		const start = at;
		const flagsAt = at + STAT_BYTES + hashBytes;
		if (flagsAt + FLAG_BYTES > reading.end) throw damaged(path2);
		const isExtended = (bytes.readUInt16BE(flagsAt) & IS_EXTENDED) !== 0;
		const nameAt = flagsAt + (isExtended ? 2 * FLAG_BYTES : FLAG_BYTES);
		({ name, at } = nameFrom(nameAt, start, name, reading));
		const text4 = name.toString("utf8");
		const type = bytes.readUInt32BE(start + MODE_AT) & TYPE_MASK;
		const id2 = bytes.toString("hex", start + STAT_BYTES, flagsAt);
		if (type === GITLINK) submodules.set(text4, id2);
		const tracks = type === FOLDER && !text4.endsWith("/") ? `${text4}/` : text4;
		tracked.add(tracks);
		const more = isExtended ? bytes.readUInt16BE(flagsAt + FLAG_BYTES) : 0;
		if ((more & SKIPS_WORK_TREE) !== 0) notCheckedOut.add(tracks);
	}
	return { tracked, submodules, notCheckedOut, shared: sharedIndex(at, reading) };
}
function nameFrom(nameAt, start, before, { bytes, end: end2, path: path2, version: version2 }) {
	const { value: dropped, at: textAt2 } = version2 === 4 ? varint(bytes, nameAt, path2) : { value: 0, at: nameAt };
	const zero = bytes.indexOf(0, textAt2);
	if (zero === -1 || zero >= end2 || dropped > before.length) throw damaged(path2);
	const text4 = bytes.subarray(textAt2, zero);
	if (version2 === 4) {
		const kept = before.subarray(0, before.length - dropped);
		return { name: Buffer.concat([kept, text4]), at: zero + 1 };
	}
	return { name: text4, at: start + Math.ceil((zero + 1 - start) / 8) * 8 };
}
function varint(bytes, start, path2) {
	let value = 0;
	for (let at = start; at < start + 5; at++) {
		const byte = bytes[at];
		if (byte === void 0) break;
		value = value * 128 + (byte & 127);
		if ((byte & 128) === 0) return { value, at: at + 1 };
		value += 1;
	}
	throw damaged(path2);
}
function sharedIndex(start, { bytes, end: end2, hashBytes, path: path2 }) {
	let at = start;
	while (at + 8 <= end2) {
		const size = bytes.readUInt32BE(at + 4);
		const name = bytes.toString("latin1", at, at + 4);
		if (at + 8 + size > end2) throw damaged(path2);
		if (name === "link" && size >= hashBytes) {
			const hex = bytes.toString("hex", at + 8, at + 8 + hashBytes);
			return /^0+$/.test(hex) ? void 0 : hex;
		}
		at += 8 + size;
	}
	return void 0;
}
function hashLength(bytes, path2) {
	for (const [algorithm, length] of [
		["sha1", 20],
		["sha256", 32]
	]) {
		const end2 = bytes.length - length;
		if (end2 < HEADER_BYTES) continue;
		const digest = hash(algorithm, bytes.subarray(0, end2), "buffer");
		if (digest.equals(bytes.subarray(end2))) return length;
	}
	const isUnhashed = bytes.subarray(-20).every((byte) => byte === 0);
	if (!isUnhashed) throw damaged(path2);
	return bytes.subarray(-32).every((byte) => byte === 0) ? 32 : 20;
}
function damaged(path2) {
	return new DataError("malformed", `${path2} is not a git index, or is damaged`, { path: path2 });
}
// git/read-index
var MAX_INDEX_BYTES2 = 512 * 1024 * 1024;
async function readIndex(folder) {
	const name = ".git/index";
	const bytes = await readGitFile(join10(folder, "index"), MAX_INDEX_BYTES2);
	if (bytes === void 0) return void 0;
	const index = parseGitIndex(bytes, name);
	if (index.shared === void 0) return index;
	const file = `sharedindex.${index.shared}`;
	const base2 = await readGitFile(join10(folder, file), MAX_INDEX_BYTES2);
	if (base2 === void 0)
		throw new DataError("not-found", `.git/${file} is missing`, { path: name });
	const { tracked, submodules, notCheckedOut } = parseGitIndex(base2, `.git/${file}`);
	return {
		tracked: new Set([...tracked, ...index.tracked].filter((path2) => path2 !== "")),
		submodules: new Map([...submodules, ...index.submodules]),
		notCheckedOut: new Set([...notCheckedOut, ...index.notCheckedOut])
	};
}
// git/tracked-path
function touchesTracked(tracked, path2) {
	const wanted = folded2(path2);
	for (const each of tracked) {
		const name = folded2(each.endsWith("/") ? each.slice(0, -1) : each);
		if (isAtOrBelow(wanted, name) || isAtOrBelow(name, wanted)) return true;
	}
	return false;
}
function samePath(one, other) {
	return folded2(one) === folded2(other);
}
function isAtOrBelow(path2, folder) {
	return path2 === folder || path2.startsWith(`${folder}/`);
}
function folded2(path2) {
	return path2.normalize("NFC").toLowerCase();
}
// git/work-tree
import{ lstat as lstat4, realpath as realpath2 }from"node:fs/promises";
import{ dirname as dirname4, join as join11, resolve as resolve8 }from"node:path";
var MAX_ASCENT = 100;
async function workTreeAt(top) {
	const folder = await gitFolder(top);
	return folder === void 0 ? void 0 : { top, folder, common: await commonFolder(folder) };
}
async function* workTreesAround(folder) {
	let current = folder;
	for (let steps = 0; steps < MAX_ASCENT; steps++) {
		const found = await workTreeAt(current);
		if (found !== void 0) yield found;
		const above = dirname4(current);
		if (above === current) return;
		current = above;
	}
}
async function gitFolder(top) {
	const path2 = join11(top, ".git");
	const found = await lstat4(path2).catch(() => void 0);
	if (found === void 0) return void 0;
	if (!found.isFile()) return await realpath2(path2).catch(() => void 0);
	const text4 = (await readSmallGitFile(path2))?.toString("utf8") ?? "";
	const stated = /^gitdir: (.+)$/m.exec(text4)?.[1]?.trimEnd() ?? "";
	return stated === "" ? void 0 : await realpath2(resolve8(top, stated)).catch(() => void 0);
}
async function commonFolder(folder) {
	const stated = (await readSmallGitFile(join11(folder, "commondir")))?.toString("utf8").trim();
	return stated === void 0 ? folder : resolve8(folder, stated);
}
// compare/deciding-tree
async function decidingTree(folder) {
	const around = [];
	for await (const tree of workTreesAround(folder)) around.unshift(tree);
	for (const [index, tree] of around.entries()) {
		const inner = around[index + 1];
		if (inner !== void 0 && !await isTracked(tree, pathBelow(tree.top, inner.top) ?? ""))
			continue;
		return { tree, head: { ...await readHead(tree), origin: await originOf2(tree.common) } };
	}
	return void 0;
}
function pathBelow(folder, path2) {
	const below2 = relative3(folder, path2);
	const isElsewhere = below2 === ".." || below2.startsWith(`..${sep2}`) || isAbsolute4(below2);
	return isElsewhere ? void 0 : below2.split(sep2).join("/");
}
async function isTracked({ folder }, path2) {
	try {
		const index = await readIndex(folder);
		return index === void 0 || touchesTracked(index.tracked, path2);
	} catch (error2) {
		if (error2 instanceof DataError) return true;
		throw error2;
	}
}
// compare/repository-address
function repositoryAt(address, serverUrl) {
	const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(.+)$/.exec(address);
	const text4 = scp === null ? address : `ssh://${scp[1]}/${scp[2]}`;
	if (!URL.canParse(text4)) return void 0;
	const { hostname: hostname2, pathname } = new URL(text4);
	if (hostname2 !== new URL(serverUrl).hostname) return void 0;
	const path2 = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
	return /^\/([\w.-]+\/[\w.-]+)$/.exec(path2)?.[1];
}
// compare/find-base
function findBase(run, head) {
	const payload = isObject(run.payload) ? run.payload : {};
	const change = changeOf(run, payload);
	if (change === void 0) return { kind: "none", why: "not-a-change" };
	const { base: base2, headSha, headRepository } = change;
	const isOwn = head?.commit === void 0 || [run.sha, headSha].includes(head.commit);
	const own = change.isOfAnyFork === true ? void 0 : [run.repository, headRepository];
	if (!isOwn && own !== void 0 && isOther(head, own, run.serverUrl)) {
		return { kind: "none", why: "other-repository" };
	}
	if (change.isRunByBase && head?.commit !== void 0 && head.commit === run.sha) {
		return { kind: "none", why: "base-checked-out" };
	}
	const isMerge = change.merge === run.sha && (head?.commit ?? run.sha) === run.sha;
	return isMerge ? { kind: "merge-parent", of: run.sha, branch: base2.branch } : base2;
}
function changeOf(run, payload) {
	const pullRequest = objectAt(payload, "pull_request");
	if (run.eventName === "merge_group") return inQueue(objectAt(payload, "merge_group") ?? {}, run);
	if (run.eventName.startsWith("pull_request")) return ofPullRequest(pullRequest ?? {}, run);
	const queued = run.eventName === "push" ? QUEUE.exec(run.ref) : null;
	if (queued !== null) return pushedToQueue(queued, run);
	return afterwards(run, payload);
}
var QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]+)$/;
function pushedToQueue([, branch = "", sha = ""], run) {
	const base2 = isObjectId(sha) ? { kind: "commit", commit: sha, branch, isParent: true } : { kind: "branch-tip", branch };
	return { base: base2, headSha: run.sha, headRepository: run.repository, isRunByBase: false };
}
function inQueue(group, run) {
	const headSha = stringAt(group, "head_sha");
	const branch = (stringAt(group, "base_ref") ?? "").replace(/^refs\/heads\//, "");
	const commit = stringAt(group, "base_sha");
	const base2 = commit === void 0 ? { kind: "branch-tip", branch } : { kind: "commit", commit, branch, isParent: true };
	return { base: base2, headSha, headRepository: run.repository, isRunByBase: false };
}
function ofPullRequest(pullRequest, run) {
	const { number, merged } = pullRequest;
	const head = objectAt(pullRequest, "head") ?? {};
	const branch = stringAt(objectAt(pullRequest, "base") ?? {}, "ref") ?? "";
	const isMergeRef = run.eventName === "pull_request" && run.ref === `refs/pull/${number}/merge`;
	return {
		base: { kind: "branch-tip", branch },
		headSha: stringAt(head, "sha"),
		headRepository: stringAt(objectAt(head, "repo") ?? {}, "full_name"),
		merge: isMergeRef ? run.sha : void 0,
		isRunByBase: run.eventName === "pull_request_target" || merged === true && run.ref === `refs/heads/${branch}`
	};
}
function afterwards(run, payload) {
	const previous = objectAt(payload, "workflow_run") ?? {};
	const isAfterRun = run.eventName === "workflow_run" && stringAt(previous, "event")?.startsWith("pull_request");
	const issue = objectAt(payload, "issue") ?? {};
	const isByComment = run.eventName === "issue_comment" && objectAt(issue, "pull_request") !== void 0;
	if (isAfterRun !== true && !isByComment) return void 0;
	return {
		base: { kind: "commit", commit: run.sha, branch: run.ref.replace(/^refs\/heads\//, "") },
		headSha: stringAt(previous, "head_sha"),
		headRepository: stringAt(objectAt(previous, "head_repository") ?? {}, "full_name"),
		isOfAnyFork: isByComment,
		isRunByBase: true
	};
}
function isOther({ origin } = {}, own, serverUrl) {
	const found = origin === void 0 ? void 0 : repositoryAt(origin, serverUrl);
	return found !== void 0 && !own.some((each) => each?.toLowerCase() === found.toLowerCase());
}
// git/tree-files
import{ posix }from"node:path";
var MAX_LINKS2 = 5;
var MAX_DEPTH = 100;
var MAX_FOLDERS = 1e5;
async function entryAt(reader, root, path2) {
	let wanted = path2;
	for (let links = 0; links <= MAX_LINKS2; links++) {
		const found = await step2(reader, root, wanted);
		if (found === void 0 || typeof found !== "string") return found;
		wanted = found;
	}
	throw new DataError("limit-exceeded", `${path2} passes through more than ${MAX_LINKS2} links`, {
		path: path2
	});
}
async function step2(reader, root, path2) {
	const names = path2 === "" ? [] : path2.split("/").slice(0, MAX_DEPTH + 1);
	let entry = { kind: "folder", id: root };
	for (const [depth, name] of names.entries()) {
		const here = names.slice(0, depth + 1).join("/");
		if (entry.kind !== "folder") return void 0;
		const next = (await reader.tree(entry.id)).find((each) => each.name === name);
		if (next === void 0) return void 0;
		if (next.kind === "submodule") {
			const inside = names.slice(depth + 1).join("/");
			return { kind: "submodule", id: next.id, path: here, inside };
		}
		if (next.kind === "link") {
			const target = (await reader.blob(next.id)).toString("utf8");
			return throughLink(here, target, names.slice(depth + 1));
		}
		entry = next;
	}
	return { kind: entry.kind, id: entry.id, path: path2 };
}
function throughLink(link, target, rest) {
	const path2 = posix.join(posix.dirname(link), target, ...rest);
	if (!target.startsWith("/") && path2 !== ".." && !path2.startsWith("../")) return path2;
	throw new DataError("path-escapes", "this symbolic link points outside the repository", {
		path: link
	});
}
var MAX_FILES2 = 5e5;
async function filesBelow(reader, root) {
	const files = [];
	const folders = [{ path: "", id: root }];
	for (const folder of folders) {
		for (const { name, kind: kind2, id: id2 } of await reader.tree(folder.id)) {
			const path2 = `${folder.path}${name}`;
			if (kind2 === "file") files.push({ path: path2, id: id2 });
			if (kind2 === "folder") folders.push({ path: `${path2}/`, id: id2 });
			const isTooDeep = path2.split("/").length > MAX_DEPTH;
			if (files.length <= MAX_FILES2 && folders.length <= MAX_FOLDERS && !isTooDeep) continue;
			throw new DataError("limit-exceeded", "the folder has too many files", { path: path2 });
		}
	}
	return files;
}
async function changedFiles(reader, before, after, isWanted) {
	const changed2 = new Map();
	const folders = [{ path: "", before, after }];
	for (const folder of folders) {
		if (folders.length > MAX_FOLDERS) {
			const message2 = `more than ${MAX_FOLDERS} folders differ`;
			throw new DataError("limit-exceeded", message2, { path: folder.path });
		}
		for (const [path2, pair] of await pairsIn(reader, folder)) {
			if (isWanted(path2) && isFileChange(pair)) changed2.set(path2, pair);
			const inner = { path: path2, before: folderId(pair.before), after: folderId(pair.after) };
			if (inner.before !== inner.after && path2.split("/").length <= MAX_DEPTH) folders.push(inner);
		}
	}
	return changed2;
}
async function pairsIn(reader, { path: path2, before, after }) {
	if (before === after) return [];
	const [old, now] = [await namesIn(reader, before), await namesIn(reader, after)];
	const names = [...new Set([...old.keys(), ...now.keys()])].sort();
	return names.map((name) => [
		path2 === "" ? name : `${path2}/${name}`,
		{ before: old.get(name), after: now.get(name) }
	]);
}
async function namesIn(reader, id2) {
	const entries = id2 === void 0 ? [] : await reader.tree(id2);
	return new Map(entries.map((entry) => [entry.name, entry]));
}
function isFileChange({ before, after }) {
	return isOther2(before, after) && [before, after].some((entry) => entry?.kind === "file");
}
function isOther2(before, after) {
	return before?.id !== after?.id || before?.kind !== after?.kind;
}
function folderId(entry) {
	return entry?.kind === "folder" ? entry.id : void 0;
}
// compare/open-base
async function withBase(rule, reader, work) {
	return await orUnreadable(rule, async () => {
		return await work(await openBase(await commitOf(rule, reader), rule, reader));
	});
}
async function withComparedBase(rule, head, reader, work) {
	return await orUnreadable(rule, async () => {
		const commit = await comparedCommit(rule, head, reader);
		return commit === void 0 ? void 0 : await work(await openBase(commit, rule, reader));
	});
}
async function comparedCommit(rule, head, reader) {
	const isParent = rule.kind === "merge-parent" || rule.kind === "commit" && rule.isParent === true;
	if (isParent) return await commitOf(rule, reader);
	if (head === void 0) {
		throw new DataError("not-found", "the checked-out commit is unknown", { path: ".git" });
	}
	const base2 = await reader.mergeBase(rule.kind === "commit" ? rule.commit : rule.branch, head);
	return base2 === head ? void 0 : base2;
}
async function orUnreadable(rule, work) {
	try {
		return { done: await work() };
	} catch (error2) {
		const isExpected = error2 instanceof DataError || error2 instanceof RemoteError || error2 instanceof UserError;
		if (!isExpected) throw error2;
		return { branch: rule.branch, message: error2.message, fix: fixOf2(rule) };
	}
}
async function openBase(commit, rule, reader) {
	const { tree } = await reader.commit(commit);
	return {
		commit,
		branch: rule.branch,
		find: (path2) => entryAt(reader, tree, path2),
		findIn: async (other, path2) => entryAt(reader, (await reader.commit(other)).tree, path2),
		filesBelow: (id2) => filesBelow(reader, id2),
		content: (id2) => reader.blob(id2),
		changes: async (head, isWanted) => await changedFiles(reader, tree, (await reader.commit(head)).tree, isWanted)
	};
}
async function commitOf(rule, reader) {
	switch (rule.kind) {
		case "commit":
			return rule.commit;
		case "branch-tip":
			return await reader.branchTip(rule.branch);
		case "merge-parent": {
			const [base2, head] = (await reader.commit(rule.of)).parents;
			return base2 === void 0 || head === void 0 ? await reader.branchTip(rule.branch) : base2;
		}
	}
}
function fixOf2({ kind: kind2 }) {
	const permission = "add `contents: read` to the job’s `permissions:`";
	if (kind2 === "branch-tip") return `${permission[0]?.toUpperCase()}${permission.slice(1)}`;
	return `Set \`fetch-depth: 2\` in actions/checkout, or ${permission}`;
}
// git/batch-answer
var MAX_HEADER_BYTES = 256;
function answerReader(stream) {
	const bytes = byteReader(stream);
	return {
		next: async (id2, maxBytes) => {
			const header = await bytes.line();
			if (header === `${id2} missing`) return void 0;
			const [, stated, type, size] = /^([0-9a-f]+) ([a-z]+) (\d{1,15})$/.exec(header) ?? [];
			if (stated !== id2 || type === void 0) throw broken("unexpected output from git");
			if (Number(size) > maxBytes) {
				const message2 = `the ${type} ${id2} is ${size} bytes; the limit is ${maxBytes}`;
				throw new DataError("limit-exceeded", message2, { path: ".git/objects" });
			}
			const content = await bytes.take(Number(size));
			await bytes.take(1);
			return { type, content };
		}
	};
}
function byteReader(stream) {
	const chunks = stream[Symbol.asyncIterator]();
	let rest = Buffer.alloc(0);
	const more = async () => {
		const { value, done } = await chunks.next();
		if (done === true) throw broken("git exited before it responded");
		return value;
	};
	const take = async (count3) => {
		const parts = [rest];
		let size = rest.length;
		while (size < count3) {
			const chunk = await more();
			parts.push(chunk);
			size += chunk.length;
		}
		const all = parts.length === 1 ? rest : Buffer.concat(parts);
		rest = all.subarray(count3);
		return all.subarray(0, count3);
	};
	const line = async () => {
		let end2 = rest.indexOf(10);
		while (end2 === -1) {
			if (rest.length > MAX_HEADER_BYTES) throw broken("unexpected output from git");
			rest = Buffer.concat([rest, await more()]);
			end2 = rest.indexOf(10);
		}
		const text4 = (await take(end2)).toString("latin1");
		await take(1);
		return text4;
	};
	return { take, line };
}
function broken(message2) {
	return new DataError("unreadable", message2, { path: ".git/objects" });
}
// git/find-git
import{ stat as stat4 }from"node:fs/promises";
import{ delimiter, isAbsolute as isAbsolute5, join as join12 }from"node:path";
var ANY_EXECUTE = 73;
async function findGit(env) {
	const name = process.platform === "win32" ? "git.exe" : "git";
	const path2 = env["PATH"] ?? env["Path"] ?? "";
	for (const folder of path2.split(delimiter)) {
		if (!isAbsolute5(folder)) continue;
		const program = join12(folder, name);
		if (await isProgram(program)) return program;
	}
	return void 0;
}
async function isProgram(path2) {
	const found = await stat4(path2).catch(() => void 0);
	if (found?.isFile() !== true) return false;
	return process.platform === "win32" || (found.mode & ANY_EXECUTE) !== 0;
}
// git/objects
var MAX_READ_MS = 6e4;
var MAX_IDLE_MS = 5e3;
async function openObjects(folder, env) {
	const program = await findGit(env);
	if (program === void 0) return void 0;
	let batch;
	let idle;
	let last = Promise.resolve();
	const end2 = () => {
		batch?.end();
		batch = void 0;
	};
	const ask = async (id2, type, maxBytes) => {
		clearTimeout(idle);
		const timer = setTimeout(end2, MAX_READ_MS);
		try {
			batch ??= await startBatch(program, folder, env);
			const answer = await batch.ask(id2, maxBytes);
			return answer === void 0 ? void 0 : checked2(answer, id2, type);
		} catch (error2) {
			end2();
			throw error2;
		} finally {
			clearTimeout(timer);
			idle = setTimeout(end2, MAX_IDLE_MS).unref();
		}
	};
	return {
		read: (id2, type, maxBytes) => {
			const asked = last.then(() => ask(id2, type, maxBytes));
			last = asked.catch(goOn);
			return asked;
		}
	};
}
async function startBatch(program, folder, env) {
	const { spawn } = await import("node:child_process");
	const process2 = spawn(program, [`--git-dir=${folder}`, "cat-file", "--batch"], {
		cwd: folder,
		env: environment(env),
		stdio: "pipe",
		windowsHide: true
	});
	const streams = [process2.stdin, process2.stdout, process2.stderr];
	for (const each of [process2, ...streams]) each.on("error", goOn);
	process2.stderr.resume();
	letExit(process2);
	const answers = answerReader(process2.stdout);
	return {
		ask: (id2, maxBytes) => {
			process2.stdin.write(`${id2}
`);
			return answers.next(id2, maxBytes);
		},
		end: () => void process2.kill("SIGKILL")
	};
}
function letExit(process2) {
	process2.unref();
	for (const pipe of [process2.stdin, process2.stdout, process2.stderr]) {
		if ("unref" in pipe && typeof pipe.unref === "function") pipe.unref();
	}
}
function checked2({ type: stated, content }, id2, type) {
	if (stated === type && objectId(type, content, id2) === id2) return content;
	const message2 = `the ${type} ${id2} does not match its ID`;
	throw new DataError("digest-mismatch", message2, { path: ".git/objects" });
}
function environment(env) {
	const kept = ["PATH", "Path", "SystemRoot", "SYSTEMROOT"].flatMap(
		(name) => env[name] === void 0 ? [] : [[name, env[name]]]
	);
	return {
		...Object.fromEntries(kept),
		GIT_ALLOW_PROTOCOL: "none",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
}
function goOn() {
}
// git/parse-objects
var MAX_ENTRIES2 = 1e6;
function parseCommit(content, id2) {
	const end2 = content.indexOf("\n\n");
	const head = content.toString("latin1", 0, end2 === -1 ? content.length : end2).split("\n");
	const [first = "", ...rest] = head;
	const tree = /^tree ([0-9a-f]+)$/.exec(first)?.[1] ?? "";
	const parents = [];
	for (const line of rest) {
		const parent = /^parent ([0-9a-f]+)$/.exec(line)?.[1];
		if (parent === void 0) break;
		parents.push(parent);
	}
	if (![tree, ...parents].every(isObjectId)) throw damaged2("commit", id2);
	return { tree, parents };
}
function parseTree(content, id2) {
	const idBytes = id2.length / 2;
	const entries = [];
	for (let at = 0; at < content.length; ) {
		const space = content.indexOf(32, at);
		const zero = content.indexOf(0, space + 1);
		const end2 = zero + 1 + idBytes;
		if (space === -1 || zero === -1 || end2 > content.length) throw damaged2("tree", id2);
		const mode = content.toString("latin1", at, space);
		const name = content.toString("utf8", space + 1, zero);
		entries.push({ name, kind: kindOf2(mode), mode, id: content.toString("hex", zero + 1, end2) });
		if (entries.length > MAX_ENTRIES2) {
			const message2 = `the tree ${id2} contains more than ${MAX_ENTRIES2} entries`;
			throw new DataError("limit-exceeded", message2, { path: ".git" });
		}
		at = end2;
	}
	return entries;
}
function treeContent(entries) {
	const rows = entries.map((entry) => ({ entry, key: Buffer.from(sortName(entry)) }));
	rows.sort((one, other) => one.key.compare(other.key));
	return Buffer.concat(
		rows.flatMap(({ entry: { mode, name, id: id2 } }) => [
			Buffer.from(`${mode} ${name}\0`),
			Buffer.from(id2, "hex")
		])
	);
}
function sortName({ name, kind: kind2 }) {
	return kind2 === "folder" ? `${name}/` : name;
}
function kindOf2(mode) {
	switch (mode.replace(/^0+/, "")) {
		case "40000":
			return "folder";
		case "120000":
			return "link";
		case "160000":
			return "submodule";
		default:
			return "file";
	}
}
function damaged2(type, id2) {
	return new DataError("malformed", `the ${type} ${id2} is damaged`, { path: ".git" });
}
// compare/base-reader
var MAX_CALLS = 200;
var MAX_TREE_BYTES = 64 * 1024 * 1024;
var MAX_COMMIT_BYTES = 4 * 1024 * 1024;
var MAX_BLOB_BYTES = 128 * 1024 * 1024;
var MAX_KEPT_BYTES2 = 256 * 1024;
async function openBaseReader(tree, env, remote) {
	const local = tree === void 0 ? void 0 : await openObjects(tree.folder, env);
	const api = countedCalls(remote);
	const tips = oncePerKey();
	const mergeBases = oncePerKey();
	const commits = oncePerKey();
	const trees = remoteTrees(api);
	const blobs = remoteBlobs(api);
	return {
		branchTip: (branch) => tips(branch, () => api.ask((github) => github.branchTip(branch))),
		mergeBase: (base2, head) => mergeBases(`${base2}...${head}`, () => api.ask((github) => github.mergeBase(base2, head))),
		commit: async (id2) => {
			const content = await local?.read(id2, "commit", MAX_COMMIT_BYTES);
			if (content !== void 0) return parseCommit(content, id2);
			return await commits(id2, () => api.ask((github) => github.commit(id2)));
		},
		tree: async (id2) => trees.known(id2) ?? await localTree(local, id2) ?? await trees.ask(id2),
		blob: async (id2) => await local?.read(id2, "blob", MAX_BLOB_BYTES) ?? await blobs(id2),
		calls: api.count
	};
}
function remoteTrees(api) {
	const trees = new Map();
	let isTruncated = false;
	const request2 = async (id2, isRecursive) => {
		const found = await api.ask((github) => github.trees(id2, isRecursive));
		for (const [each, entries] of found) trees.set(each, entries);
		if (isRecursive) isTruncated = !isComplete(found);
		return found.get(id2);
	};
	const ask = async (id2) => {
		const entries = isTruncated ? void 0 : await request2(id2, true);
		const found = entries ?? await request2(id2, false);
		if (found !== void 0) return found;
		const message2 = `GitHub returned an incomplete listing of the folder ${id2}`;
		throw new DataError("limit-exceeded", message2, { path: ".git" });
	};
	const once2 = oncePerKey();
	return { known: (id2) => trees.get(id2), ask: (id2) => once2(id2, () => ask(id2)) };
}
function remoteBlobs(api) {
	const kept = new Map();
	return async (id2) => {
		const content = kept.get(id2) ?? await api.ask((github) => github.blob(id2));
		if (content.length <= MAX_KEPT_BYTES2) kept.set(id2, content);
		return content;
	};
}
function isComplete(found) {
	const folders = [...found.values()].flat().filter(({ kind: kind2 }) => kind2 === "folder");
	return found.size > 0 && folders.every(({ id: id2 }) => found.has(id2));
}
async function localTree(local, id2) {
	const content = await local?.read(id2, "tree", MAX_TREE_BYTES);
	return content === void 0 ? void 0 : parseTree(content, id2);
}
function countedCalls(remote) {
	let opened2;
	let calls = 0;
	return {
		count: () => calls,
		ask: async (question) => {
			calls += 1;
			if (calls > MAX_CALLS) {
				const message2 = `the base needs more than ${MAX_CALLS} requests`;
				throw new DataError("limit-exceeded", message2, { path: ".git" });
			}
			opened2 ??= remote();
			return await question(await opened2);
		}
	};
}
// flows/clients/github-repository
async function githubOf(access) {
	const { context, token, network, orchestrationId } = access;
	if (context === void 0 || token === "") {
		throw new UserError(
			"not-supported",
			"GitHub’s API requires a workflow run and a token.",
			"Run Assay in a workflow, and set `github-token`. To sign without GitHub, remove `github` and `release`, and set `instance`."
		);
	}
	const { repository, apiUrl } = context;
	const { openGitHub } = await import("./chunk-U3DB6RMC.js");
	return { github: openGitHub({ token, apiUrl, network, orchestrationId }), repository };
}
async function repositoryFacts(access) {
	const { github, repository } = await githubOf(access);
	const { readRepository } = await import("./repository-CVMLVGUI.js");
	try {
		return await readRepository(github, repository);
	} catch (error2) {
		if (!(error2 instanceof RemoteError)) throw error2;
		const message2 = `The visibility of ${repository} could not be read: ${error2.message}`;
		const fix = "Set `instance`, or set a `github-token` that can read the repository.";
		throw new RemoteError(error2.code, message2, error2.call, { cause: error2, fix });
	}
}
async function trustDomainOf(access) {
	const { github } = await githubOf(access);
	const { readTrustDomain } = await import("./trust-domain-VUGTVQPD.js");
	return await readTrustDomain(github);
}
// flows/comparison/run-readers
var readers = new WeakMap();
async function readerOf(tree, run) {
	return await readersOf(run)(
		tree?.folder ?? "",
		() => openBaseReader(tree, run.env, () => remoteObjects(run.github))
	);
}
async function readerOfRepository(repository, run) {
	return await readersOf(run)(
		repository,
		() => openBaseReader(void 0, run.env, () => remoteObjects(run.github, repository))
	);
}
function readersOf(run) {
	const found = readers.get(run) ?? oncePerKey();
	readers.set(run, found);
	return found;
}
async function remoteObjects(access, of) {
	const [{ github, repository: own }, data] = await Promise.all([
		githubOf(access),
		import("./git-data-TTAQGPDH.js")
	]);
	const repository = of ?? own;
	return {
		branchTip: (branch) => data.readBranchTip(github, repository, branch),
		mergeBase: (base2, head) => data.readMergeBase(github, repository, base2, head),
		commit: (id2) => data.readCommit(github, repository, id2),
		trees: (id2, isRecursive) => data.readTrees(github, repository, id2, isRecursive),
		blob: (id2) => data.readBlob(github, repository, id2)
	};
}
// flows/comparison/proposal
async function proposalFor(folder, { workspace, github: { context } }) {
	if (context === void 0 || findBase(context, void 0).kind === "none") return void 0;
	const deciding = await decidingTree(folder);
	if (deciding === void 0 && !await mayBeDownload(folder, workspace)) return void 0;
	const rule = findBase(context, deciding?.head);
	return rule.kind === "none" ? void 0 : { rule, deciding };
}
async function mayBeDownload(folder, workspace) {
	if (pathBelow(workspace, folder) === void 0) return false;
	const names = await readdir(workspace).catch(() => []);
	if (names.length === 0) return false;
	const below2 = await Promise.all(
		names.map((name) => readdir(join13(workspace, name)).catch(() => []))
	);
	const paths2 = names.flatMap((name, at) => [
		name,
		...(below2[at] ?? []).map((each) => `${name}/${each}`)
	]);
	const trees = await Promise.all(paths2.map((path2) => workTreeAt(join13(workspace, path2))));
	return trees.every((tree) => tree === void 0);
}
async function readingBase({ rule, deciding }, repository, work) {
	return await withBase(rule, await readerOf(deciding?.tree, repository), work);
}
// flows/results/comment-key
var MAX_MATRIX = 1e4;
function commentKey(matrix, target, { env, context }) {
	if (context === void 0) return "default";
	const workflow = workflowFile(env["GITHUB_WORKFLOW_REF"] ?? "", context);
	const leg = matrix.trim() === "null" ? "" : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, " ");
	return [workflow, context.job, leg, target].filter((part2) => part2 !== "").join("/");
}
function jobLabel(matrix, context) {
	if (context === void 0 || context.job === "") return "";
	const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
	const leg = values.length === 0 ? "" : ` (${values.join(", ")})`;
	return `${context.workflow} / ${context.job}${leg}`;
}
function workflowFile(workflowRef, { repository, workflow }) {
	const [path2 = ""] = workflowRef.split("@");
	return path2.startsWith(`${repository}/`) ? path2.slice(repository.length + 1) : workflow;
}
function matrixOf(text4) {
	try {
		const value = JSON.parse(text4.slice(0, MAX_MATRIX));
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
function isNested(value) {
	return typeof value === "object";
}
// flows/policy/changed-workflows
async function workflowsChanged(folder, run) {
	const { env, github } = run;
	const proposal = await proposalFor(folder, run);
	const commit = proposal?.deciding?.head.commit;
	if (proposal === void 0 || commit === void 0 || github.context === void 0) return [];
	const running = {
		repository: env["GITHUB_ACTION_REPOSITORY"],
		workflow: workflowFile(env["GITHUB_WORKFLOW_REF"] ?? "", github.context)
	};
	const read2 = await readingBase(proposal, run, (base2) => changedWorkflows(base2, commit, running));
	return "done" in read2 ? read2.done : [];
}
// flows/policy/read-policy
import{ dirname as dirname7, join as join16 }from"node:path";
// compare/base-file
import{ realpath as realpath3 }from"node:fs/promises";
import{ join as join14 }from"node:path";
var MAX_BYTES2 = 16 * 1024 * 1024;
async function baseFile(base2, tree, path2, wanted) {
	const found = await base2.find(wanted);
	if (found?.kind === "submodule") return await inSubmodule(found, tree);
	if (found?.kind === "file") {
		const own = await readGitFile(path2, MAX_BYTES2);
		const isSame2 = own !== void 0 && objectId("blob", own, found.id) === found.id;
		return { kind: "base", bytes: isSame2 ? own : await base2.content(found.id) };
	}
	const isProposed = tree === void 0 || await isProposedAt(tree, path2, wanted);
	return { kind: isProposed ? "none" : "untracked" };
}
async function isProposedAt(tree, path2, wanted) {
	if (await isTracked(tree, wanted)) return true;
	const [target, top] = await Promise.all(
		[path2, tree.top].map((each) => realpath3(each).catch(() => void 0))
	);
	if (target === void 0 || top === void 0) return false;
	const inside = pathBelow(top, target);
	return inside !== void 0 && await isTracked(tree, inside);
}
async function inSubmodule({ path: folder, id: id2, inside = "" }, tree) {
	const inner = tree === void 0 ? void 0 : await workTreeAt(join14(tree.top, folder));
	if (inner === void 0 || (await readHead(inner)).commit !== id2) {
		const message2 = `the submodule ${folder} is at a different commit than in the base`;
		throw new DataError("not-found", message2, { path: folder });
	}
	const bytes = await readGitFile(join14(inner.top, inside), MAX_BYTES2);
	return bytes === void 0 ? { kind: "none" } : { kind: "base", bytes };
}
// compare/committed-file
import{ realpath as realpath4 }from"node:fs/promises";
import{ dirname as dirname5 }from"node:path";
async function isOfCommit(path2, own, open) {
	const target = await realpath4(path2).catch(() => path2);
	for (const each of new Set([path2, target])) {
		const tree = await innermostTree(dirname5(each));
		if (tree !== void 0 && await isCommitted(each, own, tree, open)) return true;
	}
	return false;
}
async function innermostTree(folder) {
	for await (const tree of workTreesAround(folder)) return tree;
	return void 0;
}
async function isCommitted(path2, own, tree, open) {
	const { commit } = await readHead(tree);
	if (commit === void 0) return true;
	const reader = await open(tree);
	const root = (await reader.commit(commit)).tree;
	for (const below2 of await pathsOf(path2, tree)) {
		if (await isEntry(reader, root, below2, own)) return true;
	}
	return false;
}
async function pathsOf(path2, { top, folder }) {
	const below2 = pathBelow(top, path2);
	if (below2 === void 0) return new Set();
	const index = await orUndefined(readIndex(folder));
	const alike = [...index?.tracked ?? []].filter((each) => samePath(each, below2));
	return new Set([below2, ...alike]);
}
async function isEntry(reader, root, below2, own) {
	const entry = await orUndefined(entryAt(reader, root, below2));
	if (entry?.kind !== "file") return false;
	const contents = [own, Buffer.from(own.toString("latin1").replaceAll("\r\n", "\n"), "latin1")];
	return contents.some((content) => objectId("blob", content, entry.id) === entry.id);
}
async function orUndefined(work) {
	try {
		return await work;
	} catch (error2) {
		if (error2 instanceof DataError) return void 0;
		throw error2;
	}
}
// flows/policy/load-policy-late
async function loadPolicyLate(bytes, path2) {
	const { loadPolicy } = await import("./chunk-ODIDALBT.js");
	return loadPolicy(bytes, path2);
}
// flows/policy/policy-origin
import{ hash as hash2 }from"node:crypto";
function policyOrigin(from, bytes, path2, of) {
	return { from, path: path2, ...of, sha256: bytes && hash2("sha256", bytes, "hex") };
}
// flows/policy/proposed-policy
import{ realpath as realpath5 }from"node:fs/promises";
async function proposedFile(base2, place) {
	const { path: path2, wanted, tree, isNamed } = place;
	if (!await isInside(path2, tree))
		return invalid3(`${wanted} is a link to a file outside the repository.`);
	const own = await readOptionalFile(path2);
	if (own === void 0) {
		if (base2 === void 0 || await isNotCheckedOut(place)) return void 0;
		if (isNamed)
			return invalid3(
				`This change removes ${wanted}, but the \`policy\` input specifies this file.`
			);
		return { kind: "valid", file: { scan: {} } };
	}
	if (base2?.equals(own) === true) return void 0;
	try {
		return { kind: "valid", file: await loadPolicyLate(own, wanted) };
	} catch (error2) {
		if (!(error2 instanceof UserError)) throw error2;
		return invalid3(error2.message);
	}
}
async function isNotCheckedOut({ tree, wanted }) {
	return tree !== void 0 && await isTracked(tree, wanted);
}
async function isInside(path2, tree) {
	const target = await realpath5(path2).catch(() => void 0);
	if (target === void 0 || tree === void 0) return true;
	return pathBelow(await realpath5(tree.top), target) !== void 0;
}
function invalid3(problem) {
	return { kind: "invalid", problem };
}
// flows/policy/base-policy
async function policyOfBase(base2, contested) {
	const { path: path2, wanted, isNamed, proposal, run } = contested;
	const tree = proposal.deciding?.tree;
	const found = await baseFile(base2, tree, path2, wanted);
	if (found.kind === "untracked") return void 0;
	if (await isOverwritten(contested)) return "overwritten";
	const bytes = found.kind === "base" ? found.bytes : void 0;
	const { commit, branch } = base2;
	const shown = shownPath(run, path2);
	const origin = policyOrigin("base", bytes, shown, { commit, branch });
	const proposed = await proposedFile(bytes, { path: path2, wanted, tree, isNamed });
	if (bytes === void 0) return { path: path2, bytes, file: { scan: {} }, origin, proposed };
	const loaded = await loadedFrom(bytes, shown, branch);
	if ("message" in loaded) return { ...unknownPolicy(loaded, contested), proposed };
	return { path: path2, bytes, file: loaded, origin, proposed };
}
async function isOverwritten({ path: path2, proposal, run }) {
	if (proposal.deciding === void 0) return false;
	const own = await readOptionalFile(path2);
	if (own === void 0) return false;
	return !await isOfCommit(path2, own, (tree) => readerOf(tree, run));
}
async function loadedFrom(bytes, path2, branch) {
	try {
		return await loadPolicyLate(bytes, path2);
	} catch (error2) {
		if (!(error2 instanceof UserError)) throw error2;
		return { branch, message: error2.message, fix: `Fix ${path2} in ${branch}` };
	}
}
function unknownPolicy(unreadable3, { path: path2, run }) {
	const { branch, message: message2 } = unreadable3;
	const origin = policyOrigin("base", void 0, shownPath(run, path2), { branch });
	return {
		path: path2,
		bytes: void 0,
		file: { scan: {} },
		origin: { ...origin, unreadable: message2 },
		unreadable: unreadable3
	};
}
// flows/policy/misnamed-policy
import{ lstat as lstat5 }from"node:fs/promises";
import{ join as join15 }from"node:path";
var OTHER_NAME = ".assay.yaml";
async function refuseMisnamed(path2, folder) {
	if (await exists2(path2) || !await exists2(join15(folder, OTHER_NAME))) return;
	throw new UserError(
		"policy-invalid",
		`${OTHER_NAME} is not the name of a policy file.`,
		"Rename the file to .assay.yml, or set the `policy` input to its path."
	);
}
async function exists2(path2) {
	return await lstat5(path2).catch(() => void 0) !== void 0;
}
// git/file-reference
var FORM = /^[A-Za-z\d][\w-]*\/[\w.-]+\/[^@]+@/;
function isReference2(text4) {
	return FORM.test(text4);
}
function parseFileReference(text4) {
	if (!isReference2(text4)) return void 0;
	const at = text4.indexOf("@");
	const [owner = "", name = "", ...segments] = text4.slice(0, at).split("/");
	const ref = text4.slice(at + 1);
	const isPlain = [name, ...segments].every(isSegment);
	if (!isPlain || !isRef(ref)) return void 0;
	return { repository: `${owner}/${name}`, path: segments.join("/"), ref };
}
function referenceText({ repository, path: path2, ref }) {
	return `${repository}/${path2}@${ref}`;
}
function isSegment(text4) {
	return !["", ".", ".."].includes(text4) && !/[\p{Cc}\\]/u.test(text4);
}
function isRef(text4) {
	return /^[\w][\w./+@-]*$/.test(text4) && text4.split("/").every(isSegment) && !text4.includes("..");
}
// flows/comparison/referenced-file
async function readReferencedFile(reference, run) {
	requireGitHub(reference, run.github);
	try {
		return await read(reference, run);
	} catch (error2) {
		const isExpected = error2 instanceof DataError || error2 instanceof RemoteError;
		if (!isExpected) throw error2;
		const message2 = `${referenceText(reference)} could not be read: ${error2.message}.`;
		throw new UserError("policy-invalid", message2, fixFor2(reference), { cause: error2 });
	}
}
async function read({ repository, path: path2, ref }, run) {
	const { github } = await githubOf(run.github);
	const { resolveRef } = await import("./resolve-ref-2N7M6P4V.js");
	const commit = await resolveRef(github, repository, ref);
	const reader = await readerOfRepository(repository, run);
	const { tree } = await reader.commit(commit);
	const entry = await entryAt(reader, tree, path2);
	if (entry?.kind === "file") return { bytes: await reader.blob(entry.id), commit };
	throw new DataError("not-found", `${repository} has no file ${path2} at this ref`, { path: path2 });
}
function requireGitHub(reference, { context, token }) {
	if (context !== void 0 && token !== "") return;
	throw new UserError(
		"not-supported",
		`${referenceText(reference)} can be read only in a workflow with a token.`,
		"Set `github-token` in the workflow. In a terminal, use a local file instead."
	);
}
function fixFor2({ repository, path: path2, ref }) {
	return `Check that ${path2} exists in ${repository} at ${ref}. The job’s token can read only its own repository and public repositories. If ${repository} is private, set a \`github-token\` that can read it. To specify a file in the workspace, start the path with \`./\`.`;
}
// flows/policy/referenced-policy
async function referencedPolicy(reference, run) {
	const { bytes, commit } = await readReferencedFile(reference, run);
	const pinned = { ...reference, ref: commit };
	return {
		path: referenceText(pinned),
		reference: pinned,
		bytes,
		file: await loadPolicyLate(bytes, referenceText(reference)),
		origin: policyOrigin("given", bytes, `${reference.repository}/${reference.path}`, { commit })
	};
}
// flows/policy/workspace-policy
import{ dirname as dirname6 }from"node:path";
async function workspacePolicy(path2, isNamed, place) {
	const bytes = isNamed ? await readInputFile(path2) : await readOptionalFile(path2);
	const commit = place.kind === "terminal" ? void 0 : await commitOf2(path2, bytes);
	const shown = shownPath(place, path2);
	const from = commit === void 0 ? "workspace" : "scanned";
	const origin = policyOrigin(from, bytes, shown, { commit });
	const file = bytes === void 0 ? { scan: {} } : await loadPolicyLate(bytes, shown);
	return { path: path2, bytes, file, origin };
}
async function commitOf2(path2, bytes) {
	const deciding = await decidingTree(dirname6(path2));
	if (deciding === void 0) return void 0;
	const { tree, head } = deciding;
	const isOfCommit2 = bytes === void 0 || await isTracked(tree, pathBelow(tree.top, path2) ?? "");
	return isOfCommit2 ? head.commit : void 0;
}
// flows/policy/read-policy
async function readPolicy(given, run, kind2) {
	if (typeof given === "object") return await referencedPolicy(given, run);
	const path2 = given ?? join16(run.workspace, ".assay.yml");
	if (given === void 0) await refuseMisnamed(path2, run.workspace);
	const isNamed = given !== void 0;
	const own = () => workspacePolicy(path2, isNamed, { kind: kind2, workspace: run.workspace });
	const proposal = await proposalFor(dirname7(path2), run);
	const wanted = proposal && pathBelow(proposal.deciding?.tree.top ?? run.workspace, path2);
	if (proposal === void 0 || wanted === void 0) return await own();
	const contested = { path: path2, wanted, isNamed, proposal, run };
	const read2 = await readingBase(proposal, run, (base2) => policyOfBase(base2, contested));
	if (!("done" in read2)) return unknownPolicy(read2, contested);
	if (read2.done === "overwritten") throw overwritten(shownPath(run, path2));
	return read2.done ?? await own();
}
function overwritten(path2) {
	return new UserError(
		"policy-invalid",
		`A step modified the tracked file ${path2} after checkout.`,
		"Write the policy to a file outside the checkout, such as ${{ runner.temp }}/assay.yml, and set the `policy` input to this file."
	);
}
// flows/verification/inputs
var signerInputs = {
	"certificate-identity": lines({
		help: "Accepted signers of the evidence in `require`, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`. A signature by one of these identities is sufficient. If the policy contains rules, the evidence must also meet them."
	}),
	"certificate-identity-pattern": lines({
		help: "Patterns for the identities of accepted signers, such as `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`. `*` matches any text, but a `*` before the last `@` does not match an `@`."
	}),
	"source-repository": text({
		help: "Repository, such as `o/r`, whose workflow run must have created the signature. Set this input if a reusable workflow signs, because it has the same identity in all calling repositories. If no input names an identity, the signer must be a workflow in this repository."
	}),
	"certificate-oidc-issuer": url({
		group: "signing",
		help: "OIDC issuer that confirmed the signer’s identity. Default: `https://token.actions.githubusercontent.com`, or, on ghe.com, the tenant’s issuer."
	}),
	"public-key": paths({
		group: "signing",
		help: "PEM files with public keys. Assay also accepts signatures that were made with one of these keys."
	}),
	"allow-unlogged-keys": flag({
		group: "signing",
		help: "Accept signatures made with a key in `public-key`, even if they have neither a log entry nor a timestamp. `sign` creates such signatures if `key` is set."
	})
};
function signerChoice(inputs) {
	return {
		identities: inputs["certificate-identity"],
		patterns: inputs["certificate-identity-pattern"],
		sourceRepository: inputs["source-repository"],
		issuer: inputs["certificate-oidc-issuer"],
		keys: inputs["public-key"],
		acceptsUnlogged: inputs["allow-unlogged-keys"]
	};
}
// policy/identity-pattern
var SERVER_AND_OWNER = /^https:\/\/[^/@*\s]+\/[^/@*\s]+\//;
var MAIL_DOMAIN = /^[^/@]*@[^/@*\s]+\.[^/@*\s]+$/;
function identityPatternProblem(pattern) {
	if (!pattern.includes("*") || SERVER_AND_OWNER.test(pattern) || MAIL_DOMAIN.test(pattern)) {
		return void 0;
	}
	return "must start with a server and a complete owner, such as https://github.com/octo-org/*, or be *@ and an email domain";
}
// flows/policy/beside-policy
import{ dirname as dirname8, isAbsolute as isAbsolute6, posix as posix2, resolve as resolve9 }from"node:path";
function besidePolicy(file, { path: path2, reference }) {
	if (reference === void 0 || isAbsolute6(file)) return resolve9(dirname8(path2), file);
	const place = posix2.join(posix2.dirname(reference.path), file);
	const text4 = referenceText({ ...reference, path: place });
	return parseFileReference(text4)?.path === place ? text4 : void 0;
}
// github/server
function tenantOf(serverUrl) {
	const host = hostOf(serverUrl);
	return host.endsWith(".ghe.com") ? host : void 0;
}
function isEnterpriseServer(serverUrl) {
	return hostOf(serverUrl) !== "github.com" && tenantOf(serverUrl) === void 0;
}
function hostOf(serverUrl) {
	return URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
}
// model/trust
var WORKFLOW_ISSUER = "https://token.actions.githubusercontent.com";
var RELEASE_ISSUER = "GitHub, without an OIDC token";
var SIGSTORE_AUDIENCE = "sigstore";
// trust/public-services
var PUBLIC_DOMAINS = ["sigstore.dev", "sigstage.dev"];
function publicServices(services) {
	const urls = [services.fulcioUrl, ...services.logs.map(({ url: url2 }) => url2)];
	return urls.filter((url2) => {
		const host = URL.canParse(url2) ? new URL(url2).hostname : "";
		return PUBLIC_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
	});
}
// flows/trust/choose-instance
async function instanceFor(choice3, access) {
	const { context } = access;
	const tenant = tenantFor(context);
	if (choice3.instance === "github") return tenant ?? "github";
	if (choice3.instance !== "auto") return choice3.instance;
	if (namesOwn(choice3)) return "custom";
	if (context === void 0) return "public-good";
	if (tenant !== void 0) return tenant;
	const { serverUrl } = context;
	if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
	const { visibility } = await repositoryFacts(access);
	return visibility === "public" ? "public-good" : "github";
}
function trustedInstances(choice3, context) {
	const tenant = tenantFor(context);
	if (choice3.instance === "github") return [tenant ?? "github"];
	if (choice3.instance !== "auto") return [choice3.instance];
	return namesOwn(choice3) ? ["custom"] : ["public-good", tenant ?? "github"];
}
function requireOwnInstance(choice3, context) {
	const isElsewhere = choice3.instance === "custom" || namesOwn(choice3);
	if (isElsewhere || context === void 0) return;
	const { serverUrl } = context;
	if (isEnterpriseServer(serverUrl)) throw noInstance(serverUrl);
}
function namesOwn({ signingConfigPath, tufUrl }) {
	return signingConfigPath !== void 0 || tufUrl !== void 0;
}
async function requirePrivacy(services, isAllowed, claimed, access) {
	const [service] = publicServices(services);
	if (service === void 0 || isAllowed) return;
	const hidden = isHidden(claimed) ? claimed : await hiddenByGitHub(access);
	if (hidden === void 0) return;
	throw new UserError(
		"not-supported",
		`${access.context?.repository ?? "The repository"} is ${hidden}, but ${service} publishes signer names permanently.`,
		"Use `instance: github`, `instance: custom` or a `key`. To publish the name, set `allow-public-log: true`."
	);
}
function isHidden(visibility) {
	return visibility !== void 0 && visibility !== "public";
}
async function hiddenByGitHub(access) {
	if (access.context === void 0) return void 0;
	const { visibility } = await repositoryFacts(access);
	return isHidden(visibility) ? visibility : void 0;
}
function githubIssuer(context) {
	const tenant = tenantFor(context);
	return tenant === void 0 ? WORKFLOW_ISSUER : `https://token.actions.${tenant}`;
}
function tenantFor(context) {
	return context === void 0 ? void 0 : tenantOf(context.serverUrl);
}
function noInstance(serverUrl) {
	return new UserError(
		"not-supported",
		`${serverUrl} runs GitHub Enterprise Server, and the public Sigstore instance does not accept its tokens.`,
		"Set `instance: custom` and specify your own Sigstore instance, or sign with a `key`."
	);
}
// flows/verification/named-signers
function namedSigners(choice3, run) {
	const issuer = choice3.issuer ?? githubIssuer(run.github.context);
	const source = sourceOfRun(choice3, run.github);
	const claims = source === void 0 ? {} : { sourceRepository: { exact: source } };
	const certificate = (name, san) => ({ kind: "certificate", name: `input:${name}`, san, issuer, claims });
	const exact = choice3.identities.map((san) => certificate(san, { exact: san }));
	const patterns = choice3.patterns.map(
		(pattern) => certificate(pattern, { pattern: requirePattern(pattern) })
	);
	const isAnyOfSource = source !== void 0 && exact.length + patterns.length === 0;
	return [
		...exact,
		...patterns,
		...isAnyOfSource ? [certificate(source, { pattern: `${source}/*@*` })] : [],
		...choice3.keys.map(
			(path2) => ({ kind: "key", name: `input:${shownPath(run, path2)}`, path: path2 })
		)
	];
}
function sourceOfRun({ sourceRepository: repository, keys }, { context }) {
	if (repository === void 0) return void 0;
	if (!REPOSITORY2.test(repository)) {
		throw new UserError(
			"input-invalid",
			`The \`source-repository\` input is not in the form owner/name: "${repository}".`,
			"Write the repository as `owner/name`."
		);
	}
	if (keys.length > 0) {
		throw new UserError(
			"input-conflict",
			"The inputs `source-repository` and `public-key` cannot be combined, because keys do not belong to repositories.",
			"Remove one of the inputs, or add both as identities to a policy."
		);
	}
	return `${context?.serverUrl ?? "https://github.com"}/${repository}`;
}
var REPOSITORY2 = /^[\w.-]+\/[\w.-]+$/;
function requirePattern(pattern) {
	const problem = identityPatternProblem(pattern);
	if (problem === void 0) return pattern;
	throw new UserError(
		"input-invalid",
		`The pattern "${pattern}" in certificate-identity-pattern ${problem}.`,
		"Write the signer’s server and owner in full, and use `*` only for the rest."
	);
}
function identityBeside(identity, source) {
	if (identity.kind !== "key") return identity;
	const path2 = besidePolicy(identity.path, source);
	if (path2 === void 0) throw notBeside(identity.path);
	return { ...identity, path: path2 };
}
function notBeside(path2) {
	return new UserError(
		"policy-invalid",
		`The key ${path2} is not a file in the policy’s repository.`,
		"Specify the path of the key relative to the policy, without `@`."
	);
}
// flows/verification/require-usable
function requireUsable({
	unreadable: unreadable3,
	proposed,
	origin
}) {
	if (unreadable3 !== void 0) {
		const { branch, message: message2, fix } = unreadable3;
		throw new UserError(
			"policy-invalid",
			`${origin.path} in ${branch} could not be read: ${message2}.`,
			`${fix}.`
		);
	}
	if (proposed?.kind === "invalid") {
		const message2 = `This change adds an invalid policy: ${proposed.problem}`;
		throw new UserError("policy-invalid", message2, `Correct ${origin.path}.`);
	}
}
// host/run-repository
var runs = new WeakMap();
function runRepository(host) {
	const { workspace, env } = host;
	const run = runs.get(host) ?? { workspace, env, github: githubAccess(host) };
	runs.set(host, run);
	return run;
}
// attest/predicates/openvex
var OPENVEX_PREDICATE_TYPE = "https://openvex.dev/ns";
var CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d{1,3}\.\d{1,3}\.\d{1,3})?$/;
var STATUSES = new Set(["not_affected", "affected", "fixed", "under_investigation"]);
function openVexPredicate(document, path2) {
	if (!isObject(document) || !CONTEXT.test(stringAt(document, "@context") ?? "")) {
		throw malformed("The document is not OpenVEX: it has a different @context.", path2);
	}
	for (const key of ["@id", "author", "timestamp"]) {
		if ((stringAt(document, key) ?? "") === "")
			throw malformed(`The document has no ${key}.`, path2);
	}
	const statements = arrayAt(document, "statements") ?? [];
	if (statements.length === 0) throw malformed("The document has no statements.", path2);
	for (const [index, statement] of statements.entries()) {
		const status = isObject(statement) ? stringAt(statement, "status") : void 0;
		if (status !== void 0 && STATUSES.has(status)) continue;
		throw malformed(`statements[${index}] has no valid OpenVEX status.`, path2);
	}
	return document;
}
function malformed(message2, path2) {
	return new DataError("malformed", message2, { path: path2 });
}
// attest/predicates/sbom
var CYCLONEDX_PREDICATE_TYPE = "https://cyclonedx.org/bom";
var SPDX_PREDICATE_TYPE = "https://spdx.dev/Document";
var SPDX3_CONTEXT = "https://spdx.org/rdf/3.";
function sbomPredicate(document, path2) {
	if (isObject(document)) {
		if (isCycloneDx(document)) {
			return { predicateType: CYCLONEDX_PREDICATE_TYPE, predicate: document };
		}
		if (isSpdx(document)) return { predicateType: SPDX_PREDICATE_TYPE, predicate: document };
	}
	throw new DataError(
		"malformed",
		"The document is not CycloneDX or SPDX in JSON format: it has no bomFormat, spdxVersion or SPDX @context.",
		{ path: path2 }
	);
}
function isCycloneDx(document) {
	return stringAt(document, "bomFormat") === "CycloneDX" && stringAt(document, "specVersion") !== void 0;
}
function isSpdx(document) {
	if (stringAt(document, "spdxVersion")?.startsWith("SPDX-") === true) return true;
	return stringAt(document, "@context")?.startsWith(SPDX3_CONTEXT) === true;
}
// attest/predicates/test-result
var TEST_RESULT_PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";
var RESULTS = new Set(["PASSED", "WARNED", "FAILED"]);
var DENIED_LISTS = new Map([
	["PASSED", ["failedTests", "warnedTests"]],
	["WARNED", ["failedTests"]]
]);
var NAME_LISTS = ["passedTests", "warnedTests", "failedTests"];
function testResultPredicate(document, path2) {
	if (!isObject(document)) throw malformed2("The test result is not a JSON object.", path2);
	const result = stringAt(document, "result") ?? "";
	if (!RESULTS.has(result)) {
		throw malformed2("The result must be PASSED, WARNED or FAILED.", path2);
	}
	const configuration = arrayAt(document, "configuration");
	if (configuration === void 0 || !configuration.every(isObject)) {
		throw malformed2("The configuration is not a list of resource descriptors.", path2);
	}
	for (const key of NAME_LISTS) {
		const names = Object.hasOwn(document, key) ? document[key] : [];
		if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) {
			throw malformed2(`${key} is not a list of names.`, path2);
		}
		if (names.length > 0 && DENIED_LISTS.get(result)?.includes(key) === true) {
			throw malformed2(`The result ${result} contradicts the list ${key}.`, path2);
		}
	}
	return document;
}
function malformed2(message2, path2) {
	return new DataError("malformed", message2, { path: path2 });
}
// attest/predicates/vulnerabilities
var VULNERABILITIES_PREDICATE_TYPE = "https://in-toto.io/attestation/vulns/v0.2";
var COSIGN_VULNERABILITIES_PREDICATE_TYPE = "https://cosign.sigstore.dev/attestation/vuln/v1";
function vulnerabilitiesPredicate(findings, run) {
	return {
		scanner: { ...scannerOf(findings, run), result: resultsOf(findings) },
		metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn }
	};
}
function cosignVulnerabilitiesPredicate(findings, run, invocation) {
	return {
		invocation: { parameters: [], uri: invocation, event_id: "", "builder.id": "" },
		scanner: {
			...scannerOf(findings, run),
			result: { vulnerabilities: resultsOf(findings) }
		},
		metadata: { scanStartedOn: run.startedOn, scanFinishedOn: run.finishedOn }
	};
}
function scannerOf({ advisories }, run) {
	const { name = "", newest = run.startedOn } = advisories ?? {};
	const uri = URL.canParse(name) ? name : `file:${encodeURI(name)}`;
	return { uri: run.uri, version: run.version, db: { uri, lastUpdate: newest } };
}
function resultsOf(findings) {
	return [...vulnerabilitiesOf(findings).map(resultOf), ...gapsOf(findings)];
}
var INCOMPLETE_SCAN_ID = "ASSAY-SCAN-INCOMPLETE";
var MAX_GAPS = 20;
function gapsOf({ packages, problems }) {
	const gaps = problems.map(({ code: code2, path: path2 }) => ({ code: code2, path: path2 }));
	const all = packages > 0 ? gaps : [{ code: "nothing-checked", path: "" }, ...gaps];
	if (all.length === 0) return [];
	return [{ id: INCOMPLETE_SCAN_ID, severity: [], annotations: all.slice(0, MAX_GAPS) }];
}
function vulnerabilitiesOf(findings) {
	return findings.findings.filter(({ kind: kind2 }) => kind2 === "vulnerability" || kind2 === "malware");
}
function resultOf(finding) {
	return {
		id: finding.id,
		severity: severitiesOf(finding),
		annotations: [annotationOf(finding)]
	};
}
function severitiesOf(finding) {
	const { severity, score, vector } = finding;
	return [
		{ method: "assay", score: severity },
		...score === void 0 ? [] : [{ method: "cvss_score", score: String(score) }],
		...vector === void 0 ? [] : [{ method: "cvss_vector", score: vector }]
	];
}
function annotationOf(finding) {
	const { aliases, fixed, suppression } = finding;
	return {
		...finding.package === void 0 ? {} : { purl: finding.package.purl },
		...aliases.length === 0 ? {} : { aliases },
		...fixed.length === 0 ? {} : { fixed },
		...suppression === void 0 ? {} : { suppressed: suppression.reason }
	};
}
// model/predicate-type
var TEST_RESULT_FAMILY = "https://in-toto.io/attestation/test-result";
var RELEASE_FAMILY = "https://in-toto.io/attestation/release";
var VERIFICATION_SUMMARY_FAMILY = "https://slsa.dev/verification_summary";
function isOfFamily(type, family) {
	return `${type}/`.startsWith(`${family}/`);
}
var VERSION_SUFFIX = /\/v\d{1,4}(\.\d{1,4}){0,2}$/;
function familyOf(type) {
	return type.replace(VERSION_SUFFIX, "");
}
function isPredicateOf(found, wanted) {
	return found === wanted || familyOf(found) === wanted;
}
// verify/expectation
var LEGACY_SIGNATURE_TYPE = "cosign-legacy";
var MESSAGE_SIGNATURE_TYPE = "message-signature";
// verify/predicate-type
var SIGNATURE_TYPES = [COSIGN_SIGN_PREDICATE_TYPE, LEGACY_SIGNATURE_TYPE, MESSAGE_SIGNATURE_TYPE];
function requirePredicateType(found, wanted) {
	if (wanted === "any") return;
	const accepted = wanted.length === 0 ? SIGNATURE_TYPES : wanted;
	if (accepted.some((type) => isPredicateOf(found, type))) return;
	const asked = wanted.length === 0 ? "a signature" : wanted.join(" or ");
	throw new TrustError("predicate-mismatch", `the predicate type is ${found}; expected ${asked}`);
}
// policy/release-signer
var RELEASE = "release";
var RELEASE_SIGNER = {
	kind: "certificate",
	name: "github:releases",
	san: { exact: "https://dotcom.releases.github.com" },
	issuer: RELEASE_ISSUER,
	claims: {}
};
var RELEASE_SIGNERS = [RELEASE_SIGNER.name];
function isSignedByGitHub({ signedBy }) {
	return signedBy.includes(RELEASE_SIGNER.name);
}
function builtInSigners(rules) {
	return rules.some(isSignedByGitHub) ? [RELEASE_SIGNER] : [];
}
// policy/verification-summary
var VERIFICATION_SUMMARY_PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
var LEVEL_PREFIX = "ASSAY_";
function verificationSummary(verification, decision, facts) {
	const hasPassed = decision.outcome === "pass";
	return {
		verifier: { id: facts.verifier, version: { assay: facts.version } },
		timeVerified: facts.verifiedOn,
		resourceUri: resourceUri(verification.subject, facts.isImage),
		policy: { uri: facts.policy.uri, digest: digestSet(facts.policy.digest) },
		inputAttestations: inputAttestations(verification, facts.isImage),
		verificationResult: hasPassed ? "PASSED" : "FAILED",
		verifiedLevels: hasPassed ? levelsOf(facts.rules) : ["FAILED"],
		slsaVersion: "1.1"
	};
}
function resourceUri({ name, digest }, isImage) {
	const base2 = encodeURIComponent(name.split("/").at(-1) ?? "");
	if (!isImage) return `pkg:generic/${base2}?checksum=${digest}`;
	const uri = `pkg:oci/${base2.toLowerCase()}@${encodeURIComponent(digest)}`;
	return name.includes("/") ? `${uri}?repository_url=${encodeURIComponent(name)}` : uri;
}
function inputAttestations({ subject, verified }, isImage) {
	return verified.flatMap(({ origin, digest }) => {
		const manifest = /^referrer (sha256:[0-9a-f]{64})$/.exec(origin)?.[1];
		if (manifest !== void 0) {
			const uri = resourceUri({ ...subject, digest: manifest }, isImage);
			return { uri, digest: digestSet(manifest) };
		}
		return digest === void 0 ? [] : { name: origin, digest: digestSet(digest) };
	});
}
function levelsOf(rules) {
	const words2 = rules.map(({ name }) => name).filter((name) => /^[a-z-]+$/.test(name));
	const own = [...new Set(words2)].sort().map((name) => `${LEVEL_PREFIX}${upper(name)}`);
	return ["SLSA_BUILD_LEVEL_UNEVALUATED", ...own];
}
function upper(name) {
	return name.toUpperCase().replaceAll("-", "_");
}
function digestSet(digest) {
	const colon = digest.indexOf(":");
	return { [digest.slice(0, colon)]: digest.slice(colon + 1) };
}
// policy/evidence-aliases
var VEX_TYPES = [OPENVEX_PREDICATE_TYPE];
var WORDS = new Map([
	["signature", SIGNATURE_TYPES],
	["provenance", [SLSA_PROVENANCE_PREDICATE_TYPE]],
	["sbom", [CYCLONEDX_PREDICATE_TYPE, SPDX_PREDICATE_TYPE]],
	["vulnerabilities", [VULNERABILITIES_PREDICATE_TYPE, COSIGN_VULNERABILITIES_PREDICATE_TYPE]],
	["vex", VEX_TYPES],
	["test-result", [TEST_RESULT_PREDICATE_TYPE]],
	["verification-summary", [VERIFICATION_SUMMARY_PREDICATE_TYPE]],
	[RELEASE, [`${RELEASE_FAMILY}/v0.1`, `${RELEASE_FAMILY}/v0.2`]]
]);
var EVIDENCE_ALIASES = [...WORDS.keys()];
var NOUNS = new Map([
	["signature", "signature"],
	["provenance", "provenance"],
	["sbom", "SBOM"],
	["vulnerabilities", "vulnerability scan"],
	["vex", "VEX document"],
	["test-result", "test result"],
	["verification-summary", "verification summary"],
	[RELEASE, "release attestation"]
]);
function evidenceNoun(name) {
	return NOUNS.get(name) ?? `attestation of type ${name}`;
}
var ATTESTED_AS = new Map([
	["openvex", "vex"],
	["cosign-vuln", "vulnerabilities"]
]);
function nearestEvidenceAlias(name) {
	return ATTESTED_AS.get(name) ?? nearest(name, EVIDENCE_ALIASES);
}
function evidenceTypes(asked) {
	const types = WORDS.get(asked);
	if (types !== void 0) return types;
	return /^https?:\/\/\S+$/.test(asked) ? [asked] : void 0;
}
// model/date
var DAY_MS = 864e5;
function isDate(text4) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text4)) return false;
	const time = Date.parse(`${text4}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text4);
}
function dayBefore(time) {
	return new Date(time - DAY_MS).toISOString().slice(0, 10);
}
// model/policy-rules
var MAX_ITEMS = 1e3;
var MAX_DENIED = 500;
var DENIED = /^pkg:[a-z][a-z0-9.+-]{0,30}\/[^?#\s](?:[^?#]{0,450}[^?#\s])?$/;
var LICENSE = /^[A-Za-z0-9.+:-]{1,150}( WITH [A-Za-z0-9.-]{1,50})?$/;
var REGISTRY = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/;
var listOf = (item, items) => list(item, {
	size: { least: 1, most: MAX_ITEMS },
	items,
	expected: `be a list of 1 to ${MAX_ITEMS} ${items}`
});
var denied = formed(words, DENIED, "be a purl such as pkg:npm/event-stream or pkg:npm/lodash@<4");
var license = formed(words, LICENSE, "be one SPDX license such as MIT");
var registry = formed(words, REGISTRY, "be a host such as registry.npmjs.org");
var scopes = list(choice2(PACKAGE_SCOPES), {
	size: { least: 1, most: PACKAGE_SCOPES.length },
	items: "scopes",
	expected: `be a list of ${PACKAGE_SCOPES.join(", ")}`
});
var PACKAGE_RULES = ["deny", "licenses", "registries", "min-age-days"];
var unknown = optional(choice2(["fail", "allow"]));
var scanRuleMembers = {
	scopes: optional(scopes),
	onlyDirect: named("only-direct", optional(flag2)),
	unknownDirect: named("unknown-direct", unknown),
	onlyExploited: named("only-exploited", optional(flag2)),
	minEpss: named("min-epss", optional(numberFrom(0, 1))),
	exploitation: optional(choice2(["all", "any"])),
	unknownEpss: named("unknown-epss", unknown),
	graceDays: named("grace-days", optional(integer(1, "be a positive integer"))),
	unknownDates: named("unknown-dates", unknown),
	deny: optional(listOf(denied, "packages")),
	licenses: optional(
		closed({
			allow: optional(listOf(license, "licenses")),
			deny: optional(listOf(license, "licenses"))
		})
	),
	unknownLicenses: named("unknown-licenses", unknown),
	registries: optional(listOf(registry, "hosts")),
	unknownRegistries: named("unknown-registries", unknown),
	minAgeDays: named("min-age-days", optional(integer(1, "be a positive integer"))),
	unknownAge: named("unknown-age", unknown)
};
// model/policy-sources
var MAX_ENTRIES3 = 100;
var registryMirror = formed(
	words,
	/^[^=\s]{1,300}=[^=\s]{1,300}$/,
	"be a pair such as docker.io=mirror.gcr.io"
);
var mavenRepository = satisfying(words, isMavenRepository, "be `none`, `local` or an https URL without credentials");
var publicationRegistry = formed(
	words,
	/^(?:none|[a-z]{1,30}=\S{1,2000})$/,
	"be `none` or a pair such as npm=https://npm.example"
);
var scanSourceMembers = {
	includeIgnored: named("include-ignored", optional(flag2)),
	compareTo: named("compare-to", optional(words)),
	registryMirrors: named(
		"registry-mirrors",
		optional(oneOrMore(registryMirror, "mirrors", MAX_ENTRIES3))
	),
	resolve: optional(oneOrMore(mavenRepository, "repositories", MAX_ENTRIES3)),
	publicationRegistries: named(
		"publication-registries",
		optional(oneOrMore(publicationRegistry, "registries", MAX_ENTRIES3))
	)
};
function isMavenRepository(text4) {
	if (text4 === "none" || text4 === "local") return true;
	const url2 = URL.parse(text4);
	const isLocal = url2?.protocol === "http:" && ["127.0.0.1", "localhost"].includes(url2.hostname);
	if (url2 === null || url2.protocol !== "https:" && !isLocal) return false;
	return url2.username + url2.password + url2.search + url2.hash === "";
}
// model/policy
var FAIL_ON = ["critical", "high", "medium", "low", "none", "never"];
var SCOPES = ["auto", "new", "all"];
var MAX_RULES = 5e3;
var MAX_VEX_DOCUMENTS = 100;
var policyDate = satisfying(words, isDate, "be a date such as 2027-01-31");
var REASON = /[^\s.…?_*-]/;
var policyReason = formed(words, REASON, "say why the exception is acceptable");
var fileOrUrl = satisfying(words, isFileOrUrl, "be a path or an https URL without credentials");
var PATH = /^[^!#\s\0](?:[^\r\n\0]{0,1000}[^\s\0])?$/;
var policyPath = satisfying(
	formed(words, PATH, "be a path or a glob such as tools or **/test/*.lock"),
	(given) => !given.split("/").some((part2) => part2 === "." || part2 === ".."),
	"be a path without . and .."
);
var JUSTIFICATIONS = [
	"component_not_present",
	"vulnerable_code_not_present",
	"vulnerable_code_not_in_execute_path",
	"vulnerable_code_cannot_be_controlled_by_adversary",
	"inline_mitigations_already_exist"
];
var ignoreRuleSchema = closed({
	id: words,
	purl: optional(formed(words, /^pkg:/, "start with pkg:")),
	path: optional(policyPath),
	reason: policyReason,
	justification: optional(choice2(JUSTIFICATIONS)),
	owner: optional(words),
	expires: optional(policyDate)
});
var settingMembers = {
	failOn: named("fail-on", optional(choice2(FAIL_ON))),
	onlyFixed: named("only-fixed", optional(flag2)),
	unscored: optional(choice2(["block", "allow"])),
	partial: optional(choice2(["error", "allow"])),
	unlocked: optional(choice2(["error", "allow"])),
	scope: optional(choice2(SCOPES)),
	reachability: optional(choice2(["ignore", "excuse"]))
};
var dataMembers = {
	kev: optional(fileOrUrl),
	epss: optional(fileOrUrl),
	vex: optional(oneOrMore(satisfying(words, isFile2, "be a path"), "documents", MAX_VEX_DOCUMENTS)),
	vexProducts: named("vex-products", optional(oneOrMore(words, "names", MAX_VEX_DOCUMENTS))),
	maxAgeDays: named("max-age-days", optional(integer(1, "be a positive integer")))
};
var scanSectionSchema = closed({
	...settingMembers,
	...scanRuleMembers,
	...scanSourceMembers,
	...dataMembers,
	ignore: optional(
		list(ignoreRuleSchema, {
			size: { least: 0, most: MAX_RULES },
			items: "suppressions",
			expected: "be a list of suppressions"
		})
	)
});
function isPackageRule(id2) {
	return PACKAGE_RULES.some((rule) => rule === id2);
}
function isFile2(text4) {
	return !text4.includes("://");
}
function isFileOrUrl(text4) {
	if (!text4.includes("://")) return true;
	if (!URL.canParse(text4)) return false;
	const { protocol, username, password } = new URL(text4);
	return ["https:", "http:"].includes(protocol) && username + password === "";
}
// model/custom-rule
var CUSTOM_SUBJECTS = [
	"kubernetes/object",
	"kubernetes/pod",
	"kubernetes/container",
	"compose/service",
	"workflow/workflow",
	"workflow/job",
	"workflow/step",
	"dockerfile/instruction"
];
var CUSTOM_VARIABLES = ["object", "parent", "name", "path"];
var LIMITS = { kinds: 100, files: 100, keys: 20, controls: 100 };
var kind = formed(words, /^[A-Za-z]\w{0,62}$/, "be a kind such as Deployment or RUN");
var customRuleSchema = closed({
	id: formed(words, /^[a-z0-9][a-z0-9-]{0,38}$/, "be a name such as team-label"),
	title: formed(words, /^[^\r\n]{1,200}$/, "be one line of at most 200 characters"),
	severity: choice2(["critical", "high", "medium", "low", "none"]),
	on: choice2(CUSTOM_SUBJECTS),
	kinds: optional(list(kind, { size: { least: 1, most: LIMITS.kinds }, items: "kinds" })),
	files: optional(list(policyPath, { size: { least: 1, most: LIMITS.files }, items: "globs" })),
	condition: words,
	at: optional(oneOrMore(words, "keys", LIMITS.keys)),
	message: optional(words),
	fix: optional(words),
	controls: optional(
		map(list(words, { size: { least: 1, most: LIMITS.controls }, items: "controls" }), {
			size: { least: 1, most: LIMITS.controls },
			items: "frameworks"
		})
	)
});
// model/audit-policy
var CHOSEN_PROFILES = ["essential", "hardened", "all"];
var AUDIT_FAIL_ON = [...FAIL_ON.slice(0, -1), "new", "never"];
var MAX_ITEMS2 = 1e3;
var MAX_IGNORES = 5e3;
var MAX_CUSTOM = 100;
var RULE_NAME = {
	pattern: /^[\w*][\w./*-]{0,99}$/,
	expected: "be the ID of a rule, or a prefix such as kubernetes/*"
};
var registry2 = formed(
	words,
	/^[a-z0-9][a-z0-9.:_/-]{0,300}$/,
	"be a host or a path such as ghcr.io/acme/"
);
var PINS = ["hash", "tag", "any"];
var ACTION = String.raw`(?:\*|[\w.-]{1,100}\/(?:[\w.-]{1,100}\/){0,10}(?:\*|[\w.-]{1,100}))`;
var pinnedAction = {
	pattern: new RegExp(`^${ACTION}$`),
	expected: "be a pattern such as octo-org/* or octo-org/setup"
};
var actions = list(
	formed(
		words,
		new RegExp(`^${ACTION}(?:@[^\\s@]{1,200})?$`),
		"be a pattern such as octo-org/* or octo-org/setup@v2"
	),
	{ size: { least: 1, most: MAX_ITEMS2 }, items: "patterns" }
);
var secretName = formed(words, /^[A-Za-z_]\w{0,199}$/, "be the name of a secret");
var position = optional(integer(1, "be a positive integer"));
var auditIgnoreSchema = closed({
	id: words,
	path: optional(policyPath),
	onLine: named("line", position),
	onColumn: named("column", position),
	reason: policyReason,
	owner: optional(words),
	expires: optional(policyDate)
});
var auditSectionSchema = closed({
	profile: optional(choice2(CHOSEN_PROFILES)),
	failOn: named("fail-on", optional(choice2(AUDIT_FAIL_ON))),
	scope: optional(choice2(SCOPES)),
	inline: optional(choice2(["honor", "report", "forbid"])),
	templates: optional(choice2(["allow", "error"])),
	undecided: optional(choice2(["allow", "error"])),
	rules: optional(
		map(choice2(["critical", "high", "medium", "low", "none", "off"]), {
			keys: RULE_NAME,
			size: { least: 0, most: MAX_ITEMS2 },
			items: "rules"
		})
	),
	registries: optional(
		list(registry2, { size: { least: 1, most: MAX_ITEMS2 }, items: "registries" })
	),
	pins: optional(
		map(choice2(PINS), {
			keys: pinnedAction,
			size: { least: 1, most: MAX_ITEMS2 },
			items: "patterns"
		})
	),
	owner: optional(formed(words, /^[A-Za-z0-9][\w-]{0,99}$/, "be the name of an owner")),
	actions: optional(closed({ allow: optional(actions), deny: optional(actions) })),
	allowedSecrets: named(
		"allowed-secrets",
		optional(list(secretName, { size: { least: 1, most: MAX_ITEMS2 }, items: "names" }))
	),
	cooldownDays: named("cooldown-days", optional(integer(1, "be a positive integer"))),
	kubernetes: optional(
		closed({
			version: optional(formed(words, /^1\.\d{1,3}$/, "be a version in quotes, such as '1.34'")),
			policies: optional(list(policyPath, { size: { least: 1, most: MAX_ITEMS2 }, items: "globs" }))
		})
	),
	image: optional(
		closed({
			maxAgeDays: named("max-age-days", optional(integer(1, "be a positive integer"))),
			labels: optional(list(words, { size: { least: 1, most: MAX_ITEMS2 }, items: "labels" }))
		})
	),
	exclude: optional(list(policyPath, { size: { least: 1, most: MAX_ITEMS2 }, items: "globs" })),
	baseline: optional(
		satisfying(policyPath, (path2) => !path2.includes("*"), "be the path of a file")
	),
	custom: optional(
		list(customRuleSchema, { size: { least: 1, most: MAX_CUSTOM }, items: "rules" })
	),
	ignore: optional(
		list(auditIgnoreSchema, {
			size: { least: 0, most: MAX_IGNORES },
			items: "suppressions",
			expected: "be a list of suppressions"
		})
	)
});
// policy/policy-change
var MAX_NAMED = 10;
var MAX_WIDTH = 60;
function policyChanges(before, after) {
	const changes = [
		...settingChanges(before.scan, after.scan, scanSectionSchema),
		...settingChanges(before.audit ?? {}, after.audit ?? {}, auditSectionSchema, "audit."),
		...exceptionChanges(exceptionsIn(before), exceptionsIn(after)),
		...asText(before.verify) === asText(after.verify) ? [] : ["the verify: section changed"]
	];
	const more = changes.length - MAX_NAMED;
	return more > 0 ? [...changes.slice(0, MAX_NAMED), `and ${more} more`] : changes;
}
function exceptionsIn({ scan, audit }) {
	return [...scan.ignore ?? [], ...audit?.ignore ?? []];
}
function settingChanges(before, after, { members }, prefix = "") {
	const values = [before, after].map(
		(section) => new Map(Object.entries(section))
	);
	return members.flatMap(({ key, name }) => {
		if (name === "ignore") return [];
		const [old, now] = values.map((settings) => settingText(settings.get(name)));
		return old === now ? [] : [`${prefix}${key}: ${shortened(old)} → ${shortened(now)}`];
	});
}
function shortened(text4 = "") {
	return cutToWidth(text4, MAX_WIDTH);
}
function settingText(value) {
	if (value === void 0) return "not set";
	if (Array.isArray(value)) return value.map(itemText).join(", ");
	return typeof value === "object" ? asText(value) : String(value);
}
function itemText(item) {
	return typeof item === "object" ? asText(item) : String(item);
}
function exceptionChanges(before, after) {
	const old = new Set(before.map(ruleText));
	const now = new Set(after.map(ruleText));
	const added = [...now].filter((rule) => !old.has(rule)).length;
	const removed = [...old].filter((rule) => !now.has(rule)).length;
	return [
		...added > 0 ? [`${exceptions(added)} added`] : [],
		...removed > 0 ? [`${exceptions(removed)} removed`] : []
	];
}
function exceptions(count3) {
	return count3 === 1 ? "1 exception" : `${count3} exceptions`;
}
function ruleText({ id: id2, purl, path: path2, onLine, onColumn, expires }) {
	return JSON.stringify([id2.toLowerCase(), purl, path2, onLine, onColumn, expires]);
}
function asText(value) {
	return JSON.stringify(value, (key, each) => key === "line" ? void 0 : each) ?? "";
}
// actions/verify/gate-policy
async function policyOf(inputs, host) {
	const run = runRepository(host);
	const read2 = await readPolicy(inputs.policy, run, host.kind);
	requireUsable(read2);
	const { bytes, origin } = read2;
	const file = read2.file.verify;
	if (file === void 0 && inputs.policy !== void 0) throw noSection(origin);
	const own = namedSigners(signerChoice(inputs), run);
	const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, read2));
	const signers = own.length > 0 ? own : fromFile;
	const needsSigner = inputs.require.some((name) => name !== RELEASE);
	if (signers.length === 0 && (needsSigner || inputs.require.length === 0)) throw noIdentity(host);
	const asked = inputs.require.length === 0 && own.length > 0 ? ["signature"] : inputs.require;
	if (asked.length === 0 && inputs["max-age-days"] !== void 0) throw ageWithoutRule();
	const rules = asked.map(
		(name) => name === RELEASE ? releaseRule(inputs, host) : ruleFor(name, signers, inputs)
	);
	const evidence = [...file?.evidence ?? [], ...rules];
	const policy = {
		identities: [...fromFile, ...own, ...builtInSigners(evidence)],
		evidence,
		platforms: strictest(inputs.platforms, file?.platforms)
	};
	const source = sourceOf(file && bytes, addressOf(read2, host), policy);
	const workflows = await workflowsChanged(host.workspace, run);
	const deciding = { ...decidingOf(read2), ...workflows.length > 0 && { workflows } };
	return { ...policy, source, deciding };
}
function strictest(...given) {
	return given.includes("all") ? "all" : "index";
}
function ruleFor(name, signers, inputs) {
	const types = evidenceTypes(name);
	if (types === void 0) throw notEvidence(name);
	const signedBy = signers.map((signer) => signer.name);
	return { name, types, signedBy, signers: 1, maxAgeDays: inputs["max-age-days"], conditions: [] };
}
function releaseRule(inputs, { context }) {
	const repository = inputs["source-repository"] ?? context?.repository;
	if (repository === void 0) {
		throw new UserError(
			"input-missing",
			"No repository is set for the required release.",
			"Set `source-repository` to the repository of the release, such as `octo-org/app`."
		);
	}
	const source = `${context?.serverUrl ?? "https://github.com"}/${repository}`;
	const rule = { name: RELEASE, types: evidenceTypes(RELEASE) ?? [], signedBy: RELEASE_SIGNERS };
	return { ...rule, source, signers: 1, maxAgeDays: inputs["max-age-days"], conditions: [] };
}
function notEvidence(name) {
	const close = nearestEvidenceAlias(name);
	const asked = close === void 0 ? "" : `Did you mean ${close}? `;
	return new UserError(
		"input-invalid",
		`The \`require\` input contains "${name}", which is neither an evidence type nor a predicate type URI.`,
		`${asked}Use ${EVIDENCE_ALIASES.join(", ")}, or the URI of a predicate type.`
	);
}
function addressOf({ path: path2, reference }, host) {
	if (reference === void 0) return `file:${encodeURI(shownPath(host, path2))}`;
	const server = host.context?.serverUrl ?? "https://github.com";
	return `${server}/${reference.repository}/blob/${reference.ref}/${encodeURI(reference.path)}`;
}
function sourceOf(bytes, address, policy) {
	const said = bytes ?? Buffer.from(canonicalJson(JSON.parse(JSON.stringify(policy))));
	const hex = hash3("sha256", said, "hex");
	return {
		uri: bytes === void 0 ? "assay:inputs" : address,
		digest: `sha256:${hex}`
	};
}
function decidingOf({ file, origin, proposed }) {
	const { sha256, ...rest } = origin;
	const policy = file.verify === void 0 ? rest : origin;
	if (proposed?.kind !== "valid") return { policy };
	const changes = policyChanges(file, proposed.file);
	return { policy, afterMerge: { files: [origin.path], changes } };
}
function noSection({ from, path: path2, branch, sha256 }) {
	if (from === "base" && sha256 === void 0) {
		return new UserError(
			"policy-invalid",
			`${branch} does not contain ${path2}, and a change cannot add its own policy.`,
			"Merge the policy first, or remove the `policy` input."
		);
	}
	return new UserError(
		"policy-invalid",
		`${path2} has no verify: section.`,
		"Add the section, or remove the `policy` input."
	);
}
function ageWithoutRule() {
	return new UserError(
		"input-conflict",
		"The `max-age-days` input applies only to evidence in the `require` input, which is not set.",
		"Set `max-age-days` in the policy rules, or list the evidence in `require`."
	);
}
function noIdentity({ kind: kind2 }) {
	const [option, example] = kind2 === "terminal" ? [
		"--certificate-identity",
		"https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main"
	] : ["certificate-identity", "${{ github.server_url }}/${{ github.workflow_ref }}"];
	return new UserError(
		"input-missing",
		"No trusted identity is configured.",
		`Set \`${option}\`, such as \`${example}\`, set \`public-key\`, or add a \`verify:\` section to \`.assay.yml\`.`
	);
}
// attest/predicates/simple-signing
function simpleSigningPayload(repository, digest, annotations = {}) {
	const optional2 = Object.keys(annotations).length === 0 ? null : annotations;
	const critical = {
		identity: { "docker-reference": repository },
		image: { "docker-manifest-digest": digest },
		type: "cosign container image signature"
	};
	return Buffer.from(JSON.stringify({ critical, optional: optional2 }));
}
// model/evidence
var LEGACY_ANNOTATIONS = {
	signature: "dev.cosignproject.cosign/signature",
	certificate: "dev.sigstore.cosign/certificate",
	chain: "dev.sigstore.cosign/chain",
	bundle: "dev.sigstore.cosign/bundle",
	timestamp: "dev.sigstore.cosign/rfc3161timestamp",
	predicateType: "predicateType"
};
var SIMPLE_SIGNING_MEDIA_TYPE = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_MEDIA_TYPE = "application/vnd.dsse.envelope.v1+json";
var BUNDLE_MEDIA_TYPE_PREFIX = "application/vnd.dev.sigstore.bundle";
var BUNDLE_TYPE_ANNOTATION = "dev.sigstore.bundle.predicateType";
// store/evidence-layers
var MAX_EVIDENCE_BYTES = 32 * 1024 * 1024;
var MAX_PAYLOAD_BYTES = 1024 * 1024;
function evidenceLayersOf(manifest, origin, place) {
	const isForEvidence = place === "tag" || isBundleType(manifest.artifactType ?? "");
	if (isForEvidence && manifest.layers.length === 0)
		return [unreadable(origin, "The manifest has no layers.")];
	return manifest.layers.flatMap((descriptor, index) => {
		const where = manifest.layers.length === 1 ? origin : `${origin}, layer ${index + 1}`;
		const kind2 = kindOf3(descriptor.mediaType);
		if (kind2 !== void 0) return [{ kind: kind2, origin: where, descriptor }];
		const message2 = `The media type ${descriptor.mediaType} is not supported.`;
		return isForEvidence ? [unreadable(where, message2)] : [];
	});
}
async function readEvidenceLayer(store, layer, expected) {
	const { origin, descriptor } = layer;
	const annotations = descriptor.annotations ?? Object.create(null);
	switch (layer.kind) {
		case "bundle": {
			const bytes = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
			const { digest } = descriptor;
			return { kind: "bundle", origin, bundle: parseExactJson(bytes, origin), digest };
		}
		case "legacy-signature": {
			const payload = isContent(expected, descriptor) ? expected : await store.readBlob(descriptor, MAX_PAYLOAD_BYTES);
			return { kind: "legacy-signature", origin, payload, annotations };
		}
		case "legacy-attestation": {
			const envelope = await store.readBlob(descriptor, MAX_EVIDENCE_BYTES);
			return { kind: "legacy-attestation", origin, envelope, annotations };
		}
	}
}
function isContent(bytes, { digest, size }) {
	return bytes !== void 0 && bytes.length === size && digestOf(bytes) === digest;
}
function kindOf3(mediaType) {
	if (isBundleType(mediaType)) return "bundle";
	if (mediaType === SIMPLE_SIGNING_MEDIA_TYPE) return "legacy-signature";
	return mediaType === DSSE_MEDIA_TYPE ? "legacy-attestation" : void 0;
}
function isBundleType(mediaType) {
	return mediaType.startsWith(BUNDLE_MEDIA_TYPE_PREFIX);
}
function unreadable(origin, message2) {
	return { kind: "unreadable", origin, code: "malformed", message: message2 };
}
// store/legacy-tag
var SHA256 = /^sha256:([0-9a-f]{64})$/;
function legacyTag(digest, suffix) {
	const hex = SHA256.exec(digest)?.[1];
	if (hex !== void 0) return `sha256-${hex}.${suffix}`;
	throw new DataError("malformed", "The digest is not a sha256 digest.", { path: digest });
}
// store/list-evidence
var MAX_LAYERS = 1e3;
var MAX_TOTAL_BYTES = 256 * 1024 * 1024;
var CONCURRENCY4 = 8;
async function listEvidence(store, digest, parts = EVIDENCE_PARTS, { expected, onFirst } = {}) {
	const listed3 = await mapConcurrently(
		parts,
		parts.length,
		(part2) => part2 === "referrers" ? referrersOf(store, digest) : taggedLayers(store, legacyTag(digest, part2))
	);
	const first = listed3.flat().find(({ kind: kind2 }) => kind2 === "legacy-signature");
	const early = new Map();
	const opened2 = await mapConcurrently(listed3.flat(), CONCURRENCY4, async (each) => {
		if (each.kind === "referrer") return await referrerLayers(store, each);
		if (each === first) early.set(each, readFrom(store, each, expected));
		return [each];
	});
	const read2 = mapConcurrently(
		withinLimits(opened2.flat()),
		CONCURRENCY4,
		(layer) => early.get(layer) ?? readFrom(store, layer, expected)
	);
	for (const candidate of early.values()) candidate.then(onFirst, () => void 0);
	return await read2;
}
var EVIDENCE_PARTS = ["referrers", "sig", "att"];
async function referrersOf(store, digest) {
	const sizes = new Map();
	for (const { digest: referrer, size } of await store.listReferrers(digest))
		sizes.set(referrer, new Set([...sizes.get(referrer) ?? [], size]));
	return [...sizes].map(([referrer, stated]) => ({
		kind: "referrer",
		digest: referrer,
		sizes: stated
	}));
}
async function referrerLayers(store, { digest, sizes }) {
	const origin = `referrer ${digest}`;
	return await caught(origin, async () => {
		const manifest = await store.getManifest(digest);
		if (manifest === void 0)
			throw new DataError(
				"not-found",
				"The registry lists this referrer, but does not contain it.",
				{ path: digest }
			);
		requireSize2(manifest, sizes);
		return evidenceIn(manifest, origin, "referrer");
	});
}
function requireSize2({ bytes, digest }, stated) {
	const wrong = [...stated].find((size) => size !== bytes.length);
	if (wrong === void 0) return;
	const message2 = `The manifest is ${bytes.length} bytes, but is listed with ${wrong}.`;
	throw new DataError("digest-mismatch", message2, { path: digest });
}
async function taggedLayers(store, tag) {
	const manifest = await store.getManifest(tag);
	if (manifest === void 0) return [];
	const origin = `tag ${tag}`;
	return await caught(origin, async () => evidenceIn(manifest, origin, "tag"));
}
function evidenceIn(manifest, origin, place) {
	const parsed = parseManifest(manifest.bytes, origin);
	if (parsed.kind === "manifest") return evidenceLayersOf(parsed, origin, place);
	if (place === "referrer") return [];
	throw new DataError("malformed", "The tag points to an index, not to a manifest.", {
		path: origin
	});
}
function withinLimits(layers) {
	const kept = [];
	let bytes = 0;
	for (const layer of layers) {
		bytes += layer.kind === "unreadable" ? 0 : layer.descriptor.size;
		if (kept.length < MAX_LAYERS && bytes <= MAX_TOTAL_BYTES) kept.push(layer);
	}
	const left = layers.length - kept.length;
	if (left === 0) return kept;
	const message2 = `${left} more were not read, because the limits are ${MAX_LAYERS} layers and ${MAX_TOTAL_BYTES} bytes.`;
	return [...kept, { kind: "unreadable", origin: "the rest", code: "limit-exceeded", message: message2 }];
}
async function readFrom(store, layer, expected) {
	if (layer.kind === "unreadable") return layer;
	const [candidate] = await caught(layer.origin, async () => [
		await readEvidenceLayer(store, layer, expected)
	]);
	if (candidate === void 0) throw new Error(`nothing was read from ${layer.origin}`);
	return candidate;
}
async function caught(origin, read2) {
	try {
		return await read2();
	} catch (error2) {
		if (!(error2 instanceof DataError || error2 instanceof RemoteError)) throw error2;
		return [{ kind: "unreadable", origin, code: error2.code, message: error2.message }];
	}
}
// actions/verify/prefetch-evidence
function earlyEvidence() {
	let begun;
	let first;
	return {
		begin: (store, digest) => {
			const { promise, resolve: resolve10 } = Promise.withResolvers();
			const listed3 = evidenceBeside(store, digest, resolve10);
			listed3.catch(() => void 0).then(() => resolve10(void 0));
			begun = { store, digest, listed: listed3 };
			first = promise;
		},
		first: async () => await first,
		list: ({ store, subject }) => begun?.store === store && begun.digest === subject.digest ? begun.listed : evidenceBeside(store, subject.digest)
	};
}
function evidenceBeside(store, digest, onFirst) {
	const expected = simpleSigningPayload(store.name, digest);
	return listEvidence(store, digest, EVIDENCE_PARTS, { expected, ...onFirst && { onFirst } });
}
// report/accept-text
var EXCEPTION = "- ";
var MAX_EXCEPTIONS = 3;
function acceptText(reasons) {
	const all = keysText(reasons.flatMap(({ accept }) => accept ?? []));
	const one = keysText(reasons.flatMap(({ acceptOne }) => acceptOne ?? []));
	const before = reasons.flatMap((reason) => reason.before ?? []);
	const parts = [
		...new Set(all === "" && one === "" ? [] : before),
		...all === "" ? [] : [`To accept: ${all}`],
		...one === "" ? [] : [`To accept one: ${one}`]
	];
	return parts.join(". ");
}
function acceptSentence(decisions) {
	const reasons = decisions.flatMap(
		({ action, reasons: reasons2 }) => reasons2.map((reason) => ({ ...reason, action }))
	);
	const text4 = acceptText(reasons);
	if (text4 === "") return "";
	const sections = listed(acceptSections(reasons).map((name) => `\`${name}\``));
	return `${text4} (section ${sections} of ${policyName(decisions)})`;
}
function policyName(decisions) {
	const { path: path2, from, branch } = decisions.find(({ policy }) => policy !== void 0)?.policy ?? {};
	const name = `\`${(path2 ?? ".assay.yml").replaceAll("`", "'")}\``;
	return from === "base" ? `${name} on ${branch ?? "the base branch"}` : name;
}
function acceptSections(reasons) {
	const accepted = reasons.filter(({ accept, acceptOne }) => (accept ?? acceptOne) !== void 0);
	const names = accepted.map(({ action }) => action === "audit" ? "audit:" : "scan:");
	return [...new Set(names)];
}
function keysText(lines2) {
	const keys = [...new Set(lines2)].sort();
	const settings = keys.filter((key) => !key.startsWith(EXCEPTION));
	const exceptions2 = keys.filter((key) => key.startsWith(EXCEPTION));
	const more = exceptions2.length - MAX_EXCEPTIONS;
	const shown = [...settings, ...exceptions2.slice(0, MAX_EXCEPTIONS)].map((key) => `\`${key}\``);
	const text4 = listed([...shown, ...more > 0 ? [countNoun(more, "more exception")] : []]);
	return exceptions2.length === 0 ? text4 : `${text4} under \`ignore:\``;
}
// report/location
function repositoryPath(source, location) {
	if (source.kind === "image" || source.kind === "sbom") return void 0;
	const joined = source.kind === "file" ? location.path : `${source.name}/${location.path}`;
	const path2 = insidePath(joined);
	const root = source.checkout?.root ?? "";
	return root !== "" && path2?.startsWith(`${root}/`) === true ? path2.slice(root.length + 1) : path2;
}
function declaredPath(source, declared) {
	if (source.kind !== "image") return repositoryPath(source, declared);
	return repositoryPath({ ...source, kind: "directory", name: "." }, declared);
}
function artifactPath(source, location) {
	const inRepository = repositoryPath(source, location);
	if (inRepository !== void 0) return inRepository;
	const name = source.kind === "image" ? withoutVersion(source.name) : source.name;
	return insidePath(`${name}/${location.path}`) ?? "unknown";
}
function sourceText(name) {
	return name === "." || name === "" ? "this repository" : name;
}
function locationText(location) {
	return location.line === void 0 ? location.path : `${location.path}:${location.line}`;
}
function locationUrl(run, source, location) {
	const path2 = repositoryPath(source, location);
	if (run === void 0 || path2 === void 0) return void 0;
	const line = location.line === void 0 ? "" : `#L${location.line}`;
	const { repository = run.repository, commit = run.sha } = source.checkout ?? {};
	return `${run.serverUrl}/${repository}/blob/${commit}/${encodePath(path2)}${line}`;
}
function encodePath(path2) {
	return path2.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.toWellFormed());
}
function insidePath(path2) {
	const segments = path2.replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
	if (segments.length === 0 || segments.includes("..")) return void 0;
	return segments.join("/");
}
function withoutVersion(name) {
	const reference = name.replace(/^(oci|oci-archive|docker-archive|docker):/, "").split("@")[0] ?? "";
	const lastSlash = reference.lastIndexOf("/");
	const colon = reference.indexOf(":", lastSlash + 1);
	return colon === -1 ? reference : reference.slice(0, colon);
}
// text/outcome-words
function outcomeWords(outcome, hasFailures) {
	return outcome === "error" && hasFailures ? "failed (incomplete)" : WORDS2[outcome];
}
var WORDS2 = {
	pass: "passed",
	fail: "failed",
	error: "incomplete",
	none: "done"
};
function outcomeSentence(words2, headline) {
	return `${capitalized(words2)}: ${headline}.`;
}
function capitalized(words2) {
	return `${words2.charAt(0).toUpperCase()}${words2.slice(1)}`;
}
var INCOMPLETE_HEADLINE = "not everything was checked, so the check fails";
// flows/policy/explain-decision
function explainDecision(decision, steps = []) {
	const { reasons } = decision;
	const lines2 = reasons.map(
		(reason) => `- ${reason.outcome === "error" ? "error: " : ""}${oneLine(reason.message)}`
	);
	const accept = acceptSentence([decision]);
	return [
		headOf(decision),
		...lines2,
		...steps.map(oneLine),
		...accept === "" ? [] : [accept]
	].join("\n");
}
function headOf({ subject, isComplete: isComplete2, summary, headline, outcome, reasons }) {
	const name = oneLine(sourceText(subject));
	if (summary !== void 0) return `${name}: ${oneLine(summary)}`;
	const hasFailures = reasons.some((reason) => reason.outcome === "fail");
	if (headline !== void 0)
		return `${name}: ${outcomeSentence(outcomeWords(outcome, hasFailures), headline)}`;
	const isBoth = !isComplete2 && hasFailures;
	const said = isBoth ? "is incomplete and does not pass" : "does not pass";
	return `${name} ${said}:`;
}
// host/with-options
var INPUT = /`([a-z][a-z-]*)(?:: ([^`\n]+))?`/g;
function withOptions(message2, options) {
	return message2.split("\n").map((line) => line.startsWith("To accept") ? line : withOptionsInLine(line, options)).join("\n");
}
function optionHelp(help, options) {
	return withOptionsInLine(help, options).replace(/(?<!standard )\binput(?=s?\b)/g, "option");
}
function withOptionsInLine(line, options) {
	return line.replace(INPUT, (written, name, value) => {
		if (!options.includes(name)) return written;
		const isBare2 = value === void 0 || value === "true";
		return isBare2 ? `\`--${name}\`` : `\`--${name} ${value}\``;
	});
}
// model/known-password
var KNOWN_PASSWORD = "known-password";
function isKnownPasswordFinding({severity,variant}) {
	return severity === "low" && variant === KNOWN_PASSWORD;
}
// text/day
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dayText(time) {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(time) ?? [];
	const name = MONTHS[Number(month) - 1];
	return name === void 0 ? void 0 : `${Number(day)} ${name} ${year}`;
}
var MONTH = 30.44;
var YEAR = 365.25;
function ageText(days) {
	if (days >= 2 * YEAR) return countNoun(Math.floor(days / YEAR), "year");
	if (days >= 2 * MONTH) return countNoun(Math.floor(days / MONTH), "month");
	return countNoun(days, "day");
}
function minuteText(time) {
	const clock = /^[\d-]{10}T(\d{2}:\d{2})/.exec(time)?.[1];
	const day = dayText(time);
	return clock === void 0 || day === void 0 ? void 0 : `${clock} UTC on ${day}`;
}
// text/download-step
var BUCKET = "https://osv-vulnerabilities.storage.googleapis.com";
var LISTS = new Set(["KEV", "EPSS"]);
var PLAIN_NAME = /^\w[\w.-]{0,99}$/;
var MAX_URL = 200;
function downloadStep(source, ...names) {
	const lists = names.filter((name) => LISTS.has(name));
	const ecosystems = names.filter((name) => !LISTS.has(name)).map((name) => name.split(":")[0] ?? "");
	return [
		...lists.length === 0 ? [] : [listsStep(lists)],
		...ecosystems.length === 0 ? [] : [archivesStep(source, [...new Set(ecosystems)])]
	].join(" ");
}
function archivesStep(source, ecosystems) {
	if (/^https?:/.test(source)) {
		return `Update the mirror \`${visibleText(source, MAX_URL).replaceAll("`", "'")}\`.`;
	}
	if (!ecosystems.every((name) => /^\w[\w. -]{0,99}$/.test(name))) return "Download the data.";
	const folder = PLAIN_NAME.test(source) ? source : "DIR";
	const plain = ecosystems.filter((name) => PLAIN_NAME.test(name));
	const others = ecosystems.filter((name) => !PLAIN_NAME.test(name));
	const downloads = plain.length > 1 ? [`'${folder}/#1/all.zip' '${BUCKET}/{${plain.join(",")}}/all.zip'`] : plain.map((name) => `${folder}/${name}/all.zip ${BUCKET}/${name}/all.zip`);
	const encoded = others.map(
		(name) => `'${folder}/${name}/all.zip' ${BUCKET}/${encodeURIComponent(name)}/all.zip`
	);
	const where = folder === source ? ` (in the folder that contains \`${source}\`)` : "";
	return `Download the data${where}: \`curl --create-dirs -fLo ${[...downloads, ...encoded].join(" -o ")}\``;
}
function listsStep(lists) {
	const keys = listed(lists.map((name) => `\`${name.toLowerCase()}\``));
	return `Download the ${lists.length === 1 ? "file" : "files"} in ${keys} of the policy again.`;
}
// report/data-age
var MAX_NAMED2 = 4;
function oldDataText(scans) {
	return [oldDataWarning(scans), oldDataStep(scans)].filter((part2) => part2 !== "").join(" ");
}
function oldDataWarning(scans) {
	if (scans.some(({ problems }) => problems.some(({ code: code2 }) => code2 === "stale"))) return "";
	const old = datedData(scans).filter(({ ageDays }) => ageDays !== void 0);
	const [oldest] = old;
	if (oldest === void 0) return "";
	const isOne = old.length === 1;
	const age = isOne ? `${ageText(oldest.ageDays ?? 0)} old` : "old";
	const left = old.length - MAX_NAMED2;
	const named2 = old.slice(0, MAX_NAMED2).map(({ name, date, ageDays = 0 }) => {
		const day = dayText(date) ?? date;
		return `${name} (${isOne ? day : `${day}, ${ageText(ageDays)}`})`;
	});
	const all = listed([...named2, ...left > 0 ? [`${left} more`] : []]);
	return `Advisory data is ${age}: ${all}. Vulnerabilities published later are not found.`;
}
var OLD_DATA_TITLE = "For the maintainers of this workflow: how to update the data";
function oldDataStep(scans) {
	const isMissing = scans.some(({ problems }) => missingArchives(problems).length > 0);
	return isMissing || oldDataWarning(scans) === "" ? "" : renewalText(scans);
}
function renewalText(scans) {
	const dated = datedData(scans);
	const old = dated.filter(({ ageDays }) => ageDays !== void 0);
	const missing2 = scans.flatMap(({ problems }) => missingArchives(problems));
	const wanted = [...missing2, ...old];
	const bySource = Map.groupBy(
		wanted.length > 0 ? wanted : dated.slice(0, 1),
		({ source }) => source
	);
	return [...bySource].map(([source, data]) => downloadStep(source, ...data.map(({ name }) => name))).join(". ");
}
var NO_ARCHIVE = / is missing, so no .* were checked/;
function missingArchives(problems) {
	return problems.filter(({ code: code2, message: message2 }) => code2 === "not-found" && NO_ARCHIVE.test(message2)).map(({ path: path2 }) => {
		const [, source = "", name = ""] = /^(.*)\/([^/]*)$/.exec(path2) ?? [];
		return { source, name };
	});
}
function oldestDay(scans) {
	const dates = datedData(scans).map(({ date }) => date);
	const newest = scans.flatMap(({ advisories }) => advisories?.newest ?? []);
	return dayText((dates.length > 0 ? dates : newest).toSorted()[0] ?? "");
}
function dataAgeBlock(scans) {
	return {
		kind: "table",
		title: "Advisory data",
		isFolded: false,
		noun: "ecosystem",
		columns: ["Data", "Newest record"],
		rows: datedData(scans).map(({ name, date, ageDays }) => [
			[text2(name)],
			[
				text2(dayText(date) ?? "unknown"),
				...ageDays === void 0 ? [] : [note(`${ageText(ageDays)} old`)]
			]
		])
	};
}
function datedData(scans) {
	const all = scans.flatMap(({ advisories }) => advisories ?? []).flatMap(({ name: source, records = [], lists = [] }) => [
		...records.map((each) => ({
			...each,
			source,
			name: each.ecosystem,
			date: each.newest ?? ""
		})),
		...lists.map((each) => ({ ...each, source, date: each.dated }))
	]).filter(({ date }) => date !== "").toSorted((a, b) => a.date < b.date ? -1 : Number(a.date > b.date));
	const byName = new Map(all.toReversed().map((each) => [each.name, each]));
	return all.filter((each) => byName.get(each.name) === each);
}
// model/is-new
function isNew({ change }) {
	return change === void 0 || change.state === "new" || change.why === "scope";
}
// model/audit
var AUDIT_PROFILES = ["essential", "hardened", "all", "policy"];
var RULE_TEXT = {
	why: text3,
	fix: text3,
	references: list(text3)
};
var ruleTextSchema = object(RULE_TEXT);
var controlsSchema = map(list(text3));
var sharedRuleSchema = object({ ...RULE_TEXT, controls: controlsSchema });
var editSchema = object({
	start: count2,
	end: count2,
	line: count2,
	column: count2,
	endLine: count2,
	endColumn: count2,
	text: text3,
	isSafe: flag2
});
var FILE_NOUNS = {
	compose: "Compose file",
	dependabot: "Dependabot file",
	dockerfile: "Dockerfile",
	history: "historical file",
	image: "image",
	kubernetes: "Kubernetes file",
	secret: "text file",
	workflow: "workflow file"
};
function fileNoun(area) {
	return FILE_NOUNS[area] ?? `${area} file`;
}
var checkedAreaSchema = object({
	area: text3,
	files: count2,
	subjects: map(count2)
});
var uncheckedFileSchema = object({
	path: text3,
	reason: text3
});
// model/comparison
var CHANGE_STATES = ["new", "changed", "unchanged"];
var findingChangeSchema = object({
	state: choice2(CHANGE_STATES),
	from: nullable(text3),
	isPathChanged: optional(flag2),
	why: optional(constant("scope")),
	was: optional(
		object({
			scope: optional(choice2(PACKAGE_SCOPES)),
			isDirect: optional(flag2),
			reachability: optional(choice2(["not-linked", "symbol-not-linked", "linked", "unknown"]))
		})
	)
});
var comparedBaseSchema = object({
	kind: choice2(["commit", "image", "sbom"]),
	name: text3,
	id: nullable(text3)
});
var comparisonSchema = variants("status", [
	object({ status: constant("compared"), base: comparedBaseSchema }),
	object({
		status: constant("unavailable"),
		name: text3,
		message: text3,
		fix: text3
	}),
	object({ status: constant("none") })
]);
var packageChangeSchema = object({
	kind: choice2(["added", "removed", "unknown", "upgraded", "downgraded", "relicensed"]),
	type: text3,
	name: text3,
	from: nullable(text3),
	to: nullable(text3),
	scope: nullable(choice2(PACKAGE_SCOPES)),
	isDirect: nullable(flag2),
	license: nullable(object({ from: nullable(text3), to: text3 }))
});
var imageFactsSchema = object({
	digest: nullable(text3),
	packages: count2,
	layers: count2,
	compressedBytes: optional(count2),
	base: nullable(text3)
});
var imageChangeSchema = object({
	from: imageFactsSchema,
	to: imageFactsSchema,
	newLayers: count2
});
var packageChangesSchema = list(packageChangeSchema);
// model/finding-package
var findingPackageSchema = object({
	purl: text3,
	name: text3,
	version: text3,
	ecosystem: nullable(text3),
	origin: optional(choice2(PACKAGE_ORIGINS)),
	ownedBy: nullable(list(text3)),
	scope: optional(choice2(PACKAGE_SCOPES)),
	isDirect: optional(flag2),
	paths: optional(list(list(text3))),
	morePaths: nullable(count2),
	instruction: nullable(text3)
});
var findingMatchSchema = object({
	advisory: text3,
	range: nullable(text3),
	source: nullable(object({ name: text3, version: text3 }))
});
var REACHABILITY_LEVELS = ["not-linked", "symbol-not-linked", "linked"];
var reachabilitySchema = object({
	level: choice2(REACHABILITY_LEVELS),
	packages: list(text3),
	linked: list(text3)
});
// model/finding
var SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"];
var FINDING_KINDS = ["vulnerability", "malware", "misconfiguration", "secret", "notice"];
var FINGERPRINT = /^[0-9a-f]{64}$/;
var suppressionSchema = object({
	rule: text3,
	reason: text3,
	justification: nullable(text3),
	owner: nullable(text3),
	expires: nullable(text3),
	line: optional(count2)
});
var exploitedSchema = object({
	added: text3,
	due: optional(text3),
	ransomware: optional(flag2)
});
var epssSchema = object({
	score: numberFrom(0, 1),
	percentile: numberFrom(0, 1)
});
var imageLayerSchema = object({
	instruction: optional(text3),
	removedBy: optional(text3),
	origin: optional(choice2(PACKAGE_ORIGINS))
});
var findingSchema = object({
	kind: choice2(FINDING_KINDS),
	id: text3,
	aliases: list(text3),
	package: nullable(findingPackageSchema),
	severity: choice2(SEVERITIES),
	score: nullable(numberFrom(0, 10)),
	vector: nullable(text3),
	ratedBy: nullable(text3),
	cwes: optional(list(text3)),
	published: nullable(text3),
	match: nullable(findingMatchSchema),
	reachability: optional(reachabilitySchema),
	title: text3,
	description: optional(text3),
	fixed: list(text3),
	location: locationSchema,
	locations: list(locationSchema),
	declared: optional(locationSchema),
	platforms: optional(list(text3)),
	url: nullable(text3),
	fingerprint: formed(text3, FINGERPRINT, "be 64 hex digits"),
	suppression: nullable(suppressionSchema),
	tools: optional(list(text3)),
	exploited: optional(exploitedSchema),
	epss: optional(epssSchema),
	change: nullable(findingChangeSchema),
	layer: optional(imageLayerSchema),
	rule: optional(ruleTextSchema),
	variant: optional(text3),
	profile: optional(choice2(AUDIT_PROFILES)),
	controls: optional(controlsSchema),
	edits: optional(list(editSchema))
});
// model/order
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function compareSeverity(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function compareReachability(a, b) {
	return rankOf(a) - rankOf(b);
}
function rankOf({ reachability }) {
	const level = reachability?.level ?? "linked";
	return REACHABILITY_LEVELS.length - REACHABILITY_LEVELS.indexOf(level);
}
function compareUrgency(a, b) {
	return Number(b.kind === "malware") - Number(a.kind === "malware") || compareFindingOrder(a, b);
}
function compareFindingOrder(a, b) {
	return compareSeverity(a.severity, b.severity) || compareReachability(a, b) || compareText(a.id, b.id) || compareText(a.package?.purl ?? "", b.package?.purl ?? "");
}
function isAtLeast(severity, least) {
	return compareSeverity(severity, least) <= 0;
}
// report/listed-finding
function openFindings(data) {
	return listed2(data).filter(({ finding }) => finding.suppression === void 0);
}
function blockingFindings(all) {
	return all.filter(({ isReason }) => isReason);
}
function suppressedFindings(data) {
	return listed2(data).filter(({ finding }) => finding.suppression !== void 0);
}
function compareFindings(a, b) {
	return severityRank(a) - severityRank(b) || Number(b.kind === "secret") - Number(a.kind === "secret") || (b.score ?? -1) - (a.score ?? -1) || compareText(a.id, b.id) || compareText(a.package?.purl ?? "", b.package?.purl ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function listed2(data) {
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
function severityRank({ kind: kind2, severity }) {
	return kind2 === "malware" ? -1 : RANKS[severity];
}
// report/optional-fix
var SHORT_COMMAND = /^[^`]{1,100}$/;
var MAJOR_UPDATE = / \(major update: \d+\.x to \d+\.x\)/;
function optionalFix(open, scans) {
	const known = new Map(open.map((finding) => [finding.fingerprint, finding]));
	const [best] = scans.flatMap(({ fixes = [] }) => fixes).flatMap((fix2) => {
		const fixed = fix2.fixes.flatMap((one) => known.get(one) ?? []);
		const worst = fixed.find((one) => open[0] && severityRank(one) === severityRank(open[0]));
		const command2 = worst === void 0 ? "" : shortCommand(fix2, worst);
		return command2 === "" ? [] : [{ fix: fix2, command: command2, count: fixed.length }];
	}).toSorted((a, b) => b.count - a.count);
	if (best === void 0) return "";
	const { fix, command, count: count3 } = best;
	const share = count3 === 1 || command !== fix.command ? "" : ` for ${countNoun(count3, "finding")}`;
	return `Optional fix${share}${MAJOR_UPDATE.exec(fix.title)?.[0] ?? ""}: \`${command}\``;
}
var SEQUENCE = /^(cd [^\s'&]+ && )?((\w+ \w+ )[^'&]*(?: && \3[^'&]*)+)$/;
function shortCommand({ command = "" }, { package: about }) {
	if (SHORT_COMMAND.test(command)) return command;
	const [, folder = "", sequence = ""] = SEQUENCE.exec(command) ?? [];
	const target = ` ${about?.name}@${about?.version} `;
	const part2 = sequence.split(" && ").find((one) => one.includes(target));
	const short = part2 === void 0 ? "" : `${folder}${part2}`;
	return SHORT_COMMAND.test(short) ? short : "";
}
// report/unchecked-dependencies
var NO_LOCKFILE = /^ names ([\d,]{1,12}) (?:development )?dependenc(?:y|ies), and no lockfile .*\. Fix: (.{1,200})$/s;
var MAX_FILES3 = 2;
function uncheckedText({scans,decisions}) {
	const found = scans.flatMap(({ problems }) => problems).flatMap((problem) => {
		const { code: code2, path: path2, message: message2 } = problem;
		const [, count3, fix = ""] = NO_LOCKFILE.exec(message2.slice(path2.length)) ?? [];
		if (code2 !== "unlocked" || count3 === void 0) return [];
		return {
			file: `\`${locationText(problem)}\``,
			count: Number(count3.replaceAll(",", "")),
			fix
		};
	}).toSorted((a, b) => b.count - a.count);
	const named2 = found.reduce((sum2, { count: count3 }) => sum2 + count3, 0);
	const compared = decisions.flatMap((decision) => decision.compared ?? []).filter(({ ecosystem }) => ecosystem !== "GitHub Actions").reduce((sum2, { packages }) => sum2 + packages, 0);
	const [first] = found;
	if (first === void 0 || named2 <= 2 * compared) return "";
	const left = found.length - MAX_FILES3;
	const files = listed([
		...found.slice(0, MAX_FILES3).map(({ file, count: count3 }) => `${file} (${grouped(count3)})`),
		...left > 0 ? [`${left} more`] : []
	]);
	const step3 = found.every(({ fix }) => fix === first.fix) ? `. To check them, ${first.fix}` : "";
	return `most dependencies were not checked, because no lockfile pins their versions: ${files}${step3}`;
}
// text/severity-counts
var NAMES = ["malware", "critical", "high", "unscored", "medium", "low", "notice", "none"];
function severityCounts(findings) {
	return bySeverity(findings).map(([name, own]) => `${grouped(own.length)} ${name}`).join(", ");
}
function bySeverity(findings) {
	const groups = Map.groupBy(findings, nameOf);
	return NAMES.flatMap((name) => {
		const own = groups.get(name);
		return own === void 0 ? [] : [[name, own]];
	});
}
function nameOf({ kind: kind2, severity }) {
	if (kind2 === "malware" || kind2 === "notice") return kind2;
	return severity === "unknown" ? "unscored" : severity;
}
// text/findings-headline
var MAX_BASE = 60;
function findingsHeadline(facts) {
	return facts.failing.length > 0 ? failText(facts) : passText(facts);
}
function failText({ open, failing, base: base2 }) {
	const isFresh = failing.every((each) => each.change !== void 0 && isNew(each));
	const all = isFresh ? open.filter(isNew) : open;
	const isAll = all.length === failing.length;
	const isSecret = isFresh && failing.every(({ kind: kind2 }) => kind2 === "secret");
	const noun = `${isFresh ? "new " : ""}${isSecret && isAll ? "secret" : "finding"}`;
	const share = isAll ? "" : `${grouped(failing.length)} of `;
	const why = isSecret && failing.every(isMild) ? "; new secrets fail at any severity" : "";
	return `${share}${countNoun(all.length, noun)} must be fixed (${failingText(failing, base2)}${why})`;
}
function failingText(failing, base2) {
	const old = failing.filter((finding) => !isNew(finding));
	if (old.length === 0) return severityCounts(failing);
	const fresh = failing.filter(isNew);
	const name = baseText(base2);
	const parts = [
		old.every(({ change }) => change?.isPathChanged === true) ? `${severityCounts(old)} already in ${name}, on a path that changed` : `already in ${name}: ${severityCounts(old)}`,
		...fresh.length === 0 ? [] : [`new: ${severityCounts(fresh)}`]
	];
	const isOldWorse = old.some(isMalware) && !fresh.some(isMalware);
	return (isOldWorse ? parts : parts.toReversed()).join("; ");
}
function isMild({ severity }) {
	return severity === "medium" || severity === "low";
}
function isMalware({ kind: kind2 }) {
	return kind2 === "malware";
}
function passText({ open, base: base2, fixed, dataDay }) {
	const counted = base2 === void 0 ? open : open.filter(isNew);
	const noun = base2 === void 0 ? "finding" : "new finding";
	if (counted.length === 0) {
		const gone2 = fixed === 0 ? "" : `${countNoun(fixed, "finding")} fixed, `;
		return `${gone2}no ${noun}s${dataText(dataDay)}`;
	}
	const gone = fixed === 0 ? "" : `${grouped(fixed)} fixed`;
	const found = `${countNoun(counted.length, noun)}${dataText(dataDay)}: ${severityCounts(counted)}`;
	return `nothing must be fixed (${[found, gone].filter(Boolean).join("; ")})`;
}
function dataText(day) {
	return day === void 0 ? "" : ` in advisory data of ${day}`;
}
function baseText(base2 = "the base") {
	return visibleText(base2, MAX_BASE);
}
// model/must-be-removed
function mustBeRemoved({ kind: kind2, fixed }) {
	return kind2 === "malware" && fixed.length === 0;
}
// versions/ecosystem-name
var SEPARATOR = ":";
var LTS = ":LTS";
function parseEcosystem(ecosystem) {
	const at = ecosystem.indexOf(SEPARATOR);
	if (at === -1) return { base: ecosystem, release: "" };
	const release = ecosystem.slice(at + 1);
	return {
		base: ecosystem.slice(0, at),
		release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release
	};
}
function coversEcosystem(recorded, installed) {
	if (recorded === installed) return true;
	const record2 = parseEcosystem(recorded);
	const own = parseEcosystem(installed);
	if (record2.base !== own.base) return false;
	if (own.release === "") return !record2.release.startsWith("Pro:");
	if (!record2.release.startsWith(own.release)) return false;
	return ["", ":", "."].includes(record2.release.charAt(own.release.length));
}
// versions/is-prerelease
var PSEUDO_VERSION = /-(?:[0-9A-Za-z.]+\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
var DASH = /^[^+]*\d-/;
var GO = /^[^+]*\d(?:-|rc|beta)/;
var WORDS3 = /(?:^|[\d._-])(?:a|alpha|b|beta|c|cr|dev|ea|m|milestone|pre|preview|rc|snapshot)[._-]?\d*(?=$|[._+-])/i;
var LETTER = /[A-Za-z]/;
var PATTERNS = new Map([
	["ConanCenter", DASH],
	["GitHub Actions", DASH],
	["Go", GO],
	["Hackage", LETTER],
	["Hex", DASH],
	["Julia", DASH],
	["Maven", WORDS3],
	["NuGet", DASH],
	["Packagist", WORDS3],
	["Pub", DASH],
	["PyPI", WORDS3],
	["RubyGems", LETTER],
	["SwiftURL", DASH],
	["crates.io", DASH],
	["npm", DASH]
]);
var NUMBERS = /^[\d.]*$/;
function isPrerelease(ecosystem, version2) {
	if (NUMBERS.test(version2)) return false;
	const { base: base2 } = parseEcosystem(ecosystem);
	if (base2 === "Go" && PSEUDO_VERSION.test(version2)) return false;
	return PATTERNS.get(base2)?.test(version2) ?? false;
}
// report/advised-versions
function advisedVersions({ package: about, fixed }) {
	const { ecosystem = "", version: version2 = "" } = about ?? {};
	if (isPrerelease(ecosystem, version2)) return fixed;
	const releases = fixed.filter((one) => !isPrerelease(ecosystem, one));
	return releases.length === 0 ? fixed : releases;
}
// text/decode-percent
function decodePercent(text4) {
	try {
		return decodeURIComponent(text4);
	} catch {
		return void 0;
	}
}
// report/finding-origin
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
var MAX_COMMAND2 = 80;
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
	return command.length > MAX_COMMAND2 ? `${command.slice(0, MAX_COMMAND2 - 1)}…` : command;
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
	const [, type, name, version2] = PURL.exec(first) ?? [];
	if (type === void 0 || name === void 0 || version2 === void 0)
		return `in ${first}${more}`;
	const [shown, release] = [name, version2].map((part2) => decodePercent(part2) ?? part2);
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
// report/finding-blocks
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
function proseLine(sentence2) {
	return sentence2.split("`").map((part2, index) => index % 2 === 0 ? text2(part2) : code(part2));
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
			[text2(finding.suppression?.reason ?? "")],
			[code(finding.suppression?.rule ?? "")],
			[text2(finding.suppression?.expires ?? "no expiry")]
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
		text2(finding.id, finding.url),
		...title === "" ? [] : [note(title)],
		...tools === void 0 ? [] : [note(tools)]
	];
}
function titleText({ title, id: id2 }) {
	if (title === id2) return "";
	const plain = withoutMarks(title);
	return plain.length > MAX_TITLE ? `${plain.slice(0, MAX_TITLE - 1)}…` : plain;
}
function withoutMarks(title) {
	return title.replaceAll("`", "");
}
function packageOf(finding) {
	if (finding.package === void 0) return [text2("–")];
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
	if (change?.why === "scope") return "a development dependency in the base";
	return change?.state === "changed" && change.from !== void 0 ? `the base has ${change.from}` : void 0;
}
function fixedOf(finding) {
	return [text2(fixText(finding))];
}
function fixText(finding) {
	if (finding.rule !== void 0) return "–";
	if (mustBeRemoved(finding)) return REMOVE;
	return finding.fixed.length === 0 ? NO_FIX : fixedVersions(finding);
}
var REMOVE = "remove it";
var NO_FIX = "no fix yet";
function fixSentence(finding) {
	if (finding.rule !== void 0) return finding.rule.fix;
	if (mustBeRemoved(finding)) return "Remove this package.";
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
// text/old-data-day
var OLD_DAYS = 90;
var SHARE = 10;
function oldDataDay(advisories, compared) {
	const total = compared.reduce((sum2, { packages }) => sum2 + packages, 0);
	const packagesOf = (ecosystem) => compared.filter((each) => familyOf2(each.ecosystem) === familyOf2(ecosystem)).reduce((sum2, { packages }) => sum2 + packages, 0);
	const old = advisories.flatMap(({ records = [] }) => records).filter(({ ecosystem, ageDays = 0 }) => ageDays >= OLD_DAYS && packagesOf(ecosystem) > 0);
	if (!old.some(({ ecosystem }) => packagesOf(ecosystem) * SHARE >= total)) return void 0;
	return dayText(old.flatMap(({ newest }) => newest ?? []).toSorted()[0] ?? "");
}
function familyOf2(ecosystem) {
	return ecosystem.split(":", 1).join();
}
// text/short-digest
var SHORT_DIGEST = "sha256:".length + 12;
var LONG_HEX = /[0-9a-f]{64,128}/g;
function shortDigest(digest) {
	return digest.slice(0, SHORT_DIGEST);
}
function withShortDigests(text4) {
	return text4.replace(LONG_HEX, (digest) => `${digest.slice(0, 12)}…`);
}
// report/headline
var MAX_HEADLINE = 200;
function headlineWords(data, verdict) {
	const { outcome, hasFailures } = verdict;
	const facts = withShortDigests(factsText(data, verdict)).slice(0, MAX_HEADLINE);
	const words2 = outcomeWords(outcome, hasFailures);
	return facts === "" ? words2 : `${words2}: ${facts}`;
}
function factsText(data, { outcome, hasFailures }) {
	const listed3 = openFindings(data);
	const open = listed3.map(({ finding }) => finding);
	const failing = listed3.filter(({ isReason }) => isReason).map(({ finding }) => finding);
	const dataDay = oldDataDay(
		data.scans.flatMap(({ advisories }) => advisories ?? []),
		data.decisions.flatMap(({ compared = [] }) => compared)
	);
	const counts = { open, failing, base: baseOf(data), fixed: fixedIn(data), dataDay };
	if (failing.length > 0) return findingsHeadline(counts);
	if (outcome === "error" && !hasFailures) return incompleteText(data);
	if (hasFailures) return failureText(data);
	return data.scans.length === 0 ? verifiedText(data) : findingsHeadline(counts);
}
function incompleteText({ decisions }) {
	const incomplete = decisions.filter(({ outcome }) => outcome === "error");
	if (decisions.every(({ action }) => action === ROOT_ACTION)) return NOTHING_CHECKED;
	const first = incomplete.find(({ action }) => action !== ROOT_ACTION);
	const isStopped = incomplete.every(
		({ reasons }) => reasons.every(({ rule }) => rule === STOPPED_RULE)
	);
	if (first === void 0 || !isStopped) return INCOMPLETE_HEADLINE;
	const message2 = first.reasons[0]?.message ?? "";
	const [silent = `${first.action} stopped with an error`] = UNREACHABLE.exec(message2) ?? [];
	return `${silent}, so the check fails`;
}
var NOTHING_CHECKED = "nothing was checked, so the check fails";
var UNREACHABLE = /^\S{1,100} (?:could not be reached|did not respond in time)/;
function fixedIn({ scans }) {
	return scans.reduce((sum2, { fixed = [] }) => sum2 + fixed.length, 0);
}
function baseOf({ scans }) {
	const names = scans.map(
		({ comparison }) => comparison?.status === "compared" ? comparison.base.name : void 0
	);
	if (names.includes(void 0)) return void 0;
	const [first, ...others] = new Set(names);
	return others.length === 0 ? first : "the base";
}
function failureText({ decisions }) {
	const [first, ...others] = decisions.filter(({ outcome }) => outcome !== "pass");
	const isSame2 = others.every(({ headline }) => headline === first?.headline);
	if (first?.headline !== void 0 && isSame2) return first.headline;
	return first?.action === "verify" ? "a required signature or attestation is missing or invalid" : "a policy rule is violated";
}
function verifiedText({ decisions }) {
	const [first, ...others] = decisions.filter(({ action }) => action === "verify");
	if (first === void 0) return "";
	const more = others.length === 0 ? "" : ` and ${grouped(others.length)} more`;
	return `valid signatures and attestations for ${withShortDigests(first.subject).replace(/…$/, "").slice(0, MAX_SUBJECT)}${more}`;
}
var MAX_SUBJECT = 150;
// report/job-verdict
function verdictOf(data) {
	const reasons = [...decidedReasons(data), ...unreadableReasons(data), ...undecidedReasons(data)];
	const outcomes = [
		...data.decisions.map((decision) => decision.outcome),
		...reasons.map((reason) => reason.outcome)
	];
	const hasFailures = outcomes.includes("fail");
	if (isEmpty(data)) return { outcome: "error", hasFailures, reasons: [NOTHING_RAN] };
	if (outcomes.length === 0) return { outcome: "none", hasFailures, reasons };
	return { outcome: worstOutcome(outcomes), hasFailures, reasons: bothFirst(reasons) };
}
var NOTHING_RAN = {
	rule: "results-present",
	outcome: "error",
	message: "nothing to report, because no step wrote a result",
	fix: "Run another Assay action, such as `scan`, before `report` in the same job.",
	findings: [],
	action: "report",
	subject: ""
};
function bothFirst(reasons) {
	const first = [
		reasons.find(({ outcome }) => outcome === "error"),
		reasons.find(({ outcome }) => outcome === "fail")
	].filter((reason) => reason !== void 0);
	return [...first, ...reasons.filter((reason) => !first.includes(reason))];
}
function decidedReasons(data) {
	return data.decisions.flatMap(({ action, subject, outcome, reasons }) => {
		if (outcome === "pass" || reasons.length > 0) {
			return reasons.map((reason) => ({ ...reason, action, subject }));
		}
		const message2 = "the decision contains no reason";
		return [{ rule: "reasons-present", outcome, message: message2, findings: [], action, subject }];
	});
}
function unreadableReasons(data) {
	return data.unreadable.map(({ path: path2, message: message2 }) => ({
		rule: "results-readable",
		outcome: "error",
		message: `${path2}: ${message2}`,
		findings: [],
		action: "report",
		subject: ""
	}));
}
function undecidedReasons({ scans, verifications, decisions }) {
	const scanned = scans.map(({ source }) => source.name);
	const verified = verifications.map(({ subject }) => verifiedSubject(subject));
	return [
		...undecided(scanned, "scan", decisions).map((subject) => undecidedReason("scan", subject)),
		...undecided(verified, "verify", decisions).map(
			(subject) => undecidedReason("verify", subject)
		)
	];
}
function undecided(subjects, by, decisions) {
	const decided = new Map();
	for (const { action, subject } of decisions) {
		if (action === "verify" !== (by === "verify")) continue;
		decided.set(subject, (decided.get(subject) ?? 0) + 1);
	}
	return subjects.filter((name) => {
		const left = decided.get(name) ?? 0;
		decided.set(name, left - 1);
		return left <= 0;
	});
}
function undecidedReason(action, subject) {
	const done = action === "scan" ? "scanned" : "verified";
	const message2 = `${done}, but no decision was written`;
	return { rule: "decision-present", outcome: "error", message: message2, findings: [], action, subject };
}
function isEmpty(data) {
	return data.scans.length + data.decisions.length + data.documents.length + data.evidence.length + data.verifications.length + data.unreadable.length === 0;
}
// report/worse-finding
var MAX_REASON = 80;
function worseFindingText(data) {
	const { outcome } = verdictOf(data);
	if (outcome === "pass" || outcome === "none") return "";
	const open = openFindings(data);
	const failing = open.filter(({ isReason }) => isReason).map(({ finding }) => finding);
	const [worst] = [...open.filter(({ isReason }) => !isReason), ...suppressedFindings(data)].map(({ finding }) => finding).filter(({ kind: kind2 }) => kind2 !== "notice").toSorted(compareFindings);
	const lost = worseUnchecked(data, worst === void 0 ? failing : [...failing, worst]);
	if (lost !== "" || worst === void 0) return lost;
	if (failing.some((each) => severityRank(each) <= severityRank(worst))) return "";
	const cause = causeText(worst, data);
	return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}, so not blocking: ${findingText(worst)}.`;
}
function worseUnchecked(data, known) {
	const [lost] = data.scans.flatMap(({ unchecked = [] }) => unchecked).toSorted(compareFindings);
	const base2 = baseOf(data);
	if (lost === void 0 || base2 === void 0 || lost.kind === "notice") return "";
	if (known.some((each) => severityRank(each) <= severityRank(lost))) return "";
	return `Could be worse than shown: ${findingText(lost)} (in ${baseText(base2)}) was not checked again, because ${visibleText(lost.location.path)} cannot be read.`;
}
function findingText(finding) {
	const { id: id2 } = finding;
	const place = placeText(finding);
	return finding.severity === "unknown" && finding.kind !== "malware" ? `${id2} in ${place}, which has no severity score` : `${severityLabel(finding).toLowerCase()} ${id2} in ${place}`;
}
function placeText({ package: about, location }) {
	return about === void 0 ? locationText(location) : `${about.name} ${about.version}`;
}
function causeText(finding, data) {
	const { suppression, package: about, severity } = finding;
	if (suppression !== void 0) {
		return `suppressed (${visibleText(suppression.reason, MAX_REASON)})`;
	}
	const existing = existingText(finding, data);
	if (existing !== "") return existing;
	const causes = data.decisions.filter(({ action }) => action === "audit" === (about === void 0)).flatMap(({ milder = [] }) => milder);
	if (about?.scope === "development" && hasCause(causes, "development"))
		return "in a development dependency";
	const possible = ["other", severity === "unknown" ? "unscored" : "threshold"];
	const words2 = causes.filter(({ cause }) => possible.includes(cause));
	return words2.length === 1 ? words2[0]?.words ?? "" : "not counted by the policy";
}
function existingText(finding, { scans, decisions }) {
	const causes = decisions.flatMap(({ milder = [] }) => milder);
	const base2 = baseOf({ scans });
	const isExisting = !isNew(finding) && base2 !== void 0 && hasCause(causes, "existing");
	return isExisting ? `already in ${baseText(base2)}` : "";
}
function hasCause(causes, wanted) {
	return causes.some(({ cause }) => cause === wanted);
}
// report/next-step
var MAX_FILES4 = 3;
var DAMAGED = new Set(["malformed", "not-a-lockfile", "not-an-sbom", "unread-line", "unsupported-version"]);
var VERIFY_STEPS = [
	[
		["identity-mismatch", "issuer-mismatch", "claim-mismatch", "signer-not-asked"],
		"Do not deploy unless you trust the actual signer. To trust this signer, add it to `certificate-identity`, or to `verify: identities` in the policy."
	],
	[
		["subject-mismatch"],
		"Do not deploy until you know who changed the digest. If you did, sign the current digest. Otherwise, deploy the signed digest, and treat the change as an attack."
	],
	[
		["evidence-unreadable"],
		"Do not deploy. If the registry had an error, verify again. Otherwise, copy the image again together with its signatures and attestations."
	],
	[
		["evidence-missing"],
		"Do not deploy. Sign and attest the image or file in the workflow that builds it, and verify it again."
	]
];
var CONTENT_MISSING = "Do not deploy. The image is incomplete: copy it again together with its signatures and attestations.";
function isContentMissing({ message: message2 }) {
	return message2.includes("could not be read (not-found)");
}
function nextStep(data, verdict) {
	return nextSteps(data, verdict).join(" ");
}
function nextSteps(data, verdict) {
	const { scans } = data;
	const { outcome, reasons } = verdict;
	if (outcome === "pass") return [passedStep(data)];
	if (reasons.some(({ action }) => action === "verify")) {
		const codes = new Set(reasons.flatMap((reason) => reason.codes ?? []));
		const step3 = VERIFY_STEPS.find(([known]) => known.some((code2) => codes.has(code2)))?.[1];
		const [first] = codes;
		if (codes.has("evidence-unreadable") && reasons.some(isContentMissing))
			return [CONTENT_MISSING];
		if (step3 !== void 0) return [step3];
		if (first === void 0) return fixesOf(reasons);
		return [`Do not deploy. The documentation of \`verify\` explains \`${first}\`.`];
	}
	const rules = new Set(
		reasons.filter(({ outcome: outcome2 }) => outcome2 === "error").map(({ rule }) => rule)
	);
	const problems = scans.flatMap(blockingProblems);
	const steps = [...rules].flatMap((rule) => SCAN_STEPS.get(rule)?.(problems, scans) ?? []);
	return [...new Set([...steps, ...fixesOf(reasons)])].filter((step3) => step3 !== "");
}
function fixesOf(reasons) {
	return [...new Set(reasons.flatMap(({ fix }) => fix ?? []))];
}
function passedStep({ scans, decisions }) {
	const open = scans.flatMap(({ findings }) => findings).filter(({ suppression, kind: kind2 }) => suppression === void 0 && kind2 !== "notice").toSorted(compareFindings);
	const remarks = [secretText(open, { scans, decisions }), uncheckedText({ scans, decisions })];
	const said = remarks.filter(Boolean).join(", and ");
	const none = `No action is required${said === "" ? "" : `, but ${said}`}.`;
	const [worst] = open;
	if (worst === void 0) return said === "" ? "" : none;
	const existing = existingText(worst, { scans, decisions });
	const parts = [none, worstText(worst, open, existing), optionalFix(open, scans)];
	return parts.filter(Boolean).join(" ");
}
function isRealSecret(finding) {
	return finding.kind === "secret" && !isKnownPasswordFinding(finding);
}
function secretText(open, { scans, decisions }) {
	const secrets = open.filter(isRealSecret).length;
	const causes = decisions.flatMap(({ milder = [] }) => milder.map(({ cause }) => cause));
	const isWithout = scans.every(({ comparison }) => (comparison?.status ?? "none") === "none");
	if (secrets === 0 || !isWithout || !causes.includes("threshold")) return "";
	return `a pull request that adds the ${secrets === 1 ? "secret" : "secrets"} would fail`;
}
function worstText(worst, open, existing) {
	const unscored = open.filter(
		({ severity, kind: kind2 }) => severity === "unknown" && kind2 !== "malware"
	);
	if (unscored.includes(worst)) {
		const named2 = `${worst.id} in ${placeText(worst)}`;
		return unscored.length === 1 ? `The severity of ${named2} is unknown.` : `The severity of ${countNoun(unscored.length, "finding")} is unknown.`;
	}
	const secret2 = isRealSecret(worst) ? " If the secret is real, revoke it." : "";
	const why = existing === "" ? "" : ` (${existing})`;
	return `Worst finding: ${findingText(worst)}${why}.${secret2}`;
}
var SCAN_STEPS = new Map([
	["inventory-complete", correctFiles],
	["files-read", correctFiles],
	["manifests-locked", lockManifests],
	["advisories-complete", completeAdvisories],
	["results-read", () => "Correct the files in `results`, or remove the input."]
]);
function correctFiles(problems) {
	const steps = FILE_STEPS.flatMap(([isMeant, stepOf]) => {
		const files = namedFiles(problems.filter(isMeant));
		return files.length === 0 ? [] : stepOf(listed(files), files.length === 1 ? "it" : "them");
	});
	return steps.join(" ") || "Correct or remove the files above.";
}
var FILE_STEPS = [
	[
		({ code: code2 }) => DAMAGED.has(code2),
		(files, them) => `Correct ${files}, or generate ${them} again.`
	],
	[
		({ code: code2, message: message2 }) => code2 === "not-found" && message2.includes("symbolic link"),
		(files, them) => `Correct the link ${files}, or remove ${them}.`
	],
	[
		isForbidden,
		(files, them) => `Use \`chmod\` to let this user read ${files}, or remove ${them}.`
	]
];
function isForbidden({ code: code2, message: message2 }) {
	return code2 === "unreadable" && /^this (?:file|folder) cannot be /.test(message2);
}
function lockManifests(problems) {
	const unlocked = problems.filter(({ code: code2 }) => code2 === "unlocked");
	const fixOf3 = ({ message: message2 }) => /^.*\. Fix: (.*)$/s.exec(message2)?.[1];
	const [group] = [...Map.groupBy(unlocked, fixOf3)].toSorted(([, a], [, b]) => b.length - a.length);
	const [fix, same = []] = group ?? [];
	if (fix === void 0) return "";
	const where = same.length === 1 ? listed(namedFiles(same)) : countNoun(same.length, "manifest");
	const left = unlocked.length - same.length;
	const more = left === 0 ? "" : ` Then fix ${countNoun(left, "more manifest")}.`;
	return `For ${where}, ${fix}.${more}`;
}
function namedFiles(problems) {
	const paths2 = [...new Set(problems.map((problem) => `\`${locationText(problem)}\``))];
	const left = paths2.length - MAX_FILES4;
	return [...paths2.slice(0, MAX_FILES4), ...left > 0 ? [`${left} more`] : []];
}
function completeAdvisories(problems, scans) {
	const codes = new Set(problems.map(({ code: code2 }) => code2));
	if (codes.has("undecided")) return stateVersions(problems, scans);
	if (missingArchives(problems).length > 0) return renewalText(scans);
	if (codes.has("stale")) return renewalText(scans) || "Download the advisory data again.";
	if (problems.length > 0 && problems.every(({ message: message2 }) => message2.includes(" Fix: "))) return "";
	return "Use a complete source for `advisories`.";
}
var SBOM_NAME = /(?:^|[/.-])(?:s?bom|cdx|spdx)\.[\w.]+$/i;
function stateVersions(problems, scans) {
	const undecided2 = problems.filter(({ code: code2 }) => code2 === "undecided");
	const isSbom = scans.some(({ source }) => source.kind === "sbom");
	const kinds = new Set(undecided2.map(({ path: path2 }) => versionSource(path2, isSbom)));
	return [...VERSION_STEPS].flatMap(([kind2, step3]) => kinds.has(kind2) ? step3 : []).join(" ");
}
function versionSource(path2, isSbom) {
	if (isSbom || SBOM_NAME.test(path2)) return "sbom";
	return path2.endsWith("pom.xml") ? "pom" : "manifest";
}
var VERSION_STEPS = new Map([
	[
		"pom",
		"Build the project before the scan, so that Assay can read the parent poms, or specify these versions in `pom.xml`."
	],
	[
		"sbom",
		"Create the SBOM again from a lockfile, an installed project or an image, so that it contains exact versions."
	],
	["manifest", "Give these packages exact versions, or commit a lockfile."]
]);
function blockingProblems({
	problems,
	existingProblems = []
}) {
	const existing = new Set(existingProblems.map(({ code: code2, path: path2 }) => `${code2} ${path2}`));
	return problems.filter(({ code: code2, path: path2 }) => !existing.has(`${code2} ${path2}`));
}
// report/split-comparison
function splitComparison(said) {
	const parts = said.split(/ (?=(?:Expected|Actual|Signed|Current): )/);
	if (parts.length > MAX_PARTS) return [said];
	return parts.map((part2, at) => at === 0 ? part2 : part2.replace(/\.$/, ""));
}
var MAX_PARTS = 3;
function comparisonLines(said, indent) {
	const [sentence2 = "", ...sides] = splitComparison(said);
	const aligned = sides.map((side) => {
		const [name = ""] = side.split(" ", 1);
		return `${indent}${name.padEnd(LABEL)}${side.slice(name.length + 1)}`;
	});
	return [sentence2, ...aligned];
}
var LABEL = 10;
// report/evidence-facts
var LOG_SEARCH = "https://search.sigstore.dev/?logIndex=";
var RUN_URL = /^https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/actions\/runs\/\d{1,20}(?:\/attempts\/\d{1,5})?$/;
function differenceNotes({ expectedSigners = [], signedDigests = [], identity }, { digest }) {
	if (signedDigests.length > 0) {
		const signed = listed(signedDigests.map(shortDigest));
		return [note(`signed:  ${signed}`), note(`current: ${shortDigest(digest)}`)];
	}
	if (expectedSigners.length === 0 || identity === void 0) return [];
	return [note(`expected: ${expectedSigners.join(" or ")}`), note(`actual: ${identity.san}`)];
}
function originText2(origin) {
	return origin.replace(/^referrer /, "attached manifest ");
}
function refusalText({ message: message2 }) {
	const [sentence2 = ""] = splitComparison(message2);
	return withShortDigests(sentence2).replace(/\.$/, "");
}
var UNREAD_TYPE = "Signature or attestation";
function timeText({ signedAt }) {
	return minuteText(signedAt ?? "") ?? signedAt ?? "an unknown time";
}
function logUrl({
	publicLogIndex = ""
}) {
	return /^\d{1,20}$/.test(publicLogIndex) ? `${LOG_SEARCH}${publicLogIndex}` : void 0;
}
function runUrl({
	identity: { claims }
}) {
	const url2 = claims["runInvocation"] ?? "";
	return RUN_URL.test(url2) ? url2 : void 0;
}
function evidenceCount(count3) {
	return count3 === 1 ? "1 signature or attestation" : `${grouped(count3)} signatures and attestations`;
}
// report/evidence-blocks
var MAX_STORED = 3;
var RUNNER_FOLDER = /^(?:\/|\w:).*[/\\]/;
var PREDICATE_NAMES = new Map([
	["https://sigstore.dev/cosign/sign/v1", "Signature"],
	["sign/v1", "Signature"],
	["cosign-legacy", "Signature (legacy cosign)"],
	["https://slsa.dev/provenance/v1", "SLSA provenance"],
	["https://slsa.dev/provenance/v0.2", "SLSA provenance (0.2)"],
	["https://cyclonedx.org/bom", "CycloneDX SBOM"],
	["https://spdx.dev/Document", "SPDX SBOM"],
	["https://spdx.dev/Document/v2.3", "SPDX SBOM"],
	["https://in-toto.io/attestation/vulns/v0.1", "Vulnerability report"],
	["https://in-toto.io/attestation/vulns/v0.2", "Vulnerability report"],
	["https://cosign.sigstore.dev/attestation/vuln/v1", "Vulnerability report"],
	["https://openvex.dev/ns/v0.2.0", "OpenVEX"],
	["https://slsa.dev/verification_summary/v1", "Verification summary"]
]);
function verifiedBlock(data, isFolded) {
	const rows = data.verifications.flatMap(
		(verification) => verification.verified.map((evidence) => [
			subjectOf4(verification),
			[predicateName(evidence.predicateType)],
			[code(evidence.identity.san), note(evidence.identity.issuer)],
			[text2(timeText(evidence), runUrl(evidence)), ...logNote(evidence)]
		])
	);
	return {
		kind: "table",
		title: `${evidenceCount(rows.length)} verified`,
		isFolded,
		noun: "attestation",
		columns: ["Image or file", "Type", "Signed by", "Signed at"],
		rows
	};
}
function logNote(evidence) {
	const url2 = logUrl(evidence);
	return url2 === void 0 ? [] : [note(`log entry ${evidence.publicLogIndex}`, url2)];
}
function madeBlock(data, isFolded) {
	const rows = data.evidence.flatMap(
		(file) => file.subjects.map((subject) => [
			[code(subject.name === "" ? shortDigest(subject.digest) : subject.name), digestNote(subject)],
			[predicateName(file.predicateType)],
			storedOf(file.stored),
			[text2(file.logIndex ?? "not logged")]
		])
	);
	return {
		kind: "table",
		title: `${countNoun(rows.length, "attestation")} created`,
		isFolded,
		noun: "attestation",
		columns: ["Image or file", "Type", "Stored at", "Log index"],
		rows
	};
}
function documentsBlock(data, isFolded) {
	return {
		kind: "table",
		title: "SBOMs",
		isFolded,
		noun: "source",
		columns: ["Source", "Packages", "Kinds", "Documents"],
		rows: data.documents.map((file) => [
			[code(sourceText(file.source.name))],
			[text2(grouped(file.packages))],
			[text2(kindsOf(file.byType))],
			file.documents.flatMap((document, at) => [
				...at === 0 ? [] : [text2(", ")],
				code(document.path.replace(RUNNER_FOLDER, ""), document.url)
			])
		])
	};
}
function predicateName(type) {
	const name = PREDICATE_NAMES.get(type);
	return name === void 0 ? code(type) : text2(name);
}
function subjectOf4({ subject }) {
	return subject.name === "" ? [code(shortDigest(subject.digest))] : [code(subject.name), digestNote(subject)];
}
function digestNote(subject) {
	return note(shortDigest(subject.digest));
}
function storedOf(stored) {
	const shown = stored.slice(0, MAX_STORED).map((location) => code(withShortDigests(location)));
	const left = stored.length - shown.length;
	const spans = shown.flatMap((span, at) => at === 0 ? [span] : [text2(", "), span]);
	return left > 0 ? [...spans, note(`and ${countNoun(left, "more location")}`)] : spans;
}
function kindsOf(byType) {
	return Object.entries(byType).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([type, count3]) => `${grouped(count3)} ${type}`).join(", ");
}
// report/terminal-evidence
var MAX_ORIGINS = 3;
function terminalEvidence({
	subject,
	verified,
	refused: refused2
}) {
	if (verified.length + refused2.length === 0) return [];
	const byReason = Map.groupBy(refused2, (each) => `${refusalText(each)} (${each.code})`);
	const name = subject.name === "" ? subject.digest : `${subject.name}@${subject.digest}`;
	return [
		[{ text: visibleText(name), style: "bold" }],
		...verified.flatMap(({ predicateType, identity, origin }) => [
			[
				{ text: "  ✓ ", style: "green" },
				{ text: `${lineText([predicateName(predicateType)])} by ${visibleText(identity.san)}` }
			],
			[{ text: `    ${visibleText(originText2(origin))}`, style: "dim" }]
		]),
		...[...byReason].flatMap(([reason, alike]) => [
			[
				{ text: "  ✗ ", style: "critical" },
				{
					text: `${evidenceCount(alike.length)} not accepted: ${visibleText(reason, 500)}`
				}
			],
			...originLines(alike.map(({ origin }) => origin))
		])
	];
}
function originLines(origins) {
	const left = origins.length - MAX_ORIGINS;
	const more = left > 0 ? [`and ${left} more`] : [];
	return [...origins.slice(0, MAX_ORIGINS).map(originText2), ...more].map((origin) => [
		{ text: `    ${visibleText(origin)}`, style: "dim" }
	]);
}
// actions/verify/show-results
function showVerified({ verification }, host) {
	if (host.kind === "terminal") host.show(terminalEvidence(verification));
	else showInLog(verification, host);
}
function showInLog({ verified, refused: refused2 }, host) {
	for (const { predicateType, identity, origin } of verified) {
		host.info(linesOf("verified", [predicateType, `by ${identity.san}`, origin]));
	}
	const byReason = Map.groupBy(refused2, ({ code: code2, message: message2 }) => `${code2}: ${message2}`);
	for (const [reason, alike] of byReason) {
		const origins = alike.map(({ origin }) => origin);
		const left = origins.length - MAX_ORIGINS2;
		const shown = [...origins.slice(0, MAX_ORIGINS2), ...left > 0 ? [`and ${left} more`] : []];
		host.info(linesOf("not accepted", [...shown, reason]));
	}
}
function linesOf(head, parts) {
	return `${head.padEnd(INDENT)}${parts.map(oneLine).join(`
${" ".repeat(INDENT)}`)}`;
}
var PASSED_STEP = "Next step: No action is required.";
var INDENT = 14;
var MAX_ORIGINS2 = 3;
async function writeJobSummary(all, host) {
	const [{ gatherReport }, { reportRun }, { showReport }] = await Promise.all([
		import("./chunk-U443TGHC.js"),
		import("./chunk-RUY5NWOW.js"),
		import("./chunk-MCKBBRKG.js")
	]);
	const files = all.flatMap(({ verification, decision }) => [verification, decision]);
	const head = { title: "Assay Verify", run: reportRun(host, files) };
	await showReport(gatherReport(head, files, []), host);
}
function explanation(all, host) {
	const failed = all.filter(({ decision }) => decision.outcome !== "pass");
	if (failed.length > 0)
		return failed.map(({ decision }) => failureText2(decision, host)).join("\n");
	const [first] = all;
	if (all.length > 1 || first === void 0)
		return `Passed: valid signatures and attestations for all ${all.length} images and files.
${PASSED_STEP}`;
	const { subject, summary = "Passed: valid signatures and attestations." } = first.decision;
	return `${summary} Verified: ${subject}
${PASSED_STEP}`;
}
function failureText2(decision, host) {
	const { headline, outcome, reasons, subject } = decision;
	if (headline === void 0) return explainDecision(decision);
	const hasFailures = reasons.some((reason) => reason.outcome === "fail");
	const verdict = { outcome, hasFailures, reasons: reasons.map(withAction(decision)) };
	const said = nextStep({ scans: [], decisions: [] }, verdict);
	const step3 = host.kind === "terminal" ? withOptions(said, ["certificate-identity"]) : said;
	return [
		outcomeSentence(outcomeWords(outcome, hasFailures), headline),
		`${oneLine(subject)} does not pass:`,
		...reasons.flatMap(({ message: message2 }) => comparisonLines(`- ${oneLine(message2)}`, "    ")),
		...step3 === "" ? [] : [`Next step: ${step3}`]
	].join("\n");
}
function withAction({ action, subject }) {
	return (reason) => ({ ...reason, action, subject });
}
// flows/results/inputs
var outputInputs = {
	"output-dir": path({
		group: "expert",
		help: "Folder for the output files. Assay creates the folder if it does not exist. Default: the folder that all steps in the job share. In a terminal, Assay keeps the files only if you set this input."
	})
};
// flows/trust/inputs
var INSTANCES = ["auto", "public-good", "github", "custom"];
var trustInputs = {
	instance: choice(INSTANCES, {
		group: "signing",
		default: "auto",
		help: "Sigstore instance to accept signatures from. `auto` accepts the public instance and GitHub’s own instance (on ghe.com, the tenant’s instance). The other values accept only one instance. `custom` requires `trusted-root` or `tuf-url`."
	}),
	"trusted-root": path({
		group: "signing",
		help: "Trusted root file (`trusted_root.json`) for offline verification."
	}),
	"tuf-url": url({
		group: "signing",
		help: "URL of the TUF repository that publishes the trusted root. Default: the instance’s TUF repository."
	}),
	"tuf-root": path({
		group: "signing",
		help: "Initial root file (`root.json`) of the TUF repository at `tuf-url`."
	})
};
var signingInputs = {
	...trustInputs,
	instance: choice(INSTANCES, {
		group: "signing",
		default: "auto",
		help: "Sigstore instance to sign with: `public-good`, `github` (GitHub’s own instance, without a public log) or `custom` (your own instance). `auto` uses `public-good` for public repositories and `github` for all others."
	}),
	"allow-public-log": flag({
		group: "signing",
		help: "Allow Assay to publish the name of a private or internal repository in the public log, which keeps it forever."
	}),
	"signing-config": path({
		group: "signing",
		help: "Sigstore signing configuration (JSON, v0.2). It lists the signing services: the certificate authority (Fulcio), the transparency logs (Rekor) and the timestamp authorities. Default: the instance’s services."
	})
};
var movedSigningInputs = {
	"fulcio-url": { input: "signing-config" },
	"rekor-url": { input: "signing-config" },
	"rekor-version": { input: "signing-config" },
	"tsa-url": { input: "signing-config" }
};
function rootChoice(inputs) {
	return {
		instance: inputs.instance,
		trustedRootPath: inputs["trusted-root"],
		tufUrl: inputs["tuf-url"],
		tufRootPath: inputs["tuf-root"]
	};
}
function trustChoice(inputs) {
	return {
		...rootChoice(inputs),
		signingConfigPath: inputs["signing-config"]
	};
}
// flows/signing/inputs
var keyInputs = {
	key: text({
		group: "signing",
		help: "Private key for signing, instead of the workflow identity: a path, `env://NAME`, or the URI of a key in a key service (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`). A key service requires cosign on the `PATH`. Assay adds the signatures to a transparency log only if you set `signing-config` or `instance`."
	}),
	"key-password": secret({
		group: "signing",
		env: "COSIGN_PASSWORD",
		help: "Password for the private key, if the key is encrypted."
	})
};
function signingChoice(inputs) {
	return {
		trust: trustChoice(inputs),
		key: inputs.key,
		keyPassword: inputs["key-password"],
		isPublicLogAllowed: inputs["allow-public-log"]
	};
}
// host/file-input
import{ isAbsolute as isAbsolute7 }from"node:path";
function fileOrReference(options) {
	const local = path(options);
	return {
		...local,
		accepts: "a path, or `owner/repo/path@ref`",
		parse: (written, host) => {
			if (isAbsolute7(written) || !isReference2(written)) return local.parse(written, host);
			const value = parseFileReference(written);
			if (value !== void 0) return { ok: true, value };
			return {
				ok: false,
				problem: `is "${written.slice(0, MAX_QUOTED)}", which is not a file in a repository`,
				fix: "Write `owner/repo/path@ref`, or add `./` before a path in the workspace"
			};
		}
	};
}
var MAX_QUOTED = 80;
// host/spec
var INPUT_GROUPS = ["common", "registry", "signing", "expert"];
var GROUP_TITLES = {
	common: "Options",
	registry: "Registries",
	signing: "Signatures and trust",
	expert: "Expert settings"
};
var NOT_GIVEN = "(none)";
function defineSpec(spec2) {
	return spec2;
}
// actions/verify/spec
var spec = defineSpec({
	name: "verify",
	title: "Assay Verify",
	description: "Verifies that images and files have the required attestations, and that trusted identities signed them.",
	inputs: {
		...subjectInputs,
		platforms: choice(["all", "index"], {
			help: "Subjects to verify in a multi-platform image: the index and the image for each platform (`all`), or only the index (`index`). If the policy sets a different value, the stricter value applies. Default: `index`."
		}),
		bundle: paths({
			help: "Sigstore bundles to verify, in addition to the bundles that are stored alongside an image."
		}),
		github: flag({
			help: "Also verify GitHub attestations in this repository and in each required source repository (`source-repository`)."
		}),
		"github-token": {
			...storeInputs["github-token"],
			help: "Token for reading GitHub attestations."
		},
		policy: fileOrReference({
			help: "Policy file with a `verify:` section. The file can be in another repository, such as `octo-org/policies/assay.yml@main`. Default: `.assay.yml` in the workspace, if this file exists."
		}),
		...signerInputs,
		require: lines({
			commas: true,
			help: "Required types of evidence: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary`, `release` or the URI of a predicate type. `release` requires that the file belongs to an immutable release of `source-repository`. Default: `signature`. If signers are specified only in the policy, the default is the evidence that the policy requires."
		}),
		"max-age-days": count({
			min: 1,
			help: "Maximum age of the evidence in `require`, in days since it was signed."
		}),
		...deploymentInputs,
		"attest-summary": flag({
			group: "expert",
			help: "Sign the result as a SLSA verification summary, and store the summary alongside the image. Assay signs the summary even if the image fails verification."
		}),
		summary: flag({
			help: "Write a job summary that lists the verified and rejected evidence."
		}),
		export: choices(["policy-controller", "kyverno", "commands", "falco"], {
			group: "expert",
			help: "Also write the policy as `clusterimagepolicy.yaml` (`policy-controller`), `kyverno.yaml` (`kyverno`) or `verify-commands.sh` (`commands`), or write the digests of the verified images as Falco rules in `falco.yaml` (`falco`)."
		}),
		"export-only": flag({
			group: "expert",
			help: "Only write the exported policies, without verifying subjects."
		}),
		"export-partial": choice(["error", "allow"], {
			group: "expert",
			default: "error",
			help: "How to treat requirements that an export format cannot express. With `error`, the export fails. With `allow`, Assay exports the other requirements, and lists the missing ones at the top of the file."
		}),
		"export-images": text({
			group: "expert",
			help: "Pattern for the images that the exported policies apply to, such as `ghcr.io/o/*`. Default: the repository of `image`, or all images for `falco`."
		}),
		...signingInputs,
		...keyInputs,
		...trustInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedSubjectInputs,
	moved: movedSigningInputs,
	outputs: {
		decision: { help: "Worst decision of all subjects: `pass`, `fail` or `error`." },
		digest: {
			help: "Digest of the verified subject (`sha256:…`), or of the first subject if there are several."
		},
		verification: {
			help: "Path of `verification.json`, which lists the verified and rejected evidence, with the reason for each rejection."
		},
		"decision-file": {
			help: "Path of `decision.json`, which lists the reasons for the decision. If there are several subjects, the file covers only the first subject."
		},
		"verification-summary": {
			help: "Path of `verification-summary.json`, which contains a SLSA verification summary."
		},
		exported: { help: "Paths of the exported policies and rules, one per line." }
	},
	permissions: [
		{
			permission: "contents",
			access: "read",
			why: "To check out the repository, or to read its policy through the API."
		},
		{ permission: "packages", access: "read", why: "To read private images on ghcr.io." },
		{
			permission: "attestations",
			access: "read",
			why: "To read GitHub attestations (`github: true`)."
		},
		{
			permission: "id-token",
			access: "write",
			why: "To sign the verification summary (`attest-summary: true`)."
		},
		{
			permission: "artifact-metadata",
			access: "write",
			why: "To record images in the organization’s linked artifacts (`deployment-environment`)."
		}
	],
	branding: { icon: "shield", color: "green" },
	terminal: {
		target: "subject",
		formats: ["json"],
		keepsFiles: ["export"],
		examples: [
			[
				'verify ghcr.io/o/r:1.2 --certificate-identity-pattern "https://github.com/o/r/*"',
				"Verify that a workflow in o/r signed an image."
			],
			[
				"verify app.tar.gz --bundle app.tar.gz.sigstore.json",
				"Verify a file with the policy in .assay.yml."
			],
			["verify ghcr.io/o/r:1.2 --require signature --require provenance", "Require provenance."]
		]
	}
});
// actions/verify/subject-files
import{ readdir as readdir2 }from"node:fs/promises";
import{ join as join17 }from"node:path";
var SUBJECT_FOLDER = /^subject-\d+$/;
var RESULTS2 = ["verification.json", "verification-summary.json", "verification-summary.sigstore.json"];
function subjectFiles({ files, open }, host) {
	const isNumbered = host.kind === "actions" && host.input("output-dir") === "";
	return async (index) => {
		if (index === 0) return files;
		return await open(isNumbered ? void 0 : join17(files.folder, `subject-${index + 1}`));
	};
}
async function clearResults({ files }, host) {
	if (host.input("output-dir") === "") return;
	const { folder, guarded } = files;
	for (const file of RESULTS2) removeFile(join17(folder, file), guarded);
	const names = await readdir2(folder).catch(() => []);
	for (const name of names.filter((each) => SUBJECT_FOLDER.test(each))) {
		for (const file of [DECISION_FILE, ...RESULTS2]) removeFile(join17(folder, name, file), guarded);
	}
}
// actions/verify/write-results
import{ join as join18 }from"node:path";
// store/cosign-bundle-file
function legacyFileCandidate(value, origin, text4) {
	const signature = stringAt(value, "base64Signature");
	if (signature === void 0 || Object.hasOwn(value, "mediaType")) return void 0;
	const log = objectAt(value, "rekorBundle");
	const annotations = {
		...certificateOf(stringAt(value, "cert") ?? ""),
		...log && { [LEGACY_ANNOTATIONS.bundle]: JSON.stringify(log) }
	};
	const decoded3 = Buffer.from(signature, "base64");
	if (isJsonObject(decoded3)) {
		return { kind: "legacy-attestation", origin, envelope: decoded3, annotations };
	}
	const own = { [LEGACY_ANNOTATIONS.signature]: signature, ...annotations };
	return { kind: "legacy-blob", origin, annotations: own, digest: digestOf(text4) };
}
function isJsonObject(bytes) {
	try {
		return isObject(JSON.parse(bytes.toString("utf8")));
	} catch {
		return false;
	}
}
function certificateOf(encoded) {
	const pem = Buffer.from(encoded, "base64").toString("latin1");
	return pem === "" || pem.includes("BEGIN PUBLIC KEY") ? {} : { [LEGACY_ANNOTATIONS.certificate]: pem };
}
// store/bundle-files
var MAX_BUNDLES = 1e3;
var MAX_FILE_BYTES = 256 * 1024 * 1024;
function bundleFileText(bundle) {
	return `${JSON.stringify(bundle)}
`;
}
function bundleLinesText(bundles) {
	return bundles.map(bundleFileText).join("");
}
function readEvidenceFile(bytes, path2) {
	if (bytes.length > MAX_FILE_BYTES) {
		throw new DataError("limit-exceeded", `The file is larger than ${MAX_FILE_BYTES} bytes.`, {
			path: path2
		});
	}
	const whole = tryJson(bytes, path2);
	if (isDocument(whole)) return [candidateOf(whole, path2, bytes)];
	const lines2 = bytes.toString("latin1").split("\n");
	const filled = [...lines2.entries()].filter(([, line]) => line.trim() !== "");
	if (filled.length > MAX_BUNDLES) {
		throw new DataError("limit-exceeded", `The file has more than ${MAX_BUNDLES} lines.`, { path: path2 });
	}
	if (filled.length === 0) return [unreadable2(path2, "The file is empty.")];
	return filled.map(([index, line]) => {
		const origin = `${path2}:${index + 1}`;
		const text4 = Buffer.from(line, "latin1");
		const value = tryJson(text4, path2);
		if (isDocument(value)) return candidateOf(value, origin, text4);
		return unreadable2(
			origin,
			value instanceof DataError ? value.message : "The document is not a JSON object."
		);
	});
}
function candidateOf(value, origin, text4) {
	const legacy = legacyFileCandidate(value, origin, text4);
	if (legacy !== void 0) return legacy;
	const isWrapped = !Object.hasOwn(value, "mediaType");
	const bundle = isWrapped && objectAt(value, "bundle") || value;
	return { kind: "bundle", origin, bundle, digest: digestOf(text4) };
}
function tryJson(bytes, path2) {
	try {
		return parseExactJson(bytes, path2);
	} catch (error2) {
		if (error2 instanceof DataError) return error2;
		throw error2;
	}
}
function isDocument(value) {
	return isObject(value) && !(value instanceof DataError);
}
function unreadable2(origin, message2) {
	return { kind: "unreadable", origin, code: "malformed", message: message2 };
}
// model/version.generated
var version = "0.1.0";
// actions/verify/verification-summary
var OWN_URI = "pkg:github/assay-dev/assay";
function verifierOf({ context, env }) {
	const workflow = env["GITHUB_WORKFLOW_REF"] ?? "";
	return context === void 0 || workflow === "" ? OWN_URI : `${context.serverUrl}/${workflow}`;
}
function summaryOf({ verification, decision, target }, policy, by) {
	const { source, evidence } = policy;
	return verificationSummary(verification, decision, {
		verifier: by.verifier,
		version,
		verifiedOn: by.now.toISOString(),
		policy: source,
		rules: evidence,
		isImage: target.place !== void 0
	});
}
// actions/verify/write-results
async function record(results, recording) {
	const { policy, inputs, claim, host } = recording;
	const open = subjectFiles(claim, host);
	const written = [];
	for (const [index, result] of results.entries()) {
		const files = await open(index);
		written.push({ result, files, paths: await writeEvidence(result, files, recording) });
		if (index === 0) await exportPolicy(policy, results, { inputs, files, host });
	}
	for (const each of written.toReversed()) await writeDecision(each);
	const [first] = written;
	if (first !== void 0) setOutputs(first, recording);
}
async function exportPolicy(...given) {
	const [, , { inputs }] = given;
	if (inputs.export.length === 0) return;
	const { writeExports } = await import("./export-policy-RO5OHJ6H.js");
	await writeExports(...given);
}
async function writeEvidence(result, files, { policy, writeSummary, host }) {
	const verifier = writeSummary?.verifier ?? verifierOf(host);
	const summary = summaryOf(result, policy, { verifier, now: host.now() });
	const bundle = await writeSummary?.write(result.target, summary);
	if (bundle !== void 0) {
		await files.write("verification-summary.sigstore.json", bundleFileText(bundle));
	}
	return {
		verification: await files.write("verification.json", prettyJson(result.verification)),
		summary: await files.write("verification-summary.json", prettyJson(summary))
	};
}
async function writeDecision({ result, files }) {
	await files.write(DECISION_FILE, prettyJson(result.decision));
}
function setOutputs({ result, files, paths: paths2 }, { outcome, host }) {
	host.setOutput("decision", outcome);
	host.setOutput("digest", result.target.subject.digest);
	host.setOutput("verification", paths2.verification);
	host.setOutput("decision-file", join18(files.folder, DECISION_FILE));
	host.setOutput("verification-summary", paths2.summary);
}
// concurrency/once
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// files/append-text
import{ closeSync as closeSync2, constants as constants2, openSync as openSync2, writeFileSync as writeFileSync2 }from"node:fs";
var NO_FOLLOW2 = constants2.O_NOFOLLOW ?? 0;
var FLAGS2 = constants2.O_WRONLY | constants2.O_APPEND | constants2.O_CREAT | NO_FOLLOW2;
function appendText(path2, text4) {
	const file = openSync2(path2, FLAGS2, 438);
	try {
		writeFileSync2(file, text4);
	} finally {
		closeSync2(file);
	}
}
// flows/subjects/subject-content
async function subjectContent({ name, digest }, path2) {
	const content = await readInputFile(path2);
	if (digestOf(content) === digest) return content;
	throw new TrustError("subject-mismatch", `${name} changed during this step`);
}
// flows/trust/trusted-file
import{ dirname as dirname9, isAbsolute as isAbsolute8 }from"node:path";
async function readTrustedFile(path2, run) {
	if (!isAbsolute8(path2) && isReference2(path2)) return await readElsewhere(path2, run);
	const proposal = await proposalFor(dirname9(path2), run);
	const tree = proposal?.deciding?.tree;
	const wanted = pathBelow(tree?.top ?? run.workspace, path2);
	if (proposal === void 0 || wanted === void 0) return await readInputFile(path2);
	const read2 = await readingBase(proposal, run, (base2) => baseFile(base2, tree, path2, wanted));
	const { branch } = proposal.rule;
	const shown = shownPath(run, path2);
	if ("message" in read2) {
		const message2 = `${shown} in ${branch} could not be read: ${read2.message}.`;
		throw new UserError("policy-invalid", message2, `${read2.fix}.`);
	}
	switch (read2.done.kind) {
		case "base":
			return read2.done.bytes;
		case "untracked":
			return await readInputFile(path2);
		case "none": {
			const message2 = `${branch} does not contain ${shown}, and a change cannot add files that affect its own verification.`;
			const fix = "Merge the file first, or write the file outside the checkout.";
			throw new UserError("policy-invalid", message2, fix);
		}
	}
}
async function readElsewhere(text4, run) {
	const reference = parseFileReference(text4);
	if (reference !== void 0) return (await readReferencedFile(reference, run)).bytes;
	const fix = "Specify a file in the policy’s repository.";
	throw new UserError("policy-invalid", `${text4} is not a file in a repository.`, fix);
}
async function keyText({ path: path2 }, run) {
	return (await readTrustedFile(path2, run)).toString("utf8");
}
// host/actions-host
import{ existsSync as existsSync2, statSync as statSync4 }from"node:fs";
import{ tmpdir as tmpdir2 }from"node:os";
import{ join as join19 }from"node:path";
import{ setTimeout as sleep }from"node:timers/promises";
import{debug,endGroup,error,getInput,info,notice,setOutput,setSecret,startGroup,warning}from"../vendor/actions-core.js";
// net/http-fetch
import{ pipeline as pipeline2 }from"node:stream";
// net/node-http
function nodeHttp() {
	return process.getBuiltinModule("node:http");
}
function nodeHttps() {
	return process.getBuiltinModule("node:https");
}
// net/http-fetch
var DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": "br, gzip", "user-agent": "assay" };
var MAX_HEAD_BYTES = 128 * 1024;
var zlib = () => process.getBuiltinModule("node:zlib");
var DECODERS = {
	br: () => zlib().createBrotliDecompress(),
	deflate: () => zlib().createInflate(),
	gzip: () => zlib().createGunzip(),
	"x-gzip": () => zlib().createGunzip()
};
var httpFetch = (url2, init) => new Promise((resolve10, reject) => {
	const target = new URL(url2);
	if (target.username !== "" || target.password !== "") {
		throw new TypeError("the URL contains credentials");
	}
	const { method, signal } = init;
	const { request: request2 } = target.protocol === "https:" ? nodeHttps() : nodeHttp();
	const headers = headersOf(init);
	const outgoing = request2(target, { method, headers, maxHeaderSize: MAX_HEAD_BYTES });
	endWith(signal, outgoing);
	outgoing.on("response", (incoming) => resolve10(answerOf(incoming, init)));
	outgoing.on("error", (error2) => reject(signal.aborted ? signal.reason : error2));
	outgoing.end(init.body);
});
function endWith(signal, outgoing) {
	const end2 = () => outgoing.destroy(signal.reason);
	if (signal.aborted) end2();
	signal.addEventListener("abort", end2);
	outgoing.once("close", () => signal.removeEventListener("abort", end2));
}
function headersOf({ headers }) {
	const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return { ...DEFAULT_HEADERS, ...Object.fromEntries(given) };
}
function answerOf(incoming, { method, signal }) {
	const status = incoming.statusCode ?? 0;
	const headers = answerHeaders(incoming);
	const isEmpty2 = method === "HEAD" || status === 204 || status === 304 || headers.get("content-length") === "0";
	incoming.on("error", () => void 0);
	if (isEmpty2) incoming.resume();
	return { status, headers, body: isEmpty2 ? null : bodyOf2(incoming, headers, signal) };
}
function answerHeaders({ headers }) {
	const get = (name) => {
		const value = Object.hasOwn(headers, name) ? headers[name] : void 0;
		return value === void 0 ? null : [value].flat().join(", ");
	};
	return {
		get: (name) => get(name.toLowerCase()),
		*[Symbol.iterator]() {
			for (const name of Object.keys(headers)) yield [name, get(name) ?? ""];
		}
	};
}
function bodyOf2(incoming, headers, signal) {
	return {
		[Symbol.asyncIterator]: () => chunksOf2(decoded2(incoming, headers), signal),
		cancel: () => new Promise((resolve10) => {
			if (incoming.closed) resolve10();
			incoming.once("close", resolve10);
			if (incoming.complete) incoming.resume();
			else incoming.destroy();
		})
	};
}
async function* chunksOf2(body, signal) {
	try {
		yield* body;
	} catch (error2) {
		throw signal.aborted ? signal.reason : error2;
	}
}
function decoded2(incoming, headers) {
	const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
	const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : void 0;
	if (decoder === void 0) return incoming;
	return pipeline2(incoming, decoder, () => void 0);
}
// text/styled-line
function plainLine(line) {
	return line.map(({ text: text4 }) => text4).join("").trimEnd();
}
// host/exit-code
var PASS_EXIT_CODE = 0;
var FAIL_EXIT_CODE = 1;
var ERROR_EXIT_CODE = 2;
function exitCodeOf(outcome) {
	switch (outcome) {
		case "pass":
			return PASS_EXIT_CODE;
		case "fail":
			return FAIL_EXIT_CODE;
		case "error":
			return ERROR_EXIT_CODE;
	}
}
// host/last-line
var MAX_EXPLANATION = 300;
var WORDS4 = {
	pass: "passed",
	fail: "failed",
	error: "incomplete"
};
function lastLine({ title, outcome, message: message2, durationMs }) {
	const [first = ""] = message2.split(/[\r\n]/, 1);
	const said = first.length > MAX_EXPLANATION ? `${first.slice(0, MAX_EXPLANATION - 1)}…` : first;
	return `${title}: ${WORDS4[outcome]} after ${durationText(durationMs)}. ${said}`.trimEnd();
}
function durationText(durationMs) {
	const seconds = durationMs / 1e3;
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
// host/runner-limits
var MAX_ANNOTATIONS = 10;
var MAX_ANNOTATION_LENGTH = 4096;
var MAX_SUMMARY_BYTES = 1024 * 1024;
var CUT_MARK = "… (cut)";
var SUMMARY_CUT_NOTE = "\n\n> The summary ends here, because the runner accepts at most 1 MiB per step. The files that this step wrote are complete.\n";
function cutMessage(message2) {
	if (message2.length <= MAX_ANNOTATION_LENGTH) return message2;
	return `${message2.slice(0, MAX_ANNOTATION_LENGTH - CUT_MARK.length)}${CUT_MARK}`;
}
function fitSummary(markdown, usedBytes) {
	const bytes = Buffer.from(markdown);
	const noteBytes = Buffer.byteLength(SUMMARY_CUT_NOTE);
	const room = MAX_SUMMARY_BYTES - usedBytes - noteBytes;
	if (bytes.length <= room) return { text: markdown, isCut: false };
	const lineEnd = room > 0 ? bytes.lastIndexOf("\n", room - 1) : -1;
	return { text: `${bytes.toString("utf8", 0, lineEnd + 1)}${SUMMARY_CUT_NOTE}`, isCut: true };
}
// host/wall-clock
function wallClock() {
	return new Date();
}
// host/actions-host
var PROGRESS_PAUSE_MS = 1e4;
var LOG_COLUMNS = 140;
var MAX_ROWS = 50;
var elapsedMs = () => process.uptime() * 1e3;
var ANNOTATE = { error, warning, notice };
function createActionsHost(env, title, context) {
	const annotations = createAnnotations();
	const stepsFolder = join19(env["RUNNER_TEMP"] || tmpdir2(), "assay");
	const masked = new Set();
	const startMs = elapsedMs();
	let worst = "pass";
	let explanation2;
	let lastProgressMs = startMs;
	const host = {
		kind: "actions",
		workspace: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		get stepsFolder() {
			makeFolder(stepsFolder, guardedFolders(host));
			return stepsFolder;
		},
		env,
		context,
		input: (name) => {
			const text4 = getInput(name);
			return text4 === NOT_GIVEN ? "" : text4;
		},
		setOutput,
		mask(secret2) {
			for (const line of [secret2, ...secret2.split(/\r?\n/)]) {
				if (line.trim() === "" || masked.has(line)) continue;
				masked.add(line);
				setSecret(line);
			}
		},
		info: (message2) => info(sanitizeLog(message2)),
		print(table, group) {
			if (group !== void 0) startGroup(sanitizeLog(group));
			info(sanitizeLog(table));
			if (group !== void 0) endGroup();
		},
		show: (lines2) => info(sanitizeLog(lines2.map(plainLine).join("\n"))),
		columns: LOG_COLUMNS,
		rows: MAX_ROWS,
		offer: async () => void 0,
		debug: (message2) => debug(sanitizeLog(message2)),
		annotate: (level, message2, place, heading) => (
			annotations.add(level, message2, MAX_ANNOTATIONS - (level === "error" ? 1 : 0), {
				...heading === void 0 ? {} : { title: heading },
				...placeProperties(place)
			})
		),
		progress(message2) {
			if (elapsedMs() - lastProgressMs < PROGRESS_PAUSE_MS) return;
			lastProgressMs = elapsedMs();
			host.info(message2);
		},
		summary: createSummary(env["GITHUB_STEP_SUMMARY"]),
		finish(outcome, message2) {
			if (explanation2 === void 0 || worstOutcome([worst, outcome]) !== worst)
				explanation2 = message2;
			worst = worstOutcome([worst, outcome]);
			if (outcome === "pass") host.info(message2);
			else annotations.add("error", message2, MAX_ANNOTATIONS, { title });
		},
		now: wallClock,
		random: () => Math.random(),
		sleep: async (ms) => {
			await sleep(ms);
		},
		fetch: httpFetch,
		async exec(command, args, options) {
			const { execProgram } = await import("./exec-program-S4UHGY74.js");
			return execProgram(env, command, args, options);
		},
		async idToken(audience) {
			const { requestIdentityToken } = await import("./identity-token-FYO2SLG5.js");
			return requestIdentityToken(host, audience);
		},
		close() {
			annotations.close();
			if (explanation2 === void 0) return;
			const durationMs = elapsedMs() - startMs;
			info(sanitizeLog(lastLine({ title, outcome: worst, message: explanation2, durationMs })));
		},
		exitCode: () => worst === "pass" ? PASS_EXIT_CODE : FAIL_EXIT_CODE
	};
	return host;
}
function createAnnotations() {
	const shown = { error: 0, warning: 0, notice: 0 };
	const hidden = { error: 0, warning: 0, notice: 0 };
	return {
		add(level, message2, limit, properties) {
			const text4 = sanitizeLog(message2);
			if (shown[level] < limit) {
				shown[level] += 1;
				ANNOTATE[level](cutMessage(text4), properties);
				return;
			}
			hidden[level] += 1;
			const place = [properties.file, properties.startLine].filter((part2) => part2 !== void 0);
			info(sanitizeLog([level, ...place, ` ${message2}`].join(":")));
		},
		close() {
			for (const level of ["error", "warning", "notice"]) {
				if (hidden[level] === 0) continue;
				info(
					`${hidden[level]} more ${level} annotations are only in this log. The runner shows ${MAX_ANNOTATIONS} per step.`
				);
			}
		}
	};
}
function placeProperties(place) {
	if (place === void 0) return {};
	return {
		file: sanitizeControls(place.path),
		...place.line === void 0 ? {} : { startLine: place.line },
		...place.line === void 0 || place.endLine === void 0 ? {} : { endLine: place.endLine }
	};
}
function createSummary(file) {
	let isFull = false;
	return async (markdown) => {
		const text4 = `${sanitizeControls(markdown)}
`;
		if (file === void 0 || file === "") {
			info(sanitizeLog(text4));
			return;
		}
		if (isFull) return;
		const part2 = fitSummary(text4, existsSync2(file) ? statSync4(file).size : 0);
		isFull = part2.isCut;
		appendText(file, part2.text);
	};
}
// host/idle-compilers
import{ setTimeout as sleep2 }from"node:timers/promises";
var STEP_MS = 5;
var MAX_WAIT_MS2 = 100;
async function idleCompilers(cpuMs = cpuTime) {
	for (let waitedMs = 0; waitedMs < MAX_WAIT_MS2; waitedMs += STEP_MS) {
		const before = cpuMs();
		await sleep2(STEP_MS);
		if (cpuMs() - before < STEP_MS / 2) return;
	}
}
function cpuTime() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3;
}
// host/proxy
var VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
var ALWAYS_DIRECT = ["localhost", "127.0.0.1", "::1"];
var DOMAIN = /^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*(?::\d+)?$/i;
function useProxyOf(env) {
	const given = VARIABLES.filter((name) => (env[name] ?? "") !== "");
	if (given.length === 0) return;
	const excepted = (env["no_proxy"] ?? env["NO_PROXY"] ?? "").split(",").map((host) => host.trim());
	const below2 = excepted.filter((host) => DOMAIN.test(host)).map((host) => `.${host}`);
	const direct = [...excepted, ...below2, ...ALWAYS_DIRECT].filter((host) => host !== "");
	const proxies = Object.fromEntries(given.map((name) => [name, proxyIn(name, env)]));
	nodeHttp().setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(",") });
}
function proxyIn(name, env) {
	const given = (env[name] ?? "").trim();
	const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
	if (URL.canParse(address)) return address;
	throw new UserError(
		"input-invalid",
		`The ${name} environment variable does not contain a proxy URL.`,
		"Set the variable to a URL such as `http://proxy.example:3128`."
	);
}
// host/run-context
import{ statSync as statSync5 }from"node:fs";
var MAX_PAYLOAD_BYTES2 = 25 * 1024 * 1024;
async function readRunContext(env) {
	if ((env["GITHUB_REPOSITORY"] ?? "") === "") return void 0;
	return {
		...await readEvent(env),
		sha: env["GITHUB_SHA"] ?? "",
		ref: env["GITHUB_REF"] ?? "",
		workflow: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		runId: env["GITHUB_RUN_ID"] ?? "",
		runNumber: env["GITHUB_RUN_NUMBER"] ?? "",
		runAttempt: env["GITHUB_RUN_ATTEMPT"] ?? "",
		serverUrl: withoutSlash(env["GITHUB_SERVER_URL"] ?? "https://github.com"),
		apiUrl: withoutSlash(env["GITHUB_API_URL"] ?? "https://api.github.com")
	};
}
async function readEvent(env) {
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	const eventName = env["GITHUB_EVENT_NAME"] ?? "";
	if (!isPayload(env["GITHUB_EVENT_PATH"] ?? "")) return { repository, eventName, payload: {} };
	try {
		const { context } = await import("../vendor/actions-github.js");
		const { owner, repo } = context.repo;
		return {
			repository: `${owner}/${repo}`,
			eventName: context.eventName,
			payload: context.payload
		};
	} catch {
		return { repository, eventName, payload: {} };
	}
}
function isPayload(path2) {
	const found = statSync5(path2, { throwIfNoEntry: false });
	return found?.isFile() === true && found.size <= MAX_PAYLOAD_BYTES2;
}
function withoutSlash(url2) {
	return url2.endsWith("/") ? url2.slice(0, -1) : url2;
}
// host/run
async function runAction(main2, host) {
	const stray = Promise.withResolvers();
	process.on("unhandledRejection", stray.reject);
	process.on("uncaughtException", stray.reject);
	process.once("beforeExit", () => stray.reject(new Error("the run stopped before it finished")));
	for (const signal of ["SIGINT", "SIGTERM"]) {
		process.once(signal, () => stray.reject(canceledBy(signal)));
	}
	try {
		useProxyOf(host.env);
		await Promise.race([main2(host), stray.promise]);
	} catch (error2) {
		finishWithError(host, error2);
	}
	return end(host);
}
function canceledBy(signal) {
	return new UserError(
		"canceled",
		`The run did not finish, because it was stopped by ${signal}.`,
		"Run the job again. If the job exceeded its time limit, increase `timeout-minutes`."
	);
}
var STOPPED = "Incomplete: the run stopped with an error, so the check fails.";
function finishWithError(host, error2) {
	const { message: message2, fix } = describeError(error2);
	const said = fix === "" ? message2 : `${message2}
Fix: ${fix}`;
	const hasVerdict = host.kind === "terminal" && fix !== "" && !(error2 instanceof UserError);
	host.finish("error", hasVerdict ? `${STOPPED}
error: ${said}` : said);
	for (const cause of causesOf(error2)) host.debug(`Caused by: ${cause}`);
}
async function end(host) {
	host.close();
	await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
	await idleCompilers();
	process.exit(host.exitCode());
}
function flushed(stream) {
	return new Promise((resolve10) => {
		stream.write("", () => resolve10());
	});
}
var MAX_CAUSES = 10;
function causesOf(error2) {
	const found = [];
	let cause = error2 instanceof Error ? error2.cause : void 0;
	while (cause !== void 0 && found.length < MAX_CAUSES) {
		found.push(cause instanceof Error ? cause.stack ?? cause.message : String(cause));
		cause = cause instanceof Error ? cause.cause : void 0;
	}
	return found;
}
// model/verification
var signerSchema = object({
	san: text3,
	issuer: text3,
	claims: map(text3)
});
var verifiedSchema = object({
	predicateType: text3,
	origin: text3,
	digest: nullable(text3),
	identity: signerSchema,
	acceptedAs: nullable(list(text3)),
	signedAt: nullable(text3),
	publicLogIndex: optional(text3),
	predicate: unread()
});
var refusedSchema = object({
	origin: text3,
	predicateType: nullable(text3),
	code: text3,
	message: text3,
	identity: nullable(signerSchema),
	expectedSigners: optional(list(text3)),
	signedDigests: optional(list(text3)),
	isUnseen: nullable(constant(true))
});
var VERIFICATION_KIND = "assay/verification/v1";
var verificationSchema = object({
	kind: constant(VERIFICATION_KIND),
	subject: subjectSchema,
	verified: list(verifiedSchema),
	refused: list(refusedSchema)
});
// scan/cvss-metrics
var MAX_VECTOR_LENGTH = 512;
function parseMetrics(vector) {
	if (vector.length > MAX_VECTOR_LENGTH) return void 0;
	const metrics = new Map();
	for (const part2 of vector.split("/")) {
		const [name = "", value = "", ...rest] = part2.split(":");
		if (name === "" || value === "" || rest.length > 0 || metrics.has(name)) return void 0;
		metrics.set(name, value);
	}
	return metrics;
}
function weights(values) {
	return new Map(Object.entries(values));
}
// scan/cvss-v2
var BASE = new Map([
	["AV", weights({ L: 0.395, A: 0.646, N: 1 })],
	["AC", weights({ H: 0.35, M: 0.61, L: 0.71 })],
	["Au", weights({ M: 0.45, S: 0.56, N: 0.704 })],
	["C", weights({ N: 0, P: 0.275, C: 0.66 })],
	["I", weights({ N: 0, P: 0.275, C: 0.66 })],
	["A", weights({ N: 0, P: 0.275, C: 0.66 })]
]);
function cvssV2Score(vector) {
	const metrics = parseMetrics(vector.replace(/^\(/, "").replace(/\)$/, ""));
	if (metrics === void 0) return void 0;
	const values = [];
	for (const [name, byValue] of BASE) {
		const value = byValue.get(metrics.get(name) ?? "");
		if (value === void 0) return void 0;
		values.push(value);
	}
	const [av = 0, ac = 0, au = 0, c = 0, i = 0, a = 0] = values;
	const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a));
	const exploitability = 20 * av * ac * au;
	const factor = impact === 0 ? 0 : 1.176;
	return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}
// scan/cvss-v3
var PREFIX = /^CVSS:3\.[01]\//;
var ATTACK_VECTOR = weights({ N: 0.85, A: 0.62, L: 0.55, P: 0.2 });
var ATTACK_COMPLEXITY = weights({ L: 0.77, H: 0.44 });
var PRIVILEGES = weights({ N: 0.85, L: 0.62, H: 0.27 });
var PRIVILEGES_CHANGED = weights({ N: 0.85, L: 0.68, H: 0.5 });
var INTERACTION = weights({ N: 0.85, R: 0.62 });
var IMPACT = weights({ H: 0.56, L: 0.22, N: 0 });
function cvssV3Score(vector) {
	const metrics = PREFIX.test(vector) ? parseMetrics(vector.replace(PREFIX, "")) : void 0;
	const scope = metrics?.get("S");
	if (metrics === void 0 || scope !== "U" && scope !== "C") return void 0;
	const isChanged = scope === "C";
	const factors = [
		["AV", ATTACK_VECTOR],
		["AC", ATTACK_COMPLEXITY],
		["PR", isChanged ? PRIVILEGES_CHANGED : PRIVILEGES],
		["UI", INTERACTION],
		["C", IMPACT],
		["I", IMPACT],
		["A", IMPACT]
	];
	const values = factors.map(([name, byValue]) => byValue.get(metrics.get(name) ?? ""));
	return values.includes(void 0) ? void 0 : baseScore(values.map(Number), isChanged);
}
function baseScore(values, isChanged) {
	const [av = 0, ac = 0, pr = 0, ui = 0, c = 0, i = 0, a = 0] = values;
	const lost = 1 - (1 - c) * (1 - i) * (1 - a);
	const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
	if (impact <= 0) return 0;
	const sum2 = impact + 8.22 * av * ac * pr * ui;
	return roundUp(Math.min(isChanged ? 1.08 * sum2 : sum2, 10));
}
function roundUp(value) {
	const units = Math.round(value * 1e5);
	if (units % 1e4 === 0) return units / 1e5;
	return (Math.floor(units / 1e4) + 1) / 10;
}
// scan/cvss-v4-scores
var SCORES = new Map([
	["0000", "10 9.8 9.5 10 9.3 9.1 9.3 8.9 8.1"],
	["0001", "9.9 9.5 9.2 9.6 8.7 8.1 9 8 6.8"],
	["0010", "9.8 9.5 9 9.3 8.9 8.1 8.8 7.8 6.9"],
	["0011", "9.5 9.2 8.4 9.2 8.1 6.5 8 7 4.8"],
	["0021", "9.2 8.2 7.2 7.9 6.9 5 6.9 5.5 2.7"],
	["0100", "9.9 9.5 9.2 9.5 9 8.4 9.2 8.2 7.2"],
	["0101", "9.7 9.2 8.5 9.1 8.3 7.1 8.1 7.1 5.3"],
	["0110", "9.5 9.2 8.5 9.2 8 7 8.4 7.1 5"],
	["0111", "9.3 8.5 7.3 8.2 7.2 5.9 7 5.2 3"],
	["0121", "8.6 7.5 5.2 7.1 5.2 2.9 6.3 2.9 1.7"],
	["1000", "9.8 9.4 9.1 9.4 8.6 7.7 8.7 7.4 6.3"],
	["1001", "9.5 8.7 8.1 8.9 7.4 6.4 7.5 6.3 4.9"],
	["1010", "9.4 8.8 7.6 8.6 7.4 5.9 7.2 5.7 5.2"],
	["1011", "8.9 7.7 6.7 7.6 5.8 5 5.7 5.2 2.5"],
	["1021", "8.3 7 5.4 6.5 5.8 2.6 5.3 2.1 1.3"],
	["1100", "9.5 8.8 7.6 9 7.5 6.1 7.7 6.8 5.2"],
	["1101", "9 7.6 7 7.7 6.2 5.3 6.6 5.9 3"],
	["1110", "8.9 7.6 6.2 7.4 5.7 4.7 6.1 5.7 2.4"],
	["1111", "7.8 6.7 5.8 5.9 5.7 2.3 5.2 2.9 1.6"],
	["1121", "7.1 5.9 3 5.8 2.6 1.5 2.3 1.3 0.6"],
	["2000", "9.3 8.6 7.5 8.6 7.4 5.6 7 5.2 4"],
	["2001", "8.7 7.2 5.8 7.4 6.1 3.4 5.4 4 2.2"],
	["2010", "8.5 7.4 6.2 7.2 5.5 4.6 5.3 3.4 1.9"],
	["2011", "7.5 5.5 5.1 5.7 4.1 1.9 3.6 1.9 0.8"],
	["2021", "6.4 5.1 2 4.7 2.1 1.1 2.4 0.9 0.4"],
	["2100", "8.8 7.3 6 7.3 5.9 4.1 5.4 4.5 2"],
	["2101", "7.5 5.3 5 5.5 4 2 4.3 2.2 1.1"],
	["2110", "7.5 5.8 4 6.1 4.8 2 4.6 1.7 0.8"],
	["2111", "5.5 4.5 2.1 5.1 1.8 0.9 1.8 0.7 0.2"],
	["2121", "5.3 2.4 1.4 2.4 1.2 0.5 1 0.3 0.1"]
]);
function macroScore({ eq1, eq2, eq3, eq4, eq5, eq6 }) {
	const row = SCORES.get(`${eq1}${eq2}${eq3}${eq6}`)?.split(" ");
	if (eq4 > 2 || eq5 > 2) return void 0;
	const score = row?.[eq4 * 3 + eq5];
	return score === void 0 ? void 0 : Number(score);
}
// scan/cvss-v4
var PREFIX2 = "CVSS:4.0/";
var LEVELS = new Map([
	["AV", "NALP"],
	["AC", "LH"],
	["AT", "NP"],
	["PR", "NLH"],
	["UI", "NPA"],
	["VC", "HLN"],
	["VI", "HLN"],
	["VA", "HLN"],
	["SC", "SHLN"],
	["SI", "SHLN"],
	["SA", "SHLN"],
	["E", "APU"],
	["CR", "HML"],
	["IR", "HML"],
	["AR", "HML"]
]);
var OPTIONAL = new Set(["E", "CR", "IR", "AR"]);
var PARTS = [
	{
		metrics: ["AV", "PR", "UI"],
		worst: new Map([
			["0", ["NNN"]],
			["1", ["ANN", "NLN", "NNP"]],
			["2", ["PNN", "ALP"]]
		]),
		depth: new Map([
			["0", 1],
			["1", 4],
			["2", 5]
		]),
		level: ({ eq1 }) => `${eq1}`,
		next: (macro) => [{ ...macro, eq1: macro.eq1 + 1 }]
	},
	{
		metrics: ["AC", "AT"],
		worst: new Map([
			["0", ["LN"]],
			["1", ["HN", "LP"]]
		]),
		depth: new Map([
			["0", 1],
			["1", 2]
		]),
		level: ({ eq2 }) => `${eq2}`,
		next: (macro) => [{ ...macro, eq2: macro.eq2 + 1 }]
	},
	{
		metrics: ["VC", "VI", "VA", "CR", "IR", "AR"],
		worst: new Map([
			["00", ["HHHHHH"]],
			["01", ["HHLMMH", "HHHMMM"]],
			["10", ["LHHHHH", "HLHHHH"]],
			["11", ["LHLHMH", "LHHHMM", "HLHMHM", "HLLMHH", "LLHHHM"]],
			["21", ["LLLHHH"]]
		]),
		depth: new Map([
			["00", 7],
			["01", 6],
			["10", 8],
			["11", 8],
			["21", 10]
		]),
		level: ({ eq3, eq6 }) => `${eq3}${eq6}`,
		next: nextOfThreeAndSix
	},
	{
		metrics: ["SC", "SI", "SA"],
		worst: new Map([
			["0", ["HSS"]],
			["1", ["HHH"]],
			["2", ["LLL"]]
		]),
		depth: new Map([
			["0", 6],
			["1", 5],
			["2", 4]
		]),
		level: ({ eq4 }) => `${eq4}`,
		next: (macro) => [{ ...macro, eq4: macro.eq4 + 1 }]
	},
	{
		metrics: ["E"],
		worst: new Map([
			["0", ["A"]],
			["1", ["P"]],
			["2", ["U"]]
		]),
		depth: new Map([
			["0", 1],
			["1", 1],
			["2", 1]
		]),
		level: ({ eq5 }) => `${eq5}`,
		next: (macro) => [{ ...macro, eq5: macro.eq5 + 1 }]
	}
];
function cvssV4Score(vector) {
	const stated = vector.startsWith(PREFIX2) ? parseMetrics(vector.slice(PREFIX2.length)) : void 0;
	const metrics = stated === void 0 ? void 0 : effectiveMetrics(stated);
	if (metrics === void 0) return void 0;
	if (["VC", "VI", "VA", "SC", "SI", "SA"].every((name) => metrics.get(name) === "N")) return 0;
	const macro = macroVectorOf(metrics);
	const score = macroScore(macro);
	if (score === void 0) return void 0;
	return Math.max(0, Math.min(10, toTenth(score - meanDistance(macro, score, metrics))));
}
function effectiveMetrics(stated) {
	const metrics = new Map();
	for (const [name, values] of LEVELS) {
		const own = stated.get(name) ?? (OPTIONAL.has(name) ? "X" : "");
		const modified = stated.get(`M${name}`) ?? "X";
		const value = modified === "X" ? own : modified;
		const counted = value === "X" && OPTIONAL.has(name) ? values.charAt(0) : value;
		const isAllowed = counted !== "S" || modified === "S";
		if (counted.length !== 1 || !values.includes(counted) || !isAllowed) return void 0;
		metrics.set(name, counted);
	}
	return metrics;
}
function macroVectorOf(metrics) {
	const is = (name, value) => metrics.get(name) === value;
	return {
		eq1: reachLevel(metrics),
		eq2: is("AC", "L") && is("AT", "N") ? 0 : 1,
		eq3: is("VC", "H") && is("VI", "H") ? 0 : isAnyHigh(metrics, ["VC", "VI", "VA"]) ? 1 : 2,
		eq4: is("SI", "S") || is("SA", "S") ? 0 : isAnyHigh(metrics, ["SC", "SI", "SA"]) ? 1 : 2,
		eq5: "APU".indexOf(metrics.get("E") ?? "A"),
		eq6: ["C", "I", "A"].some((name) => is(`${name}R`, "H") && is(`V${name}`, "H")) ? 0 : 1
	};
}
function reachLevel(metrics) {
	const isOpen = ["AV", "PR", "UI"].map((name) => metrics.get(name) === "N");
	if (!isOpen.includes(false)) return 0;
	return isOpen.includes(true) && metrics.get("AV") !== "P" ? 1 : 2;
}
function isAnyHigh(metrics, names) {
	return names.some((name) => metrics.get(name) === "H");
}
function nextOfThreeAndSix(macro) {
	const { eq3, eq6 } = macro;
	if (eq3 === 0 && eq6 === 0)
		return [
			{ ...macro, eq6: 1 },
			{ ...macro, eq3: 1 }
		];
	if (eq3 === 1 && eq6 === 0) return [{ ...macro, eq6: 1 }];
	return [{ ...macro, eq3: eq3 + 1 }];
}
function meanDistance(macro, score, metrics) {
	const distances = [];
	for (const part2 of PARTS) {
		const milder = part2.next(macro).map(macroScore).filter((next) => next !== void 0);
		if (milder.length === 0) continue;
		const level = part2.level(macro);
		const share = stepsBelowWorst(part2, level, metrics) / (part2.depth.get(level) ?? 1);
		distances.push((score - Math.max(...milder)) * share);
	}
	const sum2 = distances.reduce((total, distance) => total + distance, 0);
	return distances.length === 0 ? 0 : sum2 / distances.length;
}
function stepsBelowWorst(part2, level, metrics) {
	for (const worst of part2.worst.get(level) ?? []) {
		const steps = part2.metrics.map((name, index) => {
			const values = LEVELS.get(name) ?? "";
			return values.indexOf(metrics.get(name) ?? "") - values.indexOf(worst.charAt(index));
		});
		if (steps.every((step3) => step3 >= 0)) return steps.reduce((sum2, step3) => sum2 + step3, 0);
	}
	return 0;
}
function toTenth(value) {
	return Math.round((value + 1e-6) * 10) / 10;
}
// scan/severity
var UNKNOWN = { severity: "unknown" };
var CVSS = [
	["CVSS_V4", cvssV4Score],
	["CVSS_V3", cvssV3Score],
	["CVSS_V2", cvssV2Score]
];
var WORDS5 = new Map([
	["critical", "critical"],
	["high", "high"],
	["important", "high"],
	["medium", "medium"],
	["moderate", "medium"],
	["low", "low"],
	["minor", "low"],
	["negligible", "low"],
	["unimportant", "low"],
	["none", "none"]
]);
function ratingOf(advisory, affected) {
	const own = affected.map((entry) => rate(entry.severity, entry.severityWord));
	const best = own.reduce(worseSeverity, UNKNOWN);
	if (best.severity !== "unknown") return best;
	return rate(advisory.severity, advisory.severityWord);
}
function worseSeverity(a, b) {
	const order = compareSeverity(a.severity, b.severity);
	if (order !== 0) return order < 0 ? a : b;
	return (b.score ?? -1) > (a.score ?? -1) ? b : a;
}
function severityOfVector(vector) {
	const scores = CVSS.map(([, score2]) => score2(vector));
	const score = scores.find((each) => each !== void 0);
	return score === void 0 ? void 0 : severityOfScore(score);
}
function severityOfScore(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "none";
}
function rate(scores, word) {
	for (const [type, scoreOf] of CVSS) {
		const rated = scores.filter((entry) => entry.type === type).map(({ score: vector }) => rateVector(vector, scoreOf(vector)));
		const best = rated.reduce(worseSeverity, UNKNOWN);
		if (best.severity !== "unknown") return best;
	}
	const numbers = scores.filter(({ type }) => type === "CVSS_SCORE").map(rateNumber);
	const number = numbers.reduce(worseSeverity, UNKNOWN);
	if (number.severity !== "unknown") return number;
	const words2 = [word, ...scores.filter(isWord).map(({ score }) => score)];
	return words2.map(rateWord).reduce(worseSeverity, UNKNOWN);
}
function rateVector(vector, score) {
	return score === void 0 ? UNKNOWN : { severity: severityOfScore(score), score, vector };
}
function rateNumber({ score: text4 }) {
	const score = Number(text4);
	return score >= 0 && score <= 10 ? { severity: severityOfScore(score), score } : UNKNOWN;
}
function isWord({ type }) {
	return !type.startsWith("CVSS_");
}
function rateWord(word) {
	const severity = WORDS5.get(word?.toLowerCase().trim() ?? "");
	return severity === void 0 ? UNKNOWN : { severity };
}
// actions/verify/main
async function main(host) {
	await mainWithin(void 0, host);
}
async function mainWithin(limits, host) {
	if (isExportOnly(host))
		return await claimedRun(host, EXPORT, ({ files }) => exportOnly(host, files));
	await claimedRun(host, spec, (claim) => verify(host, claim, limits));
}
var EXPORT = { name: "export", outputs: spec.outputs };
function isExportOnly(host) {
	try {
		const { "export-only": input } = spec.inputs;
		return readInputs({ inputs: { "export-only": input } }, host)["export-only"];
	} catch {
		return false;
	}
}
async function exportOnly(host, files) {
	const inputs = readInputs(spec, host);
	const policy = await policyOf(inputs, host);
	showPolicy(policy.deciding, host);
	requireNothingElse(inputs);
	await exportPolicy(policy, void 0, { inputs, files, host });
	host.setOutput("decision", "");
	host.finish("pass", `Exported ${inputs.export.join(", ")}. Nothing was verified.`);
}
async function verify(host, claim, limits) {
	await clearResults(claim, host);
	const inputs = readInputs(spec, host);
	const reading = policyOf(inputs, host);
	const { begin, list: list2, first } = earlyEvidence();
	const resolving = resolveEarly(inputs, reading, host, begin);
	const policy = await reading;
	showPolicy(policy.deciding, host);
	if (inputs.platforms === "index" && policy.platforms === "all") {
		host.info("The `platforms` input is index, but the policy contains all. Using the stricter value: all");
	}
	const [targets, { verifySubjects }] = await Promise.all([resolving, importVerifier()]);
	const writeSummary = inputs["attest-summary"] ? await summaryWriter(inputs, targets, host) : void 0;
	const results = await verifySubjects(targets, policy, { inputs, host, list: list2, first, limits });
	const outcome = worstOutcome(results.map(({ decision }) => decision.outcome));
	for (const result of results) showVerified(result, host);
	await host.offer("json", () => resultsJson(results));
	await record(results, { policy, inputs, outcome, writeSummary, claim, host });
	if (inputs.summary) await writeJobSummary(results, host);
	const deployment = deploymentChoice(inputs);
	if (deployment !== void 0 && outcome === "pass") {
		const { recordDeployments } = await import("./linked-artifacts-YQ6Z3P6B.js");
		await recordDeployments(targets, deployment, githubAccess(host), host);
	}
	host.finish(outcome, explanation(results, host));
}
function resolveEarly(inputs, reading, host, begin) {
	const platforms = reading.then((policy) => policy.platforms ?? "index");
	const isAlone = inputs.image.length === 1 && inputs["evidence-repository"] === void 0;
	const named2 = { ...namedSubjects({ ...inputs, platforms: "index" }), platforms };
	const login = registryLogin(inputs);
	const resolving = resolveSubjects(named2, login, host, isAlone ? begin : void 0);
	for (const each of [platforms, resolving]) each.catch(() => void 0);
	return resolving;
}
async function importVerifier() {
	await setImmediate();
	return await import("./verify-subjects-L6WNPGNX.js");
}
function requireNothingElse(inputs) {
	const { image, "subject-path": path2, subjects, "subject-checksums": checksums } = inputs;
	const isNamed = image.length + path2.length > 0;
	if (inputs.export.length > 0 && !isNamed && subjects === void 0 && checksums === void 0)
		return;
	throw new UserError(
		"input-conflict",
		"`export-only` requires `export`, and accepts no image or file.",
		"To verify the image or file, remove `export-only`. Otherwise, remove the image or file."
	);
}
function resultsJson(results) {
	const verifications = results.map(({ verification }) => verification);
	return prettyJson(verifications.length === 1 ? verifications[0] : verifications);
}
async function summaryWriter(inputs, targets, host) {
	const { openSummaryWriter } = await import("./sign-summary-URDDMI5S.js");
	return await openSummaryWriter(inputs, targets, host);
}

export{mapConcurrently,describeError,messageWithFix,inlineFix,nearest,choice,flag,optionalFlag,text,secret,lines,choices,path,paths,terminalOnly,knownIfEmpty,inGroup,registryInputs,registryLogin,guardedFolders,networkOf,isObject,asObject,asArray,asString,asNumber,optionalString,optionalObject,optionalArray,stringAt,objectAt,arrayAt,scalarText,parseJson,DOCKER_HUB,parseImageReference,repositoryName,manifestReference,imageStoreDependencies,walkPath,makeFolder,linkInTheWay,createFile,openDraftFile,refuseLink,draftOf,writeTogether,writeFile,writeNewFile,removeFile,canonicalJson,canonicalJsonChunks,prettyJson,prettyJsonChunks,flag2,text3 as text2,words,count2 as count,formed,integer,numberFrom,choice2,constant,list,oneOrMore,map,object,closed,named,optional,nullable,checked,satisfying,PACKAGE_SCOPES,sourceSchema,platformImageSchema,problemSchema,INVENTORY_KIND,inventorySchema,OUTCOMES,worstOutcome,ROOT_ACTION,DECISION_KIND,decisionFileSchema,decidedBy,verifiedSubject,openStepFiles,claimedRun,claimRun,commentKey,jobLabel,workflowFile,movedInput,readInputs,plainDefault,runAction,finishWithError,shownPath,parseImageSource,MEDIA_TYPES,requireExactKeys,folded,writtenIndent,parseExactJson,parseUniqueJson,MAX_MANIFEST_BYTES,MAX_FOREIGN_MANIFEST_BYTES,parseManifest,mayBeManifest,hasImageConfig,PLATFORM_KEYS,declaredMediaType,parsePlatformName,formatPlatform,platformRank,contradicts,referencedImages,imagesUnder,requireManifest,noImages,verifiedChunks,readWhole,parseMirrors,describeReferrer,fallbackTag,referrersIn,requireBounded,namedIn,parseLayoutIndex,isRetriedStatus,retryDelayMs,redactUrl,redactText,isLoopback,LATER,unreachable,collectBytes,tooLarge,request,requestStream,isEnterpriseServer,INPUT_GROUPS,GROUP_TITLES,defineSpec,outputInputs,fileOrReference,isDate,dayBefore,MAX_DENIED,PACKAGE_RULES,FAIL_ON,SCOPES,REASON,scanSectionSchema,isPackageRule,CUSTOM_VARIABLES,CHOSEN_PROFILES,AUDIT_FAIL_ON,auditSectionSchema,subjectInputs,renamedSubjectInputs,namedSubjects,trustInputs,signingInputs,movedSigningInputs,rootChoice,trustChoice,signerInputs,signerChoice,storeInputs,storeChoice,keyInputs,signingChoice,parseGitConfig,readSmallGitFile,originOf2 as originOf,isObjectId,objectId,readHead,readReference,readIndex,workTreeAt,workTreesAround,decidingTree,pathBelow,isTracked,repositoryAt,findBase,filesBelow,changedFiles,withComparedBase,findGit,openObjects,parseCommit,parseTree,treeContent,kindOf2 as kindOf,openBaseReader,MAX_COMMAND,text2 as text3,strong,code,message,id,note,small,BREAK,blockSize,policiesText,changedRulesBlock,countNoun,grouped,listed,textWidth,cutToWidth,wrapInTwo,cutPath,visibleText,renderTable,lineText,showPolicy,subjectSchema,BUNDLE_MEDIA_TYPE,IN_TOTO_PAYLOAD_TYPE,STATEMENT_TYPE,COSIGN_SIGN_PREDICATE_TYPE,SLSA_PROVENANCE_PREDICATE_TYPE,makeStatement,digestOfFile,withEvidenceElsewhere,evidenceRepository,once,simpleSigningPayload,LEGACY_ANNOTATIONS,SIMPLE_SIGNING_MEDIA_TYPE,DSSE_MEDIA_TYPE,BUNDLE_MEDIA_TYPE_PREFIX,BUNDLE_TYPE_ANNOTATION,legacyTag,listEvidence,acceptText,acceptSentence,acceptSections,repositoryPath,declaredPath,artifactPath,sourceText,locationText,locationUrl,encodePath,withoutVersion,outcomeWords,outcomeSentence,capitalized,INCOMPLETE_HEADLINE,sanitizeControls,sanitizeLog,oneLine,escapeJsonControls,explainDecision,withOptions,optionHelp,KNOWN_PASSWORD,isKnownPasswordFinding,dayText,ageText,minuteText,downloadStep,oldDataText,oldDataWarning,OLD_DATA_TITLE,oldDataStep,oldestDay,dataAgeBlock,isNew,AUDIT_PROFILES,sharedRuleSchema,fileNoun,checkedAreaSchema,uncheckedFileSchema,CHANGE_STATES,comparisonSchema,imageChangeSchema,packageChangesSchema,REACHABILITY_LEVELS,SEVERITIES,findingSchema,compareText,compareSeverity,compareUrgency,compareFindingOrder,isAtLeast,openFindings,blockingFindings,suppressedFindings,compareFindings,severityCounts,bySeverity,findingsHeadline,dataText,baseText,mustBeRemoved,parseEcosystem,coversEcosystem,isPrerelease,advisedVersions,decodePercent,originText,imageNotes,ownerText,toolsText,platformsText,findingBlock,findingBlocks,suppressedBlock,severityOf,severityLabel,titleText,withoutMarks,packageNotes,ALREADY_IN_BASE,fixText,fixSentence,placeNotes,oldDataDay,shortDigest,withShortDigests,headlineWords,baseOf,verdictOf,isEmpty,worseFindingText,nextStep,nextSteps,splitComparison,differenceNotes,originText2,refusalText,UNREAD_TYPE,timeText,logUrl,runUrl,evidenceCount,verifiedBlock,madeBlock,documentsBlock,predicateName,subjectOf4 as subjectOf,kindsOf,spec,version,VERIFICATION_SUMMARY_PREDICATE_TYPE,bundleFileText,bundleLinesText,readEvidenceFile,WORKFLOW_ISSUER,RELEASE_ISSUER,SIGSTORE_AUDIENCE,instanceFor,trustedInstances,requireOwnInstance,requirePrivacy,baseFile,isProposedAt,readInputFile,requireInputFile,readPlainFile2 as readPlainFile,readOptionalFile,OPENVEX_PREDICATE_TYPE,openVexPredicate,CYCLONEDX_PREDICATE_TYPE,SPDX_PREDICATE_TYPE,sbomPredicate,TEST_RESULT_PREDICATE_TYPE,DENIED_LISTS,testResultPredicate,VULNERABILITIES_PREDICATE_TYPE,COSIGN_VULNERABILITIES_PREDICATE_TYPE,vulnerabilitiesPredicate,cosignVulnerabilitiesPredicate,artifactListText,isOfCommit,appendText,TEST_RESULT_FAMILY,RELEASE_FAMILY,VERIFICATION_SUMMARY_FAMILY,isOfFamily,familyOf,isPredicateOf,LEGACY_SIGNATURE_TYPE,MESSAGE_SIGNATURE_TYPE,requirePredicateType,RELEASE,RELEASE_SIGNERS,isSignedByGitHub,VEX_TYPES,EVIDENCE_ALIASES,evidenceNoun,nearestEvidenceAlias,evidenceTypes,identityPatternProblem,besidePolicy,readPolicy,subjectsInList,openImageSubject,subjectContent,namedSigners,identityBeside,requireUsable,httpFetch,plainLine,ERROR_EXIT_CODE,exitCodeOf,wallClock,githubAccess,readRunContext,runRepository,VERIFICATION_KIND,verificationSchema,policyChanges,ratingOf,worseSeverity,severityOfVector,severityOfScore,rateWord,createActionsHost,readTrustedFile,keyText,imageSubjects,resolveSubjects,main,mainWithin,githubOf,repositoryFacts,trustDomainOf,readerOf,remoteObjects,proposalFor,readingBase,workflowsChanged,openImageStore};

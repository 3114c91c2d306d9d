import {problemOf} from "./chunk-ZGMUH3FJ.js";
import {baseName, linesOf} from "./chunk-TPXQI3CS.js";
import {isObject, parseJson} from "./chunk-YI3G7OJ6.js";
import {DataError} from "./chunk-YCU6NLYP.js";
// ecosystems/graph
function packagesOfGraph(nodes, roots) {
	const direct = new Set(roots === void 0 ? [] : namedByManifests(nodes, roots));
	const runtime = reachable(nodes, roots?.runtime ?? []);
	const development = reachable(nodes, roots?.development ?? []);
	const packages = [];
	for (const [key, { found, needs }] of nodes) {
		if (found === void 0) continue;
		packages.push({
			...found,
			scope: scopeOf(key, runtime, development) ?? found.scope,
			isDirect: roots === void 0 ? found.isDirect : direct.has(key),
			dependsOn: needs.flatMap((need) => purlOfNeed(nodes.get(need), found))
		});
	}
	return packages;
}
function purlOfNeed(need, { purl }) {
	return need?.found === void 0 || need.found.purl === purl ? [] : [need.found.purl];
}
function* namedByManifests(nodes, roots) {
	yield* roots.runtime;
	yield* roots.development;
	for (const { found, needs } of nodes.values()) if (found === void 0) yield* needs;
}
function scopeOf(key, runtime, development) {
	if (runtime.has(key)) return "runtime";
	return development.has(key) ? "development" : void 0;
}
function reachable(nodes, from) {
	const seen = new Set();
	const waiting = [...from];
	for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
	}
	return seen;
}
// ecosystems/parse-each
var MAX_PROBLEMS = 1e3;
function parseEach(items, read) {
	const packages = [];
	const problems = [];
	for (const item of items) {
		try {
			const found = read(item);
			if (found !== void 0) packages.push(found);
		} catch (error) {
			const problem = problemOf(error);
			problems.push(problem);
			if (problems.length < MAX_PROBLEMS) continue;
			const message = `${MAX_PROBLEMS} entries cannot be read, and the entries after them were skipped`;
			problems.push({ ...problem, code: "limit-exceeded", message });
			break;
		}
	}
	return { packages, problems };
}
function parseGraph(items, read, roots) {
	const nodes = new Map();
	const doubts = [];
	const { problems } = parseEach(items, (item) => {
		const node = read(item);
		if (node === void 0) return void 0;
		nodes.set(node.key, node);
		for (const problem of node.problems ?? []) doubts.push(problem);
		return void 0;
	});
	return {
		packages: packagesOfGraph(nodes, roots),
		problems: [...problems, ...doubts.slice(0, MAX_PROBLEMS)]
	};
}
// ecosystems/unread
var MAX_NAMED = 10;
var MAX_SHOWN = 60;
function notALockfile(file, missing, fix) {
	const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
	return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text, line }, fix) {
	const stated = text.trimStart();
	const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
	const message = `${JSON.stringify(shown)} is not recognized. Fix: ${fix}`;
	return new DataError("unread-line", message, { path: file.path, line });
}
function unreadRows(file, rows, fix) {
	const named = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
	const next = rows[MAX_NAMED];
	if (next === void 0) return named;
	const count = rows.length - MAX_NAMED;
	const lines = count === 1 ? "1 more line is" : `${count} more lines are`;
	const message = `${lines} not recognized. Fix: ${fix}`;
	return [...named, { code: "unread-line", message, path: file.path, line: next.line }];
}
function withoutEntries({ path }, missing, fix) {
	return [...missing].slice(0, MAX_NAMED).map(({ needed, line }) => {
		const message = `A package needs ${needed.slice(0, 120)}, but the lockfile has no entry for it. Fix: ${fix}`;
		return { code: "malformed", message, path, line };
	});
}
function unusedLockfile({ path }, lockfile, setting) {
	const message = `The setting \`${setting}\` turns off ${lockfile}. Fix: remove the setting`;
	return { code: "contradiction", message, path };
}
function unlistedNeeds(file, entries, listed, fix) {
	const missing = new Map();
	for (const { needs, line } of entries) {
		for (const needed of needs) {
			if (!listed.has(needed) && !missing.has(needed)) missing.set(needed, { needed, line });
		}
	}
	return withoutEntries(file, missing.values(), fix);
}
function objectEntry(file, value, { text, line }) {
	if (isObject(value)) return value;
	const message = `${text} is not an object. Fix: regenerate the file with its tool`;
	throw new DataError("unread-line", message, { path: file.path, line });
}
// ecosystems/json-object
function readJsonObject(file, text = file.bytes) {
	const value = parseJson(text, file.path);
	if (isObject(value)) return value;
	throw new DataError("malformed", "the file is not a JSON object", { path: file.path });
}
// ecosystems/control-file
function readParagraphs(text, wanted) {
	const paragraphs = [];
	let fields = new Map();
	let first = 0;
	let current;
	const finish = () => {
		if (fields.size > 0) paragraphs.push({ line: first, fields });
		fields = new Map();
		first = 0;
		current = void 0;
	};
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row === "") {
			finish();
			continue;
		}
		if (fields.has("package") && PACKAGE.test(row)) finish();
		if (first === 0) first = line;
		current = addRow(fields, wanted, row, current);
	}
	finish();
	return paragraphs;
}
var PACKAGE = /^package\s*:/i;
function addRow(fields, wanted, row, current) {
	if (row.startsWith(" ") || row.startsWith("	")) {
		if (current !== void 0) fields.set(current, `${fields.get(current) ?? ""}
${row.trim()}`);
		return current;
	}
	const colon = row.indexOf(":");
	const name = row.slice(0, Math.max(colon, 0)).trim().toLowerCase();
	if (!wanted.has(name) || fields.has(name)) return void 0;
	fields.set(name, row.slice(colon + 1).trim());
	return name;
}
// ecosystems/npm/version-range
var PART = /^(\^|~|<=|>=|<|>|=)?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;
function mayBeIn(version, range) {
	const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
	if (numbers === void 0) return true;
	return range.replace(/^npm:/, "").split("||").some((all) => partsOf(all).every((part) => mayFit(numbers, part)));
}
function partsOf(stated) {
	const [least = "", most] = stated.split(" - ", 2);
	const range = most === void 0 ? stated : `>=${least.trim()} <=${most.trim()}`;
	const parts = range.replace(/([<>=^~])\s+/g, "$1").split(/\s+/);
	return parts.map((part) => part.replace(/(?:\.[xX*])+$/, "")).filter((part) => part !== "");
}
function mayFit(version, part) {
	const [, operator = "", ...stated] = PART.exec(part) ?? [];
	const numbers = stated.filter((one) => one !== void 0).map(Number);
	if (numbers.length === 0) return true;
	const order = compare(version, numbers);
	if (operator === "<") return order < 0;
	if (operator === "<=") return order <= 0;
	if (operator === ">") return order > 0;
	if (operator === ">=") return order >= 0;
	if (operator === "^" || operator === "~") {
		return order >= 0 && compare(version, numbers.slice(0, fixedBy(operator, numbers))) === 0;
	}
	return order === 0;
}
function fixedBy(operator, numbers) {
	if (operator === "~") return 2;
	const first = numbers.findIndex((one) => one !== 0);
	return first === -1 ? numbers.length : first + 1;
}
function compare(version, stated) {
	const differences = stated.map((one, index) => (version[index] ?? 0) - one);
	return differences.find((one) => one !== 0) ?? 0;
}
// ecosystems/program-manifest
var MAX_LENGTH = 1024 * 1024;
var MAX_REST = 500;
function readProgram(file, rules) {
	const text = withoutComments(file.bytes.toString("utf8").slice(0, MAX_LENGTH), rules.comment);
	if (text.trim() !== "" && !rules.own.test(text)) {
		throw notALockfile(file, rules.ownName, "add one, or exclude the file in .assayignore");
	}
	if (rules.comment === ";") requireEnd(text, file);
	const statements = [...text.matchAll(rules.statement)];
	const mentions = [...text.matchAll(rules.mention)].length;
	const dependencies = statements.flatMap((found) => {
		const { name: stated = "", rest = "" } = found.groups ?? {};
		const behind = rest.slice(0, MAX_REST);
		const name = rules.nameOf?.(stated) ?? stated;
		if (rules.local?.test(behind) === true) return [];
		const isDevelopment = rules.development?.test(found[0]) === true;
		const isOptional = rules.optional?.test(behind) === true;
		const exact = rules.exact?.(file, name, behind);
		return [{ name, isDevelopment, isOptional, range: rules.range?.(behind), exact }];
	});
	return { dependencies: distinct(dependencies), isProgram: mentions > statements.length };
}
var CLOJURE_TOKEN = /"(?:[^"\\]|\\.)*"?|\\.|[()[\]{}]/gs;
function requireEnd(text, { path }) {
	let depth = 0;
	for (const [token] of text.matchAll(CLOJURE_TOKEN)) {
		if (/^[([{]$/.test(token)) depth++;
		else if (/^[)\]}]$/.test(token)) depth--;
	}
	if (depth > 0)
		throw new DataError("malformed", "the file ends before its closing bracket", { path });
}
function distinct(dependencies) {
	const known = new Map();
	for (const one of dependencies) {
		const key = `${one.name} ${one.exact?.version ?? one.range ?? ""}`;
		if (!known.has(key)) known.set(key, one);
	}
	const byName = Map.groupBy(known.values(), ({ name }) => name);
	return [...byName.values()].flatMap(
		(all) => all.length === 1 ? all : all.map((one) => ({ ...one, isConditional: true }))
	);
}
function withoutComments(text, mark) {
	return text.split("\n").map((row) => row.slice(0, commentIn(row, mark))).join("\n");
}
function commentIn(row, mark) {
	let quote = "";
	for (let at = 0; at < row.length; at++) {
		const char = row.charAt(at);
		if (quote !== "") {
			if (char === quote) quote = "";
		} else if (row.startsWith(mark, at)) {
			return at;
		} else if (char === '"' || char === "'") {
			quote = char;
		}
	}
	return row.length;
}
// ecosystems/yaml-items
var MAX_TEXT = 1024;
function linesOfItems(text) {
	return linesAfter(text, (row) => row.startsWith("- ") ? row.slice(2) : void 0);
}
function linesOfKey(text, key) {
	const start = `${key}:`;
	return linesAfter(text, (row) => {
		const entry = row.startsWith("- ") ? row.slice(2).trimStart() : row;
		return entry.startsWith(start) ? entry.slice(start.length) : void 0;
	});
}
function linesAfter(text, pick) {
	const seen = new Map();
	let line = 0;
	for (const row of linesOf(text)) {
		line++;
		if (row.length > MAX_TEXT) continue;
		const value = pick(row.trimStart());
		if (value === void 0) continue;
		const stated = scalar(value.trim());
		const known = seen.get(stated);
		if (known === void 0) seen.set(stated, { lines: [line], next: 0 });
		else known.lines.push(line);
	}
	return (value) => {
		const found = seen.get(value);
		return found?.lines[found.next++];
	};
}
function scalar(text) {
	const quote = text.charAt(0);
	if (quote === '"' || quote === "'") {
		const end = text.indexOf(quote, 1);
		return end === -1 ? text : text.slice(1, end);
	}
	const comment = text.indexOf(" #");
	return (comment === -1 ? text : text.slice(0, comment)).trimEnd();
}
// json/json-with-comments
function strictJson(text) {
	const blanks = [];
	let comma = -1;
	for (const { kind, start, end } of tokensOf(text)) {
		if (kind === "comment") {
			blanks.push([start, end]);
			continue;
		}
		if (kind === "closing" && comma !== -1) blanks.push([comma, comma + 1]);
		comma = kind === "comma" ? start : -1;
	}
	return blanked(
		text,
		blanks.sort(([a], [b]) => a - b)
	);
}
function* tokensOf(text) {
	let at = 0;
	while (at < text.length) {
		const char = text.charAt(at);
		const start = at;
		at = endOfToken(text, at, char);
		if (!isSpace(char)) yield { kind: kindOf(char, at - start), start, end: at };
	}
}
function endOfToken(text, start, char) {
	if (char === '"') return endOfString(text, start);
	return char === "/" ? endOfComment(text, start) : start + 1;
}
function kindOf(char, length) {
	if (char === ",") return "comma";
	if (char === "]" || char === "}") return "closing";
	return char === "/" && length > 1 ? "comment" : "other";
}
function isSpace(char) {
	return char === " " || char === "\n" || char === "\r" || char === "	";
}
function endOfComment(text, start) {
	const kind = text.charAt(start + 1);
	if (kind !== "/" && kind !== "*") return start + 1;
	const mark = kind === "/" ? "\n" : "*/";
	const end = text.indexOf(mark, start + 2);
	if (end === -1) return text.length;
	return kind === "/" ? end : end + mark.length;
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "\\") at++;
		else if (char === '"') return at + 1;
	}
	return text.length;
}
function blanked(text, blanks) {
	const parts = [];
	let copied = 0;
	for (const [start, end] of blanks) {
		parts.push(text.slice(copied, start), text.slice(start, end).replace(/[^\n]/g, " "));
		copied = end;
	}
	parts.push(text.slice(copied));
	return parts.join("");
}

export {packagesOfGraph, parseEach, parseGraph, notALockfile, unread, unreadRows, withoutEntries, unusedLockfile, unlistedNeeds, objectEntry, readJsonObject, readParagraphs, mayBeIn, readProgram, linesOfItems, linesOfKey, strictJson};

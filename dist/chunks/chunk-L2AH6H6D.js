import {
	baseName,
	packageOf,
	problemOf
} from "./chunk-EELQQUEJ.js";
import {
	isObject,
	parseJson,
	writtenIndent
} from "./chunk-TYY32H6U.js";
import {
	DataError
} from "./chunk-6W7R4ZA7.js";

// shared/json/pretty-lines.ts
var MAX_DEPTH = 100;
var NO_MEMBERS = /* @__PURE__ */ new Map();
function prettyLines(text, descend, value) {
	if (Number.isNaN(linesOf(value, 0))) return void 0;
	const indent = writtenIndent(text, value);
	if (indent === void 0) return void 0;
	const place = { line: 1, path: [], isPretty: indent !== "" };
	return { line: 1, members: membersOf(value, place, descend) };
}
function membersOf(value, { line, path, isPretty }, descend) {
	if (!isContainer(value) || !descend(path)) return NO_MEMBERS;
	const members = /* @__PURE__ */ new Map();
	let next = line + Number(isPretty);
	for (const [key, member] of Object.entries(value)) {
		path.push(key);
		const inside = membersOf(member, { line: next, path, isPretty }, descend);
		members.set(key, { line: next, members: inside });
		path.pop();
		if (isPretty) next += linesOf(member, 0);
	}
	return members;
}
function linesOf(value, depth) {
	if (!isContainer(value)) return 1;
	if (depth > MAX_DEPTH) return Number.NaN;
	let lines = 0;
	for (const key in value) lines += linesOf(value[key], depth + 1);
	return lines === 0 ? 1 : lines + 2;
}
function isContainer(value) {
	return isObject(value) || Array.isArray(value);
}

// shared/json/positions.ts
var MAX_DEPTH2 = 300;
var NO_MEMBERS2 = /* @__PURE__ */ new Map();
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED = 10;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var COMMA = 44;
var COLON = 58;
var SPACE = 32;
var BYTE_ORDER_MARK = 65279;
function jsonLines(bytes, descend, value) {
	const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
	const pretty = value === void 0 ? void 0 : prettyLines(text, descend, value);
	return pretty ?? readValue({ text, at: 0, line: 1 }, [], descend);
}
function lineAt(lines, ...path) {
	let node = lines;
	for (const key of path) node = node?.members.get(key);
	return node?.line;
}
function readValue(cursor, path, descend) {
	skipSpace(cursor);
	const line = cursor.line;
	const first = cursor.text.charCodeAt(cursor.at);
	const isContainer2 = first === OPEN_BRACE || first === OPEN_BRACKET;
	if (!isContainer2 || path.length >= MAX_DEPTH2 || !descend(path)) {
		skipValue(cursor);
		return { line, members: NO_MEMBERS2 };
	}
	cursor.at++;
	const members = first === OPEN_BRACE ? readMembers(cursor, path, descend) : readItems(cursor, path, descend);
	return { line, members };
}
function readMembers(cursor, path, descend) {
	const members = /* @__PURE__ */ new Map();
	while (hasMore(cursor, CLOSE_BRACE)) {
		const line = cursor.line;
		const key = readKey(cursor);
		path.push(key);
		const value = readValue(cursor, path, descend);
		path.pop();
		members.set(key, { line, members: value.members });
	}
	return members;
}
function readItems(cursor, path, descend) {
	const members = /* @__PURE__ */ new Map();
	while (hasMore(cursor, CLOSE_BRACKET)) {
		const key = String(members.size);
		path.push(key);
		members.set(key, readValue(cursor, path, descend));
		path.pop();
	}
	return members;
}
function hasMore(cursor, close) {
	skipSpace(cursor);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === COMMA) {
		cursor.at++;
		skipSpace(cursor);
		return cursor.at < cursor.text.length;
	}
	if (code !== close) return cursor.at < cursor.text.length && code !== CLOSE_BRACE;
	cursor.at++;
	return false;
}
function readKey(cursor) {
	const start = cursor.at;
	skipValue(cursor);
	const raw = cursor.text.slice(start + 1, cursor.at - 1);
	skipSpace(cursor);
	if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
	return raw.includes("\\") ? unescaped(raw) : raw;
}
function unescaped(raw) {
	try {
		return String(JSON.parse(`"${raw}"`));
	} catch {
		return raw;
	}
}
function skipSpace(cursor) {
	for (; cursor.at < cursor.text.length; cursor.at++) {
		const code = cursor.text.charCodeAt(cursor.at);
		if (code === LINE_FEED) cursor.line++;
		else if (code > SPACE && code !== BYTE_ORDER_MARK) return;
	}
}
function skipValue(cursor) {
	const { text } = cursor;
	let depth = 0;
	for (; cursor.at < text.length; cursor.at++) {
		const code = text.charCodeAt(cursor.at);
		if (code === QUOTE) skipString(cursor);
		else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
		else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
		else if (code === LINE_FEED) cursor.line++;
		if (depth === 0 && isEnd(text, cursor.at)) break;
	}
	cursor.at++;
}
function isEnd(text, at) {
	const code = text.charCodeAt(at);
	if (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
	const next = text.charCodeAt(at + 1);
	return !(next > SPACE) || next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === COLON;
}
function skipString(cursor) {
	const { text } = cursor;
	let at = text.indexOf('"', cursor.at + 1);
	while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
	cursor.at = at === -1 ? text.length : at;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
	return backslashes % 2 === 1;
}

// shared/ecosystems/graph.ts
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
	const seen = /* @__PURE__ */ new Set();
	const waiting = [...from];
	for (let key = waiting.pop(); key !== void 0; key = waiting.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		for (const need of nodes.get(key)?.needs ?? []) waiting.push(need);
	}
	return seen;
}

// shared/ecosystems/json-object.ts
function readJsonObject(file, text = file.bytes) {
	const value = parseJson(text, file.path);
	if (isObject(value)) return value;
	throw new DataError("malformed", "the file is not a JSON object", { path: file.path });
}

// shared/ecosystems/parse-each.ts
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
	const nodes = /* @__PURE__ */ new Map();
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

// shared/ecosystems/python/python-package.ts
function pythonPackage(file, facts) {
	return packageOf(file, {
		...facts,
		type: "pypi",
		name: normalizedName(facts.name),
		fullName: facts.name,
		ecosystem: "PyPI"
	});
}
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}

// shared/ecosystems/unread.ts
var MAX_NAMED = 10;
var MAX_SHOWN = 60;
function notALockfile(file, missing, fix) {
	const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
	return new DataError("not-a-lockfile", message, { path: file.path });
}
function unread(file, { text, line }, fix) {
	const stated = text.trimStart();
	const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
	const message = `${JSON.stringify(shown)} is not understood. Fix: ${fix}`;
	return new DataError("unread-line", message, { path: file.path, line });
}
function unreadRows(file, rows, fix) {
	const named = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
	const next = rows[MAX_NAMED];
	if (next === void 0) return named;
	const count = rows.length - MAX_NAMED;
	const lines = count === 1 ? "1 more line is" : `${count} more lines are`;
	const message = `${lines} not understood. Fix: ${fix}`;
	return [...named, { code: "unread-line", message, path: file.path, line: next.line }];
}
function objectEntry(file, value, { text, line }) {
	if (isObject(value)) return value;
	const message = `${text} is not an object. Fix: regenerate the file with its tool`;
	throw new DataError("unread-line", message, { path: file.path, line });
}

// shared/ecosystems/vcs-url.ts
var SHORT_SSH = /^([^/@:]+@[^/:]+):(?!\/)(.+)$/;
var MAX_LENGTH = 2048;
function vcsUrl(repository, commit) {
	if (!repository || !commit || repository.length > MAX_LENGTH) return void 0;
	if (/^[a-z]+\+/.test(repository)) return `${repository}@${commit}`;
	const [, host, path] = SHORT_SSH.exec(repository) ?? [];
	return `git+${host === void 0 ? repository : `ssh://${host}/${path}`}@${commit}`;
}

export {
	jsonLines,
	lineAt,
	packagesOfGraph,
	readJsonObject,
	parseEach,
	parseGraph,
	pythonPackage,
	normalizedName,
	notALockfile,
	unread,
	unreadRows,
	objectEntry,
	vcsUrl
};

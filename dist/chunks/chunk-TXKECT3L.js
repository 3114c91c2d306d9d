// shared/json/positions.ts
var MAX_DEPTH = 300;
var NO_MEMBERS = /* @__PURE__ */ new Map();
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
function jsonLines(bytes, descend) {
	const text = typeof bytes === "string" ? bytes : bytes.toString("utf8");
	return readValue({ text, at: 0, line: 1 }, [], descend);
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
	const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
	if (!isContainer || path.length >= MAX_DEPTH || !descend(path)) {
		skipValue(cursor);
		return { line, members: NO_MEMBERS };
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

export {
	jsonLines,
	lineAt
};

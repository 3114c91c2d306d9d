import{DataError}from"./chunk-YCU6NLYP.js";
// ecosystems/toml
import{ parse, TomlError }from"../vendor/smol-toml.js";
function readToml(file) {
	try {
		return parse(file.bytes.toString("utf8"));
	} catch (cause) {
		if (!(cause instanceof TomlError)) throw cause;
		const [reason = ""] = cause.message.split("\n", 1);
		const location = { path: file.path, line: cause.line };
		throw new DataError("malformed", `the file is not valid TOML: ${reason}`, location, { cause });
	}
}
var LINE_FEED = 10;
var SPACE = 32;
function tableLines({ bytes }, header) {
	const lines = [];
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const found = bytes.indexOf(LINE_FEED, start);
		const end = found === -1 ? bytes.length : found;
		if (isRow(bytes, start, end, header)) lines.push(line);
		start = end + 1;
	}
	return lines;
}
function isRow(bytes, start, end, text) {
	let from = start;
	while (from < end && (bytes[from] ?? 0) <= SPACE) from++;
	if (bytes[from] !== text.charCodeAt(0)) return false;
	return bytes.toString("latin1", from, Math.min(end, from + MAX_ROW_LENGTH)).trimEnd() === text;
}
var MAX_ROW_LENGTH = 200;

export{readToml,tableLines};

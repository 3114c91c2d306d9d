import{physicalLines}from"./chunk-63MV2323.js";
// audit/compose/is-compose
var NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;
var JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;
function isComposeFile({ path, text }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (JSON_NAME.test(name)) return /"services"\s*:/.test(text);
	return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
}
var SERVICES = /^(?:["']?services["']?[ \t]*:|\{[^}]{0,500}?["']?services["']?[ \t]*:)/m;
function isCompose(text) {
	const found2 = SERVICES.exec(text);
	if (found2 === null || /^["']?(?:apiVersion|kind|jobs|stages|on)["']?[ \t]*:/m.test(text))
		return false;
	const value = text.slice(found2.index + found2[0].length, found2.index + 2e4);
	if (/^[ \t]*\{/.test(value)) return /["']?\b(?:image|build|extends)["']?[ \t]*:/.test(value);
	return /^[ \t]*(?:#.*)?\r?\n/.test(value) && /^[ \t]+(?:[\w."'-]+:[ \t]*\{[^}\n]{0,500}?)?["']?\b(?:image|build|extends)["']?[ \t]*:/m.test(value);
}
// docker/edit-value
var MAX_LENGTH = 250;
var MAX_STARS = 2;
function editValue(value, operator) {
	const isDouble = operator.charAt(0) === operator.charAt(1);
	const rest = operator.slice(isDouble ? 2 : 1);
	if (value.length > MAX_LENGTH || rest.split("*").length - 1 > MAX_STARS) return void 0;
	switch (operator.charAt(0)) {
		case "#":
			return value.replace(new RegExp(`^${patternOf(rest, isDouble)}`, "s"), "");
		case "%":
			return withoutSuffix(value, new RegExp(`^${patternOf(rest, true)}$`, "s"), isDouble);
		default: {
			const [, glob = "", text = ""] = /^((?:\\.|[^/\\])*)\/?(.*)$/s.exec(rest) ?? [];
			return value.replace(new RegExp(patternOf(glob, true), isDouble ? "gs" : "s"), () => text);
		}
	}
}
function withoutSuffix(value, pattern, isLongest) {
	const starts = Array.from({ length: value.length + 1 }, (_, at) => at);
	const isSuffix = (at) => pattern.test(value.slice(at));
	const start = isLongest ? starts.find(isSuffix) : starts.findLast(isSuffix);
	return value.slice(0, start);
}
function patternOf(glob, isGreedy) {
	return glob.replaceAll(/\\?[\s\S]/g, (part) => {
		if (part === "*") return isGreedy ? ".*" : ".*?";
		return part === "?" ? "." : part.slice(-1).replace(/[^\w\s]/, "\\$&");
	});
}
// docker/variables
var MAX_LENGTH2 = 4096;
var MAX_DEPTH = 10;
function substitute(text, lookup, depth = 0) {
	if (!text.includes("$")) return text;
	if (depth > MAX_DEPTH || text.length > MAX_LENGTH2) return void 0;
	let result = "";
	let at = 0;
	while (at < text.length) {
		if (text.charAt(at) !== "$") {
			result += text.charAt(at++);
			continue;
		}
		const piece = pieceAt(text, at, lookup, depth);
		if (piece === void 0 || result.length + piece.value.length > MAX_LENGTH2) return void 0;
		result += piece.value;
		at = piece.end;
	}
	return result;
}
function pieceAt(text, start, lookup, depth) {
	if (text.charAt(start + 1) === "$") return { value: "$", end: start + 2 };
	const isBraced = text.charAt(start + 1) === "{";
	const from = start + (isBraced ? 2 : 1);
	let end = from;
	while (end < text.length && /[A-Za-z0-9_]/.test(text.charAt(end))) end++;
	const name = text.slice(from, end);
	if (name === "") return void 0;
	if (!isBraced) return found(lookup(name), end);
	const close = closingBrace(text, end);
	if (close === -1) return void 0;
	return found(expand(lookup(name), text.slice(end, close), lookup, depth), close + 1);
}
function found(value, end) {
	return value === void 0 ? void 0 : { value, end };
}
function expand(value, operator, lookup, depth) {
	if (operator === "") return value;
	if (/^[#%/]/.test(operator)) return edited(value, substitute(operator, lookup, depth + 1));
	const isStrict = operator.startsWith(":");
	const isSet = value !== void 0 && !(isStrict && value === "");
	const sign = operator.charAt(isStrict ? 1 : 0);
	const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
	if (sign === "-") return isSet ? value : word();
	if (sign === "+") return isSet ? word() : "";
	return sign === "?" && isSet ? value : void 0;
}
function edited(value, operator) {
	return value === void 0 || operator === void 0 ? void 0 : editValue(value, operator);
}
function closingBrace(text, from) {
	let depth = 1;
	for (let at = from; at < text.length; at++) {
		if (text.charAt(at) === "{") depth++;
		if (text.charAt(at) === "}") depth--;
		if (depth === 0) return at;
	}
	return -1;
}
// docker/frontend
function frontendOf(text) {
	return inDirectives(text, "#") ?? inDirectives(text, "//") ?? inObject(text);
}
function inDirectives(text, mark) {
	for (const { text: row, start, line } of physicalLines(text)) {
		if (line === 1 && row.startsWith("#!")) continue;
		const match = DIRECTIVE.exec(row);
		if (match === null || match[1] !== mark) return void 0;
		const [whole = "", , name = "", image = ""] = match;
		if (name.toLowerCase() === "syntax") {
			const end = start + whole.length;
			return { image, span: { start: end - image.length, end }, line };
		}
	}
	return void 0;
}
var DIRECTIVE = /^\s*(#|\/\/)\s*([a-z][a-z0-9]*)\s*=\s*([^\s]+)/i;
function inObject(text) {
	if (!/^\uFEFF?\s*\{/.test(text)) return void 0;
	const match = /"syntax"\s*:\s*"([^"\s\\]+)/i.exec(text);
	if (match === null) return void 0;
	const [whole, image = ""] = match;
	const end = match.index + whole.length;
	const line = text.slice(0, end).split("\n").length;
	return { image, span: { start: end - image.length, end }, line };
}
// docker/stages
var MAX_STAGES = 1e4;
function readStages({ instructions }) {
	const stages = [];
	const byName = new Map();
	const defaults = new Map();
	for (const instruction of instructions) {
		const stage = stages.at(-1);
		if (instruction.name === "FROM" && stages.length < MAX_STAGES) {
			const opened = openStage(instruction, stages.length, defaults, byName);
			if (opened.name !== void 0) byName.set(opened.name, stages.length);
			stages.push(opened);
		} else if (stage !== void 0) addInstruction(stage, instruction, byName, stages.length);
		else if (instruction.name === "ARG") addDefaults(defaults, instruction);
	}
	return stages;
}
function addInstruction(stage, instruction, byName, count) {
	stage.instructions.push(instruction);
	const { trigger, line } = instruction;
	const own = trigger ?? instruction;
	const copied = own.name === "COPY" ? valuesOf(own, "from") : [];
	const mounted = (own.name === "RUN" ? valuesOf(own, "mount") : []).flatMap((mount) => mount.split(",")).filter((option) => option.startsWith("from=")).map((option) => option.slice("from=".length));
	const origins = (from) => trigger !== void 0 && isForeignStage(from, byName) ? [] : originOf(from, line, byName, count);
	stage.copied.push(...copied.flatMap(origins));
	stage.mounted.push(...mounted.flatMap(origins));
}
function isForeignStage(from, byName) {
	return !byName.has(from.toLowerCase()) && !/[/:@]/.test(from);
}
function valuesOf({ flags }, name) {
	return flags.filter((flag) => flag.name === name).map(({ value = "" }) => value);
}
function addDefaults(defaults, { words }) {
	for (const { text } of words) {
		const equals = text.indexOf("=");
		if (equals < 1) continue;
		const value = substitute(text.slice(equals + 1), (name) => defaults.get(name));
		if (value !== void 0) defaults.set(text.slice(0, equals), value);
	}
}
var PLACEHOLDER = /[{}<>%]|^@/;
function openStage(from, index, defaults, byName) {
	const { words, line } = from;
	const [baseWord, as, named] = words;
	const image = substitute(baseWord?.text ?? "", (name2) => defaults.get(name2));
	const nameWord = as?.text.toUpperCase() === "AS" ? named : void 0;
	const base = baseOf(image, line, byName);
	const name = nameWord?.text.toLowerCase();
	const rest = { copied: [], mounted: [], instructions: [] };
	return { index, name, nameWord, baseWord, base, from, line, ...rest };
}
function baseOf(image, line, byName) {
	if (image === void 0 || image === "" || PLACEHOLDER.test(image)) return void 0;
	const index = byName.get(image.toLowerCase());
	return index === void 0 ? { kind: "image", name: image, line } : { kind: "stage", index, line };
}
function originOf(from, line, byName, count) {
	const number = /^\d+$/.test(from) ? Number(from) : void 0;
	const index = byName.get(from.toLowerCase()) ?? number;
	if (index !== void 0) return index < count ? [{ kind: "stage", index, line }] : [];
	return from === "" || from.includes("$") || PLACEHOLDER.test(from) ? [] : [{ kind: "image", name: from, line }];
}

export{substitute,frontendOf,readStages,isComposeFile};

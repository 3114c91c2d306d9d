// audit/areas
var AREAS = [
	{
		name: "compose",
		mayRead: ({ path, text }) => /(?:^|\/)\.env$/.test(path) || /\.(?:ya?ml|json)$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text)),
		load: async () => (await import("./chunk-VSOHWMQW.js")).composeArea
	},
	{
		name: "dependabot",
		mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
		load: async () => (await import("./dependabot-C5LSQFDE.js")).dependabotArea
	},
	{
		name: "dockerfile",
		mayRead: ({ path, text, isDockerfile = false }) => isDockerfile || /(?:docker|container)(?:file|ignore)|docker-bake/i.test(path) || text.includes("dockerfile_inline"),
		load: async () => (await import("./chunk-SFMBZPYI.js")).dockerfileArea
	},
	{
		name: "image",
		mayRead: ({ image }) => image !== void 0,
		load: async () => (await import("./image-HF36W5BM.js")).imageArea
	},
	{
		name: "kubernetes",
		mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
		load: async () => (await import("./kubernetes-EVIMYXMD.js")).kubernetesArea
	},
	{
		name: "secret",
		mayRead: () => true,
		load: async () => (await import("./chunk-BDY2CZ5F.js")).secretsArea
	},
	{
		name: "workflow",
		mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
		load: async () => (await import("./chunk-BSKYA6R4.js")).workflowArea
	}
];
async function allRules() {
	const areas = await Promise.all(AREAS.map(({ load }) => load()));
	return areas.flatMap(({ rules }) => rules);
}
var BINARY_AREA = "secret";
var IMAGE_AREA = "image";
async function areasFor(files, areas = AREAS) {
	const found = await Promise.all(
		areas.map(async ({ name, mayRead, load }) => {
			const readable = files.filter(
				({ bytes, image }) => (bytes === void 0 || name === BINARY_AREA) && (image === void 0 || name === IMAGE_AREA)
			);
			const candidates = readable.filter(mayRead);
			if (candidates.length === 0) return [];
			const area = await load();
			const own = candidates.filter((file) => area.reads(file));
			return own.length === 0 ? [] : [{ area, files: own }];
		})
	);
	return found.flat();
}
// docker/physical-lines
function* physicalLines(text) {
	let start = text.startsWith("\uFEFF") ? 1 : 0;
	for (let line = 1; start < text.length; line++) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		const end = stop > start && text.charAt(stop - 1) === "\r" ? stop - 1 : stop;
		const next = newline === -1 ? text.length : newline + 1;
		yield { text: text.slice(start, end), start, end, line, next };
		start = next;
	}
}
// docker/directives
function directivesOf(text) {
	const found = new Map();
	for (const { text: row } of physicalLines(text)) {
		const match = /^#\s*([a-z]+)\s*=\s*(\S.*)$/i.exec(row.trim());
		const name = match?.[1]?.toLowerCase();
		if (name === void 0 || found.has(name)) break;
		found.set(name, match?.[2]?.trim() ?? "");
	}
	return found;
}
// docker/shell-skip
var MAX_DEPTH = 50;
function skipSingleQuotes(text, start) {
	return after(text, "'", start + 1);
}
function skipDoubleQuotes(text, start, depth = 0) {
	let at = start + 1;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === '"') return at + 1;
		if (character === "\\") at += 2;
		else at = skipExpansion(text, at, depth) ?? at + 1;
	}
	return text.length;
}
function skipExpansion(text, at, depth = 0) {
	if (text.charAt(at) === "`") return skipBackquotes(text, at);
	if (text.charAt(at) !== "$") return void 0;
	const next = text.charAt(at + 1);
	if (next === "(") return skipGroup(text, at + 1, ")", depth + 1);
	if (next === "{") return skipGroup(text, at + 1, "}", depth + 1);
	return void 0;
}
function skipBackquotes(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		if (text.charAt(at) === "`") return at + 1;
		if (text.charAt(at) === "\\") at++;
	}
	return text.length;
}
function skipGroup(text, start, close, depth = 0) {
	if (depth > MAX_DEPTH) return text.length;
	const open = text.charAt(start);
	let level = 0;
	let at = start;
	while (at < text.length) {
		const character = text.charAt(at);
		if (character === close && --level === 0) return at + 1;
		if (character === open) level++;
		at = skipPart(text, at, depth) ?? at + 1;
	}
	return text.length;
}
function skipPart(text, at, depth) {
	switch (text.charAt(at)) {
		case "'":
			return skipSingleQuotes(text, at);
		case '"':
			return skipDoubleQuotes(text, at, depth + 1);
		case "\\":
			return at + 2;
		default:
			return skipExpansion(text, at, depth);
	}
}
function after(text, mark, from) {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end + mark.length;
}
// docker/heredocs
var WITH_DOCUMENTS = /^(?:ONBUILD[ \t]+)?(?:RUN|COPY|ADD)[ \t]/i;
var START = /^\d*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2(?=$|[\s;|&><)])/;
function openHeredocs(text) {
	if (!text.includes("<<") || !WITH_DOCUMENTS.test(text)) return [];
	const found = [];
	let at = 0;
	while (at < text.length) {
		const match = startsWord(text, at) ? START.exec(text.slice(at, at + MAX_START)) : null;
		if (match !== null) {
			const [, dash, quote, name = ""] = match;
			found.push({ name, stripsTabs: dash === "-", isExpanded: quote === "" });
		}
		at = match === null ? endOfPart(text, at) : at + match[0].length;
	}
	return found;
}
var MAX_START = 200;
function startsWord(text, at) {
	return /[\d<]/.test(text.charAt(at)) && /\s/.test(text.charAt(at - 1));
}
function endOfPart(text, at) {
	const character = text.charAt(at);
	if (character === "\\") return at + 2;
	if (character === "'") return skipSingleQuotes(text, at);
	return character === '"' ? skipDoubleQuotes(text, at) : at + 1;
}
// docker/joined-text
function plainText(text, source) {
	return { text, pieces: [{ at: 0, source }] };
}
function spanIn({ pieces }, start, end) {
	const from = sourceOf(pieces, start);
	return { start: from, end: end <= start ? from : sourceOf(pieces, end - 1) + 1 };
}
function sliceOf({ text, pieces }, start, end) {
	const first = pieceIndex(pieces, start);
	const kept = pieces.slice(first).filter(({ at }) => at <= start || at < end).map(
		({ at, source }) => at <= start ? { at: 0, source: source + start - at } : { at: at - start, source }
	);
	return { text: text.slice(start, end), pieces: kept };
}
function sourceOf(pieces, offset) {
	const piece = pieces[pieceIndex(pieces, offset)];
	return piece === void 0 ? offset : piece.source + offset - piece.at;
}
function pieceIndex(pieces, offset) {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// docker/words
function wordsOf(joined) {
	const words = [];
	const { text } = joined;
	let at = 0;
	while (at < text.length) {
		if (isBlank(text.charAt(at))) {
			at++;
			continue;
		}
		const { value, end } = readWord(text, at);
		const place = { start: at, end };
		words.push({ text: value, raw: text.slice(at, end), span: spanIn(joined, at, end), at: place });
		at = end;
	}
	return words;
}
function readWord(text, start) {
	let value = "";
	let at = start;
	while (at < text.length && !isBlank(text.charAt(at))) {
		const character = text.charAt(at);
		if (character === "\\") {
			value += text.charAt(at + 1);
			at += 2;
		} else if (character === '"' || character === "'") {
			const end = closingQuote(text, at);
			value += text.slice(at + 1, end);
			at = end + 1;
		} else if (text.startsWith("${", at)) {
			const end = text.indexOf("}", at);
			const stop = end === -1 ? text.length : end + 1;
			value += text.slice(at, stop);
			at = stop;
		} else {
			value += character;
			at++;
		}
	}
	return { value, end: Math.min(at, text.length) };
}
function closingQuote(text, start) {
	const quote = text.charAt(start);
	for (let at = start + 1; at < text.length; at++) {
		if (text.charAt(at) === quote) return at;
		if (text.charAt(at) === "\\" && quote === '"') at++;
	}
	return text.length;
}
function isBlank(character) {
	return character === " " || character === "	" || character === "\n" || character === "\r";
}
var JSON_STRING = /"((?:[^"\\]|\\.)*)"/y;
function jsonWords(joined) {
	const { text } = joined;
	if (!text.startsWith("[")) return void 0;
	const values = parsedStrings(text);
	if (values === void 0) return void 0;
	const words = [];
	let at = 1;
	for (const value of values) {
		JSON_STRING.lastIndex = text.indexOf('"', at);
		const raw = JSON_STRING.exec(text)?.[0] ?? "";
		const start = text.indexOf('"', at);
		at = start + raw.length;
		words.push({ text: value, raw, span: spanIn(joined, start, at), at: { start, end: at } });
	}
	return words;
}
function parsedStrings(text) {
	try {
		const parsed = JSON.parse(text);
		const isStrings = Array.isArray(parsed) && parsed.every((item) => typeof item === "string");
		return isStrings ? parsed : void 0;
	} catch {
		return void 0;
	}
}
// docker/instruction
var WITH_FLAGS = new Set(["FROM", "RUN", "COPY", "ADD", "HEALTHCHECK"]);
var WITH_JSON = new Set(["RUN", "CMD", "ENTRYPOINT", "COPY", "ADD", "SHELL", "VOLUME"]);
function parseInstruction(joined, lines, depth = 0) {
	const { text } = joined;
	const nameEnd = endOfName(text);
	const keyword = text.slice(0, nameEnd);
	const name = keyword.toUpperCase();
	const restStart = nameEnd + blanksAt(text, nameEnd);
	const rest = sliceOf(joined, restStart, text.trimEnd().length);
	const { flags, end } = WITH_FLAGS.has(name) ? flagsOf(rest) : { flags: [], end: 0 };
	const body = sliceOf(rest, end, rest.text.length);
	const json = WITH_JSON.has(name) ? jsonWords(body) : void 0;
	const instruction = {
		name,
		keyword,
		keywordSpan: spanIn(joined, 0, nameEnd),
		span: { start: spanIn(joined, 0, 1).start, end: lines.end },
		line: lines.line,
		rest,
		flags,
		body,
		words: json ?? wordsOf(body),
		isJson: json !== void 0,
		heredocs: lines.heredocs,
		emptyLines: lines.emptyLines
	};
	if (name !== "ONBUILD" || rest.text === "" || depth > 0) return instruction;
	return { ...instruction, trigger: parseInstruction(rest, lines, depth + 1) };
}
function endOfName(text) {
	const end = text.search(/\s/);
	return end === -1 ? text.length : end;
}
function blanksAt(text, at) {
	const rest = text.slice(at);
	return rest.length - rest.trimStart().length;
}
function flagsOf(rest) {
	if (!rest.text.startsWith("--")) return { flags: [], end: 0 };
	const flags = [];
	for (const word of wordsOf(rest)) {
		if (!word.raw.startsWith("--")) return { flags, end: word.at.start };
		const equals = word.raw.indexOf("=");
		const isBare = equals === -1;
		const { start, end } = word.at;
		flags.push({
			name: isBare ? word.raw.slice(2) : word.raw.slice(2, equals),
			value: isBare ? void 0 : word.text.slice(word.text.indexOf("=") + 1),
			span: word.span,
			valueSpan: spanIn(rest, isBare ? end : start + equals + 1, end)
		});
	}
	return { flags, end: rest.text.length };
}
// docker/read-dockerfile
var MAX_LENGTH = 64 * 1024;
function readDockerfile(text) {
	const directives = directivesOf(text);
	return { directives, ...new Reader(text, directives.get("escape") === "`" ? "`" : "\\").read() };
}
var Reader = class {
	#text;
	#mark;
	#comments = [];
	#instructions = [];
	#open;
	#pending;
	#heredocs = [];
	#bodyStart = 0;
	#cutLine;
	constructor(text, mark) {
		this.#text = text;
		this.#mark = mark;
	}
	read() {
		for (const line of physicalLines(this.#text)) {
			if (this.#pending !== void 0) this.#heredocLine(line);
			else this.#instructionLine(line);
		}
		if (this.#open !== void 0) this.#close(this.#open);
		const openLine = this.#pending?.open.first.line;
		if (this.#pending !== void 0) this.#finish(this.#pending.joined, this.#pending.open);
		return {
			comments: this.#comments,
			instructions: this.#instructions,
			...openLine !== void 0 && { openLine },
			...this.#cutLine !== void 0 && { cutLine: this.#cutLine }
		};
	}
	#instructionLine(line) {
		const indent = line.text.length - line.text.trimStart().length;
		if (line.text.charAt(indent) === "#") {
			const start = line.start + indent;
			this.#comments.push({ text: line.text.slice(indent), start, end: line.end, line: line.line });
			return;
		}
		if (indent === line.text.length) {
			this.#open?.emptyLines.push({ start: line.start, end: line.next });
			return;
		}
		const isFirst = this.#open === void 0;
		this.#open ??= openAt(line, indent);
		if (this.#add(this.#open, line, isFirst ? indent : 0)) return;
		this.#close(this.#open);
	}
	#add(open, line, from) {
		const kept = line.text.trimEnd();
		const isContinued = endsWithContinuation(kept, this.#mark);
		const part = isContinued ? kept.slice(from, -1) : kept.slice(from);
		open.end = line.start + kept.length;
		if (open.length + part.length <= MAX_LENGTH) {
			open.pieces.push({ at: open.length, source: line.start + from });
			open.parts.push(part);
			open.length += part.length;
		} else this.#cutLine ??= open.first.line;
		return isContinued;
	}
	#close(open) {
		this.#open = void 0;
		const joined = { text: open.parts.join(""), pieces: open.pieces };
		const waiting = openHeredocs(joined.text);
		if (waiting.length === 0) this.#finish(joined, open);
		else this.#pending = { joined, open, waiting };
		this.#bodyStart = -1;
	}
	#heredocLine(line) {
		const { joined, open, waiting } = this.#pending ?? {};
		const current = waiting?.[this.#heredocs.length];
		if (joined === void 0 || open === void 0 || current === void 0) return;
		if (this.#bodyStart === -1) this.#bodyStart = line.start;
		const stated = current.stripsTabs ? line.text.replace(/^\t+/, "") : line.text;
		if (stated !== current.name) return;
		const text = this.#text.slice(this.#bodyStart, line.start);
		this.#heredocs.push({ ...current, text, start: this.#bodyStart, end: line.start });
		this.#bodyStart = -1;
		if (waiting?.length === this.#heredocs.length) this.#finish(joined, open);
	}
	#finish(joined, open) {
		this.#instructions.push(
			parseInstruction(joined, {
				line: open.first.line,
				end: open.end,
				heredocs: this.#heredocs,
				emptyLines: open.emptyLines
			})
		);
		this.#pending = void 0;
		this.#heredocs = [];
	}
};
function openAt(first, indent) {
	const end = first.start + indent;
	return { first, parts: [], pieces: [], emptyLines: [], length: 0, end };
}
function endsWithContinuation(text, mark) {
	return text.endsWith(mark) && text.charAt(text.length - 2) !== mark;
}
// json/write-yaml
import{ dump }from"../vendor/js-yaml.js";
function writeYaml(value) {
	return dump(value, { lineWidth: -1, noRefs: true });
}

export{physicalLines,skipSingleQuotes,skipDoubleQuotes,skipExpansion,skipBackquotes,skipGroup,plainText,spanIn,sliceOf,readDockerfile,writeYaml,AREAS,allRules,areasFor};

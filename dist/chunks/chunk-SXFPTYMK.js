import{textPlaces}from"./chunk-5C4LGZKE.js";
import{lineCounter}from"./chunk-3B7BY7XH.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// json/yaml
import{EVENT_MAPPING,EVENT_POP,EVENT_SCALAR,EVENT_SEQUENCE,loadAll,parseEvents as parseEvents2,YAMLException}from"../vendor/js-yaml.js";
// json/yaml-breaks
import{ parseEvents }from"../vendor/js-yaml.js";
var OLD_BREAK = /[\u0085\u2028\u2029]/g;
function oldBreakIn(text, maxDepth) {
	const first = text.search(OLD_BREAK);
	const own = first === -1 ? void 0 : eventsOf(text, maxDepth);
	if (own === void 0) return void 0;
	const other = eventsOf(withBreaks(text, own), maxDepth);
	return other !== void 0 && placesOf(own) === placesOf(other) ? void 0 : first;
}
function withBreaks(text, events) {
	let result = "";
	for (const event of events) {
		if (!("valueStart" in event) || !/["']/.test(text.charAt(event.valueStart - 1))) continue;
		result += text.slice(result.length, event.valueStart).replaceAll(OLD_BREAK, "\n");
		result += text.slice(result.length, event.valueEnd).replaceAll(OLD_BREAK, " ");
	}
	return result + text.slice(result.length).replaceAll(OLD_BREAK, "\n");
}
function eventsOf(text, maxDepth) {
	try {
		return parseEvents(text, { maxDepth });
	} catch {
		return void 0;
	}
}
function placesOf(events) {
	const places = events.map(
		(event) => "valueStart" in event ? `${event.type}:${event.valueStart}-${event.valueEnd}` : event.type
	);
	return places.join(" ");
}
// json/yaml
var MAX_LENGTH = 64 * 1024 * 1024;
var YAML_MAX_DEPTH = 100;
var MAX_PATH = 1024;
var MAX_ALIASES = 100;
function parseYaml(text, path) {
	const documents = parseYamlDocuments(text, path);
	if (documents.length <= 1) return documents[0];
	throw new DataError("malformed", "more than one YAML document found", { path });
}
function parseYamlDocuments(text, path, maxAliases = MAX_ALIASES) {
	checkYamlText(text, path);
	const options = { filename: path, maxDepth: YAML_MAX_DEPTH, maxAliases };
	return guardedYaml(path, () => loadAll(text, options));
}
function yamlLines(text, path) {
	checkYamlText(text, path);
	const events = guardedYaml(
		path,
		() => parseEvents2(text, { filename: path, maxDepth: YAML_MAX_DEPTH })
	);
	const walk = { text, events, at: 0, lines: new Map(), lineAt: lineCounter(text) };
	while (walk.at < events.length) {
		const event = events[walk.at];
		if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) walkValue(walk, "");
		else walk.at++;
	}
	return walk.lines;
}
function walkValue(walk, path) {
	const event = walk.events[walk.at++];
	if (event?.type === EVENT_MAPPING) walkMapping(walk, path);
	if (event?.type === EVENT_SEQUENCE) walkSequence(walk, path);
}
function walkMapping(walk, path) {
	while (walk.at < walk.events.length && walk.events[walk.at]?.type !== EVENT_POP) {
		const key = walk.events[walk.at];
		if (key?.type !== EVENT_SCALAR) {
			walkValue(walk, path);
			walkValue(walk, path);
			continue;
		}
		walk.at++;
		const name = walk.text.slice(key.valueStart, key.valueEnd);
		const inner = path === "" ? name : `${path}.${name}`;
		note(walk, inner, key.valueStart);
		walkValue(walk, inner);
	}
	walk.at++;
}
function walkSequence(walk, path) {
	for (let index = 0; walk.at < walk.events.length; index++) {
		const event = walk.events[walk.at];
		if (event?.type === EVENT_POP) break;
		const start = startOf(event);
		const inner = `${path}[${index}]`;
		if (start !== void 0) note(walk, inner, start);
		walkValue(walk, inner);
	}
	walk.at++;
}
function note(walk, path, start) {
	if (path.length <= MAX_PATH) walk.lines.set(path, walk.lineAt(start));
}
function startOf(event) {
	if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) return event.start;
	return event?.type === EVENT_SCALAR ? event.valueStart : void 0;
}
function checkYamlText(text, path) {
	const mark = text.indexOf("\n\uFEFF");
	if (mark !== -1) {
		const message2 = "the file contains a byte order mark after its start. Fix: remove the mark";
		throw new DataError("contradiction", message2, { path, line: lineCounter(text)(mark + 1) });
	}
	if (text.length > MAX_LENGTH) {
		const message2 = `the document has ${text.length} characters; the limit is ${MAX_LENGTH}`;
		throw new DataError("limit-exceeded", message2, { path });
	}
	const at = oldBreakIn(text, YAML_MAX_DEPTH);
	if (at === void 0) return;
	const message = "a character is a line break for some tools but not for others. Fix: replace it with a space or a line feed";
	throw new DataError("contradiction", message, { path, line: lineCounter(text)(at) });
}
function guardedYaml(path, read) {
	try {
		return read();
	} catch (cause) {
		if (!(cause instanceof YAMLException)) throw cause;
		const line = cause.mark === void 0 ? void 0 : cause.mark.line + 1;
		const message = `the content is not valid YAML: ${cause.reason}`;
		throw new DataError("malformed", message, { path, line }, { cause });
	}
}
// audit/apply-rules
function applyRules(rules, subjects, facts) {
	const hits = [];
	for (const subject of subjects) {
		const { file } = subject;
		for (const rule of rules) {
			for (const hit of rule.check(subject, facts)) hits.push({ rule, file, hit });
		}
	}
	return hits;
}
// json/yaml-tree
import{COLLECTION_STYLE,EVENT_ALIAS,EVENT_DOCUMENT,EVENT_MAPPING as EVENT_MAPPING2,EVENT_POP as EVENT_POP2,EVENT_SCALAR as EVENT_SCALAR2,EVENT_SEQUENCE as EVENT_SEQUENCE2,getScalarValue,parseEvents as parseEvents3,SCALAR_STYLE}from"../vendor/js-yaml.js";
// json/plain-value
var NULL = /^(?:~|null|Null|NULL|)$/;
var TRUE = /^(?:true|True|TRUE)$/;
var FALSE = /^(?:false|False|FALSE)$/;
var INTEGER = /^[-+]?[0-9]+$/;
var OCTAL = /^0o[0-7]+$/;
var HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var INFINITY = /^([-+]?)\.(?:inf|Inf|INF)$/;
var NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
function plainValue(text) {
	if (NULL.test(text)) return null;
	if (TRUE.test(text)) return true;
	if (FALSE.test(text)) return false;
	if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text) || FLOAT.test(text)) {
		return Number(text);
	}
	if (NOT_A_NUMBER.test(text)) return Number.NaN;
	const infinity = INFINITY.exec(text);
	if (infinity !== null)
		return infinity[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return text;
}
// json/yaml-tree
var MAX_NODES = 1e6;
var TEXT_TAG = /^!(?:!str|<tag:yaml\.org,2002:str>)?$/;
var PLAIN_TAG = /^!.*[!:](?:bool|int|float|null)>?$/;
function readYamlTrees(text, path) {
	checkYamlText(text, path);
	const events = guardedYaml(
		path,
		() => parseEvents3(text, { filename: path, maxDepth: YAML_MAX_DEPTH })
	);
	return new TreeReader(text, path, events).documents();
}
function yamlAt(node, ...keys) {
	let found = node;
	for (const key of keys) found = found?.kind === "map" ? found.entries.get(key)?.value : void 0;
	return found;
}
var TreeReader = class {
	#text;
	#path;
	#events;
	#sizes = new WeakMap();
	#at = 0;
	#end = 0;
	#anchors = new Map();
	constructor(text, path, events) {
		this.#text = text;
		this.#path = path;
		this.#events = events;
	}
	documents() {
		const roots = [];
		while (this.#at < this.#events.length) {
			const event = this.#events[this.#at];
			if (event?.type === EVENT_DOCUMENT) {
				this.#at++;
				this.#anchors = new Map();
			} else if (event?.type === EVENT_POP2) this.#at++;
			else roots.push(this.#node());
		}
		return roots;
	}
	#node() {
		const event = this.#events[this.#at++];
		switch (event?.type) {
			case EVENT_SCALAR2:
				return this.#anchored(event, this.#scalar(event));
			case EVENT_MAPPING2:
				return this.#anchored(event, this.#map(event));
			case EVENT_SEQUENCE2:
				return this.#anchored(event, this.#list(event));
			case EVENT_ALIAS:
				return this.#alias(event.anchorStart, event.anchorEnd);
			default:
				throw this.#error("the document ends too early", this.#end);
		}
	}
	#scalar(event) {
		const tag = event.tagStart < 0 ? void 0 : this.#text.slice(event.tagStart, event.tagEnd);
		const isPlain = event.style === SCALAR_STYLE.PLAIN || tag !== void 0 && PLAIN_TAG.test(tag);
		const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
		const isAbsent = event.valueStart < 0;
		const text = isAbsent ? "" : getScalarValue(this.#text, event);
		const margin = isQuoted ? 1 : 0;
		const span = isAbsent ? { start: this.#end, end: this.#end } : { start: event.valueStart - margin, end: event.valueEnd + margin };
		this.#end = Math.max(this.#end, span.end);
		const isText = tag !== void 0 && TEXT_TAG.test(tag);
		const value = isPlain && !isText ? plainValue(text) : text;
		return this.#sized({ kind: "scalar", value, text, isPlain, span, via: [] }, 1);
	}
	#map({ start, style }) {
		const entries = new Map();
		const repeated = [];
		const merged = [];
		let size = 1;
		while (this.#events[this.#at]?.type !== EVENT_POP2) {
			const entry = this.#entry();
			size += this.#sizeOf(entry.value);
			if (entry.key === "<<" && this.#text.slice(entry.keySpan.start, entry.keySpan.end) === "<<") {
				merged.push(entry);
			} else {
				if (entries.delete(entry.key)) repeated.push(entry);
				entries.set(entry.key, entry);
			}
		}
		this.#at++;
		for (const entry of merged.flatMap(({ value }) => this.#mergedEntries(value))) {
			if (!entries.has(entry.key)) entries.set(entry.key, entry);
		}
		const span = { start, end: this.#closed(style, "}") };
		return this.#sized({ kind: "map", entries, repeated, span, via: [] }, size);
	}
	#entry() {
		const key = this.#node();
		if (key.kind !== "scalar") throw this.#error("a key is not a scalar", key.span.start);
		this.#end = Math.max(this.#end, key.span.end);
		return { key: key.text, keySpan: key.span, value: this.#node() };
	}
	#mergedEntries(value) {
		const maps = value.kind === "list" ? value.items : [value];
		return maps.flatMap((map) => {
			if (map.kind !== "map")
				throw this.#error("a merge key does not refer to a mapping", map.span.start);
			const via = [...value.via, ...map === value ? [] : map.via];
			return [...map.entries.values()].map((entry) => ({
				...entry,
				value: this.#reached(entry.value, via)
			}));
		});
	}
	#list({ start, style }) {
		const items = [];
		let size = 1;
		while (this.#events[this.#at]?.type !== EVENT_POP2) {
			const item = this.#node();
			size += this.#sizeOf(item);
			items.push(item);
		}
		this.#at++;
		return this.#sized(
			{ kind: "list", items, span: { start, end: this.#closed(style, "]") }, via: [] },
			size
		);
	}
	#alias(start, end) {
		const target = this.#anchors.get(this.#text.slice(start, end));
		if (target === void 0) throw this.#error("an alias refers to an unknown anchor", start);
		this.#end = Math.max(this.#end, end);
		return this.#reached(target, [{ start: start - 1, end }]);
	}
	#reached(node, via) {
		return this.#sized({ ...node, via: [...via, ...node.via] }, this.#sizeOf(node));
	}
	#anchored(event, node) {
		if (event.anchorStart >= 0) {
			this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		}
		return node;
	}
	#closed(style, bracket) {
		if (style === COLLECTION_STYLE.FLOW) this.#end = this.#text.indexOf(bracket, this.#end) + 1;
		return this.#end;
	}
	#sized(node, size) {
		if (size > MAX_NODES) {
			const message = `the document has over ${MAX_NODES} values after its aliases are expanded`;
			throw new DataError("limit-exceeded", message, { path: this.#path });
		}
		this.#sizes.set(node, size);
		return node;
	}
	#sizeOf(node) {
		return this.#sizes.get(node) ?? 1;
	}
	#error(message, offset) {
		const { line } = textPlaces(this.#text)(Math.max(0, offset));
		return new DataError("malformed", message, { path: this.#path, line });
	}
};
// audit/workflow/controls
function workflowControls(own = {}) {
	return { ssdf: ["PO.5.1", "PS.1.1"], "nist-800-190": ["4.1.5"], ...own };
}
// audit/workflow/scalar-text
function scalarPlaces(source, scalar) {
	const raw = source.slice(scalar.span.start, scalar.span.end);
	let offsets;
	const at = (offset) => {
		offsets ??= rawOffsets(raw, scalar.text);
		return scalar.span.start + (offsets[Math.min(offset, scalar.text.length)] ?? raw.length);
	};
	return ({ start, end }) => ({
		start: at(start),
		end: end > start ? at(end - 1) + 1 : at(start)
	});
}
function rawOffsets(raw, text) {
	const offsets = new Uint32Array(text.length + 1);
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		from = nextOffset(raw, from, text.charAt(at));
		offsets[at] = Math.min(from, raw.length);
		from++;
	}
	offsets[text.length] = Math.min(from, raw.length);
	return offsets;
}
function nextOffset(raw, from, character) {
	let at = from;
	const isSpace = character === " " || character === "\n";
	while (at < raw.length && raw.charAt(at) !== character) {
		const found = raw.charAt(at);
		if (isSpace && (found === "\n" || found === "\\")) return at;
		if (!/[\s"'\\]/.test(found)) return at;
		at++;
	}
	return at;
}
// docker/image-name
function parseImageName(name) {
	const at = name.indexOf("@");
	const tagged = at === -1 ? name : name.slice(0, at);
	const slash = tagged.lastIndexOf("/");
	const colon = tagged.indexOf(":", slash + 1);
	const path = colon === -1 ? tagged : tagged.slice(0, colon);
	const first = path.indexOf("/");
	const host = first === -1 ? "" : path.slice(0, first);
	const hasRegistry = isRegistry(host);
	return {
		registry: hasRegistry ? host : void 0,
		repository: hasRegistry ? path.slice(first + 1) : path,
		tag: colon === -1 ? void 0 : tagged.slice(colon + 1),
		digest: at === -1 ? void 0 : name.slice(at + 1)
	};
}
function isRegistry(part) {
	return /[.:A-Z]/.test(part) || part === "localhost";
}
var DOCKER_HUB = /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.hub\.docker\.com)$/;
function fullRepository({ registry, repository }) {
	if (registry !== void 0 && !DOCKER_HUB.test(registry)) return `${registry}/${repository}`;
	return repository.includes("/") ? `docker.io/${repository}` : `docker.io/library/${repository}`;
}
// json/yaml-access
function entryAt(node, ...keys) {
	const holder = yamlAt(node, ...keys.slice(0, -1));
	return holder?.kind === "map" ? holder.entries.get(keys.at(-1) ?? "") : void 0;
}
function scalarAt(node, key) {
	const value = yamlAt(node, key);
	return value?.kind === "scalar" ? value : void 0;
}
function mapAt(node, key) {
	const value = yamlAt(node, key);
	return value?.kind === "map" ? value : void 0;
}

export{parseYaml,parseYamlDocuments,yamlLines,applyRules,workflowControls,scalarPlaces,parseImageName,fullRepository,readYamlTrees,yamlAt,entryAt,scalarAt,mapAt};

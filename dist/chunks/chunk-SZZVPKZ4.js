import {lineCounter} from "./chunk-JG3Q5K5B.js";
import {DataError} from "./chunk-YCU6NLYP.js";
// json/yaml
import {EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, loadAll, parseEvents as parseEvents2, YAMLException} from "../vendor/js-yaml.js";
// json/yaml-breaks
import { parseEvents } from "../vendor/js-yaml.js";
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

export {YAML_MAX_DEPTH, parseYaml, parseYamlDocuments, yamlLines, checkYamlText, guardedYaml, applyRules, parseImageName, fullRepository};

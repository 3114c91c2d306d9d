import {lineCounter} from "./chunk-KNOHXG2M.js";
import {REACHABILITY_LEVELS, compareFindingOrder, compareSeverity} from "./chunk-CNS6O5IZ.js";
import {DataError} from "./chunk-KTOHDRYV.js";
// json/yaml
import {EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, loadAll, parseEvents, YAMLException} from "../vendor/js-yaml.js";
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
	checkYamlLength(text, path);
	const options = { filename: path, maxDepth: YAML_MAX_DEPTH, maxAliases };
	return guardedYaml(path, () => loadAll(text, options));
}
function yamlLines(text, path) {
	checkYamlLength(text, path);
	const events = guardedYaml(
		path,
		() => parseEvents(text, { filename: path, maxDepth: YAML_MAX_DEPTH })
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
function checkYamlLength(text, path) {
	if (text.length <= MAX_LENGTH) return;
	const message = `the document has ${text.length} characters; the limit is ${MAX_LENGTH}`;
	throw new DataError("limit-exceeded", message, { path });
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
// scan/go-imports
var STANDARD_LIBRARY = "stdlib";
function vulnerableImports(matches) {
	const informed = matches.filter(({ entries: entries2 }) => entries2.some(({ imports: imports2 }) => imports2));
	const entries = informed.flatMap((match) => match.entries);
	const isComplete = entries.every(
		({ imports: imports2, package: { name } }) => imports2?.every(({ path }) => isInModule(path, name))
	);
	const imports = entries.flatMap((entry) => entry.imports ?? []);
	return isComplete && imports.length > 0 ? imports : void 0;
}
function isInModule(path, module) {
	return module === STANDARD_LIBRARY || path === module || path.startsWith(`${module}/`);
}
// scan/reachability
var MAX_LISTED = 10;
function withReachability(finding, item, matches, linked) {
	if (finding.kind !== "vulnerability") return finding;
	const reachability = reachabilityOf(item, matches, linked);
	return reachability === void 0 ? finding : { ...finding, reachability };
}
function joinReachability(a, b) {
	if (a === void 0 || b === void 0) return void 0;
	return rankOf(b) > rankOf(a) ? b : a;
}
function rankOf({ level }) {
	return REACHABILITY_LEVELS.indexOf(level);
}
function reachabilityOf({ purl, locations }, matches, linked) {
	const imports = vulnerableImports(matches);
	if (imports === void 0 || locations.length === 0) return void 0;
	const code = [];
	for (const location of locations) {
		const found = linked.codeAt(location, purl, imports);
		if (found === void 0) return void 0;
		code.push(found);
	}
	return {
		level: levelOf(code),
		packages: listed(imports.map(({ path }) => path)),
		linked: listed(code.flatMap(({ functions, packages }) => [...functions, ...packages]))
	};
}
function levelOf(code) {
	if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
		return "linked";
	}
	return code.some(({ hasPackage }) => hasPackage) ? "symbol-not-linked" : "not-linked";
}
function listed(names) {
	return [...new Set(names)].sort().slice(0, MAX_LISTED);
}
// scan/merge-platforms
function mergePlatforms(parts) {
	const merged = new Map();
	for (const { platform, findings } of parts) {
		for (const finding of findings) {
			const known = merged.get(finding.fingerprint);
			if (known === void 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: [platform] });
				continue;
			}
			if (!known.platforms.includes(platform)) known.platforms.push(platform);
			const reachability = joinReachability(known.reachability, finding.reachability);
			if (compareSeverity(finding.severity, known.severity) < 0) {
				merged.set(finding.fingerprint, { ...finding, platforms: known.platforms, reachability });
			} else if (known.reachability !== reachability) {
				merged.set(finding.fingerprint, { ...known, reachability });
			}
		}
	}
	return [...merged.values()].sort(compareFindingOrder);
}

export {YAML_MAX_DEPTH, parseYaml, parseYamlDocuments, yamlLines, checkYamlLength, guardedYaml, withReachability, mergePlatforms};

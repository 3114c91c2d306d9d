import {secretNameKind} from "./chunk-YFCHC6PP.js";
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
// docker/variables
var MAX_LENGTH = 4096;
var MAX_DEPTH = 10;
function substitute(text, lookup, depth = 0) {
	if (!text.includes("$")) return text;
	if (depth > MAX_DEPTH || text.length > MAX_LENGTH) return void 0;
	let result = "";
	let at = 0;
	while (at < text.length) {
		if (text.charAt(at) !== "$") {
			result += text.charAt(at++);
			continue;
		}
		const piece = pieceAt(text, at, lookup, depth);
		if (piece === void 0 || result.length + piece.value.length > MAX_LENGTH) return void 0;
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
	const isStrict = operator.startsWith(":");
	const isSet = value !== void 0 && !(isStrict && value === "");
	const sign = operator.charAt(isStrict ? 1 : 0);
	const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
	if (sign === "-") return isSet ? value : word();
	if (sign === "+") return isSet ? word() : "";
	return sign === "?" && isSet ? value : void 0;
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
// audit/secret-name
var MAX_NAME = 200;
var SWITCH = /auth$/i;
var SALT = /_SALT$/i;
function isSecretName(name) {
	const start = name.slice(0, MAX_NAME);
	return SALT.test(start) || secretNameKind(start) !== void 0 && !SWITCH.test(start);
}
var NO_VALUE = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|[*.…]+|<[^>]*>|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|\{\{.*\}\})$/is;
var PATH = /^(?:\.{0,2}\/[\w.-]+)(?:\/[\w.-]+)*\/?$|^file:\/\/|^[\w.-]+\.(?:json|pem|key|crt|p12|pfx|ya?ml|env|txt)$/;
function isSecretValue(value) {
	if (value.trim() === "" || NO_VALUE.test(value.trim())) return false;
	if (isSecretPath(value)) return false;
	return !/\$\{[A-Za-z_]/.test(value);
}
function isSecretPath(value) {
	return value.length < 200 && PATH.test(value);
}
var KNOWN_PASSWORD = /^(?:my[-_]?)?(?:password|passwd|pass|secret|root|admin|user|guest|test|postgres|postgresql|mysql|mariadb|mongo|redis|rabbitmq|minioadmin|default|demo|local|dev|development|change[-_]?me|qwerty|s3cr3t|1234(?:56(?:78)?)?)\d{0,4}$/i;
function isKnownPassword(value, names) {
	const text = value.trim().toLowerCase();
	return KNOWN_PASSWORD.test(text) || names.some((name) => name?.toLowerCase() === text);
}
var NAME_VARIABLE = /(?:^|_)(?:user|username|login|db|database|name)$/i;
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

export {isComposeFile, substitute, parseImageName, fullRepository, isSecretName, isSecretValue, isSecretPath, isKnownPassword, NAME_VARIABLE, readStages};

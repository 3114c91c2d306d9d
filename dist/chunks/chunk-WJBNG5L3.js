import {choice2 as choice, constant, count, object, optional, text2 as text} from "./chunk-CNS6O5IZ.js";
// secrets/masked-secret
var maskedSecretSchema = object({
	kind: text,
	severity: choice(["critical", "high", "medium", "low", "none"]),
	masked: text,
	fingerprint: optional(text),
	key: optional(text),
	confidence: choice(["proved", "form", "context"]),
	line: optional(count),
	column: optional(count),
	isWhole: optional(constant(true)),
	isEncoded: optional(constant(true)),
	entry: optional(text),
	isName: optional(constant(true))
});
function maskedSecret(match, firstLine) {
	const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
	const { isEncoded } = match;
	return {
		kind,
		severity,
		masked,
		confidence,
		...fingerprint !== void 0 && { fingerprint },
		...key !== void 0 && { key },
		...firstLine !== void 0 && { line: firstLine + line - 1, column },
		...span.start === span.end && { isWhole: true },
		...isEncoded === true && { isEncoded }
	};
}
function nameSecret(match) {
	return { ...maskedSecret(match, void 0), isName: true };
}
// json/text-places
function textPlaces(text2) {
	const starts = lineStarts(text2);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
function lineEndAfter(text2, offset) {
	const newline = text2.indexOf("\n", offset);
	const end = newline === -1 ? text2.length : newline;
	return end > offset && text2[end - 1] === "\r" ? end - 1 : end;
}
function lineStarts(text2) {
	const starts = [0];
	for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// secrets/secret-name
var PASSWORD_WORDS = wordSet("password passwd passwort pwd pass pw passphrase userpass dbpass rootpw passcode pswd psw");
var SECRET_WORDS = wordSet("secret secrets token tokens credential credentials creds cred auth authorization bearer");
var SECRET_ENDING = /(?:secret|token|apikey|appkey|authkey|secretkey|accesskey|privatekey)$/;
var KEY_QUALIFIERS = wordSet(
	"api access private priv secret auth authentication authorization encryption encrypt decryption signing sign master account client admin app application shared storage deploy ssh service session cookie hmac jwt crypto security subscription license consumer webhook registration provisioning server super user root integration personal developer sdk write ingest connection function host"
);
var NEUTRAL_ENDINGS = wordSet(
	"value val string str text txt plain raw base base64 b64 hex prod production dev development test testing staging stage live default new old main primary secondary current root admin user here data encoded v1 v2 us eu do not commit"
);
var HARMLESS = wordSet(
	"public pub next prev previous page paging pagination continuation cancel cancellation csrf xsrf eos bos pad unk sep cls mask stop sync resume cursor delimiter separator lexer parser syntax no without is has use uses enable enabled disable disabled allow require requires reset forgot confirm verify update max min num context limit idempotency cache primary foreign sort partition input invalid missing expired mock fake dummy example sample placeholder jsonweb"
);
function secretNameKind(name) {
	const words = nameWords(name);
	if (words.at(-1) === "id") return isSecretId(words) ? "secret" : void 0;
	if (WORKING_FOLDERS.has(name)) return void 0;
	let at = words.length - 1;
	while (at > 0 && isNeutral(words, at)) at -= 1;
	return words.slice(0, at).some((word) => HARMLESS.has(word)) ? void 0 : kindOfWord(words, at);
}
var WORKING_FOLDERS = wordSet("PWD OLDPWD");
function isSecretId(words) {
	return words.at(-2) === "secret" || words.at(-2) === "key" && words.at(-3) === "access";
}
function isNeutral(words, at) {
	const word = words[at] ?? "";
	return (NEUTRAL_ENDINGS.has(word) || /^\d+$/.test(word)) && !isQualifiedKey(words, at);
}
function kindOfWord(words, at) {
	const word = (words[at] ?? "").replace(/\d+$/, "");
	if (PASSWORD_WORDS.has(word) || /(?:password|passwd|passwort|passphrase)$/.test(word)) {
		return "password";
	}
	if (word === "jsonwebtoken" || word === "monkey") return void 0;
	const isSecret = SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isQualifiedKey(words, at);
	return isSecret ? "secret" : void 0;
}
function isQualifiedKey(words, at) {
	return /^keys?\d*$/.test(words[at] ?? "") && KEY_QUALIFIERS.has(words[at - 1] ?? "");
}
function nameWords(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function wordSet(words) {
	return new Set(words.split(" "));
}
// audit/compose/is-compose
var NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;
var JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;
function isComposeFile({ path, text: text2 }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (JSON_NAME.test(name)) return /"services"\s*:/.test(text2);
	return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text2));
}
function isCompose(text2) {
	const start = text2.startsWith("services:") ? 0 : text2.indexOf("\nservices:") + 1;
	if (start === 0 && !text2.startsWith("services:")) return false;
	if (/^(?:apiVersion|kind|jobs|stages|on):/m.test(text2)) return false;
	const part = text2.slice(start, start + 2e4);
	return /^services:[ \t]*(?:#.*)?\r?\n/.test(part) && /^[ \t]+(?:image|build|extends):/m.test(part);
}
// files/open-file
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
async function openFile(path, { refusesLink = false } = {}) {
	const flags = constants.O_RDONLY | (refusesLink ? constants.O_NOFOLLOW ?? 0 : 0);
	return await open(path, flags);
}
function withRegularFile(path, use) {
	const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
	const file = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	try {
		const found = fstatSync(file);
		if (found.isFile()) use(file, found.size);
	} finally {
		closeSync(file);
	}
}
function* readingFrom(path, use) {
	const file = openSync(path, constants.O_RDONLY);
	try {
		yield* use(file);
	} finally {
		closeSync(file);
	}
}
// source/limits
var MIB = 1024 * 1024;
var LAYER_LIMITS = {
	maxBytes: 64 * 1024 * MIB,
	maxRatio: 200,
	ratioFreeBytes: 1024 * MIB,
	maxEntries: 5e6,
	maxMs: 60 * 60 * 1e3,
	maxFileBytes: 128 * MIB,
	maxKeptBytes: 512 * MIB,
	maxHoleBytes: 1024 * MIB,
	maxFound: 1e5
};
var IMAGE_LIMITS = {
	maxKeptBytes: 1024 * MIB,
	maxPaths: 1e7
};
var DIRECTORY_LIMITS = {
	maxDepth: 100,
	maxEntries: 5e6,
	maxFileBytes: 128 * MIB,
	maxKeptBytes: 1024 * MIB
};
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
	const text2 = value.trim().toLowerCase();
	return KNOWN_PASSWORD.test(text2) || names.some((name) => name?.toLowerCase() === text2);
}
var NAME_VARIABLE = /(?:^|_)(?:user|username|login|db|database|name)$/i;

export {openFile, withRegularFile, readingFrom, maskedSecretSchema, maskedSecret, nameSecret, LAYER_LIMITS, IMAGE_LIMITS, DIRECTORY_LIMITS, textPlaces, lineEndAfter, secretNameKind, isComposeFile, parseImageName, fullRepository, isSecretName, isSecretValue, isSecretPath, isKnownPassword, NAME_VARIABLE};

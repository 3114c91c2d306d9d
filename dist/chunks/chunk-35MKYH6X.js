import{PLATFORM_KEYS,asObject,asString,choice2 as choice,constant,count,isObject,object,objectAt,optional,optionalArray,parseExactJson,requireExactKeys,stringAt,text2 as text}from"./chunk-DD6OEQO3.js";
// secrets/masked-secret
var maskedSecretSchema = object({
	kind: text,
	severity: choice(["critical", "high", "medium", "low", "none"]),
	masked: text,
	fingerprint: optional(text),
	key: optional(text),
	confidence: choice(["proved", "form", "context"]),
	note: optional(text),
	line: optional(count),
	column: optional(count),
	isWhole: optional(constant(true)),
	isEncoded: optional(constant(true)),
	isKnown: optional(constant(true)),
	entry: optional(text),
	isName: optional(constant(true))
});
function maskedSecret(match, firstLine) {
	const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
	const { isEncoded, isKnown, note } = match;
	return {
		kind,
		severity,
		masked,
		confidence,
		...fingerprint !== void 0 && { fingerprint },
		...key !== void 0 && { key },
		...firstLine !== void 0 && { line: firstLine + line - 1, column },
		...span.start === span.end && { isWhole: true },
		...note !== void 0 && { note },
		...isEncoded === true && { isEncoded },
		...isKnown === true && { isKnown }
	};
}
function nameSecret(match) {
	return { ...maskedSecret(match, void 0), isName: true };
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
// files/open-file
import{ closeSync, constants, fstatSync, openSync }from"node:fs";
import{ open }from"node:fs/promises";
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
// oci/image-config
var MAX_CONFIG_BYTES = 8 * 1024 * 1024;
function parseImageConfig(bytes, path) {
	const value = asObject(parseExactJson(bytes, path), "$");
	requireExactKeys(value, CONFIG_KEYS, "$", path);
	const rootfs = objectAt(value, "rootfs") ?? {};
	requireExactKeys(rootfs, ROOTFS_KEYS, "$.rootfs", path);
	const diffIds = optionalArray(rootfs["diff_ids"], "$.rootfs.diff_ids") ?? [];
	return {
		platform: {
			os: stringAt(value, "os") ?? "",
			architecture: stringAt(value, "architecture") ?? "",
			variant: stringAt(value, "variant")
		},
		diffIds: diffIds.map((id, index) => asString(id, `$.rootfs.diff_ids[${index}]`)),
		history: (optionalArray(value["history"], "$.history") ?? []).map(historyLine),
		labels: labelsOf(objectAt(value, "config") ?? {})
	};
}
var CONFIG_KEYS = [...PLATFORM_KEYS, "rootfs", "history", "config"];
var ROOTFS_KEYS = ["type", "diff_ids"];
function createdByOf(config) {
	const lines = config.history.filter((line) => !line.isEmptyLayer);
	const fits = lines.length === config.diffIds.length;
	return config.diffIds.map((_, index) => fits ? lines[index]?.createdBy : void 0);
}
function historyLine(value) {
	const line = isObject(value) ? value : {};
	return { createdBy: stringAt(line, "created_by"), isEmptyLayer: line["empty_layer"] === true };
}
function labelsOf(config) {
	const labels = Object.create(null);
	for (const [key, text2] of Object.entries(objectAt(config, "Labels") ?? {})) {
		if (typeof text2 === "string") labels[key] = text2;
	}
	return labels;
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
// audit/capability-groups
var CRITICAL = new Set(["ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "DAC_READ_SEARCH", "BPF"]);
var STRONG = new Set([
	"NET_ADMIN",
	"SYS_TIME",
	"SYSLOG",
	"SYS_BOOT",
	"MAC_ADMIN",
	"MAC_OVERRIDE",
	"PERFMON",
	"CHECKPOINT_RESTORE",
	"AUDIT_CONTROL",
	"AUDIT_READ",
	"SYS_PACCT",
	"WAKE_ALARM",
	"BLOCK_SUSPEND",
	"LINUX_IMMUTABLE",
	"SYS_RESOURCE",
	"SYS_NICE"
]);
var DEFAULTS = new Set([
	"AUDIT_WRITE",
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"FSETID",
	"KILL",
	"MKNOD",
	"NET_BIND_SERVICE",
	"NET_RAW",
	"SETFCAP",
	"SETGID",
	"SETPCAP",
	"SETUID",
	"SYS_CHROOT"
]);
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
var NAME_VARIABLE = /(?:^|_)(?:user|username|login|db|database|name)$/i;

export{openFile,withRegularFile,readingFrom,MAX_CONFIG_BYTES,parseImageConfig,createdByOf,maskedSecretSchema,maskedSecret,nameSecret,LAYER_LIMITS,IMAGE_LIMITS,DIRECTORY_LIMITS,secretNameKind,CRITICAL,STRONG,DEFAULTS,isSecretName,isSecretValue,isSecretPath,NAME_VARIABLE};

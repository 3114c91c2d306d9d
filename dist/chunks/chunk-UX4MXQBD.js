import {
	secretNameKind
} from "./chunk-CRYODG6B.js";

// shared/audit/secret-name.ts
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

export {
	isSecretName,
	isSecretValue,
	isSecretPath,
	isKnownPassword,
	NAME_VARIABLE
};

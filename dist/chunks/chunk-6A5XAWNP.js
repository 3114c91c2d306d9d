import {
	secretNameKind
} from "./chunk-ESOSSWUY.js";

// shared/audit/secret-name.ts
var MAX_NAME = 200;
var SWITCH = /auth$/i;
function isSecretName(name) {
	const start = name.slice(0, MAX_NAME);
	return secretNameKind(start) !== void 0 && !SWITCH.test(start);
}
var NO_VALUE = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|[*.…]+|<[^>]*>|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|\{\{.*\}\})$/is;
var PATH = /^(?:\.{0,2}\/[\w.-]+)(?:\/[\w.-]+)*\/?$|^file:\/\/|^[\w.-]+\.(?:json|pem|key|crt|p12|pfx|ya?ml|env|txt)$/;
function isSecretValue(value) {
	if (value.trim() === "" || NO_VALUE.test(value.trim())) return false;
	if (isSecretPath(value)) return false;
	return !/^\$\{[A-Za-z_]/.test(value);
}
function isSecretPath(value) {
	return value.length < 200 && PATH.test(value);
}

export {
	isSecretName,
	isSecretValue,
	isSecretPath
};

// shared/audit/compose/is-compose.ts
var NAME = /(?:^|[._-])compose(?:[._-].*)?\.ya?ml$/i;
var JSON_NAME = /(?:^|[._-])compose(?:[._-].*)?\.json$/i;
function isComposeFile({ path, text }) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (JSON_NAME.test(name)) return /"services"\s*:/.test(text);
  return /\.ya?ml$/i.test(name) && (NAME.test(name) || isCompose(text));
}
function isCompose(text) {
  const start = text.startsWith("services:") ? 0 : text.indexOf("\nservices:") + 1;
  if (start === 0 && !text.startsWith("services:")) return false;
  if (/^(?:apiVersion|kind|jobs|stages|on):/m.test(text)) return false;
  const part = text.slice(start, start + 2e4);
  return /^services:[ \t]*(?:#.*)?\r?\n/.test(part) && /^[ \t]+(?:image|build|extends):/m.test(part);
}

// shared/docker/image-name.ts
function parseImageName(name) {
  const at = name.indexOf("@");
  const tagged = at === -1 ? name : name.slice(0, at);
  const slash = tagged.lastIndexOf("/");
  const colon = tagged.indexOf(":", slash + 1);
  const path = colon === -1 ? tagged : tagged.slice(0, colon);
  const first = path.indexOf("/");
  const host = first === -1 ? "" : path.slice(0, first);
  const hasRegistry = /[.:]/.test(host) || host === "localhost";
  return {
    registry: hasRegistry ? host : void 0,
    repository: hasRegistry ? path.slice(first + 1) : path,
    tag: colon === -1 ? void 0 : tagged.slice(colon + 1),
    digest: at === -1 ? void 0 : name.slice(at + 1)
  };
}
function fullRepository({ registry, repository }) {
  if (registry !== void 0) return `${registry}/${repository}`;
  return repository.includes("/") ? `docker.io/${repository}` : `docker.io/library/${repository}`;
}

// shared/audit/secret-name.ts
var SECRET_WORDS = /(?:^|_)(?:password|passwd|passphrase|pword|pwd|psw|secrets?|token|apikeys?|credentials?)$/;
var SECRET_KEYS = /(?:^|_)(?:api|access|secret|private|auth|account|encryption|encrypt|signing|sign|master|app|application|deploy|ssh|service|admin|root|license|stripe|openai|session|cookie|jwt|hmac|rsa|tls|ssl|storage|shared|subscription|client|webhook|aws|azure|gcp|google|github|gitlab|npm|secret_base)_?keys?$/;
var OTHER_NAMES = /(?:^|_)(?:aws_access_key_id|secret_key_base|google_application_credentials_json|dockerconfigjson|private_key_passphrase)$/;
var NOT_SECRET = /(?:^|_)(?:public|pub|no|disable|disabled|enable|enabled|allow|use|require|required|skip|is|has|max|min|reset|forgot|change|show|hide|next|csrf|eos|bos|pad|unk|num)_(?:.*_)?(?:password|passwd|pwd|secrets?|tokens?|keys?|auth|credentials?)$|^(?:pwd|oldpwd)$/;
function isSecretName(name) {
  const words = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/_?\d+$/, "").toLowerCase();
  if (NOT_SECRET.test(words)) return false;
  return SECRET_WORDS.test(words) || SECRET_KEYS.test(words) || OTHER_NAMES.test(words);
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
  isComposeFile,
  parseImageName,
  fullRepository,
  isSecretName,
  isSecretValue,
  isSecretPath
};

/** Tells names of secrets from other names, and values from placeholders and references. */

/** Words that name a secret if they are the last word of a name. */
const SECRET_WORDS =
  /(?:^|_)(?:password|passwd|passphrase|pword|pwd|psw|secrets?|token|apikeys?|credentials?)$/;

/** Keys are secret only with such a word before them: `PUBLIC_KEY` and `CACHE_KEY` are not secret. */
const SECRET_KEYS =
  /(?:^|_)(?:api|access|secret|private|auth|account|encryption|encrypt|signing|sign|master|app|application|deploy|ssh|service|admin|root|license|stripe|openai|session|cookie|jwt|hmac|rsa|tls|ssl|storage|shared|subscription|client|webhook|aws|azure|gcp|google|github|gitlab|npm|secret_base)_?keys?$/;

/** Names in which the secret word has another last word. */
const OTHER_NAMES =
  /(?:^|_)(?:aws_access_key_id|secret_key_base|google_application_credentials_json|dockerconfigjson|private_key_passphrase)$/;

/** Names that end in a secret word and name something else. */
const NOT_SECRET =
  /(?:^|_)(?:public|pub|no|disable|disabled|enable|enabled|allow|use|require|required|skip|is|has|max|min|reset|forgot|change|show|hide|next|csrf|eos|bos|pad|unk|num)_(?:.*_)?(?:password|passwd|pwd|secrets?|tokens?|keys?|auth|credentials?)$|^(?:pwd|oldpwd)$/;

/** Returns true if a variable with this name should hold a secret. The case of the name does not matter. */
export function isSecretName(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_?\d+$/, '')
    .toLowerCase();
  if (NOT_SECRET.test(words)) return false;
  return SECRET_WORDS.test(words) || SECRET_KEYS.test(words) || OTHER_NAMES.test(words);
}

/** Values that are no secrets: empty, switches, references to variables, and paths of files that hold the secret. */
const NO_VALUE =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|[*.…]+|<[^>]*>|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|\{\{.*\}\})$/is;

/** Paths and names of files. */
const PATH =
  /^(?:\.{0,2}\/[\w.-]+)(?:\/[\w.-]+)*\/?$|^file:\/\/|^[\w.-]+\.(?:json|pem|key|crt|p12|pfx|ya?ml|env|txt)$/;

/** Returns true if a value is written out, so that everybody who can read the file knows the secret. */
export function isSecretValue(value: string): boolean {
  if (value.trim() === '' || NO_VALUE.test(value.trim())) return false;
  if (isSecretPath(value)) return false;
  return !/^\$\{[A-Za-z_]/.test(value);
}

/** Returns true if a value is the path of a file, which can hold the secret. */
export function isSecretPath(value: string): boolean {
  return value.length < 200 && PATH.test(value);
}

/** Tells whether the name and the value of a setting are those of a secret. */

/** A name that ends in one of these words is the name of a secret. */
const SECRET_WORDS = new Set([
  'password',
  'passwd',
  'passwort',
  'pass',
  'pwd',
  'passphrase',
  'secret',
  'secrets',
  'token',
  'credential',
  'credentials',
  'apikey',
  'secretkey',
  'privatekey',
  'accesskey',
  'jwt',
  'bearer',
]);

/** A key is secret only after one of these words. `PUBLIC_KEY` and `SORT_KEY` are not secret. */
const SECRET_KEYS = new Set([
  'api',
  'secret',
  'private',
  'access',
  'encryption',
  'signing',
  'auth',
  'master',
  'account',
  'service',
  'storage',
]);

const PLACEHOLDER =
  /change[-_ ]?me|replace|placeholder|example|your[-_ ]|dummy|todo|redacted|^x+$|^\*+$|^\.+$|^<.*>$/i;

/** A value such as `GOOGLE_API_KEY_VALUE` is the name of the place for the secret. */
const NAME_OF_PLACE = /^[A-Z]+(?:_[A-Z]+){2,}$/;

/** Values that point to a secret or have another meaning: variables, paths, addresses, switches, names of files. */
const NO_SECRET =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled)$|[$%]\(|\$\{|\{\{|^\$[A-Za-z_]|^[.~]?\/|^[a-z][a-z0-9+.-]*:\/\/|^(?:ref|vault|secret|env|file|arn):|\.(?:json|ya?ml|pem|crt|key|txt|conf)$/i;

/** Returns true for names such as `DB_PASSWORD`, `apiKey` and `aws_access_key_id`, and not for `PASSWORD_FILE`. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (last === 'id') return before === 'key' && words.at(-3) === 'access';
  if (last === 'key') return SECRET_KEYS.has(before);
  return SECRET_WORDS.has(last) && before !== 'public';
}

/** Returns true if the value is written out, and is not a placeholder or a reference. */
export function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || text.length > 4096) return false;
  return ![NO_SECRET, PLACEHOLDER, NAME_OF_PLACE].some((form) => form.test(text));
}

/** Values that are secrets under every name. */
const KNOWN_FORM =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bbearer [A-Za-z0-9._~+/-]{16}/i;

export function hasSecretForm(value: string): boolean {
  return KNOWN_FORM.test(value.length > 8192 ? value.slice(0, 8192) : value);
}

function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

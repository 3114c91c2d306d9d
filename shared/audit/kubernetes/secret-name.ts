/** Determines whether the name and the value of a setting look like a secret. */

const PLACEHOLDER =
  /change[-_ ]?me|replace|placeholder|example|your[-_ ]|dummy|todo|redacted|^x+$|^\*+$|^\.+$|^<.*>$/i;

/** Matches a value such as `GOOGLE_API_KEY_VALUE`, which is only a placeholder. */
const NAME_OF_PLACE = /^[A-Z]+(?:_[A-Z]+){2,}$/;

/** Matches values that are not secrets: references, variables, paths, URLs, switches and file names. */
const NO_SECRET =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled)$|[$%]\(|\$\{|\{\{|^\$[A-Za-z_]|^[.~]?\/|^[a-z][a-z0-9+.-]*:\/\/|^(?:ref|vault|secret|env|file|arn):|\.(?:json|ya?ml|pem|crt|key|txt|conf)$/i;

/** Returns true if the value is a literal rather than a placeholder or a reference. */
export function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  if (text.length < 3 || text.length > 4096) return false;
  return ![NO_SECRET, PLACEHOLDER, NAME_OF_PLACE].some((form) => form.test(text));
}

/** Matches values whose format shows that they are secrets, regardless of the name of the setting. */
const KNOWN_FORM =
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bbearer (?:[A-Za-z0-9._~+/-]{16}|(?=[a-z]{0,12}\d)[A-Za-z0-9._~+/-]{8})/i;

export function hasSecretForm(value: string): boolean {
  return KNOWN_FORM.test(value.length > 8192 ? value.slice(0, 8192) : value);
}

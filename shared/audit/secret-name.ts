import { secretNameKind } from '../secrets/secret-name.ts';

/** Distinguishes names of secrets from other names, and values from placeholders and references. */

/** Maximum length of a name, in characters. Longer names are truncated. */
const MAX_NAME = 200;

/** Matches a name that ends with `AUTH`. A variable such as `BASIC_AUTH` is usually a switch and not a secret. */
const SWITCH = /auth$/i;

/**
 * Matches the name of a salt. A salt counts as a secret, because an attacker who knows it can guess the passwords or
 * cookies that were created with it.
 */
const SALT = /_SALT$/i;

/** Returns true if a variable with this name is likely to contain a secret. */
export function isSecretName(name: string): boolean {
  const start = name.slice(0, MAX_NAME);
  return SALT.test(start) || (secretNameKind(start) !== undefined && !SWITCH.test(start));
}

/**
 * Matches values that are not secrets: switches, placeholders such as `<password>` or `***`, and references to
 * variables.
 */
const NO_VALUE =
  /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|[*.…]+|<[^>]*>|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?|\{\{.*\}\})$/is;

/** Matches file paths and file names. */
const PATH =
  /^(?:\.{0,2}\/[\w.-]+)(?:\/[\w.-]+)*\/?$|^file:\/\/|^[\w.-]+\.(?:json|pem|key|crt|p12|pfx|ya?ml|env|txt)$/;

/** Returns true if a value is a literal, so that anyone who can read the file knows the secret. */
export function isSecretValue(value: string): boolean {
  if (value.trim() === '' || NO_VALUE.test(value.trim())) return false;
  if (isSecretPath(value)) return false;
  return !/\$\{[A-Za-z_]/.test(value);
}

/** Returns true if a value is the path of a file, which may contain the secret. */
export function isSecretPath(value: string): boolean {
  return value.length < 200 && PATH.test(value);
}

/** Matches the names of variables that contain the name of a user, a database or a program. */
export const NAME_VARIABLE = /(?:^|_)(?:user|username|login|db|database|name)$/i;

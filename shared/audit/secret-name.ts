import { secretNameKind } from '../secrets/secret-name.ts';

/** Tells names of secrets from other names, and values from placeholders and references. */

/** Maximum length of a name, in characters. Longer names are cut. */
const MAX_NAME = 200;

/** `BASIC_AUTH` is usually a switch, so this word alone does not name a secret. */
const SWITCH = /auth$/i;

/** An attacker with the salt can try out the passwords or the cookies that were made with it. */
const SALT = /_SALT$/i;

/** Returns true if a variable with this name should hold a secret. */
export function isSecretName(name: string): boolean {
  const start = name.slice(0, MAX_NAME);
  return SALT.test(start) || (secretNameKind(start) !== undefined && !SWITCH.test(start));
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
  return !/\$\{[A-Za-z_]/.test(value);
}

/** Returns true if a value is the path of a file, which can hold the secret. */
export function isSecretPath(value: string): boolean {
  return value.length < 200 && PATH.test(value);
}

/** Passwords that everybody tries first. */
const KNOWN_PASSWORD =
  /^(?:my[-_]?)?(?:password|passwd|pass|secret|root|admin|user|guest|test|postgres|postgresql|mysql|mariadb|mongo|redis|rabbitmq|minioadmin|default|demo|local|dev|development|change[-_]?me|qwerty|s3cr3t|1234(?:56(?:78)?)?)\d{0,4}$/i;

/**
 * Returns true for a password that is no secret, because everybody guesses it: `postgres`, or the name of the user or of
 * the database.
 */
export function isKnownPassword(value: string, names: readonly (string | undefined)[]): boolean {
  const text = value.trim().toLowerCase();
  return KNOWN_PASSWORD.test(text) || names.some((name) => name?.toLowerCase() === text);
}

/** Names of variables that hold the name of a user, of a database or of a program. */
export const NAME_VARIABLE = /(?:^|_)(?:user|username|login|db|database|name)$/i;

/** Decides whether a value can be a random token or a password. */
import { bitsPerCharacter } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * Matches a value of characters that occur in tokens. Only long values, such as Django keys, can contain parentheses.
 * `ENC(…)` and short values with parentheses are calls.
 */
const TOKEN_CHARACTERS =
  /^(?:[\w.~!@#$%^&*+/=:?-]{8,512}|(?!\w+\(.*\)$)[\w.~!@#$%^&*+/=:?()-]{40,64})$/;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const PATH = /^(?:\.{1,2}\/|~\/|\/[\w.-]+\/|[A-Za-z]:\\)/;
const URL = /^[a-z][a-z\d+.-]*:\/\//i;
const DATE_OR_NUMBER = /^[\d\s.:,/TZ+-]+$/;
const HEX = /^(?:[\da-f]+|[\dA-F]+)$/;

/** Returns true if the value looks like a random token. The thresholds depend on the alphabet and the length. */
export function isRandomToken(value: string): boolean {
  if (!TOKEN_CHARACTERS.test(value) || isPlaceholder(value) || isStructured(value)) return false;
  if (/^eyJ[\w-]*\.eyJ/.test(value)) return false;
  if (isEncodedText(value)) return false;
  const bits = bitsPerCharacter(value);
  if (HEX.test(value)) return value.length >= 16 && bits >= 2.9;
  if (value.length < 16) return /\d/.test(value) && /[A-Za-z]/.test(value) && bits >= 3;
  return bits >= 3.3 && (/\d/.test(value) || isMixedCase(value));
}

function isStructured(value: string): boolean {
  if (UUID.test(value)) return false;
  return URL.test(value) || PATH.test(value) || isWords(value) || DATE_OR_NUMBER.test(value);
}

/**
 * Matches a word or a number in a name. The lengths are limited, because random text contains longer runs of letters or
 * digits.
 */
const WORD = /^(?:[A-Za-z]{1,16}\d{0,4}|\d{1,10}|[a-z]{1,3}\d{1,3}[a-z]{1,4})$/;

/**
 * Returns true if the value consists of words, like the names of settings, libraries and functions. Examples:
 * `spring.mail.password`, `jjwt-jackson-0.11.2`, `getToken`, `SECRET_KEY`. Random text has more capital letters, and
 * digits between letters.
 */
export function isWords(value: string): boolean {
  const parts = value.split(/[\s._:/?-]+/).filter((part) => part !== '');
  if (parts.length > 1) return parts.every(isPlainWord);
  const [word = ''] = parts;
  return /^[A-Za-z]+\d{0,4}$/.test(word) && (!isMixedCase(word) || hasWordShape(word));
}

function isPlainWord(part: string): boolean {
  return WORD.test(part) && (!isMixedCase(part) || hasWordShape(part));
}

/**
 * Returns true if a string looks like words in camel case, such as `getAccessTokenFromHeader`. Capital letters must be
 * rare, and five consonants in a row must not occur.
 */
function hasWordShape(value: string): boolean {
  const capitals = value.replaceAll(/[^A-Z]/g, '').length;
  return capitals * 3 <= value.length && !/[bcdfghjkmnpqrstvwxz]{5}/i.test(value);
}

function isMixedCase(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value);
}

/** Returns true if the value is the Base64 encoding of a placeholder or of the start of a JSON object. */
function isEncodedText(value: string): boolean {
  if (!/^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  return (
    /^[\x20-\x7e\s]+$/.test(decoded) &&
    (/^\{"/.test(decoded) || isPlaceholder(decoded) || /12345|changeme/i.test(decoded))
  );
}

/** Matches values that configuration files contain in place of a password, and that nobody uses as a password. */
const NO_PASSWORD =
  /^(?:true|false|yes|no|on|off|null|nil|none|undefined|empty|string|str|text|int|integer|number|bool|boolean|object|any|void|required|optional|disabled?|enabled?|never|always|auto|default|password|passwd|pwd|pass|secret|token|key|value|username|user|login|prompt|ask|input|hash|plain|plaintext|md5|sha\d*|scrypt|bcrypt|argon2\w*|x+|\*+|-+|_+|\.+|test|testing|foo|bar|baz|\d{1,3})\??$/i;

export interface PasswordContext {
  /** True if the value is quoted. */
  readonly isQuoted: boolean;
  /** True if the value is in source code, where words stand for variables and user interface text. */
  readonly isCode: boolean;
}

/** Returns true if a user could have chosen the value as a password. */
export function isPassword(value: string, { isQuoted, isCode }: PasswordContext): boolean {
  if (value.length < 4 || value.length > 128 || /\s/.test(value)) return false;
  if (isPlaceholder(value) || NO_PASSWORD.test(value) || URL.test(value)) return false;
  if (isReference(value) || isEncodedText(value)) return false;
  if (!isCode) return isQuoted || !/[()]/.test(value);
  return (
    value.length >= 6 &&
    /[\d!@#$%^&*?~]/.test(value) &&
    !DATE_OR_NUMBER.test(value.replaceAll(/\\[nrt]/g, '')) &&
    !(isWords(value) && !/^[a-z]+\d{2,}$/i.test(value))
  );
}

/**
 * Returns true for a path, and for the name of a variable or a setting. Examples: `/run/secrets/db`, `DB_PASSWORD`,
 * `config.password`.
 */
function isReference(value: string): boolean {
  return (
    (value.includes('.') && isWords(value)) ||
    /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(value) ||
    /^(?:\.{0,2}|~)\/[\w./-]+$/.test(value) ||
    /[_.-](?:password|passwd|passphrase|secret|token|key)s?$/i.test(value) ||
    /^[A-Za-z]+[a-z](?:Password|Passwd|Passphrase|Secret|Token|Key)s?$/.test(value)
  );
}

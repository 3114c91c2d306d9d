/** Recognizes passwords that are not secret, because everyone can guess them. */

/**
 * Matches passwords that attackers try first. Digits after the word must count up. Other digits may be a user's own
 * choice.
 */
const KNOWN_PASSWORD =
  /^(?:my[-_]?)?(?:password|passwd|pass|secret|root|admin|user|guest|test|postgres|postgresql|mysql|mariadb|mongo|redis|rabbitmq|minioadmin|default|demo|local|dev|development|change[-_]?me|qwerty|s3cr3t|1234(?:56(?:78)?)?)(?:1(?:2(?:34?)?)?)?$/i;

/** Returns true for a password that anyone can guess, such as `postgres`, or the name of the user or the database. */
export function isKnownPassword(value: string, names: readonly (string | undefined)[]): boolean {
  const text = value.trim().toLowerCase();
  return KNOWN_PASSWORD.test(text) || names.some((name) => name?.toLowerCase() === text);
}

/** Matches the text from a quoted value to the end of its line or list. */
const QUOTED_END = /[ \t]*(?:$|[,;)}\]>#]|\/[/>]|\r?\n(?!\s{0,200}["'`+.~|&\\]))/y;

/**
 * Matches the text from an unquoted value to the end of its line, tag or login. The next line must not continue the
 * value.
 */
const BARE_END =
  /@(?![^\s/"']{0,200}@)|[ \t]*(?:$|<\/|[ \t]#|\r?\n(?![ \t]+[^\s#:=\-)}\]][^\n:=]*(?:\n|$)))/y;

/**
 * Returns true if the range is a well-known password and the whole value. If the value continues with other characters
 * or strings, it can be a real password.
 */
export function isWholeKnownPassword(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (!isKnownPassword(text.slice(start, end), [])) return false;
  const before = text[start - 1] ?? ' ';
  const isQuoted = /["'`]/.test(before);
  if (isQuoted ? text[end] !== before : !/[\s=:>]/.test(before)) return false;
  const pattern = isQuoted ? QUOTED_END : BARE_END;
  pattern.lastIndex = isQuoted ? end + 1 : end;
  return pattern.test(text);
}
